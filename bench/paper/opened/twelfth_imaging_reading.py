"""twelfth_imaging_reading.py: radiologists' bill for the reading alone: code with modifier 26, place where it was done told in a sentence, credits by their days, pay-by-phone box."""
import held_twelfth as t
from held_twelfth import cols, esc, facts, money, pay, say, table

NAME, KIND = "held12-imaging-reading", "itemized_bill"
WORK = [("71046", "Chest x-ray, 2 views", 40, 95), ("70450", "CT head without contrast", 150, 340), ("74177", "CT abdomen and pelvis with contrast", 260, 540), ("76705", "Ultrasound abdomen, limited", 95, 210), ("73721", "MRI knee without contrast", 240, 490), ("72100", "X-ray lower spine", 38, 90)]


def document(rng):
    group, who, date, site = f"Radiology Consultants of {t.city(rng)}", t.Patient(rng), t.day(rng), rng.choice(t.SYSTEMS)
    number, tel, box = t.number(rng, "RC999999"), t.call(rng), t.where(rng, True)
    back = t.later(date, rng.randint(20, 40))
    sent, due = t.later(back, 10), t.later(back, 40)
    lines = [{"date": date, "code": c, "modifiers": ["26"], "description": w, "charge_cents": t.price(rng, low, high)} for c, w, low, high in rng.sample(WORK, rng.randint(1, 3))]
    charges = t.total(lines)
    pays = [pay(back, "insurance", "Medicare payment", round(charges * 0.33)), pay(back, "adjustment", "Medicare adjustment", round(charges * 0.58))]
    owed = charges - t.total(pays, "amount_cents")
    body = (cols((50, f'<b class="lg">{esc(group)}</b><br>{box[0]}<br>{box[1]}'), (50, facts([("Account No.", number), ("Statement Date", say(sent, "mon")), ("Due Date", say(due, "mon")), ("Balance Due", money(owed))], "fx w"))) + f'<div class="to">{who.mail}</div>'
            + f'<div class="no">This bill is for the radiologist who read your images. You may also get a bill from {esc(site)}, where they were taken.</div><p>Patient: <b>{esc(who.full)}</b></p>'
            + table("vt w", "llclr", [["Date", "CPT", "Mod", "Description", "Amount"]], [[say(x["date"], "us"), x["code"], "26", x["description"], money(x["charge_cents"])] for x in lines] + [[say(p["date"], "us"), "", "", p["description"], money(-p["amount_cents"])] for p in pays] + [("tt", ["", "", "", "Balance due", money(owed)])])
            + f'<div class="ph">Pay by phone: {tel}</div>')
    css = "body{font:10pt 'Liberation Serif'}.lg{font-size:15pt}.fx td{border:.5px solid #000}.fx td+td{text-align:right}.to{margin:36pt 0 24pt 24pt}.no{border:1px solid #000;padding:6pt;font-style:italic}.vt th{border-bottom:1px solid #000}.tt td{font-weight:bold;border-top:1px solid #000}.ph{margin-top:30pt;text-align:center;font-size:13pt}"
    return t.done(css, body, {"document_type": KIND, "provider": {"name": group, "phone": tel}, "patient": {"name": who.full}, "account_number": number, "statement_date": sent, "due_date": due, "lines": lines, "payments": pays, "totals": {"balance_cents": owed}})
