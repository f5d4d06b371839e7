"""A small hospital's itemised statement in letters of one width, laid out by spaces: batch date, charge number, words, quantity, amount, a summary by department."""
from held_fifteenth_a import *

NAME, KIND = "held15-meditech-itemized", "itemized_bill"


def document(rng):
    who, at = Patient(rng), Place(rng)
    name = f"{at.city.upper()} {rng.choice(('MEMORIAL HOSPITAL', 'COUNTY HOSPITAL', 'DISTRICT HOSPITAL'))}"
    nights = rng.choice((0, 0, 2))
    came = day(rng)
    gone, sent = later(came, nights), later(came, rng.randint(20, 50))
    items, acct = stay(rng, rng.randint(6, 22), came, nights), number(rng, "V00099999999")
    out = [f"{'DATE':<9}{'PROC #':<10}{'DESCRIPTION':<36}{'HCPCS':<8}{'QTY':>4}{'AMOUNT':>13}", "-" * 80]
    for x in items:
        x["description"] = x["description"].removeprefix("HC ")[:34].strip()
        out.append(f"{short(x['date']):<9}{number(rng, '9999999'):<10}{x['description']:<36}{x['code']:<8}{x['units']:>4}{bald(x['charge_cents']):>13}")
    charges = total(items)
    out += [" " * 67 + "-" * 13, f"{'TOTAL CHARGES':>60}{bald(charges):>20}", ""]
    payments = []
    if rng.random() < 0.6:
        plan = rng.choice(PLANS).upper()
        off, ins, _, _ = split(rng, charges, ("coins", "copay"))
        when = later(came, rng.randint(10, 19))
        payments = [pay(when, "insurance", f"PAYMENT {plan}", ins), pay(when, "adjustment", f"ALLOWANCE {plan}", off)]
        out += ["RECEIPTS AND ADJUSTMENTS", *[f"{short(p['date']):<9}{'':<10}{p['description']:<48}{'-' + bald(p['amount_cents']):>13}" for p in payments], ""]
    balance = charges - total(payments, "amount_cents")
    out += [f"{'BALANCE':>60}{bald(balance):>20}", "", "SUMMARY OF CHARGES BY DEPARTMENT"]
    out += [f"   {d.upper():<40}{bald(total([x for x in items if x['dept'] == d])):>13}" for d in sorted({x["dept"] for x in items})]
    top = [f"{name:<48}RUN DATE: {short(sent)}", f"{at.street.upper():<48}RUN TIME: {rng.randint(10, 23)}{rng.randint(10, 59)}", f"{at.town.upper():<48}RUN USER: {number(rng, 'AAA.AA')}", f"PHONE {at.tel}", "", f"{'PATIENT ITEMIZED STATEMENT':^80}", "",
           f"PATIENT: {who.filed:<39}ACCT #: {acct}", f"ADMIT/SERVICE DATE: {short(came):<28}UNIT #: {number(rng, 'M00099999')}", f"DISCHARGE DATE: {short(gone):<32}DOB: {us(who.born)}", ""]
    body = f"<pre>{esc(chr(10).join(top + out))}</pre>"
    return done("pre { font: 9.5pt 'Liberation Mono'; margin: 0 }", body, {"document_type": KIND, "provider": {"name": name, "phone": at.tel, "address": at.address.upper()}, "patient": {"name": who.filed, "birth_date": who.born}, "account_number": acct, "statement_date": sent, "admitted": came, "discharged": gone,
                "lines": [only(x, "date", "code", "description", "units", "charge_cents") for x in items], "payments": payments, "totals": {"charges_cents": charges, "balance_cents": balance}}, sheet="size: Letter; margin: 0.7in")
