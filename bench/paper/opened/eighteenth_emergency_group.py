"""The emergency doctors' own bill, sent by their billing company from another state: why there is a second bill, the visit in a block of labels, one to three services with ICD code, then each movement by day with CR behind what lowers the balance; a form on the back for insurance when none is known."""
from held_eighteenth_a import *

NAME, KIND = "held18-emergency-group", "itemized_bill"
LEVEL = [("99283", "EMERGENCY DEPT VISIT LEVEL 3", 420, 780), ("99284", "EMERGENCY DEPT VISIT LEVEL 4", 690, 1280), ("99285", "EMERGENCY DEPT VISIT LEVEL 5", 1050, 1890)]
ALSO = [("93010", "ECG INTERPRETATION AND REPORT", 38, 96), ("12002", "SIMPLE REPAIR SCALP/EXTREMITY 2.6-7.5 CM", 310, 690), ("76705", "LIMITED ULTRASOUND ABDOMEN INTERP", 90, 240), ("99291", "CRITICAL CARE FIRST 30-74 MIN", 980, 1900), ("10060", "INCISION AND DRAINAGE ABSCESS", 340, 720), ("26720", "CLOSED TX FINGER FRACTURE", 420, 860)]
SICK = ["R07.9", "R10.9", "S61.412A", "J18.9", "R55", "N20.0", "L02.415", "R51.9"]


