"""The published source tables, read for the generator alone (nothing of rules/ or src/ is used).

Every answer is a plain look-up: is this pair of codes edited on that day, how many units are
allowed, which codes must stand beside an add-on code. Of the 4.3 million pairs only those are kept
(and cached in build/) that touch the codes of the scenes.
"""
import csv
import io
import json
import os
import pickle
import shutil
import subprocess
import sys
import tomllib

PRACTITIONER, FACILITY = "practitioner", "facility"
PTP_FILES = {PRACTITIONER: "1_ncci/ncci_ptp_practitioner_2024q3.tsv.zst",
             FACILITY: "1_ncci/ncci_ptp_outpatient_hospital_2024q3.tsv.zst"}
MUE_FILES = {PRACTITIONER: "1_ncci/ncci_mue_prac_2024q3.csv",
             FACILITY: "1_ncci/ncci_mue_out_2024q3.csv"}
SOURCE_PTP = "CMS NCCI PTP edits 2024 Q3 ({})"
SOURCE_MUE = "CMS NCCI MUE 2024 Q3 ({})"
SOURCE_ADDON = "CMS add-on code edits 2024-06-03"
SOURCE_MPFS = "CMS physician fee schedule RVU25D"
SOURCE_HCPCS = "CMS HCPCS 2024 Q3, RVU25D and OPPS Addendum B October 2025"
SOURCE_ICD = "ICD-10-CM FY2024 and Medicare code editor v41"
SOURCE_ASP = "CMS Part B payment limits 2026 Q1 (HCPCS dosage)"
SOURCE_ANESTHESIA = "CMS anesthesia base units CY2022"
SOURCE_DOCUMENTS = "documents"

# The modifiers that lift an edit with indicator 1 (errors.toml, unb.ncci_ptp).
PTP_MODIFIERS = set(
    "E1 E2 E3 E4 FA F1 F2 F3 F4 F5 F6 F7 F8 F9 TA T1 T2 T3 T4 T5 T6 T7 T8 T9 LT RT LC LD RC LM RI "
    "24 25 27 57 58 78 79 91 59 XE XS XP XU".split())


def data_folder():
    """Where the tables are: HAGGLE_DATA, or ../shared/data beside a checkout or its parent."""
    here = os.path.dirname(os.path.abspath(__file__))
    root = os.path.dirname(os.path.dirname(here))
    tries = [os.environ.get("HAGGLE_DATA"), os.path.join(root, "../shared/data"),
             os.path.join(root, "../../shared/data")]
    for place in tries:
        if place and os.path.isdir(os.path.join(place, "1_ncci")):
            return os.path.abspath(place)
    sys.exit("the source tables are not here: set HAGGLE_DATA to the folder that holds 1_ncci")


def rows(path, skip=0, encoding="utf-8-sig"):
    with open(path, encoding=encoding, errors="replace", newline="") as file:
        for _ in range(skip):
            next(file)
        yield from csv.reader(file)


def unpacked(path):
    """The lines of a zstd file."""
    if not shutil.which("zstd"):
        sys.exit("the command zstd is missing; on Debian: apt-get install zstd")
    pipe = subprocess.Popen(["zstd", "-dc", path], stdout=subprocess.PIPE)
    yield from io.TextIOWrapper(pipe.stdout, encoding="utf-8")
    if pipe.wait():
        sys.exit(f"{path}: zstd could not unpack it")


def number(text):
    try:
        return float(text.replace(",", "").replace("$", ""))
    except ValueError:
        return 0.0


