"""A Medicare Advantage plan's monthly EOB, upright and in large letters: totals of month and year in a ruled table, the yearly limit, then a table for each provider: a head row with provider and claim number, services with their day before the words, what the provider billed the plan, total cost the plan approved, plan's share, your share, and below a service the sentence that tells the copay; denied services in a row that says so with the appeal."""
from held_twentieth_b import *  # noqa: F403

NAME = "held20-advantage-providers"
COLS = "charge_cents allowed_cents plan_paid_cents patient_cents".split()


def document(rng):
    who = Who(rng, youngest=65, oldest=93)
    payer = rng.choice(("Heritage Gold Medicare Advantage (HMO)", "Humara Choice Plus (PPO)", "AdvantCare Complete (HMO-POS)"))
    month = rng.randint(2, 11)
    begin, member, codes = datetime.date(2026, month, 1), number(rng, "A99999999"), rng.random() < 0.5
    end = later(datetime.date(2026, month + 1, 1), -1) if month < 12 else datetime.date(2026, 12, 31)
    sent, tel, (street, town), style = later(end, rng.randint(8, 20)), free(rng), place(rng, True), rng.choice(("%m/%d/%Y", "%-m/%-d/%y"))
    docs, parts, denials, says = [], [], 0, rng.random() < 0.7
    for _ in range(rng.choice((1, 2, 2, 3))):
        (provider, _, care), claim, first = seen(rng, "office lab hospital imaging therapy bones"), number(rng, "9999999999999"), later(begin, rng.randrange(20))
        lines, rows = services(rng, 1, 4, [first], care, kinds=("copay", "coins", "free", "free"), denied=0.07), []
        for x in lines:
            x["denied"] and (denials := denials + 1)
            note = "Not covered. See Section 3 for how to appeal." if x["denied"] else f"You pay a {usd(x['copay_cents'])} copay for this type of visit." if x["copay_cents"] else f"You pay {100 - x['rate']}% of the total cost." if x["coinsurance_cents"] else ""
            x["maybe"] = {"copay_cents": x["copay_cents"], "coinsurance_cents": x["coinsurance_cents"], "noncovered_cents": x["noncovered_cents"]}
            rows.append([say(x["date"], style), esc(x["description"]) + (f" ({x['code']})" if codes else "") + (f"<br><i class='k'>{note}</i>" if says and note else ""), *(usd(x[k]) for k in COLS)])
        t = sums(lines, " ".join(COLS))
        parts.append("<div class='cl'>" + table([[(f"{esc(provider)} <span class='cn'>Claim number: {claim} &nbsp; (in-network provider)</span>", 6, "pr")], ["Date of<br>service", "Service", "Amount the provider billed the plan", "Total cost<br>(amount the plan approved)", "Plan&rsquo;s share", "Your share"]], rows, "llrrrr", "t", [[("TOTALS for this claim", 2), *(usd(t[k]) for k in COLS)]], widths="12% 32% 15% 16% 12% 13%") + "</div>")
        docs.append(claim_of(payer, who.full, member, lines, "date description maybe " + ("code " if codes else "") + " ".join(COLS), provider, claim, sent, of="charges_cents insurance_paid_cents balance_cents", network="in"))
    a = [used(docs, k) for k in COLS]
    y = [v + rng.randint(20000, 400000) for v in a[:1]] + [a[1] + 31000, a[2] + 27500, a[3] + 3500]
    moon, limit = say(begin, "%B %Y"), rng.choice((390000, 550000, 670000))
    one = (beside(f"<div class='logo'>{esc(payer)}</div>{street}<br>{town}<br><br><br>{who.mail}", f"<div class='bx'><b>Monthly report</b><br>For {moon}<br><br>Member: {esc(who.full)}<br>Member ID: {member}<br>Date mailed: {say(sent, '%B %-d, %Y')}</div>", widths="62% 38%") + "<br>"
           + f"<h1>Explanation of Benefits: Your medical and hospital claims processed in {moon}</h1><p class='no'>THIS IS NOT A BILL. If you owe anything, your doctors and other providers will send you a bill.</p>"
           + "<h2>Totals for medical and hospital claims</h2>" + table(["", "Amount providers have billed the plan", "Total cost (amount the plan approved)", "Plan&rsquo;s share", "Your share"], [[f"Totals for this month", *(usd(v) for v in a)], [f"Totals for 2026<br><span class='k'>all claims processed through {say(end, '%-m/%-d/%Y')}</span>", *(usd(v) for v in y)]], "lrrrr", "tt")
           + f"<h2>Yearly limit on your out-of-pocket costs</h2><p>This limit is the most you will pay in 2026 for covered medical and hospital services from in-network providers: <b>{usd(limit)}</b>. As of {say(end, '%B %-d, %Y')} you have had <b>{usd(y[3])}</b> in costs that count toward it.</p>"
           + f"<p class='q'>Questions? Call Customer Care at <b>{tel}</b> (TTY: 711), 8 a.m. to 8 p.m., seven days a week from October 1 to March 31. If you see a service you did not have, call us or 1-800-MEDICARE (1-800-633-4227).</p>")
    two = (f"<h1>Section 2. Details for claims processed in {moon}</h1><p>{'Look over the details below. If there are mistakes, call us.' if rng.random() < 0.5 else 'Your providers&rsquo; names, what you had, and what it cost are shown for each claim.'}</p>" + "".join(parts)
           + f"<h1>Section 3. {'You have the right to appeal our decision' if denials else 'Things to know about your denied claims'}</h1><p>{'' if denials else 'No claims were denied this month. '}If we say that a service is not covered or pay less than you think we should, you can make an appeal. You must ask within 65 days from the date on this report. Write to Grievances and Appeals, {street}, {town}, or call. Your doctor can ask for you. If we say no again an independent organization reviews it.</p><p class='k'>H9999_26_EOB_C &nbsp; This information is available in other languages and in large print. ATENCI&Oacute;N: llame al {tel}.</p>")
    css = "@page{@bottom-right{font:9pt 'Liberation Sans';content:'Page ' counter(page) ' of ' counter(pages)}}.logo{font:bold 17pt 'Liberation Sans';color:#4b7b1e}.bx{border:2px solid #4b7b1e;padding:8pt}h1{font-size:15pt;color:#355a12;margin:12pt 0 4pt}h2{font-size:12.5pt;margin:12pt 0 4pt;color:#355a12}.no{font-weight:bold}p{line-height:1.3}.tt,.t{width:100%}.tt th,.tt td{border:1px solid #777}.tt th{background:#e8f0de;font-size:9.3pt;vertical-align:bottom}.t th,.t td{border:1px solid #999}.t th{font-size:8.8pt;vertical-align:bottom}.t th.pr{background:#4b7b1e;color:#fff;font-size:10.5pt;padding:4pt}.cn{font-weight:normal;font-size:9pt;margin-left:10pt}.sum td{font-weight:bold;background:#e8f0de}.cl{page-break-inside:avoid;margin:8pt 0}.k{font-size:8.6pt;color:#333}.q{border:1px solid #777;padding:6pt}"
    return done(sheet(css, one, two, margin="0.6in", font="10.3pt 'Liberation Sans',Arial"), one_or_more(docs))
