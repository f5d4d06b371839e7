"""fifth_member_band.py: a plan's explanation on a broad sheet: a box a claim with what was paid to whom, code and words of the service in one cell with a dash, the member's four parts under one head that spans them before what the plan paid, remark letters in the last column, a check's number below the totals."""
from held_parts import (PAGES, PLANS, STEM, TOWN, address, after, beside, day, digits, e, filed, line, money, natural, page, person, phone, say, total, tr, when)

NAME, KIND = "held5-member-band", "eob"
CSS = """body { font: 8.6pt 'Liberation Sans Narrow' } .h { font-size: 15pt; font-weight: bold } table.k { width: 100%; border: 1px solid #000; margin-top: 14px; background: #f2f2f2 } .k td { padding: 3px 8px; vertical-align: top } table.x { width: 100% } .x th { border: 1px solid #000; padding: 2px 4px; font-size: 7.8pt; text-align: center; vertical-align: bottom }
.x td { border-left: 1px solid #000; border-right: 1px solid #000; padding: 2px 5px; vertical-align: top } .x .z td { border: 1px solid #000; font-weight: bold } table.f td { padding: 0 14px 1px 0 } .n { font-size: 8pt } .chk { border: 1px solid #000; border-top: 0; padding: 2px 8px }"""
WORK = [("99214", "OFFICE/OP VISIT EST MOD", 16000, 34000), ("99213", "OFFICE/OP VISIT EST LOW", 11000, 22000), ("99284", "ER VISIT HIGH", 82000, 240000), ("71046", "X-RAY CHEST 2 VWS", 9000, 42000), ("80053", "METABOLIC PANEL FULL", 4200, 31000), ("36415", "BLOOD DRAW", 900, 3800),
        ("93000", "EKG W/ READING", 4400, 17000), ("97110", "THER EXERCISE 15 MIN", 5600, 14000), ("J3301", "TRIAMCINOLONE 10 MG", 900, 4800), ("20610", "DRAIN/INJ LARGE JOINT", 17000, 41000), ("G0439", "ANNUAL WELLNESS", 15000, 31000), ("76700", "ULTRASOUND ABDOMEN", 21000, 88000)]
REMARKS = {"A4": "CHARGE IS MORE THAN THE CONTRACT RATE. THE PROVIDER WRITES THIS OFF.", "D1": "APPLIED TO YOUR YEARLY DEDUCTIBLE.", "N7": "NOT A COVERED BENEFIT. MEMBER MAY BE BILLED.", "C2": "COPAY DUE FOR EACH VISIT.", "P8": "PAID UNDER YOUR PREVENTIVE BENEFIT."}
KEYS = ["charge_cents", "adjustment_cents", "allowed_cents", "copay_cents", "deductible_cents", "coinsurance_cents", "noncovered_cents", "plan_paid_cents"]


def service(rng, date, rate):
    code, text, low, high = rng.choice(WORK)
    charge = rng.randint(low, high)
    part = dict.fromkeys(KEYS, 0) | {"charge_cents": charge}
    if rng.random() < 0.1:
        return line(date, (code, None, text), **part | {"noncovered_cents": charge}, remarks=["N7"])
    allowed = round(charge * rng.uniform(0.3, 0.9))
    part |= {"adjustment_cents": charge - allowed, "allowed_cents": allowed}
    marks, kind = ["A4"], rng.random()
    if code == "G0439":
        marks.append("P8")
    elif kind < 0.3:
        part["deductible_cents"] = allowed
        marks.append("D1")
    elif code.startswith("9921"):
        part["copay_cents"] = min(allowed, rng.choice([2000, 3500]))
        marks.append("C2")
    elif kind < 0.8:
        part["coinsurance_cents"] = round(allowed * rate / 100)
    part["plan_paid_cents"] = allowed - part["deductible_cents"] - part["copay_cents"] - part["coinsurance_cents"]
    return line(date, (code, None, text), **part, remarks=marks)


def owed(lines):
    return sum(total(lines, key) for key in ("copay_cents", "deductible_cents", "coinsurance_cents", "noncovered_cents"))


