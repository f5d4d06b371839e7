"""A university hospital's monthly statement of two sheets, as its page "Sample billing statement" shows it: responsible party, account number, statement
ID, minimum amount due beside the full balance, stub; then the summary by visit number: provider's and facility's charges, each visit with payments
and what is owed."""
from held_twentysecond_c import *

NAME, KIND = "held22-university-statement", "itemized_bill"
FACILITY = [("EMERGENCY DEPT VISIT LEVEL 4", 980, 2400), ("LAB - CHEMISTRY PANEL", 70, 380), ("LAB - HEMATOLOGY", 50, 210),
            ("CT ABDOMEN & PELVIS W CONTRAST", 1900, 4800),
            ("IV PUSH, INITIAL", 160, 420), ("XR CHEST 2 VIEWS", 190, 480), ("ONDANSETRON HCL 4 MG/2 ML INJECTION SOLUTION", 8, 48), ("ECG TRACING", 130, 390),
            ("CLINIC FACILITY FEE", 96, 240), ("MAMMOGRAM SCREENING BILATERAL 3D", 280, 560), ("MRI LUMBAR SPINE WO CONTRAST", 1100, 2900)]


def document(rng):
    who, at = Who(rng, 24, 80), Home(rng)
    name = rng.choice((f"University of {at.city} Health", "State University Hospitals & Clinics", "University Health Care of the High Desert"))
    plan, acct, sid = rng.choice(INSURERS), number(rng, "9999999"), number(rng, "999999999")
    days = sorted(day(rng, span=120) for _ in range(rng.choice((1, 1, 2, 3, 4))))
    sent = later(days[-1], rng.randint(32, 50))
    due = later(sent, 23)
    before = rng.choice((0, 0, 8640, 12015, 40250))
    lines, acts, parts = [], [], []
    for when in days:
        for sort in rng.choice((("Provider",), ("Provider", "Facility"), ("Provider", "Facility"))):
            if sort == "Provider":
                goods = [{"date": when, "description": x["description"].upper(), "charge_cents": x["charge_cents"]} for x in visit(rng, rng.choice((1, 2,
                    3)), when)]
            else:
                goods = [{"date": when, "description": w, "charge_cents": price(rng, low, high)} for w, low, high in rng.sample(FACILITY, rng.choice((1, 2,
                    4, 6)))]
            if sort == "Facility" and len(goods) > 2 and rng.random() < 0.3:
                goods += [{**goods[-1], "charge_cents": -goods[-1]["charge_cents"]}, {**goods[-1], "charge_cents": round(goods[-1]["charge_cents"] * 0.8)}]
            rows = [[us(when), esc(x["description"]), usd(x["charge_cents"]), "", ""] for x in goods]
            charge, told = total(goods), later(when, rng.randint(14, 28))
            part = worked(rng, charge, ("ded", "coins", "coins", "copay"))
            left = charge
            for by, words, much, posted in (("adjustment", f"{plan} Contractual Adjustment", part["adjustment_cents"], told),
                                            ("insurance", f"{plan} Payment", part["plan_paid_cents"], told),
                                            ("patient", "Patient Payment - Copay", part["copay_cents"], when)):
                if much:
                    rows.append([us(posted), words, "", usd(-much), ""])
                    acts.append(pay(posted, by, words, much))
                    left -= much
            seen = f"{sort} Charges &nbsp;&nbsp; Visit Number {number(rng, '99999999')} &nbsp;&nbsp; Patient: {who.plain}"
            seen += f" &nbsp;&nbsp; {doctor(rng)}" if sort == "Provider" else " &nbsp;&nbsp; University Hospital"
            parts.append(f"<div class='vi'>{seen}</div>" + table(None, rows, "llrrr", widths="13% 47% 13% 14% 13%", foot=[
                ["", "Visit total", usd(charge), usd(left - charge) if left != charge else "$0.00", usd(left)]]))
            lines += goods
    charges, off = total(lines), paid(acts, "adjustment")
    ins, own = paid(acts, "insurance"), paid(acts, "patient")
    owed = before + charges - off - ins - own
    least = min(owed, max(7500, owed // 12))
    info = facts([("STATEMENT DATE", long(sent)), ("ACCOUNT NUMBER", acct), ("STATEMENT ID", sid), ("RESPONSIBLE PARTY", who.full)], "inf")
    big = f"<div class='bal'>ACCOUNT BALANCE<br><span>{usd(owed)}</span><br>DUE DATE &nbsp; {long(due)}</div>"
    lows = f"<div class='min'>MINIMUM AMOUNT DUE &nbsp; <b>{usd(least)}</b></div>"
    summary = facts([*([("Previous balance", usd(before))] if before else []), ("New charges", usd(charges)), ("Insurance adjustments", usd(-off)),
                     ("Insurance payments", usd(-ins)), ("Your payments", usd(-own)), ("<b>Account balance</b>", f"<b>{usd(owed)}</b>")], "sm")
    ask = (f"<div class='ask'><b>FOR QUESTIONS</b><br>Call {at.tel} or {at.free}, 9 am to 5:30 pm, or e-mail billing@{site(name)}.<br><br><b>CAN'T PAY IN "
           f"FULL?</b><br>"
           f"We can extend your payments over 12 months, with a minimum of $75 each month.<br><br>Insurance on file: {plan}</div>")
    stub = ("<div class='cut'>Please detach and return the bottom portion with your payment</div>" + beside(
        f"{name}<br>{at.box}<br>{at.far}<br><br><br>{who.mail}",
        facts([("Account Number", acct), ("Account Balance", usd(owed)), ("Minimum Amount Due", usd(least)), ("Due Date", us(due)),
               ("Amount Paid", "$ ____________")], "inf")))
    first = (beside(f"<div class='nm'>{name}</div>{at.street}<br>{at.town}", info, widths="55% 45%") + "<br>" + beside(big + lows, ask, widths="50% 50%")
             + "<h3>SUMMARY OF YOUR ACCOUNT</h3>" + summary + "<div class='gap'></div>" + stub)
    heads = table(["DATE", "DESCRIPTION", "CHARGES", "PAYMENTS &amp;<br>ADJUSTMENTS", "YOU OWE"], [], "llrrr", widths="13% 47% 13% 14% 13%")
    last = table(None, [["", "TOTAL OF ALL VISITS", usd(charges), usd(-off - ins - own), usd(owed - before)]], "llrrr", "t all", widths="13% 47% 13% 14% 13%")
    second = (beside(f"<b>{name}</b>", f"Account Number {acct} &nbsp; Statement Date {us(sent)} &nbsp; Page 2") + "<h3>SUMMARY OF CHARGES</h3>" + heads +
              "".join(parts) + last)
    css = (".nm{font-size:17pt;color:#a00;font-weight:bold}.inf td{padding:1.5pt 6pt;font-size:9pt}.inf "
           "td:first-child{color:#555}.bal{background:#a00;color:#fff;"
           "padding:8pt;font-size:9pt}.bal span{font-size:20pt;font-weight:bold}.min{border:1pt solid #a00;padding:5pt 8pt}.ask{font-size:8.5pt}.sm{width:60%}"
           ".sm td{border-bottom:0.5pt solid #ccc}.sm td:last-child{text-align:right}h3{margin-top:12pt;color:#a00}.gap{height:1.6in}.vi{background:#eee;"
           "font-weight:bold;"
           "font-size:8.5pt;padding:2pt 4pt;margin-top:6pt}.t{width:100%;table-layout:fixed}.t td{font-size:8.6pt;padding:1.4pt 4pt}.t "
           "th{font-size:8pt;border-bottom:1pt solid #a00}"
           ".sum td{border-top:0.5pt solid #888;font-weight:bold}.all{margin-top:10pt;border-top:1.5pt solid #a00;font-weight:bold}"
           ".cut{padding-top:3pt;border-top:1pt dashed #666;text-align:center;font-size:7.5pt;margin:8pt 0}")
    totals = {"charges_cents": charges, "adjustments_cents": off, "insurance_paid_cents": ins, "patient_paid_cents": own, "balance_cents": owed}
    if before:
        totals["prior_balance_cents"] = before
    return finish(sheet(css, first, second), {
        "document_type": KIND, "provider": {"name": name, "phone": at.tel, "address": at.address}, "payer": {"name": plan}, "patient": {"name": who.plain},
        "account_number": acct, "statement_date": sent, "due_date": due, "lines": lines, "payments": acts, "totals": totals})
