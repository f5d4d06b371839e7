"""The EOB of the federal employees' Blue program: one claim in steps on the first page, then its services on a wide sheet: type of service, from and to days, submitted charges, plan allowance, remark numbers, three cost shares, other insurance, what was paid, what is owed; the year's amounts and how to ask for reconsideration."""
from held_eighteenth_b import *  # noqa: F403

NAME = "held18-service-benefit"
COLS = "charge_cents allowed_cents deductible_cents copay_cents coinsurance_cents plan_paid_cents noncovered_cents patient_cents".split()
SAYS = {"504": "Your Preferred provider accepts our plan allowance as payment in full, and will not bill you for more than the total you owe.", "523": "We applied this amount to your calendar year deductible.", "611": "Your Service Benefit brochure does not list this service as covered. See Section 6, General exclusions."}


def document(rng):
    who, family = household(rng)
    (patient, kin), provider = rng.choice(family), giver(rng)
    payer = rng.choice(("Federal Blue Service Benefit Plan", "Civil Service Blue Employee Program", "National Employees Blue Plan"))
    member, claim, sent, style = number(rng, "R99999999"), number(rng, "999999999999-00"), day(rng, (2026, 2, 15), 190), rng.choice(("%m/%d/%y", "%m/%d/%Y"))
    first, option = later(sent, -rng.randint(8, 40)), rng.choice(("Standard Option", "Basic Option", "FEP Focus"))
    stay = rng.random() < 0.3
    lines, rows = services(rng, 1, 8, [first, later(first, 1), later(first, 1)] if stay else [first], words=rng.choice((1, 2)), denied=0.07), []
    for x in lines:
        x["remarks"] = ["611"] if x["denied"] else ["504"] + (["523"] if x["deductible_cents"] else [])
        x["maybe"] = {"date_end": x["date"]}
        rows.append([esc(x["description"]), say(x["date"], style), say(x["date"], style), usd(x["charge_cents"]), usd(x["allowed_cents"]), ", ".join(x["remarks"]), *(usd(x[k]) for k in COLS[2:5]), usd(0), *(usd(x[k]) for k in COLS[5:])])
    t = sums(lines, " ".join(COLS))
    used, tel, (street, town) = sorted({m for x in lines for m in x["remarks"]}), free(rng), place(rng, True)
    met = min(35000, t["deductible_cents"] + rng.randint(0, 15000))
    steps = [("1", "Your provider submitted", t["charge_cents"]), ("2", "Our plan allowance is", t["allowed_cents"]), ("3", "We paid your provider", t["plan_paid_cents"]), ("4", "You owe your provider", t["patient_cents"])]
    one = (beside(f"<div class='logo'>{esc(payer)}</div><div class='k'>{option} &nbsp;|&nbsp; {street}, {town}</div>", "<div class='ttl'>EXPLANATION OF BENEFITS</div><div class='rt'>This is not a bill</div>") + "<br><br>"
           + beside(who.mail, facts([("Contract holder:", esc(who.plain)), ("Member ID:", member), ("Patient name:", f"{esc(patient.plain)} ({('self', 'spouse', 'child')[kin]})"), ("Claim number:", claim), ("Provider:", f"{esc(provider)} (Preferred)"), ("Date received:", say(later(sent, -7), style)), ("Statement date:", say(sent, "%B %-d, %Y"))]), widths="46% 54%")
           + f"<br><h2>Your claim at a glance</h2><table class='st'><tr>{''.join(f'<td><span>{n}</span> {w}<br><b>{usd(v)}</b></td>' for n, w, v in steps)}</tr></table>"
           + ("<p class='k'>If you have paid your provider already, compare what you paid with step 4. Ask your provider for a refund if you paid more.</p>" if rng.random() < 0.5 else ""))
    grid = ("<h2>Your claim in detail</h2>" + table([[("", 3), ("Claim pricing", 2, "c g"), "", ("Your share", 3, "c g"), "", "", ("", 2)], ["Type of service", "From", "To", "Submitted<br>charges", "Plan<br>allowance", "Remark<br>codes", "Deduct-<br>ible", "Copay-<br>ment", "Coinsur-<br>ance", "Medicare/other<br>insurance", "What we<br>paid", "Not<br>covered", "What<br>you owe"]], rows, "lllrrlrrrrrrr", "t", [[("Total", 3), *(usd(t[k]) for k in COLS[:2]), "", *(usd(t[k]) for k in COLS[2:5]), usd(0), *(usd(t[k]) for k in COLS[5:])]], widths="18%")
            + "<h2>Remarks</h2>" + "".join(f"<p class='n'><b>{m}</b> &ndash; {SAYS[m]}</p>" for m in used))
    year = ("<h2>2026 out-of-pocket amounts (Preferred providers)</h2>" + table(["", "You have met", "Your maximum"], [["Calendar year deductible, self", usd(met), "$350.00"], ["Catastrophic maximum, self", usd(min(600000, met + t["patient_cents"] + 10050)), "$6,000.00"], ["Catastrophic maximum, family", usd(min(1200000, met + t["patient_cents"] + 30500)), "$12,000.00"]], "lrr", "y"))
    last = (f"<h2>If you disagree with our decision</h2><p class='n'>Follow the disputed claims process in Section 8 of your brochure. <b>Step 1:</b> Ask us in writing to reconsider within 6 months of the date of our decision. Send your request to {street}, {town}, and say why, with the brochure provisions and any bills, records and this form. <b>Step 2:</b> We have 30 days to pay, write to you that we maintain our denial, or ask for more. <b>Step 3:</b> If you do not agree, you may ask the Office of Personnel Management to review it within 90 days of our letter.</p><p class='n'><b>Questions?</b> Call {tel}, weekdays from 8 a.m. to 8 p.m. Eastern Time, TTY 711. You may ask us for the diagnosis and procedure codes of this claim and what they mean. To report fraud call 1-800-337-8440.</p>")
    css = "@page{@bottom-right{font:7.5pt 'Liberation Sans';content:'Page ' counter(page) ' of ' counter(pages)}}.logo{font:bold 18pt 'Liberation Serif';color:#003b71}.k{font-size:8pt;color:#555}.ttl{font:bold 14pt 'Liberation Sans';color:#003b71;text-align:right}.rt{text-align:right;font-weight:bold;color:#b31b34}.f td{padding:1.5pt 9pt 1.5pt 0}.f td:first-child{color:#555;white-space:nowrap}h2{font-size:11.5pt;color:#003b71;border-bottom:2px solid #b31b34;margin:11pt 0 4pt}.st{width:100%}.st td{width:25%;background:#e9f0f6;border:4px solid #fff;padding:7pt;font-size:9pt}.st span{display:inline-block;background:#003b71;color:#fff;border-radius:7pt;width:14pt;text-align:center}.st b{font-size:15pt;color:#003b71}.t{width:100%;font-size:8pt}.t th{vertical-align:bottom;font-size:7.4pt;background:#e9f0f6}.t th.g{background:#003b71;color:#fff;border-left:2px solid #fff;border-right:2px solid #fff}.t td{border-bottom:1px solid #ccc}.sum td{font-weight:bold;border-top:1.5px solid #003b71}.n{font-size:8.3pt}.y{width:60%}.y td{border-bottom:1px solid #ccc}.y th{font-size:8pt}"
    x = claim_of(payer, patient.plain, member, lines, "date description remarks maybe " + " ".join(COLS), provider, claim, sent, of="charges_cents insurance_paid_cents balance_cents", network="in")
    pages = [one + grid, year + last] if len(lines) > 3 else [one + grid + year, last]
    return done(sheet(css, *pages, size="Letter landscape", margin="0.5in", font="9.3pt 'Liberation Sans',Arial"), x)
