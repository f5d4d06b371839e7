"""The statement of an emergency physicians' group: the coupon with its card panel on top, below it the previous balance, one or more visits to
the emergency department with their codes, payments beneath, ages of the balance, and on the back what has changed and the rights against
surprise bills."""
from held_thirtysecond_d import *

NAME, KIND = "held32-account-emergency-group", "itemized_bill"
VISITS = [("99283", "EMERGENCY DEPT VISIT LEVEL 3", 430, 780), ("99284", "EMERGENCY DEPT VISIT LEVEL 4", 690, 1290),
          ("99284", "EMERGENCY DEPT VISIT LEVEL 4", 690, 1290), ("99285", "EMERGENCY DEPT VISIT LEVEL 5", 980, 1960),
          ("99291", "CRITICAL CARE, FIRST HOUR", 1190, 2280)]
WORK = [("93010", "", "EKG - READING AND REPORT", 36, 98), ("12001", "", "CLOSING OF SMALL CUT, SIMPLE", 260, 610), ("12011", "",
        "CLOSING OF FACE CUT, SIMPLE", 310, 690), ("10060", "", "DRAINING OF ABSCESS, SIMPLE", 330, 720), ("76705", "26",
        "ULTRASOUND OF BELLY, LIMITED - READING", 110, 240), ("93308", "26", "ULTRASOUND OF HEART, LIMITED - READING", 120, 260),
        ("29125", "", "SPLINT OF FOREARM", 190, 380), ("64450", "", "NERVE BLOCK BY INJECTION", 280, 590), ("99152", "",
        "SEDATION BY TREATING PHYSICIAN, FIRST 15 MIN", 240, 490), ("31500", "", "PLACING OF BREATHING TUBE, EMERGENCY", 520, 990)]
STEMS = ["Blue Ridge", "Lakeshore", "Tri-State", "Gulf Coast", "Heartland", "Cascade", "Old Dominion", "Great Plains"]
TAILS = ["Emergency Physicians, PLLC", "Emergency Medical Associates, PC", "Emergency Physicians LLC", "Emergency Group of Inpatient and Acute Care "
         "Physicians, PA", "Acute Care Physicians, LLP"]
HOUSES = ["ST. AGNES HOSPITAL", "RIVERBEND MEDICAL CENTER", "COVENANT REGIONAL HOSPITAL", "MOUNT HERMON MEDICAL CENTER",
          "LAKEVIEW COMMUNITY HOSPITAL"]
NOTES = ["YOUR INSURANCE HAS PROCESSED THE CLAIM FOR THESE SERVICES. THE BALANCE SHOWN IS YOUR RESPONSIBILITY. PLEASE PAY PROMPTLY.",
         "YOUR ACCOUNT IS PAST DUE. IF PAYMENT IN FULL CANNOT BE MADE, CALL OUR OFFICE TO SET UP A PAYMENT ARRANGEMENT.",
         "WE DO NOT HAVE INSURANCE INFORMATION FOR YOU ON FILE. IF YOU WERE COVERED ON THE DATE OF SERVICE, COMPLETE THE BACK OF THIS STATEMENT OR "
         "CALL US."]
