"""A patient portal printed from the browser: a card per visit, lines without a table's rules, the
browser's own head and foot."""
import kit
from kit import Money, esc, show, without_blanks

NAME = "portal-printout"
KIND = "itemized_bill"


def document(rng):
    name, person, payer = kit.hospital(rng), kit.Person(rng), kit.insurer(rng)
    money, style = Money(rng, sign="$", minus="-{}"), rng.choice(("month", "long"))
    account, patient, tel = kit.number(rng, "9999999999"), person.plain, kit.phone(rng)
    first = kit.day(rng)
    lines, payments, cards, sums, last = [], [], [], [0, 0, 0], first
    for visit in range(rng.randint(1, 3)):
        when = kit.later(first, visit * rng.randint(6, 20))
        text, total = [], 0
        for item in kit.services(rng, rng.randint(1, 6), long=0.1):
            words = item["words"].capitalize() if rng.random() < 0.2 else item["easy"]
            lines.append(
                {
                    "date": when,
                    "code": item["code"],
                    "description": words,
                    "charge_cents": item["charge"],
                }
            )
            total += item["charge"]
            tail = f' <span class="grey">({item["code"]})</span>' if item["code"] else ""
            text.append(
                f'<tr><td>{esc(words)}{tail}</td><td class="r nw">{money(item["charge"])}</td></tr>'
            )
        paid, off = round(total * rng.choice((0.2, 0.4))), round(total * rng.choice((0.1, 0.3)))
        posted = kit.later(when, rng.randint(15, 30))
        last = max(last, posted)
        for by, words, amount in (
            ("insurance", f"{payer} payment", paid),
            ("adjustment", f"{payer} adjustment", off),
        ):
            payments.append(
                {"date": posted, "by": by, "description": words, "amount_cents": amount}
            )
            text.append(
                f'<tr class="grey"><td>{show(posted, style)} &nbsp; {esc(words)}</td><td class="r'
                f' nw">{money(-amount)}</td></tr>'
            )
        sums = [a + b for a, b in zip(sums, (total, paid, off))]
        text.append(
            '<tr class="b"><td>Your balance for this visit</td><td class="r'
            f' nw">{money(total - paid - off)}</td></tr>'
        )
        cards.append(
            f'<div class="card"><div class="title">{show(when, style)} &mdash;'
            f' {rng.choice(("Outpatient visit", "Emergency visit", "Office visit"))}</div><div'
            f' class="grey">{esc(kit.doctor(rng))}</div><table'
            f' class="w">{"".join(text)}</table></div>'
        )
    printed = kit.later(last, rng.randint(2, 9))
    balance = sums[0] - sums[1] - sums[2]
    summary = kit.pairs(
        [
            ("Statement date", show(printed, style)),
            ("Patient", patient),
            ("Account number", account),
            ("Total charges", money(sums[0])),
            ("Insurance payments", money(-sums[1])),
            ("Adjustments", money(-sums[2])),
            ("Amount due", money(balance)),
        ],
        css="border:1px solid #bbb;margin:6pt 0",
        left="grey",
    )
    head = (
        f'<div class="tiny">{printed.month}/{printed.day}/{printed:%y},'
        f' {rng.randint(1, 11)}:{rng.randint(10, 59)} PM <span style="float:right">Billing |'
        f" {esc(name)} MyHealth</span></div>"
    )
    foot = (
        "<div"
        f' class="tiny">https://myhealth.{name.split()[0].lower()}.example/billing/details?acct={account}</div>'
    )
    css = (
        f'body{{font-family:{rng.choice(["DejaVu Sans", "Liberation Sans", "Noto Sans Mono"])!r};font-size:9pt}}.card{{border:1px'
        " solid #ccc;border-radius:6px;padding:6pt;margin:8pt"
        " 0;page-break-inside:avoid}.title{font-weight:bold;font-size:110%}.grey,.grey"
        " td{color:#666}.tiny{font-size:6.5pt;color:#555}h1{font-size:15pt}"
    )
    body = (
        f"{head}<h1>{esc(name)}</h1><div>Billing questions:"
        f" {esc(tel)}</div>{summary}{''.join(cards)}{foot}"
    )
    truth = {
        "document_type": KIND,
        "provider": {"name": name, "phone": tel},
        "patient": {"name": patient},
        "account_number": account,
        "statement_date": printed,
        "lines": lines,
        "payments": payments,
        "totals": {
            "charges_cents": sums[0],
            "insurance_paid_cents": sums[1],
            "adjustments_cents": sums[2],
            "balance_cents": balance,
        },
    }
    return {"html": kit.page(css, body), "truth": without_blanks(truth)}
