"""tenth_dental_walkaway.py: a dental office's statement: rows of date, patient, tooth, surface, ADA code, description and amount with charges and credits apart, balance carried before, insurance estimated below, family with one account."""
import held_tenth as t
from held_tenth import esc, money, pay, say, tr

NAME, KIND = "held10-dental-walkaway", "itemized_bill"
OFFICES = ["Bright Smiles Family Dentistry", "Aspen Creek Dental", "Dr. Harmon & Associates, DDS", "Gentle Touch Dental Group"]
WORK = [("D0120", "Periodic oral evaluation", 45, 80, ""), ("D1110", "Prophylaxis - adult", 85, 145, ""), ("D0274", "Bitewings - four images", 55, 99, ""), ("D2391", "Resin composite - 1 surf, posterior", 150, 260, "O"), ("D2392", "Resin composite - 2 surf, posterior", 190, 320, "MO"), ("D2740", "Crown - porcelain/ceramic", 1050, 1600, "-"), ("D3330", "Root canal - molar", 980, 1500, "-"), ("D7140", "Extraction, erupted tooth", 150, 290, "-"), ("D0220", "Periapical first image", 24, 44, "-")]


def document(rng):
    office, who, date, style = rng.choice(OFFICES), t.Someone(rng), t.day(rng), rng.choice(("us", "bare", "short"))
    account, call, address = t.number(rng, "9999"), t.phone(rng), t.site(rng)
    before, family = rng.choice((0, 0, t.price(rng, 20, 240))), rng.random() < 0.5
    lines, rows, payments, names = [], "", [], [who.first] + ([rng.choice(t.FIRST)] if family else [])
    rows += tr([say(date, style), "", "", "", "", "Balance Forward", money(before), ""], "nw||c|c|||r nw|r nw") if before else ""
    start = date
    for first in names:
        for code, words, low, high, surface in rng.sample(WORK, rng.randint(1, 5)):
            tooth = str(rng.randint(2, 31)) if surface else ""
            shown = surface.strip("-")
            line = {"patient_name": f"{first} {who.last}" if family else None, "date": date, "code": code, "description": words, "charge_cents": t.price(rng, low, high)}
            lines.append(line)
            rows += tr([say(date, style), f"{first} {who.last}" if family else first, tooth, shown, code, words, money(line["charge_cents"]), ""], "nw||c|c|||r nw|r nw")
        date = t.later(date, rng.randint(0, 7))
    charges, plan = t.sums(lines, "charge_cents"), rng.choice(("Delta Dental", "MetLife", "Guardian"))
    for when, by, words, cents in [(t.later(date, 12), "insurance", f"{plan} Insurance Payment", round(charges * 0.45)), (t.later(date, 12), "adjustment", "Network Write-off", round(charges * 0.15))] + ([(start, "patient", "Visa Payment - Thank You", 5000)] if charges > 20000 and rng.random() < 0.5 else []):
        payments.append(pay(when, by, words, cents))
    payments.sort(key=lambda p: p["date"])
    rows += "".join(tr([say(p["date"], style), "", "", "", "", p["description"], "", money(p["amount_cents"])], "nw||c|c|||r nw|r nw") for p in payments)
    owed, sent = before + charges - sum(p["amount_cents"] for p in payments), t.later(date, rng.randint(15, 24))
    due = t.later(sent, 20)
    body = (t.beside(f'<b class="logo">{esc(office)}</b><br>{address[0]}<br>{address[1]}<br>{call}', t.facts([("Statement Date", say(sent, style)), ("Account No.", account), ("Due Date", say(due, style)), ("Please Pay", money(owed))], "bx", "", "r b"), 62)
            + f'<div class="to">{esc(who.full)}<br>{who.street}<br>{who.town}</div><table class="w d"><thead>{tr(["Date", "Patient", "Tooth", "Surf", "Code", "Description", "Charges", "Credits"], "||c|c|||r|r", tag="th")}</thead>{rows}</table>'
            + t.facts(([("Previous balance", money(before))] if before else []) + [("New charges", money(charges)), ("Payments and credits", money(sum(p["amount_cents"] for p in payments))), ("<b>Amount due</b>", f"<b>{money(owed)}</b>")], "end", "", "r nw")
            + f'<p class="small">A finance charge of 1.5% per month may be added after 60 days. {plan} pays us directly; your plan may leave a part for you.</p>')
    css = "body{font-size:9.5pt}.logo{font-size:16pt;color:#0f766e}.bx td{border:1px solid #0f766e}.to{margin:16pt 0 16pt 24pt}.d{font-size:8.5pt}.d th{background:#0f766e;color:#fff}.d tr:nth-child(even) td{background:#f0fdfa}.end{margin:10pt 0 10pt auto}"
    truth = {"document_type": KIND, "provider": {"name": office, "phone": call, "address": t.whole(address)}, "patient": {"name": who.full} if not family else None, "account_number": account, "statement_date": sent, "due_date": due, "lines": lines, "payments": payments,
             "totals": {"charges_cents": charges, "balance_cents": owed} | ({"prior_balance_cents": before} if before else {})}
    if family:
        truth["maybe"] = {"patient.name": who.full}
    else:
        # One member: the column repeats the name, and the account's holder is the patient.
        truth["lines"] = [{**x, "maybe": {"patient_name": names[0]}} for x in lines]
    return t.close(css, body, truth)
