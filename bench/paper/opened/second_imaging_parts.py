"""second_imaging_parts.py: an imaging centre's bill: the picture and its reading as two rows of one exam, modifiers in a column, accession numbers, the day with its hour, the insurer's acts as columns of dates and amounts."""
from held_parts import (PLANS, address, after, bars, beside, day, digits, e, filed, line, money, natural, page, person, phone,
                        say, total, tr, when)

NAME, KIND = "held2-imaging-parts", "itemized_bill"
CSS = """body { font: 9pt 'URW Gothic' } .top { background: #20232a; color: #fff; padding: 10px 16px; font-size: 16pt } .top small
{ font-size: 8.5pt } .w { width: 100%; margin: 12px 0 } .w th { text-align: left; font-size: 7.5pt; color: #666; padding: 0 8px 0 0 }
.w td { padding: 0 8px 8px 0; font-weight: bold } table.x { width: 100% } .x th { background: #dfe3ea; padding: 4px 5px; font-size:
8pt; text-align: left; vertical-align: bottom } .x th.r { text-align: right } .x td { padding: 3px 5px; vertical-align: top } .x
.a td { border-top: 1px solid #20232a } .x .t td { border-top: 2px solid #20232a; font-weight: bold } .note { background: #f4f4f4;
padding: 8px 12px; margin-top: 14px; font-size: 8.5pt }"""
CENTRES = ["Clearview Open MRI & Imaging", "Parallax Imaging Center", "North Loop Radiology & Breast Center", "Sightline Diagnostic Imaging"]
EXAMS = [("73721", "MRI KNEE WITHOUT DYE", "RT", 48000, 142000), ("72141", "MRI NECK SPINE WITHOUT DYE", None, 52000, 150000),
         ("77067", "MAMMOGRAM SCREENING BOTH", None, 18000, 39000), ("76642", "ULTRASOUND BREAST LIMITED", "LT", 14000, 34000),
         ("71250", "CT CHEST WITHOUT DYE", None, 38000, 98000), ("73030", "X-RAY SHOULDER 2+ VIEWS", "LT", 6200, 15900),
         ("77080", "BONE DENSITY SCAN", None, 11000, 28000), ("76536", "ULTRASOUND THYROID", None, 16000, 41000),
         ("70551", "MRI BRAIN WITHOUT DYE", None, 56000, 161000)]


def exam(rng, date, work):
    """An exam as its two parts, or whole, with what the plan did to each."""
    code, text, side, low, high = work
    found = []
    for part, words, share in rng.choice([(("TC", " - IMAGES", 0.8), ("26", " - READING", 0.2)), ((None, "", 1),)]):
        charge = round(rng.randint(low, high) * share)
        off = round(charge * rng.uniform(0.25, 0.6))
        plan = rng.choice([0, (charge - off) * 4 // 5, charge - off])
        modifiers = [mark for mark in (part, side) if mark]
        found.append(line(date, (code, None, text + words), **({"modifiers": modifiers} if modifiers else {}), charge_cents=charge,
                          plan_paid_cents=plan, adjustment_cents=off, patient_cents=charge - off - plan))
    return found, f"{rng.choice('RMX')}{digits(rng, 7)}", f"{rng.randint(7, 17)}:{rng.choice(['00', '15', '30', '45'])}"


def show(made, style):
    rows = []
    for at, item in enumerate(made[0]):
        first = [f"{say(when(item), style)} {made[2]}", made[1]] if not at else [say(when(item), style), ""]
        rows.append(tr([*first, item["code"], " ".join(item.get("modifiers", [])), e(item["description"]),
                        *(money(item[key]) for key in ("charge_cents", "adjustment_cents", "plan_paid_cents", "patient_cents"))],
                       ". . . . . r r r r", "" if at else "a"))
    return "".join(rows)


def document(rng):
    who, first, centre, plan = person(rng), day(rng), rng.choice(CENTRES), rng.choice(PLANS)
    style, mrn, bill = rng.choice(["us", "short"]), f"{digits(rng, 6)}", f"{digits(rng, 4)}-{digits(rng, 4)}"
    date, exams = first, []
    for work in rng.sample(EXAMS, rng.randint(1, 5)):
        exams.append(exam(rng, date, work))
        date = after(date, rng.choice([0, 0, 4]))
    lines = [item for found, _, _ in exams for item in found]
    sums = [total(lines, key) for key in ("charge_cents", "adjustment_cents", "plan_paid_cents", "patient_cents")]
    (street, town, home), call, made_on = address(rng), phone(rng, "{} {} {}"), after(date, 44)
    due = after(made_on, 30)
    facts = [("PATIENT", filed(who)), ("MRN", mrn), ("BILL NO.", bill), ("BILL DATE", say(made_on, style)), ("PAY BY", say(due, style)),
             ("REFERRED BY", f"{natural(person(rng))}, MD"), ("INSURANCE", e(plan))]
    heads = ["Exam date", "Accession", "Code", "Mod", "Exam", "Billed", "Plan write-off", "Plan paid", "Your part"]
    html = page(CSS, f"""<div class="top">{e(centre)}<br><small>{street}, {town} &nbsp; &bull; &nbsp; {call}</small></div><table
class="w">{tr([label for label, _ in facts], tag="th")}{tr([value for _, value in facts])}</table><table
class="x"><thead>{tr(heads, ". . . . . r r r r", tag="th")}</thead>{"".join(show(one, style) for one in exams)}{tr([("Totals", 5),
*map(money, sums)], ". r r r r", "t")}</table><div class="note">TC is the making of the pictures, 26 is their reading by a
radiologist. <b>You owe {money(sums[3])}.</b> Pay by telephone with bill no. {bill}, or send the lower edge with a check.</div>
<div style="border-top:1px dashed;margin-top:26px;padding-top:8px">{beside(f"{filed(who)}<br>{address(rng)[0].upper()}<br>{address(rng)[1].upper()}",
bars(rng, bill.replace("-", "") + digits(rng, 12)), f"BILL NO. {bill}<br>YOUR PART {money(sums[3])}<br>ENCLOSED $________")}</div>""",
                sheet="size: Letter; margin: 0.5in")
    return {"html": html, "truth": {
        "document_type": KIND, "provider": {"name": centre, "phone": call, "address": home}, "payer": {"name": plan},
        "patient": {"name": filed(who)}, "account_number": bill, "statement_date": made_on.isoformat(),
        "due_date": due.isoformat(), "lines": lines, "totals": {
            "charges_cents": sums[0], "adjustments_cents": sums[1], "insurance_paid_cents": sums[2], "balance_cents": sums[3]}}}
