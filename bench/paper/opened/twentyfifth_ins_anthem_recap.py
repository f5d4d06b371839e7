"""Anthem Blue Cross and Blue Shield's explanation of benefits: a claims recap by person on the first page, then each claim with its service days, billed
charges, your discount, amount allowed, not covered, paid by plan and the three shares that make your total cost; dashes stand where a sum is nothing."""
from held_twentyfifth_b import *  # noqa: F403

NAME = "held25-ins-anthem-recap"
WORDS = {"visit": "Office Visits", "well": "Preventive Care", "lab": "Laboratory", "path": "Pathology", "test": "Diagnostic Tests", "shot": "Injections",
         "drug": "Prescription Drug Injectable", "vaccine": "Immunizations", "xray": "Diagnostic Radiology", "mri": "Advanced Diagnostic Imaging",
         "therapy": "Physical Therapy", "er": "Emergency Room", "surgery": "Surgical Services", "anes": "Anesthesia Services",
         "mind": "Outpatient Mental Health"}
SAYS = {"000": "We've paid this claim based on your benefits and our agreement with your doctor or facility.",
        "094": "This service isn't covered by your plan. You can find the list of what's not covered in your benefit booklet.",
        "271": "This charge is considered part of another procedure done on the same day. Your doctor in the plan can't bill you for it.",
        "508": "The amount over the maximum allowed amount may be billed to you, because this provider isn't in your plan.",
        "003": "This amount was applied to your deductible."}
PLANS = (("Anthem Blue Cross and Blue Shield", "P.O. Box 105187, Atlanta, GA 30348-5187", "Community Insurance Company"),
         ("Anthem Blue Cross and Blue Shield", "P.O. Box 105557, Atlanta, GA 30348-5557", "Anthem Health Plans of Kentucky, Inc."),
         ("Anthem Blue Cross", "P.O. Box 60007, Los Angeles, CA 90060-0007", "Blue Cross of California"))
COLS = """charge_cents adjustment_cents allowed_cents noncovered_cents plan_paid_cents copay_cents deductible_cents coinsurance_cents
patient_cents""".split()


def dash(value):
    return usd(value) if value else "&ndash;"


