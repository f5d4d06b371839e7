"""third_plan_statement.py: a lender's monthly statement for hospital bills under a payment plan: financed visits with the original amount, a history by short month and day without a year, interest, what falls due now and what is left apart, a warning with months and sums."""
from held_parts import (STEM, address, after, bars, beside, day, digits, e, line, money, natural, page, payment, person, phone, say, total, tr, when)

NAME, KIND = "held3-plan-statement", "summary_bill"
CSS = """body { font: 9.5pt 'URW Bookman' } .h { font-size: 17pt; color: #123a63 } .g { background: #123a63; color: #fff; padding: 4px 8px; margin-top: 12px; font-weight: bold } table.x { width: 100% } .x th { text-align: left; font-size: 8pt; padding: 4px; border-bottom: 1px solid #123a63 } .x th.r { text-align: right }
.x td { padding: 3px 4px; vertical-align: top } .x .z td { border-top: 1px solid #123a63; font-weight: bold } table.w { width: 100%; margin-top: 10px } .w td, .w th { border: 1px solid #123a63; padding: 4px 8px; font-size: 8.5pt; text-align: center } table.f td { padding: 1px 8px } .n { font-size: 8pt } .cut {
border-top: 1px dashed; margin-top: 14px; padding-top: 8px; page-break-inside: avoid }"""
KINDS = ["Emergency care", "Knee surgery, outpatient", "Maternity stay", "Imaging services", "Cardiac testing", "Physical rehabilitation", "Colonoscopy"]


def document(rng):
    who, first = person(rng), day(rng).replace(month=3, day=4)
    lender, house = f"{rng.choice(['ClearPath', 'Brightstep', 'HealEasy'])} Patient Financing", f"{rng.choice(STEM)} {rng.choice(['Health', 'Memorial Hospital', 'Medical Center'])}"
    lines = [line(after(first, rng.randint(0, 40)), (None, None, text), charge_cents=rng.randint(30000, 420000)) for text in rng.sample(KINDS, rng.randint(1, 4))]
    lines.sort(key=lambda item: item["date"])
    numbers = [f"{rng.choice('HB')}{digits(rng, 9)}" for _ in lines]
    financed, begin = total(lines, "charge_cents"), after(first, 90)
    month = max(2500, financed // 24 // 100 * 100)
    paid_list = [payment(after(begin, 30 * number), "patient", f"Autopay {rng.choice(['checking', 'card'])} ...{digits(rng, 4)}", month) for number in range(rng.randint(1, 4))]
    interest = rng.choice([0, round(financed * 0.004), 1219])
    got = month * len(paid_list)
    left = financed + interest - got
    sent = after(begin, 30 * len(paid_list) + 5)
    due, account, call = after(sent, 25), f"{digits(rng, 4)}-{digits(rng, 4)}-{digits(rng, 3)}", phone(rng, "1-{}-{}-{}")
    rows = "".join(tr([say(when(item), "us"), number, e(item["description"]), money(item["charge_cents"])], ". . . r") for item, number in zip(lines, numbers))
    acts = "".join(tr([say(when(one), "month day"), one["description"], money(-one["amount_cents"])], ". . r") for one in paid_list)
    acts += tr([say(after(sent, -1), "month day"), "Interest charge this period", money(interest)], ". . r")
    facts = [("Account number", account), ("Statement date", say(sent, "mon")), ("Payment due date", say(due, "mon")), ("Minimum payment due", money(min(month, left))), ("Plan balance", f"<b>{money(left)}</b>")]
    html = page(CSS, f"""{beside(f'<span class="h">{lender}</span><br>on behalf of {house}<br>{call}<br><br>{natural(who)}<br>{address(rng)[0]}<br>{address(rng)[1]}', f'<table class="f">{"".join(tr(pair, ". r") for pair in facts)}</table>')}<div class="g">Care on your plan</div><table
class="x"><thead>{tr(["Date of care", "Hospital account", "Care", "Amount financed"], ". . . r", tag="th")}</thead>{rows}{tr([("Total amount financed", 3), money(financed)], ". r", "z")}</table><div class="g">Account activity in {sent.year}</div><table class="x">{acts}</table><div class="g">Summary</div><table class="x">{tr(["Total amount financed",
money(financed)], ". r")}{tr(["Payments", money(-got)], ". r")}{tr(["Interest", money(interest)], ". r")}{tr(["Plan balance", money(left)], ". r", "z")}</table><table class="w">{tr(["If you pay each month", "You pay off in about", "And pay in all about"], tag="th")}{tr([money(month), "24 months", money(financed + 9000)])}{tr([money(month * 2), "12 months",
money(financed + 4100)])}</table><p class="n"><b>Late payment warning:</b> if we do not get your minimum payment by the date above, you may pay a late fee of up to $29.00. Annual percentage rate 4.99% (v). Interest on a balance of $1,000.00 for 30 days would be $4.10. Billing rights: write within 60 days. Skip-a-payment: text SKIP to 555111.</p><div
class="cut">{beside(f"{natural(who)}<br>{account}", f"Minimum payment {money(min(month, left))}<br>Plan balance {money(left)}<br>Amount enclosed $______", bars(rng, digits(rng, 20), 24))}</div>""", sheet="size: Letter; margin: 0.6in")
    return {"html": html, "truth": {
        "document_type": KIND, "provider": {"name": house}, "patient": {"name": natural(who)}, "account_number": account, "statement_date": sent.isoformat(), "due_date": due.isoformat(), "lines": lines, "payments": paid_list,
        "maybe": {"provider.phone": call, "collector.name": lender}, "totals": {"charges_cents": financed, "patient_paid_cents": got, "interest_cents": interest, "balance_cents": left}}}
