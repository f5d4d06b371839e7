"""A Medicare Summary Notice for Part B in Spanish, as CMS mails it to who asked for that: days in Spanish words, services in Spanish with the code in brackets, notes by letter, how to appeal."""
from held_sixteenth_b import *  # noqa: F403

NAME = "held16-resumen-medicare"
COLS = "charge_cents allowed_cents plan_paid_cents patient_cents".split()
MESES = "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre".split()
OBRA = [("99213", "", "Visita al consultorio, paciente conocido, 20 minutos", 120, 225), ("99214", "", "Visita al consultorio, paciente conocido, 30 minutos", 170, 330), ("80053", "", "Examen de sangre, grupo de pruebas", 40, 140), ("83036", "", "Prueba de az\u00facar de tres meses", 30, 95), ("36415", "", "Extracci\u00f3n de sangre", 9, 30), ("71046", "", "Radiograf\u00eda del pecho, 2 vistas", 70, 240), ("93000", "", "Electrocardiograma con informe", 45, 150), ("93306", "", "Ultrasonido del coraz\u00f3n", 600, 1900), ("20610", "", "Inyecci\u00f3n en articulaci\u00f3n grande", 130, 340), ("97110", "", "Ejercicios de terapia, cada 15 minutos", 60, 150), ("77080", "", "Densidad de los huesos, cadera y columna", 140, 390), ("G0439", "", "Visita anual de bienestar, siguiente", 150, 280), ("90662", "", "Vacuna contra la gripe, dosis alta", 60, 110), ("92014", "", "Examen completo de los ojos", 130, 250)]
NOTAS = {"A": "Usted todav&iacute;a no ha cumplido su deducible. Esta cantidad aprobada se aplic&oacute; a su deducible.", "B": "La informaci&oacute;n que recibimos no justifica la necesidad de este servicio o art&iacute;culo.", "C": "Usted no tiene que pagar nada por este servicio preventivo.", "D": "Su proveedor acept&oacute; asignaci&oacute;n: no puede cobrarle m&aacute;s que la cantidad m&aacute;xima."}


def es(date, year=True):
    return f"{date.day} de {MESES[date.month - 1]}" + (f" de {date.year}" if year else "")


