"""A home equipment supplier's invoice: rented and bought things with HCPCS and modifiers, insurance beside each, an order number."""
from held_fifteenth_a import *

NAME, KIND = "held15-home-equipment", "itemized_bill"
THINGS = [("E0601", "RR", "CPAP DEVICE - MONTHLY RENTAL", 90, 180), ("A7030", "NU", "FULL FACE MASK", 140, 260), ("A7037", "NU", "TUBING FOR CPAP", 28, 55), ("A7038", "NU", "DISPOSABLE FILTER", 5, 12), ("E0143", "NU", "FOLDING WALKER, WHEELED", 95, 190), ("E1390", "RR", "OXYGEN CONCENTRATOR - MONTHLY RENTAL", 180, 320), ("L1833", "LT", "KNEE ORTHOSIS, ADJUSTABLE", 420, 780), ("A4604", "NU", "HEATED TUBING", 48, 90)]


def document(rng):
    who, at = Patient(rng, 35, 84), Place(rng)
    name = f"{rng.choice(('HomeBridge', 'ClearAir', 'Stillwater'))} {rng.choice(('Medical Supply', 'Respiratory & Equipment', 'Home Medical'))}"
    date = day(rng)
    sent = later(date, rng.randint(20, 50))
    due, acct, inv, plan = later(sent, 30), number(rng, "999999"), number(rng, "INV9999999"), rng.choice(PLANS)
    lines, rows = [], []
    for code, m, words, low, high in rng.sample(THINGS, rng.randint(1, 5)):
        units = rng.choice((1, 2, 6)) if code == "A7038" else 1
        charge = price(rng, low, high) * units
        off, ins, own, _ = split(rng, charge, ("coins", "ded", "coins"))
        lines.append({"date": date, "code": code, "modifiers": [m], "description": words, "units": units, "charge_cents": charge, "allowed_cents": charge - off, "plan_paid_cents": ins, "patient_cents": own})
        rows.append(tr([short(date), code, m, words, units, bald(charge), bald(charge - off), bald(ins), bald(own)], "n n n - r r r r r"))
    charges, balance, n = total(lines), total(lines, "patient_cents"), npi(rng)
    rows.append(tr([("Invoice Totals", 5), bald(charges), bald(total(lines, "allowed_cents")), bald(total(lines, "plan_paid_cents")), bald(balance)], "r r r r r", "t"))
    body = (sides(f"<b class='h'>{name}</b><br>{at.street}<br>{at.town}<br>Tel {at.tel}<br>NPI {n}", facts([("Invoice #", inv), ("Invoice Date", us(sent)), ("Account #", acct), ("Terms", "Net 30"), ("Due Date", us(due))], "f bx"), widths=(62, 38))
            + sides(f"<b>Bill To</b><br>{who.mail}", f"<b>Patient</b><br>{who.full}<br>DOB {us(who.born)}<br><b>Primary insurance</b><br>{plan}<br>Policy {(member := number(rng, 'AA9999999'))}", widths=(62, 38), kind="bt")
            + grid(["DOS", "HCPCS", "Mod", "Item", "Qty", "Charge", "Allowed", "Ins Paid", "Pt Resp"], rows, "n n n - r r r r r")
            + f"<p class='bd'>Please pay: {usd(balance)}</p><p class='s'>Rental items remain the property of {name} until the purchase price is met. Supplies that were opened cannot be returned. Contact us before your deductible resets, or if you have changed insurance. Pay by phone at {at.free}.</p>")
    css = ".h { font-size: 16pt; color: #1b6ca8 } .bx td { border-bottom: 1px dotted #888 } .bt { margin: 12pt 0 } .d { font-size: 8.5pt } .d th { background: #1b6ca8; color: #fff } .d td { border-bottom: 1px solid #cfd8e0 } .t td { font-weight: bold } .bd { text-align: right; font-weight: bold; font-size: 13pt }"
    return done(css, body, {"document_type": KIND, "provider": {"name": name, "phone": at.tel, "npi": n, "address": at.address}, "payer": {"name": plan}, "patient": {"name": who.full, "birth_date": who.born, "member_id": member}, "account_number": acct, "statement_date": sent, "due_date": due, "lines": lines,
                "totals": {"charges_cents": charges, "insurance_paid_cents": total(lines, "plan_paid_cents"), "balance_cents": balance}})
