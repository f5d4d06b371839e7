"""Aetna's older explanation of benefits: a page in small capitals; each claim a block with the patient, the provider and the claim's ID, and rows of service
dates, place, service code, number of services, submitted charges, negotiated amount, copay, not payable with its remark, deductible, coinsurance,
patient's share and payable amount; remarks below by their letters; then the totals and what was sent to whom."""
from held_twentyninth_b import *  # noqa: F403

NAME = "held29-aetna-submitted-charges"
REMARKS = {"A21": "You are not responsible for the difference between the submitted charge and the negotiated amount when you use a participating provider.",
           "W56": "Charges for this service are not covered under your plan of benefits. You are responsible for this charge.",
           "K83": "This procedure is considered part of another procedure that was performed on the same date. No separate payment is made, and the "
                  "member is not to be billed for it.",
           "D10": "The deductible has been applied to this expense."}
HEADS = ["SERVICE<br>DATES", "PL", "SERVICE<br>CODE", "NUM<br>SVCS", "SUBMITTED<br>CHARGES", "NEGOTIATED<br>AMOUNT", "COPAY<br>AMOUNT", "NOT<br>PAYABLE",
         "SEE<br>REMARKS", "DEDUCTIBLE", "CO-<br>INSURANCE", "PATIENT<br>RESP", "PAYABLE<br>AMOUNT"]
PAID = "deductible_cents coinsurance_cents patient_cents plan_paid_cents".split()


def money(value):
    return usd(value, "") if value else ""


