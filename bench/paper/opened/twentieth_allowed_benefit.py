"""A Blue plan's EOB in the manner of CareFirst, upright with thin rules: service with procedure code and day in three rows of one cell, provider charge, allowed benefit, a "paid by another carrier" column, plan payment and remark letters beside it, then the member's copay, deductible, coinsurance and other; a "Your cost share" sentence after each claim, limits of the year at the end."""
from held_twentieth_b import *  # noqa: F403

NAME = "held20-allowed-benefit"
COLS = "charge_cents allowed_cents".split()
SHARE = "copay_cents deductible_cents coinsurance_cents noncovered_cents".split()
SAYS = {"P": "A participating provider accepts the allowed benefit as full payment. You owe no more than your share of it.", "X": "Your contract does not provide benefits for this service.", "D": "The allowed benefit was applied to your deductible, in full or in part."}


def document(rng):
    who, family = household(rng)
    payer = rng.choice(("CareCrest BlueChoice", "Chesapeake BlueFirst", "Potomac Blue Cross Blue Plan"))
    member, sent, dot = number(rng, "AAA9999999999"), day(rng, (2026, 2, 15), 190), rng.random() < 0.5
    docs, near, marks, letters, show_code = [], [], set(), rng.random() < 0.6, rng.random() < 0.75
    style = rng.choice(("%m/%d/%Y", "%b %-d, %Y"))
    money = lambda v: usd(v, "" if dot else "$")  # noqa: E731
    for _ in range(rng.choice((1, 2, 2, 3))):
        (patient, _), (provider, _, care) = rng.choice(family), seen(rng)
        claim, first = number(rng, "999999999999") + "00", later(sent, -rng.randint(8, 50))
        lines, rows = services(rng, 1, 4, [first], care, denied=0.08), []
        for x in lines:
            x["remarks"] = ["X"] if x["denied"] else ["P"] + (["D"] if x["deductible_cents"] else [])
            marks |= set(x["remarks"])
            rows.append([f"<b>{esc(x['description'])}</b>" + (f"<br>Procedure {x['code']}" if show_code else "") + f"<br>{say(x['date'], style)}", *(money(x[k]) for k in COLS), money(0), money(x["plan_paid_cents"]), " ".join(x["remarks"]), *(money(x[k]) for k in SHARE), money(x["patient_cents"])])
        t = sums(lines, " ".join(COLS + SHARE) + " plan_paid_cents patient_cents")
        heads = ["Service, procedure<br>and date", "Provider&rsquo;s<br>charge", "Allowed<br>benefit", "Paid by<br>other<br>insurance", "Paid by<br>your plan", "Re-<br>marks", "Copay", "Deduct-<br>ible", "Coin-<br>surance", "Not<br>covered", "Your<br>total"]
        near.append(f"<div class='cl'><table class='cf'><tr><td>Patient<br><b>{esc(patient.full)}</b></td><td>Provider<br><b>{esc(provider)}</b></td><td>Claim number<br><b>{claim}</b></td><td>Status<br><b>Processed, in network</b></td></tr></table>"
                    + table([[("", 6), ("You may owe", 5, "c g")], heads], rows, "lrrrrcrrrrr", "t", [["Claim total", *(money(t[k]) for k in COLS), money(0), money(t["plan_paid_cents"]), "", *(money(t[k]) for k in SHARE), money(t["patient_cents"])]], widths="23%")
                    + (f"<p class='k'>Your cost share for this claim is {usd(t['patient_cents'])}. You may pay it to {esc(provider)} when you get a bill.</p>" if letters else "") + "</div>")
        docs.append(claim_of(payer, patient.full, member, lines, "date description remarks " + ("code " if show_code else "") + " ".join(COLS + SHARE) + " plan_paid_cents patient_cents", provider, claim, sent, of="charges_cents insurance_paid_cents balance_cents", network="in"))
    (street, town), tel = place(rng, True), free(rng, "(800) 555-{}")
    met = min(150000, used(docs, "deductible_cents") + rng.randint(0, 40000))
    intro = (beside(f"<div class='logo'>{payer}</div>", f"<div class='k'>{street}<br>{town}<br>{tel}</div>", widths="70% 30%") + f"<h1>Explanation of Benefits</h1><p><b>This is not a bill.</b> It explains how we used your benefits for the care below.</p>" + "<br>" + beside(who.mail, facts([("Date issued", say(sent, "%B %-d, %Y")), ("Subscriber", esc(who.full)), ("Membership number", member), ("Group", number(rng, "9999") + "-" + number(rng, "AA99"))]), widths="58% 42%") + "<br>")
    end = ("<h3>Remarks</h3>" + "".join(f"<p class='k'><b>{m}</b> {SAYS[m]}</p>" for m in sorted(marks)) + (f"<h3>Your benefits this year (January 1 to December 31, 2026)</h3>" + table(["", "Limit", "Met", "Left"], [["Individual deductible", "1,500.00", usd(met, ""), usd(150000 - met, "")], ["Family out-of-pocket maximum", "9,000.00", usd(met + 31000, ""), usd(900000 - met - 31000, "")]], "lrrr", "yr") if rng.random() < 0.7 else "")
           + f"<h3>If you disagree</h3><p class='k'>Call us first; many questions are settled that way. To appeal, write within 180 days to Member Appeals, {street}, {town}, with the membership number, the claim number and what your doctor says. We decide within 60 days. After that you may go to the insurance administration of your state, or to an independent reviewer, at no cost.</p><h3>Words we use</h3><p class='k'><b>Allowed benefit</b>: the most that we count for a service. <b>Provider&rsquo;s charge</b>: the full price. <b>Coinsurance</b>: your percent of the allowed benefit.</p>")
    css = "@page{@bottom-center{font:7.5pt 'Liberation Serif';content:'Page ' counter(page) ' of ' counter(pages)}}.logo{font:bold 19pt 'P052';color:#00539b}h1{font:15pt 'P052';color:#00539b;border-bottom:2px solid #00539b}.f td{padding:1pt 8pt 1pt 0}.f td:first-child{color:#555}.cl{page-break-inside:avoid;margin-bottom:12pt}.cf{width:100%;border-top:2px solid #00539b}.cf td{font-size:8pt;color:#555}.cf b{font-size:9.3pt;color:#000}.t{width:100%;font-size:7.9pt}.t th{vertical-align:bottom;font-size:7.5pt;font-weight:normal;border-bottom:1px solid #00539b;padding:2pt 3pt}.t th.g{font-weight:bold;color:#00539b}.t td{border-bottom:1px solid #ccc;padding:3pt}.sum td{font-weight:bold;border-bottom:1.5px solid #00539b}.k{font-size:8.2pt}.yr{width:70%;font-size:8.6pt}.yr th{border-bottom:1px solid #000}h3{font-size:10pt;color:#00539b;margin:9pt 0 2pt}"
    return done(sheet(css, intro + "".join(near) + end, margin="0.55in", font="9.4pt 'Liberation Sans',Arial"), one_or_more(docs))
