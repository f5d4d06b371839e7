"""The source tables that the cases are planted from, read for the few codes that they use."""

import csv
import json
import subprocess


class Tables:
    """Code pairs, unit ceilings, add-on codes, fee schedule marks and diagnosis codes."""

    def __init__(self, folder):
        self.folder = folder
        self.mue = {kind: self._mue(name) for kind, name in
                    (("practitioner", "prac"), ("facility", "out"))}
        self.fees = self._fees()
        self.addons = self._addons()
        with open(f"{folder}/1_ncci/mue_2026_hospitalbillchecker.json", encoding="utf-8") as file:
            self.later_limits = {c: row["maxUnits"] for c, row in json.load(file).items()}

    def _rows(self, path, **options):
        with open(f"{self.folder}/{path}", encoding="latin-1", newline="") as file:
            yield from csv.reader(file, **options)

    def _unpacked(self, path):
        run = subprocess.run(["zstd", "-dcq", f"{self.folder}/{path}"], check=True,
                             capture_output=True)
        return run.stdout.decode("utf-8", "replace").splitlines()

    def _mue(self, name):
        rows = self._rows(f"1_ncci/ncci_mue_{name}_2024q3.csv")
        next(rows)
        return {row[0]: (int(row[1]), int(row[2])) for row in rows if row[1].isdigit()}

    def _fees(self):
        fees = {}
        for row in self._rows("2_fees/mpfs_rvu25d/PPRRVU2025_Oct.csv"):
            if len(row) == 31 and len(row[0]) == 5 and row[11].replace(".", "").isdigit():
                fees[row[0], row[1]] = {
                    "status": row[3], "office": _cents(row[11]), "hospital": _cents(row[12]),
                    "pctc": row[13], "global": row[14], "multiple": row[18],
                    "bilateral": row[19], "assistant": row[20], "base": row[23]}
        return fees

    def _addons(self):
        addons = {}
        rows = self._rows("1_ncci/ncci_addon_20240603.csv")
        next(rows)
        for primary, addon, kind in rows:
            addons.setdefault(addon, (int(kind), set()))[1].add(primary)
        return addons

    def pairs(self, codes, kind):
        """The active pairs among `codes`: {(column 1, column 2): modifier indicator}."""
        name = "practitioner" if kind == "practitioner" else "outpatient_hospital"
        found = {}
        for line in self._unpacked(f"1_ncci/ncci_ptp_{name}_2024q3.tsv.zst"):
            one, two, deleted, modifier = line.split("\t")[:4]
            if deleted == "*" and modifier in "01" and one in codes and two in codes:
                found[one, two] = modifier
        return found

    def diagnoses(self):
        """The diagnosis codes of the year 2024: {code: may it be sent}."""
        lines = csv.reader(self._unpacked("3_codes/icd10cm_msdrg_v41/icd10cm_fy2024.csv.zst"))
        next(lines)
        return {row[1]: row[2] == "1" for row in lines}

    def edits(self):
        """What Medicare's code editor says of a diagnosis: {code: [(group, rule)]}."""
        rows = self._rows("3_codes/icd10cm_msdrg_v41/code_edits.csv")
        next(rows)
        edits = {}
        for code, _, group, rule in rows:
            edits.setdefault(code, []).append((group, rule))
        return edits

    def coverage(self):
        """Local coverage: {code: set of diagnoses that are covered}."""
        with open(f"{self.folder}/3_codes/lcd_icd_coverage_2026.json", encoding="utf-8") as file:
            return {code: set(entry["covered"]) for code, entry in json.load(file).items()}


def _cents(units):
    """A relative value in cents at the factor of 2025, 32.3465, with no local index."""
    return round(float(units) * 3234.65)
