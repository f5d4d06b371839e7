"""A national carrier's EOB as its claim system prints it, in the older Aetna's manner and in capitals: claim lines with place, service code with modifier, number of services, submitted charges, negotiated amount, copay, not payable, remark, deductible, coinsurance, patient resp and payable amount; "ISSUED AMT" under each claim; all patients of the household one after the other."""
from held_twentieth_b import *  # noqa: F403

NAME = "held20-negotiated-payable"
COLS = "charge_cents allowed_cents copay_cents noncovered_cents deductible_cents coinsurance_cents patient_cents plan_paid_cents".split()
SAYS = {"1": "THIS SERVICE IS NOT COVERED UNDER THE MEMBER'S PLAN OF BENEFITS. THE MEMBER IS RESPONSIBLE FOR THE CHARGE.", "2": "THE AMOUNT WAS APPLIED TO THE MEMBER'S DEDUCTIBLE.", "3": "THE NEGOTIATED AMOUNT IS THE RATE THE PROVIDER HAS AGREED TO. THE MEMBER DOES NOT OWE THE DIFFERENCE."}


def document(rng):
    who, family = household(rng)
    payer = rng.choice(("ALTHEA LIFE INSURANCE COMPANY", "HARTLAND LIFE AND HEALTH", "VERITY LIFE INSURANCE CO"))
    member, sent, blank, two = number(rng, "W999999999"), day(rng, (2026, 2, 15), 190), rng.random() < 0.5, rng.random() < 0.5
    docs, body, style = [], [], rng.choice(("%m/%d/%y", "%m/%d/%Y"))
    show = lambda v: "" if blank and not v else usd(v, "")  # noqa: E731
    for _ in range(rng.choice((1, 2, 2, 3))):
        (patient, kin), (provider, spot, care) = rng.choice(family), seen(rng)
        provider, claim, first, account = provider.upper(), number(rng, "E9AA9AAA9") + "-00", later(sent, -rng.randint(9, 45)), number(rng, "A9999999")
        lines, rows = services(rng, 1, 5, [first], care, denied=0.08, mods=0.3), []
        for x in lines:
            x["place"], x["remarks"] = spot, ["1"] if x["denied"] else ["2"] if x["deductible_cents"] else ["3"]
            x["maybe"] = {"date_end": x["date"]} if two else {}
            if blank:
                x["maybe"] |= {k: 0 for k in COLS if not x[k]}
            rows.append([say(x["date"], style) + (f" - {say(x['date'], style)}" if two else ""), spot, x["code"] + (" " + x["modifiers"][0] if x["modifiers"] else ""), f"{x['units']}.0", *(show(x[k]) for k in COLS[:4]), x["remarks"][0], *(show(x[k]) for k in COLS[4:])])
        t = sums(lines, " ".join(COLS))
        body.append(f"<div class='cl'><table class='pt'><tr><td>PATIENT NAME: {esc(patient.plain.upper())} ({('SELF', 'SPOUSE', 'CHILD')[kin]})</td><td>CLAIM ID: {claim}</td><td>RECD: {say(later(first, 4), style)}</td></tr><tr><td>PROVIDER: {esc(provider)}</td><td>PATIENT ACCOUNT: {account}</td><td>NETWORK: IN NETWORK</td></tr></table>"
                    + table(["SERVICE<br>DATES" if two else "SERVICE<br>DATE", "PL", "SERVICE<br>CODE", "NUM.<br>SVCS", "SUBMITTED<br>CHARGES", "NEGOTIATED<br>AMOUNT", "COPAY<br>AMOUNT", "NOT<br>PAYABLE", "SEE<br>REMARKS", "DEDUCTIBLE", "CO<br>INSURANCE", "PATIENT<br>RESP", "PAYABLE<br>AMOUNT"], rows, "lccrrrrrcrrrr", "t", [["TOTALS", "", "", "", *(usd(t[k], "") for k in COLS[:4]), "", *(usd(t[k], "") for k in COLS[4:])]])
                    + f"<table class='is'><tr><td>ISSUED AMT:</td><td>{usd(t['plan_paid_cents'])}</td></tr><tr><td>TOTAL PATIENT RESPONSIBILITY:</td><td>{usd(t['patient_cents'])}</td></tr></table></div>")
        docs.append(claim_of(payer, patient.plain.upper(), member, lines, "date code modifiers units place remarks maybe " + " ".join(COLS), provider, claim, sent, of="charges_cents insurance_paid_cents balance_cents", blank=COLS if blank else (), network="in", account_number=account))
    marks = {m for d in docs for x in d["lines"] for m in x["remarks"]}
    street, town = place(rng, True)
    tel, paid = free(rng, "(888) 555-{}"), sum(d["totals"]["insurance_paid_cents"] for d in docs)
    head = (beside(f"<b class='logo'>{payer}</b><br>{street.upper()}<br>{town.upper()}", f"<h1>EXPLANATION OF BENEFITS</h1>PLEASE RETAIN FOR FUTURE REFERENCE<br><b>THIS IS NOT A BILL</b>") + "<br><br>"
            + beside(who.mail, facts([("DATE PRINTED:", say(sent, "%m/%d/%Y")), ("MEMBER:", who.plain.upper()), ("MEMBER ID:", member), ("GROUP NUMBER:", number(rng, "0999999-99-999")), ("GROUP NAME:", rng.choice(("LAKELAND STEEL INC", "TRI STATE PHARMACIES", "MERCER COUNTY GOVT"))), ("PRODUCT:", rng.choice(("CHOICE POS II", "OPEN ACCESS SELECT", "MANAGED CHOICE POS")))]), widths="56% 44%") + "<br>")
    foot = (f"<table class='is'><tr><td>TOTAL PAYMENT TO PROVIDERS:</td><td>{usd(paid)}</td></tr></table>" if len(docs) > 1 and rng.random() < 0.6 else "") + "<h3>REMARKS:</h3>" + "".join(f"<p>{m} - {SAYS[m]}</p>" for m in sorted(marks)) + f"<p><br>FOR QUESTIONS REGARDING THIS CLAIM CALL MEMBER SERVICES AT {tel} OR WRITE TO THE ADDRESS SHOWN ABOVE.</p><p>NOTICE: TO APPEAL THIS DETERMINATION SEND A WRITTEN REQUEST WITHIN 180 DAYS OF THE RECEIPT OF THIS NOTICE. INCLUDE THE CLAIM ID, THE PATIENT'S NAME AND YOUR REASONS. A DECISION IS MADE WITHIN 60 DAYS.</p>"
    css = "@page{@top-right{font:7.5pt 'Liberation Sans';content:'PAGE ' counter(page) ' OF ' counter(pages)}}.logo{font-size:13pt}h1{font-size:13pt}.f td{padding:1pt 8pt 1pt 0}.pt{width:100%;border-top:1.5px solid #000;border-bottom:1px solid #000;background:#eee}.pt td{padding:2pt 4pt;font-weight:bold;font-size:8.4pt}.t{width:100%;font-size:8.2pt}.t th{font-size:7.4pt;vertical-align:bottom;border-bottom:1px solid #000}.sum td{border-top:1px solid #000;font-weight:bold}.is{margin:3pt 0 3pt auto}.is td{font-weight:bold;padding:1pt 4pt}.is td+td{text-align:right}.cl{page-break-inside:avoid;margin-bottom:12pt}h3{font-size:9pt;margin:8pt 0 2pt}p{font-size:8pt}"
    return done(sheet(css, head + "".join(body) + foot, size="Letter landscape", margin="0.5in", font="8.8pt 'Liberation Sans',Arial"), one_or_more(docs))
