"""A dental service plan's EOB in Delta's manner: patient, subscriber and dentist in one ruled block, then per claim a table from tooth and surface over
submitted fee, accepted fee and maximum contract allowance to benefit level, what the plan and what the patient pays, with reference codes, maximums
used and messages."""
from held_twentysecond_b import *  # noqa: F403

NAME = "held22-delta-fee-columns"
CARE = [("D0120", "Periodic oral evaluation", 45, 92, "", 100), ("D0150", "Comprehensive oral evaluation", 75, 140, "", 100), ("D0274", "Bitewings - four "
        "images", 58, 108, "", 100),
        ("D0220", "Periapical, first image", 25, 46, "tooth", 100), ("D1110", "Prophylaxis - adult", 92, 162, "", 100), ("D1206",
        "Topical fluoride varnish", 34, 66, "", 100),
        ("D2391", "Resin-based composite - one surface, posterior", 165, 270, "O", 80), ("D2392", "Resin-based composite - two surfaces, posterior", 205,
        340, "MO", 80),
        ("D2331", "Resin-based composite - two surfaces, anterior", 180, 300, "ML", 80), ("D2740", "Crown - porcelain/ceramic", 1050, 1690, "tooth", 50),
        ("D2950", "Core buildup, with any pins",
        230, 390, "tooth", 50), ("D3330", "Endodontic therapy, molar", 1050, 1650, "tooth", 50), ("D4341", "Periodontal scaling and root planing, four or "
        "more teeth", 230, 370, "quad", 80),
        ("D7140", "Extraction, erupted tooth", 170, 310, "tooth", 80), ("D9230", "Nitrous oxide", 60, 110, "", 0)]
FRONT = "6 7 8 9 10 11".split()
MOLARS = "2 3 14 15 18 19 30 31".split()
BACK = "2 3 4 5 12 13 14 15 18 19 20 21 28 29 30 31".split()
CODES = {"AM": "The fee was reduced to the amount the dentist has agreed to accept. The patient is not responsible for the difference.",
         "NB": "This procedure is not a benefit of the plan. The patient is responsible for the dentist's accepted fee.",
         "LM": "Payment was reduced because the annual maximum has been reached."}


def procedures(rng, date):
    """The lines of one visit: fees, allowance, benefit level and shares."""
    lines, lump = [], 5000 if rng.random() < 0.3 else 0
    for code, words, low, high, part, level in sorted(rng.sample(CARE, rng.choice((1, 2, 3, 3, 4, 6)))):
        fee = cents(rng, low, high)
        accepted = round(fee * rng.uniform(0.55, 0.92) / 100) * 100
        tooth = rng.choice(FRONT if part == "ML" else MOLARS if "molar" in words else BACK) if part and part != "quad" else ""
        lump_now = min(lump, accepted) if level and level < 100 else 0
        lump -= lump_now
        paid = round((accepted - lump_now) * level / 100)
        area = f"{tooth} {part}" if part in ("O", "MO", "ML") else rng.choice(("UR", "UL", "LR", "LL")) if part == "quad" else tooth
        allowed = accepted if level else 0
        x = {"date": date, "code": code, "description": words, "area": area, "level": level, "accepted": accepted, "charge_cents": fee,
        "allowed_cents": allowed,
             "deductible_cents": lump_now, "plan_paid_cents": paid, "patient_cents": accepted - paid, "remarks": (["AM"] if level else ["NB"])}
        x["maybe"] = {"allowed_cents": accepted} | ({"teeth": [tooth]} if tooth else {})
        lines.append(x)
    return lines


