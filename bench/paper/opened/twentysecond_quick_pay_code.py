"""A physician group's statement from a practice network in the cloud: a blue band with amount due, quick pay code and due date, the services by patient and
visit with charge, insurance paid, adjustment, patient paid and your balance, a note below each visit why it is owed, the ages, a mail slip."""
from held_twentysecond_a import *

NAME, KIND = "held22-quick-pay-code", "itemized_bill"
CARE = [("99213", "OFFICE O/P EST LOW 20-29 MIN", 120, 220), ("99214", "OFFICE O/P EST MOD 30-39 MIN", 170, 320), ("99204", "OFFICE O/P NEW MOD 45-59 MIN",
    260, 440),
        ("99396", "PREV VISIT EST AGE 40-64", 180, 330), ("G2211", "COMPLEX E/M VISIT ADD ON", 18, 40), ("36415", "COLL VENOUS BLD VENIPUNCTURE", 9, 28),
        ("96127", "BRIEF EMOTIONAL/BEHAV ASSMT", 8, 28), ("93000", "ELECTROCARDIOGRAM COMPLETE", 42, 120), ("90471", "IMMUNIZATION ADMIN", 28, 58),
        ("90677", "PCV20 VACCINE IM", 260, 360), ("81002", "URINALYSIS NONAUTO W/O SCOPE", 8, 26), ("11305", "SHAVE SKIN LESION 0.5 CM/<", 140, 270),
        ("69210", "REMOVE IMPACTED EAR WAX UNI", 70, 150), ("87428", "SARSCOV & INF VIR A&B AG IA", 60, 130), ("J1030", "METHYLPREDNISOLONE 40 MG INJ", 12, 40)]
WHY = {"deductible": "Deductible: your plan applied this amount to your yearly deductible.", "copay": "Copay: amount due at the time of service.",
       "coinsurance": "Coinsurance: the percentage your plan asks you to pay.", "denied": "Your insurance company did not cover this service.",
       "nothing": "Paid in full by insurance."}
FINE = ("This statement includes only visits that have a patient balance.", "Your balance may not include services your insurance is still processing.")


