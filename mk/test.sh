#!/bin/sh
# test.sh: runs every part of the tests; the last line sums what they count.
#   sh mk/test.sh TEST_PROGRAM FILE.test... CORPUS_FOLDER...
set -u
passed=0
failed=0
log=$(mktemp) || exit 1
trap 'rm -f "$log"' EXIT

# part NAME COMMAND...: a part's own last line is `N passed, N failed`; one without it has failed.
part() {
    name=$1
    shift
    "$@" >"$log" 2>&1
    status=$?
    counts=$(tail -n 1 "$log" | sed -n 's/^\([0-9][0-9]*\) passed, \([0-9][0-9]*\) failed$/\1 \2/p')
    grep -v -e '^ok ' "$log" | sed -e '$d'
    if [ -z "$counts" ]; then
        tail -n 1 "$log"
        echo "FAIL $name: ended with status $status before it counted"
        counts='0 1'
    elif [ "$status" -ne 0 ] && [ "${counts#* }" -eq 0 ]; then
        echo "FAIL $name: ended with status $status"
        counts="${counts% *} 1"
    fi
    echo "$name: ${counts% *} passed, ${counts#* } failed"
    passed=$((passed + ${counts% *}))
    failed=$((failed + ${counts#* }))
}

part 'rules, readers, commands' "$@"
part 'haggle-paper' sh tests/paper/run.sh ./haggle-paper
part 'README' sh tests/readme.sh
part 'JSON against its schemas' sh tests/schema/run.sh
part 'price files' sh tests/price/run.sh
echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
