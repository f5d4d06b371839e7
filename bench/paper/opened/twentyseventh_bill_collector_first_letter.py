"""A medical collection agency's first letter, built on the Bureau's model form: the debt's sums from the itemization date to today on the
left, how to dispute on the right, a form of boxes to tick below, state notices on the back."""
from held_twentyseventh_a import *

NAME, KIND = "held27-bill-collector-first-letter", "collection_notice"
STATES = ("<b>California:</b> The state Rosenthal Fair Debt Collection Practices Act and the federal Fair Debt Collection Practices Act require that, "
    "except under unusual circumstances, collectors may not contact you before 8 a.m. "
          "or after 9 p.m.", "<b>Colorado:</b> A consumer has the right to request in writing that a debt collector cease further communication with "
          "the consumer.", "<b>New York City:</b> License number {0}. This notice is also "
          "available in other languages.", "<b>Tennessee:</b> This collection agency is licensed by the Collection Service Board of the Department of "
          "Commerce and Insurance.", "<b>Massachusetts:</b> You have the right to make a written or "
          "oral request that telephone calls regarding your debt not be made to you at your place of employment.",
          "<b>Wisconsin:</b> This collection agency is licensed by the Division of Banking.",
          "<b>Minnesota:</b> This collection agency is licensed by the Minnesota Department of Commerce.",
          "<b>North Carolina:</b> Department of Insurance Permit No. {0}.")


