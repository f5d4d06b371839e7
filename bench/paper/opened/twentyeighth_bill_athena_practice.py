"""A physician practice's statement out of athenahealth: remittance box at the right of the head, each visit with its claim id, provider, procedures and
what the
plan and the patient paid below them, the balance of each visit, unapplied payment, ages, quick-pay code, and a coupon with a scan line at the foot."""
from held_twentyeighth_a import *

NAME, KIND = "held28-bill-athena-practice", "itemized_bill"
CARE = [("99214", "OFFICE O/P EST MOD 30 MIN", 165, 310), ("99213", "OFFICE O/P EST LOW 20 MIN", 120, 225), ("99204", "OFFICE O/P NEW MOD 45 MIN", 240, 420),
        ("99396", "PREV VISIT EST AGE 40-64", 190, 330), ("G0439", "PPPS, SUBSEQ VISIT", 150, 270), ("99212", "OFFICE O/P EST SF 10 MIN", 70, 140)]
MORE = [("93000", "ELECTROCARDIOGRAM COMPLETE", 40, 110), ("36415", "ROUTINE VENIPUNCTURE", 8, 30), ("81002", "URINALYSIS NONAUTO W/O SCOPE", 9, 26),
    ("20610", "DRAIN/INJ JOINT/BURSA W/O US", 140,
        290), ("J3301", "TRIAMCINOLONE ACET INJ NOS", 18, 60), ("90471", "IMMUNIZATION ADMIN", 25, 58), ("90750", "HZV VACC RECOMBINANT IM", 180, 260),
        ("69210", "REMOVE IMPACTED EAR WAX UNI", 60, 130), ("87880", "STREP A ASSAY W/OPTIC", 22, 60), ("11102", "TANGNTL BX SKIN SINGLE LES", 130, 260)]


