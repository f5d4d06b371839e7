"""A dental insurer's explanation of benefits as MetLife and Guardian send it: a letter's head, who and whose plan in two columns, the services with tooth,
charge, plan fee, covered expense, deductible, percent and benefit, notes by letter, then a ladder from the charge to what the person owes."""
from held_twentyfifth_c import *  # noqa: F403

NAME = "held25-payer-metlife-dental"
NOTES = {"A": "The dentist participates in the Preferred Dentist Program and has agreed to accept the negotiated fee as payment in full for "
    "covered services.",
         "B": "This service is not covered under your group's plan of dental benefits.",
         "C": "Your plan's individual deductible has been applied.",
         "D": "Benefits are based on the plan's coinsurance percentage for this category of service."}


def document(rng):
    people, payer = household(rng), rng.choice(("Metropolis Life Insurance Company", "Guardwell Life Insurance Company of America"))
    who, own = rng.choice(people), people[0]
    sent = day(rng, (2026, 1, 20), 160)
    date = later(sent, -rng.randint(6, 25))
    lines = dental(rng, [date] if rng.random() < .6 else [date, later(date, 14 if (sent - date).days > 16 else -14)], 7, ((1, 100), (2, 80), (3, 50)), .1)
    claim, member, shop = number(rng, "9999999999"), number(rng, "XXX-XX-9999"), rng.choice((doctor(rng, "{} {} D.D.S."), "Bright Smiles Dental Group",
                                                                                           "Advanced Endodontics & Implant Dentistry LLC"))
    note = lambda x: "B" if x["kind"] == "denied" else "A" + "C" * bool(x["deductible_cents"]) + "D" * (x["class"] == 3)  # noqa: E731
    other = rng.random() < .2
    for x in lines:
        x["remarks"] = list(note(x))
    rows = []
    for x in lines:
        cover = x["allowed_cents"]
        rows.append([say(x["date"]), x["tooth"], f"{x['code']} {x['description']}", usd(x["charge_cents"], ""), usd(x["allowed_cents"], "") if x[
            "kind"] != "denied" else "",
                     usd(cover, ""), usd(x["deductible_cents"], "") if x["deductible_cents"] else "", f"{x['rate']}%" if x["kind"] != "denied" else "",
                     usd(x["plan_paid_cents"], ""), ", ".join(x["remarks"])])
    sums = {k: total(lines, k) for k in "charge_cents allowed_cents deductible_cents plan_paid_cents patient_cents adjustment_cents "
        "noncovered_cents coinsurance_cents".split()}
    head = beside(f"<div class='logo'>{payer}</div><span class='fine'>Group Dental Claims &nbsp; {box(rng)}</span>",
                  f"<div class='ti'>Dental Explanation of Benefits</div>Date: {say(sent, '%B %-d, %Y')}<br><b>This is not a bill.</b>", widths="56% 44%")
    left = facts([("Employee:", own.full), ("Patient:", who.plain), ("Relationship:", ("Self", "Spouse", "Child")[people.index(who)]),
                  ("Employer:", rng.choice(("Atlas Logistics Holdings, Inc.", "Pinecrest Hospital Employees", "Cascade Grocers Cooperative")))])
    right = facts([("Employee ID:", member), ("Group Number:", number(rng, "0999999")), ("Claim Number:", claim), ("Dentist:", shop), (
        "Dentist Status:", "In-Network")])
    body = (f"<div class='mail'>{own.mail}</div>" + beside(left, right, widths="48% 52%")
            + table(["Date of<br>Service", "Tooth /<br>Area", "Procedure Code and Description", "Dentist's<br>Charge", "Negotiated<br>PDP Fee",
            "Covered<br>Expense", "Deduct-<br>ible",
                     "Plan<br>%", "Benefit<br>Amount", "Notes"], rows, "lclrrrrrrl", "t", [["", "", "Total", usd(sums["charge_cents"], ""), "",
                     usd(sums["allowed_cents"], ""),
                    usd(sums["deductible_cents"], "") if sums["deductible_cents"] else "", "", usd(sums["plan_paid_cents"], ""), ""]],
                    widths="9% 6% 32% 9% 9% 9% 8% 5% 8% 6%"))
    steps = [("Total charges submitted", sums["charge_cents"], ""), ("Less: amount above the negotiated fee (you do not owe this)", sums[
        "adjustment_cents"], "-"),
             ("Less: benefit paid by this plan", sums["plan_paid_cents"], "-")]
    body += beside("<h3>How we determined your benefits</h3><p class='fine'>Benefits are paid to the dentist when the assignment of benefits on "
        "the claim has been signed. "
                   "Negotiated fees apply to the services of in-network dentists and may apply to services that are not covered where the law of "
                   "your state permits.</p>"
                   + (f"<p><b>Other coverage:</b> our records show no other dental coverage for {who.first}. If this has changed, please tell "
                   f"us.</p>" if other else ""),
                   table([], [[a, s + usd(v)] for a, v, s in steps], "lr", "ladder", [["<b>Your responsibility</b>",
                   f"<b>{usd(sums['patient_cents'])}</b>"]]), widths="46% 54%")
    if sums["plan_paid_cents"]:
        body += (table(["Benefit Payment Issued To", "Check / EFT Number", "Date", "Amount"], [[esc(shop), number(rng, "999999999"), say(sent),
            usd(sums["plan_paid_cents"])]], "lllr", "t p"))
    keys = sorted({k for x in lines for k in x["remarks"]})
    body += "<h3>Notes</h3>" + facts([(k, NOTES[k]) for k in keys])
    body += (f"<p class='fine'><br>Calendar year benefit maximum for {who.first}: $2,000.00. &nbsp; Amount used including this claim: "
        f"{usd(sums['plan_paid_cents'] + rng.choice((0, 14800, 31250)))}."
             f"<br><br>If your claim has been denied in whole or in part you may request a review by writing within 180 days to the address above, "
             f"attention Group Claims Review. Please "
             f"include your name, claim number and the reason for the appeal. Dental customer service: {tel(rng)}, Monday through Friday, 8 a.m. "
             f"to 11 p.m. Eastern.</p>")
    css = (".logo{font:bold 15pt 'Liberation Sans';color:#0061a0}.ti{font:bold 13.5pt 'Liberation Sans'}.mail{margin:26pt 0 22pt}.f td{padding:1pt "
        "8pt 1pt 0}.f td:first-child{color:#444;"
           "white-space:nowrap}.t{width:100%;margin:10pt 0;font-size:8.3pt}.t th{border-top:1.5pt solid #0061a0;border-bottom:.75pt solid #0061a0;"
           "font-size:7.8pt;vertical-align:bottom}"
           ".sum td{border-top:.75pt solid #333;font-weight:bold}.ladder{width:100%;border:.75pt solid #0061a0;font-size:9pt}h3{font:bold 10pt "
           "'Liberation Sans';color:#0061a0;margin:7pt 0 3pt}")
    for x in lines:
        if x["kind"] == "denied":
            x["rate"] = None
    truth = claim_of(payer, who.plain, member, lines, "date code description remarks maybe charge_cents allowed_cents deductible_cents "
        "plan_paid_cents", shop, claim, sent,
                     network="in", blank=("deductible_cents",))
    for x, y in zip(lines, truth["lines"]):
        if x["kind"] == "denied":  # two columns with the same sense, one empty and the other nothing
            del y["allowed_cents"]
            y["maybe"] = y.get("maybe", {}) | {"allowed_cents": 0}
    return done(sheet(css, head + body, margin=".6in", font="9.5pt 'Liberation Sans',Arial"), truth)
