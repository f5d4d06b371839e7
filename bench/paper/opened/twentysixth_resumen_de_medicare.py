"""A Medicare Summary Notice for Part B in Spanish ("Resumen de Medicare"), with one to seven claims over some months: first page with deductible
and providers, a page of help, the claims with services, codes, approval, four amounts and notes by letter, and how to appeal."""
from held_twentysixth_c import *  # noqa: F403

NAME = "held26-resumen-de-medicare"
MES = "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre".split()
WORDS = {"99213": "Visita al consultorio u otra visita ambulatoria, paciente establecido, 20 minutos o más", "99214": "Visita al consultorio u otra visita "
         "ambulatoria, paciente establecido, 30 minutos o más", "99204": "Visita al consultorio, paciente nuevo, 45 minutos o más", "87880": "Prueba de "
         "detección de estreptococo", "81002": "Análisis de orina, manual", "90471": "Administración de 1 vacuna", "90715": "Vacuna contra tétano, difteria "
         "y tos ferina", "96372": "Inyección debajo de la piel o en el músculo", "J1100": "Inyección, dexametasona, 1 mg", "93000": "Electrocardiograma "
         "(ECG) de rutina con interpretación e informe", "69210": "Remoción de cera del oído", "80053": "Análisis de sangre, grupo completo de químicos",
         "80061": "Análisis de sangre, lípidos (colesterol y triglicéridos)", "85025": "Conteo completo de células sanguíneas", "84443": "Análisis de "
         "sangre, hormona estimulante de la tiroides", "83036": "Nivel de hemoglobina A1C", "87491": "Detección de clamidia",
             "82306": "Nivel de vitamina D-3",
         "36415": "Inserción de aguja en la vena para extraer muestra de sangre", "71046": "Radiografía de tórax, 2 vistas", "73610": "Radiografía del "
         "tobillo, mínimo 3 vistas", "70553": "Resonancia magnética del cerebro antes y después de contraste", "72148": "Resonancia magnética del canal "
         "espinal inferior", "77067": "Mamografía de ambos senos", "76705": "Ultrasonido del abdomen", "97110": "Ejercicios terapéuticos para desarrollar "
         "fuerza, resistencia y flexibilidad, cada 15 minutos", "97140": "Técnicas de terapia manual, cada 15 minutos", "97530": "Actividades terapéuticas "
         "para mejorar la función, cada 15 minutos", "97014": "Estimulación eléctrica", "99203": "Visita al consultorio, paciente nuevo, 30 minutos o más",
         "20610": "Aspiración o inyección de articulación grande", "J3301": "Inyección, acetónido de triamcinolona, 10 mg", "11102": "Biopsia de una lesión "
         "de la piel", "88305": "Examen de tejido por patólogo con microscopio", "45380": "Biopsia de intestino grueso usando un endoscopio"}
NOTES = {"ded": "Una parte o toda la cantidad aprobada por este servicio fue aplicada a su deducible.",
         "free": "Usted no paga nada por este servicio. Medicare pagó el 100% de la cantidad aprobada, menos las reducciones que exige la ley.",
         "denied": "Medicare no paga por este servicio para su condición. No debería recibir una factura por este servicio a menos que haya firmado un Aviso "
                   "Anticipado Sobre no Cobertura al Beneficiario (ABN).",
         "gap": "Enviamos su reclamación a su seguro suplementario (Medigap). Envíe sus preguntas sobre sus beneficios a ellos."}
KEYS = "charge_cents allowed_cents plan_paid_cents patient_cents".split()


def es(date, year=True):
    return f"{date.day} de {MES[date.month - 1]}" + (f" de {date.year}" if year else "")


