"""Charges on the left, payments on the right, in two tables on the same height."""
import kit
from kit import Money, esc, row, show, without_blanks

NAME = "side-by-side"
KIND = "itemized_bill"


def document(rng):
    name, person, payer = kit.hospital(rng), kit.Person(rng), kit.insurer(rng)
    street, town = kit.address(rng)
    style, money = rng.choice(("bare", "short", "us")), Money(
        rng, minus=rng.choice(("-{}", "({})"))
    )
    account, tel, patient = kit.account(rng), kit.phone(rng), person.plain
    come = kit.day(rng)
    lines, payments, left, right, total = [], [], [], [], 0
    for item in kit.services(rng, rng.randint(4, 14), long=0):
        lines.append({"date": come, "description": item["easy"], "charge_cents": item["charge"]})
        total += item["charge"]
        left.append(
            row([show(come, style), item["easy"], money(item["charge"])], ("nw", "", "r nw"))
        )
    credit = 0
    for at, (by, words, part) in enumerate(
        (
            ("insurance", f"{payer} paid", 0.4),
            ("adjustment", "Plan discount", 0.2),
            ("patient", "Your payment, card", 0.05),
        )[: rng.randint(2, 3)]
    ):
        amount, when = round(total * part), kit.later(come, 20 + 4 * at)
        credit += amount
        payments.append({"date": when, "by": by, "description": words, "amount_cents": amount})
        right.append(row([show(when, style), words, money(-amount)], ("nw", "", "r nw")))
    printed = kit.later(come, 40)
    due = kit.later(printed, 20)
    left.append(row(["", "Total charges", money(total)], ("", "", "r nw"), attr='class="b"'))
    right.append(row(["", "Total credits", money(-credit)], ("", "", "r nw"), attr='class="b"'))
    heads = [
        row([h, w, "Amount"], ("", "", "r"), "th")
        for h, w in (("Date", "Charges"), ("Date", "Payments and adjustments"))
    ]
    top = kit.sides(
        (
            f'<b style="font-size:14pt">{esc(name)}</b><br>{esc(street)}<br>{esc(town)}<br>Questions?'
            f" {esc(tel)}"
        ),
        kit.pairs(
            [
                ("Patient", patient),
                ("Account", account),
                ("Statement date", show(printed, style)),
                ("Due date", show(due, style)),
            ],
            css="float:right",
            left="b",
        ),
        55,
    )
    tables = kit.sides(
        f'<table class="w d"><thead>{heads[0]}</thead>{"".join(left)}</table>',
        (
            '<div style="margin-left:14pt"><table class="w'
            f' d"><thead>{heads[1]}</thead>{"".join(right)}</table></div>'
        ),
        54,
    )
    css = "body{font-size:9pt}.d th{border-bottom:1.5px solid #456;background:#eef2f6}"
    body = (
        f'{top}<div style="height:12pt"></div>{tables}<p class="r" style="font-size:13pt">Balance'
        f' due <b>{money(total - credit, "$")}</b></p>'
    )
    truth = {
        "document_type": KIND,
        "provider": {"name": name, "phone": tel, "address": f"{street}, {town}"},
        "patient": {"name": patient},
        "account_number": account,
        "statement_date": printed,
        "due_date": due,
        "lines": lines,
        "payments": payments,
        "totals": {"charges_cents": total, "balance_cents": total - credit},
    }
    return {"html": kit.page(css, body), "truth": without_blanks(truth)}
