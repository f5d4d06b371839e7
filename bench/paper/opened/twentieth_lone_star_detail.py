"""A Blue plan's EOB in the manner of the Blue Cross plans of Texas and Illinois: summary boxes, then each claim in two tables: the claim detail (words, days, billed, discounts and reductions, covered) and beside the same rows "your responsibility" (deductible and copay joined by a stroke in the head, coinsurance, not covered, your total), below it "Total covered benefits approved for this claim" with payee, and limits met."""
from held_twentieth_b import *  # noqa: F403

NAME = "held20-lone-star-detail"
COLS = "charge_cents adjustment_cents allowed_cents".split()
SAYS = {"(1)": "Your provider is contracting with us. The discount is the difference between the billed and the allowed amount; you do not owe it.", "(2)": "This service is not covered under your health benefit plan."}


def document(rng):
    who, family = household(rng)
    payer = rng.choice(("BlueStar of Texas", "Lone Prairie Blue Cross", "Blue Shield Cross of Illiana"))
    member, sent, form = number(rng, "AAA999999999"), day(rng, (2026, 2, 15), 190), "%m/%d/%y"
    docs, near, rows_all, apart, marks, words = [], [], [], rng.random() < 0.55, set(), rng.choice((1, 2))
    SHARE = "deductible_cents copay_cents coinsurance_cents noncovered_cents patient_cents".split() if apart else "coinsurance_cents noncovered_cents patient_cents".split()
    for _ in range(rng.choice((1, 1, 2, 2, 3))):
        (patient, _), (provider, _, care) = rng.choice(family), seen(rng)
        claim, first = "0" + number(rng, "9999999999A99") + "0X", later(sent, -rng.randint(8, 50))
        lines, rows = services(rng, 1, 5, [first, first, later(first, 2)] if rng.random() < 0.2 else [first], care, words=words, denied=0.08), []
        for x in lines:
            both = x["deductible_cents"] + x["copay_cents"]
            x["remarks"], x["maybe"] = ["(2)"] if x["denied"] else ["(1)"], {"date_end": x["date"]} | ({} if apart else {"deductible_cents": both, "copay_cents": both})
            marks |= set(x["remarks"])
            rows.append([esc(x["description"]), f"{say(x['date'], form)}-{say(x['date'], form)}", usd(x["charge_cents"]), usd(x["adjustment_cents"]) + (" (1)" if not x["denied"] else ""), usd(x["allowed_cents"]), *([] if apart else [usd(both)]), *(usd(x[k]) + (" (2)" if k == "noncovered_cents" and x["denied"] else "") for k in SHARE[:-1]), usd(x["patient_cents"])])
            x["remarks"] = [m.strip("()") for m in x["remarks"]]
        t = sums(lines, " ".join(COLS) + " deductible_cents copay_cents coinsurance_cents noncovered_cents plan_paid_cents patient_cents")
        both = t["deductible_cents"] + t["copay_cents"]
        heads = ["Service description", "Service dates", "Amount<br>billed", "Discounts and<br>reductions", "Amount covered<br>(allowed)", *(["Deductible", "Copay"] if apart else ["Deductible and<br>copay amount"]), "Coinsurance", "Amount not<br>covered", "Your total<br>cost"]
        near.append(f"<div class='cl'><h2>CLAIM DETAIL</h2><table class='cf'><tr><td>Patient: <b>{esc(patient.plain)}</b></td><td>Provider: <b>{esc(provider)}</b></td><td>Claim number: <b>{claim}</b></td><td>Date processed: <b>{say(later(first, 6), form)}</b></td></tr></table>"
                    + table([[("", 2), ("What your plan considered", 3, "c g"), ("Your responsibility", 5 if apart else 4, "c g")], heads], rows, "llrrrrrrrrr", "t", [[("CLAIM TOTALS", 2), *(usd(t[k]) for k in COLS), *([] if apart else [usd(both)]), *(usd(t[k]) for k in SHARE)]], widths="19% 13%")
                    + f"<p class='ap'>Total covered benefits approved for this claim: <b>{usd(t['plan_paid_cents'])}</b>" + (f" to {esc(provider)}." if t["plan_paid_cents"] else ". No payment was made.") + "</p></div>")
        rows_all.append([esc(patient.plain), esc(provider), usd(t["charge_cents"]), usd(t["adjustment_cents"]), usd(t["plan_paid_cents"]), usd(t["patient_cents"])])
        docs.append(claim_of(payer, patient.plain, member, lines, "date description remarks maybe " + " ".join(COLS + SHARE), provider, claim, sent))
    a = {k: sum(d["totals"][k] for d in docs) for k in ("charges_cents", "adjustments_cents", "insurance_paid_cents", "balance_cents")}
    (street, town), tel = place(rng, True), free(rng, "1-800-555-{}")
    met = min(350000, a["balance_cents"] + rng.randint(0, 30000))
    box = f"<table class='sm'><tr><td colspan=2><b>SUMMARY</b> &nbsp; {len(docs)} claim{'s' if len(docs) > 1 else ''}</td></tr><tr><td>Amount billed</td><td>{usd(a['charges_cents'])}</td></tr><tr><td>Discounts and reductions</td><td>- {usd(a['adjustments_cents'])}</td></tr><tr><td>Health plan payments</td><td>- {usd(a['insurance_paid_cents'])}</td></tr><tr class='y'><td>You may have to pay your provider</td><td>{usd(a['balance_cents'])}</td></tr></table>"
    one = (beside(f"<div class='logo'>{payer}</div>{street}<br>{town}", f"<h1>EXPLANATION OF BENEFITS</h1>This is not a bill. It shows how your claim was handled. Your provider may bill you for any part that you owe.", widths="55% 45%") + f"<br><br><br>{beside(who.mail, box, widths='52% 48%')}<br>"
           + f"<p class='id'>Subscriber: <b>{esc(who.plain)}</b> &nbsp; ID: <b>{member}</b> &nbsp; Group: <b>{number(rng, '999999')}</b> &nbsp; Group name: <b>{rng.choice(('HILL COUNTRY PAVING', 'LAKE SHORE HOSPITALITY', 'PRAIRIE STATE LUMBER'))}</b> &nbsp; Date of notice: <b>{say(sent, '%B %-d, %Y')}</b></p>"
           + (table(["Patient", "Provider", "Amount billed", "Discounts", "Plan paid", "You may owe"], rows_all, "llrrrr", "tk") if len(docs) > 1 and rng.random() < 0.7 else "")
           + f"<p><br>Customer service: <b>{tel}</b>. You can also see this notice online. Fraud hotline: {free(rng)}.</p>")
    two = ("".join(near) + "".join(f"<p class='n'>{m} {SAYS[m]}</p>" for m in sorted(marks))
           + f"<h3>Benefit period 01-01-26 through 12-31-26</h3><p class='n'>To date this patient&rsquo;s family has met {usd(met)} of its $3,500.00 in-network out-of-pocket maximum.</p>"
           + f"<h3>If we have denied your claim</h3><p class='n'>You, or somebody you authorize, may ask for a review in writing within 180 days. Send it to Claim Review Section, {street}, {town}. We will answer in 60 days. You may look at the papers that bear on the claim, and ask which diagnosis and treatment codes were sent. When the review is over an external review may be open to you within 4 months. Help: the department of insurance of your state.</p>")
    css = "@page{@bottom-right{font:7.5pt 'Liberation Sans';content:counter(page) '/' counter(pages)}}.logo{font:bold 18pt 'Nimbus Sans';color:#0b5cab}h1{font-size:14pt;color:#0b5cab}h2{font-size:11pt;color:#fff;background:#0b5cab;padding:2pt 5pt;margin:12pt 0 0}h3{font-size:9.5pt;margin:10pt 0 2pt}.sm{width:100%;border:1.5px solid #0b5cab}.sm td+td{text-align:right}.sm .y td{font-weight:bold;background:#dce9f6}.id{background:#eef3f9;padding:4pt}.tk,.t,.cf{width:100%}.cf{background:#dce9f6;font-size:8.6pt}.tk th{border-bottom:1px solid #0b5cab}.t{font-size:8.2pt}.t th{vertical-align:bottom;font-size:7.8pt;border-bottom:1px solid #0b5cab}.t th.g{border:1px solid #0b5cab;color:#0b5cab}.t td{border-bottom:1px dotted #aaa}.t td:nth-child(2){white-space:nowrap}.sum td{font-weight:bold}.ap{background:#f4f4f4;padding:3pt 5pt;margin-top:2pt}.cl{page-break-inside:avoid}.n{font-size:8pt}"
    return done(sheet(css, one, two, size="Letter landscape", margin="0.5in", font="9.2pt 'Nimbus Sans','Liberation Sans',Arial"), one_or_more(docs))
