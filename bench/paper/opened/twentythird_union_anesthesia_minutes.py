"""A national anesthesia group's statement (US Anesthesia Partners' manner): procedure, surgeon and facility, the anesthesia code with its modifiers and
minutes, nerve blocks and lines beside it, the history of the claim with payer, adjustments and payments, the No Surprises note, and a stub."""
from held_twentythird_a import *

NAME, KIND = "held23-union-anesthesia-minutes", "itemized_bill"
CASES = [("00811", "ANESTHESIA LOWER INTESTINE ENDOSCOPY", 22, 60, "K63.5"), ("01402", "ANESTHESIA TOTAL KNEE ARTHROPLASTY", 80, 170, "M17.11"),
         ("00790", "ANESTHESIA UPPER ABDOMEN INTRAPERITONEAL INCL LAPAROSCOPY", 60, 190, "K80.20"),
             ("01967", "NEURAXIAL LABOR ANALGESIA/ANESTHESIA, PLANNED VAGINAL DELIVERY", 180, 640,
         "O80"), ("00142", "ANESTHESIA LENS SURGERY", 15, 40, "H25.11"), ("01630", "ANESTHESIA SHOULDER JOINT OPEN OR ARTHROSCOPIC", 75, 180, "M75.121"),
         ("00400", "ANESTHESIA SKIN/EXTREMITIES/PERINEUM/TRUNK", 30, 110, "C50.911")]
BLOCKS = [("64447", "INJ ANES AGENT FEMORAL NERVE W/ IMAGING", 480, 900), ("64415", "INJ ANES AGENT BRACHIAL PLEXUS W/ IMAGING", 520, 980),
          ("76942", "ULTRASONIC GUIDANCE NEEDLE PLACEMENT", 180, 420), ("36620", "ARTERIAL "
              "CATHETERIZATION PERCUTANEOUS", 210, 460), ("99100", "ANES PT EXTREME AGE <1 YR OR >70", 90, 210)]


