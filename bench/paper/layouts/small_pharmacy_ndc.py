"""A pharmacy's list for a year's taxes: a prescription a row with its NDC, quantity, what the plan
and the person paid."""
import kit
from _small import LOOK, grid, table, total
from kit import Money, esc, show, without_blanks

NAME = "small-pharmacy-ndc"
KIND = "itemized_bill"
DRUGS = ["LISINOPRIL 10 MG TABLET", "METFORMIN HCL 500 MG TABLET", "ATORVASTATIN 20 MG TABLET", "AMOXICILLIN 875 MG TABLET", "ALBUTEROL HFA 90 MCG INHALER", "OMEPRAZOLE DR 20 MG CAPSULE", "SERTRALINE 50 MG TABLET"]


def document(rng):
    name, person, money, style = kit.group(rng, rng.choice(("Pharmacy", "Drug Store", "Apothecary"))), kit.Person(rng), Money(rng), rng.choice(("short", "us"))
    first, lines, rows = kit.day(rng, "2026-01-05", "2026-02-20"), [], []
    for visit in range(rng.randint(3, 8)):
        when, words, units = kit.later(first, 11 * visit), rng.choice(DRUGS), rng.choice((30, 60, 90, 20))
        charge, ndc = kit.cents(rng, 8, 240), kit.number(rng, "99999-9999-99")
        own = round(charge * rng.choice((0.1, 0.3, 1)))
        lines.append({"date": when, "ndc": ndc, "description": words, "units": units, "charge_cents": charge, "plan_paid_cents": charge - own, "patient_cents": own})
        rows.append([show(when, style), kit.number(rng, "9999999"), words, ndc, str(units), str(units if units != 20 else 10), money(charge), money(charge - own), money(own)])
    sums = [total(lines, k) for k in ("charge_cents", "plan_paid_cents", "patient_cents")]
    rows.append(["", "", "Totals", "", "", "", *map(money, sums)])
    names = rng.choice((["Fill Date", "Rx #", "Drug Name", "NDC", "Qty", "Days", "Price", "Insurance Paid", "You Paid"], ["Date Filled", "Rx Number", "Medication", "NDC Number", "Quantity", "Day Supply", "Total Cost", "Plan Paid", "Patient Pay"], ["Filled", "Prescription", "Drug", "NDC", "Qty Disp", "DS", "Retail Price", "Ins. Paid", "Copay"]))
    if "Copay" in names:
        for line in lines:
            line["copay_cents"] = line.pop("patient_cents")
    if "You Paid" in names:
        for line in lines:
            line.pop("patient_cents")
    street, town = kit.address(rng, False)
    tel = kit.phone(rng)
    number = kit.npi(rng)
    printed = kit.day(rng, "2026-05-20", "2026-06-10")
    body = f'<div class="logo">{esc(name)}</div>{esc(street)}, {esc(town)}<br>Phone {esc(tel)} &nbsp; NPI {number}<h3>Prescription history</h3>' + grid([("Patient:", person.comma), ("Date of birth:", show(person.born, style)), ("Printed:", show(printed, style))], 3) + table(names, rows, ("nw", "nw", "", "nw", "r", "r", *["r nw"] * 3))
    truth = {"document_type": KIND, "provider": {"name": name, "npi": number, "phone": tel, "address": f"{street}, {town}"}, "patient": {"name": person.comma, "birth_date": person.born}, "statement_date": printed, "lines": lines, "totals": {"charges_cents": sums[0], "insurance_paid_cents": sums[1]}}
    return {"html": kit.page(LOOK + "body{font-size:8.5pt}", body), "truth": without_blanks(truth)}
