"""eleventh_doc_easy_read.py: a medical group's plain modern bill: visits as cards with the doctor's name, the service and its units at the left, three sums in a row at the right; the whole told as an addition at the side."""
import held_eleventh as t
from held_eleventh import cols, esc, money, say, table

NAME, KIND = "held11-doc-easy-read", "itemized_bill"


def document(rng):
    group, who, date = f"{rng.choice(('Evergreen', 'Blue Mesa', 'Harbor Point', 'Red Oak'))} Medical Partners", t.Patient(rng), t.day(rng)
    number, tel, site = t.number(rng, "MP-9999999"), t.call(rng), t.where(rng)
    cards, lines = "", []
    for _ in range(rng.randint(1, 3)):
        rows = []
        for code, words, low, high in rng.sample(t.CLINIC, rng.randint(1, 3)):
            p, n = t.share(rng, t.price(rng, low, high)), rng.choice((1, 1, 1, 2))
            x = {"date": date, "code": code, "description": words, "units": n, "charge_cents": p["charge_cents"], "adjustment_cents": p["adjustment_cents"], "plan_paid_cents": p["plan_paid_cents"], "patient_cents": p["patient_cents"]}
            lines.append(x)
            rows.append([f"{words} ({code})", str(n), money(x["charge_cents"]), money(-x["plan_paid_cents"] if x["plan_paid_cents"] else 0), money(-x["adjustment_cents"] if x["adjustment_cents"] else 0), money(x["patient_cents"])])
        cards += f'<div class="cd"><b>{say(date, "long")}</b> with {esc(t.dr(rng))}</div>' + table("vt w", "lcrrrr", [["Service", "Units", "We billed", "Insurance<br>paid", "Plan<br>savings", "Your<br>share"]], rows)
        date = t.later(date, rng.randint(5, 20))
    sent = t.later(date, 28)
    due = t.later(sent, 30)
    z = {k: t.total(lines, k) for k in ("charge_cents", "plan_paid_cents", "adjustment_cents", "patient_cents")}
    side = table("sm w", "lr", [], [["We billed", money(z["charge_cents"])], ["Insurance paid", money(-z["plan_paid_cents"] if z["plan_paid_cents"] else 0)], ["Plan savings", money(-z["adjustment_cents"])], ["You paid", money(0)], ("ow", ["You owe", money(z["patient_cents"])])])
    body = (f'<div class="lg">{esc(group)}</div><div class="tg">{site[0]} | {site[1]} | {tel}</div>' + cols((56, f'<h1>{who.first}, your bill is ready</h1>Due {say(due, "long")}<br>Bill date {say(sent, "long")}<br>Account {number}<br>Patient {esc(who.full)}'), (44, side)) + "<h3>Your visits</h3>" + cards
            + f'<h3>Ways to pay</h3>{cols((33, "<b>Online</b><br>pay.example.com"), (33, f"<b>Phone</b><br>{tel}"), (34, f"<b>Mail</b><br>{site[0]}<br>{site[1]}"))}<p class="small">Plan savings is the part of our charge that your insurance has asked us to take off. You do not pay it.</p>')
    css = "body{font:10pt 'DejaVu Sans Condensed';color:#222}.lg{font-size:16pt;color:#1a7f5a}.tg{font-size:8pt;color:#666;border-bottom:2px solid #1a7f5a;padding-bottom:4pt}h1{font-size:16pt;font-weight:normal;margin:14pt 0 6pt}.sm{margin-top:14pt;background:#f0f7f4}.ow td{font-weight:bold;font-size:13pt;border-top:1.5px solid #1a7f5a}h3{color:#1a7f5a;margin:18pt 0 4pt}.cd{margin-top:10pt;padding:4pt;border-left:4px solid #1a7f5a}.vt th{font-size:8pt;color:#666;vertical-align:bottom}.vt td{border-top:.5px solid #ccc;padding:4pt}"
    return t.done(css, body, {"document_type": KIND, "provider": {"name": group, "phone": tel}, "patient": {"name": who.full}, "account_number": number, "statement_date": sent, "due_date": due, "lines": lines, "maybe": {"patient_paid_cents": 0},
                              "totals": {"charges_cents": z["charge_cents"], "insurance_paid_cents": z["plan_paid_cents"], "adjustments_cents": z["adjustment_cents"], "balance_cents": z["patient_cents"]}})
