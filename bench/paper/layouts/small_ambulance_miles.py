"""An ambulance service's invoice: where from and where to, a base rate and miles with decimals,
supplies, payments in a table of their own."""
import kit
from _small import LOOK, grid, paid, table, total
from kit import Money, esc, show, without_blanks

NAME = "small-ambulance-miles"
KIND = "itemized_bill"


def document(rng):
    name, person, payer = f"{rng.choice(kit.PLACES)} {rng.choice(('Fire Rescue EMS', 'County Ambulance', 'Medical Transport, Inc.'))}", kit.Person(rng), kit.insurer(rng)
    money, style, when = Money(rng), rng.choice(kit.DATE_STYLES), kit.day(rng)
    miles, lines, rows = rng.randint(11, 480) / 10, [], []
    picks = [rng.choice((("A0427", "ALS1 Emergency base rate", 98000), ("A0429", "BLS Emergency base rate", 74500))), ("A0425", "Ground mileage, per statute mile", rng.choice((1875, 2250, 3100)))]
    picks += rng.sample([("A0422", "Oxygen and supplies", 8500), ("93041", "Rhythm strip", 12000), ("A0398", "ALS disposable supplies", 15500)], rng.randint(0, 2))
    for code, words, price in picks:
        units = miles if code == "A0425" else 1
        mods = [rng.choice(("RH", "SH", "PH"))] if code.startswith("A042") and code != "A0422" else []
        charge = round(price * units)
        lines.append({"date": when, "code": code, "modifiers": mods or None, "description": words, "units": units, "unit_price_cents": price, "charge_cents": charge})
        rows.append([show(when, style), f"{code}{' ' + mods[0] if mods else ''}", words, f"{units:.1f}" if code == "A0425" else rng.choice(("1", "1.0")), money(price), money(charge)])
    charges = total(lines, "charge_cents")
    payments = [{"date": kit.later(when, 30), "by": "insurance", "description": f"{payer} payment", "amount_cents": round(charges * 0.4)}, {"date": kit.later(when, 30), "by": "adjustment", "description": "Contractual allowance", "amount_cents": round(charges * 0.2)}]
    if rng.random() < 0.5:
        payments = []
    balance = charges - paid(payments, "insurance") - paid(payments, "adjustment")
    printed, run, tel, tax = kit.later(when, 40), kit.number(rng, "99-99999"), kit.phone(rng), kit.tax_id(rng)
    names = rng.choice((["Date", "HCPCS", "Description", "Qty", "Unit Price", "Amount"], ["Service Date", "Code/Mod", "Service", "Units", "Rate", "Charge"], ["Trip Date", "Procedure", "Description of Charges", "Quantity", "Unit Charge", "Total"]))
    street, town = kit.address(rng)
    facts = [("Run Number", run), ("Patient", person.plain), ("Date of Service", show(when, style)), ("Date of Birth", show(person.born, style)), ("Pick-up", "812 Alder Street, Unit 4"), ("Drop-off", kit.hospital(rng)), ("Invoice Date", show(printed, style)), ("Federal Tax ID", tax), ("Insurance", payer)]
    body = f'<div class="logo">{esc(name)}</div>{esc(street)}, {esc(town)} &nbsp; Phone: {esc(tel)}' + grid(facts, rng.choice((2, 3))) + table(names, rows, ("nw", "nw", "", "r", "r nw", "r nw")) + f"<p class='r b'>Total Charges: {money(charges)}</p>"
    if payments:
        body += "<h4>Payments and Adjustments</h4>" + table(["Date", "Description", "Amount"], [[show(p["date"], style), p["description"], money(-p["amount_cents"])] for p in payments], ("nw", "", "r nw"))
    body += f"<p class='r b'>Balance Due: {money(balance, '$')}</p><p class='small'>Please give us your insurance information if it is not shown above.</p>"
    truth = {"document_type": KIND, "provider": {"name": name, "phone": tel, "tax_id": tax, "address": f"{street}, {town}"}, "payer": {"name": payer}, "patient": {"name": person.plain, "birth_date": person.born}, "account_number": run, "statement_date": printed, "lines": lines, "payments": payments or None,
             "totals": {"charges_cents": charges, "balance_cents": balance}}
    return {"html": kit.page(LOOK, body), "truth": without_blanks(truth)}
