"""letter.py: papers that bill nothing, drawn by lot: reminders, consents, notices, approvals, schedules of instalments, results, price lists, with numbers, days and
amounts that are no charges. Nothing on them is a line."""
import _lot as lot
import kit
from kit import esc, without_blanks

NAME, KIND = "drawn-letter", "other"
CLINICS = ("Family Medicine", "Dermatology Associates", "Eye Care", "Imaging Center", "Physical Therapy", "Women's Clinic", "Medical Group")


def table(rng, heads, rows, right=()):
    cell = lambda tag, at, text: f'<{tag} class="{"r" if at in right else ""}">{esc(str(text))}</{tag}>'
    head = "<tr>" + "".join(cell("th", at, h) for at, h in enumerate(heads)) + "</tr>" if heads else ""
    return f'<table class="t">{head}' + "".join("<tr>" + "".join(cell("td", at, c) for at, c in enumerate(row)) + "</tr>" for row in rows) + "</table>"


def reminder(rng, s):
    when = kit.later(s.date, rng.randint(5, 40))
    items = [("Date", lot.day(when, s.style)), ("Time", f"{rng.randint(8, 12)}:{rng.choice(('00', '15', '30'))} AM"), ("With", kit.doctor(rng)), ("Where", f"Suite {rng.randint(100, 480)}, floor {rng.randint(2, 6)}")]
    return "Appointment Reminder", f"<p>Your next visit is coming up. Please come 15 minutes early.</p>{lot.labels(rng, items)}<p>Bring your insurance card, a photo ID and your copay of {s.money(rng.choice((2500, 3500, 5000)), '$')}. If you miss the visit without telling us 24 hours before, a fee of $50.00 may apply.</p>", {}


def consent(rng, s):
    return "Consent for Treatment and Financial Agreement", f"<p>I, {esc(s.who)}, born {lot.day(s.born, s.style)}, agree to the care that my doctors advise.</p><p>1. I will pay what my insurance does not pay. Balances over $500.00 may be paid in 12 months.</p><p>2. A fee of $25.00 is charged for each missed visit, $35.00 for a returned check, and $0.75 a page for copies of records.</p><p>3. This form is valid for 365 days. Form 99213-C, revised 01/15/2024.</p><p>Signature ______________________ Date ____________</p><p>Witness ______________________ Date ____________</p>", {}


def privacy(rng, s):
    return "Notice of Privacy Practices", "<p>Effective date: 09/23/2013</p><p>This notice says how medical information about you may be used and shared. You have a right to a copy of your records within 30 days; we may charge up to $6.50 for it.</p><p>A breach that touches 500 or more people is told to the government (45 CFR 164.408). Write to the Privacy Office or call us.</p>" + lot.labels(rng, [("Privacy Officer", kit.doctor(rng).split(",")[0]), ("Telephone", s.tel), ("Form", "HIP-2201")]), {}


def approval(rng, s):
    code, _, _, words, _, _ = rng.choice([x for x in kit.SERVICES if x[0]])
    first = kit.later(s.date, 3)
    items = [("Authorization Number", kit.number(rng, "A9999999")), ("Service", words), ("Procedure code", code), ("Units approved", str(rng.randint(1, 12))), ("Valid from", lot.day(first, s.style)), ("Valid through", lot.day(kit.later(first, 90), s.style))]
    return "Your request was approved", f"<p>We looked at the request of your doctor and approved the service below.</p>{lot.labels(rng, items, rng.choice(('list', 'pairs', 'grid', 'captions')))}<p>This is no promise of payment. Your share may be up to {s.money(rng.randint(5000, 90000), '$')} if your deductible of $1,500.00 is not yet met.</p>", {}


