"""tenth_practice_seven_columns.py: a medical group's statement: each charge in one row of charge, insurance paid, adjustment, patient paid and balance; the doctor named above each visit's rows; an aging box and a coupon at the foot."""
import held_tenth as t
from held_tenth import esc, money, say, tr

NAME, KIND = "held10-practice-seven-columns", "itemized_bill"
GROUPS = ["Central Ohio Primary Care", "Piedmont Internal Medicine Associates", "Desert Family Medicine, PLLC", "Lakeshore Medical Group", "Blue Mountain Pulmonary Clinic"]
HEADS = (["Date", "Code", "Description", "Charges", "Insurance<br>Paid", "Adjust-<br>ments", "Patient<br>Paid", "Balance"], ["Service<br>Date", "CPT", "Procedure", "Total<br>Charge", "Ins. Pmt", "Ins. Adj", "Pt. Pmt", "Patient<br>Balance"])


def document(rng):
    group, who, sent, style = rng.choice(GROUPS), t.Someone(rng), t.day(rng, "2026-03-01", "2026-09-01"), rng.choice(("us", "bare4", "short"))
    account, call, address, due = t.number(rng, "999999"), t.phone(rng), t.site(rng), t.later(sent, 30)
    sign, lines, rows, when = rng.choice(("$", "")), [], "", t.later(sent, -75)
    for _ in range(rng.randint(1, 3)):
        rows += tr([(f"Provider: {esc(t.doctor(rng))}", 8)], "i", "pv")
        for code, words, low, high in rng.sample(t.OFFICE, rng.randint(1, 4)):
            charge = t.price(rng, low, high)
            off, plan, own = round(charge * rng.uniform(0.25, 0.5)), round(charge * rng.choice((0, 0.2, 0.35))), 0
            own = min(charge - off - plan, rng.choice((0, 0, 2000)))
            left = charge - off - plan - own
            lines.append({"date": when, "code": code, "description": words, "charge_cents": charge, "adjustment_cents": off, "plan_paid_cents": plan, "maybe": {"patient_cents": left}, "_own": own, "_left": left})
            rows += tr([say(when, style), code, words, *(money(x, sign) for x in (charge, plan, off, own, left))], "nw|||" + "r nw|" * 5)
        when = t.later(when, rng.randint(9, 24))
    own, left = (sum(x.pop(key) for x in lines) for key in ("_own", "_left"))
    sums = [t.sums(lines, key) for key in ("charge_cents", "plan_paid_cents", "adjustment_cents")]
    rows += tr([("Totals", 3), *(money(x, sign) for x in (*sums, own, left))], "r b|" + "r nw b|" * 5, "tt")
    ages = tr(["Current", "31-60 Days", "61-90 Days", "91-120 Days", "Over 120 Days", "Total Due"], "c|c|c|c|c|c", tag="th") + tr([money(left), *[money(0)] * 4, f"<b>{money(left)}</b>"], "c|c|c|c|c|c")
    body = (t.beside(f'<b class="logo">{esc(group)}</b><br>{address[0]}<br>{address[1]}<br>Phone: {call}', t.facts([("Statement Date:", say(sent, style)), ("Account Number:", account), ("Patient:", esc(who.full)), ("Payment Due:", say(due, style))], "fx", "r", "b"), 58)
            + f'<div class="bar">PATIENT STATEMENT</div><table class="w d"><thead>{tr(rng.choice(HEADS), "|||r|r|r|r|r", tag="th")}</thead>{rows}</table><p class="msg">Your insurance has paid its part. Please pay the balance within 30 days. Thank you for choosing {esc(group)}.</p><table class="w ag">{ages}</table>'
            f'<div class="cut small">Cut here and mail this portion with your check</div>' + t.beside(who.mail, t.facts([("Account Number", account), ("Amount Due", money(left)), ("Due Date", say(due, style)), ("Amount Enclosed", "$ ________")], "bx w", "", "r"), 55))
    css = f"body{{font:9.5pt {rng.choice(['Liberation Sans', 'DejaVu Sans', 'Nimbus Roman'])!r}}}.logo{{font-size:14pt;color:#24613b}}.fx{{margin-left:auto}}.bar{{background:#24613b;color:#fff;text-align:center;font-weight:bold;padding:3pt;margin:10pt 0 6pt}}.d{{font-size:8.5pt}}.d th{{border-bottom:1px solid #000;vertical-align:bottom}}.i{{font-style:italic;padding-top:6pt}}.tt td{{border-top:1px solid #000}}.msg{{border:1px solid #24613b;padding:5pt}}.ag td,.ag th,.bx td{{border:1px solid #777;font-size:8.5pt;text-align:center}}.cut{{border-top:1px dashed #000;text-align:center;margin:20pt 0 10pt}}"
    truth = {"document_type": KIND, "provider": {"name": group, "phone": call, "address": t.whole(address)}, "patient": {"name": who.full}, "account_number": account, "statement_date": sent, "due_date": due, "lines": lines,
             "totals": {"charges_cents": sums[0], "insurance_paid_cents": sums[1], "adjustments_cents": sums[2], "patient_paid_cents": own, "balance_cents": left}}
    return t.close(css, body, truth)
