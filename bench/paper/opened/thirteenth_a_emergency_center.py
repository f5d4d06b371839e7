"""thirteenth_a_emergency_center.py: a freestanding emergency center's bill: facility and physician charges in two tables of unlike columns, diagnoses on top, a prompt-pay discount, sums in a ladder on the right."""
import held_thirteenth_a as t
from held_thirteenth_a import bare, cols, esc, facts, money, say, table

NAME, KIND = "held13-a-emergency-center", "itemized_bill"
SICK = [("R10.9", "Unspecified abdominal pain"), ("S61.411A", "Laceration of right hand"), ("J02.9", "Acute pharyngitis"), ("R07.89", "Other chest pain"), ("N20.0", "Calculus of kidney")]


def document(rng):
    place, who, date = f"{t.city(rng)} 24 Hour Emergency Center", t.Patient(rng), t.day(rng)
    acct, tel, site, tax, ident = t.number(rng, "FEC999999"), t.call(rng, "({}) {}-{}"), t.where(rng), t.tax_id(rng), t.npi(rng)
    sick = rng.sample(SICK, rng.randint(1, 2))
    house = [t.only(x, "date", "code", "revenue_code", "description", "units", "charge_cents") for x, _ in t.stay(rng, rng.randint(5, 10), date)]
    level = t.price(rng, 480, 1100)
    doctor = [{"date": date, "code": "99284", "modifiers": ["25"], "description": "ER physician visit, level 4", "charge_cents": level}] + ([{"date": date, "code": "12001", "description": "Wound repair, simple", "charge_cents": t.price(rng, 240, 520)}] if sick[0][0] == "S61.411A" else [])
    lines, sent = [{**{k: v for k, v in x.items() if k != "date"}, "maybe": {"date": date}} for x in house + doctor], t.later(date, rng.randint(10, 30))
    charges, cut = t.total(lines), rng.choice((30, 40, 50))
    off, own = charges * cut // 100, rng.choice((0, 20000, 50000))
    own = own if own < charges - off else 0
    owed = charges - off - own
    ladder = [["Facility charges", money(t.total(house))], ["Physician charges", money(t.total(doctor))], ("tt", ["Total charges", money(charges)]), [f"Self-pay discount ({cut}%)", money(-off)], *([["Paid at time of visit", money(-own)]] if own else []), ("tt", ["Balance due", money(owed)])]
    body = (f'<div class="lg">{esc(place)}</div><div class="small">{site[0]}, {site[1]} &nbsp; Tel {tel} &nbsp; EIN {tax} &nbsp; NPI {ident}</div>'
            + cols((50, facts([("PATIENT", esc(who.full)), ("DOB", say(who.born, "us")), ("ACCT", acct)])), (50, facts([("DATE OF SERVICE", say(date, "us")), ("BILL DATE", say(sent, "us")), ("FINANCIAL CLASS", "SELF PAY")])))
            + '<p class="dx">DIAGNOSES: ' + "; ".join(f"{c} {w}" for c, w in sick) + "</p><h3>FACILITY CHARGES</h3>"
            + table("vt w", "lllcr", [["Rev", "CPT/HCPCS", "Description", "Units", "Charge"]], [[x["revenue_code"], x.get("code", ""), x["description"], str(x["units"]), bare(x["charge_cents"])] for x in house])
            + f"<h3>PROFESSIONAL (PHYSICIAN) CHARGES &ndash; {esc(t.dr(rng))}</h3>" + table("vt w", "llr", [["CPT", "Description", "Charge"]], [[x["code"] + ("-25" if "modifiers" in x else ""), x["description"], bare(x["charge_cents"])] for x in doctor])
            + '<div class="la">' + table("lad", "lr", [], ladder) + "</div><p class=\"small\">We are an emergency facility. We charge a facility fee and a separate professional fee. The discount is void if the balance is not paid within 30 days of the bill date. Medicare and Medicaid are not accepted.</p>")
    css = "body{font:9.5pt 'DejaVu Sans','Liberation Sans'}.lg{font-size:16pt;color:#c2161c;font-weight:bold}.dx{font-size:8.5pt;border:1px solid #c2161c;padding:4pt}h3{font-size:9.5pt;margin:10pt 0 2pt;color:#c2161c}.vt th{font-size:8pt;border-top:1px solid #c2161c;border-bottom:1px solid #c2161c}.vt td{font-size:8.5pt;border-bottom:.5px solid #e3c9c9}.la{margin:12pt 0 12pt 50%}.lad{width:100%}.tt td{font-weight:bold;border-top:1px solid #333}"
    return t.done(css, body, {"document_type": KIND, "provider": {"name": place, "phone": tel, "tax_id": tax, "npi": ident}, "patient": {"name": who.full, "birth_date": who.born}, "account_number": acct, "statement_date": sent, "diagnoses": [c for c, _ in sick], "maybe": {"admitted": date, "discharged": date}, "lines": lines,
                              "totals": {"charges_cents": charges, "adjustments_cents": off, **({"patient_paid_cents": own} if own else {}), "balance_cents": owed}})
