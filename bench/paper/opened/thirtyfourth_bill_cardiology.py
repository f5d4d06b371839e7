"""A cardiology group's statement: a summary with the balance carried from the last statement, then each date of service with what insurance paid and
took off in columns, payments received in between, and a coupon at the foot."""
from held_thirtyfourth_a import *

NAME, KIND = "held34-bill-cardiology", "itemized_bill"
HOUSES = ["Cardiovascular Consultants of the Midlands, PC", "Tri-State Heart & Vascular Institute", "Riverbend Cardiology Associates, LLC",
    "Pinnacle Point Heart Group, PLLC",
          "Coastal Heart Specialists, PA"]
CARE = [("99214", "OFFICE VISIT EST PT LEVEL 4", 189, 315), ("99213", "OFFICE VISIT EST PT LEVEL 3", 128, 218), ("99204",
    "OFFICE VISIT NEW PT LEVEL 4", 275, 440),
        ("93000", "ECG COMPLETE W INTERPRETATION", 45, 118), ("93306", "ECHO TTE COMPLETE W DOPPLER", 690, 1480), ("93306 26",
            "ECHO TTE COMPLETE - PHYS READ", 165, 330),
        ("78452", "MYOCARDIAL PERFUSION SPECT, MULT STUDIES", 980, 2250), ("93015", "CARDIOVASCULAR STRESS TEST", 195, 420), ("A9500",
            "TC-99M SESTAMIBI, PER STUDY DOSE", 90, 210),
        ("J2785", "REGADENOSON INJECTION 0.1 MG", 62, 88), ("93880", "CAROTID DUPLEX BILATERAL", 390, 780), ("93226",
            "HOLTER MONITOR SCAN & REPORT UP TO 48 HRS", 130, 290),
        ("93224", "HOLTER 48 HR COMPLETE", 260, 520), ("93280", "PACEMAKER PROGRAM EVAL, DUAL LEAD", 140, 265), ("93294",
            "REMOTE PACEMAKER INTERROGATION REVIEW, UP TO 90 DAYS", 95, 198),
        ("99232", "HOSPITAL VISIT SUBSEQUENT LEVEL 2", 138, 240), ("99223", "INITIAL HOSPITAL CARE LEVEL 3", 380, 610), ("93458 26",
            "LEFT HEART CATH W CORONARY ANGIO - PHYS", 980, 1890),
        ("92928 LD", "CORONARY STENT PLACEMENT, SINGLE VESSEL", 1850, 3400), ("85610", "PROTIME / INR FINGERSTICK", 14, 32), ("93793",
            "ANTICOAG MANAGEMENT, PER INR", 22, 45)]