def document(rng):
    people, sent = family(rng, "CA KY"), day(rng)
    seen = visits(rng, people, sent, rng.choice((1, 1, 2, 3, 3)), most=6, out=0.12)
    (payer, box, firm), member, docs, blocks, used = PLANS[2 if people[0].state == "CA" else rng.randrange(2)], number(rng, "AAA999A99999"), [], [], []
    for v in seen:
        rows, claim = [], say(v.received, "%Y%j") + number(rng, "AA9999")
        for x in v.lines:
            why = {"denied": "094", "writeoff": "271", "ded": "003"}.get(x["kind"], "508" if v.out else "000")
            x["description"], x["remarks"] = WORDS[x["sort"]], [why]
            used += [why] if why not in used else []
            rows.append([f"{say(x['date'], '%m/%d/%y')}<br>{x['description']}", why, *(dash(x[k]) for k in COLS[:-1]), f"<b>{usd(x['patient_cents'])}</b>"])
        t = sums(v.lines)
        heads = [["", "", ("What was billed and allowed", 3, "c"), "", "", ("What makes up your cost", 3, "c"), ""],
                 ["Date and<br>service", "Reason<br>code", "Billed<br>charges", "Your<br>discount", "Amount<br>allowed", "Not<br>covered", "Paid by<br>plan",
                  "Copay", "Deductible", "Coinsurance", "Your total<br>cost"]]
        blocks.append(f"<div class='cl'><h3>{esc(v.who.plain)} <span>saw</span> {esc(v.provider)}</h3>"
                      + beside(f"Claim number: <b>{claim}</b>", f"{'Not in your plan (out-of-network)' if v.out else 'In your plan (in-network)'}",
                               f"Received {say(v.received)}", f"Processed {say(v.processed)}", widths="29% 31% 20% 20%")
                      + table(heads, rows, "lcrrrrrrrrr", "t", [["Claim total", "", *(dash(t[k]) for k in COLS[:-1]), usd(t["patient_cents"])]]) + "</div>")
        docs.append(claim_of(payer, v.who.plain, member, v.lines, "date description remarks " + " ".join(COLS), v.provider, claim, sent,
                             blank=[k for k in COLS[:-1] if k != "adjustment_cents"], network=v.network))
    recap = []
    for n in sorted({v.n for v in seen}):
        own = [v for v in seen if v.n == n]
        recap.append([esc(people[n].plain), *(usd(all_of(own, k)) for k in "charge_cents adjustment_cents plan_paid_cents patient_cents".split())])
    owed = all_of(seen, "patient_cents")
    met, oop = rng.randint(20000, 174000), rng.randint(175000, 480000)
    one = (beside(f"<div class='logo'>Anthem</div><div class='n'>{payer}<br>{box}</div><br><br>{people[0].mail}<br>",
                  "<div class='ttl'>Explanation of Benefits</div><p><b>This is not a bill.</b> It tells you about your recent claims and what you may owe your "
                  "doctor.</p>" + facts([("Statement date", say(sent, "%B %-d, %Y")), ("Member", esc(people[0].plain)), ("Member ID", member),
                                         ("Group number", number(rng, "L99999A001")), ("Member Services", tel(rng, "1-833-578-{:04d}"))]))
           + f"<div class='cost'>Your total cost for these claims: <b>{usd(owed)}</b></div><h2>Your claims recap</h2>"
           + table(["", "Total billed", "Your discounts", "Paid by plan", "Your total cost"], recap, "lrrrr", "s",
                   [["All claims", *(usd(all_of(seen, k)) for k in "charge_cents adjustment_cents plan_paid_cents patient_cents".split())]])
           + "<p class='n'>Already paid your doctor? You may owe less. Check what your doctor's office bills you against this page.</p>"
           + "<h2>How close are you to your limits?</h2>"
           + table(["In-network - 01/01/2026 to 12/31/2026", "Your limit", "Spent so far", "What's left"],
                   [[f"{esc(people[0].first)} - Deductible", "$1,750.00", usd(met), usd(175000 - met)],
                    ["Family - Deductible", "$3,500.00", usd(met + 8125), usd(350000 - met - 8125)],
                    [f"{esc(people[0].first)} - Out-of-pocket limit", "$5,000.00", usd(oop), usd(500000 - oop)]], "lrrr", "s")
           + "<h2>Your claims in detail</h2>" + "".join(blocks)
           + "<h2>What the reason codes mean</h2>" + facts([(k, esc(SAYS[k])) for k in sorted(used)], "n")
           + "<h2>You have the right to appeal</h2><p class='n'>If you think we didn&rsquo;t handle a claim the right way, you can ask for an appeal (also "
           "called a "
           "grievance). You have 180 days from when you get this notice. Write to: Grievances and Appeals, P.O. Box 105568, Atlanta, GA 30348-5568. Give "
           "your name, ID number, the date of the service and the name of the doctor, and anything that may help. We&rsquo;ll answer within 30 "
           "days for services you&rsquo;ve not had yet and 60 days for those you have. You can also ask for an independent external review. You may ask "
           "for, free "
           "of charge, copies of the records and the guidelines we used, and the diagnosis and treatment codes.</p>"
           f"<p class='f7'>{payer} is the trade name of {firm} Independent licensee of the Blue Cross and Blue Shield Association. "
           "ANTHEM is a registered trademark of Anthem Insurance Companies, Inc.</p>")
    css = ("@page{@bottom-right{font:7pt 'Liberation Sans';content:'Page ' counter(page) ' of ' counter(pages)}@bottom-left{font:7pt 'Liberation Sans';content:"
           "'This is not a bill'}}.logo{font:bold 26pt 'Liberation Sans';color:#1355e9}.ttl{font-size:19pt;color:#1355e9}.n,.n "
           "td{font-size:8pt}.f7{font-size:6.5pt;"
           "color:#555}.f td{padding:1pt 8pt 1pt 0}.f td:first-child{color:#555}.cost{background:#e9f0ff;border-left:5pt solid "
           "#1355e9;font-size:14pt;padding:8pt;"
           "margin:10pt 0}h2{font-size:12.5pt;color:#1355e9;margin:11pt 0 4pt}h3{font-size:10pt;margin:6pt 0 2pt}h3 "
           "span{font-weight:normal}.s{width:100%;font-size:"
           "8.8pt}.s td,.s th{border-bottom:.6pt solid #b9c8ee}.cl{border-top:1.4pt solid #1355e9;margin:6pt "
           "0;font-size:8pt}.t{width:100%;font-size:7.7pt;margin:"
           "3pt 0}.t th{font-size:7pt;vertical-align:bottom;color:#333}.t thead tr:first-child th.c{background:#e9f0ff}.t td{border-top:.5pt solid #b9c8ee}"
           ".sum td{font-weight:bold}")
    return done(sheet(css, one, margin="0.55in", font="9.3pt 'Liberation Sans',Arial"), one_or_more(docs))
