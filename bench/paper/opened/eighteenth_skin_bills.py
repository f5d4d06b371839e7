"""A dermatology practice's statement from a specialty records program: a bill number a visit with provider and place, a service a row with code and modifiers joined to the words, three columns of what the patient's share is made of, card payments below the bill, and boxes of current and past due."""
from held_eighteenth_a import *

NAME, KIND = "held18-skin-bills", "itemized_bill"
EXTRA = [("11102", ["59"], "Tangential biopsy of skin, first lesion", 140, 310), ("11103", [], "Tangential biopsy of skin, additional lesion", 75, 160), ("17000", ["59"], "Destruction of premalignant lesion, first", 110, 240), ("17003", [], "Destruction of premalignant lesions, 2-14", 22, 60), ("17110", [], "Destruction of benign lesions, up to 14", 130, 290), ("88305", [], "Tissue exam by pathologist", 110, 260), ("11900", [], "Injection into skin lesions, up to 7", 95, 210), ("96910", [], "Light therapy with tar or petrolatum", 110, 230), ("10060", [], "Drainage of skin abscess, simple", 160, 340), ("11301", ["51"], "Shaving of skin lesion, trunk, 0.6-1.0 cm", 150, 330)]


def document(rng):
    who, at = Patient(rng, 16, 84), Place(rng)
    name = f"{rng.choice((at.city, 'Clearview', 'Blue Ridge', 'Tri-County'))} {rng.choice(('Dermatology', 'Skin & Laser Center', 'Dermatology & Skin Surgery', 'Skin Cancer Specialists'))}, {rng.choice(('PA', 'PLLC', 'LLC', 'P.C.'))}"
    sent, plan, mrn = day(rng, (2025, 6, 1)), rng.choice(PLANS), number(rng, "MM9999999999")
    due, doc, member = later(sent, rng.choice((15, 21, 30))), doctor(rng, "{} {}, {}", ("MD", "DO", "PA-C")), number(rng, "AA99999999")
    lines, payments, bills, owed, allow = [], [], "", 0, rng.random() < 0.5
    dates = sorted({later(sent, -rng.randint(25, 115)) for _ in range(rng.choice((1, 1, 2, 3)))}, reverse=True)
    for n, date in enumerate(dates):
        new = n == len(dates) - 1 and rng.random() < 0.4
        first = ("99203", ["25"], "Office visit, new patient, 30-44 minutes", 180, 300) if new else rng.choice((("99213", ["25"], "Office visit, established patient, 20-29 minutes", 120, 215), ("99214", ["25"], "Office visit, established patient, 30-39 minutes", 170, 310)))
        kind, here, rows = rng.choice(("ded", "coins", "copay")), [], []
        for code, mods, words, low, high in [first] + rng.sample(EXTRA, rng.randint(1, 4)):
            units = rng.choice((2, 3, 5)) if code in ("17003", "11103", "88305") else 1
            charge = price(rng, low, high) * units
            off, ins, own, how = split(rng, charge, (kind if not here else rng.choice(("coins", "none")) if kind == "copay" else kind,))
            share = [own if how == k else 0 for k in ("ded", "coins", "copay")]
            x = {"date": date, "code": code, "modifiers": mods or None, "description": words, "units": units, "charge_cents": charge, "allowed_cents": charge - off, "adjustment_cents": off, "plan_paid_cents": ins, "deductible_cents": share[0], "coinsurance_cents": share[1], "copay_cents": share[2], "patient_cents": own}
            here.append({k: v for k, v in x.items() if v is not None and k != ("adjustment_cents" if allow else "allowed_cents")})
            rows.append(tr([f"{code}{''.join('-' + m for m in mods)} {words}", units, usd(charge), usd(charge - off) if allow else usd(-off), usd(-ins) if ins else "$0.00"] + [usd(c) for c in share] + [usd(own)], "- c r r r r r r r"))
        own = total(here, "patient_cents")
        rows.append(tr([("Bill total", 2), usd(total(here)), usd(total(here, "allowed_cents")) if allow else usd(-total(here, "adjustment_cents")), usd(-total(here, "plan_paid_cents")) if total(here, "plan_paid_cents") else "$0.00"] + [usd(total(here, k)) for k in ("deductible_cents", "coinsurance_cents", "copay_cents")] + [usd(own)], "- r r r r r r r", "t"))
        acts = []
        if kind == "copay" and own > 2000 and rng.random() < 0.8:
            acts = [pay(date, "patient", f"Patient Payment - {rng.choice(('Visa', 'Mastercard', 'Amex'))} x{number(rng, '9999')}", 2000)]
        rows += [tr([(f"{us(p['date'])} &nbsp; {p['description']}", 8), usd(-p["amount_cents"])], "- r", "pp") for p in acts]
        left = own - total(acts, "amount_cents")
        rows.append(tr([("Balance on this bill", 8), usd(left)], "r r", "t"))
        bills += (f"<table class='bh'><tr><td>Bill #: <b>{number(rng, '999999')}</b></td><td>Date of Service: <b>{us(date)}</b></td><td>Provider: {doc}</td><td>Location: {at.city}</td></tr></table>"
                  + grid(["Service", "Units", "Charge", "Allowed" if allow else "Adjust.", "Ins. Paid", "Deduct.", "Co-Ins.", "Copay", "Pt. Resp."], rows, "- c r r r r r r r"))
        lines, payments, owed = lines + here, payments + acts, owed + left
    late = sum(1 for d in dates if (sent - d).days > 60) and rng.random() < 0.5
    charges = total(lines)
    summary = [("Statement Date", us(sent)), ("MRN", mrn), ("Patient", who.full), ("Date of Birth", us(who.born)), ("Primary Insurance", plan), ("Policy ID", member), ("Due Date", us(due))]
    body = (sides(f"<div class='lg'>{name}</div><div class='s'>{at.street}<br>{at.town}<br>Billing: {at.tel}</div>", f"<div class='am'>Amount Due<b>{usd(owed)}</b></div>", widths=(68, 32))
            + sides(f"<div class='ml'>{who.mail}</div>", facts(summary, "f sm"), widths=(48, 52))
            + (f"<div class='late'>SECOND STATEMENT: we have not received your payment. Please pay by {us(due)}.</div>" if late else "") + bills
            + sides("<p class='s'><b>Please note:</b> tissue removed at your visit is examined by a pathologist. That exam may be billed on another day than your visit. Deductible, co-insurance and copay amounts were set by your insurance plan, not by our office. " + rng.choice(("A $35 fee applies to returned checks.", "Cosmetic services are never sent to insurance.", "We keep a card on file with your consent; yours was not charged for this balance.")) + "</p>", facts([("Total charges", usd(charges))] + [("Total paid by insurance", usd(total(lines, "plan_paid_cents")))] + [("Total patient payments", usd(paid(payments, "patient")))] * bool(payments) + [("<b>Amount due</b>", f"<b>{usd(owed)}</b>")], "f su"), widths=(58, 42))
            + "<div class='cut'>Cut here and send with your check</div>"
            + sides(qr(rng, 62), f"<b>Pay online</b><br>{name.split()[0].lower()}derm.example/pay<br>MRN: {mrn}", f"Check payable to<br><b>{name}</b><br>{at.street}<br>{at.town}", facts([("Amount Due", usd(owed)), ("Due Date", us(due)), ("Enclosed", "$ _______")]), widths=(14, 28, 32, 26)))
    css = "body { font: 9pt 'Nimbus Sans', 'Liberation Sans' } .lg { font-size: 15pt; color: #14606b; font-weight: bold } .s { font-size: 8pt; color: #444 } .am { background: #14606b; color: #fff; text-align: center; padding: 6pt } .am b { display: block; font-size: 18pt } .ml { margin: 22pt 0 14pt 20pt } .sm td { padding: 1pt 8pt 1pt 0 } .sm td:first-child { color: #14606b } .late { border: 1.5pt solid #b23; color: #b23; padding: 4pt; text-align: center; font-weight: bold; margin: 4pt 0 } .bh { width: 100%; background: #e3f0f1; margin-top: 9pt; font-size: 8.5pt } .d { font-size: 8.2pt } .d th { color: #14606b; border-bottom: 1px solid #14606b } .d td { border-bottom: 0.5pt solid #ddd } .t td { font-weight: bold } .pp td { color: #333; font-style: italic } .su { width: 100% } .su td + td { text-align: right } p { margin: 6pt 0 }"
    return done(css, body, {"document_type": KIND, "provider": {"name": name, "phone": at.tel, "address": at.address}, "payer": {"name": plan}, "patient": {"name": who.full, "birth_date": who.born, "member_id": member}, "account_number": mrn, "statement_date": sent, "due_date": due, "lines": lines, "payments": payments,
                            "totals": {"charges_cents": charges, "insurance_paid_cents": total(lines, "plan_paid_cents"), "patient_paid_cents": paid(payments, "patient") if payments else None, "balance_cents": owed}}, bottom_right=PAGES)
