"""sixth_anesthesia_units.py: an anesthesia group's statement: one or two services with start and end, minutes, base and time units, rate for a unit and charge in columns; anesthesiologist and nurse on rows of their own; dated payments in a second table; the sum due in a shaded bar."""
from held_parts import (address, after, beside, day, digits, e, line, money, npi, page, payment, phone, say, tax_id, total, tr, when)

NAME, KIND = "held6-anesthesia-units", "itemized_bill"
CSS = """body { font: 9.5pt 'Liberation Serif', 'Times New Roman', serif } h1 { font-size: 16pt; margin: 0 } hr { border: 0; border-top: 2px solid #333 } table.i { width: 100%; margin: 8px 0 } .i td { padding: 2px 6px } .i td.k { font-weight: bold; width: 18% } h3 { font-size: 11pt; margin: 14px 0 4px; text-transform: uppercase; letter-spacing: 1px } table.t { width: 100% } .t th { border-top: 1px solid #333; border-bottom: 1px solid #333; padding: 3px 4px; text-align: left; font-size: 8.5pt; vertical-align: bottom } .t th.r { text-align: right } .t td { padding: 4px; vertical-align: top } .t .z td { border-top: 1px solid #333; font-weight: bold } .bar { background: #ddd; padding: 8px 12px; font-weight: bold; font-size: 12pt; margin-top: 12px } .bar span { float: right } .s { font-size: 8.5pt }"""
FIRST = "Deborah Mark Sandra Gregory Janet Philip Rosa Timothy Alice Keith".split()
LAST = "Adams Collins Turner Vargas Butler Simmons Greene Doyle Ito Fleming".split()
PLANS = ["Keystone Mutual Health", "Medicare", "Aspen Choice PPO", "Sunbelt HMO", "Tidewater Benefit Plan"]
CASES = [("00790", "Anesthesia, upper abdomen, laparoscopic", 7), ("01402", "Anesthesia, total knee replacement", 7), ("00810", "Anesthesia, lower intestinal endoscopy", 3), ("01214", "Anesthesia, total hip replacement", 8), ("00142", "Anesthesia, lens surgery", 4), ("00320", "Anesthesia, neck and thyroid surgery", 6), ("00840", "Anesthesia, lower abdomen", 6), ("01630", "Anesthesia, shoulder joint procedure", 5), ("00520", "Anesthesia, closed chest procedure", 6)]
MORE = [("36620", "Arterial line placement", 19000, 42000), ("76942", "Ultrasound guidance for needle placement", 16000, 36000), ("64415", "Nerve block, brachial plexus", 34000, 76000), ("99100", "Extreme age, special circumstance", 8000, 16000)]


