"""A hospital's statement as its Epic billing office mails it: account summary, ways to pay and coupon on the first page, each visit's charges
by department with what insurance and patient have paid on the next."""
from held_thirtyfirst_a import *

NAME, KIND = "held31-bill-epic-guarantor", "summary_bill"
HOUSES = [("Harbor Pines Medical Center", "#00587c", "#e6f1f5"), ("Saint Brigid Health", "#5b2a86", "#f0eaf6"), ("Prairie Lakes Regional Health",
    "#1d6b45", "#e8f3ed"),
          ("Stonebridge University Hospital", "#8a1f2b", "#f8ebec")]
VISITS = [("Emergency Department Visit", [("Emergency Room", 780, 2900), ("Laboratory", 140, 1250), ("CT Scan", 1400, 4900), ("Pharmacy", 12, 190),
    ("IV Therapy", 210, 790),
                                          ("EKG/ECG", 160, 420), ("Radiology - Diagnostic", 210, 690)], (2, 6)),
          ("Outpatient Surgery", [("Operating Room Services", 3900, 11800), ("Anesthesia", 480, 1900), ("Recovery Room", 690, 2100),
              ("Medical/Surgical Supplies", 180, 2600),
                                  ("Pharmacy", 60, 640), ("Pathology", 130, 520)], (4, 6)),
          ("Outpatient Imaging", [("MRI", 1500, 4200), ("Ultrasound", 310, 980), ("Mammography", 260, 640), ("Contrast Material", 60, 310)], (1, 2)),
          ("Laboratory Visit", [("Laboratory", 60, 980), ("Laboratory - Pathology", 90, 460)], (1, 2)),
          ("Outpatient Therapy", [("Physical Therapy", 210, 760)], (1, 1)),
          ("Clinic Visit", [("Clinic", 140, 460), ("Laboratory", 40, 320), ("Treatment Room", 110, 480)], (1, 3))]
HELLOS = ["This statement shows the care you received and what is left for you to pay after insurance.",
          "Thank you for choosing us for your care. The balance below is now your responsibility.",
          "Your insurance has finished processing the visits listed in this statement. Please pay the amount due by the date shown."]


def logo(name, colour):
    return (f'<table class="lg"><tr><td><svg width="40" height="40" viewBox="0 0 40 40"><circle cx="20" cy="20" r="19" fill="{colour}"/>'
            '<path d="M17 9h6v8h8v6h-8v8h-6v-8H9v-6h8z" fill="#fff"/></svg></td>' f'<td class="nm" style="color:{colour}">{name}</td></tr></table>')


