"""sixth_debt_itemization.py: a collection agency's first notice for a medical account: letterhead and address, an account box with original and current creditor, day of service and patient, the itemization of the debt as a ruled table from the itemization date on, rights in paragraphs, a response form on a second sheet."""
from held_parts import (address, after, beside, day, digits, e, money, page, phone, say, tr)

NAME, KIND = "held6-debt-itemization", "collection_notice"
CSS = """body { font: 10pt 'Liberation Serif', Georgia, serif } .n { font-size: 15pt; font-weight: bold } table.a { width: 100%; margin: 10px 0 } .a td { border: 1px solid #444; padding: 3px 7px } .a td.k { background: #eee; font-weight: bold; width: 26% } table.d { width: 80%; margin: 8px auto } .d td, .d th { border: 1px solid #444; padding: 4px 8px; text-align: left } .d td.r, .d th.r { text-align: right } .d .z td { font-weight: bold; background: #eee } h3 { margin: 10px 0 4px; font-size: 11pt } p { margin: 6px 0 } .brk { page-break-before: always } .s { font-size: 9pt }"""
FIRST = "Ronald Stephanie Douglas Melissa Gerald Crystal Terry Natalie Wayne Monica".split()
LAST = "Palmer Dunn Spencer Guzman Hopkins Lyons Barrett Medina Sharp Watts".split()


def document(rng):
    who, served, style = f"{rng.choice(FIRST)} {rng.choice(LAST)}", day(rng, (2024, 6, 1), 480), rng.choice(["us", "us", "long"])
    agency = rng.choice(["Granite Recovery Services, LLC", "Midland Valley Collections, Inc.", "Apex Meridian Receivables", "First Harbor Credit Bureau"])
    creditor = rng.choice(["Fairmont Ridge Medical Center", "Lakemont Emergency Physicians", "Saint Brennan Hospital", "Cascade Anesthesia Associates", "New Alden Ambulance Service"])
    since = after(served, rng.choice([0, rng.randint(20, 90)]))
    sent = after(since, rng.randint(150, 380))
    end = after(sent, rng.randint(33, 45))
    owed, fees = rng.randint(6500, 720000), rng.choice([0, 0, 0, 1500, 3500])
    interest = rng.choice([0, 0, round(owed * 0.04)])
    less = rng.choice([0, 0, 0, 2500, owed // 10])
    balance = owed + interest + fees - less
    ours, old, call, (street, town, _), own = rng.choice([digits(rng, 8), f"{digits(rng, 2)}-{digits(rng, 6)}"]), rng.choice([digits(rng, 9), f"H{digits(rng, 8)}"]), phone(rng, "({}) {}-{}"), address(rng), address(rng)
    site = f"{agency.split()[0].lower()}.example"
    facts = [("Original Creditor", creditor), ("Current Creditor", creditor), ("Creditor Account Number", old), ("Our Reference Number", ours), ("Patient", who), ("Date of Service", say(served, style)), ("Amount Due", money(balance))]
    table = tr(["Itemization of the Debt", "Amount"], ". r", tag="th") + tr([f"Amount owed on {say(since, style)} (itemization date)", money(owed)], ". r") + tr([f"Interest charged since {say(since, style)}", money(interest)], ". r") + tr([f"Fees charged since {say(since, style)}", money(fees)], ". r") + tr([f"Payments and credits since {say(since, style)}", money(-less)], ". r") + tr([f"Total amount due as of {say(sent, style)}", money(balance)], ". r", "z")
    body = f"""{beside(f'<span class="n">{e(agency)}</span><br>{street}<br>{town}', f'<div class="r">Phone: {call}<br>Mon-Fri 8:00 am - 6:00 pm<br>www.{site}</div>')}<br>{say(sent, "long")}<br><br>{who}<br>{own[0]}<br>{own[1]}<br><br><b>Re: Notice about your account with {creditor}</b><p>Dear {who}:</p><p>{e(agency)} is a debt collector. We are trying to collect a debt that you owe to {creditor}. We will use any information you give us to help collect the debt.</p><table class="a">{"".join(tr(one, "k .") for one in facts)}</table>
<table class="d">{table}</table><h3>How can you dispute the debt?</h3><p><b>Call or write to us by {say(end, style)}</b> to dispute all or part of the debt. If you do not, we will assume that our information is correct. If you write to us by {say(end, style)}, we must stop collection on any amount you dispute until we send you information that shows you owe the debt. You may use the form on the next page or write to us without the form.</p><h3>What else can you do?</h3><p>Write to ask for the name and address of the original creditor, if different from the current creditor. If you write by {say(end, style)}, we must stop collection until we send you that information. Go to www.cfpb.gov/debt-collection to learn more about your rights under federal law. Contact us about your payment options.</p><p class="s">As of the date of this letter you have not been reported to a credit bureau for this account. Page 1 of 2</p>
<div class="brk"><h3>How do you want to respond?</h3><p>Mail this form to: {e(agency)}, {street}, {town}</p><p>{who} &nbsp;&nbsp; Reference Number: {ours}</p><p>Check all that apply:</p><p>&#9744; I want to dispute the debt because I think: &nbsp; &#9744; This is not my debt. &nbsp; &#9744; The amount is wrong. &nbsp; &#9744; Other (please describe).</p><p>&#9744; I want you to send me the name and address of the original creditor.</p><p>&#9744; I enclosed this amount: $__________ Make your check payable to {e(agency)}.</p><p>&#9744; Quiero este formulario en espa&ntilde;ol.</p><p class="s">Page 2 of 2</p></div>"""
    return {"html": page(CSS, body, sheet="size: Letter; margin: 0.7in"), "truth": {
        "document_type": KIND, "provider": {"name": creditor}, "collector": {"name": agency, "phone": call}, "patient": {"name": who}, "account_number": ours, "original_account": old, "statement_date": sent.isoformat(), "itemization_date": since.isoformat(), "validation_end": end.isoformat(), "lines": [],
        "totals": {"principal_cents": owed, "interest_cents": interest, "fees_cents": fees, "patient_paid_cents": less, "balance_cents": balance}}}
