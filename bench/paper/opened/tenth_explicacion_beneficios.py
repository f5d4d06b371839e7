"""tenth_explicacion_beneficios.py: a health plan's EOB in Spanish: the member's facts at the side, a claim's head in a line, columns of what was billed, discount, allowed, plan's payment, copay, coinsurance and the member's part, a total, the sum in a box."""
import held_tenth as t
from held_tenth import esc, money, say, tr

NAME, KIND = "held10-explicacion-beneficios", "eob"
PAYERS = ["Plan de Salud Caribe", "Salud Primera de Florida", "MMB Multi Salud"]
WORK = [("Visita al consultorio", 110, 320), ("Análisis de laboratorio", 20, 240), ("Radiografía", 70, 380), ("Terapia física", 60, 220), ("Sala de emergencias", 700, 3400), ("Vacuna", 25, 120), ("Ultrasonido", 180, 800), ("Cirugía ambulatoria", 900, 5200)]
KEYS = ("charge_cents", "adjustment_cents", "allowed_cents", "plan_paid_cents", "deductible_cents", "copay_cents", "coinsurance_cents", "patient_cents")


def document(rng):
    payer, who, when, style = rng.choice(PAYERS), t.Someone(rng, 64), t.day(rng), rng.choice(("us", "short", "es"))
    member, claim, sent, call = t.number(rng, "ZC9999999"), t.number(rng, "RC999999999"), t.later(when, rng.randint(10, 30)), t.phone(rng, "1-{}-{}-{}")
    provider, inside, lines, rows = rng.choice((t.doctor(rng, "Dr. {} {} {}"), "Centro Médico del Sur", "Laboratorio Clínico San José")), rng.random() < 0.8, [], ""
    shown = "us" if style == "es" else style
    for words, low, high in rng.sample(WORK, rng.randint(1, 5)):
        p = t.split(rng, t.price(rng, low, high))
        lines.append({"date": when, "description": words, **{key: p[key] for key in KEYS}})
        rows += tr([say(when, shown), words, *(money(p[key]) for key in KEYS)], "nw||" + "r nw|" * 8)
    z = {key: t.sums(lines, key) for key in KEYS}
    rows += tr([("Total de la reclamación", 2), *(money(z[key]) for key in KEYS)], "b|" + "r nw b|" * 8, "y")
    heads = tr(["Fecha de<br>servicio", "Servicio", "Cantidad<br>facturada", "Descuento", "Cantidad<br>permitida", "Pagado<br>por el plan", "Deducible", "Copago", "Coseguro", "Lo que<br>usted debe"], "||" + "r|" * 8, tag="th")
    body = (t.beside(f'<b class="logo">{esc(payer)}</b><br>Servicios al afiliado {call}<br><br>{who.mail}', t.facts([("Afiliado", esc(who.full)), ("Número de afiliado", member), ("Fecha de este aviso", say(sent, style))], "fx", "", "b"), 58)
            + f'<h2>Explicación de beneficios</h2><p><b>ESTO NO ES UNA FACTURA.</b> Así procesamos la reclamación de su proveedor.</p><div class="bd">Reclamación número: <b>{claim}</b> &nbsp; Paciente: <b>{esc(who.full)}</b> &nbsp; Proveedor: <b>{esc(provider)}</b> ({"dentro de la red" if inside else "fuera de la red"})</div>'
            f'<table class="w d"><thead>{heads}</thead>{rows}</table><div class="owe">Usted podría deber al proveedor: <b>{money(z["patient_cents"])}</b></div><p class="small">Si no está de acuerdo puede apelar dentro de 180 días. Guarde este documento.</p>')
    css = "body{font:9.5pt 'DejaVu Sans Condensed'}.logo{font-size:15pt;color:#0f5f8a}.fx{background:#e6f2f8}h2{color:#0f5f8a;margin:16pt 0 2pt}.bd{background:#0f5f8a;color:#fff;padding:4pt;font-size:8.5pt}.d{font-size:7.6pt}.d th{vertical-align:bottom;border-bottom:1px solid #0f5f8a;font-size:7.2pt}.y td{border-top:1px solid #0f5f8a}.owe{border:1.5px solid #0f5f8a;padding:6pt;margin:12pt 0 8pt 240pt}"
    truth = {"document_type": KIND, "provider": {"name": provider}, "payer": {"name": payer}, "patient": {"name": who.full, "member_id": member}, "claim_number": claim, "statement_date": sent, "network": "in" if inside else "out", "lines": lines,
             "totals": {"charges_cents": z["charge_cents"], "adjustments_cents": z["adjustment_cents"], "insurance_paid_cents": z["plan_paid_cents"], "balance_cents": z["patient_cents"]}}
    return t.close(css, body, truth, margin="0.5in")
