"""thirteenth_administrator_wide.py: a claims administrator of an employer's plan, on a wide sheet: which columns, their order after the day, their names and the days' style are drawn by lot; line numbers in front, to whom paid below."""
import held_thirteenth_b as t
from held_thirteenth_b import bare, cols, esc, facts, money, say, table

NAME, KIND = "held13-administrator-wide", "eob"
HEADS = {"charge_cents": ("Charge<br>Amount", "Total<br>Charges", "Billed<br>Amount", "Submitted"), "adjustment_cents": ("PPO<br>Discount", "Network<br>Savings", "Provider<br>Discount", "Repricing<br>Reduction"), "noncovered_cents": ("Not<br>Covered", "Ineligible<br>Amount", "Excluded", "Amount Not<br>Payable"), "allowed_cents": ("Allowed<br>Amount", "Eligible<br>Amount", "Covered<br>Amount", "Approved"),
         "deductible_cents": ("Deductible<br>Amount", "Ded.", "Deductible", "Less<br>Deductible"), "copay_cents": ("Co-pay<br>Amount", "Copay", "Co-Pay", "Copayment"), "coinsurance_cents": ("Co-insurance", "Coins.<br>Amount", "Your Co-<br>insurance", "Coinsurance"), "plan_paid_cents": ("Payment<br>Amount", "Plan<br>Benefit", "Benefit<br>Paid", "Paid by<br>Plan"), "patient_cents": ("Patient<br>Responsibility", "Member<br>Responsibility", "You May<br>Owe", "Your<br>Cost")}


def document(rng):
    payer, plan, who, sent = rng.choice(("Benefit Partners Administrators", "Meridale Benefits Group", "UCR Claims Services", "Trailhead TPA, Inc.")), rng.choice(("Hartwell Trucking Co. Employee Benefit Plan", "City of Brantley Health Plan", "Osprey Foods Group Health Plan")), t.Patient(rng), t.day(rng, "2026-02-15", "2026-09-25")
    member, claim, tel, giver, date = t.number(rng, "999999999"), t.number(rng, "26999-99999-99"), t.call(rng), t.giver(rng), t.later(sent, -rng.randint(8, 40))
    lines = t.worked(rng, [date, t.later(date, 3)], rng.randint(2, 7), ("EX", "PD"))
    keys = ["charge_cents", *rng.choice((["adjustment_cents", "noncovered_cents", "allowed_cents"], ["noncovered_cents", "adjustment_cents", "allowed_cents"], ["adjustment_cents", "noncovered_cents"], ["allowed_cents", "adjustment_cents", "noncovered_cents"])), *rng.sample(["deductible_cents", "copay_cents", "coinsurance_cents"], 3), *rng.choice((["plan_paid_cents", "patient_cents"], ["patient_cents", "plan_paid_cents"]))]
    which, style, coded, numbered, blank = rng.randrange(4), rng.choice(("us", "short", "dash", "bare", "mon")), rng.random() < 0.5, rng.random() < 0.5, rng.random() < 0.3
    show = lambda v: "" if blank and not v else bare(v)
    after = rng.random() < 0.5
    rows = []
    for at, x in enumerate(lines, 1):
        first = ([f"{at:02d}"] if numbered else []) + [say(x["date"], style)] + ([x["code"]] if coded else []) + [esc(x["description"])]
        mark = " ".join(x["remarks"] or [])
        rows.append(first + ([] if after else [mark]) + [show(x[k]) for k in keys] + ([mark] if after else []))
    z = {k: t.total(lines, k) for k in keys}
    lead = 2 + coded + numbered + (not after)
    rows.append(("tt", [(rng.choice(("TOTALS", "Claim Totals", "Column totals")), lead), *(bare(z[k]) for k in keys), *([""] if after else [])]))
    heads = (["Ln"] if numbered else []) + [rng.choice(("Date of<br>Service", "Service<br>Date", "Dates"))] + (["Proc<br>Code"] if coded else []) + [rng.choice(("Description of Service", "Service Description", "Type of Service"))] + ([] if after else ["Rmk"]) + [HEADS[k][which] for k in keys] + (["Rmk"] if after else [])
    align = ("c" if numbered else "") + "l" + ("l" if coded else "") + "l" + ("" if after else "c") + "r" * len(keys) + ("c" if after else "")
    body = (cols((40, f'<div class="lg">{esc(payer)}</div>on behalf of<br><b>{esc(plan)}</b>'), (28, f'<div class="to">{who.mail}</div>'), (32, facts([("Participant:", esc(who.filed)), ("Participant ID:", member), ("Patient:", esc(who.filed)), ("Claim No.:", claim), ("Provider:", esc(giver)), ("Date processed:", say(sent, "us")), ("Phone:", tel)])))
            + '<h1>EXPLANATION OF BENEFITS &nbsp;&mdash;&nbsp; RETAIN FOR TAX PURPOSES &nbsp;&mdash;&nbsp; THIS IS NOT A BILL</h1>' + table("vt w", align, [heads], rows)
            + cols((50, f'<h3>Payment</h3>' + table("pt", "llr", [["Paid to", "Check no.", "Amount"]], [[esc(giver), t.number(rng, "0099999999"), money(z["plan_paid_cents"])]])), (50, '<h3>Remarks</h3>EX Expense not covered by the plan document.<br>PD Network discount; the patient is not responsible for it.'))
            + '<p class="small">Claim appeals: write within 180 days of receipt to the address above. You may sue under section 502(a) of ERISA after the second level. Fraud hot line 800-555-0142. Form EOB-26 rev. 01/26</p>')
    css = "body{font:9pt 'Liberation Sans'}.lg{font:bold 15pt 'Liberation Serif'}.to{margin-top:30pt}h1{font-size:11pt;text-align:center;background:#333;color:#fff;padding:3pt}.vt{font-size:8pt}.vt th{border-bottom:1.5px solid #000;vertical-align:bottom}.tt td{border-top:1px solid #000;font-weight:bold}.pt th,.pt td{border:.5px solid #000}h3{margin:10pt 0 3pt}"
    truth = t.told(KIND, payer, who.filed, member, claim, sent, giver, [], (), {"charges_cents": z["charge_cents"], "adjustments_cents": z["adjustment_cents"], "insurance_paid_cents": z["plan_paid_cents"], "balance_cents": z["patient_cents"]})
    truth["lines"] = [{**t.only(x, "date", "description", "remarks"), **({"code": x["code"]} if coded else {}), **{k: x[k] for k in keys if x[k] or not blank}} for x in lines]
    if blank and any("patient_cents" not in x for x in truth["lines"]):
        truth["lines"] = [{**x, "maybe": {k: 0 for k in keys if k not in x}} for x in truth["lines"]]
    return t.done(css, body, truth, size="Letter landscape", margin="0.5in")
