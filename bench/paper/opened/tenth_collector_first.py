"""tenth_collector_first.py: a collector's first letter about a medical debt in ordinary letter form with the table of the debt: as of a date the amount, between then and now interest, fees, payments, the total now; the date until which it may be disputed; a tear-off."""
import held_tenth as t
from held_tenth import esc, minus, money, say, tr

NAME, KIND = "held10-collector-first", "collection_notice"
AGENCIES = ["Credit Bureau Services of Ohio, Inc.", "Penn Collection Associates", "Medical Recovery Systems LLC", "Frontier Receivables Group, Inc."]


def document(rng):
    agency, who, sent, style = rng.choice(AGENCIES), t.Someone(rng), t.day(rng, "2026-03-01", "2026-09-01"), rng.choice(("long", "us", "mon"))
    creditor, account, original, call, mail = rng.choice((f"{rng.choice(t.CITIES)[0]} Memorial Hospital", "Blue River Emergency Physicians", "Summit Radiology Group")), t.number(rng, "9999999"), t.number(rng, "H99999999"), t.phone(rng, "1-{}-{}-{}"), t.place(rng, box=True)
    principal, interest, fees, credit, then = t.price(rng, 120, 4900), rng.choice((0, t.price(rng, 3, 60))), rng.choice((0, 0, 2500)), rng.choice((0, 5000)), t.later(sent, -rng.randint(60, 160))
    now, until, service = principal + interest + fees - credit, t.later(sent, 38), t.later(sent, -rng.randint(200, 400))
    rows = (tr([f"As of {say(then, style)}, you owed:", money(principal)], "|r nw") + tr([f"Between {say(then, style)} and today:", ""]) + tr(["&nbsp;&nbsp; You were charged this amount in interest:", f"+ {money(interest)}"], "|r nw")
            + tr(["&nbsp;&nbsp; You were charged this amount in fees:", f"+ {money(fees)}"], "|r nw") + tr(["&nbsp;&nbsp; You paid or were credited this amount toward the debt:", minus(credit, "- {}") if credit else f"- {money(0)}"], "|r nw") + tr(["<b>Total amount of the debt now:</b>", f"<b>{money(now)}</b>"], "|r nw", "y"))
    facts = t.facts([("Creditor", esc(creditor)), ("Creditor account number", original), ("Our reference number", account), ("Patient", esc(who.full)), ("Date of service", say(service, style))], "fx", "b")
    body = (f'<p><b class="logo">{esc(agency)}</b><br>{mail[0]}<br>{mail[1]}<br>{call}, Monday to Friday 8 am to 6 pm ET</p><p>{say(sent, style)}</p><div class="to">{esc(who.full)}<br>{who.street}<br>{who.town}</div><p><b>{esc(agency)} is a debt collector. We are trying to collect a debt that you owe to {esc(creditor)}. We will use any information you give us to help collect the debt.</b></p>{facts}'
            f'<h3>Our information shows:</h3><p>You had medical services from {esc(creditor)} with account number {original}.</p><table class="d">{rows}</table><h3>How can you dispute the debt?</h3><p>Call or write to us by <b>{say(until, style)}</b> to dispute all or part of the debt. If you do not, we will assume that our information is correct. If you write to us by {say(until, style)}, we must stop collection on any amount you dispute until we send you information that shows you owe the debt.</p>'
            f'<p>You may also write to ask for the name and address of the original creditor, if different. Go to www.cfpb.gov/debt-collection to learn more about your rights.</p><div class="cut small">Mail this form to {esc(agency)}, {t.whole(mail)}</div>' + t.beside("How do you want to respond?<br>&#9744; I want to dispute the debt because:<br>&nbsp;&nbsp; &#9744; This is not my debt. &nbsp; &#9744; The amount is wrong.<br>&#9744; I want you to send me the name and address of the original creditor.", t.facts([("Reference number", account), ("Total due", money(now)), ("Enclosed", "$ ________")], "bx"), 62))
    css = f"body{{font:10pt {rng.choice(['Liberation Serif', 'Liberation Sans', 'Nimbus Roman'])!r}}}.logo{{font-size:14pt}}.to{{margin:10pt 0}}.fx{{margin:4pt 0 4pt 20pt}}h3{{margin:8pt 0 2pt;font-size:11pt}}.d td{{border:.7px solid #777;padding:3pt 8pt}}.y td{{background:#eee}}.cut{{border-top:1px dashed #000;margin:16pt 0 8pt;padding-top:2pt}}.bx td{{border:1px solid #000}}"
    truth = {"document_type": KIND, "provider": {"name": creditor}, "collector": {"name": agency, "phone": call}, "patient": {"name": who.full}, "account_number": account, "original_account": original, "statement_date": sent, "itemization_date": then, "validation_end": until, "lines": [],
             "totals": {"principal_cents": principal, "interest_cents": interest, "fees_cents": fees, "patient_paid_cents": credit, "balance_cents": now}}
    return t.close(css, body, truth, margin="0.75in")
