"""A medical collector's first letter on the bureau's model validation form: who collects in the corner, the debtor and reference beside it, "Our
information shows" with the itemization since a day left, the rights of dispute right, and the form to tear off at the foot; sometimes state notices
on a second page."""
from held_twentyfourth_a import *

NAME, KIND = "held24-collector-validation-notice", "collection_notice"
AGENCIES = ("Northlake Receivables Management, LLC", "Carrington Medical Recovery Services, Inc.", "Pioneer Credit Bureau of the Midlands",
    "Allied Health Collections Group")
CREDITORS = ("Riverbend Regional Medical Center", "Emergency Physicians of Wyandot County PLLC", "St. Gabriel Health Network", "Valley Imaging "
    "Consultants, P.A.",
             "Tri-County Fire Protection District EMS", "Cedar Crest Women's Health Associates")


def row(words, value, kind=""):
    return f"<tr class='{kind}'><td>{words}</td><td class='r'>{value}</td></tr>"


def document(rng):
    who, at = Person(rng), Sender(rng)
    agency, creditor = rng.choice(AGENCIES), rng.choice(CREDITORS)
    served = day(rng, (2024, 9, 1), 330)
    sent = later(served, rng.randint(130, 260))
    end = later(sent, rng.choice((35, 38, 40, 45)))
    ref, old = number(rng, rng.choice(("99999999", "9999999-99", "AA999999"))), number(rng, rng.choice(("9999999999", "H00999999999", "99-999999")))
    say = rng.choice((full, full, us))
    owed = price(rng, 45, 3900)
    interest = rng.choice((0, 0, 0, round(owed * 0.04)))
    fees = rng.choice((0, 0, 0, 0, 2500))
    credit = rng.choice((0, 0, 2500, 5000, round(owed * 0.3)))
    credit = min(credit, owed // 2)
    now = owed + interest + fees - credit
    web, minor = site(agency.split()[0] + "pay"), rng.random() < 0.2
    patient = Person(rng, 3, 16) if minor else who
    patient.last, patient.plain = who.last, f"{patient.first} {who.last}"
    mode = rng.choice(("from 8am to 8pm EST, Monday to Friday", "Monday - Thursday 8:00am to 7:00pm, Friday 8:00am to 5:00pm CST"))
    what = rng.choice((f"You received medical services from <b>{creditor}</b> with account number {old}.",
                       f"You had a medical account with <b>{creditor}</b> with account number {old}."))
    if minor:
        what += f" The patient was {patient.plain}."
    head = sides(f"<b>{agency}</b><br>{at.box}<br>{at.far}<br>{at.free} {mode}<br>www.{web}",
                 f"<table class='to'><tr><td><b>To:</b></td><td>{who.mail(False)}</td></tr><tr><td colspan=2>&nbsp;</td></tr>"
                 f"<tr><td colspan=2><b>Reference:</b> {ref}</td></tr><tr><td colspan=2><b>Date:</b> {say(sent)}</td></tr></table>", widths=(54, 46))
    ours = ("<h3>Our information shows:</h3>" + f"<p>{what}</p><table class='m'>" + row(f"As of {say(served)}, you owed:", usd(owed))
            + row(f"Between {say(served)} and today:", "") + row("You were charged this amount in interest:", f"+ {usd(interest)}", "in")
            + row("You were charged this amount in fees:", f"+ {usd(fees)}", "in")
            + row("You paid or were credited this amount toward the debt:", f"&minus; {usd(credit)}", "in")
            + row("<b>Total amount of the debt now:</b>", f"<b>{usd(now)}</b>", "now") + "</table>")
    rights = (f"<h3>How can you dispute the debt?</h3><ul><li><b>Call or write to us by {say(end)}, to dispute all or part of the debt.</b> If you do "
        f"not, we will "
              f"assume that our information is correct.</li><li><b>If you write to us by {say(end)},</b> we must stop collection on any amount you "
                  f"dispute until we send "
              "you information that shows you owe the debt. You may use the form below or write to us without the form. You may also include supporting "
                  "documents. "
              f"We accept disputes electronically at www.{web}/dispute.</li></ul>"
              f"<h3>What else can you do?</h3><ul><li>Write to ask for the name and address of the original creditor, if different from the current "
                  f"creditor. If you write "
              f"by {say(end)}, we must stop collection until we send you that information. You may use the form below or write to us without the form.</li>"
              "<li>Go to <b>www.cfpb.gov/debt-collection</b> to learn more about your rights under federal law. For instance, you have the right to stop "
                  "or limit how we "
              "contact you.</li><li>Contact us about your payment options.</li>"
              + "<li>P&oacute;ngase en contacto con nosotros para solicitar una copia de este formulario en espa&ntilde;ol.</li>" * (rng.random() < 0.6)
                  + "</ul>")
    slip = ("<div class='cut'></div>" + sides(
        f"<b>Mail this form to:</b><br>{agency}<br>{at.box}<br>{at.far}<br><br><br>{who.mail(False)}",
        "<b class='q'>How do you want to respond?</b><br><i>Check all that apply:</i><br>&#9633; I want to dispute the debt because I think:<div "
            "class='in2'>"
        "&#9633; This is not my debt.<br>&#9633; The amount is wrong.<br>&#9633; Other (please describe on reverse or attach additional information).</div>"
        "&#9633; I want you to send me the name and address of the original creditor.<br>"
        f"&#9633; I enclosed this amount: <span class='box'>$ &nbsp; &nbsp; &nbsp; &nbsp; &nbsp; &nbsp; &nbsp; &nbsp; &nbsp; &nbsp;</span>"
        f"<div class='in2'>Make your check payable to <i>{agency}</i>. Include the reference number {ref}.</div>"
        + "&#9633; Quiero este formulario en espa&ntilde;ol.", widths=(40, 60)))
    back = rng.random() < 0.5
    body = (head + f"<p class='who'><b>{agency} is a debt collector.</b> We are trying to collect a debt that you owe to {creditor}. We will use any "
        f"information you give "
            "us to help collect the debt.</p>" + sides(ours, rights, widths=(46, 54), kind="mid")
            + "<p class='c2'><b>Notice: See reverse side for important information.</b></p>" * back + slip)
    if back:
        body += ("<div class='brk s2'><h3>Important disclosures</h3><p>We are required under state law to notify consumers of the following rights. This "
            "list does not "
                 "contain a complete list of the rights consumers have under state, federal, or local law.</p>"
                 "<p><b>CALIFORNIA:</b> The state Rosenthal Fair Debt Collection Practices Act and the federal Fair Debt Collection Practices Act "
                     "require that, except "
                 "under unusual circumstances, collectors may not contact you before 8 a.m. or after 9 p.m.</p><p><b>COLORADO:</b> A consumer has the "
                     "right to request "
                 "in writing that a debt collector or collection agency cease further communication with the consumer.</p><p><b>NEW YORK CITY:</b> "
                     "License number "
                 f"{number(rng, '2099999')}-DCA.</p><p><b>TENNESSEE:</b> This collection agency is licensed by the Collection Service Board of the "
                     f"Department of Commerce "
                 "and Insurance.</p><p>If you have health insurance that was not billed for this service, or believe you qualify for the hospital's "
                     "financial assistance "
                 "policy, please call us. A $25.00 charge may apply to returned checks where permitted by law.</p></div>")
    css = ("body { font: 9.6pt 'Liberation Sans' } .to td { padding: 0 4pt 0 0 } .who { margin: 14pt 0 10pt } h3 { font-size: 11pt; margin: 4pt 0 } .m { "
        "width: 100% } "
           ".m td { padding: 3pt 2pt; border-top: 0.5pt solid #999 } .in td:first-child { padding-left: 14pt } .now td { border-top: 1.5pt solid #000; "
               "border-bottom: 1.5pt "
           "solid #000 } ul { margin: 2pt 0 6pt; padding-left: 13pt } li { margin-bottom: 3pt } .cut { margin-top: 12pt; padding-bottom: 6pt } .in2 { "
               "margin-left: 16pt } "
           ".q { font-size: 11pt } .box { border: 0.75pt solid #333 } .c2 { text-align: center; margin: 4pt } .s2 { font-size: 8.6pt }"
           + rng.choice(("", "table.sides.mid > tbody > tr > td + td { border-left: 0.75pt solid #999; padding-left: 10pt } ")))
    truth = {"document_type": KIND, "collector": {"name": agency, "phone": at.free}, "provider": {"name": creditor}, "patient": {"name": patient.plain
        if minor else who.full},
             "account_number": ref, "original_account": old, "statement_date": sent, "itemization_date": served, "validation_end": end, "lines": [],
             "totals": {"principal_cents": owed, "interest_cents": interest, "fees_cents": fees, "patient_paid_cents": credit, "balance_cents": now}}
    return done(css, body, truth)
