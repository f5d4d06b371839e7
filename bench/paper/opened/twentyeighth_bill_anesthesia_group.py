"""An anesthesia group's bill, which comes apart from the hospital's: the anesthesiologist's and the nurse anesthetist's halves with base and time units,
blocks and lines, the
plan's payment and write-off below each day, the ages of the balance, the coupon at the head."""
from held_twentyeighth_a import *

NAME, KIND = "held28-bill-anesthesia-group", "itemized_bill"
CASES = [("01400", "ANESTH KNEE JOINT SURGERY", 4), ("00790", "ANESTH SURG UPPER ABDOMEN", 7), ("00811", "ANES LWR INTST NDSC NOS", 4), ("01967",
    "ANESTH/ANALG VAG DELIVERY", 5),
         ("01630", "ANESTH OPEN SHOULDER SURGERY", 5), ("00142", "ANESTH LENS SURGERY", 4), ("01214", "ANESTH HIP ARTHROPLASTY", 8), ("00320",
             "ANESTH NECK ORGAN 1YR/>", 6)]
MORE = [("64447", ["59"], "NERVE BLOCK FEMORAL SINGLE", 480, 900), ("76942", ["26"], "US GUIDE FOR NEEDLE PLACEMENT", 120, 290), ("64415", ["59"],
    "N BLOCK INJ BRACHIAL PLEXUS", 500, 950),
        ("36620", ["59"], "INSERTION CATHETER ARTERY", 210, 420), ("99100", None, "SPECIAL ANESTHESIA SERVICE", 60, 140)]


