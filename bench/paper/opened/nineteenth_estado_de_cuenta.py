"""A Puerto Rico hospital's "Estado de Cuenta" in Spanish: patient and responsible party in boxes, services by department with quantity, the plan médico's share and discount as a row each with the date, deducible and coaseguro told in the ladder, what the patient owes in a ruled box, a slip to return; days as month/day/year, dates in words in the letter part."""
from held_nineteenth_a import *

NAME, KIND = "held19-estado-de-cuenta", "itemized_bill"
MESES = "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre".split()
CARGOS = [("SALA DE EMERGENCIA, NIVEL 3", "0450", 260, 620), ("LABORATORIO - HEMOGRAMA COMPLETO", "0305", 24, 80), ("LABORATORIO - PANEL METABOLICO", "0301", 45, 160), ("LABORATORIO - ORINA", "0307", 15, 48), ("RAYOS X - PECHO 2 VISTAS", "0324", 70, 180), ("CT CABEZA SIN CONTRASTE", "0351", 380, 980), ("SONOGRAMA ABDOMINAL", "0402", 140, 390), ("ELECTROCARDIOGRAMA", "0730", 45, 130), ("TERAPIA RESPIRATORIA", "0410", 38, 110), ("SOLUCION SALINA 1000 ML", "0258", 22, 68), ("FARMACIA - KETOROLACO 30 MG", "0636", 12, 40), ("FARMACIA - ACETAMINOFEN 500 MG", "0250", 1, 5), ("MATERIALES MEDICOS - EQUIPO IV", "0270", 14, 46), ("CUARTO SEMIPRIVADO", "0120", 380, 720)]
PUEBLOS = [("Mayag&uuml;ez", "00680", "Mayagüez"), ("Ponce", "00716", "Ponce"), ("Arecibo", "00612", "Arecibo"), ("Caguas", "00725", "Caguas"), ("Humacao", "00791", "Humacao"), ("Bayam&oacute;n", "00961", "Bayamón")]
CALLES = ["Calle Las Flores 118", "Urb. Jardines, Calle 4 B-12", "Bo. Sabana, Carr. 2 Km 114", "Ave. Los Veteranos 230", "Cond. Vista Mar Apt 605"]
NOMBRES, APELLIDOS = "Carmen José Migdalia Ramón Luz Héctor Wanda Ángel Iris Efraín Nilda Edwin".split(), "Rivera Colón Maldonado Figueroa Santiago Ortiz Vélez Feliciano Nieves Quiñones".split()
PLANES = ["Seguros Isla Verde", "Plan Médico Borinquen", "Antilla Salud Advantage", "Plan Vital - Boriken Care"]


def es(date):
    return f"{date.day} de {MESES[date.month - 1]} de {date.year}"


