"""A radiology group's statement for its readings, printed by a billing company: coupon on top, below it a ledger of exams with place, code, modifier,
the referring doctor in small print, each followed by what Medicare or the plan paid and took off; the balance by age at the foot."""
from held_twentyfifth_a import *

NAME, KIND = "held25-bill-radiology-associates", "itemized_bill"
READ = [("71046", "XR CHEST 2 VIEWS", "", 28, 76), ("71045", "XR CHEST 1 VIEW", "", 22, 60), ("74177", "CT ABDOMEN & PELVIS W CONTRAST", "", 240, 540),
        ("70450", "CT HEAD/BRAIN W/O CONTRAST", "", 120, 310), ("71275", "CT ANGIOGRAPHY CHEST W/CONTRAST", "", 260, 560), ("73630",
            "XR FOOT COMPLETE MIN 3 VIEWS", "LR", 24, 66),
        ("73721", "MRI LOWER EXTREMITY JOINT W/O CONTRAST", "LR", 190, 460), ("76642", "US BREAST LIMITED", "LR", 90, 230), ("77067",
            "SCREENING MAMMOGRAPHY BILATERAL W/CAD", "", 90, 220),
        ("77063", "SCREENING DIGITAL BREAST TOMOSYNTHESIS BILATERAL", "", 70, 170), ("72148", "MRI LUMBAR SPINE W/O CONTRAST", "", 210, 480), ("93970",
            "DUPLEX SCAN EXTREMITY VEINS "
         "BILATERAL", "", 90, 240), ("76700", "US ABDOMEN COMPLETE", "", 100, 250)]
DX = {"71046": "R07.9", "71045": "R06.02", "70450": "R51.9", "71275": "R07.9", "73630": "S93.402A", "73721": "M25.561", "76642": "N63.20",
      "77067": "Z12.31", "77063": "Z12.31", "72148": "M54.50", "93970": "M79.89"}
SAID = ("YOUR INSURANCE HAS BEEN BILLED. THIS BALANCE IS NOW DUE FROM YOU.", "SECOND NOTICE: YOUR ACCOUNT IS NOW PAST DUE. PLEASE REMIT PROMPTLY.",
        "DEDUCTIBLE AND CO-INSURANCE AMOUNTS ARE THE RESPONSIBILITY OF THE PATIENT.")


