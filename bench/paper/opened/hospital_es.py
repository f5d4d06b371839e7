"""hospital_es.py: a hospital's statement in Spanish: dates in words in the header, in numbers in the rows, columns of what the plan did with each charge."""
from held_parts import (PLANS, STEM, address, after, beside, day, digits, e, line, money, natural, page, person,
                        phone, say, share, total, tr, when)

NAME, KIND = "held-hospital-es", "itemized_bill"
CSS = """body { font: 10pt 'P052' } .cab { border-bottom: 3px solid #8a3b12; padding-bottom: 8px } h1 { font-size: 16pt;
margin: 0; color: #8a3b12 } table.d { width: 100%; margin: 14px 0 } .d th { border-bottom: 1px solid #8a3b12; font-size:
8.5pt; text-align: left; vertical-align: bottom }
.d th.r { text-align: right } .d td { padding: 3px 2px; vertical-align: top } .d td:nth-child(3) { width: 1.9in } .res {
margin-left: auto; width: 3.1in; border: 1px solid #8a3b12 } .res td { padding: 3px 8px } .tot td { font-weight: bold;
border-top: 1px solid }"""
SERVICES = [("99283", "VISITA A EMERGENCIAS NIVEL 3", 600, 1500), ("99284", "VISITA A EMERGENCIAS NIVEL 4", 1100, 2300),
            ("36415", "EXTRACCIÓN DE SANGRE", 15, 50), ("80053", "PANEL METABÓLICO COMPLETO", 120, 400),
            ("85025", "HEMOGRAMA CON DIFERENCIAL AUTOMÁTICO", 80, 220),
            ("71046", "RADIOGRAFÍA DE TÓRAX, 2 VISTAS", 280, 600), ("93005", "ELECTROCARDIOGRAMA, SOLO TRAZADO", 150,
                400), ("96374", "INYECCIÓN INTRAVENOSA, PRIMER MEDICAMENTO", 200, 480),
            ("J1885", "KETOROLACO, CADA 15 MG", 8, 40), ("81001", "ANÁLISIS DE ORINA", 40, 120),
            ("76705", "ULTRASONIDO ABDOMINAL LIMITADO", 400, 900), ("12001", "REPARACIÓN DE HERIDA SIMPLE", 300, 800)]
HEADS = [["Fecha", "Código", "Descripción del servicio", "Cant.", "Cargo", "Ajuste del<br>seguro",
          "Pagado por<br>el seguro", "Usted<br>debe"],
         ["Fecha de<br>servicio", "Código", "Servicio", "Unidades", "Importe<br>facturado", "Descuento",
          "Pago del<br>plan", "Su<br>responsabilidad"]]
SUMS = ["charge_cents", "adjustment_cents", "plan_paid_cents", "patient_cents"]


def serve(rng, date):
    code, text, low, high = rng.choice(SERVICES)
    units = rng.choice([1, 2, 4]) if code == "J1885" else 1
    told = share(rng, units * rng.randint(low * 100, high * 100))
    return line(date, (code, None, text), units=units, **{key: told[key] for key in SUMS})


def document(rng):
    who, first, plan = person(rng), day(rng), rng.choice(PLANS)
    hospital, account, call = f"Hospital San {rng.choice(['Lucero', 'Abel', 'Ramiro'])} de {rng.choice(STEM)}", digits(rng, 8), phone(rng)
    lines = [serve(rng, after(first, number // 5)) for number in range(rng.choice([4, 8, 12, 20, 28]))]
    (street, town, home), billed = address(rng), after(first, 40)
    due, wrong = after(billed, 30), rng.random() < 0.25
    totals = dict(zip(["charges_cents", "adjustments_cents", "insurance_paid_cents", "balance_cents"],
                      (total(lines, key) for key in SUMS)))
    totals["charges_cents"] += 5000 if wrong else 0
    negative = rng.choice(["-{}", "({})"])
    rows = "".join(tr([say(when(x), "us"), x["code"], e(x["description"]), str(x["units"]), money(x["charge_cents"]),
                       *(money(-x[key], negative=negative) for key in SUMS[1:3]), money(x["patient_cents"])],
                       ". . . c r r r r") for x in lines)
    labels = ["Total de cargos", "Ajustes y descuentos", "Pagos del seguro", "SALDO A PAGAR"]
    left = f"""<h1>{hospital}</h1>{street}, {town}<br>Oficina de cobros: {call}"""
    right = f"""ESTADO DE CUENTA<br>Fecha: {say(billed, "es")}<br>Pague antes del: <b>{say(due, "es")}</b>"""
    html = page(CSS, f"""<div class="cab">{beside(left, right)}</div>
<p>Paciente: <b>{natural(who)}</b><br>Número de cuenta: <b>{account}</b><br>Seguro médico: {e(plan)}</p><table
class="d"><thead>{tr(rng.choice(HEADS), ". . . c r r r r", tag="th")}</thead>{rows}</table>
<table class="res">{"".join(tr([label, money(totals[key])], ". r", "tot" if key == "balance_cents" else "") for label, key in zip(labels, totals))}</table>
<p>Si no puede pagar, pida ayuda económica: no cuesta nada. Se cobra $25.00 por cheque devuelto. Los médicos le cobran
aparte. Si tiene Medicaid, llame al {call} antes del día 30.</p>
<p style="border-top:1px dashed">Cuenta {account} &nbsp; Saldo {money(totals["balance_cents"])} &nbsp; Cantidad que
envía $__________</p>""")
    return {"html": html, "wrong": ["charges_cents"] if wrong else [], "truth": {
        "document_type": KIND, "provider": {"name": hospital, "phone": call, "address": home}, "payer": {"name": plan},
        "patient": {"name": natural(who)}, "account_number": account,
        "statement_date": billed.isoformat(), "due_date": due.isoformat(), "lines": lines, "totals": totals}}
