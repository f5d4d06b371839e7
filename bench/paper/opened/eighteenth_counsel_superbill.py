"""A counseling group's superbill as a practice program for therapists makes it: practice, clinician and client in three blocks, diagnoses numbered, sessions a row with modifier, place, pointers, rate and what the client paid; a fee for a missed session without a code; no insurance is billed."""
from held_eighteenth_a import *

NAME, KIND = "held18-counsel-superbill", "itemized_bill"
SICK = [("F41.1", "Generalized anxiety disorder"), ("F33.1", "Major depressive disorder, recurrent, moderate"), ("F43.12", "Post-traumatic stress disorder, chronic"), ("F90.2", "Attention-deficit hyperactivity disorder, combined type"), ("F42.9", "Obsessive-compulsive disorder, unspecified"), ("F43.22", "Adjustment disorder with anxiety"), ("F60.3", "Borderline personality disorder")]
WORDS = {"90791": "Psychiatric diagnostic evaluation", "90834": "Psychotherapy, 45 minutes", "90837": "Psychotherapy, 60 minutes", "90847": "Family psychotherapy with client present", "90832": "Psychotherapy, 30 minutes", "90785": "Interactive complexity add-on"}


def document(rng):
    who, at = Patient(rng, 18, 70), Place(rng)
    practice = f"{rng.choice(('Harbor', 'Open Door', 'Stillwater', 'Wildflower', 'Compass'))} {rng.choice(('Counseling Group', 'Therapy Collective', 'Psychological Services', 'Wellness Counseling, PLLC'))}"
    giver, ident, tin = doctor(rng, "{} {}, {}", ("LCSW", "PhD", "LPC", "LMFT", "PsyD")), npi(rng), tax_id(rng)
    first, sick = day(rng, (2025, 3, 1), 300), rng.sample(SICK, rng.choice((1, 1, 2)))
    fee = {k: price(rng, lo, hi) for k, lo, hi in (("90791", 190, 290), ("90834", 120, 175), ("90837", 150, 225), ("90847", 150, 220), ("90832", 85, 120), ("90785", 15, 30))}
    usual, tele, lines, missed, rows = rng.choice(("90834", "90837")), rng.random() < 0.5, [], rng.random() < 0.3, []
    count = rng.randint(3, 9)
    for n in range(count):
        date = later(first, 7 * n)
        if missed and n == count // 2:
            lines.append({"date": date, "description": "Late cancellation fee (not a covered service)", "units": 1, "charge_cents": 7500})
            continue
        code = "90791" if n == 0 and rng.random() < 0.5 else rng.choice((usual,) * 5 + ("90847", "90832"))
        here = [code] + (["90785"] if code == usual and rng.random() < 0.1 else [])
        for c in here:
            lines.append({"date": date, "code": c, "modifiers": ["95"] if tele else None, "place": "10" if tele else "11", "diagnosis_pointers": list(range(1, len(sick) + 1)), "description": WORDS[c], "units": 1, "charge_cents": fee[c]})
    lines = [{k: v for k, v in x.items() if v is not None} for x in lines]
    owing = rng.random() < 0.3
    charges, gave = total(lines), 0
    for n, x in enumerate(lines):
        got = 0 if owing and n == len(lines) - 1 else x["charge_cents"]
        gave += got
        rows.append(tr([us(x["date"]), x.get("code", ""), "".join(x.get("modifiers", [])), x.get("place", ""), ", ".join(map(str, x.get("diagnosis_pointers", []))), x["description"], x["units"], usd(x["charge_cents"]), usd(got)], "n n c c c - c r r"))
    rows.append(tr([("Totals", 7), usd(charges), usd(gave)], "r r r", "t"))
    last = lines[-1]["date"]
    sent, bill = later(last, rng.randint(1, 9)), number(rng, "SB-99999")
    member, insured = number(rng, "AAA99999999"), rng.random() < 0.5
    plan = rng.choice(PLANS)
    client = [("Client", who.full), ("Date of birth", us(who.born)), ("Address", f"{who.street}, {who.town}")] + ([("Insurance", plan), ("Member ID", member)] if insured else [])
    body = (f"<div class='lg'>{practice}</div><h1>Superbill for Insurance Reimbursement</h1>"
            + sides(f"<div class='k'>Practice</div>{practice}<br>{at.street}<br>{at.town}<br>{at.tel}<br>Tax ID: {tin}<br>NPI: {ident}", f"<div class='k'>Rendering clinician</div>{giver}<br>License: {number(rng, 'A-99999')}" + (f"<br><br><div class='k'>Supervised by</div>{doctor(rng, '{} {}, {}', ('PhD', 'LCSW'))}" if giver.endswith("LPC") and rng.random() < 0.5 else ""), f"<div class='k'>Superbill</div>{facts([('Number', bill), ('Issued', us(sent)), ('Period', f'{us(first)} - {us(last)}')])}", widths=(36, 30, 34), kind="three")
            + facts(client, "f cl") + "<div class='k'>Diagnoses</div>" + grid(["#", "ICD-10", "Description"], [tr([n + 1, c, w], "c n -") for n, (c, w) in enumerate(sick)], "c n -", "d dx")
            + "<div class='k'>Services</div>" + grid(["Date", "CPT", "Mod", "POS", "Dx", "Description", "Units", "Fee", "Client paid"], rows, "n n c c c - c r r")
            + f"<div class='bal'>Balance due {usd(charges - gave)}</div><p>{'The sessions on this superbill were held by video. ' if tele else ''}This practice does not bill insurance for this client. Reimbursement, if any, should go to the client directly. This document may be sent to your plan with its claim form.</p><br><br>{sides('<div class=sig>Clinician signature</div>', '<div class=sig>Date</div>', widths=(60, 30))}")
    css = "body { font: 9.4pt 'Nimbus Sans', 'Liberation Sans'; color: #222 } .lg { color: #4a7c59; font: 17pt 'URW Bookman', 'Liberation Serif' } h1 { font-size: 13pt; font-weight: normal; border-bottom: 1.5pt solid #4a7c59; padding-bottom: 4pt; margin: 4pt 0 10pt } .k { color: #4a7c59; font-weight: bold; font-size: 8.5pt; text-transform: uppercase; margin-top: 6pt } .f td { padding: 1pt 12pt 1pt 0 } .cl { margin: 8pt 0 } .cl td:first-child { color: #666 } .dx { width: auto } .d th { font-size: 8.3pt; color: #555; border-bottom: 1px solid #999 } .d td { border-bottom: 0.5pt solid #ddd; padding: 3pt 4pt } .t td { font-weight: bold; border-top: 1px solid #999 } .bal { text-align: right; font-size: 12pt; margin: 8pt 4pt } .sig { border-top: 1px solid #000; font-size: 8pt; margin-top: 26pt }"
    return done(css, body, {"document_type": KIND, "provider": {"name": practice, "phone": at.tel, "npi": ident, "tax_id": tin, "address": at.address}, "payer": {"name": plan} if insured else None, "patient": {"name": who.full, "birth_date": who.born, "member_id": member if insured else None}, "maybe": {"account_number": bill, "network": "out"}, "statement_date": sent, "diagnoses": [c for c, _ in sick], "lines": lines,
                            "totals": {"charges_cents": charges, "patient_paid_cents": gave, "balance_cents": charges - gave}}, "size: Letter; margin: 0.65in", bottom_right=PAGES)
