"""eleventh_ambulance_city.py: a city fire department's ambulance invoice: run number, from and to, base rate and miles with rate, supplies; resident sentence; coupon at the foot."""
import held_eleventh as t
from held_eleventh import cols, esc, facts, money, pay, say, table

NAME, KIND = "held11-ambulance-city", "itemized_bill"
BASE = [("A0429", "BLS Emergency Base Rate", 650, 1300), ("A0427", "ALS 1 Emergency Base Rate", 900, 2100), ("A0433", "ALS 2 Base Rate", 1200, 2600), ("A0428", "BLS Non-Emergency Base Rate", 480, 900)]


def document(rng):
    city, who, date = t.town(rng), t.Patient(rng, 30), t.day(rng)
    sender = f"{city} Fire Department Ambulance Billing"
    number, run, tel, box, style = t.number(rng, "26-999999"), t.number(rng, "F26-0099999"), t.call(rng, "({}) {}-{}"), t.where(rng, True), rng.choice(("us", "bare4"))
    sent, mods = t.later(date, rng.randint(20, 60)), [rng.choice(("RH", "SH", "NH"))]
    due, miles, rate = t.later(sent, 30), rng.randint(21, 240) / 10, rng.choice((1650, 1895, 2200, 2475))
    code, words, low, high = rng.choice(BASE)
    base = t.price(rng, low, high)
    lines = [{"date": date, "code": code, "modifiers": mods, "description": words, "units": 1, "unit_price_cents": base, "charge_cents": base},
             {"date": date, "code": "A0425", "modifiers": mods, "description": "Ground Mileage", "units": miles, "unit_price_cents": rate, "charge_cents": round(miles * rate)}]
    for extra in rng.sample([("A0422", "Oxygen", 6500), ("A0398", "ALS Disposable Supplies", 8800), ("A0394", "IV Supplies", 5400)], rng.randint(0, 2)):
        lines.append({"date": date, "code": extra[0], "modifiers": mods, "description": extra[1], "units": 1, "unit_price_cents": extra[2], "charge_cents": extra[2]})
    charges = t.total(lines)
    pays = [pay(None, "insurance", "Insurance Payments", round(charges * 0.3)), pay(None, "adjustment", "Adjustments", round(charges * 0.2))] if rng.random() < 0.6 else []
    owed = charges - t.total(pays, "amount_cents")
    rows = [[x["description"], x["code"], mods[0], f"{x['units']:.1f}", money(x["unit_price_cents"]), money(x["charge_cents"])] for x in lines]
    body = (cols((15, '<div class="seal">&#9733;</div>'), (85, f'<div class="lg">{esc(sender)}</div>{box[0]}, {box[1]}<br>Questions: {tel} &nbsp; Se habla español'))
            + cols((50, f'<div class="to">{who.mail}</div>'), (50, facts([("Invoice Number:", number), ("Invoice Date:", say(sent, style)), ("Due Date:", say(due, style)), ("Run Number:", run), ("Date of Service:", say(date, style)), ("Patient:", esc(who.full))], "fx")))
            + facts([("Picked up from:", f"{esc(who.street)}, {esc(who.town)}"), ("Taken to:", esc(t.hospital(rng)))], "w rt")
            + table("vt w", "lccrrr", [["Description", "HCPCS", "Mod", "Quantity", "Unit Price", "Amount"]], rows)
            + table("sm", "lr", [], [["Total Charges", money(charges)]] + [[p["description"], money(-p["amount_cents"])] for p in pays] + [("b", ["Balance Due", money(owed)])])
            + '<p>By ordinance, residents are billed after insurance. Send us your insurance card if it is not shown above. Medicaid members: do not pay this bill, call us first.</p>'
            + f'<div class="cut">RETURN THIS PORTION</div>{facts([("Invoice Number", number), ("Balance Due", money(owed)), ("Check payable to", f"City of {city}")])}')
    css = "body{font:10pt 'Liberation Sans'}.seal{font-size:30pt;color:#b71c1c}.lg{font-size:15pt;font-weight:bold}.to{margin:26pt 0 26pt 14pt}.fx td:first-child{text-align:right;font-weight:bold}.rt{border:1px solid #b71c1c;margin-bottom:8pt}.vt th{background:#b71c1c;color:#fff}.vt td{border-bottom:1px solid #ddd}.sm{margin:8pt 0 8pt auto}.b td{border-top:1px solid #000}.cut{border-top:1px dashed #000;margin-top:34pt;text-align:center;font-size:8pt}"
    return t.done(css, body, {"document_type": KIND, "provider": {"name": sender, "phone": tel}, "patient": {"name": who.full}, "account_number": number, "statement_date": sent, "due_date": due, "lines": lines, "payments": pays, "totals": {"charges_cents": charges, "balance_cents": owed}})
