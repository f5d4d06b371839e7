"""A UnitedHealthcare explanation of benefits statement on paper that lies: 'this is not a bill, do not pay', the claims' summary on the first page, then
the claim detail of each patient: what was billed, the plan's discounts, what the plan paid, what of the rest is deductible, copay, coinsurance, not
covered, notes; balances."""
from held_twentyfourth_b import *  # noqa: F403

NAME = "held24-unitedhealthcare-statement"
WORDS = {"visit": "Office Visits", "lab": "Laboratory Services", "test": "Diagnostic Testing", "shot": "Injection(s)", "drug": "Drugs Administered",
    "vaccine": "Immunization", "xray": "X-Ray Services",
         "mri": "Major Diagnostic Services", "therapy": "Rehabilitation Services", "er": "Emergency Room Service", "surgery": "Surgical Services"}
KEYS = "charge_cents adjustment_cents plan_paid_cents deductible_cents copay_cents coinsurance_cents noncovered_cents".split()
SAYS = {"D1": "The discount shown reflects the network provider's agreement with the plan. You are not responsible for this amount.",
        "ID": "These services are not covered under your plan. Please refer to the exclusions in your benefit plan document.",
        "2Z": "We corrected the payment of a claim that was processed before. The negative amounts take the first payment back.",
        "7P": "Your deductible was applied to this service."}


