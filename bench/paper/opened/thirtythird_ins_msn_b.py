"""A Medicare Summary Notice for Part B: the dashboard page with deductible, claims and costs and providers, a page of help, the claims by visit
with billing codes and note letters, and the page about appeals."""
from held_thirtythird_b import *

NAME, KIND = "held33-ins-msn-b", "msn"
NOTES = {"sent": "This information is being sent to your private insurer. They will review it to see if additional benefits can be paid. Send any "
                 "questions about your supplemental benefits to them.",
         "deny": "Medicare does not pay for this item or service.",
         "cut": "The amount Medicare paid was reduced because of the law on cuts in federal spending. You do not owe that amount."}
HEADS = ["Service Provided &amp; Billing Code", "Service<br>Approved?", "Amount<br>Provider<br>Charged", "Medicare-<br>Approved<br>Amount",
    "Amount<br>"
         "Medicare<br>Paid", "Maximum<br>You May<br>Be Billed", "See<br>Notes<br>Below"]
DEPT = ("<svg width='44' height='44' viewBox='0 0 44 44'><circle cx='22' cy='22' r='20' fill='none' stroke='#111' stroke-width='1.5'/><path d='M10 "
        "28c6-14 14-14 24-16-6 4-8 8-12 10 6-2 8-1 12-2-6 8-14 6-24 8z' fill='#111'/></svg>")


