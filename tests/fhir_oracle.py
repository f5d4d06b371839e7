#!/usr/bin/env python3
"""fhir_oracle.py: a slow reader of FHIR claims and of claim extracts, written apart from ours, over
the shared data: claims, lines and cents must be the same. Skips with a line where the data is not
there. From the top of the tree: python3 tests/fhir_oracle.py"""
import csv
import json
import os
import re
import subprocess
import sys
from decimal import ROUND_HALF_UP, Decimal

DATA = os.environ.get("HAGGLE_DATA", "../shared/data")
FHIR = ["6_fhir/bfd_endpoint-responses", "6_fhir/bfd_model-idr/out", "6_fhir/bluebutton_sample_client",
        "6_fhir/bluebutton-web-server_eob", "6_fhir/bcda_synthetic_beneficiary_data",
        "6_fhir/synthea_r4_bundles", "5_x12/mimilabs_hccinfhir_samples"]
REFUSED = ["6_fhir/carin-bb_fsh_examples", "6_fhir/davinci-pct_fsh_examples",
           "6_fhir/bfd_model-idr/sample-data", "6_fhir/synthea_costs"]


def cents(value):
    return int((Decimal(str(value)) * 100).quantize(Decimal(1), ROUND_HALF_UP))


def short(code):
    return code.rsplit("/", 1)[-1].upper()


def listed(value):
    return value if isinstance(value, list) else [] if value is None else [value]


def amounts_of(adjudications):
    """All names of a category with their amounts, in capitals: {"LINE_COINSRNC_AMT": [957], ...}."""
    found = {}
    for a in adjudications:
        money = a.get("amount") or a.get("usedMoney")
        if not isinstance(money, dict) or "value" not in money:
            continue
        names = {short(c.get("code", "")) for c in a.get("category", a.get("type", {})).get("coding", [])}
        for name in names:
            found.setdefault(name, []).append((cents(money["value"]), names))
    return found


def plain(found, name, own):
    """A general category's amount, from an entry without a name of CMS's that means otherwise."""
    rows = [c for c, names in found.get(name, []) if not names & own]
    return rows[0] if rows else None


def pick(found, *names):
    for name in names:
        if name in found:
            return found[name][0][0]
    return None


def total(*parts):
    known = [p for p in parts if p is not None]
    return sum(known) if known else None


CMS = re.compile("^(LINE|REV_CNTR|CLM|CVRD|GDC|PTNT|OTHR|LICS|PLRO|RPTD|TOT)_")


def line_of(item):
    found = amounts_of(item.get("adjudication", []))
    own = {name for name in found if CMS.match(name)}
    net = item.get("net")
    drug = pick(found, "TOT_RX_CST_AMT") or plain(found, "DRUGCOST", own)
    charge = pick(found, "LINE_SBMTD_CHRG_AMT", "REV_CNTR_TOT_CHRG_AMT", "CLM_LINE_SBMT_CHRG_AMT")
    if charge is None:
        charge = plain(found, "SUBMITTED", own)
    if charge is None:
        charge = drug if drug is not None else pick(found, "TOT_RX_CST_AMT")
    if charge is None and net:
        charge = cents(net["value"])
    paid = total(pick(found, "LINE_NCH_PMT_AMT", "CVRD_D_PLAN_PD_AMT", "CLM_LINE_CVRD_PD_AMT"),
                 pick(found, "CLM_LINE_NCVRD_PD_AMT"))
    if paid is None:
        paid = plain(found, "BENEFIT", own)
    if paid is None:
        paid = total(
            pick(found, "LINE_PRVDR_PMT_AMT", "REV_CNTR_PRVDR_PMT_AMT", "CLM_LINE_PRVDR_PMT_AMT"),
            pick(found, "LINE_BENE_PMT_AMT", "REV_CNTR_BENE_PMT_AMT", "CLM_LINE_BENE_PD_AMT"))
    if paid is None:
        paid = total(plain(found, "PAIDTOPROVIDER", own), plain(found, "PAIDTOPATIENT", own))
    if paid is None:
        paid = pick(found, "REV_CNTR_PMT_AMT_AMT")
    return {"charge": charge, "paid": paid, "patient": patient_of(found, own, item),
            "revenue": revenue_of(item), "code": bool(item.get("productOrService", item.get(
                "service", {})).get("coding"))}