def document(rng):
    who = Who(rng, youngest=66, oldest=91)
    member, sent = number(rng, "9AA9-AA9-AA99"), day(rng, (2026, 4, 6), 90)
    begin, docs, blocks, seen, used, no = later(sent, -91), [], [], [], set(), 0
    for first in sorted(later(begin, rng.randint(0, 70)) for _ in range(rng.randint(1, 4))):
        maker, tel, claim = giver(rng), call(rng), number(rng, "02-26099-999-999")
        street, town = place(rng)
        lines, rows = [], []
        for x in services(rng, 1, 4, [first], care=OBRA):
            x["units"] = rng.choice((1, 2, 3)) if x["code"] == "97110" else 1
            kind = "C" if x["code"][0] == "G" or x["code"] == "90662" else rng.choice("AB------")
            if kind == "B":
                x.update(allowed_cents=0, plan_paid_cents=0, patient_cents=x["charge_cents"])
            else:
                x["allowed_cents"] = x["allowed_cents"] or x["charge_cents"] // 2
                x["patient_cents"] = {"A": x["allowed_cents"], "C": 0}.get(kind, round(x["allowed_cents"] * 0.2))
                x["plan_paid_cents"] = x["allowed_cents"] - x["patient_cents"]
            x["modifiers"] = ["GP"] if x["code"] == "97110" else ["25"] if x["code"] in ("99213", "99214") and rng.random() < 0.3 else None
            x["remarks"], no = [kind] if kind != "-" else None, no + (kind == "B")
            used |= set(x["remarks"] or [])
            rows.append([f"{str(x['units']) + ' ' if x['units'] > 1 else ''}{esc(x['description'])} ({x['code']}{'-' + x['modifiers'][0] if x['modifiers'] else ''})", "NO" if kind == "B" else "S&iacute;", *(usd(x[k]) for k in COLS), kind if kind != "-" else ""])
            x["units"] = x["units"] if x["units"] > 1 else None
            lines.append(x)
        t = sums(lines, " ".join(COLS))
        used.add("D")
        blocks.append(f"<h2>{es(first)}</h2><p><b>{esc(maker)}</b>, {tel}<br>{street}, {town}</p>" + table(["Servicio Proporcionado y<br>C&oacute;digo de Facturaci&oacute;n", "&iquest;Servicio<br>Aprobado?", "Cantidad<br>Cobrada por<br>el Proveedor", "Cantidad<br>Aprobada por<br>Medicare", "Cantidad<br>Pagada por<br>Medicare", "M&aacute;ximo que<br>le Pueden<br>Facturar", "Vea las<br>Notas<br>Abajo"], rows, "lcrrrrc", "t", [[f"Total de la Reclamaci&oacute;n<br>#{claim}", "", *(usd(t[k]) for k in COLS), "D"]], widths="34% 10% 13% 13% 12% 12% 6%"))
        docs.append({"document_type": "msn", "payer": {"name": "Medicare"}, "patient": {"name": who.full, "member_id": member}, "provider": {"name": maker, "phone": tel, "address": f"{street}, {town}"}, "claim_number": claim, "statement_date": sent, "lines": only(lines, "date code modifiers description units remarks " + " ".join(COLS)),
                     "totals": {"charges_cents": t["charge_cents"], "insurance_paid_cents": t["plan_paid_cents"], "balance_cents": t["patient_cents"]}})
        seen.append(f"<p>{es(first)}<br><b>{esc(maker)}</b></p>")
    owed, met = sum(d["totals"]["balance_cents"] for d in docs), "A" not in used
    many = 2 + (len(blocks) > 2)
    top = f'<table class="top"><tr><td><b>{esc(who.full)}</b></td><td class="c"><b>ESTO NO ES UNA FACTURA</b></td><td class="r">P&aacute;gina {{}} de {many}</td></tr></table>'
    one = (f'<table class="hd"><tr><td><div class="big">Aviso Resumen de Medicare</div><div class="mid">para la Parte B (Seguro M&eacute;dico)</div></td></tr></table><p class="fine">El Resumen Oficial de Sus Reclamaciones de Medicare, de los Centros de Servicios de Medicare y Medicaid</p><br>{who.mail}<br><br><div class="not">ESTO NO ES UNA FACTURA</div>'
           + beside(f"<h2>Aviso para {esc(who.full)}</h2>" + facts([("N&uacute;mero de Medicare", f"<b>{member}</b>"), ("Fecha de Este Aviso", f"<b>{es(sent)}</b>"), ("Reclamaciones<br>Procesadas Entre", f"<b>{es(begin, False)} &ndash;<br>{es(sent)}</b>")]) + f"<h2>El Estado de Su Deducible</h2><p>Su deducible es lo que usted debe pagar por la mayor&iacute;a de los servicios de salud antes de que Medicare empiece a pagar.</p><p><b>Deducible de la Parte B:</b> Usted ha cumplido {'$283.00' if met else usd(rng.randint(9000, 28000))} de su deducible de $283.00 para 2026.</p><h2>&iexcl;Est&eacute; Informado!</h2><p>Proteja su n&uacute;mero de Medicare. No lo d&eacute; a quien le llame por tel&eacute;fono sin que usted lo haya pedido.</p>",
                    "<h2>Sus Reclamaciones y Costos de Este Per&iacute;odo</h2>" + facts([("&iquest;Aprob&oacute; Medicare Todos los Servicios?", "<b>NO</b>" if no else "<b>S&Iacute;</b>"), ("N&uacute;mero de Servicios que Medicare Neg&oacute;", f"<b>{no}</b>"), ("Vea las reclamaciones a partir de la p&aacute;gina 2.", ""), ("<b>Total que le Pueden Facturar</b>", f"<b>{usd(owed)}</b>")]) + "<h2>Proveedores con Reclamaciones de Este Per&iacute;odo</h2>" + "".join(seen)))
    head = "<h1>Sus Reclamaciones de la Parte B (Seguro M&eacute;dico)</h1><p class='fine'>La Parte B ayuda a pagar los servicios de los m&eacute;dicos, las pruebas de diagn&oacute;stico, la ambulancia y otros servicios. <b>M&aacute;ximo que le Pueden Facturar:</b> la cantidad total que el proveedor puede cobrarle; puede incluir el deducible, el coseguro y otros cargos no cubiertos. Si tiene un seguro suplementario (Medigap), este puede pagar toda o parte de la cantidad.</p>"
    tail = ("<h2>Notas Sobre las Reclamaciones de Arriba</h2>" + "".join(f"<p><b>{m}</b> &nbsp; {NOTAS[m]}</p>" for m in sorted(used))
            + f"<h2>C&oacute;mo Presentar una Apelaci&oacute;n</h2><p class='fine'>Si no est&aacute; de acuerdo con una decisi&oacute;n de cobertura o de pago de este aviso, usted puede apelar por escrito. Nuestra oficina debe recibir su apelaci&oacute;n a m&aacute;s tardar el <b>{es(later(sent, 125))}</b>. Marque con un c&iacute;rculo el servicio con el que no est&aacute; de acuerdo, explique por qu&eacute; y env&iacute;e una copia. &iquest;Preguntas? Llame al 1-800-MEDICARE (1-800-633-4227); usuarios de TTY, 1-877-486-2048. Si sospecha de fraude, ll&aacute;menos: puede recibir una recompensa de hasta $1,000.</p>")
    rest = [top.format(2) + head + "".join(blocks[:2]) + ("" if blocks[2:] else tail)] + ([top.format(3) + "".join(blocks[2:]) + tail] if blocks[2:] else [])
    css = ".hd{width:100%;border-top:8px solid #000;border-bottom:2px solid #000}.big{font-size:23pt;font-weight:bold}.mid{font-size:14pt}.not{font-size:14pt;font-weight:bold;text-align:center;border:2px solid #000;padding:3pt}h1{font-size:14pt;margin-top:7pt}h2{font-size:11.5pt;border-bottom:1px solid #000;margin:9pt 0 4pt}.top{width:100%;background:#e0e0e0}.f{width:100%}.t{width:100%;font-size:9pt}.t th{vertical-align:bottom;font-size:7.8pt;border-top:1px solid #000;border-bottom:2px solid #000}.t td{border-bottom:1px solid #bbb;padding:3pt 4pt}.sum td{font-weight:bold;border-bottom:2px solid #000}"
    return done(sheet(css, one, *rest, title="Aviso").replace('lang="en"', 'lang="es"'), docs[0] if len(docs) == 1 else {"documents": docs})
