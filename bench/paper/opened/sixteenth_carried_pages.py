"""A rural hospital's itemised account from a small system, typed: so many rows a page, each page with its sum and the balance carried to the next, receipts with the minus behind."""
from held_sixteenth_a import *

NAME, KIND = "held16-carried-pages", "itemized_bill"
WIDE = 100


def typed(cents):
    return bald(cents) if cents >= 0 else bald(-cents) + "-"


def two(left, right):
    return left + right.rjust(WIDE - len(left))


def document(rng):
    who, at = Patient(rng), Place(rng)
    name = f"{at.city} {rng.choice(('COUNTY HOSPITAL', 'COMMUNITY MEMORIAL HOSPITAL', 'VALLEY HOSPITAL DISTRICT'))}".upper()
    nights, came = rng.choice((0, 1, 2, 3)), day(rng)
    gone = later(came, nights)
    posted = later(gone, rng.randint(20, 45))
    sent, acct, plan = later(posted, rng.randint(3, 25)), number(rng, "9999999"), rng.choice(PLANS + [None])
    items = ward(rng, rng.randint(16, 31), came, nights, price(rng, 1100, 1900) if nights else 0)
    common = [x for x in items if x["revenue_code"] in ("0250", "0258", "0301", "0305", "0410")]
    items += [{**x, "date": later(came, rng.randint(0, nights))} for x in rng.sample(common, rng.randint(0, len(common))) * rng.choice((1, 1, 2))]
    items.sort(key=lambda x: (x["date"], x["revenue_code"], x["description"]))
    for x in items:
        x["description"] = x["description"].removeprefix("HC ")[:36].strip()
    numbers = {x["description"]: number(rng, "999999") for x in items}
    charges, payments = total(items), []
    if plan:
        off, ins, _, _ = split(rng, charges, ("coins", "ded", "coins"))
        payments = [pay(posted, "insurance", f"PMT {plan.upper()}", ins)] * (ins > 0) + [pay(posted, "adjustment", f"ADJ {plan.upper()}", off)]
    elif rng.random() < 0.6:
        payments = [pay(posted, "patient", "PMT PATIENT CHECK", rng.choice((5000, 10000, 20000)))]
    balance = charges - total(payments, "amount_cents")
    row = "{:<9} {:<5} {:<6} {:<6} {:<37} {:>4} {:>12} {:>13}".format
    sheets, per, carried = [], rng.choice((18, 22, 28)), 0
    parts = [items[n:n + per] for n in range(0, len(items), per)]
    rule = "-" * WIDE
    for n, part in enumerate(parts, 1):
        text = [two(name, f"PAGE {n:>3}"), two(at.street.upper(), f"RUN DATE {short(sent)}"), two(at.town.upper(), f"BUSINESS OFFICE {at.tel}"), "", "I T E M I Z E D   S T A T E M E N T   O F   A C C O U N T".center(WIDE), "",
                two(f"PATIENT: {who.filed}", f"ACCOUNT NO: {acct}"), two(f"BIRTHDATE: {short(who.born)}", f"ADMITTED: {short(came)}   DISCHARGED: {short(gone)}"), two(f"INSURANCE: {plan.upper() if plan else 'SELF PAY'}", f"FINANCIAL CLASS: {'C' if plan else 'S'}   PATIENT TYPE: {'I' if nights else 'O'}"), rule,
                row("DATE", "REV", "ITEM", "HCPCS", "DESCRIPTION", "QTY", "UNIT PRICE", "AMOUNT"), rule]
        if n > 1:
            text.append("BALANCE BROUGHT FORWARD".rjust(72) + typed(carried).rjust(WIDE - 72))
        text += [row(short(x["date"]), x["revenue_code"], numbers[x["description"]], x.get("code", ""), x["description"], x["units"], typed(x["unit_price_cents"]), typed(x["charge_cents"])) for x in part]
        carried += total(part)
        text += [rule[:14].rjust(WIDE), "TOTAL THIS PAGE".rjust(72) + typed(total(part)).rjust(WIDE - 72)]
        if n < len(parts):
            text += ["BALANCE CARRIED FORWARD".rjust(72) + typed(carried).rjust(WIDE - 72), "", "CONTINUED ON NEXT PAGE".center(WIDE)]
        else:
            text += ["TOTAL CHARGES".rjust(72) + typed(charges).rjust(WIDE - 72), ""] + [row(short(p["date"]), "", "", "", p["description"], "", "", typed(-p["amount_cents"])) for p in payments]
            text += ["=" * WIDE, "PLEASE PAY THIS BALANCE".rjust(72) + ("$" + typed(balance)).rjust(WIDE - 72), "", "PAYMENT IS DUE ON RECEIPT. IF YOU CANNOT PAY IN FULL PLEASE CALL THE BUSINESS OFFICE.", "CHARITY CARE APPLICATIONS ARE AVAILABLE. PHYSICIANS BILL SEPARATELY."]
        sheets.append("<pre>" + esc("\n".join(text)) + "</pre>")
    css = f"body {{ font-family: {rng.choice(('Liberation Mono', 'Nimbus Mono PS'))!r} }} pre {{ font: 8.6pt/1.32 {rng.choice(('Liberation Mono', 'Nimbus Mono PS'))!r}, monospace; margin: 0 }}"
    return done(css, "<div class='brk'></div>".join(sheets), {"document_type": KIND, "provider": {"name": name, "phone": at.tel, "address": at.address.upper()}, "payer": {"name": plan and plan.upper()}, "patient": {"name": who.filed, "birth_date": who.born}, "account_number": acct, "statement_date": sent, "admitted": came, "discharged": gone,
                "lines": [only(x, "date", "revenue_code", "code", "description", "units", "unit_price_cents", "charge_cents") for x in items], "payments": payments, "totals": {"charges_cents": charges, "balance_cents": balance}})
