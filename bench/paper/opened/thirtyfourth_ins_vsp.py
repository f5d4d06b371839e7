"""A VSP Explanation of Benefits for an eye exam, glasses or contact lenses: the visit in a box, its services and
eyewear in a table, what was paid to whom."""
from held_thirtyfourth_b import Person, beside, day, done, doctor, esc, facts, free, later, number, sheet, table, tell, told, total, us, usd

NAME = "held34-ins-vsp"
KIND = "eob"
PAYER = "VSP Vision Care"
SHOPS = ["Clearview Optometry of Maple Heights", "Hometown Eyecare Associates PC", "Lakeside Family Vision"]
EXAM = ("Eye exam", 12000, 26000)
LENSES = [("Single vision lenses", 9000, 18000), ("Lined bifocal lenses", 13000, 22000), ("Progressive lenses", 21000, 42000)]
EXTRAS = [("Anti-glare coating", 9500, 17000), ("Polycarbonate lenses", 6000, 11000), ("Scratch coating", 3000, 6000), ("Light-reactive lenses",
    9000, 15000), ("UV protection", 1800, 4000)]
CONTACTS = [("Contact lens exam and fitting", 7000, 15000), ("Contact lenses", 18000, 48000)]


def item(rng, words, low, high, out, copay=0, allowance=None, covered=True):
    """One service or thing: in the network a discount comes off; over an allowance, or when it is not covered, the rest is the member's."""
    charge = round(rng.randint(low, high) / 100) * 100
    if out:
        plan = min(charge, allowance or rng.choice((3000, 4500, 5000, 7000))) if covered else 0
        return {"words": words, "charge_cents": charge, "adjustment_cents": 0, "copay_cents": 0, "noncovered_cents": charge - plan,
            "plan_paid_cents": plan, "patient_cents": charge - plan}
    if allowance:
        over = max(0, charge - allowance)
        off = round(over * 0.2)
        own, plan = over - off, min(charge, allowance)
    elif covered:
        off = round(charge * rng.uniform(0.3, 0.55))
        own, plan = 0, charge - off - copay
    else:
        off = round(charge * rng.uniform(0.25, 0.4))
        own, plan = charge - off, 0
    return {"words": words, "charge_cents": charge, "adjustment_cents": off, "copay_cents": copay, "noncovered_cents": own, "plan_paid_cents": plan,
        "patient_cents": own + copay}


