"""tenth_emergency_short.py: one page of an emergency visit: coupon at the top, the money's story in a panel at the side, a short table of charges with ISO or hyphened days and a code with its modifier, no dollar signs in rows, credits marked CR."""
import held_tenth as t
from held_tenth import esc, money, pay, say, tr

NAME, KIND = "held10-emergency-short", "itemized_bill"
HOSPITALS = ["Riverside Methodist ER & Hospital", "St. Anthony North Hospital", "Memorial Hermitage Hospital", "First Physicians Emergency Hospital"]
WORK = [("99283", "25", "ER VISIT LEVEL III", 500, 1500), ("71046", "", "CHEST X-RAY 2 VIEWS", 180, 520), ("73130", "LT", "X-RAY HAND MIN 3 VIEWS", 160, 460), ("12001", "", "LACERATION REPAIR SIMPLE", 320, 820), ("90715", "", "TDAP VACCINE IM", 60, 190), ("90471", "", "IMMUNIZATION ADMINISTRATION", 40, 130), ("80048", "", "BASIC METABOLIC PANEL", 60, 240), ("87635", "QW", "COVID-19 PCR SWAB", 90, 260), ("29130", "RT", "FINGER SPLINT STATIC", 110, 310)]


def plain(cents, tail=""):
    return f"{cents / 100:,.2f}{tail}"


def document(rng):
    hospital, who, date, style = rng.choice(HOSPITALS), t.Someone(rng), t.day(rng), rng.choice(("iso", "hyphens", "dash"))
    account, call, mail, sent = t.number(rng, "ER-999999"), t.phone(rng, "{}.{}.{}"), t.place(rng, box=True, plus=True), t.later(date, rng.randint(20, 60))
    due, lines, rows = t.later(sent, 25), [], ""
    for code, mod, words, low, high in [WORK[0]] + rng.sample(WORK[1:], rng.randint(1, 7)):
        line = {"date": date, "code": code, "modifiers": [mod] if mod else None, "description": words, "units": 1, "charge_cents": t.price(rng, low, high)}
        lines.append(line)
        rows += tr([say(date, style), f"{code}{'-' + mod if mod else ''}", words, "1", plain(line["charge_cents"])], "nw|nw||c|r nw")
    charges, payer = t.sums(lines, "charge_cents"), rng.choice(t.PAYERS)
    payments = [pay(t.later(sent, -9), "insurance", f"{payer} PAYMENT", round(charges * 0.28)), pay(t.later(sent, -9), "adjustment", f"{payer} DISCOUNT", round(charges * 0.4))]
    if rng.random() < 0.5:
        payments.append(pay(date, "patient", "COPAY RECEIVED AT VISIT", 10000))
    rows += "".join(tr([say(p["date"], style), "", p["description"], "", plain(p["amount_cents"], " CR")], "nw|nw||c|r nw") for p in payments)
    plan, off, own = (t.paid(payments, by) for by in ("insurance", "adjustment", "patient"))
    owed = charges - plan - off - own
    coupon = (f'<table class="w"><tr><td style="width:48%"><b>{esc(hospital)}</b><br>{mail[0]}<br>{mail[1]}<br><br><br>{who.mail}</td><td><table class="w cp">{tr(["STATEMENT DATE", "PAY THIS AMOUNT", "ACCT. #"], "c|c|c", "h")}{tr([say(sent, style), f"<b>{money(owed)}</b>", account], "c|c|c")}'
              f'{tr(["DUE DATE", ("SHOW AMOUNT PAID HERE", 2)], "c|c", "h")}{tr([say(due, style), ("$", 2)], "c|")}</table><p class="small">Check box if your address or insurance changed and write it on the back. &#9744;</p></td></tr></table><div class="cut small">PLEASE DETACH AND RETURN TOP PORTION WITH YOUR PAYMENT</div>')
    panel = '<div class="side"><b>Account summary</b>' + t.facts([("Charges", money(charges)), ("Insurance paid", "-" + money(plan)), ("Discounts", "-" + money(off))] + ([("You paid", "-" + money(own))] if own else []) + [("<b>You owe</b>", f"<b>{money(owed)}</b>")], "w", "", "r nw") + f'<br>Questions?<br>Call {call}<br>Mon&ndash;Fri 8 am&ndash;5 pm</div>'
    table = f'<table class="w d"><thead>{tr(["DATE", "CODE", "DESCRIPTION OF SERVICE", "QTY", "AMOUNT"], "|||c|r", tag="th")}</thead>{rows}</table>'
    body = coupon + f'<p>Patient: <b>{esc(who.full)}</b> &nbsp; Date of birth: {say(who.born, style)} &nbsp; Insurance: {payer}</p>' + t.beside(table, panel, 70) + '<p class="small">Doctors who treated you in the emergency room bill for their own work.</p>'
    css = "body{font-size:10pt}.cp td{border:1px solid #000}.h td{background:#000;color:#fff;font-size:7.5pt}.cut{border-top:1px dashed #000;text-align:center;margin:14pt 0 10pt}.d{font-size:9pt}.d th{border-top:1px solid #000;border-bottom:1px solid #000}.d td{border-bottom:.5px solid #bbb}.side{background:#e9f1f7;margin-left:12pt;padding:8pt;font-size:9pt}"
    truth = {"document_type": KIND, "provider": {"name": hospital, "phone": call, "address": t.whole(mail)}, "payer": {"name": payer}, "patient": {"name": who.full, "birth_date": who.born}, "account_number": account, "statement_date": sent, "due_date": due, "lines": lines, "payments": payments,
             "totals": {"charges_cents": charges, "insurance_paid_cents": plan, "adjustments_cents": off, "balance_cents": owed} | ({"patient_paid_cents": own} if own else {})}
    return t.close(css, body, truth)
