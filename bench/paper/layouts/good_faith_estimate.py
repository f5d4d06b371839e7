"""A good-faith estimate: a table per provider with codes, quantities, expected cost; a disclaimer."""
import kit
from kit import Money, Raw, esc, row, show, without_blanks

NAME = "good-faith-estimate"
KIND = "good_faith_estimate"


def document(rng):
    place, person = kit.hospital(rng), kit.Person(rng)
    street, town = kit.address(rng, box=False)
    style, money = rng.choice(("us", "long", "month")), Money(rng, sign=rng.choice(("$", "$", "")))
    npi, tax, tel = kit.npi(rng), kit.tax_id(rng), kit.phone(rng)
    made = kit.day(rng)
    when = kit.later(made, rng.randint(7, 60))
    dated, patient = rng.random() < 0.5, person.plain
    providers = [(place, npi, tax)] + [
        (kit.group(rng, "Anesthesia Group"), kit.npi(rng), kit.tax_id(rng))
    ] * rng.choice((0, 1))
    lines, body, total = [], [], 0
    coded = [s for s in kit.services(rng, 40, long=0) if s["code"]]
    kinds = ("", *(["nw"] if dated else []), "nw c", "c", "r nw")
    for name, his_npi, his_tax in providers:
        sub, rows = 0, []
        for item in rng.sample(coded, rng.randint(2, 6)):
            lines.append(
                {
                    "date": when if dated else None,
                    "code": item["code"],
                    "description": item["easy"],
                    "units": item["units"],
                    "charge_cents": item["charge"],
                }
            )
            sub += item["charge"]
            rows.append(
                row(
                    [
                        item["easy"],
                        *([show(when, style)] if dated else []),
                        item["code"],
                        item["units"],
                        money(item["charge"]),
                    ],
                    kinds,
                )
            )
        total += sub
        heads = [
            "Service / Item",
            *(["Expected date"] if dated else []),
            "Service code",
            "Quantity",
            "Expected cost",
        ]
        rows.append(
            row(
                [
                    Raw(f"<b>Total expected charges from {esc(name)}</b>"),
                    *([""] if dated else []),
                    "",
                    "",
                    Raw(f"<b>{money(sub)}</b>"),
                ],
                kinds,
            )
        )
        body.append(
            f'<h3>{esc(name)}</h3><div>NPI {his_npi} &nbsp; TIN {his_tax}</div><table class="w'
            f' d"><thead>{row(heads, kinds, "th")}</thead>{"".join(rows)}</table>'
        )
    head = (
        f'<div class="logo">{esc(place)}</div>{esc(street)}<br>{esc(town)}<br>{esc(tel)}<h1>Good'
        " Faith Estimate for Health Care Items and Services</h1>"
        + kit.sides(
            kit.pairs(
                [("Patient name", patient), ("Date of birth", show(person.born, style))], left="b"
            ),
            kit.pairs(
                [
                    ("Date of estimate", show(made, style)),
                    ("Expected date of service", show(when, style)),
                ],
                left="b",
            ),
            50,
        )
    )
    tail = (
        f'<p class="tot">Total expected charges: {money(total)}</p><h3>Disclaimer</h3><p>This'
        " estimate shows the costs of items and services that are reasonably expected. If you are"
        " billed for $400 or more above this estimate, you have the right to dispute the bill"
        " within 120 days.</p>"
    )
    css = (
        "h1{font-size:14pt;border-bottom:3px solid #26547c}h3{margin:10pt 0"
        " 2pt}.logo{font-size:13pt;font-weight:bold}.d td,.d th{border:1px solid #888}.d"
        " th{background:#eee}.tot{font-size:13pt;font-weight:bold;text-align:right}"
    )
    truth = {
        "document_type": KIND,
        "provider": {
            "name": place,
            "npi": npi,
            "tax_id": tax,
            "phone": tel,
            "address": f"{street}, {town}",
        },
        "patient": {"name": patient, "birth_date": person.born},
        "statement_date": made,
        "lines": lines,
        "totals": {"charges_cents": total},
    }
    return {"html": kit.page(css, head + "".join(body) + tail), "truth": without_blanks(truth)}
