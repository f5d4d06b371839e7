"""A collection agency's first letter for a medical debt in the model form of Regulation F: who collects for whom, the itemization since a day, how
to dispute it, and the form to be torn off and mailed back; on the back the notices of the states."""
from held_thirtysecond_c import *

NAME, KIND = "held32-paper-collection-validation", "collection_notice"
AGENCIES = ["Keystone Ridge Recovery Services, LLC", "Midland Harbor Receivables Management, Inc.", "Brightwell Credit Bureau, Inc.",
            "Professional Account Resolution of Ohio Valley, LLC", "CMR Group, Inc.", "Tri-State Adjustment Bureau"]
CREDITORS = ["Sycamore Regional Medical Center", "Emergency Physicians of Blue Ridge, PLLC", "Lakeland Radiology Associates PC",
    "St. Anselm Hospital",
             "Prairie View Ambulance District", "Heartland Pathology Consultants, Inc.", "Community Hospitals of the Northern Valley and "
             "Affiliated Clinics"]
HOURS = ["8am to 8pm ET, Monday to Thursday and 8am to 5pm ET, Friday", "8:00 a.m. to 5:00 p.m. CT, Monday to Friday", "9am to 6pm EST, Monday to "
        "Friday"]
STATES = [("California", "The state Rosenthal Fair Debt Collection Practices Act and the federal Fair Debt Collection Practices Act require that, "
        "except "
           "under unusual circumstances, collectors may not contact you before 8 a.m. or after 9 p.m. They may not harass you by using threats of "
           "violence "
           "or arrest or by using obscene language. Collectors may not use false or misleading statements or call you at work if they know or "
           "have reason "
           "to know that you may not receive personal calls at work."),
          ("Colorado", "FOR INFORMATION ABOUT THE COLORADO FAIR DEBT COLLECTION PRACTICES ACT, SEE WWW.COAG.GOV/CAR. A consumer has the right to "
                  "request in "
           "writing that a debt collector or collection agency cease further communication with the consumer."),
          ("Massachusetts", "NOTICE OF IMPORTANT RIGHTS: You have the right to make a written or oral request that telephone calls regarding your "
                  "debt not be "
           "made to you at your place of employment. Any such oral request will be valid for only ten days unless you provide written confirmation."),
          ("Minnesota", "This collection agency is licensed by the Minnesota Department of Commerce."),
          ("New York City", "Language access: a translation and description of commonly used debt collection terms is available in multiple "
                  "languages on the "
           "website of the Department of Consumer and Worker Protection, www.nyc.gov/dca."),
          ("North Carolina", "This agency holds a permit of the North Carolina Department of Insurance."),
          ("Tennessee", "This collection agency is licensed by the Collection Service Board of the Department of Commerce and Insurance."),
          ("Utah", "As required by Utah law, you are hereby notified that a negative credit report reflecting on your credit record may be "
                  "submitted to a "
           "credit reporting agency if you fail to fulfill the terms of your credit obligations."),
          ("Wisconsin", "This collection agency is licensed by the Division of Banking in the Wisconsin Department of Financial Institutions.")]


