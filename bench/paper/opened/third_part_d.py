"""third_part_d.py: a drug plan's monthly report: a chart whose first cell holds drug, fill day, prescription number, pharmacy and supply in five rows, three amounts beside it, totals of the month and of the year in columns of the same table, stages with amounts in sentences."""
from held_parts import (PAGES, PLANS, STEM, after, beside, day, digits, e, line, money, natural, page, person, phone, say, total, tr, when)

NAME, KIND = "held3-part-d", "eob"
CSS = """body { font: 10pt 'Liberation Sans' } h2 { font-size: 13pt; margin: 16px 0 4px } .h { font-size: 16pt; font-weight: bold } table.x { width: 100%;
margin-top: 6px } .x td, .x th { border: 1px solid #000; padding: 5px 6px; vertical-align: top; text-align: left } .x th { background: #e4e4e4;
font-size: 9pt } .x td.r { text-align: right } .x .z td { background: #f3f3f3; font-weight: bold } .st td { border: 1px solid #000; width: 25%; padding: 6px; font-size: 8.5pt;
vertical-align: top } .here { border: 3px solid #000 !important } .f td { padding: 1px 12px 1px 0 } ul { margin: 4px 0 } .n { font-size: 9pt }"""
DRUGS = [("Rosuvastatin 20 mg tablet", 900, 8000), ("Apixaban 5 mg tablet", 52000, 61000), ("Insulin glargine 100 unit/mL pen", 18000, 36000),
         ("Levothyroxine 75 mcg tablet", 700, 3100), ("Empagliflozin 10 mg tablet", 55000, 63000), ("Montelukast 10 mg tablet", 600, 4300),
         ("Fluticasone-salmeterol 250-50 mcg inhaler", 9000, 38000), ("Duloxetine DR 60 mg capsule", 900, 7300)]


def document(rng):
    who, first, plan = person(rng), day(rng).replace(day=1), f"{rng.choice(PLANS)} Rx (PDP)"
    shop, member, call = f"{rng.choice(STEM)} Pharmacy #{digits(rng, 4)}", f"{rng.choice('HSR')}{digits(rng, 8)}", phone(rng, "1-{}-{}-{}")
    sent, month = after(first, 38), say(first, "long").split()[0]
    lines, cells = [], ""
    for text, low, high in rng.sample(DRUGS, rng.randint(1, 6)):
        cost, date = rng.randint(low, high), after(first, rng.randint(0, 26))
        mine = min(cost, rng.choice([0, 400, 1000, 3500, 4700, cost // 4]))
        lines.append(line(date, (None, None, text), plan_paid_cents=cost - mine, patient_cents=mine))
    lines.sort(key=lambda item: item["date"])
    for item in lines:
        cells += tr([f"<b>{e(item['description'])}</b><br>Date filled: {say(when(item), 'us')}<br>Prescription number: {digits(rng, 7)}<br>{shop}<br>{rng.choice([30, 90])}-day supply",
                     money(item["plan_paid_cents"]), money(item["patient_cents"]), "$0.00"], ". r r r")
    plan_paid, mine = total(lines, "plan_paid_cents"), total(lines, "patient_cents")
    year = [plan_paid + rng.randint(0, 300000), mine + rng.randint(0, 60000)]
    heads = ["Your prescriptions this month", "Plan paid", "You paid", "Other payments (made by programs or organizations)"]
    stages = tr(["<b>STAGE 1<br>Yearly Deductible</b><br>You paid $0.00 of $590.00.", f"<b>STAGE 2<br>Initial Coverage</b><br>You are in this stage. You stay until your out-of-pocket costs reach $2,000.00; so far {money(year[1])}.",
                 "<b>STAGE 3<br>Catastrophic</b><br>You pay $0.00 for covered Part D drugs."], ". here .")
    facts = [("Name:", natural(who)), ("Member ID:", member), ("RxBIN / RxPCN:", f"{digits(rng, 6)} / MEDD"), ("This report was mailed:", say(sent, "long"))]
    html = page(CSS, f"""{beside(f'<span class="h">{e(plan)}</span><br>Member Services {call}<br>TTY 711, 24 hours a day', f'<table class="f">{"".join(map(tr, facts))}</table>')}
<p><span class="h">Your Monthly Prescription Drug Summary</span><br>For {month} {first.year}</p><p>This summary is your &ldquo;Explanation of Benefits&rdquo; (EOB). Please review it. <b>This is not a
bill.</b></p><h2>CHART 1. Your prescriptions during the past month</h2><ul class="n"><li>Chart 1 shows your Part D drugs. If the cost was, for example, $40.00 and you paid $10.00, the plan paid
$30.00.</li><li>Lower cost: ask about a mail-order 90-day supply from $0.00.</li></ul><table class="x"><thead>{tr(heads, tag="th")}</thead>{cells}{tr([
f"TOTALS for the month of {month} {first.year}", money(plan_paid), money(mine), "$0.00"], ". r r r", "z")}{tr([f"Year-to-date totals 1/1/{first.year} through {say(after(first, 27), 'bare')}",
money(year[0]), money(year[1]), "$0.00"], ". r r r", "z")}</table><h2>CHART 2. Which drug payment stage are you in?</h2><table class="st" style="width:100%">{stages}</table><p class="n">Your
&ldquo;total drug costs&rdquo; for the year are {money(sum(year))}. Changes to our drug list: on March 1, one brand drug goes from tier 3 ($47.00) to tier 4 ($100.00). Mistakes? Call us, or 1-800-555-0100
to report fraud. You have the right to appeal within 65 days.</p>""", sheet="size: Letter; margin: 0.6in 0.6in 0.8in", foot=PAGES)
    return {"html": html, "truth": {
        "document_type": KIND, "payer": {"name": plan}, "patient": {"name": natural(who), "member_id": member}, "statement_date": sent.isoformat(), "maybe": {"provider.name": shop}, "lines": lines,
        "totals": {"insurance_paid_cents": plan_paid, "patient_paid_cents": mine}}}
