"""A laboratory's page 'Invoice details' from its patient site, printed by the browser: the invoice's facts in a panel, the status of
insurance, tests with CPT and charge as a list, the transactions (adjustments, insurer's payment, denial, card payment) as another list with
days, the amount due, and answers to common questions below."""
from held_twentythird_c import *

NAME, KIND = "held23-portal-labbill", "itemized_bill"
TESTS = [("80053", "Comp. Metabolic Panel (14)", 48, 130), ("80061", "Lipid Panel", 52, 140), ("85025", "CBC With Differential/Platelet", 32, 90),
         ("83036", "Hemoglobin A1c", 44, 105), ("84443", "TSH", 66, 150), ("84439", "Thyroxine (T4) Free, Direct, S", 55, 120),
         ("82306", "Vitamin D, 25-Hydroxy", 118, 260), ("82607", "Vitamin B12", 58, 130), ("82746", "Folate (Folic Acid), Serum", 60, 130), ("81001",
         "Urinalysis, Complete", 18, 55), ("87086", "Urine Culture, Routine", 42, 110),
         ("86038", "ANA w/Reflex if Positive", 70, 160), ("82728", "Ferritin", 62, 135), ("83540", "Iron and TIBC", 40, 95), ("84153",
         "Prostate-Specific Ag", 80, 170), ("88175", "IGP, Aptima HPV, rfx 16/18,45", 110, 240),
         ("87491", "Chlamydia/GC Amplification, NAA, Urine", 130, 290), ("82043", "Microalb/Creat Ratio, Randm Ur", 40, 96), ("86803",
         "HCV Antibody RFX to Quant PCR", 60, 130), ("36415", "Venipuncture", 14, 32)]


