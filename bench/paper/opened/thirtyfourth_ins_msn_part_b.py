"""A Medicare Summary Notice for Part B: the dashboard of page 1, help of page 2, the claims of page 3 on, and how to appeal at the end."""
import datetime

from held_thirtyfourth_b import Claim, Person, beside, done, esc, free, later, long, number, sheet, table, tell, told, usd

NAME = "held34-ins-msn-part-b"
KIND = "msn"
NOTES = {"ded": ("A", "Your provider's approved amount was applied toward your yearly Part B deductible."),
         "denied": ("B", "Medicare does not pay for this item or service. The provider may bill you for it."),
         "bundled": ("C", "Payment for this is included in another service of the same day. You cannot be billed for it."),
         "free": ("D", "Medicare pays this preventive or laboratory service in full. You owe no coinsurance.")}


def place(rng, state):
    town = Person(rng, state)
    return f"{rng.randint(110, 4900)} {rng.choice(('Medical Plaza', 'Professional Pkwy', 'W Main St Ste 4', 'Hospital Dr'))}, {town.town}"


def document(rng):
    who = Person(rng, None, 66, 91)
    last = datetime.date(2026, rng.randint(3, 9), rng.randint(5, 25))
    sent = later(last, rng.randint(2, 6))
    first = later(last, -rng.choice((90, 91, 92)))
    mbi = f"{rng.randint(1, 9)}{number(rng, 'A99AA9AA99')}".replace("B", "C").replace(
        "L", "M").replace("S", "T").replace("Z", "Y")
    claims = [Claim(rng, last, kinds=("office", "office", "lab", "imaging", "therapy", "ride", "talk"), ways=("coins", "coins", "ded"), denied=0.07,
                    person=lambda r: f"{Person(r).full}, {r.choice(('M.D.', 'M.D.', 'D.O.', 'N.P.'))}") for _ in range(rng.choice((2, 3, 3, 4, 6)))]
    for claim in claims:
        for x in claim.lines:
            if x["way"] in ("coins", "copay", "both"):
                x["patient_cents"] = round(x["allowed_cents"] * 0.2)
                x["plan_paid_cents"] = x["allowed_cents"] - x["patient_cents"]
            if claim.kind == "lab" and x["way"] not in ("denied", "bundled"):
                x.update(way="free", plan_paid_cents=x["allowed_cents"], patient_cents=0)
            if x["way"] in NOTES:
                x["remarks"] = [NOTES[x["way"]][0]]
    claims.sort(key=lambda c: c.first)
    denied = sum(x["way"] in ("denied", "bundled") for c in claims for x in c.lines)
    owe = sum(c.sum("patient") for c in claims)
    band = ("<div class='band'><table class='bt'><tr><td><b>Medicare Summary Notice</b> for Part B (Medical Insurance)</td>"
            "<td class='pg'>{}</td></tr></table></div>")
    head = ("<div class='top'><table class='bt'><tr><td class='ms'>Medicare Summary Notice</td><td class='pg'>Page 1</td></tr><tr><td class='pb'>"
        "for Part B (Medical Insurance)</td><td></td></tr>"
            "</table><div class='of'>The Official Summary of Your Medicare Claims from the Centers for Medicare &amp; Medicaid Services</div></div>"
                )
    address = f"<div class='win'>{who.window()}</div><div class='nb'>THIS IS NOT A BILL</div>"
    met = rng.choice((28300, 28300, 14122, 0))
    info = ("<div class='h'>Notice for " + esc(who.full) + "</div>" + table([], [["Medicare Number", mbi], ["Date of This Notice", long(sent)],
        ["Claims Processed Between", f"{first:%B} {first.day} &ndash; {long(last)}"]],
            "lr", "no"))
    deductible = ("<div class='h'>Your Deductible Status</div><p>Your deductible is what you must pay for most health services before Medicare "
        "begins to pay.</p>"
                  + (f"<p><b>Part B Deductible:</b> You have now met <b>{usd(met)}</b> of your <b>$283.00</b> deductible for 2026.</p>" if met else
                     "<p><b>Part B Deductible:</b> You have not yet met any of your <b>$283.00</b> deductible for 2026.</p>")
                  + "<div class='h'>Be Informed!</div><p>Guard your Medicare card as you would a credit card. Medicare will never call to ask for "
                      "your number.</p>")
    costs = ("<div class='h'>Your Claims &amp; Costs This Period</div>" + table([], [["Did Medicare Approve All Services?",
        "<b>NO</b>" if denied else "<b>YES</b>"],
             ["Number of Services Medicare Denied", f"<b>{denied}</b>"]] + ([["See claims starting on page 3. Look for <b>NO</b> in the &ldquo;"
                 "Service Approved?&rdquo; column.", ""]] if denied else [])
             + [["<b>Total You May Be Billed</b>", f"<b>{usd(owe)}</b>"]], "lr", "no")
             + "<div class='h'>Providers with Claims This Period</div>" + "".join(f"<p class='pv'>{long(c.first)}<br><b>{esc(c.giver)}</b></p>" for
                 c in claims))
    tail = ("<div class='lang'>&iquest;Sab&iacute;a que puede recibir este aviso y otro tipo de ayuda de Medicare en espa&ntilde;ol? "
            "Llame y hable con un agente en espa&ntilde;ol.</div>")
    one = head + beside(address + info + deductible, "<div class='gap'></div>" + costs, widths="50% 50%") + tail
    two = (band.format("Page 2") + "<h2>Making the Most of Your Medicare</h2>" + beside(
        "<div class='h'>How to Check This Notice</div><p><b>Do you know each name and date?</b> Check the dates. Did you have an appointment that "
        "day?</p><p><b>Did you get the services listed?</b> Do they "
        "match those on your receipts and bills?</p><p><b>If you already paid the bill, did you pay the right amount?</b> Check the most you may "
        "be billed. See if the claim was sent to your Medicare "
        "supplement plan or other insurer.</p><div class='h'>How to Report Fraud</div><p>If you think a provider or business is involved in fraud, "
        "call us at 1-800-MEDICARE (1-800-633-4227).</p>",
        "<div class='h'>How to Get Help with Your Questions</div><p><b>1-800-MEDICARE (1-800-633-4227)</b><br>Ask for &ldquo;doctors "
        "services.&rdquo; Your customer-service code is "
        f"{rng.randint(10000, 19999):05d}.</p><p>TTY 1-877-486-2048 (for hearing impaired)</p><p>Contact your State Health Insurance Assistance "
        "Program (SHIP) for free, local health insurance "
        f"counseling. Call {free(rng)}.</p><div class='h'>Your Messages from Medicare</div><p>Get a yearly flu shot to stay healthy. Medicare pays "
        "for it.</p><p>To report a change of address, "
        "call Social Security at 1-800-772-1213.</p>"))
    keys = "charge allowed plan_paid patient"
    heads = ["Service Provided &amp; Billing Code", "Service Approved?", "Amount Provider Charged", "Medicare-Approved Amount",
        "Amount Medicare Paid", "Maximum You May Be Billed", "See Notes Below"]
    blocks, truths, used = "", [], set()
    for claim in claims:
        code = number(rng, rng.choice(("02-26999-999-990", "11-26999-999-990", "54-26999-999-990")))
        solo = claim.giver.endswith(".") and "," in claim.giver
        tel = f"({rng.choice(('419', '765', '540', '254', '229'))}) 555-{rng.randint(100, 199):04d}"
        rows = [[f"{x['words']} ({x['code']})", "<b>NO</b>" if x["way"] in ("denied", "bundled") else "Yes",
            *[usd(x[f"{k}_cents"]) for k in keys.split()], x.get("remarks", [""])[0]] for x in claim.lines]
        used |= {x["way"] for x in claim.lines if "remarks" in x}
        days = sorted({x["date"] for x in claim.lines})
        foot = [[f"Total for Claim #{code}", "", *[usd(claim.sum(k)) for k in keys.split()], ""]]
        body = []
        for date in days:
            if len(days) > 1:
                body.append([(f"<b>{long(date)}</b>", 7)])
            body += [r for r, x in zip(rows, claim.lines) if x["date"] == date]
        when = long(days[0]) if len(days) == 1 else f"{long(days[0])} &ndash; {long(days[-1])}"
        keep = " class='keep'" if len(body) < 10 else ""
        blocks += (f"<div{keep}><div class='cd'>{when}</div><div class='cp'><b>{esc(claim.giver)}</b>{', ' + tel if solo else ''}<br>"
            f"{place(rng, who.state)}{'' if solo else ', ' + tel}</div>"
                   + table(heads, body, "lcrrrrc", "d", foot, "32% 10% 12% 13% 12% 13% 8%") + "</div>")
        truths.append(told("Medicare", "msn", provider={"name": claim.giver}, patient={"name": who.full, "member_id": mbi}, claim_number=code,
            statement_date=sent,
                           lines=tell(claim.lines, keys, "code", "remarks", words="words"), totals=claim.totals("charges_cents",
                               "insurance_paid_cents", "balance_cents")))
    notes = ("<div class='h'>Notes for Claims Above</div>" + "".join(f"<p><b>{NOTES[w][0]}</b>&nbsp; {NOTES[w][1]}</p>" for w in sorted(used,
        key=lambda w: NOTES[w][0]))) if used else ""
    three = (band.format("Page 3") + "<h2>Your Claims for Part B (Medical Insurance)</h2>" + beside(
        "<p>Part B Medical Insurance helps pay for doctors' services, tests, ambulance services and other health care.</p><div class='h'>"
        "Definitions of Columns</div><p><b>Service Approved?:</b> This "
        "column tells you if Medicare covered this service.</p><p><b>Amount Provider Charged:</b> This is your provider's fee for this service.</p>"
            ,
        "<p><b>Medicare-Approved Amount:</b> The amount a provider can be paid for a Medicare service. It may be less than the actual amount "
        "charged.</p><p><b>Amount Medicare Paid:</b> The amount Medicare "
        "paid your provider. This is usually 80% of the Medicare-approved amount.</p><p><b>Maximum You May Be Billed:</b> The total amount your "
        "provider is allowed to bill you, and can include a "
        "deductible, coinsurance, and other charges not covered.</p>") + blocks + notes)
    by = later(sent, 125)
    four = (band.format(esc(who.full)) + "<h2>How to Handle Denied Claims or File an Appeal</h2>" + beside(
        "<div class='h'>Get More Details</div><p>If a claim was denied, call or write the provider and ask for an itemized statement for any "
        "claim. Make sure they sent in the right information. If they "
        "didn't, ask the provider to contact our claims office to correct the error.</p><div class='h'>If You Disagree with a Coverage "
        "Decision</div><p>You have 120 days to appeal your claims. We must "
        f"receive your appeal by:</p><p class='by'>{long(by)}</p><p>If you need help filing, call 1-800-MEDICARE.</p>",
        "<div class='h'>File an Appeal in Writing</div><p>1&nbsp; Circle the service(s) or claim(s) you disagree with on this notice.</p><p>2&nbsp;"
        " Explain in writing why you disagree.</p><p>3&nbsp; Fill in "
        "all of the following:</p><p class='ln'>Your or your representative's full name (print)</p><p class='ln'>Your telephone number</p><p "
        "class='ln'>Your complete Medicare number</p><p>4&nbsp; Include any other "
        "information you have about your appeal.</p><p>5&nbsp; Mail your appeal to:<br>Medicare Claims Office<br>P.O. Box "
        f"{rng.randint(6000, 6999)}<br>Indianapolis, IN 46206</p>"))
    css = (".top{background:#23408e;color:#fff;padding:6pt 9pt}.bt{width:100%}.bt td{padding:0}.ms{font-size:21pt;"
        "font-weight:bold}.pg{text-align:right;font-size:9pt}.pb{font-size:12pt}.of{font-size:8.6pt;"
           "padding-top:3pt}.win{margin:24pt 0 22pt 14pt;line-height:1.35}.nb{font-weight:bold;font-size:15pt;text-align:center;"
           "margin-bottom:9pt}.h{font-weight:bold;font-size:12pt;color:#23408e;"
           "border-bottom:1.5pt solid #23408e;margin:9pt 0 4pt}.no{width:100%}.no td{border-bottom:.5pt solid #aaa;padding:3pt 0}.no "
           "td.r{white-space:nowrap;padding-left:6pt}.gap{height:18pt}.pv{margin:0 0 6pt}"
           ".lang{border-top:1pt solid #23408e;margin-top:10pt;padding-top:4pt;font-size:9pt}.band{border-bottom:2pt solid #23408e;"
           "padding-bottom:3pt;font-size:10pt}h2{font-size:17pt;color:#23408e;margin:8pt 0 4pt}"
           ".cd{font-weight:bold;font-size:12pt;margin-top:11pt;color:#23408e;page-break-after:avoid}.cp{margin-bottom:4pt;line-height:1.3;"
           "page-break-after:avoid}.d{width:100%;border-top:1.5pt solid #23408e;"
           "border-bottom:1.5pt solid #23408e}.d th{font-size:8.6pt;vertical-align:bottom;background:#e4e9f5}.d td{font-size:9pt;"
           "border-bottom:.5pt solid #bbb;padding:3.5pt 4pt}.sum td{font-weight:bold;background:"
           "#f0f3fa}.keep{page-break-inside:avoid}.by{border:1.5pt solid #23408e;padding:6pt;font-weight:bold;font-size:13pt;"
           "text-align:center}.ln{border-bottom:.75pt solid #000;padding-bottom:14pt;font-size:8.5pt}")
    return done(sheet(css, one, two, three, four, margin="0.5in", font="10pt 'Liberation Sans',Arial,sans-serif", title="Medicare Summary Notice"),
        truths)
