"""An administrator's EOB for an employer's plan in UMR's manner: RETAIN FOR TAX PURPOSES on top, a page a claim, all in capitals; code and description on two lines, ineligible with its reason number, discount, covered expense, deductible, copay, percent and benefit; below it a small ladder to the patient's responsibility."""
from held_eighteenth_b import *  # noqa: F403

NAME = "held18-retain-for-tax"
COLS = "charge_cents noncovered_cents adjustment_cents allowed_cents deductible_cents copay_cents plan_paid_cents".split()
SAYS = {"061": "NETWORK DISCOUNT. THE PATIENT IS NOT RESPONSIBLE FOR THIS AMOUNT.", "214": "THIS EXPENSE IS NOT COVERED BY YOUR PLAN. REFER TO THE EXCLUSIONS IN YOUR SUMMARY PLAN DESCRIPTION.", "318": "CHARGES EXCEED THE MAXIMUM THAT YOUR PLAN ALLOWS FOR THIS SERVICE."}


def document(rng):
    who, family = household(rng)
    payer = rng.choice(("UMBRA BENEFIT ADMINISTRATORS", "MERIDEN CLAIM SERVICES", "ALLIANCE THIRD PARTY ADMINISTRATORS"))
    plan, member, group = rng.choice(("FOX VALLEY PAPERWORKS EMPLOYEE BENEFIT PLAN", "CITY OF STONEBRIDGE HEALTH PLAN", "DAIRYLAND TRUCKING HEALTH AND WELFARE PLAN")), number(rng, "99999999"), number(rng, "76-999999")
    sent, tel, (street, town), pages, docs = day(rng, (2026, 2, 15), 190), free(rng, "1-800-555-{}"), place(rng, True), [], []
    count, style = rng.choice((1, 1, 1, 2, 2)), rng.choice(("%m/%d/%y", "%m-%d-%Y", "%m/%d/%Y"))
    for n in range(count):
        (patient, kin), provider, claim, acct = rng.choice(family), giver(rng).upper(), number(rng, "26099999999"), number(rng, "A99999999")
        first = later(sent, -rng.randint(9, 50))
        lines, rows = services(rng, 1, 7, [first, first, later(first, 2)] if rng.random() < 0.25 else [first], denied=0.08, cut=0.12), []
        for x in lines:
            x["description"], x["units"] = x["description"].upper(), x["units"] if x["units"] > 1 else None
            x["remarks"] = ["214"] if x["denied"] else (["318"] if x["noncovered_cents"] else []) + ["061"]
            rows.append([say(x["date"], style), f"{x['code']}{' &nbsp; QTY ' + str(x['units']) if x['units'] else ''}<br>{esc(x['description'])}", usd(x["charge_cents"], ""), usd(x["noncovered_cents"], ""), "<br>".join(x["remarks"]), *(usd(x[k], "") for k in COLS[2:6]), f"{x['rate']}%", usd(x["plan_paid_cents"], "")])
        t = sums(lines, " ".join(COLS) + " coinsurance_cents patient_cents")
        ladder = [("TOTAL CHARGES", t["charge_cents"]), ("LESS DISCOUNT", -t["adjustment_cents"]), ("LESS PLAN BENEFIT", -t["plan_paid_cents"]), ("PATIENT RESPONSIBILITY", t["patient_cents"])]
        used = sorted({m for x in lines for m in x["remarks"]})
        top = facts([("EMPLOYEE", esc(who.full.upper())), ("MEMBER ID", member), ("GROUP", group), ("PLAN", plan), ("DATE", say(sent, style))], "f")
        pages.append((beside(f"<b class='big'>{payer}</b><br>{street.upper()}<br>{town.upper()}<br><br>CUSTOMER SERVICE {tel}" + (f"<br><br><br>{who.mail}<br><br>" if n == 0 else "<br><br>"), f"<b class='big'>EXPLANATION OF BENEFITS</b><br><b>RETAIN FOR TAX PURPOSES<br>THIS IS NOT A BILL</b><br><br>{top}", widths="50% 50%")
            + f"<table class='cf'><tr><th>PATIENT</th><th>RELATION</th><th>PROVIDER</th><th>NETWORK</th><th>CLAIM NUMBER</th><th>PATIENT ACCOUNT</th></tr><tr><td>{esc(patient.full.upper())}</td><td>{('EMPLOYEE', 'SPOUSE', 'DEPENDENT')[kin]}</td><td>{esc(provider)}</td><td>IN NETWORK</td><td>{claim}</td><td>{acct}</td></tr></table>"
            + table(["DATE OF<br>SERVICE", "PROCEDURE /<br>DESCRIPTION", "TOTAL<br>CHARGE", "INELIGIBLE<br>AMOUNT", "REASON<br>CODE", "DISCOUNT<br>AMOUNT", "COVERED<br>EXPENSE", "DEDUCTIBLE", "COPAY", "PAID<br>AT", "BENEFIT<br>AMOUNT"], rows, "llrrcrrrrrr", "t", [[("TOTALS", 2), *(usd(t[k], "") for k in COLS[:2]), "", *(usd(t[k], "") for k in COLS[2:6]), "", usd(t["plan_paid_cents"], "")]])
            + beside("<b>REASON CODES</b>" + "".join(f"<p class='n'>{m} &nbsp; {SAYS[m]}</p>" for m in used) + ("<p class='n'><br>BENEFITS WERE PAID TO THE PROVIDER OF SERVICE.</p>" if t["plan_paid_cents"] else "<p class='n'><br>NO BENEFIT IS PAYABLE ON THIS CLAIM.</p>"), "<table class='lad'>" + "".join(f"<tr><td>{w}</td><td>{usd(v, '')}</td></tr>" for w, v in ladder) + "</table>", widths="58% 42%")
            + (f"<p class='n'><br><b>YEAR TO DATE FOR {esc(patient.first.upper())}, PLAN YEAR 2026:</b> DEDUCTIBLE {usd(min(150000, t['deductible_cents'] + rng.randint(0, 50000)), '')} OF 1,500.00 &nbsp; OUT-OF-POCKET {usd(min(500000, t['patient_cents'] + rng.randint(50000, 90000)), '')} OF 5,000.00</p>" if rng.random() < 0.7 else "")
            + (f"<p class='n'>{esc(patient.first.upper())}&rsquo;S COINSURANCE IS PART OF THE PATIENT RESPONSIBILITY.</p>" if t["coinsurance_cents"] else "")))
        x = claim_of(payer, patient.full.upper(), member, lines, "date code description units remarks " + " ".join(COLS), provider, claim, sent, account_number=acct, network="in")
        docs.append(x)
    last = (f"<b class='big'>APPEAL RIGHTS</b><p>If your claim was denied in whole or in part you may appeal in writing within 180 days of receiving this notice. Send your appeal, with the claim number, your member ID and anything that supports it, to: Claims Appeals, {street}, {town}. You may have someone act for you. You will be told of the decision within 60 days of the day it is received (30 days for each level, if your plan has two levels).</p><p>You may have, on request and free of charge, access to and copies of all documents, records and other information that bear on your claim, and of any internal rule or guideline that was relied on. After you complete the plan&rsquo;s appeal process you have a right to bring a civil action under section 502(a) of ERISA, and may have a right to an external review by an independent review organization.</p><br><b class='big'>HELP WITH THE TERMS</b><p><b>INELIGIBLE AMOUNT</b> - charges that your plan does not cover. <b>DISCOUNT AMOUNT</b> - savings from the network. <b>COVERED EXPENSE</b> - what the benefit is worked from. <b>PAID AT</b> - the percent of the covered expense, after deductible and copay, that the plan pays.</p><p>Espa&ntilde;ol: Si necesita ayuda llame al {tel}. &nbsp; Navajo, Tagalog, Chinese: call the same number.</p>")
    css = "@page{@bottom-center{font:7.5pt 'Liberation Sans';content:'PAGE ' counter(page)}}.big{font-size:12.5pt}.f td{padding:0.5pt 10pt 0.5pt 0}.f td:first-child{white-space:nowrap}.cf{width:100%;border:1px solid #000;margin:4pt 0}.cf th{background:#d8d8d8;font-size:7pt;padding:1.5pt 5pt}.cf td{padding:2pt 5pt;font-weight:bold}.t{width:100%;margin:4pt 0 8pt;font-size:8.2pt}.t th{font-size:7.2pt;border:1px solid #000;background:#d8d8d8;vertical-align:bottom;text-align:center}.t td{border-left:1px solid #000;border-right:1px solid #000;padding:2.5pt 4pt}.t td:first-child{white-space:nowrap}.sum td{border:1px solid #000;font-weight:bold}.lad{margin-left:auto;border:1px solid #000}.lad td{padding:2pt 6pt}.lad td+td{text-align:right;padding-left:30pt}.lad tr:last-child td{border-top:1px solid #000;font-weight:bold}.n{font-size:8pt;margin:2pt 0}p{line-height:1.3}"
    return done(sheet(css, *pages, last, margin="0.5in", font="8.8pt 'Liberation Sans',Arial"), one_or_more(docs))
