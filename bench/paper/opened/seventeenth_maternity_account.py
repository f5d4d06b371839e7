"""An obstetrician's account of a pregnancy: the global fee after the birth, ultrasounds and tests that it does not hold, the monthly prepayments of the agreement, what insurance paid, what is left."""
from held_seventeenth_a import *

NAME, KIND = "held17-maternity-account", "itemized_bill"
BIRTH = {"59400": ("Global maternity care, vaginal delivery", 3400, 5600), "59510": ("Global maternity care, cesarean delivery", 3900, 6500), "59610": ("Global maternity care, vaginal birth after cesarean", 3600, 5900)}
# code, words, dollars, weeks of the pregnancy
APART = [("76801", "Ultrasound, first trimester", 190, 380, 9), ("76805", "Ultrasound, anatomy, after first trimester", 240, 460, 20), ("76817", "Ultrasound, transvaginal", 160, 330, 8), ("76816", "Ultrasound, follow-up growth", 150, 310, 32), ("59025", "Fetal non-stress test", 90, 210, 36), ("76819", "Biophysical profile without stress test", 170, 350, 37), ("82950", "Glucose test after dose", 18, 52, 26), ("87081", "Group B strep culture", 20, 58, 36), ("90715", "Tdap vaccine", 48, 90, 29), ("90471", "Vaccine administration", 28, 60, 29), ("80055", "Obstetric blood panel", 90, 210, 9)]


