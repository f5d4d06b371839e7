"""An urgent care's receipt: paid at the desk, the day only above, balance zero."""
import kit
from kit import Money, esc, row, show, without_blanks

NAME = "receipt"
KIND = "itemized_bill"


def document(rng):
    name, person = kit.group(
        rng, rng.choice(("Urgent Care", "Walk-in Clinic", "Minor Emergency"))
    ), kit.Person(rng)
    street, town = kit.address(rng, box=False)
    style, money = rng.choice(("us", "month")), Money(rng, sign=rng.choice(("$", "")), minus="-{}")
    account, tel, when, patient = kit.account(rng), kit.phone(rng), kit.day(rng), person.plain
    lines, rows, total = [], [], 0
    for item in kit.office(rng, rng.randint(1, 5)):
        total += item["charge"]
        lines.append(
            {
                "date": when,
                "code": item["code"],
                "description": item["words"],
                "charge_cents": item["charge"],
            }
        )
        rows.append(row([item["code"], item["words"], money(item["charge"])], ("nw", "", "r nw")))
    card = f"VISA ending {rng.randint(1000, 9999)}"
    foot = kit.pairs(
        [
            ("Total charges", money(total)),
            (f"Patient payment {card}", money(-total)),
            ("Balance due", money(0)),
        ],
        css="margin-left:auto",
        right="r nw",
    )
    body = (
        '<div class="box"><div class="c"><b'
        f' style="font-size:13pt">{esc(name)}</b><br>{esc(street)}<br>{esc(town)}<br>{esc(tel)}</div><hr>'
        + kit.pairs(
            [
                ("Date of service:", show(when, style)),
                ("Patient:", patient),
                ("Account:", account),
                ("Diagnosis:", "J02.9"),
            ]
        )
        + f'<hr><table class="w">{"".join(rows)}</table><hr>{foot}<p class="c">Thank you. Keep this'
        " receipt for your records.</p></div>"
    )
    css = f'.box{{width:{rng.choice((300, 360, 420))}pt;{rng.choice(("", "margin:auto;"))}}}'
    truth = {
        "document_type": KIND,
        "provider": {"name": name, "phone": tel, "address": f"{street}, {town}"},
        "patient": {"name": patient},
        "account_number": account,
        "diagnoses": ["J02.9"],
        "lines": lines,
        "totals": {"charges_cents": total, "patient_paid_cents": total, "balance_cents": 0},
    }
    return {"html": kit.page(css, body), "truth": without_blanks(truth)}
