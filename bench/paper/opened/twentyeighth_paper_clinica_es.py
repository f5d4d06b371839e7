"""The statement in Spanish of a community clinic: what was billed, the discount of the sliding scale, what insurance and patient paid, the balance by
age, messages, and the slip to return with the payment."""
from held_twentyeighth_c import *  # noqa: F403

NAME = "held28-paper-clinica-es"
CLINICS = ["Clínica Familiar Nuestra Señora del Camino", "Centro de Salud Comunitario Río Verde", "Clínica La Buena Vida", "Salud para Todos, Inc."]
MESES = "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre".split()
CARE = [("99213", "Visita médica, paciente establecido", 110, 210), ("99203", "Visita médica, paciente nuevo, 30 min", 150, 290),
        ("99396", "Examen físico anual, 40-64 años", 170, 310), ("36415", "Extracción de sangre venosa", 10, 30),
        ("83036", "Hemoglobina glucosilada (A1c)", 25, 80), ("80061", "Perfil de lípidos", 35, 110), ("81002", "Análisis de orina con tira", 8, 25),
        ("90471", "Administración de vacuna", 22, 50), ("90686", "Vacuna contra la influenza, sin preservativo, dosis de 0.5 ml", 24, 52),
        ("D0120", "Evaluación dental periódica", 40, 75), ("D1110", "Limpieza dental, adulto", 70, 130), ("T1015", "Visita a la clínica, tarifa "
            "global", 150, 260),
        ("87880", "Prueba rápida de estreptococo", 22, 60), ("96372", "Inyección intramuscular o subcutánea", 30, 80)]
DOCTORS = ["Dra. Isabel Montenegro", "Dr. Raúl Cienfuegos", "Lic. Patricia Solís, FNP"]


def fecha(date):
    return f"{date.day} de {MESES[date.month - 1]} de {date.year}"