class Tables:
    """All tables, and the questions the generator asks of them."""

    def __init__(self, universe):
        self.data = data_folder()
        self.universe = frozenset(universe)
        self.load_fees()
        self.load_codes()
        # Partners for pairs: the scenes' own codes, the deleted ones, and every tenth priced code.
        priced = sorted(code for (code, modifier), row in self.rvu.items()
                        if not modifier and row["status"] in "AR" and row["work"])
        self.wide = self.universe | set(priced[::10]) | set(sorted(self.lab)[::10]) | \
            {code for code, _, _ in self.deleted_codes()}
        self.load_ncci()
        self.load_places()
        self.load_facts()

    def path(self, name):
        return os.path.join(self.data, name)

    # Fees and the indicators of the physician fee schedule.

    def load_fees(self):
        self.rvu = {}
        for row in rows(self.path("2_fees/mpfs_rvu25d/PPRRVU2025_Oct.csv"), 10):
            self.rvu[row[0], row[1]] = {
                "status": row[3], "work": number(row[5]), "pe": number(row[6]),
                "pe_facility": number(row[8]), "mp": number(row[10]), "pctc": row[13],
                "global": row[14], "mult": row[18], "bilateral": row[19], "assistant": row[20],
                "base": row[23]}
        self.rvu24 = {row[0] for row in
                      rows(self.path("2_fees/northstar_2024q3/rvu_indicators_2024q3.csv"), 1)}
        self.rvu22 = {row[0]: row[3] for row in
                      rows(self.path("2_fees/mpfs_rvu22a/PPRRVU22_JAN.csv"), 10) if len(row) > 3}
        self.opps = {}
        for row in rows(self.path("2_fees/opps_2025q4/addendum_b_2025-10.csv"), 5, "latin-1"):
            if len(row) > 5:
                self.opps[row[0]] = (row[2], number(row[5]))
        self.opps26 = {row[0] for row in
                       rows(self.path("2_fees/opps_2026q2/addendum_b_2026-04_softek.csv"), 1)
                       if row}
        with open(self.path("2_fees/clfs_2026/clfs_hospitalbillchecker.json")) as file:
            self.lab = {code: row["rate"] for code, row in json.load(file).items()}
        self.drug = {row[0]: (row[2], number(row[3])) for row in
                     rows(self.path("2_fees/asp_2026/asp_payment_limits_2026q1.csv"), 9, "latin-1")
                     if len(row) > 3}
        self.anesthesia = {}
        with open(self.path("2_fees/anesthesia_2025/anes_base_units_2022.txt")) as file:
            for line in file:
                part = line.split()
                if len(part) == 2 and len(part[0]) == 5 and part[1].isdigit():
                    self.anesthesia[part[0]] = int(part[1])

    def load_codes(self):
        self.hcpcs_end = {}
        for row in rows(self.path("3_codes/northstar_2024/hcpcs_level2_2024q3.csv"), 1):
            self.hcpcs_end[row[0]] = row[15] if len(row[15]) == 10 else ""
        self.icd = {}
        for row in csv.reader(unpacked(self.path(
                "3_codes/icd10cm_msdrg_v41/icd10cm_fy2024.csv.zst"))):
            self.icd[row[1]] = row[2] == "1"
        self.icd_edit = {}
        for row in rows(self.path("3_codes/icd10cm_msdrg_v41/code_edits.csv"), 1):
            self.icd_edit.setdefault(row[0], set()).add(row[-1])

    # NCCI.

    def load_ncci(self):
        self.mue = {kind: {row[0]: (int(row[1]), int(row[2])) for row in rows(self.path(name), 1)}
                    for kind, name in MUE_FILES.items()}
        with open(self.path("1_ncci/mue_2026_hospitalbillchecker.json")) as file:
            self.mue26 = {code: row["maxUnits"] for code, row in json.load(file).items()}
        self.addon = {}
        for primary, addon, kind in rows(self.path("1_ncci/ncci_addon_20240603.csv"), 1):
            self.addon.setdefault(addon, (set(), set()))
            self.addon[addon][0].add(primary)
            self.addon[addon][1].add(kind)
        cache = os.path.join(os.path.dirname(os.path.abspath(__file__)),
                             "../../build/generate-ptp.pickle")
        try:
            with open(cache, "rb") as file:
                of, self.ptp = pickle.load(file)
        except (OSError, EOFError, pickle.PickleError):
            of = None
        if of != (self.universe, self.wide):
            self.ptp = {kind: self.read_ptp(name) for kind, name in PTP_FILES.items()}
            os.makedirs(os.path.dirname(cache), exist_ok=True)
            with open(cache + f".{os.getpid()}", "wb") as file:
                pickle.dump(((self.universe, self.wide), self.ptp), file, -1)
            os.replace(cache + f".{os.getpid()}", cache)
        self.by_first = {}
        for kind, pairs in self.ptp.items():
            index = self.by_first[kind] = {}
            for first, second in pairs:
                index.setdefault(first, []).append(second)

    def read_ptp(self, name):
        """(column 1, column 2) to [(last day or None, indicator, reason)], of the scenes' codes."""
        pairs = {}
        for line in unpacked(self.path(name)):
            first, second, end, modifier, reason = line.rstrip("\n").split("\t")
            if first not in self.universe and second not in self.universe:
                continue
            if first not in self.wide or second not in self.wide:
                continue
            pairs.setdefault((first, second), []).append(
                (None if end == "*" else f"{end[:4]}-{end[4:6]}-{end[6:]}", modifier, reason))
        return pairs

    def pair(self, kind, first, second, day):
        """The indicator '0' or '1' of the edit in force that day, in this order, or None."""
        for end, modifier, _ in self.ptp[kind].get((first, second), ()):
            if modifier != "9" and (end is None or day <= end):
                return modifier
        return None

    def pair_reason(self, kind, first, second):
        return self.ptp[kind][first, second][-1][2]

    def ceiling(self, kind, code):
        """(units, MAI) or None. MAI 1 is by line; 2 and 3 by day."""
        return self.mue[kind].get(code)

    def primaries(self, code):
        """The codes one of which must stand beside an add-on code; None when it is no add-on or
        the primary is for the payer to name."""
        if code not in self.addon:
            return None
        codes, kinds = self.addon[code]
        return None if "CCCCC" in codes or kinds == {"3"} else codes

    # Validity on a day.

    def known_code(self, code, day):
        """True, False, or None where the tables cannot say."""
        end = self.hcpcs_end.get(code)
        if end and day > end:
            return False
        if (code, "") in self.rvu or code in self.opps or code in self.opps26 or \
                code in self.lab or code in self.drug or end == "":
            return True
        if code in self.rvu24:
            return True if day <= "2024-09-30" else False if day >= "2025-01-01" else None
        return False

    def deleted_codes(self):
        """[(code, a day from which it is surely gone, one on which it was surely valid or None)]."""
        found = []
        for code in self.rvu24 - {code for code, _ in self.rvu} - set(self.opps) - self.opps26:
            if code not in self.lab and code not in self.hcpcs_end:
                found.append((code, "2025-01-01", "2024-08-31"))
        now = {code for code, _ in self.rvu} | set(self.opps) | self.opps26 | self.rvu24
        for code in self.rvu22:
            if code not in now and code not in self.lab and code not in self.hcpcs_end:
                found.append((code, "2024-07-01", "2022-03-31"))
        for code, end in self.hcpcs_end.items():
            if "2018" <= end < "2024" and code not in now and code not in self.drug:
                found.append((code, "2024-01-01", None))
        # A file's end mark is no code, and dental codes are their own publisher's.
        return sorted(row for row in found if len(row[0]) == 5 and row[0][0] != "D")

    def valid_icd(self, code):
        return self.icd.get(code, False)

    def icd_conflict(self, code, age, sex):
        """Which edit of the Medicare code editor the diagnosis breaks: 'age', 'sex' or None."""
        for rule in self.icd_edit.get(code, ()):
            if rule == "Female Only" and sex == "M" or rule == "Male Only" and sex == "F":
                return "sex"
            if rule.startswith("Maternity") and not 9 <= age <= 64 or \
                    rule.startswith("Adult") and age < 15 or \
                    rule.startswith("Pediatric") and age > 17 or \
                    rule.startswith("Perinatal") and age > 0:
                return "age"
        return None

    # Places and amounts.

    def load_places(self):
        self.locality = {}
        with open(self.path("2_fees/zip_locality/ZIP5_OCT2025.txt"), encoding="latin-1") as file:
            for line in file:
                self.locality[line[2:7]] = (line[7:12], line[12:14])
        self.gpci = {}
        for row in rows(self.path("2_fees/mpfs_rvu25d/GPCI2025.csv"), 3):
            if len(row) >= 7 and row[2]:
                self.gpci[row[0].zfill(5), row[2].zfill(2)] = tuple(number(x) for x in row[4:7])

    def medicare_cents(self, code, modifier, zip_code, facility):
        """The 2025 physician fee at that ZIP, in cents; 0 when the schedule prices none."""
        row = self.rvu.get((code, modifier)) or self.rvu.get((code, ""))
        gpci = self.gpci.get(self.locality.get(zip_code), (1.0, 1.0, 1.0))
        if not row or row["status"] not in "ART":
            return 0
        practice = row["pe_facility"] if facility else row["pe"]
        total = row["work"] * gpci[0] + practice * gpci[1] + row["mp"] * gpci[2]
        return round(total * 32.3465 * 100)

    def load_facts(self):
        facts = os.path.join(self.data, "../facts")
        if not os.path.isdir(facts):
            sys.exit(f"the facts (errors.toml and its like) are not beside the tables: {facts}")
        with open(os.path.join(facts, "federal.toml"), "rb") as file:
            series = {row["id"]: row for row in tomllib.load(file)["series"]}
        self.oop_cap = {row[0]: row[1] * 100 for row in series["series.aca_moop"]["rows"]}
        self.oop_cap_family = {row[0]: row[2] * 100 for row in series["series.aca_moop"]["rows"]}
        self.part_a = {row[0]: row[1] * 100 for row in series["series.medicare_ab"]["rows"]}
        self.part_b = {row[0]: row[5] * 100 for row in series["series.medicare_ab"]["rows"]}
        self.poverty = {row[0]: (row[1], row[2]) for row in series["series.fpl_48"]["rows"]}
        with open(os.path.join(facts, "states.toml"), "rb") as file:
            self.states = {row["code"]: row for row in tomllib.load(file)["state"]}
        with open(os.path.join(facts, "errors.toml"), "rb") as file:
            self.families = [row["id"] for row in tomllib.load(file)["error"]]
