"""seventh_urgent_invoice.py: the invoice an urgent care hands over at the desk: self-pay price, discount for paying at once, card receipt, diagnoses below."""
from held_parts import DIAGNOSES, address, day, digits, e, money, page, payment, phone, say, tax_id, total
from held_plain import dollars, someone

NAME = "held7-urgent-invoice"
KIND = "itemized_bill"
CLINICS = ["ZipMed Urgent Care", "SameDay Walk-In Clinic of Arden", "Bluebonnet Urgent Care", "CareCorner Immediate Care", "PromptDocs Urgent Care #114"]
SERVICES = [("99203", "Level 3 visit - new", 140, 240), ("99213", "Level 3 visit - established", 120, 190), ("99204", "Level 4 visit - new", 190, 310), ("87880", "Strep A quick test", 25, 55), ("87804", "Flu A/B quick test", 30, 60), ("87811", "COVID antigen, read by eye", 45, 90),
            ("81002", "Urine dipstick", 12, 30), ("73610", "Ankle x-ray", 80, 150), ("71046", "Chest x-ray 2V", 85, 160), ("12001", "Laceration repair, small", 190, 360), ("96372", "Injection admin", 30, 60), ("J1885", "Toradol 15 mg", 12, 30), ("J0696", "Rocephin 250 mg", 15, 35),
            ("90715", "Tdap vaccine", 50, 85), ("L4350", "Ankle stirrup brace", 60, 120), ("A6449", "Elastic bandage", 6, 14)]
CSS = """body { font: 10pt 'URW Gothic'; color: #1b1b1b } .w { width: 100% } .w td { vertical-align: top; padding: 0 } h1 { font-size: 26pt; letter-spacing: 4px; color: #e2552b; margin: 0; text-align: right } .co { font-size: 14pt; font-weight: bold }
.bl { margin: 14px 0 } .bl td { width: 50% } .lab { color: #e2552b; font-size: 8pt; text-transform: uppercase } .d { width: 100% } .d th { text-align: left; border-bottom: 2px solid #e2552b; padding: 4px } .d td { padding: 5px 4px; border-bottom: 1px solid #eee } .d .r { text-align: right }
.s { margin: 10px 0 0 auto } .s td { padding: 2px 4px 2px 30px } .paid { display: inline-block; border: 3px solid #2a8f4c; color: #2a8f4c; padding: 3px 16px; font-weight: bold; font-size: 15pt; transform: rotate(-6deg) } .f { font-size: 8pt; color: #555; margin-top: 24px }"""


def document(rng):
    clinic, who, (street, town, whole) = rng.choice(CLINICS), someone(rng), address(rng)
    patient, number, tel, tax, visit = f"{who[0]} {who[2]}", f"INV-{digits(rng, 6)}", phone(rng, "{}.{}.{}"), tax_id(rng), day(rng, (2026, 1, 4), 150)
    born = day(rng, (1950, 1, 1), 22000)
    lines, body = [], []
    for code, words, low, high in [rng.choice(SERVICES[:3])] + rng.sample(SERVICES[3:], rng.randint(1, 5)):
        units, price = rng.choice([2, 4]) if code[0] == "J" else 1, dollars(rng, low, high)
        lines.append({"code": code, "description": words, "units": units, "unit_price_cents": price, "charge_cents": price * units, "maybe": {"date": visit.isoformat()}})
        body.append(f"<tr><td class=c>{units}</td><td>{e(words)}</td><td>{code}</td><td class=r>{money(price)}</td><td class=r>{money(price * units)}</td></tr>")
    charges = total(lines, "charge_cents")
    rate = rng.choice([0, 20, 30, 40])
    off = charges * rate // 100
    due = charges - off
    own = due if rng.random() < 0.7 else rng.choice([5000, 7500])
    card = f"{rng.choice(['Visa', 'Mastercard', 'Amex'])} ending {digits(rng, 4)}"
    payments = [payment(None, "adjustment", f"Prompt-pay discount ({rate}%)", off)] if off else []
    payments.append(payment(None, "patient", f"Paid - {card}", own))
    body += [f"<tr><td></td><td>{p['description']}</td><td></td><td></td><td class=r>{money(-p['amount_cents'])}</td></tr>" for p in payments]
    balance = due - own
    codes = rng.sample([d for d in DIAGNOSES if d[0] in "RSJMN"], rng.randint(1, 3))
    html = f"""<table class=w><tr><td><div class=co>{e(clinic)}</div>{e(street)}<br>{e(town)}<br>{tel}<br>EIN {tax}</td><td><h1>INVOICE</h1><div class=r>Invoice # {number}<br>Invoice date {say(visit, 'mon')}</div></td></tr></table>
<table class="w bl"><tr><td><span class=lab>Bill to</span><br>{e(patient)}<br>DOB {say(born, 'us')}</td><td><span class=lab>Seen by</span><br>{e(' '.join(someone(rng)[::2]))}, {rng.choice(['PA-C', 'MD', 'FNP-C'])}<br><span class=lab>Date of visit</span> {say(visit, 'mon')}</td></tr></table>
<table class=d><tr><th class=c style="width:40px">Qty</th><th>Item</th><th>CPT/HCPCS</th><th class=r>Rate</th><th class=r>Amount</th></tr>{''.join(body)}</table>
<table class=s><tr><td>Total charges</td><td class=r>{money(charges)}</td></tr><tr><td>Discounts</td><td class=r>{money(-off)}</td></tr><tr><td>Payments received from patient</td><td class=r>{money(-own)}</td></tr><tr><td><b>Balance due</b></td><td class=r><b>{money(balance)}</b></td></tr></table>
{'<div class=paid>PAID IN FULL</div>' if not balance else ''}<p><span class=lab>Diagnosis</span> {', '.join(codes)}</p>
<p class=f>Prices shown are our self-pay prices. We did not send a claim to any insurance. Lab tests sent out are billed by the laboratory. No refunds on supplies that were worn. Thank you for choosing {e(clinic)}!</p>"""
    truth = {"document_type": KIND, "provider": {"name": clinic, "phone": tel, "tax_id": tax, "address": whole}, "patient": {"name": patient, "birth_date": born.isoformat()}, "statement_date": visit.isoformat(), "diagnoses": codes,
             "maybe": {"account_number": number}, "lines": lines, "payments": payments, "totals": {"charges_cents": charges, "adjustments_cents": off, "patient_paid_cents": own, "balance_cents": balance}}
    return {"html": page(CSS, html, "size: Letter; margin: 0.7in"), "truth": truth}
