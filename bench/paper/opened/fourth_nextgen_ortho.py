"""fourth_nextgen_ortho.py: a specialists' statement from a big practice's system, two-sided: account boxes and a card form at the foot of the first sheet, encounters with columns of charges, receipts and adjustments where each posting is a row of its own, ages with the insurer's part apart."""
from held_parts import (OFFICE, PLANS, STEM, address, after, beside, day, digits, e, filed, line, money, natural, page, payment, person, phone, say,
                        total, tr, when)

NAME, KIND = "held4-nextgen-ortho", "itemized_bill"
CSS = """body { font: 8.5pt 'Liberation Sans' } .n { font-size: 15pt; font-weight: bold; color: #7a1f1f } .k td { border: 1px solid #7a1f1f; padding: 2px 8px; text-align: center } .k .h td { background: #7a1f1f; color: #fff; font-size: 7.5pt } table.k { width: 100%; margin-bottom: 6px } table.x { width: 100%; margin-top: 8px } .x thead { display: table-header-group } .x th { border-bottom: 1px solid #7a1f1f; border-top: 1px
solid #7a1f1f; padding: 3px 4px; text-align: left; font-size: 8pt } .x th.r { text-align: right } .x td { padding: 2px 4px; vertical-align: top } .x .e td { background: #f5ebeb; font-weight: bold } .x .z td { font-weight: bold; border-top: 1px solid #ccc } .cut { border-top: 1px dashed #000; text-align: center; font-size: 7.5pt; margin: 14px 0 8px } .card { width: 100%; border: 1px solid #000 } .card td { border: 1px solid #000; padding:
3px 5px; font-size: 7.5pt; height: 18px } .stub { page-break-inside: avoid }"""
WORDS = {"99213": "OFFICE VISIT EST PT LEVEL 3", "99214": "OFFICE VISIT EST PT LEVEL 4", "99203": "OFFICE VISIT NEW PT LEVEL 3"}
ORTHO = [("20610", None, "DRAIN/INJ MAJOR JOINT/BURSA", 170, 320), ("J3301", None, "TRIAMCINOLONE ACET INJ 10MG", 9, 24), ("73562", None, "X-RAY KNEE 3 VIEWS", 95, 180), ("73030", None, "X-RAY SHOULDER 2+ VIEWS", 85, 170), ("L1833", None, "KNEE ORTHOSIS ADJUSTABLE PREFAB", 480, 910),
         ("73110", None, "X-RAY WRIST 3+ VIEWS", 80, 165), ("97161", None, "PT EVAL LOW COMPLEX 20 MIN", 150, 260), ("29075", None, "APPLY FOREARM CAST", 210, 390)]


