"""fifth_aid_decision.py: a hospital's letter that grants financial assistance: a table of visits by account with charges, what assistance takes off and what is left, the discount's percent and incomes in the prose, days of an application and of its end that are no service's, not a bill."""
from held_parts import (STEM, TOWN, address, after, beside, day, digits, e, line, money, natural, page, person, phone, say, total, tr, when)

NAME, KIND = "held5-aid-decision", "other"
CSS = """body { font: 10.5pt 'Liberation Sans'; line-height: 1.28 } .h { font-size: 17pt; color: #1f6f5c } .s { font-size: 8.5pt; color: #444 } table.x { width: 100%; margin: 12px 0; line-height: 1.15 } .x th { background: #1f6f5c; color: #fff; font-size: 9pt; padding: 5px 6px; text-align: left; vertical-align: bottom } .x th.r { text-align: right } .x td { border-bottom: 1px solid #aaa; padding: 5px 6px; font-size: 9.6pt }
.x .z td { font-weight: bold; border-bottom: 2px solid #1f6f5c } table.f { margin: 10px 0 } .f td { padding: 1px 16px 1px 0 } p { margin: 10px 0 } .ok { border: 1.5px solid #1f6f5c; padding: 8px 12px; font-weight: bold } .n { font-size: 9pt }"""
VISITS = [("Emergency department", 90000, 680000), ("Outpatient surgery", 320000, 2400000), ("Inpatient stay", 900000, 5200000), ("Radiology", 18000, 420000), ("Laboratory", 6000, 88000), ("Cardiology clinic", 21000, 160000), ("Physical therapy", 16000, 98000), ("Observation stay", 260000, 1300000), ("Primary care clinic", 14000, 42000)]


def document(rng):
    who, first, percent, style = person(rng), day(rng), rng.choice([40, 55, 75, 85, 100]), rng.choice(["us", "short", "mon"])
    house = f"{rng.choice(STEM + TOWN)} {rng.choice(['Health', 'Regional Medical Center', 'Community Hospital', 'Health System'])}"
    lines, accounts = [], []
    for text, low, high in rng.sample(VISITS, rng.choice([1, 1, 2, 3, 4, 6])):
        charge = rng.randint(low, high)
        off = round(charge * percent / 100)
        lines.append(line(after(first, rng.randint(0, 70)), (None, None, text), charge_cents=charge, adjustment_cents=off, patient_cents=charge - off))
        accounts.append(f"{rng.choice(['5', '6'])}{digits(rng, 8)}")
    lines.sort(key=when)
    sent, applied, call = after(first, 110), after(first, 88), phone(rng, "({}) {}-{}")
    billed, off, left = (total(lines, key) for key in ("charge_cents", "adjustment_cents", "patient_cents"))
    heads = tr(["Account", "Date of service", "Visit", "Charges", f"Assistance ({percent}%)", "You owe"], ". . . r r r", tag="th")
    rows = "".join(tr([account, say(when(item), style), e(item["description"]), *(money(item[key]) for key in ("charge_cents", "adjustment_cents", "patient_cents"))], ". . . r r r") for account, item in zip(accounts, lines))
    rows += tr([("Total", 3), money(billed), money(off), money(left)], ". r r r", "z")
    guarantor, size, street, home = digits(rng, 7), rng.randint(1, 5), address(rng), address(rng)
    rest = f"You owe {money(left)} for these visits. A new statement will follow in about 30 days. We offer plans without interest; the least is $25.00 a month." if left else "You owe nothing for these visits. We will send no more statements for them."
    facts = [("Patient:", natural(who)), ("Guarantor number:", guarantor), ("Application received:", say(applied, style))]
    html = page(CSS, f"""{beside(f'<span class="h">{house}</span><br><span class="s">Patient Financial Services</span>', f'<span class="s">{street[0]}<br>{street[1]}<br>{call}</span>')}<p>{say(sent, "long")}</p><p>{natural(who)}<br>{home[0]}<br>{home[1]}</p><p><b>Decision on your application for financial assistance</b></p><table class="f">{"".join(map(tr, facts))}</table><p>Dear {who[0]} {who[2]}:</p><div class="ok">Your
application was approved. {"All" if percent == 100 else f"{percent}%"} of your balance is forgiven.</div><p>We looked at your household of {size} and yearly income of {money(rng.randint(14000, 52000) * 100)}. Under our policy a household of your size with income below {money((2 * (15650 + 5500 * (size - 1))) * 100)} does not pay more than amounts generally billed. The
assistance was put on the accounts below.</p><table class="x"><thead>{heads}</thead>{rows}</table><p><b>This is not a bill.</b> {rest} This decision is good for care that you need until {say(after(sent, 180), "long")}. Doctors who bill for themselves (for example the emergency physicians) may not take part; ask us for the list.</p><p>If your income
changes, or if you think this is wrong, write to us within 30 days, or call {call}, Monday to Friday, 8:00 to 4:30. Anything you paid above what you owe, if more than $5.00, will be sent back to you.</p><p>Sincerely,<br><br>Financial Counseling</p><p class="n">The policy, its short form and the application are free, in English and Spanish, at any registration desk.</p>""",
                sheet="size: Letter; margin: 0.75in 0.85in")
    return {"html": html, "truth": {
        "document_type": KIND, "provider": {"name": house, "phone": call}, "patient": {"name": natural(who)}, "account_number": guarantor, "statement_date": sent.isoformat(), "lines": lines, "totals": {"charges_cents": billed, "adjustments_cents": off, "balance_cents": left}}}
