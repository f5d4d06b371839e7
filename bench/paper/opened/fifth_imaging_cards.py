"""fifth_imaging_cards.py: a chain of imaging centers: a bill as the centers' web page prints it, what is owed large at the top, then a card for each exam with its reckoning down the card from the billed charge to what the person owes, why in one sentence below."""
from held_parts import (PLANS, STEM, address, after, day, digits, e, line, money, natural, npi, page, paid, payment, person, phone, qr, say, share, total, tr)

NAME, KIND = "held5-imaging-cards", "itemized_bill"
CSS = """body { font: 10pt 'URW Gothic'; color: #1d2b3a } .hd { background: #0b3d5c; color: #fff; padding: 12px 18px } .hd b { font-size: 16pt } .hd span { float: right; font-size: 8.5pt; text-align: right } .due { margin: 14px 0; background: #eaf3f8; padding: 12px 18px } .due table { width: 100% } .due td { vertical-align: top; font-size: 9pt } .due .x { font-size: 22pt; font-weight: bold } .card { border: 1px solid #9cb6c7; border-radius: 8px; margin: 0 0 12px; padding: 10px 16px; page-break-inside: avoid }
.card h3 { margin: 0; font-size: 12pt } .card .w { color: #51677a; font-size: 8.5pt; margin-bottom: 6px } .card table { width: 62% } .card td { padding: 2px 0 } .card .z td { border-top: 1px solid #1d2b3a; font-weight: bold } .card p { margin: 6px 0 0; font-size: 8.5pt; color: #51677a } .s { font-size: 8pt; color: #51677a }"""
EXAMS = [("72148", "MRI Lumbar Spine Without Contrast", 130000, 290000), ("73721", "MRI Knee Without Contrast", 110000, 260000), ("70553", "MRI Brain With and Without Contrast", 190000, 420000), ("74177", "CT Abdomen and Pelvis With Contrast", 98000, 240000), ("77067", "Screening Mammogram, Both Breasts", 24000, 52000), ("76642", "Breast Ultrasound, Limited", 19000, 39000),
         ("77080", "Bone Density Scan (DEXA)", 16000, 34000), ("71046", "Chest X-ray, 2 Views", 8500, 19000), ("76856", "Pelvic Ultrasound", 26000, 51000)]
WHY = {"deductible_cents": "This amount went to your yearly deductible.", "copay_cents": "Your plan has a fixed copay for imaging.", "coinsurance_cents": "Your plan pays a part of the allowed amount and you pay the rest."}


def document(rng):
    who, first, plan = person(rng), day(rng), rng.choice(PLANS)
    house, style = f"{rng.choice(STEM)} {rng.choice(['Imaging Centers', 'Radiology & Imaging', 'Advanced Imaging', 'Open MRI'])}", rng.choice(["mon", "long", "us"])
    insured, lines, cards = rng.random() < 0.8, [], ""
    doctor = f"{natural(person(rng))}, MD"
    for number, (code, text, low, high) in enumerate(rng.sample(EXAMS, rng.choice([1, 1, 2, 2, 3]))):
        date = after(first, 0 if number < 2 else 12)
        parts = share(rng, rng.randint(low // 100, high // 100) * 100)
        if not insured:
            off = parts["charge_cents"] * 2 // 5
            parts = {"charge_cents": parts["charge_cents"], "adjustment_cents": off, "patient_cents": parts["charge_cents"] - off}
        steps = [("Billed charge", "charge_cents", 1), ("Plan discount" if insured else "Self-pay discount", "adjustment_cents", -1)]
        if insured:
            steps += [("Plan paid", "plan_paid_cents", -1)]
        item = line(date, (code, None, text), **{key: value for key, value in parts.items() if key not in ("allowed_cents", "deductible_cents", "copay_cents", "coinsurance_cents")})
        rows = "".join(tr([label, money(sign * item[key], negative="&minus;{}")], ". r") for label, key, sign in steps) + tr(["You owe", money(item["patient_cents"])], ". r", "z")
        why = " ".join(words for key, words in WHY.items() if parts.get(key)) if insured else "This discount is for people without insurance who pay within 60 days."
        cards += f'<div class="card"><h3>{e(text)}</h3><div class="w">CPT {code} &nbsp;&bull;&nbsp; {say(date, style)} &nbsp;&bull;&nbsp; Ordered by {doctor}</div><table>{rows}</table><p>{why}</p></div>'
        lines.append(item)
    mine = total(lines, "patient_cents")
    payments = [payment(first, "patient", "Paid at check-in", min(mine // 2, rng.choice([5000, 7500, 10000])))] if rng.random() < 0.4 and mine > 2000 else []
    owed = mine - paid(payments, "patient")
    sent = after(first, rng.randint(29, 50))
    due, account, call, number, (street, town, home) = after(sent, 21), f"{digits(rng, 3)}-{digits(rng, 6)}", phone(rng, "{}.{}.{}"), npi(rng), address(rng)
    front = f'<div class="card"><h3>Payments</h3><table>{tr(["Exams, your part", money(mine)], ". r")}{tr([say(first, style) + " &nbsp; Paid at check-in", money(-paid(payments, "patient"), negative="&minus;{}")], ". r")}{tr(["Balance", money(owed)], ". r", "z")}</table></div>' if payments else ""
    html = page(CSS, f"""<div class="hd"><span>{street}<br>{town}<br>NPI {number}</span><b>{e(house)}</b><br>Your bill</div><div class="due"><table><tr><td>You owe<br><span class="x">{money(owed)}</span><br>by {say(due, style)}</td><td>Patient<br><b>{natural(who)}</b><br><br>Account<br><b>{account}</b></td><td>Bill date<br><b>{say(sent, style)}</b><br><br>Insurance<br><b>{e(plan) if insured else "None"}</b></td><td class="r">{qr(rng, 64)}</td></tr></table></div>
{cards}{front}<p class="s">One price: our bill has both the pictures and the radiologist's reading. Pay at pay.{house.split()[0].lower()}imaging.example, by text, by phone at {call}, or by check with your account number on it. We can split your bill in 3, 6 or 12 parts without interest. If this is not what you were told to expect, call us: with a good faith estimate you can dispute a bill that is $400 or more above it.</p>""", sheet="size: Letter; margin: 0.5in", foot='counter(page) " / " counter(pages)')
    return {"html": html, "truth": {
        "document_type": KIND, "provider": {"name": house, "phone": call, "address": home, "npi": number}, **({"payer": {"name": plan}} if insured else {}), "patient": {"name": natural(who)}, "account_number": account, "statement_date": sent.isoformat(), "due_date": due.isoformat(),
        "lines": lines, **({"payments": payments} if payments else {}), "totals": {"balance_cents": owed}}}
