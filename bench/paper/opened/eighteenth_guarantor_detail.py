"""A health system's single billing office statement to the guarantor: a first page with account summary, message and coupon, then "Detail of charges" by hospital account and physician visit, insurance and patient payments in one amount column below each."""
from held_eighteenth_a import *

NAME, KIND = "held18-guarantor-detail", "itemized_bill"
HOSP = {"Emergency Services": [("Emergency Room-General", 900, 2900), ("Laboratory-General", 60, 240), ("Lab-Chemistry", 180, 900), ("Lab-Hematology", 70, 300), ("CT Scan-Body", 1900, 5200), ("Drugs-Requiring Detailed Coding", 20, 240), ("IV Solutions", 60, 190), ("Radiology-Chest", 220, 560)],
        "Hospital Outpatient": [("Magnetic Resonance Imaging-Lower Extremity", 1300, 3600), ("Diagnostic Mammography", 220, 640), ("Laboratory-Immunology", 80, 390), ("Lab-Chemistry", 90, 420), ("Treatment Room-General", 240, 900), ("Cardiology-Echocardiology", 900, 2700), ("Pharmacy-General", 8, 160)],
        "Day Surgery": [("Operating Room-General", 3900, 11500), ("Anesthesia-General", 700, 2300), ("Recovery Room-General", 600, 1900), ("Med/Surg Supplies-Sterile", 120, 1900), ("Pharmacy-General", 40, 480), ("Laboratory-Pathology", 160, 520)]}
PRO = [("Office/Outpatient Established Mod Mdm", 170, 330), ("Office/Outpatient Established Low Mdm", 120, 230), ("Emergency Dept Visit High Mdm", 420, 890), ("Radiologic Exam Knee Complete", 70, 190), ("Ct Abdomen & Pelvis W/Contrast", 210, 520), ("Electrocardiogram Report", 24, 80)]


