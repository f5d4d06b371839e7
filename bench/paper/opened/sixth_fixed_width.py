"""sixth_fixed_width.py: a community hospital's itemized bill as a line printer wrote it: run date and page at the top of each sheet, columns by character, charges under the name of their department with a total each, credits of drugs given back as rows of their own, receipts and adjustments as a list after the sum."""
from held_parts import (after, day, digits, e, line, page, payment, say, total, when)

NAME, KIND = "held6-fixed-width", "itemized_bill"
CSS = "pre { font: 8.8pt/1.22 'Liberation Mono', 'Courier New', monospace; margin: 0 } .brk { page-break-before: always }"
FIRST = "JAMES MARY WILLIAM DOROTHY GEORGE RUTH FRANK HELEN EARL BETTY RAY NORMA".split()
LAST = "CARTER MILLER YOUNG PERKINS HOLT SIMMONS WARREN DIXON FLOYD BARTON TATE MCCOY".split()
PLANS = ["MEDICARE A/B", "PRAIRIE HEALTH PLAN", "STATE EMPLOYEES PPO", "KEYSTONE MUTUAL", "MEDICAID"]
AREAS = {
    "EMERGENCY ROOM": [("99284", "ER LEVEL 4", 98000, 190000), ("99283", "ER LEVEL 3", 61000, 110000), ("96374", "IV PUSH 1ST DRUG", 19000, 41000)],
    "LABORATORY": [("80053", "COMP METABOLIC PANEL", 9800, 31000), ("85025", "CBC W/DIFF", 6200, 19000), ("84484", "TROPONIN", 9000, 26000), ("81001", "URINALYSIS W/MICRO", 3100, 9800), ("36415", "VENIPUNCTURE", 1500, 4200), ("83880", "BNP", 14000, 31000)],
    "RADIOLOGY": [("71045", "CHEST 1 VIEW PORTABLE", 18000, 42000), ("70450", "CT HEAD W/O CONTRAST", 110000, 260000), ("73502", "HIP 2-3 VIEWS RT", 21000, 52000)],
    "PHARMACY": [(None, "ACETAMINOPHEN 325MG TAB", 120, 900), (None, "FUROSEMIDE 40MG/4ML VIAL", 900, 4200), (None, "LISINOPRIL 10MG TAB", 210, 990), (None, "HEPARIN 5000 UNIT/ML", 1400, 5200), (None, "ONDANSETRON 4MG/2ML INJ", 1800, 6900), (None, "NS 0.9% 1000ML", 5200, 14000)],
    "CENTRAL SUPPLY": [(None, "IV START KIT", 1900, 6200), (None, "TUBING PRIMARY IV", 1400, 5200), (None, "FOLEY TRAY 16FR", 5200, 14000)],
    "RESPIRATORY": [("94640", "NEBULIZER TX", 7200, 19000), ("94760", "PULSE OX SINGLE", 2100, 5900)],
    "CARDIOLOGY": [("93005", "EKG TRACING", 12000, 31000)],
}
REVENUE = {"EMERGENCY ROOM": "0450", "LABORATORY": "0300", "RADIOLOGY": "0320", "PHARMACY": "0250", "CENTRAL SUPPLY": "0270", "RESPIRATORY": "0410", "CARDIOLOGY": "0730", "ROOM AND CARE": "0120"}


