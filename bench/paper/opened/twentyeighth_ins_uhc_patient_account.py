"""UnitedHealthcare's Explanation of Benefits statement of one patient's claims: the sum of them all in a row of boxes, then a claim detail for each
provider, with date, type of service, notes, amount billed, plan discounts, your plan paid, and under Amount You Owe deductible, copay, coinsurance,
non-covered; the plan balance, notes, and how to appeal."""
from held_twentyeighth_b import *  # noqa: F403

NAME = "held28-ins-uhc-patient-account"
WORDS = {"visit": "Office Visit", "lab": "Laboratory Services", "test": "Diagnostic Services", "shot": "Medical Services", "drug": "Medication Injection",
         "vaccine": "Immunization", "xray": "Radiology Services", "mri": "Advanced Imaging Services", "therapy": "Physical Therapy", "er": "Emergency Room "
         "Services",
         "surgery": "Surgical Services"}
SAYS = {"D1": "You are enrolled in a plan with a network. The discount shown is your savings for using a network provider. You do not owe this amount.",
        "2A": "This amount was applied to your deductible. You may be responsible to pay this amount to the provider.",
        "KF": "Benefits for this service are denied. The service is not covered under your plan of benefits. See Exclusions in your plan document.",
        "C3": "Payment for this service is included in the payment for another service done on the same date. The provider may not bill you for it."}
COLS = "charge_cents adjustment_cents plan_paid_cents deductible_cents copay_cents coinsurance_cents noncovered_cents patient_cents".split()


