"""A letter of denial: most of it sentences, one small table of what was denied."""
import kit
from kit import Money, esc, row, show, without_blanks

NAME = "denial-letter"
KIND = "denial_letter"


def document(rng):
    payer, person = kit.insurer(rng), kit.Person(rng)
    style, money = rng.choice(("long", "us")), Money(rng, sign="$")
    provider, member, claim = (
        kit.group(rng, rng.choice(("Imaging Center", "Spine and Pain", "Sleep Center"))),
        kit.number(rng, "AAA99999999-99"),
        kit.number(rng, "E99-9999-99999"),
    )
    street, town = kit.address(rng)
    home, home_town = kit.address(rng, box=False)
    date = kit.day(rng)
    when, tel = kit.later(date, -rng.randint(15, 50)), kit.phone(rng, free=True)
    service = rng.sample([s for s in kit.SERVICES if s[0] and s[4] > 200], rng.randint(1, 3))
    lines, rows = [], []
    for code, _, _, easy, low, high in service:
        charge = kit.cents(rng, low, high)
        lines.append(
            {
                "date": when,
                "code": code,
                "description": easy,
                "charge_cents": charge,
                "plan_paid_cents": 0,
            }
        )
        rows.append(
            row(
                [show(when, "us"), code, easy, money(charge), money(0)],
                ("nw", "nw", "", "r nw", "r nw"),
            )
        )
    heads = row(
        ["Date of service", "Code", "Service", "Amount billed", "We paid"],
        ("", "", "", "r", "r"),
        "th",
    )
    body = (
        f'<b style="font-size:14pt">{esc(payer)}</b><br>{esc(street)}<br>{esc(town)}<p>{show(date, style)}</p><p>{esc(person.plain)}<br>{esc(home)}<br>{esc(home_town)}</p>'
        + kit.pairs(
            [
                ("Member:", person.plain),
                ("Member ID:", member),
                ("Claim number:", claim),
                ("Provider:", provider),
            ]
        )
        + f"<p>Dear {esc(person.plain)},</p><p>We reviewed the claim named above and have decided"
        " <b>not to pay</b> for the services listed here. This letter is a notice of an adverse"
        ' benefit determination.</p><table class="w'
        f" d\"><thead>{heads}</thead>{''.join(rows)}</table><p><b>Why:</b>"
        f" {rng.choice(('The service was not approved before it was given.', 'Our reviewer found that the service was not medically necessary.', 'We did not receive the records that we asked for.'))}</p><p><b>Your"
        " right to appeal.</b> You may appeal within 180 days of the day you receive this"
        f" letter. Write to the address above or call {esc(tel)}. If you still disagree, an"
        " independent reviewer may decide.</p><p>You may ask for copies of all papers we used,"
        " free of charge.</p><p>Sincerely,<br><br>Appeals and Grievances</p>"
    )
    css = (
        f'body{{font-family:{rng.choice(["Liberation Serif", "Liberation Sans", "P052"])!r};font-size:10.5pt}}.d'
        " td,.d th{border:1px solid #999}"
    )
    truth = {
        "document_type": KIND,
        "provider": {"name": provider},
        "payer": {"name": payer},
        "patient": {"name": person.plain, "member_id": member},
        "claim_number": claim,
        "statement_date": date,
        "lines": lines,
    }
    return {"html": kit.page(css, body, margin="0.9in"), "truth": without_blanks(truth)}
