"""The Medicare Summary Notice for Part A after a hospital stay: the first page with the sum that may be billed, the page that explains, the
benefit periods left, and the inpatient claims with their benefit days and notes."""
from held_thirtysecond_b import *

NAME, KIND = "held32-ins-msn-part-a", "msn"
STAYS = ["Marlowe Memorial Hospital", "St. Casimir Medical Center", "Bayhurst Regional Medical Center", "Whitestone Valley Community Hospital",
         "Dunmere County General Hospital", "Our Lady of the Prairie Hospital and Rehabilitation Institute"]
HOMES = ["Willow Bend Care and Rehab", "Harvest Moon Nursing Center", "Evergreen Terrace Health Center"]
DEDUCTIBLE, DAILY = 173600, 21700
HEADS = ["", "Benefit Days<br>Used", "Claim<br>Approved?", "Non-<br>Covered<br>Charges", "Amount<br>Medicare<br>Paid", "Maximum<br>You May<br>Be "
        "Billed",
         "See<br>Notes<br>Below"]


def doctor(rng):
    first = rng.choice(("Marisa", "Edwin", "Roland", "Beatrix", "Samir", "Noelle"))
    return f"{first} {rng.choice('ABDJKLMRT')}. {rng.choice(('Haas', 'Oduya', 'Lindgren', 'Sokolov', 'Prewitt'))}"


def span(first, last):
    return f"{full(first)} &ndash; {full(last)}"


