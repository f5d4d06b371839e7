"""CareFirst BlueCross BlueShield's Explanation of Benefits, on its side: the claim's summary in a box, and a wide table with service dates, the type of service
with its procedure code, provider's charge, allowed benefit, amount saved, not covered, the member's deductible, copay and coinsurance, what CareFirst paid and
what is the member's responsibility, with remark numbers; the notes, the deductibles by name, and appeal and fraud text on the second page."""
from held_twentysixth_b import *  # noqa: F403

NAME = "held26-ins-carefirst"
TOWNS = ["Towson, MD 21204", "Rockville, MD 20852", "Columbia, MD 21045", "Washington, DC 20011", "Arlington, VA 22204"]
WORDS = {"visit": "OFFICE VISIT", "well": "PREVENTIVE CARE", "lab": "LAB/PATHOLOGY", "test": "DIAGNOSTIC SERVICES", "shot": "THERAPEUTIC INJECTION", "drug":
         "MEDICAL DRUG", "vaccine": "IMMUNIZATION", "xray": "DIAGNOSTIC RADIOLOGY", "mri": "ADVANCED IMAGING", "mammo": "MAMMOGRAPHY", "therapy":
         "PHYSICAL THERAPY", "mind": "MENTAL HEALTH VISIT", "er": "EMERGENCY ROOM", "surgery": "SURGERY"}
SAYS = {"0108": "THE ALLOWED BENEFIT IS THE MOST WE PAY FOR THIS SERVICE. A PARTICIPATING PROVIDER MAY NOT BILL YOU FOR THE DIFFERENCE.",
        "0231": "THIS AMOUNT HAS BEEN APPLIED TO THE PLAN DEDUCTIBLE.", "0447": "THIS SERVICE IS NOT COVERED UNDER THE MEMBER'S CONTRACT.",
        "0612": "THIS PROCEDURE IS INCIDENTAL TO ANOTHER PROCEDURE ON THE SAME DATE. MEMBER IS NOT LIABLE."}


