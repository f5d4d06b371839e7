"""A TRICARE Explanation of Benefits by a regional contractor: sponsor and beneficiary, whom the benefits were payable to, the services under their
provider with number and code in the words, then three columns of summary (claim, beneficiary's liability, benefit period) and remarks by number."""
from held_twentysecond_b import *  # noqa: F403

NAME = "held22-tricare-notice"
SAYS = {"1": "CHARGES ARE MORE THAN ALLOWABLE AMOUNT. PARTICIPATING PROVIDERS HAVE AGREED TO ACCEPT THE ALLOWABLE AMOUNT AS PAYMENT IN FULL.",
        "2": "THIS SERVICE OR SUPPLY IS NOT COVERED UNDER TRICARE. A NETWORK PROVIDER MAY NOT BILL THE BENEFICIARY FOR IT.", "3": "PAYMENT FOR THIS SERVICE "
        "IS INCLUDED IN THE ALLOWANCE FOR ANOTHER SERVICE ON "
        "THIS CLAIM.",
        "4": "THE COST SHARE OR COPAYMENT HAS BEEN DEDUCTED FROM THE PAYMENT."}


def document(rng):
    who, people = family(rng)
    (patient, kin), (provider, care) = rng.choice(people[:1] + people[1:] * 2), seen(rng)
    contractor, region = rng.choice((("Summit Military Healthcare", "East"), ("TriRegion Federal Services", "West"), ("Patriot Health Administrators Inc",
        "East")))
    sent, provider, code = day(rng, (2026, 2, 10), 220), provider.upper(), number(rng, "6999A9999-00-00")
    first, account, dbn = later(sent, -rng.randint(14, 60)), number(rng, "9999999"), number(rng, "99999999999")
    lines = services(rng, 1, 9 if care is HOSPITAL else 5, [first, first, later(first, 4)] if care is THERAPY else [first], care,
                     kinds=("ded", "coins", "coins", "both", "paid", "paid", "bundled"))
    rows, used = [], set()
    for x in lines:
        x["remarks"] = {"bundled": [rng.choice("23")]}.get(x["kind_of"],
        (["1"] if x["adjustment_cents"] else []) + (["4"] if x["coinsurance_cents"] else []))
        used |= set(x["remarks"])
        x["description"] = x["description"].upper()
        marks = "".join(f"-{m}" for m in x["modifiers"])
        rows.append([say(x["date"]), f"{x['units']} &nbsp; {esc(x['description'])} ({x['code']}{marks})", usd(x["charge_cents"], ""),
        usd(x["allowed_cents"], ""),
                     ", ".join(x["remarks"])])
    t = sums(lines, "charge_cents allowed_cents plan_paid_cents deductible_cents coinsurance_cents noncovered_cents patient_cents")
    (street, town), tel, (bill_street, bill_town) = place(rng, True), free(rng, "1-800-555-{}"), place(rng, True)
    fiscal = say(datetime.date(sent.year if sent.month > 9 else sent.year - 1, 10, 1), "%B %-d, %Y") if rng.random() < 0.4 else f"January 01, {sent.year}"
    three = [facts([("Amount Billed:", usd(t["charge_cents"], "")), ("TRICARE Approved:", usd(t["allowed_cents"], "")),
                    ("Non-covered:", usd(t["charge_cents"] - t["allowed_cents"], "")), ("Paid by Beneficiary:", "0.00"), ("Other Insurance:", "0.00"),
                    ("Paid to Provider:", usd(t["plan_paid_cents"], "")), ("Paid to Beneficiary:", "0.00"),
                    ("Check Number:", number(rng, "0099999999") if t["plan_paid_cents"] else "")], "f n"),
             facts([("Deductible:", usd(t["deductible_cents"], "")), ("Copayment:", "0.00"), ("Cost Share:", usd(t["coinsurance_cents"], "")),
                    ("<b>Patient Responsibility:</b>", f"<b>{usd(t['patient_cents'], '')}</b>")], "f n"),
             f"<p class='s'>Benefit Year Beginning:<br>{fiscal}</p>" + facts([("", "<u>Individual</u> &nbsp; <u>Family</u>"), ("Deductible:",
             "150.00 &nbsp; 300.00"),
                    ("Met to Date:", f"{usd(rng.randint(1000, 15000), '')} &nbsp; {usd(rng.randint(15000, 30000), '')}"),
                    ("Catastrophic Cap:", f"{usd(rng.randint(20000, 99900), '')}")], "f n")]
    body = (beside(f"<b>{contractor}</b><br>TRICARE {region} Claims<br>{street}<br>{town}", "<div class='tri'>TRICARE</div><h1>EXPLANATION OF "
        "BENEFITS</h1><p class='s'>This is a statement "
                   "of the action taken on your TRICARE claim.<br>Keep this notice for your records.<br><b>THIS IS NOT A BILL</b></p>", widths="48% 52%")
            + beside(f"<div class='mail'>{(patient if kin < 2 else who).mail}</div>", facts([
                ("Date of Notice:", say(sent, "%B %-d, %Y")), ("Sponsor SSN:", f"XXX-XX-{number(rng, '9999')}"), ("Sponsor Name:", esc(who.full.upper())),
                ("Beneficiary Name:", f"<b>{esc(patient.full.upper())}</b>"), ("DOD Benefits Number:", dbn), ("Patient Account:",
                account)]), widths="48% 52%")
            + f"<p class='pay'>Benefits were payable to:<br><span>{esc(provider)}<br>{bill_street.upper()}<br>{bill_town.upper()}</span></p>"
            + beside(f"<b>Claim Number: {code}</b>", f"Provider Status: {rng.choice(('Network', 'Participating'))}")
            + table(["Services Provided By/<br>Date of Services", "Services Provided", "Amount<br>Billed", "TRICARE<br>Approved", "See<br>Remarks"],
                    [[(f"<b>{esc(provider)}</b>", 5)]] + rows, "llrrc", "t", [["Totals:", "", usd(t["charge_cents"], ""), usd(t["allowed_cents"], ""), ""]])
            + table(["Claim Summary", "Beneficiary Liability Summary", "Benefit Period Summary"], [three], "lll", "three")
            + "<div class='rem'><b>Remarks:</b>" + facts([(n, SAYS[n]) for n in sorted(used)], "f s") + "</div>"
            + (f"<p class='s'>Total savings on this claim by use of a TRICARE provider: {usd(total(lines, 'adjustment_cents'))}.</p>"
            if rng.random() < 0.5 else "")
            + f"<p class='s'><b>IMPORTANT: PLEASE READ.</b> If you have questions regarding this notice, call us at {tel} or write to {contractor}, "
            f"{street}, {town}. If you disagree with the "
            "determination on your claim, you have the right to request a reconsideration. Your signed written request must be received within 90 days of "
            "the date of this notice. "
            "Send it with a copy of this notice to TRICARE Appeals at the address above. Suspected fraud may be reported to the Program Integrity hotline, "
            "1-800-555-0183. "
            "Services denied as not medically necessary by a network provider may not be billed to you unless you agreed in writing before the care.</p>")
    css = foot("Page", True, "center") + (
        ".tri{font:bold 20pt 'Liberation Serif';letter-spacing:2pt}h1{font:bold 13pt 'Liberation Sans';margin:0}.s{font-size:8.2pt}.mail{padding:22pt 0 "
        "20pt 10pt}.f td{padding:0 8pt 1pt 0}"
        ".n{width:100%}.n td+td{text-align:right}.pay span{display:inline-block;padding-left:20pt}.t{width:100%;margin:6pt 0;border:1pt solid}.t "
        "th{background:#dcdcdc;border-bottom:1pt "
        "solid}.sum td{border-top:1pt solid;font-weight:bold}.three{width:100%;border:1pt solid;table-layout:fixed}.three>tbody>tr>td,.three th{border:1pt "
        "solid}.three th{text-align:center;"
        "background:#dcdcdc}.three .f{font-size:8.6pt}.rem{border:1pt solid;padding:4pt;margin:6pt 0}")
    truth = claim("eob", contractor, {"name": patient.full.upper(), "member_id": dbn}, lines, "date description code modifiers units charge_cents "
        "allowed_cents remarks",
                  "charges_cents insurance_paid_cents balance_cents", {"name": provider}, claim_number=code, account_number=account, statement_date=sent)
    truth["totals"]["patient_paid_cents"] = 0
    return done(sheet(css, body, margin="0.55in", font="9.5pt 'Liberation Sans',Arial"), truth)
