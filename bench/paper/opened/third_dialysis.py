"""third_dialysis.py: a dialysis center's month on its side: the same few services each treatment day, three columns for modifiers, the drug's NDC in a column, counts with decimals, the insurer's answer by the row as allowed and not allowed, a sum a week."""
from held_parts import (PAGES, PLANS, STEM, address, after, beside, day, digits, e, filed, line, money, npi, page, person, phone, say, total, tr, when)

NAME, KIND = "held3-dialysis", "itemized_bill"
CSS = """body { font: 8.5pt 'DejaVu Sans Condensed', 'DejaVu Sans' } .h { font-size: 14pt; color: #0a6b62; font-weight: bold } .f td { padding: 1px 12px 1px 0 } table.x { width: 100%; margin-top: 8px } .x thead { display: table-header-group } .x th { background: #0a6b62; color: #fff; padding: 3px 4px; text-align: left; font-size: 7.5pt } .x th.r { text-align: right } .x td { padding: 2px 4px; border-bottom:
1px solid #d8e6e4 } .x td.r { white-space: nowrap } .x .w td { background: #e8f3f1; font-weight: bold } .x .z td { border-top: 2px solid #0a6b62; font-weight: bold } .n { font-size: 7.5pt }"""
DRUGS = [("J0887", "Epoetin beta, per mcg", 150, 260, "8.8"), ("J2501", "Paricalcitol, per mcg", 300, 900, "2.5"), ("J1756", "Iron sucrose, per mg", 40, 110, "50"), ("J1644", "Heparin, per 1,000 units", 90, 240, "4.5")]


def document(rng):
    who, first, plan = person(rng), day(rng), rng.choice(PLANS)
    house, style = f"{rng.choice(STEM)} {rng.choice(['Dialysis', 'Kidney Care Center', 'Renal Services, LLC'])}", rng.choice(["short", "slash", "us"])
    style = "bare" if style == "slash" else style
    first = after(first, -first.weekday())
    price, weeks, lines, rows = rng.randint(29000, 168000), rng.randint(2, 4), [], ""
    kit = [(code, text, rng.randint(low, high), count, f"{digits(rng, 5)}-{digits(rng, 4)}-{digits(rng, 2)}") for code, text, low, high, count in rng.sample(DRUGS, rng.randint(1, 3))]
    for week in range(weeks):
        here = []
        for step in (0, 2, 4):
            if rng.random() < 0.08:
                continue
            date = after(first, 7 * week + step)
            here.append(line(date, ("90999", "0821", "Hemodialysis treatment"), modifiers=["G4", "V7"], units=1, charge_cents=price))
            for code, text, cost, count, ndc in kit:
                if code == "J1756" and step != 2:
                    continue
                units = float(count) if "." in count else int(count)
                here.append(line(date, (code, "0636", text), modifiers=["JA", "JZ"] if code == "J0887" else ["JZ"], ndc=ndc, units=units, charge_cents=round(units * cost)))
        for item in here:
            told = round(item["charge_cents"] * 0.37)
            item["allowed_cents"], item["adjustment_cents"] = told, item["charge_cents"] - told
            item["patient_cents"] = told // 5
            marks = (item["modifiers"] + ["", "", ""])[:3]
            rows += tr([say(when(item), style), item["revenue_code"], item["code"], *marks, item.get("ndc", ""), e(item["description"]), str(item["units"]), *(money(item[key], "") for key in ("charge_cents", "adjustment_cents", "allowed_cents", "patient_cents"))], ". . . . . . . . r r r r r")
        rows += tr([(f"Week of {say(after(first, 7 * week), style)}", 9), *(money(total(here, key), "") for key in ("charge_cents", "adjustment_cents", "allowed_cents", "patient_cents"))], ". r r r r", "w") if here else ""
        lines += here
    sums = [total(lines, key) for key in ("charge_cents", "adjustment_cents", "allowed_cents", "patient_cents")]
    rows += tr([("Month", 9), *map(money, sums)], ". r r r r", "z")
    sent, account, call, number, (street, town, home) = after(first, 7 * weeks + 25), f"D{digits(rng, 4)}-{digits(rng, 4)}", phone(rng), npi(rng), address(rng)
    due = after(sent, 30)
    heads = ["Date", "Rev", "HCPCS", "M1", "M2", "M3", "NDC", "Description", "Units", "Charge", "Not allowed", "Allowed", "Your 20%"]
    facts = [("Patient", filed(who), "Account", account), ("Insurer", plan, "Statement date", say(sent, style)), ("NPI", number, "Due date", say(due, style))]
    html = page(CSS, f"""{beside(f'<span class="h">{house}</span><br>{street}, {town}<br>Billing {call}', f'<table class="f">{"".join(map(tr, facts))}</table>')}<table class="x"><thead>{tr(heads, ". . . . . . . . r r r r r", tag="th")}</thead>{rows}</table><p><b>Amount due from you: {money(sums[3])}</b></p><p class="n">You may have a second insurer that pays your 20%; tell the social
worker. Kt/V goal 1.4, albumin goal 4.0. Premium grants of up to $2,700.00 a year may be open to you. Next care plan meeting on the second Thursday. Your chair time is held for 15 minutes. Transport vouchers: $3.50 a ride.</p>""", sheet="size: Letter landscape; margin: 0.45in 0.45in 0.65in", foot=PAGES)
    return {"html": html, "truth": {
        "document_type": KIND, "provider": {"name": house, "phone": call, "address": home, "npi": number}, "payer": {"name": plan}, "patient": {"name": filed(who)}, "account_number": account, "statement_date": sent.isoformat(), "due_date": due.isoformat(), "lines": lines,
        "totals": {"charges_cents": sums[0], "adjustments_cents": sums[1], "balance_cents": sums[3]}}}
