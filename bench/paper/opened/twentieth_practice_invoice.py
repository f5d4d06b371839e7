"""A therapist's invoice out of the practice program that most small counseling offices use (SimplePractice's manner): plain white sheet with a logo circle, INVOICE with number and days of issue and due at the right, bill to, client and provider in three blocks with NPI, license and tax number, sessions with code before the words, a late cancellation fee, subtotal, payments by card and a balance; a previous balance or a statement line by chance."""
from held_twentieth_a import *

NAME, KIND = "held20-practice-invoice", "itemized_bill"
TALK = [("90837", "Psychotherapy, 60 min", 130, 220), ("90834", "Psychotherapy, 45 min", 110, 180), ("90847", "Family psychotherapy with client present, 50 min", 140, 230), ("90832", "Psychotherapy, 30 min", 75, 120), ("90853", "Group therapy", 45, 80)]


def document(rng):
    who, at = Patient(rng, 18, 62), Place(rng)
    surname = rng.choice(LAST)
    clinician = f"{rng.choice(FIRST)} {surname}, {rng.choice(('LCSW', 'LPC', 'LMFT', 'PhD', 'PsyD', 'LMHC'))}"
    name = rng.choice((f"{surname} Counseling, PLLC", f"{rng.choice(('Still Water', 'Open Door', 'Wildflower', 'North Star', 'Grounded'))} Therapy", f"{rng.choice(('Juniper', 'Mindful Path', 'Bridge Street'))} Counseling Collective"))
    sent, inv = day(rng, (2025, 2, 1)), number(rng, "9999")
    due, tin, ident = later(sent, rng.choice((0, 7, 14, 30))), tax_id(rng), npi(rng)
    code, words, lo, hi = rng.choice(TALK)
    fee = rng.randint(lo // 5, hi // 5) * 500
    days = sorted(later(sent, -7 * n - rng.choice((1, 1, 2))) for n in range(rng.randint(1, 5)))
    lines = [{"date": d, "code": code, "description": words, "charge_cents": fee} for d in days]
    if rng.random() < 0.25:
        lines[0].update(code="90791", description="Psychiatric diagnostic evaluation", charge_cents=fee + 4000)
    elif len(lines) > 1 and rng.random() < 0.35:
        lines[-1] = {"date": days[-1], "description": "Late cancellation fee", "charge_cents": fee // 2 // 100 * 100}
    tele = rng.random() < 0.3
    charges, prior = total(lines), rng.choice((0, 0, 0, fee))
    card = f"{rng.choice(('Visa', 'Mastercard', 'Amex', 'HSA card'))} ending in {number(rng, '9999')}"
    acts = [pay(x["date"], "patient", f"Payment: {card}", rng.choice((2000, 3000, fee))) for x in lines if x["charge_cents"] >= fee and rng.random() < 0.45]
    sliding = pay(None, "adjustment", "Sliding scale discount", charges // 5) if rng.random() < 0.2 else None
    owed = prior + charges - total(acts, "amount_cents") - (sliding["amount_cents"] if sliding else 0)
    if owed < 0:
        return document(rng)
    minor = rng.random() < 0.2
    child = rng.choice([f for f in FIRST if f != who.first]) + " " + who.last
    client = child if minor else who.plain
    rows = [tr([us(x["date"]), f"{x['code'] + ' ' if x.get('code') else ''}{x['description']}" + ("<div class='s'>Telehealth</div>" if tele and x.get("code") else ""), usd(x["charge_cents"])], "n - r") for x in lines]
    tail = [tr(["", "Subtotal", usd(charges)], "- r r")] + [tr(["", "Previous balance", usd(prior)], "- r r")] * (prior > 0) + ([tr(["", sliding["description"], usd(-sliding["amount_cents"])], "- r r")] if sliding else []) + [tr([us(p["date"]), p["description"], usd(-p["amount_cents"])], "n r r") for p in acts] + [tr(["", "Balance", usd(owed)], "- r r", "b")]
    mail = f"{who.first.lower()}{number(rng, '99')}@mail.example"
    body = (sides(f"<div class='ci'>{name[0]}</div><div class='lg'>{name}</div>{at.street}<br>{at.town}<br>{at.tel}", f"<div class='iv'>INVOICE</div>{facts([('Invoice', f'#{inv}'), ('Issued', us(sent)), ('Due', us(due))], 'f id')}", widths=(64, 36))
            + sides(f"<h3>Bill To</h3>{who.plain}<br>{who.street}<br>{who.town}<br>{mail}", f"<h3>Client</h3>{client}" + ("" if minor else f"<br>{mail}"), f"<h3>Provider</h3>{clinician}<br>NPI: {ident}<br>License: {number(rng, 'AA999999')}<br>Tax ID: {tin}", widths=(36, 28, 36), kind="bl")
            + grid(["DATE", "DESCRIPTION", "AMOUNT"], rows + tail, "n - r")
            + (f"<div class='z'>Pay securely in the client portal: {site(name)}</div>" if owed > 0 else "<div class='z'>This invoice is paid. Thank you!</div>")
            + f"<p class='s'>{rng.choice(('Sessions cancelled with less than 24 hours notice are charged. Insurance does not pay for missed sessions.', 'We do not bill insurance. A superbill for your plan is available in the client portal on request.', 'You have the right to a Good Faith Estimate of what your care may cost. See cms.gov/nosurprises.'))}</p>")
    css = "body { font: 10pt 'Lato', 'Nimbus Sans', 'Liberation Sans'; color: #333 } .ci { width: 40pt; height: 40pt; line-height: 40pt; border-radius: 20pt; background: #6b8f71; color: #fff; text-align: center; font-size: 20pt } .lg { font-size: 14pt; font-weight: bold; margin: 4pt 0 } .iv { text-align: right; font-size: 22pt; color: #777; letter-spacing: 2pt } .id { margin: 4pt 0 0 auto } .id td + td { text-align: right; font-weight: bold } h3 { font-size: 9pt; color: #888; margin: 0 0 3pt; font-weight: normal } .bl { margin: 26pt 0 22pt; line-height: 1.35 } .d th { font-size: 8.5pt; color: #777; border-bottom: 1.25pt solid #333; font-weight: normal } .d td { padding: 5pt 4pt; border-bottom: 0.5pt solid #ddd } .b td { font-weight: bold; font-size: 12pt } .s { font-size: 8.4pt; color: #777 } .z { margin: 18pt 0 6pt; color: #4d6b52 }"
    return done(css, body, {"document_type": KIND, "provider": {"name": name, "phone": at.tel, "tax_id": tin, "npi": ident, "address": at.address}, "patient": {"name": client}, "account_number": inv, "statement_date": sent, "due_date": due, "lines": lines, "payments": [p for p in acts] + ([sliding] if sliding else []), "totals": {"charges_cents": charges, "prior_balance_cents": prior or None, "balance_cents": owed}, "maybe": {"claim_number": inv}}, "size: Letter; margin: 0.7in", bottom_right=PAGES)
