"""An emergency physicians' group's statement on the common billing-company form: card boxes and coupon above the fold, below it the physician's services with
diagnosis, credits under them, a row of ages, and the words that this is not the hospital's bill."""
from held_twentyseventh_a import *

NAME, KIND = "held27-bill-emergency-doctors", "itemized_bill"
CARE = [("99285", "EMERGENCY DEPT VISIT HI MDM", 1180, 2240), ("99284", "EMERGENCY DEPT VISIT MOD MDM", 760, 1490), ("99283",
    "EMERGENCY DEPT VISIT LOW MDM", 440, 890)]
MORE = [("93010", "ELECTROCARDIOGRAM REPORT", 48, 110, ""), ("12002", "RPR S/N/AX/GEN/TRNK2.6-7.5CM", 380, 720, ""), ("99291",
    "CRITICAL CARE FIRST HOUR", 980, 1890, "25"),
        ("76705", "ECHO EXAM OF ABDOMEN", 210, 420, "26"), ("31500", "INSERT EMERGENCY AIRWAY", 520, 980, ""), ("29515",
            "APPLICATION LOWER LEG SPLINT", 240, 460, "LT"),
        ("G0383", "ED OBSERVATION CARE", 90, 210, ""), ("94760", "MEASURE BLOOD OXYGEN LEVEL", 12, 40, "")]
ILLS = "R07.9 R10.9 S01.81XA R06.02 R55 S82.62XA M54.50 R51.9".split()


