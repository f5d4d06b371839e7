"""fifth_staffed_emergency.py: a national staffing company's bill for emergency doctors: slip and card form on top, the person's and the hospital's names in a band within the table, charges, receipts and adjustments in columns of their own where each posting has its row, a balance for each visit, ages of the balance at the foot."""
from held_parts import (PLANS, STEM, address, after, bars, day, digits, e, filed, line, money, natural, page, payment, person, phone, say, tax_id, total, tr, when)

NAME, KIND = "held5-staffed-emergency", "itemized_bill"
CSS = """body { font: 9pt 'Liberation Mono' } table.h { width: 100% } .h td { vertical-align: top } .h td td { padding: 1px 6px } .k { border: 1px solid #000; font-size: 8pt } .k td { border: 1px solid #000; padding: 3px 6px } .tear { border-bottom: 1px dashed #000; text-align: center; font: 7.5pt 'Liberation Sans'; margin: 10px 0 12px; padding-bottom: 2px }
table.x { width: 100%; border: 1px solid #000 } .x th { border-bottom: 1px solid #000; padding: 2px 5px; text-align: left; font-weight: bold; font-size: 8.5pt } .x th.r { text-align: right } .x td { padding: 1px 5px; vertical-align: top; font-size: 8.5pt } .x .b td { background: #e4e4e4; padding: 3px 5px } .x .z td { font-weight: bold; padding: 3px 5px 6px; border-bottom: 1px solid #000 } table.a { width: 100%; border: 1px solid #000; border-top: 0; font-size: 8.5pt } .a td { border: 1px solid #000; border-top: 0; padding: 2px 5px; text-align: center } p { font: 8.5pt 'Liberation Sans' }"""
VISITS = [("99284", "ER VISIT LEVEL 4", 78000, 152000), ("99285", "ER VISIT LEVEL 5", 110000, 235000), ("99283", "ER VISIT LEVEL 3", 46000, 91000), ("99291", "CRITICAL CARE FIRST HOUR", 128000, 260000)]
MORE = [("93010", "EKG READ AND REPORT", 4800, 12000), ("12001", "WOUND REPAIR SIMPLE TO 2.5CM", 31000, 56000), ("31500", "BREATHING TUBE PLACED", 62000, 98000), ("76937", "ULTRASOUND GUIDE VEIN ACCESS", 9000, 21000), ("99152", "SEDATION FIRST 15 MIN", 18000, 39000)]


