"""fifth_tpa_notice.py: the notice of an administrator who pays claims for an employer's own plan: from and to in one cell, savings and what is not payable apart with the note's number between amounts, "less" deductible and copay, percent before what was paid, the reckoning of provider and employee beside the notes."""
from held_parts import (PAGES, STEM, TOWN, address, after, beside, day, digits, e, line, money, natural, page, person, phone, say, total, tr, when)

NAME, KIND = "held5-tpa-notice", "eob"
CSS = """body { font: 8.5pt 'Liberation Sans' } .h { font: bold 15pt 'Liberation Sans Narrow'; color: #1b4f72 } .t { font-weight: bold; font-size: 10.5pt; border: 1px solid #000; padding: 4px 8px; text-align: center } table.f td { padding: 1px 8px 1px 0; font-size: 8pt } table.x { width: 100%; margin-top: 6px }
.x th { border: 1px solid #444; font-size: 7pt; padding: 3px 2px; text-align: center; vertical-align: bottom; background: #e8eef3 } .x td { border-left: 1px solid #444; border-right: 1px solid #444; padding: 3px 4px; vertical-align: top; font-size: 8pt } .x .z td { border: 1px solid #444; font-weight: bold }
.p { background: #1b4f72; color: #fff; padding: 3px 6px; margin-top: 14px } .n { font-size: 7.6pt } table.s td { padding: 2px 10px 2px 0 } .q { border: 1px solid #444; padding: 5px 8px }"""
WORK = [("OFFICE VISIT", 9800, 30000), ("LABORATORY", 1400, 32000), ("X-RAY PROFESSIONAL", 3900, 14000), ("OUTPATIENT HOSPITAL", 42000, 690000), ("EMERGENCY ROOM", 68000, 310000), ("PHYSICAL THERAPY", 6200, 17000), ("SURGERY - PHYSICIAN", 38000, 420000),
        ("INJECTION", 2100, 44000), ("DURABLE MEDICAL EQUIPMENT", 4100, 38000), ("CHIROPRACTIC", 4500, 9900), ("PREVENTIVE CARE", 12000, 36000), ("MRI", 62000, 330000)]
NOTES = {"5AR": "NETWORK SAVINGS. THE PROVIDER HAS AGREED NOT TO BILL YOU FOR THIS AMOUNT.", "908": "THIS SERVICE IS NOT COVERED BY YOUR PLAN. SEE EXCLUSIONS IN YOUR BENEFIT BOOKLET.", "K02": "THE MAXIMUM NUMBER OF VISITS FOR THE YEAR HAS BEEN REACHED."}
KEYS = ["charge_cents", "adjustment_cents", "noncovered_cents", "allowed_cents", "deductible_cents", "copay_cents", "plan_paid_cents", "patient_cents"]


