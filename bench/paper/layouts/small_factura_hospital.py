"""Una factura de hospital, en español: departamentos como filas, código de ingreso, cantidad, precio y
total; resumen al pie con ajustes y pagos."""
import kit
from _small import LOOK, grid, span, table, total
from kit import Money, esc, show, without_blanks

NAME = "small-factura-hospital"
KIND = "itemized_bill"
COSAS = [("Farmacia", "0250", "", "Acetaminofén tableta", 2, 12), ("Farmacia", "0250", "", "Suero salino 1000 ml", 40, 160), ("Laboratorio", "0300", "80053", "Panel metabólico completo", 60, 300), ("Laboratorio", "0300", "85025", "Hemograma", 30, 180), ("Radiología", "0320", "71046", "Radiografía de tórax", 140, 500), ("Sala de emergencias", "0450", "99284", "Visita a emergencias, nivel 4", 800, 2200), ("Materiales", "0270", "", "Equipo de venoclisis", 20, 90)]


def document(rng):
    name, person, money, style = f"Hospital {rng.choice(('San Lucas', 'Santa Rosa', 'del Carmen', 'Metropolitano'))}", kit.Person(rng), Money(rng), "us"
    when, account, payer = kit.day(rng), kit.account(rng), kit.insurer(rng)
    lines, rows, groups = [], [], {}
    for thing in rng.sample(COSAS, rng.randint(3, 7)):
        groups.setdefault(thing[0], []).append(thing)
    for department, things in groups.items():
        rows.append(span(department, 7, "g"))
        for _, revenue, code, words, low, high in things:
            units, price = rng.randint(1, 4), kit.cents(rng, low, high)
            lines.append({"date": when, "revenue_code": revenue, "code": code, "description": words, "units": units, "unit_price_cents": price, "charge_cents": price * units})
            rows.append([show(when, style), revenue, code, words, str(units), money(price), money(price * units)])
    charges = total(lines, "charge_cents")
    off, plan = round(charges * 0.3), round(charges * 0.5)
    printed, tel, (street, town) = kit.later(when, 20), kit.phone(rng), kit.address(rng)
    due = kit.later(printed, 30)
    names = rng.choice((["Fecha", "Cód. ingreso", "CPT", "Descripción", "Cant.", "Precio unit.", "Total"], ["Fecha de servicio", "Código de ingreso", "Código", "Descripción del servicio", "Cantidad", "Precio unitario", "Importe"]))
    body = f'<div class="logo">{esc(name)}</div>{esc(street)}<br>{esc(town)}<br>Teléfono: {esc(tel)}<h3>FACTURA DETALLADA</h3>' + grid([("Nombre del paciente:", person.plain), ("Cuenta núm.:", account), ("Fecha de la factura:", show(printed, style)), ("Fecha de vencimiento:", show(due, style)), ("Plan médico:", payer)], 2) + table(names, rows, ("nw", "nw", "nw", "", "c", "r nw", "r nw"))
    body += grid([("Total de cargos", money(charges)), ("Ajuste contractual", money(-off)), ("Pagos del seguro", money(-plan)), ("Total a pagar", money(charges - off - plan, "$"))], 1, css="margin:8pt 0 0 auto")
    truth = {"document_type": KIND, "provider": {"name": name, "phone": tel, "address": f"{street}, {town}"}, "payer": {"name": payer}, "patient": {"name": person.plain}, "account_number": account, "statement_date": printed, "due_date": due, "lines": lines, "totals": {"charges_cents": charges, "adjustments_cents": off, "insurance_paid_cents": plan, "balance_cents": charges - off - plan}}
    return {"html": kit.page(LOOK + "body{font-size:9pt}", body, lang="es"), "truth": without_blanks(truth)}
