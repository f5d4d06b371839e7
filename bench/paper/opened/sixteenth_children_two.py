"""A children's hospital's statement to a parent for two children: a page of sums and a slip, then a part for each child with its visits, by kind of care, and what two insurers did."""
from held_sixteenth_a import *

NAME, KIND = "held16-children-two", "summary_bill"
KINDS = [("Emergency Department", ("Emergency Room", "Laboratory", "Radiology", "Pharmacy")), ("Day Surgery", ("Operating Room", "Recovery Room", "Anesthesia Supplies", "Pharmacy")), ("Outpatient Therapy", ("Speech Therapy", "Occupational Therapy")), ("Specialty Clinic", ("Clinic Facility Fee", "Audiology", "Laboratory")), ("Imaging", ("MRI", "Contrast and Drugs", "Sedation Care"))]


def document(rng):
    parent, at = Patient(rng, 38, 54), Place(rng)
    name = f"{rng.choice(('Rainbow Ridge', 'Little River', 'Harbor Light', 'Four Winds'))} Children's Hospital"
    kids = [f"{first} {parent.last}" for first in rng.sample([x for x in FIRST if x != parent.first], 2)]
    sent = day(rng, (2025, 7, 1))
    due, acct, plan, second = later(sent, 30), number(rng, "G9999999"), rng.choice(PLANS), rng.choice((None, "Bayside Employees Trust", "TriState Union Fund"))
    lines, payments, parts, sums = [], [], "", []
    for kid in kids:
        mine, blocks = 0, ""
        for kind, depts in rng.sample(KINDS, rng.randint(1, 2)):
            date = later(sent, -rng.randint(38, 120))
            here = [{"date": date, "description": words, "charge_cents": price(rng, 70, 2400), "patient_name": kid} for words in rng.sample(depts, rng.randint(1, len(depts)))]
            off, ins, left, _ = split(rng, total(here), ("coins", "ded", "coins"))
            posted = later(date, rng.randint(15, 30))
            events = [pay(posted, "insurance", f"{plan} payment", ins)] * (ins > 0) + [pay(posted, "adjustment", f"{plan} discount", off)]
            if second and left > 9000:
                events.append(pay(later(posted, 16), "insurance", f"{second} payment", left // 2))
            rows = [tr([f"{x['date']:%m/%d/%y}", x["description"], usd(x["charge_cents"]), ""], "n - r r") for x in here] + [tr([short(p["date"]), p["description"], "", usd(-p["amount_cents"])], "n - r r") for p in events]
            left = total(here) - total(events, "amount_cents")
            blocks += f"<div class='k'>{kind} &ndash; account {number(rng, 'H99999999')}</div>" + grid(["Date", "Description", "Charges", "Credits"], rows + [tr([("You owe for this account", 3), usd(left)], "r r", "t")], "n - r r")
            lines += here
            payments += events
            mine += left
        sums.append((kid, mine))
        parts += f"<div class='kid'><span>{kid}</span> &nbsp; birth date {us(day(rng, (2009, 1, 1), 5400))}</div>{blocks}<p class='r2'><b>Total for {kid.split()[0]}: {usd(mine)}</b></p>"
    balance = sum(cents for _, cents in sums)
    months = rng.choice((4, 6, 12))
    body = (sides(f"<div class='h'>&#9728; {name}</div>Patient Accounts<br>{at.street}<br>{at.town}", facts([("Statement date", us(sent)), ("Guarantor number", acct), ("Payment due", us(due))], "f bx"), widths=(60, 40))
            + f"<p class='to'>PARENT OR GUARDIAN OF THE CHILDREN LISTED<br>{parent.mail}</p><p>Thank you for trusting us with the care of your family. Below is what is left for you to pay after {plan}{' and ' + second if second else ''} answered our claims.</p>"
            + grid(["Child", "You owe"], [tr([kid, usd(cents)], "- r") for kid, cents in sums] + [tr(["Total balance due", usd(balance)], "- r", "t")], "- r", "d sum")
            + sides(f"<b>Need more time?</b> Ask for {months} payments of about {usd(-(-balance // months))} a month, without interest.", "<b>Help with bills.</b> Families of four with yearly income under $96,450 may get free care. Ask for the form in any language.", f"<b>Questions?</b> Call {at.tel}, weekdays 8:00 to 4:30. Interpreters are free.", kind="tiles", widths=(33, 34, 33))
            + "<div class='cut'>&#9986; Send this part with your payment. Turn the page for your accounts.</div>" + sides(parent.mail, facts([("Guarantor number", acct), ("Total balance due", usd(balance)), ("Payment due", us(due)), ("Enclosed", "$")], "f bx"), f"<span class='s'>Payable to</span><br>{name.upper()}<br>{at.box.upper()}<br>{at.far.upper()}", widths=(32, 34, 34))
            + f"<div class='brk'></div><div class='s r2'>{name} &nbsp; Guarantor number {acct} &nbsp; {us(sent)}</div>{parts}")
    css = ".h { font: bold 17pt 'URW Gothic', 'Liberation Sans'; color: #d9631e } .bx { width: 100% } .bx td { border-bottom: 1.5pt dotted #d9631e; padding: 3pt } .to { margin: 24pt 0 22pt } .sum { width: 55%; font-size: 11pt } .sum th { border-bottom: 2px solid #2a7f9e } .sum td { padding: 4pt } .t td { font-weight: bold; border-top: 1px solid #2a7f9e } .tiles { margin: 14pt 0 } .tiles > tbody > tr > td { background: #fdf3ea; padding: 7pt; border: 4pt solid #fff; font-size: 8.8pt } .kid { background: #2a7f9e; color: #fff; padding: 4pt 8pt; margin-top: 12pt } .kid span { font-size: 12pt; font-weight: bold } .k { font-weight: bold; color: #2a7f9e; margin: 8pt 0 2pt } .d th { font-size: 8pt; color: #555 } .r2 { text-align: right }"
    return done(css, body, {"document_type": KIND, "provider": {"name": name, "phone": at.tel, "address": at.address}, "payer": {"name": plan}, "account_number": acct, "statement_date": sent, "due_date": due, "lines": lines, "payments": payments, "totals": {"balance_cents": balance}}, bottom_center=PAGES)
