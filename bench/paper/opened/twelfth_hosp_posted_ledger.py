"""twelfth_hosp_posted_ledger.py: an itemized account in the manner of Oracle: charges, then payments and adjustments by their days in one list with amounts in two columns, unit price beside quantity, balance below."""
import held_twelfth as t
from held_twelfth import bare, cols, esc, facts, money, pay, say, table

NAME, KIND = "held12-hosp-posted-ledger", "itemized_bill"


def document(rng):
    place, who, date, style = rng.choice(t.SYSTEMS), t.Patient(rng), t.day(rng), rng.choice(("us", "bare4"))
    fin, tel, box, plan = t.number(rng, "9999999999"), t.call(rng), t.where(rng, True), rng.choice(("Humana", "Cigna", "UnitedHealthcare"))
    lines = t.stay(rng, rng.randint(6, 11), date)
    charges, paid_on = t.total(lines), t.later(date, rng.randint(25, 45))
    sent = t.later(paid_on, rng.randint(5, 20))
    due = t.later(sent, 30)
    pays = [pay(paid_on, "insurance", f"{plan} Payment", round(charges * rng.uniform(0.2, 0.4))), pay(paid_on, "adjustment", f"{plan} Contractual Adjustment", round(charges * rng.uniform(0.3, 0.4)))]
    if rng.random() < 0.6:
        pays.append(pay(t.later(paid_on, 3), "patient", "Patient Payment - Visa", 7500))
    owed = charges - t.total(pays, "amount_cents")
    body = (cols((55, f'<div class="lg">{esc(place)}</div>{box[0]}<br>{box[1]}<br>Billing: {tel}'), (45, facts([("Financial Number", fin), ("Statement Date", say(sent, style)), ("Due Date", say(due, style)), ("Amount Due", f"<b>{money(owed)}</b>")], "fx w")))
            + f'<div class="to">{who.mail}</div><p><b>Patient:</b> {esc(who.full)} &nbsp;&nbsp; <b>Visit type:</b> Outpatient &nbsp;&nbsp; <b>Primary insurance:</b> {plan}</p>'
            + "<h3>Charges</h3>" + table("vt w", "lllrrr", [["Service Date", "HCPCS", "Description", "Quantity", "Unit Price", "Charge Amount"]], [[say(x["date"], style), x["code"], x["description"], str(x["units"]), bare(x["unit_price_cents"]), bare(x["charge_cents"])] for x in lines] + [("tt", [("Total Charges", 5), money(charges)])])
            + "<h3>Payments and Adjustments</h3>" + table("vt w", "llr", [["Posted Date", "Description", "Amount"]], [[say(p["date"], style), p["description"], bare(-p["amount_cents"], "({})")] for p in pays] + [("tt", [("Account Balance", 2), money(owed)])])
            + "<p class='small'>Pay online, by mail or by phone. We offer financial assistance to those who qualify.</p>")
    css = "body{font:9.5pt 'DejaVu Sans Condensed'}.lg{font-size:15pt;color:#a3222e}.fx td{border:.5px solid #a3222e}.fx td+td{text-align:right}.to{margin:26pt 0 16pt 18pt}h3{background:#a3222e;color:#fff;padding:3pt;margin:10pt 0 0;font-size:10pt}.vt th{border-bottom:1px solid #666;font-size:8.5pt}.vt td{border-bottom:.5px solid #ddd}.tt td{font-weight:bold}"
    return t.done(css, body, {"document_type": KIND, "provider": {"name": place, "phone": tel}, "payer": {"name": plan}, "patient": {"name": who.full}, "account_number": fin, "statement_date": sent, "due_date": due, "lines": [t.only(x, "date", "code", "description", "units", "unit_price_cents", "charge_cents") for x in lines], "payments": pays, "totals": {"charges_cents": charges, "balance_cents": owed}})
