"""A collection agency's later letter over several debts of different doctors and hospitals: an offer to settle all for a part by a day, the accounts in a table (client, their number, last service, what is owed with interest behind), three ways to pay, a tear-off with small boxes; no first notice, no dispute window."""
from held_nineteenth_a import *

NAME, KIND = "held19-several-creditors", "collection_notice"


def document(rng):
    who, at = Patient(rng, 22, 70), Place(rng)
    agency = rng.choice(("Tidewater Credit Adjusters, Inc.", "Bramble & Stone Recovery Services", "National Physicians Collection Bureau", "Pinnacle Accounts Resolution, LLC"))
    town = rng.choice(CITIES)[0]
    clients = rng.sample((f"{town} Radiology Associates", f"{town} Memorial Hospital", f"{town} Emergency Physicians", f"{town} Pathology Group", f"{rng.choice(LAST)} Orthopedics", f"{town} Anesthesia Partners", f"{town} Urgent Care"), rng.randint(2, 5))
    sent = day(rng, (2025, 9, 1))
    ref, until, pin = number(rng, rng.choice(("A9999999", "99-9999999", "999999999"))), later(sent, rng.choice((21, 30, 35, 45))), number(rng, "9999")
    with_interest, lines, rows = rng.random() < 0.55, [], []
    original, principal, interest = [], 0, 0
    for client in clients:
        date, cents = later(sent, -rng.randint(240, 1100)), rng.randint(3000, 120000)
        more = round(cents * rng.uniform(0.01, 0.09)) if with_interest else 0
        original.append(number(rng, rng.choice(("99999999", "AA999999", "999-99999"))))
        principal, interest = principal + cents, interest + more
        lines.append({"date": date, "maybe": {"charge_cents": cents, "patient_cents": cents + more, "description": client}})
        rows.append(tr([client, original[-1], dash(date), usd(cents)] + ([usd(more), usd(cents + more)] if with_interest else []), "- n n r r r"))
    owed, part = principal + interest, rng.choice((50, 60, 65, 70, 80))
    offer = round(owed * part / 100)
    heads = ["Creditor", "Creditor Acct", "Last Service", "Principal"] + (["Interest", "Total"] if with_interest else [])
    rows.append(tr([("Total of all accounts", 3), usd(principal)] + ([usd(interest), usd(owed)] if with_interest else []), "r r r r", "t"))
    months = rng.choice((3, 4, 6))
    body = (f"<div class='ag'>{agency}</div><div class='sm'>{at.street} &bull; {at.town} &bull; Phone {at.free} &bull; Office hours M-Th 8am-8pm, F 8am-5pm CT</div>"
            + sides(f"<div class='ml'>{who.mail}</div>", facts([("Date:", dash(sent)), ("Our file:", ref), ("Online PIN:", pin), ("Balance:", usd(owed))], "f"), widths=(58, 42))
            + f"<h2>We would like to settle your accounts for {part}% of what is owed</h2><p>Dear {who.plain}:</p><p>The accounts below have been placed with our office for collection by the creditors named. {'Interest is added as state law allows. ' if with_interest else ''}As of the date of this letter you owe {usd(owed)}.</p>"
            + grid(heads, rows, "- n n r r r") + f"<div class='off'>Our offer: pay <b>{usd(offer)}</b> so that it reaches us by <b>{long(until)}</b> and we will treat all {len(clients)} accounts as settled. We are not obliged to renew this offer.</div>"
            + sides(f"<b>1. All at once</b><br>{usd(offer)} by check, card or money order.", f"<b>2. In {months} payments</b><br>The full {usd(owed)} in {months} equal monthly payments.", "<b>3. Something else</b><br>Call us. Ask too whether your provider's financial assistance may still apply.", widths=(33, 34, 33), kind="ways")
            + f"<p class='s'>This communication is from a debt collector. This is an attempt to collect a debt and any information obtained will be used for that purpose. {rng.choice(('Colorado office: 8690 Wolff Ct, Westminster CO.', 'The law limits how long you can be sued on a debt. Because of the age of your debt, we will not sue you for it.', 'Interest may go on being added to the principal until it is paid.' if with_interest else 'No interest is being added to these accounts.'))}</p>"
            + "<div class='cut'>Please return this part with your payment in the enclosed envelope</div>" + sides(facts([("Our file", ref), ("Balance", usd(owed)), ("Settlement offer", usd(offer)), ("I enclose", "$ ____________")], "f"), cards("VISA MC DISC"), f"{agency}<br>{at.box}<br>{at.far}", widths=(34, 36, 30)))
    css = "body { font: 10pt 'Liberation Serif'; font-size: 10.5pt } .ag { font: bold 17pt 'Liberation Serif'; font-variant: small-caps } .sm { font-size: 8.5pt; border-bottom: 1px solid #000; padding-bottom: 4pt } .ml { margin: 24pt 0 20pt 16pt } .f { margin-top: 12pt } .f td { padding: 1.5pt 10pt 1.5pt 0 } .f td + td { font-weight: bold } h2 { font-size: 13pt; margin: 8pt 0 } p { margin: 5pt 0 } .d { font-size: 9.5pt; margin: 6pt 0 } .d th { background: #333; color: #fff; font-weight: normal } .d td { border-bottom: 0.5pt solid #999; padding: 2.5pt 4pt } .t td { font-weight: bold; border-top: 1.5pt solid #000 } .off { border: 2pt solid #333; padding: 7pt; margin: 8pt 0; text-align: center } .ways > tbody > tr > td { font-size: 9.5pt } .s { font-size: 8.6pt }"
    return done(css, body, {"document_type": KIND, "collector": {"name": agency, "phone": at.free}, "patient": {"name": who.full.upper()}, "account_number": ref, "maybe": {"original_account": original[0], "provider.name": clients[0], "patient.name": who.plain, "principal_cents": principal, "due_date": until, "charges_cents": principal}, "statement_date": sent, "lines": lines,
                            "totals": ({"principal_cents": principal, "interest_cents": interest, "balance_cents": owed} if with_interest else {"balance_cents": owed})})
