"""A Medicaid managed care plan's notice of adverse benefit determination after care was given (denial of payment): a letter with the member's and claim's
box, a small table of the services that were refused, the reasons, that the member need not pay, and the rights of appeal and state fair hearing."""
from held_twentyninth_b import *  # noqa: F403

NAME = "held29-medicaid-adverse-determination"
PLANS = [("Molina Healthcare of Ohio", "MOLINA", "P.O. Box 349020, Columbus, OH 43234-9020", "Ohio Department of Medicaid", "120"),
         ("Buckeye Health Plan", "buckeye health plan", "4349 Easton Way, Suite 120, Columbus, OH 43219", "Ohio Department of Medicaid", "120"),
         ("CareSource", "CareSource", "P.O. Box 1947, Dayton, OH 45401-1947", "Ohio Department of Medicaid", "120"),
         ("Superior HealthPlan", "superior healthplan", "5900 E. Ben White Blvd., Austin, TX 78741", "Texas Health and Human Services Commission", "120"),
         ("Sunshine Health", "sunshine health", "P.O. Box 459087, Fort Lauderdale, FL 33345-9087", "Agency for Health Care Administration", "120")]
WHY = ["The request did not have prior authorization. Our records do not show that your provider asked us for approval before you got this service.",
       "We did not get the medical records that we asked your provider for. Without them we cannot tell if the service was medically necessary.",
       "The service was billed more than 365 days after the day it was given (timely filing).",
       "This service is not covered under your Medicaid benefit package."]


