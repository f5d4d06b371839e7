"""A pharmacy's list of prescriptions for a period: NDC, quantity, days, price, plan's part, copay."""
import kit
from kit import Money, Raw, esc, row, show, without_blanks

NAME = "pharmacy-profile"
KIND = "itemized_bill"
DRUGS = (
    "Lisinopril 20 mg tablet",
    "Metformin ER 500 mg tablet",
    "Insulin glargine 100 units/mL pen",
    "Amoxicillin 400 mg/5 mL liquid",
    "Triamcinolone 0.1% cream",
    "Albuterol inhaler 90 mcg",
    "Atorvastatin 40 mg tablet",
    "Sertraline 50 mg tablet",
    "Levothyroxine 75 mcg tablet",
    "Apixaban 5 mg tablet",
)


def document(rng):
    name, person = (
        (
            f"{rng.choice(kit.PLACES)} Pharmacy{rng.choice(('', f' No. {rng.randint(2, 99)}', ' & Compounding'))}"
        ),
        kit.Person(rng),
    )
    street, town = kit.address(rng, box=False)
    style, money = rng.choice(("us", "short", "month")), Money(rng, sign=rng.choice(("", "$")))
    account, tel, npi, patient = (
        kit.number(rng, "99-99999"),
        kit.phone(rng),
        kit.npi(rng),
        person.plain,
    )
    when, days = kit.day(rng), rng.random() < 0.7
    dashes = rng.random() < 0.7
    codes = {drug: kit.number(rng, "88768-9999-99" if dashes else "88768999999") for drug in DRUGS}
    lines, rows, sums = [], [], [0, 0, 0]
    kinds = ("nw", "nw", "nw", "", "r", *(["r"] if days else []), "r nw", "r nw", "r nw")
    for _ in range(rng.randint(2, 14)):
        drug, quantity = rng.choice(DRUGS), rng.choice((30, 60, 90, 15, 22.5, 8.5, 150, 100))
        price = kit.cents(rng, 6, 620)
        copay = min(price, rng.choice((0, 500, 1000, 2500, 4500)))
        lines.append(
            {
                "date": when,
                "ndc": codes[drug],
                "description": drug,
                "units": quantity,
                "charge_cents": price,
                "plan_paid_cents": price - copay,
                "copay_cents": copay,
            }
        )
        sums = [a + b for a, b in zip(sums, (price, price - copay, copay))]
        rows.append(
            row(
                [
                    show(when, style),
                    kit.number(rng, "8899999"),
                    codes[drug],
                    drug,
                    f"{quantity:g}",
                    *([rng.choice((14, 30, 90))] if days else []),
                    *map(money, (price, price - copay, copay)),
                ],
                kinds,
            )
        )
        when = kit.later(when, rng.randint(1, 20))
    printed = when
    heads = [
        Raw("Date<br>filled"),
        Raw("Rx<br>number"),
        "NDC",
        "Medicine",
        "Qty",
        *([Raw("Days<br>supply")] if days else []),
        "Price",
        Raw("Plan<br>paid"),
        Raw("Your<br>copay"),
    ]
    rows.append(
        row(
            ["", "", "", "Totals", "", *([""] if days else []), *map(money, sums)],
            kinds,
            attr='class="b"',
        )
    )
    top = (
        f'<b style="font-size:15pt">{esc(name)}</b><br>{esc(street)}, {esc(town)} &middot;'
        f" {esc(tel)} &middot; NPI {npi}<hr><b>Prescription charges</b>"
        + kit.sides(
            kit.pairs([("Patient:", patient), ("Date of birth:", show(person.born, style))]),
            kit.pairs([("Account:", account), ("Statement date:", show(printed, style))]),
        )
    )
    foot = kit.pairs(
        [("Paid at the counter", money(sums[2])), ("Balance due", money(0))],
        css="margin:8pt 0 0 auto",
        right="r",
    )
    truth = {
        "document_type": KIND,
        "provider": {"name": name, "phone": tel, "npi": npi, "address": f"{street}, {town}"},
        "patient": {"name": patient, "birth_date": person.born},
        "account_number": account,
        "statement_date": printed,
        "lines": lines,
        "totals": {
            "charges_cents": sums[0],
            "insurance_paid_cents": sums[1],
            "patient_paid_cents": sums[2],
            "balance_cents": 0,
        },
    }
    css = (
        "body{font-size:9pt}.d th{vertical-align:bottom;border-bottom:1px solid #000}.d"
        " td{padding:3pt 4pt}"
    )
    return {
        "html": kit.page(
            css,
            (
                f'{top}<table class="w d"'
                f' style="margin-top:8pt"><thead>{row(heads, kinds, "th")}</thead>{"".join(rows)}</table>{foot}'
            ),
        ),
        "truth": without_blanks(truth),
    }
