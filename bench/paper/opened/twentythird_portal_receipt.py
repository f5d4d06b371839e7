"""A receipt of an online payment to a clinic, printed by the browser from a bill-pay page: a green check with the amount, confirmation, day
and card, what was paid to whom, the services to which it was applied (charge, insurance and adjustments, the person's portion, paid today),
what is left, and the notice on refunds."""
from held_twentythird_c import *

NAME, KIND = "held23-portal-receipt", "itemized_bill"
CARE = [("99213", "Established patient office visit, 20-29 minutes", 120, 210), ("99214", "Established patient office visit, 30-39 minutes", 175,
        310), ("87880", "Strep A assay w/ optic", 30, 58), ("96372", "Ther/proph/diag inj, SC/IM", 38, 75),
        ("80053", "Comprehen metabolic panel", 42, 90), ("36415", "Routine venipuncture", 10, 26), ("90686",
        "Flu vaccine, quadrivalent, preservative free", 34, 60), ("90471", "Immunization admin", 30, 55), ("93000", "Electrocardiogram complete", 55,
        120),
        ("81002", "Urinalysis nonauto w/o scope", 9, 22), ("11200", "Removal of skin tags, up to and including 15 lesions", 120, 240), ("J1030",
        "Methylprednisolone 40 mg inj", 14, 34), ("69210", "Remove impacted ear wax", 70, 140)]


