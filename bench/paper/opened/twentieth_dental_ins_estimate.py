"""A dental office's billing statement in Dentrix's manner: return slip with card boxes on top, a strip of statement facts, a ledger by day with patient, tooth, description, charges and credits in two columns and no running balance, "Dental Ins. Claim" notes between, the last payment told; aging and an estimate of what insurance still pays at the foot, a payment agreement's line when there is one."""
from held_twentieth_a import *

NAME, KIND = "held20-dental-ins-estimate", "itemized_bill"
WORK = [("D0150", "", "Comp oral eval-new/estab pat", 70, 130), ("D0210", "", "Intraoral-complete series", 120, 210), ("D1110", "", "Prophylaxis-adult", 88, 150), ("D0274", "", "Bitewings-four radiogr images", 58, 105), ("D4341", "", "Perio scale&root pln-4+per quad", 210, 360), ("D2392", "t", "Resin composite-2s, posterior", 190, 330), ("D2740", "t", "Crown-porcelain/ceramic", 980, 1700), ("D2950", "t", "Core buildup, incl any pins", 220, 400), ("D7210", "t", "Extraction-surgical/erupt tooth", 240, 420), ("D3320", "t", "Endodontic therapy, premolar", 780, 1250), ("D9944", "", "Occlusal guard-hard, full arch", 380, 720), ("D1208", "", "Topical app fluoride-ex varnish", 30, 58)]


