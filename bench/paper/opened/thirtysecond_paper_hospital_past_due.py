"""A hospital's letter to a guarantor whose accounts are past due: date, address, a small table of the visits that are open, the total, what happens
when it is not paid, ways to pay and to ask for financial help, and a coupon at the foot."""
from held_thirtysecond_c import *

NAME, KIND = "held32-paper-hospital-past-due", "summary_bill"
SYSTEMS = [("Sycamore Regional Medical Center", "Patient Financial Services", "#14507a"), ("St. Anselm Health", "Central Business Office", "#6b1f3a"),
           ("Northern Valley Community Hospital", "Business Office", "#2c6140"), ("Twin Bridges Memorial Hospital and Clinics", "Patient Accounts",
               "#33475b"),
           ("Rivermont Health System", "Customer Service", "#0b6e75")]
VISITS = [("Emergency Department", 150, 2900), ("Outpatient Laboratory", 18, 420), ("Outpatient Imaging", 60, 1300), ("Outpatient Surgery", 400,
    3800), ("Physical Therapy", 35, 560),
          ("Observation", 300, 2400), ("Inpatient Stay", 600, 6200), ("Clinic Visit", 25, 260), ("Infusion Center", 120, 1900)]
TITLES = {"past": ("PAST DUE NOTICE", "SECOND NOTICE - PAST DUE BALANCE", "Past Due Account Notice"), "final": ("FINAL NOTICE",
    "Final Notice Before Collections")}


