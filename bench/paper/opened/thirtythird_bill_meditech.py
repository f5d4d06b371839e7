"""A community hospital's itemized bill as Meditech prints it: one fixed pitch, charges by department with their subtotals over as many pages as it
takes, receipts and adjustments behind them, each page headed by the run's date and the account."""
from held_thirtythird_a import *

NAME, KIND = "held33-bill-meditech", "itemized_bill"
NAMES = ["Cedar Valley Community Hospital", "Marion County Memorial Hospital", "Holy Family Hospital of Dover Falls", "Big Bend District Hospital",
         "Lakeland Regional Medical Center"]
ROOM = ("ROOM AND BOARD", "0120", None, [("R&B SEMI-PRIVATE MED/SURG", None, 980, 2100)])
DEPTS = [
    ("EMERGENCY ROOM", "0450", ("ER VISIT LEVEL IV", "99284", 890, 1900), [("ER IV PUSH INITIAL", "96374", 190, 420), ("ER IV PUSH ADDL SEQ", "96375",
    110,
        290), ("ER HYDRATION 1ST HOUR", "96360", 180, 390), ("ER LACERATION REP SIMP 2.5", "12001", 310, 680), ("ER SPLINT SHORT ARM", "29125", 170,
            380)]),
    ("PHARMACY", "0250", None, [("ACETAMINOPHEN 325MG TAB UD", None, 2, 9), ("PANTOPRAZOLE 40MG TAB UD", None, 5, 19), ("METOPROLOL TART 25MG TAB",
    None, 3,
        11), ("LISINOPRIL 10MG TAB UD", None, 3, 12), ("DOCUSATE 100MG CAP UD", None, 2, 8), ("POTASSIUM CHL 20MEQ TAB SA", None, 4, 14),
        ("ALBUTEROL 2.5MG/3ML NEB", None, 8, 26)]),
    ("DRUGS DETAIL CODING", "0636", None, [("ONDANSETRON 4MG/2ML INJ", "J2405", 12, 48), ("KETOROLAC 30MG/ML INJ", "J1885", 14, 55),
    ("CEFTRIAXONE 1GM VIAL",
        "J0696", 32, 110), ("MORPHINE 4MG/ML SYR", "J2270", 16, 50), ("ENOXAPARIN 40MG SYR", "J1650", 40, 120), ("METHYLPRED 125MG VIAL", "J2930", 22,
        80)]),
    ("IV SOLUTIONS", "0258", None, [("SOD CHLORIDE 0.9% 1000ML", "J7030", 48, 150), ("LACTATED RINGERS 1000ML", "J7120", 50, 155)]),
    ("CENTRAL SUPPLY", "0270", None, [("IV START KIT", None, 12, 48), ("TUBING IV PRIMARY", None, 14, 52), ("CATH IV 20GA", None, 10, 36),
        ("TRAY FOLEY 16FR", None, 48, 130), ("SOCKS SLIPPER NON-SKID", None, 4, 15), ("DRESSING TEGADERM 4X4", None, 6, 22)]),
    ("LABORATORY", "0301", None, [("COMP METABOLIC PANEL", "80053", 95, 310), ("BASIC METABOLIC PANEL", "80048", 70, 240), ("TROPONIN I HIGH SENS",
    "84484",
        110, 330), ("LIPASE", "83690", 60, 190), ("MAGNESIUM SERUM", "83735", 42, 130), ("LACTIC ACID", "83605", 70, 210), ("BNP", "83880", 130, 360),
        ("GLUCOSE POC", "82962", 12, 45)]),
    ("HEMATOLOGY", "0305", None, [("CBC W/AUTO DIFF", "85025", 60, 190), ("PROTHROMBIN TIME", "85610", 34, 110), ("PTT", "85730", 40, 130),
        ("D-DIMER QUANT", "85379", 90, 260)]),
    ("MICROBIOLOGY", "0306", None, [("CULTURE BLOOD", "87040", 110, 320), ("CULTURE URINE", "87086", 60, 170), ("COVID/FLU/RSV PCR", "0241U", 180,
    420)]),
    ("RADIOLOGY", "0320", None, [("CHEST 1 VIEW PORTABLE", "71045", 190, 430), ("ABDOMEN 1 VIEW", "74018", 160, 380), ("HIP UNI W/PELVIS 2-3V",
    "73502", 230,
        520)]),
    ("CT SCAN", "0350", None, [("CT HEAD W/O CONTRAST", "70450", 980, 2600), ("CT ABD/PELVIS W CONTRAST", "74177", 2100, 5200)]),
    ("EKG", "0730", None, [("EKG 12 LEAD TRACING", "93005", 140, 360)]),
    ("RESPIRATORY THERAPY", "0410", None, [("NEBULIZER TX SUBSEQUENT", "94640", 68, 210), ("OXYGEN PER DAY", None, 70, 180), ("PULSE OX CONTINUOUS",
    "94762",
        60, 190)]),
    ("PHYSICAL THERAPY", "0420", None, [("PT EVAL LOW COMPLEX", "97161", 160, 340), ("PT GAIT TRAINING 15 MIN", "97116", 62, 150)])]


