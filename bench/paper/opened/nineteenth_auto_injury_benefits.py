"""An auto insurer's PIP Explanation of Benefits: letter window, the loss in a list of labels, one provider's bill: days as from and to, code and words in one cell, submitted, reduction with reason, allowable, the policy's deductible, percent payable, late interest on a row of its own, what was issued; below it the coverage left on the policy and the last day for a dispute."""
from held_nineteenth_b import *  # noqa: F403

NAME = "held19-auto-injury-benefits"
CARE_CAR = [("99203", "", "First visit with doctor, 30 minutes", 170, 360), ("99213", "", "Return visit with doctor, 20 minutes", 120, 240), ("98941", "", "Spine adjustment, 3 to 4 regions", 60, 125), ("97110", "", "Strength and motion exercises", 62, 150), ("97140", "", "Manual treatment by therapist", 58, 144), ("97010", "", "Hot or cold packs", 18, 48), ("72050", "", "X-ray, neck, four views or more", 120, 380), ("72141", "", "MRI, neck, without dye", 900, 2800), ("99284", "", "Emergency visit, high level", 560, 1900), ("70450", "", "CT scan of head, without dye", 820, 2600), ("64493", "", "Nerve block, lower spine joint", 650, 1900)]
SAYS = {"X901": "The charge is reduced to the schedule of maximum charges that the policy elects.", "X340": "The amount has been applied to the policy deductible.", "X112": "The records do not show that this service was related to the accident."}
COLS = "charge_cents adjustment_cents allowed_cents deductible_cents".split()


