"""ninth_sleep_group.py: an anesthesia group's statement: each case a small block (who, where, start and end), time and base units in its row, the insurance's work in a row of labels below, a payment slip at the foot."""
import held_ninth as n
from held_ninth import esc, minus, money, say, tr

NAME, KIND = "held9-sleep-group", "itemized_bill"
CASES = [("00811", "ANESTHESIA FOR LOWER INTESTINAL ENDOSCOPY", 4), ("00731", "ANESTHESIA FOR UPPER GI ENDOSCOPY", 5), ("01400", "ANESTHESIA KNEE JOINT PROCEDURE", 4), ("00840", "ANESTHESIA LOWER ABDOMEN PROCEDURE", 6), ("01830", "ANESTHESIA LOWER ARM SURGERY", 3), ("00104", "ANESTHESIA FOR ECT", 4)]


def document(rng):
    group, who, date = f"{rng.choice(n.CITIES)[0]} {rng.choice(('Anesthesia Associates, P.A.', 'Anesthesiology Group LLC', 'Perioperative Physicians'))}", n.Someone(rng), n.day(rng, "2026-01-05", "2026-05-10")
    account, call, mail, factor = n.number(rng, "AN-9999999"), n.phone(rng, "{}.{}.{}"), n.place(rng, box=True, plus=True), rng.randint(70, 150) * 100
    lines, blocks = [], ""
    for code, words, base in rng.sample(CASES, rng.choice((1, 1, 2))):
        start, minutes, mark = rng.randint(430, 900), rng.randint(2, 12) * 15, rng.choice((["QZ"], ["AA"], ["QK", "P2"], ["AA", "P3"]))
        charge = (base + minutes // 15) * factor
        line = {"date": date, "code": code, "modifiers": mark, "description": words, "minutes": minutes, "charge_cents": charge, "maybe": {"units": base + minutes // 15}}
        clock = [f"{(at // 60 - 1) % 12 + 1}:{at % 60:02d} {'AM' if at < 720 else 'PM'}" for at in (start, start + minutes)]
        blocks += (f'<p class="c1"><b>Date of service: {say(date, "us")}</b> &nbsp; Surgeon: {esc(n.doctor(rng))} &nbsp; Facility: {esc(rng.choice(n.CITIES)[0])} Surgery Center</p><table class="w d">'
                   + tr(["Code", "Modifier", "Description", "Start", "End", "Minutes", "Base units", "Time units", "Total units", "Charge"], "||||" + "|r|r|r|r|r", tag="th")
                   + tr([code, " ".join(mark), words, *clock, minutes, base, minutes // 15, base + minutes // 15, money(charge)], "|||nw|nw|r|r|r|r|r nw") + "</table>")
        lines.append(line)
        date = n.later(date, rng.randint(8, 25))
    charges = n.sums(lines, "charge_cents")
    payer = rng.choice(("Blue Shield", "Aetna", "Oscar", "Medica"))
    plan, off = round(charges * rng.uniform(0.2, 0.45)), round(charges * rng.uniform(0.2, 0.4))
    owed, sent = charges - plan - off, n.later(date, rng.randint(25, 45))
    due = n.later(sent, 21)
    work = tr(["Total charges", f"Paid by {payer}", "Discount", "Paid by you", "Amount due"], "c|c|c|c|c", tag="th") + tr([money(charges), minus(plan), minus(off), money(0), f"<b>{money(owed)}</b>"], "c|c|c|c|c")
    body = (f'<table class="w"><tr><td class="logo">{esc(group)}</td><td class="r">STATEMENT<br>{say(sent, "long")}</td></tr></table><hr>'
            + n.beside(f"{esc(who.full)}<br>{who.street}<br>{who.town}", n.facts([("Patient:", esc(who.full)), ("Account:", account), ("Amount due:", money(owed)), ("Due date:", say(due, "us"))], "", "r", "b"), 55)
            + f'<p>You had care from our anesthesia team. {payer} has worked your claim; what is left is yours to pay.</p>{blocks}<table class="w sum">{work}</table>'
            f'<p class="small">Anesthesia charges are (base units + time units) &times; {money(factor)}. One time unit is 15 minutes. You may get separate bills from the surgeon, the facility and the laboratory.</p>'
            '<div class="cut small">&#9986; Return this slip with your payment</div>'
            + n.beside(f"Account: {account}<br>Patient: {esc(who.full)}<br>Amount due: {money(owed)}<br>Amount enclosed: ____________", f"Make checks payable to:<br>{esc(group)}<br>{mail[0]}<br>{mail[1]}<br>Billing office: {call}", 50))
    css = (f"body{{font:9.5pt {rng.choice(['Liberation Sans', 'DejaVu Sans', 'Nimbus Sans'])!r}}}.logo{{font-size:15pt;font-weight:bold;color:#1f3a5f}}.c1{{background:#e6ecf3;padding:3pt;margin:8pt 0 0;font-size:8.5pt}}.d{{font-size:8pt}}.d th{{font-size:7pt;border-bottom:1px solid #1f3a5f;vertical-align:bottom}}"
           ".sum{margin-top:14pt}.sum td,.sum th{border:1px solid #1f3a5f;text-align:center;font-size:9pt}.cut{border-top:1px dashed #444;margin:26pt 0 8pt}")
    truth = {"document_type": KIND, "provider": {"name": group, "phone": call, "address": n.whole(mail)}, "patient": {"name": who.full}, "account_number": account, "statement_date": sent, "due_date": due, "lines": lines,
             "totals": {"charges_cents": charges, "insurance_paid_cents": plan, "adjustments_cents": off, "patient_paid_cents": 0, "balance_cents": owed}}
    return n.close(css, body, truth)
