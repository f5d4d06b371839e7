"""A dental plan's EOB, as its page "Understanding your Explanation of Benefits" shows it: area / tooth code / surface, date, procedure, submitted
amount, maximum approved fee, contract dentist savings, allowed amount, deductible, co-pay percentage, payment, patient payment, pay-to letter; codes
and maximums below."""
from held_twentysecond_c import *

NAME, KIND = "held22-tooth-surface", "eob"
# code, words, dollars, plan's share in a hundred, tooth or area, surfaces
WORK = [("D0120", "Periodic oral evaluation - established patient", 46, 84, 100, "", ""), ("D0274", "Bitewings - four radiographic images", 58, 102, 100,
    "", ""),
        ("D1110", "Prophylaxis - adult", 86, 148, 100, "", ""), ("D0220", "Intraoral - periapical first radiographic image", 24, 44, 100, "T", ""),
        ("D2392", "Resin-based composite - two surfaces, posterior", 190, 330, 80, "P", "MO"), ("D2391", "Resin-based composite - one surface, posterior",
            148, 260, 80, "P", "O"),
        ("D2740", "Crown - porcelain/ceramic", 980, 1660, 50, "T", ""), ("D2950", "Core buildup, including any pins when required", 210, 390, 50, "T", ""),
        ("D3330", "Endodontic therapy, molar (excluding final restoration)", 990, 1480, 80, "M", ""), ("D4341", "Periodontal scaling and root planing - "
            "four or more teeth per quadrant",
            230, 390, 80, "Q", ""),
        ("D7140", "Extraction, erupted tooth or exposed root", 160, 310, 80, "T", ""), ("D1206", "Topical application of fluoride varnish", 34, 64, 0, "", ""),
        ("D9944", "Occlusal guard - hard appliance, full arch", 420, 720, 0, "U", ""), ("D0140", "Limited oral evaluation - problem focused", 62, 110, 100,
            "", "")]