def document(rng):
    house, dark, pale = rng.choice(HOUSES)
    at, child = Office(rng), rng.random() < 0.22
    owner = Human(rng, 26, 78)
    who = Human(rng, 2, 16, like=owner) if child else owner
    sent = day(rng)
    due = later(sent, rng.choice((21, 25, 30)))
    account, plan_name = number(rng, rng.choice(("999999999", "1009999999", "9999999"))), plan(rng, 0.15)[0]
    dated = rng.random() < 0.5
    lines, payments, blocks, left = [], [], [], 0
    count = rng.choice((1, 1, 2, 3, 4))
    start = later(sent, -rng.randint(40, 75))
    days = sorted(later(start, -rng.randint(0, 45)) for _ in range(count))
    for served in days:
        kind, parts, (low, high) = rng.choice(VISITS)
        chosen = sorted(rng.sample(parts, rng.randint(low, high)), key=parts.index)
        rows, visit = [], []
        for words, least, most in chosen:
            charge = price(rng, least, most)
            visit.append({"date": served, "description": words, "charge_cents": charge})
            rows.append([words, usd(charge)])
        charges = total(visit, "charge_cents")
        rows.append(["<b>Total charges</b>", f"<b>{usd(charges)}</b>"])
        after, mine = later(served, rng.randint(16, 30)), []
        if plan_name:
            off, ins, own = split(rng, charges, ("copay", "coins", "coins", "ded"))
            if ins:
                mine.append(pay(after if dated else None, "insurance", f"{plan_name} payment", ins))
            mine.append(pay(after if dated else None, "adjustment", f"{plan_name} adjustment", off))
        else:
            own = charges
            if rng.random() < 0.6:
                off = round(charges * rng.choice((0.25, 0.4)))
                own -= off
                mine.append(pay(after if dated else None, "adjustment", "Uninsured discount", off))
        if rng.random() < 0.3 and own > 6000:
            gone = rng.choice((2500, 5000, own if count > 1 and left else 5000))
            mine.append(pay(later(served, rng.randint(0, 38)) if dated else None, "patient", "Patient payment", gone))
            own -= gone
        for p in mine:
            rows.append([esc(p["description"]) + (f" &ndash; {us(p['date'])}" if dated else ""), usd(-p["amount_cents"])])
        left += own
        lines, payments = lines + visit, payments + mine
        cover = f"{plan_name}" if plan_name else "None on file"
        blocks.append(f'<div class="vs"><table class="vh"><tr><td>{kind} &ndash; {full(served)}</td><td class="r">Visit # '
                      f'{number(rng, "4009999999")}</td></tr></table>'
                      f'<div class="vp">Patient: <b>{esc(who.full)}</b> &nbsp;|&nbsp; Provider: {esc(doctor(rng, "{} {}. {}, {}"))} &nbsp;|&nbsp; '
                      f'Insurance: {cover}</div>'
                      + table(["Description", "Amount"], rows, "lr", "vt", [["Balance for this visit", usd(own)]]) + "</div>")
    prior = price(rng, 25, 480) if rng.random() < 0.25 else 0
    charges = total(lines, "charge_cents")
    summary = [("Previous balance", usd(prior))] if prior else []
    summary += [("Charges", usd(charges)), ("Insurance payments", usd(-paid(payments, "insurance"))), ("Adjustments and discounts",
        usd(-paid(payments, "adjustment"))),
                ("Patient payments", usd(-paid(payments, "patient")))]
    if not plan_name:
        summary = [s for s in summary if s[0] != "Insurance payments"]
    owed = prior + left
    head = beside(logo(house, dark), facts([("Guarantor Name", esc(owner.full)), ("Guarantor Account #", account), ("Statement Date", us(sent)),
        ("Due Date", us(due)),
                                            ("Amount Due", f"<b>{usd(owed)}</b>")], "gb"), widths="54% 46%")
    ways = (f'<h3>Ways to pay</h3><table class="wy"><tr><td>{qr(rng, 64)}</td><td><b>Online</b><br>Scan the code or visit mychart.example.org/pay. '
            f'No MyChart account? Use '
            f'<i>Pay as Guest</i>.</td></tr><tr><td><b>Phone</b></td><td>{at.free}, 24 hours a day</td></tr><tr><td><b>Mail</b></td><td>Send your '
            f'check with the coupon '
            'below.</td></tr></table>')
    first = (head + f'<h1>Billing Statement</h1><p>Hello {esc(owner.first)},</p><p>{rng.choice(HELLOS if plan_name else HELLOS[1:2])}</p>'
             + beside('<h3>Account summary</h3>' + table([], [list(s) for s in summary], "lr", "sm", [["Amount Due", usd(owed)]]), ways,
                 widths="50% 50%")
             + '<div class="nb"><b>Need help paying?</b> You may qualify for financial assistance or an interest-free payment plan. Ask for an '
               'application by phone or '
             f'download one, in English or Spanish, at example.org/assistance. Questions about this bill? Customer service is open Monday&ndash;'
             f'Friday, 8 a.m. to 5 p.m., at {at.free}.'
             '</div><p class="fine">Doctors who are not employed by us (for example radiologists, pathologists, anesthesiologists) may bill you '
             'separately. See the following page for '
             'the details of your visits.</p>')
    coupon = ('<div class="cut">&#9986; Detach here and return this portion with your payment</div>'
              + beside(f'<div class="win">{owner.mail()}</div>'
                       '<p class="fine">&#9744; My address or insurance has changed (see other side)</p>',
                       table(["Guarantor Account #", "Due Date", "Amount Due"], [[account, us(due), usd(owed)]], "ccc", "cp")
                       + '<div class="en">Amount enclosed &nbsp; $ ____________________</div>'
                       f'<p>Make checks payable to:<br><b>{house}</b><br>{at.box}<br>{at.boxed}</p>', widths="48% 52%")
              + bars(rng, account + number(rng, "000999999999"), 18))
    second = (f'<table class="vh top"><tr><td>{house}</td><td class="r">Guarantor Account # {account}</td></tr></table><h2>Details of your '
              f'visits</h2>' + "".join(blocks)
              + (f'<table class="pb"><tr><td>Previous balance, visits on earlier statements</td><td class="r">{usd(prior)}</td></tr></table>'
                  if prior else "")
              + f'<table class="pb big"><tr><td>Amount Due</td><td class="r">{usd(owed)}</td></tr></table>'
              '<p class="fine">You have the right to request an itemized bill. If you are uninsured or not using insurance you have the right to a '
              'Good Faith Estimate. '
              'Federal law protects you from surprise billing for most emergency care; learn more at www.cms.gov/nosurprises.</p>')
    css = (f".lg td{{padding:0 8pt 0 0;vertical-align:middle}}.nm{{font-size:17pt;font-weight:bold}}.gb{{width:100%;background:{pale}}}.gb "
           f"td{{padding:3pt 8pt;border-bottom:0.75pt solid #fff}}"
           f".gb td+td{{text-align:right}}h1{{color:{dark};font-size:17pt;margin:16pt 0 8pt}}h2{{color:{dark};font-size:14pt;margin:10pt "
           f"0}}h3{{color:{dark};font-size:11pt;border-bottom:1.5pt solid {dark}}}"
           f".sm{{width:100%}}.sm td{{padding:4pt 2pt;border-bottom:0.5pt solid #ccc}}.sm .sum td{{background:{dark};color:#fff;font-weight:bold;"
           f"font-size:11.5pt;padding:5pt}}"
           f".wy td{{padding:3pt 6pt 3pt 0;font-size:9pt}}.nb{{background:{pale};padding:8pt;margin:12pt 0 8pt}}.cut{{border-top:1pt dashed #555;"
           f"text-align:center;font-size:7.5pt;margin:10pt 0 8pt;padding-top:2pt}}"
           f".win{{padding:16pt 0 16pt 20pt;font-size:10pt}}.cp{{width:100%}}.cp th{{background:{dark};color:#fff;font-size:8pt}}.cp "
           f"td{{border:0.75pt solid {dark};font-weight:bold;padding:5pt}}"
           f".en{{margin:8pt 0;font-weight:bold}}.vh{{width:100%;background:{dark};color:#fff;font-weight:bold}}.vh td{{padding:4pt 6pt}}"
           f".vp{{background:{pale};padding:3pt 6pt;font-size:8.8pt}}"
           f".vt{{width:100%}}.vt th{{font-size:8pt;color:#555;border-bottom:0.75pt solid #999}}.vt td{{border-bottom:0.5pt solid #e2e2e2}}.vt .sum "
           f"td{{font-weight:bold;color:{dark};border-top:1pt solid {dark}}}"
           f".vs{{margin-bottom:12pt;page-break-inside:avoid}}.pb{{width:100%}}.pb td{{padding:5pt 6pt;border-bottom:0.5pt solid #ccc}}.big "
           f"td{{font-weight:bold;font-size:12pt;background:{pale}}}.pb+.fine{{margin-top:10pt}}.most{{min-height:6.9in}}")
    sums = {"charges_cents": charges, "adjustments_cents": paid(payments, "adjustment"), "patient_paid_cents": paid(payments, "patient"),
        "balance_cents": owed,
            "insurance_paid_cents": paid(payments, "insurance") if plan_name else None, "prior_balance_cents": prior or None}
    return done(sheet(css, f'<div class="most">{first}</div>{coupon}', second, margin="0.5in 0.6in", font="9.5pt 'Liberation Sans',Arial"), KIND,
                {"name": house, "phone": at.free, "address": at.remit}, {"name": who.full}, lines, sums, payer={"name": plan_name} if plan_name
                    else None,
                account_number=account, statement_date=sent, due_date=due, payments=payments)