def document(rng):
    people = family(rng)
    n, who = rng.randrange(3), people[0]
    patient, sent = people[n], day(rng, (2026, 2, 12), 230)
    member, group = number(rng, "999999999") + f" {n:02d}", number(rng, "99A9999")
    parts, claims, used, truths = "", [], [], []
    for _ in range(rng.choice((1, 1, 2, 3))):
        giver_, kind = giver(rng)
        first = later(sent, -rng.randint(8, 34))
        lines = services(rng, [first, later(first, 2), later(first, 7)] if kind == "therapy" else [first], kind, 6, denied=0.1)
        for x in lines:
            x["description"] = WORDS[x["sort"]]
            x["remarks"] = {"denied": ["KF"], "bundled": ["C3"], "ded": ["D1", "2A"], "both": ["D1", "2A"]}.get(x["kind"], ["D1"])
            used += [k for k in x["remarks"] if k not in used]
        claim, account = number(rng, "AA9999999901"), number(rng, rng.choice(("99999999", "A9999-99999", "HC9999999")))
        rows = [[say(x["date"], "%m/%d/%Y"), x["description"], ", ".join(x["remarks"]), *(usd(x[k]) for k in COLS)] for x in lines]
        parts += (f"<div class='cl'><b>Claim Detail for {esc(giver_['name'])}</b> (network provider)</div>"
                  + beside(f"Claim number: <b>{claim}</b>", f"Patient account number: <b>{account}</b>",
                           f"Date received: {say(later(first, 3))}", f"Date processed: {say(later(sent, -rng.randint(1, 2)))}")
                  + table([["", "", "", ("", 3), ("Amount You Owe", 5, "c you")],
                           ["Date(s) of Service", "Type of Service", "Notes*", "Amount Billed", "Plan Discounts", "Your Plan Paid", "Deductible", "Copay",
                            "Coinsurance", "Non-covered", "Amount You Owe"]], rows, "lllrrrrrrrr", "t",
                          [[("Claim total", 3), *(usd(total(lines, k)) for k in COLS)]]))
        claims.append(lines)
        t = claim_of("UnitedHealthcare", patient.caps, member, lines, "date description remarks " + " ".join(COLS), giver_["name"], claim, sent,
                     network="in", account_number=account)
        truths.append(t)
    sums = {k: all_of(claims, k) for k in COLS}
    owed, met, moop = sums["patient_cents"], rng.randint(30000, 180000), rng.randint(100000, 380000)
    box = "".join(f"<td class='bx'><div class='s'>{a}</div><div class='g'>{usd(v)}</div></td><td class='op'>{o}</td>" for a, v, o in (
        ("Amount Billed", sums["charge_cents"], "&minus;"), ("Plan Discounts", sums["adjustment_cents"], "&minus;"),
        ("Your Plan Paid", sums["plan_paid_cents"], "=")))
    box += f"<td class='bx own'><div class='s'>Amount You Owe Provider(s)</div><div class='g'>{usd(owed)}</div></td>"
    one = (beside("<div class='logo'>UnitedHealthcare</div><div class='n'>UnitedHealthcare Insurance Company<br>GREENSBORO SERVICE CENTER<br>PO BOX "
        "740800<br>"
                  f"ATLANTA GA 30374-0800<br>PHONE: {tel(rng, '1-866-555-{:04d}')}</div>", "<div class='ti'>Explanation of Benefits Statement</div>"
                  "<div class='nb'>This is not a bill. Do not pay.</div><p class='n'>This is to notify you that we processed your claim. Payments, if any, "
                  "were sent "
                  "directly to the provider. If the claim was denied or you owe additional money, your provider may bill you directly.</p>", widths="44% 56%")
           + beside(f"<div class='ad'>{who.mail}</div>",
                    facts([("Date:", say(sent, "%B %-d, %Y")), ("Member:", esc(who.caps)), ("Patient:", esc(patient.caps)), ("Relationship:", ("EE", "SP",
                    "CH")[n]),
                           ("Member ID:", member), ("Group:", esc(rng.choice(("HALVORSEN MANUFACTURING", "CITY OF LINDEN", "TRIDENT LOGISTICS GROUP LLC")))),
                           ("Group #:", group)], "f"), widths="55% 45%")
           + "<h2>Claims Summary</h2><p class='n'>All claims for this patient that were processed and are shown in this statement:</p>"
           + f"<table class='boxes'><tr>{box}</tr></table>"
           + "<p class='n'>*This amount does not reflect any payment you have made at the time you received care or any payment from a health savings or "
           "spending account. Please wait for a bill from your provider before you pay.</p>" + parts
           + "<h2>*Notes</h2>" + facts([(k, SAYS[k]) for k in used], "n2")
           + f"<h2>Your Plan Balance as of {say(sent)}</h2>"
           + table(["Plan year 01/01/2026 - 12/31/2026", "", "Annual Amount", "Applied to Date", "Remaining Balance"], [
               [esc(patient.first.upper()), "Deductible - In network", "$2,000.00", usd(met), usd(200000 - met)],
               [esc(patient.first.upper()), "Out-of-Pocket Maximum - In network", "$6,500.00", usd(moop), usd(650000 - moop)],
               ["Family", "Deductible - In network", "$4,000.00", usd(met + 42117), usd(400000 - met - 42117)],
               ["Family", "Out-of-Pocket Maximum - In network", "$13,000.00", usd(moop + 77250), usd(1300000 - moop - 77250)]], "llrrr", "pb")
           + "<h2>Appeals and other information</h2><p class='n'>A review of this benefit determination may be requested by submitting your appeal to us in "
           "writing at "
           "the following address: UnitedHealthcare Appeals, P.O. Box 740816, Atlanta, GA 30374-0816. The request for your review must be made within 180 "
           "days "
           "from the date you receive this statement. If you request a review of your claim denial, we will complete our review not later than 30 days after "
           "we "
           "receive your request for review. You may have the right to file a civil action under ERISA if all required reviews of your claim have been "
           "completed.</p>"
           "<p class='n'>You may request, free of charge, copies of all documents, including the diagnosis code and treatment code and their meanings. If "
           "you suspect "
           "fraud, call 1-844-359-7736. Sign up for paperless statements at <b>myuhc.com</b>&reg;.</p>")
    css = ("@page{@bottom-left{font:7.5pt 'Liberation Sans';content:'Date: " + say(sent) + "'}@bottom-right{font:7.5pt 'Liberation Sans';content:'Page ' "
           "counter(page) ' of ' counter(pages)}}.logo{font:bold 19pt 'Liberation Sans';color:#002677}.ti{font:bold 16pt 'Liberation "
           "Sans';color:#002677}.nb{font-weight:"
           "bold;margin:3pt 0}.n{font-size:7.8pt}.ad{padding:26pt 0 26pt 16pt}.f td{padding:1pt 7pt;font-size:9pt}.f "
           "td:first-child{font-weight:bold}h2{font-size:12pt;"
           "color:#002677;margin:10pt 0 3pt;border-bottom:1pt solid #002677}.boxes{margin:6pt 0;width:100%}.bx{border:1pt solid "
           "#002677;text-align:center;padding:6pt;"
           "width:21%}.own{background:#fde8d9}.op{text-align:center;vertical-align:middle;font-size:15pt}.s{font-size:8.5pt}.g{font-size:13pt;font-weight:bold}"
           ".cl{background:#002677;color:#fff;padding:4pt 6pt;margin-top:10pt}.beside{font-size:8.2pt}.t{width:100%;margin:3pt 0 8pt}.t "
           "th{font-size:7.2pt;background:"
           "#e5e9f2;vertical-align:bottom}.t th.you{background:#c9d2e6}.t td{font-size:7.8pt;border-bottom:.4pt solid #bbb}.sum td{font-weight:bold;"
           "border-top:1pt solid #002677}.n2 td{font-size:8pt}.n2 td:first-child{font-weight:bold}.pb{width:100%;font-size:8pt}.pb th{background:#e5e9f2}.pb "
           "td{"
           "border-bottom:.4pt solid #ccc}")
    return done(sheet(css, one, margin="0.5in 0.5in 0.6in"), one_or_more(truths))
