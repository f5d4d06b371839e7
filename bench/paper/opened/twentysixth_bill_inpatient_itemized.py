"""A hospital's itemized statement of an inpatient stay over several pages: room by the day, pharmacy, supplies, laboratory, imaging, therapy, operating
room, by department with subtotals or by day, with charge codes, revenue codes, HCPCS where there is one, credits of what was given back, a summary by
department at the end, insurance payments and what remains."""
from held_twentysixth_a import *

NAME, KIND = "held26-bill-inpatient-itemized", "itemized_bill"
# revenue code, department, what it charges: words, HCPCS, least and most dollars, how often a day
WARDS = [("0121", "ROOM AND CARE", [("R&B MED/SURG SEMIPRIVATE", "", 1450, 3200, 9)]), ("0206", "INTERMEDIATE CARE", [("R&B TELEMETRY STEPDOWN", "", 2300,
    4400, 9)])]
DEPARTMENTS = [
    ("0250", "PHARMACY", [("ACETAMINOPHEN 325 MG TAB UD", "", 2, 9, 3), ("HEPARIN 5,000 UNIT/ML VIAL", "", 14, 48, 2), ("PANTOPRAZOLE 40 MG EC TAB", "",
    6, 21, 1), ("METOPROLOL TARTRATE 25 MG TAB", "", 2, 9, 2), (
        "OXYCODONE IR 5 MG TAB", "", 3, 12, 2), ("DOCUSATE SODIUM 100 MG CAP", "", 1, 6, 2), ("POTASSIUM CHLORIDE ER 20 MEQ TAB", "", 3, 14, 1),
        ("INSULIN LISPRO 100 UNIT/ML 3 ML PEN", "", 38, 120, 0.4)]),
    ("0258", "IV SOLUTIONS", [("SODIUM CHLORIDE 0.9% 1,000 ML IV", "J7030", 48, 140, 1), ("LACTATED RINGERS 1,000 ML IV", "J7120", 46, 130, 0.7),
    ("D5W-1/2NS W/KCL 20 MEQ 1,000 ML", "", 52, 150, 0.4)]),
    ("0270", "MED/SURG SUPPLIES", [("TUBING IV PUMP W/FILTER", "", 28, 95, 0.7), ("CATHETER FOLEY TRAY 16FR", "", 60, 180, 0.2),
    ("DRSG MEPILEX BORDER 4X4", "", 18, 64, 0.6), ("SCD SLEEVE KNEE MED PR", "", 70, 190, 0.2), (
        "KIT CENTRAL LINE DRSG CHG", "", 30, 88, 0.2)]),
    ("0278", "IMPLANTS", [("SCREW CORTICAL 3.5 X 24 MM", "C1713", 190, 480, 0.2), ("MESH VENTRAL 10 X 15 CM", "C1781", 900, 2600, 0.1)]),
    ("0300", "LABORATORY", [("VENIPUNCTURE", "36415", 18, 46, 1), ("GLUCOSE POC", "82962", 18, 52, 2)]),
    ("0301", "LAB/CHEMISTRY", [("BASIC METABOLIC PANEL", "80048", 110, 290, 1), ("MAGNESIUM", "83735", 60, 140, 0.6), ("TROPONIN I HIGH SENSITIVITY",
    "84484", 140, 360, 0.5), ("COMP METABOLIC PANEL", "80053", 160, 390, 0.3)]),
    ("0305", "LAB/HEMATOLOGY", [("CBC WITH AUTO DIFF", "85025", 70, 190, 1), ("PROTHROMBIN TIME/INR", "85610", 44, 120, 0.5)]),
    ("0306", "LAB/MICROBIOLOGY", [("CULTURE BLOOD AEROBIC & ANAEROBIC", "87040", 160, 380, 0.4)]),
    ("0324", "RADIOLOGY", [("XR CHEST 1 VIEW PORTABLE", "71045", 190, 460, 0.5)]),
    ("0352", "CT SCAN", [("CT ABDOMEN PELVIS W CONTRAST", "74177", 2600, 6200, 0.2)]),
    ("0360", "OPERATING ROOM", [("OR TIME LEVEL 4 FIRST 30 MIN", "", 3900, 8200, 0.2), ("OR TIME LEVEL 4 EA ADDL 15 MIN", "", 900, 1900, 0.3)]),
    ("0410", "RESPIRATORY THERAPY", [("NEBULIZER TX SUBSEQUENT", "94640", 90, 240, 1), ("OXYGEN PER DAY", "", 110, 260, 0.8)]),
    ("0420", "PHYSICAL THERAPY", [("PT GAIT TRAINING 15 MIN", "97116", 98, 210, 0.6), ("PT EVAL MOD COMPLEXITY", "97162", 260, 520, 0.3)]),
    ("0636", "DRUGS/DETAIL CODE", [("CEFTRIAXONE 1 G VIAL", "J0696", 60, 180, 0.8), ("ONDANSETRON 4 MG/2 ML VIAL", "J2405", 20, 64, 0.8),
    ("MORPHINE 4 MG/ML SYRINGE", "J2270", 18, 60, 0.7), ("ENOXAPARIN 40 MG/0.4 ML SYRINGE", "J1650",
        60, 170, 0.8)]),
    ("0730", "EKG/ECG", [("EKG 12 LEAD TRACING", "93005", 160, 390, 0.3)])]