def document(rng):
    who, at = Person(rng), Sender(rng)
    name = rng.choice((f"{at.city} Internal Medicine Associates", "Cornerstone Family Practice of the Foothills, A Division of Northlake Physicians",
        f"{rng.choice(LAST)} Womens Health PC",
                       "Harmony Primary Care LLC"))
    count = rng.choice((1, 1, 2, 2, 3))
    kin = Person(rng, who.last, 3, 17) if rng.random() < 0.3 else who
    dates = sorted(day(rng, (2025, 3, 1), 300) for _ in range(count))
    sent = later(dates[-1], rng.randint(20, 60))
    due, account, code = later(sent, rng.choice((14, 21, 30))), number(rng, rng.choice(("9999A9999", "99999-A99", "999999"))), number(rng, "9AA-999-AA9")
    plan, apart, style = rng.choice(PLANS), rng.random() < 0.6, rng.choice((us, us, bare))
    lines, rows, payments = [], [], []
    span = 7 if apart else 6
    for n, date in enumerate(dates):
        patient, why = (kin if n % 2 else who), rng.choice(tuple(WHY))
        if n == count - 1 and why in ("nothing", "copay"):
            why = "deductible"
        rows.append([(f"<b>{patient.plain.upper()}</b> &nbsp; seen by {doctor(rng)} &nbsp; Claim ID {(claim := number(rng, '999999V9999'))}", span, "vs")])
        given, mine = [rng.choice(CARE[:4])] + rng.sample(CARE[4:], rng.choice((0, 0, 1, 2, 3))), []
        for k, (cpt, words, low, high) in enumerate(given):
            charge = price(rng, low, high)
            off, ins, own = worked(rng, charge, why if k == 0 or why != "copay" else "nothing")
            mods = ["25"] if k == 0 and len(given) > 2 else []
            mine.append({"date": date, "code": cpt, "modifiers": mods or None, "description": words, "charge_cents": charge, "plan_paid_cents": ins,
                "adjustment_cents": off,
                         "patient_cents": own, "patient_name": patient.plain.upper() if kin is not who and count > 1 else None})
            coded = ",".join([cpt] + mods)
            rows.append([style(date)] + ([coded, words] if apart else [f"{coded}: {words}"]) + [usd(charge), usd(-ins), usd(-off), usd(own)])
        own = total(mine, "patient_cents")
        if own > 3000 and rng.random() < 0.45:
            got = min(own, rng.choice((2000, 2500, 3000)))
            payments.append(pay(date, "patient", rng.choice(("Copay payment - Visa", "Patient payment - check", "Payment at time of service")), got))
            rows.append([style(date), (payments[-1]["description"], span - 2), usd(-got)])
        rows.append([(f"<i>{WHY[why]}</i>", span, "wy")])
        lines += mine
    charges, ins, off, own = [total(lines, k) for k in ("charge_cents", "plan_paid_cents", "adjustment_cents", "patient_cents")]
    got = paid(payments, "patient")
    balance = own - got
    if balance <= 0:
        return document(rng)
    late = (sent - dates[0]).days
    heads = ["Service date"] + (["Code", "Description"] if apart else ["Description"]) + ["Charges", "Insurance<br>paid", "Adjustments",
        "Your<br>responsibility"]
    band = stacked([("AMOUNT DUE", usd(balance)), ("DUE DATE", us(due)), ("STATEMENT DATE", us(sent)), ("ACCOUNT NUMBER", account), ("QUICK PAY CODE", code)],
        "band")
    summary = facts([("Total charges", usd(charges)), ("Insurance payments", usd(-ins)), ("Adjustments", usd(-off)), ("Patient payments", usd(-got)),
        ("<b>Amount due</b>", f"<b>{usd(balance)}</b>")],
                    "f sm")
    url = site(name.split(",")[0])
    body = (beside(f"<div class='lg'>{name}</div>{at.street}<br>{at.town}<br>Billing questions? {at.local}", f"<div class='h'>Statement</div><div class='r9'>"
        f"{who.full}<br>{who.home}</div>",
                   widths="60% 40%") + band
            + beside(f"<p><b>Pay online in minutes</b><br>Go to pay.{url} and enter your quick pay code <b>{code}</b>, scan the code with your phone, or "
              f"call {at.free}, 24 hours a day.</p>"
                     f"<p>Primary insurance on file: {plan}</p>", qr(rng, 62), summary, widths="50% 14% 36%")
            + table(heads, rows, "lllrrrr" if apart else "llrrrr", "d")
            + table(["Current", "31-60 days", "61-90 days", "91-120 days", "Over 120 days", "Amount due"], [ages(balance, late, usd)
              + [f"<b>{usd(balance)}</b>"]], "rrrrrr", "ag")
            + f"<p class='fine'>{rng.choice(FINE)} "
            "If you are unable to pay in full, please call our office to arrange a payment plan. Payments received after the statement date are not shown.</p>"
            + "<div class='cut'>Detach and mail with your check &mdash; do not send cash</div>"
            + beside(f"<b>Make checks payable to:</b><br>{name}<br>{at.box}<br>{at.far}", facts([("Patient account", account), ("Quick pay code", code),
              ("Amount due", usd(balance)),
                     ("Due date", us(due)), ("Amount enclosed", "$")], "f bx"), widths="55% 45%"))
    css = ("body{font:9pt 'Nimbus Sans','Liberation Sans'}.lg{font-size:13pt;font-weight:bold;color:#0a5c8c}.h{font-size:17pt;color:#0a5c8c;"
        "text-align:right}.r9{text-align:right}"
           ".band{width:100%;background:#0a5c8c;color:#fff;margin:10pt 0}.band th{font-size:7pt;font-weight:normal;padding:4pt 8pt 0}.band "
           "td{font-weight:bold;font-size:11pt;padding:0 8pt "
           "5pt}.sm td{padding:1pt 6pt}.sm td+td{text-align:right}.d{width:100%;margin-top:8pt}.d th{border-bottom:1.4pt solid #0a5c8c;color:#0a5c8c;"
           "font-size:8pt}.d td{border-bottom:.4pt solid "
           "#ccd}.vs{background:#e8f1f6}.wy{color:#555;font-size:8pt}.ag{width:100%;margin:10pt 0}.ag th{background:#e8f1f6;font-size:8pt}.bx td{border:.5pt "
           "solid #888}" + COUPON)
    return done(sheet(css, body), {
        "document_type": KIND, "provider": {"name": name, "address": at.address, "phone": at.local}, "payer": {"name": plan},
        "patient": {"name": who.plain.upper() if kin is who or count == 1 else None},
        "account_number": account, "statement_date": sent, "due_date": due, "maybe": {"claim_number": claim} if count == 1 else None,
        "lines": lines, "payments": payments,
        "totals": {"charges_cents": charges, "insurance_paid_cents": ins, "adjustments_cents": off, "patient_paid_cents": got, "balance_cents": balance}})
