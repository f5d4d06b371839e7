"""A clinic's statement with rows under each charge: what insurance paid, what was adjusted, what
you owe."""
import kit
from kit import Money, esc, show, without_blanks

NAME = "rows-under-charge"
KIND = "itemized_bill"


def document(rng):
    name, person, payer = (
        kit.group(rng, rng.choice(("Clinic", "Medical Group", "Walk-in Care"))),
        kit.Person(rng),
        kit.insurer(rng),
    )
    street, town = kit.address(rng, box=False)
    style, money = rng.choice(("us", "short", "month")), Money(
        rng, sign=rng.choice(("$", "$", "")), minus=rng.choice(("-{}", "({})"))
    )
    account, tel, patient = kit.account(rng), kit.phone(rng), person.plain
    first = kit.day(rng)
    paid_word, off_word, owe_word = rng.choice(
        (
            ("Insurance paid", "Adjusted by contract", "You owe"),
            (f"{payer} paid", "Network discount", "Your share"),
            ("Paid by plan", "Plan discount", "Patient responsibility"),
        )
    )
    lines, text, sums, last = [], [], [0, 0, 0, 0], first
    for visit in range(rng.randint(1, 3)):
        when = kit.later(first, visit * rng.randint(7, 20))
        last = max(last, when)
        text.append(
            f'<tr class="v"><td colspan="3">{show(when, style)} &nbsp; Seen by'
            f" {esc(kit.doctor(rng))}</td></tr>"
        )
        for item in kit.office(rng, rng.randint(1, 4)):
            off = round(item["charge"] * rng.uniform(0.1, 0.5))
            paid = round((item["charge"] - off) * rng.choice((0, 0.6, 0.8, 1)))
            owed = item["charge"] - off - paid
            lines.append(
                {
                    "date": when,
                    "code": item["code"],
                    "description": item["words"],
                    "charge_cents": item["charge"],
                    "plan_paid_cents": paid,
                    "adjustment_cents": off,
                    "patient_cents": owed,
                }
            )
            sums = [a + b for a, b in zip(sums, (item["charge"], paid, off, owed))]
            text.append(
                f'<tr><td class="nw">{item["code"]}</td><td>{esc(item["words"])}</td><td class="r'
                f' nw">{money(item["charge"])}</td></tr>'
            )
            for words, amount in ((paid_word, -paid), (off_word, -off), (owe_word, owed)):
                text.append(
                    f'<tr class="s"><td></td><td class="in">{esc(words)}</td><td class="r'
                    f' nw">{money(amount) if amount else money(0)}</td></tr>'
                )
    printed = kit.later(last, rng.randint(20, 40))
    due = kit.later(printed, 25)
    top = kit.sides(
        f'<div class="logo">{esc(name)}</div>{esc(street)}<br>{esc(town)}<br>Phone: {esc(tel)}',
        kit.pairs(
            [
                ("Patient:", patient),
                ("Account #:", account),
                ("Statement date:", show(printed, style)),
                ("Pay by:", show(due, style)),
            ],
            css="float:right",
        ),
        55,
    )
    foot = kit.pairs(
        [
            ("Total charges", money(sums[0])),
            ("Total insurance paid", money(-sums[1])),
            ("Total adjustments", money(-sums[2])),
            ("Balance due", money(sums[3])),
        ],
        css="margin:8pt 0 0 auto;font-weight:bold",
        right="r",
    )
    css = (
        ".logo{font-size:16pt;color:#7a3b1d}.v td{border-top:1px solid"
        " #999;padding-top:5pt;font-weight:bold}.s td{color:#444;font-size:90%;padding:0"
        " 4pt}.in{padding-left:24pt!important}"
    )
    truth = {
        "document_type": KIND,
        "provider": {"name": name, "phone": tel, "address": f"{street}, {town}"},
        "patient": {"name": patient},
        "account_number": account,
        "statement_date": printed,
        "due_date": due,
        "lines": lines,
        "totals": {
            "charges_cents": sums[0],
            "insurance_paid_cents": sums[1],
            "adjustments_cents": sums[2],
            "balance_cents": sums[3],
        },
    }
    return {
        "html": kit.page(
            css, f'{top}<table class="w" style="margin-top:10pt">{"".join(text)}</table>{foot}'
        ),
        "truth": without_blanks(truth),
    }
