"""A Medicare supplement's monthly claims activity in large letters: who billed Medicare, what Medicare approved and paid, the Part B deductible, what this policy paid and what may be owed; checks told in a list."""
from held_seventeenth_b import *  # noqa: F403

NAME = "held17-supplement-activity"
COLS = "charge_cents allowed_cents medicare part_b plan_paid_cents patient_cents".split()
NOTES = {"A": "Medicare applied this amount to the yearly Part B deductible. Your plan does not pay the Part B deductible.", "B": "Medicare did not approve this service, so your plan cannot pay for it. See your Medicare Summary Notice.", "C": "Your plan paid the Part B coinsurance.", "D": "Medicare paid 100% of the approved amount. There is nothing left for your plan to pay."}


def document(rng):
    who, payer = Who(rng, youngest=66, oldest=93), rng.choice(("Associated Elders Medicare Supplement", "Omaha Plains Life", "Colonial Seniors Life &amp; Health"))
    member, sent, plan, left = number(rng, "999999999-11"), day(rng, (2026, 3, 1), 180), rng.choice("GNG"), rng.choice((0, 0, 28300, rng.randint(4000, 28300)))
    docs, body, checks, used, count = [], [], [], set(), rng.randint(1, 4)
    days = sorted(later(sent, -rng.randint(25, 70)) for _ in range(count))
    for first in days:
        provider, claim, sent_on = giver(rng), number(rng, "99999-9999999-9"), later(sent, -rng.randint(1, 9))
        lines, rows = services(rng, 1, 4, [first], words=2, denied=0.07), []
        for x in lines:
            full = x["code"][:2] in ("80", "85", "82", "81", "87") or x["code"] in ("77067", "90715")
            x["allowed_cents"] = 0 if x["denied"] else x["allowed_cents"]
            x["part_b"] = 0 if full else min(left, x["allowed_cents"])
            left -= x["part_b"]
            x["medicare"] = x["allowed_cents"] if full else round((x["allowed_cents"] - x["part_b"]) * 0.8)
            x["plan_paid_cents"] = x["allowed_cents"] - x["part_b"] - x["medicare"]
            x["patient_cents"] = x["charge_cents"] if x["denied"] else x["part_b"]
            x["deductible_cents"] = x["part_b"]
            x["remarks"] = ["B"] if x["denied"] else ["D"] if full else (["A"] if x["part_b"] else []) + (["C"] if x["plan_paid_cents"] else [])
            used |= set(x["remarks"])
            rows.append([say(x["date"], "%m/%d/%Y"), esc(x["description"]), *(usd(x[k]) for k in COLS), ", ".join(x["remarks"])])
        t = sums(lines, " ".join(COLS))
        body.append(f"<div class='cl'><div class='ph'><b>{esc(provider)}</b><span>Claim number {claim}</span></div>" + table(["Date of<br>service", "Service", "Amount<br>billed", "Medicare<br>approved", "Medicare<br>paid", "Part B<br>deductible", "Your plan<br>paid", "You may<br>owe", "See<br>note"], rows, "llrrrrrrc", "t", [[("Claim total", 2), *(usd(t[k]) for k in COLS), ""]], widths="12% 25% 10% 10% 10% 10% 10% 9% 4%") + "</div>")
        if t["plan_paid_cents"]:
            checks.append([number(rng, "0099999999"), say(sent_on, "%m/%d/%Y"), esc(provider), usd(t["plan_paid_cents"])])
        docs.append(claim_of(payer.replace("&amp;", "&"), who.full, member, lines, "date description charge_cents allowed_cents deductible_cents plan_paid_cents patient_cents remarks", provider, claim, sent, of="charges_cents insurance_paid_cents balance_cents"))
    street, town = place(rng, True)
    tel, owed, paid = free(rng), sum(d["totals"]["balance_cents"] for d in docs), sum(d["totals"]["insurance_paid_cents"] for d in docs)
    one = (beside(f"<div class='logo'>{payer}</div><div>Medicare Supplement Claims<br>{street}<br>{town}</div>", "<h1>Explanation of Benefits</h1><p class='nb'>THIS IS NOT A BILL</p>" + facts([("Statement date:", say(sent, "%B %-d, %Y")), ("Member:", esc(who.full)), ("Membership number:", member), ("Your plan:", f"Medicare Supplement Plan {plan}")]), widths="52% 48%")
           + f"<br>{who.mail}<br><br><p>Dear {esc(who.full)}:</p><p>Here is a summary of the claims we processed for you since your last statement. Medicare sent us these claims. Please compare them with your Medicare Summary Notice.</p>"
           + f"<table class='sm'><tr><td>Claims in this statement<br><b>{count}</b></td><td>Your plan paid<br><b>{usd(paid)}</b></td><td>You may owe your providers<br><b>{usd(owed)}</b></td></tr></table><h2>Your claims</h2>" + "".join(body)
           + "<h2>Notes</h2>" + "".join(f"<p><b>{m}</b> &nbsp; {NOTES[m]}</p>" for m in sorted(used)))
    two = ("<h2>Payments we made</h2>" + (table(["Check or EFT number", "Date", "Paid to", "Amount"], checks, "lllr", "c") if checks else "<p>We did not make a payment on these claims.</p>")
           + f"<h2>Questions about this statement?</h2><p>Call us at <b>{tel}</b>, weekdays from 7 a.m. to 11 p.m. and Saturdays from 9 a.m. to 5 p.m., Eastern Time. TTY users call 711. Have your membership number at hand. You can also write to the address at the top of this statement.</p><h2>If you paid your provider already</h2><p>If you paid more than the amount in the &ldquo;You may owe&rdquo; column, ask your provider for a refund. A provider who accepts Medicare assignment cannot charge more than the Medicare approved amount.</p><h2>If you disagree</h2><p>To appeal a decision <u>by Medicare</u>, follow the directions on your Medicare Summary Notice. To ask us to look again at a decision about your supplement plan, write to us within 60 days and tell us why.</p><h2>Guard your card</h2><p>Never give your Medicare or membership number to a caller you do not know. To report fraud call 1-800-MEDICARE (1-800-633-4227).</p><p class='sml'>Insurance plans are not connected with or endorsed by the U.S. Government or the federal Medicare program. &nbsp; GS26-EOB-M (03/26)</p>")
    css = "@page{@bottom-right{font:9pt 'Liberation Sans';content:'Page ' counter(page)}}.logo{font:bold 18pt 'P052';color:#8c1d2f}h1{font:bold 17pt 'P052';color:#8c1d2f}.nb{font-weight:bold}.f td{padding:1.5pt 8pt 1.5pt 0}p{line-height:1.3}.sm{width:100%;margin:6pt 0}.sm td{border:2px solid #8c1d2f;padding:6pt;text-align:center;width:33%}.sm b{font-size:15pt}h2{font:bold 13.5pt 'P052';color:#8c1d2f;margin:12pt 0 4pt}.cl{page-break-inside:avoid}.f td:first-child{white-space:nowrap}.ph{background:#f3e7e9;padding:4pt 6pt;margin-top:8pt}.ph span{float:right}.t{width:100%;font-size:9pt}.t th{vertical-align:bottom;font-size:8.4pt;border-bottom:1px solid #8c1d2f}.t td{border-bottom:1px dotted #999}.sum td{font-weight:bold;border-bottom:1px solid #8c1d2f}.c{width:100%}.c th{border-bottom:1px solid #000}.sml{font-size:8.5pt;margin-top:20pt}"
    return done(sheet(css, one, two, margin="0.6in 0.55in", font="10.8pt 'Liberation Sans',Arial"), one_or_more(docs))
