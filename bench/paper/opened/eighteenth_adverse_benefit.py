"""A state Medicaid plan's Notice of Adverse Benefit Determination for a claim: a letter with the member's facts in a box, what was asked in a short table with days, code, modifier, number and billed amount, the reason and the rule in plain words, "You will not have to pay", appeal and state hearing with their last days, tongues."""
from held_eighteenth_b import *  # noqa: F403

NAME = "held18-adverse-benefit"
WHY = [("We did not approve this ahead of time", "This kind of care needs our approval before you get it (prior authorization). Your provider did not ask us before the date of service. The care was not an emergency."), ("It is not a covered benefit", "The service is not on the list of care that your health plan and the State pay for at your age."), ("We did not get the records we need", "We asked your provider on two days for notes that show why you needed this care. The notes did not come in 15 days."), ("It was not medically necessary", "Our nurse and our doctor read the notes from your provider. They do not show that you had tried other care first for at least 4 weeks.")]
GROWN = ("99396", "99204", "76830", "77067", "90677", "20610", "45378", "29881", "E0601")
RULE = ["42 CFR 438.404 and your Member Handbook, page 41", "State Medicaid Manual, chapter 5, section 5.2.4", "the plan&rsquo;s Clinical Policy CP.112, which you may ask for"]


def document(rng):
    who = Who(rng, youngest=1, oldest=62)
    child = 2026 - who.born.year < 18
    payer, provider = rng.choice(("Molena Community Health Plan", "SunCoast Medicaid Partners", "First Choice STARlight Health Plan")), giver(rng)
    member, claim, sent = number(rng, "9999999999"), number(rng, "A99999999999"), day(rng, (2026, 2, 20), 200)
    first, style, mods = later(sent, -rng.randint(20, 60)), rng.choice(("%m/%d/%Y", "%B %-d, %Y")), rng.random() < 0.6
    lines = services(rng, 1, 5, [first, first, later(first, 3)] if rng.random() < 0.4 else [first], care=[c for c in CARE if not child or c[0] not in GROWN], denied=1.0)
    rows = []
    for x in lines:
        x["modifiers"] = ["GP"] if x["code"][:3] == "971" else ["RR"] if x["code"][0] == "E" else ["TC"] if x["code"][0] == "7" and rng.random() < 0.4 else None
        x["modifiers"] = x["modifiers"] if mods else None
        rows.append([say(x["date"], style), esc(x["description"]), x["code"] + (f" {x['modifiers'][0]}" if x["modifiers"] else ""), str(x["units"]), usd(x["charge_cents"])])
    billed, tel, fax, (street, town), (why, more) = total(lines, "charge_cents"), free(rng, "1-866-555-{}"), free(rng, "1-877-555-{}"), place(rng, True), rng.choice(WHY)
    whose = "your child" if child else "you"
    box = facts([("Date of this notice:", say(sent, "%B %-d, %Y")), ("Member name:", esc(who.full)), ("Date of birth:", say(who.born, "%m/%d/%Y")), ("Medicaid ID:", member), ("Provider:", esc(provider)), ("Claim number:", claim)], "f bx")
    greet = f"To the parent or guardian of {esc(who.plain)}:" if child else f"Dear {esc(who.plain)}:"
    addr = who.mail if not child else f"PARENT OR GUARDIAN OF<br>{who.mail}"
    one = (f"<div class='logo'>{esc(payer)}</div><div class='k'>{street}, {town}</div><br>" + beside(f"<br>{addr}", box, widths="50% 50%") + f"<h1>NOTICE OF ADVERSE BENEFIT DETERMINATION</h1><p class='c2'>Denial of payment for a service that {whose} already got</p><p>{greet}</p><p>{esc(provider)} sent us a bill (a claim) for the care listed below. <b>We decided not to pay this claim.</b></p>"
           + table(["Date of service", "Service", "Code" + (" and modifier" if mods else ""), "Number", "Amount billed"], rows, "lllcr", "t", [[(rng.choice(("Total amount billed", "Total", "Amount of the claim")), 4), usd(billed)]], widths="20% 40%")
           + f"<h2>Why did we decide this?</h2><p><b>{why}.</b> {more}</p><p>We used this rule: {rng.choice(RULE)}.</p><h2>Do you have to pay?</h2><p><b>No. You do not owe anything for this care.</b> A provider that takes Medicaid cannot send you a bill because we did not pay. If you get one, call us right away at {tel}.</p>")
    two = (f"<h2>If you do not agree: ask for an appeal</h2><p>You, your provider with your written consent, or someone you trust can ask us to look at this again. You have <b>60 calendar days from the date of this notice, until {say(later(sent, 60), '%B %-d, %Y')}</b>.</p><ul><li>Call {tel} (TTY 711)</li><li>Fax {fax}</li><li>Write to {esc(payer)}, Member Appeals, {street}, {town}</li></ul><p>We will send you a letter in 5 days that says we got your appeal. We will decide in 30 days. If waiting may hurt your health, ask for a fast (expedited) appeal. We decide that in 72 hours. You may see the whole case file, free of charge, before we decide.</p>"
           f"<h2>State Fair Hearing</h2><p>If you do not agree with our decision on your appeal, you may ask the State for a fair hearing. You must ask within 120 days of our appeal letter. You can bring a lawyer, a friend or a relative. Free legal help: call {free(rng, '1-888-555-{}')}.</p><h2>Keep on getting care</h2><p>This notice does not change the care that {whose} {'gets' if child else 'get'} now. You can see your own doctor as before.</p><p>Sincerely,</p><p>{esc(doctor(rng, '{} {}, MD'))}<br>Medical Director, {esc(payer)}</p><p class='k'>A copy of this notice goes to: {esc(provider)}</p>"
           "<p class='k'><b>English:</b> If you need this in another language, large print or read aloud, call us. It is free. <b>Espa&ntilde;ol:</b> Si necesita este aviso en espa&ntilde;ol o en letra grande, ll&aacute;menos. Es gratis. <b>Ti&#7871;ng Vi&#7879;t:</b> G&#7885;i cho ch&uacute;ng t&ocirc;i n&#7871;u qu&yacute; v&#7883; c&#7847;n b&#7843;n d&#7883;ch. <b>Krey&ograve;l:</b> Rele nou si ou bezwen &egrave;d.</p>")
    css = "@page{@bottom-center{font:8pt 'Liberation Sans';content:'Page ' counter(page) ' of ' counter(pages) ' - NABD 01/26'}}.logo{font:bold 18pt 'Liberation Sans';color:#0a7a5c}.k{font-size:9pt;color:#333}.bx{border:2px solid #0a7a5c;width:100%}.f td{padding:2pt 6pt}.f td:first-child{white-space:nowrap}h1{font-size:15pt;text-align:center;margin:14pt 0 2pt}.c2{text-align:center;font-weight:bold;margin-bottom:10pt}h2{font-size:12.5pt;margin:12pt 0 4pt;color:#0a7a5c}.t{width:100%;margin:4pt 0 8pt;font-size:10pt}.t th{background:#d9efe8}.t th,.t td{border:1px solid #666;padding:3pt 5pt}.sum td{font-weight:bold}p,li{line-height:1.35}"
    x = born(told("denial_letter", payer, who.full, member, only(lines, "date code modifiers description units charge_cents"), {"charges_cents": billed}, provider={"name": provider}, claim_number=claim, statement_date=sent, maybe={"balance_cents": 0, "insurance_paid_cents": 0}), who)
    return done(sheet(css, one, two, margin="0.75in", font=rng.choice(("11.5pt 'Liberation Sans',Arial", "12pt 'Liberation Serif',serif"))), x)
