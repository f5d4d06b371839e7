"""An explanation of benefits in Spanish as a marketplace plan mails it: summary of the claim in four sums, the table of services with observation codes,
the meaning of the words, the accumulators, and the right to appeal; descriptions in Spanish, money and days as in English or with the month in words."""
from held_twentysecond_b import *  # noqa: F403

NAME = "held22-explicacion-beneficios"
CARE = [("99213", "Visita al consultorio, paciente establecido", 120, 240), ("99203", "Visita al consultorio, paciente nuevo", 165, 330), ("80053",
        "Panel metab&oacute;lico completo", 36, 150),
        ("85025", "Hemograma completo con diferencial", 22, 90), ("80061", "Perfil de l&iacute;pidos", 40, 150), ("36415", "Extracci&oacute;n de sangre", 8,
        34), ("71046", "Radiograf&iacute;a de t&oacute;rax, 2 vistas", 80, 310),
        ("76700", "Ultrasonido del abdomen", 210, 690), ("93000", "Electrocardiograma con informe", 46, 165), ("90471", "Administraci&oacute;n de vacuna",
        26, 64), ("97110", "Terapia f&iacute;sica, ejercicios, 15 minutos", 60, 145),
        ("99283", "Sala de emergencias, gravedad moderada", 460, 1500), ("70450", "Tomograf&iacute;a de la cabeza sin contraste", 800, 2900), ("77067",
        "Mamograf&iacute;a de detecci&oacute;n", 205, 450)]
COLS = "charge_cents adjustment_cents allowed_cents deductible_cents copay_cents coinsurance_cents noncovered_cents plan_paid_cents patient_cents".split()
CODES = {"A12": "El proveedor acept&oacute; la cantidad permitida como pago total. Usted no debe el descuento.", "N04": "Este servicio no est&aacute; "
        "cubierto por su plan. Usted podr&iacute;a ser responsable de este cargo.",
         "B09": "Este servicio est&aacute; incluido en el pago de otro servicio del mismo d&iacute;a. El proveedor no puede cobrarle."}
PLACES = ["Centro M&eacute;dico San Rafael", "Cl&iacute;nica Familiar del Valle", "Lakewood Diagnostic Center", "Hospital Nuestra Se&ntilde;ora de la Paz",
        "Servicios de Salud Comunitarios del Sur, Inc."]


def plain(words):
    for mark, letter in (("aacute", "á"), ("eacute", "é"), ("iacute", "í"), ("oacute", "ó"), ("ntilde", "ñ")):
        words = words.replace(f"&{mark};", letter)
    return words


def services_es(rng, date, coded):
    lines, visit = [], False
    for code, words, low, high in rng.sample(CARE, len(CARE)):
        if code[:2] == "99" and visit or len(lines) >= coded[1]:
            continue
        visit = visit or code[:2] == "99"
        x = {"date": date, "code": code, "html": words, "description": plain(words), **worked(rng, cents(rng, low, high), USUAL)}
        x["remarks"] = {"denied": ["N04"], "bundled": ["B09"]}.get(x["kind_of"], ["A12"] if x["adjustment_cents"] else [])
        lines.append(x)
    return lines


