"""sixth_dental_surfaces.py: a dental practice's statement for one person: tooth, surface and ADA code in columns, fee, what insurance paid, write-off and what the person owes; payments of the person as a list; the balance in a box at the right beside a message."""
from held_parts import (address, after, beside, day, digits, e, line, money, page, paid, payment, phone, say, total, tr, when)

NAME, KIND = "held6-dental-surfaces", "itemized_bill"
CSS = """body { font: 9.5pt 'DejaVu Sans', Verdana, sans-serif; font-size: 8.5pt } .n { font-size: 15pt; font-weight: bold; color: #0b6e8a } .ti { font-size: 13pt; text-align: right; color: #0b6e8a } table.f { width: 100%; margin: 10px 0 } .f td { padding: 2px 4px } .f td.k { color: #555; width: 16% } table.t { width: 100%; margin-top: 8px } .t th { background: #0b6e8a; color: #fff; padding: 4px; text-align: left; font-size: 8pt } .t th.r { text-align: right } .t th.c { text-align: center } .t td { padding: 3px 4px; border: 1px solid #cfe3e9; vertical-align: top } .t tr.z td { font-weight: bold; background: #e9f4f7 } .bx { border: 2px solid #0b6e8a; padding: 8px 12px } .bx table { width: 100% } .bx td { padding: 2px 0 } .bx .z td { font-weight: bold; border-top: 1px solid #0b6e8a; font-size: 11pt } h4 { margin: 12px 0 2px; color: #0b6e8a }"""
FIRST = "Brittany Andrew Heather Eric Vanessa Jeffrey Tamara Louis Cynthia Ryan".split()
LAST = "Hudson Gibson Moreno Tucker Ellis Franklin Boyd Chavez Lowe Pierce".split()
PLANS = ["Delta Ridge Dental PPO", "Smilewell Dental", "Guardian Oak Dental", "Metro Dental Benefit"]
WORK = [("D0120", "Periodic Oral Evaluation", "", 4500, 8500), ("D0150", "Comprehensive Oral Evaluation", "", 7500, 13500), ("D0274", "Bitewings - Four Images", "", 5500, 10500), ("D0330", "Panoramic Image", "", 9500, 17500), ("D1110", "Prophylaxis - Adult", "", 8500, 15000), ("D1206", "Topical Fluoride Varnish", "", 3200, 6000), ("D2330", "Resin Composite - 1 Surface, Anterior", "front", 14500, 24000), ("D2391", "Resin Composite - 1 Surface, Posterior", "back", 15500, 26500), ("D2392", "Resin Composite - 2 Surfaces, Posterior", "back", 19500, 34500), ("D2393", "Resin Composite - 3 Surfaces, Posterior", "back", 24000, 41500),
        ("D2740", "Crown - Porcelain/Ceramic", "whole", 98000, 169000), ("D2950", "Core Buildup, Including Any Pins", "whole", 21000, 39000), ("D3330", "Endodontic Therapy, Molar", "whole", 98000, 169000), ("D7140", "Extraction, Erupted Tooth", "whole", 16500, 31000), ("D4341", "Periodontal Scaling and Root Planing, 4 or More Teeth per Quadrant", "quadrant", 21000, 36500)]
SURFACES = {"D2330": ["F", "L", "M"], "D2391": ["O", "B"], "D2392": ["MO", "DO", "OB"], "D2393": ["MOD", "MOB"]}


