"""fifth_second_payer.py: a retired federal worker's plan that pays after Medicare: type of service first, then its days, what Medicare paid in a column of its own beside what the plan paid, who was paid told in words, the remark's code before the money, the year's limits in a table at the foot."""
from held_parts import (PAGES, STEM, TOWN, address, after, beside, day, digits, e, line, money, natural, page, person, phone, say, total, tr, when)

NAME, KIND = "held5-second-payer", "eob"
CSS = """body { font: 9pt 'Liberation Serif' } .h { font: bold 14pt 'Liberation Sans'; color: #14325c } .t { font: bold 12pt 'Liberation Sans'; border-top: 2px solid #14325c; border-bottom: 2px solid #14325c; padding: 4px 0; margin: 12px 0 8px } table.x { width: 100% } .x th { font: bold 7.2pt 'Liberation Sans'; border: 1px solid #14325c; padding: 3px; text-align: center;
vertical-align: middle } .x td { border: 1px solid #b8c3d3; padding: 3px 4px; vertical-align: top } .x .z td { font-weight: bold; border-color: #14325c } table.f td { padding: 1px 10px 1px 0 } .n { font-size: 8.4pt } .lim td, .lim th { border: 1px solid #b8c3d3; padding: 2px 10px } .lim th { font: bold 7.6pt 'Liberation Sans' } .you { font: bold 11pt 'Liberation Sans' }"""
WORK = [("MEDICAL VISIT", 11000, 31000), ("DIAG LABORATORY", 1800, 26000), ("DIAG X-RAY", 5800, 42000), ("SURGERY", 34000, 360000), ("PHYSICAL THERAPY", 6100, 14500), ("OUTPATIENT FACILITY", 52000, 610000), ("ANESTHESIA", 30000, 120000), ("DURABLE MED EQUIP", 4200, 29000), ("CARDIOVASCULAR", 9000, 160000), ("IMMUNIZATION", 3000, 21000)]
REMARKS = {"M12": "WE PAID THE BALANCE AFTER MEDICARE. YOUR DEDUCTIBLE AND COINSURANCE ARE WAIVED BECAUSE MEDICARE PART B PAID FIRST.", "M30": "MEDICARE DID NOT COVER THIS SERVICE. WE PAID AS YOUR FIRST INSURANCE.", "N55": "NEITHER MEDICARE NOR YOUR PLAN COVERS THIS SERVICE."}
KEYS = ["charge_cents", "allowed_cents", None, "deductible_cents", "coinsurance_cents", "noncovered_cents", "plan_paid_cents", "patient_cents"]


def service(rng, date):
    """A line and what Medicare paid toward it."""
    text, low, high = rng.choice(WORK)
    charge, kind = rng.randint(low, high), rng.random()
    part = {**dict.fromkeys([key for key in KEYS if key], 0), "charge_cents": charge}
    if kind < 0.08:
        return line(date, (None, None, text), **part | {"noncovered_cents": charge, "patient_cents": charge}, remarks=["N55"]), 0
    allowed = round(charge * rng.uniform(0.3, 0.85))
    part["allowed_cents"] = allowed
    if kind < 0.25:
        deductible = rng.choice([0, min(allowed, 3500)])
        share_ = (allowed - deductible) * 15 // 100
        return line(date, (None, None, text), **part | {"deductible_cents": deductible, "coinsurance_cents": share_, "patient_cents": deductible + share_, "plan_paid_cents": allowed - deductible - share_}, remarks=["M30"]), 0
    medicare = allowed * 8 // 10
    return line(date, (None, None, text), **part | {"plan_paid_cents": allowed - medicare}, remarks=["M12"]), medicare


