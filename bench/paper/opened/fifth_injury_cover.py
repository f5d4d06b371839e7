"""fifth_injury_cover.py: a motor insurer's review of bills under its injury cover: numbered rows with code, modifier and units, "submitted" against "reasonable", reductions of two kinds, the co-payment and deductible of the cover taken at the foot and not by row, codes of reasons with long words, the accident's day and others that are no service's."""
from held_parts import (PAGES, STEM, address, after, beside, day, digits, e, line, money, natural, npi, page, person, phone, say, tax_id, total, tr, when)

NAME, KIND = "held5-injury-cover", "eob"
CSS = """body { font: 8.8pt 'Liberation Sans' } .h { font: bold 14pt 'Liberation Sans' } .t { background: #333; color: #fff; font-weight: bold; padding: 4px 8px; margin: 10px 0 } table.f td { padding: 1px 12px 1px 0; font-size: 8.4pt; vertical-align: top } table.x { width: 100% } .x th { font-size: 7.4pt; border: 1px solid #333; padding: 3px; vertical-align: bottom; background: #eee }
.x td { border: 1px solid #999; padding: 3px 4px; vertical-align: top } .x .z td { font-weight: bold } table.s { margin: 10px 0 10px auto } .s td { padding: 2px 10px; border-bottom: 1px solid #999 } .s .z td { font-weight: bold; border-bottom: 2px solid #333 } .n { font-size: 8pt }"""
WORK = [("97110", "Therapeutic exercise", 7000, 15000, True), ("97140", "Manual therapy", 6500, 14000, True), ("98941", "Chiropractic adjustment, 3-4 regions", 6000, 12500, False), ("97014", "Electrical stimulation", 3500, 8000, False), ("97010", "Hot or cold packs", 2500, 6000, False), ("99203", "New patient visit", 18000, 39000, False),
        ("99213", "Established patient visit", 12000, 26000, False), ("72040", "X-ray of neck, 2-3 views", 9000, 24000, False), ("72148", "MRI of lower back", 120000, 290000, False), ("97530", "Therapeutic activities", 7000, 15000, True), ("20552", "Trigger point injection", 15000, 42000, False)]
WHY = {"X204": "The charge is more than the fee schedule's amount for this service in this region.", "X517": "This procedure is part of another that was billed for the same day.", "X880": "The network's contract with this provider sets the amount."}


def service(rng, date):
    code, text, low, high, timed = rng.choice(WORK)
    units = rng.choice([1, 1, 2, 3]) if timed else 1
    charge, kind = rng.randint(low, high) * units, rng.random()
    more = {"modifiers": [rng.choice(["GP", "59"])]} if timed and rng.random() < 0.6 else {"modifiers": ["25"]} if code.startswith("992") and rng.random() < 0.5 else {}
    allowed, mark = (0, "X517") if code == "97010" else (charge, None) if kind < 0.15 else (round(charge * rng.uniform(0.35, 0.9)), rng.choice(["X204", "X204", "X880"]))
    item = line(date, (code, None, text), **more, units=units, charge_cents=charge, adjustment_cents=charge - allowed, allowed_cents=allowed)
    return item | ({"remarks": [mark]} if mark else {})


