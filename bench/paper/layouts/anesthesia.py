"""An anesthesia group's statement: start and stop, minutes, units, physical status modifiers."""
import kit
from kit import Money, Raw, esc, row, show, without_blanks

NAME = "anesthesia"
KIND = "itemized_bill"
WORK = (
    ("00840", "Anesthesia, lower belly"),
    ("00790", "Anesthesia, upper belly"),
    ("01402", "Anesthesia, knee replacement"),
    ("00142", "Anesthesia, lens of eye"),
    ("00811", "Anesthesia, lower bowel scope"),
    ("01967", "Epidural for labor"),
)
BESIDE = (
    ("64447", "Nerve block, thigh"),
    ("36620", "Line into an artery"),
    ("99140", "Emergency add-on"),
    ("76942", "Ultrasound guidance for needle"),
)


def document(rng):
    name, person, payer = (
        kit.group(
            rng,
            rng.choice(
                ("Anesthesia Group", "Anesthesia Partners PLLC", "Anesthesiology Associates")
            ),
        ),
        kit.Person(rng),
        kit.insurer(rng),
    )
    street, town = kit.address(rng)
    style, money = rng.choice(("us", "short", "iso")), Money(rng, sign=rng.choice(("", "$")))
    account, tel, patient, tax = (
        kit.account(rng),
        kit.phone(rng),
        person.written(rng),
        kit.tax_id(rng),
    )
    when = kit.day(rng)
    printed = kit.later(when, rng.randint(25, 60))
    times = rng.random() < 0.6
    lines, rows, sums = [], [], [0, 0, 0, 0]
    kinds = (
        "nw",
        "nw",
        "nw",
        "",
        *(["nw"] if times else []),
        "r",
        "r",
        "r nw",
        "r nw",
        "r nw",
        "r nw",
    )
    picked = [(*rng.choice(WORK), True)] + [
        (*b, False) for b in rng.sample(BESIDE, rng.randint(0, 3))
    ]
    rate = kit.cents(rng, 80, 190)
    for code, words, main in picked:
        minutes = rng.randint(24, 240) if main else 0
        units = round(rng.randint(4, 8) + minutes / 15, 1) if main else 1
        charge = round(units * rate) if main else kit.cents(rng, 90, 700)
        modifiers = (
            [rng.choice(("AA", "QK", "QZ", "QX")), rng.choice(("P1", "P2", "P3"))]
            if main
            else ["59"] if rng.random() < 0.4 else []
        )
        off, start = round(charge * rng.uniform(0.2, 0.6)), rng.randint(7 * 60, 15 * 60)
        paid = round((charge - off) * rng.choice((0, 0.8, 0.9)))
        owed = charge - off - paid
        stop = start + minutes
        lines.append(
            {
                "date": when,
                "code": code,
                "modifiers": modifiers or None,
                "description": words,
                "minutes": minutes or None,
                "units": units,
                "charge_cents": charge,
                "plan_paid_cents": paid,
                "adjustment_cents": off,
                "patient_cents": owed,
            }
        )
        sums = [a + b for a, b in zip(sums, (charge, paid, off, owed))]
        clock = (
            f"{start // 60:02d}:{start % 60:02d}-{stop // 60:02d}:{stop % 60:02d}" if main else ""
        )
        rows.append(
            row(
                [
                    show(when, style),
                    code,
                    " ".join(modifiers),
                    words,
                    *([clock] if times else []),
                    minutes or "",
                    f"{units:.1f}" if main else "1",
                    money(charge),
                    money(paid),
                    money(off),
                    money(owed),
                ],
                kinds,
            )
        )
    rows.append(
        row(
            ["", "", "", "Totals", *([""] if times else []), "", "", *map(money, sums)],
            kinds,
            attr='class="b"',
        )
    )
    heads = [
        "Date",
        "Code",
        "Mods",
        "Description",
        *(["Start-Stop"] if times else []),
        "Min",
        "Units",
        "Charge",
        Raw("Ins<br>Paid"),
        Raw("Ins<br>Adj"),
        Raw("Patient<br>Balance"),
    ]
    top = kit.sides(
        (
            f'<div class="logo">{esc(name)}</div>{esc(street)}<br>{esc(town)}<br>{esc(tel)}<br>Tax'
            f" ID {tax}"
        ),
        kit.pairs(
            [
                ("Patient", patient),
                ("Account", account),
                ("Statement date", show(printed, style)),
                ("Insurance", payer),
                ("Anesthesiologist", kit.doctor(rng)),
                ("Place of service", kit.hospital(rng)),
            ],
            css="float:right",
        ),
        50,
    )
    css = (
        ".logo{font-size:14pt;font-weight:bold}body{font-size:9pt}.d th{border-bottom:1px solid"
        " #000;border-top:1px solid #000;vertical-align:bottom}"
    )
    truth = {
        "document_type": KIND,
        "provider": {"name": name, "phone": tel, "tax_id": tax, "address": f"{street}, {town}"},
        "payer": {"name": payer},
        "patient": {"name": patient},
        "account_number": account,
        "statement_date": printed,
        "lines": lines,
        "totals": {
            "charges_cents": sums[0],
            "insurance_paid_cents": sums[1],
            "adjustments_cents": sums[2],
            "balance_cents": sums[3],
        },
    }
    foot = (
        f'<p style="text-align:right;font-size:12pt"><b>Please pay {money(sums[3], "$")}</b></p><p'
        ' class="small">Anesthesia is billed by base units plus time.</p>'
    )
    return {
        "html": kit.page(
            css,
            (
                f'{top}<table class="w d"'
                f' style="margin-top:10pt"><thead>{row(heads, kinds, "th")}</thead>{"".join(rows)}</table>{foot}'
            ),
        ),
        "truth": without_blanks(truth),
    }
