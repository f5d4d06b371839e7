"""fifth_dental_statement.py: a dental office's billing statement: the office at the right and the card form at the left on top, a ledger whose first row is the balance brought forward, charges and credits in two columns with a running balance, teeth before the service, boxes of ages at the foot."""
from held_parts import (FIRST, PLANS, address, after, day, digits, e, line, money, natural, page, payment, person, phone, say, total, tr, when)

NAME, KIND = "held5-dental-statement", "itemized_bill"
CSS = """body { font: 9.3pt 'Liberation Serif' } table.h { width: 100% } .h > tbody > tr > td { vertical-align: top } .o { text-align: right } .o b { font-size: 13pt } table.cc { border: 1px solid #000; font: 7.5pt 'Liberation Sans' } .cc td { border: 1px solid #000; padding: 3px 6px } .t { text-align: center; font: bold 12pt 'Liberation Sans'; letter-spacing: 3px; margin: 16px 0 6px } table.x { width: 100%; border: 1px solid #000 } .x th { border-bottom: 1px solid #000; background: #ddd; padding: 3px 6px; text-align: left; font: bold 8.5pt 'Liberation Sans' } .x th.r { text-align: right } .x td { padding: 2px 6px; border-left: 1px solid #aaa }
table.a { width: 100%; margin-top: 8px } .a td { border: 1px solid #000; text-align: center; padding: 3px } .a .k td { background: #ddd; font: 8pt 'Liberation Sans' } .cut { border-top: 1px dashed #000; text-align: center; font-size: 8pt; margin: 8px 0 } p { font-size: 9pt }"""
WORK = [("Periodic oral evaluation", None, 4800, 8800), ("Prophylaxis, adult", None, 8900, 15500), ("Bitewings, four films", None, 5900, 10400), ("Panoramic film", None, 10500, 17500), ("Composite, one surface, posterior", "back", 16500, 26000), ("Composite, two surfaces, anterior", "front", 17500, 29000), ("Crown, porcelain fused to metal", "back", 98000, 158000), ("Core buildup", "back", 21000, 36000),
        ("Root canal, molar", "back", 99000, 169000), ("Extraction, simple", "back", 16500, 30500), ("Sealant", "back", 4400, 7600), ("Night guard", None, 39000, 68000), ("Fluoride varnish", None, 3400, 6200)]
TEETH = {"back": ["2", "3", "14", "15", "18", "19", "30", "31"], "front": ["6", "7", "8", "9", "10", "11", "24", "25"]}


def document(rng):
    who, first, plan = person(rng), day(rng), rng.choice(PLANS)
    doctor = person(rng)
    house, style = rng.choice([f"{doctor[2]} Family Dentistry", f"{natural(doctor)}, DDS, PC", f"{doctor[2]} & {person(rng)[2]} Dental Group"]), rng.choice(["us", "short"])
    names = list(dict.fromkeys([who[0], *rng.sample(FIRST, rng.choice([0, 1, 2]))]))
    prior = rng.choice([0, 0, rng.randint(2000, 46000)])
    running, lines, payments, rows = prior, [], [], ""
    if prior:
        rows += tr([say(first, style), "", "", "Balance forward", "", "", money(prior, "")], ". . c . r r r")
    for number in range(rng.randint(1, 4)):
        date, name, some = after(first, 10 * number + rng.randint(1, 6)), rng.choice(names), []
        for text, where, low, high in rng.sample(WORK, rng.randint(1, 4)):
            tooth = rng.choice(TEETH[where]) if where else None
            some.append(line(date, (None, None, text), patient_name=name, **({"teeth": [tooth]} if tooth else {}), charge_cents=rng.randint(low // 100, high // 100) * 100))
            running += some[-1]["charge_cents"]
            rows += tr([say(date, style), name, tooth or "", e(text), money(some[-1]["charge_cents"], ""), "", money(running, "")], ". . c . r r r")
        gross, heard, acts = total(some, "charge_cents"), after(date, 8), []
        if rng.random() < 0.4 and gross > 20000:
            acts.append(payment(date, "patient", rng.choice(["Check payment, thank you", "Credit card payment, thank you", "Cash payment, thank you"]), rng.choice([2500, 5000])))
        if rng.random() < 0.7:
            acts.append(payment(heard, "insurance", f"Dental insurance payment, {plan}", round(gross * rng.uniform(0.3, 0.6))))
            if rng.random() < 0.6:
                acts.append(payment(heard, "adjustment", "PPO write-off", round(gross * rng.uniform(0.05, 0.25))))
        for one in acts:
            running -= one["amount_cents"]
            rows += tr([say(when(one), style), name, "", e(one["description"]), "", money(one["amount_cents"], ""), money(running, "")], ". . c . r r r")
        lines, payments = lines + some, payments + acts
    sent = after(first, 64)
    due, account, call, (street, town, home), own = after(sent, 15), digits(rng, rng.choice([4, 5])), phone(rng), address(rng), address(rng)
    card = f'<table class="cc">{tr([("IF PAYING BY CARD, FILL OUT BELOW", 2)])}{tr(["&#9744; VISA &#9744; MASTERCARD &#9744; DISCOVER", "EXP."])}{tr(["CARD NUMBER<br>&nbsp;", "AMOUNT"])}{tr(["SIGNATURE<br>&nbsp;", "CVV"])}</table>'
    facts = f'<table class="cc"><tr><td>STATEMENT DATE</td><td>ACCOUNT</td><td>BALANCE DUE</td></tr>{tr([say(sent, style), account, money(running)])}</table>'
    forward = min(max(running, 0), prior)
    ages = tr(["CURRENT", "OVER 30", "OVER 60", "OVER 90", "TOTAL BALANCE", "PAYMENT DUE BY"], row="k") + tr([money(running - forward), money(forward), money(0), money(0), f"<b>{money(running)}</b>", say(due, style)])
    html = page(CSS, f"""<table class="h"><tr><td>{card}</td><td class="o"><b>{e(house)}</b><br>{street}<br>{town}<br>{call}</td></tr><tr><td><br><br>{natural(who)}<br>{own[0]}<br>{own[1]}</td><td><br><br>{facts}</td></tr></table><div class="cut">Please return this top portion with your payment</div><div class="t">STATEMENT</div><table class="x"><thead>{tr(["Date", "Patient", "Tooth", "Description", "Charges", "Credits", "Balance"], ". . c . r r r", tag="th")}</thead>{rows}</table><table class="a">{ages}</table>
<p>Your dental plan pays by its own schedule. What it does not pay is your responsibility. A finance charge of 1.5% a month is added to balances over 60 days. Your next cleaning: call us to find a time.</p>""", sheet="size: Letter; margin: 0.6in")
    return {"html": html, "truth": {
        "document_type": KIND, "provider": {"name": house, "phone": call, "address": home}, "account_number": account, "statement_date": sent.isoformat(), "due_date": due.isoformat(), "maybe": {"patient.name": natural(who), "payer.name": plan},
        "lines": lines, **({"payments": payments} if payments else {}), "totals": {**({"prior_balance_cents": prior} if prior else {}), "balance_cents": running}}}
