"""second_eob_lettered_sum.py: an insurer's explanation on its side: columns with letters A to I and a formula for what is owed, the code inside the sentence of each service, several claims."""
from held_parts import (PAGES, after, beside, day, digits, e, line, money, natural, page, person, phone, say, total, tr,
                        when)

NAME, KIND = "held2-eob-lettered-sum", "eob"
CSS = """body { font: 9pt 'Nimbus Sans'; color: #222 } .v { color: #563d82; font-size: 20pt; font-weight: bold } h2 {
color: #563d82; font-size: 13pt; margin: 16px 0 2px; break-after: avoid } table.c { text-align: left; width: 100% } .c th { font-size: 8pt;
vertical-align: bottom; text-align: right; padding: 3px 6px; border-bottom: 1px solid #563d82; width: 0.68in } .c
th:first-child { text-align: left; width: 1.8in } .l th { background: #eee8f6; text-align: right; border: 0 } .c td {
padding: 5px 6px; border-bottom: 1px solid #ddd; vertical-align: top } .c .t td { font-weight: bold; border-bottom: 2px
solid #563d82 } .c td.o { text-align: right; background: #eee8f6; font-weight: bold } p { font-size: 8.5pt } .one { page-break-inside: avoid }"""
INSURERS = ["Ellesmere Life & Health", "Vantage Crown Insurance Company", "Pavonia Health"]
HEADS = ["Service description", "Amount billed", "Member rate", "Not payable by plan", "Applied to deductible",
         "Your copay", "Amount remaining", "Plan's share", "Your coinsurance", "You owe"]
KEYS = ["charge_cents", "allowed_cents", "noncovered", "deductible_cents", "copay_cents", "left", "plan_paid_cents",
        "coinsurance_cents", "patient_cents"]
WORK = [("99214", "Physician visit", 18000, 33000), ("99396", "Preventive visit", 19000, 39000),
        ("93306", "Heart ultrasound", 70000, 190000), ("73721", "MRI of a joint", 90000, 260000),
        ("45380", "Colonoscopy with biopsy", 120000, 340000), ("00812", "Anesthesia", 60000, 160000),
        ("97110", "Therapeutic exercise", 6000, 14000), ("97140", "Manual therapy", 6000, 13000),
        ("88305", "Pathology service", 14000, 42000), ("99283", "Emergency room visit", 60000, 180000)]


def service(rng, date, work):
    """A charge as the plan split it; columns without an amount stay empty, and so does the truth."""
    code, text, low, high = work
    charge = rng.randint(low, high)
    rate = round(charge * rng.uniform(0.3, 0.8))
    made = {"charge_cents": charge, "allowed_cents": rate}
    left = rate
    for key, chance, most in (("deductible_cents", 0.4, rate), ("copay_cents", 0.3, 4000)):
        if rng.random() < chance and left:
            made[key] = min(left, most if rng.random() < 0.4 else most // 2)
            left -= made[key]
    if left and rng.random() < 0.6:
        made["coinsurance_cents"] = left // 5
    made["plan_paid_cents"] = left - made.get("coinsurance_cents", 0)
    made["patient_cents"] = rate - made["plan_paid_cents"]
    return line(date, (code, None, text), **made), {"left": left}


def row(item, more, style):
    shown = {**item, **more}
    cells = [money(shown[key]) if key in shown else "" for key in KEYS]
    words = f"{e(item['description'])}<br><small>Service code {item['code']} on {say(when(item), style)}</small>"
    return tr([words, *cells], ". r r r r r r r r o")


def claim(rng, date):
    return [service(rng, date, work) for work in rng.sample(WORK, rng.randint(1, 4))]


def show(facts, made, style):
    sums = [money(sum({**item, **more}.get(key, 0) for item, more in made)) for key in KEYS]
    sums = [text if key != "noncovered" else "" for text, key in zip(sums, KEYS)]
    letters = tr([""] + [f"{mark}" for mark in "ABCDEFGH"] + ["C+D+E+H=I"], tag="th", row="l")
    body = "".join(row(item, more, style) for item, more in made)
    return (f'<div class="one"><h2>{facts["title"]}</h2>Provider: <b>{facts["provider"]}</b> ({facts["net"]}) &nbsp; Claim ID: '
            f'<b>{facts["number"]}</b> &nbsp; Received on {say(facts["got"], style)}<table class="c">'
            f'{letters}{tr(HEADS, tag="th")}{body}{tr(["Totals:", *sums], ". r r r r r r r r o", "t")}</table></div>')


def document(rng):
    who, first, insurer = person(rng), day(rng), rng.choice(INSURERS)
    style, member, made_on = rng.choice(["bare", "us", "short"]), f"W{digits(rng, 9)}", after(first, 70)
    claims, shown = [], ""
    for number in range(rng.randint(1, 4)):
        date, net = after(first, 12 * number), rng.choice(["in", "in", "out"])
        doctor = rng.choice([f"{natural(person(rng))}, MD", "Sable Point Surgery Center", "Corwin Imaging, LLC"])
        made, claim_id = claim(rng, date), f"E{digits(rng, 4)}{rng.choice('XKW')}{digits(rng, 5)}00"
        lines = [item for item, _ in made]
        shown += show({"title": f"Claim for {natural(who)} (self)", "provider": doctor, "number": claim_id,
                       "net": f"{net}-network", "got": after(date, 6)}, made, style)
        claims.append({"provider": {"name": doctor}, "claim_number": claim_id, "network": net, "lines": lines, "totals": {
            "charges_cents": total(lines, "charge_cents"), "insurance_paid_cents": total(lines, "plan_paid_cents"),
            "balance_cents": total(lines, "patient_cents")}})
    owed = sum(one["totals"]["balance_cents"] for one in claims)
    shared = {"document_type": KIND, "payer": {"name": insurer}, "patient": {"name": natural(who), "member_id": member},
              "statement_date": made_on.isoformat()}
    left = f"""<span class="v">{e(insurer)}</span><br>Statement date: {say(made_on, "long")}<br>Member: {natural(who)}<br>
Member ID: {member}<br>Group #: {digits(rng, 7)}-10-001"""
    right = f"""<b>Explanation of Benefits (EOB) &ndash; This is not a bill</b><br>Track your health care costs<br><br>
You may owe your providers in all: <b>{money(owed)}</b><br>Questions? {phone(rng, "1-{}-{}-{}")}"""
    html = page(CSS, f"""{beside(left, right)}{shown}<p><b>How to read this.</b> Amount billed (A): what the provider asks.
Member rate (B): what we agreed with the provider. You owe (I) is C plus D plus E plus H. You have paid $1,120.40 toward your
$3,000.00 deductible. You may appeal within 180 days of this letter. Keep it for your taxes.</p>""",
                sheet="size: Letter landscape; margin: 0.5in 0.5in 0.6in", foot=PAGES)
    return {"html": html, "truth": {"documents": [{**shared, **one} for one in claims]}}