def document(rng):
    full = f"{rng.choice(NOMBRES)} {rng.choice('ABEILMR')} {' '.join(rng.sample(APELLIDOS, 2))}"
    born = datetime_of(rng)
    town, code, bare_town = rng.choice(PUEBLOS)
    name = rng.choice((f"Hospital San Judas de {bare_town}", f"Centro Médico del Oeste", f"Hospital Metropolitano {bare_town}", f"Hospital Santa Rosalía"))
    street, tel, box = rng.choice(("Ave. Hostos 410", "Carr. 14 Km 3.2", "Calle Dr. Basora 52")), f"(787) 555-{rng.randint(100, 199):04d}", f"PO Box {rng.randint(1200, 9990)}"
    start = day(rng, (2025, 5, 1))
    nights = rng.choice((0, 0, 0, 1, 2, 3))
    end = later(start, nights)
    sent = later(end, rng.randint(25, 80))
    due, acct, record, plan, contract = later(sent, 30), number(rng, rng.choice(("999999999", "V00999999", "99-99999"))), number(rng, "999999"), rng.choice(PLANES), number(rng, "999999999-01")
    rev, lines = rng.random() < 0.5, []
    for words, code_of, low, high in rng.sample(CARGOS[:-1], rng.randint(3, 9)):
        units = rng.choice((1, 1, 2, 4)) if code_of in ("0636", "0250", "0270", "0258", "0410") else 1
        lines.append({"date": start if code_of == "0450" else later(start, rng.randint(0, nights)), "revenue_code": code_of if rev else None, "description": words, "units": units, "charge_cents": units * rng.randint(low * 100, high * 100)})
    if nights:
        w, c, low, high = CARGOS[-1]
        lines.append({"date": start, "revenue_code": c if rev else None, "description": w, "units": nights, "charge_cents": nights * rng.randint(low, high) * 100})
    lines = sorted(([{k: v for k, v in x.items() if v is not None} for x in lines]), key=lambda x: (x["date"], x["description"]))
    charges, posted = total(lines), later(end, rng.randint(15, 23))
    off, ins, own, _ = split(rng, charges, ("coins", "ded"))
    acts = [pay(posted, "insurance", f"PAGO {plan.upper()}", ins)] * (ins > 0) + [pay(posted, "adjustment", f"AJUSTE CONTRACTUAL {plan.upper()}", off)]
    if rng.random() < 0.35 and own > 6000:
        acts.append(pay(start, "patient", "PAGO PACIENTE - ATH", 5000))
    owed = charges - total(acts, "amount_cents")
    rows = [tr([us(x["date"])] + ([x["revenue_code"]] if rev else []) + [x["description"], x["units"], bald(x["charge_cents"])], "n n - c r" if rev else "n - c r") for x in lines]
    span = 4 if rev else 3
    rows.append(tr([("TOTAL DE CARGOS", span), usd(charges)], "r r", "t"))
    rows += [tr([us(p["date"])] + ([""] if rev else []) + [p["description"], "", "(" + bald(p["amount_cents"]) + ")"], "n n - c r" if rev else "n - c r") for p in acts]
    rows.append(tr([("BALANCE A PAGAR", span), usd(owed)], "r r", "t"))
    kin = f"{rng.choice(NOMBRES)} {full.split()[-2]}" if rng.random() < 0.25 else None
    calle, tin = rng.choice(CALLES), tax_id(rng)
    stay = [("Admisi&oacute;n", us(start)), ("Alta", us(end))] if nights else [("Fecha de servicio", us(start))]
    body = (f"<div class='hd'><div class='h'>{name}</div>{street}, {bare_town}, PR {code} &nbsp; Tel. {tel} &nbsp; Seguro Social Patronal {tin}</div><div class='ti'>ESTADO DE CUENTA</div>"
            + sides(f"<div class='ml'>{(kin or full).upper()}<br>{calle.upper()}<br>{bare_town.upper()}, PR {code}</div>", facts([("Fecha", es(sent)), ("N&uacute;m. de cuenta", acct), ("R&eacute;cord", record), ("Pague antes de", es(due)), ("<b>Balance a pagar</b>", f"<b>{usd(owed)}</b>")], "f bx"), widths=(52, 48))
            + "<table class='bx pt'><tr>" + "".join(f"<td><span>{k}</span><br>{v}</td>" for k, v in [("Paciente", full)] + [("Fecha de nacimiento", us(born))] + stay + [("Plan m&eacute;dico", plan), ("N&uacute;m. de contrato", contract)]) + "</tr></table>"
            + grid(["Fecha"] + (["C&oacute;d. Ingreso"] if rev else []) + ["Descripci&oacute;n del servicio", "Cant.", "Importe"], rows, "n n - c r" if rev else "n - c r")
            + f"<p>{rng.choice(('Su plan médico ya pagó su parte. El balance corresponde a su deducible o coaseguro.', 'Si tiene otro plan médico, llámenos para facturarlo. El límite para reclamar es de 90 días.', 'Puede pagar en la oficina de finanzas, por correo o con ATH Móvil Business. Ofrecemos planes de pago.'))}</p><p class='s'>Este estado no incluye los honorarios de m&eacute;dicos, anestesia, ni laboratorios externos, que facturan por separado. Si no puede pagar, pregunte por nuestra pol&iacute;tica de ayuda econ&oacute;mica al {tel}.</p>"
            + "<div class='cut'>Corte y env&iacute;e esta parte con su pago</div>" + sides(f"{name}<br>{box}<br>{bare_town}, PR {code}", facts([("Paciente", full), ("N&uacute;m. de cuenta", acct), ("Balance a pagar", usd(owed)), ("Cantidad enviada", "$ __________")], "f"), widths=(48, 52)))
    css = "body { font: 9.5pt 'Liberation Sans' } .hd { text-align: center; font-size: 8.5pt } .h { font-size: 17pt; font-weight: bold; color: #7a1f1f } .ti { text-align: center; font-weight: bold; letter-spacing: 3pt; background: #7a1f1f; color: #fff; padding: 3pt; margin: 6pt 0 } .ml { margin: 20pt 0 18pt 20pt } .bx { width: 100% } .bx td { border: 0.75pt solid #7a1f1f; padding: 2.5pt 5pt } .pt { margin: 8pt 0 } .pt span { font-size: 7.5pt; color: #7a1f1f } .d th { border-bottom: 1.5pt solid #7a1f1f; font-size: 8.5pt } .d td { padding: 2.3pt 4pt } .t td { font-weight: bold; border-top: 1pt solid #7a1f1f } .s { font-size: 8.3pt } .f td { padding: 2pt 6pt }"
    return done(css, body, {"document_type": KIND, "provider": {"name": name, "phone": tel, "tax_id": tin, "address": f"{street}, {bare_town}, PR {code}"}, "payer": {"name": plan}, "patient": {"name": full, "birth_date": born, "member_id": contract}, "account_number": acct, "statement_date": sent, "due_date": due,
                            "admitted": start if nights else None, "discharged": end if nights else None, "maybe": {"admitted": start, "discharged": end}, "lines": lines, "payments": acts, "totals": {"charges_cents": charges, "balance_cents": owed}})


def datetime_of(rng):
    """A day of birth."""
    return day(rng, (1938, 1, 1), 24000)
