"""A cardiology group's statement by claim: each claim with its day, physician, place and insurer, its procedures with charges, payments, adjustments,
what waits for the insurer and what the patient owes; some claims are still pending; totals apart for the account, the insurer and the patient; coupon
at the foot."""
from held_twentysixth_a import *

NAME, KIND = "held26-bill-cardiology-claims", "itemized_bill"
HEART = [("99214", "OFFICE/OUTPATIENT VISIT, EST, MOD MDM", 190, 340, []), ("99204", "OFFICE/OUTPATIENT VISIT, NEW, MOD MDM", 290, 470, []), ("93000",
    "ELECTROCARDIOGRAM, COMPLETE", 55, 140, []),
         ("93306", "TTE W/DOPPLER, COMPLETE", 780, 1600, []), ("93306", "TTE W/DOPPLER, COMPLETE", 260, 480, ["26"]), ("93015",
         "CARDIOVASCULAR STRESS TEST", 330, 620, []), ("78452", "HT MUSCLE IMAGE SPECT, "
             "MULT", 1500, 2900, []), ("A9502", "TC99M TETROFOSMIN, PER STUDY DOSE", 160, 320, []), ("93224", "ECG MONIT/REPRT UP TO 48 HRS", 300, 590,
             []), ("93880", "EXTRACRANIAL BILAT STUDY (CAROTID)", 420, 820,
                 []), ("93458", "L HRT ARTERY/VENTRICLE ANGIO", 1200, 2500, ["26"]), ("92928", "PRQ CARD STENT W/ANGIO 1 VSL", 2600, 4700, ["LD"]),
                 ("99233", "SUBSEQUENT HOSPITAL CARE, HIGH", 210, 390, []), ("99223",
                     "INITIAL HOSPITAL CARE, HIGH", 420, 690, []), ("93280", "PM DEVICE PROGR EVAL DUAL", 140, 290, []), ("93294",
                     "REM INTERROG EVL PM/LDLS PM, 90 DAYS", 90, 180, [])]
WARD = ("99233", "99223")