def document(rng):
    who, first, plan = person(rng), day(rng), rng.choice(PLANS)
    house, style = f"{rng.choice(STEM)} {rng.choice(['Orthopedics & Sports Medicine', 'Bone and Joint Clinic', 'Orthopaedic Institute, P.C.'])}", rng.choice(["short", "us"])
    rows, lines, payments, side = "", [], [], rng.choice(["LT", "RT"])
    for number in range(rng.randint(1, 3)):
        date, heard = after(first, 24 * number), after(first, 24 * number + rng.randint(12, 29))
        office = rng.choice([one for one in OFFICE if one[0] in WORDS])
        chosen = [office] + rng.sample(ORTHO, rng.randint(0, 4))
        some, acts = [], []
        rows += tr([(f"Encounter {digits(rng, 8)} &nbsp; {say(date, style)} &nbsp; {natural(person(rng))}, MD &nbsp; {e(house)} {rng.choice(['- Main', '- West Campus', '- North'])}", 7)], "", "e")
        for service in chosen:
            units = rng.choice([4, 8]) if service[0] == "J3301" else 1
            mods = ["25"] if service is office and any(one[0] == "20610" for one in chosen) else [side] if service[0] in ("20610", "73562", "73030", "73110", "29075", "L1833") else []
            item = line(date, (service[0], None, WORDS.get(service[0], service[2])), **({"modifiers": mods} if mods else {}), units=units, charge_cents=units * rng.randint(service[3], service[4]) * 100)
            some.append(item)
            rows += tr([say(date, style), service[0], " ".join(mods), e(item["description"]), units, money(item["charge_cents"], ""), ""], ". . . . r r r")
        gross = total(some, "charge_cents")
        off = round(gross * rng.uniform(0.25, 0.55))
        acts = [payment(heard, "insurance", f"Ins Pmt: {plan}", round((gross - off) * rng.choice([0.6, 0.8, 0.8]))), payment(heard, "adjustment", f"Ins Adj: {plan} contractual", off)]
        left = gross - sum(one["amount_cents"] for one in acts)
        if rng.random() < 0.5 and left > 6000:
            acts.append(payment(date, "patient", rng.choice(["Pt Pmt: Credit Card", "Pt Pmt: Check"]), rng.choice([3000, 4000, 5000])))
            left -= acts[-1]["amount_cents"]
        rows += "".join(tr([say(when(one), style), "", "", e(one["description"]), "", "", money(-one["amount_cents"], "", "-{}")], ". . . . r r r") for one in acts) + tr([("Encounter balance", 6), money(left, "")], "r r", "z")
        lines, payments = lines + some, payments + acts
    charges, owed = total(lines, "charge_cents"), total(lines, "charge_cents") - sum(one["amount_cents"] for one in payments)
    sent, account, call, (street, town, home), own = after(first, 92), digits(rng, 6), phone(rng, "({}) {}-{}"), address(rng), address(rng)
    due = after(sent, 20)
    boxes = f'<table class="k">{tr(["Statement Date", "Account Number", "Due Date", "Amount Due"], row="h")}{tr([say(sent, style), account, say(due, style), f"<b>{money(owed)}</b>"])}</table>'
    ages = f'<table class="k" style="margin-top:10px">{tr(["Current", "31 - 60", "61 - 90", "91 - 120", "Over 120", "Insurance Balance", "Patient Balance"], row="h")}{tr([money(owed), "$0.00", "$0.00", "$0.00", "$0.00", "$0.00", f"<b>{money(owed)}</b>"])}</table>'
    card = f'<table class="card">{tr([("&#9744; VISA &nbsp; &#9744; MASTERCARD &nbsp; &#9744; DISCOVER &nbsp; &#9744; AMEX &nbsp; &#9744; CareCredit", 2)])}{tr(["Card number", "Security code"])}{tr(["Name on card", "Exp. date"])}{tr(["Signature", "Amount paid $"])}</table>'
    html = page(CSS, f"""{beside(f'<span class="n">{e(house)}</span><br>{street}<br>{town}<br>Billing Office {call}', boxes + f'Responsible party: {natural(who)}<br>Patient: {filed(who)}<br>Primary insurance: {plan}')}<table class="x"><thead>{tr(["Date", "Code", "Mod", "Description", "Qty", "Charges", "Pmts/Adjs"], ". . . . r r r", tag="th")}</thead>{rows}{tr([("Totals", 5), money(charges, ""), money(owed - charges, "", "-{}")],
"r r r", "z")}</table>{ages}<p>Your insurance has paid its share of these charges. The amount due is your responsibility. If you have questions about a co-payment, deductible or non-covered service, please contact your insurance company. Balances over 90 days may be sent to an outside agency. Accounts sent to an agency are subject to a fee of $25.00.</p><div class="stub"><div class="cut">Detach and return this portion with your remittance</div>{beside(
f'{natural(who)}<br>{own[0]}<br>{own[1]}<br><br>Account Number {account}<br>Due Date {say(due, style)}<br>Amount Due <b>{money(owed)}</b>', card, f'Remit to:<br>{e(house)}<br>PO Box {digits(rng, 5)}<br>{town}')}</div>""", sheet="size: Letter; margin: 0.5in", foot=f'"Account {account} - Page " counter(page)')
    return {"html": html, "truth": {
        "document_type": KIND, "provider": {"name": house, "phone": call, "address": home}, "payer": {"name": plan}, "patient": {"name": filed(who)}, "account_number": account, "statement_date": sent.isoformat(), "due_date": due.isoformat(),
        "lines": lines, "payments": payments, "totals": {"charges_cents": charges, "balance_cents": owed}}}
