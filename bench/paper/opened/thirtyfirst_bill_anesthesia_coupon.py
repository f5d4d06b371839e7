"""An anesthesia group's bill out of a billing company: the coupon with the card box on top, below it the services with modifiers and minutes,
each followed by its credits."""
from held_thirtyfirst_a import *

NAME, KIND = "held31-bill-anesthesia-coupon", "itemized_bill"
GROUPS = ["BLUEGRASS ANESTHESIA ASSOCIATES PSC", "TRI-LAKES ANESTHESIOLOGY PLLC", "CASCADE PERIOPERATIVE MEDICINE PC",
    "GULFSHORE ANESTHESIA PROVIDERS LLC"]
CARE = [("01400", "ANESTH KNEE JOINT PROCEDURE"), ("00790", "ANESTH UPPER ABDOMEN SURGERY"), ("00811", "ANESTH LOWER SCOPE, NOT SCREEN"), ("01630",
    "ANESTH SHOULDER JOINT SURGERY"),
        ("00142", "ANESTH LENS SURGERY OF EYE"), ("01402", "ANESTH KNEE REPLACEMENT"), ("00840", "ANESTH LOWER ABDOMEN SURGERY"), ("00731",
            "ANESTH UPPER GI SCOPE")]
BLOCKS = {"01400": ("64447", "FEMORAL NERVE BLOCK INJ"), "01630": ("64415", "BRACHIAL PLEXUS BLOCK INJ"), "01402": ("64447",
    "FEMORAL NERVE BLOCK INJ")}
PLACES = ["ST ANSELM HOSPITAL", "VALLEY SURGERY CENTER", "COUNTY MEMORIAL HOSPITAL", "RIDGE ENDOSCOPY CENTER"]
NOTES = ["YOUR INSURANCE CARRIER HAS PAID ITS PORTION. THE BALANCE IS DUE FROM YOU UPON RECEIPT OF THIS STATEMENT.",
         "THIS BILL IS FOR THE ANESTHESIA CARE YOU RECEIVED AND IS SEPARATE FROM THE BILLS OF THE HOSPITAL AND SURGEON.",
         "IF YOU ARE UNABLE TO PAY IN FULL PLEASE CALL OUR OFFICE TO ARRANGE MONTHLY PAYMENTS."]


