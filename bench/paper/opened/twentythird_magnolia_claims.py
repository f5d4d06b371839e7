"""A southern Blue's monthly claims statement in the manner of BCBS of Alabama: all the family's claims since the last one, patient by patient;
two lines of head, for each claim the provider and its number above its services: amount charged, discount, not covered, its reason, copay,
deductible, coinsurance, what we paid, what you owe; sums by patient and of the statement; explanation of numbers; year's amounts."""
from held_twentythird_b import *  # noqa: F403

NAME = "held23-magnolia-claims"
COLS = "charge_cents adjustment_cents noncovered_cents".split()
SHARES = "deductible_cents copay_cents coinsurance_cents".split()
SAYS = {"1": "Preferred providers agree to accept our allowance. You do not owe this amount.", "2": "This service is not covered by your contract. You are "
    "responsible for this amount.",
        "3": "Your contract has a copay for this service.", "4": "This amount was applied to your calendar year deductible."}


def money(cents):
    return usd(cents, "")


def document(rng):
    who, family = household(rng)
    payer = rng.choice(("Magnolia Cross and Shield of the South", "Camellia Cross Health Benefits", "Gulf States Health Insurance Plan"))
    member, group, sent = number(rng, "XAM999999999"), number(rng, "69999"), day(rng, (2026, 2, 27), 200)
    docs, blocks, used = [], [], set()
    for patient, kin in sorted(rng.sample(family, rng.choice((1, 1, 2, 3))), key=lambda p: p[1]):
        rows, mine = [], []
        for _ in range(rng.choice((1, 1, 2))):
            (provider, care), first, claim = seen(rng), later(sent, -rng.randint(8, 40)), number(rng, "5269999999999")
            provider = provider.upper()
            lines = services(rng, 1, 4, [first, first, later(first, 4)] if care is THERAPY else [first], care, words=1, denied=0.09)
            rows.append([(f"<b>{esc(provider)}</b> &nbsp;&nbsp; Claim No. {claim} &nbsp;&nbsp; Processed {say(later(sent, -rng.randint(1, 7)), '%m/%d/%y')}",
                          11)])
            for x in lines:
                x["remarks"] = ["2"] if x["denied"] else (["1"] if x["adjustment_cents"] else []) + (["3"] if x["copay_cents"] else []) + (["4"]
                    if x["deductible_cents"] else [])
                used |= set(x["remarks"])
                rows.append([say(x["date"], "%m/%d/%y"), esc(x["description"]), *(money(x[k]) for k in COLS), " ".join(x["remarks"]),
                             *(money(x[k]) if x[k] else "" for k in SHARES),
                             money(x["plan_paid_cents"]), money(x["patient_cents"])])
            rows.append([("Claim Total", 2, "r"), *(f"<b>{money(total(lines, k))}</b>" for k in COLS), "", *(f"<b>{money(total(lines, k))}</b>"
                for k in (*SHARES, "plan_paid_cents", "patient_cents"))])
            mine += lines
            out = only(lines, "date description remarks " + " ".join([*COLS, *SHARES]) + " plan_paid_cents patient_cents", SHARES)
            docs.append(claim_of(payer, patient.plain.upper(), member, out, provider, claim, sent))
        heads = [["Service<br>Date", "Type of Service", "Amount<br>Charged", "Discount<br>Amount", "Amount Not<br>Covered", "See<br>No.", "Deductible", "Copay",
                  "Coinsur-<br>ance", "Amount<br>We Paid", "Amount<br>You Owe"]]
        foot = [[(f"Totals for {esc(patient.first.upper())}", 2), *(money(total(mine, k)) for k in COLS), "", *(money(total(mine, k)) for k in (*SHARES,
            "plan_paid_cents", "patient_cents"))]]
        blocks.append(f"<h3>Patient: {esc(patient.plain.upper())} <span>({('Contract Holder', 'Spouse', 'Dependent')[kin]})</span></h3>" + table(heads, rows,
            "llrrrcrrrrr", "t", foot))
    every = [x for d in docs for x in d["lines"]]
    deductible, spent = rng.choice((50000, 75000, 150000)), rng.randint(20000, 380000)
    box, city = place(rng, True)
    body = (beside(f"<div class='logo'>{esc(payer)}</div>{box}<br>{city}", f"<div class='ttl'>CLAIMS STATEMENT</div><b>THIS IS NOT A BILL</b><br>For claims "
                                                                           f"processed {say(later(sent, -29))} through {say(sent)}", widths="56% 44%")
            + beside(f"<div class='mail'>{who.mail}</div>", facts([("Statement Date:", say(sent)), ("Contract Number:", member), ("Contract Holder:",
                esc(who.plain.upper())), ("Group Number:", group),
                     ("Customer Service:", free(rng))], "f bx"), widths="56% 44%")
            + "<table class='big'><tr>" + "".join(f"<td>{k}<br><b>{usd(total(every, c))}</b></td>" for k, c in (("Providers charged", "charge_cents"),
                ("Our discounts saved you", "adjustment_cents"),
              ("We paid", "plan_paid_cents"), ("Amount you may owe", "patient_cents"))) + "</tr></table>" + "".join(blocks)
            + "<h3>Explanation of Numbers</h3>" + facts([(f"{m}.", SAYS[m]) for m in sorted(used)], "f n")
            + f"<h3>Your {sent.year} Amounts as of this Statement</h3>" + table(["", "Your Limit", "Used to Date"], [["Individual deductible", usd(deductible),
                usd(min(deductible, spent))], ["Individual out-of-pocket maximum", "$6,500.00", usd(spent)]], "lrr", "y")
            + "<p class='fine'><br>If you have paid your provider, compare this statement to your receipt. You may owe less if you paid a copay at the "
              "visit. You or someone you name may appeal a claim that we denied, in whole or in part, within 180 days of "
              "the date of this statement: call or write Customer Service, Attention: Appeals. Save paper: register on our website and see statements there. "
              "We are an independent licensee of a national association of plans.</p>")
    css = (numbered() + ".logo{font:bold 15pt 'Liberation Sans';color:#0a4ea2}.ttl{font:bold 15pt 'Liberation Sans'}.mail{margin:18pt 0 20pt "
                        "20pt}.bx{border:1pt solid #0a4ea2;margin-top:6pt}.f td{padding:0 8pt 1pt 0}.bx td{padding:1pt 8pt}.big{width:100%;"
           "margin:0 0 6pt}.big td{width:25%;text-align:center;background:#e8eff8;border:2pt solid #fff}.big b{font-size:12.5pt}h3{font-size:10pt;margin:8pt "
           "0 2pt}h3 span{font-weight:normal}.t{width:100%;font-size:7.9pt}.t th{background:#0a4ea2;color:#fff;"
           "font-size:7.3pt;vertical-align:bottom;padding:2pt 3pt}.t td{padding:1.5pt 3pt;border-bottom:.4pt solid #ccc}.sum "
           "td{background:#e8eff8;font-weight:bold}.n{font-size:8pt}.y td,.y th{border:.5pt solid #aaa;font-size:8.3pt;padding:2pt 8pt}")
    return done(sheet(css, body, size="Letter landscape", margin="0.45in", font="8.8pt 'Liberation Sans',Arial"), one_or_more(docs))
