"""An EOB in Anthem's manner: a greeting and the four sums as a sum to be worked (billed, less savings, less paid, is your cost), then for each claim a
grey band of facts and a table whose first column holds day and service, with groups for savings, what the plan pays and what you pay; other insurance
and health account columns stay at nothing."""
from held_twentysecond_b import *  # noqa: F403

NAME = "held22-your-total-cost"
COLS = "charge_cents adjustment_cents allowed_cents plan_paid_cents".split()
MINE = "copay_cents deductible_cents coinsurance_cents noncovered_cents".split()
CODES = {"001": "The discount shown is the difference between what the provider billed and our negotiated rate. You don't have to pay it.",
         "063": "Your plan doesn't cover this service, so you're responsible for the cost. Look under What Is Not Covered in your benefit booklet.",
         "117": "This service is considered part of another service on this claim. Providers in our plan can't bill you separately for it."}


def detail(rng, people, sent, payer, member):
    """One claim: its truth and its part of the page."""
    (patient, _), (provider, care), inside = rng.choice(people), seen(rng), rng.random() < 0.85
    first, code, account = later(sent, -rng.randint(8, 45)), number(rng, "2026999AA9999"), number(rng, "999999-99")
    lines = services(rng, 1, 8 if care is HOSPITAL else 4, [first, later(first, 2), later(first, 6)] if care is THERAPY else [first], care, words=1)
    rows = []
    for x in lines:
        x["description"] = x["kind"].upper()
        x["remarks"] = {"denied": ["063"], "bundled": ["117"]}.get(x["kind_of"], ["001"] if x["adjustment_cents"] else [])
        rows.append([f"{say(x['date'])}<br>{x['description']}", *(usd(x[k]) for k in COLS), "$0.00", *(usd(x[k]) for k in MINE),
        f"<b>{usd(x['patient_cents'])}</b>", " ".join(x["remarks"])])
    t = sums(lines, " ".join(COLS + MINE) + " patient_cents")
    heads = [["", "", ("Your savings", 2, "c a"), ("Paid for you", 2, "c b"), ("What you pay", 4, "c d"), "", ""],
             ["Service date and type", "Amount billed", "Plan discount", "Allowed amount", "Paid by health plan", "Paid by other insurance", "Copay",
             "Deductible", "Coinsurance", "Not covered", "Your total cost", "Reason code"]]
    issued = later(sent, -2)
    html = ("<div class='cl'><div class='band'>" + beside(
        facts([("Patient", f"<b>{esc(patient.full.upper())}</b>"), ("Provider", f"{esc(provider.upper())} <i>({'in' if inside else 'out of'} network)</i>")]),
        facts([("Claim number", code), ("Patient account", account)]), facts([("Received", say(later(first, 4))), ("Processed", say(issued))]),
        widths="46% 30% 24%") + "</div>"
        + table(heads, rows, "lrrrrrrrrrrc", "t", [["Claim total", *(usd(t[k]) for k in COLS), "$0.00", *(usd(t[k]) for k in MINE), usd(t["patient_cents"]),
        ""]])
        + (f"<p class='fine'>We sent {usd(t['plan_paid_cents'])} to {esc(provider.upper())} on {say(issued)}.</p>"
        if t["plan_paid_cents"] else "<p class='fine'>We did not send a payment for this claim.</p>") + "</div>")
    truth = claim("eob", payer, {"name": patient.full.upper(), "member_id": member}, lines, "date description remarks patient_cents " + " ".join(COLS + MINE),
                  "charges_cents adjustments_cents insurance_paid_cents balance_cents", {"name": provider.upper()}, claim_number=code,
                  account_number=account, statement_date=sent, network="in" if inside else "out")
    return truth, html


