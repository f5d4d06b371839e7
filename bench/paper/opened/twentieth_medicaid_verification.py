"""A Medicaid health plan's EOB that asks "Did you get these services?", as managed care plans mail them: a letter in plain words, a claim or two each in a boxed list with day, service, what the provider billed and what the plan paid; a form below to tick and return; the billed and the copay column only for some."""
from held_twentieth_b import *  # noqa: F403

NAME = "held20-medicaid-verification"


def document(rng):
    who = Who(rng, youngest=1, oldest=63)
    payer = rng.choice(("Molena Healthcare of the Plains", "CareBridge Community Plan", "Sunrise State Medicaid Health Plan"))
    member, sent, style = number(rng, "999999999999"), day(rng, (2026, 2, 15), 190), rng.choice(("%m/%d/%Y", "%B %-d, %Y"))
    docs, parts, codes, billed, copay = [], [], rng.random() < 0.5, rng.random() < 0.75, rng.random() < 0.5
    for _ in range(rng.choice((1, 2, 2, 3))):
        (provider, _, care), claim, first = seen(rng, "office office lab hospital imaging mind"), number(rng, "99999999999"), later(sent, -rng.randint(15, 60))
        lines, rows = services(rng, 1, 3, [first], care, kinds=("free",)), []
        for x in lines:
            x["copay_cents"] = rng.choice((0, 0, 200)) if copay else 0
            x["plan_paid_cents"] -= x["copay_cents"]
            x["maybe"] = {"patient_cents": x["copay_cents"]}
            rows.append([say(x["date"], style), esc(x["description"]) + (f", code {x['code']}" if codes else ""), *([usd(x["charge_cents"])] if billed else []), usd(x["plan_paid_cents"]), *([usd(x["copay_cents"])] if copay else [])])
        t = sums(lines, "charge_cents plan_paid_cents copay_cents")
        parts.append(f"<div class='cl'><p><b>Provider:</b> {esc(provider)} &nbsp;&nbsp; <b>Claim number:</b> {claim}</p>" + table(["Date of service", "Service", *(["Amount billed"] if billed else []), "Amount we paid", *(["Your copay"] if copay else [])], rows, "llrrr" if copay or billed else "llr", "t", [[("Total", 2), *([usd(t["charge_cents"])] if billed else []), usd(t["plan_paid_cents"]), *([usd(t["copay_cents"])] if copay else [])]], widths="20% 40%") + "</div>")
        keys = "date description maybe plan_paid_cents " + ("code " if codes else "") + ("charge_cents " if billed else "") + ("copay_cents" if copay else "")
        made = claim_of(payer, who.full, member, lines, keys, provider, claim, sent, of=("charges_cents " if billed else "") + "insurance_paid_cents")
        made["maybe"] = {"balance_cents": t["copay_cents"], "network": "in"}
        docs.append(made)
    (street, town), tel = place(rng, True), free(rng, "1-888-555-{}")
    owed = "You do not have to pay anything for these services." if not copay else "You owe only the copays shown, if you have not paid them."
    one = (beside(f"<div class='logo'>{payer}</div>{street}<br>{town}", f"<div class='rt'>{say(sent, '%B %-d, %Y')}<br>Member ID: {member}</div>", widths="62% 38%") + f"<br><br>{who.mail}<br><br><h1>Explanation of Benefits</h1><p class='no'>THIS IS NOT A BILL</p><p>Dear {esc(who.full)}{' (or parent or guardian)' if 2026 - who.born.year < 18 else ''},</p><p>We paid for the health services listed here. We are sending you this notice to check that you got them. {owed} A provider may not bill you for a service that we cover.</p>"
           + "".join(parts) + "<h2>Did you get these services?</h2><p>&#9744; Yes, I got these services. You do not need to do anything.<br>&#9744; No, I did not get one or more of them. Please tell us which: ______________________________</p>"
           + f"<p>To tell us, call <b>{tel}</b> (TTY: 711), Monday to Friday, 7 a.m. to 7 p.m., or mail this page back. You can also report fraud or abuse to your state. You do not have to give your name.</p>"
           + (f"<h2>If you do not agree</h2><p class='k'>You may file a grievance at any time, or appeal within 60 days if a service was not paid. Call us or write to Appeals, {street}, {town}. After our decision you may ask for a State Fair Hearing within 120 days.</p>" if rng.random() < 0.7 else "")
           + "<p class='k'><br>This notice does not list services that are private by law. ESPA&Ntilde;OL: Si necesita esta carta en espa&ntilde;ol, ll&aacute;menos. Auxiliary aids and interpreters are free.</p>")
    css = ".logo{font:bold 17pt 'Liberation Sans';color:#007a87}.rt{text-align:right}h1{font-size:16pt;margin:0}h2{font-size:12pt;margin:12pt 0 3pt}.no{font-weight:bold}p{line-height:1.35;margin-bottom:7pt}.cl{page-break-inside:avoid;border:1px solid #007a87;padding:6pt;margin:8pt 0}.cl p{margin:0 0 4pt}.t{width:100%}.t th{border-bottom:1px solid #007a87;font-size:9.6pt}.t td{border-bottom:1px solid #ddd}.t td:first-child{white-space:nowrap}.sum td{font-weight:bold}.k{font-size:9pt}"
    return done(sheet(css, one, margin="0.7in", font="10.8pt 'Liberation Sans',Arial"), one_or_more(docs))
