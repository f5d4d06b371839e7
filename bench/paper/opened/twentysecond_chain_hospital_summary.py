"""A for-profit hospital chain's first statement: the hospital's name and 'a summary of your account' in words, patient, account and service dates in boxes, the
charges by department with revenue code, discounts and payments with their days, the amount due, offers of discount or plan, and a payment slip."""
from held_twentysecond_a import *

NAME, KIND = "held22-chain-hospital-summary", "summary_bill"
DEPARTMENTS = [("120", "ROOM-BOARD/SEMI", 2900, 9900), ("250", "PHARMACY", 30, 1900), ("258", "IV SOLUTIONS", 70, 460), ("260", "IV THERAPY", 190, 980),
    ("270", "MED-SUR SUPPLIES", 24, 1300),
               ("272", "STERILE SUPPLY", 60, 2100), ("300", "LABORATORY", 30, 90), ("301", "LAB/CHEMISTRY", 320, 3900), ("305", "LAB/HEMATOLOGY", 140, 900),
                ("306", "LAB/BACT-MICRO", 150, 960),
               ("320", "DX X-RAY", 420, 1900), ("324", "DX X-RAY/CHEST", 480, 1400), ("351", "CT SCAN/HEAD", 2900, 7600), ("352", "CT SCAN/BODY", 3900,
                11800), ("360", "OR SERVICES", 5200, 24000),
               ("370", "ANESTHESIA", 900, 4300), ("402", "ULTRASOUND", 900, 2900), ("410", "RESPIRATORY SVC", 160, 760), ("450", "EMERG ROOM", 1900, 6900),
                ("636", "DRUGS/DETAIL CODE", 60, 2200),
               ("637", "SELF-ADMIN DRUGS", 6, 220), ("710", "RECOVERY ROOM", 980, 4400), ("730", "EKG/ECG", 290, 940), ("762", "OBSERVATION ROOM", 1700, 6200)]


