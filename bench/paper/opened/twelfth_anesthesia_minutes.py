"""twelfth_anesthesia_minutes.py: an anesthesia group's bill: one service with minutes, the surgeon and hospital in the head, allowed and paid in rows below, coinsurance named."""
import held_twelfth as t
from held_twelfth import cols, esc, facts, money, say, table

NAME, KIND = "held12-anesthesia-minutes", "itemized_bill"
WORK = [("00840", "Anesthesia, lower abdomen"), ("01400", "Anesthesia, knee joint"), ("00142", "Anesthesia, lens surgery"), ("00811", "Anesthesia, lower intestine scope")]


def document(rng):
    group, who, date, plan = f"{t.city(rng)} Anesthesia Partners LLP", t.Patient(rng), t.day(rng), rng.choice(("Blue Shield PPO", "Cigna", "Aetna"))
    number, tel, box, minutes, mod = t.number(rng, "9999999"), t.call(rng), t.where(rng, True), rng.randint(25, 180), rng.choice(("AA", "QK"))
    (code, words), sent = rng.choice(WORK), t.later(date, rng.randint(30, 60))
    due, p = t.later(sent, 30), t.share(rng, t.price(rng, 600, 2600), ("coins", "ded", "both"))
    line = {"date": date, "code": code, "modifiers": [mod], "description": words, "minutes": minutes, "charge_cents": p["charge_cents"]}
    body = (f'<div class="hd">{esc(group)}<br><span>{box[0]} &middot; {box[1]} &middot; {tel}</span></div>' + cols((55, f'<div class="to">{who.mail}</div>'), (45, facts([("Account Number", number), ("Statement Date", say(sent, "us")), ("Due Date", say(due, "us")), ("You Owe", f"<b>{money(p['patient_cents'])}</b>")], "fx w")))
            + facts([("Patient:", esc(who.full)), ("Facility:", esc(rng.choice(t.SYSTEMS))), ("Surgeon:", esc(t.dr(rng)))])
            + table("vt w", "lllcrr", [["Service Date", "Code", "Description", "Mod", "Minutes", "Charge"]], [[say(date, "us"), code, words, mod, str(minutes), money(p["charge_cents"])]])
            + cols((45, ""), (55, table("sm w", "lr", [], [["Total charges", money(p["charge_cents"])], [f"{plan} discount", money(-p["adjustment_cents"])], [f"{plan} payment", money(-p["plan_paid_cents"])], ("tt", ["Patient balance", money(p["patient_cents"])])])))
            + "<p>Anesthesia is billed by the time your anesthesiologist spent with you. It is not part of your surgeon's or your hospital's bill.</p>")
    css = "body{font:10pt 'Liberation Sans'}.hd{text-align:center;font-size:15pt;border-bottom:3px double #234;padding-bottom:4pt}.hd span{font-size:9pt}.to{margin:30pt 0 20pt 10pt}.fx{margin-top:12pt}.fx td{border:.5px solid #234}.vt{margin:10pt 0}.vt th{background:#dde3ea}.sm td{padding:3pt}.tt td{font-weight:bold;border-top:1px solid #234}"
    return t.done(css, body, {"document_type": KIND, "provider": {"name": group, "phone": tel}, "payer": {"name": plan}, "patient": {"name": who.full}, "account_number": number, "statement_date": sent, "due_date": due, "lines": [line],
                              "totals": {"charges_cents": p["charge_cents"], "adjustments_cents": p["adjustment_cents"], "insurance_paid_cents": p["plan_paid_cents"], "balance_cents": p["patient_cents"]}})
