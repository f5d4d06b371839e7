"""tenth_anesthesia_account.py: an anesthesia group's statement: one or two anesthetics with their minutes and modifiers, who gave them, insurer's payments as rows with negative sums, a side box with the aging down its side."""
import held_tenth as t
from held_tenth import esc, minus, money, pay, say, tr

NAME, KIND = "held10-anesthesia-account", "itemized_bill"
GROUPS = ["US Anesthesia Associates of Ohio", "Premier Anesthesia Services, PLLC", "Northstar Anesthesiology Group", "Pacific Crest Anesthesia Medical Corp"]
WORK = [("00790", "ANESTH SURG UPPER ABDOMEN", 95, 190), ("01402", "ANESTH KNEE ARTHROPLASTY", 90, 170), ("00142", "ANESTH LENS SURGERY", 25, 50), ("00811", "ANESTH LOWER INTESTINE SCOPE", 25, 55), ("01967", "ANESTH/ANALG VAG DELIVERY", 120, 480), ("00840", "ANESTH SURG LOWER ABDOMEN", 70, 160)]
EXTRA = [("64447", "NERVE BLOCK INJ FEMORAL", 350, 820), ("36620", "INSERTION CATHETER ARTERY", 180, 420)]


def document(rng):
    group, who, date, style = rng.choice(GROUPS), t.Someone(rng), t.day(rng), rng.choice(("us", "short", "mon"))
    account, call, mail, sent = t.number(rng, "99999999"), t.phone(rng, "{}-{}-{}"), t.place(rng, box=True, plus=True), t.later(date, rng.randint(35, 80))
    due, payer, lines, rows = t.later(sent, 28), rng.choice(t.PAYERS), [], ""
    code, words, low, high = rng.choice(WORK)
    mods, minutes, charge = rng.choice((["AA"], ["QK"], ["AA", "P2"], ["QX"])), rng.randint(low, high), 0
    charge = t.price(rng, 500, 900) + minutes * 900
    lines.append({"date": date, "code": code, "modifiers": mods, "description": words, "minutes": minutes, "charge_cents": charge})
    for extra in rng.sample(EXTRA, rng.choice((0, 0, 1))):
        lines.append({"date": date, "code": extra[0], "modifiers": ["59"], "description": extra[1], "charge_cents": t.price(rng, extra[2], extra[3])})
    for x in lines:
        rows += tr([say(date, style), x["code"], " ".join(x["modifiers"]), x["description"], x.get("minutes", ""), money(x["charge_cents"])], "nw|||" + "|r|r nw")
    charges, posted = t.sums(lines, "charge_cents"), t.later(sent, -7)
    payments = [pay(posted, "insurance", f"{payer} INSURANCE PAYMENT", round(charges * 0.22)), pay(posted, "adjustment", f"{payer} NETWORK DISCOUNT", round(charges * 0.51))]
    rows += "".join(tr([say(p["date"], style), "", "", p["description"], "", minus(p["amount_cents"])], "nw||||r|r nw") for p in payments)
    owed = charges - sum(p["amount_cents"] for p in payments)
    rows += tr([("ACCOUNT BALANCE", 5), money(owed)], "r b|r nw b", "y")
    ages = '<div class="ag"><b>Account aging</b>' + t.facts([("0-30 days", money(owed)), ("31-60 days", money(0)), ("61-90 days", money(0)), ("Over 90 days", money(0))], "w", "", "r") + "</div>"
    head = t.facts([("Statement Date", say(sent, style)), ("Account Number", account), ("Patient Name", esc(who.full)), ("Facility", f"{rng.choice(t.CITIES)[0]} Surgical Hospital"), ("Anesthesiologist", esc(t.doctor(rng))), ("Please Pay", money(owed)), ("Payment Due By", say(due, style))], "hd w", "lab", "b")
    body = (t.beside(f'<b class="logo">{esc(group)}</b><br>{mail[0]}<br>{mail[1]}<br>Tel. {call}<br><br><br>{who.mail}', head, 52)
            + f'<h3>Anesthesia services</h3><table class="w d"><thead>{tr(["Date", "Proc.", "Mod.", "Description", "Minutes", "Amount"], "||||r|r", tag="th")}</thead>{rows}</table><br>'
            + t.beside('<p class="n">Anesthesia is charged by the time of your procedure. Your surgeon and the hospital bill you separately. If you disagree with what your insurance paid, call them first.</p>', ages, 60))
    css = f"body{{font:9.5pt {rng.choice(['Liberation Sans', 'Nimbus Sans', 'DejaVu Serif'])!r}}}.logo{{font-size:14pt;color:#114b7a}}.hd td{{border-bottom:1px solid #cdd9e5}}.lab{{background:#eef3f8;font-size:8.5pt}}h3{{margin:18pt 0 3pt;color:#114b7a}}.d th{{border-bottom:2px solid #114b7a}}.d td{{padding:3pt 4pt}}.y td{{border-top:1px solid #114b7a}}.n{{margin-right:16pt}}.ag{{border:1px solid #114b7a;padding:4pt}}"
    truth = {"document_type": KIND, "provider": {"name": group, "phone": call, "address": t.whole(mail)}, "patient": {"name": who.full}, "account_number": account, "statement_date": sent, "due_date": due, "lines": lines, "payments": payments, "totals": {"balance_cents": owed}}
    return t.close(css, body, truth)
