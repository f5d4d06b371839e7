"""tenth_pathology_sheet.py: a pathology practice's bill: three boxes of labels over values, a line a specimen with its code, modifier and units, the insurer's story in columns (charges, insurance, adjustments, you owe), a reminder of what the bill is for."""
import held_tenth as t
from held_tenth import esc, minus, money, say, tr

NAME, KIND = "held10-pathology-sheet", "itemized_bill"
GROUPS = ["Consolidated Pathology Services", "Dermatopathology Partners, LLC", "Valley Pathologists Medical Group", "Great Plains Anatomic Pathology"]
WORK = [("88305", "TISSUE EXAM BY PATHOLOGIST, LEVEL IV", 110, 290, 3), ("88304", "TISSUE EXAM BY PATHOLOGIST, LEVEL III", 70, 190, 2), ("88342", "IMMUNOHISTOCHEMISTRY, FIRST ANTIBODY", 120, 310, 1), ("88341", "IMMUNOHISTOCHEMISTRY, EACH ADDITIONAL", 90, 240, 3), ("88312", "SPECIAL STAINS, GROUP I", 80, 210, 2), ("88175", "CYTOPATH CERVICAL/VAGINAL AUTO", 45, 120, 1), ("88331", "FROZEN SECTION, FIRST BLOCK", 130, 320, 1)]


def document(rng):
    group, who, date, style = rng.choice(GROUPS), t.Someone(rng), t.day(rng), rng.choice(("us", "bare4", "caps"))
    account, call, mail, sent, tax = t.number(rng, "P9999999"), t.phone(rng, "1-{}-{}-{}"), t.place(rng, box=True), t.later(date, rng.randint(30, 60)), t.tax_id(rng)
    due, payer, mod = t.later(sent, 21), rng.choice(("Blue Shield", "Aetna", "Cigna", "Humana")), rng.choice(("26", "TC", ""))
    lines, rows = [], ""
    for code, words, low, high, most in rng.sample(WORK, rng.randint(1, 5)):
        units = rng.randint(1, most)
        charge = t.price(rng, low, high) * units
        off = round(charge * rng.uniform(0.3, 0.6))
        plan = round((charge - off) * rng.choice((0, 0.5, 0.8)))
        lines.append({"date": date, "code": code, "modifiers": [mod] if mod else None, "description": words, "units": units, "charge_cents": charge, "plan_paid_cents": plan, "adjustment_cents": off, "patient_cents": charge - off - plan})
        rows += tr([say(date, style), f"{code} {mod}".strip(), words, units, money(charge), minus(plan), minus(off), money(charge - off - plan)], "nw|nw||c|" + "r nw|" * 4)
    charge, plan, off, owed = (t.sums(lines, key) for key in ("charge_cents", "plan_paid_cents", "adjustment_cents", "patient_cents"))
    rows += tr([("TOTAL", 4), money(charge), minus(plan), minus(off), money(owed)], "b|" + "r nw b|" * 4, "y")

    def box(title, pairs):
        return f'<td class="bx"><div class="t">{title}</div>' + "".join(f"<span>{a}</span><br>{b}<br>" for a, b in pairs) + "</td>"

    three = (box("PATIENT", [("Name", esc(who.full)), ("Date of birth", say(who.born, style)), ("Account number", account)]) + box("SERVICE", [("Ordering physician", esc(t.doctor(rng))), ("Specimen collected", say(date, style)), ("Insurance", payer)])
             + box("BILLING", [("Bill date", say(sent, style)), ("Payment due", say(due, style)), ("Amount due", f"<b>{money(owed)}</b>")]))
    body = (f'<table class="w"><tr><td><b class="logo">{esc(group)}</b><br>{mail[0]}<br>{mail[1]}</td><td class="r">Phone {call}<br>Tax ID# {tax}</td></tr></table><table class="w three"><tr>{three}</tr></table>'
            f'<p><b>Why did I get this bill?</b> Your doctor sent tissue or fluid to our laboratory, where a pathologist examined it.</p><table class="w d"><thead>{tr(["Service<br>date", "Procedure", "Description", "Qty", "Charge", "Insurance<br>payment", "Insurance<br>adjustment", "Patient<br>amount due"], "||" + "|c|r|r|r|r", tag="th")}</thead>{rows}</table>'
            f'<div class="cut small">&#9986; detach here</div>' + t.beside(who.mail, f"Account: {account}<br>Amount due: {money(owed)}<br>Please pay by: {say(due, style)}<br>Remit to: {esc(group)}, {t.whole(mail)}", 50))
    css = "body{font-size:9.5pt}.logo{font-size:15pt;color:#5a2d82}.three{margin:10pt 0}.bx{border:1px solid #5a2d82;width:33%}.bx span{font-size:7pt;color:#666}.t{background:#efe8f5;font-weight:bold;font-size:8pt;padding:1pt 3pt}.d{font-size:8pt}.d th{background:#efe8f5;vertical-align:bottom}.y td{border-top:1.5px solid #5a2d82}.cut{border-top:1px dashed #333;margin:24pt 0 10pt}"
    truth = {"document_type": KIND, "provider": {"name": group, "phone": call, "tax_id": tax, "address": t.whole(mail)}, "payer": {"name": payer}, "patient": {"name": who.full, "birth_date": who.born}, "account_number": account, "statement_date": sent, "due_date": due, "lines": lines,
             "totals": {"charges_cents": charge, "insurance_paid_cents": plan, "adjustments_cents": off, "balance_cents": owed}}
    return t.close(css, body, truth)
