"""An outpatient physical therapy practice's statement with many visits of two to four timed codes each: GP and 59 modifiers, units, what insurance paid
and took off in columns of the line, the patient's part, copays paid at the desk as rows of their own, a balance box, card coupon on top."""
from held_twentysixth_a import *

NAME, KIND = "held26-bill-pt-visits", "itemized_bill"
WORK = [("97110", "Therapeutic Exercises", 48, 78, (1, 1, 2, 2, 3)), ("97140", "Manual Therapy 1+ Regions", 46, 72, (1, 1, 2)), ("97112",
    "Neuromuscular Reeducation", 50,
    80, (1, 1, 2)), ("97530", "Therapeutic Activities", 54, 84, (1, 1, 2)), ("97116", "Gait Training", 44, 68, (1,)), ("97014",
    "Electrical Stim Unattended", 22, 36, (1,)),
        ("97035", "Ultrasound", 20, 34, (1,)), ("97010", "Hot/Cold Pack", 10, 18, (1,)), ("97535", "Self Care/Home Mgmt Training", 52, 76, (1,))]


def document(rng):
    who, at = Patient(rng, 16), Office(rng)
    house = " ".join((
        rng.choice(('Stride', 'Summit Ridge', 'Back in Motion', 'Bluestem', 'Anchor Point', 'Lakeshore')),
        rng.choice(('Physical Therapy & Sports Rehab', 'Physical Therapy, PLLC', 'Rehabilitation Associates', 'Therapy and Wellness'))))
    sent, plan = mailed(rng, (2026, 3, 15), 250), rng.choice(INSURERS)
    due, acct = later(sent, rng.choice((14, 21, 30))), number(rng, rng.choice(("99999", "999999", "AAA9999")))
    lead = [physician(rng, ("PT, DPT", "PT", "DPT, OCS")) for _ in range(2)]
    visits, on = rng.choice((1, 3, 5, 6, 8, 9, 12)), later(sent, -rng.randint(60, 100))
    price_of = {w[0]: rng.randint(w[2], w[3]) * 100 for w in WORK}
    lines, rows, paid, say = [], [], [], rng.choice((two, us, thin))
    copay, mods = rng.choice((0, 0, 2500, 3000, 4000)), rng.random() < 0.85
    blank, dash = rng.random() < 0.5, rng.random() < 0.5
    for n in range(visits):
        if n and on >= later(sent, -18):
            break
        given = rng.sample(WORK[:4], rng.randint(1, 3)) + rng.sample(WORK[4:], rng.choice((0, 0, 1, 1, 2)))
        services = [(code, words, rng.choice(many), price_of[code]) for code, words, _, _, many in given]
        if n == 0 and rng.random() < 0.6:
            services.insert(0, (*rng.choice((("97161", "PT Eval Low Complexity 20 Min"), ("97162", "PT Eval Mod Complexity 30 Min"))), 1, rng.randint(140,
                260) * 100))
        elif n and n % 6 == 5:
            services.insert(0, ("97164", "PT Re-Evaluation", 1, rng.randint(80, 130) * 100))
        owed = 0
        who_by = lead[0] if rng.random() < 0.75 else lead[1]
        for place, (code, words, units, each) in enumerate(services):
            charge = units * each
            off, ins, own = split(rng, charge, ("coins", "ded") if not copay else ("none",), 0.35, 0.7)
            if copay and place == 0:
                own = min(copay, ins)
                ins -= own
            if code == "97010":
                off, ins, own = charge, 0, 0
            marks = (["GP"] if mods else []) + (["59"] if mods and code in ("97140", "97530") and rng.random() < 0.6 else [])
            lines.append({"date": on, "code": code, "modifiers": marks, "description": words, "units": units, "charge_cents": charge, "plan_paid_cents": ins,
                          "adjustment_cents": off, "patient_cents": own})
            owed += own
            zero = (lambda c: "" if blank and not c else bare(c))
            minus = (lambda c: zero(c) if not dash or not c else f"-{bare(c)}")
            rows.append(tr([say(on), who_by.split(",")[0] if place == 0 else "", code, " ".join(marks), words, units, bare(charge), minus(ins), minus(off),
                bare(own)], "n - n n - c r r r r", "first" if place == 0 else ""))
        if copay and owed and rng.random() < 0.7:
            kind = rng.choice(("Copay - Visa", "Copay - Mastercard", "Copay - Check", "Patient Payment - Card on File"))
            paid.append(pay(on, "patient", kind, owed))
            rows.append(tr([say(on), "", "", "", kind, "", "", "", "", f"-{bare(owed)}"], "n - n n - c r r r r", "pp"))
        on = later(on, rng.choice((2, 3, 4, 5, 7)))
    for item in lines:
        if not item["modifiers"]:
            del item["modifiers"]
        if blank:
            for key in ("plan_paid_cents", "adjustment_cents"):
                if not item[key]:
                    item["maybe"] = {**item.get("maybe", {}), key: 0}
                    del item[key]
    charges, ins, off, own = (total(lines, k) for k in ("charge_cents", "plan_paid_cents", "adjustment_cents", "patient_cents"))
    cash = total(paid, "amount_cents")
    owed = own - cash
    if owed <= 0:
        return document(rng)
    heads = rng.choice((("Date", "Therapist", "CPT", "Mod", "Description", "Units", "Charge", "Ins Paid", "Adjust", "Patient Resp"),
                        ("DOS", "Provider", "Code", "Mods", "Procedure", "Qty", "Amount", "Insurance Payment", "Insurance Adjustment", "Patient Portion")))
    rows.append(tr([("Totals", 6), bare(charges), f"-{bare(ins)}" if dash else bare(ins), f"-{bare(off)}" if dash else bare(off), bare(owed)],
        "- r r r r", "t"))
    box = facts([("Statement Date", us(sent)), ("Account Number", acct), ("Payment Due", us(due)), ("<b>Amount Due</b>", f"<b>{usd(owed)}</b>"),
        ("Amount Enclosed", "$")], "bx")
    card = ("<table class='cards'><tr><td colspan='3'><b>TO PAY BY CREDIT CARD</b> &#9744; VISA &#9744; MC &#9744; AMEX &#9744; DISC &#9744; "
        "HSA</td></tr><tr><td colspan='2'>CARD NUMBER<br>&nbsp;"
            "</td><td>CVV<br>&nbsp;</td></tr><tr><td colspan='2'>SIGNATURE<br>&nbsp;</td><td>EXP DATE<br>&nbsp;</td></tr></table>")
    top = (sides(f"<div class='nm'>{house}</div>{at.street}<br>{at.town}<br>Billing: {at.dash}", card, widths=(55, 45))
        + sides(f"<div class='ml'>{who.mail()}</div>",
        box, widths=(55, 45)) + sides("", f"<b>Remit payment to:</b><br>{house}<br>{at.street}<br>{at.town}", widths=(55, 45))
        + "<div class='cut'>PLEASE DETACH HERE AND RETURN TOP PORTION WITH PAYMENT</div>")
    inner = (f"<div class='pt'><b>Patient:</b> {who.plain} &nbsp;&nbsp; <b>DOB:</b> {us(who.born)} &nbsp;&nbsp; <b>Primary Ins:</b> {plan} &nbsp;&nbsp; "
        f"<b>Visits on this statement:</b> "
             f"{len({x['date'] for x in lines})}</div>" + grid(heads, rows, "n - n n - c r r r r"))
    parts = [("Total Charges", usd(charges)), ("Insurance Payments", usd(-ins)), ("Insurance Adjustments", usd(-off)), ("Patient Payments", usd(-cash)),
        ("Balance Due", usd(owed))]
    say_ = rng.choice(("Thank you for choosing us for your rehabilitation needs! Copays are due at each visit. Balances over 30 days may prevent "
        "scheduling of further visits.",
                       f"Your insurance has processed these visits. Pay online at pay.{site(house.split()[0] + 'pt')} or text PAY to {at.dash}.",
                       "A $50 fee is charged for appointments cancelled with less than 24 hours notice. Please bring your balance current before your next "
                       "visit."))
    body = top + inner + sides(f"<p>{say_}</p>", facts(parts, "sm"), widths=(62, 38))
    css = ("body { font: 8.6pt 'Liberation Sans' } .nm { font-size: 14pt; font-weight: bold; color: #23599b } .ml { margin: 22pt 0 10pt 22pt; font-size: "
        "10pt } .bx { width: 100%; margin-top: "
           "8pt } .bx td { border: 0.75pt solid #23599b; padding: 3pt 5pt } .bx td + td { text-align: right } .pt { background: #dfe9f5; padding: 3pt; "
           "margin-bottom: 3pt } .d th { background: "
           "#23599b; color: #fff; font-size: 7.6pt } .d td { font-size: 8pt } .first td { border-top: 0.5pt solid #9ab } .pp td { color: #555; font-style: "
           "italic } .t td { font-weight: bold; "
           "border-top: 1.25pt solid #23599b } .sm { margin: 6pt 0 0 auto } .sm td + td { text-align: right; font-weight: bold }")
    return done(css, body, {"document_type": KIND, "provider": {"name": house, "phone": at.dash, "address": at.address}, "payer": {"name": plan},
        "patient": {"name": who.plain,
        "birth_date": who.born}, "account_number": acct, "statement_date": sent, "due_date": due, "lines": lines, "payments": paid,
        "totals": {"charges_cents": charges, "insurance_paid_cents": ins, "adjustments_cents": off, "patient_paid_cents": cash, "balance_cents": owed}},
        bottom_center='"Page " counter(page) " of " counter(pages)')