def document(rng):
    who, first, plan, stem = person(rng), day(rng), rng.choice(PLANS).upper(), rng.choice(STEM)
    house = rng.choice([f"{stem} EMERGENCY MEDICINE SERVICES LLC", f"ACUTECARE PHYSICIANS OF {stem.upper()} PC", f"{stem} INPATIENT AND EMERGENCY GROUP PLLC"]).upper()
    hospital, style = f"{rng.choice(STEM)} {rng.choice(['HOSPITAL', 'MEDICAL CENTER', 'REGIONAL MEDICAL CENTER'])}".upper(), rng.choice(["short", "us"])
    insured, lines, payments, rows, owed, last = rng.random() < 0.75, [], [], "", 0, first
    for number in range(rng.choice([1, 1, 1, 2])):
        date = after(first, 33 * number)
        some, acts = [], []
        rows += tr([("PATIENT: " + filed(who) + f" &nbsp; PROVIDER: {filed(person(rng))[:-2]}, {rng.choice(['MD', 'DO', 'PA'])}<br>FACILITY: {hospital}", 7)], "", "b")
        for code, text, low, high in [rng.choice(VISITS)] + rng.sample(MORE, rng.choice([0, 1, 1, 2])):
            some.append(line(date, (code, None, text), charge_cents=rng.randint(low // 100, high // 100) * 100))
            rows += tr([say(date, style), code, e(text), money(some[-1]["charge_cents"], ""), "", "", ""], ". . . r r r r")
        gross, heard = total(some, "charge_cents"), after(date, rng.randint(19, 48))
        last = max(last, heard)
        if insured:
            off = round(gross * rng.uniform(0.35, 0.8))
            cover = 0 if rng.random() < 0.3 else round((gross - off) * 0.8)
            if cover:
                acts.append(payment(heard, "insurance", f"{plan} PAYMENT", cover))
            acts.append(payment(heard, "adjustment", f"{plan} CONTRACT ADJ", off))
        elif rng.random() < 0.5:
            acts.append(payment(heard, "adjustment", "SELF PAY DISCOUNT", round(gross * 0.4)))
        left = gross - sum(one["amount_cents"] for one in acts)
        if left > 5000 and rng.random() < 0.3:
            acts.append(payment(after(heard, 15), "patient", "PATIENT PAYMENT CREDIT CARD", min(left // 2, 7500)))
            last = max(last, after(heard, 15))
        for one in acts:
            sums = ["", money(one["amount_cents"], "")] if one["by"] == "adjustment" else [money(one["amount_cents"], ""), ""]
            rows += tr([say(when(one), style), "", e(one["description"]), "", *sums, ""], ". . . r r r r")
        left = gross - sum(one["amount_cents"] for one in acts)
        rows += tr([("VISIT BALANCE", 6), money(left, "")], "r r", "z")
        lines, payments, owed = lines + some, payments + acts, owed + left
    sent = after(last, rng.randint(4, 15))
    due, account, call, ein, (street, town, home), own = after(sent, 25), f"{rng.choice('ABCEGHK')}{rng.choice('ABCEGHK')}{rng.choice('ABCEGHK')}{digits(rng, 8)}", phone(rng, "{}-{}-{}"), tax_id(rng), address(rng), address(rng)
    ages = [owed, 0, 0, 0] if rng.random() < 0.7 else [0, owed, 0, 0]
    due_box = f'<table class="k">{tr(["STATEMENT DATE", "ACCOUNT NUMBER", "PAY THIS AMOUNT"])}{tr([say(sent, style), account, f"<b>{money(owed)}</b>"])}{tr([("PAYMENT DUE BY " + say(due, style), 2), "AMOUNT ENCLOSED $"])}{tr([("CARD: &#9744; VISA &#9744; MC &#9744; DISC &#9744; AMEX &nbsp; EXP ____", 3)])}{tr([("CARD NO. <br>&nbsp;", 2), "SIGNATURE"])}</table>'
    html = page(CSS, f"""<table class="h"><tr><td>{house}<br>PO BOX {digits(rng, 5)}<br>{town.upper()}<br><br><br>{natural(who).upper()}<br>{own[0].upper()}<br>{own[1].upper()}</td><td>{due_box}<br>REMIT TO:<br>{house}<br>{street.upper()}<br>{town.upper()}</td></tr></table>{bars(rng, account + digits(rng, 12), 20)}<div class="tear">DETACH AND RETURN TOP PORTION WITH PAYMENT</div>
<table class="x"><thead>{tr(["DATE", "CODE", "DESCRIPTION", "CHARGES", "RECEIPTS", "ADJUSTMENTS", "BALANCE"], ". . . r r r r", tag="th")}</thead>{rows}{tr([("TOTAL PATIENT BALANCE", 6), money(owed)], "r r", "z")}</table><table class="a">{tr(["CURRENT", "31-60 DAYS", "61-90 DAYS", "OVER 90 DAYS"])}{tr([money(value, "") for value in ages])}</table>
<p>THIS STATEMENT IS FOR THE PROFESSIONAL SERVICES OF THE DOCTORS WHO SAW YOU IN THE EMERGENCY DEPARTMENT. THE HOSPITAL BILLS FOR ITS OWN SERVICES. {"YOUR INSURANCE HAS BEEN BILLED AND THE BALANCE IS YOUR RESPONSIBILITY." if insured else "WE HAVE NO INSURANCE ON FILE FOR YOU. PLEASE CALL OR GO ONLINE TO GIVE IT."}</p><p>BILLING QUESTIONS: {call} &nbsp; TAX ID {ein} &nbsp; PAY ONLINE: WWW.PAYMYDOC.EXAMPLE</p>""", sheet="size: Letter; margin: 0.5in")
    return {"html": html, "truth": {
        "document_type": KIND, "provider": {"name": house, "phone": call, "tax_id": ein}, **({"payer": {"name": plan}} if insured else {}), "patient": {"name": filed(who)}, "account_number": account, "statement_date": sent.isoformat(), "due_date": due.isoformat(),
        "lines": lines, **({"payments": payments} if payments else {}), "totals": {"balance_cents": owed}}}
