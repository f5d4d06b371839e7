"""A member's explanation of benefits in Aetna's manner: tracked costs at the top, the payment summary by patient, key terms, then 'Your claims up
close': columns of letters A to I from the amount billed over the member rate to the share, remarks by number, the sum of each claim."""
from held_twentyfourth_b import *  # noqa: F403

NAME = "held24-aetna-up-close"
WORDS = {"visit": "OFFICE/OUTPATIENT VISIT", "lab": "LAB SERVICES", "test": "DIAGNOSTIC SERVICES", "shot": "INJECTION", "drug": "MEDICATIONS",
    "vaccine": "IMMUNIZATIONS",
         "xray": "RADIOLOGY SERVICES", "mri": "ADVANCED IMAGING CT/MRI", "therapy": "PHYSICAL THERAPY", "er": "EMERGENCY ROOM VISIT",
         "surgery": "SURGICAL PROCEDURE"}
KEYS = "charge_cents allowed_cents noncovered_cents deductible_cents copay_cents".split()
SAYS = ["Your plan does not cover this service. See the section on exclusions in your plan documents. You owe this amount.",
        "This provider is in our network and has agreed to the member rate. You don't owe the difference between the amount billed and the member rate.",
        "We need more information from your provider, and we asked for it. We'll decide when we get it."]
TERMS = [("Amount billed", "What your provider charged for the service."), ("Member rate", "The rate we worked out with providers in the network. It is "
    "your discount."),
         ("Pending or not payable", "What is not covered, or what we cannot decide yet. The remarks say why."),
         ("Deductible", "What you pay before your plan begins to pay."), ("Copay", "A fixed dollar amount you pay at the visit."),
         ("Coinsurance", "The part of the cost that you pay when the deductible is met."), ("Your share",
         "The part of the bill that falls to you: A to I below show how.")]


