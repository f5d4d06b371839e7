"""Premera Blue Cross's explanation of benefits of one claim: who and which claim in a box, the sums in words with what the provider may be owed, then the
claim's details (amount billed, network discount, paid by the plan, by another source, and under Your cost the deductible, coinsurance, copay and not
covered), reason codes, the year's deductible and out of pocket, and how to appeal."""
from held_twentysixth_b import *  # noqa: F403

NAME = "held26-ins-premera"
TOWNS = ["Bellingham, WA 98225", "Spokane, WA 99208", "Wasilla, AK 99654", "Mountlake Terrace, WA 98043", "Kent, WA 98031"]
WORDS = {"visit": "Office visit", "well": "Preventive exam", "lab": "Laboratory service", "test": "Diagnostic medical", "shot": "Injection", "drug":
         "Injectable medication", "vaccine": "Immunization", "xray": "Diagnostic x-ray", "mri": "Diagnostic imaging - MRI/CT", "mammo": "Screening mammography",
         "therapy": "Physical therapy", "mind": "Mental health outpatient", "er": "Emergency room", "surgery": "Surgery"}
SAYS = {"N70": "This provider isn't in your network and may bill you for the amount above our allowed amount (balance billing).",
        "K41": "This amount was applied to your deductible. You are responsible for paying your provider.",
        "X09": "This service is not covered by your plan. Please see the Exclusions and Limitations section of your benefit booklet.",
        "P22": "This service is included in the payment of another service. A network provider can't bill you for it.",
        "D15": "Your network provider has agreed to accept our allowed amount as payment in full, less your cost shares."}


