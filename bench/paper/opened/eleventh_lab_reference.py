"""eleventh_lab_reference.py: a national laboratory's invoice: lab code and CPT in separate columns, tests across two heads, billed amount, plan discount and paid below as label rows in a right box, the coupon with an optical line at the foot."""
import held_eleventh as t
from held_eleventh import cols, esc, facts, money, pay, say, table

NAME, KIND = "held11-lab-reference", "itemized_bill"
TESTS = [("80053", "CMP14+EGFR", 48, 170), ("80061", "LIPID PANEL, STANDARD", 40, 140), ("83036", "HEMOGLOBIN A1C WITH EAG", 40, 115), ("84443", "TSH W/REFLEX TO FT4", 55, 180), ("82306", "VITAMIN D,25-OH,TOTAL,IA", 95, 270), ("85025", "CBC (INCLUDES DIFF/PLT)", 30, 92), ("82728", "FERRITIN", 42, 138), ("87086", "CULTURE, URINE, ROUTINE", 40, 118), ("36415", "ROUTINE VENIPUNCTURE", 8, 28), ("82607", "VITAMIN B12", 45, 148), ("86592", "RPR (DX) W/REFL TITER", 28, 84)]


def document(rng):
    lab, who, date, plan = rng.choice(("Meridian Reference Diagnostics", "Tri-State BioReference", "National Path Laboratories Inc")), t.Patient(rng), t.day(rng), rng.choice(t.PLANS)
    invoice, tel, box, doc = t.number(rng, "9999999999"), t.call(rng, "1-{}-{}-{}"), t.where(rng, True), t.dr(rng, "{1}, {0}").upper()
    sent, lines, rows = t.later(date, rng.randint(25, 55)), [], []
    due = t.later(sent, 25)
    for code, words, low, high in rng.sample(TESTS, rng.randint(1, 8)):
        lines.append({"date": date, "code": code, "description": words, "charge_cents": t.price(rng, low, high)})
        rows.append([say(date, "short"), words, code, money(lines[-1]["charge_cents"])])
    charges = t.total(lines)
    pays = [pay(None, "adjustment", "Insurance discount", round(charges * rng.uniform(0.55, 0.75)))]
    if rng.random() < 0.6:
        pays.append(pay(None, "insurance", "Paid by insurance", round(charges * 0.1)))
    owed = charges - t.total(pays, "amount_cents")
    box_rows = [["Total of charges", money(charges)]] + [[p["description"], money(-p["amount_cents"])] for p in pays] + [("ow", ["Please pay", money(owed)])]
    body = (cols((50, f'<div class="lg">{lab}</div><b>LABORATORY BILL</b>'), (50, facts([("Invoice Number", invoice), ("Invoice Date", say(sent, "short")), ("Patient", esc(who.full)), ("Referring Physician", esc(doc)), ("Insurance On File", plan), ("Date of Service", say(date, "short"))], "hd w")))
            + f'<p>Dear {esc(who.plain)}, the tests below were requested by your physician and done by our laboratory. This bill is not included in the bill from your physician.</p>'
            + table("vt w", "lllr", [["Date of<br>Service", "Test Name", "CPT<br>Code", "Amount<br>Billed"]], rows)
            + cols((55, '<div class="nt">Reason for bill: Your plan applied this amount to your deductible or coinsurance. ICD codes are supplied by your physician.</div>'), (45, table("bx w", "lr", [], box_rows)))
            + '<div class="cut"></div>' + cols((34, who.mail), (33, f"Remit to:<br>{lab}<br>{box[0]}<br>{box[1]}"), (33, facts([("Invoice Number", invoice), ("Due Date", say(due, "short")), ("Amount Due", money(owed))], "hd")))
            + f'<p class="oc">{invoice}{t.number(rng, "0000")}{owed:08d}{t.number(rng, "9")}</p><p class="small">Update your insurance at billing.example.com or call {tel}.</p>')
    css = "body{font:9pt 'Nimbus Sans'}.lg{font-size:15pt;font-weight:bold;color:#00529b}.hd td{border-bottom:1px solid #00529b;font-size:8.5pt}.vt th{background:#00529b;color:#fff;vertical-align:bottom}.vt td{border-bottom:.5px solid #9bb}.bx{margin-top:10pt;border:1px solid #00529b}.ow td{font-weight:bold;background:#e5eef7}.nt{margin:12pt 12pt 0 0}.cut{border-top:1px dashed #000;margin:40pt 0 14pt}.oc{font:11pt 'Liberation Mono';text-align:right;margin-top:24pt}"
    return t.done(css, body, {"document_type": KIND, "provider": {"name": lab, "phone": tel}, "payer": {"name": plan}, "patient": {"name": who.full}, "account_number": invoice, "statement_date": sent, "due_date": due, "lines": lines, "payments": pays, "totals": {"charges_cents": charges, "balance_cents": owed}})
