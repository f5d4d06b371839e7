"""The Medicare Summary Notice for Part B as it comes each quarter: a first page with deductible, claims and costs, and the providers; a page of advice
and messages; the claims by day and doctor with approved or not, four amounts and notes by letter; and the last page on appeals."""
from held_twentysecond_b import *  # noqa: F403

NAME = "held22-summary-notice-b"
CARE = [("99214", "Established patient office or other outpatient visit, 30-39 minutes", 160, 310), ("99213", "Established patient office or other "
        "outpatient visit, 20-29 minutes", 110, 220),
        ("99232", "Subsequent hospital inpatient or observation care, 35 minutes", 120, 260), ("92014", "Eye and medical examination for diagnosis and "
        "treatment, established patient, 1 or more visits", 130, 260),
        ("36415", "Insertion of needle into vein for collection of blood sample", 8, 30), ("80061", "Blood test, lipids (cholesterol and triglycerides)",
        40, 120), ("93000", "Routine EKG using at least 12 leads "
        "including interpretation and report", 45, 140), ("G0439", "Annual wellness visit, includes a personalized prevention plan of service, subsequent "
        "visit", 150, 260),
        ("97110", "Therapy procedure using exercise to develop strength, endurance, range of motion, and flexibility, each 15 minutes", 60, 140),
        ("11721", "Removal of tissue from 6 or more finger or toe nails", 55, 120), ("71046", "X-ray of chest, 2 views", 60, 190), ("J0897", "Injection, "
        "denosumab, 1 mg", 900, 1900),
        ("E0601", "Continuous positive airway pressure (CPAP) device", 90, 160), ("A0428", "Ambulance service, basic life support, non-emergency transport, "
        "(BLS)", 480, 1100),
        ("A0425", "Ground mileage, per statute mile", 30, 240)]
NOTES = {"deductible": "The amount shown was applied to your Part B deductible.",
         "denied": "Medicare does not pay for this item or service. You may be billed for it because you signed an Advance Beneficiary Notice.",
         "routine": "This service was denied because the information provided did not support the need for it. Your provider is responsible for this cost.",
         "gap": "Your claim was sent to your Medicare Supplement insurer. Send any questions on your benefits to them."}


def one_claim(rng, visit, mark):
    """The claim's provider, number, lines; `mark` gives the letter of a note."""
    ambulance = rng.random() < 0.12
    pool = [c for c in CARE if (c[0][0] == "A") == ambulance]
    lines, seen_visit = [], False
    for code, words, low, high in sorted(rng.sample(pool, min(len(pool), rng.choice((1, 1, 2, 3, 4)))), key=lambda c: c[0] not in ("99213", "99214")):
        if code[:2] == "99" and seen_visit:
            continue
        seen_visit = seen_visit or code[:2] == "99"
        charge, fate = cents(rng, low, high), rng.choice(("paid", "paid", "paid", "paid", "ded", "no", "blame")) if code not in ("G0439", "36415",
        "80061") else "whole"
        fate = "paid" if fate == "ded" and charge > 24000 else fate
        ok = fate in ("paid", "ded", "whole")
        allowed = round(charge * rng.uniform(0.4, 0.8)) if ok else 0
        paid = {"paid": round(allowed * 0.8), "whole": allowed}.get(fate, 0)
        letters = {"ded": [mark("deductible")], "no": [mark("denied")], "blame": [mark("routine")]}.get(fate, [])
        owes = charge if fate == "no" else 0 if fate == "blame" else allowed - paid
        marks = ["GY"] if fate == "no" else []
        lines.append({"date": visit, "code": code, "description": words, "modifiers": marks, "ok": ok, "charge_cents": charge, "allowed_cents": allowed,
        "plan_paid_cents": paid,
                      "patient_cents": owes, "remarks": letters})
    return (rng.choice(("Metro Ambulance Transport Inc", "Lakeland EMS Authority")), None) if ambulance else (doctor(rng, "{} {}, M.D."),
        rng.choice(NAMES["office"])), lines