def work(rng, admit, nights):
    """Each department's name, and its lines in the order of their days."""
    if nights:
        found = [(ROOM[0], [{"date": later(admit, n), "description": ROOM[3][0][0], "revenue_code": ROOM[1], "units": 1} for n in range(nights)])]
        each = price(rng, 980, 2100)
        for x in found[0][1]:
            x["charge_cents"] = each
    else:
        found = []
    for name, revenue, first, more in DEPTS:
        if (nights == 0 and name == "PHYSICAL THERAPY") or rng.random() < (0.25 if nights else 0.5) and not first:
            continue
        pool, lines = rng.sample(more, rng.randint(1 if not first else 0, min(len(more), 5 if nights else 3))), []
        if first:
            pool.insert(0, first)
        for words, code, lo, hi in pool:
            each, single = price(rng, lo, hi), bool(code) and name in ("EMERGENCY ROOM", "CT SCAN")
            for n in range(1 if not nights or single else rng.choice((1, 1, 2, min(3, nights + 1)))):
                units = rng.choice((1, 1, 2, 4)) if name in ("PHARMACY", "DRUGS DETAIL CODING", "PHYSICAL THERAPY", "CENTRAL SUPPLY") else 1
                lines.append({"date": later(admit, min(n, nights)), "code": code, "revenue_code": revenue, "description": words, "units": units,
                    "charge_cents":
                              each * units})
        if rng.random() < 0.05 and not first:
            lines.append({**lines[-1], "units": -lines[-1]["units"], "charge_cents": -lines[-1]["charge_cents"]})
        found.append((name, sorted(lines, key=lambda x: x["date"])))
    return found


