"""third_till_slip.py: an urgent care's or infusion suite's till slip: a narrow roll of paper, each article in two rows (words; below the count at a price and the amount), a cash discount, tax of nothing, the card's slip with its own numbers, nothing left to pay."""
from held_parts import STEM, address, bars, day, digits, e, filed, line, page, person, phone, say, total

NAME, KIND = "held3-till-slip", "itemized_bill"
CSS = """body { width: 3.1in; font: 9pt 'DejaVu Sans Mono' } pre { font: inherit; margin: 0; line-height: 1.35 } .c { text-align: center } .h { font: bold 13pt 'DejaVu Sans' } .n { font-size: 7pt }"""
GOODS = [("99203", "New patient visit", 14900, 22500), ("99213", "Return visit", 9900, 17500), ("87804", "Flu test", 3500, 6500), ("87880", "Strep test", 3000, 5500), ("73610", "X-ray ankle", 8900, 16500), ("90715", "Tetanus booster", 6500, 9900), ("L4350", "Ankle brace air", 5900, 11900),
         ("E0114", "Crutches, pair", 4500, 8000), ("96372", "Shot given", 2900, 5900), ("J1885", "Ketorolac 15 mg", 900, 2400), ("A6448", "Elastic wrap", 400, 1100), ("12001", "Stitches, small", 19500, 35000)]
WIDE = 34


def pair(left, right):
    return f"{left}{right:>{WIDE - len(left)}}"


def amount(cents):
    return f"{'-' if cents < 0 else ''}{abs(cents) // 100:,}.{abs(cents) % 100:02d}"


def document(rng):
    who, date = person(rng), day(rng)
    style, house = rng.choice(["us", "short"]), f"{rng.choice(STEM)} {rng.choice(['Urgent Care', 'Walk-In Clinic', 'MinuteMed'])}"
    lines, rows = [], []
    for code, text, low, high in rng.sample(GOODS, rng.randint(2, 7)):
        units, price = rng.choice([1, 1, 1, 2, 4]) if code[0] in "JAE" else 1, rng.randint(low // 50, high // 50) * 50
        lines.append(line(date, (code, None, text), units=units, unit_price_cents=price, charge_cents=units * price))
        rows += [f"{code} {text}", pair(f"   {units} @ {amount(price)}", amount(units * price))]
    gross = total(lines, "charge_cents")
    off = gross // 5 if rng.random() < 0.5 else 0
    owed, call, (street, town, home) = gross - off, phone(rng), address(rng)
    card = f"{rng.choice(['VISA', 'MASTERCARD', 'HSA CARD'])} {'*' * 4}{digits(rng, 4)}"
    receipt = f"{digits(rng, 2)}-{digits(rng, 6)}"
    text = [f"{say(date, style)} {rng.randint(8, 19)}:{rng.randint(10, 59)}   REG {rng.randint(1, 3)}", f"RECEIPT # {receipt}", f"PATIENT {filed(who)}"[:WIDE], "-" * WIDE, *map(e, rows), "-" * WIDE, pair("SUBTOTAL", amount(gross))]
    if off:
        text.append(pair("SELF PAY DISCOUNT 20%", amount(-off)))
    text += [pair("TAX 0.00%", "0.00"), pair("TOTAL DUE", "$" + amount(owed)), "", pair(card, amount(owed)), pair("BALANCE", "$0.00"), "", f"AUTH {digits(rng, 6)} REF {digits(rng, 12)}", "AID A0000000031010  CHIP READ", "-" * WIDE]
    html = page(CSS, f"""<div class="c"><span class="h">{house}</span><br>{street}<br>{town}<br>{call}</div><br><pre>{chr(10).join(text)}</pre><div class="c"><br>{bars(rng, receipt, 26)}<br>COME BACK? NEXT VISIT $25.00 OFF<br>WITH THIS SLIP<br><br><span class="n">Tell us how we did and win a $500 gift card. Open 8-8,
365 days. We did not send this visit to an insurer. Ask us for an itemized form for yours. No refund after 30 days; braces are final sale.</span></div>""", sheet="size: 3.5in 11in; margin: 0.2in")
    return {"html": html, "truth": {
        "document_type": KIND, "provider": {"name": house, "phone": call, "address": home}, "patient": {"name": filed(who)}, "lines": lines, "maybe": {"account_number": receipt, "statement_date": date.isoformat()},
        "totals": {"charges_cents": gross, **({"adjustments_cents": off} if off else {}), "patient_paid_cents": owed, "balance_cents": 0}}}
