"""A northwestern Blue plan's EOB: a page of the household's sums by person, then a claim a block under a dark bar with the patient's name, heads in two rows (a group over the member's share, then words with capital letters A to H), sums told by a formula below the heads; the note's number stands in the last column, and nothing is a bare 0.00."""
from held_nineteenth_b import *  # noqa: F403

NAME = "held19-family-ledger"
COLS = "charge_cents adjustment_cents allowed_cents plan_paid_cents copay_cents deductible_cents coinsurance_cents noncovered_cents patient_cents".split()
NOTES = {"017": "This amount is more than the allowed amount. The provider agreed not to bill you for it.", "142": "Your plan does not cover this service. You can find what is not covered in your benefit booklet.", "206": "This amount went to your deductible for the year."}


def document(rng):
    who, family = household(rng)
    payer = rng.choice(("Cascadia Blue Cross", "Evergreen Regence Blue Shield", "Puget Premier Blue Cross"))
    member, group, sent = number(rng, "999999999"), number(rng, "9999999"), day(rng, (2026, 2, 10), 200)
    docs, blocks, used, count, coded = [], [], set(), rng.choice((1, 2, 2, 3)), rng.random() < 0.6
    style = rng.choice(("%m/%d/%y", "%m/%d/%Y"))
    for _ in range(count):
        patient, kin = rng.choice(family)
        provider, claim, first = giver(rng), number(rng, "99999999999900"), later(sent, -rng.randint(8, 40))
        lines, rows = services(rng, 1, 5, [first, first, later(first, 1)] if rng.random() < 0.2 else [first], words=rng.choice((1, 2)), denied=0.1), []
        for x in lines:
            x["remarks"] = ["142"] if x["denied"] else (["017"] if x["adjustment_cents"] else []) + (["206"] if x["deductible_cents"] else [])
            used |= set(x["remarks"])
            x["maybe"] = {"date_end": x["date"]}
            x["remarks"] = x["remarks"] or None
            rows.append([esc(x["description"]) + (f"<br><i>{x['code']}</i>" if coded else ""), say(x["date"], style), *(usd(x[k], "") for k in COLS), ", ".join(x["remarks"] or [])])
        t = sums(lines, " ".join(COLS))
        heads = [[("", 2), ("Claim", 4, "c g"), ("Your responsibility", 5, "c g"), ""], ["Service", "Date of service", "Amount billed<br>A", "Provider discount<br>B", "Allowed amount<br>C", "Plan paid<br>D", "Copay<br>E", "Deductible<br>F", "Coinsurance<br>G", "Not covered<br>H", "You owe<br>E+F+G+H", "Note"]]
        blocks.append(f"<div class='pb'><table class='bar'><tr><td>{esc(patient.plain)} <span>({('Subscriber', 'Spouse', 'Dependent')[kin]})</span></td><td class='r'>Claim # {claim}</td></tr></table><p class='pv'>Provider: <b>{esc(provider)}</b> &nbsp;&nbsp; Network status: <b>In network</b></p>" + table(heads, rows, "llrrrrrrrrrc", "t", [[("Claim totals", 2), *(usd(t[k], "") for k in COLS), ""]], widths="17% 8%") + "</div>")
        docs.append(claim_of(payer, patient.plain, member, lines, "date description remarks maybe " + ("code " if coded else "") + " ".join(COLS), provider, claim, sent, network="in"))
    people = []
    for p, _ in family:
        mine = [d for d in docs if d["patient"]["name"] == p.plain]
        if mine:
            people.append([esc(p.plain), str(len(mine)), *(usd(sum(d["totals"][k] for d in mine)) for k in ("charges_cents", "adjustments_cents", "insurance_paid_cents", "balance_cents"))])
    everything = [usd(sum(d["totals"][k] for d in docs)) for k in ("charges_cents", "adjustments_cents", "insurance_paid_cents", "balance_cents")]
    tel, (street, town), used_up = free(rng), place(rng, True), min(300000, sum(total(d["lines"], "deductible_cents") for d in docs) + rng.randint(0, 90000))
    one = (beside(f"<div class='logo'>{esc(payer)}</div><p>{street}<br>{town}</p>", "<h1>Explanation of Benefits</h1><p class='not'>This is not a bill</p>" + facts([("Statement date", say(sent, "%B %-d, %Y")), ("Subscriber", esc(who.plain)), ("Member ID", member), ("Group number", group)]), widths="55% 45%") + f"<br>{who.mail}<br><br>"
           + "<h2>Summary of claims by person</h2>" + table(["Person", "Claims", "Amount billed", "Provider discount", "Plan paid", "You owe"], people, "lcrrrr", "s", [["All claims", str(count), *everything]])
           + "<h2>Progress toward your yearly limits</h2>" + table(["In network", "Limit", "Used so far", "Left"], [["Individual deductible", "$3,000.00", usd(used_up), usd(300000 - used_up)], ["Family out-of-pocket maximum", "$15,000.00", usd(used_up + 48000), usd(1500000 - used_up - 48000)]], "lrrr", "s")
           + f"<p class='help'><b>Questions?</b> Call the number on your card or {tel}, Monday to Friday, 5 a.m. to 8 p.m. Pacific. Your provider may send a bill for the amount in the &ldquo;You owe&rdquo; column. Pay your provider, not us.</p>")
    two = "".join(blocks) + (("<h2>Notes</h2>" + "".join(f"<p><b>{n}</b> &nbsp; {NOTES[n]}</p>" for n in sorted(used))) if used else "") + "<p class='k'>C = A less B. &nbsp; A service that needs no discount may show 0.00 in column B.</p>"
    three = ("<h2>Your right to appeal</h2><p>You may appeal if you do not agree with how we paid a claim. Send us a letter within 180 days after you get this notice, with your name, member ID, the claim number and why you think we should change our decision. You may send records from your doctor. We answer within 30 days. If our answer is still no, an independent review organization may look at it at no cost to you.</p><p>Mail appeals to " + f"{esc(payer)}, Appeals Coordinator, {street}, {town}.</p><h2>Words we use</h2><p><b>Allowed amount:</b> the most that we and you together pay for a covered service in network. <b>Copay:</b> a set amount for a service. <b>Coinsurance:</b> a percent of the allowed amount. <b>Deductible:</b> what you pay in a year before the plan pays.</p><p class='k'>Discrimination is against the law. For help in another language call {tel} (TTY: 711).</p>")
    css = "@page{@bottom-left{font:7.5pt 'Liberation Sans';content:'EOB-0326'}@bottom-right{font:8pt 'Liberation Sans';content:'Page ' counter(page) ' of ' counter(pages)}}.logo{font:bold 20pt 'Liberation Sans';color:#00467f}h1{font-size:17pt}.not{font-weight:bold;color:#b00}.f td{padding:1.5pt 10pt 1.5pt 0}h2{font-size:12pt;color:#00467f;margin:12pt 0 4pt}.s{width:100%}.s th{border-bottom:2px solid #00467f}.s td{border-bottom:1px solid #ccc}.sum td{font-weight:bold}.help{margin-top:14pt;border:1px solid #00467f;padding:6pt}.bar{width:100%;background:#00467f;margin-top:12pt}.bar td{color:#fff;font-weight:bold;padding:4pt 6pt}.bar span{font-weight:normal}.pv{margin:4pt 0}.pb{page-break-inside:avoid}.t{width:100%;font-size:8pt}.t th{font-size:7.4pt;vertical-align:bottom;background:#e8eff5;border-bottom:1px solid #00467f}.t th.g{border-left:2px solid #fff;border-bottom:1px solid #00467f}.t td{border-bottom:1px solid #d5dde5;padding:3pt}.t i{color:#555;font-style:normal}.k{font-size:8pt;color:#444}p{line-height:1.3}"
    return done(sheet(css, one, two, three, size="Letter landscape", margin="0.5in"), one_or_more(docs))
