"""eleventh_dental_office.py: a dental office's statement in the manner of Dentrix: tooth and surface columns, running balance, estimate of insurance below, prior balance as the first row."""
import held_eleventh as t
from held_eleventh import bare, cols, esc, facts, money, pay, say, table

NAME, KIND = "held11-dental-office", "itemized_bill"
WORK = [("D0120", "Periodic oral evaluation", "", "", 48, 82), ("D1110", "Prophylaxis - adult", "", "", 90, 150), ("D0274", "Bitewings - four images", "", "", 58, 98), ("D2391", "Composite - 1 surface, posterior", "19", "O", 150, 260), ("D2392", "Composite - 2 surfaces, posterior", "30", "MO", 190, 310), ("D2740", "Crown - porcelain/ceramic", "14", "", 980, 1600), ("D7140", "Extraction, erupted tooth", "32", "", 160, 300), ("D0220", "Periapical - first image", "3", "", 24, 42), ("D1206", "Fluoride varnish", "", "", 32, 58)]


def document(rng):
    office, who, date, prior = f"{rng.choice(t.LAST)} Family Dentistry", t.Patient(rng), t.day(rng), rng.choice((0, 6400, 13250))
    number, tel, site, style = t.number(rng, "99999"), t.call(rng, "({}) {}-{}"), t.where(rng), rng.choice(("us", "short"))
    sent, running, lines = t.later(date, rng.randint(15, 40)), prior, []
    rows = [[say(t.later(date, -30), style), "", "", "", "Balance forward", bare(prior), bare(prior)]] if prior else []
    for code, words, tooth, surface, low, high in rng.sample(WORK, rng.randint(2, 5)):
        x = {"date": date, "code": code, "teeth": [tooth] if tooth else None, "description": words, "charge_cents": t.price(rng, low, high)}
        lines.append(x)
        running += x["charge_cents"]
        rows.append([say(date, style), tooth, surface, code, words, bare(x["charge_cents"]), bare(running)])
    pays = []
    for by, words, part in (("insurance", "Dental Insurance Payment", 0.5), ("adjustment", "PPO Write-Off", 0.2), ("patient", "Check Payment - Thank You", 0.1)):
        pays.append(pay(t.later(date, 12), by, words, round(t.total(lines) * part)))
        running -= pays[-1]["amount_cents"]
        rows.append([say(pays[-1]["date"], style), "", "", "", words, bare(-pays[-1]["amount_cents"]), bare(running)])
    due = t.later(sent, 15)
    body = (cols((60, f'<div class="lg">{esc(office)}</div>{site[0]}<br>{site[1]}<br>{tel}'), (40, facts([("Statement Date", say(sent, style)), ("Account No.", number), ("Patient", esc(who.full)), ("Due Date", say(due, style))], "fx w")))
            + f'<div class="to">{who.mail}</div>' + table("vt w", "lccllrr", [["Date", "Tooth", "Surf", "Code", "Description", "Amount", "Balance"]], rows)
            + cols((50, table("ag w", "ccc", [["Current", "Over 30", "Over 60"]], [[bare(running), "0.00", "0.00"]])), (50, f'<div class="du">Please pay <b>{money(running)}</b></div>'))
            + '<p class="small">A finance charge of 1.5% a month (18% a year) may be added to balances over 60 days. Thank you for trusting us with your smile.</p>')
    css = "body{font:9.5pt 'DejaVu Sans Condensed'}.lg{font-size:16pt;color:#0077a3;font-style:italic}.fx td{border:.5px solid #0077a3}.to{margin:34pt 0 34pt 20pt}.vt th{background:#0077a3;color:#fff;font-size:8.5pt}.vt td{border-bottom:.5px solid #cde}.ag{margin-top:12pt}.ag td,.ag th{border:.5px solid #888;text-align:center}.du{margin:14pt 0 0 20pt;font-size:13pt}"
    truth = {"document_type": KIND, "provider": {"name": office, "phone": tel}, "patient": {"name": who.full}, "account_number": number, "statement_date": sent, "due_date": due, "lines": lines, "payments": pays, "totals": {"balance_cents": running}}
    if prior:
        truth["totals"]["prior_balance_cents"] = prior
    return t.done(css, body, truth)
