"""ninth_cuenta_hospital.py: a hospital's statement in Spanish: the account's summary in a panel at the left, charges in words by day, payments of the insurance below, the coupon at the foot."""
import held_ninth as n
from held_ninth import esc, minus, money, pay, say, tr

NAME, KIND = "held9-cuenta-hospital", "itemized_bill"
WORK = [("Sala de emergencia, nivel 4", 800, 2400), ("Radiografía de tórax, 2 vistas", 180, 520), ("Panel metabólico completo", 80, 330), ("Hemograma completo", 50, 190), ("Tomografía de abdomen con contraste", 1700, 5200), ("Electrocardiograma", 110, 380), ("Inyección intravenosa", 120, 420), ("Solución salina 1000 ml", 40, 150), ("Análisis de orina", 30, 110), ("Suministros médicos", 20, 240), ("Medicamentos", 12, 320)]


def document(rng):
    hospital, who, date = rng.choice(("Hospital San Gabriel", "Hospital General del Valle", "Centro Médico Nuestra Señora del Pilar", "Hospital Regional del Río Grande")), n.Someone(rng), n.day(rng, "2026-01-05", "2026-05-01")
    account, call, mail, style = n.number(rng, "999999999"), n.phone(rng), n.place(rng, box=True, plus=True), rng.choice(("us", "us", "short"))
    lines = [{"date": n.later(date, rng.randint(0, 1)), "description": words, "charge_cents": n.price(rng, low, high)} for words, low, high in rng.sample(WORK, rng.randint(3, 9))]
    lines.sort(key=lambda line: line["date"])
    charges, payments = n.sums(lines, "charge_cents"), []
    payer = rng.choice(("Ambetter", "Blue Cross", "Medicaid", ""))
    if payer:
        posted = n.later(date, rng.randint(20, 40))
        payments = [pay(posted, "insurance", f"Pago de {payer}", round(charges * rng.uniform(0.2, 0.4))), pay(posted, "adjustment", f"Ajuste contractual {payer}", round(charges * rng.uniform(0.2, 0.45)))]
    plan, off = n.paid(payments, "insurance"), n.paid(payments, "adjustment")
    owed, sent = charges - plan - off, n.later(date, rng.randint(45, 60))
    due = n.later(sent, 25)
    rows = "".join(tr([say(line["date"], style), line["description"], money(line["charge_cents"])], "nw||r nw") for line in lines) + tr(["", "Total de cargos", money(charges)], "|b|r nw b", "z")
    rows += "".join(tr([say(p["date"], style), p["description"], minus(p["amount_cents"])], "nw||r nw") for p in payments) + tr(["", "Saldo a pagar", money(owed)], "|b|r nw b", "z")
    panel = "".join(f'<p><span>{label}</span><br><b>{value}</b></p>' for label, value in (("Paciente", esc(who.full)), ("Número de cuenta", account), ("Fecha del estado", say(sent, style)), ("Cantidad a pagar", money(owed)), ("Fecha de vencimiento", say(due, style)), ("Seguro", payer or "Sin seguro")))
    body = (f'<table class="w"><tr><td class="logo">{esc(hospital)}</td><td class="r"><b>ESTADO DE CUENTA</b><br>Preguntas sobre su cuenta: {call}</td></tr></table><hr><p>{esc(who.full)}<br>{who.street}<br>{who.town}</p>'
            f'<table class="w"><tr><td class="pan">{panel}</td><td><p>Gracias por escoger nuestro hospital. {"Su seguro ya pagó su parte. El saldo es su responsabilidad." if payer else "No tenemos información de su seguro. Llámenos si tiene cobertura."}</p><table class="w d"><thead>{tr(["Fecha", "Descripción del servicio", "Cantidad"], "||r", tag="th")}</thead>{rows}</table></td></tr></table>'
            '<p class="small">Ayuda económica: si su ingreso es bajo puede recibir atención gratis o con descuento. Pida una solicitud. Los médicos pueden enviarle una factura por separado. Cargo por cheque devuelto: $25.00.</p>'
            '<div class="cut small">Desprenda y envíe esta parte con su pago</div>' + n.beside(f"Cuenta: {account}<br>Paciente: {esc(who.full)}<br>Cantidad a pagar: {money(owed)}<br>Cantidad enviada: $ ________", f"Haga su cheque a nombre de:<br>{esc(hospital)}<br>{mail[0]}<br>{mail[1]}", 55))
    css = (f"body{{font:9.5pt {rng.choice(['Liberation Sans', 'DejaVu Sans', 'Nimbus Sans'])!r}}}.logo{{font-size:15pt;font-weight:bold;color:#8c2d04}}.pan{{width:26%;background:#fbeee6;padding:4pt 8pt}}.pan span{{font-size:7.5pt}}.pan p{{margin:5pt 0}}.d th{{border-bottom:2px solid #8c2d04}}.z td{{border-top:1px solid #8c2d04}}.cut{{border-top:1px dashed #000;text-align:center;margin:14pt 0 8pt}}")
    truth = {"document_type": KIND, "provider": {"name": hospital, "phone": call, "address": n.whole(mail)}, "patient": {"name": who.full}, "account_number": account, "statement_date": sent, "due_date": due, "lines": lines, "payments": payments,
             "totals": {"charges_cents": charges, "balance_cents": owed}}
    truth["payer"] = {"name": payer}
    return n.close(css, body, truth, lang="es")
