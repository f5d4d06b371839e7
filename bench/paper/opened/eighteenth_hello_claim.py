"""A marketplace plan's friendly EOB in large plain letters, as the newer insurers send it: "Here's how we handled your claim", a sum as a sentence, then a claim's services: words over day and code, billed, plan price, plan paid and your cost, and below your cost what it is made of in small letters; notes with marks, a short appeal page."""
from held_eighteenth_b import *  # noqa: F403

NAME = "held18-hello-claim"
COLS = "charge_cents allowed_cents plan_paid_cents patient_cents".split()
PARTS = (("deductible", "deductible_cents"), ("copay", "copay_cents"), ("coinsurance", "coinsurance_cents"), ("not covered", "noncovered_cents"))


def document(rng):
    who = Who(rng, youngest=24, oldest=63)
    kid = Who(rng, last=who.last, youngest=1, oldest=22)
    payer = rng.choice(("Otto Health Plan", "Brightside Insurance Corp", "Amber Peak Marketplace Health"))
    member, sent = number(rng, "AA99999999") + "-01", day(rng, (2026, 2, 15), 190)
    docs, blocks, count, wide, words = [], [], rng.choice((1, 1, 1, 2)), rng.random() < 0.5, rng.choice((1, 2, 2))
    names = rng.choice((("Billed by provider", "Our negotiated price", "We paid", "You owe"), ("Amount billed", "Plan price", "Paid by plan", "Your cost")))
    style = rng.choice(("%b %-d, %Y", "%B %-d, %Y", "%m/%d/%Y"))
    for _ in range(count):
        patient, provider, claim = rng.choice((who, who, kid)), giver(rng), number(rng, "AA9999999999")
        first = later(sent, -rng.randint(6, 35))
        lines, rows = services(rng, 1, 5, [first], words=words, denied=0.1), []
        for x in lines:
            x["remarks"] = ["a"] if x["denied"] else None
            small = "<br>".join(f"{w} {usd(x[k])}" for w, k in PARTS if x[k])
            rows.append([f"<b>{esc(x['description'])}</b>{' <sup>(a)</sup>' if x['denied'] else ''}<br><span class='k'>{say(x['date'], style)} &nbsp;&bull;&nbsp; {x['code']}</span>", *(usd(x[k]) for k in COLS[:3]), f"<b>{usd(x['patient_cents'])}</b>" + (f"<br><span class='k'>{small}</span>" if small else "")])
        t = sums(lines, " ".join(COLS))
        blocks.append(f"<div class='pb'><h2>{esc(patient.first)}&rsquo;s care from {esc(provider)}</h2><p class='k'>Claim {claim} &nbsp;|&nbsp; Patient: {esc(patient.plain)} &nbsp;|&nbsp; In network</p>" + table(["What you got", *names], rows, "lrrrr", "t", [["Total", *(usd(t[k]) for k in COLS)]], widths="42%") + "</div>")
        docs.append(claim_of(payer, patient.plain, member, lines, "date description code remarks " + " ".join(COLS) + " " + " ".join(k for _, k in PARTS), provider, claim, sent, of="charges_cents insurance_paid_cents balance_cents", blank=[k for _, k in PARTS], network="in"))
    a = {k: sum(total(d["lines"], k) for d in docs) for k in COLS}
    saved = a["charge_cents"] - a["plan_paid_cents"] - a["patient_cents"]
    if count == 1 and wide and saved:
        docs[0]["maybe"] = {"adjustments_cents": saved}
    tel, (street, town) = free(rng, "1-855-555-{}"), place(rng, True)
    some = any("noncovered_cents" in x for d in docs for x in d["lines"])
    story = f"<p class='big'>Your {'provider' if count == 1 else 'providers'} billed <b>{usd(a['charge_cents'])}</b>. {'We brought that down by <b>' + usd(saved) + '</b>. ' if saved else ''}We paid <b>{usd(a['plan_paid_cents'])}</b>. That leaves <b class='hot'>{usd(a['patient_cents'])}</b> for you.</p>"
    tiles = "<table class='ti'><tr>" + "".join(f"<td>{w}<br><b>{usd(a[k])}</b></td>" for w, k in zip(names, COLS) if k != "allowed_cents") + "</tr></table>"
    met = min(450000, sum(total(d["lines"], "deductible_cents") for d in docs) + rng.randint(0, 90000))
    one = (beside(f"<div class='logo'>{esc(payer)}</div>", f"<div class='rt'><b>Explanation of benefits</b><br>{say(sent, '%B %-d, %Y')}</div>") + f"<br><br>{who.mail}<br><br><br><h1>Hi {esc(who.first)}, here&rsquo;s how we handled your {'claim' if count == 1 else 'claims'}.</h1><p class='not'>This is not a bill. If you owe something, it goes to your provider.</p>"
           + (story if wide else tiles) + "".join(blocks) + ("<p class='k'>(a) This service isn&rsquo;t covered by your plan. You can ask us to look at it again: see the next page.</p>" if some else "")
           + "<h2>Your year so far</h2>" + table(["In network, 2026", "Used", "Limit", "Left"], [["Deductible", usd(met), "$4,500.00", usd(450000 - met)], ["Out-of-pocket max", usd(met + 15000), "$9,200.00", usd(920000 - met - 15000)]], "lrrr", "y"))
    two = (facts([("Member", esc(who.plain)), ("Member ID", member), ("Plan", rng.choice(("Silver Classic 4500", "Bronze Simple", "Gold Elite Saver"))), ("Questions?", f"{tel} (TTY 711), or message your care team in the app")]) + f"<h2>Don&rsquo;t agree with us?</h2><p>You, your provider, or anyone you choose can appeal within 180 days of this notice. Write to {esc(payer)}, Appeals, {street}, {town}, or call. Tell us the claim number and what you think we got wrong. We answer within 60 days, or 72 hours when your health can&rsquo;t wait. Then you can ask for a review by people who don&rsquo;t work for us, free, within four months.</p><p>You can also get help from your state&rsquo;s insurance department. And you can ask us for the diagnosis codes, and the file on your claim, at no cost.</p>"
           "<h2>What these words mean</h2><p><b>Deductible</b>: what you pay before we start to pay. <b>Copay</b>: a flat price you pay for some care. <b>Coinsurance</b>: your percentage of the price. <b>Out-of-pocket max</b>: the most you pay in a year for covered care.</p><h2>Grace periods</h2><p>If you get help with your premium and miss a payment, you have 90 days to catch up. We may hold claims from the second and third month.</p><p class='k'>Espa&ntilde;ol: &iquest;Necesita ayuda? Llame al n&uacute;mero arriba. &nbsp; Soomaali: Haddii aad u baahan tahay caawimaad, wac lambarka kore. &nbsp; Polski: Zadzwo&#324;, je&#347;li potrzebujesz pomocy.</p>")
    css = "@page{@bottom-right{font:8pt 'Liberation Sans';content:counter(page) '/' counter(pages)}}.logo{font:bold 24pt 'URW Gothic';color:#ff5a3c}.rt{text-align:right;font-size:11pt}h1{font:bold 19pt 'URW Gothic';color:#16325c;margin:4pt 0 6pt}h2{font:bold 13pt 'URW Gothic';color:#16325c;margin:14pt 0 4pt;page-break-after:avoid}.not{font-size:10.5pt}.big{font-size:14pt;line-height:1.4;background:#fff0ec;padding:10pt 12pt}.hot{color:#ff5a3c}.ti{width:100%;margin:6pt 0}.ti td{background:#fff0ec;border:5px solid #fff;padding:9pt;width:33%}.ti b{font-size:17pt;color:#16325c}.k{font-size:8.3pt;color:#666}.pb{page-break-inside:avoid}.t,.y{width:100%}.t th{border-bottom:2px solid #16325c;vertical-align:bottom;font-size:8.8pt}.t td{border-bottom:1px solid #dde;padding:5pt 4pt}.sum td{font-weight:bold;border-bottom:2px solid #16325c}.y td,.y th{border-bottom:1px solid #dde}.f td{padding:2pt 12pt 2pt 0}.f td:first-child{color:#666}p{line-height:1.35}"
    return done(sheet(css, one, two, margin="0.65in", font="10pt 'Liberation Sans',Arial"), one_or_more(docs))
