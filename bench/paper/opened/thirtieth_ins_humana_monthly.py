"""Humana's monthly report of a Medicare Advantage plan, in the order of Medicare's model: the member and plan, the month's and the year's totals in one
chart, the yearly limit, then each claim with its provider, services with their billing code in words, four amounts, a note below what was denied."""
from held_thirtieth_b import *  # noqa: F403

NAME = "held30-ins-humana-monthly"
WORDS = {"99213": "Office or other outpatient visit for an established patient, low complexity", "36415": "Collection of venous blood by venipuncture",
         "99214": "Office or other outpatient visit for an established patient, moderate complexity", "80053": "Comprehensive metabolic panel",
         "99203": "New patient office visit, 30 minutes", "87880": "Rapid strep test", "81002": "Urinalysis, without microscope", "80061": "Lipid panel",
         "93000": "Electrocardiogram with interpretation and report", "96372": "Therapeutic injection, under the skin or into a muscle",
         "J1100": "Injection, dexamethasone sodium phosphate, 1 mg", "85025": "Complete blood count, automated", "84443": "Thyroid stimulating hormone test",
         "83036": "Hemoglobin A1c", "82306": "Vitamin D test", "82728": "Ferritin test", "84153": "Prostate specific antigen (PSA) test, total",
         "71046": "Chest X-ray, two views", "73562": "X-ray of knee, three views", "72148": "MRI of lower spine without contrast",
         "70551": "MRI of brain without contrast", "77067": "Screening mammogram, both breasts", "97110": "Therapeutic exercises, each 15 minutes",
         "97140": "Manual therapy techniques, each 15 minutes", "97530": "Therapeutic activities, each 15 minutes",
         "97161": "Physical therapy evaluation, low complexity", "A0429": "Ambulance service, basic life support, emergency transport",
         "A0425": "Ground mileage, per statute mile", "20610": "Drainage or injection of a large joint", "99204": "New patient office visit, 45 minutes",
         "11102": "Biopsy of skin, single lesion", "88305": "Tissue examination by pathologist", "17000": "Destruction of precancerous skin lesion",
         "45385": "Colonoscopy with removal of polyp by snare", "J3301": "Injection, triamcinolone acetonide, 10 mg"}
KEYS = "charge_cents allowed_cents plan_paid_cents patient_cents".split()


