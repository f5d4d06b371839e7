"""second_guarantor_visits.py: a health system's summary for a guarantor: one row a visit with its person and its account, hospital and physician parts in two tables with sums, a payment plan's line, a coupon at the foot."""
from held_parts import (FIRST, STEM, address, after, bars, beside, day, digits, e, line, money, natural, page, person, phone, say,
                        total, tr, when)

NAME, KIND = "held2-guarantor-visits", "summary_bill"
CSS = """body { font: 9.5pt 'Liberation Sans'; color: #222 } .n { font-size: 18pt; color: #8a1538; font-weight: bold } .q { border: 1px
solid #8a1538; padding: 8px 12px } .q td { padding: 2px 0 } .q table { width: 100% } .q .d td { font-weight: bold; font-size: 13pt;
border-top: 1px solid #8a1538 } h3 { color: #8a1538; margin: 14px 0 2px; font-size: 11pt } table.v { width: 100%; table-layout: fixed }
.v th { text-align: left; font-size: 8pt; border-bottom: 2px solid #8a1538; padding: 3px 4px; vertical-align: bottom } .v th.r {
text-align: right } .v td { padding: 4px; border-bottom: 1px solid #ddd; vertical-align: top } .v td.r { white-space: nowrap; font-size: 8.5pt } .v .t td { font-weight: bold;
background: #f8eef1 } .stub { border-top: 2px dashed #444; margin-top: 20px; padding-top: 8px; page-break-inside: avoid } p {
font-size: 8.5pt } .big { font-size: 15pt; font-weight: bold }"""
HOSPITAL = [("Emergency department visit", 140000, 780000), ("Outpatient surgery", 620000, 2900000), ("Outpatient laboratory services", 9000, 74000),
            ("Outpatient imaging and radiology", 48000, 420000), ("Observation stay", 380000, 1200000), ("Infusion therapy clinic", 210000, 1400000)]
DOCTORS = [("Emergency medicine physician services", 38000, 142000), ("Office visit with primary care physician", 16000, 39000),
           ("Surgeon services", 180000, 640000), ("Radiologist reading of imaging", 4500, 52000), ("Specialist consultation", 24000, 61000)]


def rows_of(rng, first, kinds, names):
    """Visits of one table; the day of each is its own, the account too."""
    found = []
    for text, low, high in rng.sample(kinds, rng.randint(1, len(kinds))):
        charge = rng.randint(low, high)
        off = round(charge * rng.uniform(0.3, 0.6))
        plan = rng.choice([0, (charge - off) * 4 // 5, (charge - off) * 9 // 10])
        found.append((line(after(first, rng.randint(0, 60)), (None, None, text), patient_name=rng.choice(names), charge_cents=charge,
                           plan_paid_cents=plan, adjustment_cents=off, patient_cents=charge - off - plan), digits(rng, 11)))
    return sorted(found, key=lambda one: one[0]["date"])


def show(title, found, style):
    keys = ("charge_cents", "plan_paid_cents", "adjustment_cents", "patient_cents")
    signs = (1, -1, -1, 1)
    items = [item for item, _ in found]
    heads = ["Date", "Patient", "Account", "Description", "Charges", "Insurance payments", "Adjustments", "Balance"]
    kinds = ". . . . r r r r"
    widths = "".join(f'<col style="width:{part}%">' for part in (9, 12, 12, 20, 11, 12, 13, 11))
    body = "".join(tr([say(when(item), style), item["patient_name"], account, e(item["description"]),
                       *(money(sign * item[key]) for key, sign in zip(keys, signs))], kinds) for item, account in found)
    sums = [money(sign * total(items, key)) for key, sign in zip(keys, signs)]
    return (f'<h3>{title}</h3><table class="v"><colgroup>{widths}</colgroup><thead>{tr(heads, kinds, tag="th")}</thead>{body}'
            f'{tr([(f"Total {title.lower()}", 4), *sums], ". r r r r", "t")}</table>')


def document(rng):
    who, first, system = person(rng), day(rng), f"{rng.choice(STEM)} {rng.choice(['Health', 'University Health System', 'Health Network'])}"
    names = [f"{name} {who[2]}" for name in {who[0]: 0, **dict.fromkeys(rng.sample(FIRST, rng.randint(1, 2)))}]
    style, guarantor = rng.choice(["short", "us"]), digits(rng, 9)
    hospital, doctors = rows_of(rng, first, HOSPITAL, names), rows_of(rng, first, DOCTORS, names)
    lines = [item for item, _ in hospital + doctors]
    charges, plan, off, owed = (total(lines, key) for key in ("charge_cents", "plan_paid_cents", "adjustment_cents", "patient_cents"))
    (street, town, home), call, made_on = address(rng), phone(rng), after(first, 95)
    due = after(made_on, 21)
    sums = "".join(tr(pair, ". r") for pair in (("Total charges", money(charges)), ("Insurance payments", money(-plan)),
                                                ("Adjustments", money(-off)))) + tr(["Amount due", money(owed)], ". r", "d")
    left = f"""<span class="n">{system}</span><br>{street}<br>{town}<br>Customer service: {call}<br><br>{natural(who)}<br>
{address(rng)[0]}<br>{address(rng)[1]}"""
    right = f"""<div class="q">Guarantor number: <b>{guarantor}</b><br>Statement date: <b>{say(made_on, style)}</b><br>Due date: <b>{say(due,
style)}</b><table>{sums}</table></div>"""
    part = max(2500, owed // 12)
    html = page(CSS, f"""{beside(left, right)}<p>Thank you for choosing us. Insurance has answered for each visit below.</p>
{show("Hospital services", hospital, style)}{show("Physician services", doctors, style)}<p>Can't pay all of it? You qualify for a plan
of {money(part)} a month. Ask for an itemized bill at any time, free of charge. Financial assistance: see the back.</p><div
class="stub">{beside(f"{natural(who)}<br>Guarantor number {guarantor}<br>Due date {say(due, style)}", f'Amount due<br><span class="big">{money(owed)}</span><br>Amount enclosed $__________',
f"{bars(rng, guarantor + digits(rng, 8), 26)}<br>Make checks payable to {system}<br>PO Box {digits(rng, 5)}, {town}")}</div>""",
                sheet="size: Letter; margin: 0.55in")
    return {"html": html, "truth": {
        "document_type": KIND, "provider": {"name": system, "phone": call, "address": home}, "account_number": guarantor,
        "statement_date": made_on.isoformat(), "due_date": due.isoformat(), "lines": lines, "maybe": {"patient.name": natural(who)},
        "totals": {"charges_cents": charges, "insurance_paid_cents": plan, "adjustments_cents": off, "balance_cents": owed}}}
