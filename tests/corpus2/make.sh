#!/bin/sh
# Renders every bill.pdf of this folder again from its source.
# Needs: chromium, soffice (LibreOffice Writer and Calc), gs with ps2pdf (Ghostscript),
#        a C compiler and pkg-config with cairo and pangocairo, and the fonts
#        Liberation, DejaVu and URW base 35.
# Usage: ./make.sh            all of them
#        ./make.sh NAME...    only these
set -eu
here=$(cd "$(dirname "$0")" && pwd)
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$here"
[ $# -gt 0 ] || set -- [0-9]*/

chromium_pdf() { # html pdf [option]
  "${CHROMIUM:-chromium}" --headless --no-sandbox --disable-gpu --disable-dev-shm-usage \
    --user-data-dir="$tmp/chromium" --no-pdf-header-footer ${3:-} \
    --print-to-pdf="$2" "file://$1" >/dev/null 2>"$tmp/log" || { cat "$tmp/log" >&2; return 1; }
}
office_pdf() { # source pdf import-option export-filter
  "${SOFFICE:-soffice}" --headless "-env:UserInstallation=file://$tmp/office" \
    ${3:+"$3"} --convert-to pdf:$4 --outdir "$tmp/out" "$1" >/dev/null 2>"$tmp/log" || { cat "$tmp/log" >&2; return 1; }
  mv "$tmp/out/source.pdf" "$2"
}
postscript_pdf() { # source pdf settings (prepress embeds the base fonts, default leaves them out)
  ps2pdf -sPAPERSIZE=letter -dPDFSETTINGS="/$3" "$1" "$2"
}
cairo_pdf() { # source pdf
  "${CC:-cc}" -O1 -Wall -o "$tmp/draw" "$1" $(pkg-config --cflags --libs pangocairo cairo) -lm
  "$tmp/draw" "$2"
}

for name; do
  name=${name%/}
  dir="$here/$name"
  case "$name" in
    01-*|04-*)      chromium_pdf "$dir/source.html" "$dir/bill.pdf" --disable-pdf-tagging ;;
    09-*|10-*)      office_pdf "$dir/source.html" "$dir/bill.pdf" "--infilter=HTML (StarWriter)" writer_pdf_Export ;;
    06-*)           postscript_pdf "$dir/source.ps" "$dir/bill.pdf" default ;;
    *)
      if [ -f "$dir/source.html" ]; then chromium_pdf "$dir/source.html" "$dir/bill.pdf"
      elif [ -f "$dir/source.fodt" ]; then office_pdf "$dir/source.fodt" "$dir/bill.pdf" "" writer_pdf_Export
      elif [ -f "$dir/source.fods" ]; then office_pdf "$dir/source.fods" "$dir/bill.pdf" "" calc_pdf_Export
      elif [ -f "$dir/source.ps" ]; then postscript_pdf "$dir/source.ps" "$dir/bill.pdf" prepress
      elif [ -f "$dir/source.c" ]; then cairo_pdf "$dir/source.c" "$dir/bill.pdf"
      else echo "make.sh: $name: no such document" >&2; exit 1; fi ;;
  esac
  [ -s "$dir/bill.pdf" ] || { echo "make.sh: $name: nothing was rendered" >&2; exit 1; }
  echo "$name/bill.pdf"
done
