"""fourth_cigna.py: a national insurer's explanation of one claim: a summary that explains each sum in a sentence, then the detail with copay and deductible in one column, a percentage of what the plan pays, notes by code, a glossary."""
from held_parts import (STEM, address, after, beside, day, digits, e, line, money, natural, page, person, phone, say, total, tr, when)

NAME, KIND = "held4-cigna", "eob"
CSS = """body { font: 9.5pt 'DejaVu Sans Condensed' } .lg { font: bold 20pt 'URW Gothic'; color: #0b7b3f } h1 { font-size: 13pt; font-weight: normal; color: #0b6fae; margin: 16px 0 2px } h2 { font-size: 12pt; color: #0b7b3f; margin: 18px 0 4px }
dl { display: grid; grid-template-columns: 1.7in 1in 1fr; margin: 0; border-top: 1px solid #0b6fae } dl > * { margin: 0; padding: 6px 4px; border-bottom: 1px solid #cdd } dt { font-weight: bold } .r { text-align: right } .owe { background: #e6f2ea; font-weight: bold }
table.x { width: 100% } .x th { font-size: 6.8pt; border-bottom: 2px solid #0b6fae; padding: 2px 3px; vertical-align: bottom; text-align: right } .x td { font-size: 7.4pt; padding: 4px 3px; text-align: right; border-bottom: 1px dotted #999 }
.x .l { text-align: left } .x .z td { border-bottom: 2px solid #0b6fae; font-weight: bold } .n { font-size: 8pt } .sm td { font-size: 8.5pt; padding: 0 8px 0 0 }"""
WORK = [("OFFICE VISIT", 12000, 30000), ("LABORATORY", 1900, 26000), ("DIAGNOSTIC X-RAY", 8000, 41000), ("MRI", 90000, 310000), ("SURGERY", 30000, 420000), ("PHYSICAL THERAPY", 7000, 17000), ("PSYCHOTHERAPY", 14000, 24000),
        ("INJECTION", 3000, 44000), ("OUTPATIENT FACILITY", 60000, 640000), ("CHIROPRACTIC", 5000, 11000), ("IMMUNIZATION", 3000, 13000)]
NOTES = {"A0": "CUSTOMER - thank you for using a network provider. This represents your savings, so you are not required to pay this amount.", "BT": "THE COPAY FOR THIS SERVICE WAS TAKEN OFF THE COVERED AMOUNT.",
         "DD": "THIS AMOUNT WAS APPLIED TO YOUR YEARLY DEDUCTIBLE.", "N4": "THIS SERVICE IS NOT COVERED BY YOUR PLAN. SEE THE EXCLUSIONS IN YOUR PLAN BOOKLET.", "P7": "THE PLAN PAYS THIS SERVICE AT THE PERCENTAGE SHOWN."}
KEYS = ["charge_cents", "adjustment_cents", "noncovered_cents", "allowed_cents", "first", "plan_paid_cents", "percent", "coinsurance_cents", "patient_cents"]


def service(rng, date, rate):
    text, low, high = rng.choice(WORK)
    charge = rng.randint(low, high)
    allowed = 0 if rng.random() < 0.1 else round(charge * rng.uniform(0.35, 0.8))
    kind = rng.choice(["copay", "deductible", "some", "plain", "plain"]) if allowed else "none"
    first = min(allowed, rng.choice([2500, 4000, 6000])) if kind == "copay" else allowed if kind == "deductible" else allowed // 3 if kind == "some" else 0
    part = (allowed - first) * (100 - rate) // 100 if kind in ("some", "plain") else 0
    off, bare = (charge - allowed, 0) if allowed else (0, charge)
    marks = {"copay": ["A0", "BT"], "deductible": ["A0", "DD"], "some": ["A0", "DD", "P7"], "plain": ["A0", "P7"], "none": ["N4"]}[kind]
    shown = line(date, (None, None, text), charge_cents=charge, adjustment_cents=off, noncovered_cents=bare, allowed_cents=allowed, plan_paid_cents=allowed - first - part, coinsurance_cents=part, patient_cents=first + part + bare,
                 remarks=marks, maybe={"copay_cents": first, "deductible_cents": first})
    return shown, {"deductible": 0, "copay": 100, "none": 0}.get(kind, rate)


