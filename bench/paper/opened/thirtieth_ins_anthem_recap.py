"""Anthem Blue Cross and Blue Shield's explanation of benefits: the recap of the claims of some weeks with its sum in words and a table of a row a claim,
the deductible and out-of-pocket bars; then each claim's services, the description wrapped below its day, with charge, discount, allowed, plan paid, the
shares, not covered, your total cost."""
from held_thirtieth_b import *  # noqa: F403

NAME = "held30-ins-anthem-recap"
WORDS = {"visit": "Office visit", "wellness": "Preventive care visit", "lab": "Lab test", "test": "Diagnostic test", "shot": "Immunization or injection",
         "drug": "Medication given by provider", "xray": "Radiology - X-ray, ultrasound or mammogram", "mri": "Radiology - advanced imaging",
         "therapy": "Physical therapy treatment", "er": "Emergency room visit", "surgery": "Surgical procedure", "mind": "Behavioral health therapy session",
         "ride": "Ambulance - ground transport"}
SAYS = {"001": "This amount is more than the plan's allowed amount. Because this provider is in the plan's network, you don't have to pay it.",
        "063": "This service isn't covered by your plan. Please refer to What's Not Covered in your benefit booklet.",
        "477": "The charge for this service is part of the main procedure. You should not be billed for it.",
        "G12": "This provider is not in your plan's network, so you may be billed for more than is shown under your total cost."}
COLS = ["charge_cents", "adjustment_cents", "allowed_cents", "plan_paid_cents", "copay_cents", "deductible_cents", "coinsurance_cents", "noncovered_cents",
        "patient_cents"]


def bar(label, met, most):
    return (f"<div class='bar'><b>{label}</b><br>{usd(met)} of {usd(most)}<div class='o'><div class='i' style='width:{100 * met // most}%'></div></div>"
            f"{usd(most - met)} to go</div>")


