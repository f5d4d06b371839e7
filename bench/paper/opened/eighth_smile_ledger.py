"""A dental office's walk-out statement: provider initials, tooth and surface, the fee, what the plan is thought to pay and what the patient pays,
with the running total left out and the next visit at the foot."""
import held_eighth as e
from held_eighth import esc, say, tr

NAME, KIND = "held8-smile-ledger", "itemized_bill"
WORK = [("D0120", "Checkup exam", 48, 82, 0), ("D0140", "Problem-focused exam", 70, 120, 0), ("D0274", "Four bitewing films", 58, 94, 0), ("D0220", "Single root film", 24, 44, 1), ("D1110", "Adult cleaning", 88, 150, 0),
        ("D2391", "White filling, one surface, back tooth", 160, 260, 2), ("D2392", "White filling, two surfaces, back tooth", 210, 340, 3), ("D2740", "Porcelain crown", 980, 1650, 1), ("D2950", "Core buildup", 230, 390, 1),
        ("D7140", "Simple extraction", 160, 310, 1), ("D4341", "Deep cleaning, one quarter", 210, 340, 4), ("D3330", "Root canal, molar", 980, 1500, 1)]
NAMES = ["Linnet Valley Family Dentistry", "Bright Mill Dental Group", "Upchurch & Moray, DDS", "Cobbler Creek Dental Arts"]


def document(rng):
    name, who, plan = rng.choice(NAMES), e.Someone(rng), rng.choice(("Rampart Dental", "Evergale Dental PPO", "Stateline Dental Plan"))
    street, town = e.place(rng)
    call, account = e.phone(rng, "({}) {}-{}"), e.number(rng, "9999.1")
    money, style, when = e.Money(rng, sign=rng.choice(("", "$")), minus="-{}"), rng.choice(("us", "bare")), e.day(rng)
    initials = rng.choice(("DMP", "RLK", "HYG1"))
    lines, rows = [], []
    for visit in range(rng.randint(1, 3)):
        for code, words, low, high, kind in rng.sample(WORK, rng.randint(1, 4)):
            fee = e.price(rng, low, high)
            off = round(fee * rng.uniform(0.1, 0.3))
            paid = round((fee - off) * rng.choice((0, 0.5, 0.8, 1)))
            tooth = str(rng.choice((3, 14, 19, 30, 5, 12))) if kind in (1, 2, 3) else rng.choice(("UR", "UL", "LR", "LL")) if kind == 4 else ""
            surface = {2: rng.choice("OBM"), 3: rng.choice(("MO", "DO", "OB"))}.get(kind, "")
            line = {"date": when, "code": code, "description": words, "charge_cents": fee, "adjustment_cents": off, "plan_paid_cents": paid, "patient_cents": fee - off - paid}
            lines.append(line)
            rows.append(tr([say(when, style), initials, code, tooth, surface, words, money(fee), money(off), money(paid), money(fee - off - paid)], "nw|c|nw|c|c||r nw|r nw|r nw|r nw"))
        when = e.later(when, rng.randint(7, 30))
    total, off, paid, owed = (e.sums(lines, key) for key in ("charge_cents", "adjustment_cents", "plan_paid_cents", "patient_cents"))
    own = rng.choice((0, 0, 2500, 5000))
    own = own if own < owed else 0
    sent = e.later(when, rng.randint(2, 20))
    acts = [{"date": e.later(sent, -2), "by": "patient", "description": "Check payment, thank you", "amount_cents": own}] if own else []
    if owed == own:
        return document(rng)
    heads = tr(["Date", "Prov", "ADA", "Tooth", "Surf", "Procedure", "Fee", "PPO<br>write-off", "Ins.<br>paid", "Patient<br>portion"], "||||||r|r|r|r", tag="th")
    end = tr([("Totals", 6), money(total), money(off), money(paid), money(owed)], "|r nw|r nw|r nw|r nw", "sum")
    end += "".join(tr([say(act["date"], style), ("", 4), (act["description"], 4), money(-own)], "nw||| r nw") for act in acts)
    end += tr([("Balance due now", 9), f"<b>{money(owed - own)}</b>"], "r b|r nw", "sum")
    body = (e.beside(f'<div class="logo">{esc(name)}</div>{street}, {town}<br>{call}', f'<div class="r"><b>STATEMENT</b> &nbsp; {say(sent, "us")}<br>Account: {account}<br>Terms: due on receipt</div>', 64)
            + f'<table class="w mid"><tr><td>Bill to:<br>{esc(who.full)}<br>{who.street}<br>{who.town}</td><td>Patient: {esc(who.full)}<br>Birthdate: {say(who.born, "us")}<br>Dental plan: {plan}<br>Subscriber: self</td></tr></table>'
            f'<table class="w d"><thead>{heads}</thead>{"".join(rows)}{end}</table>'
            f'<table class="w next"><tr><td><b>Next visit</b><br>{say(e.later(sent, 180), "weekday")}, 9:40 AM, cleaning</td><td><b>Plan year</b><br>$1,500.00 yearly maximum; $50.00 deductible met</td>'
            f'<td><b>Ways to pay</b><br>Text PAY to 555-0{rng.randint(100, 199)}, or in 12 parts with no interest over $300</td></tr></table>'
            '<p class="small">Amounts after insurance are final once your plan has paid. Finance charge 1.5% a month (18% a year) past 60 days.</p>')
    css = (f"body{{font-size:8.5pt;font-family:{rng.choice(['DejaVu Sans', 'Liberation Sans'])!r}}}.logo{{font-size:15pt;color:{rng.choice(['#0e7490', '#4d7c0f', '#9d174d'])}}}.mid{{margin:14pt 0}}.mid td{{width:50%}}"
           ".d th{border-bottom:1.5px solid #444;font-size:7.5pt;vertical-align:bottom}.d td{border-bottom:.5px solid #ccc;font-size:8pt}.sum td{border-top:1.5px solid #444}.next{margin-top:14pt}.next td{border:1px solid #aaa;width:33%}")
    truth = {"document_type": KIND, "provider": {"name": name, "phone": call, "address": f"{street}, {town}"}, "payer": {"name": plan}, "patient": {"name": who.full, "birth_date": who.born}, "account_number": account,
             "statement_date": sent, "lines": lines, "payments": acts or None,
             "totals": {"charges_cents": total, "adjustments_cents": off, "insurance_paid_cents": paid, "balance_cents": owed - own}}
    return {"html": e.page(css, body), "truth": e.without_blanks(truth)}
