"""A large health system's "Statement of Physician Services", as its page on the clinic bill shows it: for each service date the doctor and clinic, the
reason for the visit, the history of billing, payments and discounts by transaction date, and two columns: pending insurance, and current patient
responsibility."""
from held_twentysecond_c import *

NAME, KIND = "held22-physician-services", "itemized_bill"
CLINICS = ("Lakeshore Clinic", "Family Practice - East", "Internal Medicine - Main St", "Allergy &amp; Asthma Center",
           "Sports Medicine Institute", "Walk-In Care North")


def document(rng):
    who, at = Who(rng), Home(rng)
    family = [who] + [Who(rng, 2, 17, last=who.last)] * (rng.random() < 0.4)
    name = rng.choice(("Evergreen Bay Health Care", "Northern Pines Health System", "St. Aldwin Medical Group"))
    plan, acct = rng.choice(INSURERS), number(rng, rng.choice(("9999999", "99-9999999")))
    visits = sorted((day(rng, span=150) for _ in range(rng.choice((1, 2, 3, 4)))))
    sent = later(visits[-1], rng.randint(30, 60))
    due = later(sent, 25)
    lines, acts, rows = [], [], []
    pending_all = owed_all = 0
    mine = [family[n % len(family)] for n in range(len(visits))]
    for when, patient in zip(visits, mine):
        goods = visit(rng, rng.choice((1, 1, 2, 3, 4)), when)
        boss = doctor(rng, titles=("MD", "DO", "NP"))
        rows.append([us(when), f"<b>{patient.plain}</b> &nbsp; {boss}<br>{rng.choice(CLINICS)}", "", "", ""])
        for item in goods:
            rows.append(["", f"<div class='in'>{item['description']}</div>", usd(item["charge_cents"]), "", ""])
            lines.append({"date": when, "patient_name": patient.plain, "description": item["description"], "charge_cents": item["charge_cents"]})
        charge, told = total(goods), later(when, rng.randint(16, 29))
        rows.append(["", f"<div class='in'>{us(later(when, 3))} Claim sent to {plan}</div>", "", "", ""])
        waits = when == visits[-1] and len(visits) > 1 and rng.random() < 0.4
        left = charge
        if not waits:
            part = worked(rng, charge, ("ded", "coins", "coins", "copay", "free") if lines[0]["date"] != when else ("coins", "ded"))
            for by, words, much in (("insurance", f"Payment from {plan}", part["plan_paid_cents"]), ("adjustment", "Insurance contract discount",
                part["adjustment_cents"]),
                                    ("patient", "Payment by patient - thank you", part["copay_cents"])):
                if much:
                    posted = told if by != "patient" else when
                    acts.append(pay(posted, by, words, much))
                    rows.append(["", f"<div class='in'>{us(posted)} {words}</div>", usd(-much), "", ""])
                    left -= much
        rows.append(["", "<div class='rt'>Balance for this date of service</div>", "", usd(left if waits else 0), f"<b>{usd(0 if waits else left)}</b>"])
        pending_all, owed_all = pending_all + (left if waits else 0), owed_all + (0 if waits else left)
    foot = [["", "<b>TOTALS</b>", "", usd(pending_all), usd(owed_all)]]
    box = facts([("Account number", acct), ("Statement date", us(sent)), ("Payment due by", us(due)), ("Amount you owe", f"<b>{usd(owed_all)}</b>")], "box")
    head = beside(f"<div class='nm'>{name}</div><div class='ti'>Statement of Physician Services</div>{at.box}<br>{at.far}", box, widths="60% 40%")
    mail = f"<div class='ad'>{who.mail}</div>"
    note = ("<div class='no'><b>About your statement</b> &nbsp; Pending insurance is an estimate of what we expect to receive from your insurance company "
            "and is not "
            "a guarantee of payment. You may receive a separate bill from the hospital. " + rng.choice((
                "Balances past 60 days may be sent to a collection agency.", "Financial assistance is available to those who qualify.")) + "</div>")
    heads = ["Service date", "Description &amp;<br>transaction date", "Amount", "Pending<br>insurance", "Current patient<br>responsibility"]
    stub = ("<div class='keep'><div class='cut'>Detach and return with payment. Please write your account number on your check.</div>" + beside(
        f"{name}<br>{at.box}<br>{at.far}<p class='fine'>Questions? Customer Service {at.free}<br>Pay online: {site(name)}/pay</p>",
        facts([("Account number", acct), ("Name", who.plain), ("Amount you owe", usd(owed_all)), ("Amount enclosed", "$ ____________")])) + "</div>")
    css = (".nm{font-size:16pt;color:#00665e;font-weight:bold}.ti{font-size:12pt;font-weight:bold;margin:2pt 0 6pt}.box{border:1pt solid #00665e;width:100%}"
           ".box td{padding:2pt 6pt}.ad{margin:16pt 0 18pt 20pt}.t{width:100%}.t th{background:#00665e;color:#fff;font-size:8.5pt}.t "
           "td{font-size:8.8pt;padding:1.6pt 4pt}"
           ".in{padding-left:10pt}.rt{text-align:right}.sum td{border-top:1.5pt solid #00665e;font-weight:bold}.no{font-size:8pt;background:#eef5f4;"
           "padding:5pt;margin:10pt 0}"
           ".keep{page-break-inside:avoid}.cut{padding-top:3pt;border-top:1pt dashed #555;text-align:center;font-size:7.5pt;margin:14pt 0 8pt}")
    html = sheet(css, head + mail + table(heads, rows, "llrrr", foot=foot, widths="13% 49% 12% 12% 14%") + note + stub)
    alone = len({x.plain for x in mine}) == 1
    if alone:
        lines = [{k: v for k, v in x.items() if k != "patient_name"} for x in lines]
    return finish(html, {
        "document_type": KIND, "provider": {"name": name, "phone": at.free}, "payer": {"name": plan}, "patient": {"name": mine[0].plain} if alone else {},
        "account_number": acct, "statement_date": sent, "due_date": due, "lines": lines, "payments": acts, "totals": {"balance_cents": owed_all}})
