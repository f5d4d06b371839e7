"""twelfth_hosp_stay_days.py: an itemized bill of a stay: room and board first, the day as a heading above its services, day totals, the plan's share told in the sums."""
import held_twelfth as t
from held_twelfth import bare, cols, esc, facts, money, say, table

NAME, KIND = "held12-hosp-stay-days", "itemized_bill"


def document(rng):
    place, who, came = rng.choice(t.SYSTEMS), t.Patient(rng, 40, 88), t.day(rng)
    nights, room = rng.randint(2, 4), t.price(rng, 1400, 2900)
    left = t.later(came, nights)
    sent, acct, tel, box, mrn = t.later(left, rng.randint(20, 50)), t.number(rng, "H9999999"), t.call(rng, "({}) {}-{}"), t.where(rng, True), t.number(rng, "99-99-99")
    extra, lines, rows = t.stay(rng, rng.randint(10, 15), came, nights), [], []
    for n in range(nights + 1):
        today = t.later(came, n)
        own = ([{"date": today, "revenue_code": "0120", "description": "ROOM & BOARD SEMI-PRIVATE 2 BED", "units": 1, "charge_cents": room}] if n < nights else []) + [x for x in extra if x["date"] == today]
        if own:
            rows.append(("gr", [(f"Services on {say(today, 'long')}", 5)]))
            rows += [[x["revenue_code"], x.get("code", ""), x["description"], str(x["units"]), bare(x["charge_cents"])] for x in own]
            rows.append(("st", [(f"Daily total {say(today, 'us')}", 4), bare(t.total(own))]))
            lines += own
    charges = t.total(lines)
    paid, off = round(charges * rng.uniform(0.3, 0.4)), round(charges * rng.uniform(0.4, 0.5))
    owed = charges - paid - off
    body = (f'<div class="hd">{esc(place)}<span>ITEMIZED BILL</span></div>' + cols((50, facts([("Patient Name", esc(who.filed)), ("Account No.", acct), ("Medical Record No.", mrn), ("Insurance", "Medicare Part A")])), (50, facts([("Admitted", say(came, "us")), ("Discharged", say(left, "us")), ("Bill Date", say(sent, "us")), ("Attending", esc(t.dr(rng)))])))
            + table("vt w", "lllcr", [["Rev. Code", "Procedure", "Description of Service", "Units", "Charges"]], rows)
            + cols((50, f"Remit to:<br>{esc(place)}<br>{box[0]}<br>{box[1]}<br>Telephone {tel}"), (50, table("sm w", "lr", [], [["Total Charges", money(charges)], ["Insurance Payments", money(-paid)], ["Insurance Adjustments", money(-off)], ("tt", ["Patient Balance", money(owed)])]))))
    css = "body{font:9.5pt 'Liberation Serif'}.hd{font-size:15pt;border-bottom:2px solid #000;margin-bottom:8pt}.hd span{float:right;font-size:12pt}.vt{margin:10pt 0}.vt th{border-bottom:1px solid #000;font-size:9pt}.gr td{font-weight:bold;padding-top:7pt}.st td{text-align:right;font-style:italic}.sm td{border-bottom:.5px solid #999}.tt td{font-weight:bold}"
    return t.done(css, body, {"document_type": KIND, "provider": {"name": place, "phone": tel}, "payer": {"name": "Medicare Part A"}, "patient": {"name": who.filed}, "account_number": acct, "statement_date": sent, "admitted": came, "discharged": left, "lines": [t.only(x, "date", "revenue_code", "code", "description", "units", "charge_cents") for x in lines],
                              "totals": {"charges_cents": charges, "insurance_paid_cents": paid, "adjustments_cents": off, "balance_cents": owed}}, margin="0.6in")
