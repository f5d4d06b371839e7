"""The bill of a staffing company's emergency doctors (as TeamHealth and Envision send them): a coupon with card box on top, then the patient and the hospital
where care was given, one row a service with what insurance paid and took off, messages that this is not the hospital's bill, the ages of the balance."""
from held_twentyfifth_a import *

NAME, KIND = "held25-bill-emergency-physicians", "summary_bill"
CARE = [("99285", "EMERGENCY DEPT VISIT HIGH MDM", 1350, 2480), ("99284", "EMERGENCY DEPT VISIT MOD MDM", 890, 1690), ("99283",
    "EMERGENCY DEPT VISIT LOW MDM", 520, 980)]
MORE = [("93010", "ECG INTERPRETATION AND REPORT", 48, 130), ("12002", "SIMPLE REPAIR SCALP/NECK/EXTREM 2.6-7.5 CM", 420, 890),
        ("99291", "CRITICAL CARE FIRST 30-74 MINUTES", 1500, 2900), ("71046", "CHEST X-RAY 2 VIEWS INTERP", 40, 110), ("29125",
            "APPLY FOREARM SPLINT STATIC", 210, 470),
        ("76815", "OB US LIMITED FETUS(S)", 140, 390), ("10060", "DRAINAGE OF SKIN ABSCESS SIMPLE", 390, 840), ("94760", "PULSE OXIMETRY SINGLE", 0, 45)]


