"""Blue Cross and Blue Shield of North Carolina's explanation of benefits for a family: what you owe in a box, then one long table in which each claim
has a band with patient, provider and claim number, its services, and its total; plan year balances, message codes, appeal text."""
from held_twentyfifth_b import *  # noqa: F403

NAME = "held25-ins-bcbsnc-family"
WORDS = {"visit": "Office Visit", "well": "Routine Physical Exam", "lab": "Lab Tests", "path": "Pathology", "test": "Diagnostic Testing", "shot": "Injection",
         "drug": "Injection - Drug", "vaccine": "Immunization", "xray": "X-Ray/Ultrasound", "mri": "High Tech Imaging", "therapy": "Physical Therapy",
         "er": "Emergency Room Services", "surgery": "Surgery", "anes": "Anesthesia", "mind": "Mental Health - Office"}
SAYS = {"N01": "The provider is in the Blue Cross NC network and has agreed to accept the allowed amount. You do not have to pay the Member Savings.",
        "P44": "Your benefits do not include coverage for this service.", "B16": "This service was bundled with another. An in-network provider may not "
        "bill you.",
        "O20": "This provider is out of network. You may be billed for the amount above what is allowed.", "D00": "Applied to your deductible."}
COLS = "charge_cents adjustment_cents allowed_cents plan_paid_cents copay_cents deductible_cents coinsurance_cents noncovered_cents patient_cents".split()