def show(rng, one, style):
    lines, paid = one["lines"], total(one["lines"], "plan_paid_cents")
    top = (tr([f"Claim Number: <b>{one['number']}</b>", f"Patient: <b>{one['patient']}</b>", f"Paid to Provider: <b>{money(paid)}</b>"]) + tr([f"Provider: <b>{e(one['maker'])}</b>", f"Patient Account #: <b>{one['account']}</b>", "Paid to Member: <b>$0.00</b>"])
           + tr([f"Tax ID of Provider: {one['tax']}", f"Received: {say(one['got'], style)}", f"Member Responsibility: <b>{money(owed(lines))}</b>"]))
    heads = ('<tr><th rowspan="2">Date(s) of<br>Service</th><th rowspan="2">Procedure - Description</th><th rowspan="2">Billed<br>Amount</th><th rowspan="2">Contractual<br>Adjustment</th><th rowspan="2">Approved<br>Amount</th><th colspan="4">Member\'s Responsibility to Provider</th><th rowspan="2">Plan<br>Paid</th><th rowspan="2">Remarks</th></tr>'
             '<tr><th>Copay</th><th>Deductible</th><th>Coinsurance</th><th>Not Covered</th></tr>')
    rows = "".join(tr([say(when(item), style), f"{item['code']} - {e(item['description'])}", *(money(item[key]) for key in KEYS), " ".join(item["remarks"])], ". . r r r r r r r r c") for item in lines)
    sums = tr(["", "TOTALS:", *(money(total(lines, key)) for key in KEYS), ""], ". . r r r r r r r r .", "z")
    check = f"Check Number: {digits(rng, 7)} &nbsp;&nbsp; Check Date: {say(one['on'], style)} &nbsp;&nbsp; Other Carrier Paid: $0.00" if paid else "Other Carrier Paid: $0.00"
    return f'<table class="k">{top}</table><table class="x"><thead>{heads}</thead>{rows}{sums}</table><div class="chk">{check}</div>'


def document(rng):
    who, first, style, rate = person(rng), day(rng), rng.choice(["us", "us", "dash"]), rng.choice([10, 20, 30])
    plan = f"{rng.choice(PLANS)} {rng.choice(['HMO', 'POS', 'of ' + rng.choice(['Kansas', 'Georgia', 'Utah'])])}"
    claims = []
    for number in range(rng.randint(1, 3)):
        date = after(first, 5 * number)
        doctor = person(rng)
        maker = rng.choice([f"{doctor[2].upper()} {doctor[0].upper()} MD", f"{rng.choice(STEM).upper()} MEDICAL GROUP", f"{rng.choice(TOWN).upper()} COMMUNITY HOSPITAL"])
        claims.append({"maker": maker, "patient": filed(rng.choice([who, (person(rng)[0], *who[1:])])), "number": f"{digits(rng, 4)} {digits(rng, 6)} {digits(rng, 2)}", "account": f"{rng.choice(STEM)[:4].upper()}{digits(rng, 6)}", "tax": f"{rng.randint(10, 90)}-XXXX{digits(rng, 3)}",
                       "lines": [service(rng, after(date, rng.choice([0, 0, 1])), rate) for _ in range(rng.randint(1, 5))], "got": after(date, 6), "on": after(date, 14)})
        claims[-1]["lines"].sort(key=when)
    sent, member, call = after(first, 26), f"{digits(rng, 8)}{rng.choice(['01', '02'])}", phone(rng, "({}) {}-{}")
    used = sorted({mark for one in claims for item in one["lines"] for mark in item["remarks"]})
    street, town, _ = address(rng)
    home = address(rng)
    facts = [("Insured:", filed(who)), ("ID Number:", member), ("Group Name:", f"{rng.choice(STEM).upper()} {rng.choice(['MILLS', 'UNIVERSITY', 'PAPER CO'])}"), ("Date:", say(sent, style))]
    html = page(CSS, f"""{beside(f'<span class="h">{e(plan)}</span><br>{street}<br>{town}<br>Member Services {call}', f'<span class="h">EXPLANATION OF BENEFITS</span><br><b>THIS IS NOT A BILL</b>', f'<table class="f">{"".join(map(tr, facts))}</table>')}<br>{natural(who).upper().replace(".", "")}<br>{home[0].upper()}<br>{home[1].upper()}
{"".join(show(rng, one, style) for one in claims)}<p class="n"><b>REMARKS</b><br>{"<br>".join(f"{mark}: {REMARKS[mark]}" for mark in used)}</p><p class="n">Year to date {first.year}: individual deductible 300.00 satisfied of 1,000.00; family deductible 415.60 of 2,000.00. You have 180 days to ask that a denied claim be looked at again. Health care fraud costs everyone: report it to {call}.</p>""",
                sheet="size: Letter landscape; margin: 0.5in 0.6in", foot=PAGES)
    return {"html": html, "truth": {"documents": [{
        "document_type": KIND, "provider": {"name": one["maker"]}, "payer": {"name": plan}, "patient": {"name": one["patient"], "member_id": member}, "claim_number": one["number"], "account_number": one["account"], "statement_date": sent.isoformat(), "lines": one["lines"],
        "totals": {"charges_cents": total(one["lines"], "charge_cents"), "adjustments_cents": total(one["lines"], "adjustment_cents"), "insurance_paid_cents": total(one["lines"], "plan_paid_cents"), "balance_cents": owed(one["lines"])}} for one in claims]}}
