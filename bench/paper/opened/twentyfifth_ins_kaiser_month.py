"""Kaiser Permanente's explanation of benefits of a month: a summary of costs by member, the year's deductible and out-of-pocket maximum, then each claim's
services with procedure code and quantity, what the plan allowed and paid, deductible, copay, coinsurance, not covered, what you owe."""
from held_twentyfifth_b import *  # noqa: F403

NAME = "held25-ins-kaiser-month"
WORDS = {"visit": "Office/Outpatient Visit", "well": "Preventive Medicine Exam", "lab": "Laboratory Services", "path": "Pathology Services",
         "test": "Diagnostic Procedures", "shot": "Therapeutic Injection", "drug": "Drugs Administered", "vaccine": "Immunizations",
         "xray": "Radiology - Diagnostic", "mri": "Radiology - Specialty Imaging (MRI, CT, PET)", "therapy": "Physical, Occupational, and Speech Therapy",
         "er": "Emergency Department Visit", "surgery": "Outpatient Surgery/Procedure", "anes": "Anesthesia Services", "mind": "Mental Health Services"}
SAYS = {"K1": "This service is not a covered benefit under your Evidence of Coverage. You are responsible for this amount.",
        "K2": "Payment for this service is included in another service. The provider may not bill you for this amount.",
        "K3": "The provider is not contracted with Kaiser Permanente and may bill you for the difference between the billed and the allowed amount."}
REGIONS = (("Kaiser Foundation Health Plan of Colorado", "P.O. Box 373150, Denver, CO 80237-9998", "1-800-632-9700"),
           ("Kaiser Foundation Health Plan of Georgia, Inc.", "P.O. Box 370010, Denver, CO 80237-9998", "1-888-865-5813"),
           ("Kaiser Foundation Health Plan of the Northwest", "P.O. Box 370050, Denver, CO 80237-9998", "1-800-813-2000"))
COLS = "charge_cents allowed_cents plan_paid_cents deductible_cents copay_cents coinsurance_cents noncovered_cents patient_cents".split()


