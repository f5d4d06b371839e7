"""A federally qualified health center's statement: encounters with medical, dental and counselling services, the sliding fee discount by category as an
adjustment row, Medicaid's payment or the nominal fee at the desk, lines that cost nothing, and words in English and Spanish on the discount program."""
from held_twentythird_a import *

NAME, KIND = "held23-sliding-fee-clinic", "itemized_bill"
MEDICAL = [("99213", "OFFICE VISIT EST PT LEVEL 3", 135, 190), ("99214", "OFFICE VISIT EST PT LEVEL "
    "4", 190, 260), ("99203", "OFFICE VISIT NEW PT LEVEL 3", 175, 240)]
MORE = [("83036", "HGB A1C IN HOUSE", 22, 40), ("82962", "GLUCOSE FINGERSTICK", 8, 18), ("36415",
    "VENIPUNCTURE", 10, 20), ("90471", "IMMUNIZATION ADMIN", 25, 42),
        ("90715", "TDAP VACCINE 7 YRS+", 40, 70), ("81025", "URINE PREGNANCY TEST", 14, 28),
            ("96127", "PHQ-9 DEPRESSION SCREEN", 6, 15), ("G0447", "BEHAV COUNSEL OBESITY 15 MIN",
        28, 45), ("3074F", "SYSTOLIC BP UNDER 130", 0, 0), ("1036F", "TOBACCO NON-USER", 0, 0), ("90686", "FLU VACC QUAD - VFC STATE SUPPLIED", 0, 0)]
DENTAL = [("D0150", "COMPREHENSIVE ORAL EVAL", 70, 100), ("D0274", "BITEWINGS FOUR FILMS", 55, 75),
    ("D1110", "PROPHYLAXIS ADULT", 80, 110), ("D7140", "EXTRACTION ERUPTED TOOTH",
          130, 190), ("D2391", "RESIN 1 SURFACE POSTERIOR", 140, 190), ("D1206", "TOPICAL FLUORIDE VARNISH", 28, 45)]
TALK = [("90791", "PSYCH DIAGNOSTIC EVAL", 180, 260), ("90834", "PSYCHOTHERAPY 45 MIN", 120, 170), ("90832", "PSYCHOTHERAPY 30 MIN", 90, 130)]


