"""A Cross plan's EOB of a family: what you owe in a box, claims one under the other with the member's share in a group of columns; reason codes with their words."""
from held_fifteenth_b import *  # noqa: F403

NAME = "held15-golden-cross"
COLS = "charge_cents adjustment_cents allowed_cents plan_paid_cents copay_cents deductible_cents coinsurance_cents noncovered_cents patient_cents".split()
REASONS = {"001": "This amount is more than we allow. Because the doctor or facility is in your plan, you don't have to pay it.", "147": "Your plan does not cover this service. Please see the exclusions of your benefit booklet.", "210": "We applied this amount to your deductible."}


def document(rng):
    who = Who(rng)
    others = [Who(rng, last=who.last, youngest=2, oldest=60) for _ in range(2)]
    payer = rng.choice(("Anthos Golden Cross Life and Health Insurance Company", "Anthos Golden Cross"))
    member, group, sent = number(rng, "AAA999A99999"), number(rng, "99999AA999"), day(rng, (2026, 3, 20), 80)
    docs, blocks, used = [], [], set()
    for n in range(rng.randint(1, 4)):
        patient, provider = rng.choice([who, who, *others]), giver(rng)
        first, claim = later(sent, -rng.randint(15, 60)), number(rng, "2026999AA9999")
        lines = services(rng, 1, 3, [first], denied=0.1)
        for x in lines:
            x["remarks"] = ["147"] if x["denied"] else ["210"] if x["deductible_cents"] else ["001"]
            used |= set(x["remarks"])
        t = {k: total(lines, k) for k in COLS}
        network = rng.choice(("in", "in", "out"))
        blocks.append(f'<div class="who"><b>{esc(patient.plain)}</b> &nbsp; Claim number: <b>{claim}</b> &nbsp; Received: {say(later(first, 6), "%m/%d/%y")} &nbsp; Processed: {say(later(sent, -3), "%m/%d/%y")}<br>Doctor or facility: {esc(provider)} &nbsp; {"In your plan" if network == "in" else "Not in your plan"}</div>'
                      + table([[("", 6), ("Your share", 5, "c")], ["Service date(s)", "Service", "Billed<br>charges", "Your<br>discount", "Allowed<br>amount", "Plan paid", "Copay", "Deductible", "Coins.", "Not<br>covered", "Your<br>total", "Reason<br>code"]],
                              [[say(x["date"], "%m/%d/%y"), x["description"], *(usd(x[k]) for k in COLS), x["remarks"][0]] for x in lines], "llrrrrrrrrrc", "t", [[("Claim totals", 2), *(usd(t[k]) for k in COLS), ""]]))
        docs.append(told("eob", payer, patient.plain, member, only(lines, "date description remarks " + " ".join(COLS)), {"charges_cents": t["charge_cents"], "adjustments_cents": t["adjustment_cents"], "insurance_paid_cents": t["plan_paid_cents"], "balance_cents": t["patient_cents"]},
                         provider={"name": provider}, claim_number=claim, statement_date=sent, network=network))
    def all_of(key):
        return usd(sum(d["totals"][key] for d in docs))
    cover = (f'<div class="head"><span class="plus">&#10010;</span> {esc(payer)}</div>' + beside(f"<br>{who.mail}<br><br>", facts([("Member", esc(who.plain)), ("Identification number", member), ("Group number", group), ("Statement date", say(sent, "%m/%d/%Y"))]), widths="55% 45%")
             + "<h1>Your Explanation of Benefits</h1><p>This is not a bill. It's a record of the care you had and how your plan helped to pay for it. If you owe anything, your doctor or facility will bill you.</p>"
             + beside(f'<div class="box">Your doctors and facilities billed<br><b>{all_of("charges_cents")}</b></div>', f'<div class="box">You saved with your plan discount<br><b>{all_of("adjustments_cents")}</b></div>', f'<div class="box">Your plan paid<br><b>{all_of("insurance_paid_cents")}</b></div>', f'<div class="box owe">Your total cost<br><b>{all_of("balance_cents")}</b></div>')
             + "<h2>Where you stand: benefit year 2026</h2>" + table(["", "Your limit", "You've spent", "What's left"], [["In-network deductible - individual", "$750.00", usd(m := rng.randint(1000, 74000)), usd(75000 - m)], ["In-network deductible - family", "$1,500.00", usd(m + 30000), usd(120000 - m)], ["In-network out-of-pocket - individual", "$4,000.00", usd(m + 52000), usd(348000 - m)]], "lrrr", "t"))
    rest = ("<h2>What the reason codes mean</h2>" + "".join(f"<p class='fine'><b>{r}</b> {REASONS[r]}</p>" for r in sorted(used))
            + f"<p class='fine'><b>Need help?</b> Member Services: {free(rng)} (TTY/TDD: 711), Monday to Friday, 8 a.m. to 8 p.m. <b>If you disagree</b> with how a claim was processed you, or a person you choose, may file a grievance or appeal within 180 calendar days. You may also ask for independent medical review from the state's Department of Managed Health Care.</p><p class='fine'>Independent licensee of the association. {number(rng, '99999AA')} 01/26</p>")
    return done(sheet(".head{background:#0079c2;color:#fff;font-size:14pt;padding:8pt}.plus{font-size:18pt}h1{font-size:15pt;color:#0079c2}h2{font-size:12pt;color:#0079c2;margin-top:10pt}.box{border:1px solid #0079c2;padding:8pt;text-align:center}.box b{font-size:14pt}.owe{background:#e1f1fb}.t{width:100%;font-size:7.5pt;margin-bottom:9pt}.t th{border-bottom:1px solid #0079c2;color:#0079c2;vertical-align:bottom;padding:2pt}.t td{border-bottom:1px solid #ddd;padding:3pt 2pt}.sum td{font-weight:bold;border-top:1px solid #0079c2}.who{background:#eee;padding:4pt;margin-top:4pt}.f td{padding:1pt 8pt}", cover + "<p class='fine'>Details of your claims start on the next page.</p>", "<h2>Your claims in detail</h2>" + "".join(blocks) + rest, margin="0.45in"),
                docs[0] if len(docs) == 1 else {"documents": docs})
