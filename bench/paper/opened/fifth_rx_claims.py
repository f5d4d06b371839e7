"""fifth_rx_claims.py: the quarterly statement of who runs a plan's drug benefit: drugs of each member under the member's name, day filled and prescription number first, strength with the name, quantity and days' supply in one cell, the pharmacy below the drug, a total a member and one of all."""
from held_parts import (PAGES, PLANS, STEM, address, after, beside, day, digits, e, line, money, natural, page, person, phone, say, total, tr, when)

NAME, KIND = "held5-rx-claims", "eob"
CSS = """body { font: 9pt 'Nimbus Sans' } .h { font: bold 17pt 'Nimbus Sans'; color: #5b2a86 } h2 { font-size: 12pt; color: #5b2a86; margin: 16px 0 2px } table.x { width: 100%; margin-top: 4px } .x th { border-bottom: 2px solid #5b2a86; font-size: 7.8pt; text-align: left; vertical-align: bottom; padding: 3px 5px }
.x th.r { text-align: right } .x td { padding: 4px 5px; border-bottom: 1px solid #d9cfe3; vertical-align: top } .x td.c { text-align: center } .x .z td { font-weight: bold; background: #f3eef8 } .s { font-size: 7.6pt; color: #444 } table.f td { padding: 1px 12px 1px 0 } .n { font-size: 8pt } .big td { padding: 6px 12px; border: 1px solid #5b2a86; text-align: center }
.big b { font-size: 13pt }"""
DRUGS = [("Atorvastatin 40 mg tablet", 700, 4100), ("Lisinopril 10 mg tablet", 400, 1900), ("Metformin ER 500 mg tablet", 900, 4600), ("Semaglutide 1 mg/dose pen", 88000, 104000), ("Albuterol HFA 90 mcg inhaler", 2900, 7400), ("Sertraline 50 mg tablet", 700, 3300),
         ("Amoxicillin-clavulanate 875-125 mg tablet", 1400, 5200), ("Adalimumab 40 mg/0.4 mL auto-injector", 290000, 660000), ("Omeprazole DR 20 mg capsule", 800, 2800), ("Norethindrone 0.35 mg tablet", 1100, 3900), ("Insulin lispro 100 unit/mL pen", 12000, 31000), ("Gabapentin 300 mg capsule", 900, 3700)]


def fill(rng, first):
    text, low, high = rng.choice(DRUGS)
    cost, supply = rng.randint(low, high), rng.choice([30, 30, 30, 90])
    if supply == 90:
        cost *= 2
    kind = rng.random()
    deductible = cost if kind < 0.25 else 0
    copay = 0 if deductible or kind > 0.92 else min(cost, rng.choice([500, 1000, 1500, 3500, 6000]))
    return line(after(first, rng.randint(0, 84)), (None, None, text), charge_cents=cost, plan_paid_cents=cost - deductible - copay, deductible_cents=deductible, copay_cents=copay, patient_cents=deductible + copay), supply


def document(rng):
    who, first, plan, style = person(rng), day(rng).replace(month=rng.choice([1, 4, 7, 10]), day=1), rng.choice(PLANS), rng.choice(["us", "short"])
    house, member, call = f"{rng.choice(STEM)}{rng.choice(['Rx', ' Pharmacy Solutions', ' Scripts'])}", f"{digits(rng, 9)}{rng.choice(['00', '01'])}", phone(rng, "1-{}-{}-{}")
    shops = [f"{rng.choice(STEM)} Pharmacy #{digits(rng, 4)}", f"{rng.choice(STEM)} Home Delivery", f"{rng.choice(STEM)} Drugs"]
    members = [natural(who)] + ([natural((person(rng)[0], *who[1:]))] if rng.random() < 0.6 else [])
    members = list(dict.fromkeys(members))
    sent, lines, body, seen = after(first, 96), [], "", []
    heads = tr(["Date filled", "Rx number", "Medicine and pharmacy", "Quantity /<br>days", "Total<br>drug cost", "Paid by<br>your plan", "Applied to<br>deductible", "Copay", "You<br>paid"], ". . . . r r r r r", tag="th")
    for name in members:
        found = sorted((fill(rng, first) for _ in range(rng.randint(1, 7))), key=lambda pair: pair[0]["date"])
        for item, _ in found:
            if len(members) > 1:
                item["patient_name"] = name
        rows = ""
        for item, supply in found:
            count = supply * rng.choice([1, 1, 2]) if "tablet" in item["description"] or "capsule" in item["description"] else rng.randint(1, 4)
            item["units"] = count
            seen.append(rng.choice(shops))
            rows += tr([say(when(item), style), digits(rng, 7), f"{e(item['description'])}<br><span class=\"s\">{seen[-1]}</span>", f"{count} / {supply}", *(money(item[key]) for key in ("charge_cents", "plan_paid_cents", "deductible_cents", "copay_cents", "patient_cents"))], ". . . c r r r r r")
        own = [item for item, _ in found]
        rows += tr([(f"Total for {name}", 4), *(money(total(own, key)) for key in ("charge_cents", "plan_paid_cents", "deductible_cents", "copay_cents", "patient_cents"))], ". r r r r r", "z")
        body += f'<h2>{name}</h2><table class="x"><thead>{heads}</thead>{rows}</table>'
        lines += own
    cost, paid, mine = (total(lines, key) for key in ("charge_cents", "plan_paid_cents", "patient_cents"))
    facts = [("Member", natural(who)), ("Member ID", member), ("Your plan", e(plan)), ("Statement date", say(sent, "long")), ("Period", f"{say(first, style)} to {say(after(first, 89), style)}")]
    street, town, _ = address(rng)
    html = page(CSS, f"""{beside(f'<span class="h">{house}</span><br><br>{natural(who)}<br>{street}<br>{town}', f'<table class="f">{"".join(tr([f"<b>{label}:</b>", value]) for label, value in facts)}</table>')}<h2 style="font-size:15pt">Your Prescription Benefit Statement</h2><p><b>THIS IS NOT A BILL.</b> It lists the medicines we processed for your household in this period. Keep it
for your records.</p><table class="big"><tr><td>Total drug cost<br><b>{money(cost)}</b></td><td>Your plan paid<br><b>{money(paid)}</b></td><td>You paid<br><b>{money(mine)}</b></td></tr></table>{body}<h2>Where you stand this year</h2><p>Individual drug deductible: $180.00 of $250.00. Family out-of-pocket maximum: $2,460.12 of $8,700.00. Amounts above count toward both.</p><p class="n">You may save by
asking your doctor about generics: tier 1 copay $10.00, tier 2 $35.00, tier 3 $60.00. Days' supply and quantity are as the pharmacy sent them. If you did not get one of these medicines call {call}. You may appeal a denied claim within 180 days.</p>""", sheet="size: Letter; margin: 0.55in", foot=PAGES)
    return {"html": html, "truth": {
        "document_type": KIND, "patient": {"member_id": member} | ({"name": natural(who)} if len(members) == 1 else {}), "statement_date": sent.isoformat(), "maybe": {"provider.name": seen[0]} | ({"patient.name": natural(who)} if len(members) > 1 else {}), "lines": lines,
        "totals": {"charges_cents": cost, "insurance_paid_cents": paid, "patient_paid_cents": mine}}}
