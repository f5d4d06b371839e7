"""A commercial payer's remittance advice on paper for a practice, as Aetna and UnitedHealthcare print it, broad: many patients one below the other, each with
its claim line, services, totals and amount issued; claims taken back; then provider level adjustments, the sum of the payment, and remarks."""
from held_twentyfifth_c import *  # noqa: F403

NAME = "held25-payer-remittance"
REMARKS = {"015": "Charge exceeds the fee schedule or maximum allowable amount under your contract. The patient may not be billed for this amount. [CO45]",
           "O22": "This service is not covered under the member's plan of benefits. [PR96]",
           "D03": "The deductible of the member's plan has been applied to this service. [PR1]",
           "W41": "Claim was adjusted: corrected billing received. Previous payment has been reversed.",
           "U19": "Payment was reduced; the patient's coinsurance applies. [PR2]"}
PLB = [("WO", "Overpayment recovery"), ("L6", "Interest owed"), ("FB", "Forwarding balance"), ("72", "Authorized return"), ("CS", "Adjustment")]


def document(rng):
    payer, practice = rng.choice(("Aldergate Life Insurance Company", "Union Heartland Healthcare of the Mountain States Inc.",
        "Coventra Health and Life")), None
    practice = rng.choice(GIVERS["office"] + GIVERS["therapy"] + GIVERS["surgeon"])
    care = next(CARE[k] for k in GIVERS if practice in GIVERS[k])
    sent, ids, code = day(rng, (2026, 1, 12), 170), (tax_id(rng), npi(rng)), number(rng, "0009999999")
    street, town = place(rng)
    docs, parts, used, people = [], [], [], set()
    many = rng.choice((1, 2, 3, 4, 5, 7))
    back = rng.randrange(many) if rng.random() < .4 and many > 1 else -1
    for n in range(many):
        who = Who(rng)
        while who.last in people:
            who = Who(rng)
        people.add(who.last)
        first = later(sent, -rng.randint(12, 60))
        member, account, claim = number(rng, "W999999999"), number(rng, "999999"), number(rng, "EA99AAA9A00")
        lines = services(rng, [first] if care is not THERAPY else [first, later(first, 3), later(first, 5)], care, 6,
            "ded copay coins coins both free free", .06)
        # A claim that was paid wrong: the same with the sign turned, and then as it should have been.
        turns = [(-1, lines, claim), (1, [x | worked(rng, x["charge_cents"], "free", .6, .9) for x in lines], claim[:-2] +
            "01")] if n == back else [(1, lines, claim)]
        for sign, these, number_ in turns:
            these = [{k: sign * v if k.endswith("_cents") else v for k, v in x.items()} for x in these]
            keys = "charge_cents allowed_cents copay_cents noncovered_cents deductible_cents coinsurance_cents patient_cents plan_paid_cents".split()
            rows = []
            for x in these:
                x["remarks"] = (["W41"] if sign < 0 else []) + (["O22"] if x["kind"] == "denied" else ["015"]) + ["D03"] * bool(x["deductible_cents"]) \
                    + ["U19"] * bool(x["coinsurance_cents"] and not x["deductible_cents"])
                used += [k for k in x["remarks"] if k not in used]
                x["modifiers"] = ["GP"] if x["sort"] == "therapy" else ["25"] if x["sort"] == "visit" and len(these) > 1 else []
                x["place"] = "11"
                money = [usd(x[k], "") if x[k] or k in ("charge_cents", "patient_cents", "plan_paid_cents") else "" for k in keys]
                rows.append([say(x["date"], "%m/%d/%y"), "11", " ".join([x["code"], *x["modifiers"]]), f"{x['units']}.0", *money[:3], money[3],
                             ",".join(x["remarks"]), *money[4:]])
            whole = [usd(total(these, k), "") for k in keys]
            filed = f"{who.last}, {who.first}".upper()
            parts.append("<div class='cl'>" + table([], [["<b>Patient Name:</b> " + filed, "<b>Claim ID:</b> " + number_, "<b>Recd:</b> "
                + say(later(first, 5), "%m/%d/%y"),
                         "<b>Member ID:</b> " + member, "<b>Patient Account:</b> " + account]], "lllll", "who")
                         + f"<div class='mem'><b>Member:</b> {who.plain.upper()} &nbsp;&nbsp; <b>DIAG:</b> "
                         f"{rng.choice(('M54.50', 'E11.9', 'I10', 'Z00.00', 'M25.561'))} &nbsp;&nbsp; "
                         f"<b>Group Name:</b> {rng.choice(('NORTHLINE FREIGHT', 'STATE UNIVERSITY', 'ATLAS LOGISTICS'))} &nbsp;&nbsp; <b>Product:</b> "
                         f"{rng.choice(('Open Choice PPO', 'Managed Choice POS', 'HMO'))} &nbsp;&nbsp; <b>Network ID:</b> {number(rng, '00999')}"
                         + (" &nbsp;&nbsp; <b>*** REVERSAL OF PREVIOUS PAYMENT ***</b>" if sign < 0 else "") + "</div>"
                         + table(["SERVICE<br>DATES", "PL", "SERVICE<br>CODE", "NUM<br>SVCS", "SUBMITTED<br>CHARGES", "ALLOWABLE<br>AMOUNT",
                         "COPAY<br>AMOUNT",
                                  "NOT<br>PAYABLE", "SEE<br>REMARKS", "DEDUCTIBLE", "CO<br>INSURANCE", "PATIENT<br>RESP", "PAYABLE<br>AMOUNT"], rows,
                                  "lclrrrrrlrrrr", "t",
                                 [["TOTALS", "", "", "", *whole[:4], "", *whole[4:]]], widths="8% 3% 9% 5% 9% 9% 7% 8% 10% 9% 8% 8% 8%")
                         + f"<div class='iss'>ISSUED AMT: {usd(total(these, 'plan_paid_cents'))}</div></div>")
            for x in these:
                x["modifiers"] = x["modifiers"] or None
            zero = "allowed_cents copay_cents noncovered_cents deductible_cents coinsurance_cents".split()
            docs.append(claim_of(payer, filed, member, these, "date place code modifiers units remarks " + " ".join(keys), {"name": practice,
                "npi": ids[1], "tax_id": ids[0]},
                                 number_, sent, "charges_cents insurance_paid_cents balance_cents", "remittance", zero, account_number=account))
            diag = parts[-1].split("<b>DIAG:</b> ")[1].split(" ")[0]
            docs[-1]["diagnoses"] = [diag]
    paid, changes = sum(d["totals"]["insurance_paid_cents"] for d in docs), []
    for reason, words in rng.sample(PLB, rng.choice((0, 1, 1, 2))):
        changes.append((reason, words, number(rng, "EA99AAA9A00"), (1 if reason == "L6" else -1) * rng.randint(120, 9000)))
    net = paid + sum(x[3] for x in changes)
    head = beside(f"<div class='logo'>{payer}</div>{box(rng)}<br>Provider Services {tel(rng)}", "<div class='ti'>Explanation of Benefits<br>"
        f"Provider Remittance Advice</div>"
                  "Please Retain for Future Reference", facts([("Printed:", say(sent)), ("TIN / PIN:", f"{ids[0]} / {code}"), ("NPI:", ids[1]),
                  ("Trace Number:", number(rng, "882609999999999")), ("Trace Amount:", usd(net))]), widths="38% 32% 30%")
    body = f"<div class='mail'>{practice.upper()}<br>{street.upper()}<br>{town.upper()}</div>" + "".join(parts)
    body += "<div class='cl'>" + (("<h3>Provider Level Adjustments</h3>" + table(["PLB Reason", "Description", "Reference ID", "Amount"],
            [[a, b, c, usd(d)] for a, b, c, d in changes], "lllr", "t p")) if changes else "")
    body += table([], [["Total Issued Amount, all claims", usd(paid)], ["Provider Level Adjustments", usd(net - paid)], ["<b>Net Payment to: "
        + practice + "</b>", f"<b>{usd(net)}</b>"]],
                  "lr", "net") + "</div>"
    body += "<h3>Remarks</h3>" + facts([(k, REMARKS[k]) for k in used]) + (
        "<p class='fine'><br>You may dispute a payment decision within 180 days of the date of this advice. Provider disputes may be filed through "
        "the provider portal. Balance billing of "
        "members for amounts shown under remark 015 is not allowed by your agreement. A credit in the payable amount column is taken from this or "
        "a later payment.</p>")
    css = ("@page{@bottom-right{font:7.5pt 'Liberation Sans';content:'Page ' counter(page) ' of ' counter(pages)}}.logo{font:bold 14pt 'Liberation "
        "Sans'}.ti{font:bold 12pt 'Liberation Sans'}"
           ".f td{padding:0 6pt 0 0}.mail{margin:12pt 0 14pt 8pt}.who{width:100%;background:#ddd;font-size:8pt}.mem{font-size:7.5pt;padding:1pt "
           "4pt}.t{width:100%;font-size:7.8pt}"
           ".t th{font-size:6.8pt;border-top:.75pt solid;border-bottom:.75pt solid;vertical-align:bottom}.t td{padding:1pt 4pt}.sum "
           "td{font-weight:bold;border-top:.75pt solid}"
           ".iss{text-align:right;font-weight:bold;padding:1pt 4pt 8pt}.cl{page-break-inside:avoid}.net{margin:8pt 0 8pt auto;border:1pt solid}"
           ".net td+td{padding-left:40pt}"
           "h3{font-size:9.5pt}.p{width:70%}")
    return done(sheet(css, head + body, size="Letter landscape", margin=".45in", font="8.4pt 'Liberation Sans',Arial"), all_claims(docs))
