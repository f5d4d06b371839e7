"""fourth_validation.py: a collector's validation notice in the words and the places of the rule's model form: what the collector's information shows as sums down the right, how to dispute by a day, the answer sheet to tear off."""
from held_parts import (STEM, TOWN, address, after, day, digits, e, money, natural, page, person, phone, say)

NAME, KIND = "held4-validation", "collection_notice"
CSS = """body { font: 9.6pt/1.25 'Liberation Sans' } .top { display: grid; grid-template-columns: 1fr 1fr; column-gap: 0.4in; border-bottom: 1px solid #000; padding-bottom: 8px } .cols { display: grid; grid-template-columns: 1fr 1fr; column-gap: 0.4in }
h3 { font-size: 10.5pt; margin: 10px 0 3px } .o { display: grid; grid-template-columns: 1fr 0.95in; row-gap: 5px } .o > .r { text-align: right } .o .z { font-weight: bold; border-top: 1px solid #000; padding-top: 3px } ul { margin: 2px 0; padding-left: 16px } li { margin-bottom: 4px }
.cut { border-top: 2px dashed #000; margin-top: 12px; padding-top: 6px } .q { margin: 2px 0 2px 12px } .s { margin-left: 28px }"""


def document(rng):
    who, since = person(rng), day(rng)
    agency = rng.choice([f"{rng.choice(STEM)} Receivables Group", f"{rng.choice(STEM)} & {rng.choice(STEM)} Recovery, LLC", f"{rng.choice(TOWN)} Credit Services, Inc."])
    creditor = rng.choice([f"{rng.choice(STEM)} Emergency Physicians", f"{rng.choice(TOWN)} Hospital", f"{rng.choice(STEM)} Radiology Associates", f"{rng.choice(STEM)} Family Dentistry"])
    ours, old, style = f"{digits(rng, 3)}-{digits(rng, 3)}", rng.choice([digits(rng, 9), f"V{digits(rng, 8)}", f"{digits(rng, 4)}-{digits(rng, 5)}"]), rng.choice(["long", "long", "us"])
    owed = rng.randint(4800, 690000)
    interest = rng.choice([0, 0, round(owed * 0.03)])
    fees = rng.choice([0, 0, 2500, 1000])
    less = rng.choice([0, 0, 5000, owed // 10])
    balance = owed + interest + fees - less
    sent = after(since, rng.randint(120, 400))
    end = after(sent, 38)
    kind = rng.choice(["medical services", "a medical", "a healthcare"])
    had = f"You received medical services from {creditor} with account number {old}." if kind == "medical services" else f"You had {kind} account from {creditor} with account number {old}."
    street, town, _ = address(rng)
    home, call = address(rng), phone(rng, "({}) {}-{}")
    site = f"www.{agency.split()[0].lower()}.example"
    since_words = say(since, style)
    sums = [(f"As of {since_words}, you owed:", money(owed)), (f"Between {since_words} and today:", ""), ("&nbsp;&nbsp;You were charged this amount in interest:", f"+ {money(interest)}"), ("&nbsp;&nbsp;You were charged this amount in fees:", f"+ {money(fees)}"),
            ("&nbsp;&nbsp;You paid or were credited this amount toward the debt:", f"&ndash; {money(less)}")]
    html = page(CSS, f"""<div class="top"><div><b>{e(agency)}</b><br>{street}<br>{town}<br>{call} from 8am to 8pm EST, Monday to Saturday<br>{site}</div><div><b>To:</b> {natural(who)}<br>{home[0]}<br>{home[1]}<br><br><b>Reference:</b> {ours}<br>{say(sent, "long")}</div></div>
<p><b>{e(agency)} is a debt collector. We are trying to collect a debt that you owe to {e(creditor)}. We will use any information you give us to help collect the debt.</b></p><div class="cols"><div><h3>Our information shows:</h3><p>{e(had)}</p><div class="o">{"".join(f'<div>{label}</div><div class="r">{amount}</div>' for label, amount in sums)}
<div class="z">Total amount of the debt now:</div><div class="z r">{money(balance)}</div></div></div><div><h3>How can you dispute the debt?</h3><ul><li><b>Call or write to us by {say(end, style)}, to dispute all or part of the debt.</b> If you do not, we will assume that our information is correct.</li><li><b>If you write to us by {say(end, style)}</b>, we must
stop collection on any amount you dispute until we send you information that shows you owe the debt. You may use the form below or write to us without the form. You may also include supporting documents. We accept disputes electronically at {site}/dispute.</li></ul><h3>What else can you do?</h3><ul><li><b>Write to ask for the name and address of the
original creditor, if different from the current creditor.</b> If you write by {say(end, style)}, we must stop collection until we send you that information. You may use the form below or write to us without the form.</li><li><b>Go to www.cfpb.gov/debt-collection to learn more about your rights under federal law.</b> For instance, you have the right to stop or limit
how we contact you.</li><li>Contact us about your payment options.</li><li>P&oacute;ngase en contacto con nosotros para solicitar una copia de este formulario en espa&ntilde;ol.</li></ul></div></div><div class="cut"><div class="cols"><div><b>Mail this form to:</b><br>{e(agency)}<br>{street}<br>{town}<br><br>{natural(who)}<br>{home[0]}<br>{home[1]}</div>
<div><h3>How do you want to respond?</h3><i>Check all that apply:</i><div class="q">&#9744; I want to dispute the debt because I think:</div><div class="q s">&#9744; This is not my debt.<br>&#9744; The amount is wrong.<br>&#9744; Other (please describe on reverse or attach additional information).</div><div class="q">&#9744; I want you to send me the name and address of the
original creditor.</div><div class="q">&#9744; I enclosed this amount: $ ____________</div><div class="q s"><i>Make your check payable to {e(agency)}. Include the reference number {ours}.</i></div><div class="q">&#9744; Quiero este formulario en espa&ntilde;ol.</div></div></div></div>""", sheet="size: Letter; margin: 0.6in")
    return {"html": html, "truth": {
        "document_type": KIND, "provider": {"name": creditor}, "collector": {"name": agency, "phone": call}, "patient": {"name": natural(who)}, "account_number": ours, "original_account": old, "statement_date": sent.isoformat(),
        "itemization_date": since.isoformat(), "validation_end": end.isoformat(), "lines": [],
        "totals": {"principal_cents": owed, "interest_cents": interest, "fees_cents": fees, "patient_paid_cents": less, "balance_cents": balance}}}
