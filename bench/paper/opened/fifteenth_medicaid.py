"""A Medicaid managed care plan's letter that asks whether the services were received: claims in a list, what the plan paid, nothing owed."""
from held_fifteenth_b import *  # noqa: F403

NAME = "held15-medicaid"


def document(rng):
    who = Who(rng, youngest=3, oldest=60)
    payer = rng.choice(("Sunrise Community Health Plan", "Molena Healthcare of Washington", "CareFirst Source Partners"))
    member, sent = number(rng, "99999999AA"), day(rng, (2026, 3, 10), 100)
    docs, blocks, n = [], [], 0
    for _ in range(rng.randint(1, 3)):
        provider, claim, first = giver(rng), number(rng, "26099AA99999"), later(sent, -rng.randint(20, 70))
        lines = services(rng, 1, 4, [first, first, later(first, 3)], words=2, kinds=("free",))
        rows = [[say(x["date"]), x["code"], esc(x["description"]), str(x["units"]), usd(x["charge_cents"]), usd(x["plan_paid_cents"]), "$0.00"] for x in lines]
        for x in lines:
            x["patient_cents"] = 0
        t = {k: total(lines, k) for k in ("charge_cents", "plan_paid_cents")}
        n += len(lines)
        blocks.append(f"<p class='cl'>Provider: <b>{esc(provider)}</b><br>Claim number: {claim}</p>" + table(["Date of service", "Code", "What the provider said was done", "Units", "Provider billed", "We paid", "You owe"], rows, "llcrrrr".replace("c", "l", 1), "t", [[("Total", 4), usd(t["charge_cents"]), usd(t["plan_paid_cents"]), "$0.00"]]))
        docs.append(told("eob", payer, who.plain, member, only(lines, "date code description units charge_cents plan_paid_cents patient_cents"), {"charges_cents": t["charge_cents"], "insurance_paid_cents": t["plan_paid_cents"], "balance_cents": 0}, provider={"name": provider}, claim_number=claim, statement_date=sent))
    street, town = place(rng, box=True)
    tel = free(rng)
    first_page = (f'<div class="logo">{esc(payer)}</div><div class="fine">Medicaid &nbsp;|&nbsp; {street}, {town}</div><br>{say(sent, "%B %-d, %Y")}<br><br>{who.mail}<br><br>'
                  + facts([("Member name:", esc(who.plain)), ("Medicaid ID:", member)])
                  + f"<h1>Explanation of Benefits</h1><p><b>THIS IS NOT A BILL. You do not have to pay anything.</b></p><p>Dear {esc(who.plain)},</p><p>Federal rules ask us to check with some of our members that they got the care that we paid for. Below is a list of the services that providers told us they gave you. Please look at it.</p>"
                  + "".join(blocks)
                  + f"<h2>Did you get these services?</h2><p>&#9744; Yes, I got all of these services. You do not need to do anything.</p><p>&#9744; No, I did not get one or more of these services. Please call us at <b>{tel}</b> (TTY 711) within 30 days, or mark them on this page and mail it back.</p><p>If a provider asks you to pay for a covered service, do not pay. Call Member Services. It is against the law for a Medicaid provider to bill you for covered services.</p>"
                  + f"<p class='fine'>ATTENTION: If you speak a language other than English, language assistance services, free of charge, are available to you. Call {tel}. ATENCI&Oacute;N: si habla espa&ntilde;ol, tiene a su disposici&oacute;n servicios gratuitos de asistencia ling&uuml;&iacute;stica. Llame al {tel}.</p><p class='fine'>To report fraud, waste or abuse without giving your name, call {free(rng, '1-866-555-{}')}.</p>")
    return done(sheet(".logo{font-size:18pt;color:#c4571b;font-weight:bold}h1{font-size:15pt}h2{font-size:12pt;margin-top:8pt}.t{width:100%;font-size:9pt}.t th{border-bottom:1.5px solid #c4571b;text-align:left;vertical-align:bottom}.t td{border-bottom:1px solid #ddd}.sum td{font-weight:bold}.cl{margin:8pt 0 2pt}", first_page, font="11pt 'Liberation Sans',Arial", margin="0.75in"),
                docs[0] if len(docs) == 1 else {"documents": docs})
