"""The military health plan's EOB: typed, sponsor and beneficiary, services with their count and code, then two boxes that sum the claim and what the beneficiary bears."""
from held_fifteenth_b import *  # noqa: F403

NAME = "held15-military"


def document(rng):
    who, sponsor = Who(rng, youngest=20, oldest=62), None
    sponsor = who if rng.random() < 0.4 else Who(rng, last=who.last)
    payer = rng.choice(("TRICARE East", "TRICARE West"))
    member, claim, sent = "XXX-XX-" + number(rng, "9999"), number(rng, "2026AA999-99-99"), day(rng, (2026, 3, 5), 100)
    first, provider = later(sent, -rng.randint(12, 50)), giver(rng).upper()
    lines = services(rng, 1, 6, [first], words=2, denied=0.1, kinds=("ded", "copay", "coins", "free"))
    for x in lines:
        if x["denied"]:
            x["patient_cents"] = 0
        x["remarks"] = ["2"] if x["denied"] else ["1"]
        x["description"] = x["description"].upper()
    t = {k: total(lines, k) for k in "charge_cents allowed_cents noncovered_cents plan_paid_cents deductible_cents copay_cents coinsurance_cents patient_cents".split()}
    street, town = place(rng, box=True)
    own = facts([("Date of Notice:", say(sent, "%B %-d, %Y")), ("Sponsor SSN/DBN:", member), ("Sponsor Name:", esc(sponsor.full.upper())), ("Beneficiary Name:", esc(who.full.upper()))])
    body = (beside(f"<b class='big'>{payer}</b><br>{street.upper()}<br>{town.upper()}<br><br>{who.mail}", "<b class='big'>TRICARE EXPLANATION OF BENEFITS</b><br>This is a statement of the action taken on your TRICARE claim. Keep this notice for your records.<br><br>" + own)
            + f"<p><br><b>THIS IS NOT A BILL</b></p><p>Benefits were payable to:<br>{esc(provider)}</p><p>Claim Number: <b>{claim}</b></p>"
            + table(["Services Provided By/<br>Date of Services", "Services Provided", "Amount<br>Billed", "TRICARE<br>Approved", "See<br>Remarks"], [[(f"{esc(provider)}", 5)]] + [[say(x["date"], "%m/%d/%Y"), f"{x['units']} {esc(x['description'])} ({x['code']})", usd(x["charge_cents"], ""), usd(x["allowed_cents"], ""), x["remarks"][0]] for x in lines], "llrrc", "t", [["Totals:", "", usd(t["charge_cents"]), usd(t["allowed_cents"]), ""]], widths="24% 40% 13% 13% 10%")
            + beside("<b>Claim Summary</b>" + facts([("Amount Billed:", usd(t["charge_cents"], "")), ("TRICARE Approved:", usd(t["allowed_cents"], "")), ("Non-covered:", usd(t["noncovered_cents"], "")), ("Paid by Beneficiary:", "0.00"), ("Other Insurance:", "0.00"), ("Paid to Provider:", usd(t["plan_paid_cents"], "")), ("Paid to Beneficiary:", "0.00")], "f sums"),
                     "<b>Beneficiary Liability Summary</b>" + facts([("Deductible:", usd(t["deductible_cents"], "")), ("Copayment:", usd(t["copay_cents"], "")), ("Cost Share:", usd(t["coinsurance_cents"], "")), ("Patient Responsibility:", usd(t["patient_cents"], ""))], "f sums"),
                     "<b>Benefit Period Summary</b><br>Fiscal Year Beginning: January 01, 2026" + facts([("", "Individual"), ("Deductible:", usd(rng.randint(0, 15000), "")), ("Catastrophic Cap:", usd(rng.randint(15000, 90000), ""))], "f sums"))
            + "<p><br><b>Remarks:</b></p>" + "".join(f"<p>{r} - {w}</p>" for r, w in (("1", "CHARGES ARE MORE THAN ALLOWABLE AMOUNT."), ("2", "SERVICE IS NOT A BENEFIT OF THE PROGRAM. A NETWORK PROVIDER MAY NOT BILL THE BENEFICIARY FOR IT.")) if any(r in x["remarks"] for x in lines))
            + f"<p class='fine'><br>IMPORTANT: If you disagree with the determination on your claim, you have a right to request a reconsideration. Your signed written request must state the specific matter you disagree with and must be sent to the address above no later than 90 days from the date of this notice. If you believe that services shown were not received, call {free(rng)}. Go to www.example.mil/eob for definitions of the terms above.</p><p class='fine'>Page 1 of 1</p>")
    return done(sheet(".big{font-size:12pt}.t{width:100%;margin:8pt 0}.t th{border-top:1px solid #000;border-bottom:1px solid #000;vertical-align:bottom}.sum td{border-top:1px solid #000}.f td{padding:0 8pt 0 0}.sums td+td{text-align:right}p{margin:0 0 4pt}", body, font="8.5pt 'Liberation Mono',monospace", margin="0.5in"),
                told("eob", payer, who.full.upper(), member, only(lines, "date code description units charge_cents allowed_cents remarks"), {"charges_cents": t["charge_cents"], "insurance_paid_cents": t["plan_paid_cents"], "balance_cents": t["patient_cents"]},
                     provider={"name": provider}, claim_number=claim, statement_date=sent))
