"""thirteenth_a_debit_credit.py: a rural hospital's typed account detail in the manner of Meditech: charges in a column of debits, receipts and allowances in one of credits with a minus behind, equals signs over the sums."""
import held_thirteenth_a as t
from held_thirteenth_a import bare, esc, say

NAME, KIND = "held13-a-debit-credit", "itemized_bill"


def document(rng):
    town = t.city(rng)
    place, who, first = f"{town.upper()} COUNTY CRITICAL ACCESS HOSPITAL", t.Patient(rng), t.day(rng)
    acct, unit, tel, site, plan = t.number(rng, "V00009999999"), t.number(rng, "M000999999"), t.call(rng), t.where(rng, True), rng.choice(("MEDICARE", "BLUE CROSS", "AETNA"))
    sent = t.later(first, rng.randint(50, 80))
    lines = [t.only(x, "date", "code", "description", "units", "charge_cents") for x, _ in t.stay(rng, rng.randint(6, 13), first)]
    charges = t.total(lines)
    copay = rng.choice((0, 2500, 5000))
    off, plan_paid = round(charges * rng.uniform(0.2, 0.35)), round(charges * rng.uniform(0.25, 0.4))
    copay = copay if copay < charges - off - plan_paid else 0
    payments = ([t.pay(first, "patient", "RECEIPT - PATIENT CHECK", copay)] if copay else []) + [t.pay(t.later(first, 33), "insurance", f"RECEIPT - {plan}", plan_paid), t.pay(t.later(first, 33), "adjustment", f"ALLOWANCE - {plan}", off)]
    owed = charges - off - plan_paid - copay
    text = [f"{place:<60}PAGE 1", f"{site[0].upper()}   {site[1].upper()}", f"BUSINESS OFFICE {tel}", "", f"{'PATIENT ACCOUNT DETAIL':^72}", "=" * 72,
            f"PATIENT: {who.filed:<34}ACCOUNT #: {acct}", f"BIRTHDATE: {say(who.born, 'short'):<32}UNIT #: {unit}", f"SERVICE DATE: {say(first, 'short'):<29}STATEMENT DATE: {say(sent, 'short')}", f"FIN CLASS: {plan:<32}STATUS: FB", "=" * 72, "",
            f"{'DATE':<9}{'PROC':<8}{'DESCRIPTION':<29}{'QTY':>4}{'DEBIT':>11}{'CREDIT':>11}", "-" * 72]
    for x in lines:
        text.append(f"{say(x['date'], 'short'):<9}{x.get('code', ''):<8}{x['description'][:28]:<29}{x['units']:>4}{bare(x['charge_cents']):>11}")
    text.append("")
    for p in payments:
        text.append(f"{say(p['date'], 'short'):<17}{p['description']:<33}{bare(-p['amount_cents'], '{}-'):>22}")
    credits = sum(p["amount_cents"] for p in payments)
    text += [f"{'=' * 10:>61} {'=' * 10}", f"{'TOTALS':<50}{bare(charges):>11}{bare(-credits, '{}-'):>11}", "", f"{'ACCOUNT BALANCE':<61}{bare(owed):>11}", "", "", "PAYMENT IS DUE UPON RECEIPT. IF YOU CANNOT PAY IN FULL PLEASE CALL", f"{tel} BEFORE 4:30 PM CT. REF {t.number(rng, '99999')}/{t.number(rng, '9999')}"]
    body = "<pre>" + esc("\n".join(text)) + "</pre>"
    css = "pre{font:9.8pt 'Liberation Mono';margin:0;line-height:1.28}"
    return t.done(css, body, {"document_type": KIND, "provider": {"name": place, "phone": tel}, "payer": {"name": plan}, "patient": {"name": who.filed, "birth_date": who.born}, "account_number": acct, "statement_date": sent, "lines": lines, "payments": payments, "totals": {"charges_cents": charges, "balance_cents": owed}, "maybe": {"admitted": first, "discharged": first}})
