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
for bill in tests/corpus/*/bill.*; do
    call "read-$(basename "$(dirname "$bill")")" read read "$bill"
done
python3 tests/schema/validate.py "$dir"