def document(rng):
    who = Who(rng, ages=(66, 90))
    start = datetime.date(2026, rng.randint(2, 10), 1)
    end = later((start + datetime.timedelta(32)).replace(day=1), -1)
    sent, member, payer = later(end, rng.randint(6, 14)), number(rng, "H99999999"), "Humana"
    plan = rng.choice(("Humana Gold Plus H5619-038 (HMO)", "HumanaChoice H5216-146 (PPO)", "Humana Honor H5216-290 (PPO)"))
    month, blocks, truths, every = say(start, "%B %Y"), "", [], []
    for _ in range(rng.choice((1, 2, 3, 4))):
        giver, care = seen(rng, "office office lab scans therapy surgery ride", person="{} {} MD")
        care = [x for x in care if x[0] in WORDS]
        first, claim, out = later(start, -rng.randint(4, 40)), number(rng, "820269999999999"), rng.random() < 0.15
        dates = [first, later(first, 2), later(first, 5)] if care[0][1] == "therapy" else [first]
        lines = services(rng, dates, care, 5, kinds="copay coins free free free", denied=0.09, bundled=0)
        rows, denied = [], False
        for x in lines:
            x["description"], words = WORDS[x["code"]], f"{WORDS[x['code']]} (billing code {x['code']})"
            rows.append([say(x["date"], "%m/%d/%y"), esc(words), *(usd(x[k]) for k in KEYS)])
            if x["kind"] == "copay":
                rows[-1][1] += f"<div class='nt'>You pay a ${x['copay_cents'] // 100} copayment for this service.</div>" if not x["copay_cents"] % 100 else ""
            if x["kind"] == "coins":
                rows[-1][1] += f"<div class='nt'>You pay {100 - x['rate']}% of the total cost for this service.</div>"
            if x["kind"] == "denied":
                rows[-1][1] += "<div class='nt'><b>DENIED.</b> This service is not covered by our plan. Look on the last page for your appeal rights.</div>"
                denied = True
        blocks += (f"<div class='pv'><b>{esc(giver)}</b> ({'out-of-network' if out else 'in-network'} provider)<br>Claim number: {claim}</div>"
                   + table(["Date of<br>service", "Service", "Amount the provider<br>billed the plan", "Total cost<br>(amount the plan<br>approved)",
                           "Plan&rsquo;s<br>share",
                            "Your<br>share"], rows, "llrrrr", "t", [["", "TOTALS:", *(usd(total(lines, k)) for k in KEYS)]], widths="9% 45% 13% 13% 10% 10%")
                   + ("<p class='s'>You can appeal the part of this claim that was denied.</p>" if denied else ""))
        every.append(lines)
        for x in lines:  # a copayment or coinsurance is told in words below the service, of one more often than not
            x["maybe"] = {k: x[k] for k in ("copay_cents", "coinsurance_cents") if x[k]}
        truths.append(claim_of(payer, who.full, member, lines,
                               "date code description maybe " + " ".join(KEYS), giver, claim, sent, "charges_cents insurance_paid_cents balance_cents",
                               network="out" if out else "in"))
    sums = [all_of(every, k) for k in KEYS]
    before = [rng.randint(100000, 900000), rng.randint(50000, 90000), rng.randint(20000, 45000)]
    before.append(before[1] - before[2])
    spent, limit = sums[3] + before[3], rng.choice((390000, 490000, 670000))
    one = (beside("<div class='logo'>Humana<span>.</span></div>", f"<div class='ttl'>SmartSummary&reg;<br><span>{month}</span></div>", widths="50% 50%")
           + beside(f"<div class='s'>P.O. Box 14168<br>Lexington, KY 40512-4168</div><div class='mail'>{who.mail}</div>",
                    "<div class='q'>" + facts([("Member name", esc(who.full)), ("Humana ID", member), ("Plan", plan), ("Statement date", say(sent,
                            "%B %-d, %Y")),
                     ("Customer Care", f"{tel(rng)} (TTY: 711)"), ("Hours", "8 a.m. - 8 p.m., seven days a week")]) + "</div>", widths="50% 50%")
           + f"<h1>Your Explanation of Benefits (EOB)</h1><h2>Your medical and hospital claims processed in {month}</h2>"
           "<p><b>This is not a bill.</b> This EOB is a monthly report of claims we have processed: what was billed, what our plan paid, and what you "
           "have paid or can expect to be billed. If you owe money, your doctors and other health care providers will send you a bill. "
           "It reports only covered medical and hospital services. We send a separate report on Part D prescription drugs.</p>"
           "<h2>Totals for medical and hospital claims</h2>"
           + table(["", "Amount providers have<br>billed the plan", "Total cost (amount the<br>plan has approved)", "Plan&rsquo;s share", "Your share"],
                   [[f"<b>Totals for this month</b><br>(for claims processed from {say(start, '%m/%d/%y')} to {say(end, '%m/%d/%y')})",
                           *(usd(x) for x in sums)],
                    [f"<b>Totals for 2026</b><br>(all claims processed through {say(end, '%m/%d/%y')})", *(usd(x + y) for x, y in zip(sums, before))]],
                   "lrrrr", "tt")
           + "<h2>Yearly limit: this limit gives you financial protection</h2><div class='lim'>The yearly out-of-pocket maximum is the most you will "
             "have to pay in "
           f"2026 for covered Part A and Part B services. As of {say(end, '%B %-d, %Y')}, you have had <b>{usd(spent)}</b> in out-of-pocket costs that count "
           f"toward your <b>{usd(limit)}</b> out-of-pocket maximum for in-network services.</div>"
           "<p><b>Do you see something that looks wrong?</b> If you have questions or find mistakes, if you think we may have been billed for care you "
           "did not get, call Customer Care at the number above. You can also call 1-800-MEDICARE (1-800-633-4227).</p>")
    two = (f"<h2>Details for claims processed in {month}</h2><p class='s'>Look over the information about your claims. Does it seem correct?</p>" + blocks
           + "<h2>If we denied all or part of a claim: your right to appeal</h2><p class='s'>Making an appeal is a formal way of asking us to change "
             "our decision. You must ask within 65 days of the date of this notice. Write to Humana Grievances and Appeals, P.O. Box 14165, Lexington, "
             "KY 40512-4165, or fax 1-800-949-2961. You can ask for a fast decision if your health requires it. A provider in our network may not bill "
             "you for more than your share. Your Evidence of Coverage, chapter 9, explains the steps. You may get free help from your State Health "
             "Insurance Assistance Program (SHIP).</p><p class='fine'>Humana is a Medicare Advantage organization with a Medicare contract. Enrollment "
             "in any Humana plan depends on contract renewal. Humana Inc. and its subsidiaries comply with applicable federal civil rights laws and do "
             "not discriminate. Espa&ntilde;ol: llame al n&uacute;mero que "
           "aparece arriba. H5619_GHHJQ4EEN_C</p>")
    css = ("@page{@bottom-right{font:8pt 'Liberation Sans';content:'Page ' counter(page) ' of ' counter(pages)}}"
           ".logo{font:bold 26pt 'Liberation Sans';color:#4c9b00}"
           ".logo span{color:#1f3d00}.ttl{text-align:right;font:bold 16pt 'Liberation Sans'}.ttl span{font-size:12pt}.mail{margin:26pt 0 22pt 12pt}"
           ".q{border:1pt solid #4c9b00;padding:5pt}.f td{padding:1.4pt 8pt 1.4pt 0}.f td:first-child{font-weight:bold}h1{font:bold 17pt 'Liberation Sans'}"
           "h2{font:bold 12pt 'Liberation Sans';color:#2f6200;margin:10pt 0 4pt}.tt{width:99.7%;font-size:9.4pt}"
           ".tt th,.tt td{border:.8pt solid #666;padding:4pt}"
           ".tt th{background:#e9f3dd;text-align:center}.lim{border:1pt solid #666;padding:6pt;margin:0 0 8pt}.pv{margin-top:9pt;font-size:10pt}"
           ".t{width:99.7%;font-size:8.8pt;margin:3pt 0 6pt}.t th{background:#e9f3dd;font-size:7.8pt;vertical-align:bottom}"
           ".t th,.t td{border:.6pt solid #888;padding:3pt}"
           ".nt{font-size:8pt;margin-top:2pt;padding-left:8pt}.t tr.sum td{font-weight:bold;background:#f4f4f4}.s{font-size:8.8pt}")
    return done(sheet(css, one, two, margin="0.55in", font="10pt 'Liberation Sans',Arial", title="SmartSummary"), one_or_more(truths))
