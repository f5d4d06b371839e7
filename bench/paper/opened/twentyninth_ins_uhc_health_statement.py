"""UnitedHealthcare's member statement of the period: a first page with the family's sums and the deductible bars in numbers, then a claim detail for each claim
with type of service, notes, amount billed, plan discounts, what the plan paid, and what is owed as deductible, copay, coinsurance and not covered."""
from held_twentyninth_b import *  # noqa: F403

NAME = "held29-uhc-health-statement"
WORDS = {"visit": "Medical Visit", "lab": "Laboratory Services", "test": "Diagnostic Services", "shot": "Therapeutic Injection", "drug": "Pharmaceuticals",
    "vaccine": "Immunizations",
         "xray": "Diagnostic X-Ray", "scan": "MRI/CT Scan", "therapy": "Physical Therapy Services", "er": "Emergency Services", "surgery": "Surgical Procedure"}
NOTES = {"ded": ("D2", "This amount has been applied to your deductible."), "denied": ("M6", "Your plan does not cover this service or supply. You may be "
    "responsible for this amount."),
         "packed": ("4B", "Payment for this service is included in the payment for another service. In-network providers agree not to bill you for it.")}
USUAL = ("IS", "You used a network provider. The discount is the provider's agreed savings, which you do not have to pay.")
COLS = "charge_cents adjustment_cents plan_paid_cents deductible_cents copay_cents coinsurance_cents noncovered_cents patient_cents".split()


