"""A Medicare Advantage plan's monthly EOB after the government's newer model, quarterly now and then: sums of the month and the year first, the limit on what one pays, then one long chart on a sheet on its side: a grey row for each claim (provider, claim number, network), services with code in parentheses and day below, what providers billed, what the plan approved, the plan's share and your share, and a sentence of why in each row; a total row a claim, what to do if it looks wrong."""
from held_nineteenth_b import *  # noqa: F403

NAME = "held19-advantage-chart"
COLS = "charge_cents allowed_cents plan_paid_cents patient_cents".split()


def document(rng):
    who = Who(rng, youngest=66, oldest=92)
    payer = rng.choice(("Clover Ridge Advantage (HMO)", "Beacon Health Medicare Complete (PPO)", "SilverPath Choice (HMO-POS)"))
    quarter, member = rng.random() < 0.3, number(rng, "A99999999-01")
    month = rng.choice((3, 6, 9)) if quarter else rng.randint(2, 10)
    begin = datetime.date(2026, month - 2 if quarter else month, 1)
    end = later(datetime.date(2026, month + 1, 1), -1)
    sent, moon = later(end, rng.randint(8, 20)), (f"{say(begin, '%B')} to {say(end, '%B %Y')}" if quarter else say(end, "%B %Y"))
    docs, rows, style = [], [], rng.choice(("%m/%d/%y", "%B %-d, %Y"))
    for _ in range(rng.randint(1, 4)):
        provider, claim, first, out = giver(rng), number(rng, "9999999999999"), later(begin, rng.randrange((end - begin).days)), rng.random() < 0.15
        lines = services(rng, 1, 4, [first], kinds=("copay", "copay", "coins", "free", "free"), denied=0.07)
        for x in lines:
            x["maybe"] = {"copay_cents": x["copay_cents"]} if x["copay_cents"] else None
        rows.append([(f"<b>{esc(provider)}</b> ({'out-of-network' if out else 'in-network'} provider)<br>Claim number: {claim}", 5, "l cl")])
        for x in lines:
            why = ("Your plan does not cover this service. You pay the full cost. You have the right to appeal: see the last page." if x["denied"] else f"You pay a {usd(x['copay_cents'])} copayment for this service." if x["copay_cents"] else f"You pay {100 - x['rate']}% of the approved amount." if x["coinsurance_cents"] else "You pay nothing for this service.")
            rows.append([f"<b>{esc(x['description'])}</b> ({x['code']})<br>Date of service: {say(x['date'], style)}", usd(x["charge_cents"]), usd(x["allowed_cents"]), usd(x["plan_paid_cents"]), f"<b>{usd(x['patient_cents'])}</b><br><span class='k'>{why}</span>"])
        t = sums(lines, " ".join(COLS))
        rows.append([f"<b>TOTAL for this claim</b>", *(f"<b>{usd(t[k])}</b>" for k in COLS)])
        docs.append(claim_of(payer, who.full, member, lines, "date code description maybe " + " ".join(COLS), provider, claim, sent, of="charges_cents insurance_paid_cents balance_cents", network="out" if out else "in"))
    a = {k: sum(total(d["lines"], k) for d in docs) for k in COLS}
    before = {"charge_cents": rng.randint(20000, 600000)}
    before["allowed_cents"] = before["charge_cents"] // 2
    before["patient_cents"] = before["allowed_cents"] // 8
    before["plan_paid_cents"] = before["allowed_cents"] - before["patient_cents"]
    year, limit, (street, town), tel = {k: a[k] + before[k] for k in COLS}, rng.choice((490000, 670000, 555000)), place(rng, True), free(rng)
    head = ["", "Amount providers have billed the plan", "Total cost (amount the plan has approved)", "Plan&rsquo;s share", "Your share"]
    one = (beside(f"<div class='logo'>{esc(payer)}</div>{street}, {town}<br><br><br>{who.mail}", "<h1>Medical and Hospital Claims<br>Processed for " + moon + "</h1>" + facts([("For:", f"<b>{esc(who.full)}</b>"), ("Member number:", member), ("Date of this report:", say(sent, "%B %-d, %Y")), ("Member Services:", f"{tel} (TTY 711)")], "f bx"), widths="48% 52%")
           + "<p class='nb'>This is not a bill. If you owe money to a provider, the provider will send you a bill.</p><p>This report covers medical and hospital care. We send a separate report on Part D prescription drugs.</p><h2>Totals for medical and hospital claims</h2>"
           + table(head, [[f"Totals for {'this quarter' if quarter else 'this month'}<br><span class='k'>(for claims processed {moon})</span>", *(usd(a[k]) for k in COLS)], [f"Totals for 2026<br><span class='k'>(all claims processed through {say(end, '%m/%d/%Y')})</span>", *(usd(year[k]) for k in COLS)]], "lrrrr", "s", widths="32%")
           + f"<h2>Your yearly limit</h2><p>Your limit is <b>{usd(limit)}</b> on what you pay in 2026 for covered Part A and Part B services from network providers. As of {say(end, '%B %-d, %Y')}, you have had <b>{usd(min(limit, year['patient_cents']))}</b> in out-of-pocket costs that count toward it. Once you reach the limit you pay nothing for such services for the rest of the year.</p>")
    two = f"<h2>Details for claims processed {'' if quarter else 'in '}{moon}</h2><p class='k'>Look at the details below. Do you remember each service? If something seems wrong, call the provider first, then us.</p>" + table([rng.choice(("Service (billing code)", "Description of service and billing code")), *head[1:4], head[4]], rows, "lrrrr", "t", widths="38% 12% 13% 12% 25%")
    three = f"<h2>What if you think there is a mistake?</h2><p>If you think a provider billed for care you did not get, call Member Services at {tel}, from 8 a.m. to 8 p.m., seven days a week. You may also call 1-800-MEDICARE (1-800-633-4227).</p><h2>You have the right to make an appeal</h2><p>If we did not approve a service and you disagree, you may ask us to change our decision. Send the appeal within 65 calendar days of the date of this report to {esc(payer)}, Appeals and Grievances, {street}, {town}. We answer in 60 days for a payment that you ask for.</p><h2>Words in this report</h2><p><b>Total cost</b> is what the plan has approved for the service. <b>Your share</b> is your copayment, coinsurance, or a service that is not covered. It may differ from what you already paid.</p><p class='k'>H9999_26MAEOB_C &nbsp; ATENCI&Oacute;N: hay servicios de ayuda gratis en su idioma.</p>"
    css = "@page{@bottom-right{font:8.5pt 'Liberation Sans';content:'Page ' counter(page) ' of ' counter(pages)}}.logo{font:bold 17pt 'P052';color:#5b2a86}.bx{border:1px solid #5b2a86;width:100%}.f td{padding:2pt 8pt}h1{font:bold 14.5pt 'P052';color:#5b2a86}h2{font:bold 12.5pt 'P052';color:#5b2a86;margin:11pt 0 4pt}.nb{font-weight:bold;margin-top:8pt}.s,.t{width:100%}.s th,.t th{background:#efe6f6;vertical-align:bottom;border:1px solid #b9a4cc;font-size:9pt;text-align:center}.s td,.t td{border:1px solid #b9a4cc;padding:4pt}.t td.cl{background:#e2e2e2}.t .l.cl{background:#e2e2e2}td.r{white-space:normal!important}.k{font-size:8.4pt;color:#333}p{line-height:1.3}"
    return done(sheet(css, one, two, three, size="Letter landscape", margin="0.55in", font="10pt 'Liberation Sans',Arial"), one_or_more(docs))
