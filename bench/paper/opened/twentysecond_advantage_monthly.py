"""A Medicare Advantage plan's monthly report, after the model that all such plans' sample EOBs follow: totals of the month and the year (billed,
total cost, plan's share, your share), the yearly limit, then "Details for claims": one block for each provider with the billing codes in words
and what of "your share" is a copayment."""
import datetime

from held_twentysecond_c import *

NAME, KIND = "held22-advantage-monthly", "eob"
CARE = [("99213", "Established patient office or other outpatient visit, 20-29 minutes", 110, 226, "copay"),
        ("99214", "Established patient office or other outpatient visit, 30-39 minutes", 160, 330, "copay"),
        ("36415", "Insertion of needle into vein for collection of blood sample", 9, 32, "none"),
        ("80053", "Blood test, comprehensive group of blood chemicals", 34, 130, "none"),
        ("83036", "Hemoglobin A1C level", 28, 92, "none"), ("93306", "Ultrasound of heart with color-depicted blood flow", 640, 1900, "coins"),
        ("71046", "X-ray of chest, 2 views", 72, 300, "copay"), ("97110", "Therapeutic exercise to develop strength, endurance, range of motion, and "
            "flexibility, each 15 minutes", 60, 150, "copay"),
        ("92014", "Eye and medical examination for diagnosis and treatment, established patient, 1 or more visits", 130, 260, "copay"),
        ("J0897", "Injection, denosumab, 1 mg", 1200, 2600, "coins"),
        ("E0601", "Continuous positive airway pressure (CPAP) device", 74, 180, "coins"),
        ("G0439", "Annual wellness visit, personalized prevention plan of service, subsequent visit", 130, 250, "none"),
        ("99284", "Emergency department visit, problem of high severity", 620, 1900, "copay")]
GIVERS = {"Silver Lake Imaging Center": "71046 93306", "Heartland Medical Supply": "E0601", "Bayfront Regional Hospital": "99284 36415 80053 71046 93306",
          "Coastal Eye Physicians PA": "92014", "United Clinical Lab": "36415 80053 83036", "Active Steps Rehabilitation, Inc.": "97110"}


