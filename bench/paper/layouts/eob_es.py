"""An EOB in Spanish with two- and three-line heads."""
import kit
import eob_columns
from kit import Money, Raw, esc, row, show, without_blanks

NAME = "explicacion-de-beneficios"
KIND = "eob"
WORDS = (
    "Consulta médica",
    "Análisis de laboratorio",
    "Radiografía",
    "Terapia física",
    "Sala de urgencias",
    "Medicamentos",
    "Ultrasonido",
    "Anestesia",
    "Sala de operaciones",
)


def document(rng):
    payer, person = kit.insurer(rng), kit.Person(rng)
    style, money = rng.choice(("us", "short")), Money(rng, sign=rng.choice(("$", "")), minus="-{}")
    member, claim, patient = (
        kit.number(rng, "AAA999999999"),
        kit.number(rng, "9999A999999"),
        person.plain,
    )
    provider, network = kit.hospital(rng), rng.choice(("in", "out"))
    printed = kit.day(rng, "2026-03-01", "2026-06-15")
    lines, rows, sums = [], [], [0] * 7
    kinds = ("nw", "", *["r nw"] * 7)
    for words in rng.sample(WORDS, rng.randint(1, 7)):
        when, charge = kit.later(printed, -rng.randint(20, 40)), kit.cents(rng, 60, 3000)
        allowed, off, deductible, copay, coinsurance, paid = eob_columns.share(rng, charge, network)
        owed = deductible + copay + coinsurance
        amounts = (charge, off, allowed, deductible + 0, copay, coinsurance, paid)
        lines.append(
            {
                "date": when,
                "description": words,
                "charge_cents": charge,
                "adjustment_cents": off,
                "allowed_cents": allowed,
                "deductible_cents": deductible,
                "copay_cents": copay,
                "coinsurance_cents": coinsurance,
                "plan_paid_cents": paid,
                "patient_cents": owed,
            }
        )
        sums = [a + b for a, b in zip(sums, amounts)]
        rows.append(
            row([show(when, style), words, *map(money, amounts), money(owed)], (*kinds, "r nw"))
        )
    owed = sum(line["patient_cents"] for line in lines)
    rows.append(
        row(
            ["", "Total del reclamo", *map(money, sums), money(owed)],
            (*kinds, "r nw"),
            attr='class="b"',
        )
    )
    heads = [
        Raw("Fecha de<br>servicio"),
        "Servicio",
        Raw("Cantidad<br>facturada"),
        Raw("Descuento<br>del plan"),
        Raw("Cantidad<br>permitida"),
        "Deducible",
        "Copago",
        "Coseguro",
        Raw("El plan<br>pagó"),
        Raw("Usted<br>debe"),
    ]
    top = kit.sides(
        f'<div class="logo">{esc(payer)}</div>',
        '<b style="font-size:13pt">Explicación de beneficios</b><br>ESTO NO ES UNA FACTURA'
        + kit.pairs(
            [
                ("Fecha del estado", show(printed, style)),
                ("Paciente", patient),
                ("Número de miembro", member),
                ("Número de reclamo", claim),
                ("Proveedor", provider),
                ("Red", "Dentro de la red" if network == "in" else "Fuera de la red"),
            ]
        ),
        45,
    )
    css = (
        "body{font-size:8.5pt}.logo{font-size:16pt;font-weight:bold}.d{margin-top:10pt}.d"
        " th{background:#dfe9f5;vertical-align:bottom}"
    )
    truth = {
        "document_type": KIND,
        "provider": {"name": provider},
        "payer": {"name": payer},
        "patient": {"name": patient, "member_id": member},
        "claim_number": claim,
        "statement_date": printed,
        "network": network,
        "lines": lines,
        "totals": {
            "charges_cents": sums[0],
            "adjustments_cents": sums[1],
            "insurance_paid_cents": sums[6],
            "balance_cents": owed,
        },
    }
    return {
        "html": kit.page(
            css,
            (
                f'{top}<table class="w'
                f' d"><thead>{row(heads, kinds, "th")}</thead>{"".join(rows)}</table>'
            ),
            lang="es",
        ),
        "truth": without_blanks(truth),
    }