def document(rng):
    who, at = Patient(rng, 24), Office(rng)
    house = " ".join((
        rng.choice(('Good Shepherd', 'Mesa Verde', 'North Central', 'Franklin County', 'Holy Name')),
        rng.choice(('Regional Hospital', 'Medical Center', 'Memorial Hospital'))))
    sent, say = mailed(rng, (2026, 3, 1), 270), rng.choice((us, two))
    nights = rng.choice((1, 2, 2, 3, 4, 5))
    came = later(sent, -rng.randint(40, 110))
    left = later(came, nights)
    acct, chart, by_day, pad = number(rng, rng.choice(("V009999999", "9999999999", "H00009999999"))), number(rng,
        "M99999999"), rng.random() < 0.4, rng.random() < 0.6
    each_shown, short = rng.random() < 0.5, rng.random() < 0.4
    ward = rng.choice(WARDS)
    used = [ward] + [d for d in DEPARTMENTS if d[0] in ("0250", "0300", "0301", "0305") or rng.random() < 0.55]
    if nights > 3:
        used = used[:1] + rng.sample(used[1:], min(9, len(used) - 1))
    lines, room = [], rng.choice(("214-A", "0317-2", "4W12", "506"))
    for rev, _, items in used:
        for words, code, lo, hi, often in items:
            each, cdm = price(rng, lo, hi), number(rng, f"{rev[1:]}9999")
            for n in range(nights + (rev not in ("0121", "0206"))):
                if rng.random() > often:
                    continue
                on = later(came, n)
                units = 1 if often in (9, 0.1, 0.2, 0.3) or code[:1] in "789" and code else rng.choice((1, 1, 2, 3)) if often >= 1 else rng.choice((1, 1, 1, 2))
                text = f"{words} {room}" if rev in ("0121", "0206") else words
                lines.append({"date": on, "code": code, "revenue_code": rev, "description": text, "units": units, "unit_price_cents": each,
                    "charge_cents": each * units, "cdm": cdm})
    back = [x for x in lines if x["revenue_code"] in ("0250", "0270", "0636", "0305")]
    if back and rng.random() < 0.5:
        given = rng.choice(back)
        lines.append({**given, "units": -1, "charge_cents": -given["unit_price_cents"]})
    order = {d[0]: n for n, d in enumerate(used)}
    lines.sort(key=(lambda x: (x["date"], order[x["revenue_code"]])) if by_day else (lambda x: (order[x["revenue_code"]], x["date"])))
    names = {d[0]: d[1] for d in used}
    minus = rng.choice(("-{}", "({})", "{}-"))
    amount = (lambda c: minus.format(bare(abs(c))) if c < 0 else bare(c))
    head = ["Service Date", "Charge Code", "Rev Code", "Description", "HCPCS", "Qty"] + (["Unit Price"] if each_shown else []) + ["Amount"]
    if short:
        head[:6] = ["DATE", "CHG #", "REV", "DESCRIPTION", "CPT/HCPC", "QTY"]
    kinds, wide = "n n n - n r " + ("r " if each_shown else "") + "r", len(head)
    rows, group = [], None
    keys = [x["date"] if by_day else x["revenue_code"] for x in lines]
    for n, x in enumerate(lines):
        if keys[n] != group:
            group = keys[n]
            rows.append(tr([(f"SERVICE DATE {say(group)}" if by_day else f"{names[group]}", wide)], "-", "g"))
        rev = x["revenue_code"] if pad else x["revenue_code"][1:]
        rows.append(tr([say(x["date"]), x["cdm"], rev, x["description"], x["code"], x["units"]] + ([bare(x["unit_price_cents"])] if each_shown else [])
            + [amount(x["charge_cents"])], kinds))
        if n == len(lines) - 1 or keys[n + 1] != group:
            sub = sum(y["charge_cents"] for k, y in zip(keys, lines) if k == group)
            rows.append(tr([((f"TOTAL FOR {say(group)}" if by_day else f"{names[group]} SUBTOTAL"), wide - 1), amount(sub)], "r r", "u"))
    charges = total(lines)
    rows.append(tr([("TOTAL CHARGES", wide - 1), usd(charges)], "r r", "t"))
    plan, paid = rng.choice(INSURERS), []
    insured = rng.random() < 0.75
    if insured:
        off, ins, own = split(rng, charges, ("coins", "coins", "ded"), 0.2, 0.45)
        when = later(left, rng.randint(18, 32))
        paid = [pay(when, "insurance", f"{plan} payment", ins)] * bool(ins) + [pay(when, "adjustment", f"{plan} contractual adjustment", off)]
    else:
        paid = [pay(later(left, 5), "adjustment", rng.choice(("Uninsured discount", "Self-pay adjustment")), round(charges * 0.35))]
    if rng.random() < 0.35:
        paid.append(pay(later(left, 34), "patient", "Patient payment", rng.choice((10000, 20000, 50000))))
    owed = charges - total(paid, "amount_cents")
    if owed <= 0:
        return document(rng)
    moves = grid(("Date", "Payments and Adjustments", "Amount"), [tr([say(p["date"]), p["description"], amount(-p["amount_cents"])], "n - r")
        for p in paid] + [tr([("ACCOUNT BALANCE", 2), usd(owed)], "r r", "t")], "n - r")
    by = [tr([r if pad else r[1:], names[r], amount(sum(x["charge_cents"] for x in lines if x["revenue_code"] == r))], "n - r") for r in order
        if any(x["revenue_code"] == r for x in lines)]
    recap = "<h3>SUMMARY OF CHARGES BY DEPARTMENT</h3>" + grid(("Rev", "Department", "Total"), by, "n - r", "d re") if rng.random() < 0.5 else ""
    about = facts([("Patient Name:", who.filed), ("Account Number:", acct), ("Medical Record #:", chart), ("Date of Birth:", us(who.born))], "k")
    stay = facts([("Admit Date:", say(came)), ("Discharge Date:", say(left)), ("Patient Type:", "INPATIENT"), ("Attending:", physician(rng).upper()),
        ("Primary Insurance:", plan if insured else "SELF PAY"), ("Statement Date:", say(sent))], "k")
    body = (sides(f"<div class='nm'>{house}</div>{at.street}<br>{at.town}<br>Patient Financial Services {at.free}",
        f"<div class='ti'>{rng.choice(('ITEMIZED STATEMENT', 'DETAIL OF CHARGES', 'Itemized Bill'))}</div>"
        f"<div class='s'>THIS IS NOT A BILL FOR PHYSICIAN SERVICES</div>", widths=(60, 40)) + f"<div class='ml'>{who.mail()}</div>" + sides(about, stay,
        widths=(52, 48), kind="ab") + grid(head, rows, kinds) + f"<div class='wh'>{recap}"
        f"<h3>ACCOUNT ACTIVITY</h3>{moves}</div><p class='s'>This itemization was prepared at your request. Charges posted after the statement date will "
        f"appear on a later statement. You may request an explanation of any charge, or an "
        f"application for financial assistance, by calling {at.free}. Prices are listed at www.{site(house.split()[0])}/pricing.</p>")
    css = ("body { font: 8.6pt 'Liberation Sans' } .nm { font-size: 14pt; font-weight: bold } .ti { font-size: 13pt; font-weight: bold; text-align: right "
        "} .ti + .s { text-align: right } .ml { margin: 20pt 0 14pt 24pt; font-size: 9.5pt "
           "} .ab { border-top: 1pt solid #000; border-bottom: 1pt solid #000; margin-bottom: 6pt } .k td { padding: 1pt 8pt 1pt 0 } .k td:first-child { "
           "font-weight: bold } .d th { border-bottom: 1pt solid #000; font-size: 7.8pt } .d td { "
           "font-size: 8.2pt; padding: 1pt 4pt } .g td { font-weight: bold; background: #eee; padding-top: 2pt } .u td { border-top: 0.5pt solid #777; "
           "font-style: italic; padding-bottom: 5pt } .t td { font-weight: bold; border-top: 1.25pt solid "
           "#000; font-size: 9.5pt } .re { width: 60% !important } .wh { page-break-inside: avoid } h3 { font-size: 9pt; margin: 10pt 0 3pt }")
    for x in lines:
        for key in ["cdm"] + ["unit_price_cents"] * (not each_shown) + ["code"] * (not x["code"]):
            x.pop(key)
    return done(css, body, {"document_type": KIND, "provider": {"name": house, "phone": at.free, "address": at.address}, "payer": {"name": plan if insured
        else None}, "patient": {"name": who.filed, "birth_date": who.born},
        "account_number": acct, "statement_date": sent, "admitted": came, "discharged": left, "lines": lines, "payments": paid,
        "totals": {"charges_cents": charges, "balance_cents": owed}},
        bottom_left=f'"{who.filed}  Acct {acct}"', bottom_right='"Page " counter(page) " of " counter(pages)')
