"""eleventh_radiology_read.py: a radiologists' bill for reading pictures taken at a hospital: modifier 26 in a column, place of service, the reading doctor on a row below the exam, a notice that the hospital bills apart."""
import held_eleventh as t
from held_eleventh import bare, cols, esc, facts, money, pay, say, table

NAME, KIND = "held11-radiology-read", "itemized_bill"
EXAMS = [("71046", "CHEST 2 VIEWS", 35, 88), ("74177", "CT ABDOMEN & PELVIS W/CONT", 230, 510), ("70450", "CT HEAD/BRAIN W/O CONT", 140, 310), ("76705", "US ABDOMEN LIMITED", 90, 210), ("73610", "ANKLE COMPLETE", 28, 72), ("72148", "MRI LUMBAR W/O CONT", 250, 540), ("77067", "SCREENING MAMMOGRAM BILAT", 110, 240), ("93970", "DUPLEX VEINS LOWER EXT", 90, 230)]


def document(rng):
    group, who, date, plan = f"{rng.choice(('Associated', 'Advanced', 'United', 'Regional'))} Radiologists of {t.town(rng)}", t.Patient(rng), t.day(rng), rng.choice(t.PLANS)
    number, tel, box, place = t.number(rng, "RAD9999999"), t.call(rng), t.where(rng, True), t.hospital(rng)
    sent, lines, rows = t.later(date, rng.randint(35, 60)), [], []
    for code, words, low, high in rng.sample(EXAMS, rng.randint(1, 4)):
        lines.append({"date": date, "code": code, "modifiers": ["26"], "place": "23", "description": words, "charge_cents": t.price(rng, low, high)})
        rows += [[say(date, "us"), "23", code, "26", esc(words), bare(lines[-1]["charge_cents"])], ("rd", ["", "", "", "", f"Read by {esc(t.dr(rng))}", ""])]
    posted, charges = t.later(sent, -8), t.total(lines)
    pays = [pay(posted, "insurance", f"PMT {plan}", round(charges * 0.27)), pay(posted, "adjustment", f"WRITE-OFF {plan}", round(charges * 0.48))]
    owed = charges - t.total(pays, "amount_cents")
    rows += [[say(p["date"], "us"), "", "", "", p["description"], bare(p["amount_cents"]) + "-"] for p in pays]
    body = (cols((50, f'<div class="lg">{esc(group)}</div>{box[0]}<br>{box[1]}<br>Phone: {tel}'), (50, table("tp w", "ccc", [["ACCOUNT", "BILL DATE", "BALANCE"]], [[number, say(sent, "us"), money(owed)]]) + f'<div class="to">{who.mail}</div>'))
            + f'<p class="nb">These charges are for the radiologist who read your pictures at {esc(place)}. The hospital will send its own bill.</p><b>Patient: {esc(who.filed)}</b>'
            + table("vt w", "lccclr", [["Date", "POS", "CPT", "Mod", "Exam", "Amount"]], rows) + f'<div class="due">BALANCE DUE &nbsp; {money(owed)}</div>'
            + f'<div class="cut"></div>{cols((60, f"Mail to: {esc(group)}, {box[0]}, {box[1]}"), (40, facts([("Account", number), ("Balance", money(owed)), ("Enclosed", "$")])))}')
    css = "body{font:9.5pt 'Liberation Sans'}.lg{font:bold 15pt 'Liberation Serif'}.tp th{background:#333;color:#fff}.tp td,.tp th{border:1px solid #333;text-align:center}.to{margin:30pt 0}.nb{font-style:italic}.vt{margin-top:6pt}.vt th{border-bottom:1px solid #000;border-top:1px solid #000}.rd td{font-size:8pt;padding-top:0}.due{text-align:right;font-weight:bold;font-size:12pt;border-top:2px solid #000;padding:5pt}.cut{border-top:1px dashed #000;margin:50pt 0 10pt}"
    return t.done(css, body, {"document_type": KIND, "provider": {"name": group, "phone": tel}, "patient": {"name": who.filed}, "account_number": number, "statement_date": sent, "lines": lines, "payments": pays, "totals": {"balance_cents": owed}})