def document(rng):
    people = family(rng)
    who, member, group, sent = people[0], number(rng, "999999999"), number(rng, "0999999"), day(rng, (2026, 2, 25), 210)
    payer, employer = "UnitedHealthcare", rng.choice(("NORTHGATE MANUFACTURING INC", "THE HARLAN COMPANIES", "COASTAL FREIGHT LINES"))
    docs, parts, brief, used = [], [], [], set()
    for n in sorted(rng.sample(range(3), rng.choice((1, 1, 2, 3)))):
        patient, inner = people[n], []
        for _ in range(rng.choice((1, 1, 2))):
            (provider, care), claim, first = seen(rng), number(rng, "AA99999999") + number(rng, "99"), later(sent, -rng.randint(9, 44))
            lines = services(rng, [first, first, later(first, 3)] if care is THERAPY else [first], care, 5)
            back = len(lines) < 3 and rng.random() < 0.25
            if back:  # the first payment taken back, then the claim as it should have been
                taken = []
                for x in lines:
                    y = worked(rng, x["charge_cents"], "coins")
                    taken.append({**x, **{k: -y[k] for k in y if k.endswith("_cents")}, "kind": "back"})
                lines = taken + lines
            rows = []
            for x in lines:
                x["description"], x["remarks"] = WORDS[x["sort"]], {"denied": ["ID"], "ded": ["D1", "7P"], "back": ["2Z"]}.get(x["kind"], ["D1"])
                used |= set(x["remarks"])
                x["maybe"] = {"date_end": x["date"]}
                d = say(x["date"], "%m/%d/%y")
                rows.append([f"{d} - {d}", x["description"], ", ".join(x["remarks"]), *(usd(x[k]) for k in KEYS), f"<b>{usd(x['patient_cents'])}</b>"])
            t = {k: total(lines, k) for k in [*KEYS, "patient_cents"]}
            heads = [[("", 3), ("", 3), ("Your Responsibility", 4, "c"), ""],
                     ["Date(s) of<br>Service", "Type of Service", "Notes*", "Amount<br>Billed", "Plan<br>Discounts", "Your Plan<br>Paid", "Deductible",
                     "Copay", "Coinsurance", "Non-Covered", "Amount<br>You Owe**"]]
            inner.append("<div class='cl'>" + beside(f"<b>Claim Number:</b> {claim}<br><b>Provider:</b> {esc(provider)} <span class='n'>(Network)</span>",
                                                     f"<b>Date Received:</b> {say(later(first, 4), '%m/%d/%Y')}<br><b>Date Processed:</b> "
                                                     f"{say(later(sent, -2), '%m/%d/%Y')}", widths="65% 35%")
                         + table(heads, rows, "lllrrrrrrrr", "t", [[("Claim Total", 3), *(usd(t[k]) for k in KEYS), usd(t["patient_cents"])]]) + "</div>")
            brief.append([esc(patient.plain), esc(provider), say(lines[0]["date"], "%m/%d/%Y"), claim, *(usd(t[k]) for k in KEYS[:3]), usd(t["patient_cents"])])
            docs.append(claim_of(payer, patient.plain, member, lines, "date description remarks maybe patient_cents " + " ".join(KEYS), provider, claim,
                sent, network="in"))
        head = (f"<h2>Claim Detail for {esc(patient.plain)}</h2><div class='n'>Member ID: {member} &nbsp; Relationship: "
                f"{('Employee', 'Spouse', 'Dependent')[n]}</div>")
        parts.append(f"<div class='cl'>{head}{inner[0]}</div>" + "".join(inner[1:]))
    every = [d["lines"] for d in docs]
    s = {k: all_of(every, k) for k in [*KEYS[:3], "patient_cents"]}
    one = (beside(f"<div class='logo'>UnitedHealthcare</div><div class='n'>Atlanta Service Center<br>P.O. Box 740800<br>Atlanta, GA "
        f"30374-0800</div><br><br><div class='mail'>{who.mail}</div>",
                  "<div class='ttl'>Explanation of Benefits Statement</div><b>This is not a bill. Do not pay.</b> This is to notify you that we processed "
                  "your claim."
                  + facts([("Statement Date", say(sent, "%B %-d, %Y")), ("Member/Subscriber", esc(who.plain)), ("Member ID", member), ("Group Name",
                  employer), ("Group #", group)], "f")
                  + f"<p class='n'>Customer Service: {tel(rng)} &nbsp; myuhc.com</p>", widths="56% 44%")
           + "<h2>Claims Summary</h2>" + table(["", "", "", ""], [[f"<span class='big'>{usd(s['charge_cents'])}</span><br><b>Amount Billed</b><br>What "
           f"your providers charged",
               f"<span class='big'>{usd(s['adjustment_cents'])}</span><br><b>Plan Discounts</b><br>What you saved by your plan&rsquo;s rates",
               f"<span class='big'>{usd(s['plan_paid_cents'])}</span><br><b>Your Plan Paid</b><br>The money your plan paid",
               f"<span class='big'>{usd(s['patient_cents'])}</span><br><b>Total Amount You Owe the Provider(s)</b><br>Wait for their bill before you pay"]],
               "llll", "sumup")
           + table(["Patient", "Provider", "Date of Service", "Claim Number", "Amount Billed", "Plan Discounts", "Your Plan Paid", "You Owe"], brief,
           "llllrrrr", "t")
           + "<p class='n'>If your provider has already asked you to pay some of this, the amount you owe may be less than the one shown. Ask your "
           "provider for a bill, and compare it with this statement. "
           "You can see your claims, balances and estimates of costs at any time when you sign in to your account.</p>")
    met = rng.randint(15000, 90000)
    two = ("".join(parts) + "<p class='n'>** The Amount You Owe does not show what you may have paid when you had the service, nor payments out of a "
        "health savings account.</p>"
           + "<h2>Notes*</h2>" + facts([(k, SAYS[k]) for k in sorted(used)], "f n") + "<h2>Account Balance Summary</h2>"
           + table(["Plan year 2026", "Annual Amount", "Applied to Date", "Remaining"], [[f"Individual in-network deductible &ndash; {esc(who.first)}",
           "$1,000.00", usd(met), usd(100000 - met)],
                   [f"Individual in-network out-of-pocket maximum &ndash; {esc(who.first)}", "$3,500.00", usd(met + 40220), usd(350000 - met - 40220)],
                   ["Family in-network deductible", "$2,000.00", usd(met + 31005), usd(200000 - met - 31005)]], "lrrr", "t half")
           + f"<p class='n'><br><b>Do you disagree?</b> You may appeal within 180 days. Send a letter with the claim number to UnitedHealthcare Appeals, "
           f"P.O. Box 740816, Atlanta, GA 30374-0816, or call "
           "the number on your ID card. <b>Suspect fraud?</b> If you did not receive a service that is listed here, call us. We keep the name of the "
           "person who calls to ourselves.</p>")
    css = ("@page{@bottom-center{font:7.5pt 'Liberation Sans';content:'Page ' counter(page) ' of ' counter(pages)}}.logo{font:bold 19pt 'Liberation "
        "Sans';color:#002677}.ttl{font:bold 15pt 'Liberation Sans';"
           "color:#002677}.f td{padding:1pt 10pt 1pt 0}.f td:first-child{font-weight:bold}h2{font:bold 12.5pt 'Liberation "
           "Sans';color:#002677;border-bottom:2pt solid #ff612b;margin:9pt 0 4pt}.n{font-size:7.8pt}"
           ".sumup{width:100%;margin:4pt 0 8pt}.sumup th{padding:0}.sumup td{border:.8pt solid "
           "#99a;background:#eef2fa;font-size:8pt;padding:6pt;width:25%}.big{font:bold 15pt 'Liberation Sans';color:#002677}"
           ".t{width:100%;font-size:8pt;margin:3pt 0 5pt}.t th{background:#002677;color:#fff;font-size:7.4pt;vertical-align:bottom}.t "
           "td{border-bottom:.5pt solid #bbb}.sum td{font-weight:bold;background:#eef2fa}"
           ".cl{page-break-inside:avoid;margin-top:5pt}.half{width:72%}")
    return done(sheet(css, one, two, size="Letter landscape", margin="0.5in", font="8.8pt 'Liberation Sans',Arial"), one_or_more(docs))
