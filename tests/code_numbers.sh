#!/bin/sh
# code_numbers.sh: knowledge/code/numbers.txt is what tools/code_numbers.py makes of the publishers'
# tables today, and a sample of it, read from those tables in another way, agrees.
# The tables: $HAGGLE_DATA, else ../shared/data; without them this part is skipped.
set -u
data=${HAGGLE_DATA:-../shared/data}
if [ ! -d "$data/2_fees" ] || [ ! -d "$data/1_ncci" ]; then
    echo "skipped: the publishers' tables are not in $data"
    echo '0 passed, 0 failed'
    exit 0
fi
out=$(mktemp) || exit 1
trap 'rm -f "$out"' EXIT
passed=0
failed=0

# check NAME EXPECTED GOT
check() {
    if [ "$2" = "$3" ] && [ -n "$2" ]; then
        passed=$((passed + 1))
    else
        failed=$((failed + 1))
        echo "FAIL $1: the tables say \"$2\", numbers.txt says \"$3\""
    fi
}

# ours TABLE CODE FIELD: a cell of the first row of the code (1 is the code).
ours() {
    awk -F ' [|] ' -v table="Table: $1" -v code=" $2" -v at="$3" \
        '/^Table:/ {on = $0 == table} on && $1 == code {print $at; exit}' knowledge/code/numbers.txt
}

python3 tools/code_numbers.py "$data" "$out"
if cmp -s "$out" knowledge/code/numbers.txt; then
    passed=$((passed + 1))
else
    failed=$((failed + 1))
    echo 'FAIL knowledge/code/numbers.txt is not what tools/code_numbers.py writes; run it again'
fi

# The physician schedule from its fixed-width edition: code 1-5, modifier 6-7, totals in office and
# facility at 91 and 97 (RVU25D); times the factor in whole ten-thousandths, rounded half up.
rvu=$data/2_fees/mpfs_rvu25d/PPRRVU2025_Oct.txt
dollars() {
    awk -v code="$1" -v at="$2" 'substr($0, 1, 5) == code && substr($0, 6, 2) == "  " {
        cents = int((int(substr($0, at, 6) * 100 + 0.5) * 323465 + 5000) / 10000)
        printf "%d.%02d\n", cents / 100, cents % 100; exit}' "$rvu"
}
for code in 99213 99284 70450 12001 27447 45380 97110 90837; do
    office=$(ours fees-physician "$code" 4)
    facility=$(ours fees-physician "$code" 5)
    [ "$office" = - ] || check "$code in an office" "$(dollars "$code" 91)" "$office"
    [ "$facility" = - ] || check "$code in a facility" "$(dollars "$code" 97)" "$facility"
done

# The others by cutting columns.
for code in J1885 J2405 J3010; do
    check "$code" "$(grep "^$code," "$data"/2_fees/asp_2026/asp_payment_limits_2026q1.csv | cut -d, -f4)" \
        "$(ours fees-drug $code 2)"
done
for code in 99284 J1885 80053; do
    check "limit of $code" "$(grep "^$code," "$data"/1_ncci/ncci_mue_prac_2024q3.csv | cut -d, -f2)" \
        "$(ours mue-2024-3 $code 2)"
    check "hospital's limit of $code" \
        "$(grep "^$code," "$data"/1_ncci/ncci_mue_out_2024q3.csv | cut -d, -f2)" \
        "$(ours mue-2024-3 $code 4)"
done
echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
