"""twelfth_doc_surgeon_encounters.py: an orthopedic group's statement of two visits: a band per visit with day and doctor, modifiers in the code's column, payments as rows below the visit, aging at the foot."""
import held_twelfth as t
from held_twelfth import bare, cols, esc, money, pay, say, table

NAME, KIND = "held12-doc-surgeon-encounters", "itemized_bill"
WORK = [("29881", "Knee arthroscopy with meniscectomy", 2100, 4200), ("20610", "Major joint injection", 150, 340), ("73562", "X-ray knee 3 views", 80, 190), ("99213", "Established patient visit", 120, 220), ("99203", "New patient visit", 170, 320), ("L1833", "Knee brace adjustable", 380, 760), ("J7325", "Hyaluronan injection 1 mg", 14, 28)]


def document(rng):
    group, who, first, style = f"{t.city(rng)} Orthopedics & Sports Medicine", t.Patient(rng), t.day(rng), rng.choice(("us", "short"))
    number, tel, box, side = t.number(rng, "AA99999"), t.call(rng, "({}) {}-{}"), t.where(rng, True), rng.choice(("RT", "LT"))
    lines, rows, pays, whole = [], [], [], 0
    for date, works in ((first, rng.sample(WORK[3:], 2)), (t.later(first, rng.randint(14, 30)), rng.sample(WORK[:3], rng.randint(1, 3)))):
        rows.append(("gr", [(f"Visit {say(date, style)} with {esc(t.dr(rng))}", 4)]))
        charge = 0
        for code, words, low, high in works:
            mods = [side] if code in ("29881", "20610", "73562") else []
            x = {"date": date, "code": code, "modifiers": mods, "description": words, "charge_cents": t.price(rng, low, high)}
            charge += x["charge_cents"]
            lines.append({k: v for k, v in x.items() if v})
            rows.append([say(date, style), " ".join([code, *mods]), words, bare(x["charge_cents"])])
        back = t.later(date, 24)
        for by, words, part in (("insurance", "Insurance payment", 0.4), ("adjustment", "Contractual write-off", 0.42)):
            pays.append(pay(back, by, words, round(charge * part)))
            rows.append(("py", [say(back, style), "", words, "-" + bare(pays[-1]["amount_cents"])]))
        left = charge - sum(p["amount_cents"] for p in pays[-2:])
        whole += left
        rows.append(("tt", [("Visit balance", 3), bare(left)]))
    sent = t.later(first, 75)
    due = t.later(sent, 30)
    body = (cols((60, f'<b class="lg">{esc(group)}</b><br>Patient statement'), (40, f"Account {number}<br>Statement date {say(sent, style)}<br>Due date {say(due, style)}")) + f'<div class="to">{who.mail}</div><p>Patient name: {esc(who.full)}</p>'
            + table("vt w", "lllr", [["Date", "Procedure", "Description", "Amount"]], rows) + f'<div class="du r">Total amount due: <b>{money(whole)}</b></div>'
            + table("ag w", "cccc", [["Current", "31-60", "61-90", "91+"]], [["0.00", bare(whole), "0.00", "0.00"]]) + f"<p>Mail to: {esc(group)}, {box[0]}, {box[1]}. Billing questions: {tel}</p>")
    css = "body{font:9.5pt 'Liberation Sans'}.lg{font-size:14pt;color:#00508f}.to{margin:30pt 0 20pt 16pt}.vt th{border-bottom:2px solid #00508f}.gr td{background:#dce9f5;font-weight:bold}.py td{color:#333}.tt td{font-weight:bold;border-top:.5px solid #666}.du{margin:10pt 0;font-size:12pt}.ag td,.ag th{border:.5px solid #888;text-align:center}"
    return t.done(css, body, {"document_type": KIND, "provider": {"name": group, "phone": tel}, "patient": {"name": who.full}, "account_number": number, "statement_date": sent, "due_date": due, "lines": lines, "payments": pays, "totals": {"balance_cents": whole}})
