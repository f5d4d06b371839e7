"""msn_part_b.py: a Medicare Summary Notice for doctors' services: claims in turn, code within the description, notes by letter, a total a claim."""
from held_parts import (OFFICE, PAGES, RADIOLOGY, address, after, beside, day, digits, e, line, money, natural, page,
                        person, phone, pick, say, total, tr)

NAME, KIND = "held-msn-part-b", "msn"
CSS = """body { font: 10pt 'Liberation Sans' } .b { background: #1d3c6b; color: #fff; padding: 8px 14px; font-size: 15pt
} .g { border: 1px solid #1d3c6b; padding: 8px; height: 1in }
h3 { margin: 16px 0 2px } table.m { width: 100%; break-inside: auto } .m th { font-size: 8pt; text-align: center;
vertical-align: bottom; background: #dde4ee; padding: 4px } .m th:first-child { text-align: left } .m td { padding: 4px;
border-bottom: 1px solid #bbb; vertical-align: top }
.m td:first-child { width: 2.3in } .t td { font-weight: bold; background: #eef } .n { font-size: 8.5pt } tr {
break-inside: avoid }"""
HEADS = ["Service Provided &amp; Billing Code", "Service Approved?", "Amount Provider Charged",
         "Medicare- Approved Amount", "Amount Medicare Paid", "Maximum You May Be Billed", "See Notes Below"]
NOTES = {"A": "The amount Medicare paid was applied at 80 percent of the approved amount.",
         "B": "Part of the approved amount went to your yearly Part B deductible.",
         "C": "This service was denied. Medicare does not pay for this many in this time."}


def approve(rng, date, service):
    """Approved at a part of the charge, with a fifth for the patient; or denied whole."""
    charge, kind = service[3], rng.choice("AAAABC")
    allowed = 0 if kind == "C" else round(charge * rng.uniform(0.3, 0.8))
    part = {"A": allowed // 5, "B": allowed, "C": 0}[kind]
    modifiers = rng.choice([None, ["25"]]) if service[0].startswith("992") else None
    return line(date, (service[0], None, service[2]), modifiers=modifiers, charge_cents=charge, allowed_cents=allowed,
                plan_paid_cents=allowed - part,
                patient_cents=part, remarks=[kind])


def row(item):
    code = "-".join([item["code"], *item.get("modifiers", [])])
    return tr([f"{e(item['description'])} ({code})", "NO" if item["remarks"] == ["C"] else "Yes",
               *(money(item[key]) for key in ("charge_cents", "allowed_cents", "plan_paid_cents", "patient_cents")),
               item["remarks"][0]], ". c r r r r c")


def claim(rng, date):
    lines = [approve(rng, date, service) for service in pick(rng, rng.choice([OFFICE, OFFICE, RADIOLOGY]),
        rng.randint(1, 4))]
    return {"provider": {"name": f"{natural(person(rng))}, M.D.", "phone": phone(rng), "address": address(rng)[2]},
            "claim_number": f"{digits(rng, 2)}-{digits(rng, 5)}-{digits(rng, 3)}-{digits(rng, 3)}", "lines": lines,
            "totals": {"charges_cents": total(lines, "charge_cents"), "insurance_paid_cents": total(lines,
                "plan_paid_cents"), "balance_cents": total(lines, "patient_cents")}}


def show(made, date):
    sums = [made["totals"]["charges_cents"], total(made["lines"], "allowed_cents"),
            made["totals"]["insurance_paid_cents"], made["totals"]["balance_cents"]]
    maker = made["provider"]
    return (f'<h3>{say(date, "long")}</h3>{maker["name"]}, {maker["phone"]}<br>{maker["address"]}<table class="m"><thead>{tr(HEADS, tag="th")}</thead>'
            f'{"".join(row(item) for item in made["lines"])}{tr(["Total for Claim # " + made["claim_number"], "", *map(money, sums), ""], ". c r r r r c", "t")}</table>')


def document(rng):
    who, first = person(rng), day(rng)
    dates = [after(first, 11 * number) for number in range(rng.randint(2, 5))]
    claims = [claim(rng, date) for date in dates]
    made = after(first, 95)
    shared = {"document_type": KIND, "patient": {"name": natural(who).upper()}, "payer": {"name": "Medicare"},
              "statement_date": made.isoformat()}
    owed = sum(one["totals"]["balance_cents"] for one in claims)
    used = sorted({mark for one in claims for item in one["lines"] for mark in item["remarks"]})
    blocks = [f'<div class="g">{text}</div>' for text in (
        f"""<b style="white-space:nowrap">{natural(who).upper()}</b><br>{address(rng)[0].upper()}<br>{address(rng)[1].upper()}<br><br><b>THIS IS NOT A BILL</b>""",
        f"""<b>Notice for {natural(who)}</b><br>Date of This Notice: {say(made, "long")}<br>Claims Processed Between: {say(first, "long")} - {say(after(made, -5), "long")}""",
        f"""<b>Your Deductible Status</b><br>You have met <b>$257.00</b> of your $257.00 deductible.<br><br>Total You May Be Billed<br><b>{money(owed)}</b>""")]
    html = page(CSS, f"""<div class="b">Medicare Summary Notice &nbsp; <small>for Part B (Medical
Insurance)</small></div><p>The official summary of your Medicare claims</p>
{beside(*blocks)}
<h2>Your Claims for Part B (Medical Insurance)</h2>{"".join(show(one, date) for one, date in zip(claims, dates))}
<h3>Notes for Claims Above</h3><p class="n">{"<br>".join(f"<b>{mark}</b> {NOTES[mark]}" for mark in used)}</p>
<p class="n">Appeals must be received by {say(after(made, 120), "long")}. Call 1-800-555-0144 (TTY 1-877-555-0148).
Report fraud: a reward of up to $1,000.00 may be paid.</p>""", foot=PAGES)
    return {"html": html, "truth": {"documents": [{**shared, **one} for one in claims]}}
