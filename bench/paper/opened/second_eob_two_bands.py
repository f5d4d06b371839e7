"""second_eob_two_bands.py: an insurer's explanation with two bands of columns, what the plan did and what the member owes; no codes, notes by letter and number, a claim a table."""
from held_parts import (PAGES, PLANS, address, after, beside, day, digits, e, line, money, natural, page, person, phone,
                        say, share, total, tr, when)

NAME, KIND = "held2-eob-two-bands", "eob"
CSS = """body { font: 8.5pt 'Liberation Sans' } .lg { color: #002677; font-size: 17pt; font-weight: bold } .bar { border-top:
5px solid #e87722; margin: 8px 0 } h3 { color: #002677; margin: 14px 0 3px } table.c { text-align: left; width: 100%; page-break-inside:
avoid } .c th { background: #002677; color: #fff; font-size: 7pt; padding: 3px; border: 1px solid #fff; vertical-align:
bottom } .c th.y { background: #e87722 } .c td { padding: 4px 3px; border-bottom: 1px solid #bbb; vertical-align: top } .c
.t td { background: #f0f0f0; font-weight: bold } .n { font-size: 8pt } .m td { padding: 1px 14px 1px 0 }"""
WORK = ["Office Visits", "Lab Services", "X-Ray", "Surgery", "Emergency Svcs", "Medical Supplies", "Physical Therapy",
        "Injections", "Consultation", "Preventive Care", "Diagnostic Svcs"]
NOTES = {"D1": "Your provider agreed to accept this rate, so you do not pay the discount.",
         "LK": "This amount was applied to your deductible for the year.",
         "P4": "Your plan pays a part of this service and you pay coinsurance."}
KEYS = ["charge_cents", "adjustment_cents", "plan_paid_cents", "deductible_cents", "copay_cents", "coinsurance_cents",
        "patient_cents"]


def service(rng, date, text):
    told = share(rng, rng.randint(2400, 190000))
    del told["allowed_cents"]
    notes = ["D1"] + (["LK"] if told["deductible_cents"] else ["P4"] if told["coinsurance_cents"] else [])
    return line(date, (None, None, text), **told, remarks=notes)


def show(facts, lines, style):
    bands = tr([("", 3), ("What your plan did", 3), ("Your Responsibility", 4)], ". . y", tag="th")
    heads = tr(["Date of Service", "Type of Service", "Notes*", "Amount Billed", "Plan Discounts (-)",
                "Your Plan Paid (-)", "Deductible", "Copay", "Co- insurance", "Amount You Owe (=)"],
               ". . . . . . y y y y", tag="th")
    body = "".join(tr([say(when(item), style), e(item["description"]), ", ".join(item["remarks"]),
                       *(money(item[key]) for key in KEYS)], ". . . r r r r r r r") for item in lines)
    sums = tr([("Claim Total", 3), *(money(total(lines, key)) for key in KEYS)], ". r r r r r r r", "t")
    rows = [("Provider:", e(facts["provider"]), "Claim Number:", facts["number"]),
            ("Network:", facts["net"], "Account Number:", facts["account"])]
    return (f'<h3>Claim Detail for {facts["who"]}</h3><table class="m">{"".join(map(tr, rows))}</table>'
            f'<table class="c"><thead>{bands}{heads}</thead>{body}{sums}</table>')


def document(rng):
    who, first, plan = person(rng), day(rng), rng.choice(PLANS)
    style, member, made_on = rng.choice(["us", "short", "mon"]), digits(rng, 9), after(first, 75)
    name, claims, shown = f"{who[0]} {who[2]}".upper(), [], ""
    for number in range(rng.randint(1, 4)):
        date, net = after(first, 16 * number), rng.choice(["in", "in", "in", "out"])
        maker = rng.choice([f"{natural(person(rng))}, DO", "Ferncliff Orthopedics PA", "City of Gannet Hospital",
                            "Wexcombe Labs Inc."])
        lines = [service(rng, date, text) for text in rng.sample(WORK, rng.randint(1, 6))]
        claim_id, account = f"{rng.choice('ABF')}{rng.choice('ABF')}{digits(rng, 8)}", digits(rng, 7)
        shown += show({"who": name, "provider": maker, "number": claim_id, "account": account,
                       "net": "In-Network" if net == "in" else "Out-of-Network"}, lines, style)
        claims.append({"provider": {"name": maker}, "claim_number": claim_id, "account_number": account, "network": net,
                       "lines": lines, "totals": {
                           "charges_cents": total(lines, "charge_cents"),
                           "adjustments_cents": total(lines, "adjustment_cents"),
                           "insurance_paid_cents": total(lines, "plan_paid_cents"),
                           "balance_cents": total(lines, "patient_cents")}})
    shared = {"document_type": KIND, "payer": {"name": plan}, "patient": {"name": name, "member_id": member},
              "statement_date": made_on.isoformat()}
    used = sorted({mark for one in claims for item in one["lines"] for mark in item["remarks"]})
    sender = f'<span class="lg">{e(plan)}</span><br>{address(rng)[0]}<br>{address(rng)[1]}<br><br><br>{name}<br>{address(rng)[0].upper()}'
    facts = [("Date:", say(made_on, "long")), ("Member ID:", member), ("Member:", name),
             ("Group:", f"{rng.choice('GLR')}{digits(rng, 6)}"), ("Call us:", phone(rng, "1-{}-{}-{}"))]
    html = page(CSS, f"""{beside(sender, f'<table class="m">{"".join(map(tr, facts))}</table>')}<div class="bar"></div>
<b style="font-size:12pt">Explanation of Benefits Statement</b><br>This is not a bill. Do not pay. You will get a bill from
your provider.{shown}<p class="n"><b>*Notes</b><br>{"<br>".join(f"{mark} - {NOTES[mark]}" for mark in used)}</p><p
class="n">Individual deductible: $900.00 used of $2,500.00. Out-of-pocket: $1,411.20 used of $7,000.00.</p>""",
                sheet="size: Letter; margin: 0.5in 0.45in 0.7in", foot=PAGES)
    return {"html": html, "truth": {"documents": [{**shared, **one} for one in claims]}}
