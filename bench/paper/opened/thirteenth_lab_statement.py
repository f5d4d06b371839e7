"""thirteenth_lab_statement.py: a national laboratory's bill: one requisition, tests with or without codes, what the insurer did in columns or in rows of their own, an account of why it bills; fonts, columns and names of columns are drawn by lot."""
import held_thirteenth_b as t
from held_thirteenth_b import bare, cols, esc, facts, money, say, table

NAME, KIND = "held13-lab-statement", "itemized_bill"
TESTS = [("80061", "LIPID PANEL, STANDARD", 60, 150), ("83036", "HEMOGLOBIN A1c", 45, 110), ("84443", "TSH W/REFLEX TO FT4", 70, 160), ("80053", "COMPREHENSIVE METABOLIC PANEL", 50, 130), ("85025", "CBC (INCLUDES DIFF/PLT)", 30, 90), ("82306", "VITAMIN D,25-OH,TOTAL,IA", 120, 280), ("82728", "FERRITIN", 60, 140), ("87086", "CULTURE, URINE, ROUTINE", 50, 120), ("82607", "VITAMIN B12", 60, 150), ("84153", "PSA, TOTAL", 80, 170), ("36415", "SPECIMEN COLLECTION VENIPUNCTURE", 10, 26)]


def document(rng):
    giver, who, sent = rng.choice(("Quarry Diagnostics Incorporated", "LabAmerica Holdings", "Sentinel Reference Laboratories")), t.Patient(rng), t.day(rng, "2026-02-25", "2026-09-25")
    inv, lab, tel, date, style, wide = t.number(rng, "9999999999"), t.number(rng, "AA999999A"), t.call(rng, "1.{}.{}.{}"), t.later(sent, -rng.randint(25, 80)), rng.choice(("us", "short", "mon", "bare4")), rng.random() < 0.5
    coded, lines, rows = rng.random() < 0.6, [], []
    payer = rng.choice(("AETNA", "CIGNA", "UNITED HEALTHCARE", "BCBS", "HUMANA"))
    for code, words, low, high in rng.sample(TESTS, rng.randint(2, 7)):
        s = t.share(rng, t.price(rng, low, high), ("ded", "ded", "coins"))
        x = {"date": date, "description": words, "charge_cents": s["charge_cents"]} | ({"code": code} if coded else {})
        if wide:
            x |= {"adjustment_cents": s["adjustment_cents"], "plan_paid_cents": s["plan_paid_cents"], "patient_cents": s["patient_cents"]}
        lines.append((x, s))
        rows.append([say(date, style)] + ([code] if coded else []) + [words, bare(s["charge_cents"])] + ([bare(s["adjustment_cents"], "-{}"), bare(s["plan_paid_cents"]), bare(s["patient_cents"])] if wide else []))
    z = {k: sum(s[k] for _, s in lines) for k in ("charge_cents", "adjustment_cents", "plan_paid_cents", "patient_cents")}
    pays = [] if wide else [t.pay(t.later(date, 21), "adjustment", f"{payer} ALLOWANCE/DISCOUNT", z["adjustment_cents"])] + ([t.pay(t.later(date, 21), "insurance", f"{payer} PAYMENT", z["plan_paid_cents"])] if z["plan_paid_cents"] else [])
    lead = 2 + coded
    rows.append(("tt", [("Totals" if wide else "Total charges", lead), money(z["charge_cents"])] + ([money(z["adjustment_cents"]), money(z["plan_paid_cents"]), money(z["patient_cents"])] if wide else [])))
    rows += [[say(p["date"], style), (esc(p["description"]), lead - 1), "-" + bare(p["amount_cents"])] for p in pays]
    heads = [rng.choice(("Date of<br>Service", "Collected"))] + ([rng.choice(("CPT&reg;<br>Code", "Proc.<br>Code"))] if coded else []) + [rng.choice(("Test / Description", "Laboratory Service")), rng.choice(("Charge", "Patient Fee<br>Amount"))] + ([rng.choice(("Insurance<br>Discount", "Adjusted")), rng.choice(("Insurance<br>Paid", "Paid by<br>Plan")), rng.choice(("Patient<br>Responsibility", "You Owe"))] if wide else [])
    why = rng.choice(("Your insurance applied this balance to your deductible or coinsurance.", "Your plan has processed this claim. The remaining amount is your responsibility."))
    body = (cols((50, f'<div class="lg">{esc(giver)}</div><span class="small">{"<br>".join(t.where(rng, True))}</span>'), (50, f'<div class="r"><b class="big">Laboratory Bill</b><br>Pay online or call {tel}</div>'))
            + cols((48, f'<div class="to">{who.mail}</div>'), (52, facts([("Invoice number", inv), ("Lab code", lab), ("Patient name", esc(who.full.upper())), ("Bill date", say(sent, style)), ("Due by", say(t.later(sent, 25), style)), ("Ordering physician", esc(t.dr(rng))), ("Insurance billed", payer)], "fa bx")))
            + f'<div class="am">Amount you owe &nbsp; <b>{money(z["patient_cents"])}</b></div><p><b>Why am I receiving this bill?</b> {why} These tests were ordered by your physician and are billed apart from the office visit.</p>'
            + table("vt w", "l" + "l" * (lead - 1) + "r" * 4, [heads], rows) + f'<p class="r"><b>Please pay this amount: {money(z["patient_cents"])}</b></p><p class="small">Specimen no. {t.number(rng, "AA999999A")} &nbsp; CLIA 99D0999999 &nbsp; Tax ID {(tax := t.tax_id(rng))}. Bills not paid within 60 days may be sent to an agency. Uninsured patients may ask for the prompt pay rate.</p><div class="cut">Detach and return with payment</div>'
            + cols((50, facts([("Invoice number", inv), ("Amount due", money(z["patient_cents"])), ("Check no.", "________")])), (50, f'{esc(giver)}<br>{"<br>".join(t.where(rng, True))}')))
    color = rng.choice(("#3f7d20", "#004b8d", "#444"))
    css = f"body{{font:9.6pt '{rng.choice(('Liberation Sans', 'DejaVu Sans', 'Liberation Serif'))}'}}.lg{{font-size:15pt;font-weight:bold;color:{color}}}.big{{font-size:14pt}}.to{{margin:30pt 0}}.bx{{border:1px solid {color};width:100%}}.am{{background:{color};color:#fff;font-size:13pt;padding:5pt;text-align:right}}.vt th{{border-bottom:1.5px solid {color};vertical-align:bottom}}.vt td{{border-bottom:.5px dotted #999}}.tt td{{font-weight:bold;border-top:1px solid #000}}.cut{{border-top:1px dashed #000;margin:20pt 0 8pt;text-align:center;font-size:8pt}}"
    truth = {"document_type": KIND, "provider": {"name": giver, "phone": tel, "tax_id": tax}, "payer": {"name": payer}, "patient": {"name": who.full.upper()}, "account_number": inv, "statement_date": sent, "due_date": t.later(sent, 25), "lines": [x for x, _ in lines], "payments": pays,
             "totals": {"charges_cents": z["charge_cents"], "balance_cents": z["patient_cents"]} | ({"adjustments_cents": z["adjustment_cents"], "insurance_paid_cents": z["plan_paid_cents"]} if wide else {})}
    if not wide:
        truth["maybe"] = {"adjustments_cents": z["adjustment_cents"], "insurance_paid_cents": z["plan_paid_cents"]}
    return t.done(css, body, truth, margin="0.65in")
