"""A physical therapy clinic's statement: many short visits, each with timed codes and units, a copay taken at the desk."""
from held_fifteenth_a import *

NAME, KIND = "held15-therapy-statement", "itemized_bill"
CARE = [("97110", "Therapeutic exercises"), ("97140", "Manual therapy"), ("97530", "Therapeutic activities"), ("97112", "Neuromuscular re-education"), ("97116", "Gait training")]


def document(rng):
    who, at = Patient(rng, 18, 80), Place(rng)
    name = f"{rng.choice(('Momentum', 'Peak Motion', 'Harbor'))} Physical Therapy {rng.choice(('& Sports Medicine', 'of ' + at.city, ', PC'))}".replace(" ,", ",")
    first = day(rng)
    fees, each = {c: price(rng, 48, 95) for c, _ in CARE}, rng.choice((0, 2000, 3000))
    lines, payments, rows, visits = [], [], [], rng.randint(2, 7)
    for k in range(visits):
        date = later(first, k * rng.choice((3, 4)) + k)
        picked = ([("97161", "PT evaluation, low complexity", 1, price(rng, 120, 230))] if k == 0 else []) + [(c, w, rng.choice((1, 1, 2)), fees[c]) for c, w in rng.sample(CARE, rng.randint(1, 3))]
        for code, words, units, fee in picked:
            lines.append({"date": date, "code": code, "modifiers": ["GP"], "description": words, "units": units, "charge_cents": fee * units})
            rows.append(tr([us(date), code, "GP", words, units, usd(fee * units), ""], "n n n - c r r"))
        if each:
            payments.append(pay(date, "patient", "Copay - Credit Card", each))
            rows.append(tr([us(date), "", "", "Copay - Credit Card", "", "", usd(-each)], "n n n - c r r"))
    sent, acct, n, plan = later(date, rng.randint(20, 40)), number(rng, "PT-99999"), npi(rng), rng.choice(PLANS)
    charges = total(lines)
    room = charges - total(payments, "amount_cents")
    off, ins = round(room * 0.45), round(room * rng.choice((0.2, 0.35, 0.42)))
    posted = later(date, 15)
    payments += [pay(posted, "insurance", f"{plan} Payment", ins), pay(posted, "adjustment", "Contractual Adjustment", off)]
    rows += [tr([us(posted), "", "", p["description"], "", "", usd(-p["amount_cents"])], "n n n - c r r") for p in payments[-2:]]
    balance, due = charges - total(payments, "amount_cents"), later(sent, 14)
    body = (sides(f"<b class='h'>{name}</b><br>{at.street}<br>{at.town}<br>P: {at.tel}<br>NPI: {n}", facts([("Statement Date:", us(sent)), ("Account:", acct), ("Due Date:", us(due)), ("Amount Due:", f"<b>{usd(balance)}</b>")], "f bx"), widths=(62, 38))
            + f"<p>{who.mail}</p>" + f"<p>Patient: <b>{who.plain}</b> &nbsp; Therapist: {rng.choice(FIRST)} {rng.choice(LAST)}, DPT &nbsp; Insurance: {plan}</p>" + grid(["Date", "CPT", "Mod", "Description", "Units", "Charge", "Payment/Adj"], rows, "n n n - c r r")
            + facts([("Total Charges", usd(charges)), ("Insurance Payments", usd(-ins)), ("Adjustments", usd(-off)), ("Patient Payments", usd(-each * visits) if each else "$0.00"), ("<b>Amount Due</b>", f"<b>{usd(balance)}</b>")], "f sm")
            + "<p class='s'>Thank you for trusting us with your recovery! Balances over 60 days may be charged a late fee as stated in your financial agreement. Missed visits without 24 hours notice may be charged.</p>")
    css = "body { font-family: 'DejaVu Sans Condensed', 'DejaVu Sans'; font-size: 8.5pt } .h { font-size: 14pt; color: #e0701a } .bx { background: #fdf3ea } .d th { border-bottom: 2px solid #e0701a } .d tr:nth-child(even) td { background: #f7f7f7 } .sm { margin: 8pt 0 0 auto } .sm td + td { text-align: right }"
    return done(css, body, {"document_type": KIND, "provider": {"name": name, "phone": at.tel, "npi": n, "address": at.address}, "payer": {"name": plan}, "patient": {"name": who.plain}, "account_number": acct, "statement_date": sent, "due_date": due, "lines": lines, "payments": payments,
                "totals": {"charges_cents": charges, "insurance_paid_cents": ins, "adjustments_cents": off, "patient_paid_cents": each * visits, "balance_cents": balance}}, bottom_right=PAGES)
