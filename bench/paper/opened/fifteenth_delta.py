"""A dental plan's EOB: tooth and surface, submitted fee, the plan's fees, percent, what the plan pays and the patient pays, yearly maximum used."""
from held_fifteenth_b import *  # noqa: F403

NAME = "held15-delta"
DENTAL = [("D0120", "Exam, periodic", 50, 90, 100, 0), ("D0274", "Bitewings, four films", 60, 110, 100, 0), ("D1110", "Cleaning, adult", 90, 155, 100, 0), ("D2391", "White filling, 1 surface, back", 165, 280, 80, 1), ("D2392", "White filling, 2 surfaces, back", 200, 340, 80, 1), ("D2740", "Crown, ceramic", 1050, 1700, 50, 1), ("D2950", "Build-up of core", 220, 400, 50, 1), ("D3330", "Root canal, molar", 950, 1500, 80, 1), ("D7140", "Tooth taken out", 170, 320, 80, 1), ("D0220", "Film of one tooth", 26, 48, 100, 1), ("D9972", "Whitening, per arch", 240, 400, 0, 0)]
COLS = "charge_cents allowed_cents deductible_cents plan_paid_cents patient_cents".split()


def document(rng):
    who, payer = Who(rng), rng.choice(("Deltona Dental of Washington", "Deltona Dental Insurance Company"))
    provider, member = doctor(rng, "{} {} DDS"), number(rng, "999999999999")
    sent = day(rng, (2026, 3, 1), 100)
    first, claim = later(sent, -rng.randint(8, 25)), number(rng, "26999999999999")
    lines, left = [], rng.choice((0, 0, 5000))
    for code, words, low, high, rate, tooth in rng.sample(DENTAL, rng.randint(1, 6)):
        charge = cents(rng, low, high)
        allowed = 0 if not rate else round(charge * rng.uniform(0.55, 0.9))
        ded = min(left, allowed) if rate < 100 and rate else 0
        left -= ded
        pays = round((allowed - ded) * rate / 100)
        lines.append({"date": first, "code": code, "description": words, "charge_cents": charge, "allowed_cents": allowed, "deductible_cents": ded, "plan_paid_cents": pays, "patient_cents": charge if not rate else allowed - pays, "remarks": None if rate else ["114"], "rate": rate, "tooth": str(rng.randint(2, 31)) if tooth else ""})
    t = {k: total(lines, k) for k in COLS}
    street, town = place(rng, box=True)
    office, otown = place(rng)
    used = rng.randint(0, 40000) + t["plan_paid_cents"]
    body = (beside(f'<div class="logo">&#9650; {esc(payer)}</div>{street}<br>{town}', "<div class='ttl'>Explanation of Benefits<br><small>(THIS IS NOT A BILL)</small></div>") + f"<br><br>{who.mail}<br><br>"
            + '<div class="grey">' + beside(facts([("Patient name:", esc(who.plain)), ("Date of birth:", say(who.born)), ("Relationship to subscriber:", "Self"), ("Subscriber ID:", member)]), facts([("Claim number:", claim), ("Group / division:", f"{number(rng, '99999')} / 0001"), ("Receipt date:", say(later(first, 3))), ("Issue date:", say(sent))]), facts([("Treating dentist:", esc(provider)), ("License no.:", number(rng, "DE99999")), ("Office:", f"{office}<br>{otown}"), ("Plan:", "PPO network")])) + "</div>"
            + table(["Date of<br>service", "Tooth code /<br>area", "Procedure code and<br>description", "Submitted<br>fee", "Accepted<br>fee", "Deductible", "Covered<br>%", "Plan<br>payment", "Patient<br>payment", "Note"], [[say(x["date"], "%m/%d/%y"), x["tooth"], f"{x['code']} {x['description']}", *(usd(x[k], "") for k in COLS[:3]), f"{x['rate']}%", *(usd(x[k], "") for k in COLS[3:]), x["remarks"][0] if x["remarks"] else ""] for x in lines], "lclrrrcrrc", "t", [[("Totals", 3), *(usd(t[k]) for k in COLS[:3]), "", *(usd(t[k]) for k in COLS[3:]), ""]])
            + (f"<p>114 - This is not a benefit of your group's plan. The fee is the patient's responsibility.</p>" if any(x["remarks"] for x in lines) else "")
            + "<h3>Benefit summary, 01/01/2026 - 12/31/2026</h3>" + table(["", "Maximum", "Used to date", "Remaining"], [["Individual annual maximum", "$2,000.00", usd(used), usd(200000 - used)], ["Individual deductible", "$50.00", usd(5000), usd(0)]], "lrrr", "u")
            + f"<p class='fine'><br>The accepted fee is the amount your network dentist has agreed to accept as full payment. You save the difference. Payment for these services is determined in accordance with the specific terms of your dental plan and/or the dentist's agreement. If your claim was denied in whole or in part, you may ask for a review within 180 days of this notice by writing to the address above. Customer Service {free(rng)}.</p><p class='fine'>Keep this for your records and present it to your other carrier if you have dual coverage.</p>")
    return done(sheet(".logo{font-size:16pt;color:#3a9b35;font-weight:bold}.ttl{font-size:15pt;text-align:right}.ttl small{font-size:9pt}.grey{background:#eee;padding:5pt;font-size:8.5pt}.f td{padding:1pt 6pt 1pt 0}.t{width:100%;margin:9pt 0;font-size:8pt}.t th{background:#3a9b35;color:#fff;vertical-align:bottom}.t td{border-bottom:1px solid #bbb}.sum td{font-weight:bold}.u{font-size:8.5pt}.u td,.u th{border:1px solid #bbb;padding:2pt 8pt}", body),
                born(told("eob", payer, who.plain, member, only(lines, "date code description remarks " + " ".join(COLS)), {"charges_cents": t["charge_cents"], "insurance_paid_cents": t["plan_paid_cents"], "balance_cents": t["patient_cents"]},
                     provider={"name": provider, "address": f"{office}, {otown}"}, claim_number=claim, statement_date=sent, network="in"), who))
