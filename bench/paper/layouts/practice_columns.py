"""A practice system's statement: a heading per claim with its clinician, columns of what insurance
paid, what was adjusted and what you owe, a message, aging, a coupon."""
import kit
from kit import Money, Raw, esc, row, show, without_blanks

NAME = "practice-columns"
KIND = "itemized_bill"


def document(rng):
    name, person = kit.group(
        rng,
        rng.choice(("Internal Medicine", "Urgent Care", "Digestive Health", "Eye Center, PLLC")),
    ), kit.Person(rng)
    street, town = kit.address(rng, box=False)
    suite = f", Suite {rng.randint(100, 480)}" if rng.random() < 0.5 else ""
    style, money = rng.choice(kit.DATE_STYLES), Money(rng)
    account, tel, patient, tax = (
        kit.account(rng),
        kit.phone(rng),
        person.written(rng),
        kit.tax_id(rng),
    )
    first, joined = kit.day(rng), rng.random() < 0.5
    lines, body, sums, last = [], [], [0, 0, 0, 0], first
    kinds = ("nw", *([] if joined else ["nw"]), "", "r nw", "r nw", "r nw", "r nw")
    span, claims = len(kinds), []
    for visit in range(rng.randint(1, 4)):
        when = kit.later(first, visit * rng.randint(5, 30))
        last = max(last, when)
        claims.append(kit.number(rng, "9999999"))
        body.append(
            f'<tr class="claim"><td colspan="{span}">Claim {claims[-1]} &mdash;'
            f" {esc(kit.doctor(rng))}</td></tr>"
        )
        for item in kit.office(rng, rng.randint(1, 5)):
            off = round(item["charge"] * rng.uniform(0.1, 0.5)) if rng.random() < 0.85 else 0
            paid = round((item["charge"] - off) * rng.choice((0, 0.5, 0.8, 0.8, 1)))
            owed = item["charge"] - off - paid
            modifier = rng.choice(("25", "59", "RT", "LT")) if rng.random() < 0.15 else ""
            code = f"{item['code']}{'-' + modifier if modifier else ''}"
            lines.append(
                {
                    "date": when,
                    "code": item["code"],
                    "modifiers": [modifier] if modifier else None,
                    "description": item["words"],
                    "charge_cents": item["charge"],
                    "plan_paid_cents": paid,
                    "adjustment_cents": off,
                    "patient_cents": owed,
                }
            )
            sums = [a + b for a, b in zip(sums, (item["charge"], paid, off, owed))]
            words = [f"{code} {item['words']}"] if joined else [code, item["words"]]
            body.append(
                row(
                    [
                        show(when, style),
                        *words,
                        money(item["charge"]),
                        money(-paid) if paid else money(0),
                        money(-off) if off else money(0),
                        money(owed),
                    ],
                    kinds,
                )
            )
    printed = kit.later(last, rng.randint(25, 50))
    due = kit.later(printed, rng.choice((14, 21, 30)))
    heads = [
        "Date",
        *(["Procedure"] if joined else ["Proc.", "Description"]),
        "Charge",
        Raw("Insurance<br>Paid"),
        Raw("Insurance<br>Adjusted"),
        Raw("Your<br>Balance"),
    ]
    body.append(
        row(
            [
                "",
                *([] if joined else [""]),
                "Statement totals",
                money(sums[0]),
                money(-sums[1]),
                money(-sums[2]),
                money(sums[3]),
            ],
            kinds,
            attr='class="tot"',
        )
    )
    dark = rng.choice(("#1b4965", "#4a4e69", "#335c3a", "#6d2e46"))
    top = f'<div class="bar">{esc(name)}</div>' + kit.sides(
        f"{esc(street)}{suite}<br>{esc(town)}<br>Billing: {esc(tel)}<br>Tax ID: {tax}",
        kit.pairs(
            [
                ("Patient", patient),
                ("Account #", account),
                ("Statement date", show(printed, style)),
                ("Due date", show(due, style)),
                ("Amount due", Raw(f"<b>{money(sums[3], '$')}</b>")),
            ],
            css="float:right",
        ),
        55,
    )
    aging = (
        '<table class="w age"><tr>'
        + "".join(
            f"<td>{h}<br><b>{money(v, '$')}</b></td>"
            for h, v in (
                ("0-30 days", sums[3]),
                ("31-60 days", 0),
                ("61-90 days", 0),
                ("Over 90", 0),
                ("Total", sums[3]),
            )
        )
        + "</tr></table>"
    )
    coupon = kit.cut_line() + kit.sides(
        (
            f"{esc(patient)}<br>Account # {esc(account)}<br>Statement date"
            f" {show(printed, style)}<br><b>Amount due {money(sums[3], '$')}</b><br><br>Amount"
            " enclosed: $__________"
        ),
        f"Make check payable to:<br><b>{esc(name)}</b><br>{esc(street)}{suite}<br>{esc(town)}",
        58,
    )
    css = (
        f".bar{{background:{dark};color:#fff;font-size:15pt;padding:5pt;margin-bottom:5pt}}.claim"
        " td{font-style:italic;border-top:1px solid #888;color:#444}.d"
        f" th{{color:{dark};border-bottom:2px solid {dark};vertical-align:bottom}}.tot"
        f" td{{border-top:2px solid {dark};font-weight:bold}}.age{{margin-top:10pt}}.age"
        " td{border:1px solid #999;text-align:center}"
    )
    truth = {
        "document_type": KIND,
        "provider": {
            "name": name,
            "phone": tel,
            "tax_id": tax,
            "address": f"{street}{suite}, {town}",
        },
        "patient": {"name": patient},
        "account_number": account,
        "statement_date": printed,
        "due_date": due,
        "maybe": {"claim_number": claims[0] if len(claims) == 1 else None},
        "lines": lines,
        "totals": {
            "charges_cents": sums[0],
            "insurance_paid_cents": sums[1],
            "adjustments_cents": sums[2],
            "balance_cents": sums[3],
        },
    }
    html = (
        f'{top}<table class="w d"'
        f' style="margin-top:8pt"><thead>{row(heads, kinds, "th")}</thead>{"".join(body)}</table>{aging}<p>Pay'
        f" online or call our office.</p>{coupon}"
    )
    return {"html": kit.page(css, html), "truth": without_blanks(truth)}
