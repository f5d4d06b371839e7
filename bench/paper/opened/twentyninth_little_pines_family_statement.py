"""A pediatric office's bill to a parent: each child under its own heading, the visits and vaccines with their codes, below each charge what insurance and
the family paid and what was taken off, and what is then owed of it."""
from held_twentyninth_a import *

NAME, KIND = "held29-little-pines-family-statement", "itemized_bill"
WELL = [("99391", "WELL VISIT EST UNDER 1 YR", 168, 230), ("99392", "WELL VISIT EST 1-4 YRS", 172, 240), ("99393", "WELL VISIT EST 5-11 YRS", 170, 245)]
SICK = [("99213", "OFFICE VISIT EST PT LEVEL 3", 128, 190), ("99214", "OFFICE VISIT EST PT LEVEL 4", 180, 270), ("99212", "OFFICE VISIT EST PT LEVEL 2", 82,
    120)]
SHOTS = [("90460", "IMMUNIZATION ADMIN W/COUNSELING 1ST COMPONENT", 34, 52), ("90461", "IMMUNIZATION ADMIN EACH ADDL COMPONENT", 18, 28), ("90707",
    "MMR VACCINE", 96, 130),
         ("90716", "VARICELLA (CHICKEN POX) VACCINE", 150, 205), ("90723", "DTAP-HEPB-IPV (PEDIARIX)", 108, 150), ("90677", "PNEUMOCOCCAL CONJUGATE PCV20",
         270, 340),
         ("90656", "FLU VACCINE TRIVALENT PF 0.5ML", 28, 44)]
TESTS = [("87880", "RAPID STREP TEST", 28, 48), ("87804", "RAPID FLU A&B", 36, 60), ("92551", "HEARING SCREEN PURE TONE", 24, 40), ("99177",
    "VISION SCREEN INSTRUMENT-BASED", 30, 52),
         ("96110", "DEVELOPMENTAL SCREENING (ASQ/M-CHAT)", 18, 34), ("85018", "HEMOGLOBIN, FINGERSTICK", 14, 24), ("99051", "AFTER HOURS/WEEKEND VISIT FEE",
         35, 50),
         ("94640", "NEBULIZER TREATMENT", 48, 80)]


