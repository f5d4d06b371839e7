"""sixth_vision_statement.py: a vision plan's statement after an eye exam and glasses: services and materials as rows with retail price, plan allowance or discount, plan paid, copay and what the member pays; the copay stands on a row's own column, some cells are "N/A", the member total at the foot, a next-eligible table whose dates are no services."""
from held_parts import PAGES, after, beside, day, digits, e, line, money, page, phone, say, total, tr
from held_plain import dollars, home, letters, someone

NAME, KIND = "held6-vision-statement", "eob"
CSS = """body { font: 10pt 'Liberation Sans'; color: #222 } .lg { font: bold 20pt 'URW Bookman'; color: #c4540a } h2 { font-size: 12pt; color: #c4540a; margin: 18px 0 4px } table.x { width: 100% } .x th { text-align: right; border-bottom: 2px solid #c4540a; font-size: 8.5pt; padding: 5px; vertical-align: bottom } .x th.l, .x td.l { text-align: left } .x td { text-align: right; border-bottom: 1px solid #e3e3e3; padding: 6px 5px; font-size: 9.5pt } .x .z td { font-weight: bold; border-top: 2px solid #c4540a } .k td { padding: 2px 12px 2px 0 } .t td, .t th { border: 1px solid #ccc; padding: 4px 10px; font-size: 9pt; text-align: left } .n { font-size: 8.5pt }"""
EXAM = [("92014", "Comprehensive eye exam, established patient", 110, 210), ("92004", "Comprehensive eye exam, new patient", 130, 240)]
GLASSES = [("V2020", "Frames", 120, 340), ("V2103", "Single vision lenses", 80, 160), ("V2203", "Bifocal lenses", 110, 210), ("V2781", "Progressive lenses", 190, 420), ("V2750", "Anti-reflective coating", 60, 130), ("V2784", "Polycarbonate lenses", 40, 90), ("V2744", "Photochromic tint", 70, 140), ("V2760", "Scratch resistant coating", 20, 45)]
LENSES = [("92310", "Contact lens fitting and evaluation", 70, 160), ("V2520", "Contact lenses, disposable", 180, 420)]
KEYS = ["charge_cents", "adjustment_cents", "plan_paid_cents", "patient_cents"]
HEADS = ["Service or Material", "Code", "Retail Price", "Plan Savings", "Copay", "Plan Paid", "Member Pays"]


def document(rng):
    who, date, name, coded = someone(rng), day(rng), rng.choice(["ClearSight Vision Plan", "VisionServe", "EyeFirst Vision Care"]), rng.random() < 0.6
    doctor = someone(rng)
    maker, rows, lines = rng.choice([f"{doctor[0]} {doctor[2]}, OD", f"{doctor[2]} Family Eye Care", "Bright Eyes Optical"]), "", []
    chosen = [rng.choice(EXAM)] if rng.random() < 0.85 else []
    chosen += LENSES if rng.random() < 0.25 else rng.sample(GLASSES, rng.randint(1, 5))
    for code, words, low, high in chosen:
        charge, cap = dollars(rng, low, high), {"V2020": 15000, "V2520": 13000}.get(code)
        copay = {"9": 1000, "V": 2500}[code[0]] if code in ("92014", "92004", "V2103", "V2203") else None
        if cap:
            saved = round(max(0, charge - cap) * 0.2)
            paid, patient = min(cap, charge), charge - min(cap, charge) - saved
        elif copay is not None:
            saved = round(charge * rng.uniform(0.2, 0.5))
            paid, patient = charge - saved - copay, copay
        else:
            saved = round(charge * rng.choice([0.2, 0.3, 0.4]))
            paid, patient = 0, charge - saved
        item = line(date, (code if coded else None, None, words), charge_cents=charge, adjustment_cents=saved, copay_cents=copay, plan_paid_cents=paid, patient_cents=patient)
        rows += tr([e(words), *([code] if coded else []), money(charge), money(saved), "N/A" if copay is None else money(copay), money(paid), money(patient)], "l l" if coded else "l")
        lines.append(item)
    sums = [total(lines, key) for key in KEYS]
    rows += tr([("Total", 2 if coded else 1), money(sums[0]), money(sums[1]), money(total(lines, "copay_cents")), *map(money, sums[2:])], "l", "z")
    sent, member, claim = after(date, rng.randint(5, 16)), digits(rng, 9), letters(rng, "9999999999")
    street, town = home(rng)
    heads = tr(HEADS if coded else [head for head in HEADS if head != "Code"], "l l" if coded else "l", tag="th")
    coming = "".join(tr([label, say(after(date, days), "us")]) for label, days in (("Eye exam", 365), ("Lenses or contacts", 365), ("Frames", 730)))
    facts = [("Member:", f"{who[0]} {who[2]}"), ("Patient:", f"{who[0]} {who[2]} (self)"), ("Member ID:", member), ("Authorization / Claim #:", claim), ("Date of service:", say(date, "us")), ("Provider:", e(maker) + " (in-network)"), ("Statement date:", say(sent, "us"))]
    html = page(CSS, f"""{beside(f'<div class="lg">{name}</div><br>{who[0]} {who[2]}<br>{street}<br>{town}', f'<b>Explanation of Benefits</b><br>This is not a bill.<table class="k">{"".join(tr([f"<b>{label}</b>", value]) for label, value in facts)}</table>')}<h2>Your services and materials</h2><table class="x"><thead>{heads}</thead>{rows}</table>
<p><b>Your total out-of-pocket cost: {money(sums[3])}</b><br><span class="n">You may have paid this amount to your provider at your visit.</span></p><h2>When you can use your benefits again</h2><table class="t">{tr(["Benefit", "Next eligible"], tag="th")}{coming}</table><h2>Questions?</h2><p class="n">Call {phone(rng, "1-{}-{}-{}")}. To appeal this determination, write within 180 days to {name}, Member Appeals, {town}. Your frame allowance is $150.00; you get 20% off the amount above it.</p>""", sheet="size: Letter; margin: 0.7in", foot=PAGES)
    return {"html": html, "truth": {"document_type": KIND, "provider": {"name": maker}, "payer": {"name": name}, "patient": {"name": f"{who[0]} {who[2]}", "member_id": member}, "claim_number": claim, "statement_date": sent.isoformat(), "network": "in", "lines": lines,
                                    "totals": {"charges_cents": sums[0], "adjustments_cents": sums[1], "insurance_paid_cents": sums[2], "balance_cents": sums[3]}}}
