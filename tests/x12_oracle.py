"""x12_oracle.py: what `haggle read` makes of the sample files against what another parser made of them.

From the repository root: python3 tests/x12_oracle.py FOLDER-OF-5_x12; every amount, code and day is
compared. The differences that are in order, and why, stand in docs/x12-broken-files.md.
"""
import json
import os
import subprocess
import sys

GROUPS = {"CONTRACTUAL": "CO", "PATIENT_RESPONSIBILITY": "PR", "OTHER": "OA",
          "PAYOR_INITIATED": "PI", "PAYER_INITIATED": "PI", "CORRECTION": "CR"}
passed = failed = 0


def cents(amount):
    return None if amount is None else round(amount * 100)


def code(thing):
    return thing.get("code") if thing else None


def adjustments(items):
    return sorted((GROUPS.get(a["group"], a["group"]), a["reasonCode"], cents(a["amount"]))
                  for a in items or [] if a.get("amount") is not None)


def ours_adjustments(items):
    return sorted((a.get("group"), a["reason"], a.get("amount_cents")) for a in items)


def check(where, what, theirs, ours):
    global passed, failed
    if theirs is None and ours is None or theirs == ours:
        passed += 1
        return
    failed += 1
    print(f"FAIL {where}: {what}: another parser says {theirs!r}, haggle {ours!r}")


def name_of(person):
    parts = [person.get(k) for k in ("firstName", "middleName", "lastNameOrOrgName", "suffix")]
    return " ".join(p for p in parts if p) or None


def dotless(diagnosis):
    return diagnosis.replace(".", "")


def line_check(where, theirs, ours, claim):
    check(where, "charge", cents(theirs.get("chargeAmount")), ours.get("charge_cents"))
    if "paidAmount" in theirs:
        check(where, "paid", cents(theirs["paidAmount"]), ours.get("plan_paid_cents"))
    procedure = theirs.get("procedure")
    if procedure and procedure.get("subType") != "NDC":
        check(where, "code", code(procedure), ours.get("code"))
        check(where, "modifiers", [code(m) for m in procedure.get("modifiers", [])],
              ours.get("modifiers", []))
    check(where, "revenue code", code(theirs.get("revenueCode")), ours.get("revenue_code"))
    if theirs.get("drug"):
        check(where, "drug", code(theirs["drug"]), ours.get("ndc"))
    if "serviceDateFrom" in theirs:
        check(where, "day", theirs["serviceDateFrom"], ours.get("date"))
        end = theirs.get("serviceDateTo")
        if end != theirs["serviceDateFrom"] and end:
            check(where, "last day", end, ours.get("date_end"))
    if theirs.get("unitType") == "MINUTES":
        check(where, "minutes", theirs.get("unitCount"), ours.get("minutes"))
    elif claim["document_type"] == "claim":
        check(where, "units", theirs.get("unitCount"), ours.get("units"))
    if "adjustments" in theirs:
        check(where, "adjustments", adjustments(theirs["adjustments"]),
              ours_adjustments(ours.get("adjustments", [])))
    if "remarkCodes" in theirs:
        check(where, "remarks", theirs["remarkCodes"], ours.get("remarks"))
    check(where, "line number", theirs.get("sourceLineId"), ours.get("control_number"))
    for before, again in zip(theirs.get("adjudications", []), ours.get("other_payers", [])):
        check(where, "paid before", cents(before.get("paidAmount")), again.get("paid_cents"))
        check(where, "adjusted before", adjustments(before.get("adjustments")),
              ours_adjustments(again.get("adjustments", [])))


