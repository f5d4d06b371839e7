"""fourth_anesthesia_bill.py: an anesthesia group's bill of one operation: surgeon, place and times in a block, the anesthesia with its modifiers and minutes, the nurse's half as a row of its own, extra lines and blocks, then what the insurer did by rows with a running balance."""
import datetime

from held_parts import (PLANS, STEM, address, after, beside, day, digits, e, filed, line, money, natural, page, payment, person, phone, say, tax_id, total, tr, when)

NAME, KIND = "held4-anesthesia-bill", "itemized_bill"
CSS = """body { font: 9pt 'P052' } .h { font-size: 16pt; color: #23395b } .f { width: 100%; background: #f1f4f8 } .f td { padding: 3px 8px; width: 25% } .f td.b { color: #23395b; font-weight: bold; width: 17% } table.x { width: 100%; margin-top: 10px; table-layout: fixed } .x th { color: #fff; background: #23395b; padding: 4px 5px; text-align: left; font-size: 8.5pt; vertical-align: bottom } .x th.r {
text-align: right } .x td { padding: 3px 5px; vertical-align: top } .x .z td { border-top: 1px solid #23395b; font-weight: bold } .due { width: 100%; margin: 14px 0 } .due td { border: 1px solid #23395b; text-align: center; padding: 6px; width: 25% } .cut { border-top: 1px dashed #000; font-size: 8pt; padding-top: 3px; text-align: center; margin-top: 16px } .s { font-size: 8pt }"""
WORK = [("00840", "Anesthesia for surgery in the lower abdomen", 6), ("00790", "Anesthesia for surgery in the upper abdomen, including laparoscopy", 7), ("01402", "Anesthesia for total knee replacement", 7), ("00142", "Anesthesia for lens surgery of the eye", 4), ("00811", "Anesthesia for lower intestine scope", 4),
        ("01630", "Anesthesia for shoulder joint surgery", 5), ("00170", "Anesthesia for surgery inside the mouth", 5)]
MORE = [("64447", "Nerve block, femoral, single injection", 29000, 74000), ("36620", "Arterial line placed through the skin", 19000, 44000), ("76942", "Ultrasound guidance for needle placement", 12000, 38000), ("64415", "Nerve block, brachial plexus, single injection", 31000, 78000)]


