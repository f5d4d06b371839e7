"""A therapist's statement: many visits, many narrow columns, two modifiers, place and pointers."""
import kit
from kit import Money, Raw, esc, row, show, without_blanks

NAME = "physical-therapy"
KIND = "itemized_bill"
WORK = (
    ("97110", "Exercise with the therapist, 15 min"),
    ("97140", "Hands-on therapy, 15 min"),
    ("97530", "Practice of daily movements, 15 min"),
    ("97112", "Balance and posture training, 15 min"),
    ("G0283", "Electrical stimulation"),
    ("97035", "Ultrasound treatment, 15 min"),
)


def document(rng):
    name, person = kit.group(
        rng, rng.choice(("Physical Therapy", "Sports & Spine Rehab", "Hand Therapy, LLC"))
    ), kit.Person(rng)
    street, town = kit.address(rng, box=False)
    style, money = rng.choice(("us", "short")), Money(rng, sign="")
    account, tel, npi, tax, patient = (
        kit.account(rng),
        kit.phone(rng),
        kit.npi(rng),
        kit.tax_id(rng),
        person.plain,
    )
    first, pointers = kit.day(rng), rng.random() < 0.6
    prices = {code: kit.cents(rng, 40, 130) for code, _ in WORK}
    diagnoses = rng.sample(["M54.50", "M62.81", "S83.511A", "M25.561", "R26.89"], 2)
    lines, rows, sums, when = [], [], [0, 0, 0, 0], first
    kinds = (
        "nw",
        "nw",
        "nw",
        "nw",
        *(["c", "c"] if pointers else []),
        "",
        "r",
        "r nw",
        "r nw",
        "r nw",
        "r nw",
    )

    def put(code, words, units, price):
        nonlocal sums
        charge = units * price
        off = round(charge * 0.45)
        paid = round((charge - off) * 0.8)
        owed = charge - off - paid
        modifiers = ["GP"] + (
            ["59"]
            if code in ("97140", "97530") and rng.random() < 0.5
            else ["KX"] if rng.random() < 0.1 else []
        )
        dx = sorted(rng.sample((1, 2), rng.randint(1, 2)))
        lines.append(
            {
                "date": when,
                "code": code,
                "modifiers": modifiers,
                "place": "11" if pointers else None,
                "diagnosis_pointers": dx if pointers else None,
                "description": words,
                "units": units,
                "charge_cents": charge,
                "plan_paid_cents": paid,
                "adjustment_cents": off,
                "patient_cents": owed,
            }
        )
        sums = [a + b for a, b in zip(sums, (charge, paid, off, owed))]
        rows.append(
            row(
                [
                    show(when, style),
                    code,
                    modifiers[0],
                    modifiers[1] if len(modifiers) > 1 else "",
                    *(["11", ",".join(map(str, dx))] if pointers else []),
                    words,
                    units,
                    *map(money, (charge, paid, off, owed)),
                ],
                kinds,
            )
        )

    put("97161", "First therapy visit, low complexity", 1, kit.cents(rng, 150, 320))
    for _ in range(rng.randint(2, 9)):
        when = kit.later(when, rng.randint(2, 5))
        for code, words in rng.sample(WORK, rng.randint(1, 4)):
            put(code, words, rng.randint(1, 3) if "15" in words else 1, prices[code])
    printed = kit.later(when, rng.randint(14, 30))
    due = kit.later(printed, 21)
    rows.append(
        row(
            ["Totals", "", "", "", *(["", ""] if pointers else []), "", "", *map(money, sums)],
            kinds,
            attr='class="b"',
        )
    )
    heads = [
        "DOS",
        "CPT",
        "M1",
        "M2",
        *(["POS", "DX"] if pointers else []),
        "Description",
        "Units",
        "Charge",
        Raw("Ins.<br>paid"),
        "Adj.",
        Raw("You<br>owe"),
    ]
    top = (
        f'<b style="font-size:14pt">{esc(name)}</b><br>{esc(street)}, {esc(town)} | {esc(tel)} |'
        f" NPI {npi} | TIN {tax}"
        + kit.sides(
            kit.pairs(
                [("Patient", patient), ("DOB", show(person.born, "us")), ("Account", account)]
            ),
            kit.pairs(
                [
                    ("Statement date", show(printed, style)),
                    ("Due date", show(due, style)),
                    ("Diagnoses", f"1. {diagnoses[0]} 2. {diagnoses[1]}"),
                ]
            ),
        )
    )
    small = (
        '<p class="small">MISSED VISITS. A visit cancelled less than 24 hours ahead is charged'
        " $50.00. Checks returned by your bank: $35.00. Self-pay visits $85.00 each.</p>"
    )
    css = (
        "body{font-size:8.5pt}.d th{border-bottom:1.2pt solid #2a6;vertical-align:bottom}.d"
        " td{border-bottom:.5px solid #ddd}"
    )
    truth = {
        "document_type": KIND,
        "provider": {
            "name": name,
            "phone": tel,
            "npi": npi,
            "tax_id": tax,
            "address": f"{street}, {town}",
        },
        "patient": {"name": patient, "birth_date": person.born},
        "account_number": account,
        "statement_date": printed,
        "due_date": due,
        "diagnoses": diagnoses,
        "lines": lines,
        "totals": {
            "charges_cents": sums[0],
            "insurance_paid_cents": sums[1],
            "adjustments_cents": sums[2],
            "balance_cents": sums[3],
        },
    }
    body = (
        f'{top}<table class="w d"'
        f' style="margin-top:8pt"><thead>{row(heads, kinds, "th")}</thead>{"".join(rows)}</table><p'
        f' class="r"><b>Amount due {money(sums[3], "$")}</b></p>{small}'
    )
    return {"html": kit.page(css, body), "truth": without_blanks(truth)}
