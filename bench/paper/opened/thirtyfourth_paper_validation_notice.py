"""A collection agency's first letter about a medical debt in the form of Regulation F's model notice, with its tear-off form and notes of a state
behind."""
from held_thirtyfourth_c import *

NAME, KIND = "held34-paper-validation-notice", "collection_notice"
AGENCIES = ["Meridian Recovery Services, LLC", "Tri-State Adjustment Bureau, Inc.", "Halcyon Receivables Group", "Northern Plains Credit "
    "Services, Inc.",
            "Keystone Account Resolution, LLC", "Cardinal Medical Collections, Inc."]
CREDITORS = ["Oak Valley Regional Medical Center", "Riverside Emergency Physicians, PLLC", "Sterling Radiology Associates", "Bright Harbor "
    "Women's Health",
             "St. Columba Hospital and Clinics of the Upper Valley", "Summit County EMS"]
STATES = [("Colorado residents:", "A consumer has the right to request in writing that a debt collector or collection agency cease further "
    "communication with the "
           "consumer. A written request to cease communication will not prohibit the debt collector or collection agency from taking any other "
           "action authorized "
           "by law to collect the debt."),
          ("Massachusetts residents:", "You have the right to make a written or oral request that telephone calls regarding your debt not be made "
              "to you at your "
           "place of employment. Any such oral request will be valid for only ten days unless you provide written confirmation."),
          ("Minnesota residents:", "This collection agency is licensed by the Minnesota Department of Commerce."),
          ("New York residents:", "Debt collectors are prohibited from engaging in abusive, deceptive and unfair collection efforts. If a "
              "creditor or debt collector "
           "receives a money judgment against you in court, state and federal laws may prevent certain types of income from being taken to pay "
           "the debt."),
          ("Tennessee residents:",
              "This collection agency is licensed by the Collection Service Board of the Department of Commerce and Insurance."),
          ("Wisconsin residents:", "This collection agency is licensed by the Division of Banking in the Wisconsin Department of Financial "
              "Institutions.")]


