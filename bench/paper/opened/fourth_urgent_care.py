"""fourth_urgent_care.py: what an urgent care's desk prints when the person leaves: a receipt of the visit with diagnoses, services with code and fee, what was paid by card, and what is left or waits for the insurer."""
from held_parts import (PLANS, STEM, address, beside, day, digits, e, line, money, natural, page, payment, person, phone, say, tax_id, npi, total)

NAME, KIND = "held4-urgent-care", "itemized_bill"
CSS = """body { font: 9.5pt 'DejaVu Sans Condensed' } .h { font-size: 15pt; font-weight: bold; color: #0a7d5a } .g { display: grid; grid-template-columns: 1fr 1fr 1fr; gap: 2px 14px; border-top: 1px solid #bbb; border-bottom: 1px solid #bbb; padding: 6px 0; margin: 8px 0 } .g span { color: #666; font-size: 8pt; display: block } .row { display: grid; grid-template-columns: 0.9in 0.7in 1fr 0.5in 0.9in 0.95in; padding: 2px 0 }
.row div:nth-child(n+4) { text-align: right } .hd { font-weight: bold; border-bottom: 1px solid #0a7d5a; font-size: 8.5pt } .sum { width: 3.4in; margin: 8px 0 8px auto } .sum div { display: flex; justify-content: space-between; padding: 2px 0 } .sum .t { font-weight: bold; border-top: 1px solid #000 } h3 { font-size: 10.5pt; margin: 12px 0 3px; color: #0a7d5a } .s { font-size: 8pt; color: #444 }"""
VISIT = [("99203", "Office visit, new patient, level 3", 17500, 29500), ("99213", "Office visit, established, level 3", 14500, 24500), ("99204", "Office visit, new patient, level 4", 26500, 38500), ("99214", "Office visit, established, level 4", 21500, 32500)]
MORE = [("87880", "Strep A rapid test", 2900, 6500), ("87804", "Influenza A/B rapid test", 4500, 9500), ("87635", "COVID-19 PCR test", 9000, 17500), ("81003", "Urinalysis, automated", 1500, 3900), ("71046", "X-ray chest 2 views", 9500, 18500), ("73610", "X-ray ankle 3 views", 8500, 16900),
        ("12001", "Laceration repair, simple, 2.5 cm or less", 21500, 39500), ("96372", "Injection, therapeutic", 3500, 7500), ("J1100", "Dexamethasone 1 mg", 200, 900), ("L4350", "Ankle air splint", 6500, 13900), ("90715", "Tdap vaccine", 6500, 9900), ("94640", "Nebulizer treatment", 4900, 9900)]
SICK = [("J02.9", "Acute pharyngitis, unspecified"), ("J06.9", "Acute upper respiratory infection"), ("S93.401A", "Sprain of right ankle, initial"), ("N39.0", "Urinary tract infection"), ("S61.211A", "Cut of left index finger, initial"), ("J20.9", "Acute bronchitis")]


