#!/bin/sh
# rules_page.sh: docs/rules.md is what the tool writes today, holds every rule once and every
# family; every rule finds something in a test.
#   sh tests/rules_page.sh BUILD_FOLDER
set -u
passed=0
failed=0
page=$(mktemp) || exit 1
trap 'rm -f "$page"' EXIT

check() {
    if [ "$2" = "$3" ]; then
        passed=$((passed + 1))
    else
        echo "FAIL $1: $2, not $3"
        failed=$((failed + 1))
    fi
}

"$1/rules-page-tool" "$1/knowledge.pack" docs/families.txt bench/generate/rules-to-errors.txt >"$page"
check 'the tool ends well' $? 0
check 'the page is current' "$(cmp -s "$page" docs/rules.md && echo yes)" yes
families=$(sed -n 's/^ \([a-z]*\.[a-z0-9_]*\) | .*/\1/p' docs/families.txt)
missing=
for family in $families; do
    grep -q "($family)" docs/rules.md || missing="$missing $family"
done
check 'families of docs/families.txt' "$(echo "$families" | wc -l)" 125
check 'families that the page leaves out' "$missing" ''
rules=$(sed -n 's/^Rule: //p' rules/*/*.rule | sort)
told=$(sed -n 's/^\*\*.*\*\* (`\(.*\)`)$/\1/p' docs/rules.md | sort)
check 'rules told in full, each once' "$told" "$rules"
# Each rule finds something in a test; tests/golden.c holds each finding to its source and edition.
for rule in $rules; do
    grep -qE "^$rule  (certain|likely|ask) " rules/*/*.test || unfound="${unfound-} $rule"
done
check 'rules that no test makes find anything' "${unfound-}" ''
echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
