"""seventh_model_validation.py: a medical debt's validation notice on the model of Regulation F: what is owed at the left, how to answer at the right, a slip with boxes to tick."""
from held_parts import after, day, digits, e, money, page, phone, say
from held_plain import home, letters, someone

NAME = "held7-model-validation"
KIND = "collection_notice"
COLLECTORS = ["Harrow Receivables Management", "Northgate Recovery Services, LLC", "Castellan Revenue Group", "Pembroke & Lyle Collections Inc."]
CREDITORS = ["Tolliver General Hospital", "Keystone Emergency Medicine Group, LLC", "St. Jerome Hospital", "Marlow County EMS", "Plains Radiology Associates"]
CSS = """body { font: 10pt 'Liberation Sans'; color: #000 } .w { width: 100%; } .w > tbody > tr > td { vertical-align: top; width: 50%; padding: 0 12px 0 0 } h3 { font-size: 11.5pt; margin: 10px 0 4px } .q td { padding: 4px 0; border-bottom: 1px solid #bbb } .q { width: 96% } .cut { border-top: 2px dashed #000; margin-top: 16px; padding-top: 6px } ul { margin: 4px 0; padding-left: 16px } li { margin: 4px 0 } .ck p { margin: 4px 0 }"""


def document(rng):
    collector, creditor, who = rng.choice(COLLECTORS), rng.choice(CREDITORS), someone(rng)
    name, tel, ref, original, (street, town), hers = f"{who[0]} {who[1]}. {who[2]}", phone(rng), letters(rng, rng.choice(["999-999", "9999999", "AA-999999"])), letters(rng, rng.choice(["99999999", "A99999999", "999-99-9999"])), home(rng), home(rng)
    since, printed = day(rng, (2025, 8, 1), 120), day(rng, (2026, 2, 1), 110)
    end = after(printed, rng.choice([35, 37, 40]))
    principal = rng.randint(9000, 420000)
    interest, fees = rng.choice([0, 0, principal // 50]), rng.choice([0, 0, 2500])
    credited = rng.choice([0, 0, 5000, principal // 5])
    owed = principal + interest + fees - credited
    box = f"P.O. Box {digits(rng, 5)}"
    html = f"""<table class=w><tr><td><b>{e(collector)}</b><br>{box}<br>{e(hers[1])}<br>{tel} from 8am to 8pm EST, Monday to Saturday<br>www.{collector.split()[0].lower()}pay.example</td><td><br>To: {e(name)}<br>{e(street)}<br>{e(town)}<br><br>Reference: {ref}<br>Date: {say(printed, 'long')}</td></tr></table>
<p style="margin:14px 0"><b>{e(collector)} is a debt collector.</b> We are trying to collect a debt that you owe to {e(creditor)}. We will use any information you give us to help collect the debt.</p>
<table class=w><tr><td><h3>Our information shows:</h3><p>You had a medical bill from {e(creditor)} with account number {original}.</p>
<table class=q><tr><td>As of {say(since, 'long')}, you owed:</td><td class=r>{money(principal)}</td></tr><tr><td>Between {say(since, 'long')} and today:</td><td></td></tr><tr><td>&nbsp; You were charged this amount in interest:</td><td class=r>+ {money(interest)}</td></tr><tr><td>&nbsp; You were charged this amount in fees:</td><td class=r>+ {money(fees)}</td></tr><tr><td>&nbsp; You paid or were credited this amount toward the debt:</td><td class=r>- {money(credited)}</td></tr><tr><td><b>Total amount of the debt now:</b></td><td class=r><b>{money(owed)}</b></td></tr></table></td>
<td><h3>How can you dispute the debt?</h3><ul><li><b>Call or write to us by {say(end, 'long')}, to dispute all or part of the debt.</b> If you do not, we will assume that our information is correct.</li><li><b>If you write to us by {say(end, 'long')}</b>, we must stop collection on any amount you dispute until we send you information that shows you owe the debt. You may use the form below. You may include papers that support you. We accept disputes at our website too.</li></ul>
<h3>What else can you do?</h3><ul><li><b>Write to ask for the name and address of the original creditor, if different from the current creditor.</b> If you write by {say(end, 'long')}, we must stop collection until we send you that information.</li><li><b>Go to www.cfpb.gov/debt-collection to learn more about your rights under federal law.</b> For instance, you have the right to stop or limit how we contact you.</li><li>Contact us about your payment options.</li><li>P&oacute;ngase en contacto con nosotros para solicitar una copia de este formulario en espa&ntilde;ol.</li></ul></td></tr></table>
<div class=cut>Notice: See the back for important information.<table class=w><tr><td><p>Mail this form to:<br>{e(collector)}<br>{box}<br>{e(hers[1])}</p><p>{e(name)}<br>{e(street)}<br>{e(town)}</p></td><td class=ck><h3>How do you want to respond?</h3><p>Check all that apply:</p><p>&#9744; <b>I want to dispute the debt because I think:</b></p><p>&nbsp; &#9744; This is not my debt. &nbsp; &#9744; The amount is wrong.</p><p>&nbsp; &#9744; Other (please describe on the back or add a page).</p><p>&#9744; <b>I want you to send me the name and address of the original creditor.</b></p><p>&#9744; <b>I enclosed this amount:</b> $ ________</p><p>Make your check payable to {e(collector)}. Include the reference number {ref}.</p><p>&#9744; Quiero este formulario en espa&ntilde;ol.</p></td></tr></table></div>"""
    truth = {"document_type": KIND, "collector": {"name": collector, "phone": tel}, "provider": {"name": creditor}, "patient": {"name": name}, "account_number": ref, "original_account": original, "statement_date": printed.isoformat(), "itemization_date": since.isoformat(), "validation_end": end.isoformat(), "lines": [],
             "totals": {"principal_cents": principal, "interest_cents": interest, "fees_cents": fees, "patient_paid_cents": credited, "balance_cents": owed}}
    return {"html": page(CSS, html, "size: Letter; margin: 0.6in"), "truth": truth}
