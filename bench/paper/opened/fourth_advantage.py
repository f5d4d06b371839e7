"""fourth_advantage.py: a Medicare Advantage plan's monthly report in the government's model: totals for the month and the year, then each provider's claim with what was billed, approved, the plan's share and the member's, a sentence on the copayment below a service."""
from held_parts import (PAGES, STEM, TOWN, address, after, beside, day, digits, e, line, money, natural, page, person, phone, say, total, tr)

NAME, KIND = "held4-advantage", "eob"
CSS = """body { font: 10.5pt 'Liberation Sans' } h1 { font: bold 17pt 'Liberation Serif'; margin: 0 } h2 { font: bold 13pt 'Liberation Serif'; background: #d9d9d9; padding: 4px 8px; margin: 18px 0 6px } h3 { font-size: 10.5pt; margin: 12px 0 3px } table.x { width: 100%; page-break-inside: auto } .x th { border: 1px solid #000; font-size: 8.6pt; padding: 4px; vertical-align: bottom;
background: #eee } .x td { border: 1px solid #000; padding: 4px 6px; font-size: 9.4pt; vertical-align: top } .x td:first-child { width: 3.2in } .x .z td { font-weight: bold } .r { text-align: right } .note { font-size: 9pt } .box { border: 1.5px solid #000; padding: 8px 12px; margin: 10px 0 } .big { font: bold 12pt 'Liberation Sans'; text-align: center; border: 2px solid #000; padding: 6px }"""
WORK = [("99214", "Office visit, primary care", 16000, 34000, 0, "primary care visits"), ("99204", "Office visit, specialist", 24000, 46000, 4000, "specialist visits"), ("80053", "Blood test, metabolic panel", 4000, 12000, 0, "lab tests"), ("71046", "Chest X-ray", 9000, 31000, 1500, "X-rays"), ("93000", "Heart tracing", 6000, 18000, 0, "diagnostic tests"),
         ("97110", "Physical therapy, exercise", 6000, 15000, 3000, "outpatient therapy visits"), ("99284", "Emergency room visit", 90000, 240000, 11000, "emergency care"), ("G0439", "Yearly wellness visit", 15000, 30000, 0, "preventive services"), ("E0601", "Breathing machine, monthly rental", 9000, 21000, None, "durable medical equipment")]
HEADS = ["", "Amount providers have <b>billed</b> the plan", "<b>Total cost</b> (amount the plan has approved)", "<b>Plan's share</b>", "<b>Your share</b>"]
KEYS = ["charge_cents", "allowed_cents", "plan_paid_cents", "patient_cents"]


def service(rng, date, one):
    code, text, low, high, copay, kind = one
    charge = rng.randint(low, high)
    allowed = round(charge * rng.uniform(0.3, 0.8))
    if rng.random() < 0.07:
        return line(date, (code, None, text), **dict.fromkeys(KEYS, 0) | {"charge_cents": charge}), "<b>DENIED.</b> The plan needs more from your provider. You do not have to pay unless your provider tells you in advance."
    if copay is None:
        part, said = allowed // 5, f"You pay 20% of the total cost for {kind}."
        maybe = {"coinsurance_cents": part}
    else:
        part = min(copay, allowed)
        said = f"You pay a ${copay // 100}.00 copayment for {kind}." if copay else f"You pay $0 for {kind}."
        maybe = {"copay_cents": part}
    return line(date, (code, None, text), charge_cents=charge, allowed_cents=allowed, plan_paid_cents=allowed - part, patient_cents=part, maybe=maybe), said


def show(one, style):
    rows = "".join(tr([f"{e(item['description'])} (billing code {item['code']})<div class='note'>{said}</div>", *(money(item[key]) for key in KEYS)], ". r r r r") for item, said in one["made"])
    where = "network provider" if one["in"] else "out-of-network provider"
    return f"""<h3>{e(one["maker"])} <span style="font-weight:normal">({where})<br>Claim Number: {one["number"]}<br>Date of service: {say(one["date"], style)}</span></h3><table class="x"><thead>{tr(HEADS, tag="th")}</thead>{rows}{tr(["TOTALS:", *(money(total(one["lines"], key)) for key in KEYS)], ". r r r r", "z")}</table>"""


