"""A community clinic's statement in Spanish: a box of sums and the day to pay by, then each visit with its services and codes and, below them, what
the insurance and the patient paid; the ages of the balance, a message, and a coupon to be sent back."""
from held_thirtysecond_c import *

NAME, KIND = "held32-paper-estado-de-cuenta", "itemized_bill"
CLINICS = ["Clínica Familiar La Esperanza", "Centro de Salud Comunitario del Valle", "Clínica Médica San Rafael", "Clínicas de Salud Buena Vida, "
        "Inc."]
PLANS = ["Molina Healthcare of Texas", "Ambetter from Superior HealthPlan", "Blue Cross and Blue Shield of Texas", "Community Health Choice",
    "UnitedHealthcare Community Plan"]
WORK = [("99213", "Visita de consulta, paciente establecido", 95, 190), ("99214", "Visita de consulta, moderada", 140, 280), ("99203",
    "Visita, paciente nuevo", 150, 290),
        ("36415", "Extracción de sangre", 10, 28), ("83036", "Hemoglobina A1c", 24, 70), ("80053", "Panel metabólico completo", 28, 90), ("85025",
            "Conteo sanguíneo completo", 18, 60),
        ("81002", "Análisis de orina con tira", 9, 24), ("87880", "Prueba rápida de estreptococo", 25, 60), ("90471", "Aplicación de vacuna", 24,
            52), ("90686", "Vacuna contra la gripe", 26, 58),
        ("93000", "Electrocardiograma con informe", 45, 120), ("D0120", "Examen dental periódico", 40, 80), ("D1110", "Limpieza dental de adulto",
            70, 130),
        ("96372", "Inyección intramuscular", 28, 70), ("99395", "Examen preventivo, 18 a 39 años", 140, 260), ("82962", "Glucosa en sangre con tira",
            6, 22)]
DOCTORS = ["Dra. Adelina Quesada", "Dr. Fernando Ibarra", "Noemi Maldonado, NP", "Dr. Alonzo Vasquez", "Dra. Rosario Zamarripa"]
NOTES = ["Su saldo está vencido. Por favor pague el total o llame a nuestra oficina para hacer un plan de pagos.",
         "Gracias por elegirnos. Si tiene alguna pregunta sobre su estado de cuenta, llámenos de lunes a viernes de 8:00 a.m. a 5:00 p.m.",
         "Ofrecemos una escala de descuentos según el ingreso y el tamaño de su familia. Pregunte en recepción cómo solicitarla.",
         "Este saldo es su responsabilidad después de que su seguro procesó el reclamo."]
HISPANIC = "María Guadalupe,José Luis,Rosa Elena,Juan Carlos,Ana Patricia,Miguel Ángel,Luz Marina,Héctor,Yolanda,Ramiro".split(",")
SURNAMES = "Treviño Salinas,Cantú Garza,Maldonado,Ybarra Peña,Delgado Ríos,Vásquez,Quesada Luna,Núñez de la Cruz,Ibarra,Zamarripa Soto".split(",")


