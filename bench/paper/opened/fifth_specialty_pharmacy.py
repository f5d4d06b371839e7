"""fifth_specialty_pharmacy.py: a mail-order specialty pharmacy's statement: each fill two rows, the drug with its amounts and below it the prescription's number, NDC, count and day of shipping with their small labels; the last balance and payments in a short list of activity before them, coupon on top."""
from held_parts import (PLANS, STEM, address, after, bars, day, digits, e, line, money, natural, page, paid, payment, person, phone, say, total, tr, when)

NAME, KIND = "held5-specialty-pharmacy", "itemized_bill"
CSS = """body { font: 9.5pt 'Nimbus Sans'; color: #222 } .n { font-size: 16pt; font-weight: bold; color: #b3432b } table.h { width: 100% } .h td { vertical-align: top } .h td td { padding: 2px 8px } .k { background: #faf0ec; border: 1px solid #b3432b } .cut { border-top: 1px dashed #555; margin: 12px 0; font-size: 7.5pt; text-align: right } h3 { color: #b3432b; font-size: 11pt; margin: 14px 0 3px } table.x { width: 100% } .x th { text-align: left; font-size: 8.5pt; border-bottom: 1.5px solid #b3432b; padding: 3px 5px } .x th.r { text-align: right } .x td { padding: 5px 5px 0 } .x .s td { padding-top: 1px; padding-bottom: 5px; border-bottom: 1px solid #e2cfc9; font-size: 8.3pt; color: #444 }
.x .z td { font-weight: bold; padding-top: 5px } table.l { width: 100% } .l td { padding: 3px 5px } .l .z td { font-weight: bold; border-top: 1px solid #b3432b } .s { font-size: 8.3pt }"""
DRUGS = [("Adalimumab-vrae 40 mg/0.4 mL pen", 2, 28, 180000, 690000), ("Etanercept 50 mg/mL autoinjector", 4, 28, 390000, 780000), ("Dimethyl fumarate 240 mg capsule", 60, 30, 40000, 320000), ("Glatiramer 40 mg/mL syringe", 12, 28, 190000, 610000), ("Sofosbuvir-velpatasvir 400-100 mg tablet", 28, 28, 790000, 2480000), ("Enoxaparin 40 mg/0.4 mL syringe", 14, 14, 9000, 62000), ("Mycophenolate 500 mg tablet", 120, 30, 4200, 31000),
         ("Tacrolimus 1 mg capsule", 180, 30, 8800, 47000), ("Abiraterone 250 mg tablet", 120, 30, 18000, 930000), ("Emtricitabine-tenofovir 200-300 mg tablet", 30, 30, 3500, 198000), ("Methotrexate 25 mg/mL vial", 4, 28, 3100, 11000), ("Sharps container, 1 quart", 1, None, 500, 900)]


def document(rng):
    who, first, plan = person(rng), day(rng), rng.choice(PLANS)
    house, style = f"{rng.choice(STEM)} {rng.choice(['Specialty Pharmacy', 'Specialty Rx', 'Home Delivery Pharmacy'])}", rng.choice(["us", "mon", "short"])
    lines, rows, doctor = [], "", f"Dr. {person(rng)[2]}"
    for at, (text, count, days, low, high) in enumerate(rng.sample(DRUGS, rng.choice([1, 1, 2, 3, 4, 5]))):
        price, date = rng.randint(low, high), after(first, rng.choice([0, 0, 7, 28]))
        mine = price if days is None else min(price, rng.choice([0, 500, 3500, 7500, 15000, price // 5]))
        ndc = f"{digits(rng, 5)}-{digits(rng, 4)}-{digits(rng, 2)}" if days else None
        item = line(date, (None, None, text), **({"ndc": ndc} if ndc else {}), units=count, charge_cents=price, plan_paid_cents=price - mine, patient_cents=mine)
        rows += tr([f"<b>{e(text)}</b>", money(price), money(price - mine), money(mine)], ". r r r")
        facts = [f"Rx # {digits(rng, 7)}-{rng.choice('012345'):0>2}", f"NDC {ndc}", f"Qty {count}", f"Days {days}", f"Prescriber {doctor}", f"Shipped {say(date, style)}"] if days else [f"Qty {count}", f"Shipped {say(date, style)}"]
        rows += tr([(" &nbsp;&nbsp; ".join(facts), 4)], row="s")
        lines.append(item)
    prior = rng.choice([0, 0, 3500, 15000, rng.randint(1000, 42000)])
    payments = [payment(after(first, -rng.randint(1, 9)), "patient", rng.choice(["Payment received, card ending 8812", "Payment received, check", "Autopay"]), rng.choice([prior, prior // 2]))] if prior and rng.random() < 0.7 else []
    new, got = total(lines, "patient_cents"), paid(payments, "patient")
    owed, sent = prior - got + new, after(max(map(when, lines)), rng.randint(3, 12))
    due, account, call, (street, town, home), own = after(sent, 25), f"SP{digits(rng, 7)}", phone(rng, "1-{}-{}-{}"), address(rng), address(rng)
    activity = tr(["Previous balance", money(prior)], ". r") + "".join(tr([f"{say(when(one), style)} &nbsp; {e(one['description'])}", money(-one["amount_cents"])], ". r") for one in payments) + tr(["New charges, your cost (see below)", money(new)], ". r") + tr(["Amount due", money(owed)], ". r", "z")
    coupon = tr(["Account number", account]) + tr(["Statement date", say(sent, style)]) + tr(["Payment due", say(due, style)]) + tr(["Amount due", f"<b>{money(owed)}</b>"]) + tr(["Amount enclosed", "$__________"])
    html = page(CSS, f"""<table class="h"><tr><td>{natural(who)}<br>{own[0]}<br>{own[1]}<br><br>Pay to:<br>{house}<br>PO Box {digits(rng, 5)}<br>{town}</td><td><table class="k">{coupon}</table></td><td>{bars(rng, account + digits(rng, 9), 24)}</td></tr></table><div class="cut">Keep the part below for your records</div><span class="n">{house}</span><br><span class="s">{street}, {town} &nbsp;|&nbsp; Patient accounts {call}</span><p>Patient: <b>{natural(who)}</b> &nbsp;&nbsp; Insurance billed: <b>{e(plan)}</b></p>
<h3>Account activity</h3><table class="l">{activity}</table><h3>Prescriptions shipped</h3><table class="x"><thead>{tr(["Item", "Price", "Insurance paid", "Your cost"], ". r r r", tag="th")}</thead>{rows}{tr(["Total", money(total(lines, "charge_cents")), money(total(lines, "plan_paid_cents")), money(new)], ". r r r", "z")}</table>
<p class="s">Your cost is set by your plan. If a maker's copay card or a foundation helps you with this drug, tell us before the next shipment. Medicines that were shipped cannot be returned. Questions for a pharmacist are answered day and night at {call}. You may use your HSA or FSA card.</p>""", sheet="size: Letter; margin: 0.55in 0.6in")
    return {"html": html, "truth": {
        "document_type": KIND, "provider": {"name": house, "phone": call, "address": home}, "payer": {"name": plan}, "patient": {"name": natural(who)}, "account_number": account, "statement_date": sent.isoformat(), "due_date": due.isoformat(),
        "lines": lines, **({"payments": payments} if payments else {}), "totals": {"charges_cents": total(lines, "charge_cents"), "insurance_paid_cents": total(lines, "plan_paid_cents"), "prior_balance_cents": prior, "balance_cents": owed}}}