def document(rng):
    who, at = Person(rng, 2, 92), Sender(rng)
    name = rng.choice(("ROCK RIVER", "PIEDMONT", "TRI-RIVERS", "SOUTHWEST", "GREAT PLAINS")) + " "
    name += rng.choice(("EMERGENCY PHYSICIANS PLLC", "EMERGENCY MEDICAL ASSOCIATES LLC", "ACUTE CARE PHYSICIANS PC"))
    place = f"{rng.choice(('ST JOSEPH', 'COMMUNITY', 'UNIVERSITY', at.city.upper()))} {rng.choice(('HOSPITAL', 'MEDICAL CENTER', 'REGIONAL HOSPITAL'))}"
    plan, state = rng.choice(PLANS).upper(), rng.choice(("plan", "plan", "plan", "self", "pending"))
    acct, sent = number(rng, rng.choice(("9999999-99", "AAA99999999", "999999999999"))), day(rng, (2026, 3, 1), 200)
    lines, paid, rows, sick, oldest = [], [], [], [], None
    for visit in range(rng.choice((1, 1, 1, 2))):
        served = later(sent, -rng.randint(24, 120))
        oldest = min(oldest or served, served)
        dx, helper = rng.choice(ILLS), doctor(rng, "{1}, {0} {2}").upper()
        sick += [dx] if dx not in sick else []
        rows.append(tr(["", (f"PHYSICIAN: {helper}", 2), "", "", ""], "n - c r r r", "ph"))
        extra = rng.sample(MORE, rng.choice((0, 0, 1, 2, 3)))
        items = [(*rng.choice(CARE), "25" if extra and rng.random() < 0.5 else "")] + extra
        for code, words, lo, hi, mod in items:
            charge = price(rng, lo, hi)
            lines.append({"date": served, "code": code, "modifiers": [mod] if mod else None, "description": words, "charge_cents": charge})
            rows.append(tr([two(served), f"{code}{' ' + mod if mod else ''}&nbsp;&nbsp; {words}", dx, bare(charge), "", ""], "n - c r r r"))
        charge = sum(x["charge_cents"] for x in lines[-len(items):])
        here = []
        if state == "plan":
            off, ins, own, kind = worked(rng, charge, ("ded", "coins", "copay"))
            when = later(served, rng.randint(14, 22))
            here = ([pay(when, "insurance", f"{plan} PAYMENT", ins)] if ins else []) + [pay(when, "adjustment",
                rng.choice(("CONTRACTUAL ADJUSTMENT", "INSURANCE ADJUSTMENT",
                "NETWORK DISCOUNT")), off)]
        elif state == "self" and rng.random() < 0.5:
            here = [pay(later(served, 2), "adjustment", "UNINSURED DISCOUNT", round(charge * 0.3))]
        if rng.random() < 0.2:
            here.append(pay(later(served, 23), "patient", "PATIENT PAYMENT-THANK YOU", 5000))
        for p in here:
            rows.append(tr([two(p["date"]), p["description"], "", "", bare(p["amount_cents"], "{}") + "-", ""], "n - c r r r"))
        if state == "plan":
            rows.append(tr(["", f"&nbsp;&nbsp;** BALANCE APPLIED TO {dict(ded='DEDUCTIBLE', coins='CO-INSURANCE', copay='CO-PAY')[kind]} **", "", "",
                "", bare(charge - sum(p["amount_cents"] for p in here))],
                           "n - c r r r"))
        paid += here
    charges = total(lines)
    owed = charges - total(paid, "amount_cents")
    if owed <= 0:
        return document(rng)
    box = min(4, (sent - oldest).days // 30)
    ages = "".join(f"<td>{bare(owed if n == box else 0)}</td>" for n in range(5))
    due = later(sent, 21) if rng.random() < 0.5 else None
    tin = tax_id(rng)
    cards = (f"<table class='cards'><tr><td colspan='3'>IF PAYING BY CREDIT CARD, CHECK CARD AND FILL OUT BELOW &nbsp; &#9633; VISA &nbsp; &#9633; "
        f"MASTERCARD &nbsp; &#9633; DISCOVER &nbsp; &#9633; AMEX</td></tr>"
             "<tr><td colspan='2'>CARD NUMBER<br>&nbsp;</td><td>SECURITY CODE<br>&nbsp;</td></tr><tr><td colspan='2'>SIGNATURE<br>&nbsp;</td><td>EXP. "
             "DATE<br>&nbsp;</td></tr>"
             f"<tr><td>STATEMENT DATE<br><b>{us(sent)}</b></td><td>PAY THIS AMOUNT<br><b>{usd(owed)}</b></td><td>ACCT. #<br><b>{acct}</b></td></tr>"
             f"<tr><td colspan='2'>{'PAYMENT DUE BY ' + us(due) if due else 'DUE UPON RECEIPT'}</td><td>SHOW AMOUNT PAID HERE $</td></tr></table>")
    top = (sides(f"<b>{name}</b><br>{at.box}<br>{at.far}<br><br><span class='s'>ADDRESS SERVICE REQUESTED</span>", cards, widths=(44, 56))
           + sides(f"<div class='ml'>ADDRESSEE:<br>{who.mail()}</div>", f"<div class='ml'>REMIT TO:<br>{name}<br>{at.box}<br>{at.far}</div>",
               widths=(50, 50))
           + "<div class='s'>&#9633; Please check box if address is incorrect or insurance information has changed, and indicate change(s) on reverse "
               "side.</div>"
           "<div class='cut'>STATEMENT &nbsp;&nbsp;&nbsp; PLEASE DETACH AND RETURN TOP PORTION WITH YOUR PAYMENT</div>")
    about = sides(f"PATIENT: <b>{who.filed}</b><br>FACILITY: {place}", f"ACCOUNT: <b>{acct}</b><br>INSURANCE: {'NONE' if state == 'self' else plan}",
        widths=(60, 40))
    told = {"plan": "YOUR INSURANCE HAS PROCESSED THIS CLAIM. THE BALANCE SHOWN IS DUE FROM YOU.",
        "self": "WE HAVE NO INSURANCE ON FILE. PLEASE CALL WITH COVERAGE OR TO ARRANGE PAYMENT.",
            "pending": "YOUR INSURANCE HAS NOT RESPONDED TO OUR CLAIM. PLEASE CONTACT YOUR PLAN; THE BALANCE MAY BECOME YOUR RESPONSIBILITY."}[state]
    body = (top + about + grid(["DATE", "DESCRIPTION OF SERVICE", "DIAG", "CHARGES", "CREDITS", "BALANCE"], rows, "n - c r r r")
            + f"<table class='age'><tr><th>CURRENT</th><th>31-60</th><th>61-90</th><th>91-120</th><th>OVER 120</th><th>AMOUNT "
                f"DUE</th></tr><tr>{ages}<td><b>{usd(owed)}</b></td></tr></table>"
            + f"<div class='msg'><b>MESSAGE:</b> {told}</div><p class='s'>This statement is for the professional services of the emergency physician "
                f"who treated you. It is separate from the hospital's bill "
            f"and from bills of radiologists, pathologists and other physicians. You may have rights under the No Surprises Act; see "
            f"{site('cms nosurprises', 'example.gov')}.</p><p class='s'>BILLING INQUIRIES: "
            f"{at.dash} &nbsp; 8AM-5PM &nbsp; TAX ID {tin} &nbsp; PAY ONLINE: {site(name.split()[0] + 'er')}</p>")
    css = ("body { font: 8.8pt 'Liberation Sans' } .ml { margin: 12pt 0 10pt 18pt; font-size: 9.5pt } .cards td { padding: 2pt 3pt } .cards b { "
        "font-size: 9pt } .d { border: 1pt solid #000; margin-top: "
           "6pt } .d th { background: #e4e4e4; border-bottom: 1pt solid #000; border-right: 0.5pt solid #000; text-align: center; font-size: 7.5pt } "
           ".d td { border-right: 0.5pt solid #000 } .ph td { padding-top: "
           "5pt } .age { width: 100%; margin: 6pt 0 } .age td, .age th { border: 0.75pt solid #000; text-align: center; font-size: 8pt } .age th { "
           "background: #e4e4e4; font-size: 7pt } .msg { border: 1pt solid "
           "#000; padding: 4pt; min-height: 22pt; margin-bottom: 4pt }")
    truth = {"document_type": KIND, "provider": {"name": name, "phone": at.dash, "tax_id": tin, "address": at.remit}, "patient": {"name": who.filed},
        "account_number": acct,
             "statement_date": sent, "due_date": due, "diagnoses": sick, "lines": lines, "payments": paid, "totals": {"balance_cents": owed}}
    if state != "self":
        truth["payer"] = {"name": plan}
    return done(css, body, truth)