def document(rng):
    who, first, plan = person(rng), day(rng), rng.choice(PLANS)
    house, style = f"{rng.choice(STEM)} {rng.choice(['Anesthesia Associates, P.A.', 'Anesthesia Consultants', 'Anesthesiology Group, Inc.'])}", rng.choice(["us", "short"])
    code, text, base = rng.choice(WORK)
    start, minutes = datetime.datetime(2025, 1, 1, rng.randint(7, 15), rng.randint(0, 59)), rng.randint(28, 214)
    stop, unit = start + datetime.timedelta(minutes=minutes), rng.choice([9500, 11000, 13500, 16200])
    units, team = base + -(-minutes // 15), rng.random() < 0.5
    health, fee = rng.choice(["P1", "P2", "P3"]), units * unit
    rows_of = [(["AA", health], fee)] if not team else [(["QK", health], fee // 2), (["QX", health], fee - fee // 2)]
    lines = [line(first, (code, None, text), modifiers=mods, minutes=minutes, units=units, charge_cents=cents) for mods, cents in rows_of]
    for more, words, low, high in rng.sample(MORE, rng.choice([0, 0, 1, 2])):
        lines.append(line(first, (more, None, words), **({"modifiers": ["26"]} if more == "76942" else {"modifiers": ["59"]} if more[0] == "6" else {}), units=1, charge_cents=rng.randint(low // 100, high // 100) * 100))
    gross, heard = total(lines, "charge_cents"), after(first, rng.randint(22, 48))
    off = round(gross * rng.uniform(0.4, 0.75))
    payments = [payment(heard, "insurance", f"Payment - {plan}", round((gross - off) * rng.choice([0.7, 0.8, 0.9]))), payment(heard, "adjustment", f"Contractual write off - {plan}", off)]
    if rng.random() < 0.3:
        payments.append(payment(after(heard, 19), "patient", "Patient payment - Visa", 2500))
    owed = gross - sum(one["amount_cents"] for one in payments)
    sent = after(heard, 24)
    due, account, call, ein, (street, town, home), own, left = after(sent, 25), f"{rng.choice('ACN')}{digits(rng, 6)}", phone(rng), tax_id(rng), address(rng), address(rng), gross
    rows = "".join(tr([say(when(item), style), item["code"] + "".join("-" + one for one in item["modifiers"]) if "modifiers" in item else item["code"], e(item["description"]), item.get("minutes", ""), item["units"], money(item["charge_cents"])], ". . . r r r") for item in lines)
    acts = ""
    for one in payments:
        left -= one["amount_cents"]
        acts += tr([say(when(one), style), e(one["description"]), money(one["amount_cents"], "$", "{}"), money(left)], ". . r r")
    surgeon, doctor, place = natural(person(rng)), natural(person(rng)), f"{rng.choice(STEM)} {rng.choice(['Surgery Center', 'Hospital', 'Medical Center'])}"
    facts = [("Patient", e(filed(who)), "Date of surgery", say(first, style)), ("Anesthesiologist", f"{doctor}, MD", "Anesthesia start", f"{start:%H:%M}"), ("Surgeon", f"{surgeon}, MD", "Anesthesia stop", f"{stop:%H:%M}"), ("Place of service", place, "Insurance", plan)]
    widths = lambda parts: "<colgroup>" + "".join(f'<col style="width:{one}%">' for one in parts) + "</colgroup>"
    html = page(CSS, f"""{beside(f'<span class="h">{e(house)}</span><br>{street}<br>{town}<br>Tel. {call} &nbsp; Tax ID {ein}', f'<b>ANESTHESIA STATEMENT</b><br>Account no. {account}<br>Statement date {say(sent, style)}<br>Payment due {say(due, style)}')}<br>{natural(who)}<br>{own[0]}<br>{own[1]}<br><br><table class="f">{"".join(tr(one, "b . b .") for one in facts)}</table><table class="x">{widths((12, 15, 43, 8, 8, 14))}<thead>{tr(["Date",
"Procedure", "Description", "Min.", "Units", "Charge"], ". . . r r r", tag="th")}</thead>{rows}{tr([("Total charges", 5), money(gross)], ". r", "z")}</table><table class="x">{widths((12, 58, 15, 15))}<thead>{tr(["Date", "Payments and adjustments", "Credit", "Balance"], ". . r r", tag="th")}</thead>{acts}</table><table class="due">{tr(["Account", "Statement date", "Payment due", "<b>Balance due from you</b>"])}{tr([account, say(sent,
style), say(due, style), f"<b>{money(owed)}</b>"])}</table><p class="s">Anesthesia charges are based on the difficulty of the operation (base units), the time you were under our care (one unit for each 15 minutes) and your health. When a nurse anesthetist works under the direction of a physician, each bills for a part. Your surgeon and the facility bill you separately. If you received anesthesia at an in-network facility, you may be protected from
balance billing.</p><div class="cut">Return this part with your check payable to {e(house)}</div>{beside(f"{natural(who)}<br>Account no. {account}", f"Balance due {money(owed)}<br>Payment due {say(due, style)}", f"{street}<br>{town}", "Amount enclosed<br>$ ______________")}""", sheet="size: Letter; margin: 0.6in 0.65in")
    return {"html": html, "truth": {
        "document_type": KIND, "provider": {"name": house, "phone": call, "address": home, "tax_id": ein}, "payer": {"name": plan}, "patient": {"name": filed(who)}, "account_number": account, "statement_date": sent.isoformat(), "due_date": due.isoformat(),
        "lines": lines, "payments": payments, "totals": {"charges_cents": gross, "balance_cents": owed}}}
