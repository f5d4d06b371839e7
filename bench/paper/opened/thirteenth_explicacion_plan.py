"""thirteenth_explicacion_plan.py: a marketplace plan's EOB in Spanish: a claim's facts in a grid, heads of two lines, days as day/month by name, notes with a mark, and the sum said again in a sentence."""
import held_thirteenth_b as t
from held_thirteenth_b import bare, cols, esc, facts, money, say, table

NAME, KIND = "held13-explicacion-plan", "eob"
KEYS = ("date", "description", "charge_cents", "adjustment_cents", "allowed_cents", "deductible_cents", "copay_cents", "coinsurance_cents", "plan_paid_cents", "patient_cents")
CARE = [("99213", "Visita al consultorio", 110, 230), ("99283", "Sala de emergencias", 420, 1300), ("80053", "Panel metabólico", 40, 130), ("85025", "Conteo sanguíneo completo", 24, 80), ("71046", "Radiografía de tórax", 80, 310), ("76700", "Ultrasonido abdominal", 240, 680), ("97110", "Terapia física", 60, 140), ("90471", "Aplicación de vacuna", 25, 60), ("93000", "Electrocardiograma", 45, 160)]


def document(rng):
    payer, who, sent = rng.choice(("Salud Horizonte de Texas", "Plan Médico Brisas", "Mejor Salud Marketplace")), t.Patient(rng), t.day(rng, "2026-02-15", "2026-09-25")
    member, claim, tel, giver, date = t.number(rng, "U9999999901"), t.number(rng, "A999AAE99999"), t.call(rng, "1-{}-{}-{}"), t.giver(rng), t.later(sent, -rng.randint(8, 40))
    lines = t.worked(rng, [date, t.later(date, 2)], rng.randint(2, 5), (), 0, care=CARE)
    z = {k: t.total(lines, k) for k in KEYS[2:]}
    rows = [[say(x["date"], "us"), x["description"], *(bare(x[k]) for k in KEYS[2:])] for x in lines]
    rows.append(("tt", [("Total de la reclamación", 2), *(bare(z[k]) for k in KEYS[2:])]))
    body = (cols((50, f'<div class="lg">{esc(payer)}</div>Servicios para Miembros<br>{"<br>".join(t.where(rng, True))}'), (50, f'<p class="r"><b>EXPLICACIÓN DE BENEFICIOS</b><br>Esto no es una factura<br>Guárdela para sus archivos</p>'))
            + f'<div class="to">{who.mail}</div><p>{say(sent, "es")}</p><p>Estimado(a) {esc(who.plain)}:</p><p>Esta carta le explica cómo pagamos los servicios que recibió. Si debe algo, su proveedor le enviará una factura.</p>'
            + table("gr w", "lll", [], [[f"<span>Nombre del paciente</span>{esc(who.full)}", f"<span>Identificación del miembro</span>{member}", f"<span>Fecha de nacimiento</span>{say(who.born, 'us')}"], [f"<span>Número de reclamación</span>{claim}", f"<span>Proveedor</span>{esc(giver)}", "<span>Red</span>Dentro de la red"]])
            + table("vt w", "llrrrrrrrr", [["Fecha de<br>servicio", "Descripción<br>del servicio", "Monto<br>facturado", "Descuento<br>del plan", "Monto<br>permitido", "Deducible", "Copago", "Coseguro", "Pagado<br>por el plan", "Usted<br>debe*"]], rows)
            + f'<p class="ow">Cantidad que puede deber a su proveedor: <b>{money(z["patient_cents"])}</b></p><p class="small">* No incluye lo que usted ya pagó en la visita. Un copago típico es de $30.00.</p>'
            + f'<h3>Su deducible en 2026</h3><p>Individual: ha cumplido {money(rng.randint(50, 900) * 100)} de {money(150000)}. Familiar: ha cumplido {money(rng.randint(900, 1500) * 100)} de {money(300000)}.</p><h3>Si no está de acuerdo</h3><p>Tiene 180 días a partir de la fecha de esta carta para apelar. Llame al {tel} (TTY 711), de lunes a viernes, de 8:00 a. m. a 8:00 p. m. También puede pedir una revisión externa dentro de 4 meses.</p>')
    css = "body{font:10pt 'Liberation Sans'}.lg{font:bold 17pt 'Liberation Sans';color:#c2185b}.to{margin:18pt 0}.gr td{border:1px solid #c2185b;width:33%}.gr span{display:block;font-size:7.5pt;color:#666}.vt{font-size:7.9pt;margin-top:12pt}.vt th{background:#fce4ec;vertical-align:bottom}.vt td{border-bottom:.5px solid #bbb}.tt td{font-weight:bold;border-top:1.5px solid #c2185b}.ow{font-size:12pt;text-align:right}h3{color:#c2185b;margin:10pt 0 0}p{margin:6pt 0}"
    truth = t.told(KIND, payer, who, member, claim, sent, giver, lines, KEYS, {"charges_cents": z["charge_cents"], "adjustments_cents": z["adjustment_cents"], "insurance_paid_cents": z["plan_paid_cents"], "balance_cents": z["patient_cents"]}, network="in")
    truth["patient"]["birth_date"] = who.born
    return t.done(css, body, truth, margin="0.6in", lang="es")
