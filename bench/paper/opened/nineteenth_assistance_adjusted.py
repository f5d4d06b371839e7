"""A nonprofit hospital's adjusted statement after its financial assistance decision: the award (percent and level of the poverty guidelines, the months it holds for) on top as a notice, then each account with the charges it had, plan payments, assistance adjustment, and what the patient still pays; and a payment made since it was applied for as a row below the total."""
from held_nineteenth_a import *

NAME, KIND = "held19-assistance-adjusted", "summary_bill"
KINDS = ["Emergency Department", "Outpatient Imaging", "Laboratory", "Outpatient Surgery", "Inpatient Stay", "Cardiology Clinic", "Physical Therapy"]


def document(rng):
    who, at = Patient(rng, 21, 70), Place(rng)
    name = f"{rng.choice(('Sisters of Hope', 'St. Ambrose', 'Good Samaritan', at.city + ' Community'))} {rng.choice(('Health', 'Hospital', 'Medical Center'))}"
    sent = day(rng, (2025, 8, 1))
    due, case, acct = later(sent, 30), number(rng, "FA-9999999"), number(rng, rng.choice(("9999999", "G99999999")))
    level, insured = rng.choice(((100, 200), (75, 250), (60, 300), (50, 350), (40, 400))), rng.random() < 0.5
    plan = rng.choice(PLANS + SENIOR)
    applied, lines, rows, acts = later(sent, -rng.randint(15, 45)), [], [], []
    for _ in range(rng.randint(1, 5)):
        date = later(sent, -rng.randint(40, 220))
        kind = rng.choice(KINDS)
        charge = price(rng, 240, 9800 if kind in ("Outpatient Surgery", "Inpatient Stay", "Emergency Department") else 2400)
        off, ins, own, _ = split(rng, charge, ("ded", "coins")) if insured else (0, 0, charge, "")
        aid = own * level[0] // 100
        x = {"date": date, "description": kind, "charge_cents": charge, "plan_paid_cents": ins if insured else None, "adjustment_cents": (off + aid) if insured else aid, "patient_cents": own - aid}
        lines.append(x | {"acct": number(rng, "99999999")})
    lines.sort(key=lambda x: x["date"])
    for x in lines:
        cells = [x["acct"], bare(x["date"]), x["description"], bald(x["charge_cents"])] + ([bald(x["plan_paid_cents"])] if insured else []) + [bald(x["adjustment_cents"]), bald(x["patient_cents"])]
        rows.append(tr(cells, "n n - r r r r r"))
    charges, owed, off = total(lines), total(lines, "patient_cents"), total(lines, "adjustment_cents")
    heads = ["Account", "Service date", "Service", "Total charges"] + (["Insurance paid", "Insurance discount and assistance"] if insured else ["Assistance adjustment"]) + ["You still owe"]
    rows.append(tr([("Total", 3), bald(charges)] + ([bald(total(lines, "plan_paid_cents"))] if insured else []) + [bald(off), bald(owed)], "r r r r r r", "t"))
    until = later(applied, rng.choice((180, 240, 365)))
    gave = 0
    if owed > 8000 and rng.random() < 0.4:
        gave = rng.choice((2500, 5000))
        acts = [pay(later(applied, -rng.randint(3, 20)), "patient", "Payment received", gave)]
    word = "approved in full" if level[0] == 100 else "approved in part"
    award = [("Decision", word), ("Discount", f"{level[0]}% of what you owe"), ("Household income", f"at or below {level[1]}% of the federal poverty level"), ("Good for care through", long(until)), ("Application number", case)]
    rows += [tr(["", bare(p["date"]), p["description"]] + [""] * (len(heads) - 4) + [bald(-p["amount_cents"])], "n n - r r r r") for p in acts]
    body = (sides(f"<div class='h'>{name}</div><div class='s'>Patient Financial Services &nbsp; {at.street}, {at.town}</div>", f"<div class='q'>Questions? {at.free}<br>Mon-Fri 7:30-4:30</div>", widths=(64, 36), kind="tp")
            + f"<div class='ml'>{who.mail}</div>" + facts([("Statement date", bare(sent)), ("Guarantor account", acct), ("Patient", who.full)] + ([("Insurance", plan)] if insured else []), "f")
            + f"<div class='aw'><b>Your financial assistance decision</b>{facts(award, 'w')}</div><p>We took the discount off the accounts below. We will not ask you for more than the amounts generally billed to people with insurance. Our adjustment does not cover the bills of independent doctors listed in our policy.</p>"
            + grid(heads, rows, "n n - r r r r r") + f"<div class='pay'>{'You owe nothing on these accounts.' if owed - gave == 0 else f'Please pay {usd(owed - gave)} by {bare(due)}'}</div>"
            + (f"<p>If you cannot pay this at once, we can set up monthly payments of as little as $25.00 without interest.</p>" if owed - gave else "") + f"<p class='s'>{rng.choice(('You may appeal this decision within 30 days: write to the Director of Patient Financial Services with proof of income.', 'If your income changes, apply again. You do not need to send the same papers twice within six months.', 'Copies of our policy and plain language summary are free in English, Spanish, Hmong and Vietnamese.'))}</p>"
            + (f"<div class='cut'>Detach here</div>" + sides(facts([("Guarantor account", acct), ("Amount due", usd(owed - gave)), ("Due by", bare(due)), ("Enclosed", "$")], "f"), f"Payable to {name}<br>{at.box}<br>{at.far}", widths=(52, 48)) if owed - gave else ""))
    css = "body { font: 9.7pt 'DejaVu Sans', 'Liberation Sans'; font-size: 8.7pt } .tp { border-bottom: 2pt solid #3f7d3a } .h { font-size: 16pt; color: #3f7d3a; font-weight: bold } .q { text-align: right } .ml { margin: 20pt 0 18pt 18pt } .f td { padding: 1.5pt 14pt 1.5pt 0 } .f td + td { font-weight: bold } .aw { background: #e9f3e7; border-left: 6pt solid #3f7d3a; padding: 6pt 10pt; margin: 10pt 0 } .w td { padding: 1.5pt 16pt 0 0 } p { margin: 6pt 0 } .d th { border-bottom: 1.5pt solid #3f7d3a; font-size: 7.8pt } .d td { padding: 3pt 4pt; border-bottom: 0.5pt solid #ddd } .t td { font-weight: bold; border-top: 1pt solid #3f7d3a } .pay { font-size: 13pt; font-weight: bold; text-align: right; margin: 8pt 0 } .s { font-size: 7.8pt }"
    said = [only(x, "date", "description", "charge_cents", "plan_paid_cents", "adjustment_cents", "patient_cents") for x in lines]
    totals = {"charges_cents": charges, "adjustments_cents": off, "insurance_paid_cents": total(lines, "plan_paid_cents") if insured else None, "balance_cents": owed - gave}
    return done(css, body, {"document_type": KIND, "provider": {"name": name, "phone": at.free, "address": at.address}, "payer": {"name": plan} if insured else None, "patient": {"name": who.full}, "account_number": acct, "statement_date": sent, "due_date": due if owed - gave else None, "lines": said, "payments": acts, "totals": totals})