def document(rng):
    who, at, plan = Someone(rng), Sender(rng), rng.choice(PLANS)
    name = rng.choice(("Union Anesthesia Partners of Texas, PLLC", "Allied Anesthesia Partners of Florida", "Lone Prairie Anesthesia, P.A."))
    date, (code, words, low, high, dx) = day(rng), rng.choice(CASES)
    minutes, rate = rng.randint(low, high), price(rng, 120, 190)
    begin = rng.randint(420, 900)
    base = {"00811": 4, "01402": 7, "00790": 7, "01967": 5, "00142": 4, "01630": 5, "00400": 3}[code]
    timed = round((base + minutes / 15) * rate)
    team = rng.random() < 0.4
    doc, nurse = doctor(rng, "{1}, {0} {2}", ("MD", "DO")).upper(), doctor(rng, "{1}, {0} CRNA").upper()
    status = rng.choice(("P1", "P2", "P2", "P3"))
    one = {"date": date, "code": code, "description": words, "minutes": minutes}
    lines = ([{**one, "modifiers": ["QK", status], "charge_cents": timed // 2}, {**one, "modifiers": ["QX", status], "charge_cents": timed // 2}] if team
             else [{**one, "modifiers": [rng.choice(("AA", "QZ")), status], "charge_cents": timed}])
    givers = [doc, nurse] if team else [doc if "AA" in lines[0]["modifiers"] else nurse]
    for extra, text, least, most in rng.sample(BLOCKS[:4] + (BLOCKS[4:] if who.born.year < 1955 else []), rng.choice((0, 0, 1, 2))):
        mods = ["59", rng.choice(("LT", "RT"))] if extra[:2] == "64" else ["26"] if extra == "76942" else None
        lines.append({"date": date, "code": extra, "description": text, "modifiers": mods, "charge_cents": price(rng, least, most)})
        givers.append(doc)
    charges, how = total(lines, "charge_cents"), rng.choice(("deductible", "coinsurance", "coinsurance", "none", "denied"))
    posted = plus(date, rng.randint(24, 60))
    less, ins, own, _ = shared(rng, charges, how)
    history = [[say(plus(date, 4), "us"), f"CLAIM FILED {plan.upper()}", ""]]
    payments = []
    if how == "denied":
        own = charges
        history.append([say(posted, "us"), f"{plan.upper()} PROCESSED - NO PAYMENT, COVERAGE NOT IN EFFECT", bare(0)])
    else:
        payments += [payment(posted, "insurance", f"{plan.upper()} PAYMENT", ins)] * (ins > 0) + [payment(posted, "adjustment", "CONTRACTUAL WRITE-OFF", less)]
    if how == "none" or rng.random() < 0.2:
        # the payer takes a part of its payment back
        back = min(ins, rng.choice((4500, 8000, 12250)))
        if back:
            payments.append(payment(plus(posted, 21), "insurance", f"{plan.upper()} TAKEBACK", -back))
            own += back
    if rng.random() < 0.25 and own > 15000:
        payments.append(payment(plus(posted, 33), "patient", "PATIENT PAYMENT CREDIT CARD", 5000))
    got = paid(payments, "patient")
    owed = own - got
    if owed <= 0:
        return document(rng)
    history += [[say(x["date"], "us"), x["description"], bare(-x["amount_cents"])] for x in payments]
    sent = plus(posted, rng.randint(36, 70))
    due, account, ein = plus(sent, 21), number(rng, rng.choice(("UAP9999999", "99-99999999"))), tax_id(rng)
    clock = f"{begin // 60:02d}:{begin % 60:02d} - {(begin + minutes) // 60:02d}:{(begin + minutes) % 60:02d}"
    services = table(["Date of<br>Service", "Code", "Modifiers", "Description of Service", "Provider", "Time<br>(min)", "Charge"], [
        [say(x["date"], "us"), x["code"], " ".join(x["modifiers"] or []), x["description"], g,
            x.get("minutes", ""), bare(x["charge_cents"])] for x, g in zip(lines, givers)],
        "lllllcr", "d", [[("Total charges", 6, "r"), bare(charges)]], "11% 8% 10% 35% 18% 7% 11%")
    claim = table(["Date", "Account activity", "Amount"], history, "llr", "d", [[("BALANCE DUE FROM PATIENT", 2, "r"), usd(owed)]], "13% 70% 17%")
    where = facts([("Patient", who.filed), ("Procedure performed at", f"{at.city} {rng.choice(('Surgery Center', 'Methodist Hospital', 'Endoscopy Center'))}"),
                   ("Surgeon", doctor(rng, "{1}, {0} MD").upper()), ("Anesthesia time", clock), ("Diagnosis", dx), ("Primary insurance", plan)], "wh")
    top = beside(f"<div class='lg'>{name}</div>{at.box}<br>{at.far}", above([("STATEMENT DATE", say(sent, "us")), ("ACCOUNT #", account)])
                 + above([("DUE DATE", say(due, "us")), ("AMOUNT DUE", usd(owed))]) + f"<div "
                     f"class='s'>Billing questions {at.free}<br>Mon-Fri 8am - 5pm CST &nbsp; Tax ID {ein}</div>",
                 widths="56% 44%")
    words_now = ("<b>Why did I receive this bill?</b> Your anesthesia provider is not employed by the "
                 "hospital or your surgeon, and bills separately for anesthesia care. Charges for "
                 "anesthesia depend on the kind of procedure and on time. You have rights against "
                 "surprise medical bills: see www.cms.gov/nosurprises. If your insurance sent the "
                 "payment to you, please forward it with the explanation of benefits.")
    stub = ("<div class='st'><div class='cut'>PLEASE RETURN THIS STUB WITH YOUR PAYMENT</div>" + beside(
        who.mail, f"{name.upper()}<br>{at.box.upper()}<br>{at.far.upper()}", facts([("Account #",
            account), ("Amount due", usd(owed)), ("Due date", say(due, "us")),
                                                                                   ("Amount paid", "$")], "sl"), widths="36% 36% 28%")
        + f"<div class='s'>{cards()} &nbsp; Card # ____________________ Exp. ______ CVV ____ Signature "
            f"_________________ &nbsp; or pay at {site(name.split()[0] + 'anesthesia')}/pay</div></div>")
    body = (top + f"<div class='ml'>{who.mail}</div>" + where + "<h3>ANESTHESIA "
        "SERVICES</h3>" + services + "<h3>CLAIM AND PAYMENT HISTORY</h3>" + claim + f"<p class='s bx'>{words_now}</p>" + stub)
    css = (".lg{font:bold 14pt 'Nimbus Sans','Liberation "
           "Sans';color:#7a1f3d}.above{width:100%} .above + .above{margin-top:-0.75pt} .above td{border:0.75pt solid #7a1f3d;font-weight:bold;padding:2pt 6pt} "
           ".above span{font-size:6.5pt;font-weight:normal} .s{font-size:8pt;margin-top:4pt} "
           ".ml{margin:30pt 0 30pt 24pt} .wh td{padding:1pt 12pt 1pt 0} .wh td:first-child{color:#666} "
           "h3{font-size:9.5pt;background:#7a1f3d;color:#fff;padding:2.5pt 4pt;margin:9pt 0 2pt} "
           ".d{width:100%;font-size:8.5pt} .d th{border-bottom:0.75pt solid #7a1f3d} .d td{padding:"
           "2pt 4pt} .d .sum td{font-weight:bold;border-top:0.75pt solid #7a1f3d} .bx{border:0.75pt "
           "solid #bbb;padding:5pt;margin-top:10pt} .cut{border-top:1pt dashed #333;"
           "text-align:center;font-size:7.5pt;margin:24pt 0 8pt} .st{page-break-inside:avoid} .sl td{border:0.5pt solid #999}")
    return done(sheet(css, body, font="9.2pt 'Liberation Sans',Arial", title="Statement"), {
        "document_type": KIND, "provider": {"name": name, "phone": at.free, "address": at.remit,
        "tax_id": ein}, "payer": {"name": plan}, "patient": {"name": who.filed},
        "account_number": account, "statement_date": sent, "due_date": due, "diagnoses": [dx], "lines": lines, "payments": payments,
        "totals": {"charges_cents": charges, "balance_cents": owed}})
