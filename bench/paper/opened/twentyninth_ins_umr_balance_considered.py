"""UMR's explanation of benefits for an employer's own plan, sideways: participant, employer and claim on top, rows with dates, service, charges, discount, not
covered with reason, deductible, copay, balance, percent, plan's benefit; below the patient's responsibility as a ladder; now and then an adjusted claim, where
the earlier payment is taken off."""
from held_twentyninth_b import *  # noqa: F403

NAME = "held29-umr-balance-considered"
WORDS = {"visit": "OFFICE VISIT", "lab": "LAB/PATHOLOGY", "test": "DIAGNOSTIC TEST", "shot": "INJECTION/INFUSION", "drug": "INJECTABLE DRUG",
    "vaccine": "PREVENTIVE CARE",
         "xray": "X-RAY", "scan": "MRI/CT/PET SCAN", "therapy": "PHYSICAL THERAPY", "er": "EMERGENCY ROOM", "surgery": "SURGERY"}
WHY = {"07": "UNITEDHEALTHCARE CHOICE PLUS NETWORK DISCOUNT. THE PATIENT IS NOT RESPONSIBLE FOR THIS AMOUNT.",
       "3L": "THIS SERVICE IS EXCLUDED UNDER THE TERMS OF THE PLAN. PLEASE REFER TO THE EXCLUSIONS SECTION OF YOUR SUMMARY PLAN DESCRIPTION.",
       "H1": "THIS CHARGE IS INCLUDED IN THE ALLOWANCE FOR ANOTHER SERVICE. THE PATIENT IS NOT RESPONSIBLE FOR THIS AMOUNT."}
EMPLOYERS = ["NORTHWOODS SCHOOL DISTRICT", "PRAIRIE FARMS COOPERATIVE", "CITY OF STEVENS POINT", "MARATHON TOOL & DIE INC"]


def blank(value):
    return usd(value, "") if value else ""


