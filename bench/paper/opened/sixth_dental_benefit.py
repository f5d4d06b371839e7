"""sixth_dental_benefit.py: a dental plan's EOB: tooth and surface in columns between code and words, submitted, maximum approved and allowed fees, deductible, percent, plan payment and patient payment, messages by number, one or two members of the family on a page each with its own table, the yearly maximum used."""
from held_parts import PAGES, after, beside, day, digits, e, line, money, page, phone, say, total, tr, when
from held_plain import dollars, home, letters, sequence, someone

NAME, KIND = "held6-dental-benefit", "eob"
CSS = """body { font: 9pt 'DejaVu Sans Condensed', 'DejaVu Sans' } .lg { font: bold 18pt 'DejaVu Serif'; color: #3a7d44 } .k td { padding: 1px 10px 1px 0; font-size: 8.5pt } table.x { width: 100%; margin-top: 6px } .x th { font-size: 7pt; padding: 4px 3px; border-top: 2px solid #3a7d44; border-bottom: 1px solid #3a7d44; vertical-align: bottom; text-align: center } .x td { font-size: 7.8pt; padding: 4px 3px; vertical-align: top; border-bottom: 1px dotted #999 }
.x .z td { font-weight: bold; border-bottom: 2px solid #3a7d44 } h2 { font-size: 11pt; color: #3a7d44; margin: 18px 0 2px } .n { font-size: 8pt } .nb { border: 1px solid #3a7d44; padding: 4px; text-align: center; font-weight: bold; margin: 10px 0 }"""
WORK = [("D0120", "Periodic oral exam", 48, 88, 0, 100), ("D0150", "Comprehensive oral exam, new patient", 78, 130, 0, 100), ("D0274", "Bitewing x-rays, four images", 58, 98, 0, 100), ("D1110", "Cleaning, adult", 88, 148, 0, 100), ("D1206", "Fluoride varnish", 34, 62, 0, 100), ("D2391", "Composite filling, one surface, posterior", 150, 260, 1, 80), ("D2392", "Composite filling, two surfaces, posterior", 190, 330, 2, 80),
        ("D2140", "Amalgam filling, one surface", 120, 210, 1, 80), ("D2740", "Porcelain crown", 980, 1600, -1, 50), ("D2950", "Core buildup", 210, 380, -1, 50), ("D3330", "Root canal, molar", 950, 1500, -1, 80), ("D7140", "Simple extraction", 150, 300, -1, 80), ("D9972", "Teeth whitening, per arch", 180, 360, 0, 0), ("D4910", "Periodontal maintenance", 120, 190, 0, 80)]
NOTES = {"101": "You are responsible for the difference between the allowed amount and our payment.", "220": "Cosmetic services are not a benefit of your plan.", "315": "The deductible was applied to this service."}
KEYS = ["charge_cents", "allowed_cents", "deductible_cents", "plan_paid_cents", "patient_cents"]
HEADS = ["Date of<br>Service", "Procedure<br>Code", "Tooth", "Surface", "Description", "Submitted<br>Fee", "Allowed<br>Amount", "Deductible<br>Applied", "Benefit<br>Level", "Plan<br>Payment", "Patient<br>Payment", "Message"]


def service(rng, date, found, owed):
    code, words, low, high, faces, percent = found
    charge = dollars(rng, low, high)
    allowed = round(charge * rng.uniform(0.5, 0.9)) if percent else 0
    less = min(owed, allowed) if percent < 100 else 0
    paid = round((allowed - less) * percent / 100)
    patient = allowed - paid if percent else charge
    tooth = str(rng.choice([2, 3, 4, 5, 12, 13, 14, 15, 18, 19, 20, 28, 29, 30, 31])) if faces else ""
    surface = "".join(sorted(rng.sample("BDLMO", faces))) if faces > 0 else ""
    marks = ["220"] if not percent else ["315"] if less else ["101"] if patient else []
    item = line(date, (code, None, words), **dict(zip(KEYS, (charge, allowed, less, paid, patient))))
    if marks:
        item["remarks"] = marks
    if tooth:
        item["maybe"] = {"teeth": [tooth]}
    return item, (tooth, surface, f"{percent}%"), owed - less


