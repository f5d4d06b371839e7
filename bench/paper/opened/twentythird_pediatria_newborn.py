"""A newborn and intensive care physicians' statement (Mednax and Pediatrix's manner): the baby as patient and the parent as guarantor, a day of care a row
with code, diagnosis and physician, insurance payments and adjustments as rows among them, a box of totals, aging, and the wide coupon of a print house."""
from held_twentythird_a import *

NAME, KIND = "held23-pediatria-newborn", "itemized_bill"
NURSERY = [("99460", "INITIAL NORMAL NEWBORN CARE", 210, 330), ("99462", "SUBSEQUENT NORMAL NEWBORN "
    "CARE", 105, 170), ("99238", "HOSPITAL DISCHARGE DAY 30 MIN OR LESS", 170, 250),
           ("54150", "CIRCUMCISION", 380, 620)]
INTENSIVE = [("99468", "NEONATAL CRITICAL CARE INITIAL", 2400, 3300), ("99469", "NEONATAL CRITICAL CARE SUBSEQUENT", 1050, 1500),
             ("99479", "SUBSEQUENT INTENSIVE CARE 1500-2500 GM", 420, 690), ("99239", "HOSPITAL DISCHARGE DAY > 30 MIN", 240, 380)]
EXTRA = [("99464", "ATTENDANCE AT DELIVERY", 240, 380), ("92586", "HEARING SCREEN - AUDITORY EVOKED "
    "POTENTIALS", 160, 290), ("31500", "ENDOTRACHEAL INTUBATION", 380, 560),
         ("36510", "UMBILICAL VEIN CATHETERIZATION", 190, 320)]
DX = {0: ["Z38.00", "Z38.01", "P59.9"], 1: ["P07.18", "P22.0", "P28.5"]}