def service(rng, date, rate, inside):
    text, low, high = rng.choice(WORK)
    charge = rng.randint(low, high)
    bad = charge if rng.random() < 0.14 else 0
    off = round(charge * rng.uniform(0.1, 0.62)) if inside and not bad else 0
    allowed = charge - bad - off
    deductible = rng.choice([0, 0, 0, allowed, allowed // 3])
    copay = min(rng.choice([2000, 2500, 4000]), allowed - deductible) if text == "OFFICE VISIT" else 0
    percent = 100 if copay or text == "PREVENTIVE CARE" else rate
    paid = round((allowed - deductible - copay) * percent / 100)
    marks = (["908"] if text != "PHYSICAL THERAPY" else ["K02"]) if bad else ["5AR"] if off else []
    item = line(date, (None, None, text), charge_cents=charge, adjustment_cents=off, noncovered_cents=bad, allowed_cents=allowed, deductible_cents=deductible, copay_cents=copay, plan_paid_cents=paid, patient_cents=charge - off - paid)
    if marks:
        item["remarks"] = marks
    if text in ("OUTPATIENT HOSPITAL", "DURABLE MEDICAL EQUIPMENT") and rng.random() < 0.4:
        item["date_end"] = after(date, rng.choice([1, 3, 29])).isoformat()
    else:
        item["maybe"] = {"date_end": date.isoformat()}
    return item, percent


def document(rng):
    who, first, rate, inside, style = person(rng), day(rng), rng.choice([70, 80, 80, 90]), rng.random() < 0.8, rng.choice(["dash", "short"])
    house = f"{rng.choice(STEM)} {rng.choice(['Benefit Services', 'Plan Administrators', 'TPA Group'])}"
    doctor = person(rng)
    maker = rng.choice([f"{doctor[2]}, {doctor[0]}, MD", f"{rng.choice(TOWN)} Regional Hospital", f"{rng.choice(STEM)} Orthopaedics PA", f"{rng.choice(STEM)} Physical Therapy"])
    made = [service(rng, date, rate, inside) for date in sorted(after(first, rng.choice([0, 0, 0, 2, 7])) for _ in range(rng.randint(1, 9)))]
    lines = [item for item, _ in made]
    sent, member, ours, claim = after(first, 41), f"{rng.choice('135')}{digits(rng, 8)}", f"{rng.choice(['', 'A', 'PT'])}{digits(rng, 7)}", f"{digits(rng, 8)}-{digits(rng, 2)}"
    patient = natural(rng.choice([who, (person(rng)[0], *who[1:])])).replace(".", "")
    employer, group, call = f"{rng.choice(STEM)} {rng.choice(['Foods Inc', 'County Schools', 'Logistics LLC'])}", f"76-{digits(rng, 6)}", phone(rng, "1-{}-{}-{}")
    heads = ("<tr><th>Dates of<br>Service<br>From / To</th><th>Service<br>Description</th><th>Amount<br>Billed</th><th>Network<br>Savings</th><th>Amount<br>Not Payable</th><th>See Note<br>Section</th><th>Allowable<br>Amount</th><th>Less<br>Deductible</th><th>Less<br>Copay</th>"
             "<th>Plan<br>Benefit<br>%</th><th>Amount<br>Paid</th><th>Provider<br>May Bill<br>You</th></tr>")
    rows = ""
    for item, percent in made:
        end = when({"date": item.get("date_end", item["date"])})
        told = {key: money(item[key], "") for key in KEYS}
        rows += tr([f"{say(when(item), style)}<br>{say(end, style)}", e(item["description"]), told["charge_cents"], told["adjustment_cents"], told["noncovered_cents"], " ".join(item.get("remarks", [])), told["allowed_cents"], told["deductible_cents"], told["copay_cents"], f"{percent}%",
                    told["plan_paid_cents"], told["patient_cents"]], ". . r r r c r r r c r r")
    sums = {key: total(lines, key) for key in KEYS}
    rows += tr([("Totals", 2), *(money(sums[key]) for key in KEYS[:3]), "", *(money(sums[key]) for key in KEYS[3:6]), "", *(money(sums[key]) for key in KEYS[6:])], ". r r r . r r r . r r", "z")
    used = sorted({mark for item in lines for mark in item.get("remarks", [])})
    share_ = sums["patient_cents"] - sums["deductible_cents"] - sums["copay_cents"] - sums["noncovered_cents"]
    facts = [("Employee", natural(who).replace(".", "")), ("Member Number", member), ("Patient", patient), ("Notice Date", say(sent, style)), ("Employer Name", employer), ("Employer Number", group), ("Claim Number", claim)]
    parts = [("Deductible", sums["deductible_cents"]), ("Copay", sums["copay_cents"]), ("Your share of covered charges", share_), ("Amounts not payable", sums["noncovered_cents"]), ("<b>Total the provider may bill you</b>", sums["patient_cents"])]
    notes = f"<b>NOTE SECTION</b><br>{'<br>'.join(f'{mark} &nbsp; {NOTES[mark]}' for mark in used) or 'None.'}<br><br>{'Payment of' if sums['plan_paid_cents'] else 'No payment was sent. Total paid:'} <b>{money(sums['plan_paid_cents'])}</b>{f' was sent to {e(maker)}, check no. {digits(rng, 8)}.' if sums['plan_paid_cents'] else ''}"
    street, town, _ = address(rng)
    home = address(rng)
    html = page(CSS, f"""{beside(f'<span class="h">{house}</span><br>{street}<br>{town}<br><br><br>{natural(who).upper().replace(".", "")}<br>{home[0].upper()}<br>{home[1].upper()}', f'<div class="t">EXPLANATION OF BENEFITS NOTICE - THIS IS NOT A BILL</div><br><table class="f">{"".join(tr([f"<b>{label}</b>", e(value)]) for label, value in facts)}</table>')}
<div class="p"><b>Provider:</b> {e(maker)} &nbsp;&nbsp; {"In network" if inside else "Out of network"} &nbsp;&nbsp;&nbsp; <b>Patient Account:</b> {ours}</div><table class="x"><thead>{heads}</thead>{rows}</table><br>
{beside(f'<div class="q n">{notes}</div>', f'<div class="q"><b>What you owe the provider</b><table class="s">{"".join(tr([label, money(cents)], ". r") for label, cents in parts)}</table></div>')}
<p class="n"><b>ACCUMULATORS {first.year}</b> &nbsp; {patient.split()[0]} has used $412.18 of the $750.00 individual deductible and $1,106.40 of the $3,500.00 out-of-pocket maximum. The family has used $900.00 of the $1,500.00 deductible.</p>
<p class="n"><b>QUESTIONS?</b> Call {call}, or visit the web site on your ID card. <b>APPEAL:</b> you may appeal in writing within 180 days from the date of this notice to the Claims Appeal Unit. After the levels of appeal in your booklet you may bring a civil action under section 502(a) of ERISA. Please keep this statement.</p>""",
                sheet="size: Letter; margin: 0.5in 0.45in", foot=PAGES)
    return {"html": html, "truth": {
        "document_type": KIND, "provider": {"name": maker}, "payer": {"name": house}, "patient": {"name": patient, "member_id": member}, "claim_number": claim, "account_number": ours, "statement_date": sent.isoformat(), "network": "in" if inside else "out", "lines": lines,
        "totals": {"charges_cents": sums["charge_cents"], "adjustments_cents": sums["adjustment_cents"], "insurance_paid_cents": sums["plan_paid_cents"], "balance_cents": sums["patient_cents"]}}}
