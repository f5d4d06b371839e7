"""seventh_room_doctors.py: the bill of a company that staffs emergency rooms: a sentence for the visit, the amounts before the words, an access code, Spanish at the foot."""
from held_parts import after, bars, day, digits, e, money, page, phone, say, total
from held_plain import dollars, home, someone

NAME = "held7-room-doctors"
KIND = "itemized_bill"
COMPANIES = ["Keystone Emergency Medicine Group, LLC", "Sabal Emergency Physicians of Florida", "Granite State Emergency Staffing PLLC", "Mesa Acute Care Physicians"]
HOSPITALS = ["Vernon County Hospital", "Our Lady of the Pines", "Palm Harbor Medical Center", "Tolliver General"]
SERVICES = [("99284", "Emergency physician visit, serious", 780, 1500), ("99285", "Emergency physician visit, most serious", 1150, 2300), ("99283", "Emergency physician visit, moderate", 420, 880)]
MORE = [("93010", "EKG read by physician", 60, 140), ("12002", "Wound closed, 2.6-7.5 cm", 350, 700), ("29125", "Forearm splint put on", 220, 420), ("10060", "Abscess drained", 380, 720), ("99291", "Critical care, first hour", 1200, 2400), ("76815", "Bedside ultrasound read", 150, 330)]
CSS = """body { font: 10pt 'P052'; color: #111 } .w { width: 100% } .w td { vertical-align: top } .bar { height: 12px; background: #a33; margin-bottom: 8px } .big { font-size: 18pt } .d { width: 100%; margin: 8px 0 } .d th { font: bold 8pt 'Liberation Sans'; text-align: right; border-bottom: 1px solid #a33; padding: 2px 6px; vertical-align: bottom } .d th.l { text-align: left }
.d td { padding: 4px 6px; text-align: right } .d td.l { text-align: left } .sum td { border-top: 1px solid #a33; font-weight: bold } .ac { border: 1px solid #a33; padding: 6px 10px } .how { font: 8.5pt 'Liberation Sans'; margin-top: 12px } .how td { border: 1px solid #ccc; padding: 6px; width: 33% } .es { font-size: 8pt; margin-top: 10px } .tear { margin-top: 20px; border-top: 1px dashed #a33; padding-top: 8px }"""


def document(rng):
    company, who, hospital, (street, town) = rng.choice(COMPANIES), someone(rng), rng.choice(HOSPITALS), home(rng)
    name, account, tel, access = f"{who[0]} {who[2]}", f"{digits(rng, 4)} {digits(rng, 7)}", f"1-{rng.choice([800, 866, 877])}-555-{rng.randint(100, 199):04d}", digits(rng, 9)
    when, physician = day(rng, (2025, 11, 15), 170), f"{' '.join(someone(rng)[::2])}, {rng.choice(['MD', 'DO'])}"
    insured = rng.random() < 0.8
    lines, body = [], []
    for code, words, low, high in [rng.choice(SERVICES)] + rng.sample(MORE, rng.choice([0, 0, 1, 2])):
        charge = dollars(rng, low, high)
        off = round(charge * rng.uniform(0.2, 0.6)) if insured else 0
        plan = round((charge - off) * rng.choice([0, 0.5, 0.8, 0.9])) if insured else 0
        mine = charge - off - plan
        lines.append({"date": when.isoformat(), "code": code, "description": words, "charge_cents": charge, "plan_paid_cents": plan, "adjustment_cents": off, "patient_cents": mine})
        body.append(f"<tr><td class=l>{say(when, 'us')}</td><td>{money(charge)}</td><td>{money(plan)}</td><td>{money(off)}</td><td>{money(mine)}</td><td class=l>{code} {e(words)}</td></tr>")
    sums = {k: total(lines, k) for k in ("charge_cents", "plan_paid_cents", "adjustment_cents", "patient_cents")}
    printed = after(when, rng.randint(35, 75))
    due = after(printed, 30)
    html = f"""<div class=bar></div><table class=w><tr><td><div class=big>{e(company)}</div>Patient Service Center {tel}</td><td class=r>Account number<br><b>{account}</b><br>Statement date {say(printed, 'us')}</td></tr></table>
<p>{e(name)}<br>{e(street)}<br>{e(town)}</p>
<p>You were treated in the emergency department of <b>{e(hospital)}</b> by {e(physician)}. Our physicians are not employed by the hospital, so this bill is in addition to the hospital's bill. {'Your insurance has completed its review.' if insured else 'We have no insurance on file for you. If you had coverage on the date of service, call us or enter it online.'}</p>
<table class=d><tr><th class=l>Date of<br>service</th><th>Charge</th><th>Insurance<br>paid</th><th>Insurance<br>discount</th><th>You<br>owe</th><th class=l>Service</th></tr>{''.join(body)}
<tr class=sum><td class=l>Total</td><td>{money(sums['charge_cents'])}</td><td>{money(sums['plan_paid_cents'])}</td><td>{money(sums['adjustment_cents'])}</td><td>{money(sums['patient_cents'])}</td><td></td></tr></table>
<div class=ac>Amount due by <b>{say(due, 'us')}</b>: <b>{money(sums['patient_cents'])}</b></div>
<table class="w how"><tr><td><b>Online</b><br>www.erdocpay.example<br>Access code {access}</td><td><b>By phone</b><br>{tel}, day or night</td><td><b>By mail</b><br>Use the slip below</td></tr></table>
<p class=es><b>Notice:</b> Federal law protects you from surprise bills for emergency care. If you think you were billed wrongly, call 1-800-985-3059. <b>En español:</b> Para hablar de esta cuenta en español, llame al {tel}.</p>
<div class=tear><table class=w><tr><td>{e(company)}<br>PO Box {digits(rng, 6)}<br>{e(home(rng)[1])}</td><td>Account number {account}<br>Amount due {money(sums['patient_cents'])}<br>Amount enclosed $________</td><td>{bars(rng, digits(rng, 18), 20)}</td></tr></table></div>"""
    truth = {"document_type": KIND, "provider": {"name": company, "phone": tel}, "patient": {"name": name}, "account_number": account, "statement_date": printed.isoformat(), "due_date": due.isoformat(), "lines": lines,
             "totals": {"charges_cents": sums["charge_cents"], "insurance_paid_cents": sums["plan_paid_cents"], "adjustments_cents": sums["adjustment_cents"], "balance_cents": sums["patient_cents"]}}
    return {"html": page(CSS, html, "size: Letter; margin: 0.6in"), "truth": truth}
