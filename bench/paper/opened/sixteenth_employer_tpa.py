"""An administrator's notice for an employer's own plan: from and to days, what is not payable and its note, allowable, percent, paid, and what the provider may bill; one claim, payments and notes in lettered boxes below, the help text on a second sheet."""
from held_sixteenth_b import *  # noqa: F403

NAME = "held16-employer-tpa"
COLS = "charge_cents adjustment_cents noncovered_cents allowed_cents deductible_cents copay_cents plan_paid_cents patient_cents".split()
NOTES = {"Y32": "THE CHARGE IS ABOVE THE PRICE THE PROVIDER HAS AGREED TO WITH THE NETWORK. YOU DO NOT OWE THIS AMOUNT.", "908": "THIS PART OF THE CHARGE IS OVER THE MAXIMUM YOUR PLAN PAYS FOR THE SERVICE.", "114": "THE PLAN DOES NOT COVER THIS SERVICE. SEE GENERAL EXCLUSIONS IN YOUR BENEFIT BOOKLET.", "DED": "APPLIED TO YOUR CALENDAR YEAR DEDUCTIBLE."}


def document(rng):
    who, kid = Who(rng, oldest=64), None
    if rng.random() < 0.45:
        kid = Who(rng, last=who.last, youngest=1, oldest=24)
    patient, payer = kid or who, rng.choice(("URM Benefit Services", "TriStar Plan Administrators", "Keystone-Allied Benefits", "CoreBridge TPA"))
    provider, acct, tin = giver(rng), number(rng, "9999999AA"), tax_id(rng)
    member, claim, sent = number(rng, "99999999"), number(rng, "26099999999-01"), day(rng, (2026, 2, 20), 160)
    first = later(sent, -rng.randint(9, 40))
    lines = services(rng, 1, 8, [first, first, later(first, 2)], denied=0.09, cut=0.15)
    rows = []
    for x in lines:
        end = later(x["date"], rng.choice((4, 9))) if x["code"] in ("97112", "97530") and x["units"] > 1 else x["date"]
        x["date_end"], x["maybe"] = (end, None) if end != x["date"] else (None, {"date_end": end})
        x["description"] = x["description"].upper()
        x["remarks"] = ["114"] if x["denied"] else ["Y32"] + (["908"] if x["noncovered_cents"] else []) + (["DED"] if x["deductible_cents"] else [])
        rows.append([say(x["date"], "%m-%d-%Y"), say(end, "%m-%d-%Y"), esc(x["description"]), *(usd(x[k], "") for k in COLS[:3]), "<br>".join(x["remarks"]), *(usd(x[k], "") for k in COLS[3:6]), f"{x['rate']}%", usd(x["plan_paid_cents"], ""), usd(x["patient_cents"], "")])
    t = sums(lines, " ".join(COLS))
    street, town = place(rng, True)
    tel, check = free(rng, "1-866-555-{}"), number(rng, "99999999")
    box = facts([("MEMBER", esc(who.plain)), ("MEMBER NUMBER", member), ("PATIENT", f"{esc(patient.plain)} ({'CHILD' if kid else 'SELF'})"), ("NOTICE DATE", say(sent, "%m-%d-%Y")), ("EMPLOYER", rng.choice(("RUSHVILLE MILLING CO", "LONESTAR PIPE & VALVE", "TOWNSHIP OF EAST FAIRPORT", "HEARTLAND GROCERS INC"))), ("EMPLOYER NUMBER", number(rng, "76-999999")), ("CLAIM NUMBER", claim)], "f")
    one = (beside(f'<div class="logo">{esc(payer)}</div>{street}<br>{town}<br>{tel}', '<div class="ttl">EXPLANATION OF BENEFITS NOTICE</div><div class="r2">THIS IS NOT A BILL</div>') + "<br>" + beside(f"<br>FORWARDING SERVICE REQUESTED<br><br><br>{who.mail}", box, widths="55% 45%")
           + f"<br><br><p class='prov'>Provider: <b>{esc(provider)}</b> &nbsp;&nbsp;&nbsp; Tax ID: {tin} &nbsp;&nbsp;&nbsp; Patient Account: {acct} &nbsp;&nbsp;&nbsp; PPO network: In network</p>"
           + table([[("Dates of Service", 2, "c"), ("", 11)], ["From:", "To:", "Service Description", "Amount<br>Billed", "Network<br>Discount", "Amount<br>Not<br>Payable", "See<br>Note", "Allowable<br>Amount", "Less<br>Deduct-<br>ible", "Less<br>Copay", "Plan<br>Pays<br>At", "Amount<br>Paid", "Provider<br>May<br>Bill You"]], rows, "lllrrrcrrrrrr", "t", [[("", 2), "Column Totals", *(usd(t[k]) for k in COLS[:3]), "", *(usd(t[k]) for k in COLS[3:6]), "", usd(t["plan_paid_cents"]), usd(t["patient_cents"])]])
           + "<br>" + beside("<b>PAYMENT TO:</b>" + table(["Payee", "Number", "Date", "Amount"], [[esc(provider), check, say(sent, "%m-%d-%Y"), usd(t["plan_paid_cents"])]], "lllr", "p"), facts([("Total Plan Benefit", usd(t["plan_paid_cents"])), ("Less Other Insurance", usd(0)), ("Total Payment", usd(t["plan_paid_cents"])), ("<b>Your Responsibility</b>", f"<b>{usd(t['patient_cents'])}</b>")], "f s"), widths="66% 34%")
           + "<p><b>NOTES:</b></p>" + "".join(f"<p class='n'><b>{m}</b> &nbsp;{NOTES[m]}</p>" for m in sorted({m for x in lines for m in x["remarks"]}))
           + f"<p class='n'>*** {esc(patient.first.upper())} HAS SATISFIED {usd(min(t['deductible_cents'] + rng.randint(0, 40000), 350000))} OF THE $3,500.00 DEDUCTIBLE FOR 2026 AND {usd(t['patient_cents'] + rng.randint(10000, 90000))} OF THE $7,500.00 OUT-OF-POCKET MAXIMUM.</p><p class='fine c2'>Please keep this statement for future reference. &nbsp; Page 1 of 2</p>")
    two = (f"<h2>QUESTIONS?</h2><p>Call your customer service representative at {tel}. Online: claim payment detail, claim status, benefit information, eligibility and ID cards.</p><h2>APPEAL</h2><p>You may file an appeal of the claim decision by sending a written request and pertinent information within 180 days from the date of this Notice to: Claims Appeal Unit, {street}, {town}. Refer to your benefit booklet for the appeal process. After the mandatory appeal levels described there, you have the right to bring a civil action under section 502(a) of the Employee Retirement Income Security Act (ERISA). You may ask, at no charge, for copies of all documents relevant to your claim, and for the diagnosis and treatment codes and their meanings.</p>"
           "<h2>STOP FRAUD!</h2><p>If you know or suspect any illegal activity concerning claims, call our anti-fraud unit toll free. You do not need to identify yourself.</p><h2>HOW TO READ THIS NOTICE</h2><p><b>Amount Not Payable</b> - the part of the charge your plan will not pay. <b>Allowable Amount</b> - the part of the charge your plan counts when it works out the benefit. <b>Plan Pays At</b> - the percent of what is left of the allowable amount after the deductible and copay. <b>Provider May Bill You</b> - deductible, copay, your percent and amounts not payable.</p><h2>LANGUAGE ASSISTANCE</h2><p>ESPA&Ntilde;OL: Para obtener asistencia en espa&ntilde;ol, llame al n&uacute;mero de arriba. TAGALOG: Kung kailangan ninyo ang tulong sa Tagalog tumawag. DINE: Dinek'ehgo shika at'ohwol ninisingo, kwiijigo holne'.</p><p class='fine c2'>Page 2 of 2</p>")
    css = ".logo{font:bold 20pt 'Nimbus Sans';color:#5a2d81}.ttl{font:bold 12pt 'Liberation Sans';text-align:right;border-bottom:2px solid #5a2d81}.r2{text-align:right;font-weight:bold}.f{border:1px solid #555;width:100%;font-size:8pt}.f td{padding:1.5pt 5pt}.prov{background:#e9e3f0;padding:3pt}.t{width:100%;font-size:7.1pt}.t th{vertical-align:bottom;border:1px solid #888;font-size:7pt;text-align:center}.t td{border-left:1px solid #bbb;border-right:1px solid #bbb;padding:2pt 3pt}.t tbody{border:1px solid #888}.t td:nth-child(-n+2){white-space:nowrap}.sum td{border-top:1px solid #888;font-weight:bold}.p{width:100%;font-size:8pt}.p th{border-bottom:1px solid #000}.s td+td{text-align:right}.n{font-size:7.5pt;margin:0 0 3pt}.c2{text-align:center;margin-top:12pt}h2{font-size:10pt;margin-top:10pt;color:#5a2d81}"
    return done(sheet(css, one, two, margin="0.45in", font="8.5pt 'Nimbus Sans','Liberation Sans',Arial"), told("eob", payer, patient.plain, member, only(lines, "date date_end description remarks maybe " + " ".join(COLS)), {"charges_cents": t["charge_cents"], "adjustments_cents": t["adjustment_cents"], "insurance_paid_cents": t["plan_paid_cents"], "balance_cents": t["patient_cents"]}, provider={"name": provider, "tax_id": tin}, account_number=acct, claim_number=claim, statement_date=sent, network="in"))
