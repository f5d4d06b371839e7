"""The medical bill of a health plan that is its own hospital and doctors (Kaiser Permanente's manner): a summary of the guarantor's account with the boxes
of amount and due date, ways to pay, a coupon; on the next pages each visit with patient, record number, provider and what plan and member bear of it."""
from held_twentythird_a import *

NAME, KIND = "held23-permanence-medical-bill", "itemized_bill"
CARE = [("99213", "Office Visit, Established Patient, Level 3", 160, 290), ("99214", "Office Visit, Established Patient, Level 4", 230, 420),
        ("99396", "Preventive Visit, Established, 40-64 Yrs", 240, 390), ("80061", "Lab - Lipid Panel", 38, 90), ("83036", "Lab - Hemoglobin A1c", 30, 78),
        ("85025", "Lab - Complete Blood Count (CBC) with Differential", 24, 70), ("80053", "Lab - Metabolic Panel, Comprehensive", 34, 96),
        ("71046", "X-Ray, Chest, 2 Views", 110, 260), ("73721", "MRI, Knee, Without Contrast", 980,
            1900), ("77067", "Screening Mammogram, Bilateral", 240, 480),
        ("99284", "Emergency Department Visit, Level 4", 1100, 2400), ("97110", "Physical Therapy, Therapeutic Exercise", 84, 170),
        ("90834", "Psychotherapy, 45 Minutes", 170, 280), ("96372", "Injection Administration, Subcutaneous or Intramuscular", 48, 110),
        ("99442", "Telephone Appointment Visit", 70, 150), ("17000", "Destruction of Precancerous Skin Lesion, First", 140, 300)]
PLACES = ["Medical Offices", "Medical Center", "Health Pavilion"]