def document(rng):
    people, sent = family(rng), day(rng)
    seen = [v for v in visits(rng, people, sent, rng.choice((2, 2, 3, 4)), most=5)]
    n = rng.choice(seen).n  # a statement is for one member
    seen = [v for v in seen if v.n == n]
    who, (payer, box, phone) = people[n], rng.choice(REGIONS)
    mrn, docs, blocks, used = number(rng, "0099999999"), [], [], []
    for v in seen:
        rows, claim = [], number(rng, "209999999999")
        for x in v.lines:
            why = {"denied": "K1", "writeoff": "K2"}.get(x["kind"], "K3" if v.out else "")
            x["description"], x["remarks"] = WORDS[x["sort"]], [why] if why else None
            used += [why] if why and why not in used else []
            rows.append([say(x["date"]), x["description"], x["code"] + (f" {x['modifiers'][0]}" if x["modifiers"] else ""), str(x["units"]),
                         *(usd(x[k]) for k in COLS), why])
        t = sums(v.lines)
        heads = [["", "", "", "", "", "", "", ("Your cost share", 4, "c"), "", ""],
                 ["Date of<br>service", "Description of service", "Procedure<br>code", "Qty", "Amount<br>billed", "Plan<br>allowed", "Plan<br>paid",
                  "Deductible", "Copay", "Coinsurance", "Not<br>covered", "You<br>owe", "Notes"]]
        blocks.append(f"<h3>Claim #{claim}</h3>" + beside(f"Provider: <b>{esc(v.provider)}</b><br>Network: <b>"
                      f"{'Out-of-network' if v.out else 'In-network'}</b>", f"Date received: <b>{say(v.received)}</b><br>Date finalized: <b>{say(v.processed)}"
                      "</b>", widths="65% 35%")
                      + table(heads, rows, "lllcrrrrrrrrl", "t", [["", "Claim total", "", "", *(usd(t[k]) for k in COLS), ""]]))
        docs.append(claim_of(payer, who.plain, mrn, v.lines, "date description code modifiers units remarks " + " ".join(COLS), v.provider, claim, sent,
                             "charges_cents insurance_paid_cents balance_cents", network=v.network))
    ded, oop = rng.choice((150000, 200000, 300000)), rng.choice((500000, 650000))
    met, spent = rng.randint(20000, ded - 2000), rng.randint(ded, oop - 5000)
    month = say(later(sent, -20), "%B %Y")
    one = (beside("<div class='logo'>KAISER PERMANENTE<sub>&reg;</sub></div>", f"<div class='rt'>{esc(payer)}<br>{box}<br>kp.org</div>")
           + beside(f"<br><br>{people[0].mail}<br><br>", "<h1>Explanation of Benefits (EOB)</h1><b>THIS IS NOT A BILL</b>"
                    + facts([("Statement date:", say(sent, "%B %-d, %Y")), ("Statement period:", month), ("Member name:", esc(who.plain)),
                             ("Medical record number:", mrn), ("Group:", number(rng, "39999-9"))]), widths="48% 52%")
           + "<p>This statement shows the health care services you received and how your plan processed them. If you owe a provider, you will get a separate "
           "bill. Please check that these services match the care you got.</p><h2>Summary of your costs</h2>"
           + table(["Provider", "Amount billed", "Plan allowed", "Plan paid", "You owe"],
                   [[esc(v.provider), *(usd(total(v.lines, k)) for k in "charge_cents allowed_cents plan_paid_cents patient_cents".split())] for v in seen],
                   "lrrrr", "s", [["Total", *(usd(all_of(seen, k)) for k in "charge_cents allowed_cents plan_paid_cents patient_cents".split())]])
           + "<h2>Your progress toward plan limits for 2026</h2>"
           + beside(f"<b>Individual deductible</b>{bar(met, ded, '#0078b3')}You&rsquo;ve paid {usd(met)} of {usd(ded)}<br>Remaining: {usd(ded - met)}",
                    f"<b>Individual out-of-pocket maximum</b>{bar(spent, oop, '#0078b3')}You&rsquo;ve paid {usd(spent)} of {usd(oop)}<br>Remaining: "
                    f"{usd(oop - spent)}") + f"<p class='n'><br>Amounts are as of {say(sent)} and may change as more claims come in.</p>")
    two = ("<h2>Details of your claims</h2>" + "".join(blocks)
           + ("<h3>Notes</h3>" + facts([(k, SAYS[k]) for k in sorted(used)], "n") if used else "")
           + f"<h3>Questions?</h3><p class='n'>Call Member Services at {phone} (TTY 711), Monday through Friday, 8 a.m. to 6 p.m.</p>"
           "<h3>Your right to file an appeal</h3><p class='n'>If we denied all or part of a claim, you may ask us to review our decision. You must file within "
           "180 days of the day you got this notice. Send your name, medical record number, the claim number, the service, and why you disagree, with any "
           f"records that support you, to: Member Relations, Appeals Department, {box}. We will decide within 30 days for care you have not yet received, "
           f"and 60 "
           "days for care you have. If you still disagree, you may have the right to an independent external review. You may ask for the diagnosis "
           "and treatment codes on this claim and their meaning, at no charge.</p><p class='n'><b>Help in your language:</b> Interpreter services are "
           "available at no cost, 24 hours a day. <b>Espa&ntilde;ol:</b> Contamos con servicios de int&eacute;rpretes sin costo alguno.</p>")
    css = ("@page{@bottom-right{font:7.5pt 'Liberation Sans';content:'Page ' counter(page) ' of ' counter(pages)}@bottom-left{font:7.5pt 'Liberation Sans';"
           "content:'THIS IS NOT A BILL'}}.logo{font:bold 15pt 'Liberation Sans';color:#006ba6;letter-spacing:1pt}sub{font-size:6pt}.rt{text-align:right;"
           "font-size:8.2pt}h1{font-size:16pt;color:#006ba6}h2{font-size:12.5pt;color:#006ba6;border-bottom:1.2pt solid #006ba6;margin:12pt 0 5pt}h3{font-size:"
           "9.6pt;margin:8pt 0 2pt;color:#003b5c}.f td{padding:1pt 8pt 1pt 0}.s{width:100%}.s th{background:#e6f1f7;font-size:8.4pt}.s td{border-bottom:.5pt "
           "solid #bcd}.t{width:100%;font-size:7.4pt;margin:2pt 0 6pt}.t th{background:#e6f1f7;font-size:6.8pt;vertical-align:bottom;padding:1pt 2pt}.t td{"
           "border-bottom:.5pt solid #bcd;padding:2pt}.t td.l:last-child{padding-left:8pt}.sum td{font-weight:bold}.n,.n "
           "td{font-size:8pt}.beside{font-size:8.6pt}")
    return done(sheet(css, one, two, margin="0.5in", font="9.2pt 'Liberation Sans',Arial"), one_or_more(docs))
