"""An insurer's letter that refuses a claim: letterhead, a block of facts set in from the margin, what was asked for and what it cost in a small table, the
reason and the rule behind it in prose, the codes, and two pages of the right to appeal with a form to cut off."""
from held_twentyfifth_c import *  # noqa: F403

NAME = "held25-payer-denial-letter"
PAYERS = ["Bluestem Health Plan of Kansas", "Anchor National Health Insurance Company", "Pacific Ridge Health Plan", "United Prairie Insurance Co."]
WHY = [("not medically necessary", "The information we received does not show that this service was medically necessary for your condition. Our "
    "medical policy {p} asks for six weeks of "
        "conservative treatment, such as physical therapy or medicine, before this service is covered. The records your provider sent do not show "
        "such treatment.", "CO-50", "N115"),
       ("no prior authorization", "Your plan requires that this service be approved before it is given. We have no record that your provider asked "
       "for approval (policy {p}). In-network providers "
        "must obtain approval and may not bill you when they do not.", "CO-197", "M62"),
       ("experimental or investigational", "We consider this service to be experimental, investigational or unproven for your condition under "
       "policy {p}. Your plan does not cover such services "
        "(see the section &ldquo;What Is Not Covered&rdquo; of your Evidence of Coverage).", "CO-55", "N180"),
       ("not a covered benefit", "Your plan does not cover this service. It is listed under Exclusions and Limitations, item {p}, of your benefit "
       "booklet.", "PR-96", "N130")]
ITEMS = [("72148", "MRI lumbar spine without contrast", "M54.50", 900, 2700), ("64483", "Injection, transforaminal epidural, lumbar or sacral, "
    "single level", "M54.16", 800, 2200),
         ("97010", "Application of hot or cold packs", "M54.2", 30, 70), ("95810", "Polysomnography, 6 or more years, sleep study", "G47.33", 1400, 4200),
         ("0232T", "Injection(s), platelet rich plasma, any site", "M77.11", 700, 1600), ("81225", "CYP2C19 gene analysis, common variants", "F33.1",
         350, 900),
         ("E0748", "Osteogenesis stimulator, electrical, noninvasive, spinal applications", "M43.16", 2900, 5200), ("17110",
         "Destruction of benign lesions, up to 14", "L82.1", 120, 330)]