def document(rng):
    people, sent = family(rng, TOWNS), day(rng, (2026, 1, 30), 280)
    who, member, payer = people[0], number(rng, rng.choice(("XIK999A99999", "XWV999999999"))), "CareFirst BlueCross BlueShield"
    c = claims(rng, people, sent, "999A9999999-99"[: rng.choice((11, 14))], 1, most=8, denied=0.1)[0]
    lines, patient, rows, used = c["lines"], people[c["n"]], [], []
    cols = """charge_cents allowed_cents adjustment_cents noncovered_cents deductible_cents copay_cents coinsurance_cents plan_paid_cents
    patient_cents""".split()
    for x in lines:
        x["description"] = WORDS[x["sort"]]
        x["remarks"] = {"denied": ["0447"], "bundled": ["0612"], "ded": ["0108", "0231"], "both": ["0108", "0231"]}.get(x["kind"], ["0108"])
        used += [k for k in x["remarks"] if k not in used]
        rows.append([f"{say(x['date'], '%m/%d/%y')}", f"{x['description']}<br>{'-'.join([x['code'], *x['modifiers']])}", str(x["units"]),
                     *(usd(x[k]) for k in cols), " ".join(x["remarks"])])
    t = sums(lines)
    account = number(rng, "99999999")
    group, ded, oop, part = number(rng, "9A99"), rng.choice((50000, 100000, 300000)), rng.choice((450000, 650000)), rng.uniform(0.1, 0.95)
    heads = [["", "", "", "", "", "", "", ("Member's responsibility", 3, "c band"), "", "", ""],
             ["Date(s) of service", "Type of service<br>Procedure code", "Qty", "Provider's charge", "Allowed benefit", "You saved", "Non-covered charges",
              "Deductible", "Copay", "Coinsurance", "CareFirst paid", "Your total cost", "Remarks"]]
    one = (beside("<div class='logo'>CareFirst<span></span></div><div class='sub'>BlueCross BlueShield</div><div class='tiny'>10455 Mill Run "
                  f"Circle, Owings Mills, MD 21117-5559</div><br><br>{who.mail}",
                  "<h1>EXPLANATION OF BENEFITS</h1><b>THIS IS NOT A BILL</b><br><br>"
                  + facts([("Subscriber:", esc(f"{who.last}, {who.first} {who.middle}".upper())), ("Member ID:", member),
                           ("Group:", group), ("Date:", say(sent, "%B %-d, %Y"))]),
                  "<div class='box'><b>Summary of this claim</b>"
                  + facts([("Your provider charged", usd(t["charge_cents"])), ("You saved", usd(t["adjustment_cents"])), ("CareFirst paid", usd(t[
                      "plan_paid_cents"])), ("Other insurance paid", usd(0)), ("<b>Your total cost</b>", f"<b>{usd(t['patient_cents'])}</b>")], "f sumf")
                  + "<div class='n'>Pay only the amount on your provider's bill. Any copay you gave at your visit is part of your total cost.</div></div>",
                  widths="34% 33% 33%")
           + "<div class='bar'>" + facts([("Patient: <b>" + esc(patient.plain.upper()) + "</b>", f"Claim number: <b>{c['number']}</b> &nbsp;&nbsp; "
             f"Provider: <b>"
                                           f"{esc(c['giver'].upper())}</b> (Participating) &nbsp;&nbsp; Received: {say(later(c['first'], 3), '%m/%d/%y')} "
                                           f"&nbsp;&nbsp; Patient account: {account}")], "f b2") + "</div>"
           + table(heads, rows, "llrrrrrrrrrrl", "t", [[("TOTALS", 3, "l"), *(usd(t[k]) for k in cols), ""]])
           + "<div class='n rm'><b>REMARKS</b>" + facts([(k, SAYS[k]) for k in used]) + "</div>"
           + "<p class='n'>" + ("PAYMENT WAS SENT TO THE PROVIDER OF SERVICE." if t["plan_paid_cents"] else "NO PAYMENT WAS MADE ON THIS CLAIM.") + "</p>")
    limits = [[esc(patient.plain.upper()), "In-network deductible", usd(ded), usd(round(ded * part)), usd(ded - round(ded * part))],
              ["FAMILY", "In-network deductible", usd(ded * 2), usd(round(ded * part * 1.2)), usd(ded * 2 - round(ded * part * 1.2))],
              [esc(patient.plain.upper()), "In-network out-of-pocket maximum", usd(oop), usd(round(oop * part)), usd(oop - round(oop * part))],
              ["FAMILY", "In-network out-of-pocket maximum", usd(oop * 2), usd(round(oop * part * 1.3)), usd(oop * 2 - round(oop * part * 1.3))]]
    two = ("<h2>Where you stand</h2>" + table(["Name", "Benefit", "Annual amount", "Used to date", "Remaining"], limits, "llrrr", "t half")
           + beside("<h2>How to appeal</h2><p class='n'>If you believe that this claim was denied or paid in error, call the Member Services number "
             "on your ID card. "
                    "You, your representative, or your provider on your behalf may file an appeal within 180 days from the date of this notice. Send "
                    "it to: Mail "
                    "Administrator, PO Box 14114, Lexington, KY 40512-4114. Give your name, member ID, claim number, the date of service and the reason you "
                    "disagree. You'll get an answer within 30 working days for care not yet given and 45 working days for care already given (60 days for "
                    "self-funded plans).</p><p class='n'>Maryland residents: The Health Education and Advocacy Unit of the Attorney General's office "
                    "can help you: "
                    "200 St. Paul Place, 16th Floor, Baltimore, MD 21202; 410-555-0140.</p>",
                    "<h2>Terms</h2>" + facts([("Allowed benefit", "the most CareFirst pays for a covered service, and all a participating provider "
                    "may collect."),
                                              ("Coinsurance", "your share of the allowed benefit, as a percentage."), ("Non-covered charges",
                                               "charges for services your plan does not include.")], "f n")
                    + "<h2>Report fraud</h2><p class='n'>Call 410-555-0156 or 800-555-0157 when you see a service that you did not have.</p>"
                    "<p class='tiny'>CareFirst BlueCross BlueShield is the shared business name of CareFirst of Maryland, Inc. and Group Hospitalization and "
                    "Medical Services, Inc., independent licensees of the Blue Cross and Blue Shield Association.</p>", widths="54% 46%"))
    css = ("@page{@bottom-right{font:7pt 'Liberation Sans';content:'Page ' counter(page) ' of ' counter(pages)}@bottom-left{font:7pt 'Liberation Sans';"
           "content:'EOB2 (9/25)'}}.logo{font:bold 22pt 'Liberation Sans';color:#00539b}.logo span{font-size:11pt}.sub{font:bold 9pt 'Liberation Sans';"
           "letter-spacing:1.5pt;color:#00539b}.tiny{font-size:6.5pt;color:#555}.n{font-size:7.8pt}h1{font:bold 14pt 'Liberation Sans'}h2{font:bold 11pt "
           "'Liberation Sans';color:#00539b;margin:9pt 0 3pt}.box{border:1.4pt solid #00539b;padding:6pt}.sumf{width:100%}.sumf td:last-child{text-align:right}"
           ".bar{background:#dbe8f4;margin:9pt 0 4pt}.b2 td{padding:3pt 12pt 3pt 4pt;font-size:8pt}.t{width:100%;font-size:7.6pt}.t th{font-size:7pt;"
           "vertical-align:bottom;border-bottom:1pt solid #00539b}.band{background:#00539b;color:#fff}.t td{padding:2.5pt 4pt;border-bottom:.4pt solid #bbb}"
           ".sum td{font-weight:bold}.half{width:70%}.rm{margin:7pt 0}.f td:first-child{white-space:nowrap}")
    keys = "date description code modifiers units remarks " + " ".join(cols)
    truth = truth_of(payer, patient.plain.upper(), member, lines, keys, c["giver"].upper(), c["number"], sent, network="in", account_number=account)
    return done(sheet(css, one, two, size="Letter landscape", margin="0.45in", font="8.8pt 'Liberation Sans',Arial"), truth)