def document(rng):
    who, mbi, sent = Who(rng, youngest=66, oldest=93), number(rng, "9AA9-AA9-AA99"), day(rng, (2026, 4, 2), 230)
    first, last = later(sent, -96), later(sent, -3)
    blocks, docs, listed, used, refused, gap = [], [], [], [], 0, rng.random() < 0.4
    for n in sorted(rng.sample(range(14, 84), rng.choice((1, 2, 3, 3, 4, 5, 7)))):
        giver, care, kind = seen(rng, "clinic clinic labs images rehab knife")
        group = rng.choice(GIVERS[kind][1]) if giver.endswith(" MD") else ""
        if group:
            giver = giver.replace(" ", f" {rng.choice('ABCDEGHJLM')}. ", 1)[:-3] + ", M.D."
        lines = services(rng, [later(first, n), later(first, n + 3)] if kind == "rehab" else [later(first, n)], care, rng.choice((2, 4, 6)),
            "ded coins coins coins free")
        when, num, phone = [x["date"] for x in lines], number(rng, "02-26999-999-990"), tel(rng, "(787) 555-{:04d}")
        for x in lines:
            if x["kind"] == "ded" and x["allowed_cents"] > 25700:
                x["kind"] = "coins"
            bears = {"ded": x["allowed_cents"], "coins": round(x["allowed_cents"] * 0.2)}.get(x["kind"], 0)
            x["plan_paid_cents"], x["patient_cents"] = round((x["allowed_cents"] - bears) * 0.98), bears
            mark = ["GP"] if x["sort"] == "rehab" else ["25"] if x["sort"] == "visit" and len(lines) > 1 and rng.random() < 0.5 else \
                [rng.choice(("26", "LT", "RT"))] if x["code"] in ("73610", "20610", "70553") and rng.random() < 0.6 else []
            keys = [x["kind"]] * (x["kind"] in NOTES) + ["gap"] * gap
            used += [k for k in dict.fromkeys(keys) if k not in used]
            x |= {"modifiers": mark, "remarks": [chr(65 + used.index(k)) for k in keys], "description": WORDS[x["code"]]}
            refused += x["kind"] == "denied"
        rows, spread = [], len(set(when)) > 1
        for date in sorted(set(when)):
            rows += [[(f"<b>{es(date)}</b>", 7)]] if spread else []
            for x in [x for x in lines if x["date"] == date]:
                rows.append([f"{esc(x['description'])} ({'-'.join([x['code'], *x['modifiers']])})", "<b>NO</b>" if x["kind"] == "denied" else "Sí",
                             *(usd(x[k]) for k in KEYS), ",".join(x["remarks"])])
        head = f"{es(when[0])}" + (f" &ndash; {es(when[-1])}" if spread else "")
        street, town = spot(rng)
        blocks.append(f"<div class='cl'><h3>{head}</h3><b>{esc(giver)}</b>, {phone}<br>" + (f"{esc(group)}, " if group else "") + f"{street}, {town}"
                      + (f"<br>Referido por: {doctor(rng, '{} {}, M.D.')}" if kind in ("labs", "images") else "")
                      + table(["Servicio provisto y código de facturación", "¿Servicio aprobado?", "Cantidad que cobró el proveedor", "Cantidad aprobada por "
                               "Medicare", "Cantidad que Medicare pagó", "Máximo que le pueden facturar", "Vea notas abajo"], rows, "lcrrrrc", "t",
                              [[f"Total de la reclamación núm. <span style='white-space:nowrap'>{num}</span>", "", *(usd(total(lines, k)) for k in KEYS),
                                  ""]],
                                  "37% 10% 11% 11% 11% 12% 8%") + "</div>")
        listed.append((head, esc(giver)))
        told = [{k: v for k, v in x.items() if v != []} for x in only(lines, "date code modifiers description remarks " + " ".join(KEYS))]
        docs.append(truth_of("msn", "Medicare", who.plain, mbi, {"name": giver, "phone": phone}, num, sent, told,
                             money(lines, "charges_cents insurance_paid_cents balance_cents")))
    owed, met = sum(total(d["lines"], "patient_cents") for d in docs), rng.choice((28300, 28300, 21177, 6440))
    run = f"<div class='run'>{esc(who.plain)} &nbsp; | &nbsp; ESTO NO ES UNA FACTURA</div>"
    one = (beside("<div class='h1'>Resumen de Medicare</div><div class='h2'>para la Parte B (Seguro Médico)</div><div class='n'>El resumen oficial de sus "
                  "reclamaciones de Medicare de los Centros de Servicios de Medicare y Medicaid</div>", "<div class='not'>ESTO NO ES<br>UNA FACTURA</div>",
                      widths="74% 26%")
           + f"<div class='mail'>{who.mail}</div>"
           + beside(f"<div class='bar'>Aviso para {esc(who.plain)}</div>" + facts([("Número de Medicare", mbi), ("Fecha de este aviso",
               f"<span style='white-space:nowrap'>{es(sent)}</span>"),
                    ("Reclamaciones procesadas entre", f"{es(first, False)} &ndash;<br>{es(last)}")], "f")
                    + "<div class='bar'>El estado de su deducible</div><p>Su deducible es lo que usted debe pagar por la mayoría de los servicios de salud "
                        "antes de que "
                    f"Medicare comience a pagar.</p><p><b>Deducible de la Parte B:</b> Usted ha cumplido <b>{usd(met)}</b> de su deducible de <b>$283.00</b> "
                        "para 2026.</p>"
                    "<div class='bar'>¡Esté informado!</div><p>Proteja su número de Medicare. Trátelo como si fuera una tarjeta de crédito.</p>",
                    "<div class='bar'>Sus reclamaciones y costos en este período</div>" + facts([("¿Aprobó Medicare todos los servicios?",
                        "NO" if refused else "SÍ"),
                    ("Número de servicios que Medicare denegó", str(refused)),
                        ("Vea las reclamaciones a partir de la página 3. Busque la palabra <b>NO</b> en la columna "
                    "“¿Servicio aprobado?”. Vea la última página para saber cómo apelar.", ""), ("<b>Total que le pueden facturar</b>",
                        f"<b>{usd(owed)}</b>")], "f w")
                    + "<div class='bar'>Proveedores con reclamaciones en este período</div>" + "".join(f"<p><b>{a}</b><br>{b}</p>" for a, b in listed))
           + "<p class='n'>Do you need this notice in English? Call 1-800-MEDICARE (1-800-633-4227). TTY 1-877-486-2048.</p>")
    two = (run + "<div class='h2'>Cómo aprovechar Medicare al máximo</div>" + beside(
        "<div class='bar'>Cómo revisar este aviso</div><p>¿Reconoce el nombre de cada médico o proveedor? Verifique las fechas. ¿Tuvo una cita ese "
            "día?</p><p>¿Recibió los "
        "servicios indicados? ¿Coinciden con los de sus recibos y facturas?</p><p>Si ya pagó la factura, ¿pagó la cantidad correcta? Verifique el máximo que "
            "le pueden "
        "facturar. Vea si la reclamación se envió a su seguro suplementario (Medigap) u otro seguro.</p><div class='bar'>Cómo denunciar un fraude</div><p>Si "
            "cree que un "
        "proveedor o negocio está implicado en un fraude, llámenos al 1-800-MEDICARE (1-800-633-4227).</p><p>Algunos ejemplos de fraude incluyen ofertas de "
            "servicios "
        "médicos gratis o la facturación de servicios que usted no recibió. Puede recibir una recompensa de hasta $1,000 si su información lleva a "
            "descubrirlo.</p>",
        "<div class='bar'>Cómo obtener ayuda para sus preguntas</div><p><b>1-800-MEDICARE (1-800-633-4227)</b><br>Pregunte por “servicios médicos”. Su "
            "código de servicio "
        f"al cliente es {number(rng, '99999')}.</p><p>TTY 1-877-486-2048 (para personas con impedimentos auditivos)</p><p>Comuníquese con su Programa "
            "Estatal de Asistencia "
        "sobre Seguros de Salud (SHIP) para obtener consejería local gratuita.</p><div class='bar'>Sus mensajes de Medicare</div><p>Vacúnese contra la "
            "neumonía. Consulte a "
        "su médico.</p><p>Para informar un cambio de dirección, llame al Seguro Social al 1-800-772-1213.</p><p>La detección temprana es su mejor "
            "protección. Haga su cita "
        "para una mamografía hoy mismo.</p>"))
    three = (run + "<div class='h2'>Sus reclamaciones de la Parte B (Seguro Médico)</div>" + beside(
        "<p>La Parte B ayuda a pagar los servicios de los médicos, pruebas de diagnóstico, ambulancia y otros servicios de cuidado de la "
            "salud.</p><p><b>Definiciones de las "
        "columnas</b></p><p><b>¿Servicio aprobado?:</b> Esta columna le dice si Medicare cubrió este servicio.</p><p><b>Cantidad que cobró el proveedor:</b> "
            "Es la tarifa "
        "de su proveedor por este servicio.</p>",
        "<p><b>Cantidad aprobada por Medicare:</b> Es lo que se le puede pagar a un proveedor por un servicio. Puede ser menos de lo que "
            "cobró.</p><p><b>Cantidad que Medicare "
        "pagó:</b> Generalmente es el 80% de la cantidad aprobada.</p><p><b>Máximo que le pueden facturar:</b> Es el total que el proveedor puede "
            "facturarle; puede incluir el "
        "deducible, el coseguro y otros gastos no cubiertos.</p>") + "".join(blocks)
        + ("<h3>Notas para las reclamaciones de arriba</h3>" + facts([(chr(65 + n), NOTES[k]) for n, k in enumerate(used)], "f nn") if used else ""))
    four = (run + "<div class='h2'>Cómo tramitar reclamaciones denegadas o presentar una apelación</div>" + beside(
        "<div class='bar'>Obtenga más detalles</div><p>Si se denegó una reclamación, llame o escriba al proveedor y pida un estado detallado. Asegúrese de "
            "que haya enviado la "
        "información correcta.</p><div class='bar'>Si decide apelar, debe hacerlo por escrito</div><p>Debemos recibir su apelación antes del "
            "<b>" + es(later(sent, 125))
        + "</b>.</p>", "<div class='bar'>Presente una apelación por escrito</div><p>1. Encierre en un círculo los servicios con los que no está de "
            "acuerdo.</p><p>2. Explique por "
        "escrito por qué.</p><p>3. Complete lo siguiente:</p><p>Su nombre completo o el de su representante (letra de "
            "molde)<br>______________________________</p><p>Su número "
        f"de teléfono<br>______________________________</p><p>4. Envíelo a: Oficina de Reclamaciones de Medicare, {spot(rng)[0]}, {spot(rng)[1]}</p>"))
    css = ("@page{@bottom-right{font:8pt 'Liberation Sans';content:'Página ' counter(page) ' de ' counter(pages)}}.h1{font:bold 22pt 'Liberation "
        "Sans'}.h2{font:bold 14pt "
           "'Liberation Sans'}.not{font:bold 12pt 'Liberation Sans';text-align:right;padding-top:6pt}.mail{margin:32pt 0 "
               "36pt}.bar{background:#e2e2e2;border-top:1.5pt solid #222;"
           "font:bold 10.5pt 'Liberation Sans';padding:2pt 5pt;margin:6pt 0 4pt}.f td{padding:1pt 9pt 3pt 4pt}.f td+td{font-weight:bold}.w{width:100%}.w "
               "td+td{text-align:right}"
           ".nn td+td{font-weight:normal}.run{border-bottom:1pt solid;font:bold 9pt 'Liberation "
               "Sans';margin-bottom:8pt}.n{font-size:8.4pt}.cl{margin-top:9pt;page-break-inside:avoid}.t{width:100%;"
           "font-size:8.8pt;margin:5pt 0}.t th{font-size:7.8pt;vertical-align:bottom;border-bottom:1pt solid}.t td{border-bottom:.5pt solid #999}.sum "
               "td{font-weight:bold;"
           "background:#eee}h3{font-size:11pt;margin:8pt 0 2pt}")
    return done(sheet(css, one, two, three, four, margin="0.6in", font="9.8pt 'Liberation Sans',Arial", title="Resumen de Medicare").replace('lang="en"',
        'lang="es"', 1),
                many(docs))
