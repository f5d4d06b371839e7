"""tenth_oracle_departments.py: an itemized statement grouped by department, in capital letters: a shaded band a department with its revenue code, item number, HCPCS, quantity, unit price and extended price, a subtotal below each; the account's facts in a boxed grid, labels over values."""
import held_tenth as t
from held_tenth import esc, money, say, tr

NAME, KIND = "held10-oracle-departments", "itemized_bill"
SYSTEMS = ["BAPTIST MEMORIAL HOSPITAL", "SAINT LUKE'S REGIONAL MEDICAL CENTER", "TRINITY VALLEY HOSPITAL", "METHODIST HOSPITAL OF THE PLAINS"]


def document(rng):
    hospital, who, date = rng.choice(SYSTEMS), t.Someone(rng), t.day(rng, "2026-01-05", "2026-06-10")
    account, call, address, sent, style = t.number(rng, "9999999999"), t.phone(rng, "{}-{}-{}"), t.site(rng), t.later(date, rng.randint(8, 30)), rng.choice(("caps", "dmon caps"))
    tax, lines, rows = t.tax_id(rng), [], ""
    for name in [x for x in t.DEPARTMENTS if x in ("Emergency Room", "Laboratory", "Pharmacy") or rng.random() < 0.6]:
        here = t.given(rng, name, rng.randint(2, 10), date)
        # One revenue code a band, as the band says.
        head = here[0]["revenue_code"]
        here = [x for x in here if x["revenue_code"] == head]
        rows += tr([(f"{head} {name.upper()}", 7)], "b", "band")
        for x in here:
            rows += tr([say(date, style), t.number(rng, "49999999"), x["code"], x["description"], x["units"], f'{x["unit_price_cents"] / 100:,.2f}', f'{x["charge_cents"] / 100:,.2f}'], "nw||c||r|r nw|r nw")
        rows += tr([(f"SUBTOTAL {name.upper()}", 6), f'{t.sums(here, "charge_cents") / 100:,.2f}'], "r|r nw", "sub")
        lines += [t.only(x, "date", "revenue_code", "code", "description", "units", "unit_price_cents", "charge_cents") for x in here]
    charges = t.sums(lines, "charge_cents")
    grid = "".join(tr([f"<span>{label}</span><br>{value}" for label, value in part]) for part in (
        [("PATIENT NAME", esc(who.comma)), ("ENCOUNTER NUMBER", account), ("DATE OF BIRTH", say(who.born, style)), ("STATEMENT DATE", say(sent, style))],
        [("GUARANTOR", esc(who.full.upper())), ("SERVICE DATE", say(date, style)), ("PATIENT TYPE", "EMERGENCY"), ("ATTENDING PHYSICIAN", esc(t.doctor(rng, "{2}, {0} {1} MD").upper()))]))
    heads = tr(["SERVICE<br>DATE", "ITEM<br>NUMBER", "HCPCS<br>CODE", "DESCRIPTION", "QTY", "UNIT<br>PRICE", "EXTENDED<br>PRICE"], "||c||r|r|r", tag="th")
    body = (f'<table class="w"><tr><td><b class="logo">{esc(hospital)}</b><br>{address[0].upper()}<br>{address[1].upper()}</td><td class="r">FEDERAL TAX ID {tax}<br>BUSINESS OFFICE {call}</td></tr></table>'
            f'<div class="ti">ITEMIZED STATEMENT OF SERVICES</div><table class="w g">{grid}</table><table class="w d"><thead>{heads}</thead>{rows}{tr([("TOTAL CHARGES", 6), f"${charges / 100:,.2f}"], "r b|r nw b", "tot")}</table>'
            '<p class="small">PHYSICIAN SERVICES ARE BILLED SEPARATELY. CHARGES NOT YET POSTED MAY APPEAR ON A LATER STATEMENT.</p>')
    font = rng.choice(("Liberation Sans Narrow", "Nimbus Sans Narrow", "Liberation Sans"))
    css = f"body{{font:9.5pt {font!r}}}.logo{{font-size:15pt}}.ti{{text-align:center;font-weight:bold;font-size:13pt;margin:8pt 0}}.g td{{border:1px solid #444;width:25%}}.g span{{font-size:7pt;color:#444}}.d{{margin-top:10pt}}.d th{{border-bottom:2px solid #000;vertical-align:bottom;font-size:8.5pt}}.band td{{background:#d9d9d9}}.sub td{{border-top:1px solid #888;padding-bottom:6pt}}.tot td{{border-top:3px double #000}}"
    truth = {"document_type": KIND, "provider": {"name": hospital, "phone": call, "tax_id": tax, "address": t.whole(address).upper()}, "patient": {"name": who.comma, "birth_date": who.born}, "account_number": account, "statement_date": sent, "lines": lines, "totals": {"charges_cents": charges}}
    return t.close(css, body, truth)
