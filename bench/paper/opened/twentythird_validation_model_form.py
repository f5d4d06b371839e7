"""A medical debt collector's validation notice by the CFPB's model form B-1: who collects for whom, the little table of what was owed on the itemization
date and what came since, the rights beside it, the tear-off with its boxes to tick; of several accounts a table of them on the back."""
from held_twentythird_a import *

NAME, KIND = "held23-validation-model-form", "collection_notice"
COLLECTORS = ["Northgate Recovery Group, LLC", "Meridian Credit & Collections, Inc.", "Halstead Receivables Management LLC", "Consolidated Patient "
    "Accounts, Inc."]
CREDITORS = ["Sisters of St. Agatha Medical Center", "Big Thompson Emergency Physicians PC", "Tri-County Radiology Associates", "Marlowe Regional Hospital",
             "Lakewood Anesthesia Consultants, P.A."]
BOX = "<span class='k'>&nbsp;&nbsp;&nbsp;</span> "


def document(rng):
    who, at, name, creditor = Someone(rng), Sender(rng), rng.choice(COLLECTORS), rng.choice(CREDITORS)
    sent = day(rng, (2025, 6, 1))
    end, itemized = plus(sent, rng.choice((35, 38, 40, 45))), plus(sent, -rng.randint(60, 400))
    ref, count = number(rng, rng.choice(("999-999", "A9999999", "26-0999999"))), rng.choice((1, 1, 2, 3, 5))
    accounts = [number(rng, "99999999") for _ in range(count)]
    first = itemized if rng.random() < 0.5 else None
    what = "date of service" if first else "date of the last statement the creditor sent to you"
    dates = sorted((first if first and not n else plus(itemized, -rng.randint(4, 200))) for n in range(count))
    if first:
        itemized = dates[-1]
    owed = [price(rng, 60, 1900) for _ in range(count)]
    principal, interest = sum(owed), rng.choice((0, 0, round(sum(owed) * rng.uniform(0.01, 0.06))))
    fees, credit = rng.choice((0, 0, 0, 2500)), rng.choice((0, 0, min(owed) // 2, 2000))
    debt = principal + interest + fees - credit
    listed = count > 1 or rng.random() < 0.3
    child = Someone(rng, 2, 17, who.last) if listed and count > 1 and rng.random() < 0.4 else None
    l = "long"
    say_end, say_item = say(end, l), say(itemized, l)
    account = f"account number <b>{accounts[0]}</b>" if count == 1 else f"{count} accounts, listed on the back of this notice"
    money = table([], [[f"As of {say_item}, you owed:", usd(principal)], [f"Between {say_item} and today:", ""],
                       ["<div class='in'>You were charged this amount in interest:</div>", "+ " + usd(interest)],
                       ["<div class='in'>You were charged this amount in fees:</div>", "+ " + usd(fees)],
                       ["<div class='in'>You paid or were credited this amount toward the debt:</div>", "&minus; " + usd(credit)]],
                  "lr", "m", [["<b>Total amount of the debt now:</b>", f"<b>{usd(debt)}</b>"]])
    left = (f"<h2>Our information shows:</h2><p>You received medical services from {creditor} with {account}.</p>{money}"
            f"<p class='fine'>The itemization date is the {what}.</p>")
    right = (f"<h2>How can you dispute the debt?</h2><ul><li><b>Call or write to us by {say_end}, "
             f"to dispute all or part of the debt.</b> If you do not, we will "
             f"assume that our information is correct.</li><li><b>If you write to us by "
             f"{say_end},</b> we must stop collection on any amount you dispute until we "
             "send you information that shows you owe the debt. You may use the form below or write to us without the form. You may also include supporting "
             f"documents. We accept disputes electronically at "
             f"<i>www.{site(name)}/dispute</i>.</li></ul><h2>What else can you do?</h2><ul><li><b>Write to ask for "
             f"the name and address of the original creditor, if different from the current "
             f"creditor.</b> If you write by {say_end}, we must stop collection until "
             "we send you that information. You may use the form below or write to us without the "
             "form.</li><li><b>Go to <i>www.cfpb.gov/debt-collection</i> to "
             "learn more about your rights under federal law.</b> For instance, you have the right "
             "to stop or limit how we contact you.</li><li>Contact us about "
             "your payment options.</li><li>P&oacute;ngase en contacto con nosotros para solicitar una copia de este formulario en espa&ntilde;ol.</li></ul>")
    head = beside(f"<b>{name}</b><br>{at.box}<br>{at.far}<br>{at.free} from 8am to 8pm EST, Monday to Friday<br>www.{site(name)}",
                  f"<table class='to'><tr><td>To:</td><td>{who.post}</td></tr><tr><td>Date:</td><td>{say(sent, l)}</td></tr>"
                  f"<tr><td>Reference:</td><td><b>{ref}</b></td></tr></table>", widths="52% 48%")
    lead = (f"<p class='ld'><b>{name} is a debt collector.</b> We are trying to collect a debt that "
            f"you owe to {creditor}. We will use any information you give us "
            "to help collect the debt.</p>")
    slip = ("<div class='cut'></div>" + beside(
        f"<p><b>Mail this form to:</b><br>{name}<br>{at.box}<br>{at.far}</p><p>{who.post}</p>",
        f"<h2>How do you want to respond?</h2><i>Check all that apply:</i><br>{BOX}I want to "
        f"dispute the debt because I think:<div class='in'>{BOX}This is not my "
        f"debt.<br>{BOX}The amount is wrong.<br>{BOX}Other <i>(please describe on reverse or attach "
        f"additional information).</i></div>{BOX}I want you to send me "
        f"the name and address of the original creditor.<br>{BOX}I enclosed this amount: $ "
        f"______________<div class='in'>Make your check payable to <i>{name.rstrip('.')}</i>. "
        f"Include the reference number <i>{ref}</i>.</div>{BOX}Quiero este formulario en espa&ntilde;ol.", widths="38% 62%"))
    note = rng.choice(("<p class='fine c'>Notice: See reverse side for important information.</p>", ""))
    front, lines = head + lead + beside(left, right, widths="46% 54%") + note + slip, []
    pages = [front]
    if listed:
        less, left_over, rows = interest + fees - credit, debt, []
        for n, (date, amount) in enumerate(zip(dates, owed)):
            now = amount + less if n == owed.index(max(owed)) else amount
            left_over -= now
            name_now = child.full if child and n % 2 else who.full
            lines.append({"date": date, "patient_name": name_now if child else None, "patient_cents": now, "maybe": {"charge_cents": amount}})
            rows.append([accounts[n], say(date, "us"), name_now, creditor, usd(amount), usd(now)])
        pages.append("<h2>Accounts included in this notice</h2><p>Reference: " + ref + "</p>" + table(
            ["Creditor's<br>account number", "Date of<br>service", "Patient", "Current creditor", f"Owed as of<br>{say(itemized, 'us')}", "Amount of "
            "the<br>debt now"],
            rows, "llllrr", "ac", [[("Total", 4), usd(principal), usd(debt)]])
            + f"<h2>Important information</h2><p class='fine'>{rng.choice(STATE)}</p><p "
                f"class='fine'>Calls to and from this office may be monitored or recorded. If "
            "you have health insurance that was not billed, please call us with your policy and "
            "group number. You may be eligible for financial assistance under "
            f"the policy of {creditor}; ask us for an application.</p>")
    css = (".to td{padding:0 10pt 3pt 0}h2{font-size:10.5pt;margin:4pt 0 3pt}.ld{margin:14pt 0 "
           "8pt;font-size:10.5pt}.m{width:100%;margin:4pt 0}.m td{border-bottom:0.5pt "
           "solid #888;padding:3pt 2pt}.m .sum td{border-bottom:1.5pt solid #000;background:#eee}.in{padding-left:14pt}ul{margin:0 0 "
           "4pt;padding-left:13pt}li{margin-bottom:3pt}"
           ".cut{border-top:1.5pt dashed #333;margin:10pt 0 6pt}.k{border:0.75pt solid #000;font-size:7pt}.ac{width:100%;font-size:8.5pt}.ac "
           "th{border-bottom:1pt solid #000}"
           ".ac td{border-bottom:0.5pt solid #bbb}.ac .sum td{font-weight:bold}p.c{text-align:center}")
    maybe = {} if count == 1 else {"original_account": accounts[0]}
    return done(sheet(css, *pages, font="9.8pt 'Liberation Sans',Arial", title="Validation notice"), {
        "document_type": KIND, "provider": {"name": creditor}, "collector": {"name": name, "phone": at.free}, "patient": {"name": who.full},
        "account_number": ref,
        "original_account": accounts[0] if count == 1 else None, "statement_date": sent, "itemization_date": itemized, "validation_end": end, "lines": lines,
        "maybe": maybe, "totals": {"principal_cents": principal, "interest_cents": interest, "fees_cents": fees, "patient_paid_cents": credit,
        "balance_cents": debt}})


STATE = ["New York City residents: a translation and description of commonly used debt collection terms is available in multiple languages at www.nyc.gov/dca.",
         "Colorado: a consumer has the right to request in writing that a debt collector or collection agency cease further communication with the consumer.",
         "This collection agency is licensed by the Minnesota Department of Commerce."]
