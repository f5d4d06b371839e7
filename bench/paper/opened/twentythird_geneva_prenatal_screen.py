"""A genetic testing laboratory's statement for a prenatal or carrier screen (Natera's manner): case and provider facts, one to a few tests with CPT and
charge, insurance's part below them as a short account, a panel about what the bill is and a self-pay price, ways to pay and a stub."""
from held_twentythird_a import *

NAME, KIND = "held23-geneva-prenatal-screen", "itemized_bill"
TESTS = [("81420", "Panoptic Prenatal Screen", 1495, 4200), ("81422", "Panoptic 22q11.2 "
    "Microdeletion", 900, 2500), ("81443", "Horizonte Carrier Screen 274", 2400, 7900),
         ("81329", "Horizonte SMA Carrier Screen", 350, 900), ("81243", "Horizonte Fragile X", 280, 800), ("81220", "Horizonte Cystic Fibrosis", 550, 1800),
         ("81162", "Empowered Hereditary Cancer Test", 1800, 4200), ("0340U", "Signify Residual "
             "Disease Test (MRD), Tumor-Informed Recurrence Monitoring", 1600, 3500)]

WOMEN = "Gabriela Simone Teresita Imani Bernadette Jocelyn Wilhelmina Adaeze Lucinda Hye-Jin Consuelo Deborah Katarzyna".split()


