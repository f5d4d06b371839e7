"""fifth_msn_facility.py: a Medicare Summary Notice of a hospital's claims: stays under Part A and outpatient visits under Part B in one notice, each with a table of its own heads, a cover of boxes and a page of advice before them, modifiers behind the code in the brackets after the words, the claim's number in the row of its total."""
from held_parts import (PAGES, STEM, TOWN, address, after, beside, day, digits, e, line, money, natural, page, person, phone, say, total, tr)

NAME, KIND = "held5-msn-facility", "msn"
CSS = """body { font: 10.5pt 'Liberation Sans' } .top { font-size: 21pt; color: #003366; border-bottom: 3px solid #003366 } .bx { border: 1px solid #003366; padding: 8px 10px; margin-bottom: 10px } .bx .hd { font-weight: bold; font-size: 12pt; border-bottom: 1px solid #003366; margin-bottom: 5px; padding-bottom: 3px } .w { width: 100% } .w td { padding: 2px 0 }
h2 { font-size: 15pt; color: #003366; margin: 4px 0 } h3 { font-size: 12pt; margin: 16px 0 2px; page-break-after: avoid } .brk { page-break-before: always } table.m { width: 100%; margin-top: 6px } .m th { font-size: 8.6pt; background: #e3e9f0; border: 1px solid #fff; padding: 5px 4px; text-align: center; vertical-align: bottom } .m th.l { text-align: left; width: 2.2in }
.m td { font-size: 9.6pt; border-bottom: 1px solid #aab; padding: 6px 4px; text-align: center; vertical-align: top } .m td.l { text-align: left } .m td.r { text-align: right } .m .z td { font-weight: bold; background: #f3f6f9 } .n { font-size: 9.4pt } .big { font-size: 16pt; font-weight: bold }"""
WORK = [("Emergency department visit, high severity", "99284", 70000, 230000), ("Chest X-ray, 2 views", "71046", 18000, 61000), ("Complete blood count, automated", "85025", 4000, 21000), ("CT scan of abdomen and pelvis with contrast", "74177", 160000, 590000), ("Insertion of needle into vein for collection of blood", "36415", 1400, 5200),
        ("Exercise for strength and motion, each 15 minutes", "97110", 8000, 21000), ("Heart rhythm tracing", "93005", 12000, 41000), ("Infusion into a vein, first hour", "96365", 31000, 90000), ("Injection, ondansetron, 1 mg", "J2405", 400, 3100), ("Hospital outpatient clinic visit", "G0463", 14000, 49000), ("Bone density scan", "77080", 16000, 52000),
        ("Screening mammogram, both breasts", "77067", 21000, 64000)]
NOTES = {"A": "You paid or owe the yearly Part B deductible on this claim.", "B": "This is the Part A deductible for a hospital stay. You pay it one time in each benefit period.", "C": "Days are being subtracted from your total inpatient hospital benefits for this benefit period.",
         "D": "The amount Medicare paid the facility is the amount approved less 20 percent.", "E": "This service isn't paid by itself. The facility can't bill you for it.", "F": "Medicare pays for this test only once in 12 months.", "G": "We've sent your claim to your Medigap insurer. Send any questions about your benefits to them."}
HEADS = ["Service Provided &amp; Billing Code", "Service Approved?", "Amount Facility Charged", "Medicare- Approved Amount", "Amount Medicare Paid", "Maximum You May Be Billed", "See Notes Below"]
STAY = ["", "Benefit Days Used", "Claim Approved?", "Non-Covered Charges", "Amount Medicare Paid", "Maximum You May Be Billed", "See Notes Below"]


def maker(rng):
    return {"name": f"{rng.choice(STEM + TOWN)} {rng.choice(['Hospital', 'Medical Center', 'Memorial Hospital'])}", "phone": phone(rng), "address": address(rng)[2]}


