"""A commercial plan's denial letter for a claim it has had already: date and window, a block of "Re:" facts, a table of the services with code, charge, what was paid and what was denied and a numbered reason, the reasons told in full below with the plan's own words, whether the member owes it, internal appeal and external review with their last days."""
from held_twentyfirst_b import *  # noqa: F403

NAME = "held21-denied-claim-letter"
WHY = ["The service is not medically necessary under our medical policy. The records do not show that six weeks of other care were tried first.", "The service is considered experimental or investigational. See &ldquo;Exclusions&rdquo; in your benefit booklet.", "The service needed prior authorization, and we did not receive a request before it was given.", "We received the claim after the time limit for filing, which is 12 months from the date of service.", "The yearly number of visits that your plan covers has been used."]


def document(rng):
    who, family = household(rng)
    patient, kin = rng.choice(family)
    payer = rng.choice(("Keystone Valley Health Insurance", "Blue Summit of Carolina", "Meridian National Health"))
    provider, care = seen(rng, "imaging hospital bones therapy lab")
    member, claim, group, sent = number(rng, "AAA999999999"), number(rng, "E26999999999"), number(rng, "99999999"), day(rng, (2026, 2, 20), 200)
    first, style, paid, coded = later(sent, -rng.randint(18, 60)), rng.choice(("%m/%d/%Y", "%B %-d, %Y")), rng.random() < 0.5, rng.random() < 0.85
    lines = services(rng, 1, 5, [first], care, denied=1.0)
    picks = rng.sample(range(5), 2)
    reasons = [WHY[picks[0]]] + ([WHY[picks[1]]] if len(lines) > 2 and rng.random() < 0.5 else [])
    owes, rows = picks[0] not in (2, 3) and (len(reasons) == 1 or picks[1] not in (2, 3)), []
    for n, x in enumerate(lines):
        x["remarks"], x["plan_paid_cents"] = [str(1 if n < 2 else len(reasons))], 0
        rows.append([say(first, style), *([x["code"]] if coded else []), esc(x["description"]), usd(x["charge_cents"]), *(["$0.00"] if paid else []), usd(x["noncovered_cents"]), x["remarks"][0]])
    billed, tel, (street, town) = total(lines, "charge_cents"), free(rng), place(rng, True)
    if owes:
        owe = f"Your provider may bill you for <b>{usd(billed)}</b>. Ask your provider first whether more records can be sent to us."
    else:
        owe = "No. Your provider has a contract with us and may not bill you for this amount, unless you agreed in writing before the service to pay for it."
    one = (f"<div class='logo'>{esc(payer)}</div><div class='k'>{street} | {town}</div><br>{say(sent, '%B %-d, %Y')}<br><br>{who.mail}<br><br>"
           + facts([("Re:", "<b>Notice of denied claim</b>"), ("Patient:", esc(patient.plain)), ("Member ID:", member), ("Group number:", group), ("Claim number:", claim), ("Provider:", esc(provider))]) + f"<br><p>Dear {esc(who.plain)}:</p><p>We reviewed the claim that {esc(provider)} sent us for {'you' if not kin else esc(patient.first)}. We are not able to pay for the services in this table:</p>"
           + table(["Date of service", *(["Code"] if coded else []), "Service", "Amount charged", *(["Amount paid"] if paid else []), "Amount denied", "Reason"], rows, "l" + ("l" if coded else "") + "lr" + ("r" if paid else "") + "rc", "t", [[("Total", 3 if coded else 2), usd(billed), *(["$0.00"] if paid else []), usd(billed), ""]], widths="19%")
           + "<h2>Why we denied the claim</h2>" + "".join(f"<p>{n + 1}. &nbsp; {w}</p>" for n, w in enumerate(reasons)) + f"<h2>{'What you may owe' if owes else 'Do you owe this amount?'}</h2><p>{owe}</p>")
    two = (f"<h2>Your right to appeal</h2><p>You, your doctor, or a person whom you name may appeal by <b>{say(later(sent, 180), '%B %-d, %Y')}</b>. Write to Appeals Department, {street}, {town}, send a fax to {free(rng, '1-866-555-{}')}, or call {tel}. Tell us why you think the claim should be paid, and send letters and records that help. A doctor who did not take part in the first decision will look at it. We answer within 60 days.</p><h2>External review</h2><p>If we keep our decision you may ask an independent review organization, within four months of our answer, at no cost to you. What it decides binds us.</p><h2>More you should know</h2><p>You may ask us, free of charge, for the rule, guideline or medical policy on which we relied, for the names of experts we asked, and for the diagnosis and treatment codes with their meaning. If your plan comes from an employer, you may have the right to sue under section 502(a) of ERISA. Your state&rsquo;s insurance department also helps: {free(rng)}.</p><p>Sincerely,</p><p><br>{esc(rng.choice(FIRST))} {esc(rng.choice(LAST))}<br>Claims Review</p><p class='k'>cc: {esc(provider)}</p><p class='k'>ATENCI&Oacute;N: si habla espa&ntilde;ol, llame al n&uacute;mero de arriba; hay ayuda sin costo. &nbsp; LIB-0426-DN</p>")
    css = numbered() + ".logo{font:bold 17pt 'Liberation Serif';color:#1c3f94}.k{font-size:8.5pt;color:#444}.f td{padding:1pt 10pt 1pt 0}.t{width:100%;margin:8pt 0;font-size:10pt}.t th{border:.75pt solid #555;background:#eee;font-size:9.2pt}.t td{border:.75pt solid #555}.sum td{font-weight:bold}h2{font-size:12pt;margin:9pt 0 3pt}p{line-height:1.3}"
    x = claim_of(payer, patient.plain, member, lines, "date description remarks charge_cents noncovered_cents " + ("code " if coded else "") + ("plan_paid_cents " if paid else ""), provider, claim, sent, of="charges_cents", kind="denial_letter", maybe={"balance_cents": billed if owes else 0, "insurance_paid_cents": 0})
    return done(sheet(css, one, two, margin="0.9in", font=rng.choice(("11pt 'Liberation Serif',serif", "10.5pt 'Liberation Sans',Arial"))), x)
