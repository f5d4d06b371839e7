"""A statement without rules or heads to its columns: a day, a code, words and one amount, then what
was paid with minus signs, and a balance; centred name; all in one type."""
import kit
from _small import paid, total
from kit import Money, esc, show, without_blanks

NAME = "small-bare-receipt"
KIND = "itemized_bill"


def document(rng):
    name, person, money, style = kit.group(rng, rng.choice(("Chiropractic", "Eye Associates", "Podiatry"))), kit.Person(rng), Money(rng, minus="-{}"), rng.choice(("us", "short", "bare"))
    when, account = kit.day(rng), kit.account(rng)
    lines, rows = [], []
    for item in kit.office(rng, rng.randint(2, 5)):
        lines.append({"date": when, "code": item["code"], "description": item["words"], "charge_cents": item["charge"]})
        rows.append((show(when, style), item["code"], item["words"], money(item["charge"])))
    charges = total(lines, "charge_cents")
    payments = [{"date": kit.later(when, 20), "by": "insurance", "description": "Insurance payment", "amount_cents": round(charges * 0.5)}, {"date": kit.later(when, 20), "by": "adjustment", "description": "Insurance adjustment", "amount_cents": round(charges * 0.2)}]
    rows += [(show(p["date"], style), "", p["description"], money(-p["amount_cents"])) for p in payments]
    balance, printed, tel = charges - paid(payments, "insurance") - paid(payments, "adjustment"), kit.later(when, 30), kit.phone(rng)
    street, town = kit.address(rng, False)
    cells = "".join(f'<tr><td class="nw">{a}</td><td class="nw">{b}</td><td style="padding-right:30pt">{esc(c)}</td><td class="r nw">{d}</td></tr>' for a, b, c, d in rows)
    body = f'<div class="c"><b>{esc(name)}</b><br>{esc(street)}<br>{esc(town)}<br>{esc(tel)}</div><p>Patient: {esc(person.plain)}<br>Account: {esc(account)}<br>Date: {show(printed, style)}</p><table>{cells}</table><p>Balance: {money(balance)}</p>'
    truth = {"document_type": KIND, "provider": {"name": name, "phone": tel, "address": f"{street}, {town}"}, "patient": {"name": person.plain}, "account_number": account, "statement_date": printed, "lines": lines, "payments": payments, "totals": {"balance_cents": balance}}
    return {"html": kit.page("", body), "truth": without_blanks(truth)}
