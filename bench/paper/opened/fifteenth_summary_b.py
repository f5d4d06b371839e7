"""A Medicare Summary Notice for Part B as CMS mails it, claims in order of day, modifiers behind the code, notes by letter, and who got the claim next."""
from held_fifteenth_b import *  # noqa: F403

NAME = "held15-summary-b"
COLS = "charge_cents allowed_cents plan_paid_cents patient_cents".split()


def document(rng):
    who = Who(rng, youngest=66, oldest=90)
    member, sent = number(rng, "9AA9-AA9-AA99"), day(rng, (2026, 4, 10), 60)
    begin = later(sent, -rng.choice((91, 92, 90)))
    docs, blocks, seen, used, gap = [], [], [], set(), rng.random() < 0.5
    firsts = sorted(later(begin, rng.randint(-9, 60)) for _ in range(rng.randint(1, 4)))
    for first in firsts:
        provider, tel, claim = giver(rng), call(rng), number(rng, "02-26099-999-990")
        street, town = place(rng)
        lines, rows = [], []
        for x in services(rng, 1, 5, [first], words=2):
            kind = rng.random()
            x["modifiers"] = ["GP"] if x["code"][:3] == "971" else [rng.choice(("RT", "LT"))] if x["code"] == "20610" else ["25"] if x["code"][:3] == "992" and rng.random() < 0.4 else None
            if kind < 0.1:
                x.update(allowed_cents=0, plan_paid_cents=0, patient_cents=x["charge_cents"], remarks=["B"])
            elif kind < 0.22:
                x.update(plan_paid_cents=0, patient_cents=x["allowed_cents"], remarks=["A"])
            else:
                x.update(patient_cents=round(x["allowed_cents"] * 0.2), remarks=["C"] if kind < 0.35 else None)
                x["plan_paid_cents"] = x["allowed_cents"] - x["patient_cents"]
            used |= set(x["remarks"] or [])
            lines.append(x)
            many = f"{x['units']} " if x["units"] > 1 else ""
            rows.append([f"{many}{esc(x['description'])} ({x['code']}{'-' + x['modifiers'][0] if x['modifiers'] else ''})", "NO" if x["remarks"] == ["B"] else "Yes", *(usd(x[k]) for k in COLS), ",".join(x["remarks"] or [])])
            if x["units"] == 1:
                del x["units"]
        t = {k: total(lines, k) for k in COLS}
        whose = doctor(rng, "Dr. {} {}")
        blocks.append(f"<h2>{say(first, '%B %-d, %Y')}</h2><p><b>{esc(provider)}</b>, {tel}<br>{street}, {town}<br>Referred by {whose}</p>" + table(["Service Provided &amp; Billing Code", "Service<br>Approved?", "Amount<br>Provider<br>Charged", "Medicare-<br>Approved<br>Amount", "Amount<br>Medicare<br>Paid", "Maximum<br>You May<br>Be Billed", "See<br>Notes<br>Below"], rows, "lcrrrrc", "t", [[f"Total for Claim #{claim}", "", *(usd(t[k]) for k in COLS), ("D" if gap else "")]], widths="37% 10% 12% 12% 12% 11% 6%"))
        docs.append({"document_type": "msn", "payer": {"name": "Medicare"}, "patient": {"name": who.full, "member_id": member}, "provider": {"name": provider, "phone": tel, "address": f"{street}, {town}"}, "claim_number": claim, "statement_date": sent, "lines": only(lines, "date code modifiers description units remarks " + " ".join(COLS)),
                     "totals": {"charges_cents": t["charge_cents"], "insurance_paid_cents": t["plan_paid_cents"], "balance_cents": t["patient_cents"]}})
        seen.append(f"{say(first, '%B %-d, %Y')}<br><b>{esc(provider)}</b>")
    owed = sum(d["totals"]["balance_cents"] for d in docs)
    words = {"A": "This approved amount has been applied toward your deductible.", "B": "The information provided does not support the need for this service or item.", "C": "After your deductible and coinsurance were applied, the amount Medicare paid was reduced due to Federal, State and local rules.", "D": "We have sent your claim to your supplemental insurer. Send any questions regarding your benefits to them."}
    denied = sum(x.get("remarks") == ["B"] for d in docs for x in d["lines"])
    pages = 2 + (len(blocks) > 2)
    top = f'<table class="top"><tr><td><b>{esc(who.full)}</b></td><td class="c">THIS IS NOT A BILL</td><td class="r">Page {{}} of {pages}</td></tr></table>'
    one = (f'<div class="band">Medicare Summary Notice<br><small>for Part B (Medical Insurance)</small></div><p class="fine">The Official Summary of Your Medicare Claims from the Centers for Medicare &amp; Medicaid Services</p><br>{who.mail}<br><br>' + '<div class="not">THIS IS NOT A BILL</div>'
           + beside(f"<h2>Notice for {esc(who.full)}</h2>" + facts([("Medicare Number", f"<b>{member}</b>"), ("Date of This Notice", f"<b>{say(sent, '%B %-d, %Y')}</b>"), ("Claims Processed<br>Between", f"<b>{say(begin, '%B %-d, %Y')} &ndash;<br>{say(sent, '%B %-d, %Y')}</b>")]) + "<h2>Your Deductible Status</h2><p>Your deductible is what you must pay for most health services before Medicare begins to pay.</p><p><b>Part B Deductible:</b> You have now met $283.00 of your $283.00 deductible for 2026.</p>",
                    "<h2>Your Claims &amp; Costs This Period</h2>" + facts([("Did Medicare Approve All Services?", "<b>NO</b>" if denied else "<b>YES</b>"), ("Number of Services Medicare Denied", f"<b>{denied}</b>"), ("See claims starting on page 2.", ""), ("<b>Total You May Be Billed</b>", f"<b>{usd(owed)}</b>")]) + "<h2>Providers with Claims This Period</h2>" + "".join(f"<p>{x}</p>" for x in seen)))
    tail = ("<h2>Notes for Claims Above</h2>" + "".join(f"<p><b>{m}</b> &nbsp; {words[m]}</p>" for m in sorted(used | ({"D"} if gap else set())))
            + f"<h2>How to Handle Denied Claims or File an Appeal</h2><p class='fine'>Get more details: if a claim was denied, call or write the provider and ask for an itemized statement for any claim. If you disagree with a coverage decision, you can appeal. Our claims office must receive your appeal by <b>{say(later(sent, 125), '%B %-d, %Y')}</b>. Circle the service(s) you disagree with on this notice, explain in writing why, and send a copy to the claims office.</p>")
    head = "<h1>Your Claims for Part B (Medical Insurance)</h1><p class='fine'>Part B Medical Insurance helps pay for doctors&rsquo; services, diagnostic tests, ambulance services, and other health care services. <b>Service Approved?</b> This column tells you if Medicare covered this service. <b>Maximum You May Be Billed:</b> the total amount the provider is allowed to bill you, including your deductible, coinsurance, and other charges not covered.</p>"
    rest = [top.format(2) + head + "".join(blocks[:2]) + ("" if blocks[2:] else tail)] + ([top.format(3) + "".join(blocks[2:]) + tail] if blocks[2:] else [])
    return done(sheet(".band{background:#1c1c1c;color:#fff;font-size:22pt;font-weight:bold;padding:7pt}.band small{font-size:13pt}.not{font-size:14pt;font-weight:bold;border-bottom:3px solid #000}h1{font-size:15pt;margin-top:6pt}h2{font-size:11.5pt;border-bottom:1px solid #000;margin:8pt 0 4pt}.top{width:100%;border-bottom:1px solid #000}.f{width:100%}.t{width:100%;font-size:9pt}.t th{vertical-align:bottom;font-size:8pt;background:#e4e4e4}.t td{border-bottom:1px solid #bbb}.sum td{font-weight:bold;border-bottom:2px solid #000}", one, *rest),
                docs[0] if len(docs) == 1 else {"documents": docs})
