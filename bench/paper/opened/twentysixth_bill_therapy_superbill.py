"""A behavioural-health practice's superbill, the statement a client sends to the insurer: practice, clinician with licence and NPI, client and policy,
diagnoses by number, sessions with place, code, modifier, pointer, units and fee, then the payments taken, totals, the clinician's signature."""
from held_twentysixth_a import *

NAME, KIND = "held26-bill-therapy-superbill", "itemized_bill"
SESSIONS = [("90837", "Psychotherapy, 60 min", (15000, 17500, 18000, 20000, 22500)), ("90834", "Psychotherapy, 45 min", (12500, 14000, 15000, 17500)), ("90847",
    "Family psychotherapy, conjoint psychotherapy with the patient present, 50 min", (17500, 19000, 22500)), ("90791",
    "Psychiatric diagnostic evaluation", (20000, 25000, 27500)),
            ("90853", "Group psychotherapy", (6000, 7500)), ("96130", "Psychological testing evaluation, first hour", (22500, 27500))]
ADDED = [("90785", "Interactive complexity add-on", (1500, 2000)), ("96127", "Brief emotional/behavioral assessment", (1000, 1500)), ("99051",
    "Service during regularly scheduled evening hours", (0, 2500))]
MINDS = [("F41.1", "Generalized anxiety disorder"), ("F33.1", "Major depressive disorder, recurrent, moderate"), ("F43.23",
    "Adjustment disorder with mixed anxiety and depressed mood"), ("F43.10",
    "Post-traumatic stress disorder, unspecified"), ("F90.2", "Attention-deficit hyperactivity disorder, combined type"), ("F42.2",
    "Mixed obsessional thoughts and acts")]


