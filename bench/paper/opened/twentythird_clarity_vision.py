"""A vision plan's EOB in EyeMed's manner: one visit of a member at an eye doctor's, rows for exam, frame, lenses and each lens option: the retail
or billed amount, the discount, what the plan paid and the member's responsibility; the allowance of the frame told in a note; sums, claim facts
in a grey band; out of network a reimbursement to the member with a check."""
from held_twentythird_b import *  # noqa: F403

NAME = "held23-clarity-vision"
OPTIONS = [("V2784", "Polycarbonate - Standard", 4000), ("V2750", "Anti-Reflective Coating - Standard", 4500), ("V2755", "UV Treatment", 1500), ("V2745",
    "Tint (Solid or Gradient)", 1500), ("V2744", "Photochromic/Transitions Plastic", 7500)]
LENSES = [("V2103", "Single Vision Plastic Lenses", 90, 140), ("V2203", "Bifocal Plastic Lenses", 120, 180), ("V2781", "Standard Progressive Lenses", 160, 290)]


def document(rng):
    who, family = household(rng)
    payer = rng.choice(("Clarity Vision Care", "Iris Vision Benefits", "Beholder Vision Insurance Company"))
    member, group, sent = number(rng, "999999999"), number(rng, "9999999"), day(rng, (2026, 2, 16), 220)
    inside = rng.random() < 0.78
    coded, allowance, docs, blocks = rng.random() < 0.5, rng.choice((13000, 15000, 18000)), [], []
    for patient, kin in rng.sample(family, rng.choice((1, 1, 1, 2))):
        first, claim, rows, lines = later(sent, -rng.randint(5, 25)), number(rng, "126999999999"), [], []
        provider = rng.choice((doctor(rng, "{} {} OD"), "Main Street Optical", "Lenscraft Vision Center #2214", "Family Eye Care of the Foothills"))

        def add(code, words, billed, off, copay):
            """A row: billed, the discount, what the member bears."""
            left = billed - off
            bears = min(left, copay)
            lines.append({"date": first, "code": code, "description": words, "charge_cents": billed, "adjustment_cents": off, "plan_paid_cents": left - bears,
                          "patient_cents": bears})
        kinds = rng.choice(("exam", "exam", "glasses", "glasses", "glasses", "contacts"))
        if kinds != "glasses" or rng.random() < 0.7:
            billed = cents(rng, 95, 190)
            fee = round(billed * rng.uniform(0.4, 0.65)) if inside else billed
            add(*rng.choice((("92014", "Comprehensive Eye Exam - Established"), ("92004", "Comprehensive Eye Exam - New"))), billed, billed - fee,
                1000 if inside else billed - min(4000, billed))
            if kinds == "exam" and rng.random() < 0.5:
                add("92015", "Refraction", (b := cents(rng, 25, 55)), round(b * 0.5) if inside else 0, 0 if inside else b)
                add("92250", "Retinal Imaging", (b := cents(rng, 40, 75)), max(0, b - 3900) if inside else 0, 3900 if inside else b)
        if kinds == "glasses":
            frame = cents(rng, 110, 340)
            over = max(0, frame - allowance)
            add("V2020", "Frame", frame, round(over * 0.2) if inside else 0, over - round(over * 0.2) if inside else max(0, frame - 7000))
            code, words, low, high = rng.choice(LENSES)
            billed = cents(rng, low, high)
            add(code, words, billed, round(billed * 0.35) if inside else 0, 2500 if inside and code != "V2781" else 8500 if inside else max(0, billed - 5000))
            for code, words, price in rng.sample(OPTIONS, rng.choice((0, 1, 2, 3))):
                billed = round(price * rng.uniform(1.3, 2.2))
                add(code, words, billed, billed - price if inside else 0, price if inside else billed)
        if kinds == "contacts":
            billed = cents(rng, 150, 320)
            over = max(0, billed - allowance)
            add("V2520", "Contact Lenses - Conventional/Disposable", billed, round(over * 0.15) if inside else 0, over - round(over * 0.15) if inside
                else max(0, billed - 10500))
            if inside and rng.random() < 0.6:
                add("92310", "Contact Lens Fit and Follow-up - Standard", (b := cents(rng, 60, 110)), max(0, b - 4000), 4000)
        for x in lines:
            rows.append([say(first), *([x["code"]] if coded else []), esc(x["description"]), "1", *(usd(x[k]) for k in "charge_cents adjustment_cents "
                "plan_paid_cents patient_cents".split())])
            x["units"] = 1
            if not coded:
                del x["code"]
        heads = ["Date of<br>Service", *(["Procedure<br>Code"] if coded else []), "Service Description", "Qty", "Retail /<br>Billed Amount", "Plan Discount",
                 "Plan Paid", "Member<br>Responsibility"]
        foot = [[("Claim Total", 4 if coded else 3, "r"), *(usd(total(lines,
                                                                      k)) for k in "charge_cents adjustment_cents plan_paid_cents patient_cents".split())]]
        paid = total(lines, "plan_paid_cents")
        to = f"{esc(provider)}" if inside else esc(who.plain)
        how = (f"<p>Payment to: {to} &nbsp;|&nbsp; {'EFT' if inside else 'Check'} {number(rng, '9999999')} &nbsp;|&nbsp; {say(later(sent, -1))}</p>"
               if paid else "<p>No payment is due on this claim.</p>")
        blocks.append("<table class='g'><tr>" + "".join(f"<td><span>{k}</span><br>{v}</td>" for k, v in (("Patient", esc(patient.plain)), ("Relationship",
            ("Subscriber", "Spouse", "Child")[kin]),
                      ("Provider", esc(provider)), ("Network", "In-Network" if inside else "Out-of-Network"), ("Claim Number", claim))) + "</tr></table>"
                      + table(heads, rows, "l" + "l" * coded + "lcrrrr", "t", foot) + how)
        docs.append(claim_of(payer, patient.plain, member, lines, provider, claim, sent, network="in" if inside else "out"))
    every = [x for d in docs for x in d["lines"]]
    box, city = place(rng, True)
    body = (beside(f"<div class='logo'>{esc(payer)}</div>", f"<div class='ttl'>Explanation of Benefits</div>This is not a bill", widths="58% 42%")
            + beside(f"<div class='mail'>{who.mail}</div>", facts([("Subscriber", esc(who.plain)), ("Member ID", member), ("Group", group), ("Issue Date",
                say(sent)), ("Plan", "Insight / Select Materials")], "f"), widths="58% 42%")
            + f"<p>Below is a summary of vision benefits used{' by your family' if len(docs) > 1 else ''}. Please keep it for your records.</p>"
            + "".join(blocks)
            + f"<div class='you'>You saved {usd(total(every, 'adjustment_cents') + total(every, 'plan_paid_cents'))} by using your vision benefit.</div>"
            + "<p class='n'>Frames: your plan allows " + usd(allowance) + " toward any frame at a provider in the network; you get 20% off the balance over "
                                                                          "it. Contact lenses in place of glasses: the same allowance, 15% off the balance "
            "over it. Benefits may be used once in each 12 months, counted from the date of service.</p>"
            + f"<p class='fine'><b>Questions?</b> Call {free(rng)}, Monday to Saturday 7:30 a.m. to 11 p.m., Sunday 11 a.m. to 8 p.m. "
              f"Eastern.<br><b>Appeals.</b> If you think that a claim was processed in error, write within 180 days "
              f"to Quality Assurance, {box}, {city}. Please add a copy of this explanation. Member Responsibility is what you paid or owe at the "
              f"provider&rsquo;s. A discount is not an insured benefit, and providers may "
              "refuse it for some brands. Underwritten by a licensed insurer of your state.</p>")
    css = (numbered() + ".logo{font:bold 24pt 'Liberation Sans';color:#00897b}.ttl{font:16pt 'Liberation Sans'}.mail{margin:20pt 0 24pt 10pt}.f td{padding:0 "
                        "10pt 1pt 0}.f td:first-child{color:#666}.g{width:100%;background:#e9eceb;"
           "margin:6pt 0 0}.g span{font-size:7pt;color:#555}.t{width:100%;font-size:8.6pt;margin:0 0 5pt}.t th{font-size:8pt;border-bottom:1.2pt solid "
           "#00897b;vertical-align:bottom}.t td{border-bottom:.4pt solid #ccc}.sum td{font-weight:bold}"
           ".you{background:#00897b;color:#fff;font-weight:bold;padding:5pt 8pt;margin:8pt 0}.n{font-size:8.2pt}")
    return done(sheet(css, body, font="9.3pt 'Liberation Sans',Arial"), one_or_more(docs))
