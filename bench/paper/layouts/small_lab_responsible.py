"""A laboratory's invoice: facts in three columns of labels, diagnosis codes, tests with what the
insurer paid and the patient is responsible for, a coupon."""
import kit
from _small import LOOK, grid, share, table, total
from kit import Money, esc, show, without_blanks

NAME = "small-lab-responsible"
KIND = "itemized_bill"
DX = ("E78.5", "E11.9", "R53.83", "Z00.00", "D64.9")


def document(rng):
    name, person, payer = kit.group(rng, rng.choice(("Diagnostics", "Clinical Laboratories", "Pathology Partners"))), kit.Person(rng), kit.insurer(rng)
    money, style = Money(rng), rng.choice(kit.DATE_STYLES)
    when = kit.day(rng)
    printed, invoice, tax, tel = kit.later(when, 25), kit.number(rng, "9999999999"), kit.tax_id(rng), kit.phone(rng, True)
    due = kit.later(printed, 21)
    dx, lines, rows = rng.sample(DX, 2), [], []
    for item in [s for s in kit.services(rng, 14, long=0) if s["revenue"].startswith("03") and s["code"]][:6] or kit.services(rng, 1, long=0):
        allowed, off, _, _, _, plan, owed = share(rng, item["charge"])
        lines.append({"date": when, "code": item["code"], "description": item["words"], "charge_cents": item["charge"], "plan_paid_cents": plan, "adjustment_cents": off, "patient_cents": owed})
        rows.append([show(when, style), item["code"], item["words"], money(item["charge"]), money(-plan), money(-off), money(owed)])
    sums = [total(lines, k) for k in ("charge_cents", "plan_paid_cents", "adjustment_cents", "patient_cents")]
    rows.append(["", "", rng.choice(("Invoice Total", "TOTALS")), money(sums[0]), money(-sums[1]), money(-sums[2]), money(sums[3])])
    names = rng.choice((["Date of|Service", "CPT|Code", "Test Description", "Charge", "Insurance|Payment", "Insurance|Adjustment", "Patient|Responsibility"],
                        ["DOS", "Procedure", "Laboratory Test", "Billed", "Paid by|Insurance", "Contractual|Allowance", "You Owe"],
                        ["Collected", "CPT", "Test(s)", "List Price", "Plan Paid", "Plan Disc.", "Balance|Due"]))
    street, town = kit.address(rng, True)
    facts = [("Invoice Number:", invoice), ("Patient Name:", person.plain.upper()), ("Lab Code:", kit.number(rng, "AA9")), ("Invoice Date:", show(printed, style)), ("Date of Birth:", show(person.born, style)), ("Tax ID:", tax),
             ("Due Date:", show(due, style)), ("Referring Physician:", kit.doctor(rng)), ("Insurance Billed:", payer), ("Amount Due:", money(sums[3], "$")), ("ICD-10:", ", ".join(dx)), ("Questions?", tel)]
    body = f'<div class="logo">{esc(name)}</div>{esc(street)}<br>{esc(town)}' + grid(facts, 3, css="width:100%;font-size:85%;margin:8pt 0") + table(names, rows, ("nw", "nw", "", *["r nw"] * 4))
    body += "<p class='small'>Your insurance has processed this claim. Please pay the amount due.</p>" + kit.cut_line() + kit.sides(f"{esc(name)}<br>{esc(street)}<br>{esc(town)}", grid([("Invoice", invoice), ("Amount Due", money(sums[3], "$")), ("Amount Enclosed", "$________")], 1))
    truth = {"document_type": KIND, "provider": {"name": name, "tax_id": tax, "phone": tel, "address": f"{street}, {town}"}, "payer": {"name": payer}, "patient": {"name": person.plain.upper(), "birth_date": person.born}, "account_number": invoice,
             "statement_date": printed, "due_date": due, "diagnoses": dx, "lines": lines, "totals": {"charges_cents": sums[0], "insurance_paid_cents": sums[1], "adjustments_cents": sums[2], "balance_cents": sums[3]}}
    return {"html": kit.page(LOOK + "body{font-size:9pt}", body), "truth": without_blanks(truth)}
