"""A portal's billing account printed from the browser: what is due on top, then each visit as a card with its charges, payments and adjustments; some visits wait for insurance and nothing is due on them yet."""
from held_seventeenth_a import *

NAME, KIND = "held17-portal-account", "itemized_bill"
HC = [("HC EMERGENCY DEPT VISIT LVL 4", 900, 2600), ("HC COMPREHENSIVE METABOLIC PANEL", 90, 360), ("HC CBC W/AUTO DIFF WBC", 60, 210), ("HC CT ABDOMEN & PELVIS W CONTRAST", 1900, 5400), ("HC IV INFUSION HYDRATION INIT", 190, 520), ("HC VENIPUNCTURE", 14, 46), ("HC US THYROID", 280, 820), ("HC TSH", 60, 190), ("HC MRI KNEE WO CONTRAST LT", 1400, 3900), ("HC ECHO TTE COMPLETE", 900, 2700), ("HC XR SHOULDER 2+ VW RT", 190, 480)]
PR = [("PR OFFICE/OUTPATIENT ESTABLISHED LOW 20 MIN", 130, 240), ("PR OFFICE/OUTPATIENT ESTABLISHED MOD 30 MIN", 180, 340), ("PR DESTRUCTION BENIGN LESIONS UP TO 14", 130, 290), ("PR ECG ROUTINE W/LEAST 12 LDS W/I&R", 50, 140), ("PR ARTHROCENTESIS ASPIR&/INJ MAJOR JT", 150, 330)]


