"""A vision plan's EOB of one visit in a narrow column with a coloured rail: exam, frame, lenses and lens extras, each with its code in a column of its own, what the shop charged, the plan's price off, the allowance the plan paid, the copay and what the member paid over the allowance; "Member paid at the store" as a sentence, when the next exam and frame are due."""
from held_nineteenth_b import *  # noqa: F403

NAME = "held19-eyewear-benefit"
COLS = "charge_cents adjustment_cents plan_paid_cents copay_cents noncovered_cents patient_cents".split()
SHOPS = ["Bright Window Optical #2204", "Family Eyecare of Iron County", "Clearpath Vision Center", "Harbor Row Optical"]
EXTRAS = [("V2784", "Polycarbonate lens", 40, 80, 4000), ("V2750", "Anti-glare coating", 60, 140, 4500), ("V2744", "Light-adaptive lens", 70, 150, 7500), ("V2781", "Progressive lens, standard", 120, 260, 6500), ("V2760", "Scratch coating", 15, 40, 1500)]


def document(rng):
    who, family = household(rng)
    patient, kin = rng.choice(family)
    payer, shop = rng.choice(("Iris Vision Care", "SightPoint Benefits", "OptiPlan Vision Service")), rng.choice(SHOPS)
    member, claim, auth, sent = number(rng, "999999999A"), number(rng, "9999999999"), number(rng, "99999999"), day(rng, (2026, 2, 10), 210)
    first, style = later(sent, -rng.randint(3, 20)), rng.choice(("%m/%d/%Y", "%b %-d, %Y"))
    got, lines, rows = [], [], []
    exam, glasses = rng.random() < 0.75, rng.random() < 0.85
    if exam or not glasses:
        got.append((rng.choice((("92014", "Eye exam, known patient"), ("92004", "Eye exam, new patient"))), cents(rng, 110, 240), "exam"))
        if rng.random() < 0.4:
            got.append((("92250", "Photo of the retina"), cents(rng, 39, 70), "photo"))
    if glasses:
        got.append((("V2020", "Frame"), cents(rng, 120, 420), "frame"))
        got.append((rng.choice((("V2100", "Single vision lenses"), ("V2200", "Bifocal lenses"))), cents(rng, 90, 190), "lens"))
        got += [((c, w), cents(rng, a, b), price) for c, w, a, b, price in rng.sample(EXTRAS, rng.randint(0, 3))]
    copay_of = {"exam": rng.choice((1000, 2000)), "lens": rng.choice((1500, 2500))}
    room = rng.choice((13000, 15000, 18000))
    for (code, words), charge, kind in got:
        x = {"date": first, "code": code, "description": words, "charge_cents": charge, "copay_cents": 0, "noncovered_cents": 0}
        if kind in ("exam", "lens"):
            fee = round(charge * rng.uniform(0.5, 0.8))
            x.update(adjustment_cents=charge - fee, copay_cents=copay_of[kind], plan_paid_cents=fee - copay_of[kind])
        elif kind == "frame":
            over = max(0, charge - room)
            off = round(over * 0.2)
            x.update(adjustment_cents=off, plan_paid_cents=min(charge, room), noncovered_cents=over - off)
        else:
            price = min(charge, 3900 if kind == "photo" else kind)
            x.update(adjustment_cents=charge - price, plan_paid_cents=0, noncovered_cents=price)
        x["patient_cents"] = x["copay_cents"] + x["noncovered_cents"]
        lines.append(x)
        x["maybe"] = {"noncovered_cents": x["noncovered_cents"]}
        rows.append([f"{esc(words)}", code, say(first, style), *(usd(x[k]) for k in COLS)])
    t = sums(lines, " ".join(COLS))
    tel, (street, town) = free(rng, "1-866-555-{}"), place(rng, True)
    rail = f"<div class='logo'>{esc(payer)}</div><p>Explanation of benefits</p><br><p>Member<br><b>{esc(who.plain)}</b></p><p>Patient<br><b>{esc(patient.plain)}</b></p><p>Member ID<br><b>{member}</b></p><p>Claim<br><b>{claim}</b></p><p>Authorization<br><b>{auth}</b></p><p>Statement date<br><b>{say(sent, style)}</b></p><br><p>Questions?<br><b>{tel}</b><br>Mon-Sat 8-8 ET</p>"
    main = (f"{who.mail}<br><br><h1>Thanks for using your vision benefit, {esc(who.first)}.</h1><p><b>This is not a bill.</b> It tells how your plan paid for {'your visit' if kin == 0 else 'the visit of ' + esc(patient.first)} at <b>{esc(shop)}</b> (network provider).</p>"
            + table(["Service or material", "Code", "Date of<br>service", "Retail<br>charge", "Savings", "Plan<br>paid", "Copay", "Over<br>allowance", "Your<br>cost"], rows, "lllrrrrrr", "t", [[("Total", 3), *(usd(t[k]) for k in COLS)]])
            + f"<p class='tot'>Total savings with your plan: <b>{usd(t['adjustment_cents'] + t['plan_paid_cents'])}</b></p>"
            + (f"<p class='k'>Your frame allowance is {usd(room)}. You get 20% off what is over it. Lens extras have set prices.</p>" if glasses else "")
            + "<h2>When you can use your benefits again</h2>" + table(["Benefit", "How often", "Next time"], [["Eye exam", "once a calendar year", "January 1, 2027" if exam or not glasses else "now"], ["Lenses or contacts", "once a calendar year", "January 1, 2027" if glasses else "now"], ["Frame", "every two calendar years", "January 1, 2028" if glasses else "now"]], "lll", "y")
            + f"<h2>If you think something is wrong</h2><p>Call us, or write to Quality Assurance, {street}, {town}, within 180 days. Give your member ID and the claim number. We answer appeals in 30 days.</p>")
    css = "@page{@bottom-right{font:8pt 'URW Gothic';content:counter(page)}}.beside>tbody>tr>td:first-child{background:#0f766e;color:#fff;padding:10pt!important}.beside>tbody>tr>td:last-child{padding-left:12pt!important}.logo{font:bold 15pt 'URW Gothic'}h1{font:bold 15pt 'URW Gothic';color:#0f766e}h2{font:bold 11pt 'URW Gothic';color:#0f766e;margin:12pt 0 3pt}.t{width:100%;font-size:8.6pt}.t th{border-bottom:2px solid #0f766e;font-size:8pt;vertical-align:bottom}.t td{border-bottom:1px solid #cde;padding:4pt 3pt}.t td:nth-child(3){white-space:nowrap}.sum td{font-weight:bold;background:#e7f5f3}.tot{margin:7pt 0;font-size:11pt}.y{width:100%}.y th{border-bottom:1px solid #0f766e}.y td{border-bottom:1px solid #ddd}.k{font-size:8.2pt;color:#444}p{line-height:1.3}"
    x = claim_of(payer, patient.plain, member, lines, "date code description maybe " + " ".join(k for k in COLS if k != "noncovered_cents"), shop, claim, sent, network="in", maybe={"patient_paid_cents": t["patient_cents"]})
    return done(sheet(css, beside(rail, main, widths="20% 80%"), margin="0.45in"), x)
