"""A national laboratory's patient bill, as its page "How to read your laboratory bill" shows it: invoice and amount due on top, ordering provider and
insurance, the message center, the activity (tests with their charges, then adjustments and payments as rows of the same list), the payment stub
below."""
from held_twentysecond_c import *

NAME, KIND = "held22-lab-invoice-stub", "itemized_bill"
TESTS = [("80061", "LIPID PANEL", 48, 142), ("83036", "HEMOGLOBIN A1C", 40, 112), ("84443", "TSH", 58, 168), ("80053", "COMP. METABOLIC PANEL (14)", 42, 138),
         ("85025", "CBC WITH DIFFERENTIAL/PLATELET", 31, 96), ("82306", "VITAMIN D, 25-HYDROXY", 118, 272), ("82607", "VITAMIN B12", 54, 148),
         ("82728", "FERRITIN", 56, 142), ("86141", "C-REACTIVE PROTEIN, CARDIAC", 52, 130), ("84153", "PROSTATE-SPECIFIC AG", 74, 176),
         ("87086", "URINE CULTURE, ROUTINE", 44, 122), ("81001", "URINALYSIS, ROUTINE W/MICROSCOPIC", 21, 62), ("84439", "T4,FREE(DIRECT)", 48, 124),
         ("83540", "IRON AND TIBC", 40, 98), ("87624", "HPV, HIGH-RISK, APTIMA", 96, 236), ("88175", "PAP LB, IMAGE GUIDED, THINPREP", 82, 184),
         ("36415", "VENIPUNCTURE", 12, 30)]


def document(rng):
    who, at = Who(rng), Home(rng)
    name = rng.choice(("Allied Reference Laboratories", "NovaPath Laboratory Corporation", "Keystar Diagnostics Laboratory"))
    drawn = day(rng)
    sent = later(drawn, rng.randint(28, 80))
    due = later(sent, 25) if rng.random() < 0.6 else None
    invoice, plan, boss = number(rng, "99999999"), rng.choice(INSURERS).upper(), doctor(rng, "{1}, {0}").upper()
    tests = sorted(rng.sample(TESTS, rng.choice((1, 2, 3, 5, 7, 10))))
    lines = [{"date": drawn, "code": code, "description": words, "charge_cents": price(rng, low, high)} for code, words, low, high in tests]
    charges, acts = total(lines), []
    insured = rng.random() < 0.85
    if insured:
        allowed = round(charges * rng.uniform(0.18, 0.5))
        told = later(drawn, rng.randint(12, 26))
        acts.append(pay(told, "adjustment", "INSURANCE ADJUSTMENT", charges - allowed))
        part = rng.choice((0, 0, round(allowed * 0.6), round(allowed * 0.8)))
        if part:
            acts.append(pay(told, "insurance", "INSURANCE PAYMENT", part))
        if rng.random() < 0.3:
            acts.append(pay(drawn, "patient", "PATIENT PAYMENT - THANK YOU", min(1500, (allowed - part) // 2 // 100 * 100 + 500)))
    elif rng.random() < 0.4:
        acts.append(pay(later(sent, -3), "patient", "PATIENT PAYMENT - THANK YOU", 2500))
    owed = charges - total(acts, "amount_cents")
    with_code = rng.random() < 0.6
    heads = ["Date", *(["CPT&reg; Code"] if with_code else []), "Description", "Charge", "Payment/<br>Adjustment"]
    rows = [[us(x["date"]), *([x["code"]] if with_code else []), x["description"], usd(x["charge_cents"]), ""] for x in lines]
    rows += [[us(x["date"]), *([""] if with_code else []), x["description"], "", usd(-x["amount_cents"])] for x in acts]
    span = 3 if with_code else 2
    foot = [[("AMOUNT DUE", span, "r"), "", usd(owed)]]
    if not with_code:
        lines = [{k: v for k, v in x.items() if k != "code"} for x in lines]
    tax = number(rng, "79-9999999")
    message = rng.choice((
        "These charges are for laboratory testing ordered by your physician and are not included in any bill you receive from your physician's office.",
        "Your insurance carrier has processed this claim. The amount due shown is your responsibility as determined by your plan.",
        "We have not received a response to our previous notice. To avoid further collection activity, please remit payment today."))
    left = f"<div class='logo'>{name}</div>{at.box}<br>{at.far}<br><span class='fine'>Federal Tax ID {tax}</span>"
    right = facts([("Invoice Number", invoice), ("Invoice Date", us(sent)), *([("Payment Due", us(due))] if due else []), ("Amount Due",
        f"<b>{usd(owed)}</b>")], "key")
    cover = f"<b>Insurance Filed</b><br>{plan}<br>ID: on file" if insured else "<b>Insurance Filed</b><br>NONE ON FILE"
    middle = beside(f"<div class='cap'>Patient</div>{who.filed}<br>Date of Service: {us(drawn)}",
                    f"<div class='cap'>Ordering Provider</div>{boss}<br>{Home(rng).town.upper()}", f"<div class='cap'>Insurance Information</div>{cover}")
    talk = (f"<div class='msg'><b>Message Center</b><br>{message}<br>Pay online at www.{site(name.split()[0])}/billing or call {at.free}, 8 a.m. to 5 p.m. "
            "Se habla espa&ntilde;ol. We accept VISA, MasterCard, Discover and American Express.</div>")
    pair = facts([("Invoice Number", invoice), ("Patient", who.filed), ("Amount Due", usd(owed)), ("Amount Enclosed", "$ ______________")])
    stub = (f"<div class='cut'>Please detach and return this payment stub with your check payable to {name}</div>"
            + beside(f"{who.mail}<p class='tick'>&#9633; Check here if address or insurance has changed and complete the back.</p>",
                     pair + f"<p>Remit to:<br>{name.upper()}<br>{at.box.upper()}<br>{at.far.upper()}</p>"))
    css = (".logo{font-size:17pt;font-weight:bold;color:#1b4f8a}.key td{padding:1pt 6pt}.key td:first-child{background:#dfe8f3;font-weight:bold}"
           ".cap{background:#1b4f8a;color:#fff;font-weight:bold;padding:1pt 4pt;margin-bottom:2pt}.t{width:100%;margin:6pt 0}.t th{border-bottom:1pt solid "
           "#1b4f8a}"
           ".sum td{border-top:1pt solid #1b4f8a;font-weight:bold}.msg{border:0.75pt solid #1b4f8a;padding:4pt;margin:8pt 0;font-size:8.5pt}"
           ".cut{padding-top:3pt;border-top:1pt dashed #555;text-align:center;font-size:8pt;margin:18pt 0 "
           "8pt}.tick{font-size:8pt;margin-top:14pt}h3{color:#1b4f8a}")
    activity = "<h3>Activity</h3>" + table(heads, rows, "lllrr" if with_code else "llrr", foot=foot)
    html = sheet(css, beside(left, right, widths="58% 42%") + "<br>" + middle + talk + activity
                 + f"<div style='height:{max(4, 210 - 15 * len(rows))}pt'></div>" + stub,
                 *([back(rng)] if rng.random() < 0.7 else []), title="Laboratory Bill")
    return finish(html, {"document_type": KIND, "provider": {"name": name, "tax_id": tax, "phone": at.free}, "payer": {"name": plan if insured else ""},
        "patient": {"name": who.filed},
                         "account_number": invoice, "statement_date": sent, "due_date": due, "lines": lines, "payments": acts,
                         "totals": {"balance_cents": owed}})
