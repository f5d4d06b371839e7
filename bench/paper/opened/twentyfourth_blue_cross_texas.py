"""A Blue Cross and Blue Shield plan of one state, as those of the Health Care Service Corporation write: subscriber's facts, a summary box of three
sums, for each claim its rows of service and day over what is billed, discounts, covered, deductible, copay, coinsurance, not covered with its note,
your share; coverage line and check below."""
from held_twentyfourth_b import *  # noqa: F403

NAME = "held24-blue-cross-texas"
WORDS = {"visit": "Office Visit", "lab": "Lab Services", "test": "Diagnostic Medical Exam", "shot": "Injection", "drug": "Injectable Drugs",
    "vaccine": "Immunization/Vaccination", "xray": "Outpatient X-Ray",
         "mri": "Outpatient Scan", "therapy": "Physical Therapy", "er": "Emergency Room", "surgery": "Outpatient Surgery"}
NOTES = {"ppo": "The amount billed is greater than the amount allowed for this service. Based on our agreement with this provider, you will not be billed "
    "the difference.",
         "out": "This service is not a covered benefit of your health care plan. You are responsible for this amount.",
         "back": "This claim was adjusted. It replaces the one processed before, whose amounts are shown with a minus."}
KEYS = "charge_cents adjustment_cents allowed_cents deductible_cents copay_cents coinsurance_cents noncovered_cents".split()


