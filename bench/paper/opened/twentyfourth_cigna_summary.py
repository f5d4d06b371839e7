"""Cigna's explanation of benefits of one claim: the first page tells in words what was billed, the discount, what the plan paid and what is owed; the
second has the claim's details: dates, type of service, amount billed, discount, not covered, covered, copay and deductible, plan's payment,
coinsurance, what I owe, notes."""
from held_twentyfourth_b import *  # noqa: F403

NAME = "held24-cigna-summary"
WORDS = {"visit": "OFFICE VISIT", "lab": "LABORATORY", "test": "DIAGNOSTIC TEST", "shot": "INJECTIONS", "drug": "INJECTABLE DRUGS",
    "vaccine": "IMMUNIZATION", "xray": "DIAGNOSTIC X-RAY/RADIOLOGY",
         "mri": "ADVANCED RADIOLOGY", "therapy": "PHYSICAL THERAPY VISIT", "er": "EMERGENCY ROOM CARE", "surgery": "SURGERY"}
SAYS = {"A0": "HEALTH CARE PROFESSIONAL: THANK YOU FOR USING THE CIGNA NETWORK. THE DISCOUNT SHOWN IS THE SAVINGS. THE CUSTOMER IS NOT RESPONSIBLE FOR IT.",
        "C12": "THIS SERVICE IS NOT COVERED BY THE CUSTOMER'S PLAN.", "D4": "THE AMOUNT COUNTS TOWARD THE DEDUCTIBLE."}
COLS = "charge_cents adjustment_cents noncovered_cents allowed_cents".split()


