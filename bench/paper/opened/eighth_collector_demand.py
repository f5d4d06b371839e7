"""A collection agency's letter, not the model form: the letterhead in the middle, the debt's parts in one wide row of columns, an offer with a
lower sum, the dispute words in small print, a stub with the agency's own number."""
import held_eighth as e
from held_eighth import esc, say, tr

NAME, KIND = "held8-collector-demand", "collection_notice"
NAMES = ["Grayson Reliant Recovery, LLC", "Midstate Account Resolution Inc.", "Larch & Fenton Receivables", "Consolidated Medical Collections Bureau"]
OWED = ["Sagehen Valley Radiology", "Tolliver Emergency Group", "Bellhaven General Hospital", "Marisville Women's Care", "Harrow County Ambulance"]


def document(rng):
    name, creditor, who = rng.choice(NAMES), rng.choice(OWED), e.Someone(rng)
    street, town = e.place(rng, box=True, plus=True)
    call, ours, theirs = e.phone(rng, rng.choice(("({}) {}-{}", "{}-{}-{}"))), e.number(rng, rng.choice(("9999999-99", "GR99999999"))), e.number(rng, rng.choice(("A9999999", "999999999")))
    sent, style, money = e.day(rng), rng.choice(("long", "us")), e.Money(rng, sign="$", minus="-{}")
    until = e.later(sent, rng.randint(38, 44))
    principal = e.price(rng, 90, 3900)
    interest, fees, paid = rng.choice((0, round(principal * 0.041))), rng.choice((0, 0, 2000)), rng.choice((0, 0, 2500))
    total = principal + interest + fees - paid
    share = rng.choice((50, 60, 70))
    heads = tr(["Creditor", "Creditor&rsquo;s account no.", "Principal", "Interest", "Fees", "Payments / credits", "Balance"], "||r|r|r|r|r", tag="th")
    row = tr([esc(creditor), theirs, money(principal), money(interest), money(fees), money(paid), f"<b>{money(total)}</b>"], "||" + "r nw|" * 5)
    body = (f'<div class="c"><span class="logo">{esc(name)}</span><br>Licensed collection agency &middot; {street} &middot; {town}<br>Call {call} &middot; Hours Mon-Thu 8-8, Fri 8-5 Central</div><hr>'
            + e.beside(f"<br>{esc(who.full)}<br>{who.street}<br>{who.town}", f'<div class="r">{say(sent, style)}<br>Our file no. <b>{ours}</b><br>Amount of the debt: <b>{money(total)}</b></div>', 55)
            + f"<p>RE: {esc(creditor)}</p><p>Dear {esc(who.full)}:</p><p>The account below has been listed with our office for collection on behalf of {esc(creditor)}. If it was an oversight, please send your payment in full, or call so that we can make arrangements.</p>"
            f'<table class="w d">{heads}{row}</table>'
            f"<p><b>An offer:</b> pay {share}% of the balance, {money(round(total * share / 100))}, in one sum within 21 days and we will close the file. Or pay in 4 parts of {money(total // 4)}.</p>"
            f'<p class="fine">This letter is from a debt collector. This is an attempt to collect a debt and any information obtained will be used for that purpose. You have until {say(until, style)} to dispute all or part of this debt; after that day we will assume that our information is correct. '
            f'If you write to us by {say(until, style)} we will stop collection until we send you proof, and give you the name of the original creditor. Medical debts of less than $500 are not reported. A charge of $20.00 applies to returned checks where allowed by law. State license no. {e.number(rng, "CA-99999")}.</p>'
            f'<p>{rng.choice(e.FIRST)} {rng.choice(e.LAST)[0]}., Account Representative, ext. {rng.randint(201, 489)}</p><div class="cut">Please return this stub with your payment</div>'
            + e.beside(f"{esc(who.full)}<br>Our file no. {ours}<br>Balance {money(total)}<br>Amount enclosed $__________", f"Pay to:<br>{esc(name)}<br>{street}<br>{town}", 55))
    css = (f"body{{font-family:{rng.choice(['Liberation Serif', 'Liberation Sans', 'DejaVu Serif'])!r};font-size:10pt}}.logo{{font-size:18pt;font-variant:small-caps}}.d{{margin:8pt 0;font-size:8.5pt}}.d td,.d th{{border:1px solid #444}}.fine{{font-size:8pt}}"
           ".cut{border-top:1px dashed #000;margin:20pt 0 10pt;text-align:center;font-size:8pt}")
    truth = {"document_type": KIND, "provider": {"name": creditor}, "collector": {"name": name, "phone": call}, "patient": {"name": who.full}, "account_number": ours, "original_account": theirs, "statement_date": sent,
             "validation_end": until, "lines": [],
             "totals": {"principal_cents": principal, "interest_cents": interest, "fees_cents": fees, "patient_paid_cents": paid, "balance_cents": total}}
    return {"html": e.page(css, body, margin="0.8in"), "truth": e.without_blanks(truth)}