def document(rng):
    who, first, style = person(rng), day(rng), rng.choice(["us", "short", "dash"])
    plan = f"{rng.choice(['Federal Guild', 'Postal Carriers', 'Civil Service Mutual'])} Health Benefit Plan"
    maker = rng.choice([f"{natural(person(rng))}, M.D.", f"{rng.choice(TOWN)} Medical Center", f"{rng.choice(STEM)} Cardiology Associates", f"{rng.choice(STEM)} Surgical Specialists, P.A."])
    made = sorted((service(rng, after(first, rng.choice([0, 0, 0, 3, 9]))) for _ in range(rng.randint(1, 10))), key=lambda pair: pair[0]["date"])
    lines, medicare = [item for item, _ in made], sum(paid for _, paid in made)
    for item in lines:
        item["maybe"] = {"date_end": item["date"]}
    sums = [total(lines, key) if key else medicare for key in KEYS]
    sent, claim, ours, member = after(first, 47), f"{first.year % 10}{digits(rng, 11)}", f"{digits(rng, 5)}-{digits(rng, 1)}", f"R{digits(rng, 8)}"
    heads = tr(["Type of Service", "Service Dates<br>From - Through", "Remark<br>Codes", "Submitted<br>Charges", "Plan<br>Allowance", "Medicare/<br>Other Ins.<br>Paid", "Deductible", "Coinsurance<br>or Copay", "Non-Covered<br>Charges", "What We<br>Paid", "You Owe the<br>Provider"], tag="th")
    rows = "".join(tr([e(item["description"]), f"{say(when(item), style)} - {say(when(item), style)}", item["remarks"][0], *(money(item[key] if key else paid, "") for key in KEYS)], ". . c r r r r r r r r") for item, paid in made)
    rows += tr([("Claim Totals", 3), *map(money, sums)], ". r r r r r r r r", "z")
    used, call = sorted({item["remarks"][0] for item in lines}), phone(rng, "1-{}-{}-{}")
    facts = [("Patient Name:", natural(who).upper()), ("Member ID:", member), ("Claim Number:", claim), ("Provider:", e(maker)), ("Patient Account No.:", ours), ("Date Processed:", say(sent, style)), ("Enrollment Code:", rng.choice(["104", "105", "321"]))]
    home = address(rng)
    limits = tr(["Calendar year " + str(first.year), "Limit", "Met"], tag="th") + tr(["Individual deductible", "$350.00", "$350.00"], ". r r") + tr(["Catastrophic protection, self", "$6,000.00", "$214.90"], ". r r")
    html = page(CSS, f"""{beside(f'<span class="h">{plan}</span><br><br><br>{natural(who).upper()}<br>{home[0].upper()}<br>{home[1].upper()}', f'<table class="f">{"".join(tr([f"<b>{label}</b>", value]) for label, value in facts)}</table>')}<div class="t">EXPLANATION OF BENEFITS &nbsp;&mdash;&nbsp; THIS IS NOT A BILL</div><p>We have finished work on this claim. Medicare is your
primary insurance; we pay second.</p><table class="x"><thead>{heads}</thead>{rows}</table><p>We sent {money(sums[-2])} to {e(maker)}{f" by check number {digits(rng, 8)}" if sums[-2] else ""}. <span class="you">You owe the provider: {money(sums[-1])}</span></p><p class="n"><b>Remark codes</b><br>{"<br>".join(f"{mark} - {REMARKS[mark]}" for mark in used)}</p><table class="lim">{limits}</table>
<p class="n">If you do not agree you may ask us in writing, within six months of the date processed, to reconsider. Then you may ask the Office of Personnel Management. Questions: {call}. Please tell us when your other insurance changes.</p>""", sheet="size: Letter landscape; margin: 0.55in 0.6in", foot=PAGES)
    return {"html": html, "truth": {
        "document_type": KIND, "provider": {"name": maker}, "payer": {"name": plan}, "patient": {"name": natural(who).upper(), "member_id": member}, "claim_number": claim, "account_number": ours, "statement_date": sent.isoformat(), "lines": lines,
        "totals": {"charges_cents": sums[0], "insurance_paid_cents": sums[-2], "balance_cents": sums[-1]}}}
