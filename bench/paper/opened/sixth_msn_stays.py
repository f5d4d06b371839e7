"""sixth_msn_stays.py: a Medicare Summary Notice for Part A: stays in hospital and in a nursing facility, each a row with words of the service, benefit days used, approved, charges not covered, paid, what may be billed and notes; dates of the stay as the band, provider with address and referring doctor, the benefit period told in prose."""
from held_parts import PAGES, after, beside, day, digits, e, line, money, page, phone, say, total, tr
from held_plain import HOSPITALS, home, someone

NAME, KIND = "held6-msn-stays", "msn"
CSS = """body { font: 10pt 'Nimbus Sans' } .top { border-top: 6px solid #21417c; border-bottom: 1px solid #21417c; padding: 6px 0; color: #21417c; font-size: 18pt; font-weight: bold } .bx { border: 1px solid #888; padding: 6px 10px; margin-bottom: 10px } .bx h4 { margin: 0 0 4px; color: #21417c } h2 { color: #21417c; font-size: 14pt; margin: 14px 0 4px } h3 { margin: 14px 0 2px; font-size: 11pt } table.m { width: 100%; margin: 6px 0 10px }
.m th { background: #21417c; color: #fff; font-size: 8pt; padding: 4px; vertical-align: bottom; text-align: center } .m td { border: 1px solid #bbb; padding: 5px 4px; text-align: center; font-size: 9.5pt } .m td.l, .m th.l { text-align: left } .m .t td { font-weight: bold; background: #eef1f7 } p { font-size: 9.5pt; margin: 6px 0 } .brk { page-break-before: always } .f td { padding: 1px 10px 1px 0 }"""
HEADS = ["Service Provided", "Benefit<br>Days Used", "Claim<br>Approved?", "Non-Covered<br>Charges", "Amount<br>Medicare Paid", "Maximum You<br>May Be Billed", "See Notes<br>Below"]
NOTES = {"A": "You owe the Part A deductible for this benefit period.", "B": "Days are being subtracted from your total inpatient hospital benefits for this benefit period.", "C": "You pay a daily coinsurance for days 21 to 100 in a skilled nursing facility.", "D": "Personal convenience items such as a telephone or television are not covered. You may be billed for them.", "E": "Medicare pays in full for days 1 to 20 in a skilled nursing facility."}
KEYS = ["noncovered_cents", "plan_paid_cents", "patient_cents"]


def stay(rng, start, kind, deductible):
    nights, convenience = rng.randint(2, 11) if kind == "hospital" else rng.choice([14, 20, 26, 31]), rng.choice([0, 0, 0, 4500, 12650])
    end = after(start, nights)
    if kind == "hospital":
        words, maker, owed = rng.choice(["Inpatient hospital care", "Inpatient hospital stay", "Semi-private room, inpatient care"]), rng.choice(HOSPITALS), deductible
        marks, paid = (["A"] if owed else []) + ["B"], rng.randint(420000, 3100000)
    else:
        words, maker, owed = "Skilled nursing facility care", rng.choice(["Maple Grove Care Center", "Sunrise Rehabilitation and Nursing", "Oak Hill Nursing Home"]), max(0, nights - 20) * 20950
        marks, paid = ["C"] if owed else ["E"], nights * rng.randint(38000, 61000)
    if convenience:
        marks = [*marks, "D"]
    item = line(start, (None, None, words), date_end=end.isoformat(), noncovered_cents=convenience, plan_paid_cents=paid, patient_cents=owed + convenience, remarks=marks, maybe={"units": nights})
    return {"provider": {"name": maker, "phone": phone(rng), "address": ", ".join(home(rng))}, "claim_number": digits(rng, 14), "lines": [item], "maybe": {"admitted": start.isoformat(), "discharged": end.isoformat()},
            "totals": {"insurance_paid_cents": paid, "balance_cents": owed + convenience}}, start, end, nights


