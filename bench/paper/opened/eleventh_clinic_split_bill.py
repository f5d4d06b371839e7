"""eleventh_clinic_split_bill.py: a health system's one bill for hospital and doctors: two tables under "Hospital services" and "Physician services" with other columns each, subtotals, one amount due, financial help text with incomes that are no charges."""
import held_eleventh as t
from held_eleventh import cols, esc, facts, money, say, table

NAME, KIND = "held11-clinic-split-bill", "itemized_bill"
KEYS = ("charge_cents", "plan_paid_cents", "adjustment_cents", "patient_cents")


def subtotal(lines, span):
    return "sb", [("Subtotal", span), *(money(t.total(lines, k)) for k in KEYS)]


def document(rng):
    system, who, date = f"{rng.choice(('Northern Lights', 'Piedmont Crest', 'Great Lakes', 'Blue Ridge'))} Health System", t.Patient(rng), t.day(rng)
    number, tel, box, sent = t.number(rng, "1009999999"), t.call(rng), t.where(rng, True), t.later(date, rng.randint(30, 60))
    due, hospital, doctors = t.later(sent, 25), [], []
    for group in t.take(rng, 2, rng.sample(list(t.WARD), 3), units=False).values():
        for x in group:
            p = t.share(rng, x["charge_cents"], ("ded", "coins", "both"))
            hospital.append({"date": date, "description": x["description"], **{k: p[k] for k in KEYS}})
    for code, words, low, high in rng.sample(t.CLINIC, rng.randint(1, 3)):
        p = t.share(rng, t.price(rng, low, high), ("ded", "coins", "copay"))
        doctors.append({"date": date, "code": code, "description": words, **{k: p[k] for k in KEYS}})
    lines = hospital + doctors
    z = {k: t.total(lines, k) for k in KEYS}
    heads = ["Charges", "Paid by<br>insurance", "Insurance<br>discount", "You owe"]
    body = (cols((58, f'<div class="lg">{esc(system)}</div>{box[0]}<br>{box[1]}<div class="to">{who.mail}</div>'), (42, facts([("Account number", number), ("Bill date", say(sent, "us")), ("Pay by", say(due, "us")), ("Total due", f"<b>{money(z['patient_cents'])}</b>")], "fx w")))
            + f'<p>Patient: <b>{esc(who.full)}</b></p><h3>Hospital services</h3>' + table("vt w", "llrrrr", [["Date", "Service", *heads]], [[say(x["date"], "us"), x["description"], *(money(x[k], "") for k in KEYS)] for x in hospital] + [subtotal(hospital, 2)])
            + '<h3>Physician services</h3>' + table("vt w", "lllrrrr", [["Date", "Code", "Service", *heads]], [[say(x["date"], "us"), x["code"], x["description"], *(money(x[k], "") for k in KEYS)] for x in doctors] + [subtotal(doctors, 3)])
            + table("gt w", "lrrrr", [], [["Total of this bill", *(money(z[k]) for k in KEYS)]])
            + f'<p class="hp"><b>Financial help.</b> A family of four with an income under $66,000.00 may get free care; under $99,000.00, a discount. Apply at {tel}.</p><p>Ayuda financiera disponible. Llame al {tel}.</p>')
    css = "body{font:9.5pt 'Liberation Sans'}.lg{font-size:16pt;font-weight:bold;color:#005a5b}.to{margin:30pt 0 14pt 18pt}.fx td{background:#e2f0f0;border-bottom:2px solid #fff}.fx td+td{text-align:right}h3{color:#005a5b;margin:12pt 0 2pt}.vt th{font-size:8pt;border-bottom:1px solid #005a5b;vertical-align:bottom}.sb td{border-top:.5px solid #999;font-style:italic}.gt{margin-top:8pt}.gt td{background:#005a5b;color:#fff;font-weight:bold;padding:5pt}.hp{border:1px solid #005a5b;padding:6pt}"
    return t.done(css, body, {"document_type": KIND, "provider": {"name": system, "phone": tel}, "patient": {"name": who.full}, "account_number": number, "statement_date": sent, "due_date": due, "lines": lines,
                              "totals": {"charges_cents": z["charge_cents"], "insurance_paid_cents": z["plan_paid_cents"], "adjustments_cents": z["adjustment_cents"], "balance_cents": z["patient_cents"]}})