def document(rng):
    people, state = family(rng), rng.choice(("Texas", "Oklahoma", "New Mexico", "Illinois", "Montana"))
    who, payer, member, sent = people[0], f"Blue Cross and Blue Shield of {state}", number(rng, "AAA999999999"), day(rng, (2026, 2, 20), 210)
    group, docs, blocks, used, owed = number(rng, "0999999"), [], [], [], 0
    for _ in range(rng.choice((1, 1, 2, 2, 3))):
        n = rng.randrange(3)
        patient, claim, account = people[n], number(rng, "0002026999A99999") + "0X", number(rng, "A99999999")
        (provider, care), first = seen(rng), later(sent, -rng.randint(8, 33))
        lines = services(rng, [first, first, later(first, 2)] if care is THERAPY else [first], care, 6)
        if len(lines) < 4 and rng.random() < 0.22:
            taken = []
            for x in lines:
                y = worked(rng, x["charge_cents"], "ded")
                taken.append({**x, **{k: -y[k] for k in y if k.endswith("_cents")}, "kind": "back"})
            lines = taken + lines
        rows, provider = [], provider.upper()
        for x in lines:
            x["description"] = WORDS[x["sort"]]
            note = NOTES[{"denied": "out", "back": "back"}.get(x["kind"], "ppo")]
            used += [note] if note not in used else []
            x["remarks"] = [str(used.index(note) + 1)]
            rows.append([x["description"], say(x["date"], "%m/%d/%y"), usd(x["charge_cents"], ""), f"{usd(x['adjustment_cents'], '')} ({x['remarks'][0]})"
                if x["kind"] != "denied" else "0.00",
                         *(usd(x[k], "") if x[k] or k == "allowed_cents" else "" for k in KEYS[2:6]),
                         f"{usd(x['noncovered_cents'], '')} ({x['remarks'][0]})" if x["noncovered_cents"] else "", usd(x["patient_cents"], "")])
        t = {k: total(lines, k) for k in [*KEYS, "plan_paid_cents", "patient_cents"]}
        owed += t["patient_cents"]
        heads = ["Service Description", "Service<br>Date", "Amount<br>Billed", "Discounts and<br>Reductions", "Amount<br>Covered<br>(Allowed)*",
            "Deductible", "Copay", "Coinsurance", "Amount<br>Not Covered",
                 "Your<br>Share"]
        blocks.append("<div class='cl'><div class='bar'>CLAIM DETAIL</div>" + beside(facts([("PATIENT", esc(patient.plain.upper())), ("RELATIONSHIP",
            ("SELF", "SPOUSE", "DEPENDENT")[n]), ("PROVIDER", esc(provider))]),
                                                                                facts([("CLAIM NO.", claim), ("PATIENT ACCT NO.", account), ("PROCESSED",
                                                                                say(later(sent, -1), "%m/%d/%y"))]), widths="62% 38%")
                      + table(heads, rows, "llrrrrrrrr", "t", [[("CLAIM TOTALS", 2), *(usd(t[k]) for k in KEYS), usd(t["patient_cents"])]])
                      + beside("<p class='n'>*Amount Covered (Allowed) is the amount billed less discounts, reductions and services that are not covered.</p>",
                               facts([("Amount covered (allowed)", usd(t["allowed_cents"])), ("Less your deductible, copay and coinsurance",
                                       usd(t["deductible_cents"] + t["copay_cents"] + total(lines, "coinsurance_cents"))),
                                      (f"<b>Total covered benefits approved for this claim</b>{' to ' + esc(provider) if t['plan_paid_cents'] else ''}",
                                      f"<b>{usd(t['plan_paid_cents'])}</b>")], "f rs"), widths="40% 60%") + "</div>")
        docs.append(claim_of(payer, patient.plain.upper(), member, lines, "date description remarks patient_cents " + " ".join(KEYS), provider, claim, sent,
            blank=KEYS[3:], account_number=account))
    every = [d["lines"] for d in docs]
    paid = sum(d["totals"]["insurance_paid_cents"] for d in docs)
    body = (beside(f"<div class='logo'>&#10010; {payer}</div><div class='n'>P.O. Box 660044<br>Dallas, TX 75266-0044</div><br><br>{who.mail}",
                   "<div class='ttl'>EXPLANATION OF BENEFITS</div><div class='n'>This is not a bill. It is a guide to your health care claims: it helps "
                   "you see how they were paid and what you may owe.</div>"
                   + facts([("SUBSCRIBER", esc(who.plain.upper())), ("IDENTIFICATION NO.", member), ("GROUP NO.", group), ("DATE", say(sent, "%B %-d, %Y")),
                   ("CUSTOMER SERVICE", tel(rng))], "f bx"), widths="54% 46%")
            + "<br><div class='bar'>SUMMARY</div>"
            + table(["Total Billed", "Total Benefits Approved", "Amount You May Owe Your Provider"], [[usd(all_of(every, "charge_cents")), usd(paid),
            usd(owed)]], "ccc", "sm")
            + "<p class='n'>You may have to pay your provider the amount in the last box. It may not reflect what you paid at the time of the visit, nor "
            "what another insurer or your spending account paid.</p>"
            + "".join(blocks) + "<div class='bar'>NOTES ABOUT AMOUNTS</div>" + facts([(f"({n})", x) for n, x in enumerate(used, 1)], "f n")
            + "<div class='bar'>BENEFIT PERIOD 01-01-26 THROUGH 12-31-26</div>"
            + f"<p class='n'>To date this patient has met {usd(rng.randint(20000, 140000))} of her or his $1,500.00 Preferred Provider (PPO) deductible. "
            f"To date {usd(rng.randint(150000, 400000))} of the family&rsquo;s $10,000.00 out-of-pocket "
            "expense limit has been met.</p>"
            + f"<p class='n'><b>Health care fraud</b> is a crime that affects all of us. To report it call our hotline at {tel(rng)} at any hour. "
            f"<b>Claim review:</b> If you do not agree with how we decided, you may ask us in writing to look "
            "at it again within 180 days of this notice. Send the claim number, the subscriber&rsquo;s identification number, and what your provider can "
            "add to: Claim Review Section, P.O. Box 660044, Dallas, Texas 75266-0044. You may "
            "have copies of the papers of the claim at no cost. An independent review organization may look at it when our own review is over.</p>"
            f"<p class='n'>A Division of Health Care Service Corporation, a Mutual Legal Reserve Company, an Independent Licensee of the Blue Cross and "
            f"Blue Shield Association</p>")
    css = ("@page{@bottom-right{font:7.5pt 'Liberation Sans';content:'PAGE ' counter(page) ' OF ' counter(pages)}}.logo{font:bold 13.5pt 'Liberation "
        "Sans';color:#0079c1}.ttl{font:bold 14pt 'Liberation Sans';color:#0079c1}.f td{padding:0 8pt 1pt 0}"
           ".f td:first-child{color:#333}.bx{border-top:1pt solid #0079c1;border-bottom:1pt solid #0079c1;margin-top:5pt}.bx "
           "td+td{font-weight:bold}.bar{background:#0079c1;color:#fff;font:bold 9pt 'Liberation Sans';padding:2pt 5pt;margin:7pt 0 4pt}"
           ".n{font-size:7.8pt}.sm{width:100%;margin:3pt 0}.sm th{font-size:9pt;border:.7pt solid #0079c1;background:#e5f1f9}.sm td{font:bold 13pt "
           "'Liberation Sans';border:.7pt solid #0079c1}.cl{page-break-inside:avoid}"
           ".t{width:100%;font-size:8pt;margin:5pt 0}.t th{font-size:7.2pt;background:#e5f1f9;vertical-align:bottom}.t td{border-bottom:.5pt solid "
           "#bcd}.sum td{font-weight:bold;border-top:1pt solid #0079c1}.rs{margin-left:auto;font-size:8pt}"
           ".rs td+td{text-align:right}")
    return done(sheet(css, body, margin="0.45in", font="8.8pt 'Liberation Sans',Arial"), one_or_more(docs))
