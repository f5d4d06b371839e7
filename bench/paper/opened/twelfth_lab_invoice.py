"""twelfth_lab_invoice.py: a national laboratory's invoice: test rows with code and charge, the discount and the plan's payment in columns, the doctor who ordered, bill number."""
import held_twelfth as t
from held_twelfth import bare, cols, esc, facts, money, say, table

NAME, KIND = "held12-lab-invoice", "itemized_bill"
TESTS = [("80061", "LIPID PANEL, STANDARD", 48, 120), ("83036", "HEMOGLOBIN A1C", 38, 90), ("84443", "TSH", 58, 140), ("82306", "VITAMIN D, 25-HYDROXY", 110, 250), ("80053", "COMPREHENSIVE METABOLIC PANEL", 42, 110), ("85025", "CBC (INCLUDES DIFF/PLT)", 30, 80), ("84153", "PSA, TOTAL", 66, 150), ("82728", "FERRITIN", 44, 120), ("87086", "CULTURE, URINE, ROUTINE", 40, 110), ("36415", "VENIPUNCTURE", 9, 22)]
KEYS = ("charge_cents", "adjustment_cents", "plan_paid_cents", "patient_cents")


def document(rng):
    lab, who, date, plan = rng.choice(("Beacon Reference Laboratories", "Meridian Clinical Labs, Inc.", "TruPath Diagnostics")), t.Patient(rng), t.day(rng), rng.choice(("UNITED HEALTHCARE", "AETNA", "CIGNA"))
    bill, tel, box, req = t.number(rng, "9999999999"), t.call(rng, "1-{}-{}-{}"), t.where(rng, True), t.number(rng, "AA999999A")
    sent, lines = t.later(date, rng.randint(25, 55)), []
    due = t.later(sent, 25)
    for code, words, low, high in rng.sample(TESTS, rng.randint(2, 6)):
        p = t.share(rng, t.price(rng, low, high), ("ded", "coins", "free"))
        lines.append({"date": date, "code": code, "description": words, **{k: p[k] for k in KEYS}})
    z = {k: t.total(lines, k) for k in KEYS}
    body = (cols((55, f'<div class="lg">{esc(lab)}</div>{box[0]}<br>{box[1]}<br>Customer service {tel}'), (45, facts([("Bill number", bill), ("Bill date", say(sent, "us")), ("Due date", say(due, "us")), ("Amount due", f"<b>{money(z['patient_cents'])}</b>")], "fx w")))
            + f'<div class="to">{who.mail}</div>' + facts([("Patient:", esc(who.full)), ("Ordering physician:", esc(t.dr(rng))), ("Requisition:", req), ("Insurance billed:", plan)])
            + table("vt w", "lllrrrr", [["Date of<br>service", "CPT", "Test", "Charge", "Discount", "Insurance<br>paid", "Patient<br>owes"]], [[say(date, "us"), x["code"], x["description"], *(bare(x[k]) for k in KEYS)] for x in lines] + [("tt", [("Total", 3), *(money(z[k]) for k in KEYS)])])
            + '<p class="small">This bill is for laboratory tests only and is separate from any bill from your doctor.</p>')
    css = "body{font:9.5pt 'Liberation Sans'}.lg{font:bold 16pt 'URW Gothic';color:#3d7a1f}.fx td{background:#eef6e9}.fx td+td{text-align:right}.to{margin:32pt 0 26pt 20pt}.vt{margin-top:8pt}.vt th{border-bottom:2px solid #3d7a1f;font-size:8.5pt;vertical-align:bottom}.tt td{border-top:1px solid #3d7a1f;font-weight:bold}"
    return t.done(css, body, {"document_type": KIND, "provider": {"name": lab, "phone": tel}, "payer": {"name": plan}, "patient": {"name": who.full}, "account_number": bill, "statement_date": sent, "due_date": due, "lines": lines,
                              "totals": {"charges_cents": z["charge_cents"], "adjustments_cents": z["adjustment_cents"], "insurance_paid_cents": z["plan_paid_cents"], "balance_cents": z["patient_cents"]}})