def document(rng):
    who, at = Patient(rng), Place(rng)
    site = rng.choice(("Lakelands Health", "Saguaro University Health", "Beacon Hill Physicians", "Trillium Health"))
    printed, plan, account = day(rng, (2025, 7, 1)), rng.choice(PLANS), number(rng, "100999999")
    lines, payments, cards_of, due, wait = [], [], "", 0, 0
    count = rng.randint(1, 4)
    for n, date in enumerate(sorted((later(printed, -rng.randint(18, 130)) for _ in range(count)), reverse=True)):
        hospital = rng.random() < 0.5
        here = [{"date": date, "description": words, "charge_cents": price(rng, low, high)} for words, low, high in (rng.sample(HC, rng.randint(1, 5)) if hospital else rng.sample(PR[:2], 1) + rng.sample(PR[2:], rng.randint(0, 2)))]
        charge, acts = total(here), []
        waits = n < count - 1 and rng.random() < 0.35
        if waits:
            wait += charge
            left = 0
        else:
            off, ins, own, _ = split(rng, charge, ("coins", "ded", "copay"))
            posted = later(date, rng.randint(9, 17))
            acts = [pay(posted, "insurance", f"{plan} Payment", ins)] * (ins > 0) + [pay(posted, "adjustment", f"{plan} Adjustment", off)]
            if not hospital and own > 2500 and rng.random() < 0.6:
                acts.insert(0, pay(date, "patient", "Patient Payment - Visa", 2500))
            left = charge - total(acts, "amount_cents")
        rows = [tr([mon(x["date"]), x["description"], usd(x["charge_cents"])], "n - r") for x in here] + [tr([mon(p["date"]), p["description"], usd(-p["amount_cents"])], "n - r", "cr") for p in acts]
        said = facts([("Billed", usd(charge)), ("Insurance balance" if waits else "Your balance", usd(charge if waits else left))], "sm")
        kind, where = (rng.choice(("Hospital Outpatient", "Emergency")), rng.choice(("Hospital", "Medical Center"))) if hospital else ("Office Visit", rng.choice(("Family Medicine", "Dermatology", "Sports Medicine")))
        head = f"<div class=big>{kind} at {at.city} {where}</div><div class=sub>Visit date: {mon(date)}<br>Provider: {doctor(rng)}<br>Patient: {who.plain}<br>Account #{number(rng, '6099999999')} &nbsp; Primary payer: {plan}</div>"
        cards_of += (f"<div class='card'>{sides(head, said, widths=(66, 34))}" + (f"<div class='pend'>Pending insurance. We sent this to {plan} and are waiting for an answer. You owe nothing for it now.</div>" if waits else "")
                     + f"<table class='w'><tr><td colspan=3 class='lnk'>&#9662; Hide details</td></tr>{''.join(rows)}</table></div>")
        due += left
        lines += here
        payments += acts
    by = later(printed, rng.randint(8, 24))
    name = site.split()[0].lower()
    body = (f"<div class='bar'><b>My{site.split()[0]}Chart</b><span class='menu'>Visits &nbsp;&nbsp; Messages &nbsp;&nbsp; Test Results &nbsp;&nbsp; Medications &nbsp;&nbsp; <u>Billing</u></span></div><div class='sub'>Home &rsaquo; Billing Summary &rsaquo; {site}</div><h1>Billing Account Details</h1>"
            + sides(f"<b>{site}</b><br>Patient and Physician Services<br>Guarantor #{account} ({who.plain})", f"<div class='due'>Amount Due<b>{usd(due)}</b><span class='sub'>Due {us(by)}</span></div>" + (f"<div class='sub r2'>Pending insurance: {usd(wait)}</div>" if wait else ""), f"<div class='btn'>Pay now</div><div class='lnk c'>Set up payment plan</div><div class='lnk c'>Apply for financial assistance</div>", widths=(44, 32, 24), kind="top")
            + f"<div class='tabs'><b>Details</b> &nbsp;&nbsp; Statements (2) &nbsp;&nbsp; Payments &nbsp;&nbsp; Letters</div><div class='sub'>Show: &#9673; Active accounts &nbsp; &#9675; Year to date &nbsp; &#9675; All. Newest visits first.</div>{cards_of}"
            + f"<p class='sub c'>Questions? Call customer service at {at.tel}, Monday to Friday, 8 AM to 5 PM. &nbsp;|&nbsp; Back to the billing summary<br>MyChart is licensed software. &nbsp; Privacy policy &nbsp; Terms and conditions &nbsp; Accessibility</p>")
    css = "body { font: 9.8pt 'Nimbus Sans', 'Liberation Sans'; color: #2b2b2b } .bar { border-bottom: 3pt solid #8a1f4b; padding: 4pt 0; font-size: 14pt; color: #8a1f4b } .menu { font-size: 8pt; color: #555; padding-left: 24pt } .sub { color: #666; font-size: 8.3pt } h1 { font: 18pt 'Nimbus Sans'; margin: 4pt 0 8pt } .due { text-align: right } .due b { display: block; font-size: 19pt } .due span { display: block } .r2 { text-align: right } .btn { background: #8a1f4b; color: #fff; text-align: center; padding: 5pt; border-radius: 12pt } .lnk { color: #8a1f4b; font-size: 8.3pt; padding-top: 3pt } .c { text-align: center } .tabs { border-bottom: 1px solid #bbb; padding: 3pt 0; margin: 8pt 0 4pt } .card { border: 1px solid #c8c8c8; border-left: 5pt solid #8a1f4b; padding: 6pt; margin: 7pt 0 } .big { font-size: 11.5pt; font-weight: bold } .sm { width: 100% } .sm td + td { text-align: right; font-weight: bold } .pend { background: #fdf3d8; padding: 4pt; font-size: 8.5pt; margin: 3pt 0 } .w { width: 100%; font-size: 8.8pt } .w td { border-top: 1px solid #eee } .cr td { color: #444; font-style: italic }"
    return done(css, body, {"document_type": KIND, "provider": {"name": site, "phone": at.tel}, "payer": {"name": plan}, "patient": {"name": who.plain}, "account_number": account, "due_date": by, "maybe": {"statement_date": printed}, "lines": lines, "payments": payments, "totals": {"balance_cents": due}}, "size: Letter; margin: 0.55in 0.45in",
                top_left=f'"{printed:%-m/%-d/%y}, {rng.randint(1, 11)}:{rng.randint(10, 59)} {rng.choice(("AM", "PM"))}"', top_center='"MyChart - Billing Account Details"', bottom_left=f'"https://mychart.{name}.example/MyChart/Billing/Details?ID={number(rng, "WP-24AAA99A9AA")}"', bottom_right='counter(page) "/" counter(pages)')
