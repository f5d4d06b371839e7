"""An anesthesia practice's statement that shows its arithmetic: start and stop by the clock, base, time and status units in columns of their own and the sum of units at a rate, two providers (doctor and nurse anesthetist) each a row with modifier, blocks and lines at a flat fee, then what came in, under a strip with the account; independent-billing text."""
from held_nineteenth_a import *

NAME, KIND = "held19-anesthesia-time", "itemized_bill"
CASES = [("00840", "Anesthesia, lower abdomen, intraperitoneal", 6), ("01214", "Anesthesia, total hip replacement", 8), ("00811", "Anesthesia, lower endoscopy", 4), ("01630", "Anesthesia, shoulder, open or arthroscopic", 5), ("00160", "Anesthesia, nose and sinus procedure", 5), ("00567", "Anesthesia, coronary bypass without pump", 18)]
FLAT = [("64415", "Nerve block, brachial plexus, for pain after surgery", 380, 720, "59"), ("76942", "Ultrasound guidance for needle", 90, 220, "26"), ("36620", "Arterial line, percutaneous", 160, 340, None), ("62324", "Epidural catheter placement", 420, 760, "59")]


def document(rng):
    who, at = Patient(rng, 18, 80), Place(rng)
    name = rng.choice((f"{at.city} Anesthesiology Consultants, P.A.", "Great Plains Anesthesia Care, PLLC", f"{rng.choice(('Granite', 'Seaway', 'Highland'))} Anesthesia & Pain Services"))
    date = day(rng, (2025, 5, 1))
    sent = later(date, rng.randint(32, 95))
    due, acct, plan, rate = later(sent, rng.choice((14, 21, 30))), number(rng, rng.choice(("A999999", "99-999999", "99999999"))), rng.choice(PLANS), rng.randint(68, 145) * 100
    code, words, base = rng.choice(CASES)
    start, minutes = rng.randrange(420, 960), rng.randint(24, 245)
    units_time, status = round(minutes / 15 * 10), rng.choice((0, 0, 0, 1, 2))
    team = rng.choice((("AA",), ("QZ",), ("QK", "QX"), ("QY", "QX")))
    units = base * 10 + units_time + status * 10
    full = round(units * rate / 10)
    lines, rows = [], []
    clock = lambda m: f"{m // 60 % 24:02d}:{m % 60:02d}"
    halves = [full] if len(team) == 1 else [full // 2, full - full // 2]
    for n, (mod, cents) in enumerate(zip(team, halves)):
        mods = [mod] + ([f"P{status + 2}"] if status else [])
        lines.append({"date": date, "code": code, "modifiers": mods, "description": words, "minutes": minutes, "units": units / 10, "charge_cents": cents, "maybe": {"unit_price_cents": rate}})
        rows.append(tr([us(date), f"{code}-{'-'.join(mods)}", f"{words}<br><span class='sm'>{doctor(rng, '{} {}, {}', ('MD', 'DO') if n == 0 and mod != 'QZ' else ('CRNA',))} &nbsp; {clock(start)}&ndash;{clock(start + minutes)}</span>", minutes, base, f"{units_time / 10:.1f}", status or "", f"{units / 10:.1f}", bald(cents)], "n n - r r r r r r"))
    for c, w, lo, hi, mod in rng.sample(FLAT, rng.choice((0, 0, 1, 2)) if code != "00811" else 0):
        lines.append({"date": date, "code": c, "modifiers": [mod] if mod else None, "description": w, "charge_cents": price(rng, lo, hi)})
        rows.append(tr([us(date), c + (f"-{mod}" if mod else ""), w, "", "", "", "", "", bald(lines[-1]["charge_cents"])], "n n - r r r r r r"))
    lines = [{k: v for k, v in x.items() if v is not None} for x in lines]
    charges = total(lines)
    off, ins, own, _ = split(rng, charges, ("coins", "coins", "ded"))
    posted = later(date, rng.randint(17, 28))
    acts = [pay(posted, "insurance", f"{plan} paid", ins)] * (ins > 0) + [pay(posted, "adjustment", f"{plan} contract allowance", off)]
    if rng.random() < 0.35 and own > 10000:
        acts.append(pay(later(posted, 6), "patient", f"Your check {number(rng, '9999')}", 5000))
    owed = charges - total(acts, "amount_cents")
    rows.append(tr([("Total charges", 8), bald(charges)], "r r", "t"))
    rows += [tr([us(p["date"]), "", (p["description"], 6), bald(p["amount_cents"]) + "-"], "n n - r") for p in acts]
    rows.append(tr([("Please pay", 8), usd(owed)], "r r", "t b"))
    site = f"{at.city} {rng.choice(('Memorial Hospital', 'Surgical Hospital', 'Medical Center'))}"
    tin, member = tax_id(rng), number(rng, "A99999999")
    show = rng.random() < 0.5
    body = (sides(f"<div class='h'>{name}</div>{at.box}, {at.far}<br>Patient accounts {at.free} &nbsp; Fed. ID {tin}", f"<div class='big'>{usd(owed)}</div><div class='sm r2'>due {us(due)}</div>", widths=(72, 28))
            + "<table class='st'><tr>" + "".join(f"<td><span>{k}</span><br>{v}</td>" for k, v in [("Account", acct), ("Statement date", us(sent)), ("Patient", who.full), ("Hospital", site), ("Insurance", plan)] + ([("Member no.", member)] if show else [])) + "</tr></table>"
            + f"<div class='ml'>{who.mail}</div>" + grid(["Date", "Code", "Service", "Min", "Base", "Time", "Status", "Total units", "Charge"], rows, "n n - r r r r r r")
            + f"<div class='how'><b>How we charge.</b> Base units (how hard the case is) + time units (one each 15 minutes) + status units (how sick the patient is) = total units. {f'Each unit is {usd(rate)}.' }{' When a doctor and a nurse anesthetist work together, each bills half.' if len(team) > 1 else ''}</div>"
            + f"<p>{rng.choice(('Our doctors are not employees of the hospital. You will have a bill from the hospital and from your surgeon.', 'You are protected from balance billing for anesthesia at an in-network hospital.', 'If this was a work or automobile injury, call us with the claim number.'))} Payment plans can be made at {at.free}.</p>"
            + "<div class='cut'>Detach and mail with your payment</div>" + sides(cards("VISA MC AMEX"), facts([("Account", acct), ("Patient", who.full), ("Please pay", usd(owed)), ("Paying", "$ ________")], "f"), f"{name}<br>{at.box}<br>{at.far}", widths=(38, 32, 30)))
    css = "body { font: 9.3pt 'Liberation Sans' } .h { font: bold 15pt 'Liberation Serif'; color: #234 } .big { text-align: right; font-size: 20pt; font-weight: bold } .r2 { text-align: right } .sm { font-size: 8pt; color: #444 } .st { width: 100%; margin: 8pt 0 } .st td { background: #e8edf2; border: 2pt solid #fff; padding: 3pt 6pt } .st span { font-size: 7.5pt; color: #456 } .ml { margin: 16pt 0 } .d th { background: #234; color: #fff; font-size: 8pt } .d td { padding: 2.5pt 4pt; border-bottom: 0.5pt solid #ccd } .t td { font-weight: bold } .b td { font-size: 11pt; border-top: 1.5pt solid #234 } .how { font-size: 8.5pt; border: 1px solid #234; padding: 5pt; margin: 8pt 0 } .f td { padding: 2pt 8pt 2pt 0 }"
    return done(css, body, {"document_type": KIND, "provider": {"name": name, "phone": at.free, "tax_id": tin, "address": at.remit}, "payer": {"name": plan}, "patient": {"name": who.full, "member_id": member if show else None}, "account_number": acct, "statement_date": sent, "due_date": due, "lines": lines, "payments": acts, "totals": {"charges_cents": charges, "balance_cents": owed}}, bottom_right=PAGES)
