"""A Medicare Summary Notice for Part A as CMS mails it: cover, how to check it, then inpatient claims by facility with benefit days and notes."""
from held_fifteenth_b import *  # noqa: F403

NAME = "held15-summary-a"


def span(a, b):
    return f"{say(a, '%B %-d, %Y')} &ndash; {say(b, '%B %-d, %Y')}"


def document(rng):
    who = Who(rng, youngest=66, oldest=90)
    member, sent = number(rng, "9AA9-AA9-AA99"), day(rng, (2026, 4, 10), 60)
    begin = later(sent, -91)
    docs, rows, seen, period = [], [], [], None
    day0 = later(begin, rng.randint(2, 10))
    for n in range(rng.randint(1, 2)):
        nights, period = rng.randint(2, 6), period or day0
        end = later(day0, nights)
        place_name, tel = HOSPITALS[(rng.randrange(3) + 3 * n) % 6], call(rng)
        street, town = place(rng)
        claim = number(rng, "2260990009999")
        denied = rng.choice((0, 0, 0, rng.randint(2000, 19000)))
        paid, owed = rng.randint(350000, 1500000), (173600 if n == 0 else 0) + denied
        notes = (["A", "B"] if n == 0 else ["A"]) + (["C"] if denied else [])
        values = [usd(denied), usd(paid), usd(owed)]
        rows += [[(f"<b>{span(day0, end)}</b><br><b>{place_name}</b>, {tel}<br>{street}, {town}<br>Referred by {doctor(rng, 'Dr. {} {}')}", 7)], [f"Benefit period starting {say(period, '%B %-d, %Y')}", f"{nights} days", "Yes", *values, ",".join(notes)],
                 [(f"<b>Total for Claim #{claim}</b>", 2), "", *(f"<b>{v}</b>" for v in values), ""]]
        docs.append({"document_type": "msn", "payer": {"name": "Medicare"}, "patient": {"name": who.full, "member_id": member}, "provider": {"name": place_name, "phone": tel, "address": f"{street}, {town}"}, "claim_number": claim, "statement_date": sent, "admitted": day0, "discharged": end,
                     "lines": [{"date": day0, "date_end": end, "noncovered_cents": denied, "plan_paid_cents": paid, "patient_cents": owed, "remarks": notes, "maybe": {"units": nights, "description": f"Benefit period starting {say(period, '%B %-d, %Y')}"}}], "totals": {"insurance_paid_cents": paid, "balance_cents": owed}})
        seen.append(f"{span(day0, end)}<br><b>{place_name}</b>")
        day0 = later(end, rng.randint(12, 30))
    owed = sum(d["totals"]["balance_cents"] for d in docs)
    used = sorted({m for d in docs for m in d["lines"][0]["remarks"]})
    words = {"A": f"Days are being subtracted from your total inpatient hospital benefits for this benefit period. The &ldquo;Your Inpatient Claims&rdquo; section has more details.", "B": "$1,736.00 was applied to your inpatient deductible.", "C": "Personal comfort items are not covered by Medicare. You may be billed for this amount."}
    top = f'<table class="top"><tr><td><b>{esc(who.full)}</b></td><td class="c">THIS IS NOT A BILL</td><td class="r">Page {{}} of 3</td></tr></table>'
    one = (f'<div class="big">Medicare Summary Notice<span>for Part A (Hospital Insurance)</span></div><div class="fine">The Official Summary of Your Medicare Claims from the Centers for Medicare &amp; Medicaid Services</div><br><br>{who.mail}<br><br><div class="not">THIS IS NOT A BILL</div>'
           + beside(f"<h2>Notice for {esc(who.full)}</h2>" + facts([("Medicare Number", f"<b>{member}</b>"), ("Date of This Notice", f"<b>{say(sent, '%B %-d, %Y')}</b>"), ("Claims Processed Between", f"<b>{say(begin, '%B %-d')} &ndash; {say(sent, '%B %-d, %Y')}</b>")]) + "<h2>Your Deductible Status</h2><p>Your deductible is what you must pay each benefit period for most health services before Medicare begins to pay.</p><p><b>Part A Deductible:</b> You have now met your $1,736.00 deductible for inpatient hospital services for the benefit period that began " + say(docs[0]["admitted"], "%B %-d, %Y") + ".</p><h2>Be Informed!</h2><p>Welcome to your new Medicare Summary Notice! It has clear language, larger print, and a personal summary of your claims and deductibles.</p>",
                    "<h2>Your Claims &amp; Costs This Period</h2>" + facts([("Did Medicare Approve All Claims?", "<b>YES</b>" if "C" not in used else "<b>NO</b>"), ("See page 2 for how to double-check this notice.", ""), ("<b>Total You May Be Billed</b>", f"<b>{usd(owed)}</b>")]) + "<h2>Facilities with Claims This Period</h2>" + "".join(f"<p>{x}</p>" for x in seen)))
    two = (top.format(2) + "<h1>Making the Most of Your Medicare</h1>" + beside("<h2>How to Check This Notice</h2><p>Do you recognize the name of each facility? Check the dates.</p><p>Did you get the claims listed? Do they match those listed on your receipts and bills?</p><p>If you already paid the bill, did you pay the right amount? Check the maximum you may be billed. See if the claim was sent to your Medicare supplement insurance (Medigap) plan or other insurer. That plan may pay your share.</p><h2>How to Report Fraud</h2><p>If you think a facility or business is involved in fraud, call us at 1-800-MEDICARE (1-800-633-4227).</p>",
           "<h2>How to Get Help with Your Questions</h2><p><b>1-800-MEDICARE (1-800-633-4227)</b></p><p>Ask for &ldquo;hospital services.&rdquo; Your customer-service code is 05535.</p><p>TTY 1-877-486-2048 (for hearing impaired)</p><h2>Your Benefit Periods</h2><p>Your hospital and skilled nursing facility (SNF) stays are measured in benefit days and benefit periods. Every day that you spend in a hospital or SNF counts toward the benefit days in that benefit period.</p>" + f"<p><b>Inpatient Hospital:</b> You have {90 - sum(d['lines'][0]['maybe']['units'] for d in docs)} out of 90 benefit days remaining for the benefit period that began {say(docs[0]['admitted'], '%B %-d, %Y')}.</p>"))
    three = (top.format(3) + "<h1>Your Inpatient Claims for Part A (Hospital Insurance)</h1><p>Part A Inpatient Hospital Insurance helps pay for inpatient hospital care, inpatient care in a skilled nursing facility following a hospital stay, home health care, and hospice care.</p>"
             + table(["", "Benefit<br>Days<br>Used", "Claim<br>Approved?", "Non-<br>Covered<br>Charges", "Amount<br>Medicare<br>Paid", "Maximum<br>You May<br>Be Billed", "See<br>Notes<br>Below"], rows, "lccrrrc", "t", widths="38% 9% 10% 12% 13% 12% 6%")
             + "<h2>Notes for Claims Above</h2>" + "".join(f"<p><b>{m}</b> &nbsp; {words[m]}</p>" for m in used)
             + f"<h2>How to Handle Denied Claims or File an Appeal</h2><p class='fine'>If you disagree with a coverage decision, payment decision, or payment amount on this notice, you can appeal. Appeals must be filed in writing. Our office must receive your appeal within 120 days plus mail time: by <b>{say(later(sent, 125), '%B %-d, %Y')}</b>.</p>")
    return done(sheet(".big{font-size:24pt;font-weight:bold}.big span{display:block;font-size:14pt;font-weight:normal}.not{border-top:3px solid #000;border-bottom:3px solid #000;font-size:15pt;font-weight:bold;padding:4pt;margin-bottom:8pt}h1{font-size:15pt;margin-top:6pt}h2{font-size:12pt;border-bottom:1px solid #000;margin:8pt 0 4pt}.top{width:100%;background:#ddd}.f{width:100%}.t{width:100%;font-size:9.5pt}.t th{border-bottom:2px solid #000;vertical-align:bottom;font-size:8.5pt}.t td{border-bottom:1px solid #aaa;padding:4pt}p{line-height:1.25}", one, two, three, font="10.5pt 'Liberation Sans',Arial"),
                docs[0] if len(docs) == 1 else {"documents": docs})
