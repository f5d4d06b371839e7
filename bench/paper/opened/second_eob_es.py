"""second_eob_es.py: an explanation of benefits in Spanish: dates with the day first in words above and by the American form in the rows, a code in brackets, a claim with one total."""
from held_parts import (PAGES, address, after, beside, day, digits, e, line, money, natural, page, person, phone, say,
                        share, total, tr, when)

NAME, KIND = "held2-eob-es", "eob"
CSS = """body { font: 9pt 'DejaVu Serif Condensed' } .m { color: #006b54; font-size: 18pt; font-weight: bold } h2 { font-size:
12pt; color: #006b54; border-bottom: 1px solid #006b54; margin: 14px 0 4px } table.c { text-align: left; width: 100%; page-break-inside:
avoid } .c th { font-size: 7.5pt; background: #dcefe9; padding: 4px 3px; vertical-align: middle } .c td { padding: 4px 3px;
border-bottom: 1px solid #cde } .t td { font-weight: bold; background: #f2f8f6 } p { font-size: 8.5pt } .d td { padding: 1px
16px 1px 0 }"""
PLANES = ["Salud Ventura", "Plan Médico La Ceiba", "Aseguradora Costa Clara", "Seguros Puente Nuevo"]
WORK = [("99213", "Consulta, paciente conocido"), ("99203", "Consulta, paciente nuevo"), ("85025", "Conteo de sangre"),
        ("80053", "Panel químico"), ("71046", "Placa de tórax, 2 vistas"), ("90686", "Vacuna de influenza"),
        ("93000", "Electrocardiograma"), ("76805", "Ultrasonido de embarazo"), ("81003", "Examen de orina"),
        ("96372", "Inyección"), ("97110", "Ejercicio terapéutico")]
KEYS = ["charge_cents", "adjustment_cents", "allowed_cents", "plan_paid_cents", "deductible_cents", "copay_cents",
        "coinsurance_cents", "patient_cents"]
HEADS = ["Fecha", "Servicio", "Cargo del proveedor", "Descuento del plan", "Cantidad permitida", "Pagado por el plan",
         "Deducible", "Copago", "Coaseguro", "Usted debe"]


def claim(rng, date):
    lines = [line(date, (code, None, text), **share(rng, rng.randint(2500, 88000)))
             for code, text in rng.sample(WORK, rng.randint(1, 6))]
    maker = rng.choice(["Clínica Santa Rosalía", f"Dra. {natural(person(rng))}", "Centro Médico El Encino",
                        "Laboratorio Clínico Arroyo"])
    return {"provider": {"name": maker}, "claim_number": f"{date.year}-{digits(rng, 8)}",
            "network": rng.choice(["in", "in", "out"]), "lines": lines, "totals": {
                "charges_cents": total(lines, "charge_cents"), "adjustments_cents": total(lines, "adjustment_cents"),
                "insurance_paid_cents": total(lines, "plan_paid_cents"), "balance_cents": total(lines, "patient_cents")}}


def show(made):
    rows = "".join(tr([say(when(item), "us"), f"{e(item['description'])} ({item['code']})",
                       *(money(item[key]) for key in KEYS)], ". . r r r r r r r r") for item in made["lines"])
    sums = tr([("Total de la reclamación", 2), *(money(total(made["lines"], key)) for key in KEYS)],
              ". r r r r r r r r", "t")
    net = "Dentro de la red" if made["network"] == "in" else "Fuera de la red"
    return (f'<h2>{e(made["provider"]["name"])}</h2>Reclamación núm. <b>{made["claim_number"]}</b> &nbsp; {net}'
            f'<table class="c"><thead>{tr(HEADS, tag="th")}</thead>{rows}{sums}</table>')


def document(rng):
    who, first, plan = person(rng), day(rng), rng.choice(PLANES)
    birth, member, made_on = day(rng, (1945, 1, 1), 20000), f"{digits(rng, 10)}", after(first, 52)
    claims = [claim(rng, after(first, 10 * number)) for number in range(rng.randint(1, 3))]
    facts = [("Afiliado:", natural(who)), ("Núm. de afiliado:", member), ("Fecha de nacimiento:", say(birth, "us")),
             ("Fecha de este aviso:", say(made_on, "es"))]
    owed = sum(one["totals"]["balance_cents"] for one in claims)
    shared = {"document_type": KIND, "payer": {"name": plan}, "statement_date": made_on.isoformat(), "patient": {
        "name": natural(who), "birth_date": birth.isoformat(), "member_id": member}}
    left = f'<span class="m">{plan}</span><br>{address(rng)[0]}<br>{address(rng)[1]}<br>Servicio al cliente: {phone(rng)}'
    html = page(CSS, f"""{beside(left, f'<table class="d">{"".join(map(tr, facts))}</table>')}<h1
style="font-size:15pt;margin:14px 0 2px">Explicación de beneficios</h1><p>Esto no es una factura. Su proveedor le cobrará lo
que usted debe. En total, usted debe a sus proveedores <b>{money(owed)}</b>.</p>{"".join(map(show, claims))}<p>Ha cumplido
$410.00 de su deducible anual de $1,000.00. Si no está de acuerdo, puede apelar en un plazo de 180 días. Llame gratis al
1-800-555-0177 (TTY 711).</p>""", sheet="size: Letter; margin: 0.55in 0.5in 0.7in", foot=PAGES)
    return {"html": html, "truth": {"documents": [{**shared, **one} for one in claims]}}
