"""real_bill.py: the one real bill of the shared data, scanned, beside its transcription by hand.

real_bill.py HAGGLE; the data lies in ../shared/data or where HAGGLE_DATA says. Without it nothing is tested."""
import csv
import glob
import json
import os
import subprocess
import sys

HAGGLE = sys.argv[1]
FOLDER = os.environ.get("HAGGLE_DATA", "../shared/data") + "/8_bills/redacted_real"


def transcribed():
    """The lines as (revenue code, day, code, units, cents), sorted, and the total in cents."""
    lines, total = [], None
    with open(glob.glob(f"{FOLDER}/transcription_*.tsv")[0], encoding="utf-8") as file:
        for row in csv.DictReader(file, delimiter="\t"):
            cents = round(float(row["amount"]) * 100)
            if row["rev_code"] == "TOTAL":
                total = cents
                continue
            month, day, year = row["date"].split("/")
            code = row["hcpcs_as_printed"].removeprefix("0")
            lines.append((row["rev_code"], f"20{year}-{month}-{day}", code, int(row["units"]), cents))
    return sorted(lines), total


def read():
    pages = sorted(glob.glob(f"{FOLDER}/itemized_*.png"))
    out = subprocess.run([HAGGLE, "read", "--format", "json", *pages], capture_output=True, check=True)
    return json.loads(out.stdout)["documents"]


def main():
    passed = failed = 0
    if not os.path.isdir(FOLDER):
        print(f"skipped: {FOLDER} is not here\n0 passed, 0 failed")
        return 0
    documents = read()
    lines, total = transcribed()
    got = documents[0]
    got_lines = sorted((line.get("revenue_code"), line.get("date"), line.get("code"), line.get("units", 1),
                        line.get("charge_cents")) for line in got["lines"])
    for name, ok in [("one-document", len(documents) == 1), ("lines", got_lines == lines),
                     ("total", got["totals"].get("charges_cents") == total),
                     ("adds-up", got.get("adds_up") is True)]:
        print(("ok " if ok else "FAIL ") + name)
        passed, failed = passed + ok, failed + (not ok)
    print(f"{passed} passed, {failed} failed")
    return 1 if failed else 0


sys.exit(main())
