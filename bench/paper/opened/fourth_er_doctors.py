"""fourth_er_doctors.py: an emergency physicians' statement from a national billing company: where and by whom the care was given at the head, a short table of services, then one reckoning of activity with its days, a plain slip below the fold."""
from held_parts import (PLANS, STEM, address, after, bars, beside, day, digits, e, filed, line, money, natural, page, payment, person, phone, say, tax_id,
                        total, tr, when)

NAME, KIND = "held4-er-doctors", "itemized_bill"
CSS = """body { font: 9.5pt 'Liberation Serif' } .h { font-size: 13pt; font-weight: bold } table.f { width: 100% } .f td { padding: 1px 4px; vertical-align: top } .f .b { text-align: right; width: 48% } table.x { width: 100%; margin-top: 10px } .x th { border-top: 1px solid #000; border-bottom: 1px solid #000; text-align: left; padding: 3px 4px; font-size: 9pt } .x th.r { text-align: right } .x td {
padding: 3px 4px; vertical-align: top } .x .z td { font-weight: bold; border-top: 1px solid #000 } .box { border: 2px solid #000; padding: 6px 8px; font-size: 9pt; margin-top: 10px } .cut { border-top: 2px dotted #000; text-align: center; font-size: 8pt; margin: 22px 0 8px } .s { font-size: 8pt } .stub { page-break-inside: avoid }"""
WORK = [("99284", "EMERGENCY DEPT VISIT, HIGH/URGENT SEVERITY", 61000, 134000), ("99285", "EMERGENCY DEPT VISIT, HIGH SEVERITY W/THREAT", 92000, 189000), ("99283", "EMERGENCY DEPT VISIT, MODERATE SEVERITY", 38000, 72000)]
MORE = [("93010", "ELECTROCARDIOGRAM INTERPRETATION & REPORT", 4200, 9800), ("12002", "SIMPLE REPAIR SCALP/TRUNK/EXTREM 2.6-7.5CM", 34000, 61000), ("93308", "LIMITED ECHO, INTERPRETATION ONLY", 15500, 34000), ("36415", "VENIPUNCTURE BY PHYSICIAN SKILL", 3900, 8800), ("29515", "APPLY SHORT LEG SPLINT", 17500, 33000)]


