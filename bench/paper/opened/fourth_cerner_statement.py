"""fourth_cerner_statement.py: a hospital's patient statement by encounter: the remittance slip on top with a card form, below it every encounter with its charges by kind, the insurer's postings and what is left, a row of ages at the foot."""
from held_parts import (PLANS, STEM, address, after, day, digits, e, filed, line, money, natural, page, payment, person, phone, say,
                        total, tr, when)

NAME, KIND = "held4-cerner-statement", "summary_bill"
CSS = """body { font: 8.5pt 'Liberation Sans Narrow'; font-size: 9.5pt } table { width: 100% } .top td { vertical-align: top; padding: 0 } .top .w { width: 50% } .card td { border: 1px solid #666; padding: 2px 4px; font-size: 7.5pt; height: 21px } .card .b { font-size: 9.5pt; font-weight: bold }
.cut { border-bottom: 1px dashed #000; font-size: 7.5pt; text-align: center; margin: 8px 0 10px } .bar td { background: #1d3c6e; color: #fff; padding: 3px 6px; font-weight: bold } .x td { padding: 2px 6px; vertical-align: top } .x .e td { background: #dfe6f0; font-weight:
bold; border-top: 6px solid #fff } .x .h td { font-weight: bold; border-bottom: 1px solid #1d3c6e; font-size: 8.5pt } .x .z td { border-top: 1px solid #1d3c6e; font-weight: bold } .a { margin-top: 14px } .a td { border: 1px solid #1d3c6e; text-align: center; padding: 3px; width: 14% }
.a .h td { background: #dfe6f0; font-size: 8pt; font-weight: bold } .n { font-size: 8pt } .big { font-size: 15pt; color: #1d3c6e; font-weight: bold }"""
KINDS = {"Emergency": ["Emergency Services", "Laboratory", "Diagnostic Radiology", "CT Scan", "Pharmacy", "Medical Supplies", "EKG/ECG"],
         "Outpatient": ["Laboratory", "Diagnostic Radiology", "MRI", "Ultrasound", "Clinic Services", "Mammography"],
         "Inpatient": ["Room and Board", "Pharmacy", "Laboratory", "Medical Supplies", "IV Solutions", "Respiratory Therapy", "Physical Therapy", "Operating Room"]}
DOLLARS = {"Room and Board": (3800, 11900), "Operating Room": (6800, 21000), "CT Scan": (1900, 4800), "MRI": (1700, 4300), "Emergency Services": (790, 2980)}


