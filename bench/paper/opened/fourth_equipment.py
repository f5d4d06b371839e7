"""fourth_equipment.py: a breathing-equipment supplier's invoice: rentals from day to day with their modifiers, sales by piece, what the plan allowed, wrote off and paid beside what the patient pays, across a broad page."""
from held_parts import (PAGES, PLANS, STEM, address, after, beside, day, digits, e, line, money, natural, npi, page, paid, payment, person, phone, say, tax_id, total, tr, when)

NAME, KIND = "held4-equipment", "itemized_bill"
CSS = """body { font: 8.8pt 'Liberation Sans' } .nm { font: bold 16pt 'Liberation Sans Narrow'; color: #8a4b00 } .inv { font-size: 20pt; color: #8a4b00; text-align: right } .k td { padding: 1px 12px 1px 0 } .ad { display: grid; grid-template-columns: 1fr 1fr 1fr; gap: 14px; margin: 14px 0 } .ad b { display: block; background: #f5e6d3; padding: 2px 5px; margin-bottom: 3px }
table.x { width: 100% } .x th { font-size: 7.4pt; border-top: 1.5px solid #8a4b00; border-bottom: 1.5px solid #8a4b00; padding: 3px 4px; vertical-align: bottom } .x td { padding: 3px 4px; font-size: 8.2pt; border-bottom: 0.5px solid #d9c4a8; vertical-align: top } .x .z td { font-weight: bold; border-bottom: 1.5px solid #8a4b00 } .s { width: 3.4in; margin: 10px 0 0
auto } .s td { padding: 2px 4px } .s .z td { font-weight: bold; border-top: 1px solid #000; font-size: 10.5pt } .n { font-size: 7.8pt }"""
RENT = [("E0601", "CPAP DEVICE", ["RR", "KX"], 9500, 19000), ("E0562", "HUMIDIFIER, HEATED", ["RR", "KX"], 3500, 8200), ("E1390", "OXYGEN CONCENTRATOR, SINGLE PORT", ["RR"], 21000, 38000), ("E0260", "HOSPITAL BED, SEMI-ELECTRIC", ["RR", "KH"], 14000, 29000), ("K0001", "STANDARD WHEELCHAIR", ["RR", "KH"], 5200, 11000)]
SALE = [("A7030", "FULL FACE MASK", ["NU"], 16000, 34000, 1), ("A7031", "FACE MASK CUSHION", ["NU"], 5200, 11000, 3), ("A7035", "HEADGEAR", ["NU"], 3200, 7200, 1), ("A7037", "TUBING, 6 FT", ["NU"], 3000, 6400, 1), ("A7038", "FILTER, DISPOSABLE", ["NU"], 300, 900, 6), ("A7039", "FILTER, WASHABLE", ["NU"], 900, 2400, 1), ("E0143", "WALKER, FOLDING, WHEELED", ["NU"], 9000, 18000, 1)]
KEYS = ["charge_cents", "allowed_cents", "adjustment_cents", "plan_paid_cents", "patient_cents"]


def item_of(rng, date, one, units, end, rate):
    code, text, modifiers = one[:3]
    charge = rng.randint(one[3], one[4]) * units
    allowed = round(charge * rng.uniform(0.35, 0.8))
    part = allowed if rng.random() < 0.2 else allowed * rate // 100
    found = line(date, (code, None, text), modifiers=modifiers, units=units, charge_cents=charge, allowed_cents=allowed, adjustment_cents=charge - allowed, plan_paid_cents=allowed - part, patient_cents=part)
    if end:
        found["date_end"] = end.isoformat()
    return found


