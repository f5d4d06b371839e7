"""fourth_dental_office.py: a dentist's office's family statement from its ledger: the balance forward, then procedures, plan's cheques and write-offs in the order of their days with a running balance, what the plan is expected to pay taken off, ages of the debt at the foot."""
from held_parts import (DENTAL, STEM, address, after, beside, day, digits, e, line, natural, page, paid, payment, person, phone, say, total, tr)

NAME, KIND = "held4-dental-office", "itemized_bill"
CSS = """body { font: 9pt 'Liberation Serif' } .top { display: grid; grid-template-columns: 1fr 2.6in } .top table { border: 1px solid #000 } .top table td { border: 1px solid #000; padding: 3px 6px } .c { text-align: center } table.x { width: 100%; border: 1px solid #000; margin-top: 14px } .x th { border: 1px solid #000; background: #ddd; font-size: 8pt; padding: 2px 4px }
.x td { border-left: 1px solid #000; border-right: 1px solid #000; padding: 2px 5px; font-size: 8.8pt } table.a { width: 100%; margin-top: 10px } .a td, .a th { border: 1px solid #000; padding: 3px; text-align: center; font-size: 8.4pt } .cut { border-top: 1px dashed #000; margin: 14px 0 }"""
PAID = ["Ins Check", "Dental Ins Pmt", "Insurance Payment"]


def amount(cents):
    return f"{'-' if cents < 0 else ''}{abs(cents) // 100:,}.{abs(cents) % 100:02d}"


def visit(rng, date, name, teeth):
    lines = []
    for code, _, text, low, high in rng.sample(DENTAL, rng.randint(1, 3)):
        item = line(date, (code, None, text), patient_name=name, charge_cents=rng.randint(low, high) * 100)
        if code >= "D2" and code < "D4" or code.startswith("D7"):
            item["teeth"] = [str(rng.choice(teeth))]
        lines.append(item)
    return lines


def document(rng):
    who, first, style = person(rng), day(rng), rng.choice(["us", "short"])
    dentist = f"{natural(person(rng))}, {rng.choice(['DDS', 'DMD'])}"
    names = [who[0]] + rng.sample(["Nadia", "Owen", "Lucia", "Theo"], rng.randint(1, 2))
    plan = rng.choice(["Molar Mutual", "Delphi Dental", "SmileGuard PPO"])
    events, lines, payments, expected = [], [], [], 0
    prior = rng.choice([0, 0, rng.randint(2500, 42000)])
    for number, name in enumerate(names):
        date = after(first, 9 * number)
        made = visit(rng, date, name, range(2, 31))
        lines += made
        events += [(date, 0, name, item) for item in made]
        billed = total(made, "charge_cents")
        if number < len(names) - 1 or rng.random() < 0.4:
            off, cover = billed * 15 // 100, billed * rng.choice([40, 50, 65]) // 100
            done = after(date, rng.randint(14, 30))
            more = [payment(done, "insurance", f"{rng.choice(PAID)} - {plan}", cover), payment(done, "adjustment", f"PPO Write-Off - {plan}", off)]
            payments += more
            events += [(done, 1, name, item) for item in more]
        else:
            expected += billed * 50 // 100
    if prior or rng.random() < 0.5:
        part = prior or 2500
        item = payment(after(first, 4), "patient", rng.choice(["Check Payment - Thank You", "Credit Card Payment - Thank You"]), part)
        payments.append(item)
        events.append((after(first, 4), 1, who[0], item))
    events.sort(key=lambda event: event[:2])
    payments = [item for _, kind, _, item in events if kind]
    balance = prior
    start = after(first, -21)
    rows = tr([say(start, style), "", "", "", "Balance Forward", "", "", amount(prior)], ". . . . . r r r")
    for date, kind, name, item in events:
        balance += -item["amount_cents"] if kind else item["charge_cents"]
        cells = [say(date, style), name, "", "", e(item["description"]), "", amount(-item["amount_cents"])] if kind else [say(date, style), name, "".join(item.get("teeth", [])), item["code"], e(item["description"]), amount(item["charge_cents"]), ""]
        rows += tr([*cells, amount(balance)], ". . c . . r r r")
    lines = [item for _, kind, _, item in events if not kind]
    sent = max(after(first, 45), after(max(event[0] for event in events), 5))
    account, call, due = digits(rng, 5), phone(rng, "({}) {}-{}"), after(sent, 20)
    street, town, whole = address(rng)
    home = address(rng)
    asked = balance - expected
    late = min(prior and asked // 3, asked) if asked > 0 else 0
    html = page(CSS, f"""<div class="top"><div><b style="font-size:13pt">{dentist}</b><br>{street}<br>{town}<br>{call}<br><br><br>{natural(who)}<br>{home[0]}<br>{home[1]}</div><div><div class="c"><b>STATEMENT</b></div><table>{tr(["Statement Date", say(sent, style)])}{tr(["Account No.", account])}{tr(["Payment Due", say(due, style)])}{tr(["<b>Please Pay This Amount</b>",
f"<b>{amount(asked)}</b>"])}{tr(["Amount Enclosed", "&nbsp;"])}</table><small>Visa &#9633; &nbsp; MC &#9633; &nbsp; Card # ____________________</small></div></div><div class="cut"></div><table class="x"><thead>{tr(["Date", "Patient", "Tooth", "Code", "Description", "Charges", "Credits", "Balance"], tag="th")}</thead>{rows}</table>
<table class="a">{tr(["Current", "Over 30 Days", "Over 60 Days", "Over 90 Days", "Account Total", "Dental Ins. Est.", "Amount Due Now"], tag="th")}{tr([amount(balance - late), amount(late), "0.00", "0.00", amount(balance), amount(expected), f"<b>{amount(asked)}</b>"])}</table><p>Insurance amounts are only estimates. You are responsible for whatever your plan does not
pay. A service charge of 1.5% a month may be added to balances over 60 days. Thank you for letting us care for your family's smiles!</p>""", sheet="size: Letter; margin: 0.6in 0.55in")
    return {"html": html, "wrong": ["balance_cents"] if expected else [], "truth": {
        "document_type": KIND, "provider": {"name": dentist, "phone": call, "address": whole}, "account_number": account, "statement_date": sent.isoformat(), "due_date": due.isoformat(), "maybe": {"patient.name": natural(who), "payer.name": plan},
        "lines": lines, "payments": payments, "totals": {"prior_balance_cents": prior, "balance_cents": asked}}}
