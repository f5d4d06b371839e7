"""fourth_dental_plan.py: a large dental plan's statement of claims for the people of one family: area and surface before the day, what was submitted, accepted and is the contract's most, a level of benefit in percent, what the plan and the patient pay, reference notes in figures."""
from held_parts import (DENTAL, PAGES, STEM, address, after, beside, day, digits, e, line, money, natural, page, person, phone, say, total, tr, when)

NAME, KIND = "held4-dental-plan", "eob"
CSS = """body { font: 9pt 'Liberation Sans' } .lg { font: bold 18pt 'Liberation Sans'; color: #1f7a3d } .ti { font-size: 12.5pt; font-weight: bold } .pt { background: #1f7a3d; color: #fff; padding: 4px 8px; margin-top: 14px; font-size: 8.5pt } .pt span { margin-right: 14px } table.x { width: 100% } .x th { font-size: 6.8pt; font-weight: normal; border: 1px solid #1f7a3d;
padding: 3px; vertical-align: middle } .x td { font-size: 7.8pt; padding: 4px 3px; border-left: 1px solid #cfe3d6; border-right: 1px solid #cfe3d6; vertical-align: top } .x .z td { border-top: 1px solid #1f7a3d; border-bottom: 1px solid #1f7a3d; font-weight: bold } .k td { padding: 1px 10px 1px 0 } .n { font-size: 8pt } .mx td, .mx th { border: 1px solid #bbb;
padding: 3px 8px; font-size: 8pt; text-align: right } .mx .l { text-align: left } .sum td { padding: 3px 12px 3px 0; font-weight: bold }"""
NOTES = {"207": "The fee your dentist submitted is more than the accepted fee. A network dentist may not collect the difference.", "318": "This procedure is subject to the deductible of the contract.", "411": "The contract pays this procedure once in twelve months. The patient is responsible for it.",
         "122": "The annual maximum of the contract has been applied."}
AREAS = {"D0": "", "D1": "", "D4": "UR", "D2": "19", "D7": "32"}
KEYS = ["charge_cents", "allowed_cents", "allowed_cents", "deductible_cents"]
HEADS = ["Tooth Code or Area/<br>Surface", "Date of<br>Service", "Procedure Code/<br>Description", "Submitted<br>Amount", "Accepted<br>Fee", "Maximum<br>Contract<br>Allowance", "Amount<br>Applied to<br>Deductible", "Contract<br>Benefit<br>Level", "Plan<br>Payment", "Patient<br>Payment", "Reference<br>Notes"]


def service(rng, date, one, left):
    code, _, text, low, high = one
    charge = rng.randint(low, high) * 100
    allowed = round(charge * rng.uniform(0.5, 0.92)) // 100 * 100
    level = 100 if code < "D2" else 80 if code < "D27" or code >= "D4" else 50
    first = min(left, allowed) if level < 100 else 0
    marks = ["207"] + (["318"] if first else [])
    plan = (allowed - first) * level // 100
    if rng.random() < 0.1:
        level, first, plan, marks = 0, 0, 0, ["207", "411"]
    place = AREAS.get(code[:2], "")
    item = line(date, (code, None, text), charge_cents=charge, allowed_cents=allowed, deductible_cents=first, plan_paid_cents=plan, patient_cents=allowed - plan, remarks=marks)
    if place.isdigit():
        item["teeth"] = [place]
    surface = rng.choice(["/MO", "/DO", "/B"]) if code == "D2392" else ""
    return place + surface, level, item


