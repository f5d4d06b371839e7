"""An emergency physicians' bill, sent by the group's billing company after a visit to a hospital's emergency room: why there is a second bill, codes with
modifiers, all amounts in one column with payments and discounts as negative ones between them, insurance on file, coupon with a card to fill in."""
from held_thirtieth_a import *

NAME, KIND = "held30-bill-emergency-physicians", "itemized_bill"
LEVELS = [("99283", "EMERGENCY DEPT VISIT LOW MDM", 480, 920), ("99284", "EMERGENCY DEPT VISIT MOD MDM", 780, 1390), ("99285", "EMERGENCY DEPT VISIT HIGH "
    "MDM", 1090, 2150),
          ("99291", "CRITICAL CARE FIRST HOUR", 1350, 2600)]
EXTRA = [("93010", "", "ECG INTERPRETATION & REPORT", 48, 120), ("12002", "", "SIMPLE REPAIR SCALP/NECK/TRUNK/EXTREM 2.6-7.5 CM", 380, 790),
         ("71046", "26", "CHEST X-RAY 2 VIEWS INTERP", 40, 110), ("76705", "26", "ULTRASOUND ABDOMEN LIMITED INTERP", 120, 290), ("10060", "",
         "DRAINAGE OF SKIN ABSCESS SIMPLE", 390, 760),
         ("29125", "RT", "APPLY FOREARM SPLINT STATIC", 210, 430), ("94760", "", "PULSE OXIMETRY SINGLE", 20, 55), ("99406", "",
         "TOBACCO CESSATION COUNSELING 3-10 MIN", 38, 80),
         ("23650", "LT", "CLOSED TREATMENT SHOULDER DISLOCATION W/MANIPULATION W/O ANESTHESIA", 720, 1500), ("99292", "",
         "CRITICAL CARE EACH ADDL 30 MIN", 480, 990)]
PLANS = ["BCBS OF THE CAROLINAS PPO", "UNITED PLAINS HEALTHCARE", "AMBERLINE MARKETPLACE SILVER", "MEDICARE PART B", "SIGNET HEALTH OPEN ACCESS",
    "TRIWEST VETERANS FAMILY"]
PLACES = ["{} GENERAL HOSPITAL", "{} REGIONAL MEDICAL CENTER", "ST MATTHEW HOSPITAL - {}", "BAPTIST MEMORIAL {}"]
DX = [("R10.31", "RIGHT LOWER QUADRANT PAIN"), ("S61.411A", "LACERATION W/O FB RIGHT HAND"), ("R07.89", "OTHER CHEST PAIN"), ("J45.901",
    "ASTHMA W/ACUTE EXACERBATION"),
      ("L02.415", "CUTANEOUS ABSCESS RIGHT LOWER LIMB"), ("N20.0", "CALCULUS OF KIDNEY"), ("R51.9", "HEADACHE, UNSPECIFIED")]
NOTES = ["OUR RECORDS SHOW YOUR INSURANCE HAS RESPONDED. THE BALANCE SHOWN IS YOUR RESPONSIBILITY AND IS DUE NOW.",
         "THIS ACCOUNT IS SERIOUSLY PAST DUE. TO AVOID PLACEMENT WITH A COLLECTION AGENCY PLEASE PAY IN FULL OR CALL TODAY.",
         "A CO-PAY, DEDUCTIBLE OR CO-INSURANCE HAS BEEN APPLIED BY YOUR INSURANCE. PLEASE REMIT PAYMENT."]
NONE = "WE DO NOT HAVE INSURANCE INFORMATION FOR YOU. PLEASE COMPLETE THE REVERSE SIDE OR CALL OUR OFFICE. A PROMPT PAY DISCOUNT MAY BE AVAILABLE."


