"""A hospital's bill in Spanish, with payments in the table and a coupon."""
import kit
from kit import Money, Raw, esc, row, show, without_blanks

NAME = "factura-en-espanol"
KIND = "itemized_bill"
ITEMS = (
    ("99284", "Consulta de urgencias, nivel 4", 900, 2400),
    ("71046", "Radiografía de tórax, dos vistas", 150, 600),
    ("80053", "Panel metabólico completo", 60, 400),
    ("85025", "Hemograma completo", 30, 200),
    ("36415", "Extracción de sangre", 12, 60),
    ("93005", "Electrocardiograma", 80, 350),
    ("J2405", "Ondansetrón inyectable", 8, 60),
    ("96374", "Inyección intravenosa", 150, 500),
    ("", "Acetaminofén tableta", 2, 12),
    ("", "Equipo de suero", 20, 90),
    ("74177", "Tomografía de abdomen y pelvis con contraste", 1800, 6200),
    ("12001", "Sutura de herida pequeña", 300, 900),
)


def document(rng):
    name, person, payer = (
        rng.choice(("Hospital General Las Lomas", "Centro Médico Río Claro", "Clínica San Orlán")),
        kit.Person(rng),
        kit.insurer(rng),
    )
    street, town = kit.address(rng)
    style, money = rng.choice(("us", "es", "short")), Money(rng)
    account, tel, patient = kit.account(rng), kit.phone(rng), person.plain
    when = kit.day(rng)
    posted = kit.later(when, rng.randint(15, 40))
    printed = kit.later(posted, rng.randint(3, 12))
    due, prior = kit.later(printed, 30), rng.choice((0, 0, 15000))
    lines, rows, total, payments = [], [], 0, []
    kinds = ("nw", "nw", "", "r", "r nw")
    row_style = "us" if style == "es" else style
    if prior:
        rows.append(row(["", "", "Saldo anterior", "", money(prior)], kinds))
    for code, words, low, high in rng.sample(ITEMS, rng.randint(3, len(ITEMS))):
        units, price = rng.choice((1, 1, 1, 2, 3)), kit.cents(rng, low, high)
        total += units * price
        lines.append(
            {
                "date": when,
                "code": code,
                "description": words,
                "units": units,
                "charge_cents": units * price,
            }
        )
        rows.append(row([show(when, row_style), code, words, units, money(units * price)], kinds))
    paid, off = round(total * rng.uniform(0.2, 0.5)), round(total * rng.uniform(0.1, 0.3))
    for by, words, amount in (
        ("insurance", f"Pago del seguro {payer}", paid),
        ("adjustment", "Ajuste contractual", off),
    ):
        payments.append({"date": posted, "by": by, "description": words, "amount_cents": amount})
        rows.append(row([show(posted, row_style), "", words, "", money(-amount)], kinds))
    balance = total + prior - paid - off
    heads = ["Fecha", "Código", "Descripción", "Cant.", "Importe"]
    top = kit.sides(
        f'<div class="logo">{esc(name)}</div>{esc(street)}<br>{esc(town)}<br>Teléfono: {esc(tel)}',
        kit.pairs(
            [
                ("Paciente", patient),
                ("Número de cuenta", account),
                ("Fecha de la factura", show(printed, style)),
                ("Fecha de vencimiento", show(due, style)),
            ],
            css="float:right",
            left="b",
        ),
        52,
    )
    foot = kit.pairs(
        [("Total de cargos", money(total)), ("Total a pagar", money(balance, "$"))],
        css="margin:8pt 0 8pt auto;font-weight:bold",
        right="r",
    )
    coupon = kit.cut_line("Desprenda y envíe esta parte con su pago") + kit.sides(
        f"{esc(patient)}<br>Cuenta {esc(account)}",
        f"Pague a: {esc(name)}<br>Importe: {money(balance, '$')}",
    )
    css = (
        ".logo{font-size:16pt;font-weight:bold;color:#8a1c1c}.d th{background:#eee;border:1px solid"
        " #999}.d td{border:1px solid #ccc}"
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
        "totals": {
            "charges_cents": total,
            "prior_balance_cents": prior or None,
            "balance_cents": balance,
        },
    }
    return {
        "html": kit.page(
            css,
            (
                f'{top}<h3>FACTURA DETALLADA</h3><table class="w'
                f' d"><thead>{row(heads, kinds, "th")}</thead>{"".join(rows)}</table>{foot}{coupon}'
            ),
            lang="es",
        ),
        "truth": without_blanks(truth),
    }
