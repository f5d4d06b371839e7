"""A Blue plan's EOB in the manner of North Carolina's: for each visit a framed part that begins with a sentence of who was seen where and when (day only there), then a small ladder of the visit's sums at the left and the services at the right as a table: words, code in brackets, provider billed, member savings, plan paid, your share by kind in words below the sum; rows have no day of their own."""
from held_twentieth_b import *  # noqa: F403

NAME = "held20-carolina-visits"
COLS = "charge_cents adjustment_cents plan_paid_cents patient_cents".split()
PARTS = (("deductible", "deductible_cents"), ("copayment", "copay_cents"), ("coinsurance", "coinsurance_cents"), ("not covered", "noncovered_cents"))


def document(rng):
    who, family = household(rng)
    payer = rng.choice(("Blue Longleaf of Carolina", "Tar River Blue Cross", "Piedmont Blue Cross and Shield Plan"))
    member, sent, codes, ladder = number(rng, "AAAW99999999") + "-01", day(rng, (2026, 2, 15), 190), rng.random() < 0.6, rng.random() < 0.65
    docs, parts, style, denied = [], [], rng.choice(("%B %-d, %Y", "%m/%d/%Y")), False
    for n in range(rng.choice((1, 1, 2, 2, 3))):
        (patient, kin), (provider, _, care) = rng.choice(family), seen(rng)
        claim, first = number(rng, "99999999999999"), later(sent, -rng.randint(8, 45))
        lines, rows = services(rng, 1, 5, [first], care, denied=0.08), []
        for x in lines:
            x["remarks"] = ["NC1"] if x["denied"] else None
            denied |= x["denied"]
            small = "<br>".join(f"{usd(x[k])} {w}" for w, k in PARTS if x[k])
            rows.append([esc(x["description"]) + (f" [{x['code']}]" if codes else "") + (" <b>NC1</b>" if x["denied"] else ""), *(usd(x[k]) for k in COLS[:3]), f"<b>{usd(x['patient_cents'])}</b>" + (f"<br><span class='k'>{small}</span>" if small else "")])
        t = sums(lines, " ".join(COLS))
        steps = facts([("Provider billed", usd(t["charge_cents"])), ("Member savings", "-" + usd(t["adjustment_cents"])), ("Plan paid", "-" + usd(t["plan_paid_cents"])), ("<b>Your share</b>", f"<b>{usd(t['patient_cents'])}</b>")], "lad")
        tab = table(["Services", "Provider<br>billed", "Member<br>savings", "Plan<br>paid", "Your<br>share"], rows, "lrrrr", "t", [["Claim totals", *(usd(t[k]) for k in COLS)]], widths="44%")
        parts.append(f"<div class='cl'><div class='hd'>{esc(patient.plain)} saw <b>{esc(provider)}</b> on {say(first, style)}<span class='rt'>Claim {claim}</span></div>" + (beside(steps, tab, widths="26% 74%") if ladder else tab) + "</div>")
        docs.append(claim_of(payer, patient.plain, member, lines, "date description remarks " + ("code " if codes else "") + " ".join(COLS) + " " + " ".join(k for _, k in PARTS), provider, claim, sent, blank=[k for _, k in PARTS]))
    a = {k: used(docs, k) for k in COLS}
    (street, town), tel = place(rng, True), free(rng, "1-877-555-{}")
    met = min(300000, used(docs, "deductible_cents") + rng.randint(0, 60000))
    one = (beside(f"<div class='logo'>{payer}</div>{street}<br>{town}", "<h1>Explanation of Benefits</h1><b>This is not a bill.</b> You do not need to pay anything to us.", widths="57% 43%") + "<br>"
           + beside(f"<br>{who.mail}", facts([("Statement date", say(sent, "%B %-d, %Y")), ("Subscriber", esc(who.plain)), ("Subscriber ID", member), ("Group", rng.choice(("Coastal Ferry Service", "Yadkin Furniture Makers", "State Health Plan 80/20")))]), widths="57% 43%") + "<br>"
           + f"<div class='su'>For {'this visit' if len(docs) == 1 else f'these {len(docs)} visits'}, providers billed {usd(a['charge_cents'])}. Because of your plan you saved {usd(a['adjustment_cents'] + a['plan_paid_cents'])}. <b>Your share is {usd(a['patient_cents'])}.</b></div>"
           + "".join(parts) + ("<p class='k'><b>NC1</b> Your plan does not cover this service. You can ask us to reconsider.</p>" if denied else "")
           + (f"<h2>Your deductible and out-of-pocket limit, 2026</h2>" + table(["In network", "Limit", "You have met", "What is left"], [["Deductible", "$3,000.00", usd(met), usd(300000 - met)], ["Out-of-pocket limit", "$7,000.00", usd(met + 40025), usd(700000 - met - 40025)]], "lrrr", "yr") if rng.random() < 0.75 else "")
           + f"<h2>Questions?</h2><p class='k'>Call {tel} (TTY 711) on weekdays, or sign in to Blue Member. To disagree with a decision, send a Member Appeal form within 180 days to {street}, {town}. Say what claim it is and why. We decide within 30 days. You may ask for an external review by the Department of Insurance within 120 days of our final answer. <b>Member savings</b> is the difference between what the provider billed and what the plan allows. Your share goes to the provider, less what you have paid.</p>")
    css = "@page{@bottom-right{font:7.5pt 'URW Gothic';content:counter(page) ' of ' counter(pages)}}.logo{font:bold 17pt 'URW Gothic';color:#0073b7}h1{font:bold 15pt 'URW Gothic';color:#0073b7}h2{font:bold 11pt 'URW Gothic';color:#0073b7;margin:11pt 0 3pt}.f td{padding:1.5pt 9pt 1.5pt 0}.f td:first-child{color:#666}.su{background:#e6f2f9;padding:8pt 10pt;font-size:10.5pt;line-height:1.35}.cl{border:1px solid #9cc;border-radius:5px;margin:9pt 0;padding:0 6pt 6pt;page-break-inside:avoid}.hd{background:#0073b7;color:#fff;margin:0 -6pt 5pt;padding:4pt 8pt;border-radius:4px 4px 0 0}.rt{float:right;font-size:8.2pt}.lad td{padding:3pt 4pt;border-bottom:1px solid #cde;font-size:8.8pt}.lad td+td{text-align:right}.t{width:100%;font-size:8.5pt}.t th{font-size:8pt;vertical-align:bottom;border-bottom:1px solid #0073b7}.t td{border-bottom:1px solid #e3e3e3}.sum td{font-weight:bold;background:#f2f8fb}.k{font-size:8pt;color:#333}.yr{width:85%}.yr th{border-bottom:1px solid #0073b7;font-size:8.6pt}"
    return done(sheet(css, one, margin="0.55in", font="9.3pt 'Liberation Sans',Arial"), one_or_more(docs))
