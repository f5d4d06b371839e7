"""A radiologists' bill as the national billing company for hospital-based doctors prints it: a blue rail with what to pay, the exam with day, code with modifier, words and place on one line, postings on dated lines below with a plus or minus in one amount column and a running "Balance" column, who referred, a code on a sticker for the website."""
from held_twentyfirst_a import *

NAME, KIND = "held21-imaging-postings", "itemized_bill"
EXAMS = [("71046", "X-ray chest, 2 views", 34, 92), ("70450", "CT head without contrast", 150, 340), ("74177", "CT abdomen and pelvis with contrast", 260, 560), ("73721", "MRI knee without contrast", 230, 520), ("72148", "MRI lower spine without contrast", 250, 540), ("76830", "Ultrasound, transvaginal", 110, 260), ("77067", "Screening mammogram, both breasts", 90, 210), ("77063", "Breast tomosynthesis, screening", 50, 130), ("73130", "X-ray hand, 3 or more views", 28, 76), ("76641", "Ultrasound breast, complete", 100, 240), ("93970", "Vein study, both legs", 110, 260), ("78815", "PET/CT skull base to thigh", 380, 820)]


def document(rng):
    who, at = Patient(rng), Place(rng)
    name = rng.choice((f"{at.city} Radiology Associates", f"Advanced Imaging Physicians, P.A.", f"{rng.choice(('Blue Ridge', 'Great Lakes', 'Sandhills', 'Tri-County'))} Radiologists, Inc.", f"Diagnostic Radiology of {at.city}, LLC"))
    sent, acct, plan = day(rng, (2025, 6, 1), 380), number(rng, rng.choice(("999999999", "RA99999", "99-999999"))), rng.choice(PLANS + SENIOR)
    due, color = later(sent, rng.choice((14, 20, 25))), rng.choice(("#1d4f91", "#0f766e", "#4b5563"))
    say = rng.choice((us, bare, short))
    site_of, insured = rng.choice((f"{at.city} Regional Hospital", f"St. Brendan Medical Center", f"{at.city} Imaging Center")), rng.random() < 0.85
    lines, payments, rows, run = [], [], [], 0
    signed = rng.choice((lambda c: bald(c), lambda c: usd(c), lambda c: f"{bald(-c)} CR" if c < 0 else bald(c)))
    for date in sorted({later(sent, -rng.randint(28, 100)) for _ in range(rng.choice((1, 1, 2)))}):
        here = rng.sample(EXAMS, rng.choice((1, 1, 2, 3)))
        for code, words, lo, hi in here:
            charge, mods = price(rng, lo, hi), ["26"] + (["RT"] if code == "73130" else ["LT"] if code == "73721" else [])
            run += charge
            lines.append({"date": date, "code": code, "modifiers": mods, "description": words, "charge_cents": charge})
            rows.append(tr([say(date), f"{code}-{'-'.join(mods)}", words, signed(charge), signed(run)], "n n - r r", "x"))
            if not insured:
                continue
            off, ins, own, kind = split(rng, charge, ("ded", "coins", "coins"))
            posted = later(date, rng.randint(15, 26))
            for p in [pay(posted, "adjustment", f"{plan} - contract discount", off)] + [pay(posted, "insurance", f"{plan} - payment", ins)] * (ins > 0):
                run -= p["amount_cents"]
                payments.append(p)
                rows.append(tr([say(p["date"]), "", p["description"], signed(-p["amount_cents"]), signed(run)], "n n - r r", "p"))
            if rng.random() < 0.4:
                lines[-1]["maybe"] = {"deductible_cents" if kind == "ded" else "coinsurance_cents": own, "patient_cents": own}
                rows.append(tr(["", "", f"<i>{'Applied to your deductible' if kind == 'ded' else 'Your coinsurance'}: {usd(own)}</i>", "", ""], "n n - r r", "p"))
    if rng.random() < 0.25 and run > 6000:
        p = pay(later(sent, -rng.randint(2, 9)), "patient", rng.choice(("Patient payment - web", "Patient payment - check")), 2500)
        payments.append(p)
        run -= 2500
        rows.append(tr([say(p["date"]), "", p["description"], signed(-2500), signed(run)], "n n - r r", "p"))
    if run < 300:
        return document(rng)
    pin = number(rng, "AA9-999-9A9")
    rail = (f"<div class='ra'><div class='a'>Amount due</div><div class='b'>{usd(run)}</div><div class='a'>Due date</div><div class='c2'>{say(due)}</div><div class='a'>Account number</div><div class='c2'>{acct}</div><div class='a'>Statement date</div><div class='c2'>{say(sent)}</div><hr><div class='a'>Pay online</div><div class='c3'>www.{site(name.split(',')[0])}</div><div class='a'>Access code</div><div class='c2'>{pin}</div>{qr(rng, 64)}<div class='a'>By phone</div><div class='c2'>{at.free}</div></div>")
    main = (f"<b class='h'>{name}</b><br>{at.box}, {at.far}<div class='ml'>{who.post}</div><div class='wh'><b>Why am I getting this bill?</b> A radiologist, a doctor who reads images, looked at the exam(s) below and sent a report to your doctor. The {'hospital' if 'Hosp' in site_of or 'Medical' in site_of else 'imaging center'} bills you for the equipment and staff.</div>"
            + facts([("Patient", who.full), ("Exam performed at", site_of), ("Referred by", doctor(rng))] + ([("Insurance", plan)] if insured else [("Insurance", "No insurance information was given to us")]), "f")
            + grid(["Date", "Procedure", "Description", "Amount", "Balance"], rows, "n n - r r") + f"<div class='r2 tot'>Total due from patient: {usd(run)}</div>" + f"<p class='s'>{rng.choice(('Please call us if your insurance is not right. We will be glad to bill it for you.', 'Unpaid balances may be referred to an outside agency after 90 days.', 'We offer interest-free payment plans. Call to set one up.'))}</p>")
    body = sides(main, rail, widths=(74, 26), kind="ma") + "<div class='cut'>Mail this stub with your payment</div>" + sides(facts([("Account number", acct), ("Patient", who.full), ("Amount due", usd(run)), ("I am paying", "$ __________")], "f"), f"Make check payable to:<br><b>{name}</b><br>{at.box}<br>{at.far}", cards("VISA MC DISC AMEX"), widths=(32, 34, 34))
    css = f"body {{ font: 9.5pt 'Liberation Sans' }} .h {{ font-size: 14pt; color: {color} }} .ml {{ margin: 24pt 0 18pt 20pt }} .wh {{ border-left: 4pt solid {color}; background: #f3f5f8; padding: 5pt 8pt; margin-bottom: 8pt }} .f td {{ padding: 1pt 12pt 1pt 0 }} .f td + td {{ font-weight: bold }} .ra {{ background: {color}; color: #fff; padding: 9pt; min-height: 330pt }} .ra svg {{ background: #fff; padding: 4pt; margin: 8pt 0 }} .a {{ font-size: 8pt; margin-top: 5pt }} .b {{ font-size: 19pt; font-weight: bold }} .c2 {{ font-weight: bold }} .c3 {{ font-size: 7.4pt; font-weight: bold; word-break: break-all }} .d {{ margin-top: 9pt }} .d th {{ border-bottom: 1.5pt solid {color}; color: {color}; font-size: 8.6pt }} .x td {{ font-weight: bold; padding-top: 4pt }} .p td {{ color: #333 }} .tot {{ font-weight: bold; font-size: 11pt; border-top: 1.5pt solid {color}; padding-top: 3pt; margin-top: 3pt }} .r2 {{ text-align: right }} .s {{ font-size: 8.3pt }}"
    return done(css, body, {"document_type": KIND, "provider": {"name": name, "phone": at.free, "address": at.remit}, "payer": {"name": plan} if insured else None, "patient": {"name": who.full}, "account_number": acct, "statement_date": sent, "due_date": due, "lines": lines, "payments": payments, "totals": {"balance_cents": run}})
