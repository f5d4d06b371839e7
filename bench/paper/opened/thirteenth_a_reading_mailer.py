"""thirteenth_a_reading_mailer.py: a radiology group's self-mailer: exams without any column heads, code with its modifier joined, who asked for the exam on a line below each, payments in the same list with CR behind."""
import held_thirteenth_a as t
from held_thirteenth_a import cols, esc, money, say, table

NAME, KIND = "held13-a-reading-mailer", "itemized_bill"
READS = [("71046", "CHEST 2 VIEWS FRONTAL AND LATERAL", 40, 95), ("74177", "CT ABDOMEN AND PELVIS WITH CONTRAST", 260, 560), ("70450", "CT HEAD OR BRAIN WITHOUT CONTRAST", 150, 320), ("76705", "ULTRASOUND ABDOMEN LIMITED", 95, 210), ("73610", "ANKLE COMPLETE MINIMUM 3 VIEWS", 32, 80), ("72141", "MRI CERVICAL SPINE WITHOUT CONTRAST", 240, 520), ("77067", "SCREENING MAMMOGRAM BILATERAL", 130, 300)]


def document(rng):
    group, who, date, plan = f"{t.city(rng)} Radiologists, Inc.", t.Patient(rng), t.day(rng), rng.choice(t.PLANS)
    acct, pin, tel, box, where = t.number(rng, "RAD9999999"), t.number(rng, "999999"), t.call(rng), t.where(rng, True), rng.choice(t.HOSPITALS)
    lines, payments, rows, posted = [], [], [], t.later(date, rng.randint(20, 35))
    for code, words, low, high in rng.sample(READS, rng.randint(1, 3)):
        c = t.price(rng, low, high)
        lines.append({"date": date, "code": code, "modifiers": ["26"], "description": words, "charge_cents": c})
        rows += [[say(date, "hyphens"), f"{code}26", words, money(c, "")], ("rf", ["", "", f"ordered by {esc(t.dr(rng, 'DR {} {}').upper())}", ""])]
        p = t.share(rng, c, ("ded", "coins", "both"))
        mine = ([t.pay(posted, "insurance", f"PAYMENT {plan.upper()}", p["plan_paid_cents"])] if p["plan_paid_cents"] else []) + [t.pay(posted, "adjustment", f"ADJUSTMENT {plan.upper()}", p["adjustment_cents"])]
        payments += mine
        rows += [[say(y["date"], "hyphens"), "", y["description"], money(y["amount_cents"], "") + " CR"] for y in mine]
    owed, sent = t.total(lines) - t.total(payments, "amount_cents"), t.later(posted, rng.randint(4, 12))
    body = (cols((60, f'<b>{esc(group.upper())}</b><br>{box[0]}<br>{box[1]}<br><span class="small">Return service requested</span>'), (40, f'<div class="bx">Statement {say(sent, "hyphens")}<br>Account {acct}<br>Web PIN {pin}</div>'))
            + f'<div class="to">{t.barcode(rng, 14, 48)}<br>{who.mail}</div><div class="bar">PHYSICIAN INTERPRETATION OF IMAGING AT {esc(where.upper())}</div><p>Patient {esc(who.filed)}</p>'
            + table("vt w", "lllr", [], rows + [("tt", ["", "", "PLEASE PAY THIS AMOUNT", money(owed, "$")])])
            + f'<p class="ft">The hospital bills for the use of its equipment. This bill is for the physician who read your images. Pay at the website on the reverse with your PIN, or call {tel} (office code 118).</p>')
    css = "body{font:10pt 'Nimbus Sans Narrow','Liberation Sans Narrow'}.bx{border:2px solid #333;padding:6pt;line-height:1.5}.to{margin:40pt 0 40pt 30pt}.bar{background:#222;color:#fff;text-align:center;padding:3pt;letter-spacing:.5pt}.vt td{padding:2pt 6pt}.rf td{font-size:8pt;color:#555;padding-top:0}.tt td{font-weight:bold;border-top:1px solid #000;padding-top:5pt}.ft{margin-top:26pt;font-size:9pt}"
    return t.done(css, body, {"document_type": KIND, "provider": {"name": group.upper(), "phone": tel}, "patient": {"name": who.filed}, "maybe": {"payer.name": plan.upper()}, "account_number": acct, "statement_date": sent, "lines": lines, "payments": payments, "totals": {"balance_cents": owed}})
