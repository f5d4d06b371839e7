"""sixth_msn_doctors.py: a Medicare Summary Notice for Part B as the published sample has it: the first page with boxes and a deductible, the claims on the next with day as a band, provider with address, "Yes" and "NO", words with their code in brackets that wrap, notes by letters joined with commas, totals by claim number, several pages with "Page n of m" and THIS IS NOT A BILL at the head of each."""
from held_parts import after, beside, day, digits, e, line, money, page, phone, say, total, tr
from held_plain import PRACTICES, OTHERS, VISITS, dollars, home, sequence, someone

NAME, KIND = "held6-msn-doctors", "msn"
CSS = """body { font: 10pt 'Liberation Sans' } .top { width: 100%; border-bottom: 5px solid #003a70; color: #003a70 } .top td { padding: 0 0 4px } .hd { font-size: 9pt; border-bottom: 1px solid #003a70; color: #003a70; width: 100%; margin-bottom: 10px } .hd td { padding: 0 0 3px } .bx { border: 1px solid #003a70; padding: 0 10px 8px } .bx h4 { background: #003a70; color: #fff; margin: 0 -10px 6px; padding: 3px 10px; font-size: 10.5pt } .f { width: 100% } .f td { padding: 2px 0 }
h2 { font-size: 15pt; color: #003a70; margin: 6px 0 } h3 { background: #d9e3ee; margin: 14px 0 4px; padding: 3px 6px; font-size: 11pt } table.m { width: 100%; margin-top: 4px } .m th { font-size: 8pt; padding: 4px 3px; vertical-align: bottom; text-align: center; border-bottom: 1.5px solid #003a70 } .m th.l { text-align: left } .m td { padding: 5px 3px; vertical-align: top; font-size: 9pt; border-bottom: 1px solid #ccc } .m td.l { width: 2in } .m .t td { font-weight: bold; background: #f2f5f9 }
.brk { page-break-before: always } p { margin: 6px 0; font-size: 9.5pt } .n td { padding: 2px 10px 2px 0; font-size: 9pt; vertical-align: top }"""
HEADS = ["Service Provided &amp; Billing Code", "Service<br>Approved?", "Amount<br>Provider<br>Charged", "Medicare-<br>Approved<br>Amount", "Amount<br>Medicare<br>Paid", "Maximum You<br>May Be<br>Billed", "See<br>Notes<br>Below"]
NOTES = {"A": "Your provider agreed to accept the Medicare-approved amount as payment in full.", "B": "This amount was applied to your yearly Part B deductible.", "C": "Medicare does not pay for this service under these conditions. You should not be billed.", "D": "The information we have does not support the need for this service. You signed a notice, so you may be billed.", "E": "Medicare pays this preventive service in full."}
KEYS = ["charge_cents", "allowed_cents", "plan_paid_cents", "patient_cents"]


def service(rng, date, found, owed):
    """One service, and how much of the yearly deductible is left after it."""
    code, words, low, high = found
    charge, chance = dollars(rng, low, high), rng.random()
    allowed, marks = round(charge * rng.uniform(0.3, 0.75)), ["A"]
    if chance < 0.07:
        allowed, patient, marks = 0, 0, ["C"]
    elif chance < 0.11:
        allowed, patient, marks = 0, charge, ["D"]
    elif code in ("90471", "90686", "99396", "80053", "85025", "80061"):
        patient, marks = 0, ["A", "E"] if code[:2] == "90" else ["A"]
    else:
        less = min(owed, allowed)
        owed, patient = owed - less, less + round((allowed - less) * 0.2)
        marks = ["A", "B"] if less else ["A"]
    return line(date, (code, None, words), charge_cents=charge, allowed_cents=allowed, plan_paid_cents=allowed - patient if allowed else 0, patient_cents=patient, remarks=marks), owed


def show(one, date):
    rows = "".join(tr([f"{e(item['description'])} ({'-'.join([item['code'], *item.get('modifiers', [])])})", "Yes" if item["allowed_cents"] else "NO", *(money(item[key]) for key in KEYS), ",".join(item["remarks"])], "l c r r r r c") for item in one["lines"])
    maker = one["provider"]
    return (f'<h3>{say(date, "long")}</h3><b>{e(maker["name"])}</b>, {maker["phone"]}<br>{maker["address"]}<table class="m"><thead>{tr(HEADS, "l", tag="th")}</thead>{rows}'
            f'{tr(["Total for Claim #" + one["claim_number"], "", *(money(total(one["lines"], key)) for key in KEYS), ""], "l c r r r r c", "t")}</table>')


