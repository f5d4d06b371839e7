"""A Medicare drug plan's monthly EOB after the government's model for 2026: the totals first, then Chart 1 with each prescription in a cell of several lines (drug, day, pharmacy, number, supply), what the plan, the member and others paid, the drug's price beside; which payment stage, and the year's sums."""
from held_eighteenth_b import *  # noqa: F403

NAME = "held18-drug-chart"
DRUGS = [("Amlodipine Besylate TAB 5MG", 4, 16), ("Rosuvastatin TAB 10MG", 7, 28), ("Xarelto TAB 20MG", 480, 610), ("Metformin HCl ER TAB 750MG", 6, 26), ("Farxiga TAB 10MG", 510, 640), ("Losartan Potassium TAB 50MG", 5, 22), ("Tamsulosin CAP 0.4MG", 6, 30), ("Symbicort AER 160-4.5MCG", 260, 390), ("Pantoprazole TAB 40MG", 5, 24), ("Latanoprost SOL 0.005%", 9, 40), ("Sertraline TAB 100MG", 6, 25), ("Ozempic INJ 2MG/3ML", 880, 1040)]
SHOPS = ["RIVERTOWN PHARMACY #118", "GOODHEALTH DRUG 0427", "HARVEST MARKET PHARMACY 33", "PLAN MAIL SERVICE PHARMACY"]


