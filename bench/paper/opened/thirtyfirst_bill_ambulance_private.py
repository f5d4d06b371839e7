"""A private ambulance company's bill: trip facts in a box, base rate and miles with their codes, what insurance did, the amount due in a band
and a coupon."""
from held_thirtyfirst_a import *

NAME, KIND = "held31-bill-ambulance-private", "itemized_bill"
FLEETS = ["Lifeway Medical Transport, Inc.", "Metro Paramedic Services LLC", "Guardian Valley Ambulance", "MedStar Plains Ambulance Service"]
RIDES = [("A0427", "ALS Emergency Base Rate", 980, 2300, True), ("A0429", "BLS Emergency Base Rate", 640, 1600, True), ("A0428",
    "BLS Non-Emergency Base Rate", 430, 980, False),
         ("A0433", "ALS Level 2 Base Rate", 1300, 2900, True), ("A0426", "ALS Non-Emergency Base Rate", 620, 1500, False)]
EXTRAS = [("A0422", "Oxygen", 48, 130), ("A0398", "ALS Disposable Supplies", 55, 230), ("A0382", "BLS Disposable Supplies", 30, 110), ("A0420",
    "Waiting Time, per 1/2 hour", 60, 140), ("A0394", "IV Supplies", 45, 140)]
HOUSES = ["Mercy Ridge Medical Center", "Lakeside General Hospital", "St. Alban's Hospital", "University Hospital East"]