def document(rng):
    who, at = Person(rng, 4, 86), Office(rng)
    word = rng.choice(("Caprock", "Tidewater", "Great Basin", "Piedmont", "Old Dominion", "Bluegrass"))
    name = rng.choice((f"{word} Emergency Physicians PLLC", f"{word} EM-I Medical Services, P.C.", f"{word} Emergency Group of {at.state} LLC"))
    hospital = f"{at.city} {rng.choice(('Regional Medical Center', 'Memorial Hospital', 'Methodist Hospital ER'))}"
    plan, served = rng.choice(PLANS), day(rng, (2026, 1, 4), 240)
    sent = later(served, rng.randint(35, 120))
    due, acct = later(sent, rng.choice((15, 20, 21, 30))), number(rng, rng.choice(("99999999", "AAA9999999", "999999-99")))
    insured, tin = rng.random() < 0.8, tax_id(rng)
    chosen = [rng.choice(CARE)] + rng.sample(MORE, rng.choice((0, 0, 1, 1, 2, 3)))
    doc, lines, rows, payments, body_paid = doctor(rng, "{} {} {}"), [], [], [], 0
    for n, (code, words, low, high) in enumerate(chosen):
        charge = price(rng, low, high) if low or rng.random() < 0.5 else 0
        mod = "25" if n == 0 and len(chosen) > 1 and rng.random() < 0.7 else "26" if code in ("71046", "76815") else ""
        off, ins, own, _ = worked(rng, charge, ("coins", "ded", "ded", "copay")) if insured else (0, 0, charge, "")
        line = {"date": served, "code": code, "modifiers": [mod] if mod else None, "description": words, "charge_cents": charge, "patient_cents": own}
        if insured:
            line |= {"plan_paid_cents": ins, "adjustment_cents": off}
        lines.append(line)
        shown = ["-" + bare(ins) if ins else "0.00", "-" + bare(off) if off else "0.00"] if insured else ["", ""]
        rows.append(tr([two(served), code + (f"-{mod}" if mod else ""), words, bare(charge), *shown, bare(own)], "n n - r r r r"))
    charges, owed = total(lines), total(lines, "patient_cents")
    if rng.random() < 0.35 and owed > 9000:
        when, body_paid = later(served, rng.randint(12, 30)), rng.choice((2500, 4000, 5000))
        payments = [pay(when, "patient", rng.choice(("PATIENT PAYMENT - THANK YOU", "PAYMENT - CREDIT CARD")), body_paid)]
        rows.append(tr([two(when), "", payments[0]["description"], "", "", "", "-" + bare(body_paid)], "n n - r r r r"))
    balance = owed - body_paid
    if balance <= 0:
        return document(rng)
    sums = tr([("TOTALS", 3), bare(charges)] + ([bare(-total(lines, "plan_paid_cents")), bare(-total(lines, "adjustment_cents"))] if insured else ["", ""])
              + [bare(balance)], "r r r r r", "tt")
    top = sides(f"<b>{name}</b><br>{at.box}<br>{at.far}<br><br><span class='s'>ADDRESS SERVICE REQUESTED</span><div class='ml'>{who.mail()}</div>",
                cards("PAY BY CARD: CHECK CARD USING FOR PAYMENT")
                + grid(["STATEMENT DATE", "PAY THIS AMOUNT", "ACCOUNT NO."], [tr([us(sent), f"<b>{usd(balance)}</b>", acct], "c c c")], "c c c", "k")
                + grid(["DUE DATE", "SHOW AMOUNT PAID HERE"], [tr([us(due), "$ ______________"], "c c")], "c c", "k")
                + f"<div class='rm'><span class='s'>MAKE CHECKS PAYABLE / REMIT "
                f"TO:</span><br>{name.upper()}<br>{at.box.upper()}<br>{at.far.upper()}</div>", widths=(47, 53))
    info = facts([("PATIENT NAME:", who.filed), ("ACCOUNT NUMBER:", acct), ("DATE OF SERVICE:", us(served))], "in")
    more = facts([("SERVICES RENDERED AT:", hospital.upper()), ("TREATING PROVIDER:", doc.upper()), ("INSURANCE ON FILE:",
        plan if insured else "NONE ON FILE")], "in")
    note = (f"Our records show that {plan} has processed this claim. The balance shown is now your responsibility." if insured else
            "We have no insurance information on file for this visit. If you have coverage, complete the reverse side of this form or call us with your "
            "policy number.")
    age = ages(balance, sent, later(sent, -rng.choice((3, 34, 66))), 5)
    bottom = grid(["CURRENT", "31 - 60 DAYS", "61 - 90 DAYS", "91 - 120 DAYS", "OVER 120 DAYS", "BALANCE DUE"],
                  [tr([bare(x) for x in age] + [f"<b>{usd(balance)}</b>"], "c c c c c c")], "c c c c c c", "k")
    body = (top + "<div class='cut'>&#9986; PLEASE DETACH AND RETURN TOP PORTION WITH PAYMENT &nbsp; &#9744; Please check box if address is incorrect or "
        "insurance has changed, "
            "and indicate change(s) on reverse side</div>" + sides(info, more, widths=(48, 52))
            + grid(["DATE", "CPT", "DESCRIPTION OF SERVICE", "CHARGE", "INSURANCE<br>PAYMENT", "ADJUSTMENT", "PATIENT<br>BALANCE"], rows + [sums],
            "n n - r r r r")
            + f"<div class='ms'><b>IMPORTANT MESSAGE</b><br>{note}<br>This bill is for the professional services of the emergency physician who treated "
            f"you at {hospital}. "
            "It is <b>separate from the bill you will receive from the hospital</b> and from those of other physicians, such as "
            "radiologists.</div>" + bottom
            + f"<p>PAY ONLINE 24/7 at www.{word.split()[0].lower()}erbill.example.com &nbsp;&bull;&nbsp; BILLING QUESTIONS: {at.free}, Mon - Fri 8:00 AM "
            f"to 7:00 PM ET<br>"
            f"<span class='s'>TAX ID {tin} &nbsp; Se habla espa&ntilde;ol. If you are uninsured you have the right to a Good Faith Estimate. "
            "A fee of $25.00 will be charged for returned checks.</span></p>")
    css = ("body { font: 8.8pt 'Liberation Sans' } .ml { margin: 42pt 0 0 18pt } .k { width: 100%; margin-top: 4pt } .k th { background: #24476b; color: "
        "#fff; font-size: 7pt } "
           ".k td, .k th { border: 0.75pt solid #24476b } .rm { margin-top: 14pt } .in td { padding: 1pt 6pt 1pt 0 } .in td + td { font-weight: bold } "
           ".d { margin-top: 6pt } "
           ".d th { background: #24476b; color: #fff; font-size: 7.5pt } .d td { border-bottom: 0.5pt solid #bbb } .tt td { font-weight: bold; "
           "border-top: 1pt solid #000 } "
           ".ms { border: 0.75pt solid #24476b; padding: 5pt; margin: 12pt 0 }")
    totals = {"charges_cents": charges, "balance_cents": balance}
    if insured:
        totals |= {"insurance_paid_cents": total(lines, "plan_paid_cents"), "adjustments_cents": total(lines, "adjustment_cents")}
    return done(css, body, {"document_type": KIND, "provider": {"name": name, "phone": at.free, "address": at.remit, "tax_id": tin},
                            "payer": {"name": plan if insured else None}, "patient": {"name": who.filed}, "account_number": acct, "statement_date": sent,
                            "due_date": due, "lines": lines, "payments": payments, "totals": totals})
