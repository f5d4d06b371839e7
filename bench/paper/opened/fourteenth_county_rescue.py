"""fourteenth_county_rescue.py: a county rescue squad's ambulance invoice through its billing agency: the run's facts in two columns of typed labels, base rate and loaded miles with rate and quantity, adjustments, a box of ways to give insurance facts."""
import held_fourteenth as t
from held_fourteenth import bare, cols, esc, facts, money, pay, say, table

NAME, KIND = "held14-county-rescue", "itemized_bill"
RUNS = [("A0429", "BLS EMERGENCY BASE RATE", 600, 1100), ("A0427", "ALS1 EMERGENCY BASE RATE", 800, 1700), ("A0433", "ALS2 BASE RATE", 1100, 2300), ("A0428", "BLS NON-EMERGENCY BASE RATE", 380, 750)]
KEYS = ("date", "code", "modifiers", "description", "units", "unit_price_cents", "charge_cents")


def document(rng):
    town, who, sent = t.city(rng), t.Patient(rng), t.day(rng, "2026-03-10", "2026-09-20")
    squad, account, tel, tax, box, date = f"{town} County Rescue Squad", t.number(rng, "26-999999:99"), t.call(rng, "{}-{}-{}"), t.tax_id(rng), t.where(rng, True), t.later(sent, -rng.randint(20, 80))
    code, words, low, high = rng.choice(RUNS)
    base, rate, tenths, mod, npi = t.price(rng, low, high), t.price(rng, 14, 26), rng.randint(21, 390), rng.choice(("RH", "SH", "NH", "HN")), t.npi(rng)
    lines = [{"date": date, "code": code, "modifiers": [mod], "description": words, "units": 1, "unit_price_cents": base, "charge_cents": base}, {"date": date, "code": "A0425", "modifiers": [mod], "description": "GROUND MILEAGE, LOADED", "units": tenths / 10, "unit_price_cents": rate, "charge_cents": round(rate * tenths / 10)}]
    if rng.random() < 0.5:
        lines.append({"date": date, "code": "A0422", "modifiers": [mod], "description": "OXYGEN AND SUPPLIES", "units": 1, "unit_price_cents": 6500, "charge_cents": 6500})
    charge, payments = t.total(lines), []
    if rng.random() < 0.6:
        part = t.share(rng, charge, ("coins", "both"))
        payments = [pay(t.later(date, 16), "insurance", "MEDICARE PAYMENT", part["plan_paid_cents"]), pay(t.later(date, 16), "adjustment", "MEDICARE DISALLOWED", part["adjustment_cents"])]
    owed = charge - t.total(payments, "amount_cents")
    rows = [[say(x["date"], "us"), f'{x["code"]} {mod}', esc(x["description"]), f'{x["units"]:g}' if x["code"] != "A0425" else f"{tenths / 10:.1f}", bare(x["unit_price_cents"]), bare(x["charge_cents"])] for x in lines] + [[say(x["date"], "us"), "", esc(x["description"]), "", "", bare(-x["amount_cents"])] for x in payments]
    body = (cols((15, '<div class="star">&#10033;</div>'), (50, f'<div class="lg">{esc(squad)}</div>c/o EMS Billing Office<br>{"<br>".join(box)}<br>Phone {tel}<br>Tax ID {tax} &nbsp; NPI {npi}'), (35, '<div class="iv">INVOICE</div>' + facts([("Invoice date", say(sent, "us")), ("Run number", account), ("Total due", money(owed))], "fa bx")))
            + cols((50, f'<div class="to">{who.mail}</div>'), (50, ""))
            + cols((50, facts([("PATIENT:", esc(who.full.upper())), ("DATE OF SERVICE:", say(date, "us")), ("TIME OF CALL:", f"{rng.randint(0, 23):02d}:{rng.randint(0, 59):02d}")])), (50, facts([("PICKED UP AT:", esc(t.where(rng)[0].upper())), ("TAKEN TO:", esc(rng.choice(t.SYSTEMS).upper())), ("LOADED MILES:", f"{tenths / 10:.1f}")])))
            + table("vt w", "lllrrr", [["Date", "Code", "Description", "Qty", "Rate", "Amount"]], rows + [("tt", [("", 4), "TOTAL DUE", money(owed)])])
            + '<div class="ins"><b>DO YOU HAVE INSURANCE?</b> Fill in and return this part. We will bill it for you.<br><br>Company ______________________________ Policy number ______________________<br><br>Address ______________________________ Group number ______________________<br><br>Signature _____________________________ Date ______________</div>'
            + f'<p class="c">Please pay {money(owed)} within 30 days. Checks payable to {esc(squad)}. A subscription to the squad does not cover transport out of the county.</p>')
    css = "body{font:9.5pt 'Liberation Sans'}.star{font-size:52pt;color:#b00020;line-height:1}.lg{font:bold 16pt 'Liberation Serif'}.iv{font:bold 20pt 'Liberation Serif';text-align:right;color:#b00020}.bx{width:100%;border:2px solid #b00020}.to{margin:18pt 0 20pt 20pt}.fa td{padding:1.5pt 4pt}.vt{margin-top:12pt}.vt th{border-top:1px solid #000;border-bottom:1px solid #000}.tt td{border-top:2px solid #b00020;font-weight:bold;padding-top:5pt}.ins{border:1px dashed #000;padding:8pt;margin:26pt 0 10pt}"
    truth = {"document_type": KIND, "provider": {"name": squad, "phone": tel, "tax_id": tax, "npi": npi}, "patient": {"name": who.full.upper()}, "account_number": account, "statement_date": sent, "lines": [t.only(x, *KEYS) for x in lines], "payments": payments, "totals": {"balance_cents": owed}}
    return t.done(css, body, truth, margin="0.6in")
