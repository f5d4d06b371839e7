"""fourth_orthopedic.py: a bone surgeon's statement from a common office program: visits in bands with the doctor and the place, code and side before the words, a visit after surgery that costs nothing, what the plan did below each visit, what is still with the plan apart."""
from held_parts import (PAGES, PLANS, STEM, address, after, beside, day, digits, e, line, money, natural, page, paid, payment, person, phone, say, total, tr)

NAME, KIND = "held4-orthopedic", "itemized_bill"
CSS = """body { font: 9.2pt 'DejaVu Sans'; color: #333 } .top { font-size: 15pt; font-weight: bold; color: #444 } .pay { background: #f3f3f3; border-radius: 8px; padding: 10px 14px } .pay b { font-size: 15pt } .v { background: #e9edf0; font-weight: bold; padding: 4px 6px } table.x { width: 100%; margin-top: 16px; font-size: 8.2pt }
.x th { text-align: left; border-bottom: 2px solid #888; padding: 3px 6px; font-size: 7.6pt; color: #666 } .x td { padding: 3px 6px; vertical-align: top } .x .s td { border-bottom: 1px solid #ccc; font-weight: bold; padding-bottom: 8px } .i { padding-left: 24px !important; color: #555 } .n { font-size: 7.8pt } .sum { width: 55%; margin: 14px 0 0 auto }
.sum td { padding: 3px 6px } .sum .z td { font-weight: bold; font-size: 11pt; border-top: 2px solid #333 } .tear { border-top: 1px dashed #666; margin-top: 26px; padding-top: 8px; page-break-inside: avoid }"""
OFFICE = [("99204", "Office/outpatient visit, new patient", 24000, 41000), ("99213", "Office/outpatient visit, established", 12500, 21000)]
EXTRA = [("73562", "X-ray of knee, 3 views", 9000, 19000), ("73030", "X-ray of shoulder, 2+ views", 8000, 17000), ("20610", "Injection, major joint", 17000, 36000), ("J3301", "Triamcinolone, 10 mg", 1200, 3600), ("L1832", "Knee brace, adjustable", 42000, 89000)]
SURGERY = [("29881", "Knee arthroscopy with meniscus trimming", 290000, 520000), ("29827", "Shoulder arthroscopy with cuff repair", 460000, 780000), ("64721", "Carpal tunnel release", 130000, 260000)]


def work(rng, date, one, side=None):
    code, text, low, high = one
    return line(date, (code, None, text), modifiers=side, charge_cents=rng.randint(low, high))


