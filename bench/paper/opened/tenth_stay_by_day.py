"""tenth_stay_by_day.py: an inpatient stay's itemized bill by day: a heading a day ("Service date: Jan 5, 2026"), the rows below it without a date; description first, then code, department, units, charge; wide rows with a wrapped description; repeated heads."""
import held_tenth as t
from held_tenth import esc, money, say, tr

NAME, KIND = "held10-stay-by-day", "itemized_bill"
SYSTEMS = ["Ochsner Bend Medical Center", "Carolinas Piedmont Hospital", "Sutter Oaks Medical Center", "Intermountain Wasatch Hospital"]
LONG = [("0278", "", "IMPLANT SCREW CORTICAL SELF-TAPPING 3.5 MM X 24 MM STAINLESS STEEL", 180, 720), ("0250", "", "OXYCODONE-ACETAMINOPHEN 5-325 MG PER TABLET, ORAL, UNIT DOSE", 2, 14), ("0710", "", "RECOVERY ROOM PHASE I, FIRST 60 MINUTES, LEVEL 2", 700, 1900), ("0360", "", "OPERATING ROOM LEVEL 4, FIRST 30 MINUTES, MAIN SURGERY SUITE", 2900, 7900)]


def document(rng):
    hospital, who, first = rng.choice(SYSTEMS), t.Someone(rng), t.day(rng, "2026-01-05", "2026-05-20")
    account, call, address, style = t.number(rng, "4999-99999-99"), t.phone(rng), t.site(rng), rng.choice(("mon", "long"))
    nights, sent, lines, rows, room = rng.randint(2, 4), t.later(first, rng.randint(14, 40)), [], "", t.price(rng, 1500, 2900)
    for at in range(nights):
        date = t.later(first, at)
        here = [{"revenue_code": "0121", "description": "ROOM AND CARE, MED/SURG 2 BED", "units": 1, "charge_cents": room}]
        if at == 0:
            here += [{"revenue_code": rev, "code": code, "description": words, "units": 1, "charge_cents": t.price(rng, low, high)} for rev, code, words, low, high in rng.sample(LONG, 3)]
        for name in ("Laboratory", "Pharmacy", "Medical Supplies", "Physical Therapy"):
            here += t.given(rng, name, rng.randint(1, 4), date) if rng.random() < 0.75 else []
        here = [{"date": date} | t.only(x, "revenue_code", "code", "description", "units", "charge_cents") for x in here]
        rows += tr([(f"Service date: {say(date, style)}", 5)], "b", "dh")
        rows += "".join(tr([x["description"], x.get("code", ""), x["revenue_code"], x["units"], money(x["charge_cents"])], "i|c|c|r|r nw") for x in here)
        rows += tr([("Daily total", 4), money(t.sums(here, "charge_cents"))], "r|r nw", "ds")
        lines += here
    charges = t.sums(lines, "charge_cents")
    side = t.facts([("Account number", account), ("Patient name", esc(who.full)), ("Admitted", say(first, style)), ("Discharged", say(t.later(first, nights), style)), ("Bill date", say(sent, style))], "bx", "lab", "b")
    body = (t.beside(f'<b class="logo">{esc(hospital)}</b><br>{address[0]}<br>{address[1]}<br>Customer service: {call}<br><br>{esc(who.full)}<br>{who.street}<br>{who.town}', side, 58)
            + f'<h2>Itemized Hospital Bill</h2><table class="w d"><thead>{tr(["Description of service", "Procedure<br>code", "Revenue<br>code", "Units", "Charge"], "|c|c|r|r", tag="th")}</thead>{rows}{tr([("Total hospital charges", 4), money(charges)], "r b|r nw b", "tt")}</table>'
            '<p class="small">These charges were sent to your insurance. Wait for your Explanation of Benefits before you pay.</p>')
    css = f"body{{font:10pt {rng.choice(['Nimbus Sans', 'DejaVu Sans Condensed', 'Liberation Serif'])!r}}}.logo{{font-size:15pt}}h2{{font-size:14pt;margin:12pt 0 4pt}}.bx{{border:1px solid #336}}.lab{{font-size:8.5pt;color:#336}}.d{{font-size:9pt}}.d th{{background:#336;color:#fff;font-weight:normal;vertical-align:bottom}}.dh td{{padding-top:7pt;border-bottom:1px solid #336}}.i{{padding-left:12pt!important;max-width:250pt}}.ds td{{border-top:1px dotted #555;font-style:italic}}.tt td{{border-top:2px solid #336;font-size:10.5pt}}"
    truth = {"document_type": KIND, "provider": {"name": hospital, "phone": call, "address": t.whole(address)}, "patient": {"name": who.full}, "account_number": account, "statement_date": sent, "admitted": first, "discharged": t.later(first, nights), "lines": lines, "totals": {"charges_cents": charges}}
    return t.close(css, body, truth, margin="0.55in")