def document(rng):
    payer, who, sent = rng.choice(PAYERS), Who(rng), day(rng, (2026, 1, 28), 170)
    why, text, group, remark = rng.choice(WHY)
    date, policy = later(sent, -rng.randint(10, 50)), number(rng, "A.9.99")
    picked = rng.sample(ITEMS, rng.choice((1, 1, 2, 3)))
    lines = [{"date": date, "code": c, "description": w, "units": 1, "charge_cents": (v := cents(rng, a, b)), "noncovered_cents": v} for c, w, _, a,
        b in picked]
    claim, member = number(rng, "99C999999900"), number(rng, "AAA999999999")
    provider = rng.choice((doctor(rng), rng.choice(GIVERS["surgeon"]), rng.choice(GIVERS["scans"]), rng.choice(GIVERS["emergency"])))
    whole, bill = total(lines, "charge_cents"), group.startswith("PR")
    tele = tel(rng)
    per_line = len(lines) > 1 or rng.random() < .6
    for x in lines:
        x["remarks"] = [remark]
        x["maybe"] = {"adjustments": [{"group": group[:2], "reason": group[3:], "amount_cents": x["charge_cents"]}]}
    diag = list(dict.fromkeys(d for _, _, d, _, _ in picked))
    head = f"<div class='logo'>{payer}</div><div class='sub'>{box(rng)}</div>"
    block = facts([("Member:", who.plain), ("Member ID:", member), ("Group:", number(rng, "00999999")), ("Claim number:", claim), ("Provider:",
        esc(provider)),
                   ("Date of service:", say(date, "%B %-d, %Y")), ("Diagnosis:", ", ".join(diag)), ("Total billed:", usd(whole)), ("Reference no.:",
                   number(rng, "AB-99999999"))], "f")
    rows = [[say(x["date"]), x["code"], x["description"], "1", usd(x["charge_cents"]), usd(x["noncovered_cents"]), f"{group}, {remark}"] for x in lines]
    letter = (head + f"<p class='dt'>{say(sent, '%B %-d, %Y')}</p><p class='mail'>{who.mail}</p><div class='ti'>NOTICE OF ADVERSE BENEFIT "
        f"DETERMINATION<br>Your claim has been denied</div>{block}"
              f"<p>Dear {who.plain}:</p><p>We received a claim from {esc(provider)} for the service{'s' if len(lines) > 1 else ''} shown below. "
              f"After review, "
              f"<b>we have denied payment because the service{'s are' if len(lines) > 1 else ' is'} {why}.</b></p>"
              + table(["Date of Service", "Code", "Service", "Units", "Amount Billed", "Amount Denied", "Denial Codes"], rows, "lllcrrl", "t",
                      [["Total", "", "", "", usd(whole), usd(whole), ""]] if per_line else [], widths="12% 9% 35% 6% 13% 13% 12%")
              + f"<h3>Why we made this decision</h3><p>{text.format(p=policy)}</p><p>A "
              f"{rng.choice(('board-certified physician reviewer', 'medical director', 'licensed clinical reviewer'))} made this "
              "decision. You may ask for the name and credentials of the reviewer, the clinical criteria, the diagnosis and treatment codes and "
              "their meanings, free of charge.</p>"
              + "<h3>What you may owe</h3><p>" + (f"Because this is not a covered benefit, the provider may bill you for the amount denied. <b>"
              f"Amount you may owe: {usd(whole)}</b></p>" if bill else
                                                 "If the provider is in our network, the provider may not bill you for the amount denied. If you "
                                                 "already paid, ask the provider for your money back. "
                                                 "If the provider is not in our network, you may have to pay.</p>"))
    rights = ("<h2>Your Right to Appeal</h2><p>If you do not agree with this decision, you have the right to appeal. You, your provider, or a "
        "person you name may file the appeal. You must file within "
              f"180 days of the date you get this letter.</p><p><b>Internal appeal.</b> Write to {payer}, Appeals and Grievances, {box(rng)}, or "
              f"call {tele} (TTY 711). Include your name, member ID, the claim "
              "number, and why you disagree. Send any records that help your case. We will decide within 30 days for care you have not received "
              "and 60 days for care you have received.</p><p><b>Urgent appeal."
              "</b> If your health could be in serious danger by waiting, ask for a fast appeal and we will answer within 72 hours.</p><p><b>"
              "External review.</b> If we still say no, you may ask for a review by an "
              "independent organization within four months of our final decision. There is no cost to you. You may also contact your state "
              "insurance department or the U.S. Department of Labor at "
              "1-866-444-EBSA (3272).</p><p><b>Getting this letter in your language.</b> SPANISH (Espa&ntilde;ol): Para obtener asistencia en "
              "Espa&ntilde;ol, llame al " + tele + ".</p>"
              + f"<p>Sincerely,</p><p><br>{doctor(rng, '{} {}, RN')}<br>Utilization and Claims Review</p><p class='fine'>cc: {esc(provider)}</p>"
              + "<div class='cut'>&#9986; Appeal Request Form. Complete and return this portion</div>" + facts([("Member name:", who.plain +
              " ____________"), ("Member ID:", member), ("Claim number:", claim),
              ("Reason for appeal:", "________________________________________"), ("Signature / Date:", "________________________________________")]))
    css = (".logo{font:bold 18pt 'Liberation Serif';color:#123b6d}.sub{font-size:9pt;border-bottom:1.5pt solid #123b6d;padding-bottom:4pt}"
        ".dt{margin:16pt 0 10pt}.mail{margin:0 0 14pt}.ti{font:bold 12pt "
           "'Liberation Serif';margin-bottom:8pt}.f{margin:0 0 10pt 24pt}.f td{padding:1pt 14pt 1pt 0}.f td:first-child{font-weight:bold}"
           ".t{width:100%;font-size:9.3pt;margin:6pt 0 8pt}.t th,.t td{border:.5pt "
           "solid #555;vertical-align:bottom}.t th{background:#e8ecf2}.sum td{font-weight:bold}h2{font:bold 14pt 'Liberation Serif'}h3{font:bold "
           "11.5pt 'Liberation Serif';margin:6pt 0 2pt}p{margin:0 0 7pt}"
           ".cut{border-top:1pt dashed #000;margin:14pt 0 8pt;padding-top:5pt;font-weight:bold}")
    truth = claim_of(payer, who.plain, member, lines, "date code description units charge_cents noncovered_cents remarks maybe", provider, claim,
        sent, "charges_cents", "denial_letter", diagnoses=diag)
    if bill:
        truth["totals"]["balance_cents"] = whole
    return done(sheet(css, letter, rights, margin=".85in", font="11pt 'Liberation Serif',Times"), truth)
