"""dental_family.py: a dental statement for a family: the member's name on every line, tooth and surface columns, price last but one."""
from held_parts import (DENTAL, FIRST, LAST, STEM, address, after, beside, day, digits, e, line, money, page, person,
                        phone, pick, say, total, tr, when)

NAME, KIND = "held-dental-family", "itemized_bill"
CSS = """body { font: 10pt 'URW Bookman' } .ribbon { border-left: 14px solid #2a8f8f; padding-left: 12px } table {
width: 100%; margin: 14px 0 } th { background: #2a8f8f; color: #fff; padding: 4px; font-size: 8.5pt }
td { border: 1px solid #bcd; padding: 4px; font-size: 9.5pt } .no td { border: none } tfoot td { font-weight: bold;
background: #e8f4f4 } small { color: #555 }"""
ORDERS = [["Date", "Patient", "Tooth", "Surf", "Code", "Description", "Fee", "Ins. Paid", "Write-off",
           "Patient Portion"],
          ["Patient", "Date", "Code", "Tooth", "Surf", "Treatment", "Ins. Paid", "Write-off", "Fee", "Patient Portion"]]
ONE_TOOTH = ("D2392", "D2740", "D7140", "D2950", "D0220")


def treat(rng, date, name, service):
    fee = service[3]
    plan, off = fee * rng.choice([0, 50, 80, 100]) // 100 * 7 // 10, fee * rng.choice([0, 12, 20]) // 100
    teeth = [str(rng.randint(2, 31)) + {"D2392": rng.choice([":M:O", ":D:O", ":O:L"])}.get(service[0],
        "")] if service[0] in ONE_TOOTH else None
    return line(date, service, teeth=teeth, patient_name=name, charge_cents=fee, plan_paid_cents=plan,
                adjustment_cents=off, patient_cents=fee - plan - off)


def cells(item, style):
    tooth, *surfaces = item.get("teeth", [""])[0].split(":")
    return {"Date": say(when(item), style), "Patient": item["patient_name"], "Tooth": tooth,
            "Surf": "".join(surfaces), "Code": item["code"], "Description": e(item["description"]),
            "Treatment": e(item["description"]), "Fee": money(item["charge_cents"], ""),
            "Ins. Paid": money(item["plan_paid_cents"], ""),
            "Write-off": money(item["adjustment_cents"], ""), "Patient Portion": money(item["patient_cents"], "")}


def document(rng):
    family, first, style = rng.choice(LAST), day(rng), rng.choice(["us", "bare"])
    names, practice = rng.sample(FIRST, rng.randint(2, 3)), f"{rng.choice(STEM)} Smiles Dental Care"
    lines = [treat(rng, after(first, 7 * number), name, service) for number, name in enumerate(names)
             for service in pick(rng, DENTAL, rng.randint(2, 5))]
    heads = rng.choice(ORDERS)
    kinds = " ".join("r" if head in ("Fee", "Ins. Paid", "Write-off", "Patient Portion") else "c"
                     if head in ("Tooth", "Surf") else "." for head in heads)
    body = "".join(tr([made[head] for head in heads], kinds) for made in (cells(item, style) for item in lines))
    totals = {"prior_balance_cents": rng.choice([0, 6250]), "charges_cents": total(lines, "charge_cents"),
              "insurance_paid_cents": total(lines, "plan_paid_cents"),
              "adjustments_cents": total(lines, "adjustment_cents")}
    totals["balance_cents"] = total(lines, "patient_cents") + totals["prior_balance_cents"]
    labels = ["Previous balance", "Fees this period", "Insurance paid", "Write-offs", "Please pay"]
    account, call, (street, town, home), billed = digits(rng, 5), phone(rng, "{} {} {}"), address(rng), after(first, 40)
    head = person(rng)[0]
    left = f"<p>{head} {family}<br>{digits(rng, 4)} Windmill Loop<br>{address(rng)[1]}</p>"
    right = f"<p>Family account {account}<br>Statement {say(billed, style)}<br>Due {say(after(billed, 15), style)}</p>"
    html = page(CSS, f"""<div class="ribbon"><h2>{practice}</h2>{natural_doctor(rng)}, DDS &nbsp; {street}, {town}
&nbsp; Tel. {call}</div>
{beside(left, right)}
<table><thead>{tr(heads, kinds, tag="th")}</thead>{body}</table>
<table class="no" style="width:45%;margin-left:auto">{"".join(tr([label, money(totals[key])], ". r") for label, key in zip(labels, totals))}</table>
<small>Surfaces: M mesial, O occlusal, D distal, L lingual. Broken visits: $65.00. We estimate what your plan pays; you
owe what it does not. Code D9986 is used for a missed visit.</small>""",
                sheet="size: Letter; margin: 0.5in")
    return {"html": html, "truth": {
        "document_type": KIND, "provider": {"name": practice, "phone": call, "address": home},
        "account_number": account, "statement_date": billed.isoformat(),
        "due_date": after(billed, 15).isoformat(), "lines": lines, "totals": totals}}


def natural_doctor(rng):
    return "Dr. " + " ".join(person(rng)[::2])
