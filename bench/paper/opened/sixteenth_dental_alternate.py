"""A life company's dental EOB for an employee's family: tooth and surface apart, network reduction, what is not covered because a cheaper service would do, covered expense, percent and benefit; remarks in full sentences, the year's maximums by person, where the money went."""
from held_sixteenth_b import *  # noqa: F403

NAME = "held16-dental-alternate"
WORK = [("D0150", "Full first exam", 70, 130, 100, ""), ("D0210", "Full set of films", 110, 190, 100, ""), ("D1110", "Cleaning, adult", 90, 160, 100, ""), ("D1351", "Sealant, one tooth", 45, 80, 80, "3"), ("D2330", "Front filling, one surface", 140, 240, 80, "8"), ("D2391", "Back filling, white, one surface", 160, 290, 80, "14"), ("D2392", "Back filling, white, two surfaces", 205, 350, 80, "19"), ("D2750", "Crown, porcelain on metal", 980, 1600, 50, "30"), ("D4910", "Gum maintenance visit", 120, 210, 80, ""), ("D6010", "Implant body", 1700, 2600, 0, "9"), ("D7210", "Tooth taken out with cutting", 230, 410, 80, "32"), ("D9230", "Laughing gas", 50, 95, 0, "")]
COLS = "charge_cents adjustment_cents noncovered_cents allowed_cents deductible_cents plan_paid_cents patient_cents".split()
SURFACE = {"D2330": "F", "D2391": "O", "D2392": "MO"}
WORDS = {"DX1": "The charge was reduced to the fee that your dentist has agreed to as a member of the network. You do not have to pay the reduction.", "AB4": "There is more than one accepted way to treat this condition. Your plan&rsquo;s benefit is based on the least costly service that does the work, a metal filling. You are responsible for the difference.", "NC9": "This service is not covered by your dental plan. You are responsible for this charge.", "DD2": "Your yearly deductible was applied to this service."}


