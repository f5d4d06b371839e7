"""tenth_system_summary.py: a health system's summary statement: what you owe in a large box, services by category with their sums, insurance and adjustments below them, a message panel at the side, payment choices, the coupon at the foot."""
import held_tenth as t
from held_tenth import esc, minus, money, say, tr

NAME, KIND = "held10-system-summary", "summary_bill"
SYSTEMS = ["Ascendant Health Saint Mary", "Banner Mesa Medical Center", "CommonPoint Mercy Hospital", "Novanta Health Medical Center"]
PARTS = [("Emergency Room", 800, 3900), ("Laboratory", 120, 1900), ("Radiology - Diagnostic", 180, 900), ("CT Scan", 1200, 6900), ("Pharmacy", 20, 980), ("Medical/Surgical Supplies", 30, 1400), ("EKG/ECG", 120, 460), ("IV Therapy", 150, 900), ("Respiratory Services", 90, 600), ("Operating Room Services", 2500, 14000), ("Recovery Room", 600, 2400)]


def document(rng):
    hospital, who, date, style = rng.choice(SYSTEMS), t.Someone(rng), t.day(rng), rng.choice(("us", "long", "mon", "bare4"))
    account, call, mail, sent, payer = t.number(rng, "9999999999"), t.phone(rng), t.place(rng, box=True, plus=True), t.later(date, rng.randint(30, 70)), rng.choice(("Aetna", "Blue Cross", "Cigna", "Medicare", "Humana"))
    due, form, lines = t.later(sent, 21), rng.choice(("-{}", "({})", "{}-")), []
    for words, low, high in rng.sample(PARTS, rng.randint(3, 9)):
        lines.append({"description": words, "charge_cents": t.price(rng, low, high), "maybe": {"date": date}})
    charges = t.sums(lines, "charge_cents")
    plan, off, own = round(charges * rng.uniform(0.15, 0.35)), round(charges * rng.uniform(0.35, 0.5)), rng.choice((0, 10000, 25000))
    own = own if charges - plan - off > own else 0
    owed = charges - plan - off - own
    told = [("insurance", f"{payer} payments", plan), ("adjustment", f"{payer} adjustments", off)] + ([("patient", "Payments from you", own)] if own else [])
    payments = [{"by": by, "description": words, "amount_cents": cents} for by, words, cents in told]
    rows = "".join(tr([x["description"], money(x["charge_cents"])], "|r nw") for x in lines) + tr(["Total charges", money(charges)], "b|r nw b", "y") + "".join(tr([words, minus(cents, form)], "|r nw") for _, words, cents in told) + tr(["Amount you owe", money(owed)], "b|r nw b", "y")
    facts = t.facts([("Patient", esc(who.full)), ("Account", account), ("Date of service", say(date, style)), ("Type of visit", "Outpatient"), ("Insurance", payer), ("Statement date", say(sent, style))], "", "lab")
    side = f'<div class="side"><b>Message</b><br>Your insurance has paid its share. The rest is your responsibility.<br><br><b>Pay by phone</b><br>{call}<br><br><b>Need help?</b><br>Ask about financial assistance or a payment plan with no interest.<br><br><b>Want details?</b><br>Call for an itemized bill at no cost.</div>'
    body = (t.beside(f'<b class="logo">{esc(hospital)}</b><br>{facts}', f'<div class="owe">AMOUNT YOU OWE<br><span>{money(owed)}</span><br>Due {say(due, style)}</div>', 62)
            + f"<h3>Summary of your hospital services</h3>{t.beside(f'<table class=w>{rows}</table>', side, 62, 'm')}"
            + '<div class="cut small">Please tear here and return the lower part in the envelope provided</div>' + t.beside(f"{who.mail}<br><br><b>{esc(hospital)}</b><br>{mail[0]}<br>{mail[1]}", t.facts([("Account", account), ("Due date", say(due, style)), ("Amount you owe", money(owed)), ("I am paying", "$ __________")], "bx w", "", "r b"), 55))
    css = f"body{{font:10pt {rng.choice(['Liberation Sans', 'URW Gothic', 'Nimbus Sans'])!r}}}.logo{{font-size:17pt;color:#b3541e}}.lab{{color:#777;font-size:8.5pt}}.owe{{border:2px solid #b3541e;text-align:center;padding:10pt}}.owe span{{font-size:22pt;font-weight:bold}}h3{{color:#b3541e;border-bottom:1.5px solid #b3541e}}.m table td{{border-bottom:.5px solid #ddd}}.y td{{background:#fbf1ea}}.side{{background:#f5f5f5;margin-left:16pt;padding:8pt;font-size:9pt}}.cut{{border-top:1px dashed #000;text-align:center;margin:20pt 0 10pt}}.bx td{{border:1px solid #999}}"
    truth = {"document_type": KIND, "provider": {"name": hospital, "phone": call, "address": t.whole(mail)}, "payer": {"name": payer}, "patient": {"name": who.full}, "account_number": account, "statement_date": sent, "due_date": due, "lines": lines, "payments": payments,
             "maybe": {"admitted": date, "discharged": date}, "totals": {"charges_cents": charges, "insurance_paid_cents": plan, "adjustments_cents": off, "balance_cents": owed} | ({"patient_paid_cents": own} if own else {})}
    return t.close(css, body, truth)
