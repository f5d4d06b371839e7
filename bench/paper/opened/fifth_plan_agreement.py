"""fifth_plan_agreement.py: an agreement to pay a hospital's bill by the month: terms in a form of ruled cells, a schedule of dues with what is left after each in two columns of the page, fees that fall due only if, lines to sign; nothing on it is a service or a payment made."""
from held_parts import (STEM, TOWN, address, after, beside, day, digits, money, natural, page, person, phone, say, tr)

NAME, KIND = "held5-plan-agreement", "other"
CSS = """body { font: 10pt 'Liberation Serif' } .h { font: bold 14pt 'Liberation Sans'; text-align: center } h1 { font: bold 13pt 'Liberation Sans'; text-align: center; margin: 12px 0 } table.t { width: 100%; margin: 8px 0 } .t td { border: 1px solid #000; padding: 3px 8px; width: 50% } .t small { display: block; font: 7.4pt 'Liberation Sans' } h4 { margin: 12px 0 3px; font: bold 10pt 'Liberation Sans' }
table.x { width: 100% } .x th { font: bold 8pt 'Liberation Sans'; border-bottom: 1px solid #000; text-align: left; padding: 2px 5px } .x th.r { text-align: right } .x td { padding: 2px 5px; border-bottom: 1px dotted #777 } p, li { margin: 5px 0 } .sg td { padding: 22px 14px 0 0; width: 50% } .sg div { border-top: 1px solid #000; font-size: 8.5pt }"""


def following(date, months):
    year, month = divmod(date.month - 1 + months, 12)
    return date.replace(year=date.year + year, month=month + 1)


def document(rng):
    who, made, style = person(rng), day(rng), rng.choice(["us", "short", "mon"])
    house = f"{rng.choice(STEM + TOWN)} {rng.choice(['Memorial Hospital', 'Health', 'Medical Center', 'Surgical Hospital'])}"
    balance, months = rng.randint(42000, 960000), rng.choice([6, 10, 12, 18, 24])
    each = -(-balance // months // 100) * 100
    first = after(made, 20).replace(day=rng.choice([1, 5, 15, 20]))
    if first <= made:
        first = following(first, 1)
    account, call, place, home = f"{rng.choice(['', 'H', 'V'])}{digits(rng, 9)}", phone(rng, "{}-{}-{}"), address(rng), address(rng)
    left, rows = balance, []
    while left > 0:
        due = min(each, left)
        left -= due
        rows.append(tr([str(len(rows) + 1), say(following(first, len(rows)), style), money(due), money(left)], ". . r r"))
    last = following(first, len(rows) - 1)
    half = -(-len(rows) // 2)
    heads = f'<thead>{tr(["No.", "Due date", "Amount due", "Balance after"], ". . r r", tag="th")}</thead>'
    parts = [f'<table class="x">{heads}{"".join(found)}</table>' for found in (rows[:half], rows[half:]) if found]
    terms = [("Responsible party", natural(who)), ("Patient", natural(who)), ("Account number", account), ("Agreement date", say(made, style)), ("Total balance", f"<b>{money(balance)}</b>"), ("Monthly payment", f"<b>{money(each)}</b>"), ("Number of payments", str(len(rows))), ("First payment due", say(first, style)),
             ("Final payment due", say(last, style)), ("Interest rate", "0% (no finance charge)")]
    cells = "".join(f"<tr>{''.join(f'<td><small>{label}</small>{value}</td>' for label, value in terms[at:at + 2])}</tr>" for at in range(0, len(terms), 2))
    html = page(CSS, f"""<div class="h">{house}</div><div style="text-align:center;font-size:9pt">Business Office, {place[0]}, {place[1]}, {call}</div><h1>PAYMENT PLAN AGREEMENT</h1><p>{natural(who)}<br>{home[0]}<br>{home[1]}</p><p>This agreement is between {house} and the responsible party named below. Please sign both copies and send one back within 10 days.</p><table
class="t">{cells}</table><h4>Schedule of payments</h4>{beside(*parts)}<h4>Terms</h4><ol><li>Payments are due on day {first.day} of each month. You may pay more, or all, at any time at no cost.</li><li>A payment that comes more than 15 days late may be charged a late fee of $10.00; a returned check $30.00.</li><li>If two payments in a row are missed the
whole balance falls due, and the account may be sent to a collection agency after 30 days' notice.</li><li>New visits are not part of this plan. Call us to add them; the least monthly payment is then $50.00.</li><li>If you cannot pay because of hardship ask for our financial assistance. You do not give up any right to dispute the bill by signing.</li></ol><p>How will you pay?
&nbsp; &#9633; Check &nbsp; &#9633; Card on file &nbsp; &#9633; Bank draft</p><table class="sg" style="width:100%">{tr(["<div>Signature of responsible party</div>", "<div>Date</div>"])}{tr([f"<div>For {house}</div>", "<div>Date</div>"])}</table><p style="font-size:8pt">Form PFS-114 (rev. 02/2024)</p>""", sheet="size: Letter; margin: 0.65in 0.8in")
    return {"html": html, "truth": {
        "document_type": KIND, "provider": {"name": house, "phone": call}, "patient": {"name": natural(who)}, "account_number": account, "statement_date": made.isoformat(), "maybe": {"due_date": first.isoformat()}, "lines": [], "totals": {"balance_cents": balance}}}