def document(rng):
    who, home = Person(rng), Sender(rng)
    agency, creditor = rng.choice(AGENCIES), rng.choice(CREDITORS)
    sent = day(rng)
    since = later(sent, -rng.randint(60, 420))
    end = later(sent, rng.choice((35, 38, 40, 45)))
    reference, old = number(rng, rng.choice(("9999999", "99-999999", "A9999999", "9999999-1"))), number(rng,
        rng.choice(("999999999", "V0099999999", "AA999999")))
    owed = price(rng, 60, 4200)
    interest = price(rng, 3, 60) if rng.random() < 0.25 else 0
    fees = rng.choice((1500, 2500, 3500)) if rng.random() < 0.15 else 0
    paid = min(owed - 1000, price(rng, 10, 300)) if rng.random() < 0.4 else 0
    now = owed + interest + fees - paid
    last, printed_day = full(end), rng.random() < 0.7
    dated = full(sent) if rng.random() < 0.6 else us(sent)
    site = f"www.{agency.split()[0].lower()}pay.example.com"
    hours = rng.choice(("8am to 8pm CST, Monday to Friday", "8:00 am to 5:00 pm ET, Monday through Friday", "8am to 8pm EST, Monday to Thursday "
        "and 8am to 5pm Friday"))
    sender = f"<b>{agency}</b><br>{home.box}<br>{home.town}-{rng.randint(1001, 9990)}<br>{home.tel} from {hours}<br>{site}"
    kind = rng.choice(("a medical account", "a medical bill", "an account for medical services"))
    ours = f"You had {kind} from {creditor} with account number {old}."
    if rng.random() < 0.4:
        ours += f"<br>Patient: {esc(who.plain)}"
    sums = [(f"As of {full(since)}, you owed:", "", usd(owed)), ("Between " + full(since) + " and today:", None, ""), ("You were charged this "
        "amount in interest:", "+", usd(interest)),
            ("You were charged this amount in fees:", "+", usd(fees)), ("You paid or were credited this amount toward the debt:", "&minus;",
                usd(paid))]
    rows = "".join(f'<tr><td class="{"in" if n > 1 else ""}">{a}</td><td class="sg">{b or ""}</td><td class="r">{c}</td></tr>' for n, (a, b,
        c) in enumerate(sums))
    rows += f'<tr class="tot"><td>Total amount of the debt now:</td><td></td><td class="r">{usd(now)}</td></tr>'
    es = rng.random() < 0.6
    left = (f"<p><b>{agency} is a debt collector.</b> We are trying to collect a debt that you owe to {creditor}. We will use any information you "
        f"give us to help "
            f"collect the debt.</p><h2>Our information shows:</h2><p>{ours}</p><table class='su'>{rows}</table>")
    right = (f"<h2>How can you dispute the debt?</h2><ul><li><b>Call or write to us by {last}, to dispute all or part of the debt.</b> If you do "
        f"not, we will assume that "
             f"our information is correct.</li><li><b>If you write to us by {last},</b> we must stop collection on any amount you dispute until "
             f"we send you information that "
             f"shows you owe the debt. You may use the form below or write to us without the form. You may also include supporting documents. We "
             f"accept disputes "
             f"electronically at {site}/dispute.</li></ul><h2>What else can you do?</h2><ul><li><b>Write to ask for the name and address of the "
             f"original creditor, if different "
             f"from the current creditor.</b> If you write by {last}, we must stop collection until we send you that information. You may use the "
             f"form below or write to us "
             f"without the form.</li><li><b>Go to www.cfpb.gov/debt-collection to learn more about your rights under federal law.</b> For "
             f"instance, you have the right to stop "
             "or limit how we contact you.</li><li>Contact us about your payment options.</li>"
             + ("<li>P&oacute;ngase en contacto con nosotros para solicitar una copia de este formulario en espa&ntilde;ol.</li>" if es else "")
                 + "</ul>")
    top = beside(sender, f"<table class='to'><tr><td>To:</td><td>{esc(who.plain)}<br>{who.street}<br>{who.town}</td></tr></table><p "
        f"class='rf'><b>Reference:</b> {reference}</p>"
                 + (f"<p class='rf'><b>Date:</b> {dated}</p>" if printed_day else ""), widths="56% 44%")
    box = "<i class='ck'></i>"
    answer = (f"<b>How do you want to respond?</b><p class='al'>Check all that apply:</p><p>{box} I want to dispute the debt because I "
        f"think:</p><p class='in2'>{box} This is not my debt."
              f"</p><p class='in2'>{box} The amount is wrong.</p><p class='in2'>{box} Other <i>(please describe on reverse or attach additional "
              f"information)</i>.</p>"
              f"<p>{box} I want you to send me the name and address of the original creditor.</p><p>{box} I enclosed this amount: <span "
              f"class='am'>$</span></p>"
              f"<p class='in2'>Make your check payable to <i>{agency.rstrip('.')}</i>. Include the reference number {reference}.</p>"
              + (f"<p>{box} Quiero este formulario en espa&ntilde;ol.</p>" if es else ""))
    mail = (f"<b>Mail this form to:</b><p class='ml'>{agency}<br>{home.box}<br>{home.town}</p><p "
        f"class='ml2'>{esc(who.plain)}<br>{who.street}<br>{who.town}</p>")
    tear = "<div class='tear'><b>Notice: See reverse side for important information.</b></div>" + beside(mail, answer, widths="42% 58%")
    body = top + f"<div class='mid'>{beside(left, right, widths='49% 51%')}</div>" + tear
    notes = rng.sample(STATES, rng.randint(2, 6))
    back = ("<h3>IMPORTANT INFORMATION</h3><p>This communication is from a debt collector. This is an attempt to collect a debt and any "
        "information obtained will be used for that "
            "purpose.</p><p>Calls to or from this company may be monitored or recorded for quality assurance.</p>"
            + rng.choice(("", "<p>If you had health insurance on the date you were treated, write its name and your member number on a copy of "
                "your card and send it with this form.</p>"))
            + "<p>We are required under state law to notify consumers of the following rights. This list does not contain a complete list of the "
              "rights consumers have under "
              "state and federal law.</p>" + "".join(f"<p><b>{a}</b> {b}</p>" for a, b in sorted(notes))
            + f"<p>Payments may be made at {site}, by telephone at {home.tel}, or by mail to {home.box}, {home.town}. You may opt out of "
              f"electronic messages by "
              "replying STOP to a text message or by using the link in an e-mail.</p>")
    face = rng.choice(("'Liberation Sans',Arial", "'Liberation Sans',Arial", "'Liberation Serif',Times"))
    css = (".to td{padding:0 6pt 0 0}.rf{margin:5pt 0 0}.mid{border-top:1.2pt solid #000;margin:12pt 0 "
        "0;padding-top:9pt}h2{font-size:11pt;margin:8pt 0 4pt}.su{width:100%}"
           ".su td{padding:3pt 2pt;border-bottom:0.5pt solid #999}.su td.in{padding-left:12pt}.su .sg{width:10pt}.tot "
           "td{font-weight:bold;border-bottom:1.2pt solid #000}"
           "ul{margin:0;padding-left:13pt}li{margin-bottom:4pt}.tear{border-bottom:1pt dashed #000;text-align:center;margin:8pt 0 "
           "8pt;padding-bottom:4pt}"
           ".ck{display:inline-block;width:7.5pt;height:7.5pt;border:0.8pt solid #000;vertical-align:-1pt;margin-right:3pt}.al{margin:2pt "
           "0}.in2{margin-left:16pt}"
           ".am{display:inline-block;border:0.8pt solid #000;width:90pt;padding:1pt 4pt}.beside p{margin-bottom:3.5pt}.beside p.ml{margin:10pt 0 "
           "34pt 14pt}.beside p.ml2{margin-left:14pt}")
    totals = {"principal_cents": owed, "balance_cents": now, "interest_cents": interest or None, "fees_cents": fees or None,
        "patient_paid_cents": paid or None}
    zero = {key: 0 for key, value in (("interest_cents", interest), ("fees_cents", fees), ("patient_paid_cents", paid)) if not value}
    more = {"statement_date": sent} if printed_day else {}
    return done(sheet(css, body, back, margin="0.5in 0.6in", font=f"10pt/1.28 {face}", title="Notice"), KIND, {"name": creditor},
        {"name": who.plain}, [], totals,
                collector={"name": agency, "phone": home.tel}, account_number=reference, original_account=old, itemization_date=since,
                    validation_end=end,
                maybe=zero or None, **more)
