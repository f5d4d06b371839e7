"""Florida Blue's member health statement: a summary page with what was billed, the savings, what the plan paid and what may be owed, the benefits used so far,
then a sideways table for every claim (date, what was done, billed, network savings, not covered, allowed, deductible, copay, coinsurance, paid, owed)."""
from held_twentyninth_b import *  # noqa: F403

NAME = "held29-florida-blue-member-health"
WORDS = {"visit": "Office Visit", "lab": "Laboratory Services", "test": "Diagnostic Testing", "shot": "Injection", "drug": "Drugs Administered",
         "vaccine": "Preventive Immunization", "xray": "X-Ray and Imaging", "scan": "Advanced Imaging Services", "therapy": "Outpatient Physical Therapy",
         "er": "Emergency Room Services", "surgery": "Surgical Services"}
NOTES = {"denied": ("EX2", "This service is excluded from coverage under the terms of your contract."),
         "packed": ("BND", "This service is included in the payment of another service on the same day. You are not responsible for this amount."),
         "copay": ("CP1", "The copayment shown is your share for this visit.")}
COLS = "charge_cents adjustment_cents noncovered_cents allowed_cents deductible_cents copay_cents coinsurance_cents plan_paid_cents patient_cents".split()


def document(rng):
    people = family(rng)
    who, sent = people[0], day(rng, (2026, 2, 16), 230)
    member, payer = number(rng, "H99999999"), "Florida Blue"
    docs, blocks, claims, used = [], "", [], []
    for n in [rng.randrange(3) for _ in range(rng.choice((1, 2, 2, 3, 4)))]:
        patient, (provider, care) = people[n], seen(rng)
        first, claim, out = later(sent, -rng.randint(5, 40)), number(rng, "Q100000999999999"), rng.random() < 0.12
        lines, rows = services(rng, [first] if care is not THERAPY else [first, later(first, 3)], care, 5), []
        for x in lines:
            x["description"] = WORDS[x["sort"]]
            note = NOTES.get(x["kind"])
            x["remarks"] = [note[0]] if note else []
            if note and note not in used:
                used.append(note)
            rows.append([say(x["date"], "%m/%d/%y"), x["description"], *(usd(x[k]) for k in COLS), ", ".join(x["remarks"])])
            if not note:
                x.pop("remarks")
        claims.append(lines)
        account = number(rng, rng.choice(("9999999999", "AAA99999"))) if rng.random() < 0.5 else None
        blocks += ("<div class='claim'>" + beside(facts([("Patient:", f"<b>{esc(patient.plain)}</b>"), ("Provider:", esc(provider))]),
                                                  facts([("Claim number:", claim), ("Date received:", say(later(first, 5), "%m/%d/%y"))]),
                                                  facts([("Provider status:", "Out-of-Network" if out else "In-Network"),
                                                         *([("Patient account no.:", account)] if account else [])]), widths="42% 29% 29%") + "</div>"
                   + table(["Date of<br>Service", "Service Description", "Amount<br>Billed", "Network<br>Savings", "Amount Not<br>Covered", "Allowed<br>Amount",
                            "Deductible", "Copay", "Coinsurance", "We Paid<br>Provider", "What You<br>May Owe", "Notes"], rows, "llrrrrrrrrrl", "t",
                           [[("Claim Total", 2), *(usd(total(lines, k)) for k in COLS), ""]], widths="7% 17% " + "8.2% " * 9 + "5%"))
        docs.append(claim_of(payer, patient.plain, member, lines, "date description remarks " + " ".join(COLS), provider, claim, sent,
                             network="out" if out else "in", account_number=account))
    all_sums = [all_of(claims, k) for k in ("charge_cents", "adjustment_cents", "plan_paid_cents", "patient_cents")]
    period = f"{say(later(sent, -27), '%m/%d/%Y')} - {say(sent, '%m/%d/%Y')}"
    met = all_of(claims, "deductible_cents") + rng.randint(9000, 80000)
    limit, out = limit_over(met), met + all_of(claims, "copay_cents") + all_of(claims, "coinsurance_cents") + 11260
    most = limit_over(out + 300000)
    one = (beside(f"<div class='logo'>Florida Blue</div><div class='n'>Your local Blue Cross Blue Shield<br>P.O. Box 1798, Jacksonville, FL 32231-0014</div>"
                  f"<br><div>{who.mail}</div>",
                  "<div class='ttl'>Member Health Statement</div><div><b>Explanation of Benefits &mdash; This is not a bill.</b></div><br>"
                  + facts([("Statement date", say(sent, "%B %-d, %Y")), ("Claims processed", period), ("Member name", esc(who.full)), ("Member ID", member),
                           ("Group number", number(rng, "A9999")), ("Plan", rng.choice(("BlueOptions 05772", "BlueCare 14258 HMO", "BlueSelect 1535")))]),
                  widths="56% 44%")
           + "<h2>What happened this period</h2>"
           + table(["Amount billed by<br>your providers", "Your network<br>savings", "What your<br>plan paid", "What you<br>may owe*"],
                   [[f"<b>{usd(v)}</b>" for v in all_sums]], "cccc", "big")
           + "<p class='n'>*This amount may include your deductible, copay, coinsurance and charges that are not covered. You may have paid some of it at the "
             "time of your visit. Please wait for a bill from your provider before you pay.</p><h2>Where you stand for 2026</h2>"
           + table(["In-Network", "Your Limit", "Used So Far", "Remaining"],
                   [["Individual Deductible", usd(limit), usd(met), usd(limit - met)],
                    ["Individual Out-of-Pocket Maximum", usd(most), usd(out), usd(most - out)],
                    ["Family Deductible", usd(limit * 2), usd(met + 4500), usd(limit * 2 - met - 4500)]], "lrrr", "acc")
           + f"<p class='n'>Have questions? Log in at floridablue.com or call the number on your ID card, {tel(rng)} (TTY 711), 8 a.m. to 9 p.m. ET. "
             "Para ayuda en espa&ntilde;ol, llame al mismo n&uacute;mero. Visit a Florida Blue Center near you.</p>")
    two = ("<h2>Your claim details</h2>" + blocks + ("<h3>Notes</h3>" + facts([(a, b) for a, b in used], "f n") if used else "")
           + "<h3>Your right to appeal</h3><p class='n'>If you do not agree with how we processed a claim, you or someone you name to act for you may file an "
             "appeal within 365 days of this statement. Send it to Member Appeals, P.O. Box 44197, Jacksonville, FL 32231-4197. Florida Blue is a trade "
                 "name of "
             "Blue Cross and Blue Shield of Florida, Inc., an independent licensee of the Blue Cross and Blue Shield Association. Not sure about a "
             "service that is listed? Call our Special Investigations Unit.</p>")
    css = (".logo{font:bold 21pt 'Liberation Sans';color:#0079c1}.ttl{font:bold 17pt 'Liberation "
        "Sans';color:#0079c1}.n{font-size:7.8pt}h2{font-size:12pt;color:#fff;"
           "background:#0079c1;padding:2pt 5pt;margin:9pt 0 5pt}h3{font-size:10pt;color:#0079c1;margin:7pt 0 2pt}.f td{padding:.5pt 9pt .5pt 0;font-size:8.4pt}"
           ".f td:first-child{white-space:nowrap}.big{width:100%}.big th{background:#e3f1fa;border:1pt solid #fff;font-size:8.5pt}.big "
               "td{font-size:14pt;padding:5pt}"
           ".acc{width:80%;font-size:8.6pt}.acc th{border-bottom:1pt solid #0079c1}.claim{border-top:1.3pt solid #0079c1;margin-top:8pt;padding-top:2pt}"
           ".t{width:100%;font-size:7.6pt;table-layout:fixed}.t th{background:#e3f1fa;font-size:7pt;vertical-align:bottom;padding:2pt}.t "
               "td{border-bottom:.4pt solid "
           "#bbb;padding:2pt}.sum td{font-weight:bold;border-bottom:1pt solid #0079c1}")
    return done(sheet(css, one, two, size="Letter landscape", margin="0.5in", font="9pt 'Liberation Sans',Arial"), one_or_more(docs))
