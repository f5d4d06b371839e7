"""A dental insurer's EOB in Guardian's manner: planholder, insured and claim in a ruled box; numbered lines with the submitted code and the
alternate code, tooth, submitted, considered and covered charge, deductible, percent and benefit; a line of totals, what was paid to whom;
remarks by number, the year's maximum, small print; one claim a paper."""
from held_twentythird_b import *  # noqa: F403

NAME = "held23-warden-dental"
WORK = [("D0120", "PERIODIC ORAL EVALUATION", 100, 48, 92, 0, ""), ("D0150", "COMPREHENSIVE ORAL EVALUATION - NEW OR ESTABLISHED PATIENT", 100, 75, 140, 0, ""),
        ("D0274", "BITEWINGS - FOUR IMAGES", 100, 55, 108, 0, ""), ("D0210", "INTRAORAL - COMPLETE SERIES", 100, 110, 195, 0, ""),
        ("D1110", "PROPHYLAXIS - ADULT", 100, 84, 160, 0, ""), ("D1206", "TOPICAL FLUORIDE VARNISH", 100, 32, 66, 0, ""),
        ("D0220", "INTRAORAL - PERIAPICAL FIRST IMAGE", 100, 24, 44, 1, ""), ("D2391", "RESIN COMPOSITE - ONE SURFACE, POSTERIOR", 80, 150, 270, 1, "D2140"),
        ("D2392", "RESIN COMPOSITE - TWO SURFACES, POSTERIOR", 80, 190, 340, 1, "D2150"), ("D2330", "RESIN COMPOSITE - ONE SURFACE, ANTERIOR", 80, 130, 240, 1,
        ""),
        ("D2740", "CROWN - PORCELAIN/CERAMIC SUBSTRATE", 50, 1050, 1750, 1, ""), ("D2950", "CORE BUILDUP, INCLUDING ANY PINS", 50, 210, 400, 1, ""),
        ("D3330", "ENDODONTIC THERAPY, MOLAR TOOTH", 80, 980, 1600, 1, ""), ("D4341", "PERIODONTAL SCALING AND ROOT PLANING - FOUR OR MORE TEETH PER QUADRANT",
        80, 210, 380, 0, ""),
        ("D4910", "PERIODONTAL MAINTENANCE", 80, 120, 210, 0, ""), ("D7140", "EXTRACTION, ERUPTED TOOTH", 80, 150, 320, 1, ""), ("D9972",
        "EXTERNAL BLEACHING - PER ARCH", 0, 250, 450, 0, "")]
SAYS = {1: "THE CONSIDERED CHARGE IS THE FEE THE DENTIST HAS AGREED TO ACCEPT UNDER THE NETWORK CONTRACT. YOU ARE NOT RESPONSIBLE FOR THE DIFFERENCE.",
        2: "THE PLAN PAYS FOR THE LEAST COSTLY TREATMENT THAT IS PROFESSIONALLY ACCEPTABLE. BENEFITS ARE BASED ON THE ALTERNATE CODE SHOWN. THE PATIENT IS "
           "RESPONSIBLE FOR THE BALANCE UP TO THE CONSIDERED CHARGE.",
        3: "THIS SERVICE IS NOT COVERED BY YOUR PLAN. PLEASE SEE THE LIST OF EXCLUSIONS IN YOUR CERTIFICATE BOOKLET.",
        4: "THE CALENDAR YEAR DEDUCTIBLE HAS BEEN APPLIED TO THIS CHARGE."}


def money(cents):
    return usd(cents, "")


