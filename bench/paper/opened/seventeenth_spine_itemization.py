"""A chiropractor's itemised account of a course of visits, as for an injury claim or a plan: diagnoses on top, rows by visit with modifiers and units, a sum a visit, what was paid beside it, the whole account at the end with a signature."""
from held_seventeenth_a import *

NAME, KIND = "held17-spine-itemization", "itemized_bill"
SICK = [("M54.50", "Low back pain, unspecified"), ("M99.03", "Segmental dysfunction, lumbar"), ("M54.2", "Neck pain"), ("M99.01", "Segmental dysfunction, cervical"), ("S13.4XXA", "Sprain of neck ligaments, initial"), ("S33.5XXA", "Sprain of lumbar ligaments, initial"), ("M62.830", "Muscle spasm of back"), ("G44.319", "Post-traumatic headache, acute")]
FIRST_DAY = [("99203", ["25"], "New patient exam", 130, 260), ("72040", [], "X-ray neck, 2-3 views", 70, 150), ("72100", [], "X-ray low back, 2-3 views", 75, 160)]
USUAL = [("98940", [], "Spinal adjustment, 1-2 regions", 38, 68), ("98941", [], "Spinal adjustment, 3-4 regions", 52, 92)]
EXTRA = [("97140", ["59"], "Manual therapy, 15 min", 42, 78), ("97110", ["GP"], "Therapeutic exercise, 15 min", 44, 82), ("97012", ["GP"], "Mechanical traction", 24, 52), ("G0283", ["GP"], "Electrical stimulation", 22, 48), ("97035", ["GP"], "Ultrasound therapy, 15 min", 22, 46), ("97010", ["GP"], "Hot or cold packs", 12, 30)]


