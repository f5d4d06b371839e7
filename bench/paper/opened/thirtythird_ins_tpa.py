"""An explanation of benefits of a third-party administrator for a self-insured employer: mailing page of member's facts and summary, ruled table
of dates, codes, ineligible amounts, discounts and payment for each claim, check written, reason codes, and the year's accumulators."""
from held_thirtythird_b import *

NAME, KIND = "held33-ins-tpa", "eob"
SENDERS = [("Heartland Benefit Administrators, Inc.", "P.O. Box 21447", "Lincoln, NE 68542-1447", "#6b2c2c", "heartlandba.example.com"),
           ("Corvus Group Health Services", "P.O. Box 8812", "Amherst, NY 14226-8812", "#1f4e46", "corvusghs.example.com"),
           ("Trellis Employee Benefit Solutions, LLC", "P.O. Box 30177", "Charlotte, NC 28230-0177", "#27407a", "trellisebs.example.com")]
REASONS = {"045": "Network discount. The provider may not bill you for this amount.", "096": "Charge is not covered. See the exclusions in your "
           "Summary Plan Description.", "119": "The plan's limit for this benefit has been met."}
HEADS = ["Dates of Service<br>From - Through", "Proc<br>Code", "Description of Service", "Total<br>Charge", "Ineligible<br>Amount", "Reason<br>Code",
         "Provider<br>Discount", "Allowed<br>Amount", "Deductible<br>Amount", "Copay<br>Amount", "Coinsurance", "Paid<br>At", "Payment<br>Amount",
         "Patient<br>Responsibility"]
KEYS = "charge noncovered adjustment allowed deductible copay coinsurance plan_paid patient".split()


