"""The bill of an anesthesia group: surgery, surgeon and hospital named, each procedure with its modifiers, minutes and units, what the plan paid
and wrote off below, and a message on what the units mean."""
from held_thirtythird_a import *

NAME, KIND = "held33-bill-anesthesia", "itemized_bill"
NAMES = ["Cascade Anesthesia Associates, P.C.", "Summit Physicians of Anesthesiology, LLC", "Old Dominion Anesthesia Consultants",
    "Gulf States Anesthesia, PLLC",
         "Associated Anesthesiologists of Northern Ridge and Lakeland, S.C.", "Metro Perioperative Medicine Group"]
PLACES = ["St. Raphael Medical Center", "Mercy Ridge Hospital", "Lakeland Surgery Center", "Good Shepherd Medical Center",
    "Valley Ambulatory Surgery Center"]
CASES = [("00840", "ANESTH, LOWER ABDOMINAL PROCEDURE", 6, 55, 160), ("00790", "ANESTH, UPPER ABDOMEN LAPAROSCOPY", 7, 50, 150), ("01402",
    "ANESTH, TOTAL KNEE REPLACEMENT", 7, 75, 170), ("01214", "ANESTH, TOTAL HIP REPLACEMENT", 8, 80, 190), ("01630",
    "ANESTH, SHOULDER ARTHROSCOPY/OPEN", 5, 60, 165), ("00812", "ANESTH, SCREENING COLONOSCOPY", 3, 18, 45), ("00731", "ANESTH, UPPER GI ENDOSCOPY",
    5, 12,
    38), ("00142", "ANESTH, CATARACT / LENS SURGERY", 4, 14, 40), ("01967", "ANESTH, LABOR EPIDURAL, VAGINAL DELIVERY", 5, 120, 480), ("00400",
    "ANESTH, SKIN SURGERY EXTREMITY/TRUNK", 3, 30, 95), ("01480", "ANESTH, LOWER LEG / ANKLE BONE SURGERY", 3, 55, 140), ("00566",
    "ANESTH, CORONARY BYPASS OFF PUMP", 25, 210, 360)]
ADDED = [("64447", ["59"], "FEMORAL NERVE BLOCK, POST-OP PAIN", 480, 920), ("64415", ["59"], "BRACHIAL PLEXUS BLOCK, POST-OP PAIN", 510, 980),
    ("76942", ["26"],
    "ULTRASOUND GUIDE FOR NEEDLE", 150, 310), ("36620", [], "ARTERIAL LINE PLACEMENT", 240, 430)]