def document(rng):
    first, stay, style = day(rng, (2025, 1, 4), 480), rng.choice([0, 1, 2, 3]), "short"
    last, sent = after(first, stay), after(first, stay + rng.randint(9, 40))
    surname, given = rng.choice(LAST), f"{rng.choice(FIRST)} {rng.choice('ABCEJLMRW')}"
    who, plan = f"{surname},{given}", rng.choice(PLANS)
    house = f"{rng.choice(['MAPLE HOLLOW', 'BUTTE COUNTY LINE', 'SAINT BRENNAN', 'OTTER CREEK'])} {rng.choice(['COMMUNITY HOSPITAL', 'MEMORIAL HOSPITAL', 'COUNTY HOSPITAL'])}"
    text, lines = [], []
    amount = lambda cents: f"{abs(cents) // 100:,}.{abs(cents) % 100:02d}{'-' if cents < 0 else ''}"

    def show(item, number):
        code = f"{item.get('code', ''):<7}"
        tail = "" if item["charge_cents"] < 0 else " "
        return f"{say(when(item), style)}  {number:<8} {item['description']:<30}{item['revenue_code']}  {code}{item['units']:>4} {amount(item['charge_cents']) + tail:>13}"

    areas = [name for name in AREAS if rng.random() < 0.7] or ["LABORATORY"]
    groups = [("ROOM AND CARE", [(None, "ROOM & BOARD SEMI-PRIV 2 WEST", 120000, 190000)])] if stay else []
    groups += [(name, rng.sample(AREAS[name], rng.randint(1, len(AREAS[name])))) for name in areas]
    for name, services in groups:
        some, shown = [], []
        for service in services:
            price, number = rng.randint(*service[2:]), digits(rng, 7)
            nights = range(stay) if name == "ROOM AND CARE" else [0] if name == "EMERGENCY ROOM" else sorted(rng.sample(range(stay + 1), rng.randint(1, min(2, stay + 1))))
            for night in nights:
                units = rng.choice([1, 1, 2, 4]) if name in ("PHARMACY", "CENTRAL SUPPLY") else 1
                some.append(line(after(first, night), (service[0], REVENUE[name], service[1]), units=units, charge_cents=units * price))
                shown.append(show(some[-1], number))
            if name == "PHARMACY" and rng.random() < 0.2:
                some.append(line(last, (None, REVENUE[name], service[1]), units=-1, charge_cents=-price))
                shown.append(show(some[-1], number))
        text += [f"{name}", *shown, f"{'TOTAL ' + name:>58}{amount(total(some, 'charge_cents')):>22}", ""]
        lines += some
    gross = total(lines, "charge_cents")
    heard, off = after(last, rng.randint(5, 8)), round(gross * rng.uniform(0.3, 0.6))
    payments = [payment(heard, "insurance", f"{plan} PAYMENT", round((gross - off) * rng.uniform(0.5, 0.9))), payment(heard, "adjustment", f"{plan} CONTRACTUAL", off)] if rng.random() < 0.75 else []
    if payments and rng.random() < 0.4:
        payments.append(payment(after(heard, 1), "patient", "PATIENT PAYMENT CHECK", rng.choice([2500, 5000])))
    owed = gross - sum(one["amount_cents"] for one in payments)
    text += [f"{'TOTAL CHARGES':>58}{amount(gross):>22}", ""]
    if payments:
        text += ["RECEIPTS AND ADJUSTMENTS", *(f"{say(when(one), style)}  {one['description']:<48}{amount(-one['amount_cents']):>22}" for one in payments), f"{'TOTAL RECEIPTS AND ADJUSTMENTS':>58}{amount(owed - gross):>22}", ""]
    text += [f"{'BALANCE DUE':>58}{amount(owed):>22}"]
    account, record, call = f"V{digits(rng, 11)}", f"M{digits(rng, 9)}", f"{rng.randint(212, 989)}-555-0{rng.randint(100, 199)}"
    street, town = f"{rng.randint(100, 990)} HOSPITAL DRIVE", f"{rng.choice(['OTTER CREEK', 'SAGE CITY', 'NEW ALDEN'])}, {rng.choice(['KS', 'NE', 'OK'])} {rng.randint(66002, 68900)}"
    facts = [f"PATIENT:  {who:<32}ACCOUNT #: {account}", f"ADDRESS:  {rng.randint(11, 999)} {rng.choice(['ELM ST', 'COUNTY RD 9', 'N 3RD ST', 'PRAIRIE LN']):<28}UNIT #:    {record}", f"          {town:<32}ADMIT:     {say(first, style)}", f"INSUR:    {plan:<32}DISCHARGE: {say(last, style)}", ""]
    heads = ["SVC DATE  CHG CODE DESCRIPTION                   REV   CPT     QTY        AMOUNT", "-" * 80]
    room = [40] + [50] * 9
    sheets = []
    while text:
        sheets.append(text[:room[len(sheets)]])
        text = text[len(sheets[-1]):]
    body, time = "", f"{rng.randint(7, 18):02d}{rng.randint(10, 59)}"
    for at, part in enumerate(sheets):
        top = [f"RUN DATE: {say(sent, style):<20}{house:<40}PAGE: {at + 1}", f"RUN TIME: {time:<20}{'ITEMIZED BILL' + (' (CONTINUED)' if at else '')}", ""]
        top += [f"{street}", f"{town}", f"BUSINESS OFFICE {call}", "", *facts] if not at else [f"PATIENT:  {who:<32}ACCOUNT #: {account}", ""]
        body += f'<pre{" class=brk" if at else ""}>{e(chr(10).join(top + heads + part))}</pre>'
    return {"html": page(CSS, body, sheet="size: Letter; margin: 0.6in 0.7in"), "truth": {
        "document_type": KIND, "provider": {"name": house, "phone": call, "address": f"{street}, {town}"}, "payer": {"name": plan}, "patient": {"name": who}, "account_number": account, "maybe": {"statement_date": sent.isoformat()}, "admitted": first.isoformat(), "discharged": last.isoformat(),
        "lines": lines, **({"payments": payments} if payments else {}), "totals": {"charges_cents": gross, "balance_cents": owed}}}
