"""eleventh_collector_model_form.py: a debt collector's first notice laid out as the model form of Regulation F: who we are, the debt's reckoning, how to dispute, tear-off with check boxes; itemization date, principal, interest, fees, paid."""
import held_eleventh as t
from held_eleventh import cols, esc, money, say, table

NAME, KIND = "held11-collector-model-form", "collection_notice"


def document(rng):
    agency, who, sent = rng.choice(("Northfork Recovery Group", "Palisade Receivables LLC", "Carrington Credit Bureau")), t.Patient(rng), t.day(rng, "2026-03-01", "2026-09-20")
    creditor, ref, orig, tel, box, style = t.hospital(rng), t.number(rng, "999-99999"), t.number(rng, "V9999999"), t.call(rng), t.where(rng, True), rng.choice(("long", "us"))
    then, until = t.later(sent, -rng.randint(120, 400)), t.later(sent, 38)
    start, interest, fees, paid = t.price(rng, 180, 4200), rng.choice((0, 2210, 4817)), rng.choice((0, 0, 2500)), rng.choice((0, 5000))
    now = start + interest + fees - paid
    body = (cols((50, f"<b>{esc(agency)}</b><br>{box[0]}<br>{box[1]}<br>{tel} from 8am to 7pm, Monday to Friday<br>www.example.com"), (50, f"To: {esc(who.full)}<br>{who.street}<br>{who.town}<br><br>Reference: {ref}<br>{say(sent, style)}"))
            + f'<div class="ti">{esc(agency)} is a debt collector. We are trying to collect a debt that you owe to {esc(creditor)}. We will use any information you give us to help collect the debt.</div>'
            + cols((50, f'<h3>Our information shows:</h3><p>You received medical services from {esc(creditor)} with account number {orig}.</p>'
                    + table("vt w", "lr", [], [[f"As of {say(then, style)}, you owed:", money(start)], ["Between that day and today:", ""], ["&nbsp; You were charged this amount in interest:", "+ " + money(interest)], ["&nbsp; You were charged this amount in fees:", "+ " + money(fees)], ["&nbsp; You paid or were credited this amount toward the debt:", "&ndash; " + money(paid)], ("tt", ["Total amount of the debt now:", money(now)])])),
                   (50, f'<h3>How can you dispute the debt?</h3><p><b>Call or write to us by {say(until, style)}</b>, to dispute all or part of the debt. If you do not, we will assume that our information is correct.</p><p>If you write to us by {say(until, style)}, we must stop collection on any amount you dispute until we send you information that shows you owe the debt.</p><h3>What else can you do?</h3><p>Write to ask for the name and address of the original creditor, if different from the current creditor. Learn more at www.cfpb.gov/debt-collection. Póngase en contacto con nosotros para solicitar una copia de este formulario en español.</p>'))
            + '<div class="cut"></div>' + cols((50, f"Mail this form to:<br>{esc(agency)}<br>{box[0]}<br>{box[1]}<br><br>{esc(who.full)}<br>Reference: {ref}"), (50, "<b>How do you want to respond?</b><br>&#9633; I want to dispute the debt because I think:<br>&nbsp; &#9633; This is not my debt. &#9633; The amount is wrong.<br>&#9633; I want you to send me the name and address of the original creditor.<br>&#9633; I enclosed this amount: $ ________"))
            + "<p class='small'>Notice: see reverse side for important information.</p>")
    css = f"body{{font:10pt {rng.choice(['Liberation Sans', 'Liberation Serif'])!r}}}.ti{{font-weight:bold;margin:14pt 0;border-top:1px solid #000;padding-top:8pt}}h3{{font-size:10.5pt;margin:4pt 0}}.vt td{{padding:3pt 2pt}}.tt td{{font-weight:bold;border-top:1px solid #000}}.cut{{border-top:1px dashed #000;margin:18pt 0 10pt}}"
    return t.done(css, body, {"document_type": KIND, "provider": {"name": creditor}, "collector": {"name": agency, "phone": tel}, "patient": {"name": who.full}, "account_number": ref, "original_account": orig, "statement_date": sent, "itemization_date": then, "validation_end": until, "lines": [],
                              "totals": {"principal_cents": start, "interest_cents": interest, "fees_cents": fees, "patient_paid_cents": paid, "balance_cents": now}})