def instalments(rng, s):
    count, each = rng.choice((6, 8, 12)), rng.choice((2500, 5000, 7500))
    rows = [[n + 1, lot.day(kit.later(s.date, 30 * (n + 1)), s.style), s.money(each), s.money(each * (count - n - 1), blank=False)] for n in range(count)]
    heads = rng.choice((("No.", "Due", "Payment", "Left after"), ("Payment #", "Due Date", "Payment Amount", "Remaining Balance"), ("Installment", "Date Due", "Amount Due", "Balance After Payment")))
    return rng.choice(("Payment Plan Agreement", "Your Payment Schedule", "Payment Arrangement Confirmation")), f"<p>You have agreed to pay your account in {count} payments of {s.money(each, '$')} each.</p>{table(rng, heads, rows, (2, 3))}<p>If two payments are missed the agreement ends.</p>", {"first": kit.later(s.date, 30)}


def results(rng, s):
    tests = rng.sample([("Glucose", "65-99 mg/dL", 70, 130), ("Hemoglobin A1c", "4.0-5.6 %", 4, 8), ("LDL cholesterol", "0-129 mg/dL", 60, 190), ("Creatinine", "0.50-1.10 mg/dL", 0.4, 1.5), ("TSH", "0.40-4.50 mIU/L", 0.2, 6), ("Sodium", "135-146 mmol/L", 130, 148), ("Platelets", "140-400 K/uL", 120, 420), ("Ferritin", "16-232 ng/mL", 8, 300)], rng.randint(3, 8))
    rows = [[name, f"{rng.uniform(low, high):.2f}", rng.choice(("", "", "H", "L")), span] for name, span, low, high in tests]
    return rng.choice(("Laboratory Results", "Test Results", "Lab Results")), f"<p>Collected: {lot.day(kit.later(s.date, -4), s.style)} &nbsp; Reported: {lot.day(kit.later(s.date, -2), s.style)}</p>{table(rng, ('Test', 'Result', 'Flag', 'Reference range'), rows)}<p>Talk with your doctor about what they mean.</p>", {"document_type": "medical_record"}


def prices(rng, s):
    goods = rng.sample((("Sports physical", 3500), ("Flu shot", 2999), ("Vitamin B12 shot", 2500), ("Teeth whitening", 19900), ("Travel vaccine visit", 8500), ("Wellness blood panel", 7900), ("DOT physical", 11000), ("Ear piercing", 4500)), rng.randint(3, 6))
    say = rng.choice(("from {}", "only {}", "{} and up", "starting at {}"))
    rows = [[name, say.format(s.money(cents, "$"))] for name, cents in goods]
    return rng.choice(("Spring specials at our clinic!", "Our self-pay specials", "Save on wellness this month")), f"<p>No appointment needed. Offer ends {lot.day(kit.later(s.date, 30), s.style)}.</p>{table(rng, (), rows, (1,))}<p>Cannot be joined with insurance. Ask for a coupon of $10.00 off.</p>", {}


def assistance(rng, s):
    rows = [[n, s.money(round(1596000 * (1 + 0.345 * (n - 1)) * 2), "$"), s.money(round(1596000 * (1 + 0.345 * (n - 1)) * 3), "$")] for n in range(1, rng.randint(4, 7))]
    return "Financial Assistance", f"<p>You may not have to pay. If your household's income is below these amounts, ask for our help within 240 days.</p>{table(rng, ('People in household', 'Full help: income below', 'Part help: income below'), rows, (1, 2))}<p>Call {s.tel} or send form FA-200 with two pay stubs.</p>", {}


def accumulations(rng, s):
    rows = [(name, s.money(limit, "$"), s.money(used, "$"), s.money(limit - used, "$")) for name, limit, used in (("Individual deductible", 150000, rng.randint(0, 150000)), ("Family deductible", 300000, rng.randint(0, 300000)), ("Out-of-pocket maximum", 650000, rng.randint(0, 500000)))]
    return "Where you stand in your plan year", f"<p>Here is how much of your plan's limits you have used as of {lot.day(s.date, s.style)}.</p>{table(rng, ('Limit', 'Amount for the year', 'Used', 'Left'), rows, (1, 2, 3))}<p>This letter asks nothing of you.</p>", {}


