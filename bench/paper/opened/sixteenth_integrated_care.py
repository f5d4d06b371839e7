"""The EOB of a plan that runs its own clinics: facts and the year's accumulations first, then a claim a panel; the service's name over its code, plan allowance, three shares, what the plan paid, and below the panel what was paid at check-in and what is left."""
from held_sixteenth_b import *  # noqa: F403

NAME = "held16-integrated-care"
COLS = "charge_cents allowed_cents plan_paid_cents deductible_cents copay_cents coinsurance_cents noncovered_cents patient_cents".split()
NOTES = {"01": "Provider charges above the plan allowance are not billed to you.", "14": "This service is not covered by your plan. See Exclusions in your Evidence of Coverage."}


def document(rng):
    who, region = Who(rng), rng.choice(("Columbia Basin", "Front Range", "Mid-Atlantic Coast"))
    payer = rng.choice(("Permian Health Plan", "Group Cooperative Health Plan", "Alder Permanent Health Plan"))
    member, sent, docs, panels = number(rng, "0099999999"), day(rng, (2026, 2, 20), 150), [], []
    count = rng.randint(1, 3)
    for _ in range(count):
        own = rng.random() < 0.7
        provider, claim, first = f"{rng.choice(CITIES)[0]} {rng.choice(('Medical Office', 'Medical Center'))}" if own else giver(rng), number(rng, "2026AA9999999"), later(sent, -rng.randint(10, 30))
        lines = services(rng, 1, 5, [first], denied=0.06, kinds=("copay", "coins", "ded", "free", "free"))
        for x in lines:
            x["remarks"] = ["14"] if x["denied"] else ["01"]
        t = sums(lines, " ".join(COLS))
        taken = min(t["patient_cents"], rng.choice((0, 2000, t["copay_cents"])))
        rows = [[say(x["date"], "%b %-d, %Y"), f"{esc(x['description'])}<br><span class='k'>Code {x['code']} &nbsp; Qty {x['units']}</span>", *(usd(x[k]) for k in COLS), x["remarks"][0]] for x in lines]
        panels.append(f"<div class='ph'>{esc(provider)}{'' if own else ' (contracted provider)'}</div>" + table([], [["Claim number", f"<b>{claim}</b>", "Patient", f"<b>{esc(who.full)}</b>", "Date processed", f"<b>{say(later(sent, -3), '%b %-d, %Y')}</b>"]], "llllll", "pf")
                      + table([[("", 5), ("Your cost share", 5, "c g"), ""], ["Date of<br>service", "Service", "Provider<br>charges", "Plan<br>allowance", "Plan<br>paid", "Deductible", "Copay", "Coinsurance", "Not<br>covered", "Your<br>total cost", "Note"]], rows, "llrrrrrrrrc", "t", [[("Claim total", 2), *(usd(t[k]) for k in COLS), ""]])
                      + facts([("Your total cost for this claim", usd(t["patient_cents"]))] + ([("You paid at check-in", f"-{usd(taken)}"), ("Amount you may still owe", usd(t["patient_cents"] - taken))] if taken else []), "lad"))
        doc = told("eob", payer, who.full, member, only(lines, "date code units description remarks " + " ".join(COLS)), {"charges_cents": t["charge_cents"], "insurance_paid_cents": t["plan_paid_cents"], "balance_cents": t["patient_cents"] - taken}, provider={"name": provider}, claim_number=claim, statement_date=sent, maybe={"network": "in"})
        if taken:
            doc["totals"]["patient_paid_cents"], doc["payments"] = taken, [{"by": "patient", "description": "You paid at check-in", "amount_cents": taken}]
        docs.append(doc)
    used = sorted({m for d in docs for x in d["lines"] for m in x["remarks"]})
    ded = min(150000, sum(total(d["lines"], "deductible_cents") for d in docs) + rng.randint(0, 60000))
    oop = sum(total(d["lines"], "patient_cents") for d in docs) + rng.randint(20000, 120000)
    street, town = place(rng, True)
    tel = free(rng)
    one = (f'<div class="top"><span class="logo">{esc(payer)}<sup>&reg;</sup></span><br><span class="reg">{region} Region &nbsp; {street}, {town}</span></div><h1>Explanation of Benefits</h1><p class="nb">This is not a bill. It shows how your plan covered the care you got. If you owe money, you will get a bill from your provider or from us.</p>' + beside(f"<br>{who.mail}", facts([("Statement date", say(sent, "%B %-d, %Y")), ("Member", esc(who.full)), ("Health record number", member), ("Plan", rng.choice(("Deductible HMO 1500", "Silver 70 HMO", "Traditional Plus HMO"))), ("Claims in this statement", str(count))]), widths="50% 50%")
           + "<h2>Your accumulations, January 1 to December 31, 2026</h2>" + table(["", "Limit", "Used so far", "Left this year"], [["Deductible: member", "$1,500.00", usd(ded), usd(150000 - ded)], ["Deductible: family", "$3,000.00", usd(ded), usd(300000 - ded)], ["Out-of-pocket maximum: member", "$7,000.00", usd(oop), usd(700000 - oop)], ["Out-of-pocket maximum: family", "$14,000.00", usd(oop), usd(1400000 - oop)]], "lrrr", "acc")
           + f"<h2>Need help?</h2><p>Member Services: {tel} (TTY 711), 24 hours a day, 7 days a week except holidays. In your own language at no cost: Espa&ntilde;ol &bull; &#20013;&#25991; &bull; Ti&#7871;ng Vi&#7879;t &bull; Tagalog &bull; &#1056;&#1091;&#1089;&#1089;&#1082;&#1080;&#1081;.</p><h2>What the words mean</h2><p><b>Plan allowance</b> is the most your plan counts for a service. <b>Copay</b> is a set price, for example $20.00 for a visit. <b>Coinsurance</b> is a percent of the plan allowance, for example 20%. <b>Out-of-pocket maximum</b> is the most you pay in a year.</p>")
    two = ("<h1>Claim details</h1>" + "".join(panels) + "<h2>Notes</h2>" + "".join(f"<p><b>{m}</b> {NOTES[m]}</p>" for m in used)
           + f"<h2>If you do not agree</h2><p class='fine'>You may file a grievance or appeal within 180 days of this statement: online, by phone at {tel}, or in writing to Member Relations, {street}, {town}. Tell us your name, health record number, the claim number and why you disagree. We will send a decision within 30 days for care you have not yet had and 60 days for care you have had. You may also ask for an independent review, and you may call the department of insurance of your state.</p>")
    css = ".top{border-bottom:4px solid #006ba6;padding-bottom:4pt}.logo{font:17pt 'URW Gothic';color:#006ba6}.logo sup{font-size:7pt}.reg{font-size:8pt;color:#555}h1{font:17pt 'URW Gothic';color:#003b71;margin:8pt 0 3pt}.nb{font-size:10.5pt}h2{font:bold 11pt 'Nimbus Sans';color:#006ba6;margin:11pt 0 3pt}.f td{padding:1.5pt 10pt 1.5pt 0}.acc{width:100%}.acc th{background:#003b71;color:#fff}.acc td{border-bottom:1px solid #ccc}.ph{background:#006ba6;color:#fff;font-weight:bold;padding:4pt 6pt;margin-top:10pt}.pf{width:100%;background:#edf4f8;font-size:8pt}.t{width:100%;font-size:7.8pt}.t th{vertical-align:bottom;border-bottom:1px solid #006ba6;color:#003b71}.t th.g{border-bottom:1px solid #999}.t td{border-bottom:1px solid #ddd}.t td:first-child{white-space:nowrap}.k{font-size:7pt;color:#555}.sum td{font-weight:bold;background:#f4f4f4}.lad{margin:4pt 0 4pt auto;font-size:8.5pt}.lad td+td{text-align:right;min-width:60pt}.lad tr:last-child td{font-weight:bold;border-top:1px solid #000}"
    return done(sheet(css, one, two, margin="0.55in", font="9pt 'Nimbus Sans','Liberation Sans',Arial"), docs[0] if count == 1 else {"documents": docs})