def document(rng):
    people = family(rng)
    who, sent = people[0], day(rng, (2026, 2, 20), 230)
    payer, member = "UnitedHealthcare", number(rng, "999999999") + rng.choice(("", "00"))
    docs, claims, blocks, used, by_person = [], [], "", [], {}
    order = sorted(rng.randrange(3) for _ in range(rng.choice((1, 2, 2, 3, 4))))
    for n in order:
        patient, (provider, care) = people[n], seen(rng)
        first, claim = later(sent, -rng.randint(8, 45)), number(rng, rng.choice(("AA99999999", "9999999999")))
        lines, rows = services(rng, [first] if care is not THERAPY else [first, later(first, 3), later(first, 7)], care, 5), []
        for x in lines:
            x["description"], note = WORDS[x["sort"]], NOTES.get(x["kind"], USUAL)
            x["remarks"] = [note[0]]
            used += [note] if note not in used else []
            rows.append([say(x["date"], "%m/%d/%Y"), x["description"], note[0], *(usd(x[k]) for k in COLS)])
        claims.append(lines)
        by_person.setdefault(n, []).append(lines)
        account = number(rng, rng.choice(("99999999", "A9999999999"))) if rng.random() < 0.6 else None
        blocks += (f"<div class='claim'><h3>Claim detail for {esc(patient.plain)}</h3>"
                   + beside(facts([("Provider:", esc(provider) + " <i>(Network)</i>"), *([("Patient account #:", account)] if account else [])]),
                            facts([("Claim number:", claim), ("Date processed:", say(later(sent, -rng.randint(2, 6))))]), widths="60% 40%")
                   + table([["", "", "", "", "", "", ("Your responsibility", 4, "c"), ""],
                            ["Date(s) of<br>service", "Type of service", "Notes*", "Amount<br>billed", "Plan<br>discounts", "Your plan<br>paid",
                                "Deductible", "Copay", "Coinsurance", "Non-<br>covered",
                             "Amount<br>you owe"]], rows, "llcrrrrrrrr", "t", [["Claim total:", "", "", *(usd(total(lines, k)) for k in COLS)]]) + "</div>")
        docs.append(claim_of(payer, patient.plain, member, lines, "date description remarks " + " ".join(COLS), provider, claim, sent, network="in",
            account_number=account))
    sums = [[esc(people[n].plain), str(len(found)), *(usd(all_of(found, k)) for k in ("charge_cents", "adjustment_cents", "plan_paid_cents", "patient_cents"))]
            for n, found in by_person.items()]
    sums_all = ["Total", str(len(claims)), *(usd(all_of(claims, k)) for k in ("charge_cents", "adjustment_cents", "plan_paid_cents", "patient_cents"))]
    start = later(sent, -30)
    met = all_of(claims, "deductible_cents") + rng.randint(6000, 90000)
    out = met + all_of(claims, "copay_cents") + all_of(claims, "coinsurance_cents") + rng.randint(1000, 60000)
    one = (beside("<div class='logo'>UnitedHealthcare</div><div class='n'>P.O. BOX 740800<br>ATLANTA GA 30374-0800</div><br><br>" + f"<div>{who.mail}</div>",
                  "<div class='ttl'>Explanation of Benefits Statement</div><b>This is not a bill. Do not pay.</b><p class='n'>This is to notify you that "
                      "we processed your claims. Your provider "
                  "may bill you for the amount you owe.</p>"
                  + facts([("Statement date:", say(sent, "%B %-d, %Y")), ("Statement period:", f"{say(start)} - {say(sent)}"), ("Member:", esc(who.plain)),
                      ("Member ID:", member),
                           ("Group:", rng.choice(("LONGLEAF TEXTILES", "RIVERTON CREDIT UNION", "APEX STAFFING LLC"))), ("Group #:", number(rng,
                               "0999999"))]), widths="52% 48%")
           + "<h2>Your claims in this period</h2>" + table(["Patient", "Claims", "Amount billed", "Plan discounts", "Your plan paid", "Total amount you "
               "owe the provider(s)"], sums, "lcrrrr",
                                                              "g", [sums_all])
           + "<h2>Track your account balances</h2>"
           + table(["Network, plan year 01/01/2026 - 12/31/2026", "Annual amount", "Applied to date", "Remaining balance"],
                   [[f"Deductible - {esc(who.first)} (individual)", usd(limit_over(met)), usd(met), usd(limit_over(met) - met)],
                    ["Out-of-pocket maximum - family", usd(limit_over(out + 300000)), usd(out), usd(limit_over(out + 300000) - out)]], "lrrr", "g")
           + "<p class='n'><br><b>Amount billed:</b> what your provider charged. <b>Plan discounts:</b> what you save by using a network provider. <b>Your "
               "plan paid:</b> the portion your plan "
             "covered. <b>Amount you owe:</b> the portion that is your responsibility; it may be paid already. Check it against your provider's bill.</p>"
           + f"<p class='n'>Questions? Visit myuhc.com or call {tel(rng)} (TTY 711), 24 hours a day. Go paperless: sign up in your account settings.</p>")
    two = (blocks + "<h3>*Notes</h3>" + facts(used, "f n")
           + "<h3>Your right to appeal</h3><p class='n'>You may ask us to review how a claim was paid. A written request must be made within 180 days from "
               "the date you get this statement. Send it to: "
             "UnitedHealthcare Appeals, P.O. Box 740816, Atlanta, GA 30374-0816. You may request copies (free of charge) of information relevant to your "
                 "claim, including diagnosis and "
             "treatment codes. If we continue to deny the payment, you may have the right to an external review by an independent third party. If you have "
                 "Medicare or other "
             "insurance, please tell us. We do not treat members differently because of sex, age, race, color, disability or national origin.</p>")
    css = ("@page{@bottom-right{font:7.5pt 'Liberation Sans';content:'Page ' counter(page) ' of ' counter(pages)}}.logo{font:bold 20pt 'Liberation "
        "Sans';color:#002677}.ttl{font:bold "
           "15pt 'Liberation Sans';color:#002677}.n{font-size:7.8pt}h2{font-size:12.5pt;color:#002677;margin:12pt 0 4pt;border-bottom:2pt solid "
               "#ff612b}h3{font-size:10.5pt;"
           "color:#002677;margin:3pt 0}.f td{padding:.6pt 8pt .6pt 0;font-size:8.3pt}.f "
               "td:first-child{white-space:nowrap;font-weight:bold}.g{width:100%;font-size:8.3pt}.g th{background:"
           "#e5f8fb;vertical-align:bottom}.g td{border-bottom:.4pt solid #bbb}.g .sum td,.t .sum td{font-weight:bold;background:#f3f3f3}.claim{border:1pt "
               "solid #9db4d6;padding:4pt;"
           "margin:0 0 9pt;page-break-inside:avoid}.t{width:100%;font-size:7.3pt;margin:4pt 0 0}.t "
               "th{font-size:6.9pt;vertical-align:bottom;background:#e5f8fb;padding:1.5pt 3pt}"
           ".t td{border-bottom:.4pt solid #bbb;padding:2pt 3pt}")
    return done(sheet(css, one, two, margin="0.5in", font="9.2pt 'Liberation Sans',Arial"), one_or_more(docs))
