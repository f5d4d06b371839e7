"""tenth_imaging_bill.py: a radiology group's bill of one to four readings: plain, capitals, a box of labels and values at the left, where it was done and who asked, modifier 26, one amount column, payments marked by a trailing minus, a scan line below."""
import held_tenth as t
from held_tenth import esc, pay, say, tr

NAME, KIND = "held10-imaging-bill", "itemized_bill"
GROUPS = ["RADIOLOGY ASSOCIATES OF NORTH TEXAS", "MIDWEST IMAGING CONSULTANTS INC", "COASTAL RADIOLOGY PA", "MOUNTAIN VIEW DIAGNOSTIC IMAGING"]
READS = [("71046", "CHEST 2 VIEWS", 38, 90), ("74177", "CT ABDOMEN AND PELVIS W CONTRAST", 240, 520), ("70450", "CT HEAD WITHOUT CONTRAST", 140, 300), ("76700", "ULTRASOUND ABDOMEN COMPLETE", 110, 260), ("73630", "FOOT 3 VIEWS", 28, 74), ("77067", "SCREENING MAMMOGRAM BILATERAL", 120, 290), ("72148", "MRI LUMBAR SPINE W/O CONTRAST", 260, 560), ("93970", "DUPLEX VENOUS LEGS BILATERAL", 120, 280)]


def plain(cents, tail=""):
    return f"{cents / 100:,.2f}{tail}"


def document(rng):
    group, who, date, style = rng.choice(GROUPS), t.Someone(rng), t.day(rng), rng.choice(("short", "dash", "us"))
    account, call, mail, sent = t.number(rng, "9999999 99").replace(" ", "-"), t.phone(rng, "{}-{}-{}"), t.place(rng, box=True, plus=True), t.later(date, rng.randint(30, 70))
    due, lines, rows, payer = t.later(sent, 15), [], "", rng.choice(t.PAYERS)
    for code, words, low, high in rng.sample(READS, rng.choice((1, 1, 2, 2, 3, 4))):
        lines.append({"date": date, "code": code, "modifiers": ["26"], "description": words, "charge_cents": t.price(rng, low, high)})
        rows += tr([say(date, style), code, "26", words, plain(lines[-1]["charge_cents"])], "nw||||r nw")
    charges, payments = t.sums(lines, "charge_cents"), []
    if rng.random() < 0.75:
        posted = t.later(sent, -12)
        payments = [pay(posted, "insurance", f"PAYMENT {payer}", round(charges * 0.3)), pay(posted, "adjustment", f"CONTRACTUAL ADJUSTMENT {payer}", round(charges * 0.45))]
    rows += "".join(tr([say(p["date"], style), "", "", p["description"], plain(p["amount_cents"], "-")], "nw||||r nw") for p in payments)
    owed = charges - sum(p["amount_cents"] for p in payments)
    hospital, doctor = f"{rng.choice(t.CITIES)[0].upper()} REGIONAL HOSPITAL", t.doctor(rng, "{} {} {} MD").upper()
    box = t.facts([("PATIENT NAME", esc(who.comma)), ("ACCOUNT NUMBER", account), ("STATEMENT DATE", say(sent, style)), ("PLACE OF SERVICE", hospital), ("REFERRING DR", esc(doctor)), ("AMOUNT DUE", f"${plain(owed)}"), ("DUE DATE", say(due, style))], "bx w")
    body = (f'<p class="c"><b>{group}</b><br>{t.whole(mail).upper()}<br>BILLING INQUIRIES {call}</p>' + t.beside(box, f'<div class="to">{who.mail}</div>', 55)
            + f'<p>THIS BILL IS FOR THE RADIOLOGIST WHO READ YOUR FILMS. IT IS SEPARATE FROM THE HOSPITAL BILL.</p><table class="w d"><thead>{tr(["DATE", "CODE", "MOD", "DESCRIPTION OF SERVICE", "AMOUNT"], "||||r", tag="th")}</thead>{rows}{tr([("BALANCE DUE", 4), "$" + plain(owed)], "r b|r nw b", "y")}</table>'
            f'<p>{"YOUR INSURANCE HAS PAID. THE BALANCE IS YOUR RESPONSIBILITY." if payments else "WE HAVE NO INSURANCE ON FILE. PLEASE CALL WITH YOUR INSURANCE."}</p><p class="scan">{t.digits(rng, 9)} {t.digits(rng, 8)} {t.digits(rng, 3)}</p>')
    css = f"body{{font:9.5pt {rng.choice(['Liberation Mono', 'Liberation Sans', 'Nimbus Mono PS'])!r}}}.bx td{{border:1px solid #000}}.to{{padding:24pt 0 0 24pt}}.d th{{border-top:1px solid #000;border-bottom:1px solid #000}}.y td{{border-top:1px solid #000}}.scan{{text-align:right;margin-top:60pt}}"
    truth = {"document_type": KIND, "provider": {"name": group, "phone": call, "address": t.whole(mail).upper()}, "patient": {"name": who.comma}, "account_number": account, "statement_date": sent, "due_date": due, "lines": lines, "payments": payments, "totals": {"balance_cents": owed}}
    return t.close(css, body, truth, margin="0.7in")
