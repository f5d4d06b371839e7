"""A dermatology practice's patient statement: coupon with card box above, below it each visit with the clinician, its codes and charges, the dated
payments and adjustments under them, and the ages of what is owed."""
from held_thirtyfourth_a import *

NAME, KIND = "held34-bill-dermatology", "itemized_bill"
HOUSES = ["Sandhill Dermatology & Skin Surgery, PA", "Clearwater Bay Dermatology", "Piedmont Skin & Laser Center, LLC",
    "Northern Lights Dermatology Associates, PC",
          "Ridgeline Dermatology and Mohs Surgery Center"]
OFFICE = [("99203", "Office visit, new pt, low complexity", 158, 262), ("99213", "Office visit, est pt, low complexity", 118, 196), ("99214",
    "Office visit, est pt, moderate complexity", 172, 288)]
WORK = [("11102", "Tangential biopsy of skin, single lesion", 148, 285), ("11103", "Tangential biopsy of skin, each addl lesion", 78, 150), ("11104",
    "Punch biopsy of skin, single lesion", 180, 320),
        ("17000", "Destruction premalignant lesion, first", 96, 188), ("17003", "Destruction premalignant lesions, 2-14, each", 8, 24), ("17110",
            "Destruction of benign lesions, up to 14", 138, 264),
        ("11900", "Injection into skin lesions, up to 7", 82, 165), ("J3301", "Triamcinolone acetonide, per 10 mg", 6, 18), ("88305",
            "Surgical pathology, level IV", 112, 225),
        ("11301", "Shave removal lesion, trunk/arms/legs, 0.6-1.0 cm", 165, 290), ("11641", "Excision malignant lesion, face, 0.6-1.0 cm", 395, 720),
            ("12052", "Layer closure of wounds, face, 2.6-5.0 cm", 420, 760),
        ("17311", "Mohs surgery, head/neck, first stage", 1120, 1880), ("17312", "Mohs surgery, head/neck, each addl stage", 640, 1090), ("96910",
            "Phototherapy, UVB with tar", 88, 160)]
WORDS = {True: ("Your insurance has been billed. The balance shown is due from you.",
                "Thank you for choosing us for your skin care. Please remit payment promptly."),
         False: ("Please remit payment promptly. Thank you.", "We do not have insurance on file for you. Please call our office with your coverage.")}
MANY = {"17003": 9, "J3301": 4, "11103": 2}


