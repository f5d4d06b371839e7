"""ninth_lab_invoice.py: a national laboratory's invoice: facts of the order in two blocks of labels over their values, one table of tests with what was charged, the insurance's discount and payment and what the patient owes,
the CPT code below the test's name, the coupon at the foot with a scan line."""
import held_ninth as n
from held_ninth import esc, minus, money, say, tr

NAME, KIND = "held9-lab-invoice", "itemized_bill"
LABS = ["Unity Reference Laboratories", "Quantum Diagnostics Incorporated", "LabNorth Clinical Laboratories", "BioPath Laboratory Corporation"]
TESTS = [("COMPREHENSIVE METABOLIC PANEL", "80053", 50, 190), ("LIPID PANEL, STANDARD", "80061", 45, 160), ("HEMOGLOBIN A1C", "83036", 40, 120), ("TSH W/REFLEX TO FT4", "84443", 60, 210), ("VITAMIN D,25-OH,TOTAL,IA", "82306", 90, 290), ("CBC (INCLUDES DIFF/PLT)", "85025", 30, 95),
         ("FERRITIN", "82728", 40, 140), ("URINALYSIS, COMPLETE", "81001", 20, 70), ("CULTURE, URINE, ROUTINE", "87086", 40, 120), ("VENIPUNCTURE", "36415", 10, 32), ("HEPATITIS C ANTIBODY", "86803", 60, 180), ("TESTOSTERONE, TOTAL, MS", "84403", 90, 240)]


def document(rng):
    lab, who, date = rng.choice(LABS), n.Someone(rng), n.day(rng, "2026-01-05", "2026-05-20")
    invoice, code, call, mail = n.number(rng, "9999999999"), n.number(rng, "AA9"), n.phone(rng, "1-{}-{}-{}"), n.place(rng, box=True, plus=True)
    tax, payer = n.tax_id(rng), rng.choice(("AETNA", "UNITED HEALTHCARE", "BCBS OF TEXAS", ""))
    lines, rows = [], ""
    below = rng.random() < 0.5
    for words, cpt, low, high in rng.sample(TESTS, rng.randint(1, 8)):
        charge = n.price(rng, low, high)
        off = round(charge * rng.uniform(0.5, 0.85)) if payer else 0
        plan = (charge - off) // 2 if payer and rng.random() < 0.5 else 0
        line = {"date": date, "code": cpt, "description": words, "charge_cents": charge, "patient_cents": charge - off - plan}
        if payer:
            line |= {"adjustment_cents": off, "plan_paid_cents": plan}
        lines.append(line)
        cells = [say(date, "us"), f"{words}<br><span class='cpt'>CPT: {cpt}</span>" if below else words] + ([] if below else [cpt])
        rows += tr(cells + [money(charge)] + ([minus(off), minus(plan)] if payer else []) + [money(line["patient_cents"])], "nw||" + ("" if below else "|") + "r nw|" * 4)
    charge, owed = n.sums(lines, "charge_cents"), n.sums(lines, "patient_cents")
    off, plan = n.sums(lines, "adjustment_cents"), n.sums(lines, "plan_paid_cents")
    rows += tr([("TOTALS", 2 if below else 3), money(charge)] + ([minus(off), minus(plan)] if payer else []) + [money(owed)], "b|" + "r nw b|" * 4, "z")
    heads = ["Date of<br>Service", "Test / Procedure"] + ([] if below else ["CPT<br>Code"]) + ["Charge"] + (["Insurance<br>Discount", "Insurance<br>Paid"] if payer else []) + ["Patient<br>Owes"]
    sent = n.later(date, rng.randint(20, 50))
    due = n.later(sent, 28)
    over = [("Invoice Number", invoice), ("Lab Code", code), ("Invoice Date", say(sent, "us")), ("Due Date", say(due, "us")), ("Amount Due", money(owed))]
    who_facts = [("Patient Name", esc(who.full.upper())), ("Date of Birth", say(who.born, "us")), ("Ordering Physician", esc(n.doctor(rng, "{} {} {}").upper())), ("Insurance", payer or "NONE ON FILE")]

    def block(pairs):
        return f'<table class="w ov">{tr([f"<span>{label}</span><br>{value}" for label, value in pairs])}</table>'

    body = (f'<table class="w"><tr><td><b class="logo">{esc(lab)}</b><br><span class="small">Federal Tax ID {tax}</span></td><td class="r">Questions about this invoice?<br><b>{call}</b><br>or pay at www.labbill.example</td></tr></table>'
            f'{block(over)}{block(who_facts)}<p>{"These services were billed to your insurance. The amount below is what your insurance says you owe." if payer else "We do not have insurance for you. Call us with your insurance, or pay the amount below."}</p>'
            f'<table class="w d"><thead>{tr(heads, "nw||" + ("" if below else "|") + "r|" * 4, tag="th")}</thead>{rows}</table>'
            '<p class="small">This bill is for laboratory tests that your doctor asked for. It is separate from any bill of your doctor or hospital. If it is not paid your account may be sent to a collection agency.</p>'
            '<div class="cut small">Detach and mail with your payment. Do not staple.</div>'
            + n.beside(f"{esc(who.caps)}<br>{who.street.upper()}<br>{who.town.upper()}", f"<b>Invoice Number: {invoice}</b><br>Amount Due: {money(owed)}<br>Due Date: {say(due, 'us')}<br><br>{esc(lab.upper())}<br>{mail[0].upper()}<br>{mail[1].upper()}", 55)
            + f'<p class="scan">{n.digits(rng, 10)} {n.digits(rng, 8)} {n.digits(rng, 7)}</p>')
    css = ("body{font-size:9.5pt}.logo{font-size:16pt;color:#2e7d32}.ov{margin:8pt 0;border:1px solid #2e7d32}.ov td{border-right:1px solid #c5dec6}.ov span{font-size:7pt;color:#2e7d32}.d th{border-bottom:2px solid #2e7d32;vertical-align:bottom;font-size:8.5pt}.d td{font-size:9pt}"
           ".cpt{font-size:7.5pt;color:#555}.z td{border-top:2px solid #2e7d32}.cut{border-top:1px dashed #444;text-align:center;margin:16pt 0 8pt;padding-top:2pt}.scan{font:11pt 'Liberation Mono';text-align:right;margin-top:24pt}")
    truth = {"document_type": KIND, "provider": {"name": lab, "phone": call, "tax_id": tax}, "patient": {"name": who.full.upper(), "birth_date": who.born}, "account_number": invoice, "statement_date": sent, "due_date": due, "lines": lines,
             "totals": {"charges_cents": charge, "balance_cents": owed} | ({"adjustments_cents": off, "insurance_paid_cents": plan} if payer else {})}
    return n.close(css, body, truth)
