"""seventh_national_lab.py: a national laboratory's bill: lab code and invoice number, one date of service, tests with codes, adjustments in their own column, a tear-off top."""
from held_parts import LAB, after, bars, day, digits, e, money, page, pick, say, total
from held_plain import home, letters, someone

NAME = "held7-national-lab"
KIND = "itemized_bill"
LABS = ["UniQuest Reference Laboratories", "LabAmerica Diagnostics", "Premier National Clinical Laboratory", "BioTrace Diagnostics Incorporated"]
CSS = """body { font: 9pt 'Liberation Sans'; color: #222 } .w { width: 100% } .w td { vertical-align: top; padding: 1px 4px } .tp { border: 1px solid #00573f } .tp .h { background: #00573f; color: #fff; font-weight: bold; font-size: 8pt } .tp td { padding: 3px 7px } .cut { border-top: 1px dashed #00573f; text-align: center; font-size: 7pt; margin: 10px 0 }
.d { width: 100%; margin-top: 6px } .d th { text-align: left; font-size: 7.5pt; color: #00573f; border-bottom: 1.5px solid #00573f; padding: 2px 4px; vertical-align: bottom } .d td { padding: 2px 4px; font-size: 8.5pt } .d .r { text-align: right } .d .t td { border-top: 1px solid #00573f; font-weight: bold; padding-top: 4px }
.q { background: #eef5f2; padding: 6px 9px; margin-top: 10px; font-size: 8.5pt }"""


def document(rng):
    lab, who, (street, town) = rng.choice(LABS), someone(rng), home(rng)
    name, invoice, tel, when = f"{who[0]} {who[1]} {who[2]}".upper(), digits(rng, 10), f"1-800-555-{rng.randint(100, 199):04d}", day(rng, (2025, 11, 20), 150)
    insured, lines, body = rng.random() < 0.75, [], []
    for code, _, words, cents in pick(rng, LAB, rng.randint(2, 9)):
        off = round(cents * rng.uniform(0.4, 0.85)) if insured else 0
        plan = round((cents - off) * rng.choice([0, 0, 0.8, 1])) if insured else 0
        item = {"code": code, "description": words, "charge_cents": cents, "adjustment_cents": off, "plan_paid_cents": plan, "patient_cents": cents - off - plan, "maybe": {"date": when.isoformat()}}
        lines.append(item)
        body.append(f"<tr><td>{e(words)}</td><td>{code}</td><td class=r>{money(cents, '')}</td><td class=r>{money(-off, '')}</td><td class=r>{money(-plan, '')}</td><td class=r>{money(item['patient_cents'], '')}</td></tr>")
    sums = {k: total(lines, k) for k in ("charge_cents", "adjustment_cents", "plan_paid_cents", "patient_cents")}
    printed = after(when, rng.randint(24, 60))
    due = after(printed, 25)
    box = f"P.O. Box {digits(rng, 4)}"
    city = home(rng)[1]
    doctor = f"{someone(rng)[2]}, {rng.choice('ABDEJM')}".upper()
    html = f"""<table class=w><tr><td style="font:bold 15pt 'URW Gothic';color:#00573f">{e(lab)}</td><td class=r>LABORATORY BILL</td></tr></table>
<table class="w tp"><tr class=h><td>Invoice number</td><td>Bill date</td><td>Due date</td><td>Amount due</td></tr><tr><td>{invoice}</td><td>{say(printed, 'mon')}</td><td>{say(due, 'mon')}</td><td><b>{money(sums['patient_cents'])}</b></td></tr><tr><td colspan=2>{e(name)}<br>{e(street.upper())}<br>{e(town.upper())}</td><td colspan=2>Send payment to:<br>{e(lab)}<br>{box}<br>{e(city)}</td></tr><tr><td colspan=4>{bars(rng, invoice + digits(rng, 12), 20)}</td></tr></table>
<div class=cut>Detach here and return the top part with your payment. Write the invoice number on your check.</div>
<table class=w style="font-size:8.5pt"><tr><td>Patient: <b>{e(name)}</b></td><td>Date of service: <b>{say(when, 'mon')}</b></td><td>Ordered by: {e(doctor)}</td></tr><tr><td>Lab code: {letters(rng, 'AA9')}</td><td>Specimen: {letters(rng, 'A999999A')}</td><td>Insurance: {rng.choice(['AETNA', 'UHC', 'ANTHEM', 'CIGNA']) if insured else 'NONE ON FILE'}</td></tr></table>
<table class=d><tr><th>Tests performed</th><th>CPT code</th><th class=r>List price</th><th class=r>Insurance<br>discount</th><th class=r>Insurance<br>payment</th><th class=r>Patient<br>amount</th></tr>{''.join(body)}
<tr class=t><td>TOTAL</td><td></td><td class=r>{money(sums['charge_cents'])}</td><td class=r>{money(-sums['adjustment_cents'])}</td><td class=r>{money(-sums['plan_paid_cents'])}</td><td class=r>{money(sums['patient_cents'])}</td></tr></table>
<div class=q><b>Why did I get this bill?</b> Your doctor sent us the tests above. {'Your plan told us that the patient amount is your responsibility. It may be deductible or coinsurance.' if insured else 'We were not given insurance that we could bill. Give it to us on line or by telephone.'}<br><b>Questions?</b> Have your invoice number at hand and call {tel}, or go to www.mylabbill.example.</div>
<p style="font-size:7.5pt">Medicare and some plans do not pay for tests that they think are not needed. We can lower bills for those with low income; ask for our assistance form. Tax ID on request.</p>"""
    truth = {"document_type": KIND, "provider": {"name": lab, "phone": tel, "address": f"{box}, {city}"}, "patient": {"name": name}, "statement_date": printed.isoformat(), "due_date": due.isoformat(), "maybe": {"account_number": invoice}, "lines": lines,
             "totals": {"charges_cents": sums["charge_cents"], "adjustments_cents": sums["adjustment_cents"], "insurance_paid_cents": sums["plan_paid_cents"], "balance_cents": sums["patient_cents"]}}
    return {"html": page(CSS, html, "size: Letter; margin: 0.55in"), "truth": truth}