def document(rng):
    who, at = Patient(rng, 25, 78), Place(rng)
    name = rng.choice((f"{rng.choice(FIRST)} {rng.choice(LAST)}, DMD, PA", f"{at.city} Dental Arts", f"{rng.choice(('Cornerstone', 'Maple Street', 'Riverwalk', 'Harbor'))} Dental Care"))
    plan = rng.choice(("Delphi Dental PPO", "MetroLife Dental", "Gardian Dental Guard", "United Concord Dental"))
    sent, acct, codes = day(rng, (2025, 5, 1)), number(rng, "99999"), rng.random() < 0.5
    due, family = later(sent, 15), rng.random() < 0.35
    people = [who.first] + [rng.choice([f for f in FIRST if f != who.first])] * family
    prior = rng.choice((0, 0, rng.randint(30, 260) * 100))
    events, lines, payments, pending = [], [], [], 0
    start = later(sent, -rng.randint(38, 90))
    for n, date in enumerate(sorted(later(start, d) for d in rng.sample(range(0, 30), 2 if family else rng.choice((1, 2))))):
        kid, here = people[n % len(people)], []
        for code, tooth, words, lo, hi in rng.sample(WORK, rng.randint(1, 4)):
            x = {"date": date, "code": code if codes else None, "teeth": [str(rng.choice((3, 4, 5, 12, 13, 14, 19, 20, 21, 28, 29, 30)) if words[:4] != 'Endo' else rng.choice((4, 5, 12, 13, 20, 21, 28, 29)))] if tooth else None, "description": words, "charge_cents": price(rng, lo, hi), "patient_name": kid if family else None}
            here.append(x)
            events.append((date, n, kid, code if codes else "", x["teeth"][0] if tooth else "", words, x["charge_cents"]))
        lines += here
        charge = total(here)
        back = later(date, rng.randint(12, 20))
        if back < sent and rng.random() < 0.75:
            ins = round(charge * rng.choice((0.5, 0.6, 0.7)))
            off = charge * rng.choice((0, 10, 15)) // 100
            acts = [pay(back, "insurance", f"Dental Ins Pmt-{plan}", ins)] + [pay(back, "adjustment", "Insurance Adjustment", off)] * (off > 0)
        else:
            pending += round(charge * 0.6)
            acts = []
        if rng.random() < 0.4:
            acts.append(pay(date, "patient", rng.choice(("Visa/MC Payment-Thank You", f"Check #{rng.randint(1000, 9000)} Payment-Thank You")), rng.choice((3000, 5000))))
        payments += acts
        events += [(p["date"], 9 + n, kid, "", "", p["description"], -p["amount_cents"]) for p in acts]
    events.sort(key=lambda x: x[:2])
    charges = total(lines)
    owed = prior + charges - total(payments, "amount_cents")
    if owed - pending < 2000:
        return document(rng)
    heads = ["DATE"] + ["PATIENT"] * family + ["CODE"] * codes + ["TH", "DESCRIPTION", "CHARGES", "CREDITS"]
    kinds = f"n{' n' * (family + codes)} c - r r"
    cells = lambda date, kid, code, tooth, words, a, b: [date] + [kid] * family + [code] * codes + [tooth, words, a, b]
    rows = [tr(cells("", "", "", "", "Balance Forward", bald(prior), ""), kinds)] * (prior > 0)
    rows += [tr(cells(short(d), kid, code, tooth, words, bald(c) if c > 0 else "", bald(-c) if c < 0 else ""), kinds) for d, _, kid, code, tooth, words, c in events]
    agreed = rng.random() < 0.25 and owed > 40000
    gaps = ages(owed, sent, lines[0]["date"], bald, 4)
    foot = [("TOTAL CHARGES", bald(prior + charges)), ("TOTAL CREDITS", bald(total(payments, "amount_cents"))), ("ACCOUNT BALANCE", bald(owed))] + [("EST. DENTAL INS.", bald(pending)), ("PLEASE PAY", usd(owed - pending))] * (pending > 0)
    foot = [x for x in foot if not (prior and x[0] == "TOTAL CHARGES")]
    note = rng.choice(("Thank you for choosing our office. We love referrals!", "Insurance estimates are only estimates. You are responsible for what your plan does not pay.", "Finance charges of 1.5% per month apply to balances over 90 days.", "It's time for a cleaning. Call us for a visit."))
    strip = "<table class='bx'><tr>" + "".join(f"<td>{k}<br><b>{v}</b></td>" for k, v in (("STATEMENT DATE", short(sent)), ("ACCOUNT NUMBER", acct), ("RESPONSIBLE PARTY", who.plain), ("PAYMENT DUE", short(due)), ("OFFICE PHONE", at.tel))) + "</tr></table>"
    body = (sides(f"<b class='h'>{name}</b><br>{at.street}<br>{at.town}", cards("VISA MC DISC AMEX"), widths=(52, 48)) + sides(f"<div class='ml'>{who.mail}</div>", f"<div class='pp'>{'PLEASE PAY' if pending else 'ACCOUNT BALANCE'}: <b>{usd(owed - pending)}</b><br><br>AMOUNT ENCLOSED: $ ____________<br><br>MAKE CHECKS PAYABLE TO:<br>{name}</div>", widths=(52, 48))
            + "<div class='cut'>PLEASE DETACH AND RETURN TOP PORTION WITH YOUR PAYMENT</div>" + strip + grid(heads, rows, kinds)
            + (f"<p><b>Payment Agreement:</b> monthly payments by the 15th. Call us before you miss one.</p>" if agreed else "")
            + sides(grid(["CURRENT", "31-60", "61-90", "91 +"], [tr(gaps, "c c c c")], "c c c c", "d ag") + f"<div class='nt'>{note}</div>" + (f"<p class='s'>A claim with {plan} is open.</p>" if pending else ""), facts(foot, "f su"), widths=(58, 42)))
    css = "body { font: 9.2pt 'Liberation Sans' } .h { font-size: 13pt } .ml { margin: 26pt 0 12pt 24pt; font-size: 10pt } .pp { margin: 8pt 0; font-size: 9pt } .bx { width: 100%; margin-bottom: 6pt } .bx td { border: 0.75pt solid #000; font-size: 7pt; text-align: center } .bx b { font-size: 9pt } .d th { background: #000; color: #fff; font-size: 8pt } .d td { border-left: 0.5pt solid #999; border-right: 0.5pt solid #999 } .d { border-bottom: 0.75pt solid #000 } .ag { margin-top: 8pt } .ag td { border: 0.75pt solid #000 } .su { margin: 8pt 0 0 auto } .su td { border-bottom: 0.5pt solid #999; padding: 2pt 6pt } .su td + td { text-align: right } .su tr:last-child td { font-weight: bold } .nt { border: 0.75pt solid #000; padding: 5pt; margin-top: 6pt }"
    truth = {"document_type": KIND, "provider": {"name": name, "phone": at.tel, "address": at.address}, "patient": {"name": None if family else who.plain}, "account_number": acct, "statement_date": sent, "due_date": due, "lines": lines, "payments": payments, "totals": {"prior_balance_cents": prior or None, "charges_cents": None if prior else charges, **({} if pending else {"balance_cents": owed})}, "maybe": {"payer.name": plan, **({"patient.name": who.plain} if family else {}), **({"balance_cents": owed - pending} if pending else {})}}
    if not (truth["totals"]["prior_balance_cents"] or truth["totals"]["charges_cents"]):
        truth["totals"]["balance_cents"] = owed
    return done(css, body, truth, bottom_right='"Page " counter(page)')
