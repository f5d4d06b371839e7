"""A Blue plan's EOB in the manner of California: a summary with three sums, a bar of where the money went, and for all claims of a person ONE table in which a claim is a shaded row (provider, claim number, network) above its services: amount billed, what the plan allows, what it paid, then deductible, copay or coinsurance in one column, not covered, and "Your total responsibility"; a subtotal a claim."""
from held_twentieth_b import *  # noqa: F403

NAME = "held20-pacific-responsibility"
COLS = "charge_cents allowed_cents plan_paid_cents deductible_cents".split()
SAYS = {"a": "Your contract with us does not include this service. You are responsible for the amount billed.", "b": "The network provider may not bill you for more than the allowed amount.", "c": "Applied to your calendar-year deductible."}


def document(rng):
    who, family = household(rng)
    payer = rng.choice(("Blue Plan of the Pacific", "Golden Coast Blue Shield Plan", "Sierra Blue Health of California"))
    member, sent, style = number(rng, "AAA999999999"), day(rng, (2026, 2, 15), 190), rng.choice(("%m/%d/%Y", "%b %-d, %Y"))
    mark, codes = rng.random() < 0.7, rng.random() < 0.5
    docs, parts, notes = [], [], set()
    people = rng.sample(family[1:], rng.choice((1, 1, 2)))
    for patient, _ in sorted(people, key=lambda p: p[1]):
        rows = []
        for _ in range(rng.choice((1, 1, 2))):
            (provider, _, care), claim, first = seen(rng), number(rng, "269999999999"), later(sent, -rng.randint(8, 50))
            lines = services(rng, 1, 4, [first], care, denied=0.08)
            rows.append([(f"<b>{esc(provider)}</b> &nbsp; Claim number: {claim} &nbsp; Network status: In network", 8, "ch")])
            for x in lines:
                both = x["copay_cents"] + x["coinsurance_cents"]
                x["remarks"] = ["a"] if x["denied"] else ["b"] + (["c"] if x["deductible_cents"] else [])
                notes |= set(x["remarks"])
                x["maybe"] = {"copay_cents": both, "coinsurance_cents": both}
                rows.append([say(x["date"], style), esc(x["description"]) + (f" ({x['code']})" if codes else "") + (f" <sup>{','.join(x['remarks'])}</sup>" if mark else ""), *(usd(x[k]) for k in COLS), usd(both), usd(x["noncovered_cents"]), f"<b>{usd(x['patient_cents'])}</b>"])
            t = sums(lines, " ".join(COLS) + " copay_cents coinsurance_cents noncovered_cents patient_cents")
            rows.append([("<b>Claim total</b>", 2, "st"), *(f"<b>{usd(v)}</b>" for v in [t[k] for k in COLS] + [t["copay_cents"] + t["coinsurance_cents"], t["noncovered_cents"], t["patient_cents"]])])
            docs.append(claim_of(payer, patient.plain, member, lines, "date description maybe noncovered_cents patient_cents " + ("code " if codes else "") + ("remarks " if mark else "") + " ".join(COLS), provider, claim, sent, of="charges_cents insurance_paid_cents balance_cents", network="in"))
        rows = [r if len(r) > 1 else [(r[0][0], 9, "ch")] for r in rows]
        parts.append(f"<h2>Claims for {esc(patient.plain)}</h2>" + table(["Service date", "Description", "Amount billed", "Allowed amount", "Amount we paid", "Deductible", "Copay or coinsurance", "Not covered", "Your total responsibility"], rows, "llrrrrrrr", "t", widths="11% 24%"))
    a = {k: sum(d["totals"][k] for d in docs) for k in ("charges_cents", "insurance_paid_cents", "balance_cents")}
    saved, (street, town), tel = a["charges_cents"] - a["insurance_paid_cents"] - a["balance_cents"], place(rng, True), free(rng, "(888) 555-{}")
    if len(docs) == 1:
        docs[0]["maybe"] = {"adjustments_cents": saved}
    wide = [max(6, round(100 * v / a["charges_cents"])) for v in (saved, a["insurance_paid_cents"], a["balance_cents"])]
    bar = "<table class='bar'><tr>" + "".join(f"<td style='width:{w}%;background:{c}'></td>" for w, c in zip(wide, ("#9cc7e4", "#00629b", "#f2a900"))) + "</tr></table>"
    tiles = "<table class='ti'><tr>" + "".join(f"<td><b>{usd(v)}</b><br>{w}</td>" for w, v in (("Total amount billed", a["charges_cents"]), ("Your savings", saved), ("We paid", a["insurance_paid_cents"]), ("Your total responsibility", a["balance_cents"]))) + "</tr></table>"
    one = (beside(f"<div class='logo'>{payer}</div>{street}, {town}", f"<h1>Explanation of Benefits</h1><b>This is not a bill</b><br>Prepared on {say(sent, '%B %-d, %Y')}", widths="58% 42%") + "<br>" + beside(f"<br>{who.mail}", facts([("Subscriber", esc(who.plain)), ("Subscriber ID", member), ("Plan", rng.choice(("Full PPO Savings 2000", "Trio HMO Facility Coinsurance", "Access+ PPO 500"))), ("Group", rng.choice(("Redwood Nurseries", "Bay Port Authority", "Individual and Family")))]), widths="57% 43%") + "<br>"
           + "<h2>Your summary</h2>" + tiles + (bar if rng.random() < 0.6 else ""))
    end = ((("<h3>Notes</h3>" + "".join(f"<p class='k'>{m}. {SAYS[m]}</p>" for m in sorted(notes))) if mark else "") + (f"<h3>Your accumulations for 2026</h3><p class='k'>Family in-network deductible: {usd(min(400000, used(docs, 'deductible_cents') + 31075))} of $4,000.00. Family in-network out-of-pocket maximum: {usd(used(docs, 'patient_cents') + 45500)} of $8,200.00.</p>" if rng.random() < 0.6 else "")
           + f"<h3>Your right to file a grievance</h3><p class='k'>Call {tel} (TTY: 711) or write to Appeals and Grievance Department, {street}, {town}, within 180 days. We resolve grievances in 30 days. The Department of Managed Health Care also regulates health plans: if you need help with a grievance that was not settled, call (888) 466-2219. You may be eligible for an Independent Medical Review (IMR). The department also has a TDD line, (877) 688-9891.</p><p class='k'><b>Allowed amount</b>: what we agree to recognize for a covered service. <b>Not covered</b>: charges that your plan leaves to you.</p>")
    css = "@page{@bottom-right{font:7.5pt 'Nimbus Sans';content:'Page ' counter(page) ' of ' counter(pages)}}.logo{font:bold 17pt 'Nimbus Sans';color:#00629b}h1{font:bold 15pt 'Nimbus Sans';color:#00629b}h2{font:bold 11.5pt 'Nimbus Sans';color:#00629b;margin:12pt 0 4pt;page-break-after:avoid}h3{font-size:9.5pt;margin:9pt 0 2pt}.f td{padding:1.5pt 10pt 1.5pt 0}.ti{width:100%}.ti td{border:1px solid #bcd;padding:6pt;text-align:center;width:25%}.ti b{font-size:14pt;color:#00629b}.bar{width:100%;margin-top:5pt}.bar td{height:12pt;padding:0}.t{width:100%;font-size:8.2pt}.t th{background:#00629b;color:#fff;font-size:7.9pt;vertical-align:bottom}.t td{border-bottom:1px solid #ddd}.t td.ch{background:#e3eef6;padding:4pt}.t td.st{border-top:1px solid #00629b}.k{font-size:8pt}sup{font-size:6.5pt}"
    return done(sheet(css, one + "".join(parts) + end, margin="0.5in", font="9.2pt 'Nimbus Sans','Liberation Sans',Arial"), one_or_more(docs))