def document(rng):
    first, style = day(rng, (2025, 1, 4), 480), rng.choice(["us", "short", "bare"])
    plan, surname = rng.choice(PLANS + [None]), rng.choice(LAST)
    who = f"{rng.choice(FIRST)} {surname}"
    house = rng.choice(["Bright Meadow Dental", "Old Mill Family Dentistry", f"{rng.choice(LAST)} Dental Care, PLLC", "Harborside Dental Group"])
    lines, rows, sign = [], "", rng.choice(["$", "$", ""])
    for number in range(rng.choice([1, 1, 2, 3])):
        date = after(first, number * 14)
        for code, text, where, low, high in rng.sample(WORK, rng.choice([1, 2, 3, 5])):
            tooth = str(rng.choice([2, 3, 4, 5, 12, 13, 14, 15, 18, 19, 20, 29, 30, 31])) if where in ("back", "whole") else str(rng.choice([6, 7, 8, 9, 10, 11])) if where == "front" else rng.choice(["UR", "UL", "LR", "LL"]) if where == "quadrant" else ""
            surface = rng.choice(SURFACES.get(code, [""]))
            fee = rng.randint(low // 100, high // 100) * 100
            off = round(fee * rng.uniform(0.1, 0.35)) if plan else 0
            got = round((fee - off) * rng.choice([0, 0.5, 0.8, 1])) if plan else 0
            parts = {"plan_paid_cents": got, "adjustment_cents": off, "patient_cents": fee - off - got} if plan else {"patient_cents": fee}
            lines.append(line(date, (code, None, text), **({"teeth": [tooth]} if tooth.isdigit() else {}), charge_cents=fee, **parts))
            cells = [money(fee, sign), *([money(-got, sign), money(-off, sign)] if plan else []), money(fee - off - got, sign)]
            rows += tr([say(date, style), code, tooth, surface, e(text), *cells], ". . c c . r r r r")
    gross, mine = total(lines, "charge_cents"), total(lines, "patient_cents")
    sums = [gross, *([-total(lines, "plan_paid_cents"), -total(lines, "adjustment_cents")] if plan else []), mine]
    rows += tr([("Totals", 5), *(money(cents, sign) for cents in sums)], "r r r r r", "z")
    prior, payments = rng.choice([0, 0, rng.randint(2000, 30000)]), []
    if mine > 8000 and rng.random() < 0.5:
        payments.append(payment(when(lines[-1]), "patient", rng.choice(["Patient Payment - Visa", "Patient Payment - Check", "CareCredit Payment"]), rng.choice([2500, 5000, 7500])))
    owed, sent = prior + mine - paid(payments, "patient"), after(when(lines[-1]), rng.randint(15, 40))
    due, account, call, (street, town, home), own = after(sent, 20), digits(rng, rng.choice([4, 5, 6])), phone(rng), address(rng), address(rng)
    heads = ["Date", "ADA Code", "Tooth", "Surf", "Procedure", "Fee", *(["Ins Paid", "Write-off"] if plan else []), "Patient"]
    box = (tr(["Previous Balance", money(prior)], ". r") if prior else "") + tr(["Patient Portion", money(mine)], ". r") + (tr(["Payments", money(-paid(payments, "patient"))], ". r") if payments else "") + tr(["Balance Due", money(owed)], ". r", "z")
    acts = "".join(tr([say(when(one), style), e(one["description"]), money(-one["amount_cents"], sign)], ". . r") for one in payments)
    acts = f'<h4>Payments</h4><table class="t"><thead>{tr(["Date", "Description", "Amount"], ". . r", tag="th")}</thead>{acts}</table>' if payments else ""
    facts = tr(["Patient", who, "Account", account], "k . k .") + tr(["Guarantor", who, "Statement Date", say(sent, style)], "k . k .") + tr(["Dentist", f"{rng.choice(FIRST)} {rng.choice(LAST)}, {rng.choice(['DDS', 'DMD'])}", "Due Date", say(due, style)], "k . k .") + tr(["Dental Plan", plan or "None", "", ""], "k . k .")
    text = "Our records show that your insurance has paid its part. Please pay the balance due within 20 days." if plan else "Thank you for choosing our office. Payment is due when you receive this statement. Ask us about our in-house savings plan."
    body = f"""{beside(f'<span class="n">{e(house)}</span><br>{street}<br>{town}<br>{call}', '<div class="ti">Statement of Account</div>')}<br>{who}<br>{own[0]}<br>{own[1]}<table class="f">{facts}</table><table class="t"><thead>{tr(heads, ". . c c . r r r r", tag="th")}</thead>{rows}</table>{acts}<br>{beside(f"<p>{text}</p><p>Surfaces: M mesial, O occlusal, D distal, B buccal, F facial, L lingual. Balances over 90 days are charged 1.5% a month. Missed visits without 24 hours notice: $50.00.</p>", f'<div class="bx"><table>{box}</table></div>')}"""
    return {"html": page(CSS, body), "truth": {
        "document_type": KIND, "provider": {"name": house, "phone": call, "address": home}, **({"payer": {"name": plan}} if plan else {}), "patient": {"name": who}, "account_number": account, "statement_date": sent.isoformat(), "due_date": due.isoformat(), "lines": lines, **({"payments": payments} if payments else {}),
        "totals": {"charges_cents": gross, **({"insurance_paid_cents": -sums[1], "adjustments_cents": -sums[2]} if plan else {}), **({"prior_balance_cents": prior} if prior else {}), **({"patient_paid_cents": paid(payments, "patient")} if payments else {}), "balance_cents": owed}}}