def document(rng):
    people = family(rng, TOWNS)
    sent = day(rng, (2026, 2, 20), 240)
    c = claims(rng, people, sent, "9999999999999", 1, most=6)[0]
    who, patient, member = people[0], people[c["n"]], number(rng, "999999999")
    lines, used, rows = c["lines"], [], []
    outside = rng.random() < 0.25
    for x in lines:
        if outside:  # no contract: what is more than the allowed amount is the member's
            more = x["adjustment_cents"]
            x |= {"adjustment_cents": 0, "noncovered_cents": x["noncovered_cents"] + more, "patient_cents": x["patient_cents"] + more}
        x["description"] = WORDS[x["sort"]]
        x["remarks"] = {"denied": ["X09"], "bundled": ["P22"], "ded": ["D15", "K41"], "both": ["D15", "K41"]}.get(x["kind"], ["D15"])
        x["remarks"] = ["N70"] if outside and x["kind"] != "denied" else x["remarks"]
        used += [k for k in x["remarks"] if k not in used]
        rows.append([f"{x['description']}<br>{say(x['date'])}", usd(x["charge_cents"]), usd(x["adjustment_cents"]), usd(x["plan_paid_cents"]), usd(0),
                     *(usd(x[k]) for k in "deductible_cents coinsurance_cents copay_cents noncovered_cents".split()), f"<b>{usd(x['patient_cents'])}</b>",
                     ", ".join(x["remarks"])])
    t, payer, alaska = sums(lines), "Premera Blue Cross", who.town[-8:-6] == "AK"
    payer += " Blue Shield of Alaska" if alaska else ""
    ded, oop, year = rng.choice((75000, 150000, 200000)), rng.choice((450000, 600000, 785000)), rng.uniform(0.2, 0.95)
    top = beside(f"<div class='logo'>PREMERA <span>|</span></div><div class='lg2'>{'BLUE CROSS BLUE SHIELD OF ALASKA' if alaska else 'BLUE CROSS'}</div>"
                 "<div class='tiny'>An Independent Licensee of the Blue Cross Blue Shield Association</div><br><div class='n'>PO Box 91059<br>Seattle, WA "
                 f"98111-9159</div><br><br><div>{who.mail}</div>",
                 "<h1>Explanation of Benefits</h1><div class='nob'>THIS IS NOT A BILL</div>"
                 + facts([("Member name", esc(who.full)), ("Member ID", member), ("Group number", number(rng, "9999999")), ("Plan type", rng.choice((
                     "Preferred PPO", "Heritage Signature HSA", "Balance Gold 1500"))), ("Statement date", say(sent, "%B %-d, %Y")),
                     ("Customer Service", tel(rng, "800-555-{:04d}") + "<br>Monday - Friday, 5 a.m. - 8 p.m. PT")], "f who"), widths="52% 48%")
    summary = [("Amount billed", t["charge_cents"], "The amount your provider charged for services."),
               ("Your network discount", -t["adjustment_cents"], "Your savings for seeing a provider in your plan's network."),
               ("Amount paid by your health plan", -t["plan_paid_cents"], f"What Premera paid {esc(c['giver'])}."),
               ("Amount paid by another source", 0, "Other insurance, a personal funding account, or Medicare."),
               ("Your total cost", t["patient_cents"], "The amount you owe your provider, if you haven't already paid it. Wait for your provider's bill.")]
    one = (top + f"<h2>Claim summary for {esc(patient.full)}</h2>"
           + beside(facts([("Claim number", f"<b>{c['number']}</b>"), ("Provider", esc(c["giver"]))]),
                    facts([("Date(s) of service", days(lines)), ("Date received", say(later(c["first"], 4))), ("Network status",
                        "Out of network" if outside else "In network")]))
           + table([], [[f"<b>{a}</b>", f"<b>{usd(b)}</b>", d] for a, b, d in summary], "lrl", "sm", widths="31% 16% 53%")
           + "<p class='n'>You can see your claims, find a doctor, and track your costs any time at premera.com. Go paperless: sign in, choose Account "
           "Settings, then Communication Preferences.</p>"
           + beside("<h3>Individual - in network</h3>" + gauge("Deductible", round(ded * year), ded)
                    + gauge("Out-of-pocket maximum", round(oop * year / 2), oop),
                    "<h3>Family - in network</h3>" + gauge("Deductible", round(ded * year * 1.3), ded * 2)
                    + gauge("Out-of-pocket maximum", round(oop * year * 0.7), oop * 2)))
    heads = [["", "", "", "", "", ("Your cost", 5, "c band"), ""],
             ["Service description<br>and date", "Amount billed", "Your network discount", "Amount paid by your health plan", "Amount paid by another source",
              "Deductible", "Coinsur-<br>ance", "Copay", "Amount not covered", "Your total cost", "Reason code"]]
    keys = "charge_cents adjustment_cents plan_paid_cents".split(), "deductible_cents coinsurance_cents copay_cents noncovered_cents patient_cents".split()
    two = ("<h2>Claim details</h2>" + f"<p class='n'>Patient: <b>{esc(patient.full)}</b> &nbsp; Claim number: <b>{c['number']}</b> &nbsp; Provider: "
           f"<b>{esc(c['giver'])}</b></p>"
           + table(heads, rows, "lrrrrrrrrrl", "t", [["Total", *(usd(t[k]) for k in keys[0]), usd(0), *(usd(t[k]) for k in keys[1]), ""]], "19%")
           + "<h3>What the reason codes mean</h3>" + facts([(k, SAYS[k]) for k in used], "f n")
           + "<h3>Definitions</h3>" + facts([
               ("Coinsurance", "Your share of the cost for a covered service, shown as a percentage of the allowed amount."),
               ("Copay", "A set dollar amount you pay for a covered service, such as $30 for an office visit."),
               ("Deductible", "The amount you pay each year for covered services before your plan begins to pay.")], "f n")
           + "<h3>Your right to appeal</h3><p class='n'>If you disagree with our decision, you or someone you name may ask for a review within <b>180 days</b> "
           "of the day you got this notice. This is called a Level I appeal. Send it with your name, member ID and claim number to: Premera Blue Cross, Attn: "
           "Member Appeals, PO Box 91102, Seattle, WA 98111-9202, or fax it to 425-555-0188. You may see, free of charge, all papers that matter to your "
           "claim. "
           "If you still disagree, you may ask for review by an Independent Review Organization (IRO). Alaska and Washington members may also call their "
           "state's insurance office.</p><p class='n'>Suspect fraud? Call our hotline at 800-555-0170.</p><p class='tiny'>Premera complies with federal civil "
           "rights laws and does not discriminate. Espa&ntilde;ol: Para obtener ayuda, llame al 800-555-0171.</p>")
    css = ("@page{@bottom-left{font:7pt 'Liberation Sans';content:'021874 (07-2025)'}@bottom-right{font:7.5pt 'Liberation Sans';content:'Page ' counter(page) "
           "' of ' counter(pages)}}.logo{font:bold 23pt 'Liberation Sans';letter-spacing:2pt;color:#00558c}.lg2{font:10pt 'Liberation Sans';letter-spacing:3pt;"
           "color:#00558c}.tiny{font-size:6.6pt;color:#555}.n{font-size:8pt}h1{font:19pt 'Liberation Sans';color:#00558c}h2{font:bold 13pt 'Liberation Sans';"
           "color:#fff;background:#00558c;padding:3pt 6pt;margin:10pt 0 5pt}h3{font:bold 10pt 'Liberation Sans';color:#00558c;margin:9pt 0 2pt}.nob{font:bold "
           "12pt 'Liberation Sans';margin-bottom:6pt}.who{width:100%;background:#e8f1f7}.f td:first-child{font-weight:bold;white-space:nowrap}.sm{width:100%;"
           "margin:6pt 0}.sm td{border-bottom:.6pt solid #9ab;padding:5pt}.sm tr:last-child td{background:#e8f1f7;border-top:1.4pt solid #00558c}"
           ".t{width:100%;font-size:7.6pt}.t th{font-size:7pt;background:#e8f1f7;vertical-align:bottom}.t .band{background:#00558c;color:#fff}.t td{border-"
           "bottom:"
           ".5pt solid #bbb;padding:3pt}.sum td{font-weight:bold;border-top:1pt solid #00558c}")
    truth = truth_of(payer, patient.full, member, lines, "date description remarks charge_cents adjustment_cents plan_paid_cents deductible_cents "
                     "coinsurance_cents copay_cents noncovered_cents patient_cents", c["giver"], c["number"], sent, network="out" if outside else "in")
    return done(sheet(css, one, two, margin="0.5in", font="9.2pt 'Liberation Sans',Arial"), truth)
