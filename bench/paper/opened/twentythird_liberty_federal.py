"""A federal employees' plan EOB in the manner of the Blue Cross and Blue Shield Federal Employee Program: a box with the member's facts, the
claim's summary in big figures, rows by day with submitted charges, plan allowance, remark codes, deductible, coinsurance, copayment, other
insurance, what we paid and you owe the provider; remarks explained, the calendar year's sums by kind of limit, notices on the back."""
from held_twentythird_b import *  # noqa: F403

NAME = "held23-liberty-federal"
COLS = "deductible_cents coinsurance_cents copay_cents".split()
SAYS = {"135": "YOU SAVED THE DIFFERENCE BETWEEN THE SUBMITTED CHARGE AND THE PLAN ALLOWANCE BY USING A PREFERRED PROVIDER. YOU ARE NOT RESPONSIBLE FOR IT.",
        "407": "THIS SERVICE IS SUBJECT TO A COPAYMENT. SEE SECTION 5 OF YOUR SERVICE BENEFIT PLAN BROCHURE.",
        "512": "THE CALENDAR YEAR DEDUCTIBLE HAS BEEN APPLIED TO THIS CHARGE.", "618": "BENEFITS ARE NOT AVAILABLE FOR THIS SERVICE. SEE SECTION 6, GENERAL "
                                                                                       "EXCLUSIONS.",
        "702": "THIS SERVICE WAS PERFORMED BY A NON-PARTICIPATING PROVIDER. YOU MAY BE BILLED FOR THE DIFFERENCE."}


