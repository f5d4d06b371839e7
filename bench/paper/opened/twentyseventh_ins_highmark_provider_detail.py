"""A Highmark Blue plan's explanation of benefits of one claim: a sidebar of totals at the top, then service rows that say provider's charge, allowance,
difference, what the plan paid and the member's deductible, copay, coinsurance and other amounts, remarks, and the benefit period's progress."""
from held_twentyseventh_b import *  # noqa: F403

NAME = "held27-highmark-provider-detail"
WORDS = {"visit": "Medical Visit", "lab": "Laboratory", "test": "Diagnostic Medical", "surgery": "Surgery", "shot": "Therapeutic Injection",
    "drug": "Injectable Drug",
         "vaccine": "Immunization", "xray": "Diagnostic X-ray", "mri": "Advanced Imaging", "therapy": "Physical Medicine", "er": "Emergency Room",
         "mental": "Outpatient Mental Health"}
PLANS = ["Highmark Blue Cross Blue Shield", "Highmark Blue Shield", "Highmark Blue Cross Blue Shield Delaware"]
SAYS = {"E5026": "The service is not covered under your benefit program. You are responsible for the provider&rsquo;s charge.",
        "J0021": "Payment for this service is included in the payment of another service. A participating provider may not bill you.",
        "U5002": "This amount was applied to your program deductible.",
        "X5131": "The provider does not participate with us. You may be billed for the difference between the charge and our allowance."}
COLS = "charge_cents allowed_cents adjustment_cents plan_paid_cents deductible_cents copay_cents coinsurance_cents noncovered_cents patient_cents".split()


