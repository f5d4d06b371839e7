"""An orthopaedic group's statement: surgery with its side and assistant modifiers, X-rays, injections and braces, post-operative visits of the global
period at nothing, under each charge what insurance paid and adjusted and the balance that runs, a surgery deposit, ages of the account, a coupon at
the foot."""
from held_twentysixth_a import *

NAME, KIND = "held26-bill-ortho-global", "itemized_bill"
SURGERY = [("29881", "KNEE ARTHROSCOPY/SURGERY MENISCECTOMY MED OR LAT", 2900, 4700), ("29827", "SHOULDER ARTHROSCOPY ROTATOR CUFF REPAIR", 4200, 7100),
    ("64721", "CARPAL TUNNEL SURGERY", 1500,
    2600), ("27447", "TOTAL KNEE ARTHROPLASTY", 5200, 8900), ("25607", "OPTX DISTAL RADIUS FX W/INTERNAL FIXATION", 3300, 5400), ("27130",
    "TOTAL HIP ARTHROPLASTY", 5100, 8700)]
BEFORE = [("99204", "OFFICE VISIT NEW PT LEVEL 4", 290, 460, ["57"]), ("99214", "OFFICE VISIT EST PT LEVEL 4", 190, 330, ["25"]), ("73562",
    "X-RAY KNEE 3 VIEWS", 90, 190, "side"), ("73030",
    "X-RAY SHOULDER COMP MIN 2 VIEWS", 80, 170, "side"), ("20610", "ARTHROCENTESIS ASPIR&/INJ MAJOR JT/BURSA W/O US", 190, 390, "side"), ("J3301",
    "KENALOG INJ PER 10MG", 0, 0, [])]
AFTER = [("L1833", "KNEE ORTHOSIS ADJUSTABLE POSITION OTS", 480, 900, "kx"), ("L3908", "WRIST HAND ORTHOSIS COCK-UP PREFAB", 90, 170, "side"), ("L3670",
    "SHOULDER ORTHOSIS ACROMIO/CLAV OTS", 110, 260,
    "side"), ("73110", "X-RAY WRIST MIN 3 VIEWS", 80, 150, "side"), ("E0114", "CRUTCHES UNDERARM PAIR", 40, 95, []), ("99070", "SPECIAL SUPPLIES", 15, 60, [])]


