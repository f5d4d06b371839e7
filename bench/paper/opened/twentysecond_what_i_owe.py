"""An insurer's EOB that speaks in the first person: a summary of one claim with what I owe and how much was saved, then the claim detail in one wide
table with percents paid and notes, what to know for the next claim, and the notes with who each one is for."""
from held_twentysecond_b import *  # noqa: F403

NAME = "held22-what-i-owe"
COLS = "charge_cents adjustment_cents noncovered_cents allowed_cents".split()
NOTES = {"A0": "CUSTOMER: THE SAVINGS SHOWN ARE FROM YOUR PLAN'S AGREEMENT WITH THIS HEALTH CARE PROFESSIONAL. YOU DO NOT OWE THIS AMOUNT.",
         "P4": "CUSTOMER: THIS SERVICE IS NOT COVERED UNDER YOUR PLAN. PLEASE REFER TO THE SECTION OF YOUR PLAN MATERIALS THAT LISTS WHAT IS NOT COVERED.",
         "L1": "HEALTH CARE PROFESSIONAL: THIS CODE IS PART OF THE MAIN SERVICE AND IS NOT PAID APART. THE CUSTOMER MAY NOT BE BILLED FOR IT."}


def percent(x):
    after = x["allowed_cents"] - x["deductible_cents"] - x["copay_cents"]
    return f"{round(100 * x['plan_paid_cents'] / after)}%" if after else "0%"


