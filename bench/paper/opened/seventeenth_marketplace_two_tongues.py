"""A marketplace plan's EOB in two languages at once, as plans on the border send it: every label English over Spanish, a claim a table, code with modifiers in the service's cell, other insurance a column of zeros, what the member may pay apart from what the plan denied, and a note on grace periods."""
from held_seventeenth_b import *  # noqa: F403

NAME = "held17-marketplace-two-tongues"
COLS = "charge_cents allowed_cents other plan_paid_cents deductible_cents copay_cents coinsurance_cents noncovered_cents patient_cents".split()
HEADS = [("Amount<br>billed", "Cantidad<br>facturada"), ("Allowed<br>amount", "Cantidad<br>permitida"), ("Other<br>insurance", "Otro<br>seguro"), ("Plan<br>paid", "Pag&oacute;<br>el plan"), ("Deductible", "Deducible"), ("Copay", "Copago"), ("Coinsurance", "Coseguro"), ("Not<br>covered", "No<br>cubierto"), ("You may<br>owe", "Usted podr&iacute;a<br>deber")]
NOTES = {"45": ("Charge is more than the contracted amount. You do not pay the difference.", "El cargo es mayor que la cantidad contratada. Usted no paga la diferencia."), "96": ("This service is not covered by your plan.", "Su plan no cubre este servicio."), "1": ("This amount is part of your deductible.", "Esta cantidad es parte de su deducible.")}
MODS = {"97110": ["GP"], "97140": ["GP", "59"], "99213": ["25"], "71046": ["TC"]}


def two(a, b):
    return f"{a}<br><i>{b}</i>"


