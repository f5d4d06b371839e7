"""A federal union plan's EOB in GEHA's manner, a portrait sheet in capitals: facts of the claim in two columns, a table whose rows end with the
percent and the payment: charge, discount or ineligible with a remark letter, covered balance, deductible, copay; now and then a processed claim
that is adjusted, with what was paid before taken off; the payee's lines; letters explained; what the patient owes."""
from held_twentythird_b import *  # noqa: F403

NAME = "held23-postal-geneva"
SAYS = {"A": "PROVIDER DISCOUNT. YOU ARE NOT RESPONSIBLE FOR THIS AMOUNT.", "B": "CHARGE IS NOT A COVERED EXPENSE OF THE PLAN. PATIENT IS RESPONSIBLE.",
        "C": "COPAYMENT IS DUE TO THE PROVIDER.",
        "D": "APPLIED TO THE CALENDAR YEAR DEDUCTIBLE.", "R": "THIS CLAIM HAS BEEN ADJUSTED. THIS STATEMENT REPLACES THE ONE YOU RECEIVED BEFORE."}


def money(cents):
    return usd(cents, "")


def document(rng):
    who, family = household(rng, oldest=64)
    payer = rng.choice(("POSTAL & GOVERNMENT EMPLOYEES BENEFIT ASSOCIATION", "NATIONAL CARRIERS HEALTH ASSOCIATION, INC.",
                        "GENEVA EMPLOYEES HEALTH ASSOCIATION"))
    (patient, kin), (provider, care), sent = rng.choice(family), seen(rng), day(rng, (2026, 2, 22), 210)
    first, provider, member, claim = later(sent, -rng.randint(8, 40)), provider.upper(), number(rng, "99999999"), number(rng, "26099-9999999-00")
    visits = [first, later(first, 2), later(first, 5)] if care is THERAPY else [first]
    lines, rows, used, again = services(rng, 1, 8, visits, care, words=1, denied=0.09), [], set(), rng.random() < 0.18
    for x in lines:
        x["description"] = x["description"].upper()
        x["remarks"] = ["B"] if x["denied"] else (["A"] if x["adjustment_cents"] else []) + (["D"] if x["deductible_cents"] else []) + (["C"]
            if x["copay_cents"] else [])
        used |= set(x["remarks"])
        x["date_end"] = x["date"]
        d = say(x["date"], "%m/%d/%y")
        balance = x["allowed_cents"] - x["deductible_cents"] - x["copay_cents"]
        rows.append([esc(x["description"]), d, d, money(x["charge_cents"]), money(x["adjustment_cents"]) if x["adjustment_cents"] else "",
                     money(x["noncovered_cents"]) if x["noncovered_cents"] else "",
                     "".join(x["remarks"]), money(x["deductible_cents"]) if x["deductible_cents"] else "", money(x["copay_cents"]) if x["copay_cents"] else "",
                     money(balance), f"{x['rate']}", money(x["plan_paid_cents"])])
    t = sums(lines, "charge_cents adjustment_cents noncovered_cents deductible_cents copay_cents allowed_cents plan_paid_cents patient_cents")
    again = again and t["plan_paid_cents"] > 2000
    before = round(t["plan_paid_cents"] * rng.uniform(0.2, 0.7)) if again else 0
    used |= {"R"} if again else set()
    heads = ["TYPE OF SERVICE", "FROM", "TO", "TOTAL<br>CHARGE", "PROVIDER<br>DISCOUNT", "NOT<br>COVERED", "RMK", "DEDUCT", "COPAY", "COVERED<br>BALANCE", "%",
             "BENEFIT<br>AMOUNT"]
    foot = [["TOTALS", "", "", *(money(t[k]) for k in "charge_cents adjustment_cents noncovered_cents".split()), "", money(t["deductible_cents"]),
             money(t["copay_cents"]),
             money(t["allowed_cents"] - t["deductible_cents"] - t["copay_cents"]), "", money(t["plan_paid_cents"])]]
    (box, city), account = place(rng, True), number(rng, "AAA99999") if rng.random() < 0.65 else ""
    due = [("TOTAL BENEFITS", money(t["plan_paid_cents"])), ("OTHER INSURANCE / MEDICARE", "0.00"), *([("LESS AMOUNT PREVIOUSLY PAID",
        f"-{money(before)}")] if again else []),
           ("NET BENEFIT PAID THIS STATEMENT", money(t["plan_paid_cents"] - before))]
    body = (f"<div class='top'><div class='logo'>{esc(payer)}</div>{box.upper()} &nbsp; {city.upper()}<br>{free(rng)}</div>"
            "<table class='ban'><tr><td>EXPLANATION OF BENEFITS</td><td>THIS IS NOT A BILL</td></tr></table>"
            + beside(f"<div class='mail'>{who.mail}</div>", facts([("STATEMENT DATE", say(sent)), ("MEMBER NAME", esc(who.full.upper())), ("MEMBER ID", member),
                                                                   ("PATIENT", esc(patient.full.upper())),
                     ("RELATIONSHIP", ("SELF", "SPOUSE", "DEPENDENT")[kin]), ("CLAIM NUMBER", claim), *([("PATIENT ACCOUNT", account)] if account else [])],
                     "f bx"), widths="50% 50%")
            + f"<p>PROVIDER OF SERVICE: <b>{esc(provider)}</b> &nbsp;&nbsp; CLAIM RECEIVED: {say(later(first, 4), '%m/%d/%y')}</p>" + table(heads, rows,
                "lllrrrcrrrrr", "t", foot)
            + beside(f"<p>PAYMENT "
                     f"TO:<br>{esc(provider)}<br>{'EFT/CHECK NO. ' + number(rng, '0099999999') if t['plan_paid_cents'] else 'NO PAYMENT ISSUED'}</p>",
                     facts(due, "f rs"), widths="52% 48%")
            + f"<table class='owe'><tr><td>PATIENT RESPONSIBILITY</td><td>{usd(t['patient_cents'])}</td></tr></table>"
            + "<h3>REMARKS</h3>" + facts([(m, SAYS[m]) for m in sorted(used)], "f n")
            + f"<h3>{sent.year} ACCUMULATORS - {esc(patient.first.upper())}</h3>" + facts([("CALENDAR YEAR DEDUCTIBLE $350.00",
                f"SATISFIED {usd(min(35000, t['deductible_cents'] + rng.randint(0, 20000)))}"),
              ("CATASTROPHIC LIMIT $6,500.00", f"SATISFIED {usd(t['patient_cents'] % 300000 + rng.randint(10000, 200000))}")], "f n")
            + "<p class='fine'><br>IF YOU DISAGREE WITH OUR DECISION, ASK US TO RECONSIDER IN WRITING WITHIN 6 MONTHS FROM THE DATE OF THIS STATEMENT. TELL "
              "US WHY, BASED ON SPECIFIC PROVISIONS OF THE BROCHURE, AND SEND COPIES OF BILLS, RECORDS AND "
              "THIS STATEMENT. IF WE KEEP OUR DECISION YOU MAY ASK THE OFFICE OF PERSONNEL MANAGEMENT TO REVIEW IT. SEE THE DISPUTED CLAIMS PROCESS, SECTION "
              "8 OF THE BROCHURE. SAVE THIS STATEMENT FOR TAX PURPOSES; A FEE MAY BE CHARGED FOR COPIES.</p>")
    css = (numbered("PAGE") + ".top{text-align:center}.logo{font:bold 13pt 'Liberation Sans'}.ban{width:100%;background:#222;color:#fff;margin:6pt 0}.ban "
                              "td{font-weight:bold;padding:3pt 6pt}.ban td+td{text-align:right}.mail{margin:26pt 0 20pt 12pt}.bx{border:1pt solid;"
           "width:100%}.f td{padding:0 8pt 1pt 0}.bx td{padding:1pt 6pt}.t{width:100%;font-size:7.4pt;margin:4pt 0}.t "
           "th{font-size:6.8pt;vertical-align:bottom;border:.6pt solid #333;background:#e8e8e8;padding:1pt 2pt}.t td{padding:1.5pt 2pt;border-left:.6pt "
           "solid #333;"
           "border-right:.6pt solid #333}.sum td{border:.6pt solid #333;font-weight:bold}.rs{margin-left:auto}.rs td+td{text-align:right}.owe{border:1.5pt "
           "solid;margin:4pt 0 4pt auto;font-weight:bold;font-size:10.5pt}.n{font-size:7.8pt}h3{font-size:9pt;margin:7pt 0 2pt}")
    keys = "date date_end description charge_cents adjustment_cents noncovered_cents remarks deductible_cents copay_cents plan_paid_cents"
    out = only(lines, keys, "adjustment_cents noncovered_cents deductible_cents copay_cents remarks".split())
    truth = claim_of(payer, patient.full.upper(), member, out, provider, claim, sent, "charges_cents adjustments_cents insurance_paid_cents balance_cents",
                     **({"account_number": account} if account else {}))
    truth["totals"]["balance_cents"] = t["patient_cents"]
    return done(sheet(css, body, margin="0.5in", font="8.8pt 'Liberation Sans Narrow','Liberation Sans',Arial"), truth)