def referral(rng, s):
    rows = [(code, words, rng.choice(("Routine", "Urgent")), rng.randint(1, 3)) for code, words, _, _ in rng.sample(kit.OFFICE, rng.randint(1, 3))]
    return rng.choice(("Referral", "Order for Services", "Referral Order")), f"<p>Please see this patient for the services below. Diagnosis: M54.50 low back pain.</p>{table(rng, ('Code', 'Service ordered', 'Priority', 'Visits'), rows)}<p>This order is good for 6 months. Ordered by {esc(kit.doctor(rng))}, NPI {kit.npi(rng)}.</p>", {}


def records(rng, s):
    return "Request for Medical Records", f"<p>We received your request of {lot.day(kit.later(s.date, -6), s.style)} for your records from {lot.day(kit.later(s.date, -400), s.style)} to {lot.day(kit.later(s.date, -20), s.style)}.</p><p>Copies are free for the first 20 pages; after that $0.60 a page, and $0.25 a page above 100. We expect 84 pages. Your records will be ready within 30 days.</p>" + lot.labels(rng, [("Request number", kit.number(rng, "R999999")), ("Pages", "84"), ("Ready by", lot.day(kit.later(s.date, 24), s.style))]), {}


def enrollment(rng, s):
    rows = [(name, s.money(rng.randint(20000, 60000), "$"), s.money(rng.choice((150000, 300000, 700000)), "$"), s.money(rng.choice((2000, 3500, 5000)), "$")) for name in rng.sample(("Bronze Value", "Silver Choice", "Gold Plus", "Silver HSA", "Bronze Basic"), 3)]
    return "Open enrollment is here", f"<p>Choose your plan for 2027 by 12/15/2026. These are the plans in your area:</p>{table(rng, ('Plan', 'Monthly premium', 'Deductible', 'Office visit copay'), rows, (1, 2, 3))}<p>If you do nothing you stay in your plan.</p>", {}


class Sender:
    """Who writes, to whom, when and how."""

    def __init__(self, rng):
        person = kit.Person(rng)
        self.who, self.born = person.written(rng), person.born
        self.date, self.style = kit.day(rng), rng.choice(lot.DAYS)
        self.money, self.tel = lot.Money(rng, zero=False), kit.phone(rng)


def document(rng):
    sender = Sender(rng)
    kind = rng.choice((reminder, consent, privacy, approval, instalments, results, prices, assistance, accumulations, referral, records, enrollment))
    insured = kind in (approval, accumulations, enrollment)
    name = kit.insurer(rng) if insured else rng.choice((kit.hospital(rng), kit.group(rng, rng.choice(CLINICS))))
    street, town = kit.address(rng)
    home, home_town = kit.address(rng, box=False)
    title, text, more = kind(rng, sender)
    account = kit.account(rng) if rng.random() < 0.4 else ""
    member = kit.number(rng, "AAA999999999") if insured else ""
    facts = [("Patient", sender.who), *([("Account number", account)] if account else []), *([("Member ID", member)] if member else [])]
    head = rng.choice((lambda: lot.labels(rng, facts), lambda: f"<p>Dear {esc(sender.who)},</p>", lambda: ""))()
    mail = f'<div style="margin:10pt 0">{esc(sender.who)}<br>{esc(home)}<br>{esc(home_town)}</div>' if rng.random() < 0.7 else ""
    date = rng.choice((f"<p>{lot.day(sender.date, 'long')}</p>", f"<p>Date: {lot.day(sender.date, sender.style)}</p>", ""))
    logo = lot.name_block(rng, name, [street, town, sender.tel])
    body = f'{logo}{date}{mail}{head}<div style="font-size:14pt;font-weight:bold;margin:6pt 0">{title}</div>{text}<p>Sincerely,<br><br>{rng.choice(("Patient Services", "Member Services", "The Front Desk", "Business Office"))}</p>'
    maybe = {"due_date": more.pop("first", None), "provider.name": name, "payer.name": name, "patient.name": sender.who, "account_number": account, "statement_date": sender.date, "provider.npi": None}
    if kind is referral:
        maybe["diagnoses"] = ["M54.50"]
    truth = {"document_type": KIND, **more, "maybe": maybe}
    return {"html": lot.page(rng, lot.dress(rng, rng.choice((8, 9, 10))), body), "truth": without_blanks(truth)}
