"""fourteenth_aid_plan_letter.py: a hospital's letter that grants part of the aid asked for and sets up monthly payments for the rest: sums of the account in the letter, a small calendar of payments, terms, a line to sign."""
import held_fourteenth as t
from held_fourteenth import cols, esc, facts, money, pay, say, table

NAME, KIND = "held14-aid-plan-letter", "other"


def document(rng):
    system, who, sent = rng.choice(t.SYSTEMS), t.Patient(rng), t.day(rng, "2026-03-10", "2026-09-20")
    account, tel, street, percent, months = t.number(rng, "99999999"), t.call(rng, "({}) {}-{}"), t.where(rng), rng.choice((40, 50, 60, 75)), rng.choice((4, 6, 8, 12))
    charge, date, clerk = t.price(rng, 1800, 14000), t.later(sent, -rng.randint(60, 130)), t.dr(rng, "{} {}")
    plan = round(charge * rng.uniform(0.1, 0.5)) if rng.random() < 0.5 else 0
    aid = (charge - plan) * percent // 100
    owed, first = charge - plan - aid, t.later(sent, 28)
    each = -(-owed // months)
    rows = [[str(n + 1), say(t.later(first, 30 * n), "us"), money(each if n + 1 < months else owed - each * (months - 1)), money(owed - each * (n + 1) if n + 1 < months else 0)] for n in range(months)]
    half = (months + 1) // 2
    heads = [["No.", "Payment due", "Payment", "Left after"]]
    facts_ = [("Total charges", money(charge))] + ([("Insurance payments and adjustments", f"- {money(plan)}")] if plan else []) + [(f"Financial assistance ({percent}%)", f"- {money(aid)}"), ("<b>Remaining balance you owe</b>", f"<b>{money(owed)}</b>")]
    body = (f'<div class="hd"><div class="lg">{esc(system)}</div>Financial Counseling Office<br>{", ".join(street)}<br>{tel}</div><p>{say(sent, "long")}</p><div class="to">{esc(who.full)}<br>{esc(who.street)}<br>{who.town}</div>'
            + f'<p><b>RE: Application for Financial Assistance</b><br>Patient: {esc(who.full)}<br>Account number: {account}<br>Date of service: {say(date, "long")}</p><p>Dear {esc(who.plain)},</p><p>Thank you for sending your application and proof of income. We have reviewed it under our Financial Assistance Policy. <b>You have been approved for a {percent}% reduction</b> of what you owe for the care named above.</p>' + facts(facts_, "fa sm")
            + f'<p>As you asked, we have set up a payment plan without interest: <b>{months} monthly payments</b>, the first due on <b>{say(first, "long")}</b>.</p>' + cols((50, table("vt", "crrr", heads, rows[:half])), (50, table("vt", "crrr", heads, rows[half:])))
            + f'<p>As long as your payments come on time, this account will not be sent to a collection agency. If your income changes, call us and we will look at your application again. If you disagree with this decision, you may appeal in writing within 30 days.</p><p>Sincerely,</p><p class="sg">{esc(clerk)}</p><p>{esc(clerk)}<br>Patient Financial Counselor</p><div class="ag">I agree to the payment plan above. &nbsp; Signature ______________________________ &nbsp; Date ______________</div>')
    css = "body{font:11pt/1.3 'Liberation Serif'}.hd{text-align:center;border-bottom:2px double #000;padding-bottom:6pt;font-size:10pt}.lg{font-size:18pt;font-variant:small-caps;font-weight:bold}.to{margin:10pt 0}.sm{margin:6pt 0 6pt 40pt}.sm td{padding:2pt 14pt 2pt 0}.sm td:last-child{text-align:right}.vt{font-size:9.5pt}.vt th{border-bottom:1px solid #000}.vt td,.vt th{padding:1.5pt 8pt}.sg{font:italic 18pt 'Liberation Serif';color:#224;margin:4pt 0}.ag{border-top:1px solid #000;padding-top:14pt;font-size:10pt}p{margin:7pt 0}"
    payments = ([pay(None, "insurance", "Insurance payments and adjustments", plan)] if plan else []) + [pay(None, "adjustment", f"Financial assistance ({percent}%)", aid)]
    return t.done(css, body, {"document_type": KIND, "provider": {"name": system, "phone": tel, "address": ", ".join(street)}, "patient": {"name": who.full}, "account_number": account, "statement_date": sent, "due_date": first, "lines": [], "payments": payments, "totals": {"charges_cents": charge, "adjustments_cents": aid, "balance_cents": owed} if not plan else {"charges_cents": charge, "balance_cents": owed}}, margin="0.8in")
