"""A radiology group's bill for the reading of pictures, sent by its billing company: where the exams were made, a row for each exam with what the
plan and the patient paid, and a coupon below with a line for the scanner."""
from held_thirtythird_a import *

NAME, KIND = "held33-bill-radiology", "itemized_bill"
GROUPS = ["Blue Ridge Radiology Associates, P.A.", "Consolidated Imaging Physicians of the Great Plains, PLLC", "Northwoods Radiologists, S.C.",
          "Piedmont Diagnostic Radiology", "Riverbend Radiology Group, Inc.", "Inland Imaging Consultants, LLC"]
BILLERS = ["Stratford Medical Billing", "Ascend Revenue Partners", "Zenith Practice Solutions", "Keynote Physician Billing Services"]
PLACES = ["St. Raphael Medical Center", "Mercy Ridge Hospital", "Lakeland Regional Hospital", "Good Shepherd Medical Center", "Open MRI of Westgate"]
EXAMS = [("71046", "X-RAY CHEST 2 VIEWS", 38, 84), ("71045", "X-RAY CHEST 1 VIEW", 30, 66), ("70450", "CT HEAD W/O CONTRAST", 160, 320), ("74177",
    "CT ABDOMEN & PELVIS W/CONTRAST", 310, 590), ("71260", "CT CHEST W/CONTRAST", 210, 420), ("72125", "CT CERVICAL SPINE W/O CONTRAST", 190, 370),
         ("72148", "MRI LUMBAR SPINE W/O CONTRAST", 250, 520), ("73721", "MRI JOINT LOWER EXTREMITY W/O CONTRAST", 235, 460), ("70553",
         "MRI BRAIN W/O & W/CONTRAST", 390, 760), ("76705", "ULTRASOUND ABDOMEN LIMITED", 95, 220), ("93970",
         "DUPLEX SCAN VEINS BOTH LEGS COMPLETE", 130, 290), ("77067", "SCREENING MAMMOGRAM BILATERAL W/CAD", 120, 240), ("77063",
         "SCREENING TOMOSYNTHESIS BILATERAL ADD-ON", 80, 170), ("73630", "X-RAY FOOT 3+ VIEWS", 28, 62), ("73110", "X-RAY WRIST 3+ VIEWS", 28, 60),
         ("76830", "ULTRASOUND TRANSVAGINAL", 110, 240), ("76642", "ULTRASOUND BREAST LIMITED", 96, 210)]


