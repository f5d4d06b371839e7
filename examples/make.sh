#!/bin/sh
# Renders the PDFs of the examples again from NAME/source/*.html, each beside its case.json.
# Needs: chromium, and the fonts Liberation and DejaVu.
# Usage: ./make.sh            all of them
#        ./make.sh NAME...    only these
set -eu
here=$(cd "$(dirname "$0")" && pwd)
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$here"
[ $# -gt 0 ] || set -- */

for name; do
  name=${name%/}
  [ -d "$name/source" ] || { echo "make.sh: $name: no such example" >&2; exit 1; }
  for html in "$name"/source/*.html; do
    pdf=$name/$(basename "$html" .html).pdf
    "${CHROMIUM:-chromium}" --headless --no-sandbox --disable-gpu --disable-dev-shm-usage \
      --user-data-dir="$tmp/chromium" --no-pdf-header-footer \
      --print-to-pdf="$here/$pdf" "file://$here/$html" >/dev/null 2>"$tmp/log" ||
      { cat "$tmp/log" >&2; exit 1; }
    [ -s "$pdf" ] || { echo "make.sh: $pdf: nothing was rendered" >&2; exit 1; }
    echo "$pdf"
  done
done
