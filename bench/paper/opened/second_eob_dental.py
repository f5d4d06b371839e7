"""second_eob_dental.py: a dental plan's explanation for one patient: tooth and surface before the code, the plan's share as a percentage, what the dentist may charge and what the plan allows apart, a maximum that runs down."""
from held_parts import (address, after, beside, day, digits, e, line, money, natural, page, person, phone, say, total, tr,
                        when)

NAME, KIND = "held2-eob-dental", "eob"
CSS = """body { font: 9pt 'Liberation Sans Narrow' } .d { color: #00703c; font-size: 21pt; font-weight: bold } .g { border:
1px solid #00703c; width: 100% } .g td { border: 1px solid #00703c; padding: 3px 6px; width: 25%; vertical-align: top } .g
small { display: block; color: #555; font-size: 7pt } table.c { text-align: left; width: 100%; margin: 12px 0 } .c th { background: #00703c;
color: #fff; font-size: 8pt; padding: 4px 3px; vertical-align: bottom; font-weight: normal } .c td { padding: 4px 3px;
border-bottom: 1px solid #cfe3d8; vertical-align: top } .c .t td { font-weight: bold; border-top: 2px solid #00703c } .mx td {
padding: 2px 16px 2px 0 } p { font-size: 8.5pt }"""
PLANS_HERE = ["Delphi Dental of the Lakes", "Bright Molar Dental Benefits", "Keystone Arch Dental Insurance"]
WORK = [("D0120", "Periodic oral evaluation", "", 100), ("D0210", "Full mouth x-rays", "", 100),
        ("D1110", "Cleaning, adult", "", 100), ("D2391", "White filling, one surface, back", "s", 80),
        ("D2740", "Crown, ceramic", "t", 50), ("D3330", "Root canal, molar", "t", 50), ("D2950", "Core buildup", "t", 50),
        ("D4910", "Periodontal maintenance", "", 80), ("D7210", "Surgical removal of tooth", "t", 80),
        ("D9230", "Nitrous oxide", "", 0), ("D1206", "Fluoride varnish", "", 100), ("D0330", "Panoramic film", "", 100)]
NOTES = {"101": "The dentist has agreed to take off the amount above the allowed fee.",
         "214": "Your plan does not cover this service.", "330": "The yearly deductible was applied."}


def service(rng, date, work, left):
    """What the plan does with one service; the deductible falls on the first that is not wholly covered."""
    code, text, mouth, rate = work
    charge = rng.randint(4500, 165000)
    allowed = round(charge * rng.uniform(0.5, 0.95)) if rate else 0
    first = min(left, allowed) if 0 < rate < 100 else 0
    plan = (allowed - first) * rate // 100
    off = charge - allowed if rate else 0
    item = line(date, (code, None, text), charge_cents=charge, adjustment_cents=off, allowed_cents=allowed,
                deductible_cents=first, plan_paid_cents=plan, patient_cents=charge - off - plan,
                remarks=["214"] if not rate else ["101", "330"] if first else ["101"])
    tooth = f"{rng.choice([2, 3, 14, 15, 18, 19, 30, 31])}" if mouth else ""
    return item, tooth, rng.choice(["O", "B", "L"]) if mouth == "s" else "", rate


def row(made, style):
    item, tooth, surface, rate = made
    cells = [money(item[key], "") for key in ("charge_cents", "adjustment_cents", "allowed_cents", "deductible_cents")]
    return tr([tooth, surface, item["code"], e(item["description"]), say(when(item), style), *cells, f"{rate}%",
               money(item["plan_paid_cents"], ""), money(item["patient_cents"], ""), " ".join(item["remarks"])],
              "c c . . . r r r r r r r .")


def document(rng):
    who, date, plan, style = person(rng), day(rng), rng.choice(PLANS_HERE), rng.choice(["short", "us"])
    dentist = f"{natural(person(rng))}, {rng.choice(['DDS', 'DMD'])}"
    made, left = [], 5000
    for work in rng.sample(WORK, rng.randint(2, 7)):
        made.append(service(rng, date, work, left))
        left -= made[-1][0]["deductible_cents"]
    lines = [one[0] for one in made]
    birth, member, claim, sent = day(rng, (1950, 1, 1), 18000), digits(rng, 11), f"{date.year}{digits(rng, 9)}", after(date, 17)
    keys = ("charge_cents", "adjustment_cents", "allowed_cents", "deductible_cents")
    sums = [money(total(lines, key)) for key in keys]
    used = total(lines, "plan_paid_cents")
    grid = [("Patient", natural(who)), ("Patient's birth date", say(birth, "us")), ("Subscriber ID", member),
            ("Group / Sub", f"{digits(rng, 5)} / {digits(rng, 4)}"), ("Claim number", claim), ("Treating dentist", dentist),
            ("Network", "In network"), ("Notice date", say(sent, "us"))]
    cells = [f"<small>{label}</small>{value}" for label, value in grid]
    heads = ["Tooth", "Surf.", "Code", "Service", "Date of service", "Dentist's fee", "Network savings", "Allowed fee",
             "Deductible", "Plan pays at", "Plan payment", "Patient pays", "Notes"]
    most = 150000
    ceiling = "".join(tr(pair) for pair in (("Yearly maximum", money(most)), ("Used before this claim", "$0.00"),
                                            ("Deductible met this year", "$50.00 of $50.00" if left < 5000 else "$0.00 of $50.00")))
    kinds = "c c . . . r r r r r r r ."
    html = page(CSS, f"""{beside(f'<span class="d">{plan}</span><br>PO Box {digits(rng, 5)}, {address(rng)[1]}<br>{phone(rng)}',
'<b style="font-size:13pt">Dental Explanation of Benefits</b><br>THIS IS NOT A BILL')}<br><table
class="g">{tr(cells[:4])}{tr(cells[4:])}</table><table class="c"><thead>{tr(heads, kinds, tag="th")}</thead>{"".join(row(one,
style) for one in made)}{tr([("Claim totals", 5), *sums, "", money(used), money(total(lines, "patient_cents")), ""],
". r r r r r r r .", "t")}</table><p><b>Payment of {money(used)} was made to {dentist}.</b></p><table
class="mx">{ceiling}</table><p>{"<br>".join(f"<b>{mark}</b> {NOTES[mark]}" for mark in sorted({mark for item in lines for mark in
item["remarks"]}))}</p><p>You have 180 days to ask for a review. Ask your dentist for a pretreatment estimate before costly work.</p>""",
                sheet="size: Letter landscape; margin: 0.5in")
    return {"html": html, "truth": {
        "document_type": KIND, "provider": {"name": dentist}, "payer": {"name": plan},
        "patient": {"name": natural(who), "birth_date": birth.isoformat(), "member_id": member}, "claim_number": claim,
        "statement_date": sent.isoformat(), "network": "in", "lines": lines,
        "totals": {"charges_cents": total(lines, "charge_cents"), "adjustments_cents": total(lines, "adjustment_cents"),
                   "insurance_paid_cents": used, "balance_cents": total(lines, "patient_cents")}}}
