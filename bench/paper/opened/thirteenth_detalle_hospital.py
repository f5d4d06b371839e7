"""thirteenth_detalle_hospital.py: a hospital's itemized account in Spanish: departments as bands with subtotals, or a plain list by day, by lot; payments of the plan and the patient below, the balance in a box, and financial help in the small print."""
import held_thirteenth_b as t
from held_thirteenth_b import bare, cols, esc, facts, money, say, table

NAME, KIND = "held13-detalle-hospital", "itemized_bill"
CARE = {"SALA DE EMERGENCIAS": [("0450", "99284", "VISITA A EMERGENCIA NIVEL 4", 1100, 2900), ("0450", "96374", "INYECCION INTRAVENOSA INICIAL", 180, 520)], "LABORATORIO": [("0300", "36415", "PUNCION VENOSA", 15, 60), ("0301", "80053", "PANEL METABOLICO COMPLETO", 90, 400), ("0305", "85025", "HEMOGRAMA CON DIFERENCIAL", 60, 230), ("0307", "81001", "ANALISIS DE ORINA", 30, 130)],
        "RADIOLOGIA": [("0324", "71046", "RADIOGRAFIA DE TORAX 2 VISTAS", 210, 610), ("0352", "74177", "TOMOGRAFIA ABDOMEN CON CONTRASTE", 2200, 6800)], "FARMACIA": [("0250", "", "ACETAMINOFEN 500 MG TABLETA", 2, 12), ("0250", "", "OMEPRAZOL 20 MG CAPSULA", 4, 18), ("0258", "", "SOLUCION SALINA 0.9% 1000 ML", 40, 170), ("0636", "J2405", "ONDANSETRON 4 MG INYECTABLE", 8, 58)], "SUMINISTROS": [("0270", "", "EQUIPO DE VENOCLISIS", 15, 70), ("0272", "", "BANDEJA ESTERIL", 40, 160)]}


def document(rng):
    giver, who, sent = rng.choice(("Hospital San Rafael del Valle", "Centro Médico Santa Rosa", "Hospital Comunitario La Paloma")), t.Patient(rng), t.day(rng, "2026-03-01", "2026-09-25")
    acct, tel, came, banded, coded = t.number(rng, "7009999999"), t.call(rng, "({}) {}-{}"), t.later(sent, -rng.randint(30, 90)), rng.random() < 0.5, rng.random() < 0.6
    style, groups = rng.choice(("us", "short", "hyphens")), []
    for name in ("SALA DE EMERGENCIAS", *rng.sample([n for n in CARE if n[:4] != "SALA"], rng.randint(2, 4))):
        here = []
        for rev, code, words, low, high in rng.sample(CARE[name], rng.randint(1, len(CARE[name]))):
            n = rng.choice((1, 2, 3)) if name in ("FARMACIA", "SUMINISTROS") else 1
            here.append({"date": t.later(came, rng.randint(0, 1)), "revenue_code": rev, "code": code or None, "description": words, "units": n, "charge_cents": n * t.price(rng, low, high)})
        groups.append((name, here))
    row = lambda x: [say(x["date"], style), x["revenue_code"]] + ([x["code"] or ""] if coded else []) + [x["description"], str(x["units"]), bare(x["charge_cents"])]
    rows, lines, width = [], [], 5 + coded
    for name, here in groups:
        if banded:
            rows += [("bd", [(name, width)]), *map(row, here), ("st", [(f"Subtotal {name}", width - 1), bare(t.total(here))])]
        lines += here
    if not banded:
        lines = sorted(lines, key=lambda x: (x["date"], x["revenue_code"]))
        rows = [row(x) for x in lines]
    charges = t.total(lines)
    rows.append(("tt", [("TOTAL DE CARGOS", width - 1), money(charges)]))
    payer, off, ins, own = rng.choice(("Blue Heron Cross", "Meridian Shield", "Northgate Mutual")), round(charges * rng.uniform(0.3, 0.5)), round(charges * rng.uniform(0.2, 0.4)), rng.choice((0, 5000, 15000))
    pays = [t.pay(t.later(came, 31), "adjustment", f"Ajuste contractual {payer}", off), t.pay(t.later(came, 31), "insurance", f"Pago del seguro {payer}", ins)] + ([t.pay(came, "patient", "Pago del paciente, tarjeta", own)] if own else [])
    owed, neg = charges - off - ins - own, rng.choice(("-{}", "({})", "{}-"))
    body = (cols((58, f'<div class="lg">{esc(giver)}</div>{"<br>".join(t.where(rng))}<br>Oficina de cuentas: {tel}'), (42, f'<div class="r"><b class="big">ESTADO DE CUENTA DETALLADO</b><br>Fecha: {say(sent, "es")}</div>'))
            + cols((50, f'<div class="to">{who.mail}</div>'), (50, facts([("Paciente:", esc(who.full)), ("Fecha de nacimiento:", say(who.born, "us")), ("Número de cuenta:", acct), ("Fecha de ingreso:", say(came, "us")), ("Fecha de alta:", say(t.later(came, 1), "us")), ("Seguro primario:", payer)], "fa bx")))
            + table("vt w", "ll" + ("l" if coded else "") + "lcr", [["Fecha", "Código de<br>ingreso"] + (["CPT/<br>HCPCS"] if coded else []) + ["Descripción", "Cant.", "Cargo"]], rows) + "<h3>Pagos y ajustes</h3>" + table("vt w", "llr", [], [[say(p["date"], style), esc(p["description"]), neg.format(bare(p["amount_cents"]))] for p in pays])
            + f'<div class="due">Saldo a pagar por el paciente: <b>{money(owed)}</b><br>Fecha de vencimiento: {say(t.later(sent, 30), "us")}</div><p class="small">¿No puede pagar? Ofrecemos ayuda económica a familias con ingresos de hasta 300% del nivel federal de pobreza. Pida la solicitud al {tel} o en admisiones. Los médicos le facturan por separado. Planes de pago desde $25.00 al mes.</p>')
    css = "body{font:9.6pt 'Liberation Sans'}.lg{font:bold 16pt 'Liberation Serif';color:#6a1b4d}.big{font-size:12pt}.to{margin:26pt 0}.bx{border:1px solid #6a1b4d;width:100%}.vt th{border-bottom:1.5px solid #6a1b4d;vertical-align:bottom}.vt td{padding:2pt 4pt}.bd td{background:#f3e6ee;font-weight:bold}.st td{font-style:italic;border-top:.5px solid #999}.tt td{font-weight:bold;border-top:1.5px solid #000}.due{border:2px solid #6a1b4d;padding:6pt;margin:12pt 0 8pt auto;width:250pt}h3{margin:10pt 0 2pt}"
    truth = {"document_type": KIND, "provider": {"name": giver, "phone": tel}, "payer": {"name": payer}, "patient": {"name": who.full, "birth_date": who.born}, "account_number": acct, "statement_date": sent, "due_date": t.later(sent, 30), "admitted": came, "discharged": t.later(came, 1), "lines": [{k: v for k, v in x.items() if k != "code" or coded} for x in lines], "payments": pays, "totals": {"charges_cents": charges, "balance_cents": owed}, "maybe": {"adjustments_cents": off, "insurance_paid_cents": ins, "patient_paid_cents": own}}
    return t.done(css, body, truth, margin="0.65in", lang="es")
