"""A national emergency physician group's statement: a box of account facts and a card form over the addresses, 'this bill is for the emergency physician
who treated you at', charges with procedure and diagnosis code, payments and adjustments as rows of the same table with credits in a column of their
own."""
from held_twentysecond_a import *

NAME, KIND = "held22-emergency-physicians", "itemized_bill"
VISITS = [("99283", "EMERGENCY DEPT VISIT LVL 3", 480, 920), ("99284", "EMERGENCY DEPT VISIT LVL 4", 780, 1490), ("99285", "EMERGENCY DEPT VISIT LVL 5",
        1150, 2240),
          ("99291", "CRITICAL CARE FIRST HOUR", 1400, 2700)]
MORE = [("93010", "EKG INTERPRETATION & REPORT", 42, 98, "59"), ("12002", "SIMPLE REPAIR SCALP/NECK/EXT 2.6-7.5", 410, 760, ""), ("76705", "US ABDOMEN "
        "LIMITED, INTERP", 130, 260, "26"),
        ("99053", "MED SERV 10PM-8AM 24 HR FACILITY", 45, 98, ""), ("93308", "ECHO LIMITED, INTERP", 140, 310, "26"), ("10060", "DRAINAGE OF SKIN ABSCESS",
        380, 720, ""),
        ("29125", "APPLY FOREARM SPLINT", 190, 360, ""), ("31500", "INSERT EMERGENCY AIRWAY", 520, 990, ""), ("G0390", "TRAUMA RESPONSE", 650, 1300, "")]
CODES = "R07.9 R10.9 S61.411A J45.901 R55 N20.0 S52.501A R51.9 L02.411".split()


