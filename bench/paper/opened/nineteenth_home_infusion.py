"""A home infusion pharmacy's patient invoice: each delivery a block with ticket and therapy, drugs by NDC with HCPCS and units, per diems with a span of days and modifiers behind a dash, columns of what was billed, what the plan allowed, paid and left, a sum a ticket, a monthly autopay notice, and a payment on account below."""
from held_nineteenth_a import *

NAME, KIND = "held19-home-infusion", "itemized_bill"
THERAPIES = [("Antibiotic therapy", "S9500", "Home infusion antibiotic, every 24 hours, per diem", [("J0696", "Ceftriaxone sodium, per 250 mg", 4, 3, 9), ("J1956", "Levofloxacin, 250 mg", 2, 6, 20), ("J0878", "Daptomycin, 1 mg", 500, 1, 2)]), ("Immune globulin", "S9338", "Home infusion immunotherapy, per diem", [("J1569", "Gammagard liquid, 500 mg", 40, 38, 62), ("J1561", "Gamunex-C, 500 mg", 50, 40, 66)]), ("Parenteral nutrition", "S9365", "Home TPN, 1 liter per day, per diem", [("B4185", "Parenteral lipids, 10 g", 14, 9, 21)]), ("Anti-TNF therapy", "S9359", "Home infusion anti-TNF, per diem", [("J1745", "Infliximab, 10 mg", 40, 58, 98), ("Q5103", "Inflectra biosimilar, 10 mg", 40, 42, 80)])]
ALSO = [("A4222", "Infusion supplies with pump, each", 1, 28, 60), ("E0781", "Ambulatory infusion pump, rental day", 7, 6, 15), ("J1642", "Heparin lock flush, 10 units", 10, 1, 2), ("99601", "Home infusion nursing visit, up to 2 hours", 1, 140, 260)]


