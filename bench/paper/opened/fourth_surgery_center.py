"""fourth_surgery_center.py: a surgery center's statement of one operation: each procedure and implant a block of its own with the sums below one another, then the account's movements with what the plan and the patient paid, in plain type."""
from held_parts import (PAGES, PLANS, STEM, TOWN, address, after, day, digits, e, filed, line, money, natural, page, paid, payment, person, phone, say, tax_id, total, tr, when)

NAME, KIND = "held4-surgery-center", "itemized_bill"
CSS = """body { font: 9pt 'Nimbus Mono PS' } .h { display: flex; justify-content: space-between } .big { font: bold 14pt 'Nimbus Sans' } hr { border: 0; border-top: 1px solid #000 } .row { display: flex; padding: 2px 0; break-inside: avoid } .row > span { flex: none } .a { width: 0.95in } .b { width: 0.95in } .d { width: 3.55in; padding-right: 6px; box-sizing: border-box }
.q { width: 0.45in; text-align: right } .m { width: 1.25in; text-align: right } .hd { font-weight: bold; border-bottom: 1px solid #000; margin-bottom: 4px } .t { width: 5.9in } .bold { font-weight: bold } .box { border: 2px solid #000; padding: 6px 10px; width: 3.1in; margin: 14px 0 0 auto } .box div { display: flex; justify-content: space-between; padding: 1px 0 } p { font: 8pt 'Nimbus Sans' }"""
CASES = [("29881", "RT", "ARTHROSCOPY KNEE W/MENISCECTOMY", 720000, 1460000), ("66984", "LT", "CATARACT REMOVAL W/LENS", 380000, 760000), ("45385", None, "COLONOSCOPY W/POLYP SNARE", 290000, 590000), ("64721", "RT", "CARPAL TUNNEL RELEASE", 310000, 640000),
         ("29827", "LT", "ARTHROSCOPIC ROTATOR CUFF REPAIR", 1250000, 2900000), ("43239", None, "UPPER ENDOSCOPY W/BIOPSY", 240000, 480000), ("62323", None, "EPIDURAL INJECTION LUMBAR", 180000, 420000), ("69436", "50", "EAR TUBES W/ANESTHESIA", 260000, 520000)]
PARTS = [("C1713", "ANCHOR/SCREW, BONE", 42000, 125000), ("V2632", "INTRAOCULAR LENS", 18000, 52000), ("L8699", "PROSTHETIC IMPLANT NOS", 60000, 240000), ("C1762", "CONNECTIVE TISSUE, HUMAN", 110000, 340000)]


