"""A reference laboratory's invoice: tests with a code each, insurer's part and adjustment in
columns, no rules, mono-spaced now and then."""
import kit
from kit import Money, Raw, esc, row, show, without_blanks

NAME = "lab-invoice"
KIND = "itemized_bill"


def document(rng):
    name = (
        f"{rng.choice(kit.PLACES)} {rng.choice(('Diagnostics', 'Reference Laboratories', 'Clinical Labs, Inc.'))}"
    )
    person, payer, physician = kit.Person(rng), kit.insurer(rng), kit.doctor(rng)
    street, town = kit.address(rng, box=True)
    style, money, tel = rng.choice(kit.DATE_STYLES), Money(rng), kit.phone(rng, free=True)
    invoice, member = kit.number(
        rng, rng.choice(("9999999999", "LC99999999", "99-9999-99999"))
    ), kit.number(rng, "AAA999999999")
    when = kit.day(rng)
    printed = kit.later(when, rng.randint(18, 50))
    due = kit.later(printed, rng.choice((20, 30)))
    patient = person.comma if rng.random() < 0.6 else person.plain
    tests = [s for s in kit.SERVICES if s[0] and s[1] in ("0301", "0305", "0306", "0307", "0300")]
    dated = rng.random() < 0.6
    lines, rows, sums = [], [], [0, 0, 0, 0]
    kinds = (*(["nw"] if dated else []), "nw", "", "r nw", "r nw", "r nw", "r nw")
    for code, _, words, easy, low, high in rng.sample(tests, rng.randint(1, len(tests))):
        charge = kit.cents(rng, low, high)
        adjust = round(charge * rng.uniform(0.3, 0.8)) if rng.random() < 0.85 else 0
        paid = round((charge - adjust) * rng.choice((0, 0.5, 0.8, 1)))
        owed = charge - adjust - paid
        label = words if rng.random() < 0.8 else f"{words}, SERUM OR PLASMA, AUTOMATED"
        lines.append(
            {
                "date": when if dated else None,
                "code": code,
                "description": label,
                "charge_cents": charge,
                "adjustment_cents": adjust,
                "plan_paid_cents": paid,
                "patient_cents": owed,
            }
        )
        sums = [a + b for a, b in zip(sums, (charge, adjust, paid, owed))]
        rows.append(
            row(
                [
                    *([show(when, style)] if dated else []),
                    code,
                    label,
                    money(charge),
                    money(-adjust) if adjust else money(0),
                    money(-paid) if paid else money(0),
                    money(owed),
                ],
                kinds,
            )
        )
    heads = [
        *([Raw("Date of<br>Service")] if dated else []),
        Raw("CPT<br>Code"),
        "Test description",
        "Charge",
        Raw("Insurance<br>Adjustment"),
        Raw("Insurance<br>Paid"),
        Raw("Patient<br>Owes"),
    ]
    rows.append(
        row(
            [
                *([""] if dated else []),
                "",
                "TOTALS",
                money(sums[0]),
                money(-sums[1]),
                money(-sums[2]),
                money(sums[3]),
            ],
            kinds,
            attr='class="b"',
        )
    )
    top = kit.sides(
        (
            f'<div class="logo">{esc(name)}</div>PATIENT'
            f" INVOICE<br>{esc(street)}<br>{esc(town)}<br>{esc(tel)}"
        ),
        kit.pairs(
            [
                ("Invoice #", invoice),
                ("Invoice date", show(printed, style)),
                ("Due date", show(due, style)),
                ("Amount due", Raw(f"<b>{money(sums[3], '$')}</b>")),
            ],
            css="float:right",
        ),
        58,
    )
    mid = kit.pairs(
        [
            ("Patient", patient),
            ("Date of birth", show(person.born, style)),
            ("Date collected", show(when, style)),
            ("Ordering physician", physician),
            ("Insurance", payer),
            ("Member ID", member),
        ],
        css="margin:8pt 0",
    )
    coupon = kit.cut_line() + kit.sides(
        kit.barcode(rng)
        + f"<br>Invoice {esc(invoice)}<br>{esc(patient)}<br>Pay {money(sums[3], '$')} by"
        f" {show(due, style)}",
        f"Remit to:<br>{esc(name)}<br>{esc(street)}<br>{esc(town)}",
        60,
    )
    font = rng.choice(
        ("Liberation Mono", "Liberation Sans", "DejaVu Sans Mono", "Liberation Sans Narrow")
    )
    css = (
        f"body{{font-family:{font!r};font-size:{8 if 'Mono' in font else 9.5}pt}}.logo{{font-size:18pt;font-weight:bold;color:#0a5}}.d"
        " th{vertical-align:bottom;padding-bottom:4pt}"
    )
    body = (
        f'{top}{mid}<table class="w'
        f' d"><thead>{row(heads, kinds, "th")}</thead>{"".join(rows)}</table><p'
        ' class="small">Please send a copy of your insurance card if the information above is'
        f" wrong.</p>{coupon}"
    )
    truth = {
        "document_type": KIND,
        "provider": {"name": name, "phone": tel, "address": f"{street}, {town}"},
        "payer": {"name": payer},
        "patient": {"name": patient, "birth_date": person.born, "member_id": member},
        "account_number": invoice,
        "statement_date": printed,
        "due_date": due,
        "lines": lines,
        "totals": {
            "charges_cents": sums[0],
            "adjustments_cents": sums[1],
            "insurance_paid_cents": sums[2],
            "balance_cents": sums[3],
        },
    }
    return {"html": kit.page(css, body), "truth": without_blanks(truth)}
