"""A dental plan's explanation of benefits as the Delta Dental companies send it: enrollee and patient in a band of small labels, a claim for each dentist
with submitted, accepted and allowed fee, deductible, contract level, both payments and policy codes; what is left of the yearly maximum; policy notes."""
from held_twentyfifth_c import *  # noqa: F403

NAME = "held25-payer-delta-dental"
POLICY = {"P017": "This service is not a benefit of the patient's contract. The enrollee is responsible for the full submitted fee.",
          "P203": "The enrollee is responsible for the contract deductible, which was applied to this service.",
          "P100": "The accepted fee is the fee the participating dentist has agreed to accept as payment in full. The difference may not be billed "
          "to the patient.",
          "P614": "Benefits for major services are limited to the percentage of the group's contract."}


def document(rng):
    people, payer = household(rng), rng.choice(("Dental Service Plan of the Plains", "Tri-State Dental Plan", "Evergreen Dental of Washington"))
    own, member, sent, docs, parts = people[0], number(rng, "999999999999"), day(rng, (2026, 2, 1), 150), [], []
    group = rng.choice(("STATE EDUCATORS BENEFIT TRUST", "HALVERSON MANUFACTURING CO", "COUNTY OF DOUGLAS"))
    gone, used, tele = {}, [], tel(rng)
    for n in range(rng.choice((1, 1, 1, 2, 3))):
        who = rng.choice(people)
        date = later(sent, -rng.randint(8, 30))
        lines, claim = dental(rng, [date] if rng.random() < .7 else [date, later(date, -7)], 6), number(rng, f"2026{sent:%j}9999990")
        office = doctor(rng, rng.choice(("{} {} DDS", "{} {} DMD PC", "{} {} DDS & Associates")))
        for x in lines:
            x["remarks"] = ["P017"] if x["kind"] == "denied" else [k for k, on in (("P203", x["deductible_cents"]), ("P100", x["adjustment_cents"]),
                                                                                   ("P614", x["class"] == 3)) if on]
            used += [k for k in x["remarks"] if k not in used]
        rows = [[x["tooth"] + ("&nbsp;" + x["surface"] if x["surface"] else ""), say(x["date"], "%m/%d/%y"),
            f"{x['code']}<br>{x['description'].upper()}", usd(x["charge_cents"], ""),
                 usd(x["allowed_cents"], "") if x["kind"] != "denied" else "",
                 usd(x["allowed_cents"], ""), usd(x["deductible_cents"], ""),
                 f"{x['rate']}%", usd(x["plan_paid_cents"], ""), usd(x["patient_cents"], ""), "<br>".join(x["remarks"])] for x in lines]
        keys = "charge_cents allowed_cents plan_paid_cents patient_cents deductible_cents"
        t = {k: usd(total(lines, k), "") for k in keys.split()}
        accepted = t["allowed_cents"]
        gone[who.plain] = gone.get(who.plain, 0) + total(lines, "plan_paid_cents")
        name = f"{who.first} {who.last}".upper()
        parts.append("<div class='cl'>" + table([], [["<i>Patient Name</i>" + name, "<i>Date of Birth</i>" + say(who.born), "<i>Relationship</i>"
                     + ("ENROLLEE", "SPOUSE", "DEPENDENT")[people.index(who)], "<i>Claim No.</i>" + claim, "<i>Receipt Date</i>" + say(later(sent, -3))],
                    [("<i>Treating Dentist / Business</i>" + office.upper(), 2), "<i>License No.</i>" + number(rng, "D99999"), "<i>Plan</i>PPO",
                    "<i>Check No.</i>"
                     + (number(rng, "009999999") if total(lines, "plan_paid_cents") else "NONE ISSUED")]], "lllll", "who")
                     + table(["Tooth Code &amp; Surface", "Date of Service", "Procedure Code and<br>Description of Service", "Submitted Fee", "Accepted Fee",
                              "Maximum Contract Allowance", "Amount Applied to Deductible", "Contract Benefit Level", "Contract Payment", "Patient Payment",
                              "Policy Codes"], rows, "clLrrrrcrrl", "t", [[("TOTALS", 3), t["charge_cents"], accepted, t["allowed_cents"],
                             t["deductible_cents"], "", t["plan_paid_cents"], t["patient_cents"], ""]], widths="7% 8% 23% 9% 9% 9% 9% 7% 8% 8% 7%") +
                             "</div>")
        for x in lines:
            x["description"] = x["description"].upper()
            if not x["remarks"]:
                del x["remarks"]
        docs.append(claim_of(payer, name, member, lines, "date code description remarks maybe " + keys, office.upper(), claim, sent,
                             "charges_cents insurance_paid_cents balance_cents"))
        docs[-1]["patient"]["birth_date"] = who.born
    head = beside(f"<div class='logo'>{payer}</div>", "<div class='ti'>EXPLANATION OF BENEFITS</div><b>(THIS IS NOT A BILL)</b>", widths="55% 45%")
    top = beside(f"<div class='mail'>{own.mail}</div>", facts([("Primary Enrollee:", own.full.upper()), ("Enrollee ID:", member), ("Group:",
        f"{number(rng, '09999')}-{number(rng, '0009')}"),
                 ("Group Name:", group), ("Process Date:", say(sent)), ("Questions?", tele)]), widths="50% 50%")
    left = [[k.upper(), "PPO ANNUAL MAXIMUM", "$1,500.00", usd(min(v, 150000)), usd(max(0, 150000 - v))] for k, v in gone.items()]
    foot = ("<div class='cl'>" + table(["Patient", "Maximum / Deductible", "Plan Year Limit", "Used to Date", "Remaining"], left, "llrrr", "t b")
            + "<h3>Policy Code Explanations</h3>" + facts([(k, POLICY[k]) for k in used]) + "</div>"
            + f"<p class='fine'>If you have questions about this notice call {tele} or write to Customer Service, {box(rng)}. You may ask for a "
            f"review of a denied claim within 180 days "
            "of this notice. Send a copy of this form, the reason you disagree, and any radiographs or records. It is a crime to knowingly provide "
            "false information "
            "to obtain payment. An enrollee may ask for a pre-treatment estimate when charges are likely to exceed $300.</p>")
    css = (".logo{font:bold 17pt 'Liberation Serif';color:#1d7a3d}.ti{font:bold 13pt 'Liberation Sans'}.mail{margin:30pt 0 26pt 10pt}.f "
        "td{padding:0 6pt 1pt 0}"
           ".who{width:100%;font-size:8.5pt;background:#eef5ef;margin-top:8pt;border:.75pt solid #1d7a3d}.who i{display:block;font:6.5pt "
           "'Liberation Sans';color:#333}"
           ".who td{border-right:.5pt solid #9b9}.t{width:100%;font-size:7.6pt}.t th{font-size:6.8pt;border:.5pt solid #555;text-align:center;"
           "vertical-align:bottom;"
           "background:#d5e8d9}.t td{border-left:.5pt solid #999;border-right:.5pt solid #999}.sum td{font-weight:bold;border:.75pt solid #333}"
           ".b{margin-top:10pt}.b td{border-bottom:.5pt solid #999}h3{font-size:9.5pt;margin:8pt 0 2pt}.cl{page-break-inside:avoid}"
           ".f{font-size:8.2pt}")
    return done(sheet(css, head + top + "".join(parts) + foot, margin=".5in", font="9pt 'Liberation Sans',Arial"), all_claims(docs))
