"""second_dme_orders.py: a supplier of home equipment: orders as group rows, from and through in columns of their own, up to four modifiers in one cell, serial numbers below, a remit slip with boxes at the foot."""
from held_parts import (PLANS, address, after, beside, day, digits, e, line, money, natural, npi, page, person, phone, say,
                        total, tr, when)
import datetime

NAME, KIND = "held2-dme-orders", "itemized_bill"
CSS = """body { font: 9.5pt 'Liberation Serif' } .n { font-size: 17pt; font-weight: bold; letter-spacing: 2px } .hd td { border:
1px solid #666; padding: 3px 8px } .hd td:first-child { background: #e9e9e9; font-size: 8pt } table.i { width: 100%; margin:
14px 0 } .i th { border: 1px solid #666; background: #e9e9e9; font-size: 8pt; padding: 3px 4px; vertical-align: bottom } .i td {
padding: 3px 4px; border-left: 1px solid #666; border-right: 1px solid #666; vertical-align: top } .i .o td { border-top: 1px
solid #666; background: #f6f6f6; font-weight: bold } .i .e td { border-bottom: 1px solid #666; font-weight: bold } .slip {
border: 1px solid; margin-top: 18px; padding: 8px; page-break-inside: avoid } .slip td td { border: 1px solid; padding: 2px
10px; font-size: 9pt } small { color: #444 }"""
SHOPS = ["Lungwell Home Oxygen & Medical", "Gantry Mobility Supply Inc", "Heartland Home Medical Equipment", "RestEasy Sleep Therapy"]
# code, modifiers, words, whether rented by the month, least and most cents
GOODS = [("E0601", ["RR", "KH", "KX"], "CPAP DEVICE MONTHLY RENTAL", True, 7800, 16400),
         ("E1390", ["RR", "QE"], "OXYGEN CONCENTRATOR RENTAL", True, 12100, 24800),
         ("K0001", ["RR", "KI"], "WHEELCHAIR STANDARD RENTAL", True, 4100, 8800),
         ("E0260", ["RR", "KJ"], "HOSPITAL BED SEMI-ELEC W/ MATTRESS", True, 9900, 18500),
         ("A7030", ["NU", "KX"], "FULL FACE MASK", False, 14000, 23100), ("A7038", ["NU"], "FILTER DISPOSABLE FOR PAP", False, 350, 900),
         ("A7037", ["NU"], "TUBING 6 FT", False, 2400, 5200), ("E0143", ["NU"], "WALKER FOLDING WHEELED", False, 9100, 16000),
         ("A4253", ["NU", "KX"], "TEST STRIPS BOX OF 50", False, 2900, 6900), ("L1833", ["NU", "LT"], "KNEE ORTHOSIS ADJUSTABLE", False, 38000, 71000)]


def month_after(date):
    """The last day of a rental month: the day before the same day of the next."""
    year, month = (date.year + 1, 1) if date.month == 12 else (date.year, date.month + 1)
    return datetime.date(year, month, min(date.day, 28)) - datetime.timedelta(days=1)


def order(rng, date):
    found = []
    for code, modifiers, text, rented, low, high in rng.sample(GOODS, rng.randint(1, 4)):
        units = 1 if rented else rng.choice([1, 1, 2, 3])
        price = rng.randint(low, high)
        charge = units * price
        plan = rng.choice([0, charge // 2, charge * 3 // 5])
        off = rng.choice([0, charge // 5])
        more = {"date_end": (month_after(date) if rented else date).isoformat()}
        found.append((line(date, (code, None, text), **more, modifiers=modifiers, units=units, charge_cents=charge,
                           plan_paid_cents=plan, adjustment_cents=off, patient_cents=charge - plan - off),
                      f"SN {rng.choice('CRX')}{digits(rng, 8)}" if rented else ""))
    return digits(rng, 8), found


def show(number, found, style):
    rows = [tr([(f"Order {number}", 10)], row="o")]
    for item, serial in found:
        words = e(item["description"]) + (f"<br><small>{serial}</small>" if serial else "")
        rows.append(tr([say(when(item), style), say(datetime.date.fromisoformat(item["date_end"]), style), item["code"],
                        " ".join(item["modifiers"]), words, str(item["units"]),
                        *(money(item[key], "") for key in ("charge_cents", "plan_paid_cents", "adjustment_cents", "patient_cents"))],
                       ". . . . . c r r r r"))
    return "".join(rows)


def document(rng):
    who, shop, plan, style = person(rng), rng.choice(SHOPS), rng.choice(PLANS), rng.choice(["short", "us"])
    first = day(rng).replace(day=rng.randint(1, 28))
    orders = [order(rng, after(first, 9 * number)) for number in range(rng.randint(1, 4))]
    lines = [item for _, found in orders for item, _ in found]
    invoice, account, number, call = f"INV{digits(rng, 8)}", f"{digits(rng, 6)}", npi(rng), phone(rng, "{}-{}-{}")
    (street, town, home), made_on = address(rng), after(first, 58)
    due, seen = after(made_on, 20), rng.sample(["G47.33", "J44.9", "M17.12", "I50.9", "E11.9"], rng.randint(1, 2))
    sums = [total(lines, key) for key in ("charge_cents", "plan_paid_cents", "adjustment_cents", "patient_cents")]
    facts = [("Invoice", invoice), ("Invoice date", say(made_on, style)), ("Customer account", account), ("Payment due", say(due, style))]
    heads = ["From", "Through", "HCPCS", "Modifiers", "Item", "Qty", "Charge", "Insurance paid", "Adjusted", "Patient owes"]
    sold = f"""<small>SOLD TO</small><br>{natural(who)}<br>{address(rng)[0]}<br>{address(rng)[1]}<br><br><small>PRIMARY
INSURANCE</small> {e(plan)}<br><small>DIAGNOSIS</small> {", ".join(seen)}"""
    boxes = f"""<table>{tr(["Customer account", "Invoice", "Balance due", "Amount enclosed"])}{tr([account, invoice,
money(sums[3]), "&nbsp;"])}</table>"""
    html = page(CSS, f"""{beside(f'<span class="n">{e(shop)}</span><br>{street}, {town}<br>Phone {call} &nbsp; NPI {number}',
f'<table class="hd">{"".join(map(tr, facts))}</table>')}<br>{sold}<table class="i"><thead>{tr(heads, ". . . . . c r r r r",
tag="th")}</thead>{"".join(show(*one, style) for one in orders)}<tr class="e"><td colspan="6" class="r">Invoice
total</td>{"".join(f'<td class="r">{money(cents)}</td>' for cents in sums)}</tr></table><p>Rental items stay ours until 13 months
are paid. Supplies cannot be returned once opened. A restocking fee of $25.00 may apply.</p><div class="slip">{beside(boxes,
f"Remit to:<br>{e(shop)}<br>PO Box {digits(rng, 4)}<br>{town}")}</div>""", sheet="size: Letter; margin: 0.55in")
    return {"html": html, "truth": {
        "document_type": KIND, "provider": {"name": shop, "npi": number, "phone": call, "address": home},
        "payer": {"name": plan}, "patient": {"name": natural(who)}, "account_number": account,
        "statement_date": made_on.isoformat(), "due_date": due.isoformat(), "diagnoses": seen, "lines": lines,
        "totals": {"charges_cents": sums[0], "insurance_paid_cents": sums[1], "adjustments_cents": sums[2],
                   "balance_cents": sums[3]}}}
