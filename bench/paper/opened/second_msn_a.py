"""second_msn_a.py: a Medicare Summary Notice of Part A: hospital stays, each one row named by its benefit period, with the days used and charges not covered, the hospital and the days of the stay above, a cover of boxes on the first page."""
from held_parts import (PAGES, STEM, address, after, beside, day, digits, line, money, natural, page, person, phone, say,
                        tr)

NAME, KIND = "held2-msn-a", "msn"
CSS = """body { font: 10pt 'Liberation Sans' } .top { border-bottom: 4px solid #0b2a55; padding-bottom: 6px; color: #0b2a55;
font-size: 20pt } .not { font-size: 15pt; font-weight: bold } .bx { border: 1px solid #0b2a55; padding: 6px 10px } .bx b.h {
display: block; background: #0b2a55; color: #fff; margin: -6px -10px 6px; padding: 3px 10px } .f td { padding: 2px 0 } .f {
width: 100% } .next { page-break-before: always } h3 { margin: 18px 0 2px } table.m { width: 100%; margin-top: 6px;
page-break-inside: avoid } .m th { font-size: 8.5pt; vertical-align: bottom; padding: 4px; border-bottom: 2px solid #0b2a55;
text-align: center } .m th:first-child { text-align: left } .m td { padding: 6px 4px; text-align: center } .m td:first-child {
text-align: left; width: 2.1in } .m .t td { border-top: 1px solid; font-weight: bold } p { font-size: 9pt }"""
HEADS = ["", "Benefit Days Used", "Claim Approved?", "Non-Covered Charges", "Amount Medicare Paid", "Maximum You May Be Billed",
         "See Notes Below"]
NOTES = {"A": "This is your Part A deductible for a hospital stay. You pay it one time in each benefit period.",
         "B": "Days are being subtracted from your total inpatient hospital benefits for this benefit period."}


def stay(rng, first, owes):
    """A stay as one line: the deductible of the benefit period falls on the first of them only."""
    nights = rng.randint(2, 9)
    last, share = after(first, nights), owes
    item = line(first, (None, None, None), date_end=last.isoformat(), plan_paid_cents=rng.randint(380000, 2900000),
                patient_cents=share, remarks=["A", "B"] if share else ["B"])
    item["maybe"] = {"units": nights, "noncovered_cents": 0}
    maker = {"name": f"{rng.choice(STEM)} {rng.choice(['Medical Center', 'Hospital', 'County Hospital'])}",
             "phone": phone(rng), "address": address(rng)[2]}
    return {"provider": maker, "claim_number": f"{digits(rng, 14)}", "lines": [item],
            "maybe": {"admitted": first.isoformat(), "discharged": last.isoformat()},
            "totals": {"insurance_paid_cents": item["plan_paid_cents"], "balance_cents": share}}, last, nights


def show(made, period, first, last, nights, doctor):
    item, maker = made["lines"][0], made["provider"]
    amounts = ["$0.00", money(item["plan_paid_cents"]), money(item["patient_cents"])]
    notes, sum_words = ",".join(item["remarks"]), f"Total for Claim #{made['claim_number']}"
    street, rest = maker["address"].split(", ", 1)
    return (f'<h3>{say(first, "long")} &ndash; {say(last, "long")}</h3><b>{maker["name"]}</b>, {maker["phone"]}<br>{street}, '
            f'{rest}<br>Referred by {doctor}<table class="m"><thead>{tr(HEADS, tag="th")}</thead>'
            f'{tr([period, f"{nights} days", "Yes", *amounts, notes])}'
            f'{tr([sum_words, "", "", *amounts, notes], row="t")}</table>')



def document(rng):
    who, first, deductible = person(rng), day(rng), 163200
    claims, shown, period = [], "", f"Benefit period starting {say(first, 'long')}"
    for number in range(rng.randint(1, 3)):
        begin = after(first, 24 * number)
        made, last, nights = stay(rng, begin, 0 if number else deductible)
        made["lines"][0]["maybe"]["description"] = period
        shown += show(made, period, begin, last, nights, f"{natural(person(rng))}, M.D.")
        claims.append(made)
    printed, mbi = after(first, 110), f"{rng.randint(1, 9)}EG{rng.randint(1, 9)}-TE{rng.randint(1, 9)}-MK{digits(rng, 2)}"
    owed = sum(one["totals"]["balance_cents"] for one in claims)
    facts = [("Medicare Number", mbi), ("Date of This Notice", say(printed, "long")),
             ("Claims Processed Between", f"{say(first, 'mon')} &ndash; {say(after(printed, -4), 'mon')}")]
    mine = [("Did Medicare Approve All Claims?", "<b>YES</b>"), ("<b>Total You May Be Billed</b>", f"<b>{money(owed)}</b>")]
    left = (f'<div class="bx"><b class="h">Notice for {natural(who)}</b><table class="f">{"".join(map(tr, facts))}</table>'
            f'</div><br><div class="bx"><b class="h">Your Deductible Status</b>You have now met your <b>$1,632.00</b> '
            'deductible for inpatient hospital services for the benefit period.</div>')
    right = (f'<div class="bx"><b class="h">Your Claims &amp; Costs This Period</b><table class="f">'
             f'{"".join(tr(pair, ". r") for pair in mine)}</table></div><br><div class="bx"><b class="h">Facilities with '
             f'Claims This Period</b>{"<br>".join(sorted({one["provider"]["name"] for one in claims}))}</div>')
    used = sorted({mark for one in claims for mark in one["lines"][0]["remarks"]})
    html = page(CSS, f"""<div class="top">Medicare Summary Notice<br><small style="font-size:12pt">for Part A (Hospital
Insurance)</small></div><p>The Official Summary of Your Medicare Claims from the Centers for Medicare &amp; Medicaid
Services</p><p>{natural(who).upper()}<br>{address(rng)[0].upper()}<br>{address(rng)[1].upper()}</p><p class="not">THIS IS NOT
A BILL</p>{beside(left, right)}<p>Your benefit period begins the day you are admitted and ends when you have had no inpatient
care for 60 days in a row.</p><div class="next"></div><h2>Your Inpatient Claims for Part A (Hospital Insurance)</h2>{shown}
<h3>Notes for Claims Above</h3><p>{"<br>".join(f"<b>{mark}</b> &nbsp; {NOTES[mark]}" for mark in used)}</p><p>If you disagree,
your appeal must be received by {say(after(printed, 120), "long")}. Call 1-800-555-0144.</p>""", foot=PAGES)
    shared = {"document_type": KIND, "payer": {"name": "Medicare"}, "patient": {"name": natural(who), "member_id": mbi},
              "statement_date": printed.isoformat()}
    return {"html": html, "truth": {"documents": [{**shared, **one} for one in claims]}}