def document(rng):
    who, at = Person(rng, 16, 88), Office(rng)
    word = rng.choice(("Palisade", "Lower Valley", "Wasatch Front", "Gateway", "Inland"))
    name = rng.choice((f"{word} Radiology Associates PA", f"{word} Imaging Physicians, Inc.", f"Radiologists of {at.city} LLP"))
    plan, sent = rng.choice(PLANS), day(rng, (2026, 2, 10), 280)
    acct, site = number(rng, rng.choice(("99-9999999", "AA99999",
        "9999999"))), f"{at.city.upper()} {rng.choice(('BAPTIST HOSPITAL', 'REGIONAL MED CTR', 'OUTPATIENT IMAGING'))}"
    dues = rng.choice((None, later(sent, 21), later(sent, 15)))
    lines, rows, paid = [], [], []
    days = sorted(later(sent, -rng.randint(30, 110)) for _ in range(rng.choice((1, 1, 2))))
    posted = rng.random() < 0.85
    for served in days:
        pos = rng.choice(("22", "23", "21"))
        for cpt, words, side, low, high in rng.sample(READ, rng.choice((1, 1, 2, 3))):
            mods = ["26"] + ([rng.choice(("LT", "RT"))] if side else [])
            charge = price(rng, low, high)
            off, ins, own, _ = worked(rng, charge, ("coins", "coins", "ded", "copay"), 0.25, 0.8)
            dx = DX.get(cpt, "R10.9")
            lines.append({"date": served, "place": pos, "code": cpt, "modifiers": mods, "description": words, "charge_cents": charge})
            rows.append(tr([two(served), pos, cpt, " ".join(mods), f"{words}<div class='s'>REF: {doctor(rng, '{1} {0} {2}').upper()} &nbsp; DX: "
                f"{dx}</div>", bare(charge), ""],
                           "n c n n - r r"))
            when = later(served, rng.randint(13, 25))
            here = [pay(when, "insurance", f"{plan} PAYMENT", ins)] * bool(ins) + [pay(when, "adjustment", rng.choice(("CONTRACT WRITE-OFF",
                "INSURANCE ADJUSTMENT")), off)]
            for p in here if posted else []:
                rows.append(tr([two(p["date"]), "", "", "", p["description"], "", after(-p["amount_cents"])], "n c n n - r r"))
            paid += here if posted else []
    if rng.random() < 0.25:
        p = pay(later(sent, -rng.randint(3, 20)), "patient", rng.choice(("PATIENT PAYMENT CK #" + number(rng, "9999"), "WEB PAYMENT - THANK YOU")),
            rng.choice((1000, 1500, 2500)))
        paid.append(p)
        rows.append(tr([two(p["date"]), "", "", "", p["description"], "", after(-p["amount_cents"])], "n c n n - r r"))
    charges, gone = total(lines), total(paid, "amount_cents")
    owed = charges - gone
    if owed <= 0:
        return document(rng)
    rows.append(tr([("", 4), "TOTALS", bare(charges), after(-gone) if gone else ""], "- - r r", "tt"))
    top = sides(f"<b>{name.upper()}</b><br>{at.street.upper()}<br>{at.town.upper()}<div class='ml'>{who.mail()}</div>",
                grid(["STATEMENT DATE", "ACCOUNT #"] + (["DUE DATE"] if dues else []) + ["AMOUNT DUE"], [tr([us(sent),
                    acct] + ([us(dues)] if dues else []) + [usd(owed)], "c c c c")],
                     "c c c c", "k") + cards("CHECK CARD USED FOR PAYMENT", ("MC", "VISA", "DISC"))
                + f"<div class='rm'>REMIT PAYMENT TO:<br>{name.upper()}<br>{at.box.upper()}<br>{at.far.upper()}</div>", widths=(46, 54))
    info = sides(f"PATIENT: <b>{who.filed}</b>", f"ACCT: <b>{acct}</b>", f"SERVICE LOCATION: <b>{site}</b>", kind="if")
    age = ages(owed, sent, days[0], 4)
    foot = grid(["CURRENT", "OVER 30", "OVER 60", "OVER 90", "PLEASE PAY THIS AMOUNT"], [tr([bare(x) for x in age] + [f"<b>{usd(owed)}</b>"],
        "c c c c c")], "c c c c c", "k")
    body = (top + "<div class='cut'>RETURN TOP PORTION WITH YOUR PAYMENT</div>" + info
            + grid(["DATE", "POS", "CODE", "MOD", "DESCRIPTION", "CHARGES", "CREDITS"], rows, "n c n n - r "
            "r") + f"<p class='c'><b>{rng.choice(SAID)}</b></p>" + foot
            + f"<p class='s'>THIS STATEMENT IS FOR THE PROFESSIONAL INTERPRETATION OF YOUR IMAGING STUDY BY A BOARD CERTIFIED RADIOLOGIST. THE HOSPITAL "
            f"OR FACILITY WILL BILL YOU "
            f"SEPARATELY FOR THE USE OF EQUIPMENT, SUPPLIES AND TECHNOLOGISTS.<br>FOR BILLING QUESTIONS CALL {at.dash} OR PAY AT "
            f"WWW.MYRADBILL.EXAMPLE.COM &nbsp; INS: {plan}</p>"
            "<p class='s'>POS: 21 INPATIENT HOSPITAL &nbsp; 22 OUTPATIENT HOSPITAL &nbsp; 23 EMERGENCY ROOM &nbsp;&nbsp; MOD: 26 PROFESSIONAL "
            "COMPONENT</p>")
    css = ("body { font: 8.6pt 'Liberation Sans Narrow', 'Liberation Sans' } .k { width: 100%; margin: 3pt 0 } .k th { font-size: 7pt; background: #333; "
        "color: #fff } .k td { border: "
           "0.75pt solid #333 } .ml { margin: 46pt 0 0 20pt } .rm { margin-top: 12pt } .if { background: #ddd; margin-bottom: 4pt } .d th { "
           "border-bottom: 1pt solid #000; border-top: 1pt "
           "solid #000; font-size: 7.5pt } .d td { border-left: 0.5pt solid #999; border-right: 0.5pt solid #999 } .tt td { border-top: 1pt solid #000; "
           "border-bottom: 1pt solid #000; "
           "font-weight: bold } p.c { text-align: center } div.s { color: #333 }")
    return done(css, body, {"document_type": KIND, "provider": {"name": name.upper(), "phone": at.dash}, "payer": {"name": plan},
        "patient": {"name": who.filed},
                            "account_number": acct, "statement_date": sent, "due_date": dues, "lines": lines, "payments": paid,
                            "totals": {"charges_cents": charges, "balance_cents": owed}})