def document(rng):
    who, people = family(rng)
    (patient, kin), (provider, care) = rng.choice(people), seen(rng)
    payer = rng.choice(("Signa Healthcare", "Connecticut Ridge Health and Life Insurance Company", "Evernoth Health"))
    sent, member, ref = day(rng), number(rng, "U9999999901"), number(rng, "79926") + number(rng, "99999999")
    first, account = later(sent, -rng.randint(10, 45)), number(rng, "99999999")
    dates = [first, later(first, 2), later(first, 5), later(first, 9)] if care is THERAPY else [first]
    provider = provider.upper()
    lines, rows = services(rng, 1, 9 if care is HOSPITAL else 4, dates, care, words=1), []
    for x in lines:
        x["description"] = x["kind"].upper()
        x["remarks"] = {"denied": ["P4"], "bundled": ["L1"]}.get(x["kind_of"], ["A0"] if x["adjustment_cents"] else [])
        x["maybe"] = {"date_end": x["date"]}
        rows.append([f"{say(x['date'], '%m/%d/%y')} -<br>{say(x['date'], '%m/%d/%y')}", x["description"], *(usd(x[k]) for k in COLS), usd(x["copay_cents"]),
                     usd(x["deductible_cents"]), usd(x["plan_paid_cents"]), percent(x), usd(x["coinsurance_cents"]), usd(x["patient_cents"]),
                     " ".join(x["remarks"])])
    t = sums(lines, " ".join(COLS) + " copay_cents deductible_cents plan_paid_cents coinsurance_cents patient_cents")
    visits = sorted({x["date"] for x in lines})
    on = say(visits[0], "%B %-d, %Y") if len(visits) == 1 else f"{say(visits[0], '%B %-d, %Y')} - {say(visits[-1], '%B %-d, %Y')}"
    saved = t["adjustment_cents"] + t["plan_paid_cents"]
    (street, town), tel, shown = place(rng, True), free(rng, "1-800-555-{}"), esc(provider)
    summary = table([], [
        ["Amount Billed", usd(t["charge_cents"]), f"This was the amount that was billed for your visit on {on}."],
        ["Discount", usd(t["adjustment_cents"]), f"You saved {usd(t['adjustment_cents'])}. {payer} negotiates discounts with health care professionals and "
        f"facilities to help you save."],
        ["What my plan paid", usd(t["plan_paid_cents"]), f"{payer} paid {usd(t['plan_paid_cents'])} to {shown}." if t["plan_paid_cents"] else "No payment "
        "was made."],
        ["What I Owe", usd(t["patient_cents"]), "This is the amount you owe after your discount, what your plan paid, and what your accounts paid. People "
        "usually owe because they "
         "may have a deductible, have to pay a percentage of the covered amount, or for care not covered by their plan. Any amount you paid when you "
         "received care may reduce "
         "the amount you owe."],
        ["You saved", f"{round(100 * saved / t['charge_cents'])}%", f"You saved {usd(saved)} (or {round(100 * saved / t['charge_cents'])}%) off the total "
        "amount billed. This is a "
         "total of your discount and what your plan paid."]], "lrl", "s")
    front = (beside(logo(payer, "#00703c", 16, "&#9752;") + f"<p class='fine'>{street}<br>{town}</p><div class='mail'>{who.mail}</div>",
                    "<div class='nb'>THIS IS NOT A BILL.</div><p>Your health care professional may bill you directly for the amount you owe.</p>"
                    + facts([("Customer service", f"If you have any questions about this document, please call us at {tel}"), ("Date", say(sent, "%B %-d, %Y")),
                             ("Subscriber", esc(who.full.upper())), ("Customer ID", member), ("Account name / Account #",
                             f"{rng.choice(('RIVERSIDE FREIGHT LINES', 'MARIGOLD HOTELS GROUP', 'CITY OF EAST HADDON'))} / {number(rng, '3399999')}")]),
                             widths="52% 48%")
             + f"<h1>Explanation of benefits</h1><p>for a claim received for {esc(patient.full.upper())}, Reference # {ref}</p><div class='bar'>Summary of "
             f"a claim for services on {on}<br>"
             f"<span>for services provided by {shown}</span></div>" + summary)
    heads = ["SERVICE DATES", "TYPE OF SERVICE", "AMOUNT BILLED", "DISCOUNT", "AMOUNT NOT COVERED", "COVERED AMOUNT", "COPAY", "DEDUCTIBLE", "WHAT MY PLAN "
        "PAID", "% PAID",
             "COINSURANCE", "WHAT I OWE", "SEE NOTES"]
    detail = (f"<h1>Claim detail</h1><p>{payer} received this claim on {say(later(first, 6), '%B %-d, %Y')} and processed it on "
        f"{say(later(sent, -1), '%B %-d, %Y')}.</p>"
              + beside(facts([("Service provided by", shown), ("Patient", esc(patient.full.upper())), ("Relationship", ("SUBSCRIBER", "SPOUSE",
              "DEPENDENT")[kin])]),
                       facts([("Reference #", ref), ("Provider account #", account), ("Network status", "IN-NETWORK")]))
              + table(heads, rows, "llrrrrrrrrrrl", "t", [["Total", "", *(usd(t[k]) for k in COLS), usd(t["copay_cents"]), usd(t["deductible_cents"]),
              usd(t["plan_paid_cents"]), "",
                                                           usd(t["coinsurance_cents"]), usd(t["patient_cents"]), ""]]))
    met = rng.randint(20000, 150000)
    after = ("<h2>What I need to know for my next claim</h2>" + f"<p>You have paid a total of {usd(met)} toward your $1,500.00 in-network individual "
        "deductible. You have paid "
             f"{usd(met + rng.randint(0, 90000))} toward your $4,500.00 in-network individual out-of-pocket limit for {sent.year}.</p>"
             + ("<h2>Notes</h2>" + facts([(n, NOTES[n]) for n in sorted({r for x in lines for r in x["remarks"]})], "f fine"))
             + "<h2>Rights of review and appeal</h2><p class='fine'>If you have questions about this EOB, please call us. If you are not satisfied with "
             "this decision you can start the "
             f"appeal process by mailing a copy of this EOB, and any other information that supports your appeal, to {payer}, National Appeals "
             f"Organization, {street}, {town}, within "
             "180 days of receiving it. You may also have the right to bring legal action under section 502(a) of ERISA once the appeals are completed. At "
             "your request and free of "
             "charge we will give you reasonable access to all documents relevant to your claim.</p>")
    css = foot() + (".nb{font:bold 13pt 'Liberation Sans';color:#00703c}.mail{padding:30pt 0 14pt 16pt}.f td{padding:0 8pt 2pt 0;font-size:8.5pt}.f "
        "td:first-child{font-weight:bold}h1{font-size:"
                    "17pt;color:#0a5c8a;margin:6pt 0 2pt}.bar{background:#e5f0e9;border-top:2pt solid #00703c;font:bold 12pt 'Liberation "
                    "Sans';padding:4pt}.bar span{font-size:9pt;"
                    "font-weight:normal}.s{width:100%}.s td{border-bottom:.5pt solid #aaa;padding:6pt 4pt}.s td:first-child,.s "
                    "td.r{font-weight:bold;font-size:11pt;white-space:nowrap}"
                    ".t{width:100%;font-size:7.4pt;margin:6pt 0}.t th{font-size:6.5pt;background:#e5f0e9;vertical-align:bottom;padding:2pt}.t "
                    "td{border-bottom:.5pt solid #bbb;padding:2pt}"
                    ".sum td{font-weight:bold;border-top:1pt solid #00703c}h2{font-size:10.5pt;color:#0a5c8a;margin:8pt 0 2pt}")
    truth = claim("eob", payer, {"name": patient.full.upper(), "member_id": member}, lines, "date description maybe remarks copay_cents deductible_cents "
        "coinsurance_cents plan_paid_cents "
                  "patient_cents " + " ".join(COLS), "charges_cents adjustments_cents insurance_paid_cents balance_cents", {"name": provider}, claim_number=ref,
                  account_number=account, statement_date=sent, network="in")
    return done(sheet(css, front, detail + after, margin="0.5in", font="9.2pt 'Liberation Sans',Arial"), truth)
