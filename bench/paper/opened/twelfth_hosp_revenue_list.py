"""twelfth_hosp_revenue_list.py: a summary by revenue code of an outpatient visit: three digits, words of the code, units, charges; payments by their days below; aging boxes."""
import held_twelfth as t
from held_twelfth import bare, cols, esc, facts, money, pay, say, table

NAME, KIND = "held12-hosp-revenue-list", "summary_bill"


def document(rng):
    place, who, date = rng.choice(t.SYSTEMS), t.Patient(rng), t.day(rng)
    acct, tel, site, plan, tax = t.number(rng, "999-999999"), t.call(rng, "({}) {}-{}"), t.where(rng), rng.choice(("CIGNA", "HUMANA", "MEDICAID")), t.tax_id(rng)
    lines = [{"maybe": {"date": date}, "revenue_code": code, "description": t.GROUPS[code], "units": rng.randint(1, 6), "charge_cents": t.price(rng, 40, 2600)} for code in sorted(rng.sample(list(t.GROUPS), rng.randint(4, 8)))]
    charges, paid_on = t.total(lines), t.later(date, rng.randint(20, 40))
    pays = [pay(paid_on, "insurance", f"{plan} PAYMENT", round(charges * 0.31)), pay(paid_on, "adjustment", f"{plan} ALLOWANCE", round(charges * 0.48))]
    owed, sent = charges - t.total(pays, "amount_cents"), t.later(paid_on, 9)
    body = (cols((60, f"<b class='lg'>{esc(place)}</b><br>{site[0]}<br>{site[1]}<br>Tax ID {tax}"), (40, "<b>SUMMARY OF CHARGES</b><br>" + facts([("Account", acct), ("Date of bill", say(sent, "us")), ("Date of service", say(date, "us"))])))
            + f'<div class="to">{who.mail}</div>' + table("vt w", "llrr", [["Rev Code", "Description", "Units", "Total Charges"]], [[x["revenue_code"], x["description"], str(x["units"]), bare(x["charge_cents"])] for x in lines] + [("tt", ["", "TOTAL CHARGES", "", bare(charges)])] + [[say(p["date"], "us"), p["description"], "", bare(p["amount_cents"], "{}-") + "-"] for p in pays] + [("tt", ["", "BALANCE DUE", "", money(owed)])])
            + table("ag w", "cccc", [["0-30 Days", "31-60 Days", "61-90 Days", "Over 90 Days"]], [[bare(owed), "0.00", "0.00", "0.00"]]) + f"<p>Patient: {esc(who.full)}. Questions about your bill? {tel}, Monday through Friday.</p>")
    css = "body{font:10pt 'Liberation Sans Narrow'}.lg{font-size:14pt}.to{margin:30pt 0 26pt 16pt}.vt th{background:#333;color:#fff}.vt td{border-bottom:.5px dotted #666}.tt td{font-weight:bold}.ag{margin-top:20pt}.ag td,.ag th{border:1px solid #333;text-align:center}"
    return t.done(css, body, {"document_type": KIND, "provider": {"name": place, "phone": tel, "tax_id": tax}, "patient": {"name": who.full}, "account_number": acct, "statement_date": sent, "maybe": {"admitted": date, "discharged": date}, "lines": lines, "payments": pays, "totals": {"charges_cents": charges, "balance_cents": owed}})
