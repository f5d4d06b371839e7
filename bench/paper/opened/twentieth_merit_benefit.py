"""An administrator's EOB for an employer's own plan in the manner of Meritain, upright: a letter window, then each claim under a row of labels; the columns begin with the days and the type of service, then total charges, discount, ineligible with a numbered reason, the amount left as "Covered", deductible, copay, balance, percent and plan benefit; below the rows other-insurance credits, payment and the ladder of patient responsibility; who was paid."""
from held_twentieth_b import *  # noqa: F403

NAME = "held20-merit-benefit"
COLS = "charge_cents adjustment_cents noncovered_cents".split()
SAYS = {"003": "Charge reduced by the network contract. Patient not responsible.", "118": "Not covered by the plan document.", "207": "Applied to the deductible."}


def document(rng):
    who, family = household(rng)
    payer, employer = rng.choice(("Merit Oak Benefit Administrators", "Allegiant Plan Services", "Healthworks TPA Inc")), rng.choice(("BUCKEYE PLASTICS EMPLOYEE HEALTH PLAN", "HARVEST GRAIN COOP HEALTH PLAN", "ST CROIX SCHOOL DISTRICT PLAN", "PINNACLE HOTELS GROUP PLAN"))
    member, sent, style = number(rng, "999999999"), day(rng, (2026, 2, 15), 190), rng.choice(("%m/%d/%y", "%m/%d/%Y"))
    docs, near, marks, gross = [], [], set(), rng.random() < 0.5
    for _ in range(rng.choice((1, 1, 2, 3))):
        (patient, kin), (provider, _, care) = rng.choice(family), seen(rng)
        claim, first, account = number(rng, "26999-999999") + "-01", later(sent, -rng.randint(8, 60)), number(rng, "99999A9")
        lines, rows = services(rng, 1, 5, [first, first, later(first, 1)] if rng.random() < 0.15 else [first], care, words=1, denied=0.08), []
        for x in lines:
            both = x["deductible_cents"] + x["copay_cents"]
            x["remarks"], x["maybe"] = ["118"] if x["denied"] else ["003"] + (["207"] if x["deductible_cents"] else []), {"date_end": x["date"]}
            marks |= set(x["remarks"])
            left = x["allowed_cents"] - both
            rows.append([f"{say(x['date'], style)} - {say(x['date'], style)}", esc(x["description"]) + (f" / {x['code']}" if gross else ""), *(usd(x[k], "") for k in COLS), "<br>".join(x["remarks"]), usd(x["allowed_cents"], ""), usd(x["deductible_cents"], ""), usd(x["copay_cents"], ""), usd(left, ""), f"{x['rate']}%", usd(x["plan_paid_cents"], "")])
        t = sums(lines, " ".join(COLS) + " allowed_cents deductible_cents copay_cents coinsurance_cents plan_paid_cents patient_cents")
        ladder = facts([("Deductible", usd(t["deductible_cents"])), ("Copay", usd(t["copay_cents"])), ("Coinsurance", usd(t["coinsurance_cents"])), ("Ineligible", usd(t["noncovered_cents"])), ("<b>Patient responsibility</b>", f"<b>{usd(t['patient_cents'])}</b>")], "lad")
        near.append(f"<div class='cl'><table class='cf'><tr><td>Claim no. <b>{claim}</b></td><td>Patient <b>{esc(patient.plain)}</b> ({('employee', 'spouse', 'dependent')[kin]})</td><td>Provider <b>{esc(provider)}</b></td><td>Patient acct <b>{account}</b></td></tr></table>"
                    + table(["Dates of<br>service", "Type of service", "Total<br>charges", "Discount", "Ineligible", "Code", "Covered", "Deduct-<br>ible", "Copay", "Balance", "Paid<br>at", "Plan<br>benefit"], rows, "llrrrcrrrrrr", "t", [[("Column totals", 2), *(usd(t[k], "") for k in COLS), "", usd(t["allowed_cents"], ""), usd(t["deductible_cents"], ""), usd(t["copay_cents"], ""), usd(t["allowed_cents"] - t["deductible_cents"] - t["copay_cents"], ""), "", usd(t["plan_paid_cents"], "")]], widths="17% 15%")
                    + beside(f"<p class='k'>Other insurance credits: $0.00<br>Total plan benefit: {usd(t['plan_paid_cents'])}<br>" + (f"Benefit sent to: {esc(provider)}" if t["plan_paid_cents"] else "No payment was made on this claim") + "</p>", ladder, widths="60% 40%") + "</div>")
        docs.append(claim_of(payer, patient.plain, member, lines, "date description remarks maybe allowed_cents deductible_cents copay_cents plan_paid_cents " + ("code " if gross else "") + " ".join(COLS), provider, claim, sent, account_number=account))
    (street, town), tel = place(rng, True), free(rng, "800.555.{}")
    met = min(100000, used(docs, "deductible_cents") + rng.randint(0, 30000))
    head = (beside(f"<div class='logo'>{payer}</div>{street}<br>{town}", f"<div class='ti'>EXPLANATION OF BENEFITS</div><div class='no'>This is not a bill - keep for your records</div>", widths="58% 42%") + "<br><br>"
            + beside(who.mail, facts([("Date:", say(sent, "%m/%d/%Y")), ("Employee:", esc(who.plain)), ("Member ID:", member), ("Group:", f"{number(rng, '99999')} {employer}"), ("Customer service:", tel)]), widths="46% 54%") + "<br>")
    foot = ("<h3>Code descriptions</h3>" + "".join(f"<p class='k'>{m} - {SAYS[m]}</p>" for m in sorted(marks))
            + (f"<h3>Plan year to date</h3>" + table(["", "Limit", "Satisfied"], [["Individual deductible", "1,000.00", usd(met, "")], ["Family deductible", "2,000.00", usd(met + 9000, "")]], "lrr", "yr") if rng.random() < 0.6 else "")
            + f"<h3>Claim appeal</h3><p class='k'>You may appeal an adverse decision. Mail a written request within 180 days of receiving this explanation to Appeals, {street}, {town}. State the claim number and the reason, and enclose what supports it. You will get a decision within 30 days, and a second level is open to you. The plan is governed by ERISA; after the appeals you may bring a civil action. You may ask for the plan provisions, and for the diagnosis and procedure codes, free of charge. For help call the Employee Benefits Security Administration at 1-866-444-3272.</p>")
    css = "@page{@bottom-right{font:7.5pt 'Liberation Sans';content:'Page ' counter(page)}}.logo{font:bold 16pt 'Liberation Sans';color:#6b2c1f}.ti{font:bold 13pt 'Liberation Sans';text-align:right}.no{text-align:right;font-size:8.6pt}.f td{padding:1pt 8pt 1pt 0}.cl{page-break-inside:avoid;margin-bottom:10pt}.cf{width:100%;background:#efe6e2}.cf td{font-size:8pt;padding:3pt 4pt}.t{width:100%;font-size:7.5pt}.t th{font-size:7.2pt;vertical-align:bottom;border-bottom:1px solid #6b2c1f;padding:2pt 2.5pt}.t td{padding:2.5pt;border-bottom:1px solid #e5e5e5}.t td:first-child{white-space:nowrap}.sum td{font-weight:bold;border-top:1px solid #6b2c1f}.lad{margin-left:auto}.lad td+td{text-align:right;padding-left:24pt}.lad td{padding:1pt 4pt;font-size:8.4pt}.k{font-size:8.1pt}.yr{width:50%;font-size:8.4pt}h3{font-size:9.3pt;margin:8pt 0 2pt;color:#6b2c1f}"
    return done(sheet(css, head + "".join(near) + foot, margin="0.5in", font="9.2pt 'Liberation Sans',Arial"), one_or_more(docs))
