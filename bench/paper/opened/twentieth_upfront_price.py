"""A copay-only plan's EOB as the newer plans of large carriers show it (Surest's manner): "Your price was known before the visit"; a claim with one price for the visit: the services' billed amounts, the plan's discount and payment in columns, the price (copay) stands on the first service and the others are $0.00; the code under the words, no deductible or coinsurance columns at all."""
from held_twentieth_b import *  # noqa: F403

NAME = "held20-upfront-price"
COLS = "charge_cents adjustment_cents plan_paid_cents copay_cents".split()


def document(rng):
    who, family = household(rng, 24, 58)
    payer = rng.choice(("Clearest Health Plan", "Sureway by UnitedPlains", "Bindwell Health"))
    member, sent, style, other = number(rng, "999999999"), day(rng, (2026, 2, 15), 190), rng.choice(("%b %-d, %Y", "%m/%d/%Y", "%B %-d, %Y")), rng.random() < 0.6
    names = rng.choice((("Provider billed", "Plan discount", "We paid", "Your price (copay)"), ("Billed amount", "Network discount", "Paid by plan", "Your copay")))
    docs, cards, no = [], [], False
    for _ in range(rng.choice((1, 1, 2, 3))):
        (patient, _), (provider, _, care) = rng.choice(family), seen(rng)
        claim, first = number(rng, "AA9999999999"), later(sent, -rng.randint(6, 30))
        lines, rows = services(rng, 1, 5, [first], care, kinds=("free",), denied=0.05), []
        price = rng.choice((0, 1500, 2500, 4000, 6500, 11000, 25000))
        for x in lines:
            if not x["denied"] and price:
                x["copay_cents"] = min(price, x["allowed_cents"])
                x["patient_cents"], x["plan_paid_cents"], price = x["copay_cents"], x["allowed_cents"] - x["copay_cents"], 0
            x["remarks"] = ["1"] if x["denied"] else None
            no |= x["denied"]
            rows.append([say(x["date"], style), f"{esc(x['description'])}<br><span class='k'>Code {x['code']}</span>" + (" <span class='k'>See note [1]</span>" if x["denied"] else ""), *(usd(x[k]) for k in COLS), *([usd(x["noncovered_cents"])] if other else []), f"<b>{usd(x['patient_cents'])}</b>"])
        t = sums(lines, " ".join(COLS) + " noncovered_cents patient_cents")
        cards.append(f"<div class='cl'><h2>{esc(provider)}</h2><p>Patient <b>{esc(patient.plain)}</b> &nbsp;&middot;&nbsp; Claim <b>{claim}</b> &nbsp;&middot;&nbsp; In-network provider</p>" + table(["Date", "Service", *names, *(["Not covered"] if other else []), "You owe"], rows, "llrrrrrr", "t", [[("Total", 2), *(usd(t[k]) for k in COLS), *([usd(t["noncovered_cents"])] if other else []), usd(t["patient_cents"])]], widths="14% 30%") + f"<p class='yo'>You owe <b>{usd(t['patient_cents'])}</b> to {esc(provider)}.</p></div>")
        docs.append(claim_of(payer, patient.plain, member, lines, "date description code remarks " + " ".join(COLS) + (" noncovered_cents" if other else "") + " patient_cents", provider, claim, sent, network="in"))
    owed, paid = sum(d["totals"]["balance_cents"] for d in docs), sum(d["totals"]["insurance_paid_cents"] for d in docs)
    (street, town), tel = place(rng, True), free(rng, "(866) 555-{}")
    one = (beside(f"<div class='logo'>{payer}</div>", f"<div class='rt'><b>Explanation of benefits</b><br>{say(sent, '%B %-d, %Y')}</div>") + f"<br>{who.mail}<br><br>"
           + beside(f"<h1>{'Here is your claim.' if len(docs) == 1 else 'Here are your claims.'}</h1><p><b>This is not a bill.</b> You know your price before you go. There is no deductible and no coinsurance in your plan.</p>", f"<div class='big'>What you owe<br><b>{usd(owed)}</b></div>", widths="68% 32%")
           + "".join(cards) + ("<p class='k'>[1] This service is not covered by your plan.</p>" if no else "")
           + beside(facts([("Member", esc(who.plain)), ("Member ID", member), ("Group", rng.choice(("Silver Pine Software", "Wavecrest Media", "Delta Trail Outfitters")))]), f"<p><b>Out-of-pocket limit</b><br>{usd(owed + rng.randint(0, 50000))} of $5,000.00 used</p>", widths="60% 40%")
           + f"<h3>Questions about a claim?</h3><p class='k'>Chat in the app or call {tel}, 6 a.m. to 9 p.m. Central, Monday to Friday. You can appeal within 180 days: {payer}, Appeals, {street}, {town}. We answer in 60 days or less. After that you may ask for an independent review. Your provider may bill you for what you owe and nothing more. We paid {usd(paid)} for this care.</p>")
    css = "@page{@bottom-right{font:8pt 'Nimbus Sans';content:counter(page)}}.logo{font:bold 22pt 'URW Gothic';color:#f0515b}.rt{text-align:right}h1{font:bold 17pt 'URW Gothic'}h2{font:bold 12.5pt 'URW Gothic';margin:0 0 2pt}.big{background:#fde9ea;border-radius:8px;text-align:center;padding:8pt}.big b{font-size:20pt;color:#f0515b}.cl{page-break-inside:avoid;border-top:1px solid #bbb;padding:9pt 0 4pt;margin-top:8pt}.k{font-size:8pt;color:#555}.t{width:100%;font-size:8.6pt}.t th{font-size:8pt;vertical-align:bottom;color:#555;border-bottom:1px solid #333;font-weight:normal}.t td{border-bottom:1px solid #eee;padding:4pt}.sum td{font-weight:bold}.yo{text-align:right;font-size:10pt;margin-top:4pt}.f td{padding:1.5pt 10pt 1.5pt 0}h3{font-size:10pt;margin:9pt 0 2pt}p{line-height:1.35}"
    return done(sheet(css, one, margin="0.6in", font="9.4pt 'Nimbus Sans','Liberation Sans',Arial"), one_or_more(docs))