def document(rng):
    who = Person(rng, (), 66, 93)
    sent = day(rng, (2026, 4, 6), 170)
    left = later(sent, -rng.randint(30, 62))
    days = rng.randint(2, 11)
    came = later(left, -days)
    if came.year != 2026:
        return document(rng)
    began = came
    met_before = rng.random() < 0.25
    if met_before:
        began = later(came, -rng.randint(12, 50))
    if began.year != 2026:
        began, met_before = came, False
    member = number(rng, "9A") + rng.choice("ACDEFGHJKMNPQRTUVWXY") + number(rng, "9-A") + rng.choice("ACDEFGHJKMNPQRTUVWXY") + number(rng, "9-AA99")
    denied = rng.random() < 0.08
    notes, used, claims = {}, days, []

    def mark(text):
        return notes.setdefault(text, "ABCDEFGH"[len(notes)])

    taken = mark("Days are being subtracted from your total inpatient hospital benefits for this benefit period. The &ldquo;Your Benefit "
            "Periods&rdquo; "
                 "section on page 2 has more details.")
    paid = price(rng, 5200, 21800)
    row = {"name": rng.choice(STAYS), "first": came, "last": left, "days": days, "ok": True, "not": 0, "paid": paid, "max": 0, "marks": [taken],
           "share": "deductible_cents"}
    if not met_before:
        row["paid"], row["max"] = paid - DEDUCTIBLE, DEDUCTIBLE
        row["marks"].append(mark(f"{usd(DEDUCTIBLE)} was applied to your inpatient deductible."))
    if denied:
        row.update(ok=False, paid=0, max=0, days=0, marks=[mark("The information provided does not support the need for this many services or "
                "items. You do "
                                                             "not have to pay this amount.")])
        row["not"], used = price(rng, 9000, 31000), 0
    claims.append(row)
    snf = 0
    if not denied and rng.random() < 0.35 and days >= 3:
        stay = rng.randint(8, 28)
        end = later(left, stay)
        if end < later(sent, -7):
            snf, over = stay, max(0, stay - 20)
            more = {"name": rng.choice(HOMES), "first": left, "last": end, "days": stay, "ok": True, "share": "coinsurance_cents", "not": 0,
                    "paid": stay * 58215 - over * DAILY, "max": over * DAILY,
                    "marks": [mark("Days are being subtracted from your total skilled nursing facility benefits for this benefit period.")]}
            if over:
                more["marks"].append(mark(f"{usd(over * DAILY)} was applied to your skilled nursing facility coinsurance."))
            claims.append(more)
    made, blocks = [], []
    for one in claims:
        code, where = number(rng, "2269990") + number(rng, "9999999"), town(rng)
        tel, at = call(rng, where[3]), f"{street(rng)}, {where[0]}, {where[1]} {where[2]}"
        label, text = f"Benefit Period starting {full(began)}", f"{one['days']} day{'s' if one['days'] != 1 else ''}"
        cells = [label, text, "Yes" if one["ok"] else "<b>NO</b>", usd(one["not"]), usd(one["paid"]), usd(one["max"]), ", ".join(one["marks"])]
        blocks.append(f"<div class='kp'><div class='bar'>{span(one['first'], one['last'])}</div><div class='fa'><b>{esc(one['name'])}</b>, {tel}<br>"
                      f"{at}<br>Referred by {doctor(rng)}</div>"
                      + table(HEADS, [cells], "lcccccc", "d", [[f"Total for Claim #{code}", "", "", usd(one["not"]), usd(one["paid"]),
                                                                                f"<b>{usd(one['max'])}</b>", ""]],
                              widths="34% 10% 12% 12% 12% 12% 8%") + "</div>")
        line = {"date": one["first"], "date_end": one["last"], "noncovered_cents": one["not"], "plan_paid_cents": one["paid"],
            "patient_cents": one["max"],
                "remarks": one["marks"], "maybe": {"description": label, "units": one["days"],
                                                   one["share"]: one["max"]}}
        made.append(told(KIND, "Medicare", one["name"], {"name": who.full, "member_id": member}, [line],
                         {"insurance_paid_cents": one["paid"], "balance_cents": one["max"]}, claim_number=code, statement_date=sent,
                         maybe={"admitted": one["first"], "discharged": one["last"]}))
        made[-1]["provider"].update(phone=tel, address=at)
    owed = sum(x["max"] for x in claims)
    period = span(later(sent, -91), later(sent, -2))
    status = (f"You have now met your <b>{usd(DEDUCTIBLE)}</b> deductible for inpatient hospital services for the benefit period that began "
            f"{full(began)}."
              if not denied or met_before else f"You have met <b>$0.00</b> of your <b>{usd(DEDUCTIBLE)}</b> deductible for inpatient hospital "
                      f"services.")
    before = 0 if not met_before else rng.randint(2, 6)
    top = ("<table class='top'><tr><td class='ms'>Medicare Summary Notice</td><td class='r pg'>Page 1 of 4</td></tr><tr><td class='pa'>for Part A "
           "(Hospital "
           "Insurance)</td><td></td></tr></table><div class='off'>The Official Summary of Your Medicare Claims from the Centers for Medicare &amp;"
           " Medicaid "
           "Services</div>")
    left_ = ("<div class='box'><div class='h'>Notice for " + esc(who.full) + "</div>" + facts([("Medicare Number", member), ("Date of This Notice",
             f"<b>{full(sent)}</b>"), ("Claims Processed<br>Between", f"<b>{period}</b>")], "nf") + "</div><div class='box'><div class='h'>Your "
                     "Deductible Status"
             f"</div><p>Your deductible is what you must pay for most health services before Medicare begins to pay.</p><p><b>Part A "
             f"Deductible:</b> {status}</p>"
             "</div><div class='box'><div class='h'>Be Informed!</div><p>" + rng.choice((
                 "Guard your Medicare card as you would a credit card. Medicare will never call to ask for your Medicare Number.",
                 "Welcome to your Medicare Summary Notice! Sign up at MyMedicare.gov to see your claims sooner and get this notice by email.",
                 "Register at Medicare.gov to track your claims online and print a copy of this notice at any time.")) + "</p></div>")
    asked = "YES" if all(x["ok"] for x in claims) else "NO"
    places = "".join(f"<p><b>{span(x['first'], x['last'])}</b><br>{esc(x['name'])}</p>" for x in claims)
    right_ = ("<div class='box g'><div class='h'>Your Claims &amp; Costs This Period</div>" + facts([
        ("Did Medicare Approve All Claims?", f"<b>{asked}</b>"), ("<b>Total You May Be Billed</b>", f"<b>{usd(owed)}</b>")], "nf w")
        + "<p class='fine'>See page 2 for how to double-check this notice.</p></div><div class='box g'><div class='h'>Facilities with Claims This "
          "Period</div>"
        + places + "</div>")
    one = (top + f"<table class='ad'><tr><td><div class='win'>{who.mail()}</div></td><td class='nb'>THIS IS NOT A BILL</td></tr></table>"
           + beside(left_, right_) + "<div class='es'>&iquest;Sab&iacute;a que puede recibir este aviso y otro tipo de ayuda de Medicare en "
                   "espa&ntilde;ol? "
           "Llame y hable con un agente en espa&ntilde;ol. 1-800-MEDICARE</div>")
    run = "<table class='run'><tr><td>{}</td><td class='c'><b>THIS IS NOT A BILL</b></td><td class='r'>Page {} of 4</td></tr></table>"
    remain = 90 - used - before
    two_ = (run.format(esc(who.full), 2) + "<h1>Making the Most of Your Medicare</h1>" + beside(
        "<h2>How to Check This Notice</h2><p><b>Do you recognize the name of each facility?</b> Check the dates.</p><p><b>Did you get the claims "
        "listed?</b> Do "
        "they match those listed on your receipts and bills?</p><p><b>If you already paid the bill, did you pay the right amount?</b> Check the "
        "maximum you may "
        "be billed. See if the claim was sent to your Medicare supplement insurance (Medigap) plan or other insurer. That plan may pay your "
        "share.</p>"
        "<h2>How to Report Fraud</h2><p>If you think a facility or business is involved in fraud, call us at 1-800-MEDICARE.</p><p>Some examples "
        "of fraud "
        "include offers for free medical services or billing you for Medicare services you didn't get.</p><p>If we determine that your tip led to "
        "uncovering "
        "fraud, you may qualify for a reward.</p><h2>How to Get Help with Your Questions</h2><p><b>1-800-MEDICARE</b><br>Ask for &ldquo;hospital "
        f"services.&rdquo; Your customer-service code is {number(rng, '05999')}.</p><p>TTY users call 711. Contact your State Health Insurance "
        f"Program (SHIP) "
        "for free, local health insurance counseling.</p>",
        "<h2>Your Benefit Periods</h2><p>Your hospital and skilled nursing facility (SNF) stays are measured in <b>benefit days</b> and "
        "<b>benefit periods</b>. "
        "Every day that you spend in a hospital or SNF counts toward the benefit days in that benefit period. A benefit period begins the day you "
        "first receive "
        "inpatient hospital services or, in certain circumstances, SNF services, and ends when you haven't received any inpatient care in a "
        "hospital or "
        f"inpatient skilled care in a SNF for 60 days in a row.</p><p><b>Inpatient Hospital:</b> You have <b>{remain} out of 90 covered benefit "
        f"days</b> "
        f"remaining for the benefit period that began {full(began)}.</p><p><b>Skilled Nursing Facility:</b> You have <b>{100 - snf} out of 100 "
        f"covered benefit "
        f"days</b> remaining for the benefit period that began {full(began)}.</p><p>See your &ldquo;Medicare &amp; You&rdquo; handbook for more "
        f"information on "
        "benefit periods.</p><h2>Your Messages from Medicare</h2><p>Get a pneumococcal shot. You may need only two different shots in your "
        "lifetime. Contact "
        "your health care provider about getting this shot. You pay nothing if your health care provider accepts Medicare assignment.</p><p>To "
        "report a change "
        "of address, call Social Security.</p>"))
    words = [("Benefit Days Used", "The number of covered benefit days you used for each hospital and/or skilled nursing facility stay. (See page "
            "2 for more.)"),
             ("Claim Approved?", "This column tells you if Medicare covered the inpatient stay."),
             ("Non-Covered Charges", "This is the amount Medicare didn't pay."),
             ("Amount Medicare Paid", "This is the amount Medicare paid your inpatient facility."),
             ("Maximum You May Be Billed", "The amount you may be billed for Part A services can include a deductible, coinsurance based on your "
                     "benefit days "
              "used, and other charges. For more information about Medicare Part A coverage, see your &ldquo;Medicare &amp; You&rdquo; handbook.")]
    three = (run.format(esc(who.full), 3) + "<h1>Your Inpatient Claims for Part A (Hospital Insurance)</h1><p>Part A Inpatient Hospital Insurance "
            "helps pay for "
             "inpatient hospital care, inpatient care in a skilled nursing facility following a hospital stay, home health care, and hospice "
             "care.</p>"
             "<div class='def'><b>Definitions of Columns</b><br>" + "<br>".join(f"<b>{k}:</b> {v}" for k, v in words) + "</div>" + "".join(blocks)
             + "<div class='nt'><b>Notes for Claims Above</b>" + facts([(f"<b>{v}</b>", k) for k, v in notes.items()], "nn") + "</div>")
    until = later(sent, 125)
    four = (run.format(esc(who.full), 4) + "<h1>How to Handle Denied Claims or File an Appeal</h1>" + beside(
        "<h2>Get More Details</h2><p>If a claim was denied, call or write the hospital or facility and ask for an itemized statement for any "
        "claim. Make sure "
        "they sent in the right information. If they didn't, ask the facility to contact our claims office to correct the error. You can ask the "
        "facility for "
        "an itemized statement for any service or claim.</p><p>Call 1-800-MEDICARE for more information about a coverage or payment decision on "
        "this notice, "
        "including laws or policies used to make the decision.</p><h2>If You Disagree with a Coverage Decision, Payment Decision, or Payment "
        "Amount on this "
        "Notice, You Can Appeal</h2><p>Appeals must be filed in writing. Use the form to the right. Our claims office must receive your appeal "
        "within 120 days "
        f"from the date you get this notice.</p><p>We must receive your appeal by:</p><div class='by'>{full(until)}</div>",
        "<h2>File an Appeal in Writing</h2><p>Follow these steps:</p><p><b>1</b> Circle the service(s) or claim(s) you disagree with on this "
        "notice.</p><p>"
        "<b>2</b> Explain in writing why you disagree with the decision. Include your explanation on this notice or, if you need more space, "
        "attach a separate "
        "page to this notice.</p><p><b>3</b> Fill in all of the following:</p><div class='fill'>Your or your representative's full name "
        "(print)<br><br>Your "
        "telephone number<br><br>Your complete Medicare Number</div><p><b>4</b> Include any other information you have about your appeal. You can "
        "ask your "
        "facility for any information that will help you.</p><p><b>5</b> Write your Medicare Number on all documents that you "
        "send.</p><p><b>6</b> Make copies "
        "of this notice and all supporting documents for your records.</p><p><b>7</b> Mail this notice and all supporting documents to the "
        "following address:"
        "</p><p>Medicare Claims Office<br>c/o Part A Appeals<br>" + rng.choice(("PO Box 1167, Fargo, ND 58107", "PO Box 8604, Madison, WI 53708",
                                                                              "PO Box 100305, Columbia, SC 29202")) + "</p>"))
    css = (".top{width:100%;border-bottom:2pt solid #173f78}.ms{font-size:23pt;font-weight:bold;color:#173f78;padding:0}.pa{font-size:14pt;"
           "color:#173f78;padding:0 0 3pt}"
           ".pg{font-size:9pt}.off{font-size:9.5pt;margin:4pt 0 14pt}.ad{width:100%;margin-bottom:20pt}.win{font-size:10.5pt;line-height:1.3;"
           "padding:12pt 0 12pt 10pt}"
           ".nb{font-size:20pt;font-weight:bold;text-align:right;vertical-align:middle;color:#173f78}.box{border:0.75pt solid #8a97ad;"
           "background:#eef2f8;padding:6pt 9pt;"
           "margin-bottom:8pt}.g{background:#fff}.h{font-size:13.5pt;font-weight:bold;color:#173f78;margin-bottom:4pt}.nf{width:100%}.nf td{"
           "border-top:0.75pt dotted #555;"
           "padding:4pt 2pt}.es{border-top:1pt solid #173f78;padding-top:5pt;font-size:10pt;margin-top:8pt}.run{width:100%;border-bottom:1pt "
           "solid #173f78;"
           "margin-bottom:8pt}.run td{font-size:10pt}.w td+td{text-align:right}h1{font-size:19pt;color:#173f78}h2{font-size:13.5pt;color:#173f78;"
           "margin:6pt 0 3pt}p{margin:0 0 6pt}"
           ".def{background:#eef2f8;padding:6pt 9pt;font-size:10pt;margin:4pt 0 10pt}.bar{background:#173f78;color:#fff;font-weight:bold;"
           "font-size:11pt;padding:3pt 6pt}"
           ".fa{padding:4pt 6pt}.d{width:100%;margin-bottom:12pt}.d th{font-size:9.2pt;vertical-align:bottom;background:#dde5f0}.d td{"
           "border-bottom:0.5pt solid #8a97ad;"
           "font-size:10.2pt;padding:5pt 4pt}.sum td{font-weight:bold;background:#eef2f8}.kp{page-break-inside:avoid}.nt{margin-top:6pt}.nn td{"
           "padding:3pt 8pt 3pt 0}"
           ".by{border:1.5pt solid #173f78;padding:6pt;font-size:13pt;font-weight:bold;text-align:center}.fill{border:0.75pt solid #555;"
           "padding:18pt 6pt 6pt;"
           "font-size:8pt;margin-bottom:6pt}")
    return done(sheet(css, one, two_, three, four, margin="0.5in 0.55in", font="11.5pt 'Liberation Sans',Arial", title="Medicare Summary Notice"),
        *made)