def document(rng):
    who = Person(rng, youngest=65, oldest=89)
    end = day(rng, (2026, 3, 10), 80)
    start, sent = later(end, -90), later(end, rng.randint(1, 4))
    number_ = number(rng, "9AA9AA9AA99").replace("0", "4")
    medigap, deductible_met = rng.random() < 0.45, rng.random() < 0.5
    left = 0 if deductible_met else 28300
    before = 28300 - left
    claims = []
    offices = {}
    visits = sorted(max(later(start, rng.randint(-12, 75)), datetime.date(2026, 1, 2)) for _ in range(rng.choice((1, 2, 2, 3, 4))))
    for n, served in enumerate(visits):
        one = claim(rng, served, word=2, ways=("coins",), denied=0.1, senior=True)
        if n == 0 and rng.random() < 0.12:
            one["lines"] = [x for _ in range(6) for x in claim(rng, served, word=2, ways=("coins",), denied=0.06, senior=True)["lines"]]
        one["lines"] = [dict(x, date=served) for x in one["lines"]]
        city = rng.choice(TOWNS)
        office = (local(rng, city[3]), f"{rng.randint(12, 4800)} {rng.choice(('Medical Park Dr', 'W Main St, Suite 210', 'Clinic Ln'))}",
                  f"{city[0]}, {city[1]} {city[2]}-{rng.randint(1001, 9899)}")
        one["phone"], one["street"], one["town"] = offices.setdefault(one["provider"], office)
        one["id"] = number(rng, "09-99999-999-999")
        if one["provider"][-4:] in (", MD", ", DO", ", NP"):
            one["provider"] = one["provider"].replace(", MD", ", M.D.").replace(", DO", ", D.O.").replace(", NP", ", N.P.")
        marks, letters = [], {}

        def mark(text):
            if text not in marks:
                marks.append(text)
                letters[text] = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"[len(marks) - 1]
            return letters[text]

        for x in one["lines"]:
            mods = ["25"] if x["code"][:3] == "992" and rng.random() < 0.2 else ["GP"] if x["code"][:2] == "97" else []
            x.update(modifiers=mods, ded=0)
            if x["denied"]:
                x.update(allowed_cents=0, plan_paid_cents=0, patient_cents=x["charge_cents"], notes=[mark(NOTES["deny"])])
                continue
            ok = x["allowed_cents"]
            x["ded"] = min(left, ok) if x["code"] not in ("90471", "90686", "G0439") else 0
            left -= x["ded"]
            base = ok - x["ded"]
            own = x["ded"] + (0 if x["code"] in ("90471", "90686", "G0439") else round(base * 0.2))
            x.update(plan_paid_cents=round((ok - own) * 0.98), patient_cents=own, notes=[])
            if x["ded"]:
                x["notes"].append(mark(f"{usd(x['ded'])} of this approved amount has been applied toward your deductible."))
                x["maybe"] = {"deductible_cents": x["ded"]}
            if x["plan_paid_cents"]:
                x["notes"].append(mark(NOTES["cut"]))
        if medigap:
            for x in one["lines"]:
                if not x["denied"]:
                    x["notes"].append(mark(NOTES["sent"]))
        one["marks"] = marks
        claims.append(one)
    everything = [x for one in claims for x in one["lines"]]
    denied = sum(x["denied"] for x in everything)
    band = ("<div class='band'><table class='bd'><tr><td>" + DEPT + "</td><td><div class='t1'>Medicare Summary Notice</div><div class='t2'>for Part "
            "B (Medical Insurance)</div><div class='t3'>The Official Summary of Your Medicare Claims from the Centers for Medicare &amp; Medicaid "
            "Services</div></td></tr></table></div>")
    window = f"<div class='win'>{who.mail(who.full)}</div>"
    notice = (f"<h3 class='nt'>Notice for {esc(who.full)}</h3>" + facts([("Medicare Number", number_), ("Date of This Notice", long(sent)),
              ("Claims Processed Between", f"{long(start)} &ndash;<br>{long(end)}")], "no"))
    status = ("<h3>Your Deductible Status</h3><p>Your deductible is what you must pay for most health services before Medicare begins to pay.</p>"
              + f"<table class='ds'><tr><td><b>Part B Deductible:</b> You have now met <b>{usd(28300 - left)}</b> of your <b>$283.00</b> deductible "
                  f"for "
              "2026.</td></tr></table><h3>Be Informed!</h3><p>Look at this notice with care. If a service or item that you did not get is listed, "
              "call us: you may help to stop fraud. Keep your Medicare number safe and give it only to people who should have it.</p>")
    costs = ("<h3>Your Claims &amp; Costs This Period</h3>" + table([], [["Did Medicare Approve All Services?",
        f"<b>{'NO' if denied else 'YES'}</b>"],
             *([["Number of Services Medicare Denied", f"<b>{denied}</b>"], [("<span class='fine'>See claims starting on page 3. Look for NO in the "
               "&ldquo;Service Approved?&rdquo; column. See the last page for how to handle a denied claim.</span>", 2)]] if denied else []),
             ["<b>Total You May Be Billed</b>", f"<b>{usd(total(everything, 'patient_cents'))}</b>"]], "lr", "co")
             + "<h3>Providers with Claims This Period</h3>" + "".join(f"<p class='pv'>{long(one['lines'][0]['date'])}<br><b>"
                 f"{esc(one['provider'])}</b></p>"
                                                                     for one in claims))
    page1 = (band + beside(window + notice, "<div class='nob'>THIS IS NOT A BILL</div>", widths="62% 38%") + beside(status, costs)
             + "<div class='ayu'><b>&iquest;Sab&iacute;a que puede recibir este aviso y otro tipo de ayuda de Medicare en espa&ntilde;ol?</b> Llame "
               "y hable con un agente en espa&ntilde;ol. 1-800-MEDICARE</div>")
    page2 = (f"<div class='run'>{esc(who.full)} &nbsp; THIS IS NOT A BILL | Page 2</div><h2>Making the Most of Your Medicare</h2>"
             + beside("<h3>How to Check This Notice</h3><p>Do you know the name of each doctor or provider? Check the dates. Did you have an "
                      "appointment that day?</p><p>Did you get the services listed? Do they match those on your receipts and bills?</p><p>If you "
                      "already paid the bill, did you pay the right amount? See if a supplemental policy or other insurer pays a part.</p><h3>How "
                      "to Report Fraud</h3><p>If you think that a provider or business is involved in fraud, call us at 1-800-MEDICARE.</p><p>Some "
                      "examples are offers of free medical services, or billing you for Medicare services that you did not get.</p>",
                      "<h3>How to Get Help with Your Questions</h3><p class='big'>1-800-MEDICARE</p><p>Ask for &ldquo;doctors "
                      "services.&rdquo; Your customer-service code is "
                      f"0{rng.randint(1102, 8499)}.</p><p>TTY 1-877-555-0148 (for the hearing impaired)</p><p>Contact your State Health Insurance "
                      f"Program "
                      "(SHIP) for free, local health insurance counseling.</p><h3>Your Messages from Medicare</h3><p>Get a flu vaccine every "
                      "season. It is free for people with Medicare if the provider accepts assignment.</p><p>Want to see your claims right away? Go "
                      "to <b>Medicare.gov</b> to view your claims within 24 hours of the time they are processed.</p>"))
    body, truths = (f"<div class='run'>{esc(who.full)} &nbsp; THIS IS NOT A BILL | Page 3</div><h2>Your Claims for Part B (Medical Insurance)</h2>"
                    + "<p class='pb'>Part B Medical Insurance helps pay for doctors&rsquo; services, diagnostic tests, ambulance services, and "
                      "other health care services.</p>" + beside(
                        "<p class='df'><b>Definitions of Columns</b></p><p class='df'><b>Service Approved?:</b> This column tells you if Medicare "
                        "covered this service.</p><p class='df'><b>Amount Provider Charged:</b> This is your provider&rsquo;s fee for this "
                        "service.</p>",
                        "<p class='df'><b>Medicare-Approved Amount:</b> This is the amount a provider can be paid for a Medicare service. It may be "
                        "less than the actual amount the provider charged.</p><p class='df'><b>Amount Medicare Paid:</b> This is the amount "
                        "Medicare paid your provider. This is usually 80% of the approved amount.</p>",
                        "<p class='df'><b>Maximum You May Be Billed:</b> This is the total amount the provider is allowed to bill you, and can "
                        "include a deductible, coinsurance, and other charges not covered. If you have Medicare Supplement Insurance (Medigap "
                        "policy) or other insurance, it may pay all or part of this amount.</p>")), []
    for one in claims:
        lines = one["lines"]
        rows = [[f"{x['description']} ({'-'.join([x['code'], *x['modifiers']])})", "<b>NO</b>" if x["denied"] else "Yes", usd(x["charge_cents"]),
                 usd(x["allowed_cents"]), usd(x["plan_paid_cents"]), usd(x["patient_cents"]), ",".join(x["notes"])] for x in lines]
        sums = {k: total(lines, f"{k}_cents") for k in "charge allowed plan_paid patient".split()}
        body += (f"<div class='{'one' if len(lines) < 9 else ''}'><div class='vs'><div class='vd'>{long(lines[0]['date'])}</div><b>"
                 f"{esc(one['provider'])}</b>, {one['phone']}<br>{one['street']}, {one['town']}</div>" + table(HEADS, rows, "lcrrrrc", "t",
                 [[f"Total for Claim #{one['id']}", "", *[usd(v) for v in sums.values()],
                                                                             ""]])
                 + ("<div class='nb'><b>Notes for Claims Above</b>" + "".join(f"<p><b>{'ABCDEFGHIJKLMNOPQRSTUVWXYZ'[n]}</b> &nbsp;{t}</p>" for n, t in
                                                                                enumerate(one["marks"])) + "</div>" if one["marks"] else "")
                                                                                    + "</div>")
        for x in lines:
            if not x["modifiers"]:
                x.pop("modifiers")
        truths.append({"document_type": KIND, "provider": {"name": one["provider"], "phone": one["phone"],
            "address": f"{one['street']}, {one['town']}"},
                       "patient": {"name": who.full, "member_id": number_}, "claim_number": one["id"], "statement_date": sent,
                       "lines": told(lines, "date code modifiers description charge_cents allowed_cents plan_paid_cents patient_cents"),
                       "totals": {"charges_cents": sums["charge"], "insurance_paid_cents": sums["plan_paid"], "balance_cents": sums["patient"]}})
    last = (f"<div class='run'>{esc(who.full)} &nbsp; THIS IS NOT A BILL</div><h2>How to Handle Denied Claims or File an Appeal</h2>"
            + beside("<h3>Get More Details</h3><p>If a claim was denied, call or write the provider and ask for an itemized statement for any "
                     "claim. Make sure they sent in the right information. If they did not, ask them to contact our claims office to correct the "
                     "error.</p><p>Ask for help from somebody you trust, or call 1-800-MEDICARE for information about a coverage or payment "
                     "decision on this notice.</p><h3>If You Disagree with a Coverage Decision or Payment</h3><p><b>You can appeal.</b> Appeals "
                     "must be filed in writing. Use "
                     f"the form to the right. Our claims office must receive your appeal within 120 days of the date you get this notice.</p>",
                     "<h3>File an Appeal in Writing</h3><p><b>1</b> Circle the service(s) or claim(s) you disagree with on this notice.</p><p><b>"
                     "2</b> Explain in writing why you disagree. Include your explanation on this notice or on a separate page.</p><p><b>3</b> Fill "
                     "in all of the following:</p>" + "".join(f"<div class='ln'>{t}</div>" for t in ("Your or your representative&rsquo;s full name "
                     "(print)", "Your telephone "
                     "number", "Your complete Medicare number")) + "<p><b>4</b> Include any other information you have about your appeal. Write "
                     "your Medicare number on all documents that you send.</p><p><b>5</b> Make copies and mail to:<br>Medicare Claims Office<br>"
                     "PO Box 6704, Fargo, ND 58108-6704</p>"))
    css = (".band{background:#d9d9d9;padding:4pt 8pt}.bd td{vertical-align:middle}.t1{font-size:23pt;font-weight:bold}.t2{font-size:13pt;"
           "font-weight:bold}.t3{font-size:8.5pt;text-align:left}.win{margin:26pt 0 20pt 18pt;min-height:44pt;font-size:10pt}.nob{font-size:17pt;"
           "font-weight:bold;text-align:right;margin-top:22pt}.nt{border-top:2pt solid #111;padding-top:4pt;margin-top:8pt}.no td{border-top:0.5pt "
           "solid #777;padding:3pt 8pt 3pt 0}.no td:first-child{font-weight:bold}h2{font-size:17pt;border-bottom:2pt solid #111;"
           "padding-bottom:3pt}h3{font-size:12pt;border-bottom:1pt solid #111;margin:10pt 0 4pt}.ds td{background:#e8e8e8;"
           "padding:6pt}.co{width:100%}.co td{padding:4pt 0;border-bottom:0.5pt solid #999}.pv{margin:0 0 4pt}.ayu{background:#e8e8e8;padding:5pt "
           "8pt;margin-top:10pt;font-size:9pt}.run{font-size:8.5pt;text-align:right;border-bottom:0.5pt solid #777;"
           "margin-bottom:8pt}.big{font-size:12pt;font-weight:bold}.df{font-size:8.2pt;margin-bottom:4pt}.vs{margin:12pt 0 4pt;"
           "page-break-after:avoid}.vd{font-size:13pt;font-weight:bold}.t{width:100%}.t th{background:#d9d9d9;font-size:8pt;vertical-align:bottom;"
           "padding:3pt}.t td{font-size:8.6pt;border-bottom:0.5pt solid #777;padding:4pt 3pt}.t td:first-child{width:215pt}.sum td{font-weight:bold;"
           "background:#e8e8e8}.nb{font-size:8.4pt;margin:4pt 0 8pt}.nb p{margin:1pt 0}.one{page-break-inside:avoid}.ln{border-top:0.75pt solid "
           "#111;margin:18pt 0 4pt;font-size:7.5pt}.pb{font-size:9.5pt}")
    return done(sheet(css, page1, page2, body, last, margin="0.55in", title="Medicare Summary Notice"), *truths)