def document(rng):
    who, at = Person(rng), Sender(rng)
    name = rng.choice(("Northstar Ridge Anesthesia Partners, PLLC", "Consultants in Anesthesiology of the Valley", "USAP Meadow Anesthesia Associates, "
        "P.A.", "Sheridan Point Anesthesia LLC"))
    place = rng.choice(("ST. AGNES HOSPITAL", "RIVERBEND SURGERY CENTER", "MEMORIAL MEDICAL CENTER", "VALLEY ENDOSCOPY CENTER"))
    sent = day(rng, (2026, 2, 20), 250)
    due, acct, say = later(sent, 30), number(rng, rng.choice(("9999999", "AN999999", "99-999999-9"))), rng.choice((two, us))
    md, crna = doctor(rng, "{1}, {0} {2}", ("MD", "MD", "DO")).upper(), f"{rng.choice(LAST)}, {rng.choice(FIRST)} CRNA".upper()
    lines, payments, rows = [], [], []
    rate, plan = rng.choice((9500, 11000, 12500, 15000)), rng.choice(PLANS)
    insured, apart = rng.random() < 0.85, rng.random() < 0.5
    for n in range(rng.choice((1, 1, 1, 2))):
        on, (code, words, base) = later(sent, -rng.randint(30, 100)), rng.choice(CASES)
        minutes = rng.randint(2, 15) * rng.choice((9, 10, 11, 12, 13))
        units = base + round(minutes / 15, 1)
        physical = rng.choice(("P1", "P2", "P3"))
        here = []
        halves = [(md, "QK"), (crna, "QX")] if rng.random() < 0.6 else [rng.choice(((md, "AA"), (crna, "QZ")))]
        for by, mark in halves:
            here.append((by, {"date": on, "code": code, "modifiers": [mark, physical], "description": words, "minutes": minutes, "units": units,
                              "charge_cents": round(units * rate / len(halves))}))
        for code, marks, words, lo, hi in rng.sample(MORE, rng.choice((0, 0, 1, 2))):
            here.append((md, {"date": on, "code": code, "modifiers": marks, "description": words, "units": 1, "charge_cents": price(rng, lo, hi)}))
        for by, x in here:
            rows.append([say(x["date"]), by, x["code"] + ("-" + "-".join(x["modifiers"]) if x["modifiers"] else ""), x["description"],
                         str(x.get("minutes", "")), f"{x['units']:.1f}" if "minutes" in x else "1", bare(x["charge_cents"]), ""])
            lines.append(x)
        if insured:
            charge = sum(x["charge_cents"] for _, x in here)
            off, ins, own = shares(rng, charge, ("coins", "ded"))
            when = later(on, rng.randint(18, 28))
            events = ([pay(when, "insurance", f"PMT {plan}", ins)] if ins else []) + [pay(when, "adjustment", rng.choice(("CONTRACTUAL ADJ",
                "INSURANCE WRITE OFF", "NSA ADJUSTMENT")), off)]
            payments += events
            rows += [[say(p["date"]), "", "", p["description"], "", "", "", bare(-p["amount_cents"])] for p in events]
    if rng.random() < 0.2:
        payments.append(pay(later(sent, -3), "patient", "PATIENT PMT-CHECK 2219", rng.choice((2500, 5000))))
        rows.append([say(payments[-1]["date"]), "", "", "PATIENT PMT-CHECK 2219", "", "", "", bare(-payments[-1]["amount_cents"])])
    charges, gone = total(lines, "charge_cents"), total(payments, "amount_cents")
    owed = charges - gone
    if owed <= 0:
        return document(rng)
    tax = tax_id(rng)
    ages = [owed if i == min(3, (sent - min(x["date"] for x in lines)).days // 30) else 0 for i in range(4)]
    card = ("<table class='cc'><tr><td colspan='3'>IF PAYING BY CREDIT CARD, PLEASE FILL OUT BELOW</td></tr><tr><td>&#9633; VISA</td><td>&#9633; "
        "MASTERCARD</td><td>&#9633; AMEX</td></tr>"
            "<tr><td colspan='2'>CARD NUMBER</td><td>CVV</td></tr><tr><td colspan='2'>SIGNATURE</td><td>EXP. DATE</td></tr></table>")
    top = beside(f"<b class='nm'>{name}</b><br>{at.box}<br>{at.far}<p class='fine'>ADDRESS SERVICE REQUESTED</p>",
                 card + table(["STATEMENT DATE", "PAY THIS AMOUNT", "ACCOUNT #"], [[say(sent), f"<b>{usd(owed)}</b>", acct],
                     [("SHOW AMOUNT<br>PAID HERE &nbsp; $", 3)]], "ccc", "cc"),
                 widths="50% 50%")
    mail = beside(f"<div class='ml'>{who.mail()}</div>", f"<div class='ml'>{name.upper()}<br>{at.box.upper()}<br>{at.far.upper()}</div>", widths="52% 48%")
    facts_ = (f"<p><b>PATIENT:</b> {who.filed} &nbsp;&nbsp; <b>FACILITY:</b> {place} &nbsp;&nbsp; <b>TAX ID:</b> {tax}" + (f"<br><b>PRIMARY INS:</b> {plan}"
        if insured else "") + "</p>")
    sums = "" if not apart else facts([("TOTAL CHARGES", bare(charges)), ("PAYMENTS / ADJUSTMENTS", bare(-gone)), ("<b>AMOUNT DUE</b>",
        f"<b>{usd(owed)}</b>")], "su")
    body = (top + mail + "<div class='cut'>PLEASE DETACH AND RETURN TOP PORTION WITH YOUR PAYMENT &nbsp; &#9633; Please check box if address or insurance "
        "is incorrect, indicate change(s) on "
            "reverse side</div>" + facts_
            + table(["DATE", "PROVIDER", "PROC", "DESCRIPTION", "MIN", "UNITS", "CHARGE", "CREDIT"], rows, "llllrrrr", "t", [],
                "9% 19% 13% 26% 6% 7% 10% 10%") + sums
            + table(["CURRENT", "31-60 DAYS", "61-90 DAYS", "OVER 90 DAYS", "PLEASE PAY"], [[bare(a) for a in ages] + [f"<b>{usd(owed)}</b>"]], "ccccc", "ag")
            + f"<p>THIS BILL IS FOR THE ANESTHESIA SERVICES YOU RECEIVED AND IS SEPARATE FROM THE HOSPITAL AND SURGEON. Payment is due by "
                f"{say(due)}.</p><p>Billing inquiries: {at.tel}, Monday - "
            "Thursday 8:30 AM to 4:30 PM</p>")
    css = ("body{font:8.8pt 'Liberation Sans'} .nm{font-size:11pt} .cc{width:100%;margin-bottom:-0.5pt} .cc td,.cc th{border:0.5pt solid #000;"
        "font-size:7pt} .ml{margin:22pt 0 18pt 16pt;"
           "font:9.5pt 'Liberation Mono'} .cut{border-top:1pt dashed #000;padding-top:2pt;font-size:6.5pt;text-align:center;margin-bottom:8pt} "
           ".t{width:100%;border:0.75pt solid #000} .t th{border-bottom:"
           "0.75pt solid #000;background:#e4e4e4;font-size:7.5pt} .t td{font-size:8.2pt} .su{margin:6pt 0 0 auto} .su td+td{text-align:right} "
           ".ag{width:100%;margin:12pt 0} .ag td,.ag th{"
           "border:0.75pt solid #000}")
    return done(sheet(css, body), document_type=KIND, provider={"name": name, "phone": at.tel, "address": at.remit, "tax_id": tax}, payer={"name": plan
        if insured else None},
                patient={"name": who.filed}, account_number=acct, statement_date=sent, due_date=due, lines=lines, payments=payments,
                totals={"balance_cents": owed} | ({"charges_cents": charges} if apart else {}))
