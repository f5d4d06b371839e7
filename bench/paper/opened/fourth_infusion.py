"""fourth_infusion.py: a home-infusion pharmacy's statement: drugs with their national number and strength, the day's service by the day, supplies and a nurse's visit, from and thru, quantity with its measure, grouped by the delivery; what insurance did as sums below each delivery."""
from held_parts import (PAGES, PLANS, STEM, address, after, beside, day, digits, e, line, money, natural, page, paid, payment, person, phone, say, tax_id, total, tr, when)

NAME, KIND = "held4-infusion", "itemized_bill"
CSS = """body { font: 8.8pt 'Noto Sans Mono', 'DejaVu Sans Mono'; font-size: 7.8pt } .nm { font: bold 15pt 'Liberation Sans'; color: #5a3e85 } .k td { padding: 1px 10px 1px 0 } .g { font: bold 9pt 'Liberation Sans'; background: #ebe5f4; padding: 4px 6px; margin-top: 14px } table.x { width: 100% } .x th { font: bold 7.2pt 'Liberation Sans'; text-align: left; border-bottom: 1px solid #5a3e85; padding: 3px }
.x th.r { text-align: right } .x td { padding: 3px; vertical-align: top } .x small { font-size: 6.8pt } .x .s td { padding: 1px 3px } .x .z td { font-weight: bold; border-top: 1px solid #5a3e85 } .due { border: 2px solid #5a3e85; padding: 8px 12px; margin: 16px 0 0 auto; width: 3in; font: 10pt 'Liberation Sans' } .due td { padding: 2px 0 } .due table { width: 100% } .n { font: 8pt 'Liberation Sans' }"""
DRUGS = [("J0696", "CEFTRIAXONE 2 GM VIAL", 900, 2600), ("J1335", "ERTAPENEM 1 GM VIAL", 5200, 11800), ("J3370", "VANCOMYCIN 1 GM VIAL", 1100, 3200), ("J0878", "DAPTOMYCIN 500 MG VIAL", 9500, 24000), ("J1569", "IMMUNE GLOBULIN 10% 10 GM", 98000, 164000)]
DAILY = {"J0696": ("S9500", "HOME INFUSION ANTIBIOTIC Q24H, PER DIEM"), "J1335": ("S9500", "HOME INFUSION ANTIBIOTIC Q24H, PER DIEM"), "J3370": ("S9501", "HOME INFUSION ANTIBIOTIC Q12H, PER DIEM"), "J0878": ("S9500", "HOME INFUSION ANTIBIOTIC Q24H, PER DIEM"), "J1569": ("S9338", "IMMUNOTHERAPY, PER DIEM")}


