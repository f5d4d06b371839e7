"""Kaiser Permanente's explanation of benefits of a month: totals first, a table of every visit's services with amounts charged, plan discount, what the
plan paid, deductible, copay, coinsurance and what you owe, then progress to the yearly limits and notices."""
from held_twentyseventh_b import *  # noqa: F403

NAME = "held27-kaiser-cost-share"
REGIONS = [("Kaiser Foundation Health Plan, Inc.", "California Service Center, P.O. Box 12923, Oakland, CA 94604-2923"),
           ("Kaiser Foundation Health Plan of Colorado", "P.O. Box 373150, Denver, CO 80237-3150"),
           ("Kaiser Foundation Health Plan of the Northwest", "P.O. Box 370050, Denver, CO 80237-0050"),
           ("Kaiser Foundation Health Plan of Georgia, Inc.", "P.O. Box 370010, Denver, CO 80237-9998")]
CLINICS = ["Kaiser Permanente Lakewood Medical Offices", "Kaiser Permanente Sunnyside Medical Center", "The Permanente Medical Group",
    "KP Ridgeline Pharmacy & Lab"]
SAYS = {"C": "You owe your copay for this service.", "D": "This amount counts toward your deductible.", "N": "This service is not covered by your "
    "plan. You are responsible "
        "for the cost.", "P": "Preventive service. There is no charge to you.", "X": "This charge is part of another service and is not billed to you."}
COLS = "charge_cents adjustment_cents plan_paid_cents deductible_cents copay_cents coinsurance_cents patient_cents".split()


