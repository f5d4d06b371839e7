"""An optometrist's invoice handed over the counter: services and eyewear under two heads, diagnosis codes, a prescription beside them that is no money, benefit, discount and card in a ladder."""
from held_sixteenth_a import *

NAME, KIND = "held16-eye-invoice", "itemized_bill"
CARE = [("92014", "Comprehensive eye exam, established", 110, 195), ("92004", "Comprehensive eye exam, new", 135, 230)]
MORE = [("92015", "Refraction", 30, 60), ("92250", "Retinal photos, both eyes", 39, 85), ("92134", "OCT scan, retina", 45, 95), ("92310", "Contact lens fitting", 75, 160), ("92083", "Visual field, extended", 70, 130)]
WARES = [("V2020", "Frame", 99, 320), ("V2203", "Bifocal lenses, plastic", 90, 180), ("V2103", "Single vision lenses, plastic", 60, 120), ("V2750", "Anti-reflective coating", 55, 130), ("V2744", "Photochromic tint", 60, 120), ("V2784", "Polycarbonate material", 35, 80), ("V2520", "Contact lenses, soft, box", 32, 78)]
PLANS_EYE = ["ClearView Vision Plan", "OptiCare Choice", "Beacon Vision Benefits"]


def document(rng):
    who, at = Patient(rng), Place(rng)
    name = f"{rng.choice(LAST)} {rng.choice(('Eye Care', 'Family Optometry', 'Vision Center', 'Optometric Associates'))}"
    date, plan = day(rng), rng.choice(PLANS_EYE + [None])
    invoice, chart, od = number(rng, "999999"), number(rng, "99999"), f"Dr. {rng.choice(FIRST)} {rng.choice(LAST)}, OD"
    sick = rng.sample([("H52.13", "Myopia, both eyes"), ("H52.4", "Presbyopia"), ("H52.223", "Regular astigmatism, both eyes"), ("H04.123", "Dry eye, both eyes"), ("Z01.00", "Routine eye exam")], rng.choice((1, 2)))
    lines, parts = [], []
    eyewear = rng.sample(WARES[1:3], 1) + rng.sample(WARES[3:6], rng.randint(0, 2))
    wares = [WARES[0]] + eyewear if rng.random() < 0.7 else [WARES[6]] * (rng.random() < 0.6)
    for head, things in (("PROFESSIONAL SERVICES", [rng.choice(CARE)] + rng.sample(MORE, rng.randint(1, 3))), ("MATERIALS", wares)):
        parts += [tr([(head, 5)], "-", "v")] if things else []
        for code, words, low, high in things:
            units = rng.choice((2, 4)) if code == "V2520" else 2 if code[:2] == "V2" and code != "V2020" else 1
            each = price(rng, low, high) // (2 if units == 2 and code != "V2520" else 1)
            if code == "V2020":
                words = f"Frame, {rng.choice(('Halden', 'Marlow', 'Corvi', 'Tessa'))} {rng.randint(100, 998)}, {rng.choice(('tortoise', 'black', 'navy', 'gunmetal'))} {rng.randint(48, 56)}-{rng.randint(15, 20)}"
            lines.append({"date": date, "code": code, "description": words, "units": units, "unit_price_cents": each, "charge_cents": units * each})
            parts.append(tr([code, words, units, bald(each), bald(units * each)], "n - c r r"))
    charges, payments = total(lines), []
    if plan:
        payments.append({"by": "insurance", "description": f"{plan} benefit", "amount_cents": round(charges * rng.uniform(0.35, 0.7))})
    else:
        payments.append({"by": "adjustment", "description": "Courtesy discount, same-day pay", "amount_cents": round(charges * rng.choice((0.1, 0.15)))})
    mine = charges - total(payments, "amount_cents")
    card, got = f"{rng.choice(('VISA', 'MASTERCARD', 'AMEX'))} x{rng.randint(1000, 9899)}", mine if not wares or rng.random() < 0.5 else mine // 2
    payments.append({"by": "patient", "description": f"Payment, {card}", "amount_cents": got})
    balance = mine - got
    power = lambda: f"{rng.choice('+-')}{rng.randint(0, 5)}.{rng.choice(('00', '25', '50', '75'))}"  # noqa: E731
    rx = grid(["Rx", "Sphere", "Cyl", "Axis", "Add"], [tr([eye, power(), f"-{rng.randint(0, 2)}.{rng.choice(('25', '50', '75'))}", f"{rng.randint(1, 180):03d}", f"+{rng.randint(1, 2)}.{rng.choice(('00', '25', '50'))}" if WARES[1] in wares else ""], "n c c c c") for eye in ("OD", "OS")], "n c c c c", "d rx")
    ladder = facts([("Subtotal", usd(charges))] + [(p["description"], usd(-p["amount_cents"])) for p in payments[:-1]] + [("Patient total", usd(mine)), (payments[-1]["description"], usd(-got)), (f"<b>{'Balance due at pickup' if wares else 'Balance'}</b>", f"<b>{usd(balance)}</b>")], "f lad")
    tin, number_npi = tax_id(rng), npi(rng)
    body = (sides(f"<div class='h'>{name}</div><i>Eyes for life</i>", f"{at.street}<br>{at.town}<br>{at.tel}", widths=(62, 38)) + "<div class='line'></div>"
            + sides(facts([("Patient", who.full), ("Birth date", us(who.born)), ("Chart", chart), ("Seen by", od)]), facts([("Invoice", invoice), ("Date", us(date)), ("Vision plan", plan or "none used"), ("Tax ID / NPI", f"{tin} / {number_npi}")]), widths=(52, 48))
            + f"<p>Diagnosis: {'; '.join(f'{c} {w}' for c, w in sick)}</p>" + grid(["Code", "Description", "Qty", "Each", "Amount"], parts, "n - c r r")
            + sides(rx + f"<p class='s'>PD {rng.randint(56, 68)} mm. Rx expires in two years.</p>", ladder, widths=(50, 50), kind="foot")
            + f"<p class='s'>{'Your order takes about ' + str(rng.randint(5, 12)) + ' business days. We will text you. Frames carry a one-year warranty; lenses are made for you and cannot be returned. ' if wares else ''}Keep this invoice for your flexible spending account. Medical eye problems may be billed to your medical insurance instead of your vision plan.</p><p>Signature ________________________________</p>")
    css = ".h { font: bold 18pt 'URW Bookman', 'Liberation Serif'; color: #1f5f5b } .line { border-top: 3pt solid #1f5f5b; margin: 6pt 0 } .d { margin-top: 6pt } .d th { border-bottom: 1px solid #1f5f5b; font-size: 8.5pt } .v td { font-weight: bold; color: #1f5f5b; padding-top: 5pt; font-size: 8.5pt } .f td:first-child { color: #555 } .lad { width: 100% } .lad td + td { text-align: right } .lad td { border-bottom: 0.5pt dotted #888; padding: 3pt 4pt } .rx td, .rx th { border: 0.5pt solid #999; font-size: 8pt } .foot { margin: 10pt 0 }"
    return done(css, body, {"document_type": KIND, "provider": {"name": name, "phone": at.tel, "tax_id": tin, "npi": number_npi, "address": at.address}, "payer": {"name": plan}, "patient": {"name": who.full, "birth_date": who.born}, "account_number": chart, "maybe": {"claim_number": invoice}, "statement_date": date, "diagnoses": [c for c, _ in sick], "lines": lines, "payments": payments,
                            "totals": {"charges_cents": charges, "balance_cents": balance}}, sheet="size: Letter; margin: 0.6in 0.8in")