def document(rng):
    who, first, plan, stem = person(rng), day(rng), rng.choice(PLANS), rng.choice(STEM)
    house, style = f"{stem} {rng.choice(['Regional Medical Center', 'Health Services', 'Medical Center'])}", rng.choice(["us", "short"])
    body, lines, payments, encounters = "", [], [], rng.randint(1, 3)
    for number in range(encounters):
        kind, date = rng.choice(sorted(KINDS)), after(first, 12 * number)
        end = after(date, rng.randint(2, 5)) if kind == "Inpatient" else date
        some = [line(date, (None, None, text), charge_cents=rng.randint(*(100 * x for x in DOLLARS.get(text, (38, 1150))))) for text in rng.sample(KINDS[kind], rng.randint(2, len(KINDS[kind])))]
        if kind == "Inpatient":
            for item in some:
                item["maybe"] = {"date_end": end.isoformat()}
        gross, heard = total(some, "charge_cents"), after(end, rng.randint(15, 33))
        off = round(gross * rng.uniform(0.25, 0.65))
        acts = [payment(heard, "insurance", f"Insurance Payment - {plan}", round((gross - off) * rng.choice([0.6, 0.8, 0.85]))), payment(heard, "adjustment", "Contractual Adjustment", off)]
        if rng.random() < 0.35:
            acts.append(payment(after(heard, 16), "patient", "Patient Payment - Check", 4500))
        left = gross - sum(one["amount_cents"] for one in acts)
        span = f"{say(date, style)} - {say(end, style)}" if kind == "Inpatient" else say(date, style)
        body += tr([(f"Encounter: {digits(rng, 9)} &nbsp;&nbsp; {kind} &nbsp;&nbsp; Service Date(s): {span} &nbsp;&nbsp; Facility: {house}", 3)], "", "e")
        body += tr(["Date", "Description", "Amount"], ". . r", "h")
        body += "".join(tr([say(date, style), e(item["description"]), money(item["charge_cents"])], ". . r") for item in some) + tr(["", "Total Charges", money(gross)], ". . r", "z")
        body += "".join(tr([say(when(one), style), e(one["description"]), money(-one["amount_cents"])], ". . r") for one in acts) + tr(["", "Patient Balance", money(left)], ". . r", "z")
        lines, payments = lines + some, payments + acts
    owed, sent = total(lines, "charge_cents") - sum(one["amount_cents"] for one in payments), after(first, 82)
    due, account, call, (street, town, home), own = after(sent, 30), digits(rng, 8), phone(rng), address(rng), address(rng)
    ages = [owed, 0, 0, 0, 0]
    card = "".join((tr([("CHECK CARD USING FOR PAYMENT &nbsp; &#9744; VISA &nbsp; &#9744; MASTERCARD &nbsp; &#9744; DISCOVER &nbsp; &#9744; AMEX", 3)]), tr([("CARD NUMBER", 2), "SECURITY CODE"]), tr([("SIGNATURE", 2), "EXP. DATE"]),
                    tr([f"STATEMENT DATE<br><span class='b'>{say(sent, style)}</span>", f"PAY THIS AMOUNT<br><span class='b'>{money(owed)}</span>", f"ACCOUNT NBR.<br><span class='b'>{account}</span>"]),
                    tr([f"DUE DATE<br><span class='b'>{say(due, style)}</span>", ("SHOW AMOUNT PAID HERE &nbsp; $", 2)])))
    html = page(CSS, f"""<table class="top"><tr><td class="w"><span class="big">{house}</span><br>{street}<br>{town}<br><br>ADDRESS SERVICE REQUESTED<br><br><br>{natural(who).upper()}<br>{own[0].upper()}<br>{own[1].upper()}</td><td
class="w"><table class="card">{card}</table><br>MAKE CHECKS PAYABLE TO / REMIT TO:<br><br>{house.upper()}<br>PO BOX {digits(rng, 6)}<br>{town.upper()}</td></tr></table><div class="cut">&#9744; Please check box if address is incorrect or insurance information has
changed, and indicate change(s) on reverse side. &nbsp; <b>STATEMENT</b> &nbsp; PLEASE DETACH AND RETURN TOP PORTION WITH YOUR PAYMENT</div><table class="bar">{tr([f"Patient: {filed(who)}", f"Account: {account}", f"Statement Date: {say(sent, style)}"], ". c r")}</table><table
class="x">{body}</table><table class="a">{tr(["Current", "31-60 Days", "61-90 Days", "91-120 Days", "Over 120 Days", "Total Due"], row="h")}{tr([*map(money, ages), money(owed)])}</table><p class="n"><b>Messages:</b> Your insurance has been billed
and the balance shown is now your responsibility. Payment in full is due upon receipt. To discuss payment arrangements or to find out if you qualify for our Financial Assistance Program, please call Patient Financial Services at {call}, Monday - Friday 8:00 AM - 4:30 PM. You
may receive separate bills for physician services, such as emergency room physicians, radiologists, anesthesiologists and pathologists.</p><p class="n">Pay online: www.{stem.lower()}.example/billpay</p>""", sheet="size: Letter; margin: 0.45in 0.5in", foot='"Page " counter(page) " of " counter(pages)')
    return {"html": html, "truth": {
        "document_type": KIND, "provider": {"name": house, "phone": call, "address": home}, "payer": {"name": plan}, "patient": {"name": filed(who)}, "account_number": account, "statement_date": sent.isoformat(), "due_date": due.isoformat(),
        "lines": lines, "payments": payments, "totals": {**({"charges_cents": total(lines, "charge_cents")} if encounters == 1 else {}), "balance_cents": owed}}}
