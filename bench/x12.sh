#!/bin/sh
# x12.sh: `haggle read --format count` on made-up 837P, 837I and 835 files, beside cat, mawk and other
# X12 readers in the same run; ratios, never a verdict by the clock.
#   sh bench/x12.sh MAKE HAGGLE FOLDER [MEGABYTES]
# Peers: npm's x12-parser where $X12_NPM is a folder with node_modules; LinuxForHealth x12 and pyx12
# where $X12_LFH and $X12_PYX12 are their sources. One that is absent is skipped by name. Slow peers
# read the first 5 MB (pyx12: 500 kB) and are scaled.
set -u
make=$1
haggle=$2
folder=$3
megabytes=${4:-250}
here=$(dirname "$0")/x12_peers
mkdir -p "$folder"

# seconds COMMAND...: the shortest wall time of three runs; the output stays in $folder/out.
seconds() {
    best=
    for _ in 1 2 3; do
        begun=$(date +%s%N)
        "$@" >"$folder/out" 2>/dev/null
        took=$(($(date +%s%N) - begun))
        if [ -z "$best" ] || [ "$took" -lt "$best" ]; then best=$took; fi
    done
    echo "$best"
}

# say NAME NANOSECONDS: the time, and how it stands to haggle's.
say() {
    awk -v name="$1" -v took="$2" -v ours="$ours" -v bytes="$bytes" 'BEGIN {
        printf "  %-34s %9.3f s %9.1f MB/s  %9.2f times haggle\n", name, took / 1e9,
            bytes / took * 1e3, took / ours }'
}

# peer NAME SOURCES BYTES COMMAND...: a slow one, once, on the first BYTES, scaled.
peer() {
    name=$1
    sources=$2
    cut=$3
    shift 3
    if [ ! -d "$sources" ]; then
        echo "  $name: not here, skipped"
        return
    fi
    head -c "$cut" "$file" >"$folder/cut"
    head -c 2000 "$file" >"$folder/small"
    begun=$(date +%s%N)
    "$@" "$sources" "$folder/cut" >/dev/null 2>&1 || { echo "  $name: does not run here, skipped"; return; }
    took=$(($(date +%s%N) - begun))
    begun=$(date +%s%N)
    "$@" "$sources" "$folder/small" >/dev/null 2>&1
    took=$((took - ($(date +%s%N) - begun))) # without starting the interpreter
    say "$name (scaled)" "$(awk -v t="$took" -v b="$bytes" -v c="$cut" 'BEGIN { printf "%.0f", t * b / c }')"
}

status=0
for kind in 837p 837i 835; do
    file=$folder/$kind.$megabytes.x12
    [ -s "$file" ] || "$make" "$kind" "$megabytes" >"$file" 2>"$file.counts"
    bytes=$(wc -c <"$file")
    echo "$kind, $bytes bytes"
    cat "$file" >/dev/null
    ours=$(seconds "$haggle" read --format count "$file")
    if grep -vFxf "$folder/out" "$file.counts"; then
        echo "  COUNTS DIFFER from what was made"
        status=1
    fi
    say haggle "$ours"
    say cat "$(seconds sh -c 'cat "$1" >/dev/null' cat "$file")"
    say mawk "$(seconds mawk -f "$here/count.awk" "$file")"
    grep -vFxf "$folder/out" "$file.counts" && echo "  mawk counts otherwise"
    peer 'npm x12-parser' "${X12_NPM:--}" 5000000 node "$here/npm.mjs"
    peer 'LinuxForHealth x12, segment reader' "${X12_LFH:--}" 5000000 python3 "$here/lfh.py"
    peer 'pyx12, context reader' "${X12_PYX12:--}" 500000 python3 "$here/run_pyx12.py"
    /usr/bin/env time -f '  memory of haggle: %M kB' "$haggle" read --format count "$file" 2>&1 >/dev/null | tail -n 1
done
exit $status