def document(rng):
    who, at = Person(rng), Sender(rng)
    name = rng.choice((f"{at.city} Regional Medical Center", "Del Sol Coast Hospital", f"Trident Oaks Hospital of {at.city}", "Parkridge West Medical Center"))
    stay = rng.choice((0, 0, 0, 1, 3))
    came = day(rng)
    gone, plan = later(came, stay), rng.choice(PLANS)
    sent, account = later(gone, rng.randint(16, 95)), number(rng, rng.choice(("999999999", "A00099999999", "99999999")))
    due, coded = later(sent, rng.choice((14, 20, 30))), rng.random() < 0.55
    picked = sorted(rng.sample(DEPARTMENTS[1:], rng.choice((2, 4, 6, 9, 13))) + (DEPARTMENTS[:1] if stay > 1 else []))
    span = None if stay else came
    lines = [{"revenue_code": "0" + rev if coded else None, "description": words, "charge_cents": price(rng, low, high), "maybe": {"date": came,
        "date_end": gone if stay else None}}
             for rev, words, low, high in picked]
    if rng.random() < 0.15:
        lines.append({"revenue_code": "0990" if coded else None, "description": "PATIENT CONVENIENCE", "charge_cents": 0, "maybe": {"date": came}})
    charges, payments, how = total(lines, "charge_cents"), [], rng.choice(("coinsurance", "deductible", "copay", "self", "self"))
    between = later(gone, (sent - gone).days * 2 // 3)
    if how == "self":
        payments.append(pay(later(gone, 2), "adjustment", "Uninsured Discount", round(charges * rng.choice((0.6, 0.72, 0.8)))))
    else:
        off, ins, own = worked(rng, charges, how)
        payments += ([pay(between, "insurance", f"{plan} Payment", ins)] if ins else []) + [pay(between, "adjustment", f"{plan} Discount", off)]
    left = charges - sum(p["amount_cents"] for p in payments)
    if left > 25000 and rng.random() < 0.5:
        payments.insert(0, pay(came, "patient", "Payment at Time of Service", rng.choice((10000, 15000, 25000))))
        left -= payments[0]["amount_cents"]
    box = stacked([("Patient Name", who.plain.upper()), ("Account Number", account), ("Admission Date - Discharge Date" if stay else "Date of Service",
                   f"{us(came)} - {us(gone)}" if stay else us(came)), ("Statement Date", us(sent))], "bx")
    heads = (["Rev. Code"] if coded else []) + ["Description", "Total"]
    rows = [([x["revenue_code"][1:]] if coded else []) + [x["description"], usd(x["charge_cents"])] for x in lines]
    detail = table(heads, rows, "llr" if coded else "lr", "d", [[("TOTAL CHARGES", 1 + coded), usd(charges)]])
    ledger = table(["Date", "Payments and Discounts", "Amount"], [[us(p["date"]), p["description"], usd(-p["amount_cents"])] for p in payments], "llr", "d",
                   [[("TOTAL PAYMENTS AND DISCOUNTS", 2), usd(left - charges)], [("AMOUNT YOU OWE", 2, "big"), f"<span class='big'>{usd(left)}</span>"]])
    offer = (f"<p><b>Save 10%</b> if you pay in full by {us(due)}: pay <b>{usd(round(left * 0.9))}</b>.</p>" if how == "self" and rng.random() < 0.5 else "")
    letter = {"self": "Our records show that you do not have insurance for this visit. We have applied our uninsured discount to your charges. If you have "
        "coverage, please "
                      "call us so that we may bill your plan."}.get(how, f"{plan} has processed the claim for your recent hospital visit. The amount below "
                      f"is your responsibility.")
    plans = [[f"{n} months", usd(round(left / n))] for n in (3, 6, 12)] if left > 60000 and rng.random() < 0.5 else []
    wide = len(lines) > 7
    body = (beside(f"<div class='lg'>{name}</div><div class='fine'>A Meridian Healthcare affiliated hospital</div>",
        f"<div class='r9'><b>Customer Service</b><br>{at.free}<br>Monday - "
                   f"Friday, 8 a.m. - 8 p.m. ET</div>", widths="64% 36%")
            + f"<div class='ml'>{who.full.upper()}<br>{who.home.upper()}</div>" + box
            + f"<p>Dear {who.plain},</p><p>Thank you for choosing {name} for your healthcare needs. {letter}</p>"
            + "<h2>Summary of Hospital Services</h2>" + (detail + ledger if wide else beside(detail, ledger, widths="47% 53%"))
            + offer + (beside("<p><b>Need more time?</b> Interest-free monthly payments are available:</p>", table(["Term", "Monthly"], plans, "lr", "d"),
              widths="60% 40%") if plans else "")
            + "<p class='fine'>This statement is for hospital services only. Your physician, radiologist, pathologist, anesthesiologist and emergency room "
              "physician will bill "
              "you separately. If you cannot pay, you may qualify for our Charity Care program. To request an itemized bill call Customer Service.</p>"
            + "<div class='cut'>To pay by mail, please return this section with your payment</div>"
            + beside(f"{name.upper()}<br>{at.box.upper()}<br>{at.far.upper()}", facts([("Account Number", account), ("Patient Name", who.plain.upper()),
              ("Payment Due Date", us(due)),
                     ("Amount You Owe", usd(left)), ("Amount Enclosed", "$ ________")], "f sl"), f"{qr(rng, 64)}<br>www.{site(name)}", widths="40% 38% 22%")
            + f"<div class='oc'>{number(rng, '9999')}{''.join(c for c in account if c.isdigit()).zfill(12)}{left:010d}</div>")
    css = ("body{font:9.3pt 'Liberation Sans'}.lg{font:bold 17pt 'Liberation Sans';color:#c35b10}.r9{text-align:right}.ml{margin:22pt 0 18pt "
        "24pt}.bx{width:100%;margin-bottom:8pt}.bx th{"
           "background:#263a4f;color:#fff;font-size:7.8pt}.bx td,.bx th{border:.6pt solid #263a4f;text-align:center}h2{font-size:11.5pt;color:#263a4f;"
           "border-bottom:1.2pt solid #c35b10}"
           ".d{width:100%;margin-bottom:6pt}.d th{background:#eef1f4;font-size:8pt}.d td{border-bottom:.3pt solid #ccc;padding:1.6pt 4pt}.d .sum "
           "td{font-weight:bold;border-top:.8pt solid "
           "#263a4f}.big{font-size:11.5pt;font-weight:bold}.sl td{border:.5pt solid #999}.oc{font:10pt 'Liberation Mono';text-align:right;margin-top:8pt}"
            + COUPON)
    return done(sheet(css, body), {
        "document_type": KIND, "provider": {"name": name, "phone": at.free}, "payer": {"name": plan if how != "self" else None},
         "patient": {"name": who.plain.upper()},
        "account_number": account, "statement_date": sent, "due_date": due, "admitted": came if stay else None, "discharged": gone if stay else None,
        "maybe": {} if stay else {"admitted": span, "discharged": span}, "lines": lines, "payments": payments,
        "totals": {"charges_cents": charges, "balance_cents": left}})