def document(rng):
    who, at = Patient(rng, 17), Office(rng)
    house = " ".join((
        rng.choice(('Tidewater', 'Rocky Ridge', 'Crossroads', 'Heartland', 'Blue Mountain')),
        rng.choice(('Orthopaedics & Sports Medicine', 'Orthopedic Specialists, P.A.', 'Bone & Joint Clinic', 'Orthopaedic Associates, LLP'))))
    sent, plan, say = mailed(rng, (2026, 4, 1), 230), rng.choice(INSURERS).upper(), rng.choice((us, two))
    op = later(sent, -rng.randint(40, 75))
    side, acct, surgeon = rng.choice(("RT", "LT")), number(rng, rng.choice(("999999", "99999.0", "9999999"))), physician(rng)
    helper = physician(rng, ("PA-C",))
    lines, rows, paid = [], [], []
    left = 0

    def charge(on, code, words, marks, units, cents, by):
        nonlocal left
        left += cents
        lines.append({"date": on, "code": code, "modifiers": marks, "description": words, "units": units, "charge_cents": cents})
        rows.append(tr([say(on), by, code, " ".join(marks), words, units, bare(cents), "", bare(left)], "n n n n - c r r r", "ch"))
        if cents and rng.random() < 0.9:
            off, ins, own = split(rng, cents, ("coins", "coins", "ded", "copay"), 0.25, 0.6)
            when = later(on, rng.randint(15, 30))
            for kind, text, sum_ in (("insurance", f"{plan} PAYMENT", ins), ("adjustment", f"{plan} {rng.choice(('ADJUSTMENT', 'CONTRACTUAL W/O'))}", off)):
                if sum_:
                    took(when, kind, text, sum_)

    def took(when, by, text, cents):
        nonlocal left
        left -= cents
        paid.append(pay(when, by, text, cents))
        rows.append(tr([say(when), "", "", "", text, "", "", f"{bare(cents)}-", bare(left)], "n n n n - c r r r", "py"))

    name = (lambda text: text.split(",")[0].split()[-1].upper())
    pre = later(op, -rng.randint(7, 20))
    for code, words, lo, hi, marks in [rng.choice(BEFORE[:2])] + rng.sample(BEFORE[2:], rng.choice((0, 1, 2))):
        marks = [side] if marks == "side" else list(marks)
        units = 4 if code == "J3301" else 1
        charge(pre, code, words, marks, units, 2400 * units if code == "J3301" else price(rng, lo, hi), name(surgeon))
    if rng.random() < 0.4:
        took(later(op, -3), "patient", rng.choice(("SURGERY DEPOSIT - VISA", "PRE-SURGERY PAYMENT - CC", "PT PMT CHECK 2204")), rng.choice((15000, 25000,
            30000)))
    code, words, lo, hi = rng.choice(SURGERY)
    fee = price(rng, lo, hi)
    charge(op, code, words, [side], 1, fee, name(surgeon))
    if rng.random() < 0.5:
        charge(op, code, words, ["AS", side], 1, round(fee * 0.2), name(helper))
    for n in range(rng.choice((0, 1, 1, 2))):
        on = later(op, (10, 24)[n])
        charge(on, "99024", rng.choice(("POST-OP FOLLOW-UP VISIT", "POSTOP VISIT - GLOBAL PERIOD")), [], 1, 0, name(rng.choice((surgeon, helper))))
        if rng.random() < 0.6:
            c, w, lo, hi, marks = rng.choice(AFTER)
            charge(on, c, w, ["KX", side] if marks == "kx" else [side] if marks == "side" else list(marks), 1, price(rng, lo, hi), name(helper))
    for item in lines:
        if not item["modifiers"]:
            del item["modifiers"]
    charges, gone = total(lines), total(paid, "amount_cents")
    if left < 1500 or charges - gone != left:
        return document(rng)
    due = later(sent, rng.choice((15, 20, 30)))
    age = min(3, (sent - op).days // 30)
    ages = grid(("Current", "31-60 Days", "61-90 Days", "Over 90 Days", "Account Balance"), [tr([bare(left) if n == age else "0.00" for n in range(4)]
        + [f"<b>{bare(left)}</b>"], "c c c c c")], "c c c c c", "ag")
    glob = ("<p class='s'>* Most surgical procedures include routine follow-up care for 10 or 90 days (the global period). Post-operative visits during "
        "this time are not charged. X-rays, braces, supplies "
            "and treatment of other problems are billed separately. Facility, anesthesia and pathology charges are billed by those providers.</p>")
    note = rng.choice((f"This balance is your deductible or coinsurance. For questions call our billing office at {at.tel}, option 3.",
                       f"PAYMENT IS DUE UPON RECEIPT. Pay online at www.{site(house.split()[0] + 'ortho')}/billpay - CareCredit accepted.",
                       "Payment plans are available for surgical balances over $300. Please ask to speak with a patient account representative."))
    ident = facts([("Statement Date", us(sent)), ("Account #", acct), ("Due Date", us(due)), ("Pay This Amount", usd(left))], "id")
    body = (sides(f"<div class='nm'>{house}</div>{at.street} &bull; {at.town}<br>{at.tel} &bull; Tax ID {(tid := tax_id(rng))}", ident, widths=(60, 40))
        + f"<div class='ml'>{who.mail()}</div>"
            + f"<div class='pt'>PATIENT: {who.filed} &nbsp;&nbsp;&nbsp; DOB {us(who.born)} &nbsp;&nbsp;&nbsp; PRIMARY: {plan} &nbsp;&nbsp;&nbsp; "
            f"PHYSICIAN: {surgeon.upper()}</div>"
            + grid(("Date", "Prov", "CPT", "Mod", "Description", "Qty", "Charges", "Payments/<br>Adjustments", "Balance"), rows, "n n n n - c r r r")
            + ages + f"<p>{note}</p>" + glob
            + "<div class='wh'><div class='cut'>- - - Return this stub with your payment - - -</div>" + sides(who.mail(),
            f"<b>Make checks payable to</b><br>{house}<br>{at.box}<br>{at.far}", facts([("Account",
                acct), ("Amount Due", usd(left)), ("Amount Paid", "$ _________")], "k"), widths=(36, 38, 26)) + "</div>")
    css = ("body { font: 9pt 'Liberation Sans Narrow', 'Liberation Sans' } .nm { font: bold 15pt 'P052', 'Liberation Serif'; color: #3c3c78 } .id { width: "
        "100% } .id td { border: 0.75pt solid #3c3c78; padding: "
           "2.5pt 5pt } .id td:first-child { background: #e4e4f0 } .id td + td { text-align: right; font-weight: bold } .ml { margin: 22pt 0 20pt 26pt; "
           "font-size: 10pt } .pt { font-weight: bold; border-top: "
           "1.25pt solid #3c3c78; border-bottom: 0.5pt solid #3c3c78; padding: 2pt 0 } .d th { font-size: 8pt; background: #e4e4f0 } .d td { font-size: "
           "8.6pt } .py td { color: #333; font-size: 8.2pt } "
           ".ag { width: 100%; margin: 8pt 0 } .ag td, .ag th { border: 0.75pt solid #3c3c78; text-align: center } .ag th { background: #e4e4f0; "
           "font-size: 8pt } .wh { page-break-inside: avoid }")
    return done(css, body, {"document_type": KIND, "provider": {"name": house, "phone": at.tel, "address": at.address, "tax_id": tid},
        "payer": {"name": plan}, "patient": {"name": who.filed,
        "birth_date": who.born}, "account_number": acct, "statement_date": sent, "due_date": due, "lines": lines, "payments": paid,
        "totals": {"balance_cents": left}},
        bottom_right='"Page " counter(page)')
