"""fourth_lab_invoice.py: a national laboratory's bill to a patient after insurance: the laboratory's own test number before each test, reductions and payments as rows between, a slip with a card form on top."""
from held_parts import (LAB, PLANS, address, after, bars, beside, day, digits, e, line, money, natural, page, paid, payment, person, phone, pick, say, total, tr)

NAME, KIND = "held4-lab-invoice", "itemized_bill"
CSS = """body { font: 8.8pt 'Liberation Sans Narrow' } .lg { font: bold 19pt 'URW Gothic'; color: #143a6f } .slip { border: 1px solid #143a6f; padding: 8px } .slip td { padding: 1px 10px 1px 0 } .cut { border-bottom: 1px dashed #333; text-align: center; font-size: 7.5pt; margin: 8px 0 12px } table.x { width: 100%; margin-top: 8px }
.x th { background: #143a6f; color: #fff; font-size: 8.5pt; padding: 3px 6px; text-align: left } .x td { padding: 3px 6px } .x .s td { color: #143a6f } .x .z td { border-top: 2px solid #143a6f; font-weight: bold; font-size: 10.5pt; padding-top: 5px } .big { font-size: 15pt; font-weight: bold } .m { border: 1px solid #999; padding: 6px 8px; margin: 10px 0 }
.w { font-size: 8pt } .f td { padding: 1px 12px 1px 0 }"""


def document(rng):
    who, date, plan, style = person(rng), day(rng), rng.choice(PLANS), rng.choice(["us", "short"])
    house = rng.choice(["Meridian Reference Laboratories", "Trident Diagnostics Incorporated", "LabBridge of America"])
    sign = rng.choice(["-{}", "({})", "{}-"])
    lines, tests = [], {}
    for one in pick(rng, LAB, rng.randint(2, 9)):
        lines.append(line(date, (one[0], None, one[2].upper()), charge_cents=one[3]))
        tests[id(lines[-1])] = digits(rng, 6)
    billed = total(lines, "charge_cents")
    allowed = round(billed * rng.uniform(0.15, 0.5))
    cover = rng.choice([0, allowed * 8 // 10, allowed // 2])
    done = after(date, rng.randint(18, 40))
    payments = [payment(done, "adjustment", f"ADJUSTMENT - {rng.choice(['CONTRACTUAL ALLOWANCE', 'INSURANCE DISCOUNT'])}", billed - allowed)]
    if cover:
        payments.append(payment(done, "insurance", f"PAYMENT - {plan.upper()}", cover))
    if rng.random() < 0.3:
        payments.append(payment(after(done, 20), "patient", "PAYMENT - THANK YOU", (allowed - cover) // 2))
    owed = billed - sum(item["amount_cents"] for item in payments)
    sent = after(date, 66)
    due, invoice, call, code = after(sent, 25), digits(rng, 8), phone(rng, "{}-{}-{}"), digits(rng, 4)
    street, town, whole = address(rng)
    home = address(rng)
    ordering = f"{natural(person(rng)).upper()} MD"
    rows = "".join(tr([say(date, style), tests[id(item)], e(item["description"]), item["code"], money(item["charge_cents"])], ". . . . r") for item in lines)
    rows += "".join(tr([say(after(date, (done - date).days if item is not payments[-1] or item["by"] != "patient" else (done - date).days + 20), style), "", e(item["description"]), "", money(-item["amount_cents"], negative=sign)], ". . . . r", "s") for item in payments)
    slip = [("Invoice Number:", invoice), ("Invoice Date:", say(sent, style)), ("Payment Due By:", say(due, style)), ("Amount Due:", f"<b>{money(owed)}</b>"), ("Amount Enclosed:", "$ ________._____")]
    facts = [("Patient Name", natural(who).upper()), ("Date of Service", say(date, style)), ("Ordering Physician", ordering), ("Specimen Number", f"{digits(rng, 3)}-{digits(rng, 3)}-{digits(rng, 4)}-0"), ("Insurance Billed", plan.upper())]
    reason = rng.choice(["Your insurance company has applied this amount to your deductible.", "Your insurance company has determined that this amount is your co-insurance or co-payment."]) if cover else "Your insurance company has applied this amount to your deductible."
    html = page(CSS, f"""{beside(f'<div class="lg">{e(house)}</div>{street}<br>{town}<br>Billing questions: {call} &nbsp; Mon-Fri 8 AM - 6 PM', '<div class="slip"><table>' + "".join(map(tr, slip)) + f'</table>Pay online: www.{house.split()[0].lower()}.example/pay &nbsp; Access code {code}</div>')}<br><br>{natural(who).upper()}<br>{home[0].upper()}<br>{home[1].upper()}
<br><br><div class="w">&#9633; Visa &#9633; MasterCard &#9633; Discover &#9633; American Express &nbsp; Card No. __________________ &nbsp; Exp. ___/___ &nbsp; Signature ____________________</div>{bars(rng, digits(rng, 26), 22)}<div class="cut">PLEASE DETACH AND RETURN THE TOP PORTION WITH YOUR PAYMENT. WRITE YOUR INVOICE NUMBER ON YOUR CHECK.</div>
{beside('<span class="big">LABORATORY BILL</span>', f'<table class="f">{"".join(map(tr, facts))}</table>')}<table class="x"><thead>{tr(["Date", "Test #", "Description of Service", "CPT Code", '<span style="float:right">Amount</span>'], tag="th")}</thead>{rows}{tr([("PATIENT BALANCE DUE", 4), money(owed)], ". r", "z")}</table><div class="m"><b>IMPORTANT MESSAGE</b><br>
{reason} If you have other coverage, please send us a copy of both sides of your card. This bill is for laboratory tests ordered by your physician and is separate from any bill that you get from the physician's office.</div><p class="w">Tests were done for diagnosis code(s) on file. Returned checks are subject to a fee of $25.00 where the law allows. Financial assistance may be available:
call {call}.</p>""", sheet="size: Letter; margin: 0.5in 0.65in")
    totals = {"balance_cents": owed}
    return {"html": html, "truth": {
        "document_type": KIND, "provider": {"name": house, "phone": call, "address": whole}, "payer": {"name": plan.upper()}, "patient": {"name": natural(who).upper()}, "account_number": invoice, "statement_date": sent.isoformat(), "due_date": due.isoformat(),
        "lines": lines, "payments": payments, "totals": totals}}