def document(rng):
    people = family(rng)
    n, who = rng.randrange(3), people[0]
    patient, member, sent = people[n], number(rng, "U99999999 ") + f"0{n + 1}", day(rng, (2026, 2, 18), 220)
    member = member.replace(" ", "") if rng.random() < 0.5 else member
    (provider, care), first, claim = seen(rng), later(sent, -rng.randint(6, 30)), number(rng, "9999926999999")
    lines, rows, used = services(rng, [first, first, later(first, 2)] if care is THERAPY else [first], care, 6), [], []
    for x in lines:
        x["description"], x["remarks"] = WORDS[x["sort"]], {"denied": ["C12"], "ded": ["A0", "D4"]}.get(x["kind"], ["A0"])
        both = x["copay_cents"] + x["deductible_cents"]
        x["maybe"] = {"copay_cents": both, "deductible_cents": both}  # one column for the two
        used += [k for k in x["remarks"] if k not in used]
        d = say(x["date"], "%m/%d/%y")
        rows.append([d, x["description"], *(usd(x[k], "") for k in COLS), usd(x["copay_cents"] + x["deductible_cents"], ""), usd(x["plan_paid_cents"], ""),
                     f"{x['rate']}%" if x["rate"] else "", usd(x["coinsurance_cents"], ""), usd(x["patient_cents"], ""), ",".join(x["remarks"])])
    t = {k: total(lines, k) for k in [*COLS, "copay_cents", "deductible_cents", "plan_paid_cents", "coinsurance_cents", "patient_cents"]}
    payer = "Cigna Healthcare"
    days = say(lines[0]["date"], "%B %-d, %Y") + (f" - {say(lines[-1]['date'], '%B %-d, %Y')}" if lines[-1]["date"] != lines[0]["date"] else "")
    saved = t["adjustment_cents"] + t["plan_paid_cents"]
    told = [("Amount Billed", t["charge_cents"], f"This was the amount that was billed for your visit on {days}."),
            ("Discount", t["adjustment_cents"], f"You saved {usd(t['adjustment_cents'])}. Cigna negotiates discounts with health care professionals and "
            f"facilities to help you save money."),
            ("What my plan paid", t["plan_paid_cents"], f"{payer} paid {usd(t['plan_paid_cents'])} to {esc(provider)}." if t["plan_paid_cents"]
            else "Your plan did not pay for this claim. See the details."),
            ("What my accounts paid", 0, "No money of a health account was used for this claim."),
            ("What I Owe", t["patient_cents"], "This is the amount you owe after your discount, what your plan paid, and what your accounts paid. People "
            "usually owe because they may have a deductible, have to pay a "
             "percentage of the covered amount, or for care not covered by their plan. Any amount you paid when you received care may reduce the amount "
             "you owe.")]
    name = {0: "your", 1: "your spouse's", 2: "your dependent's"}[n]
    one = (beside(f"<div class='logo'>Cigna Healthcare</div><div class='n'>PO Box 182223<br>Chattanooga, TN 37422-7223</div><br><br><br><div>{who.mail}</div>",
                  "<div class='ttl'>Explanation of benefits</div><b>THIS IS NOT A BILL.</b><p>Your health care professional may bill you directly for any "
                  "amount you owe.</p>"
                  + facts([("Customer service", tel(rng)), ("Date of this statement", say(sent, "%B %-d, %Y")), ("Account name / Account #",
                  esc(rng.choice(("PALISADE HOTELS LLC", "GRANITE STATE MEDIA", "Vantage Point Software")))
                           + " / " + number(rng, "3999999"))], "f"), widths="55% 45%")
           + f"<br><h2>Summary</h2><p>of a claim for services on <b>{days}</b><br>for services provided by <b>{esc(provider)}</b> for "
           f"<b>{esc(patient.plain.upper())}</b></p>"
           + table([], [[f"<b>{a}</b>", f"<b>{usd(b)}</b>", c] for a, b, c in told], "lrl", "sm", widths="21% 14% 65%")
           + f"<p class='save'>You saved <b>{round(100 * saved / t['charge_cents'])}%</b></p><p class='n'>You saved {usd(saved)} (or "
           f"{round(100 * saved / t['charge_cents'])}%) off the total amount billed. This is a total of "
           "your discount and what your plan paid.</p><p class='n'>To maximize your savings, visit www.myCigna.com or call customer service to estimate "
           "treatment costs, or to compare cost and quality of in-network "
           "health care professionals and facilities.</p><p class='n'>Want to see more about this claim? Go to the details on the next page. Keep this "
           "for your records.</p>")
    heads = ["Service<br>dates", "Type of service", "Amount<br>billed", "Discount", "Amount not<br>covered", "Covered<br>amount", "Copay/<br>Deductible",
        "What my<br>plan paid", "%<br>paid", "Coinsurance", "What<br>I owe",
             "See<br>notes"]
    two = (beside("<h2>Claim details</h2>", f"<div class='r n'>Claim # / ID: <b>{claim}</b></div>")
           + beside(facts([("Customer name", esc(who.plain.upper())), ("Patient name", esc(patient.plain.upper())), ("Customer ID", member)]),
                    facts([("Relationship", ("Self", "Spouse", "Child")[n]), ("Provider", esc(provider)), ("Network status", "In-network")]),
                    facts([("Claim received on", say(later(first, 3), "%B %-d, %Y")), ("Claim processed on", say(later(sent, -1), "%B %-d, %Y"))]),
                    widths="32% 36% 32%")
           + table(heads, rows, "llrrrrrrrrrl", "t", [["<b>Total</b>", "", *(usd(t[k]) for k in COLS), usd(t["copay_cents"] + t["deductible_cents"]),
           usd(t["plan_paid_cents"]), "", usd(t["coinsurance_cents"]),
                                                       usd(t["patient_cents"]), ""]])
           + "<p class='n'>After you have met your deductible, the costs of covered expenses are shared by you and your health plan. The percentage of "
           "covered expenses you are responsible for is called coinsurance.</p>"
           + "<h3>What I need to know for my next claim</h3>" + f"<p class='n'>You have paid a total of <b>{usd(rng.randint(20000, 120000))}</b> toward "
           f"your <b>$1,750.00</b> in-network deductible for 2026. You have paid a "
           f"total of <b>{usd(rng.randint(130000, 300000))}</b> toward your <b>$5,500.00</b> out-of-pocket maximum.</p><h3>Notes</h3>" + facts([(k,
           SAYS[k]) for k in used], "f n")
           + "<h3>Glossary</h3>" + facts([("Amount not covered", "The portion of the amount billed that was not covered by, or not eligible for payment "
           "under, the plan."),
                                          ("Covered amount", "The part of the charge that is eligible for payment: the amount billed less discount and "
                                          "less what is not covered."),
                                          ("Out-of-pocket maximum", "The most that you pay in a plan year before the plan pays covered costs in full.")], "f n")
           + f"<p class='n'><br><b>If you don&rsquo;t agree with this decision</b> you have 180 days to ask for a review of {name} claim. Send it to: "
           f"Cigna Appeals Unit, PO Box 188011, Chattanooga, TN 37422. Tell us why you do "
           "not agree and add what supports it. You may also bring an action under Section 502(a) of ERISA if your plan is governed by it. Notice of "
           "language help: Free interpreters are to be had by phone.</p>")
    css = (f"@page{{@bottom-right{{font:7.5pt 'Liberation Sans';content:'Page ' counter(page) ' of ' counter(pages)}}}}.logo{{font:bold 22pt 'Liberation "
        f"Serif';color:#0a6fb3}}.ttl{{font:18pt 'Liberation Serif';"
           "color:#0a6fb3}.f td{padding:1pt 9pt 1pt 0}.f td:first-child{color:#0a6fb3;font-weight:bold;white-space:nowrap}h2{font:bold 14pt 'Liberation "
           "Serif';color:#0a6fb3;margin:2pt 0}h3{font:bold 10.5pt 'Liberation Serif';color:#0a6fb3;"
           "margin:8pt 0 2pt}.n{font-size:8pt}.sm{width:100%;margin:8pt 0}.sm td{border-top:.8pt solid #9bc4de;border-bottom:.8pt solid "
           "#9bc4de;padding:6pt;font-size:9.4pt}.save{font:14pt 'Liberation Serif';"
           "color:#3c8a2e}.t{width:100%;font-size:7.7pt;margin:7pt 0}.t th{border-bottom:1pt solid "
           "#0a6fb3;font-size:7.1pt;vertical-align:bottom;color:#0a6fb3}.t td{border-bottom:.5pt solid #ccc}.t td,.t th{padding:2pt 3pt}"
           ".sum td{font-weight:bold;background:#e9f3f9}div.r{text-align:right}")
    truth = claim_of(payer, patient.plain.upper(), member, lines,
        "date description remarks maybe coinsurance_cents plan_paid_cents patient_cents " + " ".join(COLS), provider, claim, sent, network="in")
    return done(sheet(css, one, two, margin="0.5in", font="9.2pt 'Liberation Sans',Arial"), truth)