def document(rng):
    fleet, at, who, sent = rng.choice(FLEETS), Office(rng), Human(rng, 12), day(rng)
    served = later(sent, -rng.randint(25, 150))
    due, account, trip = later(sent, rng.choice((20, 30))), number(rng, rng.choice(("9999999", "999-99999999", "99-999999"))), number(rng,
        rng.choice(("99-999999A", "99999999")))
    plan_name, member = plan(rng, 0.3)
    code, words, low, high, urgent = rng.choice(RIDES)
    way = rng.choice(("RH", "RH", "SH", "NH")) if urgent else rng.choice(("HN", "HR", "HH"))
    miles, rate = rng.choice((rng.randint(12, 380) / 10, float(rng.randint(2, 44)))), price(rng, 14, 39)
    work = [(code, words, 1, price(rng, low, high)), ("A0425", "Ground Mileage, per mile", miles, rate)]
    work += [(c, w, rng.choice((1, 1, 2)) if c == "A0420" else 1, price(rng, lo, hi)) for c, w, lo, hi in rng.sample(EXTRAS, rng.choice((0, 0, 1, 2,
        3)))]
    lines, rows = [], []
    for c, w, units, each in work:
        charge, mods = round(units * each), [way] if c in (code, "A0425") else []
        lines.append({"date": served, "code": c, "modifiers": mods or None, "description": w, "units": int(units) if units == int(units) else units,
            "unit_price_cents": each,
                      "charge_cents": charge})
        rows.append([us(served), f"{c}{'-' + way if mods else ''}", w, f"{units:.1f}", usd(each), usd(charge)])
    charges, credits, after = total(lines, "charge_cents"), [], later(served, rng.randint(14, 22))
    if plan_name and rng.random() < 0.8:
        off, ins, own = split(rng, charges, ("coins", "coins", "ded"))
        credits += [pay(after, "insurance", f"Insurance Payment - {plan_name}", ins)] * bool(ins) + [pay(after, "adjustment",
            f"Insurance Adjustment - {plan_name}", off)]
    if rng.random() < 0.25:
        credits.append(pay(later(sent, -rng.randint(3, 20)), "patient", "Patient Payment - Credit Card", rng.choice((5000, 7500, 10000))))
    owed = charges - sum(p["amount_cents"] for p in credits)
    if owed < 500:
        return document(rng)
    star = (
        '<svg width="44" height="44" viewBox="0 0 44 44"><g fill="#1b4f9c"><path d="M18 2h8v40h-8z"/><path d="M18 2h8v40h-8z" transform="rotate(60 '
        '22 22)"/><path d="M18 2h8v40h-8z" transform="rotate(120 22 22)"/></g><path d="M21 9h2v26h-2z" fill="#fff"/></svg>')
    top = beside(f"<table class='lg'><tr><td>{star}</td><td><span class='nm'>{fleet}</span><br>Patient Business Services</td></tr></table>",
                 facts([("Statement Date", us(sent)), ("Account Number", account), ("Payment Due", us(due))], "bx"), widths="62% 38%")
    home = f"{who.street}, {who.town.rsplit(' ', 1)[0]}"
    hospital, nursing = rng.choice(HOUSES), rng.choice(("Willow Glen Care Center", "Maple Court Nursing & Rehab"))
    spot = {"R": home, "S": rng.choice(("Hwy 71 & County Line Rd", "400 block of Center St")), "N": nursing, "H": hospital}
    away = rng.choice([h for h in HOUSES if h != hospital]) if way == "HH" else spot[way[1]]
    trip_box = ("<table class='tb'><tr><td>" + facts([("Patient:", esc(who.full)), ("Date of Service:", us(served)), ("Trip Number:", trip)], "on")
        + "</td><td>"
                + facts([("From:", esc(spot[way[0]])), ("To:", esc(away)), ("Insurance:", f"{plan_name} &nbsp; ID: {member}" if plan_name
                    else "None on file")], "on") + "</td></tr></table>")
    lead = ("Our records show that your insurance has been billed and has responded. The balance below is now your responsibility."
        if any(p["by"] != "patient" for p in credits)
            else "We have billed your insurance and have not received payment. Please contact your plan, or pay the balance below." if plan_name
            else "We do not have insurance information for this transport. If you were covered on the date of service, please send us your insurance "
                 "information today.")
    detail = table(["Date", "HCPCS", "Description of Service", "Qty", "Unit Price", "Amount"], rows, "lllrrr", "d", [[("Total Charges", 5, "r"),
        usd(charges)]], "12% 12% 38% 9% 14% 15%")
    if credits:
        detail += table(["Date", "Payments and Adjustments", "Amount"], [[us(p["date"]), p["description"], usd(-p["amount_cents"])] for p in credits],
            "llr", "d",
                        [[("Total Payments and Adjustments", 2, "r"), usd(owed - charges)]], "12% 73% 15%")
    detail += f"<table class='due'><tr><td>AMOUNT DUE</td><td class='r'>{usd(owed)}</td></tr></table>"
    ways = beside(qr(rng, 58), f"<b>Pay or send insurance online:</b> www.ambulancebill.example.com<br><b>By phone:</b> {at.free}, Monday - Friday, "
                               f"7:00 am - 6:00 pm<br>"
                  "<b>Payment plans and financial hardship:</b> call us. We want to work with you.<br><span class='fine'>An ambulance bill is "
                  "separate from that of the hospital. Miles are "
                  "counted from where you were picked up to the nearest right facility.</span>", widths="12% 88%")
    coupon = ("<div class='whole'><div class='cut'>Detach and return with payment</div>" + beside(f"<div class='win'>{who.mail()}</div>",
              facts([("Account Number", account), ("Amount Due", usd(owed)), ("Payment Due", us(due)), ("Amount Enclosed", "$")], "bx")
              + f"<p class='pt'>Make check payable and mail to:<br><b>{fleet}</b><br>{at.box}<br>{at.boxed}</p>", widths="56% 44%") + "</div>")
    css = (".lg td{padding:0 8pt 0 0;vertical-align:middle}.nm{font-size:15pt;font-weight:bold;color:#1b4f9c}.bx{width:100%}.bx td{border:0.75pt "
           "solid #1b4f9c;padding:3pt 6pt}.bx td:first-child{background:#e7eef8}"
           ".bx td+td{text-align:right}.tb{width:100%;border:1pt solid #1b4f9c;margin:14pt 0 8pt}.tb>tbody>tr>td{width:50%;padding:4pt}.on "
           "td{padding:1pt 6pt 1pt 0}.on td:first-child{font-weight:bold;white-space:nowrap}"
           ".d{width:100%;margin:8pt 0}.d th{background:#1b4f9c;color:#fff;font-size:8.5pt}.d td{border-bottom:0.5pt solid #ccc}.sum "
           "td{font-weight:bold;background:#e7eef8}.due{width:100%;background:#c8202f;color:#fff}"
           ".due td{font-weight:bold;font-size:13pt;padding:5pt 8pt}.whole{page-break-inside:avoid}.cut{border-top:1pt dashed #444;font-size:7.5pt;"
           "text-align:center;margin:14pt 0 8pt;padding-top:2pt}"
           ".win{padding:14pt 0 0 14pt}.pt{margin-top:8pt}.due+.beside{margin-top:10pt}.most{min-height:6.7in}")
    return done(sheet(css, f"<div class='most'>{top}{trip_box}<p>{lead}</p>{detail}{ways}</div>{coupon}", margin="0.55in",
        font="9.4pt 'Liberation Sans',Arial"), KIND,
                {"name": fleet, "phone": at.free, "address": at.remit}, {"name": who.full, "member_id": member}, lines, {"charges_cents": charges,
                    "balance_cents": owed},
                payer={"name": plan_name} if plan_name else None, account_number=account, statement_date=sent, due_date=due, payments=credits)
