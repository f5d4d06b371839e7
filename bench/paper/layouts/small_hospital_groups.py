"""A hospital's detail bill: departments as rows with their revenue code, a charge number of the
hospital's own, codes behind the words, subtotals, facts in three columns, pages that repeat the heads."""
import kit
from _small import LOOK, grid, span, table, total
from kit import Money, esc, show, without_blanks

NAME = "small-hospital-groups"
KIND = "itemized_bill"


def document(rng):
    name, person, payer = kit.hospital(rng), kit.Person(rng), kit.insurer(rng)
    money, style = Money(rng), rng.choice(("short", "us", "dash"))
    admitted = kit.day(rng)
    out = kit.later(admitted, rng.randint(0, 3))
    lines, rows, groups = [], [], {}
    for item in kit.services(rng, rng.randint(6, 26)):
        groups.setdefault(item["revenue"], []).append(item)
    own = rng.random() < 0.6
    for revenue, items in groups.items():
        rows.append(span(rng.choice((f"{revenue} - {kit.DEPARTMENTS[revenue]}", f"{kit.DEPARTMENTS[revenue]} (Rev {revenue})")), 7, "g"))
        for item in items:
            when = kit.later(admitted, rng.randint(0, (out - admitted).days))
            lines.append({"date": when, "code": item["code"], "description": item["words"], "units": item["units"], "charge_cents": item["charge"]})
            cells = [show(when, style), kit.number(rng, "99999999"), item["words"], item["code"], str(item["units"]), money(item["charge"])]
            rows.append(cells if own else cells[:1] + cells[2:])
        rows.append((["", "", f"Subtotal {kit.DEPARTMENTS[revenue]}", "", "", money(sum(i["charge"] for i in items))])[0 if own else 1:])
    charges = total(lines, "charge_cents")
    rows.append(["", "", rng.choice(("TOTAL CHARGES", "Total Hospital Charges")), "", "", money(charges)][0 if own else 1:])
    off, plan = round(charges * 0.45), round(charges * 0.4)
    balance, printed, account, tel, tax = charges - off - plan, kit.later(out, 30), kit.account(rng), kit.phone(rng), kit.tax_id(rng)
    names = ["Svc Date", "Chg Code", "Description", "HCPCS", "Qty", "Amount"] if rng.random() < 0.5 else ["Date", "Item #", "Charge Description", "CPT/HCPCS", "Units", "Total Charge"]
    kinds = ("nw", "nw", "", "nw", "r", "r nw")
    if not own:
        names, kinds = names[:1] + names[2:], kinds[:1] + kinds[2:]
    street, town = kit.address(rng)
    facts = [("Patient:", person.comma), ("Account:", account), ("MRN:", kit.number(rng, "99999999")), ("Admit:", show(admitted, style)), ("Discharge:", show(out, style)), ("Bill Date:", show(printed, style)), ("Insurance:", payer), ("Tax ID:", tax), ("Billing:", tel)]
    body = f'<div class="logo">{esc(name)}</div>{esc(street)}, {esc(town)}<h3>DETAIL OF CHARGES</h3>' + grid(facts, 3) + table(names, rows, kinds)
    body += grid([("Total charges", money(charges)), ("Insurance adjustments", money(-off)), ("Insurance payments", money(-plan)), ("Amount you owe", money(balance))], 1, css="margin:10pt 0 0 auto")
    truth = {"document_type": KIND, "provider": {"name": name, "tax_id": tax, "phone": tel, "address": f"{street}, {town}"}, "payer": {"name": payer}, "patient": {"name": person.comma}, "account_number": account, "statement_date": printed, "admitted": admitted, "discharged": out, "lines": lines,
             "totals": {"charges_cents": charges, "adjustments_cents": off, "insurance_paid_cents": plan, "balance_cents": balance}}
    return {"html": kit.page(LOOK + "body{font-size:8.5pt}", body), "truth": without_blanks(truth)}
