"""A practice's statement out of a cloud practice program in AdvancedMD's manner: coupon and card boxes on top of the sheet, below it one grid in which a visit's row with its number and doctor stands over its charges, code and diagnosis code beside the words, payments of insurance and patient with a negative amount, "Visit balance" split into insurance and patient in two last columns; aging of the patient's part in a strip."""
from held_twentieth_a import *

NAME, KIND = "held20-advanced-visits", "itemized_bill"
DX = ("E11.9", "I10", "M25.511", "J02.9", "Z00.00", "R53.83", "E78.5", "H61.21", "J06.9", "M17.11")


def document(rng):
    who, at = Patient(rng, 22, 84), Place(rng)
    name = f"{rng.choice(LAST)} {rng.choice(('Family Medicine', 'Internal Medicine Associates', 'Primary Care PLLC', 'Medical Group PA'))}"
    sent, plan = day(rng, (2025, 4, 15)), rng.choice(PLANS).upper()
    due, acct, dxs = later(sent, rng.choice((10, 14, 21))), number(rng, "999999"), rng.random() < 0.6
    lines, payments, rows, owed, waits, found = [], [], [], 0, 0, []
    when_ = sorted({later(sent, -rng.randint(14, 115)) for _ in range(rng.randint(1, 4))})
    oldest = None
    for n, date in enumerate(when_):
        here, dx = visit(rng, rng.randint(1, 4), date, n == 0), rng.choice(DX)
        charge = total(here)
        rows.append(tr([(f"Visit {number(rng, '99999')} &nbsp; {short(date)} &nbsp; {doctor(rng, '{1}, {0} {2}')}", 7 if dxs else 6)], "-", "v"))
        for x in here:
            if dxs:
                found.append(dx)
            rows.append(tr([short(date), x["code"]] + [dx] * dxs + [x["description"], bald(x["charge_cents"]), "", ""], f"n n{' n' if dxs else ''} - r r r"))
        acts, left = [], charge
        if n and n == len(when_) - 1 and rng.random() < 0.5:
            ins_side, pat = charge, 0
        else:
            off, ins, own, _ = split(rng, charge, ("copay", "coins", "ded"))
            posted = later(date, rng.randint(7, 12))
            acts = [pay(date, "patient", f"COPAY - {rng.choice(('VISA', 'CASH', 'CHECK 1' + number(rng, '999')))}", 1500)] * (own >= 3500 and rng.random() < 0.6)
            acts += [pay(posted, "insurance", f"PMT {plan}", ins)] * (ins > 0) + [pay(posted, "adjustment", f"WRITE OFF {plan}", off)]
            ins_side, pat = 0, charge - total(acts, "amount_cents")
        rows += [tr([short(p["date"]), ""] + [""] * dxs + [p["description"], bald(-p["amount_cents"]), "", ""], f"n n{' n' if dxs else ''} - r r r") for p in acts]
        rows.append(tr([("Visit balance", 5 if dxs else 4), bald(ins_side), bald(pat)], "r r r", "t"))
        lines, payments, owed, waits = lines + here, payments + acts, owed + pat, waits + ins_side
        oldest = oldest or (date if pat else None)
    if not owed:
        return document(rng)
    rows.append(tr([("Totals", 5 if dxs else 4), bald(waits), bald(owed)], "r r r", "t"))
    note = rng.choice(("Balance is due upon receipt unless other arrangements have been made.", "We accept HSA and FSA cards. Pay through the patient portal any time.", "Your account is past due. Please call our billing office today.", "Insurance balances are shown for information only. Please pay the patient balance."))
    slip = "<table class='bx'><tr><td>Statement Date<br><b>" + short(sent) + "</b></td><td>Account No.<br><b>" + acct + "</b></td></tr><tr><td>Patient Balance<br><b>" + usd(owed) + "</b></td><td>Pay By<br><b>" + short(due) + "</b></td></tr><tr><td colspan=2>Show amount paid here &nbsp; $ ______________</td></tr></table>"
    body = (sides(f"<b class='h'>{name}</b><br>{at.street}<br>{at.town}<br>Billing questions: {at.tel}", cards("VISA MASTERCARD DISCOVER AMEX"), widths=(52, 48)) + sides(f"<div class='ml'>{who.mail}</div>", slip, widths=(52, 48))
            + sides("", f"REMIT TO:<br>{name.upper()}<br>{at.box.upper()}<br>{at.far.upper()}", widths=(52, 48)) + f"<div class='cut'>Please check box if address or insurance is wrong and note changes on the back. &#9633; &nbsp; Detach here</div>"
            + f"<div class='pt'>Patient: <b>{who.plain}</b> &nbsp;&nbsp;&nbsp; Account: <b>{acct}</b> &nbsp;&nbsp;&nbsp; Insurance: <b>{plan}</b></div>"
            + grid(["Date", "Code"] + ["Dx"] * dxs + ["Description", "Amount", "Insurance<br>Balance", "Patient<br>Balance"], rows, f"n n{' n' if dxs else ''} - r r r")
            + grid(["Current", "Over 30", "Over 60", "Over 90", "Over 120", "Patient Balance"], [tr(ages(owed, sent, oldest, bald) + [f"<b>{usd(owed)}</b>"], "c c c c c c")], "c c c c c c", "d ag") + f"<div class='note'>{note}</div>")
    css = "body { font: 9pt 'Liberation Sans' } .h { font-size: 13pt } .bx { width: 100%; margin-top: 6pt } .bx td { border: 0.75pt solid #555; text-align: center; padding: 2pt 4pt; font-size: 8pt } .bx b { font-size: 10pt } .ml { margin: 28pt 0 10pt 24pt; font-size: 10pt } .pt { margin: 4pt 0 6pt } .d th { background: #3d5a73; color: #fff; font-size: 8pt } .v td { background: #dfe7ee; font-weight: bold } .t td { border-top: 0.5pt solid #777; font-weight: bold } .ag { margin-top: 12pt } .ag td { border: 0.75pt solid #999 } .note { border: 0.75pt solid #999; padding: 5pt; margin-top: 8pt; font-style: italic }"
    return done(css, body, {"document_type": KIND, "provider": {"name": name, "phone": at.tel, "address": at.address}, "payer": {"name": plan}, "patient": {"name": who.plain}, "account_number": acct, "statement_date": sent, "due_date": due, "diagnoses": list(dict.fromkeys(found)) or None, "lines": lines, "payments": payments, "totals": {"balance_cents": owed}}, bottom_right='"Page " counter(page)')
