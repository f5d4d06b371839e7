"""A patient billing company's web page "Your bill", printed from the browser, as Cedar's look: a greeting, a balance tile with pay buttons, each bill a card with doctor, place and day, the four steps provider charged, plan discount, plan paid, your share; "Show itemized services" opened below with words and amounts; the browser's head and foot around it."""
from held_twentieth_a import *

NAME, KIND = "held20-checkout-page", "itemized_bill"
WORK = {"Primary Care": [("Office visit, established patient", 130, 320), ("Lipid panel", 30, 110), ("Hemoglobin A1c", 26, 90), ("Flu shot", 28, 60), ("Vaccine administration", 24, 56), ("Urine test", 9, 30)], "Emergency": [("Emergency visit, level 4", 1200, 3200), ("CT scan of abdomen", 2400, 6100), ("Metabolic panel", 110, 420), ("IV fluids, first hour", 200, 560), ("Blood count", 60, 220), ("Ondansetron injection", 10, 60)], "Imaging": [("MRI of knee", 1300, 3800), ("Mammogram, screening", 240, 610), ("3D mammogram add-on", 60, 180), ("Ultrasound of breast", 240, 640)], "Women's Health": [("Annual exam", 180, 380), ("Pap test collection", 30, 80), ("HPV test", 60, 160), ("Pelvic ultrasound", 280, 690)]}


def document(rng):
    who, at = Patient(rng, 20, 70), Place(rng)
    name, plan = rng.choice(("Juniper Health Partners", "Westbrook Medical Group", "Allied Women & Family", "MetroSouth Health")), rng.choice(PLANS)
    printed, acct = day(rng, (2025, 7, 1)), number(rng, "AA-9999999")
    due = later(printed, rng.randint(6, 25))
    lines, bills, sums, acts = [], "", [0, 0, 0, 0], []
    for place in rng.sample(sorted(WORK), rng.randint(1, 3)):
        date = later(printed, -rng.randint(20, 90))
        here = [{"date": date, "description": w, "charge_cents": price(rng, lo, hi)} for w, lo, hi in rng.sample(WORK[place], rng.randint(1, 4))]
        charge = total(here)
        off, ins, own, how = split(rng, charge, ("copay", "coins", "ded"))
        word = {"copay": "copay", "coins": "coinsurance", "ded": "deductible"}[how]
        steps = facts([("Provider charged", usd(charge)), (f"{plan} discount", minus(off)), (f"{plan} paid", minus(ins)), (f"Your share <span class='s'>({word})</span>", usd(own))], "f st")
        rows = [tr([x["description"], usd(x["charge_cents"])], "- r") for x in here]
        bills += f"<div class='card'><div class='cd'>{place} &middot; {mon(date)}</div><div class='s'>{doctor(rng)} at {at.city} {rng.choice(('Campus', 'Center', 'Pavilion'))} &middot; Patient: {who.plain}</div>{sides(steps, f'<div class=sh>&#8963; Hide itemized services</div>' + grid([], rows, kind='d it'), widths=(48, 52))}</div>"
        lines += here
        acts += [pay(None, "adjustment", f"{plan} discount", off)] + [pay(None, "insurance", f"{plan} paid", ins)] * (ins > 0)
        count = len(bills.split("<div class='card'>")) - 1
        sums = [a + b for a, b in zip(sums, (charge, off, ins, own))]
    owed = sums[3]
    rng_plan = rng.random() < 0.6
    body = (f"<div class='top'><b>{name}</b><span>Home &nbsp; Bills &nbsp; Insurance &nbsp; Messages &nbsp; {who.first} &#9662;</span></div><h1>Hi {who.first}, here&rsquo;s your bill.</h1><div class='s'>Your insurance has finished with everything below.</div>"
            + sides(f"<div class='tile'><div class='s'>Total balance</div><div class='am'>{usd(owed)}</div><div class='s'>Due {mon(due)} &middot; Account {acct}</div></div>", f"<div class='btn'>Pay {usd(owed)}</div><div class='lk'>{'Pay over time, from ' + usd(max(2500, owed // 12)) + ' a month' if rng_plan else 'Set up a payment plan'}</div><div class='lk'>I have a question about this bill</div>", widths=(56, 44))
            + f"<h2>What makes up your balance</h2>{bills}" + (f"<div class='tip'>&#128172; <b>Deductible not met?</b> Your plan asks you to pay this amount before it starts to pay. Ask {plan} how much is left.</div>" if rng.random() < 0.5 else "")
            + f"<p class='s c'>Need help? Call {at.free} or chat with us, Monday&ndash;Friday 8am&ndash;8pm ET.<br>{name}, {at.address}<br>Financial assistance &nbsp;|&nbsp; Privacy &nbsp;|&nbsp; Terms &nbsp;|&nbsp; Good faith estimate rights &nbsp;|&nbsp; Espa&ntilde;ol</p>")
    css = "body { font: 10pt 'Nimbus Sans', 'Liberation Sans'; color: #26323f } .top { border-bottom: 1px solid #d5dbe1; padding: 4pt 0; font-size: 13pt; color: #1c5d4f } .top span { float: right; font-size: 8.5pt; color: #555 } h1 { font: 20pt 'Nimbus Sans'; margin: 16pt 0 4pt } h2 { font-size: 12.5pt; margin: 16pt 0 4pt } .s { font-size: 8.4pt; color: #6a7784 } .tile { background: #e8f3f0; border-radius: 8pt; padding: 10pt; margin-top: 8pt } .am { font-size: 26pt; font-weight: bold } .btn { background: #1c5d4f; color: #fff; text-align: center; padding: 8pt; border-radius: 14pt; margin: 10pt 0 4pt; font-weight: bold } .lk { color: #1c5d4f; font-size: 9pt; text-align: center; padding: 3pt } .card { border: 1px solid #d5dbe1; border-radius: 8pt; padding: 9pt; margin: 8pt 0; page-break-inside: avoid } .cd { font-weight: bold; font-size: 11.5pt } .st { width: 92%; margin-top: 5pt } .st td { padding: 3pt 0 } .st td + td { text-align: right } .st tr:last-child td { font-weight: bold; border-top: 1px solid #999 } .sh { font-size: 8.4pt; color: #1c5d4f; margin-top: 6pt } .it td { font-size: 8.8pt; border-bottom: 1px solid #eef1f3 } .tip { background: #fdf6e3; padding: 7pt; border-radius: 6pt; font-size: 9pt } .c { text-align: center; margin-top: 18pt; line-height: 1.5 }"
    return done(css, body, {"document_type": KIND, "provider": {"name": name, "phone": at.free, "address": at.address}, "payer": {"name": plan}, "patient": {"name": who.plain}, "account_number": acct, "due_date": due, "lines": lines, "payments": acts, "totals": {"balance_cents": owed}, "maybe": {"statement_date": printed, **({"charges_cents": sums[0]} if count == 1 else {})}}, "size: Letter; margin: 0.5in 0.45in",
                top_left=f'"{printed.month}/{printed.day}/{printed:%y}, {rng.randint(1, 11)}:{rng.randint(10, 59)} PM"', top_center=f'"Your bill | {name}"', bottom_left=f'"https://pay.{site(name)}/bills/{number(rng, "a9999999")}"', bottom_right='counter(page) "/" counter(pages)')