def claim_check(where, theirs, ours):
    check(where, "account", theirs["patientControlNumber"], ours.get("account_number"))
    check(where, "charges", cents(theirs["chargeAmount"]), ours["totals"].get("charges_cents"))
    check(where, "frequency", code(theirs.get("frequencyCode")), ours.get("frequency"))
    check(where, "drg", code(theirs.get("drg")), ours.get("drg"))
    if ours["document_type"] == "remittance":
        check(where, "paid", cents(theirs["paymentAmount"]),
              ours["totals"].get("insurance_paid_cents"))
        check(where, "status", theirs.get("claimStatusCode"), ours.get("claim_status"))
        check(where, "payer's number", theirs.get("payerControlNumber"), ours.get("claim_number"))
        check(where, "adjustments", adjustments(theirs.get("adjustments")),
              ours_adjustments(ours.get("adjustments", [])))
        check(where, "payer", theirs["payer"]["lastNameOrOrgName"], ours["payer"].get("name"))
        check(where, "provider", theirs["payee"]["lastNameOrOrgName"], ours["provider"].get("name"))
    else:
        kinds = ("ICD_10_PRINCIPAL", "ICD_10", "ICD_9_PRINCIPAL", "ICD_9",
                 "EXTERNAL_CAUSE_OF_INJURY_ICD_10")
        theirs_codes = sorted(d["code"] for d in theirs.get("diags", []) if d["subType"] in kinds)
        ours_codes = sorted(dotless(d) for d in ours.get("diagnoses", []))
        check(where, "diagnoses", [c for c in theirs_codes if c in ours_codes], theirs_codes)
        check(where, "procedures", [p["code"] for p in theirs.get("procs", [])],
              ours.get("procedures", []))
        check(where, "authorization", theirs.get("priorAuthorizationNumber"),
              ours.get("prior_authorization"))
        provider = theirs["billingProvider"]
        check(where, "provider", name_of(provider), ours["provider"].get("name"))
        check(where, "discharge status", theirs.get("patientStatusCode"),
              ours.get("discharge_status"))
        others = theirs.get("otherSubscribers", [])
        check(where, "other payers", len(others), len(ours.get("other_payers", [])))
        for other, again in zip(others, ours.get("other_payers", [])):
            check(where, "other paid", cents(other.get("payerPaidAmount")), again.get("paid_cents"))
            check(where, "other adjustments", adjustments(other.get("adjustments")),
                  ours_adjustments(again.get("adjustments", [])))
    person = (theirs.get("patient") or theirs["subscriber"])["person"]
    check(where, "patient", name_of(person), ours["patient"].get("name"))
    check(where, "birthday", person.get("birthDate"), ours["patient"].get("birth_date"))
    lines = theirs.get("serviceLines", [])
    check(where, "number of lines", len(lines), len(ours["lines"]))
    for i, (line, again) in enumerate(zip(lines, ours["lines"])):
        line_check(f"{where} line {i + 1}", line, again, ours)


def file_check(source, converted):
    said = subprocess.run(["./haggle", "read", "--format", "ndjson", source], capture_output=True,
                          text=True, check=False)
    ours = [json.loads(line) for line in said.stdout.splitlines()]
    with open(converted, encoding="utf-8") as file:
        theirs = json.load(file)
    if not isinstance(theirs, list):
        return
    theirs = [t for t in theirs if t.get("objectType") in ("CLAIM", "PAYMENT")]
    name = os.path.basename(source)
    check(name, "number of claims", len(theirs), len(ours))
    for i, (claim, again) in enumerate(zip(theirs, ours)):
        claim_check(f"{name} claim {i + 1}", claim, again)


def main(folder):
    root = os.path.join(folder, "healthcare-data-insight")
    for kind in ("835", "837"):
        files = os.path.join(root, "edi_files", kind)
        if not os.path.isdir(files):
            print(f"skipped: no {files}\n0 passed, 0 failed")
            return 0
        for name in sorted(os.listdir(files)):
            converted = os.path.join(root, "converted_files", kind, name.rsplit(".", 1)[0] + ".json")
            if os.path.exists(converted):
                file_check(os.path.join(files, name), converted)
    print(f"{passed} passed, {failed} failed")
    return failed > 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1] if len(sys.argv) > 1 else
                  os.path.join(os.environ.get("HAGGLE_DATA", "../shared/data"), "5_x12")))
