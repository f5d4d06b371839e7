"""twelfth_doc_children_plain.py: a children's practice's bill in large plain letters: the child's visit, a short list, insurance in the sums, prior balance, what to pay."""
import held_twelfth as t
from held_twelfth import cols, esc, facts, money, say, table

NAME, KIND = "held12-doc-children-plain", "itemized_bill"
WORK = [("99392", "Well child check, 1-4 years", 150, 290), ("99213", "Sick visit", 110, 210), ("90460", "Vaccine counseling, first", 28, 60), ("90707", "MMR vaccine", 85, 150), ("90716", "Chickenpox vaccine", 130, 210), ("92551", "Hearing screen", 20, 48), ("87880", "Rapid strep test", 25, 66), ("96110", "Developmental screening", 20, 50)]


def document(rng):
    group, who, parent, date = f"{t.city(rng)} Pediatrics, PLLC", t.Patient(rng, 2, 15), t.Patient(rng), t.day(rng)
    number, tel, site, prior = t.number(rng, "99999-9"), t.call(rng), t.where(rng), rng.choice((0, 3500, 4218))
    sent = t.later(date, rng.randint(30, 60))
    due = t.later(sent, 14)
    lines = [{"date": date, "code": c, "description": w, "charge_cents": t.price(rng, low, high)} for c, w, low, high in rng.sample(WORK, rng.randint(2, 5))]
    charges = t.total(lines)
    paid, off = round(charges * 0.5), round(charges * 0.3)
    owed = charges - paid - off + prior
    sums = ([["Previous balance", money(prior)]] if prior else []) + [["New charges", money(charges)], ["Insurance payments", money(-paid)], ["Insurance adjustments", money(-off)], ("tt", ["Total due", money(owed)])]
    mail = parent.mail
    body = (f'<div class="lg">{esc(group)}</div>{site[0]}, {site[1]}<br>Phone: {tel}' + cols((55, f'<div class="to">{mail}</div>'), (45, facts([("Account:", number), ("Bill date:", say(sent, "long")), ("Please pay by:", say(due, "long"))])))
            + f"<h3>Patient: {esc(who.plain)}</h3>" + table("vt w", "lllr", [["Date of visit", "Code", "What was done", "Charge"]], [[say(x["date"], "us"), x["code"], x["description"], money(x["charge_cents"])] for x in lines])
            + cols((50, "<p>You can pay by card on the phone, or send a check with your account number on it. Thank you.</p>"), (50, table("sm w", "lr", [], sums))))
    css = "body{font:11pt 'DejaVu Sans'}.lg{font-size:18pt;color:#d2691e}.to{margin:24pt 0 20pt 0}.vt th{border-bottom:1.5px solid #d2691e;font-size:9pt}.vt td{font-size:9.5pt}.sm{margin-top:14pt}.sm td{font-size:10pt}.tt td{font-weight:bold;border-top:1.5px solid #d2691e}h3{font-size:11pt}"
    totals = {"charges_cents": charges, "insurance_paid_cents": paid, "adjustments_cents": off, "balance_cents": owed}
    if prior:
        totals["prior_balance_cents"] = prior
    return t.done(css, body, {"document_type": KIND, "provider": {"name": group, "phone": tel}, "patient": {"name": who.plain}, "account_number": number, "statement_date": sent, "due_date": due, "lines": lines, "totals": totals})
