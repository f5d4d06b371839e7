"""The statement of an urgent care centre's billing office: a coupon with card boxes on top, each visit's services and the receipts against them
below, ages of the balance at the foot."""
from held_thirtythird_a import *

NAME, KIND = "held33-bill-urgent-care", "itemized_bill"
NAMES = ["QuickWell Urgent Care", "FirstLine Urgent Care & Occupational Health", "MedStop Walk-In Clinic", "Sunrise Immediate Care, PLLC",
         "ReadyCare Urgent Care Centers of the Tri-County Region, LLC", "CarePoint Express Urgent Care"]
VISITS = [("99203", "New patient visit, level 3", 189, 310), ("99204", "New patient visit, level 4", 265, 420), ("99213",
    "Established patient visit, level 3", 135, 235), ("99214", "Established patient visit, level 4", 195, 330)]
TESTS = [("87880", "Rapid strep test", 28, 70), ("87804", "Influenza rapid test A/B", 34, 90), ("87811", "COVID-19 rapid antigen test", 45, 110),
    ("81002",
    "Urine dipstick", 12, 34), ("71046", "X-ray chest, 2 views", 95, 190), ("73610", "X-ray ankle, 3 or more views", 88, 175), ("73130",
    "X-ray hand, 3 or more views", 85, 170), ("12001", "Laceration repair, simple, up to 2.5 cm", 240, 460), ("96372", "Injection, SQ/IM", 34, 78),
         ("J1100", "Dexamethasone injection, 1 mg", 8, 32), ("J0696", "Ceftriaxone injection, 250 mg", 18, 64), ("94640", "Nebulizer treatment", 42,
         98),
         ("L1902", "Ankle brace, prefabricated", 65, 140), ("S9083", "Urgent care global fee", 145, 225), ("99051",
         "Evening / weekend / holiday service", 25,
         60)]
NOTES = ["This balance is your responsibility after insurance. Please remit payment by the due date.", "Your insurance carrier has processed this "
    "claim. "
         "The amount shown is patient responsibility.", "PAST DUE. If payment is not received within 15 days your account may be referred to "
         "collections.",
         "Thank you for choosing us for your care!"]