def document(rng):
    who, at, plan = Someone(rng, 22, 45), Sender(rng), rng.choice(PLANS)
    while who.first not in WOMEN:
        who = Someone(rng, 22, 45)
    name = rng.choice(("Genevra, Inc.", "Natalis Genomics, Inc.", "Helixara Laboratories"))
    date = day(rng)
    sent = plus(date, rng.randint(45, 200))
    due, case, account = plus(sent, 30), number(rng, "9999999"), number(rng, "99999999")
    how = rng.choice(("deductible", "deductible", "coinsurance", "denied", "cash"))
    lines = [{"date": date, "code": code, "description": words, "units": 1, "charge_cents": price(rng, low, high)}
             for code, words, low, high in rng.sample(TESTS, rng.choice((1, 1, 2, 3)))]
    charges, payments, told = total(lines, "charge_cents"), [], []
    if how == "cash":
        now = 24900 * len(lines)
        payments.append(payment(None, "adjustment", "Self-pay discount", charges - now))
    elif how == "denied":
        payments.append(payment(None, "insurance", "Insurance payments", 0))
        now = charges
    else:
        less, ins, now, _ = shared(rng, charges, how)
        payments += [payment(None, "adjustment", "Insurance adjustments", less), payment(None, "insurance", "Insurance payments", ins)]
    got = rng.choice((0, 0, 5000, 10000)) if now > 20000 else 0
    for x in payments:
        told.append([x["description"], off(x["amount_cents"])])
    payments = [x for x in payments if x["amount_cents"]]
    if got:
        payments.append(payment(plus(sent, -14), "patient", "Payment received", got))
        told.append([f"Payment received {say(plus(sent, -14), 'us')}", off(got)])
    else:
        told.append(["Patient payments", usd(0)])
    owed, with_units = now - got, rng.random() < 0.5
    if not with_units:
        for x in lines:
            del x["units"]
    why = {"deductible": "Your insurance company applied this amount to your annual deductible.",
           "coinsurance": "This is your co-insurance as determined by your plan.",
           "denied": "Your insurance company did not cover this testing. You may have the right to appeal; call us and we will help.",
           "cash": "You elected to self-pay, and your insurance was not billed."}[how]
    insured, ein = how != "cash", tax_id(rng)
    member = number(rng, "AAA999999999") if insured else None
    tests = table(["Date of service", "Test", "CPT code"] + ["Qty"] * with_units + ["Charge"], [
        [say(x["date"], "us"), x["description"],
            x["code"]] + ["1"] * with_units + [usd(x["charge_cents"])] for x in lines], "lll" + "c" * with_units + "r", "d",
        [[("Total charges", 3 + with_units, "r"), usd(charges)]], "17% 44% 14% 8% 17%" if with_units else "17% 50% 15% 18%")
    account_box = table([], told, "lr", "ac", [["Amount due", usd(owed)]], "64% 36%")
    head = beside(f"<div class='lg'>{name.split(',')[0].lower()}</div>", f"<div "
                  f"class='r'>{at.street}<br>{at.town}<br>Billing: {at.free}<br>billing@{site(name.split(',')[0])}"
                  f"<br>Federal Tax ID {ein}</div>", widths="50% 50%")
    ids = facts([("Statement date", say(sent, "long")), ("Account number", account), ("Case ID",
                case), ("Amount due", f"<b>{usd(owed)}</b>"), ("Due date", say(due, "long"))],
                "id")
    about = facts([("Patient", who.full), ("Date of birth", say(who.born, "us")), ("Ordering provider", doctor(rng)), ("Clinic", rng.choice((
        "Lakeside Women's Health", "Perinatal Associates of the Valley", "Cedar OB/GYN Group"))), ("Insurance", plan if insured else "Self-pay")]
        + ([("Member ID", member)] if insured else []), "ab")
    text = (f"<b>Why did I receive this bill?</b><br>{why} An Explanation of Benefits (EOB) is not "
            f"a bill and may show a different amount.<br><br><b>Concerned about "
            f"the cost?</b><br>We offer compassionate care pricing and no-interest payment plans. "
            f"Text or call {at.free}, or visit my.{site(name.split(',')[0])}.<br><br>"
            "<b>Did you pay your insurance company directly?</b><br>If you received a check for "
            "this testing, please endorse it and send it to us with a copy of the EOB.")
    stub = ("<div class='cut'>Please return this portion with your payment</div>" + beside(
        f"{who.post}", f"Make checks payable to<br><b>{name}</b><br>{at.box}<br>{at.far}",
        facts([("Account number", account), ("Case ID", case), ("Amount due", usd(owed)), ("Amount paid", "$")], "sl"), widths="33% 33% 34%")
        + f"<div class='fine'>{cards()} &nbsp; Card no. ______________________ Exp. ____/____ CVV ____ Signature ____________________</div>")
    body = (head + beside(f"<div class='ml'>{who.post}</div>", ids, widths="55% 45%") + "<h2>Patient statement</h2>" + about + tests
            + beside(f"<div class='tx'>{text}</div>", account_box, widths="58% 42%") + stub)
    css = (".lg{font:bold 26pt 'URW Gothic','Liberation "
           "Sans';color:#0a7e8c}.r{text-align:right;font-size:8.5pt}.ml{margin:32pt 0 30pt 10pt;font-size:10pt}.id{width:100%;"
           "margin-top:16pt}.id td{border-bottom:0.5pt solid #9cc}h2{font:14pt 'URW "
           "Gothic','Liberation Sans';color:#0a7e8c}.id td+td{text-align:right}.ab{margin-bottom:8pt}"
           ".ab td{padding:1pt 16pt 1pt 0}.ab "
           "td:first-child{color:#666}.d{width:100%;margin-bottom:10pt}.d th{background:#0a7e8c;color:#fff;padding:4pt}.d td{padding:4pt;"
           "border-bottom:0.5pt solid #ccc}.d .sum "
           "td{font-weight:bold}.tx{background:#eef7f8;padding:8pt;font-size:8.8pt}.ac{width:100%}.ac td{padding:4pt;border-bottom:0.5pt "
           "solid #ccc}.ac .sum td{font-weight:bold;font-size:11.5pt;border-bottom:2pt solid "
           "#0a7e8c}.cut{border-top:1pt dashed #666;margin:40pt 0 8pt;font-size:8pt;"
           "text-align:center}.sl td{border:0.5pt solid #999;padding:2pt 8pt}.fine{margin-top:12pt}")
    sums = {"charges_cents": charges, "balance_cents": owed, "patient_paid_cents": got if not got else None}
    return done(sheet(css, body, title="Statement"), {
        "document_type": KIND, "provider": {"name": name, "phone": at.free, "address": at.address, "tax_id": ein}, "payer": {"name": plan if insured else None},
        "patient": {"name": who.full, "birth_date": who.born, "member_id": member}, "account_number": account, "statement_date": sent, "due_date": due,
        "lines": lines, "payments": payments, "totals": sums})
