"""fourth_home_care.py: a home-care agency's bill for two weeks: each visit with its weekday, who came, in and out, hours in hundredths at a rate, nurse's visits by the piece, miles driven; the last bill and what was paid on it at the top."""
from held_parts import (PAGES, STEM, address, after, beside, day, digits, e, line, money, natural, page, paid, payment, person, phone, say, total, tr, when)

NAME, KIND = "held4-home-care", "itemized_bill"
CSS = """body { font: 9pt 'DejaVu Serif Condensed', 'DejaVu Serif' } h1 { font: 17pt 'P052'; color: #3b6e5a; margin: 0 } .k td { padding: 1px 12px 1px 0 } table.x { width: 100%; margin-top: 12px } .x th { color: #3b6e5a; text-align: left; font-size: 8pt; border-bottom: 1px solid #3b6e5a; padding: 3px 5px } .x td { padding: 2.5px 5px; font-size: 8.2pt }
.x tr:nth-child(even) td { background: #f2f7f4 } .x .z td { font-weight: bold; border-top: 1px solid #3b6e5a } .s { width: 3.3in; border: 1px solid #3b6e5a } .s td { padding: 3px 8px } .s .z td { font-weight: bold; border-top: 1px solid #3b6e5a } .n { font-size: 8pt }"""
WORK = [("Personal Care Aide", 2900, 3800), ("Companion / Homemaker", 2600, 3300), ("Home Health Aide", 3000, 4100)]
SKILL = [("RN Visit - Assessment", 15500, 21000), ("LPN Visit - Wound Care", 11000, 16500), ("PT Visit", 14000, 19500)]


def clock(minutes):
    hour, part = divmod(minutes, 60)
    return f"{(hour - 1) % 12 + 1}:{part:02d} {'AM' if hour < 12 else 'PM'}"


def document(rng):
    who, first, style = person(rng), day(rng), rng.choice(["us", "bare", "short"])
    house = f"{rng.choice(STEM)} {rng.choice(['Home Care', 'Senior Helpers at Home', 'Home Health & Companion Care'])}"
    aides = [" ".join((person(rng)[0], rng.choice("BCDHMPRT") + ".")) for _ in range(3)]
    kind, low, high = rng.choice(WORK)
    rate, skill = rng.randint(low // 25, high // 25) * 25, rng.choice(SKILL)
    nurse, fee, miles = rng.random() < 0.7, rng.randint(*skill[1:]) // 100 * 100, rng.random() < 0.5
    lines, rows = [], []
    for offset in sorted(rng.sample(range(14), rng.randint(4, 11))):
        date = after(first, offset)
        start, quarters = rng.randrange(420, 840, 15), rng.randint(8, 32)
        units = quarters / 4
        cost = rate * quarters // 4
        lines.append(line(date, (None, None, kind), units=units, unit_price_cents=rate, charge_cents=cost))
        rows.append(tr([f"{date:%a} {say(date, style)}", kind, rng.choice(aides), clock(start), clock(start + quarters * 15), f"{units:.2f}", money(rate), money(cost)], ". . . r r r r r"))
        if nurse and offset % 7 in (1, 2):
            lines.append(line(date, (None, None, skill[0]), units=1, unit_price_cents=fee, charge_cents=fee))
            rows.append(tr([f"{date:%a} {say(date, style)}", skill[0], rng.choice(aides), clock(start + 60), clock(start + 105), "1.00", money(fee), money(fee)], ". . . r r r r r"))
    if miles:
        date, count, each = after(first, 13), rng.randint(8, 62), rng.choice([67, 70])
        lines.append(line(date, (None, None, "Mileage, errands"), units=count, unit_price_cents=each, charge_cents=count * each))
        rows.append(tr([f"{date:%a} {say(date, style)}", "Mileage, errands", "", "", "", f"{count}.00", money(each), money(count * each)], ". . . r r r r r"))
    sent, last = after(first, 16), rng.randint(60000, 240000)
    got = rng.choice([last, last, last - 30000])
    payer = rng.random() < 0.3
    payments = [payment(after(first, 3), "insurance" if payer else "patient", "Long-term care policy payment" if payer else f"Payment - ACH {digits(rng, 4)}", got)]
    due, invoice, client, call = after(sent, 10), digits(rng, 5), digits(rng, 4), phone(rng, "{}.{}.{}")
    billed = total(lines, "charge_cents")
    owed = last - got + billed
    street, town, whole = address(rng)
    home = address(rng)
    facts = [("Invoice #", invoice), ("Client ID", client), ("Invoice date", say(sent, style)), ("Service period", f"{say(first, style)} - {say(after(first, 13), style)}"), ("Due upon receipt, no later than", say(due, style))]
    sums = [("Previous balance", last), (f"{e(payments[0]['description'])} {say(when(payments[0]), style)}", -got), ("Current charges", billed)]
    html = page(CSS, f"""{beside(f'<h1>{e(house)}</h1>{street}, {town}<br>Tel {call}<br><br>{natural(who)}<br>{home[0]}<br>{home[1]}', f'<b>CLIENT INVOICE</b><table class="k">{"".join(map(tr, facts))}</table>')}<br><table class="s">{"".join(tr([label, money(cents)], ". r") for label, cents in sums)}{tr(["Total amount due", money(owed)], ". r", "z")}</table>
<table class="x"><thead>{tr(["Date", "Service", "Caregiver", '<span style="float:right">Time in</span>', '<span style="float:right">Time out</span>', '<span style="float:right">Hours/Qty</span>', '<span style="float:right">Rate</span>', '<span style="float:right">Amount</span>'], tag="th")}</thead>{"".join(rows)}{tr([("Total for this period", 7), money(billed)], ". r", "z")}</table>
<p class="n">Visits are rounded to the nearest quarter hour. Holidays are billed at one and one half times the rate. If you have a long-term care policy we can send visit notes to your insurer. A late fee of $25.00 applies after 15 days. Thank you for trusting us with your care at home.</p>""", sheet="size: Letter; margin: 0.6in 0.65in", foot=PAGES)
    return {"html": html, "truth": {
        "document_type": KIND, "provider": {"name": house, "phone": call, "address": whole}, "patient": {"name": natural(who)}, "account_number": client, "statement_date": sent.isoformat(), "due_date": due.isoformat(), "maybe": {"claim_number": invoice},
        "lines": lines, "payments": payments, "totals": {"prior_balance_cents": last, "charges_cents": billed, "balance_cents": owed}}}
