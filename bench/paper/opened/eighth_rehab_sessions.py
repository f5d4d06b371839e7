"""A physical therapy chain's statement: sessions by day with minutes and units, the rate of a unit, sums in a box to the right, home exercise
advertising at the foot."""
import held_eighth as e
from held_eighth import esc, say, tr

NAME, KIND = "held8-rehab-sessions", "itemized_bill"
WORK = [("97110", "Strength & motion exercise", 58, 96), ("97112", "Balance and posture training", 60, 104), ("97140", "Hands-on joint work", 52, 94), ("97530", "Practice of daily tasks", 60, 110),
        ("97116", "Walking training", 50, 88), ("97035", "Ultrasound heat", 24, 52)]
NAMES = ["Motion Forge Physical Therapy", "Kettle Bluff Spine & Sport", "Back In Step Rehab", "Tidal Physical Therapy and Hand Center"]


def document(rng):
    name, who, plan = rng.choice(NAMES), e.Someone(rng), rng.choice(("Rampart Mutual", "Evergale Health Plans", "Coppergate HMO"))
    street, town = e.place(rng)
    call, account, npi = e.phone(rng, "{}-{}-{}"), e.number(rng, "PT999999"), e.npi(rng)
    money, when = e.Money(rng, sign="$", minus="-{}"), e.day(rng)
    rates = {work[0]: e.price(rng, *work[2:]) for work in WORK}
    side = rng.choice(("CQ", "", ""))
    lines, rows = [], []

    def put(code, words, minutes, units, rate):
        marks = ["GP"] + ([side] if side and minutes else [])
        line = {"date": when, "code": code, "modifiers": marks, "description": words, "units": units, "unit_price_cents": rate, "charge_cents": units * rate}
        if minutes:
            line["minutes"] = minutes
        lines.append(line)
        rows.append(tr([say(when, "bare"), words, code, " ".join(marks), minutes or "", units, money(rate), money(units * rate)], "nw||nw|nw|c|c|r nw|r nw"))

    put("97161", "First evaluation, simple", 0, 1, e.price(rng, 140, 260))
    for _ in range(rng.randint(2, 5)):
        when = e.later(when, rng.choice((2, 3, 5)))
        for code, words, _, _ in rng.sample(WORK, rng.randint(1, 3)):
            units = 1 if code == "97035" else rng.randint(1, 3)
            put(code, words, units * 15 + rng.choice((0, 0, -5, 5)), units, rates[code])
    total = e.sums(lines, "charge_cents")
    off, paid, own = round(total * 0.38), round(total * rng.uniform(0.2, 0.45)), rng.choice((0, 3000, 6000))
    owed = total - off - paid - own
    if owed <= 0:
        return document(rng)
    sent = e.later(when, rng.randint(20, 33))
    due = e.later(sent, 21)
    heads = tr(["Session", "Treatment", "CPT", "Mod.", "Min.", "Units", "Per unit", "Charge"], "||||c|c|r|r", tag="th")
    box = e.facts([("Total charges", money(total)), ("Adjustments by plan", money(-off)), ("Insurance payments", money(-paid)), ("Payments by you", money(-own)), ("<b>Balance due</b>", f"<b>{money(owed)}</b>")], "sumbox", "", "r nw")
    left = (f"Statement {say(sent, 'mon')} &nbsp; Due {say(due, 'mon')}<br><br>This balance is for co-insurance and deductible that {plan} says is yours.<br>"
            "If 2 or more sessions a week were planned, ask us for the $149 package at your next visit.")
    top = (f'<table class="w"><tr><td style="width:33%">{street}<br>{town}<br>{call}<br>NPI {npi}</td><td class="c"><span class="logo">{esc(name)}</span><br>PATIENT STATEMENT</td>'
           f'<td class="r" style="width:33%">Account {account}<br>Client: {esc(who.plain)}<br>Insured with {plan}</td></tr></table>')
    coupon = (f'<div class="cut"></div><table class="w"><tr><td>{esc(who.plain)}<br>{who.street}<br>{who.town}</td><td>Account {account}<br>Balance due {money(owed)}<br>Due date {say(due, "mon")}</td>'
              f'<td>Remit to<br>{esc(name)}<br>{street}<br>{town}</td></tr></table>')
    body = (f'{top}<table class="w d"><thead>{heads}</thead>{"".join(rows)}</table>' + e.beside(left, box, 58)
            + '<p class="tip">Keep moving! 10 minutes twice a day, 5 days a week, makes a difference. Programs from 97 cents a day in our app.</p>' + coupon)
    css = (f".logo{{font-size:14pt;font-weight:bold;color:{rng.choice(['#c2410c', '#0f766e', '#1e3a8a'])}}}.d{{margin:12pt 0;font-size:8.5pt}}.d th{{border-top:2px solid #222;border-bottom:2px solid #222}}"
           ".sumbox{border:1px solid #222;width:100%}.tip{background:#f4f4f4;padding:6pt;font-style:italic}.cut{border-top:1px dotted #000;margin:16pt 0 8pt}")
    truth = {"document_type": KIND, "provider": {"name": name, "phone": call, "npi": npi, "address": f"{street}, {town}"}, "payer": {"name": plan}, "patient": {"name": who.plain},
             "account_number": account, "statement_date": sent, "due_date": due, "lines": lines,
             "totals": {"charges_cents": total, "adjustments_cents": off, "insurance_paid_cents": paid, "patient_paid_cents": own, "balance_cents": owed}}
    return {"html": e.page(css, body), "truth": e.without_blanks(truth)}
