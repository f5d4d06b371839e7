"""A Blue plan's "Explanation of Benefit Payments" in Michigan's manner: sums of the statement by person in boxes, then each claim: a shaded line of provider and number, days as a span with the procedure code under the service, what was charged less the plan's savings, what the plan paid, four shares and the balance; nothing is a dash."""
from held_eighteenth_b import *  # noqa: F403

NAME = "held18-michigan-payments"
COLS = "charge_cents adjustment_cents allowed_cents plan_paid_cents deductible_cents copay_cents coinsurance_cents noncovered_cents patient_cents".split()
ZERO = COLS[4:8]
NOTES = {"K101": "Your provider participates with us and accepts our approved amount as payment in full. You do not owe the plan savings.", "Q207": "This service is not a benefit under your coverage. You are responsible for the charge.", "D310": "This amount was applied to your deductible for the benefit period."}


def document(rng):
    who, family = household(rng)
    payer = rng.choice(("Blue Peninsula of Michigan", "Great Lakes Blue Shield Cross", "Wolverine Blue Plan"))
    member, group, sent, dash = number(rng, "AAA9999999999"), number(rng, "007999999"), day(rng, (2026, 2, 15), 190), rng.random() < 0.5
    docs, by, count = [], {}, rng.randint(1, 4)
    show = lambda v: "&ndash;" if dash and not v else usd(v, "")  # noqa: E731
    used = set()
    for patient, kin in sorted((rng.choice(family) for _ in range(count)), key=lambda p: family.index(p)):
        provider, claim, first = giver(rng), number(rng, "26999999999999"), later(sent, -rng.randint(9, 50))
        lines, rows = services(rng, 1, 5, [first], denied=0.07), []
        for x in lines:
            x["remarks"] = ["Q207"] if x["denied"] else ["K101"] + (["D310"] if x["deductible_cents"] else [])
            used |= set(x["remarks"])
            x["maybe"] = {"date_end": x["date"]}
            if dash:
                dashed(x, COLS)
            rows.append([f"{say(x['date'], '%m/%d/%y')} -<br>{say(x['date'], '%m/%d/%y')}", f"{esc(x['description'])}<br><span class='k'>Procedure code: {x['code']}</span>", *(show(x[k]) for k in COLS), "<br>".join(x["remarks"])])
        t = sums(lines, " ".join(COLS))
        by.setdefault(patient.plain, [patient, kin, [], [0] * 4])
        by[patient.plain][3] = [a + b for a, b in zip(by[patient.plain][3], (t["charge_cents"], t["adjustment_cents"], t["plan_paid_cents"], t["patient_cents"]))]
        by[patient.plain][2].append(f"<div class='pb'><table class='bar'><tr><td><b>{esc(provider)}</b> (participating provider)</td><td>Claim number <b>{claim}</b></td><td class='r'>Processed {say(later(sent, -rng.randint(1, 6)), '%m/%d/%Y')}</td></tr></table>"
            + table([[("", 2), ("How we priced the claim", 4, "c g"), ("Your share of the cost", 5, "c g"), ""], ["Service<br>dates", "Description of service", "Provider<br>charged", "Plan<br>savings", "Approved<br>amount", "We<br>paid", "Deduct-<br>ible", "Copay", "Coinsur-<br>ance", "Not<br>covered", "Your<br>balance", "Note"]], rows, "llrrrrrrrrrl", "t", [[("Claim total", 2), *(usd(t[k]) for k in COLS), ""]]) + "</div>")
        keys = "date description code remarks maybe " + " ".join(COLS)
        docs.append(claim_of(payer, patient.full, member, lines, keys, provider, claim, sent, blank=COLS if dash else (), network="in"))
    a = [sum(v[3][n] for v in by.values()) for n in range(4)]
    tel, (street, town) = free(rng, "1-877-555-{}"), place(rng, True)
    met = min(120000, sum(total(d["lines"], "deductible_cents") for d in docs) + rng.randint(0, 40000))
    boxes = "".join(f"<td><b>{esc(p.first)}</b> ({('subscriber', 'spouse', 'dependent')[kin]})<table>" + "".join(f"<tr><td>{w}</td><td>{usd(v)}</td></tr>" for w, v in zip(("Providers charged", "Plan savings", "We paid", "Your balance"), s)) + "</table></td>" for p, kin, _, s in by.values())
    one = (beside(f"<div class='logo'>{esc(payer)}</div><div class='k'>A nonprofit corporation</div>", "<div class='ttl'>Explanation of Benefit Payments</div><div class='nb'>THIS IS NOT A BILL</div>") + "<br><br>" + beside(f"{who.mail}", facts([("Subscriber name", esc(who.full.upper())), ("Enrollee ID", member), ("Group name", rng.choice(("UPPER HURON FOUNDRY", "TRI COUNTY EDUCATORS", "DETROIT AVENUE BAKERY"))), ("Group number", group), ("Statement date", say(sent, "%m/%d/%Y"))], "f bx"), widths="50% 50%")
           + f"<br><p>Dear {esc(who.first)},</p><p>This statement shows how we processed {'a claim' if count == 1 else 'claims'} that we received for you{'' if len(by) == 1 else ' and your family'}. Use it to check what your {'provider bills' if count == 1 else 'providers bill'} you.</p>"
           + f"<h2>Summary of this statement</h2><table class='by'><tr>{boxes}</tr></table>" + (f"<p class='al'>For all members: charged {usd(a[0])} &minus; savings {usd(a[1])} &minus; we paid {usd(a[2])} = your balance <b>{usd(a[3])}</b></p>" if len(by) > 1 else "")
           + "<h2>Your benefit period, 01/01/2026 - 12/31/2026</h2>" + table(["In-network amounts", "Maximum", "Met so far", "Remaining"], [["Family deductible", "$2,400.00", usd(met + 20000), usd(240000 - met - 20000)], ["Individual deductible", "$1,200.00", usd(met), usd(120000 - met)], ["Individual coinsurance maximum", "$2,500.00", usd(met // 3), usd(250000 - met // 3)]], "lrrr", "ac")
           + f"<p><br><b>Customer service:</b> {tel} (TTY 711), weekdays 8 a.m. to 7 p.m. Eastern &nbsp; <b>Write:</b> {street}, {town}</p><p class='k'>Please report services you did not get. Call the anti-fraud line at {free(rng)}.</p>")
    two = ("<h1>Claim details</h1>" + "".join(f"<h2>{esc(p.full)}</h2>{''.join(parts)}" for p, _, parts, _ in by.values()) + "<h3>Notes</h3>" + "".join(f"<p class='k'><b>{m}</b> {NOTES[m]}</p>" for m in sorted(used))
           + f"<h3>Your right to a review</h3><p class='k'>You may ask for a review of our decision within 180 days of the day you get this statement. Write to Appeals Unit, {street}, {town}. We will answer within 30 days before care and 60 days after. You may then ask the Department of Insurance and Financial Services for an external review within 127 days. On request we tell you the diagnosis and treatment codes and what they mean.</p><p class='k'><b>Plan savings</b>: the part of the charge above our approved amount. <b>Coinsurance</b>: your percent of the approved amount. <b>Your balance</b>: deductible, copay, coinsurance and what is not covered. If you paid at the visit, your provider may bill you less.</p>")
    css = "@page{@bottom-left{font:7.5pt 'Liberation Sans';content:'EOBP 3/26'}@bottom-right{font:7.5pt 'Liberation Sans';content:counter(page) ' of ' counter(pages)}}.logo{font:bold 17pt 'Nimbus Sans';color:#0079c1}.ttl{font:bold 14.5pt 'Nimbus Sans';text-align:right}.nb{text-align:right;font-weight:bold;color:#0079c1}.k{font-size:7.6pt;color:#444}.bx{border:1px solid #999;width:100%}.f td{padding:2pt 6pt}.f td:first-child{color:#555}h1{font-size:14pt;color:#0079c1}h2{font-size:11.5pt;color:#0079c1;margin:11pt 0 4pt;page-break-after:avoid}h3{font-size:9.5pt;margin:10pt 0 2pt}.by>tbody>tr>td{border:1px solid #0079c1;padding:5pt 8pt}.by table td{padding:1pt 10pt 1pt 0;font-size:8.5pt}.by table td+td{text-align:right;padding-right:0}.al{background:#e6f3fa;padding:4pt 8pt;margin-top:6pt}.ac{width:75%}.ac th{border-bottom:1px solid #0079c1}.ac td{border-bottom:1px dotted #999}.pb{page-break-inside:avoid;margin-bottom:10pt}.bar{width:100%;background:#d4e9f5}.bar td{padding:3pt 5pt}.bar .r{text-align:right}.t{width:100%;font-size:8.2pt}.t th{vertical-align:bottom;font-size:7.6pt;border-bottom:1px solid #0079c1}.t th.g{color:#0079c1;border-left:2px solid #fff}.t td{border-bottom:1px solid #e0e0e0}.t td:first-child{white-space:nowrap}.sum td{font-weight:bold;border-top:1px solid #0079c1}"
    return done(sheet(css, one, two, size="Letter landscape", margin="0.5in", font="9.2pt 'Nimbus Sans','Liberation Sans',Arial"), one_or_more(docs))
