"""A community hospital's statement out of Meditech with the detail of an account: boxes over a form, the charges by day with procedure number, quantity and
amount, minus behind, receipts and adjustments, the account's balance; in letters of one width."""
from held_twentyfifth_a import *

NAME, KIND = "held25-bill-meditech-account-detail", "itemized_bill"
CARE = [("4010025", "ED LEVEL IV", 1, 890, 1980), ("4010031", "ED LEVEL V", 1, 1490, 3100), ("3010080", "COMPREHENSIVE METABOLIC PNL", 1, 95, 390),
        ("3050025", "CBC W/AUTO DIFF", 1, 60, 210), ("3010484", "TROPONIN I HIGH SENS", 2, 110, 340), ("3060086", "CULTURE URINE", 1, 60, 180),
        ("3070001", "UA W/MICROSCOPIC", 1, 32, 120), ("3000415", "VENIPUNCTURE", 2, 15, 44), ("3240046", "CHEST 2V PA & LAT", 1, 210, 520),
        ("3520177", "CT ABD/PEL W/CONT", 1, 2100, 5200), ("7300005", "EKG 12 LEAD TRACING", 1, 140, 380), ("2580011", "SODIUM CHLORIDE 0.9% 1000ML", 3, 38,
            120),
        ("2500317", "ONDANSETRON 4MG/2ML VIAL", 3, 6, 38), ("2500122", "ACETAMINOPHEN 325MG TAB", 4, 1, 7), ("2500468", "KETOROLAC 30MG/ML INJ", 2, 12, 64),
        ("2550023", "IOHEXOL 300MG/ML 100ML", 1, 120, 310), ("2700057", "IV START KIT", 2, 16, 62), ("2700190", "PUMP TUBING ALARIS", 1, 22, 70),
        ("4100012", "NEB TREATMENT INITIAL", 1, 90, 240), ("4500374", "IV PUSH INITIAL", 1, 190, 460), ("4500375", "IV PUSH EA ADDL", 3, 110, 260),
        ("7620001", "OBSERVATION PER HOUR", 23, 48, 110)]
NEWS = ("YOUR INSURANCE HAS PAID ITS PORTION OF THIS ACCOUNT.  THE REMAINING BALANCE\nIS YOUR RESPONSIBILITY.  PLEASE PAY UPON RECEIPT.",
        "IF YOU ARE UNABLE TO PAY IN FULL PLEASE CONTACT OUR BUSINESS OFFICE TO SET UP\nA PAYMENT ARRANGEMENT.  FINANCIAL ASSISTANCE IS AVAILABLE.",
        "THIS STATEMENT DOES NOT INCLUDE CHARGES FROM YOUR PHYSICIAN, RADIOLOGIST,\nPATHOLOGIST OR ANESTHESIOLOGIST.  YOU WILL BE BILLED SEPARATELY.")


