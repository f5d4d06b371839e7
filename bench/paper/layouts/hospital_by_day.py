"""A hospital's detail by day: the day and the month only, the year in the heading; the day is not
said again on the rows below it; a total of each page; a word across the page."""
import kit
from kit import Money, Raw, esc, row, show, without_blanks

NAME = "hospital-by-day"
KIND = "itemized_bill"


def document(rng):
    name, person = kit.hospital(rng), kit.Person(rng)
    street, town = kit.address(rng, box=False)
    money, style = Money(rng, sign=""), rng.choice(("us", "month"))
    account, tel, npi, patient = kit.account(rng), kit.phone(rng), kit.npi(rng), person.comma
    come = kit.day(rng)
    days = rng.randint(1, 4)
    gone = kit.later(come, days)
    printed = kit.later(gone, rng.randint(7, 30))
    once = rng.random() < 0.6
    lines, rows, total = [], [], 0
    kinds = ("nw", "nw", "", "nw", "r", "r nw")
    for at in range(days + 1):
        when = kit.later(come, at)
        for n, item in enumerate(
            sorted(kit.services(rng, rng.randint(2, 12), long=0.2), key=lambda s: rng.random())
        ):
            total += item["charge"]
            lines.append(
                {
                    "date": when,
                    "code": item["code"],
                    "revenue_code": item["revenue"],
                    "description": item["words"],
                    "units": item["units"],
                    "charge_cents": item["charge"],
                }
            )
            rows.append(
                (
                    item["charge"],
                    row(
                        [
                            "" if once and n else show(when, "day"),
                            item["revenue"],
                            item["words"],
                            item["code"],
                            item["units"],
                            money(item["charge"]),
                        ],
                        kinds,
                    ),
                )
            )
    size = rng.randint(24, 30)
    cut = [rows[a : a + size] for a in range(0, len(rows), size)]
    heads = row(["Day", "Rev.", "Description", "HCPCS", "Qty", "Charge"], kinds, "th")
    body = []
    for at, part in enumerate(cut):
        top = (
            f'<b style="font-size:14pt">{esc(name)}</b><br>{esc(street)}, {esc(town)} &nbsp;'
            f" {esc(tel)} &nbsp; NPI {npi}"
            + kit.sides(
                kit.pairs(
                    [
                        ("Patient", patient),
                        ("Account", account),
                        ("Statement date", show(printed, style)),
                    ]
                ),
                kit.pairs(
                    [
                        ("Admitted", show(come, style)),
                        ("Discharged", show(gone, style)),
                        ("Page", f"{at + 1} of {len(cut)}"),
                    ]
                ),
            )
        )
        tail = row(
            [
                "",
                "",
                Raw(f"<i>Total of page {at + 1}</i>"),
                "",
                "",
                Raw(f"<i>{money(sum(a for a, _ in part))}</i>"),
            ],
            kinds,
        )
        if at == len(cut) - 1:
            tail += row(["", "", "TOTAL CHARGES", "", "", money(total)], kinds, attr='class="b"')
        body.append(
            f'{top}<h3>Charges {come.year}</h3><table class="w'
            f' d"><thead>{heads}</thead>{"".join(c for _, c in part)}{tail}</table>'
            + ('<div class="break"></div>' if at < len(cut) - 1 else "")
        )
    mark = (
        '<div style="position:absolute;top:300pt;left:140pt;font-size:60pt;color:#eee;z-index:-1">ITEMIZED</div>'
        if rng.random() < 0.4
        else ""
    )
    css = (
        'body{font-size:9pt;font-family:"Liberation Sans Narrow","Liberation'
        ' Sans";font-size:10pt}.d th{border-bottom:1px solid #000}.d td{padding:1.5pt 5pt}'
    )
    truth = {
        "document_type": KIND,
        "provider": {"name": name, "npi": npi, "phone": tel, "address": f"{street}, {town}"},
        "patient": {"name": patient},
        "account_number": account,
        "statement_date": printed,
        "admitted": come,
        "discharged": gone,
        "lines": lines,
        "totals": {"charges_cents": total},
    }
    return {"html": kit.page(css, mark + "".join(body)), "truth": without_blanks(truth)}
