"""A remittance advice as a payment company prints it for many payers (Zelis' and ECHO's manner): payer, payee, draft number and amount on top, upright page turned on its side, a claim a box with patient, member, account and claim number in one row of labels; rows numbered, days, code with modifiers behind a colon, count, billed, discount, not allowed, allowed, deductible, coinsurance, copay and paid, the payer's own reason codes; totals, take-backs, the reasons in words."""
from held_twentyfirst_b import *  # noqa: F403

NAME = "held21-payment-hub-remittance"
COLS = "charge_cents adjustment_cents noncovered_cents allowed_cents deductible_cents coinsurance_cents copay_cents plan_paid_cents".split()
SAYS = {"X45": "The charge is over the contracted rate. The provider writes off the difference.", "X96": "This service is not covered by the member's plan. The member may be billed.", "X01": "Applied to the member's deductible.", "X02": "Member's coinsurance.", "X03": "Member's copay."}


def document(rng):
    payer, kind = rng.choice(("Tallgrass Employee Health Trust", "Coastal Mutual Health Plan", "Ironworks Benefit Fund")), rng.choice(("office", "therapy", "bones", "imaging"))
    practice, care, tin, pnpi, sent = rng.choice(NAMES[kind]), KINDS[kind], tax_id(rng), npi(rng), day(rng, (2026, 2, 15), 200)
    docs, parts, used, mine, style = [], "", set(), rng.random() < 0.6, rng.choice(("%m/%d/%Y", "%m/%d/%y"))
    people = [Who(rng, youngest=3, oldest=64) for _ in range(rng.choice((1, 2, 3, 3, 4, 5)))]
    for who in sorted(people, key=lambda w: w.filed):
        member, claim, acct, first = number(rng, "AA9999999"), number(rng, "9999999999999"), number(rng, "99999.9"), later(sent, -rng.randint(9, 35))
        lines, rows = services(rng, 1, 5, [first], care, denied=0.06), []
        for n, x in enumerate(lines):
            x["remarks"] = ["X96"] if x["denied"] else ["X45"] + [m for m, k in (("X01", "deductible_cents"), ("X02", "coinsurance_cents"), ("X03", "copay_cents")) if x[k]]
            x["modifiers"] = ["GP"] if kind == "therapy" else ["25"] if x["code"][:2] == "99" and len(lines) > 1 and rng.random() < 0.5 else ["RT"] if x["code"] in ("20610", "73562", "73721") and rng.random() < 0.6 else ["26"] if kind == "imaging" and rng.random() < 0.4 else None
            x["maybe"] = {"date_end": x["date"]}
            used |= set(x["remarks"])
            rows.append([str(n + 1), f"{say(first, style)} - {say(first, style)}", x["code"] + "".join(":" + m for m in x["modifiers"] or []), str(x["units"]), *(usd(x[k], "") for k in COLS), " ".join(x["remarks"])])
        t = sums(lines, " ".join(COLS) + " patient_cents")
        parts += (f"<div class='cl'><table class='lb'><tr><td>Patient: <b>{esc(who.filed)}</b></td><td>Member ID: <b>{member}</b></td><td>Patient account: <b>{acct}</b></td><td>Claim no.: <b>{claim}</b></td>" + (f"<td>Rendering: <b>{esc(doctor(rng, '{1}, {0}').upper())}</b></td>" if mine else "") + "</tr></table>"
                  + table(["Ln", "Service date(s)", "Procedure", "Qty", "Billed", "Discount", "Not<br>allowed", "Allowed", "Deductible", "Coinsurance", "Copay", "Paid", "Reason"], rows, "cllcrrrrrrrrl", "t", [[("Claim total", 4), *(usd(t[k], "") for k in COLS), ""]], widths="3% 15% 11%")
                  + f"<p class='k rt'>Patient responsibility: <b>{usd(t['patient_cents'])}</b></p></div>")
        docs.append({**claim_of(payer, who.filed, member, lines, "date code modifiers units remarks maybe " + " ".join(COLS), practice, claim, sent, kind="remittance"), "account_number": acct})
        docs[-1]["provider"] |= {"npi": pnpi, "tax_id": tin}
    net = all_of(docs, "plan_paid_cents")
    back = rng.randint(1200, 8000) if net > 20000 and rng.random() < 0.35 else 0
    (street, town), (ps, pt), tel, old = place(rng, True), place(rng), free(rng), Who(rng)
    body = (beside(f"<div class='logo'>PayBridge</div>on behalf of <b>{esc(payer)}</b><br>{street}, {town}<br>Provider service: {tel}<br><br>{esc(practice)}<br>{ps}<br>{pt}", "<div class='ttl'>Explanation of Payment</div>" + facts([("Payment date", say(sent, "%m/%d/%Y")), ("Draft number", number(rng, "999999999")), ("Payment type", rng.choice(("Virtual card", "ACH", "Paper check"))), ("Payee tax ID", tin), ("Payee NPI", pnpi), ("Amount of this payment", f"<b>{usd(net - back)}</b>")], "f bx"), widths="60% 40%") + "<br>" + parts
            + (f"<h2>Earlier payments taken back</h2>" + table(["Patient", "First paid", "Why", "Amount"], [[esc(old.filed), say(later(sent, -100), style), "Other insurance is first", usd(-back)]], "lllr", "y") if back else "")
            + "<h2>Summary</h2>" + table(["Claims", "Total billed", "Paid on claims", "Taken back", "This payment"], [[str(len(docs)), usd(all_of(docs, "charge_cents")), usd(net), usd(back), usd(net - back)]], "crrrr", "y") + "<h2>Reasons</h2>" + "".join(f"<p class='k'><b>{m}</b> &nbsp; {esc(SAYS[m])}</p>" for m in sorted(used))
            + f"<p class='k'><br>To ask for a second look at a claim write to the plan within 180 days with this page and the records. To change how you are paid call {free(rng)}. This advice is not a guarantee of the member&rsquo;s eligibility.</p>")
    css = numbered() + ".logo{font:bold 18pt 'Liberation Sans';color:#3a3a8c}.ttl{font:bold 15pt 'Liberation Sans';margin-bottom:4pt}.bx{border:1pt solid #3a3a8c}.bx td{padding:1pt 8pt}.cl{page-break-inside:avoid;margin-bottom:7pt;border:.75pt solid #3a3a8c}.lb{width:100%;background:#e6e6f4;font-size:8.4pt}.t{width:100%;font-size:8.1pt}.t th{font-size:7.6pt;border-bottom:.75pt solid #3a3a8c;vertical-align:bottom}.sum td{border-top:.5pt solid #3a3a8c;font-weight:bold}.k{font-size:8pt;margin:1pt 4pt}.rt{text-align:right}h2{font-size:10.5pt;color:#3a3a8c;margin:8pt 0 3pt}.y{font-size:8.4pt}.y th{border-bottom:.75pt solid #3a3a8c}.y td,.y th{padding:2pt 12pt 2pt 2pt}"
    return done(sheet(css, body, size="Letter landscape", margin="0.5in", font="9pt 'Liberation Sans',Arial"), one_or_more(docs))
