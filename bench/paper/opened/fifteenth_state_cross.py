"""A state Cross plan's EOB: claim details in capitals with numbered notes, deductions below the services, what was paid to whom and when in a sentence."""
from held_fifteenth_b import *  # noqa: F403

NAME = "held15-state-cross"
COLS = "charge_cents adjustment_cents allowed_cents deductible_cents copay_cents coinsurance_cents noncovered_cents patient_cents".split()


def document(rng):
    who, payer = Who(rng), rng.choice(("BlueStar BlueShield of Lone Prairie", "BlueStar of Northern Michigan"))
    provider = giver(rng)
    member, group, claim = number(rng, "999999999"), number(rng, "999999"), number(rng, "0999999999A99990X")
    sent = day(rng, (2026, 3, 12), 90)
    first = later(sent, -rng.randint(12, 40))
    lines = services(rng, 1, 8, [first], denied=0.1, kinds=("ded", "copay", "coins", "coins", "both"))
    for x in lines:
        x["description"], x["remarks"] = x["description"].upper(), ["2"] if x["denied"] else ["1"]
        x["date_end"] = x["date"]
    t = {k: total(lines, k) for k in (*COLS, "plan_paid_cents")}
    street, town = place(rng, box=True)
    check = later(sent, -1)
    head = beside(f'<div class="logo">{esc(payer)}</div><div class="fine">A Division of a Mutual Legal Reserve Company<br>{street}, {town}</div>', '<div class="right"><b>EXPLANATION OF BENEFITS</b><br>An explanation of how your claim was processed<br><b>THIS IS NOT A BILL</b></div>')
    paid = f"TOTAL COVERED BENEFITS APPROVED FOR THIS CLAIM: <b>{usd(t['plan_paid_cents'])}</b> to {esc(provider.upper())} on {say(check, '%m-%d-%y')}."
    body = (head + beside(f"<br>{who.mail}<br><br>", facts([("SUBSCRIBER INFORMATION", ""), ("Name:", esc(who.full.upper())), ("Member ID:", member), ("Group name:", rng.choice(("TRI-RIVERS ISD", "CASTLE ROCK FOODS INC", "CITY OF ELLERTON"))), ("Group No.:", group), ("Date:", say(sent, "%m-%d-%Y"))]), widths="50% 50%")
            + '<h2>SUMMARY</h2>' + beside(facts([("Amount billed", usd(t["charge_cents"])), ("Discounts, reductions and payments", usd(t["charge_cents"] - t["patient_cents"])), ("<b>Amount you may owe</b>", f"<b>{usd(t['patient_cents'])}</b>")], "f money"),
                     "<p class='fine'>You may have to pay the provider the amount shown, if you have not already. Compare it with the bill from your provider before you pay.</p>")
            + f'<h2>CLAIM DETAIL</h2><table class="cd"><tr><td><b>PATIENT:</b> {esc(who.full.upper())}</td><td><b>PROVIDER:</b> {esc(provider.upper())}</td></tr><tr><td><b>CLAIM #:</b> {claim}</td><td><b>PROCESSED:</b> {say(check, "%m/%d/%Y")}</td></tr></table>'
            + table([[("", 3), ("AMOUNT BILLED AND ALLOWED", 3, "c"), ("YOUR RESPONSIBILITY", 5, "c")], ["SERVICE DESCRIPTION", "SERVICE<br>DATES", "NOTE", "AMOUNT<br>BILLED", "DISCOUNTS AND<br>REDUCTIONS", "AMOUNT COVERED<br>(ALLOWED)", "DEDUCTIBLE<br>AMOUNT", "COPAY<br>AMOUNT", "COINSURANCE", "AMOUNT NOT<br>COVERED", "YOUR TOTAL<br>COSTS"]],
                    [[esc(x["description"]), f"{say(x['date'], '%m/%d/%y')}-{say(x['date'], '%m/%d/%y')}", f"({x['remarks'][0]})", *(usd(x[k], "") for k in COLS)] for x in lines], "lccrrrrrrrr", "t", [[("CLAIM TOTALS", 3), *(usd(t[k]) for k in COLS)]])
            + f"<p>{paid}</p>"
            + "<p>(1) YOUR SAVINGS: this amount is above what was agreed with the provider, so you are not responsible for it.<br>(2) AMOUNT NOT COVERED: your health care plan does not provide benefits for this service. This charge is your responsibility.</p>")
    met = rng.randint(1000, 90000)
    body += (f"<h2>BENEFIT PERIOD 01-01-26 THROUGH 12-31-26</h2><p>To date this patient has met <b>{usd(met)}</b> of her/his <b>$1,250.00</b> individual deductible. To date {usd(met + 21000)} of the $4,500.00 out-of-pocket expense limit has been met.</p>"
             + "<h2>HEALTH CARE FRAUD HOTLINE: 1-800-555-0166</h2><p class='fine'>Health care fraud affects health care costs for all of us. If you suspect any person or company of defrauding or attempting to defraud us, please call our toll-free hotline. All calls are confidential and may be made anonymously.</p>"
             + f"<p class='fine'><b>YOUR RIGHT TO A REVIEW:</b> If your claim was denied in whole or in part, you may ask in writing for a review within 180 days after you receive this notice. Include your group and member numbers and why you think the claim should have been paid. Member service: {free(rng)}.</p>")
    n = [{k: v for k, v in x.items()} for x in only(lines, "date date_end description remarks " + " ".join(COLS))]
    return done(sheet(".logo{font-size:15pt;font-weight:bold;color:#1b5ea8}h2{font-size:10pt;border-bottom:2px solid #1b5ea8;color:#1b5ea8;margin-top:9pt}.right{text-align:right}.cd{width:100%;background:#eaf1f9;font-size:8.5pt}.t{width:100%;font-size:7.5pt;margin:6pt 0}.t th{font-size:6.5pt;border:1px solid #8ab;vertical-align:bottom}.t td{border-left:1px solid #8ab;border-right:1px solid #8ab}.sum td{border:1px solid #8ab;font-weight:bold}.money td{padding:2pt 20pt 2pt 0}p{font-size:8.5pt}", body, size="Letter landscape", margin="0.45in"),
                told("eob", payer, who.full.upper(), member, n, {"charges_cents": t["charge_cents"], "adjustments_cents": t["adjustment_cents"], "insurance_paid_cents": t["plan_paid_cents"], "balance_cents": t["patient_cents"]},
                     provider={"name": provider.upper()}, claim_number=claim, statement_date=sent, payments=[{"date": check, "by": "insurance", "amount_cents": t["plan_paid_cents"]}] if t["plan_paid_cents"] else None))
