"""ninth_cloud_practice.py: a practice's statement from a large billing service: card boxes and coupon at the top, one row a service with what insurance paid, what was adjusted, what the patient paid and the
balance in columns, aging, a note by the practice."""
import held_ninth as n
from held_ninth import esc, minus, money, say, tr

NAME, KIND = "held9-cloud-practice", "itemized_bill"


def document(rng):
    group, who, account = n.practice(rng), n.Someone(rng), n.number(rng, "99999A9999")
    patient = who.full if rng.random() < 0.7 else f"{rng.choice(n.FIRST)} {who.last}"
    call, address, mail = n.phone(rng, "({}) {}-{}"), n.place(rng), n.place(rng, box=True)
    lines, rows, date = [], "", n.day(rng, "2026-01-05", "2026-04-01")
    for _ in range(rng.randint(1, 4)):
        rows += tr([(f"Visit with {esc(n.doctor(rng))} for {esc(patient)}", 8)], "v")
        for code, words, low, high in rng.sample(n.OFFICE, rng.randint(1, 3)):
            charge = n.price(rng, low, high)
            off, plan = round(charge * rng.uniform(0.2, 0.5)), round(charge * rng.choice((0, 0.2, 0.35)))
            own = min(charge - off - plan, rng.choice((0, 0, 2000, 3500)))
            item = {"date": date, "code": code, "description": words, "charge_cents": charge, "plan_paid_cents": plan, "adjustment_cents": off, "patient_cents": charge - off - plan - own}
            lines.append((item, own))
            rows += tr([say(date, "us"), code, words, money(charge), minus(plan), minus(off), minus(own), money(item["patient_cents"])], "nw|||" + "r nw|" * 5)
        date = n.later(date, rng.randint(6, 30))
    items = [item for item, _ in lines]
    charge, plan, off, owed = (n.sums(items, key) for key in ("charge_cents", "plan_paid_cents", "adjustment_cents", "patient_cents"))
    own = sum(part for _, part in lines)
    for item in items:
        item["maybe"] = {"patient_cents": item.pop("patient_cents")}
    rows += tr([("TOTALS", 3), money(charge), minus(plan), minus(off), minus(own), money(owed)], "b|" + "r nw b|" * 5, "z")
    sent = n.later(date, rng.randint(10, 30))
    due = n.later(sent, 20)
    heads = tr(["Date of<br>Service", "Procedure<br>Code", "Description", "Charge", "Insurance<br>Paid", "Adjusted", "Patient<br>Paid", "Balance"], "|||" + "r|" * 5, tag="th")
    card = n.facts([("Statement date", say(sent, "us")), ("Account number", account), ("Pay this amount", money(owed)), ("Due date", say(due, "us")), ("Amount paid", "$")], "w bx", "lab", "r b")
    body = (n.beside(f'<b class="logo">{esc(group)}</b><br>{address[0]}<br>{address[1]}<br>Tel: {call}<br><br><br>{esc(who.full)}<br>{who.street}<br>{who.town}', f'<div class="small c">CHECK CARD USING FOR PAYMENT &nbsp; &#9744; Visa &#9744; MasterCard &#9744; Discover</div><div class="small">Card number {n.boxes(16)}</div>{card}<div class="small">Send payment to:<br>{esc(group)}<br>{mail[0]}<br>{mail[1]}</div>', 50)
            + '<div class="cut small">Please detach and return top portion with payment</div>'
            f'<table class="w d"><thead>{heads}</thead>{rows}</table><table class="w a">{tr(["0-30 days", "31-60 days", "61-90 days", "91-120 days", "Over 120 days"], "c|c|c|c|c", tag="th")}{tr([money(owed), money(0), money(0), money(0), money(0)], "c|c|c|c|c")}</table>'
            f'<p class="msg"><b>Message:</b> Thank you for choosing {esc(group)}. The balance is what your insurance says you owe. Pay online at pay.example with the code {n.number(rng, "AAA-9999")}.</p>')
    css = (f"body{{font:9pt {rng.choice(['Liberation Sans', 'DejaVu Sans', 'URW Gothic'])!r}}}.logo{{font-size:13pt;color:#3b3b98}}.bx td{{border:1px solid #777}}.lab{{background:#e9e9f5}}.cut{{border-bottom:1px dashed #444;text-align:center;margin:12pt 0 8pt}}.d{{font-size:8pt}}.d th{{background:#3b3b98;color:#fff;vertical-align:bottom;font-size:7.5pt}}"
           ".d td{border-bottom:1px solid #ddd}.v{font-weight:bold;background:#f2f2fa}.a{margin-top:10pt;font-size:8.5pt}.a td,.a th{border:1px solid #777;text-align:center}.msg{border:1px solid #777;padding:6pt}")
    truth = {"document_type": KIND, "provider": {"name": group, "phone": call, "address": n.whole(address)}, "patient": {"name": patient}, "account_number": account, "statement_date": sent, "due_date": due, "lines": items,
             "totals": {"charges_cents": charge, "insurance_paid_cents": plan, "adjustments_cents": off, "patient_paid_cents": own, "balance_cents": owed}}
    return n.close(css, body, truth)