def document(rng):
    who, at = Someone(rng, 19), Sender(rng)
    name = rng.choice(("Clinica Sol y Vida, Inc.", "Mountain Valley Community Health Center",
        "Delta Neighborhood Health Centers", "La Esperanza Family Health"))
    sent, account = day(rng), number(rng, "999999")
    group, nominal = rng.choice((("A", 2000), ("B", 3000), ("C", 4500), ("D", 0)))
    rate = {"A": 0, "B": 0.75, "C": 0.5, "D": 0.25}[group]
    medicaid = rng.random() < 0.2
    lines, payments, rows, owed = [], [], [], 0
    stamp = rng.choice(("short", "us"))
    dates = sorted(plus(sent, -rng.randint(8, 110)) for _ in range(rng.choice((1, 1, 2, 3))))
    kid = Someone(rng, 2, 16, who.last) if rng.random() < 0.5 and len(dates) > 1 else None
    for n, date in enumerate(dates):
        dept = rng.choice(("MEDICAL", "MEDICAL", "DENTAL", "BEHAVIORAL HEALTH"))
        patient = kid if kid and n == len(dates) - 1 else who
        picked = {"MEDICAL": [rng.choice(MEDICAL)] + rng.sample(MORE, rng.randint(0, 4)), "DENTAL": rng.sample(DENTAL, rng.randint(1, 3)),
                  "BEHAVIORAL HEALTH": [rng.choice(TALK)]}[dept]
        mine = [{"date": date, "code": code, "description": words, "charge_cents": price(rng, low,
            high) if high else 0, "patient_name": patient.full.upper() if kid else None}
                for code, words, low, high in picked]
        charge = total(mine, "charge_cents")
        rows.append([(f"<b>{patient.full.upper()}</b> &nbsp; Visit {number(rng, '9999999')} &nbsp; "
            f"{dept} &nbsp; Provider: {doctor(rng, '{1}, {0} {2}').upper()}", 6)])
        rows += [[say(x["date"], stamp), x["code"], x["description"], bare(x["charge_cents"]), "", ""] for x in mine]
        if medicaid:
            ins = min(charge, rng.choice((14250, 17800)))
            own = [payment(plus(date, 19), "insurance", "MEDICAID PPS PAYMENT", ins)]
            if charge - ins:
                own.append(payment(plus(date, 19), "adjustment", "MEDICAID CONTRACTUAL ADJ", charge - ins - (300 if charge - ins > 300 else 0)))
        else:
            less = charge - nominal if group == "A" and charge > nominal else round(charge * rate)
            own = [payment(date, "adjustment", f"SLIDING FEE DISCOUNT - CAT {group}", less)] if less else []
            left = charge - less
            if rng.random() < 0.5 and left > 2000:
                own.append(payment(date, "patient", rng.choice(("PATIENT PMT - CASH", "PATIENT PMT - DEBIT CARD")), rng.choice((500, 1000, 2000))))
        rows += [[say(x["date"], stamp), "", x["description"], "", bare(-x["amount_cents"]), ""] for x in own]
        due_now = charge - sum(x["amount_cents"] for x in own)
        rows.append(["", "", ("<i>Visit balance</i>", 3, "r"), f"<i>{bare(due_now)}</i>"])
        owed += due_now
        lines += mine
        payments += own
    if owed <= 0:
        return document(rng)
    charges = total(lines, "charge_cents")
    heads = ["Date<br><span>Fecha</span>", "Code<br><span>C&oacute;digo</span>",
             "Description<br><span>Descripci&oacute;n</span>", "Charges<br><span>Cargos</span>",
             "Payments / Adj<br><span>Pagos / Ajustes</span>", "Balance<br><span>Saldo</span>"]
    foot = [[("TOTAL", 3, "l"), bare(charges), bare(owed - charges), bare(owed)]]
    activity = table(heads, rows, "lllrrr", "d", foot, "12% 9% 43% 12% 14% 10%")
    ids = facts([("Statement Date / <i>Fecha</i>", say(sent, "us")), ("Account No. / <i>N&uacute;m. de cuenta</i>", account),
                 ("Sliding Fee Category", "N/A - Medicaid" if medicaid else f"{group} &nbsp; expires {say(plus(sent, 140), 'us')}")], "id")
    ages = [0, 0, 0, 0]
    ages[min(3, (sent - dates[0]).days // 30)] = owed
    aging = table(["0-30 days", "31-60 days", "61-90 days", "Over 90 days", "PLEASE PAY / "
        "<i>PAGUE</i>"], [[usd(x) for x in ages] + [f"<b>{usd(owed)}</b>"]], "ccccc", "ag")
    note = ("<b>No one is refused care because they cannot pay.</b> If your household size or "
            "income has changed, ask for a new sliding fee application. Bring proof of income "
            "(pay stubs, tax return or a letter).<br><b>No se le niega atenci&oacute;n a nadie por "
            "no poder pagar.</b> Si su ingreso cambi&oacute;, pida una nueva solicitud "
            "del programa de descuentos.")
    body = ("<table class='tp'><tr><td class='lg'>" + name + f"</td></tr><tr><td>{at.street} "
        f"&nbsp;&bull;&nbsp; {at.town} &nbsp;&bull;&nbsp; {at.tel}</td></tr></table>"
            + beside(f"<div class='ml'>{who.mail}</div>", "<h2>STATEMENT OF ACCOUNT<br><i>Estado de cuenta</i></h2>" + ids, widths="50% 50%") + activity + aging
            + f"<p class='bx'>{note}</p><div class='st'><div class='cut'>Detach and return with payment / <i>Devuelva esta parte con su pago</i></div>"
            + beside(f"{who.post}", facts([("Account No.", account), ("Please pay", usd(owed)), ("Amount enclosed / <i>Cantidad</i>", "$ _______")], "sl"),
                     f"<b>{name}</b><br>Attn: Billing<br>{at.box}<br>{at.far}", widths="32% 38% 30%") + "</div>")
    css = (".tp{width:100%;text-align:center;border-bottom:2pt solid #2e7d32}.tp "
           "td{text-align:center}.lg{font:bold 17pt 'URW Bookman','Liberation Serif';color:#2e7d32}.ml{margin:"
           "34pt 0 30pt 20pt}h2{font-size:11pt;margin:10pt 0 4pt}.id td{padding:1.5pt 10pt 1.5pt "
           "0}.id td+td{font-weight:bold}.d{width:100%;font-size:8.6pt}.d th{border-top:1pt "
           "solid #2e7d32;border-bottom:1pt solid #2e7d32}.d th "
           "span{font-weight:normal;font-style:italic;font-size:7.5pt}.d td{padding:1.5pt 4pt}.d .sum td{font-weight:bold;"
           "border-top:1pt solid #2e7d32}.ag{width:100%;margin:10pt 0}.ag th,.ag td{border:0.5pt "
           "solid #888;font-size:8.5pt}.bx{border:0.75pt solid #2e7d32;padding:5pt;"
           "font-size:8.3pt}.cut{border-top:1pt dashed "
           "#444;text-align:center;font-size:7.5pt;margin:14pt 0 8pt}.st{page-break-inside:avoid}.sl td{border:0.5pt solid #999}")
    return done(sheet(css, body, title="Statement of account"), {
        "document_type": KIND, "provider": {"name": name, "phone": at.tel, "address": at.address}, "patient": {"name": who.full},
        "account_number": account, "statement_date": sent, "lines": lines, "payments": payments, "totals": {"charges_cents": charges, "balance_cents": owed}})
