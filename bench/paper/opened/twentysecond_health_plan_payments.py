"""A summary of health plan payments as a Blue plan of New England sends it each month for all of a family: totals at a glance, then for each member one
table in which every claim has a row with its number and provider, its services, and its sum; what you owe parted into four costs, notes by number,
accumulators at the end."""
from held_twentysecond_b import *  # noqa: F403

NAME = "held22-health-plan-payments"
COSTS = "deductible_cents copay_cents coinsurance_cents noncovered_cents".split()
KEYS = "charge_cents allowed_cents plan_paid_cents".split()
NOTES = {"101": "The provider has agreed to accept the allowed amount as payment in full. You are not responsible for the difference between the charge and "
        "the allowed amount.",
         "214": "Your plan does not cover this service. You are responsible for the charge.",
         "308": "This service is part of another service that was billed. The provider cannot charge you for it.",
         "550": "You have paid a copayment for another service on this date."}


def notes_of(x):
    return {"denied": ["214"], "bundled": ["308"]}.get(x["kind_of"], ["101"] if x["adjustment_cents"] else [])


def document(rng):
    who, people = family(rng)
    payer = rng.choice(("Bay Colony Cross Bay Colony Shield", "Green Mountain Blue Plan", "Pilgrim Shield Health, HMO"))
    member, sent = number(rng, "XXP999999999"), day(rng)
    chosen, docs, tables = sorted(rng.sample(people, rng.choice((1, 1, 2, 3))), key=lambda p: p[1]), [], []
    for patient, _ in chosen:
        rows = []
        for _ in range(rng.choice((1, 1, 2, 3)) if len(chosen) < 3 else 1):
            (provider, care), first = seen(rng), later(sent, -rng.randint(10, 40))
            code, dates = number(rng, "2026999999999") + "00", [first, first, later(first, 3)] if care is THERAPY else [first]
            lines = services(rng, 1, 5, dates, care, words=1)
            rows.append([(f"<b>Claim {code}</b> &nbsp; {esc(provider)} &nbsp; <i>Processed {say(later(sent, -rng.randint(2, 8)), '%m/%d/%y')}</i>", 11, "h")])
            for x in lines:
                x["description"], x["remarks"] = x["kind"], notes_of(x)
                rows.append([say(x["date"], "%m/%d/%y"), x["kind"], *(usd(x[k]) for k in KEYS), *(usd(x[k]) if x[k] else "" for k in COSTS),
                usd(x["patient_cents"]), " ".join(x["remarks"])])
            t = sums(lines, " ".join(KEYS + COSTS) + " patient_cents")
            rows.append(["", "<b>Claim total</b>", *(f"<b>{usd(v)}</b>" for v in t.values()), ""])
            kept = [{k: v for k, v in x.items() if v or k not in COSTS} for x in lines]
            docs.append(claim("eob", payer, {"name": patient.plain, "member_id": member}, kept, "date description remarks patient_cents " + " ".join(KEYS
            + COSTS),
                              "charges_cents insurance_paid_cents balance_cents", {"name": provider}, claim_number=code, statement_date=sent))
        heads = [["", "", "", "", "", ("Your costs", 4, "c y"), "", ""],
                 ["Service date", "Type of service", "Provider&rsquo;s charge", "Allowed amount", "Your plan paid", "Deductible", "Copayment",
                 "Co-insurance", "Not covered", "What you owe", "Notes"]]
        tables.append(f"<h2>Claims for {esc(patient.plain)}</h2>" + table(heads, rows, "llrrrrrrrrl", "t"))
    billed, paid, owe = (all_of(docs, k) for k in "charge_cents plan_paid_cents patient_cents".split())
    (street, town), tel = place(rng, True), free(rng, "1-800-555-{}")
    used = sorted({r for d in docs for x in d["lines"] for r in x.get("remarks", [])})
    met = rng.randint(10000, 100000)
    body = (beside(logo(payer, "#0079c1", 16, "&#10010;") + f"<p class='fine'>{street}, {town}</p><div class='mail'>{who.mail}</div>",
                   "<h1>Summary of Health Plan Payments</h1><p class='nb'>This is not a bill.</p>" + facts([
                       ("Subscriber", esc(who.plain)), ("Member ID", member), ("Plan", rng.choice(("HMO Blue New England Enhanced Value", "Preferred Blue "
                       "PPO Saver", "Access Blue Basic"))),
                       ("Statement date", say(sent, "%B %-d, %Y"))]) + f"<p class='fine'>Questions? Call Member Service at {tel}, Monday through Friday, 8 "
                       f"a.m. to 6 p.m. ET.</p>", widths="56% 44%")
            + "<h2>At a glance</h2>" + table([], [[f"<span>{usd(billed)}</span><br>Total of your providers&rsquo; charges",
            f"<span>{usd(paid)}</span><br>What your plan paid",
                                                   f"<span>{usd(owe)}</span><br>What you owe your providers"]], "ccc", "glance")
            + "<p>This summary shows the health care claims that we processed for you and your family since your last summary. If you owe a provider, he or "
            "she will send you a bill. Check this "
            "summary against that bill before you pay. You may have already paid some of the amount when you got the service.</p>" + "".join(tables)
            + ("<h2>Notes</h2>" + facts([(n, NOTES[n]) for n in used], "f fine") if used else "")
            + "<h2>Your plan year to date</h2>" + table(["", "You have met", "Your plan limit"], [["Deductible (individual)", usd(met), "$1,000.00"],
            ["Deductible (family)", usd(met + 45000), "$2,000.00"],
                                                        ["Out-of-pocket maximum (individual)", usd(met + 88000), "$5,450.00"]], "lrr", "acc")
            + "<p class='fine'><b>Key terms.</b> Allowed amount: the most that we pay for a covered service. Copayment: a fixed amount you pay when you get "
            "a service. Co-insurance: your percent of the allowed "
            f"amount after the deductible. <b>If you disagree</b> with how we processed a claim, call {tel} or write within 180 days to Member Appeals, "
            f"{street}, {town}. You may also ask for the diagnosis "
            "and treatment codes. If we deny your appeal you may be able to ask the Office of Patient Protection for an external review. <b>Confidential "
            "communications:</b> any member may ask "
            "us to send this summary to another address. An Independent Licensee. &reg; Registered marks of the Association. This document is important. "
            "Please have it translated.</p>")
    css = foot() + (".mail{padding:22pt 0 16pt 20pt}h1{font-size:16pt;color:#0079c1}h2{font-size:11.5pt;color:#0079c1;margin:9pt 0 "
        "3pt}.nb{font-weight:bold}.f td{padding:0 8pt 1pt 0}.glance{width:100%;background:#e5f1f9}"
                    ".glance td{padding:6pt;border:2pt solid #fff}.glance span{font:bold 15pt 'Liberation Sans'}.t{width:100%;font-size:8.2pt}.t "
                    "th{font-size:7.6pt;vertical-align:bottom;border-bottom:1pt solid #0079c1}"
                    ".t th.y{background:#e5f1f9;text-align:center}.t td{border-bottom:.5pt solid #ccc}.t td.h{background:#f2f2f2;padding-top:4pt}.acc "
                    "th,.acc td{border-bottom:.5pt solid #ccc;padding:1pt 14pt 1pt 4pt}")
    return done(sheet(css, body, size=rng.choice(("Letter", "Letter landscape")), margin="0.5in", font="9pt 'Liberation Sans',Arial"), papers(docs))