def document(rng):
    who, at = Person(rng, 22, 88), Office(rng)
    sender, nights = rng.choice(NAMES), rng.choice((0, 0, 1, 2, 3, 4))
    plan = plan_of(rng, who, 0.15)
    sent = day(rng)
    admit = later(sent, -rng.randint(32, 75))
    leave = later(admit, nights)
    account, unit = number(rng, "V00999999999"), number(rng, "M000999999")
    depts = work(rng, admit, nights)
    lines = [x for _, group in depts for x in group]
    charges, credits = total(lines, "charge_cents"), []
    when = later(leave, rng.randint(14, 26))
    if plan and rng.random() < 0.8:
        off, ins, own = shares(rng, [charges], rng.choice(("coins", "ded", "coins")))[0]
        if ins:
            credits.append(pay(when, "insurance", f"{plan.upper()[:24].strip()} PAYMENT", ins))
        credits.append(pay(when, "adjustment", f"{plan.upper()[:24].strip()} CONTRACTUAL", off))
        if rng.random() < 0.3:
            credits.append(pay(later(when, 4), "patient", "PATIENT PAYMENT - CHECK", min(own // 2, 10000)))
    elif not plan and rng.random() < 0.5:
        credits.append(pay(when, "adjustment", "SELF PAY DISCOUNT", charges * 35 // 100))
    balance = charges - paid(credits, "insurance", "adjustment", "patient")
    if balance <= 0:
        return document(rng)
    long, out, items = rng.random() < 0.5, [], {}
    for name, group in depts:
        out.append(f"   {name}")
        for x in group:
            item = items.setdefault(x["description"], number(rng, "9999999"))
            revenue = x["revenue_code"] if long else x["revenue_code"][1:]
            out.append(f" {two(x['date'])}  {item:8} {revenue:4}  {x.get('code') or '':6} {x['description']:30} {x['units']:>4} "
                f"{bare(x['charge_cents']):>13}")
        out += [f"{'':39}{'SUBTOTAL ' + name:29} {bare(total(group, 'charge_cents')):>13}", ""]
    out += [f"{'':39}{'*** TOTAL CHARGES ***':29} {bare(charges):>13}", ""]
    if credits:
        out.append("   RECEIPTS AND ADJUSTMENTS")
        out += [f" {two(p['date'])}  {'':22}{p['description']:36} {bare(-p['amount_cents']):>13}" for p in credits]
        out += [f"{'':39}{'TOTAL RECEIPTS/ADJUSTMENTS':29} {bare(balance - charges):>13}", ""]
    out += [f"{'':39}{'ACCOUNT BALANCE':29} {bare(balance):>13}"]
    clock, user = f"{rng.randint(7, 17):02d}{rng.randint(0, 59):02d}", f"BAR.{rng.choice('JKLMS')}{rng.choice('ABDR')}{rng.choice('CEHW')}"
    span = ([("ADMIT DATE:", two(admit)), ("DISCHARGE DATE:", two(leave))] if nights else [("SERVICE DATE:", two(admit))])
    left = [("PATIENT:", who.tight), ("", who.street.upper()), ("", who.town.upper()), ("BIRTHDATE:", us(who.born)), ("INSURANCE:",
        plan.upper() if plan else
        "SELF PAY")]
    right = [("ACCOUNT NUMBER:", account), ("UNIT NUMBER:", unit)] + span + [("ATTENDING:", doctor(rng, ("MD", "DO"), "{1},{0} {2}").upper())]
    info = [f" {a:10} {b:34} {c:16} {d}".rstrip() for (a, b), (c, d) in zip(left, right + [("", "")] * (len(left) - len(right)))]
    heads = [f" {'SERV':8}  {'CHARGE':8} {'REV':4}  {'HCPCS':6} {'':30} {'':>4} {'':>13}".rstrip(),
             f" {'DATE':8}  {'NUMBER':8} {'CODE':4}  {'CODE':6} {'DESCRIPTION':30} {'QTY':>4} {'AMOUNT':>13}", " " + "-" * 80]
    room, pages, rest = 58, [], out
    while rest:
        first = not pages
        top = [f"{'PAGE ' + str(len(pages) + 1):>82}", f" RUN DATE: {two(sent)}{sender.upper():^46}",
            f" RUN TIME: {clock}{'ITEMIZED STATEMENT OF ACCOUNT':^50}",
               f" RUN USER: {user}"]
        if first:
            top = top[:1] + [top[1], f"{'':21}{at.street.upper():^42}".rstrip(), f"{'':21}{at.town.upper():^42}".rstrip(),
                f"{'':21}{at.tel:^42}".rstrip(),
                             f"{'':21}{'TAX ID ' + at.ein:^42}".rstrip(), ""] + top[2:]
            top += [""] + info + [""]
        else:
            top += ["", f" PATIENT: {who.tight:36} ACCOUNT NUMBER: {account}", ""]
        top += heads
        fits = room - len(top)
        body, rest = rest[:fits], rest[fits:]
        pages.append("<pre>" + esc("\n".join(top + body)) + "</pre>")
    asks = ["", " THIS IS AN ITEMIZED STATEMENT PROVIDED AT YOUR REQUEST. CHARGES OF PHYSICIANS, SUCH AS", " RADIOLOGISTS AND EMERGENCY ROOM DOCTORS,"
        " ARE "
            "BILLED SEPARATELY. IF YOU HAVE QUESTIONS", f" PLEASE CALL PATIENT ACCOUNTS AT {at.tel} MONDAY - FRIDAY 8:00 AM - 4:30 PM."]
    pages[-1] = pages[-1].replace("</pre>", esc("\n" + "\n".join(asks)) + "</pre>")
    css = "pre{font:8.8pt/10.9pt 'Liberation Mono',Courier,monospace;margin:0;color:#000}"
    told = {"admitted": admit, "discharged": leave} if nights else {}
    return done(sheet(css, *pages, margin="0.5in", title="Itemized Statement"), KIND, {"name": sender.upper(), "phone": at.tel,
        "address": at.address.upper(),
                "tax_id": at.ein}, {"name": who.tight, "birth_date": who.born}, lines, {"charges_cents": charges, "balance_cents": balance},
                payer={"name": plan.upper()} if plan else None, account_number=account, statement_date=sent, payments=credits or None,
                maybe=whole_of(credits), **told)