def document(rng):
    who, people = family(rng)
    payer = rng.choice(("Hymnal Blue Cross and Shield", "Elevate Blue Health Plans", "Golden Poppy Blue Cross"))
    member, sent, (street, town), tel = number(rng, "AAA999A99999"), day(rng), place(rng, True), free(rng, "1-833-555-{}")
    made = [detail(rng, people, sent, payer, member) for _ in range(rng.choice((1, 1, 2, 3)))]
    docs = [m[0] for m in made]
    billed, off, paid, owe = (all_of(docs, k) for k in "charge_cents adjustment_cents plan_paid_cents patient_cents".split())
    used, met = sorted({r for d in docs for x in d["lines"] for r in x.get("remarks", [])}), rng.randint(10000, 190000)
    front = (beside(logo(payer, "#0b4a9e", 17, "&#10010;") + f"<p class='fine'>{street}<br>{town}</p><div class='mail'>{who.mail}</div>",
                    "<h1>Explanation of Benefits (EOB)</h1><b>This is not a bill.</b><br><br>" + facts([
                        ("Date printed", say(sent, "%B %-d, %Y")), ("Member", esc(who.plain)), ("Member ID", member), ("Group",
                        f"{rng.choice(('COPPER HILL FOUNDRY', 'STATE EMPLOYEES PLAN', 'JUNIPER RESORTS'))} / {number(rng, 'L99999M001')}")])
                    + f"<p class='fine'>Need help? Call {tel} (TTY/TDD: 711) or log in to our website or app to send a message.</p>", widths="55% 45%")
             + f"<h2>Hello, {esc(who.first)}. Here&rsquo;s what your plan did for you.</h2><p>After you or someone on your plan gets care, the provider "
             f"sends us a claim. Below is what was billed, what you saved, what we paid, and what "
             "you may owe. Wait for your provider&rsquo;s bill before you pay anything, and check that the amounts match.</p>"
             + table([], [["Total billed", usd(billed)], ["Your discounts and savings", f"&minus; {usd(off)}"], ["Paid by your health plan",
             f"&minus; {usd(paid)}"], ["Paid by other insurance", "&minus; $0.00"],
                          ["<b>Your total cost</b>", f"<b>{usd(owe)}</b>"]], "lr", "work"))
    ytd = (f"<h2>Where {esc(who.first)} stands in {sent.year}</h2>" + table(["In network", "Limit", "Spent so far", "Left"], [
        ["Deductible (you)", "$2,000.00", usd(met), usd(200000 - met)], ["Deductible (family)", "$4,000.00", usd(met + 25500), usd(374500 - met)],
        ["Out-of-pocket limit (you)", "$6,000.00", usd(met + 71000), usd(529000 - met)]], "lrrr", "acc"))
    fine = (("<h2>What the reason codes mean</h2>" + facts([(c, CODES[c]) for c in used], "f fine") if used else "")
            + "<h2>What if I don&rsquo;t agree?</h2><p class='fine'>You can file a grievance or appeal within 180 days of the date you got this EOB. Write "
            "to Grievances and Appeals, " + f"{street}, {town}, or call {tel}. Send your name, "
            "member ID, the claim number, the name of the provider and why you think the decision is wrong. You can have the diagnosis codes, the treatment "
            "codes and their meanings, and copies of what we used to decide, at no "
            "cost. If your health plan is governed by ERISA, you may have the right to bring a civil action under section 502(a) after all appeals. You may "
            "be able to ask for an independent external review.</p><p class='fine'><b>"
            "Watch out for fraud.</b> If you see a service you didn&rsquo;t get, call 1-877-555-0160. <b>Get help in your language.</b> Curious to know "
            "what all this says? We would be too. Here is the English version: you have the right "
            "to get this information and help in your language for free. Independent licensee of the Association. Registered trademarks.</p>")
    css = foot() + ("h1{font-size:15pt;color:#0b4a9e;margin:0}h2{font-size:12pt;color:#0b4a9e;margin:10pt 0 3pt}.mail{padding:24pt 0 16pt 20pt}.f "
        "td{padding:0 8pt 1pt 0}.work{margin:6pt 0 6pt 40pt;width:60%;font-size:11pt}.work td{border-bottom:"
                    ".5pt solid #aaa;padding:4pt}.work tr:last-child td{border-top:1.5pt solid "
                    "#0b4a9e;background:#e8f0fa}.cl{margin-top:8pt;page-break-inside:avoid}.band{background:#ececec;padding:3pt "
                    "5pt;font-size:8.3pt}.t{width:100%;font-size:7.4pt}"
                    ".t th{font-size:6.8pt;vertical-align:bottom;padding:2pt 3pt}.t th.a{background:#dff0d8;text-align:center}.t "
                    "th.b{background:#dbe9f8;text-align:center}.t th.d{background:#fde9d4;text-align:center}.t td{border-bottom:.5pt solid "
                    "#ccc;padding:2pt 3pt}.sum td{font-weight:bold;border-top:1pt solid #333}.acc td,.acc th{padding:1pt 14pt 1pt 2pt;border-bottom:.5pt "
                    "solid #ccc}")
    rest = "<h1>Your claim details</h1>" + "".join(m[1] for m in made)
    pages = (front + ytd, rest + fine) if rng.random() < 0.6 else (front + rest + ytd + fine,)
    return done(sheet(css, *pages, margin="0.5in", font="9.3pt 'Liberation Sans',Arial"), papers(docs))