def document(rng):
    who, at, seller = Person(rng), Sender(rng), Sender(rng)
    name = rng.choice(("Meridian Revenue Recovery, LLC", "AmeriCollect Partners, Inc.", "Frontline Medical Recovery Services",
        "Harris &amp; Bale Receivables Management, Inc."))
    owner = rng.choice((f"{seller.city} Regional Medical Center", f"{seller.city} Emergency Physicians, PLLC",
        f"{seller.city} Radiology Associates, P.C.", f"County of {seller.city} EMS", "Summit Orthopedic Institute"))
    sent, say = day(rng, (2026, 2, 1), 240), rng.choice((full, full, us, mon))
    served = later(sent, -rng.randint(150, 700))
    start, end = later(served, rng.choice((0, 0, 35))), later(sent, rng.choice((35, 38, 40)))
    ref, old = number(rng, rng.choice(("99999999", "A9999999-99", "999-999-999"))), number(rng,
        rng.choice(("V00999999999", "9999999999", "H9999999", "99-999999")))
    debt = price(rng, 70, 6200)
    interest = rng.choice((0, 0, 0, round(debt * rng.uniform(0.01, 0.08))))
    fees = rng.choice((0, 0, 0, 2500))
    credit = rng.choice((0, 0, 0, round(debt * rng.uniform(0.05, 0.6)), 5000))
    total_now = debt + interest + fees - credit
    kept = name.replace("&amp;", "&")
    hours = rng.choice(("8am to 8pm ET, Monday to Friday", "8:00 a.m. to 7:00 p.m. CT, Monday to Thursday, and 8:00 a.m. to 5:00 p.m. Friday",
        "7am to 6pm PT, Monday to Saturday"))
    where = site(kept.split()[0] + "recovery")
    head = sides(f"<b>{name}</b><br>{at.box}<br>{at.far}<br>{at.free} from {hours}<br>{where}",
        f"To: {who.full}<br>{who.street}<br>{who.town}<br><br>Reference: <b>{ref}</b><br>Date: {say(sent)}", widths=(54, 46))
    intro = (f"<p><b>{name} is a debt collector.</b> We are trying to collect a debt that you owe to {owner}. We will use any information you give us "
        f"to help collect the debt.</p>")
    person = who if rng.random() < 0.8 else Person(rng, 1, 16, who.last)
    sums_ = [(f"As of {say(start)}, you owed:", usd(debt), ""), (f"Between {say(start)} and today:", "", "sub"),
        ("You were charged this amount in interest:", f"+ {usd(interest)}", "in"),
             ("You were charged this amount in fees:", f"+ {usd(fees)}", "in"), ("You paid or were credited this amount toward the debt:",
                 f"&ndash; {usd(credit)}", "in"),
             ("<b>Total amount of the debt now:</b>", f"<b>{usd(total_now)}</b>", "tot")]
    left = ("<div class='h'>Our information shows:</div>" + f"<p>You received services from {owner} with account number {old}"
            + (f" on {say(served)}." if start != served else ".") + f"{' Patient: ' + person.plain + '.' if person is not who else ''}</p>"
            + "<table class='am'>" + "".join(tr([a, b], "- r", c) for a, b, c in sums_) + "</table>")
    right = ("<div class='h'>How can you dispute the debt?</div><ul>" f"<li><b>Call or write to us by {say(end)}, to dispute all or part of the "
        f"debt.</b> If you do not, we will assume that our information is correct.</li><li><b>If you write to us "
             f"by {say(end)},</b> we must stop collection on any amount you dispute until we send you information that shows you owe the debt. You "
             f"may use the form below or write to us without the form. You may also include supporting documents."
             f"{' We accept disputes electronically at ' + where + '/dispute.' if rng.random() < 0.6 else ''}</li></ul><div class='h'>What else can "
             f"you do?</div><ul><li><b>Write to ask for the name and address of the original creditor, if different from the "
             f"current creditor.</b> If you write by {say(end)}, we must stop collection until we send you that information. You may use the form "
             f"below or write to us without the form.</li><li><b>Go to www.cfpb.gov/debt-collection to learn more about "
             "your rights under federal law.</b> For instance, you have the right to stop or limit how we contact you.</li><li>Contact us about your "
             "payment options.</li><li>P&oacute;ngase en contacto con nosotros para solicitar una copia de este formulario "
             "en espa&ntilde;ol.</li></ul>")
    tick = "&#9744;"
    form = ("<div class='cut'>&#9986;</div>" + sides(f"<div class='h'>How do you want to respond?</div><p>Check all that apply:</p><p>{tick} I want "
        f"to dispute the debt because I think:<br>&emsp;{tick} This is not my debt.<br>&emsp;{tick} The amount is "
            f"wrong.<br>&emsp;{tick} Other (please describe on reverse or attach additional information).</p><p>{tick} I want you to send me the name "
            f"and address of the original creditor.</p><p>{tick} I enclosed this amount: $ [__________]<br><span "
            f"class='s'>Make your check payable to <i>{name}</i>. Include the reference number {ref}.</span></p><p>{tick} Quiero este formulario en "
            f"espa&ntilde;ol.</p>",
            f"<p><b>Mail this form to:</b><br>{name}<br>{at.box}<br>{at.far}</p><p><br>{who.full}<br>{who.street}<br>{who.town}</p>"
            + facts([("Reference", ref), ("Amount due", usd(total_now))], "cp"), widths=(62, 38)))
    body = head + intro + sides(left, right, widths=(47, 53)) + f"<div class='keep'>{form}</div>"
    if rng.random() < 0.6:
        notices = "".join(f"<p>{x.format(number(rng, '9999999'))}</p>" for x in rng.sample(STATES, rng.randint(3, 6)))
        body += f"<div class='brk'><p><b>NOTICE: SEE BELOW FOR IMPORTANT STATE INFORMATION</b></p>{notices}</div>"
    css = ("body { font: 9.3pt 'Liberation Sans' } .h { font-weight: bold; font-size: 11pt; margin: 6pt 0 4pt } ul { margin: 0 0 4pt; padding-left: "
        "12pt } li { margin-bottom: 4pt } p { margin: 5pt 0 } .am { width: 100% } .am td { padding: 4pt 2pt; "
           "border-bottom: 0.5pt solid #aaa } .in td:first-child { padding-left: 14pt } .tot td { border-top: 1pt solid #000; background: #eee } .cp "
           "{ width: 100%; margin-top: 8pt } .cp td { border: 0.5pt solid #555; padding: 3pt } .keep { "
           "page-break-inside: avoid }")
    truth = {"document_type": KIND, "collector": {"name": kept, "phone": at.free}, "provider": {"name": owner},
        "patient": {"name": person.plain if person is not who else who.full}, "account_number": ref, "original_account": old,
             "statement_date": sent, "itemization_date": start, "validation_end": end, "lines": [],
             "totals": {"principal_cents": debt, "interest_cents": interest, "fees_cents": fees, "patient_paid_cents": credit, "balance_cents": total_now}}
    return done(css, body, truth)
