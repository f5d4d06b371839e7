"""A Puerto Rico plan's "Explicacion de Beneficios" in Spanish: a letter window, the contract and the group, a claim a table with a green bar for patient and provider; service with its code below, charged, contracted rate, deductible, copago, coaseguro, not covered, paid by the plan, what the insured may owe; notes by number, how to appeal, the words explained."""
from held_nineteenth_b import *  # noqa: F403

NAME = "held19-explicacion-isla"
CUIDADO = [("99213", "Visita m\u00e9dica", "Visita de seguimiento, 20 minutos", 45, 120), ("99203", "Visita m\u00e9dica", "Visita de paciente nuevo, 30 minutos", 70, 180), ("99283", "Sala de emergencia", "Visita a sala de emergencia, nivel medio", 180, 620), ("80053", "Laboratorio", "Qu\u00edmica de sangre completa", 18, 70), ("85025", "Laboratorio", "Conteo de c\u00e9lulas de sangre", 10, 40), ("80061", "Laboratorio", "Panel de colesterol", 16, 60), ("81001", "Laboratorio", "An\u00e1lisis de orina", 7, 25), ("71046", "Rayos X", "Placa de pecho, dos vistas", 35, 120), ("73721", "Resonancia", "Resonancia de rodilla sin contraste", 380, 900), ("76700", "Sonograf\u00eda", "Sonograma abdominal", 90, 280), ("93000", "Prueba diagn\u00f3stica", "Electrocardiograma", 25, 90), ("45385", "Cirug\u00eda", "Colonoscop\u00eda con remoci\u00f3n de p\u00f3lipo", 480, 1500), ("97110", "Terapia f\u00edsica", "Ejercicios terap\u00e9uticos", 22, 60), ("90834", "Salud mental", "Psicoterapia, 45 minutos", 60, 140), ("90471", "Vacunas", "Administraci\u00f3n de vacuna", 10, 28)]
NOTAS = {"12": "La diferencia entre lo facturado y la tarifa contratada no se le puede cobrar a usted.", "31": "Este servicio no est&aacute; cubierto por su p&oacute;liza.", "44": "Esta cantidad se aplic&oacute; a su deducible anual."}
MESES = "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre".split()
DADORES = ["Laboratorio Cl\u00ednico Borinquen Inc", "Centro M\u00e9dico del Turabo", "Hospital San Crist\u00f3bal de Ponce", "Dra. Marisela Escobedo", "Dr. Javier Zamora", "Centro de Imagen del Norte", "Grupo M\u00e9dico Las Am\u00e9ricas"]
PUEBLOS = ["Caguas, PR 00725", "Ponce, PR 00731", "Mayag\u00fcez, PR 00680", "Bayam\u00f3n, PR 00959"]
COLS = "charge_cents allowed_cents deductible_cents copay_cents coinsurance_cents noncovered_cents plan_paid_cents patient_cents".split()


