"""A Medicare Summary Notice for Part A with stays in hospital and in a skilled nursing facility, each part with its own heading: claims by facility under their days, benefit days, what is not covered, what Medicare paid, what may be billed, notes by letter; the days that are left of the benefit period are told on the first page."""
from held_nineteenth_b import *  # noqa: F403

NAME = "held19-hospital-stay-notice"
NURSING = ["Willow Bend Rehabilitation and Nursing", "Heritage Manor Care Center", "Saint Anne Skilled Nursing Facility"]
NOTES = {"A": "Days are being subtracted from your total inpatient hospital benefits for this benefit period.", "B": "$1,736.00 was applied to your inpatient deductible.", "C": "You have already met your inpatient deductible for this benefit period.", "D": "Personal convenience items are not covered by Medicare. You may be billed for this amount.", "E": "Medicare pays all covered costs for the first 20 days in a skilled nursing facility.", "F": "Coinsurance of $217.00 a day applies to days 21 through 100.", "G": "This claim was sent to your supplement insurer. Send questions about it to them."}
COLS = "noncovered_cents plan_paid_cents patient_cents".split()


def long(d):
    return say(d, "%B %-d, %Y")


def document(rng):
    who = Who(rng, youngest=66, oldest=93)
    member, sent = number(rng, "9AA9-AA9-AA99"), day(rng, (2026, 4, 12), 150)
    begin, docs, parts, used, seen, gap = later(sent, -92), [], {"in": [], "snf": []}, set(), [], rng.random() < 0.4
    first = later(begin, rng.randint(1, 8))
    period, days_in, days_snf, stays = first, 0, 0, rng.choice((["in"], ["in", "snf"], ["in", "in"], ["in", "snf", "in"]))
    with_units = rng.random() < 0.5
    for n, kind in enumerate(stays):
        nights = rng.randint(2, 7) if kind == "in" else rng.randint(9, 26)
        end = later(first, nights)
        maker, tel, claim = (rng.choice(HOSPITALS) if kind == "in" else rng.choice(NURSING)), call(rng), number(rng, "2260990099999")
        street, town = place(rng)
        off = rng.choice((0, 0, 0, rng.randint(1500, 16000))) if kind == "in" else 0
        over = max(0, nights - 20) * 21700 if kind == "snf" else 0
        paid, owed = (rng.randint(420000, 2100000) if kind == "in" else nights * rng.randint(38000, 61000) - over), (173600 if n == 0 else 0) + off + over
        notes = (["A", "B" if n == 0 else "C"] if kind == "in" else ["E"] + (["F"] if over else [])) + (["D"] if off else []) + (["G"] if gap and owed else [])
        days_in, days_snf, used = days_in + nights * (kind == "in"), days_snf + nights * (kind == "snf"), used | set(notes)
        x = {"date": first, "date_end": end, "noncovered_cents": off, "plan_paid_cents": paid, "patient_cents": owed, "remarks": notes, "maybe": {"units": nights, "description": f"Benefit Period starting {long(period)}"}}
        values = [usd(x[k]) for k in COLS]
        parts[kind].append(f"<div class='cl'><h2>{long(first)} &ndash; {long(end)}</h2><p><b>{esc(maker)}</b>, {tel}<br>{street}, {town}" + (f"<br>Referred by {doctor(rng, 'Dr. {} {}')}" if rng.random() < 0.7 else "") + "</p>"
                           + table(["", "Benefit<br>Days Used", "Claim<br>Approved?", "Non-Covered<br>Charges", "Amount<br>Medicare<br>Paid", "Maximum<br>You May<br>Be Billed", "See<br>Notes<br>Below"], [[f"Benefit Period starting {long(period)}", f"{nights} days" if with_units else str(nights), "Yes", *values, ",".join(notes)]], "lccrrrc", "t", [[f"Total for Claim #{claim}", "", "", *values, ",".join(notes) if rng.random() < 0.3 else ""]], widths="36% 10% 11% 13% 12% 12% 6%") + "</div>")
        docs.append({"document_type": "msn", "payer": {"name": "Medicare"}, "patient": {"name": who.full, "member_id": member}, "provider": {"name": maker, "phone": tel, "address": f"{street}, {town}"}, "claim_number": claim, "statement_date": sent, "admitted": first, "discharged": end, "lines": [x], "totals": {"insurance_paid_cents": paid, "balance_cents": owed}})
        seen.append(f"<p>{long(first)} &ndash; {long(end)}<br><b>{esc(maker)}</b></p>")
        first = later(end, rng.randint(0, 1) if kind == "in" else rng.randint(6, 14))
    owed = sum(d["totals"]["balance_cents"] for d in docs)
    top = f"<table class='top'><tr><td>{esc(who.full)}</td><td class='c'>THIS IS NOT A BILL</td></tr></table>"
    left = f"<p><b>Inpatient Hospital:</b> You have <b>{max(0, 60 - days_in)} out of 60</b> full benefit days remaining for the benefit period that began {long(period)}.</p>" + (f"<p><b>Skilled Nursing Facility:</b> You have <b>{100 - days_snf} out of 100</b> covered benefit days remaining.</p>" if days_snf else "")
    one = ("<div class='hd'><div class='big'>Medicare Summary Notice</div><div class='mid'>for Part A (Hospital Insurance)</div></div><p class='fine'>The Official Summary of Your Medicare Claims from the Centers for Medicare &amp; Medicaid Services</p><br>" + f"{who.mail}<br><br><div class='not'>THIS IS NOT A BILL</div>"
           + beside(f"<h2>Notice for {esc(who.full)}</h2>" + facts([("Medicare Number", f"<b>{member}</b>"), ("Date of This Notice", f"<b>{long(sent)}</b>"), ("Claims Processed<br>Between", f"<b>{say(begin, '%B %-d')} &ndash;<br>{long(sent)}</b>")]) + f"<h2>Your Deductible Status</h2><p>Your deductible is what you must pay each benefit period for most health services before Medicare begins to pay.</p><p><b>Part A Deductible:</b> You have now met your <b>$1,736.00</b> deductible for inpatient hospital services for the benefit period that began {long(period)}.</p><h2>Be Informed!</h2><p>Check your stay: were you an inpatient or an outpatient under observation? What Medicare pays depends on it.</p>",
                    f"<h2>Your Claims &amp; Costs This Period</h2>" + facts([("Did Medicare Approve All Claims?", "<b>YES</b>"), ("See page 2 for how to double-check this notice.", ""), ("<b>Total You May Be Billed</b>", f"<b>{usd(owed)}</b>")]) + "<h2>Facilities with Claims This Period</h2>" + "".join(seen)))
    two = ("<h1>Making the Most of Your Medicare</h1>" + beside("<h2>How to Check This Notice</h2><p>Do you know the name of each facility? Check the dates.</p><p>Did you get the care listed? Does it match your receipts and bills?</p><p>If you already paid the bill, did you pay the right amount? Check the maximum you may be billed.</p><h2>How to Report Fraud</h2><p>If you think a facility or business is involved in fraud, call us at 1-800-MEDICARE (1-800-633-4227).</p>",
           f"<h2>How to Get Help with Your Questions</h2><p><b>1-800-MEDICARE (1-800-633-4227)</b><br>Ask for &ldquo;hospital services.&rdquo;</p><p>TTY 1-877-486-2048 (for hearing impaired)</p><h2>Your Benefit Periods</h2><p>Your hospital and skilled nursing facility stays are measured in benefit days and benefit periods. A benefit period ends after 60 days in a row without inpatient care.</p>{left}"))
    three = "".join(f"<h1>{head}</h1><p class='fine'>{words}</p>" + "".join(parts[k]) for k, head, words in (("in", "Your Inpatient Claims for Part A (Hospital Insurance)", "<b>Benefit Days Used:</b> the number of covered benefit days you used during this stay. <b>Non-Covered Charges:</b> what was charged for items that Medicare does not cover. <b>Maximum You May Be Billed:</b> what the facility may bill you; it can hold the deductible, coinsurance and what is not covered."), ("snf", "Your Skilled Nursing Facility Claims for Part A (Hospital Insurance)", "Part A helps pay for care in a skilled nursing facility after a stay of at least three days in a hospital.")) if parts[k])
    three += "<h2>Notes for Claims Above</h2>" + "".join(f"<p><b>{m}</b> &nbsp; {NOTES[m]}</p>" for m in sorted(used))
    four = f"<h1>How to Handle Denied Claims or File an Appeal</h1><p>If a claim was denied, call or write the hospital or facility and ask for an itemized statement. Make sure they sent in the right information.</p><p>If you disagree with a coverage decision, payment decision, or payment amount on this notice, you can appeal in writing. Our office must receive your appeal by <b>{long(later(sent, 125))}</b>.</p><ol><li>Circle the claims you disagree with on this notice.</li><li>Explain in writing why you disagree.</li><li>Write your full name, Medicare Number, telephone number and signature: ______________________</li><li>Mail this notice to: Medicare Claims Office, c/o Contractor, {', '.join(place(rng, True))}.</li></ol>"
    css = "@page{@bottom-right{font:9pt 'Liberation Sans';content:'Page ' counter(page) ' of ' counter(pages)}}.hd{border-left:9px solid #000;padding-left:8pt}.big{font-size:23pt;font-weight:bold}.mid{font-size:14pt}.not{font-size:14pt;font-weight:bold;border-top:2px solid #000;border-bottom:2px solid #000;padding:3pt;margin-bottom:6pt}h1{font-size:15pt;margin:9pt 0 4pt}h2{font-size:11.5pt;border-bottom:1px solid #000;margin:8pt 0 4pt}.cl{page-break-inside:avoid}.top{width:100%;background:#ddd;font-weight:bold}.f{width:100%}.t{width:100%;font-size:9.2pt;margin-bottom:4pt}.t th{vertical-align:bottom;font-size:8pt;border-bottom:2px solid #000}.t td{border-bottom:1px solid #bbb;padding:3pt 4pt}.sum td{font-weight:bold;border-bottom:2px solid #000}p,li{line-height:1.3}"
    return done(sheet(css, one, top + two, top + three, top + four, font="10.3pt 'Liberation Sans',Arial", title="Medicare Summary Notice"), one_or_more(docs))
