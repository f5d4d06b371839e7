"""summary_coupon.py: a hospital's summary statement: departments without codes, payments in the same list, a big coupon with a scan line."""
from held_parts import (PLANS, STEM, address, after, bars, beside, day, digits, e, filed, line, money, natural, page,
                        paid, payment, person, phone, say, total, tr, when)

NAME, KIND = "held-summary-coupon", "summary_bill"
CSS = """body { font: 10.5pt 'URW Gothic' } .bar { background: #3b2a63; color: #fff; padding: 12px 16px }
.bar b { font-size: 18pt } .due { border: 2px solid #3b2a63; border-radius: 10px; padding: 8px 16px; text-align: center;
float: right; width: 2.3in; margin: 12px 0 12px 20px }
.due big { display: block; font-size: 22pt; font-weight: bold } table.a { width: 100%; clear: both } .a td { padding:
5px 6px; border-bottom: 1px dotted #999 }
.a th { text-align: left; border-bottom: 2px solid #3b2a63 } .a th.r { text-align: right } .visit td { font-weight:
bold; background: #eeeaf6 }
.coupon { border-top: 2px dashed #000; margin-top: 24px; padding-top: 8px; break-inside: avoid } .coupon table td,
.coupon table th { border: 1px solid #444; padding: 4px 10px }
.cards { font-size: 8pt; border: 1px solid #444; width: 3.3in; padding: 5px; float: right } .scan { font: 12pt
'Liberation Mono'; letter-spacing: 1px; margin-top: 16px }
.small { font-size: 8pt }"""
DEPARTMENTS = [("EMERGENCY ROOM", 900, 3200), ("LABORATORY", 200, 1900), ("RADIOLOGY - DIAGNOSTIC", 300, 1500),
               ("CT SCAN", 1400, 5200), ("PHARMACY", 20, 600),
               ("MEDICAL/SURGICAL SUPPLIES AND DEVICES", 30, 900), ("IV SOLUTIONS", 60, 400), ("EKG/ECG", 180, 420),
               ("OBSERVATION HOURS", 800, 3600),
               ("RESPIRATORY SERVICES", 90, 700)]


def visit(rng, first):
    chosen = rng.sample(DEPARTMENTS, rng.randint(3, 7))
    return [line(first, (None, None, name), charge_cents=rng.randint(low * 100, high * 100)) for name, low,
            high in chosen]


def folded(lines, payments, negative):
    out = [tr([say(when(lines[0]), "short"), "Outpatient hospital services", ""], ". . r", "visit")]
    out += [tr(["", e(item["description"]), money(item["charge_cents"])], ". . r") for item in lines]
    out += [tr([say(when(p), "short"), e(p["description"]), money(-p["amount_cents"], negative=negative)], ". . r")
            for p in payments]
    return "".join(out)


def coupon(rng, account, who, due, balance, hospital, remit):
    number = f"{account}{digits(rng, 12)}{balance:09d}"
    return f"""<div class="coupon"><div class="small">Please detach and return this part with your check.</div><div
class="cards">Paying by card? &#9633; Visa &#9633; MC &#9633; Disc
&#9633; AmEx<br>Card number ____________________ CVV ____ Exp ___/___<br>Name on card __________________ ZIP
________</div>
<table>{tr(["Account No.", "Pay By", "Pay This Amount", "Amount Enclosed"], tag="th")}{tr([account, say(due, "us"), money(balance), "$ ____________"])}</table>
<p><b>{filed(who)}</b><br>{remit[0]}<br>{remit[1]}</p><p>REMIT TO:<br>{hospital}<br>PO BOX
{digits(rng, 5)}<br>{remit[1].upper().rsplit(" ", 1)[0]} {digits(rng, 5)}-{digits(rng, 4)}</p>
{bars(rng, digits(rng, 20))}<div class="scan">{number} 0 {balance:08d} 7</div></div>"""


def document(rng):
    who, first, plan = person(rng), day(rng), rng.choice(PLANS)
    hospital, account, call = f"{rng.choice(STEM)} Memorial Hospital", digits(rng, 10), phone(rng, "1-{}-{}-{}")
    lines = visit(rng, first)
    charges = total(lines, "charge_cents")
    discount, insurer = round(charges * rng.uniform(0.35, 0.6)), round(charges * rng.uniform(0.1, 0.3))
    billed, negative = after(first, rng.randint(40, 90)), rng.choice(["-{}", "{}-", "({})"])
    payments = [payment(after(first, 27), "adjustment", f"{plan} discount", discount),
                payment(after(first, 27), "insurance", f"{plan} paid", insurer)]
    if rng.random() < 0.5:
        payments.append(payment(first, "patient", "Payment at time of service", rng.choice([5000, 10000, 25000])))
    balance = charges - sum(p["amount_cents"] for p in payments)
    due, seen = after(billed, 21), money(-insurer - discount, negative=negative)
    box = (f"Total hospital charges {money(charges)}<br>Insurance payments and discounts {seen}<br>You have paid {money(paid(payments, 'patient'))}")
    html = page(CSS, f"""<div class="bar">{beside(f"<b>{hospital}</b>", f'Statement date {say(billed, "mon")}<br>Questions? {call}')}</div>
<div class="due">AMOUNT DUE<big>{money(balance)}</big>by {say(due, "mon")}</div><p>Patient:
<b>{natural(who)}</b><br>Account number: <b>{account}</b><br>Insurance on file: {e(plan)}</p>
<p>{box}</p><table class="a">{tr(["Date", "What happened", "Amount"], ". . r", tag="th")}{folded(lines, payments, negative)}
<tr class="visit"><td></td><td>Balance for this visit</td><td class="r">{money(balance)}</td></tr></table>
<p class="small">Need time? Plans start at $50 a month for balances over $300. A $30.00 fee may be added for payments
returned unpaid. This statement does not include bills from
the physicians who read your tests. An itemized list of charges is free on
request.</p>{coupon(rng, account, who, due, balance, hospital, address(rng))}""")
    return {"html": html, "truth": {
        "document_type": KIND, "provider": {"name": hospital, "phone": call}, "payer": {"name": plan},
        "patient": {"name": natural(who)}, "account_number": account,
        "statement_date": billed.isoformat(), "due_date": due.isoformat(), "lines": lines, "payments": payments,
        "totals": {"charges_cents": charges, "patient_paid_cents": paid(payments, "patient"),
                   "balance_cents": balance}}}
