"""A hospital's itemized bill by departments, in the look of the largest record system's guarantor
statement: revenue codes, subtotals, carried-forward rows, a summary at the end."""
import kit
from kit import Money, Raw, esc, row, show, without_blanks

NAME = "hospital-itemized"
KIND = "itemized_bill"


def pages_of(rows, rng):
    """Cuts the rows where the paper ends."""
    first, rest = rng.randint(22, 26), rng.randint(30, 34)
    out, take = [], first
    while rows:
        out.append(rows[:take])
        rows, take = rows[take:], rest
    return out


def document(rng):
    name, person = kit.hospital(rng), kit.Person(rng)
    street, town = kit.address(rng, box=False)
    come = kit.day(rng)
    stay = rng.randint(0, 3)
    gone = kit.later(come, stay)
    printed = kit.later(gone, rng.randint(9, 40))
    style, money = rng.choice(kit.DATE_STYLES), Money(rng)
    account, npi, tax, tel = kit.account(rng), kit.npi(rng), kit.tax_id(rng), kit.phone(rng)
    patient = person.written(rng)
    ask_hcpcs, carry, subtotals = rng.random() < 0.8, rng.random() < 0.5, rng.random() < 0.75
    items = kit.services(rng, rng.randint(8, 45), long=0.15)
    if stay and rng.random() < 0.8:
        room = kit.cents(rng, 1400, 3900)
        items = [
            {
                "code": "",
                "revenue": "0120",
                "words": "ROOM CHARGE SEMI-PRIVATE",
                "units": 1,
                "charge": room,
            }
            for _ in range(stay)
        ] + items
    lines, rows, department, sub = [], [], None, 0
    kinds = ("nw", "nw", "nw", "", "r", "r nw")

    def close():
        if department and subtotals:
            rows.append(
                (
                    sub,
                    row(
                        [
                            "",
                            "",
                            "",
                            Raw(f"<b>SUBTOTAL {esc(department)}</b>"),
                            "",
                            Raw(f"<b>{money(sub)}</b>"),
                        ],
                        kinds,
                        attr='class="sub"',
                    ),
                )
            )

    for item in items:
        where = kit.DEPARTMENTS[item["revenue"]]
        if where != department:
            close()
            department, sub = where, 0
            rows.append((0, f'<tr class="dep"><td colspan="6">{esc(where)}</td></tr>'))
        when = kit.later(come, rng.randint(0, stay))
        modifier = (
            rng.choice(("25", "59", "76"))
            if item["code"][:1].isdigit() and rng.random() < 0.12
            else ""
        )
        code = item["code"] if ask_hcpcs else ""
        lines.append(
            {
                "date": when,
                "code": code,
                "modifiers": [modifier] if code and modifier else None,
                "revenue_code": item["revenue"],
                "description": item["words"],
                "units": item["units"],
                "charge_cents": item["charge"],
            }
        )
        sub += item["charge"]
        shown = f"{code} {modifier}".strip() if code else ""
        cells = [
            show(when, style),
            item["revenue"],
            shown,
            item["words"],
            item["units"],
            money(item["charge"]),
        ]
        rows.append((item["charge"], row(cells, kinds)))
    close()
    total = sum(line["charge_cents"] for line in lines)
    printed_total = total + (rng.choice((-9000, 4500, 100000)) if rng.random() < 0.1 else 0)
    heads = [
        "Date of Service",
        "Rev Code",
        "HCPCS / Mod" if ask_hcpcs else "",
        "Description",
        "Qty",
        "Amount",
    ]
    letterhead = (
        f'<div class="logo">{esc(name)}</div><div>{esc(street)}<br>{esc(town)}<br>Billing'
        f" questions: {esc(tel)}</div>"
    )
    facts = kit.pairs(
        [
            ("Patient", patient),
            ("Account number" if rng.random() < 0.5 else "Hospital Account #", account),
            ("Admission date", show(come, style)),
            ("Discharge date", show(gone, style)),
            ("Statement date", show(printed, style)),
            ("Federal Tax ID", tax),
            ("NPI", npi),
        ],
        css="float:right",
        left="lab",
    )
    body, run, cut = [], 0, pages_of(rows, rng)
    for at, part in enumerate(cut):
        last = at == len(cut) - 1
        top = (
            kit.sides(letterhead, facts, 52)
            if at == 0
            else (
                f'<div class="again">{esc(name)} &nbsp; Account {esc(account)} &nbsp;'
                f" {esc(patient)}</div>"
            )
        )
        text = "".join(cells for _, cells in part)
        if carry and at:
            text = row(["", "", "", "BALANCE BROUGHT FORWARD", "", money(run)], kinds) + text
        run += sum(amount for amount, cells in part if 'class="sub"' not in cells)
        if carry and not last:
            text += row(["", "", "", "CARRIED FORWARD TO NEXT PAGE", "", money(run)], kinds)
        if last:
            text += row(
                [
                    "",
                    "",
                    "",
                    Raw("<b>TOTAL CHARGES</b>"),
                    "",
                    Raw(f"<b>{money(printed_total)}</b>"),
                ],
                kinds,
                attr='class="tot"',
            )
        body.append(
            f'{top}<h2>DETAIL OF CHARGES</h2><table class="w'
            f' d"><thead>{row(heads, kinds, "th")}</thead>{text}</table><div class="foot">Page'
            f" {at + 1} of {len(cut)} &middot; This is not a bill for physician services, which are"
            " billed separately.</div>"
            + ("" if last else '<div class="break"></div>')
        )
    css = (
        f'body{{font-family:{rng.choice(["Liberation Sans", "Liberation Serif", "DejaVu Sans Condensed"])!r};font-size:{rng.choice((8.5, 9, 9.5))}pt}}.logo{{font-size:17pt;font-weight:bold;color:{rng.choice(["#1d4f7c", "#7a1f2b", "#0c6b58", "#222"])}}}h2{{font-size:11pt;margin:10pt'
        " 0 3pt}.d th{border-bottom:1.5px solid #333;font-size:8pt}.d td{padding:1.5pt"
        " 4pt}.dep"
        f' td{{font-weight:bold;background:{rng.choice(["#eee", "#fff", "#e3edf5"])};padding-top:4pt}}.sub'
        " td{border-top:1px solid #999}.tot td{border-top:2px solid"
        " #000;font-size:11pt}.lab{color:#555}.foot{margin-top:8pt;font-size:7.5pt;color:#555;text-align:center}.again{border-bottom:1px"
        " solid #888;font-size:8pt}"
    )
    truth = {
        "document_type": KIND,
        "provider": {
            "name": name,
            "npi": npi,
            "tax_id": tax,
            "phone": tel,
            "address": f"{street}, {town}",
        },
        "patient": {"name": patient},
        "account_number": account,
        "statement_date": printed,
        "admitted": come,
        "discharged": gone,
        "lines": lines,
        "totals": {"charges_cents": printed_total},
    }
    return {"html": kit.page(css, "".join(body)), "truth": without_blanks(truth)}
