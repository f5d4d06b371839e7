"""seventh_dental_walkout.py: what a dentist's desk prints as one leaves: tooth and surface, charges and credits with a running balance, what insurance is thought to pay."""
from held_parts import DENTAL, address, day, digits, e, money, npi, page, paid, payment, phone, pick, say, total
from held_plain import home, someone

NAME = "held7-dental-walkout"
KIND = "itemized_bill"
OFFICES = ["Bright Harbor Family Dentistry", "Dr. Ellis & Associates Dental", "Prairie Smiles Dental Care", "Foothill Dental Arts"]
CSS = """body { font: 9.5pt 'Liberation Sans' } .w { width: 100% } .w td { vertical-align: top; padding: 1px 3px } h2 { text-align: center; margin: 0 0 8px; font-size: 14pt } .d { width: 100%; margin-top: 10px; border: 1.5px solid #000 } .d th { border-bottom: 1.5px solid #000; font-size: 8.5pt; padding: 3px; background: #eee } .d td { padding: 3px; border-right: 1px dotted #999 } .r { text-align: right }
.bx { border: 1.5px solid #000; margin-top: 12px; width: 100% } .bx td { padding: 4px 10px; text-align: center } .bx b { display: block; font-size: 8pt } .ap { margin-top: 12px; font-size: 9pt }"""


def document(rng):
    office, who, (street, town, whole) = rng.choice(OFFICES), someone(rng), address(rng)
    name, account, tel, ident, hers = f"{who[0]} {who[2]}", digits(rng, 5), phone(rng), npi(rng), home(rng)
    when = day(rng, (2026, 1, 6), 150)
    prior = rng.choice([0, 0, rng.randint(25, 260) * 100])
    run, lines, payments, insured = prior, [], [], rng.random() < 0.8
    body = [f"<tr><td>{say(when, 'us')}</td><td></td><td></td><td></td><td>Balance Forward</td><td></td><td></td><td class=r>{money(run, '')}</td></tr>"]
    for code, _, words, cents in pick(rng, DENTAL, rng.randint(1, 5)):
        run += cents
        lines.append({"date": when.isoformat(), "code": code, "description": words, "charge_cents": cents})
        tooth = str(rng.randint(2, 31)) if code in ("D2392", "D2740", "D7140", "D2950", "D0220") else rng.choice(["UR", "LL"]) if code == "D4341" else ""
        surface = rng.choice(["MO", "DO", "OB"]) if code == "D2392" else ""
        if tooth.isdigit():
            lines[-1]["teeth"] = [tooth]
        body.append(f"<tr><td>{say(when, 'us')}</td><td class=c>{tooth}</td><td class=c>{surface}</td><td>{code}</td><td>{e(words)}</td><td class=r>{money(cents, '')}</td><td></td><td class=r>{money(run, '')}</td></tr>")

    def credit(by, words, cents):
        nonlocal run
        payments.append(payment(when, by, words, cents))
        run -= cents
        body.append(f"<tr><td>{say(when, 'us')}</td><td></td><td></td><td></td><td>{e(words)}</td><td></td><td class=r>{money(cents, '')}</td><td class=r>{money(run, '')}</td></tr>")

    charges = total(lines, "charge_cents")
    if not insured:
        credit("adjustment", rng.choice(["Cash Courtesy 5%", "Senior Courtesy 5%"]), charges // 20)
    guess = round(charges * rng.choice([0.5, 0.8, 0.65])) if insured else 0
    own = max(0, run - guess) if rng.random() < 0.6 else min(charges // 4, 10000)
    if own:
        credit("patient", rng.choice(["Credit Card Payment - Thank You", f"Check Payment #{digits(rng, 4)} - Thank You"]), own)
    again = f"{rng.choice(['Mon', 'Tue', 'Wed', 'Thu'])} at {rng.choice(['8:00', '9:40', '1:20', '3:00'])}"
    boxes = [("CHARGES TODAY", charges), ("PATIENT PAYMENTS", paid(payments, "patient")), ("ADJUSTMENTS", paid(payments, "adjustment")), ("PRIOR BALANCE", prior), ("ACCOUNT BALANCE", run)]
    guess_row = f"<p>Estimated insurance portion: {money(guess)}. &nbsp; This is only what we think your plan will pay. You owe what it does not pay.</p>" if insured else ""
    html = f"""<h2>WALKOUT STATEMENT</h2><table class=w><tr><td><b>{e(office)}</b><br>{e(street)}<br>{e(town)}<br>{tel}</td><td>Statement Date: {say(when, 'us')}<br>Account #: {account}<br>Patient: {e(name)}<br>Treating dentist: {e(someone(rng)[2])}, DDS &nbsp; NPI {ident}</td></tr><tr><td colspan=2><br>{e(name)}<br>{e(hers[0])}<br>{e(hers[1])}</td></tr></table>
<table class=d><tr><th>Date</th><th>Tooth</th><th>Surf</th><th>ADA Code</th><th>Description</th><th>Charges</th><th>Credits</th><th>Balance</th></tr>{''.join(body)}</table>
<table class=bx><tr>{''.join(f'<td><b>{k}</b>{money(v)}</td>' for k, v in boxes)}</tr></table>{guess_row}
<p class=ap><b>Next visit:</b> {e(who[0])}, {again}. Please tell us two working days ahead if you cannot come. A missed visit costs $50.</p>"""
    truth = {"document_type": KIND, "provider": {"name": office, "phone": tel, "npi": ident, "address": whole}, "patient": {"name": name}, "account_number": account, "statement_date": when.isoformat(), "lines": lines, "payments": payments,
             "totals": {"charges_cents": charges, "patient_paid_cents": paid(payments, "patient"), "adjustments_cents": paid(payments, "adjustment"), "prior_balance_cents": prior, "balance_cents": run}}
    if not payments:
        del truth["payments"]
    return {"html": page(CSS, html, "size: Letter; margin: 0.7in"), "truth": truth}