def document(rng):
    guarantor, at = Person(rng, 26, 84), Sender(rng)
    patient = guarantor if rng.random() < 0.7 else Person(rng, 2, 17, guarantor.last)
    name = rng.choice(("Clearbrook Family Medicine, PLLC", "Tidewater Dermatology & Skin Surgery", "Hillcrest Internal Medicine Associates",
        "Summit View Orthopaedics, P.C."))
    sent = day(rng, (2026, 2, 20), 250)
    due, acct, quick = later(sent, rng.choice((14, 21, 30))), number(rng, rng.choice(("99999", "999999", "9999999"))), number(rng, "9A9AAA99AA")
    plan, docs = rng.choice(PLANS), [doctor(rng) for _ in range(2)]
    lines, payments, rows, left, claims = [], [], [], [], []
    for n in range(rng.choice((1, 1, 2, 2, 3, 4))):
        on = later(sent, -rng.randint(24, 150))
        picks = [rng.choice(CARE)] + rng.sample(MORE, rng.choice((0, 0, 1, 2, 3)))
        who, here = rng.choice(docs), []
        for k, (code, words, lo, hi) in enumerate(picks):
            x = {"date": on, "code": code, "modifiers": ["25"] if k == 0 and len(picks) > 1 and rng.random() < 0.7 else None, "description": words,
                "charge_cents": price(rng, lo, hi)}
            here.append(x)
        charge = total(here, "charge_cents")
        off, ins, own = shares(rng, charge, ("copay", "coins", "ded", "ded"))
        when = later(on, rng.randint(8, 20))
        events = []
        if rng.random() < 0.3 and own > 3500:
            events.append(pay(on, "patient", rng.choice(("PATIENT PAYMENT (COPAY) - VISA", "PAYMENT - TIME OF SERVICE")), rng.choice((2000, 2500, 3500))))
        if ins:
            events.append(pay(when, "insurance", f"PAYMENT - {plan}", ins))
        events.append(pay(when, "adjustment", f"ADJUSTMENT - {plan}", off))
        gone = total(events, "amount_cents")
        claim = number(rng, "9999999") + "A" + number(rng, "99999")
        claims.append(claim)
        left.append((on, charge - gone))
        rows.append([(f"<b>Visit {us(on)}</b> &ndash; {who} &nbsp; <span class='cl'>Claim ID {claim}</span>", 4)])
        rows += [[us(on), f"{x['code']}{' ' + x['modifiers'][0] if x['modifiers'] else ''} {x['description']}", usd(x["charge_cents"]), ""] for x in here]
        rows += [[us(p["date"]), p["description"], usd(-p["amount_cents"]), ""] for p in events]
        rows.append([("Your balance for this visit", 3, "r"), (f"<b>{usd(charge - gone)}</b>", 1, "r")])
        lines, payments = lines + here, payments + events
    unapplied = rng.choice((0, 0, 0, 0, 2500))
    owed = sum(b for _, b in left) - unapplied
    if owed <= 0 or any(b <= 0 for _, b in left):
        return document(rng)
    if unapplied:
        payments.append(pay(later(sent, -4), "patient", "UNAPPLIED PAYMENT - CHECK", unapplied))
        rows.append([us(later(sent, -4)), "UNAPPLIED PAYMENT - CHECK", usd(-unapplied), ""])
    ages = [0] * 5
    for on, b in left:
        ages[min(4, (sent - on).days // 30)] += b
    ages[0] -= unapplied
    box = facts([("Statement Date", us(sent)), ("Account ID", acct), ("Patient", patient.plain), ("Payment Due", us(due)), ("<b>Amount Due</b>",
        f"<b>{usd(owed)}</b>")], "bx")
    how = (f"<div class='how'><b>Pay online</b> pay.{name.split()[0].lower()}.example.com &nbsp; <b>Code:</b> "
        f"{quick[:3]}-{quick[3:7]}-{quick[7:]}<br><b>Pay by phone</b> {at.free} (automated, "
           f"24/7)<br><b>Billing questions?</b> {at.tel} &nbsp; Mon&ndash;Fri 9:00 AM &ndash; 5:00 PM</div>")
    note = rng.choice(("Please note: balances not paid within 60 days may be referred to an outside agency. If you cannot pay in full, call us to set up "
        "a payment plan.",
                       "Your insurance carrier has processed the charges below. The remaining balance is your responsibility.",
                       "You can receive your statements by e-mail or text. Ask our front desk or update your preferences in the patient portal."))
    body = (beside(f"<div class='nm'>{name}</div>{at.street}<br>{at.town}", box,
        widths="58% 42%") + f"<div class='ml'>{guarantor.mail()}</div>" + how + f"<p>{note}</p>"
            + table(["Date", "Description", "Amount", "You Owe"], rows, "llrr", "t", [[("Total amount due", 3, "r"), (usd(owed), 1, "r")]], "13% 57% 15% 15%")
            + table(["Current", "31-60 days", "61-90 days", "91-120 days", "Over 120 days", "Total"], [[usd(a) for a in ages] + [usd(owed)]], "cccccc", "ag")
            + "<div class='keep'><div class='cut'>Detach and return this portion with your payment. Do not send cash.</div>"
            + beside(f"{guarantor.mail()}<p class='fine'>&#9744; My address or insurance has changed (see reverse)</p>", facts([("Account ID", acct),
                ("Statement Date", us(sent)), ("Amount Due",
                     usd(owed)), ("Amount Enclosed", "$")], "bx") + f"<p class='fine'>Make checks payable and mail "
                         f"to:</p>{name}<br>{at.box}<br>{at.far}", widths="52% 48%")
            + f"<div class='ocr'>{number(rng, '9999')} {acct:0>12} {owed:08d} {number(rng, '9')}</div></div>")
    css = (feet(PAGES) + "body{font:9pt 'Liberation Sans'} .nm{font:bold 14pt 'Liberation Sans';color:#5b2c83} .bx{width:100%} .bx td{border-bottom:0.5pt "
        "solid #aaa} .bx td+td{text-align:right} "
           ".ml{margin:30pt 0 24pt 26pt} .how{border:1pt solid #5b2c83;padding:5pt;margin-bottom:8pt} .t{width:100%} .t th{border-bottom:1pt solid "
           "#5b2c83;color:#5b2c83} .cl{color:#666;font-size:"
           "8pt} .t td[colspan='4']{background:#f1ecf6} .sum td{border-top:1pt solid #5b2c83;font-weight:bold} .ag{width:100%;margin:10pt 0} .ag td,.ag "
           "th{border:0.5pt solid #aaa;font-size:8pt} "
           ".keep{page-break-inside:avoid} .cut{border-top:1pt dashed #555;font-size:7.5pt;text-align:center;margin:10pt 0;padding-top:2pt} .ocr{font:9pt "
           "'Liberation Mono';text-align:right;"
           "margin-top:8pt}")
    return done(sheet(css, body), document_type=KIND, provider={"name": name, "phone": at.tel, "address": at.remit}, payer={"name": plan},
        patient={"name": patient.plain},
                account_number=acct, claim_number=claims[0] if len(claims) == 1 else None, statement_date=sent, due_date=due, lines=lines, payments=payments,
                    totals={"balance_cents": owed})
