"""A large clinic's statement: under each visit its services with codes, each followed by its payments and adjustments, what is left of it at
the right, the balance by age below and a coupon at the foot."""
from held_thirtyfirst_a import *

NAME, KIND = "held31-bill-clinic-ledger", "itemized_bill"
CLINICS = [("Rivermark Clinic, P.A.", "#17456b"), ("Summit Street Medical Associates", "#3d5a26"), ("Twin Oaks Multispecialty Group, LLP", "#6b2d1f"),
    ("The Calloway Clinic", "#2b3f7a")]
WORK = [("99213", "Office visit, established, low", 118, 215), ("99214", "Office visit, established, moderate", 168, 325), ("99203",
    "Office visit, new, low", 165, 310),
        ("99204", "Office visit, new, moderate", 240, 445)]
MORE = [("93000", "Electrocardiogram with report", 48, 140), ("80053", "Metabolic panel, full", 38, 120), ("85025", "Blood count, automated", 22, 76),
    ("36415", "Blood draw from vein", 12, 32),
        ("80061", "Lipid panel", 34, 110), ("83036", "Hemoglobin A1c", 28, 85), ("71046", "X-ray, chest, 2 views", 78, 210), ("20610",
            "Injection, major joint", 130, 330),
        ("96372", "Injection, under skin or muscle", 30, 80), ("17110", "Wart destruction, up to 14", 120, 290), ("69210",
            "Removal of impacted ear wax", 66, 165), ("81003", "Urinalysis, automated", 10, 32),
        ("90471", "Immunization administration, first", 28, 62), ("11102", "Skin biopsy, first lesion", 130, 300), ("94010",
            "Breathing capacity test", 54, 150)]
NOTES = ["Your insurance has paid its share. The balance shown is your responsibility.", "Please call us if you have other coverage that we should "
    "bill.",
         "Your account is past due. Please send payment today to avoid further collection activity.", "Pay online any time at pay.example.com. Thank "
             "you for your prompt payment!"]


