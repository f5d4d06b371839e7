"""A chiropractor's patient ledger, as his practice software prints it for a period: the patient's block, one row for each transaction in
the order of posting (services, insurer's payments, write-offs, copays) with charge, receipt, adjustment and running balance, visit days set
apart, totals of the period, and the ages of the balance."""
from held_twentythird_c import *

NAME, KIND = "held23-chiro-ledger", "itemized_bill"
CARE = [("98940", "CMT 1-2 Regions", 42, 60), ("98941", "CMT 3-4 Regions", 52, 78), ("98942", "CMT 5 Regions", 64, 92), ("97012",
        "Mechanical Traction", 25, 45),
        ("G0283", "Electrical Stim, Unattended", 22, 40), ("97035", "Ultrasound, each 15 min", 24, 42), ("97110", "Therapeutic Exercise, each 15 min",
        40, 62),
        ("97140", "Manual Therapy, one or more regions, each 15 minutes", 40, 65), ("97010", "Hot/Cold Pack", 12, 25), ("S8948",
        "Low Level Laser Therapy", 30, 50)]
FIRST_DAY = [("99203", "New Patient Exam, Level 3", 125, 190), ("72040", "X-Ray Cervical 2-3 Views", 75, 130), ("72100", "X-Ray Lumbar 2-3 Views", 80,
             140)]