def document(rng):
    who, sent, (payer, box) = Who(rng, youngest=22, oldest=70), day(rng, (2026, 2, 5), 260), rng.choice(REGIONS)
    member = number(rng, "99999999")
    month = later(sent.replace(day=1), -1)
    docs, rows, claims = [], [], []
    for _ in range(rng.choice((1, 1, 2, 3))):
        outside = rng.random() < 0.25
        name, care = seen(rng, "visits blood pictures rehab room talk", "{} {} {}, MD")
        provider = name if outside or "MD" in name else rng.choice(CLINICS)
        date = month.replace(day=rng.randint(1, 27))
        lines = services(rng, [date], care, 4, "ded copay copay free coins", 0.05, 0.05)
        claims.append((date, provider, number(rng, "9999999999"), lines))
    claims.sort(key=lambda c: c[0])
    used = []
    for date, provider, claim, lines in claims:
        rows.append([(f"<b>{esc(provider)}</b> &nbsp; Claim number: {claim}", 10)])
        for x in lines:
            x["description"] = x["words"]
            x["remarks"] = {"copay": ["C"], "ded": ["D"], "denied": ["N"], "free": ["P"], "bundled": ["X"]}.get(x["kind"], [])
            used += [k for k in x["remarks"] if k not in used]
            rows.append([say(date, "%m/%d/%Y"), f"{esc(x['words'])}<br><span>Procedure code {x['code']}</span>", *(usd(x[k]) for k in COLS),
                " ".join(x["remarks"])])
        t = {k: total(lines, k) for k in COLS}
        rows.append(["", "<b>Claim total</b>", *(f"<b>{usd(v)}</b>" for v in t.values()), ""])
        docs.append(claim_of(payer, who.plain, member, lines, "date code description remarks " + " ".join(COLS), provider, claim, sent,
            blank=("remarks",)))
    g = {k: all_of([c[3] for c in claims], k) for k in COLS}
    heads = ["Date of<br>service", "Service", "Amount<br>charged", "Plan<br>discount", "Plan<br>paid", "Applied to<br>deductible", "Copay",
        "Coinsurance", "What you<br>owe",
             "Note"]
    top = [("Total charges", "charge_cents", "The full price of the services you received."), ("Plan discounts", "adjustment_cents",
        "Savings because you are a member."),
           ("What your plan paid", "plan_paid_cents", "What we covered for your care."),
           ("What you owe", "patient_cents", "Your share. If you made a payment at your visit, this amount may be less.")]
    ded, oop = rng.choice((50000, 200000, 450000)), rng.choice((400000, 750000))
    d = rng.randrange(0, ded + 1, 83)
    o = min(oop, d + rng.randrange(1000, 90000, 119))
    bar = "<div class='pb'><div style='width:{}%'></div></div>"
    limits = table(["", "Plan limit", "You&rsquo;ve used", "Remaining", ""],
                   [["Individual deductible", usd(ded), usd(d), usd(ded - d), bar.format(100 * d // ded)], ["Individual out-of-pocket maximum",
                       usd(oop), usd(o), usd(oop - o),
                    bar.format(100 * o // oop)]], "lrrrl", "t", widths="34% 14% 14% 14% 24%")
    one = (beside(f"<div class='logo'>KAISER PERMANENTE.</div><div class='n'>{esc(payer)}<br>{box}</div><div class='mail'>{who.mail}</div>",
                  "<div class='ttl'>Explanation of Benefits</div><p><b>THIS IS NOT A BILL</b></p>" + facts([("Statement date", say(sent, "%B %-d, %Y")),
                  ("Statement period", f"{say(month.replace(day=1), '%m/%d/%Y')} &ndash; {say(month, '%m/%d/%Y')}"), ("Member name", esc(who.plain)),
                  ("Medical record number", member), ("Group / subgroup", number(rng, "999999-999")), ("Plan", rng.choice(("HMO Deductible 1500",
                      "Gold 80 HMO", "Added Choice POS")))],
                  "f"), widths="54% 46%")
           + f"<h2>Hello {who.first},</h2><p>This statement shows the care you got and how your plan shared in the cost. If you owe anything, "
               f"you&rsquo;ll get a separate bill from "
           "Kaiser Permanente or from the provider who treated you.</p>" + table([], [[f"<b>{a}</b>", f"<b>{usd(g[k])}</b>", c] for a, k, c in top],
           "lrl", "sm",
                                                                               widths="24% 16% 60%")
           + "<h2>Your services this period</h2>" + table(heads, rows, "llrrrrrrrc", "t", [["", "<b>Statement total</b>", *(usd(v)
               for v in g.values()), ""]],
                                                         widths="9% 26% 9.5% 9% 9% 9.5% 7.5% 9.5% 9% 5%")
           + ("<p class='n'>" + " &nbsp; ".join(f"<b>{k}</b> {SAYS[k]}" for k in used) + "</p>" if used else "")
           + f"<h2>Your progress toward your plan limits</h2><p class='n'>For the period January 1, 2026 to December 31, 2026, as of "
               f"{say(sent, '%B %-d, %Y')}</p>" + limits)
    two = ("<h2>Words to know</h2>" + facts([("Deductible", "The amount you pay for some services each year before your plan begins to pay."),
           ("Copay", "The set dollar amount you pay for a covered service."), ("Coinsurance", "The percentage of the charges you pay for a covered "
               "service."),
           ("Out-of-pocket maximum", "The most you&rsquo;ll pay for covered care in a year."), ("Plan discount", "The part of the charge that is "
               "taken off under our contracts.")], "f n")
           + f"<h2>Questions?</h2><p class='n'>Call Member Services at {tel(rng)} (TTY 711), 24 hours a day, 7 days a week, except major holidays. "
               f"Or sign on to kp.org/memberservices."
           "</p><h2>If you disagree with our decision</h2><p class='n'>You have the right to file a grievance or an appeal within 180 days from the "
           "date of this notice. You may ask "
           "online at kp.org, by phone, or by mail. Tell us your name, your medical record number, the services and dates, and why you disagree. We "
           "will answer within 30 days. If "
           "waiting could put your health in danger, ask for an expedited review: we&rsquo;ll answer in 72 hours. You may have the right to an "
           "independent medical review by your "
           "state&rsquo;s regulator at no cost to you.</p><p class='n'>Kaiser Permanente does not discriminate on the basis of race, color, "
           "national origin, age, disability or sex. "
           "Language assistance services are available at no cost to you.</p>")
    css = ("@page{@bottom-right{font:7.5pt 'Liberation Sans';content:'Page ' counter(page) ' of ' counter(pages)}}.logo{font:bold 14pt 'Liberation "
        "Sans';color:#003b71;letter-spacing:1pt}"
           ".n,.n td{font-size:7.9pt}.mail{margin:32pt 0 14pt 14pt}.ttl{font-size:16pt;color:#003b71}.f td{padding:1.2pt 9pt 1.2pt "
           "0;font-size:8.6pt}.f td:first-child{color:#555;white-space:"
           "nowrap}h2{font-size:11.5pt;color:#006ba6;margin:9pt 0 3pt}.sm{width:100%}.sm td{border-bottom:.6pt solid #9cc;padding:3.5pt "
           "6pt}.t{width:100%;font-size:7.9pt;margin:3pt 0}"
           ".t th{background:#003b71;color:#fff;font-size:7.2pt;vertical-align:bottom;padding:3pt}.t td{border-bottom:.5pt solid "
           "#ccc;padding:3pt}.t span{font-size:7pt;color:#555}"
           ".sum td{font-weight:bold;background:#e6eff5}.pb{border:.6pt solid #006ba6;height:7pt}.pb div{background:#006ba6;height:7pt}")
    return done(sheet(css, one, two, margin="0.5in", font="9.3pt 'Liberation Sans',Arial"), one_or_more(docs))