def document(rng):
    payer, at, brand = Someone(rng, 30), Sender(rng), rng.choice(("Calder Permanence", "Fenwick Permanence", "Hollis Permanence"))
    region = rng.choice(("Northern California", "Northwest", "Mid-Atlantic States", "Colorado", "Washington"))
    name, coded = f"{brand} {region}", rng.random() < 0.35
    sent = day(rng)
    due = plus(sent, rng.choice((21, 25, 30)))
    account, family = number(rng, "9999999999"), rng.random() < 0.35
    people = [payer] + ([Someone(rng, 2, 17, payer.last)] if family else [])
    visits, lines, blocks = rng.choice((1, 2, 3, 4, 6, 8)), [], []
    for n, date in enumerate(sorted(plus(sent, -rng.randint(20, 95)) for _ in range(visits))):
        who, city, rows, mine = people[n % len(people)], rng.choice(CITIES)[0], [], []
        for code, words, low, high in rng.sample(CARE, rng.choice((1, 1, 2, 3, 5))):
            charge = price(rng, low, high)
            less, plan, own, _ = shared(rng, charge)
            mine.append({"date": date, "code": code if coded else None, "description": words, "charge_cents": charge, "adjustment_cents": less,
                         "plan_paid_cents": plan, "patient_cents": own, "patient_name": who.full if family else None})
            rows.append(([code] if coded else []) + [words, usd(charge), off(less), off(plan), usd(own)])
        lines += mine
        sums = [usd(total(mine, "charge_cents")), off(total(mine, "adjustment_cents")), off(total(mine, "plan_paid_cents")), usd(total(mine, "patient_cents"))]
        blocks.append(
            f"<div class='v'><div class='vh'>{say(date, 'us')} &mdash; {city} "
            f"{rng.choice(PLACES)}</div><table class='vf'><tr><td>Patient: <b>{who.full}</b></td>"
            f"<td>Medical record number: <b>{number(rng, '99999999')}</b></td><td>Provider: <b>{doctor(rng)}</b></td></tr></table>"
            + table((["Code"] if coded else []) + ["Description of services", "Charges", "Plan discounts", "Paid by health plan", "Amount you owe"], rows,
                    "l" * coded + "lrrrr", "d", [[("Visit total", 1 + coded)] + sums],
                    widths="8% 37% 13% 14% 14% 14%" if coded else "44% 13% 14% 15% 14%") + "</div>")
    charges, less, plan, own = (total(lines, k) for k in ("charge_cents", "adjustment_cents", "plan_paid_cents", "patient_cents"))
    prior = rng.choice((0, 0, 3500, 8412, 12000))
    got = [] if not prior or rng.random() < 0.3 else [payment(plus(sent, -rng.randint(3, 28)), "patient", rng.choice(("Payment - thank you", "Online payment")),
                                                              rng.choice((prior, 2500)))]
    owed = own + prior - paid(got, "patient")
    if not owed:
        return document(rng)
    first = [["Previous balance", usd(prior)]]
    first += [[f"{x['description']} &nbsp; {say(x['date'], 'us')}", off(x["amount_cents"])] for x in got] or [["Payments received", usd(0)]]
    summary = table([], first + [["New charges: your share for care you received", usd(own)]], "lr", "su", [["Total amount due", usd(owed)]])
    top = beside(f"<div class='lg'>{brand.upper()}<span>&reg;</span></div><div "
        f"class='fine'>{region}</div>", "<div class='ti'>Your medical bill</div>", widths="60% 40%")
    box = facts([("Guarantor name", payer.full), ("Account number", account), ("Bill date", say(sent, "long")), ("Total amount due", usd(owed)),
                 ("Payment due by", say(due, "long"))], "bx")
    how = (f"<h3>Ways to pay</h3><b>Online</b> &mdash; permanence.example/paymedicalbills<br><b>By "
           f"phone</b> &mdash; {at.free} (TTY 711), 24 hours a day, 7 days a week"
           "<br><b>By mail</b> &mdash; send your check and the coupon below<br><b>In person</b> &mdash; at any registration desk"
           f"<h3>Questions about this bill?</h3>Member Outreach, {at.dash}, Monday through Friday, "
           f"7 a.m. to 7 p.m.<h3>Need help paying?</h3>You may qualify for "
           "our Medical Financial Assistance program, or for an interest-free payment plan.")
    why = rng.choice(("You're getting this bill because the amount you owe for your care was more "
                      "than you paid when you checked in, or because you weren't asked "
                      "to pay at your visit.", "This bill shows only the care we've processed since "
                      "your last bill. You may get another bill for other services "
                      "you received on the same day.", "Your bill is past due. Please pay the total amount due to keep your account current."))
    coupon = ("<div class='cut'>Please detach and mail this coupon with your payment. Make checks payable to " + brand + ".</div>"
              + beside(f"<b>{payer.mail}</b><br><br>{cards()}<br><span class='fine'>Card number ____________________ Exp ______ Sign _______________</span>",
                       facts([("Account number", account), ("Bill date", say(sent, "us")), ("Due date", say(due, "us")), ("Amount due", usd(owed)),
                              ("Amount enclosed", "$ __________")], "sl") + f"<br>{name.upper()}<br>{at.box}<br>{at.far}", widths="56% 44%")
              + f"<div class='oc'>{account}{owed:010d}{number(rng, '999')}</div>")
    front = (top + beside(f"<div class='ml'>{payer.mail}</div>", box, widths="52% 48%") + f"<p>{why}</p>"
             + beside("<div class='lo'><h3>Account summary</h3>" + summary + "</div>", how, widths="52% 48%") + coupon)
    detail = (f"<div class='ti'>Details of your new charges</div><p>Account number {account} &nbsp;|&nbsp; Bill date {say(sent, 'us')}</p>" + "".join(blocks)
              + table([], [["All visits on this bill", usd(charges), off(less), off(plan), usd(own)]], "lrrrr", "d al", widths="44% 13% 14% 15% 14%")
              + "<p class='fine'><b>Charges</b> are what we bill for a service before your plan "
                  "benefits. <b>Plan discounts</b> are not billed to you. <b>Amount you "
              "owe</b> is your copay, coinsurance or deductible. It is not an Explanation of Benefits.</p>")
    css = (".lo{min-height:255pt}.lg{font:bold 17pt 'URW Gothic','Liberation Sans';color:#00639a}.lg "
           "span{font-size:7pt}.ti{font:17pt 'URW Gothic','Liberation Sans';color:#00639a;margin:0 "
           "0 6pt}.bx{width:100%;background:#e8f3f9;margin:6pt 0}.bx td{padding:3.5pt 8pt}.bx "
           "td+td{text-align:right;font-weight:bold}.ml{margin:48pt 0 30pt 26pt}"
           ".su{width:100%}.su td{border-bottom:0.5pt solid #9bb;padding:4pt 2pt}.su .sum td{font-weight:bold;font-size:11pt;border-bottom:2pt solid #00639a}"
           "h3{font-size:10pt;color:#00639a;margin:7pt 0 2pt}.cut{border-top:1pt dashed "
           "#555;text-align:center;font-size:7.5pt;margin:16pt 0 8pt;padding-top:2pt}"
           ".sl td{border:0.5pt solid #999;padding:2pt 6pt}.oc{font:10pt 'Liberation "
           "Mono';text-align:right;margin-top:12pt}.v{margin:0 0 11pt}.vh{font-weight:bold;"
           "background:#00639a;color:#fff;padding:3pt 5pt}.vf{width:100%;font-size:8.5pt;margin:2pt "
           "0}.d{width:100%;font-size:8.8pt}.d th{border-bottom:0.75pt solid "
           "#00639a}.d td{border-bottom:0.5pt solid #cdd}.d .sum td,.al td{font-weight:bold;background:#f0f5f8}")
    return done(sheet(css, front, detail, title="Medical bill"), {
        "document_type": KIND, "provider": {"name": name, "phone": at.dash, "address": at.remit}, "patient": {"name": payer.full}, "account_number": account,
        "statement_date": sent, "due_date": due, "lines": lines, "payments": got,
        "totals": {"prior_balance_cents": prior, "charges_cents": charges, "adjustments_cents": less, "insurance_paid_cents": plan, "balance_cents": owed,
                   "patient_paid_cents": None if got else 0}})