def document(rng):
    who, at = Who(rng, 18, 85), Spot(rng)
    lab = rng.choice(("QuestaLab Diagnostics", "Lab Alliance of America", "Sonora Pathology & Laboratories", "BioReach Clinical Labs"))
    when = day(rng)
    invoice, printed = number(rng, rng.choice(("99999999", "9999999999", "A99999999"))), later(when, rng.randint(40, 110))
    sent = later(when, rng.randint(25, 39))
    tests = rng.sample(TESTS, rng.choice((1, 2, 3, 4, 6, 9, 14)))
    with_qty, form = rng.random() < 0.3, rng.choice((us, mon, bare4))
    lines = [{"date": when, "code": c, "modifiers": ["91"] if rng.random() < 0.04 else ["90"] if rng.random() < 0.05 else [], "description": w,
              "units": 1 if with_qty else None, "charge_cents": cents(rng, lo, hi)} for c, w, lo, hi in tests]
    charges = total(lines, "charge_cents")
    plan = rng.choice(PLANS) if rng.random() < 0.8 else ""
    acts, got = [], later(when, rng.randint(12, 24))
    state = "No insurance on file"
    if plan:
        kind = rng.choice("pppdn")
        if kind == "n":
            state = "Denied - the insurance carrier could not identify the patient as a member"
        else:
            off = round(charges * rng.uniform(0.55, 0.85))
            acts.append(pay(got, "adjustment", rng.choice(("Contractual adjustment", "Insurance negotiated discount", f"{plan} adjustment")), off))
            state = "Processed - applied to deductible"
            if kind == "p":
                ins = round((charges - off) * rng.choice((0.8, 0.6, 1)))
                acts.append(pay(got, "insurance", f"{plan} payment", ins))
                state = "Processed - paid"
    elif rng.random() < 0.4:
        acts.append(pay(sent, "adjustment", "Uninsured patient discount", round(charges * 0.3)))
    if charges - total(acts, "amount_cents") > 4000 and rng.random() < 0.35:
        acts.append(pay(later(sent, rng.randint(3, 14)), "patient", rng.choice(("Payment - Visa", "Payment - check 1042", "AutoPay payment")), 2000))
    due = charges - total(acts, "amount_cents")
    pay_by = later(sent, 30)
    status = "PAID IN FULL" if not due else rng.choice(("DUE NOW", "OPEN", "PAST DUE" if printed > pay_by else "OPEN"))
    heads = ["Test", "CPT code", *(["Qty"] if with_qty else []), "Charge"]
    rows = [[x["description"], " ".join([x["code"], *x["modifiers"]]), *(["1"] if with_qty else []), usd(x["charge_cents"])] for x in lines]
    facts_l = [("Invoice number", invoice), ("Invoice date", say(sent, form)), ("Patient", who.plain), ("Date of service", say(when, form)),
               ("Ordering provider", doctor(rng, ("MD", "DO", "NP"), "{1}, {0} {2}"))]
    facts_r = [("Status", f"<b>{status}</b>"), ("Primary insurance", plan or "None"), ("Insurance status", state), ("Due date", say(pay_by, form)),
               ("Specimen number", number(rng, "999-999-9999-9"))]
    if rng.random() < 0.5:
        rows.sort(key=lambda r: r[1])
        lines.sort(key=lambda x: (x["code"], x["modifiers"]))
    body = (f"<table class='w nav'><tr><td class='lg'>{lab}</td><td class='r sm'>Dashboard &nbsp; Appointments &nbsp; Results &nbsp; <b>Billing</b> "
            f"&nbsp; Linked Accounts &nbsp; Hi, {who.first}</td></tr></table>"
            f"<p class='sm cr'>&lt; Back to all invoices</p><h1>Invoice details</h1><table class='am'><tr><td>Amount due<br><span class='big'>"
            f"{usd(due)}</span></td><td class='r'>" + ("<span class='bt'>PAY INVOICE</span>" if due else "") + "</td></tr></table>"
            + beside(facts(facts_l, "f"), facts(facts_r, "f"), widths="48% 52%") + f"<h3>Tests performed ({len(lines)})</h3>"
            + table(heads, rows, "ll" + "c" * with_qty + "r", "t w", [[("Total charges", 2 + with_qty, "r"), usd(charges)]])
            + "<h3>Adjustments and payments</h3>"
            + (table(["Date", "Transaction", "Amount"], [[say(p["date"], form), p["description"], usd(-p["amount_cents"])] for p in acts], "llr",
                     "t w") if acts else "<p class='sm'>There are no transactions for this invoice.</p>")
            + f"<table class='su'><tr><td>Total charges</td><td class='r'>{usd(charges)}</td></tr><tr><td>Adjustments and payments</td><td class='r'>"
            f"{usd(due - charges)}</td></tr><tr class='b'><td>Amount due</td><td class='r'>{usd(due)}</td></tr></table>"
            "<h3>Frequently asked questions</h3><p class='sm'><b>Why did I receive this bill?</b> Your doctor asked us to perform these tests. "
            "Laboratory services are billed separately from your doctor's office visit.</p>"
            f"<p class='sm'><b>How do I update my insurance?</b> Select Update insurance above, or call {at.tel}, Monday - Friday, 8 a.m. to 6 "
            f"p.m.</p><p class='sm ft'>&copy; {printed.year} {lab}. All rights reserved. &nbsp; Privacy &nbsp; Terms &nbsp; Language assistance</p>")
    css = (".nav{border-bottom:3pt solid #3a7d1e}.lg{font-size:13pt;font-weight:bold;color:#3a7d1e}.sm{font-size:8pt;color:#555}.cr{margin:6pt 0}"
           "h1{font-size:16pt;font-weight:normal;margin:4pt 0}.am{width:100%;background:#f3f7ef;margin:4pt 0 10pt}"
           ".am td{padding:8pt}.big{font-size:18pt;font-weight:bold}.bt{background:#3a7d1e;color:#fff;padding:4pt 12pt;font-size:9pt}.f "
           "td{padding:2pt 8pt 2pt 0;font-size:9pt}.f td:first-child{color:#666;white-space:nowrap}h3{font-size:11pt;margin:12pt 0 4pt}"
           ".t th{font-size:8.5pt;color:#555;border-bottom:1pt solid #999}.t td{font-size:9pt;border-bottom:0.5pt solid #e2e2e2;padding:3pt 4pt}.sum "
           "td{font-weight:bold}.su{margin:8pt 0 8pt auto}.ft{border-top:0.5pt solid #ccc;padding-top:5pt}")
    truth = {"document_type": KIND, "provider": {"name": lab, "phone": at.tel}, "payer": {"name": plan or None}, "patient": {"name": who.plain},
             "account_number": invoice, "statement_date": sent, "due_date": pay_by,
             "lines": kept(lines), "payments": acts, "totals": {"charges_cents": charges, "balance_cents": due}}
    return done(web(css, body, f"Invoice details | {lab}", f"https://my.{site(lab)}/billing/invoices/{invoice}", printed, hour(rng)), truth)