def document(rng):
    who, at = Patient(rng), Place(rng)
    name = f"{at.city} {rng.choice(('Emergency Physicians', 'Emergency Medicine Associates', 'Acute Care Physicians'))}{rng.choice((', PLLC', ' LLP', ' PC', ' of ' + at.state))}".upper()
    hospital = f"{rng.choice(('St. Brendan', 'Riverside', 'Mercy Valley', 'Providence Hill'))} {rng.choice(('Hospital', 'Medical Center'))}".upper()
    date = day(rng, (2025, 4, 1))
    sent = later(date, rng.randint(38, 95))
    acct, doc, plan, sick = number(rng, rng.choice(("AAA99999999", "99999999-99", "9999-99999999"))), doctor(rng, "{} {}, {}", ("MD", "DO", "PA-C")).upper(), rng.choice(PLANS).upper(), rng.choice(SICK)
    insured, tin = rng.random() < 0.75, tax_id(rng)
    level = rng.choice(LEVEL)
    lines = [{"date": date, "code": c, "modifiers": ["25"] if n == 0 and len(more) > 0 else None, "description": w, "charge_cents": price(rng, lo, hi)} for more in [rng.sample([x for x in ALSO if x[0] != "99291" or level[0] == "99285"], rng.choice((0, 0, 1, 2)))] for n, (c, w, lo, hi) in enumerate([level] + more)]
    charges, acts = total(lines), []
    if insured:
        off, ins, own, _ = split(rng, charges, ("coins", "ded", "copay"))
        posted = later(date, rng.randint(18, 33))
        acts = [pay(posted, "insurance", f"{plan} PAYMENT", ins)] * (ins > 0) + [pay(posted, "adjustment", f"{plan} ALLOWANCE", off)]
        if own > 15000 and rng.random() < 0.35:
            acts.append(pay(later(posted, 4), "patient", "PATIENT PAYMENT", 5000))
    elif rng.random() < 0.5:
        acts = [pay(later(date, 20), "adjustment", "SELF PAY DISCOUNT", charges * 20 // 100)]
    owed, due = charges - total(acts, "amount_cents"), later(sent, rng.choice((15, 20, 30)))
    rows = [tr([short(x["date"]), x["code"] + (" 25" if x.get("modifiers") else ""), x["description"], sick, bald(x["charge_cents"])], "n n - n r") for x in lines]
    rows += [tr([short(p["date"]), "", p["description"], "", bald(p["amount_cents"]) + " CR"], "n n - n r") for p in acts]
    rows.append(tr([("BALANCE DUE FROM PATIENT", 4), usd(owed)], "r r", "t"))
    block = [("PATIENT", who.full.upper()), ("ACCOUNT NO.", acct), ("SEEN AT", hospital), ("DATE SEEN", short(date)), ("TREATED BY", doc)] + [("INSURANCE ON FILE", plan if insured else "NONE")]
    stage = rng.choice(("", "", "PAST DUE", "FINAL NOTICE"))
    back = ("<div class='brk'></div><h3>INSURANCE INFORMATION</h3><p>We do not have insurance for this visit. If you have coverage, fill in this page and mail it to us, or enter it online.</p>" + "".join(f"<div class='fl'>{k}: ________________________________________</div>" for k in ("Name of insured", "Relationship to patient", "Insurance company", "Claims address", "Policy or member number", "Group number", "Employer")) + "<p class='s'>If your visit came from an accident at work or in a car, tell us the carrier, the adjuster and the claim number.</p><div class='fl'>Signature: ______________________________ &nbsp; Date: ______________</div>") if not insured else ""
    body = (sides(f"<b class='h'>{name}</b><br>{at.box.upper()}<br>{at.far.upper()}", f"<div class='r2'>{f'<b class=st>{stage}</b><br>' if stage else ''}Office hours: Mon-Fri 8AM-8PM ET<br>Toll free {at.free}<br>Tax ID {tin}</div>", widths=(58, 42))
            + "<table class='bar'><tr>" + "".join(f"<td>{k}<br><b>{v}</b></td>" for k, v in (("STATEMENT DATE", short(sent)), ("ACCOUNT NO.", acct), ("PAY THIS AMOUNT", usd(owed)), ("DUE DATE", short(due)), ("AMOUNT ENCLOSED", "$"))) + "</tr></table>"
            + sides(f"<div class='ml'>{who.mail}</div>", cards("VISA MC AMEX DISC"), widths=(56, 44)) + f"<div class='cut'>TEAR HERE &nbsp; - &nbsp; MAKE CHECK PAYABLE TO {name}</div>"
            + f"<div class='why'><b>WHY AM I GETTING THIS BILL?</b> You were treated by an emergency physician at {hospital}. The physicians are independent and bill for their care apart from the hospital. You will get another bill from the hospital for the room, tests and supplies.</div>"
            + facts(block, "f bl") + grid(["DATE", "CPT", "DESCRIPTION", "DX", "AMOUNT"], rows, "n n - n r")
            + f"<div class='msg'>{rng.choice(('YOUR INSURANCE HAS PAID ITS PORTION. THE BALANCE IS NOW DUE FROM YOU.', 'PAYMENT IN FULL IS DUE UPON RECEIPT. CALL US TO ARRANGE MONTHLY PAYMENTS.', 'THE FEDERAL NO SURPRISES ACT APPLIES TO THIS VISIT. YOU OWE ONLY YOUR IN-NETWORK COST SHARE.')) if insured else 'WE HAVE NO INSURANCE FOR THIS VISIT. SEE THE NEXT PAGE.'}{' UNPAID ACCOUNTS MAY BE PLACED WITH A COLLECTION AGENCY.' if stage == 'FINAL NOTICE' else ''}</div><p class='s'>Pay by card any time at www.payemergencydoctors.example. Se habla espa&ntilde;ol.</p>{back}")
    css = "body { font: 9.4pt 'Liberation Sans' } .h { font-size: 12pt } .r2 { text-align: right; font-size: 8.5pt } .st { font-size: 13pt; color: #a00 } .bar { width: 100%; margin: 8pt 0 } .bar td { border: 1px solid #000; font-size: 7pt; text-align: center } .bar b { font-size: 10pt } .ml { margin: 16pt 0 20pt 26pt; font-size: 10.5pt } .why { font-size: 8.8pt; border-left: 4pt solid #888; padding-left: 8pt; margin: 6pt 0 } .bl { margin: 8pt 0 } .bl td { padding: 1pt 14pt 1pt 0 } .bl td + td { font-weight: bold } .d th { border-top: 1.5pt solid #000; border-bottom: 1.5pt solid #000; font-size: 8.5pt } .d td { padding: 2.5pt 4pt } .t td { border-top: 1.5pt solid #000; font-weight: bold } .msg { border: 1.5pt solid #000; padding: 6pt; margin: 10pt 0; text-align: center; font-weight: bold; font-size: 8.8pt } .s { font-size: 8pt } .fl { margin: 12pt 0 }"
    return done(css, body, {"document_type": KIND, "provider": {"name": name, "phone": at.free, "tax_id": tin, "address": at.remit.upper()}, "payer": {"name": plan} if insured else None, "patient": {"name": who.full.upper()}, "account_number": acct, "statement_date": sent, "due_date": due, "diagnoses": [sick], "lines": [{**x, "maybe": {"diagnosis_pointers": [1]}} for x in lines], "payments": acts, "totals": {"balance_cents": owed}}, bottom_right=PAGES)
