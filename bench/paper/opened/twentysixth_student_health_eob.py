"""A student health plan's explanation of benefits as the insurer of many colleges sends it: policyholder is the university, the student's facts,
a claim's rows with procedure and explanation codes, savings, not covered, deductible, copay,
coinsurance, other insurance, payable; the payee's line and a note."""
from held_twentysixth_c import *  # noqa: F403

NAME = "held26-student-health-eob"
NOTES = {"in": ("A05", "Your provider participates in the network. The Network Savings amount is not your responsibility."),
         "out": ("A11", "Charge exceeds Usual and Customary for services by an out-of-network provider. You may be billed for this amount."),
         "denied": ("N27", "This service is not covered under your Student Injury and Sickness policy. Please see Exclusions and Limitations in your "
             "certificate."),
         "ded": ("D01", "Applied to the policy year deductible."), "copay": ("C02", "A copayment applies for this service."),
         "refer": ("R09", "A referral from the Student Health Center was not on file. The deductible was not waived.")}
COLLEGES = ["Westbury State University", "The Regents of Laramore College", "Saint Alban University", "Tri-Lakes Institute of Technology"]


def document(rng):
    who, sent = Who(rng, youngest=18, oldest=29), day(rng, (2026, 1, 20), 240)
    payer = rng.choice(("Wellspring Fleet Insurance Company", "CollegeGuard Student Resources", "Scholastic Mutual Life & Health"))
    giver, care, kind = seen(rng, "clinic urgent labs images mind mind rehab")
    if rng.random() < 0.2:
        giver, care, kind = f"{rng.choice(COLLEGES)} Student Health Center", GIVERS["clinic"][0], "clinic"
    inside = rng.random() < 0.8
    lines = services(rng, days(rng, kind, later(sent, -rng.randint(15, 70))), care, rng.choice((1, 3, 5, 8)),
        "ded copay coins both free" if inside else "ded coins both",
                     0.08, (70, 80, 90) if inside else (60, 60, 70))
    used, rows = {}, []
    refer = rng.random() < 0.2
    for x in lines:
        codes = ["denied"] if x["kind"] == "denied" else \
            ["in" if inside else "out"] + ["ded"] * bool(x["deductible_cents"]) + ["copay"] * bool(x["copay_cents"])
        codes += ["refer"] * (refer and bool(x["deductible_cents"]))
        if not inside:
            x["noncovered_cents"] += x["adjustment_cents"]
            x["patient_cents"] += x["adjustment_cents"]
            x["adjustment_cents"] = 0
        used |= {NOTES[c][0]: NOTES[c][1] for c in codes}
        x |= {"remarks": [NOTES[c][0] for c in codes], "description": x["words"]}
        rows.append([say(x["date"]), f"{esc(x['words'])}<br>({x['code']})", *(usd(x[k], "") for k in ("charge_cents", "adjustment_cents",
            "noncovered_cents")),
                     ", ".join(x["remarks"]), *(usd(x[k], "") for k in ("deductible_cents", "copay_cents", "coinsurance_cents")), "0.00", f"{x['rate']}%",
                     usd(x["plan_paid_cents"], "")])
    college, member, claim = rng.choice(COLLEGES), number(rng, rng.choice(("WS999999999", "9999999-01"))), number(rng, rng.choice(("2026-099999-99",
        "CLM9999999")))
    acct, paid, owed = number(rng, "999999AA"), total(lines, "plan_paid_cents"), total(lines, "patient_cents")
    heads = ["Date(s) of<br>Service", "Procedure Description<br>(Code)", "Amount<br>Charged", "Network<br>Savings", "Not Covered", "Expl.<br>Code",
        "Deduct.", "Copay",
             "Coins.", "Other<br>Ins.", "%", "Benefit<br>Payable"]
    sums = ["Totals:", "", *(usd(total(lines, k)) for k in ("charge_cents", "adjustment_cents", "noncovered_cents")), "",
            *(usd(total(lines, k)) for k in ("deductible_cents", "copay_cents", "coinsurance_cents")), "$0.00", "", usd(paid)]
    start = datetime.date(2025, 8, rng.choice((1, 15)))
    street, town = spot(rng)
    body = (beside(f"<div class='logo'>{payer}</div><div class='fine'>P.O. Box 15{rng.randint(100, 999)}, Springfield, MA 01115-5369</div>",
                   f"<div class='h'>EXPLANATION OF BENEFITS</div><div class='h2'>This is NOT a bill</div>", widths="60% 40%")
            + beside(f"<div class='mail'>{who.mail}</div>",
                     "<div class='box'><b>Customer Service</b><br>" + f"{tel(rng, '(877) 555-{:04d}')}, 8:30 a.m. &ndash; 7:00 p.m. Eastern<br>"
                     "View your claims, ID card and benefits in<br>your online student account.</div>", widths="55% 45%")
            + "<div class='bar'>Claim Information</div>"
            + beside(facts([("Policyholder:", college), ("Policy Number:", number(rng, "WI2526AA99")), ("Policy Year:",
                f"{say(start)} &ndash; {say(later(start, 364))}"),
                            ("Student:", esc(who.full)), ("Student/Member ID:", member)], "f"),
                     facts([("Claim Number:", claim), ("Date Processed:", say(sent)), ("Provider:", esc(giver)), ("Patient Account:", acct),
                            ("Patient:", f"{esc(who.full)} (Insured)"), ("Network:", "In-Network Provider" if inside else "Out-of-Network Provider")], "f"))
            + table(heads, rows, "llrrrlrrrrrr", "t", [sums], "9% 23% 8% 8% 8% 7% 7% 7% 7% 6% 5% 9%")
            + beside("<b>Explanation Codes</b>" + facts(list(used.items()), "n"),
                     "<div class='box2'>" + facts([("Total Charges", usd(total(lines, "charge_cents"))), ("Less Network Savings",
                     usd(-total(lines, "adjustment_cents")) if total(lines, "adjustment_cents") else "$0.00"),
                     ("Less Plan Payment", usd(-paid) if paid else "$0.00"), ("<b>Your Responsibility*</b>", f"<b>{usd(owed)}</b>")], "s") + "</div>",
                         widths="63% 37%")
            + table(["Payee", "Payment Date", "Check/EFT No.", "Payment Amount"],
                    [[esc(giver if inside else who.full), say(sent) if paid else "", number(rng, "E09999999") if paid else "", usd(paid)]], "lccr", "pay")
            + "<p class='fine'>*Your responsibility may include deductible, copay, coinsurance, and charges that are not covered. Amounts you have already "
                "paid to the provider "
            "are not reflected.</p><p class='fine'><b>Have you other insurance?</b> Benefits of this policy are coordinated with other valid coverage. If "
                "you have other health "
            "insurance, for example as a dependent of a parent, please complete the Other Insurance Questionnaire in your account.</p>"
            "<p class='fine'><b>Appeals:</b> You have the right to request an internal appeal within 180 days of receipt of an adverse benefit "
                "determination. Submit your request, "
            f"the reasons for it, and any additional information to: {payer}, Attn: Appeals, {street}, {town}. If we uphold our decision you may be entitled "
                "to an external "
            "review by an independent review organization. Urgent requests will be decided within 72 hours.</p>"
            "<p class='fine'>Any person who knowingly and with intent to defraud files a statement of claim containing false information may be guilty of "
                "insurance fraud.</p>")
    css = (".logo{font:bold 17pt 'Liberation Sans';color:#00695c}.h{font:bold 13pt 'Liberation "
        "Sans';text-align:right}.h2{text-align:right;color:#b00}.mail{margin:26pt 0 26pt 12pt}"
           ".box{border:1pt solid #00695c;padding:5pt;font-size:8.5pt;margin-top:16pt}.bar{background:#00695c;color:#fff;font-weight:bold;padding:3pt "
               "5pt;margin-bottom:3pt}"
           ".f{font-size:8.7pt}.f td{padding:1pt 8pt 1pt 3pt}.f td:first-child{font-weight:bold;white-space:nowrap}.t{width:100%;font-size:7.8pt;margin:8pt "
               "0}"
           ".t th{background:#d7ebe8;vertical-align:bottom;padding:2pt 3pt}.t td{border-bottom:.5pt solid #8ab;padding:2pt 3pt}.sum "
               "td{font-weight:bold;background:#eef6f5}"
           ".n{font-size:7.8pt}.box2{border:1pt solid #999;padding:3pt}.s{width:100%;font-size:8.7pt}.s td+td{text-align:right}.pay{width:100%;margin:8pt "
               "0;font-size:8.5pt}"
           ".pay th{border-bottom:1pt solid #00695c}")
    told = only(lines, "date code description charge_cents adjustment_cents noncovered_cents remarks deductible_cents copay_cents coinsurance_cents "
        "plan_paid_cents")
    truth = truth_of("eob", payer, who.full, member, giver, claim, sent, told, money(lines), account_number=acct, network="in" if inside else "out")
    return done(sheet(css, body, margin="0.5in", font="9pt 'Liberation Sans',Arial", title="Explanation of Benefits"), truth)
