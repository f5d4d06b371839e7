"""An optometrist's sales receipt as optical office software prints it: order number and patient, the exam and the spectacles as rows with
quantity, code, item, retail, discount, what the vision plan covers and what the patient pays, totals at the right, the prescription,
tenders and balance, and the office's policy in small print."""
from held_twentythird_c import *

NAME, KIND = "held23-optical-receipt", "itemized_bill"
EXAMS = [("92014", "Comprehensive Exam, Established", 105, 185), ("92004", "Comprehensive Exam, New Patient", 130, 220), ("S0621",
         "Routine Eye Exam Incl. Refraction, Est.", 89, 150)]
FRAMES = ["Rayburn RB5228 2000 Black 53-17-140", "Kate Spark Cyndi 807 Blk 50/18/135", "Modello 4518 Olive Matte 52-18-145",
          "Nike Flex 7246 Gunmetal/Volt 55 16 145", "Oakleaf OX8046 Satin Grey"]
LENSES = [("V2781", "Progressive Lens - Premium (Varilens Comfort), pair", 260, 480), ("V2303", "Bifocal FT-28, per lens", 62, 95), ("V2103",
          "Single Vision Lens, per lens", 45, 78)]
EXTRAS = [("V2784", "Polycarbonate, per lens", 35, 60), ("V2750", "Anti-Reflective Coating - Crystal Sapphire, per lens", 48, 80), ("V2744",
          "Photochromic (Transitions), per lens", 50, 88), ("V2760", "Scratch Resistant Coat, per lens", 12, 22),
          ("V2755", "UV Lens, per lens", 10, 18)]
OTHERS = [("92015", "Refraction", 35, 60), ("92250", "Retinal Photos (Fundus)", 35, 95), ("92310", "Contact Lens Fitting, Spherical", 70, 140)]
BOXES = [("V2520", "Acuvision Oasis 1-Day 90pk 8.5 14.3", 72, 98), ("V2521", "Biofinesse Toric 6pk", 58, 80)]


