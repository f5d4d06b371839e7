"""eleventh_doc_visit_rows.py: a physician group's statement in the manner of athenahealth: each charge with its date, and below it indented rows of what insurance paid and took off; a due column on the last row; a message box."""
import held_eleventh as t
from held_eleventh import bare, cols, esc, facts, money, pay, say, table

NAME, KIND = "held11-doc-visit-rows", "itemized_bill"


def document(rng):
    group, who, date, plan = f"{t.town(rng)} {rng.choice(('Internal Medicine', 'Family Health', 'Heart and Vascular'))} Group", t.Patient(rng), t.day(rng), rng.choice(t.PLANS)
    number, tel, box, style = t.number(rng, "999999A99"), t.call(rng, "({}) {}-{}"), t.where(rng, True), rng.choice(("us", "short"))
    posted, lines, pays, rows, who_saw = t.later(date, 24), [], [], [], t.dr(rng)
    sent = t.later(date, rng.randint(32, 55))
    due = t.later(sent, 20)
    for code, words, low, high in rng.sample(t.CLINIC, rng.randint(1, 5)):
        p = t.share(rng, t.price(rng, low, high), ("ded", "copay", "coins"))
        lines.append({"date": date, "code": code, "description": words, "charge_cents": p["charge_cents"]})
        rows.append(("ch", [say(date, style), code, words, bare(p["charge_cents"]), "", ""]))
        rows.append(("sub", [say(posted, style), "", f"{plan} Adjustment", "", bare(-p["adjustment_cents"]), "" if p["plan_paid_cents"] else bare(p["patient_cents"])]))
        pays.append(pay(posted, "adjustment", f"{plan} Adjustment", p["adjustment_cents"]))
        if p["plan_paid_cents"]:
            pays.append(pay(posted, "insurance", f"{plan} Payment", p["plan_paid_cents"]))
            rows.append(("sub", [say(posted, style), "", f"{plan} Payment", "", bare(-p["plan_paid_cents"]), bare(p["patient_cents"])]))
    owed = t.total(lines) - t.total(pays, "amount_cents")
    rows.append(("tt", [("Total amount due", 5), money(owed)]))
    body = (cols((58, f'<b class="lg">{esc(group)}</b><br>{box[0]}<br>{box[1]}<div class="to">{who.mail}</div>'), (42, facts([("Statement date", say(sent, style)), ("Account number", number), ("Amount due", money(owed)), ("Due date", say(due, style)), ("Amount enclosed", "")], "hd w")))
            + f'<div class="cut">&#9986; Detach above and mail with payment to {esc(group)}</div><div class="pt">Patient: {esc(who.full)} &nbsp;&nbsp; Provider: {esc(who_saw)}</div>'
            + table("vt w", "lllrrr", [["Date", "CPT", "Activity", "Charges", "Payments /<br>Adjustments", "Patient<br>Due"]], rows)
            + f'<div class="ms"><b>MESSAGE:</b> Your insurance company has processed this visit. Pay online with your account number or call {tel} Monday through Thursday. Returned checks are charged a $35.00 fee.</div>')
    css = "body{font:9.5pt 'Liberation Sans'}.lg{font-size:13pt}.to{margin:30pt 0 12pt 20pt}.hd td{border:1px solid #5b6770}.hd td:first-child{background:#5b6770;color:#fff;font-size:8.5pt}.cut{border-top:1px dashed #000;font-size:8pt;text-align:center;margin:12pt 0}.pt{font-weight:bold;margin:6pt 0}.vt th{border-bottom:1.5px solid #5b6770;vertical-align:bottom;font-size:8.5pt}.ch td{padding-top:6pt}.sub td{color:#333;font-size:9pt}.sub td:nth-child(3){padding-left:16pt}.tt td{text-align:right;font-weight:bold;border-top:1.5px solid #5b6770}.ms{border:1px solid #5b6770;padding:6pt;margin-top:22pt}"
    return t.done(css, body, {"document_type": KIND, "provider": {"name": group, "phone": tel}, "patient": {"name": who.full}, "account_number": number, "statement_date": sent, "due_date": due, "lines": lines, "payments": pays, "totals": {"balance_cents": owed}})
