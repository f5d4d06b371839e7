"""twelfth_dental_walkout.py: a dental office's walkout statement: tooth and surface beside the code, fee, what insurance is thought to pay, the patient's part, payment taken the same day."""
import held_twelfth as t
from held_twelfth import bare, cols, esc, facts, money, pay, say, table

NAME, KIND = "held12-dental-walkout", "itemized_bill"
WORK = [("D0150", "Comprehensive oral evaluation", "", "", 72, 130), ("D0210", "Full mouth x-rays", "", "", 110, 190), ("D1110", "Adult cleaning", "", "", 85, 140), ("D2330", "Resin one surface, front", "8", "F", 130, 220), ("D2393", "Resin three surfaces, back", "19", "MOD", 230, 390), ("D3310", "Root canal, front tooth", "9", "", 690, 1100), ("D4910", "Periodontal maintenance", "", "", 120, 190)]


def document(rng):
    office, who, date = rng.choice(("Bright Harbor Dental", "Willow Creek Dental Care", "Cornerstone Family Dental")), t.Patient(rng), t.day(rng)
    number, tel, site = t.number(rng, "999999"), t.call(rng, "({}) {}-{}"), t.where(rng)
    lines, rows = [], []
    for code, words, tooth, surface, low, high in rng.sample(WORK, rng.randint(2, 4)):
        x = {"date": date, "code": code, "teeth": [tooth] if tooth else None, "description": words, "charge_cents": t.price(rng, low, high)}
        lines.append(x)
        rows.append([say(date, "us"), code, tooth, surface, words, bare(x["charge_cents"])])
    charges = t.total(lines)
    pays = [pay(date, "patient", "Payment - Mastercard", round(charges * 0.3))]
    owed = charges - pays[0]["amount_cents"]
    rows += [("tt", [("Total fees", 5), bare(charges)]), [say(date, "us"), "", "", "", pays[0]["description"], bare(-pays[0]["amount_cents"])], ("tt", [("Balance", 5), money(owed)])]
    body = (cols((60, f'<div class="lg">{esc(office)}</div>{site[0]}<br>{site[1]}<br>{tel}'), (40, "<b>WALKOUT STATEMENT</b>" + facts([("Date", say(date, "us")), ("Account", number), ("Patient", esc(who.plain)), ("Birthdate", say(who.born, "us"))])))
            + table("vt w", "llccl" + "r", [["Date", "Code", "Tooth", "Surf.", "Description", "Fee"]], rows)
            + f'<p>Your insurance will be billed for you. We expect it to pay about half of this balance; what it does not pay is yours.</p><p><b>Next visit:</b> {say(t.later(date, 182), "us")} at 9:30 am</p>')
    css = "body{font:10pt 'Liberation Sans'}.lg{font:italic 18pt 'Liberation Serif';color:#1a7f8e}.vt{margin-top:24pt}.vt th{border-top:1px solid #1a7f8e;border-bottom:1px solid #1a7f8e}.tt td{font-weight:bold}"
    return t.done(css, body, {"document_type": KIND, "provider": {"name": office, "phone": tel}, "patient": {"name": who.plain, "birth_date": who.born}, "account_number": number, "statement_date": date, "lines": lines, "payments": pays, "totals": {"charges_cents": charges, "balance_cents": owed}})
