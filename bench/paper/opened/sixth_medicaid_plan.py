"""sixth_medicaid_plan.py: a Medicaid managed care plan's explanation: serif type, each service a numbered row with provider in the row, from and to days in two columns, code with modifier in a column of its own, units, billed, paid, your copay, status with the reason's words below it; several claims or one, all sums at the end as sentences."""
from held_parts import PAGES, after, beside, day, digits, e, line, money, page, phone, say, total, tr, when
from held_plain import OTHERS, PRACTICES, VISITS, dollars, home, letters, someone

NAME, KIND = "held6-medicaid-plan", "eob"
CSS = """body { font: 10pt 'Liberation Serif' } h1 { font-size: 16pt; text-align: center; margin: 8px 0 } .st { text-align: center; font-variant: small-caps; font-size: 13pt } table.x { width: 100%; margin-top: 8px } .x th { border: 1px solid #000; background: #ddd; font-size: 8.5pt; padding: 3px; vertical-align: bottom } .x td { border: 1px solid #000; padding: 3px 4px; font-size: 9pt; vertical-align: top } .x .z td { font-weight: bold } .k td { padding: 1px 14px 1px 0; vertical-align: top } .n { font-size: 9pt } .bx { border: 1px solid #000; padding: 6px 10px; margin-top: 12px }"""
MORE = [("T1015", "Clinic visit, all inclusive", 120, 260), ("D0120", "Dental checkup", 38, 80), ("99381", "Well child visit, under 1 year", 120, 240), ("A0428", "Ambulance, basic, non-emergency", 240, 620), ("T2003", "Non-emergency transportation", 18, 60), ("H0004", "Counseling, per 15 minutes", 22, 48), ("V2020", "Eyeglass frames", 40, 95), ("E0601", "CPAP device", 380, 900)]
HEADS = ["No.", "From", "To", "Procedure", "Description of Service", "Units", "Amount Billed", "Amount Paid", "Your Copay", "Status"]
WHY = ["Not a covered benefit", "Prior authorization was not obtained", "Duplicate of a paid claim"]


def document(rng):
    who, first, state = someone(rng), day(rng), rng.choice(["Ohio", "Texas", "Arizona", "Florida", "Nebraska"])
    name, maker = f"{rng.choice(['Healthy Start', 'CareBridge', 'Community First', 'Sunflower'])} Health Plan of {state}", rng.choice(PRACTICES + OTHERS + [f"{who[2]} Community Health Center"])
    copays, rows, lines, number = rng.random() < 0.5, "", [], 0
    for date in sorted(after(first, rng.choice([0, 0, 0, 7, 14])) for _ in range(rng.choice([1, 2, 3, 4, 6, 9, 15]))):
        code, words, low, high = rng.choice(VISITS + MORE + MORE)
        units = rng.choice([1, 2, 4]) if code in ("H0004", "T2003", "97110", "97140") else 1
        charge, gone = dollars(rng, low, high) * units, rng.random() < 0.1
        copay = rng.choice([100, 300, 400]) if copays and not gone and code[0] in "9T" else 0
        paid = 0 if gone else round(charge * rng.uniform(0.25, 0.6)) - copay
        item = line(date, (code, None, words), units=units, charge_cents=charge, plan_paid_cents=paid, copay_cents=copay)
        if code in ("97110", "97140", "H0004") and rng.random() < 0.6:
            item["modifiers"] = ["GP"] if code[0] == "9" else ["HN"]
        end = date
        if code == "E0601":
            end = after(date, 29)
            item["date_end"] = end.isoformat()
        else:
            item["maybe"] = {"date_end": end.isoformat()}
        number += 1
        rows += tr([str(number), say(date, "us"), say(end, "us"), " ".join([code, *item.get("modifiers", [])]), e(words), str(units), money(charge), money(paid), money(copay), f"Denied<br><small>{rng.choice(WHY)}</small>" if gone else "Paid"], "c . . . . c r r r")
        lines.append(item)
    sums = [total(lines, key) for key in ("charge_cents", "plan_paid_cents", "copay_cents")]
    rows += tr([("TOTAL", 6), *map(money, sums), ""], ". r r r", "z")
    sent, member, claim, call = after(when(lines[-1]), 37), digits(rng, 12), letters(rng, "99AA9999999"), phone(rng, "1-{}-{}-{}")
    street, town = home(rng)
    facts = [("Member:", f"{who[0]} {who[1]} {who[2]}"), ("Medicaid ID:", member), ("Claim number:", claim), ("Provider:", e(maker)), ("Date of notice:", say(sent, "long"))]
    html = page(CSS, f"""<div class="st">{state} Medicaid</div><h1>{name}</h1><h1 style="font-size:12.5pt">Explanation of Benefits &mdash; This Is Not a Bill</h1>{beside(f'{who[0]} {who[1]} {who[2]}<br>{street}<br>{town}', f'<table class="k">{"".join(tr([f"<b>{label}</b>", value]) for label, value in facts)}</table>')}
<p>We received a claim for health care services for you. This notice tells you what was billed and what {name} paid. <b>You do not have to pay any amount except the copay shown, if any.</b></p><table class="x"><thead>{tr(HEADS, tag="th")}</thead>{rows}</table>
<div class="bx"><b>Your total cost for these services: {money(sums[2])}</b><br><span class="n">A provider who accepts Medicaid may not bill you for the difference between the amount billed and the amount paid.</span></div><p class="n">Did you get these services? If not, call our fraud line at {phone(rng, "1-{}-{}-{}")}. If you do not agree with a decision you can ask for an appeal within 60 days, and after that for a State Fair Hearing within 120 days. Member Services: {call} (TTY 711).</p>""", foot=PAGES)
    return {"html": html, "truth": {"document_type": KIND, "provider": {"name": maker}, "payer": {"name": name}, "patient": {"name": f"{who[0]} {who[1]} {who[2]}", "member_id": member}, "claim_number": claim, "statement_date": sent.isoformat(), "lines": lines,
                                    "totals": {"charges_cents": sums[0], "insurance_paid_cents": sums[1], "balance_cents": sums[2]}}, "wrong": ["balance_cents"]}