def document(rng):
    who, at = Patient(rng, 20, 42), Place(rng)
    who.first = rng.choice("Lorraine Kimberly Ngozi Rosalie Camille Esperanza Ingrid Celeste Sunita Magdalena Adele".split())
    who.full = f"{who.first} {who.middle} {who.last}"
    who.mail = f"{who.full}<br>{who.street}<br>{who.town}"
    name = f"{rng.choice(('Willow', 'Garden District', 'Bay Area', 'First Light'))} {rng.choice(('OB/GYN Associates', 'Obstetrics & Gynecology, PA', 'Women&rsquo;s Health Group'))}"
    plain = name.replace("&amp;", "&").replace("&rsquo;", "'")
    born = day(rng, (2025, 6, 1), 330)
    start = later(born, -7 * 39)
    code, (words, low, high) = rng.choice(sorted(BIRTH.items()))
    plan, acct, doc = rng.choice(PLANS), number(rng, "OB-99999"), doctor(rng, titles=("MD", "DO"))
    lines = sorted(({"date": later(start, weeks * 7 + rng.randint(0, 6)), "code": c, "description": w, "charge_cents": price(rng, lo, hi)} for c, w, lo, hi, weeks in rng.sample(APART, rng.randint(2, 7))), key=lambda x: (x["date"], x["code"]))
    lines.append({"date": born, "code": code, "description": words, "charge_cents": price(rng, low, high)})
    payments, own_all = [], 0
    for x in lines:
        off, ins, own, _ = split(rng, x["charge_cents"], ("coins", "ded") if x is lines[-1] else ("coins", "none", "none"))
        own_all += own
        posted = later(x["date"], rng.randint(16, 30))
        x["events"] = [pay(posted, "insurance", f"{plan} payment", ins)] * (ins > 0) + [pay(posted, "adjustment", f"{plan} discount", off)]
    months = rng.choice((0, 4, 5, 6, 7))
    each = own_all // 100 // (months + 1) * 100 if months else 0
    prepaid = [pay((later(born, -30 * n - 20)).replace(day=5), "patient", f"OB prepayment {months - n} of {months}", each) for n in reversed(range(months))] if each else []
    rows = [tr([us(x["date"]), x["code"], x["description"], bald(x["charge_cents"])], "n n - r") for x in lines]
    payments = sorted(prepaid + [p for x in lines for p in x["events"]], key=lambda p: p["date"])
    charges, balance = total(lines), total(lines) - total(payments, "amount_cents")
    sent = later(max(p["date"] for p in payments), rng.randint(4, 15))
    due = later(sent, 30)
    got = [tr([us(p["date"]), p["description"], bald(p["amount_cents"])], "n - r") for p in payments]
    sums = [(k, paid(payments, by)) for k, by in (("Insurance payments", "insurance"), ("Insurance discounts", "adjustment"), ("Your payments", "patient"))]
    tin = tax_id(rng)
    for x in lines:
        del x["events"]
    body = (f"<div class='hd'><div class='h'>{name}</div>{at.street} &#8226; {at.town} &#8226; {at.tel}</div>"
            + sides(f"<div class='to'>{who.mail}</div>", facts([("Statement date", us(sent)), ("Account number", acct), ("Insurance", plan), ("Federal tax ID", tin)], "f bx"), widths=(56, 44))
            + "<h2>Maternity Care Account</h2>" + grid(["Patient", "Date of birth", "Date of delivery", "Delivering physician", "Delivered at"], [tr([who.full, us(who.born), us(born), doc, f"{at.city} {rng.choice(('Hospital', 'Birth Center', 'Medical Center'))}"])], kind="d who")
            + "<p>The global fee is charged once, on the day of delivery. It holds your routine prenatal visits, the delivery, and your visit after the birth. Ultrasounds, tests and vaccines are charged on their own. The hospital, the anesthesiologist, the laboratory and your baby's doctor send you their own bills.</p>"
            + "<h3>Charges</h3>" + grid(["Date", "Code", "Service", "Charge"], rows + [tr([("Total charges", 3), bald(charges)], "r r", "t")], "n n - r") + "<h3>Payments and credits</h3>" + grid(["Date", "Description", "Amount"], got, "n - r")
            + "<div class='sum'>" + facts([("Total charges", usd(charges))] + [("Less: " + k.lower(), usd(v)) for k, v in sums if v] + [(f"<b>Balance due by {us(due)}</b>", f"<b>{usd(balance)}</b>")], "f tot") + "</div>"
            + f"<p class='s'>{f'Your agreement was for {months} prepayments of {usd(each)}, estimated from your benefits before the delivery. ' if each else ''}Add your baby to your insurance within 30 days of birth. Should insurance and your prepayments come to more than the charges, we refund the difference. Payment plans are available at the front desk.</p>"
            + "<div class='cut'>Return this part with your check</div>" + sides(f"{who.full}<br>Account number {acct}", f"Balance due<br><b>{usd(balance)}</b>", "Amount enclosed<br>$ ___________", f"{name}<br>{at.street}<br>{at.town}", widths=(28, 20, 22, 30)))
    css = "body { font: 9.3pt 'P052', 'Liberation Serif' } .hd { text-align: center; color: #54405f; border-bottom: 1pt solid #54405f; padding-bottom: 5pt } .h { font-size: 19pt; font-style: italic } .to { margin: 14pt 0 } .bx { margin-top: 8pt } .bx td { padding: 1.5pt 8pt 1.5pt 0 } h2 { font-size: 14pt; color: #54405f; margin: 8pt 0 4pt; text-align: center } h3 { font-size: 11pt; margin: 6pt 0 1pt; color: #54405f } .who td, .who th { border: 0.75pt solid #a899b0; font-size: 9pt } .d th { border-bottom: 0.75pt solid #54405f; font-size: 9pt } .d td { padding: 0.6pt 4pt } .t td { font-weight: bold; border-top: 0.75pt solid #54405f } .tot { margin: 6pt 0 6pt auto; border: 1pt solid #54405f } .tot td { padding: 1pt 8pt } .tot td + td { text-align: right } p { margin: 5pt 0 } .sum { page-break-inside: avoid }"
    return done(css, body, {"document_type": KIND, "provider": {"name": plain, "phone": at.tel, "tax_id": tin, "address": at.address}, "payer": {"name": plan}, "patient": {"name": who.full, "birth_date": who.born}, "account_number": acct, "statement_date": sent, "due_date": due, "lines": lines, "payments": payments,
                            "totals": {"charges_cents": charges, "insurance_paid_cents": paid(payments, "insurance") or None, "adjustments_cents": paid(payments, "adjustment"), "patient_paid_cents": paid(payments, "patient") or None, "balance_cents": balance}})
