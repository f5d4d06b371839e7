"""A life insurer's dental EOB in Guardian's manner: claim facts in a two-column block, a line number a service with tooth and surface in a column of their own, submitted, considered and covered charge, deductible, percent, benefit; a remark number per line told below, other insurance, a "patient's responsibility" only for the whole claim, and the year's maximum."""
from held_nineteenth_b import *  # noqa: F403

NAME = "held19-dental-line-numbers"
TEETH = [("D0120", "Periodic oral exam", 45, 90, 0), ("D0150", "Full oral exam, new patient", 70, 140, 0), ("D0274", "Four bitewing X-rays", 55, 110, 0), ("D0330", "Panoramic X-ray", 95, 180, 0), ("D1110", "Cleaning, adult", 85, 160, 0), ("D1206", "Fluoride varnish", 30, 65, 0), ("D2150", "Silver filling, two surfaces", 140, 260, 2), ("D2391", "White filling, one surface, back", 160, 290, 2), ("D2740", "Crown, all porcelain", 980, 1700, 1), ("D2950", "Core buildup", 210, 400, 1), ("D3330", "Root canal, molar", 1050, 1800, 1), ("D4910", "Gum maintenance", 125, 230, 0), ("D7140", "Simple extraction", 150, 310, 1)]
SAYS = {"101": "The charge is above the fee that the network dentist agreed to. You are not responsible for the difference.", "118": "This plan does not cover this service.", "204": "A silver filling would do. The benefit is based on the fee for that service.", "330": "Your deductible was applied."}
COLS = "charge_cents considered_cents allowed_cents deductible_cents".split()


