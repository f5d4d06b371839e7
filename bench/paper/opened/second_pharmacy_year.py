"""second_pharmacy_year.py: a chain pharmacy's record of a year's prescriptions for taxes: a group row a drug with its NDC, a row a fill below it, what the plan paid before the copay, a sum a drug and one of all."""
from held_parts import (PLANS, address, after, beside, day, digits, e, filed, line, money, npi, page, person, phone,
                        say, total, tr, when)

NAME, KIND = "held2-pharmacy-year", "itemized_bill"
CSS = """body { font: 9pt 'DejaVu Sans Condensed' } .n { color: #1b4f9c; font-size: 19pt; font-weight: bold } .h { width: 100%;
border-top: 2px solid #1b4f9c; border-bottom: 2px solid #1b4f9c; margin: 10px 0 } .h td { padding: 2px 8px 2px 0 } table.x {
width: 100% } .x th { text-align: left; font-size: 8pt; border-bottom: 1px solid; padding: 3px 4px; vertical-align: bottom }
.x th.r { text-align: right } .x td { padding: 2px 4px } .x .g td { padding-top: 10px; font-weight: bold; border-bottom: 1px
solid #bbb } .x .s td { border-top: 1px dotted #555; font-style: italic } .x .z td { border-top: 2px solid; font-weight: bold;
padding-top: 5px } .y { margin: 12px 0 } .y td { padding: 2px 20px 2px 0 } p { font-size: 8pt }"""
SHOPS = ["Corner & Main Pharmacy", "Wellspring Drug Stores", "Hometown Apothecary", "GreenCross Pharmacy"]
DRUGS = [("Lisinopril 20 mg tablet", 90, 900, 2600), ("Atorvastatin 40 mg tablet", 90, 1200, 4100), ("Metformin ER 500 mg tablet", 180, 1400, 3600),
         ("Apixaban 5 mg tablet", 60, 51000, 62000), ("Albuterol HFA 90 mcg inhaler", 8.5, 3400, 7600), ("Levothyroxine 75 mcg tablet", 90, 1500, 3900),
         ("Amoxicillin 400 mg/5 ml susp", 100, 1100, 2400), ("Semaglutide 1 mg/dose pen", 3, 88000, 99000),
         ("Sertraline 50 mg tablet", 30, 800, 2100), ("Latanoprost 0.005% eye drops", 2.5, 1300, 4400), ("Omeprazole DR 20 mg capsule", 30, 900, 2800)]


def drug(rng, first):
    """The fills of one drug, with its numbers: the prescription's goes on until the refills are used."""
    name, quantity, low, high = rng.choice(DRUGS)
    ndc = f"{digits(rng, 5)}-{digits(rng, 4)}-{digits(rng, 2)}"
    found, price = [], rng.randint(low, high)
    for number in range(rng.randint(1, 5)):
        own = min(price, rng.choice([0, 500, 1000, 2500, 4500]))
        date = after(first, rng.randint(0, 6) + 31 * number)
        found.append(line(date, (None, None, name), ndc=ndc, units=quantity, charge_cents=price,
                          plan_paid_cents=price - own, copay_cents=own))
    return name, ndc, digits(rng, 7), f"Dr. {' '.join(person(rng)[::2])}", found


def show(made, style):
    name, ndc, number, doctor, found = made
    keys = ("charge_cents", "plan_paid_cents", "copay_cents")
    rows = [tr([(f"{e(name)} &nbsp; NDC {ndc} &nbsp; Prescriber: {doctor}", 7)], row="g")]
    rows += [tr([say(when(item), style), f"{number}-{at:02d}", f"{item['units']:g}", str(30 if item["units"] < 90 else 90),
                 *(money(item[key], "") for key in keys)], ". . r r r r r") for at, item in enumerate(found)]
    sums = [money(total(found, key), "") for key in keys]
    return "".join(rows) + tr([(f"Fills: {len(found)}", 4), *sums], ". r r r", "s")


def document(rng):
    who, first, shop, plan = person(rng), day(rng), rng.choice(SHOPS), rng.choice(PLANS)
    style, number, call = rng.choice(["us", "short"]), npi(rng), phone(rng)
    made = []
    for one in [drug(rng, after(first, rng.randint(0, 40))) for _ in range(rng.randint(2, 6))]:
        if one[0] not in [name for name, *_ in made]:
            made.append(one)
    lines = [item for *_, found in made for item in found]
    (street, town, home), birth = address(rng), day(rng, (1944, 1, 1), 21000)
    printed = after(max(when(item) for item in lines), 30)
    keys = ("charge_cents", "plan_paid_cents", "copay_cents")
    sums = [total(lines, key) for key in keys]
    facts = [("Patient:", filed(who), "Date of birth:", say(birth, "us")), ("Address:", address(rng)[2], "Printed:", say(printed, "us")),
             ("Plan on file:", e(plan), "Period:", f"{say(first, 'us')} to {say(printed, 'us')}")]
    heads = ["Filled", "Rx number", "Qty", "Days", "Full price", "Plan paid", "Copay"]
    html = page(CSS, f"""{beside(f'<span class="n">{e(shop)}</span><br>Store {digits(rng, 4)}, {street}, {town}<br>Telephone {call}',
f'<b>PATIENT PRESCRIPTION RECORD</b><br>for taxes and insurance<br>Pharmacy NPI {number}')}<table
class="h">{"".join(map(tr, facts))}</table><table class="x"><thead>{tr(heads, ". . r r r r r", tag="th")}</thead>{"".join(show(one,
style) for one in made)}{tr([("Total of all prescriptions", 4), *map(money, sums)], ". r r r", "z")}</table><table
class="y">{"".join(tr([label, money(cents)], ". r") for label, cents in (("Total price", sums[0]), ("Your plan paid", sums[1]),
("You paid", sums[2])))}</table><p>This record was
asked for by the patient. Items bought without a prescription are not on it. Keep it with your papers for the tax on your
income.</p><p>Pharmacist's signature ______________________</p>""", sheet="size: Letter; margin: 0.6in",
                foot='"Confidential - " counter(page) "/" counter(pages)')
    return {"html": html, "truth": {
        "document_type": KIND, "provider": {"name": shop, "npi": number, "phone": call, "address": home},
        "payer": {"name": plan}, "patient": {"name": filed(who), "birth_date": birth.isoformat()},
        "statement_date": printed.isoformat(), "lines": lines, "totals": {
            "charges_cents": sums[0], "insurance_paid_cents": sums[1], "patient_paid_cents": sums[2]}}}
