"""An urgent care's visit receipt as its desk prints it: the clinic above, who, when, by whom, diagnoses, procedures with modifiers and pointers to the
diagnoses, a self-pay discount or a copay, the card's slip, what is left, a line to sign on."""
from held_twentyseventh_a import *

NAME, KIND = "held27-bill-walkin-visit-receipt", "itemized_bill"
VISITS = [("99203", "OFFICE VISIT NEW PT LEVEL 3", 165, 245), ("99204", "OFFICE VISIT NEW PT LEVEL 4", 225, 340), ("99213",
    "OFFICE VISIT EST PT LEVEL 3", 135,
    210), ("99214", "OFFICE VISIT EST PT LEVEL 4", 190, 295)]
DONE = [("87880", "QW", "STREP A, RAPID", 28, 48), ("87804", "QW", "INFLUENZA A, RAPID", 32, 52), ("87811", "QW", "SARS-COV-2 COVID-19 W/OPTIC", 55, 90),
        ("81003", "QW", "URINALYSIS AUTO W/O SCOPE", 12, 26), ("81025", "", "URINE PREGNANCY TEST", 18, 35), ("73610", "RT", "X-RAY ANKLE 3+ VIEWS",
            95, 160),
        ("73130", "LT", "X-RAY HAND MIN 3 VIEWS", 92, 155), ("71046", "", "X-RAY CHEST 2 VIEWS", 88, 150), ("96372", "", "THER/PROPH/DIAG INJ SC/IM",
            38, 65),
        ("J1100", "", "DEXAMETHASONE SODIUM PHOSPHATE 1MG", 2, 6), ("J1885", "", "KETOROLAC TROMETHAMINE 15MG", 6, 15), ("94640", "", "AIRWAY INHALATION "
            "TREATMENT", 48, 85), ("12001", "", "RPR S/N/AX/GEN/TRNK 2.5CM/<", 225, 360), ("10060", "", "I&amp;D ABSCESS SIMPLE/SINGLE", 240, 380),
        ("L4350", "LT", "ANKLE CONTROL ORTHOSIS, STIRRUP STYLE, RIGID, PREFAB", 85, 140), ("A6449", "", "LT COMPRES BAND >=3&quot; &lt;5&quot;/YD", 4, 9),
        ("S9088", "", "SERVICES PROVIDED IN URGENT CARE", 25, 45)]
ILLS = [("J02.9", "Acute pharyngitis, unspecified"), ("S93.401A", "Sprain of unsp ligament of right ankle, init"), ("R05.1", "Acute cough"),
        ("N39.0", "Urinary tract infection, site not specified"), ("S61.412A", "Laceration w/o FB of left hand, init"), ("H66.91",
            "Otitis media, right ear"),
        ("L03.115", "Cellulitis of right lower limb"), ("R50.9", "Fever, unspecified")]
RAISED = {"&amp;": "&", "&quot;": '"', "&lt;": "<"}


