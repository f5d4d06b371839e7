"""third_va_copay.py: a veterans' hospital's statement of copays: what was posted in order of days with a reference number behind the amount, prescriptions with their number and days in the words below, payments among them, interest and administrative cost, last month's balance first."""
from held_parts import (TOWN, address, after, bars, beside, day, digits, e, line, money, natural, page, payment, person, phone, say, total, tr, when)

NAME, KIND = "held3-va-copay", "itemized_bill"
CSS = """body { font: 9.5pt 'Liberation Serif' } h1 { font: bold 14pt 'Liberation Sans'; margin: 0; color: #112e51 } table.s { width: 100%;
border: 1px solid #112e51; margin: 10px 0 } .s th { background: #112e51; color: #fff; font: bold 8pt 'Liberation Sans'; padding: 4px } .s td {
text-align: center; padding: 5px; border-right: 1px solid #112e51 } table.x { width: 100%; font-size: 9pt } .x th { font: bold 8.5pt 'Liberation Sans';
text-align: left; border-bottom: 2px solid #112e51; padding: 3px 5px } .x th.r { text-align: right } .x td { padding: 3px 5px; vertical-align: top; border-bottom: 1px dotted #aaa }
small { color: #333 } .x .z td { font-weight: bold } .cut { border-top: 1px dashed; margin-top: 18px; padding-top: 8px; page-break-inside: avoid } .n { font-size: 8pt }"""
DRUGS = ["METFORMIN HCL 500MG TAB", "LOSARTAN 50MG TAB", "ATORVASTATIN 20MG TAB", "ALBUTEROL 90MCG INHALER", "GABAPENTIN 300MG CAP", "OMEPRAZOLE 20MG EC CAP"]
VISITS = [("OUTPATIENT PRIMARY CARE COPAY", 1500), ("OUTPATIENT SPECIALTY CARE COPAY", 5000), ("URGENT CARE COPAY", 3000), ("INPATIENT PER DIEM", 1000)]


def document(rng):
    who, first = person(rng), day(rng)
    house, style, call = f"{rng.choice(TOWN)} Veterans Medical Center", rng.choice(["us", "short"]), phone(rng, "1-{}-{}-{}")
    account, made = f"{digits(rng, 3)}{digits(rng, 10)}{who[2][:5].upper().replace(' ', '')}", []
    for _ in range(rng.randint(3, 10)):
        date, ref = after(first, rng.randint(0, 28)), f"{digits(rng, 3)}-K{digits(rng, 6)}"
        if rng.random() < 0.65:
            drug, fill, count = rng.choice(DRUGS), rng.choice([30, 60, 90]), rng.choice([30, 60, 90, 180])
            item = line(date, (None, None, drug), units=count, charge_cents=rng.choice([500, 800, 1100]) * fill // 30)
            made.append((item, f"RX {digits(rng, 8)} &nbsp; QTY {count} &nbsp; {fill} DAYS", ref))
        else:
            text, cost = rng.choice(VISITS)
            made.append((line(date, (None, None, text), charge_cents=cost), "", ref))
    lines = [item for item, *_ in made]
    before, new = rng.choice([0, 3300, 8412, 15000]), total(lines, "charge_cents")
    payments = [payment(after(first, rng.randint(2, 20)), "patient", "PAYMENT POSTED - THANK YOU", rng.choice([before, before // 2]))] if before else []
    interest, fee = (rng.choice([41, 0]), rng.choice([135, 0])) if before else (0, 0)
    got = sum(one["amount_cents"] for one in payments)
    balance = before + new + interest + fee - got
    sent = after(first, 35)
    due = after(sent, 28)
    rows = sorted([(item["date"], tr([say(when(item), style), e(item["description"]) + (f"<br><small>{extra}</small>" if extra else ""), money(item["charge_cents"], ""), ref], ". . r"))
                   for item, extra, ref in made]
                  + [(one["date"], tr([say(when(one), style), one["description"], money(-one["amount_cents"], ""), ""], ". . r")) for one in payments])
    ends = "".join(tr([say(after(sent, -1), style), text, money(cents, ""), ""], ". . r") for text, cents in (("INTEREST", interest), ("ADMINISTRATIVE COST", fee)) if cents)
    boxes = tr(["Previous balance", "Payments received", "New charges", "Interest", "Administrative cost", "Current balance due"], tag="th") + tr(
        [money(before), money(-got), money(new), money(interest), money(fee), f"<b>{money(balance)}</b>"])
    totals = {"prior_balance_cents": before, "charges_cents": new, "patient_paid_cents": got, "interest_cents": interest, "fees_cents": fee, "balance_cents": balance}
    html = page(CSS, f"""{beside(f"<h1>Department of Veterans Care</h1>{house}<br>{address(rng)[0]}<br>{address(rng)[1]}",
f"<b>PATIENT STATEMENT</b><br>Statement date: {say(sent, style)}<br>Account number: {account}<br>Payment due date: {say(due, style)}<br>Questions: {call}")}<table
class="s">{boxes}</table><table class="x"><thead>{tr(["Date posted", "Description", "Amount", "Billing reference"], ". . r", tag="th")}</thead>{"".join(row for _, row in rows)}{ends}</table><p
class="n"><b>Your rights.</b> You may dispute any charge within 180 days. If you cannot pay, ask about a hardship exemption: the income limit in your county for one veteran is
$38,941.00. Late balances bear interest of 3.0% a year and $1.35 a month. Mail-order refills: allow 10 days. Do not send cash.</p><div class="cut">{beside(
f"{natural(who).upper()}<br>{address(rng)[0].upper()}<br>{address(rng)[1].upper()}", f"Account {account}<br>Amount due {money(balance)}<br>Amount enclosed $ ________ . ____", bars(rng, digits(rng, 22)))}</div>""",
                sheet="size: Letter; margin: 0.6in")
    return {"html": html, "truth": {
        "document_type": KIND, "provider": {"name": house, "phone": call}, "patient": {"name": natural(who).upper()}, "account_number": account,
        "statement_date": sent.isoformat(), "due_date": due.isoformat(), "lines": lines, **({"payments": payments} if payments else {}), "totals": totals}}