def document(rng):
    people = family(rng)
    who, payer, member, sent = people[0], "Aetna", number(rng, "W999999999"), day(rng, (2026, 2, 16), 220)
    group, name = number(rng, "0999999-10-001 AA"), rng.choice(("ORION PACKAGING CORP", "Brightline Logistics, Inc.", "STATE UNIVERSITY RETIREES"))
    docs, blocks, pay, used, coded = [], [], [], [], rng.random() < 0.45
    for _ in range(rng.choice((1, 2, 2, 3, 4))):
        n = rng.randrange(3)
        patient, claim = people[n], number(rng, "EA99AA9AA") + "00"
        (provider, care), first = seen(rng), later(sent, -rng.randint(9, 40))
        lines, rows = services(rng, [first, first, later(first, 1)] if care is THERAPY else [first], care, 6), []
        for x in lines:
            x["description"] = WORDS[x["sort"]]
            note = SAYS[0] if x["kind"] == "denied" else SAYS[1]
            used += [note] if note not in used else []
            x["remarks"] = [str(used.index(note) + 1)]
            left = x["allowed_cents"] - x["deductible_cents"] - x["copay_cents"]
            cells = [usd(x[k], "") if x[k] else "" for k in KEYS]
            label = f"{x['description']} on {say(x['date'], '%-m/%-d/%y')}" + (f"<br><span class='k'>{x['code']}</span>" if coded else "")
            rows.append([label, *cells[:2], cells[2], f"({x['remarks'][0]})", *cells[3:], usd(left, ""),
                         f"{usd(x['plan_paid_cents'], '')}<br><span class='k'>({x['rate']}%)</span>" if x["plan_paid_cents"] else "0.00",
                         usd(x["coinsurance_cents"], "") if x["coinsurance_cents"] else "", usd(x["patient_cents"], "")])
        t = {k: total(lines, k) for k in [*KEYS, "coinsurance_cents", "plan_paid_cents", "patient_cents"]}
        foot = [usd(t[k], "") for k in KEYS]
        owner = "you" if n == 0 else f"{patient.first} ({('', 'spouse', 'child')[n]})"
        heads = [["", *("A", "B", "C", "", "D", "E", "F", "G", "H", "I")],
                 ["Service", "Amount<br>billed", "Member<br>rate", "Pending or<br>not payable", "(Re-<br>marks)", "Applied<br>to your<br>deductible",
                 "Your<br>copay", "Amount<br>remaining",
                  "Plan<br>pays", "Your<br>coinsur-<br>ance", "You owe<br>C+D+E+H=I"]]
        blocks.append(f"<div class='cl'><h3>Claim for {esc(owner)}</h3>"
                      + beside(f"Patient: {esc(patient.plain)}<br>Provider: <b>{esc(provider)}</b> (In network)",
                      f"Claim ID: {claim}<br>Received on {say(later(first, 4), '%-m/%-d/%y')}",
                               widths="62% 38%")
                      + table(heads, rows, "lrrrcrrrrrr", "t", [["Totals", *foot[:3], "", *foot[3:],
                      usd(t["allowed_cents"] - t["deductible_cents"] - t["copay_cents"], ""),
                                                                 usd(t["plan_paid_cents"], ""), usd(t["coinsurance_cents"], ""),
                                                                     usd(t["patient_cents"])]]) + "</div>")
        pay.append([esc(patient.plain) + (" (self)", " (spouse)", " (child)")[n], esc(provider), usd(t["plan_paid_cents"]),
                    f"Sent to {esc(provider)} on {say(later(sent, -1), '%-m/%-d/%y')}" if t["plan_paid_cents"] else "", usd(t["patient_cents"])])
        docs.append(claim_of(payer, patient.plain, member, lines, "date description remarks " + ("code " if coded else "") + " ".join(KEYS)
                             + " coinsurance_cents plan_paid_cents patient_cents", provider, claim, sent, "charges_cents insurance_paid_cents balance_cents",
                             blank=[*KEYS[1:], "coinsurance_cents"], network="in"))
    every = [d["lines"] for d in docs]
    s = {k: all_of(every, k) for k in "charge_cents allowed_cents noncovered_cents plan_paid_cents patient_cents".split()}
    head = beside("<div class='logo'>Aetna</div><div class='k'>PO BOX 981106<br>EL PASO TX 79998-1106</div><br><br><br>" + who.mail,
                  "<div class='ttl'>Explanation of Benefits (EOB) &ndash; <br>This is not a bill</div>" + facts([("Statement date:", say(sent,
                  "%B %-d, %Y")), ("Member:", esc(who.plain)),
                  ("Member ID:", member), ("Group #:", group), ("Group name:", name), ("Questions?", f"Contact us at aetna.com<br>Or call {tel(rng)}")]),
                  widths="52% 48%")
    met = rng.randint(20000, 140000)
    one = (head + "<br><h2>Track your health care costs</h2>"
           + table(["", "Amount billed", "Member rate", "Plan&rsquo;s share", "Pending or<br>not payable", "Your share"],
                   [["This statement", *(f"<b>{usd(s[k])}</b>" for k in ("charge_cents", "allowed_cents", "plan_paid_cents", "noncovered_cents",
                   "patient_cents"))]], "lrrrrr", "t trk")
           + f"<p class='big'>You saved {usd(s['charge_cents'] - s['allowed_cents'] - s['noncovered_cents'])} with your plan&rsquo;s discounts. "
           f"Your share: {usd(s['patient_cents'])}</p>"
           + "<h2>Your payment summary</h2>" + table([["Patient", "Provider", ("Plan&rsquo;s share", 2), "Your share"], ["", "", "Amount",
           "Sent to / send date", ""]], pay, "llrlr", "t",
                                                  [["Total:", "", usd(s["plan_paid_cents"]), "", usd(s["patient_cents"])]])
           + "<h2>A guide to key terms</h2>" + facts(TERMS, "f n")
           + "<h2>Your benefit balances to date</h2>"
           + table(["In network", "Limit", "Used", "Left"], [["2026 individual deductible", "$1,500.00", usd(met), usd(150000 - met)],
                   ["2026 individual out-of-pocket maximum", "$4,000.00", usd(met + 61233), usd(400000 - met - 61233)]], "lrrr", "t half"))
    two = (f"<div class='run'>Member: {esc(who.plain)} &nbsp; Member ID: {member} &nbsp; Statement date: {say(sent, '%B %-d, %Y')}</div><h2>Your claims "
        f"up close</h2>" + "".join(blocks)
           + "<h3>Your claim remarks</h3>" + facts([(f"({n})", esc(x)) for n, x in enumerate(used, 1)], "f n")
           + "<p class='k'><br><b>Your right to appeal.</b> If you don&rsquo;t agree with a decision, you have 180 days from the day you get this notice "
           "to ask us for a review. Write to the "
           "Customer Resolution Team, PO Box 14463, Lexington KY 40512, with the claim ID, the name of the group and why you think we should decide in "
           "another way. Once you have gone through "
           "the review of the plan you may ask for an external one. You may have copies of what we used to decide, without charge. "
           "For help in Spanish: Para obtener asistencia en espa&ntilde;ol, llame al n&uacute;mero de arriba.</p>")
    css = ("@page{@bottom-right{font:8pt 'Liberation Sans';content:'Page ' counter(page) ' of ' counter(pages)}}.logo{font:bold 24pt 'Liberation "
        "Sans';color:#7d3f98}"
           ".ttl{font:bold 13pt 'Liberation Sans';margin-bottom:4pt}.f td{padding:0 8pt 2pt 0}.f "
           "td:first-child{font-weight:bold;white-space:nowrap}.k{font-size:7.4pt;color:#444}"
           "h2{font:bold 12.5pt 'Liberation Sans';color:#7d3f98;margin:9pt 0 3pt}h3{font-size:10pt;margin:0 0 "
           "2pt}.t{width:100%;font-size:8.2pt;margin:3pt 0}.t th{font-size:7.4pt;"
           "border-bottom:1pt solid #7d3f98;vertical-align:bottom}.t td{border-bottom:.5pt solid #ccc}.sum td{font-weight:bold;border-top:1pt solid "
           "#7d3f98;background:#f2ecf5}"
           ".trk td{font-size:10pt}.half{width:70%}.big{font:bold 11pt 'Liberation Sans'}.n{font-size:8pt}.cl{margin:8pt "
           "0;page-break-inside:avoid}.run{font-size:7.6pt;text-align:right}")
    return done(sheet(css, one, two, margin="0.5in", font="9pt 'Liberation Sans',Arial"), one_or_more(docs))
