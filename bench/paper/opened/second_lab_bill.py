"""second_lab_bill.py: a national laboratory's invoice: the day of service once above, several codes to a test, what insurance did as a reckoning in words below, a stub on top."""
from held_parts import (DIAGNOSES, PLANS, address, after, bars, beside, day, digits, e, line, money, natural, page,
                        person, phone, say, total, tr)

NAME, KIND = "held2-lab-bill", "itemized_bill"
CSS = """body { font: 9.5pt 'Nimbus Sans' } .g { color: #0a7a3d; font-size: 22pt; font-weight: bold } .stub { border-bottom:
1px dashed #444; padding-bottom: 10px; margin-bottom: 14px } .bx { border: 1px solid #0a7a3d; width: 100% } .bx td {
padding: 3px 6px } .bx td:last-child { text-align: right; font-weight: bold } h3 { background: #0a7a3d; color: #fff;
padding: 3px 6px; margin: 12px 0 0; font-size: 10pt } table.t { width: 100% } .t th { text-align: left; font-size: 8pt;
padding: 3px 6px } .t th.r { text-align: right } .t td { padding: 3px 6px; border-bottom: 1px dotted #888 } .k { width:
60%; margin-left: 40% } .k td { padding: 2px 6px } .k tr:last-child td { font-weight: bold; font-size: 12pt; border-top:
2px solid #0a7a3d } p { font-size: 8.5pt }"""
LABS = ["Meridia Diagnostics Incorporated", "CoreLabs of America", "Truepath Clinical Laboratories", "Vireo Diagnostics"]
TESTS = [("80061", "LIPID GROUP"), ("83036", "A1C WITH EST GLUCOSE"), ("84443", "THYROID STIM HORMONE"),
         ("80053", "CHEM 14 GROUP"), ("85025", "BLOOD COUNT, AUTO DIFF"), ("82306", "VIT D 25-OH, LC/MS"),
         ("86803", "HEP C ANTIBODY"), ("87389", "HIV 1/2 AG/AB SCREEN"), ("82570", "CREATININE, RANDOM URINE"),
         ("82043", "MICROALBUMIN, RANDOM URINE"), ("84439", "T4, FREE"), ("36415", "BLOOD COLLECTION FEE"),
         ("83540", "IRON, SERUM"), ("83550", "IRON BINDING"), ("86038", "ANA SCREEN")]


def document(rng):
    who, date, plan, lab = person(rng), day(rng), rng.choice(PLANS), rng.choice(LABS)
    lines = [line(date, (code, None, text), charge_cents=rng.randint(900, 24500))
             for code, text in rng.sample(TESTS, rng.randint(2, 11))]
    charges, invoice, style = total(lines, "charge_cents"), digits(rng, 10), rng.choice(["us", "mon"])
    off = round(charges * rng.uniform(0.4, 0.8))
    plan_paid = rng.choice([0, (charges - off) // 2, (charges - off) * 4 // 5])
    own = rng.choice([0, 0, 1500])
    own = min(own, charges - off - plan_paid)
    owed, printed = charges - off - plan_paid - own, after(date, 47)
    due, call, (street, town, home) = after(printed, 30), phone(rng, "1-{}-{}-{}"), address(rng)
    seen, birth = rng.sample(DIAGNOSES, rng.randint(1, 3)), day(rng, (1948, 1, 1), 19000)
    facts = [("Account number", invoice), ("Invoice date", say(printed, style)), ("Due date", say(due, style)),
             ("Amount due", money(owed))]
    pay = f"""<span class="g">{lab}</span><br><br>{natural(who).upper()}<br>{address(rng)[0].upper()}<br>
{address(rng)[1].upper()}"""
    box = f'<table class="bx">{"".join(map(tr, facts))}</table><br>{bars(rng, invoice + digits(rng, 9), 26)}'
    told = [("Patient", natural(who).upper(), "Date of birth", say(birth, style)),
            ("Date of service", say(date, style), "Ordered by", f"{natural(person(rng))}, NP".upper()),
            ("Insurance billed", e(plan), "Diagnosis codes", ", ".join(seen))]
    body = "".join(tr([e(item["description"]), item["code"], money(item["charge_cents"])], ". . r") for item in lines)
    ours = [("Total of laboratory charges", charges), (f"{e(plan)} discount", -off), (f"{e(plan)} paid", -plan_paid)]
    ours += [("You paid", -own)] if own else []
    sums = "".join(tr([label, money(cents)], ". r") for label, cents in ours + [("You owe", owed)])
    html = page(CSS, f"""<div class="stub">{beside(pay, box)}<p>Tear here and send the upper part with your check to {lab},
{street}, {town}</p></div><h3>About your visit to the laboratory</h3><table class="t">{"".join(map(tr, told))}</table>
<h3>Tests</h3><table class="t"><thead>{tr(["Test", "CPT code", "Charge"], ". . r", tag="th")}</thead>{body}</table>
<table class="k">{sums}</table><p>Why do I get this? Your doctor sent a specimen to us. Your plan told us that the amount
above is yours. No insurance card on file? Call {call} from 8 to 6. Please have account number {invoice} at hand. A
patient without means may ask for a discount.</p>""")
    totals = {"charges_cents": charges, "adjustments_cents": off, "insurance_paid_cents": plan_paid,
              "balance_cents": owed, **({"patient_paid_cents": own} if own else {})}
    return {"html": html, "truth": {
        "document_type": KIND, "provider": {"name": lab, "phone": call, "address": home}, "payer": {"name": plan},
        "patient": {"name": natural(who).upper(), "birth_date": birth.isoformat()}, "account_number": invoice,
        "statement_date": printed.isoformat(), "due_date": due.isoformat(), "diagnoses": seen, "lines": lines,
        "totals": totals}}
