"""A Medicare Summary Notice for Part B as people get it by mail: first page with the deductible and the claims' dates, a page of help and messages, then
a claim for each provider with its services and billing codes, approved or not, what was charged, approved, paid and may be billed, notes by letter;
and how to appeal."""
from held_twentyfourth_b import *  # noqa: F403

NAME = "held24-medicare-summary-notice"
NOTES = {"ded": "Some or all of the approved amount for this service was applied to your deductible.",
         "free": "You pay nothing for this service. Medicare paid the provider 100% of the approved amount, less the reductions of the law.",
         "denied": "Medicare does not pay for this service because it is not covered for your condition. You should not be billed unless you signed a "
         "written notice that said so.",
         "gap": "Your claim was sent to your Medicare Supplement (Medigap) plan. Send any questions about your benefits to them."}


def document(rng):
    who, mbi, sent = Who(rng, youngest=66, oldest=92), number(rng, "9AA9-AA9-AA99"), day(rng, (2026, 3, 2), 230)
    first, last = later(sent, -92), later(sent, -2)
    claims, docs, listed, used, denied = [], [], [], [], 0
    for n in sorted(rng.sample(range(12, 80), rng.choice((1, 2, 2, 3, 4)))):
        date, (provider, care) = later(first, n - 8), seen(rng)
        lines, rows, claim = services(rng, [date, date, later(date, 7)] if care is THERAPY else [date], care, 6, "ded coins coins coins free",
            0.1), [], number(rng, "02-99999-999-990")
        days = sorted({x["date"] for x in lines})
        gap, group = rng.random() < 0.4, rng.choice(GIVERS["office"]) if provider.endswith(" MD") else ""
        if provider.endswith(" MD"):
            provider = provider[:-3].replace(" ", f" {rng.choice('ABCDEGHJLMRSTW')}. ", 1) + ", M.D."
        phone = tel(rng, f"({rng.choice((319, 214, 803, 330, 720, 480))}) 555-{{:04d}}")
        for x in lines:
            short = min(x["charge_cents"], x["allowed_cents"])
            x["kind"] = "coins" if x["kind"] == "ded" and short > 25700 else x["kind"]
            share = {"ded": short, "coins": round(short * 0.2)}.get(x["kind"], 0)
            x["plan_paid_cents"], x["patient_cents"] = round((short - share) * 0.98), share
            refused = x["kind"] == "denied"
            denied += refused
            x["modifiers"] = ["25"] if x["sort"] == "visit" and len(lines) > 1 and rng.random() < 0.5 else ["GP"] if x["sort"] == "therapy" else \
                ["26"] if x["sort"] in ("xray", "mri") and rng.random() < 0.5 else []
            notes = [NOTES[k] for k in [x["kind"]] if k in NOTES] + [NOTES["gap"]] * gap
            used += [y for y in dict.fromkeys(notes) if y not in used]
            x["remarks"] = [chr(65 + used.index(y)) for y in notes]
            x["description"] = x["words"]
            code = "-".join([x["code"], *x["modifiers"]])
            rows.append([f"{esc(x['description'])} ({code})", "<b>NO</b>" if refused else "Yes", *(usd(x[k]) for k in ("charge_cents", "allowed_cents",
                "plan_paid_cents", "patient_cents")),
                         ",".join(x["remarks"])])
        keys = "charge_cents allowed_cents plan_paid_cents patient_cents".split()
        # Of several days each has its own head of rows.
        put = []
        for one in days:
            put += ([[(f"<b>{say(one, '%B %-d, %Y')}</b>", 7)]] if len(days) > 1 else []) + [r for r, x in zip(rows, lines) if x["date"] == one]
        street, town = place(rng)
        when = say(days[0], "%B %-d, %Y") + (f" &ndash; {say(days[-1], '%B %-d, %Y')}" if len(days) > 1 else "")
        claims.append(f"<div class='cl'><h3>{when}</h3><b>{esc(provider)}</b>, {phone}<br>" + (f"{esc(group)}, " if group else "") + f"{street}, {town}"
                      + (f"<br>Ordered by: {doctor(rng, '{} {}, M.D.')}" if care in (LAB, SCANS) else "")
                      + table(["Service Provided &amp; Billing Code", "Service<br>Approved?", "Amount<br>Provider<br>Charged",
                      "Medicare-<br>Approved<br>Amount", "Amount<br>Medicare<br>Paid",
                               "Maximum<br>You May<br>Be Billed", "See<br>Notes<br>Below"], put, "lcrrrrc", "t",
                              [[f"Total for Claim #{claim}", "", *(usd(total(lines, k)) for k in keys), ""]], widths="39% 9% 11% 11% 11% 11% 8%") + "</div>")
        listed.append((when, esc(provider)))
        for x in lines:  # what is not printed is not told
            for k in ("modifiers", "remarks"):
                if not x[k]:
                    del x[k]
        docs.append(claim_of("Medicare", who.plain, mbi, lines, "date code modifiers description remarks " + " ".join(keys), {"name": provider,
            "phone": phone}, claim, sent,
                             "charges_cents insurance_paid_cents balance_cents", "msn"))
    owed, met = all_of([d["lines"] for d in docs], "patient_cents"), rng.choice((25700, 25700, 18346, 9412))
    head = f"<div class='run'>{esc(who.plain)} &nbsp;&nbsp;|&nbsp;&nbsp; THIS IS NOT A BILL</div>"
    one = (beside("<div class='h1'>Medicare Summary Notice</div><div class='h2'>for Part B (Medical Insurance)</div><div class='n'>The Official Summary "
        "of Your Medicare Claims from the Centers "
                  "for Medicare &amp; Medicaid Services</div>", "<div class='not'>THIS IS NOT A BILL</div>",
                  widths="74% 26%") + f"<div class='mail'>{who.mail}</div>"
           + beside("<div class='bar'>Notice for " + esc(who.plain) + "</div>" + facts([("Medicare Number", mbi), ("Date of This Notice", say(sent,
           "%B %-d, %Y")),
                    ("Claims Processed Between", f"{say(first, '%B %-d')} &ndash;<br>{say(last, '%B %-d, %Y')}")], "f")
                    + "<div class='bar'>Your Deductible Status</div><p>Your deductible is what you must pay for most health services before Medicare "
                    "begins to pay.</p>"
                    + f"<p><b>Part B Deductible:</b> You have now met <b>{usd(met)}</b> of your <b>$257.00</b> deductible for 2026.</p>"
                    + "<div class='bar'>Be Informed!</div><p>Look at the &ldquo;Your Messages from Medicare&rdquo; section of this notice.</p>",
                    "<div class='bar'>Your Claims &amp; Costs This Period</div>" + facts([("Did Medicare Approve All Services?", "NO" if denied else "YES"),
                    ("Number of Services Medicare Denied", str(denied)), ("See claims starting on page 3. Look for <b>NO</b> in the &ldquo;Service "
                    "Approved?&rdquo; column.", ""),
                    ("<b>Total You May Be Billed</b>", f"<b>{usd(owed)}</b>")], "f w") + "<div class='bar'>Providers with Claims This Period</div>"
                    + "".join(f"<p><b>{a}</b><br>{b}</p>" for a, b in listed), widths="50% 50%")
           + "<p class='n'><br>&iquest;Sab&iacute;a que puede recibir este aviso y otro tipo de ayuda de Medicare en espa&ntilde;ol? Llame y hable con un "
           "agente en espa&ntilde;ol. "
           "1-800-MEDICARE (1-800-633-4227)</p>")
    two = (head + "<div class='h2'>Making the Most of Your Medicare</div><br>" + beside(
        "<div class='bar'>How to Check This Notice</div><p>Do you recognize the name of each doctor or provider? Check the dates. Did you have an "
        "appointment that day?</p><p>Did you get the "
        "services listed? Do they match those listed on your receipts and bills?</p><p>If you already paid the bill, did you pay the right amount? Check "
        "the maximum you may be billed. See if the "
        "claim was sent to your Medicare supplement insurance (Medigap) plan or other insurer. That plan may pay your share.</p><div class='bar'>How to "
        "Report Fraud</div><p>If you think a provider "
        "or business is involved in fraud, call us at 1-800-MEDICARE (1-800-633-4227).</p><p>Some examples of fraud include offers for free medical "
        "services or billing you for Medicare services "
        "you didn&rsquo;t get. If we determine that your tip led to uncovering fraud, you may qualify for a reward of up to $1,000.</p>",
        "<div class='bar'>How to Get Help with Your Questions</div><p><b>1-800-MEDICARE (1-800-633-4227)</b><br>Ask for &ldquo;doctors services.&rdquo; "
        "Your customer-service code is "
        f"{number(rng, '99999')}.</p><p>TTY 1-877-486-2048 (for hearing impaired)</p><p>Contact your State Health Insurance Program (SHIP) for free, "
        f"local health insurance counseling.</p>"
        "<div class='bar'>Your Messages from Medicare</div><p>Get a pneumococcal shot. You may only need it once in a lifetime. Contact your health care "
        "provider about getting this shot.</p>"
        "<p>To report a change of address, call Social Security at 1-800-772-1213.</p><p>Early detection is your best protection. Schedule your mammogram "
        "today.</p>"))
    three = (head + "<div class='h2'>Your Claims for Part B (Medical Insurance)</div>" + beside(
        "<p>Part B Medical Insurance helps pay for doctors&rsquo; services, diagnostic tests, ambulance services, and other health care services.</p><p "
        "class='b'>Definitions of Columns</p><p><b>Service "
        "Approved?:</b> This column tells you if Medicare covered this service.</p><p><b>Amount Provider Charged:</b> This is your provider&rsquo;s fee "
        "for this service.</p>",
        "<p><b>Medicare-Approved Amount:</b> This is the amount a provider can be paid for a Medicare service. It may be less than the actual amount the "
        "provider charged.</p><p><b>Amount Medicare "
        "Paid:</b> This is the amount Medicare paid your provider. This is usually 80% of the Medicare-approved amount.</p><p><b>Maximum You May Be "
        "Billed:</b> This is the total amount the provider "
        "is allowed to bill you, and can include a deductible, coinsurance, and other charges not covered.</p>") + "".join(claims)
        + ("<h3>Notes for Claims Above</h3>" + facts([(chr(65 + n), x) for n, x in enumerate(used)], "f nn") if used else ""))
    four = (head + "<div class='h2'>How to Handle Denied Claims or File an Appeal</div>" + beside(
        "<div class='bar'>Get More Details</div><p>If a claim was denied, call or write the provider and ask for an itemized statement for any claim. "
        "Make sure they sent in the right information. If "
        "they didn&rsquo;t, ask the provider to contact our claims office to correct the error.</p><div class='bar'>If You Decide to Appeal, You Must Do "
        "It in Writing</div><p>We must receive your "
        f"appeal by <b>{say(later(sent, 125), '%B %-d, %Y')}</b>.</p><p>If you need help filing your appeal, call 1-800-MEDICARE or your State Health "
        f"Insurance Program (SHIP) before you file.</p>",
        "<div class='bar'>File an Appeal in Writing</div><p>1. Circle the service(s) or claim(s) you disagree with on this notice.</p><p>2. Explain in "
        "writing why you disagree.</p><p>3. Fill in all of "
        "the following:</p><p>Your or your representative&rsquo;s full name (print)<br>____________________________</p><p>Your telephone "
        "number<br>____________________________</p><p>Your complete "
        f"Medicare number<br>____________________________</p><p>4. Mail to: Medicare Claims Office, c/o Contractor Name, {place(rng)[0]}, {place(rng)[1]}</p>"))
    css = ("@page{@bottom-right{font:8pt 'Liberation Sans';content:'Page ' counter(page) ' of ' counter(pages)}}.h1{font:bold 22pt 'Liberation "
        "Sans'}.h2{font:bold 15pt 'Liberation Sans'}"
           ".not{font:bold 12pt 'Liberation Sans';text-align:right;padding-top:8pt}.mail{margin:34pt 0 40pt}.bar{background:#e4e4e4;border-top:1.5pt "
           "solid #222;font:bold 11pt 'Liberation Sans';padding:2pt 5pt;"
           "margin:6pt 0 4pt}.f td{padding:1pt 10pt 3pt 4pt}.f td+td{font-weight:bold}.w{width:100%}.w td+td{text-align:right}.nn "
           "td+td{font-weight:normal}.run{border-bottom:1pt solid;font:bold 9pt "
           "'Liberation Sans';margin-bottom:8pt}.n{font-size:8.4pt}.cl{margin-top:9pt}.t{width:100%;font-size:9pt;margin:5pt 0}.t "
           "th{font-size:8pt;vertical-align:bottom;border-bottom:1pt solid}"
           ".t td{border-bottom:.5pt solid #999}.sum td{font-weight:bold;background:#eee}h3{font-size:11.5pt;margin:8pt 0 2pt}.b{font-weight:bold}")
    return done(sheet(css, one, two, three, four, margin="0.6in", font="10pt 'Liberation Sans',Arial"), one_or_more(docs))