def document(rng):
    people = family(rng)
    n, who, sent = rng.randrange(3), people[0], day(rng, (2026, 2, 14), 235)
    patient, (provider, care) = people[n], seen(rng)
    member, claim, account = number(rng, "99999999"), number(rng, rng.choice(("99999999999", "26999-999999-00"))), number(rng, "AA9999999")
    first, again = later(sent, -rng.randint(8, 33)), rng.random() < 0.3
    lines, rows, used = services(rng, [first] if care is not THERAPY else [first, later(first, 2), later(first, 4)], care, 7, denied=0.1, packed=0.08), [], []
    for x in lines:
        x["description"], x["remarks"] = WORDS[x["sort"]], [{"denied": "3L", "packed": "H1"}.get(x["kind"], "07")]
        used += [k for k in x["remarks"] if k not in used]
        x["date_end"] = x["date"]
        x["balance"] = x["plan_paid_cents"] + x["coinsurance_cents"]
        dates = f"{say(x['date'], '%m/%d/%y')} - {say(x['date'], '%m/%d/%y')}"
        rows.append([dates, x["description"], usd(x["charge_cents"], ""), blank(x["adjustment_cents"]), blank(x["noncovered_cents"]), x["remarks"][0],
                     blank(x["deductible_cents"]), blank(x["copay_cents"]), usd(x["balance"], ""), f"{x['rate']}%" if x["balance"] else "",
                     usd(x["plan_paid_cents"], "")])
    keys = "charge_cents adjustment_cents noncovered_cents deductible_cents copay_cents balance plan_paid_cents coinsurance_cents patient_cents".split()
    t = {k: total(lines, k) for k in keys}
    # What was paid before: of an adjusted claim a part of today's payment.
    before = round(t["plan_paid_cents"] * rng.uniform(0.2, 0.7)) if again else 0
    met = t["deductible_cents"] + rng.randint(8000, 60000)
    limit, out = limit_over(met), met + t["copay_cents"] + t["coinsurance_cents"] + 9015
    most = limit_over(out + 250000)
    net = [["TOTAL PLAN BENEFIT", usd(t["plan_paid_cents"])], ["LESS OTHER INSURANCE CREDITS OR ADJUSTMENTS", "0.00"]]
    if before:
        net += [["LESS AMOUNT PREVIOUSLY PAID", f"-{usd(before, '')}"]]
    net += [["TOTAL NET PAYMENT", usd(t["plan_paid_cents"] - before)]]
    payee = facts([("PAYMENT TO:", esc(provider.upper())), ("CHECK/EFT NO.:", number(rng, "9999999")), ("AMOUNT:",
        usd(t["plan_paid_cents"] - before))]) if t["plan_paid_cents"] - before else ""
    body = (beside("<div class='logo'>UMR</div><div class='n'>A UnitedHealthcare Company<br>P.O. BOX 30541<br>SALT LAKE CITY, UT 84130-0541</div>"
                   f"<br><div>{who.mail}</div>",
                   "<div class='ttl'>EXPLANATION OF BENEFITS</div><b>RETAIN FOR TAX PURPOSES<br>THIS IS NOT A BILL</b><p class='n'><br>Visit umr.com or "
                       "call Member Services "
                   f"at {tel(rng)}</p>",
                   facts([("EMPLOYER", rng.choice(EMPLOYERS)), ("GROUP NUMBER", number(rng, "76-999999")), ("PARTICIPANT", esc(who.plain.upper())),
                       ("MEMBER ID", member),
                          ("DATE PROCESSED", say(sent)), ("DIVISION", "001")], "f bx"), widths="36% 30% 34%")
            + ("<div class='adj'>*** ADJUSTMENT OF A PREVIOUSLY PROCESSED CLAIM ***</div>" if before else "")
            + "<div class='cl'>" + beside(facts([("PATIENT", esc(patient.plain.upper())), ("RELATIONSHIP", ("EMPLOYEE", "SPOUSE", "CHILD")[n])]),
                                          facts([("CLAIM NUMBER", claim), ("PATIENT ACCOUNT", account)]),
                                          facts([("PROVIDER", esc(provider.upper())), ("NETWORK", "PARTICIPATING")]), widths="30% 30% 40%") + "</div>"
            + table(["TREATMENT<br>DATES", "DESCRIPTION<br>OF SERVICE", "TOTAL<br>CHARGES", "PROVIDER<br>DISCOUNT", "NOT<br>COVERED", "REASON<br>CODE",
                "DEDUCTIBLE<br>AMOUNT",
                     "COPAY<br>AMOUNT", "BALANCE<br>CONSIDERED", "PAID<br>AT", "PLAN<br>BENEFIT"], rows, "llrrrcrrrrr", "t",
                    [["TOTALS", "", *(usd(t[k], "") for k in keys[:3]), "", usd(t["deductible_cents"], ""), usd(t["copay_cents"], ""), usd(t["balance"], ""),
                        "",
                      usd(t["plan_paid_cents"], "")]])
            + beside("<div class='h'>PATIENT RESPONSIBILITY</div>"
                     + facts([("DEDUCTIBLE", usd(t["deductible_cents"], "")), ("COPAY", usd(t["copay_cents"], "")), ("COINSURANCE",
                         usd(t["coinsurance_cents"], "")),
                              ("NOT COVERED", usd(t["noncovered_cents"], "")), ("<b>TOTAL YOU OWE PROVIDER</b>", f"<b>{usd(t['patient_cents'])}</b>")], "f s"),
                     "<div class='h'>PLAN PAYMENT</div>" + facts(net, "f s") + payee,
                     "<div class='h'>2026 BENEFIT INFORMATION</div>"
                     + table(["IN NETWORK", "MAXIMUM", "SATISFIED"], [["INDIVIDUAL DEDUCTIBLE", usd(limit), usd(met)], ["INDIVIDUAL OUT OF POCKET",
                         usd(most), usd(out)]],
                             "lrr", "acc"), widths="29% 37% 34%")
            + "<div class='h'>REASON CODE DESCRIPTION</div>" + facts([(k, WHY[k]) for k in used], "f n")
            + "<p class='n'><br>YOUR RIGHT TO APPEAL: If you disagree with this claim decision, you or your authorized representative may request a review "
                "in writing within 180 "
              "days of receipt of this notice to UMR Claim Appeals, P.O. Box 30546, Salt Lake City, UT 84130-0546. You may submit comments, documents and "
                  "records. On "
              "request you will be given, free of charge, copies of all documents relevant to the claim, the diagnosis and treatment codes and their "
                  "meaning. If your plan "
              "is subject to ERISA, you may bring civil action under section 502(a) after the review is complete.</p>")
    css = (".logo{font:bold 28pt 'Liberation Sans';color:#002677}.ttl{font:bold 14pt 'Liberation Sans'}.n{font-size:7.6pt}.f td{padding:.5pt 8pt .5pt "
        "0;font-size:8pt}"
           ".f td:first-child{white-space:nowrap}.bx{border:1pt solid #000;width:100%}.bx td{padding:1pt "
               "5pt}.adj{text-align:center;font-weight:bold;margin:5pt}"
           ".cl{background:#eee;padding:3pt 5pt;margin-top:8pt}.t{width:100%;font-size:8pt;margin:3pt 0 8pt}.t th{font-size:7.1pt;border-bottom:1pt solid #000;"
           "vertical-align:bottom}.t td{padding:1.4pt 4pt}.sum td{border-top:1pt solid "
               "#000;font-weight:bold}.h{font-weight:bold;background:#002677;color:#fff;padding:1.5pt 4pt;"
           "margin:3pt 0;font-size:8.2pt}.s{width:100%}.s td:last-child{text-align:right}.acc{width:100%;font-size:7.7pt}.f.n td{font-size:7.4pt}")
    truth = claim_of("UMR", patient.plain.upper(), member, lines, "date date_end description remarks charge_cents adjustment_cents noncovered_cents "
        "deductible_cents copay_cents "
                     "plan_paid_cents", provider.upper(), claim, sent, network="in", account_number=account,
                     blank="adjustment_cents noncovered_cents deductible_cents copay_cents".split())
    return done(sheet(css, body, size="Letter landscape", margin="0.45in", font="8.8pt 'Liberation Sans',Arial"), truth)
