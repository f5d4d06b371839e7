"""A second notice: departments with dotted leaders in a book face, totals as labels and values, a
warning in capitals, and a stub with a bar code and a scan line of digits."""
import kit
from kit import Money, esc, show, without_blanks

NAME = "second-notice"
KIND = "summary_bill"


def document(rng):
    name, person = kit.hospital(rng), kit.Person(rng)
    street, town = kit.address(rng)
    style, money = rng.choice(("us", "long", "month")), Money(
        rng, sign=rng.choice(("$", "")), minus=rng.choice(("{}-", "-{}", "({})"))
    )
    account, tel, tax, patient = kit.account(rng), kit.phone(rng), kit.tax_id(rng), person.plain
    come = kit.day(rng, last="2026-03-01")
    gone = kit.later(come, rng.randint(0, 3))
    printed = kit.later(gone, rng.randint(60, 90))
    due = kit.later(printed, 21)
    lines, rows, total = [], [], 0
    for words in rng.sample(
        [
            "Emergency room",
            "Laboratory",
            "Radiology",
            "Pharmacy",
            "Medical and surgical supplies",
            "Observation room",
            "Operating room",
            "Recovery room",
            "Anesthesia",
            "Respiratory therapy",
            "Physical therapy",
            "Room and board",
        ],
        rng.randint(3, 8),
    ):
        charge = kit.cents(rng, 60, 6000)
        total += charge
        lines.append({"description": words, "charge_cents": charge})
        dots = "." * (96 - int(1.55 * len(words)))
        rows.append(
            f'<tr><td class="nw">{words} {dots}</td><td class="r nw">{money(charge)}</td></tr>'
        )
    paid, off, own = (
        round(total * rng.uniform(0.2, 0.4)),
        round(total * rng.uniform(0.2, 0.4)),
        rng.choice((0, 0, 10000)),
    )
    own = own if own < total - paid - off else 0
    balance = total - paid - off - own
    sums = kit.pairs(
        [
            ("Total charges", money(total)),
            ("Insurance payments", money(-paid)),
            ("Adjustments and discounts", money(-off)),
            ("Payments by you", money(-own) if own else money(0)),
            ("Balance due", money(balance)),
        ],
        css="margin:10pt 0 10pt auto",
        right="r",
    )
    top = (
        f'<div class="c"><b style="font-size:16pt">{esc(name)}</b><br>{esc(street)},'
        f' {esc(town)}<br>{esc(tel)} &nbsp; Tax ID {tax}</div><div class="warn">SECOND NOTICE -'
        " PAST DUE</div>"
        + kit.sides(
            kit.pairs(
                [
                    ("Patient:", patient),
                    ("Account number:", account),
                    ("Statement date:", show(printed, style)),
                ]
            ),
            kit.pairs(
                [
                    ("Admitted:", show(come, style)),
                    ("Discharged:", show(gone, style)),
                    ("Due date:", show(due, style)),
                ]
            ),
        )
    )
    digits = "".join(c for c in account if c.isdigit())
    stub = kit.cut_line() + kit.sides(
        (
            f"{esc(patient)}<br>Account number {esc(account)}<br>Balance due"
            f" {money(balance)}<br>Amount enclosed ______"
        ),
        kit.barcode(rng)
        + '<div style="font-family:Liberation'
        f' Mono;font-size:9pt">{digits.zfill(12)} {printed:%m%d%y} {balance:09d} 4</div>',
    )
    css = (
        'body{font-family:"C059","URW Bookman","Liberation Serif";font-size:10pt}.warn{border:2px'
        " solid #000;text-align:center;font-weight:bold;margin:8pt 120pt;padding:3pt}"
    )
    truth = {
        "document_type": KIND,
        "provider": {"name": name, "phone": tel, "tax_id": tax, "address": f"{street}, {town}"},
        "patient": {"name": patient},
        "account_number": account,
        "statement_date": printed,
        "due_date": due,
        "admitted": come,
        "discharged": gone,
        "lines": lines,
        "totals": {
            "charges_cents": total,
            "insurance_paid_cents": paid,
            "adjustments_cents": off,
            "patient_paid_cents": own,
            "balance_cents": balance,
        },
    }
    return {
        "html": kit.page(
            css,
            (
                f"{top}<p>Services by department</p><table"
                f" style=\"margin-left:40pt\">{''.join(rows)}</table>{sums}<p>IF YOU HAVE PAID,"
                f" PLEASE DISREGARD THIS NOTICE.</p>{stub}"
            ),
        ),
        "truth": without_blanks(truth),
    }
