"""A line printer's summary of charges by revenue code: one typewriter face, capitals, leaders."""
import kit
from kit import esc, plain, show, without_blanks

NAME = "line-printer-summary"
KIND = "summary_bill"


def document(rng):
    name, person, payer = kit.hospital(rng).upper(), kit.Person(rng), kit.insurer(rng).upper()
    street, town = (x.upper() for x in kit.address(rng))
    account, tel, style = kit.account(rng), kit.phone(rng), rng.choice(("us", "short"))
    come = kit.day(rng)
    gone, tax = kit.later(come, rng.randint(1, 6)), kit.tax_id(rng)
    posted = kit.later(gone, rng.randint(14, 40))
    printed = kit.later(posted, rng.randint(2, 9))
    leaders = rng.random() < 0.5
    wide = 92
    out = [
        name.center(wide),
        street.center(wide),
        town.center(wide),
        f"PHONE {tel}".center(wide),
        "",
    ]
    out += [
        f"PATIENT NAME: {person.comma:<34}ACCOUNT NUMBER: {account}",
        f"ADMIT DATE:   {show(come, style):<34}DISCHARGE DATE: {show(gone, style)}",
        f"STATEMENT DATE: {show(printed, style):<32}FED TAX ID:     {tax}",
        "",
        "-" * wide,
        f"{'REV CODE':<10}{'DESCRIPTION OF SERVICE':<56}{'TOTAL CHARGES':>26}",
        "-" * wide,
    ]
    lines, total = [], 0
    for code in sorted(rng.sample(sorted(kit.DEPARTMENTS), rng.randint(4, 16))):
        words, charge = kit.DEPARTMENTS[code], kit.cents(rng, 20, 9000)
        total += charge
        lines.append({"revenue_code": code, "description": words, "charge_cents": charge})
        left = f"{words} ".ljust(58, ".") if leaders else words.ljust(58)
        out.append(f"{code:<10}{left}{plain(charge):>24}")
    paid, off = round(total * rng.uniform(0.2, 0.5)), round(total * rng.uniform(0.1, 0.4))
    own = rng.choice((0, 0, 5000, 10000))
    own = own if own < total - paid - off else 0
    balance = total - paid - off - own
    shown = total + rng.choice((0, 0, 0, 0, 0, 0, 0, 90000))
    payments = [
        (posted, "insurance", f"PAYMENT {payer}", paid),
        (posted, "adjustment", f"CONTRACTUAL ALLOWANCE {payer}", off),
    ]
    payments += [(kit.later(posted, 1), "patient", "PATIENT PAYMENT - CHECK", own)] if own else []
    out += [
        "-" * wide,
        f"{'':<10}{'TOTAL CHARGES':<56}{plain(shown):>26}",
        "",
        f"{'PAYMENTS AND ADJUSTMENTS':<66}{'AMOUNT':>26}",
        "-" * wide,
    ]
    out += [
        f"{show(when, style):<12}{words:<54}{plain(amount) + '-':>26}"
        for when, _, words, amount in payments
    ]
    out += [
        "-" * wide,
        f"{'':<10}{'BALANCE DUE':<56}{plain(balance):>26}",
        "",
        "THIS IS A SUMMARY. AN ITEMIZED BILL IS AVAILABLE ON REQUEST.",
    ]
    css = (
        f'pre{{font-family:{rng.choice(["Liberation Mono", "DejaVu Sans Mono", "Nimbus Mono PS"])!r};font-size:{rng.choice((8.4, 9))}pt;line-height:1.25;margin:0}}'
    )
    truth = {
        "document_type": KIND,
        "provider": {"name": name, "phone": tel, "tax_id": tax, "address": f"{street}, {town}"},
        "patient": {"name": person.comma},
        "account_number": account,
        "statement_date": printed,
        "admitted": come,
        "discharged": gone,
        "lines": lines,
        "payments": [
            {"date": w, "by": b, "description": d, "amount_cents": a} for w, b, d, a in payments
        ],
        "totals": {"charges_cents": shown, "balance_cents": balance},
    }
    return {
        "html": kit.page(css, f"<pre>{esc(chr(10).join(out))}</pre>"),
        "truth": without_blanks(truth),
    }
