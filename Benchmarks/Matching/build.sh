#!/bin/sh
# Builds the matching benchmark with the compiler alone: the engines are no product of the package.
# usage: build.sh OUTPUT-FOLDER
set -e
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
out=${1:?output folder}
mkdir -p "$out"
flags="-O -wmo -swift-version 6 -enable-upcoming-feature ExistentialAny -enable-upcoming-feature InternalImportsByDefault -enable-upcoming-feature MemberImportVisibility"
cd "$out"
swiftc $flags -parse-as-library -module-name Domain -emit-module -emit-object -o Domain.o "$root"/Sources/Domain/*.swift
swiftc $flags -parse-as-library -module-name Engines -I . -emit-module -emit-object -o Engines.o \
  $(find "$root/Sources/Engines/Matching" -name '*.swift')
swiftc $flags -parse-as-library -module-name MatchBenchmark -I . "$here"/Sources/*.swift Domain.o Engines.o -o match-benchmark