def document(rng):
    payer, logo, mail, state, days = rng.choice(PLANS)
    who, sent = Who(rng, youngest=1, oldest=62), day(rng, (2026, 3, 2), 220)
    (provider, care), first = seen(rng, "office lab scans therapy emergency surgeon"), later(sent, -rng.randint(25, 80))
    child = sent.year - who.born.year < 18
    member, claim, case = number(rng, "999999999999"), number(rng, rng.choice(("99999A99999", "A999OHE99999"))), number(rng, "ABD-2026-999999")
    lines = services(rng, [first] if care is not THERAPY else [first, later(first, 2), later(first, 4)], care, 4)
    why = rng.choice(WHY)
    national, with_codes = npi(rng), rng.random() < 0.75
    for x in lines:
        x["description"] = x["words"]
    rows = [[say(x["date"]), *([x["code"]] if with_codes else []), esc(x["description"]), str(x["units"]), usd(x["charge_cents"]), "Denied"] for x in lines]
    denied = total(lines, "charge_cents")
    heads = ["Date(s) of Service", *(["Procedure Code"] if with_codes else []), "Service / Item", "Units", "Amount Billed", "Decision"]
    salute = f"Parent or Guardian of {esc(who.plain)}" if child else esc(who.plain)
    received = later(first, rng.randint(6, 20))
    one = (beside(f"<div class='logo'>{esc(logo)}</div><div class='n'>{mail}</div>",
                  f"<div class='n r'>Member Services: {tel(rng)}<br>TTY: 711<br>Monday - Friday, 7 a.m. to 8 p.m.</div>", widths="62% 38%")
           + "<div class='ttl'>NOTICE OF ADVERSE BENEFIT DETERMINATION</div><div class='sub'>Denial of Payment, in Whole or in Part &nbsp;&bull;&nbsp; "
               "THIS IS NOT A BILL</div>"
           + beside(f"<p>{say(sent, '%B %-d, %Y')}</p><p>{'TO THE PARENT OR GUARDIAN OF:<br>' if child else ''}{who.mail}</p>",
                    facts([("Member Name:", esc(who.full)), ("Member ID #:", member), ("Date of Birth:", say(who.born)), ("Provider:", esc(provider)),
                           ("Provider NPI:", national), ("Claim #:", claim), ("Reference #:", case), ("Claim Received:", say(received))], "f bx"),
                               widths="48% 52%")
           + f"<p>Dear {salute}:</p><p>{esc(payer)} has reviewed a claim for payment from your provider for the services listed below. "
             "<b>We have decided to deny payment for these services.</b></p>"
           + table(heads, rows, "lclrrc" if with_codes else "llrrc", "t", [["Total", *([""] if with_codes else []), "", "", usd(denied), ""]])
           + f"<p><b>Why did we make this decision?</b><br>{why} The facts we used are in: 42 CFR 438.210, and "
             "our Member Handbook, &ldquo;Services that need approval&rdquo;.</p>"
           + "<p><b>Do you have to pay?</b><br>No. You are not responsible for the cost of these services unless you agreed in writing, before the "
               "service, that you would "
             "pay. Your provider cannot bill you for the amount that we did not pay. If you get a bill, call Member Services.</p>"
           + "<p><b>You can get, at no cost,</b> copies of all documents, records and other information relevant to this decision, including medical necessity "
             "criteria and any processes, strategies or evidentiary standards we used.</p>")
    two = ("<h2>Your right to appeal</h2><p>If you do not agree with this decision you, your provider (with your written consent), or another person you "
        "choose, may ask "
           f"us for an <b>appeal within 60 calendar days</b> of the date of this notice, by {say(later(sent, 60), '%B %-d, %Y')}. Call Member Services, or "
               f"write to:</p>"
           f"<p class='in'>{esc(payer)}<br>Attn: Grievance and Appeals<br>{mail}</p><p>We will send you our answer in writing within 15 calendar days. If "
               f"waiting may "
           "seriously harm your health, you or your provider can ask for an expedited (fast) appeal; we decide in 72 hours or less.</p>"
           f"<h2>State fair hearing</h2><p>If we do not change our decision after your appeal, you may ask the {state} for a state hearing "
           f"within {days} calendar days of our appeal resolution. At the hearing you may speak for yourself, or bring a lawyer, friend or relative. Free "
               f"legal "
           "aid may be had from your local legal services office.</p><h2>Keeping your services</h2><p>Since this notice concerns care already received, "
           "continuation of benefits does not apply.</p><h2>Language help</h2><p class='n'>ATTENTION: If you speak another language, help is available to "
               "you free of "
           "charge. ATENCI&Oacute;N: si habla espa&ntilde;ol, tiene a su disposici&oacute;n servicios gratuitos de asistencia ling&uuml;&iacute;stica. "
               "Llame al n&uacute;mero de Servicios para "
           f"Miembros (TTY: 711).</p><p>Sincerely,</p><p>{rng.choice(FIRST)} {rng.choice(LAST)}, RN<br>Utilization Management / Claims Review</p>"
           f"<p class='n'>cc: {esc(provider)}</p>")
    css = (f"@page{{@bottom-left{{font:7.5pt 'Liberation Sans';content:'{case}   MCD-NOA-04 (01/26)'}}"
           f"@bottom-right{{font:7.5pt 'Liberation Sans';content:'Page ' "
           "counter(page) ' of ' counter(pages)}}.logo{font:bold 22pt 'Liberation Sans';color:#00766c}.n{font-size:8pt}"
           "div.r{text-align:right}.ttl{font:bold 15pt "
           "'Liberation Sans';text-align:center;margin:12pt 0 1pt}.sub{text-align:center;font-weight:bold;margin:0 0 9pt}"
           ".bx{border:1pt solid #000;width:100%}.f td{padding:1.2pt 6pt}"
           ".f td:first-child{font-weight:bold;white-space:nowrap}.t{width:100%;margin:4pt 0 9pt}"
           ".t th{background:#e4efee;border:.7pt solid #333;font-size:8.8pt;vertical-align:"
           "bottom}.t td{border:.7pt solid #333}.sum td{font-weight:bold}p{margin:0 0 8pt}"
           "h2{font-size:12pt;border-bottom:1pt solid #00766c;margin:9pt 0 4pt}.in{margin-left:30pt}")
    truth = claim_of(payer, who.full, member, lines, "date description units charge_cents maybe" + (" code" if with_codes else ""),
                     {"name": provider, "npi": national},
                     claim, sent, "charges_cents", "denial_letter", born=who.born)
    for x in truth["lines"]:
        x["maybe"] = {"noncovered_cents": x["charge_cents"]}
    return done(sheet(css, one, two, margin="0.7in", font="10.3pt 'Liberation Sans',Arial"), truth)