def visit(rng, who, served, plan, fresh, last, minus):
    """One visit: its lines, the receipts against it, its rows and what is left of it."""
    work = [rng.choice(VISITS[:2] if fresh else VISITS[2:])] + rng.sample(TESTS, rng.choice((0, 1, 1, 2, 3, 5)))
    lines = [{"date": served, "code": c, "description": w, "charge_cents": price(rng, lo, hi),
              "maybe": {"patient_name": who.plain}} for c, w, lo, hi in work]
    charges, when = total(lines, "charge_cents"), min(last, later(served, rng.randint(14, 24)))
    credits = []
    if plan:
        copay = rng.choice((0, 4000, 5000, 7500))
        parts = shares(rng, [x["charge_cents"] for x in lines], rng.choice(("ded", "coins", "copay")))
        off, ins, own = (sum(x[n] for x in parts) for n in range(3))
        if copay and copay < own:
            credits.append(pay(served, "patient", rng.choice(("Copay - Credit Card", "Copay Payment - Thank You",
                "Payment at Time of Service - VISA")), copay))
        if ins:
            credits.append(pay(when, "insurance", f"Insurance Payment - {plan}", ins))
        credits.append(pay(when, "adjustment", rng.choice(("Insurance Adjustment", "Contractual Adjustment", f"Adjustment - {plan}")), off))
    else:
        if rng.random() < 0.5:
            credits.append(pay(served, "adjustment", "Self-Pay Discount", charges // 5))
        if rng.random() < 0.5:
            credits.append(pay(served, "patient", rng.choice(("Payment - Cash", "Payment - Credit Card")), 5000))
    left = charges - sum(p["amount_cents"] for p in credits)
    rows = [[us(x["date"]), x["code"], esc(x["description"]), bare(x["charge_cents"]), "", ""] for x in lines]
    rows += [[us(p["date"]), "", esc(p["description"]), "", bare(-p["amount_cents"], minus), ""] for p in credits]
    return lines, credits, rows, left


def document(rng):
    owner, at = Person(rng, 24, 80), Office(rng)
    who = Person(rng, 2, 17, owner) if rng.random() < 0.25 else owner
    sender, minus = rng.choice(NAMES), rng.choice(("-{}", "-{}", "({})"))
    colour, sign = rng.choice((("#d1342f", "cross"), ("#0077a8", "cross"), ("#e07b12", "sun"), ("#2f8f4e", "cross")))
    sent, plan = day(rng), plan_of(rng, owner, 0.25)
    due, account = later(sent, rng.choice((20, 21, 30))), number(rng, rng.choice(("999999", "9999999", "AA9999999", "99999-9")))
    lines, credits, rows, owed = [], [], [], []
    served = later(sent, -rng.randint(32, 75))
    for n in range(rng.choice((1, 1, 1, 2, 3))):
        a, b, c, left = visit(rng, who, served, plan, n == 0 and rng.random() < 0.5, later(sent, -3), minus)
        if left <= 0:
            continue
        head = (f"Patient: {esc(who.plain)} &nbsp;&nbsp; Visit: {number(rng, '99999999')} &nbsp;&nbsp; Provider: "
                f"{esc(doctor(rng, ('PA-C', 'MD', 'FNP-C')))} &nbsp;&nbsp; Clinic: {at.city}")
        lines, credits, rows, owed = lines + a, credits + b, rows + [[(head, 6, "vh")]] + c, owed + [(served, left)]
        rows.append([("Visit Balance", 5, "r vb"), (bare(left), 1, "r vb")])
        served = later(served, rng.randint(2, 9))
    if not lines:
        return document(rng)
    carried = price(rng, 25, 180) if rng.random() < 0.25 else 0
    balance = sum(x for _, x in owed) + carried
    if carried:
        rows.insert(0, [("Previous Balance", 5, "l"), bare(carried)])
        owed.append((later(sent, -rng.randint(92, 118)), carried))
    card = ("<table class='cc'><tr><td colspan='4' class='ch'>IF PAYING BY CREDIT CARD, PLEASE FILL OUT BELOW</td></tr><tr><td>&#9744; "
        "VISA</td><td>&#9744; "
            "MASTERCARD</td><td>&#9744; DISCOVER</td><td>&#9744; AMEX</td></tr><tr><td colspan='3'>CARD NUMBER<br>&nbsp;</td><td>CVV<br>&nbsp;"
            "</td></tr>"
            "<tr><td colspan='3'>SIGNATURE<br>&nbsp;</td><td>EXP. DATE<br>&nbsp;</td></tr>"
            f"<tr><td class='k'>STATEMENT DATE<br><b>{us(sent)}</b></td><td class='k' colspan='2'>PAY THIS AMOUNT<br><b>{usd(balance)}</b></td>"
            f"<td class='k'>ACCOUNT #<br><b>{account}</b></td></tr><tr><td class='k'>DUE DATE<br><b>{us(due)}</b></td><td colspan='3'>SHOW "
            f"AMOUNT<br>PAID HERE "
            "&nbsp; $</td></tr></table>")
    top = beside(f"<table><tr><td>{mark(sign, colour, '#fff' if sign == 'cross' else '#f5b65a')}</td><td><div "
        f"class='nm'>{esc(sender)}</div>{at.street}<br>"
                 f"{at.town}</td></tr></table><p class='fine' style='margin-top:8pt'>ADDRESS SERVICE REQUESTED</p>", card, widths="50% 50%")
    mail = beside(f"<div class='fine'>ADDRESSEE:</div>{owner.mail(True, owner.plain)}", f"<div class='fine'>REMIT TO:</div>{esc(sender.upper())}<br>"
                  f"{at.box.upper()}<br>{at.far.upper()}", widths="52% 48%")
    cut = ("<p class='fine' style='margin-top:14pt'>&#9744; Please check box if above address is incorrect or insurance information has changed, and "
        "indicate "
           "change(s) on reverse side.</p><div class='cut'>STATEMENT &nbsp;&nbsp; <span class='fine'>PLEASE DETACH AND RETURN TOP PORTION WITH YOUR "
           "PAYMENT"
           "</span></div>")
    heads = ["Date", "Code", "Description", "Charges", "Payments /<br>Adjustments", "Balance"]
    detail = table(heads, rows, "lllrrr", "d", widths="12% 9% 43% 11% 13% 12%")
    names = ["Current", "31-60 Days", "61-90 Days", "91-120 Days", "Over 120 Days"]
    foot = table(names + ["Amount Due"], [[bare(x) for x in ages(owed, sent)] + [f"<b>{usd(balance)}</b>"]], "cccccc", "ag")
    note = NOTES[2] if carried and rng.random() < 0.6 else rng.choice((NOTES[0], NOTES[1], NOTES[3])) if plan else rng.choice((NOTES[3], NOTES[3]))
    site = esc(sender.split(",")[0].split()[0].lower())
    says = (f"<div class='ms'><b>MESSAGE:</b> {note}<br>Pay online anytime at <b>www.{site}pay.example.com</b> with your account number, text PAY "
        f"to the "
            f"number on file, or call our billing office at <b>{at.tel}</b>, Mon-Fri 8:00 am - 5:00 pm.<br>"
            + (f"Insurance on file: <b>{esc(plan)}</b>" if plan else "We do not have insurance on file for this visit. Please call with your "
                "insurance "
               "information.") + "</div>")
    css = (f".nm{{font-weight:bold;font-size:12pt;color:{colour}}}.cc{{width:100%}}.cc td{{border:0.6pt solid #444;font-size:6.6pt;padding:1.5pt "
        f"3pt}}"
           f".cc td b{{font-size:9.5pt}}.ch,.d th,.ag th{{background:{colour};color:#fff;font-weight:bold}}.cc .ch{{text-align:center;font-size:7pt}}"
           ".k{background:#f0f0f0}.cc .k{text-align:center}.beside+.beside{margin-top:20pt}.cut{border-top:1pt dashed #555;margin:3pt 0 8pt;"
           "padding-top:4pt;"
           "text-align:center;font-weight:bold;font-size:11pt}.d{width:100%}.d th{font-size:8pt;padding:3pt 4pt}.d td{font-size:8.6pt;"
           "padding:1.8pt 4pt}"
           ".d td.vh{background:#eceff1;font-weight:bold;font-size:8pt}.d td.vb{border-top:0.5pt solid #999;font-weight:bold;text-align:right}"
           ".ag{width:100%;margin:12pt 0 8pt}.ag th,.ag td{border:0.6pt solid #888;text-align:center;font-size:8.4pt}.ms{border:0.8pt solid #888;"
           "padding:5pt 7pt;font-size:8.6pt;page-break-inside:avoid}")
    return done(sheet(css, top + mail + cut + detail + foot + says, margin="0.5in", font="9.2pt 'Liberation Sans',Arial"), KIND,
                {"name": sender, "phone": at.tel}, {"name": who.plain}, lines,
                {"balance_cents": balance, "prior_balance_cents": carried or None}, payer={"name": plan} if plan else None, account_number=account,
                statement_date=sent, due_date=due, payments=credits or None)
