"""third_ascii_grid.py: a critical-access hospital's detail from a line printer with bars and plus signs for rules: words cut at a width and continued in the row below, days joined like 03MAR25, the price of one and the count, credits with CR, sums by class of revenue at the end that say the lines again."""
from held_parts import (INPATIENT, PLANS, STEM, TOWN, after, day, digits, e, filed, line, page, payment, person, phone, say, some_units, total, when)

NAME, KIND = "held3-ascii-grid", "itemized_bill"
CSS = "pre { font: 8.8pt 'Noto Sans Mono', 'DejaVu Sans Mono'; margin: 0; line-height: 1.25 } .next { page-break-before: always }"
WIDTHS = (7, 4, 5, 24, 4, 9, 11)
CLASSES = {"01": "ROOM", "02": "PHARM/SUPPLY", "03": "LABORATORY", "04": "THERAPY/IMAGING", "06": "DRUGS CODED"}
PER_PAGE = 40


def amount(cents, credit=False):
    return f"{abs(cents) // 100:,}.{abs(cents) % 100:02d}{' CR' if credit else ''}"


def cells(values, right=(4, 5, 6)):
    return "|" + "|".join(f" {text:>{size}} " if at in right else f" {text:<{size}} " for at, (text, size) in enumerate(zip(values, WIDTHS))) + "|"


RULE = "+" + "+".join("-" * (size + 2) for size in WIDTHS) + "+"


def cut(text, size=WIDTHS[3]):
    """Words of a description in rows that fit."""
    rows = [""]
    for word in text.split():
        if rows[-1] and len(rows[-1]) + len(word) + 1 > size:
            rows.append("")
        rows[-1] = f"{rows[-1]} {word}".strip()
    return rows


def show(item):
    first, *others = cut(item["description"])
    return [cells((say(when(item), "joined"), item["revenue_code"], item.get("code", ""), first, str(item["units"]), amount(item["unit_price_cents"]), amount(item["charge_cents"])))] + [cells(("", "", "", text, "", "", "")) for text in others]


def document(rng):
    who, first, nights, plan = person(rng), day(rng), rng.randint(1, 5), rng.choice(PLANS).upper()
    house, town = f"{rng.choice(STEM).upper()} CRITICAL ACCESS HOSPITAL", rng.choice(TOWN).upper()
    lines = []
    for code, rev, text, low, high in rng.sample(INPATIENT, rng.randint(7, len(INPATIENT))):
        price = rng.randint(low * 100, high * 100)
        for number in range(nights) if rev == "0120" else sorted(rng.sample(range(nights + 1), rng.randint(1, min(3, nights + 1)))):
            units = some_units(rng, (code, rev))
            words = text + rng.choice(["", "", " WITH FLOOR STOCK ITEM", " PER PHYSICIAN ORDER SET"])
            lines.append(line(after(first, number), (code, rev, words), units=units, unit_price_cents=price, charge_cents=units * price))
    lines.sort(key=lambda item: item["date"])
    gross, last = total(lines, "charge_cents"), after(first, nights)
    sent, account, call = after(last, 17), f"{rng.choice('AIO')}{digits(rng, 6)}-{digits(rng, 3)}", phone(rng, "{}/{}-{}")
    payments = [payment(after(last, 14), "insurance", f"{plan} PMT", round(gross * 0.5)), payment(after(last, 14), "adjustment", f"{plan} CONTRACTUAL", round(gross * 0.2))]
    balance = gross - sum(one["amount_cents"] for one in payments)
    sheets = [[]]
    for item in lines:
        held = show(item)
        if len(sheets[-1]) + len(held) > PER_PAGE:
            sheets.append([])
        sheets[-1] += held
    head = cells(("DATE", "REV", "HCPCS", "DESCRIPTION OF SERVICE", "QTY", "PRICE EA", "AMOUNT"))
    out = []
    for number, sheet in enumerate(sheets, 1):
        text = [f"{house:<58}PAGE {number:>2}/{len(sheets)}", f"{town:<58}RUN {say(sent, 'joined')}", "", f"PATIENT: {filed(who):<36}ACCT: {account}", f"ADM: {say(first, 'joined4')}   DIS: {say(last, 'joined4')}   INS: {plan}", "", RULE, head, RULE, *map(e, sheet), RULE]
        if number < len(sheets):
            text.append(f"{'CONTINUED ON NEXT PAGE':>{len(RULE)}}")
        out.append(text)
    sums = {}
    for item in lines:
        sums[CLASSES[item["revenue_code"][:2]]] = sums.get(CLASSES[item["revenue_code"][:2]], 0) + item["charge_cents"]
    tail = ["", f"{'TOTAL CHARGES':<40}{amount(gross):>20}", ""] + [f"{say(when(one), 'joined')}  {one['description']:<31}{amount(one['amount_cents'], True):>20}" for one in payments]
    tail += ["", f"{'BALANCE DUE FROM PATIENT':<40}{amount(balance):>20}", "", "RECAP BY CLASS (INCLUDED ABOVE)"] + [f"   {name:<24}{amount(cents):>14}" for name, cents in sums.items()]
    tail += ["", f"QUESTIONS {call} MON-THU 0800-1600. TERMS NET 30 DAYS. ASK FOR", "HARDSHIP FORM 7-B IF YOUR HOUSEHOLD EARNS UNDER $30,120.00."]
    if len(out[-1]) > 44:
        out.append([f"{house:<58}PAGE   END", ""])
    out[-1] += tail
    html = page(CSS, "".join(f'<pre class="{"next" if number else ""}">{chr(10).join(text)}</pre>' for number, text in enumerate(out)), sheet="size: Letter; margin: 0.5in")
    return {"html": html, "truth": {
        "document_type": KIND, "provider": {"name": house, "phone": call}, "payer": {"name": plan}, "patient": {"name": filed(who)}, "account_number": account, "statement_date": sent.isoformat(),
        "admitted": first.isoformat(), "discharged": last.isoformat(), "lines": lines, "payments": payments, "totals": {"charges_cents": gross, "balance_cents": balance}}}