def document(rng):
    who, at = Who(rng, 15, 78), Home(rng)
    payer = rng.choice(("Gamma Dental of Kansas", "Gamma Dental Plan of the Northern Plains", "Bright Arch Dental Service Corporation"))
    holder = who if rng.random() < 0.6 and 2026 - who.born.year > 20 else Who(rng, 30, 60, last=who.last)
    when = day(rng)
    sent = later(when, rng.randint(5, 25))
    claim, member, inside = number(rng, rng.choice(("2026999999999", "99999999999-00"))), number(rng, rng.choice(("999999999",
        "A99999999"))), rng.random() < 0.85
    dentist = rng.choice((doctor(rng, "{} {}, {}", ("DDS", "DMD")), "Family Dental Care PC", "Smile Design Dentistry of " + at.city))
    deducted, lines, rows, notes = rng.choice((0, 0, 2500, 5000)), [], [], {}
    met = 5000 - deducted if deducted else rng.choice((0, 5000))
    other = later(when, -rng.randint(7, 60)) if rng.random() < 0.25 else when
    for code, words, low, high, rate, area, surface in sorted(rng.sample(WORK, rng.choice((1, 2, 3, 4, 6)))):
        tooth = {"T": str(rng.randint(2, 31)), "P": str(rng.choice((3, 4, 12, 14, 19, 20, 28, 30))), "M": str(rng.choice((3, 14, 19, 30))),
                 "Q": rng.choice("UR UL LL LR".split()), "U": "UA", "": ""}[area]
        charge, remark = price(rng, low, high), ""
        top = round(charge * rng.uniform(0.55, 0.92)) if inside else charge
        allowed = top
        if code == "D2392" and rng.random() < 0.5:
            allowed, remark = round(top * 0.7), "412"
            notes["412"] = "Benefits are based on the allowance for an amalgam filling. The patient is responsible for the difference up to the approved fee."
        if code in ("D0274", "D1110") and rng.random() < 0.2:
            rate, remark = 0, "207"
            notes["207"] = "This service exceeds the frequency limitation of the group's contract and is not payable. The patient is responsible for the "
            "approved fee."
        elif rate == 0:
            remark = "105"
            notes["105"] = "This procedure is not a benefit of the group's dental contract."
        if rate == 0:
            allowed = 0
        ded = min(deducted, allowed) if rate < 100 and rate else 0
        deducted -= ded
        plan = round((allowed - ded) * rate / 100)
        mine = top - plan
        when_ = other if code in ("D0220", "D0140") else when
        lines.append({"date": when_, "code": code, "description": words, "charge_cents": charge, "allowed_cents": allowed,
                      "adjustment_cents": charge - top, "deductible_cents": ded, "plan_paid_cents": plan, "patient_cents": mine,
                      "remarks": [remark] if remark else []})
        rows.append([" ".join(x for x in (tooth, surface) if x), us(when_), f"{code} {words}", bald(charge), bald(top), bald(charge - top), bald(allowed),
                     bald(ded), f"{rate}", bald(plan), bald(mine), "P" if inside else "S", remark])
    n = [total(lines, k + "_cents") for k in "charge adjustment allowed deductible plan_paid patient".split()]
    heads = ["Area/<br>Tooth Code/<br>Surface", "Date of<br>Service", "Procedure Description", "Submitted<br>Amount", "Maximum<br>Approved<br>Fee",
             "Contract<br>Dentist<br>Savings",
             "Allowed<br>Amount", "Deduct-<br>ible", "Co-Pay<br>%", "Payment", "Patient<br>Payment", "Pay<br>To", "Proc.<br>Policy"]
    foot = [[("Claim totals", 3, "r"), bald(n[0]), bald(n[0] - n[1]), bald(n[1]), bald(n[2]), bald(n[3]), "", bald(n[4]), bald(n[5]), "", ""]]
    used = n[4] + rng.choice((0, 12400, 38850))
    left = facts([("Patient Name", who.plain), ("Date of Birth", us(who.born)), ("Relationship", "Self" if holder is who else "Dependent"),
                  ("Subscriber", holder.plain),
                  ("Subscriber ID", member), ("Group Name", rng.choice(("Prairie Unified School District", "City of Marlow Employees", "Tallgrass "
                      "Manufacturing Inc")))])
    right = facts([("Dental Office", dentist), ("License No.", number(rng, "99999")), ("Network", "PPO" if inside else "Non-participating"),
                   ("Claim Number", claim), ("Receipt Date", us(later(sent, -3))), ("Issue Date", us(sent))])
    tail = beside("<b>Explanation of procedure policies</b>" + ("".join(f"<p>{k}: {v}</p>" for k, v in sorted(notes.items())) or "<p>None</p>")
                  + "<p>Pay To: P = Provider, S = Subscriber, A = Alternate payee.</p>",
                  "<b>Benefit year to date</b>" + facts([("Annual maximum", "$1,500.00"), ("Maximum used to date", usd(used)), ("Annual deductible", "$50.00"),
                      ("Deductible satisfied", usd(min(5000, met + n[3])))], "ytd"), widths="62% 38%")
    css = (".nm{font-size:16pt;font-weight:bold;color:#2e7d32}.f td{padding:1pt 5pt;font-size:8.6pt}.f td:first-child{color:#555}.t{width:100%;margin:8pt 0}"
           ".t th{background:#2e7d32;color:#fff;font-size:7.2pt;padding:2pt 2pt}.t td{font-size:8pt;border-bottom:0.5pt solid #ccc;padding:2pt 3pt}.sum "
           "td{font-weight:bold;"
           "border-top:1pt solid #2e7d32}.ytd td{font-size:8.4pt;border-bottom:0.5pt solid #ccc}.ytd "
           "td:last-child{text-align:right}.no{font-size:13pt;font-weight:bold}")
    intro = (f"<p>{rng.choice(('Your dentist has submitted a claim for the services listed above.', 'Keep this statement for your records.'))} The amount "
             f"you may "
             f"owe your dentist "
             f"is shown under Patient Payment: <b>{usd(n[5])}</b>.</p>")
    html = sheet(css, beside(f"<div class='nm'>{payer}</div>{at.box}, {at.far}<br>Customer Service {at.free}", "<div class='no'>EXPLANATION OF "
                             "BENEFITS</div>THIS IS NOT A BILL")
                 + f"<p>&nbsp;</p>{holder.mail}<p>&nbsp;</p>" + beside(left, right) + table(heads, rows, "lllrrrrrcrrcc",
                     foot=foot) + intro + tail,
                 size="Letter landscape", margin="0.45in")
    return finish(html, {
                         "document_type": KIND, "payer": {"name": payer}, "provider": {"name": dentist}, "patient": {"name": who.plain, "birth_date": who.born,
                             "member_id": member},
        "claim_number": claim, "statement_date": sent, "network": "in" if inside else "out", "lines": keep(lines, "date code description charge_cents "
            "allowed_cents "
            "adjustment_cents deductible_cents plan_paid_cents patient_cents remarks"),
                         "totals": {"charges_cents": n[0], "adjustments_cents": n[1], "insurance_paid_cents": n[4], "balance_cents": n[5]}})
