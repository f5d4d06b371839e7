"""ninth_drug_month.py: a Part D plan's monthly report in the government's model: a drug's name, fill date, pharmacy and prescription number in one cell of several lines; what the plan paid, what you paid, what others paid; month and year sums."""
import held_ninth as n
from held_ninth import esc, money, say, tr

NAME, KIND = "held9-drug-month", "eob"
DRUGS = ["Atorvastatin 20 mg tablet", "Lisinopril 10 mg tablet", "Metformin ER 500 mg tablet", "Eliquis 5 mg tablet", "Januvia 100 mg tablet", "Omeprazole 20 mg capsule", "Albuterol HFA 90 mcg inhaler", "Levothyroxine 75 mcg tablet", "Gabapentin 300 mg capsule"]


def document(rng):
    payer, who = rng.choice(("SilverScript Crest (PDP)", "Wellpath Value Rx (PDP)", "Aarrow Medicare Rx Preferred (PDP)")), n.Someone(rng, 93, 66)
    first = n.day(rng, "2026-02-01", "2026-06-01").replace(day=1)
    sent, member, call, style = n.later(first, rng.randint(38, 50)), n.number(rng, "9AA999999"), n.phone(rng, "1-{}-{}-{}"), rng.choice(("us", "bare"))
    shop = rng.choice(("WALGROVE PHARMACY #0412", "CVX PHARMACY 2218", "KROMER PHARMACY 77"))
    lines, rows = [], ""
    for when in sorted(n.later(first, rng.randint(1, 26)) for _ in range(rng.randint(2, 6))):
        words = rng.choice([drug for drug in DRUGS if drug not in [line["description"] for line in lines]])
        cost = n.price(rng, 6, 620)
        mine = min(cost, rng.choice((0, 500, 1000, 4700)))
        supply = rng.choice((30, 90))
        lines.append({"date": when, "description": words, "plan_paid_cents": cost - mine, "patient_cents": mine, "maybe": {"units": supply}})
        rows += tr([f"<b>{words}</b><br>{say(when, style)}, {esc(shop)}<br>Rx# {n.digits(rng, 7)}, {supply} day supply", money(cost - mine), money(mine), money(0)], "|r nw|r nw|r nw")
    plan, mine = n.sums(lines, "plan_paid_cents"), n.sums(lines, "patient_cents")
    more = rng.randint(4000, 90000)
    month = first.strftime("%B %Y")
    rows += tr([f"TOTALS for the month of {month}", money(plan), money(mine), money(0)], "b|r nw b|r nw b|r nw b", "z")
    rows += tr([f"Year-to-date totals (1/1/{first.year} through {say(sent, 'bare')})", money(plan + 3 * more), money(mine + more), money(0)], "b|r nw b|r nw b|r nw b", "z")
    body = (f'<table class="w"><tr><td class="logo">{esc(payer)}</td><td class="r">Member Services: {call}<br>TTY users call 711</td></tr></table><hr><h2>Your Monthly Prescription Drug Summary<br>For {month}</h2>'
            + n.beside(f"{esc(who.full)}<br>{who.street}<br>{who.town}", n.facts([("Member ID", member), ("Date of this notice", say(sent, "long"))], "box", "", "b"), 60)
            + '<p>This summary is your &ldquo;Explanation of Benefits&rdquo; (EOB) for your Medicare prescription drug coverage (Part D). <b>It is not a bill.</b></p><h3>CHART 1. Your prescriptions during the past month</h3>'
            f'<table class="w d"><thead>{tr(["Drug, date filled, and pharmacy", "Plan paid", "You paid", "Other payments (made by programs or organizations)"], "|c|c|c", tag="th")}</thead>{rows}</table>'
            '<h3>CHART 2. Which drug payment stage are you in?</h3><p>You are in the <b>Initial Coverage</b> stage. You stay in it until your out-of-pocket costs reach $2,100.00 for the year.</p>'
            '<p class="small">If you see a mistake call us. If you suspect fraud call 1-877-772-3379. The plan premium is not shown here.</p>')
    css = ("body{font-size:10pt}.logo{font-size:15pt;font-weight:bold;color:#00677f}h2{font-size:15pt}h3{margin:12pt 0 3pt;font-size:11.5pt;background:#d8ecef;padding:3pt}.d td,.d th{border:1px solid #5aa0ab;font-size:9pt}.d th{width:17%}.d th:first-child{width:auto}.box td{border:1px solid #5aa0ab}.z td{background:#eef7f8}")
    truth = {"document_type": KIND, "provider": {}, "payer": {"name": payer}, "patient": {"name": who.full, "member_id": member}, "maybe": {"provider.name": shop}, "statement_date": sent, "lines": lines, "totals": {"insurance_paid_cents": plan, "patient_paid_cents": mine}}
    return n.close(css, body, truth)
