"""MetLife's dental explanation of benefits of one patient: the employee's and claim's facts in two columns, a row a procedure with tooth and surface,
submitted charge, negotiated fee, covered expense, deductible, percent, benefit, what the patient owes; alternate benefits, limits reached, the annual
maximum, the payment in words, the appeal."""
from held_thirtieth_b import *  # noqa: F403

NAME = "held30-ins-metlife-dental"
# code, words, which class of the plan, teeth if any, surfaces, dollars
DENTAL = [("D0120", "PERIODIC ORAL EVALUATION", 100, "", "", 46, 92), ("D0150", "COMPREHENSIVE ORAL EVALUATION", 100, "", "", 72, 140),
          ("D0274", "BITEWINGS - FOUR IMAGES", 100, "", "", 56, 108), ("D0330", "PANORAMIC IMAGE", 100, "", "", 98, 184),
          ("D1110", "PROPHYLAXIS - ADULT", 100, "", "", 84, 162), ("D1208", "TOPICAL FLUORIDE", 100, "", "", 30, 64),
          ("D2391", "RESIN - ONE SURFACE, POSTERIOR", 80, "2 3 14 18 30 31", "O", 150, 274), ("D2392", "RESIN - TWO SURFACES, POSTERIOR", 80,
                  "3 5 13 19 29", "MO DO", 190, 342),
          ("D2740", "CROWN - PORCELAIN/CERAMIC", 50, "3 8 14 19 30", "", 1020, 1780), ("D2950", "CORE BUILDUP, INCLUDING ANY PINS", 50, "3 14 19 30",
                  "", 210, 396),
          ("D4341", "PERIO SCALING & ROOT PLANING, 4 OR MORE TEETH PER QUADRANT", 80, "UR UL LL LR", "", 216, 388), ("D4910",
                  "PERIODONTAL MAINTENANCE", 80, "", "", 124, 230),
          ("D7140", "EXTRACTION, ERUPTED TOOTH", 80, "1 16 17 32", "", 158, 320), ("D3330", "ENDODONTIC THERAPY, MOLAR", 80, "3 14 19 30", "", 980, 1660),
          ("D0220", "PERIAPICAL, FIRST IMAGE", 100, "8 19 30", "", 24, 46)]
SAYS = {"A2": "Benefits were based on the less costly service that would produce a professionally satisfactory result. You are responsible for the "
              "difference up to the negotiated fee.",
        "F7": "The plan limits how often benefits are payable for this service. The limit has been reached.",
                "MX": "The annual maximum benefit has been reached.",
        "N1": "This dentist participates in the PDP Plus network and has agreed to accept the negotiated fee as payment in full."}