def document(rng):
    who, first, style = person(rng), day(rng).replace(day=1), rng.choice(["us", "long", "bare"])
    plan = rng.choice(["Silver Heron Medicare Advantage (HMO)", "Everbright Gold Plus (PPO)", "Kestrel Medicare Complete (HMO-POS)"])
    claims = []
    for number in range(rng.randint(1, 4)):
        date = after(first, rng.randint(1, 6) + 5 * number)
        made = [service(rng, date, one) for one in rng.sample(WORK, rng.randint(1, 3))]
        claims.append({"maker": rng.choice([f"{natural(person(rng))}, MD", f"{rng.choice(TOWN)} Hospital", f"{rng.choice(STEM)} Medical Clinic"]), "in": rng.random() < 0.85, "date": date, "number": f"{first.year % 100}{digits(rng, 9)}", "made": made, "lines": [item for item, _ in made]})
    every = [item for one in claims for item in one["lines"]]
    end = after(after(first, 31).replace(day=1), -1)
    sent, member, call = after(end, 9), f"H{digits(rng, 8)}", phone(rng, "1-{}-{}-{}")
    sums = [total(every, key) for key in KEYS]
    before = [rng.randint(1, 9) * cents + 12345 for cents in (100000, 60000, 50000)]
    year = [sums[0] + before[0], sums[1] + before[1], sums[2] + before[2], sums[3] + before[1] - before[2]]
    html = page(CSS, f"""{beside(f'<b>{e(plan)}</b><br>Member Services: {call} (TTY: 711)<br>8 a.m. to 8 p.m., 7 days a week<br><br>{natural(who)}<br>{address(rng)[0]}<br>{address(rng)[1]}', f'<h1>Monthly Report</h1><b>Explanation of Benefits</b><br>For claims processed in {first:%B %Y}<br><br>Date of this report: {say(sent, "long")}<br>Member: {natural(who)}<br>Member ID: {member}')}
<br><div class="big">This is NOT a bill. This monthly report of claims we have processed tells you what care you have received, what the plan has paid, and how much you can expect to be billed.</div><div class="box">If you owe anything, your doctors and other health care providers will send you a bill. If you think there could be a mistake, call us.</div><h2>Totals for medical and hospital
claims</h2><table class="x"><thead>{tr(HEADS, tag="th")}</thead>{tr([f"<b>Totals for this month</b> (for claims processed from {say(first, style)} to {say(end, style)})", *map(money, sums)], ". r r r r")}{tr([f"<b>Totals for {first.year}</b> (all claims processed through {say(end, style)})", *map(money, year)], ". r r r r")}</table>
<h2>Yearly limit &ndash; this limit tells the most you will have to pay in {first.year}</h2><p>Your yearly limit is <b>$5,900.00</b> for services from network providers. As of {say(end, style)}, you have had <b>{money(year[3])}</b> in out-of-pocket costs that count toward it.</p><div style="page-break-before:always"></div><h2>Details for claims processed in {first:%B %Y}</h2>
<p class="note">Look over the information about your claims. Does it seem correct?</p>{"".join(show(one, style) for one in claims)}<p class="note">You have the right to make an appeal within 65 days of the date of a denial. Call 1-800-MEDICARE to report suspected fraud.</p>""", sheet="size: Letter; margin: 0.75in", foot=PAGES)
    return {"html": html, "truth": {"documents": [{
        "document_type": KIND, "provider": {"name": one["maker"]}, "payer": {"name": plan}, "patient": {"name": natural(who), "member_id": member}, "claim_number": one["number"], "statement_date": sent.isoformat(), "network": "in" if one["in"] else "out", "lines": one["lines"],
        "totals": {"charges_cents": total(one["lines"], "charge_cents"), "insurance_paid_cents": total(one["lines"], "plan_paid_cents"), "balance_cents": total(one["lines"], "patient_cents")}} for one in claims]}}
