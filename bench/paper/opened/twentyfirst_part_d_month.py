"""A Medicare drug plan's monthly EOB on a sheet on its side: one chart in which a prescription has its day, the drug with its number and pharmacy, quantity and days of supply, the price with how it changed, and who paid what in three columns; below it the totals of month and year, then the stage one is in and what counts toward the limit of out-of-pocket costs."""
from held_twentyfirst_b import *  # noqa: F403

NAME = "held21-part-d-month"
DRUGS = [("Atorvastatin calcium tablet 40 mg", 6, 24), ("Lisinopril tablet 20 mg", 4, 16), ("Eliquis tablet 5 mg", 520, 640), ("Metformin tablet 1000 mg", 4, 18), ("Jardiance tablet 25 mg", 560, 690), ("Levothyroxine tablet 75 mcg", 8, 30), ("Gabapentin capsule 300 mg", 7, 30), ("Trelegy Ellipta inhaler 100 mcg", 590, 720), ("Omeprazole capsule 20 mg", 5, 22), ("Furosemide tablet 40 mg", 4, 14), ("Insulin glargine pen 100 units/ml", 90, 190), ("Escitalopram tablet 10 mg", 6, 25)]
SHOPS = ["Corner Drug 1182", "Value Pharmacy 10-0442", "Market Basket Pharmacy", "HomeScripts Mail Pharmacy"]