def document(rng):
    group, at, who, sent = rng.choice(GROUPS), Office(rng), Human(rng), day(rng)
    account, plan_name = number(rng, rng.choice(("AAA99999", "99999-9", "9999999", "TLA*999999"))), plan(rng, 0.15)[0]
    served, due = later(sent, -rng.randint(32, 110)), later(sent, rng.choice((20, 25))) if rng.random() < 0.5 else None
    main, team, minutes = rng.choice(CARE), rng.random() < 0.45, rng.randint(18, 205)
    doc = doctor(rng, "{0} {1} {2} {3}").upper()
    nurse = doctor(rng, "{0} {1} {2} {3}", ("CRNA",)).upper()
    fee = price(rng, 520, 2600)
    status = [rng.choice(("P1", "P2", "P3"))] if rng.random() < 0.5 else []
    work = [(main[0], ["QK"] + status, main[1], doc, fee // 2, minutes), (main[0], ["QX"] + status, main[1], nurse, fee - fee // 2,
        minutes)] if team else \
        [(main[0], [rng.choice(("AA", "QZ"))] + status, main[1], doc, fee, minutes)]
    if work[0][1][0] == "QZ":
        work = [(*work[0][:3], nurse, *work[0][4:])]
    if main[0] in BLOCKS and rng.random() < 0.7:
        code, words = BLOCKS[main[0]]
        work.append((code, ["59", rng.choice(("LT", "RT"))], words, work[0][3], price(rng, 210, 640), None))
    if rng.random() < 0.2 and main[0] in ("00790", "00840"):
        work.append(("36620", [], "ARTERIAL LINE PLACEMENT", work[0][3], price(rng, 110, 330), None))
    lines, payments, rows, owed = [], [], [], 0
    back = later(served, rng.randint(15, 29))
    for code, mods, words, by, charge, mins in work:
        lines.append({"date": served, "code": code, "modifiers": mods or None, "description": words, "minutes": mins, "charge_cents": charge})
        rows.append([two(served), f"{code} {' '.join(mods)}", words, esc(by), str(mins) if mins else "", bare(charge)])
        own, mine = charge, []
        if plan_name:
            off, ins, own = split(rng, charge, ("coins", "coins", "ded"))
            mine += [pay(back, "insurance", f"{plan_name.upper()} PAYMENT", ins)] * bool(ins) + [pay(back, "adjustment",
                f"{plan_name.upper()} ADJUSTMENT", off)]
        rows += [[two(p["date"]), "", p["description"], "", "", behind(-p["amount_cents"])] for p in mine]
        payments, owed = payments + mine, owed + own
    if rng.random() < 0.25 and owed > 9000:
        p = pay(later(sent, -rng.randint(2, 10)), "patient", "PATIENT PAYMENT - THANK YOU", rng.choice((2500, 5000)))
        payments.append(p)
        owed -= p["amount_cents"]
        rows.append([two(p["date"]), "", p["description"], "", "", behind(-p["amount_cents"])])
    if owed < 500:
        return document(rng)
    card = ('<table class="cd"><tr><td colspan="4" class="k">IF PAYING BY CREDIT CARD, FILL OUT BELOW</td></tr><tr><td>&#9744; VISA</td><td>&#9744; '
            'MASTERCARD</td><td>&#9744; DISCOVER</td><td>&#9744; AMEX</td></tr>'
            '<tr><td colspan="3">CARD NUMBER<br>&nbsp;</td><td>SEC. CODE</td></tr><tr><td colspan="3">SIGNATURE<br>&nbsp;</td><td>EXP. DATE</td></tr>'
            '</table>')
    keys = [("STATEMENT DATE", two(sent)), ("PAY THIS AMOUNT", f"<b>{usd(owed)}</b>"), ("ACCOUNT NO.", account)]
    if due:
        keys.insert(1, ("DUE DATE", two(due)))
    sums = table([k for k, _ in keys], [[v for _, v in keys]], "cccc",
        "st") + (
        '<table class="st lo"><tr><td>CHARGES AND CREDITS MADE AFTER STATEMENT DATE WILL APPEAR ON NEXT STATEMENT.</td>'
        '<td>SHOW AMOUNT<br>PAID HERE &nbsp;$</td></tr></table>')
    top = (beside(f"<b>{group}</b><br>{at.box.upper()}<br>{at.boxed.upper()}<br><br>BILLING QUESTIONS: {at.free}", card + sums, widths="46% 54%")
           + beside(f"<div class='win'>{who.mail()}</div>", f"<div class='win'>{group}<br>{at.box.upper()}<br>{at.boxed.upper()}</div>",
               widths="52% 48%")
           + "<table class='ck'><tr><td>&#9744; Please check box if address is incorrect or insurance information has changed, and indicate "
             "change(s) on reverse side.</td>"
           "<td class='r'><b>STATEMENT</b></td></tr></table><div class='cut'>PLEASE DETACH AND RETURN TOP PORTION WITH YOUR PAYMENT</div>")
    info = beside(facts([("PATIENT:", esc(who.full.upper())), ("ACCOUNT NO.:", account)], "on"),
                  facts([("PLACE OF SERVICE:", rng.choice(PLACES)), ("INSURANCE:", plan_name.upper() if plan_name else "NONE")], "on"),
                      widths="46% 54%")
    detail = table(["DATE", "PROCEDURE<br>CODE", "DESCRIPTION", "PROVIDER", "ANES<br>MIN", "AMOUNT"], rows, "lllllr", "d",
        widths="9% 15% 34% 23% 6% 13%")
    ages = aged([(later(back, 3), owed)], sent, 5)
    old = table(["CURRENT", "31-60 DAYS", "61-90 DAYS", "91-120 DAYS", "OVER 120 DAYS", "BALANCE DUE"], [[*(bare(a) for a in ages),
        f"<b>{usd(owed)}</b>"]], "cccccc", "ag")
    foot = (f"<p class='nt'>{rng.choice(NOTES if plan_name else NOTES[1:])}</p><table class='ft'><tr><td>FOR BILLING INQUIRIES CALL {at.free}<br>"
            f"MONDAY - FRIDAY 8:30 AM - 4:30 PM</td>"
            "<td class='r'>PAY ONLINE AT WWW.PAYANESTHESIA.EXAMPLE.COM</td></tr></table>")
    css = (".cd{width:100%;border:1pt solid #333}.cd td{border:0.5pt solid #666;font-size:6.8pt;padding:1.5pt 3pt}.cd td.k{background:#5b6b7b;"
           "color:#fff;text-align:center;font-weight:bold}.st{width:100%;margin-top:-0.5pt}"
           ".st th{background:#dfe4ea;font-size:7pt}.st td,.st th{border:0.75pt solid #333}.lo td{font-size:6.5pt}.lo td+td{width:38%;font-size:8pt}"
           ".win{padding:20pt 0 20pt 14pt}.ck{width:100%}.ck td{font-size:7.2pt;"
           "padding:0}.ck td+td{font-size:14pt}.cut{border-top:1pt dashed #333;font-size:7pt;text-align:center;margin:3pt 0 10pt;padding-top:2pt}.on "
           "td{padding:0.5pt 6pt 0.5pt 0}.d{width:100%;margin:9pt 0;"
           "border:0.75pt solid #333}.d th{background:#5b6b7b;color:#fff;font-size:7.6pt;vertical-align:bottom}.d td{padding:2pt 4pt;"
           "border-left:0.5pt solid #aaa}.d .r{padding-right:8pt}.ag{width:100%;margin-top:26pt}"
           ".ag th{background:#dfe4ea;font-size:7.4pt}.ag td,.ag th{border:0.75pt solid #333}.nt{text-align:center;margin:10pt 0;font-weight:bold}"
           ".ft{width:100%;border-top:0.75pt solid #333}")
    return done(sheet(css, top + info + detail + old + foot, margin="0.5in", font="8.6pt 'Liberation Sans',Arial"), KIND,
                {"name": group, "phone": at.free, "address": at.remit.upper()}, {"name": who.full.upper()}, lines, {"balance_cents": owed},
                payer={"name": plan_name.upper()} if plan_name else None, account_number=account, statement_date=sent, due_date=due,
                    payments=payments)
