"""fourth_administrator.py: an administrator's explanation for an employer's own plan, in fixed letters from a line printer's days: from and thru, ineligible with its reason, discount, deductible, co-pay, percentage, paid; the cheque and the employee's part below."""
from held_parts import (STEM, TOWN, address, after, day, digits, e, filed, line, natural, page, person, phone, say, total, when)

NAME, KIND = "held4-administrator", "eob"
CSS = "pre { font: 7.6pt/1.28 'Liberation Mono'; margin: 0 } "
WORK = [("OFFICE VISIT", 9500, 28000), ("LAB/PATHOLOGY", 1500, 31000), ("X-RAY", 8000, 36000), ("HOSPITAL MISC", 90000, 880000), ("PHYS THERAPY", 6000, 15000), ("SURGEON", 32000, 390000), ("ASST SURGEON", 9000, 70000), ("ANESTHESIA", 28000, 140000),
        ("MENTAL HEALTH", 11000, 22000), ("DME RENTAL", 4200, 26000), ("INPT VISIT", 12000, 34000), ("AMBULANCE", 60000, 220000)]
REASONS = {"045": "CHARGE EXCEEDS THE FEE SCHEDULE OF YOUR NETWORK. PATIENT IS NOT RESPONSIBLE.", "119": "BENEFIT MAXIMUM FOR THIS PERIOD HAS BEEN REACHED. PATIENT IS RESPONSIBLE.", "096": "NON-COVERED CHARGE UNDER YOUR PLAN. PATIENT IS RESPONSIBLE."}


