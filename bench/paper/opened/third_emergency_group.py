"""third_emergency_group.py: an emergency physicians' statement: a coupon with a card form on top, services with code and modifier joined, receipts and write-offs as columns marked CR, what still waits at the insurer apart from what the patient owes, days joined like 03MAR2025, a diagnosis row below each."""
from held_parts import (DIAGNOSES, PLANS, STEM, address, after, bars, beside, day, digits, e, filed, line, money, page, person, phone, say, tax_id, total, tr)

NAME, KIND = "held3-emergency-group", "itemized_bill"
CSS = """body { font: 8.5pt 'Nimbus Sans Narrow', 'Liberation Sans Narrow' ; font-size: 9.5pt } .card { border: 1px solid #000; width: 100%; font-size: 7.5pt } .card td { border: 1px solid #000; padding: 3px } .h { font-size: 14pt; font-weight: bold } .cut { border-top: 1px dashed #000; margin: 10px 0; text-align: center; font-size: 7.5pt } table.x { width: 100%; margin-top:
8px } .x th { background: #333; color: #fff; padding: 3px 4px; font-size: 8.5pt; text-align: left; vertical-align: bottom } .x th.r { text-align: right } .x td { padding: 2px 4px; vertical-align: top } .x td.r { white-space: nowrap } .x .dx td { color: #333; font-size: 8pt; padding-bottom: 5px; border-bottom: 1px solid #ccc } .x .z td { font-weight: bold; border-top:
2px solid #333 } .n { font-size: 8pt } .sh { background: #e9e9e9; padding: 5px 8px; margin-top: 10px }"""
WORK = [("99285", "25", "EMERGENCY VISIT LEVEL 5", 98000, 189000), ("99284", "", "EMERGENCY VISIT LEVEL 4", 71000, 139000), ("93010", "26", "EKG READING ONLY", 3900, 9800), ("12002", "", "REPAIR OF SMALL WOUND", 31000, 68000), ("99291", "", "CRITICAL CARE FIRST HOUR", 121000, 211000),
        ("76705", "26", "BEDSIDE ULTRASOUND READING", 14000, 33000), ("31500", "", "BREATHING TUBE PLACED", 44000, 92000), ("29125", "LT", "FOREARM SPLINT", 16000, 34000), ("10060", "", "DRAINING OF ABSCESS", 29000, 62000)]


def document(rng):
    who, first, plan = person(rng), day(rng), rng.choice(PLANS)
    house, hospital = f"{rng.choice(STEM)} {rng.choice(['Emergency Physicians, PLLC', 'EM Partners of the Valley', 'Acute Care Medical Group'])}", f"{rng.choice(STEM)} Hospital"
    lines, waits = [], []
    for code, modifier, text, low, high in rng.sample(WORK, rng.randint(1, 5)):
        charge, wait = rng.randint(low, high), bool(lines) and rng.random() < 0.3
        off = 0 if wait else round(charge * rng.uniform(0.2, 0.6))
        got = 0 if wait else round((charge - off) * rng.choice([0, 0.5, 0.8]))
        more = {"modifiers": [modifier]} if modifier else {}
        lines.append(line(first, (code, None, text), **more, charge_cents=charge, plan_paid_cents=got, adjustment_cents=off, patient_cents=0 if wait else charge - off - got))
        waits.append(charge if wait else 0)
    owed, sent, ein = total(lines, "patient_cents"), after(first, 52), tax_id(rng)
    due, account, call, (street, town, home) = after(sent, 21), f"{rng.choice('EQ')}{rng.choice('MP')}-{digits(rng, 7)}", phone(rng, "{}-{}-{}"), address(rng)
    code = rng.choice(DIAGNOSES)
    rows = ""
    for item, wait in zip(lines, waits):
        joined = item["code"] + ("-" + item["modifiers"][0] if "modifiers" in item else "")
        rows += tr([say(first, "joined4"), joined, e(item["description"]), money(item["charge_cents"], ""), *(money(item[key], "") + (" CR" if item[key] else "") for key in ("plan_paid_cents", "adjustment_cents")), money(wait, ""), money(item["patient_cents"], "")], ". . . r r r r r")
        rows += tr(["", (f"DX {code} &nbsp; SEEN BY {rng.choice(STEM).upper()}, MD &nbsp; AT {hospital.upper()}", 7)], "", "dx")
    heads = ["DATE", "CPT-MOD", "DESCRIPTION", "CHARGE", "INSURANCE RECEIPTS", "WRITE-OFF", "INSURANCE PENDING", "YOUR BALANCE"]
    sums = [total(lines, "charge_cents"), total(lines, "plan_paid_cents"), total(lines, "adjustment_cents")]
    card = f'<table class="card">{tr([("IF PAYING BY CARD, FILL OUT BELOW", 3)])}{tr(["CARD NUMBER", "CVV", "AMOUNT $"])}{tr(["SIGNATURE", "EXP. DATE", "ZIP"])}{tr(["STATEMENT DATE<br>" + say(sent, "us"), "PAY THIS AMOUNT<br><b>" + money(owed) + "</b>", "ACCOUNT NUMBER<br>" + account])}</table>'
    html = page(CSS, f"""{beside(f'<span class="h">{e(house)}</span><br>{street}<br>{town}<br><br>{filed(who)}<br>{address(rng)[0].upper()}<br>{address(rng)[1].upper()}', card)}{bars(rng, digits(rng, 28), 18)}<div class="cut">DETACH HERE AND RETURN TOP PORTION WITH PAYMENT BY {say(due, "us")}</div>{beside(f"PATIENT: {filed(who)}<br>INSURANCE: {e(plan.upper())}",
f"QUESTIONS? {call}<br>TAX ID {ein}")}<table class="x"><thead>{tr(heads, ". . . r r r r r", tag="th")}</thead>{rows}{tr([("TOTALS", 3), money(sums[0], ""), money(sums[1], "") + (" CR" if sums[1] else ""), money(sums[2], "") + (" CR" if sums[2] else ""), money(sum(waits), ""), money(owed, "")], ". r r r r r", "z")}</table><div class="sh"><b>WHY TWO BILLS?</b> {hospital}
bills for the room, nurses and tests. This bill is for the physicians. Pay in full within 10 days and ask for 20% off. If you pay $50.00 a month no interest is charged.</div><p class="n">You are protected from balance billing for emergency care. If you think you were wrongly billed, call 1-800-985-3059. An insurer's payment sent to you must be passed on to us.
Uninsured rate for a level 4 visit: $395.00.</p>""", sheet="size: Letter; margin: 0.5in")
    return {"html": html, "wrong": ["rows"], "truth": {
        "document_type": KIND, "provider": {"name": house, "phone": call, "address": home, "tax_id": ein}, "payer": {"name": plan.upper()}, "patient": {"name": filed(who)}, "account_number": account, "statement_date": sent.isoformat(), "due_date": due.isoformat(),
        "maybe": {"diagnoses": [code]}, "lines": lines, "totals": {"charges_cents": sums[0], "insurance_paid_cents": sums[1], "adjustments_cents": sums[2], "balance_cents": owed}}}
