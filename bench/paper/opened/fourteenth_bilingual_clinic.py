"""fourteenth_bilingual_clinic.py: a community health center's statement in two languages, every label Spanish over English; a table of services with charge, sliding fee discount, payment and balance; the sliding fee's level told; a coupon."""
import held_fourteenth as t
from held_fourteenth import bare, cols, esc, money, say, table

NAME, KIND = "held14-bilingual-clinic", "itemized_bill"
CARE = [("99213", "Consulta m&eacute;dica / Office visit", "Consulta médica / Office visit", 120, 230), ("87880", "Prueba de estreptococo / Strep test", "", 24, 60), ("90686", "Vacuna contra la gripe / Flu vaccine", "", 25, 60), ("83036", "Hemoglobina A1c / Hemoglobin A1c", "", 28, 80), ("D1110", "Limpieza dental / Dental cleaning", "", 80, 140), ("80061", "Panel de l&iacute;pidos / Lipid panel", "Panel de lípidos / Lipid panel", 38, 110), ("36415", "Extracci&oacute;n de sangre / Blood draw", "Extracción de sangre / Blood draw", 10, 30), ("90471", "Aplicaci&oacute;n de vacuna / Vaccine admin", "Aplicación de vacuna / Vaccine admin", 25, 55)]
KEYS = ("date", "code", "description", "charge_cents", "adjustment_cents", "patient_cents")


def both(spanish, english):
    return f'{spanish}<br><i>{english}</i>'


def document(rng):
    clinic, who, sent = rng.choice(("Centro de Salud La Esperanza", "Valle Verde Community Health Center", "Clínica Familiar San Rafael")), t.Patient(rng), t.day(rng, "2026-03-10", "2026-09-20")
    account, tel, street, due, level = t.number(rng, "999999"), t.call(rng, "({}) {}-{}"), t.where(rng), t.later(sent, 30), rng.choice((("A", 80), ("B", 60), ("C", 40)))
    lines, rows = [], []
    for back in sorted(rng.sample(range(20, 80), rng.randint(1, 2)), reverse=True):
        for code, html, words, low, high in rng.sample(CARE, rng.randint(1, 3)):
            charge, date = t.price(rng, low, high), t.later(sent, -back)
            off = charge * level[1] // 100
            lines.append({"date": date, "code": code, "description": words or html, "charge_cents": charge, "adjustment_cents": off, "patient_cents": charge - off})
            rows.append([say(date, "us"), code, html, bare(charge), bare(-off), bare(charge - off)])
    z = t.sums(lines)
    rows.append(("tt", [("TOTAL", 3), *(money(v) for v in (z["charge_cents"], -z["adjustment_cents"], z["patient_cents"]))]))
    box = "".join(f'<div><span>{both(es, en)}</span><b>{value}</b></div>' for es, en, value in (("Paciente", "Patient", esc(who.full)), ("N&uacute;mero de cuenta", "Account number", account), ("Fecha del estado de cuenta", "Statement date", say(sent, "us")), ("Fecha de vencimiento", "Due date", say(due, "us")), ("Saldo a pagar", "Balance due", money(z["patient_cents"]))))
    body = (cols((55, f'<div class="lg">{esc(clinic)}</div>{"<br>".join(street)}<br>Tel. {tel}'), (45, f'<div class="ti">ESTADO DE CUENTA<br><i>Account Statement</i></div>')) + cols((50, f'<div class="to">{who.mail}</div>'), (50, f'<div class="bx">{box}</div>'))
            + table("vt w", "lllrrr", [[both("Fecha de servicio", "Date of service"), both("C&oacute;digo", "Code"), both("Descripci&oacute;n", "Description"), both("Cargo", "Charge"), both("Descuento", "Sliding fee discount"), both("Saldo", "Balance")]], rows)
            + f'<p>Su descuento por ingresos es de nivel {level[0]} ({level[1]}%).<br><i>Your income-based sliding fee discount is level {level[0]} ({level[1]}%).</i></p><p>Si no puede pagar el total, ll&aacute;menos para hacer un plan de pagos. Nadie ser&aacute; rechazado por no poder pagar.<br><i>If you cannot pay the full amount, call us to set up a payment plan. No one is turned away for inability to pay.</i></p><div class="cut">Desprenda y env&iacute;e con su pago / <i>Detach and send with your payment</i></div>'
            + cols((50, f'{esc(clinic)}<br>{"<br>".join(street)}'), (50, f'<p>{both("N&uacute;mero de cuenta", "Account number")}: <b>{account}</b></p><p>{both("Cantidad que env&iacute;a", "Amount enclosed")}: $ ____________</p>')))
    css = "body{font:10pt 'Carlito','Liberation Sans'}i{color:#666;font-size:85%}.lg{font-size:17pt;font-weight:bold;color:#00695c}.ti{text-align:right;font-size:15pt;font-weight:bold}.to{margin:26pt 0 0 14pt}.bx div{overflow:hidden;border-bottom:1px solid #b2dfdb;padding:3pt 0}.bx span{float:left;line-height:1.1}.bx b{float:right}.vt{margin:18pt 0 12pt}.vt th{background:#00695c;color:#fff;vertical-align:bottom}.vt th i{color:#cfe}.vt td{border-bottom:1px solid #ddd;padding:3pt 4pt}.tt td{font-weight:bold;border-top:2px solid #00695c}.cut{border-top:1px dashed #000;text-align:center;margin:34pt 0 10pt;font-size:8.5pt}"
    return t.done(css, body, {"document_type": KIND, "provider": {"name": clinic, "phone": tel, "address": ", ".join(street)}, "patient": {"name": who.full}, "account_number": account, "statement_date": sent, "due_date": due, "lines": [t.only(x, *KEYS) for x in lines], "totals": {"charges_cents": z["charge_cents"], "adjustments_cents": z["adjustment_cents"], "balance_cents": z["patient_cents"]}}, margin="0.65in", lang="es")
