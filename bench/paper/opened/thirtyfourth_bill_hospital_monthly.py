"""A hospital system's monthly statement of accounts: amount due and account summary, one row a visit under hospital and professional services,
payments received, a coupon, and on the back the notice on financial assistance."""
from held_thirtyfourth_a import *

NAME, KIND = "held34-bill-hospital-monthly", "summary_bill"
HOUSES = [("Lakemoor Health", "#00629b", "MyLakemoor"), ("Allegiant Valley Health System", "#5a2a82", "MyChart"), ("St. Ansgar Health", "#0f7a5a",
    "MyChart"),
          ("Prairie Union Medical Center", "#8a2432", "MyChart"), ("Two Rivers University Health", "#1c4587", "MyChart")]
VISITS = [("Emergency Visit at {} Main Campus", 1900, 9400), ("Outpatient Laboratory at {}", 120, 980), ("Imaging Visit - CT Scan at {} Imaging "
    "Center", 1400, 4900),
          ("Outpatient Surgery at {} Surgery Center", 6200, 21800), ("Mammography Screening at {} Imaging Center", 310, 720),
              ("Physical Therapy Visit at {} Rehabilitation", 210, 560),
          ("Imaging Visit - MRI at {} Imaging Center", 1700, 4400), ("Infusion Visit at {} Cancer Center", 1500, 8700),
              ("Outpatient Cardiology Testing at {}", 700, 3400)]
SEEN = [("Office Visit with {}", 160, 420), ("Emergency Physician Services - {}", 480, 1350), ("Radiology Interpretation - {}", 70, 390),
    ("Surgeon Services - {}", 1300, 5200),
        ("Anesthesia Services - {}", 900, 2600), ("Telehealth Visit with {}", 110, 260), ("Cardiology Interpretation - {}", 60, 290)]