def document(rng):
    (clinic, dark), at, who = rng.choice(CLINICS), Office(rng), Human(rng)
    sent, account = day(rng), number(rng, rng.choice(("999999", "9999999", "99-999999", "A9999999")))
    due = later(sent, rng.choice((15, 21, 30))) if rng.random() < 0.7 else None
    plan_name, _ = plan(rng, 0.12)
    lines, payments, rows, parts, marks = [], [], [], [], []
    for served in sorted({later(sent, -rng.randint(24, 118)) for _ in range(rng.choice((1, 1, 2, 3, 4)))}):
        done_ = [rng.choice(WORK)] * (rng.random() < 0.9)
        done_ += rng.sample(MORE, rng.choice((0, 1, 2, 3)) if done_ else 1)
        marks.append(len(rows))
        rows.append([(f"Patient: {esc(who.full)} &nbsp;&nbsp; Provider: {esc(doctor(rng, '{0} {2}, {3}', ('MD', 'MD', 'DO', 'NP', 'PA-C')))}"
                      + (f" &nbsp;&nbsp; Insurance: {plan_name}" if plan_name else ""), 6)])
        paid_on, copaid = later(served, rng.randint(14, 22)), False
        for code, words, low, high in done_:
            charge, mine = price(rng, low, high), []
            own = charge
            if plan_name:
                off, ins, own = split(rng, charge)
                if ins:
                    mine.append(pay(paid_on, "insurance", f"{plan_name} payment", ins))
                mine.append(pay(paid_on, "adjustment", rng.choice(("Contractual adjustment", "Contractual adjustment", f"{plan_name} write-off")),
                    off))
                if own >= 2000 and not copaid and rng.random() < 0.4:
                    copaid = True
                    gone = rng.choice((own, 2000))
                    mine.insert(0, pay(served, "patient", rng.choice(("Copay - Visa", "Copay - check", "Patient payment - cash")), gone))
                    own -= gone
            elif rng.random() < 0.3:
                off = round(charge * 0.2)
                mine.append(pay(served, "adjustment", "Prompt pay discount", off))
                own -= off
            item = {"date": served, "code": code, "description": words, "charge_cents": charge, "maybe": {"patient_cents": own}}
            lines.append(item)
            rows.append([us(served), code, esc(words), bare(charge), "", "" if mine else bare(own)])
            for n, p in enumerate(mine):
                rows.append([us(p["date"]), "", f"&nbsp;&nbsp;{esc(p['description'])}", "", bare(-p["amount_cents"]), bare(own) if n == len(mine) - 1
                    else ""])
            payments += mine
            parts.append((served, own))
    owed, charges = sum(c for _, c in parts), total(lines, "charge_cents")
    if owed < 500:
        return document(rng)
    ages = aged(parts, sent, 4)
    gone = sum(p["amount_cents"] for p in payments)
    top = beside(f"<div class='nm'>{clinic}</div>{at.street}<br>{at.town}<br>Billing office: {at.tel}",
                 "<div class='ti'>PATIENT STATEMENT</div>" + facts([("Statement date", us(sent)), ("Account number", account)] + ([("Payment due by",
                     us(due))] if due else [])
                                                                   + [("Amount due", f"<b>{usd(owed)}</b>")], "bx"), widths="56% 44%")
    body = table(["Date", "Code", "Description of Service", "Charges", "Payments/<br>Adjustments", "Patient<br>Balance"], rows, "lllrrr", "d",
                 [[("Totals", 3, "r"), bare(charges), bare(-gone), bare(owed)]], "12% 9% 40% 13% 14% 12%")
    body = body.replace('<td colspan="6" class="l">', '<td colspan="6" class="g">')
    ages_row = table(["0-30 Days", "31-60 Days", "61-90 Days", "91+ Days", "Total Balance"], [[*(bare(a) for a in ages), f"<b>{usd(owed)}</b>"]],
        "ccccc", "ag")
    note = rng.choice(NOTES if ages[3] else NOTES[:2] + NOTES[3:]) if plan_name else rng.choice(NOTES[1:2] + NOTES[3:])
    coupon = ("<div class='whole'><div class='cut'>PLEASE DETACH AND RETURN BOTTOM PORTION WITH YOUR PAYMENT</div>"
              + beside(f"<div class='win'>{who.mail()}</div><p class='fine'>&#9744; Check here if your address or insurance has changed and note the "
                       f"change on the back.</p>",
                       facts([("Patient", esc(who.full)), ("Account number", account), ("Amount due", usd(owed)), ("Amount paid", "$")], "bx w")
                       + f"<p class='pt'>Remit to:<br><b>{clinic}</b><br>{at.box}<br>{at.boxed}</p>", widths="52% 48%") + "</div>")
    css = (f".nm{{font:bold 15pt 'Liberation Serif',Georgia;color:{dark}}}.ti{{font-weight:bold;color:{dark};font-size:12pt;text-align:right;"
           f"padding-bottom:3pt}}.bx{{width:100%}}.bx td{{border:0.75pt solid "
           f"{dark};padding:3pt 6pt}}.bx td+td{{text-align:right}}.w td+td{{text-align:left}}.d{{width:100%;margin:14pt 0 8pt}}.d "
           f"th{{background:{dark};color:#fff;font-size:8.3pt;vertical-align:bottom}}"
           ".d td{font-size:8.9pt;padding:1.8pt 4pt}.d td.g{background:#eef0f3;font-weight:bold;border-top:0.5pt solid #888}.sum td{border-top:1pt "
           "solid #222;font-weight:bold}.ag{width:100%;margin-top:6pt}"
           f".ag th,.ag td{{border:0.75pt solid {dark};font-size:8.8pt}}.ag th{{background:#eef0f3}}.nt{{border:1pt solid {dark};padding:5pt;"
           f"margin:9pt 0;text-align:center}}.whole{{page-break-inside:avoid}}"
           ".cut{border-top:1pt dashed #444;text-align:center;font-size:7.3pt;padding-top:2pt;margin:12pt 0 8pt}.win{padding:14pt 0 10pt 12pt}"
           ".pt{margin-top:9pt}.most{min-height:6.6in}")
    return done(sheet(css, f"<div class='most'>{top}{body}{ages_row}<p class='nt'>{note}</p></div>{coupon}", margin="0.55in",
        font="9.3pt 'Liberation Sans',Arial"), KIND,
                {"name": clinic, "phone": at.tel}, {"name": who.full}, lines, {"charges_cents": charges, "balance_cents": owed},
                payer={"name": plan_name} if plan_name else None, account_number=account, statement_date=sent, due_date=due, payments=payments)
