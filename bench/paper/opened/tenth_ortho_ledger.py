"""tenth_ortho_ledger.py: a specialist's statement in date order, charges and payments in one list with one amount column, payments in parentheses and a running balance, a previous balance first; label over value boxes at the top."""
import held_tenth as t
from held_tenth import esc, pay, say, tr

NAME, KIND = "held10-ortho-ledger", "itemized_bill"
GROUPS = ["Tri-State Orthopaedics", "OrthoCarolina Valley", "Summit Spine & Joint Center", "Gulf Coast Foot and Ankle", "Advanced ENT & Allergy, P.C."]
WORK = [("99203", "NEW PATIENT VISIT 30-44 MIN", 160, 320), ("99213", "ESTABLISHED PATIENT VISIT 20-29 MIN", 120, 230), ("73030", "X-RAY SHOULDER 2+ VIEWS", 60, 190), ("20611", "INJ MAJOR JOINT W/ULTRASOUND", 190, 420), ("J3301", "KENALOG PER 10 MG", 8, 60), ("L3908", "WRIST HAND ORTHOSIS PREFAB", 60, 160), ("29881", "KNEE ARTHROSCOPY W/MENISCECTOMY", 1900, 4200), ("73721", "MRI LOWER EXTREMITY JOINT", 700, 1900)]


def amount(cents):
    return f"({-cents / 100:,.2f})" if cents < 0 else f"{cents / 100:,.2f}"


def document(rng):
    group, who, date, style = rng.choice(GROUPS), t.Someone(rng), t.day(rng, "2026-01-05", "2026-05-01"), rng.choice(("bare", "hyphens", "short"))
    account, call, mail, payer = t.number(rng, "AA99999"), t.phone(rng, "{}-{}-{}"), t.place(rng, box=True), rng.choice(t.PAYERS)
    before = rng.choice((0, 4500, t.price(rng, 20, 180)))
    running, lines, payments, rows = before, [], [], tr(["", "", "PREVIOUS BALANCE", "", amount(before)], "|||r|r", "b")

    def post(when, code, words, cents):
        nonlocal running, rows
        running += cents
        rows += tr([say(when, style), code, words, amount(cents), amount(running)], "nw|||r nw|r nw")

    for _ in range(rng.randint(1, 3)):
        here = []
        for code, words, low, high in rng.sample(WORK, rng.randint(1, 3)):
            units = rng.randint(2, 4) if code == "J3301" else 1
            here.append({"date": date, "code": code, "description": words, "charge_cents": t.price(rng, low, high) * units})
            post(date, code, words, here[-1]["charge_cents"])
        charge, posted = t.sums(here, "charge_cents"), t.later(date, rng.randint(15, 26))
        took = [pay(posted, "insurance", f"{payer} PAYMENT", round(charge * 0.35)), pay(posted, "adjustment", f"{payer} WRITE-OFF", round(charge * 0.41))]
        if charge > 20000 and rng.random() < 0.5:
            took.append(pay(t.later(posted, 3), "patient", "PATIENT CHECK PAYMENT", 2500))
        for p in took:
            post(p["date"], "", p["description"], -p["amount_cents"])
        lines, payments, date = lines + here, payments + took, t.later(posted, rng.randint(5, 20))
    due = t.later(date, 21)
    over = [("STATEMENT DATE", say(date, style)), ("ACCOUNT NO.", account), ("BALANCE DUE", f"${running / 100:,.2f}"), ("PAY BY", say(due, style))]
    body = (f'<table class="w"><tr><td><b class="logo">{esc(group)}</b><br>{mail[0]}<br>{mail[1]}<br>Billing: {call}</td><td><table class="w bx">{tr([f"<span>{a}</span><br><b>{b}</b>" for a, b in over[:2]])}{tr([f"<span>{a}</span><br><b>{b}</b>" for a, b in over[2:]])}</table></td></tr></table>'
            f'<div class="to">{who.mail}</div><p>PATIENT: {esc(who.full.upper())} &nbsp;&nbsp;&nbsp; DOCTOR: {esc(t.doctor(rng).upper())}</p><table class="w d"><thead>{tr(["DATE", "PROC", "DESCRIPTION", "AMOUNT", "BALANCE"], "|||r|r", tag="th")}</thead>{rows}</table>'
            f'<table class="w fin">{tr(["PLEASE PAY THIS AMOUNT &rarr;", f"${running / 100:,.2f}"], "r b|r b")}</table><p class="c">Accounts over 90 days may be sent to collections. We accept Visa, MasterCard, Discover and HSA cards.</p>')
    css = f"body{{font:10pt {rng.choice(['Nimbus Sans', 'URW Gothic', 'Liberation Sans'])!r}}}.logo{{font-size:17pt}}.bx td{{border:1px solid #000;text-align:center;width:50%}}.bx span{{font-size:7pt}}.to{{margin:26pt 0 22pt 20pt}}.d th{{background:#222;color:#fff;font-size:8.5pt}}.d td{{font-size:9pt;border-left:1px solid #999;border-right:1px solid #999}}.d{{border-bottom:1px solid #999}}.fin{{margin-top:6pt;font-size:12pt}}"
    truth = {"document_type": KIND, "provider": {"name": group, "phone": call, "address": t.whole(mail)}, "patient": {"name": who.full.upper()}, "account_number": account, "statement_date": date, "due_date": due, "lines": lines, "payments": payments,
             "totals": {"prior_balance_cents": before, "balance_cents": running}}
    return t.close(css, body, truth)
