"""A patient portal's "Payment and charge history" printed from the browser: filters and furniture of the site around it, entries newest first with a kind tag, words and a smaller line below with the provider or card, charges without a sign and what lowers the balance with a minus, the balance after each entry, a download line, the browser's own head and foot."""
from held_nineteenth_a import *

NAME, KIND = "held19-portal-history", "itemized_bill"
CARE = [("Office visit", 120, 290), ("Annual physical", 190, 340), ("Telehealth visit", 90, 180), ("Lab: basic metabolic panel", 40, 120), ("Lab: lipid panel", 45, 130), ("Lab: thyroid stimulating hormone", 60, 150), ("EKG", 50, 140), ("Flu vaccine with administration", 45, 95), ("Skin lesion removal", 150, 380), ("Steroid injection, knee", 160, 420), ("X-ray, wrist", 70, 190), ("Nutrition counseling", 80, 170)]


def document(rng):
    who, at = Patient(rng), Place(rng)
    name = rng.choice((f"{at.city} Family Health Partners", "Greenway Primary Care", f"{rng.choice(('Northbank', 'Hillcrest', 'Sage'))} Medical Clinic"))
    now, plan, acct = day(rng, (2025, 8, 1), 260), rng.choice(PLANS), number(rng, rng.choice(("9999999", "P-999999", "44999999")))
    events = []
    start = rng.choice((0, 0, rng.randint(1500, 9500)))
    for _ in range(rng.randint(2, 5)):
        date = later(now, -rng.randint(9, 170))
        if any(e[0] == date for e in events):
            continue
        doc, here = doctor(rng), rng.sample(CARE, rng.choice((1, 1, 2, 3)))
        here.sort(key=lambda c: "visit" not in c[0].lower())
        for words, low, high in here:
            events.append([date, "Charge", words, f"{doc} &middot; {rng.choice(('Main clinic', 'West clinic'))}", price(rng, low, high), None])
        charge = sum(e[4] for e in events if e[0] == date and e[1] == "Charge")
        off, ins, own, kind = split(rng, charge, ("copay", "ded", "coins"))
        if kind == "copay" and own == 2000 and rng.random() < 0.7:
            events.append([date, "Payment", "Copay at check-in", f"Visa ending {number(rng, '9999')}", 2000, "patient"])
        posted = later(date, rng.randint(10, 24))
        if posted >= now:
            continue
        events.append([posted, "Adjustment", f"{plan} discount", "Contract rate", off, "adjustment"])
        if ins:
            events.append([posted, "Insurance", f"{plan} payment", f"Claim {number(rng, '99999999')}", ins, "insurance"])
    events.sort(key=lambda e: e[0])
    left = start + sum(e[4] if e[1] == "Charge" else -e[4] for e in events)
    if left > 3000 and rng.random() < 0.5:
        last = max(e[0] for e in events)
        if (now - last).days > 3:
            events.append([later(last, rng.randint(1, (now - last).days - 1)), "Payment", "Online payment", f"Mastercard ending {number(rng, '9999')}", rng.choice((1500, 2500, 3000)), "patient"])
    run, rows, lines, payments = start, [], [], []
    for e in events:
        run += e[4] if e[1] == "Charge" else -e[4]
        rows.append(tr([mon(e[0]), f"<span class='tag {e[1].lower()}'>{e[1]}</span>", f"{e[2]}<br><span class='sm'>{e[3]}</span>", usd(e[4] if e[1] == "Charge" else -e[4]), usd(run)], "n n - r r"))
        if e[1] == "Charge":
            lines.append({"date": e[0], "description": e[2], "charge_cents": e[4]})
        else:
            payments.append(pay(e[0], e[5], e[2], e[4]))
    rows.reverse()
    if start:
        rows.append(tr(["", "", "Starting balance", "", usd(start)], "n n - r r", "st"))
    first = events[0][0]
    site = name.split()[0].lower()
    body = (f"<div class='nav'><b>{name}</b><span>Home &nbsp;&nbsp; Messages &nbsp;&nbsp; Appointments &nbsp;&nbsp; Records &nbsp;&nbsp; <u>Billing</u></span><i>{who.first} &#9662;</i></div><div class='cr'>Billing &rsaquo; History</div>"
            + sides(f"<h1>Payment and charge history</h1><div class='sm'>{who.plain} &middot; Account {acct}</div>", f"<div class='bal'>Current balance<b>{usd(run)}</b></div><div class='btn'>Make a payment</div>", widths=(66, 34))
            + f"<div class='fl'>Show &nbsp; <span>All activity &#9662;</span> &nbsp; From &nbsp;<span>{mon(later(first, -3))}</span> &nbsp; To &nbsp;<span>{mon(now)}</span> &nbsp; <u>Download PDF</u></div>" + grid(["Date", "Type", "Details", "Amount", "Balance"], rows, "n n - r r")
            + f"<p class='sm c'>Showing 1&ndash;{len(events)} of {len(events)}<br><br>{rng.choice(('Recent charges may take up to 5 days to appear.', 'Amounts may change after your insurance answers.'))} Questions about your bill? Call {at.tel}.</p>" + (f"<div class='ap'>Insurance on file: {plan}. <u>Update</u></div>" if rng.random() < 0.6 else "") + f"<div class='ft'>{name} &nbsp;|&nbsp; {at.street}, {at.town} &nbsp;|&nbsp; Privacy &nbsp;|&nbsp; Terms</div>")
    css = "body { font: 9.6pt 'Inter', 'Nimbus Sans', 'Liberation Sans'; color: #222b36 } .nav { background: #0b6e75; color: #fff; padding: 6pt 10pt; font-size: 10pt } .nav span { padding-left: 30pt; font-size: 8.5pt } .nav i { float: right; font-style: normal } .cr { font-size: 8pt; color: #0b6e75; padding: 4pt 0 } h1 { font-size: 17pt; margin: 0 } .bal { text-align: right; font-size: 8.5pt; color: #555 } .bal b { display: block; font-size: 19pt; color: #222b36 } .btn { background: #0b6e75; color: #fff; text-align: center; border-radius: 4pt; padding: 4pt; width: 90pt; margin-left: auto } .fl { background: #f3f6f7; padding: 6pt; margin: 10pt 0; font-size: 8.5pt } .fl span { border: 1px solid #bbb; background: #fff; padding: 2pt 5pt; border-radius: 3pt } .sm { font-size: 8pt; color: #697785 } .c { text-align: center } .d th { font-size: 8pt; color: #697785; border-bottom: 1px solid #ccd } .d td { border-bottom: 0.5pt solid #e4e8eb; padding: 4.5pt 4pt } .tag { font-size: 7.5pt; padding: 1pt 5pt; border-radius: 6pt; background: #e6eef7 } .payment { background: #dff3e4 } .insurance { background: #e9e3f6 } .adjustment { background: #fdf0d9 } .st td { font-style: italic } .ap { font-size: 8.5pt; border-top: 1px solid #ccd; padding: 5pt 0 } .ft { font-size: 7.5pt; color: #888; border-top: 1px solid #ccd; padding-top: 6pt; text-align: center }"
    return done(css, body, {"document_type": KIND, "provider": {"name": name, "phone": at.tel, "address": at.address}, "patient": {"name": who.plain}, "account_number": acct, "maybe": {"statement_date": now, "payer.name": plan}, "lines": lines, "payments": payments, "totals": {"prior_balance_cents": start or None, "balance_cents": run}}, "size: Letter; margin: 0.55in 0.5in",
                top_left=f'"{now.month}/{now.day}/{now:%y}, {rng.randint(1, 12)}:{rng.randint(10, 59)} {rng.choice(("AM", "PM"))}"', top_center=f'"Billing history | {name}"', bottom_left=f'"https://portal.{site}.example/billing/history"', bottom_right='counter(page) "/" counter(pages)')
