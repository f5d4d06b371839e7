"""A third-party administrator's explanation of benefits for an employer's own plan (of the kind that the largest administrator of such plans sends):
each claim a block with its facts, service dates, type of service, billed, discount, ineligible with reason, deductible,
copay, share; who is paid; accumulators."""
from held_twentysixth_c import *  # noqa: F403

NAME = "held26-benefit-admin-eob"
SORTS = {"visit": "OFFICE VISIT", "lab": "LABORATORY", "shot": "INJECTION", "drug": "DRUG ADMIN", "test": "DIAG TESTING", "xray": "X-RAY",
    "scan": "MRI/CT/US",
         "rehab": "PHYS THERAPY", "mind": "MENTAL HLTH OV", "er": "ER PHYSICIAN", "surgery": "SURGERY"}
NOTES = {"disc": ("3B", "NETWORK DISCOUNT. THE MEMBER IS NOT RESPONSIBLE FOR THIS AMOUNT."),
         "denied": ("K9", "THIS SERVICE IS NOT COVERED UNDER THE TERMS OF YOUR PLAN. PLEASE REFER TO THE SECTION OF YOUR SUMMARY PLAN DESCRIPTION ENTITLED "
                          "GENERAL EXCLUSIONS."),
         "ded": ("DD", "THE AMOUNT SHOWN HAS BEEN APPLIED TO THE PLAN YEAR DEDUCTIBLE."),
         "out": ("UC", "CHARGE EXCEEDS THE ALLOWED AMOUNT FOR AN OUT-OF-NETWORK PROVIDER. THE PROVIDER MAY BILL YOU FOR THIS AMOUNT.")}


def claim(rng, sent, n):
    """One claim: its lines as printed and the truth's keys."""
    who_gave, care, kind = seen(rng)
    first = later(sent, -rng.randint(12, 50) - n)
    inside = rng.random() < 0.85
    lines = services(rng, days(rng, kind, first), care, rng.choice((2, 4, 7)), "ded copay coins coins both free" if inside else "ded coins coins both")
    for x in lines:
        x["why"] = ["denied"] if x["kind"] == "denied" else (["disc"] if inside else ["out"]) + ["ded"] * bool(x["deductible_cents"])
        if not inside:
            x["noncovered_cents"] += x["adjustment_cents"]
            x["patient_cents"] += x["adjustment_cents"]
            x["adjustment_cents"] = 0
        x["remarks"] = [NOTES[w][0] for w in x["why"] if w != "ded"] + [NOTES[w][0] for w in x["why"] if w == "ded" and not inside]
    return who_gave, inside, lines


