"""A health plan's letter that it will not pay one claim: what was asked, why not, the rule it used, and how to appeal inside the plan and outside it."""
from held_fifteenth_b import *  # noqa: F403

NAME = "held15-denied-claim"
WHY = ["We could not find that the service was medically necessary. Our medical director looked at the notes that we were sent. They do not show that simpler treatment was tried for six weeks before this test.",
       "The service needed to be approved before it was given (prior authorization). We have no record that your provider asked us.",
       "The service is experimental or investigational for the diagnosis on the claim. Your plan does not cover experimental services (see the section &ldquo;What is not covered&rdquo;)."]


def document(rng):
    who, payer, provider = Who(rng), rng.choice(("Sequoia Health Plan of the Valley", "Commonwealth Care Alliance Mutual", "Piedmont Health Assurance")), giver(rng)
    member, claim, sent = number(rng, "AAA99999999"), number(rng, "26E999999999"), day(rng, (2026, 2, 20), 110)
    first = later(sent, -rng.randint(20, 60))
    lines = [{k: x[k] for k in ("date", "code", "description", "charge_cents")} for x in services(rng, 1, 3, [first], words=2)]
    owed, tel = total(lines, "charge_cents"), free(rng)
    street, town = place(rng, True)
    tail = "" if len(lines) == 1 else "s"
    one = (f'<div class="logo">{esc(payer)}</div><div class="fine">Appeals and Grievances &nbsp; {street}, {town}</div><br><br>{say(sent, "%B %-d, %Y")}<br><br>{who.mail}<br><br>'
           + facts([("<b>Re: Notice of Adverse Benefit Determination</b>", ""), ("Member:", esc(who.plain)), ("Member ID:", member), ("Claim number:", claim), ("Provider:", esc(provider)), ("Date of service:", say(first, "%B %-d, %Y")), ("Amount of claim:", usd(owed))])
           + f"<br><p>Dear {esc(who.plain)},</p><p>We have reviewed the claim from {esc(provider)} for the service{tail} below. <b>We have denied payment.</b></p>"
           + table(["Date of service", "Procedure code", "Service", "Amount billed"], [[say(x["date"]), x["code"], esc(x["description"]), usd(x["charge_cents"])] for x in lines], "lllr", "t")
           + f"<h2>Why we denied the claim</h2><p>{rng.choice(WHY)}</p><p>You may ask us for a copy of the rule, guideline or protocol we used, and of the diagnosis and treatment codes and what they mean. There is no cost.</p><p>You may have to pay your provider for the service{tail}. Ask the provider before you pay, as some are not allowed to bill you.</p><p class='fine'>Page 1 of 2</p>")
    two = (f"<h2>Your right to appeal</h2><p>If you think this decision is wrong, you, your provider, or someone you name may ask for an appeal. <b>We must get your appeal within 180 days of the date of this letter, by {say(later(sent, 180), '%B %-d, %Y')}.</b></p><p>Write to: {esc(payer)}, Appeals and Grievances, {street}, {town}. Or call {tel} (TTY 711).</p><p>Please send: a copy of this letter; why you disagree; and any medical records or a letter from your doctor.</p><p>We will decide within 30 days for care you have not yet had and 60 days for care you have had. If waiting could put your life, health or ability to regain full function in danger, you can ask for an expedited appeal. We will decide within 72 hours.</p>"
           "<h2>External review</h2><p>If we still deny the claim after your appeal, you may ask for a review by an independent review organization. You have four months from the date of our final letter to ask. Their decision binds us.</p><h2>Other help</h2><p>You can get help from the consumer assistance program of your state&rsquo;s Department of Insurance. If your plan is through an employer, you can also call the Employee Benefits Security Administration at 1-866-444-3272.</p>"
           f"<p>Sincerely,</p><p>{esc(doctor(rng, '{} {}'))}<br>Utilization Management Department</p><p class='fine'>SPANISH (Espa&ntilde;ol): Para obtener asistencia en Espa&ntilde;ol, llame al {tel}. TAGALOG: Kung kailangan ninyo ang tulong sa Tagalog tumawag sa {tel}.</p><p class='fine'>Page 2 of 2</p>")
    return done(sheet(".logo{font-size:16pt;color:#205072;font-weight:bold;border-bottom:3px solid #7bb661}h2{font-size:12pt;color:#205072;margin-top:9pt}.t{width:100%;margin:6pt 0}.t td,.t th{border:1px solid #aaa}.f td{padding:1pt 12pt 1pt 0}p{line-height:1.3}", one, two, font="11pt 'Liberation Serif',serif", margin="0.85in"),
                told("denial_letter", payer, who.plain, member, lines, {"charges_cents": owed}, provider={"name": provider}, claim_number=claim, statement_date=sent))
