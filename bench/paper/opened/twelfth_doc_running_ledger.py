"""twelfth_doc_running_ledger.py: a small practice's statement with a running balance: services, the insurer's payment and write-off, the patient's copay, all in one list by day; credits in a column of their own."""
import held_twelfth as t
from held_twelfth import bare, cols, esc, money, pay, say, table

NAME, KIND = "held12-doc-running-ledger", "itemized_bill"


def document(rng):
    group, who, date = t.dr(rng, "{} {}, M.D., P.C."), t.Patient(rng), t.day(rng)
    number, tel, site = t.number(rng, "9999"), t.call(rng), t.where(rng)
    lines, rows, running = [], [], 0
    for code, words, low, high in rng.sample(t.CLINIC, rng.randint(2, 4)):
        charge = t.price(rng, low, high)
        running += charge
        lines.append({"date": date, "code": code, "description": words, "charge_cents": charge})
        rows.append([say(date, "short"), code, words, bare(charge), "", bare(running)])
    charges, back = running, t.later(date, rng.randint(20, 35))
    pays = [pay(date, "patient", "Copay - Check", 2500), pay(back, "insurance", "Insurance Payment", round(charges * 0.45)), pay(back, "adjustment", "Insurance Write-Off", round(charges * 0.22))]
    for p in pays:
        running -= p["amount_cents"]
        rows.append([say(p["date"], "short"), "", p["description"], "", bare(p["amount_cents"]), bare(running)])
    sent = t.later(back, 8)
    body = (f'<div class="c"><b class="lg">{esc(group)}</b><br>{site[0]} &bull; {site[1]}<br>Phone {tel}</div><div class="st c">S T A T E M E N T</div>'
            + cols((58, f'<div class="to">{who.mail}</div>'), (42, table("fx w", "cc", [["Statement Date", "Account #"]], [[say(sent, "short"), number]])))
            + f"<p>Patient: {esc(who.plain)}</p>" + table("vt w", "lllrrr", [["Date", "Code", "Description", "Charges", "Credits", "Balance"]], rows)
            + f'<p class="du">PLEASE PAY THIS AMOUNT &rarr; <b>{money(running)}</b></p><p class="c">Payment is due upon receipt. Returned checks will be charged a fee. Thank you!</p>')
    css = "body{font:10.5pt 'Liberation Serif'}.lg{font-size:15pt}.st{margin:8pt 0;border:1px solid #000}.to{margin:16pt 0 20pt 10pt}.fx td,.fx th{border:1px solid #000;text-align:center}.vt td,.vt th{border-left:1px solid #000;border-right:1px solid #000}.vt{border:1px solid #000}.vt th{border-bottom:1px solid #000}.du{text-align:right;font-size:12pt}"
    return t.done(css, body, {"document_type": KIND, "provider": {"name": group, "phone": tel}, "patient": {"name": who.plain}, "account_number": number, "statement_date": sent, "lines": lines, "payments": pays, "totals": {"balance_cents": running}})
