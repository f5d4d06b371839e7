"""A national carrier's EOB in Humana's manner: a first page in green with what the month cost in one sentence and a table of claims by person, then on a sheet on its side each claim: days from and to in one cell, code and words, billed, what is excluded with its remark, discount, allowed, deductible, coinsurance, copay, other insurance, paid and the member's share; remarks told behind, limits of the year as a list."""
from held_twentyfirst_b import *  # noqa: F403

NAME = "held21-human-plan"
COLS = "charge_cents noncovered_cents adjustment_cents allowed_cents deductible_cents coinsurance_cents copay_cents plan_paid_cents patient_cents".split()
SAYS = {"H04": "Our contract with this provider sets the price. You do not owe the amount in the discount column.", "N31": "Your plan does not cover this service. See &ldquo;Limitations and exclusions&rdquo; in your certificate.", "D10": "This amount counts toward your yearly deductible."}


def document(rng):
    who, family = household(rng)
    payer = rng.choice(("Humanitas Insurance Company", "Humanitas Health Plan, Inc.", "Evergreen National Insurance Company"))
    member, group, sent, style = number(rng, "H99999999"), number(rng, "999999"), day(rng, (2026, 2, 20), 200), rng.choice(("%m/%d/%y", "%m/%d/%Y"))
    docs, short, blocks, used, codes = [], [], [], set(), rng.random() < 0.7
    for _ in range(rng.choice((1, 2, 2, 3))):
        (patient, kin), (provider, care) = rng.choice(family), seen(rng)
        claim, first = number(rng, "820269999999999"), later(sent, -rng.randint(8, 40))
        lines, rows = services(rng, 1, 5, [first], care, denied=0.07), []
        for x in lines:
            x["remarks"] = ["N31"] if x["denied"] else ["H04"] + (["D10"] if x["deductible_cents"] else [])
            used |= set(x["remarks"])
            x["maybe"] = {"date_end": x["date"]}
            rows.append([f"{say(first, style)} -<br>{say(first, style)}", (f"{x['code']} &nbsp;" if codes else "") + esc(x["description"]), usd(x["charge_cents"], ""), usd(x["noncovered_cents"], ""), " ".join(x["remarks"]), *(usd(x[k], "") for k in COLS[2:7]), "0.00", *(usd(x[k], "") for k in COLS[7:])])
        t = sums(lines, " ".join(COLS))
        heads = ["Date(s) of<br>service", "Procedure<br>and description" if codes else "Description<br>of service", "Provider<br>billed", "Excluded<br>amount", "Remark<br>code(s)", "Plan<br>discount", "Allowed<br>amount", "Deduct-<br>ible", "Coinsur-<br>ance", "Copay", "Other<br>insurance", "Plan<br>paid", "Your<br>share"]
        blocks.append(f"<div class='cl'><table class='cf'><tr><td>Patient name<br><b>{esc(patient.plain)}</b></td><td>Relationship<br><b>{('Subscriber', 'Spouse', 'Dependent')[kin]}</b></td><td>Provider<br><b>{esc(provider)}</b></td><td>Claim number<br><b>{claim}</b></td><td>Date processed<br><b>{say(later(first, 6), style)}</b></td></tr></table>"
                      + table(heads, rows, "llrrcrrrrrrrr", "t", [[("Claim totals", 2), usd(t["charge_cents"]), usd(t["noncovered_cents"]), "", *(usd(t[k]) for k in COLS[2:7]), "$0.00", *(usd(t[k]) for k in COLS[7:])]], widths="9% 20%")
                      + (f"<p class='n'>We sent {usd(t['plan_paid_cents'])} to {esc(provider)}.</p>" if t["plan_paid_cents"] else "<p class='n'>No payment was made to the provider on this claim.</p>") + "</div>")
        short.append([esc(patient.plain), esc(provider), say(first, style), usd(t["charge_cents"]), usd(t["plan_paid_cents"]), usd(t["patient_cents"])])
        docs.append(claim_of(payer, patient.plain, member, lines, "date description remarks maybe " + ("code " if codes else "") + " ".join(COLS), provider, claim, sent))
    a, tel, (street, town) = {k: all_of(docs, k) for k in COLS}, free(rng), place(rng, True)
    ded, oop = rng.randint(10000, 150000) + a["deductible_cents"], rng.randint(10000, 200000) + a["patient_cents"]
    limits = f"<h2>Where you stand this plan year</h2><ul><li>Individual deductible: {usd(ded)} used of $4,000.00</li><li>Individual maximum out-of-pocket: {usd(oop + ded)} used of $8,150.00</li></ul>" if rng.random() < 0.7 else ""
    one = (beside(f"<div class='logo'>{esc(payer)}</div><div class='n'>{street}<br>{town}</div>", "<div class='ttl'>Explanation of Benefits</div><div class='not'>THIS IS NOT A BILL</div>") + "<br><br>"
           + beside(f"<br>{who.mail}", facts([("Subscriber", esc(who.plain)), ("Member ID", member), ("Group", f"{rng.choice(('TRI-COUNTY WATER DISTRICT', 'MIDWAY TRUCK PARTS LLC', 'LAUREL STREET DENTAL LAB'))} / {group}"), ("Statement date", say(sent, "%B %-d, %Y"))]), widths="50% 50%")
           + f"<br><div class='sen'>Your providers billed <b>{usd(a['charge_cents'])}</b>. Being a member took off <b>{usd(a['adjustment_cents'])}</b>, and your plan paid <b>{usd(a['plan_paid_cents'])}</b>. Your share is <b>{usd(a['patient_cents'])}</b>.</div><h2>Claims in this statement</h2>"
           + table(["Patient", "Provider", "Service date", "Billed", "Plan paid", "Your share"], short, "lllrrr", "t2") + limits
           + f"<h2>What to do now</h2><p>Wait for the bill of your provider. It should say no more than &ldquo;Your share&rdquo;. If you paid at the visit, take that off.</p><p>Questions? Call the number on the back of your ID card or {tel} (TTY: 711), Monday &ndash; Friday, 8 a.m. &ndash; 6 p.m.</p>")
    two = "<h1>Claim details</h1>" + "".join(blocks) + "<h2>Remark codes</h2>" + facts([(m, SAYS[m]) for m in sorted(used)], "f")
    three = f"<h2>Appeals</h2><p>If you think we decided wrongly, you or someone you name may ask us in writing to look again, up to 180 days after you got this notice. Write to: Grievance and Appeals, {street}, {town}. You may see and have a copy of all that has to do with your claim, free of charge. If we still say no, you may ask for a review by an independent organization.</p><h2>Words we use</h2>{facts([('Excluded amount', 'Part of the charge that your plan does not cover.'), ('Allowed amount', 'The most your plan counts for a covered service.'), ('Coinsurance', 'Your percentage of the allowed amount.'), ('Your share', 'Deductible, coinsurance, copay and excluded amounts together.')])}<p class='n'>Discrimination is against the law. Free language help: {tel}. Espa&ntilde;ol: Llame al n&uacute;mero indicado para recibir servicios gratuitos de asistencia ling&uuml;&iacute;stica.</p>"
    css = numbered() + ".logo{font:bold 19pt 'Liberation Sans';color:#4a8a1c}.ttl{font:bold 17pt 'Liberation Sans';text-align:right;color:#333}.not{text-align:right;font-weight:bold;color:#4a8a1c}.n{font-size:8pt;color:#444}.sen{background:#eaf3e0;border-left:5pt solid #4a8a1c;padding:8pt;font-size:12pt;line-height:1.4}h1{font-size:15pt;color:#4a8a1c}h2{font-size:11.5pt;color:#4a8a1c;margin:9pt 0 3pt}.f td{padding:1pt 12pt 1pt 0}.f td:first-child{font-weight:bold}.cl{page-break-inside:avoid;margin-bottom:12pt}.cf{width:100%;background:#eaf3e0;font-size:8.4pt}.t,.t2{width:100%;font-size:8.3pt}.t th{font-size:7.5pt;border-bottom:1.5pt solid #4a8a1c;vertical-align:bottom}.t td{border-bottom:.5pt solid #ccc}.t2 th{background:#4a8a1c;color:#fff}.t2 td{border-bottom:.5pt solid #bbb}.sum td{font-weight:bold}ul{margin:2pt 0}"
    return done(sheet(css, one, two, three, size="Letter landscape", margin="0.5in", font="9.6pt 'Liberation Sans',Arial"), one_or_more(docs))