def document(rng):
    who, first, style = person(rng), day(rng), rng.choice(["us", "short"])
    plan = rng.choice(["Deltawick Dental of Ohio", "Guardsmere Dental Plan", "Brightmolar Dental Service Corporation"])
    names = [natural(who)] + [natural((rng.choice(["Nadia", "Owen", "Lucia", "Theo"]), "R", who[2]))] * rng.randint(0, 1)
    claims, dentist = [], f"{natural(person(rng)).upper()}, {rng.choice(['DDS', 'DMD'])}"
    for number, name in enumerate(names):
        date, left = after(first, 4 * number), rng.choice([0, 5000])
        made = []
        for one in sorted(rng.sample(DENTAL, rng.randint(1, 5))):
            made.append(service(rng, date, one, left))
            left -= made[-1][2]["deductible_cents"]
        claims.append({"patient": name, "number": f"{digits(rng, 4)}{digits(rng, 8)}-{number + 1:02d}", "made": made, "lines": [item for _, _, item in made]})
    every = [item for one in claims for item in one["lines"]]
    sent, member, group, call = after(first, 20), digits(rng, 11), f"{digits(rng, 5)}-{digits(rng, 4)}", phone(rng, "{}-{}-{}")
    body = ""
    for one in claims:
        rows = "".join(tr([place, say(when(item), style), f"{item['code']}<br>{e(item['description'])}", *(money(item[key], "") for key in KEYS), f"{level}%", money(item["plan_paid_cents"], ""), money(item["patient_cents"], ""), ",".join(item["remarks"])], "c . . r r r r r r r c") for place, level, item in one["made"])
        sums = tr([("Claim Totals", 3), *(money(total(one["lines"], key)) for key in KEYS), "", money(total(one["lines"], "plan_paid_cents")), money(total(one["lines"], "patient_cents")), ""], ". r r r r r r r c", "z")
        body += f'<div class="pt"><span>Patient Name: {one["patient"]}</span><span>Claim Number: {one["number"]}</span><span>Dentist: {dentist}</span><span>In Network</span></div><table class="x"><thead>{tr(HEADS, tag="th")}</thead>{rows}{sums}</table>'
    facts = [("Date of this statement", say(sent, "long")), ("Subscriber", natural(who)), ("Subscriber ID", member), ("Group number", group), ("Group name", f"{rng.choice(STEM)} Manufacturing")]
    used = sorted({mark for item in every for mark in item["remarks"]})
    limits = "".join(tr([label, *(money(cents) for cents in sums)], "l") for label, sums in (("Individual deductible", (5000, 5000, 0)), ("Individual annual maximum", (150000, 43810, 106190)), ("Orthodontic lifetime maximum", (150000, 0, 150000))))
    html = page(CSS, f"""{beside(f'<div class="lg">{e(plan)}</div><br>{natural(who).upper()}<br>{address(rng)[0].upper()}<br>{address(rng)[1].upper()}', f'<div class="ti">EXPLANATION OF BENEFITS</div>(THIS IS NOT A BILL)<br><table class="k">{"".join(map(tr, facts))}</table>')}<p class="n">This statement shows the treatment reported to us, what your plan pays, and what you may
owe your dentist. If a service listed was not received, please call our anti-fraud line at {call}.</p><table class="sum">{tr(["Total submitted", money(total(every, "charge_cents")), "Total plan payment", money(total(every, "plan_paid_cents")), "Total patient payment", money(total(every, "patient_cents"))])}</table>{body}
<p class="n"><b>Reference Notes</b><br>{"<br>".join(f"{mark}: {NOTES[mark]}" for mark in used)}</p><table class="mx">{tr(["Your plan's limits, " + names[0], "Contract amount", "Used to date", "Remaining"], "l", tag="th")}{limits}</table><p class="n">Payment was issued to the dentist. You may ask for a review of this decision within 180 days. See your evidence of coverage for details.</p>""",
                sheet="size: Letter; margin: 0.5in 0.5in", foot=PAGES)
    return {"html": html, "truth": {"documents": [{
        "document_type": KIND, "provider": {"name": dentist}, "payer": {"name": plan}, "patient": {"name": one["patient"], "member_id": member}, "claim_number": one["number"], "statement_date": sent.isoformat(), "network": "in", "lines": one["lines"],
        "totals": {"charges_cents": total(one["lines"], "charge_cents"), "insurance_paid_cents": total(one["lines"], "plan_paid_cents"), "balance_cents": total(one["lines"], "patient_cents")}} for one in claims]}}
