"""fifth_lab_activity.py: a national laboratory's invoice: who ordered, who was billed and a message in a column at the left, the activity at the right with charges and credits in two columns, the code after the test's name, a stub at the foot with a scan line."""
from held_parts import (DIAGNOSES, LAB, PLANS, address, after, bars, day, digits, e, line, money, natural, page, payment, person, phone, pick, say, total, tr, when)

NAME, KIND = "held5-lab-activity", "itemized_bill"
CSS = """body { font: 9pt 'Liberation Sans' } .lg { font: bold 22pt 'Liberation Sans'; color: #0066b3; letter-spacing: -1px } table.h { width: 100% } .h td { vertical-align: top } table.f { margin-left: auto } .f td { padding: 2px 6px; border: 1px solid #0066b3 } .f td.k { background: #0066b3; color: #fff; font-size: 8.5pt } table.two { width: 100%; margin-top: 14px } .two > tbody > tr > td { vertical-align: top } .l { width: 29%; padding-right: 14px }
.l h4 { margin: 0; background: #d9e8f4; padding: 3px 6px; font-size: 8.5pt } .l p { margin: 3px 6px 12px; font-size: 8.5pt } table.x { width: 100% } .x th { background: #d9e8f4; text-align: left; font-size: 8.5pt; padding: 3px 5px } .x th.r { text-align: right } .x td { padding: 3px 5px; vertical-align: top } .x td.r { white-space: nowrap } .x .z td { border-top: 1px solid #0066b3; font-weight: bold } .stub { border-top: 1px dashed #000; margin-top: 26px; padding-top: 8px; page-break-inside: avoid } .stub table { width: 100% } .stub td { vertical-align: top } .s { font-size: 7.5pt }"""


def document(rng):
    who, date, plan, style = person(rng), day(rng), rng.choice(PLANS), rng.choice(["us", "short"])
    house = rng.choice(["Corelane Laboratories", "Pathline Laboratories of America", "Bryce & Holt Clinical Laboratories", "Axiom Regional Laboratory"])
    lines = [line(date, (one[0], None, one[2]), charge_cents=one[3]) for one in pick(rng, LAB, rng.randint(1, 11))]
    gross, heard = total(lines, "charge_cents"), after(date, rng.randint(17, 44))
    insured = rng.random() < 0.8
    payments = []
    if insured:
        off = round(gross * rng.uniform(0.45, 0.85))
        payments.append(payment(heard, "adjustment", f"Adjustment - {plan}", off))
        if rng.random() < 0.6:
            payments.append(payment(heard, "insurance", f"Payment - {plan}", round((gross - off) * rng.choice([0.5, 0.8]))))
    elif rng.random() < 0.5:
        payments.append(payment(after(date, 3), "adjustment", "Adjustment - Uninsured Discount", gross // 4))
    owed = gross - sum(one["amount_cents"] for one in payments)
    if owed > 2000 and rng.random() < 0.35:
        payments.append(payment(after(heard, 2), "patient", "Patient Payment", rng.choice([1000, 500, 1500])))
        owed -= payments[-1]["amount_cents"]
    sent = after(heard, rng.randint(5, 12))
    due, invoice, call, (street, town, home), own = after(sent, 28), digits(rng, 8), phone(rng, "{}-{}-{}"), address(rng), address(rng)
    marks = rng.sample(DIAGNOSES, rng.randint(1, 2))
    rows = "".join(tr([say(date, style), e(item["description"]), item["code"], money(item["charge_cents"], ""), ""], ". . . r r") for item in lines)
    rows += "".join(tr([say(when(one), style), (e(one["description"]), 2), "", money(one["amount_cents"], "")], ". . r r") for one in payments)
    facts = tr(["Invoice Number", invoice], "k .") + tr(["Invoice Date", say(sent, style)], "k .") + tr(["Amount Due", f"<b>{money(owed)}</b>"], "k .") + tr(["Pay By", say(due, style)], "k .")
    message = (f"We billed {plan}. The amount due is what they say is your responsibility: see the explanation of benefits that they sent you." if insured
               else "We did not get insurance information with the order. To have us bill your insurance, fill out the back of this invoice or call us.")
    left = f"""<h4>Patient</h4><p>{natural(who)}</p><h4>Ordering Provider</h4><p>{natural(person(rng))}, {rng.choice(['MD', 'NP', 'DO'])}<br>{rng.choice(['Family Practice Associates', 'Womens Care Center', 'Internal Medicine of the Valley'])}</p><h4>Insurance Information</h4><p>{f'{plan}<br>Policy {digits(rng, 9)}' if insured
else 'None on file'}</p><h4>Diagnosis</h4><p>{', '.join(marks)}</p><h4>Message Center</h4><p>{message}</p><p>This invoice is for tests that your provider asked us to do. It is apart from what you paid at the provider's office.</p>"""
    html = page(CSS, f"""<table class="h"><tr><td><span class="lg">{e(house)}</span><br>PO Box {digits(rng, 4)}<br>{town}</td><td><table class="f">{facts}</table></td></tr></table><br><br>{natural(who).upper()}<br>{own[0].upper()}<br>{own[1].upper()}<table class="two"><tr><td class="l">{left}</td><td><table class="x"><thead>{tr(["Date", "Activity", "CPT", "Charges", "Credits"], ". . . r r", tag="th")}</thead>{rows}
{tr([("Totals", 3), money(gross), money(gross - owed)], ". r r", "z")}{tr([("Amount due from patient", 4), money(owed)], ". r", "z")}</table><p class="s">Billing questions: {call}, Monday to Friday, 8 AM to 5 PM Eastern. Pay online at {house.split()[0].lower()}.example/billing. Correspondence: {house}, {street}, {town}.</p></td></tr></table>
<div class="stub"><table><tr><td>{natural(who)}<br>Invoice {invoice}<br>Amount Due {money(owed)}<br><br>Amount Enclosed $______________<br><span class="s">Make checks payable to {house}. Write the invoice number on your check.</span></td><td>&#9744; VISA &nbsp; &#9744; MC &nbsp; &#9744; AMEX &nbsp; &#9744; DISC<br>Card # ______________________<br>Exp ______ Signature ______________</td><td>{e(house)}<br>PO Box {digits(rng, 4)}<br>{town}</td></tr></table>{bars(rng, invoice + digits(rng, 14), 20)}</div>""", sheet="size: Letter; margin: 0.5in 0.6in")
    return {"html": html, "truth": {
        "document_type": KIND, "provider": {"name": house, "phone": call}, **({"payer": {"name": plan}} if insured else {}), "patient": {"name": natural(who)}, "account_number": invoice, "statement_date": sent.isoformat(), "due_date": due.isoformat(), "maybe": {"diagnoses": marks},
        "lines": lines, **({"payments": payments} if payments else {}), "totals": {"charges_cents": gross, "balance_cents": owed}}}
