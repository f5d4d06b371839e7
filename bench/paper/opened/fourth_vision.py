"""fourth_vision.py: a vision plan's explanation to its member: exam, frame and lenses with what the shop asks at retail, the plan's allowance, what the member saved and paid; text laid on the page by its place."""
from held_parts import (STEM, address, after, day, digits, e, line, money, natural, page, person, phone, say, total, when)

NAME, KIND = "held4-vision", "eob"
CSS = """body { font: 9pt 'Nimbus Sans' } .s { position: relative; height: 9.4in } .s div { position: absolute; white-space: nowrap } .b { font-weight: bold } .h { font-weight: bold; font-size: 7.8pt; white-space: normal !important } .bg { background: #efe6f5; z-index: -1 }
.t { font: bold 17pt 'URW Gothic'; color: #5b2a86 } .n { font-size: 8pt; white-space: normal !important } .ln { border-top: 1px solid #5b2a86; width: 7.2in; height: 0 }"""
EXAM = [("92014", "Comprehensive eye exam", 11000, 21000), ("92004", "Comprehensive eye exam, new patient", 13000, 24000), ("92310", "Contact lens fitting", 9000, 15000)]
GOODS = [("V2020", "Frame", 12000, 39000), ("V2203", "Bifocal lenses, lined", 9500, 16000), ("V2103", "Single vision lenses", 7000, 12000), ("V2781", "Progressive lenses, premium", 19000, 33000), ("V2750", "Anti-reflective coating", 6500, 14000),
         ("V2784", "Polycarbonate lens", 4500, 9000), ("V2744", "Photochromic tint", 8500, 14000), ("V2760", "Scratch resistant coating", 1500, 4000), ("V2520", "Contact lenses, soft", 14000, 29000)]
PLACES = [(0, 0.72, "l"), (0.74, 0.55, "l"), (1.3, 1.75, "l"), (2.95, 0.7, "r"), (3.7, 0.72, "r"), (4.47, 0.7, "r"), (5.2, 0.6, "r"), (5.85, 0.65, "r"), (6.5, 0.7, "r")]
KEYS = ["charge_cents", "adjustment_cents", "allowed_cents", "copay_cents", "plan_paid_cents", "patient_cents"]


def service(rng, date, one, first):
    code, text, low, high = one
    charge = rng.randint(low, high)
    off = charge * rng.choice([0, 20, 20, 35]) // 100
    allowed = charge - off
    copay = min(allowed, rng.choice([1000, 2000, 2500])) if first else 0
    paid = allowed - copay if first else min(allowed, rng.choice([0, 6000, 13000, 15000]))
    return line(date, (code, None, text), charge_cents=charge, adjustment_cents=off, allowed_cents=allowed, copay_cents=copay, plan_paid_cents=paid, patient_cents=allowed - paid)


def put(left, top, text, kind="", width=None, side="l"):
    more = f"width:{width}in;text-align:{'right' if side == 'r' else 'left'}" if width else ""
    return f'<div class="{kind}" style="left:{left}in;top:{top:.2f}in;{more}">{text}</div>'


def document(rng):
    who, date, style = person(rng), day(rng), rng.choice(["us", "short", "bare"])
    plan = rng.choice(["ClearSight Vision Plan", "Iris Vision Care", "Northlight Eye Benefits"])
    shop = rng.choice([f"{natural(person(rng))}, OD", f"{rng.choice(STEM)} Family Eyecare", f"{rng.choice(STEM)} Optical"])
    lines = [service(rng, date, rng.choice(EXAM), True)] + [service(rng, date, one, False) for one in sorted(rng.sample(GOODS, rng.randint(0, 4)))]
    sent, claim, member, call, group = after(date, 16), digits(rng, 10), f"{digits(rng, 9)}", phone(rng, "{}.{}.{}"), digits(rng, 7)
    patient = natural(rng.choice([who, (person(rng)[0], *who[1:])]))
    inside = rng.random() < 0.8
    street, town, _ = address(rng)
    heads = ["Date of Service", "Service Code", "Service or Material", "Retail Charge", "Plan Discount", "Plan Allowed", "Copay", "Plan Paid", "Your Cost"]
    parts = [put(0, 0, e(plan), "t"), put(4.6, 0.02, "EXPLANATION OF BENEFITS", "b"), put(4.6, 0.2, "This is not a bill."), put(0, 0.9, natural(who).upper()), put(0, 1.06, street.upper()), put(0, 1.22, town.upper())]
    facts = [("Statement date", say(sent, "long")), ("Member", natural(who)), ("Member ID", member), ("Patient", patient), ("Group number", group), ("Claim number", claim), ("Provider", e(shop)), ("Network status", "In-network" if inside else "Out-of-network")]
    for at, (label, value) in enumerate(facts):
        parts += [put(3.9, 0.6 + at * 0.17, label, "b"), put(5.15, 0.6 + at * 0.17, value)]
    top = 2.6
    parts += [put(0, 2.2, f"Services for {patient}", "b"), put(0, top - 0.04, "", "bg", 7.22).replace("width:7.22in", "width:7.22in;height:0.36in")]
    parts += [put(left, top, head, "h", width, side) for head, (left, width, side) in zip(heads, PLACES)]
    top += 0.4
    for item in lines:
        cells = [say(when(item), style), item["code"], e(item["description"]), *(money(item[key]) for key in KEYS)]
        parts += [put(left, top, cell, "n" if side == "l" and left > 1 else "", width, side) for cell, (left, width, side) in zip(cells, PLACES)]
        top += 0.34
    parts += [put(0, top - 0.04, "", "ln"), put(1.3, top, "Claim Totals", "b")]
    parts += [put(left, top, money(total(lines, key)), "b", width, side) for key, (left, width, side) in zip(KEYS, PLACES[3:])]
    top += 0.5
    billed, off, _, _, paid, owed = (total(lines, key) for key in KEYS)
    for label, amount in (("You saved by using your plan:", off + paid), ("Amount due to provider from you (may have been paid at your visit):", owed)):
        parts += [put(0, top, label), put(4.6, top, money(amount), "b")]
        top += 0.2
    top += 0.25
    parts += [put(0, top, "Your benefits for this period", "b")]
    for at, text in enumerate((f"Exam: every 12 months. Next eligible {say(after(date, 365), 'long')}.", "Frame: $150.00 allowance, 20% off the rest. Every 24 months.", "Contact lenses: $130.00 allowance in place of lenses.")):
        parts += [put(0, top + 0.2 + at * 0.17, text)]
    parts += [put(0, top + 0.95, f"Questions? Call {call}, Monday to Saturday. If you believe this claim was not paid as it should be, you may ask for a review in writing within 180 days of the date of this statement. Keep this statement for your tax records.", "n", 7)]
    html = page(CSS, f'<div class="s">{"".join(parts)}</div>', sheet="size: Letter; margin: 0.65in")
    return {"html": html, "truth": {
        "document_type": KIND, "provider": {"name": shop}, "payer": {"name": plan}, "patient": {"name": patient, "member_id": member}, "claim_number": claim, "statement_date": sent.isoformat(), "network": "in" if inside else "out", "lines": lines,
        "totals": {"charges_cents": billed, "adjustments_cents": off, "insurance_paid_cents": paid, "balance_cents": owed}}}
