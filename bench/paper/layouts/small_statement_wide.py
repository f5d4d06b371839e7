"""A statement with a payer's columns: who was billed, copay, deductible and balance by insurer and
patient; a clinician's column; days without a year's century; a summary of the account at the side."""
import kit
from _small import LOOK, grid, share, table, total
from kit import Money, esc, show, without_blanks

NAME = "small-statement-wide"
KIND = "itemized_bill"


def document(rng):
    name, person, payer = kit.group(rng, rng.choice(("Cardiology Consultants", "Pain Management", "Endocrine Clinic"))), kit.Person(rng), kit.insurer(rng)
    money, style = Money(rng), rng.choice(("short", "us", "dash"))
    when, account, tel = kit.day(rng), kit.account(rng), kit.phone(rng)
    lines, rows, doctor = [], [], kit.doctor(rng).split(",")[0].split()[-1]
    for item in kit.office(rng, rng.randint(2, 6)):
        allowed, off, _, _, _, plan, owed = share(rng, item["charge"])
        lines.append({"date": when, "code": item["code"], "description": item["words"], "units": 1, "charge_cents": item["charge"], "plan_paid_cents": plan, "adjustment_cents": off, "patient_cents": owed})
        rows.append([show(when, style), f"Dr {doctor}", item["code"], item["words"], "1", *map(money, (item["charge"], plan, off, owed))])
    sums = [total(lines, k) for k in ("charge_cents", "plan_paid_cents", "adjustment_cents", "patient_cents")]
    names = rng.choice((["Service|Date", "Provider", "Proc|Code", "Description of|Service", "Qty", "Total|Charge", "Amount Ins.|Has Paid", "Contractual|Write-Off", "Amount You|Are To Pay"],
                        ["DOS", "Seen By", "CPT-4", "Services Rendered", "Units", "Gross Charge", "Carrier Payment", "Discount Taken", "Pt. Amount Due"],
                        ["Date of Visit", "Physician", "Procedure", "What was done", "No.", "Our charge", "Your insurance paid", "Adjusted off", "You pay"]))
    printed = kit.later(when, 35)
    due, (street, town) = kit.later(printed, 21), kit.address(rng)
    right = grid([("Charges", money(sums[0])), ("Insurance paid", money(-sums[1])), ("Adjustments", money(-sums[2])), ("Amount due", money(sums[3], "$"))], 1, css="float:right;border:1px solid #555")
    left = f'<div class="logo">{esc(name)}</div>{esc(street)}<br>{esc(town)}<br>Office: {esc(tel)}'
    facts = grid([("Patient name", person.plain), ("Acct no.", account), ("Statement printed", show(printed, style)), ("Please pay by", show(due, style)), ("Insurance carrier", payer)], rng.choice((1, 2, 3)))
    body = kit.sides(left, right) + facts + table(names, rows, ("nw", "nw", "nw", "", "c", *["r nw"] * 4)) + kit.cut_line() + f"<p>{esc(person.plain.upper())} &nbsp; {esc(account)} &nbsp; AMOUNT DUE {money(sums[3], '$')}</p>"
    truth = {"document_type": KIND, "provider": {"name": name, "phone": tel, "address": f"{street}, {town}"}, "payer": {"name": payer}, "patient": {"name": person.plain}, "account_number": account, "statement_date": printed, "due_date": due, "lines": lines,
             "totals": {"charges_cents": sums[0], "insurance_paid_cents": sums[1], "adjustments_cents": sums[2], "balance_cents": sums[3]}}
    return {"html": kit.page(LOOK + "body{font-size:8.5pt}", body), "truth": without_blanks(truth)}
