"""sixth_senior_month.py: a Medicare Advantage plan's monthly report after the model form: totals for the month and the year in a grid of four amounts, the out-of-pocket limit in a box, then details: provider and claim number as a row of the table, services with (billing code) below the words, four amounts, DENIED said in words under the service, a total line for each claim."""
from held_parts import PAGES, after, beside, day, digits, e, money, page, phone, say, total, tr, when
from held_plain import Plan, clinic, counts, home, letters, sequence, someone, worked

NAME, KIND = "held6-senior-month", "eob"
CSS = """body { font: 10.5pt 'Liberation Sans' } h1 { font-size: 17pt; margin: 8px 0; color: #4e801f } h2 { font-size: 13pt; border-bottom: 3px solid #4e801f; margin: 18px 0 6px } table.x { width: 100% } .x th { font-size: 8.5pt; padding: 5px; background: #e4eedb; border: 1px solid #777; vertical-align: bottom; text-align: right } .x th.l { text-align: left } .x td { padding: 5px; border: 1px solid #aaa; vertical-align: top; font-size: 9.5pt }
.x td.h { background: #f3f3f3 } .x td.r { white-space: nowrap } .x .z td { font-weight: bold } .bx { border: 2px solid #4e801f; padding: 8px 12px } p { margin: 6px 0 } .n { font-size: 9.5pt } small { font-size: 8.5pt } .brk { page-break-before: always }"""
KEYS = ["charge_cents", "allowed_cents", "plan_paid_cents", "patient_cents"]
HEADS = ["Amount the provider billed the plan", "Total cost (amount the plan approved)", "Plan's share", "Your share"]


def show(one, style):
    rows = tr([(f"<b>{e(one['maker'])}</b>, claim number {one['number']}<br><small>({'in-network provider' if one['in'] else 'out-of-network provider'})</small>", 5)], "h")
    for item in one["lines"]:
        why = "<br><b>DENIED</b> <small>(See information about your appeal rights below.)</small>" if item.pop("gone") else ""
        rows += tr([f"{say(when(item), style)}<br>{e(item['description'])}<br><small>(billing code {item['code']})</small>{why}", *(money(item[key]) for key in KEYS)], ". r r r r")
    return rows + tr(["TOTALS:" if one["all"] else "Total for this claim", *(money(total(one["lines"], key)) for key in KEYS)], ". r r r r", "z")


def document(rng):
    who, first, name, style = someone(rng), day(rng), rng.choice(["Gold Standard Medicare Advantage (HMO)", "Humble Senior Choice (PPO)", "CarePath Medicare Plus (HMO-POS)"]), rng.choice(["us", "short"])
    plan, many = Plan(rng), counts(rng, 14)
    claims = []
    for count, date in zip(many, sequence(rng, first, len(many))):
        maker, services = clinic(rng)
        plan.inside = rng.random() < 0.9
        lines = worked(rng, plan, date, services, count)
        for item in lines:
            item["gone"] = not item["allowed_cents"]
            for key in set(item) - {"date", "code", "description", "gone", *KEYS}:
                item.pop(key)
        claims.append({"maker": maker, "in": plan.inside, "number": letters(rng, "999999999999999"), "lines": lines, "all": rng.random() < 0.5})
    last = when(claims[-1]["lines"][0])
    sent, member, call = after(last, 20), letters(rng, "H99999999"), phone(rng, "1-{}-{}-{}")
    details = "".join(show(one, style) for one in claims)
    every = [item for one in claims for item in one["lines"]]
    sums, more = [total(every, key) for key in KEYS], rng.randint(20000, 900000)
    grid = tr(["", *HEADS], "l", tag="th") + tr(["<b>Totals for this month</b> (for claims processed from " + f"{say(first, 'us')} to {say(after(last, 15), 'us')})", *map(money, sums)], ". r r r r") + tr([f"<b>Totals for {last.year}</b> (all claims processed through {say(after(last, 15), 'us')})", *(money(cents + more * part // 10) for cents, part in zip(sums, (20, 9, 8, 1)))], ". r r r r")
    street, town = home(rng)
    html = page(CSS, f"""{beside(f'<b style="font-size:13pt">{name}</b><br><br>{who[0]} {who[1]} {who[2]}<br>{street}<br>{town}', f'{say(sent, "long")}<br><br>Your member number:<br><b>{member}</b><br><br>Member Services: {call} (TTY 711)')}
<h1>Explanation of Benefits</h1><p><b>This is not a bill.</b> It is your monthly report of claims we have processed and costs for your medical care (medical and hospital care). A separate report covers Part D prescription drugs.</p><h2>Your monthly summary</h2><table class="x">{grid}</table><br>
<div class="bx"><b>Yearly limit - this limit gives you financial protection</b><p class="n">Your plan's maximum out-of-pocket amount is {money(rng.choice([390000, 450000, 670000]))}. As of {say(after(last, 15), 'us')}, you have had {money(sums[3] + more // 10)} in out-of-pocket costs that count toward your yearly limit.</p></div>
<div class="{'brk' if rng.random() < 0.6 else ''}"></div><h2>Details for claims processed</h2><p class="n">Look over the information about your claims - does it seem correct? If you have questions or think there might be a mistake, start by calling the doctor's office or other service provider.</p><table class="x"><thead>{tr(["", *HEADS], "l", tag="th")}</thead>{details}</table>
<p class="n"><b>If a claim was denied:</b> you have 65 calendar days from the date of this notice to appeal. Write to {name}, Appeals, P.O. Box {digits(rng, 5)}, {town}.</p>""", sheet="size: Letter; margin: 0.65in", foot=PAGES)
    return {"html": html, "truth": {"documents": [{
        "document_type": KIND, "provider": {"name": one["maker"]}, "payer": {"name": name}, "patient": {"name": f"{who[0]} {who[1]} {who[2]}", "member_id": member}, "claim_number": one["number"], "statement_date": sent.isoformat(), "network": "in" if one["in"] else "out", "lines": one["lines"],
        "totals": {"charges_cents": total(one["lines"], "charge_cents"), "insurance_paid_cents": total(one["lines"], "plan_paid_cents"), "balance_cents": total(one["lines"], "patient_cents")}} for one in claims]}}