def document(rng):
    who = Who(rng, youngest=26, oldest=63)
    family = [who, Who(rng, last=who.last, youngest=7, oldest=22), Who(rng, last=who.last, youngest=27, oldest=62)]
    payer = rng.choice(("Metropole Life Insurance Company", "Guardsman Life of America", "Principal Oak Life Insurance"))
    member, group, sent, docs, blocks, tops, used = number(rng, "999999999"), number(rng, "0999999"), day(rng, (2026, 2, 20), 170), [], [], [], set()
    count = rng.randint(1, 2)
    for patient in rng.sample(family, count):
        dentist, claim, first, left = doctor(rng, "{} {}, DDS"), number(rng, "99A9999999"), later(sent, -rng.randint(6, 21)), rng.choice((0, 5000, 5000))
        lines, rows = [], []
        for code, words, low, high, rate, tooth in rng.sample(WORK, rng.randint(1, 5)):
            charge, over, ded = cents(rng, low, high), 0, 0
            fee = charge if not rate else round(charge * rng.uniform(0.5, 0.85))
            if code in ("D2391", "D2392") and rng.random() < 0.7:
                over = round(fee * rng.uniform(0.15, 0.3))
            allowed = fee - over if rate else 0
            if rate and rate < 100:
                ded = min(left, allowed)
                left -= ded
            pays = round((allowed - ded) * rate / 100)
            why = ["NC9"] if not rate else ["DX1"] + (["AB4"] if over else []) + (["DD2"] if ded else [])
            used |= set(why)
            x = {"date": first, "code": code, "description": words, "charge_cents": charge, "adjustment_cents": charge - fee, "noncovered_cents": over if rate else charge, "allowed_cents": allowed, "deductible_cents": ded, "plan_paid_cents": pays, "patient_cents": fee - pays, "remarks": why}
            lines.append(x)
            rows.append([say(first, "%m/%d/%Y"), code, esc(words), tooth, SURFACE.get(code, ""), *(usd(x[k], "") for k in COLS[:5]), f"{rate}%", *(usd(x[k], "") for k in COLS[5:]), " ".join(why)])
        t = sums(lines, " ".join(COLS))
        blocks.append('<div class="bar">' + beside(f"Patient: <b>{esc(patient.plain)}</b><br>Relationship: {'Employee' if patient is who else 'Dependent'}", f"Dentist: <b>{esc(dentist)}</b><br>In network: Yes", f"Claim number: <b>{claim}</b><br>Received: {say(later(first, 2))}") + "</div>"
                      + table(["Date of<br>service", "Proce-<br>dure", "Description", "Tooth", "Sur-<br>face", "Submitted<br>charge", "Network<br>reduction", "Not<br>covered", "Covered<br>expense", "Deduct-<br>ible", "Plan<br>%", "Benefit<br>amount", "You<br>pay", "Remark"], rows, "lllccrrrrrrrrl", "t", [[("Total for this claim", 5), *(usd(t[k]) for k in COLS[:5]), "", *(usd(t[k]) for k in COLS[5:]), ""]]))
        most = t["plan_paid_cents"] + rng.randint(0, 40000)
        tops.append([esc(patient.plain), usd(5000 - left), "$50.00", usd(most), "$2,000.00", usd(200000 - most)])
        docs.append(told("eob", payer, patient.plain, member, only(lines, "date code description remarks " + " ".join(COLS)), {"charges_cents": t["charge_cents"], "adjustments_cents": t["adjustment_cents"], "insurance_paid_cents": t["plan_paid_cents"], "balance_cents": t["patient_cents"]}, provider={"name": dentist}, claim_number=claim, statement_date=sent, network="in"))
    street, town = place(rng, True)
    tel = free(rng)
    body = (beside(f'<div class="logo">{esc(payer)}</div><div class="fine">Group Dental Claims &nbsp; {street} &nbsp; {town}</div>', '<div class="ttl">Dental Explanation of Benefits</div><div class="r2">This is not a bill. Keep it for your records.</div>')
            + "<br>" + beside(f"<br><br>{who.mail}", facts([("Date of this statement", say(sent)), ("Employee", esc(who.plain)), ("Employee ID", member), ("Group number", group), ("Employer", rng.choice(("Delmar Paper Products", "Third Coast Transit Authority", "Ozark Community College"))), ("Customer service", tel)]), widths="58% 42%") + "<br>" + "".join(blocks)
            + '<h2>Explanation of remarks</h2>' + "".join(f"<p class='n'><b>{m}</b> &nbsp;{WORDS[m]}</p>" for m in sorted(used))
            + '<h2>Benefits used, 01/01/2026 through 12/31/2026</h2>' + table(["Patient", "Deductible met", "Deductible", "Maximum used", "Yearly maximum", "Maximum left"], tops, "lrrrrr", "u")
            + '<h2>Payments</h2><p class="n">' + "<br>".join(f"{usd(d['totals']['insurance_paid_cents'])} was sent to {esc(d['provider']['name'])} for claim {d['claim_number']}." for d in docs) + "</p>"
            + f"<p class='n'>Before a service that costs more than $300.00, ask your dentist to send for a pretreatment estimate. If your claim was denied in whole or in part, you may ask for a review of the decision within 180 days: write to Group Claims Review, {street}, {town}, with your name, employee ID and the reason. A decision will be made within 60 days. You may then bring a civil action under section 502(a) of ERISA.</p><p class='n'>Any person who knowingly files a claim with false information is guilty of a crime and may be subject to fines and confinement in prison.</p>")
    css = ".logo{font:bold 17pt 'Nimbus Sans';color:#0061a0}.ttl{font:bold 14pt 'Nimbus Sans';text-align:right}.r2{text-align:right;font-size:8.5pt}.f{border-left:4px solid #a4ce4e}.f td{padding:1pt 8pt}.bar{background:#0061a0;color:#fff;padding:3pt 5pt;margin-top:8pt}.t{width:100%;font-size:8.2pt}.t th{vertical-align:bottom;font-size:7.6pt;border-bottom:1px solid #0061a0}.t td{border-bottom:1px solid #d5dde4}.t td:first-child{white-space:nowrap}.sum td{font-weight:bold;background:#eef5df}h2{font-size:10pt;color:#0061a0;margin:9pt 0 2pt}.u{width:80%;font-size:8.5pt}.u th{border-bottom:1px solid #0061a0}.n{font-size:8.2pt;margin-bottom:3pt}"
    return done(sheet(css, body, size="Letter landscape", margin="0.5in", font="9pt 'Nimbus Sans','Liberation Sans',Arial"), docs[0] if count == 1 else {"documents": docs})
