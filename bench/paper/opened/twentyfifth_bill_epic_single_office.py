"""A single billing office's statement out of Epic with a payment plan: the least amount due this month beside the balance of the account, the plan's
terms, then the visits on the plan and those that are not yet, hospital and physicians together, each with its charges and what came off."""
from held_twentyfifth_a import *

NAME, KIND = "held25-bill-epic-single-office", "summary_bill"
ROOMS = [("Emergency Room", 1100, 4100), ("Laboratory", 90, 1250), ("Pharmacy", 15, 480), ("CT Scans", 1800, 6200), ("Operating Room Services", 3900,
    16800),
         ("Recovery Room", 700, 2400), ("Anesthesia", 600, 2900), ("Radiology", 190, 800), ("Supplies and Devices", 40, 3900), ("Observation", 800, 2700),
         ("Physical Therapy", 180, 620), ("Cardiology", 300, 2400), ("Implants", 2100, 9400)]
DOCTORS = [("Office Visit, Established Patient, Moderate Complexity", 190, 380), ("Emergency Department Visit, High Complexity", 700, 1450),
    ("Colonoscopy With Removal of "
           "Lesion Using Snare Technique", 1300, 2900), ("X-Ray Interpretation, Chest, 2 Views", 40, 110), ("Electrocardiogram Report", 35, 90),
           ("Knee Arthroscopy With Partial Meniscus Removal", 2900, 5600), ("Surgical Pathology Examination, Level IV", 140, 390),
               ("Vaccine Administration", 35, 80)]