def document(rng):
    who, first, owed = someone(rng), day(rng), rng.choice([0, 0, 25700, 11240])
    left, claims, dates = owed, [], sequence(rng, first, rng.randint(1, 5))
    for date in dates:
        doctor, lines = someone(rng), []
        for found in rng.sample(VISITS, rng.choice([1, 1, 2, 3, 6])):
            item, left = service(rng, date, found, left)
            if item["code"][:3] in ("992", "971") and rng.random() < 0.5:
                item["modifiers"] = ["25" if item["code"][:3] == "992" else "GP"]
            lines.append(item)
        claims.append({"provider": {"name": rng.choice([f"{doctor[0]} {doctor[2]}, M.D.", f"{doctor[0]} {doctor[1]}. {doctor[2]}, M.D.", rng.choice(PRACTICES + OTHERS)]), "phone": phone(rng), "address": ", ".join(home(rng))}, "claim_number": f"{digits(rng, 2)}-{digits(rng, 5)}-{digits(rng, 3)}-{digits(rng, 3)}", "lines": lines,
                       "totals": {"charges_cents": total(lines, "charge_cents"), "insurance_paid_cents": total(lines, "plan_paid_cents"), "balance_cents": total(lines, "patient_cents")}})
    sent, mbi, every = after(first, 92), f"{rng.randint(1, 9)}EG4-TE{rng.randint(1, 9)}-MK{digits(rng, 2)}", [item for one in claims for item in one["lines"]]
    bill, denied, names = total(every, "patient_cents"), any(not item["allowed_cents"] for item in every), list(dict.fromkeys(one["provider"]["name"] for one in claims))
    street, town = home(rng)
    boxes = [f'<div class="bx"><h4>Notice for {who[0]} {who[2]}</h4><table class="f">{tr(["Medicare Number", mbi], ". r")}{tr(["Date of This Notice", say(sent, "long")], ". r")}{tr(["Claims Processed Between", say(first, "long") + " - " + say(after(sent, -3), "long")], ". r")}</table></div><br><div class="bx"><h4>Your Deductible Status</h4><p>Your deductible is what you must pay for most health services before Medicare begins to pay.</p><p>Part B Deductible: You have now met <b>{money(25700 - left)}</b> of your <b>$257.00</b> deductible for {first.year}.</p></div>',
             f'<div class="bx"><h4>Your Claims &amp; Costs This Period</h4><table class="f">{tr(["Did Medicare Approve All Services?", "<b>NO</b>" if denied else "<b>YES</b>"], ". r")}{tr(["Number of Services Medicare Denied", str(sum(not item["allowed_cents"] for item in every))], ". r") if denied else ""}{tr(["<b>Total You May Be Billed</b>", f"<b>{money(bill)}</b>"], ". r")}</table></div><br><div class="bx"><h4>Providers with Claims This Period</h4>{"<br>".join(map(e, names))}</div>']
    half, head = -(-len(claims) // 2) if len(every) > 7 else len(claims), f'<table class="hd"><tr><td>{who[0]} {who[2]}</td><td class="c"><b>THIS IS NOT A BILL</b></td><td class="r">Page NN of MM</td></tr></table>'
    parts = ["".join(show(one, date) for one, date in list(zip(claims, dates))[begin:end]) for begin, end in ((0, half), (half, len(claims))) if begin < end]
    used, pages = sorted({mark for item in every for mark in item["remarks"]}), len(parts) + 1
    body = "".join(f'<div class="brk"></div>{head.replace("NN", str(number)).replace("MM", str(pages))}<h2>Your Claims for Part B (Medical Insurance){" - continued" if number > 2 else ""}</h2>{part}' for number, part in enumerate(parts, 2))
    html = page(CSS, f"""<table class="top"><tr><td><span style="font-size:20pt"><b>Medicare Summary Notice</b></span><br>for Part B (Medical Insurance)</td><td class="r">Page 1 of {pages}</td></tr></table><p>The Official Summary of Your Medicare Claims from the Centers for Medicare &amp; Medicaid Services</p><p>{who[0].upper()} {who[2].upper()}<br>{street.upper()}<br>{town.upper()}</p><h2>THIS IS NOT A BILL</h2>{beside(*boxes)}<p>&iquest;Sabia que puede recibir este aviso en espa&ntilde;ol? Llame al 1-800-555-0133.</p>
{body}<h3>Notes for Claims Above</h3><table class="n">{"".join(tr([f"<b>{mark}</b>", NOTES[mark]]) for mark in used)}</table><p><b>How to Handle Denied Claims or File an Appeal</b><br>Your appeal must be received by {say(after(sent, 120), "long")}. Circle the service you disagree with, explain why in writing, and send this notice to the address on page 1.</p>""", sheet="size: Letter; margin: 0.6in")
    return {"html": html, "truth": {"documents": [{"document_type": KIND, "payer": {"name": "Medicare"}, "patient": {"name": f"{who[0]} {who[2]}", "member_id": mbi}, "statement_date": sent.isoformat(), **one} for one in claims]}}
