"""A surgery center's statement of one case: procedures with modifiers and an implant, the transactions by day with who paid, the deposit from before the operation, a reckoning beside the slip."""
from held_sixteenth_a import *

NAME, KIND = "held16-surgery-case", "itemized_bill"
CASES = [("66984", ("RT", "LT"), "Cataract removal with lens insertion", 2400, 4600, ("V2632", "Posterior chamber intraocular lens", 220, 600)), ("29881", ("RT", "LT"), "Knee arthroscopy with meniscus repair or removal", 4800, 8900, ("C1713", "Anchor or screw for bone", 480, 1400)), ("64721", ("RT", "LT"), "Carpal tunnel release", 2600, 4700, None), ("45385", (), "Colonoscopy with polyp removal by snare", 1700, 3600, ("88305", "Tissue examination, technical", 140, 320)), ("42820", (), "Removal of tonsils and adenoids", 2900, 5100, None), ("49505", ("RT", "LT"), "Inguinal hernia repair", 4100, 7900, ("C1781", "Implantable mesh", 350, 1200)), ("43239", (), "Upper endoscopy with biopsy", 1400, 2800, None)]


def document(rng):
    who, at = Patient(rng), Place(rng)
    name = f"{rng.choice(('Crossroads', 'Eastgate', 'Summit View', 'Parkside'))} {rng.choice(('Ambulatory Surgery Center', 'Surgery Center, LLC', 'Outpatient Surgical Suites'))}"
    date = day(rng)
    posted = later(date, rng.randint(20, 40))
    sent = later(posted, rng.randint(4, 20))
    due, case, acct, plan = later(sent, 30), number(rng, "9999999"), number(rng, "A-999999"), rng.choice(PLANS)
    lines, given = [], [rng.choice(CASES)]
    if given[0][0] == "45385" and rng.random() < 0.6:
        given.append(CASES[-1])
    for n, (code, sides_of, words, low, high, extra) in enumerate(given):
        mods = ([rng.choice(sides_of)] if sides_of else []) + (["59"] if n else [])
        lines.append({"date": date, "code": code, "modifiers": mods or None, "description": words, "units": 1, "charge_cents": price(rng, low, high)})
        if extra:
            lines.append({"date": date, "code": extra[0], "description": extra[1], "units": (u := rng.choice((1, 1, 2)) if extra[0] == "C1713" else 1), "charge_cents": u * price(rng, extra[2], extra[3])})
    charges = total(lines)
    off, ins, own, _ = split(rng, charges, ("coins", "coins", "ded"))
    deposit = rng.choice([x for x in (0, 15000, 25000, 50000) if x < own])
    payments = ([pay(later(date, -2), "patient", "Pre-service deposit, credit card", deposit)] if deposit else []) + ([pay(posted, "insurance", f"Payment, {plan}", ins)] if ins else []) + [pay(posted, "adjustment", f"Contract adjustment, {plan}", off)]
    balance = charges - total(payments, "amount_cents")
    rows = [tr([us(date), x["code"], " ".join(x.get("modifiers") or ()), x["description"], x["units"], bald(x["charge_cents"])], "n n n - c r") for x in lines] + [tr([("Total charges", 5), bald(charges)], "r r", "t")]
    acts = [tr([us(p["date"]), p["description"], f"({bald(p['amount_cents'])})"], "n - r") for p in payments] + [tr([("Balance due from patient", 2), usd(balance)], "r r", "t")]
    npi_no = npi(rng)
    body = (f"<div class='band'>{name}</div>" + sides(f"{at.street}<br>{at.town}<br>Business office {at.tel}<br>Facility NPI {npi_no}", facts([("Statement date", us(sent)), ("Account", acct), ("Case number", case), ("Pay by", us(due))], "f"), widths=(62, 38)) + f"<p class='to'>{who.mail}</p>"
            + grid(["Patient", "Date of surgery", "Surgeon", "Anesthesia", "Insurance"], [tr([who.full, us(date), doctor(rng, titles=("MD", "DO")), rng.choice(("General", "MAC", "Regional block")), plan])], kind="d box")
            + "<h3>Facility charges</h3>" + grid(["Date", "CPT/HCPCS", "Mod", "Procedure or item", "Units", "Charge"], rows, "n n n - c r") + "<h3>Payments and adjustments</h3>" + grid(["Posted", "Transaction", "Amount"], acts, "n - r")
            + "<p class='s'>This bill covers the use of the surgery center: the operating room, nursing, supplies and implants. Your surgeon, the anesthesia provider and the pathology laboratory bill you separately. If you gave a deposit before surgery it was based on an estimate; your insurance has the last word on what you owe. Overpayments are refunded within 30 days.</p>"
            + "<div class='cut'></div>" + sides(facts([("Patient", who.full), ("Account", acct), ("Balance due", usd(balance)), ("Amount paid", "$ ____________")], "f"), f"Mail to:<br><b>{name}</b><br>{at.box}<br>{at.far}", cards("VISA MC AMEX"), widths=(37, 29, 34)))
    css = ".band { background: #3b5d6b; color: #fff; font: bold 15pt 'Liberation Serif'; padding: 7pt 10pt; margin-bottom: 8pt } body { font-family: 'Liberation Serif'; font-size: 10.5pt } .to { margin: 20pt 0 } .box td, .box th { border: 1px solid #3b5d6b } .box th { background: #e4ecef; font-size: 8.5pt } h3 { font-size: 11pt; margin: 12pt 0 2pt; color: #3b5d6b } .d th { border-bottom: 1px solid #3b5d6b } .t td { font-weight: bold; border-top: 1px solid #3b5d6b } .f td + td { font-weight: bold }"
    return done(css, body, {"document_type": KIND, "provider": {"name": name, "phone": at.tel, "npi": npi_no, "address": at.address}, "payer": {"name": plan}, "patient": {"name": who.full}, "account_number": acct, "maybe": {"claim_number": case}, "statement_date": sent, "due_date": due, "lines": lines, "payments": payments, "totals": {"charges_cents": charges, "balance_cents": balance}})