def document(rng):
    who = Who(rng, youngest=18, oldest=80)
    other = Who(rng, last=who.last, youngest=18, oldest=80)
    insured = rng.choice((who, who, other))
    payer = rng.choice(("Roadstone Casualty Insurance", "Great Bend Auto Mutual", "Liberty Oak Indemnity Company"))
    provider, tin, claim, policy, acct = rng.choice((*HOSPITALS[:3], "Northgate Spine and Injury Center", "Piedmont Chiropractic Group PA", "Open Door Imaging LLC")), tax_id(rng), number(rng, "99-A999-99A"), number(rng, "999 9999-A99-99"), number(rng, "9999999")
    sent = day(rng, (2026, 2, 20), 190)
    last, gone = later(sent, -rng.randint(12, 50)), 0
    dates = [last] if provider in HOSPITALS or "Imaging" in provider else sorted(later(last, -rng.choice((0, 2, 3, 7, 9))) for _ in range(rng.randint(1, 4)))
    hurt = later(dates[0], -rng.randint(1, 60))
    left, lines, rows, used, full = rng.choice((0, 0, 100000, 25000)), [], [], set(), rng.random() < 0.5
    pool = [c for c in CARE_CAR if (c[0] in ("99284", "70450", "72050", "72141") if provider in HOSPITALS else c[0][0] == "7" if "Imaging" in provider else c[0] not in ("99284", "70450"))]
    style, kept, rate = rng.choice(("%m/%d/%Y", "%m-%d-%Y")), left, 80
    for when in sorted(set(dates)):
        for code, _, words, low, high in sorted(rng.sample(pool, min(len(pool), rng.randint(1, 4)))):
            charge = cents(rng, low, high)
            bad = rng.random() < 0.07
            allowed = 0 if bad else round(charge * rng.uniform(0.45, 1)) if rng.random() < 0.8 else charge
            ded = min(left, allowed)
            left -= ded
            paid = round((allowed - ded) * 0.8)
            x = {"date": when, "code": code, "description": words, "charge_cents": charge, "adjustment_cents": 0 if bad else charge - allowed, "noncovered": charge if bad else 0, "allowed_cents": allowed, "deductible_cents": ded, "plan_paid_cents": paid, "maybe": {"date_end": when}}
            if bad:
                x["adjustment_cents"] = charge
            x["remarks"] = ["X112"] if bad else (["X901"] if charge > allowed else []) + (["X340"] if ded else [])
            used |= set(x["remarks"])
            rows.append([f"{say(when, style)} -<br>{say(when, style)}", f"<b>{code}</b><br>{esc(words)}", *(usd(x[k]) for k in COLS[:2]), "<br>".join(x["remarks"]), *(usd(x[k]) for k in COLS[2:]), "0%" if bad else f"{rate}%", usd(paid)])
            x["remarks"] = x["remarks"] or None
            lines.append(x)
    t = {k: total(lines, k) for k in (*COLS, "plan_paid_cents")}
    interest = round(t["plan_paid_cents"] * 0.012) if rng.random() < 0.4 else 0
    foot = [[("Subtotal", 2), usd(t["charge_cents"]), usd(t["adjustment_cents"]), "", usd(t["allowed_cents"]), usd(t["deductible_cents"]), "", usd(t["plan_paid_cents"])]]
    foot += [[("Interest", 8), usd(interest)], [("<b>Total amount issued</b>", 8), f"<b>{usd(t['plan_paid_cents'] + interest)}</b>"]] if interest else []
    gone = t["plan_paid_cents"] + rng.randint(0, 300000)
    tel, (street, town), (ps, pt) = free(rng, "1-877-555-{}"), place(rng, True), place(rng)
    top = beside(f"<div class='logo'>{esc(payer)}</div><div class='k'>Injury Claims &nbsp;|&nbsp; {street}, {town}</div>", f"<p class='r2'>{say(sent, '%B %-d, %Y')}</p>", widths="65% 35%")
    box = facts([("Claim Number:", claim), ("Policy Number:", policy), ("Named Insured:", esc(insured.full)), ("Patient:", f"<b>{esc(who.full)}</b>"), ("Date of Loss:", say(hurt, style)), ("Coverage:", "Personal Injury Protection (PIP)"), ("Provider Tax ID:", tin), ("Patient Account #:", acct)])
    one = (top + beside(f"<br>{esc(provider)}<br>{ps}<br>{pt}", box, widths="48% 52%") + "<h1>EXPLANATION OF BENEFITS</h1>" + f"<p>We reviewed the bill of <b>{esc(provider)}</b>. Here is how we worked each service. A copy goes to the patient.</p>"
           + table(["Dates of Service", "Procedure", "Submitted<br>Amount", "Reduction", "Reason", "Allowable<br>Amount", "Deductible", "Payable<br>at", "Benefit<br>Amount"], rows, "llrrlrrcr", "t", foot, widths="12% 24%")
           + ("<h2>Reasons</h2>" + "".join(f"<p><b>{r}</b>: {SAYS[r]}</p>" for r in sorted(used)) if used else "")
           + "<h2>Coverage status</h2>" + table(["Coverage", "Limit", "Paid to date", "Remaining"], [["PIP medical and disability", "$10,000.00" if gone < 1000000 else "$50,000.00", usd(gone), usd((1000000 if gone < 1000000 else 5000000) - gone)]], "lrrr", "s"))
    two = f"<h2>Questions or a dispute</h2><p>Call the injury claims team at {tel}. If you believe that we owe more, send a written demand with the claim number, the days of service and the amounts within the time that the law of your state gives. A person who knowingly files a false claim commits a crime.</p><p class='k'>This explanation is about first party medical benefits of an auto policy. It is not health insurance. Medical providers: the fee schedule is the one of the state in which the service took place.</p>"
    css = "@page{@bottom-right{font:8pt 'Liberation Sans Narrow';content:'Page ' counter(page) ' of ' counter(pages)}}.logo{font:bold 19pt 'Liberation Sans Narrow';color:#9a1b1f}.k{font-size:8pt;color:#444}.r2{text-align:right}.f td{padding:1pt 8pt 1pt 0}h1{font-size:14pt;text-align:center;margin:12pt 0 6pt;border-top:2px solid #9a1b1f;border-bottom:2px solid #9a1b1f;padding:3pt}h2{font-size:10.5pt;margin:10pt 0 3pt;color:#9a1b1f}.t{width:100%;font-size:8.6pt}.t th{background:#f0e4e4;vertical-align:bottom;font-size:8.2pt;border:1px solid #b99}.t td{border:1px solid #caa;padding:3pt 4pt}.sum td{background:#faf5f5}.s{width:70%}.s th{border-bottom:1px solid #000}p{line-height:1.3}"
    truth = {"document_type": "eob", "provider": {"name": provider, "tax_id": tin}, "payer": {"name": payer}, "patient": {"name": who.full}, "claim_number": claim, "account_number": acct, "statement_date": sent, "lines": only(lines, "date code description plan_paid_cents remarks maybe " + " ".join(COLS)), "totals": {"charges_cents": t["charge_cents"], "adjustments_cents": t["adjustment_cents"], "insurance_paid_cents": t["plan_paid_cents"], "interest_cents": interest or None}, "maybe": {"patient.member_id": policy, "insurance_paid_cents": t["plan_paid_cents"] + interest}}
    return done(sheet(css, one + two if full else one, *([] if full else [two])), truth)
