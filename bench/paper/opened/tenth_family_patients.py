"""tenth_family_patients.py: a pediatric or family practice's statement to a guarantor, grouped by patient with a shaded name above each child's charges, a subtotal a patient, plan payments in a column, what is owed in the last."""
import held_tenth as t
from held_tenth import esc, minus, money, say, tr

NAME, KIND = "held10-family-patients", "itemized_bill"
GROUPS = ["Kidz First Pediatrics", "Sunshine Pediatric Associates", "All Ages Family Practice, LLC", "Meadow Park Children's Clinic"]
WORK = [("99392", "Well child visit, age 1-4", 140, 260), ("99393", "Well child visit, age 5-11", 150, 270), ("99213", "Sick visit", 110, 220), ("87880", "Strep test", 22, 60), ("87804", "Flu test A/B", 28, 70), ("90460", "Vaccine counseling, first component", 28, 60), ("90707", "MMR vaccine", 70, 140), ("90716", "Varicella vaccine", 110, 190), ("92551", "Hearing screen", 18, 50), ("99173", "Vision screen", 12, 40), ("81002", "Urine dip", 8, 26)]


def document(rng):
    group, who, sent, style = rng.choice(GROUPS), t.Someone(rng, 48, 27), t.day(rng, "2026-03-01", "2026-09-01"), rng.choice(("us", "mon", "short"))
    account, call, address, due = t.number(rng, "G-99999"), t.phone(rng, "({}) {}-{}"), t.site(rng), t.later(sent, 20)
    lines, rows, day = [], "", t.later(sent, -60)
    for first in rng.sample(t.FIRST, rng.randint(2, 3)):
        child, here = f"{first} {who.last}", []
        for code, words, low, high in rng.sample(WORK, rng.randint(1, 5)):
            charge = t.price(rng, low, high)
            plan = round(charge * rng.choice((0.4, 0.6, 0.75, 0)))
            off = round((charge - plan) * rng.choice((1, 0.5, 0.6)))
            here.append({"patient_name": child, "date": day, "code": code, "description": words, "charge_cents": charge, "plan_paid_cents": plan, "adjustment_cents": off, "patient_cents": charge - plan - off})
        rows += tr([(f"Patient: {esc(child)}", 7)], "b", "kid")
        rows += "".join(tr([say(x["date"], style), x["code"], x["description"], money(x["charge_cents"]), minus(x["plan_paid_cents"]), minus(x["adjustment_cents"]), money(x["patient_cents"])], "nw|||" + "r nw|" * 4) for x in here)
        rows += tr([(f"Total for {esc(child)}", 6), money(t.sums(here, "patient_cents"))], "r|r nw b", "s")
        lines, day = lines + here, t.later(day, rng.randint(0, 9))
    charge, plan, off, owed = (t.sums(lines, key) for key in ("charge_cents", "plan_paid_cents", "adjustment_cents", "patient_cents"))
    body = (f'<div class="c"><b class="logo">{esc(group)}</b><br>{t.whole(address)} &bull; {call}</div><hr>' + t.beside(f"<b>Bill to:</b><br>{esc(who.full)}<br>{who.street}<br>{who.town}", t.facts([("Guarantor account", account), ("Statement date", say(sent, style)), ("Due date", say(due, style)), ("Balance due", money(owed))], "fx", "", "r b"), 60)
            + f'<table class="w d"><thead>{tr(["Date", "CPT", "Service", "Fee", "Insurance<br>paid", "Insurance<br>adjustment", "You owe"], "|||r|r|r|r", tag="th")}</thead>{rows}</table>'
            + t.facts([("Total fees", money(charge)), ("Insurance payments", minus(plan)), ("Insurance adjustments", minus(off)), ("<b>Balance due now</b>", f"<b>{money(owed)}</b>")], "end", "", "r nw")
            + '<p class="small">Co-pays are due at the visit. Please tell us if your insurance changed. Pay online at our website with your guarantor account number.</p>')
    color = rng.choice(("#d9480f", "#1971c2", "#2b8a3e"))
    css = f"body{{font:9.5pt {rng.choice(['DejaVu Sans', 'Liberation Sans', 'URW Gothic'])!r}}}.logo{{font-size:18pt;color:{color}}}.fx{{margin-left:auto;border:2px solid {color}}}.d{{margin-top:12pt;font-size:8.5pt}}.d th{{border-bottom:2px solid {color};vertical-align:bottom}}.kid td{{background:#f1f3f5;padding-top:4pt}}.s td{{border-top:1px solid #aaa;padding-bottom:7pt}}.end{{margin:10pt 0 10pt auto;border-top:2px solid {color}}}"
    truth = {"document_type": KIND, "provider": {"name": group, "phone": call, "address": t.whole(address)}, "account_number": account, "statement_date": sent, "due_date": due, "maybe": {"patient.name": who.full}, "lines": lines,
             "totals": {"charges_cents": charge, "insurance_paid_cents": plan, "adjustments_cents": off, "balance_cents": owed}}
    return t.close(css, body, truth, margin="0.6in")
