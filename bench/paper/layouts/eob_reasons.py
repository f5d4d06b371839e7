"""An administrator's EOB with reason codes: each service followed by its CO and PR amounts."""
import kit
from kit import Money, Raw, esc, row, show, without_blanks

NAME = "eob-reason-codes"
KIND = "eob"


def document(rng):
    payer, person = rng.choice(
        (
            "Plainwater Benefit Administrators",
            "Tri-County Trust Fund",
            "Meridian Shield of Ashgrove",
        )
    ), kit.Person(rng)
    style, money = rng.choice(("us", "short")), Money(rng, sign="")
    member, patient, account = (
        kit.number(rng, "AAA999999999"),
        person.comma if rng.random() < 0.5 else person.plain.upper(),
        kit.account(rng),
    )
    provider, npi, network = (
        kit.group(rng, "Emergency Physicians LLC"),
        kit.npi(rng),
        rng.choice(("in", "out")),
    )
    street, town = kit.address(rng, box=True)
    claim, printed = kit.number(rng, "99999-999999-99"), kit.day(rng, "2026-03-01", "2026-06-15")
    when = kit.later(printed, -rng.randint(14, 45))
    lines, rows, sums = [], [], [0, 0, 0, 0, 0]
    kinds = ("nw", "nw", "", "r nw", "r nw", "c", "r nw", "r nw", "r nw")
    for item in kit.services(rng, rng.randint(1, 7), long=0):
        if not item["code"]:
            continue
        charge = item["charge"]
        off = round(charge * rng.uniform(0.3, 0.75))
        allowed = charge - off
        deductible = rng.choice((0, 0, min(allowed, 20000)))
        coinsurance = round((allowed - deductible) * rng.choice((0, 0.2)))
        owed = deductible + coinsurance
        reasons = (
            [("CO", "45", off)]
            + [("PR", "1", deductible)] * (deductible > 0)
            + [("PR", "2", coinsurance)] * (coinsurance > 0)
        )
        modifier = rng.choice(("25", "59")) if rng.random() < 0.15 else ""
        lines.append(
            {
                "date": when,
                "code": item["code"],
                "modifiers": [modifier] if modifier else None,
                "description": item["easy"],
                "charge_cents": charge,
                "allowed_cents": allowed,
                "plan_paid_cents": allowed - owed,
                "patient_cents": owed,
                "adjustments": [
                    {"group": g, "reason": r, "amount_cents": a} for g, r, a in reasons
                ],
            }
        )
        sums = [a + b for a, b in zip(sums, (charge, allowed, off + owed, allowed - owed, owed))]
        first = reasons[0]
        rows.append(
            row(
                [
                    show(when, style),
                    item["code"] + (f"-{modifier}" if modifier else ""),
                    item["easy"],
                    money(charge),
                    money(allowed),
                    f"{first[0]}-{first[1]}",
                    money(first[2]),
                    money(allowed - owed),
                    money(owed),
                ],
                kinds,
            )
        )
        rows += [
            row(["", "", "", "", "", f"{g}-{r}", money(a), "", ""], kinds)
            for g, r, a in reasons[1:]
        ]
    if not lines:
        return document(rng)
    rows.append(
        row(
            [
                "",
                "",
                "Total for this claim",
                money(sums[0]),
                money(sums[1]),
                "",
                "",
                money(sums[3]),
                money(sums[4]),
            ],
            kinds,
            attr='class="tot"',
        )
    )
    heads = [
        Raw("Date of<br>service"),
        Raw("Procedure<br>code"),
        "Type of service",
        Raw("Billed<br>amount"),
        Raw("Allowed<br>amount"),
        Raw("Group/<br>reason"),
        Raw("Adjustment<br>amount"),
        Raw("Plan<br>paid"),
        Raw("You<br>owe"),
    ]
    top = kit.sides(
        f'<b style="font-size:14pt">{esc(payer)}</b><br>{esc(street)}<br>{esc(town)}',
        '<b style="font-size:13pt">EXPLANATION OF BENEFITS</b><br>This is not a bill'
        + kit.pairs(
            [("Patient", patient), ("Member ID", member), ("Statement date", show(printed, style))]
        ),
        50,
    )
    facts = (
        f"<p><b>Claim number {claim}</b><br>Provider: {esc(provider)}, NPI {npi} &nbsp;&nbsp;"
        f" Network: {'In network' if network == 'in' else 'Out of network'}<br>Patient account:"
        f" {esc(account)}</p>"
    )
    notes = (
        "<p class='small'>CO-45 Charge is above the fee schedule. PR-1 Deductible. PR-2"
        " Coinsurance.</p>"
    )
    css = (
        "body{font-size:8.5pt}.d th{border-bottom:1px solid #000;vertical-align:bottom}.tot"
        " td{border-top:1px solid #000;font-weight:bold}"
    )
    truth = {
        "document_type": KIND,
        "provider": {"name": provider, "npi": npi},
        "payer": {"name": payer},
        "patient": {"name": patient, "member_id": member},
        "account_number": account,
        "claim_number": claim,
        "statement_date": printed,
        "network": network,
        "lines": lines,
        "totals": {
            "charges_cents": sums[0],
            "insurance_paid_cents": sums[3],
            "balance_cents": sums[4],
        },
    }
    return {
        "html": kit.page(
            css,
            (
                f'{top}{facts}<table class="w'
                f' d"><thead>{row(heads, kinds, "th")}</thead>{"".join(rows)}</table>{notes}'
            ),
        ),
        "truth": without_blanks(truth),
    }
