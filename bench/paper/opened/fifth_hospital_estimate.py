"""fifth_hospital_estimate.py: a hospital's good faith estimate for a person without insurance: a letter first, then the services of the hospital by revenue or procedure code with the kind of code in a column of its own, those of the doctors below with their own numbers, the discount and what to expect to pay at the end."""
from held_parts import (STEM, address, after, day, digits, e, line, money, natural, npi, page, person, phone, say, tax_id, total, tr)

NAME, KIND = "held5-hospital-estimate", "good_faith_estimate"
CSS = """body { font: 9.8pt 'Liberation Sans'; color: #222 } .n { font-size: 15pt; font-weight: bold; color: #00594c } h2 { font-size: 13pt; margin: 14px 0 4px } h3 { font-size: 10.5pt; color: #00594c; margin: 14px 0 3px } table.h { width: 100% } .h td { vertical-align: top } table.f { width: 100%; margin: 8px 0 } .f td { padding: 3px 8px; border-bottom: 1px solid #ccc } .f td.k { color: #555; width: 20% } table.x { width: 100% } .x th { background: #00594c; color: #fff; text-align: left; padding: 3px 6px; font-size: 8.5pt } .x th.r { text-align: right } .x td { padding: 3px 6px; border-bottom: 1px solid #ddd } .x .z td { font-weight: bold; background: #eef5f3 } table.t { width: 55%; margin: 14px 0 0 auto } .t td { padding: 3px 6px } .t .z td { border-top: 2px solid #00594c; font-weight: bold; font-size: 11.5pt } .s { font-size: 8.5pt } .who { font-size: 8.5pt; color: #444; margin: 0 0 3px } .k2 { border: 1px solid #00594c; padding: 8px 12px; margin-top: 14px; page-break-inside: avoid }"""
CASES = [("Knee arthroscopy", "M23.221", ("29881", "Knee arthroscopy with meniscus removal"), ("01400", "Anesthesia, knee joint")), ("Colonoscopy with biopsy", "R19.5", ("45380", "Colonoscopy with biopsy"), ("00811", "Anesthesia, lower bowel scope")), ("Hernia repair", "K40.90", ("49505", "Groin hernia repair"), ("00830", "Anesthesia, lower abdomen hernia")),
         ("Cataract surgery, right eye", "H25.11", ("66984", "Cataract removal with lens"), ("00142", "Anesthesia, lens surgery")), ("Gallbladder removal", "K80.20", ("47562", "Gallbladder removal by laparoscope"), ("00790", "Anesthesia, upper abdomen"))]
HOUSE = [("0360", "Operating room services", 310000, 980000), ("0370", "Anesthesia supplies and gases", 42000, 160000), ("0710", "Recovery room", 68000, 210000), ("0250", "Pharmacy", 18000, 90000), ("0270", "Medical and surgical supplies", 22000, 240000), ("0278", "Implants", 45000, 310000)]
TESTS = [("80048", "Basic metabolic panel", 9000, 24000), ("85027", "Complete blood count", 6000, 15000), ("93005", "EKG tracing", 14000, 33000), ("88305", "Tissue exam by pathologist", 19000, 41000)]


