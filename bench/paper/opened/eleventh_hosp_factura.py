"""eleventh_hosp_factura.py: a hospital's itemized bill in Spanish, as border and Puerto Rico hospitals print it: date, revenue code, code, words, quantity, amount; discount and payment below; a coupon."""
import held_eleventh as t
from held_eleventh import cols, esc, facts, money, pay, say, table

NAME, KIND = "held11-hosp-factura", "itemized_bill"
WORK = [("0450", "99283", "VISITA SALA DE EMERGENCIA NIVEL 3", 480, 1500), ("0300", "36415", "EXTRACCION DE SANGRE", 14, 50), ("0301", "80053", "PANEL METABOLICO COMPLETO", 90, 380), ("0305", "85025", "HEMOGRAMA COMPLETO", 60, 210), ("0307", "81001", "ANALISIS DE ORINA", 30, 120), ("0324", "71046", "RADIOGRAFIA DE TORAX 2 VISTAS", 190, 560), ("0730", "93005", "ELECTROCARDIOGRAMA", 130, 400), ("0260", "96374", "INYECCION INTRAVENOSA", 150, 460), ("0250", "", "ACETAMINOFEN 500 MG TABLETA", 1, 8), ("0258", "", "SUERO FISIOLOGICO 1000 ML", 40, 170), ("0270", "", "EQUIPO DE SUERO", 14, 80)]


def document(rng):
    place, who, date = rng.choice(("Hospital San Rafael", "Hospital Metropolitano del Valle", "Centro Medico La Esperanza")), t.Patient(rng), t.day(rng)
    cuenta, tel, box, style = t.number(rng, "9999999-9"), t.call(rng, "({}) {}-{}"), t.where(rng, True), rng.choice(("us", "es"))
    sent, lines, rows = t.later(date, rng.randint(20, 50)), [], []
    due = t.later(sent, 30)
    for rev, code, words, low, high in rng.sample(WORK, rng.randint(4, 10)):
        n = rng.choice((1, 2, 4)) if not code else 1
        lines.append({"date": date, "revenue_code": rev, "code": code, "description": words, "units": n, "charge_cents": n * t.price(rng, low, high)})
        rows.append([say(date, "us"), rev, code, words, str(n), money(lines[-1]["charge_cents"])])
    charges = t.total(lines)
    pays = [pay(t.later(sent, -6), "insurance", "Pago del seguro", round(charges * 0.35)), pay(t.later(sent, -6), "adjustment", "Ajuste contractual", round(charges * 0.4))]
    owed = charges - t.total(pays, "amount_cents")
    rows += [("tt", [("Total de cargos", 5), money(charges)])] + [[say(p["date"], "us"), "", "", p["description"], "", "-" + money(p["amount_cents"])] for p in pays] + [("tt", [("Saldo a pagar", 5), money(owed)])]
    body = (cols((60, f'<div class="lg">{place}</div>{box[0]}<br>{box[1]}<br>Tel. {tel}'), (40, facts([("Número de cuenta", cuenta), ("Paciente", esc(who.full)), ("Fecha de la factura", say(sent, style)), ("Fecha de servicio", say(date, style)), ("Pagar antes de", say(due, style))], "hd")))
            + f'<h2>Factura detallada</h2>{table("ch w", "llllrr", [["Fecha", "Cód.<br>ingreso", "Código", "Descripción", "Cant.", "Importe"]], rows)}'
            + f'<p>Si no puede pagar el total, llame al {tel} para un plan de pagos o ayuda financiera. Los médicos facturan por separado.</p><div class="cut">Desprenda y envíe este talón con su pago</div>'
            + cols((55, who.mail), (45, facts([("Cuenta", cuenta), ("Saldo", money(owed)), ("Cantidad incluida", "$ ________")], "hd"))))
    css = "body{font:9.5pt 'Liberation Sans'}.lg{font-size:16pt;font-weight:bold;color:#7a4b00}.hd td{border-bottom:.5px solid #b98b45}.hd td:first-child{font-size:8.5pt;color:#555}h2{color:#7a4b00;font-size:12pt}.ch th{background:#f5ead9;vertical-align:bottom}.ch td{border-bottom:.5px dotted #999}.tt td{font-weight:bold;border-top:1px solid #7a4b00}.cut{border-top:1px dashed #000;font-size:8pt;text-align:center;margin:26pt 0 10pt}"
    return t.done(css, body, {"document_type": KIND, "provider": {"name": place, "phone": tel}, "patient": {"name": who.full}, "account_number": cuenta, "statement_date": sent, "due_date": due, "maybe": {"admitted": date, "discharged": date}, "lines": lines, "payments": pays, "totals": {"charges_cents": charges, "balance_cents": owed}}, lang="es")
