"""fourth_academic_center.py: a university medical center's statement in its own design: a tall panel of help at the left, the visits as a table of columns at the right with the clinician below the visit in small grey type, the sums in the panel, a coupon at the foot."""
from held_parts import (PLANS, STEM, address, after, bars, day, digits, e, line, money, natural, page, person, phone, qr, say, total, tr, when)

NAME, KIND = "held4-academic-center", "summary_bill"
CSS = """body { font: 9pt 'URW Gothic'; color: #222 } .head { display: flex; justify-content: space-between; border-bottom: 4px solid #866d4b; padding-bottom: 6px } .seal { width: 34px; height: 34px; border: 2px solid #000; border-radius: 50%; text-align: center; font: bold 18pt 'P052'; line-height:
34px; display: inline-block; margin-right: 8px } .u { font: 15pt 'P052' } .main { display: grid; grid-template-columns: 1.95in 1fr; gap: 18px; margin-top: 12px } .side { background: #f3efe8; padding: 10px; font-size: 8.5pt } .side h3, .right h3 { font-size: 10.5pt; color: #866d4b; margin: 10px 0 3px } .side
h3:first-child, .right h3:first-child { margin-top: 0 } .kv { display: flex; justify-content: space-between; padding: 2px 0 } .due { background: #000; color: #fff; padding: 6px 8px; margin: 6px -10px; font-size: 11pt; font-weight: bold } table.x { width: 100% } .x th { text-align: left; font-size:
7.5pt; border-bottom: 1.5px solid #000; vertical-align: bottom; padding: 3px } .x th.r { text-align: right } .x td { padding: 5px 3px; vertical-align: top; border-bottom: 1px solid #ccc; font-size: 8.5pt } .x td small { color: #555; font-size: 7.5pt } .x .z td { font-weight: bold; border-bottom: 0 } .x td.r { white-space: nowrap }
.stub { border-top: 1px dashed #000; margin-top: 18px; padding-top: 8px; display: flex; justify-content: space-between; font-size: 8.5pt; page-break-inside: avoid } .tiny { font-size: 7pt; color: #444; margin-top: 8px }"""
VISITS = [("Outpatient Visit", "Vascular Surgery Clinic", 24000, 61000), ("Outpatient Visit", "Cardiology Clinic at One Hundred Oaks", 22000, 54000), ("Emergency Department Visit", "Adult Emergency", 120000, 690000), ("Hospital Outpatient Lab", "Laboratory Services", 5800, 61000),
          ("Imaging Services", "Radiology", 39000, 410000), ("Outpatient Surgery", "Ambulatory Surgery Center", 680000, 2900000), ("Infusion Visit", "Cancer Center Infusion", 340000, 1800000), ("Telehealth Visit", "Neurology Clinic", 19000, 38000),
          ("Physical Therapy Visit", "Orthopaedics Rehabilitation", 18000, 44000)]


def document(rng):
    who, first, plan, stem = person(rng), day(rng), rng.choice(PLANS), rng.choice(STEM)
    house, style, call = f"{stem} University Medical Center", rng.choice(["us", "mon"]), phone(rng, "{}.{}.{}")
    rows, lines = "", []
    for text, clinic, low, high in rng.sample(VISITS, rng.randint(2, 7)):
        charge, date = rng.randint(low, high), after(first, rng.randint(0, 40))
        off = round(charge * rng.uniform(0.25, 0.6))
        got = rng.choice([0, round((charge - off) * 0.8), round((charge - off) * 0.9), max(0, charge - off - 4000)])
        lines.append(line(date, (None, None, f"{text} - {clinic}"), charge_cents=charge, plan_paid_cents=got, adjustment_cents=off, patient_cents=charge - off - got))
    lines.sort(key=lambda item: (item["date"], item["description"]))
    for item in lines:
        more = f"<small>Provider: {natural(person(rng))}, {rng.choice(['MD', 'MD, PhD', 'NP', 'DO'])}</small>"
        rows += tr([say(when(item), style), e(item["description"]) + "<br>" + more, money(item["charge_cents"]), money(-item["plan_paid_cents"]), money(-item["adjustment_cents"]), money(item["patient_cents"])], ". . r r r r")
    charges, got, off, mine = (total(lines, key) for key in ("charge_cents", "plan_paid_cents", "adjustment_cents", "patient_cents"))
    prior = rng.choice([0, 0, rng.randint(1500, 39000)])
    owed, sent = prior + mine, after(first, 79)
    due, account, (street, town, home), own = after(sent, 21), digits(rng, 8), address(rng), address(rng)
    heads = ["Date of Service", "Description", "Charges", "Insurance Payments", "Discounts/ Adjustments", "Your Share"]
    kv = lambda label, value: f'<div class="kv"><span>{label}</span><span>{value}</span></div>'
    html = page(CSS, f"""<div class="head"><div><span class="seal">{stem[0]}</span><span class="u">{house}</span></div><div>Billing Statement</div></div><div class="main"><div class="side"><h3>Your account</h3>{kv("Account number", account)}{kv("Statement date", say(sent, style))}
{kv("Previous balance", money(prior))}{kv("New charges", money(charges))}{kv("Insurance payments", money(-got))}{kv("Adjustments", money(-off))}<div class="due">{kv("Please pay", money(owed))}{kv("By", say(due, style))}</div><h3>Pay online</h3>{qr(rng, 64)}<br>my{stem.lower()}health.example<h3>Questions?</h3>Call {call}<br>Mon. to
Fri., 8 a.m. to 6 p.m. CT<h3>Payment plans</h3>If you cannot pay in full, we offer plans with no interest for up to 24 months.<h3>Financial assistance</h3>Patients with income of up to 250% of the federal poverty level may get free or reduced care. Ask us for an application in your language.</div><div class="right">{natural(who)}<br>
{own[0]}<br>{own[1]}<br><br>Thank you for choosing {stem} for your care. The amounts below are your responsibility after your insurance, {plan}, has processed your claims.<h3>Services for {natural(who)}</h3><table class="x"><thead>{tr(heads, ". . r r r r", tag="th")}</thead>{rows}{tr([("Total", 2), money(charges), money(-got), money(-off), money(mine)], ". r r r r", "z")}</table><p
class="tiny">This statement combines hospital (facility) and doctor (professional) charges. {house} is a teaching hospital. You may get separate bills from community physicians. You have the right to an itemized bill.</p></div></div><div class="stub"><div>{bars(rng, account + digits(rng, 10), 22)}<br>{house}<br>PO Box {digits(rng, 6)}<br>{street}, {town}</div><div>Name: {natural(who)}<br>Account number:
{account}<br>Due date: {say(due, style)}<br><b>Please pay: {money(owed)}</b><br><br>Amount enclosed: $ ____________</div></div>""", sheet="size: Letter; margin: 0.5in")
    return {"html": html, "truth": {
        "document_type": KIND, "provider": {"name": house, "phone": call, "address": home}, "payer": {"name": plan}, "patient": {"name": natural(who)}, "account_number": account, "statement_date": sent.isoformat(), "due_date": due.isoformat(),
        "lines": lines, "totals": {"prior_balance_cents": prior, "charges_cents": charges, "insurance_paid_cents": got, "adjustments_cents": off, "balance_cents": owed}}}
