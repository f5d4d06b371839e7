#!/bin/sh
# make.sh: each summary of benefits as a PDF, from its page.
set -eu
cd "$(dirname "$0")"
for source in */source.html; do
    chromium --headless --no-sandbox --disable-gpu --no-pdf-header-footer \
        --print-to-pdf="${source%/*}/summary.pdf" "$source" 2>/dev/null
done
