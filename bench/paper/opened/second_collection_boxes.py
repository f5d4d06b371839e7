"""second_collection_boxes.py: a collection agency's letter whose itemization lies across the page: what was owed on the day, interest, fees, payments and the sum as one row of boxes, an offer to settle that is not the debt."""
from held_parts import (STEM, address, after, beside, day, digits, e, money, natural, page, person, phone, say, tr)

NAME, KIND = "held2-collection-boxes", "collection_notice"
CSS = """body { font: 10.5pt 'P052' } .c { font-size: 16pt; font-weight: bold; border-bottom: 4px solid #7a1010; padding-bottom: 4px;
margin-bottom: 8px } table.f td { padding: 1px 12px 1px 0 } table.x { width: 100%; margin: 12px 0 } .x th { border: 1px solid #444; background: #f3ecec;
padding: 4px; font-size: 8.5pt; vertical-align: bottom; width: 20% } .x td { border: 1px solid #444; padding: 6px; text-align: center } .x
td:last-child { font-weight: bold } .opt { border: 2px solid #7a1010; padding: 8px 12px; margin: 12px 0 } .stub { border-top: 1px
dashed; margin-top: 18px; padding-top: 8px; page-break-inside: avoid } p { margin: 8px 0 } .s { font-size: 8.5pt }"""
AGENCIES = ["Pinehurst Account Services, Inc.", "Gray & Lattimer Receivables LLC", "Consolidated Medical Recovery Corp.", "Northstar Adjustment Bureau"]


def document(rng):
    who, since, agency = person(rng), day(rng), rng.choice(AGENCIES)
    creditor = f"{rng.choice(STEM)} {rng.choice(['Regional Hospital', 'Health Partners', 'Emergency Physicians PLLC'])}"
    style, ours, old = rng.choice(["us", "short", "mon"]), digits(rng, 8), f"{rng.choice('GRT')}{digits(rng, 7)}"
    owed = rng.randint(9500, 712000)
    interest, fees, less = rng.choice([0, owed * 4 // 100]), rng.choice([0, 0, 3500]), rng.choice([0, 2500, owed // 8])
    balance = owed + interest + fees - less
    sent, call, (street, town, _) = after(since, rng.randint(70, 260)), phone(rng, "{}-{}-{}"), address(rng)
    end, offer = after(sent, 36), balance * 60 // 100
    facts = [("Date:", say(sent, style)), ("Our file number:", ours), ("Original creditor:", creditor), ("Creditor's account number:", old),
             ("Total amount of the debt:", f"<b>{money(balance)}</b>")]
    heads = [f"Amount owed on<br>{say(since, style)}", "Interest charged since then", "Fees charged since then",
             "Paid or credited since then", "Total amount of the debt now"]
    html = page(CSS, f"""<div class="c">{e(agency)}</div>{beside(f"{street}<br>{town}<br>Telephone {call}<br><br>{natural(who)}<br>{address(rng)[0]}<br>{address(rng)[1]}",
f'<table class="f">{"".join(map(tr, facts))}</table>')}<p>Dear {natural(who)}:</p><p>{creditor} has placed the account above with this
office for collection. This is how the debt came to be:</p><table class="x">{tr(heads, tag="th")}{tr([money(owed), money(interest),
money(fees), money(-less, negative="({})"), money(balance)])}</table><div class="opt"><b>An offer.</b> If we receive {money(offer)} by
{say(after(sent, 45), style)}, we will treat the account as settled in full. You may also pay {money(balance // 6)} a month. You need not
take either offer.</div><p>This is an attempt to collect a debt by a debt collector. Any information obtained will be used for that
purpose.</p><p>Call or write to us by <b>{say(end, style)}</b> to dispute all or part of the debt. If you do not, we will assume that our
information is correct. If you write to us by {say(end, style)}, we must stop collecting until we have sent you proof of the debt.</p><p
class="s">Federal law forbids us to harass you. We are licensed in your state under number {digits(rng, 6)}. Medical debt below $500.00
is not reported to credit bureaus.</p><div class="stub">{beside(f"{natural(who)}<br>File {ours}",
"Card number ____________________<br>Expires ____/____ &nbsp; Amount $________", f"{e(agency)}<br>PO Box {digits(rng, 4)}<br>{town}")}</div>""",
                sheet="size: Letter; margin: 0.75in")
    return {"html": html, "truth": {
        "document_type": KIND, "provider": {"name": creditor}, "collector": {"name": agency, "phone": call},
        "patient": {"name": natural(who)}, "account_number": ours, "original_account": old, "statement_date": sent.isoformat(),
        "itemization_date": since.isoformat(), "validation_end": end.isoformat(), "lines": [], "totals": {
            "principal_cents": owed, "interest_cents": interest, "fees_cents": fees, "patient_paid_cents": less, "balance_cents": balance}}}
