#!/bin/sh
# fuzz.sh: runs the fuzzers one after the other and stops at the first that finds something.
#   sh mk/fuzz.sh SECONDS_IN_ALL NAME...
set -u
seconds=$1
shift
each=$((seconds / $#))
[ "$each" -ge 1 ] || each=1

# seeds NAME: where that fuzzer begins, from what our tests and examples are.
seeds() {
    to=build/fuzz-seeds/$1
    mkdir -p "$to" "build/fuzz-corpus/$1"
    case $1 in
    x12) for claim in tests/x12/*.83?; do
        # the first byte says how the file is cut
        (printf 'x'; cat "$claim") >"$to/$(basename "$claim")"
        (printf 'y'; tr '*:~' '|>!' <"$claim" | tr -d '\n' | fold -w 80) >"$to/$(basename "$claim").wrapped"
    done ;;
    csv) copy tests/corpus/csv*/bill.* ;;
    casefile) copy examples/*/case.json ;;
    stanza) copy knowledge/*/*.txt rules/*/*.rule ;;
    know) for file in knowledge/law/*.txt knowledge/plan/*.txt knowledge/layout/*.txt; do
        (printf '\000'; cat "$file") >"$to/$(basename "$file")"
        (printf '\001'; cat "$file") >"$to/$(basename "$file").wrong"
    done ;;
    links | fetch) python3 tests/fetch/seeds.py "$to" ;;
    tables | pack) python3 tests/tables/seeds.py "$1" "$to" ./haggle ;;
    press) python3 tests/press/seeds.py "$to" ;;
    paper) copy tests/paper/*.pdf ;;
    web) copy tests/corpus/web-*/bill.html ;;
    picture) /usr/bin/python3 tests/paper/seeds.py "$to" ;;
    fhir) copy tests/fhir/*json tests/record/*.json ;;
    ccda) copy tests/record/*.xml ;;
    rif) copy tests/fhir/*.rif ;;
    synthea) copy tests/fhir/synthea/*.csv ;;
    medicare) copy tests/fhir/*.txt ;;
    json)
        for case in examples/*/; do
            ./haggle read --format json "$case" >"$to/$(basename "$case")" 2>/dev/null
        done
        ;;
    text)
        copy tests/corpus/csv*/bill.* tests/benefits/*/summary.txt
        for case in examples/*/; do
            ./haggle read "$case" >"$to/$(basename "$case")" 2>/dev/null
        done
        ;;
    pricecsv) copy tests/price/files/*.csv ;;
    pricejson) copy tests/price/files/*.json ;;
    scan)
        copy tests/price/files/*
        # a line that began before the block, with more cells than there are columns of codes
        printf 'so","1","2","3","4",320,5\n' >"$to/line-before"
        ;;
    pricepacked)
        for file in tests/price/files/*; do
            gzip -c "$file" >"$to/$(basename "$file").gz"
            python3 -m zipfile -c "$to/$(basename "$file").zip" "$file"
        done
        ;;
    stream)
        for paper in tests/corpus/*/bill.pdf tests/benefits/*/summary.pdf; do
            ./haggle-paper "$paper" >"$to/$(basename "$(dirname "$paper")")"
        done
        ;;
    esac
}

# copy FILE...: under a name that its path makes.
copy() {
    for file in "$@"; do
        [ -e "$file" ] && cp "$file" "$to/$(echo "$file" | tr / -)"
    done
}

for name in "$@"; do
    seeds "$name"
    # a whole summary of benefits, as words with places, is 40 KB
    longest=20000
    [ "$name" = stream ] && longest=60000
    echo "fuzz $name: $each seconds"
    build/fuzz/fuzz-"$name" -max_total_time="$each" -timeout=10 -rss_limit_mb=3000 -max_len="$longest" \
        -artifact_prefix=build/fuzz/"$name-" -print_final_stats=1 -verbosity=0 \
        build/fuzz-corpus/"$name" build/fuzz-seeds/"$name" >build/fuzz/"$name.log" 2>&1 || {
        grep -v '^#' build/fuzz/"$name.log" | tail -n 40
        echo "FAIL fuzz $name; the input is beside build/fuzz/$name.log"
        exit 1
    }
    sed -n 's/^stat::number_of_executed_units: */  runs: /p' build/fuzz/"$name.log"
done