def document(rng):
    who, name, sent = Who(rng), rng.choice(CLINICS), day(rng, (2026, 2, 20), 200)
    street, town = place(rng)
    phone, number_of, until = tel(rng), number(rng, "999999"), later(sent, rng.choice((20, 25, 30)))
    visits = sorted({later(sent, -rng.randint(12, 100)) for _ in range(rng.choice((1, 1, 2, 3)))})
    insured, slide = rng.random() < 0.45, rng.random() < 0.7
    lines, paid, rows = [], [], []
    for date in visits:
        who_saw = rng.choice(DOCTORS)
        some = sorted(rng.sample(CARE, rng.randint(1, 4)), key=lambda x: x[0][:2] != "99")
        rows.append([(f"<b>Visita del {say(date)}</b> &nbsp; {who_saw}", 7)])
        here = []
        for code, words, low, high in some:
            charge = cents(rng, low, high)
            plan = round(charge * rng.uniform(0.3, 0.6)) if insured and rng.random() < 0.8 else 0
            off = round((charge - plan) * rng.choice((0.25, 0.5, 0.75))) if slide or plan else 0
            here.append({"date": date, "code": code, "description": words, "charge_cents": charge, "plan_paid_cents": plan,
                         "adjustment_cents": off, "patient_cents": charge - plan - off})
        for x in here:
            rows.append([say(x["date"]), x["code"], x["description"], usd(x["charge_cents"]), usd(x["plan_paid_cents"]), usd(x["adjustment_cents"]),
                         usd(x["patient_cents"])])
        lines += here
        if rng.random() < 0.55 and total(here, "patient_cents") > 3000:
            value, how = rng.choice((1500, 2000, 2500)), rng.choice(("Pago del paciente - efectivo", "Pago del paciente - tarjeta de débito",
                                                                     "Pago del paciente - cheque"))
            paid.append({"date": date, "by": "patient", "description": how, "amount_cents": value})
            rows.append([say(date), "", how, "", "", "", usd(-value)])
    before = rng.choice((0, 0, 2500, 4180, 6000))
    sums = {"charges_cents": total(lines, "charge_cents"), "insurance_paid_cents": total(lines, "plan_paid_cents"),
            "adjustments_cents": total(lines, "adjustment_cents"), "patient_paid_cents": sum(p["amount_cents"] for p in paid),
            "prior_balance_cents": before}
    sums["balance_cents"] = owed = before + total(lines, "patient_cents") - sums["patient_paid_cents"]
    age = [0, 0, 0, before]
    for date, value in [(x["date"], x["patient_cents"]) for x in lines] + [(p["date"], -p["amount_cents"]) for p in paid]:
        age[min((max((sent - date).days, 1) - 1) // 30, 3)] += value
    if before:
        rows.insert(0, [("Saldo anterior", 6), usd(before)])
    about = [("Número de cuenta", number_of), ("Fecha del estado de cuenta", fecha(sent)), ("Paciente", esc(who.full)),
             ("Fecha de nacimiento", say(who.born))]
    member, payer = number(rng, "AA9999999"), rng.choice(("Plan Amanecer Medicaid", "Salud Integral HMO"))
    if insured:
        about += [("Seguro", payer), ("Núm. de miembro", member)]
    else:
        about += [("Categoría de descuento", f"Escala {rng.choice('ABCD')}" if slide else "Sin descuento")]
    small = [("Total de cargos", usd(sums["charges_cents"])), ("Pagos del seguro", usd(-sums["insurance_paid_cents"])),
             ("Descuentos y ajustes", usd(-sums["adjustments_cents"])), ("Pagos del paciente", usd(-sums["patient_paid_cents"])),
             ("Saldo anterior", usd(before)), ("<b>SALDO A PAGAR</b>", f"<b>{usd(owed)}</b>")]
    body = (beside(f"<div class='nm'>{esc(name)}</div>{street}<br>{town}<br>Teléfono: {phone}<br><span class='fine'>Lunes a viernes de 8:00 a.m. a 6:00 "
                   f"p.m. &bull; Sábados de 9:00 a.m. a 1:00 p.m.</span><br><br><br><div>{who.mail}</div>",
                   "<div class='ttl'>ESTADO DE CUENTA</div>" + facts(about, "f")
                   + f"<div class='pay'>Pague esta cantidad: <b>{usd(owed)}</b><br>Fecha de vencimiento: <b>{say(until)}</b></div>", widths="54% 46%")
            + "<br>" + table(["Fecha", "Código", "Descripción del servicio", "Cargo", "Pagó el seguro", "Descuento / Ajuste", "Saldo"], rows, "lllrrrr", "t")
            + beside("<p class='msg'><b>Mensajes</b><br>" + rng.choice((
                "Su saldo ya está vencido. Favor de comunicarse con nuestro departamento de facturación para hacer arreglos de pago.",
                "Gracias por escogernos para el cuidado de su salud y la de su familia. Usted puede pagar en la recepción de la clínica o por teléfono."))
                + " Si sus ingresos han cambiado, pregunte por nuestra escala de tarifas según el ingreso familiar y el número de personas en el hogar."
                " Ningún paciente será rechazado por no poder pagar.</p>", facts(small, "f s"), widths="56% 44%")
            + table(["Corriente", "31-60 días", "61-90 días", "Más de 90 días", "Saldo total"], [[usd(x) for x in age + [owed]]], "ccccc", "age")
            + cut("Por favor, desprenda esta parte y envíela con su pago")
            + beside(f"<b>{esc(name)}</b><br>{street}<br>{town}", facts([("Paciente", esc(who.full)), ("Número de cuenta", number_of),
                                                                    ("Saldo a pagar", usd(owed)), ("Vence", say(until)),
                                                                    ("Cantidad incluida", "$ ____________")], "f"), widths="50% 50%")
            + "<p class='fine'>&#9744; Marque aquí si su dirección o su seguro ha cambiado y escriba los cambios al reverso. &nbsp; Haga su cheque o "
            "giro postal a "
            "nombre de la clínica. Se cobrarán $25 por cheques sin fondos.</p>")
    css = (".nm{font:bold 15pt 'Liberation Sans';color:#0c6157}.ttl{font:bold 15pt 'Liberation Sans';text-align:right;color:#0c6157}.f "
        "td{padding:1.5pt 8pt 1.5pt 0}"
           ".f td:last-child{font-weight:bold}.pay{border:1.2pt solid #0c6157;padding:6pt;margin-top:6pt;font-size:11pt;line-height:1.5}.t{width:100%;"
           "font-size:8.8pt}"
           ".t th{background:#0c6157;color:#fff}.t td{border-bottom:.5pt solid #bcd4d0}.msg{background:#eef6f4;padding:7pt;"
           "margin-top:8pt}.s{margin-top:8pt;width:100%}"
           ".s td:last-child{text-align:right;font-weight:normal}.age{width:100%;margin-top:8pt}.age th,.age td{border:.6pt solid #0c6157}" + CUT)
    patient = {"name": who.full, "birth_date": who.born} | ({"member_id": member} if insured else {})
    truth = {"document_type": "itemized_bill", "provider": {"name": name, "phone": phone, "address": f"{street}, {town}"}, "patient": patient,
             "payer": {"name": payer} if insured else {}, "account_number": number_of, "statement_date": sent, "due_date": until, "lines": lines,
             "payments": paid, "totals": sums}
    return done(sheet(css, body, font="9.3pt 'Liberation Sans',Arial", title="Estado de cuenta"), truth)
