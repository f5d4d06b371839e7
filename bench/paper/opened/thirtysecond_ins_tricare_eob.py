"""The TRICARE explanation of benefits as its claims processor prints it: the sponsor's box, whom benefits were payable to, the services of one
claim with their codes in brackets, and the three summaries side by side above the remarks."""
from held_thirtysecond_b import *

NAME, KIND = "held32-ins-tricare-eob", "eob"
REGIONS = [("TRICARE WEST REGION CLAIMS", "P.O. BOX 202160", "FLORENCE, SC 29502-2160", "TriWest Healthcare Alliance", ("TX", "CO", "CA", "WA", "OK",
    "UT")),
           ("TRICARE EAST REGION CLAIMS", "P.O. BOX 202146", "FLORENCE, SC 29502-2146", "Humana Military", ("NC", "TN", "VA", "KY", "OH", "FL",
               "AL"))]
SAID = {"off": "CHARGES ARE MORE THAN THE ALLOWABLE AMOUNT FOR THIS SERVICE. A NETWORK OR PARTICIPATING PROVIDER CANNOT BILL YOU FOR THE DIFFERENCE.",
        "joined": "THIS SERVICE IS INCLUDED IN THE PAYMENT FOR ANOTHER SERVICE ON THE SAME DAY. YOU ARE NOT RESPONSIBLE FOR THIS AMOUNT.",
        "late": "THE PROVIDER DID NOT SEND THE INFORMATION WE ASKED FOR. YOU ARE NOT RESPONSIBLE FOR THIS AMOUNT.",
        "free": "NO COST-SHARE APPLIES TO THIS SERVICE."}
COPAY, SHARE, DED = ("A COPAYMENT WAS APPLIED TO THIS CLAIM ACCORDING TO YOUR PLAN.", "YOUR COST-SHARE WAS APPLIED TO THIS CLAIM ACCORDING TO "
        "YOUR PLAN.",
                     "PART OR ALL OF THE APPROVED AMOUNT WAS APPLIED TO YOUR DEDUCTIBLE.")
EAGLE = ("<svg width='34' height='30' viewBox='0 0 34 30'><path d='M17 2l4 8h10l-8 6 3 10-9-6-9 6 3-10-8-6h10z' fill='none' stroke='#1b365d' "
        "stroke-width='2'/></svg>")


