"""A hospital's account ledger, landscape: the house's own charge numbers, debits, credits, and a
balance that runs down the page from the balance forward."""
import kit
from kit import Money, esc, row, show, without_blanks

NAME = "running-balance"
KIND = "itemized_bill"


def document(rng):
    name, person, payer = kit.hospital(rng), kit.Person(rng), kit.insurer(rng)
    street, town = kit.address(rng, box=False)
    style, money = rng.choice(("us", "short", "iso", "dotless")), Money(
        rng, sign="", minus=rng.choice(("-{}", "({})", "{}-"))
    )
    account, tel, patient = kit.account(rng), kit.phone(rng), person.written(rng)
    come = kit.day(rng)
    printed = kit.later(come, rng.randint(45, 70))
    prior = rng.choice((0, 0, 12500, 8437))
    house = rng.random() < 0.6
    lines, payments, rows, run = [], [], [], prior
    kinds = ("nw", *(["nw"] if house else []), "nw", "", "r", "r nw", "r nw", "r nw")

    def put(date, cdm, code, words, units, debit, credit):
        rows.append(
            row(
                [
                    show(date, style) if date else "",
                    *([cdm] if house else []),
                    code,
                    words,
                    units,
                    debit,
                    credit,
                    money(run),
                ],
                kinds,
            )
        )

    if prior:
        put(None, "", "", "BALANCE FORWARD", "", "", "")
    total, paid, off, own = 0, 0, 0, 0
    for item in sorted(kit.services(rng, rng.randint(5, 22), long=0.1), key=lambda s: rng.random()):
        run += item["charge"]
        total += item["charge"]
        lines.append(
            {
                "date": come,
                "code": item["code"],
                "description": item["words"],
                "units": item["units"],
                "charge_cents": item["charge"],
            }
        )
        put(
            come,
            kit.number(rng, "99999999"),
            item["code"],
            item["words"],
            item["units"],
            money(item["charge"]),
            "",
        )
    credits = [
        ("insurance", f"{payer.upper()} PAYMENT", round(total * rng.uniform(0.2, 0.5))),
        ("adjustment", "CONTRACTUAL ADJUSTMENT", round(total * rng.uniform(0.1, 0.3))),
    ]
    credits += (
        [("patient", "PATIENT PAYMENT - THANK YOU", 5000)]
        if rng.random() < 0.5 and total > 40000
        else []
    )
    for at, (by, words, amount) in enumerate(credits):
        when = kit.later(come, 21 + 3 * at)
        run -= amount
        paid, off, own = (
            paid + amount * (by == "insurance"),
            off + amount * (by == "adjustment"),
            own + amount * (by == "patient"),
        )
        payments.append({"date": when, "by": by, "description": words, "amount_cents": amount})
        put(when, "", "", words, "", "", money(-amount) if rng.random() < 0.5 else money(amount))
    heads = [
        "Svc Date",
        *(["Chg No."] if house else []),
        "HCPCS",
        "Description",
        "Qty",
        "Charges",
        "Credits",
        "Balance",
    ]
    top = kit.sides(
        f'<div class="logo">{esc(name)}</div>{esc(street)}, {esc(town)} &nbsp; Tel. {esc(tel)}',
        kit.pairs(
            [
                ("Patient:", patient),
                ("Account:", account),
                ("Statement date:", show(printed, style)),
            ],
            css="float:right",
            left="b",
        ),
        60,
    )
    css = (
        ".logo{font-size:14pt;font-weight:bold}body{font-size:8.5pt}.d th{border-top:1.5px"
        " solid #000;border-bottom:1.5px solid #000}.d tr:nth-child(even)"
        f" td{{background:{rng.choice(['#f2f2f2', '#fff', '#eaf3ea'])}}}"
    )
    truth = {
        "document_type": KIND,
        "provider": {"name": name, "phone": tel, "address": f"{street}, {town}"},
        "patient": {"name": patient},
        "account_number": account,
        "statement_date": printed,
        "lines": lines,
        "payments": payments,
        "totals": {
            "charges_cents": total,
            "prior_balance_cents": prior or None,
            "balance_cents": run,
        },
    }
    foot = kit.pairs(
        [
            ("Total charges", money(total)),
            ("Total payments and adjustments", money(paid + off + own)),
            ("Amount now due", money(run, "$")),
        ],
        css="margin:10pt 0 0 auto;font-weight:bold",
        right="r",
    )
    body = (
        f'{top}<h3>ACCOUNT DETAIL</h3><table class="w'
        f' d"><thead>{row(heads, kinds, "th")}</thead>{"".join(rows)}</table>{foot}'
    )
    return {"html": kit.page(css, body, size="Letter landscape"), "truth": without_blanks(truth)}
