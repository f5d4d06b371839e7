"""A health system's one statement for hospital and doctors: what is due and how to pay on the first page, each visit with both kinds of charges on the next."""
from held_sixteenth_a import *

NAME, KIND = "held16-epic-single-office", "summary_bill"
HOSPITAL = {"Emergency Visit": ("Emergency Room - General", "Laboratory - General", "CT Scan - Body Scan", "Pharmacy - General", "IV Therapy - General"), "Hospital Outpatient": ("Laboratory - General", "Other Imaging - Ultrasound", "Radiology Diagnostic - General"), "Outpatient Surgery": ("Operating Room Services - General", "Anesthesia - General", "Recovery Room - General", "Medical/Surgical Supplies - Implants", "Pharmacy - General")}
DOCTORS = {"Emergency Visit": ("Emergency Department Visit, High Complexity", "Radiologist Interpretation, CT"), "Hospital Outpatient": ("Radiologist Interpretation, Ultrasound", "Outpatient Consultation"), "Outpatient Surgery": ("Surgeon's Procedure", "Pathology Examination of Tissue")}


def document(rng):
    who, at = Patient(rng), Place(rng)
    name = f"{rng.choice(('Evergreen', 'Tidewater', 'Great Plains', 'Saint Brigid', 'High Sierra'))} {rng.choice(('Health', 'Health System', 'Healthcare'))}"
    sent = day(rng, (2025, 7, 1))
    due, guarantor, plan, color = later(sent, 25), number(rng, "2009999999"), rng.choice(PLANS), rng.choice(("#1d4f76", "#7b2d26", "#2f6b4f"))
    lines, payments, blocks, mine = [], [], "", 0
    for date, kind in sorted((later(sent, -rng.randint(40, 110)), kind) for kind in rng.sample(sorted(HOSPITAL), rng.randint(1, 3))):
        rows, here, posted = [], [], later(date, rng.randint(16, 36))
        for head, words in (("Hospital Charges", rng.sample(HOSPITAL[kind], rng.randint(2, len(HOSPITAL[kind])))), ("Physician Charges", rng.sample(DOCTORS[kind], rng.randint(0, 2)))):
            rows += [tr([(head, 3)], "-", "v")] if words else []
            for text in words:
                here.append({"date": date, "description": text, "charge_cents": price(rng, 120, 2900) if head[0] == "H" else price(rng, 90, 900)})
                rows.append(tr(["", text, usd(here[-1]["charge_cents"])], "n - r"))
        charge = total(here)
        off, ins, own, _ = split(rng, charge, ("coins", "coins", "ded"))
        rows += [tr(["", "Total charges", usd(charge)], "n - r", "t"), tr([("Payments and Adjustments", 3)], "-", "v")]
        for p in [pay(posted, "insurance", f"{plan} Payment", ins)] * (ins > 0) + [pay(posted, "adjustment", f"{plan} Contractual Adjustment", off)]:
            payments.append(p)
            rows.append(tr([mon(posted), p["description"], usd(-p["amount_cents"])], "n - r"))
        rows.append(tr([("Your balance for this visit", 2), usd(own)], "- r", "t o"))
        blocks += f"<div class='vh'><b>{kind} on {mon(date)}</b><br><span class='s'>Visit account #{number(rng, '70099999')} &nbsp;&bull;&nbsp; Patient: {who.full} &nbsp;&bull;&nbsp; {at.city} Hospital &nbsp;&bull;&nbsp; {doctor(rng)}</span></div>" + grid([], rows, kind="d vb")
        lines += here
        mine += own
    before = rng.choice((0, rng.randint(4000, 60000)))
    gave = rng.choice((before // 2, before, 0)) if before else 0
    if gave:
        payments.append(pay(later(sent, -rng.randint(3, 12)), "patient", "Online Payment - Thank You", gave))
    balance = before - gave + mine
    flow = facts([("Previous balance", usd(before)), ("Payments you made", usd(-gave) if gave else usd(0)), ("New visits, after insurance", usd(mine)), ("<b>Amount due</b>", f"<b>{usd(balance)}</b>")], "f flow")
    body = (sides(f"<div class='logo'>{name}</div>Patient Financial Services<br>{at.street}<br>{at.town}", facts([("Guarantor", who.full), ("Guarantor ID", guarantor), ("Statement date", mon(sent)), ("Payment due by", mon(due))], "f top"), widths=(58, 42))
            + f"<div class='due'>Amount due<br><b>{usd(balance)}</b></div>"
            + sides(f"<h3>Your account at a glance</h3>{flow}", f"<h3>Ways to pay</h3>{sides(qr(rng, 62), 'Scan to pay, or sign in to MyChart at mychart.example. No account? Choose <i>Pay as guest</i> and enter your Guarantor ID.', widths=(24,))}<p><b>By phone:</b> {at.free}, day or night<br><b>By mail:</b> use the slip below</p>", widths=(52, 48))
            + "<h3>Can't pay it all today?</h3><p>You may set up an interest-free plan online, or ask about financial assistance. Care is free or discounted for many households, even with insurance. The application and a plain-language summary are at our website, at any registration desk, or mailed to you at no cost. This statement is for hospital and clinic care billed by us; you may get bills from others who cared for you.</p><p class='s'>Espa&ntilde;ol: llame al n&uacute;mero de arriba y oprima 2. &nbsp; See page 2 for the details of each visit.</p>"
            + "<div class='cut'>Detach this slip and mail it with your check. Please write your Guarantor ID on the check.</div>"
            + sides(f"<br>{who.mail}", facts([("Guarantor ID", guarantor), ("Due by", mon(due)), ("Amount due", usd(balance)), ("Amount enclosed", "$ ____________")], "f top") + f"<p>{name.upper()}<br>{at.box.upper()}<br>{at.far.upper()}</p>", widths=(56, 44)) + bars(rng, number(rng, "99999999999999999999999999"), 20)
            + f"<div class='brk'></div>{sides(f'<b>{name}</b>', f'Guarantor ID {guarantor} &nbsp; Statement date {mon(sent)}', widths=(50, 50))}<h3>New visits on this statement</h3>{blocks}"
            + (f"<h3>Earlier visits</h3>{grid([], [tr(['', 'Balance from your last statement', usd(before)], 'n - r')] + ([tr([mon(payments[-1]['date']), payments[-1]['description'], usd(-gave)], 'n - r')] if gave else []) + [tr([('Still due for earlier visits', 2), usd(before - gave)], '- r', 't o')], kind='d vb')}" if before else ""))
    css = f".logo {{ font: bold 19pt 'URW Gothic', 'Liberation Sans'; color: {color} }} .top td {{ padding: 2.5pt 6pt }} .top td + td {{ text-align: right }} .top {{ width: 100%; background: #f0f2f4 }} .due {{ background: {color}; color: #fff; text-align: center; padding: 8pt; margin: 12pt 0; font-size: 11pt }} .due b {{ font-size: 21pt }} h3 {{ color: {color}; font-size: 11.5pt; margin: 9pt 0 4pt }} .flow {{ width: 94% }} .flow td {{ border-bottom: 1px solid #c9ced3; padding: 4pt }} .flow td + td {{ text-align: right }} .vh {{ border-left: 5px solid {color}; padding: 3pt 8pt; margin-top: 10pt; background: #f0f2f4 }} .vb {{ margin-left: 0 }} .vb td:first-child {{ width: 78pt }} .v td {{ font-weight: bold; padding-top: 5pt; color: {color} }} .t td {{ border-top: 1px solid #999 }} .o td {{ font-weight: bold }}"
    return done(css, body, {"document_type": KIND, "provider": {"name": name, "phone": at.free, "address": at.address}, "payer": {"name": plan}, "patient": {"name": who.full}, "account_number": guarantor, "statement_date": sent, "due_date": due, "lines": lines, "payments": payments,
                            "totals": {"prior_balance_cents": before, "patient_paid_cents": gave, "balance_cents": balance}}, bottom_right=PAGES)
