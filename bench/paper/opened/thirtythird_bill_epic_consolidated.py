"""A health system's monthly statement of one guarantor as Epic prints it: summary, payment plan and coupon on the first page, hospital and
physician services by visit on the next, either each service or each visit in a row."""
from held_thirtythird_a import *

NAME, KIND = "held33-bill-epic-consolidated", "itemized_bill"
NAMES = [("Great Rivers Health", "MyChart"), ("Sacred Harbor Health System", "MyChart"), ("Northern Pines Healthcare", "MyChart"),
    ("UniverCity Health",
         "MyChart"), ("Bluestem Regional Health Network and Medical Group", "MyChart")]
HOSPITALS = ["{} Medical Center", "{} Hospital", "{} Outpatient Pavilion"]
STAYS = [("Emergency Visit", [("Emergency Department Visit Level 4", 980, 2400), ("CT Head Without Contrast", 900, 2300), ("Complete Blood Count", 60,
    180),
          ("Comprehensive Metabolic Panel", 90, 290), ("Troponin, High Sensitivity", 110, 310), ("EKG 12 Lead", 130, 350), ("IV Push, First Drug",
          160, 390),
          ("Ondansetron Injection 4 mg", 12, 48), ("Sodium Chloride 0.9% 1,000 mL", 45, 140)]),
         ("Outpatient Imaging", [("MRI Lumbar Spine Without Contrast", 1200, 2900), ("X-Ray Knee 3 Views", 180, 420), ("Ultrasound Abdomen Complete",
         420, 980)]),
         ("Outpatient Laboratory", [("Lipid Panel", 60, 150), ("Hemoglobin A1c", 45, 130), ("Thyroid Stimulating Hormone", 70, 190), ("Venipuncture",
         12, 38),
          ("Vitamin D, 25-Hydroxy", 90, 240)]),
         ("Outpatient Surgery", [("Operating Room, First 30 Minutes", 2400, 4900), ("Recovery Room, First Hour", 700, 1500), ("Surgical Supplies",
         180, 690),
          ("Propofol Injection 10 mg", 14, 60), ("Pathology, Tissue Exam", 140, 380)]),
         ("Physical Therapy", [("PT Evaluation", 170, 340), ("Therapeutic Exercise 15 Min", 68, 150), ("Manual Therapy 15 Min", 66, 140)])]
SEEN = [("Office Visit", [("Office Visit, Established Patient, Moderate", 170, 340), ("Flu Vaccine", 28, 70), ("Vaccine Administration", 24, 58),
    ("EKG With "
         "Interpretation", 48, 150)]), ("Specialist Visit", [("Office Visit, New Patient, Moderate", 240, 430), ("Joint Injection, Large", 150,
         330)]),
        ("Emergency Physician", [("Emergency Department Visit, Physician, Level 4", 380, 820)]), ("Radiologist Reading", [("CT Head Reading", 120,
        290),
         ("X-Ray Reading", 30, 90)]), ("Telehealth Visit", [("Video Visit, Established Patient, Low", 110, 220)])]


def visits(rng, kind, plan, sent, town, full_detail):
    """The visits of one section: what the page shows of each and what is told of it."""
    found = []
    for _ in range(rng.choice((1, 1, 2) if kind == "hospital" else (1, 1, 2, 3))):
        name, pool = rng.choice(STAYS if kind == "hospital" else SEEN)
        served = later(sent, -rng.randint(34, 80))
        picked = pool[:1] + rng.sample(pool[1:], rng.randint(0, len(pool) - 1))
        charges = [price(rng, lo, hi) for _, lo, hi in picked]
        off, ins, own = 0, 0, sum(charges)
        if plan:
            parts = shares(rng, charges, rng.choice(("ded", "coins", "coins", "copay")))
            off, ins, own = (sum(x[n] for x in parts) for n in range(3))
        elif rng.random() < 0.6:
            off = sum(charges) * 2 // 5
            own -= off
        mine = min(own, rng.choice((2500, 4000, 5000))) if rng.random() < 0.3 and own > 6000 else 0
        found.append({"name": name, "date": served, "picked": [(w, c) for (w, _, _), c in zip(picked, charges)], "off": off, "ins": ins, "mine": mine,
            "own": own
                      - mine, "charge": sum(charges), "where": rng.choice(HOSPITALS).format(town) if kind == "hospital" else f"{town} "
                      + rng.choice(("Family Medicine", "Specialty Clinic", "Physician Group")), "seen": doctor(rng), "account": number(rng,
                          "40099999" if kind ==
                      "hospital" else "70099999"), "posted": later(served, rng.randint(12, 28)), "kind": kind})
    return sorted(found, key=lambda x: x["date"])


