"""A university hospital's bill out of Epic in its new dress: a greeting, the amount in a panel, a list of the visits with what is owed of each; then each
visit in detail, the hospital's services by department and the physicians' by code, what insurance and patient paid below; help, rights, a coupon."""
from held_twentyninth_a import *

NAME, KIND = "held29-summit-academic-visits", "summary_bill"
ROOMS = [("Emergency Room", 980, 3900), ("Laboratory", 85, 940), ("Laboratory - Hematology", 60, 230), ("Pharmacy", 4, 310), ("Drugs Requiring Detailed "
    "Coding", 22, 1450),
         ("CT Scan - Head", 1450, 3800), ("MRI - Spinal Cord (Including Spine)", 2100, 4900), ("Radiology - Diagnostic", 240, 720), ("EKG/ECG", 160, 380),
         ("Medical/Surgical Supplies and Devices - Sterile Supply", 31, 640), ("Operating Room Services - Minor Surgery", 2400, 6800), ("Recovery Room", 620,
         1900), ("IV Therapy", 180, 620),
         ("Echocardiology", 1100, 2900), ("Treatment/Observation Room - Observation Hours", 890, 3600)]
DOCTORS = [("99285", "PR EMERGENCY DEPARTMENT VISIT HIGH MDM", 780, 1390), ("99284", "PR EMERGENCY DEPARTMENT VISIT MODERATE MDM", 560, 940), ("99214",
    "PR OFFICE/OUTPATIENT ESTABLISHED MOD MDM 30 MIN",
           210, 380), ("99204", "PR OFFICE/OUTPATIENT NEW MODERATE MDM 45 MINUTES", 330, 560), ("70450", "PR CT HEAD/BRAIN W/O CONTRAST MATERIAL", 160, 290),
           ("93010", "PR ECG ROUTINE ECG W/LEAST 12 LDS I&R ONLY", 28, 70),
           ("93306", "PR ECHO TTHRC R-T 2D W/WOM-MODE COMPL SPEC&COLR DOP", 290, 540), ("88305", "PR LEVEL IV SURG PATHOLOGY GROSS&MICROSCOPIC EXAM", 190,
           330),
           ("72148", "PR MRI SPINAL CANAL LUMBAR W/O CONTRAST MATERIAL", 240, 420), ("20610", "PR ARTHROCENTESIS ASPIR&/INJ MAJOR JT/BURSA W/O US", 210,
           390), ("00811", "PR ANES LWR INTST SCOPE NOS", 700, 1300)]
SITES = ("{} University Hospital", "{} University Hospital Emergency Department", "{} Health Specialty Clinics - East Pavilion", "{} Orthopaedic Institute",
    "{} Cancer & Infusion Center")
RIGHTS = ("<b>You have the right to ask for an itemized bill.</b> This bill groups hospital charges by department. For a list of every charge call us or "
    "use the portal.",
          "<b>Financial help.</b> If you cannot pay, you may qualify for free or reduced-cost care under our Financial Assistance Policy. Families earning "
          "up to 300% of the federal "
          "poverty level may qualify for a full write-off. Ask for the policy and an application in English, Espa&ntilde;ol or Ti&#7871;ng Vi&#7879;t.",
          "<b>Why more than one charge?</b> Hospital services cover the room, staff, equipment and supplies. Physician services cover the doctors who "
          "examined you or read your tests.",
          "<b>No Surprises Act.</b> You are protected from balance billing for emergency care and for certain services at in-network hospitals.")


