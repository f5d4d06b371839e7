"""TRICARE East's explanation of benefits: one claim in the old form, the services with their number, words and procedure code, amount billed, amount approved
and remark letters; below it side by side the claim summary and the beneficiary's liability (deductible, copayment, cost-share), then the fiscal year's sums."""
from held_twentyninth_b import *  # noqa: F403

NAME = "held29-tricare-beneficiary-liability"
REMARKS = {"A": "CHARGES ARE MORE THAN ALLOWABLE AMOUNT. A PARTICIPATING OR NETWORK PROVIDER MAY NOT BILL YOU FOR THE DIFFERENCE.",
           "B": "THIS PROCEDURE IS INCLUDED IN ANOTHER PROCEDURE BILLED FOR THE SAME DAY. NO SEPARATE PAYMENT IS MADE."}


def document(rng):
    people = family(rng)
    n, who, sent = rng.randrange(3), people[0], day(rng, (2026, 2, 10), 240)
    patient, payer, (provider, care) = people[n], "TRICARE East", seen(rng)
    first, claim = later(sent, -rng.randint(9, 40)), f"2026{rng.randint(10, 320):03d}" + number(rng, "EAS999999")
    lines, rows, used = services(rng, [first] if care is not THERAPY else [first, later(first, 2), later(first, 7)], care, 8, denied=0, packed=0.12), [], []
    sponsor, account = f"XXX-XX-{rng.randint(1000, 9999)}", number(rng, rng.choice(("9999999999", "AAA9999999", "9999999A9999")))
    for x in lines:
        x["description"], letter = x["words"].upper(), "B" if x["kind"] == "packed" else "A"
        x["remarks"] = [letter]
        used += [letter] if letter not in used else []
        dates = say(x["date"])
        modifier = "-GP" if care is THERAPY else "-25" if x["code"] in ("99213", "99214") and len(lines) > 1 else ""
        if modifier:
            x["modifiers"] = [modifier[1:]]
        if x["kind"] == "packed":  # nothing approved, and nobody owes it
            x["maybe"] = {"adjustment_cents": x["charge_cents"]}
        rows.append([esc(provider.upper()), dates, str(x["units"]), esc(x["description"]), x["code"] + modifier, usd(x["charge_cents"], ""),
                     usd(x["allowed_cents"], ""), letter])
    for row in rows[1:]:
        row[0] = ""
    t = {k: total(lines, k) for k in "charge_cents allowed_cents noncovered_cents deductible_cents copay_cents coinsurance_cents plan_paid_cents "
        "patient_cents".split()}
    unpaid = t["charge_cents"] - t["allowed_cents"]
    met = t["deductible_cents"] + rng.randint(0, 9000)
    cap = t["patient_cents"] - t["noncovered_cents"] + rng.randint(2000, 70000)
    check = number(rng, "0009999999") if t["plan_paid_cents"] else "N/A"
    body = (beside("<div class='logo'>TRICARE<sup>&reg;</sup></div><div class='n'>TRICARE East Region Claims<br>P.O. Box 7981<br>Madison, WI 53707-7981</div>",
                   "<div class='ttl'>TRICARE EXPLANATION OF BENEFITS</div><b>This is a statement of the action taken on your TRICARE claim.<br>Keep this "
                       "notice for your "
                   "records.</b><br><div class='big'>THIS IS NOT A BILL</div>", widths="38% 62%")
            + beside(f"<br><br><div>{patient.mail if n < 2 else 'PARENT OR GUARDIAN OF<br>' + patient.mail}</div><br>",
                     facts([("Date of Notice:", say(sent, "%B %-d, %Y")), ("Sponsor SSN/DBN:", sponsor), ("Sponsor Name:", esc(who.full.upper())),
                            ("Beneficiary Name:", esc(patient.full.upper())), ("Plan:", rng.choice(("TRICARE SELECT", "TRICARE PRIME", "TRICARE RETIRED "
                                "RESERVE"))),
                            ("Claim Number:", claim), ("Check Number:", check), ("Patient Account No.:", account)]), widths="52% 48%")
            + f"<p class='n'><br>Benefits were payable to: <b>{esc(provider.upper())}</b></p>"
            + table(["Services Provided By", "Date of<br>Services", "No. of<br>Svcs", "Services Provided", "Procedure<br>Code", "Amount<br>Billed",
                     "TRICARE<br>Approved", "See<br>Remarks"], rows, "llrlcrrc", "t",
                    [["Totals:", "", "", "", "", usd(t["charge_cents"]), usd(t["allowed_cents"]), ""]], widths="23% 9.5% 5.5% 26% 10% 10% 10% 6%")
            + beside("<div class='h'>Claim Summary</div>"
                     + facts([("Amount Billed:", usd(t["charge_cents"])), ("TRICARE Approved:", usd(t["allowed_cents"])), ("Non-Covered:", usd(unpaid)),
                              ("Other Insurance Paid:", "$0.00"), ("Paid by Beneficiary:", "$0.00"), ("Paid to Provider:", usd(t["plan_paid_cents"])),
                              ("Paid to Beneficiary:", "$0.00")], "f sum2"),
                     "<div class='h'>Beneficiary Liability Summary</div>"
                     + facts([("Deductible:", usd(t["deductible_cents"])), ("Copayment:", usd(t["copay_cents"])), ("Cost-Share:", usd(t["coinsurance_cents"])),
                              ("Beneficiary Responsibility:", f"<b>{usd(t['patient_cents'])}</b>")], "f sum2"),
                     "<div class='h'>Benefit Period Summary</div>"
                     + facts([("Year Beginning:", "01/01/2026"), ("", "<b>Individual &nbsp; Family</b>"),
                              ("Deductible:", f"{usd(met)} &nbsp; {usd(met + 1500)}"), ("Catastrophic Cap:", usd(cap))], "f sum2"), widths="33% 35% 32%")
            + "<div class='h'>Remarks</div>" + facts([(k, REMARKS[k]) for k in used], "f n")
            + "<p class='n'><br><b>APPEAL:</b> If you disagree with the determination on your claim, you have the right to ask for a reconsideration. Your "
                "signed "
              "written request must state the specific matter with which you disagree and must be sent to TRICARE East Appeals, P.O. Box 740044, "
                  "Louisville, KY "
              "40201-7444, no later than 90 days from the date of this notice. If the postmark is later than 90 days the appeal cannot be accepted. Include a "
              "copy of this notice. On receiving your request, all TRICARE claims related to the entire course of treatment will be reviewed.</p>"
            + f"<p class='n'>Please verify that services listed were received. To report fraud or abuse, or for questions about this notice, call "
                f"{tel(rng, '(800) 555-{:04d}')} "
              "or log in to tricare-east.com. TRICARE is a registered trademark of the Department of Defense, Defense Health Agency. All rights reserved.</p>")
    css = (".logo{font:bold 22pt 'Liberation Serif';color:#20356b}.ttl{font:bold 14pt 'Liberation Serif'}.big{font:bold 13pt 'Liberation Sans';margin:4pt "
        "0}.n{font-size:7.7pt}"
           ".f td{padding:.6pt 8pt .6pt 0;font-size:8.4pt}.f td:first-child{white-space:nowrap}.sum2{width:100%}.sum2 td:last-child{text-align:right}"
           ".t{width:100%;font-size:8pt;border:1pt solid #000;margin:3pt 0 8pt}.t th{border:.6pt solid "
               "#000;font-size:7.4pt;text-align:center;vertical-align:middle}"
           ".t td{border-left:.6pt solid #000;border-right:.6pt solid #000;padding:1.5pt 3pt}.sum td{border-top:.8pt solid #000;font-weight:bold}"
           ".h{font-weight:bold;border-bottom:1pt solid #20356b;margin:6pt 0 3pt;color:#20356b}.f.n td{font-size:7.5pt}")
    lines_told = "date code modifiers units description charge_cents allowed_cents remarks maybe"
    truth = claim_of(payer, patient.full.upper(), "", lines, lines_told, provider.upper(), claim, sent, "charges_cents insurance_paid_cents balance_cents",
                     account_number=account)
    # The provider is of the network, so what is not approved is his to bear: it lowers what is owed as any adjustment does.
    truth["totals"] |= {"adjustments_cents": unpaid, "patient_paid_cents": 0}
    return done(sheet(css, body, margin="0.5in", font="9pt 'Liberation Sans',Arial"), truth)