def document(rng):
    people, sent, payer = family(rng), day(rng, (2026, 2, 12), 255), rng.choice(PLANS)
    n, who = rng.randrange(3), people[0]
    patient, member, (provider, care) = people[n], number(rng, "AAA999999999999"), seen(rng, form="{} {}. {} M.D.")
    first, claim, away = later(sent, -rng.randint(6, 30)), number(rng, "26999999999"), rng.random() < 0.2
    lines, rows = services(rng, [first] if rng.random() < 0.7 else [first, later(first, 3)], care, 7), []
    for x in lines:
        x["description"], x["remarks"] = WORDS[x["sort"]], {"denied": ["E5026"], "bundled": ["J0021"], "ded": ["U5002"],
            "both": ["U5002"]}.get(x["kind"], [])
        if away and x["kind"] not in ("denied", "bundled"):  # who is out of network bills the difference
            x.update(noncovered_cents=x["adjustment_cents"], patient_cents=x["patient_cents"] + x["adjustment_cents"], adjustment_cents=0)
            x["remarks"] = x["remarks"] + ["X5131"]
        d = say(x["date"], "%m/%d/%y")
        rows.append([d, x["description"], str(x["units"]), *(usd(x[k], "") if x[k] or k in COLS[:4] or k == COLS[8] else "" for k in COLS),
                     "<br>".join(x["remarks"])])
    t = {k: total(lines, k) for k in COLS}
    heads = [[("", 3), ("", 1), ("", 1), ("", 1), ("", 1), ("Your Share of the Cost", 4, "c"), ("", 1), ("", 1)],
             ["Date of<br>Service", "Type of<br>Service", "No.", "Provider&rsquo;s<br>Charge", "Our<br>Allowance", "Provider<br>Discount", "We Paid",
              "Deduct-<br>ible", "Copay", "Coinsur-<br>ance", "Other<br>Amounts", "You May<br>Owe", "Remarks"]]
    side = facts([("Provider&rsquo;s Charges", usd(t["charge_cents"])), ("Provider Discount", usd(t["adjustment_cents"])), ("Your Plan Paid",
        usd(t["plan_paid_cents"])),
                  ("<b>Amount You May Owe the Provider</b>", f"<b>{usd(t['patient_cents'])}</b>")], "sd")
    ded, oop = rng.choice((40000, 125000, 260000)), rng.choice((350000, 700000))
    d = rng.randrange(0, ded + 1, 61)
    o = min(oop, d + rng.randrange(900, 90000, 97))
    paid = (f"Check/EFT number {number(rng, '09999999')} for {usd(t['plan_paid_cents'])} was sent to the provider on "
        f"{say(later(sent, 1), '%m/%d/%y')}." if t["plan_paid_cents"] and not away else
            f"A check for {usd(t['plan_paid_cents'])} was sent to you." if t["plan_paid_cents"] else "No payment was made on this claim.")
    body = (beside(f"<div class='logo'>&#10010; {payer}</div><div class='n'>PO Box 226, Pittsburgh, PA 15222<br>An Independent Licensee of the Blue "
        f"Cross and Blue Shield Association"
                   f"</div><div class='mail'>{who.mail}</div>",
                   "<div class='ttl'>Explanation of Benefits</div><div class='not'>THIS IS NOT A BILL</div>" + side, widths="58% 42%")
            + beside(facts([("Member", esc(who.plain).upper()), ("Member ID", member), ("Group Number", number(rng, "099999-99"))]),
                     facts([("Patient", esc(patient.plain).upper()), ("Relationship", ("Self", "Spouse", "Child")[n]), ("Patient Acct No.",
                     number(rng, "99999A9999"))]),
                     facts([("Claim Number", claim), ("Date Received", say(later(first, 4), "%m/%d/%Y")), ("Date Processed", say(sent,
                     "%m/%d/%Y"))]), widths="35% 33% 32%")
            + f"<div class='pr'>Provider: <b>{esc(provider).upper()}</b> &nbsp;&mdash;&nbsp; {'Out-of-Network' if away else 'In-Network'}</div>"
            + table(heads, rows, "llcrrrrrrrrrl", "t", [["<b>Totals</b>", "", "", *(usd(t[k], "") for k in COLS), ""]])
            + f"<p>{paid}</p>" + ("<h3>Remarks</h3>" + facts([(k, SAYS[k]) for k in used_marks(lines)], "f n") if used_marks(lines) else "")
            + "<h3>Your Benefit Period Status (01/01/2026 - 12/31/2026)</h3>"
            + table([f"{patient.plain}", "Amount", "Satisfied to Date", "Remaining"], [["Individual Program Deductible", usd(ded), usd(d), usd(ded - d)],
                    ["Individual Total Maximum Out-of-Pocket", usd(oop), usd(o), usd(oop - o)]], "lrrr", "a")
            + "<h3>What the Columns Mean</h3><p class='n'><b>Our Allowance</b> is the amount on which benefits for a covered service are based. "
                "<b>Provider Discount</b> is what network providers "
            "agree to write off. <b>Other Amounts</b> are charges that are not covered or are above our allowance. <b>You May Owe</b> is the sum of "
            "your deductible, copay, coinsurance and "
            "other amounts. You may already have paid some of it at the time of service.</p>"
            f"<h3>Member Service</h3><p class='n'>Call {tel(rng)} (TTY/TDD 711) or sign in at highmark.com. Help us stop fraud: call 1-800-438-2478 "
            f"if you did not get the services on this form.</p>"
            "<h3>Your Appeal Rights</h3><p class='n'>You, or someone that you have authorized, may appeal a decision within 180 days of this notice "
            "by writing to Member Grievance and Appeals, P.O. Box "
            "2717, Pittsburgh, PA 15230-2717. State the reason that you believe that the claim should be paid and send any papers that support it. "
            "We answer within 30 days. You may then be "
            "entitled to an independent external review. Diagnosis and treatment codes are furnished upon request.</p>")
    css = (".logo{font-weight:bold;font-size:12.5pt;color:#0077b6}.n,.n td{font-size:7.7pt}.mail{margin:36pt 0 16pt "
        "20pt}.ttl{font-size:17pt;color:#0077b6}.not{font-weight:bold;margin-bottom:5pt}"
           ".sd{width:100%;border:1.2pt solid #0077b6}.sd td{padding:3pt 7pt;border-bottom:.5pt solid #9cd}.sd td+td{text-align:right}.f "
           "td{padding:1pt 8pt 1pt 0;font-size:8.5pt}.n.f td{font-size:"
           "7.7pt}.pr{background:#0077b6;color:#fff;padding:3pt 6pt;margin-top:8pt}.t{width:100%;font-size:7.8pt;margin-bottom:6pt}.t "
           "th{font-size:7.1pt;padding:1pt 3pt;background:#e4f2fa;"
           "vertical-align:bottom}.t td{border-bottom:.5pt solid #bbb;padding:2.6pt 3pt}.sum "
           "td{font-weight:bold;background:#e4f2fa}h3{font-size:9.6pt;color:#0077b6;margin:8pt 0 2pt}.a{width:80%;"
           "font-size:8.3pt}.a th{border-bottom:.8pt solid #0077b6}")
    truth = claim_of(payer, patient.plain.upper(), member, lines, "date description units remarks " + " ".join(COLS), provider.upper(), claim, sent,
                     blank=("deductible_cents", "copay_cents", "coinsurance_cents", "noncovered_cents", "remarks"), network="out" if away else "in")
    return done(sheet(css, body, margin="0.5in", font="9pt 'Liberation Sans',Arial"), truth)
