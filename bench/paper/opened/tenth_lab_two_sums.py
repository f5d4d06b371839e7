"""tenth_lab_two_sums.py: a laboratory's patient bill: facts in a panel at the right, each test with its code and charge, then insurance's adjustment and payment as rows below the total, the coupon at the top with the sum in large print."""
import held_tenth as t
from held_tenth import esc, minus, money, pay, say, tr

NAME, KIND = "held10-lab-two-sums", "itemized_bill"
LABS = ["American Clinical Laboratories", "LabPoint Corporation of America", "Sonic Ridge Reference Lab", "Pathways Diagnostics, Inc."]
TESTS = [("80053", "Comp. Metabolic Panel (14)", 45, 180), ("80061", "Lipid Panel", 40, 150), ("83036", "Hemoglobin A1c", 40, 120), ("84443", "TSH", 50, 190), ("82306", "Vitamin D, 25-Hydroxy", 90, 280), ("85025", "CBC With Differential/Platelet", 30, 95), ("82728", "Ferritin", 40, 140), ("81001", "Urinalysis, Routine", 20, 70), ("87086", "Urine Culture, Routine", 40, 120), ("36415", "Venipuncture", 8, 30), ("86803", "Hep C Virus Ab", 60, 180), ("82607", "Vitamin B12", 45, 150), ("84153", "Prostate-Specific Ag", 60, 190), ("88142", "Pap Lb (Liquid-based)", 60, 170)]


def document(rng):
    lab, who, date, style = rng.choice(LABS), t.Someone(rng), t.day(rng), rng.choice(("us", "mon", "dmon"))
    invoice, call, mail, tax, sent = t.number(rng, "99999999"), t.phone(rng, "{}-{}-{}"), t.place(rng, box=True, plus=True), t.tax_id(rng), t.later(date, rng.randint(25, 50))
    due, payer, lines, rows = t.later(sent, 30), rng.choice(("Aetna", "Cigna", "Blue Cross of Ohio", "UnitedHealthcare", "Medicare")), [], ""
    for code, words, low, high in rng.sample(TESTS, rng.randint(1, 10)):
        lines.append({"date": date, "code": code, "description": words, "charge_cents": t.price(rng, low, high)})
        rows += tr([say(date, style), code, words, money(lines[-1]["charge_cents"])], "nw|||r nw")
    charges, posted = t.sums(lines, "charge_cents"), t.later(sent, -4)
    payments = [pay(posted, "adjustment", f"{payer} Adjustment", round(charges * rng.uniform(0.5, 0.75)))]
    if rng.random() < 0.6:
        payments.append(pay(posted, "insurance", f"{payer} Payment", round(charges * 0.12)))
    owed = charges - sum(p["amount_cents"] for p in payments)
    rows += tr([("Total Charges", 3), money(charges)], "r b|r nw b", "y") + "".join(tr([say(p["date"], style), "", p["description"], minus(p["amount_cents"])], "nw|||r nw") for p in payments) + tr([("Amount You Owe", 3), money(owed)], "r b|r nw b", "y")
    panel = t.facts([("Invoice #", invoice), ("Invoice date", say(sent, style)), ("Patient", esc(who.full)), ("Date of birth", say(who.born, style)), ("Ordered by", esc(t.doctor(rng))), ("Insurance billed", payer)], "pn w", "lab")
    body = (t.beside(f"<b>{esc(lab)}</b><br>{mail[0]}<br>{mail[1]}<br><br><br>{who.mail}", f'<div class="amt">Amount due<br><span>{money(owed)}</span><br>by {say(due, style)}</div><div class="c">Invoice # {invoice}<br>Amount enclosed $ ________</div>', 58)
            + '<div class="cut small">Return this part with your check. Keep the part below.</div>'
            + t.beside(f'<h2>{esc(lab)}</h2><b>Laboratory invoice</b><br>Tax ID {tax}<br>Questions: {call}<p>These tests were ordered by your provider. Your insurance plan has processed this claim and the amount shown is your responsibility.</p>', panel, 50)
            + f'<table class="w d"><thead>{tr(["Date of Service", "CPT Code", "Test Description", "Amount"], "|||r", tag="th")}</thead>{rows}</table><p class="small">Late payment may be reported. Financial help is available for those who qualify.</p>')
    css = f"body{{font:9.5pt {rng.choice(['Liberation Sans', 'DejaVu Sans Condensed', 'Nimbus Sans'])!r}}}.amt{{border:2px solid #c0392b;text-align:center;padding:5pt;margin-bottom:6pt}}.amt span{{font-size:19pt;font-weight:bold}}.cut{{border-top:1px dashed #000;text-align:center;margin:14pt 0}}h2{{color:#c0392b;margin:0}}.pn{{background:#f8eeec}}.lab{{font-size:8pt;color:#555}}.d{{margin-top:10pt}}.d th{{border-bottom:1.5px solid #c0392b}}.d td{{border-bottom:.5px solid #ddd}}.y td{{border-top:1px solid #c0392b}}"
    truth = {"document_type": KIND, "provider": {"name": lab, "phone": call, "tax_id": tax, "address": t.whole(mail)}, "payer": {"name": payer}, "patient": {"name": who.full, "birth_date": who.born}, "account_number": invoice, "statement_date": sent, "due_date": due, "lines": lines, "payments": payments,
             "totals": {"charges_cents": charges, "balance_cents": owed}}
    return t.close(css, body, truth)