def document(rng):
    who, at = Who(rng), Spot(rng)
    doc = f"{rng.choice(FIRST)} {rng.choice(LAST)}"
    clinic = rng.choice((f"{doc.split()[-1]} Family Chiropractic", f"{at.city} Spine & Wellness Center", "Back In Motion Chiropractic, P.C."))
    insured, plan = rng.random() < 0.7, rng.choice(PLANS)
    begin = weekday(day(rng))
    fees = {c: cents(rng, lo, hi) for c, _, lo, hi in CARE + FIRST_DAY}
    words = {c: w for c, w, _, _ in CARE + FIRST_DAY}
    copay, cash = rng.choice((1500, 2000, 2500, 3000)), rng.choice(("Visa", "Check", "Cash", "MasterCard", "HSA Card"))
    mods = rng.random() < 0.6
    prior = rng.choice((0, 0, 4200, 11875, -2500))
    lines, book = [], []
    usual = rng.sample([c for c, *_ in CARE if c[:4] != "9894"], rng.choice((1, 2, 2, 3)))
    cmt = rng.choice(("98940", "98941", "98941", "98942"))
    when = begin
    for n in range(rng.choice((1, 2, 4, 6, 8, 12))):
        codes = ([c for c, *_ in FIRST_DAY if c == "99203" or rng.random() < 0.5] if n == 0 and rng.random() < 0.5 else []) + [cmt] + [c
                for c in usual if rng.random() < 0.8]
        here = []
        for c in codes:
            mod = (["25"] if c == "99203" else ["AT"] if c[:4] == "9894" else ["59"] if c == "97140" else ["GP"] if c[:2] == "97"
                   else []) if mods else []
            units = rng.choice((1, 1, 2)) if "each 15" in words[c] else 1
            here.append({"date": when, "code": c, "modifiers": mod, "description": words[c], "units": units, "charge_cents": fees[c] * units})
        lines += here
        book += [(when, x, None) for x in here]
        sum_ = total(here, "charge_cents")
        if insured:
            p = pay(when, "patient", f"Co-pay - {cash}", copay)
            book.append((when, None, p))
            if rng.random() < 0.75:
                got = later(when, rng.randint(14, 30))
                off = round(sum_ * rng.uniform(0.2, 0.5))
                ck = rng.randint(100200, 998000)
                book.append((got, None, pay(got, "insurance", f"Ins Pmt - {plan} EFT {ck}", max(500, sum_ - off - copay - rng.choice((0, 0, 1234))))))
                book.append((got, None, pay(got, "adjustment", rng.choice((f"Write-off - {plan}", "Contractual Adjustment")), off)))
        else:
            p = pay(when, "patient", f"Payment - {cash}, Thank You", sum_ if rng.random() < 0.7 else round(sum_ / 2))
            book.append((when, None, p))
            if rng.random() < 0.25:
                book.append((when, None, pay(when, "adjustment", "Time of Service Discount", round(sum_ * 0.1))))
        when = weekday(later(when, rng.choice((2, 3, 4, 7))))
    book.sort(key=lambda x: x[0])
    acts = [x[2] for x in book if x[2]]
    last = max(x[0] for x in book)
    sent = later(last, rng.randint(0, 14))
    with_units, with_doc = rng.random() < 0.6, rng.random() < 0.5
    initials = "".join(w[0] for w in doc.split()) + "DC"
    rows, run = [], prior
    heads = ["Date", *(["Prov"] if with_doc else []), "Code", "Description", *(["Units"] if with_units else []), "Charge", "Receipt", "Adjust",
             "Balance"]
    blank = [""] * with_doc
    if prior:
        rows.append(["", *blank, "", "<b>Balance Forward</b>", *([""] * with_units), "", "", "", bare_usd(prior)])
    for d, x, p in book:
        run += x["charge_cents"] if x else -p["amount_cents"]
        money = [bare_usd(x["charge_cents"]), "", ""] if x else ["", "", bare_usd(-p["amount_cents"])] if p["by"] == "adjustment" else ["",
                bare_usd(-p["amount_cents"]), ""]
        code = "-".join([x["code"], *x["modifiers"]]) if x else {"patient": "PTPMT", "insurance": "INSPMT", "adjustment": "ADJ"}[p["by"]]
        rows.append([say(d, short), *([initials] if with_doc else []), code, (x or p)["description"],
                     *([str(x["units"]) if x else ""] if with_units else []), *money, bare_usd(run)])
    charges, off, got = total(lines, "charge_cents"), paid(acts, "adjustment"), paid(acts, "patient") + paid(acts, "insurance")
    lead = 3 + with_doc + with_units
    ages = [0] * 4
    ages[min(3, max(0, (sent - begin).days // 30))] = run
    acct = str(rng.randint(1040, 29800))
    ours = tax_id(rng)
    top = (f"<div class='top'><b class='nm'>{clinic}</b><br>{doc}, D.C.<br>{at.street}, {at.town}<br>Phone: {at.tel} &nbsp; Fax: {at.fax}<br>Tax ID: "
           f"{ours}</div>")
    block = beside(facts([("Patient:", who.filed), ("Address:", who.mail), ("DOB:", say(who.born))]),
                   facts([("Account No:", acct), ("Printed:", say(sent)), ("Period:", f"{say(begin)} - {say(sent)}"), ("Primary Ins:", plan if insured
                          else "None on file - Cash")]))
    due = "<b>Credit Balance - no payment is due</b>" if run < 0 else "Please remit payment within 30 days." if run else "Thank you for your payment!"
    body = (top + "<h2>PATIENT LEDGER</h2>" + block
            + table(heads, rows, "l" * (3 + with_doc) + "c" * with_units + "rrrr", "t w", [[("Totals for Period", lead, "r"), bare_usd(charges),
                    bare_usd(-got), bare_usd(-off), bare_usd(run)]])
            + table(["Current", "31 - 60", "61 - 90", "Over 90", "Account Balance"], [[*[bare_usd(a) for a in ages], usd(run)]], "rrrrr", "ag")
            + f"<p class='m'>{due}</p>")
    css = (".top{text-align:center}.nm{font-size:13pt}h2{text-align:center;font-size:11.5pt;margin:10pt 0;text-decoration:underline}.f "
           "td{padding:1pt 5pt}.f td:first-child{font-weight:bold}"
           ".t{margin-top:8pt}.t th{border:0.5pt solid #444;background:#e4e4e4;font-size:8.5pt}.t td{font-size:8.5pt;padding:1.5pt 4pt;"
           "border-left:0.5pt solid #aaa;border-right:0.5pt solid #aaa}"
           ".t{border-bottom:0.5pt solid #444}.sum td{border-top:1pt solid #000;font-weight:bold}.ag{margin:14pt 0 0 auto}.ag th,.ag td{border:0.5pt "
           "solid #444;padding:2pt 9pt;font-size:8.5pt}.m{margin-top:10pt}")
    return done(sheet(css, body, "0.55in", title="Patient Ledger"), {
        "document_type": KIND, "provider": {"name": clinic, "phone": at.tel, "tax_id": ours, "address": at.address}, "payer": {"name": plan}
                if insured else {},
        "patient": {"name": who.filed, "birth_date": who.born}, "account_number": acct, "statement_date": sent,
        "lines": kept([{k: v for k, v in x.items() if k != "units" or with_units} for x in lines]), "payments": acts,
        "totals": {"charges_cents": charges, "adjustments_cents": off, "prior_balance_cents": prior or None, "balance_cents": run}})