def document(rng):
    who, people = family(rng)
    payer = rng.choice(("Omega Dental Plan of the Pacific", "Dental Delta Service of Lakeland", "Northeast Sigma Dental"))
    sent, member, group = day(rng), number(rng, "999999999999"), number(rng, "99999-00999")
    (street, town), tel = place(rng, True), free(rng, "888-555-{}")
    docs, blocks = [], []
    for _ in range(rng.choice((1, 1, 1, 2))):
        patient, kin = rng.choice(people)
        dentist, first, code, check = doctor(rng, "{} {} DDS"), later(sent, -rng.randint(6, 25)), number(rng, "2026999999999-00"), number(rng, "00999999")
        lines = procedures(rng, first)
        t = sums(lines, "charge_cents accepted allowed_cents deductible_cents plan_paid_cents patient_cents")
        rows = [[x["area"], say(x["date"], "%m/%d/%y"), x["code"], esc(x["description"]), *(usd(x[k], "") for k in ("charge_cents", "accepted",
        "allowed_cents", "deductible_cents")),
                 f"{x['level']}%", usd(x["plan_paid_cents"], ""), usd(x["patient_cents"], ""), " ".join(x["remarks"])] for x in lines]
        ruled = table([], [[f"<i>PATIENT NAME</i><br>{esc(patient.full.upper())}", f"<i>DATE OF BIRTH</i><br>{say(patient.born)}",
        f"<i>RELATIONSHIP</i><br>{('SELF', 'SPOUSE', 'DEPENDENT')[kin]}",
                            f"<i>CLAIM NUMBER</i><br>{code}"],
                           [f"<i>SUBSCRIBER NAME</i><br>{esc(who.full.upper())}", f"<i>SUBSCRIBER ID</i><br>{member}", f"<i>GROUP NUMBER</i><br>{group}",
                           f"<i>RECEIVED DATE</i><br>{say(later(first, 2))}"],
                           [f"<i>TREATING DENTIST</i><br>{esc(dentist.upper())}", f"<i>LICENSE NO.</i><br>{number(rng, 'D99999')}", "<i>NETWORK</i><br>PPO "
                           "DENTIST", f"<i>CHECK NO. / ISSUE DATE</i><br>"
                            f"{check if t['plan_paid_cents'] else 'NONE'} &nbsp; {say(sent)}"]], "", "ruled")
        heads = ["TOOTH CODE/ SURFACE", "DATE OF SERVICE", "PROC. CODE", "DESCRIPTION OF SERVICE", "SUBMITTED FEE", "ACCEPTED FEE", "MAXIMUM CONTRACT "
        "ALLOWANCE", "DEDUCTIBLE",
                 "CONTRACT BENEFIT LEVEL", "PLAN PAYS", "PATIENT PAYS", "REF. CODE"]
        blocks.append("<div class='cl'>" + ruled + table(heads, rows, "lcllrrrrcrrc", "t", [[("CLAIM TOTAL", 4), *(usd(t[k], "") for k in list(t)[:4]), "",
        usd(t["plan_paid_cents"]),
                                                       usd(t["patient_cents"]), ""]]) + f"<p class='r'>PAYMENT TO: {esc(dentist.upper())}</p></div>")
        truth = claim("eob", payer, {"name": patient.full.upper(), "member_id": member, "birth_date": patient.born}, lines, "date code description "
        "charge_cents allowed_cents deductible_cents "
                      "plan_paid_cents patient_cents remarks maybe", "charges_cents insurance_paid_cents balance_cents", {"name": dentist.upper()},
                      claim_number=code, statement_date=sent, network="in")
        docs.append(truth)
    used = sorted({r for d in docs for x in d["lines"] for r in x["remarks"]})
    maximum = rng.choice((100000, 150000, 200000))
    spent = rng.randint(10000, maximum)
    body = (beside(logo(payer, "#00853e", 17, "&#9651;") + f"<p class='fine'>{street}<br>{town}</p>", f"<h1>EXPLANATION OF BENEFITS</h1><b>THIS IS NOT A "
        f"BILL</b><br>Issue date: {say(sent)}<br>"
                   f"Customer service: {tel}", widths="58% 42%") + f"<div class='mail'>{who.mail}</div>"
            "<p>This statement shows how your dental benefits were determined. Please keep it for your records. If your dentist bills you, the amount "
            "should not be more than the amount under "
            "&ldquo;Patient Pays&rdquo;.</p>" + "".join(blocks)
            + beside("<h3>REFERENCE CODES</h3>" + facts([(c, CODES[c]) for c in used], "f fine"),
                     "<h3>MAXIMUMS AND DEDUCTIBLES</h3>" + table(["Benefit period " + str(sent.year), "Plan amount", "Used", "Remaining"], [
                         ["Individual annual maximum", usd(maximum), usd(spent), usd(maximum - spent)], ["Individual deductible", "$50.00", "$50.00",
                         "$0.00"]], "lrrr", "t"), widths="50% 50%")
            + "<p class='fine'><b>Definitions.</b> Submitted fee: the amount the dentist billed. Accepted fee: the fee the dentist has agreed to accept as "
            "payment in full. Maximum contract allowance: the "
            "amount used to work out the benefit. Contract benefit level: the percent of the maximum contract allowance that the plan pays after the "
            "deductible.</p><p class='fine'><b>Claim review.</b> If "
            f"you have questions about this claim, call {tel} or write within 180 days to Appeals, {street}, {town}. Give the claim number and the reason "
            f"for your request. California residents: the "
            "Department of Managed Health Care is responsible for regulating health care service plans. If you have a grievance, first telephone your "
            "plan.</p>")
    css = foot("PAGE") + ("h1{font-size:14pt;margin:0}.mail{padding:16pt 0 18pt 26pt}.cl{page-break-inside:avoid;margin:6pt 0}.ruled{width:100%}.ruled "
        "td{border:.7pt solid #555;font-size:8.6pt}.ruled i{font:6.3pt "
                          "'Liberation Sans';color:#555}.t{width:100%;margin:5pt 0;font-size:8pt}.t "
                          "th{font-size:6.8pt;background:#e3f1e8;vertical-align:bottom;border:.5pt solid #999}.t td{border-left:.5pt solid "
                          "#bbb;border-right:.5pt solid #bbb}.sum td{border-top:1pt solid;border-bottom:1pt "
                          "solid;font-weight:bold}.r{text-align:right}h3{font-size:8.5pt;margin:4pt 0 1pt}.f td{padding:0 6pt 1pt 0}")
    return done(sheet(css, body, size="Letter landscape", margin="0.45in", font="9pt 'Liberation Sans',Arial"), papers(docs))
