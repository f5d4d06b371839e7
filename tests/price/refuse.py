"""refuse.py: the fixtures of the public validators that are no price files, or not whole: each is refused, or
read with a note, for the right reason, in one line. refuse.py HAGGLE DATA; the last line counts."""
import os
import subprocess
import sys

HAGGLE, DATA = os.path.abspath(sys.argv[1]), os.path.join(sys.argv[2], "4_mrf")
HOSPITAL = "cms_hpt_validator_fixtures/"
INSURER = "cms_tic_validator_fixtures/test/fixtures/"
SCHEMA = "cms_hpt_examples/documentation/JSON/schemas/V3.0.0_Hospital_price_transparency_schema.json"
NEITHER = "neither standard_charge_information"

# The file; the exit status; words of the line, or none where it is read in silence.
FILES = [
    (HOSPITAL + "sample-empty.json", 3, NEITHER),
    (HOSPITAL + "sample-invalid.json", 1, "not valid JSON outside its prices"),
    # A valid head and no row, or names that the validator forbids and a reader can do without.
    (HOSPITAL + "sample-no-data.csv", 0, None),
    (HOSPITAL + "sample-bad-header.csv", 0, None),
    (HOSPITAL + "sample-blank-header.csv", 0, None),
    (HOSPITAL + "unexpected-version.json", 0, None),
    (HOSPITAL + "3.0/unexpected-version.json", 0, None),
    (SCHEMA, 3, "this is a schema"),
    (INSURER + "../../test-files/allowed-amounts.json", 3, "outside its network"),
    (INSURER + "../../test-files/allowed-amounts-error.json", 3, "outside its network"),
    (INSURER + "sampleSchema.json", 3, "this is a schema"),
    (INSURER + "dataWithVersion.json", 3, NEITHER),
    (INSURER + "dataWithoutVersion.json", 3, NEITHER),
    (INSURER + "dataNonStringVersion.json", 3, NEITHER),
    (INSURER + "simpleData.json", 3, NEITHER),
    (INSURER + "simpleData.gz", 3, NEITHER),
    (INSURER + "moreData.json", 3, NEITHER),
    (INSURER + "multiZip.zip", 3, NEITHER),
    (INSURER + "simpleZip.zip", 3, "no row that names columns"),
    (INSURER + "allWrong.zip", 3, "no row that names columns"),
]


def main():
    failed = 0
    for name, status, words in FILES:
        path = os.path.join(DATA, name)
        run = subprocess.run([HAGGLE, "price", "99213", "--in", path, "--npi", "1234567893", "--format", "json"],
                             capture_output=True, text=True)
        said = run.stderr.splitlines()
        right = run.returncode == status and (len(said) == 1 and words in said[0] if words else not said)
        failed += not right
        print("ok" if right else "FAIL", name, "" if right else f"exit {run.returncode}: {run.stderr!r}")
    print(f"{len(FILES) - failed} passed, {failed} failed")
    return failed > 0


sys.exit(main())
