"""A dental plan's EOB in United Concordia's manner: dentist, member and plan in three short columns, then each patient's claim as a table whose
rows begin with the tooth: date, procedure, dentist's charge, allowed charge, other carrier, deductible, copay or coinsurance, paid, the
member's part and message codes; a grand total, amounts used of the maximums, messages, an appeal paragraph."""
from held_twentythird_b import *  # noqa: F403

NAME = "held23-concordance-dental"
WORK = [("D0120", "Periodic Oral Eval", 100, 46, 90, 0), ("D0140", "Limited Oral Eval - Problem Focused", 100, 62, 120, 0), ("D0274", "Bitewings - 4 Films",
    100, 54, 104, 0),
        ("D0330", "Panoramic Film", 100, 95, 170, 0), ("D1110", "Prophylaxis Adult", 100, 82, 158, 0), ("D1120", "Prophylaxis Child", 100, 60, 110, 0),
        ("D1351", "Sealant - Per Tooth", 100, 42, 80, 1), ("D2150", "Amalgam 2 Surface Perm", 80, 140, 240, 1), ("D2392", "Resin 2 Surface Posterior", 80, 188,
        330, 1),
        ("D2750", "Crown Porcelain Fused to High Noble Metal", 50, 1040, 1700, 1), ("D3320", "Root Canal Bicuspid", 60, 780, 1250, 1), ("D4910",
        "Periodontal Maint", 60, 118, 205, 0),
        ("D5110", "Complete Denture Maxillary", 50, 1350, 2300, 0), ("D7210", "Surgical Removal Erupted Tooth", 60, 240, 430, 1), ("D9230",
        "Nitrous Oxide Analgesia", 0, 45, 95, 0)]
SAYS = {"D100": "The dentist participates and has agreed to accept the allowed charge as payment in full. The member is not responsible for the difference.",
        "D205": "This procedure is not a covered benefit under the member&rsquo;s plan. The member is responsible for this charge.",
        "D311": "The member&rsquo;s annual deductible was applied to this service.", "D417": "A coinsurance percentage applies to this service."}


def money(cents):
    return usd(cents, "")