def document(rng):
    who, at = Person(rng, 17, 88), Sender(rng)
    house = rng.choice(HOUSES)
    plan = rng.choice(PLANS + PLANS + [None])
    mark = MARKS.get(plan)
    account = number(rng, rng.choice(("99999", "999999", "9999999")))
    first, lines, rows, payments, owed, ages = day(rng), [], [], [], 0, []
    days = sorted({first} | {later(first, rng.choice((14, 21, 28, 42))) for _ in range(rng.choice((0, 0, 1, 1, 2)))})
    for served in days:
        seen = rng.choice(OFFICE)
        picked = [seen] * (rng.random() < 0.85) + rng.sample(WORK, rng.choice((1, 1, 2, 3, 4)))
        if any(x[0] in ("17312",) for x in picked) and not any(x[0] == "17311" for x in picked):
            picked = [x for x in picked if x[0] != "17312"] or [seen]
        rows.append([(f"<b>Visit {us(served)}</b> &nbsp; Provider: {doctor(rng, ('MD', 'MD', 'PA-C', 'DO'))}", 7, "v")])
        left_before = owed
        fresh = []
        for code, words, low, high in picked:
            units = rng.randint(1, MANY.get(code, 1))
            charge = price(rng, low, high) * units
            mods = ["25"] if code[:3] == "992" and len(picked) > 1 else ["59"] if code == "17000" and rng.random() < 0.4 else None
            fresh.append({"date": served, "code": code, "modifiers": mods, "description": words, "units": units, "charge_cents": charge})
            rows.append([us(served), " ".join([code] + (mods or [])), esc(words), str(units), bare(charge), "", ""])
        lines += fresh
        fees = total(fresh, "charge_cents")
        owed += fees
        here, copay = [], plan and seen in picked and rng.random() < 0.5
        if copay:
            here.append(pay(served, "patient", rng.choice(("Patient Payment - Copay - Credit Card", "Copay Payment - Visa")), rng.choice((2500, 4000,
                5000))))
        if plan:
            off, ins, own = shares(rng, fees - (here[0]["amount_cents"] if here else 0), ("ded", "coins", "coins"), 0.35, 0.8)
            when = later(served, rng.randint(12, 13))
            here += [pay(when, "insurance", f"Insurance Payment - {mark}", ins)] * bool(ins) + [pay(when, "adjustment",
                f"Contractual Adjustment - {mark}", off)]
        elif rng.random() < 0.4:
            here.append(pay(served, "adjustment", "Self Pay Discount", round(fees * 0.2)))
        for p in here:
            owed -= p["amount_cents"]
            rows.append([us(p["date"]), "", esc(p["description"]), "", "", f"-{bare(p['amount_cents'])}", ""])
        payments += here
        ages.append((served, owed - left_before))
        rows.append([("Visit balance", 6, "r s"), f"<b>{bare(owed - left_before)}</b>"])
    sent = later(days[-1], rng.randint(18, 40))
    due = later(sent, rng.choice((20, 30))) if rng.random() < 0.55 else None
    if owed < 500 or any(x[1] < 0 for x in ages):
        return document(rng)
    buckets = [0] * 5
    for served, amount in ages:
        buckets[min(4, (sent - served).days // 30)] += amount
    logo = ("<svg width='40' height='40' viewBox='0 0 40 40'><circle cx='20' cy='20' r='18' fill='none' stroke='#a8743a' stroke-width='2.5'/><path "
            "d='M9 24c6-8 16-8 22 0M12 17c5-6 11-6 16 0' fill='none' "
            "stroke='#a8743a' stroke-width='2.5'/></svg>")
    top = beside(f"<table class='lg'><tr><td>{logo}</td><td><b class='nm'>{esc(house)}</b><br>{at.street}<br>{at.town}<br>Billing: "
                 f"{at.tel}</td></tr></table>",
                 cards("IF PAYING BY CREDIT CARD, FILL OUT BELOW", us(sent), account, usd(owed)), widths="54% 46%")
    middle = beside(f"<div class='mail'>{who.mail()}</div>", f"<div class='mail'><span class='fine'>REMIT "
        f"TO:</span><br>{esc(house).upper()}<br>{at.box.upper()}<br>{at.far.upper()}</div>",
                    widths="54% 46%")
    cut = ("<div class='fine'>&#9744; Please check box if above address is incorrect or insurance information has changed, and indicate change(s) "
           "on reverse side.</div>"
           "<div class='cut'><b>STATEMENT</b> &nbsp; PLEASE DETACH AND RETURN TOP PORTION WITH YOUR PAYMENT</div>")
    told = [("Patient", esc(who.filed if rng.random() < 0.4 else who.plain)), ("Account #", account), ("Statement Date", us(sent))] + ([("Due Date",
        us(due))] if due else [])
    told += [("Insurance", esc(plan))] if plan else []
    name = who.filed if told[0][1] == esc(who.filed) else who.plain
    strip = table([k for k, _ in told], [[v for _, v in told]], "l" * len(told), "strip")
    detail = table(["Date", "Code", "Description", "Units", "Charges", "Payments/<br>Adjustments", "Balance"], rows, "lllrrrr", "d", (),
        "11% 10% auto 7% 11% 13% 11%")
    aging = table(["Current", "31-60 Days", "61-90 Days", "91-120 Days", "Over 120 Days", "Total Amount Due"], [[bare(b) for b in buckets]
        + [f"<b>{usd(owed)}</b>"]], "cccccc", "strip")
    note = (f"<p class='nt'><b>Message:</b> "
            f"{rng.choice(WORDS[bool(plan)])}"
            f"</p><p class='fine'>Pay online through the patient portal at healow.example.com or call {at.tel}. Tissue sent to an outside "
            f"laboratory may be billed to you by that laboratory. Cosmetic "
            "services are not covered by insurance. Accounts over 90 days may be referred to a collection agency.</p>")
    css = (".lg td{padding:0 8pt 0 0}.nm{font-size:12.5pt;color:#7b4f1d}.mail{padding:20pt 0 14pt 16pt;line-height:1.35}.cut{border-top:1pt dashed "
           "#444;text-align:center;font-size:8pt;margin:3pt 0 8pt;padding-top:4pt}"
           ".strip{width:100%;margin:4pt 0 8pt}.strip th{background:#efe4d4;border:0.75pt solid #a8743a;font-size:8pt;text-align:center}.strip "
           "td{border:0.75pt solid #a8743a;text-align:center}"
           ".d{width:100%;margin-bottom:10pt}.d th{border-top:1pt solid #a8743a;border-bottom:1pt solid "
           "#a8743a;font-size:8.2pt;vertical-align:bottom}.d td{font-size:8.7pt;padding:1.8pt 4pt}.d td.v{background:#f8f3ea}"
           f".d tr td.r.s,.d td.s{{border-bottom:0.5pt solid #999}}.nt{{margin-top:4pt}}{CARDS}")
    return done(sheet(css, top + middle + cut + strip + detail + aging + note, margin="0.45in", font="9.2pt 'Liberation Sans',Arial"), KIND,
        {"name": house}, {"name": name}, lines,
                {"balance_cents": owed}, payer={"name": plan} if plan else None, account_number=account, statement_date=sent, due_date=due,
                    payments=payments or None)