def document(rng):
    who, date, plan, style = person(rng), day(rng), rng.choice(PLANS), rng.choice(["us", "short"])
    house = f"{rng.choice(TOWN)} {rng.choice(['Surgery Center, LLC', 'Ambulatory Surgery Center', 'Endoscopy & Surgery Center'])}"
    surgeon = f"{natural(person(rng)).upper()} MD"
    lines = []
    for code, side, text, low, high in rng.sample(CASES, rng.choice([1, 1, 2])):
        more = [side] if side else []
        if lines and side != "50":
            more = ["59"] + more
        lines.append(line(date, (code, None, text), modifiers=more or None, units=1, charge_cents=rng.randint(low // 100, high // 100) * 100))
    for code, text, low, high in rng.sample(PARTS, rng.randint(0, 2)):
        units = rng.choice([1, 1, 2, 3])
        lines.append(line(date, (code, None, text), units=units, charge_cents=units * rng.randint(low, high)))
    billed = total(lines, "charge_cents")
    allowed = round(billed * rng.uniform(0.15, 0.5))
    first = rng.choice([0, 25000, 50000])
    cover = max(0, (allowed - rng.choice([0, 75000, 150000])) * 8 // 10)
    done = after(date, rng.randint(20, 45))
    payments = ([payment(date, "patient", rng.choice(["PATIENT PAYMENT - PRE-OP DEPOSIT", "PATIENT PAYMENT AT SERVICE"]), min(first, allowed - cover))] if first else []) + [payment(done, "insurance", f"INSURANCE PAYMENT - {plan.upper()}", cover)] * bool(cover)
    payments.append(payment(done, "adjustment", f"CONTRACTUAL ADJUSTMENT - {plan.upper()}", billed - allowed))
    payments = [item for item in payments if item["amount_cents"]]
    sent = after(done, 9)
    due, account, case, call, ein = after(sent, 30), digits(rng, 6), f"{digits(rng, 5)}-{rng.randint(1, 3)}", phone(rng, "({}) {}-{}"), tax_id(rng)
    owed = billed - sum(item["amount_cents"] for item in payments)
    street, town, whole = address(rng)
    home = address(rng)
    rows = "".join(f'<div class="row"><span class="a">{say(date, style)}</span><span class="b">{"-".join([item["code"], *item.get("modifiers", [])])}</span><span class="d">{e(item["description"])}</span><span class="q">{item["units"]}</span><span class="m">{money(item["charge_cents"], "")}</span></div>' for item in lines)
    moves = "".join(f'<div class="row"><span class="a">{say(when(item), style)}</span><span class="t" style="width:4.95in">{e(item["description"])}</span><span class="m">{money(item["amount_cents"], "", "-{}")}-</span></div>' for item in payments)
    sums = [("TOTAL CHARGES", billed), ("INSURANCE PAYMENTS", paid(payments, "insurance")), ("ADJUSTMENTS", paid(payments, "adjustment")), ("PATIENT PAYMENTS", paid(payments, "patient"))]
    html = page(CSS, f"""<div class="h"><div><div class="big">{e(house)}</div>{street.upper()}<br>{town.upper()}<br>BILLING: {call}<br>TAX ID: {ein}</div><div>STATEMENT DATE: {say(sent, style)}<br>ACCOUNT NUMBER: {account}<br>CASE NUMBER...: {case}<br>DUE DATE......: {say(due, style)}<br>AMOUNT DUE....: {money(owed)}</div></div><br><br>{natural(who).upper()}<br>{home[0].upper()}<br>
{home[1].upper()}<br><br><hr>PATIENT: {filed(who)}<br>SURGEON: {surgeon}<br>DATE OF SURGERY: {say(date, style)}<br>PRIMARY INSURANCE: {plan.upper()}<br><hr><div class="row hd"><span class="a">DATE</span><span class="b">CPT/HCPCS</span><span class="d">PROCEDURE / SUPPLY</span><span class="q">QTY</span><span class="m">CHARGES</span></div>{rows}
<div class="row bold"><span class="t">TOTAL FACILITY CHARGES</span><span class="m">{money(billed, "")}</span></div><br><div class="row hd"><span class="a">DATE</span><span class="t" style="width:4.95in">PAYMENTS AND ADJUSTMENTS</span><span class="m">AMOUNT</span></div>{moves}<div class="box">{"".join(f"<div><span>{label}</span><span>{money(cents, '')}</span></div>" for label, cents in sums)}
<div class="bold"><span>BALANCE DUE FROM PATIENT</span><span>{money(owed)}</span></div></div><p>This statement is for the use of the facility only. You will receive separate bills from your surgeon, the anesthesia group, the laboratory and pathology. If you cannot pay in full, call {call} to set up a payment plan. Accounts over 90 days may be sent to collection.</p>""",
                sheet="size: Letter; margin: 0.65in", foot=PAGES)
    return {"html": html, "truth": {
        "document_type": KIND, "provider": {"name": house, "phone": call, "address": whole.upper(), "tax_id": ein}, "payer": {"name": plan.upper()}, "patient": {"name": filed(who)}, "account_number": account, "statement_date": sent.isoformat(), "due_date": due.isoformat(),
        "maybe": {"claim_number": case}, "lines": lines, "payments": payments,
        "totals": {"charges_cents": billed, "adjustments_cents": paid(payments, "adjustment"), "insurance_paid_cents": paid(payments, "insurance"), "patient_paid_cents": paid(payments, "patient"), "balance_cents": owed}}}
