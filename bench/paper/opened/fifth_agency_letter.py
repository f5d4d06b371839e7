"""fifth_agency_letter.py: a collection agency's first letter: what is owed as a table of one row with the creditor's number and the sums side by side, the letter's words around it, how to dispute as a numbered list, a slip with boxes to tick at the foot."""
from held_parts import (STEM, address, after, bars, day, digits, money, natural, page, person, phone, say, tr)

NAME, KIND = "held5-agency-letter", "collection_notice"
CSS = """body { font: 9.8pt 'Liberation Serif' } table.h { width: 100% } .h td { vertical-align: top } .n { font: bold 14pt 'Liberation Sans' } table.d { width: 100%; margin: 10px 0 } .d th { border: 1px solid #000; background: #eee; font: bold 8pt 'Liberation Sans'; padding: 3px 4px; vertical-align: bottom } .d td { border: 1px solid #000; padding: 4px; text-align: center; font-size: 9.3pt } ol { margin: 4px 0 8px 18px; padding: 0 } li { margin-bottom: 4px } .cut { border-top: 1px dashed #000; text-align: center; font-size: 7.5pt; margin: 14px 0 6px } .s { font-size: 8.3pt } p { margin: 7px 0 } .stub { page-break-inside: avoid }"""


def document(rng):
    who, since, style = person(rng), day(rng), rng.choice(["us", "long", "mon"])
    agency = f"{rng.choice(STEM)} {rng.choice(['Medical Collections, Inc.', 'Account Services, LLC', 'Receivables Management', 'Adjustment Bureau'])}"
    creditor = f"{rng.choice(STEM)} {rng.choice(['Regional Hospital', 'Radiology Consultants', 'Emergency Physicians', 'Community Hospital', 'Womens Health', 'Ambulance Service'])}"
    sent = after(since, rng.randint(130, 330))
    end = after(sent, rng.choice([35, 36, 40]))
    owed = rng.randint(4800, 640000)
    interest = rng.choice([0, 0, 0, round(owed * 0.02)])
    fees = rng.choice([0, 0, 0, 1500])
    less = rng.choice([0, 0, min(5000, owed // 4), owed // 3])
    balance, ours, old = owed + interest + fees - less, digits(rng, rng.choice([7, 8])), f"{rng.choice('VHA')}{digits(rng, rng.choice([8, 10]))}"
    call, (street, town, _), own = phone(rng, rng.choice(["{}-{}-{}", "({}) {}-{}"])), address(rng), address(rng)
    heads = ["Creditor", "Creditor's account", f"Amount owed on <span style='white-space:nowrap'>{say(since, style)}</span>", "Interest since", "Fees since", "Payments and credits since", "Amount owed now"]
    one = tr([f"<b>{word}</b>" for word in (creditor, old)] + [money(owed), money(interest), money(fees), money(-less) if less else money(0), f"<b>{money(balance)}</b>"])
    html = page(CSS, f"""<table class="h"><tr><td><span class="n">{agency}</span><br>{street}<br>{town}</td><td class="r">Toll free {call}<br>TTY 711<br>Mon&ndash;Thu 8 am&ndash;8 pm, Fri 8 am&ndash;5 pm</td></tr></table><br>{say(sent, style)}<br><br><table class="h"><tr><td>{natural(who)}<br>{own[0]}<br>{own[1]}</td><td>Our file number: <b>{ours}</b></td></tr></table><p>Dear {natural(who)}:</p>
<p>{creditor} has placed the account below with us for collection. {agency} is a debt collector. We are trying to collect a debt, and any information that we get will be used for that purpose.</p><table class="d">{tr(heads, tag="th")}{one}</table><p><b>If you think that this is not right.</b> You have until {say(end, style)} to do any of the following:</p>
<ol><li>Tell us by phone or in writing that you dispute all or part of the debt. If you write to us by {say(end, style)}, we must stop collection on what you dispute until we send you information that shows you owe it.</li><li>Write to ask for the name and address of the original creditor, if it is not the one above. We must stop until we send it.</li><li>If we do not hear from you, we will take our information to be correct.</li></ol>
<p>Were you insured on the day of service? Send us a copy of your card and we will have the claim filed again. Payment in full or a plan can be arranged on our website, www.{agency.split()[0].lower()}pay.example, with your file number. The Consumer Financial Protection Bureau tells you more about your rights at www.cfpb.gov/debt-collection.</p><p class="s">Calls may be recorded. This agency is licensed by the Department of Financial Institutions,
license no. {digits(rng, 5)}. We do not report medical debts of less than $500.00 to credit bureaus.</p><div class="stub"><div class="cut">Detach and return with payment or dispute</div><table class="h"><tr><td>{natural(who)}<br>File {ours} &nbsp; Amount owed now {money(balance)}<br><br>&#9744; I enclose $__________ payable to {agency}<br>&#9744; I dispute the debt because: &#9744; not mine &#9744; amount is wrong &#9744; insurance should pay<br>&#9744; Send me the original creditor's name and address<br>&#9744; Quiero esta forma en espa&ntilde;ol</td><td class="r">{agency}<br>PO Box {digits(rng, 5)}<br>{town}<br><br>{bars(rng, ours, 18)}</td></tr></table></div>""", sheet="size: Letter; margin: 0.65in 0.75in")
    return {"html": html, "truth": {
        "document_type": KIND, "provider": {"name": creditor}, "collector": {"name": agency, "phone": call}, "patient": {"name": natural(who)}, "account_number": ours, "original_account": old, "statement_date": sent.isoformat(),
        "itemization_date": since.isoformat(), "validation_end": end.isoformat(), "lines": [],
        "totals": {"principal_cents": owed, "interest_cents": interest, "fees_cents": fees, "patient_paid_cents": less, "balance_cents": balance}}}
