"""A national carrier's EOB in UnitedHealthcare's manner: a letter page with "Claims at a glance" by person and provider, then on a sheet on its side a detail table a claim whose heads carry signs of a sum (less, equals) and a band over the member's four parts; the note's number stands in the last column, notes and the law's words behind."""
from held_twentieth_b import *  # noqa: F403

NAME = "held20-united-glance"
COLS = "charge_cents adjustment_cents plan_paid_cents deductible_cents copay_cents coinsurance_cents noncovered_cents patient_cents".split()
NOTES = {"D1": "Your plan discount: a network provider has agreed to charge less. You do not have to pay this amount.", "24": "This service is not covered by your benefit plan. The charge is your responsibility.", "JK": "This amount went toward your deductible. Your plan begins to pay after the deductible is met."}


def document(rng):
    who, family = household(rng)
    payer = rng.choice(("Consolidated HealthCare Insurance Company", "American Unity HealthCare", "UnitedPlains HealthCare"))
    member, group, sent = number(rng, "999999999"), number(rng, "999999"), day(rng, (2026, 2, 15), 190)
    docs, glance, near, notes, codes, upper = [], [], [], set(), rng.random() < 0.5, rng.random() < 0.4
    case = (lambda s: s.upper()) if upper else str
    for _ in range(rng.choice((1, 1, 2, 3))):
        (patient, _), (provider, _, care) = rng.choice(family), seen(rng)
        provider, claim, first = case(provider), number(rng, "9999999999") + "-" + number(rng, "9999"), later(sent, -rng.randint(9, 45))
        lines, rows = services(rng, 1, 5, [first], care, words=1, denied=0.07), []
        for x in lines:
            x["remarks"] = ["24"] if x["denied"] else (["D1"] if x["adjustment_cents"] else []) + (["JK"] if x["deductible_cents"] else [])
            notes |= set(x["remarks"])
            x["description"] = case(x["description"])
            rows.append([say(x["date"], "%m/%d/%Y"), esc(x["description"]) + (f"<br>({x['code']})" if codes else ""), *(usd(x[k]) for k in COLS[:3]), *(usd(x[k]) for k in COLS[3:7]), f"<b>{usd(x['patient_cents'])}</b>", ", ".join(x["remarks"])])
        t = sums(lines, " ".join(COLS))
        near.append(f"<div class='cl'><h2>Claim detail for {esc(case(patient.plain))}</h2><table class='cf'><tr><td><b>Provider:</b> {esc(provider)} (Network)</td><td><b>Claim number:</b> {claim}</td><td><b>Date received:</b> {say(later(first, 3), '%m/%d/%Y')}</td></tr></table>"
                    + table([[("", 5), ("Your responsibility to provider(s)", 5, "c g"), ""], ["Date of<br>service", "Type of service", "Amount<br>billed", "(&minus;) Plan<br>discounts", "(&minus;) Your plan<br>paid", "Deductible", "Copay", "Coinsurance", "Non-covered", "(=) Amount<br>you owe", "Notes*"]], rows, "llrrrrrrrrc", "t", [[("Claim total", 2), *(usd(t[k]) for k in COLS), ""]], widths="9% 19%") + "</div>")
        glance.append([esc(case(patient.first)), esc(provider), claim, *(usd(t[k]) for k in COLS[:3]), f"<b>{usd(t['patient_cents'])}</b>"])
        docs.append(claim_of(payer, case(patient.plain), member, lines, "date description remarks " + ("code " if codes else "") + " ".join(COLS), provider, claim, sent, network="in"))
    a = {k: used(docs, k) for k in COLS}
    met, tel, (street, town) = min(200000, a["deductible_cents"] + rng.randint(0, 60000)), free(rng, "1-866-555-{}"), place(rng, True)
    bars = table(["Plan year 2026, in network", "Total", "Used to date", "Remaining"], [[f"{esc(who.first)}: individual deductible", "$2,000.00", usd(met), usd(200000 - met)], ["Family deductible", "$4,000.00", usd(met + 11250), usd(400000 - met - 11250)], [f"{esc(who.first)}: individual out-of-pocket", "$6,000.00", usd(met + 24000), usd(600000 - met - 24000)]], "lrrr", "tk")
    one = (beside(f"<div class='logo'>{esc(payer)}</div>{street}<br>{town}", "<h1>Explanation of Benefits Statement</h1><p class='no'>This is not a bill. Do not pay. This is to notify you that we processed your claims.</p>", widths="48% 52%") + "<br>"
           + beside(f"<br>{who.mail}", facts([("Statement date:", say(sent, "%B %-d, %Y")), ("Member name:", esc(who.plain)), ("Member ID:", member), ("Group name:", rng.choice(("CEDARLINE FREIGHT INC", "OAK CREEK UNIFIED SCHOOLS", "BRIGHTON FOODS CORP"))), ("Group number:", group)]), widths="56% 44%")
           + f"<h2>Claims at a glance</h2>" + table(["Patient", "Provider", "Claim number", "Amount<br>billed", "Plan<br>discounts", "Your plan<br>paid", "Amount<br>you owe"], glance, "lllrrrr", "tk", [[("Total", 3), *(usd(a[k]) for k in COLS[:3]), usd(a["patient_cents"])]])
           + f"<p>You may owe your provider{'s' if len(docs) > 1 else ''} <b>{usd(a['patient_cents'])}</b>. This does not show what you may have paid at the visit.</p>" + (bars if rng.random() < 0.7 else "")
           + f"<p class='q'><b>Questions?</b> Visit our member website, or call {tel}, TTY 711, Monday to Friday, 8 a.m. to 8 p.m. local time.</p>")
    two = "<h1>Claim details</h1>" + "".join(near) + "<h3>*Notes</h3>" + "".join(f"<p class='n'><b>{m}</b> - {NOTES[m]}</p>" for m in sorted(notes))
    three = (f"<h2>Definitions</h2>{facts([('Amount billed', 'What your provider charged for the service.'), ('Plan discounts', 'What you save by using a network provider.'), ('Your plan paid', 'The money your plan paid to you or your provider.'), ('Non-covered', 'Charges that your plan does not pay, which may be yours to pay.')], 'gl')}<h2>Your right to appeal</h2><p>If you do not agree with how a claim was paid you may appeal. Send us a letter within 180 days of receiving this statement: Appeals, {street}, {town}. Put in your name, the member ID, the claim number, and the reasons. We decide within 30 days for care not yet given and 60 days for care you have had. You may ask for an external review after the last internal one. You may have copies of your claim file, with the diagnosis and treatment codes, for free.</p>"
             f"<h2>Help against fraud</h2><p>Look closely at the services. If you did not have one of these, call {free(rng)}.</p><p class='fine'>ATENCI&Oacute;N: si habla espa&ntilde;ol, tiene a su disposici&oacute;n servicios gratuitos de asistencia con el idioma. Llame al n&uacute;mero de arriba.</p>")
    css = "@page{@bottom-right{font:7.5pt 'Liberation Sans';content:'Page ' counter(page) ' of ' counter(pages)}}.logo{font:bold 17pt 'Liberation Sans';color:#002677}h1{font-size:15pt;color:#002677}.no{font-weight:bold}h2{font-size:12pt;color:#002677;margin:12pt 0 4pt}h3{font-size:9.5pt;margin:9pt 0 2pt}.f td{padding:1.5pt 10pt 1.5pt 0}.f td:first-child{font-weight:bold}.tk,.t{width:100%}.tk th{background:#e5f0f8;font-size:8.5pt;vertical-align:bottom}.tk td{border-bottom:1px solid #ccd}.sum td{font-weight:bold;border-top:1.5px solid #002677}.cl{page-break-inside:avoid}.cf{width:100%;background:#f3f3f3}.t{font-size:8.4pt;margin-bottom:6pt}.t th{vertical-align:bottom;font-size:8pt;border-bottom:1.5px solid #002677}.t th.g{background:#002677;color:#fff}.t td{border-bottom:1px solid #ddd}.q{background:#e5f0f8;padding:5pt 8pt;margin-top:8pt}.n{font-size:8.2pt}.gl td:first-child{font-weight:bold}.tk{margin-bottom:8pt}"
    return done(sheet(css, one, two, three, size="Letter landscape", margin="0.5in", font="9.3pt 'Liberation Sans',Arial"), one_or_more(docs))
