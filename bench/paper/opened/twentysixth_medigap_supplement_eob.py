"""A Medicare Supplement insurer's explanation of benefits: what Medicare was charged, approved and paid of each service, the part A or B deductible and
coinsurance that were left, what the supplement plan pays of them, remarks; the check's facts and the insured's remainder.
A claim from a hospital is in one row."""
from held_twentysixth_c import *  # noqa: F403

NAME = "held26-medigap-supplement-eob"
SORTS = {"visit": "OFFICE VISIT", "lab": "LAB TEST", "shot": "INJECTION", "drug": "DRUGS", "test": "DIAGNOSTIC TEST", "xray": "X-RAY",
    "scan": "MRI OR CT SCAN",
         "rehab": "PHYSICAL THERAPY", "surgery": "SURGERY", "er": "EMERGENCY ROOM", "mind": "OUTPT PSYCHIATRIC"}
REMARKS = {"G": ("MD1", "Your policy does not pay the Medicare Part B deductible. This amount is your responsibility."),
           "coins": ("M20", "We have paid the coinsurance not paid by Medicare for Medicare-approved expenses."),
           "free": ("M00", "Medicare paid this service in full. There is no balance for which benefits are payable."),
           "denied": ("M45", "Medicare did not approve this expense. Your policy pays only for Medicare-approved expenses."),
           "excess": ("MX3", "Your policy pays the Part B excess charges, up to the limit set by Medicare."),
           "inpt": ("MA1", "We have paid the Medicare Part A hospital deductible for this benefit period.")}


def part_b(rng, plan):
    giver, care, kind = seen(rng, "clinic clinic labs images rehab knife urgent")
    return giver, kind, care, services(rng, [datetime.date(2026, 1, 1)], care, rng.choice((1, 2, 4, 6)), "ded coins coins coins free", 0.06)


def claim(rng, plan, sent):
    """A claim as the insurer got it from Medicare's crossover: lines with what Medicare did and what we do."""
    if rng.random() < 0.18:  # a stay in hospital
        first = later(sent, -rng.randint(40, 80))
        ded, stay, charge = 173600, rng.randint(2, 7), cents(rng, 14000, 62000)
        approved = round(charge * rng.uniform(0.25, 0.45))
        x = {"date": first, "date_end": later(first, stay), "description": "INPATIENT HOSPITAL", "charge_cents": charge, "allowed_cents": approved,
            "deductible_cents": ded,
             "coinsurance_cents": 0, "medicare": approved - ded, "plan_paid_cents": ded, "patient_cents": 0, "remarks": [REMARKS["inpt"][0]]}
        return rng.choice(GIVERS["urgent"][1]), [x], ["inpt"]
    giver, kind, care, lines = part_b(rng, plan)
    dates, used = days(rng, kind, later(sent, -rng.randint(24, 70))), []
    for x in lines:
        if x["kind"] == "ded" and x["allowed_cents"] > 28300:
            x["kind"] = "coins"
        x["date"] = rng.choice(dates)
        x["deductible_cents"] = x["allowed_cents"] if x["kind"] == "ded" else 0
        x["coinsurance_cents"] = round(x["allowed_cents"] * 0.2) if x["kind"] == "coins" else 0
        x["medicare"] = x["allowed_cents"] - x["deductible_cents"] - x["coinsurance_cents"]
        ours = x["coinsurance_cents"] + (x["deductible_cents"] if plan in "CF" else 0)
        if plan == "N" and x["sort"] == "visit":
            ours = max(0, ours - 2000)
        x["plan_paid_cents"] = ours
        x["patient_cents"] = x["charge_cents"] if x["kind"] == "denied" else x["deductible_cents"] + x["coinsurance_cents"] - ours
        why = "G" if x["kind"] == "ded" and ours == 0 else "coins" if ours else x["kind"] if x["kind"] in REMARKS else ""
        used += [why] if why else []
        x |= {"description": SORTS[x["sort"]], "remarks": [REMARKS[why][0]] if why else []}
    return giver, sorted(lines, key=lambda x: x["date"]), used


