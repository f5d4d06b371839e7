#!/bin/sh
# readme.sh: the README shows what the program prints, and the bill that it prints it of.
#   sh tests/readme.sh [--accept]
set -u
work=$(mktemp -d) || exit 1
trap 'rm -rf "$work"' EXIT
command='./haggle audit examples/first-bill --today 2026-04-02'
{ echo "\$ $command"; $command; } >"$work/output"
cp examples/first-bill/bill.csv "$work/bill"

# The fenced blocks of the README, one file each.
awk -v to="$work/block" '/^```/ { open = !open; if (open) n++; next } open { print > (to n) }' README.md

if [ "${1:-}" = --accept ]; then
    awk -v from="$work/output" '/^```/ { open = !open; if (open) n++; print
            if (open && n == 2) while ((getline line < from) > 0) print line
            next }
        !(open && n == 2)' README.md >"$work/readme" && cp "$work/readme" README.md
    exit
fi
passed=0 failed=0
for pair in "block1 bill" "block2 output"; do
    set -- $pair
    if diff -u "$work/$1" "$work/$2"; then
        passed=$((passed + 1))
    else
        echo "FAIL README.md: $2 is not what is shown (sh tests/readme.sh --accept)"
        failed=$((failed + 1))
    fi
done
echo "$passed passed, $failed failed"
[ "$failed" = 0 ]