def patient_of(found, own, item):
    share = pick(found, "PTNT_PAY_AMT")
    for name in ("REV_CNTR_PTNT_RSPNSBLTY_PMT", "CLM_LINE_BENE_PMT_AMT"):
        if share is None and (pick(found, name) or 0) > 0:
            share = pick(found, name)
    if share is None:
        share = plain(found, "MEMBERLIABILITY", own)
    coinsurance = pick(found, "LINE_COINSRNC_AMT", "REV_CNTR_COINSRNC_WGE_ADJSTD_C",
                       "CLM_LINE_MDCR_COINSRNC_AMT", "CLM_LINE_INSTNL_ADJSTD_AMT")
    reduced = pick(found, "REV_CNTR_RDCD_COINSRNC_AMT", "CLM_LINE_INSTNL_RDCD_AMT")
    coinsurance = reduced if reduced else coinsurance if coinsurance is not None else reduced
    if coinsurance is None:
        coinsurance = plain(found, "COINSURANCE", own)
    deductible = total(pick(found, "LINE_BENE_PTB_DDCTBL_AMT", "REV_CNTR_CASH_DDCTBL_AMT",
                            "CLM_LINE_MDCR_DDCTBL_AMT"),
                       pick(found, "REV_CNTR_BLOOD_DDCTBL_AMT", "CLM_LINE_BLOOD_DDCTBL_AMT"))
    if deductible is None:
        deductible = plain(found, "DEDUCTIBLE", own)
    zero = [pick(found, n) for n in ("REV_CNTR_PTNT_RSPNSBLTY_PMT",) if n in found]
    noncovered = pick(found, "REV_CNTR_NCVRD_CHRG_AMT", "CLM_LINE_NCVRD_CHRG_AMT")
    if noncovered is None:
        noncovered = plain(found, "NONCOVERED", own)
    if share is None and zero:
        share = zero[0]
    refused = False
    for a in item.get("adjudication", []) + item.get("extension", []):
        for c in a.get("reason", {}).get("coding", []) + listed(a.get("valueCoding")):
            if short(c.get("system", "")).replace("-", "_").endswith("PRCSG_IND_CD"):
                refused |= c.get("code") not in (None, "A", "R", "S")
    if share is None and not refused and not (noncovered or 0) > 0:
        share = total(deductible, plain(found, "COPAY", own), coinsurance)
    return share


def revenue_of(item):
    for c in item.get("revenue", {}).get("coding", []):
        if "rev_cntr" in c.get("system", "") or "RevenueCodes" in c.get("system", ""):
            return c.get("code", "").zfill(4)
    return None


def without_total(lines):
    """Revenue code 0001 is the sum of the others, not a service."""
    sums = [l for l in lines if l["revenue"] == "0001" and not l["code"] and len(lines) > 1]
    return [l for l in lines if not sums or l is not sums[0]]


def claims_in(thing):
    if isinstance(thing, list):
        for each in thing:
            yield from claims_in(each)
    elif isinstance(thing, dict):
        kind = thing.get("resourceType")
        if kind == "Bundle":
            for entry in thing.get("entry", []):
                yield from claims_in(entry.get("resource"))
        elif kind in ("Claim", "ExplanationOfBenefit"):
            yield thing


def resources(path):
    with open(path, encoding="utf-8") as f:
        text = f.read()
    try:
        return list(claims_in(json.loads(text)))
    except ValueError:
        return [c for row in text.splitlines() if row.strip() for c in claims_in(json.loads(row))]


def slow_fhir(path):
    out = []
    for claim in resources(path):
        out.append(without_total([line_of(i) for i in claim.get("item", [])]))
    return out


