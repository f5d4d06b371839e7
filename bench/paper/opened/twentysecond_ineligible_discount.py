"""A third-party administrator's EOB in Allegiance's manner, by machine in capitals: participant block, one table a claim with line numbers, total
charge, ineligible amount with reason, discount, covered, deductible, copay, paid at percent and payment; a claim worked anew shows first its old
lines as negative amounts, a claim by itself; payees, reasons, accumulators."""
from held_twentysecond_b import *  # noqa: F403

NAME = "held22-ineligible-discount"
COLS = "charge_cents noncovered_cents adjustment_cents allowed_cents deductible_cents copay_cents".split()
REASONS = {"01": "EXCLUDED BY THE PLAN. SEE GENERAL PLAN EXCLUSIONS IN YOUR SUMMARY PLAN DESCRIPTION.", "28": "NETWORK DISCOUNT. THE PATIENT IS NOT "
        "RESPONSIBLE FOR THIS AMOUNT.",
           "77": "INCLUDED IN THE ALLOWANCE FOR THE PRIMARY PROCEDURE.", "R1": "REVERSAL OF A PRIOR PAYMENT. SEE CORRECTED LINES."}


def percent(x):
    after = x["allowed_cents"] - x["deductible_cents"] - x["copay_cents"]
    return f"{round(100 * x['plan_paid_cents'] / after)}%" if after else ""


def table_of(lines, wide):
    """The claim's rows and its column totals."""
    rows = []
    for n, x in enumerate(lines, 1):
        name = esc(x["description"]) + (f"<br>{x['code']}{''.join(' ' + m for m in x['modifiers'])}" if wide else "")
        rows.append([f"{n:02d}", f"{say(x['date'], '%m/%d/%Y')}", name, usd(x["charge_cents"], ""), usd(x["noncovered_cents"], ""), " ".join(x["remarks"]),
                     *(usd(x[k], "") for k in COLS[2:]), percent(x), usd(x["plan_paid_cents"], "")])
    t = sums(lines, " ".join(COLS) + " plan_paid_cents")
    heads = ["LINE", "DATE(S) OF<br>SERVICE", "PROCEDURE", "TOTAL<br>CHARGE", "INELIGIBLE", "REASON<br>CODE(S)", "DISCOUNT", "COVERED<br>AMOUNT",
        "DEDUCTIBLE", "CO-PAY",
             "PAID<br>AT", "PAYMENT<br>AMOUNT"]
    return table(heads, rows, "cllrrcrrrrrr", "t", [[("COLUMN TOTALS", 3), usd(t["charge_cents"], ""), usd(t["noncovered_cents"], ""), "", *(usd(t[k],
        "") for k in COLS[2:]), "",
                                                      usd(t["plan_paid_cents"], "")]])


