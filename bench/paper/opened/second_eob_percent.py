"""second_eob_percent.py: an insurer's explanation of one claim: copay and deductible in one column, the percentage that the plan paid in another, what is not there as a dash, footnotes as small letters."""
from held_parts import (PLANS, after, beside, day, digits, e, line, money, natural, page, person, phone, say, total, tr,
                        when)

NAME, KIND = "held2-eob-percent", "eob"
CSS = """body { font: 9pt 'DejaVu Sans Condensed'; color: #123 } .s { border: 2px solid #0077a2; padding: 8px 14px; margin:
12px 0 } .s td { padding: 3px 0 } .s table { width: 100% } table.c { text-align: left; width: 100% } .c th { text-align: left;
vertical-align: bottom; font-size: 7.5pt; color: #0077a2; border-bottom: 2px solid #0077a2; padding: 3px } .c th.r {
text-align: right } .c td { padding: 5px 3px; vertical-align: top } .c tr.z td { background: #eaf4f8 } .q td { border-top:
1px solid #0077a2; font-weight: bold } p { font-size: 8pt }"""
WORK = ["OFFICE VISIT", "LABORATORY", "ANESTHESIA", "OUTPATIENT SURGERY", "RADIOLOGY", "HOSPITAL MISC", "DRUGS IN CLINIC",
        "PHYSICAL MEDICINE", "ULTRASOUND", "INPATIENT ROOM"]
NOTES = {"A0": "The discount shown is what you save by using this health care professional.",
         "B7": "This is the part of the covered amount that you share.",
         "C2": "We do not cover this charge. You do not have to pay more than shown."}


def service(rng, date, text):
    """What the plan did with one charge; the percentage is of the covered amount less copay and deductible."""
    charge, rate = rng.randint(4000, 480000), rng.choice([100, 90, 80, 70])
    off = round(charge * rng.uniform(0.15, 0.6))
    covered = charge - off
    first = rng.choice([0, 0, 2500, covered // 2])
    plan = (covered - min(first, covered)) * rate // 100
    own = covered - min(first, covered) - plan
    item = line(date, (None, None, text), charge_cents=charge, adjustment_cents=off, allowed_cents=covered,
                plan_paid_cents=plan, coinsurance_cents=own, patient_cents=covered - plan,
                remarks=["A0", "B7"] if own else ["A0"])
    return item, min(first, covered), rate


def row(made, style, shaded):
    item, first, rate = made
    cells = [money(item["charge_cents"]), money(item["adjustment_cents"]), "-", money(item["allowed_cents"]),
             money(first) if first else "-", money(item["plan_paid_cents"]), f"{rate}%", money(item["coinsurance_cents"]),
             money(item["patient_cents"]), " ".join(item["remarks"])]
    return tr([f"{say(when(item), style)}<br>{item['description']}", *cells], ". r r r r r r r r r .",
              "z" if shaded else "")


def document(rng):
    who, date, plan, birth = person(rng), day(rng), rng.choice(PLANS), day(rng, (1955, 1, 1), 17000)
    maker = rng.choice(["Ironwood Surgical Hospital", "Dr. " + natural(person(rng)), "Pelham Bay Rehabilitation Clinic",
                        "Marrow & Stone Anesthesia PLLC"])
    member, claim, made_on = f"U{digits(rng, 8)} 01", f"{digits(rng, 13)}", after(date, 29)
    style, made = rng.choice(["us", "short", "bare"]), [service(rng, after(date, number // 3), text)
        for number, text in enumerate(rng.sample(WORK, rng.randint(2, 8)))]
    lines = [item for item, _, _ in made]
    keys = ["charge_cents", "adjustment_cents", None, "allowed_cents", "first", "plan_paid_cents", None,
            "coinsurance_cents", "patient_cents"]
    firsts = sum(first for _, first, _ in made)
    sums = [(money(firsts) if key == "first" else money(total(lines, key))) if key else "" for key in keys]
    sums[2] = "-"
    totals = {"charges_cents": total(lines, "charge_cents"), "adjustments_cents": total(lines, "adjustment_cents"),
              "insurance_paid_cents": total(lines, "plan_paid_cents"), "balance_cents": total(lines, "patient_cents")}
    heads = ["Service date / Type of service", "Amount billed", "Discount", "Amount not covered", "Covered amount",
             "Copay / Deductible", "What your plan paid", "% paid", "Coinsurance", "What you owe", "See notes"]
    summary = "".join(tr([label, money(totals[key])], ". r") for label, key in (
        (f"Amount billed by {e(maker)}", "charges_cents"), ("Your discount", "adjustments_cents"),
        ("What your plan paid", "insurance_paid_cents"), ("What you owe", "balance_cents")))
    left = f"<b style='font-size:18pt;color:#0077a2'>{e(plan)}</b><br><br>{natural(who)}<br>Customer service {phone(rng)}"
    right = (f"Customer: {natural(who)}<br>Customer ID: {member}<br>Date of birth: {say(birth, 'us')}<br>"
             f"Claim # {claim}<br>Processed on {say(made_on, 'long')}<br>Network: In-Network")
    used = sorted({mark for item in lines for mark in item["remarks"]})
    html = page(CSS, f"""{beside(left, right)}<h2>Explanation of benefits for a claim received for
{who[0]}</h2><div class="s"><b>Summary of the claim for services on {say(date, "long")}</b><table>{summary}</table></div>
<h3>Claim details for services by {e(maker)}</h3><table class="c"><thead>{tr(heads, ". r r r r r r r r r .", tag="th")}</thead>
{"".join(row(one, style, number % 2) for number, one in enumerate(made))}{tr(["Total", *sums, ""],
". r r r r r r r r r .", "q")}</table><p><b>Notes</b><br>{"<br>".join(f"{mark}: {NOTES[mark]}" for mark in used)}</p><p>The
deductible of your plan is $2,000.00, of which $860.15 is met. If you do not agree, write within 180 days to Appeals, PO Box
{digits(rng, 5)}. THIS IS NOT A BILL.</p>""", sheet="size: Letter; margin: 0.5in")
    return {"html": html, "truth": {
        "document_type": KIND, "provider": {"name": maker}, "payer": {"name": plan},
        "patient": {"name": natural(who), "birth_date": birth.isoformat(), "member_id": member}, "claim_number": claim,
        "statement_date": made_on.isoformat(), "network": "in", "lines": lines, "totals": totals}}
