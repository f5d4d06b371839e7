"""Anthem Blue Cross and Blue Shield's explanation of benefits: a first page that tells the claims at a glance with what is owed, then each claim with its words
over the date of service, the amount charged, the discount, Anthem's payment, and under one head (your share of the costs) deductible, copay, coinsurance and
what is not covered; reason codes are explained after the last claim; the progress to deductible and out-of-pocket limit closes it."""
from held_twentyninth_b import *  # noqa: F403

NAME = "held29-anthem-your-share"
WORDS = {"visit": "Office visit", "lab": "Lab test", "test": "Diagnostic test", "shot": "Injection", "drug": "Medicine given by provider",
    "vaccine": "Vaccine", "xray":
         "X-ray / Radiology", "scan": "Advanced imaging (MRI, CT)", "therapy": "Physical therapy", "er": "Emergency room visit", "surgery": "Surgery"}
CODES = {"denied": ("G43", "This service isn't covered by your plan. See the exclusions in your benefit booklet."),
         "packed": ("J07", "This service is part of another service on the same claim, so we don't pay for it separately. A provider in your plan can't "
             "bill you for it.")}
DISCOUNT = ("A01", "This is the amount you saved because your provider agreed to lower rates with Anthem. You don't owe it.")
COLS = "charge_cents adjustment_cents allowed_cents plan_paid_cents deductible_cents copay_cents coinsurance_cents noncovered_cents patient_cents".split()