def visit(rng, who, name, plan, sent, say):
    """A visit: what is printed of it, its lines, its payments, what is left."""
    hospital, served = rng.random() < 0.6, later(sent, -rng.randint(40, 210))
    lines = [{"date": served, "description": words, "charge_cents": price(rng, low, high)}
             for words, low, high in rng.sample(ROOMS if hospital else DOCTORS, rng.randint(2, 7) if hospital else rng.choice((1, 1, 1, 2, 3)))]
    charges = total(lines)
    off, ins, own, _ = worked(rng, charges, ("coins", "ded", "coins"), 0.15, 0.5)
    paid = [pay(None, "insurance", f"{plan} Payments", ins)] * bool(ins) + [pay(None, "adjustment", "Insurance Discounts and Adjustments", off)]
    if rng.random() < 0.5 and own > 9000:
        paid.append(pay(None, "patient", "Your Payments", rng.choice((2500, 5000, own // 4))))
    left = charges - total(paid, "amount_cents")
    rows = [tr([say(x["date"]), x["description"], usd(x["charge_cents"])], "n - r") for x in lines]
    rows += [tr(["", p["description"], usd(-p["amount_cents"])], "n - r", "g") for p in paid] + [tr(["", "Your Balance for This Visit", usd(left)],
        "n - r", "u")]
    place = rng.choice(("Main Campus", "North Pavilion", "Women's & Children's Hospital")) if hospital else rng.choice(("Medical Group",
        "Physician Partners"))
    head = (f"<div class='v'><b>{'Hospital' if hospital else 'Professional'} Services on {full(served)}</b> at {name.split()[0]} {place}<br>Patient: "
        f"{who.plain} &nbsp; "
            f"{'Hospital Acct' if hospital else 'Visit'} #: {number(rng, '600999999' if hospital else '19999999')} &nbsp; Provider: {doctor(rng)}</div>")
    return head + grid(["Date", "Description", "Amount"], rows, "n - r"), lines, paid, left


def document(rng):
    who, at = Person(rng), Office(rng)
    name = rng.choice(("Copperleaf Health", "Mount Hollis Health Partners", "Wellbrook Memorial Health", "Three Forks Healthcare"))
    plan, sent, say = proper(rng.choice(PLANS)), day(rng, (2026, 1, 20), 300), rng.choice((thin, us, mon))
    due, acct = later(sent, rng.choice((21, 22, 25, 28))), number(rng, rng.choice(("1009999999", "2999999")))
    count = rng.choice((2, 2, 3, 4))
    some = [visit(rng, who, name, plan, sent, say) for _ in range(count)]
    lines, paid = [x for v in some for x in v[1]], [p for v in some for p in v[2]]
    if any(v[3] <= 1500 for v in some):
        return document(rng)
    old = rng.randint(1, count - 1)
    on, new = sum(v[3] for v in some[:old]), sum(v[3] for v in some[old:])
    month = min(on, max(2500, round(on / rng.choice((6, 10, 12, 18, 24)) / 500) * 500))
    owed, by = on + new, {kind: sum(p["amount_cents"] for p in paid if p["by"] == kind) for kind in ("insurance", "adjustment", "patient")}
    charges, many = total(lines), -(-on // month)
    web = f"mychart.{name.split()[0].lower()}.example.org/pay"
    top = sides(f"<div class='nm'>{name}</div><span class='s'>Single Billing Office &nbsp;|&nbsp; {at.street}, {at.town}</span>",
                facts([("Guarantor", who.plain), ("Guarantor ID", acct), ("Statement Date", say(sent))], "id"), widths=(64, 36))
    panel = (f"<div class='pn'><div>Minimum Amount Due</div><div class='big'>{usd(month + new)}</div><div>by {say(due)}</div></div>"
             f"<div class='pb'>Total Account Balance: <b>{usd(owed)}</b></div>")
    plans = ("<h3>Your Payment Plan</h3>" + facts([("Payment plan balance", usd(on)), ("Monthly payment", usd(month)), ("Estimated payments remaining",
        str(many)),
             ("Payment due date", f"{due.day}{'st' if due.day in (1, 21, 31) else 'nd' if due.day in (2, 22) else 'rd' if due.day in (3, 23) else 'th'} "
                 f"of each month"),
             ("AutoPay", rng.choice(("Not enrolled", "Enrolled - card ending in " + number(rng, "9999"))))], "su"))
    account = ("<h3>Account Summary</h3>" + facts([("Charges for visits below", usd(charges)), ("Insurance payments", usd(-by["insurance"])),
               ("Insurance discounts and adjustments", usd(-by["adjustment"])), ("Your payments", usd(-by["patient"])),
               ("<b>Total account balance</b>", f"<b>{usd(owed)}</b>"), ("&nbsp;&nbsp;On payment plan", usd(on)), ("&nbsp;&nbsp;Not on payment plan (new)",
                   usd(new))], "su"))
    ways = sides(qr(rng, 56), f"<b>Pay online or set up AutoPay:</b> {web}<br><b>Pay by phone:</b> {at.free} (automated, 24/7)<br><b>Questions or "
        f"financial help?</b> "
                 f"Customer service {at.tel}, Monday&ndash;Friday 7:30 a.m. to 5 p.m.<br><b>Add new balances to your plan</b> online or by calling "
                 f"before {say(due)}.", widths=(14, 86))
    help_ = (f"{name} offers financial assistance to eligible patients based on income and family size. Applications are available in English and "
        f"Spanish at any registration "
             f"area or by calling {at.tel}. You may be billed separately by independent providers such as anesthesiologists, radiologists and "
             f"pathologists.")
    coupon = ("<div class='cut'>Detach and return with payment</div>" + sides(f"{who.mail(False)}<br><br><span class='s'>&#9744; My address or insurance "
        f"has changed (see back)</span>",
              facts([("Guarantor ID", acct), ("Due Date", say(due)), ("Minimum Amount Due", usd(month + new)), ("Total Account Balance", usd(owed)),
                  ("Amount Enclosed", "$")], "cp")
              + f"<p>Make checks payable to <b>{name}</b><br>{at.box}<br>{at.far}</p>", widths=(54, 46)))
    detail = ("<h3>Visits on Your Payment Plan</h3>" + "".join(v[0] for v in some[:old]) + f"<div class='sub'>Payment plan balance: {usd(on)}</div>"
              + "<h3>Visits Not on Your Payment Plan</h3>" + "".join(v[0] for v in some[old:]) + f"<div class='sub'>New balance due: {usd(new)}</div>")
    body = (top + sides(f"<div class='ml'>{who.mail(False)}</div>", panel, widths=(56, 44)) + sides(account, plans, widths=(52,
        48)) + ways + f"<p class='s'>{help_}</p>"
            + coupon + f"<div class='brk'>{detail}</div>")
    css = ("body { font: 9.3pt 'Open Sans', 'Liberation Sans' } .nm { font: bold 19pt 'Liberation Sans'; color: #5b2a86 } .id td { padding: 1pt 8pt 1pt "
        "0 } .id td + td { "
           "font-weight: bold } .ml { margin: 30pt 0 26pt 20pt } .pn { border: 1.5pt solid #5b2a86; text-align: center; padding: 7pt; margin-top: 14pt } "
           ".big { font-size: 23pt; "
           "font-weight: bold; color: #5b2a86 } .pb { background: #efe9f5; text-align: center; padding: 4pt } h3 { color: #5b2a86; margin: 9pt 0 3pt; "
           "font-size: 12pt } .su { width: "
           "100% } .su td { padding: 2pt 0; border-bottom: 0.5pt solid #ddd } .su td + td { text-align: right } .v { margin-top: 8pt; border-top: 1.5pt "
           "solid #5b2a86; padding: 3pt 0 } "
           ".d th { background: #efe9f5; font-size: 8pt } .g td { color: #333; font-style: italic } .u td { font-weight: bold; border-top: 0.5pt solid "
           "#777 } .sub { text-align: right; "
           "font-weight: bold; padding: 5pt 4pt; background: #efe9f5; margin-top: 6pt } .cp { width: 100% } .cp td { border: 0.75pt solid #5b2a86; "
           "padding: 2.5pt 5pt } "
           ".cp td + td { text-align: right }")
    return done(css, body, {"document_type": KIND, "provider": {"name": name, "phone": at.tel}, "payer": {"name": plan}, "patient": {"name": who.plain},
        "account_number": acct,
                            "statement_date": sent, "due_date": due, "lines": lines, "payments": paid,
                            "totals": {"charges_cents": charges, "insurance_paid_cents": by["insurance"], "adjustments_cents": by["adjustment"],
                                       "patient_paid_cents": by["patient"], "balance_cents": owed}}, bottom_right='"Page " counter(page) " of " '
                                       'counter(pages)')