def document(rng):
    at, who = Sender(rng), Person(rng)
    at.city, at.state, at.zip, at.area = rng.choice((("Victoria", "TX", "77904", "361"), ("Visalia", "CA", "93291", "559"), ("Greeley", "CO",
        "80634", "970")))
    who.town = at.town = f"{at.city}, {at.state} {at.zip}"
    at.far = f"{at.town}-{rng.randint(1001, 9990)}"
    at.tel = f"({at.area}) 555-{rng.randint(100, 149):04d}"
    clinic = rng.choice(CLINICS)
    name = f"{rng.choice(HISPANIC)} {rng.choice(SURNAMES)}"
    plan = rng.choice(PLANS + [None, None])
    member = number(rng, "999999999") if plan else None
    sent = day(rng)
    due = later(sent, rng.choice((15, 20, 21, 30)))
    account = number(rng, rng.choice(("999999", "99999-9", "A99999")))
    before = rng.choice((0, 0, 0, price(rng, 12, 160)))
    lines, payments, rows = [], [], []
    visits = sorted(later(sent, -rng.randint(24, 110)) for _ in range(rng.choice((1, 1, 2, 3, 4))))
    visits = sorted(set(visits))
    last_visit, balance = visits[-1], before
    for when in visits:
        rows.append([(f"<b>Fecha de servicio: {us(when)}</b> &nbsp; Atendido por: {rng.choice(DOCTORS)}", 5, "v")])
        own = []
        for code, words, low, high in rng.sample(WORK, rng.choice((1, 2, 2, 3, 4, 6))):
            if code[:3] == "992" and any(x["code"][:3] == "992" for x in own):
                continue
            own.append({"date": when, "code": code, "description": words, "charge_cents": price(rng, low, high)})
            rows.append([us(when), code, words, usd(own[-1]["charge_cents"]), ""])
        charge = total(own, "charge_cents")
        left, got = charge, []
        if plan:
            allowed = round(charge * rng.uniform(0.4, 0.8))
            part = rng.choice((0.0, 0.2, 0.2, 0.3, 1.0))
            insured = allowed - round(allowed * part)
            back = later(when, rng.randint(12, 20))
            if insured:
                got.append(pay(back, "insurance", rng.choice((f"Pago del seguro - {plan}", "Pago del seguro")), insured))
            got.append(pay(back, "adjustment", "Ajuste contractual del seguro", charge - allowed))
        elif rng.random() < 0.7:
            got.append(pay(when, "adjustment", rng.choice(("Descuento por escala de ingresos", "Descuento por pago propio")),
                round(charge * rng.choice((0.25, 0.4, 0.5)))))
        left -= sum(p["amount_cents"] for p in got)
        if left > 4500 and rng.random() < 0.4:
            got.append(pay(later(when, rng.choice((0, 21))), "patient", rng.choice(("Pago del paciente - Gracias", "Pago del paciente, tarjeta de "
                    "crédito", "Copago recibido")),
                           rng.choice((1500, 2000, 2500, 4000))))
            left -= got[-1]["amount_cents"]
        for p in got:
            rows.append([us(p["date"]), "", p["description"], usd(-p["amount_cents"]), ""])
        rows.append([("Saldo de la visita", 4, "r t"), f"<b>{usd(left)}</b>"])
        lines += own
        payments += got
        balance += left
    if balance < 500:
        return document(rng)
    charges = total(lines, "charge_cents")
    ins, adj, own_paid = (paid(payments, by) for by in ("insurance", "adjustment", "patient"))
    totals = {"prior_balance_cents": before, "charges_cents": charges, "insurance_paid_cents": ins, "adjustments_cents": adj,
        "patient_paid_cents": own_paid,
              "balance_cents": balance}
    written = rng.choice((us, us, es))
    mark = ('<svg width="36" height="36" viewBox="0 0 36 36"><circle cx="18" cy="18" r="17" fill="#e9f3ec" stroke="#2f7d55" '
            'stroke-width="2"/><path d="M15 8h6v7h7v6h-7v7h-6v-7H8v-6h7z" '
            'fill="#2f7d55"/></svg>')
    head = beside(f"<table class='lg'><tr><td>{mark}</td><td><div class='nm'>{clinic}</div>{at.street}<br>{at.town}<br>Tel&eacute;fono: {at.tel}"
            f"</td></tr></table>",
                  "<div class='ti'>ESTADO DE CUENTA</div>" + facts([("Fecha del estado de cuenta", written(sent)), ("N&uacute;mero de cuenta",
                      account),
                                                                    ("Fecha de vencimiento", written(due)), ("Saldo a pagar",
                                                                        f"<b>{usd(balance)}</b>")], "bx"), widths="55% 45%")
    about = facts([("Paciente:", name)] + ([("Seguro:", plan), ("N.&ordm; de afiliado:", member)] if plan else [("Seguro:",
        "Sin seguro / pago propio")]), "pt")
    street = f"<div class='to'>{name.upper()}<br>{who.street.upper()}<br>{who.town.upper()}</div>"
    carried = [[("Saldo anterior", 4, "r"), f"<b>{usd(before)}</b>"]] if before else []
    detail = table(["Fecha", "C&oacute;digo", "Descripci&oacute;n", "Cargos / Pagos", "Saldo"], carried + rows, "lllrr", "d", (),
        "13% 10% 47% 16% 14%")
    summary = facts([("Saldo anterior", usd(before)), ("Cargos nuevos", usd(charges)), ("Pagos del seguro", usd(-ins)), ("Ajustes y descuentos",
        usd(-adj)),
                     ("Pagos del paciente", usd(-own_paid)), ("<b>SALDO TOTAL A PAGAR</b>", f"<b>{usd(balance)}</b>")], "su")
    note = f"<div class='msg'><b>Mensaje:</b> {rng.choice(NOTES[:3] if not plan else NOTES)}</div>"
    slot = min(3, (sent - last_visit).days // 30) if not before else None
    ages = ""
    if slot is not None and len(visits) == 1:
        ages = table(["Corriente", "31-60 d&iacute;as", "61-90 d&iacute;as", "M&aacute;s de 90 d&iacute;as", "Total"],
            [[usd(balance if n == slot else 0) for n in range(4)] + [usd(balance)]],
                     "ccccc", "ag")
    square = "&#9744;"
    coupon = ("<div class='keep'><div class='cut'>Separe esta parte y env&iacute;ela con su pago</div>"
              + beside(f"<b>{clinic}</b><br>{at.box}<br>{at.far}<div class='fr'>{name}<br>{who.street}<br>{who.town}</div>",
                       facts([("N&uacute;mero de cuenta", account), ("Fecha de vencimiento", written(due)), ("Saldo a pagar",
                           f"<b>{usd(balance)}</b>"), ("Cantidad pagada", "$ __________")],
                             "bx") + f"<div class='fine'>Haga su cheque a nombre de {clinic}.<br>{square} Visa &nbsp; {square} MasterCard &nbsp; "
                                     f"{square} Discover<br>N&uacute;m. de tarjeta "
                       "______________________ Vence ____/____<br>Firma ______________________________</div>", widths="52% 48%") + "</div>")
    css = (".nm{font-size:14pt;font-weight:bold;color:#2f7d55}.lg td{padding:0 8pt 0 0;line-height:1.35}.ti{font-size:14pt;font-weight:bold;"
           "color:#2f7d55;text-align:right;margin-bottom:4pt}"
           ".bx{width:100%}.bx td{border:0.6pt solid #7aa88f;padding:2.5pt 5pt}.bx td:first-child{background:#e9f3ec}.bx td+td{text-align:right;"
           "white-space:nowrap}"
           ".pt td{padding:1.5pt 6pt 1.5pt 0}"
           ".pt td:first-child{font-weight:bold}.to{line-height:1.4;margin:16pt 0 14pt 14pt}.d{width:100%;margin:8pt 0}.d th{background:#2f7d55;"
           "color:#fff;font-size:8.8pt}"
           ".d td{border-bottom:0.4pt solid #d5d5d5}.d td.v{background:#f3f7f4}.d .t{color:#333}.su{page-break-inside:avoid;width:56%;margin:8pt "
           "0 8pt 44%}.su td{border-bottom:0.5pt solid #bbb;padding:2.5pt 5pt}"
           ".su td+td{text-align:right}.ag{width:100%;margin:8pt 0}.ag th,.ag td{border:0.6pt solid #7aa88f;font-size:8.5pt}.ag th{"
           "background:#e9f3ec}.msg{border:0.8pt solid #2f7d55;"
           "padding:5pt 7pt;margin:8pt 0}.cut{border-top:1pt dashed #555;text-align:center;font-size:8pt;color:#555;margin:12pt 0 8pt;"
           "padding-top:2pt}.fr{margin-top:16pt}"
           ".keep{page-break-inside:avoid}.fine{margin-top:5pt;line-height:1.6}")
    body = head + beside(street, f"<div style='margin-top:14pt'>{about}</div>", widths="50% 50%") + detail + summary + ages + note + coupon
    html = sheet(css, body, margin="0.55in 0.6in", font="9.3pt 'Liberation Sans',Arial,sans-serif",
        title="Estado de cuenta").replace('<html lang="en">', '<html lang="es">')
    zeros = ("prior_balance_cents", "insurance_paid_cents", "adjustments_cents", "patient_paid_cents")
    return done(html, {"document_type": KIND, "provider": {"name": clinic, "phone": at.tel}, "payer": {"name": plan}, "patient": {"name": name,
        "member_id": member},
                       "account_number": account, "statement_date": sent, "due_date": due, "lines": lines, "payments": payments or None,
                       "totals": {k: v for k, v in totals.items() if v or k not in zeros}, "maybe": {k: 0 for k in zeros if not totals[k]}})