def service(rng, date, sent_on):
    text, code, low, high = rng.choice(WORK)
    charge, kind = rng.randint(low, high), rng.random()
    marks = ["G"] if sent_on else []
    more = {"modifiers": [rng.choice(["GP", "GO"])]} if code == "97110" else {"modifiers": ["25"]} if code == "99284" and rng.random() < 0.5 else {}
    if kind < 0.1 and code in ("77080", "77067"):
        return line(date, (code, None, text), **more, charge_cents=charge, allowed_cents=0, plan_paid_cents=0, patient_cents=charge, remarks=["F"])
    if kind < 0.2:
        return line(date, (code, None, text), **more, charge_cents=charge, allowed_cents=0, plan_paid_cents=0, patient_cents=0, remarks=["E"])
    allowed = round(charge * rng.uniform(0.12, 0.6))
    part = allowed if kind < 0.3 else allowed // 5
    return line(date, (code, None, text), **more, charge_cents=charge, allowed_cents=allowed, plan_paid_cents=allowed - part, patient_cents=part, remarks=["A" if kind < 0.3 else "D", *marks])


def outpatient(rng, date, sent_on):
    lines = [service(rng, date, sent_on) for _ in range(rng.randint(1, 7))]
    made = {"provider": maker(rng), "claim_number": f"2{digits(rng, 13)}", "lines": lines, "totals": {"charges_cents": total(lines, "charge_cents"), "insurance_paid_cents": total(lines, "plan_paid_cents"), "balance_cents": total(lines, "patient_cents")}}
    rows = "".join(tr([f"{e(item['description'])} ({'-'.join([item['code'], *item.get('modifiers', [])])})", "NO" if item["allowed_cents"] == 0 else "Yes", *(money(item[key]) for key in ("charge_cents", "allowed_cents", "plan_paid_cents", "patient_cents")), ",".join(item["remarks"])], "l c r r r r c") for item in lines)
    sums = tr([f"Total for Claim #{made['claim_number']}", "", *(money(total(lines, key)) for key in ("charge_cents", "allowed_cents", "plan_paid_cents", "patient_cents")), ""], "l c r r r r c", "z")
    shop = made["provider"]
    return made, f'<h3>{say(date, "long")}</h3><b>{shop["name"]}</b>, {shop["phone"]}<br>{shop["address"]}<br>Referred by {natural(person(rng))}<table class="m"><thead>{tr(HEADS, "l", tag="th")}</thead>{rows}{sums}</table>'


def stay(rng, date):
    nights = rng.randint(2, 11)
    last, owes, paid, shop, number = after(date, nights), rng.choice([167600, 0]), rng.randint(410000, 3300000), maker(rng), f"2{digits(rng, 13)}"
    marks = ["B", "C"] if owes else ["C"]
    period = f"Benefit Period starting {say(date, 'long')}"
    item = line(date, (None, None, None), date_end=last.isoformat(), noncovered_cents=0, plan_paid_cents=paid, patient_cents=owes, remarks=marks)
    item["maybe"] = {"units": nights, "description": period}
    made = {"provider": shop, "claim_number": number, "lines": [item], "maybe": {"admitted": date.isoformat(), "discharged": last.isoformat()}, "totals": {"insurance_paid_cents": paid, "balance_cents": owes}}
    cells = ["$0.00", money(paid), money(owes), ",".join(marks)]
    return made, (f'<h3>{say(date, "long")} &ndash; {say(last, "long")}</h3><b>{shop["name"]}</b>, {shop["phone"]}<br>{shop["address"]}<br>Referred by {natural(person(rng))}<table class="m"><thead>{tr(STAY, "l", tag="th")}</thead>{tr([period, f"{nights} days", "Yes", *cells], "l c c r r r c")}'
                  f'{tr([f"Total for Claim #{number}", "", "", *cells], "l c c r r r c", "z")}</table>')


