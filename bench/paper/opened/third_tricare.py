"""third_tricare.py: a military health plan's explanation: who gave the care stands in rows of its own, the count before the code and a modifier glued to it in one cell with the words, two reckonings below side by side, a family limit that is no charge."""
from held_parts import (PAGES, STEM, address, after, beside, day, digits, e, line, money, natural, page, person, phone,
                        say, total, tr, when)

NAME, KIND = "held3-tricare", "eob"
CSS = """body { font: 9pt 'Nimbus Sans' } .top { background: #24476b; color: #fff; padding: 8px 12px; font-size: 14pt } table.x { width: 100%;
margin-top: 12px } .x th { background: #d8e1ea; font-size: 8pt; text-align: left; padding: 4px 5px; border: 1px solid #24476b } .x td {
border-left: 1px solid #24476b; border-right: 1px solid #24476b; padding: 2px 5px; vertical-align: top } .x .p td { padding-top: 7px } .x
.z td { border: 1px solid #24476b; font-weight: bold } table.q td { padding: 1px 16px 1px 0 } .b { border: 1px solid #24476b; padding: 6px 9px }
.b b { display: block; margin-bottom: 3px } .n { font-size: 8pt } .f td { padding: 1px 12px 1px 0 }"""
WORK = [("99213", "Office/outpatient visit", 9800, 21000), ("99283", "Emergency dept visit", 41000, 99000), ("97110", "Therapeutic exercises", 5200, 12000),
        ("73610", "X-ray exam of ankle", 6100, 15500), ("92014", "Eye exam and treatment", 12000, 24000), ("90837", "Psychotherapy 60 min", 14000, 26000),
        ("87635", "Covid test, amplified", 6000, 14000), ("11042", "Cleaning of a wound, skin", 21000, 48000), ("L1902", "Ankle brace, prefabricated", 4800, 9900)]
REMARKS = {"1": "Charges are more than the allowable amount. A network provider may not bill you the rest.",
           "2": "Your yearly deductible was applied.", "3": "Your cost-share was applied.", "5": "Paid at the network rate."}


def service(rng, date):
    code, text, low, high = rng.choice(WORK)
    units = rng.choice([1, 1, 2, 3]) if code == "97110" else 1
    charge = rng.randint(low, high) * units
    allowed = round(charge * rng.uniform(0.35, 0.9))
    more = {"modifiers": [rng.choice(["25", "GP", "RT", "95"])]} if rng.random() < 0.4 else {}
    return line(date, (code, None, text), **more, units=units, charge_cents=charge, allowed_cents=allowed, remarks=sorted(rng.sample(sorted(REMARKS), rng.choice([1, 1, 2]))))


def document(rng):
    who, first, style = person(rng), day(rng), rng.choice(["us", "caps", "dash"])
    region = rng.choice(["Heartland Military Health", "Coastal Guard & Reserve Health", "TriService Family Plan - North"])
    groups = []
    for number in range(rng.randint(1, 3)):
        maker = rng.choice([f"{rng.choice(STEM)} Medical Associates", f"{natural(person(rng))} MD", f"{rng.choice(STEM)} Urgent Care PLLC"])
        groups.append((maker, [service(rng, after(first, number * 2)) for _ in range(rng.randint(1, 4))]))
    maker = groups[0][0]
    groups = [(maker, found) for _, found in groups]
    lines = [item for _, found in groups for item in found]
    billed, allowed = total(lines, "charge_cents"), total(lines, "allowed_cents")
    deductible = rng.choice([0, min(allowed, 5000)])
    share_ = (allowed - deductible) // 5
    copay = rng.choice([0, 0, min(3300, allowed - deductible - share_)])
    owed = deductible + share_ + copay
    sent, claim, call = after(first, 30), f"{digits(rng, 7)}-{digits(rng, 2)}-{digits(rng, 2)}", phone(rng, "1-{}-{}-{}")
    rows = ""
    for made, found in groups:
        rows += tr([f"<b>{e(made)}</b>", "", "", "", ""], ". . r r c", "p")
        rows += "".join(tr([say(when(item), style), f"{item['units']} &nbsp;{item['code']}{'-' + item['modifiers'][0] if 'modifiers' in item else ''} &nbsp;{e(item['description'])}",
                            money(item["charge_cents"], ""), money(item["allowed_cents"], ""), ",".join(item["remarks"])], ". . r r c") for item in found)
    heads = ["Services Provided By/<br>Date of Service", "Services Provided", "Amount Billed", "Approved", "See Remarks"]
    facts = [("Date of Notice:", say(sent, "long")), ("Sponsor SSN:", "***-**-" + digits(rng, 4)), ("Sponsor Name:", natural(person(rng)).upper()),
             ("Beneficiary Name:", natural(who).upper()), ("Claim Number:", claim)]
    left = [("Amount Billed:", billed), ("Approved:", allowed), ("Other Insurance Allowed:", 0), ("Other Insurance Paid:", 0),
            ("Paid to Provider:", allowed - owed), ("Paid to Beneficiary:", 0)]
    right = [("Deductible:", deductible), ("Copayment:", copay), ("Cost-Share:", share_), ("Beneficiary Liability:", owed)]
    part = [f'<div class="b"><b>{title}</b><table class="q">{"".join(tr([label, money(cents, "")], ". r") for label, cents in found)}</table></div>'
            for title, found in (("Claim Summary", left), ("Beneficiary Liability Summary", right))]
    used = sorted({mark for item in lines for mark in item["remarks"]})
    html = page(CSS, f"""<div class="top">{e(region)}<br><span style="font-size:11pt">EXPLANATION OF BENEFITS</span></div>{beside(
f"<br>{natural(who).upper()}<br>{address(rng)[0].upper()}<br>{address(rng)[1].upper()}<br><br><b>This is a statement of the action taken on your claim.<br>This is not a bill.</b>",
f'<table class="f">{"".join(map(tr, facts))}</table>')}<table class="x"><thead>{tr(heads, ". . r r c", tag="th")}</thead>{rows}{tr([("Totals:", 2),
money(billed, ""), money(allowed, ""), ""], ". r r c", "z")}</table><br>{beside(*part, f'<div class="b"><b>Year to date</b>Individual deductible met 150.00 of 182.00<br>Family catastrophic cap<br>met 611.43 of 1,288.00<br>Enrollment year begins Jan 1</div>')}<p><b>Remarks</b><br>{"<br>".join(f"{mark} - {REMARKS[mark]}" for mark in used)}</p><p
class="n">Questions? Call {call}, Monday to Friday, 8 a.m. to 6 p.m. Eastern. If you disagree, you may appeal in writing within 90 days of the date of this
notice; the amount in dispute must be $50.00 or more. False claims are a crime under title 18.</p>""", sheet="size: Letter; margin: 0.55in", foot=PAGES)
    return {"html": html, "truth": {
        "document_type": KIND, "provider": {"name": maker}, "payer": {"name": region}, "patient": {"name": natural(who).upper()}, "claim_number": claim,
        "statement_date": sent.isoformat(), "lines": lines, "totals": {"charges_cents": billed, "insurance_paid_cents": allowed - owed, "balance_cents": owed}}}