def document(rng):
    who, first, style, rate = person(rng), day(rng), rng.choice(["short", "us", "bare"]), rng.choice([70, 80, 90])
    plan = rng.choice(["Greenbough", "Arborwell Health", "Tallgrass Life and Health Insurance Company"])
    maker = rng.choice([f"{natural(person(rng)).upper()} MD", f"{rng.choice(STEM).upper()} ORTHOPEDIC ASSOCIATES", f"{rng.choice(STEM).upper()} OUTPATIENT CENTER"])
    patient = natural(rng.choice([who, (person(rng)[0], *who[1:])])).upper()
    made = [service(rng, date, rate) for date in sorted(after(first, rng.choice([0, 0, 1, 7])) for _ in range(rng.randint(1, 6)))]
    lines = [item for item, _ in made]
    sent, claim, member, call = after(first, 24), digits(rng, 13), f"U{digits(rng, 8)} {rng.choice(['01', '02', '03'])}", phone(rng, "1.{}.{}.{}")
    billed, off, bare, allowed, paid, part, owed = (total(lines, key) for key in ("charge_cents", "adjustment_cents", "noncovered_cents", "allowed_cents", "plan_paid_cents", "coinsurance_cents", "patient_cents"))
    heads = ["Service<br>dates", "Type of service", "Amount<br>billed", "Discount", "Amount<br>not<br>covered", "Covered<br>amount", "Copay/<br>Deductible", "What<br>your plan<br>paid", "%<br>paid", "Coinsurance", "What I<br>owe", "See<br>notes"]
    rows = "".join(tr([say(when(item), style), e(item["description"]), *(money(item[key], "") for key in KEYS[:4]), money(item["maybe"]["copay_cents"], ""), money(item["plan_paid_cents"], ""), percent, money(item["coinsurance_cents"], ""),
                       money(item["patient_cents"], ""), " ".join(item["remarks"])], "l l" + " r" * 9 + " l") for item, percent in made)
    sums = tr([("Total", 2), *(money(cents) for cents in (billed, off, bare, allowed, sum(item["maybe"]["copay_cents"] for item in lines), paid)), "", money(part), money(owed), ""], "l" + " r" * 9 + " l", "z")
    facts = [("Subscriber name", natural(who).upper()), ("Group name", rng.choice(STEM).upper() + " FOODS INC"), ("Account # / Account name", digits(rng, 7)), ("Member ID", member), ("Claim # / ID", claim)]
    share_ = round((billed - owed) * 100 / billed)
    used = sorted({mark for item in lines for mark in item["remarks"]})
    words = [("Amount Billed", money(billed), f"This was the amount that was billed for your visit on {say(when(lines[0]), style)}."), ("Discount", money(off), f"You saved {money(off)}. We negotiate discounts with health care professionals and facilities to help you save money."),
             ("What your plan paid", money(paid), f"Your plan paid {money(paid)} to {e(maker)}."), ("What I Owe", money(owed), f"This is the amount you owe after your discount, what your plan paid, and what your accounts paid. People usually owe because they may have a deductible, have to pay a percentage of the covered amount, or for care not covered by their plan. Any amount you paid when you received care may reduce the amount you owe."),
             ("You saved", f"{share_}%", "of the amount billed. This is a total of your discount and what your plan paid. To maximize your savings, visit in-network providers.")]
    html = page(CSS, f"""<div class="lg">{e(plan)}</div><p class="n" style="float:right;width:2.6in"><b>Customer Service</b><br>If you have any questions about this document, please call {call}. Please have your reference number ready.<br><br><b>Service date</b> {say(when(lines[0]), "long")}</p><br>
{natural(who).upper()}<br>{address(rng)[0].upper()}<br>{address(rng)[1].upper()}<br style="clear:both"><br><b>THIS IS NOT A BILL</b><br>Your health care professional may bill you directly for any amount you owe.<h1>Explanation of benefits</h1>for a claim received for {patient}, Reference # {claim}<h2>Summary of a claim for
services on {say(when(lines[0]), "long")}</h2>for services provided by {e(maker)}<dl>{"".join(f'<dt class="{"owe" if label == "What I Owe" else ""}">{label}</dt><dd class="r {"owe" if label == "What I Owe" else ""}">{amount}</dd><dd class="n">{text}</dd>' for label, amount, text in words)}</dl>
<p class="n">For information on appealing this decision, please read the rights of review and appeal at the end of this document. Processed on {say(sent, "long")}.</p><div style="page-break-before:always"></div><h1>Claim detail</h1><table class="sm">{"".join(map(tr, facts))}</table>
<p class="n">We received this claim from {e(maker)} on {say(after(sent, -9), "long")} and processed it on {say(sent, "long")}. This health care professional is <b>in-network</b>.</p><table class="x"><thead>{tr(heads, "l l", tag="th")}</thead>{tr([(e(maker) + f", CLAIM # {claim}", 12)], "l")}{rows}{sums}</table>
<p class="n">* After you have met your deductible, the costs of covered expenses are shared by you and your health plan. The percentage of covered expenses you owe is called coinsurance.</p><h2>What I need to know for my next claim</h2><p class="n">You've now paid <b>$640.00</b> of your <b>$1,750.00</b> in-network deductible for {first.year}.
<br>You've now paid <b>$1,108.00</b> toward your <b>$5,500.00</b> in-network out-of-pocket maximum for {first.year}.</p><h2>Notes</h2><p class="n">{"<br>".join(f"{mark} - {NOTES[mark]}" for mark in used)}</p><h2>Glossary</h2><p class="n"><b>Amount billed</b>: the amount charged by the health care professional.<br><b>Amount not covered</b>:
the portion that your plan does not cover.<br><b>Copay</b>: a flat fee you pay, such as $30.00, for certain services.<br><b>Deductible</b>: what you pay before your plan begins to pay.</p>""", sheet="size: Letter; margin: 0.6in 0.5in 0.7in", foot='"THIS IS NOT A BILL    Page " counter(page) " of " counter(pages)')
    return {"html": html, "truth": {
        "document_type": KIND, "provider": {"name": maker}, "payer": {"name": plan}, "patient": {"name": patient, "member_id": member}, "claim_number": claim, "statement_date": sent.isoformat(), "network": "in", "lines": lines,
        "totals": {"charges_cents": billed, "adjustments_cents": off, "insurance_paid_cents": paid, "balance_cents": owed}}}
