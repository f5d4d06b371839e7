"""second_practice_claims.py: a practice's statement by claim number: each charge with its payments indented below it, charges and payments in columns of their own, a balance for each claim, boxes of age below."""
from held_parts import (PLANS, address, after, beside, day, digits, e, line, money, natural, page, paid, payment,
                        person, phone, say, total, tr, when)

NAME, KIND = "held2-practice-claims", "itemized_bill"
CSS = """body { font: 9pt 'DejaVu Sans' } .rule { background: #5b2c83; height: 10px; margin-bottom: 8px } h2 { font-size: 13pt; margin: 8px 0 2px
} table.a { width: 100%; margin-top: 10px } .a th { border-top: 1px solid #5b2c83; border-bottom: 1px solid #5b2c83;
text-align: left; padding: 4px; font-size: 8pt } .a th.r { text-align: right } .a td { padding: 2px 4px; vertical-align:
top } .cl td { background: #efe8f5; font-weight: bold } .in td { color: #444; font-size: 8.5pt } .in td:nth-child(2) {
padding-left: 22px } .bal td { border-bottom: 1px solid #bbb; font-weight: bold } .age { width: 100%; margin-top: 12px }
.age td, .age th { border: 1px solid #999; text-align: center; padding: 3px; font-size: 8pt }"""
PRACTICES = ["Willow Creek Family Practice, P.C.", "Dune Street Pediatrics", "Lakeshore Allergy & Asthma",
             "Heron Point Women's Health, LLC", "Summerfield Gastroenterology"]
WORK = [("99213", "Est patient visit, 20-29 min", 12000, 23000), ("99214", "Est patient visit, 30-39 min", 17000, 34000),
        ("99204", "New patient visit, 45-59 min", 24000, 46000), ("94010", "Breathing test, basic", 5000, 12000),
        ("95004", "Allergy prick tests", 800, 2200), ("87880", "Strep test, rapid", 2200, 5400),
        ("91065", "Breath hydrogen test", 9000, 21000), ("96127", "Mood questionnaire scored", 900, 2500),
        ("90460", "Child vaccine w/ counseling", 3000, 6500), ("81025", "Urine pregnancy test", 1500, 3900)]


def claim(rng, date, plan):
    """A claim's lines, and the payments of each; now and then the plan has not answered or paid nothing."""
    found = []
    for code, text, low, high in rng.sample(WORK, rng.randint(1, 4)):
        units = rng.choice([12, 24, 40]) if code == "95004" else 1
        charge = rng.randint(low, high) * units
        off, heard = round(charge * rng.uniform(0.15, 0.5)), after(date, rng.randint(15, 30))
        part = rng.choice([0, (charge - off) // 5, charge - off])
        acts = [payment(heard, "adjustment", f"Contractual adjustment ({plan})", off)]
        if charge - off - part:
            acts.append(payment(heard, "insurance", f"Payment ({plan})", charge - off - part))
        if part > 2500 and rng.random() < 0.5:
            acts.append(payment(date, "patient", "Copay - credit card", 2000))
        more = {"modifiers": ["25"]} if code.startswith("992") and rng.random() < 0.5 else {}
        found.append((line(date, (code, None, text), **more, units=units, charge_cents=charge), acts))
    return found


def show(number, doctor, found, style):
    out, left = [tr([(f"Claim {number} &ndash; seen by {doctor}", 6)], row="cl")], 0
    for item, acts in found:
        code = " ".join([item["code"], *item.get("modifiers", [])])
        out.append(tr([say_day(item, style), e(item["description"]), code, str(item["units"]),
                       money(item["charge_cents"]), ""], ". . . c r r"))
        out += [tr([say_day(one, style), (e(one["description"]), 3), "", money(-one["amount_cents"])], ". . r r", "in")
                for one in acts]
        left += item["charge_cents"] - sum(one["amount_cents"] for one in acts)
    return "".join(out) + tr([("Claim balance", 5), money(left)], "r r", "bal")


def say_day(item, style):
    return say(when(item), style)


def document(rng):
    who, first, plan, practice = person(rng), day(rng), rng.choice(PLANS), rng.choice(PRACTICES)
    style, account, call = rng.choice(["us", "bare", "short"]), f"{digits(rng, 5)}-{digits(rng, 3)}", phone(rng)
    claims = [(f"{digits(rng, 6)}V{digits(rng, 4)}", f"{natural(person(rng))}, MD",
               claim(rng, after(first, 20 * number), plan)) for number in range(rng.randint(1, 4))]
    lines = [item for _, _, found in claims for item, _ in found]
    payments = [one for _, _, found in claims for _, acts in found for one in acts]
    totals = {"charges_cents": total(lines, "charge_cents"), "adjustments_cents": paid(payments, "adjustment"),
              "insurance_paid_cents": paid(payments, "insurance"), "patient_paid_cents": paid(payments, "patient")}
    totals["balance_cents"] = totals["charges_cents"] - sum(totals[key] for key in totals if key != "charges_cents")
    (street, town, home), printed = address(rng), after(first, 20 * len(claims) + 40)
    due = after(printed, 25)
    left = f"<h2>{e(practice)}</h2>{street}, {town}<br>Questions about this bill: {call}"
    right = (f"Statement date: {say(printed, style)}<br>Patient: {natural(who)}<br>Patient account #: {account}<br>"
             f"Pay this amount: <b>{money(totals['balance_cents'])}</b><br>Payment due: {say(due, style)}")
    head = tr(["Date", "Description", "Procedure", "Units", "Charges", "Payments / Adjustments"], ". . . c r r", tag="th")
    sums = tr([("Totals", 4), money(totals["charges_cents"]), money(totals["balance_cents"] - totals["charges_cents"])],
              "r r r", "bal")
    ages = (tr(["Current", "31-60 days", "61-90 days", "Over 90 days", "Total due from you"], tag="th")
            + tr([money(totals["balance_cents"]), "$0.00", "$0.00", "$0.00", money(totals["balance_cents"])]))
    html = page(CSS, f"""<div class="rule"></div>{beside(left, right)}<table class="a"><thead>{head}</thead>
{"".join(show(*one, style) for one in claims)}{sums}</table><table class="age">{ages}</table><table class="age">{tr(["Charges",
"Insurance paid", "Insurance adjustments", "You paid", "You owe"], tag="th")}{tr([money(totals[key]) for key in
("charges_cents", "insurance_paid_cents", "adjustments_cents", "patient_paid_cents", "balance_cents")])}</table><p>Pay
online with code {digits(rng, 4)}-{digits(rng, 4)}. Returned checks cost $35.00.</p>""", sheet="size: Letter; margin: 0.5in")
    return {"html": html, "truth": {
        "document_type": KIND, "provider": {"name": practice, "phone": call, "address": home}, "payer": {"name": plan},
        "patient": {"name": natural(who)}, "account_number": account, "statement_date": printed.isoformat(),
        "due_date": due.isoformat(), "lines": lines, "payments": payments, "totals": totals,
        **({"maybe": {"claim_number": claims[0][0]}} if len(claims) == 1 else {})}}