def document(rng):
    who, at = Who(rng, 19, 83), Spot(rng)
    clinic = rng.choice((f"{at.city} Family Practice Associates", "Northside Internal Medicine, P.A.", "Lakeview Pediatric & Adolescent Care",
                         "Riverbank Dermatology PLLC"))
    brand = rng.choice(("PayMyDoc", "EasyBillPay", "ClearPay Health"))
    visits = sorted(day(rng, (2025, 5, 1), 200) for _ in range(rng.choice((1, 1, 2, 3))))
    plan, coded = rng.choice(PLANS), rng.random() < 0.6
    lines, applied = [], []
    for when in visits:
        give = doctor(rng)
        for code, words, low, high in rng.sample(CARE, rng.randint(1, 4)):
            charge = cents(rng, low, high)
            mine = rng.choice((0, 2500, round(charge * 0.2), round(charge * 0.55), round(charge * 0.55)))
            mine = min(mine, charge)
            lines.append({"date": when, "code": code if coded else None, "description": words, "units": None, "charge_cents": charge,
                          "patient_cents": mine, "_": give})
    owed = total(lines, "patient_cents")
    if not owed:
        lines[0]["patient_cents"] = owed = 1500 if lines[0]["charge_cents"] > 1500 else 500
    partial = rng.random() < 0.3 and owed > 6000
    left = round(owed / 2) // 100 * 100 if partial else owed
    today, sum_ = later(visits[-1], rng.randint(18, 75)), 0
    for x in lines:
        give = min(x["patient_cents"], left - sum_)
        sum_ += give
        applied.append(give)
    card = rng.choice(("Visa ending in 2204", "Mastercard ending in 8871", "HSA Visa ending in 0415", "Bank account (ACH) ending in 6630",
                       "Discover ending in 3309"))
    conf, acct = number(rng, rng.choice(("9999-9999-99", "AA9999999", "4099999999"))), number(rng, rng.choice(("99999.0", "A999999", "9999999")))
    heads = ["Service date", "Provider", *(["Code"] if coded else []), "Description", "Charge", "Insurance / Adj.", "Your portion", "Paid"]
    rows, seen = [], 3 + coded
    for x, p in zip(lines, applied):
        giver = x.pop("_")
        x["maybe"] = {k: x["charge_cents"] - x["patient_cents"] for k in ("adjustment_cents", "plan_paid_cents")}
        rows.append([say(x["date"], us), giver, *([x["code"]] if coded else []), x["description"], usd(x["charge_cents"]),
                     usd(x["patient_cents"] - x["charge_cents"]), usd(x["patient_cents"]), usd(p)])
    foot = [[("Total", seen, "r"), usd(total(lines, "charge_cents")), usd(owed - total(lines, "charge_cents")), usd(owed), usd(sum_)]]
    clock = hour(rng)
    facts_ = [("Confirmation number", conf), ("Payment date", f"{say(today, long)} {clock} ET"), ("Payment method", card), ("Name on card",
              who.plain), ("Paid to", clinic), ("Patient", who.full), ("Account number", acct),
              *([("Insurance", plan)] if rng.random() < 0.5 else []), ("Email receipt sent to", f"{who.first[0].lower()}***{who.last[-1].lower()}"
              f"@mail.example")]
    tick = ("<svg width='30' height='30' viewBox='0 0 30 30'><circle cx='15' cy='15' r='14' fill='#2e7d32'/><path d='M8 15l5 5l9-10' stroke='#fff' "
            "stroke-width='3' fill='none'/></svg>")
    body = (f"<table class='w hd'><tr><td class='lg'>{clinic}</td><td class='r sm'>{at.street}, {at.town}<br>{at.tel}</td></tr></table>"
            f"<div class='c ok'>{tick}<h1>Payment Receipt</h1><p>Thank you! Your payment of <b>{usd(sum_)}</b> has been "
            f"{rng.choice(('received', 'submitted', 'approved'))}.</p></div>"
            + facts(facts_, "f") + "<h3>This payment was applied to</h3>" + table(heads, rows, "l" * seen + "rrrr", "t w", foot)
            + f"<table class='su'><tr><td>Balance before payment</td><td class='r'>{usd(owed)}</td></tr><tr><td>Payment</td><td class='r'>"
            f"{usd(-sum_)}</td></tr><tr class='b'><td>Remaining balance</td><td class='r'>{usd(owed - sum_)}</td></tr></table>"
            f"<p class='sm'>Payments post to your account within 1-2 business days and will appear on your card statement as "
            f"{clinic.upper()[:22].strip()}. Please keep this receipt for your records; it may be used for HSA/FSA reimbursement. "
            f"For refunds contact the billing office at {at.tel}.</p><p class='sm c'><span class='lk'>Print receipt</span> &nbsp; | &nbsp; <span "
            f"class='lk'>Return to account</span> &nbsp; | &nbsp; Powered by {brand} &nbsp; Privacy Policy &nbsp; Accessibility</p>")
    css = (".hd{border-bottom:1pt solid #ccc}.lg{font-size:13pt;font-weight:bold;color:#20405f}.sm{font-size:8pt;color:#555}.ok{margin:14pt 0}"
           "h1{font-size:17pt;font-weight:normal;margin:4pt 0}.f{margin:0 auto 10pt;width:70%;background:#f6f8fa}"
           ".f td{padding:3pt 8pt;border-bottom:0.5pt solid #e3e7eb}.f td:first-child{color:#666;width:38%}h3{font-size:11pt;margin:12pt 0 4pt}.t "
           "th{font-size:8.5pt;background:#f0f2f5;border-bottom:1pt solid #bbb}.t td{font-size:8.5pt;border-bottom:0.5pt solid #ddd}"
           ".sum td{font-weight:bold}.su{margin:10pt 0 12pt auto}.lk{color:#1565c0;text-decoration:underline}")
    truth = {"document_type": KIND, "provider": {"name": clinic, "phone": at.tel, "address": at.address}, "payer": {"name": plan
             if "Insurance</td>" in body else None}, "patient": {"name": who.full}, "account_number": acct,
             "lines": kept(lines), "payments": [pay(today, "patient", card, sum_)],
             "totals": {"charges_cents": total(lines, "charge_cents"), "patient_paid_cents": sum_, "balance_cents": owed - sum_},
             "maybe": {"statement_date": today}}
    return done(web(css, body, "Payment Receipt", f"https://pay.{site(brand)}/receipt/{conf.replace('-', '')}", today, clock), truth)
