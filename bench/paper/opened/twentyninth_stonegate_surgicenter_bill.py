"""A surgery center's bill for one day: the facility's procedures with modifiers and its implants with their long catalog names, charge and contract rate in
columns, what the plan left as deductible and coinsurance, the deposit paid before the operation, a warning that others bill apart."""
from held_twentyninth_a import *

NAME, KIND = "held29-stonegate-surgicenter-bill", "itemized_bill"
CASES = [
    ("Shoulder", [("29827", "ARTHROSCOPY SHOULDER SURGICAL W/ROTATOR CUFF REPAIR", 8900, 14800), ("29826", "ARTHROSCOPY SHOULDER W/DECOMPRESSION "
    "SUBACROMIAL SPACE", 2400, 4100),
                  ("29824", "ARTHROSCOPY SHOULDER DISTAL CLAVICULECTOMY", 5200, 7800)],
     [("C1713", "IMPL ANCHOR SUTURE BIOCOMPOSITE 4.75MM SELF-PUNCHING W/FIBERLOOP REF AB-2324BCC", 640, 1190, 4), ("L8699", "IMPL COLLAGEN PATCH "
     "BIOINDUCTIVE LG", 3900, 5600, 1)]),
    ("Knee", [("29888", "ARTHROSCOPICALLY AIDED ACL REPAIR/AUGMENTATION/RECONSTRUCTION", 11800, 17900), ("29881", "ARTHROSCOPY KNEE W/MENISCECTOMY MED/LAT",
    4800, 7900)],
     [("C1713", "IMPL SCREW INTERFERENCE PEEK 9MM X 28MM", 520, 980, 2), ("C1762", "IMPL ALLOGRAFT TENDON ANTERIOR TIBIALIS FROZEN", 3400, 4900, 1)]),
    ("Cataract", [("66984", "EXTRACAPSULAR CATARACT REMOVAL W/IOL INSERTION 1 STAGE", 4200, 6900)],
     [("V2632", "POSTERIOR CHAMBER INTRAOCULAR LENS", 320, 480, 1), ("V2787", "ASTIGMATISM CORRECTING FUNCTION OF IOL - TORIC UPGRADE", 980, 1600, 1)]),
    ("Endoscopy", [("45385", "COLONOSCOPY W/REMOVAL LESION BY SNARE", 2600, 4100), ("45380", "COLONOSCOPY W/BIOPSY SINGLE/MULTIPLE", 2100, 3300),
                   ("43239", "EGD BIOPSY SINGLE/MULTIPLE", 1900, 2900)], []),
    ("Foot", [("28297", "CORRECTION HALLUX VALGUS W/FIRST MET & MED CUNEIFORM ARTHRODESIS", 9800, 14200), ("28285", "CORRECTION HAMMERTOE", 3900, 5800)],
     [("C1713", "IMPL PLATE LAPIDUS LOCKING TI 4-HOLE LEFT", 2100, 3300, 1), ("C1713", "IMPL SCREW LOCKING 3.5MM X 22MM TI", 240, 410, 6), ("C1776",
     "IMPL HAMMERTOE DEVICE PIP 2.5MM", 1300, 1900, 1)])]
APART = ("This bill is from the surgery center only and covers use of the operating room, nursing care, supplies and implants. Your surgeon, the anesthesia "
    "provider, "
         "pathology and laboratory, and any durable medical equipment are billed to you and your insurance separately.")


