"""seventh_anesthesia_minutes.py: an anesthesia group's bill: start and stop times, minutes and units, who stood at the head of the table, a box for the card at the top."""
from held_parts import PAGES, address, after, bars, day, digits, e, money, npi, page, paid, payment, phone, say, tax_id, total
from held_plain import someone

NAME = "held7-anesthesia-minutes"
KIND = "itemized_bill"
GROUPS = ["Crestline Anesthesia Consultants", "Delta Anesthesia Partners, PC", "Great Lakes Anesthesiology Inc", "Midland Anesthesia Associates LLP"]
HOSPITALS = ["Tolliver Surgery Center", "Saint Jerome Hospital", "Eastgate Outpatient Surgery", "Vernon County Hospital"]
CASES = [("00810", "ANES LOWER GI SCOPE", 5), ("00790", "ANES UPPER ABDOMEN LAPAROSCOPY", 7), ("01402", "ANES KNEE JOINT REPLACEMENT", 7), ("00142", "ANES LENS SURGERY", 4), ("01967", "ANES LABOR EPIDURAL", 5), ("00670", "ANES SPINE SURGERY", 13), ("01630", "ANES SHOULDER SCOPE", 5)]
EXTRA = [("64415", "NERVE BLOCK ARM", 380, 720), ("64447", "NERVE BLOCK FEMORAL", 350, 690), ("76942", "US GUIDE FOR NEEDLE", 140, 310), ("36620", "ARTERIAL LINE PLACED", 160, 340)]
PAYERS = ["ANTHEM", "CIGNA", "MERITAIN", "MEDICA", "BCBSM"]
CSS = """body { font: 9pt 'Liberation Sans Narrow'; } .w { width: 100% } .w td { vertical-align: top; padding: 2px 4px } .bx td { border: 1px solid #000 } .bx span { font-size: 6.5pt; display: block } .g { font: bold 13pt 'Liberation Sans' } .d { width: 100%; border: 1px solid #000; margin-top: 10px } .d th { background: #ccc; border: 1px solid #000; font-size: 7.5pt; padding: 2px 3px }
.d td { padding: 2px 4px; border-left: 1px solid #000; border-right: 1px solid #000 } .r { text-align: right } .g2 { background: #eee; border: 1px solid #000; padding: 5px; margin: 10px 0; font-size: 8.5pt } .a td, .a th { border: 1px solid #000; padding: 2px 12px; text-align: center; font-size: 8pt }"""


def clock(minutes):
    return f"{minutes // 60 % 24:02d}:{minutes % 60:02d}"