def document(rng):
    who, sent = Who(rng), day(rng, (2026, 1, 25), 230)
    payer = rng.choice(("UBR", "Unison Benefit Resources", "Meritage Benefit Administrators"))
    employer = rng.choice(("WESTBURY FOUNDRY AND MACHINE WORKS INC", "COUNTY OF LARAMORE", "PRAIRIE FREIGHT LINES LLC", "DIOCESE OF ST ALBAN LAY EMPLOYEES"))
    member, group = number(rng, rng.choice(("99999999", "Y99999999"))), number(rng, "76-499999")
    docs, blocks, used = [], [], {}
    for n in range(rng.choice((1, 1, 1, 2, 2, 3))):
        patient, how = kin(rng, who)
        giver, inside, lines = claim(rng, sent, n)
        num, acct, got = number(rng, rng.choice(("26999999999", "26099 999 999 99"))), number(rng, "AAA999999"), later(lines[-1]["date"], rng.randint(3, 9))
        rows = []
        for x in lines:
            x["description"] = SORTS[x["sort"]]
            for w in x["why"]:
                if NOTES[w][0] in x["remarks"]:
                    used[NOTES[w][0]] = NOTES[w][1]
            cut = x["charge_cents"] - x["noncovered_cents"] - x["adjustment_cents"]
            rows.append([f"{say(x['date'], '%m/%d/%y')} - {say(x['date'], '%m/%d/%y')}", x["description"], *(usd(v, "") for v in (x["charge_cents"],
                         x["adjustment_cents"], x["noncovered_cents"])), " ".join(x["remarks"]), usd(cut, ""), usd(x["deductible_cents"], ""),
                         usd(x["copay_cents"], ""), f"{x['rate'] if cut - x['deductible_cents'] > 0 else 0}%", usd(x["plan_paid_cents"], "")])
        paid, owed = total(lines, "plan_paid_cents"), total(lines, "patient_cents")
        share = total(lines, "coinsurance_cents")
        sums = ["TOTALS", "", *(usd(total(lines, k), "") for k in ("charge_cents", "adjustment_cents", "noncovered_cents")), "",
                usd(sum(x["charge_cents"] - x["noncovered_cents"] - x["adjustment_cents"] for x in lines), ""), usd(total(lines, "deductible_cents"), ""),
                usd(total(lines, "copay_cents"), ""), "", usd(paid, "")]
        pay = [["Payment to", esc(giver).upper() if inside or not paid else esc(who.plain).upper(), usd(paid)]]
        who_facts = [("Patient:", esc(patient.full).upper()), ("Relationship:", how.upper()), ("Claim number:", num), ("Patient acct:", acct)]
        giver_facts = [("Provider:", esc(giver).upper()), ("Network status:", "IN-NETWORK" if inside else "OUT-OF-NETWORK"), ("Claim received:", say(got)),
                       ("Claim processed:", say(sent))]
        blocks.append("<div class='blk'>" + beside(facts(who_facts, "f"), facts(giver_facts, "f"))
                      + table(["Service dates", "Type of service", "Amount<br>billed", "Network<br>discount", "Ineligible<br>amount", "Reason<br>code",
                               "Allowed<br>amount", "Deductible", "Copay", "Paid<br>at", "Benefit<br>amount"], rows, "llrrrlrrrrr", "t", [sums],
                              "15% 13% 9% 9% 9% 7% 9% 9% 7% 5% 9%")
                      + beside("<b>Payment details</b>" + table([], [p + ([f"Check no. {number(rng, '9999999999')}"] if paid else [""]) for p in pay],
                          "llr", "pp"),
                               "<b>Patient responsibility</b>" + facts([("Ineligible amount", usd(total(lines, "noncovered_cents"))), ("Deductible",
                               usd(total(lines, "deductible_cents"))), ("Copay", usd(total(lines, "copay_cents"))), ("Coinsurance", usd(share)),
                               ("<b>Total amount you may owe the provider</b>", f"<b>{usd(owed)}</b>")], "pr"), widths="55% 45%") + "</div>")
        keys = "date description charge_cents adjustment_cents noncovered_cents remarks allowed_cents deductible_cents copay_cents plan_paid_cents"
        for x in lines:
            x["allowed_cents"] = x["charge_cents"] - x["noncovered_cents"] - x["adjustment_cents"]
            x["end"] = x["date"]
        told = [{**{k: x[k] for k in keys.split() if x[k] != []}, "maybe": {"date_end": x["date"]}} for x in lines]
        docs.append(truth_of("eob", payer, patient.full.upper(), member, giver.upper(), num, sent, told,
                             {**money(lines)}, account_number=acct, network="in" if inside else "out"))
    met = sum(total(d["lines"], "deductible_cents") for d in docs) + cents(rng, 0, 300)
    limit = next((n for n in rng.choice(((75000, 150000), (150000, 300000))) if n >= met), -(-met // 100000) * 100000)
    oop = limit + rng.choice((350000, 500000))
    street, town = spot(rng)
    body = (beside(f"<div class='logo'>{payer}</div><div class='fine'>PO BOX 30{rng.randint(100, 999)}<br>SALT LAKE CITY UT 84130-0541</div>",
                   "<div class='h'>Explanation of benefits (EOB)</div><div class='r2'><b>This is not a bill.</b> Keep for your records.<br>"
                   f"{say(sent, '%B %-d, %Y')}</div>")
            + beside(f"<div class='mail'>{who.mail}</div>", facts([("Plan sponsor", employer), ("Group number", group), ("Member", esc(who.full).upper()),
                     ("Member ID", member), ("Questions?", f"Call {tel(rng)} Mon. - Fri.<br>or log in to your member portal")], "g"), widths="48% 52%")
            + "<p>This statement tells you how the claims below were processed by your group health plan, which is administered by "
            f"{payer}. Your provider may bill you for amounts shown as your responsibility.</p>" + "".join(blocks)
            + "<div class='bar'>Reason code description</div>" + facts(list(used.items()), "n")
            + "<div class='bar'>Plan year accumulators &ndash; " + esc(who.plain).upper() + "</div>"
            + table(["", "Annual limit", "Used to date", "Remaining"], [["Individual in-network deductible", usd(limit), usd(met), usd(limit - met)],
                    ["Individual in-network out-of-pocket", usd(oop), usd(met + 11250), usd(oop - met - 11250)]], "lrrr", "acc")
            + "<div class='bar'>Your appeal rights</div><p class='fine'>If your claim was denied in whole or in part, you have the right to appeal. You must "
                "file a "
            "written appeal within 180 days after you receive this notice. Send it with the claim number and any records that support your request to: "
                "Claims Appeal "
            f"Unit, {street}, {town}. You may ask, free of charge, for copies of all documents relevant to your claim, and for the diagnosis and treatment "
                "codes and "
            "what they mean. You may also have a right to bring a civil action under ERISA section 502(a) after the appeals of the plan have been used. "
            f"<b>ESPA&Ntilde;OL:</b> Para obtener asistencia en Espa&ntilde;ol, llame al {tel(rng)}.</p>")
    css = (".logo{font:bold 22pt 'Liberation Sans';color:#c35a00}.h{font:16pt 'Liberation Sans';text-align:right}.r2{text-align:right}.mail{margin:30pt 0}"
           ".f td{padding:.5pt 6pt .5pt 0;font-size:8.6pt}.f td+td{font-weight:bold}.g{font-size:8.8pt;background:#f3f3f3;width:100%}.g td{padding:2pt 5pt}"
           ".blk{border-top:2pt solid #c35a00;margin-top:9pt;padding-top:4pt}.t{width:100%;font-size:7.8pt;margin:4pt 0}.t th{border-bottom:1pt solid;"
           "vertical-align:bottom;padding:1pt 3pt}.t td{padding:1.5pt 3pt;border-bottom:.5pt dotted #999}.sum td{font-weight:bold;border-top:1pt solid}"
           ".pp,.pr{font-size:8.2pt}.pr{width:100%}.pr td+td{text-align:right}.bar{font-weight:bold;background:#eee;padding:2pt 4pt;margin:9pt 0 3pt}"
           ".n{font-size:7.8pt}.acc{width:75%;font-size:8.4pt}")
    return done(sheet(css, body, margin="0.5in 0.5in 0.6in", font="9pt 'Liberation Sans',Arial", title="EOB"), many(docs))
