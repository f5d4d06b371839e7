"""A radiology group's short bill: no column heads, the reading's modifier after the code, a coupon
whose labels stand above their values."""
import kit
from kit import Money, esc, row, show, without_blanks

NAME = "radiology-no-heads"
KIND = "itemized_bill"


def document(rng):
    name, person, payer = (
        kit.group(
            rng,
            rng.choice(("Radiology Associates", "Imaging Readers, Inc.", "Radiology Group P.A.")),
        ),
        kit.Person(rng),
        kit.insurer(rng),
    )
    street, town = kit.address(rng, box=True)
    style, money = rng.choice(("us", "short", "bare")), Money(rng)
    account, tel, patient = kit.account(rng), kit.phone(rng), person.written(rng)
    when = kit.day(rng)
    posted = kit.later(when, rng.randint(14, 40))
    printed = kit.later(posted, rng.randint(3, 10))
    due = kit.later(printed, 21)
    pictures = [s for s in kit.SERVICES if s[1] in ("0320", "0324", "0351", "0352", "0402", "0612")]
    lines, payments, rows, total = [], [], [], 0
    kinds = ("nw", "", "nw", "r nw")
    for code, _, _, easy, low, high in rng.sample(pictures, rng.randint(1, len(pictures))):
        charge = kit.cents(rng, low / 8, high / 8)
        total += charge
        words = f"{easy}, reading" if rng.random() < 0.5 else f"Reading of {easy}"
        lines.append(
            {
                "date": when,
                "code": code,
                "modifiers": ["26"],
                "description": words,
                "charge_cents": charge,
            }
        )
        rows.append(row([show(when, style), words, f"{code}-26", money(charge)], kinds))
    paid, off = round(total * rng.uniform(0.1, 0.5)), round(total * rng.uniform(0.1, 0.4))
    for by, words, amount in (
        ("insurance", f"{payer} payment", paid),
        ("adjustment", f"{payer} discount", off),
    ):
        payments.append({"date": posted, "by": by, "description": words, "amount_cents": amount})
        rows.append(row([show(posted, style), words, "", money(-amount)], kinds))
    balance = total - paid - off
    top = kit.sides(
        (
            f'<b style="font-size:13pt">{esc(name)}</b><br>{esc(street)}<br>{esc(town)}<br>Call us:'
            f" {esc(tel)}"
        ),
        (
            f"Patient: {esc(patient)}<br>Account: {esc(account)}<br>Statement date:"
            f" {show(printed, style)}<br>Exams done at {esc(kit.hospital(rng))}"
        ),
        60,
    )
    coupon = (
        kit.cut_line()
        + '<table class="w k"><tr><th>Patient</th><th>Account</th><th>Due date</th><th>Amount'
        " due</th><th>Amount paid</th></tr>"
        f'<tr><td>{esc(patient)}</td><td>{esc(account)}</td><td>{show(due, style)}</td><td>{money(balance, "$")}</td><td>$</td></tr></table>'
    )
    css = (
        f".d{{margin-top:16pt}}.d td{{padding:{rng.choice((3, 5, 8))}pt 4pt}}.k th,.k"
        " td{border:1px solid #888;text-align:center}.k th{background:#eee}"
    )
    foot = kit.pairs(
        [("Total of exams", money(total)), ("You owe", money(balance))],
        css="margin:8pt 0 12pt auto;font-weight:bold",
        right="r",
    )
    truth = {
        "document_type": KIND,
        "provider": {"name": name, "phone": tel, "address": f"{street}, {town}"},
        "patient": {"name": patient},
        "account_number": account,
        "statement_date": printed,
        "due_date": due,
        "lines": lines,
        "payments": payments,
        "totals": {"charges_cents": total, "balance_cents": balance},
    }
    return {
        "html": kit.page(css, f'{top}<table class="w d">{"".join(rows)}</table>{foot}{coupon}'),
        "truth": without_blanks(truth),
    }
