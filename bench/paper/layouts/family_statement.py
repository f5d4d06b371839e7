"""One statement for a household: a heading and a subtotal for each patient."""
import kit
from kit import Money, Raw, esc, row, show, without_blanks

NAME = "family-statement"
KIND = "itemized_bill"


def document(rng):
    name, head = kit.group(
        rng, rng.choice(("Pediatrics", "Family Care", "Dermatology"))
    ), kit.Person(rng)
    street, town = kit.address(rng, box=False)
    home, home_town = kit.address(rng, box=False)
    style, money = rng.choice(("us", "short", "month", "bare")), Money(rng)
    account, tel = kit.account(rng), kit.phone(rng)
    first = kit.day(rng)
    lines, body, sums, last = [], [], [0, 0, 0], first
    kinds = ("nw", "nw", "", "r nw", "r nw", "r nw")
    for given in rng.sample(kit.FIRST, rng.randint(2, 3)):
        patient, sub = f"{given} {head.last}", 0
        patient = patient.upper() if rng.random() < 0.3 else patient
        body.append(f'<tr class="who"><td colspan="6">Patient: {esc(patient)}</td></tr>')
        for item in kit.office(rng, rng.randint(1, 4)):
            when = kit.later(first, rng.randint(0, 25))
            last = max(last, when)
            credit = round(item["charge"] * rng.choice((0, 0.4, 0.7, 0.85)))
            owed = item["charge"] - credit
            sub += owed
            lines.append(
                {
                    "patient_name": patient,
                    "date": when,
                    "code": item["code"],
                    "description": item["words"],
                    "charge_cents": item["charge"],
                    "plan_paid_cents": credit,
                    "patient_cents": owed,
                }
            )
            sums = [a + b for a, b in zip(sums, (item["charge"], credit, owed))]
            body.append(
                row(
                    [
                        show(when, style),
                        item["code"],
                        item["words"],
                        money(item["charge"]),
                        money(credit),
                        money(owed),
                    ],
                    kinds,
                )
            )
        body.append(
            row(
                [
                    "",
                    "",
                    Raw(f"<i>Subtotal for {esc(patient)}</i>"),
                    "",
                    "",
                    Raw(f"<i>{money(sub)}</i>"),
                ],
                kinds,
            )
        )
    printed = kit.later(last, rng.randint(20, 40))
    due = kit.later(printed, 21)
    heads = ["Visit date", "Code", "Service", "Charge", Raw("Insurance<br>paid"), Raw("You owe")]
    top = kit.sides(
        (
            "<div"
            f' class="logo">{esc(name)}</div>{esc(street)}<br>{esc(town)}<br>{esc(tel)}<br><br><br>{esc(head.plain)}<br>{esc(home)}<br>{esc(home_town)}'
        ),
        '<div class="state">FAMILY STATEMENT</div>'
        + kit.pairs(
            [
                ("Account number", account),
                ("Statement date", show(printed, style)),
                ("Please pay by", show(due, style)),
                ("Total due", money(sums[2], "$")),
            ]
        ),
        60,
    )
    body.append(
        row(
            [
                "",
                "",
                Raw("<b>Total for all patients</b>"),
                *(Raw(f"<b>{money(v)}</b>") for v in sums),
            ],
            kinds,
            attr='class="tot"',
        )
    )
    css = (
        '.logo{font-size:14pt;font-weight:bold;font-family:"Liberation'
        ' Serif"}.state{font-size:12pt;letter-spacing:1pt}.who'
        " td{background:#efefef;font-weight:bold}.tot td{border-top:1px solid #000}.d"
        " th{border-bottom:1px solid #000}"
    )
    truth = {
        "document_type": KIND,
        "provider": {"name": name, "phone": tel, "address": f"{street}, {town}"},
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
                f'{top}<br><table class="w'
                f' d"><thead>{row(heads, kinds, "th")}</thead>{"".join(body)}</table>'
            ),
        ),
        "truth": without_blanks(truth),
    }
