"""lab_invoice.py: a laboratory's invoice: its own test numbers before the codes, specimens as group rows, a split of each price."""
from held_parts import (DIAGNOSES, LAB, PLANS, STEM, address, after, beside, day, digits, e, line, money, natural,
                        page, person, phone, pick, say, share, tax_id, total, tr)

NAME, KIND = "held-lab-invoice", "itemized_bill"
CSS = """body { font: 9pt 'DejaVu Sans Condensed' } .logo { font-size: 20pt; letter-spacing: 1px; color: #a33 }
.logo::before { content: "\\25C6 " } .k { color: #777; font-size: 7.5pt; text-transform: uppercase } table { width:
100%; margin-top: 14px } .beside td { font-size: 9pt } th { font-size: 7.5pt; font-weight: normal; color: #777;
text-align: left;
border-bottom: 1px solid #a33; vertical-align: bottom; padding: 2px 5px } th.r { text-align: right } td { padding: 4px
5px; vertical-align: top } .g td { background: #faf1f1; font-size: 8pt }
.items tbody tr:nth-child(even) td { background: #f7f7f7 } .t td { border-top: 2px solid #a33; font-weight: bold } .s {
font-size: 7pt; color: #666 }"""
HEADS = [["Test No.", "CPT<br>Code", "Test Name", "Qty", "Amt<br>Billed", "Plan<br>Discount", "Plan<br>Paid",
          "Your<br>Share"],
         ["Order Code", "Procedure", "Service", "Units", "List Price", "Insurance Adjustment", "Insurance Paid",
          "You Owe"]]


def split(rng, date, service):
    told = share(rng, service[3])
    kept = {key: told[key] for key in ("charge_cents", "adjustment_cents", "plan_paid_cents", "patient_cents")}
    modifiers = ["91"] if service[0] == "85025" and rng.random() < 0.5 else None
    return line(date, service, modifiers=modifiers, units=1, **kept)


def test_row(rng, item):
    code = " ".join([item["code"], *item.get("modifiers", [])])
    return tr([digits(rng, 6), code, e(item["description"]), str(item["units"]), money(item["charge_cents"], ""),
               money(-item["adjustment_cents"], ""),
               money(-item["plan_paid_cents"], ""), money(item["patient_cents"], "")], ". . . c r r r r")


def document(rng):
    who, first, plan = person(rng), day(rng), rng.choice(PLANS)
    lab, invoice, call, tax = f"{rng.choice(STEM)} Reference Laboratories", "L" + digits(rng,
        8), phone(rng), tax_id(rng)
    (street, town, home), style = address(rng), rng.choice(["us", "mon", "caps"])
    seen, body, lines = rng.sample(DIAGNOSES, rng.randint(1, 3)), "", []
    services = pick(rng, LAB, rng.choice([5, 8, 13, 18]))
    for number in range(2):
        date = after(first, 6 * number)
        items = [split(rng, date, service) for service in services[number::2]]
        group = f"Specimen {digits(rng, 4)}-{digits(rng, 7)} &nbsp; Collected {say(date, style)} &nbsp; Ordered by Dr. {person(rng)[2]} &nbsp; Diagnosis {', '.join(seen)}"
        body += tr([(group, 8)], row="g") + "".join(test_row(rng, item) for item in items)
        lines += items
    billed, birth = after(first, 45), day(rng, (1948, 1, 1), 20000)
    totals = {"charges_cents": total(lines, "charge_cents"), "adjustments_cents": total(lines, "adjustment_cents"),
              "insurance_paid_cents": total(lines, "plan_paid_cents"), "balance_cents": total(lines, "patient_cents")}
    foot = tr([("Invoice total", 4), money(totals["charges_cents"]), money(-totals["adjustments_cents"]),
               money(-totals["insurance_paid_cents"]), money(totals["balance_cents"])], ". r r r r", "t")
    blocks = [f"""<span class="k">Invoice number</span><br>{invoice}<br><span class="k">Invoice date</span><br>{say(billed, style)}<br><span class="k">Pay by</span><br>{say(after(billed, 30), style)}""",
              f"""<span class="k">Patient</span><br>{natural(who)}<br><span class="k">Date of birth</span><br>{say(birth, style)}""",
              f"""<span class="k">Insurance billed</span><br>{e(plan)}<br><span class="k">Help</span><br>{call}<br><span class="k">Amount you owe</span><br><b>{money(totals["balance_cents"])}</b>"""]
    html = page(CSS, f"""<div class="logo">{lab.upper()}</div><p>{street}, {town} &middot; Tax ID
{tax}</p>{beside(*blocks)}
<table class="items"><thead>{tr(rng.choice(HEADS), ". . . c r r r r", tag="th")}</thead><tbody>{body}{foot}</tbody></table>
<p class="s">Order codes are ours; the codes your plan uses are the five-digit ones. A $20.00 draw fee applies to home
visits only and was not charged here. CLIA 33D{digits(rng, 7)}.
Write invoice {invoice} on your check. Lab director: {natural(person(rng))}, MD.</p>""",
                sheet="size: Letter; margin: 0.5in")
    return {"html": html, "truth": {
        "document_type": KIND, "provider": {"name": lab.upper(), "tax_id": tax, "phone": call, "address": home},
        "payer": {"name": plan},
        "patient": {"name": natural(who), "birth_date": birth.isoformat()}, "account_number": invoice,
        "statement_date": billed.isoformat(),
        "due_date": after(billed, 30).isoformat(), "diagnoses": seen, "lines": lines, "totals": totals}}
