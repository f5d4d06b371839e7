"""fourth_united.py: a national insurer's monthly statement of claims: a sum of all on the first page, then each member's claims, billed less discount less paid as an equation in the heads, what the member owes in four parts, notes by code."""
from held_parts import (PAGES, PLANS, STEM, address, after, beside, day, digits, e, line, money, natural, page, person, phone, say, share, total, tr, when)

NAME, KIND = "held4-united", "eob"
CSS = """body { font: 9pt 'Liberation Sans'; color: #222 } .logo { font: bold 16pt 'URW Gothic'; color: #002677 } h1 { font-size: 15pt; color: #002677; margin: 14px 0 4px } h2 { font-size: 11.5pt;
color: #002677; border-bottom: 2px solid #ff612b; margin: 18px 0 6px } .sum { width: 62% } .sum td { padding: 5px 8px; border-bottom: 1px solid #ccc; font-size: 10pt } .sum .z td { font-weight: bold;
border-bottom: 3px double #002677 } table.x { width: 100%; margin-top: 4px } .x th { font-size: 7pt; background: #eef1f7; border: 1px solid #c5cbdc; padding: 3px; vertical-align: bottom; font-weight: bold }
.x td { font-size: 7.6pt; border: 1px solid #d5d9e5; padding: 4px 3px; text-align: right; white-space: nowrap } .x td.l { text-align: left; white-space: normal } .x td.c { text-align: center } .x .z td { font-weight: bold;
background: #f6f7fb } .k td { padding: 1px 14px 1px 0; font-size: 8.5pt } .n { font-size: 8pt } .not { border: 2px solid #002677; padding: 6px 10px; font-weight: bold; text-align: center; font-size: 11pt } .brk {
page-break-before: always } .acc td, .acc th { font-size: 8pt; padding: 3px 8px; border-bottom: 1px solid #ccc; text-align: right } .acc .l { text-align: left }"""
WORK = [("Office Visits", 11000, 29000), ("Laboratory Services", 1800, 21000), ("X-Ray and Imaging", 7500, 64000), ("Emergency Room", 62000, 240000), ("Surgery", 24000, 310000), ("Physical Therapy", 6500, 16500),
        ("Preventive Care", 9000, 31000), ("Medical Supplies", 1200, 18000), ("Immunizations", 2800, 12000), ("Therapeutic Injections", 3500, 38000), ("Anesthesia", 28000, 160000)]
NOTES = {"D1": "The discount shown is your savings for using a network provider. You do not owe this amount.", "46": "This service was applied to your annual deductible.", "IX": "Your plan pays the rest after your copay.",
         "2Q": "Payment is based on the rate agreed with this provider.", "NG": "This service or supply is not covered under your plan. You may owe this amount to your provider."}
KEYS = ["charge_cents", "adjustment_cents", "plan_paid_cents", "deductible_cents", "copay_cents", "coinsurance_cents", "noncovered_cents", "patient_cents"]


def service(rng, date):
    text, low, high = rng.choice(WORK)
    charge = rng.randint(low, high)
    if rng.random() < 0.12:
        part = {**dict.fromkeys(KEYS, 0), "charge_cents": charge, "noncovered_cents": charge, "patient_cents": charge}
        marks = ["NG"]
    else:
        part = {**share(rng, charge), "noncovered_cents": 0}
        part.pop("allowed_cents")
        marks = ["D1", "46"] if part["deductible_cents"] else ["D1", "IX"] if part["copay_cents"] else [rng.choice(["D1", "2Q"])]
    return line(date, (None, None, text), **part, remarks=marks)


def claim(rng, patient, first, offset):
    date = after(first, offset)
    maker, inside = rng.choice([f"{natural(person(rng))} MD", f"{rng.choice(STEM)} Hospital", f"{rng.choice(STEM)} Imaging LLC", f"{rng.choice(STEM)} Family Practice"]), rng.random() < 0.85
    lines = sorted((service(rng, date) for _ in range(rng.randint(1, 4))), key=when)
    return {"patient": patient, "maker": maker, "in": inside, "number": f"{digits(rng, 10)}01", "account": digits(rng, 8), "lines": lines}