def document(rng):
    who, at = Patient(rng, 19, 70), Place(rng)
    doc = doctor(rng, "{} {}, {}", ("DC",))
    name = rng.choice((f"{at.city} Chiropractic & Rehab", f"{doc.split()[1].rstrip(',')} Family Chiropractic", f"Align Spine Center of {at.city}"))
    hurt, acct = rng.random() < 0.5, number(rng, "99999")
    first = day(rng, (2025, 3, 1), 280)
    onset = later(first, -rng.randint(1, 12))
    claim, payer = (number(rng, "99-A999-99A") if hurt else None), (rng.choice(("Frontier Auto Mutual", "Bedrock Casualty", "Western Shield Auto")) if hurt else rng.choice(PLANS))
    usual, extra = rng.choice(USUAL), rng.sample(EXTRA, rng.randint(1, 3))
    fee = {x[0]: price(rng, x[3], x[4]) for x in FIRST_DAY + USUAL + EXTRA}
    sick = rng.sample(SICK, rng.randint(2, 4))
    lines, payments, rows, date = [], [], [], first
    for n in range(rng.randint(3, 9)):
        here = []
        given = rng.sample(FIRST_DAY, rng.randint(1, 3)) if n == 0 else []
        for code, mods, words, _, _ in sorted(given, key=lambda x: x[0], reverse=True) + [usual] + rng.sample(extra, rng.randint(0 if given else 1, len(extra))):
            units = rng.choice((1, 1, 2)) if code in ("97140", "97110") else 1
            mods = (["AT"] if code in ("98940", "98941") and not hurt else []) + (["25"] if code == "99203" else mods if code != "99203" else [])
            here.append({"date": date, "code": code, "modifiers": mods or None, "description": words, "units": units, "charge_cents": fee[code] * units})
        day_total = total(here)
        got = [pay(date, "patient", f"Copay, {rng.choice(('card', 'cash', 'check'))}", 3000)] if not hurt and rng.random() < 0.7 else []
        if (not hurt or rng.random() < 0.3) and n < 5:
            off, ins, _, _ = split(rng, day_total - total(got, "amount_cents"), ("coins", "none"))
            posted = later(date, rng.randint(18, 30))
            got += [pay(posted, "insurance", f"{payer} paid", ins)] * (ins > 0) + ([] if hurt else [pay(posted, "adjustment", f"{payer} write-off", off)])
        for m, x in enumerate(here):
            rows.append(tr([us(date) if m == 0 else "", x["code"], " ".join(x["modifiers"] or ()), x["description"], x["units"], bald(x["charge_cents"]), ""], "n n n - c r r", "f1" if m == 0 else ""))
        rows += [tr([us(p["date"]), "", "", p["description"], "", "", bald(p["amount_cents"])], "n n n - c r r", "p") for p in got]
        rows.append(tr([("Visit total", 5), bald(day_total), bald(total(got, "amount_cents"))], "r r r", "t"))
        lines += here
        payments += got
        date = later(date, rng.choice((2, 3, 4, 5, 7)))
        date = later(date, 1) if date.weekday() == 6 else date
    charges, got = total(lines), total(payments, "amount_cents")
    balance = charges - got
    sent = later(max([date] + [p["date"] for p in payments]), rng.randint(3, 40))
    rows.append(tr([("Account totals", 5), bald(charges), bald(got)], "r r r", "g"))
    tin, npi_no = tax_id(rng), npi(rng)
    left = facts([("Patient", who.full), ("Date of birth", us(who.born)), ("Patient no.", acct), (("Date of accident" if hurt else "Onset"), us(onset))], "f")
    right = facts([("Bill to", payer)] + ([("Claim no.", claim), ("Attorney", f"Law Office of {rng.choice(FIRST)} {rng.choice(LAST)}")] if hurt else [("Insured", "Self")]) + [("Dates of service", f"{us(first)} - {us(lines[-1]['date'])}"), ("Printed", us(sent))], "f")
    body = (f"<div class='hd'><b class='h'>{name}</b><br>{doc} &nbsp;&bull;&nbsp; {at.street}, {at.town}<br>{at.tel} &nbsp;&bull;&nbsp; Tax ID {tin} &nbsp;&bull;&nbsp; NPI {npi_no}</div><div class='tt'>ITEMIZED STATEMENT OF ACCOUNT</div>" + sides(left, right, widths=(48, 52), kind="bx")
            + "<p><b>Diagnoses:</b> " + "; ".join(f"{n}. {c} {w}" for n, (c, w) in enumerate(sick, 1)) + "</p>" + grid(["Date", "Code", "Mod", "Description", "Units", "Charges", "Payments"], rows, "n n n - c r r")
            + f"<div class='bal'>Balance due: {usd(balance)}</div><p class='s'>{'Payment of this account is secured by a lien signed by the patient. Please do not settle the claim without asking us for the final balance.' if hurt else 'Thank you for your trust. Balances are due within 30 days; ask us about a payment plan. Please keep this for your tax or health account records.'} I certify that these services were rendered on the dates shown.</p><p>Provider signature ______________________________ &nbsp; Date _______________</p>")
    css = "body { font: 9.3pt 'Carlito', 'Liberation Sans' } .hd { text-align: center } .h { font-size: 16pt; color: #2d6a2f } .tt { text-align: center; font-weight: bold; letter-spacing: 1pt; margin: 10pt 0 4pt; border-top: 1pt solid #2d6a2f; padding-top: 4pt } .bx { margin-bottom: 4pt } .f td { padding: 0.8pt 10pt 0.8pt 0 } .f td:first-child { color: #555 } .d th { border-bottom: 1pt solid #000; border-top: 1pt solid #000 } .d td { padding: 1pt 4pt } .f1 td { padding-top: 4pt } .p td { font-style: italic } .t td { font-size: 8.3pt; color: #2d6a2f; border-top: 0.5pt solid #bbb } .g td { font-weight: bold; border-top: 1.5pt solid #000 } .bal { text-align: right; font-size: 13pt; font-weight: bold; margin: 6pt 4pt } .s { font-size: 8.3pt }"
    return done(css, body, {"document_type": KIND, "provider": {"name": name, "phone": at.tel, "tax_id": tin, "npi": npi_no, "address": at.address}, "payer": {"name": payer}, "patient": {"name": who.full, "birth_date": who.born}, "account_number": acct, "claim_number": claim, "diagnoses": [c for c, _ in sick], "statement_date": sent, "maybe": {"admitted": first, "discharged": lines[-1]["date"]}, "lines": lines, "payments": payments, "totals": {"charges_cents": charges, "balance_cents": balance}}, bottom_left=f'"{who.full}, patient no. {acct}"', bottom_right=PAGES)