def document(rng):
    who, first, name, owed = someone(rng), day(rng), rng.choice(["Delmar Dental Plan", "Smile Guard Dental", "Omega Dental Insurance Company"]), rng.choice([0, 5000, 5000])
    members, claims = [f"{who[0]} {who[2]}", f"{someone(rng)[0]} {who[2]}"][:rng.choice([1, 1, 2])], []
    for patient, date in zip(members, sequence(rng, first, 2)):
        doctor, rows, lines, left = someone(rng), "", [], owed
        for found in rng.sample(WORK, rng.choice([1, 2, 3, 4, 6, 10])):
            item, (tooth, surface, level), left = service(rng, date, found, left)
            told = {key: money(item[key], "") for key in KEYS}
            rows += tr([say(date, "short"), item["code"], tooth, surface, e(item["description"]), told["charge_cents"], told["allowed_cents"], told["deductible_cents"], level, told["plan_paid_cents"], told["patient_cents"], " ".join(item.get("remarks", []))], ". . c c . r r r c r r c")
            lines.append(item)
        sums = [money(total(lines, key)) for key in KEYS]
        rows += tr([("Claim totals", 5), *sums[:3], "", *sums[3:], ""], ". r r r . r r", "z")
        claims.append({"patient": patient, "maker": f"{doctor[0]} {doctor[1]}. {doctor[2]}, DDS", "number": letters(rng, "99999999999"), "rows": rows, "lines": lines})
    sent, member, call = after(first, 29), letters(rng, "A99999999"), phone(rng, "{}-{}-{}")
    every = [item for one in claims for item in one["lines"]]
    street, town = home(rng)
    used = sorted({mark for item in every for mark in item.get("remarks", [])})
    shown = "".join(f'<h2>Patient: {one["patient"]}</h2><table class="k">{tr(["<b>Claim number:</b> " + one["number"], "<b>Treating dentist:</b> " + e(one["maker"]), "<b>Network:</b> In network"])}</table><table class="x"><thead>{tr(HEADS, tag="th")}</thead>{one["rows"]}</table>' for one in claims)
    used_up = "".join(f"<br>{one['patient']} has used {money(total(one['lines'], 'plan_paid_cents') + rng.randint(0, 20000))} of the {money(200000)} annual maximum for {first.year}." for one in claims)
    html = page(CSS, f"""{beside(f'<div class="lg">{name}</div><br>{who[0]} {who[1]} {who[2]}<br>{street}<br>{town}', f'<b>Dental Explanation of Benefits</b><table class="k">{tr(["Subscriber", f"{who[0]} {who[1]} {who[2]}"])}{tr(["Subscriber ID", member])}{tr(["Group", f"{digits(rng, 5)}-{digits(rng, 4)}"])}{tr(["Date issued", say(sent, "us")])}{tr(["Customer service", call])}</table>')}<div class="nb">THIS IS NOT A BILL - KEEP FOR YOUR RECORDS</div>{shown}
<h2>Messages</h2><p class="n">{"<br>".join(f"{mark} - {NOTES[mark]}" for mark in used) or "None"}</p><h2>Benefit summary</h2><p class="n">Individual deductible: $50.00 per year, applied to basic and major services.{used_up}</p><p class="n">To appeal, write within 180 days to {name}, Appeals, PO Box {digits(rng, 4)}, {town}. Participating dentists may not charge more than the allowed amount for covered services.</p>""", sheet="size: Letter; margin: 0.5in", foot=PAGES)
    return {"html": html, "truth": {"documents": [{
        "document_type": KIND, "provider": {"name": one["maker"]}, "payer": {"name": name}, "patient": {"name": one["patient"], "member_id": member}, "claim_number": one["number"], "statement_date": sent.isoformat(), "network": "in", "lines": one["lines"],
        "totals": {"charges_cents": total(one["lines"], "charge_cents"), "insurance_paid_cents": total(one["lines"], "plan_paid_cents"), "balance_cents": total(one["lines"], "patient_cents")}} for one in claims]}}
