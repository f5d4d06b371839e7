"""A Part D plan's monthly explanation in the manner of CMS's model that Express Scripts and OptumRx print: chart 1 lists the month's prescriptions
with pharmacy, quantity and Rx number, what the plan paid, what you paid and other payments; totals of the month and the year; the stage
of payment; updates of the drug list and what to do if there are mistakes."""
from held_twentythird_b import *  # noqa: F403

NAME = "held23-scripthaven-partd"
DRUGS = [("Atorvastatin Calcium", "Tab 40MG", 30, 4, 22), ("Lisinopril", "Tab 20MG", 30, 2, 14), ("Metformin HCl ER", "Tab 500MG", 60, 5, 26), ("Eliquis",
    "Tab 5MG", 60, 520, 610), ("Levothyroxine Sodium", "Tab 75MCG", 30, 8, 30),
         ("Ozempic", "Inj 2MG/3ML", 3, 880, 1010), ("Amlodipine Besylate", "Tab 5MG", 90, 4, 24), ("Gabapentin", "Cap 300MG", 90, 9, 38), ("Omeprazole",
         "Cap DR 20MG", 30, 5, 28), ("Jardiance", "Tab 25MG", 30, 560, 640),
         ("Fluticasone Propionate", "Susp 50MCG/ACT", 16, 11, 36), ("Trelegy Ellipta", "Aer 100-62.5-25MCG", 60, 600, 690), ("Amoxicillin", "Cap 500MG", 21, 4,
         15), ("Hydrochlorothiazide", "Tab 25MG", 90, 3, 18)]
SHOPS = ["Corner Drug #0412", "Valley Discount Pharmacy", "ScriptHaven Home Delivery", "Superfoods Pharmacy 1187", "Prairie Apothecary"]


