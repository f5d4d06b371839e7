"""third_bilingual.py: a hospital's bill in two languages: heads and labels in English above Spanish, departments as rows in both, revenue code and code joined by a stroke, discount and payments in brackets, a payment window in the middle, help text in both."""
from held_parts import (EMERGENCY, address, after, bars, beside, day, digits, e, filed, line, money, page, payment, person, phone, say, some_units, total, tr, when)

NAME, KIND = "held3-bilingual", "itemized_bill"
CSS = """body { font: 9pt 'Liberation Sans' } .h { font-size: 16pt; color: #b3471f; font-weight: bold } i { color: #555; font-size: 8pt } table.x { width: 100%; margin-top: 10px } .x th { text-align: left; background: #fbe9e1; padding: 4px; font-size: 8.5pt; border-bottom: 1px solid #b3471f } .x th.r { text-align:
right } .x td { padding: 2px 4px; vertical-align: top } .x .d td { font-weight: bold; padding-top: 8px; border-bottom: 1px solid #ddd } .x .z td { font-weight: bold; border-top: 1px solid #b3471f } .f td { padding: 1px 10px 1px 0 } .n { font-size: 8pt } .pay { border: 2px solid #b3471f; padding: 8px; text-align:
center; font-size: 12pt }"""
PARTS = {"045": ("Emergency room", "Sala de emergencia"), "03": ("Laboratory", "Laboratorio"), "032": ("Radiology", "Radiología"), "035": ("CT scan", "Tomografía"), "073": ("EKG", "Electrocardiograma"),
         "026": ("IV therapy", "Terapia intravenosa"), "063": ("Drugs", "Medicamentos"), "025": ("IV solutions", "Soluciones")}


def part_of(revenue):
    return next(PARTS[revenue[:size]] for size in (3, 2) if revenue[:size] in PARTS)


def document(rng):
    who, first = person(rng), day(rng)
    style, house = rng.choice(["us", "bare"]), f"{rng.choice(['Hospital', 'Centro Médico'])} {rng.choice(['San Telmo', 'Santa Brígida', 'Valle Alto'])}"
    lines = []
    for service in sorted(rng.sample(EMERGENCY, rng.randint(6, 16)), key=lambda one: one[1]):
        units, price = some_units(rng, service), rng.randint(service[3] * 100, service[4] * 100)
        lines.append(line(first, service[:3], units=units, charge_cents=units * price))
    gross, sent = total(lines, "charge_cents"), after(first, 24)
    off = gross * rng.choice([30, 40, 55]) // 100
    payments = [payment(after(first, 9), "adjustment", "Uninsured discount / Descuento", off)]
    if rng.random() < 0.6:
        payments.append(payment(first, "patient", "Payment / Pago", rng.choice([5000, 10000, 20000])))
    balance = gross - sum(one["amount_cents"] for one in payments)
    account, call, (street, town, home), due = f"{rng.choice('EV')}{digits(rng, 9)}", phone(rng), address(rng), after(sent, 30)
    rows, last = "", None
    for number, item in enumerate(lines):
        part = part_of(item["revenue_code"])
        if part != last:
            rows += tr([(f"{part[0]} / {part[1]}", 5)], "", "d")
            last = part
        rows += tr([say(when(item), style), f"{item['revenue_code']}{'/' + item['code'] if 'code' in item else ''}", e(item["description"]), str(item["units"]), money(item["charge_cents"])], ". . . r r")
        if number + 1 == len(lines) or part_of(lines[number + 1]["revenue_code"]) != part:
            here = [one for one in lines if part_of(one["revenue_code"]) == part]
            rows += tr(["", "", "Subtotal", "", money(total(here, "charge_cents"))], ". . . r r")
    heads = ["Date<br><i>Fecha</i>", "Rev/Code<br><i>Ingreso/Código</i>", "Description<br><i>Descripción</i>", "Qty<br><i>Cant.</i>", "Charges<br><i>Cargos</i>"]
    acts = "".join(tr([say(when(one), style), "", e(one["description"]), "", money(-one["amount_cents"], negative="({})")], ". . . r r") for one in payments)
    facts = [("Patient / <i>Paciente</i>", filed(who)), ("Account number / <i>N&uacute;mero de cuenta</i>", account), ("Statement date / <i>Fecha de la factura</i>", say(sent, style)), ("Due date / <i>Fecha de vencimiento</i>", say(due, style))]
    html = page(CSS, f"""{beside(f'<span class="h">{house}</span><br>{street}<br>{town}<br>Phone / <i>Tel&eacute;fono</i>: {call}', f'<table class="f">{"".join(map(tr, facts))}</table>')}<br>{beside(f"{filed(who)}<br>{address(rng)[0]}<br>{address(rng)[1]}",
f'<div class="pay">Amount due / <i>Saldo a pagar</i><br><b>{money(balance)}</b></div>')}<table class="x"><thead>{tr(heads, ". . . r r", tag="th")}</thead>{rows}{tr([("Total charges / <i>Total de cargos</i>", 4), money(gross)], ". r", "z")}{acts}{tr([("Amount due / <i>Saldo a pagar</i>", 4), money(balance)], ". r", "z")}</table><p
class="n">If you earn less than $31,200.00 a year you may get free care. Ask for the form. Interest is not charged.<br><i>Si gana menos de $31,200.00 al a&ntilde;o, puede recibir atenci&oacute;n gratis. Pida la solicitud. No se cobran intereses. Ejemplo: una factura de $500.00 puede pagarse en 10 meses de $50.00.</i></p><p
class="n">Doctors may bill you apart. <i>Los m&eacute;dicos pueden cobrarle aparte.</i> Office hours / <i>Horario</i>: 8:00 - 4:30.</p>{bars(rng, account + digits(rng, 8), 24)}""", sheet="size: Letter; margin: 0.55in")
    return {"html": html, "truth": {
        "document_type": KIND, "provider": {"name": house, "phone": call, "address": home}, "patient": {"name": filed(who)}, "account_number": account, "statement_date": sent.isoformat(), "due_date": due.isoformat(),
        "lines": lines, "payments": payments, "totals": {"charges_cents": gross, "balance_cents": balance}}}