def document(rng):
    office, box, at, firm, states = rng.choice(REGIONS)
    sponsor = Person(rng, states, 22, 58)
    who = rng.choice((sponsor, Person(rng, like=sponsor, youngest=2, oldest=55), Person(rng, like=sponsor, youngest=2, oldest=55)))
    sent = day(rng)
    kind = rng.choice(("office", "office", "lab", "hospital", "imaging", "therapy", "mind"))
    size = rng.choice((2, 6, 24)) if kind == "therapy" else rng.choice((1, 1, 2, 4, 7, 11))
    claim = Claim(rng, kind, size, later(sent, -rng.randint(52, 66)), out=0, denied=0)
    lines = []
    for x in claim.lines:
        if rng.random() < 0.06 and len(claim.lines) > 1:
            x = {**x, **worked(x["charge_cents"], rng.choice(("joined", "late")))}
        lines.append(x)
    claim.sums = {k: total(lines, k) for k in claim.sums}
    s, marks, rows, lines_ = claim.sums, {}, [], []
    for x in lines:
        texts = [SAID[x["reason"]]]
        texts += [text for key, text in (("copay_cents", COPAY), ("deductible_cents", DED), ("coinsurance_cents", SHARE)) if x[key]]
        own = [marks.setdefault(text, str(len(marks) + 1)) for text in texts]
        words = x["words"].upper()
        rows.append([us(x["date"]), str(x["units"]), f"{words} ({x['code']})", bare(x["charge_cents"]), bare(x["allowed_cents"]), ", ".join(own)])
        line = {"date": x["date"], "code": x["code"], "description": words, "units": x["units"], "charge_cents": x["charge_cents"],
                "allowed_cents": x["allowed_cents"], "remarks": own}
        if len(lines) == 1:
            line["maybe"] = {k: x[k] for k in ("deductible_cents", "copay_cents", "coinsurance_cents", "patient_cents", "plan_paid_cents")}
            line["maybe"]["noncovered_cents"] = line["maybe"]["adjustment_cents"] = x["adjustment_cents"]
        lines_.append(line)
    number_ = number(rng, f"{rng.choice('EW')}26{rng.randint(100, 359)}A999999900")
    given, home = claim.giver.upper(), town(rng, states)
    to_self = rng.random() < 0.12 and s["plan_paid_cents"]
    paid = s["plan_paid_cents"]
    payee = who.mail() if to_self else f"{esc(given)}<br>{street(rng).upper()}<br>{home[0].upper()} {home[1]} {home[2]}"
    tel = free(rng)
    top = beside(f"<b>PGBA, LLC</b><br>{office}<br>{box}<br>{at}",
                 f"<div class='con'>{EAGLE} <span class='tri'>TRICARE</span><br><span class='fine'>{firm}</span></div>", widths="60% 40%")
    title = ("<div class='ti'>TRICARE EXPLANATION OF BENEFITS</div><div class='st'>This is a statement of the action taken on your TRICARE claim.<br>"
             "Keep this notice for your records.</div>")
    names = facts([("Date of Notice:", full(sent)), ("Sponsor SSN:", number(rng, "XXX-XX-9999")), ("Sponsor Name:", esc(sponsor.full.upper())),
                   ("Beneficiary Name:", esc(who.full.upper()))], "nm")
    mid = beside(f"<div class='win'>{who.mail(name=who.full if who.born.year < 2007 else 'Parent/Guardian of ' + who.full)}</div>",
                 names + f"<div class='pay'><b>Benefits were payable to:</b><br>{payee}</div>", widths="52% 48%")
    detail = (f"<table class='cn'><tr><td>Claim Number: <b>{number_}</b></td></tr></table>"
              + table(["Services Provided By/<br>Date of Services", ("Services Provided", 2), "Amount<br>Billed", "TRICARE<br>Approved",
                  "See<br>Remarks"],
                      [[(f"<b>{esc(given)}</b>", 3), "", "", ""]] + rows, "lclrrc", "d",
                      [[("Totals:", 3, "r"), bare(s["charge_cents"]), bare(s["allowed_cents"]), ""]], widths="19% 5% 42% 12% 12% 10%"))
    cap = rng.choice((100000, 300000, 414800))
    used, met = rng.randrange(4000, cap), rng.choice((0, 5000, 15000, 19300))
    sums = table(["Claim Summary", "Beneficiary Liability Summary", "Benefit Period Summary"], [[
        facts([("Amount Billed:", bare(s["charge_cents"])), ("TRICARE Approved:", bare(s["allowed_cents"])), ("Non-Covered:",
            bare(s["adjustment_cents"])),
               ("Paid by Beneficiary:", "0.00"), ("Other Insurance:", "0.00"), ("Paid to Provider:", bare(0 if to_self else paid)),
               ("Paid to Beneficiary:", bare(paid if to_self else 0)), ("Check Number:", number(rng, "99999999") if paid else "")], "s"),
        facts([("Deductible:", bare(s["deductible_cents"])), ("Copayment:", bare(s["copay_cents"])), ("Cost-Share:", bare(s["coinsurance_cents"])),
               ("<b>Patient Responsibility:</b>", f"<b>{bare(s['patient_cents'])}</b>")], "s"),
        "Calendar Year Beginning:<br>January 01, 2026" + table(["", "Individual", "Family"], [["Deductible:", bare(met), bare(met)],
                                                              ["Catastrophic Cap:", "", bare(used)]], "lrr", "bp")]], "lll", "sum3",
                                                                  widths="33% 33% 34%")
    notes = "<div class='rm'><b>Remarks:</b>" + facts([(f"{mark} -", text) for text, mark in marks.items()], "rk") + "</div>"
    end = ("<div class='nb'>THIS IS NOT A BILL</div><p class='q'>If you have questions regarding this notice, please write to the address listed "
           "above or "
           f"call us. <b class='nw'>Toll-free: {tel}</b> &nbsp; www.tricare.mil</p>")
    rights = ("<div class='ti2'>YOUR RIGHT TO APPEAL</div><p>If you do not agree with the determination on this claim, you have the right to ask "
            "for a "
              "reconsideration. Your signed, written request must be postmarked or received within 90 days from the date of this notice. State "
              "the specific "
              "matter you disagree with, send a copy of this notice and other papers that support your case. Address it to the appeals office of "
              "your region. "
              "Amounts such as the TRICARE allowable charge itself cannot be appealed, but you may ask for an allowable charge review.</p>"
              "<div class='ti2'>FRAUD AND ABUSE</div><p>Look over this notice with care. If you were billed for care you did not get, or if the "
              "provider offers to "
              "forgive your cost-share, please report it to the program integrity department of the claims processor.</p>"
              "<div class='ti2'>WORDS USED ON THIS NOTICE</div><p><b>Amount Billed</b> is what the provider charged. <b>TRICARE Approved</b> is "
              "the amount TRICARE "
              "approves for the services. <b>Non-Covered</b> is the part of the bill that was not approved. <b>Cost-Share</b> is the percentage "
              "of the approved "
              "amount that you pay. <b>Catastrophic Cap</b> is the most that a family pays in a year for covered care.</p><p>TRICARE is a "
              "registered trademark of "
              "the Department of Defense, Defense Health Agency. All rights reserved.</p>")
    css = (foot("TEOB 01-26") + ".tri{font-size:20pt;font-weight:bold;color:#1b365d;letter-spacing:1pt}.con{text-align:right}.ti{"
            "text-align:center;font-size:14pt;"
           "font-weight:bold;margin-top:10pt}.st{text-align:center;font-size:9pt;margin-bottom:12pt}.win{padding:22pt 0 0 14pt;line-height:1.25;"
           "font-size:10pt}"
           ".nm td{padding:1.5pt 6pt 1.5pt 0}.nm td:first-child{font-weight:bold;white-space:nowrap}.pay{margin:8pt 0 14pt;line-height:1.25}.cn{"
           "width:100%}"
           ".cn td{border:1pt solid #000;border-bottom:0;padding:3pt 6pt}.d{width:100%;border:1pt solid #000}.d th{border:0.75pt solid #000;"
           "font-size:8.6pt;"
           "vertical-align:bottom;background:#e9e9e9}.d td{font-size:9pt;padding:2.5pt 5pt}.sum td{font-weight:bold;border-top:0.75pt solid #000}"
           ".sum3{width:100%;"
           "margin-top:10pt;page-break-inside:avoid}.sum3>thead>tr>th,.sum3>tbody>tr>td{border:1pt solid #000;padding:3pt 6pt;font-size:9pt}"
           ".sum3>thead>tr>th{background:#e9e9e9}"
           ".s{width:100%}.s td{font-size:8.8pt;padding:1.2pt 0}.s td+td{text-align:right}.bp{width:100%;margin-top:6pt}.bp th,.bp td{"
           "font-size:8.6pt;padding:2pt 0}"
           ".rm{margin-top:10pt;page-break-inside:avoid}.nw,.rk td:first-child{white-space:nowrap}.rk td{font-size:8.4pt;padding:1.5pt 6pt 1.5pt "
           "0}.nb{text-align:center;font-weight:bold;font-size:13pt;margin:12pt 0 6pt}"
           ".q{font-size:9pt}.ti2{font-weight:bold;margin:10pt 0 3pt}")
    truth = told(KIND, "TRICARE", given, {"name": who.full.upper()}, lines_, {"charges_cents": s["charge_cents"], "insurance_paid_cents": paid,
                 "balance_cents": s["patient_cents"]}, claim_number=number_, statement_date=sent,
                 maybe={"adjustments_cents": s["adjustment_cents"], "patient_paid_cents": 0})
    return done(sheet(css, top + title + mid + detail + sums + notes + end, rights, margin="0.55in 0.6in 0.65in", font="9.5pt 'Liberation "
            "Sans',Arial",
                      title="TRICARE Explanation of Benefits"), truth)
