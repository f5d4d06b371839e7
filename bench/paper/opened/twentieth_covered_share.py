"""A national carrier's newer EOB in Cigna's manner, upright: a summary page that tells one claim or all of them in large rows (billed, discount, paid, what I owe, percent saved), then claim details: the service's kind under its day, discount, not covered with a note's letter, covered amount, copay and deductible in ONE column, percent and sum the plan paid, coinsurance, what I owe."""
from held_twentieth_b import *  # noqa: F403

NAME = "held20-covered-share"
COLS = "charge_cents adjustment_cents noncovered_cents allowed_cents".split()
SAYS = {"A0": "You saved by using a provider in the network. The provider may not bill you for the discount.", "N3": "Your plan does not cover this service. You may have to pay this amount.", "DE": "This amount counts toward your deductible."}


def document(rng):
    who, family = household(rng)
    payer = rng.choice(("Signa Health and Life Insurance Company", "Connexa General Life Insurance", "Evernorth Plains Health"))
    member, sent, style = number(rng, "A99999999") + " 01", day(rng, (2026, 2, 15), 190), rng.choice(("%m/%d/%y", "%-m/%-d/%Y"))
    docs, near, marks, words = [], [], set(), rng.choice((1, 2, 2))
    for _ in range(rng.choice((1, 1, 1, 2, 3))):
        (patient, _), (provider, _, care) = rng.choice(family), seen(rng)
        claim, first = number(rng, "9999999999999"), later(sent, -rng.randint(8, 40))
        lines, rows = services(rng, 1, 5, [first], care, words=words, denied=0.08), []
        for x in lines:
            both = x["deductible_cents"] + x["copay_cents"]
            x["remarks"] = ["N3"] if x["denied"] else ["A0"] + (["DE"] if x["deductible_cents"] else [])
            marks |= set(x["remarks"])
            x["maybe"] = {"deductible_cents": both, "copay_cents": both}
            rows.append([f"{say(x['date'], style)}<br>{esc(x['description'])}", *(usd(x[k]) for k in COLS), usd(both), usd(x["plan_paid_cents"]), f"{x['rate']}%", usd(x["coinsurance_cents"]), f"<b>{usd(x['patient_cents'])}</b>", " ".join(x["remarks"])])
        t = sums(lines, " ".join(COLS) + " deductible_cents copay_cents plan_paid_cents coinsurance_cents patient_cents")
        near.append(f"<div class='cl'><h2>{esc(provider)}</h2><p>Claim # <b>{claim}</b> &nbsp; Patient: <b>{esc(patient.plain)}</b> &nbsp; In-network &nbsp; Processed on {say(later(first, 6), style)}</p>"
                    + table(["Service date<br>Type of service", "Amount<br>billed", "Discount", "Amount not<br>covered", "Covered<br>amount", "Copay/<br>Deductible", "What your<br>plan paid", "%<br>paid", "Coinsur-<br>ance", "What<br>I owe", "See<br>notes"], rows, "lrrrrrrrrrl", "t", [["Total", *(usd(t[k]) for k in COLS), usd(t["deductible_cents"] + t["copay_cents"]), usd(t["plan_paid_cents"]), "", usd(t["coinsurance_cents"]), usd(t["patient_cents"]), ""]], widths="21%") + "</div>")
        docs.append(claim_of(payer, patient.plain, member, lines, "date description remarks maybe coinsurance_cents plan_paid_cents patient_cents " + " ".join(COLS), provider, claim, sent, network="in"))
    a = {k: used(docs, k) for k in COLS + ["plan_paid_cents", "patient_cents"]}
    saved = round(100 * (a["adjustment_cents"] + a["plan_paid_cents"]) / a["charge_cents"])
    (street, town), tel, one_claim = place(rng, True), free(rng, "1-800-555-{}"), len(docs) == 1
    big = facts([("<b>Amount billed</b><br>This is what your provider charged.", usd(a["charge_cents"])), ("<b>Discount</b><br>We negotiate lower rates with providers in the network.", usd(a["adjustment_cents"])), ("<b>What your plan paid</b><br>The part that was paid for you.", usd(a["plan_paid_cents"])), ("<b>What I owe</b><br>Deductible, copay, coinsurance and what is not covered. If you have paid this, you owe nothing.", f"<b class='hot'>{usd(a['patient_cents'])}</b>"), ("<b>You saved</b>", f"{saved}%")], "big")
    lead = f"for services on {say(docs[0]['lines'][0]['date'], '%B %-d, %Y')}, provided by {esc(docs[0]['provider']['name'])}" if one_claim else f"of the {len(docs)} claims we processed for your family"
    met = min(300000, used(docs, "patient_cents") + rng.randint(0, 50000))
    one = (beside(f"<div class='logo'>{payer}</div>{street}<br>{town}", "<h1>Explanation of benefits</h1><b>THIS IS NOT A BILL.</b><br>Your health care provider may bill you directly for any amount you owe.") + f"<br><br>{beside(who.mail, facts([('Subscriber', esc(who.plain)), ('ID', member), ('Account name', rng.choice(('TULIP TREE RETAIL CO', 'GRANITE STATE MOTORS', 'ALLIED PACKAGING'))), ('Account #', number(rng, '9999999')), ('Date', say(sent, '%B %-d, %Y'))]), widths='55% 45%')}<br><br>"
           + f"<h2>Summary {lead}</h2>{big}" + (f"<p class='q'>You have spent {usd(met)} of your $3,000.00 in-network out-of-pocket limit for 2026.</p>" if rng.random() < 0.6 else "")
           + f"<p><br><b>Need help?</b> Call {tel}, 24 hours a day, or chat with us in the app. For TTY dial 711.</p>")
    two = ("<h1>Claim details</h1>" + "".join(near) + "<h3>Notes</h3>" + "".join(f"<p class='n'><b>{m}</b> &ndash; {SAYS[m]}</p>" for m in sorted(marks))
           + f"<h3>What I need to know for my next claim</h3><p class='n'>Check that your doctor and the lab your doctor uses are in the network.</p><h3>Rights of review and appeal</h3><p class='n'>You have 180 days from the day you get this notice to ask for a review. Write to National Appeals, {street}, {town}, with a copy of this page, and tell us why you think the claim should be paid otherwise. You will get an answer in 60 days or less. If you are still not satisfied an independent organization can look at it.</p>"
           "<h3>Glossary</h3><p class='n'><b>Covered amount</b>: the part of the bill that your plan counts. <b>Coinsurance</b>: a percent of the covered amount that you pay. <b>Deductible</b>: what you pay in a year before the plan pays.</p>")
    css = "@page{@bottom-left{font:7.5pt 'Liberation Sans';content:'THIS IS NOT A BILL'}@bottom-right{font:7.5pt 'Liberation Sans';content:'Page ' counter(page) ' of ' counter(pages)}}.logo{font:bold 17pt 'URW Gothic';color:#0a7a5c}h1{font-size:16pt;color:#0a5fa8;font-weight:normal}h2{font-size:11.5pt;color:#0a5fa8;margin:12pt 0 3pt}h3{font-size:9.5pt;margin:10pt 0 2pt;color:#0a5fa8}.f td{padding:1.5pt 10pt 1.5pt 0}.big{width:100%}.big td{border-bottom:1px solid #bbb;padding:7pt 5pt}.big td+td{text-align:right;font-size:14pt;white-space:nowrap}.hot{font-size:18pt;color:#e8731a}.q{background:#eef5fb;padding:6pt;margin-top:8pt}.cl{page-break-inside:avoid}.t{width:100%;font-size:7.7pt}.t th{background:#e9f2ea;vertical-align:bottom;font-size:7.3pt;padding:2pt 3pt}.t td{border-bottom:1px solid #ddd;padding:3pt}.sum td{font-weight:bold;background:#f5f5f5}.n{font-size:8.2pt}"
    return done(sheet(css, one, two, margin="0.5in", font="9.4pt 'Liberation Sans',Arial"), one_or_more(docs))
