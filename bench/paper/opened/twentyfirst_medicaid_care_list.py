"""A Medicaid managed care plan's EOB to a member or a parent, in plain words and large letters: "Care you got", for each visit a small table with the day, code, what it was, how many, what the provider charged, what other insurance and the plan paid, and what you pay; two children may be in one letter, each with an ID of their own; what to do when the care did not happen, and the tongues."""
from held_twentyfirst_b import *  # noqa: F403

NAME = "held21-medicaid-care-list"
COLS = "charge_cents plan_paid_cents patient_cents".split()


def document(rng):
    young = rng.random() < 0.5
    who = Who(rng, youngest=28, oldest=44) if young else Who(rng, youngest=22, oldest=62)
    payer, state = rng.choice((("Bridgeway Community Plan", "MedAssist"), ("Sunrise Family Health Plan", "Family Care"), ("Carewell Health of the Lakes", "Medical Assistance")))
    sent, copay = day(rng, (2026, 3, 10), 170), not young and rng.random() < 0.6
    people, names = [], set()
    for _ in range(rng.choice((1, 2)) if young else 1):
        p = Who(rng, last=who.last, youngest=3, oldest=16) if young else who
        if p.first not in names:
            people.append((p, number(rng, "9999999999")))
            names.add(p.first)
    docs, parts, other = [], "", rng.random() < 0.5
    for patient, member in people:
        parts += f"<h2>{esc(patient.plain)} <span>Member ID: {member}</span></h2>"
        for _ in range(rng.choice((1, 2, 2)) if len(people) == 1 else 1):
            provider, care = seen(rng, "office office lab hospital therapy mind")
            claim, first = number(rng, "A2699999999"), later(sent, -rng.randint(20, 80))
            lines, rows, fee = services(rng, 1, 4, [first], care, kinds=("free",), denied=0.07), [], copay and rng.random() < 0.6
            for n, x in enumerate(lines):
                x["patient_cents"] = 300 if fee and not n and not x["denied"] else 0
                x["plan_paid_cents"] = max(0, x["allowed_cents"] - x["patient_cents"])
                x["maybe"] = {"copay_cents": x["patient_cents"]} if x["patient_cents"] else None
                rows.append([say(first, "%b %-d, %Y"), x["code"], esc(x["description"]) + (" <b>(not paid)</b>" if x["denied"] else ""), str(x["units"]), usd(x["charge_cents"]), *(["$0.00"] if other else []), usd(x["plan_paid_cents"]), usd(x["patient_cents"])])
            t = sums(lines, " ".join(COLS))
            docs.append(claim_of(payer, patient.plain, member, lines, "date code description units maybe " + " ".join(COLS), provider, claim, sent, of="charges_cents insurance_paid_cents balance_cents"))
            for x, y in zip(lines, docs[-1]["lines"]):
                if x["denied"]:
                    y["maybe"] = {"noncovered_cents": x["charge_cents"]}
            parts += f"<div class='cl'><p class='pr'>Provider: <b>{esc(provider)}</b><br>Claim number: {claim}</p>" + table(["Date of care", "Code", "What the care was", "How<br>many", "Provider<br>charged", *(["Other<br>insurance<br>paid"] if other else []), "We paid", "You pay"], rows, "lllc" + "r" * (4 if other else 3), "t", [[("Total", 4), usd(t["charge_cents"]), *(["$0.00"] if other else []), usd(t["plan_paid_cents"]), usd(t["patient_cents"])]], widths="16% 9%") + "</div>"
    tel, (street, town) = free(rng, "1-855-555-{}"), place(rng, True)
    addr = f"{'TO THE PARENT OR GUARDIAN OF<br>' + '<br>'.join(x.upper() for x in ((people[0][0].plain if len(people) == 1 else ' AND '.join(p.first for p, _ in people) + ' ' + who.last), who.street, who.town)) if young else who.mail}"
    body = (beside(f"<div class='logo'>{esc(payer)}</div>A {state} health plan<br>{street}, {town}", f"<p class='rt'><b>{say(sent, '%B %-d, %Y')}</b><br>Member Services: {tel}<br>TTY: 711</p>", widths="60% 40%") + f"<br>{addr}<br><br><h1>Explanation of Benefits (EOB)</h1><div class='not'>This is not a bill. You do not need to send money to us.</div>"
            + f"<p>We are your {state} health plan. Doctors and others sent us claims for the care below. Please read the list. <b>Did {'your child' if young else 'you'} get this care?</b></p>" + parts
            + "<h2>If something is not right</h2><ul><li>The care did not happen, or not on that day.</li><li>You do not know the provider.</li><li>You were asked to pay more than &ldquo;You pay&rdquo;.</li></ul>" + f"<p>Then call us at {tel}. You can leave your name out. You may also call our fraud line, day and night: {free(rng, '1-866-555-{}')}.</p>"
            + (f"<p>If we did not pay for care, the provider may not bill you unless you agreed to it in writing before. You have 60 days to ask for an appeal.</p>" if rng.random() < 0.6 else "")
            + "<p class='k'>We follow federal civil rights laws. <b>Espa&ntilde;ol:</b> Si necesita ayuda en espa&ntilde;ol, ll&aacute;menos. Es gratis. <b>Ti&#7871;ng Vi&#7879;t:</b> G&#7885;i cho ch&uacute;ng t&ocirc;i. <b>Soomaali:</b> Na soo wac. <b>Fran&ccedil;ais:</b> Appelez-nous, c&rsquo;est gratuit.</p>")
    css = numbered() + ".logo{font:bold 18pt 'Liberation Sans';color:#c3500b}.rt{text-align:right}h1{font-size:18pt;color:#c3500b}h2{font-size:13pt;margin:10pt 0 4pt;color:#c3500b;border-bottom:2pt solid #c3500b}h2 span{font:11pt 'Liberation Sans';color:#222;margin-left:14pt}.not{background:#fdeedd;font-weight:bold;padding:6pt;margin-bottom:8pt}.cl{page-break-inside:avoid;margin-bottom:10pt}.pr{margin:3pt 0}.t{width:100%;font-size:10.2pt}.t th{font-size:9.2pt;background:#fdeedd;vertical-align:bottom;border:.6pt solid #999}.t td{border:.6pt solid #999}.sum td{font-weight:bold}.k{font-size:9pt}ul{margin:3pt 0}"
    return done(sheet(css, body, margin="0.7in", font="11.6pt 'Liberation Sans',Arial"), one_or_more(docs))
