"""ninth_dental_account.py: a dental office's statement of account: patients of a family in a column, tooth and surface, charges and credits, a running balance, what the insurance is expected to pay, in the order of days."""
import held_ninth as n
from held_ninth import esc, money, pay, say, tr

NAME, KIND = "held9-dental-account", "itemized_bill"
WORK = [("D0120", "Periodic oral evaluation", "", 48, 85), ("D1110", "Prophylaxis - adult", "", 88, 150), ("D0274", "Bitewings - four films", "", 60, 105), ("D2391", "Resin composite-1s, posterior", "B", 150, 260), ("D2392", "Resin composite-2s, posterior", "MO", 190, 330), ("D2740", "Crown - porcelain/ceramic", "-", 1000, 1650),
        ("D7140", "Extraction, erupted tooth", "-", 160, 310), ("D0140", "Limited oral evaluation", "", 60, 120), ("D0220", "Periapical first film", "", 24, 44), ("D4910", "Periodontal maintenance", "", 110, 190)]


def document(rng):
    office, who = rng.choice((f"{rng.choice(n.LAST)} Family Dentistry", f"{rng.choice(n.CITIES)[0]} Dental Arts", f"{rng.choice(n.FIRST)} {rng.choice(n.LAST)}, DDS, PLLC")), n.Someone(rng, 60, 28)
    family = [who.first] + rng.sample([x for x in n.FIRST if x != who.first], rng.randint(1, 2))
    account, call, address, style = n.number(rng, rng.choice(("9999", "99999", "AA9999"))), n.phone(rng), n.place(rng), rng.choice(("us", "short", "bare"))
    date, running, lines, payments = n.day(rng, "2026-01-05", "2026-04-10"), 0, [], []
    prior = rng.choice((0, 0, n.price(rng, 20, 160)))
    running, rows = prior, ""
    if prior:
        rows += tr([say(date, style), "", "", "", "Balance forward", "", "", money(running, "")], "nw||c|||r nw|r nw|r nw")
    for first in family + rng.sample(family, rng.randint(0, 1)):
        date = n.later(date, rng.randint(3, 20))
        here = 0
        for code, words, surface, low, high in rng.sample(WORK, rng.randint(1, 3)):
            charge = rng.randint(low, high) * 100
            tooth = str(rng.randint(2, 31)) if surface else ""
            line = {"date": date, "code": code, "description": words, "charge_cents": charge, "patient_name": first, "teeth": [tooth] if tooth else None}
            lines.append(line)
            running += charge
            here += charge
            rows += tr([say(date, style), first, f"{tooth}{' ' + surface if surface.isalpha() else ''}", code, words, money(charge, ""), "", money(running, "")], "nw||c|||r nw|r nw|r nw")
        posted = n.later(date, rng.randint(10, 25))
        date = posted
        took = pay(posted, "insurance", rng.choice(("Dental Ins. Payment - Delta", "Ins Pmt - MetLife", "Insurance payment")), round(here * rng.uniform(0.4, 0.7)))
        extra = [pay(posted, "adjustment", "Insurance write-off", round(here * 0.1))] if rng.random() < 0.5 else []
        extra += [pay(n.later(posted, 4), "patient", "Visa Payment - Thank You", rng.choice((2500, 4000)))] if rng.random() < 0.4 else []
        for p in [took, *extra]:
            running -= p["amount_cents"]
            date = p["date"]
            rows += tr([say(p["date"], style), first, "", "", p["description"], "", money(p["amount_cents"], ""), money(running, "")], "nw||c|||r nw|r nw|r nw")
            payments.append(p)
    sent, charges = n.later(date, rng.randint(5, 15)), n.sums(lines, "charge_cents")
    due = n.later(sent, 20)
    guess = min(running // 2, n.price(rng, 0, 90)) if running > 4000 else 0
    foot = tr(["Current", "31 - 60", "61 - 90", "Over 90", "Account balance"], "c|c|c|c|c", tag="th") + tr([money(running, ""), "0.00", "0.00", "0.00", money(running)], "c|c|c|c|c b")
    body = (n.beside(f'<b class="logo">{esc(office)}</b><br>{address[0]}<br>{address[1]}<br>{call}', f'<div class="r"><span class="logo">STATEMENT</span><br>Statement date: {say(sent, style)}<br>Account no.: {account}<br>Amount due: <b>{money(running)}</b><br>Due date: {say(due, style)}</div>', 55)
            + f'<p><br>{esc(who.plain)}<br>{who.street}<br>{who.town}</p><table class="w d"><thead>{tr(["Date", "Patient", "Tooth", "Code", "Description", "Charges", "Credits", "Balance"], "||c|||r|r|r", tag="th")}</thead>{rows}</table><table class="w a">{foot}</table>'
            + (f'<p class="small">Of this balance we expect about {money(guess)} from insurance; you are responsible for what it does not pay.</p>' if guess else "")
            + '<p class="c">Brush, floss, and call us for your next cleaning! New patients who are sent to us by you receive a $50 whitening kit.</p>')
    css = (f"body{{font:9.5pt {rng.choice(['Liberation Sans', 'Liberation Serif', 'URW Gothic'])!r}}}.logo{{font-size:14pt}}.d{{margin-top:10pt;font-size:8.5pt}}.d th{{border-bottom:2px solid #39776f;color:#39776f}}.d tr:nth-child(even) td{{background:#eef6f5}}.a{{margin-top:10pt}}.a td,.a th{{border:1px solid #39776f;text-align:center}}")
    totals = {"balance_cents": running} | ({"prior_balance_cents": prior} if prior else {})
    truth = {"document_type": KIND, "provider": {"name": office, "phone": call, "address": n.whole(address)}, "patient": {}, "maybe": {"patient.name": who.plain}, "account_number": account, "statement_date": sent, "due_date": due, "lines": lines, "payments": payments, "totals": totals}
    return n.close(css, body, truth)
