"""The Medicare Summary Notice for Part B: first page with deductible status and costs this period, how to read it, the claims with billing
codes and notes by letter, and the page on appeals."""
from held_thirtyfirst_b import *

NAME, KIND = "held31-ins-msn-part-b", "msn"
WORK = [("99213", "Visit to the doctor's office by a patient known there, shorter visit for a simple matter", 118, 210), ("99214",
        "Visit to the doctor's office by a patient known there, longer visit for several matters", 168, 310), ("92014",
        "Visit to the eye doctor with check of both eyes", 120, 215), ("92134", "Imaging of the retina by computer", 60, 140),
        ("93000", "Tracing of the heart's beat, with the doctor's reading", 38, 110), ("71046", "X-ray of chest, two views", 60,
            180),
        ("36415", "Taking of blood from vein", 8, 24), ("80053", "Blood test, body chemistry, full group", 24, 90), ("85025",
            "Count of blood cells by kind",
        18, 62), ("80061", "Blood test, lipids", 28, 98), ("84443", "Blood test, thyroid stimulating hormone", 34, 120), ("20610",
            "Needle treatment of a large joint",
        110, 280), ("J3301", "Injection, triamcinolone acetonide, 10 mg", 9, 40), ("17000", "Freezing of precancer skin growth, first", 90, 210),
            ("17003",
        "Freezing of precancer skin growths, 2-14, each", 14, 48), ("97110", "Exercise with a therapist, by the quarter hour", 46, 110),
        ("G0439", "Yearly wellness visit, second year or later", 130, 240), ("G0008", "Giving of flu vaccine", 24, 48)]
NOTES = {"ded": "This approved amount has been applied toward your deductible.", "gap": "The information on this claim was also sent to your "
    "private insurer. They may pay "
         "more of what is left. Ask them if you have questions about their part.", "denied": "Medicare does not pay for this item or service.",
             "lab":
         "You pay nothing for this service; Medicare pays all of the approved amount.", "asg": "After your deductible and coinsurance were "
         "applied, the amount Medicare paid "
         "was reduced due to Federal, State and local rules."}
FULL = ("36415", "80053", "85025", "80061", "84443", "G0439", "G0008")


