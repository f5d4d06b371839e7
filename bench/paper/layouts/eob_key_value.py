"""An EOB for people in a hurry: each service is a small list of labels and amounts, no table."""
import kit
import eob_columns
from kit import Money, esc, show, without_blanks

NAME = "eob-key-value"
KIND = "eob"


def document(rng):
    payer, person = kit.insurer(rng), kit.Person(rng)
    style, money = rng.choice(("long", "us", "month")), Money(rng, sign="$", minus="-{}")
    member, claim, patient = (
        kit.number(rng, "AAA999999999"),
        kit.number(rng, "9999999999"),
        person.plain,
    )
    provider, network = kit.group(
        rng, rng.choice(("Family Medicine", "Eye Center", "Imaging Center"))
    ), rng.choice(("in", "out"))
    printed = kit.day(rng, "2026-03-01", "2026-06-15")
    when, tel = kit.later(printed, -rng.randint(12, 40)), kit.phone(rng, free=True)
    lines, cards, sums = [], [], [0, 0, 0, 0]
    for item in kit.office(rng, rng.randint(1, 5)):
        allowed, off, deductible, copay, coinsurance, paid = eob_columns.share(
            rng, item["charge"], network
        )
        owed = deductible + copay + coinsurance
        lines.append(
            {
                "date": when,
                "description": item["words"],
                "charge_cents": item["charge"],
                "adjustment_cents": off,
                "allowed_cents": allowed,
                "plan_paid_cents": paid,
                "deductible_cents": deductible,
                "copay_cents": copay,
                "coinsurance_cents": coinsurance,
                "patient_cents": owed,
            }
        )
        sums = [a + b for a, b in zip(sums, (item["charge"], off, paid, owed))]
        cards.append(
            f'<div class="card"><b>{esc(item["words"])}</b> on {show(when, style)}'
            + kit.pairs(
                [
                    ("Amount billed", money(item["charge"])),
                    ("Plan discount", money(off)),
                    ("Allowed amount", money(allowed)),
                    ("Plan paid", money(paid)),
                    ("Deductible", money(deductible)),
                    ("Copay", money(copay)),
                    ("Coinsurance", money(coinsurance)),
                    ("You owe", money(owed)),
                ],
                css="width:60%",
                right="r nw",
            )
            + "</div>"
        )
    top = kit.sides(
        f'<div class="logo">{esc(payer)}</div>Member services {esc(tel)}',
        "<b>Explanation of Benefits</b><br>This is not a bill"
        + kit.pairs(
            [
                ("Statement date", show(printed, style)),
                ("Patient", patient),
                ("Member ID", member),
                ("Claim number", claim),
                ("Provider", provider),
                ("Network", "In network" if network == "in" else "Out of network"),
            ]
        ),
        45,
    )
    foot = kit.pairs(
        [
            ("Total billed", money(sums[0])),
            ("Total plan discount", money(sums[1])),
            ("Total plan paid", money(sums[2])),
            ("Total you owe", money(sums[3])),
        ],
        css="font-weight:bold;width:60%",
        right="r",
    )
    css = (
        ".logo{font-size:17pt;font-weight:bold;color:#1769aa}.card{margin:8pt 0;border-left:3px"
        " solid #1769aa;padding-left:8pt;page-break-inside:avoid}"
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
            "insurance_paid_cents": sums[2],
            "balance_cents": sums[3],
        },
    }
    return {
        "html": kit.page(css, f'{top}{"".join(cards)}<h3>Claim totals</h3>{foot}'),
        "truth": without_blanks(truth),
    }
