"""A supplier of equipment: rentals from one day through another, codes with two modifiers, a serial
number below, amounts allowed and paid in the row."""
import kit
from _small import LOOK, grid, share, table, total
from kit import Money, Raw, esc, show, without_blanks

NAME = "small-equipment-spans"
KIND = "itemized_bill"
ITEMS = [("E0601", ["RR", "KX"], "CPAP device, rental", 9000, 14000), ("A7037", ["NU"], "Tubing for CPAP", 3000, 5000), ("E0143", ["NU"], "Walker, folding, wheeled", 9000, 15000), ("K0001", ["RR", "KH"], "Standard wheelchair, monthly rental", 4500, 9000), ("A4253", ["KX"], "Blood glucose strips, 50", 2500, 4800), ("E1390", ["RR"], "Oxygen concentrator, monthly", 18000, 30000)]


def document(rng):
    name, person = kit.group(rng, rng.choice(("Home Medical", "Respiratory & DME", "Medical Supply Co."))), kit.Person(rng)
    money, style, first = Money(rng), rng.choice(("short", "us")), kit.day(rng)
    lines, rows = [], []
    serial = rng.random() < 0.5
    for code, mods, words, low, high in rng.sample(ITEMS, rng.randint(2, 5)):
        rental = "RR" in mods
        end, charge = kit.later(first, 30) if rental else first, kit.cents(rng, low / 100, high / 100)
        allowed, off, _, _, _, plan, owed = share(rng, charge, copay=False)
        units = 1 if rental else rng.randint(1, 3)
        lines.append({"date": first, "date_end": end, "code": code, "modifiers": mods, "description": words, "units": units, "charge_cents": charge, "allowed_cents": allowed, "plan_paid_cents": plan, "patient_cents": owed})
        cell = Raw(f"{esc(words)}<br><span class=small>Serial No. {kit.number(rng, 'AA9999999')}</span>") if serial and rental else words
        rows.append([show(first, style), show(end, style), code, " ".join(mods), cell, str(units), money(charge), money(allowed), money(plan), money(owed)])
    sums = [total(lines, k) for k in ("charge_cents", "allowed_cents", "plan_paid_cents", "patient_cents")]
    rows.append(["", "", "", "", "Total", "", *map(money, sums)])
    printed, account, tel = kit.later(first, 50), kit.account(rng), kit.phone(rng)
    names = rng.choice((["From", "Thru", "HCPCS", "Mods", "Item", "Qty", "Billed", "Allowed", "Ins Paid", "Pt Owes"], ["Start", "End", "Code", "Modifier", "Equipment / Supply", "Units", "Charge", "Approved", "Paid by Plan", "Patient Share"],
                        ["DOS From", "DOS To", "Proc", "Mod", "Description", "Qty", "Total Charge", "Allowable", "Insurance", "Balance"]))
    street, town = kit.address(rng)
    body = kit.sides(f'<div class="logo">{esc(name)}</div>{esc(street)}<br>{esc(town)}<br>Tel {esc(tel)}', grid([("Statement date", show(printed, style)), ("Account", account), ("Patient", person.comma), ("Balance due", money(sums[3], "$"))], 1)) + table(names, rows, ("nw", "nw", "", "nw", "", "c", *["r nw"] * 4)) + "<p class='small'>Rental items remain the property of the supplier.</p>"
    truth = {"document_type": KIND, "provider": {"name": name, "phone": tel, "address": f"{street}, {town}"}, "patient": {"name": person.comma}, "account_number": account, "statement_date": printed, "lines": lines, "totals": {"charges_cents": sums[0], "insurance_paid_cents": sums[2], "balance_cents": sums[3]}}
    return {"html": kit.page(LOOK + "body{font-size:9pt}", body), "truth": without_blanks(truth)}
