"""tenth_claim_copy.py: a practice's copy of a professional claim as its software prints it for the patient: the numbered items of the form as labels over values in a grid, the service lines in a table of the form's columns (24A to 24J), money without cents apart."""
import held_tenth as t
from held_tenth import esc, say, tr

NAME, KIND = "held10-claim-copy", "claim_form"
GROUPS = ["LAKESHORE MEDICAL GROUP", "PIEDMONT INTERNAL MEDICINE", "DESERT FAMILY MEDICINE PLLC", "BLUE MOUNTAIN CLINIC"]
SICK = ["E11.9", "I10", "E78.5", "M17.11", "J02.9", "R05.9", "L57.0", "Z00.00", "N39.0"]


def document(rng):
    group, who, first, style = rng.choice(GROUPS), t.Someone(rng), t.day(rng), rng.choice(("us", "parted", "spaced"))
    payer, member, account, tax, ident, call, address = rng.choice(("AETNA", "CIGNA", "BLUE CROSS BLUE SHIELD", "UNITED HEALTHCARE")), t.number(rng, "W999999999"), t.number(rng, "999999"), t.tax_id(rng), t.npi(rng), t.phone(rng), t.site(rng)
    seen, mine, lines, rows = rng.sample(SICK, rng.randint(1, 4)), t.npi(rng), [], ""
    for code, _, low, high in rng.sample(t.OFFICE, rng.randint(1, 6)):
        points = sorted(rng.sample(range(1, len(seen) + 1), rng.randint(1, min(2, len(seen)))))
        mod, units = rng.choice(("", "", "25", "59", "LT")), rng.choice((1, 1, 1, 2))
        charge = t.price(rng, low, high) * units
        lines.append({"date": first, "date_end": first, "place": "11", "code": code, "modifiers": [mod] if mod else None, "diagnosis_pointers": points, "charge_cents": charge, "units": units})
        rows += tr([say(first, style), say(first, style), "11", code, mod, "".join("ABCD"[x - 1] for x in points), f"{charge / 100:,.2f}", units, mine], "nw|nw|c|c|c|c|r|c|")
    charges = t.sums(lines, "charge_cents")

    def line(*cells):
        return f'<table class="w g"><tr>{"".join(f"<td style=width:{width}%><span>{label}</span><br>{value}</td>" for width, label, value in cells)}</tr></table>'

    name = f"{who.last}, {who.first}, {who.middle}".upper()
    body = (f'<table class="w"><tr><td><b>HEALTH INSURANCE CLAIM FORM</b><br><span class="small">Patient copy - not for submission</span></td><td class="r">{payer}<br>CLAIMS DEPARTMENT</td></tr></table>'
            + line((60, "1a. INSURED'S I.D. NUMBER", member), (40, "1. TYPE OF COVERAGE", "GROUP HEALTH PLAN")) + line((45, "2. PATIENT'S NAME (Last, First, Middle)", name), (25, "3. PATIENT'S BIRTH DATE", say(who.born, "parted")), (30, "4. INSURED'S NAME", "SAME"))
            + line((60, "5. PATIENT'S ADDRESS", f"{who.street.upper()}, {who.town.upper()}"), (40, "11. INSURED'S POLICY GROUP", t.number(rng, "999999"))) + line((50, "12. PATIENT'S SIGNATURE", "SIGNATURE ON FILE"), (50, "13. INSURED'S SIGNATURE", "SIGNATURE ON FILE"))
            + line((100, "21. DIAGNOSIS OR NATURE OF ILLNESS OR INJURY (ICD-10)", " &nbsp;&nbsp; ".join(f"{x}. {y}" for x, y in zip("ABCD", seen))))
            + f'<table class="w d"><thead>{tr([("24. A. DATE(S) OF SERVICE", 2), "B.", ("D. PROCEDURES", 2), "E.", "F.", "G.", "J."], "c|c|c|c|c|c|c", tag="th")}{tr(["From", "To", "PLACE", "CPT/HCPCS", "MOD", "DX PTR", "$ CHARGES", "UNITS", "RENDERING NPI"], "|||||||r", tag="th")}</thead>{rows}</table>'
            + line((25, "25. FEDERAL TAX I.D.", tax), (25, "26. PATIENT'S ACCOUNT NO.", account), (20, "27. ACCEPT ASSIGNMENT", "YES"), (15, "28. TOTAL CHARGE", f"$ {charges / 100:,.2f}"), (15, "29. AMOUNT PAID", "$ 0.00"))
            + line((33, "31. SIGNATURE OF PHYSICIAN", f"{t.doctor(rng, '{} {} {} MD').upper()}<br>{say(t.later(first, 3), style)}"), (33, "32. SERVICE FACILITY LOCATION", f"{group}<br>{address[0].upper()}<br>{address[1].upper()}"), (34, "33. BILLING PROVIDER INFO &amp; PH #", f"{group}<br>{address[0].upper()}<br>{address[1].upper()}<br>{call}<br>NPI {ident}")))
    css = "body{font:9.5pt 'Liberation Mono'}.g td{border:.7px solid #b33;font-size:9pt;height:24pt}.g{margin-top:-.7px}.g span,.d th{font:6.5pt 'Liberation Sans';color:#b33}.d td,.d th{border-left:.5px solid #b33;border-right:.5px solid #b33}.d{border:.7px solid #b33}.d td{height:15pt;font-size:9pt}"
    truth = {"document_type": KIND, "provider": {"name": group, "npi": ident, "tax_id": tax, "phone": call, "address": t.whole(address).upper()}, "payer": {"name": payer}, "patient": {"name": name, "birth_date": who.born, "member_id": member}, "account_number": account, "diagnoses": seen, "lines": lines,
             "totals": {"charges_cents": charges}, "maybe": {"statement_date": t.later(first, 3), "patient_paid_cents": 0}}
    return t.close(css, body, truth, margin="0.6in")
