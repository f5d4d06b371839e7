"""The Medicare Summary Notice for Part B: a first page with the notice's dates, deductible status and what was not approved; a second of help and
messages; then the claims, each under its day and provider, with Service Approved?, and a last page on how to appeal."""
from held_twentyseventh_b import *  # noqa: F403

NAME = "held27-msn-part-b-claims"
NOTES = {"denied": ("A", "This service was denied. The information provided does not support the need for this service or item."),
         "ded": ("B", "This approved amount has been applied toward your deductible."),
         "visit": ("C", "Medicare does not pay separately for this service. It is included in another service on the same day."),
         "gap": ("D", "Your claim was sent to your Medicare Supplement Insurance (Medigap policy), {}. Send any questions regarding your benefits "
         "to them.")}
GAPS = ["AARP UnitedHealthcare", "Mutual of Omaha", "Wellmark Blue Cross Blue Shield"]


def part_b(lines, left):
    """How Medicare works them: the yearly deductible first, then four parts of five; `left` is what of the deductible is not met."""
    for x in lines:
        if x["kind"] in ("denied", "bundled"):
            x.update(plan_paid_cents=0, patient_cents=x["charge_cents"] if x["kind"] == "denied" else 0)
            continue
        ded = min(left, x["allowed_cents"]) if x["sort"] not in ("lab", "vaccine") else 0
        share = 0 if x["sort"] in ("lab", "vaccine") else (x["allowed_cents"] - ded) - round((x["allowed_cents"] - ded) * 0.8)
        left, x["ded"] = left - ded, ded
        x.update(patient_cents=ded + share, plan_paid_cents=x["allowed_cents"] - ded - share)
    return left


