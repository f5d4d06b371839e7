"""A Medicare Advantage plan's monthly report after the government's template: four numbers of the month and the year in a table on the first page, the out-of-pocket limit told in a sentence, then "Details for claims processed": for each claim a heading in words (provider, day, claim number, network), services whose cells hold the words and the billing code, what was asked, what was approved, the plan's share and yours, with the reason for your share in small words under the amount; a denied line points to appeals."""
from held_twentyfirst_b import *  # noqa: F403

NAME = "held21-advantage-month-claims"
COLS = "charge_cents allowed_cents plan_paid_cents patient_cents".split()


def document(rng):
    who = Who(rng, youngest=66, oldest=92)
    payer = rng.choice(("Golden Mesa Medicare Complete (HMO)", "Steadfast Advantage Plus (PPO)", "Liberty Bell Medicare Choice (HMO-POS)"))
    month = rng.randint(2, 9)
    moon = datetime.date(2026, month, 1)
    sent, member, docs, parts, denied = later(datetime.date(2026, month + 1, 1), rng.randint(6, 20)), number(rng, "H9999999-01"), [], "", False
    limit, codes, long = rng.choice((390000, 450000, 590000, 675000)), rng.random() < 0.75, rng.random() < 0.5
    stay = later(moon, -rng.randint(10, 25))
    for n in range(rng.choice((1, 2, 3, 3))):
        provider, care = seen(rng, "office office lab hospital imaging therapy bones")
        claim, first = number(rng, "26999A999999"), later(stay, 9 * n + rng.randint(0, 6))
        out = rng.random() < 0.15
        lines, rows = services(rng, 1, 4, [first], care, kinds=("copay", "copay", "coins", "free", "free"), denied=0.06), []
        for x in lines:
            if x["denied"]:
                x["patient_cents"], denied = x["charge_cents"], True
            why = "Denied. See page 3." if x["denied"] else f"You pay a {usd(x['copay_cents']).replace('.00', '')} copay." if x["copay_cents"] else f"You pay {100 - x['rate']}% of the total cost." if x["coinsurance_cents"] else ""
            words = esc(x["description"]) + (f" (billing code {x['code']})" if codes else "")
            x["maybe"] = {**({"copay_cents": x["copay_cents"]} if x["copay_cents"] else {}), **({"coinsurance_cents": x["coinsurance_cents"]} if x["coinsurance_cents"] else {}), **({"noncovered_cents": x["charge_cents"]} if x["denied"] else {})} or None
            rows.append([words, *(usd(x[k]) for k in COLS[:3]), f"{usd(x['patient_cents'])}" + (f"<br><span class='d'>{why}</span>" if why else "")])
        t = sums(lines, " ".join(COLS))
        parts += (f"<div class='cl'><p class='ch'><b>{esc(provider)}</b><br>Date of service: {say(first, '%B %-d, %Y' if long else '%m/%d/%Y')}<br>Claim number: {claim} &nbsp;&nbsp; <i>{'Out-of-network' if out else 'In-network'} provider</i></p>"
                  + table(["", "Amount the provider<br>asked the plan to pay", "Total cost<br>(amount the plan approved)", "Plan&rsquo;s<br>share", "Your<br>share"], rows, "lrrrr", "t", [["TOTAL FOR THIS CLAIM", *(usd(t[k]) for k in COLS)]], widths="38% 16% 16% 13% 17%") + "</div>")
        docs.append(claim_of(payer, who.full, member, lines, "date description maybe " + ("code " if codes else "") + " ".join(COLS), provider, claim, sent, of="charges_cents insurance_paid_cents balance_cents", network="out" if out else "in"))
    a = {k: all_of(docs, k) for k in COLS}
    before = [a["charge_cents"] + rng.randint(40000, 500000), a["allowed_cents"] + rng.randint(30000, 200000), a["plan_paid_cents"] + rng.randint(20000, 150000), a["patient_cents"] + rng.randint(5000, 50000)]
    tel, (street, town), name = free(rng, "1-877-555-{}"), place(rng, True), say(moon, "%B %Y")
    one = (beside(f"<div class='logo'>{esc(payer)}</div><div class='s'>{street}, {town}</div>", facts([("Member:", esc(who.full)), ("Member number:", member), ("Date of this report:", say(sent, "%B %-d, %Y"))]), widths="54% 46%")
           + f"<br><br>{who.mail}<br><br><h1>Monthly report for claims processed in {name}</h1><p>This is your &ldquo;Explanation of Benefits&rdquo; (EOB). It covers medical and hospital care. Drug claims come in another report.</p><div class='not'>THIS IS NOT A BILL. We send it so that you know what we paid and what you may owe. Keep it until you have the bill of your provider.</div>"
           + table(["Your totals", "Amount providers asked us to pay", "Total cost (amount we approved)", "Plan&rsquo;s share", "Your share"], [[f"Totals for this month (claims processed from {say(moon, '%B %-d')} to the end of the month)", *(usd(a[k]) for k in COLS)], ["Totals for 2026 (all claims processed so far this year)", *(usd(v) for v in before)]], "lrrrr", "t", widths="36% 16% 16% 16% 16%")
           + f"<br><h2>Your yearly limit</h2><p>The most you will have to pay for covered medical services in 2026 is <b>{usd(limit)}</b>. So far you have <b>{usd(min(limit, before[3]))}</b> that counts toward this limit. When you reach it, we pay 100% for the rest of the year.</p>"
           + f"<p>Call Member Services at {tel} (TTY: 711), seven days a week, 8 a.m. to 8 p.m. The call is free.</p>")
    two = f"<h1>Details for claims processed in {name}</h1><p class='s'>Look over each claim. Does the provider, the date and the service look right? If you think there is a mistake, call your provider first.</p>" + parts
    three = ("<h1>Help, rights and appeals</h1>" + ("<p><b>One or more services were denied.</b> We have sent, or will send, a letter that tells why. It also tells how to appeal, and by which day.</p>" if denied else "<p>We did not deny any service in this report.</p>")
             + f"<h2>Making an appeal</h2><p>Ask us in writing within 65 days of the date of our denial letter: {street}, {town}. If a provider of our network gave you care without telling you that it was not covered, you may not have to pay. Call us.</p><h2>If you suspect fraud</h2><p>Did you get a call about free braces or genetic tests? Hang up, and call us or 1-800-MEDICARE (1-800-633-4227), day or night. TTY: 1-877-486-2048.</p><h2>Free help from your state</h2><p>Your State Health Insurance Assistance Program gives free counseling: {call(rng)}.</p><p class='s'>H9999_EOB26_M &nbsp; This report is available in large print and in other languages. Este documento est&aacute; disponible en espa&ntilde;ol.</p>")
    css = numbered() + ".logo{font:bold 17pt 'Liberation Serif';color:#7a3b00}.s{font-size:9pt;color:#333}.f td{padding:1pt 8pt 1pt 0}.not{border:1.5pt solid #7a3b00;padding:6pt;margin:6pt 0 10pt;font-weight:bold}h1{font-size:16pt;color:#7a3b00;margin:4pt 0 5pt}h2{font-size:12.5pt;margin:8pt 0 3pt;color:#7a3b00}.cl{page-break-inside:avoid;margin-top:10pt}.ch{background:#f3ebdf;padding:5pt;margin:0}.t{width:100%;font-size:9.8pt}.t th{font-size:8.6pt;vertical-align:bottom;border:.75pt solid #999}.t td{border:.75pt solid #999}.d{font-size:8.2pt;white-space:normal}td.r{white-space:normal}.sum td{font-weight:bold;background:#f7f2ea}"
    return done(sheet(css, one, two, three, margin="0.65in", font="11pt 'Liberation Sans',Arial"), one_or_more(docs))