def document(rng):
    who, at = Person(rng, 38, 91), Sender(rng)
    house = rng.choice(HOUSES)
    plan = rng.choice(PLANS + ["Medicare Part B"] * 4)
    account = number(rng, rng.choice(("999999", "9999999", "999999-1", "CV99999")))
    ein = tax_id(rng) if rng.random() < 0.5 else None
    first = day(rng, (2025, 12, 20), 120)
    days = sorted({first} | {later(first, rng.randint(5, 55)) for _ in range(rng.choice((1, 2, 2, 3, 4)))})
    sent = later(days[-1], rng.randint(26, 50))
    due = later(sent, rng.choice((20, 21, 30)))
    before = later(sent, -rng.choice((28, 30, 31)))
    prior = rng.choice((0, price(rng, 18, 420), price(rng, 18, 420)))
    payments = []
    if prior and rng.random() < 0.6:
        cents = rng.choice((prior, round(prior / 2), 2500 if prior > 2500 else prior))
        payments.append(pay(later(before, rng.randint(4, 22)), "patient", rng.choice(("PATIENT PAYMENT - CHECK - THANK YOU",
            "PATIENT PAYMENT - ONLINE - THANK YOU")), cents))
    lines = []
    for served in days:
        picked = rng.sample(CARE, rng.choice((1, 2, 2, 3, 4, 6)))
        seen = 0
        for code, words, low, high in picked:
            if code[:3] == "992":
                seen += 1
                if seen > 1:
                    continue
            units = 4 if code == "J2785" else 1
            charge = price(rng, low, high) * units
            off, ins, own = shares(rng, charge, ("coins", "coins", "ded", "none"), 0.28, 0.62)
            code, *mods = code.split()
            mods = mods or (["25"] if seen == 1 and code[:3] == "992" and len(picked) > 2 and rng.random() < 0.5 else None)
            lines.append({"date": served, "code": code, "modifiers": mods, "description": words, "charge_cents": charge, "plan_paid_cents": ins,
                "adjustment_cents": off, "patient_cents": own})
    new = total(lines, "patient_cents")
    gone = paid(payments, "patient")
    owed = prior - gone + new
    if new < 500 or owed < 800:
        return document(rng)
    doctors = {d: doctor(rng) for d in days}
    minus = lambda c: f"-{bare(c)}" if c else "0.00"
    rows = []
    if prior:
        rows.append([us(before), "", ("PREVIOUS BALANCE", 1), "", "", "", bare(prior)])
    rows += [[us(p["date"]), "", p["description"], "", "", "", f"-{bare(p['amount_cents'])}"] for p in payments]
    for served in days:
        rows.append([(f"<i>{us(served)} &ndash; Rendering Provider: {doctors[served]}</i>", 7, "v")])
        rows += [[us(x["date"]), "-".join([x["code"]] + (x["modifiers"] or [])), esc(x["description"]), bare(x["charge_cents"]),
            minus(x["plan_paid_cents"]), minus(x["adjustment_cents"]),
                  bare(x["patient_cents"])] for x in lines if x["date"] == served]
    sums = {"charges_cents": total(lines, "charge_cents"), "insurance_paid_cents": total(lines, "plan_paid_cents"), "adjustments_cents": total(lines,
        "adjustment_cents"),
            "prior_balance_cents": prior, "balance_cents": owed, "patient_paid_cents": gone if payments else 0}
    foot = [[("TOTAL NEW ACTIVITY", 3, "r"), bare(sums["charges_cents"]), minus(sums["insurance_paid_cents"]), minus(sums["adjustments_cents"]),
        bare(new)]]
    detail = table(["Date of<br>Service", "Procedure", "Description", "Charges", "Insurance<br>Payments", "Insurance<br>Adjustments",
        "Patient<br>Balance"], rows, "lllrrrr", "d", foot,
                   "10.5% 10% auto 11% 11.5% 12% 11%")
    box = facts([("Previous Balance", usd(prior)), ("Patient Payments", f"-{usd(gone)}" if gone else "$0.00"), ("New Patient Balance", usd(new)),
        ("<b>Amount Due</b>", f"<b>{usd(owed)}</b>")], "sm")
    logo = ("<svg width='46' height='40' viewBox='0 0 46 40'><path d='M23 37C5 24 3 15 6 9c4-7 13-6 17 1 4-7 13-8 17-1 3 6 1 15-17 28z' "
            "fill='#a31f34'/><path d='M2 20h12l3-7 5 15 4-11 3 3h15' fill='none' "
            "stroke='#fff' stroke-width='2'/></svg>")
    head = beside(f"<table class='lg'><tr><td>{logo}</td><td><div class='nm'>{esc(house)}</div>{at.street}<br>{at.town}<br>Billing Office: {at.tel}"
                  + (f" &nbsp; Tax ID: {ein}" if ein else "") + "</td></tr></table>", "<h1>Patient Statement</h1>" + facts([("Statement Date",
                      us(sent)), ("Account Number", account),
                  ("Patient", esc(who.plain)), ("Due Date", us(due))], "on"), widths="60% 40%")
    middle = beside(f"<div class='mail'>{who.mail()}</div>", box, widths="60% 40%")
    ask = rng.choice(("Your insurance carrier has paid its share of the services below. The patient balance is now due.",
        "If you have secondary insurance, please call our billing office so that we can file it.",
                      "We now offer text reminders and online payment. Ask our front desk to sign up.") + (("A portion of your balance is past "
                          "due. Please call us to make arrangements.",) if prior > gone else ()))
    info = f"<p class='msg'>Insurance billed: <b>{esc(plan)}</b> &nbsp;|&nbsp; {ask}</p>"
    coupon = ("<div class='whole'><div class='cut'>&#9986; Detach here and return this portion with your payment</div>" + beside(
        f"<b>{esc(house)}</b><br>{at.box}<br>{at.far}<br><br>&#9744; Address or insurance change on back", facts([("Patient", esc(who.plain)),
            ("Account Number", account), ("Due Date", us(due)),
        ("Amount Due", f"<b>{usd(owed)}</b>"), ("Amount Enclosed", "$ _________")], "on"), cards("PAY BY CARD"), widths="27% 33% 40%")
            + f"<p class='fine ft'>Make checks payable to {esc(house)}. "
        f"Pay online at www.heartbill.example.com or by phone at {at.free}. Returned checks are subject to a $35 fee.</p></div>")
    css = (".lg td{padding:0 8pt 0 0}.nm{font-size:13pt;font-weight:bold;color:#a31f34}"
           "h1{font-size:15pt;color:#333;text-align:left;margin-bottom:4pt}"
           ".on td{padding:1pt 8pt 1pt 0}.on td:first-child{color:#555;"
           "white-space:nowrap}.mail{padding:22pt 0 16pt 16pt;line-height:1.35}.sm{width:100%;background:#f4eeee;margin-top:8pt}.sm td{padding:3pt "
           "8pt;border-bottom:0.5pt solid #fff}.sm td+td{text-align:right}"
           ".msg{border-left:3pt solid #a31f34;padding:3pt 8pt;background:#fafafa}.d{width:100%;margin:6pt 0 10pt}.d th{border-bottom:1.4pt solid "
           "#a31f34;font-size:8pt;vertical-align:bottom}.d td{font-size:8.4pt}"
           f".d td.v{{padding-top:5pt;color:#555;border-bottom:0.4pt solid #ddd}}.sum td{{font-weight:bold;border-top:1pt solid "
           f"#333}}.whole{{page-break-inside:avoid}}.cut{{border-top:1pt dashed #555;font-size:7.5pt;"
           f"padding:3pt 0 6pt;margin-top:8pt}}.ft{{margin-top:8pt}}.cards{{margin-bottom:2pt}}{CARDS}")
    return done(sheet(css, head + middle + info + detail + coupon, margin="0.5in", font="9.2pt 'Liberation Sans',Arial"), KIND, {"name": house,
        "tax_id": ein}, {"name": who.plain}, lines, sums,
                payer={"name": plan}, account_number=account, statement_date=sent, due_date=due, payments=payments or None)