def visit(rng, date, kind, plan):
    side = [rng.choice(["RT", "LT"])]
    if kind == "surgery":
        lines = [work(rng, date, one, side) for one in rng.sample(SURGERY, rng.choice([1, 1, 2]))]
    elif kind == "after":
        lines = [line(date, ("99024", None, "Postoperative follow-up visit"), charge_cents=0)]
    else:
        lines = [work(rng, date, rng.choice(OFFICE), rng.choice([None, ["25"]]))] + [work(rng, date, one, None if one[0] == "J3301" else side) for one in rng.sample(EXTRA, rng.randint(0, 3))]
    billed = total(lines, "charge_cents")
    allowed, done, payments = round(billed * rng.uniform(0.35, 0.75)), after(date, rng.randint(15, 35)), []
    pending = kind != "after" and rng.random() < 0.2
    if kind != "after" and not pending:
        copay = rng.choice([0, 4000, 5000]) if kind == "office" else 0
        copay = min(copay, allowed // 2)
        cover = rng.choice([0, (allowed - copay) * 8 // 10, (allowed - copay) * 8 // 10])
        payments = ([payment(date, "patient", "Copay - credit card", copay)] if copay else []) + [payment(done, "adjustment", f"{plan} adjustment", billed - allowed)] + ([payment(done, "insurance", f"{plan} payment", cover)] if cover else [])
    return {"date": date, "kind": kind, "pending": pending, "lines": lines, "payments": payments, "left": billed - sum(item["amount_cents"] for item in payments)}


def show(one, doctor, place, style):
    rows = tr([(f"{say(one['date'], style)} &nbsp; {doctor} &nbsp; {e(place)}", 5)], "v")
    for item in one["lines"]:
        code = " ".join([item["code"], *item.get("modifiers", [])])
        rows += tr(["", code, e(item["description"]), money(item["charge_cents"]), ""], ". . . r r")
    for item in one["payments"]:
        rows += tr([say(after(one["date"], 0) if item["by"] == "patient" else one["done"], style), "", e(item["description"]), "", money(-item["amount_cents"])], "i . i r r")
    if one["pending"]:
        return rows + tr(["", "", "Claim sent to your plan; balance with insurance", "", money(one["left"])], ". . . r r", "s")
    return rows + tr(["", "", "You owe for this visit", "", money(one["left"])], ". . . r r", "s")


def document(rng):
    who, first, plan, style = person(rng), day(rng), rng.choice(PLANS), rng.choice(["us", "bare", "short"])
    house, doctor = f"{rng.choice(STEM)} Orthopaedics & Sports Medicine", f"{natural(person(rng))}, MD"
    kinds = [("office", 0), ("surgery", 16), ("after", 30)][:rng.choice([1, 2, 3, 3])]
    visits = [visit(rng, after(first, offset), kind, plan) for kind, offset in kinds]
    for one in visits:
        dates = [item["date"] for item in one["payments"] if item["by"] != "patient"]
        one["done"] = after(one["date"], 0) if not dates else one["date"].fromisoformat(dates[0])
    place = {"office": "Main Office", "after": "Main Office", "surgery": f"{rng.choice(STEM)} Surgery Center"}
    lines, payments = [item for one in visits for item in one["lines"]], [item for one in visits for item in one["payments"]]
    sent, account, call = after(first, 84), digits(rng, 6), phone(rng, "({}) {}-{}")
    due = after(sent, 21)
    street, town, whole = address(rng)
    home = address(rng)
    billed, off, cover, own = total(lines, "charge_cents"), paid(payments, "adjustment"), paid(payments, "insurance"), paid(payments, "patient")
    held = sum(one["left"] for one in visits if one["pending"])
    owed = billed - off - cover - own - held
    sums = [("Total charges", money(billed)), ("Insurance payments", money(-cover)), ("Adjustments", money(-off)), ("Your payments", money(-own)), ("Pending with insurance", money(-held))]
    html = page(CSS, f"""{beside(f'<div class="top">{e(house)}</div>{street}<br>{town}<br>Billing office {call}<br><br><br>{natural(who)}<br>{home[0]}<br>{home[1]}', f'<div class="pay">Amount you owe<br><b>{money(owed)}</b><br>Due date: {say(due, style)}<br><br>Statement date: {say(sent, style)}<br>Patient: {natural(who)}<br>Account number: {account}<br>Primary insurance: {e(plan)}</div>')}
<table class="x"><thead>{tr(["Date", "Code", "Description", '<span style="float:right">Charge</span>', '<span style="float:right">Payments / balance</span>'], tag="th")}</thead>{"".join(show(one, doctor, place[one["kind"]], style) for one in visits)}</table><table class="sum">{"".join(tr([label, amount], ". r") for label, amount in sums)}{tr(["Amount you owe", money(owed)], ". r", "z")}</table>
<p class="n">Visits within 90 days after surgery are part of the surgeon's fee. The surgery center, anesthesia and physical therapy send bills of their own. Questions? Call {call} between 8:30 a.m. and 4:30 p.m.</p><div class="tear">{beside(f'Please return this part with your payment.<br>Make checks payable to<br><b>{e(house)}</b>', f'Account {account}<br>Amount due {money(owed)}<br>Amount enclosed $ __________')}</div>""",
                sheet="size: Letter; margin: 0.6in", foot=PAGES)
    return {"html": html, "wrong": ["balance_cents"] if held else [], "truth": {
        "document_type": KIND, "provider": {"name": house, "phone": call, "address": whole}, "payer": {"name": plan}, "patient": {"name": natural(who)}, "account_number": account, "statement_date": sent.isoformat(), "due_date": due.isoformat(), "lines": lines, "payments": payments,
        "totals": {"charges_cents": billed, "adjustments_cents": off, "insurance_paid_cents": cover, "patient_paid_cents": own, "balance_cents": owed}}}
