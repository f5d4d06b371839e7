"""tenth_landscape_charges.py: a hospital's charge listing, landscape, over two pages and more: posted and service day, department name in a column, charge code, CPT with modifier, NDC of drugs, quantity, amount first of the two money columns and a running total last; each page closes with its own subtotal."""
import held_tenth as t
from held_tenth import esc, say, tr

NAME, KIND = "held10-landscape-charges", "itemized_bill"
HOSPITALS = ["Cedar Sinclair Medical Center", "Christus Valley Hospital", "University Hospital of the Ozarks"]


def amount(cents):
    return f"{cents / 100:,.2f}"


def document(rng):
    hospital, who, first, style = rng.choice(HOSPITALS), t.Someone(rng), t.day(rng, "2026-01-05", "2026-06-01"), rng.choice(("short", "us", "caps"))
    account, mrn, call, address, sent = t.number(rng, "99999999"), t.number(rng, "MR999999"), t.phone(rng, "{}-{}-{}"), t.site(rng), t.later(first, rng.randint(10, 30))
    raw = []
    for at in range(rng.randint(1, 2)):
        date = t.later(first, at)
        for name in t.DEPARTMENTS:
            if name in ("Laboratory", "Pharmacy", "Medical Supplies") or (at == 0 and name != "Physical Therapy"):
                raw += [(name, x) for x in t.given(rng, name, rng.randint(2, 8), date)]
    raw, size, lines, pages, running = raw[:40], rng.randint(17, 21), [], [], 0
    parts = [raw[at:at + size] for at in range(0, len(raw), size)]
    heads = tr(["Service<br>Date", "Department", "Charge<br>Code", "CPT/<br>HCPCS", "NDC", "Charge Description", "Qty", "Charge<br>Amount", "Running<br>Total"], "||||||r|r|r", tag="th")
    last = t.later(first, (raw[-1][1]["date"] - first).days)
    for at, part in enumerate(parts, 1):
        rows, here = "", 0
        for name, x in part:
            ndc = t.number(rng, "09999-9999-99") if name == "Pharmacy" and x["units"] and rng.random() < 0.8 else ""
            running, here = running + x["charge_cents"], here + x["charge_cents"]
            lines.append(t.only({**x, "ndc": ndc}, "date", "code", "ndc", "description", "units", "charge_cents"))
            rows += tr([say(x["date"], style), name, t.number(rng, "3999999"), x["code"], ndc, x["description"], x["units"], amount(x["charge_cents"]), amount(running)], "nw|nw|||nw||r|r|r")
        rows += tr([("Page subtotal", 7), amount(here), ""], "r b|r b|", "y") + (tr([("Total charges", 7), "$" + amount(running), ""], "r b|r b|", "y") if at == len(parts) else "")
        top = (f'<table class="w tp"><tr><td><b class="logo">{esc(hospital)}</b><br>{t.whole(address)} &nbsp; {call}</td><td class="r">Itemized Charge Listing<br>Page {at} of {len(parts)}<br>Printed {say(sent, style)}</td></tr></table>'
               f'<table class="w hd">{tr([f"Patient: <b>{esc(who.full)}</b>", f"Account: <b>{account}</b>", f"MRN: {mrn}", f"Admit: {say(first, style)}", f"Discharge: {say(last, style)}"])}</table>')
        pages.append(f'{top}<table class="w d"><thead>{heads}</thead>{rows}</table>')
    css = "body{font:8.5pt 'Liberation Sans'}.logo{font-size:13pt}.tp{border-bottom:2px solid #333}.hd{background:#eee;margin:4pt 0}.d{font-size:8pt}.d th{border-bottom:1px solid #333;vertical-align:bottom}.d tr:nth-child(odd) td{background:#f6f8fa}.d td{padding:2pt 4pt}.y td{border-top:1px solid #333}"
    truth = {"document_type": KIND, "provider": {"name": hospital, "phone": call, "address": t.whole(address)}, "patient": {"name": who.full}, "account_number": account, "statement_date": sent, "admitted": first, "discharged": last, "lines": lines, "totals": {"charges_cents": running}}
    return t.close(css, '<div class="break"></div>'.join(pages), truth, size="Letter landscape", margin="0.45in")