def document(rng):
    who, at = Person(rng), Sender(rng)
    owner = who if rng.random() < 0.75 else Person(rng, 30, 55, who)
    name = rng.choice((f"{at.city.upper()} EMERGENCY PHYSICIANS, LLC", f"EMERGENCY MEDICAL ASSOCIATES OF {at.city.upper()}",
        f"{at.state} EMERGENCY SERVICES PLLC", "LANTERN ACUTE CARE PHYSICIANS PC"))
    plan, sent, show = rng.choice(PLANS + [None]), day(rng), rng.choice((two, us))
    due = later(sent, rng.choice((15, 20, 21, 30)))
    account, ein, member = number(rng, rng.choice(("99999999", "AAA9999999", "9999999-A99", "99-99999999"))), tax_id(rng), number(rng,
        rng.choice(("AAA999999999", "9AA9AA9AA99")))
    place = rng.choice(PLACES).format(at.city.upper())
    lines, payments, rows = [], [], []
    named = rng.random() < 0.5
    for served in sorted({later(sent, -rng.randint(28, 120)) for _ in range(rng.choice((1, 1, 1, 2)))}):
        dr, here = doctor(rng, "{1}, {0} {2}", ("MD", "DO", "MD", "PA-C")).upper(), []
        level = rng.choice(LEVELS)
        extra = [x for x in rng.sample(EXTRA, rng.choice((0, 0, 1, 1, 2, 4))) if x[0] != "99292" or level[0] == "99291"]
        picks = [(level[0], "25" if extra else "", *level[1:])] + extra
        if named:
            rows.append(["", (f"<b>SERVICES BY {dr}</b>", 4)])
        for code, mod, words, low, high in picks:
            here.append({"date": served, "code": code, "modifiers": [mod] if mod else None, "description": words, "charge_cents": price(rng, low, high)})
            rows.append([show(served), code, mod, words.replace("&", "&amp;"), bare(here[-1]["charge_cents"])])
        lines += here
        charges, when, gone = total(here, "charge_cents"), later(served, rng.randint(12, 24)), []
        if plan and rng.random() < 0.85:
            off, ins, own = shares(rng, charges, ("ded", "coins", "copay"))
            gone = [pay(when, "insurance", rng.choice((f"INSURANCE PAYMENT - {plan}", f"PMT {plan}")), ins)] * bool(ins)
            gone.append(pay(when, "adjustment", rng.choice(("INSURANCE ALLOWANCE", "CONTRACTUAL DISCOUNT", "NSA ALLOWABLE ADJUSTMENT")), off))
            if own > 9000 and rng.random() < 0.3:
                gone.append(pay(later(when, 3), "patient", rng.choice(("PATIENT PAYMENT - THANK YOU", "PAYMENT BY PHONE - CREDIT CARD")),
                    rng.choice((2500, 4000, 5000))))
        elif not plan and rng.random() < 0.5:
            gone.append(pay(when, "adjustment", "SELF PAY DISCOUNT", round(charges * 0.3)))
        payments += gone
        rows += [[show(p["date"]), "", "", p["description"], bare(-p["amount_cents"])] for p in gone]
    charges = total(lines, "charge_cents")
    owed = charges - sum(p["amount_cents"] for p in payments)
    if owed <= 0:
        return document(rng)
    dx = rng.sample(DX, rng.choice((1, 2)))
    top = beside(f"<div class='nm'>{name}</div>{at.remit.replace(', ', '<br>', 1)}",
                 facts([("STATEMENT DATE", show(sent)), ("ACCOUNT NUMBER", account), ("PAY THIS AMOUNT", usd(owed)), ("DUE DATE", show(due))], "bx"),
                     widths="58% 42%")
    why = ("<div class='why'><b>WHY AM I RECEIVING THIS BILL?</b> You were treated in the emergency department of the hospital named below. The emergency "
        "physicians are not employees of the "
           "hospital. This bill is for the professional services of the physician and is separate from the bill you receive from the hospital.</div>")
    whom = beside(facts([("PATIENT:", esc(who.filed)), ("RESPONSIBLE PARTY:", esc(owner.filed)), ("SERVICES AT:", place)], "on"),
                  facts([("DIAGNOSIS:", "<br>".join(f"{c} {w}" for c, w in dx)), ("PRIMARY INS:", f"{plan}<br>ID: {member}" if plan else "NONE ON FILE"),
                      ("SECONDARY INS:", "NONE ON FILE")],
                        "on"), widths="54% 46%")
    detail = table(["DATE", "CODE", "MOD", "DESCRIPTION", "AMOUNT"], rows, "llclr", "d", [[("BALANCE DUE", 4, "r"), usd(owed)]], "11% 9% 7% 59% 14%")
    short = table(["TOTAL CHARGES", "INSURANCE PAYMENTS", "ADJUSTMENTS", "PATIENT PAYMENTS", "BALANCE"],
                  [[usd(charges)] + [usd(-paid(payments, x)) for x in ("insurance", "adjustment", "patient")] + [usd(owed)]], "ccccc", "g")
    note = f"<div class='nt'>{rng.choice(NOTES) if plan else NONE}</div>"
    ask = (f"<p class='q'>QUESTIONS? CALL {at.free} MON-FRI 8AM-7PM EST &nbsp;&bull;&nbsp; PAY ONLINE: WWW.ERPHYSICIANBILL.EXAMPLE.COM &nbsp;&bull;&nbsp; "
        f"TAX ID {ein}</p>"
           "<p class='fine'>Under the No Surprises Act you are protected from balance billing for emergency services. You pay only your plan's in-network "
           "cost sharing. See reverse side for your rights.</p>")
    card = ("<table class='cd'><tr><td colspan='3'><b>IF PAYING BY CREDIT CARD, FILL OUT BELOW</b></td></tr><tr><td colspan='3'>&#9744; VISA &nbsp; "
        "&#9744; MASTERCARD &nbsp; &#9744; DISCOVER"
            " &nbsp; &#9744; AMEX</td></tr><tr><td colspan='2'>CARD NUMBER<br>&nbsp;</td><td>SECURITY CODE<br>&nbsp;</td></tr><tr><td colspan='2'>"
            "SIGNATURE<br>&nbsp;</td><td>EXP. DATE<br>&nbsp;</td>"
            f"</tr><tr><td>STATEMENT DATE<br>{show(sent)}</td><td>PAY THIS AMOUNT<br><b>{usd(owed)}</b></td><td>ACCT. #<br>{account}</td></tr><tr><td "
            f"colspan='2'>PATIENT<br>{esc(who.filed)}</td>"
            "<td>SHOW AMOUNT<br>PAID HERE &nbsp; $</td></tr></table>")
    moved = ("<span class='fine'>&#9744; Please check box if address is incorrect or insurance has changed, and indicate changes on reverse side.</span>")
    left = f"{name}<br>{at.box}<br>{at.far}<br><br><span class='fine'>RETURN SERVICE REQUESTED</span><br><br><br>{owner.mail()}"
    coupon = ("<div class='whole'>" + beside(left, card, widths="50% 50%") + "<br>"
              + beside(moved, f"REMIT TO:<br>{name}<br>{at.box}<br>{at.far}", widths="50% 50%"))
    above = rng.random() < 0.5
    if above:
        body = coupon + "<div class='cut'>PLEASE DETACH AND RETURN TOP PORTION WITH YOUR PAYMENT</div></div>" + why + whom + detail + short + note + ask
    else:
        body = top + why + whom + detail + short + note + ask + coupon.replace("<div class='whole'>", "<div class='whole'><div class='cut'>PLEASE DETACH "
            "AND RETURN BOTTOM PORTION WITH YOUR "
                                                                              "PAYMENT</div>", 1) + "</div>"
    css = (".nm{font-size:12pt;font-weight:bold}.bx{width:100%}.bx td{border:1pt solid #26466d;padding:3pt 5pt}.bx td:first-child{background:#26466d;"
        "color:#fff;font-size:8pt}.bx td+td{text-align:right;font-weight:bold}"
           ".why{border:0.75pt solid #26466d;padding:4pt 6pt;margin:8pt 0;font-size:8.3pt}.on td{padding:1pt 6pt 1pt 0;font-size:8.6pt}.on "
           "td:first-child{white-space:nowrap;font-weight:bold}"
           ".d{width:100%;margin-top:7pt}.d th{background:#26466d;color:#fff;font-size:8pt}.d td{font-size:8.8pt;border-left:0.5pt solid #aaa;"
           "border-right:0.5pt solid #aaa}"
           ".d .sum td{border:1pt solid #26466d;font-weight:bold;font-size:10pt}.g{width:100%;margin:7pt 0}.g th{font-size:7.3pt;background:#e3e8ef}.g "
           "td,.g th{border:0.5pt solid #999}"
           ".nt{text-align:center;font-weight:bold;margin:6pt 0}.q{text-align:center;font-size:8pt;margin-top:6pt}.cd{width:100%}.cd td{border:0.75pt "
           "solid #333;font-size:7.5pt;padding:2pt 4pt}"
           ".cut{border-top:1pt dashed #333;text-align:center;font-size:7.3pt;margin:9pt 0 6pt;padding-top:2pt}.whole{page-break-inside:avoid}")
    return done(sheet(css, body, margin="0.5in", font="9pt 'Liberation Sans',Arial"), KIND, {"name": name, "phone": at.free, "address": at.remit,
        "tax_id": ein},
                {"name": who.filed, "member_id": member if plan else None}, lines,
                {"charges_cents": charges, "insurance_paid_cents": paid(payments, "insurance"), "adjustments_cents": paid(payments, "adjustment"),
                 "patient_paid_cents": paid(payments, "patient"), "balance_cents": owed}, payer={"name": plan} if plan else None, account_number=account,
                 statement_date=sent,
                due_date=None if above else due, diagnoses=[c for c, _ in dx], payments=payments)
