#!/bin/bash
# CPU seconds of our table readers beside peers, five interleaved runs, medians.
#   compare-csv.sh MESSAGES.csv EXPORT.zip "PEER COMMAND FOR THE CSV" "PEER COMMAND FOR THE ZIP"
# e.g. compare-csv.sh messages.csv export.zip "./csvcount messages.csv" "unzip -p export.zip messages.csv"
set -euo pipefail
cd "$(dirname "$0")"
bench=${BENCH:-.build/release/TableBench}
csv=$1 zip=$2 peer=$3 zippeer=$4

TIMEFORMAT='%3U %3S'
cpu() { # user + system milliseconds of a command
  { time bash -c "$1" >/dev/null 2>&1; } 2>&1 | awk '{print ($1 + $2) * 1000}'
}
median() { sort -n | sed -n 3p; }

names=("peer csv" "fields" "messages" "messages with text" "peer zip" "inflate")
commands=("$peer" "$bench csv $csv" "$bench messages $csv" "$bench text $csv" "$zippeer" "$bench inflate $zip")
declare -A runs
cat "$csv" "$zip" >/dev/null
for round in 1 2 3 4 5; do
  for index in "${!commands[@]}"; do
    runs[$index]+="$(cpu "${commands[$index]}")"$'\n'
  done
done
for index in "${!commands[@]}"; do
  printf '%-20s %s ms\n' "${names[$index]}" "$(printf '%s' "${runs[$index]}" | median)"
done
