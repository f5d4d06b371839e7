"""An ambulance service's invoice, by road or by air: base rate, miles by the mile, supplies, origin
and destination modifiers, trip number."""
import kit
from kit import Money, Raw, esc, row, show, without_blanks

NAME = "ambulance"
KIND = "itemized_bill"


def document(rng):
    air = rng.random() < 0.4
    name = (
        f"{rng.choice(kit.PLACES)} {rng.choice(('Air Medical', 'Flight Rescue')) if air else rng.choice(('Ambulance Service', 'County EMS', 'Fire and Rescue'))}"
    )
    person, payer = kit.Person(rng), kit.insurer(rng)
    street, town = kit.address(rng, box=True)
    style, money = rng.choice(kit.DATE_STYLES), Money(rng)
    account, tel, npi, tax, patient = (
        kit.account(rng),
        kit.phone(rng),
        kit.npi(rng),
        kit.tax_id(rng),
        person.written(rng),
    )
    when = kit.day(rng)
    printed = kit.later(when, rng.randint(20, 60))
    due = kit.later(printed, 30)
    modifier, joined = rng.choice(("RH", "SH", "HH", "RX")), rng.random() < 0.4
    miles = rng.randint(30, 1900) / 10
    mile_price = kit.cents(rng, 120, 480) if air else kit.cents(rng, 12, 38)
    items = [
        (
            ("A0431", "Helicopter, base rate", 1, kit.cents(rng, 14000, 46000))
            if air
            else rng.choice(
                (
                    ("A0427", "Advanced life support, emergency", 1, kit.cents(rng, 900, 2400)),
                    ("A0429", "Basic life support, emergency", 1, kit.cents(rng, 500, 1400)),
                )
            )
        ),
        (
            "A0436" if air else "A0425",
            "Air miles, each" if air else "Ground mileage",
            miles,
            mile_price,
        ),
    ]
    extras = [
        ("A0422", "Oxygen", 1, kit.cents(rng, 40, 160)),
        ("A0394", "IV supplies", 1, kit.cents(rng, 30, 120)),
        ("A0398", "Other disposable supplies", rng.randint(1, 4), kit.cents(rng, 15, 70)),
        ("93005", "Heart tracing", 1, kit.cents(rng, 60, 190)),
    ]
    items += rng.sample(extras, rng.randint(0, 4))
    lines, rows, total = [], [], 0
    kinds = ("nw", "nw", *([] if joined else ["nw c"]), "", "r nw", "r nw", "r nw")
    for code, words, units, price in items:
        charge = round(units * price)
        total += charge
        lines.append(
            {
                "date": when,
                "code": code,
                "modifiers": [modifier],
                "description": words,
                "units": units,
                "unit_price_cents": price,
                "charge_cents": charge,
            }
        )
        shown = f"{units:.1f}" if isinstance(units, float) else str(units)
        rows.append(
            row(
                [
                    show(when, style),
                    *([f"{code}-{modifier}"] if joined else [code, modifier]),
                    words,
                    shown,
                    money(price),
                    money(charge),
                ],
                kinds,
            )
        )
    payments, paid, off = [], round(total * rng.choice((0, 0.3, 0.45))), 0
    if paid:
        posted = kit.later(when, 18)
        payments.append(
            {
                "date": posted,
                "by": "insurance",
                "description": f"Payment from {payer}",
                "amount_cents": paid,
            }
        )
        rows.append(
            row(
                [
                    show(posted, style),
                    "",
                    *([] if joined else [""]),
                    f"Payment from {payer}",
                    "",
                    "",
                    money(-paid),
                ],
                kinds,
            )
        )
    balance = total - paid
    heads = [
        "Date of service",
        "HCPCS",
        *([] if joined else ["Mod"]),
        "Description",
        "Qty",
        "Unit price",
        "Amount",
    ]
    top = kit.sides(
        (
            f'<div class="logo">{esc(name)}</div>{esc(street)}<br>{esc(town)}<br>Billing office'
            f" {esc(tel)}<br>NPI {npi} &nbsp; Tax ID {tax}"
        ),
        f'<div class="inv">INVOICE</div>'
        + kit.pairs(
            [
                ("Account number", account),
                ("Trip number", kit.number(rng, "26-999999")),
                ("Statement date", show(printed, style)),
                ("Due date", show(due, style)),
            ],
            css="float:right",
        ),
        60,
    )
    trip = kit.pairs(
        [
            ("Patient", patient),
            ("Date of birth", show(person.born, style)),
            (
                "Picked up at",
                (
                    "Scene"
                    if modifier[0] == "S"
                    else "Residence" if modifier[0] == "R" else "Hospital"
                ),
            ),
            ("Taken to", kit.hospital(rng)),
            ("Insurance", payer),
        ],
        css="border:1px solid #888;margin:8pt 0;width:100%",
        left="b",
    )
    foot = kit.pairs(
        [
            ("Total charges", money(total)),
            *([("Insurance payments", money(-paid))] if paid else []),
            (Raw("<b>Amount due</b>"), Raw(f"<b>{money(balance)}</b>")),
        ],
        css="margin:8pt 0 0 auto",
        right="r",
    )
    css = (
        f'.logo{{font-size:17pt;font-weight:bold;color:{rng.choice(["#b00020", "#0b3d91"])}}}.inv{{font-size:20pt;text-align:right;color:#888}}.d'
        " th{background:#333;color:#fff}.d td{border-bottom:1px solid #ccc}"
    )
    body = (
        f'{top}{trip}<table class="w'
        f' d"><thead>{row(heads, kinds, "th")}</thead>{"".join(rows)}</table>{foot}<p'
        ' class="small">Mail payment to the address above with the account number on your'
        " check.</p>"
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
        "payer": {"name": payer},
        "patient": {"name": patient, "birth_date": person.born},
        "account_number": account,
        "statement_date": printed,
        "due_date": due,
        "lines": lines,
        "payments": payments or None,
        "totals": {
            "charges_cents": total,
            "insurance_paid_cents": paid or None,
            "balance_cents": balance,
        },
    }
    return {"html": kit.page(css, body), "truth": without_blanks(truth)}
