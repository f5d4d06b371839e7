"""eleventh_doc_family.py: a pediatric or family practice's statement for a family: the patient's first and last name in a column of each row, copays paid at the desk as rows, prior balance on the first row."""
import held_eleventh as t
from held_eleventh import bare, cols, esc, facts, money, pay, say, table

NAME, KIND = "held11-doc-family", "itemized_bill"
KIDS = [("99392", "Well Child Check 1-4 yrs", 140, 260), ("99393", "Well Child Check 5-11 yrs", 150, 270), ("99213", "Sick Visit", 110, 210), ("90460", "Vaccine Admin w/ Counseling", 28, 60), ("90707", "MMR Vaccine", 90, 150), ("92551", "Hearing Screen", 20, 45), ("99173", "Vision Screen", 12, 30), ("87880", "Rapid Strep", 24, 66), ("83655", "Lead Level", 18, 50)]


def document(rng):
    group, who, date = f"{t.town(rng)} Pediatrics, {rng.choice(('P.A.', 'LLC', 'P.C.'))}", t.Patient(rng, 26, 50), t.day(rng)
    number, tel, box, prior = t.number(rng, "99999.0"), t.call(rng), t.where(rng, True), rng.choice((0, 0, 4250, 11875))
    kids, lines, pays, rows = [f"{x} {who.last}" for x in rng.sample(t.FIRST, 2)], [], [], []
    if prior:
        rows.append(["", "", "", "Previous balance", "", bare(prior)])
    for kid in kids:
        for code, words, low, high in rng.sample(KIDS, rng.randint(1, 4)):
            lines.append({"date": date, "patient_name": kid, "code": code, "description": words, "charge_cents": t.price(rng, low, high)})
            rows.append([say(date, "bare"), kid, code, words, bare(lines[-1]["charge_cents"]), ""])
        pays.append(pay(date, "patient", "Copay - thank you", 2500))
        rows.append([say(date, "bare"), kid, "", "Copay - thank you", bare(-2500), ""])
        gone = t.later(date, 20)
        amount = round(t.total([x for x in lines if x["patient_name"] == kid]) * 0.55)
        pays.append(pay(gone, "insurance", "Insurance check", amount))
        rows.append([say(gone, "bare"), kid, "", "Insurance check", bare(-amount), ""])
        date = t.later(date, 2)
    owed = prior + t.total(lines) - t.total(pays, "amount_cents")
    sent = t.later(date, 40)
    rows.append(("tt", [("Balance you owe", 5), money(owed)]))
    body = (f'<div class="hd">{esc(group)}</div><div class="c">{box[0]}, {box[1]} &bull; Billing office {tel}</div>'
            + cols((60, f'<div class="to">{who.mail}</div>'), (40, facts([("Family account", number), ("Bill date", say(sent, "bare")), ("Responsible party", esc(who.full)), ("Balance", money(owed))], "fx")))
            + table("vt w", "llllrr", [["Date", "Child", "Code", "What was done", "Amount", "Balance"]], rows)
            + '<p>Checks: write your family account on the memo line. Flu shots are here! Call for a time.</p>')
    css = "body{font:10pt 'Liberation Serif'}.hd{font:bold 20pt 'URW Bookman';text-align:center;color:#b0430f}.to{margin:34pt 0 34pt 20pt}.fx{margin-top:26pt;border:2px solid #b0430f}.vt th{color:#b0430f;border-bottom:1px solid #b0430f}.vt tr:nth-child(even) td{background:#fbf1ea}.tt td{font-weight:bold;border-top:1px solid #b0430f}"
    truth = {"document_type": KIND, "provider": {"name": group, "phone": tel}, "account_number": number, "statement_date": sent, "lines": lines, "payments": pays, "totals": {"balance_cents": owed}}
    if prior:
        truth["totals"]["prior_balance_cents"] = prior
    truth["patient"] = {"name": who.full}
    return t.done(css, body, truth)