def document(rng):
    who, at, made = Patient(rng, 8, 66), Office(rng), mailed(rng, (2026, 3, 1), 250)
    house = rng.choice(("Stillwater Counseling Group, PLLC", "Open Door Psychotherapy", "Juniper & Sage Behavioral Health",
        "Northlight Psychological Services, Inc.", "Wren House Therapy Collective LLC"))
    lead, ids, say = physician(rng, ("LCSW", "LMFT", "PhD", "PsyD", "LPC")), (npi(rng), tax_id(rng)), rng.choice((us, us, thin))
    plan, member = rng.choice(INSURERS), number(rng, rng.choice(("W999999999", "AAA999A99999", "999999999")))
    found = rng.sample(MINDS, rng.choice((1, 1, 2)))
    tele, named = rng.random() < 0.6, rng.random() < 0.5
    place = ("10" if named else "02") if tele else "11"
    code, words, fees = rng.choice(SESSIONS[:2])
    fee, lines, rows, paid = rng.choice(fees), [], [], []
    on = later(made, -rng.randint(26, 70))
    means = rng.choice(("Visa ending in 4242", "Mastercard ending in 8810", "HSA card ending in 1003", "Check", "Zelle"))

    def add(code, words, cents, marks):
        points = list(range(1, len(found) + 1)) if rng.random() < 0.7 else [1]
        lines.append({"date": on, "code": code, "modifiers": marks, "place": place, "diagnosis_pointers": points, "description": words, "units": 1,
            "charge_cents": cents})
        if not marks:
            del lines[-1]["modifiers"]
        rows.append(tr([say(on), place, code, " ".join(marks), ", ".join(map(str, points)), words, "1", usd(cents)], "n c n n c - c r"))

    first = rng.random() < 0.25
    for n in range(rng.choice((1, 2, 4, 4, 5, 8))):
        if on > made:
            break
        here = rng.choice(SESSIONS[3:4]) if first and n == 0 else rng.choice(SESSIONS) if rng.random() < 0.15 else None
        start = len(lines)
        marks = ["95"] if tele else []
        if here:
            add(here[0], here[1], rng.choice(here[2]), marks)
        else:
            add(code, words, fee, marks)
        if rng.random() < 0.2:
            extra = rng.choice(ADDED)
            add(extra[0], extra[1], rng.choice(extra[2]), marks)
        if rng.random() < 0.85:
            paid.append(pay(later(on, rng.choice((0, 0, 0, 1, 2))), "patient", rng.choice((means, means, f"Payment - {means}")), total(lines[start:])))
        on = later(on, rng.choice((7, 7, 7, 14)))
    charges, cash = total(lines), total(paid, "amount_cents")
    if not charges or any(p["date"] > made for p in paid) or any(not p["amount_cents"] for p in paid):
        return document(rng)
    no = number(rng, rng.choice(("#0099", "#9999", "#999")))[1:]
    left = facts([("Client", f"<b>{who.plain}</b><br>{who.street}<br>{who.town}"), ("Date of birth", us(who.born)), ("Insurance", plan), ("Member ID",
        member)] + ([("Group ID", number(rng, "999999"))]
        if rng.random() < 0.5 else []), "k")
    right = facts([("Provider", f"<b>{lead}</b>"), ("NPI", ids[0]), ("License", number(rng, "99999")), ("Practice", house), ("Tax ID", ids[1]), ("Phone",
        at.tel),
        ("Email", f"billing@{site(house.split()[0])}")], "k")
    dx = grid(None, [tr([n + 1, f"<b>{c}</b>", w], "c n -") for n, (c, w) in enumerate(found)], kind="dx")
    heads = rng.choice((("Date", "POS", "Service", "Modifier", "DX", "Description", "Units", "Fee"), ("Date of Service", "POS", "CPT", "Mod", "DX",
        "Description", "Units", "Charge")))
    foot = tr([("Total fees", 7), usd(charges)], "r r", "t")
    took = grid(("Payment date", "Method", "Amount paid"), [tr([say(p["date"]), p["description"], usd(p["amount_cents"])], "n - r") for p in paid]
        + [tr([("Total paid", 2), usd(cash)], "r r", "t")],
                "n - r", "d pm") if paid else ""
    end = facts([("Total fees", usd(charges)), ("Total paid", usd(cash)), ("Balance due", usd(charges - cash))], "sm")
    body = (sides(f"<div class='nm'>{house}</div>{at.street}<br>{at.town}", f"<div "
        f"class='ti'>{rng.choice(('Statement for Insurance Reimbursement', 'Superbill'))}</div>" + facts([("Superbill #", no),
        ("Issued", say(made))], "is"), widths=(55, 45)) + "<hr>" + sides(left, right, widths=(50, 50)) + f"<h3>Diagnosis</h3>{dx}<h3>Services</h3>"
        + grid(heads, rows + [foot], "n c n n c - c r")
        + (f"<h3>Payments</h3>{took}" if took else "") + end + "<div class='sg'>Provider signature: <i>" + lead.split(",")[0]
        + f"</i> &nbsp;&nbsp; Date: {say(made)}</div><p class='s'>This is a statement of "
        "services for submission to your insurance company for out-of-network reimbursement. Payment has been collected from the client; please remit any "
        "reimbursement directly to the insured. POS "
        + ("10 - Telehealth provided in patient's home. 02 - Telehealth provided other than in patient's home." if tele else "11 - Office.") + "</p>")
    css = ("body { font: 9.3pt 'URW Gothic', 'Liberation Sans' } .nm { font-size: 12.5pt; font-weight: bold } .ti { font-size: 12pt; text-align: right; "
        "color: #3f6b5c } .is { margin-left: auto } .is td + td { "
           "text-align: right } hr { border: 0; border-top: 1pt solid #b9c9c2 } .k td { padding: 2pt 8pt 2pt 0 } .k td:first-child { color: #667; width: "
           "70pt } h3 { font-size: 9.5pt; color: #3f6b5c; margin: 12pt 0 "
           "3pt; text-transform: uppercase; letter-spacing: 0.6pt } .d th { border-bottom: 1pt solid #3f6b5c; font-size: 8.2pt } .d td { border-bottom: "
           "0.4pt solid #dde5e1; padding: 4pt 4pt } .t td { "
           "font-weight: bold } .pm { width: 70% !important } .sm { margin: 10pt 0 10pt auto } .sm td + td { text-align: right } .sm tr:last-child td { "
           "font-weight: bold; border-top: 0.75pt solid #333 } .sg { "
           "margin: 24pt 0 10pt } .dx td { padding: 1pt 10pt 1pt 0 }")
    return done(css, body, {"document_type": KIND, "provider": {"name": house, "phone": at.tel, "address": at.address, "npi": ids[0], "tax_id": ids[1]},
        "payer": {"name": plan}, "patient": {"name": who.plain,
        "birth_date": who.born, "member_id": member}, "statement_date": made, "diagnoses": [c for c, _ in found], "lines": lines, "payments": paid,
        "maybe": {"account_number": no},
        "totals": {"charges_cents": charges, "patient_paid_cents": cash, "balance_cents": charges - cash}})
