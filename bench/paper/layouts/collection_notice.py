"""A collector's model validation notice: the debt's own sums, the end of the period, a tear-off."""
import kit
from kit import Money, Raw, esc, show, without_blanks

NAME = "collection-notice"
KIND = "collection_notice"


def document(rng):
    collector = (
        f"{rng.choice(kit.PLACES)} {rng.choice(('Recovery Services', 'Receivables, LLC', 'Credit Bureau, Inc.', 'Account Solutions'))}"
    )
    creditor, person = kit.hospital(rng), kit.Person(rng)
    street, town = kit.address(rng, box=True)
    home, home_town = kit.address(rng, box=False)
    tel, style, money = (
        kit.phone(rng),
        rng.choice(("long", "month", "us")),
        Money(rng, sign="$", minus=rng.choice(("-{}", "- {}", "({})"))),
    )
    reference, original = kit.number(
        rng, rng.choice(("AA-9999999", "9999-999", "99999999"))
    ), kit.account(rng)
    date = kit.day(rng)
    itemized, until = kit.later(date, -rng.randint(60, 200)), kit.later(date, rng.randint(35, 45))
    principal = kit.cents(rng, 150, 6000)
    interest, fees = rng.choice((0, round(principal * 0.02))), rng.choice((0, 0, 1500, 2500))
    paid = rng.choice((0, 0, 5000, 12000))
    now = principal + interest + fees - paid
    name = person.plain
    sums = kit.pairs(
        [
            (f"As of {show(itemized, style)}, you owed:", money(principal)),
            (f"Between {show(itemized, style)} and today:", ""),
            ("You were charged this amount in interest:", f"+ {money(interest)}"),
            ("You were charged this amount in fees:", f"+ {money(fees)}"),
            ("You paid or were credited this amount toward the debt:", f"- {money(paid)}"),
            (Raw("<b>Total amount of the debt now:</b>"), Raw(f"<b>{money(now)}</b>")),
        ],
        css="width:100%",
        right="r nw",
    )
    left = (
        f"<p>{esc(collector)} is a debt collector. We are trying to collect a debt that you owe to"
        f" {esc(creditor)}. We will use any information you give us to help collect the"
        f" debt.</p><h3>Our information shows:</h3><p>You had a balance with {esc(creditor)} with"
        f" account number {esc(original)}.</p>{sums}"
    )
    right = (
        "<h3>How can you dispute the debt?</h3><ul><li><b>Call or write to us by"
        f" {show(until, style)}, to dispute all or part of the debt.</b> If you do not, we will"
        " assume that our information is correct.</li><li><b>If you write to us by"
        f" {show(until, style)},</b> we must stop collection on any amount you dispute until we"
        " send you information that shows you owe the debt.</li></ul><h3>What else can you"
        " do?</h3><ul><li><b>Write to ask for the name and address of the original creditor, if"
        " different from the current creditor.</b></li><li>Contact us about your payment"
        " options.</li></ul>"
    )
    stub = kit.cut_line("Tear here") + kit.sides(
        (
            "Mail this form"
            f" to:<br><b>{esc(collector)}</b><br>{esc(street)}<br>{esc(town)}<br><br>{esc(name)}<br>{esc(home)}<br>{esc(home_town)}"
        ),
        (
            "<b>How do you want to respond?</b><br>&#9744; I want to dispute the debt because I"
            " think:<br>&#9744; This is not my debt.<br>&#9744; The amount is wrong.<br>&#9744; I"
            f" enclosed this amount: $ _______<br><br>Reference {esc(reference)}"
        ),
        48,
    )
    top = kit.sides(
        (
            f"<b>{esc(collector)}</b><br>{esc(street)}<br>{esc(town)}<br>{esc(tel)}<br>Mon-Fri 8am"
            " to 6pm"
        ),
        (
            f"To: {esc(name)}<br>{esc(home)}<br>{esc(home_town)}<br><br>Date:"
            f" {show(date, style)}<br>Reference: {esc(reference)}"
        ),
        55,
    )
    css = (
        f'body{{font-family:{rng.choice(["Liberation Sans", "Liberation Serif"])!r};font-size:{rng.choice((9, 9.5, 10))}pt}}h3{{margin:8pt'
        " 0 2pt;font-size:11pt;background:#ddd;padding:2pt}ul{margin:2pt"
        " 0;padding-left:14pt}li{margin:3pt 0}"
    )
    body = (
        f"{top}<div"
        f" style=\"height:10pt\"></div>{kit.sides(left, Raw('<div style=padding-left:12pt>' + right + '</div>'), 52)}{stub}"
    )
    truth = {
        "document_type": KIND,
        "provider": {"name": creditor},
        "collector": {"name": collector, "phone": tel},
        "patient": {"name": name},
        "account_number": reference,
        "original_account": original,
        "statement_date": date,
        "itemization_date": itemized,
        "validation_end": until,
        "lines": [],
        "totals": {
            "principal_cents": principal,
            "interest_cents": interest,
            "fees_cents": fees,
            "patient_paid_cents": paid,
            "balance_cents": now,
        },
    }
    return {"html": kit.page(css, body), "truth": without_blanks(truth)}
