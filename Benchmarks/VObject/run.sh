#!/bin/bash
# CPU seconds (user + system, median of five interleaved runs) of our readers beside libebook-contacts and
# libical. PEERS names the folder with peer_vcard_ebook.c and peer_ics_libical.c, GENERATORS the one with
# gen_vcf.py and gen_ics.py. Needs gcc, libebook-contacts1.2-dev, libical-dev, python3.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
work=${BENCH_WORK:-$here/.build/work}
mkdir -p "$work"
ours=$work/ours
# Without SwiftPM: a package here would have to know the name of the folder that the repository lies in.
(cd "$here/../.." && swiftc -O -whole-module-optimization -swift-version 6 -enable-upcoming-feature InternalImportsByDefault \
  -enable-upcoming-feature ExistentialAny -I Sources/CZlib -I Sources/CDeflate $(find Sources/Formats -name '*.swift') \
  Benchmarks/VObject/main.swift -o "$ours" -lz -ldeflate)
gcc -O2 "${PEERS:?}/peer_vcard_ebook.c" -o "$work/ebook" $(pkg-config --cflags --libs libebook-contacts-1.2) 2>/dev/null
gcc -O2 "$PEERS/peer_ics_libical.c" -o "$work/libical" -lical
for n in ${CARDS:-5000 10000 20000}; do
  [ -f "$work/$n.vcf" ] || (cd "${GENERATORS:?}" && python3 gen_vcf.py "$work/$n.vcf" "$n")
done
for n in ${EVENTS:-2500 5000 10000}; do
  [ -f "$work/$n.ics" ] || (cd "${GENERATORS:?}" && python3 gen_ics.py "$work/$n.ics" "$n")
done
python3 - "$ours" "$work" "${CARDS:-5000 10000 20000}" "${EVENTS:-2500 5000 10000}" <<'PY'
import os, statistics, subprocess, sys
ours, work, cards, events = sys.argv[1], sys.argv[2], sys.argv[3].split(), sys.argv[4].split()
def cpu(command):
    pid = os.fork()
    if pid == 0:
        os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
        os.execv(command[0], command)
    _, status, usage = os.wait4(pid, 0)
    assert status == 0, command
    return usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024
def table(rows):
    times = {name: [] for name, _ in rows}; memory = {}
    for _ in range(5):
        for name, command in rows:
            seconds, peak = cpu(command); times[name].append(seconds); memory[name] = peak
    peer = statistics.median(times[rows[0][0]])
    for name, _ in rows:
        median = statistics.median(times[name])
        print(f"  {name:24} {median:.3f} s  x {median / peer:.2f}  {memory[name]:.0f} MB")
for n in cards:
    f = f"{work}/{n}.vcf"; print(n, "cards")
    table([("libebook-contacts", [f"{work}/ebook", f]), ("properties", [ours, "vcard", f]), ("contacts", [ours, "contacts", f])])
for n in events:
    f = f"{work}/{n}.ics"; print(n, "events")
    table([("libical parse", [f"{work}/libical", f, "parse"]), ("tree", [ours, "ical", f]), ("events", [ours, "events", f])])
    table([("libical parse + expand", [f"{work}/libical", f, "expand"]), ("tree + expand", [ours, "expand", f])])
PY
