"""A debt collector's validation notice after the model form of Regulation F, with several accounts of one creditor: what the debt was and is, how to
dispute it and by which day, the list of accounts, and the tear-off part with its boxes."""
from held_twentyeighth_c import *  # noqa: F403

NAME = "held28-paper-collector-accounts"
COLLECTORS = ["North South Group", "Fairlane Receivables Management, LLC", "Brightwell & Cole Recovery Services, Inc.", "Inland Account Solutions"]
CREDITORS = ["Bayou Teche Regional Hospital", "Emergency Physicians of the Four Corners PLLC", "Ridgeline Orthopaedic Associates, P.A.",
             "Methodist Lakes Health System and Affiliated Clinics"]
SORTS = ["Emergency Services", "Outpatient Radiology", "Laboratory", "Inpatient Services", "Office Services", "Anesthesia", "Outpatient Surgery Facility"]


def document(rng):
    who, name, creditor, sent = Who(rng), rng.choice(COLLECTORS), rng.choice(CREDITORS), day(rng, (2026, 2, 10), 220)
    street, town = place(rng, True)
    phone, ref, until, counted = free(rng, "(800) 555-{}"), number(rng, "AA99999999"), later(sent, rng.choice((35, 38, 40))), later(sent, -rng.randint(40, 110))
    interest, fee = rng.random() < 0.4, rng.random() < 0.2
    lines, rows = [], []
    for _ in range(rng.choice((2, 2, 3, 4, 6, 9))):
        owed = cents(rng, 40, rng.choice((400, 2600)))
        more, cost = round(owed * rng.uniform(0.005, 0.04)) if interest else 0, 0
        credit = min(owed // 2, rng.choice((2500, 5000, 4075))) if rng.random() < 0.3 else 0
        date, their = later(counted, -rng.randint(90, 380)), number(rng, "H9999999999")
        now = owed + more + cost - credit
        lines.append({"date": date, "description": rng.choice(SORTS), "patient_cents": now, "maybe": {"charge_cents": owed}, "owed": owed, "more": more,
                      "credit": credit, "their": their})
    lines.sort(key=lambda x: x["date"])
    cost = rng.choice((1500, 2500)) if fee else 0
    if cost:  # one fee, on the first account
        lines[0]["patient_cents"] += cost
    for n, x in enumerate(lines):
        rows.append([x["their"], say(x["date"]), x["description"], usd(x["owed"]), usd(x["more"]), usd(cost if n == 0 else 0), usd(x["credit"]),
                     f"<b>{usd(x['patient_cents'])}</b>"])
    sums = {"principal_cents": total(lines, "owed"), "interest_cents": total(lines, "more"), "fees_cents": cost,
            "patient_paid_cents": total(lines, "credit"), "balance_cents": total(lines, "patient_cents")}
    long_until, long_counted = say(until, "%B %-d, %Y"), say(counted, "%B %-d, %Y")
    debt = [(f"As of {long_counted}, you owed:", usd(sums["principal_cents"])), (f"Between {long_counted} and today:", ""),
            ("You were charged this amount in interest:", "+ " + usd(sums["interest_cents"])), ("You were charged this amount in fees:", "+ " + usd(cost)),
            ("You paid or were credited this amount toward the debt:", "- " + usd(sums["patient_paid_cents"])),
            ("<b>Total amount of the debt now:</b>", f"<b>{usd(sums['balance_cents'])}</b>")]
    hours = rng.choice(("8 a.m. to 8 p.m. Eastern Time, Monday to Thursday, and until 5 p.m. Friday", "8:00am to 8:00pm CT, Monday to Saturday"))
    left = (f"<p><b>{esc(name)} is a debt collector.</b> We are trying to collect a debt that you owe to {esc(creditor)}. We will use any information you give "
            f"us to help collect the debt.</p><h2>Our information shows:</h2><p>You had {len(lines)} medical accounts with {esc(creditor)}. The accounts are "
            "listed on the back of this notice.</p>" + facts(debt, "d"))
    site = f"www.{''.join(c for c in name.lower().split(',')[0] if c.isalpha())}.example"
    right = ("<h2>How can you dispute the debt?</h2><ul>"
             f"<li><b>Call or write to us by {long_until}, to dispute all or part of the debt.</b> If you do not, we will assume that our information is "
             f"correct.</li><li><b>If you write to us by {long_until}</b>, we must stop collection on any amount you dispute until we send you "
             f"information that "
             f"shows you owe the debt. You may use the form below or write to us without the form. You may also include supporting documents. We "
             f"accept disputes "
             f"electronically at {site}/dispute.</li></ul><h2>What else can you do?</h2><ul><li><b>Write to ask for the name and address of the "
             f"original creditor, if different from the current creditor.</b> If you write by {long_until}, we must stop collection until we send you that "
             f"information.</li><li><b>Go to www.cfpb.gov/debt-collection to learn more about your rights under federal law.</b> For instance, you "
             f"have the right "
             "to stop or limit how we contact you.</li><li>Contact us about your payment options.</li>"
             "<li>P&oacute;ngase en contacto con nosotros para solicitar una copia de este formulario en espa&ntilde;ol.</li></ul>")
    one = (beside(f"<b>{esc(name)}</b><br>{street}<br>{town}<br>{phone} from {hours}<br>{site}",
                  f"<b>To:</b> {esc(who.plain)}<br>{who.street}<br>{who.town}<br><br>Reference: <b>{ref}</b><br>Date: {say(sent, '%B %-d, %Y')}",
                  widths="58% 42%")
           + "<div class='bar'></div>" + beside(left, right, widths="47% 53%")
           + cut("Notice: See reverse side for important information and for the list of your accounts.")
           + beside(f"<b>Mail this form to:</b><br>{esc(name)}<br>{street}<br>{town}<br><br>{esc(who.plain)}<br>{who.street}<br>{who.town}<br><br>"
                    + bars(rng, ref, 44),
                    "<b>How do you want to respond?</b><p>Check all that apply:</p><p>&#9744; I want to dispute the debt because I think:<br>&nbsp;"
                    "&nbsp; &#9744; This is "
                    "not my debt.<br>&nbsp;&nbsp; &#9744; The amount is wrong.<br>&nbsp;&nbsp; &#9744; Other (please describe on reverse or attach additional "
                    "information).</p><p>&#9744; I want you to send me the name and address of the original creditor.</p><p>&#9744; I enclosed this amount: "
                    f"$ [__________]</p><p class='fine'>Make your check payable to {esc(name).rstrip('.')}. Include the reference number {ref}.</p>"
                    "<p>&#9744; Quiero este formulario en espa&ntilde;ol.</p>", widths="45% 55%"))
    two = (f"<h2>Accounts included in reference {ref}</h2><p>Creditor to whom the debt is currently owed: <b>{esc(creditor)}</b></p>"
           + table(["Creditor's<br>Account No.", "Service<br>Date", "Type of Service", f"Amount on<br>{say(counted)}", "Interest", "Fees", "Paid "
           "or<br>Credited",
                    "Amount<br>Now"], rows, "lllrrrrr", "t",
                   [[("Total", 3), *(usd(sums[k]) for k in "principal_cents interest_cents fees_cents patient_paid_cents balance_cents".split())]])
           + "<p class='fine'><br>Calls to or from this office may be monitored or recorded. If you notify us in writing that you refuse to pay or "
           "want us to stop "
           "contacting you, we will not contact you again except as the law allows. We will not report a medical debt to a consumer reporting agency before "
           "one year has passed. California: The state Rosenthal Fair Debt Collection Practices Act and the federal Fair Debt Collection Practices Act require "
           "that, except under unusual circumstances, collectors may not contact you before 8 a.m. or after 9 p.m. Colorado: A consumer has the right "
           "to request in "
           "writing that a debt collector cease further communication. New York City: License Number on request. Tennessee: This collection agency is "
           "licensed by "
           "the Collection Service Board of the Department of Commerce and Insurance.</p>")
    css = (".bar{border-top:1.5pt solid #000;margin:7pt 0}h2{font:bold 11pt 'Liberation Sans';margin:5pt 0 3pt}.d{width:100%;background:#efefef}.d "
        "td{padding:3pt 4pt}"
           ".d td:last-child{text-align:right;white-space:nowrap}ul{margin:0;padding-left:13pt}li{margin-bottom:4pt}p{margin:0 0 4pt}.t{width:100%;"
           "font-size:8.3pt}"
           ".t th{border-bottom:1pt solid #000;vertical-align:bottom}.sum td{border-top:1pt solid #000;font-weight:bold}" + CUT)
    truth = {"document_type": "collection_notice", "collector": {"name": name, "phone": phone}, "provider": {"name": creditor}, "patient": {"name": who.plain},
             "account_number": ref, "statement_date": sent, "itemization_date": counted, "validation_end": until,
             "lines": [only(x, "date description patient_cents maybe") for x in lines], "totals": sums}
    return done(sheet(css, one, two, font="9pt 'Liberation Sans',Arial", margin="0.5in", title="Notice"), truth)
