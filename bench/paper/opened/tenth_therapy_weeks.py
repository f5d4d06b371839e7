"""tenth_therapy_weeks.py: a therapy clinic's statement of many short rows: a date and code with modifier, units, rate, amount, what insurance allowed is not told; provider and diagnosis at the head, visits grouped by date with a rule, totals in a boxed block at the right."""
import held_tenth as t
from held_tenth import esc, money, say, tr

NAME, KIND = "held10-therapy-weeks", "itemized_bill"
CLINICS = [("Peak Motion Physical Therapy", "M54.50", "GP", [("97110", "Therapeutic exercise", 45, 80, 3), ("97140", "Manual therapy", 45, 75, 2), ("97530", "Therapeutic activities", 48, 85, 2), ("97112", "Neuromuscular re-education", 48, 80, 2)]),
           ("Hands On Occupational Therapy", "M79.641", "GO", [("97110", "Therapeutic exercise", 45, 80, 2), ("97530", "Therapeutic activities", 48, 85, 2), ("97760", "Orthotic training", 50, 90, 1)]),
           ("Clear Path Speech & Language", "F80.2", "GN", [("92507", "Speech treatment, individual", 110, 190, 1), ("92526", "Swallowing treatment", 110, 200, 1)])]


def document(rng):
    clinic, sick, mod, pool = rng.choice(CLINICS)
    who, date, style, sign = t.Someone(rng), t.day(rng, "2026-01-05", "2026-05-01"), rng.choice(("hyphens", "bare4", "dash")), rng.choice(("$", ""))
    account, call, address, tax, ident = t.number(rng, "999999-9"), t.phone(rng, "{}-{}-{}"), t.site(rng), t.tax_id(rng), t.npi(rng)
    rates = {code: t.price(rng, low, high) for code, _, low, high, _ in pool}
    lines, rows, copay, payments = [], "", rng.choice((0, 2000, 3500)), []
    for _ in range(rng.randint(2, 9)):
        for at, (code, words, _, _, most) in enumerate(rng.sample(pool, rng.randint(1, len(pool)))):
            units = rng.randint(1, most)
            lines.append({"date": date, "code": code, "modifiers": [mod], "description": words, "units": units, "unit_price_cents": rates[code], "charge_cents": rates[code] * units})
            rows += tr([say(date, style), code, mod, words, units, money(rates[code], sign), money(rates[code] * units, sign)], "nw||||c|r nw|r nw", "" if at else "v")
        if copay:
            payments.append({"date": date, "by": "patient", "description": "Copay - thank you", "amount_cents": copay})
            rows += tr([say(date, style), "", "", "Copay - thank you", "", "", f"-{money(copay, sign)}"], "nw||||c|r nw|r nw")
        date = t.later(date, rng.choice((2, 3, 4, 7)))
    charges, own = t.sums(lines, "charge_cents"), t.paid(payments, "patient")
    sent = t.later(date, 9)
    left = t.facts([("Client", esc(who.full)), ("DOB", say(who.born, style)), ("Account", account), ("Dx", sick), ("Therapist", esc(t.doctor(rng, "{} {} {}, DPT")))], "", "lab")
    right = t.facts([("Statement date", say(sent, style)), ("Tax ID", tax), ("NPI", ident), ("Phone", call)], "", "lab")
    total = t.facts([("Total charges", money(charges))] + ([("Payments received", "-" + money(own))] if own else []) + [("Balance due", money(charges - own))], "box", "", "r nw")
    body = (f'<b class="logo">{clinic}</b><br>{t.whole(address)}<h2>Statement of Services</h2>{t.beside(left, right, 58)}<table class="w d"><thead>{tr(["Date", "CPT", "Mod", "Service", "Units", "Rate", "Amount"], "||||c|r|r", tag="th")}</thead>{rows}</table>{total}'
            '<p class="small">You may send this statement to your insurance plan for reimbursement. Missed visits without 24 hours\' notice are charged $50.00.</p>')
    css = "body{font:10pt 'Liberation Serif'}.logo{font-size:17pt;color:#0b6e6e}h2{font-size:13pt;border-bottom:1px solid #0b6e6e}.lab{color:#666}.d{margin-top:8pt;font-size:9pt}.d th{background:#e0f0f0}.v td{border-top:1px solid #bbb}.box{border:1.5px solid #0b6e6e;margin:10pt 0 10pt auto;font-weight:bold}"
    truth = {"document_type": KIND, "provider": {"name": clinic, "phone": call, "tax_id": tax, "npi": ident, "address": t.whole(address)}, "patient": {"name": who.full, "birth_date": who.born}, "account_number": account, "statement_date": sent, "diagnoses": [sick], "lines": lines, "payments": payments,
             "totals": {"charges_cents": charges, "balance_cents": charges - own} | ({"patient_paid_cents": own} if own else {})}
    return t.close(css, body, truth)
