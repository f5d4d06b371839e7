#!/bin/sh
# run.sh: haggle price against an independent reader, for sampled codes of every real price file and
# example, where the shared data is; what is refused; files cut at many bytes, files off every
# template, and files of many blocks. From the repository root.
set -u
data=${HAGGLE_DATA:-../shared/data}/4_mrf
dir=$(mktemp -d) || exit 1
trap 'rm -rf "$dir"' EXIT

python3 tests/price/torn.py ./haggle tests/price/files >"$dir/torn" 2>&1
grep -v '^ok' "$dir/torn" | sed '$d'
python3 tests/price/odd.py ./haggle >"$dir/odd" 2>&1
grep -v '^ok' "$dir/odd" | sed '$d'
python3 tests/price/large.py ./haggle >"$dir/large" 2>&1
grep -v '^ok' "$dir/large" | sed '$d'
torn=$(tail -n 1 "$dir/torn" "$dir/odd" "$dir/large" | awk '/passed/ {good += $1; bad += $3} END {print good " passed, " bad " failed"}')

if [ ! -d "$data" ]; then
    echo "price files: no shared data at $data; the real files were not compared"
    echo "$torn"
    exit 0
fi
{
    find "$data/cms_hpt_examples" -type f -path '*xample*' \( -name '*.csv' -o -name '*Example.json' -o -name '*example.json' \)
    find "$data/real_2026" -maxdepth 1 -name '*.csv'
    find "$data/georgia_2026_samples/data/sample" -name '*_sample.*' -size +1k
    find "$data/cms_hpt_validator_fixtures" -name '*.csv' -o -name '*.json'
} | grep -v -e 'emplate' -e 'Sample Format' -e 'sample-empty.json' -e 'sample-invalid.json' -e 'sample-no-data' | sort >"$dir/files"
if command -v zstdcat >/dev/null; then
    for file in "$data"/real_2026/*_standardcharges.*.zst; do
        name=$dir/$(basename "${file%.zst}")
        zstdcat "$file" >"$name"
        echo "$name" >>"$dir/files"
    done
else
    echo "price files: no zstd; the large real files were not compared"
fi
tr '\n' '\0' <"$dir/files" | xargs -0 python3 tests/price/compare.py ./haggle >"$dir/real" 2>&1
grep -v '^ok' "$dir/real" | sed '$d'
real=$(tail -n 1 "$dir/real")
python3 tests/price/medicare.py ./haggle "${data%/4_mrf}" >"$dir/medicare" 2>&1
grep -v '^ok' "$dir/medicare" | sed '$d'
python3 tests/price/refuse.py ./haggle "${data%/4_mrf}" >"$dir/refuse" 2>&1
grep -v '^ok' "$dir/refuse" | sed '$d'
echo "$torn $real $(tail -n 1 "$dir/medicare") $(tail -n 1 "$dir/refuse")" |
    awk '{print $1 + $5 + $9 + $13 " passed, " $3 + $7 + $11 + $15 " failed"; exit $3 + $7 + $11 + $15 > 0}'
