"""eleventh_hosp_rev_summary.py: an inpatient summary by revenue code, in the manner of Oracle: three columns and a count, then how insurance reduced the account as label and amount, remit-to box."""
import held_eleventh as t
from held_eleventh import cols, esc, facts, money, pay, say, table

NAME, KIND = "held11-hosp-rev-summary", "summary_bill"
REV = [("0250", "Pharmacy", 300, 4200, 30), ("0258", "IV Solutions", 80, 900, 8), ("0270", "Med/Surg Supplies", 100, 1800, 14), ("0300", "Laboratory", 400, 3900, 20), ("0320", "Radiology Diagnostic", 200, 1500, 3), ("0350", "CT Scan", 1400, 6900, 2), ("0360", "Operating Room", 4000, 21000, 6), ("0370", "Anesthesia", 900, 3800, 5), ("0450", "Emergency Room", 900, 3200, 1), ("0710", "Recovery Room", 500, 2600, 3), ("0730", "EKG/ECG", 120, 500, 2)]


def document(rng):
    place, who, come = t.hospital(rng), t.Patient(rng), t.day(rng)
    nights, fin, tel, sign = rng.randint(2, 6), t.number(rng, "9999999999"), t.call(rng, "{}.{}.{}"), rng.choice(("$", ""))
    gone, box, tax = t.later(come, nights), t.where(rng, True), t.tax_id(rng)
    sent = t.later(gone, rng.randint(25, 60))
    due, plan = t.later(sent, 30), rng.choice(t.PLANS)
    lines = [{"revenue_code": "0120", "description": "Room & Board Semi-Private", "units": nights, "charge_cents": nights * t.price(rng, 1400, 3100)}]
    lines += [{"revenue_code": r, "description": w, "units": rng.randint(1, most), "charge_cents": t.price(rng, a, b)} for r, w, a, b, most in sorted(rng.sample(REV, rng.randint(4, 9)))]
    charges = t.total(lines)
    pays = [pay(None, "insurance", "Insurance Payments", round(charges * rng.uniform(0.3, 0.45))), pay(None, "adjustment", "Contractual Adjustments", round(charges * rng.uniform(0.35, 0.45)))]
    owed = charges - t.total(pays, "amount_cents")
    rows = [[x["revenue_code"], esc(x["description"]), str(x["units"]), money(x["charge_cents"], sign)] for x in lines] + [("tt", ["", "Total Charges", "", money(charges, "$")])]
    head = facts([("Account #", fin), ("Patient Name", esc(who.plain)), ("Admission Date", say(come, "us")), ("Discharge Date", say(gone, "us")), ("Primary Insurance", plan)], "hd")
    body = (f'<div class="bar">{esc(place)} <span>Patient Account Statement</span></div>' + cols((52, f'<div class="to">{who.mail}</div>'), (48, head + f'<div class="st">Statement Date: {say(sent, "us")}</div>'))
            + table("rv w", "llrr", [["Revenue<br>Code", "Summary of<br>Hospital Services", "Total<br>Units", "Total<br>Charges"]], rows)
            + cols((48, f'<div class="nt">Your insurance has finished with this claim. What is left is yours to pay. Uninsured or need help? Our counselors are at {tel}. An itemized bill is sent free on request. Tax ID {tax}.</div>'),
                   (52, table("ac w", "lr", [], [["Total Charges", money(charges)]] + [[p["description"], "-" + money(p["amount_cents"])] for p in pays] + [["Patient Payments", "$0.00"], ("du", ["PLEASE PAY THIS AMOUNT", money(owed)]), ["Due by", say(due, "us")]])))
            + f'<div class="rt"><b>Remit to:</b> {esc(place)}, {box[0]}, {box[1]} &nbsp; <b>Acct:</b> {fin} &nbsp; <b>Amt enclosed:</b> ______</div>')
    css = "body{font:10pt 'Nimbus Sans'}.bar{background:#8a1c1c;color:#fff;font-size:15pt;padding:7pt}.bar span{font-size:10pt;float:right;padding-top:4pt}.to{margin:30pt 0 40pt 14pt}.hd{margin-top:8pt}.hd td:first-child{background:#eee;font-size:8.5pt}.hd td{border:.5px solid #999}.st{margin:5pt 0}.rv th{border-bottom:2px solid #8a1c1c;font-size:9pt}.rv td{padding:3pt 5pt}.tt td{border-top:1px solid #000;font-weight:bold}.ac{border:1px solid #8a1c1c;margin-top:14pt}.du td{font-weight:bold;font-size:11.5pt;background:#f6e8e8}.nt{margin-top:14pt;font-size:9pt;padding-right:16pt}.rt{border-top:1px dashed #000;margin-top:30pt;padding-top:8pt}"
    return t.done(css, body, {"document_type": KIND, "provider": {"name": place, "phone": tel, "tax_id": tax}, "payer": {"name": plan}, "patient": {"name": who.plain}, "account_number": fin, "statement_date": sent, "due_date": due, "admitted": come, "discharged": gone, "maybe": {"patient_paid_cents": 0}, "lines": lines, "payments": pays, "totals": {"charges_cents": charges, "balance_cents": owed}})
