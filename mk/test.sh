#!/bin/sh
# test.sh: runs every part of the tests; the last line sums what they count.
#   sh mk/test.sh BUILD_FOLDER TEST_PROGRAM FILE.test... CORPUS_FOLDER...
set -u
# The tables that a person has loaded on this machine are none of the tests' business.
XDG_DATA_HOME=$PWD/build/test-data
export XDG_DATA_HOME
passed=0
failed=0
built=$1
shift
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
part 'haggle-ocr, pictures' /usr/bin/python3 tests/paper/pictures.py ./haggle ./haggle-paper
part 'haggle-ocr, ink' "$built/ocr-ink"
part 'a real bill, scanned' python3 tests/paper/real_bill.py ./haggle
part 'haggle-press, letters as PDF' /usr/bin/python3 tests/press/run.py ./haggle ./haggle-press
part 'haggle-fetch, data update' python3 tests/fetch/run.py ./haggle ./haggle-fetch \
    "$built/fetch-sandbox"
part 'tables of reference' python3 tests/tables/run.py ./haggle "$built/tables-probe"
part 'README' sh tests/readme.sh
part 'docs/rules.md' sh tests/rules_page.sh build
part "limits and Medicare's amounts" sh tests/code_numbers.sh
part 'X12 against another parser' python3 tests/x12_oracle.py
part 'FHIR against a slow reader' python3 tests/fhir_oracle.py
part 'JSON against its schemas' sh tests/schema/run.sh
part 'situations of the plan' python3 tests/plan/situations.py ./haggle
part 'advice of the plan' python3 tests/plan/advice.py ./haggle
part 'words of the plan' python3 tests/plan/reading.py
part 'words of letters and scripts' python3 tests/press/reading.py ./haggle
part 'stale facts' python3 tests/plan/stale.py
part 'least touched' python3 tests/plan/least.py ./haggle
part 'worked by hand' python3 tests/plan/worked.py ./haggle
part 'letters of refusal' python3 tests/plan/denials.py ./haggle
part 'every billed dollar' python3 tests/dollars.py ./haggle
part 'price files' sh tests/price/run.sh
echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
