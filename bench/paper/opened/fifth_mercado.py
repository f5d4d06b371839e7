"""fifth_mercado.py: a marketplace plan's explanation in Spanish: what each service cost in rows, words of the service above their day, what was not covered beside the share, names of columns over several rows, the plan's year in bars of words, English where the insurer left it."""
from held_parts import (STEM, address, after, beside, day, digits, e, line, money, natural, page, person, phone, say, total, tr, when)

NAME, KIND = "held5-mercado", "eob"
CSS = """body { font: 9pt 'Liberation Sans' } .h { font: bold 17pt 'URW Gothic'; color: #b3005e } h2 { font-size: 12pt; color: #b3005e; margin: 16px 0 4px } .big { border: 2px solid #b3005e; border-radius: 8px; padding: 8px 12px; font-size: 10pt } table.x { width: 100%; margin-top: 4px } .x th { font-size: 7.4pt; background: #fbe9f2; padding: 4px 3px; border: 1px solid #e3b5cd; vertical-align: bottom }
.x td { padding: 4px 3px; border: 1px solid #e3b5cd; vertical-align: top; text-align: right } .x td.l { text-align: left } .x .z td { font-weight: bold; background: #fbe9f2 } table.f td { padding: 1px 12px 1px 0 } .s { font-size: 7.6pt; color: #444 } .n { font-size: 8pt } .lim td { padding: 2px 14px 2px 0 }"""
WORK = [("Consulta con su médico", 11000, 25000), ("Consulta con especialista", 17000, 39000), ("Análisis de sangre", 1900, 24000), ("Radiografía", 7000, 38000), ("Sala de emergencias", 76000, 310000), ("Terapia física", 6500, 16000), ("Ultrasonido", 15000, 76000), ("Vacuna", 2400, 14000), ("Cirugía ambulatoria", 110000, 640000),
        ("Resonancia magnética", 78000, 330000), ("Examen preventivo anual", 15000, 36000), ("Equipo médico", 4000, 31000)]
NOTAS = {"E01": "Su proveedor tiene contrato con nosotros y no puede cobrarle la diferencia.", "E14": "Esta cantidad se aplicó a su deducible anual.", "E22": "Este servicio no está cubierto por su plan.", "E30": "Su plan paga el 100 % de este servicio preventivo."}
KEYS = ["charge_cents", "adjustment_cents", "noncovered_cents", "plan_paid_cents", "deductible_cents", "copay_cents", "coinsurance_cents", "patient_cents"]


def service(rng, date, rate):
    text, low, high = rng.choice(WORK)
    charge, kind = rng.randint(low, high), rng.random()
    part = dict.fromkeys(KEYS, 0) | {"charge_cents": charge}
    if kind < 0.1:
        return line(date, (None, None, text), **part | {"noncovered_cents": charge, "patient_cents": charge}, remarks=["E22"])
    allowed = round(charge * rng.uniform(0.25, 0.85))
    marks = ["E01"]
    if text.startswith("Examen") or text == "Vacuna":
        marks.append("E30")
    elif kind < 0.4:
        part["deductible_cents"] = allowed
        marks.append("E14")
    elif text.startswith("Consulta"):
        part["copay_cents"] = min(allowed, rng.choice([1500, 4000, 7500]))
    else:
        part["coinsurance_cents"] = allowed * rate // 100
    owed = part["deductible_cents"] + part["copay_cents"] + part["coinsurance_cents"]
    return line(date, (None, None, text), **part | {"adjustment_cents": charge - allowed, "plan_paid_cents": allowed - owed, "patient_cents": owed}, remarks=marks)


