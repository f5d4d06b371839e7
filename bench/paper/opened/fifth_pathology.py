"""fifth_pathology.py: a pathology group's statement: the account in a strip of boxes across the sheet, code and modifier joined by a dash, what was looked at below the service in small letters, the plan's discount and payment on the same row, two columns of questions and answers below, slip at the foot."""
from held_parts import (PLANS, STEM, address, after, day, digits, e, line, money, natural, page, person, phone, say, tax_id, total, tr)

NAME, KIND = "held5-pathology", "itemized_bill"
CSS = """body { font: 9.2pt 'Nimbus Sans' } .n { font: bold 15pt 'Nimbus Roman'; color: #3b2a6b } table.h { width: 100% } .h td { vertical-align: top } table.st { width: 100%; margin: 14px 0 } .st td { border: 1px solid #3b2a6b; padding: 3px 6px; text-align: center; width: 20% } .st .k td { background: #3b2a6b; color: #fff; font-size: 8pt } table.x { width: 100% } .x th { border-bottom: 2px solid #3b2a6b; font-size: 8pt; text-align: left; vertical-align: bottom; padding: 3px 5px } .x th.r { text-align: right } .x td { padding: 4px 5px; vertical-align: top; border-bottom: 1px solid #ddd } .x td.c { text-align: center } .x small { color: #444; font-size: 7.8pt } .x .z td { font-weight: bold; border-top: 2px solid #3b2a6b; border-bottom: 0 }
.q { columns: 2; column-gap: 24px; font-size: 8.2pt; margin-top: 14px } .q b { display: block } .q p { margin: 0 0 6px } .cut { border-top: 1px dashed #333; margin: 14px 0 6px; text-align: center; font-size: 7.5pt }"""
WORK = [("88305", "Tissue exam by pathologist", 14500, 31000, ["colon, polyp", "skin, left forearm", "skin, upper back", "stomach, antrum", "cervix", "esophagus, distal"]), ("88312", "Special stain, group 1", 9800, 22000, ["stomach, antrum", "skin, left forearm"]), ("88342", "Immunohistochemistry, first stain", 16000, 38000, ["breast, right", "skin, upper back"]),
        ("88307", "Tissue exam, complex", 31000, 62000, ["gallbladder with margins", "breast, right"]), ("88304", "Tissue exam, level 3", 7800, 16500, ["appendix", "gallbladder"]), ("88331", "Frozen section, first block", 14000, 33000, ["thyroid, left lobe"]), ("88175", "Pap test, automated with rescreen", 6200, 13800, ["cervix, liquid based"])]
MARKS = ["K63.5", "D22.5", "L82.1", "K29.50", "R87.610", "C44.612", "D12.2"]


def document(rng):
    who, first, plan = person(rng), day(rng), rng.choice(PLANS)
    house, style = f"{rng.choice(STEM)} {rng.choice(['Pathology Associates, PC', 'Pathologists, PLLC', 'Dermatopathology', 'Pathology Group'])}", rng.choice(["short", "us"])
    dates, insured, part = [first] if rng.random() < 0.75 else [first, after(first, 9)], rng.random() < 0.8, rng.choice([0.1, 0.2, 0.2, 1, 1])
    marks, lines, rows = [], [], ""
    for date in dates:
        for code, text, low, high, sites in rng.sample(WORK, rng.choice([1, 1, 2, 3])):
            units, mark = rng.choice([1, 1, 2, 3]) if code in ("88305", "88312") else 1, rng.choice(MARKS)
            charge = rng.randint(low // 100, high // 100) * 100 * units
            item = line(date, (code, None, text), **({"modifiers": ["26"]} if house.endswith("PC") or code == "88331" else {}), units=units, charge_cents=charge)
            if insured:
                allowed = round(charge * rng.uniform(0.25, 0.6))
                mine = round(allowed * part)
                item.update(adjustment_cents=charge - allowed, plan_paid_cents=allowed - mine, patient_cents=mine)
            marks.append(mark)
            lines.append(item)
            cells = [say(date, style), "-".join([code, *item.get("modifiers", [])]), f"{e(text)}<br><small>Specimen: {rng.choice(sites)}</small>", mark, units, money(charge, "")]
            cells += [money(-item["adjustment_cents"], ""), money(-item["plan_paid_cents"], ""), money(item["patient_cents"], "")] if insured else []
            rows += tr(cells, ". . . . c r r r r")
    heads = ["Service<br>date", "Procedure", "Description", "Diagnosis", "Units", "Charge"] + (["Insurance<br>discount", "Insurance<br>paid", "You<br>owe"] if insured else [])
    gross = total(lines, "charge_cents")
    sums = [gross, *([-total(lines, "adjustment_cents"), -total(lines, "plan_paid_cents"), total(lines, "patient_cents")] if insured else [])]
    owed = sums[-1]
    rows += tr([("Total", 5), *(money(one) for one in sums)], "r r r r r", "z")
    sent = after(dates[-1], rng.randint(34, 77))
    due, account, call, ein, (street, town, home), own = after(sent, 30), f"{rng.choice('PSD')}{first:%y}-{digits(rng, 6)}", phone(rng), tax_id(rng), address(rng), address(rng)
    doctor = f"{natural(person(rng))}, MD"
    html = page(CSS, f"""<table class="h"><tr><td><span class="n">{e(house)}</span><br>{street}<br>{town}</td><td class="r">Patient billing {call}<br>Tax ID {ein}<br>Mon&ndash;Thu 9&ndash;4, Fri 9&ndash;noon</td></tr></table><br><br>{natural(who)}<br>{own[0]}<br>{own[1]}
<table class="st">{tr(["Patient", "Account no.", "Statement date", "Due date", "Please pay"], "", "k")}{tr([natural(who), account, say(sent, style), say(due, style), f"<b>{money(owed)}</b>"])}</table><p style="margin:0 0 8px">Referred by: {doctor} &nbsp;&nbsp; Insurance: {e(plan) if insured else "none given to us"}</p><table class="x"><thead>{tr(heads, ". . . . c r r r r", tag="th")}</thead>{rows}</table>
<div class="q"><p><b>Why did I get this bill?</b>Your doctor sent tissue or cells to us. A pathologist, a doctor whom you may not have met, looked at them and wrote a report.</p><p><b>Why more than one charge?</b>Each specimen and each stain is a service of its own. The hospital may bill for preparing the slides.</p><p><b>What if I have other insurance?</b>Call us within 30 days
with the numbers on your card.</p><p><b>I cannot pay this now.</b>We take payments of $25.00 and up each month. Uninsured patients may get 35% off when they pay within 30 days of this statement.</p></div><div class="cut">Tear here</div><table class="h"><tr><td>{natural(who)}<br>Account no. {account}<br>Please pay {money(owed)} by {say(due, style)}</td><td>Amount sent $__________<br>Check no. ____________</td><td>{e(house)}<br>PO Box {digits(rng, 5)}<br>{town}</td></tr></table>""", sheet="size: Letter; margin: 0.6in")
    totals = {"charges_cents": gross, **({"adjustments_cents": total(lines, "adjustment_cents"), "insurance_paid_cents": total(lines, "plan_paid_cents")} if insured else {}), "balance_cents": owed}
    return {"html": html, "truth": {
        "document_type": KIND, "provider": {"name": house, "phone": call, "address": home, "tax_id": ein}, **({"payer": {"name": plan}} if insured else {}), "patient": {"name": natural(who)}, "account_number": account, "statement_date": sent.isoformat(), "due_date": due.isoformat(), "maybe": {"diagnoses": list(dict.fromkeys(marks))},
        "lines": lines, "totals": totals}}