def document(rng):
    who, at = Person(rng, 2, 88), Office(rng)
    kind = rng.choice(('MEMORIAL HOSPITAL', 'COMMUNITY HOSPITAL', 'HOSPITAL DISTRICT'))
    name = f"{rng.choice(('CEDAR COUNTY', 'HOLY TRINITY', 'PRAIRIE LAKES', 'MARIETTA'))} {kind}"
    plan, served = rng.choice(PLANS), day(rng, (2026, 1, 3), 260)
    stay = rng.choice((0, 0, 0, 1, 2, 3))
    left, sent = later(served, stay), later(served, stay + rng.randint(30, 75))
    acct, unit = number(rng, rng.choice(("V00009999999", "H00099999999", "D000999999"))), number(rng, "M000999999")
    insured, coded = rng.random() < 0.75, rng.random() < 0.7
    lines, rows = [], []
    for n, (code, words, most, low, high) in enumerate(rng.sample(CARE, rng.randint(5, len(CARE))) * (2 if stay > 1 and rng.random() < 0.6 else 1)):
        one, many = price(rng, low, high), rng.randint(1, most)
        lines.append({"date": later(served, rng.randint(0, stay)), "description": words, "units": many, "charge_cents": one * many,
            "maybe": {"code": code} if coded else None})
    lines.sort(key=lambda x: x["date"])
    if rng.random() < 0.3:
        back = rng.choice([x for x in lines])
        lines.append({**back, "units": -1, "charge_cents": -(back["charge_cents"] // back["units"])})
    codes = {words: code for code, words, *_ in CARE}
    for x in lines:
        rows.append(tr([two(x["date"])] + ([codes[x["description"]]] if coded else []) + [x["description"],
            after(x["units"] * 100)[:-3] if x["units"] > 0 else "1-",
                        after(x["charge_cents"])], "n n - r r" if coded else "n - r r"))
    charges, wide = total(lines), 3 if coded else 2
    rows.append(tr([("*** TOTAL CHARGES", wide), "", bare(charges)], "- r r", "u"))
    off, ins, own, _ = worked(rng, charges, ("coins", "ded", "coins"))
    paid, when = [], later(left, rng.randint(12, 27))
    if insured:
        paid = [pay(when, "insurance", f"INS PMT {plan}", ins)] * bool(ins) + [pay(when, "adjustment", f"CONTRACTUAL ADJ {plan.split()[0]}", off)]
    else:
        paid = [pay(later(left, 5), "adjustment", "UNINSURED DISCOUNT", charges * rng.choice((20, 30, 40)) // 100)]
    if rng.random() < 0.35:
        paid.append(pay(rng.choice((served, later(when, 11))), "patient", rng.choice(("PT PMT CHECK", "PATIENT PAYMENT VISA", "PT PMT - CASH")),
            rng.choice((2500, 5000, 10000, 15000))))
    paid.sort(key=lambda x: x["date"])
    gap = [""] if coded else []
    rows += [tr([two(p["date"])] + gap + [p["description"], "", after(-p["amount_cents"])], "n n - r r" if coded else "n - r r") for p in paid]
    by = {kind: sum(p["amount_cents"] for p in paid if p["by"] == kind) for kind in ("insurance", "adjustment", "patient")}
    owed = charges - sum(by.values())
    if owed <= 0:
        return document(rng)
    rows.append(tr([("*** ACCOUNT BALANCE", wide), "", bare(owed)], "- r r", "u"))
    span = two(served) if not stay else f"{two(served)} - {two(left)}"
    top = sides(f"<b>{name}</b><br>{at.street.upper()}<br>{at.town.upper()}<br>{at.dash}",
                grid(["STATEMENT DATE", "ACCOUNT NUMBER", "PLEASE PAY"], [tr([two(sent), acct, bare(owed)], "c c c")], "c c c", "k")
                + grid(["PATIENT NAME", "SERVICE DATE(S)"], [tr([who.filed, span], "c c")], "c c", "k"), widths=(42, 58))
    mail = sides(f"<div class='ml'>{who.mail()}</div>", f"<div class='rm'>REMIT TO:<br>{name}<br>{at.box.upper()}<br>{at.far.upper()}</div>", widths=(56,
        44))
    info = sides(facts([("PATIENT:", who.filed), ("UNIT #:", unit), ("ADMIT:", two(served))] + ([("DISCH:", two(left))] if stay else []), "in"),
                 facts([("ACCOUNT:", acct), ("FIN CLASS:", plan if insured else "SELF PAY"), ("TYPE:",
                     ("INPATIENT" if stay > 1 else "OBSERVATION") if stay else "EMERGENCY")], "in"))
    table = grid(["DATE"] + (["PROC #"] if coded else []) + ["DESCRIPTION", "QTY", "AMOUNT"], rows, "n n - r r" if coded else "n - r r")
    end = facts([("TOTAL CHARGES", bare(charges)), ("INSURANCE PAYMENTS", after(-by["insurance"])), ("ADJUSTMENTS", after(-by["adjustment"])),
                 ("PATIENT PAYMENTS", after(-by["patient"])), ("BALANCE DUE FROM PATIENT", bare(owed))], "su")
    body = (top + mail + "<div class='cut'>DETACH HERE - RETURN UPPER PORTION WITH PAYMENT - RETAIN LOWER PORTION FOR YOUR RECORDS</div>" + info + table
            + f"<div class='w'>{end}<pre>{rng.choice(NEWS)}</pre>BUSINESS OFFICE HOURS: 8:00AM TO 4:30PM MONDAY - FRIDAY  {at.dash}</div>")
    css = ("body { font: 9pt 'Liberation Mono' } .k { width: 100%; margin-bottom: 4pt } .k th { font: 7pt 'Liberation Sans'; background: #e4e4e4 } .k "
        "td, .k th { border: 0.75pt "
           "solid #333 } .ml { margin: 40pt 0 24pt 26pt } .rm { margin: 40pt 0 0 } pre { font: 9pt 'Liberation Mono'; margin: 8pt 0 } .in td { padding: "
           "0 8pt 0 0 } .d { margin-top: 8pt } "
           ".d th { border-top: 1px dashed #000; border-bottom: 1px dashed #000; padding: 2pt 4pt; font-weight: normal } .d td { padding: 0.5pt 4pt } .u "
           "td { padding: 4pt "
           "4pt 6pt } .su { margin: 6pt 0 0 auto } "
           ".su td { padding: 0.5pt 4pt } .su td + td { text-align: right; padding-left: 26pt } .w { page-break-inside: avoid }")
    totals = {"charges_cents": charges, "insurance_paid_cents": by["insurance"], "adjustments_cents": by["adjustment"],
        "patient_paid_cents": by["patient"], "balance_cents": owed}
    return done(css, body, {"document_type": KIND, "provider": {"name": name, "phone": at.dash}, "payer": {"name": plan if insured else None},
                            "patient": {"name": who.filed}, "account_number": acct, "statement_date": sent, "admitted": served if stay else None,
                            "discharged": left if stay else None, "maybe": None if stay else {"admitted": served}, "lines": lines, "payments": paid,
                            "totals": totals},
                bottom_center='"PAGE " counter(page)')
