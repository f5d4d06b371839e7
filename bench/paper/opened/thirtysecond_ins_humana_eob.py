"""The explanation of benefits of a Humana employer plan: a green head, the sums of the statement in four boxes, each claim with its table and
numbered remarks, then the year's deductible and out-of-pocket and how to appeal."""
from held_thirtysecond_b import *

NAME, KIND = "held32-ins-humana-eob", "eob"
PAYER = "Humana"
GROUPS = ["BLUEGRASS MACHINE WORKS", "LAKELAND CREDIT UNION", "PRAIRIE STAR SCHOOLS", "SUMMERLIN HOTELS LLC", "GULFWIND MARINE SUPPLY INC"]
NETS = ["National POS - Open Access", "ChoiceCare PPO", "Humana HMO Premier", "National POS 24"]


def document(rng):
    who = Person(rng, ("KY", "OH", "WI", "FL", "TX", "TN", "IL"), 27)
    family = [who, Person(rng, like=who, youngest=3, oldest=60)]
    sent = day(rng, (2024, 3, 4), 400)
    member, group, tel = number(rng, "H99999999"), number(rng, "999999"), free(rng)
    parts, made, sums_of = [], [], []
    marks, long = {}, rng.random() < 0.2
    for n in range(rng.choice((1, 1, 1, 2, 3))):
        kind = "therapy" if long and n == 0 else rng.choice(("office", "office", "hospital", "lab", "imaging", "mind"))
        claim = Claim(rng, kind, rng.choice((18, 24)) if kind == "therapy" else rng.choice((1, 1, 2, 3, 5, 8)), later(sent, -rng.randint(60, 75)))
        patient = rng.choice(family + [who])
        code = number(rng, f"{sent.year}9999999999")
        account = number(rng, rng.choice(("A99999999", "9999999", "999999-9"))) if rng.random() < 0.5 else None
        for x in claim.lines:
            marks.setdefault(x["reason"], str(len(marks) + 1))
        s = claim.sums
        keys = ("charge_cents", "adjustment_cents", "noncovered_cents", "allowed_cents", "deductible_cents", "copay_cents", "coinsurance_cents",
                "plan_paid_cents", "patient_cents")
        rows = [[us(x["date"]), x["words"]] + [usd(x[k]) for k in keys] + [marks[x["reason"]]] for x in claim.lines]
        heads = ["Service date", "Service description", "Amount billed", "Humana discount", "Not covered", "Allowed amount", "Deductible", "Copay",
                 "Coinsurance", "Humana paid", "Your share", "Remark"]
        net = "In network" if claim.network == "in" else "Out of network"
        parts.append("<div class='cl'>" + beside(
            f"<b class='pt'>{esc(patient.plain)}</b> ({'Subscriber' if patient is who else 'Dependent'})<br>Claim number: <b>{code}</b>"
            + (f"<br>Patient account number: {account}" if account else ""),
            f"Provider: <b>{esc(claim.giver)}</b><br>{net}<br>Received {us(later(claim.last, 6))} &nbsp;|&nbsp; Processed "
            f"{us(later(claim.last, 15))}",
            widths="42% 58%") + "</div>" + table(heads, rows, "llrrrrrrrrrc", "d", [[("Claim totals", 2)] + [usd(s[k]) for k in keys] + [""]],
                                                 widths="9% 16% 9% 9% 8.5% 9% 8% 7% 8% 9% 9% 5%"))
        made.append(told(KIND, PAYER, claim.giver, {"name": patient.plain, "member_id": member},
                         named(claim.lines, "words", "date " + " ".join(keys), marks), summed(claim, **ALL), claim_number=code,
                             account_number=account,
                         network=claim.network, statement_date=sent))
        sums_of.append(s)
    billed, off, not_, paid, owed = (sum(s[k] for s in sums_of) for k in ("charge_cents", "adjustment_cents", "noncovered_cents", "plan_paid_cents",
                                                                         "patient_cents"))
    top = beside("<div class='logo'>Humana<span>.</span></div><div class='ret'>P.O. Box 14601<br>Lexington, KY 40512-4601</div>"
                 f"<div class='win'>{who.mail()}</div>",
                 "<div class='ti'>Explanation of Benefits</div><div class='nb'>This is not a bill</div>"
                 + facts([("Statement date:", us(sent)), ("Subscriber:", esc(who.plain)), ("Member ID:", member), ("Group name:",
                     esc(rng.choice(GROUPS))),
                          ("Group number:", group), ("Network:", rng.choice(NETS))], "me"), widths="55% 45%")
    boxes = table([], [[f"Amount your provider billed<div class='big'>{usd(billed)}</div>", f"Humana discounts<div class='big'>{usd(off)}</div>",
                        f"Humana paid<div class='big'>{usd(paid)}</div>", f"<b>Your share</b><div class='big'>{usd(owed)}</div>"]], "cccc", "bx",
                  widths="25% 25% 25% 25%")
    notes = "".join(f"<tr><td><b>{mark}</b></td><td>{REASONS[reason]}</td></tr>" for reason, mark in marks.items())
    cap, top_out = rng.choice((100000, 150000, 250000)), rng.choice((450000, 600000, 735000))
    used = rng.randrange(10000, cap)
    year = table(["Plan year " + str(sent.year), "Limit", "Used to date", "Remaining"],
                 [["Individual deductible - in network", usd(cap), usd(used), usd(cap - used)],
                  ["Family deductible - in network", usd(2 * cap), usd(used + 8125), usd(2 * cap - used - 8125)],
                  ["Individual maximum out-of-pocket - in network", usd(top_out), usd(used + 31240), usd(top_out - used - 31240)]], "lrrr", "yr")
    note = rng.choice(("Sign in to MyHumana at Humana.com to see your claims, find care in your network and choose to get this statement without "
            "paper.",
                       "Did you know? A visit to an in-network urgent care center most often costs less than one to the emergency room.",
                       "Go paperless. Sign in to MyHumana and pick &ldquo;Communication preferences.&rdquo;"))
    one = (top + f"<h2>Your statement summary</h2>{boxes}<p class='sv'>You saved <b>{usd(off)}</b> with Humana's negotiated rates. You do not "
            f"need to send "
           "Humana any money. Your provider will bill you for your share if you have not paid it yet.</p><h2>Your claim details</h2>" + "".join(parts)
           + f"<div class='kp'><h3>Remarks</h3><table class='nt'>{notes}</table></div><div class='kp'><h2>Your benefit status</h2>{year}"
           f"<p class='fine'>Sums include claims finished by {us(sent)}. They may change as more claims come in.</p></div>")
    two_ = (f"<table class='tip'><tr><td>{qr(rng, 54)}</td><td>{note}<br><b>Questions?</b> Call Customer Care at {tel} (TTY: 711), Monday &ndash; "
            f"Friday, "
            "8 a.m. &ndash; 8 p.m. Eastern time.</td></tr></table><h2>If you disagree with our decision</h2><p>You, your provider or someone you "
            "name has the right to appeal. Send your appeal in writing within "
            "180 days from the day you received this statement to: Grievance and Appeals, P.O. Box 14546, Lexington, KY 40512-4546. Include your "
            "name, "
            "member ID, the claim number and any records that back your appeal.</p><p>We will decide within 30 days for care you have not had yet "
            "and within "
            "60 days for care you have had. If your plan is governed by ERISA, you may bring a civil action after the appeal is done. You may "
            "also have a "
            "right to an external review.</p><p>On request and free of charge, we will give you the rule, guideline or clinical reason we used, "
            "and the "
            "diagnosis and treatment codes for the services listed.</p><h2>Help us stop fraud</h2><p>Check that you received each service on this "
            "statement. "
            "To report something that looks wrong, call our Special Investigations line.</p><p class='fine'>Humana does not discriminate on the "
            "basis "
            "of race, color, national origin, age, disability or sex. Language help is free: Espa&ntilde;ol - Llame al n&uacute;mero que aparece "
            "en su "
            "tarjeta de identificaci&oacute;n.</p>")
    css = (foot("EOB-GN-55  This is not a bill") + "h2{font-size:13pt;color:#3b6e14;margin:11pt 0 4pt}h3{"
            "font-size:10pt;margin:9pt 0 3pt}"
           ".logo{font-size:29pt;font-weight:bold;color:#5c9a1b;letter-spacing:-1pt}.logo span{color:#78be20}.ret{font-size:7.5pt;margin-bottom:32pt}"
           ".win{margin:0 0 26pt 12pt;font-size:10pt;line-height:1.25}.ti{font-size:18pt;color:#3b6e14;font-weight:bold}.nb{font-size:11pt;"
           "margin-bottom:6pt}"
           ".me{width:100%;background:#f1f6e9}.me td{font-size:9pt;padding:2.5pt 6pt}.me td+td{font-weight:bold}.bx{width:100%}.bx td{border:3pt "
           "solid #fff;"
           "background:#f1f6e9;padding:7pt;font-size:8.6pt}.bx td:last-child{background:#3b6e14;color:#fff}.big{font-size:15pt;font-weight:bold}"
           ".sv{margin-top:5pt}"
           ".cl{background:#f1f6e9;border-left:4pt solid #78be20;padding:4pt 6pt;margin-top:9pt;font-size:8.6pt;page-break-after:avoid;"
           "page-break-inside:avoid}"
           ".pt{font-size:10pt}.d,.yr{width:100%}.d th{font-size:6.8pt;background:#5f6368;color:#fff;vertical-align:bottom;padding:3pt 2pt}"
           ".d td{font-size:7.3pt;padding:3pt 2pt;border-bottom:0.5pt solid #c8d6b6}.sum td{font-weight:bold;border-top:1pt solid #3b6e14}.kp{"
           "page-break-inside:avoid}"
           ".nt td{font-size:8pt;padding:1.5pt 8pt 1.5pt 0}.yr th{font-size:8pt;border-bottom:1pt solid #3b6e14}.yr td{font-size:8.4pt;"
           "border-bottom:0.5pt solid #ccc}"
           ".tip{width:100%;border:1pt solid #78be20;margin-top:9pt;page-break-inside:avoid}.tip td{padding:5pt 7pt;font-size:8.6pt}")
    return done(sheet(css, one, two_, margin="0.5in 0.5in 0.6in", font="9pt 'Liberation Sans',Arial", title="Explanation of Benefits"), *made)