def block(rng, found, date, left_out):
    """The charges of one part of a visit, with what was paid and taken off; gives lines, payments, and rows."""
    lines = [{"date": date, "code": c, "description": words, "charge_cents": fee(rng, low, high)} for c, words, low, high in found]
    charges, plan = add(lines), left_out["plan"]
    off, part, left = settle(rng, charges, ("coins", "coins", "ded", "copay"))
    when = after(date, rng.randint(8, 20))
    gone = [pay(when, "insurance", f"Insurance Payment ({plan})", part)] * bool(part) + [pay(when, "adjustment", "Insurance Discount", off)]
    if left > 12000 and rng.random() < 0.3:
        gone.append(pay(after(when, 1), "patient", rng.choice(("Your Payment - Thank You", "Your Payment (MyChart)")), rng.choice((5000, 7500, 10000))))
    if left_out["aid"] and left > 20000:
        gone.append(pay(after(when, 2), "adjustment", "Financial Assistance Adjustment", left // 4))
    rows = [[mon(x["date"]), esc(x["description"]), x.get("code") or "", num(x["charge_cents"]), ""] for x in lines]
    rows += [[mon(p["date"]), f"<i>{p['description']}</i>", "", "", num(-p["amount_cents"])] for p in gone]
    return lines, gone, rows


def document(rng):
    short = rng.choice(("Summit State", "Wexler Valley", "Upper Lakes"))
    name = f"{short} University Health"
    firm, who, sent = Firm(rng, name), Human(rng), sent_day(rng)
    patient = who if rng.random() < 0.75 else Human(rng, 2, 17, who.last, True)
    plan, card, due = rng.choice(INSURERS), code(rng, "AAA999999999"), after(sent, 25)
    rest = {"plan": plan, "aid": rng.random() < 0.15}
    guarantor = code(rng, rng.choice(("99999999", "999999999", "9999999")))
    lines, payments, parts, visits = [], [], "", []
    for _ in range(rng.choice((1, 2, 2, 3, 4))):
        date, where = after(sent, -rng.randint(28, 140)), rng.choice(SITES).format(short)
        owed, here = [0, 0, 0], ""
        both = rng.choice(("hospital", "both", "both", "physician"))
        if both != "physician":
            a, b, rows = block(rng, [(None, *x) for x in rng.sample(ROOMS, rng.randint(1, 7))], date, rest)
            lines, payments, owed = lines + a, payments + b, [owed[0] + add(a), owed[1] + add(b, "amount_cents") - paid(b, "patient"), owed[2] + paid(b,
                "patient")]
            rows.append([("Hospital services balance", 3, "r"), num(add(a)), num(add(a) - add(b, "amount_cents"))])
            here += f"<div class='k'>HOSPITAL SERVICES &nbsp;<span>Hospital account {code(rng, '6009999999')}</span></div>" + table(
                ["Date", "Description", "Code", "Charges", "Payments and<br>adjustments"], rows, "lllrr", "dt", widths="13% 53% 8% 12% 14%")
        if both != "hospital":
            a, b, rows = block(rng, rng.sample(DOCTORS, rng.choice((1, 1, 2, 3))), date, rest)
            lines, payments, owed = lines + a, payments + b, [owed[0] + add(a), owed[1] + add(b, "amount_cents") - paid(b, "patient"), owed[2] + paid(b,
                "patient")]
            rows.append([("Physician services balance", 3, "r"), num(add(a)), num(add(a) - add(b, "amount_cents"))])
            here += f"<div class='k'>PHYSICIAN SERVICES &nbsp;<span>{physician(rng)} &middot; {short} University Physicians</span></div>" + table(
                ["Date", "Description", "Code", "Charges", "Payments and<br>adjustments"], rows, "lllrr", "dt", widths="13% 53% 8% 12% 14%")
        visits.append((date, where, owed))
        parts += f"<div class='v'>Visit on {full(date)} &mdash; {where}</div><p class='pl'>Patient: {patient.name} &nbsp; Insurance billed: {plan}</p>{here}"
    charges, balance = add(lines), add(lines) - add(payments, "amount_cents")
    ins, adj, own = (paid(payments, x) for x in ("insurance", "adjustment", "patient"))
    if balance <= 0 or any(o[0] - o[1] - o[2] < 0 for _, _, o in visits):
        return document(rng)
    portal = f"mychart.{short.split()[0].lower()}uhealth.example.org"
    panel = f"<div class='pn'>Amount due<div>{usd(balance)}</div>by {full(due)}</div>"
    id_ = facts([("Guarantor", who.full), ("Guarantor ID", guarantor), ("Bill date", full(sent)), ("Member ID", card)], "id")
    top = beside(f"<div class='nm'>{short.upper()}<b> UNIVERSITY HEALTH</b></div><div class='fine'>{firm.street}, {firm.town}</div><div "
        f"class='to'>{who.letter()}</div>", panel + id_, widths="60% 40%")
    hello = f"<p class='hi'>{who.first}, here is your bill for {'care' if patient is who else patient.first + chr(8217) + 's care'} at {name}.</p>"
    listed = table(["Visit date", "Location", "Charges", "Insurance paid<br>and discounts", "You paid", "You owe"],
                   [[mon(d), w, usd(o[0]), usd(-o[1]), usd(-o[2]), usd(o[0] - o[1] - o[2])] for d, w, o in visits], "llrrrr", "ls", widths="13% 39% 12% 14% "
                   "10% 12%")
    glance = facts([("Total charges", usd(charges)), ("Paid by insurance", usd(-ins)), ("Discounts and adjustments", usd(-adj)), ("Paid by you", usd(-own)),
        ("Amount due", usd(balance))], "gl")
    ways = (f"<b>Ways to pay</b><br>&#9679; {portal}/pay - no login needed<br>&#9679; Call {firm.free}, automated 24/7<br>&#9679; Mail the coupon with a "
        f"check<br>"
            f"<b>Questions?</b> Patient Financial Services {firm.phone}<br>Mon&ndash;Fri 8 a.m. to 6 p.m. &nbsp; Tax ID {firm.tax}")
    coupon = ("<div class='cp'><p class='fine'>&#9986; Detach and mail with your payment. Write your guarantor ID on your check.</p>"
              + beside(f"<b>{who.full}</b><br>Guarantor ID {guarantor}<br>Bill date {full(sent)}<br>&#9744; New address or insurance on back",
              f"Amount due<br><b>{usd(balance)}</b><br>Due {full(due)}<br>"
                       "Amount enclosed $ ________", f"Make checks payable to<br><b>{name}</b><br>{firm.box}<br>{firm.far}") + bars(rng, code(rng,
                       "999999999999 99999999 9"), 18) + "</div>")
    first = top + hello + "<h3>Your visits on this bill</h3>" + listed + "<h3>Bill at a glance</h3>" + beside(glance, ways, widths="46% 54%") + coupon
    second = f"<h3>Visit details</h3>{parts}<div class='rt'>" + "".join(f"<p>{x}</p>" for x in rng.sample(RIGHTS, 3)) + "</div>"
    css = numbered(".nm{font:16pt 'Liberation Sans';color:#7a1f3d;letter-spacing:1pt}.to{margin:34pt 0 20pt 18pt}.pn{background:#7a1f3d;color:#fff;"
        "padding:8pt 12pt;font-size:11pt}.pn div{font-size:24pt;"
                   "font-weight:bold}.id{width:100%;background:#f5eef0}.id td+td{text-align:right;font-weight:bold}.hi{font-size:13pt;margin:4pt 0 8pt}"
                   "h3{color:#7a1f3d;border-bottom:1pt solid #7a1f3d;"
                   "margin:10pt 0 4pt;font-size:12pt}.ls,.dt{width:100%}.ls th,.dt th{font-size:7.8pt;color:#555;vertical-align:bottom;border-bottom:.5pt "
                   "solid #999}.ls td{border-bottom:.5pt solid #ddd;"
                   "padding:4pt}.ls td:last-child{font-weight:bold}.gl{width:100%}.gl td+td{text-align:right}.gl tr:last-child td{font-weight:bold;"
                   "border-top:1pt solid #333;font-size:11pt}.v{background:"
                   "#7a1f3d;color:#fff;font-weight:bold;padding:4pt 6pt;margin-top:10pt}.pl{margin:3pt 0}.k,.v,.pl{page-break-after:avoid}"
                   ".k{font-weight:bold;margin:5pt 0 1pt;font-size:8.6pt}.k span{font-weight:normal;color:#555}"
                   ".dt td{font-size:8.8pt;padding:1.5pt 4pt}.dt td:first-child{white-space:nowrap}.dt tr:last-child td{font-weight:bold;border-top:.75pt "
                   "solid #333}.rt{margin-top:12pt;font-size:8pt;"
                   "page-break-inside:avoid}.cp{border-top:1pt dashed #333;margin-top:14pt;padding-top:4pt;page-break-inside:avoid}")
    html = sheet(css, first, second, font="9.2pt 'Liberation Sans'")
    truth = {"document_type": KIND, "provider": {"name": name, "tax_id": firm.tax, "phone": firm.phone, "address": firm.address}, "payer": {"name": plan},
             "patient": {"name": patient.name, "member_id": card}, "account_number": guarantor, "statement_date": sent, "due_date": due, "lines": lines,
             "payments": payments,
             "totals": {"charges_cents": charges, "adjustments_cents": adj, "insurance_paid_cents": ins, "patient_paid_cents": own, "balance_cents": balance}}
    return done(html, truth)
