"""A health plan's own medical bill to a member, as Kaiser mails it: plan and hospital are one; medical record and account number, a large amount due, "New charges" by visit with date, words, total charge, what the plan covered and the member's share, payments since the last bill apart, the balance carried from earlier bills, accumulators left out, four languages below."""
from held_twentieth_a import *

NAME, KIND = "held20-member-medical-bill", "itemized_bill"
CARE = [("OFFICE VISIT, PRIMARY CARE", 140, 330), ("OFFICE VISIT, SPECIALTY", 210, 420), ("LAB TEST, GLUCOSE", 12, 46), ("LAB TEST, LIPID PANEL", 38, 120), ("X-RAY, ANKLE, 3 VIEWS", 90, 260), ("MRI, KNEE, NO CONTRAST", 900, 2100), ("ULTRASOUND, PELVIC", 260, 640), ("PHYSICAL THERAPY, EXERCISE", 90, 210), ("EMERGENCY ROOM VISIT", 900, 2600), ("URGENT CARE VISIT", 160, 340), ("EKG, 12 LEAD", 60, 190), ("IMMUNIZATION, TDAP", 60, 140), ("SKIN LESION REMOVAL", 180, 480), ("LAB TEST, CBC", 22, 80), ("COLONOSCOPY, DIAGNOSTIC", 1300, 3300)]


def document(rng):
    who, at = Patient(rng, 21, 64), Place(rng)
    name = f"{rng.choice(('Pacific Commons', 'Bayline', 'Redwood Permanent', 'Valley Union'))} Health Plan"
    sent = day(rng, (2025, 5, 1))
    due, bill, mrn = later(sent, 22), number(rng, "9999999999"), number(rng, "99999999")
    prior = rng.choice((0, 0, rng.randint(3000, 38000)))
    gave = rng.choice((0, prior, 2500)) if prior else 0
    lines, rows = [], []
    for date in sorted(later(sent, -rng.randint(20, 85)) for _ in range(rng.randint(1, 4))):
        here = [{"date": date, "description": w, "charge_cents": price(rng, lo, hi)} for w, lo, hi in rng.sample(CARE, rng.randint(1, 3))]
        rows.append(tr([(f"{us(date)} &nbsp; {at.city} Medical Center &nbsp; {doctor(rng, '{1}, {0} {2}', ('MD', 'DO'))}", 4)], "-", "v"))
        for x in here:
            own = min(x["charge_cents"], rng.choice((2000, 3000, 4500, 6500))) if rng.random() < 0.5 else round(x["charge_cents"] * rng.choice((0.1, 0.2, 0.3, 1)))
            x["covered"], x["patient_cents"] = x["charge_cents"] - own, own
            rows.append(tr([x["description"], usd(x["charge_cents"]), usd(x["covered"]), usd(own)], "- r r r"))
        lines += here
    fresh, charges = total(lines, "patient_cents"), total(lines)
    rows.append(tr(["Total new charges", usd(charges), usd(total(lines, "covered")), usd(fresh)], "- r r r", "t"))
    owed, posted = prior - gave + fresh, later(sent, -rng.randint(6, 24))
    sums = [("Balance from your last bill", usd(prior)), ("Payments and credits", minus(gave)), ("New charges, your share", usd(fresh)), ("<b>Amount due</b>", f"<b>{usd(owed)}</b>")]
    facts_ = facts([("Name", who.plain), ("Medical record number", mrn), ("Account number", bill), ("Bill date", us(sent)), ("Due date", us(due))], "f id")
    late = rng.random() < 0.3
    body = (sides(f"<div class='lg'>{name}</div>", "<div class='ti'>Your medical bill</div>", widths=(60, 40)) + sides(f"<div class='ml'>{who.mail}</div>", facts_, widths=(54, 46))
            + sides(f"<div class='am'>Amount due <b>{usd(owed)}</b></div>" + ("<p class='red'>Part of this amount is past due. Please pay today or call us.</p>" if late and prior > gave else "") + "<p>This bill is for care at our facilities. It does not include your monthly premium or charges of other providers.</p>", f"<div class='hh'>Bill summary</div>{facts(sums, 'f bx')}", widths=(50, 50))
            + (f"<h2>Payments since your last bill</h2>{grid(['Date', 'Description', 'Amount'], [tr([us(posted), 'PAYMENT RECEIVED - THANK YOU', minus(gave)], 'n - r')], 'n - r')}" if gave else "")
            + "<h2>New charges</h2>" + grid(["Description", "Total charge", "Covered by plan<br>or discount", "Your share"], rows, "- r r r")
            + f"<p><b>Pay your way.</b> Online at {site(name)}/paymedicalbills, by phone at {at.free} (TTY 711), at any of our facilities, or with the slip below. {rng.choice(('If you have an HSA or FSA you may use its card.', 'You can spread payments over up to 24 months.', 'You may qualify for our Medical Financial Assistance program. It can cover all or part of what you owe.'))}</p>"
            + "<p class='s'>ATTENTION: Language help is free. ATENCI&Oacute;N: tiene a su disposici&oacute;n ayuda en su idioma sin costo. CH&Uacute; &Yacute;: d&#7883;ch v&#7909; ng&ocirc;n ng&#7919; mi&#7877;n ph&iacute;. PAUNAWA: may libreng tulong sa wika.</p>"
            + "<div class='cut'>Detach and mail with your check</div>" + sides(f"{who.plain}<br>Medical record number {mrn}<br>Account number {bill}<br><br>&#9633; My address has changed (see back)", facts([("Amount due", usd(owed)), ("Due date", us(due)), ("Amount paid", "$__________")]), f"Mail payment to:<br>{name.upper()}<br>{at.box.upper()}<br>{at.far.upper()}", widths=(36, 28, 36)))
    css = "body { font: 9.8pt 'Liberation Sans' } .lg { font: bold 18pt 'URW Gothic', 'Liberation Sans'; color: #0078b3 } .ti { text-align: right; font-size: 16pt; color: #444 } .ml { margin: 30pt 0 20pt 18pt } .id { margin: 10pt 0 0 auto } .id td { padding: 1pt 10pt 1pt 0 } .am { font-size: 13pt; border-left: 5pt solid #0078b3; padding: 4pt 10pt } .am b { font-size: 20pt; padding-left: 12pt } .red { color: #b00020; font-weight: bold } .hh { font: bold 11.5pt 'Liberation Sans' } h2 { font-size: 12pt; color: #0078b3; margin: 14pt 0 3pt } .bx { width: 100% } .bx td { border-bottom: 1px solid #ddd; padding: 3pt 2pt } .bx td + td { text-align: right } .d th { background: #e2f0f8; font-size: 8.6pt } .d td { border-bottom: 0.5pt solid #ddd } .v td { font-weight: bold; padding-top: 6pt } .t td { font-weight: bold; border-top: 1pt solid #000 } .s { font-size: 7.8pt }"
    return done(css, body, {"document_type": KIND, "provider": {"name": name, "phone": at.free, "address": at.remit.upper()}, "patient": {"name": who.plain}, "account_number": bill, "statement_date": sent, "due_date": due, "lines": [{**only(x, "date", "description", "charge_cents", "patient_cents"), "maybe": {"plan_paid_cents": x["covered"], "adjustment_cents": x["covered"]}} for x in lines], "payments": [pay(posted, "patient", "PAYMENT RECEIVED - THANK YOU", gave)] if gave else [],
                            "totals": {"charges_cents": charges, "prior_balance_cents": prior, "patient_paid_cents": gave, "balance_cents": owed}, "maybe": {"payer.name": name}}, bottom_right=PAGES)
