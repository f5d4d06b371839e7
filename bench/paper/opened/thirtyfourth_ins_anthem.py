"""An Anthem Explanation of Benefits of this year: the claim recap in four boxes, the claim's services in a wide table,
then what was met and the appeal."""
from held_thirtyfourth_b import Claim, Person, beside, day, done, esc, free, later, long, number, sheet, table, tell, told, us, usd

NAME = "held34-ins-anthem"
KIND = "eob"
PAYER = "Anthem Blue Cross and Blue Shield"
LOGO = ("<svg width='44' height='22' viewBox='0 0 44 22'><path d='M8 0h5v7h7v5h-7v9h-5v-9h-7v-5h7z' fill='#0079c2'/><path d='M25 1h17v11q0 6-8.500 "
    "9"
        "q-8.500-3-8.500-9z' fill='#0079c2'/></svg>")
REASONS = {"bundled": ("B15", "This service is part of another service on the same day. Your plan's doctor can't bill you for it."),
           "denied": ("N05", "Your plan doesn't cover this service. Please see the exclusions in your benefit booklet."),
           "out": ("M21", "This doctor isn't in your plan's network. You may have to pay the amount over what we allow."),
           "ded": ("D01", "This amount goes toward your yearly deductible.")}


def document(rng):
    who = Person(rng, rng.choice(("OH", "IN", "VA", "GA", "KY", "MO", "WI")))
    patient = who if rng.random() < 0.6 else Person(rng, who.state, 1, 60, who)
    sent = day(rng)
    claim = Claim(rng, sent, many=rng.choice((None,) * 5 + (16, 24)), out=0.12)
    member, group = number(rng, "AAA999A99999"), number(rng, "W999999")
    code = number(rng, rng.choice(("2026999AA9999", "20269999A9999")))
    tel, sums = free(rng), claim.totals()
    used = []
    for x in claim.lines:
        if x["way"] in REASONS:
            x["remarks"] = [REASONS[x["way"]][0]]
            used.append(x["way"])
    head = beside(f"<div class='logo'>{LOGO} <b>Anthem</b></div><div class='blue'>{PAYER}</div><div class='fine'>P.O. Box "
        f"{rng.randint(105000, 105999)}<br>"
                  f"Atlanta, GA 30348-{rng.randint(5000, 5999)}</div>",
                  f"<h1>Explanation of Benefits</h1><div class='not'>This is not a bill</div><div class='fine'>Date: {long(sent)}</div>",
                      widths="52% 48%")
    ident = ("<table class='id'>" + "".join(f"<tr><td>{k}</td><td><b>{v}</b></td></tr>" for k, v in (
        ("Member name", esc(who.full)), ("Member ID", member), ("Group number", group), ("Questions?",
            f"Call {tel}<br>or visit anthem.com"))) + "</table>")
    address = f"<div class='win'>{who.window()}</div>"
    boxes = "<table class='four'><tr>" + "".join(f"<td class='{k}'><div class='cap'>{a}</div><div class='big'>{usd(b)}</div><div class='fine'>"
        f"{c}</div></td>" for k, a, b, c in (
        ("", "Amount billed", sums["charges_cents"], "What your doctor or facility charged"),
        ("", "Your plan discounts", sums["adjustments_cents"], "What you saved by using your plan"),
        ("", "Anthem paid", sums["insurance_paid_cents"], "What we sent to your doctor or facility"),
        ("own", "Your total cost", sums["balance_cents"], "What you owe or may have paid already"))) + "</tr></table>"
    intro = (f"<p>Hello {esc(who.first)},</p><p>We finished working on a claim for care that {'you' if patient is who else esc(patient.first)} "
        "received. This sheet shows "
             "what was billed, what your plan took care of and what is left for you. <b>Wait for a bill from your doctor before you pay "
             "anything.</b></p>")
    net = "out" if claim.out else "in"
    facts = ("<table class='cl'><tr>" + "".join(f"<td><span>{k}</span><br>{v}</td>" for k, v in (
        ("Patient", esc(patient.full)), ("Claim number", code), ("Doctor or facility", esc(claim.giver)),
        ("Network status", "In-network" if net == "in" else "Out-of-network"), ("Claim received", us(later(claim.last, rng.randint(3,
            9)))))) + "</tr></table>")
    heads = [[("", 3), ("", 4), ("Your share of the cost", 5, "c grp")],
             ["Service date", "Type of service", "Reason code", "Amount billed", "Plan discounts", "Allowed amount", "Anthem paid", "Copay",
                 "Deductible", "Coinsurance",
              "Not covered", "Your total cost"]]
    keys = "charge adjustment allowed plan_paid copay deductible coinsurance noncovered patient"
    rows = [[us(x["date"]), x["sort"], x.get("remarks", [""])[0], *[usd(x[f"{k}_cents"]) for k in keys.split()]] for x in claim.lines]
    foot = [[("Total", 3, "l"), *[usd(claim.sum(k)) for k in keys.split()]]]
    detail = "<h2>Claim details</h2>" + facts + table(heads, rows, "llc" + "r" * 9, "d", foot)
    notes = ("<p class='fine'><b>Reason codes</b><br>" + "<br>".join(f"<b>{REASONS[w][0]}</b> &nbsp;{REASONS[w][1]}" for w in sorted(set(used))) +
        "</p>") if used else ""
    met = rng.randrange(20000, 150000)
    limits = ("<h2>Your plan at a glance</h2>" + table(["In-network, this benefit year", "Limit", "Used so far", "Left"],
              [["Individual deductible", usd(150000), usd(met), usd(150000 - met)], ["Individual out-of-pocket", usd(500000), usd(met + 41250),
                  usd(458750 - met)]], "lrrr", "m"))
    appeal = ("<h2>If you don't agree with our decision</h2><p class='fine'>You, or someone you name in writing, can ask us to look at this claim "
        "again. Send your appeal within 180 "
              f"days of the day you got this notice to Grievances and Appeals at the address on page 1, or call {tel}. Add any records or letters "
              "that help your case. You can "
              "ask for free copies of what we used to decide, including the diagnosis and treatment codes and what they mean. If your care is "
              "urgent we answer within 72 hours. If we "
              "still say no, you may have the right to an outside review at no cost to you.</p><h2>See something that isn't right?</h2><p "
              "class='fine'>If a service is listed that you "
              "didn't get, tell our fraud team. Fraud makes health care cost more for everyone.</p><p class='fine'>Get help in your language: "
              "Espa&ntilde;ol, &#20013;&#25991;, "
              f"Ti&#7871;ng Vi&#7879;t. Call the number on your ID card (TTY/TDD: 711).</p><p class='fine'>{PAYER} is an independent licensee of "
              "the Blue Cross and Blue Shield "
              "Association.</p>")
    css = ("h2{page-break-after:avoid}.logo{font-size:19pt;color:#0079c2}.logo svg{vertical-align:middle}.blue{color:#0079c2;font-weight:bold;"
        "font-size:9pt;margin:3pt 0}h1{font-size:17pt;color:#1b2f6e;"
           "margin:0}.not{font-weight:bold;font-size:11pt}.id td{padding:1pt 8pt 1pt 0}.win{margin:22pt 0 20pt 18pt;"
           "line-height:1.35}.four{width:100%;margin:8pt 0}.four td{width:25%;"
           "border:1pt solid #b8cfe3;padding:7pt;background:#f3f8fc}.four td.own{background:#1b2f6e;color:#fff}.own "
           ".fine{color:#fff}.cap{font-weight:bold;font-size:9pt}.big{font-size:16pt;"
           "margin:3pt 0}h2{font-size:12pt;color:#0079c2;margin:9pt 0 4pt}.cl{width:100%;background:#eef4f9;margin-bottom:6pt}.cl "
           "td{font-size:8.5pt;padding:4pt 6pt}.cl span{color:#444;"
           "font-size:7.5pt}.d{width:100%}.d th{font-size:7.2pt;background:#1b2f6e;color:#fff;vertical-align:bottom;padding:3pt}.d "
           "th.grp{background:#0079c2}.d td{font-size:7.6pt;"
           "padding:3pt;border-bottom:.5pt solid #b8cfe3}.sum td{font-weight:bold;background:#eef4f9}.m{width:80%}.m td,.m th{font-size:8.5pt;"
           "border-bottom:.5pt solid #b8cfe3}")
    body = head + beside(address, ident, widths="52% 48%") + intro + "<h2>Your claim recap</h2>" + boxes
    truth = told(PAYER, "eob", provider={"name": claim.giver}, patient={"name": patient.full, "member_id": member}, claim_number=code,
        statement_date=sent, network=net,
                 lines=tell(claim.lines, keys, "remarks"), totals=sums)
    return done(sheet(css, body, detail + notes + limits + appeal, margin="0.5in", font="9.2pt 'Liberation Sans',Arial,sans-serif",
        title="Explanation of Benefits"), [truth])