def document(rng):
    owner, at = Person(rng, 25, 82), Office(rng)
    who = Person(rng, 1, 17, owner) if rng.random() < 0.2 else owner
    (sender, chart), colour = rng.choice(NAMES), rng.choice(("#00558c", "#6d2077", "#007a53", "#b5450b"))
    sent, plan, detail = day(rng), plan_of(rng, owner, 0.1), rng.random() < 0.65
    due, account = later(sent, rng.choice((21, 25, 28))), number(rng, rng.choice(("9999999", "999999999", "10099999")))
    seen = visits(rng, "hospital", plan, sent, at.city, detail) + visits(rng, "physician", plan, sent, at.city, detail)
    seen = [x for x in seen if x["own"] > 0]
    if not seen:
        return document(rng)
    on_plan = rng.random() < 0.4
    month = rng.choice((5000, 7500, 10000, 12500))
    carried = month * rng.randint(4, 14) if on_plan else price(rng, 30, 240) if rng.random() < 0.3 else 0
    credits, lines = [], []
    if carried and (on_plan or rng.random() < 0.6):
        credits.append(pay(later(sent, -rng.randint(8, 27)), "patient", "Payment plan auto-payment" if on_plan else rng.choice((f"{chart} payment",
            "Payment by check")),
                           month if on_plan else carried // 2))
    before = paid(credits, "patient")
    balance = sum(x["own"] for x in seen) + carried - before
    owing = balance - (carried - before) + min(month, carried - before) if on_plan else balance
    sums = {k: sum(x[k] for x in seen) for k in ("charge", "off", "ins", "mine")}
    given = list(credits)
    blocks = ""
    for kind, title in (("hospital", "Hospital Services"), ("physician", "Physician Services")):
        here = [x for x in seen if x["kind"] == kind]
        if not here:
            continue
        blocks += f"<div class='bar'>{title}</div>"
        if not detail:
            rows = []
            for x in here:
                lines.append({"date": x["date"], "description": x["name"], "charge_cents": x["charge"], "plan_paid_cents": x["ins"],
                    "adjustment_cents": x["off"],
                              "patient_cents": x["own"]})
                rows.append([us(x["date"]), esc(x["name"]), x["account"]] + [usd(x["charge"])] + [usd(-v) for v in (x["ins"], x["off"],
                    x["mine"])] + [usd(x["own"])])
            blocks += table(["Date of<br>Service", "Visit", "Visit<br>Account", "Charges", "Insurance<br>Payments", "Adjustments", "Your<br>Payments",
                "Your<br>Balance"],
                            rows, "lllrrrrr", "d", widths="12% 22% 10% 12% 12% 12% 10% 10%")
            continue
        for x in here:
            rows = []
            for words, charge in x["picked"]:
                lines.append({"date": x["date"], "description": words, "charge_cents": charge, "maybe": {"patient_name": who.plain}})
                rows.append([us(x["date"]), esc(words), usd(charge), ""])
            more = [pay(x["date"], "patient", "Your payment - copay at visit", x["mine"])] * bool(x["mine"])
            if plan:
                more += [pay(x["posted"], "insurance", f"Insurance payment - {plan}", x["ins"])] * bool(x["ins"])
                more.append(pay(x["posted"], "adjustment", f"Insurance adjustment - {plan}", x["off"]))
            elif x["off"]:
                more.append(pay(x["posted"], "adjustment", "Uninsured discount", x["off"]))
            rows += [[us(p["date"]), esc(p["description"]), "", usd(-p["amount_cents"])] for p in more]
            given += more
            blocks += (f"<div class='vs'><b>{full(x['date'])}</b> &nbsp; {esc(x['name'])} at {esc(x['where'])}<br>Patient: {esc(who.plain)} &nbsp;"
                f"&nbsp; Provider: "
                       f"{esc(x['seen'])} &nbsp;&nbsp; Visit account: {x['account']}</div>"
                       + table(["Date", "Description", "Charges", "Payments /<br>Adjustments"], rows, "llrr", "d", [[("Your balance for this visit",
                           3, "r"),
                               usd(x["own"])]], "13% 57% 15% 15%"))
    if carried:
        blocks += "<div class='bar'>Previous Balance and Payments</div>" + table(["Date", "Description", "Amount"], [["",
            "Balance from previous statement",
            usd(carried)]] + [[us(p["date"]), esc(p["description"]), usd(-p["amount_cents"])] for p in credits], "llr", "d", widths="13% 67% 20%")
    sign = mark(rng.choice(("wave", "leaf", "cross")), colour, "#ffffff", 42)
    logo = f"<table><tr><td>{sign}</td><td><div class='nm'>{esc(sender)}</div></td></tr></table>"
    box = facts([("Statement Date", us(sent)), ("Guarantor Account", account), ("Due Date", us(due)), ("Amount Due Now" if on_plan else "Amount Due",
                 f"<b>{usd(owing)}</b>")], "bx")
    mail = beside(f"<div class='ml'>{owner.mail()}</div>", f"<div class='tel'><b>Questions? We're here to help.</b><br>Customer Service: "
        f"{at.tel}<br>Mon - Fri, 8 "
                  f"a.m. - 5 p.m.<br>Pay online: <b>{chart.lower()}.{sender.split()[0].lower()}.example.org/pay</b></div>", widths="56% 44%")
    top = [("Previous balance", carried)] if carried else []
    top += [("New charges", sums["charge"]), ("Insurance payments", -sums["ins"]), ("Adjustments and discounts", -sums["off"])]
    top += [("Your payments since last statement" if carried else "Your payments", -sums["mine"] - before)]
    left = "<div class='hd'>Account Summary</div>" + facts([(k, usd(v)) for k, v in top] + [("<b>Total Account Balance</b>",
        f"<b>{usd(balance)}</b>")], "su")
    if on_plan:
        rest = carried - before
        side = "<div class='hd'>Payment Plan</div>" + facts([("Balance on payment plan", usd(rest)), ("Monthly payment", usd(min(month, rest))),
            ("New balance not on "
            "plan", usd(balance - rest)), ("<b>Amount Due Now</b>", f"<b>{usd(owing)}</b>")], "su") + ("<p class='fine'>Your monthly payment will be "
            "charged "
            f"to the card on file on the due date. To add your new balance to your plan, call us or use {chart}.</p>")
    else:
        side = "<div class='hd'>Important Message</div><p class='say'>" + rng.choice((
            f"This statement shows the balance for which you are responsible. Interest-free payment plans can be set up in {chart} or by phone.",
            "Your insurance has processed these services. If you believe that the amount is not right, please call your insurance plan.",
            "If you have not paid, please do so by the due date. Balances more than 120 days old may be placed with a collection agency.")) + "</p>"
    aid = ("<p class='aid'><b>Financial Assistance:</b> You may qualify for free or discounted care based on household income and size. Apply online "
        "or call Customer "
           "Service. <b>Ayuda financiera disponible.</b> See the back for insurance changes and your rights under the No Surprises Act.</p>")
    insured = (f"Insurance on file: <b>{esc(plan)}</b>" if plan else "Insurance on file: <b>None</b> - please call if you have coverage") + (
        "" if detail else f" &nbsp;&nbsp; Patient: <b>{esc(who.plain)}</b>")
    scan = f"{number(rng, '99999')}{account}{owing:010d}{number(rng, '99')}"
    coupon = ("<div class='cut'>Please detach and return with your payment. Write your guarantor account number on your check.</div>"
              + beside(f"<div class='nm2'>{esc(sender)}</div><p class='fine'>{esc(owner.full.upper())}</p>{qr(rng, 58)}<br><span class='fine'>Scan "
                  f"to pay</span>",
                       facts([("Guarantor Account", account), ("Due Date", us(due)), ("Amount Due Now" if on_plan else "Amount Due",
                       f"<b>{usd(owing)}</b>"),
                              ("Amount Enclosed", "$ ____________")], "bx")
                       + f"<p class='fine' style='margin-top:5pt'>Make checks payable "
                           f"to:</p>{esc(sender.upper())}<br>{at.box.upper()}<br>{at.far.upper()}",
                       widths="48% 52%") + f"<div class='scan'>{scan}</div>")
    first = ("<div style='height:6.5in'>" + beside(logo, box, widths="58% 42%") + mail + beside(left, side,
        widths="54% 46%") + f"<p class='ins'>{insured}</p>" + aid
             + "</div>" + coupon)
    second = (f"<div class='pg'>{esc(sender)} &nbsp;|&nbsp; Guarantor: {esc(owner.plain)} &nbsp;|&nbsp; Account: {account} &nbsp;|&nbsp; Statement "
        f"date: {us(sent)}"
              "</div><h2>Details of Your Services</h2>" + blocks + f"<table class='last'><tr><td>Total Account Balance</td><td "
              f"class='r'>{usd(balance)}</td></tr></table>")
    css = (f".nm{{font-weight:bold;font-size:15pt;color:{colour};padding-top:6pt}}.nm2{{font-weight:bold;font-size:11pt;"
        f"color:{colour}}}.bx{{width:100%;border:1pt solid "
           f"{colour}}}.bx td{{padding:3pt 6pt;border-bottom:0.5pt solid #ccc}}.bx td+td{{text-align:right}}.bx td:first-child{{color:{colour};"
           f"font-weight:bold;"
           "font-size:8.8pt}.ml{margin:22pt 0 26pt 20pt}.tel{margin-top:16pt;background:#f3f5f7;padding:6pt 8pt;font-size:8.8pt}"
           f".hd{{background:{colour};color:#fff;font-weight:bold;padding:3pt 6pt;font-size:10pt}}.su{{width:100%}}.su td{{padding:2.6pt 6pt;"
           f"border-bottom:0.5pt solid "
           "#ddd}.su td+td{text-align:right;white-space:nowrap}.say{padding:6pt;font-size:9pt}.ins{margin:10pt 0 4pt;"
           "font-size:9pt}.aid{font-size:8.2pt;border:0.6pt "
           "solid #aaa;padding:5pt 7pt}.cut{border-top:1pt dashed #555;text-align:center;font-size:7.6pt;padding-top:3pt;"
           "margin-bottom:8pt}.scan{font:9pt "
           "'Liberation Mono';text-align:right;margin-top:8pt}.pg{font-size:8pt;color:#555;border-bottom:0.6pt solid #999;padding-bottom:3pt}"
           f"h2{{font-size:13pt;color:{colour};margin:8pt 0 4pt}}.bar{{background:{colour};color:#fff;font-weight:bold;padding:3pt 6pt;"
           f"margin-top:9pt;"
           "page-break-after:avoid}.vs{background:#f0f2f4;padding:4pt 6pt;font-size:8.6pt;margin-top:6pt;page-break-after:avoid}.d{width:100%}.d "
           "th{font-size:8pt;color:#444;"
           "border-bottom:0.8pt solid #888;vertical-align:bottom}.d td{font-size:8.7pt;border-bottom:0.3pt solid #ddd}.d .sum td{font-weight:bold;"
           "border-bottom:0}"
           f".last{{width:100%;margin-top:12pt}}.last td{{border-top:1.4pt solid {colour};border-bottom:1.4pt solid {colour};font-weight:bold;"
           f"font-size:11pt;padding:4pt}}")
    totals = {"charges_cents": sums["charge"], "adjustments_cents": sums["off"], "insurance_paid_cents": sums["ins"],
        "prior_balance_cents": carried or None,
              "balance_cents": balance}
    totals["patient_paid_cents"] = sums["mine"] + before
    made = done(sheet(css, first, second, margin="0.5in", font="9.5pt 'Liberation Sans',Arial"), "itemized_bill" if detail else "summary_bill",
        {"name": sender,
                "phone": at.tel}, {"name": who.plain}, lines, totals, payer={"name": plan} if plan else None, account_number=account,
                statement_date=sent,
                due_date=due, payments=given or None)
    return made | {"wrong": ["rows", "patient_paid_cents"] if not detail and sums["mine"] else []}
