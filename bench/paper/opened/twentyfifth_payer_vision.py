"""A vision plan's EOB as VSP and EyeMed send it: who was seen, one claim of exam, lenses, lens options and frame with retail charge, allowance, what the
plan paid, the copay and what the patient paid at the store; the benefit left and when it comes again; messages by number."""
from held_twentyfifth_c import *  # noqa: F403

NAME = "held25-payer-vision"
PLANS = ["Clearsight Vision Service Plan", "OptiView Vision Care", "SightFirst Vision Benefits"]
SHOPS = ["Main Street Eyecare PC", "{} Family Vision Center", "Eyeworks Optical #2174", "Drs. {} and Associates Optometry"]
LENS = [("V2203", "Bifocal Lens, per lens", 62, 95), ("V2103", "Single Vision Lens, per lens", 38, 70), ("V2303", "Trifocal Lens, per lens", 80, 120)]
OPTIONS = [("V2750", "Anti-Reflective Coating, per lens", 42, 68), ("V2784", "Polycarbonate, per lens", 24, 45), ("V2744",
    "Photochromic Tint, per lens", 38, 60),
           ("V2781", "Progressive Lens, per lens", 88, 160), ("V2760", "Scratch Resistant Coating, per lens", 12, 22)]
MESSAGES = {"12": "The provider has agreed to accept the plan allowance. You are not responsible for the difference on covered services.",
            "31": "Frame charges above the retail frame allowance are the patient's responsibility, less a 20% courtesy discount.",
            "44": "Lens enhancements are not a covered benefit. A member preferred price was applied.",
            "07": "Benefit frequency limitation has been met for this service period."}


