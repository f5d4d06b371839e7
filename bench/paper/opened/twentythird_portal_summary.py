"""The page 'Billing Summary' of a health system's patient portal, printed by the browser: menu words and print day above, the guarantor's
card with the amount due and the last payment, visits as rows (what was billed, discounts, what insurance paid, what is left to the person),
then payments made, and the address of the page below."""
from held_twentythird_c import *

NAME, KIND = "held23-portal-summary", "summary_bill"
VISITS = [("Office Visit", 150, 340), ("Telehealth Visit", 95, 210), ("Lab - Outpatient", 60, 780), ("Hospital Outpatient Surgery", 6200, 24000),
          ("Emergency Department Visit", 1400, 6900), ("Radiology - MRI Lumbar Spine", 1600, 3900),
          ("Annual Wellness Visit", 220, 410), ("Physical Therapy Treatment", 180, 420), ("Colonoscopy Procedure Visit", 2400, 5800),
          ("Mammogram - Screening", 290, 620), ("Anesthesia - Professional Services", 700, 2200)]
PARTS = ["Internal Medicine", "Main Campus", "Orthopedics", "Imaging Center", "Cardiology Associates", "Women's Health", "Family Medicine - North"]


def document(rng):
    who, at = Who(rng, 24, 79), Spot(rng)
    system = rng.choice((f"{at.city} Health", "Evergreen Valley Health System", "Mercy Shores Health", "UniHealth Partners"))
    portal = rng.choice(("MyHealthChart", "MyCare Online", "PatientConnect"))
    plan = rng.choice(PLANS)
    first = day(rng, (2025, 4, 1), 300)
    lines, rows, whens = [], [], []
    form = rng.choice((mon, bare4, us))
    kids = rng.random() < 0.3
    family = [who.first, rng.choice([x for x in FIRST if x != who.first])] if kids else [who.first]
    for n in range(rng.choice((1, 2, 3, 4, 5, 7, 11))):
        words, low, high = rng.choice(VISITS)
        charge = cents(rng, low, high)
        off, kind = round(charge * rng.uniform(0.25, 0.6)), rng.choice("ddccpn")
        if kind == "n":
            off, ins = 0, 0
        else:
            mine = charge - off if kind == "d" else round((charge - off) * 0.2) if kind == "c" else min(4000, charge - off)
            ins = charge - off - mine
        whens.append(later(first, rng.randint(0, 120)))
        lines.append({"date": whens[-1], "description": words, "charge_cents": charge, "adjustment_cents": off, "plan_paid_cents": ins,
                      "patient_cents": charge - off - ins,
                      "patient_name": rng.choice(family) if kids else None, "_": (doctor(rng), rng.choice(PARTS), number(rng, "6009999999"))})
    lines.sort(key=lambda x: x["date"], reverse=True)
    resp = total(lines, "patient_cents")
    made = []
    if rng.random() < 0.6:
        for _ in range(rng.choice((1, 1, 2, 3))):
            if resp - total(made, "amount_cents") > 6000:
                made.append(pay(later(max(whens), rng.randint(10, 40)), "patient", rng.choice(("Online payment - Visa ****1187",
                                "Payment plan installment", "Copay", "Mailed check #3310")), rng.choice((2500, 4000, 5000))))
    made.sort(key=lambda p: p["date"], reverse=True)
    given = total(made, "amount_cents")
    due, printed = resp - given, later(max(whens), rng.randint(41, 60))
    guar = number(rng, rng.choice(("1009999999", "999999", "G99999999")))
    pay_by = later(printed, 21)
    heads = ["Date of service", *(["Patient"] if kids else []), "Visit", "Provider / Location", "Billed", "Adjustments", "Insurance paid",
             "Your responsibility"]
    for x in lines:
        who_, part, acct = x.pop("_")
        rows.append([say(x["date"], form), *([x["patient_name"]] if kids else []), f"<b>{x['description']}</b>",
                     f"{who_}<br><span class='sm'>{system} {part}</span>", usd(x["charge_cents"]),
                     usd(-x["adjustment_cents"]), usd(-x["plan_paid_cents"]), f"<b>{usd(x['patient_cents'])}</b>"])
    sums = [[("Totals", 3 + kids, "r"), usd(total(lines, "charge_cents")), usd(-total(lines, "adjustment_cents")), usd(-total(lines,
             "plan_paid_cents")), usd(resp)]]
    last = f"Last paid: {usd(made[0]['amount_cents'])} on {say(made[0]['date'], mon)}" if made else "Last paid: &mdash;"
    card = (f"<table class='card'><tr><td><span class='sm'>Guarantor #{guar} ({who.full})</span><br><b>{system}</b><br><span class='sm'>{at.street}, "
            f"{at.town}<br>Billing customer service {at.tel}</span></td>"
            f"<td class='r'><span class='sm'>Amount Due</span><br><span class='big'>{usd(due)}</span><br><span class='sm'>{last}</span>"
            + (f"<br><span class='sm'>Due by {say(pay_by, mon)}</span>" if due else "") + "</td>"
            "<td class='c'><span class='bt'>Pay now</span><br><span class='lk'>Set up payment plan</span><br><span class='lk'>View statements "
            "(4)</span></td></tr></table>")
    body = (f"<table class='nav w'><tr><td class='lg'>{portal}</td><td class='r sm'>{rng.choice(('Menu', 'Your Menu'))} &nbsp; Visits &nbsp; "
            f"Messages &nbsp; Test Results &nbsp; Medications &nbsp; <b>Billing</b> &nbsp; {who.first} &nbsp; Log out</td></tr></table>"
            f"<h1>Billing Summary</h1><p class='sm'>Go paperless! Sign up to stop receiving statements by mail. &nbsp; <span class='lk'>"
            f"Estimates</span> &nbsp; <span class='lk'>Insurance summary</span> &nbsp; <span class='lk'>Financial assistance</span></p>"
            + card + f"<h3>Visits ({len(lines)}) <span class='sm'>Primary payer: {plan}</span></h3>" + table(heads, rows, "l" * (3 + kids) + "rrrr",
            "t w", sums)
            + ("<h3>Payments you made</h3>" + table(["Date", "Payment", "Amount"], [[say(p["date"], form), p["description"], usd(-p["amount_cents"])]
               for p in made], "llr", "t pm") if made else "")
            + f"<table class='su'><tr><td>Your responsibility</td><td class='r'>{usd(resp)}</td></tr><tr><td>Payments you made</td><td class='r'>"
            f"{usd(-given)}</td></tr><tr class='b'><td>Amount due</td><td class='r'>{usd(due)}</td></tr></table>"
            f"<p class='ft'>{portal}&reg; is provided by {system}. Amounts may not reflect charges or payments that are still being processed. &nbsp;"
            f" Terms &amp; Conditions &nbsp; Contact us &nbsp; High contrast theme</p>")
    css = (".nav{border-bottom:2pt solid #00695c}.lg{font-size:14pt;font-weight:bold;color:#00695c}.sm{font-size:8pt;color:#555}h1{font-size:16pt;"
           "font-weight:normal;margin:10pt 0 4pt}h3{font-size:11.5pt;margin:14pt 0 4pt}.lk{font-size:8pt;color:#00695c;"
           "text-decoration:underline}.card{width:100%;border:1pt solid #ccc;margin:6pt 0}.card td{padding:8pt}.big{font-size:18pt;font-weight:bold}"
           ".bt{display:inline-block;margin-bottom:4pt;background:#00695c;color:#fff;padding:3pt 12pt;font-size:9pt}"
           ".t th{font-size:8pt;color:#444;border-bottom:1pt solid #999;vertical-align:bottom}.t td{font-size:9pt;border-bottom:0.5pt solid #ddd;"
           "padding:4pt}.sum td{font-weight:bold}.pm{width:62%}.su{margin:12pt 0 0 auto}.su td{padding:2pt 6pt}"
           ".ft{font-size:7.5pt;color:#777;border-top:0.5pt solid #ccc;margin-top:18pt;padding-top:4pt}")
    truth = {"document_type": KIND, "provider": {"name": system, "phone": at.tel, "address": at.address}, "payer": {"name": plan},
             "patient": {"name": who.full}, "account_number": guar, "due_date": pay_by if due else None,
             "lines": kept(lines), "payments": made, "totals": {"charges_cents": total(lines, "charge_cents"), "adjustments_cents": total(lines,
             "adjustment_cents"), "insurance_paid_cents": total(lines, "plan_paid_cents"),
                                                               "patient_paid_cents": given, "balance_cents": due},
             "maybe": {"statement_date": printed}}
    return done(web(css, body, f"{portal} - Billing Summary", f"https://{site(portal, 'x')[:-2]}.{site(system)}/billing/summary", printed, hour(rng)),
                truth)