def document(rng):
    who, at = Person(rng), Sender(rng)
    name = rng.choice((f"{at.state} Emergency Physicians PLLC", f"{at.city} Emergency Group LLC", "Emergency Care Partners of the South PA",
        "Inphynet-Lakes Emergency Services Inc"))
    hospital = rng.choice((f"{at.city.upper()} REGIONAL MEDICAL CENTER", "ST. LEONARD HOSPITAL", f"{at.city.upper()} MEMORIAL HOSPITAL - EAST"))
    date, plan = day(rng), rng.choice(PLANS).upper()
    sent, account = later(date, rng.randint(20, 140)), number(rng, rng.choice(("999-99999999", "AAA99999999", "99999999")))
    due, who_saw, cause = later(sent, rng.choice((21, 25, 30))), doctor(rng, "{1}, {0} {2}", ("MD", "DO", "PA")).upper(), rng.choice(CODES)
    visit, extra = rng.choice(VISITS), rng.sample(MORE, rng.choice((0, 0, 1, 1, 2, 3)))
    lines = [{"date": date, "code": visit[0], "modifiers": ["25"] if any(x[0] in ("12002", "10060", "29125") for x in extra) else None, "description": visit[1],
              "charge_cents": price(rng, *visit[2:])}]
    lines += [{"date": date, "code": code, "modifiers": [mod] if mod else None, "description": words, "charge_cents": price(rng, low, high)}
              for code, words, low, high, mod in extra]
    charges, payments = total(lines, "charge_cents"), []
    kind = rng.choice(("copay", "coinsurance", "deductible", "deductible", "self", "self", "two"))
    filed = later(date, rng.randint(6, 12))
    if kind != "self":
        off, ins, own = worked(rng, charges, "coinsurance" if kind == "two" else kind)
        came = later(date, (sent - date).days * 3 // 4)
        if ins:
            payments.append(pay(came, "insurance", f"{plan} PAYMENT", ins))
        payments.append(pay(came, "adjustment", rng.choice((f"{plan} ADJUSTMENT", "CONTRACTUAL ADJ", "NO SURPRISES ACT ADJUSTMENT")), off))
        if kind == "two" and own > 6000:
            payments.append(pay(later(came, 2), "patient", "PATIENT PAYMENT-THANK YOU", rng.choice((2000, 5000))))
    elif rng.random() < 0.35:
        payments.append(pay(sent, "adjustment", "UNINSURED DISCOUNT", round(charges * 0.3)))
    balance = charges - sum(x["amount_cents"] for x in payments)
    joined = rng.random() < 0.5
    rows = [[short(x["date"]), x["code"] + ("".join((" " if joined else "-") + m for m in x["modifiers"] or ())), cause, x["description"],
        bald(x["charge_cents"]), ""]
            for x in lines]
    if kind != "self":
        rows.append([short(filed), "", "", f"FILED {plan}", "", ""])
    rows += [[short(x["date"]), "", "", x["description"], "", bald(x["amount_cents"])] for x in payments]
    info = [("STATEMENT DATE", us(sent)), ("PAY THIS AMOUNT", usd(balance)), ("ACCOUNT NUMBER", account)]
    words = {"self": "We have no record of insurance for this visit. Please call us with your insurance information or pay the balance in full.",
             "deductible": "YOUR INSURANCE HAS APPLIED THIS BALANCE TO YOUR DEDUCTIBLE. PLEASE REMIT PAYMENT."}.get(
                 kind, "Your insurance carrier has paid its portion. The remaining balance is due from you.")
    top = beside(f"<b class='n'>{name.upper()}</b><br>{at.box}<br>{at.far}<br><span class='fine'>RETURN SERVICE REQUESTED</span>"
                 f"<div class='ml'>{bars(rng, '', 12)}{who.full.upper()}<br>{who.home.upper()}</div>",
                 cards("MASTERCARD,DISCOVER,VISA,AMEX") + stacked(info) + stacked([("PAYMENT DUE BY", us(due)), ("SHOW AMOUNT PAID HERE", "$")])
                 + f"<div class='rm'>MAKE CHECKS PAYABLE / REMIT TO:<br><br>{name.upper()}<br>{at.box.upper()}<br>{at.far.upper()}</div>", widths="50% 50%")
    say = beside("&#9744; Please check box if address is incorrect or insurance information has changed, and indicate change(s) on reverse side.",
                 "<div class='r9'>PLEASE DETACH AND RETURN TOP PORTION WITH YOUR PAYMENT</div>", widths="55% 45%")
    body = (top + f"<div class='cut fine'>{say}</div>"
            + f"<p class='c'><b>THIS BILL IS FOR THE EMERGENCY PHYSICIAN WHO TREATED YOU AT {hospital}.</b><br>"
            + "The hospital will bill you separately for its services. This physician is not an employee of the hospital.</p>"
            + facts([("PATIENT:", who.filed), ("PHYSICIAN:", who_saw), ("DATE OF SERVICE:", us(date))], "f")
            + table(["DATE", "PROCEDURE", "DIAG", "DESCRIPTION OF SERVICE", "CHARGES", "PAYMENTS/<br>ADJUSTMENTS"], rows, "llllrr", "d",
            widths="10% 13% 11% 38% 14% 14%")
            + "<div class='gap'></div>" + table([], [["TOTAL CHARGES", bald(charges), "TOTAL PAYMENTS/ADJUSTMENTS", bald(charges - balance), "BALANCE DUE",
            usd(balance)]],
                                                "lrlrlr", "sm")
            + f"<p class='ms'>{words}</p>"
            + beside(f"<b>QUESTIONS ABOUT YOUR BILL?</b><br>CALL {at.free}<br>MON-FRI 8AM-7PM EST", f"<b>PAY ONLINE</b><br>www.{site(name)}<br>Account #: "
            f"{account}",
                     f"{qr(rng, 58)}")
            + "<p class='fine'>Under the law you may not be balance billed for most emergency services. See the reverse side for your rights and protections "
              "against surprise medical bills. "
            + rng.choice(("PATIENTS CHOOSING TO PAY BY CHECK AUTHORIZE US TO MAKE A ONE-TIME ELECTRONIC TRANSFER.", "Payment plans are available.")) + "</p>")
    css = ("body{font-size:8.8pt}.n{font-size:11pt}.st{width:100%;margin:3pt 0}.st th{background:#dfe6ee;font-size:7pt;text-align:center;border:.6pt solid "
        "#333}"
           ".st td{text-align:center;border:.6pt solid #333;font-weight:bold}.ml{margin:34pt 0 0 20pt;line-height:1.25}.rm{margin:14pt 0 0 "
           "14pt}.r9{text-align:right}"
           ".c{text-align:center}.d{width:100%;margin-top:8pt}.d th{background:#243a5e;color:#fff;font-size:7.8pt}.d td{border-left:.5pt solid "
           "#99a;border-right:.5pt solid #99a}"
           ".gap{border-top:.5pt solid #99a;height:40pt}.sm{width:100%;background:#dfe6ee}.sm td{font-weight:bold;padding:4pt}.ms{border:1pt solid "
           "#243a5e;padding:5pt;"
           "margin:8pt 0}" + COUPON)
    return done(sheet(css, body, margin="0.45in"), {
        "document_type": KIND, "provider": {"name": name.upper(), "phone": at.free, "address": at.remit}, "payer": {"name": plan if kind != "self" else None},
        "patient": {"name": who.filed}, "account_number": account, "statement_date": sent, "due_date": due, "diagnoses": [cause], "lines": lines,
        "payments": payments,
        "totals": {"charges_cents": charges, "balance_cents": balance}})
