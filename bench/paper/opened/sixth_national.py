"""sixth_national.py: the plainest EOB of a large insurer: facts in a grid with label above value, one table a claim with date, code, words, eight amounts and remark codes, a totals row, a box of what you owe, the trackers as a table."""
from held_parts import PAGES, after, beside, day, digits, e, money, page, phone, say, total, tr, when
from held_plain import Plan, clinic, counts, home, letters, sequence, someone, worked

NAME, KIND = "held6-national", "eob"
CSS = """body { font: 9pt 'Liberation Sans'; color: #1a1a1a } .hd { background: #003087; color: #fff; padding: 10px 14px; font-size: 16pt; font-weight: bold } h1 { font-size: 14pt; margin: 12px 0 2px } h2 { font-size: 11pt; color: #003087; margin: 16px 0 4px } .g { width: 100% } .g td { border: 1px solid #ccc; padding: 4px 8px; width: 25% } .g span { font-size: 7.5pt; color: #666; display: block }
table.x { width: 100% } .x th { background: #003087; color: #fff; font-size: 7.5pt; padding: 4px 3px; text-align: right; vertical-align: bottom } .x th.l { text-align: left } .x td { padding: 4px 3px; font-size: 8pt; border-bottom: 1px solid #ddd; text-align: right; vertical-align: top } .x td.l { text-align: left } .x .z td { font-weight: bold; background: #eef2f9; border-top: 2px solid #003087 }
.owe { border: 2px solid #003087; padding: 8px 14px; margin: 14px 0; font-size: 12pt; font-weight: bold } .t { width: 75% } .t th, .t td { border: 1px solid #ccc; padding: 4px 8px; font-size: 8.5pt } .n { font-size: 8pt } .nb { text-align: center; font-weight: bold; letter-spacing: 1px; padding: 6px }"""
MARKS = {"denied": ["N01"], "bundled": ["B15"], "deductible": ["D10"], "coinsurance": ["A45"], "copay": ["A45"], "free": ["P07"]}
NOTES = {"N01": "This service is not covered under your plan.", "B15": "This service is included in the payment for another service. Your provider may not bill you.", "D10": "This amount was applied to your plan deductible.", "A45": "Charge exceeds the contracted rate for this provider.", "P07": "Preventive service covered at 100%."}
KEYS = ["charge_cents", "adjustment_cents", "allowed_cents", "plan_paid_cents", "deductible_cents", "copay_cents", "coinsurance_cents", "noncovered_cents", "patient_cents"]
HEADS = ["Date of Service", "Code", "Description of Service", "Amount Billed", "Plan Discount", "Allowed Amount", "Plan Paid", "Deductible", "Copay", "Coinsurance", "Not Covered", "You May Owe", "Remark Code"]


def show(one, style):
    facts = "".join(f"<td><span>{label}</span>{e(value)}</td>" for label, value in (("Patient", one["patient"]), ("Provider", one["maker"]), ("Claim Number", one["number"]), ("Network Status", "In-Network" if one["in"] else "Out-of-Network")))
    rows = "".join(tr([say(when(item), style), item["code"], e(item["description"]), *(money(item[key]) for key in KEYS), " ".join(item["remarks"])], "l l l") for item in one["lines"])
    return f'<table class="g"><tr>{facts}</tr></table><table class="x"><thead>{tr(HEADS, "l l l", tag="th")}</thead>{rows}{tr([("Totals", 3), *(money(total(one["lines"], key)) for key in KEYS), ""], "l", "z")}</table><br>'


def document(rng):
    who, first, name, style = someone(rng), day(rng), rng.choice(["Evergreen National Health", "Sample Health Insurance Company", "American Choice Healthcare", "Horizon United Health Plan"]), rng.choice(["us", "us", "short"])
    plan, many = Plan(rng), counts(rng)
    claims = []
    for count, date in zip(many, sequence(rng, first, len(many))):
        maker, services = clinic(rng)
        plan.inside = rng.random() < 0.85
        claims.append({"maker": maker, "in": plan.inside, "patient": f"{who[0]} {who[2]}", "number": letters(rng, "A9999999999"), "lines": worked(rng, plan, date, services, count, MARKS, KEYS)})
    sent, member, group, call = after(when(claims[-1]["lines"][0]), rng.randint(9, 34)), letters(rng, "AAA999999999"), digits(rng, 6), phone(rng, "1-{}-{}-{}")
    lines = [item for one in claims for item in one["lines"]]
    street, town = home(rng)
    facts = "".join(f"<td><span>{label}</span>{value}</td>" for label, value in (("Member Name", f"{who[0]} {who[1]}. {who[2]}"), ("Member ID", member), ("Group Number", group), ("Statement Date", say(sent, "long"))))
    track = "".join(tr([label, f"{money(whole)}", money(met), money(whole - met)], ". r r r") for label, whole, met in (("Individual Deductible", plan.deductible, plan.met), ("Individual Out-of-Pocket Maximum", plan.limit + 200000, min(plan.spent, plan.limit))))
    used = sorted({mark for item in lines for mark in item["remarks"]})
    html = page(CSS, f"""<div class="hd">{name}</div>{beside(f"<h1>Explanation of Benefits (EOB)</h1>{who[0]} {who[1]}. {who[2]}<br>{street}<br>{town}", f"<br>Customer Service: {call}<br>Monday - Friday, 8 a.m. - 8 p.m.<br>www.example.com")}
<div class="nb">THIS IS NOT A BILL</div><table class="g"><tr>{facts}</tr></table><h2>Claim Details</h2>{"".join(show(one, style) for one in claims)}<div class="owe">Your Total Responsibility: {money(total(lines, "patient_cents"))}</div>
<h2>Remark Codes</h2><p class="n">{"<br>".join(f"<b>{mark}</b>: {NOTES[mark]}" for mark in used)}</p><h2>Your Plan Year {first.year} Progress</h2><table class="t">{tr(["", "Limit", "Used", "Remaining"], tag="th")}{track}</table><h2>Your Right to Appeal</h2><p class="n">If you disagree with this decision, you may file an appeal within 180 days of receiving
this notice. Send your request to {name}, Appeals Department, P.O. Box {digits(rng, 5)}, {town}.</p>""", sheet="size: Letter; margin: 0.5in 0.45in", foot=PAGES)
    return {"html": html, "truth": {"documents": [{
        "document_type": KIND, "provider": {"name": one["maker"]}, "payer": {"name": name}, "patient": {"name": one["patient"], "member_id": member}, "claim_number": one["number"], "statement_date": sent.isoformat(), "network": "in" if one["in"] else "out", "lines": one["lines"],
        "totals": {"charges_cents": total(one["lines"], "charge_cents"), "adjustments_cents": total(one["lines"], "adjustment_cents"), "insurance_paid_cents": total(one["lines"], "plan_paid_cents"), "balance_cents": total(one["lines"], "patient_cents")}} for one in claims]}}