def document(rng):
    who, first, plan = person(rng), day(rng), rng.choice(PLANS)
    house, style, sick = f"{rng.choice(STEM)} {rng.choice(['Urgent Care', 'Express Care', 'Walk-In Clinic'])}", rng.choice(["us", "bare"]), rng.sample(SICK, rng.randint(1, 2))
    lines = []
    for code, text, low, high in [rng.choice(VISIT)] + rng.sample(MORE, rng.randint(0, 4)):
        price, units = rng.randint(low // 100, high // 100) * 100, rng.choice([4, 8, 10]) if code == "J1100" else 1
        modifier = {"modifiers": ["25"]} if code[:2] == "99" and rng.random() < 0.4 else {}
        lines.append(line(first, (code, None, text), **modifier, units=units, unit_price_cents=price, charge_cents=units * price, maybe={"place": "20"}))
    gross, insured = total(lines, "charge_cents"), rng.random() < 0.7
    card = rng.choice(["Visa", "Mastercard", "Amex", "HSA Visa"])
    payments, off, sums = [], 0, ""
    if insured:
        paid = rng.choice([3000, 4000, 5000, 7500])
        payments.append(payment(first, "patient", f"Copay - {card} ending {digits(rng, 4)}", paid))
        sums = [("Total charges", gross), ("Patient payments", -paid), ("Balance pending insurance", gross - paid)]
        note = f"We will send a claim to {plan}. Amounts not covered by your plan will be billed to you. This is not a final bill."
    else:
        off = round(gross * rng.choice([0.3, 0.4, 0.45]))
        paid = gross - off
        payments.append(payment(first, "adjustment", "Self-pay discount", off))
        payments.append(payment(first, "patient", f"Payment - {card} ending {digits(rng, 4)}", paid))
        sums = [("Total charges", gross), ("Adjustments", -off), ("Patient payments", -paid), ("Balance due", 0)]
        note = "Thank you for paying in full at the time of service. Our self-pay discount has been applied."
    (street, town, home), own, call, ein, number, account, visit = address(rng), address(rng), phone(rng), tax_id(rng), npi(rng), digits(rng, 6), digits(rng, 7)
    born, member, time = day(rng, (1950, 1, 1), 25000), f"{rng.choice('WXZ')}{digits(rng, 9)}", f"{rng.randint(8, 19)}:{rng.randint(10, 59)}"
    cell = lambda label, value: f"<div><span>{label}</span>{value}</div>"
    row = lambda cells, kind="": f'<div class="row {kind}">' + "".join(f"<div>{one}</div>" for one in cells) + "</div>"
    body = "".join(row([say(first, style), item["code"] + ("-25" if "modifiers" in item else ""), e(item["description"]), item["units"], money(item["unit_price_cents"]), money(item["charge_cents"])]) for item in lines)
    acts = "".join(row([say(first, style), "", e(one["description"]), "", "", money(-one["amount_cents"], "$", "({})")]) for one in payments)
    last = len(sums) - 1
    table = "".join(f'<div class="{"t" if at == last else ""}"><span>{label}</span><span>{money(cents, "$", "({})")}</span></div>' for at, (label, cents) in enumerate(sums))
    html = page(CSS, f"""{beside(f'<span class="h">&#10010; {house}</span><br>{street}<br>{town}<br>{call}', f'<b>Visit Receipt</b><br>Printed {say(first, style)} {time}<br>Tax ID {ein}<br>NPI {number}')}<div class="g">{cell("Patient", natural(who))}{cell("Date of birth", say(born, style))}{cell("Account #", account)}{cell("Date of service", say(first, style))}{cell("Visit #", visit)}{cell("Provider", natural(person(rng)) + ", PA-C")}{cell("Insurance", plan if insured else "Self pay")}{cell("Member ID",
member) if insured else ""}{cell("Place of service", "20 - Urgent care")}</div>{natural(who)}<br>{own[0]}<br>{own[1]}<h3>Diagnoses</h3>{"<br>".join(f"{code} &nbsp; {text}" for code, text in sick)}<h3>Services</h3>{row(["Date", "Code", "Description", "Qty", "Fee", "Amount"], "hd")}{body}<h3>Payments and adjustments</h3>{acts}<div class="sum">{table}</div><p>{note}</p><p class="s">Lab tests sent
to an outside laboratory are billed by that laboratory. Keep this receipt for your records, for your flexible spending or health savings account. How did we do? Text REVIEW to 55512.</p><br>Signature: ________________________________""", sheet="size: Letter; margin: 0.6in 0.7in")
    totals = {"charges_cents": gross, **({"adjustments_cents": off} if off else {}), "patient_paid_cents": paid, "balance_cents": sums[last][1]}
    return {"html": html, "truth": {
        "document_type": KIND, "provider": {"name": house, "phone": call, "address": home, "tax_id": ein, "npi": number}, **({"payer": {"name": plan}} if insured else {}),
        "patient": {"name": natural(who), "birth_date": born.isoformat(), **({"member_id": member} if insured else {})}, "account_number": account, "diagnoses": [code for code, _ in sick], "maybe": {"statement_date": first.isoformat()},
        "lines": lines, "payments": payments, "totals": totals}}
