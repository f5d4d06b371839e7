"""collection_notice.py: a collector's first letter in the shape of the model validation notice: the itemization in the middle, a tear-off with boxes."""
from held_parts import STEM, address, after, beside, day, digits, money, natural, page, person, phone, say, tr

NAME, KIND = "held-collection-notice", "collection_notice"
CSS = """body { font: 10.5pt 'Liberation Sans' } table.two > tbody > tr > td { width: 50%; padding-right: 0.3in } h2 {
font-size: 12pt; margin: 12px 0 4px } table { width: 100% } td { padding: 3px 2px; border-bottom: 1px solid #aaa;
vertical-align: top }
td.r { white-space: nowrap } .t td { font-weight: bold; border-top: 2px solid } .tear { border-top: 2px dotted;
margin-top: 16px; padding-top: 6px } ul { list-style: none; padding-left: 6px; margin: 4px 0 }"""

DISPUTE = """<h2>How can you dispute the debt?</h2>Call or write to us by <b>{until}</b>, to dispute all or part of the
debt. If you do not, we will
assume that our information is correct. If you write to us by {until}, we must stop collection on any amount you dispute
until we send you
information that shows you owe the debt.<h2>What else can you do?</h2>Write to ask for the name and address of the
original creditor, if
different from the current creditor. Ask us about paying: we take payments from $25.00 a month. Some states cap the cost
of this call."""
ANSWER = """<b>How do you want to respond?</b><ul><li>&#9744; I want to dispute the debt because I think:<li>&#9744;
This is not my debt.
<li>&#9744; The amount is wrong.<li>&#9744; Other (please describe): ________<li>&#9744; I enclosed this amount: $
________</ul>"""


def sums(rng):
    owed = rng.randint(18000, 640000)
    found = {"principal_cents": owed, "interest_cents": rng.choice([0, owed // 40]),
             "fees_cents": rng.choice([0, 2500, 1875]), "patient_paid_cents": rng.choice([0, 5000, owed // 10])}
    found["balance_cents"] = owed + found["interest_cents"] + found["fees_cents"] - found["patient_paid_cents"]
    return found


def itemized(totals, since, style):
    rows = [(f"As of {say(since, style)}, you owed:", "", "principal_cents"), ("Between then and today:", None, None),
            ("You were charged this amount in interest:", "+ ", "interest_cents"),
            ("You were charged this amount in fees:", "+ ", "fees_cents"),
            ("You paid or were credited this amount toward the debt:", "&minus; ", "patient_paid_cents")]
    body = "".join(tr([text, sign + money(totals[key]) if key else ""], ". r") for text, sign, key in rows)
    return body + tr(["Total amount of the debt now:", money(totals["balance_cents"])], ". r", "t")


def document(rng):
    who, since, style = person(rng), day(rng), rng.choice(["long", "us", "mon"])
    collector, creditor = f"{rng.choice(STEM)} Recovery Group, LLC", f"{rng.choice(STEM)} Orthopedic Hospital"
    sent, (street, town, _) = after(since, rng.randint(60, 200)), address(rng)
    end, totals, call = after(sent, 38), sums(rng), phone(rng)
    ref, old = f"{digits(rng, 3)}-{digits(rng, 5)}", f"{rng.choice('HPM')}{digits(rng, 8)}"
    until = say(end, style)
    sender = f"<b>{collector}</b><br>{street}<br>{town}<br>{call} from 8am to 8pm, Monday to Saturday"
    to = f"<b>To:</b> {natural(who)}<br>{address(rng)[0]}<br>{address(rng)[1]}<br><br><b>Reference:</b> {ref}<br><b>Date:</b> {say(sent, style)}"
    shows = (f"<h2>Our information shows:</h2>You had a medical account from {creditor} with account number {old}."
             f"<table>{itemized(totals, since, style)}</table>")
    tear = f"{collector}<br>PO Box {digits(rng, 5)}<br>{town}<br><br>{natural(who)}<br>Ref {ref}"
    html = page(CSS, f"""{beside(sender, to, kind="two")}<p><b>{collector} is a debt collector.</b> We are trying to
collect a debt that you owe to {creditor}.
We will use any information you give us to help collect the
debt.</p>{beside(shows, DISPUTE.format(until=until), kind="two")}
<div class="tear"><b>Mail this form to:</b>{beside(tear, ANSWER, kind="two")}</div>
<p style="font-size:8pt">NMLS {digits(rng, 7)}. Form DV-38 (11/21). Checks sent back unpaid: $20.00 where the law
allows.</p>""")
    return {"html": html, "truth": {
        "document_type": KIND, "provider": {"name": creditor}, "collector": {"name": collector, "phone": call},
        "patient": {"name": natural(who)}, "account_number": ref,
        "original_account": old, "statement_date": sent.isoformat(), "itemization_date": since.isoformat(),
        "validation_end": end.isoformat(), "lines": [], "totals": totals}}