def document(rng):
    who, made, (title, mark, surgery, sleep) = person(rng), day(rng), rng.choice(CASES)
    house, style = f"{rng.choice(STEM)} {rng.choice(['Medical Center', 'Regional Hospital', 'Hospital & Clinics'])}", rng.choice(["us", "long"])
    date, born = after(made, rng.randint(4, 45)), day(rng, (1948, 1, 1), 20000)
    known = rng.random() < 0.8
    maybe = {"maybe": {"date": date.isoformat()}} if known else {}
    own, heads = [], ["Code type", "Code", "Service or item", "Quantity", "Expected charge"]
    rows = ""
    for code, text, low, high in [one for one in HOUSE if one[0] in ("0360", "0710") or rng.random() < 0.55]:
        own.append(({"revenue_code": code, "description": text, "units": 1, "charge_cents": rng.randint(low, high), **maybe}, "REV"))
    for code, text, low, high in rng.sample(TESTS, rng.randint(0, 3)):
        own.append((line(None, (code, None, text), units=1, charge_cents=rng.randint(low, high), **maybe), "CPT"))
    for item, kind in own:
        rows += tr([kind, item.get("revenue_code", item.get("code")), e(item["description"]), item["units"], money(item["charge_cents"])], ". . . c r")
    sub = sum(item["charge_cents"] for item, _ in own)
    first = f'<table class="x"><thead>{tr(heads, ". . . c r", tag="th")}</thead>{rows}{tr([("Hospital services", 4), money(sub)], ". r", "z")}</table>'
    lines, others = [item for item, _ in own], ""
    for (code, text), low, high, kind in ((surgery, 140000, 520000, "Surgical Associates"), (sleep, 60000, 190000, "Anesthesia Group")):
        if kind == "Anesthesia Group" and rng.random() < 0.25:
            continue
        item = line(None, (code, None, text), units=1, charge_cents=rng.randint(low, high), **maybe)
        lines.append(item)
        others += f'<h3>{rng.choice(STEM)} {kind}</h3><div class="who">NPI {npi(rng)} &nbsp; TIN {tax_id(rng)} &nbsp; {address(rng)[1]}</div><table class="x"><thead>{tr(heads, ". . . c r", tag="th")}</thead>{tr(["CPT", code, e(text), 1, money(item["charge_cents"])], ". . . c r")}</table>'
    gross = total(lines, "charge_cents")
    off = rng.choice([0, round(sub * 0.4), round(sub * 0.25)])
    number, ein, call, (street, town, home), at, ref = npi(rng), tax_id(rng), phone(rng), address(rng), address(rng), f"E{digits(rng, 8)}"
    sums = tr(["Total expected charges", money(gross)], ". r") + (tr(["Uninsured discount on hospital services", money(-off)], ". r") + tr(["What you can expect to pay", money(gross - off)], ". r", "z") if off else "")
    facts = tr(["Patient", natural(who), "Date of birth", say(born, "us")], "k . k .") + tr(["Planned service", e(title), "Planned date", say(date, style) if known else "Not scheduled"], "k . k .") + tr(["Diagnosis", mark, "Estimate number", ref], "k . k .")
    html = page(CSS, f"""<table class="h"><tr><td><span class="n">{e(house)}</span><br>{street}<br>{town}</td><td class="r">Price Estimates<br>{call}<br>NPI {number}<br>TIN {ein}</td></tr></table><br>{say(made, style)}<br><br>{natural(who)}<br>{at[0]}<br>{at[1]}<h2>Good Faith Estimate</h2><p>Thank you for asking us what your care may cost. You told us that you have no insurance or do not want to use it. The list below shows what we and others expect to bill
for this service. It is an estimate: your bill may differ when your care does.</p><table class="f">{facts}</table><h3>{e(house)}</h3>{first}{others}<table class="t">{sums}</table><div class="k2 s"><b>Your right to dispute.</b> If the bill of any provider listed here is $400 or more above this estimate, you may ask the Department of Health and Human Services for a dispute resolution within 120 days of the bill's date. The fee is $25. Go to www.cms.gov/nosurprises or call 1-800-985-3059. Keep this letter; you may need it.</div>
<p class="s">Other services may be recommended that must be scheduled on their own and are not in this estimate. This is not a contract and you do not have to get the service here.</p>""", sheet="size: Letter; margin: 0.65in", foot=f'"Estimate {ref}, page " counter(page) " of " counter(pages)')
    return {"html": html, "truth": {
        "document_type": KIND, "provider": {"name": house, "npi": number, "tax_id": ein, "phone": call, "address": home}, "patient": {"name": natural(who), "birth_date": born.isoformat()}, "statement_date": made.isoformat(), "diagnoses": [mark], "maybe": {"account_number": ref},
        "lines": lines, "totals": {"charges_cents": gross, **({"adjustments_cents": off, "balance_cents": gross - off} if off else {})}}}
