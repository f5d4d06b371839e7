"""An insurer's EOB of two pages: first the sums in plain words, then a table whose columns carry
letters (A), (B), (C) and a row of arithmetic."""
import kit
import eob_columns
from kit import Money, Raw, esc, row, show, without_blanks

NAME = "eob-lettered"
KIND = "eob"


def document(rng):
    payer, person = kit.insurer(rng), kit.Person(rng)
    style, money = rng.choice(("us", "short", "month")), Money(rng, sign="$", minus="-{}")
    member, claim, patient = (
        kit.number(rng, rng.choice(("999999999", "AAA99A99999", "W9999 99999"))),
        kit.number(rng, rng.choice(("E9999999999", "99999999999"))),
        person.plain,
    )
    provider, network = rng.choice(
        (kit.hospital(rng), kit.group(rng, "Orthopedics"), kit.doctor(rng))
    ), rng.choice(("in", "in", "out"))
    street, town = kit.address(rng, box=True)
    home, home_town = kit.address(rng, box=False)
    tel, printed = kit.phone(rng, free=True), kit.day(rng, "2026-03-01", "2026-06-15")
    when = kit.later(printed, -rng.randint(12, 40))
    codes = rng.random() < 0.5
    lines, rows, sums, used = [], [], [0] * 7, set()
    kinds = ("", *["r nw"] * 7, "c")
    for item in kit.services(rng, rng.randint(1, 9), long=0):
        allowed, off, deductible, copay, coinsurance, paid = eob_columns.share(
            rng, item["charge"], network
        )
        owed = deductible + copay + coinsurance
        letter = rng.choice(list(eob_columns.REMARKS)) if rng.random() < 0.3 else ""
        used |= {letter} if letter else set()
        code = item["code"] if codes else ""
        lines.append(
            {
                "date": when,
                "code": code,
                "description": item["easy"],
                "charge_cents": item["charge"],
                "adjustment_cents": off,
                "allowed_cents": allowed,
                "deductible_cents": deductible,
                "copay_cents": copay,
                "coinsurance_cents": coinsurance,
                "plan_paid_cents": paid,
                "patient_cents": owed,
                "remarks": [letter] if letter else None,
            }
        )
        sums = [
            a + b
            for a, b in zip(sums, (item["charge"], off, deductible, copay, coinsurance, paid, owed))
        ]
        tail = f" &middot; {code}" if code else ""
        rows.append(
            row(
                [
                    Raw(f"{esc(item['easy'])}{tail}<br>{show(when, style)}"),
                    *map(
                        money, (item["charge"], off, allowed, deductible, copay, coinsurance, paid)
                    ),
                    money(owed),
                    letter,
                ],
                ("", *["r nw"] * 8, "c"),
            )
        )
    allowed_sum = sum(l["allowed_cents"] for l in lines)
    rows.append(
        row(
            [
                Raw("<b>Claim totals</b>"),
                *(Raw(f"<b>{money(v)}</b>") for v in (*sums[:2], allowed_sum, *sums[2:])),
                "",
            ],
            ("", *["r nw"] * 8, "c"),
            attr='class="tot"',
        )
    )
    heads = [
        Raw("Service description<br>and date"),
        Raw("Amount<br>billed<br>(A)"),
        Raw("Plan<br>discount<br>(B)"),
        Raw("Allowed<br>amount<br>(C=A-B)"),
        Raw("Deductible<br><br>(D)"),
        Raw("Copay<br><br>(E)"),
        Raw("Coinsurance<br><br>(F)"),
        Raw("Plan<br>paid<br>(C-D-E-F)"),
        Raw("You may<br>owe<br>(D+E+F)"),
        Raw("Note"),
    ]
    summary = (
        '<table class="w sum"><tr><td>Amount billed</td><td>Plan discounts</td><td>Your plan'
        " paid</td><td>You may owe</td></tr>"
        f'<tr class="big"><td>{money(sums[0])}</td><td>{money(sums[1])}</td><td>{money(sums[5])}</td><td>{money(sums[6])}</td></tr></table>'
    )
    top = kit.sides(
        (
            "<div"
            f' class="logo">{esc(payer)}</div>{esc(street)}<br>{esc(town)}<br><br>{esc(person.plain)}<br>{esc(home)}<br>{esc(home_town)}'
        ),
        '<div class="t">Explanation of Benefits (EOB)</div><b>This is not a bill.</b>'
        + kit.pairs(
            [
                ("Statement date", show(printed, style)),
                ("Member name", patient),
                ("Member ID", member),
                ("Questions? Call", tel),
            ]
        ),
        52,
    )
    facts = kit.pairs(
        [
            ("Patient", patient),
            ("Provider", provider),
            ("Claim number", claim),
            ("Network status", "In network" if network == "in" else "Out of network"),
        ],
        left="b",
    )
    notes = "".join(f"<p><b>{x}</b> {esc(eob_columns.REMARKS[x])}</p>" for x in sorted(used))
    color = rng.choice(("#7d3f98", "#003da1", "#e05206", "#00776f"))
    css = (
        f".logo{{font-size:19pt;font-weight:bold;color:{color}}}.t{{font-size:14pt}}.sum{{margin:14pt"
        " 0;background:#f5f5f5}.sum td{text-align:center}.big"
        f" td{{font-size:15pt;color:{color}}}.d{{font-size:8pt}}.d"
        f" th{{background:{color};color:#fff;text-align:center;font-size:7.5pt}}.d"
        f" td{{border-bottom:1px solid #ccc}}.tot td{{border-top:2px solid {color}}}"
    )
    body = (
        f"{top}{summary}<p>Here is how your plan handled this claim. Your provider may bill you for"
        ' the amount you may owe.</p><div class="break"></div>'
        f'<h3>Claim detail</h3>{facts}<table class="w d"'
        f" style=\"margin-top:6pt\"><thead>{row(heads, (), 'th')}</thead>{''.join(rows)}</table>{notes}"
    )
    truth = {
        "document_type": KIND,
        "provider": {"name": provider},
        "payer": {"name": payer},
        "patient": {"name": patient, "member_id": member},
        "claim_number": claim,
        "statement_date": printed,
        "network": network,
        "lines": lines,
        "totals": {
            "charges_cents": sums[0],
            "adjustments_cents": sums[1],
            "insurance_paid_cents": sums[5],
            "balance_cents": sums[6],
        },
    }
    return {"html": kit.page(css, body), "truth": without_blanks(truth)}