def document(rng):
    first, plan, style = day(rng, (2025, 1, 4), 480), rng.choice(PLANS), rng.choice(["us", "us", "mon"])
    given, surname = rng.choice(FIRST), rng.choice(LAST)
    who = rng.choice([f"{given} {surname}", f"{surname}, {given}"])
    house = f"{rng.choice(['Cascade', 'Lakemont', 'Capitol City', 'Blue Ridge Gap'])} {rng.choice(['Anesthesia Associates', 'Anesthesiology Group, LLC', 'Anesthesia Consultants, P.C.'])}"
    begin, minutes, (code, text, base) = rng.randint(28, 60) * 15 + rng.randint(0, 14), rng.randint(18, 240), rng.choice(CASES)
    end, rate, team, status = begin + minutes, rng.choice([8500, 9800, 11000, 12500, 14000]), rng.random() < 0.4, rng.choice(["P1", "P2", "P3"])
    clock = lambda at: f"{at // 60:02d}:{at % 60:02d}"
    tenths = -(-minutes * 10 // 15)
    units = base + tenths / 10
    exact = lambda value: f"{value:.1f}"
    makers = [(f"{rng.choice(FIRST)} {rng.choice(LAST)}, MD", "QK"), (f"{rng.choice(FIRST)} {rng.choice(LAST)}, CRNA", "QX")] if team else [(f"{rng.choice(FIRST)} {rng.choice(LAST)}, MD", "AA")]
    lines, rows = [], ""
    for maker, role in makers:
        part = rate // 2 if team else rate
        lines.append(line(first, (code, None, text), modifiers=[role, status], units=units, minutes=minutes, unit_price_cents=part, charge_cents=round(units * part)))
        rows += tr([say(first, style), f"{code} {role} {status}", f"{e(text)}<br><i>{maker}</i>", clock(begin), clock(end), str(minutes), str(base), exact(tenths / 10), exact(units), money(part), money(lines[-1]["charge_cents"])], ". . . . . r r r r r r")
    for extra, words, low, high in rng.sample(MORE, rng.choice([0, 0, 1, 2])):
        lines.append(line(first, (extra, None, words), charge_cents=rng.randint(low // 500, high // 500) * 500))
        rows += tr([say(first, style), extra, e(words), "", "", "", "", "", "", "", money(lines[-1]["charge_cents"])], ". . . . . r r r r r r")
    gross, heard = total(lines, "charge_cents"), after(first, rng.randint(20, 40))
    rows += tr([("Total Charges", 10), money(gross)], ". r", "z")
    payments = []
    if rng.random() < 0.75:
        off = round(gross * rng.uniform(0.3, 0.65))
        payments = [payment(heard, "insurance", f"{plan} payment", round((gross - off) * rng.uniform(0.5, 0.85))), payment(heard, "adjustment", "Contractual write-off", off)]
        if rng.random() < 0.3:
            payments.append(payment(after(heard, 12), "patient", "Patient payment, credit card", rng.choice([2500, 5000])))
    owed, sent = gross - sum(one["amount_cents"] for one in payments), after(heard, rng.randint(14, 25))
    due, account, call, ein, number, (street, town, home), own = after(sent, 30), f"{rng.choice('ACK')}{digits(rng, 6)}", phone(rng), tax_id(rng), npi(rng), address(rng), address(rng)
    acts = "".join(tr([say(when(one), style), e(one["description"]), money(-one["amount_cents"])], ". . r") for one in payments)
    acts = f'<h3>Payments and Adjustments</h3><table class="t"><thead>{tr(["Date", "Description", "Amount"], ". . r", tag="th")}</thead>{acts}{tr([("Total Payments and Adjustments", 2), money(owed - gross)], ". r", "z")}</table>' if payments else '<p>No insurance payments have been received for this account.</p>'
    place = f"{rng.choice(['Saint Brennan Hospital', 'Lakemont Surgery Center', 'Fairmont Ridge Medical Center'])}"
    facts = [("Patient:", who, "Account Number:", account), ("Date of Service:", say(first, style), "Statement Date:", say(sent, style)), ("Facility:", place, "Payment Due:", say(due, style)), ("Surgeon:", f"{rng.choice(FIRST)} {rng.choice(LAST)}, MD", "Insurance:", plan)]
    heads = ["Date", "Code / Modifiers", "Description", "Start", "Stop", "Minutes", "Base Units", "Time Units", "Total Units", "Rate per Unit", "Charge"]
    body = f"""{beside(f"<h1>{e(house)}</h1>{street}, {town}<br>Billing: {call} &nbsp; Tax ID: {ein} &nbsp; NPI: {number}")}<hr><br>{who if "," not in who else f"{given} {surname}"}<br>{own[0]}<br>{own[1]}<table class="i">{"".join(tr(one, "k . k .") for one in facts)}</table><h3>Statement of Anesthesia Services</h3><table class="t"><thead>{tr(heads, ". . . . . r r r r r r", tag="th")}</thead>{rows}</table>
{acts}<div class="bar"><span>{money(owed)}</span>BALANCE DUE FROM PATIENT</div><p class="s">Anesthesia charges are calculated as (base units + time units) x rate per unit. One time unit is 15 minutes. {"The anesthesiologist and the nurse anesthetist each bill half of the rate. " if team else ""}This bill is separate from the hospital or surgery center and from your surgeon.</p><p class="s">Make checks payable to {e(house)} and write your account number on the check. To pay by card call {call}. Payment plans are available.</p>"""
    return {"html": page(CSS, body, sheet="size: Letter; margin: 0.6in 0.55in"), "truth": {
        "document_type": KIND, "provider": {"name": house, "phone": call, "address": home, "tax_id": ein, "npi": number}, "payer": {"name": plan}, "patient": {"name": who}, "account_number": account, "statement_date": sent.isoformat(), "due_date": due.isoformat(),
        "lines": lines, **({"payments": payments} if payments else {}), "totals": {"charges_cents": gross, "balance_cents": owed}}}