def document(rng):
    who, sent, plan = Who(rng, youngest=66, oldest=92), day(rng, (2026, 1, 30), 240), rng.choice("FGGGNC")
    payer = rng.choice(("Mutual of Ottawa Insurance Company", "Lakota Bankers Life Insurance Company", "Transplains Premier Life Insurance Company"))
    policy, long_words = number(rng, rng.choice(("999999-99M", "BK9999999", "00999999A"))), rng.random() < 0.5
    docs, blocks, remarks, pays = [], [], {}, []
    for _ in range(rng.choice((1, 1, 2, 3, 4))):
        giver, lines, used = claim(rng, plan, sent)
        num, hicn = number(rng, "26099999999-99"), number(rng, "9999-AAA")
        remarks |= {REMARKS[u][0]: REMARKS[u][1] for u in used}
        keys = "charge_cents allowed_cents medicare deductible_cents coinsurance_cents plan_paid_cents patient_cents".split()
        rows = [[say(x["date"], "%m/%d/%y") + (f"<br>{say(x['date_end'], '%m/%d/%y')}" if "date_end" in x else ""), x["description"], *(usd(x[k],
            "") for k in keys),
                 " ".join(x["remarks"])] for x in lines]
        paid = total(lines, "plan_paid_cents")
        pays.append([esc(giver), number(rng, "099999999") if paid else "-", usd(paid)])
        blocks.append(f"<div class='cl'><table class='ch'><tr><td>Claim Number <b>{num}</b></td><td>Provider <b>{esc(giver)}</b></td><td>Patient Account "
            f"<b>{hicn}</b></td></tr>"
                      "</table>" + table(["Service<br>Date(s)", "Type of<br>Service", "Amount<br>Charged", "Medicare<br>Approved", "Medicare<br>Paid",
                          "Medicare<br>Deductible",
                                          "Medicare<br>Coinsurance", "Your Policy<br>Paid", "You May<br>Owe", "Remark"], rows, "llrrrrrrrl", "t",
                                         [[("Claim totals", 2), *(usd(total(lines, k), "") for k in keys), ""]],
                                        "9% 18% 10% 10% 10% 10% 10% 10% 8% 7%") + "</div>")
        told = only(lines, "date date_end description charge_cents allowed_cents deductible_cents coinsurance_cents plan_paid_cents patient_cents remarks")
        told = [{k: v for k, v in x.items() if v != []} for x in told]
        docs.append(truth_of("eob", payer, who.full.upper(), policy, giver, num, sent, told, money(told, "charges_cents insurance_paid_cents balance_cents"),
                             account_number=hicn))
    everything = sum(total(d["lines"], "plan_paid_cents") for d in docs)
    body = (beside(f"<div class='logo'>{payer}</div><div class='fine'>Medicare Supplement Claims &nbsp;|&nbsp; PO Box {rng.randint(2000, 9900)}, Omaha, NE "
        "68103</div>",
                   f"<div class='rr'><b>Date:</b> {say(sent, '%B %-d, %Y')}<br><b>Questions?</b> {tel(rng)}<br>Monday-Thursday 7:00-5:30, Friday 7:00-5:00 "
                       "CT</div>", widths="62% 38%")
            + f"<div class='mail'>{who.mail}</div><div class='h'>MEDICARE SUPPLEMENT EXPLANATION OF BENEFITS</div>"
            + beside(facts([("Insured:", esc(who.full).upper()), ("Policy Number:", policy)], "f"), facts([("Plan:", f"Medicare Supplement Plan {plan}"),
                     ("Policy Effective:", f"{rng.randint(1, 12):02d}-01-{rng.randint(2012, 2024)}")], "f"),
                     "<div class='nb'>THIS IS NOT A BILL</div>", widths="42% 38% 20%")
            + "<p>We have received the following claim information from Medicare. Please compare it with your Medicare Summary Notice and with any bills "
                "from your provider."
            + (" Your benefits were determined by the amounts that Medicare approved and paid, as shown "
                "below." if long_words else "") + "</p>" + "".join(blocks)
            + "<h3>Remarks</h3>" + (facts(list(remarks.items()), "n") if remarks else "<p>None.</p>")
            + "<h3>Payments made with this statement</h3>" + table(["Paid to", "Draft number", "Amount"], pays, "lcr", "pay", [["Total benefits paid", "",
                usd(everything)]])
            + "<p class='fine'><b>You May Owe</b> does not include amounts you have already paid to your provider. Providers who accept assignment may not "
                "bill you for more than the "
            "Medicare-approved amount. Benefits were paid to the provider because you assigned your benefits or because the provider participates in "
                "Medicare.</p>"
            "<p class='fine'><b>If you have a question or do not agree with our decision</b>, you may ask us to review it. Write to the address above within "
                "180 days and include your "
            "policy number, the claim number, and a copy of your Medicare Summary Notice. If Medicare denied the expense, you must appeal to Medicare first; "
                "the steps are "
            "described on the last page of your Medicare Summary Notice. You may also contact your state's Department of Insurance.</p>"
            "<p class='fine'>Neither we nor our Medicare Supplement insurance policies are connected with or endorsed by the U.S. Government or the Federal "
                "Medicare program.</p>")
    css = (".logo{font:bold 15pt 'Liberation Serif';color:#0b3d2e}.rr{font-size:8.7pt;text-align:right}.mail{margin:28pt 0 24pt 20pt}.h{font:bold 12.5pt "
        "'Liberation Serif';"
           "text-align:center;border-top:1.5pt solid #0b3d2e;border-bottom:1.5pt solid #0b3d2e;padding:3pt;margin-bottom:5pt}.f{font-size:9pt}.f "
               "td{padding:1pt 6pt 1pt 0}"
           ".f td+td{font-weight:bold}.nb{font-weight:bold;border:1pt solid;padding:3pt;text-align:center}.cl{margin:8pt "
               "0;page-break-inside:avoid}.ch{width:100%;background:#e8efe9;"
           "font-size:8.6pt}.t{width:100%;font-size:8.2pt}.t th{border-bottom:.7pt solid;vertical-align:bottom;font-size:7.6pt;padding:2pt 3pt}.t "
               "td{padding:1.5pt 3pt}"
           ".sum td{border-top:.7pt solid;font-weight:bold}h3{font-size:9.5pt;margin:8pt 0 2pt}.n{font-size:8.2pt}.pay{width:70%;font-size:8.4pt}.pay "
               "th{border-bottom:.5pt solid}")
    return done(sheet(css, body, margin="0.55in", font="9.3pt 'Liberation Serif',serif", title="Medicare Supplement EOB"), many(docs))
