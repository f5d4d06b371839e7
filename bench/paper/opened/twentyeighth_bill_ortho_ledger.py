"""An orthodontist's monthly statement out of the office's program: coupon at the head, the account's ledger with balance forward, monthly contract fees,
payments by card and by the dental plan and the running balance, ages, and what remains of the contract."""
from held_twentyeighth_a import *

NAME, KIND = "held28-bill-ortho-ledger", "itemized_bill"
MORE = [("Retainer replacement - upper Hawley", 19500, 32500), ("Lost/Broken bracket", 3500, 7500), ("Records - pan/ceph/photos", 15000, 35000),
        ("Retainer check", 4500, 7500), ("Invisalign refinement fee", 15000, 25000), ("Missed appointment fee", 2500, 5000)]
CARDS = ["Payment - Visa 4417", "Payment - MasterCard 0832", "Payment - Check #1187", "Payment - AutoPay Visa", "Patient Payment - Check 2046"]

NOTES = ["Thank you for choosing our office! A late fee may be added to accounts 30 days past due.", "Refer a friend and receive a gift card!",
         "Insurance is filed as a courtesy; any amount your plan does not pay is your responsibility."]


def document(rng):
    payer_, at = Person(rng, 30, 58), Sender(rng)
    child = Person(rng, 9, 17, payer_.last)
    last = rng.choice(LAST)
    name = rng.choice((f"{last} Orthodontics", f"{last} & {rng.choice(LAST)} Orthodontics, PC", "Bright Arch Orthodontics"))
    who = f"Dr. {rng.choice(FIRST)} {last}" if name.startswith(last) else doctor(rng, "{} {}, {}", ("DMD, MS", "DDS, MS"))
    sent = day(rng)
    due, acct = later(sent, rng.choice((10, 14, 15))), number(rng, rng.choice(("99999", "9999-9", "999999")))
    plan = rng.choice(("Delta Crest Dental", "MetroLife PDP Plus", "Guardian Oak Dental", None))
    monthly = rng.choice((14500, 18500, 19900, 21500, 24000))
    before = rng.choice((0, 0, monthly, monthly * 2, 6500))
    months = rng.randint(1, 4)
    lines, payments, rows, balance = [], [], [], before
    start = later(sent, -30 * months - rng.randint(1, 4))
    rows.append([us(start), "", "Balance Forward", "", "", bare(before)])
    for n in range(months):
        on = later(start, 30 * n + 1)
        events = [(on, "c", rng.choice(("Monthly contract fee - comprehensive ortho",
            "Contract charge - Comprehensive orthodontic treatment")) if n == 0 else None, monthly)]
        if n == 0:
            usual = events[0][2]
        events[0] = (on, "c", usual, monthly)
        if rng.random() < 0.35:
            words, lo, hi = rng.choice(MORE)
            events.append((later(on, rng.randint(1, 8)), "c", words, rng.randrange(lo, hi, 500)))
        if rng.random() < 0.8:
            events.append((later(on, rng.randint(9, 13)), "patient", rng.choice(CARDS), rng.choice((monthly, monthly, 10000))))
        if plan and rng.random() < 0.3:
            events.append((later(on, rng.randint(14, 20)), "insurance", f"Ins. Payment - {plan}", rng.choice((12500, 15000, 25000))))
        if rng.random() < 0.12:
            events.append((later(on, 21), "adjustment", rng.choice(("Courtesy discount - sibling", "Adjustment - prompt pay 5%")), rng.choice((2500, 5000))))
        for on, kind, words, cents in events:
            if kind == "c":
                lines.append({"date": on, "description": words, "charge_cents": cents, "maybe": {"patient_name": child.first}})
                balance += cents
                rows.append([us(on), child.first, words, bare(cents), "", bare(balance)])
            else:
                payments.append(pay(on, kind, words, cents))
                balance -= cents
                rows.append([us(on), child.first, words, "", bare(-cents), bare(balance)])
    if balance <= 0:
        return document(rng)
    charges = total(lines, "charge_cents")
    remains, now = monthly * rng.randint(4, 16), min(balance, monthly)
    older = balance - now
    ages = [now, min(older, monthly), max(0, older - monthly), 0]
    tax = tax_id(rng) if rng.random() < 0.5 else None
    head = beside(f"<div class='nm'>{name}</div>{who}<br>{at.street}<br>{at.town}<br>{at.tel}" + (f"<br>Tax ID: {tax}" if tax else ""),
                  table(["Statement Date", "Account No.", "Due Date", "Amount Due"], [[us(sent), acct, us(due), f"<b>{usd(balance)}</b>"]], "cccc", "bx")
                  + "<table class='bx'><tr><th>Amount Enclosed</th><td style='width:110pt'>&nbsp;</td></tr><tr><td colspan='2'>&#9744; Visa &#9744; MC "
                      "&#9744; Discover &nbsp; "
                  "Card # ____________________ Exp ____/____<br>Signature _________________________ CVV _____</td></tr></table>", widths="45% 55%")
    mail = beside(f"<div class='ml'>{payer_.mail()}</div>", f"<div class='ml'>{name.upper()}<br>{at.street.upper()}<br>{at.town.upper()}</div>",
        widths="55% 45%")
    body = (head + mail + "<div class='cut'>PLEASE DETACH AND RETURN TOP PORTION WITH PAYMENT</div>"
            + f"<p><b>Responsible Party:</b> {payer_.plain} &nbsp;&nbsp; <b>Patient:</b> {child.plain}</p>"
            + table(["Date", "Patient", "Description", "Charges", "Credits", "Balance"], rows, "lllrrr", "t", widths="12% 12% 40% 12% 12% 12%")
            + table(["Current", "Over 30", "Over 60", "Over 90", "Amount Due"], [[bare(a) for a in ages] + [f"<b>{usd(balance)}</b>"]], "ccccc", "ag")
            + f"<p class='ct'>Contract Balance Not Yet Due: {usd(remains)} &nbsp;&nbsp; Monthly Payment: {usd(monthly)}</p>"
            + f"<p>{rng.choice(NOTES)}</p>")
    css = ("body{font-family:'Liberation Serif';font-size:10pt} .nm{font:italic bold 16pt 'Liberation Serif';color:#31507a} .bx{width:100%;"
        "margin-bottom:4pt} .bx td,.bx th,"
           ".ag td,.ag th{border:0.75pt solid #555;font-size:8.5pt} .bx th,.ag th{background:#dfe6ef} .ml{margin:26pt 0 20pt 12pt} .cut{border-top:1pt "
           "dashed #333;padding-top:2pt;text-align:"
           "center;font-size:7pt;margin-bottom:8pt} .t{width:100%} .t th{border-bottom:1.2pt solid #31507a} .ag{width:100%;margin:12pt 0} "
           ".ct{font-weight:bold}")
    return done(sheet(css, body), document_type=KIND, provider={"name": name, "phone": at.tel, "address": at.address, "tax_id": tax},
        patient={"name": child.plain},
                account_number=acct, statement_date=sent, due_date=due, lines=lines, payments=payments, totals={"prior_balance_cents": before,
                    "balance_cents": balance})