def document(rng):
    who, first, sent_on = person(rng), day(rng), rng.random() < 0.4
    inside = [stay(rng, first)] if rng.random() < 0.5 else []
    outside = [outpatient(rng, after(first, 20 + 9 * number), sent_on) for number in range(rng.randint(1, 3))]
    claims = [made for made, _ in inside + outside]
    sent = after(first, 104)
    mbi = f"{rng.randint(1, 9)}{rng.choice('ACDEFGHJK')}{rng.choice('ACDEFGHJK')}{digits(rng, 1)}-{rng.choice('ACDE')}{rng.choice('MNPQ')}{digits(rng, 1)}-{rng.choice('RTUV')}{rng.choice('WXY')}{digits(rng, 2)}"
    owed = sum(one["totals"]["balance_cents"] for one in claims)
    denied = sum(1 for one in claims for item in one["lines"] if item.get("allowed_cents") == 0)
    used = sorted({mark for one in claims for item in one["lines"] for mark in item["remarks"]})
    home = address(rng)
    facts = [("Medicare Number", f"<b>{mbi}</b>"), ("Date of This Notice", f"<b>{say(sent, 'long')}</b>"), ("Claims Processed Between", f"<b>{say(first, 'long')} &ndash;<br>{say(after(sent, -4), 'long')}</b>")]
    left = f'<div class="bx"><div class="hd">Notice for {natural(who)}</div><table class="w">{"".join(map(tr, facts))}</table></div><div class="bx"><div class="hd">Your Deductible Status</div>Part A: {"You have now met your <b>$1,676.00</b> deductible for inpatient hospital services." if inside else "You have no deductible to meet for these claims."}<br><br>Part B: You have now met <b>$257.00</b> of your <b>$257.00</b> deductible for {first.year}.</div>'
    right = (f'<div class="bx"><div class="hd">Your Claims &amp; Costs This Period</div><table class="w">{tr(["Did Medicare Approve All Services?", "<b>" + ("NO" if denied else "YES") + "</b>"], ". r")}{tr(["Number of Services Medicare Denied", f"<b>{denied}</b>"], ". r")}{tr(["<b>Total You May Be Billed</b>", f"<b>{money(owed)}</b>"], ". r")}</table></div>'
             f'<div class="bx"><div class="hd">Facilities with Claims This Period</div>{"<br>".join(dict.fromkeys(one["provider"]["name"] for one in claims))}</div>')
    part_a = f'<h2>Your Inpatient Claims for Part A (Hospital Insurance)</h2>{"".join(text for _, text in inside)}<br>' if inside else ""
    html = page(CSS, f"""<div class="top">Medicare Summary Notice<br><span style="font-size:12pt">for Part A (Hospital Insurance) and facility claims under Part B</span></div><p class="n">The Official Summary of Your Medicare Claims from the Centers for Medicare &amp; Medicaid Services</p><p>{natural(who).upper()}<br>{home[0].upper()}<br>{home[1].upper()}</p><p class="big">THIS IS NOT A BILL</p>{beside(left, right)}
<div class="brk"></div><h2>Making the Most of Your Medicare</h2>{beside('''<p class="n"><b>How to check this notice.</b> Do you know each facility? Did you get the services listed? If you already paid a bill, did you pay the right amount? A copay of $20.00 for one service and $30.00 for another may stand on one bill.</p>''', '''<p class="n"><b>How to report fraud.</b> If you think a facility is a fraud, call
1-800-555-0144 (TTY 1-877-555-0148). You may get a reward of up to $1,000.00.</p>''')}<div class="brk"></div>{part_a}<h2>Your Outpatient Claims for Part B (Medical Insurance)</h2>{"".join(text for _, text in outside)}<h3>Notes for Claims Above</h3><p class="n">{"<br>".join(f"<b>{mark}</b> &nbsp; {NOTES[mark]}" for mark in used)}</p><h3>How to Handle Denied Claims or File an Appeal</h3><p
class="n">Your appeal must be received by <b>{say(after(sent, 120), "long")}</b>. Circle the service you disagree with, say why, and send it to Medicare Claims Office, c/o Contractor, PO Box {digits(rng, 4)}.</p>""", sheet="size: Letter; margin: 0.6in 0.6in 0.7in", foot=PAGES)
    shared = {"document_type": KIND, "payer": {"name": "Medicare"}, "patient": {"name": natural(who), "member_id": mbi}, "statement_date": sent.isoformat()}
    return {"html": html, "truth": {"documents": [{**shared, **one} for one in claims]}}
