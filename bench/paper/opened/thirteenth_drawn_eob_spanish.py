"""thirteenth_drawn_eob_spanish.py: an insurer's EOB in Spanish for its members in the United States: a summary in a box, the claim's services in a table whose cells wrap, notes by letter."""
import held_thirteenth as t
from held_thirteenth import money, para, say
from reportlab.lib.colors import HexColor
from reportlab.platypus import Spacer, Table

NAME, KIND = "held13-drawn-eob-spanish", "eob"
KEYS = ("charge_cents", "adjustment_cents", "plan_paid_cents", "deductible_cents", "copay_cents", "coinsurance_cents", "patient_cents")
CARE = [("Consulta médica, paciente establecido", 120, 240), ("Consulta médica, paciente nuevo", 170, 330), ("Análisis de sangre, panel metabólico", 40, 150), ("Hemograma completo", 25, 90), ("Electrocardiograma", 50, 170), ("Radiografía de tórax, dos vistas", 80, 260), ("Vacuna contra la influenza", 28, 70), ("Examen de orina", 10, 40), ("Ecografía abdominal", 180, 520)]


def document(rng):
    payer, who, sent = rng.choice(("Plan de Salud Costa Azul", "Seguros Médicos del Valle", "Sunrise Community Health Plan")), t.Patient(rng), t.day(rng, "2026-02-15", "2026-09-10")
    member, group, claim, tel, box = t.number(rng, "A999999999"), t.number(rng, "999999"), t.number(rng, "EC9999999999"), t.call(rng, "1-{}-{}-{}"), t.where(rng, True)
    giver, date, lines, rows = rng.choice((t.dr(rng), f"Clínica {t.city(rng)}", rng.choice(t.SYSTEMS))), t.later(sent, -rng.randint(14, 50)), [], []
    for words, low, high in rng.sample(CARE, rng.randint(2, 5)):
        part = t.share(rng, t.price(rng, low, high))
        lines.append({"date": date, "description": words, **{k: part[k] for k in KEYS}, "remarks": ["B"]})
        rows.append([say(date, "us"), para(words, 7.8), *(money(part[k]) for k in KEYS), "B"])
    sums, green = {k: t.total(lines, k) for k in KEYS}, HexColor("#00695c")
    rows.append(["", "Total de la reclamación", *(money(sums[k]) for k in KEYS), ""])
    heads = ["Fecha de servicio", "Servicio", "Monto cobrado", "Descuento del plan", "Pagado por el plan", "Deducible", "Copago", "Coseguro", "Lo que usted debe", "Nota"]
    top = Table([[para(payer, 15, "Helvetica-Bold", textColor=green), para("<b>Explicación de Beneficios</b><br/>ESTO NO ES UNA FACTURA", 11, alignment=2)]], colWidths=[290, 242], style=[("VALIGN", (0, 0), (-1, -1), "TOP"), ("LINEBELOW", (0, 0), (-1, 0), 1.5, green)])
    facts = Table([["Afiliado:", who.full, "Monto cobrado", money(sums["charge_cents"])], ["Número de afiliado:", member, "Descuento del plan", money(-sums["adjustment_cents"])], ["Número de grupo:", group, "Pagado por el plan", money(-sums["plan_paid_cents"])], ["Fecha:", say(sent, "es"), "Lo que usted debe", money(sums["patient_cents"])]], colWidths=[96, 190, 136, 110],
                  style=[("FONT", (0, 0), (-1, -1), "Helvetica", 9), ("FONT", (0, 0), (0, -1), "Helvetica-Bold", 9), ("FONT", (2, -1), (-1, -1), "Helvetica-Bold", 10), ("ALIGN", (3, 0), (3, -1), "RIGHT"), ("BOX", (2, 0), (3, -1), 0.8, green), ("BACKGROUND", (2, 0), (3, -1), HexColor("#e0f2f1"))])
    table = Table([[para(f"<b>{h}</b>", 7.3, alignment=2 if 1 < n < 9 else 0, textColor=HexColor("#ffffff")) for n, h in enumerate(heads)], *rows], colWidths=[51, 100, 50, 54, 52, 53, 44, 51, 50, 27], repeatRows=1,
                  style=[("BACKGROUND", (0, 0), (-1, 0), green), ("FONT", (0, 1), (-1, -1), "Helvetica", 7.8), ("FONT", (0, -1), (-1, -1), "Helvetica-Bold", 7.8), ("ALIGN", (2, 1), (8, -1), "RIGHT"), ("ALIGN", (9, 1), (9, -1), "CENTER"), ("VALIGN", (0, 0), (-1, 0), "BOTTOM"), ("VALIGN", (0, 1), (-1, -1), "TOP"), ("LINEBELOW", (0, 1), (-1, -1), 0.3, HexColor("#9e9e9e")), ("LEFTPADDING", (0, 0), (-1, -1), 3), ("RIGHTPADDING", (0, 0), (-1, -1), 3)])
    story = [top, Spacer(1, 4), para(f"{box[0]}, {box[1]}", 8), Spacer(1, 24), para("<br/>".join(who.mail), 10, leftIndent=24), Spacer(1, 26), facts, Spacer(1, 16), para(f"Reclamación número <b>{claim}</b> &nbsp;&nbsp; Proveedor: <b>{giver}</b> (dentro de la red)", 9.5), Spacer(1, 6), table, Spacer(1, 12),
             para("B: El proveedor aceptó este descuento por su contrato con nosotros. Usted no tiene que pagarlo.", 8.5), Spacer(1, 10), para(f"Si no está de acuerdo, usted puede apelar por escrito dentro de 180 días de haber recibido este aviso. ¿Preguntas? Llame a Servicios para Afiliados al {tel} (TTY 711), de lunes a viernes de 8 a.m. a 8 p.m.", 8.5)]
    return t.done(lambda out: t.flow(out, story), {"document_type": KIND, "provider": {"name": giver}, "payer": {"name": payer}, "patient": {"name": who.full, "member_id": member}, "claim_number": claim, "statement_date": sent, "network": "in", "lines": lines,
                                                   "totals": {"charges_cents": sums["charge_cents"], "adjustments_cents": sums["adjustment_cents"], "insurance_paid_cents": sums["plan_paid_cents"], "balance_cents": sums["patient_cents"]}})