def document(rng):
    people, sent = family(rng, "NC"), day(rng)
    seen = visits(rng, people, sent, rng.choice((1, 2, 3, 4, 5)), most=4, out=0.1)
    subscriber, docs, rows, used = number(rng, "YPPW99999999"), [], [], []
    for v in seen:
        claim, member = number(rng, "99999999") + say(v.received, "%y%j"), f"{subscriber}{('01', '02', '03')[v.n]}"
        rows.append([(f"<b>{esc(v.who.plain)}</b> &nbsp;|&nbsp; Member ID: {member} &nbsp;|&nbsp; Provider: <b>{esc(v.provider)}</b> "
                      f"({'Out-of-Network' if v.out else 'In-Network'}) &nbsp;|&nbsp; Claim #: {claim} &nbsp;|&nbsp; Processed: {say(v.processed)}", 12,
                      "band")])
        for x in v.lines:
            why = {"denied": "P44", "writeoff": "B16", "ded": "D00"}.get(x["kind"], "O20" if v.out else "N01")
            x["description"], x["remarks"] = WORDS[x["sort"]], [why]
            used += [why] if why not in used else []
            rows.append([say(x["date"]), x["description"], *(usd(x[k]) for k in COLS), why])
        t = sums(v.lines)
        rows.append([("<b>Total for this claim</b>", 2), *(f"<b>{usd(t[k])}</b>" for k in COLS), ""])
        docs.append(claim_of("Blue Cross and Blue Shield of North Carolina", v.who.plain, member, v.lines, "date description remarks " + " ".join(COLS),
            v.provider,
                             claim, sent, network=v.network))
    heads = ["Date of<br>Service", "Type of Service", "Provider<br>Charges", "Member<br>Savings", "Allowed<br>Amount", "Your Plan<br>Paid", "Copay",
             "Deductible", "Coinsurance", "Not<br>Covered", "You Owe", "Message<br>Code"]
    billed, saved, ours, owed = (all_of(seen, k) for k in ("charge_cents", "adjustment_cents", "plan_paid_cents", "patient_cents"))
    met, spent = rng.randint(15000, 190000), rng.randint(200000, 640000)
    top = (beside("<div class='logo'>BlueCross BlueShield<br>of North Carolina</div>",
                  "<div class='ttl'>Explanation of Benefits</div><div class='nb'>THIS IS NOT A BILL</div>")
           + beside(f"<div class='n'>P.O. Box 2291<br>Durham, NC 27702-2291</div><br>{people[0].mail}<br><br>",
                    facts([("Subscriber:", esc(people[0].plain)), ("Subscriber ID:", subscriber), ("Group:", rng.choice(("Blue Advantage Silver", "Blue "
                    "Options PPO",
                           "Blue Home Bronze"))), ("Statement date:", say(sent, "%B %-d, %Y")), ("Customer service:", tel(rng, "1-877-258-{:04d}"))]),
                    widths="54% 46%")
           + beside("<h2>What happened with your claims</h2>" + facts([("Your providers charged", usd(billed)), ("You saved by using Blue Cross NC",
           usd(saved)),
                    ("Your plan paid", usd(ours))], "sm"),
                    f"<div class='owe'><b>You owe</b><br><span>{usd(owed)}</span><br><i>Please wait until your providers bill you. What you paid at your visit "
                    "is not reflected here.</i></div>", widths="62% 38%")
           + "<h2>Claims details</h2>" + table(heads, rows, "llrrrrrrrrrl", "t",
             [[("All claims", 2), *(usd(all_of(seen, k)) for k in COLS), ""]] if len(seen) > 1 else [])
           + "<h2>Message codes</h2>" + facts([(k, SAYS[k]) for k in sorted(used)], "n")
           + "<h2>Your balances for the benefit period 01/01/2026 - 12/31/2026</h2>"
           + table(["", "In-network total", "Met so far", "Left to meet"], [[f"{esc(people[0].plain)} deductible", "$2,000.00", usd(met), usd(200000 - met)],
                   [f"{esc(people[0].plain)} total out-of-pocket", "$6,500.00", usd(spent), usd(650000 - spent)],
                   ["Family deductible", "$4,000.00", usd(met + 9900), usd(390100 - met)], ["Family total out-of-pocket", "$13,000.00", usd(spent + 12345),
                    usd(1287655 - spent)]], "lrrr", "bal")
           + "<h2>Your rights to an appeal</h2><p class='n'>You may ask for a review of a noncertification or of a claim we did not pay in full (a level I "
           "appeal). You "
           "have 180 days after you get this notice. Send it to: Member Appeals, Blue Cross and Blue Shield of North Carolina, P.O. Box 30055, Durham, NC "
           "27702-3055, or fax 919-765-4409. Include the subscriber ID, patient&rsquo;s name, and why you disagree. Help is available from Health Insurance "
           "Smart "
           "NC, North Carolina Department of Insurance, 1201 Mail Service Center, Raleigh, NC 27699-1201, toll-free 855-408-1212. You can request the "
           "diagnosis code, the treatment code and their meanings. If your group plan is subject to ERISA, you may bring a civil action under Section 502(a) "
           "after you complete the review.</p><p class='n'>Suspect fraud? Call 1-800-324-4963. Si necesita ayuda en espa&ntilde;ol, llame al "
           "1-877-258-3334.</p>"
           "<p class='f6'>&reg; Marks of the Blue Cross and Blue Shield Association. Blue Cross NC is an independent licensee.</p>")
    css = ("@page{@bottom-right{font:7pt 'Liberation Sans';content:'Page ' counter(page) ' of ' counter(pages)}}.logo{font:bold 13pt 'Liberation Sans';color:"
           "#0069aa}.ttl{font-size:19pt;text-align:right;color:#0069aa}.nb{text-align:right;font-weight:bold}.n,.n td{font-size:7.9pt}.f6{font-size:6.4pt}"
           ".f td{padding:1pt 8pt 1pt 0}.f td:first-child{font-weight:bold}h2{font-size:11.5pt;color:#0069aa;margin:10pt 0 "
           "3pt;page-break-after:avoid}.sm{width:96%}.sm td{font-size:"
           "10pt;border-bottom:.6pt solid #9cc3dd;padding:3pt 0}.sm "
           "td:last-child{text-align:right;font-weight:bold}.owe{background:#0069aa;color:#fff;padding:8pt;"
           "text-align:center;font-size:11pt}.owe span{font-size:20pt;font-weight:bold}.owe i{font-size:7.6pt}.t{width:100%;font-size:7.3pt}.t th{font-size:"
           "6.9pt;vertical-align:bottom;border-bottom:1.2pt solid #0069aa}.t td{border-bottom:.4pt solid #bcd;padding:2pt 2.5pt}td.band{background:#e5f0f7;"
           "font-size:7.6pt;padding:3pt}.sum td{font-weight:bold;border-top:1.2pt solid #0069aa}.bal{width:100%;font-size:8.4pt}.bal td{border-bottom:.4pt "
           "solid "
           "#bcd}")
    return done(sheet(css, top, margin="0.45in", font="9.2pt 'Liberation Sans',Arial"), one_or_more(docs))
