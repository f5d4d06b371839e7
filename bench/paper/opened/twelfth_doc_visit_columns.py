"""twelfth_doc_visit_columns.py: a medical group's statement in the manner of athena: each service a row with charge, insurance paid, adjusted, and what the patient owes; a sentence on why below each."""
import held_twelfth as t
from held_twelfth import cols, esc, facts, money, say, table

NAME, KIND = "held12-doc-visit-columns", "itemized_bill"
KEYS = ("charge_cents", "adjustment_cents", "plan_paid_cents", "patient_cents")


def document(rng):
    group, who, date, giver = f"{t.city(rng)} Internal Medicine Associates", t.Patient(rng), t.day(rng), t.dr(rng)
    number, tel, box, plan = t.number(rng, "999999"), t.call(rng, "({}) {}-{}"), t.where(rng, True), rng.choice(("Aetna", "BCBS", "Humana"))
    sent = t.later(date, rng.randint(25, 50))
    due, lines, rows = t.later(sent, 20), [], []
    for code, words, low, high in rng.sample(t.CLINIC, rng.randint(2, 5)):
        p = t.share(rng, t.price(rng, low, high), ("ded", "coins", "copay"))
        lines.append({"date": date, "code": code, "description": words, **{k: p[k] for k in KEYS}})
        rows.append([say(date, "us"), code, words, money(p["charge_cents"]), money(-p["adjustment_cents"]), money(-p["plan_paid_cents"]), money(p["patient_cents"])])
    z = {k: t.total(lines, k) for k in KEYS}
    rows.append(("tt", [("Totals", 3), money(z["charge_cents"]), money(-z["adjustment_cents"]), money(-z["plan_paid_cents"]), money(z["patient_cents"])]))
    body = (cols((55, f'<b class="lg">{esc(group)}</b><br>{box[0]}<br>{box[1]}'), (45, facts([("Statement date", say(sent, "us")), ("Account number", number), ("Patient", esc(who.full)), ("Pay this amount", f"<b>{money(z['patient_cents'])}</b>"), ("Due date", say(due, "us"))], "fx w")))
            + f'<div class="to">{who.mail}</div><p>Provider: {esc(giver)} &nbsp; Insurance: {plan}</p>' + table("vt w", "lllrrrr", [["Date", "Code", "Service", "Charge", "Insurance<br>adjustment", "Insurance<br>paid", "You owe"]], rows)
            + f'<p>Your insurance has processed these services. The amount you owe is your copay, deductible or coinsurance. Call our billing office at {tel} with any questions.</p>')
    css = "body{font:9.5pt 'Liberation Sans'}.lg{font-size:14pt;color:#5b2d82}.fx td{border-bottom:.5px solid #5b2d82}.fx td+td{text-align:right}.to{margin:34pt 0 24pt 20pt}.vt th{background:#efe8f5;font-size:8.5pt;vertical-align:bottom}.vt td{border-bottom:.5px solid #ccc}.tt td{font-weight:bold}"
    return t.done(css, body, {"document_type": KIND, "provider": {"name": group, "phone": tel}, "payer": {"name": plan}, "patient": {"name": who.full}, "account_number": number, "statement_date": sent, "due_date": due, "lines": lines,
                              "totals": {"charges_cents": z["charge_cents"], "adjustments_cents": z["adjustment_cents"], "insurance_paid_cents": z["plan_paid_cents"], "balance_cents": z["patient_cents"]}})
