"""A portal's page of one visit's bill, printed from the browser: date and title above, address of the page below."""
from held_fifteenth_a import *

NAME, KIND = "held15-portal-details", "itemized_bill"


def document(rng):
    who, at = Patient(rng), Place(rng)
    site = rng.choice(("Trailhead Health", "Bellweather Medical Group", "Sandhills Health System"))
    where = f"{rng.choice(('Westside', 'Northgate', 'Riverside'))} {rng.choice(('Family Medicine', 'Cardiology Clinic', 'Orthopedics', 'Hospital'))}"
    date = day(rng)
    printed = later(date, rng.randint(25, 80))
    items = visit(rng, rng.randint(1, 6), date)
    plan, acct = rng.choice(PLANS + [None]), number(rng, "2099999999")
    parts, left, lines = [], 0, []
    for item in items:
        charge = item["charge_cents"]
        line = only(item, "date", "description", "charge_cents")
        rows = [f"<tr class='svc'><td>{item['description']}<div class='sub'>{mon(date)}</div></td><td class='r'>{usd(charge)}</td></tr>"]
        own = charge
        if plan:
            off, ins, own, _ = split(rng, charge)
            line |= {"adjustment_cents": off, "plan_paid_cents": ins, "patient_cents": own}
            rows += [f"<tr class='in'><td>{w}</td><td class='r'>{usd(-c) if c else usd(0)}</td></tr>" for w, c in (("Insurance discount", off), ("Insurance paid", ins))] + [f"<tr class='in o'><td>Your responsibility</td><td class='r'>{usd(own)}</td></tr>"]
        left += own
        lines.append(line)
        parts.append("".join(rows))
    charges = total(items)
    mine = []
    if left > 4000 and rng.random() < 0.5:
        mine = [pay(date, "patient", "Copay paid", 2000)]
    balance = left - total(mine, "amount_cents")
    off, ins = total(lines, "adjustment_cents"), total(lines, "plan_paid_cents")
    side = [("Billed", usd(charges))] + ([("Insurance discount", usd(-off) if off else usd(0)), ("Insurance paid", usd(-ins) if ins else usd(0))] if plan else []) + ([("You paid", usd(-total(mine, "amount_cents")))] if mine else [])
    due = later(printed, rng.randint(5, 21))
    doc = doctor(rng)
    body = (f"<div class='bar'><span class='lg'>MyCareLink</span> &nbsp; {site} <span class='who'>{who.first}</span></div><div class='crumb'>Billing Summary &rsaquo; Account Details</div><h1>Visit details</h1>"
            f"<div class='card'><div class='big'>{'Office Visit' if 'Hospital' not in where else 'Outpatient Visit'} at {where}</div><div class='sub'>{long(date)} &nbsp;&bull;&nbsp; {doc}</div>"
            f"<div class='sub'>Patient: {who.plain} &nbsp;&bull;&nbsp; Account #{acct}</div>" + (f"<div class='sub'>Primary payer: {plan}</div>" if plan else "<div class='sub'>No insurance on file</div>") + "</div>"
            + sides("<h2>Services</h2><table class='w'>" + "".join(parts) + "</table>" + (f"<h2>Payments you made</h2><table class='w'><tr><td>Copay paid<div class='sub'>{mon(date)}</div></td><td class='r'>{usd(-2000)}</td></tr></table>" if mine else ""),
                    "<div class='card'><h2>Account summary</h2>" + facts(side, "w") + f"<div class='due'>Amount due<br><b>{usd(balance)}</b></div><div class='sub'>Due by {mon(due)}</div><div class='btn'>Pay {usd(balance)}</div><div class='lnk'>Set up payment plan</div><div class='lnk'>Contact customer service</div><div class='lnk'>View statements</div></div>", widths=(66, 34))
            + f"<p class='sub'>Questions about your bill? Call billing customer service at {at.tel}, weekdays 8:00 AM to 4:30 PM.</p><p class='foot'>Portal licensed software &nbsp; Privacy Policy &nbsp; Terms and Conditions &nbsp; High Contrast Theme</p>")
    css = "body { font: 10pt 'Nimbus Sans', 'Liberation Sans'; color: #333 } .bar { background: #0b6e8f; color: #fff; padding: 8pt } .lg { font-weight: bold; font-size: 14pt } .who { float: right } .crumb { color: #0b6e8f; font-size: 8pt; margin: 6pt 0 } h1 { font-size: 17pt; font-weight: normal; margin: 0 0 6pt } h2 { font-size: 11pt; margin: 8pt 0 4pt } .card { border: 1px solid #ccc; border-radius: 4pt; padding: 8pt; margin-bottom: 8pt } .big { font-size: 12pt; font-weight: bold } .sub { color: #666; font-size: 8.5pt } .w { width: 100% } .w td + td { text-align: right } .svc td { border-top: 1px solid #ddd; padding-top: 5pt } .in td { font-size: 8.5pt; color: #555; padding-left: 16pt } .o td { font-weight: bold; padding-bottom: 5pt } .due { font-size: 11pt; margin-top: 6pt } .due b { font-size: 16pt } .btn { background: #2e7d32; color: #fff; text-align: center; padding: 5pt; margin: 6pt 0; border-radius: 3pt } .lnk { color: #0b6e8f; font-size: 8.5pt; margin-top: 3pt } .foot { color: #888; font-size: 7.5pt; text-align: center }"
    truth = {"document_type": KIND, "provider": {"name": site, "phone": at.tel}, "patient": {"name": who.plain}, "payer": {"name": plan} if plan else None, "account_number": acct, "due_date": due, "lines": lines, "payments": mine,
             "totals": {"charges_cents": charges, "adjustments_cents": off if plan else None, "insurance_paid_cents": ins if plan else None, "patient_paid_cents": total(mine, "amount_cents") if mine else None, "balance_cents": balance}}
    return done(css, body, truth, "size: Letter; margin: 0.6in 0.45in", top_left=f'"{bare(printed)[:-4]}{printed:%y}, {rng.randint(1, 12)}:{rng.randint(10, 59)} PM"', top_center=f'"MyCareLink - Visit Details"', bottom_left=f'"https://mycarelink.{site.split()[0].lower()}.example/app/billing/details?ID={number(rng, "WP-99AA99")}"', bottom_right='counter(page) "/" counter(pages)')
