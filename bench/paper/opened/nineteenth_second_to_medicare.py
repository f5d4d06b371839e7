"""A federal employees' plan that pays after Medicare, in GEHA's manner: a coordination EOB of one claim: what Medicare allowed and paid stands in columns of its own before the plan's, reason codes in brackets behind the words, a small box that adds up the claim, "Medicare is your primary coverage" in a line, patient control number in the claim's head."""
from held_nineteenth_b import *  # noqa: F403

NAME = "held19-second-to-medicare"
SAYS = {"M1": "Medicare paid first. We paid up to the amount that Medicare left.", "M3": "Medicare did not cover this service, so we worked it as your first coverage.", "N5": "This service is not covered by Medicare or by this Plan."}
COLS = "charge_cents allowed_cents medicare plan_paid_cents patient_cents".split()


def document(rng):
    who = Who(rng, youngest=66, oldest=90)
    payer = rng.choice(("Government Staff Health Association", "Postal and Federal Workers Benefit Plan", "National Rural Carriers Health Plan"))
    provider, member, claim, pcn, sent = giver(rng), number(rng, "99999999"), number(rng, "E9999999999"), number(rng, "AA9999999"), day(rng, (2026, 2, 20), 200)
    first = later(sent, -rng.randint(20, 60))
    style, coded, waived = rng.choice(("%m/%d/%Y", "%m-%d-%Y")), rng.random() < 0.6, rng.random() < 0.7
    lines, rows, used = services(rng, 1, 7, [first, first, later(first, 1)] if rng.random() < 0.25 else [first], denied=0.07), [], set()
    for x in lines:
        if x["denied"]:
            x.update(medicare=0, plan_paid_cents=0, allowed_cents=0, patient_cents=x["charge_cents"], remarks=["N5"])
        elif rng.random() < 0.1:
            x["plan_paid_cents"] = round(x["allowed_cents"] * 0.85)
            x.update(medicare=0, patient_cents=x["allowed_cents"] - x["plan_paid_cents"], remarks=["M3"])
        else:
            x["medicare"] = round(x["allowed_cents"] * 0.8)
            x["plan_paid_cents"] = x["allowed_cents"] - x["medicare"] if waived else round((x["allowed_cents"] - x["medicare"]) * 0.85)
            x.update(patient_cents=x["allowed_cents"] - x["medicare"] - x["plan_paid_cents"], remarks=["M1"])
        used |= set(x["remarks"])
        x["maybe"] = {"date_end": x["date"]}
        rows.append([f"{say(x['date'], style)}<br>{say(x['date'], style)}", f"{esc(x['description'])} [{', '.join(x['remarks'])}]" + (f"<br><span class='k'>Procedure {x['code']}</span>" if coded else ""), *(usd(x[k]) for k in COLS)])
    t = sums(lines, " ".join(COLS))
    box = facts([("Amount charged", usd(t["charge_cents"])), ("Medicare allowed", usd(t["allowed_cents"])), ("Medicare paid", usd(t["medicare"])), ("This Plan paid", usd(t["plan_paid_cents"])), ("<b>You may owe</b>", f"<b>{usd(t['patient_cents'])}</b>")], "f rs")
    tel, (street, town) = free(rng, "1-800-555-{}"), place(rng, True)
    one = (f"<table class='hd'><tr><td><span class='logo'>{esc(payer)}</span><br>{street}, {town} &nbsp;&bull;&nbsp; {tel}</td><td class='r'><b>EXPLANATION OF BENEFITS</b><br>Statement date {say(sent, style)}<br>Keep for your records. Not a bill.</td></tr></table><br>"
           + beside(f"<br>{who.mail}", facts([("Member name", f"<b>{esc(who.full)}</b>"), ("Patient", f"<b>{esc(who.full)}</b>"), ("Date of birth", say(who.born, style)), ("Member ID", member), ("Plan option", rng.choice(("High Option Self Only", "Standard Option Self Plus One")))]), widths="48% 52%")
           + f"<br><table class='ch'><tr><td>Claim number<br><b>{claim}</b></td><td>Provider<br><b>{esc(provider)}</b></td><td>Patient control number<br><b>{pcn}</b></td></tr></table><p class='pr'>Our records show that Medicare Part A and Part B is your primary coverage. This Plan is secondary.{' The Plan waives its deductible and coinsurance.' if waived else ''}</p>"
           + table([[("", 2), ("Medicare", 3, "c m"), ("This Plan", 2, "c p")], ["Service from<br>Service to", "Description [reason]", "Amount<br>charged", "Amount<br>allowed", "Medicare<br>paid", "Plan<br>paid", "You may<br>owe"]], rows, "llrrrrr", "t", [[("CLAIM TOTAL", 2), *(usd(t[k]) for k in COLS)]], widths="12% 38%")
           + beside("<h2>Reason codes</h2>" + "".join(f"<p><b>[{r}]</b> {SAYS[r]}</p>" for r in sorted(used)), "<h2>Claim at a glance</h2>" + box, widths="60% 40%"))
    two = f"<h2>What is this?</h2><p>When you have Medicare and this Plan, Medicare pays first and sends us your claim. We then pay some or all of what Medicare did not pay. The amount in &ldquo;You may owe&rdquo; is the most your provider should ask of you for these services.</p><h2>The disputed claims process</h2><p>Step 1. Ask us in writing to reconsider within 6 months of this notice. Tell us which brochure provision you rely on and send records. Step 2. We have 30 days to pay, to write you that we maintain our denial, or to ask for more. Step 3. You may ask the Office of Personnel Management to review within 90 days of our letter.</p><h2>Help stop fraud</h2><p>Did you get these services? If not, call {tel}. Anyone who falsifies a claim may be fined.</p><p class='k'>This Plan is a fee-for-service plan under the Federal Employees Health Benefits and Postal Service Health Benefits Programs. FE-71 (01/26)</p>"
    css = "@page{@bottom-right{font:8pt 'Liberation Sans';content:'Page ' counter(page) ' of ' counter(pages)}}.hd{width:100%;background:#233f6b}.hd td{color:#fff;padding:8pt 10pt}.logo{font:bold 15pt 'Liberation Serif'}.f td{padding:1.5pt 10pt 1.5pt 0}.ch{width:100%;border:1.5px solid #233f6b}.ch td{width:33%;padding:4pt 8pt;border-right:1px solid #99a}.pr{font-style:italic;margin:6pt 0}.t{width:100%;font-size:9pt}.t th{vertical-align:bottom;border-bottom:1px solid #000}.t th.m{background:#e3e3ea}.t th.p{background:#d5e0f2}.t td{border-bottom:1px solid #ccc;padding:4pt}.sum td{font-weight:bold;border-top:2px solid #000}.rs{border:1px solid #233f6b;width:100%}.rs td{padding:3pt 8pt}.rs td+td{text-align:right}h2{font-size:11pt;color:#233f6b;margin:9pt 0 4pt}.k{font-size:8pt;color:#555}p{line-height:1.3}"
    x = born(claim_of(payer, who.full, member, lines, "date description remarks maybe charge_cents allowed_cents plan_paid_cents patient_cents " + ("code" if coded else ""), provider, claim, sent, of="charges_cents insurance_paid_cents balance_cents", account_number=pcn), who)
    return done(sheet(css, one, two, margin="0.55in", font="9.6pt 'Liberation Sans',Arial"), x)
