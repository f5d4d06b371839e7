"""A claim from a plan's member portal saved as PDF by the browser: the browser's own head and foot, a status and the sums as a list "how we got here", the services a table with the code under the words, four shares, "You pay"; a band of the year's progress, links that were buttons."""
from held_eighteenth_b import *  # noqa: F403

NAME = "held18-claims-portal"
COLS = "charge_cents adjustment_cents plan_paid_cents deductible_cents copay_cents coinsurance_cents noncovered_cents patient_cents".split()


def document(rng):
    who, family = household(rng)
    (patient, kin), provider = rng.choice(family), giver(rng)
    payer, site = rng.choice((("Antler Blue Cross", "antlerblue"), ("Sierra Coast Blue", "sierracoastblue"), ("Tidewater Health", "tidewaterhealth")))
    member, claim, done_on = number(rng, "AAA999A99999"), number(rng, "2026099AA9999"), day(rng, (2026, 2, 25), 170)
    first, printed = later(done_on, -rng.randint(6, 30)), later(done_on, rng.randint(1, 60))
    lines, rows, dash, style = services(rng, 1, 7, [first, first, later(first, 1)] if rng.random() < 0.2 else [first], denied=0.08), [], rng.random() < 0.4, rng.choice(("%b %-d, %Y", "%m/%d/%Y"))
    for x in lines:
        x["units"] = x["units"] if x["units"] > 1 else None
        if dash:
            dashed(x, COLS)
        rows.append([f"<b>{esc(x['description'])}</b><br><span class='k'>Code {x['code']}{' &middot; Qty ' + str(x['units']) if x['units'] else ''}</span>", say(x["date"], style), *(("&mdash;" if dash and not x[k] else usd(x[k])) for k in COLS[:7]), f"<b>{'&mdash;' if dash and not x['patient_cents'] else usd(x['patient_cents'])}</b>"])
    t = sums(lines, " ".join(COLS))
    used = min(250000, t["deductible_cents"] + rng.randint(0, 60000))
    spent = min(700000, used + t["patient_cents"] - t["deductible_cents"] + 12000)
    hour = f"{rng.randint(1, 12)}:{rng.randint(10, 59)} {rng.choice(('AM', 'PM'))}"
    status = "Denied" if all(x["denied"] for x in lines) else "Approved"
    got = facts([("Provider billed", usd(t["charge_cents"])), (f"{'Antler' if 'Antler' in payer else 'Plan'} discount", f"&minus;{usd(t['adjustment_cents'])}"), ("Plan paid", f"&minus;{usd(t['plan_paid_cents'])}"), ("<b>You pay</b>", f"<b>{usd(t['patient_cents'])}</b>")], "lad")
    bar = lambda words, a, b: f"<p class='bl'>{words}</p><div class='bo'><div class='bi' style='width:{100 * a // b}%'></div></div><p class='k'>{usd(a)} of {usd(b)}</p>"  # noqa: E731
    body = (f"<table class='nav'><tr><td class='logo'>{esc(payer)}</td><td>Home</td><td class='on'>Claims</td><td>My plan</td><td>Find care</td><td>Prescriptions</td><td class='r'>{esc(who.first)} &#9662;</td></tr></table>"
            f"<p class='k'>&lsaquo; Back to all claims</p><h1>{esc(provider)}</h1><p><span class='pill {'no' if status == 'Denied' else ''}'>{status}</span> &nbsp; Medical claim &nbsp;&middot;&nbsp; Visited {say(first, style)}</p>"
            + beside("<div class='card'><h2>How we got here</h2>" + got + "<p class='k'>This is not a bill. Your provider may ask you for this amount.</p></div>",
                     "<div class='card'><h2>About this claim</h2>" + facts([("For", f"{esc(patient.plain)} ({('you', 'spouse', 'child')[kin]})"), ("Member ID", member), ("Claim number", claim), ("Network", "In network"), ("Received", say(later(first, 3), style)), ("Finalized", say(done_on, style))]) + "<p class='lk'>View EOB (PDF)</p></div>", widths="45% 55%")
            + f"<h2>Services ({len(lines)})</h2>" + table(["Service", "Date", "Billed", "Discount", "Plan paid", "Deductible", "Copay", "Coinsurance", "Not covered", "You pay"], rows, "llrrrrrrrr", "t", [[("Total", 2), *(usd(t[k]) for k in COLS)]])
            + ("<div class='card'><b>Part of this claim was not covered.</b> <span class='k'>The service is not part of your plan&rsquo;s benefits. You can file an appeal within 180 days of the day this claim was finalized.</span></div>" if any(x["denied"] for x in lines) else "")
            + beside(bar("Deductible", used, 250000), bar("Out-of-pocket limit", spent, 700000)) + "<p class='lk'>Ask about this claim &nbsp;&nbsp; File an appeal &nbsp;&nbsp; Pay with my health account &nbsp;&nbsp; Print</p>"
            + f"<p class='k end'>{esc(payer)} is an independent licensee. &copy; 2026. &nbsp; Privacy &nbsp; Legal &nbsp; Accessibility &nbsp; Language assistance</p>")
    url = f"https://{site}.example/secure/claims/{number(rng, '99999999')}/details"
    css = (f"@page{{@top-left{{font:7.5pt 'Liberation Sans';content:'{say(printed, '%-m/%-d/%y')}, {hour}'}}@top-center{{font:7.5pt 'Liberation Sans';content:'Claim Details'}}@bottom-left{{font:7.5pt 'Liberation Sans';content:'{url}'}}@bottom-right{{font:7.5pt 'Liberation Sans';content:counter(page) '/' counter(pages)}}}}"
           ".nav{width:100%;background:#12355b;margin-bottom:6pt}.nav td{color:#fff;padding:6pt 8pt;font-size:8.5pt;vertical-align:middle}.nav .logo{font:bold 13pt 'Liberation Sans';color:#fff}.nav .on{border-bottom:3px solid #ffb81c}.k{font-size:7.8pt;color:#666}h1{font-size:17pt;margin:4pt 0}h2{font-size:11pt;margin:4pt 0 5pt;color:#12355b}.pill{background:#dff3e3;color:#116329;font-weight:bold;border-radius:8pt;padding:2pt 9pt}.no{background:#fbe0de;color:#8f1d14}.card{border:1px solid #ccd3db;border-radius:6pt;padding:8pt 10pt;margin:5pt 0}.lad{width:100%}.lad td{padding:3pt 0;border-bottom:1px solid #e3e7ec}.lad td+td{text-align:right}.f td{padding:1.5pt 12pt 1.5pt 0}.f td:first-child{color:#666}.t{width:100%;font-size:8pt}.t th{font-size:7.6pt;background:#eef2f6;padding:4pt 3pt}.t td{border-bottom:1px solid #dde3e9;padding:4pt 3pt}.t td:nth-child(2){white-space:nowrap}.sum td{font-weight:bold}.bl{margin:8pt 0 2pt;font-weight:bold}.bo{border:1px solid #12355b;height:8pt}.bi{background:#12355b;height:8pt}.lk{color:#1a5fb4;text-decoration:underline;margin-top:6pt}.end{text-align:center;margin-top:14pt}")
    x = claim_of(payer, patient.plain, member, lines, "date description code units maybe " + " ".join(COLS), provider, claim, None, blank=COLS if dash else (), network="in", maybe={"statement_date": done_on})
    return done(sheet(css, body, margin="0.6in 0.5in", font="9.2pt 'Liberation Sans',Arial", title="Claim Details"), x)
