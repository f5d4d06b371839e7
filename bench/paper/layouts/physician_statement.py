"""A physician group's statement: charges with payments and write-offs in rows between them, a
balance per visit, aging buckets, a coupon with boxes for a payment card."""
import kit
from kit import Money, Raw, esc, row, show, without_blanks

NAME = "physician-statement"
KIND = "itemized_bill"


def document(rng):
    nature = rng.choice(
        (
            "Family Medicine",
            "Orthopedics",
            "Heart Clinic",
            "Women's Health",
            "Dermatology Associates, P.C.",
            "Pediatrics",
        )
    )
    name, person, payer = kit.group(rng, nature), kit.Person(rng), kit.insurer(rng)
    street, town = kit.address(rng)
    style, money = rng.choice(kit.DATE_STYLES), Money(rng)
    account, tel, patient = kit.account(rng), kit.phone(rng), person.written(rng)
    codes, visits = rng.random() < 0.75, rng.randint(1, 4)
    tax = kit.tax_id(rng) if rng.random() < 0.6 else ""
    first = kit.day(rng)
    lines, payments, rows, balance, total, paid, adjusted, own = [], [], [], 0, 0, 0, 0, 0
    kinds = (
        ("nw", "nw", "", "r nw", "r nw", "r nw") if codes else ("nw", "", "r nw", "r nw", "r nw")
    )
    short = rng.choice((True, False))

    def put(date, code, words, charge=None, credit=None, left=None):
        cells = [
            show(date, style),
            code,
            words,
            "" if charge is None else money(charge),
            "" if credit is None else money(credit),
            "" if left is None else money(left),
        ]
        rows.append(
            row(
                cells if codes else cells[:1] + cells[2:],
                kinds,
                attr="" if charge is not None else 'class="pay"',
            )
        )

    last = first
    for visit in range(visits):
        when = kit.later(first, visit * rng.randint(7, 24))
        for item in kit.office(rng, rng.randint(1, 4)):
            code = item["code"] if codes else ""
            lines.append(
                {
                    "date": when,
                    "code": code,
                    "description": item["words"],
                    "charge_cents": item["charge"],
                }
            )
            total += item["charge"]
            balance += item["charge"]
            put(when, code, item["words"], charge=item["charge"])
            if rng.random() < 0.75:
                posted = kit.later(when, rng.randint(12, 30))
                writeoff, part = round(item["charge"] * rng.uniform(0.2, 0.5)), round(
                    item["charge"] * rng.uniform(0.1, 0.45)
                )
                words = f"Ins Pmt {payer}" if short else f"Insurance payment - {payer}"
                other = "Contractual Adj" if short else "Insurance adjustment"
                payments += [
                    {"date": posted, "by": "insurance", "description": words, "amount_cents": part},
                    {
                        "date": posted,
                        "by": "adjustment",
                        "description": other,
                        "amount_cents": writeoff,
                    },
                ]
                paid, adjusted, balance = (
                    paid + part,
                    adjusted + writeoff,
                    balance - part - writeoff,
                )
                put(posted, "", words, credit=-part)
                put(posted, "", other, credit=-writeoff)
                last = max(last, posted)
        last = max(last, when)
        if rng.random() < 0.35:
            copay = rng.choice((2000, 2500, 3000, 4000))
            if copay < balance:
                payments.append(
                    {
                        "date": when,
                        "by": "patient",
                        "description": "Patient payment - card",
                        "amount_cents": copay,
                    }
                )
                own, balance = own + copay, balance - copay
                put(when, "", "Patient payment - card", credit=-copay)
    printed = kit.later(last, rng.randint(2, 15))
    due = kit.later(printed, rng.choice((21, 25, 30)))
    heads = [
        "Date",
        "Code",
        "Description of service",
        "Charges",
        Raw("Payments /<br>Adjustments"),
        "",
    ]
    if not codes:
        heads = heads[:1] + heads[2:]
    top = kit.sides(
        f'<div class="logo">{esc(name)}</div>{esc(street)}<br>{esc(town)}<br>Phone {esc(tel)}'
        + (f"<br>Tax ID {tax}" if tax else ""),
        kit.pairs(
            [
                ("Statement Date", show(printed, style)),
                ("Account No.", account),
                ("Patient", patient),
                ("Payment Due", show(due, style)),
                ("PAY THIS AMOUNT", Raw(f"<b>{money(balance, '$')}</b>")),
            ],
            css="float:right;border:1px solid #444",
            left="b",
        ),
        55,
    )
    buckets = [balance, 0, 0, 0]
    aging = (
        '<table class="w'
        f' age"><tr>{"".join(f"<th>{h}</th>" for h in ("CURRENT", "31-60 DAYS", "61-90 DAYS", "OVER 90 DAYS"))}</tr>'
        f'<tr>{"".join(f"<td>{money(b)}</td>" for b in buckets)}</tr></table>'
        if rng.random() < 0.7
        else ""
    )
    sums = kit.pairs(
        [
            ("Total charges", money(total)),
            ("Insurance payments", money(-paid)),
            ("Adjustments", money(-adjusted)),
            ("Patient payments", money(-own)),
            (Raw("<b>Balance due</b>"), Raw(f"<b>{money(balance)}</b>")),
        ],
        css="margin:8pt 0 8pt auto",
        right="r",
    )
    coupon = kit.cut_line() + kit.sides(
        (
            f"<b>{esc(name)}</b><br>{esc(street)}<br>{esc(town)}<br><br>{esc(patient)}<br>Account"
            f" {esc(account)}<br>Amount due {money(balance, '$')} &nbsp; by"
            f" {show(due, style)}<br>Amount enclosed $ ____________"
        ),
        kit.card_box(),
        55,
    )
    message = rng.choice(
        (
            "",
            (
                "<p class='msg'>Your insurance has been billed. The balance shown is your"
                " responsibility.</p>"
            ),
            (
                "<p class='msg'>THIS ACCOUNT IS PAST DUE. PLEASE REMIT PAYMENT OR CALL OUR OFFICE"
                " TO AVOID FURTHER ACTION.</p>"
            ),
        )
    )
    css = (
        f'.logo{{font-size:15pt;font-weight:bold;color:{rng.choice(["#205a8c", "#333", "#5c3a78"])}}}.d'
        f' th{{background:{rng.choice(["#ddd", "#cfe0ee"])};'
        "border:1px solid #777;font-size:8.5pt}.pay td{color:#333}.age{margin-top:8pt}.age"
        " th{border:1px solid #777;font-size:8pt;text-align:center}"
        ".age td{border:1px solid #777;text-align:center}.msg{font-style:italic}"
        ".d{margin-top:10pt}.d"
        f' td{{{rng.choice(["border-bottom:1px dotted #aaa", "", "border-left:1px solid #bbb;border-right:1px solid #bbb"])}}}'
    )
    body = (
        f'{top}<table class="w'
        f' d"><thead>{row(heads, kinds, "th")}</thead>{"".join(rows)}</table>{sums}{message}{aging}{coupon}'
    )
    totals = {
        "charges_cents": total,
        "insurance_paid_cents": paid,
        "adjustments_cents": adjusted,
        "patient_paid_cents": own,
        "balance_cents": balance,
    }
    truth = {
        "document_type": KIND,
        "provider": {"name": name, "phone": tel, "tax_id": tax, "address": f"{street}, {town}"},
        "patient": {"name": patient},
        "account_number": account,
        "statement_date": printed,
        "due_date": due,
        "lines": lines,
        "payments": payments or None,
        "totals": totals,
    }
    return {"html": kit.page(css, body), "truth": without_blanks(truth)}