def document(rng):
    who, at, clear = Person(rng), Office(rng), Office(rng)
    sender, biller, place = rng.choice(GROUPS), rng.choice(BILLERS), rng.choice(PLACES)
    sent, plan = day(rng), plan_of(rng, who, 0.12)
    due, account = later(sent, rng.choice((21, 25, 30))), number(rng, rng.choice(("AAA-9999999", "99999999", "9999-99999999", "AA99999999")))
    minus, colour = rng.choice(("-{}", "-{}", "({})")), rng.choice(("#1f4e79", "#00607a", "#4a3c77"))
    served = later(sent, -rng.randint(38, 130))
    work = [(min(later(sent, -30), later(served, rng.choice((0, 0, 0, 1, 8)))), rng.choice(EXAMS)) for _ in range(rng.choice((1, 1, 2, 2, 3, 5)))]
    work.sort(key=lambda x: x[0])
    charges = [price(rng, x[2], x[3]) for _, x in work]
    parts = shares(rng, charges, rng.choice(("ded", "coins", "coins"))) if plan else [(round(c * 0.3) if rng.random() < 0.3 else 0, 0,
        0) for c in charges]
    lines, rows, owed, gave = [], [], [], []
    for (date, (code, words, _, _)), charge, (off, ins, own) in zip(work, charges, parts):
        own = charge - off - ins
        prior = min(own, rng.choice((0, 0, 0, 0, 1500, 2500)))
        mods = [] if place.startswith("Open") else ["26"]
        if code in ("73721", "73630", "73110", "76642"):
            mods = mods + [rng.choice(("LT", "RT"))]
        lines.append({"date": date, "code": code, "modifiers": mods or None, "description": words, "charge_cents": charge, "adjustment_cents": off,
                      "plan_paid_cents": ins, "patient_cents": own - prior})
        rows.append([us(date), code + ("-" + " ".join(mods) if mods else ""), words, bare(charge), bare(-ins, minus), bare(-off, minus), bare(-prior,
            minus),
                     bare(own - prior)])
        owed.append((date, own - prior))
        gave.append(prior)
    balance = total(lines, "patient_cents")
    if balance <= 0:
        return document(rng)
    ins, off, prior = total(lines, "plan_paid_cents"), total(lines, "adjustment_cents"), sum(gave)
    sums = [[("TOTALS", 3, "r"), bare(total(lines, "charge_cents")), bare(-ins, minus), bare(-off, minus), bare(-prior, minus), usd(balance)]]
    head = beside(f"<table><tr><td>{mark('bars', colour, '#888', 38)}</td><td><div class='nm'>{esc(sender)}</div><div class='fine'>Billing services "
        f"provided "
                  f"by {esc(biller)}</div></td></tr></table>",
                  facts([("Statement Date", us(sent)), ("Account Number", account), ("Patient Name", esc(who.plain.upper())), ("Payment Due Date",
                  us(due)),
                         ("Amount Due", f"<b>{usd(balance)}</b>")], "bx"), widths="58% 42%")
    info = beside(facts([("Services Performed At:", esc(place)), ("Referring Physician:", esc(doctor(rng, form="{} {} {}"))),
        ("Interpreting Radiologist:",
                         esc(doctor(rng, form="{} {} {}")))], "in"),
                  facts(([("Primary Insurance:", esc(plan)), ("Policy ID:", member := member_of(rng, plan)), ("Insurance Status:", "Processed")]
                        if plan else [("Primary Insurance:", "None on file"), ("Billing Status:", "Self-Pay")]), "in"), widths="55% 45%")
    why = (f"<div class='why'><b>WHY AM I RECEIVING THIS BILL?</b> This statement is for the professional services of the radiologist who "
        f"interpreted your "
           f"exam(s) and sent a report to your physician. You may receive a separate bill from {esc(place)} for the use of its equipment and "
           f"staff.</div>")
    heads = ["Date of<br>Service", "Procedure<br>Code", "Description", "Charges", "Insurance<br>Payments", "Adjustments", "Patient<br>Payments",
             "Patient<br>Balance"]
    detail = table(heads, rows, "lllrrrrr", "d", sums, "11% 11% 31% 9% 10% 10% 9% 9%")
    note = rng.choice(("Your insurance has paid its portion. The remaining balance is your responsibility.",
        "Your insurance applied this amount to your "
                       "deductible or co-insurance. Please contact your plan with questions.") if plan else
                      ("Our records show no insurance for these services. If you have coverage, please complete the reverse side and return it.",))
    ask = beside(f"<b>Questions about your bill?</b><br>Call {clear.free} &nbsp; Mon - Fri, 8 AM to 6 PM ET<br>Have your account number ready.",
                 "<b>Pay online 24/7</b><br>www.radbillpay.example.com<br>Scan the code with your phone &#9654;", qr(rng, 50), widths="46% 40% 14%")
    aged = table(["Current", "Over 30 Days", "Over 60 Days", "Over 90 Days", "Over 120 Days"], [[usd(x) for x in ages(owed, sent)]], "ccccc", "ag")
    scan = number(rng, "9999999999999999") + f" {balance:09d} {number(rng, '9')}"
    coupon = ("<div class='whole'><div class='cut'>&#9986; Detach and return bottom portion with payment in the enclosed envelope. Make checks "
        "payable to "
              f"{esc(sender)}</div>"
              + beside(f"<span class='fine'>{esc(biller)}<br>{clear.street}<br>{clear.town}</span><p class='fine'>RETURN SERVICE REQUESTED</p><div "
                       f"class='mail'>{who.mail()}</div>",
                       table(["Account Number", "Due Date", "Amount Due"], [[account, us(due), usd(balance)]], "ccc", "cp")
                       + "<div class='amt'>Amount Enclosed: $ ____________________</div><table class='cc'><tr><td>&#9744; Visa &#9744; MC &#9744; "
                           "Disc &#9744; "
                       "AmEx</td><td>Exp. ____ / ____</td></tr><tr><td colspan='2'>Card # " + cells(16,
                       "8pt") + "</td></tr><tr><td colspan='2'>Signature "
                       "_________________________________</td></tr></table>"
                       f"<div class='mail'>{esc(sender.upper())}<br>{at.box.upper()}<br>{at.far.upper()}</div>", widths="50% 50%")
              + f"<div class='scan'>{scan}</div></div>")
    css = (f".nm{{font:bold 14pt 'Liberation Serif',serif;color:{colour}}}.bx{{width:100%;border:1pt solid {colour}}}.bx td{{border-bottom:0.5pt "
        f"solid #bbb;"
           f"padding:2.5pt 5pt}}.bx td:first-child{{background:#e8eef4;font-weight:bold;font-size:8.4pt}}.bx td+td{{text-align:right}}.in "
           f"td{{font-size:8.6pt;"
           f"padding:1.5pt 8pt 1.5pt 0}}.in td:first-child{{color:{colour};font-weight:bold;white-space:nowrap}}.beside+.beside{{margin-top:9pt}}"
           f".why{{background:#eef3f7;padding:5pt 7pt;font-size:8.4pt;margin:8pt 0}}.d{{width:100%}}.d th{{background:{colour};color:#fff;"
           f"font-size:7.8pt;"
           "vertical-align:bottom}.d td{font-size:8.4pt;border-bottom:0.4pt solid #ccc}.d .sum td{font-weight:bold;border-top:1pt solid #333}"
           f".nt{{font-weight:bold;margin:7pt 0}}.ag{{width:100%;margin-top:7pt}}.ag th,.ag td{{text-align:center;font-size:8pt;border:0.5pt solid "
           f"#aaa}}"
           ".cut{border-top:1pt dashed #444;font-size:7.4pt;text-align:center;padding-top:3pt;margin:12pt 0 6pt}.mail{margin-top:16pt;"
           "padding-left:14pt}"
           ".cp{width:100%}.cp th,.cp td{border:0.6pt solid #555;text-align:center;font-size:8.4pt}.amt{font-weight:bold;margin:6pt 0;"
           "font-size:8.8pt}"
           ".cc td{font-size:7.4pt;padding:2pt}.cc{width:100%;border:0.6pt solid #777}.scan{font:9pt 'Liberation Mono';text-align:right;"
           "margin-top:10pt}"
           ".whole{page-break-inside:avoid}")
    body = head + info + why + detail + f"<p class='nt'>{note}</p>" + ask + aged + coupon
    return done(sheet(css, body, margin="0.5in", font="9pt 'Liberation Sans',Arial"), KIND, {"name": sender}, {"name": who.plain.upper(), "member_id":
                member if plan else None}, lines, {"charges_cents": total(lines, "charge_cents"), "adjustments_cents": off,
                    "insurance_paid_cents": ins,
                "patient_paid_cents": prior, "balance_cents": balance}, payer={"name": plan} if plan else None, account_number=account,
                statement_date=sent,
                due_date=due) | {"wrong": ["rows", "patient_paid_cents"] if prior else []}
