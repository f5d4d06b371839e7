"""A collection agency's later letter, not the model form: the creditor, a table of the accounts placed with it, an offer or a reminder, and a
coupon with card boxes below."""
from held_thirtythird_c import *

NAME, KIND = "held33-paper-collector-accounts", "collection_notice"
AGENCIES = ["Keystone Recovery Partners, Inc.", "Alder Creek Receivables LLC", "Midland Plains Collection Services, Inc.",
    "Commonwealth Account Resolution LLC",
            "Frontier Medical Recovery Group"]
WORK = ["Emergency Services", "Outpatient Lab", "Diagnostic Imaging", "Outpatient Surgery", "Clinic Visit", "Physical Therapy",
    "Inpatient Services"]


def document(rng):
    who, at, agency = Person(rng), Sender(rng), rng.choice(AGENCIES)
    creditor = rng.choice(HOSPITALS + SYSTEMS + PRACTICES)
    sent = day(rng, (2025, 11, 3), 190)
    reference = number(rng, rng.choice(("99999999", "9999999", "A9999999", "26-9999999")))
    count = rng.choice((2, 3, 3, 4, 5, 6, 9, 14, 26))
    form = rng.choice(("V0099999999", "9999999999", "E99999999", "99999-999"))
    named, worded = rng.random() < 0.4, rng.random() < 0.35
    kind = rng.choice(("reminder", "offer", "plan"))
    name, lines, rows = who.full.upper(), [], []
    style = rng.choice((us, us, two))
    served = later(sent, -rng.randint(420, 620))
    for _ in range(count):
        held, owes = number(rng, form), price(rng, 24, rng.choice((260, 900, 3400)))
        item = {"date": served, "patient_cents": owes}
        may = {"patient_name": name} if named else {}
        cells = [held] + ([esc(name)] if named else []) + [style(served)]
        if worded:
            item["description"] = rng.choice(WORK)
            cells.append(item["description"])
        else:
            may["description"] = held
        lines.append({**item, "maybe": may} if may else item)
        rows.append(cells + [usd(owes)])
        served = later(served, rng.randint(0, 14))
    owed = total(lines, "patient_cents")
    totals = {"balance_cents": owed}
    heads = [rng.choice(("Creditor Account #", "Client Account No.", "Account Number"))] + (["Patient"] if named
        else []) + [rng.choice(("Date of Service", "Service Date"))]
    heads += (["Service"] if worded else []) + [rng.choice(("Balance Due", "Amount Owed", "Balance"))]
    kinds = "l" * (len(heads) - 1) + "r"
    last = later(sent, rng.choice((21, 30, 35)))
    less = round(owed * rng.choice((0.6, 0.7, 0.75, 0.8)))
    months = rng.choice((3, 4, 6))
    said = {"reminder": "Our records show that the accounts listed below remain unpaid. We have written to you about them before and have not "
          "received payment in full or heard "
                        "from you about your intentions. Please send the balance with the coupon at the bottom of this letter, or call us so that "
                        "we can talk about your options.",
            "offer": f"We would like to help you put these accounts behind you. Our client has authorized us to accept {usd(less)} as settlement "
                  f"in full of the accounts listed below, "
                     f"provided your payment reaches our office on or before {full(last)}. We are not obligated to renew this offer.",
            "plan": f"We understand that paying everything at once can be difficult. You may resolve the accounts listed below in {months} equal "
                  f"monthly payments. Call one of our "
                    "representatives to set up an arrangement, or go to our website and choose the day of the month that suits you."}[kind]
    hue = rng.choice(("#23395d", "#3b3b3b", "#1d5b46", "#6a1b2e"))
    logo = (f"<svg width='34' height='34' viewBox='0 0 34 34'><rect width='34' height='34' rx='4' fill='{hue}'/><path d='M7 25V9h4l6 9 "
          f"6-9h4v16h-4V16l-6 8-6-8v9z' fill='#fff'/></svg>")
    top = beside(f"<table><tr><td>{logo}</td><td><div class='nm'>{agency}</div>{at.box}<br>{at.far}</td></tr></table>",
                 f"<div class='r'>Toll Free: <b>{at.free}</b><br>Fax: {at.fax}<br>Mon-Thu 8am-8pm, Fri 8am-5pm CT<br>"
                 f"www.payonline.example.com</div>", widths="58% 42%")
    info = facts([("Date:", full(sent)), ("Reference Number:", reference), ("Creditor:", esc(creditor)), ("Total Balance Due:",
        f"<b>{usd(owed)}</b>")], "in")
    sums = [[("TOTAL BALANCE DUE", len(heads) - 1, "r"), usd(owed)]]
    detail = table(heads, rows, kinds, "d", sums)
    if rng.random() < 0.3:
        totals.update({"principal_cents": owed, "interest_cents": 0, "fees_cents": 0})
        detail += table([], [["Principal", usd(owed)], ["Interest", "$0.00"], ["Fees", "$0.00"], ["<b>Balance</b>", f"<b>{usd(owed)}</b>"]], "lr",
            "sm")
    legal = ("<p class='lg'><b>This is an attempt to collect a debt by a debt collector and any information obtained will be used for that "
          "purpose.</b></p>")
    more = rng.choice(("", "<p>If you have insurance that may cover these services, please call our office with your policy information.</p>",
                       f"<p>You may be eligible for financial assistance from {esc(creditor)}. Please contact us for more information about how to "
                       f"apply.</p>"))
    body = (top + beside(f"<div class='win'>{who.mail()}</div>", info, widths="54% 46%") + f"<p>Dear {esc(name)}:</p><p>{said}</p>" + detail + more
            + f"<p>If you have questions, please call {rng.choice(FIRST)} {rng.choice(LAST)} at {at.free}.</p><p>Sincerely,<br>{agency}</p>"
                + legal)
    cards = "&#9744; VISA &nbsp; &#9744; MasterCard &nbsp; &#9744; Discover"
    coupon = ("<div class='whole'><div class='cut'>&#9986; - - - - - - - - - - - - - - - - Detach and return this portion with your payment - - - "
          "- - - - - - - - - - - - -</div>"
              + beside(table([], [[("IF PAYING BY CREDIT CARD, FILL OUT BELOW", 2, "c")], [(cards, 2, "c")], ["CARD NUMBER", "EXP. DATE"],
                  ["SIGNATURE", "AMOUNT"]], "ll", "cc"),
                       facts([("Reference Number", reference), ("Total Balance Due", usd(owed)), ("Amount Enclosed", "$ ______________")], "cp"),
                           widths="55% 45%")
              + beside(f"<div class='win2'>{who.mail()}</div>", f"<div class='win2'>{agency.upper()}<br>{at.box.upper()}<br>{at.far.upper()}</div>"
                    f"{bars(rng, number(rng, '999999999999999'), 20)}",
                       widths="50% 50%") + "</div>")
    back = ("<h3>IMPORTANT INFORMATION</h3><p>We are required under state law to give residents of certain states the notices below. The list does "
          "not contain every right you may "
            "have under state and federal law.</p><p><b>California:</b> The state and federal debt collection acts require that, except under "
            "unusual circumstances, collectors may not "
            "contact you before 8 a.m. or after 9 p.m. They may not harass you by using threats of violence or arrest or by using obscene "
            "language.</p><p><b>Colorado:</b> A consumer has "
            "the right to request in writing that a debt collector cease further communication with the consumer.</p><p><b>Minnesota:</b> This "
            "collection agency is licensed by the "
            "Minnesota Department of Commerce.</p><p><b>New York City:</b> License number on file. Translation of commonly used collection terms "
            "is available at www.nyc.gov/dca.</p>"
            "<p><b>North Carolina:</b> Department of Insurance permit on file.</p><p><b>Tennessee:</b> This collection agency is licensed by the "
            "Collection Service Board.</p>")
    css = (f".nm{{font-size:13pt;white-space:nowrap;font-weight:bold;color:{hue}}}.win{{padding:26pt 0 26pt 22pt;"
          f"font-size:10pt}}.in{{margin-top:20pt}}.in td:first-child{{font-weight:bold;white-space:nowrap}}"
           f".d{{width:100%;margin:6pt 0 8pt}}.d th{{background:{hue};color:#fff;font-size:8.8pt}}.d td{{border-bottom:0.5pt solid #bbb;"
           f"font-size:9pt}}.d .sum td{{font-weight:bold;border-bottom:0}}"
           ".sm{margin:0 0 8pt auto}.sm td{padding:0.5pt 6pt;font-size:8.8pt}.lg{margin-top:8pt}.whole{page-break-inside:avoid}"
           ".cut{text-align:center;font-size:7.5pt;margin:8pt 0}"
           ".cc{width:96%}.cc td{border:0.5pt solid #555;font-size:7pt;height:15pt}.cp td{border:0.5pt solid #555;padding:4pt 7pt}"
           ".win2{padding:12pt 0 6pt 20pt}.r{text-align:right}")
    pages = [body + coupon] + ([back] if rng.random() < 0.5 else [])
    found = truth(KIND, {"name": creditor}, {"name": name}, lines, totals, collector={"name": agency, "phone": at.free}, account_number=reference,
        statement_date=sent,
                  maybe={"due_date": last} if kind == "offer" else {})
    return {"html": sheet(css, *pages, margin="0.5in 0.6in", font=rng.choice(("9.6pt 'Liberation Sans',Arial",
        "10.2pt 'Liberation Serif','Times New Roman'"))), "truth": found}
