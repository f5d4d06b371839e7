"""The Medicare Summary Notice for Part A (hospital insurance): the first page with the deductible's status and the facilities, the second how to check
it, the third the inpatient and skilled nursing claims, each a row of its benefit period with benefit days used, approved, non-covered charges, amount
Medicare paid, the most that may be billed; the last page how to appeal."""
from held_twentyeighth_b import *  # noqa: F403

NAME = "held28-ins-medicare-part-a"
HOSPITALS = ["Saint Agnes Community Hospital", "Hartley County Regional Medical Center", "Memorial Hospital of the Western Lakes"]
HOMES = ["Linden Grove Skilled Nursing and Rehabilitation Center", "Autumn Terrace Care Center"]
SAYS = {"A": "Days are being subtracted from your total inpatient hospital benefits for this benefit period. The \"Your Medicare Benefits\" section of your "
             "\"Medicare &amp; You\" handbook has more details.",
        "B": "$1,736.00 was applied to your inpatient deductible.",
        "C": "Days are being subtracted from your total skilled nursing facility benefits for this benefit period.",
        "D": "Your daily coinsurance amount of $217.00 for day 21 through 100 of skilled nursing facility care was applied.",
        "E": "The following change to your benefit days applies: this stay is part of a benefit period for which you already paid the deductible.",
        "F": "Medicare does not pay for items or services for personal comfort or convenience, such as a private room, a television or a telephone."}