def document(rng):
    who, family = household(rng)
    payer = rng.choice(("Concordance Dental", "Amity Dental Insurance Company", "Unison Dental Plans"))
    member, group, sent, inside = number(rng, "999999999999"), number(rng, "899999-999"), day(rng, (2026, 2, 20), 170), rng.random() < 0.75
    many = rng.choice((1, 1, 2, 3))
    people = rng.sample(family, many)
    dentist, practice = doctor(rng, "{} {} D.M.D."), rng.choice(("", "Smile Center of the Heights", "Gentle Dental Associates, Ltd."))
    docs, blocks, used = [], [], set()
    for patient, kin in people:
        first, claim, left = later(sent, -rng.randint(6, 32)), number(rng, "26999999999900"), rng.choice((5000, 5000, 0))
        work = [w for w in WORK if kin == 2 or w[0] not in ("D1120", "D1351")]
        lines, rows = [], []
        for code, words, rate, low, high, toothed in sorted(rng.sample(work, rng.choice((1, 2, 2, 3, 4, 6)))):
            charge = cents(rng, low, high)
            fee = 0 if not rate else round(charge * rng.uniform(0.48, 0.9)) if inside else charge
            taken = min(left, fee) if 0 < rate < 100 else 0
            left -= taken
            paid = round((fee - taken) * rate / 100)
            notes = (["D100"] if inside and rate else []) + (["D205"] if not rate else []) + (["D311"] if taken else []) + (["D417"] if 0 < rate < 100 else [])
            used |= set(notes)
            lines.append({"date": first, "code": code, "description": words, "charge_cents": charge, "allowed_cents": fee, "deductible_cents": taken,
                          "coinsurance_cents": fee - taken - paid, "plan_paid_cents": paid, "patient_cents": fee - paid if rate else charge,
                          "remarks": notes[:2]})
            tooth = f"{rng.randint(2, 31)}" if toothed else ""
            rows.append([tooth, say(first, "%m/%d/%Y"), code, esc(words), money(charge), money(fee), "0.00", money(taken), money(fee - taken - paid),
                         money(paid),
                         money(lines[-1]["patient_cents"]), ", ".join(notes[:2])])
        heads = ["Tooth<br>No./Area", "Date of<br>Service", "Proc.<br>Code", "Procedure Description", "Dentist&rsquo;s<br>Charge", "Allowed<br>Charge",
                 "Other Carrier<br>Paid",
                 "Deduct-<br>ible", "Copay/<br>Coins.", "Amount<br>Paid", "Member<br>Responsibility", "Message<br>Codes"]
        cols = "charge_cents allowed_cents".split()
        foot = [[("Claim Total", 4, "r"), *(money(total(lines, k)) for k in cols), "0.00",
                 *(money(total(lines, k)) for k in "deductible_cents coinsurance_cents plan_paid_cents patient_cents".split()), ""]]
        blocks.append(f"<div class='cl'><div class='bar'>Patient: {esc(patient.plain)} &nbsp;&nbsp; Relationship: "
                      f"{('Subscriber', 'Spouse', 'Dependent')[kin]} &nbsp;&nbsp; "
                      f"Claim Number: {claim} &nbsp;&nbsp; Received: {say(later(first, 2))}</div>" + table(heads, rows, "cllrrrrrrrrl".replace("llr", "lllr",
                          1)[:12], "t", foot) + "</div>")
        of = "charges_cents insurance_paid_cents balance_cents"
        docs.append(claim_of(payer, patient.plain, member, lines, dentist, claim, sent, of, network="in" if inside else "out"))
    lines = [x for d in docs for x in d["lines"]]
    for d in docs:
        for x in d["lines"]:
            if not x["remarks"]:
                del x["remarks"]
    paid, street, (box, town) = total(lines, "plan_paid_cents"), place(rng), place(rng, True)
    body = (beside(f"<div class='logo'>{payer}</div><span class='fine'>{box}, {town}</span>",
                   f"<div class='ttl'>Dental Explanation of Benefits</div><div class='not'>THIS IS NOT A BILL</div>", widths="52% 48%")
            + beside(f"<div class='mail'>{who.mail}</div>", facts([("Subscriber:", esc(who.plain)), ("Member ID:", member), ("Group Number:", group),
                                                                    ("Date Issued:", say(sent)), ("Questions?", f"{free(rng)} (TTY 711)")], "f"),
                                                                    widths="52% 48%")
            + f"<table class='who'><tr><td><b>Dentist</b><br>{esc(dentist)}<br>{esc(practice) or street[0]}<br>{street[1]}</td><td><b>Network Status</b><br>"
            f"{'Participating' if inside else 'Non-Participating'}</td><td><b>Payment Issued "
            f"To</b><br>{('Dentist' if inside else 'Subscriber') if paid else 'None'}</td>"
            f"<td><b>{'EFT' if inside else 'Check'} Number</b><br>{number(rng, '7999999999') if paid else ''}</td><td><b>Payment "
            f"Amount</b><br>{usd(paid)}</td></tr></table>"
            + "".join(blocks)
            + (facts([("Total Dentist&rsquo;s Charges", usd(total(lines, "charge_cents"))), ("Total Paid by Plan", usd(paid)),
                      ("Total Member Responsibility", usd(total(lines, "patient_cents")))], "f gt") if many > 1 else "")
            + "<h3>Message Codes</h3>" + facts([(m, SAYS[m]) for m in sorted(used)], "f n")
            + "<h3>Benefit Period Amounts</h3>" + table(["", "Annual Maximum", "Used to Date", "Remaining", "Deductible Met"],
              [[esc(p.plain), "$1,500.00", usd(u := rng.randint(20000, 149000)), usd(150000 - u), f"{usd(rng.choice((0, 2500, 5000)))} of $50.00"] for p,
               _ in people], "lrrrr", "m")
            + "<p class='fine'><br>You may ask us to look again at any decision on this claim. Write to Appeals at the address above within 180 days of the "
              "date issued, "
              "tell us why you disagree, and send x-rays or other records if you have them. We will answer within 60 days. Benefits are subject to all "
              "limits of the plan, "
              "including maximums, waiting periods, and frequency of service. If you think that a service listed here was not given, call our fraud line.</p>")
    css = (numbered() + ".logo{font:bold 17pt 'Liberation Sans';color:#00628b}.ttl{font:bold 14pt 'Liberation "
                        "Sans';color:#00628b}.not{font-weight:bold}.mail{margin:14pt 0 20pt 24pt}"
           ".who{width:100%;margin:4pt 0 8pt;background:#eef5f8}.who td{border-right:2pt solid "
           "#fff}.bar{background:#00628b;color:#fff;font-weight:bold;padding:3pt 5pt}"
           ".cl{margin-bottom:9pt;page-break-inside:avoid}.t,.m{width:100%;font-size:7.8pt}.t th{border-bottom:1pt solid "
           "#00628b;font-size:7.2pt;vertical-align:bottom}"
           ".t td{border-bottom:.5pt solid #ccd}.sum td{font-weight:bold;border-top:1pt solid}.f td{padding:0 8pt 1pt 0}.f td:first-child{white-space:nowrap}"
           ".gt{font-weight:bold;margin:0 0 6pt auto}.gt td+td{text-align:right}.n{font-size:8pt}h3{font-size:9.5pt;color:#00628b;margin:7pt 0 2pt}.m "
           "th{border-bottom:.6pt solid}")
    return done(sheet(css, body, size="Letter landscape", margin="0.45in", font="8.8pt 'Liberation Sans',Arial"), one_or_more(docs))
