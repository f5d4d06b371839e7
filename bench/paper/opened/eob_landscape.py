"""eob_landscape.py: an insurer's explanation in landscape: a dozen narrow columns under heads of three lines, remark codes, a claim total."""
from held_parts import (EMERGENCY, OFFICE, PAGES, PLANS, STEM, address, after, beside, day, digits, e, line, money,
                        natural, page, person, phone, pick, say, share, total, tr, when)

NAME, KIND = "held-eob-landscape", "eob"
CSS = """body { font: 8.5pt 'Liberation Sans Narrow' } .h { border-bottom: 4px solid #00529b; padding-bottom: 6px } .h b
{ font-size: 16pt; color: #00529b }
table.lines { width: 100%; margin-top: 12px } .lines th { border: 1px solid #666; font-size: 7pt; padding: 2px;
vertical-align: bottom; background: #dde8f3 } .lines td { border-left: 1px solid #bbb; border-right: 1px solid #bbb;
padding: 2px 4px; vertical-align: top }
.tot td { border: 1px solid #666; font-weight: bold } .k td { padding-right: 26px } h3 { margin: 12px 0 2px; color: #a00
} .f { font-size: 7.5pt } .lines td:nth-child(3) { width: 1.2in }"""
HEADS = ["Line<br>No.", "Date(s) of<br>Service", "Type of<br>Service", "Proc<br>Code", "Amount<br>Billed",
         "Plan<br>Discount", "Allowed<br>Amount", "Not<br>Covered", "See<br>Remarks",
         "Applied to<br>Your<br>Deductible", "Your<br>Copay", "Your<br>Coinsur-<br>ance", "What<br>We<br>Paid",
         "Your<br>Total<br>Cost"]
REMARKS = {"A7": "The discount is what a provider in our network agreed not to charge you.",
           "K12": "This service is not covered by your plan.",
           "D03": "This amount went to your yearly deductible.", "M9": "We paid at the rate for care in the network."}
SUMS = ["charge_cents", "adjustment_cents", "allowed_cents", "noncovered_cents", None, "deductible_cents",
        "copay_cents", "coinsurance_cents", "plan_paid_cents", "patient_cents"]


def handle(rng, date, service):
    """One line; now and then the plan covers nothing of it and the whole allowed amount is the patient's."""
    told = share(rng, service[3])
    refused = rng.random() < 0.12
    told["noncovered_cents"] = told["allowed_cents"] if refused else 0
    if refused:
        told.update(plan_paid_cents=0, deductible_cents=0, copay_cents=0, coinsurance_cents=0,
                    patient_cents=told["allowed_cents"])
    remarks = ["A7"] + (["K12"] if refused else ["D03"] if told["deductible_cents"] else ["M9"])
    return line(date, (service[0], None, service[2]), **told, date_end=date.isoformat(), remarks=remarks)


def show(number, item):
    date = say(when(item), "short")
    amounts = [money(item[key], "") if key else ", ".join(item["remarks"]) for key in SUMS]
    return tr([f"{number:02d}", f"{date}-{date}", e(item["description"]), item["code"], *amounts],
              "c . . c r r r r c r r r r r")


def document(rng):
    who, first, plan, birth = person(rng), day(rng), rng.choice(PLANS), day(rng, (1950, 1, 1), 18000)
    member, claim, (street, town, home) = f"{rng.choice('XWY')}{digits(rng, 8)}-01", f"E{digits(rng, 11)}", address(rng)
    provider, billed = f"{rng.choice(STEM)} Health Partners", after(first, 28)
    lines = [handle(rng, after(first, number // 6), service)
             for number, service in enumerate(pick(rng, rng.choice([EMERGENCY, OFFICE]), rng.choice([4, 9, 14, 22, 30])))]
    body = "".join(show(number + 1, item) for number, item in enumerate(lines))
    sums = [money(total(lines, key)) if key else "" for key in SUMS]
    used = sorted({mark for item in lines for mark in item["remarks"]})
    network, paid_out = rng.choice(["in", "in", "out"]), total(lines, "plan_paid_cents")
    facts = [("Member", natural(who), "Claim number", claim), ("Member ID", member, "Provider", provider),
             ("Patient", f"{natural(who)} (self)", "Network", f"{network.title()}-network"),
             ("Date of birth", say(birth, "us"), "Group", f"{digits(rng, 6)} - {rng.choice(STEM)} Foundry Co")]
    blocks = [f"""<b>{e(plan)}</b>""",
              f"""EXPLANATION OF BENEFITS<br>THIS IS NOT A BILL""",
              f"""Date processed: {say(billed, "us")}<br>Member services {phone(rng, "1-{}-{}-{}")}<br>{street}, {town}"""]
    html = page(CSS, f"""<div class="h">{beside(*blocks)}</div>
<table class="k">{"".join(tr(row) for row in facts)}</table><h3>Claim detail</h3><table
class="lines"><thead>{tr(HEADS, tag="th")}</thead>{body}
{tr([("CLAIM TOTALS", 4), *sums], "r r r r r c r r r r r", "tot")}</table>
<p class="f"><b>Payment:</b> {money(paid_out)} was sent to {provider} on {say(after(billed, 2), "us")}, check
{digits(rng, 8)}.</p><h3>Remarks</h3><p class="f">{"<br>".join(f"<b>{mark}</b> {REMARKS[mark]}" for mark in used)}</p>
<p class="f">So far this year you have met $640.00 of your $1,500.00 deductible and $1,210.55 of your $6,000.00
out-of-pocket limit. You have 180 days from the day you get this to appeal.</p>""",
                sheet="size: Letter landscape; margin: 0.4in 0.4in 0.6in", foot=PAGES)
    return {"html": html, "truth": {
        "document_type": KIND, "provider": {"name": provider}, "payer": {"name": plan},
        "patient": {"name": natural(who), "birth_date": birth.isoformat(), "member_id": member},
        "claim_number": claim, "statement_date": billed.isoformat(), "network": network, "lines": lines,
        "totals": {"charges_cents": total(lines, "charge_cents"), "adjustments_cents": total(lines, "adjustment_cents"),
                   "insurance_paid_cents": paid_out,
                   "balance_cents": total(lines, "patient_cents")}}}
