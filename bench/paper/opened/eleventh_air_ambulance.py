"""eleventh_air_ambulance.py: an air ambulance company's letter bill: flight facts in two columns, rotor base and statute miles in large sums, the insurer's payment, note on the law of surprise bills with amounts that are no charges."""
import held_eleventh as t
from held_eleventh import cols, esc, facts, money, pay, say, table

NAME, KIND = "held11-air-ambulance", "itemized_bill"


def document(rng):
    sender, who, date, plan = rng.choice(("SkyBridge Air Medical LLC", "Guardian Rotor Services, Inc.", "LifeReach Flight Program")), t.Patient(rng), t.day(rng), rng.choice(t.PLANS)
    number, tel, box = t.number(rng, "FL999999"), t.call(rng, "1-{}-{}-{}"), t.where(rng, True)
    sent, miles, rate, fixed = t.later(date, rng.randint(40, 80)), rng.randint(18, 160), rng.choice((18500, 21200, 26475)), rng.random() < 0.3
    base = t.price(rng, 18000, 41000)
    lines = [{"date": date, "code": "A0430" if fixed else "A0431", "modifiers": ["HH"], "description": f"{'Fixed' if fixed else 'Rotary'} Wing Base", "units": 1, "charge_cents": base},
             {"date": date, "code": "A0435" if fixed else "A0436", "modifiers": ["HH"], "description": f"{'Fixed' if fixed else 'Rotary'} Wing Mileage", "units": miles, "charge_cents": miles * rate}]
    charges = t.total(lines)
    pays = [pay(t.later(sent, -10), "insurance", f"Payment from {plan}", round(charges * 0.36)), pay(t.later(sent, -10), "adjustment", "No Surprises Act adjustment", round(charges * 0.52))]
    owed = charges - t.total(pays, "amount_cents")
    rows = [[say(x["date"], "us"), f"{x['code']} {x['modifiers'][0]}", x["description"], f"{x['units']:,}", money(x["charge_cents"])] for x in lines]
    rows += [("tt", ["", "", "Total charges", "", money(charges)])] + [[say(p["date"], "us"), "", p["description"], "", money(-p["amount_cents"])] for p in pays] + [("tt", ["", "", "Patient balance", "", money(owed)])]
    body = (f'<div class="lg">{esc(sender)}</div><div class="ln">{box[0]} | {box[1]} | {tel}</div><p>{say(sent, "long")}</p>{who.mail}'
            + cols((50, facts([("Flight Account", number), ("Patient", esc(who.full)), ("Transport Date", say(date, "us"))])), (50, facts([("Sending", esc(t.hospital(rng))), ("Receiving", esc(t.hospital(rng))), ("Insurer", plan)])))
            + f'<p>Dear {esc(who.full)}:</p><p>Your plan has processed the claim for your flight. The remaining balance of your cost sharing is shown below.</p>'
            + table("vt w", "lllrr", [["Date", "Code", "Service", "Qty", "Amount"]], rows)
            + f'<p>The federal No Surprises Act protects you from balance bills for air ambulance care. We bill only the cost sharing your plan reported. If your household income is under 400% of the federal guideline, or your balance is over $1,000.00, ask about our hardship program. Monthly plans begin at $50.00.</p><p>Sincerely,<br><br>Patient Advocacy Team<br>{tel}</p>')
    css = "body{font:10.5pt 'Liberation Serif'}.lg{font:bold 18pt 'Liberation Sans';color:#0b3d6b}.ln{border-bottom:2px solid #0b3d6b;font-size:9pt;padding-bottom:4pt}.vt th{border-bottom:1px solid #0b3d6b}.tt td{font-weight:bold;border-top:1px solid #0b3d6b}"
    return t.done(css, body, {"document_type": KIND, "provider": {"name": sender, "phone": tel}, "payer": {"name": plan}, "patient": {"name": who.full}, "account_number": number, "statement_date": sent, "lines": lines, "payments": pays, "totals": {"charges_cents": charges, "balance_cents": owed}}, margin="0.8in")
