"""A children's hospital's bill, as its page "Reading your bill" shows it: charges of the visit by hospital department, the plan's payment and its
C/A (contractual allowance) below, PRIVATE PAYMENT, BALANCE, and the payment plan whose monthly sum is the amount due; coupon at the foot."""
from held_twentysecond_c import *

NAME, KIND = "held22-kings-children", "summary_bill"
WARDS = [("PEDIATRIC ROOM AND BOARD", 1400, 2600), ("PHARMACY", 24, 980), ("IV SOLUTIONS", 60, 410), ("MED-SURG SUPPLIES", 18, 620), ("LABORATORY", 90, 1400),
         ("LAB/IMMUNOLOGY", 60, 420), ("LAB/BACT-MICRO", 80, 340), ("DX X-RAY", 140, 620), ("CT SCAN/HEAD", 900, 2400), ("OR SERVICES", 1800, 7400),
         ("ANESTHESIA", 520, 1900), ("RESPIRATORY SVC", 110, 780), ("OCCUPATIONAL THER", 120, 420), ("SPEECH PATHOL", 130, 380), ("EMERG ROOM", 420, 1900),
         ("ULTRASOUND", 260, 890), ("RECOVERY ROOM", 380, 1200), ("AUDIOLOGY", 110, 340), ("DRUGS/DETAIL CODE", 30, 1700)]


def document(rng):
    child = Who(rng, 1, 16)
    parent, at = Who(rng, 26, 52, last=child.last), Home(rng)
    name = rng.choice(("Children's Hospital of the Queen's Friends", f"{at.city} Children's Hospital", "Lantern Children's Medical Center"))
    plan = rng.choice(INSURERS).upper()
    came = day(rng)
    nights = rng.choice((0, 0, 0, 1, 3))
    gone = later(came, nights)
    sent = later(gone, rng.randint(40, 120))
    due, acct = later(sent, 21), number(rng, rng.choice(("0099999999", "V99999999", "9999999-9")))
    wards = [x for x in WARDS if x[0] not in (("PEDIATRIC ROOM AND BOARD",) if not nights else ())]
    picked = rng.sample(wards, rng.randint(1, 8) if not nights else rng.randint(5, 11))
    if nights and WARDS[0] not in picked:
        picked.append(WARDS[0])
    lines = [{"description": words, "charge_cents": price(rng, low, high) * (nights if words == WARDS[0][0] else 1),
        "maybe": {"date": None if nights else came}}
             for words, low, high in sorted(picked, key=WARDS.index)]
    charges = total(lines)
    off = round(charges * rng.uniform(0.2, 0.55))
    share = round((charges - off) * rng.choice((0.7, 0.8, 0.8, 0.9)))
    told, acts = later(gone, rng.randint(22, 38)), []
    if rng.random() < 0.88:
        acts = [pay(told, "insurance", f"PAYMENTS - {plan}", share), pay(told, "adjustment", f"C/A - {plan}", off)]
        if rng.random() < 0.25:
            acts.append(pay(later(told, 1), "adjustment", "C/A REVERSAL", -round(off * 0.1)))
    plan_on = rng.random() < 0.55
    month = 0
    left = charges - total(acts, "amount_cents")
    for n in range(rng.choice((0, 1, 1, 2, 3)) if plan_on else rng.choice((0, 0, 1))):
        month = month or rng.choice((2500, 5000, 7500, 10000))
        if left > 3 * month:
            acts.append(pay(later(sent, -3 - 28 * n), "patient", "PRIVATE PAYMENT" + rng.choice(("", " - CHECK", " - CARD")), month))
            left -= month
    month = min(month or 5000, left)
    acts.sort(key=lambda x: x["date"])
    now = month if plan_on else left
    when = us(came) if not nights else f"{us(came)} - {us(gone)}"
    rows = [["", x["description"], bald(x["charge_cents"])] for x in lines] + [["", "<b>TOTAL CHARGES</b>", f"<b>{bald(charges)}</b>"]]
    rows += [[short(x["date"]), x["description"], usd(x["amount_cents"] * -1, "", "{}-")] for x in acts]
    box = facts([("PATIENT NAME", child.filed), ("ACCOUNT NUMBER", acct), ("STATEMENT DATE", us(sent)), ("DATE OF TREATMENT", when), ("INSURANCE", plan)],
        "box")
    head = beside(f"<div class='nm'>{name}</div>{at.street}<br>{at.town}<br>{at.tel}", box, widths="54% 46%")
    arrangement = (f"<div class='pl'><b>PAYMENT PLAN</b><br>Thank you for your payment arrangement. Your agreed monthly payment is {usd(month)}. "
                   "Failure to make the minimum payment will void this agreement.</div>" if plan_on else
                   "<div class='pl'>Your insurance has been billed. The balance shown is your responsibility. If you cannot pay in full, please call us.</div>")
    foot = [["", "<b>BALANCE</b>", f"<b>{bald(left)}</b>"]]
    hours = (f"<p class='fine'>Customer service hours are Monday through Friday, 8:00 a.m. to 4:30 p.m. Patient Accounts {at.tel} &bull; Financial "
        f"counseling {at.dash} "
             f"&bull; Toll free {at.free}. Physicians' services are billed separately by the physician groups. <b>Thank you for letting us care for your "
             f"child.</b></p>")
    pays = strip([("ACCOUNT NUMBER", acct), ("AMOUNT DUE" if plan_on else "PAY THIS AMOUNT", usd(now)), ("DUE DATE", us(due)), ("AMOUNT PAID", "$")])
    coupon = ("<div class='cut'>RETURN THIS PORTION WITH YOUR PAYMENT</div>" + beside(
        f"Responsible party:<br>{parent.mail}", pays + f"<p>MAKE CHECKS PAYABLE TO:<br>{name.upper()}<br>{at.box.upper()}<br>{at.far.upper()}</p>",
        widths="42% 58%"))
    css = (".nm{font:bold 16pt 'Liberation Serif',serif;color:#7a1f5c}.box td{border:0.5pt solid #888;font-size:8.5pt}.box td:first-child{background:#f1e3ec}"
           ".box{width:100%}.t{width:88%;margin:12pt auto}.t th{border-bottom:1.5pt solid #7a1f5c}.t td{padding:1.4pt 4pt}.sum td{border-top:1pt solid #7a1f5c}"
           ".pl{border:1pt solid #7a1f5c;padding:5pt;margin:8pt 0}.cut{padding-top:3pt;border-top:1pt dashed "
           "#444;text-align:center;font-size:7.5pt;margin:12pt 0 8pt}"
           ".strip{width:100%;margin-bottom:8pt}.strip td,.strip th{border:0.5pt solid #888;font-size:8pt;text-align:center}")
    html = sheet(css, head + table(["DATE", "DESCRIPTION", "AMOUNT"], rows, "llr", foot=foot, widths="16% 60% 24%") + arrangement + hours
                 + f"<div style='height:{max(2, 190 - 14 * len(rows))}pt'></div>" + coupon)
    return finish(html, {
        "document_type": KIND, "provider": {"name": name, "phone": at.tel, "address": at.address}, "payer": {"name": plan}, "patient": {"name": child.filed},
        "account_number": acct, "statement_date": sent, "due_date": due, "admitted": came if nights else None, "discharged": gone if nights else None,
        "maybe": {} if nights else {"admitted": came, "discharged": came}, "lines": lines, "payments": acts,
        "totals": {"charges_cents": charges, "balance_cents": left}})