def document(rng):
    who, at, sent = Patient(rng, 38), Office(rng), mailed(rng, (2026, 3, 10), 255)
    house = rng.choice(("Piedmont Heart Specialists, P.C.", "Great Plains Cardiovascular Consultants", "Capital Heart & Vascular Institute",
        "Cardiology Associates of the Valley, LLP"))
    plan, second = rng.choice(INSURERS), rng.choice(("AARP Supplement", "Mutual of Omaha Supp", ""))
    acct, say, sums = number(rng, rng.choice(("99999", "999999", "9999999"))), rng.choice((us, two)), {"wait": 0, "own": 0}
    lines, paid, blocks = [], [], ""
    heads = rng.choice((("Procedure", "Description", "Charges", "Ins. Paid", "Adjustments", "Ins. Balance", "Pt. Balance"), ("CPT", "Description",
        "Billed", "Insurance Payment", "Contractual Adj.",
        "Insurance Pending", "Patient Due")))
    zeros = rng.random() < 0.7
    show = (lambda c: bare(c) if c or zeros else "")
    states = ["done"] + [rng.choice(("done", "pending", "pending", "denied")) for _ in range(rng.choice((1, 1, 2, 3, 4)))]
    rng.shuffle(states)
    on = later(sent, -rng.randint(20 * len(states) + 30, 25 * len(states) + 60))
    for state in states:
        claim, doc, where = number(rng, rng.choice(("999999", "9999999"))), physician(rng), rng.choice(("Main Office", "Main Office",
            "Vein & Imaging Suite", "Regional Medical Center", "Heart Hospital"))
        pool = [x for x in HEART if (x[0] in WARD or bool(x[4])) == ("Hea" in where or "Reg" in where)]
        rows, mine = [], []
        for code, words, lo, hi, marks in rng.sample(pool, rng.choice((1, 1, 2, 2, 3))):
            charge = price(rng, lo, hi)
            off, ins, own = split(rng, charge, ("coins", "coins", "ded", "copay", "none")) if state == "done" else (0, 0, charge if state == "denied" else 0)
            wait = charge - off - ins - own
            item = {"date": on, "code": code, "modifiers": list(marks), "description": words, "charge_cents": charge, "plan_paid_cents": ins,
                "adjustment_cents": off, "patient_cents": own}
            for key in ("plan_paid_cents", "adjustment_cents", "patient_cents"):
                if not zeros and not item[key]:
                    item["maybe"] = {**item.get("maybe", {}), key: item.pop(key)}
            if not marks:
                del item["modifiers"]
            mine.append(item)
            sums["wait"] += wait
            sums["own"] += own
            rows.append(tr([code + (f"-{marks[0]}" if marks else ""), words, bare(charge), show(ins), show(off), show(wait), show(own)], "n - r r r r r"))
        own = total(mine, "patient_cents")
        if state == "done" and own > 6000 and rng.random() < 0.35:
            cash = rng.choice((2000, 4000, 5000))
            when, words = later(on, rng.choice((0, 0, 32))), rng.choice(("Patient Payment (Credit Card)", "Patient Payment (Check)", "Copay Payment"))
            paid.append(pay(when, "patient", words, cash))
            rows.append(tr(["", f"{say(when)} {words}", "", "", "", "", f"-{bare(cash)}"], "n - r r r r r", "pp"))
        lines += mine
        filed = say(later(on, rng.randint(2, 6)))
        words = {"done": f"Claim processed by {plan}" + (f"; forwarded to {second}" if second and rng.random() < 0.3 else "") + ".",
            "pending": rng.choice((f"Claim submitted to {plan} on {filed}. Pending with "
            "insurance - no payment due at this time.", f"PENDING INSURANCE - filed {filed}")),
            "denied": f"Denied by {plan}: coverage terminated prior to date of service. Please contact your insurance."}[state]
        blocks += (f"<div class='cl'><table class='hd'><tr><td><b>Claim #</b> {claim}</td><td><b>Service Date:</b> {say(on)}</td><td><b>Physician:</b> "
            f"{doc}</td><td><b>Location:</b> {where}</td></tr></table>"
                   + grid(heads, rows, "n - r r r r r") + f"<div class='st'>{words}</div></div>")
        on = later(on, rng.randint(5, 20))
    charges, ins, off = total(lines), total(lines, "plan_paid_cents"), total(lines, "adjustment_cents")
    cash = total(paid, "amount_cents")
    owed = sums["own"] - cash
    if owed <= 0:
        return document(rng)
    due = later(sent, rng.choice((20, 25, 30)))
    box = facts([("Statement Date", say(sent)), ("Account No.", acct), ("Patient", who.plain), ("Due Date", say(due)), ("AMOUNT DUE", usd(owed))], "bx")
    end = facts([("Total Charges", usd(charges)), ("Insurance Payments", usd(ins)), ("Insurance Adjustments", usd(off)), ("Patient Payments", usd(cash)),
        ("Total Account Balance", usd(owed + sums["wait"])), ("Less: Pending "
        "with Insurance", usd(sums["wait"])), ("<b>Patient Amount Due</b>", f"<b>{usd(owed)}</b>")], "sm")
    msg = rng.choice(("Only the amount shown as Patient Amount Due is payable now. You will receive another statement when your insurance has processed "
        "the pending claims.",
                      f"Questions about this bill? Please call our central billing office at {at.free}, Mon-Thu 8:30-4:30, Fri 8:30-12:00.",
                      "Testing done at the hospital will result in two bills: one from the hospital and one from our physicians for the interpretation."))
    body = (sides(f"<div class='nm'>&#9829; {house}</div>{at.street}, {at.town}<br>Billing Office {at.free}", box, widths=(58, 42))
        + f"<div class='ml'>{who.mail()}</div>" + blocks + "<div class='wh'>" + sides(
        f"<p class='mg'>{msg}</p>", end, widths=(55, 45)) + "<div class='cut'>PLEASE RETURN THIS PORTION WITH YOUR REMITTANCE</div>"
        + sides(f"{who.mail()}<br><br>Account No. {acct}<br>Amount Due: "
            f"<b>{usd(owed)}</b> &nbsp; Amount Paid: $_________", f"REMIT TO:<br><b>{house}</b><br>{at.box}<br>{at.far}", widths=(60, 40)) + "</div>")
    css = ("body { font: 8.9pt 'Liberation Sans' } .nm { font: bold 14pt 'Liberation Serif'; color: #a0102a } .bx { width: 100%; border: 1pt solid #a0102a "
        "} .bx td + td { text-align: right } .bx tr:last-child td { "
           "background: #a0102a; color: #fff; font-weight: bold } .ml { margin: 18pt 0 16pt 24pt; font-size: 10pt } .cl { margin-bottom: 8pt; "
           "page-break-inside: avoid } .hd { width: 100%; background: #f4e3e6 } .d th { "
           "font-size: 7.6pt; border-bottom: 0.75pt solid #777 } .d td { border-bottom: 0.3pt dotted #aaa } .pp td { font-style: italic } .st { font-size: "
           "8pt; font-style: italic; padding: 1pt 4pt; color: #333 } .sm { "
           "width: 100%; border-top: 1pt solid #a0102a } .sm td + td { text-align: right } .mg { border: 0.6pt solid #999; padding: 5pt } .wh { "
           "page-break-inside: avoid }")
    made = done(css, body, {"document_type": KIND, "provider": {"name": house, "phone": at.free, "address": at.address}, "payer": {"name": plan},
        "patient": {"name": who.plain}, "account_number": acct,
        "statement_date": sent, "due_date": due, "lines": lines, "payments": paid, "totals": {"charges_cents": charges, "insurance_paid_cents": ins,
        "adjustments_cents": off, "patient_paid_cents": cash,
            "balance_cents": owed}}, bottom_right='"Page " counter(page) " of " counter(pages)')
    waits = ["rows", "balance_cents"] if not zeros and any("patient_cents" not in x for x in lines) and sums["wait"] else ["rows"]
    return {**made, "wrong": waits}
