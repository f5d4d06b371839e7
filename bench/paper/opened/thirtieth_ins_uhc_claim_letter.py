"""UnitedHealthcare's explanation of benefits of one or more claims of a family: the letter with the boxes of what was billed, discounted, paid and owed;
then a claim detail each with provider, claim number and patient account, the responsibility split under one head, the claim total; the account balances,
the notes and the appeal."""
from held_thirtieth_b import *  # noqa: F403

NAME = "held30-ins-uhc-claim-letter"
WORDS = {"visit": "Office Visit", "wellness": "Preventive Exam", "lab": "Laboratory Services", "test": "Diagnostic Services",
        "shot": "Injections/Immunizations",
         "drug": "Injectable Medication", "xray": "X-Ray Services", "mri": "Advanced Imaging (MRI, CT, PET)", "therapy": "Physical Therapy",
         "er": "Emergency Room Services", "surgery": "Surgical Services", "mind": "Outpatient Mental Health", "ride": "Ambulance Services"}
SAYS = {"D1": "This discount is your savings for using a network provider. You do not owe this amount.",
        "X6": "Your plan does not cover this service. Look at the Exclusions part of your benefit document. The member is responsible for this amount.",
        "B3": "This code is included in the payment for another service done on the same day. A network provider may not bill you for it.",
        "04": "Your plan covers preventive care in full when you see a network provider.",
        "IS": "An out-of-network provider may bill you for the difference between what was billed and what we allow."}
OWE = "deductible_cents copay_cents coinsurance_cents noncovered_cents patient_cents".split()