CSS = (".gn{font-size:12.5pt;font-weight:bold;color:#16355c}.cd{width:100%;font-size:6.5pt;border:0.75pt solid #222}.cd td{border:0.5pt solid #666;"
       "padding:1.5pt 3pt}.cd .hd{background:#16355c;color:#fff;text-align:center;font-weight:bold}.k,.strip,.ages{width:100%}"
       ".k td,.k th{border:0.75pt solid #222;text-align:center;padding:2pt 3pt}.k th{font-size:6.5pt;background:#dfe6ef}.k td{font-size:9pt;"
       "font-weight:bold}.win{font:10pt 'Liberation Sans',Arial;line-height:1.25;padding:22pt 0 10pt 18pt}.tiny{font-size:6.5pt;color:#333}"
       ".cut{border-top:1pt dashed #444;margin:5pt 0 6pt;padding-top:2pt;font-size:7pt}.cut table{width:100%}.cut td{padding:0}"
       ".d{width:100%;margin-top:6pt;border-bottom:0.5pt solid #aab}.d th{background:#16355c;color:#fff;font-size:7.5pt;padding:3pt 4pt}.d "
       "td{font-size:8.5pt;padding:1.6pt 4pt;"
       "border-left:0.5pt solid #aab;border-right:0.5pt solid #aab}.d tr.sum td{border:0.5pt solid #aab}.d td.vh{background:#e4eaf2;font-size:7.8pt;"
       "font-weight:bold}.strip th,.ages th{border:0.75pt solid #222;background:#dfe6ef;font-size:6.8pt;text-align:center}.strip td,.ages "
       "td{border:0.75pt "
       "solid #222;text-align:center;font-size:9pt}.strip td:last-child{font-weight:bold;font-size:10.5pt}.strip,.ages{margin-top:7pt}"
       ".msg{border:0.75pt solid #222;margin-top:7pt;padding:4pt 6pt;font-size:8pt}.back td{border:0.5pt solid "
       "#555;height:22pt;font-size:7pt;width:50%}"
       ".back{width:100%;margin-bottom:9pt}h3{font-size:10pt;color:#16355c}.who{width:100%;font-size:8.5pt}.who td{padding:1pt 4pt}")


def visit(rng, served, plan, sent):
    """What was done on one day, and what came of it."""
    base = rng.choice(VISITS)
    extra = rng.sample(WORK[:9] if base[0] != "99291" else WORK, rng.choice((0, 0, 1, 1, 2, 3)))
    mods = ["25"] if any(not m and c != "93010" for c, m, *_ in extra) else []
    lines = [{"date": served, "code": base[0], "modifiers": mods or None, "description": base[1], "charge_cents": price(rng, base[2], base[3])}]
    lines += [{"date": served, "code": c, "modifiers": [m] if m else None, "description": w, "charge_cents": price(rng, lo, hi)}
              for c, m, w, lo, hi in extra]
    credits, charge = [], total(lines, "charge_cents")
    when = later(served, rng.randint(16, 38))
    if plan and when < sent:
        off, ins, own = shares(rng, charge, ("copay", "coins", "coins", "ded"))
        if ins:
            credits.append(pay(when, "insurance", rng.choice(("INSURANCE PAYMENT - {}", "PAYMENT {}")).format(plan), ins))
        credits.append(pay(when, "adjustment", rng.choice(("CONTRACTUAL ADJUSTMENT", "INSURANCE DISALLOWANCE", "CONTRACT WRITE-OFF")), off))
        if own > 9000 and rng.random() < 0.3:
            mine = later(when, rng.randint(9, 24))
            if mine < sent:
                credits.append(pay(mine, "patient", rng.choice(("PATIENT PAYMENT - THANK YOU", "PERSONAL CHECK PAYMENT", "CREDIT CARD PAYMENT "
                                        "- ONLINE")),
                                   rng.choice((2500, 4000, 5000))))
    elif not plan and rng.random() < 0.35:
        credits.append(pay(later(served, 21), "adjustment", "SELF PAY DISCOUNT", round(charge * rng.choice((0.2, 0.3, 0.4)))))
    return lines, credits


