"""A UnitedHealthcare explanation of benefits statement: member's box, a claims summary of dollar amounts with what each means, then the detail of
each claim with the parts of the member's share under one head."""
from held_thirtythird_b import *

NAME, KIND = "held33-ins-uhc", "eob"
NOTES = {"D1": "Your plan does not cover this service. Please see the exclusions in your plan documents. You are responsible for this amount.",
         "M7": "We applied this amount to your deductible.",
         "PX": "Your provider has agreed to accept the discounted amount as payment in full. You are not responsible for the discount."}
LOGO = ("<svg width='26' height='30' viewBox='0 0 26 30'><path d='M1 1h6v15c0 4 2 6 6 6V1h5v28C6 29 1 24 1 16z' fill='#002677'/><path d='M20 "
        "1h5v15c0 6-2 10-5 12z' fill='#002677'/></svg>")
TOP = [[("", 6), ("Your Responsibility", 5, "c mid")],
       ["Date(s) of<br>Service", "Type of Service", "Notes", "Amount<br>Billed", "Plan<br>Discounts", "Your Plan<br>Paid", "Deductible", "Copay",
        "Coinsurance", "Non-<br>Covered", "Amount<br>You Owe"]]


def document(rng):
    member, patient, kin = household(rng, 0.35)
    sent = day(rng)
    claims = []
    for n in range(rng.choice((1, 1, 2, 3))):
        one = claim(rng, later(sent, -rng.randint(12, 45)), hospital=rng.random() < 0.3, many=n == 0 and rng.random() < 0.14)
        one["id"], one["acct"] = number(rng, rng.choice(("AA99999999", "9999999999"))) + rng.choice(("", " 01")), None
        one["in"] = rng.random() < 0.85
        if rng.random() < 0.6:
            one["acct"] = number(rng, rng.choice(("9999999", "AAA99999", "V9999999999")))
        claims.append(one)
    ident, group, employer = number(rng, "9999999999"), number(rng, "0999999"), rng.choice(EMPLOYERS)
    everything = [x for one in claims for x in one["lines"]]
    whole = {k: total(everything, f"{k}_cents") for k in "charge adjustment plan_paid patient".split()}
    head = beside(f"<table><tr><td style='padding:0'>{LOGO}</td><td class='lg'>United<br>Healthcare</td></tr></table>"
                  "<div class='from'>UnitedHealthcare<br>PO Box 740800<br>Atlanta, GA 30374-0800</div>"
                  f"<div class='win'>{member.mail()}</div>",
                  "<div class='have'><b>Have more questions about your claim?</b><br>Visit <b>myuhc.com</b> for all your claim and benefit "
                  "information, "
                  f"or call {free(rng)} (TTY 711)</div><div class='dt'>{long(sent)}</div><div class='bx'><div class='bh'>Member/Patient "
                  f"Information</div>"
                  + facts([("Member:", esc(member.plain)), ("Patient:", esc(patient.plain)), ("Relationship:", kin.title()), ("Member ID:", ident),
                           ("Group Name:", esc(employer)), ("Group #:", group)], "mi") + "</div>", widths="52% 48%")
    rows = [[usd(whole["charge"]), "<b>Amount Billed</b>", "The total that your provider billed for the services you were given."],
            [usd(whole["adjustment"]), "<b>Plan Discounts</b>", "Your plan works out discounts with providers to save you money. You do not pay this "
             "amount."],
            [usd(whole["plan_paid"]), "<b>Your Plan Paid</b>", "The part of the amount billed that was paid by your plan."],
            [f"<b>{usd(whole['patient'])}</b>", "<b>Total Amount You Owe the Provider(s)</b>", "The part of the amount billed that you owe. It does "
             "not show what you may have paid already when you got the care. It may include your deductible, copay, coinsurance and charges that "
             "are not covered."]]
    page1 = (head + "<h1>Explanation of Benefits Statement</h1><p class='nb'>This is not a bill. Do not pay. This is to let you know that we "
             "processed your claim.</p><div class='bar'>Claims Summary <span>Detailed claim information is on the following pages</span></div>"
             + table(["Dollar Amount", ("Description", 2)], rows, "rll", "sm")
             + "<p class='use'>Use this EOB statement as a reference or keep it as needed.</p>")
    body, truths = "", []
    for one in claims:
        lines = one["lines"]
        cells = []
        for x in lines:
            x["notes"] = ["PX"] * bool(x["adjustment_cents"] and one["in"]) + ["M7"] * bool(x["deductible_cents"])
            if x["denied"]:
                x["notes"] = ["D1"]
            cells.append([two(x["date"]), x["description"].upper(), " ".join(x["notes"]), *[usd(x[f"{k}_cents"]) for k in "charge adjustment "
                          "plan_paid deductible copay coinsurance noncovered patient".split()]])
        sums = {k: total(lines, f"{k}_cents") for k in "charge adjustment plan_paid deductible copay coinsurance noncovered patient".split()}
        body += (f"<div class='cl'><div class='bar'>Claim Detail for {esc(patient.plain)}</div>"
                 + beside(f"<b>Provider:</b> {esc(one['provider'])}<br><b>Network status:</b> {'In Network' if one['in'] else 'Out of Network'}",
                          f"<b>Claim Number:</b> {one['id']}" + (f"<br><b>Patient Account Number:</b> {one['acct']}" if one["acct"] else ""),
                          widths="56% 44%") + "</div>"
                 + table(TOP, cells, "lllrrrrrrrr", "t", [[("Claim Total:", 3, "r"), *[usd(v) for v in sums.values()]]]))
        truths.append({"document_type": KIND, "payer": {"name": "UnitedHealthcare"}, "provider": {"name": one["provider"]}, "claim_number": one["id"],
                       "account_number": one["acct"], "patient": {"name": patient.plain, "member_id": ident}, "statement_date": sent,
                       "network": "in" if one["in"] else "out",
                       "lines": told([{**x, "description": x["description"].upper()} for x in lines],
                       "date description charge_cents adjustment_cents "
                                     "plan_paid_cents deductible_cents copay_cents coinsurance_cents noncovered_cents patient_cents"),
                       "totals": {"charges_cents": sums["charge"], "adjustments_cents": sums["adjustment"], "insurance_paid_cents": sums["plan_paid"],
                                  "balance_cents": sums["patient"]}})
    marks = sorted({n for x in everything for n in x["notes"]})
    body += "<h3>Notes</h3>" * bool(marks) + "".join(f"<p class='fine'><b>{m}</b> &nbsp; {NOTES[m]}</p>" for m in marks)
    ded, oop = rng.choice((1000, 2000, 3500)) * 100, rng.choice((4500, 6850, 8150)) * 100
    used, out = rng.randint(0, ded // 100) * 100, rng.randint(ded // 100, oop // 100) * 100
    body += ("<div class='bar'>Your Plan Balances</div>"
             + table(["In Network &nbsp; 01/01/2026 - 12/31/2026", "Plan Maximum", "Applied to Date", "Remaining"],
                     [["Individual Deductible", usd(ded), usd(used), usd(ded - used)], ["Individual Out-of-Pocket Maximum", usd(oop), usd(out),
                      usd(oop - out)]], "lrrr", "sm")
             + "<h3>Your Appeal Rights</h3><p class='fine'>If your claim was denied in whole or in part you, or somebody you name, may ask for a "
               "review within 180 days of getting this statement. Send the request to UnitedHealthcare Appeals, PO Box 740816, Atlanta, GA "
               "30374-0816. Include your member ID, the claim number and why you think the decision should be changed. You may be able to ask for "
               "an outside review when the inside reviews are done, and to bring a civil action under section 502(a) of ERISA.</p><p class='fine'>"
               "We do not treat members differently because of sex, age, race, color, disability or national origin. ATENCI&Oacute;N: Si habla "
               "espa&ntilde;ol, hay servicios de ayuda de idiomas, sin cargo, a su disposici&oacute;n.</p>")
    css = (".lg{font-weight:bold;font-size:12pt;color:#002677;line-height:13pt}.from{font-size:8pt;margin:10pt 0 24pt}.win{margin:0 0 16pt 24pt;"
           "min-height:42pt;font-size:10pt}.have{font-size:8.5pt;border-bottom:1pt solid #002677;padding-bottom:5pt}.dt{margin:6pt 0;"
           "font-size:10pt}.bx{border:1pt solid #002677}.bh{background:#dbe4f3;font-weight:bold;padding:3pt 6pt;color:#002677}.mi td{padding:1.5pt "
           "6pt}.mi td:first-child{font-weight:bold}h1{font-size:19pt;color:#002677;margin:14pt 0 2pt}.nb{font-weight:bold;font-size:10.5pt;"
           "margin-bottom:10pt}.bar{background:#002677;color:#fff;font-weight:bold;font-size:11pt;padding:4pt 6pt;margin-top:10pt}.bar "
           "span{font-weight:normal;font-size:8.5pt;margin-left:8pt}.sm{width:100%}.sm th{background:#dbe4f3;font-size:9pt}.sm "
           "td{border-bottom:0.75pt solid #9fb3d6;padding:7pt 6pt}.use{text-align:center;margin-top:14pt;"
           "font-style:italic}.cl{page-break-inside:avoid;page-break-after:avoid}.cl .beside{margin:5pt 0}.t{width:100%;margin-bottom:10pt}.t "
           "th{background:#dbe4f3;font-size:7.4pt;vertical-align:bottom;padding:2pt 2.5pt}.t th.mid{text-align:center;border-left:1pt solid #002677;"
           "border-bottom:1pt solid #002677}.t td{font-size:7.8pt;border-bottom:0.5pt solid #bbb;padding:3pt 2.5pt}.sum td{font-weight:bold;"
           "background:#f0f4fa}h3{font-size:10.5pt;color:#002677;margin:9pt 0 3pt}")
    return done(sheet(css, page1, body, margin="0.5in", title="Explanation of Benefits Statement"), *truths)
