"""ninth_county_ems.py: an ambulance billing service's invoice for a county: boxes of label over value at the right, service rows with quantity and unit price, a list of payments by date, past-due words."""
import held_ninth as n
from held_ninth import esc, minus, money, pay, say, tr

NAME, KIND = "held9-county-ems", "itemized_bill"
WORK = [("A0427", "ALS1 EMERGENCY BASE RATE", 700, 1600), ("A0429", "BLS EMERGENCY BASE RATE", 450, 1100), ("A0433", "ALS2 BASE RATE", 900, 2100)]


def document(rng):
    city = rng.choice(n.CITIES)[0]
    name, who, date = rng.choice((f"{city} County EMS", f"{city} Fire Rescue", f"{city} Ambulance Service, Inc.")), n.Someone(rng, 92), n.day(rng, "2026-01-05", "2026-04-30")
    call, mail, tax, ident = n.phone(rng), n.place(rng, box=True), n.tax_id(rng), n.npi(rng)
    run, style, dollar = n.number(rng, rng.choice(("26-99999", "2026999999", "C9999999"))), rng.choice(("us", "short", "bare")), rng.choice(("$", ""))
    code, words, low, high = rng.choice(WORK)
    base, miles, rate = n.price(rng, low, high), rng.randint(12, 390), rng.randint(1200, 2600)
    items = [(code, rng.choice(("RH", "SH", "NH")), words, 1, base, base), ("A0425", "", "GROUND MILEAGE, PER MILE", miles / 10, rate, round(miles * rate / 10))]
    items += [(c, "", w, 1, each, each) for c, w, each in rng.sample([("A0422", "OXYGEN AND SUPPLIES", 6500), ("93041", "CARDIAC MONITORING", 8000), ("A0398", "ALS DISPOSABLE SUPPLIES", 14050), ("A0394", "IV SUPPLIES", 7225)], rng.randint(0, 3))]
    lines, rows = [], ""
    for code, mark, words, units, each, charge in items:
        lines.append({"date": date, "code": code, "modifiers": [mark] if mark else None, "description": words, "units": units, "unit_price_cents": each, "charge_cents": charge})
        rows += tr([say(date, style), f"{code}-{mark}" if mark else code, words, f"{units:g}" if units == 1 else f"{units:.1f}", money(each, dollar), money(charge, dollar)], "nw|nw||r|r nw|r nw")
    charges, payments = n.sums(lines, "charge_cents"), []
    if rng.random() < 0.6:
        posted, payer = n.later(date, rng.randint(25, 45)), rng.choice(("MEDICARE", "HUMANA MEDICARE", "BLUE CROSS"))
        payments = [pay(posted, "insurance", f"{payer} PAYMENT", round(charges * 0.35)), pay(posted, "adjustment", f"{payer} WRITE OFF", round(charges * 0.45))]
    owed = charges - sum(p["amount_cents"] for p in payments)
    sent = n.later(date, rng.randint(50, 70))
    due = n.later(sent, 30)
    rows += tr([("Total charges", 5), money(charges, dollar)], "r b|r nw b", "z")
    rows += "".join(tr([say(p["date"], style), ("", 1), (p["description"], 3), minus(p["amount_cents"]) if dollar else f"-{money(p['amount_cents'], '')}"], "nw|||r nw") for p in payments)
    rows += tr([("Balance due from patient", 5), money(owed, dollar)], "r b|r nw b", "z")
    pairs = [("Patient", esc(who.full)), ("Invoice / Run number", run), ("Date of service", say(date, style)), ("Invoice date", say(sent, style)), ("Payment due by", say(due, style)), ("Balance due", money(owed))]
    panel = '<table class="w ov">' + "".join(tr([f"<span>{label}</span><br><b>{value}</b>" for label, value in pairs[at:at + 2]]) for at in (0, 2, 4)) + "</table>"
    body = (n.beside(f'<b class="logo">{esc(name)}</b><br>c/o Ambulance Billing<br>{mail[0]}<br>{mail[1]}<br>Phone {call}<br>Tax ID {tax} &nbsp; NPI {ident}<br><br><br>{esc(who.full)}<br>{who.street}<br>{who.town}', panel, 52)
            + f'<table class="w fr">{tr(["<b>Transported from:</b> " + rng.choice(("Residence", "Scene of accident", "Physician office")), "<b>Transported to:</b> " + esc(rng.choice(n.CITIES)[0] + " Regional Hospital")])}</table>'
            f'<table class="w d"><thead>{tr(["Date", "Code", "Description", "Qty", "Unit price", "Amount"], "|||r|r|r", tag="th")}</thead>{rows}</table>'
            f'<p>{"Your insurance has paid. The balance is your responsibility." if payments else "We need your insurance information. Please fill out the back of this invoice or call our office."} Please write invoice {run} on your check.</p>'
            '<p class="small">Payment plans are available at no interest. Memberships for the 2026 season cost $60.00 per household and cover all out-of-pocket cost of emergency transports.</p>')
    css = (f"body{{font:10pt {rng.choice(['Liberation Sans', 'Liberation Serif', 'Nimbus Sans'])!r}}}.logo{{font-size:15pt;color:#8b0000}}.ov td{{border:1px solid #8b0000;width:50%}}.ov span{{font-size:7.5pt}}.fr{{margin:12pt 0 4pt}}.d th{{background:#8b0000;color:#fff}}.d td{{border-bottom:1px solid #ccc}}.z td{{background:#f4e9e9}}")
    truth = {"document_type": KIND, "provider": {"name": name, "phone": call, "tax_id": tax, "npi": ident, "address": n.whole(mail)}, "patient": {"name": who.full}, "account_number": run, "statement_date": sent, "due_date": due, "lines": lines, "payments": payments,
             "totals": {"charges_cents": charges, "balance_cents": owed}}
    return n.close(css, body, truth)
