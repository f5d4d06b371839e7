"""twelfth_ambulance_county.py: a county ambulance's invoice: the trip's facts, base rate, miles with rate, supplies; nothing paid yet; asks for insurance."""
import held_twelfth as t
from held_twelfth import cols, esc, facts, money, say, table

NAME, KIND = "held12-ambulance-county", "itemized_bill"


def document(rng):
    sender, who, date = f"{rng.choice(t.LAST)} County Emergency Medical Services", t.Patient(rng, 25, 90), t.day(rng)
    run, tel, box, miles, rate = t.number(rng, "26-99999"), t.call(rng, "({}) {}-{}"), t.where(rng, True), rng.randint(3, 34), rng.choice((1450, 1875, 2200))
    sent = t.later(date, rng.randint(10, 30))
    due = t.later(sent, 30)
    code, words, low, high = rng.choice((("A0427", "ALS1 Emergency Base Rate", 890, 1700), ("A0429", "BLS Emergency Base Rate", 620, 1150)))
    base, oxygen = t.price(rng, low, high), t.price(rng, 30, 80)
    lines = [{"code": code, "modifiers": ["RH"], "description": words, "units": 1, "unit_price_cents": base, "charge_cents": base}, {"code": "A0425", "modifiers": ["RH"], "description": "Ground Mileage", "units": miles, "unit_price_cents": rate, "charge_cents": miles * rate}]
    if rng.random() < 0.6:
        lines.append({"code": "A0422", "modifiers": ["RH"], "description": "Oxygen and Supplies", "units": 1, "unit_price_cents": oxygen, "charge_cents": oxygen})
    lines = [{"date": date, **x} for x in lines]
    owed = t.total(lines)
    body = (cols((60, f'<b class="lg">{esc(sender)}</b><br>Billing Office<br>{box[0]}<br>{box[1]}<br>{tel}'), (40, "<h1>INVOICE</h1>" + facts([("Run Number", run), ("Invoice Date", say(sent, "us")), ("Date Due", say(due, "us"))]))) + f'<div class="to">{who.mail}</div>'
            + facts([("Patient", esc(who.full)), ("Date of Service", say(date, "us")), ("Picked up at", "Residence"), ("Taken to", esc(rng.choice(t.SYSTEMS)))], "tr w")
            + table("vt w", "lllrrr", [["Date", "Code", "Description", "Qty", "Rate", "Total"]], [[say(date, "us"), x["code"] + "-RH", x["description"], str(x["units"]), money(x["unit_price_cents"]), money(x["charge_cents"])] for x in lines] + [("tt", [("Total charges", 5), money(owed)]), ["", "", ("Payments received", 3), money(0)], ("tt", [("Amount due", 5), money(owed)])])
            + "<p>We do not have insurance on file for you. Please fill in the back of this form, or call us, so that we may bill your plan.</p>")
    css = "body{font:10pt 'Liberation Sans'}.lg{font-size:13pt}h1{margin:0;font-size:18pt;color:#b00}.to{margin:26pt 0 20pt 14pt}.tr td{border-bottom:.5px solid #aaa}.vt{margin-top:14pt}.vt th{background:#b00;color:#fff}.vt td{border-bottom:.5px solid #ddd}.tt td{font-weight:bold}"
    return t.done(css, body, {"document_type": KIND, "provider": {"name": sender, "phone": tel}, "patient": {"name": who.full}, "account_number": run, "statement_date": sent, "due_date": due, "lines": lines, "totals": {"charges_cents": owed, "balance_cents": owed}, "maybe": {"insurance_paid_cents": 0, "patient_paid_cents": 0}})
