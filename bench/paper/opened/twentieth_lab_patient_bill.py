"""A national laboratory's patient bill in Labcorp's manner: invoice number and amount due in a colored corner, one or two days of service with the ordering doctor, tests listed with the test number, CPT code and list charge, below each day's tests a block of lines for the plan's discount and payment, why a balance is left with the plan's own reason, a dashed slip with a box for the invoice number digit by digit."""
from held_twentieth_a import *

NAME, KIND = "held20-lab-patient-bill", "itemized_bill"
TESTS = [("303756", "80061", "Lipid Panel", 48, 150), ("322000", "80053", "Comp. Metabolic Panel (14)", 40, 140), ("005009", "85025", "CBC With Differential/Platelet", 32, 95), ("001453", "83036", "Hemoglobin A1c", 36, 110), ("004259", "84443", "TSH", 58, 165), ("081950", "82306", "Vitamin D, 25-Hydroxy", 110, 280), ("001503", "82607", "Vitamin B12", 54, 140), ("004598", "82728", "Ferritin", 52, 140), ("010322", "84153", "Prostate-Specific Ag", 68, 170), ("006627", "86140", "C-Reactive Protein, Quant", 44, 115), ("003772", "81001", "Urinalysis, Complete", 20, 62), ("008847", "87086", "Urine Culture, Routine", 44, 125), ("183194", "87491", "Chlamydia, NAA", 88, 210), ("998085", "36415", "Venipuncture", 9, 30)]
LEFT = {"ded": "Your insurance applied the balance to your deductible.", "coins": "Your insurance tells us that this is your coinsurance.", "no": "Your insurance did not cover a test at the frequency it was done.", "self": "We have no valid insurance for this service."}


def document(rng):
    who, at = Patient(rng, 19, 80), Place(rng)
    name = rng.choice(("Corestar Laboratories", "NationPath Laboratory Corporation", "Unilab Diagnostics of America"))
    sent = day(rng, (2025, 5, 1))
    due, invoice, tin = later(sent, rng.choice((25, 30))), number(rng, "99999999"), tax_id(rng)
    insured = rng.random() < 0.8
    plan, member, show_member = rng.choice(PLANS + SENIOR[1:]), number(rng, "AAA999999999"), rng.random() < 0.5
    lines, payments, rows, why = [], [], [], "self"
    tests = rng.sample(TESTS, rng.randint(2, 9))
    dates = sorted({later(sent, -rng.randint(30, 90)) for _ in range(rng.choice((1, 1, 2)))})
    for n, date in enumerate(dates):
        some = tests[n::len(dates)]
        here = [{"date": date, "code": code, "description": words, "charge_cents": price(rng, lo, hi), "no": no} for no, code, words, lo, hi in some]
        charge = total(here)
        rows.append(tr([(f"Date of service {us(date)} &nbsp;&nbsp; Specimen {number(rng, '999-999-9999-9')} &nbsp;&nbsp; Ordered by {doctor(rng, '{1}, {0}', ('MD',))}", 4)], "-", "v"))
        rows += [tr([x["no"], x["code"], x["description"], bald(x["charge_cents"])], "n n - r") for x in here]
        posted = later(date, rng.randint(14, 28))
        if insured:
            off, ins, own, why = split(rng, charge, ("ded", "coins"))
            acts = [pay(posted, "adjustment", f"{plan} discount", off)] + [pay(posted, "insurance", f"{plan} payment", ins)] * (ins > 0)
        else:
            acts = [pay(posted, "adjustment", "Patient list price discount", charge * 2 // 10)] * (rng.random() < 0.4)
        rows += [tr([us(p["date"]), "", p["description"], bald(-p["amount_cents"])], "n n - r", "a") for p in acts]
        lines, payments = lines + here, payments + acts
    charges = total(lines)
    owed = charges - total(payments, "amount_cents")
    rows.append(tr([("Total charges", 3), bald(charges)], "r r", "t"))
    rows.append(tr([("Amount due", 3), usd(owed)], "r r", "t"))
    ins_block = [("Insurance billed", plan)] + [("Member ID", member)] * show_member if insured else [("Insurance billed", "None")]
    digits = "".join(f"<td>{c}</td>" for c in invoice)
    third = rng.random() < 0.3
    body = (sides(f"<div class='lg'>{name}</div>{at.box}<br>{at.far}<br>Tax ID {tin}", f"<div class='cn'>Invoice number<br><b>{invoice}</b><br>Amount due<br><b>{usd(owed)}</b></div>", widths=(66, 34))
            + sides(f"<div class='ml'>{who.mail}</div>", facts([("Patient", who.plain), ("Date of birth", us(who.born)), ("Invoice date", us(sent)), ("Pay by", us(due))] + ins_block, "f id"), widths=(54, 46))
            + ("<div class='red'>SECOND NOTICE &mdash; this invoice is past due.</div>" if third else "") + f"<p><b>Laboratory bill.</b> Your doctor ordered the tests below. This bill is for laboratory testing only and is separate from what you paid at the doctor&rsquo;s office. {LEFT[why]}</p>"
            + grid(["Test", "CPT", "Description", "Amount"], rows, "n n - r") + f"<p class='s'>{rng.choice(('If you have other insurance, fill in the form on the back or update it at ' + site(name) + '/billing.', 'Prices are our patient list prices. Your plan may have agreed on lower ones.', 'Invoices that stay unpaid may be placed with a collection agency.'))} Customer service {at.free}, 8 a.m. to 6 p.m. local time; have your invoice number ready. Se habla espa&ntilde;ol.</p>"
            + "<div class='cut'>Detach and mail this part with your check or card number</div>" + sides(f"Invoice number<table class='dg'><tr>{digits}</tr></table><br>Patient {who.plain}<br>Amount due {usd(owed)}<br>Amount enclosed $ __________", f"{name.upper()}<br>{at.box.upper()}<br>{at.far.upper()}", cards("VISA MC DISC AMEX"), widths=(36, 26, 38)))
    css = "body { font: 9.6pt 'Liberation Sans' } .lg { font: bold 18pt 'Liberation Sans'; color: #00488f } .cn { background: #00488f; color: #fff; padding: 8pt 10pt } .cn b { font-size: 14pt } .ml { margin: 30pt 0 26pt 24pt } .id { margin: 12pt 0 } .id td { padding: 1pt 12pt 1pt 0 } .red { color: #c00; font-weight: bold; margin: 4pt 0 } .d th { border-top: 1pt solid #00488f; border-bottom: 1pt solid #00488f } .v td { font-weight: bold; background: #eef4fa } .a td { color: #333 } .t td { font-weight: bold; border-top: 0.75pt solid #999 } .s { font-size: 8.2pt } .dg td { border: 1px solid #333; padding: 2pt 5pt; font: 11pt 'Liberation Mono' }"
    return done(css, body, {"document_type": KIND, "provider": {"name": name, "phone": at.free, "tax_id": tin, "address": at.remit}, "payer": {"name": plan} if insured else None, "patient": {"name": who.plain, "birth_date": who.born, "member_id": member if insured and show_member else None}, "account_number": invoice, "statement_date": sent, "due_date": due, "lines": [only(x, "date", "code", "description", "charge_cents") for x in lines], "payments": payments, "totals": {"charges_cents": charges, "balance_cents": owed}})
