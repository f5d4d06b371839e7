"""The EOB of the program for the families of disabled veterans: plain, with a code in each row, allowed amount, what other insurance paid, cost share, remark codes told below, the year's deductible and cap; the rows of the claim end in a total."""
from held_sixteenth_b import *  # noqa: F403

NAME = "held16-veteran-family"
COLS = "charge_cents allowed_cents deductible_cents coinsurance_cents plan_paid_cents".split()
WORDS = {"101": "ALLOWED AMOUNT IS THE PROGRAM'S MAXIMUM. THE PROVIDER MAY NOT COLLECT MORE IF ASSIGNMENT WAS ACCEPTED.", "118": "AMOUNT APPLIED TO THE ANNUAL OUTPATIENT DEDUCTIBLE.", "237": "INCLUDED IN THE PAYMENT FOR ANOTHER SERVICE OF THIS CLAIM. THE PATIENT MAY NOT BE BILLED FOR THIS AMOUNT.", "305": "PREVENTIVE SERVICE. NO DEDUCTIBLE OR COST SHARE."}


def document(rng):
    who, sponsor = Who(rng, youngest=19, oldest=64), None
    sponsor = Who(rng, last=who.last, youngest=45, oldest=70)
    payer, provider, tin = rng.choice(("VETFAM Health Benefits Program", "Office of Community Care - VFP", "Veterans Family Medical Program")), giver(rng).upper(), tax_id(rng)
    member, claim, acct, sent = number(rng, "999999999"), number(rng, "2026099999999"), number(rng, "A999999"), day(rng, (2026, 2, 25), 160)
    first, left, shared = later(sent, -rng.randint(18, 70)), rng.choice((0, 5000)), 0
    lines, rows = services(rng, 1, 7, [first, first, later(first, 3)]), []
    used_before = 5000 - left
    for n, x in enumerate(lines, 1):
        kind = "237" if n > 1 and rng.random() < 0.15 else "305" if x["code"] in ("90686", "99396") else ""
        x["description"], free_of = x["description"].upper(), kind == "305"
        if kind == "237":
            x.update(allowed_cents=0, deductible_cents=0, coinsurance_cents=0, plan_paid_cents=0)
        else:
            x["allowed_cents"] = x["allowed_cents"] or x["charge_cents"] // 2
            x["deductible_cents"] = 0 if free_of else min(left, x["allowed_cents"])
            left -= x["deductible_cents"]
            x["coinsurance_cents"] = 0 if free_of else round((x["allowed_cents"] - x["deductible_cents"]) / 4)
            x["plan_paid_cents"] = x["allowed_cents"] - x["deductible_cents"] - x["coinsurance_cents"]
        x["remarks"] = [kind] if kind == "237" else ["101"] + (["118"] if x["deductible_cents"] else []) + ([kind] if kind else [])
        x["modifiers"] = ["GP"] if x["code"][:3] in ("971", "975") else ["RT"] if x["code"] == "73630" else ["25"] if x["code"] in ("99212", "99213") and rng.random() < 0.3 else None
        shared += x["coinsurance_cents"]
        rows.append([str(n), say(x["date"]), say(x["date"]), f"{x['code']}{' ' + x['modifiers'][0] if x['modifiers'] else ''}", esc(x["description"]), str(x["units"]), *(usd(x[k], "") for k in COLS[:2]), "0.00", *(usd(x[k], "") for k in COLS[2:]), ", ".join(x["remarks"])])
        x["maybe"] = {"date_end": x["date"]}
    t = sums(lines, " ".join(COLS))
    owed, street, town, tel = t["deductible_cents"] + t["coinsurance_cents"], *place(rng, True), free(rng)
    body = (beside('<div class="seal">&#9733;</div>', f'<b class="dep">{esc(payer)}</b><br>Department of Veterans Benefits<br>{street}<br>{town}<br>{tel}', f'<div class="ttl">EXPLANATION OF BENEFITS</div><div class="c3"><b>THIS IS NOT A BILL</b><br>Statement date: {say(sent)}<br>Page 1 of 1</div>', widths="9% 50% 41%")
            + f"<br><br>{who.mail}<br><br><br>" + table([], [["Patient name", esc(who.full.upper()), "Claim number", claim], ["Patient date of birth", say(who.born), "Provider", esc(provider)], ["Member card number", member, "Provider tax ID", tin], ["Sponsor", esc(sponsor.full.upper()), "Patient account no.", acct], ["Assignment accepted", "YES", "Paid to", "PROVIDER"]], "llll", "hd")
            + table(["Ln", "From", "To", "Proc /<br>Mod", "Description", "Qty", "Amount<br>Billed", "Allowed<br>Amount", "OHI<br>Paid", "Deductible", "Cost<br>Share", "Amount<br>Paid", "Remarks"], rows, "cllllcrrrrrrl", "t", [[("CLAIM TOTALS", 6), *(usd(t[k]) for k in COLS[:2]), "$0.00", *(usd(t[k]) for k in COLS[2:]), ""]])
            + "<br>" + beside("<b>CALENDAR YEAR TO DATE</b>" + table(["", "Applied", "Limit"], [["Deductible, individual", usd(used_before + t["deductible_cents"]), "$50.00"], ["Deductible, family", usd(min(10000, used_before + t["deductible_cents"] + 2500)), "$100.00"], ["Catastrophic cap, family", usd(shared + t["deductible_cents"] + rng.randint(3000, 99000)), "$3,000.00"]], "lrr", "y"), "<b>YOUR SHARE OF THIS CLAIM</b>" + facts([("Deductible", usd(t["deductible_cents"])), ("Cost share", usd(t["coinsurance_cents"])), ("Services not covered", usd(0)), ("<b>Patient responsibility</b>", f"<b>{usd(owed)}</b>")], "y s"), widths="56% 44%")
            + "<p><br><b>REMARKS</b></p>" + "".join(f"<p class='n'>{m} &nbsp; {WORDS[m]}</p>" for m in sorted({m for x in lines for m in x["remarks"]}))
            + f"<p class='n'><br>OHI means other health insurance. By law the program pays after most other insurance. If you have other health insurance, send its explanation of benefits with your claim. Cost share is 25% of the allowed amount after the deductible.</p><p class='n'>RIGHT TO REVIEW: If you disagree with this determination you may ask for a review. Your request must be in writing and must be received within one year of the date of this statement at the address above, with the reason, a copy of this statement, and any new information. If you are called by anyone who asks for your card number, or if these services were not received, call {tel}.</p>")
    css = ".seal{font-size:34pt;line-height:1;border:2px solid #1b2f55;border-radius:50%;width:44pt;text-align:center;color:#1b2f55}.dep{font-size:12pt;color:#1b2f55}.ttl{font:bold 14pt 'Liberation Serif';text-align:center;border:1.5px solid #1b2f55;padding:4pt}.c3{text-align:center;padding-top:3pt}.hd{width:100%;margin-bottom:9pt}.hd td{border:1px solid #777;padding:2pt 5pt}.hd td:nth-child(odd){background:#eee;font-size:8.5pt;width:17%}.t{width:100%;font-size:8.2pt}.t th{border-top:1.5px solid #1b2f55;border-bottom:1.5px solid #1b2f55;vertical-align:bottom;font-size:8pt}.t td{padding:3pt}.sum td{border-top:1.5px solid #1b2f55;font-weight:bold}.y{width:95%}.y td,.y th{border-bottom:1px dotted #777}.s td+td{text-align:right}.n{font-size:8.5pt}"
    return done(sheet(css, body, margin="0.5in", font="9.5pt 'Liberation Serif','Nimbus Roman',serif"), born(told("eob", payer, who.full.upper(), member, only(lines, "date code modifiers description units remarks maybe " + " ".join(COLS)), {"charges_cents": t["charge_cents"], "insurance_paid_cents": t["plan_paid_cents"], "balance_cents": owed}, provider={"name": provider, "tax_id": tin}, account_number=acct, claim_number=claim, statement_date=sent), who))