def document(rng):
    parent, at = Someone(rng, 20, 42), Sender(rng)
    sex = rng.choice(("BOY", "GIRL"))
    baby = rng.choice((f"{parent.last}, BABY {sex}".upper(), f"{parent.last}, {rng.choice(FIRST)}".upper()))
    name = rng.choice(("Pediatria Medical Group", "Cradle Neonatology Associates", "Obstetria & Pediatria Medical Group of the South, P.C."))
    born = day(rng)
    sick = rng.random() < 0.5
    stay = rng.choice((2, 3)) if not sick else rng.choice((4, 7, 12, 18))
    first, again, last, *more = NURSERY if not sick else (INTENSIVE[0], INTENSIVE[1], INTENSIVE[3], INTENSIVE[2])
    charges_of = {x[0]: price(rng, x[2], x[3]) for x in NURSERY + INTENSIVE + EXTRA}
    dx, lines = rng.choice(DX[sick]), []
    plan, docs = rng.choice(PLANS), [doctor(rng, "{1} {2}", ("MD", "DO", "NNP")).upper() for _ in range(3)]

    def add(n, item):
        lines.append({"date": plus(born, n), "code": item[0], "description": item[1], "charge_cents": charges_of[item[0]]})
    for n in range(stay):
        add(n, first if n == 0 else last if n == stay - 1 else more[0] if sick and n > stay // 2 else again)
        if n == 0 and rng.random() < 0.5:
            add(0, rng.choice((EXTRA[0], EXTRA[2], EXTRA[3])) if sick else EXTRA[0])
        if n == 1 and rng.random() < 0.5:
            add(1, EXTRA[1] if sick or rng.random() < 0.5 else NURSERY[3])
    charges, ein = total(lines, "charge_cents"), tax_id(rng)
    less, ins, own, _ = shared(rng, charges, rng.choice(("deductible", "coinsurance", "coinsurance")))
    posted = plus(lines[-1]["date"], rng.randint(22, 50))
    payments = [payment(posted, "adjustment", f"CONTRACTUAL ADJ {plan.upper()}", less)]
    if ins:
        payments.insert(0, payment(posted, "insurance", f"INSURANCE PAYMENT {plan.upper()}", ins))
    if rng.random() < 0.3:
        payments.append(payment(plus(posted, 18), "patient", rng.choice(("PATIENT PAYMENT - THANK "
            "YOU", "PAYMENT WEB CREDIT CARD")), rng.choice((5000, own // 3))))
    got = paid(payments, "patient")
    owed = own - got
    sent = plus(posted, rng.randint(20, 40))
    due, account = plus(sent, 15), number(rng, rng.choice(("99-9999999", "9999999999")))
    ref = f"{at.city} {rng.choice(('Women & Infants Hospital', 'Regional Medical Center', 'Community Hospital'))}"
    rows = [[say(x["date"], "short"), x["code"], dx, x["description"], rng.choice(docs), bare(x["charge_cents"])] for x in lines]
    rows += [[say(x["date"], "short"), "", "", x["description"], "", bare(x["amount_cents"]) + "-"] for x in payments]
    activity = table(["DATE", "PROC", "DIAG", "DESCRIPTION OF SERVICE", "PHYSICIAN", "AMOUNT"], rows, "lllllr", "d", [], "10% 9% 10% 41% 17% 13%")
    box = facts([("TOTAL CHARGES", usd(charges)), ("INSURANCE PAYMENTS", usd(ins)), ("ADJUSTMENTS", usd(less)), ("PATIENT PAYMENTS", usd(got)),
                 ("<b>AMOUNT DUE</b>", f"<b>{usd(owed)}</b>")], "sm")
    ages = table(["CURRENT", "OVER 30", "OVER 60", "OVER 90", "OVER 120"], [[usd(owed)] + ["$0.00"] * 4], "ccccc", "ag")
    coupon = beside(
        f"<b>{name}</b><br>{at.box}<br>{at.far}<div class='ml'>PARENT OR GUARDIAN OF<br>{baby}<br>{parent.mail}</div>",
        "<table class='cc'><tr><td colspan='2'>CHECK CARD USING FOR "
        "PAYMENT<br>" + cards() + "</td></tr><tr><td>CARD NUMBER</td><td>EXP. DATE</td></tr><tr><td>SIGNATURE"
        "</td><td>AMOUNT</td></tr></table>" + above([("STATEMENT DATE", say(sent, "us")), ("PAY THIS AMOUNT", usd(owed)), ("ACCOUNT NUMBER", account)])
        + above([("DUE DATE", say(due, "us")), ("SHOW AMOUNT PAID HERE", "$")]) + f"<div "
            f"class='re'>{name.upper()}<br>{at.box.upper()}<br>{at.far.upper()}</div>", widths="48% 52%")
    cut = ("<div class='cut'>&#9744; Please check box if above address is incorrect or insurance "
        "information has changed. &nbsp; STATEMENT &nbsp; PLEASE DETACH AND RETURN TOP PORTION</div>")
    ids = (f"<table class='wh'><tr><td>PATIENT: <b>{baby}</b></td><td>DATE OF BIRTH: "
           f"<b>{say(born, 'us')}</b></td><td>ACCOUNT: <b>{account}</b></td></tr><tr><td>SERVICES PROVIDED AT: "
           f"{ref}</td><td>INSURANCE: {plan}</td><td>TAX ID: {ein}</td></tr></table>")
    text = rng.choice(("THIS BILL IS FOR THE PHYSICIAN SERVICES YOUR BABY RECEIVED IN THE HOSPITAL. IT IS SEPARATE FROM THE HOSPITAL'S BILL.",
                       "HAS YOUR BABY BEEN ADDED TO YOUR INSURANCE POLICY? MOST PLANS REQUIRE THIS "
                       "WITHIN 30 DAYS OF BIRTH. PLEASE CALL US IF YOUR COVERAGE HAS CHANGED.",
                       "YOUR INSURANCE HAS PAID. THE REMAINING AMOUNT IS YOUR RESPONSIBILITY AND IS DUE UPON RECEIPT."))
    body = (coupon + cut + ids + activity + "<div class='st'>" + beside(f"<div "
            f"class='tx'>{text}<br><br>BILLING QUESTIONS: {at.free} &nbsp; MON-FRI 8AM-8PM EST<br>PAY ONLINE: "
            f"WWW.{site(name.split()[0]).upper()}</div>", box, widths="60% 40%") + ages + "</div>")
    css = (".ml{margin:44pt 0 0 24pt}.cc{width:100%;font-size:6.5pt}.cc td{border:0.75pt solid "
           "#333;height:19pt}.above{width:100%;margin-top:-0.75pt}.above td{border:0.75pt solid "
           "#333;font-weight:bold}.above span{font-size:6.5pt;font-weight:normal}.re{margin:14pt 0 "
           "0 14pt}.cut{border-bottom:1pt dashed #333;font-size:7pt;margin:12pt 0 8pt;"
           "padding-bottom:3pt} .wh{width:100%;background:#e6edf5;font-size:8.6pt;margin-bottom:6pt} "
           ".d{width:100%;font-size:8.6pt}.d th{border:0.75pt solid #446;background:#e6edf5;"
           "font-size:8pt}.d td{padding:1.4pt 4pt;border-left:0.75pt solid #446;border-right:0.75pt "
           "solid #446}.d{border-bottom:0.75pt solid #446}.sm{width:100%;margin-top:8pt}"
           ".sm td{border:0.75pt solid #446}.sm "
           "td+td{text-align:right}.tx{font-size:8.5pt;margin-top:8pt}.ag{width:100%;margin-top:8pt}.ag td,.ag th{border:0.75pt solid #446;"
           "font-size:8pt}.st{page-break-inside:avoid}")
    return done(sheet(css, body, font="9pt 'Liberation Sans',Arial", title="Statement"), {
        "document_type": KIND, "provider": {"name": name, "phone": at.free, "address": at.remit, "tax_id": ein}, "payer": {"name": plan},
        "patient": {"name": baby, "birth_date": born}, "account_number": account, "statement_date": sent, "due_date": due, "diagnoses": [dx], "lines": lines,
        "payments": payments, "totals": {"charges_cents": charges, "insurance_paid_cents": ins,
        "adjustments_cents": less, "patient_paid_cents": got, "balance_cents": owed}})