def document(rng):
    who, at = Person(rng, 20, 84), Office(rng)
    sender, place = rng.choice(NAMES), rng.choice(PLACES)
    colour, minus = rng.choice(("#274b6d", "#14666b", "#5b2333")), rng.choice(("-{}", "({})", "-{}"))
    sent, plan = day(rng), plan_of(rng, who, 0.12)
    served, due = later(sent, -rng.randint(35, 110)), later(sent, rng.choice((15, 21, 30)))
    account = number(rng, rng.choice(("9999999-99", "AAA99999", "99999999", "9999-9999999")))
    case = rng.choice(CASES if who.age < 45 else [x for x in CASES if x[0] != "01967"])
    minutes, rate = rng.randint(case[3], case[4]), rng.randint(78, 165) * 100
    units, team = case[2] + -(-minutes // 15), rng.choice(("solo", "solo", "team", "crna"))
    body_mod = ["P" + rng.choice("1223")]
    medic, nurse = doctor(rng, form="{} {} {}"), doctor(rng, ("CRNA",), "{} {} {}")
    work = []
    if team == "team":
        work = [(["QK"] + body_mod, medic), (["QX"] + body_mod, nurse)]
    else:
        work = [((["AA"] if team == "solo" else ["QZ"]) + body_mod, medic if team == "solo" else nurse)]
    whole, by, lines = rate * units, [], []
    for mods, giver in work:
        lines.append({"date": served, "code": case[0], "modifiers": mods, "description": case[1], "minutes": minutes, "units": units,
                      "charge_cents": whole // len(work)})
        by.append(giver)
    if "KNEE" in case[1] or "ANKLE" in case[1]:
        more = [ADDED[0], ADDED[2]][:rng.choice((0, 1, 2))]
    elif "SHOULDER" in case[1]:
        more = [ADDED[1], ADDED[2]][:rng.choice((1, 2))]
    else:
        more = [ADDED[3]] if case[0] == "00566" else []
    for code, mods, words, lo, hi in more:
        lines.append({"date": served, "code": code, "modifiers": mods or None, "description": words, "units": 1, "charge_cents": price(rng, lo, hi)})
        by.append(work[0][1])
    if who.age > 70 and plan and "Medicare" not in plan and "Humana" not in plan:
        lines.append({"date": served, "code": "99100", "description": "EXTREME AGE, ADDED", "units": 1, "charge_cents": rate})
        by.append(work[0][1])
    initials = ["".join(w[0] for w in x.split()[:2]) for x in by]
    rows = [[us(x["date"]), x["code"], " ".join(x.get("modifiers") or []), esc(x["description"]), str(x["minutes"]) if "minutes" in x else "",
        str(x["units"]),
             k, bare(x["charge_cents"])] for x, k in zip(lines, initials)]
    charges, when, credits = total(lines, "charge_cents"), min(later(sent, -4), later(served, rng.randint(20, 30))), []
    if plan:
        parts = shares(rng, [x["charge_cents"] for x in lines], rng.choice(("ded", "coins", "coins")))
        off, ins = sum(x[0] for x in parts), sum(x[1] for x in parts)
        if ins:
            credits.append(pay(when, "insurance", f"{plan.upper()} PAYMENT", ins))
        credits.append(pay(when, "adjustment", f"{plan.upper()} CONTRACTUAL ADJUSTMENT", off))
    elif rng.random() < 0.4:
        credits.append(pay(when, "adjustment", "UNINSURED DISCOUNT", charges * 2 // 5))
    left = charges - paid(credits, "insurance", "adjustment")
    if left > 30000 and rng.random() < 0.3:
        credits.append(pay(later(when, 1), "patient", rng.choice(("PATIENT PAYMENT - CHECK", "PATIENT PAYMENT - ONLINE")), rng.choice((5000, 10000,
            15000))))
    gone = paid(credits, "insurance", "adjustment", "patient")
    balance = charges - gone
    if balance <= 0:
        return document(rng)
    money = [[us(p["date"]), esc(p["description"]), bare(-p["amount_cents"], minus)] for p in credits]
    start = datetime.datetime(2026, 1, 1, rng.randint(6, 15), rng.randint(0, 59))
    end = start + datetime.timedelta(minutes=minutes)
    head = beside(f"<div class='nm'>{esc(sender)}</div>{at.box}<br>{at.far}<br>Billing Office: {at.tel}<br>Tax ID: {at.ein}",
                  facts([("STATEMENT DATE", us(sent)), ("ACCOUNT NUMBER", account), ("PAYMENT DUE", us(due)), ("AMOUNT DUE",
                  f"<b>{usd(balance)}</b>")], "bx"),
                  widths="60% 40%")
    info = beside(facts([("Patient:", esc(who.full.upper())), ("Date of Birth:", us(who.born)), ("Facility:", esc(place)), ("Surgeon:",
        esc(doctor(rng,
                  form="{} {} {}")))], "in"),
                  facts([("Anesthesia Date:", us(served)), ("Anesthesia Time:", f"{start:%H:%M} - {end:%H:%M}"), ("Primary Insurance:",
                  esc(plan) if plan else
                         "SELF PAY")] + ([("Member ID:", member := member_of(rng, plan))] if plan else []), "in"), widths="55% 45%")
    heads = ["DATE OF<br>SERVICE", "CPT<br>CODE", "MOD", "DESCRIPTION", "MINUTES", "UNITS", "PROV", "CHARGE"]
    detail = table(heads, rows, "llllrrcr", "d", [[("TOTAL CHARGES", 7, "r"), usd(charges)]], "12% 9% 9% 37% 9% 7% 6% 11%")
    people = "; ".join(dict.fromkeys(f"{k} = {g}" for k, g in zip(initials, by)))
    detail += f"<p class='fine' style='margin-top:3pt'>Providers of service: {esc(people)}</p>"
    if credits:
        detail += table(["DATE", "PAYMENTS AND ADJUSTMENTS", "AMOUNT"], money, "llr", "d", [[("TOTAL PAYMENTS AND ADJUSTMENTS", 2, "r"), usd(-gone,
            "$",
            minus)]], "12% 74% 14%")
    detail += f"<table class='last'><tr><td>BALANCE DUE FROM PATIENT</td><td class='r'>{usd(balance)}</td></tr></table>"
    says = ("<div class='ms'><b>About your anesthesia bill:</b> You are receiving this statement because an anesthesia provider of our group cared "
        "for you "
            "during your procedure. It is separate from the bills of the hospital and of your surgeon. Anesthesia charges are the sum of base units "
            "for the "
            "procedure and one time unit for each 15 minutes of care, multiplied by our unit rate. "
            + rng.choice(("Interest-free payment plans are available.", "We accept payment plans. Please call us before the due date.",
                "Financial assistance "
            "may be available if you qualify.")) + "</div>")
    coupon = ("<div class='whole'><div class='cut'>PLEASE TEAR HERE AND RETURN THIS PORTION WITH YOUR PAYMENT</div>"
              + beside(f"<div class='ml'>{who.mail()}</div>",
                       table(["ACCOUNT NUMBER", "AMOUNT DUE", "AMOUNT ENCLOSED"], [[account, usd(balance), "$"]], "ccc", "cp")
                       + "<p class='fine' style='margin:5pt 0'>CHARGE MY: &#9744; Visa &#9744; MasterCard &#9744; AmEx &#9744; Discover &nbsp; Exp: "
                           "____/____<br>"
                       f"Card No. {cells(16, '8pt')} &nbsp; CVV ____<br>Signature ______________________________</p><p class='fine'>MAKE CHECK "
                       f"PAYABLE AND MAIL "
                       f"TO:</p>{esc(sender.upper())}<br>{at.box.upper()}<br>{at.far.upper()}", widths="45% 55%")
              + "<p class='fine'>Pay online: www.anesthesiapay.example.com &nbsp;&nbsp; Espa&ntilde;ol disponible</p></div>")
    css = (f".nm{{font:bold 14pt 'Liberation Serif';color:{colour}}}.bx{{width:100%}}.bx td{{border:0.7pt solid {colour};padding:3pt 5pt}}.bx "
        f"td:first-child"
           f"{{background:{colour};color:#fff;font-size:7.8pt;font-weight:bold}}.bx td+td{{text-align:right}}.in td{{font-size:8.8pt;padding:1.5pt "
           f"8pt 1.5pt 0}}"
           ".in td:first-child{font-weight:bold;white-space:nowrap}.beside+.beside{margin-top:10pt}.d{width:100%;margin-top:9pt}.d "
           "th{border-top:1.2pt solid "
           f"{colour};border-bottom:1.2pt solid {colour};font-size:7.8pt;vertical-align:bottom;background:#f1f4f6}}.d td{{font-size:8.5pt}}.d .sum "
           f"td{{font-weight:"
           f"bold;border-top:0.5pt solid #666}}.last{{width:100%;margin-top:8pt}}.last td{{background:{colour};color:#fff;font-weight:bold;"
           f"font-size:11pt;padding:4pt "
           "6pt}.ms{font-size:8.2pt;margin-top:9pt;border:0.6pt solid #999;padding:5pt 7pt}.cut{border-top:1pt dashed #444;text-align:center;"
           "font-size:7.4pt;"
           "margin:14pt 0 8pt;padding-top:3pt}.ml{margin:20pt 0 0 16pt}.cp{width:100%}.cp th,.cp td{border:0.6pt solid #555;text-align:center;"
           "font-size:8pt}"
           ".whole{page-break-inside:avoid}")
    return done(sheet(css, head + info + detail + says + coupon, margin="0.5in", font="9.2pt 'Liberation Sans',Arial"), KIND, {"name": sender,
        "tax_id":
                at.ein, "phone": at.tel, "address": at.remit}, {"name": who.full.upper(), "birth_date": who.born,
                    "member_id": member if plan else None}, lines,
                {"charges_cents": charges, "balance_cents": balance}, payer={"name": plan} if plan else None, account_number=account,
                    statement_date=sent,
                due_date=due, payments=credits or None, maybe=whole_of(credits))
