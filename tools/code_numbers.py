#!/usr/bin/env python3
"""Writes knowledge/code/numbers.txt: limits a day and Medicare's amounts for the codes of services.txt.

    tools/code_numbers.py [DATA [OUT]]

DATA is a folder with the publishers' files (default: $HAGGLE_DATA, else ../shared/data). When CMS
publishes anew, put the new files there, change their rows in the lists below, and run this again.
Only numbers are taken: the publishers' descriptions are licensed and stay behind.
"""

import csv
import json
import os
import re
import sys
from decimal import ROUND_HALF_UP, Decimal

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
CENT = Decimal("0.01")
CODE = re.compile(r"[0-9A-Z]{5}$")

# The editions. A table's name ends in what tells it from an older one of the same kind.
CONVERSION_FACTOR = Decimal("32.3465")  # as printed in each row of PPRRVU2025_Oct
ANESTHESIA_FACTOR = Decimal("20.3178")  # ANES2025, national
MUE_PRACTITIONER = "1_ncci/ncci_mue_prac_2024q3.csv"
MUE_HOSPITAL = "1_ncci/ncci_mue_out_2024q3.csv"
MUE_SUPPLIER = "1_ncci/ncci_mue_dme_2024q3.csv"
MUE_PRACTITIONER_NEW = "1_ncci/mue_2026_hospitalbillchecker.json"
PHYSICIAN = "2_fees/mpfs_rvu25d/PPRRVU2025_Oct.csv"
HOSPITAL = "2_fees/opps_2025q4/addendum_b_2025-10.csv"
LAB = "2_fees/clfs_2026/clfs_hospitalbillchecker.json"
DRUG = "2_fees/asp_2026/asp_payment_limits_2026q1.csv"
ANESTHESIA = "2_fees/anesthesia_2025/anes_base_units_2022.txt"
EQUIPMENT = "2_fees/dmepos/DMEPOS25_APR.csv"

# Physician schedule status: these are paid by the schedule; these carry values that others use
# though Medicare does not pay by them.
PAID, VALUED = "ART", "NIXBE"


def services():
    """The rows of services.txt by code: code, kind, name, name_es, unit, ask."""
    with open(os.path.join(ROOT, "knowledge/code/services.txt"), encoding="utf-8") as f:
        rows = [line.strip().split(" | ") for line in f if line.startswith(" ")]
    return {row[0]: row for row in sorted(rows)}


def rows_of(path, **how):
    """Rows of a publisher's file whose first cell is a code; headers and notes fall away."""
    with open(path, encoding="latin-1", newline="") as f:
        return [row for row in csv.reader(f, **how) if row and CODE.match(row[0].strip())]


def cents(amount):
    return amount.quantize(CENT, ROUND_HALF_UP)


def money(text):
    """A decimal of a publisher's cell, None where it is blank."""
    bare = text.replace("$", "").replace(",", "").strip()
    return Decimal(bare) if bare else None


def number(text):
    """A decimal, None where the cell holds something else."""
    return Decimal(text) if re.fullmatch(r"\d+(\.\d+)?", text.strip()) else None


def shown(amount):
    return "-" if amount is None else str(amount)


def per(mai):
    """The MUE adjudication indicator in a word of this program."""
    return {"1": "line", "2": "day-firm", "3": "day"}[mai]


def mue_2024(data, wanted):
    tables = [{r[0]: (r[1], per(r[2])) for r in rows_of(os.path.join(data, path))}
              for path in (MUE_PRACTITIONER, MUE_HOSPITAL, MUE_SUPPLIER)]
    for code in wanted:
        values = [t.get(code, ("-", "-")) for t in tables]
        if any(v[0] != "-" for v in values):
            yield [code, *values[0], *values[1], *values[2]]


def mue_2026(data, wanted):
    """What is new or has changed for practitioners since the edition that has all."""
    with open(os.path.join(data, MUE_PRACTITIONER_NEW), encoding="utf-8") as f:
        new = json.load(f)
    old = {row[0]: row[1] for row in mue_2024(data, wanted)}
    for code in wanted:
        if code in new and str(new[code]["maxUnits"]) != old.get(code):
            line = new[code]["adjudicationType"] != "date_of_service"
            yield [code, new[code]["maxUnits"], "line" if line else "day"]


def physician(data, wanted):
    """Total RVU x conversion factor, geographic adjustment 1; '-' where a setting is not paid."""
    rows = {}
    for r in rows_of(os.path.join(data, PHYSICIAN)):
        rows.setdefault(r[0], []).append(r)
    for code in wanted:
        for r in rows.get(code, []):
            totals = [None if r[na] == "NA" else cents(Decimal(r[at]) * CONVERSION_FACTOR)
                      for at, na in ((11, 7), (12, 9))]
            if r[3] in PAID + VALUED and any(totals):
                yield [code, r[1].strip() or "-", "yes" if r[3] in PAID else "no",
                       *(shown(t or None) for t in totals)]


def hospital(data, wanted):
    rows = {r[0]: r for r in rows_of(os.path.join(data, HOSPITAL))}
    for code in wanted:
        if code in rows:
            amount = money(rows[code][5])
            if amount or rows[code][2] == "N":
                yield [code, rows[code][2], shown(amount)]