def document(rng):
    who = Person(rng, 66, 90)
    sent = day(rng, (2024, 10, 1), 640)
    began = later(sent, -90)
    member = number(rng, "9AA9-AA9-AA99")
    deductible = {2024: 24000, 2025: 25700, 2026: 28300}[sent.year]
    left = rng.choice((0, 0, rng.randint(2000, 16000)))
    claims, near = [], rng.choice(TOWNS)
    days = sorted(later(sent, -rng.randint(22, 88)) for _ in range(rng.choice((2, 2, 3, 4, 6))))
    for served in days:
        chosen, lines, gap = rng.sample(WORK, len(WORK))[: rng.choice((1, 1, 2, 3, 5))], [], rng.random() < 0.35
        if sum(x[0][:2] == "99" for x in chosen) > 1:
            chosen = [x for x in chosen if x[0] != "99214"]
        for code, words, low, high in chosen:
            units = rng.choice((2, 3, 4)) if code in ("97110", "J3301", "17003") else 1
            charge, notes = price(rng, low, high) * units, []
            allowed = round(charge * rng.uniform(0.38, 0.85))
            no = code not in FULL and rng.random() < 0.1
            if no:
                paid = own = allowed = 0
                own, notes = rng.choice((charge, 0)), ["denied"]
            elif code in FULL:
                paid, own, notes = round(allowed * 0.98), 0, ["lab"]
            else:
                first = min(left, allowed)
                left -= first
                paid, own = round((allowed - first) * 0.784), first + round((allowed - first) * 0.2)
                notes = ["ded"] if first else ["asg"] if rng.random() < 0.5 else []
            mods = rng.choice((["25"], [])) if code[:2] == "99" and len(chosen) > 1 else ["GP"] if code == "97110" else rng.choice((["LT"],
                ["RT"])) if code == "20610" else []
            lines.append({"date": served, "code": code, "modifiers": mods or None, "description": words, "units": units, "charge_cents": charge,
                "allowed_cents": allowed,
                          "plan_paid_cents": paid, "patient_cents": own, "notes": notes, "no": no})
        name = doctor(rng, "{} {}. {}, {}", ("M.D.", "M.D.", "D.O.", "N.P."))
        town = near if rng.random() < 0.8 else rng.choice(TOWNS)
        group = rng.choice(GROUPS) + ", "
        if rng.random() < 0.25:
            name, group = rng.choice((rng.choice(GROUPS), rng.choice(HOSPITALS))), ""
        claims.append((served, name, group, f"{rng.randint(100, 6900)} "
            f"{rng.choice(('Medical Park Dr', 'Hospital Dr Ste 200', 'Professional Ct', 'Healthway Blvd'))}, "
                       f"{town[0]}, {town[1]} {town[2]}-{rng.randint(1001, 9990)}", call(rng), number(rng, "99-99999-999-999"), gap, lines))
    every = [x for one in claims for x in one[-1]]
    blocks, truths = "", []
    for served, name, group, place, tel, serial, gap, lines in claims:
        letters, rows, told = [], [], []
        order = [n for x in lines for n in x["notes"]] + (["gap"] if gap else [])
        for n in order:
            letters += [n] if n not in letters else []
        mark = {n: chr(65 + k) for k, n in enumerate(letters)}
        for x in lines:
            many = f"{x['units']} " if x["units"] > 1 else ""
            shown = "-".join([x["code"]] + (x["modifiers"] or []))
            rows.append([f"{many}{esc(x['description'])} ({shown})", "<b>NO</b>" if x["no"] else "Yes", *(usd(x[f"{k}_cents"]) for k in ("charge",
                "allowed", "plan_paid",
                         "patient")), ", ".join(mark[n] for n in x["notes"])])
            told.append({**only([x], "date code modifiers description charge_cents allowed_cents plan_paid_cents patient_cents")[0],
                "units": x["units"] if many else None,
                         "maybe": {"remarks": [mark[n] for n in x["notes"]]} if x["notes"] else None})
        foot = [(f"Total for Claim #{serial}", 2, "l")] + [usd(total(lines, f"{k}_cents")) for k in ("charge", "allowed", "plan_paid",
            "patient")] + [mark.get("gap", "")]
        blocks += (f"<div class='cl'><div class='cd'>{full(served)}</div><div class='pv'><b>{esc(name)}</b>, {tel}<br>{esc(group)}{place}</div>"
                   + table(["Service Provided & Billing Code", "Service Approved?", "Amount Provider Charged", "Medicare-Approved Amount",
                       "Amount Medicare Paid",
                            "Maximum You May Be Billed", "See Notes Below"], rows, "lcrrrrc", "d", [foot], "37% 10% 11% 12% 11% 11% 8%")
                   + ("<div class='nh'>Notes for Claim Above</div>" + facts([(mark[n], NOTES[n]) for n in letters],
                       "nt") if letters else "") + "</div>")
        truths.append(claim(KIND, None, {"name": name}, {"name": who.plain.upper(), "member_id": member}, told, sums(lines,
            "charge plan_paid patient"),
                            claim_number=serial, statement_date=sent))
    denied, owed = sum(x["no"] for x in every), total(every, "patient_cents")
    have = deductible - left if left else deductible
    head = ("<table class='top'><tr><td><svg width='30' height='30' viewBox='0 0 30 30'><circle cx='15' cy='15' r='14' fill='none' "
        "stroke='#1a3b6e' stroke-width='1.5'/>"
            "<path d='M8 19q7-12 14 0M11 12h8' stroke='#1a3b6e' stroke-width='2' fill='none'/></svg></td><td><div class='tt'>Medicare Summary "
            "Notice</div><div class='ts'>for Part B "
            "(Medical Insurance)</div></td><td class='of'>The Official Summary of Your Medicare Claims from the Centers for Medicare &amp; "
            "Medicaid Services</td></tr></table>")
    given = "".join(f"<tr><td>{full(one[0])}<br><b>{esc(one[1])}</b></td></tr>" for one in claims)
    first = (head + beside(f"<div class='win'>{who.mail(plus=False)}</div>", "<div class='nb'>THIS IS NOT A BILL</div>", widths="60% 40%")
             + beside("<div class='bh'>Notice for " + esc(who.plain) + "</div>" + facts([("Medicare Number", member), ("Date of This Notice",
                 full(sent)), ("Claims Processed Between",
             f"{full(began)} -<br>{full(later(sent, -2))}")], "mi")
             + f"<div class='bh'>Your Deductible Status</div><p>Your deductible is what you must pay for most health services before Medicare "
                 f"begins to pay.</p><p><b>Part B Deductible:</b> "
             f"You have now met <b>{usd(have)}</b> of your <b>{usd(deductible)}</b> deductible for {sent.year}.</p><div class='bh'>Be "
             f"Informed!</div><p>Guard your Medicare card as you "
             "would a credit card. Do not give your Medicare Number to anyone who calls you first or comes to your door.</p>",
             "<div class='bh'>Your Claims &amp; Costs This Period</div>" + facts([("Did Medicare Approve All Services?", "NO" if denied else "YES"),
                 ("Number of Services Medicare "
             "Denied", str(denied)), ("<b>Total You May Be Billed</b>", f"<b>{usd(owed)}</b>")], "mi")
             + ("<p>See claims starting on page 3. Look for <b>NO</b> in the \"Service Approved?\" column. See the last page for how to handle a "
                 f"denied claim.</p>" if denied else "")
             + f"<div class='bh'>Providers with Claims This Period</div><table class='pr'>{given}</table>", widths="50% 50%")
             + "<p class='es'>&iquest;Sabía que puede recibir este aviso y otro tipo de ayuda de Medicare en espa&ntilde;ol? Llame y hable con un "
                 "agente en espa&ntilde;ol. 1-800-MEDICARE "
             "(1-800-633-4227)</p>")
    second = ("<h2>Making the Most of Your Medicare</h2>" + beside("<h3>How to Check This Notice</h3><p><b>Do you recognize the name of each "
        "doctor or provider?</b> Check the dates. Did you "
              "have an appointment that day?</p><p><b>Did you get the services listed?</b> Do they match those listed on your receipts and "
              "bills?</p><p><b>If you already paid the bill,</b> did "
              "you pay the right amount? Check the maximum you may be billed. See if the claim was sent to your Medicare supplement insurance "
              "(Medigap) plan or other insurer. That plan may pay "
              "your share.</p><h3>How to Report Fraud</h3><p>If you think a provider or business is involved in fraud, call us at 1-800-MEDICARE "
              "(1-800-633-4227).</p><p>Some examples of fraud "
              "include offers for free medical services or billing you for Medicare services you did not get.</p>",
              "<h3>How to Get Help with Your Questions</h3><p><b>1-800-MEDICARE (1-800-633-4227)</b><br>Ask for \"doctors services.\" Your "
              "customer-service code is "
              f"{number(rng, '99999')}.</p><p>TTY 1-877-486-2048 (for hearing impaired)</p><p>Contact your State Health Insurance Program (SHIP) "
              f"for free, local health insurance "
              f"counseling. Call {free(rng)}.</p><h3>Your Messages from Medicare</h3><p>Get a flu shot each fall. It is covered and you pay "
              f"nothing if your provider takes the approved "
              "amount.</p><p>To report a change of address, call Social Security at 1-800-772-1213. TTY users call 1-800-325-0778.</p><p>Early "
              "detection is the best protection. Schedule your "
              "mammogram today.</p>", widths="50% 50%"))
    third = ("<h2>Your Claims for Part B (Medical Insurance)</h2>" + beside("<p>Part B Medical Insurance helps pay for doctors' services, "
        "diagnostic tests, ambulance services, and other health "
             "care services.</p><h3>Definitions of Columns</h3><p><b>Service Approved?:</b> This column tells you if Medicare covered this "
             "service.</p><p><b>Amount Provider Charged:</b> This is "
             "your provider's fee for this service.</p>", "<p><b>Medicare-Approved Amount:</b> This is the amount a provider can be paid for a "
             "Medicare service. It may be less than the actual "
             "amount the provider charged.</p><p><b>Amount Medicare Paid:</b> This is the amount Medicare paid your provider. This is usually 80% "
             "of the Medicare-approved amount.</p><p><b>Maximum "
             "You May Be Billed:</b> This is the total amount the provider is allowed to bill you, and can include a deductible, coinsurance, and "
             "other charges not covered.</p>", widths="50% 50%")
             + blocks)
    last = ("<h2>How to Handle Denied Claims or File an Appeal</h2>" + beside("<h3>Get More Details</h3><p>If a claim was denied, call or write "
        "the provider and ask for an itemized statement for any "
            "claim. Make sure they sent in the right information. If they did not, ask the provider to contact our claims office to correct the "
            "error.</p><h3>If You Disagree with a Coverage "
            f"Decision, You Can Appeal</h3><p>Appeals must be filed in writing. Use the form to the right. Our claims office must receive your "
            f"appeal within 120 days from the date you get this "
            f"notice. We must receive your appeal by:</p><p class='by'>{full(later(sent, 125))}</p><h3>If You Need Help Filing Your "
            f"Appeal</h3><p><b>Contact us:</b> Call 1-800-MEDICARE or your "
            "State Health Insurance Program before you file your written appeal. <b>Call your provider:</b> Ask for any information that may help "
            "you.</p>",
            "<div class='fm'><h3>File an Appeal in Writing</h3><p>1 Circle the service(s) or claim(s) you disagree with on this notice.<br>2 "
            "Explain in writing why you disagree with the decision. "
            "Include your explanation on this notice or attach a separate page.<br>3 Fill in all of the following:</p><p>Your or your "
            "representative's full name (print)<br><br>____________________"
            "_______________________</p><p>Your telephone number<br><br>___________________________________________</p><p>Your complete Medicare "
            "number<br><br>______________________________________"
            "_____</p><p>4 Include any other information you have about your appeal.<br>5 Make copies of this notice and all supporting documents "
            "for your records.<br>6 Mail this notice and "
            "all supporting documents to the following address:</p><p>Medicare Claims Office<br>c/o Contractor Name<br>PO Box "
            "6700<br>Indianapolis, IN 46206</p></div>", widths="50% 50%"))
    css = ("@page{@top-right{content:'Page ' counter(page) ' of ' counter(pages);font:8pt 'Liberation Sans'}}.top{width:100%;border-bottom:2pt "
        "solid #1a3b6e}.top td{padding:2pt 6pt;"
           "vertical-align:middle}.tt{font:bold 20pt 'Liberation Serif';color:#1a3b6e}.ts{font:13pt 'Liberation "
           "Serif';color:#1a3b6e}.of{font-size:8.5pt;width:30%}.win{margin:34pt 0 40pt "
           "22pt;line-height:1.35}.nb{font:bold 17pt 'Liberation Serif';text-align:center;margin-top:50pt;"
           "color:#1a3b6e}.bh{background:#1a3b6e;color:#fff;font-weight:bold;font-size:11pt;"
           "padding:4pt 6pt;margin:8pt 0 4pt}.mi{width:100%}.mi td{border-bottom:0.5pt solid #aaa;padding:4pt 2pt}.mi "
           "td+td{text-align:right;font-weight:bold}.pr{width:100%}.pr td{border-bottom:"
           "0.5pt solid #aaa;padding:4pt 2pt}.es{border-top:1pt solid #1a3b6e;padding-top:5pt;margin-top:12pt;font-size:9pt}h2{font:bold 17pt "
           "'Liberation Serif';color:#1a3b6e;border-bottom:2pt "
           "solid #1a3b6e;margin-bottom:8pt}h3{font-size:12pt;color:#1a3b6e;margin-top:8pt}p{line-height:1.35;"
           "margin-bottom:6pt}.cl{margin-top:12pt;page-break-inside:avoid}.cd{font-weight:bold;"
           "font-size:12pt;color:#1a3b6e}.pv{margin-bottom:4pt}.d{width:100%}.d th{font-size:8pt;background:#dfe6f0;vertical-align:bottom;"
           "border:0.5pt solid #8c9bb5;text-align:center}.d td"
           "{border:0.5pt solid #8c9bb5;font-size:8.8pt}.d .sum td{font-weight:bold;background:#f1f4f8}.nh{font-weight:bold;margin-top:4pt}.nt "
           "td{font-size:8.8pt;padding:1pt 6pt 1pt 0}.nt "
           "td:first-child{font-weight:bold}.by{font-weight:bold;font-size:13pt;text-align:center;border:1pt solid "
           "#1a3b6e;padding:5pt}.fm{background:#eef2f7;padding:6pt 9pt}")
    return made(sheet(css, first, second, third, last, margin="0.5in", font="10pt 'Liberation Sans',Arial", title="Medicare Summary Notice"), truths)
