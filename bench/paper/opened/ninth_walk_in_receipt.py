"""ninth_walk_in_receipt.py: an urgent care's visit receipt printed at the desk: narrow column down the middle, facts as label and colon, each service in two lines (code and words, then quantity at price), payments by card, balance."""
import held_ninth as n
from held_ninth import esc, minus, money, pay, say

NAME, KIND = "held9-walk-in-receipt", "itemized_bill"
WORK = [("99203", "Urgent care visit, new patient", 150, 280), ("99213", "Urgent care visit, established", 120, 220), ("87804", "Influenza test, rapid", 25, 70), ("87880", "Strep test, rapid", 24, 60), ("73610", "X-ray ankle, 3 views", 80, 180), ("12001", "Wound repair, simple", 180, 420), ("90715", "Tdap vaccine", 45, 95), ("A6449", "Elastic bandage", 8, 24), ("J1100", "Dexamethasone injection", 6, 30)]


def document(rng):
    house, who, when = rng.choice(("NextStep Urgent Care", "Sunrise Walk-In Clinic", "MinuteWell Express Care")), n.Someone(rng), n.day(rng)
    address, call, tax, visit, style = n.place(rng), n.phone(rng), n.tax_id(rng), n.number(rng, "9999999"), rng.choice(("us", "short", "mon"))
    lines, rows = [], ""
    for code, words, low, high in sorted(rng.sample(WORK, rng.randint(1, 5))):
        units, each = (rng.choice((1, 2, 4)) if code[0] in "JA" else 1), n.price(rng, low, high)
        lines.append({"date": when, "code": code, "description": words, "units": units, "unit_price_cents": each, "charge_cents": each * units})
        rows += f'<tr><td>{code}</td><td>{words}</td><td class="r nw">{money(each * units)}</td></tr><tr class="q"><td></td><td>{units} x {money(each)}</td><td></td></tr>'
    charges = n.sums(lines, "charge_cents")
    off = round(charges * rng.choice((0, 0, 0.2, 0.3)))
    own = rng.choice((charges - off, min(charges - off, 5000)))
    owed = charges - off - own
    payments = ([pay(when, "adjustment", "Prompt pay discount", off)] if off else []) + [pay(when, "patient", f"{rng.choice(('Visa', 'MasterCard'))} ending {n.digits(rng, 4)}", own)]
    sums = [("Total charges", money(charges))] + ([("Prompt pay discount", minus(off))] if off else []) + [(payments[-1]["description"], minus(own)), ("<b>Balance due</b>", f"<b>{money(owed)}</b>")]
    for payment in payments:
        del payment["date"]
    facts = n.facts([("Patient:", esc(who.full)), ("Date of birth:", say(who.born, "us")), ("Date of service:", say(when, style)), ("Account number:", visit), ("Seen by:", esc(n.doctor(rng, "{} {} {}, PA-C"))), ("Diagnosis:", "J02.9 Sore throat" if any(x["code"] == "87880" for x in lines) else "S93.401A Ankle sprain")], "w")
    sick = "J02.9" if any(x["code"] == "87880" for x in lines) else "S93.401A"
    body = (f'<div class="slip"><div class="c"><b class="logo">{esc(house)}</b><br>{address[0]}<br>{address[1]}<br>{call}<br>Tax ID {tax}<br><br><b>VISIT RECEIPT</b></div><hr>{facts}<hr><table class="w">{rows}</table><hr>{n.facts(sums, "w", "", "r nw")}<hr>'
            '<p class="c">Thank you! Please keep this receipt for your insurance or HSA.<br>Open 8 to 8, every day. Sports physicals $35.</p></div>')
    css = f"body{{font:9.5pt {rng.choice(['Liberation Mono', 'Liberation Sans', 'DejaVu Sans Mono'])!r}}}.slip{{width:4.6in;margin:0 auto}}.logo{{font-size:14pt}}.q td{{font-size:8pt;color:#333;padding-top:0}}"
    truth = {"document_type": KIND, "provider": {"name": house, "phone": call, "tax_id": tax, "address": n.whole(address)}, "patient": {"name": who.full, "birth_date": who.born}, "account_number": visit, "diagnoses": [sick], "maybe": {"statement_date": when}, "lines": [line | {"maybe": {"date": line.pop("date")}} for line in lines],
             "payments": payments, "totals": {"charges_cents": charges, "patient_paid_cents": own, "balance_cents": owed} | ({"adjustments_cents": off} if off else {})}
    return n.close(css, body, truth)