def document(rng):
    who = Person(rng)
    patient = who if rng.random() < 0.55 else Person(rng, who.state, 6, 60, who)
    sent = day(rng)
    served = later(sent, -rng.randint(9, 30))
    out = rng.random() < 0.2
    shop = rng.choice(SHOPS + [doctor(rng, "{} {}, OD")])
    member, code, tel = number(rng, rng.choice(("99999999", "999999999"))), number(rng, "9999999999"), free(rng)
    kind = rng.choice(("exam", "glasses", "glasses", "all", "all", "all", "contacts"))
    lines = []
    if kind in ("exam", "all", "contacts"):
        lines.append(item(rng, *EXAM, out, copay=rng.choice((1000, 1000, 2000))))
    if kind in ("glasses", "all"):
        lines.append(item(rng, *rng.choice(LENSES), out, copay=rng.choice((2500, 2500, 0))))
        lines.append(item(rng, "Frame", 9000, 34000, out, allowance=rng.choice((13000, 15000, 20000)) if not out else 7000))
        lines += [item(rng, *x, out, covered=rng.random() < 0.2) for x in rng.sample(EXTRAS, rng.randint(0, 3))]
    if kind == "contacts":
        lines.append(item(rng, *CONTACTS[0], out, covered=False))
        lines.append(item(rng, *CONTACTS[1], out, allowance=rng.choice((13000, 15000)) if not out else 10500))
    for x in lines:
        x["date"] = served
    keys = "charge adjustment plan_paid copay noncovered patient"
    sums = {k: total(lines, f"{k}_cents") for k in keys.split()}
    logo = ("<svg width='36' height='36' viewBox='0 0 36 36'><circle cx='18' cy='18' r='16' fill='none' stroke='#0078ae' stroke-width='4'/><circle "
        "cx='18' cy='18' r='6' fill='#0078ae'/></svg>")
    head = beside(f"<table class='lg'><tr><td>{logo}</td><td><span class='v'>{PAYER}</span></td></tr></table>",
        "<h1>Explanation of Benefits</h1><div class='not'>THIS IS NOT A BILL</div>", widths="50% 50%")
    top = beside(f"<div class='ret'>P.O. Box {rng.randint(385000, 385099)}<br>Birmingham, AL 35238-{rng.randint(5000, 5099)}</div><div class='win'>"
        f"{who.window()}</div>",
                 facts([("Statement Date", us(sent)), ("Member", esc(who.plain)), ("Member ID", member), ("Customer Care", tel), ("Website",
                     "vsp.com")], "bx"), widths="56% 44%")
    intro = (f"<p>Dear {esc(who.plain)},</p><p>This is a summary of the vision benefits that were used and how they were paid. Please compare it "
        "with your receipt. If you paid your part at the "
             "visit you don't need to do anything.</p>")
    info = facts([("Patient", esc(patient.plain)), ("Claim Number", code)], "i"), facts([("Provider", esc(shop)), ("Provider Network Status",
        "Out-of-Network" if out else "In-Network")], "i")
    rows = [[us(x["date"]), x["words"], *[usd(x[f"{k}_cents"]) for k in keys.split()]] for x in lines]
    heads = ["Date of Service", "Service / Eyewear", "Amount Billed", "Your Savings", "VSP Paid", "Copay", "Not Covered or Over Allowance",
        "Your Responsibility"]
    detail = ("<h2>Claim Summary</h2>" + beside(*info, widths="50% 50%") + table(heads, rows, "llrrrrrr", "d", [[("Total", 2, "l"),
        *[usd(sums[k]) for k in keys.split()]]], "12% 24%"))
    who_paid = (f"<div class='pay'>{usd(sums['plan_paid'])} was paid to {'the member' if out else 'the provider'}.</div>")
    nxt = later(served, 365)
    use = "<h2>Your Benefits</h2>" + table(["Benefit", "Frequency", "Next available"], [["Eye exam", "Every 12 months", f"{nxt:%B %Y}"],
        ["Lenses or contact lenses", "Every 12 months",
          f"{nxt:%B %Y}"], ["Frame", "Every 24 months", f"{later(served, 730):%B %Y}"]], "lll", "m")
    words = ("<h2>What the Columns Mean</h2><p class='fine'><b>Your Savings</b> is the part of the price that a VSP network provider takes off. <b>"
        "Not Covered or Over Allowance</b> is the price of options "
             "your plan doesn't cover and of eyewear above your allowance, after savings.</p><h2>If You Disagree</h2><p class='fine'>You may ask "
             "us to review this decision within 180 days of the day of this "
             f"notice. Call {tel} (TTY 711) or write to Member Appeals at the address above. Give the member ID, the claim number and your "
             "reasons. You may ask for copies of papers that bear on the claim at "
             "no cost. If your plan is governed by ERISA you may have the right to file a civil action once all reviews are finished.</p><p "
             "class='fine'>To report fraud, call our hotline. You may remain "
             "anonymous.</p>")
    css = ("h2{page-break-after:avoid}.lg td{padding:0 7pt 0 0;vertical-align:middle}.v{font-size:17pt;color:#0078ae;"
        "font-weight:bold}h1{font-size:17pt;text-align:right;color:#333;margin:0}.not{text-align:right;font-weight:bold;"
           "color:#d45d00}.ret{font-size:8pt;margin-top:6pt}.win{margin:22pt 0 24pt 18pt;line-height:1.35}.bx{width:100%;border-top:2pt solid "
           "#0078ae;border-bottom:2pt solid #0078ae;margin-top:8pt}.bx td{padding:"
           "2.5pt 6pt}.bx td:first-child,.i td:first-child{font-weight:bold;white-space:nowrap}h2{font-size:12pt;color:#0078ae;margin:11pt 0 "
           "4pt}.i td{padding:1.5pt 6pt 1.5pt 0}.d{width:100%;margin-top:6pt}.d th"
           "{background:#0078ae;color:#fff;font-size:8.2pt;vertical-align:bottom;padding:4pt}.d td{border-bottom:.75pt solid #b5d5e5;padding:4.5pt "
           "4pt;font-size:9pt}.sum td{font-weight:bold;background:#e5f2f8}"
           ".pay{margin:7pt 0}.m td,.m th{padding:2pt 22pt 2pt 0;font-size:9pt}p.fine{font-size:8.5pt}")
    truth = told(PAYER, "eob", provider={"name": shop}, patient={"name": patient.plain, "member_id": member}, claim_number=code,
        statement_date=sent, network="out" if out else "in",
                 lines=tell(lines, keys, words="words"), totals={"charges_cents": sums["charge"], "adjustments_cents": sums["adjustment"],
                     "insurance_paid_cents": sums["plan_paid"],
                                                                 "balance_cents": sums["patient"]})
    return done(sheet(css, head + top + intro + detail + who_paid + use + words, margin="0.5in", font="9.6pt 'Liberation Sans',Arial,sans-serif",
        title="Explanation of Benefits"), [truth])