def document(rng):
    who = Who(rng, youngest=66, oldest=93)
    mbi = number(rng, "1AA9-AA9-AA99").replace("-", rng.choice(("-", "")))
    start, sent = day(rng, (2026, 1, 20), 150), None
    stays, period, deductible = [], start, True
    many, at = rng.choice((1, 1, 2, 2, 3)), start
    kinds = {1: ["h"], 2: rng.choice((["h", "s"], ["h", "h"])), 3: ["h", "s", "h"]}[many]
    for kind in kinds:
        days = rng.randint(2, 9) if kind == "h" else rng.choice((12, 18, 24, 30))
        out, notes, own = later(at, days), [], 0
        if kind == "h":
            notes = ["A"] + (["B"] if deductible else ["E"])
            own, deductible = (173600 if deductible else 0), False
        else:
            notes, own = ["C"] + (["D"] if days > 20 else []), max(0, days - 20) * 21700
        non = rng.choice((0, 0, 0, cents(rng, 40, 420)))
        if non:
            notes.append("F")
        paid = cents(rng, 3800, 19000) if kind == "h" else cents(rng, 380, 560) * days
        street, town = place(rng)
        stays.append({"name": rng.choice(HOSPITALS if kind == "h" else HOMES), "phone": tel(rng, "(309) 555-{:04d}"), "street": street, "town": town,
                      "sent_by": doctor(rng, "{} {}"), "kind": kind, "claim": number(rng, "2096999999999") + rng.choice(("02", "04", "")),
                      "in": at, "out": out, "days": days, "non": non, "paid": paid, "own": own + non, "notes": notes})
        at = later(out, 0 if kind == "h" and "s" in kinds else rng.randint(9, 20))
    sent = later(stays[-1]["out"], rng.randint(25, 60))
    d = lambda x: say(x, "%B %-d, %Y")  # noqa: E731
    owed = sum(s["own"] for s in stays)
    used = [k for k in SAYS if any(k in s["notes"] for s in stays)]
    top = (f"<div class='top'><span>{esc(who.plain)}</span><span class='rt'>THIS IS NOT A BILL | Page ")
    one = (beside("<h1>Medicare Summary Notice</h1><b>for Part A (Hospital Insurance)</b><p class='n'>The Official Summary of Your Medicare Claims from the "
                  "Centers for Medicare &amp; Medicaid Services</p>", "<div class='n r'>Page 1 of 4</div>", widths="78% 22%")
           + beside(f"<div class='ad'>{who.mail}</div>", "<div class='bar'>THIS IS NOT A BILL</div>", widths="55% 45%") + "<br>"
           + beside("<div class='hd'>Notice for " + esc(who.plain) + "</div>" + facts([
                        ("Medicare Number", mbi), ("Date of This Notice", d(sent)),
                        ("Claims Processed Between", f"{d(later(sent, -89))} &ndash; {d(sent)}")], "f")
                    + "<div class='hd'>Your Deductible Status</div><p>Your deductible is what you must pay each benefit period for most health services "
                    "before "
                    f"Medicare begins to pay.</p><p><b>Part A Deductible:</b> You have now met your <b>$1,736.00</b> deductible for inpatient hospital "
                    f"services for "
                    f"the benefit period that began {d(period)}.</p><div class='hd'>Be Informed!</div><p>Your Medicare Number is valuable. Guard it as you "
                    f"would a "
                    "credit card. If someone offers you money or gifts for it, report it to 1-800-MEDICARE (1-800-633-4227).</p>",
                    "<div class='hd'>Your Claims &amp; Costs This Notice</div>" + facts([
                        ("Did Medicare Approve All Claims?", "<b>YES</b>"),
                        ("See page 2 for how to double-check this notice.", ""), ("<b>Total You May Be Billed</b>", f"<b>{usd(owed)}</b>")], "f")
                    + "<div class='hd'>Facilities with Claims This Period</div>" + "".join(
                        f"<p><b>{d(s['in'])} &ndash; {d(s['out'])}</b><br>{esc(s['name'])}</p>" for s in stays), widths="50% 50%")
           + "<p class='es'>&iquest;Sabía que puede recibir este aviso y otro tipo de ayuda de Medicare en español? Llame y hable con un agente en español. "
           "如果需要国语帮助,请致电联邦医疗保险 1-800-MEDICARE (1-800-633-4227).</p>")
    two = (top + "2 of 4</span></div><h2>Making the Most of Your Medicare</h2>" + beside(
        "<h3>How to Check This Notice</h3><p><b>Do you recognize the name of each facility?</b> Check the dates.</p><p><b>Did you get the claims listed?</b> "
        "Do "
        "they match those listed on your receipts and bills?</p><p><b>If you already paid the bill,</b> did you pay the right amount? Check the maximum you "
        "may be "
        "billed. See if the claim was sent to your Medicare supplement insurance (Medigap) plan or other insurer. That plan may pay your share.</p>"
        "<h3>How to Report Fraud</h3><p>If you think a facility or business is involved in fraud, call us at 1-800-MEDICARE (1-800-633-4227). Some examples "
        "of fraud "
        "include offers for free medical services or billing you for Medicare services you didn't get.</p>",
        "<h3>How to Get Help with Your Questions</h3><p><b>1-800-MEDICARE (1-800-633-4227)</b><br>Ask for \"hospital services.\" Your customer-service code "
        "is "
        f"{number(rng, '05999')}.</p><p>TTY 1-877-486-2048 (for hearing impaired)</p><p>Contact your State Health Insurance Program (SHIP) for free, local "
        f"health "
        "insurance counseling.</p><h3>Your Benefit Periods</h3><p>Your hospital and skilled nursing facility (SNF) stays are measured in <b>benefit days</b> "
        "and "
        "<b>benefit periods</b>. Every day that you spend in a hospital or SNF counts toward the benefit days in that benefit period. A benefit period "
        "begins the "
        "day you first receive inpatient hospital services or, in certain circumstances, SNF services, and ends when you haven't received any inpatient care "
        "in a "
        f"hospital or inpatient skilled care in a SNF for 60 days in a row.</p><p><b>Inpatient Hospital:</b> You have <b>"
        f"{60 - sum(s['days'] for s in stays if s['kind'] == 'h')} out of 60</b> covered benefit days remaining for the benefit period that began "
        f"{d(period)}.</p><p>"
        f"<b>Skilled Nursing Facility:</b> You have <b>{100 - sum(s['days'] for s in stays if s['kind'] == 's')} out of 100</b> covered benefit days "
        f"remaining for the "
        f"benefit period that began {d(period)}.</p>", widths="48% 52%"))
    body, truths = "", []
    for s in stays:
        body += (f"<div class='stay'><b class='big'>{d(s['in'])} &ndash; {d(s['out'])}</b><br><b>{esc(s['name'])},</b> {s['phone']}<br>{esc(s['street'])}, "
                 f"{s['town']}<br>Referred by {esc(s['sent_by'])}</div>"
                 + table(["", "Benefit<br>Days Used", "Claim<br>Approved?", "Non-<br>Covered<br>Charges", "Amount<br>Medicare<br>Paid",
                          "Maximum<br>You May<br>Be Billed", "See<br>Notes<br>Below"],
                         [[f"Benefit Period starting {d(period)}", f"{s['days']} days", "Yes", usd(s["non"]), usd(s["paid"]), usd(s["own"]),
                           ",".join(s["notes"])]], "lccrrrc", "t",
                         [[f"Total for Claim #{s['claim']}", "", "", usd(s["non"]), usd(s["paid"]), usd(s["own"]), ""]], "36% 10% 11% 12% 13% 12% 6%"))
        line = {"date": s["in"], "date_end": s["out"], "noncovered_cents": s["non"], "plan_paid_cents": s["paid"], "patient_cents": s["own"],
                "remarks": s["notes"], "maybe": {"description": f"Benefit Period starting {d(period)}", "units": s["days"]}}
        truths.append({"document_type": "msn", "payer": {"name": "Medicare"}, "patient": {"name": who.plain, "member_id": mbi}, "claim_number": s["claim"],
                       "provider": {"name": s["name"], "phone": s["phone"], "address": f"{s['street']}, {s['town']}"}, "statement_date": sent,
                       "admitted": s["in"], "discharged": s["out"], "lines": [line],
                       "totals": {"insurance_paid_cents": s["paid"], "balance_cents": s["own"]}})
    three = (top + "3 of 4</span></div><h2>Your Inpatient Claims for Part A (Hospital Insurance)</h2>" + beside(
        "<p class='n'>Part A Inpatient Hospital Insurance helps pay for inpatient hospital care, inpatient care in a skilled nursing facility following a "
        "hospital "
        "stay, home health care, and hospice care.</p><h3>Definitions of Columns</h3><p class='n'><b>Benefit Days Used:</b> The number of covered benefit "
        "days you used "
        "during each hospital and/or skilled nursing facility stay. (See page 2 for more information and a summary of your benefit periods.)</p><p "
        "class='n'><b>Claim "
        "Approved?:</b> This column tells you if Medicare covered the inpatient stay.</p>",
        "<p class='n'><b>Non-Covered Charges:</b> This is the amount Medicare didn't pay.</p><p class='n'><b>Amount Medicare Paid:</b> This is the amount "
        "Medicare paid "
        "your inpatient facility.</p><p class='n'><b>Maximum You May Be Billed:</b> The amount you may be billed for Part A services can include a "
        "deductible, "
        "coinsurance based on your benefit days used, and other charges.</p><p class='n'>For more information about Medicare Part A coverage, see your "
        "\"Medicare &amp; "
        "You\" handbook.</p>") + body + "<h3>Notes for Claims Above</h3>" + facts([(k, SAYS[k]) for k in used], "n"))
    four = (top + "4 of 4</span></div><h2>How to Handle Denied Claims or File an Appeal</h2>" + beside(
        "<h3>Get More Details</h3><p>If a claim was denied, call or write the hospital or facility and ask for an itemized statement for any claim. Make "
        "sure they sent "
        "in the right information. If they didn't, ask the facility to contact our claims office to correct the error.</p><p>Call 1-800-MEDICARE for more "
        "information "
        "about a coverage or payment decision on this notice, including laws or policies used to make the decision.</p><h3>If You Disagree with a Coverage "
        "Decision, "
        "Payment Decision, or Payment Amount on this Notice, You Can Appeal</h3><p>Appeals must be filed in writing. Use the form to the right. Our claims "
        "office must "
        f"receive your appeal within 120 days from the date you get this notice.</p><p><b>We must receive your appeal "
        f"by:</b><br><b>{d(later(sent, 125))}</b></p>",
        "<div class='bx'><h3>File an Appeal in Writing</h3><p>1 Circle the service(s) or claim(s) you disagree with on this notice.</p><p>2 Explain in "
        "writing why you "
        "disagree. Include your explanation on this notice, or attach a separate page if you need more room.</p><p>3 Fill in all of the "
        "following:</p><p>Your or your "
        "representative's full name (print)<br>_______________________</p><p>Your telephone number &nbsp; Your complete Medicare "
        "number<br>_______________________</p>"
        "<p>4 Include any other information you have about your appeal.</p><p>5 Write your Medicare number on all documents that you send.</p><p>6 Make "
        "copies for your "
        "records.</p><p>7 Mail this notice and all supporting documents to:</p><p>Medicare Claims Office<br>c/o National Government Services, Inc.<br>P.O. "
        "Box 7073"
        "<br>Indianapolis, IN 46207-7073</p></div>"))
    css = ("h1{font-size:22pt;margin:0}h2{font-size:17pt;border-bottom:2pt solid #000;padding-bottom:3pt}h3{font-size:11.5pt;margin:8pt 0 "
        "3pt}.n{font-size:9pt}"
           ".bar{background:#000;color:#fff;font:bold 15pt 'Liberation Sans';padding:5pt;text-align:center}.ad{padding:22pt 0 30pt 30pt;font-size:11pt}"
           ".hd{background:#ddd;font-weight:bold;font-size:11.5pt;padding:3pt 5pt;margin:9pt 0 4pt}.f td{padding:2pt 5pt}.es{border-top:1pt solid "
           "#000;padding-top:5pt;"
           "margin-top:14pt;font-size:9pt}.top{font-size:9.5pt;border-bottom:.5pt solid #555;margin-bottom:8pt}.rt{float:right}.stay{margin:12pt 0 "
           "4pt}.big{font-size:12pt}"
           ".t{width:100%}.t th{font-size:9pt;vertical-align:bottom;border-bottom:1.2pt solid #000;background:#eee}.t td{border-bottom:.6pt solid "
           "#888;font-size:9.3pt}"
           ".sum td{font-weight:bold}.bx{border:1pt solid #000;padding:6pt}.n td{padding:2pt 5pt}div.r{text-align:right}")
    return done(sheet(css, one, two, three, four, margin="0.55in", font="10pt 'Liberation Sans',Arial"), one_or_more(truths))
