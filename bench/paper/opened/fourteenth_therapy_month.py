"""fourteenth_therapy_month.py: a physical therapy clinic's monthly statement: a ledger of visits with codes, units and rate, copays paid at the desk as rows between, running balance, previous balance on top."""
import held_fourteenth as t
from held_fourteenth import bare, cols, esc, facts, money, pay, say, table

NAME, KIND = "held14-therapy-month", "itemized_bill"
CARE = [("97110", "Therapeutic Exercise", 4800, "GP"), ("97112", "Neuromuscular Re-education", 5200, "GP"), ("97140", "Manual Therapy", 4900, "GP"), ("97530", "Therapeutic Activities", 5600, "GP"), ("97116", "Gait Training", 4500, "GP"), ("97035", "Ultrasound", 2800, "GP")]
KEYS = ("date", "code", "modifiers", "description", "units", "unit_price_cents", "charge_cents")


def document(rng):
    clinic, who, sent = f"{rng.choice(('Momentum', 'Stride', 'Summit', 'Kinetic'))} Physical Therapy & Sports Rehab", t.Patient(rng), t.day(rng, "2026-03-10", "2026-09-20")
    account, tel, tax, street, sick, therapist = t.number(rng, "MPT999999"), t.call(rng), t.tax_id(rng), t.where(rng), rng.choice(("M54.50", "M25.561", "S83.241A", "M75.101")), t.dr(rng, "{} {}, PT, DPT")
    scale, before = rng.uniform(0.9, 1.6), rng.choice((0, t.price(rng, 20, 160)))
    lines, payments, running = [], [], before
    rows = [["", "", "", "Previous balance", "", "", "", bare(before)]]
    for at in range(rng.randint(2, 4)):
        date = t.later(sent, -30 + at * 5)
        for code, words, rate, mod in ([("97161", "PT Evaluation, Low Complexity", 11000, "GP")] if not at and not before else []) + rng.sample(CARE, rng.randint(2, 3)):
            each, units = round(rate * scale / 100) * 100, 1 if code == "97161" else rng.randint(1, 3)
            lines.append({"date": date, "code": code, "modifiers": [mod], "description": words, "units": units, "unit_price_cents": each, "charge_cents": each * units})
            running += each * units
            rows.append([say(date, "short"), code, mod, words, str(units), bare(each), bare(each * units), bare(running)])
        copay = rng.choice((2500, 3000, 4000))
        payments.append(pay(date, "patient", "Patient payment - VISA, thank you", copay))
        running -= copay
        rows.append(("py", [say(date, "short"), "", "", "Patient payment - VISA, thank you", "", "", bare(-copay), bare(running)]))
    charge = t.total(lines)
    body = (f'<div class="hd"><div class="lg">{esc(clinic)}</div>{", ".join(street)} &middot; {tel} &middot; Tax ID {tax}</div><h1>Monthly Statement</h1>'
            + cols((50, f'<div class="to">{who.mail}</div>'), (50, facts([("Statement date", say(sent, "short")), ("Account", account), ("Patient", esc(who.plain)), ("Date of birth", say(who.born, "short")), ("Therapist", esc(therapist)), ("Diagnosis", sick)])))
            + table("vt w", "llllcrrr", [["Date", "CPT", "Mod", "Description", "Units", "Rate", "Amount", "Balance"]], rows)
            + '<div class="rt">' + facts([("Previous balance", bare(before)), ("New charges", bare(charge)), ("Payments received", bare(-t.total(payments, "amount_cents"))), ("<b>Balance due now</b>", f"<b>{money(running)}</b>")], "fa sm") + "</div><p>Charges are our cash rates per 15 minute unit. We do not bill insurance; use this statement to file with your plan. A fee of $40 is charged for visits missed without a call.</p><p>Thank you for choosing us. Keep moving!</p>")
    css = "body{font:10pt 'Carlito','Liberation Sans'}.hd{text-align:center;border-bottom:1px solid #e65100;padding-bottom:6pt}.lg{font-size:18pt;font-weight:bold;color:#e65100}h1{text-align:center;font-size:13pt;letter-spacing:2pt;text-transform:uppercase}.to{margin:10pt 0 20pt}.fa td{padding:1.5pt 6pt}.vt{margin-top:12pt}.vt th{background:#333;color:#fff}.vt td{border-bottom:1px solid #e5e5e5}.py td{color:#00695c;font-style:italic}.rt{margin:14pt 0 14pt 58%}.sm td:last-child{text-align:right}.sm{width:100%}"
    truth = {"document_type": KIND, "provider": {"name": clinic, "phone": tel, "tax_id": tax, "address": ", ".join(street)}, "patient": {"name": who.plain, "birth_date": who.born}, "account_number": account, "statement_date": sent, "diagnoses": [sick], "lines": lines, "payments": payments,
             "totals": {"charges_cents": charge, "prior_balance_cents": before, "patient_paid_cents": t.total(payments, "amount_cents"), "balance_cents": running}}
    return t.done(css, body, truth, margin="0.7in")