def document(rng):
    group, who, place, (street, town, whole) = rng.choice(GROUPS), someone(rng), rng.choice(HOSPITALS), address(rng)
    patient, account, tel, tax, ident, payer = f"{who[2]}, {who[0]}".upper(), f"{digits(rng, 5)}*{digits(rng, 2)}", phone(rng, "{}-{}-{}"), tax_id(rng), npi(rng), rng.choice(PAYERS)
    when, factor = day(rng, (2025, 12, 10), 140), rng.randint(85, 160) * 100
    code, words, base = rng.choice(CASES)
    start, minutes = rng.randint(420, 900), rng.randint(28, 260)
    units = base + (minutes + 14) // 15
    role = rng.choice([["AA"], ["QK"], ["QY"], ["QZ"]]) + rng.choice([[], ["P2"], ["P3"]])
    lines = [{"date": when.isoformat(), "code": code, "modifiers": role, "description": words, "minutes": minutes, "units": units, "charge_cents": units * factor}]
    rows = [(code, role, words, f"{clock(start)}-{clock(start + minutes)}", minutes, units, units * factor)]
    for code, words, low, high in rng.sample(EXTRA, rng.choice([0, 0, 1, 2])):
        marks, cents = rng.choice([["59"], ["26"], []]), rng.randint(low, high) * 100
        lines.append({"date": when.isoformat(), "code": code, **({"modifiers": marks} if marks else {}), "description": words, "units": 1, "charge_cents": cents})
        rows.append((code, marks, words, "", "", 1, cents))
    charges, posted = total(lines, "charge_cents"), after(when, rng.randint(20, 45))
    payments = []
    if rng.random() < 0.75:
        payments = [payment(posted, "insurance", f"PAYMENT {payer}", round(charges * rng.uniform(0.2, 0.5))), payment(posted, "adjustment", f"ADJUSTMENT {payer}", round(charges * rng.uniform(0.1, 0.4)))]
    balance = charges - sum(p["amount_cents"] for p in payments)
    printed = after(posted, rng.randint(4, 14))
    due = after(printed, 30)
    body = [f"<tr><td>{say(when, 'short')}</td><td>{c}</td><td>{' '.join(m)}</td><td>{w}</td><td class=c>{t}</td><td class=r>{n}</td><td class=r>{u}</td><td class=r>{money(a, '')}</td></tr>" for c, m, w, t, n, u, a in rows]
    body += [f"<tr><td>{say(posted, 'short')}</td><td></td><td></td><td>{p['description']}</td><td></td><td></td><td></td><td class=r>{money(p['amount_cents'], '')}-</td></tr>" for p in payments]
    head = [("ACCOUNT #", account), ("STATEMENT DATE", say(printed, "short")), ("DUE DATE", say(due, "short")), ("PAY THIS AMOUNT", money(balance))]
    html = f"""<table class=w><tr><td><div class=g>{e(group)}</div>{e(street)}<br>{e(town)}<br>BILLING {tel} &nbsp; TAX ID {tax} &nbsp; GROUP NPI {ident}</td><td style="width:3.4in"><table class="w bx"><tr><td colspan=4><span>CHECK CARD USED FOR PAYMENT</span>&#9744; VISA &nbsp; &#9744; MASTERCARD &nbsp; &#9744; DISCOVER &nbsp; &#9744; AMEX</td></tr>
<tr><td colspan=3><span>CARD NUMBER</span>&nbsp;</td><td><span>EXP. DATE</span>&nbsp;</td></tr><tr>{''.join(f'<td><span>{k}</span>{v}</td>' for k, v in head)}</tr></table></td></tr></table>
<p>{e(patient)}<br>Anesthesia given at {e(place)}. Surgeon: {e(someone(rng)[2])}, MD. Anesthesiologist: {e(' '.join(someone(rng)[::2]))}, MD.</p>
<table class=d><tr><th>DATE</th><th>CODE</th><th>MOD</th><th>DESCRIPTION</th><th>START-STOP</th><th>MIN</th><th>UNITS</th><th>AMOUNT</th></tr>{''.join(body)}</table>
<table class=w><tr><td>PATIENT NAME: <b>{e(patient)}</b></td><td class=r>TOTAL CHARGES {money(charges)}<br>{f"INSURANCE PAYMENTS {money(paid(payments, 'insurance'))}<br>ADJUSTMENTS {money(paid(payments, 'adjustment'))}<br>" if payments else ''}<b>BALANCE DUE {money(balance)}</b></td></tr></table>
<div class=g2>THIS BILL IS FOR ANESTHESIA ONLY AND IS SEPARATE FROM THE BILLS OF YOUR SURGEON AND THE FACILITY. {'YOUR INSURANCE HAS PAID ITS SHARE.' if payments else 'WE HAVE NO ANSWER FROM YOUR INSURANCE. PLEASE CALL THEM OR PAY THE BALANCE.'}</div>
<table class=a><tr><th>CURRENT</th><th>30 DAYS</th><th>60 DAYS</th><th>90 DAYS</th><th>120+ DAYS</th></tr><tr><td>{money(balance, '')}</td><td>0.00</td><td>0.00</td><td>0.00</td><td>0.00</td></tr></table><br>{bars(rng, digits(rng, 22), 22)}"""
    truth = {"document_type": KIND, "provider": {"name": group, "phone": tel, "tax_id": tax, "npi": ident, "address": whole}, "patient": {"name": patient}, "account_number": account, "statement_date": printed.isoformat(), "due_date": due.isoformat(),
             "lines": lines, "totals": {"charges_cents": charges, "balance_cents": balance}}
    if payments:
        truth["payments"] = payments
        truth["totals"] |= {"insurance_paid_cents": paid(payments, "insurance"), "adjustments_cents": paid(payments, "adjustment")}
    return {"html": page(CSS, html, "size: Letter; margin: 0.5in", PAGES), "truth": truth}
