"""A national carrier's EOB on a sheet on its side, in Cigna's manner: a first page with the customer's sums in a column with a big "What I owe", then the claim's detail: days and type of service in one cell, the amount not covered with its note, percent paid beside what the plan paid, notes told below the table, a glossary."""
from held_nineteenth_b import *  # noqa: F403

NAME = "held19-owe-wide"
NOTES = {"A0": "Your plan does not cover this service. You owe this amount.", "D1": "The discount is what you saved by using a network provider. You do not owe it."}
COLS = "charge_cents adjustment_cents noncovered_cents allowed_cents copay_cents deductible_cents plan_paid_cents coinsurance_cents patient_cents".split()


def document(rng):
    who, family = household(rng)
    (patient, kin), provider = rng.choice(family), giver(rng)
    payer = rng.choice(("Signet Health and Life Insurance Company", "Cygnus Behavioral and Health Inc", "Meridian General Life Insurance Company"))
    member, claim, acct, group, sent = number(rng, "U99999999") + f" 0{kin + 1}", number(rng, "9999926099999"), number(rng, "999999999"), number(rng, "9999999"), day(rng, (2026, 2, 12), 200)
    first = later(sent, -rng.randint(6, 30))
    spread, coded, seen = rng.random() < 0.4, rng.random() < 0.4, rng.random() < 0.6
    lines, rows, dash = services(rng, 1, 6, [first, first, later(first, 2)] if spread else [first], words=1 if rng.random() < 0.6 else 2, denied=0.1), [], rng.random() < 0.5
    style = rng.choice(("%m/%d/%y", "%m/%d/%Y"))
    for x in lines:
        x["description"] = x["description"].upper()
        x["remarks"] = ["A0"] if x["denied"] else ["D1"] if x["adjustment_cents"] and seen else None
        if dash:
            dashed(x, [k for k in COLS if k not in ("charge_cents", "patient_cents", "allowed_cents")])
        show = lambda k: "" if dash and not x[k] and k not in ("charge_cents", "patient_cents", "allowed_cents") else usd(x[k], "")  # noqa: E731,B023
        percent = f"{x['rate']}%"
        rows.append([f"{say(x['date'], style)}<br><b>{esc(x['description'])}</b>" + (f"<br>{x['code']}" if coded else ""), *(show(k) for k in COLS[:7]), percent, *(show(k) for k in COLS[7:]), (x["remarks"] or [""])[0]])
    t = sums(lines, " ".join(COLS))
    foot = [[("Total", 1, "l"), *(f"${usd(t[k], '')}" for k in COLS[:7]), "", *(f"${usd(t[k], '')}" for k in COLS[7:]), ""]]
    sheet_sums = [("Amount billed", usd(t["charge_cents"]), f"This was the amount that was billed for your visit on {say(first, style)}."), ("Discount", usd(t["adjustment_cents"]), "You saved this much. We work out lower prices with health care professionals and facilities."), ("What my plan paid", usd(t["plan_paid_cents"]), f"Your plan paid {esc(provider)}."), ("What I owe", usd(t["patient_cents"]), "This is the amount you owe after your discount, what your plan paid, and what your accounts paid. People usually owe because of a deductible, a copay, coinsurance or care that is not covered.")]
    saved = round(100 * (t["charge_cents"] - t["patient_cents"]) / t["charge_cents"])
    used = {r for x in lines for r in x["remarks"] or []}
    tel, (street, town), d = free(rng), place(rng, True), min(200000, t["deductible_cents"] + rng.randint(0, 70000))
    head = lambda w: f"<table class='hd'><tr><td class='logo'>{esc(payer)}</td><td class='r'>{w}</td></tr></table>"  # noqa: E731
    one = (head("THIS IS NOT A BILL") + beside(f"<br>{who.mail}<br><br><h1>Explanation of benefits</h1><p>for a claim received for <b>{esc(patient.plain)}</b>, Reference # <b>{claim}</b></p>" + facts([("Subscriber", esc(who.plain)), ("ID number", member), ("Account / group", group), ("Provider", esc(provider)), ("Patient account #", acct), ("Date of this notice", say(sent, "%B %-d, %Y"))]) + f"<p class='q'>If you have questions about this notice call Customer Service at <b>{tel}</b>.</p>",
           "<div class='sum'><h2>Summary of a claim for services on " + say(first, "%B %-d, %Y") + "</h2>" + "".join(f"<table class='li {'big' if n == 3 else ''}'><tr><td>{k}</td><td class='r'>{v}</td></tr><tr><td colspan='2' class='k'>{w}</td></tr></table>" for n, (k, v, w) in enumerate(sheet_sums)) + f"<p class='sv'>You saved <b>{saved}%</b> of the total amount.</p></div>", widths="46% 54%"))
    two = (head("Claim detail") + f"<p>{esc(payer)} received this claim for <b>{esc(patient.plain)}</b>, reference # {claim}, from <b>{esc(provider)}</b>.</p>"
           + table(["Service date and<br>type of service", "Amount<br>billed", "Discount", "Amount<br>not covered", "Covered<br>amount", "Copay", "Deductible", "What my<br>plan paid", "%<br>paid", "Co-<br>insurance", "What<br>I owe", "See<br>notes"], rows, "lrrrrrrrrrrc", "t", foot, widths="22%")
           + ("<h2>Notes</h2>" + "".join(f"<p><b>{n}</b> &mdash; {NOTES[n]}</p>" for n in sorted(used)) if used else "")
           + "<h2>What you have used of your plan this year</h2>" + table(["In network", "Your maximum", "You have used", "You have left"], [["Individual deductible", "$2,000.00", usd(d), usd(200000 - d)], ["Individual out-of-pocket", "$7,500.00", usd(d + 31000), usd(750000 - d - 31000)]], "lrrr", "y"))
    three = (head("Words and rights") + "<h2>Glossary</h2><p><b>Amount billed:</b> what your health care professional or facility charged. <b>Covered amount:</b> the part that is eligible under your plan. <b>Coinsurance:</b> the percent of the covered amount that you pay. <b>Copay:</b> a flat fee.</p>" + f"<h2>If you do not agree with this decision</h2><p>You have 180 days from the day you receive this notice to ask for a review. Write to National Appeals Unit, {street}, {town}. Send this notice, tell us why, and add what helps your case. You may have someone act for you. You may bring a civil action under section 502(a) of ERISA after the appeals of your plan.</p>")
    css = "@page{@bottom-right{font:8pt 'Liberation Sans';content:'Page ' counter(page) ' of ' counter(pages)}}.hd{width:100%;border-bottom:2px solid #0a7bc1;margin-bottom:8pt}.logo{font:bold 15pt 'Nimbus Sans';color:#0a7bc1}h1{font-size:20pt;color:#f28c1e}h2{font-size:11.5pt;color:#0a7bc1;margin:9pt 0 4pt}.sum{border:1px solid #bbb;background:#f7fafc;padding:8pt}.li{width:100%;border-bottom:1px solid #ccc}.li td{font-weight:bold;font-size:11pt}.li .k{font-weight:normal;font-size:8.3pt;color:#444}.big td{font-size:15pt;color:#f28c1e}.big .k{color:#444}.sv{margin-top:6pt}.f td{padding:1.5pt 10pt 1.5pt 0}.q{margin-top:8pt}.t{width:100%;font-size:8.8pt}.t th{background:#e3f1fa;vertical-align:bottom;font-size:8.2pt}.t td{border-bottom:1px solid #ccc;padding:4pt}.t td:nth-child(12),.t th:nth-child(11){color:#000}.sum td{font-weight:bold}.y{width:70%}.y th{border-bottom:1px solid #0a7bc1}p{line-height:1.3}"
    x = claim_of(payer, patient.plain, member, lines, "date description remarks maybe " + ("code " if coded else "") + " ".join(COLS), provider, claim, sent, account_number=acct, blank=[k for k in COLS if k not in ("charge_cents", "patient_cents", "allowed_cents")] if dash else ())
    return done(sheet(css, one, two, three, size="Letter landscape", margin="0.5in"), x)
