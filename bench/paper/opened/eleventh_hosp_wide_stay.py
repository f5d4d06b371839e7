"""eleventh_hosp_wide_stay.py: a long inpatient itemization, landscape: a running head on each page, a page subtotal at its foot and the total on the last; covered and non-covered columns, posting day beside the service day."""
import held_eleventh as t
from held_eleventh import bare, cols, esc, facts, money, say, table

NAME, KIND = "held11-hosp-wide-stay", "itemized_bill"


def document(rng):
    place, who, come = t.hospital(rng), t.Patient(rng, 30), t.day(rng)
    stay, acct, mrn, tel, style = rng.randint(2, 5), t.number(rng, "60-9999999"), t.number(rng, "9999999"), t.call(rng), rng.choice(("us", "short"))
    gone, sent, lines = t.later(come, stay), t.later(come, stay + rng.randint(20, 50)), []
    for n in range(stay):
        date = t.later(come, n)
        lines.append({"date": date, "revenue_code": "0121", "description": "ROOM CARE MED/SURG 2 BED", "units": 1, "charge_cents": 219500, "noncovered_cents": 0})
        for group in t.take(rng, 3, rng.sample(list(t.WARD), rng.randint(2, 5))).values():
            for x in group:
                lines.append({"date": date, **t.only(x, "revenue_code", "code", "description", "units", "charge_cents"), "noncovered_cents": x["charge_cents"] if x["description"] == "ACETAMINOPHEN 325MG TABLET" else 0})
    charges, sheets, body = t.total(lines), [lines[i:i + 18] for i in range(0, len(lines), 18)], ""
    for n, part in enumerate(sheets, 1):
        rows = [[x["revenue_code"], say(x["date"], style), say(t.later(x["date"], 1), style), x["description"], x.get("code", ""), str(x["units"]), bare(x["charge_cents"] - x["noncovered_cents"]), bare(x["noncovered_cents"]), bare(x["charge_cents"])] for x in part]
        rows.append(("pg", [(f"Page {n} subtotal", 8), bare(t.total(part))]))
        if n == len(sheets):
            rows.append(("tt", [("Account total", 6), money(charges - t.total(lines, "noncovered_cents")), money(t.total(lines, "noncovered_cents")), money(charges)]))
        body += (f'<table class="w hd"><tr><td><b>{esc(place)}</b> &nbsp; Itemized Charges</td><td class="c">{esc(who.filed)} &nbsp; Acct {acct}</td><td class="r">Page {n} of {len(sheets)}</td></tr></table>'
                 + (cols((34, facts([("Admitted", say(come, style)), ("Discharged", say(gone, style))])), (33, facts([("Med. rec. no.", mrn), ("Prepared", say(sent, style))])), (33, facts([("Attending", esc(t.dr(rng))), ("Billing office", tel)]))) if n == 1 else "")
                 + table("vt w", "llllcrrrr", [["Rev", "Svc<br>Date", "Post<br>Date", "Charge Description", "HCPCS", "Qty", "Covered", "Non-<br>Covered", "Total<br>Amount"]], rows) + ('<div class="break"></div>' if n < len(sheets) else ""))
    # What is covered may be taken for what is allowed; a column of zeros tells nothing.
    told = [{**x, "maybe": {"allowed_cents": x["charge_cents"] - x["noncovered_cents"]}} for x in lines]
    for x in told:
        if not x["noncovered_cents"]:
            x["maybe"]["noncovered_cents"] = x.pop("noncovered_cents")
    css = "body{font:9pt 'Liberation Sans Narrow'}.hd{border-bottom:1.5px solid #000;margin-bottom:6pt}.vt th{background:#e4e4e4;vertical-align:bottom;border:.5px solid #999}.vt td{border-left:.5px solid #ccc;border-right:.5px solid #ccc}.pg td{text-align:right;font-style:italic;border-top:.5px solid #999}.tt td{font-weight:bold;border-top:1.5px solid #000}"
    return t.done(css, body, {"document_type": KIND, "provider": {"name": place, "phone": tel}, "patient": {"name": who.filed}, "account_number": acct, "statement_date": sent, "admitted": come, "discharged": gone, "lines": told, "totals": {"charges_cents": charges}}, size="Letter landscape")
