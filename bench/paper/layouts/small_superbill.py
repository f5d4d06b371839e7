"""An urgent care's receipt: diagnoses with their words, services with fees, what was paid at the
desk, all in one narrow column."""
import kit
from _small import LOOK, grid, table, total
from kit import Money, esc, show, without_blanks

NAME = "small-superbill"
KIND = "itemized_bill"
DX = [("J02.9", "Sore throat"), ("S93.401A", "Sprained ankle"), ("R05.9", "Cough"), ("H66.90", "Ear infection")]


def document(rng):
    name, person, money, style = kit.group(rng, rng.choice(("Urgent Care", "Walk-In Clinic", "Pediatrics"))), kit.Person(rng), Money(rng), rng.choice(kit.DATE_STYLES)
    when, dx = kit.day(rng), rng.sample(DX, rng.randint(1, 3))
    lines, rows = [], []
    for item in kit.office(rng, rng.randint(2, 5)):
        units = rng.choice((1, 1, 1, 2))
        charge = item["charge"] * units
        lines.append({"date": when, "code": item["code"], "description": item["words"], "units": units, "charge_cents": charge})
        rows.append([item["code"], item["words"], str(units), money(charge)])
    charges = total(lines, "charge_cents")
    copay = min(charges, rng.choice((0, 5000, charges)))
    number, tax, doctor = kit.npi(rng), kit.tax_id(rng), kit.doctor(rng)
    street, town = kit.address(rng, False)
    tel, account = kit.phone(rng), kit.account(rng)
    body = f'<div class="c"><div class="logo">{esc(name)}</div>{esc(street)}<br>{esc(town)}<br>Phone: {esc(tel)} &nbsp; NPI: {number} &nbsp; Tax ID: {tax}</div>' + grid([("Patient:", person.plain), ("DOB:", show(person.born, style)), ("Acct:", account), ("Date of Visit:", show(when, style)), ("Provider:", doctor)], 2)
    body += "<p class='b'>Diagnosis</p>" + table(["ICD-10", "Description"], [[c, w] for c, w in dx], ("nw", "")) + "<p class='b'>Services</p>" + table(["CPT", "Description", "Qty", "Fee"], rows, ("nw", "", "c", "r nw"), "d")
    body += grid([("Total Charges:", money(charges)), ("Payment (Visa):", money(-copay)), ("Balance:", money(charges - copay))], 1, css="margin-top:8pt")
    truth = {"document_type": KIND, "provider": {"name": name, "npi": number, "tax_id": tax, "phone": tel, "address": f"{street}, {town}"}, "patient": {"name": person.plain, "birth_date": person.born}, "account_number": account, "diagnoses": [c for c, _ in dx], "lines": lines,
             "totals": {"charges_cents": charges, "patient_paid_cents": copay, "balance_cents": charges - copay}}
    return {"html": kit.page(LOOK, body), "truth": without_blanks(truth)}
