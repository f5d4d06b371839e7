"""ninth_visit_ledger.py: a practice's statement whose services each have their payments below them, indented, with charges, credits and a balance in three columns; the account's facts in a panel at the right."""
import held_ninth as n
from held_ninth import esc, money, pay, say, tr

NAME, KIND = "held9-visit-ledger", "itemized_bill"


def document(rng):
    group, who, account = n.practice(rng), n.Someone(rng), n.number(rng, rng.choice(("99999", "999999", "A99999")))
    call, address, tax, date = n.phone(rng), n.place(rng), n.tax_id(rng), n.day(rng, "2026-01-05", "2026-04-15")
    payer, style = rng.choice(("Anthem Blue Cross", "Cigna PPO", "UMR", "Ambetter", "Medicare")), rng.choice(("us", "bare"))
    lines, payments, rows, running = [], [], "", 0
    for _ in range(rng.randint(1, 3)):
        rows += tr([say(date, style), (f"<u>Claim {n.number(rng, '999999')}, {esc(n.doctor(rng, '{} {}. {} MD'))}</u>", 5)], "nw|b")
        for code, words, low, high in rng.sample(n.OFFICE, rng.randint(1, 3)):
            charge = n.price(rng, low, high)
            lines.append({"date": date, "code": code, "description": words, "charge_cents": charge})
            rows += tr([say(date, style), code, words, money(charge), "", ""], "nw|||r nw|r nw|r nw")
            running += charge
        left, posted = running, n.later(date, rng.randint(12, 30))
        here = [pay(date, "patient", "Copay - Credit Card", rng.choice((2000, 2500, 4000)))] if left > 12000 and rng.random() < 0.5 else []
        here += [pay(posted, "insurance", f"Payment from {payer}", round(left * rng.uniform(0.2, 0.4))), pay(posted, "adjustment", f"Contractual write-off {payer}", round(left * rng.uniform(0.15, 0.3)))]
        for p in here:
            running -= p["amount_cents"]
            rows += tr([say(p["date"], style), "", f'<span class="in">{p["description"]}</span>', "", money(p["amount_cents"]), money(running) if p is here[-1] else ""], "nw|||r nw|r nw|r nw b")
        payments += here
        date = n.later(date, rng.randint(20, 45))
    charges, sent = n.sums(lines, "charge_cents"), date
    plan, off, own = (n.paid(payments, by) for by in ("insurance", "adjustment", "patient"))
    due = n.later(sent, 15)
    panel = n.facts([("Account #", account), ("Patient", esc(who.full)), ("Statement date", say(sent, style)), ("Due date", say(due, style)), ("Balance due", money(running))], "pan w", "", "r b")
    totals = n.facts([("Charges", money(charges)), ("Insurance payments", money(plan)), ("Adjustments", money(off)), ("Patient payments", money(own)), ("<b>Please pay</b>", f"<b>{money(running)}</b>")], "tot", "", "r nw")
    body = (n.beside(f'<b class="logo">{esc(group)}</b><br>{address[0]}<br>{address[1]}<br>Phone: {call} &nbsp; Fed Tax ID: {tax}', panel, 60)
            + f'<p><br>{esc(who.full)}<br>{who.street}<br>{who.town}</p><table class="w d"><thead>{tr(["Date", "CPT", "Description", "Charges", "Credits", "Balance"], "|||r|r|r", tag="th")}</thead>{rows}</table>{totals}'
            '<p class="c">Our office accepts cash, checks and all major cards. A fee of $35.00 is added for returned checks.</p>'
            '<p class="c b">PATIENT BALANCE IS DUE ON RECEIPT. THANK YOU FOR YOUR PROMPT PAYMENT.</p>')
    css = (f"body{{font:9.5pt {rng.choice(['Liberation Serif', 'Liberation Sans', 'DejaVu Serif'])!r}}}.logo{{font-size:15pt}}.pan{{border:2px solid #444}}.d th{{border-top:2px solid #000;border-bottom:2px solid #000}}.in{{padding-left:14pt;font-style:italic}}.tot{{margin:8pt 0 8pt auto;border-top:2px solid #000}}")
    truth = {"document_type": KIND, "provider": {"name": group, "phone": call, "address": n.whole(address), "tax_id": tax}, "patient": {"name": who.full}, "account_number": account, "statement_date": sent, "due_date": due, "lines": lines, "payments": payments,
             "totals": {"charges_cents": charges, "insurance_paid_cents": plan, "adjustments_cents": off, "patient_paid_cents": own, "balance_cents": running}}
    return n.close(css, body, truth)