def document(rng):
    who, people = family(rng)
    payer = rng.choice(("Salud Para Todos Health Plan", "Ambiente de Bienestar, Inc.", "Plan Tres Palmas"))
    member, sent, coded = number(rng, "U9999999999"), day(rng), rng.random() < 0.5
    (street, town), tel, docs, blocks = place(rng, True), free(rng, "1-877-555-{}"), [], []
    for _ in range(rng.choice((1, 1, 2))):
        (patient, kin), code = rng.choice(people), number(rng, "A999AAE99999")
        provider, first = rng.choice((doctor(rng, "Dr. {} {}"), *PLACES)), later(sent, -rng.randint(12, 50))
        lines = services_es(rng, first, (coded, rng.choice((1, 2, 3, 4, 6))))
        t = sums(lines, " ".join(COLS))
        heads = ["Fecha de servicio", "Descripci&oacute;n del servicio", *(["C&oacute;digo"] if coded else []), "Cantidad facturada", "Descuento del plan",
        "Cantidad permitida", "Deducible", "Copago", "Coseguro",
                 "No cubierto", "Pagado por el plan", "Lo que usted debe", "Obs."]
        rows = [[say(x["date"]), x["html"], *([x["code"]] if coded else []), *(usd(x[k]) for k in COLS), " ".join(x["remarks"])] for x in lines]
        blocks.append("<div class='cl'>" + beside(
            facts([("Paciente:", esc(patient.plain)), ("Parentesco:", ("Suscriptor", "C&oacute;nyuge", "Dependiente")[kin]), ("Proveedor:", provider)]),
            facts([("N&uacute;mero de reclamaci&oacute;n:", code), ("Fecha de recibo:", say(later(first, 5))), ("Fecha de proceso:", say(later(sent,
            -2)))]), widths="55% 45%")
            + table(heads, rows, "ll" + ("l" if coded else "") + "rrrrrrrrrl", "t", [[("Total de la reclamaci&oacute;n", 3 if coded else 2),
            *(usd(t[k]) for k in COLS), ""]]) + "</div>")
        docs.append(claim("eob", payer, {"name": patient.plain, "member_id": member}, lines, "date description remarks " + ("code " if coded else "") +
        " ".join(COLS),
                          "charges_cents adjustments_cents insurance_paid_cents balance_cents", {"name": plain(provider)}, claim_number=code,
                          statement_date=sent))
    used, met = sorted({r for d in docs for x in d["lines"] for r in x.get("remarks", [])}), rng.randint(10000, 200000)
    billed, off, paid, owe = (all_of(docs, k) for k in "charge_cents adjustment_cents plan_paid_cents patient_cents".split())
    many = len(docs) > 1
    months = "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre".split()
    written = f"{sent.day} de {months[sent.month - 1]} de {sent.year}"
    body = (beside(logo(payer, "#a6192e", 18, "&#9728;") + f"<p class='fine'>{street}<br>{town}</p><div class='mail'>{who.mail}</div>",
                   "<h1>Explicaci&oacute;n de Beneficios</h1><p class='nb'>ESTO NO ES UNA FACTURA</p>" + facts([
                       ("Fecha:", written), ("Suscriptor:", esc(who.plain)), ("N&uacute;m. de identificaci&oacute;n:", member), ("Grupo:",
                       rng.choice(("Mercado de Seguros - Plan Plata 2", "Individual - Bronce Esencial")))])
                   + f"<p class='fine'>&iquest;Preguntas? Llame a Servicios para Miembros al {tel} (TTY 711), lunes a viernes, 8 a.m. a 8 p.m.</p>",
                   widths="54% 46%")
            + f"<p>Estimado(a) {esc(who.plain)}: Este documento explica c&oacute;mo procesamos "
            f"{'las reclamaciones que enviaron' if many else 'la reclamaci&oacute;n que envi&oacute;'} su proveedor m&eacute;dico. "
            "Gu&aacute;rdelo y comp&aacute;relo con la factura de su proveedor. No env&iacute;e ning&uacute;n pago a esta direcci&oacute;n.</p><h2>Resumen</h2>"
            + table([], [[f"<b>{usd(billed)}</b><br>Cantidad facturada", f"<b>{usd(off)}</b><br>Descuentos", f"<b>{usd(paid)}</b><br>Pagado por el plan",
            f"<b>{usd(owe)}</b><br>Lo que usted podr&iacute;a deber"]], "cccc", "s")
            + f"<h2>Detalle de {'las reclamaciones' if many else 'la reclamaci&oacute;n'}</h2>" + "".join(blocks)
            + ("<h2>C&oacute;digos de observaci&oacute;n</h2>" + facts([(c, CODES[c]) for c in used], "f fine") if used else "")
            + f"<h2>Sus beneficios hasta la fecha ({sent.year})</h2>" + table(["", "L&iacute;mite anual", "Acumulado", "Restante"], [
                ["Deducible individual", "$2,500.00", usd(met), usd(250000 - met)], ["M&aacute;ximo de gastos de su bolsillo", "$7,350.00", usd(met
                + 61000), usd(674000 - met)]], "lrrr", "acc")
            + "<h2>Definiciones</h2><p class='fine'><b>Deducible:</b> cantidad que usted paga antes de que el plan comience a pagar. <b>Copago:</b> "
            "cantidad fija por un servicio. <b>Coseguro:</b> su parte del costo, en por "
            "ciento. <b>Cantidad permitida:</b> lo m&aacute;ximo que el plan paga por un servicio cubierto.</p><h2>Su derecho a apelar</h2><p "
            "class='fine'>Si no est&aacute; de acuerdo con nuestra decisi&oacute;n, usted o su "
            f"representante puede presentar una apelaci&oacute;n dentro de 180 d&iacute;as de recibir este aviso. Escriba a: Departamento de Apelaciones, "
            f"{street}, {town}. Incluya su nombre, n&uacute;mero de "
            "identificaci&oacute;n, n&uacute;mero de reclamaci&oacute;n y la raz&oacute;n de su desacuerdo. Tambi&eacute;n puede solicitar una "
            "revisi&oacute;n externa. Para informar sospechas de fraude llame al 1-866-555-0119. English: "
            f"if you need this notice in English call {tel}.</p>")
    css = foot("P&aacute;gina".replace("&aacute;", "\\00e1 "), False) + (
        "h1{font-size:17pt;color:#a6192e;margin:0}.nb{font-weight:bold;font-size:11pt}h2{font-size:10.5pt;color:#a6192e;border-bottom:1pt solid "
        "#a6192e;margin:8pt 0 3pt}.mail{padding:20pt 0 16pt 20pt}.f td{padding:0 8pt 1pt 0}"
        ".s{width:100%;background:#f8eaec}.s b{font-size:13pt}.s td{padding:5pt}.cl{margin:5pt 0}.t{width:100%;font-size:7.8pt;margin-top:3pt}.t "
        "th{font-size:7pt;background:#f8eaec;vertical-align:bottom;padding:2pt 3pt}"
        ".t td{border-bottom:.5pt solid #ccc;padding:2pt 3pt}.sum td{font-weight:bold;border-top:1pt solid}.acc td,.acc th{padding:1pt 14pt 1pt "
        "2pt;border-bottom:.5pt solid #ccc}")
    return done(sheet(css, body, margin="0.5in", font="9.2pt 'Liberation Sans',Arial", title="EOB").replace('lang="en"', 'lang="es"'), papers(docs))
