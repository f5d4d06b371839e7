"""A collector's letter in sentences, with one account in a small table and a settlement offer that
is no balance."""
import kit
from kit import Money, esc, show, without_blanks

NAME = "collection-letter"
KIND = "collection_notice"


def document(rng):
    collector = (
        f"{rng.choice(kit.LAST)} &"
        f" {rng.choice(kit.LAST)} {rng.choice(('Receivables', 'Collections, Inc.', 'Associates'))}"
    )
    creditor, person = rng.choice(
        (kit.hospital(rng), kit.group(rng, "Emergency Physicians"))
    ), kit.Person(rng)
    street, town = kit.address(rng)
    home, home_town = kit.address(rng, box=False)
    tel, style, money = kit.phone(rng), rng.choice(("long", "us")), Money(rng, sign="$")
    reference, original = kit.number(rng, "99999999"), kit.account(rng)
    date = kit.day(rng)
    principal = kit.cents(rng, 120, 5200)
    interest = rng.choice((0, round(principal * 0.03)))
    total = principal + interest
    table = kit.pairs(
        [
            ("Creditor", creditor),
            ("Account number", original),
            ("Our reference", reference),
            ("Principal", money(principal)),
            ("Interest", money(interest)),
            ("Total due", money(total)),
        ],
        css="border:1px solid #555;margin:8pt 0",
        left="b",
        right="r nw",
    )
    offer = (
        f"<p>We can accept {money(round(total * 0.6))} as settlement in full if it reaches us"
        " within 30 days of this letter.</p>"
        if rng.random() < 0.6
        else ""
    )
    body = (
        f'<div class="logo">{esc(collector.upper())}</div><div class="c">{esc(street)},'
        f" {esc(town)} &middot; {esc(tel)}</div><p"
        f' class="r">{show(date, style)}</p><p>{esc(person.plain.upper())}<br>{esc(home)}<br>{esc(home_town)}</p>{table}<p>Dear'
        f" {esc(person.plain)}:</p><p>Your account with {esc(creditor)} has been placed with this"
        " office for collection. This is an attempt to collect a debt by a debt collector. Any"
        f" information obtained will be used for that purpose.</p>{offer}<p>Unless you notify this"
        " office within 30 days after receiving this notice that you dispute the validity of the"
        f" debt, this office will assume it is valid.</p><p>Call us at {esc(tel)}.</p>"
        + kit.cut_line()
        + kit.sides(
            f"{esc(person.plain)}<br>Reference {reference}<br>Amount enclosed $________",
            f"{esc(collector)}<br>{esc(street)}<br>{esc(town)}",
        )
    )
    css = (
        '.logo{font-size:15pt;text-align:center;font-weight:bold;letter-spacing:1pt}.c{text-align:center}body{font-family:"Liberation'
        ' Serif";font-size:10.5pt}'
    )
    truth = {
        "document_type": KIND,
        "provider": {"name": creditor},
        "collector": {"name": collector.upper(), "phone": tel},
        "patient": {"name": person.plain},
        "account_number": reference,
        "original_account": original,
        "statement_date": date,
        "lines": [],
        "totals": {
            "principal_cents": principal,
            "interest_cents": interest,
            "balance_cents": total,
        },
    }
    return {"html": kit.page(css, body, margin="0.8in"), "truth": without_blanks(truth)}