def document(rng):
    who, first, plan = person(rng), day(rng), rng.choice(PLANS).upper()
    house, hospital, style = f"{rng.choice(STEM).upper()} EMERGENCY PHYSICIANS {rng.choice(['LLP', 'PLLC', 'PA', 'INC'])}", f"{rng.choice(STEM).upper()} {rng.choice(['GENERAL HOSPITAL', 'MEDICAL CENTER', 'REGIONAL HOSPITAL'])}", rng.choice(["us", "short"])
    visit, rest = rng.choice(WORK), rng.sample(MORE, rng.choice([0, 0, 1, 1, 2]))
    lines = []
    for at, (code, text, low, high) in enumerate([visit] + rest):
        modifiers = ["25"] if at == 0 and any(one[0] in ("12002", "29515") for one in rest) else ["26"] if code == "93308" else []
        lines.append(line(first, (code, None, text), **({"modifiers": modifiers} if modifiers else {}), charge_cents=rng.randint(low // 100, high // 100) * 100))
    gross, heard = total(lines, "charge_cents"), after(first, rng.randint(20, 44))
    kind, payments = rng.choice(["paid", "paid", "deductible", "self"]), []
    if kind != "self":
        off = round(gross * rng.uniform(0.3, 0.7))
        payments.append(payment(heard, "adjustment", f"{plan} ALLOWANCE", off))
        if kind == "paid":
            payments.append(payment(heard, "insurance", f"{plan} PAYMENT", round((gross - off) * 0.8)))
    owed, sent = gross - sum(one["amount_cents"] for one in payments), after(heard, 11)
    if rng.random() < 0.3:
        payments.append(payment(after(heard, 6), "patient", "PATIENT PAYMENT, THANK YOU", min(5000, owed // 2)))
        owed -= payments[-1]["amount_cents"]
    due, account, call, ein, (street, town, home), own = after(sent, 21), f"{digits(rng, 4)}-{digits(rng, 8)}", phone(rng, "{}-{}-{}"), tax_id(rng), address(rng), address(rng)
    doctor = f"{natural(person(rng)).upper()}, {rng.choice(['MD', 'DO'])}"
    body = "".join(tr([say(when(item), style), item["code"], " ".join(item.get("modifiers", [])), e(item["description"]), money(item["charge_cents"])], ". . . . r") for item in lines)
    acts = "".join(tr([say(when(one), style), "", "", e(one["description"]), money(-one["amount_cents"], "$", "{}-")], ". . . . r") for one in payments)
    message = {"paid": "YOUR INSURANCE HAS PAID ITS PORTION OF THESE CHARGES. THE REMAINING BALANCE IS YOUR RESPONSIBILITY.", "deductible": "YOUR INSURANCE APPLIED THE ALLOWED AMOUNT TO YOUR DEDUCTIBLE.",
               "self": "WE HAVE NO INSURANCE ON FILE FOR THIS VISIT. IF YOU HAVE COVERAGE PLEASE COMPLETE THE BACK OF THIS FORM OR GO ONLINE."}[kind]
    html = page(CSS, f"""{beside(f'<span class="h">{house}</span><br>{street.upper()}<br>{town.upper()}', f'<table class="f">{tr(["Statement Date:", say(sent, style)], "b .")}{tr(["Account Number:", account], "b .")}{tr(["Amount Due:", f"<b>{money(owed)}</b>"], "b .")}{tr(["Due Date:", say(due, style)], "b .")}{tr(["Billing Questions:", call], "b .")}{tr(["Tax ID:", ein], "b .")}</table>')}<br>{filed(who)}<br>{own[0].upper()}<br>{own[1].upper()}
<div class="box">THIS BILL IS FOR THE <b>PHYSICIAN</b> WHO TREATED YOU IN THE EMERGENCY DEPARTMENT. IT IS SEPARATE FROM THE BILL OF THE HOSPITAL.<br>PATIENT: {filed(who)} &nbsp;&nbsp; PLACE OF SERVICE: {hospital} &nbsp;&nbsp; PHYSICIAN: {doctor}{"" if kind == "self" else f"<br>INSURANCE: {plan}"}</div><table class="x">{tr(["DATE", "CPT", "MOD", "DESCRIPTION OF SERVICE", "AMOUNT"], ". . . . r", tag="th")}{body}{acts}
{tr([("PLEASE PAY THIS AMOUNT", 4), money(owed)], "r r", "z")}</table><p>{message}</p><p class="s">WE OFFER PAYMENT PLANS AND FINANCIAL HARDSHIP DISCOUNTS. CALL {call} WEEKDAYS 8AM-8PM ET. PARA ESPA&Ntilde;OL OPRIMA EL DOS. WE MAY REPORT ACCOUNTS NOT PAID TO A COLLECTION AGENCY. A $25.00 CHARGE APPLIES TO RETURNED CHECKS.</p><div class="stub"><div class="cut">DETACH AND RETURN THIS PORTION WITH YOUR PAYMENT</div>{beside(f"PATIENT NAME: {filed(who)}<br>ACCOUNT NUMBER: {account}<br>DATE OF SERVICE: {say(first, style)}<br>AMOUNT DUE: {money(owed)}<br><br>AMOUNT PAID: $ ____________", f"MAKE CHECKS PAYABLE AND MAIL TO:<br><br>{house}<br>PO BOX {digits(rng, 6)}<br>{town.upper()}<br>{bars(rng, account.replace('-', '') + digits(rng, 12), 18)}")}</div>""", sheet="size: Letter; margin: 0.6in 0.7in")
    return {"html": html, "truth": {
        "document_type": KIND, "provider": {"name": house, "phone": call, "address": home.upper(), "tax_id": ein}, **({} if kind == "self" else {"payer": {"name": plan}}), "patient": {"name": filed(who)}, "account_number": account,
        "statement_date": sent.isoformat(), "due_date": due.isoformat(), "lines": lines, **({"payments": payments} if payments else {}), "totals": {"balance_cents": owed}}}