def document(rng):
    who = Who(rng, youngest=65, oldest=90)
    payer = rng.choice(("ScriptHaven Medicare (PDP)", "Goldenrod Rx Choice (PDP)", "Northern Star Medicare Rx Plus (PDP)"))
    member, month = number(rng, "A99999999"), rng.randint(2, 8)
    start = datetime.date(2026, month, 1)
    end = later(datetime.date(2026, month + 1, 1), -1)
    sent, helped, priced = later(end, rng.randint(9, 18)), rng.random() < 0.25, rng.random() < 0.6
    stage, shops = rng.choice(("Deductible", "Initial Coverage", "Initial Coverage", "Catastrophic Coverage")), rng.sample(SHOPS, 2)
    lines, rows = [], []
    for name, form, many, low, high in rng.sample(DRUGS, rng.choice((1, 2, 3, 4, 5, 7))):
        d, price, fills = later(start, rng.randint(0, 27)), cents(rng, low, high), rng.choice((1, 1, 1, 3))
        price = price * fills
        left = (price if stage == "Deductible" and price > 4000 else 0 if stage == "Catastrophic Coverage" else round(price * 0.25) if price > 10000
                else min(price, rng.choice((0, 300, 500, 1000))))
        other = round(left * 0.6) if helped and left else 0
        lines.append({"date": d, "description": f"{name} {form}", "units": many * fills, "charge_cents": price, "plan_paid_cents": price - left,
                      "patient_cents": left - other, "other": other,
                      "shop": rng.choice(shops), "rx": number(rng, "9999999"), "days": 30 * fills})
    lines.sort(key=lambda x: x["date"])
    for x in lines:
        rows.append([f"<b>{esc(x['description'])}</b><br>{say(x['date'])}, {x['shop']}<br>Rx# {x['rx']}, {x['days']}-day supply, quantity {x['units']}",
                     usd(x["plan_paid_cents"]), usd(x["patient_cents"]),
                     usd(x["other"]) + ("<br><span class='s'>(paid by Extra Help)</span>" if x["other"] else ""),
                     *([f"{usd(x['charge_cents'])}<br><span class='s'>{rng.choice(('0%', '0%', '+2.1%', '-1.4%', '+4.8%'))}</span>"] if priced else [])])
    t = {k: total(lines, k) for k in ("plan_paid_cents", "patient_cents", "other", "charge_cents")}
    year = {k: v + rng.randint(0, 60000) * (month > 1) for k, v in t.items() if k != "charge_cents"}
    year["other"] = year["other"] if helped else 0
    if stage == "Catastrophic Coverage":
        year["patient_cents"] = 210000 - year["other"]
    tel, (box, city) = free(rng), place(rng, True)
    heads = ["", "<b>Plan paid</b>", "<b>You paid</b>", "<b>Other payments</b><br>(made by programs or organizations; see Section 3)",
             *(["<b>Drug price &amp; price change</b>"] if priced else [])]
    foot = [[f"<b>TOTALS</b> for the month of {start:%B} {start.year}", usd(t["plan_paid_cents"]), usd(t["patient_cents"]), usd(t["other"]),
             *([usd(t["charge_cents"])] if priced else [])]]
    page1 = (beside(f"<div class='logo'>{esc(payer)}</div>", f"<div class='c'>{say(sent, '%B %-d, %Y')}</div>",
                    widths="65% 35%") + f"<div class='mail'>{esc(who.full)}<br>{who.street}<br>{who.town}</div>"
             + f"<h1>Your Monthly Prescription Drug Summary</h1><h2>For {start:%B} {start.year}</h2><p><b>THIS IS NOT A BILL</b></p>"
             + facts([("Member name:", esc(who.full)), ("Member number:", member), ("Drug plan:", esc(payer))]) + "<p><br>This summary is your "
                 "&ldquo;Explanation of Benefits&rdquo; (EOB) for your Medicare prescription drug coverage (Part D). "
             "Please review this summary and keep it for your records.</p>"
             "<div class='q'><b>Here are the sections in this summary:</b><br>SECTION 1. Your prescriptions during the past month<br>SECTION 2. Which "
             "&ldquo;drug payment stage&rdquo; are you in?<br>SECTION 3. Your &ldquo;out-of-pocket costs&rdquo; "
             "and &ldquo;total drug costs&rdquo; (amounts and definitions)<br>SECTION 4. Updates to the plan&rsquo;s Drug List that affect drugs you "
             "take<br>SECTION 5. If you see mistakes on this summary or have questions, what should you do?<br>"
             f"SECTION 6. Important things to know about your drug coverage and your rights</div><p><b>Need large print or another format?</b> To get this "
             f"material in other formats, or ask for language translation services, call Member Services at {tel} (TTY 711), "
             "24 hours a day, 7 days a week.</p>")
    page2 = ("<h3>SECTION 1. &nbsp; Your prescriptions during the past month</h3><ul><li>Chart 1 shows your prescriptions for covered Part D drugs for the "
             "past month.</li><li>Please look over this information about your prescriptions to be sure it is correct. "
             "If you have any questions or think there is a mistake, Section 5 tells what you should do.</li></ul>"
             f"<div class='bar'>CHART 1. &nbsp; Your prescriptions for covered Part D drugs &nbsp; {start:%B} {start.year}</div>" + table(heads, rows, "lrrrr",
                 "t", foot, "46% 12% 12% 17% 13%" if priced else "52% 14% 14% 20%")
             + f"<h3>SECTION 2. &nbsp; Which &ldquo;drug payment stage&rdquo; are you in?</h3><p>As shown below, your Part D prescription drug coverage has "
               f"&ldquo;drug payment stages.&rdquo; How much you pay for a covered Part D prescription depends on which "
             f"payment stage you are in when you fill it. <b>You are in: the {stage} stage.</b></p>"
             "<h3>SECTION 3. &nbsp; Your &ldquo;out-of-pocket costs&rdquo; and &ldquo;total drug costs&rdquo;</h3>" + table(["", f"{start:%B} {start.year}",
             "Year-to-date totals"], [
                 ["Your &ldquo;out-of-pocket costs&rdquo; (your payments and other payments that count)", usd(t["patient_cents"] + t["other"]),
                  usd(year["patient_cents"] + year["other"])],
                 ["Your &ldquo;total drug costs&rdquo; (plan paid, you paid, other payments)", usd(t["charge_cents"]), usd(sum(year.values()))]], "lrr", "y")
             + f"<h3>SECTION 4. &nbsp; Updates to the plan&rsquo;s Drug List</h3><p>At this time, there are no upcoming changes to our Drug List that will "
               f"affect the coverage or cost of drugs you take.</p><h3>SECTION 5. &nbsp; If you see mistakes on this summary or have questions</h3><p>Call "
               f"Member Services at {tel}, or write to {esc(payer)}, "
               f"{box}, {city}. If something does not look right, such as a drug you did not get, it may be fraud; you may also call "
             "1-800-MEDICARE (1-800-633-4227).</p><h3>SECTION 6. &nbsp; Important things to know about your drug coverage and your rights</h3><p "
             "class='fine'>You have the right to make an appeal or a complaint. Making an appeal is a formal way of "
             "asking us to change our decision about your coverage. S5660_26EOB_C</p>")
    css = (numbered() + ".logo{font:bold 17pt 'Liberation Sans';color:#4b2e83}.c{text-align:right}.mail{margin:28pt 0 28pt "
                        "16pt}h1{font-size:19pt;margin-bottom:2pt}h2{font-size:14pt}.f td{padding:0 10pt 2pt 0}.q{border:1pt solid;padding:6pt "
                        "8pt;margin:8pt 0;"
           "line-height:1.5}h3{page-break-after:avoid;font-size:12pt;background:#ddd;padding:3pt;margin:10pt 0 4pt}ul{margin:0 0 6pt "
           "16pt;padding:0}.bar{background:#4b2e83;color:#fff;font-weight:bold;padding:3pt 5pt}.t{width:100%}.t th{font-weight:normal;font-size:9pt}.t td,.t "
           "th,.y td,.y th"
           "{border:.8pt solid #444}.y{width:100%}.s{font-size:8pt}.sum td{background:#eee;font-weight:bold}")
    out = only(lines, "date description units plan_paid_cents patient_cents" + (" charge_cents" if priced else ""))
    for x, y in zip(out, lines):
        x["maybe"] = {"code": y["rx"]}
    truth = {"document_type": "eob", "payer": {"name": payer}, "patient": {"name": who.full, "member_id": member}, "statement_date": sent, "lines": out,
             "totals": {"insurance_paid_cents": t["plan_paid_cents"], "balance_cents": t["patient_cents"], **({"charges_cents": t["charge_cents"]}
             if priced else {})}}
    return done(sheet(css, page1, page2, margin="0.6in", font="10.5pt 'Liberation Sans',Arial"), truth)
