"""A dentist's ledger: tooth and surface, credits in the same column, a running balance, aging."""
import kit
from kit import Money, esc, row, show, without_blanks

NAME = "dental-ledger"
KIND = "itemized_bill"
WORK = (
    ("D0120", "Checkup", 40, 90, False),
    ("D0150", "New patient exam", 80, 150, False),
    ("D0210", "Full mouth X-rays", 110, 210, False),
    ("D0274", "Bitewing X-rays, four", 50, 110, False),
    ("D1110", "Adult cleaning", 80, 170, False),
    ("D2392", "White filling, two surfaces, back tooth", 180, 340, True),
    ("D2740", "Porcelain crown", 950, 1700, True),
    ("D2950", "Core built up under a crown", 220, 380, True),
    ("D3330", "Root canal, molar", 900, 1600, True),
    ("D7140", "Tooth pulled", 160, 330, True),
    ("D4341", "Deep cleaning, per quarter", 190, 360, False),
)


def document(rng):
    name, person, payer = (
        kit.group(rng, rng.choice(("Dental Studio", "Family Dentistry", "Dental Arts, DDS PC"))),
        kit.Person(rng),
        f"{rng.choice(kit.PLACES)} Dental",
    )
    street, town = kit.address(rng, box=False)
    style, money = rng.choice(("us", "short", "bare")), Money(rng)
    account, tel, patient = (
        kit.number(rng, rng.choice(("9999", "99999-9", "AA9999"))),
        kit.phone(rng),
        person.plain,
    )
    when, run = kit.day(rng), rng.choice((0, 0, 4200, 12850))
    prior = run
    lines, payments, rows = [], [], []
    kinds = ("nw", "nw", "c", "c", "", "r nw", "r nw", "r nw")
    if prior:
        rows.append(row(["", "", "", "", "Balance forward", "", "", money(run)], kinds))
    total = 0
    for _ in range(rng.randint(1, 3)):
        visit = 0
        for code, words, low, high, tooth in rng.sample(WORK, rng.randint(1, 4)):
            charge = kit.cents(rng, low, high)
            run, total, visit = run + charge, total + charge, visit + charge
            lines.append({"date": when, "code": code, "description": words, "charge_cents": charge})
            rows.append(
                row(
                    [
                        show(when, style),
                        code,
                        rng.randint(2, 31) if tooth else "",
                        rng.choice(("MO", "DO", "O")) if "illing" in words else "",
                        words,
                        money(charge),
                        "",
                        money(run),
                    ],
                    kinds,
                )
            )
        posted = kit.later(when, rng.randint(10, 24))
        for by, words, part in (
            ("insurance", f"Dental insurance payment - {payer}", 0.45),
            ("adjustment", "Network write-off", 0.15),
            ("patient", "Patient payment - check", 0.1),
        ):
            if rng.random() < 0.7:
                amount = round(visit * part)
                run -= amount
                payments.append(
                    {"date": posted, "by": by, "description": words, "amount_cents": amount}
                )
                rows.append(
                    row(
                        [show(posted, style), "", "", "", words, "", money(-amount), money(run)],
                        kinds,
                    )
                )
        when = kit.later(posted, rng.randint(3, 20))
    printed = when
    due = kit.later(printed, 21)
    heads = ["Date", "Code", "Tooth", "Surf", "Description", "Charges", "Credits", "Balance"]
    top = kit.sides(
        f'<div class="logo">{esc(name)}</div>{esc(street)}<br>{esc(town)}<br>{esc(tel)}',
        kit.pairs(
            [
                ("Statement date", show(printed, style)),
                ("Account", account),
                ("Patient", patient),
                ("Due date", show(due, style)),
            ],
            css="float:right;border:1px solid #999",
        ),
        58,
    )
    aging = (
        '<table class="w a"><tr><th>Current</th><th>30 days</th><th>60 days</th><th>90+'
        " days</th><th>Balance"
        f" due</th></tr><tr><td>{money(run)}</td><td>{money(0)}</td><td>{money(0)}</td><td>{money(0)}</td><td><b>{money(run)}</b></td></tr></table>"
    )
    css = (
        ".logo{font-size:18pt;color:#2a9d8f;font-style:italic}.d{margin-top:10pt}.d td,.d"
        " th{border:1px solid #bcd}.d th{background:#e8f3f1}.a{margin-top:12pt}.a td,.a"
        " th{border:1px solid #bcd;text-align:center}"
    )
    truth = {
        "document_type": KIND,
        "provider": {"name": name, "phone": tel, "address": f"{street}, {town}"},
        "patient": {"name": patient},
        "account_number": account,
        "statement_date": printed,
        "due_date": due,
        "lines": lines,
        "payments": payments or None,
        "totals": {"prior_balance_cents": prior or None, "balance_cents": run},
    }
    return {
        "html": kit.page(
            css,
            (
                f'{top}<table class="w'
                f' d"><thead>{row(heads, kinds, "th")}</thead>{"".join(rows)}</table>{aging}'
            ),
        ),
        "truth": without_blanks(truth),
    }
