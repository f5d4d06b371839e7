"""A vision plan's statement of one visit: exam, frame and lenses, what the plan allows and the member paid at the counter."""
from held_fifteenth_b import *  # noqa: F403

NAME = "held15-vision"
KINDS = [("92014", "Eye exam, established patient", 110, 210, 1000), ("V2020", "Frame", 120, 340, 0), ("V2103", "Lenses, single vision", 80, 160, 0), ("V2203", "Lenses, bifocal", 110, 210, 0), ("V2781", "Progressive lens", 180, 420, 5500), ("V2750", "Anti-glare coating", 70, 140, 4100), ("V2784", "Polycarbonate lens", 60, 120, 3500), ("92015", "Refraction", 35, 70, 0)]


def document(rng):
    who, payer = Who(rng), rng.choice(("Vista Service Plan", "VSG Vision Care"))
    provider, member, claim = rng.choice((doctor(rng, "{} {}, OD"), "Clarity Family Eye Care", "Pioneer Optical")), number(rng, "999999999"), number(rng, "99999999")
    sent = day(rng, (2026, 2, 20), 110)
    first = later(sent, -rng.randint(4, 14))
    lines = []
    for code, words, low, high, copay in [KINDS[0]] + sorted([rng.choice(KINDS[2:4])] + rng.sample([KINDS[1], *KINDS[4:]], rng.randint(1, 4)), key=KINDS.index):
        charge = cents(rng, low, high)
        allowed = max(copay, round(charge * rng.uniform(0.45, 0.8)))
        if code == "V2020":
            allowed = min(charge, 15000) if charge > 15000 else charge
            copay = charge - allowed
            lines.append({"date": first, "code": code, "description": words, "charge_cents": charge, "noncovered_cents": copay, "copay_cents": 0, "plan_paid_cents": allowed, "patient_cents": copay, "adjustment_cents": 0})
            continue
        lines.append({"date": first, "code": code, "description": words, "charge_cents": charge, "adjustment_cents": charge - allowed, "copay_cents": copay, "noncovered_cents": 0, "plan_paid_cents": allowed - copay, "patient_cents": copay})
    cols = "charge_cents adjustment_cents noncovered_cents copay_cents plan_paid_cents patient_cents".split()
    t = {k: total(lines, k) for k in cols}
    street, town = place(rng, box=True)
    nxt = later(first, 365)
    body = (beside(f'<div class="logo">{payer.lower() if False else payer}</div>', f"<div class='right'>{street}<br>{town}<br>{free(rng, '800.555.{}')}</div>") + "<hr><h1>Member Benefits Statement</h1><p>Explanation of benefits - this is not a bill</p>" + f"<br>{who.mail}<br><br><p>Dear {esc(who.first)},</p><p>Thank you for using your vision benefits. Here is a summary of the services you received and how much your plan saved you.</p>"
            + facts([("Patient", esc(who.plain)), ("Member ID", member), ("Client", rng.choice(("Ellis County", "Maple Ridge Hospital Staff", "Norris Aerospace"))), ("Doctor", esc(provider)), ("Date of service", say(first, "%B %-d, %Y")), ("Claim number", claim), ("Statement date", say(sent, "%B %-d, %Y"))])
            + table(["Service", "Procedure", "Doctor&rsquo;s<br>charge", "Plan<br>discount", "Over<br>allowance", "Copay", "Plan<br>paid", "You<br>paid/owe"], [[x["description"], x["code"], *(usd(x[k]) for k in cols)] for x in lines], "lcrrrrrr", "t", [["Total", "", *(usd(t[k]) for k in cols)]])
            + f"<div class='save'>By using your plan you saved <b>{usd(t['charge_cents'] - t['patient_cents'])}</b></div>"
            + table(["Your coverage", "Frequency", "Next available"], [["Exam", "every 12 months", say(nxt, "%m/%d/%Y")], ["Lenses", "every 12 months", say(nxt, "%m/%d/%Y")], ["Frame, $150.00 allowance", "every 24 months", say(later(nxt, 365), "%m/%d/%Y")]], "lll", "u")
            + "<p class='fine'><br>Amounts are those reported by your doctor. If you have questions about what you paid, please contact your doctor. If you disagree with how your claim was processed, you may ask for a review in writing within 180 days to the Member Appeals department at the address above.</p>")
    return done(sheet(".logo{font-size:24pt;font-weight:bold;color:#0b4f8a}.right{text-align:right;font-size:8.5pt}h1{font-size:17pt;color:#0b4f8a;font-weight:normal}.f td{padding:1pt 16pt 1pt 0}.t,.u{width:100%;margin:10pt 0}.t th{color:#fff;background:#0b4f8a;vertical-align:bottom}.t td{border-bottom:1px solid #ccc;padding:4pt}.sum td{font-weight:bold}.u td,.u th{border-bottom:1px solid #ccc}.save{background:#fdf3d6;padding:8pt;font-size:12pt;text-align:center}", body, margin="0.7in"),
                told("eob", payer, who.plain, member, only(lines, "date code description " + " ".join(cols)), {"charges_cents": t["charge_cents"], "adjustments_cents": t["adjustment_cents"], "insurance_paid_cents": t["plan_paid_cents"], "balance_cents": t["patient_cents"]}, provider={"name": provider}, claim_number=claim, statement_date=sent))
