"""A county hospital's itemized statement from an old system: the name in the middle, a grid of facts with their small labels above, charge numbers
beside the codes, day totals, trailing minus signs, the pages numbered by the printer."""
import held_eighth as e
from held_eighth import esc, say, tr

NAME, KIND = "held8-county-itemized", "itemized_bill"
# code, revenue code, charge number, words, dollars
WORK = [("99283", "0450", "ER LEVEL 3 W PROC", 410, 980), ("99284", "0450", "ER LEVEL 4", 760, 1890), ("36415", "0300", "COLLECTION VENOUS BLOOD", 14, 44), ("80053", "0301", "CMP", 95, 310),
        ("85025", "0305", "HEMOGRAM W PLT & DIFF", 55, 160), ("84484", "0301", "TROPONIN I", 90, 260), ("71046", "0324", "CHEST PA & LAT", 170, 390), ("93005", "0730", "EKG 12 LEAD TRACING", 120, 290),
        ("74176", "0352", "CT ABD/PEL WO", 1450, 3900), ("96374", "0260", "IVP INITIAL", 140, 330), ("J2405", "0636", "ZOFRAN 1MG INJ", 4, 19), ("J1885", "0636", "TORADOL 15MG INJ", 7, 33),
        ("81001", "0307", "UA COMPLETE", 30, 96), ("", "0270", "KIT IV START", 12, 48), ("", "0250", "PEPCID 20MG TAB", 2, 11), ("", "0250", "TYLENOL 500MG CAPLET", 1, 6),
        ("", "0258", "NS 1000ML", 40, 130), ("94640", "0410", "HHN TREATMENT", 75, 190), ("73610", "0320", "ANKLE 3V RT", 150, 360), ("87804", "0306", "INFLUENZA A/B RAPID", 50, 140)]


def document(rng):
    county, who = rng.choice(("Pickering", "Stavely", "Tolliver", "Nez Bluff", "Otter Prairie")), e.Someone(rng)
    name = f"{county} County {rng.choice(('Memorial Hospital', 'Hospital District', 'General Hospital'))}"
    street, town = e.place(rng)
    call, tax, account, record = e.phone(rng, "{}-{}-{}"), e.tax_id(rng), e.number(rng, "A0099999999"), e.number(rng, "M000999999")
    come = e.day(rng)
    days = rng.choice((0, 0, 1, 2))
    gone = e.later(come, days)
    sent = e.later(gone, rng.randint(16, 70))
    numbers = {work[2]: e.number(rng, "4999999") for work in WORK}
    lines, rows = [], []
    money = e.Money(rng, sign="", minus="{}-")
    for step in range(days + 1):
        when, today = e.later(come, step), 0
        for code, revenue, words, low, high in rng.sample(WORK, rng.randint(4, 13)):
            units = rng.choice((1, 2, 4)) if code[:1] == "J" or not code else 1
            charge = units * e.price(rng, low, high)
            today += charge
            lines.append({"date": when, "revenue_code": revenue, "code": code, "description": words, "units": units, "charge_cents": charge})
            rows.append(tr([say(when, "short"), revenue, numbers[words], esc(words), code, units, money(charge)], "nw|nw|nw|nw|nw|r|r nw"))
        if days:
            rows.append(tr([("", 3), (f"TOTAL FOR {say(when, 'short')}", 3), money(today)], "|b|r b"))
    total = e.sums(lines, "charge_cents")
    plan = rng.choice(("MEDICAID HMO", "RAMPART MUTUAL", "LODESTAR BENEFIT CO", "SELF PAY"))
    acts = []
    if plan == "SELF PAY":
        acts.append((e.later(gone, 3), "adjustment", "UNINSURED DISCOUNT 40%", round(total * 0.4)))
        if rng.random() < 0.5:
            acts.append((e.later(gone, 9), "patient", "PAYMENT CASH RECEIPT", min(10000, total // 10)))
    else:
        acts += [(e.later(gone, 15), "insurance", f"PAYMENT {plan}", round(total * rng.uniform(0.2, 0.5))), (e.later(gone, 15), "adjustment", f"CONTRACTUAL {plan}", round(total * 0.33))]
    owed = total - sum(act[3] for act in acts)
    grid = ('<table class="w grid">'
            + "".join("<tr>" + "".join(f"<td><span>{label}</span><br>{value}</td>" for label, value in group) + "</tr>" for group in (
                (("PATIENT NAME", esc(who.comma)), ("ACCOUNT NO.", account), ("MED REC NO.", record), ("STATEMENT DATE", say(sent, "short"))),
                (("BIRTH DATE", say(who.born, "us")), ("ADMIT DATE", say(come, "short")), ("DISCH DATE", say(gone, "short")), ("FIN CLASS", plan)),
                (("RESPONSIBLE PARTY", esc(who.comma)), ("ATTENDING", "DR " + rng.choice(e.LAST).upper()), ("PT TYPE", rng.choice(("ER", "OP", "OBS"))), ("FEDERAL TAX ID", tax)))) + "</table>")
    heads = tr(["SVC DATE", "REV", "CHG NO.", "DESCRIPTION", "CPT/HCPCS", "QTY", "AMOUNT"], "|||||r|r", tag="th")
    tail = tr([("", 3), ("TOTAL CHARGES", 3), money(total)], "|b|r b", "line")
    tail += "".join(tr([say(day, "short"), ("", 2), (words, 3), money(-amount)], "nw|||r nw") for day, _, words, amount in acts)
    tail += tr([("", 3), ("ACCOUNT BALANCE", 3), money(owed)], "|b|r b", "line")
    body = (f'<div class="c"><span class="logo">{esc(name.upper())}</span><br>{street.upper()} &nbsp; {town.upper()}<br>BUSINESS OFFICE {call}<br><br><b>ITEMIZED STATEMENT OF ACCOUNT</b></div>{grid}'
            f'<table class="w d"><thead>{heads}</thead>{"".join(rows)}{tail}</table><p class="small">PHYSICIANS (ER, RADIOLOGY, PATHOLOGY) BILL ON THEIR OWN. RETURNED CHECKS $30.00. '
            f"THIS ACCOUNT GOES TO AN OUTSIDE AGENCY 120 DAYS AFTER THE FIRST STATEMENT. FORM BO-417 REV 03/19</p>")
    css = (f"body{{font-family:{rng.choice(['Liberation Mono', 'Nimbus Mono PS', 'Liberation Sans Narrow'])!r};font-size:8.5pt}}.logo{{font-size:13pt;font-weight:bold}}.grid{{margin:8pt 0}}"
           ".grid td{border:1px solid #000;white-space:nowrap}.grid span{font-size:6.5pt}.d th{border-top:1px solid #000;border-bottom:1px solid #000;font-size:8pt;white-space:nowrap}.d td{padding:1pt 4pt}"
           ".line td{border-top:1px solid #000}")
    truth = {"document_type": KIND, "provider": {"name": name.upper(), "phone": call, "tax_id": tax, "address": f"{street.upper()}, {town.upper()}"},
             "patient": {"name": who.comma, "birth_date": who.born}, "account_number": account, "statement_date": sent, "admitted": come, "discharged": gone, "lines": lines,
             "payments": [{"date": day, "by": by, "description": words, "amount_cents": amount} for day, by, words, amount in acts],
             "totals": {"charges_cents": total, "balance_cents": owed}}
    return {"html": e.page(css, body), "truth": e.without_blanks(truth)}
