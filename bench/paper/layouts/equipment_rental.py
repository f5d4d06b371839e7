"""A supplier of medical equipment: rentals by the month with both days, HCPCS and its modifiers,
an assigned-serial line below each item that is no charge."""
import kit
from kit import Money, Raw, esc, row, show, without_blanks

NAME = "equipment-rental"
KIND = "itemized_bill"
ITEMS = (
    ("E0601", "CPAP machine, rental", ["RR", "KX"], 60, 140),
    ("A7030", "CPAP full face mask", ["NU"], 110, 260),
    ("A7037", "CPAP tubing", ["NU"], 20, 60),
    ("E1390", "Oxygen concentrator, rental", ["RR"], 150, 320),
    ("K0001", "Standard wheelchair, rental", ["RR", "KH"], 35, 90),
    ("E0143", "Walker with wheels", ["NU"], 70, 160),
    ("L1833", "Knee brace, off the shelf", ["RT"], 400, 980),
    ("A4253", "Test strips, box of 50", ["KX"], 25, 80),
)


def document(rng):
    name, person, payer = (
        kit.group(
            rng,
            rng.choice(("Home Medical Equipment", "Respiratory & Mobility", "Medical Supply Co.")),
        ),
        kit.Person(rng),
        kit.insurer(rng),
    )
    street, town = kit.address(rng, box=False)
    style, money = rng.choice(("us", "short")), Money(rng)
    account, tel, npi, patient = kit.account(rng), kit.phone(rng), kit.npi(rng), person.written(rng)
    first, two = kit.day(rng, last="2026-03-20"), rng.random() < 0.5
    lines, rows, sums = [], [], [0, 0, 0]
    kinds = ("nw", *(["nw"] if two else []), "nw", "nw", "", "r", "r nw", "r nw", "r nw")
    for code, words, modifiers, low, high in rng.sample(ITEMS, rng.randint(2, 6)):
        rented = "RR" in modifiers
        charge, units = kit.cents(rng, low, high), 1 if rented or rng.random() < 0.7 else 2
        charge *= units
        for month in range(rng.randint(1, 3) if rented else 1):
            begin = kit.later(first, 30 * month)
            end = kit.later(begin, 29) if rented else begin
            paid = round(charge * rng.choice((0, 0.5, 0.8)))
            lines.append(
                {
                    "date": begin,
                    "date_end": end if two or rented else None,
                    "code": code,
                    "modifiers": modifiers,
                    "description": words,
                    "units": units,
                    "charge_cents": charge,
                    "plan_paid_cents": paid,
                    "patient_cents": charge - paid,
                }
            )
            if end == begin:
                lines[-1].pop("date_end")
                lines[-1]["maybe"] = {"date_end": end}
            sums = [a + b for a, b in zip(sums, (charge, paid, charge - paid))]
            dates = (
                [show(begin, style), show(end, style)]
                if two
                else [
                    f"{show(begin, style)} - {show(end, style)}" if rented else show(begin, style)
                ]
            )
            rows.append(
                row(
                    [
                        *dates,
                        code,
                        " ".join(modifiers),
                        words,
                        units,
                        *map(money, (charge, paid, charge - paid)),
                    ],
                    kinds,
                )
            )
            if rented and rng.random() < 0.4:
                rows.append(
                    f'<tr class="s"><td colspan="{len(kinds)}">Serial no.'
                    f' {kit.number(rng, "AA99999999")} &nbsp; delivered to home</td></tr>'
                )
    printed = kit.later(first, rng.randint(95, 120))
    due = kit.later(printed, 30)
    heads = [
        *(["From", "To"] if two else ["Dates of service"]),
        "HCPCS",
        "Mod",
        "Item",
        "Qty",
        "Charge",
        Raw("Insurance<br>paid"),
        Raw("Patient<br>owes"),
    ]
    rows.append(
        row(
            [*(["", ""] if two else [""]), "", "", "Total", "", *map(money, sums)],
            kinds,
            attr='class="b"',
        )
    )
    top = kit.sides(
        (
            f'<div class="logo">{esc(name)}</div>{esc(street)}<br>{esc(town)}<br>Phone'
            f" {esc(tel)} &nbsp; NPI {npi}"
        ),
        kit.pairs(
            [
                ("Customer", patient),
                ("Account no.", account),
                ("Invoice date", show(printed, style)),
                ("Due date", show(due, style)),
                ("Insurance", payer),
            ],
            css="float:right",
        ),
        55,
    )
    css = (
        ".logo{font-size:14pt;font-weight:bold;color:#444}body{font-size:9pt}.s"
        " td{font-size:7.5pt;color:#555;padding-left:30pt}.d"
        " th{background:#e7e7e7;vertical-align:bottom}"
    )
    truth = {
        "document_type": KIND,
        "provider": {"name": name, "phone": tel, "npi": npi, "address": f"{street}, {town}"},
        "payer": {"name": payer},
        "patient": {"name": patient},
        "account_number": account,
        "statement_date": printed,
        "due_date": due,
        "lines": lines,
        "totals": {
            "charges_cents": sums[0],
            "insurance_paid_cents": sums[1],
            "balance_cents": sums[2],
        },
    }
    return {
        "html": kit.page(
            css,
            (
                f'{top}<table class="w d"'
                f' style="margin-top:10pt"><thead>{row(heads, kinds, "th")}</thead>{"".join(rows)}</table><p'
                f' class="r b">Amount due {money(sums[2], "$")}</p>'
            ),
        ),
        "truth": without_blanks(truth),
    }
