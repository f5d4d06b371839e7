"""second_collection_visits.py: a collection agency's letter for one hospital with several visits: a table of day, account and amount, interest as a column, a sum, and an offer to settle that is not the debt."""
from held_parts import (STEM, address, after, beside, day, digits, e, line, money, natural, page, person, phone, say, tr)

NAME, KIND = "held2-collection-visits", "collection_notice"
CSS = """body { font: 10.5pt 'P052' } .c { font-size: 16pt; font-weight: bold; border-bottom: 4px solid #7a1010; padding-bottom: 4px }
table.f td { padding: 1px 12px 1px 0 } table.x { width: 100%; margin: 12px 0 } .x th { border: 1px solid #444; background: #f3ecec;
padding: 4px; font-size: 9pt } .x td { border: 1px solid #444; padding: 4px 6px } .x .t td { font-weight: bold } .opt { border: 2px
solid #7a1010; padding: 8px 12px; margin: 12px 0 } .stub { border-top: 1px dashed; margin-top: 18px; padding-top: 8px;
page-break-inside: avoid } p { margin: 8px 0 } .s { font-size: 8.5pt }"""
AGENCIES = ["Pinehurst Account Services, Inc.", "Gray & Lattimer Receivables LLC", "Consolidated Medical Recovery Corp.", "Northstar Adjustment Bureau"]


def document(rng):
    who, first, agency = person(rng), day(rng), rng.choice(AGENCIES)
    creditor = f"{rng.choice(STEM)} {rng.choice(['Regional Hospital', 'Health Partners', 'Emergency Physicians PLLC'])}"
    style, ours, old = rng.choice(["us", "short", "mon"]), f"{digits(rng, 8)}", f"{rng.choice('GRT')}{digits(rng, 7)}"
    visits, date = [], first
    for _ in range(rng.randint(2, 5)):
        owed = rng.randint(4500, 312000)
        visits.append((date, rng.choice(["Emergency care", "Outpatient services", "Laboratory", "Radiology", "Office visit"]),
                       owed, rng.choice([0, owed * 3 // 100, owed * 6 // 100])))
        date = after(date, rng.randint(9, 45))
    principal, interest = sum(one[2] for one in visits), sum(one[3] for one in visits)
    sent, call, (street, town, _) = after(date, 190), phone(rng), address(rng)
    balance, offer, until = principal + interest, (principal + interest) * 60 // 100, after(sent, 35)
    lines = [line(day_of, (None, None, text), charge_cents=owed) for day_of, text, owed, _ in visits]
    rows = "".join(tr([say(day_of, style), text, money(owed), money(grown), money(owed + grown)], ". . r r r")
                   for day_of, text, owed, grown in visits)
    facts = [("Date:", say(sent, "long")), ("Our file number:", ours), ("Creditor:", creditor), ("Creditor's account:", old),
             ("Total amount due:", f"<b>{money(balance)}</b>")]
    heads = ["Date of service", "Type of service", "Amount placed", "Interest", "Now due"]
    html = page(CSS, f"""<div class="c">{e(agency)}</div>{beside(f"{street}<br>{town}<br>Telephone {call}<br><br>{natural(who)}<br>{address(rng)[0]}<br>{address(rng)[1]}",
f'<table class="f">{"".join(map(tr, facts))}</table>')}<p>Dear {natural(who)}:</p><p>{creditor} has placed the account below with this
office for collection. It includes these visits:</p><table class="x"><thead>{tr(heads, ". . r r r", tag="th")}</thead>{rows}{tr([("Total", 2),
money(principal), money(interest), money(balance)], ". r r r", "t")}</table><div class="opt"><b>An offer.</b> If we receive {money(offer)} by
{say(until, style)}, we will treat the account as settled. You may also pay in 6 parts. You need not take this offer.</div><p>This
communication is from a debt collector. This is an attempt to collect a debt, and any information obtained will be used for that
purpose.</p><p class="s">Unless you tell us within 30 days after receiving this notice that you dispute the validity of this debt or any
part of it, we will assume that it is valid. If you tell us in writing in that time, we will obtain proof of the debt and mail it to
you. We do not report medical debts below $500.00 to credit bureaus.</p><div class="stub">{beside(f"{natural(who)}<br>File {ours}",
"Card number ____________________<br>Expires ____/____ &nbsp; Amount $________", f"{e(agency)}<br>PO Box {digits(rng, 4)}<br>{town}")}</div>""",
                sheet="size: Letter; margin: 0.75in")
    return {"html": html, "truth": {
        "document_type": KIND, "provider": {"name": creditor}, "collector": {"name": agency, "phone": call},
        "patient": {"name": natural(who)}, "account_number": ours, "original_account": old, "statement_date": sent.isoformat(),
        "lines": lines, "totals": {"principal_cents": principal, "interest_cents": interest, "balance_cents": balance}}}
