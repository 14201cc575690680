#!/bin/sh
# Builds and runs the fuzz targets of cards and calendars without SwiftPM: Fuzz/VObjectCard/run.sh [card|calendar] [seconds]
set -eu
cd "$(dirname "$0")/../.."
kind=${1:-card} seconds=${2:-600}
case $kind in
card) target=Fuzz/VObjectCard/FuzzVCard.swift seeds=Fuzz/VObjectCard/seeds ;;
calendar) target=Fuzz/VObjectCalendar/FuzzICalendar.swift seeds=Fuzz/VObjectCalendar/seeds ;;
*) echo "card or calendar" >&2; exit 64 ;;
esac
out=${FUZZ_OUT:-.build-fuzz}/vobject-$kind
mkdir -p "$out/corpus"
swiftc -O -swift-version 6 -parse-as-library -sanitize=fuzzer,address \
  -enable-upcoming-feature InternalImportsByDefault -enable-upcoming-feature ExistentialAny \
  Sources/Formats/Parse*.swift Sources/Formats/ByteScanner.swift Sources/Formats/VObject/*.swift \
  Sources/Formats/Text/*.swift "$target" -o "$out/fuzz"
SWIFT_BACKTRACE=enable=no ASAN_OPTIONS=detect_leaks=0 "$out/fuzz" -max_total_time="$seconds" -max_len=4096 -timeout=10 \
  -rss_limit_mb=1024 -artifact_prefix="$out/" "$out/corpus" "$seeds"
