"""tenth_collector_accounts.py: a collector's later notice of several accounts of one or two creditors in a table (creditor, account, service day, balance), the total due in a box at the top, reference number and settlement words, a coupon at the foot."""
import held_tenth as t
from held_tenth import esc, money, say, tr

NAME, KIND = "held10-collector-accounts", "collection_notice"
AGENCIES = ["Healthcare Collections of Kansas, LLC", "National Recovery Bureau", "Allied Account Services, Inc."]


def document(rng):
    agency, who, sent, style = rng.choice(AGENCIES), t.Someone(rng), t.day(rng, "2026-03-01", "2026-09-01"), rng.choice(("us", "short", "mon"))
    creditor, number, call, mail = rng.choice((f"{rng.choice(t.CITIES)[0]} Regional Medical Center", "Midwest Emergency Physicians", "Prairie Imaging PA")), t.number(rng, "99-9999999"), t.phone(rng, "({}) {}-{}"), t.place(rng, box=True)
    lines, rows, accounts = [], "", []
    for _ in range(rng.randint(2, 6)):
        when, cents, account = t.later(sent, -rng.randint(150, 500)), t.price(rng, 40, 1400), t.number(rng, "9999999")
        accounts.append(account)
        # The column is "Balance": a charge or what is owed.
        lines.append({"date": when, "maybe": {"description": creditor, "charge_cents": cents, "patient_cents": cents}})
        rows += tr([esc(creditor), account, say(when, style), money(cents)], "|||r nw")
    owed = sum(x["maybe"]["charge_cents"] for x in lines)
    rows += tr([("Total balance", 3), money(owed)], "r b|r nw b", "y")
    body = (t.beside(f'<b class="logo">{esc(agency)}</b><br>{mail[0]}<br>{mail[1]}<br>Toll free {call}', t.facts([("Date", say(sent, style)), ("Reference #", number), ("Total balance", f"<b>{money(owed)}</b>")], "bx w", "", "r"), 58)
            + f'<div class="to">{who.mail}</div><p>Dear {esc(who.full)}:</p><p>Your accounts listed below remain unpaid. This communication is from a debt collector. This is an attempt to collect a debt and any information obtained will be used for that purpose.</p><table class="w d"><thead>{tr(["Creditor", "Account number", "Date of service", "Balance"], "|||r", tag="th")}</thead>{rows}</table>'
            '<p>If you cannot pay the whole balance today, call us to arrange monthly payments. You can pay by telephone, online or by mail.</p><div class="cut small">Detach here and return with payment</div>' + t.beside(f"{esc(who.full)}<br>{who.street}<br>{who.town}", t.facts([("Reference #", number), ("Total balance", money(owed)), ("Amount paid", "$ ________")], "bx w", "", "r"), 60) + f"<p>Make check payable to: {esc(agency)}<br>{mail[0]}, {mail[1]}</p>")
    css = "body{font:10.5pt 'Liberation Serif'}.logo{font-size:15pt}.bx td{border:1px solid #000}.to{margin:26pt 0}.d td,.d th{border:.7px solid #666}.d th{background:#e8e8e8}.cut{border-top:1px dashed #000;text-align:center;margin:40pt 0 8pt}"
    truth = {"document_type": KIND, "provider": {"name": creditor}, "collector": {"name": agency, "phone": call}, "patient": {"name": who.full}, "account_number": number, "statement_date": sent, "lines": lines, "totals": {"balance_cents": owed},
             "maybe": {"principal_cents": owed, "original_account": accounts[0]}}
    return t.close(css, body, truth, margin="0.8in")