def document(rng):
    people, payer = family(rng), "UnitedHealthcare"
    who, sent = people[0], day(rng, (2026, 2, 3), 270)
    member, group = number(rng, "999999999"), number(rng, "0999999")
    blocks, truths, every, used = "", [], [], []
    for _ in range(rng.choice((1, 1, 2, 3))):
        n = rng.choice((0, 0, 1, 2))
        patient, (giver, care), first = people[n], seen(rng, "office office lab scans therapy emergency surgery mind ride"), later(sent, -rng.randint(9, 44))
        if any(t["provider"]["name"] == giver and t["patient"]["name"] == patient.full for t in truths):
            continue
        out = care is CARE["ride"]
        lines = services(rng, [first, later(first, 5)] if care in (CARE["therapy"], CARE["mind"]) else [first], care, 6)
        for x in lines:
            x["description"] = WORDS[x["sort"]]
            x["remarks"] = {"denied": ["X6"], "bundled": ["B3"]}.get(x["kind"], ["IS"] if out else ["D1", "04"] if x["sort"] == "wellness" else ["D1"])
            if not x["adjustment_cents"] and x["kind"] not in ("denied", "bundled"):
                x["remarks"] = []
            used += [r for r in x["remarks"] if r not in used]
        claim, account = number(rng, "DA99999999") + "01", rng.choice((number(rng, "99999999A99"), number(rng, "A9999999"), ""))
        rows = [[say(x["date"]), x["description"], ", ".join(x["remarks"]), usd(x["charge_cents"]), usd(x["adjustment_cents"]), usd(x["plan_paid_cents"]),
                 *(usd(x[k]) for k in OWE)] for x in lines]
        foot = [[("Claim Total", 3), *(usd(total(lines, k)) for k in ["charge_cents", "adjustment_cents", "plan_paid_cents", *OWE])]]
        heads = [["", "", "", "", "", "", ("Your Itemized Responsibility to Provider", 4, "c k"), ""],
                 ["Date(s) of<br>Service", "Type of Service", "Notes*", "Amount<br>Billed", "Plan<br>Discounts", "Your Plan<br>Paid", "Deductible", "Copay",
                  "Coinsurance", "Non-<br>Covered", "Amount<br>You Owe**"]]
        blocks += (f"<div class='cd'>Claim Detail for {esc(patient.full)}</div>" + beside(
            f"<b>Provider:</b> {esc(giver)} {'(Out-of-Network)' if out else '(Network)'}<br><b>Claim Number:</b> {claim}",
            (f"<b>Patient Account Number:</b> {account}<br>" if account else "") + f"<b>Claim Processed On:</b> {say(later(sent, -rng.randint(1, 5)))}",
            widths="58% 42%") + table(heads, rows, "lllrrrrrrrr", "t", foot))
        every.append(lines)
        truths.append(claim_of(payer, patient.full, member, lines,
                               "date description remarks charge_cents adjustment_cents plan_paid_cents " + " ".join(OWE), giver, claim, sent,
                               account_number=account, network="out" if out else "in"))
    sums = [all_of(every, k) for k in ("charge_cents", "adjustment_cents", "plan_paid_cents", "patient_cents")]
    boxes = "".join(f"<td><div>{a}</div><b>{usd(b)}</b><span>{c}</span></td>" for a, b, c in zip(
        ("Amount Billed", "Plan Discounts", "Your Plan Paid", "Amount You May Owe Provider(s)"), sums,
        ("This amount was sent to us by your provider(s).", "Your plan negotiates discounts with providers and facilities to help save you money.",
         "The money your plan paid your provider(s).",
                 "The part of the bill you owe or already paid, such as deductible, copay, coinsurance or non-covered charges.")))
    one = (beside("<div class='s'>UnitedHealthcare<br>GREENSBORO SERVICE CENTER<br>PO BOX 740800<br>ATLANTA GA 30374-0800<br>"
                  f"Phone: {tel(rng, '1-866-555-{:04d}')}</div>", "<div class='logo'>UnitedHealthcare</div>", widths="62% 38%")
           + beside(f"<div class='mail'>{who.mail}</div>", facts([("Statement Date:", say(sent, "%B %-d, %Y")), ("Member/Subscriber:", esc(who.full)),
                    ("Member ID:", member), ("Group Name:", esc(rng.choice(("ORCHARD STATE CREDIT UNION", "Bright Path Staffing, LLC",
                            "FERRIS TOOL & DIE CO")))),
                    ("Group Number:", group)]), widths="56% 44%")
           + "<h1>Explanation of Benefits</h1><p><b>This is not a bill. Do not pay.</b> We sent this statement to explain how we processed "
           f"{'this claim' if len(truths) == 1 else 'these claims'}. If you owe your provider, you will get a bill from them. "
           "The detail is on the next page.</p>"
           f"<p>Hello {esc(who.first)},</p><h2>Claims Summary</h2><table class='bx'><tr>{boxes}</tr></table>"
           "<p class='s'>Please compare this statement with the bill your provider sends you before you pay. If they are not alike, call the provider. "
           "Amounts you paid at the time of service are not shown here.</p><h2>Account Balances</h2>"
           + table(["Plan Year 2026", "Applied to Date", "Remaining", "Annual Maximum"],
                   [[a, usd(b), usd(c - b), usd(c)] for a, b, c in (("Individual Deductible - Network", rng.randint(9000, 199000), 200000),
                    ("Family Deductible - Network", rng.randint(200000, 390000), 400000),
                    ("Individual Out-of-Pocket - Network", rng.randint(200000, 640000), 650000),
                    ("Family Out-of-Pocket - Network", rng.randint(650000, 1290000), 1300000))], "lrrr", "ac")
           + f"<p class='s'>Amounts are as of {say(sent)}. <b>Track claims and costs any time</b> on myuhc.com&reg; or in the UnitedHealthcare&reg; app.</p>"
           "<p class='s'>Get paperless statements: choose your delivery settings under Account Settings on myuhc.com.</p>")
    two = ("<h1>Claim Detail</h1><p class='s'>This page shows how we worked out each charge, and what you may owe.</p>" + blocks
           + "<p class='s'>*See the Notes section for a description of the codes.<br>**Amount You Owe does not reflect payments you may already have made "
           "to the provider, such as a copay at the time of the visit.</p><h2>Notes*</h2>" + facts([(k, SAYS[k]) for k in used], "n s")
           + "<h2>Your Right to Appeal</h2><p class='fine'>If you do not agree with how we processed a claim you may ask us to look at it again. You "
             "have 180 days from the day you receive this statement. Write to UnitedHealthcare Appeals, P.O. Box 740816, Atlanta, GA 30374-0816, with "
             "the patient&rsquo;s name, member ID, claim number, date of service and what you would like us to know. We will decide within 60 days, or "
             "30 days for each of two levels. An urgent appeal is decided within 72 hours. You may also have the right to an independent outside "
             "review, at no cost to you. The diagnosis and treatment codes and their meanings are available on request. For help, contact the Employee "
             "Benefits Security Administration at 1-866-444-EBSA (3272).</p><p class='fine'>Fraud costs everyone. If you see a service here that you "
             "did not get, call the number above. Coverage provided by or through UnitedHealthcare Insurance Company or its affiliates. "
             "Espa&ntilde;ol: llame al n&uacute;mero de su tarjeta.</p>")
    css = ("@page{@bottom-right{font:7.5pt 'Liberation Sans';content:'Page ' counter(page) ' of ' counter(pages)}}"
           ".logo{font:bold 17pt 'Liberation Sans';color:#002677;text-align:right}.mail{margin:26pt 0 30pt 10pt}.s{font-size:8pt}"
           ".f td{padding:1.2pt 8pt 1.2pt 0}"
           ".f td:first-child{font-weight:bold}h1{font:bold 17pt 'Liberation Sans';color:#002677;border-bottom:2pt solid #ff612b;padding-bottom:2pt}"
           "h2{font:bold 11.5pt 'Liberation Sans';color:#002677;margin:9pt 0 3pt}.bx{width:100%;border-spacing:6pt 0;border-collapse:separate}"
           ".bx td{width:25%;background:#eef4fb;border:.7pt solid #9db7d5;padding:6pt}.bx div{font-weight:bold;font-size:8.5pt;height:22pt}"
           ".bx b{font-size:15pt}.bx span{display:block;font-size:7.2pt;margin-top:4pt}"
           ".cd{background:#002677;color:#fff;font-weight:bold;padding:3pt 5pt;margin:9pt 0 4pt}"
           ".t{width:100%;font-size:7.4pt;margin:4pt 0 8pt}.t th{font-size:6.9pt;vertical-align:bottom;background:#eef4fb}"
           ".t td{border-bottom:.5pt solid #bbb}"
           ".t td,.t th{padding:2pt 2.5pt}.k{border-bottom:.7pt solid #002677}.t tr.sum td{font-weight:bold;border-top:1pt solid #002677}"
           ".ac{width:78%;font-size:8.3pt}.ac th{border-bottom:1pt solid #002677}.ac td{border-bottom:.5pt solid #ccc}"
           ".n td:first-child{font-weight:bold;width:24pt}")
    return done(sheet(css, one, two, margin="0.5in", font="9.2pt 'Liberation Sans',Arial", title="Explanation of Benefits"), one_or_more(truths))