def document(rng):
    who, people = family(rng)
    payer = rng.choice(("LOYALTY BENEFIT PLAN MANAGEMENT, INC.", "MERIDEN HEALTH ADMINISTRATORS", "BIG HORN CLAIM SERVICES LLC"))
    member, group, sent = number(rng, "999999999 01"), number(rng, "2000999"), day(rng)
    docs, blocks, checks, wide = [], [], [], rng.random() < 0.6
    for _ in range(rng.choice((1, 1, 2, 2, 4))):
        (patient, kin), (provider, care) = rng.choice(people), seen(rng)
        first, code, account, provider = later(sent, -rng.randint(9, 60)), number(rng, "2026999999999"), number(rng, "AA9999999"), provider.upper()
        dates = [first, later(first, 3), later(first, 7)] if care is THERAPY else [first]
        lines = services(rng, 1, 8 if care is HOSPITAL else 4, dates, care)
        for x in lines:
            x["remarks"] = {"denied": ["01"], "bundled": ["77"]}.get(x["kind_of"], ["28"] if x["adjustment_cents"] else [])
            x["description"] = x["description"].upper()
        both = [(code, lines)]
        if rng.random() < 0.2:
            old = [turned(x | worked(rng, x["charge_cents"], ("ded", "coins", "denied"))) | {"remarks": ["R1"]} for x in lines]
            both = [(code + "-R1", old), (code + "-02", lines)]
        for shown, lines in both:
            t = sums(lines, "charge_cents plan_paid_cents patient_cents coinsurance_cents")
            blocks.append("<div class='cl'>" + table([], [
                [f"PATIENT: <b>{esc(patient.full.upper())}</b>", f"CLAIM #: <b>{shown}</b>", f"PATIENT ACCT #: {account}"],
                [f"PROVIDER: <b>{esc(provider)}</b>", f"RELATIONSHIP: {('PARTICIPANT', 'SPOUSE', 'CHILD')[kin]}",
                 f"RECEIVED: {say(later(first, 5))}"]], "", "who") + table_of(lines, wide) + facts([
                     ("OTHER INSURANCE CREDITS OR ADJUSTMENTS", "0.00"), ("TOTAL PAYMENT AMOUNT", usd(t["plan_paid_cents"], "")),
                     ("COINSURANCE", usd(t["coinsurance_cents"], "")),
                     ("<b>PATIENT RESPONSIBILITY</b>", f"<b>{usd(t['patient_cents'], '')}</b>")], "f rs") + "</div>")
            if t["plan_paid_cents"] > 0:
                checks.append([esc(provider), number(rng, "99999999"), usd(t["plan_paid_cents"], "")])
            keys = "date description remarks plan_paid_cents " + " ".join(COLS) + (" code modifiers" if wide else "")
            docs.append(claim("eob", payer, {"name": patient.full.upper(), "member_id": member}, lines, keys,
                              "charges_cents adjustments_cents insurance_paid_cents balance_cents", {"name": provider}, claim_number=shown,
                              account_number=account, statement_date=sent))
    (street, town), tel = place(rng, True), free(rng, "1-800-555-{}")
    used = sorted({r for d in docs for x in d["lines"] for r in x.get("remarks", [])})
    spent = rng.randint(10000, 200000)
    body = (beside(f"<b class='big'>{payer}</b><br>{street.upper()}<br>{town.upper()}<br><br>FORWARDING SERVICE REQUESTED<div class='mail'>{who.mail}</div>",
                   "<div class='ttl'>EXPLANATION OF BENEFITS</div><div class='nb'>** THIS IS NOT A BILL **</div>" + facts([
                       ("PARTICIPANT", esc(who.full.upper())), ("PARTICIPANT ID", member), ("GROUP", rng.choice(("GALLATIN VALLEY SCHOOL DISTRICT 7",
                       "WESTERN TIMBER PRODUCTS", "HI-LINE COOP"))),
                       ("GROUP NUMBER", group), ("DATE PREPARED", say(sent))]) + f"<p>CUSTOMER SERVICE: {tel}<br>CLAIM STATUS DAY OR NIGHT: SEE YOUR ID "
                       f"CARD</p>", widths="58% 42%")
            + "".join(blocks)
            + (table(["PAYMENT TO", "CHECK NO.", "AMOUNT"], checks, "llr", "pay") if checks else "<p>NO CHECK WAS ISSUED WITH THIS NOTICE.</p>")
            + "<p><b>REASON CODE DESCRIPTION</b></p>" + facts([(r, REASONS[r]) for r in used], "f n")
            + f"<p class='n'>{esc(who.first.upper())} HAS MET {usd(spent)} OF THE $2,000.00 INDIVIDUAL DEDUCTIBLE FOR {sent.year}.<br>THE FAMILY HAS MET "
            f"{usd(spent + rng.randint(0, 90000))} OF THE $4,000.00 "
            f"FAMILY DEDUCTIBLE FOR {sent.year}.</p>"
            "<p class='n'>THIS IS A NOTICE OF BENEFIT DETERMINATION. YOU MAY ASK FOR A REVIEW OF A CLAIM DENIED IN WHOLE OR IN PART BY WRITING TO THE PLAN "
            "SUPERVISOR AT THE ADDRESS ABOVE WITHIN 180 DAYS. "
            "INCLUDE THE CLAIM NUMBER AND ANY RECORDS YOU WISH TO HAVE CONSIDERED. DIAGNOSIS AND TREATMENT CODES ARE AVAILABLE ON REQUEST. ANY RULE OR "
            "GUIDELINE RELIED UPON WILL BE PROVIDED FREE OF "
            "CHARGE. AFTER THE SECOND LEVEL OF APPEAL YOU MAY BRING A CIVIL ACTION UNDER ERISA 502(A), IF IT APPLIES TO YOUR PLAN. KEEP THIS COPY FOR TAX "
            "PURPOSES, DUPLICATES ARE SUBJECT TO A FEE.</p>")
    css = foot("PAGE", True) + (".big{font-size:12pt}.ttl{font:bold 13pt 'Liberation Sans'}.nb{font-weight:bold;margin-bottom:4pt}.mail{padding:16pt 0 12pt "
        "20pt}.f td{padding:0 8pt 0 0}.cl{page-break-inside:"
                                "avoid;margin-top:10pt}.who{width:100%;border:1pt solid;background:#eee}.who td{padding:1pt "
                                "4pt}.t{width:100%;font-size:7.8pt}.t th{border-bottom:1pt solid;vertical-align:bottom;"
                                "font-size:7.2pt}.sum td{border-top:1pt solid;font-weight:bold}.rs{margin-left:auto}.rs "
                                "td+td{text-align:right;min-width:60pt}.pay{margin:10pt 0;min-width:60%}.pay th{border-bottom:"
                                ".7pt solid}.n{font-size:7.5pt}")
    return done(sheet(css, body, size="Letter landscape", margin="0.45in", font="8.6pt 'Liberation Sans',Arial"), papers(docs))