def document(rng):
    people, state = family(rng), rng.choice(("Anthem Blue Cross and Blue Shield", "Anthem Blue Cross and Blue Shield", "Anthem Blue Cross"))
    who, sent = people[0], day(rng, (2026, 2, 20), 280)
    member, group = number(rng, "AAA999A99999"), number(rng, "A99999")
    blocks, truths, every, recap, used = "", [], [], [], []
    for at in range(rng.choice((1, 2, 2, 3, 4))):
        n = rng.choice((0, 1, 2))
        patient, (giver, care) = people[n], seen(rng, person="{} {}")
        first, out = later(sent, -rng.randint(10, 38)), rng.random() < 0.1
        lines = services(rng, [first], care, 4, kinds="ded copay coins both free free", denied=0.1)
        for x in lines:
            x["description"] = WORDS[x["sort"]]
            x["remarks"] = {"denied": ["063"], "bundled": ["477"]}.get(x["kind"], ["001"])
            x["remarks"] += ["G12"] if out else []
            if out:
                x["remarks"] = [r for r in x["remarks"] if r != "001"]
            used += [r for r in x["remarks"] if r not in used]
        claim, processed = number(rng, f"2026{rng.randint(10, 99)}AA9999"), later(sent, -rng.randint(2, 9))
        doctor, net = giver, "out" if out else "in"
        rows = [[f"{say(x['date'], '%m/%d/%y')}<br>{esc(x['description'])}", *(usd(x[k]) for k in COLS), ", ".join(x["remarks"])] for x in lines]
        heads = [["", "", "", "", "", ("What you pay", 4, "c k"), "", ""],
                 ["Date and<br>service", "Amount<br>charged", "Your<br>discount", "Allowed<br>amount", "Anthem<br>paid", "Copay", "Deductible",
                         "Your<br>coinsurance",
                  "Not<br>covered", "Your total<br>cost", "See<br>note"]]
        blocks += (f"<div class='who'>{esc(patient.plain)}&rsquo;s claim</div>" + beside(
            facts([("Claim number", claim), ("Processed", say(processed, "%m/%d/%y"))]),
            facts([("Provider", esc(doctor)), ("Network", "Out of your plan&rsquo;s network" if out else "In your plan&rsquo;s network")]),
            facts([("Patient", esc(patient.plain)), ("Relationship", ("Subscriber", "Spouse", "Child")[n])]), widths="29% 41% 30%")
            + table(heads, rows, "lrrrrrrrrrl", "t", [["Claim total", *(usd(total(lines, k)) for k in COLS), ""]]))
        recap.append([esc(patient.first), esc(doctor), say(first, "%m/%d/%y"), usd(total(lines, "charge_cents")), usd(total(lines, "patient_cents"))])
        every.append(lines)
        truths.append(claim_of(state, patient.plain, member, lines, "date description remarks " + " ".join(COLS), doctor, claim, sent, network=net))
    billed, saved, paid, owed = (all_of(every, k) for k in ("charge_cents", "adjustment_cents", "plan_paid_cents", "patient_cents"))
    names = "<br>".join(esc(x) for x in (who.full, who.street, who.town))
    one = (beside(f"<div class='logo'>{state}</div>", "<div class='top'>Explanation of benefits<br><span>This is not a bill</span></div>", widths="60% 40%")
           + beside(f"<div class='s'>P.O. Box 105187<br>Atlanta, GA 30348-5187</div><div class='mail'>{names}</div>",
                    facts([("Date", say(sent, "%B %-d, %Y")), ("Subscriber", esc(who.full)), ("Member ID", member), ("Group number", group),
                           ("Plan", rng.choice(("Anthem PPO 1500/20%", "Blue Access PPO HSA", "Anthem Gold Pathway HMO 10%"))),
                           ("Member Services", tel(rng, "833-555-{:04d}"))]), widths="55% 45%")
           + f"<h2>Your claims recap</h2><p>Hi {esc(who.first)}, here is what happened with your claims we processed from "
             f"{say(later(sent, -30), '%B %-d')} to "
           f"{say(sent, '%B %-d, %Y')}. Keep this to check against the bills you get from doctors and other providers.</p>"
           + table([], [["Total amount your providers charged", usd(billed)], ["Your discounts for using your plan", f"-{usd(saved)}"],
                        ["What Anthem paid", f"-{usd(paid)}"], ["<b>Your total cost</b> (you may have paid some of it already)", f"<b>{usd(owed)}</b>"]],
                   "lr", "re")
           + table(["For", "Provider", "Date", "Amount charged", "Your total cost"], recap, "lllrr", "rc")
           + "<h2>Where you stand with your plan</h2>" + beside(bar("Your deductible (in network)", rng.randint(4000, 149000), 150000),
                                                               bar("Family deductible (in network)", rng.randint(100000, 299000), 300000),
                                                               bar("Your out-of-pocket limit", rng.randint(150000, 590000), 600000))
           + f"<p class='s'>As of {say(sent, '%m/%d/%y')}. Find care, see your costs and your digital ID card on the Sydney&#8480; Health app or at "
           "anthem.com.</p>")
    two = ("<h2>A closer look at your claims</h2>" + blocks + "<h3>Notes</h3>" + facts([(k, SAYS[k]) for k in used], "f s")
           + "<h3>What the words mean</h3><p class='s'><b>Allowed amount:</b> the most your plan will pay for a covered service. <b>Coinsurance:</b> "
             "your share, a percent of the allowed amount. <b>Copay:</b> a fixed amount for a service. <b>Deductible:</b> what you pay before your "
             "plan starts to pay. <b>Not covered:</b> what your plan does not pay and your provider may bill.</p>"
           "<h3>If you disagree with a decision</h3><p class='fine'>You, or a person you choose, can ask us for an appeal (also called a grievance) "
           "within 180 days of the day you got this notice. Mail it to Anthem, Attn: Grievance and Appeals, P.O. Box 105568, Atlanta, GA 30348. Say "
           "why you think the decision was wrong and send any papers that help. You can ask for free copies of everything that has to do with your "
           "claim. If the answer is still no you may be able to have an independent review organization look at it. If waiting could harm your health, "
           "ask for an expedited appeal by phone.</p>"
           f"<p class='fine'>{state} is the trade name of {'Blue Cross of California' if state.endswith('Blue Cross') else 'Community Insurance Company'}. "
           "Independent licensee of the Blue Cross and Blue Shield Association. Anthem is a registered trademark of Anthem Insurance Companies, Inc. "
           "Si necesita ayuda en espa&ntilde;ol, ll&aacute;menos.</p>")
    css = ("@page{@bottom-left{font:7pt 'Liberation Sans';content:'Explanation of benefits - page ' counter(page) ' of ' counter(pages)}}"
           ".logo{font:bold 15pt 'Liberation Sans';color:#286ce2}.top{text-align:right;font:bold 15pt 'Liberation Sans';color:#231e33}"
           ".top span{font-size:10pt}"
           ".mail{margin:24pt 0 26pt 6pt}.s{font-size:8pt}.f td{padding:1pt 8pt 1pt 0}.f td:first-child{color:#555;white-space:nowrap}"
           "h2{font:bold 15pt 'Liberation Sans';color:#1a3673;margin:8pt 0 4pt}h3{font:bold 10.5pt 'Liberation Sans';color:#1a3673;margin:8pt 0 2pt}"
           ".re{width:66%;font-size:10.5pt;margin:6pt 0 12pt}.re td{border-bottom:.6pt solid #b9c6dd;padding:4pt}.rc{width:100%;font-size:8.6pt}"
           ".rc th{background:#e1edff}.rc td{border-bottom:.5pt solid #ccc}.bar{font-size:8.4pt}.o{height:8pt;background:#dde3ee;margin:3pt 0}"
           ".i{height:8pt;background:#44b8f3}"
           ".who{font:bold 11.5pt 'Liberation Sans';border-top:2pt solid #286ce2;padding-top:4pt;margin-top:9pt}.t{width:100%;font-size:7.6pt;margin:5pt 0}"
           ".t th{font-size:7pt;vertical-align:bottom;border-bottom:.8pt solid #1a3673}.t td{border-bottom:.5pt solid #ccc}.t td,.t th{padding:2.4pt 3pt}"
           ".k{border-bottom:.6pt solid #999}.t tr.sum td{font-weight:bold;background:#eef4ff}")
    return done(sheet(css, one, two, margin="0.55in", font="9.4pt 'Liberation Sans',Arial", title="EOB"), one_or_more(truths))