def document(rng):
    people = family(rng)
    n, who = rng.choice((0, 0, 1, 2)), people[0]
    patient, sent = people[n], day(rng, (2026, 1, 25), 290)
    first, claim, member = later(sent, -rng.randint(3, 21)), number(rng, "AA99999999999"), number(rng, "999999999")
    left = top = rng.choice((100000, 150000, 200000))
    left -= rng.choice((0, 12000, 61000))
    lines, used, deductible = [], ["N1"], rng.choice((0, 5000))
    for code, words, rate, teeth, faces, low, high in sorted(rng.sample(DENTAL, rng.randint(1, 7))):
        charge = cents(rng, low, high)
        fee = round(charge * rng.uniform(0.48, 0.8))
        covered, notes = fee, []
        if code in ("D2391", "D2392", "D2740") and rng.random() < 0.5:
            covered, notes = round(fee * rng.uniform(0.6, 0.8)), ["A2"]
        if rate == 100 and rng.random() < 0.08:
            covered, notes = 0, ["F7"]
        part = min(deductible, covered) if rate < 100 else 0
        deductible -= part
        benefit = round((covered - part) * rate / 100)
        if benefit > left:
            benefit, notes = left, [*notes, "MX"]
        left -= benefit
        used += [x for x in notes if x not in used]
        lines.append({"date": first, "code": code, "description": words, "tooth": rng.choice(teeth.split() or [""]),
                "face": rng.choice(faces.split() or [""]),
                      "charge_cents": charge, "allowed_cents": fee, "covered": covered, "deductible_cents": part, "rate": rate, "plan_paid_cents": benefit,
                      "patient_cents": fee - benefit, "remarks": notes, **({"maybe": {"allowed_cents": covered}} if covered != fee else {})})
    dentist = f"{rng.choice(FIRST)} {rng.choice('ABCEHJKLMR')} {rng.choice(LAST)} {rng.choice(('DDS', 'DMD', 'DDS PC'))}".upper()
    keys = "charge_cents allowed_cents covered deductible_cents plan_paid_cents patient_cents".split()
    rows = [[say(x["date"], "%m/%d/%y"), x["code"], esc(x["description"]), x["tooth"], x["face"], usd(x["charge_cents"], ""), usd(x["allowed_cents"], ""),
             usd(x["covered"], ""), usd(x["deductible_cents"], "") if x["deductible_cents"] else "", f"{x['rate']}%", usd(x["plan_paid_cents"], ""),
             usd(x["patient_cents"], ""), " ".join(x["remarks"])] for x in lines]
    t = {k: usd(total(lines, k)) for k in keys}
    heads = ["Date of<br>Service", "ADA<br>Code", "Description of Service", "Tooth/<br>Quad", "Surf.", "Submitted<br>Charge", "Negotiated<br>Fee",
            "Covered<br>Expense",
             "Deduct-<br>ible", "Plan<br>%", "Benefit<br>Amount", "Patient<br>Owes", "Note"]
    tin = tax_id(rng) if rng.random() < 0.4 else ""
    paid = total(lines, "plan_paid_cents")
    facts_of = [("Employee:", esc(who.full)), ("Employee ID:", member), ("Employer:", rng.choice(("SUMMIT COUNTY GOVERNMENT", "PELICAN AIR FREIGHT INC"))),
                ("Group number:", number(rng, "0999999")), ("Patient:", esc(patient.full)), ("Relationship:", ("Self", "Spouse", "Child")[n]),
                ("Patient date of birth:", say(patient.born))]
    facts_two = [("Claim number:", claim), ("Date processed:", say(sent)), ("Dentist:", esc(dentist)), *([("Dentist TIN:", tin)] if tin else []),
                 ("Network:", "PDP Plus - participating"), ("Plan:", "PPO Dental - High Option")]
    body = (beside("<div class='logo'>MetLife</div><div class='s'>Metropolitan Life Insurance Company<br>MetLife Dental Claims<br>P.O. Box 981282<br>"
                   "El Paso, TX 79998-1282</div>", "<div class='ttl'>Dental Explanation of Benefits</div><div class='not'>THIS IS NOT A BILL</div>"
                   f"<div class='s'>Questions? {tel(rng)} or www.metlife.com/mybenefits<br>Monday - Friday, 8 a.m. to 11 p.m. ET</div>", widths="55% 45%")
            + f"<div class='mail'>{who.mail}</div>" + "<div class='fx'>" + beside(facts(facts_of), facts(facts_two)) + "</div>"
            + f"<p>Dear {esc(who.plain)}: We have processed the dental claim for {esc(patient.first)}. Below is how the benefit was worked out.</p>"
            + table(heads, rows, "lllccrrrrrrrl", "t", [["", "", "Totals", "", "", *(t[k] for k in keys[:4]),
                    "", t["plan_paid_cents"], t["patient_cents"], ""]])
            + beside(table([], [["Total benefit amount", t["plan_paid_cents"]], ["Less payment by other insurance", "$0.00"],
                                [f"<b>{'Benefit paid to dentist' if paid else 'No benefit is payable'}</b>", f"<b>{t['plan_paid_cents']}</b>"],
                                ["<b>Amount patient owes dentist</b>", f"<b>{t['patient_cents']}</b>"]], "lr", "bx"),
                     table(["Benefit year 2026", "Maximum", "Used", "Remaining"], [["Annual maximum", usd(top), usd(top - left), usd(left)],
                           ["Individual deductible", "$50.00", usd(5000 - deductible), usd(deductible)]], "lrrr", "bx"), widths="46% 54%")
            + "<h3>Notes</h3>" + facts([(k, SAYS[k]) for k in used], "f n")
            + "<h3>About this statement</h3><p class='s'><b>Submitted charge</b> is the dentist&rsquo;s usual charge. <b>Negotiated fee</b> is the fee "
              "that network dentists have agreed to accept as payment in full, subject to any copayments, deductibles, cost sharing and benefits "
              "maximums. <b>Covered expense</b> is the amount on which benefits are figured.</p>"
            "<h3>Right to appeal</h3><p class='fine'>If benefits were denied in whole or in part you may request a review by writing to MetLife Group "
            "Claims Review, P.O. Box 14589, Lexington, KY 40512, within 180 days of receiving this notice. State the reason you believe the claim was "
            "not properly handled, with the group and claim numbers, X-rays, and any other information. MetLife will re-evaluate all the information "
            "and reply within 60 days, or less as state law requires. You may bring a civil action under section 502(a) of ERISA after the review. "
            "Keep this statement for your tax records; duplicates may be had on the web site. L0520003712[exp0727][All States]</p>")
    css = (".logo{font:bold 25pt 'Liberation Sans';color:#0061a0}.ttl{font:bold 14pt 'Liberation Sans'}.not{font-weight:bold;margin:2pt 0 6pt}.s{font-size:8pt}"
           ".mail{margin:20pt 0 20pt 22pt}.fx{border-top:1.5pt solid #a4ce4e;border-bottom:1.5pt solid #a4ce4e;padding:4pt 0;margin-bottom:7pt}"
           ".f td{padding:1pt 9pt 1pt 0}"
           ".f td:first-child{font-weight:bold;white-space:nowrap}.t{width:100%;font-size:7.7pt;margin:4pt 0 9pt}"
           ".t th{background:#0061a0;color:#fff;font-size:7pt;"
           "vertical-align:bottom}.t td,.t th{padding:2.3pt 2.6pt;border:.5pt solid #9ab}.t tr.sum td{font-weight:bold;background:#eef3f7}"
           ".bx{font-size:8.6pt;width:100%}"
           ".bx td,.bx th{border-bottom:.5pt solid #9ab;padding:2.4pt 4pt}h3{font:bold 10pt 'Liberation Sans';color:#0061a0;margin:9pt 0 2pt}"
           ".n{font-size:8.2pt}")
    truth = claim_of("MetLife", patient.full, member, lines,
            "date code description charge_cents allowed_cents deductible_cents plan_paid_cents patient_cents "
                     "remarks maybe", {"name": dentist, "tax_id": tin}, claim, sent, "charges_cents insurance_paid_cents balance_cents", ["deductible_cents", "remarks"],
                     network="in")
    truth["patient"]["birth_date"] = patient.born
    return done(sheet(css, body, margin="0.5in", font="9.2pt 'Liberation Sans',Arial", title="Dental EOB"), truth)
