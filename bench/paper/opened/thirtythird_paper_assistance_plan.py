"""A hospital's letter after an application for financial assistance, or that confirms a payment plan, with a table of the accounts it covers and a
slip to send back."""
from held_thirtythird_c import *

NAME, KIND = "held33-paper-assistance-plan", "summary_bill"


def document(rng):
    who, at, hospital = Person(rng), Sender(rng), rng.choice(HOSPITALS + SYSTEMS)
    sent = day(rng, (2025, 11, 1), 190)
    guarantor, name = number(rng, rng.choice(("9999999", "G9999999", "99999999"))), who.full.upper()
    form = rng.choice(("9999999999", "H00099999999", "999999999-9"))
    planned = rng.random() < 0.4
    count = rng.choice((1, 2, 3, 4, 6, 9))
    percent = rng.choice((100, 100, 90, 75, 70, 60, 50))
    plainly = rng.random() < 0.5
    lines, rows, served = [], [], later(sent, -rng.randint(150, 230))
    accounts = []
    for _ in range(count):
        accounts.append(number(rng, form))
        sum_ = price(rng, 90, rng.choice((700, 2400, 8800)))
        may = {"description": accounts[-1]}
        if planned:
            lines.append({"date": served, "patient_cents": sum_, "maybe": may})
            rows.append([accounts[-1], us(served), usd(sum_)])
        else:
            off = round(sum_ * percent / 100)
            item = {"date": served, "adjustment_cents": off, "patient_cents": sum_ - off}
            lines.append({**item, "charge_cents": sum_, "maybe": may} if plainly else {**item, "maybe": {**may, "charge_cents": sum_}})
            rows.append([accounts[-1], us(served), usd(sum_), usd(-off), usd(sum_ - off)])
        served = later(served, rng.randint(2, 16))
    owed, off = total(lines, "patient_cents"), total(lines, "adjustment_cents")
    months = rng.choice((6, 10, 12, 18, 24))
    begins = later(sent.replace(day=1), 32).replace(day=rng.choice((1, 5, 10, 15, 20)))
    each = -(-owed // months)
    final = owed - each * (months - 1)
    months_on = begins.month - 1 + months - 1
    ends = datetime.date(begins.year + months_on // 12, months_on % 12 + 1, begins.day)
    due, totals = None, {"balance_cents": owed}
    if planned:
        heads, kinds = ["Account Number", "Date of Service", rng.choice(("Balance", "Account Balance"))], "llr"
        foot = [[("Total Balance on Payment Plan", 2, "r"), usd(owed)]]
        title, due = "Payment Plan Confirmation", begins
        first = (f"<p>Thank you for arranging a payment plan with {esc(hospital)}. This letter confirms the terms that we agreed on. Your plan "
              f"covers the accounts listed below. No interest is "
                 "charged on this plan.</p>")
        terms = table([], [["Total balance on plan", usd(owed)], ["Number of monthly payments", str(months)], ["Monthly payment", usd(each)],
            ["Final payment", usd(final)],
                           ["First payment due", us(begins)], ["Last payment due", us(ends)]], "lr", "tm")
        rest = ("<p>Please send each payment so that it reaches us on or before its due date. If a payment is missed, call us right away. After "
              "two missed payments the plan may be cancelled "
                "and the full balance becomes due. If you have new services, their balances are not added to this plan unless you ask us.</p>")
    else:
        heads = ["Account Number", "Date of Service", "Total Charges" if plainly else "Balance Before Assistance", "Financial Assistance",
            "Amount You Owe"]
        kinds = "llrrr"
        foot = [[("Total", 2, "r"), usd(total(lines, "charge_cents")) if plainly else "", usd(-off), usd(owed)]]
        totals["adjustments_cents"] = off
        if plainly:
            totals["charges_cents"] = total(lines, "charge_cents")
        title, over = "Financial Assistance Determination", later(sent, rng.choice((180, 365)))
        first = (f"<p>Thank you for applying for financial assistance. We have reviewed your application and the documents that you sent us. Based "
              f"on your household size and income, you have "
                 f"been <b>approved for a {percent}% discount</b> under our Financial Assistance Policy.</p><p>Your approval is in effect through "
                 f"{full(over)}. The discount has been applied to "
                 "the accounts listed below:</p>")
        terms = ""
        if owed:
            due = later(sent, rng.choice((21, 30)))
            rest = (f"<p>Your remaining balance is <b>{usd(owed)}</b>. Please pay this amount by {full(due)}, or call us to set up an "
                  f"interest-free payment plan.</p>")
        else:
            rest = "<p>You do not owe anything more on these accounts. Please keep this letter for your records.</p>"
        rest += ("<p>The discount applies to emergency and other medically necessary care billed by us. Doctors and other providers who bill "
              "separately may have their own policies. If you do not "
                 "agree with this decision, you may appeal in writing within 30 days of the date of this letter. Please tell us if your income or "
                 "insurance changes.</p>")
    hue = rng.choice(("#0a5c7d", "#5a2a6e", "#22543d", "#7c2d12"))
    logo = (f"<svg width='38' height='38' viewBox='0 0 38 38'><path d='M19 34C6 24 3 17 5 11c2-6 10-7 14 0 4-7 12-6 14 0 2 6-1 13-14 23z' "
          f"fill='{hue}'/><path d='M17 13h4v4h4v4h-4v4h-4v-4h-4v-4h4z' fill='#fff'/></svg>")
    top = beside(f"<table><tr><td>{logo}</td><td class='nm'>{esc(hospital)}</td></tr></table>", f"<div class='at'>"
          f"{rng.choice(('Patient Financial Services', 'Financial Counseling', 'Business Office'))}<br>"
                 f"{at.street}<br>{at.town}<br>{at.tel}</div>", widths="62% 38%")
    info = facts([("Patient Name:", esc(name)), ("Guarantor Account #:", guarantor)], "in")
    detail = table(heads, rows, kinds, "d", foot)
    end = (f"<p>If you have any questions, please call us at {at.tel}, Monday through Friday, 8:00 a.m. to 4:30 p.m.</p><p>Sincerely,</p><p "
          f"class='sig'>{rng.choice(FIRST)} {rng.choice(LAST)}<br>"
           f"Financial Counselor<br>{esc(hospital)}</p>")
    slip = ""
    if owed:
        slip = ("<div class='whole'><div class='cut'>Please detach and return with your payment</div>"
                + beside(f"{esc(name)}<br>Guarantor Account #: {guarantor}<br>&#9744; Check enclosed &nbsp; &#9744; Please call me<br>&#9744; "
                      f"Charge my card "
                         "___________________ Exp. _____", facts([("Payment Due:" if planned else "Balance Due:", usd(each if planned else owed)),
                             ("Due Date:", us(due)),
                                                                 ("Amount Enclosed:", "$ ____________")], "cp"))
                                                                     + f"<p>Make checks payable to {esc(hospital)}, {at.box}, {at.far}</p></div>")
    help_ = ("<p class='fine c'>ATTENTION: If you speak another language, free language help is available to you. "
             "ATENCI&Oacute;N: si habla espa&ntilde;ol, tiene a su disposici&oacute;n servicios gratuitos de asistencia ling&uuml;&iacute;"
             "stica.</p>")
    css = (f".nm{{font-size:15pt;font-weight:bold;color:{hue};padding-top:9pt}}.at{{text-align:right;font-size:8.8pt}}.dt{{margin:12pt "
          f"0}}.win{{margin:0 0 12pt 4pt}}.re{{font-weight:bold;margin:8pt 0}}.in td{{padding:1pt 6pt 1pt 0}}"
           f".in td:first-child{{font-weight:bold}}.d{{width:100%;margin:6pt 0 10pt}}.d th{{border:0.75pt solid {hue};background:#eef2f5;"
           f"font-size:8.8pt}}.d td{{border:0.5pt solid #aaa}}.d .sum td{{font-weight:bold}}"
           ".tm{margin:4pt 0 10pt 20pt}.tm td{padding:1.5pt 16pt 1.5pt 0}.sig{margin-top:16pt}.cut{border-top:1pt dashed #555;text-align:center;"
           "font-size:7.5pt;padding-top:3pt;margin:10pt 0 6pt}"
           ".cp td{padding:1.5pt 8pt}.whole{page-break-inside:avoid}.c{text-align:center}.fine{margin-top:8pt}")
    body = (top + f"<div class='dt'>{full(sent)}</div><div class='win'>{who.mail()}</div><div class='re'>RE: {title}</div>{info}<p "
          f"style='margin-top:8pt'>Dear {esc(name)}:</p>"
            + first + detail + terms + rest + end + slip + help_)
    found = truth(KIND, {"name": hospital, "phone": at.tel, "address": at.address}, {"name": name}, lines, totals, account_number=guarantor,
        statement_date=sent, due_date=due, **({"maybe": {"document_type": "other"}} if "Assistance" in title else {}))
    return {"html": sheet(css, body, margin="0.65in 0.75in", font=rng.choice(("10pt 'Liberation Serif','Times New Roman'",
        "9.6pt 'Liberation Sans',Arial")), title=title), "truth": found}
