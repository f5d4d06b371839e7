"""A health sharing ministry's explanation of sharing: no insurance, so its own words: billed, discount, not eligible, household portion, provider fee, shared by members, your portion; one medical bill, a note of encouragement, the year's portion met."""
from held_sixteenth_b import *  # noqa: F403

NAME = "held16-sharing-ministry"
COLS = "charge_cents adjustment_cents noncovered_cents deductible_cents copay_cents plan_paid_cents patient_cents".split()
CODES = {"FS1": "Discounted to the fair price agreed with the provider or its network.", "NE7": "Not eligible for sharing under the Guidelines (section on ineligible bills). Please arrange payment with the provider.", "HP2": "Applied to your Annual Household Portion.", "PF3": "A provider fee applies to this visit."}


def document(rng):
    who, kid = Who(rng, youngest=22, oldest=64), None
    if rng.random() < 0.5:
        kid = Who(rng, last=who.last, youngest=1, oldest=22)
    patient, payer = kid or who, rng.choice(("Kinfolk HealthShare", "Burden Bearers Medical Sharing", "Covenant Table Share Ministry"))
    provider, member, claim, acct = giver(rng), number(rng, "999999-99"), number(rng, "9999999"), number(rng, "A9999999")
    sent, portion = day(rng, (2026, 2, 20), 160), rng.choice((300000, 600000, 900000))
    first = later(sent, -rng.randint(20, 70))
    met = rng.choice((portion, portion - rng.randint(5000, 30000), rng.randint(0, portion // 3)))
    start, lines, rows = met, services(rng, 1, 7, [first], kinds=("free",), denied=0.1), []
    for x in lines:
        why = ["NE7"] if x["denied"] else ["FS1"]
        if not x["denied"]:
            x["allowed_cents"] = x["allowed_cents"] or 100
            x["copay_cents"] = min(x["allowed_cents"], 3500) if x["code"] in ("99212", "99213", "99204") else 0
            x["deductible_cents"] = min(portion - met, x["allowed_cents"] - x["copay_cents"])
            met += x["deductible_cents"]
            x["patient_cents"] = x["copay_cents"] + x["deductible_cents"]
            x["plan_paid_cents"] = x["allowed_cents"] - x["patient_cents"]
            why += (["HP2"] if x["deductible_cents"] else []) + (["PF3"] if x["copay_cents"] else [])
        x["remarks"], x["maybe"] = why, {"deductible_cents": x["deductible_cents"], "copay_cents": x["copay_cents"]}
        rows.append([say(x["date"]), f"{esc(x['description'])} ({x['code']})", *(usd(x[k]) for k in COLS), " ".join(why)])
    t = sums(lines, " ".join(COLS))
    street, town, tel = *place(rng, True), free(rng)
    body = (beside(f'<div class="logo">&#10047; {esc(payer)}</div><div class="fine">{street} &bull; {town} &bull; {tel}</div>', '<div class="ttl">Explanation of Sharing</div><div class="r2">This is not a bill &nbsp;&bull;&nbsp; This is not insurance</div>')
            + "<br>" + beside(f"<br>{who.mail}", facts([("Date of notice", say(sent, "%B %-d, %Y")), ("Member household", esc(who.plain)), ("Member number", member), ("Person receiving care", esc(patient.plain)), ("Claim number", claim), ("Provider", esc(provider)), ("Provider&rsquo;s account", acct)]), widths="50% 50%")
            + f"<br><p>Dear {esc(who.first)},</p><p>We are praying for you and your family. This notice shows how the members of {esc(payer)} have shared in your medical bill. <b>Please keep it and compare it with the bill from your provider.</b></p>"
            + table(["Date of<br>service", "Care received", "Amount<br>billed", "Provider<br>discount", "Not<br>eligible", "Household<br>portion", "Provider<br>fee", "Amount<br>shared", "Your<br>portion", "See"], rows, "llrrrrrrrl", "t", [[("Totals", 2), *(usd(t[k]) for k in COLS), ""]])
            + beside('<div class="box"><b>How this bill was met</b>' + facts([("Billed by your provider", usd(t["charge_cents"])), ("Saved by discounts", usd(t["adjustment_cents"])), ("Shared by fellow members", usd(t["plan_paid_cents"])), ("<b>Your portion to pay the provider</b>", f"<b>{usd(t['patient_cents'])}</b>")], "lad") + "</div>", f'<div class="box"><b>Annual Household Portion (AHP)</b>' + facts([("AHP you have chosen", usd(portion)), ("Met before this bill", usd(start)), ("From this bill", usd(met - start)), ("<b>Left to meet</b>", f"<b>{usd(portion - met)}</b>")], "lad") + "</div>")
            + "<h2>What the codes mean</h2>" + "".join(f"<p class='n'><b>{m}</b> &nbsp;{CODES[m]}</p>" for m in sorted({m for x in lines for m in x["remarks"]}))
            + "<h2>Your next steps</h2><p class='n'>1. Wait for your provider&rsquo;s bill. 2. If the bill asks for more than your portion above, do not pay it; send it to our Bill Advocates. 3. If your portion is a hardship, ask about Extra Blessings, gifts that members give above their monthly share.</p>"
            + f"<h2>If you disagree</h2><p class='n'>You may ask for an appeal in writing within 90 days of this notice. A panel of seven members who are not part of the staff will hear the last appeal, as told in the Guidelines. Call {tel}, Monday to Friday 8 a.m. - 7 p.m. Eastern.</p>"
            + f"<p class='verse'>&ldquo;Bear ye one another&rsquo;s burdens.&rdquo; Galatians 6:2</p><p class='fine'>{esc(payer)} is not an insurance company, and its sharing is not offered through an insurance company. Whether anyone chooses to assist you with your medical bills will be totally voluntary; no other member will be compelled by law to contribute toward your medical bills. Regardless of whether you receive any payment for medical expenses or whether this organization continues to operate, you are always personally responsible for the payment of your own medical bills.</p>")
    css = ".logo{font:bold 18pt 'P052';color:#7a4a12}.ttl{font:bold 17pt 'P052';text-align:right;color:#33523d}.r2{text-align:right;font-size:9pt;font-style:italic}h2{font:bold 11pt 'P052';color:#33523d;margin:9pt 0 2pt}.f td{padding:1.5pt 10pt 1.5pt 0}.f td:first-child{color:#555}.t{width:100%;margin:8pt 0 10pt;font-size:8.6pt}.t th{background:#33523d;color:#fff;vertical-align:bottom;font-weight:normal}.t td{border-bottom:1px solid #cbd5cd}.sum td{font-weight:bold;background:#eef2ee}.box{border:1px solid #33523d;padding:5pt;border-radius:4pt}.lad{width:100%}.lad td+td{text-align:right}.n{font-size:9pt;margin-bottom:3pt}.verse{text-align:center;font-style:italic;margin:10pt 0 6pt}"
    return done(sheet(css, body, margin="0.55in", font="10pt 'P052','Liberation Serif',serif"), told("eob", payer, patient.plain, member, only(lines, "date code description charge_cents adjustment_cents noncovered_cents plan_paid_cents patient_cents remarks maybe"), {"charges_cents": t["charge_cents"], "adjustments_cents": t["adjustment_cents"], "insurance_paid_cents": t["plan_paid_cents"], "balance_cents": t["patient_cents"]}, provider={"name": provider}, account_number=acct, claim_number=claim, statement_date=sent))
