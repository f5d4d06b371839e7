"""Cigna Healthcare's explanation of benefits of one claim: the summary in words with its amounts, then "How your claim was processed" line by
line with notes, what is still to be met, a glossary and the appeal rights."""
from held_thirtyfirst_b import *

NAME, KIND = "held31-ins-cigna", "eob"
WORDS = {"Office Visits": "OFFICE VISIT", "Preventive Care": "PREVENTIVE CARE", "Laboratory Services": "LABORATORY", "X-Ray": "X-RAY",
    "Diagnostic Imaging":
         "ADVANCED IMAGING", "Diagnostic Test": "DIAGNOSTIC TEST", "Surgery": "OUTPATIENT SURGERY", "Physical Therapy": "PHYSICAL THERAPY",
             "Mental Health":
         "OUTPATIENT MENTAL HEALTH", "Medical Services": "MEDICAL CARE", "Immunization": "IMMUNIZATIONS"}
NOTES = {"A0": "CUSTOMER: Discount - this amount is not the customer's responsibility. HEALTH CARE PROFESSIONAL: Please do not bill the customer "
    "for this amount.",
         "B4": "CUSTOMER: This service is not covered by your plan. Please see the exclusions in your plan booklet.",
         "C7": "CUSTOMER: This health care professional is not in the network. The amount above the allowed amount is not covered and may be "
         "billed to you.",
         "P2": "CUSTOMER: Preventive care is covered at 100% when you use an in-network health care professional."}
TERMS = [("Amount billed", "The amount a health care professional or facility bills for your care."), ("Discount", "What you save by using a "
    "professional in "
         "the network."), ("Amount not covered", "The part of the amount billed that your plan does not pay for."), ("Allowed amount",
             "What your plan finds "
         "reasonable for a covered service; deductible, copay and coinsurance are taken from it."), ("Coinsurance", "A percentage of the allowed "
         "amount that you "
         "pay once you have met your deductible."), ("Copay", "A flat fee for a covered service."), ("Deductible", "What you pay each plan year "
         "before your plan "
         "starts to pay."), ("What your plan paid", "The part of the allowed amount that your plan paid."), ("What I owe", "The part of the amount "
         "billed you are "
         "responsible for; part of it may already be paid.")]


def notes_of(line):
    if line["kind"] in ("denied", "out"):
        return ["B4" if line["kind"] == "denied" else "C7"]
    return (["A0"] if line["adjustment_cents"] else []) + (["P2"] if line["sort"] in ("Preventive Care", "Immunization") else [])