def document(rng):
    who, first, style = person(rng), day(rng), rng.choice(["us", "short", "dash"])
    payer = f"{rng.choice(['Ironwood', 'Prairie Star', 'Keel', 'Sentry Oak'])} {rng.choice(['Auto Insurance', 'Casualty Company', 'Mutual Insurance'])}"
    maker = f"{rng.choice(STEM)} {rng.choice(['Chiropractic Center', 'Rehab & Spine PC', 'Physical Medicine LLC', 'Open MRI'])}"
    lines = sorted((service(rng, after(first, rng.choice([0, 0, 2, 4, 7]))) for _ in range(rng.randint(1, 14))), key=when)
    billed, off, allowed = (total(lines, key) for key in ("charge_cents", "adjustment_cents", "allowed_cents"))
    deductible = rng.choice([0, 0, min(allowed, 25000)])
    part = round((allowed - deductible) * 0.2)
    paid = allowed - deductible - part
    sent, accident, claim, ein, number = after(first, 38), after(first, -rng.randint(5, 60)), f"{digits(rng, 2)}-{digits(rng, 4)}-{digits(rng, 3)}{rng.choice('AKQ')}", tax_id(rng), npi(rng)
    bill, ours, call, adjuster = f"BR{digits(rng, 8)}", f"{who[2][:3].upper()}{digits(rng, 4)}", phone(rng, "{}-{}-{}"), natural(person(rng))
    heads = tr(["Line", "Date of<br>service", "Procedure", "Mod", "Description", "Units", "Amount<br>submitted", "Reduction", "Reasonable<br>amount", "Reason<br>code"], tag="th")
    rows = "".join(tr([str(place), say(when(item), style), item["code"], " ".join(item.get("modifiers", [])), e(item["description"]), str(item["units"]), *(money(item[key], "") for key in ("charge_cents", "adjustment_cents", "allowed_cents")), " ".join(item.get("remarks", []))], "c . . c . c r r r c") for place, item in enumerate(lines, 1))
    rows += tr([("Bill totals", 6), *map(money, (billed, off, allowed)), ""], ". r r r .", "z")
    sums = [("Reasonable amount", allowed), ("Less deductible", deductible), ("Less co-payment, 20%", part), ("Less prior payments", 0)]
    used = sorted({mark for item in lines for mark in item.get("remarks", [])})
    codes = rng.sample(["M54.2", "S13.4XXA", "M54.50", "S33.5XXA", "G44.319"], 2)
    street, town, _ = address(rng)
    theirs = address(rng)
    facts = [("Claim number:", claim), ("Bill review number:", bill), ("Insured:", natural(person(rng))), ("Injured person:", natural(who)), ("Date of accident:", say(accident, style)), ("Bill received:", say(after(sent, -19), style)), ("Date of this explanation:", say(sent, style)), ("Adjuster:", adjuster)]
    about = [("Provider:", maker), ("Address:", f"{theirs[0]}<br>{theirs[1]}"), ("Tax ID:", ein), ("NPI:", number), ("Patient account:", ours), ("Diagnoses:", ", ".join(codes))]
    html = page(CSS, f"""{beside(f'<span class="h">{payer}</span><br>Injury claims, {street}<br>{town}<br>{call}', '<span class="h">Explanation of Review</span><br>Personal injury protection / medical payments cover<br><b>This is not a bill.</b>')}<div class="t">Claim</div>{beside(f'<table class="f">{"".join(tr([f"<b>{label}</b>", value]) for label, value in facts)}</table>',
f'<table class="f">{"".join(tr([f"<b>{label}</b>", value]) for label, value in about)}</table>')}<div class="t">Review of the bill</div><table class="x"><thead>{heads}</thead>{rows}</table><table class="s">{"".join(tr([label, money(cents if label.startswith("Reason") else -cents)], ". r") for label, cents in sums)}{tr(["Amount paid to provider", money(paid)], ". r", "z")}{tr(["Injured person's share (deductible and co-payment)", money(deductible + part)], ". r", "z")}</table>
<p class="n"><b>Reason codes</b><br>{"<br>".join(f"{mark}: {WHY[mark]}" for mark in used) or "None."}</p><p class="n">Limit of the cover: $10,000.00 a person; paid so far with this bill: {money(paid + 121550)}. A provider may not bill the injured person for the reductions above where the law of the state forbids it. To ask for another look, send this page and your records to the address above within 60 days. Any person who knowingly files a claim with false facts commits a
crime.</p><p class="n">cc: {natural(who)}, {address(rng)[2]}</p>""", sheet="size: Letter; margin: 0.5in 0.55in", foot=PAGES)
    return {"html": html, "truth": {
        "document_type": KIND, "provider": {"name": maker, "npi": number, "tax_id": ein}, "payer": {"name": payer}, "patient": {"name": natural(who)}, "claim_number": claim, "account_number": ours, "statement_date": sent.isoformat(), "diagnoses": codes, "lines": lines,
        "totals": {"charges_cents": billed, "adjustments_cents": off, "insurance_paid_cents": paid, "balance_cents": deductible + part}}}
