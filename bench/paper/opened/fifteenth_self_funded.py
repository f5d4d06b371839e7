"""The EOB of an administrator of an employer's own plan: dense, ruled, procedure codes with modifiers, percent paid, reason codes and payment by transfer."""
from held_fifteenth_b import *  # noqa: F403

NAME = "held15-self-funded"
COLS = "charge_cents adjustment_cents noncovered_cents allowed_cents deductible_cents copay_cents coinsurance_cents plan_paid_cents patient_cents".split()
REASONS = {"45": "CHARGES EXCEED THE AMOUNT AGREED WITH THE PPO NETWORK. THE MEMBER IS NOT RESPONSIBLE FOR THIS AMOUNT.", "96": "NON-COVERED CHARGE. SEE THE EXCLUSIONS OF YOUR SUMMARY PLAN DESCRIPTION.", "1": "DEDUCTIBLE AMOUNT."}


def document(rng):
    who, payer = Who(rng), rng.choice(("UNITED MARINER ADMINISTRATORS", "CORNERSTONE BENEFIT MANAGEMENT", "MERIDIAN TPA SERVICES LLC"))
    provider, employer = giver(rng).upper(), rng.choice(("HARLAN STEEL CORPORATION EMPLOYEE BENEFIT PLAN", "VALLEY CARE HOSPITALS HEALTH PLAN", "GRAYSON COUNTY SCHOOLS"))
    member, claim, sent = number(rng, "99999999"), number(rng, "26999999999"), day(rng, (2026, 3, 5), 100)
    first, acct, tin = later(sent, -rng.randint(10, 45)), number(rng, "AA9999999"), tax_id(rng)
    lines = services(rng, 1, 13, [first, first, later(first, 2)], words=2, denied=0.1)
    for x in lines:
        x["modifiers"] = ["25"] if x["code"][:3] == "992" and rng.random() < 0.5 else [rng.choice(("RT", "LT"))] if x["code"] == "20610" else ["GP"] if x["code"][:3] == "971" else ["59"] if rng.random() < 0.08 else None
        x["remarks"] = ["96"] if x["denied"] else ["45", "1"] if x["deductible_cents"] else ["45"]
        x["description"] = x["description"].upper()
    t = {k: total(lines, k) for k in COLS}

    def percent(x):
        left = x["allowed_cents"] - x["deductible_cents"] - x["copay_cents"]
        return "0%" if x["denied"] or not left else f"{round(100 * x['plan_paid_cents'] / left)}%"

    rows = [[say(x["date"], "%m/%d/%y"), x["code"] + (f" {x['modifiers'][0]}" if x["modifiers"] else ""), esc(x["description"]), usd(x["charge_cents"], ""), usd(x["adjustment_cents"], ""), usd(x["noncovered_cents"], ""), " ".join(x["remarks"]), *(usd(x[k], "") for k in COLS[3:7]), percent(x), usd(x["plan_paid_cents"], ""), usd(x["patient_cents"], "")] for x in lines]
    street, town = place(rng, box=True)
    met = t["deductible_cents"] + rng.randint(0, 60000)
    body = (beside(f"<b class='logo'>{payer}</b><br>{street.upper()}<br>{town.upper()}<br><br><br>FORWARDING SERVICE REQUESTED<br><br>{who.mail}",
                   "<div class='title'>EXPLANATION OF BENEFITS</div><b>THIS IS NOT A BILL - RETAIN FOR TAX PURPOSES</b>" + facts([("Plan:", employer), ("Member:", esc(who.full.upper())), ("Member ID:", member), ("Patient:", esc(who.full.upper())), ("Relationship:", "EMPLOYEE"), ("Claim No.:", claim), ("Patient Acct No.:", acct), ("Provider:", esc(provider)), ("Provider TIN:", tin), ("Date Processed:", say(sent, "%m/%d/%Y"))], "f"), widths="48% 52%")
            + table(["Service<br>Date", "Proc<br>Code", "Description<br>of Service", "Amount<br>Charged", "Provider<br>Discount", "Not<br>Covered", "Reason<br>Code", "Allowed", "Deductible", "Copay", "Coins", "Paid<br>At", "Plan<br>Payment", "Patient<br>Resp."], rows, "lllrrrcrrrrcrr", "t", [[("TOTALS", 3), usd(t["charge_cents"]), usd(t["adjustment_cents"]), usd(t["noncovered_cents"]), "", *(usd(t[k]) for k in COLS[3:7]), "", usd(t["plan_paid_cents"]), usd(t["patient_cents"])]])
            + beside("<b>REASON CODE DESCRIPTION</b>" + facts([(r, REASONS[r]) for r in sorted({m for x in lines for m in x["remarks"]})]),
                     table([("ACCUMULATORS THRU " + say(sent, "%m/%d/%Y"), 3)], [["", "SATISFIED", "LIMIT"], ["IND DEDUCTIBLE", usd(met), "$6,000.00"], ["IND OUT OF POCKET", usd(met + 18050), "$9,100.00"], ["FAM DEDUCTIBLE", usd(met + 9000), "$12,000.00"]], "lrr", "t"), widths="60% 40%")
            + f"<p class='fine'>PAYMENT WAS ISSUED TO THE PROVIDER BY ELECTRONIC FUNDS TRANSFER TRACE {number(rng, '9999999999')}. ANY PATIENT RESPONSIBILITY SHOULD BE PAID DIRECTLY TO THE PROVIDER.</p>"
            + f"<p class='fine'>YOUR APPEAL RIGHTS: You or your authorized representative may appeal this benefit determination in writing within 180 days after you receive it. Upon request, copies of all documents, records and other information relevant to the claim will be furnished free of charge. You have the right to bring a civil action under ERISA section 502(a) following an adverse determination on review. Send appeals to: Claims Appeal Unit, {street}, {town}. Customer service {free(rng)}.</p>")
    return done(sheet(".logo{font-size:13pt}.title{font-size:14pt;font-weight:bold}.t{width:100%;font-size:7.5pt;margin:8pt 0}.t th,.t td{border:1px solid #000;padding:2pt 3pt}.t th{background:#ddd;text-align:center;vertical-align:middle}.sum td{font-weight:bold}.f td{padding:0 6pt 1pt 0;font-size:8.5pt}", body, size="Letter landscape", margin="0.4in", font="8.5pt 'Liberation Sans Narrow','Liberation Sans',Arial"),
                told("eob", payer, who.full.upper(), member, only(lines, "date code modifiers description remarks " + " ".join(COLS)), {"charges_cents": t["charge_cents"], "adjustments_cents": t["adjustment_cents"], "insurance_paid_cents": t["plan_paid_cents"], "balance_cents": t["patient_cents"]},
                     provider={"name": provider, "tax_id": tin}, account_number=acct, claim_number=claim, statement_date=sent))
