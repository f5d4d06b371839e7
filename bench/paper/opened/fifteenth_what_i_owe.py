"""An EOB of one claim: a page that says in sentences what was billed, saved, paid and owed, then the detail with notes."""
from held_fifteenth_b import *  # noqa: F403

NAME = "held15-what-i-owe"
COLS = "charge_cents adjustment_cents noncovered_cents allowed_cents deductible_cents copay_cents plan_paid_cents coinsurance_cents patient_cents".split()
NOTES = {"A0": "Your network provider has agreed to this discount. The patient is not responsible for this amount.", "B3": "This service is not covered by the plan. Please see what is not covered in your plan booklet."}


def document(rng):
    who, kid = Who(rng), None
    if rng.random() < 0.4:
        kid = Who(rng, last=who.last, youngest=2, oldest=18)
    patient, payer = kid or who, rng.choice(("Signia Health and Life Insurance Company", "Signia HealthCare"))
    member, acct = number(rng, "A99999999 99"), number(rng, "9999999")
    sent = day(rng, (2026, 4, 10), 60)
    first = later(sent, -rng.randint(12, 40))
    provider, claim = giver(rng), number(rng, "9999999999999")
    lines = services(rng, 1, 9, [first, first, later(first, 1)], denied=0.1)
    for x in lines:
        x["remarks"] = ["B3"] if x["denied"] else ["A0"]
    t = {k: total(lines, k) for k in COLS}
    saved = round(100 * (t["charge_cents"] - t["patient_cents"]) / t["charge_cents"])
    last = max(x["date"] for x in lines)
    dates = say(lines[0]["date"], "%B %-d, %Y") if last == lines[0]["date"] else f"{say(lines[0]['date'], '%B %-d, %Y')} - {say(last, '%B %-d, %Y')}"
    street, town = place(rng, box=True)
    top = beside(f'<div class="logo">Signia<span>.</span></div><div class="fine">{esc(payer)}<br>{street}<br>{town}</div>', f'<div class="right"><b>Customer service</b><br>Call the number on your ID card or {free(rng, "1.800.555.{}")}<br>Para obtener ayuda en espa&ntilde;ol, llame al mismo n&uacute;mero.<br>For claims older than 24 months, call us.</div>')
    first_page = (top + f"<br>{who.mail}<br><br>" + "<h1>Explanation of benefits</h1><p><b>THIS IS NOT A BILL.</b> Your health care professional may bill you directly for any amount that you owe.</p>"
                  + facts([("Subscriber", esc(who.plain)), ("Patient", esc(patient.plain)), ("Subscriber ID", member), ("Group name / account number", f"Stonebridge Manufacturing / {acct}"), ("Date of this statement", say(sent, "%B %-d, %Y"))])
                  + f"<h2>Summary of a claim for services on {dates}</h2><p>for services provided by <b>{esc(provider)}</b></p>"
                  + table([], [["Amount billed", f"<b>{usd(t['charge_cents'])}</b>", "This was the amount that was billed for your visit."], ["Discount", f"<b>{usd(t['adjustment_cents'])}</b>", "You saved this amount. Signia negotiates lower rates with health care professionals and facilities to help you save money."],
                               ["What your plan paid", f"<b>{usd(t['plan_paid_cents'])}</b>", f"Your plan paid this to {esc(provider)}."], ["What I owe", f"<b class='big'>{usd(t['patient_cents'])}</b>", "This is the amount you owe after your discount, what your plan paid, and what your accounts paid. People usually owe because they may have a deductible, have to pay a percentage of the covered amount, or for care not covered by their plan. Any amount you paid when care was received may reduce the amount you owe."],
                               ["You saved", f"<b>{saved}%</b>", "You saved this share of the total amount billed. This is a total of your discount and what your plan paid."]], "lrl", "sumry")
                  + "<p class='fine'>Remember, this is not a bill. Keep this for your tax records; a fee may be asked for another copy.</p><p class='fine right'>Page 1 of 2</p>")
    rows = [[say(x["date"], "%m/%d/%y"), x["description"].upper(), *(usd(x[k], "") for k in COLS), x["remarks"][0]] for x in lines]
    met = rng.randint(3000, 140000)
    second = ("<h1>Claim detail</h1><p>" + f"Signia received this claim on {say(later(last, 4), '%B %-d, %Y')} and processed it on {say(later(sent, -2), '%B %-d, %Y')}.</p>"
              + beside(facts([("Claim #", claim), ("Service provided by", esc(provider)), ("Network", "In-network")]), facts([("Patient", esc(patient.plain)), ("Patient's relationship", "Dependent" if kid else "Subscriber")]))
              + table(["Service<br>date", "Type of service", "Amount<br>billed", "Discount", "Amount not<br>covered", "Covered<br>amount", "Deductible", "Copay", "What your<br>plan paid", "Coinsurance*", "What<br>I owe", "See<br>notes"], rows, "llrrrrrrrrrc", "t", [["<b>Total</b>", "", *(f"<b>{usd(t[k])}</b>" for k in COLS), ""]])
              + "<p class='fine'>* After you have met your deductible, the costs of covered expenses are shared by you and your health plan. The percentage of covered expenses you are responsible for is called coinsurance.</p><h2>Notes</h2>"
              + "".join(f"<p>{m} - {NOTES[m]}</p>" for m in sorted({x["remarks"][0] for x in lines}))
              + f"<h2>What I need to know for my next claim</h2><p>You have paid a total of {usd(met)} toward your $1,500.00 individual in-network deductible.</p><p>You have paid a total of {usd(met + 40400)} toward your $5,500.00 individual in-network out-of-pocket maximum.</p>"
              + "<h2>Rights of review and appeal</h2><p class='fine'>If you have questions about this explanation of benefits, please call customer service. If you are not satisfied with this coverage decision, you can start the appeal process by writing within 180 days of receipt of this notice. Send your appeal with a copy of this page and any other information you want reviewed. You will be told of the decision within 30 days of our receiving a pre-service appeal, 60 days of a post-service one.</p><p class='fine right'>Page 2 of 2</p>")
    return done(sheet(".logo{font-size:22pt;color:#0a7a3b}.logo span{color:#f60}h1{font-size:16pt;color:#0a5c8a;font-weight:normal;margin-top:8pt}h2{font-size:11.5pt;color:#0a5c8a;margin-top:10pt}.sumry{width:100%}.sumry td{border-top:1px solid #9ac;padding:6pt}.big{font-size:14pt}.right{text-align:right}.t{width:100%;font-size:7.5pt;margin:8pt 0}.t th{background:#0a5c8a;color:#fff;font-weight:normal;vertical-align:bottom;padding:3pt 2pt}.t td{border-bottom:1px solid #cde;padding:3pt 2pt}.f td{padding:1pt 10pt 1pt 0}", first_page, second, margin="0.5in"),
                told("eob", payer, patient.plain, member, [{**x, "description": x["description"].upper()} for x in only(lines, "date description remarks " + " ".join(COLS))], {"charges_cents": t["charge_cents"], "adjustments_cents": t["adjustment_cents"], "insurance_paid_cents": t["plan_paid_cents"], "balance_cents": t["patient_cents"]},
                     provider={"name": provider}, claim_number=claim, statement_date=sent, network="in"))
