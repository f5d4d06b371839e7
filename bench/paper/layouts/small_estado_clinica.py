"""Un estado de cuenta de una clínica, en español: códigos, cantidades, lo que pagó el seguro y lo que
debe el paciente; pagos en filas propias; talón para el pago."""
import kit
from _small import LOOK, grid, share, table, total
from kit import Money, esc, show, without_blanks

NAME = "small-estado-clinica"
KIND = "itemized_bill"
SERVICIOS = [("99213", "Consulta de paciente establecido", 90, 190), ("85025", "Conteo sanguíneo completo", 20, 70), ("80053", "Panel metabólico", 30, 110), ("71046", "Radiografía de tórax, dos vistas", 90, 260), ("93000", "Electrocardiograma con lectura", 45, 150), ("36415", "Extracción de sangre", 12, 35), ("90471", "Administración de vacuna", 25, 60), ("", "Materiales de curación", 8, 40)]


def document(rng):
    name, person, payer = f"Clínica {rng.choice(('San Rafael', 'del Valle', 'La Esperanza', 'Buena Salud'))}", kit.Person(rng), kit.insurer(rng)
    money, style = Money(rng), rng.choice(("us", "short", "us"))
    when, account = kit.day(rng), kit.account(rng)
    printed = kit.later(when, 28)
    due, lines, rows = kit.later(printed, 21), [], []
    for code, words, low, high in rng.sample(SERVICIOS, rng.randint(3, 7)):
        charge = kit.cents(rng, low, high)
        allowed, off, _, _, _, plan, owed = share(rng, charge)
        lines.append({"date": when, "code": code, "description": words, "units": 1, "charge_cents": charge, "adjustment_cents": off, "plan_paid_cents": plan, "patient_cents": owed})
        rows.append([show(when, style), code, words, "1", money(charge), money(-off), money(-plan), money(owed)])
    sums = [total(lines, k) for k in ("charge_cents", "adjustment_cents", "plan_paid_cents", "patient_cents")]
    rows.append(["", "", rng.choice(("Totales", "TOTAL")), "", money(sums[0]), money(-sums[1]), money(-sums[2]), money(sums[3])])
    names = rng.choice((["Fecha", "Código", "Descripción", "Cant.", "Cargo", "Ajuste", "Pagó el seguro", "Usted debe"], ["Fecha de|servicio", "Cód. CPT", "Servicio prestado", "Cantidad", "Importe", "Descuento", "Pago del|seguro", "Su saldo"], ["Fecha", "CPT", "Concepto", "Unid.", "Monto", "Ajustes", "Seguro", "Saldo del|paciente"]))
    street, town = kit.address(rng)
    tel = kit.phone(rng)
    facts = [("Paciente:", person.plain), ("Núm. de cuenta:", account), ("Fecha del estado:", show(printed, style)), ("Fecha de nacimiento:", show(person.born, style)), ("Seguro:", payer), ("Pagar antes del:", show(due, style))]
    body = f'<div class="logo">{esc(name)}</div>{esc(street)}<br>{esc(town)}<br>Tel. {esc(tel)}<h3>ESTADO DE CUENTA</h3>' + grid(facts, rng.choice((2, 3))) + table(names, rows, ("nw", "nw", "", "c", *["r nw"] * 4))
    body += grid([("Cargos totales", money(sums[0])), (rng.choice(("Ajustes y descuentos", "Ajustes del seguro")), money(-sums[1])), ("Pagos del seguro", money(-sums[2])), ("Saldo a pagar", money(sums[3], "$"))], 1, css="margin:10pt 0 0 auto") + kit.cut_line("Favor de desprender y devolver con su pago")
    truth = {"document_type": KIND, "provider": {"name": name, "phone": tel, "address": f"{street}, {town}"}, "payer": {"name": payer}, "patient": {"name": person.plain, "birth_date": person.born}, "account_number": account, "statement_date": printed, "due_date": due, "lines": lines,
             "totals": {"charges_cents": sums[0], "adjustments_cents": sums[1], "insurance_paid_cents": sums[2], "balance_cents": sums[3]}}
    return {"html": kit.page(LOOK, body, lang="es"), "truth": without_blanks(truth)}