def show(rng, made, start, end, nights):
    item, maker, doctor = made["lines"][0], made["provider"], someone(rng)
    row = tr([item["description"], f"{nights} days", "Yes", *(money(item[key]) for key in KEYS), ",".join(item["remarks"])], "l")
    sums = tr([f"Total for Claim #{made['claim_number']}", "", "", *(money(item[key]) for key in KEYS), ""], "l", "t")
    return f'<h3>{say(start, "long")} - {say(end, "long")}</h3><b>{maker["name"]}</b>, {maker["phone"]}<br>{maker["address"]}<br>Referred by {doctor[0]} {doctor[2]}, M.D.<table class="m"><thead>{tr(HEADS, "l", tag="th")}</thead>{row}{sums}</table>'


def document(rng):
    who, first, deductible = someone(rng), day(rng), 167600
    kinds, start, made = rng.choice([["hospital"], ["hospital"], ["hospital", "nursing"], ["hospital", "hospital"], ["hospital", "hospital", "nursing"]]), first, []
    for number, kind in enumerate(kinds):
        made.append(stay(rng, start, kind, 0 if number else deductible))
        start = after(made[-1][2], 0 if kind == "nursing" else rng.randint(1, 12))
    shown, claims = "".join(show(rng, *one) for one in made), [one[0] for one in made]
    sent, mbi = after(made[-1][2], 48), f"{rng.randint(1, 9)}AC{rng.randint(1, 9)}-XY{rng.randint(1, 9)}-PR{digits(rng, 2)}"
    used = sorted({mark for one in claims for mark in one["lines"][0]["remarks"]})
    lines = [one["lines"][0] for one in claims]
    facts = [("Medicare Number:", mbi), ("Date of This Notice:", say(sent, "long")), ("Claims Processed Between:", say(first, "mon") + " and " + say(after(sent, -5), "mon"))]
    left = f'<div class="bx"><h4>Notice for {who[0]} {who[1]}. {who[2]}</h4><table class="f">{"".join(map(tr, facts))}</table></div><div class="bx"><h4>Your Deductible Status</h4>Part A Deductible: You have now met your <b>{money(deductible)}</b> deductible for inpatient hospital services for the benefit period that began {say(first, "long")}.</div>'
    right = f'<div class="bx"><h4>Your Claims &amp; Costs This Period</h4>Did Medicare Approve All Claims? <b>YES</b><br><b>Total You May Be Billed: {money(total(lines, "patient_cents"))}</b></div><div class="bx"><h4>Facilities with Claims This Period</h4>{"<br>".join(dict.fromkeys(one["provider"]["name"] for one in claims))}</div>'
    street, town = home(rng)
    html = page(CSS, f"""<div class="top">Medicare Summary Notice <span style="font-weight:normal;font-size:12pt">for Part A (Hospital Insurance)</span></div><p>{who[0].upper()} {who[1]} {who[2].upper()}<br>{street.upper()}<br>{town.upper()}</p><p style="font-size:14pt"><b>THIS IS NOT A BILL</b></p>{beside(left, right)}
<div class="{rng.choice(['brk', ''])}"></div><h2>Your Inpatient Claims for Part A (Hospital Insurance)</h2><p>Part A Inpatient Hospital Insurance helps pay for inpatient hospital care, inpatient care in a skilled nursing facility following a hospital stay, home health care, and hospice care. <b>Benefit period:</b> Each time you are admitted to a facility as an inpatient, your benefits are measured from the day you enter until 60 days after you leave.</p>{shown}
<h2>Notes for Claims Above</h2><p>{"<br>".join(f"<b>{mark}</b> &nbsp; {NOTES[mark]}" for mark in used)}</p><p>If you disagree with a coverage decision, your appeal must be received by {say(after(sent, 120), "long")}. Call 1-800-555-0133 for help.</p>""", foot=PAGES)
    return {"html": html, "truth": {"documents": [{"document_type": KIND, "payer": {"name": "Medicare"}, "patient": {"name": f"{who[0]} {who[1]}. {who[2]}", "member_id": mbi}, "statement_date": sent.isoformat(), **one} for one in claims]}}