def document(rng):
    people = family(rng)
    who, sent, member = people[0], day(rng, (2026, 2, 12), 230), number(rng, "W9999 99999")
    n = rng.randrange(3)
    docs, claims, blocks, used = [], [], "", []
    modified = rng.random() < 0.5
    for _ in range(rng.choice((1, 1, 2, 3))):
        provider, care = seen(rng)
        first, claim = later(sent, -rng.randint(7, 35)), number(rng, rng.choice(("E9AA9999A00", "EP9999A9900")))
        account = number(rng, rng.choice(("99999999", "AA999999", "V9999999999"))) if rng.random() < 0.7 else ""
        place_of = "23" if any(x[1] == "er" for x in care) else "81" if care is LAB else "11"
        lines, rows = services(rng, [first, first, later(first, 2)] if care is THERAPY else [first], care, 6, denied=0.1, packed=0.12), []
        for x in lines:
            x["place"] = place_of
            if modified and x["code"] in ("99213", "99214"):
                x["modifiers"] = ["25"]
            if care is THERAPY:
                x["modifiers"] = ["GP"]
            x["remarks"] = {"denied": ["W56"], "packed": ["K83"], "ded": ["A21", "D10"]}.get(x["kind"], ["A21"])
            used += [k for k in x["remarks"] if k not in used]
            lost = x["noncovered_cents"] + (x["adjustment_cents"] if x["kind"] == "packed" else 0)
            x["noncovered_cents"] = lost
            if lost:
                x.pop("allowed_cents")
            if x["kind"] == "packed":  # what is not payable is borne by the provider
                x["maybe"] = {"adjustment_cents": x["charge_cents"]}
            rows.append([say(x["date"], "%m/%d/%y"), place_of, x["code"] + "".join(" " + m for m in x.get("modifiers", [])), f"{x['units']}.0",
                         usd(x["charge_cents"], ""), money(x.get("allowed_cents", 0)), money(x["copay_cents"]), money(lost), " ".join(x["remarks"]),
                         *(money(x[k]) for k in PAID[:2]), *(usd(x[k], "") for k in PAID[2:])])
        claims.append(lines)
        keys = "charge_cents allowed_cents copay_cents noncovered_cents".split()
        foot = ["TOTALS", "", "", "", *(usd(total(lines, k), "") for k in keys), "", *(usd(total(lines, k), "") for k in PAID)]
        patient = people[n]
        relation = ("SELF", "SPOUSE", "SON" if rng.random() < 0.5 else "DAUGHTER")[n]
        blocks += ("<div class='blk'>" + beside(facts([("PATIENT NAME:", f"{esc(patient.plain.upper())} ({relation})"), ("PROVIDER:", esc(provider.upper()))]),
                                                 facts([("CLAIM ID:", claim), ("PATIENT ACCOUNT:", account or "NOT SUPPLIED")]),
                                                 facts([("RECD:", say(later(first, 4), "%m/%d/%y")), ("NETWORK:", "PARTICIPATING")]), widths="50% 28% 22%")
                   + table(HEADS, rows, "lclrrrrrcrrrr", "t", [foot])
                   + f"<div class='iss r'>ISSUED AMT: &nbsp; <b>{usd(total(lines, 'plan_paid_cents'))}</b></div></div>")
        docs.append(claim_of("Aetna Life Insurance Company", patient.plain.upper(), member, lines,
                             "date place code modifiers units remarks maybe charge_cents allowed_cents copay_cents noncovered_cents " + " ".join(PAID),
                             provider.upper(), claim, sent, "charges_cents insurance_paid_cents balance_cents", network="in", account_number=account,
                             blank="allowed_cents copay_cents noncovered_cents deductible_cents coinsurance_cents".split()))
    met = all_of(claims, "deductible_cents") + rng.randint(3000, 40000)
    out = met + all_of(claims, "copay_cents") + all_of(claims, "coinsurance_cents") + rng.randint(2000, 60000)
    owed, paid = all_of(claims, "patient_cents"), all_of(claims, "plan_paid_cents")
    head = (beside("<div class='logo'>Aetna</div><div class='n'>Aetna Life Insurance Company<br>P.O. BOX 14079<br>LEXINGTON, KY 40512-4079</div>"
                   f"<br><br><div>{who.mail}</div>",
                   "<div class='ttl'>Explanation of Benefits</div><b>PLEASE KEEP THIS STATEMENT FOR YOUR RECORDS - THIS IS NOT A BILL</b><br><br>"
                   + facts([("Date Printed:", say(sent, "%m/%d/%Y")), ("Member:", esc(who.plain.upper())), ("Member ID:", member),
                            ("Group Name:", esc(rng.choice(("TRI-STATE FREIGHT SYSTEMS INC", "HAWTHORNE UNIVERSITY", "OLYMPIA PAPER CO")))),
                            ("Group Number:", number(rng, "0999999-99-999 A P9")), ("Product:", "Aetna Choice&reg; POS II")])
                   + f"<div class='n'>QUESTIONS? Contact us at www.aetna.com or call {tel(rng)}</div>", widths="50% 50%")
            + "<div class='band'>Claim Activity for the Member and Dependents</div>")
    tail = ("<div class='band'>Remarks</div>" + facts([(k, REMARKS[k]) for k in used], "f n")
            + f"<div class='tot'>Total Patient Responsibility: <b>{usd(owed)}</b> &nbsp;&nbsp;&nbsp; Total Paid to Provider(s): <b>{usd(paid)}</b></div>"
            + "<div class='band'>Your Plan Year To Date</div>"
            + table(["", "Plan Limit", "Applied To Date"], [["Individual Deductible", usd(limit_over(met)), usd(met)],
                                                            ["Family Deductible", usd(2 * limit_over(met)), usd(met + 12075)],
                                                            ["Individual Payment Limit", usd(limit_over(out + 200000)), usd(out)]], "lrr", "acc")
            + "<p class='n'><br>This Explanation of Benefits statement is provided to you for your records. If you disagree with the determination, you may "
              "ask for an appeal within 180 calendar days of the receipt of this notice. Write to the address above, attn: National Account CRT, and "
                  "include the "
              "group name, your name, member ID and other identifying information shown on this statement. You may be entitled to bring a civil action under "
              "section 502(a) of ERISA after all appeals are exhausted. See your plan documents for more. Report suspected fraud to our hotline at "
              f"{tel(rng)}.</p>")
    css = (".logo{font:bold 23pt 'Liberation Sans';color:#3b2c66}.ttl{font:bold 15pt 'Liberation Sans'}.n{font-size:7.6pt}.f td{padding:.5pt 8pt .5pt 0;"
           "font-size:8.2pt}.f td:first-child{white-space:nowrap}.f.n td{font-size:7.4pt}.band{background:#d9d9d9;font-weight:bold;padding:2pt "
               "5pt;margin:8pt 0 4pt}"
           ".blk{border:.7pt solid #777;padding:4pt;margin:0 0 7pt}.t{width:100%;font-size:7.2pt;margin:4pt 0 0}.t th{font-size:6.2pt;vertical-align:bottom;"
           "border-bottom:.8pt solid #333;padding:1pt 2pt}.t td{padding:1.5pt 2pt}.sum td{border-top:.8pt solid #333;font-weight:bold}.iss{text-align:right;"
           "padding:2pt}.tot{border:1pt solid #333;padding:5pt;margin:7pt 0}.acc td,.acc th{padding:1pt 24pt 1pt 0;font-size:8pt}")
    return done(sheet(css, head + blocks + tail, margin="0.5in", font="8.6pt 'Liberation Sans',Arial"), one_or_more(docs))