def document(rng):
    who, at = Person(rng, 21, 87), Sender(rng)
    house, ink, portal = rng.choice(HOUSES)
    plan = rng.choice(PLANS + PLANS + [None])
    account = number(rng, rng.choice(("9999999", "99999999", "100999999")))
    last = day(rng, (2026, 1, 20), 120)
    sent = later(last, rng.randint(20, 42))
    due = later(sent, rng.choice((21, 25, 28)))
    short = house.split()[0] if not house.startswith(("St.", "Two")) else " ".join(house.split()[:2])
    style = rng.choice((us, word, us))

    def visit(kind, name):
        words, low, high = kind
        charge = price(rng, low, high)
        if plan:
            off, ins, own = shares(rng, charge, ("ded", "coins", "coins", "copay"), 0.2, 0.6)
        else:
            off, ins, own = round(charge * 0.4), 0, charge - round(charge * 0.4)
        return {"date": later(last, -rng.randint(0, 60)), "description": words.format(name), "charge_cents": charge, "plan_paid_cents": ins,
            "adjustment_cents": off, "patient_cents": own}

    count = rng.choice((1, 1, 2, 2, 3, 4))
    parts = [("HOSPITAL SERVICES", [visit(k, short) for k in rng.sample(VISITS, count)]),
             ("PROFESSIONAL SERVICES", [visit(k, doctor(rng)) for k in rng.sample(SEEN, rng.choice((0, 1, 1, 2, 3)))])]
    for _, some in parts:
        some.sort(key=lambda x: x["date"])
    lines = parts[0][1] + parts[1][1]
    prior = rng.choice((0, 0, price(rng, 40, 900)))
    payments = []
    if rng.random() < 0.4:
        payments.append(pay(later(sent, -rng.randint(4, 18)), "patient", f"Payment - {rng.choice((portal, 'Check', 'Phone', 'Payment Plan'))} - "
            f"Thank You", rng.choice((2500, 5000, 10000))))
    owed = prior + total(lines, "patient_cents") - paid(payments, "patient")
    if owed < 2500:
        return document(rng)
    minus = lambda c: f"-{usd(c)}" if c else "$0.00"
    rows = []
    for title, some in parts:
        if some:
            rows.append([(f"<b>{title}</b>", 6, "v")])
        rows += [[style(x["date"]), esc(x["description"]), usd(x["charge_cents"]), minus(x["plan_paid_cents"]), minus(x["adjustment_cents"]),
            f"<b>{usd(x['patient_cents'])}</b>"] for x in some]
    sums = {"charges_cents": total(lines, "charge_cents"), "insurance_paid_cents": total(lines, "plan_paid_cents"), "adjustments_cents": total(lines,
        "adjustment_cents"), "balance_cents": owed,
            "prior_balance_cents": prior or None, "patient_paid_cents": paid(payments, "patient") if payments else None}
    foot = [[("Total of these visits", 2, "r"), usd(sums["charges_cents"]), minus(sums["insurance_paid_cents"]), minus(sums["adjustments_cents"]),
        usd(total(lines, "patient_cents"))]]
    detail = table(["Date of Service", "Description", "Charges", "Insurance<br>Payments", "Discounts/<br>Adjustments", "Your<br>Balance"], rows,
        "llrrrr", "d", foot, "13% auto 13% 13% 14% 13%")
    if payments:
        detail += table(["Date", "Payments we received from you", "Amount"], [[style(p["date"]), esc(p["description"]), f"-{usd(p['amount_cents'])}"]
            for p in payments], "llr", "d", (), "13% auto 13%")
    logo = (f"<svg width='42' height='42' viewBox='0 0 42 42'><path d='M21 2c8 6 16 6 19 6 0 17-6 27-19 32C8 35 2 25 2 8c3 0 11 0 19-6z' "
            f"fill='{ink}'/><path d='M18 12h6v7h7v6h-7v7h-6v-7h-7v-6h7z' fill='#fff'/></svg>")
    label = rng.choice(("Account Number", "Guarantor Account Number"))
    top = beside(f"<table class='lg'><tr><td>{logo}</td><td><span class='nm'>{esc(house)}</span></td></tr></table><div class='fine'>{at.street}, "
                 f"{at.town}</div>",
                 "<h1>Monthly Statement</h1>" + facts([(label, account), ("Statement Date", style(sent)), ("Patient", esc(who.plain))]
                     + ([("Insurance on File", esc(plan))] if plan else
                 [("Insurance on File", "None")]), "on"), widths="58% 42%")
    brief = [("Previous Balance", usd(prior))] * bool(prior) + [("New Charges", usd(sums["charges_cents"])), ("Insurance Payments",
        minus(sums["insurance_paid_cents"])),
             ("Discounts and Adjustments", minus(sums["adjustments_cents"]))] + [("Your Payments", minus(paid(payments, "patient")))] * bool(payments)
    panel = (f"<div class='pn'><div class='big'>Amount Due<br><b>{usd(owed)}</b></div><div class='by'>Please pay by {style(due)}</div></div>")
    middle = beside(f"<div class='mail'>{who.mail()}</div>", panel, widths="58% 42%")
    ways = (f"<b>How to pay</b><br>&#9632; Online: {portal.lower()}.{short.split()[-1].lower()}.example.com/guestpay<br>&#9632; By phone: "
            f"{at.free} (automated, 24/7)<br>&#9632; By mail: use the coupon below"
            f"<br>&#9632; Need more time? Set up a payment plan in {portal}.<br><table class='lg'><tr><td>{qr(rng, 54)}</td><td class='fine'>Scan "
            f"to pay</td></tr></table>")
    account_box = beside("<b>Account summary</b>" + facts(brief, "sm"), ways, widths="52% 48%")
    coupon = ("<div class='whole'><div class='cut'>Please tear off and return with your payment</div>" + beside(facts([(label, account), ("Due Date",
        style(due)), ("Amount Due", f"<b>{usd(owed)}</b>"),
              ("Amount Enclosed", "$ __________")], "on"),
                  f"<span class='fine'>Make checks payable to</span><br>{esc(house)}<br>{at.box}<br>{at.far}", bars(rng, number(rng,
                      "99999999999999"), 24),
              widths="40% 30% 30%") + "</div>")
    aid = rng.choice(("You may qualify for free or reduced-cost care", "Help paying your bill", "Financial Assistance: Plain Language Summary"))
    back = (f"<h2>{aid}</h2><p>{esc(house)} offers financial assistance to patients who cannot pay for medically necessary care. Eligibility "
            f"depends on household size and income. Patients whose income is at or "
            "below 200 percent of the federal poverty guidelines may receive free care; patients up to 400 percent may receive a discount. No "
            "patient who qualifies will be charged more than the amounts "
            f"generally billed to people who have insurance.</p><p><b>How to apply:</b> Ask for an application at any registration desk, call "
            f"{at.free}, or apply in {portal}. Free copies of the policy and the application are "
            "available in English, Spanish and other languages. Return the completed application with proof of income to Patient Financial "
            "Services at the address on the front. You may apply up to "
            "240 days after your first billing statement.</p><p class='es'><b>Ayuda financiera:</b> Usted puede calificar para recibir ayuda con "
            "su factura. Llame al n&uacute;mero de arriba.</p>"
            "<h2>Common questions</h2><p><b>Why did I receive more than one charge for a visit?</b> Hospital services cover the use of the "
            "building, equipment and staff. Professional services cover the care of "
            "doctors and other clinicians.</p><p><b>Can I see every item?</b> Yes. You may ask for an itemized bill for any visit at no "
            "cost.</p><p><b>What are my rights?</b> You are protected from surprise billing for emergency "
            "care and for care from out-of-network clinicians at in-network hospitals. If you are uninsured you have the right to a good faith "
            "estimate before scheduled care.</p>")
    if rng.random() < 0.6:
        line = "<span class='ln'>&nbsp;</span>"
        back += "<h2>Has your information changed?</h2>" + facts([("New address", line), ("Insurance company", line), ("Member ID / Group number",
            line), ("Policy holder and date of birth", line)], "fm")
    css = (f".nm{{font-size:17pt;font-weight:bold;color:{ink}}}.lg td{{padding:0 8pt 0 "
           f"0;vertical-align:middle}}h1{{font-size:15pt;color:{ink}}}.on td{{padding:1.2pt 8pt 1.2pt 0}}.on "
           f"td:first-child{{color:#555;white-space:nowrap}}"
           f".mail{{padding:26pt 0 18pt 16pt;line-height:1.35}}.pn{{background:{ink};color:#fff;padding:9pt 12pt;margin-top:14pt}}.big "
           f"b{{font-size:20pt}}.sm{{width:94%;margin:3pt 0 8pt}}.sm td{{border-bottom:0.5pt solid #ccc;padding:3pt 2pt}}"
           f".sm td+td{{text-align:right}}.d{{width:100%;margin:6pt 0}}.d "
           f"th{{background:{ink};color:#fff;font-size:8.2pt;vertical-align:bottom}}.d td{{border-bottom:0.4pt solid #ccc;font-size:8.8pt}}.d "
           f"td.v{{background:#eef1f4}}"
           f".sum td{{font-weight:bold;background:#f7f7f7}}.whole{{page-break-inside:avoid}}.cut{{border-top:1pt dashed "
           f"#555;text-align:center;font-size:7.5pt;padding:3pt 0 6pt;margin-top:12pt}}h2{{color:{ink};font-size:12.5pt;margin-top:10pt}}"
           "p{line-height:1.4}.ln{display:inline-block;width:290pt;border-bottom:0.6pt solid #333}.fm td{padding:5pt 10pt 3pt "
           "0}.es{background:#f3f3f3;padding:5pt}")
    return done(sheet(css, top + middle + account_box + detail + coupon, back, margin="0.5in", font="9.4pt 'Liberation Sans',Arial"), KIND,
        {"name": house}, {"name": who.plain}, lines, sums,
                payer={"name": plan} if plan else None, account_number=account, statement_date=sent, due_date=due, payments=payments or None)
