"""A Pennsylvania Blue plan's EOB: the day of service stands only in the head of a claim, the columns carry numbers that a key explains, a procedure code with its modifier behind a slash, plan allowance and difference, member responsibility in three parts, and a sentence with the member's total after each claim."""
from held_seventeenth_b import *  # noqa: F403

NAME = "held17-numbered-boxes"
COLS = "charge_cents adjustment_cents allowed_cents deductible_cents copay_cents coinsurance_cents noncovered_cents plan_paid_cents patient_cents".split()
NOTES = {"Q8014": "The provider&rsquo;s charge is more than the plan allowance. Because the provider is in the network, you do not owe the difference.", "E0222": "Your deductible was applied to this service.", "X5018": "Your coverage does not include benefits for this service. You are responsible for the charge."}
MODS = {"97110": "GP", "97140": "GP", "98941": "AT", "71046": "26", "88305": "26"}


def document(rng):
    who = Who(rng, youngest=25, oldest=64)
    family = [who, who, Who(rng, last=who.last, youngest=1, oldest=24)]
    payer = rng.choice(("Hightower Blue Shield", "Three Rivers Blue Cross", "Allegheny Blue Cross Blue Shield"))
    member, group, sent = number(rng, "AAA999999999001"), number(rng, "09999999"), day(rng, (2026, 2, 15), 190)
    docs, blocks, rows1, used, count = [], [], [], set(), rng.choice((1, 2, 2, 3))
    for n in range(count):
        patient, provider, claim, first = rng.choice(family), giver(rng), number(rng, "26999999999"), later(sent, -rng.randint(7, 40))
        lines, rows = services(rng, 1, 5, [first], denied=0.08, kinds=("ded", "copay", "coins", "both", "free")), []
        for x in lines:
            x["modifiers"] = [MODS[x["code"]]] if x["code"] in MODS else None
            x["remarks"] = ["X5018"] if x["denied"] else ["Q8014"] + (["E0222"] if x["deductible_cents"] else [])
            used |= set(x["remarks"])
            rows.append([esc(x["description"]) + f"<br><span class='k'>{x['code']}{'/' + x['modifiers'][0] if x['modifiers'] else ''}</span>", x["units"], *(usd(x[k]) for k in COLS), "<br>".join(x["remarks"])])
        t = sums(lines, " ".join(COLS))
        rows1.append([str(n + 1), esc(patient.plain), esc(provider), say(first, "%m/%d/%Y"), usd(t["charge_cents"]), usd(t["plan_paid_cents"]), usd(t["patient_cents"])])
        blocks.append(f"<div class='cl'><table class='hd'><tr><td class='no'>{n + 1}</td><td>Patient<br><b>{esc(patient.plain)}</b></td><td>Provider<br><b>{esc(provider)}</b></td><td>Date of service<br><b>{say(first, '%B %-d, %Y')}</b></td><td>Claim number<br><b>{claim}</b></td><td>Network level<br><b>Enhanced (in network)</b></td></tr></table>"
                      + table([[("", 2), "(1)", "(2)", "(3)", "(4)", "(5)", "(6)", "(7)", "(8)", "(9)", ""], ["Service and code", "Qty", "Provider&rsquo;s<br>charge", "Difference", "Plan<br>allowance", "Deductible", "Copay", "Coinsurance", "Not<br>covered", "Amount<br>plan paid", "Amount<br>you owe", "Remarks"]], rows, "lcrrrrrrrrrl", "t", [[("Claim totals", 2), *(usd(t[k]) for k in COLS), ""]], widths="23% 4%")
                      + (f"<p class='se'>{esc(patient.first)}, your total responsibility to {esc(provider)} for this claim is <b>{usd(t['patient_cents'])}</b>.</p>" if t["patient_cents"] else f"<p class='se'>You owe nothing to {esc(provider)} for this claim.</p>") + "</div>")
        docs.append(claim_of(payer, patient.plain, member, lines, "date description code modifiers units remarks " + " ".join(COLS), provider, claim, sent, network="in"))
    owed, saved = sum(d["totals"]["balance_cents"] for d in docs), sum(d["totals"]["adjustments_cents"] for d in docs)
    tel, (street, town), met = free(rng), place(rng, True), sum(total(d["lines"], "deductible_cents") for d in docs) + rng.randint(0, 70000)
    one = (f"<table class='top'><tr><td class='logo'>{esc(payer)}</td><td class='r'><b>EXPLANATION OF BENEFITS</b><br>This is not a bill</td></tr></table>" + beside(f"<span class='k'>{street}, {town}</span><br><br><br>{who.mail}", facts([("Date of notice", say(sent, "%m/%d/%Y")), ("Member name", esc(who.plain)), ("Member ID", member), ("Group number", group), ("Group name", rng.choice(("LAUREL HIGHLANDS HOTELS", "IRON CITY TOOL CO", "SUSQUEHANNA ASD")))]), f"<div class='owe'>Total you owe your providers<br><b>{usd(owed)}</b><br><span class='k'>You saved {usd(saved)} by using network providers</span></div>", widths="36% 34% 30%")
           + "<h2>Claims at a glance</h2>" + table(["", "Patient", "Provider", "Date of service", "Charge", "Plan paid", "You owe"], rows1, "cllcrrr", "g")
           + "<h2>Your progress, benefit period 01/01/2026 - 12/31/2026</h2>" + table(["Enhanced level", "Maximum", "Used", "Remaining"], [["Deductible - individual", "$1,750.00", usd(min(met, 175000)), usd(max(0, 175000 - met))], ["Deductible - family", "$3,500.00", usd(min(met + 12040, 350000)), usd(max(0, 350000 - met - 12040))], ["Total out-of-pocket - individual", "$8,700.00", usd(min(met + 33015, 870000)), usd(max(0, 870000 - met - 33015))]], "lrrr", "g")
           + "<h2>Key to the columns</h2><p class='fine'><b>(1) Provider&rsquo;s charge</b> what the provider billed. <b>(2) Difference</b> the charge above the allowance, which a network provider will not bill you. <b>(3) Plan allowance</b> the most we count for a covered service. <b>(4)-(6)</b> your share under your plan. <b>(7) Not covered</b> what the plan does not pay for. <b>(8) Amount plan paid</b> what we sent to the provider. <b>(9) Amount you owe</b> = (4) + (5) + (6) + (7).</p>")
    two = ("<h2>Claim details</h2>" + "".join(blocks) + "<h2>Remarks</h2>" + "".join(f"<p class='fine'><b>{m}</b> {NOTES[m]}</p>" for m in sorted(used))
           + f"<h2>Your appeal rights</h2><p class='fine'>You have 180 days from the receipt of this notice to file an appeal. Call {tel} (TTY 711), 8 a.m. to 8 p.m. weekdays, or write to Member Grievance and Appeals, {street}, {town}. We will answer within 30 days. If you are still not satisfied you may ask for an external review by the Pennsylvania Insurance Department, 1-877-881-6388. Discrimination is against the law. <b>ATENCI&Oacute;N:</b> si usted habla espa&ntilde;ol, servicios de asistencia ling&uuml;&iacute;stica, de forma gratuita, est&aacute;n disponibles para usted.</p><p class='fine'>Suspect fraud? Report it at 1-800-555-0148. Rewards of up to $1,000.00 may apply.</p>")
    css = "@page{@bottom-right{font:8pt 'Liberation Sans';content:counter(page)}}.top{width:100%;background:#0b2f6b;color:#fff}.top td{padding:6pt 8pt}.logo{font:bold 16pt 'Nimbus Sans'}.top .r{text-align:right}.k{font-size:7.6pt;color:#555}.f td{padding:1.5pt 10pt 1.5pt 0}.f td:first-child{color:#555}.owe{background:#e6effa;padding:8pt;text-align:center;margin-top:6pt}.owe b{font-size:17pt;color:#0b2f6b}h2{font:bold 11.5pt 'Nimbus Sans';color:#0b2f6b;margin:12pt 0 4pt}.g{width:100%}.g th{border-bottom:2px solid #0b2f6b}.g td{border-bottom:1px solid #ccd;padding:3pt 4pt}.cl{page-break-inside:avoid;margin-bottom:10pt}.hd{width:100%;background:#e6effa;font-size:8.4pt}.hd .no{background:#0b2f6b;color:#fff;font-weight:bold;font-size:13pt;width:18pt;text-align:center;vertical-align:middle}.t{width:100%;font-size:8pt}.t th{vertical-align:bottom;font-size:7.5pt;border-bottom:1px solid #0b2f6b}.t thead tr:first-child th{border:0;color:#0b2f6b;padding-bottom:0}.t td{border-bottom:1px solid #dde}.sum td{font-weight:bold}.se{background:#fdf6e3;padding:3pt 6pt;margin:2pt 0}.r2{text-align:right}"
    return done(sheet(css, one, two, size="Letter landscape", margin="0.5in", font="9.2pt 'Nimbus Sans','Liberation Sans',Arial"), one_or_more(docs))
