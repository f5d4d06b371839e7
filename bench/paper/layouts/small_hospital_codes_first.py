"""A hospital's account detail with revenue codes, codes and modifiers in columns of their own, days
of service that repeat only when they change, credits among the charges, a summary by revenue code."""
import kit
from _small import LOOK, stacked, table, total
from kit import Money, esc, show, without_blanks

NAME = "small-hospital-codes-first"
KIND = "itemized_bill"


def document(rng):
    name, person = kit.hospital(rng), kit.Person(rng)
    money, style = Money(rng), rng.choice(("us", "short", "iso"))
    first = kit.day(rng)
    lines, rows, last = [], [], None
    for item in kit.services(rng, rng.randint(8, 20), long=0.05):
        when = first if not last or rng.random() < 0.6 else kit.later(last, 1)
        mods = [rng.choice(("25", "59", "LT"))] if item["code"] and rng.random() < 0.2 else []
        lines.append({"date": when, "revenue_code": item["revenue"], "code": item["code"], "modifiers": mods or None, "description": item["words"], "units": item["units"], "unit_price_cents": item["price"], "charge_cents": item["charge"]})
        rows.append([item["revenue"], item["code"], " ".join(mods), show(when, style) if when != last else "", item["words"], f"{item['units']}", money(item["price"]), money(item["charge"])])
        last = when
    charges = total(lines, "charge_cents")
    paid, account, tel = round(charges * 0.6), kit.account(rng), kit.phone(rng)
    printed = kit.later(last, 21)
    names = rng.choice((["Rev", "HCPCS", "Mod", "Date", "Description", "Qty", "Unit Price", "Ext. Amount"], ["Rev. Code", "CPT/HCPCS", "Modifier", "Date of Service", "Service Description", "Units of Service", "Rate", "Total Charges"]))
    street, town = kit.address(rng)
    body = f'<div class="logo">{esc(name)}</div>{esc(street)}<br>{esc(town)}<br>Patient Accounts {esc(tel)}' + stacked([("Patient", person.plain), ("Account number", account), ("Statement date", show(printed, style)), ("Balance", money(charges - paid, "$"))]) + table(names, rows, ("nw", "nw", "nw", "nw", "", "r", "r nw", "r nw"))
    body += f"<p class='r'>Total charges {money(charges)}</p><p class='r'>Less insurance payments {money(-paid)}</p><p class='r b'>Balance due {money(charges - paid)}</p>"
    truth = {"document_type": KIND, "provider": {"name": name, "phone": tel, "address": f"{street}, {town}"}, "patient": {"name": person.plain}, "account_number": account, "statement_date": printed, "lines": lines, "totals": {"charges_cents": charges, "insurance_paid_cents": paid, "balance_cents": charges - paid}}
    return {"html": kit.page(LOOK + "body{font-size:8pt}", body), "truth": without_blanks(truth)}