def document(rng):
    who, at = Patient(rng), Place(rng)
    name = f"{rng.choice(('Bluestem', 'Great Lakes Union', 'Pinecrest', 'Sutton Valley', 'Lakeview Regional'))} {rng.choice(('Health', 'Health System', 'Healthcare'))}"
    sent = day(rng, (2025, 6, 1))
    due, acct, plan, color = later(sent, rng.choice((20, 21, 28))), number(rng, "9999999"), rng.choice(PLANS), rng.choice(("#00558c", "#6a1b4d", "#2f6b2f"))
    lines, payments, detail, grand, other = [], [], "", [0, 0, 0, 0], rng.random() < 0.3
    kinds = rng.choice((["h"], ["h", "p"], ["p"], ["h", "p", "p"], ["h", "h"]))
    for date, kind in sorted((later(sent, -rng.randint(32, 100)), k) for k in kinds):
        care = rng.choice(sorted(HOSP)) if kind == "h" else "Physician Services"
        pool = HOSP[care] if kind == "h" else [rng.choice(PRO[:3])] + rng.sample(PRO[3:], 2)
        here = [{"date": date, "description": w, "charge_cents": price(rng, lo, hi)} for w, lo, hi in (rng.sample(pool, rng.randint(2, len(pool))) if kind == "h" else pool[:rng.randint(1, 3)])]
        charge = total(here)
        off, ins, own, how = split(rng, charge, ("coins", "ded", "copay"))
        posted = later(date, rng.randint(12, 24))
        acts = [pay(posted, "insurance", f"{plan} Payment", ins)] * (ins > 0) + [pay(posted, "adjustment", f"{plan} Adjustment", off)]
        if own > 6000 and rng.random() < 0.5:
            acts.append(pay(later(posted, rng.randint(2, 5)), "patient", rng.choice(("Patient Payment - MyChart", "Payment - Thank You", "Patient Payment - Check")), rng.choice((2500, 5000))))
        left = charge - total(acts, "amount_cents")
        rows = [tr([us(x["date"]), x["description"], usd(x["charge_cents"])], "n - r") for x in here]
        rows += [tr(["", f"Total charges", usd(charge)], "n r r", "t")]
        rows += [tr([us(p["date"]), p["description"], usd(-p["amount_cents"])], "n - r") for p in acts]
        rows += [tr(["", {"coins": "Coinsurance", "ded": "Deductible", "copay": "Copay"}[how] + " &ndash; your responsibility" if left == own else "Remaining balance", usd(left)], "n r r", "t")]
        head = f"<div class='v'>{care} at {at.city} {'Hospital' if kind == 'h' else 'Clinic'}<span>{'Hospital Account' if kind == 'h' else 'Visit'} #{number(rng, '40009999999' if kind == 'h' else '9999999')}</span></div><div class='s'>Patient: {who.full} &nbsp;|&nbsp; Date of service: {us(date)} &nbsp;|&nbsp; Provider: {doctor(rng)}</div>"
        detail += head + grid(["Date", "Description", "Amount"], rows, "n - r")
        lines, payments = lines + here, payments + acts
        for n, c in enumerate((charge, paid(acts, "insurance"), paid(acts, "adjustment"), paid(acts, "patient"))):
            grand[n] += c
    balance = grand[0] - sum(grand[1:])
    split_sum = other or grand[3]
    box = [("Total charges", usd(grand[0])), ("Insurance payments", usd(-grand[1]) if grand[1] else usd(0)), ("Insurance adjustments", usd(-grand[2]))] + [("Patient payments", usd(-grand[3]) if grand[3] else usd(0))] * bool(split_sum) + [("<b>Amount due</b>", f"<b>{usd(balance)}</b>")]
    top = facts([("Guarantor name", who.full), ("Guarantor number", acct), ("Statement date", us(sent)), ("Payment due", us(due))], "f gx")
    body = (sides(f"<div class='lg'>{name}</div>", "<div class='ti'>Billing Statement</div>", widths=(60, 40)) + "<div class='ln'></div>"
            + sides(f"<p>Thank you for choosing {name}. This statement has hospital and physician charges that your insurance has finished with. See page 2 for the detail.</p>" + rng.choice(("<p><b>Want fewer envelopes?</b> Sign up for paperless billing in MyChart and get a text when a new statement is ready.</p>", "<p><b>Your account is past due.</b> Please pay in full or call us to set up a payment plan before this balance is sent to a collection agency.</p>", "")) + f"<p>Questions about your bill?<br><b>Call {at.free}</b><br>Monday&ndash;Friday 8:00 a.m. &ndash; 5:00 p.m.</p><p>Financial help is there for patients who qualify. Ask us for an application or see <u>{name.split()[0].lower()}.example/assistance</u>.</p>", top + f"<div class='sm'><div class='st'>Account Summary</div>{facts(box, 'f bx')}</div>", widths=(54, 46))
            + f"<div class='pay'><b>Pay online</b> with MyChart or as a guest at {name.split()[0].lower()}.example/paybill &nbsp; <b>Pay by phone</b> any time, day or night &nbsp; <b>Pay by mail</b> with the slip below</div>"
            + "<div class='cut'>Please detach here and return bottom portion with your payment</div>"
            + sides(f"<div class='s'>{name}<br>{at.street}<br>{at.town}</div><br>&#9744; Address or insurance changed? Mark here and fill in the back.<br><br><div class='mail'>{who.mail}</div>", facts([("Guarantor #", acct), ("Due date", us(due)), ("Amount due", usd(balance)), ("Amount enclosed", "$")], "f cp") + cards("Visa MasterCard Discover AmEx") + f"<p>Make checks payable to:<br><b>{name.upper()}</b><br>{at.box.upper()}<br>{at.far.upper()}</p>", widths=(52, 48))
            + bars(rng, number(rng, "999999999999999999999999"), 18)
            + f"<div class='brk'></div>{sides(f'<b>{name}</b>', f'<div class=r2>Guarantor #{acct} &nbsp; Statement date {us(sent)}</div>')}<div class='ti2'>Detail of Charges</div>{detail}"
            + f"<div class='tot'>Total amount due: {usd(balance)}</div><p class='s'>Hospital charges are for the use of the building, equipment, nurses and supplies. Physician charges are for the care of your doctor. They may be on one statement. Other doctors who saw you may bill for themselves.</p>")
    css = f"body {{ font: 9.6pt 'Liberation Sans' }} .lg {{ font: bold 19pt 'URW Gothic', 'Liberation Sans'; color: {color} }} .ti {{ text-align: right; font-size: 16pt; color: #555 }} .ln {{ border-top: 3pt solid {color}; margin: 4pt 0 8pt }} .gx td {{ padding: 1pt 10pt 1pt 0 }} .gx td + td {{ font-weight: bold }} .sm {{ border: 1px solid {color}; margin-top: 8pt }} .st {{ background: {color}; color: #fff; padding: 3pt 6pt; font-weight: bold }} .bx {{ width: 100% }} .bx td {{ padding: 3pt 6pt; border-bottom: 1px solid #ddd }} .bx td + td {{ text-align: right }} .pay {{ background: #eef2f5; padding: 6pt; font-size: 8.5pt; margin: 10pt 0 }} .mail {{ margin: 18pt 0 0 20pt }} .cp td {{ border: 1px solid #666; padding: 3pt 6pt }} .cp {{ width: 100%; margin-bottom: 4pt }} .v {{ background: #e8edf1; font-weight: bold; padding: 3pt 5pt; margin-top: 11pt }} .v span {{ float: right; font-weight: normal }} .s {{ color: #444; padding: 2pt 5pt }} .r2 {{ text-align: right }} .ti2 {{ font-size: 14pt; color: {color}; margin: 8pt 0 0 }} .d th {{ border-bottom: 1px solid #888; font-size: 8.3pt }} .d td {{ font-size: 9pt }} .t td {{ font-weight: bold; border-top: 0.75pt solid #bbb }} .tot {{ text-align: right; font-size: 12pt; font-weight: bold; border-top: 2pt solid {color}; margin-top: 10pt; padding: 4pt }} p {{ margin: 4pt 0 }}"
    return done(css, body, {"document_type": KIND, "provider": {"name": name, "phone": at.free, "address": at.address}, "payer": {"name": plan}, "patient": {"name": who.full}, "account_number": acct, "statement_date": sent, "due_date": due, "lines": lines, "payments": payments,
                            "totals": {"charges_cents": grand[0], "adjustments_cents": grand[2], "insurance_paid_cents": grand[1], "patient_paid_cents": grand[3] if split_sum else None, "balance_cents": balance}}, bottom_right=PAGES)
