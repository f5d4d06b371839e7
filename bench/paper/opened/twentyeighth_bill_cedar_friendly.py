"""A health system's bill in the friendly redesign of a payment company: greeting, what you owe in a large figure with a code to scan, how the figure came
about, ways to pay,
then each visit on a card with its services and what insurance covered, plan of monthly payments, frequent questions, a plain coupon."""
from held_twentyeighth_a import *

NAME, KIND = "held28-bill-cedar-friendly", "itemized_bill"
KINDS = {"Emergency visit": [("Emergency department visit, high severity", 1400, 4200), ("Comprehensive metabolic panel", 90, 380),
    ("Complete blood count (CBC), automated", 50, 210),
                             ("CT scan of abdomen and pelvis with contrast", 2100, 6200), ("Injection, ondansetron, 1 mg", 8, 60),
                                 ("Electrocardiogram, tracing", 120, 390)],
         "Imaging": [("MRI, lower spine, without contrast", 1400, 3900), ("Screening mammogram, both breasts, with 3D tomosynthesis", 380, 900),
             ("X-ray of knee, 3 views", 180, 460)],
         "Office visit": [("Office visit, established patient, 30-39 minutes", 190, 380), ("Immunization administration", 40, 95), ("Hemoglobin A1c test",
             40, 120),
                          ("Influenza vaccine, preservative free", 45, 110), ("Collection of blood by needle", 15, 45)],
         "Outpatient procedure": [("Colonoscopy with biopsy", 2200, 5400), ("Pathology examination of tissue", 190, 520), ("Recovery room, first hour", 600,
             1500)]}


