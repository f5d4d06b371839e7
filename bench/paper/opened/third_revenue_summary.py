"""third_revenue_summary.py: a hospital's first bill as a summary by revenue code: three-figure codes, units, charges and what is not covered in columns, two insurers' expected parts as notes, facts in a grid of boxes, a tear-off with three sums of which one is due."""
from held_parts import (PLANS, STEM, address, after, bars, beside, day, digits, e, filed, line, money, npi, page, person, phone, say, tax_id, total, tr)

NAME, KIND = "held3-revenue-summary", "summary_bill"
CSS = """body { font: 8.5pt 'DejaVu Serif' } .h { font-size: 15pt } table.g { width: 100%; margin: 8px 0 } .g td { border: 1px solid #222; padding: 2px 6px; width: 25%; vertical-align: top; font-size: 9pt } .g small { display: block; font-size: 7pt; color: #333 } table.x { width: 88%; margin: 10px auto } .x th { text-align: left; border-bottom: 1px solid #222; padding: 3px 8px;
font-size: 8.5pt } .x th.r { text-align: right } .x td { padding: 2px 8px } .x .z td { border-top: 3px double #222; font-weight: bold } .n { font-size: 8pt } .cut { border-top: 1px dashed; padding-top: 8px; margin-top: 14px; page-break-inside: avoid }"""
REVENUE = [("120", "Room & board, semi-private", 180000, 320000), ("206", "Intermediate intensive care", 310000, 520000), ("250", "Pharmacy, general", 9000, 640000), ("258", "IV solutions", 4000, 61000), ("270", "Medical/surgical supplies", 8000, 190000), ("278", "Implants", 90000, 1400000), ("300", "Laboratory, general", 19000, 410000), ("320", "X-ray, diagnostic", 21000, 160000),
           ("352", "CT scan, body", 190000, 620000), ("360", "Operating room", 610000, 2900000), ("370", "Anesthesia", 90000, 510000), ("410", "Respiratory services", 14000, 210000), ("424", "Physical therapy evaluation", 18000, 52000), ("450", "Emergency room", 90000, 390000), ("637", "Self-administered drugs", 900, 31000), ("710", "Recovery room", 61000, 330000), ("990", "Patient convenience items", 500, 6900)]


def document(rng):
    who, first, nights = person(rng), day(rng), rng.randint(1, 7)
    house, style, plan = f"{rng.choice(STEM)} {rng.choice(['University Hospital', 'Baptist Hospital', 'District Medical Center'])}", rng.choice(["us", "short", "dash"]), rng.choice(PLANS)
    lines = []
    for code, text, low, high in sorted(rng.sample(REVENUE, rng.randint(6, len(REVENUE)))):
        units = nights if code in ("120", "206") else rng.randint(1, 60)
        charge = rng.randint(low, high) * (nights if code in ("120", "206") else 1)
        lines.append(line(None, (None, code, text), units=units, charge_cents=charge, noncovered_cents=charge if code in ("637", "990") else 0))
    gross, refused = total(lines, "charge_cents"), total(lines, "noncovered_cents")
    last = after(first, nights)
    sent = after(last, 8)
    due, account, mrn, call, ein, number, (street, town, home) = after(sent, 45), f"{digits(rng, 3)}-{digits(rng, 6)}-{digits(rng, 1)}", digits(rng, 7), phone(rng), tax_id(rng), npi(rng), address(rng)
    boxes = [("Patient name", filed(who)), ("Account number", account), ("Medical record", mrn), ("Statement date", say(sent, style)), ("Admission date", say(first, style)), ("Discharge date", say(last, style)), ("Primary insurer", plan), ("Federal tax no.", ein)]
    grid = "".join(tr([f"<small>{label}</small>{value}" for label, value in boxes[at:at + 4]]) for at in (0, 4))
    rows = "".join(tr([item["revenue_code"], e(item["description"]), str(item["units"]), money(item["charge_cents"], ""), money(item["noncovered_cents"], "") if item["noncovered_cents"] else ""], ". . r r r") for item in lines)
    for item in lines:
        if not item["noncovered_cents"]:
            del item["noncovered_cents"]
    heads = tr(["Rev. cd.", "Description", "Units", "Total charges", "Non-covered"], ". . r r r", tag="th")
    html = page(CSS, f"""{beside(f'<span class="h">{house}</span><br>{street}, {town}', f"Patient accounts {call}<br>NPI {number}")}<table class="g">{grid}</table><p class="n">This is a summary of your hospital stay. We have sent it to your insurer. We expect an answer in 45 days. An itemized bill is free; ask for it.</p><table class="x"><thead>{heads}</thead>{rows}{tr(["001", "Total charges", "", money(gross, ""),
money(refused, "") if refused else ""], ". . r r r", "z")}</table><p class="n">Revenue codes are the nation's numbers for the departments of a hospital. Non-covered charges are those that plans seldom pay, such as a telephone ($4.00 a day) or slippers ($6.50). Dr. fees are billed apart. Most persons with your kind of plan pay between $500.00 and $3,400.00 for a stay.</p><div
class="cut">{beside(f"{filed(who)}<br>{address(rng)[0]}<br>{address(rng)[1]}", f"Account number {account}<br>Balance: {money(gross)}<br>Please pay by {say(due, style)} if your insurer has not", f"{bars(rng, digits(rng, 18), 26)}<br>Amount enclosed $________")}</div>""", sheet="size: Letter; margin: 0.55in")
    return {"html": html, "truth": {
        "document_type": KIND, "provider": {"name": house, "phone": call, "address": home, "npi": number, "tax_id": ein}, "payer": {"name": plan}, "patient": {"name": filed(who)}, "account_number": account, "statement_date": sent.isoformat(), "due_date": due.isoformat(), "admitted": first.isoformat(), "discharged": last.isoformat(),
        "lines": lines, "totals": {"charges_cents": gross, "balance_cents": gross}}}
