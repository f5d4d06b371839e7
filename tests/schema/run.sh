#!/bin/sh
# run.sh: read, audit and plan of every example, and the corpus as it is read, against the schemas
# beside this file; their exit codes; the same call gives the same bytes.
# From the repository root: sh tests/schema/run.sh
set -u
dir=$(mktemp -d) || exit 1
trap 'rm -rf "$dir"' EXIT

# call NAME SCHEMA ARGUMENTS...: leaves NAME.json and notes its schema and exit code in $dir/calls.
call() {
    name=$1
    schema=$2
    shift 2
    ./haggle "$@" --format json --today 2026-04-02 >"$dir/$name.json" 2>"$dir/$name.err"
    code=$?
    ./haggle "$@" --format json --today 2026-04-02 >"$dir/again.json" 2>/dev/null
    cmp -s "$dir/$name.json" "$dir/again.json" && same=same || same=different
    echo "$name $schema $code $same" >>"$dir/calls"
}

for example in examples/*/; do
    case=$(basename "$example")
    call "read-$case" read read "$example"
    call "audit-$case" audit audit "$example"
    call "plan-$case" plan plan "$example"
    call "audit-es-$case" audit audit --lang es "$example"
    call "plan-es-$case" plan plan --lang es "$example"
    call "ask-$case" ask ask "$example"
    call "ask-es-$case" ask ask --lang es "$example"
done
call plan-counter plan plan examples/teacher-texas --counter 120000
for file in hospital.json traps-tall.csv wide-1252.csv off-standard.csv; do
    call "price-$file" price price 73630 J1885 99283 00000 --in "tests/price/files/$file"
done
call price-near price price 99213 80053 J1885 00790 E0601 45385 12345 99024 --near 10001
call price-together price price 45385 45380 73630 --near 10001 --together --lang es
call price-bill price price tests/price/case --near 78701
call audit-prices audit audit tests/price/case
call plan-prices plan plan tests/price/case
for bill in tests/corpus/*/bill.*; do
    call "read-$(basename "$(dirname "$bill")")" read read "$bill"
done
python3 tests/schema/validate.py "$dir"