def document(rng):
    who, sent = Who(rng, youngest=66, oldest=91), day(rng, (2026, 3, 28), 230)
    start, end = later(sent, -91), later(sent, -2)
    member = number(rng, "9A9A-AA9-AA99")
    left = rng.choice((0, 0, 0, 4210, 11875))
    gap, claims = rng.choice(GAPS) if rng.random() < 0.6 else "", []
    for _ in range(rng.randint(1, 5)):
        (provider, care), seen_on = seen(rng, "visits visits blood pictures rehab knife room", "{} {}. {}, M.D."), later(start, rng.randint(1, 60))
        dates = [seen_on] if rng.random() < 0.8 else [seen_on, later(seen_on, 3)]
        lines = services(rng, dates, care, 5, "free", 0.09, 0.04)
        claims.append((seen_on, provider, lines, number(rng, "99-26") + number(rng, "999-999-999")))
    claims.sort(key=lambda c: c[0])
    docs, parts, denied = [], [], 0
    heads = ["Service Provided &amp; Billing Code", "Service Approved?", "Amount Provider Charged", "Medicare- Approved Amount", "Amount Medicare Paid",
             "Maximum You May Be Billed", "See Notes Below"]
    for n, (_, provider, lines, claim) in enumerate(claims):
        left, rows, used, last = part_b(lines, left), [], [], None
        for x in lines:
            kind = {"denied": "denied", "bundled": "visit"}.get(x["kind"], "ded" if x.get("ded") else "")
            x["remarks"] = [NOTES[kind][0]] if kind else []
            used += [kind] if kind and kind not in used else []
            denied += x["kind"] in ("denied", "bundled")
            mods = {"visit": "25", "xray": "26", "mri": "26", "therapy": "GP", "surgery": "59"}.get(x["sort"], "") if rng.random() < 0.25 else ""
            x["modifiers"], x["description"] = [mods] if mods else [], x["words"]
            if last != x["date"] and lines[0]["date"] != lines[-1]["date"]:  # else the day stands above the provider
                rows.append([(f"<b>{say(x['date'], '%B %-d, %Y')}</b>", 7)])
                last = x["date"]
            rows.append([f"{esc(x['words'])} ({x['code']}{'-' + mods if mods else ''})", "<b>NO</b>" if x["kind"] in ("denied", "bundled") else "Yes",
                         *(usd(x[k], "" if any(isinstance(r[0], str) for r in rows) else "$") for k in "charge_cents allowed_cents plan_paid_cents "
                             "patient_cents".split()),
                         " ".join(x["remarks"])])
        t = {k: total(lines, k) for k in "charge_cents allowed_cents plan_paid_cents patient_cents".split()}
        if gap:
            used.append("gap")
        street, town = home(rng)
        ask = doctor(rng, "{} {}. {}, M.D.")
        above = f"<b>{say(lines[0]['date'], '%B %-d, %Y')}</b><br>" if lines[0]["date"] == lines[-1]["date"] else ""
        parts.append(f"<div class='who'>{above}<b>{esc(provider)}</b>, {tel(rng, '(555) 555-{:04d}')}<br>{street}, {town}"
            + (f"<br>Referred by {ask}" if rng.random() < 0.3 else "")
                     + "</div>" + table(heads, rows, "lcrrrrc", "t", [[f"<b>Total for Claim #{claim}</b>", "", *(f"<b>{usd(v)}</b>" for v in t.values()),
                                        NOTES["gap"][0] if gap else ""]], widths="36% 10% 11.5% 11.5% 11% 11.5% 8.5%")
                     + ("<h3>Notes for Claims Above</h3>" + facts([(f"<b>{NOTES[k][0]}</b>", NOTES[k][1].format(gap)) for k in sorted(used,
                         key=lambda k: NOTES[k][0])], "f") if used else ""))
        docs.append(claim_of("Medicare", who.full, member, lines, "date code modifiers description charge_cents allowed_cents plan_paid_cents "
                             "patient_cents remarks", provider, claim, sent, "charges_cents insurance_paid_cents balance_cents", "msn",
                             blank=("modifiers", "remarks")))
    every = [c[2] for c in claims]
    may, met = all_of(every, "patient_cents"), 28800 - left
    names = list(dict.fromkeys(c[1] for c in claims))
    stripe = ("<table class='top'><tr><td><b>{}</b></td></tr></table>")
    one = ("<table class='head'><tr><td><div class='t1'>Medicare Summary Notice</div><div class='t2'>for Part B (Medical Insurance)</div>"
           "<div>The Official Summary of Your Medicare Claims from the Centers for Medicare &amp; Medicaid Services</div></td>"
           f"</tr></table><div class='mail'>{who.mail}</div><div class='bar'>THIS IS NOT A BILL</div>"
           + beside("<div class='bx'><h2>Notice for " + who.full + "</h2>" + facts([("Medicare Number", member), ("Date of This Notice", say(sent,
               "%B %-d, %Y")),
                    ("Claims Processed Between", f"{say(start, '%B %-d')} &ndash; {say(end, '%B %-d, %Y')}")], "f") + "</div>"
                    "<h2>Your Deductible Status</h2><p>Your deductible is what you must pay for most health services before Medicare begins to pay.</p>"
                    + facts([("Part B Deductible", f"You have now met <b>{usd(met)}</b> of your <b>$288.00</b> deductible for 2026." if left else
                              "You have met your <b>$288.00</b> deductible for 2026.")], "f")
                    + "<h2>Be Informed!</h2><p>Medicare offers most preventive tests for free: mammograms, flu shots, bone mass measurements and "
                        "more. Ask your "
                    "doctor which are right for you.</p>",
                    "<div class='bx dark'><h2>Your Claims &amp; Costs This Period</h2>" + facts([("Did Medicare Approve All Services?",
                    f"<b>{'NO' if denied else 'YES'}</b>"),
                    *([("Number of Services Medicare Denied", f"<b>{denied}</b>")] if denied else []), ("See claims starting on page 3. Look for "
                        "<b>NO</b> in the "
                    "&ldquo;Service Approved?&rdquo; column. See the last page for how to handle a denied claim." if denied else "See claims "
                    "starting on page 3.", ""),
                    ("Total You May Be Billed", f"<b>{usd(may)}</b>")], "f g") + "</div><h2>Providers with Claims This Period</h2>"
                    + "".join(f"<p>{say(next(c[0] for c in claims if c[1] == p), '%B %-d, %Y')}<br><b>{esc(p)}</b></p>" for p in names), widths="50% 50%")
           + "<p class='es'>&iquest;Sabía que puede recibir este aviso y otro tipo de ayuda de Medicare en español? Llame y hable con un agente en "
               "español.</p>")
    two = (stripe.format(who.full) + "<div class='t2'>Making the Most of Your Medicare</div>" + beside(
        "<h2>How to Check This Notice</h2><p><b>Do you recognize the name of each doctor or provider?</b> Check the dates. Did you have an "
        "appointment that day?</p>"
        "<p><b>Did you get the services listed?</b> Do they match those listed on your receipts and bills?</p><p><b>If you already paid the bill, "
        "did you pay the right "
        "amount?</b> Check the maximum you may be billed. See if the claim was sent to your Medicare supplement insurance (Medigap) plan or other "
        "insurer. That plan "
        "may pay your share.</p><h2>How to Report Fraud</h2><p>If you think a provider or business is involved in fraud, call us at 1-800-MEDICARE "
        "(1-800-633-4227). "
        "Some examples of fraud include offers for free medical services, or billing you for Medicare services you didn&rsquo;t get. If we "
        "determine that your tip led "
        "to uncovering fraud, you may qualify for a reward of up to $1,000.</p>",
        "<h2>How to Get Help with Your Questions</h2><p><b>1-800-MEDICARE (1-800-633-4227)</b><br>Ask for &ldquo;doctors services.&rdquo; Your "
        "customer-service code is "
        f"{number(rng, '99999')}.<br>TTY 1-877-486-2048 (for hearing impaired)</p><p>Contact your State Health Insurance Program (SHIP) for free, "
        f"local health insurance "
        f"counseling. Call {tel(rng, '1-555-555-{:04d}')}.</p><h2>Messages from Medicare</h2><p>Get a pneumococcal shot. You may need a second shot "
        f"one year after you get "
        "the first.</p><p>To report a change of address, call Social Security at 1-800-772-1213. TTY users call 1-800-325-0778.</p><p>Want to see "
        "your claims right "
        "away? Visit Medicare.gov and log into your secure account.</p>", widths="50% 50%"))
    three = (stripe.format(who.full) + "<div class='t2'>Your Claims for Part B (Medical Insurance)</div>"
             "<p>Part B Medical Insurance helps pay for doctors&rsquo; services, diagnostic tests, ambulance services, and other health care services.</p>"
             + beside("<p><b>Definitions of Columns</b><br><b>Service Approved?:</b> This column tells you if Medicare covered this "
                 "service.<br><b>Amount Provider "
                      "Charged:</b> This is your provider&rsquo;s fee for this service.<br><b>Medicare-Approved Amount:</b> This is the amount a "
                      "provider can be paid for a "
                      "Medicare service. It may be less than the actual amount the provider charged.</p>",
                      "<p>Your provider has agreed to accept this amount as full payment for covered services. Medicare usually pays 80% of the "
                      "Medicare-approved "
                      "amount.<br><b>Amount Medicare Paid:</b> This is the amount Medicare paid your provider.<br><b>Maximum You May Be Billed:</b> "
                      "The total amount the "
                      "provider is allowed to bill you, and can include a deductible, coinsurance, and other charges not covered. If you have "
                      "Medicare Supplement "
                      "Insurance (Medigap policy) or other insurance, it may pay all or part of this amount.</p>", widths="50% 50%") + "".join(parts))
    four = (stripe.format(who.full) + "<div class='t2'>How to Handle Denied Claims or File an Appeal</div>" + beside(
        "<h2>Get More Details</h2><p>If a claim was denied, call or write the provider and ask for an itemized statement for any claim. Make sure "
        "they sent in the right "
        "information. If they didn&rsquo;t, ask the provider to contact our claims office to correct the error.</p><h2>If You Disagree with a "
        "Coverage Decision, Payment "
        "Decision, or Payment Amount on this Notice, You Can Appeal</h2><p>Appeals must be filed in writing. Use the form to the right. Our claims "
        "office must receive "
        f"your appeal within 120 days from the date you get this notice. We must receive your appeal "
        f"by:</p><p><b>{say(later(sent, 125), '%B %-d, %Y')}</b></p>",
        "<h2>File an Appeal in Writing</h2><p>Follow these steps:</p><p><b>1</b> Circle the service(s) or claim(s) you disagree with on this "
        "notice.</p><p><b>2</b> Explain "
        "in writing why you disagree with the decision. Include your explanation on this notice or, if you need more space, attach a separate page "
        "to this notice.</p>"
        "<p><b>3</b> Fill in all of the following:</p><p>Your or your representative&rsquo;s full name "
        "(print)<br>______________________________</p><p>Your telephone "
        "number<br>______________________________</p><p>Your complete Medicare number<br>______________________________</p><p><b>4</b> Include any "
        "other information you "
        "have about your appeal.</p><p><b>5</b> Mail this notice and all supporting documents to:<br>Medicare Claims Office<br>c/o Contractor "
        "Name<br>Street "
        "Address<br>City, ST 12345-6789</p>", widths="50% 50%"))
    css = ("@page{@top-right{font:9pt 'Liberation Sans';content:'Page ' counter(page) ' of ' counter(pages)}}.head{width:100%;border-bottom:2pt "
        "solid #000}.t1{font-size:21pt;font-weight:bold}.t2{font-size:15pt;margin:2pt 0 6pt}.top{width:100%;border-bottom:1pt solid #000;"
           "margin-bottom:6pt}td.r{text-align:right}.mail{margin:26pt 0 26pt "
           "34pt}.bar{background:#000;color:#fff;font-weight:bold;font-size:12pt;padding:3pt 8pt;"
           "text-align:center;margin-bottom:8pt}h2{font-size:12pt;margin:8pt 0 3pt}h3{font-size:9.5pt;margin:4pt 0 1pt}.bx{border:1pt solid "
           "#000;padding:3pt 7pt}"
           ".dark{background:#e8e8e8}.f td{padding:2pt 9pt 2pt 0}.g td+td{text-align:right}.t{width:100%;font-size:8.8pt;margin:4pt 0}.t "
           "th{background:#ddd;font-size:8pt;"
           "vertical-align:bottom;border:.5pt solid #999}.t td{border:.5pt solid #999;padding:3pt 4pt}.sum "
           "td{background:#f0f0f0}.who{margin-top:11pt}.es{margin-top:14pt;"
           "font-size:8.6pt;font-weight:bold}p{font-size:9.2pt}")
    return done(sheet(css, one, two, three, four, margin="0.55in", font="9.8pt 'Liberation Sans',Arial"), one_or_more(docs))