def document(rng):
    holder = Person(rng)
    who = Person(rng, 4, 60, like=holder) if rng.random() < 0.35 else holder
    served = day(rng)
    got, done_on = later(served, rng.randint(3, 9)), later(served, rng.randint(10, 22))
    rate = rng.choice((10, 20, 20, 30))
    lines = visit(rng, served, 1, rng.choice((2, 4, 9)), rate=rate)
    outside = any(x["kind"] == "out" for x in lines)
    giver = rng.choice((doctor(rng, "{} {} {}, {}"), rng.choice(GROUPS), rng.choice(HOSPITALS)))
    serial, member = number(rng, "9999999999999"), number(rng, "U99999999 0") + rng.choice("1234")
    account, employer = number(rng, "3999999"), rng.choice(EMPLOYERS)
    whole, shown = sums(lines), who.full.upper()
    uncovered, saved = total(lines, "noncovered_cents"), whole["adjustments_cents"] + whole["insurance_paid_cents"]
    rows, told, used = [], [], []
    for x in lines:
        codes = notes_of(x)
        used += [c for c in codes if c not in used]
        base = x["allowed_cents"] - x["copay_cents"] - x["deductible_cents"]
        share = 0 if not x["plan_paid_cents"] else round(x["plan_paid_cents"] * 100 / base)
        rows.append([two(x["date"]), WORDS[x["sort"]], usd(x["charge_cents"], ""), bare(x["adjustment_cents"]), bare(x["noncovered_cents"]),
                     bare(x["allowed_cents"]), bare(x["copay_cents"]), bare(x["deductible_cents"]), bare(x["plan_paid_cents"]), f"{share}%",
                     bare(x["coinsurance_cents"]), bare(x["patient_cents"]), "<br>".join(codes)])
        told.append({**only([x], "date charge_cents adjustment_cents noncovered_cents allowed_cents copay_cents deductible_cents plan_paid_cents "
                            "coinsurance_cents patient_cents")[0], "description": WORDS[x["sort"]], "remarks": codes or None})
    foot = [("Total", 2, "l")] + [usd(total(lines,
        f"{k}_cents")) for k in "charge adjustment noncovered allowed copay deductible plan_paid".split()] + [""] + [
        usd(total(lines, f"{k}_cents")) for k in ("coinsurance", "patient")] + [""]
    line = free(rng)
    logo = ("<svg width='22' height='26' viewBox='0 0 22 26'><path d='M11 1l3 6-3 4-3-4zM3 8l6 3v4H6zM19 8l-6 3v4h3zM10 12h2v13h-2z' "
        "fill='#0b7f4f'/>"
            "<circle cx='11' cy='7' r='2.4' fill='#f58220'/></svg>")
    box = facts([("<b>Customer service</b><br>Call the number on your ID card or", line), ("Service date", full(served)), ("Subscriber name",
        esc(holder.full.upper())),
                 ("Patient name", esc(shown)), ("Participant ID", member), ("Account name", esc(employer.upper())), ("Account #", account)], "bx")
    fill = [("Amount billed", usd(whole["charges_cents"]), f"This was the amount that was billed for your visit on {us(served)}."),
            ("Discount", usd(whole["adjustments_cents"]), "You saved this amount. Cigna Healthcare negotiates discounts with health care "
                "professionals and "
             "facilities to help you save money."),
            ("Amount not covered", usd(uncovered), "This is the portion of your bill that is not covered by your plan. You may or may not need to "
                "pay this amount. "
             "See the Notes section on the following pages for more information."),
            ("What my plan paid", usd(whole["insurance_paid_cents"]),
                f"Your plan paid this amount to {esc(giver)}." if whole["insurance_paid_cents"] else
             "Your plan made no payment for this claim.")]
    first = (beside(f"{logo}<span class='brand'>Cigna <i>Healthcare</i></span><div class='from'>Cigna Health and Life Insurance Company<br>P.O. "
    f"Box 182223<br>"
                    "Chattanooga, TN 37422-7223</div>", "<h1>Explanation of benefits</h1><div class='ref'>for a claim received for "
                    f"{esc(shown)}, Claim # {serial}</div><div class='ref'>{full(done_on)}</div>", widths="50% 50%")
             + beside(f"<div class='win'>{holder.mail()}</div>", box, widths="50% 50%")
             + "<div class='not'><b>THIS IS NOT A BILL.</b> Your health care professional may bill you directly for the amount you owe.</div>"
             f"<h2>Summary of a claim for services on {full(served)}</h2><div class='by'>for services provided by {esc(giver)}</div>"
             + table([], [[n, a, w] for n, a, w in fill], "lrl", "s", [["What I owe", usd(whole["balance_cents"]), "This is the amount you owe "
                 "after your discount and "
                     "what your plan paid. People usually owe because they may have a deductible, have to pay a percentage of the allowed amount, "
                     "or for care not "
                     "covered by their plan. Any amount you paid when you received care may reduce the amount you owe."]], widths="22% 16% 62%")
             + f"<div class='save'>You saved <b>{usd(saved)}</b> <span>({round(saved * 100 / whole['charges_cents'])}%) off the total amount "
                 f"billed. This is a total "
             "of your discount and what your plan paid. To maximize your savings, visit myCigna.com or call customer service to estimate treatment "
             "costs, or to "
             "compare cost and quality of in-network health care professionals and facilities.</span></div>")
    limits = met(rng, [("deductible", 150000), ("out-of-pocket maximum", 450000)])
    second = (f"<h2>How your claim was processed</h2><div class='by'>Cigna Healthcare received this claim on {full(got)} and processed it on "
        f"{full(done_on)}.</div>"
              + beside(facts([("Patient", esc(shown)), ("Health care professional", esc(giver))], "cf"),
                       facts([("Claim #", serial), ("Network", "Out-of-network" if outside else "In-network")], "cf"), widths="64% 36%")
              + table("Service date,Type of service,Amount billed,Discount,Amount not covered,Allowed amount,Copay,Deduct- ible,What your plan "
                  "paid,% paid,"
                      "Coinsur- ance,What I owe,See notes".split(","), rows, "llrrrrrrrrrrc", "d", [foot])
              + "<h2>What I need to know for my next claim</h2>" + "".join(
                  f"<p>You have paid <b>{usd(have)}</b> of your {usd(lim)} individual {'out-of-network' if outside else 'in-network'} {name} for "
                  f"{served.year}.</p>"
                  for name, lim, have in limits)
              + "<h2>Notes</h2>" + (facts([(c, NOTES[c]) for c in used], "nt") or "") + "<h2>Other important information</h2><p>If you have other "
                  "insurance, this may "
              "not be the final amount you owe. Keep this document with your tax records.</p>")
    third = ("<h2>Glossary</h2>" + facts(TERMS, "nt") + "<h2>Important information about your appeal rights</h2><p>If this claim was denied in "
        "whole or in part, you "
             "may ask for a review within 180 days of this notice. Send your request and any records that support it to Cigna Healthcare, National "
             "Appeals Organization, "
             "PO Box 188011, Chattanooga, TN 37422. You may ask free of charge for the rule, guideline or clinical judgment we relied on, and for "
             "the diagnosis and "
             "treatment codes.</p><p>If your plan is governed by ERISA you have the right to bring a civil action after all required reviews are "
             "complete. You may "
             "also have the right to an external review by an independent organization.</p><p class='fine'>Products and services are provided by "
             "Cigna Health and Life "
             "Insurance Company. The Cigna name and logo are owned by Cigna Intellectual Property, Inc. Retain this for your records.</p>")
    css = ("@page{@bottom-right{content:'Page ' counter(page) ' of ' counter(pages);font:7.5pt 'Liberation Sans'}@bottom-left{content:'THIS IS NOT "
        "A BILL';"
           "font:7.5pt 'Liberation Sans'}}.brand{font-size:16pt;color:#0b7f4f;font-weight:bold;vertical-align:6pt;margin-left:4pt}.brand "
           "i{font-style:normal;"
           "font-weight:normal}.from{font-size:8pt;line-height:1.3;margin-top:5pt}h1{color:#0b7f4f;"
           "font-size:19pt;font-weight:normal}.ref{font-size:8.8pt;"
           "margin-bottom:3pt}.win{margin:34pt 0 24pt 10pt;line-height:1.35}.bx{width:100%;margin-top:12pt;background:#f1f7f3}.bx "
           "td{font-size:8.5pt;"
           "border-bottom:0.5pt solid #c6dccf}.not{border:1pt solid #0b7f4f;padding:4pt 8pt;margin:8pt "
           "0}h2{font-size:13pt;color:#0b7f4f;font-weight:normal;"
           "border-bottom:0.75pt solid #0b7f4f;margin:12pt 0 5pt}.by{margin-bottom:6pt}.s{width:100%}.s td{padding:6pt 6pt;border-bottom:0.5pt "
           "solid #bbb}"
           ".s td:first-child{font-weight:bold}.s td.r{font-weight:bold;font-size:11pt}.s td+td+td{font-size:8.5pt}.s .sum "
           "td{background:#e3f1e9;border-top:1.5pt "
           "solid #0b7f4f}.save{background:#f58220;color:#fff;padding:7pt 9pt;margin-top:10pt;font-size:12pt}.save span{font-size:8.5pt}.cf "
           "td{font-size:8.8pt;"
           "padding:1pt 8pt 2pt 0}.cf td:first-child{color:#555}.d{width:100%;margin-top:6pt}.d td,.d th{font-size:7.3pt;padding:3pt "
           "2pt;border-bottom:0.5pt solid "
           "#bbb}.d th{background:#0b7f4f;color:#fff;vertical-align:bottom}.d .sum td{font-weight:bold;border-top:1pt solid #0b7f4f}.nt "
           "td{font-size:8.5pt}.nt "
           "td:first-child{font-weight:bold;white-space:nowrap}p{line-height:1.35}")
    return made(sheet(css, first, second, third, margin="0.5in", font="9.3pt 'Liberation Sans',Arial", title="Explanation of benefits"), [
        claim(KIND, "Cigna Health and Life Insurance Company", {"name": giver}, {"name": shown, "member_id": member}, told, whole,
            claim_number=serial,
              statement_date=done_on, network="out" if outside else "in", maybe={"account_number": account})])