def lab(data, wanted):
    with open(os.path.join(data, LAB), encoding="utf-8") as f:
        table = json.load(f, parse_float=Decimal)
    for code in wanted:
        if code in table and table[code]["rate"]:
            yield [code, cents(Decimal(table[code]["rate"]))]


def dose(text):
    """"up to 1000 CC" and "1 liter" are the same: (1000, "ml")."""
    found = re.match(r"(?:up to )?([\d.,]+) *([a-z]+)", text.lower())
    if not found:
        return None
    times, unit = {"liter": (1000, "ml"), "cc": (1, "ml"), "gm": (1000, "mg"), "g": (1000, "mg"),
                   "units": (1, "unit")}.get(found[2], (1, found[2]))
    return Decimal(found[1].replace(",", "")) * times, unit


def drug(data, wanted):
    """Also says where the unit in services.txt is not the dose that the amount is for."""
    rows = {r[0]: r for r in rows_of(os.path.join(data, DRUG))}
    for code in wanted:
        if code in rows and money(rows[code][3]):
            if wanted[code][1] == "drug" and dose(rows[code][2]) != dose(wanted[code][4]):
                print(f"{code}: services.txt says a unit is {wanted[code][4]}, the table says "
                      f"{rows[code][2]}", file=sys.stderr)
            yield [code, money(rows[code][3])]


def anesthesia(data, wanted):
    """Base units x the national factor; the time is paid on top of it."""
    rows = {r[0]: r for r in rows_of(os.path.join(data, ANESTHESIA), delimiter="\t")}
    for code in wanted:
        if code in rows:
            yield [code, rows[code][1], cents(Decimal(rows[code][1]) * ANESTHESIA_FACTOR)]


def equipment(data, wanted):
    rows = {}
    for r in rows_of(os.path.join(data, EQUIPMENT)):
        rows.setdefault(r[0], []).append(r)
    for code in wanted:
        for r in rows.get(code, []):
            if r[2].strip():
                continue
            ceiling, floor = money(r[5]), money(r[6])
            if not ceiling:  # priced by competition: each state has its own
                states = [m for m in map(number, r[7:]) if m]
                floor, ceiling = (min(states), max(states)) if states else (None, None)
            if ceiling:
                yield [code, r[1].strip() or "-", shown(floor), shown(ceiling)]


# Name, source, edition, first day, columns, rows. A later table of a kind stands before an older.
TABLES = [
    ("mue-2026-2", "CMS NCCI medically unlikely edits, practitioner, what changed since 2024 Q3",
     "2026 Q2", "2026-04-01", "code practitioner practitioner_per", mue_2026),
    ("mue-2024-3", "CMS NCCI medically unlikely edits", "2024 Q3", "2024-07-01",
     "code practitioner practitioner_per hospital hospital_per supplier supplier_per", mue_2024),
    ("fees-physician", "CMS physician fee schedule RVU25D, total RVU x 32.3465, national",
     "2025 October", "2025-10-01", "code modifier paid office facility", physician),
    ("fees-hospital", "CMS OPPS Addendum B, national payment rate",
     "2025 October", "2025-10-01", "code indicator amount", hospital),
    ("fees-lab", "CMS clinical laboratory fee schedule", "2026", "2026-01-01", "code amount", lab),
    ("fees-drug", "CMS ASP drug payment limits, for one unit of the code", "2026 Q1", "2026-01-01",
     "code amount", drug),
    ("fees-anesthesia", "CMS anesthesia base units x 20.3178 (base units 2022), without the time",
     "2025", "2025-01-01", "code base amount", anesthesia),
    ("fees-equipment", "CMS DMEPOS fee schedule, lowest and highest over the states",
     "2025 April", "2025-04-01", "code modifier floor ceiling", equipment),
]

HEAD = """# Limits a day and Medicare's national amounts for the codes of services.txt. Written by
# tools/code_numbers.py from the publishers' tables; do not edit by hand.
#
# mue-*: units that one patient normally gets at most, from a practitioner, a
# hospital (outpatient) or a supplier of equipment; `per`: on a
# line, a day (the record may show more), or day-firm (no record helps). A code that is in no mue
# table has no published limit, which is not the same as no limit.
# fees-physician: `office` where the doctor bears the costs, `facility` where a hospital bills its
# own part beside it; `paid` no: the schedule values it and Medicare does not pay by it.
# fees-hospital: the hospital's own payment for an outpatient; indicator N: paid inside another.
"""


def write(data, out):
    wanted = services()
    parts = [HEAD]
    for name, source, edition, first, columns, rows in TABLES:
        lines = [" " + " | ".join(str(cell) for cell in row) for row in rows(data, wanted)]
        parts.append(f"Table: {name}\nSource: {source}\nEdition: {edition}\nFrom: {first}\n"
                     f"Basis: table\nColumns: {columns}\nRows:\n" + "\n".join(lines) + "\n")
    out.write("\n".join(parts))


def main():
    data = sys.argv[1] if len(sys.argv) > 1 else os.environ.get("HAGGLE_DATA", "../shared/data")
    if not os.path.isdir(data):
        sys.exit(f"{data}: no such folder; give the folder with the publishers' files")
    path = sys.argv[2] if len(sys.argv) > 2 else os.path.join(ROOT, "knowledge/code/numbers.txt")
    with open(path, "w", encoding="utf-8") as out:
        write(data, out)


main()