def document(rng):
    member, patient, kin = household(rng, 0.4)
    sent = day(rng)
    sender, box, town, hue, site = rng.choice(SENDERS)
    claims, blank = [], rng.random() < 0.35
    for n in range(rng.choice((1, 1, 2, 2))):
        one = claim(rng, later(sent, -rng.randint(14, 60)), hospital=rng.random() < 0.3, many=n == 0 and rng.random() < 0.14, denied=0.09)
        one["id"], one["acct"] = number(rng, "26999-99999-00"), number(rng, rng.choice(("999999", "AAA9999", "9999-99999")))
        claims.append(one)
    ident, group, code = number(rng, rng.choice(("999999999", "HB9999999"))), rng.choice(EMPLOYERS), number(rng, rng.choice(("G-9999", "99999")))
    logo = (f"<svg width='36' height='30' viewBox='0 0 36 30'><path d='M2 28V12L18 2l16 10v16h-9V16H11v12z' fill='{hue}'/></svg>")
    head = beside(f"<table><tr><td style='padding:0'>{logo}</td><td class='lg'>{esc(sender)}</td></tr></table><div class='from'>{box}<br>{town}</div>"
                  "<div class='ret'>RETURN SERVICE REQUESTED</div>" f"<div class='win'>{member.mail()}</div>",
                  "<div class='ti'>EXPLANATION OF BENEFITS</div><div class='nb'>THIS IS NOT A BILL &nbsp;-&nbsp; RETAIN FOR YOUR RECORDS</div>"
                  + facts([("Date:", us(sent)), ("Group:", esc(group)), ("Group Number:", code), ("Employee:", esc(member.plain)), ("Member ID:",
                      ident)], "id")
                  + f"<div class='q'>Customer Service {free(rng)}, Monday - Friday 8:00 am - 6:00 pm<br>{site}</div>", widths="54% 46%")
    body, truths, marks, checks = "", [], set(), []
    for one in claims:
        lines, rows = one["lines"], []
        for x in lines:
            x["notes"] = [rng.choice(("096", "096", "119"))] if x["denied"] else ["045"] if x["adjustment_cents"] else []
            marks |= set(x["notes"])
            base = x["allowed_cents"] - x["deductible_cents"] - x["copay_cents"]
            at = "0%" if x["denied"] else "80%" if x["coinsurance_cents"] or base <= 0 else "100%"
            x["maybe"] = {"date_end": x["date"]}
            val = {k: "" if blank and not x[f"{k}_cents"] and k in ("noncovered", "deductible", "copay",
                "coinsurance") else bare(x[f"{k}_cents"])
                   for k in KEYS}
            rows.append([f"{two(x['date'])} - {two(x['date'])}", x["code"], x["description"], val["charge"], val["noncovered"], " ".join(x["notes"]),
                         val["adjustment"], val["allowed"], val["deductible"], val["copay"], val["coinsurance"], at, val["plan_paid"],
                             val["patient"]])
        s = {k: total(lines, f"{k}_cents") for k in KEYS}
        foot = [[("TOTALS", 3, "r"), bare(s["charge"]), bare(s["noncovered"]), "", bare(s["adjustment"]), bare(s["allowed"]), bare(s["deductible"]),
                 bare(s["copay"]), bare(s["coinsurance"]), "", bare(s["plan_paid"]), bare(s["patient"])]]
        body += ("<div class='cl'>" + table([], [[f"<b>Patient:</b> {esc(patient.plain)}", f"<b>Relationship:</b> {kin.title()}",
                                                  f"<b>Claim Number:</b> {one['id']}"],
                                                 [f"<b>Provider:</b> {esc(one['provider'])}", f"<b>Patient Acct:</b> {one['acct']}", ""]], "lll",
                                                     "ch")
                 + "</div>" + table(HEADS, rows, "lllrrcrrrrrcrr", "t", foot))
        if s["plan_paid"]:
            checks.append([esc(one["provider"]), one["id"], number(rng, "0009999999"), usd(s["plan_paid"])])
        if blank:
            for x in lines:
                for k in ("noncovered", "deductible", "copay", "coinsurance"):
                    if not x[f"{k}_cents"]:
                        x.pop(f"{k}_cents")
        truths.append({"document_type": KIND, "payer": {"name": sender}, "provider": {"name": one["provider"]}, "claim_number": one["id"],
                       "account_number": one["acct"], "patient": {"name": patient.plain, "member_id": ident}, "statement_date": sent,
                       "lines": told(lines, "date code description " + " ".join(f"{k}_cents" for k in KEYS)),
                       "totals": {"charges_cents": s["charge"], "adjustments_cents": s["adjustment"], "insurance_paid_cents": s["plan_paid"],
                                  "balance_cents": s["patient"]}})
    ded, oop = rng.choice((750, 1500, 3000)) * 100, rng.choice((3500, 5000, 7000)) * 100
    used, out = rng.randint(0, ded // 100) * 100, rng.randint(ded // 100, oop // 100) * 100
    left = ("<h3>Payment Summary</h3>" + (table(["Payee", "Claim Number", "Check/EFT No.", "Amount"], checks, "lllr", "ps") if checks else
                                          "<p>No payment was made with this explanation.</p>")
            + "<h3>Reason Code Descriptions</h3>" + "".join(f"<p class='fine'><b>{m}</b> &nbsp;{REASONS[m]}</p>" for m in sorted(marks)))
    right = ("<h3>Plan Year 2026 Accumulators</h3>" + table(["In-network", "Limit", "Satisfied", "Remaining"],
             [["Individual Deductible", usd(ded), usd(used), usd(ded - used)], ["Individual Out-of-Pocket", usd(oop), usd(out), usd(oop - out)],
              ["Family Deductible", usd(2 * ded), usd(used + 20000), usd(2 * ded - used - 20000)]], "lrrr", "ps"))
    end = ("<div class='cl'><h3>Your Right to Appeal</h3><p class='fine'>Your employer pays for the benefits of this plan. We process the claims "
           "and do not insure them. If a claim is denied in whole or in part you may ask in writing for a full and fair review within 180 days "
           "after you receive this notice, and you may ask, free of charge, for copies of all documents that bear on your claim. After the plan's "
           "own reviews you may have the right to an outside review and to bring suit under ERISA section 502(a).</p></div>")
    css = (f".lg{{font:bold 13.5pt Liberation Serif,Times,serif;color:{hue};vertical-align:middle}}.from{{font-size:8pt;margin:3pt 0 "
        f"4pt}}.ret{{font-size:7pt;"
           "margin-bottom:14pt}.win{margin:0 0 16pt 26pt;min-height:42pt;font-size:10pt}"
           f".ti{{font-size:15pt;font-weight:bold;color:{hue}}}.nb{{font-weight:bold;font-size:8.5pt;margin-bottom:5pt}}.id{{width:100%}}.id "
           f"td{{border:0.75pt solid {hue};padding:2.5pt 5pt;font-size:9pt}}.id td:first-child{{font-weight:bold;width:84pt}}.q{{font-size:8.3pt;"
           f"margin-top:5pt}}.cl{{page-break-inside:avoid}}.ch{{width:100%;margin-top:8pt;border:0.75pt solid {hue};page-break-after:avoid}}.ch "
           f"td{{padding:3pt 6pt}}.t{{width:100%;margin-bottom:6pt}}.t th{{background:#ececec;font-size:7.4pt;vertical-align:bottom;"
           f"text-align:center;border:0.75pt solid {hue};padding:2.5pt}}.t td{{font-size:7.9pt;border-left:0.75pt solid {hue};border-right:0.75pt "
           f"solid {hue};padding:2.5pt 3pt}}.t td:first-child{{white-space:nowrap}}.sum td{{font-weight:bold;border:0.75pt solid {hue};"
           f"background:#f5f5f5}}h3{{font-size:10pt;color:{hue};margin:9pt 0 3pt}}"
           ".ps{width:100%}.ps th{font-size:8pt;border-bottom:0.75pt solid #555}.ps td{font-size:8.4pt}.fine{margin:0 0 2pt}")
    return done(sheet(css, head + body + beside(left, right, widths="56% 44%") + end, size="Letter landscape", margin="0.45in",
                      title="Explanation of Benefits"), *truths)
