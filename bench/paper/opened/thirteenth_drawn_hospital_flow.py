"""thirteenth_drawn_hospital_flow.py: an itemized hospital bill set by a table library: descriptions that wrap in their cells, heads that come back on each page, every other row shaded, department subtotals."""
import held_thirteenth as t
from held_thirteenth import bare, para, say
from reportlab.lib.colors import HexColor
from reportlab.platypus import Spacer, Table

NAME, KIND = "held13-drawn-hospital-flow", "itemized_bill"
MORE = {"0636": "{} (DRUG REQUIRING DETAILED CODING)", "0352": "{} - HOSPITAL OUTPATIENT DEPT", "0306": "{}, SITE 1 OF 2"}


def document(rng):
    place, who, came = rng.choice(t.SYSTEMS), t.Patient(rng), t.day(rng)
    left, acct, mrn, tel, box = t.later(came, rng.randint(1, 3)), t.number(rng, "H0099999999"), t.number(rng, "M999999"), t.call(rng, "({}) {}-{}"), t.where(rng, True)
    sent = t.later(left, rng.randint(6, 30))
    found, prices, lines, rows, shades = t.stay(rng, 26, came, (left - came).days), {}, [], [], []
    for day in range(rng.randint(0, 1) * (left - came).days):
        found += t.stay(rng, rng.randint(6, 14), t.later(came, day + 1))
    for x in found:
        x["unit_price_cents"] = prices.setdefault(x["description"], x["unit_price_cents"])
        x["charge_cents"] = x["units"] * x["unit_price_cents"]
    for dept in sorted({x["dept"] for x in found}):
        own = sorted((x for x in found if x["dept"] == dept), key=lambda x: (x["date"], x["revenue_code"]))
        for x in own:
            x["description"] = MORE.get(x["revenue_code"], "{}").format(x["description"])
            if len(lines) % 2:
                shades.append(("BACKGROUND", (0, len(rows) + 1), (-1, len(rows) + 1), HexColor("#eef2ee")))
            rows.append([say(x["date"], "us"), x["revenue_code"], x["code"], para(x["description"], 8), str(x["units"]), bare(x["unit_price_cents"]), bare(x["charge_cents"])])
            lines.append(x)
        shades += [("FONT", (3, len(rows) + 1), (-1, len(rows) + 1), "Helvetica-Bold", 8), ("LINEABOVE", (3, len(rows) + 1), (-1, len(rows) + 1), 0.4, HexColor("#888888"))]
        rows.append(["", "", "", f"{dept} SUBTOTAL", "", "", bare(t.total(own))])
    charges = t.total(lines)
    rows.append(["", "", "", "TOTAL CHARGES", "", "", t.money(charges)])
    shades += [("FONT", (3, len(rows)), (-1, len(rows)), "Helvetica-Bold", 9), ("LINEABOVE", (0, len(rows)), (-1, len(rows)), 1, HexColor("#205030"))]
    facts = Table([["Patient:", who.filed, "Account #:", acct], ["Date of birth:", say(who.born, "us"), "Med rec #:", mrn], ["Admit date:", say(came, "us"), "Discharge date:", say(left, "us")], ["Bill date:", say(sent, "us"), "Questions:", tel]],
                  colWidths=[70, 200, 80, 180], style=[("FONT", (0, 0), (-1, -1), "Helvetica", 9), ("FONT", (0, 0), (0, -1), "Helvetica-Bold", 9), ("FONT", (2, 0), (2, -1), "Helvetica-Bold", 9), ("BOX", (0, 0), (-1, -1), 0.5, HexColor("#205030")), ("TOPPADDING", (0, 0), (-1, -1), 2), ("BOTTOMPADDING", (0, 0), (-1, -1), 2)])
    table = Table([["Date", "Rev", "HCPCS", "Description", "Qty", "Unit Price", "Amount"], *rows], colWidths=[56, 34, 44, 204, 30, 70, 92], repeatRows=1,
                  style=[("FONT", (0, 0), (-1, 0), "Helvetica-Bold", 8.5), ("TEXTCOLOR", (0, 0), (-1, 0), HexColor("#ffffff")), ("BACKGROUND", (0, 0), (-1, 0), HexColor("#205030")), ("FONT", (0, 1), (-1, -1), "Helvetica", 8), ("ALIGN", (4, 0), (-1, -1), "RIGHT"), ("VALIGN", (0, 0), (-1, -1), "TOP"),
                         ("TOPPADDING", (0, 0), (-1, -1), 4), ("BOTTOMPADDING", (0, 0), (-1, -1), 4.5), *shades])
    story = [para(place, 15, "Helvetica-Bold", textColor=HexColor("#205030")), para(f"Patient Accounts &middot; {box[0]} &middot; {box[1]}", 8.5), Spacer(1, 8), para("DETAIL OF CHARGES", 12, "Helvetica-Bold"), Spacer(1, 6), facts, Spacer(1, 10), table, Spacer(1, 8),
             para("This itemization lists hospital charges only. Doctors who treated you bill on their own. Insurance payments, if any, are not shown here.", 7.5)]

    def foot(canvas, page, pages):
        canvas.setFont("Helvetica", 7.5)
        canvas.drawString(40, 26, f"{place}   Acct {acct}")
        canvas.drawRightString(572, 26, f"Page {page} of {pages}")

    return t.done(lambda out: t.flow(out, story, foot), {
        "document_type": KIND, "provider": {"name": place, "phone": tel}, "patient": {"name": who.filed, "birth_date": who.born}, "account_number": acct, "statement_date": sent, "admitted": came, "discharged": left,
        "lines": [t.only(x, "date", "revenue_code", "code", "description", "units", "unit_price_cents", "charge_cents") for x in lines], "totals": {"charges_cents": charges}})