def delivery(rng, date, drug, daily, days, ndc):
    end = after(date, days - 1)
    doses = days if drug[0] != "J1569" else rng.choice([2, 3, 4])
    price, each, nurse = drug[2], daily[2], daily[3]
    found = [(line(date, (drug[0], None, drug[1]), ndc=ndc, units=doses, charge_cents=price * doses), "VL"), (line(date, (daily[0], None, daily[1]), units=days, charge_cents=each * days), "DAY"),
             (line(date, (None, None, "CATHETER CARE KIT"), units=days // 7, charge_cents=days // 7 * 3850), "KT")]
    if rng.random() < 0.7:
        found.append((line(date, ("99601", None, "NURSE VISIT AT HOME, TO 2 HOURS"), units=1, charge_cents=nurse), "VIS"))
    for item, measure in found[:3]:
        item["date_end"] = end.isoformat()
    return found


def document(rng):
    who, first, plan, style, days = person(rng), day(rng), rng.choice(PLANS), rng.choice(["us", "short"]), rng.choice([7, 7, 14])
    house = f"{rng.choice(STEM)} {rng.choice(['Infusion Pharmacy', 'Home Infusion Services', 'Specialty Infusion, LLC'])}"
    code, text, low, high = rng.choice(DRUGS)
    drug, daily = (code, text, rng.randint(low, high)), (*DAILY[code], rng.randint(6500, 14500), rng.randint(9500, 19500))
    ndc, script, body, lines, payments = f"{digits(rng, 5)}-{digits(rng, 4)}-{digits(rng, 2)}", digits(rng, 7), "", [], []
    for number in range(rng.randint(1, 3)):
        date = after(first, days * number)
        made = delivery(rng, date, drug, daily, days, ndc)
        found = [item for item, _ in made]
        billed = total(found, "charge_cents")
        allowed, done = round(billed * rng.uniform(0.3, 0.7)), after(date, 31)
        cover = allowed * rng.choice([8, 9]) // 10
        more = [payment(done, "adjustment", "CONTRACT ADJUSTMENT", billed - allowed), payment(done, "insurance", f"INSURANCE PAYMENT {plan.upper()}", cover)]
        rows = "".join(tr([f"{say(date, style)}{'-' + say(when({'date': item['date_end']}), style) if 'date_end' in item else ''}", item.get("code", ""), f"{e(item['description'])}{'<br><small>NDC ' + ndc + ' &nbsp; RX ' + script + '</small>' if 'ndc' in item else ''}", f"{item['units']} {measure}", money(item["charge_cents"], "")],
                          ". . . r r") for item, measure in made)
        rows += tr([("TOTAL CHARGES THIS DELIVERY", 4), money(billed, "")], ". r", "z") + "".join(tr([say(done, style), "", (e(item["description"]), 2), money(-item["amount_cents"], "")], ". . . r", "s") for item in more)
        rows += tr([("PATIENT BALANCE THIS DELIVERY", 4), money(allowed - cover, "")], ". r", "z")
        body += f'<div class="g">Delivery ticket {digits(rng, 6)} &nbsp; Shipped {say(after(date, -1), style)}</div><table class="x"><thead>{tr(["Service dates", "HCPCS", "Item", "Quantity", "Charge"], ". . . r r", tag="th")}</thead>{rows}</table>'
        lines += found
        payments += more
    sent = after(first, days * 3 + 40)
    account, call, ein, due = digits(rng, 8), phone(rng, "{}-{}-{}"), tax_id(rng), after(sent, 30)
    if total(lines, "charge_cents") - sum(item["amount_cents"] for item in payments) > 9000 and rng.random() < 0.4:
        payments.append(payment(after(sent, -6), "patient", "PATIENT PAYMENT CHECK", 5000))
    billed, off, cover, own = total(lines, "charge_cents"), paid(payments, "adjustment"), paid(payments, "insurance"), paid(payments, "patient")
    owed = billed - off - cover - own
    sums = [("Total charges", billed), ("Contract adjustments", -off), ("Insurance payments", -cover)]
    last = tr([f"PATIENT PAYMENT CHECK {say(when(payments[-1]), style)}", money(-own)], ". r") if own else ""
    street, town, whole = address(rng)
    home = address(rng)
    facts = [("Account", account), ("Statement date", say(sent, style)), ("Payment due", say(due, style)), ("Patient", natural(who)), ("Prescriber", f"{natural(person(rng))}, MD"), ("Insurance", plan)]
    html = page(CSS, f"""{beside(f'<div class="nm">{e(house)}</div>{street}<br>{town}<br>Billing {call}<br>Federal tax ID {ein}<br><br>{natural(who)}<br>{home[0]}<br>{home[1]}', f'<b style="font:bold 12pt Liberation Sans">PATIENT STATEMENT</b><table class="k">{"".join(map(tr, facts))}</table>')}{body}<div class="due"><table>{"".join(tr([label, money(cents)], ". r") for label, cents in sums)}{last}
{tr(["<b>Please pay</b>", f"<b>{money(owed)}</b>"], ". r")}</table></div><p class="n">Drugs and supplies cannot be returned once they leave the pharmacy. A per diem covers the pharmacist, supplies and care planning for each day of treatment. If you cannot pay, ask for our financial assistance form: {call}. Checks payable to {e(house)}; write your account number on the check.</p>""",
                sheet="size: Letter; margin: 0.6in", foot=PAGES)
    totals = {"charges_cents": billed, "adjustments_cents": off, "insurance_paid_cents": cover, "balance_cents": owed}
    return {"html": html, "truth": {
        "document_type": KIND, "provider": {"name": house, "tax_id": ein, "phone": call, "address": whole}, "payer": {"name": plan}, "patient": {"name": natural(who)}, "account_number": account, "statement_date": sent.isoformat(), "due_date": due.isoformat(), "lines": lines, "payments": payments, "totals": totals}}