def document(rng):
    who, first, rate, style = person(rng), day(rng), rng.choice([20, 30, 40]), rng.choice(["us", "short"])
    plan, tier = f"{rng.choice(['Sol y Vida', 'Amparo', 'Nuestra Salud', 'Camino'])} {rng.choice(['Health Plan', 'Seguros de Salud', 'Health'])}", rng.choice(["Plata 94", "Bronce 60", "Oro 80"])
    inside, maker = rng.random() < 0.85, rng.choice([f"{natural(person(rng))}, MD", f"{rng.choice(STEM)} Community Clinic", f"Hospital {rng.choice(STEM)}", f"{rng.choice(STEM)} Imaging"])
    lines = sorted((service(rng, after(first, rng.choice([0, 0, 0, 1, 6])), rate) for _ in range(rng.randint(1, 8))), key=when)
    sums = [total(lines, key) for key in KEYS]
    sent, claim, member, ours, call = after(first, 28), f"{digits(rng, 3)}E{digits(rng, 8)}", f"U{digits(rng, 9)}", digits(rng, 7), phone(rng, "1-{}-{}-{}")
    patient, home = natural(rng.choice([who, (person(rng)[0], *who[1:])])), address(rng)
    heads = tr(["Servicio y<br>fecha", "Cantidad<br>cobrada", "Descuento<br>del plan", "No<br>cubierto", "Pagado<br>por el plan", "Deducible", "Copago", "Coseguro", "Lo que<br>usted debe", "Notas"], tag="th")
    rows = "".join(tr([f"{e(item['description'])}<br><span class=\"s\">{say(when(item), style)}</span>", *(money(item[key]) for key in KEYS), ", ".join(item["remarks"])], "l") for item in lines)
    rows += tr(["Total de la reclamación", *map(money, sums), ""], "l", "z")
    used = sorted({mark for item in lines for mark in item["remarks"]})
    about = [[("Paciente", patient), ("Número de reclamación", claim), ("Cuenta del paciente", ours)], [("Proveedor", e(maker)), ("Red", "Dentro de la red" if inside else "Fuera de la red"), ("Procesada el", say(after(sent, -6), style))]]
    facts = [("Suscriptor", natural(who)), ("N.º de identificación", member), ("Plan", f"{tier} (Mercado de Seguros)"), ("Fecha de esta carta", say(sent, "es"))]
    html = page(CSS, f"""{beside(f'<span class="h">{plan}</span><br><br>{natural(who)}<br>{home[0]}<br>{home[1]}', f'<table class="f">{"".join(tr([f"<b>{label}:</b>", value]) for label, value in facts)}</table>')}<h2 style="font-size:15pt">Explicación de Beneficios (EOB)</h2><p><b>ESTO NO ES UNA FACTURA.</b> Le decimos cómo su plan procesó la reclamación de su proveedor.</p><div class="big">Su proveedor
cobró {money(sums[0])}. Su plan le ahorró y pagó {money(sums[1] + sums[3])}. <b>Lo que usted debe a su proveedor: {money(sums[-1])}</b></div><h2>Detalle de la reclamación</h2>{beside(*(f'<table class="f">{"".join(tr([f"<b>{label}:</b>", value]) for label, value in part)}</table>' for part in about))}<table class="x"><thead>{heads}</thead>{rows}</table><p class="n"><b>Notas</b><br>{"<br>".join(f"{mark}: {NOTAS[mark]}" for mark in used)}</p><h2>Su año del plan {first.year}</h2>
<table class="lim">{tr(["Deducible individual", "$610.00 de $1,900.00"])}{tr(["Deducible familiar", "$905.30 de $3,800.00"])}{tr(["Gasto máximo de bolsillo", "$1,240.75 de $8,700.00"])}</table><p class="n">¿No está de acuerdo? Puede apelar dentro de 180 días después de recibir esta carta. Llame gratis al {call} (TTY 711). ATTENTION: If you speak English, help in your language is free. Call {call}. Puede pedir una revisión externa; no cuesta más de $25.00.</p>""",
                sheet='size: Letter; margin: 0.55in', foot='"Página " counter(page) " de " counter(pages)')
    return {"html": html, "truth": {
        "document_type": KIND, "provider": {"name": maker}, "payer": {"name": plan}, "patient": {"name": patient, "member_id": member}, "claim_number": claim, "account_number": ours, "statement_date": sent.isoformat(), "network": "in" if inside else "out", "lines": lines,
        "totals": {"charges_cents": sums[0], "adjustments_cents": sums[1], "insurance_paid_cents": sums[3], "balance_cents": sums[-1]}}}