def document(rng):
    center = Firm(rng, rng.choice(("Stonegate SurgiCenter, LLC", "Bluewater Ambulatory Surgery Center, L.P.",
        "Orthopedic & Eye Surgery Center of Millbrook")))
    who, sent = Human(rng, 24), sent_day(rng)
    operated, due = after(sent, -rng.randint(25, 75)), after(sent, rng.choice((14, 30)))
    what, procedures, implants = rng.choice(CASES)
    side = rng.choice(("RT", "LT")) if what != "Endoscopy" else ""
    chosen = procedures[:1] + rng.sample(procedures[1:], rng.randint(0, len(procedures) - 1))
    cash = rng.random() < 0.25
    lines = []
    for n, (c, words, low, high) in enumerate(chosen):
        charge = fee(rng, low, high)
        lines.append({"date": operated, "revenue_code": "0490" if what != "Endoscopy" else "0750", "code": c, "description": words, "units": 1,
            "charge_cents": charge,
                      "modifiers": [x for x in (side, ("59" if what == "Endoscopy" else "51") if n else "", "PT" if c == "45385" and rng.random() < 0.4
                      else "") if x],
                      "allowed_cents": round(charge * rng.uniform(0.2, 0.45)) // (2 if n else 1)})
    for c, words, low, high, most in implants:
        units, each = rng.randint(1, most), fee(rng, low, high)
        lines.append({"date": operated, "revenue_code": "0276" if c[0] == "V" else "0278", "code": c, "description": words, "units": units,
            "charge_cents": units * each,
                      "modifiers": [side] if c[0] == "V" else [], "allowed_cents": 0 if c in ("V2632", "C1713") and rng.random() < 0.6
                      else round(units * each * rng.uniform(0.4, 0.8))})
    charges, plan = add(lines), rng.choice(INSURERS)
    allowed, payments = add(lines, "allowed_cents"), []
    if cash:
        for x in lines:
            del x["allowed_cents"]
        payments = [pay(operated, "adjustment", "Cash package discount", round(charges * 0.62)), pay(after(operated, -3), "patient", "Pre-surgery deposit - "
            "Visa", rng.choice((100000, 150000)))]
    else:
        ded = rng.choice((0, 50000, 123417, min(allowed, 150000)))
        ded = min(ded, allowed)
        coins = round((allowed - ded) * rng.choice((0.1, 0.2)))
        when = after(operated, rng.randint(12, 22))
        payments = [pay(when, "adjustment", f"{plan} contractual adjustment", charges - allowed)]
        payments += [pay(when, "insurance", f"{plan} payment", allowed - ded - coins)] * bool(allowed - ded - coins)
        if rng.random() < 0.6:
            payments.append(pay(after(operated, -rng.randint(1, 5)), "patient", rng.choice(("Pre-surgery deposit - Visa", "Pre-surgery deposit - check")),
                rng.choice((25000, 30000, 40000))))
    payments.sort(key=lambda x: x["date"])
    balance = charges - add(payments, "amount_cents")
    if balance <= 0:
        return document(rng)
    account, card, group = code(rng, rng.choice(("999999-9", "99999", "A999999"))), code(rng, "AAA999999999"), code(rng, "9999999")
    icd = {"Shoulder": ["M75.121", "M75.41"], "Knee": ["S83.511A"], "Cataract": ["H25.11"], "Endoscopy": ["K63.5", "Z12.11"], "Foot": ["M20.12",
        "M20.42"]}[what]
    surgeon = physician(rng)
    top = beside(f"<div class='nm'>{esc(center.name)}</div><div class='ad'>{center.street}, {center.town}<br>Billing office {center.phone} &nbsp; Tax ID "
        f"{center.tax} &nbsp; NPI {center.npi}</div>",
                 "<div class='fs'>FACILITY STATEMENT</div>", widths="72% 28%")
    box = table(["Account", "Statement date", "Date of surgery", "Surgeon", "Payment due"], [[account, full(sent), full(operated), surgeon, full(due)]],
        "lllll", "bx")
    who_facts = beside(f"<div class='to'>{who.letter()}</div>", facts([("Patient", who.full), ("Date of birth", mdy(who.born)), ("Diagnosis", "; ".join(icd))]
                       + ([("Insurance", "Self-pay / cash package")] if cash else [("Insurance", plan), ("Policy no.", card), ("Group no.", group)])))
    rows = [[x["revenue_code"], x["code"], " ".join(x["modifiers"]), esc(x["description"]), str(x["units"]), num(x["charge_cents"])] + ([] if cash
        else [num(x["allowed_cents"])]) for x in lines]
    heads = ["Rev.", "HCPCS/<br>CPT", "Mod.", "Description of service or implant", "Qty", "Billed<br>charge"] + ([] if cash else ["Contract<br>allowed"])
    main = f"<p class='h'>Services provided {mdy(operated)}</p>" + table(heads, rows, "llllcrr", foot=[[("Total facility charges", 5), num(charges)] + ([]
        if cash else [num(allowed)])],
                                                                       widths="7% 9% 9% 46% 6% 12% 11%")
    took = table(["Posted", "Payments and adjustments", "Amount"], [[mdy(p["date"]), p["description"], num(-p["amount_cents"])] for p in payments], "llr",
        "pa", widths="14% 64% 22%")
    shares = "" if cash else (f"<p class='h'>How your plan figured your share</p>" + facts([("Applied to your deductible", usd(ded)), ("Coinsurance",
        usd(coins)), ("Total patient responsibility",
                              usd(ded + coins)), ("Less deposits received", usd(-paid(payments, "patient")))]))
    pay_box = f"<div class='du'>BALANCE DUE<br><span>{usd(balance)}</span><br>by {full(due)}</div>"
    ways = (f"<p>Pay by phone at {center.free}, online at <b>www.mysurgerybill.example.com</b> (statement code {code(rng, 'AAAA-9999')}), or by check. "
        f"Interest-free plans up to 12 months are "
            f"available for balances over $500.</p><p class='fine'>{APART}</p><p class='fine'>Implant charges are billed from the manufacturer's invoice as "
            f"contracted. You may have the right to "
            "dispute this bill if it is $400 or more above your good faith estimate and you did not use insurance.</p>")
    slip = ("<div class='slip'>" + beside(f"<b>Remit to:</b><br>{esc(center.name)}<br>{center.box}<br>{center.far}",
            facts([("Patient", who.full), ("Account", account), ("Balance due", usd(balance)), ("Enclosed", "$")])) + "</div>")
    css = numbered(".nm{font:bold 15pt 'Liberation Sans Narrow';letter-spacing:.5pt}.ad{font-size:8.3pt;color:#333}.fs{background:#3b3f6b;color:#fff;"
        "font-weight:bold;text-align:center;padding:8pt 2pt}"
                   ".bx{width:100%;margin-top:8pt}.bx th{font-size:7.3pt;color:#3b3f6b;border-top:1.2pt solid #3b3f6b;padding-bottom:0}.bx "
                   "td{border-bottom:1.2pt solid #3b3f6b;font-weight:bold}"
                   ".to{margin:20pt 0 20pt 16pt}.f{width:100%;margin:4pt 0}.f td+td{text-align:right}.f td{border-bottom:.5pt solid #ccd;padding:1.5pt 3pt}"
                   ".h{font-weight:bold;color:#3b3f6b;"
                   "margin:8pt 0 2pt;font-size:10.5pt}.t,.pa{width:100%;margin-bottom:6pt}.t th,.pa th{background:#e7e8f2;font-size:8pt}.t td,.pa "
                   "td{border-bottom:.5pt solid #ccd;font-size:8.7pt}"
                   ".sum td{font-weight:bold;border-top:1pt solid #3b3f6b}.du{border:2pt solid #3b3f6b;text-align:center;padding:8pt;margin-top:12pt}.du "
                   "span{font-size:19pt;font-weight:bold}"
                   ".slip{border-top:1pt dashed #3b3f6b;padding-top:6pt;page-break-inside:avoid}")
    body = top + box + who_facts + main + took + beside(shares or ways, pay_box, widths="66% 34%") + (ways if shares else "") + slip
    truth = {"document_type": KIND, "provider": {"name": center.name, "npi": center.npi, "tax_id": center.tax, "phone": center.phone,
        "address": center.address},
             "patient": {"name": who.full, "birth_date": who.born}, "account_number": account, "statement_date": sent, "due_date": due, "diagnoses": icd,
             "lines": lines,
             "payments": payments, "totals": {"charges_cents": charges, "balance_cents": balance}}
    if not cash:
        truth["payer"], truth["patient"]["member_id"] = {"name": plan}, card
    for x in lines:
        if not x["modifiers"]:
            del x["modifiers"]
    return done(sheet(css, body, font="9pt 'Liberation Sans Narrow','Liberation Sans'"), truth)
