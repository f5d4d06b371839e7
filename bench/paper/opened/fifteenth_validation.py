"""A collector's notice in the form of Regulation F: the debt's own sum, how to dispute, what else can be done, and a slip to tear off."""
from held_fifteenth_b import *  # noqa: F403

NAME = "held15-validation"


def document(rng):
    who = Who(rng)
    collector, creditor = rng.choice(("North Ridge Recovery Group", "Halvard & Stone Receivables LLC", "Premier Accounts Solutions, Inc.")), rng.choice(HOSPITALS + GROUPS)
    tel, (street, town), (boxn, boxt) = free(rng), place(rng), place(rng, True)
    ref, original = number(rng, "999-999"), number(rng, "99999999")
    sent = day(rng, (2026, 3, 1), 120)
    item, until = later(sent, -rng.randint(60, 200)), later(sent, rng.randint(36, 45))
    principal = rng.randint(9000, 420000)
    interest, fees, paid = rng.choice((0, 0, rng.randint(300, 9000))), rng.choice((0, 0, 2500)), rng.choice((0, rng.randint(1000, principal // 2)))
    now = principal + interest + fees - paid
    sums = [(f"As of {say(item, '%B %-d, %Y')}, you owed:", usd(principal)), (f"Between {say(item, '%B %-d, %Y')} and today:", ""), ("You were charged this amount in interest:", f"+ {usd(interest)}"), ("You were charged this amount in fees:", f"+ {usd(fees)}"), ("You paid or were credited this amount toward the debt:", f"&minus; {usd(paid)}"), ("<b>Total amount of the debt now:</b>", f"<b>{usd(now)}</b>")]
    left = (f"<p><b>{esc(collector)} is a debt collector.</b> We are trying to collect a debt that you owe to {esc(creditor)}. We will use any information you give us to help collect the debt.</p><h2>Our information shows:</h2><p>You had a medical account from {esc(creditor)} with account number {original}.</p>"
            + facts(sums, "sums"))
    right = (f"<h2>How can you dispute the debt?</h2><ul><li><b>Call or write to us by {say(until, '%B %-d, %Y')}, to dispute all or part of the debt.</b> If you do not, we will assume that our information is correct.</li><li><b>If you write to us by {say(until, '%B %-d, %Y')}</b>, we must stop collection on any amount you dispute until we send you information that shows you owe the debt. You may use the form below or write to us without the form. You may also include supporting documents.</li></ul>"
             f"<h2>What else can you do?</h2><ul><li><b>Write to ask for the name and address of the original creditor, if different from the current creditor.</b> If you write by {say(until, '%B %-d, %Y')}, we must stop collection until we send you that information. You may use the form below or write to us without the form.</li><li><b>Go to www.cfpb.gov/debt-collection to learn more about your rights under federal law.</b> For instance, you have the right to stop or limit how we contact you.</li><li>Contact us about your payment options.</li><li>P&oacute;ngase en contacto con nosotros para solicitar una copia de este formulario en espa&ntilde;ol.</li></ul>")
    body = (beside(f"<b>{esc(collector)}</b><br>{street}<br>{town}<br>{tel} from 8am to 8pm EST, Monday to Saturday<br>www.example.com", f"<b>To:</b> {esc(who.full)}<br>{who.street}<br>{who.town}<br><br><b>Reference:</b> {ref}<br><b>Date:</b> {say(sent, '%B %-d, %Y')}") + "<hr>" + beside(left, right)
            + '<div class="cut">&#9986;</div>' + beside(f"<b>Mail this form to:</b><br>{esc(collector)}<br>{boxn}<br>{boxt}<br><br>{esc(who.full)}<br>{who.street}<br>{who.town}",
                     "<h2>How do you want to respond?</h2><b>Check all that apply:</b><br>&#9744; I want to dispute the debt because I think:<br>&nbsp;&nbsp;&#9744; This is not my debt.<br>&nbsp;&nbsp;&#9744; The amount is wrong.<br>&nbsp;&nbsp;&#9744; Other (please describe on reverse or attach additional information).<br>&#9744; I want you to send me the name and address of the original creditor.<br>&#9744; I enclosed this amount: $ ____________<br><span class='fine'>Make your check payable to " + f"{esc(collector)}. Include the reference number {ref}.</span><br>&#9744; Quiero este formulario en espa&ntilde;ol."))
    return done(sheet("h2{font-size:11.5pt}ul{margin:0 0 6pt;padding-left:14pt}li{margin-bottom:4pt}.sums{width:100%}.sums td{border-bottom:1px solid #ccc}.sums td+td{text-align:right;white-space:nowrap}.cut{border-top:1px dashed #000;margin:12pt 0 6pt}", body, font="10pt 'Liberation Sans',Arial", margin="0.6in"),
                {"document_type": "collection_notice", "collector": {"name": collector, "phone": tel}, "provider": {"name": creditor}, "patient": {"name": who.full}, "account_number": ref, "original_account": original, "statement_date": sent, "itemization_date": item, "validation_end": until, "lines": [],
                 "payments": [{"by": "patient", "amount_cents": paid}] if paid else None,
                 "totals": {"principal_cents": principal, "interest_cents": interest, "fees_cents": fees, "patient_paid_cents": paid, "balance_cents": now}})
