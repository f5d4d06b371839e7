"""eleventh_hosp_typed_ledger.py: a small hospital's account detail in a typewriter face, in the manner of Meditech: number of the charge beside its words, money without signs, receipts and adjustments listed after with a trailing minus."""
import held_eleventh as t
from held_eleventh import bare, esc, pay, say

NAME, KIND = "held11-hosp-typed-ledger", "itemized_bill"


def document(rng):
    place, who, date = t.hospital(rng).upper(), t.Patient(rng), t.day(rng)
    acct, unit, tel, style = t.number(rng, "V99999999999"), t.number(rng, "M999999"), t.call(rng), rng.choice(("short", "us"))
    site, sent, lines = t.where(rng), t.later(date, rng.randint(35, 75)), []
    for group in t.take(rng, 4, rng.sample(list(t.WARD), rng.randint(3, 6))).values():
        for x in group:
            lines.append({"date": date, "description": x["description"], "units": x["units"], "charge_cents": x["charge_cents"], "maybe": {"code": t.number(rng, "4999999")}})
    charges, posted = t.total(lines), t.later(sent, -9)
    pays = [pay(posted, "insurance", "BLUE CROSS PAYMENT", round(charges * 0.31)), pay(posted, "adjustment", "BLUE CROSS CONTRACTUAL ADJ", round(charges * 0.44))]
    owed = charges - t.total(pays, "amount_cents")
    out = [f"{place:<52}DATE: {say(sent, style)}", f"{site[0].upper():<52}PAGE: 1", site[1].upper(), f"BUSINESS OFFICE {tel}", "", f"PATIENT: {who.filed:<32}ACCOUNT NO: {acct}", f"UNIT NO: {unit:<32}SERVICE DATE: {say(date, style)}", "", f"{'DATE':<11}{'CHG CODE':<10}{'DESCRIPTION':<34}{'QTY':>4}{'AMOUNT':>14}", "-" * 73]
    out += [f"{say(x['date'], style):<11}{x['maybe']['code']:<10}{x['description']:<34}{x['units']:>4}{bare(x['charge_cents']):>14}" for x in lines]
    out += [" " * 59 + "-" * 14, f"{'':<21}{'TOTAL CHARGES':<38}{bare(charges):>14}", ""]
    out += [f"{say(p['date'], style):<21}{p['description']:<38}{bare(p['amount_cents']) + '-':>15}" for p in pays]
    out += [" " * 59 + "-" * 14, f"{'':<21}{'ACCOUNT BALANCE':<38}{bare(owed):>14}", "", "BALANCE IS DUE UPON RECEIPT. FOR A PAYMENT PLAN CALL THE BUSINESS OFFICE."]
    css = f"pre{{font:9.5pt {rng.choice(['Liberation Mono', 'Nimbus Mono PS', 'DejaVu Sans Mono'])!r};line-height:1.25}}"
    return t.done(css, "<pre>" + esc("\n".join(out)) + "</pre>", {"document_type": KIND, "provider": {"name": place, "phone": tel}, "patient": {"name": who.filed}, "account_number": acct, "statement_date": sent, "maybe": {"admitted": date, "discharged": date}, "lines": lines, "payments": pays, "totals": {"charges_cents": charges, "balance_cents": owed}})