def document(rng):
    who, at = Who(rng, 8, 80), Spot(rng)
    doc = f"{rng.choice(FIRST)} {rng.choice(LAST)}, O.D."
    shop = rng.choice((f"{at.city} Eyecare & Optical", f"{doc.split()[-2].strip(',')} Vision Center", "Clear Lake Family Eye Care, LLC"))
    plan = rng.choice(("VSV Signature", "EyeMet Access", "Davids Vision", "", "VSV Choice"))
    when = weekday(day(rng))
    coded, splits = rng.random() < 0.75, rng.random() < 0.8
    what = []
    if rng.random() < 0.75:
        what.append((*rng.choice(EXAMS), 1))
        what += [(*x, 1) for x in OTHERS if rng.random() < 0.4 and not (x[0] == "92015" and what[0][0] == "S0621")]
    if rng.random() < 0.75 or not what:
        lens = rng.choice(LENSES)
        each = 1 if "pair" in lens[1] else 2
        what += [("V2020", rng.choice(FRAMES), 99, 289, 1), (*lens, each)] + [(*x, 2) for x in EXTRAS if rng.random() < 0.5]
    elif rng.random() < 0.6:
        what.append((*rng.choice(BOXES), rng.choice((2, 4, 8))))
    lines = []
    for code, words, low, high, n in what:
        price = cents(rng, low, high)
        charge = price * n
        off = round(charge * rng.choice((0.2, 0.3))) if code[0] == "V" and code not in ("V2520", "V2521") and rng.random() < 0.5 and splits else 0
        cover = (round((charge - off) * rng.choice((1, 1, 0.7, 0.5))) if code[:2] in ("92", "S0") or code == "V2020" or rng.random() < 0.3
                 else 0) if plan and splits else 0
        lines.append({"date": None, "code": code if coded else None, "description": words, "units": n, "unit_price_cents": price,
                      "charge_cents": charge, "adjustment_cents": off,
                      "plan_paid_cents": cover, "patient_cents": charge - off - cover})
    if rng.random() < 0.15:
        lines.append({"code": "" if not coded else "V2799", "description": "Microfiber cloth and case - complimentary", "units": 1,
                      "unit_price_cents": 0, "charge_cents": 0, "adjustment_cents": 0,
                      "plan_paid_cents": 0, "patient_cents": 0})
    charge, off, cover = total(lines, "charge_cents"), total(lines, "adjustment_cents"), total(lines, "plan_paid_cents")
    mine = charge - off - cover
    late = rng.random() < 0.25 and mine > 4000
    given = round(mine / 2) if late else mine
    tender = rng.choice(("Visa ****4417", "Mastercard ****0923", "Debit", "Check #2281", "Cash", "CareCredit"))
    acts = [pay(when, "patient", tender, given)] if given else []
    if splits:
        heads = ["Qty", *(["Code"] if coded else []), "Item", "Price", "Ext.", "Disc.", "Ins.", "Pt. Pays"]
        rows = [[str(x["units"]), *([x["code"]] if coded else []), x["description"], *map(bare_usd, (x["unit_price_cents"], x["charge_cents"])),
                 *(bare_usd(-x["adjustment_cents"]) if x["adjustment_cents"] else "" for _ in "a"), *(bare_usd(-x["plan_paid_cents"])
                 if x["plan_paid_cents"] else "" for _ in "a"),
                 bare_usd(x["patient_cents"])] for x in lines]
        kinds = "c" + "l" * (1 + coded) + "rrrrr"
    else:
        heads = ["Qty", *(["Code"] if coded else []), "Item", "Price", "Total"]
        rows = [[str(x["units"]), *([x["code"]] if coded else []), x["description"], *map(bare_usd, (x["unit_price_cents"], x["charge_cents"]))]
                for x in lines]
        kinds = "c" + "l" * (1 + coded) + "rr"
        lines = only(lines, "code description units unit_price_cents charge_cents")
    sums = [("Retail Total", usd(charge))] + ([("Discounts", usd(-off)), (f"Insurance ({plan})" if plan else "Insurance", usd(-cover))] if splits
                                              else []) + [
        ("Sales Tax", "$0.00"), ("<b>Patient Total</b>", f"<b>{usd(mine)}</b>"), ("Payments", usd(-given)), ("<b>Balance Due</b>",
            f"<b>{usd(mine - given)}</b>")]
    order, pid = str(rng.randint(10400, 88900)), str(rng.randint(900, 26000))
    left = f"<div class='nm'>{shop}</div>{at.street}<br>{at.town}<br>Ph {at.tel} &nbsp; Fax {at.fax}"
    right = facts([("Receipt #", order), ("Date", say(when, bare4)), ("Provider", doc), ("Sold by", rng.choice(FIRST))], "f")
    to = facts([("Patient", f"{who.plain} &nbsp;(ID {pid})"), ("Address", who.mail), *([("DOB", say(who.born, bare4))] if rng.random() < 0.6 else []),
                *([("Plan", plan)] if plan else [])], "f")

    def eye():
        return [f"{rng.choice('+-')}{rng.randint(0, 5)}.{rng.choice(('00', '25', '50', '75'))}",
                f"-{rng.randint(0, 2)}.{rng.choice(('25', '50', '75'))}", f"{rng.randint(1, 180):03d}", "", "",
                f"+{rng.choice(('1.75', '2.00', '2.25'))}"]

    rx = table(["", "Sphere", "Cyl", "Axis", "Prism", "Base", "Add"], [["OD", *eye()], ["OS", *eye()]], "lrrrrrr", "rx") if any(x[0] == "V2020"
            for x in what) and rng.random() < 0.7 else ""
    body = (beside(left, right, widths="62% 38%") + "<h2>SALES RECEIPT</h2>" + to + table(heads, rows, kinds, "t w")
            + beside(rx, f"<table class='su'>{''.join(f'<tr><td>{k}</td><td class=r>{v}</td></tr>' for k, v in sums)}</table>", widths="55% 45%")
            + (f"<div class='pd'><b>Payments received</b>"
               f"{table(['Date', 'Method', 'Amount'], [[say(when, bare4), tender, usd(given)]], 'llr', 'py')}</div>" if given else "")
            + ("<p>Balance is due when materials are picked up.</p>" if late else "")
            + "<p class='fine'>Prescription eyewear is custom made and is not returnable. Frames carry a one-year manufacturer's warranty. "
            "Professional fees are not refundable. "
              "Contact lens boxes may be exchanged within 60 days if unopened and unmarked. Thank you for letting us care for your eyes!</p>")
    css = (".nm{font-size:14pt;font-weight:bold;color:#17525c}h2{font-size:11pt;letter-spacing:2pt;border-bottom:1.5pt solid #17525c;margin:12pt 0 "
           "6pt}.f td{padding:1pt 6pt 1pt 0}.f td:first-child{color:#666}"
           ".t{margin:8pt 0}.t th{font-size:8.5pt;border-bottom:0.75pt solid #000;background:#eef3f3}.t td{font-size:9pt;padding:2pt 4pt;"
           "border-bottom:0.5pt solid #e0e0e0}.su{margin-left:auto}.su td{padding:1.5pt 6pt}"
           ".rx{margin-top:4pt}.rx th,.rx td{font-size:8pt;border:0.5pt solid #999;padding:1pt 5pt}.pd{margin:10pt 0}.py td,.py th{font-size:9pt;"
           "padding:1pt 14pt 1pt 0}.fine{font-size:7.5pt;color:#555;margin-top:14pt}")
    for x in lines:
        x["date"] = None
        x["maybe"] = {"date": when}
    totals = {"charges_cents": charge, "patient_paid_cents": given, "balance_cents": mine - given}
    if splits:
        totals.update(adjustments_cents=off, insurance_paid_cents=cover)
    truth = {"document_type": KIND, "provider": {"name": shop, "phone": at.tel, "address": at.address}, "payer": {"name": plan or None},
             "patient": {"name": who.plain, "birth_date": who.born if "DOB" in body else None}, "account_number": order, "statement_date": when,
             "lines": kept(lines), "payments": acts, "totals": totals}
    return done(sheet(css, body, "0.6in", "9.5pt 'Liberation Sans',Arial,sans-serif", title="Receipt"), truth)
