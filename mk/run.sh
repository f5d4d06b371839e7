#!/bin/sh
# run.sh: shows a newcomer what Haggle says of an example case. An audit that finds something exits
# with 1; that is not a failure here.
set -u
case=examples/teacher-texas

show() {
    printf '\n$ %s\n' "$*"
    "$@"
    status=$?
    [ "$status" -le 1 ] || exit "$status"
}

echo
echo "An example: a teacher in Texas, a bill of \$5,000. Its story is in $case/STORY.md."
show ./haggle audit "$case"
show ./haggle plan "$case"
printf '\nNow your own: put the bills and the EOBs into a folder and run ./haggle audit FOLDER\n'