def document(rng):
    who, at = Person(rng, 3, 80), Sender(rng)
    name = rng.choice(("NextStep Urgent Care", "FastMed Harbor Urgent Care", "AFC Prairie Urgent Care",
        "CareNow Junction")) + rng.choice((f" - {at.city}", "", " West"))
    served, own_pay = day(rng, (2026, 1, 3), 250), rng.random() < 0.4
    plan, by = rng.choice(PLANS), doctor(rng, "{} {}, {}", ("PA-C", "FNP-C", "MD", "DO"))
    ills = rng.sample(ILLS, rng.choice((1, 1, 2, 3)))
    picked = sorted(rng.sample(DONE, rng.choice((0, 1, 2, 3, 4, 6))), key=lambda x: x[0] < "9")
    first = rng.choice(VISITS)
    items = [(first[0], "25" if any(x[0] in ("96372", "12001", "10060", "94640") for x in picked) else "", *first[1:])] + picked
    lines, rows = [], []
    for code, mod, words, lo, hi in items:
        units = rng.choice((4, 8, 10)) if code == "J1100" else rng.choice((2, 4)) if code == "J1885" else rng.choice((1, 2)) if code == "A6449" else 1
        one, points = price(rng, lo, hi), sorted(rng.sample(range(1, len(ills) + 1), rng.randint(1, len(ills))))
        said = words
        for mark, plain in RAISED.items():
            said = said.replace(mark, plain)
        lines.append({"code": code, "modifiers": [mod] if mod else None, "description": said, "diagnosis_pointers": points, "units": units,
                      "unit_price_cents": one, "charge_cents": one * units})
        rows.append(tr([code, mod, words, ",".join(map(str, points)), str(units), usd(one), usd(one * units)], "n c - c c r r"))
    charges, paid = total(lines), []
    card = f"{rng.choice(('VISA', 'MASTERCARD', 'DISCOVER', 'AMEX'))} ************{number(rng, '9999')}"
    off = 0
    if own_pay:
        off = charges - rng.choice((12500, 14900, 17500)) if charges > 20000 and rng.random() < 0.5 else round(charges * rng.choice((0.2, 0.3, 0.4)))
        paid.append(pay(served, "adjustment", rng.choice(("Self-Pay Prompt Pay Discount", "Cash Price Adjustment")), off))
        got = charges - off
        if rng.random() < 0.2:
            got = got // 200 * 100
    else:
        got = rng.choice((2000, 3500, 5000, 7500, 0))
    if got:
        paid.append(pay(served, "patient", f"{'Payment' if own_pay else 'Copay'} - "
            f"{card}" if rng.random() < 0.8 else f"{'Payment' if own_pay else 'Copay'} - Cash", got))
    rest = charges - off - got
    pays = "<p>No payment was collected at this visit.</p>"
    if paid:
        pays = grid(["Date", "Payment / Adjustment", "Amount"],
                    [tr([us(p["date"]), p["description"], usd(-p["amount_cents"])], "n - r") for p in paid], "n - r", "d p")
    end = [("Total Charges:", usd(charges))] + ([("Adjustments:", usd(-off))] if off else []) + [("Patient Payments:", usd(-got) if got else "$0.00")]
    end += [("<b>Visit Balance:</b>", f"<b>{usd(rest)}</b>")]
    chart, visit = number(rng, "9999999"), number(rng, "99999999")
    who_pays = "SELF PAY" if own_pay else plan
    hour = f"{rng.randint(8, 7 + 4):02d}:{rng.randint(0, 59):02d} AM"
    tin, ids = tax_id(rng), npi(rng)
    left = facts([("Patient:", who.plain), ("DOB:", us(who.born)), ("Account #:", chart), ("Address:", f"{who.street}<br>{who.town}")], "ps")
    right = facts([("Visit Date:", f"{us(served)} {hour}"), ("Visit #:", visit), ("Provider:", by), ("Primary Ins:", who_pays), ("POS:",
        "20 - Urgent Care")], "ps")
    sick = "".join(f"<div>{n}. {code} &nbsp; {words}</div>" for n, (code, words) in enumerate(ills, 1))
    note = ("Your insurance will be billed as a courtesy. The balance shown is <u>pending insurance</u>; you will receive a statement for any amount "
        "your plan "
        "assigns to you." if not own_pay else "Prompt-pay pricing applies only when the visit is paid in full on the date of service and no insurance "
        "claim is filed. "
        "Outside lab work is billed by the laboratory.")
    mark = rng.random() < 0.5
    body = (f"<div class='c'><div class='nm'>{name}</div>{at.street}, {at.town}<br>Phone {at.tel} &nbsp; Fax ({at.area}) "
        f"555-{rng.randint(100, 199):04d}<br>Tax ID "
            f"{tin} &nbsp; NPI {ids}<div class='hd'>{'PATIENT VISIT RECEIPT' if mark else 'Receipt for Services'}</div></div>" + sides(left, right,
            widths=(52, 48))
            + f"<div class='hh'>Diagnoses</div>{sick}<div class='hh'>Procedures</div>"
            + grid(["Code", "Mod", "Description", "Dx", "Qty", "Fee", "Total"], rows, "n c - c c r r") + f"<div class='hh'>Payments</div>{pays}"
            + sides(f"<p class='s'>{note}</p>", facts(end, "end"), widths=(58, 42))
            + "<p class='sg'>I acknowledge that I received the services listed above and am responsible for any balance not covered by my insurance.</p>"
            f"<p class='sg'>Signature: ______________________________________ &nbsp;&nbsp; Date: ______________</p><p class='s c'>Printed {us(served)} "
            f"{rng.randint(1, 7):02d}:{rng.randint(0, 59):02d} PM by {rng.choice('kmdsa')}{rng.choice(LAST[:8]).lower()} &nbsp;|&nbsp; Open 8am-8pm "
            f"every day &nbsp;|&nbsp; {site(name.split(' - ')[0])}</p>")
    css = ("body { font: 9.5pt 'Liberation Sans' } .c { text-align: center } .nm { font: bold 15pt 'Liberation Sans' } .hd { font: bold 12pt 'Liberation "
           "Sans'; margin: 9pt 0; border-top: 1.5pt solid #000; border-bottom: 1.5pt solid #000; padding: 3pt } .hh { font-weight: bold; background: "
           "#dedede; padding: 2pt 4pt; margin: 8pt 0 3pt } .ps td:first-child { font-weight: bold; white-space: nowrap } .d th { border-bottom: 1pt solid "
           "#000 } .d td { border-bottom: 0.5pt dotted #888 } .end { width: 100% } .end td + td { text-align: right } .sg { margin: 14pt 0 0 }")
    totals = {"charges_cents": charges, "adjustments_cents": off, "patient_paid_cents": got, "balance_cents": rest}
    if not off:
        totals.pop("adjustments_cents")
    for line in lines:
        line["date"] = served
    truth = {"document_type": KIND, "provider": {"name": name, "npi": ids, "tax_id": tin, "phone": at.tel, "address": at.address},
             "patient": {"name": who.plain, "birth_date": who.born}, "account_number": chart, "diagnoses": [x[0] for x in ills], "lines": lines,
             "payments": paid, "totals": totals}
    if not own_pay:
        truth["payer"] = {"name": plan}
    return done(css, body, truth)
