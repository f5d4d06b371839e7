"""seventh_care_and_coverage.py: the EOB of a plan that has its own hospitals and doctors: each claim a block with its number at the left, code and words in one cell, cost shares last."""
from held_parts import PAGES, after, day, digits, e, money, page, say, total
from held_plain import VISITS, Plan, home, someone, worked

NAME = "held7-care-and-coverage"
KIND = "eob"
PAYERS = ["Pacifica Permanent Health Plan", "Kestrel Foundation Health Plan, Inc.", "Golden Valley Integrated Health Plan"]
PROVIDERS = ["{} Medical Offices, Fremont", "{} Hospital, Walnut Grove", "{} Pharmacy and Lab", "Bay Area Podiatry (referred)", "Sierra Ambulatory Surgery (referred)"]
MARKS = {"denied": ["X12"], "bundled": ["X40"], "free": ["X01"]}
WORDS = {"X12": "Not a benefit of your agreement.", "X40": "Included with another service.", "X01": "Preventive service, no cost share."}
ORDER = ["charge_cents", "allowed_cents", "plan_paid_cents", "noncovered_cents", "copay_cents", "coinsurance_cents", "deductible_cents", "patient_cents"]
CSS = """body { font: 9pt 'Nimbus Sans'; color: #202020 } .w { width: 100% } .w td { vertical-align: top } .lg { color: #003b71; font-size: 17pt } .lg i { color: #0078b3; font-style: normal } .yd { background: #003b71; color: #fff; padding: 10px 14px; margin: 12px 0 } .yd b { font-size: 15pt } .d { width: 100% } .d th { font-size: 7pt; font-weight: normal; color: #003b71; text-align: right; vertical-align: bottom; padding: 3px; border-bottom: 1.5px solid #003b71 }
.d th.l { text-align: left } .d td { font-size: 8pt; padding: 3px; vertical-align: top; text-align: right } .d td.l { text-align: left } .d tr.e td { border-top: 1px solid #9ab } .d td.c { background: #eef3f8; width: 1.25in; font-size: 7.5pt; border-top: 1px solid #9ab; border-bottom: 1px solid #9ab } .sm { font-size: 7.5pt; color: #333 }"""


def document(rng):
    payer, who = rng.choice(PAYERS), someone(rng)
    short = payer.split()[0]
    name, record, (street, town) = f"{who[0]} {who[1]} {who[2]}", f"{rng.choice(['11', '12', '00'])}{digits(rng, 6)}", home(rng)
    plan, when, documents, body, used = Plan(rng), day(rng, (2026, 1, 4), 120), [], [], set()
    for _ in range(rng.choice([1, 2, 2, 3, 4])):
        provider, claim = rng.choice(PROVIDERS).format(short), f"{digits(rng, 4)}-{digits(rng, 7)}"
        lines = worked(rng, plan, when, VISITS, rng.randint(1, 3), MARKS)
        for item in lines:
            item.pop("adjustment_cents")
            used |= set(item.get("remarks", []))
        sums = {k: total(lines, k) for k in ORDER}
        for place, item in enumerate(lines):
            left = f"<td class='c l' rowspan={len(lines) + 1}>Claim number<br><b>{claim}</b><br>{e(provider)}<br>In network</td>" if not place else ""
            body.append(f"<tr class='{'e' if not place else ''}'>{left}<td class=l>{say(when, 'us')}</td><td class=l>{item['code']} {e(item['description'])}</td>{''.join(f'<td>{money(item[k], chr(36))}</td>' for k in ORDER)}<td class=l>{' '.join(item.get('remarks', []))}</td></tr>")
        body.append(f"<tr class=e style='font-weight:bold'><td class=l></td><td class=l>Total</td>{''.join(f'<td>{money(sums[k])}</td>' for k in ORDER)}<td></td></tr>")
        documents.append({"document_type": KIND, "payer": {"name": payer}, "provider": {"name": provider}, "patient": {"name": name, "member_id": record}, "claim_number": claim, "network": "in", "lines": lines,
                          "totals": {"charges_cents": sums["charge_cents"], "insurance_paid_cents": sums["plan_paid_cents"], "balance_cents": sums["patient_cents"]}})
        when = after(when, rng.randint(3, 18))
    printed = after(when, rng.randint(8, 30))
    for one in documents:
        one["statement_date"] = printed.isoformat()
    owed = sum(one["totals"]["balance_cents"] for one in documents)
    heads = ["Billed<br>amount", "Allowed<br>amount", "Plan<br>paid", "Not<br>covered", "Copay", "Coinsur-<br>ance", "Deduct-<br>ible", "Your cost<br>share"]
    html = f"""<table class=w><tr><td class=lg>{e(short)} <i>{e(payer[len(short) + 1:])}</i></td><td class=r>Explanation of Benefits<br>Date of this notice: {say(printed, 'long')}</td></tr></table>
<table class=w style="margin-top:14px"><tr><td>{e(name)}<br>{e(street)}<br>{e(town)}</td><td class=r>Member: {e(name)}<br>Health record number: {record}<br>Coverage: {rng.choice(['Silver 70 HMO', 'Gold 80 HMO', 'Traditional Plan', 'Deductible HMO'])}</td></tr></table>
<p>This is a summary of care you got and how your plan covered it. <b>This is not a bill.</b> If you owe a cost share, a bill will come to you.</p>
<div class=yd>Your cost share for these claims: <b>{money(owed)}</b></div>
<table class=d><thead><tr><th class=l>Claim and provider</th><th class=l>Date of<br>service</th><th class=l>Service</th>{''.join(f'<th>{h}</th>' for h in heads)}<th class=l>Code</th></tr></thead>{''.join(body)}</table>
<p class=sm>{' &nbsp; '.join(f'<b>{c}</b> {WORDS[c]}' for c in sorted(used))}</p>
<p><b>Where you stand this year</b></p><table class=d style="width:70%"><tr><th class=l></th><th>Limit</th><th>So far</th><th>Left</th></tr><tr><td class=l>Deductible, you</td><td>{money(plan.deductible)}</td><td>{money(plan.met)}</td><td>{money(plan.deductible - plan.met)}</td></tr><tr><td class=l>Out-of-pocket maximum, you</td><td>{money(plan.limit)}</td><td>{money(min(plan.spent, plan.limit))}</td><td>{money(max(0, plan.limit - plan.spent))}</td></tr></table>
<p class=sm>You have the right to file a grievance within 180 days. Call Member Services or go to the Member Services desk at any of our offices. Interpreters are free, day and night. We do not treat people differently because of race, age, sex or disability.</p>"""
    return {"html": page(CSS, html, "size: Letter; margin: 0.5in 0.4in", PAGES), "truth": {"documents": documents}}