def document(rng):
    who, at = Person(rng), Sender(rng)
    agency, creditor = rng.choice(AGENCIES), rng.choice(CREDITORS)
    sent = day(rng)
    end = later(sent, rng.choice((35, 37, 40)))
    since = later(sent, -rng.randint(45, 420))
    patient = rng.choice((None, who, who, Person(rng, 1, 17, like=who)))
    reference = number(rng, rng.choice(("999-9999", "99999999", "A9999999", "26-999999")))
    account = number(rng, rng.choice(("9999999999", "H00099999999", "999999-99", "AAA999999")))
    principal = price(rng, 90, 4200)
    interest = rng.choice((0, 0, 0, round(principal * rng.uniform(0.01, 0.06))))
    fees = rng.choice((0, 0, 0, 0, 1500, 2500))
    credit = rng.choice((0, 0, 0, 2500, 5000, round(principal * 0.3)))
    owed = principal + interest + fees - credit
    dated = rng.random() < 0.75
    web = f"www.{agency.split()[0].lower()}{rng.choice(('pay', '', '-recovery'))}.example.com"
    phone = rng.choice((at.free, f"({at.free[:3]}) {at.free[4:]}"))
    color = rng.choice(("#1f3a5f", "#2b2b2b", "#5a1f2e", "#20543f"))
    logo = (f'<svg width="30" height="30" viewBox="0 0 30 30"><rect width="30" height="30" rx="4" fill="{color}"/><path d="M7 22V12l8-6 8 '
            f'6v10h-5v-7h-6v7z" '
            'fill="#fff"/></svg>')
    head = beside(logo, f"<div class='ag'>{agency}</div>{at.box}<br>{at.far}<br>{phone} from {rng.choice(HOURS)}<br>{web}", widths="38pt auto")
    to = (f"<table class='to'><tr><td>To:</td><td>{who.mail(rng.random() < 0.6)}</td></tr></table><div class='ref'>Reference: {reference}"
          + (f"<br>Date: {rng.choice((full, us))(sent)}" if dated else "") + "</div>")
    opening = (f"<p class='lead'><b>{agency} is a debt collector.</b> We are trying to collect a debt that you owe to {creditor.rstrip('.')}. We "
            f"will use any "
            f"information "
               "you give us to help collect the debt.</p>")
    say = rng.choice((full, full, us))
    account_words = f"You received medical services from {creditor} with account number {account}."
    if patient:
        account_words += f"<br>Patient: {esc(patient.full)}"
    count = [[f"As of {say(since)}, you owed:", usd(principal)], [("Between " + say(since) + " and today:", 2, "l")],
             ["You were charged this amount in interest:", f"+ {usd(interest)}"], ["You were charged this amount in fees:", f"+ {usd(fees)}"],
             ["You paid or were credited this amount toward the debt:", f"&minus; {usd(credit)}"]]
    left = (f"<h3>Our information shows:</h3><p>{account_words}</p>"
            + table([], count, "lr", "sum2", [["<b>Total amount of the debt now:</b>", f"<b>{usd(owed)}</b>"]]))
    by = say(end)
    right = ("<h3>How can you dispute the debt?</h3><ul>"
             f"<li><b>Call or write to us by {by}, to dispute all or part of the debt.</b> If you do not, we will assume that our information is "
             f"correct.</li>"
             f"<li><b>If you write to us by {by},</b> we must stop collection on any amount you dispute until we send you information that shows "
             f"you owe the "
             f"debt. You may use the form below or write to us without the form. You may also include supporting documents. We accept disputes "
             f"electronically at {web}/dispute.</li></ul><h3>What else can you do?</h3><ul>"
             f"<li><b>Write to ask for the name and address of the original creditor, if different from the current creditor.</b> If you write by "
             f"{by}, we "
             f"must stop collection until we send you that information. You may use the form below or write to us without the form. We accept "
             f"such requests "
             f"electronically at {web}/request.</li>"
             "<li><b>Go to www.cfpb.gov/debt-collection to learn more about your rights under federal law.</b> For instance, you have the right "
             "to stop or "
             "limit how we contact you.</li><li>Contact us about your payment options.</li>"
             "<li>P&oacute;ngase en contacto con nosotros para solicitar una copia de este formulario en espa&ntilde;ol.</li></ul>")
    square = "&#9744;"
    ask = (f"<h3>How do you want to respond?</h3><div class='chk'><i>Check all that apply:</i><br>{square} I want to dispute the debt because I "
           f"think:<br>"
           f"<span class='in'>{square} This is not my debt.</span><br><span class='in'>{square} The amount is wrong.</span><br>"
           f"<span class='in'>{square} Other (please describe on reverse or attach additional information).</span><br>"
           f"{square} I want you to send me the name and address of the original creditor.<br>"
           f"{square} I enclosed this amount: <span class='blank'>$</span><br><span class='in'>Make your check payable to <i>{agency.rstrip('.')}"
           f".</i> "
           f"Include the "
           f"reference number {reference}.</span><br>{square} Quiero este formulario en espa&ntilde;ol.</div>")
    back = (f"<div class='mailto'><b>Mail this form to:</b><br>{agency}<br>{at.box}<br>{at.far}</div><div class='from'>{who.mail(False)}</div>"
            f"<div class='code'>{bars(rng, reference.replace('-', ''), 22)}</div>")
    front = (beside(head, to, widths="56% 44%") + opening + beside(left, right, widths="46% 54%")
             + "<div class='see'><b>Notice:</b> See reverse side for important information.</div>" + beside(back, ask, widths="46% 54%"))
    chosen = sorted(rng.sample(STATES, rng.randint(5, 8)))
    reverse = ("<h3>IMPORTANT INFORMATION FOR RESIDENTS OF CERTAIN STATES</h3><p class='fine'>We are required under state law to notify consumers "
            "of the following "
               "rights. This list does not contain a complete list of the rights consumers have under state and federal law.</p>"
               + "".join(f"<p class='fine'><b>{name.upper()}:</b> {words}</p>" for name, words in chosen)
               + "<p class='fine'><b>CREDIT REPORTING:</b> We do not furnish information about medical debt to a consumer reporting agency before "
                 "one year has "
               "passed since the date of service.</p><p class='fine'><b>FINANCIAL ASSISTANCE:</b> You may qualify for help with this bill under the "
               "hospital's financial assistance policy. Call us and we will tell you how to apply.</p>")
    css = (f".ag{{font-weight:bold;font-size:11.5pt;color:{color}}}.to td{{padding:0 6pt 0 0;line-height:1.3}}.to "
           f"td:first-child{{font-weight:bold}}.ref{{margin-top:8pt;"
           f"font-weight:bold}}.lead{{border-top:1.5pt solid {color};padding-top:8pt;margin:16pt 0 8pt}}h3{{font-size:10.5pt;color:{color};"
           f"margin:2pt 0 4pt}}"
           ".beside{table-layout:fixed}ul{margin:0 0 6pt;padding-left:12pt}li{margin-bottom:4pt}.sum2{width:100%}.sum2 td{padding:3pt 2pt;"
           "border-bottom:0.5pt solid #bbb}"
           ".sum2 .sum td{border-bottom:0;border-top:1.2pt solid #222;font-size:10pt}.see{border-bottom:1pt dashed #333;padding:4pt 0 5pt;"
           "margin:4pt 0 8pt}"
           ".chk{line-height:1.45}.in{display:inline-block;padding-left:14pt}.blank{display:inline-block;width:80pt;border-bottom:0.75pt solid #333}"
           ".mailto{line-height:1.35}.from{margin-top:16pt;line-height:1.3}.code{margin-top:14pt}.next .fine{font-size:8.2pt;line-height:1.35}")
    sums = {"principal_cents": principal, "interest_cents": interest or None, "fees_cents": fees or None, "patient_paid_cents": credit or None,
            "balance_cents": owed}
    maybe = {key: 0 for key in ("interest_cents", "fees_cents", "patient_paid_cents") if sums[key] is None}
    if not patient:
        maybe["patient.name"] = who.full
    return done(sheet(css, front, reverse, margin="0.6in 0.65in", font="9.7pt/1.25 'Liberation Sans',Arial", title="Validation notice"),
                {"document_type": KIND, "provider": {"name": creditor}, "collector": {"name": agency, "phone": phone},
                 "patient": {"name": patient and patient.full}, "account_number": reference, "original_account": account, "itemization_date": since,
                 "validation_end": end, "statement_date": sent if dated else None, "lines": [], "totals": sums, "maybe": maybe})
