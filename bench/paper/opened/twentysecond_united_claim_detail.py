"""The largest national insurer's EOB of today: address and member box, the four sums of the claim summary with their sentences, the plan balances, then
a claim detail for each claim: facts in a row, a table whose member's parts stand under one head, notes by two letters, and the small print on
appeals."""
from held_twentysecond_b import *  # noqa: F403

NAME = "held22-united-claim-detail"
PARTS = "deductible_cents copay_cents coinsurance_cents noncovered_cents".split()
NOTES = {"D1": "This service was provided by a network provider. The plan discount shown is your savings. The member is not responsible for this amount.",
         "IS": "Your plan covers this service at 100% when a network provider is used.",
         "NS": "Your plan does not cover this service. You may be responsible for the amount shown. Please see the exclusions section of your plan documents.",
         "6R": "Payment for this service is included in the payment for another service performed on the same day. A network provider may not bill you for it."}


def note_of(x):
    return {"denied": ["NS"], "bundled": ["6R"], "full": ["IS"], "paid": ["D1", "IS"]}.get(x["kind_of"], ["D1"])


def document(rng):
    who, people = family(rng)
    payer = rng.choice(("Commonwealth Healthcare", "UnionStates HealthCare", "Allied National Healthcare"))
    patient, kin = rng.choice(people)
    member, group, sent = number(rng, "999999999"), number(rng, "999999"), day(rng)
    employer = rng.choice(("BIG SKY LOGISTICS, INC.", "THE PETERSON-HALE COMPANY", "NORTHERN PLAINS SCHOOL EMPLOYEES TRUST"))
    docs, blocks, used = [], [], set()
    for _ in range(rng.choice((1, 1, 2, 3))):
        (provider, care), first = seen(rng), later(sent, -rng.randint(9, 40))
        code, account, done_on = number(rng, "AA99999999 01")[:10] + "-01", number(rng, "9999999A999"), later(sent, -rng.randint(1, 5))
        lines = services(rng, 1, 7 if care is HOSPITAL else 4, [first, first, later(first, 3)] if care is THERAPY else [first], care, words=1)
        rows = []
        for x in lines:
            x["description"], x["remarks"] = x["kind"], note_of(x)
            used |= set(x["remarks"])
            rows.append([say(x["date"]), x["kind"], ", ".join(x["remarks"]), *(usd(x[k]) for k in "charge_cents adjustment_cents plan_paid_cents".split()),
                         *(usd(x[k]) for k in PARTS), usd(x["patient_cents"])])
        t = sums(lines, "charge_cents adjustment_cents plan_paid_cents patient_cents " + " ".join(PARTS))
        pay = (f"Paid to provider: <b>{usd(t['plan_paid_cents'])}</b> on {say(done_on)}, check/EFT {number(rng, '1AA99999999')}" if t["plan_paid_cents"]
               else "No payment was issued for this claim")
        blocks.append(f"<div class='bar'>Claim detail for {esc(patient.full)}</div>" + table([], [[
            f"<b>Provider</b><br>{esc(provider)}<br><i>Network</i>", f"<b>Claim number</b><br>{code}", f"<b>Patient account number</b><br>{account}",
            f"<b>Date processed</b><br>{say(done_on)}", f"<b>Relationship</b><br>{('Subscriber', 'Spouse', 'Dependent')[kin]}"]], "", "facts") + table(
            [["", "", "", "", "", "", ("Your itemized responsibility to provider", 4, "c y"), ""],
             ["Date(s) of service", "Type of service", "Notes*", "Amount billed", "Plan discounts", "Your plan paid", "Deductible", "Copay", "Coinsurance",
              "Non-covered", "Amount you owe**"]], rows, "lllrrrrrrrr", "t",
            [[("Claim total", 3), *(usd(t[k]) for k in ("charge_cents", "adjustment_cents", "plan_paid_cents", *PARTS, "patient_cents"))]])
            + f"<p class='fine'>{pay}</p>")
        docs.append(claim("eob", payer, {"name": patient.full, "member_id": member}, lines, "date description remarks charge_cents adjustment_cents "
        "plan_paid_cents "
                          "patient_cents " + " ".join(PARTS), "charges_cents adjustments_cents insurance_paid_cents balance_cents", {"name": provider},
                          claim_number=code, account_number=account, statement_date=sent, network="in"))
    (street, town), tel, year = place(rng, True), free(rng, "1-866-555-{}"), sent.year
    billed, off, paid, owe = (all_of(docs, k) for k in "charge_cents adjustment_cents plan_paid_cents patient_cents".split())
    met, out = rng.randint(20000, 150000), rng.randint(160000, 380000)
    first_page = (beside(logo(payer, "#002677", 19, "&#10070;") + f"<p class='fine'>{payer} Services, Inc.<br>{street}<br>{town}<br>Phone: {tel}</p>",
                         f"<h1>Explanation of Benefits Statement</h1><p>Statement date: {say(sent, '%B %-d, %Y')}</p>"
                         "<p class='bill'>THIS IS NOT A BILL</p>", widths="55% 45%")
                  + beside(f"<div class='mail'>{who.mail}</div>", facts([("Member:", esc(who.full)), ("Member ID:", member), ("Group number:", group),
                  ("Group name:", employer)]),
                           widths="55% 45%")
                  + f"<div class='bar'>Claim summary for {esc(patient.full)}</div><p>This statement shows how we processed "
                  f"{'a claim' if len(docs) == 1 else 'the claims'} "
                  "submitted by your health care provider(s). Use it to compare with the bill you get. You may owe less than what was billed.</p>"
                  + table([], [[usd(billed), "<b>Amount billed</b><br>The amount your provider billed your plan for the services."],
                               [usd(off), "<b>Plan discounts</b><br>Your plan negotiates discounts with providers to save you money. You do not owe this "
                               "amount."],
                               [usd(paid), "<b>Your plan paid</b><br>The amount your plan paid to your provider(s)."],
                               [usd(owe), "<b>Total amount you owe the provider(s)</b><br>This may include your deductible, copay, coinsurance and "
                               "non-covered charges. If you "
                                "have already paid, you may owe less."]], "rl", "four")
                  + f"<div class='bar'>Plan balances for {year}</div>" + table(
                      ["", "Annual limit", "Applied to date", "Remaining"],
                      [[f"{esc(who.first)} &ndash; Medical deductible, in-network", "$1,500.00", usd(met), usd(150000 - met)],
                       [f"{esc(who.first)} &ndash; Medical out-of-pocket maximum, in-network", "$4,000.00", usd(out), usd(400000 - out)],
                       ["Family &ndash; Medical deductible, in-network", "$3,000.00", usd(met + 20000), usd(280000 - met)]], "lrrr", "bal")
                  + f"<p class='fine'>Balances shown are as of {say(sent)} and may change as other claims are processed.</p>")
    notes = ("<h3>* Notes</h3>" + facts([(n, NOTES[n]) for n in sorted(used)], "f fine") + "<p class='fine'>** This is the amount that you may owe the "
        "provider and does not "
             "reflect any payment you may have made at the time of service.</p><h3>Your right to appeal</h3><p class='fine'>You, or someone you name to act "
             "for you, may ask us "
             "to review our decision. Write within 180 days after you receive this statement to: Appeals, " + f"{street}, {town}. Include your name, member "
             f"ID, claim number and "
             "the reason you disagree. We will decide within 60 days. You can ask for the codes your provider submitted and what they mean at no cost. If "
             "your plan is subject to "
             f"ERISA, you may have the right to file a civil action under section 502(a). For help call {tel}, TTY 711, or the Employee Benefits Security "
             f"Administration at "
             "1-866-444-3272.</p><p class='fine'>ATTENTION: If you speak English, language assistance services, free of charge, are available. "
             "ATENCI&Oacute;N: si habla espa&ntilde;ol, "
             f"hay servicios gratuitos. Llame al {tel}.</p>")
    css = foot() + (".bill{font-weight:bold;color:#c03;font-size:12pt}h1{font-size:15pt;color:#002677}.mail{padding:14pt 0 16pt 20pt;font-size:10pt}.f "
        "td{padding:0 8pt 1pt 0}"
                    ".bar{background:#002677;color:#fff;font-weight:bold;font-size:11pt;padding:3pt 6pt;margin:12pt 0 4pt}.four{width:100%}.four "
                    "td{border-bottom:.5pt solid #bbb;"
                    "padding:5pt 8pt}.four td.r{font:bold 13pt 'Liberation Sans';width:22%}.bal{width:100%}.bal th{border-bottom:1pt solid "
                    "#002677}.facts{width:100%;font-size:8.5pt}"
                    ".t{width:100%;font-size:8pt}.t th{background:#e7edf5;font-size:7.6pt;vertical-align:bottom}.t th.y{border-bottom:1pt solid "
                    "#777;text-align:center}"
                    ".t td{border-bottom:.5pt solid #ccc}.t .sum td{font-weight:bold;background:#f4f4f4}h3{font-size:10pt;margin:8pt 0 2pt}")
    second = "".join(blocks) + notes
    pages = (first_page, second) if len(docs) > 1 or rng.random() < 0.5 else (first_page + second,)
    return done(sheet(css, *pages, margin="0.5in"), papers(docs))
