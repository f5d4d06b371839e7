"""seventh_reading_bill.py: a radiology group's bill for the reading alone: referring doctor, place of the exam, payer's answer in lines below each exam, aging in a strip."""
from held_parts import PAGES, RADIOLOGY, after, day, digits, e, money, page, paid, payment, phone, pick, say, tax_id, total
from held_plain import home, someone

NAME = "held7-reading-bill"
KIND = "itemized_bill"
GROUPS = ["ADVANCED IMAGING INTERPRETATION, INC.", "NORTH SHORE RADIOLOGISTS, S.C.", "PLAINS RADIOLOGY ASSOCIATES", "SOUND VIEW DIAGNOSTIC RADIOLOGY, P.S."]
PLACES = ["VERNON COUNTY HOSPITAL", "LAKEWOOD IMAGING CENTER", "ST. JEROME HOSPITAL", "MILLBROOK MEDICAL CENTER"]
PAYERS = ["HUMANA", "BLUE CROSS", "AETNA", "MEDICARE", "UMR"]
CSS = """body { font: 9pt 'Nimbus Sans' } .w { width: 100% } .w td { vertical-align: top; padding: 1px 3px } .strip { width: 100%; margin: 8px 0 } .strip th { background: #1f3b64; color: #fff; font-size: 7.5pt; padding: 3px; border: 1px solid #1f3b64 } .strip td { border: 1px solid #1f3b64; text-align: center; padding: 3px }
.d { width: 100% } .d th { background: #dde5f0; text-align: left; font-size: 8pt; padding: 3px 4px; border-bottom: 1px solid #1f3b64 } .d td { padding: 2px 4px } .d .r { text-align: right } .ans td { color: #444; font-size: 8.5pt } .lf td { border-bottom: 1px solid #bbb; font-weight: bold }
.mb { border: 1px solid #1f3b64; margin-top: 10px } .mb div { background: #1f3b64; color: #fff; padding: 2px 6px; font-size: 8pt } .mb p { margin: 4px 6px; font-size: 8.5pt } .stub { margin-top: 40px; border-top: 1px dashed; padding-top: 6px }"""


def document(rng):
    group, who, place, payer = rng.choice(GROUPS), someone(rng), rng.choice(PLACES), rng.choice(PAYERS)
    patient, account, tel, tax, (street, town) = f"{who[0]} {who[1]} {who[2]}".upper(), f"{rng.choice('RXD')}{digits(rng, 8)}", phone(rng, "{}-{}-{}"), tax_id(rng), home(rng)
    po, city = f"PO BOX {digits(rng, 5)}", home(rng)[1].upper()
    referring = f"{someone(rng)[2]}, {rng.choice('ABCDEM')}".upper()
    when, lines, payments, body, last = day(rng, (2025, 10, 1), 200), [], [], [], None
    for code, _, words, cents in pick(rng, RADIOLOGY, rng.choice([1, 1, 2, 3, 4])):
        lines.append({"date": when.isoformat(), "code": code, "modifiers": ["26"], "description": words, "charge_cents": cents})
        body.append(f"<tr><td>{say(when, 'bare')}</td><td>{code}-26</td><td>{e(words)}</td><td>{e(referring)}</td><td class=r>{money(cents, '')}</td></tr>")
        left, posted = cents, after(when, rng.randint(15, 40))
        if rng.random() < 0.8:
            for by, words, part in (("insurance", f"PAID BY {payer}", rng.uniform(0.1, 0.4)), ("adjustment", f"{payer} DISALLOWED", rng.uniform(0.2, 0.5))):
                payments.append(payment(posted, by, words, round(cents * part)))
                left -= payments[-1]["amount_cents"]
                body.append(f"<tr class=ans><td>{say(posted, 'bare')}</td><td></td><td>{words}</td><td></td><td class=r>{money(-payments[-1]['amount_cents'], '', '{}-')}</td></tr>")
        lines[-1]["maybe"] = {"patient_cents": left}
        body.append(f"<tr class=lf><td></td><td></td><td></td><td class=r>Exam balance</td><td class=r>{money(left, '')}</td></tr>")
        last = posted
        when = after(when, rng.choice([0, 0, rng.randint(5, 20)]))
    charges = total(lines, "charge_cents")
    balance, printed = charges - sum(p["amount_cents"] for p in payments), after(max(last, when), rng.randint(5, 20))
    old = rng.random() < 0.3
    buckets = [0, balance, 0, 0] if old else [balance, 0, 0, 0]
    strip = f"<table class=strip><tr><th>PATIENT</th><th>ACCOUNT NUMBER</th><th>BILL DATE</th><th>PLACE OF EXAM</th></tr><tr><td>{e(patient)}</td><td>{account}</td><td>{say(printed, 'bare')}</td><td>{e(place)}</td></tr></table>"
    html = f"""<table class=w><tr><td><b style="font-size:12pt">{e(group)}</b><br>{po}<br>{city}</td><td class=r>Questions about this bill: {tel}<br>Tax ID: {tax}<br>Hours 8:30 to 4:30 Central</td></tr></table>{strip}
<p style="text-align:center"><b>THIS IS FOR THE DOCTOR WHO READ YOUR IMAGES. {e(place)} BILLS YOU SEPARATELY FOR THE EQUIPMENT.</b></p>
<table class=d><tr><th>EXAM DATE</th><th>CPT</th><th>EXAM</th><th>REFERRED BY</th><th class=r>AMOUNT</th></tr>{''.join(body)}</table>
<table class=strip><tr><th>CHARGES</th><th>INSURANCE PAID</th><th>ADJUSTED</th><th>YOU OWE</th></tr><tr><td>{money(charges)}</td><td>{money(paid(payments, 'insurance'))}</td><td>{money(paid(payments, 'adjustment'))}</td><td><b>{money(balance)}</b></td></tr></table>
<table class=strip><tr><th>0-30</th><th>31-60</th><th>61-90</th><th>OVER 90</th></tr><tr>{''.join(f'<td>{money(b)}</td>' for b in buckets)}</tr></table>
<div class=mb><div>MESSAGE</div><p>{'SECOND REQUEST. Please pay now or call us to set up payments.' if old else 'Payment is due on receipt of this bill.'} To give us new insurance, call {tel} within 30 days.</p></div>
<div class=stub><table class=w><tr><td>{e(patient)}<br>{e(street)}<br>{e(town)}</td><td>SEND TO:<br>{e(group)}<br>{po}<br>{city}</td><td class=r>ACCOUNT {account}<br>AMOUNT {money(balance)}<br>PAID $ _________</td></tr></table></div>"""
    truth = {"document_type": KIND, "provider": {"name": group, "phone": tel, "tax_id": tax, "address": f"{po}, {city}"}, "patient": {"name": patient}, "account_number": account, "statement_date": printed.isoformat(),
             "lines": lines, "payments": payments, "totals": {"charges_cents": charges, "insurance_paid_cents": paid(payments, "insurance"), "adjustments_cents": paid(payments, "adjustment"), "balance_cents": balance}}
    if not payments:
        del truth["payments"]
    return {"html": page(CSS, html, "size: Letter; margin: 0.5in"), "truth": truth}
