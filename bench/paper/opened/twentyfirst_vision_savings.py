"""A vision plan's EOB in the manner of the two large ones, upright: who went to which eye doctor as a sentence, then a table of exam, lenses, lens options and frame or contacts: words first and the code behind a bar, day once above the table or in each row, retail charge, plan savings, plan payment, copay and what the member pays; allowances left until a day, one or two members of a family."""
from held_twentyfirst_b import *  # noqa: F403

NAME = "held21-vision-savings"
COLS = "charge_cents adjustment_cents plan_paid_cents copay_cents patient_cents".split()
EXAMS = [("92014", "Eye exam, established patient"), ("92004", "Eye exam, new patient"), ("92012", "Eye exam, shorter")]
LENSES = [("V2100", "Single vision lenses, pair", 90, 160), ("V2200", "Bifocal lenses, pair", 130, 220), ("V2781", "Progressive lenses, pair", 190, 390)]
MORE = [("V2750", "Anti-reflective coating", 70, 150), ("V2744", "Photochromic tint", 80, 160), ("V2784", "Polycarbonate lens material", 60, 120), ("V2760", "Scratch-resistant coating", 20, 45)]


def document(rng):
    who, family = household(rng)
    payer = rng.choice(("ClearSight Vision Service Plan", "EyeWise Vision Care", "Vista Vision Benefits Inc"))
    member, group, sent, style = number(rng, "999999999"), number(rng, "9999999"), day(rng, (2026, 2, 12), 210), rng.choice(("%m/%d/%Y", "%b %-d, %Y"))
    docs, parts, each, codes = [], "", rng.random() < 0.5, rng.random() < 0.8
    for patient, kin in rng.sample(family, rng.choice((1, 1, 2))):
        maker, claim, first, tel = rng.choice((doctor(rng, "{} {} OD"), "Lakeshore Eye Center", "Family Vision of Brookfield", "Optical Outlet 214")), number(rng, "9999999999"), later(sent, -rng.randint(5, 25)), call(rng)
        lines = []

        def add(code, words, low, high, copay=0, allowance=None, share=0.0):
            """One thing: with a copay, with an allowance that the plan pays up to, or at a member's price."""
            charge = cents(rng, low, high)
            if allowance is not None:
                pays = min(charge, allowance)
                patient_pays = round((charge - pays) * 0.8)
            elif share:
                pays, patient_pays = 0, round(charge * share)
            else:
                patient_pays = copay
                pays = round((charge - copay) * rng.uniform(0.4, 0.8))
            lines.append({"date": first, "code": code, "description": words, "charge_cents": charge, "adjustment_cents": charge - pays - patient_pays, "plan_paid_cents": pays, "copay_cents": min(copay, patient_pays), "patient_cents": patient_pays})

        if rng.random() < 0.85:
            add(*rng.choice(EXAMS), 95, 190, copay=1000)
        if rng.random() < 0.25:
            add("92310", "Contact lens fitting", 60, 130, copay=rng.choice((0, 4000)))
            add("V2520", "Soft contact lenses, supply", 120, 320, allowance=15000)
        else:
            code, words, low, high = rng.choice(LENSES[: 1 if kin == 2 else 3])
            add(code, words, low, high, copay=2500)
            for m in rng.sample(MORE, rng.choice((0, 1, 1, 2))):
                add(*m, share=rng.choice((0.5, 0.6, 0.75)))
            add("V2020", "Frame", 110, 330, allowance=rng.choice((15000, 18000)))
        rows = [[*([say(first, style)] if each else []), esc(x["description"]) + (f" | {x['code']}" if codes else ""), *(usd(x[k]) for k in COLS[:4]), f"<b>{usd(x['patient_cents'])}</b>"] for x in lines]
        t = sums(lines, " ".join(COLS))
        parts += (f"<div class='cl'><h2>{esc(patient.plain)}</h2><p>Visit {'' if each else 'on <b>' + say(first, style) + '</b> '}to <b>{esc(maker)}</b>, in-network &middot; Claim number {claim} &middot; Paid {say(later(sent, -2), style)}</p>"
                  + table([*(["Date"] if each else []), "Service or material", "Retail<br>charge", "Plan<br>savings", "Plan<br>payment", "Copay", "You pay<br>(with copay)"], rows, ("l" if each else "") + "lrrrrr", "t", [[("Total", 2) if each else "Total", *(usd(t[k]) for k in COLS)]]) + "</div>")
        docs.append(claim_of(payer, patient.plain, member, lines, "date description " + ("code " if codes else "") + " ".join(COLS), maker, claim, sent, network="in"))
    again, tel, (street, town) = later(sent, 365).replace(day=1), free(rng), place(rng)
    body = (beside(f"<div class='logo'>&#9673; {esc(payer)}</div>", "<div class='rt'>Explanation of Benefits<br><b>Not a bill</b></div>") + "<br><br>" + beside(who.mail, facts([("Statement date", say(sent, "%B %-d, %Y")), ("Member", esc(who.plain)), ("Member ID", member), ("Group", group)]), widths="60% 40%")
            + f"<br><h1>Your eye care at a glance</h1><p>You used your vision benefits. You saved <b>{usd(all_of(docs, 'adjustment_cents') + all_of(docs, 'plan_paid_cents'))}</b> against the retail price.</p>" + parts
            + (f"<h2>What you have left</h2>" + table(["Benefit", "How often", "Next time"], [["Eye exam", "Every 12 months", say(again, "%B %Y")], ["Lenses or contact lenses", "Every 12 months", say(again, "%B %Y")], ["Frame", "Every 24 months", say(later(again, 366), "%B %Y")]], "lll", "y") if rng.random() < 0.7 else "")
            + f"<p><br><b>Retail charge</b>: what the shop asks of those without a plan. <b>Plan savings</b>: the discount of network providers, 20% off what is over an allowance. <b>You pay</b>: most people pay this at the visit.</p><p>Questions, or not content with our decision? Call {tel} or write within 180 days to Member Appeals, {street}, {town}. A second pair costs 30% less on the same day.</p>")
    css = ".logo{font:bold 18pt 'Liberation Sans';color:#0b7fab}.rt{text-align:right;font-size:13pt}h1{font-size:16pt;color:#0b7fab}h2{font-size:12.5pt;margin:12pt 0 3pt;color:#0b7fab}.cl{page-break-inside:avoid}.t,.y{width:100%;font-size:9.4pt}.t th,.y th{background:#0b7fab;color:#fff;font-size:8.6pt;vertical-align:bottom}.t td,.y td{border-bottom:.6pt solid #b7d7e3}.sum td{font-weight:bold;background:#eef7fa}.f td{padding:1pt 10pt 1pt 0}.f td:first-child{color:#666}"
    return done(sheet(css, body, margin="0.7in", font="10.2pt 'Liberation Sans',Arial"), one_or_more(docs))