def document(rng):
    who, first, plan, style, rate = person(rng), day(rng), rng.choice(PLANS), rng.choice(["us", "short"]), rng.choice([10, 20, 30])
    house = f"{rng.choice(STEM)} {rng.choice(['Home Medical Supply', 'Respiratory & Mobility', 'HomeCare Equipment, Inc.'])}"
    lines = []
    for one in rng.sample(RENT, rng.randint(1, 2)):
        for month in range(rng.choice([1, 1, 3])):
            start = after(first, 30 * month)
            lines.append(item_of(rng, start, one, 1, after(start, 29), rate))
    lines += [item_of(rng, first, one, one[5], None, rate) for one in rng.sample(SALE, rng.randint(1, 5))]
    lines.sort(key=when)
    last = max(when(item) for item in lines)
    sent, account, invoice, call, number, ein = after(last, 48), digits(rng, 6), f"INV{digits(rng, 7)}", phone(rng, "{}-{}-{}"), npi(rng), tax_id(rng)
    due, order = after(sent, 30), digits(rng, 7)
    owed = total(lines, "patient_cents")
    payments = [payment(after(first, 1), "patient", rng.choice(["Deposit at set-up", "Card on file"]), min(owed // 2, rng.choice([2500, 5000])))] if rng.random() < 0.5 else []
    left = owed - paid(payments, "patient")
    street, town, whole = address(rng)
    home = address(rng)
    doctor = f"{natural(person(rng))}, MD"
    rows = "".join(tr([say(when(item), style), say(when({"date": item["date_end"]}), style) if "date_end" in item else "", "RENT" if "date_end" in item else "SALE", item["code"], " ".join(item["modifiers"]), e(item["description"]), item["units"], "MO" if "date_end" in item else "EA",
                       *(money(item[key], "") for key in KEYS)], ". . . . . . r . r r r r r") for item in lines)
    facts = [("Invoice number", invoice), ("Invoice date", say(sent, style)), ("Account number", account), ("Due date", say(due, style)), ("Sales order", order)]
    sums = tr(["Patient responsibility", money(owed)], ". r") + "".join(tr([f"{say(when(item), style)} {e(item['description'])}", money(-item["amount_cents"])], ". r") for item in payments) + tr(["Balance due", money(left)], ". r", "z")
    html = page(CSS, f"""{beside(f'<div class="nm">{e(house)}</div>{street}<br>{town}<br>Phone {call}<br>NPI {number} &nbsp; Tax ID {ein}', f'<div class="inv">INVOICE</div><table class="k" style="margin-left:auto">{"".join(map(tr, facts))}</table>')}<div class="ad"><div><b>Bill to</b>{natural(who)}<br>{home[0]}<br>{home[1]}</div><div><b>Deliver to</b>Same as billing address<br>
Setup date {say(first, style)}</div><div><b>Insurance / ordering physician</b>Primary: {e(plan)}<br>Ordered by: {doctor}</div></div><table class="x"><thead>{tr(["Service<br>from", "Service<br>thru", "Type", "HCPCS", "Mod", "Item description", "Qty", "UOM", "Charge", "Plan<br>allowed", "Contractual<br>write-off", "Insurance<br>paid", "Patient<br>resp."],
". . . . . . r . r r r r r", tag="th")}</thead>{rows}{tr([("Totals", 8), *(money(total(lines, key), "") for key in KEYS)], ". r r r r r", "z")}</table><table class="s">{sums}</table><p class="n">Rental items stay the property of {e(house)} until the plan's months of rental are complete. Call us to arrange pick-up when equipment is no longer needed. Supplies are
shipped only when you ask for them. Pay by phone at {call}.</p>""", sheet="size: Letter landscape; margin: 0.55in 0.6in", foot=PAGES)
    return {"html": html, "truth": {
        "document_type": KIND, "provider": {"name": house, "npi": number, "tax_id": ein, "phone": call, "address": whole}, "payer": {"name": plan}, "patient": {"name": natural(who)}, "account_number": account, "statement_date": sent.isoformat(), "due_date": due.isoformat(),
        "maybe": {"claim_number": invoice}, "lines": lines, "payments": payments,
        "totals": {"charges_cents": total(lines, "charge_cents"), "adjustments_cents": total(lines, "adjustment_cents"), "insurance_paid_cents": total(lines, "plan_paid_cents"), "balance_cents": left}}}