def show(one, style):
    top = tr([f"<b>Provider:</b> {e(one['maker'])} ({'In-Network' if one['in'] else 'Out-of-Network'})", f"<b>Claim Number:</b> {one['number']}", f"<b>Patient Account Number:</b> {one['account']}"])
    groups = ('<tr><th rowspan="3">Date(s)<br>of<br>Service</th><th rowspan="3">Type of Service</th><th rowspan="3">Notes*</th><th rowspan="3">Amount<br>Billed</th><th rowspan="3">&minus;<br>Plan<br>Discounts</th><th rowspan="3">&minus;<br>Your Plan<br>Paid</th>'
              '<th colspan="4">Your Itemized Responsibility to Provider</th><th rowspan="3">=<br>Amount<br>You Owe</th></tr><tr><th colspan="4" style="font-weight:normal">These amounts add up to what you owe</th></tr>'
              '<tr><th>Deductible</th><th>+ Copay</th><th>+ Coinsurance</th><th>+ Non-<br>Covered</th></tr>')
    rows = "".join(tr([say(when(item), style), e(item["description"]), ", ".join(item["remarks"]), *(money(item[key]) for key in KEYS)], "l l c") for item in one["lines"])
    return f'<table class="k">{top}</table><table class="x"><thead>{groups}</thead>{rows}{tr([("Claim Total:", 3), *(money(total(one["lines"], key)) for key in KEYS)], "l", "z")}</table><br>'


def document(rng):
    who, first, plan, style = person(rng), day(rng), rng.choice(PLANS), rng.choice(["us", "short"])
    other = (person(rng)[0], *who[1:])
    patients = [natural(who), natural(other)][:rng.randint(1, 2)]
    claims = [claim(rng, patient, first, 3 * number + rng.randint(0, 2)) for number, patient in enumerate(sorted(patients * rng.randint(1, 2)))]
    sent, member, group, call = after(first, 33), digits(rng, 9), digits(rng, 6), phone(rng, "1-{}-{}-{}")
    lines = [item for one in claims for item in one["lines"]]
    whole = [total(lines, key) for key in KEYS]
    facts = [("Member/Patient:", natural(who)), ("Member ID:", member), ("Group Number:", group), ("Statement Date:", say(sent, "long"))]
    sums = [("Amount Billed", "The amount your provider charged for services.", money(whole[0])), ("Plan Discounts", "Your plan negotiates discounts with providers to save you money.", money(-whole[1])),
            ("Your Plan Paid", "The money your plan paid to your provider.", money(-whole[2])), ("Total Amount You Owe Your Provider(s)", "The amount you owe, or may have paid already.", money(whole[-1]))]
    detail = ""
    for patient in dict.fromkeys(one["patient"] for one in claims):
        detail += f'<h2>Claims Detail for {patient.split()[0]}</h2>' + "".join(show(one, style) for one in claims if one["patient"] == patient)
    limits = "".join(tr([label, f"${cap:,}.00", f"${used:,}.00", f"${cap - used:,}.00"], "l") for label, cap, used in (("Individual In-Network Deductible", 2000, 1100), ("Family In-Network Deductible", 4000, 1350),
        ("Individual Out-of-Pocket Maximum", 6000, 1725), ("Family Out-of-Pocket Maximum", 12000, 2210)))
    used = sorted({mark for item in lines for mark in item["remarks"]})
    html = page(CSS, f"""{beside(f'<div class="logo">{e(plan)}</div><br><br>{natural(who).upper()}<br>{address(rng)[0].upper()}<br>{address(rng)[1].upper()}', f'<table class="k">{"".join(map(tr, facts))}</table><br>Questions? Call {call} or the number on your health plan ID card.')}
<h1>Explanation of Benefits Statement</h1><div class="not">This is not a bill. Do not pay. This is to notify you that we processed your claim(s).</div><h2>Claims Summary</h2>
<table class="sum">{"".join(tr([f"<b>{label}</b><br>{text}", amount], ". r", "z" if label.startswith("Total") else "") for label, text, amount in sums)}</table><p class="n">This summary shows claims processed through {say(after(sent, -2), style)}. Your share may already have been paid at
the time of your visit.</p><h2>Your Account Summary for Plan Year {first.year}</h2><table class="acc">{tr(["", "Annual amount", "Applied to date", "Remaining"], "l", tag="th")}{limits}</table>
<div class="brk"></div>{detail}<h2>Notes*</h2><p class="n">{"<br>".join(f"<b>{mark}</b> - {NOTES[mark]}" for mark in used)}</p><p class="n">You have the right to appeal within 180 days after you receive this statement. Please note that the amount you owe does not reflect any payment
you have made to the provider.</p>""", sheet="size: Letter; margin: 0.5in 0.55in", foot=PAGES)
    return {"html": html, "truth": {"documents": [{
        "document_type": KIND, "provider": {"name": one["maker"]}, "payer": {"name": plan}, "patient": {"name": one["patient"], "member_id": member}, "claim_number": one["number"], "account_number": one["account"],
        "statement_date": sent.isoformat(), "network": "in" if one["in"] else "out", "lines": one["lines"],
        "totals": {"charges_cents": total(one["lines"], "charge_cents"), "adjustments_cents": total(one["lines"], "adjustment_cents"), "insurance_paid_cents": total(one["lines"], "plan_paid_cents"), "balance_cents": total(one["lines"], "patient_cents")}}
        for one in claims]}}