def document(rng):
    who = Who(rng, youngest=66, oldest=92)
    payer = rng.choice(("Silver Cross Script Choice (PDP)", "WellPath Value Rx (PDP)", "Evergreen MedicareRx Saver (PDP)"))
    month, member = rng.randint(2, 10), number(rng, "99A9999999")
    begin, end = datetime.date(2026, month, 1), later(datetime.date(2026, month + 1, 1), -1)
    sent, tel, (street, town), style = later(end, rng.randint(7, 18)), free(rng), place(rng, True), rng.choice(("%m/%d/%y", "%m-%d-%Y"))
    shops, many, change, help_ = rng.sample(SHOPS, rng.choice((1, 1, 2))), rng.choice((2, 4, 5, 6, 8)), rng.random() < 0.5, rng.random() < 0.25
    lines, rows, others = [], [], 0
    for when, (words, low, high) in zip(sorted(later(begin, rng.randrange((end - begin).days)) for _ in range(many)), rng.sample(DRUGS, many)):
        supply, cost = rng.choice((30, 30, 90)), cents(rng, low, high)
        you = min(cost, rng.choice((0, 300, 1000, 1500)) if high < 100 else 3500 if words[:7] == "Insulin" else rng.choice((4700, cost // 4)))
        other = min(you, 400) if help_ and you > 1000 else 0
        you, others, shop = you - other, others + other, rng.choice(shops)
        count = 1 if "inhaler" in words else 15 if "pen" in words else supply * rng.choice((1, 1, 2))
        lines.append({"date": when, "description": words, "units": count, "plan_paid_cents": cost - you - other, "patient_cents": you, "maybe": {"copay_cents": you, "charge_cents": cost, "allowed_cents": cost}})
        rows.append([say(when, style), f"<b>{words}</b><br><span class='k'>Rx {number(rng, '9999999-999')} &nbsp; {shop}</span>", str(count), f"{supply} days", usd(cost) + (f"<br><span class='k'>{rng.choice(('no change', '+1.4%', '-3.0%', '+6.2%'))}</span>" if change else ""), usd(cost - you - other), usd(you), usd(other)])
    plan, mine = total(lines, "plan_paid_cents"), total(lines, "patient_cents")
    whole = plan + mine + others
    py, yy, oy = plan + rng.randint(20000, 300000), min(205000, mine + rng.randint(2000, 60000)), others + rng.choice((0, 1200))
    moon = say(begin, "%B %Y")
    one = (beside(f"<div class='logo'>{esc(payer)}</div><div class='k'>{street}, {town}</div><br>{who.mail}", facts([("Member", esc(who.full)), ("Member ID", member), ("RxGroup", number(rng, "AAA99")), ("Prepared on", say(sent, "%B %-d, %Y"))]), widths="58% 42%")
           + f"<h1>Your drug report for {moon}</h1><p>This &ldquo;Explanation of Benefits&rdquo; (EOB) lists the prescriptions that were filled with your Medicare drug coverage (Part D). <b>It is not a bill.</b></p><h2>1. Prescriptions filled in {moon}</h2>"
           + table([["", "", "", "", "", ("Who paid", 3, "c")], ["Date filled", "Drug, prescription number, pharmacy", "Quantity", "Supply", "Drug price" + ("<br>and price change" if change else ""), "Plan paid", "You paid", "Other<br>payments"]], rows, "llccrrrr", "t",
                   [[(f"Totals for {moon}", 4), usd(whole), usd(plan), usd(mine), usd(others)], [("Year-to-date totals, 2026", 4), usd(py + yy + oy), usd(py), usd(yy), usd(oy)]], widths="9% 37% 8% 8% 12% 9% 9% 8%")
           + "<p class='k'>&ldquo;Other payments&rdquo; are those of programs or organizations that help with your costs. &ldquo;Price change&rdquo; compares with the first time you filled this drug in 2026.</p>")
    stage = "Initial Coverage" if yy < 190000 else "Catastrophic Coverage"
    two = (f"<h2>2. Which payment stage are you in?</h2><table class='st'><tr>" + "".join(f"<td class='{'on' if n == stage else ''}'><b>{n}</b><br>{w}</td>" for n, w in (("Yearly Deductible", "You pay the full cost of brand drugs until you have paid the deductible."), ("Initial Coverage", "You pay a copayment or coinsurance, and your plan pays the rest."), ("Catastrophic Coverage", "You pay nothing for covered Part D drugs for the rest of the year.")))
           + f"</tr></table><p>At the end of {moon} you were in the <b>{stage}</b> stage.</p><h2>3. What counts toward your limit</h2><p>Your out-of-pocket costs since January are <b>{usd(yy)}</b>. Your limit for 2026 is <b>$2,100.00</b>. Your total drug costs since January are {usd(py + yy + oy)}.</p><h2>4. Changes to our Drug List</h2><p>" + rng.choice(("None of the changes affects the drugs you take.", "From next month Omeprazole needs no prior authorization.")) + f"</p><h2>5. Mistakes, questions and appeals</h2><p>If something is wrong or you have a question, call Member Services at {tel} (TTY 711), 24 hours a day. You may ask for a coverage decision or an exception, and appeal within 65 days if we say no. To report fraud call 1-800-MEDICARE (1-800-633-4227). If you have limited income, ask Social Security about &ldquo;Extra Help&rdquo;: 1-800-772-1213.</p><p class='k'>S9999_26PDEOB_C &nbsp;&nbsp; Si necesita este informe en espa&ntilde;ol, ll&aacute;menos.</p>")
    css = numbered() + ".logo{font:bold 16pt 'Liberation Sans';color:#5b2a82}.k{font-size:8pt;color:#555}h1{font-size:15pt;color:#5b2a82;margin:8pt 0 3pt}h2{font-size:12pt;color:#5b2a82;margin:8pt 0 3pt}.f td{padding:1pt 10pt 1pt 0}.f td:last-child{font-weight:bold}.t{width:100%;font-size:9.2pt}.t th{background:#ece3f4;font-size:8.3pt;vertical-align:bottom;border:.5pt solid #fff}.t td{border-bottom:.6pt solid #b9a6c9}.sum td{font-weight:bold;background:#f6f1fa}.st td{border:1pt solid #b9a6c9;width:33%;padding:6pt}.st td.on{background:#ece3f4;border:2pt solid #5b2a82}"
    names = {"provider": {"name": shops[0]}} if len(shops) == 1 else {}
    truth = {"document_type": "eob", **names, "payer": {"name": payer}, "patient": {"name": who.full, "member_id": member}, "statement_date": sent, "lines": lines, "totals": {"insurance_paid_cents": plan}, "maybe": {"balance_cents": mine, "patient_paid_cents": mine, "charges_cents": whole, **({} if names else {"provider.name": shops[0]})}}
    return done(sheet(css, one, two, size="Letter landscape", margin="0.5in", font="10pt 'Liberation Sans',Arial"), truth)