def document(rng):
    people = household(rng)
    payer, who, own = rng.choice(PLANS), rng.choice(people), people[0]
    seen_on, member, claim = day(rng, (2026, 1, 6), 150), number(rng, "999999999"), number(rng, "99999999990")
    sent, shop = later(seen_on, rng.randint(6, 21)), rng.choice(SHOPS).format(rng.choice(LAST))
    lines = []

    def put(code, words, charge, units, kind, share=0):
        x = worked(rng, charge, "free", .5, .8)
        if kind == "copay":
            x["copay_cents"] = x["patient_cents"] = share
            x["plan_paid_cents"] = x["allowed_cents"] - share
        if kind == "frame" and charge > share:
            over = round((charge - share) * .8)
            x |= {"allowed_cents": share, "adjustment_cents": charge - share - over, "noncovered_cents": over, "patient_cents": over,
                "plan_paid_cents": share}
        elif kind == "frame":
            x |= {"allowed_cents": charge, "adjustment_cents": 0, "plan_paid_cents": charge}
        if kind == "option":
            x |= {"noncovered_cents": x["allowed_cents"], "patient_cents": x["allowed_cents"], "plan_paid_cents": 0, "allowed_cents": 0}
        if kind == "denied":
            x = worked(rng, charge, "denied")
        note = {"copay": "12", "free": "12", "frame": "31" if charge > share else "", "option": "44", "denied": "07"}[kind]
        lines.append({"date": seen_on, "code": code, "description": words, "units": units, "remarks": [note] if note else [], **x})

    copay = rng.choice((1000, 1500, 2500))
    put(rng.choice(("92014", "92004")), "Comprehensive Eye Exam", cents(rng, 110, 190), 1, "copay", copay)
    if rng.random() < .5:
        put("92015", "Refraction", cents(rng, 30, 60), 1, "free")
    if rng.random() < .3:
        put("92250", "Retinal Screening Photos", 3900, 1, "option")
    if rng.random() < .85:
        code, words, low, high = rng.choice(LENS)
        put(code, words, 2 * cents(rng, low, high), 2, "copay", rng.choice((0, 1000, 2500)))
        for code, words, low, high in rng.sample(OPTIONS, rng.randint(0, 3)):
            put(code, words, 2 * cents(rng, low, high), 2, "option")
        put("V2020", "Frame", cents(rng, 99, 340), 1, rng.choice(("frame", "frame", "frame", "denied")), rng.choice((13000, 15000, 18000)))
    keys = "charge_cents adjustment_cents allowed_cents plan_paid_cents copay_cents noncovered_cents patient_cents"
    rows = [[say(x["date"]), f"{x['code']}", x["description"], x["units"], *(usd(x[k]) for k in keys.split()), "".join(x["remarks"])] for x in lines]
    foot = [["", "", "Claim Totals", "", *(usd(total(lines, k)) for k in keys.split()), ""]]
    paid = total(lines, "plan_paid_cents")
    notes = [k for k in MESSAGES if any(k in x["remarks"] for x in lines)]
    for x in lines:
        if not x["remarks"]:
            del x["remarks"]
    tele = tel(rng)
    head = beside(f"<div class='logo'>{payer}</div><span class='fine'>{box(rng)}<br>Member Services {tele} &nbsp; TTY 711</span>",
                  f"<div class='ti'>Explanation of Benefits</div><b>THIS IS NOT A BILL</b><br>Date Printed: {say(sent)}", widths="58% 42%")
    top = beside(f"<div class='mail'>{own.mail}</div>", facts([("Primary Member:", own.plain), ("Member ID:", member), ("Group:", rng.choice(
        ("City of Ashby Employees", "Northline Freight Inc.", "Brookstone Unified School District 12"))), ("Claim Number:", claim),
        ("Date Received:", say(later(seen_on, rng.randint(1, 4)))), ("Date Processed:", say(later(sent, -1)))]), widths="55% 45%")
    body = (f"<p class='p'>Thank you for using your {payer} benefits. This statement shows how your claim was processed and the amount you may owe, or may "
            "already have paid, to your eye care provider. Keep it with your records.</p>"
            + f"<div class='pt'><b>Patient:</b> {who.plain} &nbsp;&nbsp; <b>Relationship:</b> {('Self', 'Spouse', 'Child')[people.index(who)]} &nbsp;&nbsp; "
            f"<b>Provider:</b> {shop} &nbsp;&nbsp; <b>Network:</b> In-Network</div>"
            + table(["Date of<br>Service", "Code", "Service", "Qty", "Retail<br>Charge", "Provider<br>Discount", "Plan<br>Allowance", "Plan<br>Paid",
            "Your<br>Copay",
                     "Amount Not<br>Covered", "Your<br>Total Cost", "Msg"], rows, "lllcrrrrrrrc", "t", foot,
                    widths="9% 6% 21% 4% 8% 8% 8% 8% 7% 9% 8% 4%")
            + (f"<p class='p'>Payment of {usd(paid)} was sent to the provider on {say(sent)}, check/EFT number {number(rng, '00099999999')}.</p>"
            if paid else ""))
    if notes:
        body += "<h3>Message Codes</h3>" + facts([(k, MESSAGES[k]) for k in notes])
    again = datetime.date(2027, seen_on.month, 1)
    body += ("<h3>Your Benefit At A Glance</h3>" + table(["Benefit", "Frequency", "Copay", "Next Available"], [["Eye Exam", "Every 12 months",
        usd(copay), say(again)],
             ["Prescription Lenses", "Every 12 months", "See plan", say(again)], ["Frame", "Every 24 months", "None", say(later(again, 365))]], "llll", "t b")
             + "<p class='fine'>If you disagree with this determination you may ask for a review within 180 days of the date you received this "
             "notice. Write to the "
             "Member Appeals unit at the address above with your name, member ID, and a copy of this statement. You may have other rights under "
             "ERISA section "
             "502(a). Discounts on lens enhancements are not insured benefits.</p>")
    css = (".logo{font:bold 19pt 'Liberation Sans';color:#06507a}.ti{font:bold 14pt 'Liberation Sans'}.mail{margin:26pt 0 24pt 18pt}.f "
        "td:first-child{font-weight:bold;"
           "white-space:nowrap}.p{margin:6pt 0}.pt{background:#e2eef4;padding:4pt;margin-top:6pt}.t{width:100%;font-size:8pt;margin-bottom:6pt}.t "
           "th{background:#06507a;"
           "color:#fff;font-size:7.5pt;vertical-align:bottom}.t td{border-bottom:.5pt solid #bbb}.sum td{font-weight:bold;border-top:1pt solid}"
           "h3{font-size:10.5pt;"
           "color:#06507a;margin:8pt 0 3pt}")
    truth = claim_of(payer, who.plain, member, lines, "date code description units remarks " + keys, shop, claim, sent, network="in")
    return done(sheet(css, head + top + body, margin=".5in"), truth)
