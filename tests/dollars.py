"""Every billed dollar is accounted for: in each account and in all, what was billed is the sum of what was written off,
paid by the insurer and by the patient, disputed, owed, and not known; the whole is what the audit says was billed, and
what is asked less what is certainly wrong is what it says is owed. Over the examples, the corpora, and generated cases.

    python3 tests/dollars.py ./haggle [COUNT]      from the repository root; the last line counts
"""

import glob
import json
import os
import subprocess
import sys
import tempfile

PARTS = ("written_off", "insurance_paid", "patient_paid", "disputed", "owed", "not_known")


def wrong(summary):
    """What does not add up, as sentences."""
    whole = summary["dollars"]
    for account in [whole] + summary["accounts"]:
        parts = sum(account[part + "_cents"] for part in PARTS)
        if parts != account["billed_cents"]:
            yield f"the parts make {parts}, not {account['billed_cents']}: {account}"
    for key in whole:
        if sum(account[key] for account in summary["accounts"]) != whole[key]:
            yield f"the accounts do not make the whole of {key}"
    if whole["billed_cents"] != summary.get("billed_cents", 0):
        yield f"billed: {whole['billed_cents']}, not {summary.get('billed_cents')}"
    if "owed_cents" in summary:
        owed = whole["owed_cents"] + whole["beyond_cents"] - whole["refund_cents"]
        if max(owed, 0) != summary["owed_cents"]:
            yield f"owed: {owed}, not {summary['owed_cents']}: {whole}"


def check(haggle, path):
    run = subprocess.run([haggle, "audit", "--format", "json", "--today", "2026-04-02", path], capture_output=True)
    if not run.stdout:
        return [f"no audit: {run.stderr.decode()}"]
    return list(wrong(json.loads(run.stdout)["summary"]))


def generated(folder, count):
    """The cases of bench/generate; none where its source tables are not at hand."""
    run = subprocess.run([sys.executable, "bench/generate/generate.py", "--count", str(count), "--out", folder],
                         capture_output=True)
    if run.returncode:
        print("no generated cases: " + (run.stderr.decode().strip().splitlines() or ["no tables"])[-1])
    return sorted(os.path.dirname(path) for path in glob.glob(folder + "/*/documents.json"))


def main():
    haggle, count = sys.argv[1], int(sys.argv[2]) if len(sys.argv) > 2 else 200
    passed = failed = 0
    with tempfile.TemporaryDirectory() as folder:
        paths = sorted(glob.glob("examples/*/")) + sorted(glob.glob("tests/corpus*/*/bill.*"))
        for path in paths + generated(folder, count):
            problems = check(haggle, path)
            for problem in problems:
                print(f"FAIL {path}: {problem}")
            passed, failed = passed + (not problems), failed + bool(problems)
    print(f"{passed} passed, {failed} failed")
    sys.exit(failed > 0)


main()