def document(rng):
    payer, at = Person(rng), Sender(rng)
    who = Person(rng, 1, 16, payer, KIDS) if rng.random() < 0.2 else payer
    group = f"{rng.choice(STEMS)} {rng.choice(TAILS)}"
    sent = day(rng)
    due = later(sent, rng.choice((20, 21, 30))) if rng.random() < 0.6 else None
    account = number(rng, rng.choice(("999999999", "AAA99999999", "9999999-99", "99-99999999")))
    ein = tax_id(rng) if rng.random() < 0.7 else None
    plan = rng.choice(PLANS).upper() if rng.random() < 0.8 else None
    member = number(rng, rng.choice(("A99999999", "AAA999999999", "9999999999"))) if plan and rng.random() < 0.6 else None
    served = sorted(later(sent, -n) for n in rng.sample(range(44, 170), rng.choice((1, 2, 2, 3))))
    prior = price(rng, 40, 480) if rng.random() < 0.65 else 0
    house, mark = rng.choice(HOUSES), rng.choice(("{}-{}", "{} {}"))
    lines, credits, rows, owing = [], [], [], {}
    if prior:
        rows.append(["", "", "<b>PREVIOUS BALANCE</b>", "", "", f"<b>{bare(prior)}</b>"])
        if rng.random() < 0.6:
            p = pay(later(sent, -rng.randint(8, 27)), "patient", "PATIENT PAYMENT - THANK YOU", round(prior * rng.choice((0.25, 0.5)) / 100) * 100)
            credits.append(p)
            rows.append([two(p["date"]), "", p["description"], "", bare(-p["amount_cents"]), ""])
    owing[sent - datetime.timedelta(rng.randint(95, 200))] = prior - paid(credits)
    for date in served:
        done_then, back = visit(rng, date, plan, sent)
        lines += done_then
        credits += back
        rows.append([(f"PATIENT: {esc(who.filed)} &nbsp;&nbsp; SEEN AT: {house} &nbsp;&nbsp; PHYSICIAN: {esc(doctor(rng)).upper()}", 6, "vh")])
        rows += [[two(x["date"]), mark.format(x["code"], x["modifiers"][0]) if x["modifiers"] else x["code"], x["description"],
                  bare(x["charge_cents"]), "", ""]
                 for x in done_then]
        rows += [[two(p["date"]), "", p["description"], "", bare(-p["amount_cents"]), ""] for p in back]
        owing[date] = total(done_then, "charge_cents") - paid(back)
        rows.append(["", "", "<i>BALANCE FOR THIS VISIT</i>", "", "", bare(owing[date])])
    charges = total(lines, "charge_cents")
    owed = charges + prior - paid(credits)
    if owed < 1500 or min(owing.values()) < 0:
        return document(rng)
    ages = [0] * 5
    for date, left in owing.items():
        ages[min(4, max(0, ((sent - date).days - 1) // 30))] += left
    panel = ("<table class='cd'><tr><td colspan='3' class='hd'>IF PAYING BY CREDIT CARD, FILL OUT BELOW</td></tr><tr><td colspan='3'>&#9744; VISA "
             "&nbsp; "
             "&#9744; MASTERCARD &nbsp; &#9744; DISCOVER &nbsp; &#9744; AMEX</td></tr><tr><td colspan='2'>CARD "
             f"NUMBER<br>{cells(16)}</td><td>SECURITY CODE<br>"
             f"{cells(4)}</td></tr><tr><td colspan='2' style='height:19pt'>SIGNATURE</td><td>EXP. DATE</td></tr></table>"
             + strip([("STATEMENT DATE", us(sent)), ("PAY THIS AMOUNT", usd(owed)), ("ACCOUNT NUMBER", account)], "k")
             + strip([("PAYMENT DUE", us(due) if due else "UPON RECEIPT"), ("SHOW AMOUNT PAID HERE", "$" + "&nbsp;" * 22)], "k"))
    top = beside(f"<div class='gn'>{group}</div>{at.box}<br>{at.far}<br><br><span class='tiny'>RETURN SERVICE REQUESTED</span><br><br>"
                 f"<span class='tiny'>Billing questions: {at.free}<br>Monday - Friday, 8:00 am to 6:00 pm</span>", panel, widths="47% 53%")
    windows = beside(f"<div class='win'>{payer.mail()}</div>", "<div class='win'><span class='tiny'>MAKE CHECK PAYABLE AND REMIT TO:</span><br>"
                     f"{at.remit(group)}</div>", widths="52% 48%")
    cut = ("<div class='cut'><table><tr><td>&#9744; Check here if your address or insurance has changed and<br>write the change on the "
           "back.</td><td class='c'>"
           "<b>STATEMENT</b></td><td class='r'>PLEASE DETACH AND RETURN TOP PORTION WITH PAYMENT</td></tr></table></div>")
    cover = f"{plan}{' &nbsp; ID# ' + member if member else ''}" if plan else rng.choice(("NONE ON FILE", "SELF PAY"))
    info = (f"<table class='who'><tr><td><b>PATIENT:</b> {esc(who.filed)}</td><td><b>ACCOUNT NUMBER:</b> {account}</td><td class='r'><b>STATEMENT "
            "DATE:</b> "
            f"{us(sent)}</td></tr><tr><td colspan='2'><b>INSURANCE:</b> {cover}</td><td "
            f"class='r'>{'TAX ID: ' + ein if ein else ''}</td></tr></table>")
    detail = table(["DATE", "CODE", "DESCRIPTION", "CHARGES", "PAYMENTS /<br>ADJUSTMENTS", "BALANCE"], rows, "lllrrr", "d",
                   widths="10% 11% 43% 12% 13% 11%")
    sums = strip([("PREVIOUS BALANCE", bare(prior)), ("NEW CHARGES", bare(charges)), ("INSURANCE PAYMENTS", bare(-paid(credits, "insurance"))),
                  ("ADJUSTMENTS", bare(-paid(credits, "adjustment"))), ("PATIENT PAYMENTS", bare(-paid(credits, "patient"))),
                  ("BALANCE DUE", usd(owed))])
    old = strip(list(zip(("0-30 DAYS", "31-60 DAYS", "61-90 DAYS", "91-120 DAYS", "OVER 120 DAYS"), map(bare, ages))), "ages")
    note = NOTES[2] if not plan else rng.choice(NOTES[:2])
    message = (f"<div class='msg'><b>{note}</b><br>This bill is for the services of the physician who cared for you in the emergency "
               "department. It is "
               "separate from the bill of the hospital and of any other physician, laboratory or radiologist. Pay online at "
               f"www.edbillpay.example.com or call {at.free}. Si necesita ayuda en espa&ntilde;ol, llame al mismo n&uacute;mero.</div>")
    back = ("<h3>PLEASE PRINT ANY CHANGES BELOW</h3><table class='back'><tr><td>NAME OF RESPONSIBLE PARTY</td><td>HOME "
            "TELEPHONE</td></tr><tr><td>NEW STREET "
            "ADDRESS</td><td>CITY, STATE, ZIP</td></tr><tr><td>PRIMARY INSURANCE COMPANY</td><td>CLAIMS ADDRESS</td></tr><tr><td>POLICYHOLDER AND "
            "DATE OF "
            "BIRTH</td><td>POLICY / ID NUMBER &nbsp;&nbsp; GROUP NUMBER</td></tr><tr><td>SECONDARY INSURANCE COMPANY</td><td>POLICY / ID "
            "NUMBER</td></tr></table>"
            "<h3>YOUR PROTECTION AGAINST SURPRISE BILLS</h3><p>When you get emergency care from a provider outside your plan's network, the most "
            "you can be "
            "charged is your plan's in-network share: copayment, coinsurance and deductible. You cannot be billed for the rest, and you cannot be "
            "asked to give "
            "up this protection for emergency services. If you think you were billed wrongly, you may complain to the federal agency for "
            "Medicare and "
            "Medicaid services or to your state's insurance department.</p><p>If you have no insurance you have the right to an estimate in good "
            "faith of what your "
            "care will cost. Financial hardship forms are sent on request.</p><p>Checks returned by the bank may be charged a fee as allowed by "
            "state law.</p>")
    html = sheet(CSS, top + windows + cut + info + detail + sums + old + message, back, margin="0.45in",
                 font="8.8pt 'Liberation Sans',Arial,sans-serif")
    sums = {"charges_cents": charges, "insurance_paid_cents": paid(credits, "insurance"), "adjustments_cents": paid(credits, "adjustment"),
            "patient_paid_cents": paid(credits, "patient"), "prior_balance_cents": prior, "balance_cents": owed}
    return done(html, KIND, {"name": group, "tax_id": ein, "phone": at.free}, {"name": who.filed, "member_id": member}, lines, sums,
                payer={"name": plan} if plan else None, account_number=account, statement_date=sent, due_date=due, payments=credits or None)