def document(rng):
    who, at = Who(rng, 65, 92), Home(rng)
    plan = rng.choice(("Wellspring Advantage Plus (HMO)", "Golden Meadow Medicare Choice (PPO)", "Sunstone Secure (HMO-POS)"))
    member = number(rng, rng.choice(("999999999-00", "H99999999")))
    start = datetime.date(2026, rng.randint(1, 5), 1)
    end = later(datetime.date(2026, start.month + 1, 1), -1)
    sent = later(end, rng.randint(4, 12))
    docs, blocks = [], []
    for n in range(rng.choice((1, 2, 2, 3, 4))):
        giver, inside = rng.choice([doctor(rng, "Dr. {} {}"), doctor(rng, "Dr. {} {}"), *GIVERS]), rng.random() < 0.92
        claim, when, lines, rows = number(rng, rng.choice(("2026999999999", "99A999999900"))), later(start, rng.randint(-18, 14)), [], []
        denied = rng.random() < 0.12
        office = rng.choice(("99213 36415 83036 G0439", "99214 36415 J0897", "99214 83036 G0439 J0897"))
        goods = [x for x in CARE if x[0] in GIVERS.get(giver, office)]
        for code, words, low, high, kind in sorted(rng.sample(goods, min(len(goods), rng.choice((1, 2, 2, 3, 4))))):
            charge = price(rng, low, high)
            part = worked(rng, charge, ("copay",) if kind == "copay" else ("coins",) if kind == "coins" else ("free",), rates=(0.2,))
            why = "You pay $0.00 for this service."
            if denied:
                part.update(allowed_cents=0, plan_paid_cents=0, patient_cents=0, copay_cents=0, coinsurance_cents=0)
                why = "<b>DENIED.</b> See the box below."
            elif part["copay_cents"]:
                why = f"You pay a {usd(part['copay_cents'])} copayment for {rng.choice(('each visit', 'this service'))}."
            elif part["coinsurance_cents"]:
                why = "You pay 20% of the total cost."
            line = {"date": when, "code": code, "description": words, **part, "maybe": {k: part[k] for k in ("copay_cents", "coinsurance_cents") if part[k]}}
            lines.append(line)
            rows.append([f"{words}<br>(billing code {code})", usd(charge), usd(part["allowed_cents"]), usd(part["plan_paid_cents"]),
                         f"{usd(part['patient_cents'])}<div class='why'>{why}</div>"])
        s = [total(lines, k) for k in ("charge_cents", "allowed_cents", "plan_paid_cents", "patient_cents")]
        heads = [f"<span class='gv'>{giver}</span><br>({'In' if inside else 'Out-of'}-network provider)<br>Claim number: {claim}<br>Date of service: "
                 f"{us(when)}", "Amount the<br>provider billed<br>the plan",
                 "Total cost<br>(amount the<br>plan approved)", "Plan's<br>share", "Your share"]
        box = ("<div class='dn'><b>The services above were denied.</b> You have the right to appeal. We sent you a separate notice that tells why and how. "
               "Your provider may not bill you for them "
               "unless you agreed beforehand in writing.</div>" if denied else "")
        blocks.append(table(heads, rows, "lrrrl", foot=[["TOTALS"] + [usd(x) for x in s]], widths="45% 13% 13% 12% 17%") + box)
        docs.append({"document_type": KIND, "payer": {"name": plan}, "provider": {"name": giver}, "patient": {"name": who.plain, "member_id": member},
                     "claim_number": claim,
                     "statement_date": sent, "network": "in" if inside else "out", "lines": keep(lines,
                         "date code description charge_cents allowed_cents plan_paid_cents patient_cents maybe"),
                     "totals": {"charges_cents": s[0], "insurance_paid_cents": s[2], "balance_cents": s[3]}})
    docs_lines = [x for d in docs for x in d["lines"]]
    month = [total(docs_lines, k) for k in ("charge_cents", "allowed_cents", "plan_paid_cents", "patient_cents")]
    more = [round(x * 1.7) for x in month] if start.month > 1 else month
    more[1] = more[2] + more[3]
    limit = rng.choice((345000, 490000, 670000))
    title = f"{start:%B} {start.year}"
    foot = ("<p class='fine'>This is not a bill. Keep this notice for your records. If you owe anything, your doctor or other providers will send you "
            "a bill.</p>")
    first = (beside(f"<div class='nm'>{plan}</div>{at.box}<br>{at.far}", f"<div class='ti'>Medical and Hospital Claims Processed in {title}</div>For "
                    f"{who.plain}<br>Member number: {member}<br>{long(sent)}",
                    widths="50% 50%") + f"<p>&nbsp;</p>{who.mail}<p>&nbsp;</p><div class='bill'>This is not a bill.</div><p>This report gives you a summary "
             f"of claims our plan has received for your medical care and "
             "tells what the plan has paid and how much you have paid or can expect to be billed. If you owe anything, your doctors and other health care "
             "providers will send you a bill. This report "
             "covers medical and hospital care only. We send a separate report on Part D prescription drugs.</p><h3>TOTALS for medical and hospital claims</h3>"
             + table(["", "Amount providers<br>have billed the plan", "Total cost (amount<br>the plan has approved)", "Plan's<br>share", "Your<br>share"],
                     [[f"<b>Totals for this month</b> (for claims processed from {us(start)} to {us(end)})"] + [usd(x) for x in month],
                      [f"<b>Totals for {start.year}</b> (all claims processed through {us(end)})"] + [usd(x) for x in more]], "lrrrr")
             + f"<h3>Yearly limit - this limit gives you financial protection</h3><p>The most you will have to pay in {start.year} for covered in-network "
             f"services is {usd(limit)[:-3]}. As of {us(end)}, you have had "
             f"<b>{usd(min(limit, more[3]))}</b> in out-of-pocket costs that count toward your {usd(limit)[:-3]} limit.</p><p>Questions? Call Member "
             f"Services {at.free} (TTY 711), 8 a.m. to 8 p.m., 7 days a week. "
             "If you think that fraud has occurred, tell us, or call 1-800-MEDICARE.</p>" + foot)
    css = (".nm{font-size:15pt;font-weight:bold;color:#8a3c00}.ti{font-size:12.5pt;font-weight:bold}.bill{font-size:13pt;font-weight:bold;margin-bottom:5pt}"
           "h3{background:#8a3c00;color:#fff;padding:2pt 5pt;"
           "margin:12pt 0 4pt}.t{width:100%;margin-bottom:12pt}.t th,.t td{border:0.75pt solid #999;font-size:8.8pt}.t th{background:#f6ece4;"
           "font-weight:normal}.gv{font-weight:bold;font-size:10.5pt}"
           ".why{white-space:normal;font-size:8pt}.sum td{font-weight:bold;background:#f2f2f2}.dn{border:1.5pt solid #333;padding:4pt;margin:-8pt 0 12pt;"
           "font-size:8.6pt}")
    html = sheet(css, first, f"<h3>DETAILS for claims processed in {title}</h3>" + "".join(blocks) + foot, font="9.8pt 'Liberation Sans',Arial,sans-serif")
    return finish(html, {"documents": docs} if len(docs) > 1 else docs[0])