def document(rng):
    who = Who(rng, youngest=21, oldest=63)
    patient, payer = rng.choice((who, who, Who(rng, last=who.last, youngest=1, oldest=24))), rng.choice(("Ambra from Superior Choice", "Molino Marketplace Health", "Vista Community Health Choice"))
    member, sent = number(rng, "U9999999901"), day(rng, (2026, 2, 15), 190)
    docs, blocks, used, count = [], [], set(), rng.choice((1, 1, 2, 3))
    for _ in range(count):
        provider, claim, first, ein = giver(rng), number(rng, "A999AAE99999"), later(sent, -rng.randint(8, 40)), number(rng, "9999999999")
        lines, rows = services(rng, 1, 6, [first], denied=0.08), []
        for x in lines:
            x["modifiers"] = MODS.get(x["code"]) if rng.random() < 0.6 else None
            x["remarks"] = ["96"] if x["denied"] else ["45"] + (["1"] if x["deductible_cents"] else [])
            used |= set(x["remarks"])
            rows.append([say(x["date"], "%m/%d/%Y"), f"{x['code']}{''.join(' ' + m for m in x['modifiers'] or [])} {esc(x['description'])}", *(usd(x.get(k, 0)) for k in COLS), ", ".join(x["remarks"])])
        t = sums(lines, " ".join(COLS))
        blocks.append("<div class='cl'>" + table([], [[two("Patient", "Paciente"), f"<b>{esc(patient.plain)}</b>", two("Provider", "Proveedor"), f"<b>{esc(provider)}</b>", two("Claim number", "N&uacute;mero de reclamaci&oacute;n"), f"<b>{claim}</b>", two("Patient account", "Cuenta del paciente"), f"<b>{ein}</b>"]], "llllllll", "hd")
                      + table([two("Date of<br>service", "Fecha"), two("Service", "Servicio"), *(two(a, b) for a, b in HEADS), two("Note", "Nota")], rows, "llrrrrrrrrrc", "t", [[("Claim total / <i>Total de la reclamaci&oacute;n</i>", 2), *(usd(t[k]) for k in COLS), ""]], widths="8% 20%") + "</div>")
        docs.append(claim_of(payer, patient.plain, member, lines, "date code modifiers description remarks " + " ".join(k for k in COLS if k != "other"), provider, claim, sent, of="charges_cents insurance_paid_cents balance_cents", account_number=ein))
    a = [sum(d["totals"][k] for d in docs) for k in ("charges_cents", "insurance_paid_cents", "balance_cents")]
    tel, (street, town), met = free(rng, "1-877-555-{}"), place(rng, True), sum(total(d["lines"], "deductible_cents") for d in docs) + rng.randint(0, 60000)
    one = (beside(f"<div class='logo'>{esc(payer)}</div><div class='fine'>{street}<br>{town}</div>", "<div class='ttl'>Explanation of Benefits</div><div class='ttl it'>Explicaci&oacute;n de beneficios</div><div class='r2'>THIS IS NOT A BILL &nbsp; / &nbsp; <i>ESTO NO ES UNA FACTURA</i></div>") + "<br>" + beside(who.mail, facts([("Date / <i>Fecha</i>", say(sent)), ("Subscriber / <i>Suscriptor</i>", esc(who.plain)), ("Member ID / <i>N&uacute;mero de miembro</i>", member), ("Plan", rng.choice(("Clear Silver 4500", "Complete Gold 1500", "Standard Expanded Bronze")))]), widths="52% 48%")
           + f"<table class='tot'><tr><td>{two('Your providers billed', 'Sus proveedores facturaron')}<br><b>{usd(a[0])}</b></td><td>{two('Your plan paid', 'Su plan pag&oacute;')}<br><b>{usd(a[1])}</b></td><td>{two('You may owe', 'Usted podr&iacute;a deber')}<br><b>{usd(a[2])}</b></td></tr></table>" + "".join(blocks)
           + "<h2>Notes / <i>Notas</i></h2>" + "".join(f"<p><b>{m}</b> &nbsp; {NOTES[m][0]} <i>{NOTES[m][1]}</i></p>" for m in sorted(used))
           + "<h2>Your year so far / <i>Su a&ntilde;o hasta hoy</i></h2>" + table(["", two("Limit", "L&iacute;mite"), two("Used", "Usado")], [[two("Individual deductible", "Deducible individual"), "$4,500.00", usd(min(met, 450000))], [two("Individual out-of-pocket maximum", "M&aacute;ximo de gastos de bolsillo individual"), "$9,200.00", usd(min(met + 24550, 920000))]], "lrr", "yr"))
    two_page = (f"<h2>Your rights / <i>Sus derechos</i></h2><p>You can appeal this decision within 180 days of the date you get this notice. Call {tel} (TTY 711) or write to Appeals Department, {street}, {town}. You can ask for an independent review if we still say no. You can ask us, free of charge, for the diagnosis and treatment codes.</p><p><i>Usted puede apelar esta decisi&oacute;n dentro de los 180 d&iacute;as de la fecha en que recibe este aviso. Llame al {tel} (TTY 711) o escriba a la direcci&oacute;n de arriba. Puede pedir una revisi&oacute;n independiente si todav&iacute;a decimos que no.</i></p>"
                "<h2>If you are late with your premium / <i>Si se atrasa con su prima</i></h2><p>If you get a tax credit and have paid at least one month, you have three months to pay. In the second and third month we may hold your claims. <i>Si recibe un cr&eacute;dito fiscal, tiene tres meses para pagar. En el segundo y tercer mes podemos retener sus reclamaciones.</i></p><h2>Words / <i>Palabras</i></h2><p><b>Allowed amount:</b> the most we pay a provider in the network. <i><b>Cantidad permitida:</b> lo m&aacute;ximo que pagamos a un proveedor de la red.</i></p><p><b>You may owe:</b> your deductible, copay, coinsurance and what is not covered, for example a $35.00 copay. <i><b>Usted podr&iacute;a deber:</b> su deducible, copago, coseguro y lo no cubierto.</i></p><p class='fine'>We do not discriminate. <i>No discriminamos.</i> &#22914;&#26524;&#24744;&#38656;&#35201;&#20813;&#36153;&#30340;&#35821;&#35328;&#24110;&#21161;&#65292;&#35831;&#33268;&#30005;&#12290; Ti&#7871;ng Vi&#7879;t: g&#7885;i s&#7889; tr&ecirc;n.</p>")
    css = "i{color:#555}.logo{font:bold 19pt 'URW Gothic';color:#c8007a}.ttl{font:bold 15pt 'Liberation Sans';text-align:right;color:#4b2a63}.it{font-style:italic;font-weight:normal;font-size:12pt}.r2{text-align:right;font-weight:bold;font-size:8.5pt}.f td{padding:1.5pt 9pt 1.5pt 0}.tot{width:100%;margin:10pt 0}.tot td{border-top:3px solid #c8007a;background:#faf0f6;padding:5pt 9pt;width:33%}.tot b{font-size:14pt}.cl{page-break-inside:avoid;margin-bottom:10pt}.hd{width:100%;background:#4b2a63;color:#fff;font-size:8pt}.hd i{color:#e0d0ea}.t{width:100%;font-size:8pt}.t th{vertical-align:bottom;font-size:7.2pt;border-bottom:1.5px solid #c8007a}.t th i{font-weight:normal}.t td{border-bottom:1px solid #ddd}.sum td{font-weight:bold;background:#faf0f6}h2{font-size:11pt;color:#c8007a;margin:10pt 0 3pt;page-break-after:avoid}p{font-size:8.8pt}.yr th,.yr td{border-bottom:1px solid #ccc;padding-right:22pt}"
    return done(sheet(css, one, two_page, size="Letter landscape", margin="0.45in", font="9pt 'Liberation Sans',Arial"), one_or_more(docs))