def document(rng):
    who, family = household(rng)
    calle, payer = f"{rng.choice(('Calle', 'Urb. Villa del Sol, Calle'))} {rng.randint(2, 40)} #{rng.randint(10, 400)}", rng.choice(("Salud Borinquen Inc", "Seguros Tres Islas", "Plan M\u00e9dico Cemi"))
    member, group, sent = number(rng, "AA9999999"), number(rng, "SP9999999"), day(rng, (2026, 2, 10), 210)
    long = f"{sent.day} de {MESES[sent.month - 1]} de {sent.year}"
    docs, blocks, used, count, words, coded, notes = [], [], set(), rng.choice((1, 1, 2, 3)), rng.choice((1, 2, 2)), rng.random() < 0.7, rng.random() < 0.75
    for _ in range(count):
        patient, kin = rng.choice(family)
        provider, claim, first = rng.choice(DADORES), number(rng, "26099999999"), later(sent, -rng.randint(9, 45))
        lines, rows = services(rng, 1, 5, [first], care=CUIDADO, words=words, denied=0.09), []
        for x in lines:
            x["remarks"] = (["31"] if x["denied"] else (["12"] if x["adjustment_cents"] else []) + (["44"] if x["deductible_cents"] else [])) if notes else None
            used |= set(x["remarks"] or [])
            x["remarks"] = x["remarks"] or None
            rows.append([say(x["date"], "%m/%d/%Y"), esc(x["description"]) + (f"<br><span class='k'>{x['code']}</span>" if coded else ""), *(usd(x[k]) for k in COLS), *([", ".join(x["remarks"] or [])] if notes else [])])
        t = sums(lines, " ".join(COLS))
        heads = ["Fecha de<br>servicio", "Servicio", "Cantidad<br>facturada", "Tarifa<br>contratada", "Deducible", "Copago", "Coaseguro", "No<br>cubierto", "Pagado por<br>el plan", "Su respon-<br>sabilidad", *(["Nota"] if notes else [])]
        blocks.append(f"<div class='pb'><table class='bar'><tr><td>Paciente: <b>{esc(patient.plain)}</b> ({('Asegurado principal', 'C&oacute;nyuge', 'Dependiente')[kin]})</td><td>Proveedor: <b>{esc(provider)}</b></td><td class='r'>Reclamaci&oacute;n: <b>{claim}</b></td></tr></table>" + table(heads, rows, "llrrrrrrrrc", "t", [[("Totales de la reclamaci&oacute;n", 2), *(usd(t[k]) for k in COLS), *([""] if notes else [])]], widths="9% 22%") + "</div>")
        docs.append(claim_of(payer, patient.plain, member, lines, "date description remarks " + ("code " if coded else "") + " ".join(COLS), provider, claim, sent, of="charges_cents insurance_paid_cents balance_cents"))
    owed, paid, billed = (sum(d["totals"][k] for d in docs) for k in ("balance_cents", "insurance_paid_cents", "charges_cents"))
    tel = call(rng, "787-555-{1}")
    one = (beside(f"<div class='logo'>{esc(payer)}</div><p>PO Box {rng.randint(10000, 99000)}, San Juan, PR 00936</p><br>{esc(who.full).upper()}<br>{calle.upper()}<br>{rng.choice(PUEBLOS).upper()}", f"<h1>Explicaci&oacute;n de Beneficios</h1><p><b>ESTO NO ES UNA FACTURA</b></p>" + facts([("Fecha de emisi&oacute;n:", long), ("Asegurado:", esc(who.full)), ("N&uacute;mero de contrato:", member), ("Grupo:", group)]), widths="54% 46%")
           + f"<br><p>Estimado(a) {esc(who.plain)}:</p><p>Este documento resume las reclamaciones que sus proveedores nos enviaron y c&oacute;mo las pagamos. En total le facturaron <b>{usd(billed)}</b>; el plan pag&oacute; <b>{usd(paid)}</b> y su responsabilidad es de <b>{usd(owed)}</b>. Si ya pag&oacute; esa cantidad en la oficina del proveedor, no tiene que pagarla otra vez.</p>" + "".join(blocks)
           + (("<h2>Notas</h2>" + "".join(f"<p><b>{n}</b> &nbsp; {NOTAS[n]}</p>" for n in sorted(used))) if used else ""))
    two = f"<h2>Qu&eacute; significan estas palabras</h2><p><b>Tarifa contratada:</b> la cantidad m&aacute;xima que el plan reconoce por el servicio. <b>Deducible:</b> lo que usted paga en el a&ntilde;o antes de que el plan comience a pagar. <b>Copago:</b> una cantidad fija por servicio. <b>Coaseguro:</b> un por ciento de la tarifa.</p><h2>Si no est&aacute; de acuerdo</h2><p>Usted tiene 180 d&iacute;as desde que recibe este documento para pedir una apelaci&oacute;n por escrito. Env&iacute;ela a {esc(payer)}, Divisi&oacute;n de Querellas, con el n&uacute;mero de la reclamaci&oacute;n y las razones. Le contestaremos en 30 d&iacute;as. Tambi&eacute;n puede acudir a la Oficina del Comisionado de Seguros.</p><h2>&iquest;Preguntas?</h2><p>Servicio al Cliente: {tel}, lunes a viernes de 7:30 a.m. a 8:00 p.m. TTY 711. Si sospecha de fraude, ll&aacute;menos.</p>"
    css = "@page{@bottom-right{font:8pt 'Liberation Sans';content:'P\\e1gina ' counter(page) ' de ' counter(pages)}}.logo{font:bold 19pt 'URW Gothic';color:#1d7a3a}h1{font:bold 16pt 'URW Gothic';color:#1d7a3a}h2{font-size:11.5pt;color:#1d7a3a;margin:11pt 0 3pt}.f td{padding:1.5pt 8pt 1.5pt 0}.bar{width:100%;background:#dff0e4;border-top:2px solid #1d7a3a;margin-top:10pt}.bar td{padding:4pt 6pt}.pb{page-break-inside:avoid}.t{width:100%;font-size:8.6pt}.t th{vertical-align:bottom;font-size:8pt;border-bottom:1px solid #1d7a3a}.t td{border-bottom:1px solid #ddd;padding:3pt}.sum td{font-weight:bold;border-bottom:2px solid #1d7a3a}.k{font-size:7.8pt;color:#555}p{line-height:1.3}"
    return done(sheet(css, one, two, size=rng.choice(("Letter landscape", "Letter landscape", "Letter")), margin="0.5in", font="9.4pt 'Liberation Sans',Arial", title="EOB").replace('lang="en"', 'lang="es"'), one_or_more(docs))