def document(rng):
    who, family = household(rng, oldest=64)
    payer = rng.choice(("Liberty Federal Employee Program", "Capitol Cross Federal Benefit Plan", "Republic Federal Service Benefit Plan"))
    member, sent, docs, blocks = number(rng, "R99999999"), day(rng, (2026, 2, 24), 200), [], []
    option = rng.choice(("Standard Option", "Basic Option", "FEP Focus"))
    for _ in range(rng.choice((1, 1, 1, 2, 3))):
        (patient, kin), (provider, care), first = rng.choice(family), seen(rng), later(sent, -rng.randint(8, 35))
        claim, provider, used = number(rng, "26099999999900"), provider.upper(), set()
        lines = services(rng, 1, 6, [first, first, later(first, 1)] if care in (THERAPY, HOSPITAL) else [first], care, words=1, denied=0.08,
                         kinds=("copay", "copay", "coins", "free") if option == "Basic Option" else ("ded", "copay", "coins", "coins", "both", "free"),
                         rates=(85, 85, 65))
        rows = []
        for x in lines:
            x["remarks"] = ["618"] if x["denied"] else ["135"] + (["407"] if x["copay_cents"] else []) + (["512"] if x["deductible_cents"] else [])
            used |= set(x["remarks"])
            x["description"] = x["description"].upper()
            d = say(x["date"], "%m/%d/%y")
            rows.append([f"{d} - {d}", x["description"], usd(x["charge_cents"]), usd(x["allowed_cents"]), " ".join(x["remarks"]),
                         *(usd(x[k]) if x[k] else "" for k in COLS), "",
                         usd(x["plan_paid_cents"]), usd(x["patient_cents"])])
            x["maybe"] = {"date_end": x["date"]}
        t = sums(lines, " ".join(["charge_cents", "allowed_cents", *COLS, "plan_paid_cents", "patient_cents"]))
        heads = ["Service Date(s)", "Type of Service", "Submitted<br>Charges", "Plan<br>Allowance", "Remark<br>Codes", "Deductible", "Coinsurance", "Copayment",
                 "Medicare/<br>Other Ins.", "What<br>We Paid", "You Owe<br>the Provider"]
        foot = [[("CLAIM TOTALS", 2), usd(t["charge_cents"]), usd(t["allowed_cents"]), "", *(usd(t[k]) for k in COLS), "$0.00", usd(t["plan_paid_cents"]),
                 usd(t["patient_cents"])]]
        blocks.append("<div class='cl'>" + beside(facts([("Patient Name:", esc(patient.plain.upper())), ("Relationship:", ("SELF", "SPOUSE", "CHILD")[kin])]),
                      facts([("Provider:", esc(provider)), ("Provider Status:", "PREFERRED")]), facts([("Claim Number:", claim), ("Processed On:",
                          say(later(sent, -2)))]), widths="30% 40% 30%")
                      + table(heads, rows, "llrrlrrrrrr", "t", foot)
                      + facts([(f"<b>{m}</b>", SAYS[m]) for m in sorted(used)], "f n")
                      + (f"<p class='n'>WE SENT {usd(t['plan_paid_cents'])} TO {esc(provider)} ON {say(later(sent, -1))}. YOU OWE THE PROVIDER "
                         f"{usd(t['patient_cents'])}.</p>" if t["plan_paid_cents"] else
                         f"<p class='n'>NO PAYMENT WAS MADE ON THIS CLAIM. YOU OWE THE PROVIDER {usd(t['patient_cents'])}.</p>") + "</div>")
        keys = "date description charge_cents allowed_cents remarks maybe " + " ".join(COLS) + " plan_paid_cents patient_cents"
        docs.append(claim_of(payer, patient.plain.upper(), member, only(lines, keys, COLS), provider, claim, sent,
                             "charges_cents insurance_paid_cents balance_cents", network="in"))
    every = [x for d in docs for x in d["lines"]]
    box, city = place(rng, True)
    mine = rng.randint(min(35000, total(every, "deductible_cents")), 35000)
    ours, spent = min(70000, mine + rng.choice((0, 0, 12000, 35000))), rng.randint(40000, 400000)
    year = [[k, usd(limit), usd(met), usd(limit - met)] for k, limit, met in (
        ("Calendar Year Deductible - Individual", 35000, mine), ("Calendar Year Deductible - Family", 70000, ours),
        ("Catastrophic Out-of-Pocket Maximum - Self", 600000, spent),
        ("Catastrophic Out-of-Pocket Maximum - Family", 1200000, spent + rng.randint(0, 300000)))]
    body = (beside(f"<div class='logo'>{payer}</div>{box}, {city}", f"<div class='ttl'>Explanation of Benefits</div><b>THIS IS NOT A BILL &ndash; KEEP FOR "
                                                                    f"YOUR RECORDS</b>", widths="52% 48%")
            + beside(f"<div class='mail'>{who.mail}</div>", "<div class='bx'>" + facts([("Member:", esc(who.plain.upper())), ("Identification Number:", member),
                ("Plan Option:", option),
                     ("Statement Date:", say(sent)), ("Customer Service:", free(rng))]) + "</div>", widths="52% 48%")
            + "<table class='big'><tr>" + "".join(f"<td>{k}<br><b>{usd(total(every, c))}</b></td>" for k, c in (
                ("Total Submitted Charges", "charge_cents"), ("What We Paid", "plan_paid_cents"), ("You Owe the Provider(s)",
                "patient_cents"))) + "</tr></table>" + "".join(blocks)
            + f"<h3>{sent.year} Benefit Year Summary for {esc(who.plain.upper())}</h3>" + table(["", "Limit", "Amount Met to Date", "Amount Remaining"], year,
                "lrrr", "y")
            + "<p class='fine'><br><b>YOUR RIGHT TO HAVE US RECONSIDER.</b> If you do not agree with our decision on your claim you may ask us to reconsider "
              "it. Write to us within 6 months of the date of "
              "this statement, include the reason in terms of the brochure (RI 71-005), and copies of documents that support your claim, such as "
              "physicians&rsquo; letters, operative reports, bills, "
              "medical records, and explanation of benefits forms. If you do not agree with the outcome, you may ask the U.S. Office of Personnel Management "
              "to review it, within 90 days of our letter.</p>"
              "<p class='fine'><b>STOP HEALTH CARE FRAUD!</b> Fraud increases the cost of health care for everyone. If you suspect that a provider has "
              "charged you for services you did not get, call the provider "
              "first, as it may be an error. If that does not settle it, call our fraud hotline.</p>")
    css = (numbered() + ".logo{font:bold 16pt 'Liberation Sans';color:#0057a8}.ttl{font:bold 15pt 'Liberation Sans';color:#333}.mail{margin:16pt 0 18pt "
                        "24pt}.bx{border:1pt solid #0057a8;padding:4pt;margin-top:8pt}"
           ".big{width:100%;margin:4pt 0 8pt}.big td{border:1pt solid #9bb;text-align:center;background:#f1f6fb;width:33%}.big "
           "b{font-size:14pt}.cl{margin-bottom:9pt;border-top:2pt solid #0057a8;padding-top:3pt;"
           "page-break-inside:avoid}.t{width:100%;font-size:7.9pt;margin:3pt 0}.t "
           "th{background:#0057a8;color:#fff;font-size:7.4pt;vertical-align:bottom;padding:2pt 3pt}.t td{border-bottom:.5pt solid #bbb;"
           "padding:2pt 3pt}.sum td{font-weight:bold;background:#eef}.f td{padding:0 8pt 0 0}.n{font-size:7.6pt}h3{font-size:10pt;color:#0057a8;margin:6pt 0 "
           "2pt}.y{width:80%;font-size:8.4pt}.y td,.y th{border:.5pt solid #aaa}")
    return done(sheet(css, body, size="Letter landscape", margin="0.45in", font="8.8pt 'Liberation Sans',Arial"), one_or_more(docs))