def document(rng):
    who, family = household(rng)
    patient, kin = rng.choice(family)
    payer = rng.choice(("Guardsman Life Insurance Company of America", "Principia Mutual Life", "Sunmark Financial Dental"))
    dentist, claim, member, plan, sent = f"{rng.choice(FIRST)} {rng.choice(LAST)} DDS", number(rng, "9999-999-99999"), number(rng, "999999999"), number(rng, "00999999"), day(rng, (2026, 2, 16), 200)
    first, left, lines, rows, used = later(sent, -rng.randint(7, 35)), rng.choice((0, 5000, 5000)), [], [], set()
    style, owed, net = rng.choice(("%m/%d/%Y", "%m-%d-%Y")), 0, rng.random() < 0.7
    for n, (code, words, low, high, need) in enumerate(sorted(rng.sample(TEETH, rng.randint(2, 7)))):
        charge = cents(rng, low, high)
        bad, tooth = rng.random() < 0.08, str(rng.choice((2, 3, 14, 15, 18, 19, 30, 31))) if need else ""
        faces = {1: "", 2: rng.choice(("O", "MO", "DO"))}[need] if need else ""
        rate = 100 if code[1] in "01" else 50 if code in ("D2740", "D2950", "D3330") else 80
        fee = round(charge * rng.uniform(0.6, 0.95)) if net else charge
        covered = 0 if bad else round(fee * 0.75) if code == "D2391" else fee
        ded = 0 if rate == 100 else min(left, covered)
        left -= ded
        paid = round((covered - ded) * rate / 100)
        owed += fee - paid
        notes = ["118"] if bad else (["101"] if fee < charge else []) + (["204"] if code == "D2391" else []) + (["330"] if ded else [])
        used |= set(notes)
        lines.append({"date": first, "code": code, "description": words, "charge_cents": charge, "considered_cents": fee, "allowed_cents": covered, "deductible_cents": ded, "plan_paid_cents": paid, "teeth": [tooth] if tooth else None, "remarks": notes or None})
        rows.append([f"{n + 1:02d}", say(first, style), f"{code} {esc(words)}", tooth, faces, *(usd(lines[-1][k]) for k in COLS), "" if bad else f"{rate}%", usd(paid), " ".join(notes)])
    t = {k: total(lines, k) for k in (*COLS, "plan_paid_cents")}
    gone = t["plan_paid_cents"] + rng.randint(0, 40000)
    top = max(gone, 150000)
    tel, (street, town) = free(rng, "1-888-555-{}"), place(rng, True)
    box = beside(facts([("Employee:", esc(who.plain)), ("Patient:", f"<b>{esc(patient.plain)}</b>"), ("Relationship:", ("Self", "Spouse", "Child")[kin]), ("Member ID:", member)]), facts([("Claim number:", claim), ("Group plan:", plan), ("Dentist:", esc(dentist)), ("Network:", "In network" if net else "Out of network")]))
    one = (beside(f"<div class='logo'>{esc(payer)}</div>Group Dental Claims<br>{street}<br>{town}", f"<h1>Dental Explanation of Benefits</h1><p>Date processed: <b>{say(sent, style)}</b></p><p>THIS IS NOT A BILL. Keep it for your records.</p>", widths="52% 48%") + f"<br>{who.mail}<br><br>" + f"<div class='bx'>{box}</div>"
           + table(["Line<br>no.", "Date of<br>service", "Procedure code<br>and description", "Tooth", "Surf.", "Submitted<br>charge", "Considered<br>charge", "Covered<br>charge", "Deduct-<br>ible", "%", "Benefit<br>amount", "Remark"], rows, "clllcrrrrrrl", "t", [[("Totals", 5), *(usd(t[k]) for k in COLS), "", usd(t["plan_paid_cents"]), ""]], widths="4% 10% 24% 5% 5%")
           + beside("<h2>Remarks</h2>" + ("".join(f"<p><b>{r}</b> {SAYS[r]}</p>" for r in sorted(used)) or "<p>None</p>"), facts([("Total submitted", usd(t["charge_cents"])), ("Plan benefit", usd(t["plan_paid_cents"])), ("<b>Patient&rsquo;s responsibility</b>", f"<b>{usd(owed)}</b>")], "f rs"), widths="58% 42%")
           + f"<h2>Benefit year {sent.year} for {esc(patient.first)}</h2>" + table(["", "Maximum", "Used", "Left"], [["Annual maximum", usd(top), usd(gone), usd(top - gone)]], "lrrr", "y")
           + f"<h2>Appeals</h2><p>If we denied all or part of the claim you may ask us to review it. Write to us at the address above within 180 days and tell us the claim number and the line. You may look at papers that bear on the claim. Call {tel} with questions.</p><p class='k'>Covered charge: the part of the considered charge that the plan counts. Any person who with intent to defraud files a false claim is guilty of a crime.</p>")
    css = "@page{@bottom-right{font:8pt 'Liberation Serif';content:'Page ' counter(page)}@bottom-left{font:8pt 'Liberation Serif';content:'GG-014346 EOB'}}.logo{font:bold 16pt 'URW Bookman';color:#1b3a6b}h1{font:bold 14pt 'URW Bookman';color:#1b3a6b}.bx{border-top:2px solid #1b3a6b;border-bottom:2px solid #1b3a6b;padding:4pt 0;margin-bottom:8pt}.f td{padding:1.5pt 10pt 1.5pt 0}.rs{border:1px solid #1b3a6b;margin-top:8pt;width:100%}.rs td{padding:3pt 8pt}.rs td+td{text-align:right}.t{width:100%;font-size:8.5pt}.t th{vertical-align:bottom;border-bottom:1px solid #000;font-size:8pt}.t td{padding:2.5pt 3pt}.t tbody tr:nth-child(even) td{background:#f0f3f8}.t .sum td{border-top:1px solid #000;font-weight:bold;background:#fff!important}h2{font-size:10.5pt;margin:8pt 0 3pt}.y{width:60%}.y th{border-bottom:1px solid #999}.k{font-size:7.8pt}p{line-height:1.25}"
    truth = {"document_type": "eob", "provider": {"name": dentist}, "payer": {"name": payer}, "patient": {"name": patient.plain, "member_id": member}, "claim_number": claim, "statement_date": sent, "network": "in" if net else "out", "lines": only(lines, "date code description teeth charge_cents allowed_cents deductible_cents plan_paid_cents remarks"), "totals": {"charges_cents": t["charge_cents"], "insurance_paid_cents": t["plan_paid_cents"], "balance_cents": owed}}
    return {**done(sheet(css, one, font="9.6pt 'Liberation Serif',serif"), truth), "wrong": [] if owed == t["allowed_cents"] - t["plan_paid_cents"] else ["balance_cents"]}