def document(rng):
    who, at = Person(rng), Sender(rng)
    name = rng.choice(("Novaris Health", "Cascade Ridge Health", "Bayhaven Health Partners", "Yellow Pine Healthcare"))
    sent, say = day(rng, (2026, 2, 25), 240), rng.choice((word, full))
    due, acct, plan = later(sent, rng.choice((21, 28, 30))), number(rng, rng.choice(("1099999999", "G99999999", "99999999"))), rng.choice(PLANS).title()
    lines, cards, prepaid, visits = [], "", 0, []
    for n in range(rng.choice((1, 1, 2, 2, 3))):
        kind = rng.choice(list(KINDS))
        on = later(sent, -rng.randint(28, 110))
        rows, here = [], []
        for words, lo, hi in rng.sample(KINDS[kind], rng.randint(1, len(KINDS[kind]))):
            charge = price(rng, lo, hi)
            off, ins, own = shares(rng, charge, ("coins", "ded", "copay", "none"))
            here.append({"date": on, "description": words, "charge_cents": charge, "adjustment_cents": off, "plan_paid_cents": ins, "patient_cents": own})
            rows.append([words, usd(charge), usd(-off), usd(-ins) if ins else "$0.00", usd(own)])
        got = rng.choice((0, 0, 0, 2500, 5000))
        owes = total(here, "patient_cents")
        if owes <= got:
            return document(rng)
        foot = [["Visit total", usd(total(here, "charge_cents")), usd(-total(here, "adjustment_cents")), usd(-total(here, "plan_paid_cents")) if total(here,
            "plan_paid_cents") else "$0.00", usd(owes)]]
        foot += [[("You already paid", 4), (usd(-got), 1, "r")], [("<b>You owe for this visit</b>", 4), (f"<b>{usd(owes - got)}</b>", 1, "r")]] if got else []
        place = f"{name.split()[0]} {rng.choice(('Medical Center', 'Westside Clinic', 'Imaging Pavilion', 'Women and Family Care'))}"
        cards += (f"<div class='card'><div class='vh'><b>{kind}</b> on {say(on)}</div><div class='vs'>{doctor(rng)} &middot; {place} &middot; Visit ID "
            f"{number(rng, '99999999')}</div>"
                  + table(["Service", "Original price", "Insurance discount", "Insurance paid", "You owe"], rows, "lrrrr", "t", foot,
                      "40% 15% 16% 15% 14%") + "</div>")
        prepaid, lines = prepaid + got, lines + here
        visits.append((kind, on, owes - got))
    charges, offs, ins = (total(lines, k) for k in ("charge_cents", "adjustment_cents", "plan_paid_cents"))
    owed = charges - offs - ins - prepaid
    months = rng.choice((3, 6, 12))
    how = facts([("Original price of your care", usd(charges)), ("Insurance discounts", usd(-offs)), (f"{plan} paid", usd(-ins))]
                + ([("Your payments", usd(-prepaid))] if prepaid else []) + [("<b>Total you owe</b>", f"<b>{usd(owed)}</b>")], "su")
    head = beside(f"<div class='nm'>{name}</div>", f"<div class='hr'>Statement date {say(sent)}<br>Guarantor account {acct}</div>", widths="50% 50%")
    hero = beside(f"<div class='hi'>Hi {who.first},</div><p>Your insurance has finished reviewing your care. Here's what you owe.</p><div "
        f"class='big'>{usd(owed)}</div>"
                  f"<div class='due'>Due {say(due)}</div>", f"<div class='qr'>{qr(rng, 84)}<br><b>Scan to "
                  f"pay</b><br>pay.{name.split()[0].lower()}.example.org<br>Bill code: {number(rng, 'AAA-999-AAA')}"
                  "</div>", widths="64% 36%")
    pays = beside("<b>Online</b><br>Scan the code above. No log-in needed.", f"<b>By phone</b><br>{at.free}<br>Automated line, 24/7",
        "<b>By mail</b><br>Send a check with the slip below.",
                  f"<b>Payment plan</b><br>As low as {usd(owed // months // 100 * 100)}/month with no interest", widths="25% 25% 25% 25%")
    faq = ("<h3>Common questions</h3><p><b>Why did I get this bill?</b> Your plan set your share of the cost through your deductible, copay or "
        "coinsurance.</p><p><b>What if I can't afford it?</b> "
           f"You may qualify for free or reduced-cost care. Call {at.tel} or ask any financial counselor for an application.</p><p><b>Will I get other "
           f"bills?</b> Some doctors, labs and "
           "ambulance companies bill on their own.</p>")
    slip = ("<div class='keep'><div class='cut'></div>" + beside(f"{who.mail(False)}", facts([("Guarantor account", acct), ("Amount due", usd(owed)),
        ("Due date", say(due)),
            ("Amount enclosed", "$ __________")]), f"<span class='fine'>Checks payable to</span><br>{name}<br>{at.box}<br>{at.far}",
                widths="32% 36% 32%") + "</div>")
    seen = table([], [[k, say(d), usd(b)] for k, d, b in visits], "llr", "vi") if len(visits) > 1 else ""
    first = head + f"<div class='ml'>{who.mail(False)}</div>" + hero + "<h3>How we got to this amount</h3>" + how + seen + "<h3>Ways to pay</h3>" + pays + slip
    details = f"<h2>Your visits</h2><p>Patient: <b>{who.plain}</b> &nbsp; Insurance: <b>{plan}</b></p>{cards}{faq}"
    css = (feet(f"'{name}  |  Page ' counter(page) ' of ' counter(pages)").replace("content:'", "content:'") + "body{font:9.5pt 'Liberation Sans';"
        "color:#2b2d42} .nm{font:bold 17pt 'URW Gothic',"
           "'Liberation Sans';color:#3d348b} .hr{text-align:right;font-size:8.5pt} .ml{margin:24pt 0 20pt 18pt} .hi{font-size:16pt;font-weight:bold} "
           ".big{font-size:30pt;font-weight:bold;color:#3d348b} "
           ".due{font-weight:bold} .qr{text-align:center;background:#f0effa;padding:8pt;font-size:8.5pt} h3{margin:12pt 0 4pt;font-size:11pt;"
           "color:#3d348b} .su,.vi{width:100%} .su td,.vi td{border-bottom:"
           "0.5pt solid #ddd;padding:4pt} .su td+td{text-align:right} .vi{margin-top:8pt;font-size:8.5pt;color:#555} .card{border:0.75pt solid #c9c6e6;"
           "padding:7pt;margin:8pt 0} .vh{font-size:11pt} .vs{"
           "color:#666;font-size:8.5pt;margin-bottom:4pt} .t{width:100%} .t th{font-size:8pt;color:#666;border-bottom:0.5pt solid #999} .t "
           "td{font-size:8.8pt} .sum td{border-top:0.5pt solid #999} .cut{"
           "border-top:1pt dashed #999;margin:18pt 0 8pt} .keep{page-break-inside:avoid}")
    totals = {"charges_cents": charges, "adjustments_cents": offs, "insurance_paid_cents": ins, "balance_cents": owed}
    return done(sheet(css, first, details), document_type=KIND, provider={"name": name, "phone": at.tel, "address": at.remit}, payer={"name": plan},
        patient={"name": who.plain},
                account_number=acct, statement_date=sent, due_date=due, lines=lines, payments=[pay(None, "patient", "Your payments", prepaid)] if prepaid
                    else [],
                totals=totals | ({"patient_paid_cents": prepaid} if prepaid else {}))