def document(rng):
    who = Person(rng)
    at = Sender(rng, who)
    name, office, color = rng.choice(SYSTEMS)
    stage = rng.choice(("past", "past", "final"))
    sent = day(rng)
    due = later(sent, rng.choice((10, 14, 15, 30))) if stage == "past" or rng.random() < 0.6 else None
    guarantor = number(rng, rng.choice(("9999999", "999999999", "G9999999")))
    family = rng.random() < 0.3
    others = [who, Person(rng, 3, 17, like=who)] if family else [who]
    lines, rows = [], []
    style = rng.choice((us, us, two))
    visit = rng.choice(("999999999", "4009999999", "H99999999"))
    count = rng.choice((1, 1, 2, 3, 4, 5))
    count = max(count, 2) if family else count
    for n in range(count):
        words, low, high = rng.choice(VISITS)
        one = others[n % len(others)]
        when = later(sent, -rng.randint(95, 300))
        line = {"date": when, "description": words, "patient_cents": price(rng, low, high), "who": one}
        lines.append(line)
    lines.sort(key=lambda one: one["date"])
    for line in lines:
        one = line.pop("who")
        if family:
            line["patient_name"] = one.full
        else:
            line["maybe"] = {"patient_name": one.full}
        rows.append([number(rng, visit), esc(one.full), style(line["date"]), line["description"], usd(line["patient_cents"])])
    owed = total(lines, "patient_cents")
    phone = rng.choice((at.tel, at.free))
    web = f"www.{name.split()[0].lower().replace('.', '')}{'anselm' if name.startswith('St.') else ''}.example.org"
    mark = (f'<svg width="34" height="34" viewBox="0 0 34 34"><rect x="0" y="0" width="34" height="34" rx="17" fill="{color}"/><path d="M6 21c7-1 '
            f'8-12 11-12s4 11 11 12" '
            'fill="none" stroke="#fff" stroke-width="3"/></svg>')
    head = beside(f"<table class='lg'><tr><td>{mark}</td><td><div class='nm'>{name}</div><div class='of'>{office}</div></td></tr></table>",
                  f"<div class='adr'>{at.street}<br>{at.town}<br>{phone}</div>", widths="64% 36%")
    say = rng.choice((full, full, us))
    refs = facts([("Guarantor:", esc(who.full)), ("Guarantor Account Number:", guarantor), ("Total Past Due:", f"<b>{usd(owed)}</b>")]
                 + ([("Payment Due By:", say(due))] if due else []), "ref")
    heads = [rng.choice(("Visit Number", "Encounter #")), "Patient", rng.choice(("Date of Service", "Service Date")), rng.choice(("Type of Service",
        "Service")),
             rng.choice(("Balance Due", "Amount Past Due", "Patient Balance"))]
    small_table = table(heads, rows, "llllr", "acc", [[(rng.choice(("Total Amount Due", "TOTAL PAST DUE")), 4, "r"), usd(owed)]],
        "18% 26% 17% 23% 16%")
    by = f"by {say(due)}" if due else "within 30 days of the date of this letter"
    if stage == "past":
        paragraphs = [f"Our records show that the balance below is past due. We have mailed statements to you and have not received full payment. "
                f"Please send "
                      f"{usd(owed)} {by}, or call us to set up a payment plan."]
        after = ["If you have insurance that we have not billed, please call us so that we can file a claim for you. If you have already sent "
                "your payment, thank you, and "
                 "please disregard this letter."]
    else:
        paragraphs = [f"Despite our earlier statements, the balance on the account(s) below remains unpaid. This is our final attempt to resolve "
                f"it with you directly. If we do not "
                      f"receive payment in full, or an arrangement for payment, {by}, your account may be placed with an outside collection agency."]
        after = ["We will not report this balance to a credit bureau or take legal action before at least 120 days have passed since our first "
                "billing statement and before we have "
                 "made reasonable efforts to find whether you qualify for financial assistance."]
    ways = [f"Online at {web}/pay", f"By phone at {phone}, Monday through Friday, 8:00 a.m. to 4:30 p.m.", "By mail with the coupon below",
        "In person at the cashier's office, main lobby"]
    pay_by = "<ul>" + "".join(f"<li>{way}</li>" for way in rng.sample(ways, 3) if way) + "</ul>"
    aid = (f"<div class='aid'><b>Need help paying?</b> {name} offers free or reduced-cost care to patients who qualify. To get a copy of our "
           f"Financial Assistance Policy, a plain "
           f"language summary or an application at no cost, visit {web}/financial-assistance, call {phone} or come to the Business Office. Ayuda "
           f"en espa&ntilde;ol disponible.</div>")
    title = rng.choice(TITLES[stage])
    letter = (head + f"<p class='day'>{say(sent)}</p>" + beside(f"<div class='to'>{who.mail(rng.random() < 0.5)}</div>", refs,
        widths="46% 54%") + f"<h2>{title}</h2>"
              + f"<p>Dear {esc(who.plain)}:</p>" + "".join(f"<p>{p}</p>" for p in paragraphs) + small_table + "".join(f"<p>{p}</p>" for p in after)
              + f"<p><b>You can pay:</b></p>{pay_by}{aid}<p>Sincerely,</p><p>{office}<br>{name}</p>")
    coupon = ("<div class='keep'><div class='cut'>&#9986; &nbsp;Please detach and return this portion with your payment</div>"
              + beside(f"<b>{name}</b><br>{at.box}<br>{at.far}<div class='mail2'>{esc(who.full)}<br>{who.street}<br>{who.town}</div>",
                       facts([("Guarantor Account Number", guarantor), ("Letter Date", us(sent))] + ([("Due Date", us(due))] if due else [])
                             + [("Amount Due", f"<b>{usd(owed)}</b>"), ("Amount Enclosed", "$ ____________")], "cp")
                       + f"<div class='fine'>Make check payable to {name}. Write your guarantor account number on the check.</div>",
                           widths="50% 50%") + "</div>")
    css = (f".nm{{font-size:15pt;font-weight:bold;color:{color}}}.of{{color:#555}}.lg td{{padding:0 8pt 0 0;"
           f"vertical-align:middle}}.adr{{text-align:right;font-size:8.8pt;line-height:1.35}}"
           ".day{margin:14pt 0 12pt}.to{line-height:1.35}.ref{width:100%}.ref td{padding:1.5pt 4pt}.ref td+td{text-align:right}"
           f"h2{{font-size:13pt;text-align:center;color:{color};margin:16pt 0 10pt}}p{{margin:0 0 8pt;line-height:1.35}}.acc{{width:100%;"
           f"margin:4pt 0 12pt}}.acc th{{background:{color};"
           "color:#fff;font-size:8.8pt;padding:3pt 5pt}.acc td{border-bottom:0.6pt solid #bbb;padding:3pt 5pt}.acc .sum td{font-weight:bold;"
           "border-bottom:1.2pt solid #333}"
           f"ul{{margin:0 0 8pt;padding-left:18pt}}li{{margin-bottom:2pt}}.aid{{border:1pt solid {color};padding:6pt 8pt;margin:6pt 0 10pt;"
           f"font-size:8.8pt;line-height:1.35}}"
           ".cut{border-top:1pt dashed #555;text-align:center;font-size:7.8pt;color:#555;margin:10pt 0 8pt;padding-top:2pt}.cp{width:100%}.cp td{"
           "border:0.6pt solid #888;padding:3pt 5pt}"
           ".cp td+td{text-align:right}.mail2{margin-top:14pt}.keep{page-break-inside:avoid}.fine{margin-top:4pt}")
    truth = {"document_type": KIND, "provider": {"name": name, "phone": phone}, "patient": {"name": None if family else who.full},
        "account_number": guarantor,
             "statement_date": sent, "due_date": due, "lines": lines, "totals": {"balance_cents": owed}}
    if family:
        truth["maybe"] = {"patient.name": who.full}
    return done(sheet(css, letter + coupon, margin="0.6in 0.75in", font="9.8pt 'Liberation Sans',Arial,sans-serif", title="Past due notice"), truth)
