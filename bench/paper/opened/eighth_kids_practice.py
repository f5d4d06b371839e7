"""A children's practice: the part to send back on top, then a running account with a balance after each row, co-pays at the desk, and
how old the balance is."""
import held_eighth as e
from held_eighth import esc, say, tr

NAME, KIND = "held8-kids-practice", "itemized_bill"
WORK = [("99392", "Well child check 1-4 yr", 140, 260), ("99213", "Sick visit, established", 110, 220), ("90460", "Vaccine counseling, 1st part", 30, 62), ("90461", "Vaccine counseling, each more", 16, 40),
        ("90707", "MMR vaccine", 85, 150), ("90716", "Chickenpox vaccine", 130, 220), ("87880", "Strep test in office", 24, 60), ("96110", "Development screening form", 15, 45),
        ("92551", "Hearing screen", 15, 48), ("99173", "Eye chart screen", 8, 25), ("85018", "Hemoglobin fingerstick", 8, 24), ("83655", "Lead level", 20, 52)]
NAMES = ["Puddlejump Pediatrics", "Acorn & Oak Children's Clinic, PA", "Bellhaven Pediatric Partners", "Little Harbor Pediatrics, P.C."]


def document(rng):
    name, parent = rng.choice(NAMES), e.Someone(rng, 48, 25)
    child = e.Someone(rng, 9, 1)
    child.last = parent.last
    plan = rng.choice(("Coppergate HMO", "Evergale", "Stateline PPO"))
    street, town = e.place(rng)
    call, account = e.phone(rng, "({}) {}-{}"), e.number(rng, "99999")
    money = e.Money(rng, sign="", minus=rng.choice(("-{}", "({})")))
    style = rng.choice(("short", "bare"))
    prior = rng.choice((0, 0, 2500, 4175))
    when = e.day(rng)
    run, lines, acts, rows = prior, [], [], []

    def put(day, code, words, charge=0, credit=0):
        nonlocal run
        run += charge - credit
        rows.append(tr([say(day, style), code, esc(words), money(charge) if charge else "", money(-credit) if credit else "", money(run)], "nw|nw||r nw|r nw|r nw"))

    last = when
    if prior:
        rows.append(tr(["", "", "Balance forward", "", "", money(prior)], "||||r|r nw"))
    for visit in range(rng.randint(1, 2)):
        new = []
        for code, words, low, high in rng.sample(WORK, rng.randint(2, 5)):
            charge = e.price(rng, low, high)
            new.append({"date": when, "code": code, "description": words, "charge_cents": charge})
            put(when, code, words, charge=charge)
        lines += new
        total = e.sums(new, "charge_cents")
        copay = rng.choice((0, 2000, 2500))
        if copay:
            acts.append({"date": when, "by": "patient", "description": "Copay paid at desk - thank you", "amount_cents": copay})
            put(when, "", "Copay paid at desk - thank you", credit=copay)
        posted = e.later(when, rng.randint(13, 22))
        paid, off = round(total * rng.uniform(0.25, 0.5)), round(total * rng.uniform(0.15, 0.3))
        for by, words, amount in (("insurance", f"{plan} payment", paid), ("adjustment", f"{plan} write-off", off)):
            acts.append({"date": posted, "by": by, "description": words, "amount_cents": amount})
            put(posted, "", words, credit=amount)
        last, when = posted, e.later(posted, rng.randint(3, 30))
    sent = e.later(last, rng.randint(4, 15))
    due = e.later(sent, 20)
    if run <= 0:
        return document(rng)
    stub = e.beside(f'<span class="small">If your address has changed, please write it on the back.</span><br><br>TO THE PARENT OF<br>{esc(child.plain)}<br>{esc(parent.plain)}<br>{parent.street}<br>{parent.town}',
                    e.facts([("ACCT #", account), ("STATEMENT DATE", say(sent, style)), ("DUE DATE", say(due, style)), ("AMOUNT DUE", f"<b>{money(run, '$')}</b>"), ("AMOUNT PAID", "$ __________")], "box", "small", "r")
                    + f"<br>Mail to:<br><b>{esc(name)}</b><br>{street}<br>{town}", 56)
    heads = tr(["Date", "Code", "What it was for", "Charge", "Credit", "Balance"], "|||r|r|r", tag="th")
    past = prior if prior else 0
    aging = "".join(f"<th>{word}</th>" for word in ("0-30 days", "31-60 days", "61-90 days", "Over 90")) 
    first = run - min(past, run)
    aging = f'<table class="w age"><tr>{aging}</tr><tr><td>{money(first)}</td><td>{money(run - first)}</td><td>{money(0)}</td><td>{money(0)}</td></tr></table>'
    body = (f'{stub}<div class="cut">&#9986; &nbsp; Please send the part above with your payment &nbsp; Keep the part below</div><div class="logo">{esc(name)}</div>'
            f'<div>Patient: <b>{esc(child.plain)}</b> &nbsp; Born {say(child.born, style)} &nbsp; Responsible party: {esc(parent.plain)} &nbsp; Insurance: {plan}</div>'
            f'<table class="w d"><thead>{heads}</thead>{"".join(rows)}</table><p class="r big">Please pay {money(run, "$")}</p>{aging}'
            f'<p class="note">Questions? Call our billing helper at {call}, Mon-Thu 8:30 to 4:00. Camp and school forms are $10 each. Flu shots begin September 14!</p>')
    css = (f"body{{font-family:{rng.choice(['DejaVu Sans', 'Liberation Sans'])!r};font-size:8.5pt}}.box td{{border:1px solid #888}}.logo{{font-size:14pt;color:{rng.choice(['#d2691e', '#2e8b57', '#6a4fb3'])};font-weight:bold}}"
           ".cut{border-top:1px dashed #555;margin:10pt 0;text-align:center;font-size:7pt}.d{margin-top:8pt}.d th{background:#f2f2f2;border-bottom:1px solid #999}.d td{border-bottom:.5px solid #ddd}"
           ".big{font-size:12pt;font-weight:bold}.age th,.age td{border:1px solid #999;text-align:center;font-size:8pt}.note{border-left:4px solid #ccc;padding-left:6pt}")
    truth = {"document_type": KIND, "provider": {"name": name, "phone": call, "address": f"{street}, {town}"}, "payer": {"name": plan},
             "patient": {"name": child.plain, "birth_date": child.born}, "account_number": account, "statement_date": sent, "due_date": due, "lines": lines, "payments": acts,
             "totals": {"balance_cents": run, "prior_balance_cents": prior or None}}
    return {"html": e.page(css, body), "truth": e.without_blanks(truth)}
