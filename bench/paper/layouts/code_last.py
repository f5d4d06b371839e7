"""An export of charges, landscape and small: the amount comes first, the code last, narrow gaps."""
import kit
from kit import esc, plain, row, show, without_blanks

NAME = "code-last"
KIND = "itemized_bill"


def document(rng):
    name, person = kit.hospital(rng), kit.Person(rng)
    street, town = kit.address(rng)
    style = rng.choice(("iso", "us", "dash"))
    account, tel, npi = kit.account(rng), kit.phone(rng), kit.npi(rng)
    come = kit.day(rng)
    printed = kit.later(come, rng.randint(10, 40))
    lines, rows, total, short = [], [], 0, rng.random() < 0.5
    kinds = ("r nw", "nw", "nw c", "r", "r nw", "", "nw", "nw")
    for item in kit.services(rng, rng.randint(6, 30), long=0.2):
        when = kit.later(come, rng.randint(0, 2))
        modifier = (
            rng.choice(("25", "59", "LT", "TC"))
            if item["code"][:1].isdigit() and rng.random() < 0.15
            else ""
        )
        revenue = item["revenue"].lstrip("0") if short else item["revenue"]
        lines.append(
            {
                "date": when,
                "code": item["code"],
                "modifiers": [modifier] if modifier else None,
                "revenue_code": item["revenue"],
                "description": item["words"],
                "units": item["units"],
                "unit_price_cents": item["price"],
                "charge_cents": item["charge"],
            }
        )
        total += item["charge"]
        rows.append(
            row(
                [
                    plain(item["charge"]),
                    show(when, style),
                    revenue,
                    item["units"],
                    plain(item["price"]),
                    item["words"],
                    modifier,
                    item["code"],
                ],
                kinds,
            )
        )
    heads = ["Amount", "Service Dt", "Rev", "Units", "Unit Price", "Description", "Mod", "HCPCS"]
    top = (
        f"<b>{esc(name)}</b> &middot; {esc(street)}, {esc(town)} &middot; {esc(tel)} &middot; NPI"
        f" {npi}<br>Detailed charges for <b>{esc(person.comma)}</b> &middot; Account:"
        f" {esc(account)} &middot; Statement date: {show(printed, style)}"
    )
    css = (
        'body{font-size:7.5pt;font-family:"Liberation Sans Narrow","Liberation'
        ' Sans"}.d{margin-top:6pt}.d td,.d th{padding:1pt 5pt}.d th{border-bottom:.5px solid #000}'
    )
    rows.append(
        row([plain(total), "", "", "", "", "TOTAL CHARGES", "", ""], kinds, attr='class="b"')
    )
    truth = {
        "document_type": KIND,
        "provider": {"name": name, "phone": tel, "npi": npi, "address": f"{street}, {town}"},
        "patient": {"name": person.comma},
        "account_number": account,
        "statement_date": printed,
        "lines": lines,
        "totals": {"charges_cents": total},
    }
    return {
        "html": kit.page(
            css,
            (
                f"{top}<table"
                f" class=\"d\"><thead>{row(heads, kinds, 'th')}</thead>{''.join(rows)}</table>"
            ),
            size="Letter landscape",
        ),
        "truth": without_blanks(truth),
    }
