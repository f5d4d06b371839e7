"""A northwestern plan's EOB in Premera's manner, two pages: at a glance on the first (billed, discounts and payments, your responsibility as three
steps), on the second the claim in detail: rows by service, with amount billed, network discount, amount allowed, what the plan paid, then what
you owe as deductible, coinsurance, copay and not covered, notes by number, and the plan's balances as bars' numbers."""
from held_twentythird_b import *  # noqa: F403

NAME = "held23-rainier-health"
SHARES = "copay_cents deductible_cents coinsurance_cents noncovered_cents".split()
SAYS = {"ZA1": "We negotiate discounts with doctors and hospitals to help you save money. You are not responsible for this amount.",
        "ND4": "Your plan does not cover this service. Please see &ldquo;What&rsquo;s Not Covered&rdquo; in your benefit booklet.",
        "DD2": "This amount counts toward your deductible.", "IN7": "This claim was processed at the in-network level."}


def document(rng):
    who, family = household(rng)
    payer = rng.choice(("Rainier Blue Health Plan", "Cascadia Health Plan of Washington", "Puget Crest Health"))
    member, group, sent = number(rng, "6009999 99") if rng.random() < 0.5 else number(rng, "600999999"), number(rng, "9099999"), day(rng, (2026, 2, 25), 200)
    docs, pages, used = [], [], set()
    for _ in range(rng.choice((1, 1, 2, 2))):
        (patient, kin), (provider, care), first = rng.choice(family), seen(rng), later(sent, -rng.randint(7, 30))
        claim, lines, rows = number(rng, "26999999999900"), [], []
        lines = services(rng, 1, 7, [first, first, later(first, 3)] if care is THERAPY else [first], care, words=1, denied=0.08)
        for x in lines:
            x["remarks"] = ["ND4"] if x["denied"] else ["ZA1"] + (["DD2"] if x["deductible_cents"] else [])
            used |= set(x["remarks"])
            rows.append([f"{esc(x['description'])}<br><span class='s'>{say(x['date'], '%m/%d/%y')}</span>", usd(x["charge_cents"]), usd(x["adjustment_cents"]),
                         usd(x["allowed_cents"]), usd(x["plan_paid_cents"]),
                         *(usd(x[k]) for k in SHARES), f"<b>{usd(x['patient_cents'])}</b>", ", ".join(x["remarks"])])
        cols = "charge_cents adjustment_cents allowed_cents plan_paid_cents".split() + SHARES + ["patient_cents"]
        heads = [["", ("", 4), ("Your responsibility", 5, "c band"), ""], ["Services provided", "Amount<br>billed", "Network<br>discount", "Amount<br>allowed",
            "Paid by<br>health plan", "Copay", "Deductible", "Coinsurance",
                 "Not<br>covered", "What you owe", "Notes"]]
        pages.append("<div class='cl'><h3>Claim detail for " + esc(patient.plain) + "</h3>" + beside(facts([("Claim number", claim), ("Relationship",
            ("Subscriber", "Spouse", "Dependent")[kin])]),
                     facts([("Provider", esc(provider)), ("Network status", "In-network")]), facts([("Date received", say(later(first, 2))), ("Date processed",
                         say(later(sent, -1)))]), widths="32% 38% 30%")
                     + table(heads, rows, "lrrrrrrrrrl", "t", [["Total", *(usd(total(lines, k)) for k in cols), ""]])
                     + (f"<p class='n'>We paid {esc(provider)} {usd(total(lines, 'plan_paid_cents'))} on {say(sent)}.</p>" if total(lines,
                         "plan_paid_cents") else "") + "</div>")
        docs.append(claim_of(payer, patient.plain, member, only(lines, "date description remarks " + " ".join(cols)), provider, claim, sent, network="in"))
    every = [x for d in docs for x in d["lines"]]
    tel, (box, city) = free(rng), place(rng, True)
    billed, off, paid, owe = (total(every, k) for k in "charge_cents adjustment_cents plan_paid_cents patient_cents".split())
    met, spent = rng.randint(0, 150000), rng.randint(20000, 500000)
    glance = "".join(f"<tr><td><b>{k}</b><br><span class='s'>{w}</span></td><td>{usd(v)}</td></tr>" for k, w, v in (
        ("Amount billed", "What your providers charged", billed), ("Network discounts", "What you saved by using providers in our network", -off),
        ("Paid by your health plan", "What we sent to your providers", -paid),
        ("Your total responsibility", "What you may owe or have already paid to your providers", owe)))
    page1 = (beside(f"<div class='logo'>{esc(payer)}</div><span class='s'>{box}, {city}</span>", f"<div class='s rr'>Questions? Call "
        f"{tel}<br>Monday&ndash;Friday, 8 a.m.&ndash;5 p.m. Pacific</div>", widths="60% 40%")
             + f"<div class='mail'>{who.mail}</div>" + "<h1>Your Explanation of Benefits</h1><p class='sub'>This is not a bill. Your provider will bill you "
                                                       "for what you owe.</p>"
             + beside(facts([("Subscriber", esc(who.plain)), ("ID number", member), ("Group number", group), ("Statement date", sent.strftime("%B %-d, %Y"))]),
                      f"<div class='g'><h3>At a glance</h3><table class='gl'>{glance}</table></div>", widths="40% 60%")
             + f"<h3>{esc(who.first)}&rsquo;s plan balances in {sent.year}</h3>" + table(["", "Plan limit", "Amount used", "Amount left"],
                 [["In-network deductible", "$1,500.00", usd(met), usd(150000 - met)], ["In-network out-of-pocket maximum", "$5,000.00", usd(spent),
                 usd(500000 - spent)]], "lrrr", "y")
             + "<p><br><b>What to do next.</b> Keep this for your records. Compare it to the bill that you get from your provider; the sum should be the "
               "same as your responsibility here. Call us if it is not.</p>")
    page2 = ("".join(pages) + "<h3>Notes</h3>" + facts([(m, SAYS[m]) for m in sorted(used)], "f n") + "<p class='fine'><br><b>Your right to appeal.</b> If "
        "you do not agree with how this claim was paid you have 180 days to file an appeal. Send it to Member Appeals at the address on "
             "the first page, or by fax, and say why you disagree. You can ask for the documents that we used, free of charge. After our decision you may "
             "ask for an independent review. <b>Fraud?</b> If you see services that you did not receive, tell us. We follow "
             "federal civil rights laws and do not discriminate.</p>")
    css = (numbered() + ".logo{font:bold 19pt 'Liberation Sans';color:#005b96}.s{font-size:8pt;color:#555}.rr{text-align:right}.mail{margin:22pt 0 24pt "
                        "16pt}h1{font-size:19pt;color:#005b96;margin:0}.sub{font-size:11pt}.f td{padding:0 10pt 2pt 0}.f td:first-child{color:#555}"
           ".g{background:#eef4f9;padding:6pt 10pt}.gl{width:100%}.gl td{border-bottom:.6pt solid #9bb}.gl "
           "td+td{text-align:right;font-size:12pt}h3{font-size:11pt;color:#005b96;margin:6pt 0 3pt}.y{width:100%}.y td,.y th{border-bottom:.6pt solid "
           "#bbb}.cl{page-break-inside:avoid;"
           "margin-bottom:12pt}.t{width:100%;font-size:8pt;margin:4pt 0}.t th{font-size:7.5pt;vertical-align:bottom;border-bottom:1pt solid "
           "#005b96;padding:2pt 3pt}.t td{border-bottom:.5pt solid #ccc;padding:2pt 3pt}.t .band{background:#005b96;color:#fff}.sum "
           "td{font-weight:bold}.n{font-size:8.2pt}")
    return done(sheet(css, page1, page2, size="Letter landscape" if rng.random() < 0.35 else "Letter", margin="0.5in", font="9.2pt 'Liberation Sans',Arial"),
                one_or_more(docs))
