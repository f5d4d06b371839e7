"""second_optical.py: an optician's order slip: glasses and an eye exam, retail price less the shop's offer, the vision plan's part and what the customer pays, the prescription as a grid of numbers that are no charges, a deposit paid."""
from held_parts import (address, after, beside, day, digits, e, line, money, natural, page, payment, person, phone, say, total, tr)

NAME, KIND = "held2-optical", "itemized_bill"
CSS = """body { font: 10pt 'DejaVu Sans Mono'; font-size: 8.5pt } .n { font: bold 20pt 'Liberation Sans' } .w { width: 100%; border: 1px solid;
margin: 10px 0 } .w td { padding: 3px 6px } table.rx { margin: 8px 0 } .rx td, .rx th { border: 1px solid #777; padding: 2px 9px;
text-align: right; font-weight: normal } table.x { width: 100%; margin-top: 12px } .x th { border-top: 2px solid; border-bottom: 2px
solid; padding: 4px; text-align: right; font-size: 8pt; vertical-align: bottom } .x th.l { text-align: left } .x td { padding: 4px;
vertical-align: top } .x .t td { border-top: 2px solid; font-weight: bold } .e { width: 52%; margin: 10px 0 0 48% } .e td { padding: 3px
4px } .e .b td { border-top: 1px solid; font-weight: bold } p { font-size: 8pt }"""
SHOPS = ["Clear Harbor Optical", "Eyeworks on Main", "Spectacle Row Vision Center", "20/20 Lane Eye Care"]
PLANS_HERE = ["VistaChoice Vision Plan", "Iris Vision Benefits", "Lumen Eye Plan"]
WORK = [("92014", "Eye exam, established", 11000, 24000), ("92015", "Refraction", 3500, 6500), ("V2020", "Frame, Corvo 114 matte black", 9900, 38000),
        ("V2103", "Single vision lenses, pair", 8900, 17000), ("V2781", "Progressive lenses, pair", 18900, 42000),
        ("V2784", "Polycarbonate, both lenses", 4500, 9900), ("V2750", "Anti-glare coating, both lenses", 6900, 15500),
        ("V2744", "Light-adaptive tint, both lenses", 7900, 16500), ("92310", "Contact lens fitting", 6500, 14900),
        ("V2520", "Contact lenses, soft, 90-pack", 5200, 12900)]


def power(rng):
    return f"{rng.choice('+-')}{rng.randint(0, 6)}.{rng.choice(['00', '25', '50', '75'])}"


def document(rng):
    who, date, shop, plan = person(rng), day(rng), rng.choice(SHOPS), rng.choice(PLANS_HERE)
    style, order, lines = rng.choice(["us", "short", "bare"]), f"{rng.choice('ABK')}{digits(rng, 6)}", []
    for code, text, low, high in sorted(rng.sample(WORK, rng.randint(3, 8))):
        units = rng.choice([2, 4]) if code == "V2520" else 1
        price = rng.randint(low, high) // 100 * 100 + rng.choice([0, 0, 95])
        off = price * units * rng.choice([0, 0, 20, 30]) // 100
        part = rng.choice([0, (price * units - off) // 2, price * units - off])
        lines.append(line(date, (code, None, text), units=units, charge_cents=price * units, adjustment_cents=off,
                          plan_paid_cents=part, patient_cents=price * units - off - part))
    sums = [total(lines, key) for key in ("charge_cents", "adjustment_cents", "plan_paid_cents", "patient_cents")]
    deposit = min(sums[3], rng.choice([0, 5000, sums[3] // 2]))
    payments = [payment(date, "patient", "Deposit, Visa ending 4471", deposit)] if deposit else []
    (street, town, home), call = address(rng), phone(rng)
    body = "".join(tr([e(item["description"]), item["code"], str(item["units"]), *(money(item[key], "") for key in
                       ("charge_cents", "adjustment_cents", "plan_paid_cents", "patient_cents"))], ". . r r r r r") for item in lines)
    heads = ["Item", "Code", "Qty", "Retail", "Our discount", "Plan pays", "You pay"]
    facts = [("Customer:", natural(who), "Order:", order), ("Service date:", say(date, style), "Vision plan:", plan),
             ("Optometrist:", f"{natural(person(rng))}, OD", "Ready about:", say(after(date, 9), style))]
    eyes = tr(["", "Sphere", "Cyl", "Axis", "Add"], tag="th") + "".join(
        tr([side, power(rng), f"-{rng.randint(0, 2)}.{rng.choice(['25', '75'])}", f"{rng.randint(1, 180):03d}", f"+{rng.randint(1, 2)}.50"])
        for side in ("OD", "OS"))
    end = tr(["Your part", "", money(sums[3])], ". . r") + "".join(
        tr([e(one["description"]), say(date, style), money(-one["amount_cents"])], ". . r") for one in payments)
    end += tr(["Balance at pick-up", "", money(sums[3] - deposit)], ". . r", "b")
    html = page(CSS, f"""{beside(f'<span class="n">{e(shop)}</span>', f"{street}<br>{town}<br>{call}")}<table
class="w">{"".join(map(tr, facts))}</table>Your prescription<table class="rx">{eyes}</table><table class="x"><thead>{tr(heads,
"l l r r r r r", tag="th")}</thead>{body}{tr([("TOTAL", 3), *map(money, sums)], ". r r r r", "t")}</table><table class="e">{end}</table>
<p>Glasses are made for you alone: no refund once cut. Frames have a year's warranty. PD {rng.randint(56, 68)}.5. Remakes within 60
days are free.</p><p>Customer's signature ____________________________</p>""", sheet="size: Letter; margin: 0.7in")
    return {"html": html, "truth": {
        "document_type": KIND, "provider": {"name": shop, "phone": call, "address": home}, "payer": {"name": plan},
        "patient": {"name": natural(who)}, "maybe": {"account_number": order, "statement_date": date.isoformat()}, "lines": lines,
        "payments": payments, "totals": {"charges_cents": sums[0], "adjustments_cents": sums[1], "insurance_paid_cents": sums[2],
                                         "balance_cents": sums[3] - deposit}}}