def service(rng, date, rate):
    text, low, high = rng.choice(WORK)
    charge, span = rng.randint(low, high), rng.choice([0, 0, 0, 2, 6]) if text in ("HOSPITAL MISC", "DME RENTAL", "INPT VISIT") else 0
    bad = charge if rng.random() < 0.1 else charge // 5 if rng.random() < 0.1 else 0
    off = 0 if bad == charge else round((charge - bad) * rng.uniform(0.12, 0.6))
    allowed = charge - bad - off
    deductible = rng.choice([0, 0, 0, allowed // 2, allowed])
    copay = min(rng.choice([2000, 3500]), allowed - deductible) if text in ("OFFICE VISIT", "MENTAL HEALTH") else 0
    rate = 100 if copay else rate
    paid = (allowed - deductible - copay) * rate // 100
    item = line(date, (None, None, text), charge_cents=charge, noncovered_cents=bad, adjustment_cents=off, allowed_cents=allowed, deductible_cents=deductible, copay_cents=copay, plan_paid_cents=paid)
    marks = ([rng.choice(["119", "096"])] if bad else []) or (["045"] if off else [])
    if marks:
        item["remarks"] = marks
    if span:
        item["date_end"] = after(date, span).isoformat()
    else:
        item["maybe"] = {"date_end": date.isoformat()}
    return item, rate


def amount(cents):
    return f"{cents // 100:,}.{cents % 100:02d}"


def row(item, rate):
    end = item.get("date_end", item["date"])
    start, end = say(when(item), "short"), say(when({"date": end}), "short")
    cells = [amount(item[key]).rjust(10) for key in ("charge_cents", "noncovered_cents")] + [" ".join(item.get("remarks", [])).center(6)]
    cells += [amount(item[key]).rjust(width) for key, width in (("adjustment_cents", 10), ("allowed_cents", 10), ("deductible_cents", 9), ("copay_cents", 8))]
    return f"{start} {end} {item['description']:<14}{''.join(cells)}{rate:>5}%{amount(item['plan_paid_cents']):>10}"


def document(rng):
    who, first, rate = person(rng), day(rng), rng.choice([70, 80, 80, 90])
    house = f"{rng.choice(STEM).upper()} {rng.choice(['BENEFIT ADMINISTRATORS INC', 'CLAIM SERVICES LLC', 'HEALTH PLAN ADMINISTRATORS'])}"
    maker = rng.choice([f"{natural(person(rng)).upper()} MD", f"{rng.choice(STEM).upper()} SURGERY GROUP PC", f"{rng.choice(TOWN).upper()} REGIONAL HOSPITAL"])
    made = [service(rng, date, rate) for date in sorted(after(first, rng.choice([0, 0, 2, 9])) for _ in range(rng.randint(1, 7)))]
    lines = [item for item, _ in made]
    group, employer = f"{digits(rng, 2)}-{digits(rng, 6)}", f"{rng.choice(STEM).upper()} {rng.choice(['STEEL FABRICATORS INC', 'SCHOOL DISTRICT', 'TRUCKING CO'])}"
    sent, claim, member, ours = after(first, 39), f"{digits(rng, 8)}-{digits(rng, 2)}", f"{rng.choice('WHT')}{digits(rng, 8)}", digits(rng, 9)
    patient = filed(rng.choice([who, (person(rng)[0], *who[1:])])).upper()
    billed, bad, off, allowed, deductible, copay, paid = (total(lines, key) for key in ("charge_cents", "noncovered_cents", "adjustment_cents", "allowed_cents", "deductible_cents", "copay_cents", "plan_paid_cents"))
    part = allowed - deductible - copay - paid
    owed = deductible + copay + part + bad
    street, town, _ = address(rng)
    home = address(rng)
    facts = [("GROUP NAME", employer), ("GROUP NUMBER", group), ("EMPLOYEE", filed(who).upper()), ("MEMBER ID", member), ("PATIENT", patient), ("CLAIM NUMBER", claim), ("DATE PROCESSED", say(sent, "us"))]
    to = [natural(who).upper(), home[0].upper(), home[1].upper(), "", "", "", ""]
    rule = "-" * 117
    heads = [f"{'DATES OF SERVICE':<18}{'TYPE OF':<14}{'TOTAL':>10}{'NOT':>10}{'REAS':^6}{'PROVIDER':>10}{'COVERED':>10}{'DEDUCT-':>9}{'CO-PAY':>8}{'PLAN':>6}{'PLAN':>10}",
             f"{'FROM     THRU':<18}{'SERVICE':<14}{'CHARGE':>10}{'COVERED':>10}{'CODE':^6}{'DISCOUNT':>10}{'AMOUNT':>10}{'IBLE':>9}{'AMOUNT':>8}{'PAYS':>6}{'PAYMENT':>10}"]
    sums = f"{'CLAIM TOTALS':<32}{amount(billed):>10}{amount(bad):>10}{'':6}{amount(off):>10}{amount(allowed):>10}{amount(deductible):>9}{amount(copay):>8}{'':6}{amount(paid):>10}"
    used = sorted({mark for item in lines for mark in item.get("remarks", [])})
    text = [f"{house:<70}EXPLANATION OF BENEFITS", f"{street.upper():<70}PLEASE KEEP FOR YOUR RECORDS", f"{town.upper():<70}*** THIS IS NOT A BILL ***", f"CUSTOMER SERVICE {phone(rng, '{}-{}-{}')}", "", ""]
    text += [f"     {name:<48}{label + ':':<16}{value}" for name, (label, value) in zip(to, facts)]
    text += ["", f"SERVICES PROVIDED BY: {maker:<44}PATIENT ACCOUNT: {ours}", "", rule, *heads, rule, *(row(item, percent) for item, percent in made), rule, sums, rule, ""]
    text += [f"{'PAYMENT SUMMARY':<60}EMPLOYEE RESPONSIBILITY", f"{'PAID TO PROVIDER':<30}{amount(paid):>12}{'':18}{'DEDUCTIBLE':<26}{amount(deductible):>12}", f"{'PAID TO EMPLOYEE':<30}{'0.00':>12}{'':18}{'CO-PAY':<26}{amount(copay):>12}",
             f"{'OTHER INSURANCE CREDITS':<30}{'0.00':>12}{'':18}{'CO-INSURANCE':<26}{amount(part):>12}", f"{'':60}{'NOT COVERED':<26}{amount(bad):>12}", f"{'':60}{'TOTAL PATIENT RESPONSIBILITY':<28}{amount(owed):>10}", ""]
    text += [f"CHECK NO. {digits(rng, 8)}   PAYEE {maker}   ISSUED {say(after(sent, 1), 'us')}   AMOUNT ${amount(paid)}" if paid else "NO PAYMENT WAS ISSUED WITH THIS CLAIM", "", "REASON CODE DESCRIPTION", *(f"  {mark}   {REASONS[mark]}" for mark in used), ""]
    text += [f"ACCUMULATORS FOR PLAN YEAR {first.year}   INDIVIDUAL DEDUCTIBLE      750.00   SATISFIED   512.40", f"{'':33}FAMILY DEDUCTIBLE        1,500.00   SATISFIED   881.15", "",
             "IF YOUR CLAIM WAS DENIED IN WHOLE OR IN PART YOU MAY APPEAL IN WRITING WITHIN 180 DAYS. YOU MAY ASK FOR COPIES OF ALL", "DOCUMENTS RELEVANT TO YOUR CLAIM FREE OF CHARGE. SEE YOUR SUMMARY PLAN DESCRIPTION FOR YOUR RIGHTS UNDER ERISA."]
    html = page(CSS, "<pre>" + "\n".join(e(one) for one in text) + "</pre>", sheet="size: Letter; margin: 0.55in 0.3in")
    return {"html": html, "truth": {
        "document_type": KIND, "provider": {"name": maker}, "payer": {"name": house}, "patient": {"name": patient, "member_id": member}, "claim_number": claim, "account_number": ours, "statement_date": sent.isoformat(), "lines": lines,
        "totals": {"charges_cents": billed, "adjustments_cents": off, "insurance_paid_cents": paid, "balance_cents": owed}}}
