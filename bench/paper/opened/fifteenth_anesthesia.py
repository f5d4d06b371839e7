"""An anesthesia group's statement: one procedure with its minutes, sometimes a block, what insurance did, a coupon."""
from held_fifteenth_a import *

NAME, KIND = "held15-anesthesia", "itemized_bill"
CASES = [("00810", "ANES LOWER INTESTINE ENDOSCOPY"), ("01402", "ANES TOTAL KNEE REPLACEMENT"), ("00790", "ANES UPPER ABDOMEN LAPAROSCOPY"), ("00142", "ANES LENS SURGERY"), ("00830", "ANES HERNIA REPAIR LOWER ABDOMEN")]


def document(rng):
    who, at = Patient(rng, 24, 78), Place(rng)
    name = f"{rng.choice(('Tri-County', 'Cascade', 'Piedmont', 'Gulf States'))} Anesthesia {rng.choice(('Associates, PA', 'Partners, LLC', 'Medical Group'))}"
    date = day(rng)
    sent = later(date, rng.randint(30, 80))
    due, acct, plan = later(sent, 15), number(rng, "AN999999"), rng.choice(PLANS)
    code, words = rng.choice(CASES)
    minutes = rng.randint(22, 190)
    hospital, tin = f"{at.city} {rng.choice(('Surgery Center', 'Memorial Hospital'))}", tax_id(rng)
    who_did = rng.choice((["AA"], ["QK", "P2"], ["QZ"]))
    lines = [{"date": date, "code": code, "modifiers": who_did, "description": words, "minutes": minutes, "charge_cents": price(rng, 700, 2900)}]
    if code == "01402":
        lines.append({"date": date, "code": "64447", "modifiers": ["59"], "description": "FEMORAL NERVE BLOCK", "charge_cents": price(rng, 320, 700)})
    rows, payments = [tr([us(date), x["code"], " ".join(x["modifiers"]), x["description"], x.get("minutes", ""), bald(x["charge_cents"]), ""], "n n n - r r r") for x in lines], []
    off, ins, _, _ = split(rng, total(lines), ("coins", "coins", "ded"))
    posted = later(date, rng.randint(15, 29))
    payments = ([pay(posted, "insurance", f"{plan.upper()} PAYMENT", ins)] if ins else []) + [pay(posted, "adjustment", "CONTRACTUAL ALLOWANCE", off)]
    rows += [tr([us(p["date"]), "", "", p["description"], "", "", bald(-p["amount_cents"])], "n n n - r r r") for p in payments]
    charges, balance = total(lines), total(lines) - total(payments, "amount_cents")
    body = (sides(f"<b class='h'>{name}</b><br>{at.box}<br>{at.far}<br>Billing Inquiries: {at.free}<br>Tax ID: {tin}", facts([("STATEMENT DATE", us(sent)), ("ACCOUNT NUMBER", acct), ("PAY THIS AMOUNT", f"<b>{usd(balance)}</b>"), ("PAYMENT DUE", us(due))], "f bx"), widths=(60, 40))
            + f"<p>{who.mail}</p>" + sides(f"Patient: {who.full}", f"Anesthesiologist: {rng.choice(FIRST)} {rng.choice(LAST)}, MD", f"Facility: {hospital}")
            + grid(["Date", "CPT", "Mod", "Description", "Min", "Charges", "Payments/<br>Adjustments"], rows, "n n n - r r r")
            + f"<p class='bd'>Total charges {usd(charges)} &nbsp;&nbsp;&nbsp; BALANCE DUE FROM PATIENT {usd(balance)}</p>"
            + grid(["0-30", "31-60", "61-90", "91-120", "120+"], [tr([bald(balance), "0.00", "0.00", "0.00", "0.00"], "r r r r r")], "r r r r r", "d ag")
            + f"<p>We provided your anesthesia at {hospital}. We are independent of the facility and your surgeon, so you will receive bills from each. The balance is due after payment by your insurance.</p><div class='cut'>PLEASE DETACH AND RETURN WITH YOUR PAYMENT</div>"
            + sides(cards(), facts([("ACCOUNT NUMBER", acct), ("AMOUNT DUE", usd(balance)), ("AMOUNT ENCLOSED", "$")], "f bx") + f"<br>{name.upper()}<br>{at.box.upper()}<br>{at.far.upper()}", widths=(50, 50)))
    css = ".h { font-size: 13pt } .bx td { border: 1px solid #555 } .d { margin-top: 8pt } .d th { background: #d9d9d9; font-size: 8pt; border: 1px solid #555 } .d td { border-left: 1px solid #999; border-right: 1px solid #999 } .d { border-bottom: 1px solid #999 } .bd { text-align: right; font-weight: bold }"
    return done(css, body, {"document_type": KIND, "provider": {"name": name, "phone": at.free, "tax_id": tin, "address": at.remit}, "patient": {"name": who.full}, "account_number": acct, "statement_date": sent, "due_date": due, "lines": lines, "payments": payments,
                "totals": {"charges_cents": charges, "balance_cents": balance}})