def document(rng):
    who, at = Patient(rng, 25, 80), Place(rng)
    name = rng.choice(("Cobalt Home Infusion Pharmacy", "Willow Specialty Infusion, LLC", f"{at.city} Infusion Care", "Amicus Home Therapeutics"))
    sent, plan, acct, ident = day(rng, (2025, 7, 1)), rng.choice(PLANS), number(rng, rng.choice(("HI999999", "99999999", "9999-999"))), npi(rng)
    invoice, member, due = number(rng, "9999999"), number(rng, "AAA999999999"), later(sent, rng.choice((20, 30)))
    therapy, diem, diem_words, drugs = rng.choice(THERAPIES)
    lines, rows = [], []
    starts = sorted(rng.sample(range(30, 95, 7), rng.choice((1, 1, 2, 3))), reverse=True)
    drug = rng.choice(drugs)
    ndc = number(rng, "09999-9999-99")
    for gap in starts:
        start, ticket, week = later(sent, -gap), number(rng, "T999999"), 7
        here = [{"date": start, "date_end": later(start, 6), "code": diem, "modifiers": rng.choice((None, ["SH"], ["SS"])), "description": diem_words, "units": week, "charge_cents": week * price(rng, 48, 140)},
                {"date": start, "code": drug[0], "ndc": ndc, "description": drug[1], "units": drug[2] * rng.choice((1, 1, 2)), "charge_cents": 0}]
        here[1]["charge_cents"] = here[1]["units"] * rng.randint(drug[3] * 100, drug[4] * 100)
        here += [{"date": start, "code": c, "description": w, "units": u, "charge_cents": u * rng.randint(lo * 100, hi * 100)} for c, w, u, lo, hi in rng.sample(ALSO, rng.choice((0, 1, 2)))]
        rows.append(tr([(f"Ticket {ticket} &nbsp; delivered {short(start)} &nbsp; {therapy}", 9)], "-", "k"))
        for x in here:
            off, ins, own, _ = split(rng, x["charge_cents"], ("coins", "coins", "none", "ded"))
            x |= {"allowed_cents": x["charge_cents"] - off, "plan_paid_cents": ins, "patient_cents": own}
            span = f"{short(x['date'])}&ndash;<br>{short(x['date_end'])}" if "date_end" in x else short(x["date"])
            rows.append(tr([span, x["code"] + (f"-{x['modifiers'][0]}" if x.get("modifiers") else ""), x.get("ndc", ""), x["description"], x["units"], bald(x["charge_cents"]), bald(x["allowed_cents"]), bald(x["plan_paid_cents"]), bald(x["patient_cents"])], "n n n - r r r r r"))
        rows.append(tr([("Ticket total", 5), bald(total(here)), bald(total(here, "allowed_cents")), bald(total(here, "plan_paid_cents")), bald(total(here, "patient_cents"))], "r r r r r", "t"))
        lines += [{k: v for k, v in x.items() if v is not None} for x in here]
    sums = [total(lines, k) for k in ("charge_cents", "allowed_cents", "plan_paid_cents", "patient_cents")]
    if len(starts) > 1:
        rows.append(tr([("All tickets", 5)] + [bald(s) for s in sums], "r r r r r", "t g"))
    acts = []
    if rng.random() < 0.5 and sums[3] > 5000:
        acts.append(pay(later(sent, -rng.randint(2, 20)), "patient", rng.choice(("Payment by card on file", "Payment by check")), sums[3] // 300 * 100))
    owed = sums[3] - total(acts, "amount_cents")
    end = [("Your responsibility", usd(sums[3]))] + [(f"{short(p['date'])} {p['description']}", usd(-p["amount_cents"])) for p in acts] + [("<b>Balance due</b>", f"<b>{usd(owed)}</b>")]
    body = (sides(f"<div class='h'>{name}</div>{at.street}<br>{at.town}<br>Pharmacy NPI {ident}", f"<div class='iv'>PATIENT INVOICE</div>{facts([('Invoice', invoice), ('Invoice date', short(sent)), ('Patient ID', acct), ('Due', short(due))], 'f')}", widths=(62, 38))
            + sides(f"<div class='ml'>{who.mail}</div>", facts([("Patient", who.full), ("Date of birth", us(who.born)), ("Prescriber", doctor(rng, '{} {}, {}', ('MD', 'DO'))), ("Primary plan", plan), ("Member ID", member)], "f"), widths=(52, 48))
            + grid(["Dates", "HCPCS", "NDC", "Item", "Units", "Billed", "Plan allowed", "Plan paid", "You owe"], rows, "n n n - r r r r r") + f"<div class='lad'>{facts(end, 'f')}</div>"
            + f"<p class='s'>{rng.choice(('Per diem covers pharmacy services, delivery and supplies, not drugs or nursing.', 'Please keep your pump. Lost equipment is charged to the patient.', 'Drug manufacturers may offer copay help. Ask our reimbursement team.'))} Billing questions: {at.free}, Mon-Fri 8-5. {'Your card on file will be charged on the due date unless you call us.' if rng.random() < 0.4 else ''}</p><div class='cut'>Send this part with a check to {name}, {at.box}, {at.far}</div>" + facts([("Patient ID", acct), ("Invoice", invoice), ("Balance due", usd(owed)), ("Amount enclosed", "$ __________")], "f"))
    css = "body { font: 8.8pt 'Liberation Sans Narrow', 'Nimbus Sans Narrow', 'Liberation Sans'; font-size: 9.3pt } .h { font-size: 17pt; font-weight: bold; color: #1f4e9e } .iv { font-size: 14pt; letter-spacing: 1pt; margin-bottom: 3pt } .f td { padding: 1pt 10pt 1pt 0 } .f td + td { font-weight: bold } .ml { margin: 20pt 0 18pt 14pt } .k td { background: #e3ebf8; font-weight: bold } .d th { border-bottom: 1.5pt solid #1f4e9e; border-top: 1.5pt solid #1f4e9e } .d td { padding: 2.3pt 4pt } .t td { border-top: 0.75pt solid #1f4e9e; font-weight: bold } .g td { border-top: 2pt double #1f4e9e } .lad { margin: 8pt 0 8pt auto; width: 46% } .lad table { width: 100% } .lad td + td { text-align: right } .s { font-size: 8.5pt }"
    return done(css, body, {"document_type": KIND, "provider": {"name": name, "phone": at.free, "npi": ident, "address": at.address}, "payer": {"name": plan}, "patient": {"name": who.full, "birth_date": who.born, "member_id": member}, "account_number": acct, "maybe": {"claim_number": invoice, "account_number": invoice}, "statement_date": sent, "due_date": due,
                            "lines": lines, "payments": acts, "totals": {"charges_cents": sums[0], "insurance_paid_cents": sums[2], "balance_cents": owed}}, bottom_right=PAGES)