def slow_rif(path):
    with open(path, encoding="utf-8") as f:
        rows = list(csv.reader(f, delimiter="|"))
    out, last = [], None
    for row in rows[1:]:
        r = {name: value.strip() for name, value in zip(rows[0], row)}
        if r.get("CLM_ID", r.get("PDE_ID")) != last:
            out.append([])
            last = r.get("CLM_ID", r.get("PDE_ID"))
        number = lambda *names: next((cents(r[n]) for n in names if r.get(n)), None)
        paid = total(number("LINE_NCH_PMT_AMT", "CVRD_D_PLAN_PD_AMT"), number("NCVRD_PLAN_PD_AMT"))
        if paid is None:
            paid = total(number("REV_CNTR_PRVDR_PMT_AMT"), number("REV_CNTR_BENE_PMT_AMT"))
        out[-1].append({
            "charge": number("LINE_SBMTD_CHRG_AMT", "REV_CNTR_TOT_CHRG_AMT", "TOT_RX_CST_AMT"),
            "paid": paid if paid is not None else number("REV_CNTR_PMT_AMT_AMT"),
            "patient": number("PTNT_PAY_AMT", "REV_CNTR_PTNT_RSPNSBLTY_PMT") if
            number("PTNT_PAY_AMT", "REV_CNTR_PTNT_RSPNSBLTY_PMT") is not None else
            total(number("LINE_COINSRNC_AMT"), number("LINE_BENE_PTB_DDCTBL_AMT"))})
    return out


def slow_synthea(path):
    claims = {}
    with open(path, encoding="utf-8", newline="") as f:
        for r in csv.DictReader(f):
            lines = claims.setdefault(r["CLAIMID"], [])
            if r["TYPE"] == "CHARGE":
                lines.append({"charge": cents(r["AMOUNT"]), "paid": None, "patient": None})
    return list(claims.values())


def ours(path):
    run = subprocess.run(["./haggle", "read", "--format", "json", path], capture_output=True)
    if not run.stdout:
        return None, run
    documents = [d for d in json.loads(run.stdout)["documents"] if d["document_type"] != "medical_record"]
    return [[{"charge": l.get("charge_cents"), "paid": l.get("plan_paid_cents"),
              "patient": l.get("patient_cents")} for l in d["lines"]] for d in documents], run


def same(path, slow):
    """Claims are compared as a bag: the same claim twice in a file counts once with us."""
    got, run = ours(path)
    keys = ("charge", "paid", "patient")
    bag = lambda all: sorted(repr([[l[k] for k in keys] for l in c]) for c in all)
    if not slow:
        return got is None or got == [], "expected no claim"
    if got is None:
        return False, run.stderr.decode()
    if bag(got) == bag(slow):
        return True, ""
    missing = set(bag(slow)) - set(bag(got))
    surplus = set(bag(got)) - set(bag(slow))
    twice = not surplus and not missing
    return twice, "slow: %s\n  ours: %s" % (sorted(missing)[:2], sorted(surplus)[:2])


def files_under(folder):
    for base, _, names in sorted(os.walk(os.path.join(DATA, folder))):
        for name in sorted(names):
            yield os.path.join(base, name)


def main():
    passed = failed = 0
    if not os.path.isdir(os.path.join(DATA, "6_fhir")):
        print("skipped: no shared data at %s\n0 passed, 0 failed" % DATA)
        return 0

    def check(ok, path, why):
        nonlocal passed, failed
        passed, failed = passed + bool(ok), failed + (not ok)
        if not ok:
            print("FAIL %s: %s" % (path, why))

    for folder in FHIR:
        for path in files_under(folder):
            name = os.path.basename(path)
            if name.endswith((".md", ".txt")) or (folder.startswith("5_") and "eob" not in name):
                continue
            check(*(lambda r: (r[0], path, r[1]))(same(path, slow_fhir(path))))
    for path in files_under("6_fhir/bfd_rif-static-samples"):
        check(*(lambda r: (r[0], path, r[1]))(same(path, slow_rif(path))))
    synthea = os.path.join(DATA, "6_fhir/synthea_csv/claims_transactions.csv")
    check(*(lambda r: (r[0], synthea, r[1]))(same(synthea, slow_synthea(synthea))))
    for folder in REFUSED:
        for path in files_under(folder):
            got, run = ours(path)
            lines = run.stderr.decode().strip().splitlines()
            check(got is None and run.returncode == 3 and len(lines) == 1, path,
                  "expected one line of refusal: %s" % lines)
    print("%d passed, %d failed" % (passed, failed))
    return failed > 0


sys.exit(main())
