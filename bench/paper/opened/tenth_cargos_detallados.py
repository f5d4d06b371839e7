"""tenth_cargos_detallados.py: a hospital's itemized bill in Spanish: stacked heads, services by department, amounts with a dollar sign, what the plan paid in parentheses, the balance in a box, a coupon at the foot."""
import held_tenth as t
from held_tenth import esc, minus, money, pay, say, tr

NAME, KIND = "held10-cargos-detallados", "itemized_bill"
HOSPITALS = ["Hospital Metropolitano de la Frontera", "Centro Médico Regional del Valle", "Hospital San Rafael de Laredo"]
PARTES = {"Sala de emergencias": [("99283", "Visita a emergencias, nivel 3", 500, 1500), ("99284", "Visita a emergencias, nivel 4", 900, 2400), ("96374", "Inyección intravenosa, primer medicamento", 160, 480)],
          "Laboratorio": [("80053", "Panel metabólico completo", 90, 380), ("85025", "Hemograma con diferencial", 60, 210), ("36415", "Extracción de sangre", 14, 55), ("81001", "Análisis de orina con microscopio", 30, 120), ("82947", "Glucosa en sangre", 20, 85)],
          "Radiología": [("71046", "Radiografía de tórax, 2 vistas", 190, 560), ("73610", "Radiografía de tobillo, 3 vistas", 160, 480), ("76705", "Ultrasonido de abdomen", 350, 1100)],
          "Farmacia": [("J1885", "Ketorolaco 30 mg, inyección", 10, 60), ("J2405", "Ondansetrón 4 mg, inyección", 8, 50), ("", "Ibuprofeno 600 mg, tableta", 1, 12), ("", "Solución salina 1000 ml", 35, 160)]}


def document(rng):
    hospital, who, date, style = rng.choice(HOSPITALS), t.Someone(rng), t.day(rng, "2026-01-05", "2026-06-10"), rng.choice(("us", "bare4"))
    account, call, address, sent = t.number(rng, "H9999999"), t.phone(rng), t.site(rng), t.later(date, rng.randint(18, 45))
    due, lines, rows = t.later(sent, 30), [], ""
    for part in [x for x in PARTES if x == "Sala de emergencias" or rng.random() < 0.8]:
        here = []
        for code, words, low, high in rng.sample(PARTES[part], rng.randint(1, len(PARTES[part]))):
            units = rng.randint(1, 3) if part == "Farmacia" else 1
            here.append({"date": date, "code": code, "description": words, "units": units, "charge_cents": units * t.price(rng, low, high)})
        rows += tr([(part, 5)], "b", "p") + "".join(tr([say(date, style), x["code"] or "&mdash;", x["description"], x["units"], money(x["charge_cents"])], "nw|c||c|r nw") for x in here)
        rows += tr([(f"Subtotal {part}", 4), money(t.sums(here, "charge_cents"))], "r|r nw", "s")
        lines += here
    charges, payer = t.sums(lines, "charge_cents"), rng.choice(("Blue Cross Blue Shield", "Aetna", "Molina Healthcare"))
    payments = []
    if rng.random() < 0.7:
        posted = t.later(sent, -5)
        payments = [pay(posted, "insurance", f"Pago de {payer}", round(charges * 0.31)), pay(posted, "adjustment", f"Ajuste de {payer}", round(charges * 0.42))]
    plan, off = t.paid(payments, "insurance"), t.paid(payments, "adjustment")
    owed = charges - plan - off
    took = "".join(tr([say(p["date"], style), (p["description"], 3), minus(p["amount_cents"], "({})")], "nw||r nw") for p in payments)
    rows += tr([("Total de cargos", 4), money(charges)], "r b|r nw b", "y") + took + tr([("Saldo a pagar por el paciente", 4), money(owed)], "r b|r nw b", "y")
    over = [("Nombre del paciente", esc(who.full)), ("Número de cuenta", account), ("Fecha de servicio", say(date, style)), ("Fecha del estado de cuenta", say(sent, style)), ("Fecha de vencimiento", say(due, style))]
    body = (f'<table class="w"><tr><td><b class="logo">{esc(hospital)}</b><br>{address[0]}<br>{address[1]}</td><td class="r">Servicio al cliente<br><b>{call}</b></td></tr></table><h2>Estado de cuenta detallado</h2>'
            f'<table class="w ov">{tr([a for a, _ in over], "", "h")}{tr([b for _, b in over])}</table><table class="w d"><thead>{tr(["Fecha de<br>servicio", "Código", "Descripción", "Cant.", "Importe"], "|c||c|r", tag="th")}</thead>{rows}</table>'
            '<p>Si no puede pagar esta cuenta, llámenos para solicitar asistencia financiera. Tenemos planes de pago sin intereses.</p><div class="cut small">Desprenda y envíe esta parte con su pago</div>'
            + t.beside(f"<b>{esc(hospital)}</b><br>{address[0]}<br>{address[1]}", t.facts([("Cuenta", account), ("Saldo a pagar", money(owed)), ("Vence", say(due, style)), ("Cantidad adjunta", "$__________")], "bx", "", "r b"), 60))
    css = "body{font-size:10pt}.logo{font-size:15pt;color:#8a3b12}h2{text-align:center;margin:10pt 0}.ov td{border:1px solid #b98;text-align:center}.h td{background:#f6ece4;font-size:8pt}.d{margin-top:10pt}.d th{border-bottom:2px solid #8a3b12;vertical-align:bottom}.p td{background:#f6ece4}.s td{font-style:italic}.y td{border-top:1.5px solid #8a3b12}.cut{border-top:1px dashed #333;text-align:center;margin:18pt 0 6pt}.bx td{border:1px solid #b98}"
    truth = {"document_type": KIND, "provider": {"name": hospital, "phone": call, "address": t.whole(address)}, "patient": {"name": who.full}, "account_number": account, "statement_date": sent, "due_date": due, "lines": lines, "payments": payments,
             "totals": {"charges_cents": charges, "balance_cents": owed}}
    return t.close(css, body, truth)