def document(rng):
    who, family = household(rng)
    patient, kin = rng.choice(family)
    payer = rng.choice(("Warden Life Insurance Company of America", "Sentry Hill Life and Dental Insurance Company", "Palisade Mutual Life Insurance Company"))
    first, inside = day(rng, span=180), rng.random() < 0.65
    sent, left = later(first, rng.randint(8, 30)), rng.choice((5000, 5000, 2500, 0))
    claim, member, group = number(rng, "2026999999999"), number(rng, "999999999"), number(rng, "00599999")
    lines, rows, used = [], [], set()
    dates = [first] if rng.random() < 0.75 else [first, later(first, 14)]
    for item in sorted(rng.sample(WORK, rng.choice((1, 2, 3, 4, 5, 7)))):
        code, words, rate, low, high, toothed, other = item
        charge, notes = cents(rng, low, high), []
        fee = round(charge * rng.uniform(0.5, 0.9)) if inside else charge
        covered = round(fee * rng.uniform(0.55, 0.8)) if other and rng.random() < 0.6 else fee if rate else 0
        notes += [1] * (fee < charge) + [2] * (0 < covered < fee) + [3] * (not rate)
        taken = min(left, covered) if rate in (80, 50) else 0
        left -= taken
        notes += [4] * (taken > 0)
        paid = round((covered - taken) * rate / 100)
        used |= set(notes)
        tooth = (f"{rng.randint(2, 15) if code != 'D2330' else rng.randint(6, 11):02d}" if toothed else rng.choice(("UR", "LL", "UL",
            "LR")) if code == "D4341" else "")
        face = {"D2391": "O", "D2392": rng.choice(("MO", "DO")), "D2330": "F"}.get(code, "")
        lines.append({"date": rng.choice(dates), "code": code, "description": words, "charge_cents": charge, "allowed_cents": fee,
                      "deductible_cents": taken, "plan_paid_cents": paid, "remarks": [str(n) for n in sorted(notes)], "alt": other if 0 < covered < fee else "",
                      "tooth": tooth, "face": face, "covered": covered, "rate": rate})
    lines.sort(key=lambda x: x["date"])
    for n, x in enumerate(lines, 1):
        rows.append([str(n), f"{x['code']} {esc(x['description'])}", x["alt"], x["tooth"], x["face"], say(x["date"], "%m/%d/%y"), money(x["charge_cents"]),
                     money(x["allowed_cents"]), money(x["covered"]), money(x["deductible_cents"]), f"{x['rate']}%", money(x["plan_paid_cents"]),
                     " ".join(x["remarks"])])
    charge, fees, paid = total(lines, "charge_cents"), total(lines, "allowed_cents"), total(lines, "plan_paid_cents")
    provider = rng.choice((doctor(rng, "{} {} DDS"), doctor(rng, "{} {} DMD PC"), "CANYON ROAD FAMILY DENTISTRY", "BRIGHTWATER DENTAL GROUP PLLC")).upper()
    employer = rng.choice(("NORTHFIELD PRECISION TOOL CO", "LAKEMONT SCHOOL DISTRICT NO 12", "EASTERN TRUCK AND TRAILER LLC"))
    street, town = place(rng, True)
    top = beside(f"<div class='logo'>{payer.split()[0].upper()}{'&reg;'}</div><div class='fine'>{esc(payer)}<br>Group Dental "
                 f"Claims<br>{street}<br>{town}</div>",
                 f"<div class='ttl'>EXPLANATION OF BENEFITS</div><b>THIS IS NOT A BILL</b><br>Date: {say(sent)}<br>Customer Response Unit: {free(rng)}<br>"
                 f"Monday through Friday 8:00 A.M. to 8:30 P.M. Eastern", widths="55% 45%")
    facing = "<table class='bx'><tr>" + "</tr><tr>".join("".join(f"<td><span>{k}</span><br>{v}</td>" for k, v in part) for part in (
        [("PLANHOLDER", employer), ("GROUP PLAN NUMBER", group), ("DIVISION", number(rng, "0009")), ("CLAIM NUMBER", claim)],
        [("INSURED", esc(who.plain.upper())), ("INSURED ID", member), ("PATIENT", esc(patient.plain.upper())),
         ("RELATIONSHIP", ("SELF", "SPOUSE", "CHILD")[kin])])) + "</tr></table>"
    heads = ["Line<br>No.", "Submitted ADA Code<br>and Description", "Alt.<br>Code", "Tooth<br>No.", "Surf.", "Date of<br>Service", "Submitted<br>Charge",
             "Considered<br>Charge", "Covered<br>Charge", "Deductible<br>Amount", "Coverage<br>Percent", "Benefit<br>Amount", "See<br>Remark"]
    foot = [[("TOTALS", 6, "r"), money(charge), money(fees), money(sum(x["covered"] for x in lines)), money(total(lines, "deductible_cents")), "", money(paid),
             ""]]
    below = facts([("OTHER INSURANCE PAID", "0.00"), ("TOTAL BENEFIT PAYABLE", money(paid)), ("<b>PATIENT RESPONSIBILITY</b>", f"<b>{money(fees - paid)}</b>")],
                  "f rs")
    pay = (f"PAYMENT OF {usd(paid)} WAS ISSUED TO {esc(provider)} &nbsp; {rng.choice(('CHECK', 'EFT'))} NO. {number(rng, '00999999')}"
           if paid else "NO PAYMENT WAS ISSUED FOR THIS CLAIM")
    most = rng.choice((100000, 150000, 200000))
    body = (top + f"<div class='mail'>{who.mail}</div>" + facing + f"<p class='pv'>TREATMENT PROVIDED BY: {esc(provider)} &nbsp;&nbsp; "
            f"NETWORK: {'IN-NETWORK' if inside else 'OUT-OF-NETWORK'}</p>" + table(heads, rows, "clccclrrrrrrc", "t", foot) + beside(f"<p>{pay}</p>", below,
                widths="62% 38%")
            + ("<h3>REMARKS</h3>" + facts([(f"{n}", SAYS[n]) for n in sorted(used)], "f n") if used else "")
            + (f"<p class='n'>BY USING A NETWORK DENTIST YOU SAVED {usd(charge - fees)} ON THIS CLAIM.</p>" if charge > fees else "")
            + f"<p class='n'>THE CALENDAR YEAR MAXIMUM FOR THIS PATIENT IS {usd(most)}. REMAINING AFTER THIS CLAIM: "
              f"{usd(max(0, most - paid - rng.randint(0, 30000)))}.</p>"
            + "<p class='fine'>IMPORTANT INFORMATION: If this claim was denied in whole or in part, you or your authorized representative may ask for a "
              "review in writing "
              "within 180 days of this notice. You may submit written comments, records, and other information, and may have, free of charge, copies of what "
              "was relied "
              "upon. If your plan is subject to ERISA you may bring a civil action under section 502(a) after the review. Pre-treatment estimates are "
              "recommended for "
              "services over $300. Any person who knowingly files a claim with false information is guilty of a crime.</p>")
    css = (numbered() + ".logo{font:bold 22pt 'Liberation Serif';color:#0b3d91}.ttl{font:bold 13pt 'Liberation Sans'}.mail{margin:20pt 0 22pt "
                        "30pt}.bx{width:100%;border:1pt solid}"
           ".bx td{border:.6pt solid #555;width:25%}.bx span{font-size:6.5pt;color:#333}.pv{margin:7pt 0 4pt}.t{width:100%;font-size:8pt}.t th{border:.6pt "
           "solid;"
           "background:#e6ebf4;font-size:7pt;vertical-align:bottom;padding:2pt 3pt}.t td{border-left:.6pt solid #888;border-right:.6pt solid "
           "#888;padding:2pt 3pt}"
           ".sum td{border:.8pt solid;font-weight:bold}.f td{padding:0 8pt 0 0}.rs{margin-left:auto}.rs td+td{text-align:right}.n{font-size:8pt}"
           "h3{font-size:9pt;margin:8pt 0 2pt;border-bottom:.8pt solid}")
    out = only(lines, "date code description charge_cents allowed_cents deductible_cents plan_paid_cents remarks")
    for x in out:
        if not x["remarks"]:
            del x["remarks"]
    truth = claim_of(payer, patient.plain.upper(), member, out, provider, claim, sent, "charges_cents insurance_paid_cents", network="in" if inside else "out")
    truth["totals"]["balance_cents"] = fees - paid
    return done(sheet(css, body, size="Letter landscape", margin="0.45in", font="9pt 'Liberation Sans',Arial"), truth)
