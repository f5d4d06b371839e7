"""A Blue plan's EOB in the manner of Horizon of New Jersey, upright: a claim's facts in a two-column caption with the patient's birth date now and then, rows with from and to days in two columns, type of service with its code behind a hyphen, total charge, provider savings, ineligible with a message code, deductible, copay, coinsurance, amount paid; the member's sum stands only below the claim, nothing paid by others is blank."""
from held_twentieth_b import *  # noqa: F403

NAME = "held20-garden-benefits"
COLS = "charge_cents adjustment_cents noncovered_cents".split()
SHARE = "deductible_cents copay_cents coinsurance_cents plan_paid_cents".split()
SAYS = {"A45": "This service is not eligible under your contract.", "P11": "Your provider has agreed to the contracted rate. The savings shown are not billed to you.", "B02": "We applied the eligible charge to your deductible."}


def document(rng):
    who, family = household(rng)
    payer = rng.choice(("Garden Horizons Blue Cross", "Skyline Blue Cross of Jersey Shore", "Liberty State Blue Plan"))
    member, sent, born_too, blank = number(rng, "9AAA99999999"), day(rng, (2026, 2, 15), 190), rng.random() < 0.5, rng.random() < 0.6
    docs, near, marks, style = [], [], set(), rng.choice(("%m/%d/%y", "%m-%d-%y"))
    show = lambda v: "" if blank and not v else usd(v, "")  # noqa: E731
    for _ in range(rng.choice((1, 1, 2, 2))):
        (patient, kin), (provider, _, care) = rng.choice(family), seen(rng)
        claim, first, account = number(rng, "26999A999999"), later(sent, -rng.randint(8, 50)), number(rng, "AA999999")
        with_account = rng.random() < 0.5
        lines, rows = services(rng, 1, 5, [first, first, later(first, 1)] if rng.random() < 0.25 else [first], care, words=rng.choice((1, 2)), denied=0.1), []
        for x in lines:
            x["remarks"] = ["A45"] if x["denied"] else ["B02"] if x["deductible_cents"] else ["P11"]
            marks |= set(x["remarks"])
            x["maybe"] = {"date_end": x["date"]} | ({k: 0 for k in COLS + SHARE if not x[k]} if blank else {})
            rows.append([say(x["date"], style), say(x["date"], style), f"{esc(x['description'])} - {x['code']}", *(show(x[k]) for k in COLS), x["remarks"][0], *(show(x[k]) for k in SHARE)])
        t = sums(lines, " ".join(COLS + SHARE) + " patient_cents")
        cap = beside(facts([("Patient:", esc(patient.full.upper())), ("Relationship:", ("Subscriber", "Spouse", "Dependent")[kin])] + ([("Date of birth:", say(patient.born, "%m/%d/%Y"))] if born_too else [])), facts([("Provider:", esc(provider)), ("Claim number:", claim)] + ([("Patient account no.:", account)] if with_account else [])))
        near.append(f"<div class='cl'>{cap}" + table(["From", "To", "Type of service", "Total<br>charge", "Provider<br>savings", "Ineligible", "Msg", "Deductible", "Copay", "Co-<br>insurance", "Amount<br>paid"], rows, "lllrrrcrrrr", "t", [[("Totals", 3), *(usd(t[k], "") for k in COLS), "", *(usd(t[k], "") for k in SHARE)]], widths="8.5% 8.5% 25%")
                    + f"<table class='mr'><tr><td>Paid to provider</td><td>{usd(t['plan_paid_cents'])}</td></tr><tr><td>Your responsibility to the provider</td><td>{usd(t['patient_cents'])}</td></tr></table></div>")
        one = claim_of(payer, patient.full.upper(), member, lines, "date code description remarks maybe " + " ".join(COLS + SHARE), provider, claim, sent, blank=COLS + SHARE if blank else (), **({"account_number": account} if with_account else {}))
        docs.append(born(one, patient) if born_too else one)
    (street, town), tel = place(rng, True), free(rng)
    met = min(250000, used(docs, "deductible_cents") + rng.randint(0, 40000))
    head = (beside(f"<div class='logo'>{payer}</div><div class='k'>{street}, {town}</div>", f"<div class='ti'>EXPLANATION OF BENEFITS</div><div class='no'>This is not a bill</div>", widths="62% 38%") + "<br>" + beside(f"<br>{who.mail}", f"<table class='bx'><tr><td>Date</td><td>{say(sent, '%m/%d/%Y')}</td></tr><tr><td>Subscriber</td><td>{esc(who.full.upper())}</td></tr><tr><td>ID number</td><td>{member}</td></tr><tr><td>Group</td><td>{number(rng, '0999999')}-{rng.choice(('00', '01', '04'))}</td></tr></table>", widths="57% 43%")
            + f"<p><br>Dear {esc(who.first)} {esc(who.last)}: we have finished processing the following. Please keep this for your records, and compare it with the bill of your health care professional.</p>")
    foot = ("<h3>Message codes</h3>" + "".join(f"<p class='k'><b>{m}</b>&nbsp; {SAYS[m]}</p>" for m in sorted(marks))
            + (f"<h3>Benefit period 01/01/2026 - 12/31/2026</h3><p class='k'>{usd(met)} of the $2,500.00 in-network deductible for {esc(who.first)} has been satisfied.</p>" if rng.random() < 0.7 else "")
            + f"<h3>Questions or appeals</h3><p class='k'>Call Member Services at {tel}, weekdays, 8 a.m. to 6 p.m. To appeal, write within 180 days to the Appeals Department, {street}, {town}. State the ID number, the claim number, the service in question and the outcome you seek. You will hear from us within 60 days, and you may then request an external review within four months.</p><p class='k'>Your health care professional should not bill you for provider savings. Si necesita ayuda para entender esta informaci&oacute;n, ll&aacute;menos.</p>")
    css = "@page{@bottom-left{font:7pt 'Liberation Sans';content:'EOB-NJ 0126'}@bottom-right{font:7pt 'Liberation Sans';content:'Page ' counter(page) ' of ' counter(pages)}}.logo{font:bold 16pt 'Liberation Sans';color:#003a70}.ti{font:bold 12.5pt 'Liberation Sans';text-align:right}.no{text-align:right;font-style:italic}.bx{width:100%}.bx td{border:1px solid #777;padding:2pt 6pt}.bx td:first-child{background:#e9eef4}.k{font-size:8pt}.f td{padding:1pt 8pt 1pt 0}.f td:first-child{color:#444}.f td+td{font-weight:bold}.cl{page-break-inside:avoid;border-top:2px solid #003a70;padding-top:4pt;margin:10pt 0}.t{width:100%;font-size:7.8pt;margin-top:4pt}.t th{background:#003a70;color:#fff;vertical-align:bottom;font-size:7.4pt;padding:2pt 3pt}.t td{padding:2.5pt 3pt;border-bottom:1px solid #ddd}.t td:nth-child(-n+2){white-space:nowrap}.sum td{font-weight:bold;background:#e9eef4}.mr{margin:4pt 0 0 auto}.mr td+td{text-align:right;padding-left:18pt}.mr tr+tr td{font-weight:bold}h3{font-size:9.3pt;margin:8pt 0 2pt}"
    return done(sheet(css, head + "".join(near) + foot, margin="0.5in", font="9.2pt 'Liberation Sans',Arial"), one_or_more(docs))