def document(rng):
    who, letters = Who(rng, youngest=66, oldest=91), {}

    def mark(key):
        return letters.setdefault(key, "ABCDEFG"[len(letters)])

    sent = day(rng)
    medicare, docs, claims, names = number(rng, "9AA9-AA9-AA99"), [], [], []
    gap = mark("gap") if rng.random() < 0.5 else None
    for visit in sorted(later(sent, -rng.randint(25, 105)) for _ in range(rng.choice((1, 2, 3, 4, 6)))):
        (provider, clinic), lines = one_claim(rng, visit, mark)
        code, (street, town) = number(rng, "99-99999-999-999"), place(rng)
        t = sums(lines, "charge_cents allowed_cents plan_paid_cents patient_cents")
        rows = [[f"{esc(x['description'])} ({x['code']}{''.join('-' + m for m in x['modifiers'])})", "Yes" if x["ok"] else "<b>NO</b>",
        *(usd(x[k]) for k in t), ", ".join(x["remarks"])] for x in lines]
        names.append(f"<b>{say(visit, '%B %-d, %Y')}</b><br>{esc(provider)}")
        claims.append(f"<h3>{say(visit, '%B %-d, %Y')}</h3><p><b>{esc(provider)}</b>, {call(rng)}<br>{esc(clinic) + ', ' if clinic else ''}{street}, {town}"
                      + (f"<br>Referred by {esc(doctor(rng, '{} {}, M.D.'))}" if rng.random() < 0.3 else "") + "</p>"
                      + table(["Service Provided &amp; Billing Code", "Service Approved?", "Amount Provider Charged", "Medicare-Approved Amount",
                      "Amount Medicare Paid",
                               "Maximum You May Be Billed", "See Notes Below"], rows, "lcrrrrc", "t",
                              [[f"Total for Claim #{code}", "", *(usd(v) for v in t.values()), gap or ""]]))
        docs.append(claim("msn", "Medicare", {"name": who.full, "member_id": medicare}, lines, "date code modifiers description charge_cents allowed_cents "
        "plan_paid_cents patient_cents remarks",
                          "charges_cents insurance_paid_cents balance_cents", {"name": provider}, claim_number=code, statement_date=sent))
    denied = sum(1 for d in docs for x in d["lines"] if not x["allowed_cents"])
    owe = sum(d["totals"]["balance_cents"] for d in docs)
    met = rng.randint(8000, 25700)
    top = beside("<div class='logo'>Medicare Summary Notice</div><div class='for'>for Part B (Medical Insurance)</div><p>The Official Summary of Your "
        "Medicare Claims from the Centers "
                 "for Medicare &amp; Medicaid Services</p>", f"<div class='mail'>{who.mail}</div>", widths="55% 45%")
    left = ("<div class='box'><h2>Notice for " + esc(who.full) + "</h2>" + facts([("Medicare Number", f"<b>{medicare}</b>"), ("Date of This Notice",
        f"<b>{say(sent, '%B %-d, %Y')}</b>"),
            ("Claims Processed Between", f"<b>{say(later(sent, -90), '%B %-d')} &ndash; {say(later(sent, -2), '%B %-d, %Y')}</b>")]) + "</div><h2>Your "
            "Deductible Status</h2><p>Your deductible "
            f"is what you must pay for most health services before Medicare begins to pay.</p><p><b>Part B Deductible:</b> You have now met "
            f"<b>{usd(met)}</b> of your <b>$257.00</b> "
            f"deductible for {sent.year}.</p><h2>Be Informed!</h2><p>Review your notices carefully. If you see a service you did not get, call "
            "1-800-MEDICARE.</p><p class='es'>&iquest;Sab&iacute;a que puede recibir este aviso y otro tipo de ayuda de Medicare en espa&ntilde;ol? Llame y "
            "hable con un agente en espa&ntilde;ol. 1-800-MEDICARE (1-800-633-4227)</p>")
    right = ("<div class='bar'>THIS IS NOT A BILL</div><h2>Your Claims &amp; Costs This Period</h2>" + facts([
        ("Did Medicare Approve All Services?", f"<b>{'NO' if denied else 'YES'}</b>"), ("Number of Services Medicare Denied", f"<b>{denied}</b>")], "f wide")
        + ("<p class='fine'>See claims starting on page 3. Look for <b>NO</b> in the &ldquo;Service Approved?&rdquo; column. See the last page for how to "
        "handle a denied claim.</p>" if denied else "")
        + facts([("<b>Total You May Be Billed</b>", f"<b>{usd(owe)}</b>")], "f wide") + "<h2>Providers with Claims This Period</h2><p>" +
        "</p><p>".join(names) + "</p>")
    advice = ("<h1>Making the Most of Your Medicare</h1>" + beside(
        "<h2>How to Check This Notice</h2><p><b>Do you recognize the name of each doctor or provider?</b> Check the dates. Did you have an appointment that "
        "day?</p><p><b>Did you get the "
        "services listed?</b> Do they match those listed on your receipts and bills?</p><p><b>If you already paid the bill, did you pay the right "
        "amount?</b> Check the maximum you may be "
        "billed. See if the claim was sent to your Medicare supplement insurance (Medigap) plan or other insurer. That plan may pay your share.</p><h2>How "
        "to Report Fraud</h2><p>If you think "
        "a provider or business is involved in fraud, call us at 1-800-MEDICARE (1-800-633-4227).</p>",
        "<h2>How to Get Help with Your Questions</h2><p><b>1-800-MEDICARE (1-800-633-4227)</b><br>Ask for &ldquo;doctors services.&rdquo; Your "
        "customer-service code is "
        + number(rng, "99999") + ".</p><p>TTY 1-877-486-2048 (for hearing impaired)</p><p>Contact your State Health Insurance Program (SHIP) for free, "
        "local health insurance "
        "counseling.</p><h2>Your Messages from Medicare</h2><p>Get a pneumococcal shot. You may only need it once in a lifetime. Contact your health care "
        "provider about getting this shot.</p>"
        "<p>To report a change of address, call Social Security at 1-800-772-1213.</p>"))
    defs = beside("<p>Part B Medical Insurance helps pay for doctors&rsquo; services, diagnostic tests, ambulance services, and other health care "
        "services.</p><h2>Definitions of Columns</h2>"
                  "<p><b>Service Approved?:</b> This column tells you if Medicare covered this service.</p><p><b>Amount Provider Charged:</b> This is your "
                  "provider&rsquo;s fee for this service.</p>",
                  "<p><b>Medicare-Approved Amount:</b> This is the amount a provider can be paid for a Medicare service. It may be less than the actual "
                  "amount the provider charged.</p><p><b>Amount "
                  "Medicare Paid:</b> This is the amount Medicare paid your provider. This is usually 80% of the Medicare-approved amount.</p><p><b>Maximum "
                  "You May Be Billed:</b> This is the total "
                  "amount the provider is allowed to bill you, and can include a deductible, coinsurance, and other charges not covered.</p>")
    notes = "<h2>Notes for Claims Above</h2>" + facts([(f"<b>{v}</b>", NOTES[k]) for k, v in letters.items()], "f") if letters else ""
    last = ("<h1>How to Handle Denied Claims or File an Appeal</h1>" + beside(
        "<h2>Get More Details</h2><p>If a claim was denied, call or write the provider and ask for an itemized statement for any claim. Make sure they sent "
        "in the right information.</p><h2>If You "
        f"Disagree with a Coverage Decision, Payment Decision, or Payment Amount on this Notice, You Can Appeal</h2><p>Appeals must be filed in writing. "
        f"Our claims office must receive your appeal "
        f"within 120 days from the date you get this notice, by <b>{say(later(sent, 125), '%B %-d, %Y')}</b>.</p>",
        "<h2>File an Appeal in Writing</h2><p>1. Circle the service(s) or claim(s) you disagree with on this notice.</p><p>2. Explain in writing why you "
        "disagree.</p><p>3. Fill in all of the "
        "following: Your or your representative&rsquo;s full name ________________ Your telephone number ____________ Your complete Medicare number "
        "______________</p><p>4. Send this notice to: "
        f"Medicare Claims Office, {', '.join(place(rng, True))}</p>"))
    claims_page = "<h1>Your Claims for Part B (Medical Insurance)</h1>" + defs + "".join(claims) + notes
    css = foot() + (".logo{font:bold 20pt 'Liberation Serif'}.for{font:14pt 'Liberation Serif'}.mail{padding:10pt 0 20pt 20pt}.box{border:1pt "
        "solid;padding:4pt}.bar{background:#222;color:#fff;font:bold "
                    "13pt 'Liberation Sans';padding:3pt 6pt;text-align:center}h1{font:bold 17pt 'Liberation Serif';border-bottom:2pt solid}h2{font:bold "
                    "11.5pt 'Liberation Sans';margin:7pt 0 2pt}.f td{padding:"
                    "1pt 8pt 1pt 0}.es{border-top:1pt solid;margin-top:60pt;padding-top:4pt;font-style:italic}.wide{width:100%}.wide "
                    "td+td{text-align:right}h3{font:bold 11.5pt 'Liberation Sans';margin:10pt 0 0;border-top:1.5pt "
                    "solid}.t{width:100%;margin:3pt 0}.t th{font-size:8.5pt;"
                    "vertical-align:bottom;border-bottom:1pt solid}.t td{border-bottom:.5pt solid #aaa;padding:3pt 4pt}.t td:first-child{width:36%}.t .sum "
                    "td{font-weight:bold;background:#e8e8e8}p{margin:2pt 0 4pt}")
    front = top + beside(left, right, widths="48% 52%")
    return done(sheet(css, front, advice, claims_page, last, margin="0.6in", font="10pt 'Liberation Sans',Arial"), papers(docs))