def document(rng):
    who = Who(rng, youngest=66, oldest=91)
    payer = rng.choice(("Silverleaf Rx Basic (PDP)", "Harbor Gold Advantage (HMO)", "Mountainview Rx Plus (PDP)"))
    month = rng.randint(2, 10)
    begin, member = datetime.date(2026, month, 1), number(rng, "A9999999999")
    end = later(datetime.date(2026, month + 1, 1), -1)
    sent, tel, (street, town) = later(end, rng.randint(7, 18)), free(rng), place(rng, True)
    shops, price, lines, rows, others = rng.sample(SHOPS, rng.choice((1, 1, 2))), rng.random() < 0.6, [], [], 0
    many = rng.randint(2, 7)
    days = sorted(later(begin, rng.randrange((end - begin).days)) for _ in range(many))
    extra = rng.random() < 0.3
    for when, (words, low, high) in zip(days, rng.sample(DRUGS, many)):
        supply, cost = rng.choice((30, 30, 90)), cents(rng, low, high)
        you = min(cost, rng.choice((0, 500, 1000, 4700, 2000)) if high < 100 else rng.choice((4700, cost // 4)))
        other = min(you, 500) if extra and you > 1500 else 0
        you, others = you - other, others + other
        shop, count = rng.choice(shops), supply * rng.choice((1, 1, 2)) if high < 100 else supply
        lines.append({"date": when, "description": words, "plan_paid_cents": cost - you - other, "patient_cents": you, "maybe": {"units": count, "copay_cents": you, **({"charge_cents": cost, "allowed_cents": cost} if price else {})}})
        note = f"<br><span class='k'>{rng.choice(('A generic drug may be available for less. Ask your prescriber.', 'This drug needs prior authorization.'))}</span>" if high > 100 and rng.random() < 0.4 else ""
        rows.append([f"<b>{words}</b><br>{say(when, '%m/%d/%Y')}, {shop}<br>Rx# {number(rng, '9999999')}, {supply} day supply (quantity {count}){note}", *([usd(cost)] if price else []), usd(cost - you - other), usd(you), usd(other)])
    plan, mine, whole = total(lines, "plan_paid_cents"), total(lines, "patient_cents"), sum(x["plan_paid_cents"] + x["patient_cents"] for x in lines)
    whole += others
    py, yy, oy = plan + rng.randint(20000, 300000), mine + rng.randint(2000, 60000), others + rng.choice((0, 1500))
    moon = say(begin, "%B %Y")
    head = ["Your prescriptions for covered Part D drugs", *(["Drug price"] if price else []), "Plan paid", "You paid", "Other payments<br>(made by programs or organizations)"]
    sums_row = [f"TOTALS for the month of {moon}", *([usd(whole)] if price else []), usd(plan), usd(mine), usd(others)]
    year_row = [f"Year-to-date totals<br><span class='k'>1/1/2026 through {say(end, '%-m/%-d/%Y')}</span>", *([usd(py + yy + oy)] if price else []), usd(py), usd(yy), usd(oy)]
    stage = 2 if yy < 210000 else 3
    stages = "<table class='sg'><tr>" + "".join(f"<td class='{'on' if n == stage else ''}'><b>STAGE {n}<br>{w}</b><br>{x}{'<br><b>You are in this stage.</b>' if n == stage else ''}</td>" for n, w, x in ((1, "Yearly Deductible", "You pay the full cost of your drugs until you have paid $615.00. Some drugs have no deductible."), (2, "Initial Coverage", "You pay a copay or coinsurance until your out-of-pocket costs reach $2,100.00."), (3, "Catastrophic Coverage", "You pay nothing for covered Part D drugs for the rest of the year."))) + "</tr></table>"
    one = (beside(f"<div class='logo'>{esc(payer)}</div>{street}<br>{town}<br><br><br>{who.mail}", facts([("Member", esc(who.full)), ("Member ID", member), ("RxBIN", number(rng, "099999")), ("Date", say(sent, "%B %-d, %Y"))], "f bx"), widths="58% 42%")
           + f"<br><h1>Your monthly prescription drug summary for {moon}</h1><p>This summary is your &ldquo;Explanation of Benefits&rdquo; (EOB) for your Medicare prescription drug coverage (Part D). Please look it over and keep it. <b>This is not a bill.</b></p>"
           + "<h2>Section 1. Your prescriptions during the past month</h2><p class='k'>Chart 1 shows your prescriptions for covered Part D drugs for the past month. Please look over this information to make sure it is right. If you have questions or think there is a mistake, Section 5 tells what you should do.</p>"
           + table([[(f"CHART 1. {moon}", 5 if price else 4)], head], rows, "lrrrr" if price else "lrrr", "t", [sums_row, year_row], widths="44%" if price else "52%"))
    two = (f"<h2>Section 2. Which &ldquo;drug payment stage&rdquo; are you in?</h2>{stages}<h2>Section 3. Your &ldquo;out-of-pocket costs&rdquo; and &ldquo;total drug costs&rdquo;</h2>" + facts([("Your out-of-pocket costs, month of " + moon, usd(mine)), ("Your out-of-pocket costs, year-to-date", usd(yy)), ("Your total drug costs, month of " + moon, usd(whole)), ("Your total drug costs, year-to-date", usd(py + yy + oy))], "f s3")
           + "<p class='k'>Out-of-pocket costs include what you pay when you fill a covered prescription, and payments made for you by family, charities and some programs. They do not include your monthly premium.</p><h2>Section 4. Are there upcoming changes to our Drug List?</h2><p>There are no changes at this time that affect the drugs you take.</p>"
           + f"<h2>Section 5. If you see mistakes or have questions</h2><p>Call Member Services at {tel} (TTY users call 711), 8 a.m. to 8 p.m., seven days a week. Calls to these numbers are free. If you suspect fraud, call 1-800-MEDICARE (1-800-633-4227).</p><h2>Section 6. Important things to know</h2><p>Your Evidence of Coverage has the details of your plan. You can ask us for a coverage decision or an exception, and make an appeal within 65 days if we say no. You can spread your drug costs over the year: ask about the Medicare Prescription Payment Plan.</p><p class='k'>S9999_26EOBD_C &nbsp; Para espa&ntilde;ol llame a Servicios para Miembros.</p>")
    css = "@page{@bottom-right{font:8pt 'Liberation Sans';content:'Page ' counter(page)}}.logo{font:bold 17pt 'P052';color:#00558c}.bx{border:1px solid #00558c;width:100%}.f td{padding:2pt 8pt}.s3 td+td{text-align:right;font-weight:bold}h1{font:bold 16pt 'P052';color:#00558c}h2{font-size:12pt;background:#dcecf6;padding:3pt 5pt;margin:12pt 0 4pt}.k{font-size:8.7pt;color:#444}.t{width:100%;font-size:9.3pt}.t th{border:1px solid #00558c;vertical-align:bottom;font-size:8.6pt}.t thead tr:first-child th{background:#00558c;color:#fff}.t td{border:1px solid #9bb}.sum td{font-weight:bold;background:#f1f7fb}.sg td{border:1px solid #999;width:33%;font-size:9pt;padding:5pt}.sg .on{background:#fff6d8;border:2px solid #000}p{line-height:1.3}"
    shop_names = {"provider": {"name": shops[0]}} if len(shops) == 1 else {}
    truth = {"document_type": "eob", **shop_names, "payer": {"name": payer}, "patient": {"name": who.full, "member_id": member}, "statement_date": sent, "lines": lines, "totals": {"insurance_paid_cents": plan}, "maybe": {"balance_cents": mine, "patient_paid_cents": mine, "charges_cents": whole, **({} if shop_names else {"provider.name": shops[0]})}}
    return done(sheet(css, one, two, margin="0.6in", font="10.2pt 'Liberation Sans',Arial"), truth)
