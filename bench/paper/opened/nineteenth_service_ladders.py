"""A Blue Cross company's EOB with stacked cards, upright: the first page has the month's sums in a column of tiles; then a card a claim, and in it for each service a ladder of labels with their amounts on the right ("Doctor's charges", "less", "Plan paid", "Your share") in two ladders side by side, the service's words and day as a heading over them; reason codes behind the words, and what the claim comes to in a tinted strip."""
from held_nineteenth_b import *  # noqa: F403

NAME = "held19-service-ladders"
SAYS = {"ZZ1": "The provider has agreed to accept less than was charged. You do not owe this amount.", "ND4": "Your plan does not pay for this service.", "DD2": "This amount counts toward your deductible."}


def ladder(items):
    return "<table class='la'>" + "".join(f"<tr class='{'b' if n == len(items) - 1 else ''}'><td>{k}</td><td class='r'>{v}</td></tr>" for n, (k, v) in enumerate(items)) + "</table>"


def document(rng):
    who, family = household(rng)
    payer = rng.choice(("Empire Valley Blue Cross Blue Shield", "Anthology Blue Cross", "Old Dominion Blue Cross"))
    member, sent = number(rng, "AAA999A99999"), day(rng, (2026, 2, 14), 200)
    docs, cards, used, count, style, minus = [], [], set(), rng.choice((1, 1, 2)), rng.choice(("%B %-d, %Y", "%m/%d/%y")), rng.random() < 0.5
    less = "&minus;" if minus else ""
    for n in range(count):
        patient, kin = rng.choice(family)
        provider, claim, first = giver(rng), number(rng, "2026999AA9999"), later(sent, -rng.randint(7, 35))
        acct = number(rng, "AA9999999") if rng.random() < 0.5 else None
        lines, inner = services(rng, 1, 4, [first], words=rng.choice((1, 2)), denied=0.1), []
        for x in lines:
            x["remarks"] = ["ND4"] if x["denied"] else (["ZZ1"] if x["adjustment_cents"] else []) + (["DD2"] if x["deductible_cents"] else [])
            used |= set(x["remarks"])
            inner.append(f"<div class='sv'><p class='sh'>{esc(x['description'])} &nbsp;<span>{say(x['date'], style)}</span>" + (f" &nbsp;<span>Reason: {', '.join(x['remarks'])}</span>" if x["remarks"] else "") + "</p>"
                         + beside(ladder([("Charges", usd(x["charge_cents"])), ("Discount", less + usd(x["adjustment_cents"])), ("Not covered", less + usd(x["noncovered_cents"])), ("Amount allowed", usd(x["allowed_cents"]))]), ladder([("Deductible", usd(x["deductible_cents"])), ("Copay", usd(x["copay_cents"])), ("Coinsurance", usd(x["coinsurance_cents"])), ("Plan paid", usd(x["plan_paid_cents"])), ("Your share", usd(x["patient_cents"]))]), widths="50% 50%") + "</div>")
            x["remarks"] = x["remarks"] or None
        t = sums(lines, "charge_cents adjustment_cents plan_paid_cents patient_cents")
        strip = "<table class='st'><tr>" + "".join(f"<td>{k}<br><b>{usd(t[v])}</b></td>" for k, v in (("Total charges", "charge_cents"), ("Total discount", "adjustment_cents"), ("We paid", "plan_paid_cents"), ("You pay the provider", "patient_cents"))) + "</tr></table>"
        cards.append(f"<div class='card'><table class='ch'><tr><td><b>Claim {n + 1} of {count}</b></td><td>Patient: <b>{esc(patient.plain)}</b></td><td class='r'>Claim number: <b>{claim}</b></td></tr><tr><td colspan='2'>Provider: <b>{esc(provider)}</b> (in network)</td><td class='r'>{'Patient account: <b>' + acct + '</b>' if acct else ''}</td></tr></table>" + "".join(inner) + strip + "</div>")
        docs.append(claim_of(payer, patient.plain, member, lines, "date description charge_cents adjustment_cents noncovered_cents allowed_cents deductible_cents copay_cents coinsurance_cents plan_paid_cents patient_cents remarks", provider, claim, sent, network="in", account_number=acct))
    a = {k: sum(d["totals"][k] for d in docs) for k in docs[0]["totals"]}
    tiles = "".join(f"<div class='ti'>{k}<br><b>{usd(v)}</b></div>" for k, v in (("Your providers charged", a["charges_cents"]), ("Your plan saved you", a["adjustments_cents"]), ("Your plan paid", a["insurance_paid_cents"]), ("You may owe", a["balance_cents"])))
    tel, (street, town), spent = free(rng, "1-833-555-{}"), place(rng, True), rng.randint(20000, 140000) + a["balance_cents"]
    one = (f"<table class='hd'><tr><td class='logo'>{esc(payer)}</td><td class='r'><b>Explanation of Benefits</b><br>Sent on {say(sent, '%B %-d, %Y')}</td></tr></table><br>{who.mail}<br><br>"
           + beside(f"<h1>Hello {esc(who.first)},</h1><p>This shows how we handled {'a claim' if count == 1 else f'{count} claims'} for your household. <b>It is not a bill.</b> Please keep it and compare it with the bill of your provider.</p>" + facts([("Member", esc(who.plain)), ("Member ID", member), ("Plan", rng.choice(("Blue Access PPO", "HealthKeepers POS", "Pathway HMO Silver")))]) + f"<h2>Your plan year</h2><p>You have used <b>{usd(spent)}</b> of the <b>$6,500.00</b> out-of-pocket limit.</p><p>Questions? Call <b>{tel}</b> or use our app.</p>", tiles, widths="62% 38%"))
    two = "".join(cards) + ("<h2>Reason codes</h2>" + "".join(f"<p><b>{r}</b> &nbsp; {SAYS[r]}</p>" for r in sorted(used)) if used else "") + f"<h2>If you disagree</h2><p>You have 180 days to appeal. Write to Grievances and Appeals, {street}, {town}. Tell us who you are, the claim number, and what you want us to look at again. Ask for a free copy of what we used to decide. You may also ask your state&rsquo;s insurance department for help.</p><p class='k'>An independent licensee of its association. Get help in your language at the number on the first page. Ayuda en espa&ntilde;ol: llame al mismo n&uacute;mero.</p>"
    css = "@page{@bottom-right{font:8pt 'Liberation Sans';content:counter(page) ' of ' counter(pages)}}.hd{width:100%;border-bottom:3px solid #1355a8}.logo{font:bold 16pt 'Nimbus Sans';color:#1355a8}h1{font-size:15pt;color:#1355a8}h2{font-size:11.5pt;color:#1355a8;margin:10pt 0 3pt}.ti{background:#eaf2fb;border-left:5px solid #1355a8;padding:7pt 10pt;margin-bottom:6pt}.ti b{font-size:15pt}.f td{padding:1.5pt 10pt 1.5pt 0}.card{border:1.5px solid #1355a8;margin-bottom:10pt}.ch{width:100%;background:#1355a8}.ch td{color:#fff;padding:3pt 7pt;vertical-align:top}.sv{padding:5pt 8pt;border-bottom:1px solid #b9cde6;page-break-inside:avoid}.sh{font-weight:bold;margin-bottom:3pt}.sh span{font-weight:normal;color:#444}.la{width:94%;font-size:9pt}.la td{padding:1.2pt 3pt;border-bottom:1px dotted #bbb}.la .b td{font-weight:bold;border-bottom:0}.st{width:100%;background:#eaf2fb}.st td{text-align:center;padding:4pt}.k{font-size:8pt;color:#555}p{line-height:1.3}"
    return done(sheet(css, one, two, margin="0.6in", font="9.6pt 'Nimbus Sans','Liberation Sans',Arial"), one_or_more(docs))