def document(rng):
    people = family(rng)
    who, sent = people[0], day(rng, (2026, 2, 18), 230)
    payer = rng.choice(("Anthem Blue Cross and Blue Shield", "Anthem Blue Cross and Blue Shield", "Anthem Blue Cross"))
    member = number(rng, rng.choice(("AAA999A99999", "AAA999M99999")))
    docs, claims, glance, blocks, used = [], [], [], "", []
    for count, n in enumerate([rng.randrange(3) for _ in range(rng.choice((1, 1, 2, 3)))]):
        patient, (provider, care) = people[n], seen(rng)
        first, claim = later(sent, -rng.randint(6, 38)), "2026" + number(rng, "999AA9999")
        lines, rows = services(rng, [first] if care is not THERAPY else [first, later(first, 2)], care, 6), []
        for x in lines:
            x["description"] = WORDS[x["sort"]]
            code = CODES.get(x["kind"], DISCOUNT)
            x["remarks"] = [code[0]]
            used += [code] if code not in used else []
            rows.append([f"<b>{x['description']}</b><br>{say(x['date'], '%m/%d/%Y')}", code[0], *(usd(x[k]) for k in COLS)])
        claims.append(lines)
        received, processed = later(first, 3), later(sent, -rng.randint(1, 4))
        owed = total(lines, "patient_cents")
        glance.append([f"{esc(patient.first)}", esc(provider), say(lines[0]["date"], "%m/%d/%Y"), claim, usd(total(lines, "charge_cents")), usd(owed)])
        blocks += (f"<div class='claim'><h3>Claim for {esc(patient.full)}</h3>"
                   + beside(facts([("Provider", esc(provider)), ("Provider in your plan?", "Yes")]), facts([("Claim number", claim), ("Received",
                       say(received))]),
                            facts([("Processed", say(processed)), ("Paid to", "Provider" if total(lines, "plan_paid_cents") else "&mdash;")]), widths="44% "
                                "30% 26%") + "</div>"
                   + table([["", "", "", "", "", "", ("Your share of the costs", 4, "c"), ""],
                            ["Service and date", "Reason<br>code", "Provider<br>charged", "Your<br>discount", "Allowed<br>amount", "Anthem<br>paid",
                                "Deductible", "Copay", "Coinsurance",
                             "Not<br>covered", "You<br>owe"]], rows, "lcrrrrrrrrr", "t", [["Total", "", *(usd(total(lines, k)) for k in COLS)]])
                   + f"<p class='n'>Your provider may bill you <b>{usd(owed)}</b> for this claim. It doesn't show what you may have paid already.</p>")
        docs.append(claim_of(payer, patient.full, member, lines, "date description remarks " + " ".join(COLS), provider, claim, sent, network="in"))
    owe = all_of(claims, "patient_cents")
    met = all_of(claims, "deductible_cents") + rng.randint(4000, 70000)
    out = met + all_of(claims, "copay_cents") + all_of(claims, "coinsurance_cents") + rng.randint(1500, 40000)
    limit, most = limit_over(met), limit_over(out + 200000)
    one = (beside(f"<div class='logo'>Anthem</div><div class='n'>{esc(payer)}<br>P.O. Box 105187<br>Atlanta, GA 30348-5187</div><br><br><div>{who.mail}</div>",
                  f"<div class='ttl'>Your Explanation of Benefits</div><b>This is not a bill</b><br><br>"
                  + facts([("Date", say(sent, "%B %-d, %Y")), ("Subscriber", esc(who.full)), ("Member ID", member), ("Group", number(rng, "A99999") + " " +
                           rng.choice(("Bluegrass Motors Inc", "Tidewater Schools", "Granite Hill Brewing LLC"))),
                           ("Plan", rng.choice(("Anthem KeyCare PPO 25", "Anthem Blue Access PPO HSA", "Anthem HealthKeepers HMO")))]), widths="55% 45%")
           + f"<p><br>Hello {esc(who.first)},</p><p>We've finished working on the claim{'s' if len(docs) > 1 else ''} below. This shows what your provider "
               f"charged, what your plan paid and what "
             "you may need to pay. If you owe anything, your provider will send you a bill.</p>"
           + f"<div class='owe'>Total you may owe your providers: <b>{usd(owe)}</b></div><h2>Claims at a glance</h2>"
           + table(["Who got care", "Provider", "Service date", "Claim number", "Provider charged", "You owe"], glance, "llllrr", "g")
           + f"<p class='n'><br>Questions? Go to anthem.com, use our Sydney Health app or call Member Services at {tel(rng)} (TTY/TDD: 711), Monday to "
               f"Friday, 8 a.m. to 6 p.m.</p>")
    two = ("<h2>Claim details</h2>" + blocks + "<h3>Reason codes</h3>" + facts(used, "f n") + "<h3>Your progress, January 1 to December 31, 2026</h3>"
           + table(["In your plan", "You've paid", "Your limit", "Left to go"], [["Deductible (individual)", usd(met), usd(limit), usd(limit - met)],
                                                                               ["Out-of-pocket limit (individual)", usd(out), usd(most), usd(most - out)]],
                                                                                   "lrrr", "g half")
           + "<h3>If you don't agree with our decision</h3><p class='n'>You have the right to appeal. Write to us within 180 days of the date you get this "
               "notice: Anthem Blue Cross and Blue "
             "Shield, Attn: Appeals, P.O. Box 105568, Atlanta, GA 30348-5568. Send your name, member ID, the claim number and why you think we should "
                 "decide another way. You can get, free "
             "of charge, copies of the papers we used, along with diagnosis and treatment codes. When our review is done you may be able to ask for an "
                 "external review by an "
             "independent organization, or bring a civil action under ERISA section 502(a). Anthem is the trade name of its companies; independent "
                 "licensees of the Blue Cross "
             "Association.</p>")
    css = ("@page{@bottom-right{font:7.5pt 'Liberation Sans';content:counter(page) ' / ' counter(pages)}}.logo{font:bold 25pt 'Liberation "
        "Sans';color:#1a3a8f}.ttl{font:bold "
           "15pt 'Liberation Sans';color:#1a3a8f}.n{font-size:7.8pt}h2{font-size:14pt;color:#1a3a8f;margin:10pt 0 "
               "4pt}h3{font-size:10.5pt;color:#1a3a8f;margin:9pt 0 3pt}"
           ".f td{padding:.6pt 8pt .6pt 0;font-size:8.3pt}.f "
               "td:first-child{font-weight:bold;white-space:nowrap}.owe{background:#e8ecf7;padding:8pt;font-size:13pt;margin:8pt 0}"
           ".g{width:100%;font-size:8.4pt}.g th{border-bottom:1.2pt solid #1a3a8f}.g td{border-bottom:.4pt solid "
               "#bbb}.half{width:76%}.claim{border-top:1.5pt solid #1a3a8f;margin-top:8pt}"
           ".t{width:100%;font-size:7.4pt;margin:4pt 0}.t th{font-size:6.9pt;vertical-align:bottom;background:#e8ecf7;padding:1.5pt 3pt}.t "
               "td{border-bottom:.4pt solid #bbb;padding:2pt 3pt}"
           ".sum td{font-weight:bold;border-top:1pt solid #1a3a8f}")
    return done(sheet(css, one, two, margin="0.5in", font="9.2pt 'Liberation Sans',Arial"), one_or_more(docs))