def document(rng):
    office = Firm(rng, rng.choice(("Little Pines Pediatrics", "Cobblestone Children's Clinic, P.A.", "Pediatric Partners of Beaver Lake")))
    parent, sent = Human(rng, 24, 46), sent_day(rng)
    kids = [Human(rng, 1, 10, parent.last, True) for _ in range(rng.choice((1, 1, 2, 3)))]
    if len({x.first for x in kids}) < len(kids):
        return document(rng)
    plan, account, card = rng.choice(INSURERS[:4]), code(rng, rng.choice(("99999", "9999999"))), code(rng, "AAA999999999")
    lines, payments, rows = [], [], []
    for kid in kids:
        rows.append([(f"<b>{kid.name}</b> &nbsp; Birthdate {mdy(kid.born)}", 5, "kid")])
        for date in sorted(after(sent, -n) for n in rng.sample(range(16, 89), rng.choice((1, 1, 2)))):
            doctor, well = physician(rng, ("MD", "MD", "CPNP", "DO")), rng.random() < 0.5
            age = (date - kid.born).days // 365
            chosen = [WELL[0 if age < 1 else 1 if age < 5 else 2]] + rng.sample(SHOTS, rng.randint(0, 3)) if well else [rng.choice(SICK)]
            chosen += rng.sample(TESTS, rng.randint(0, 2))
            for n, (c, words, low, high) in enumerate(chosen):
                charge = fee(rng, low, high)
                found = {"date": date, "code": c, "description": words, "charge_cents": charge, "patient_name": kid.name}
                if n == 0 and len(chosen) > 1 and rng.random() < 0.6:
                    found["modifiers"] = ["25"]
                lines.append(found)
                rows.append([md2(date), doctor if n == 0 else "", f"{'-'.join([c] + found.get('modifiers', []))} &nbsp; {esc(words)}", num(charge), ""])
                off, part, left = settle(rng, charge, ("none", "none", "ded", "coins") if not well else ("none",))
                when = after(date, rng.randint(9, 14))
                here = [pay(when, "insurance", f"Ins payment: {plan}", part)] * bool(part) + [pay(when, "adjustment", f"Ins writeoff: {plan}", off)]
                if n == 0 and not well and rng.random() < 0.45 and left > 2500:
                    here.append(pay(date, "patient", rng.choice(("Copay - MasterCard", "Copay - cash", "Copay - check #2218")), 2000))
                for p in here:
                    rows.append([md2(p["date"]), "", f"<span class='in'>{p['description']}</span>", num(-p["amount_cents"]), ""])
                payments += here
                found["maybe"] = {"patient_cents": charge - add(here, "amount_cents")}
                rows[-1][4] = f"<b>{num(found['maybe']['patient_cents'])}</b>"
    extra = rng.random() < 0.2
    if extra:
        fee_day = after(sent, -rng.randint(10, 15))
        lines.append({"date": fee_day, "description": "MISSED APPOINTMENT FEE", "charge_cents": 4000, "patient_name": kids[-1].name,
            "maybe": {"patient_cents": 4000}})
        rows.append([md2(fee_day), "", "MISSED APPOINTMENT FEE", num(4000), f"<b>{num(4000)}</b>"])
    balance = add(lines) - add(payments, "amount_cents")
    if balance <= 0:
        return document(rng)
    old = aged(balance, sent, min(x["date"] for x in lines), 4)
    top = (f"<div class='hd'><div class='nm'>{esc(office.name)}</div>{office.street} &bull; {office.town} &bull; {office.phone}<br>Tax ID# {office.tax} "
        f"&nbsp;&bull;&nbsp; "
           "Office hours Mon-Fri 8-5, Sat 9-12 (sick visits)</div>")
    info = beside(f"<div class='to'>To the parent or guardian of:<br><br>{parent.letter()}</div>",
                  facts([("Bill date", full(sent)), ("Account number", account), ("Insurance", plan), ("Subscriber ID", card), ("<b>Please pay</b>",
                  f"<b>{usd(balance)}</b>")]), widths="56% 44%")
    main = table(["Date", "Provider", "Procedure / Transaction", "Amount", "You Owe"], rows, "lllrr", widths="10% 20% 48% 11% 11%")
    boxes = table(["0-30 days", "31-60 days", "61-90 days", "91+ days", "Amount due now"], [[usd(x) for x in old + [balance]]], "ccccc", "ag")
    note = rng.choice(("Copays are due at the time of service. A $10 billing fee may be added to unpaid copays.", "Did you know? You can pay this bill and "
        "message us in the My Kid's Chart portal.",
                       "If your child's insurance has changed, please call us right away - most plans allow only 90 days to file a claim.",
                       "Flu clinics are Saturdays in October! Call to reserve a spot for the whole family."))
    slip = ("<div class='slip'>&mdash; &mdash; &mdash; &nbsp; Please tear here and return with your payment &nbsp; &mdash; &mdash; &mdash;"
            + beside(f"<br>{parent.name}<br>Account {account}<br>Bill date {full(sent)}", f"<br>Amount due <b>{usd(balance)}</b><br>Amount paid "
            f"______________<br>Check # ______________",
                     f"<br>Make checks payable to:<br>{esc(office.name)}<br>{office.street}<br>{office.town}") + "</div>")
    css = numbered(".hd{text-align:center;border-bottom:2.5pt double #2d6a3e;padding-bottom:4pt}.nm{font:bold 19pt 'C059';color:#2d6a3e}.to{margin:22pt 0 "
        "20pt 24pt}.f{width:100%;margin-top:8pt;"
                   "background:#eef5ea}.f td+td{text-align:right}.t{width:100%}.t th{border-bottom:1pt solid #2d6a3e;color:#2d6a3e}.t td{padding:1.2pt 4pt;"
                   "font-size:8.8pt}"
                   "td.kid{background:#eef5ea;padding:3pt 4pt;font-size:9.6pt}.in{padding-left:16pt;color:#333}.ag{width:100%;margin:10pt 0 6pt}.ag td,.ag "
                   "th{border:.75pt solid #2d6a3e}"
                   ".ag th{font-size:8pt}"
                   ".ag td:last-child{font-weight:bold}.slip{text-align:center;font-size:8.5pt;margin-top:14pt;page-break-inside:avoid}", place="bottom-center")
    body = top + info + main + boxes + f"<p>{note}</p>" + (
        "<p class='fine'>\"You Owe\" is what remains of each charge after your insurance and your payments.</p>") + slip
    truth = {"document_type": KIND, "provider": {"name": office.name, "tax_id": office.tax, "phone": office.phone, "address": office.address},
        "payer": {"name": plan},
             "patient": {"member_id": card}, "account_number": account, "statement_date": sent, "lines": lines, "payments": payments,
             "totals": {"balance_cents": balance}}
    if len(kids) == 1:
        truth["patient"] |= {"name": kids[0].name, "birth_date": kids[0].born}
    return done(sheet(css, body, font="9.3pt 'C059','Liberation Serif',serif"), truth)
