"""UnitedHealthcare's Explanation of Benefits Statement: a first page with four boxes (billed, discounts, your plan paid, what you owe) and the plan's
balances, then Claim Details of each claim: dates and type of service, notes, amounts, and the four reasons why a member owes."""
from held_twentyseventh_b import *  # noqa: F403

NAME = "held27-uhc-claim-details"
WORDS = {"visit": "PHYSICIAN VISIT - OFFICE", "lab": "LABORATORY SERVICES", "test": "DIAGNOSTIC SERVICES", "surgery": "SURGERY",
         "shot": "THERAPEUTIC INJECTION", "drug": "MEDICATION - INJECTABLE", "vaccine": "IMMUNIZATION ADMINISTRATION", "xray": "RADIOLOGY SERVICES",
         "mri": "MAJOR DIAGNOSTIC RADIOLOGY", "therapy": "PHYSICAL THERAPY", "er": "EMERGENCY ROOM SERVICES", "mental": "MENTAL HEALTH - OUTPATIENT"}
NOTES = {"D1": "YOUR PLAN PROVIDES ACCESS TO A PHYSICIAN NETWORK. THE DISCOUNT SHOWN IS YOUR SAVINGS FOR USING A NETWORK PROVIDER. YOU ARE NOT "
    "RESPONSIBLE FOR IT.",
         "50": "YOUR PLAN DOES NOT COVER THIS SERVICE OR SUPPLY. THEREFORE NO BENEFITS ARE PAYABLE FOR THIS CHARGE.",
         "IK": "THIS PROCEDURE IS PART OF ANOTHER SERVICE BILLED FOR THE SAME DATE AND IS NOT PAID SEPARATELY. THE NETWORK PROVIDER MAY NOT BILL YOU.",
         "UR": "THIS SERVICE WAS RENDERED BY A NETWORK PROVIDER. YOUR DEDUCTIBLE HAS BEEN APPLIED."}
COLS = "charge_cents adjustment_cents plan_paid_cents deductible_cents copay_cents coinsurance_cents noncovered_cents patient_cents".split()


def document(rng):
    people, sent = family(rng), day(rng, (2026, 2, 10), 250)
    who, payer = people[0], rng.choice(("UnitedHealthcare", "UnitedHealthcare", "UnitedHealthcare Insurance Company"))
    member, group = number(rng, "999999999"), number(rng, "0999999")
    docs, parts, every, balances = [], [], [], []
    for n in rng.sample(range(3), rng.choice((1, 1, 1, 2, 3))):
        patient = people[n]
        provider, care = seen(rng, form="{} {} {} MD")
        first = later(sent, -rng.randint(8, 32))
        lines, rows = services(rng, [first] if rng.random() < 0.75 else [first, later(first, 2), later(first, 7)], care, 6), []
        for x in lines:
            x["description"] = WORDS[x["sort"]]
            x["remarks"] = {"denied": ["50"], "bundled": ["IK"], "ded": ["D1", "UR"]}.get(x["kind"], ["D1"])
            d = say(x["date"], "%m/%d/%Y")
            rows.append([d, x["description"], ", ".join(x["remarks"]), *(usd(x[k]) for k in COLS)])
        t, claim = {k: total(lines, k) for k in COLS}, number(rng, "AA99999999")
        kind = ("Member", "Spouse", "Dependent")[n]
        heads = [[("", 3), ("", 1), ("", 1), ("", 1), ("Your Responsibility", 5, "c")],
                 ["Date(s) of<br>Service", "Type of Service", "Notes*", "Amount<br>Billed", "Plan<br>Discounts", "Your Plan<br>Paid", "Deductible",
                     "Copay",
                  "Coinsurance", "Non-<br>Covered", "Amount<br>You Owe**"]]
        parts.append(f"<div class='claim'><h2>Claim Details for {patient.full}</h2>" + beside(
            facts([("Provider:", f"<b>{esc(provider)}</b> (Network)"), ("Claim number:", claim)]),
            facts([("Patient relationship:", kind), ("Patient account number:", number(rng, "A99999999"))]), widths="58% 42%")
            + table(heads, rows, "lllrrrrrrrr", "t", [["<b>Claim Total:</b>", "", "", *(f"<b>{usd(v)}</b>" for v in t.values())]],
                    widths="9% 17% 7% 9% 9% 9% 9% 7.5% 9% 7% 9%")
            + "<p class='n'>" + "<br>".join(f"<b>*{k}</b> &ndash; {NOTES[k]}" for k in used_marks(lines)) + "</p></div>")
        docs.append(claim_of(payer, patient.full, member, lines, "date description remarks " + " ".join(COLS), provider, claim, sent, network="in"))
        every.append(lines)
        balances.append(patient)
    g = {k: all_of(every, k) for k in COLS}
    boxes = table([], [[f"Amount Billed<br><b>{usd(g['charge_cents'])}</b>", f"Plan Discounts<br><b>{usd(g['adjustment_cents'])}</b>",
                        f"Your Plan Paid<br><b>{usd(g['plan_paid_cents'])}</b>", f"Total Amount You Owe<br>the "
                        f"Provider(s)<br><b>{usd(g['patient_cents'])}</b>"],
                       ["This is the total amount that your provider(s) billed for the services that were provided to you.",
                        "Your plan negotiates discounts with providers and facilities to help save you money.",
                        "The portion of the amount billed that was paid by your plan.",
                        "The portion of the amount billed you owe the provider(s). This amount may not reflect any payment you may have already "
                        "made at the "
                        "time you received care."]], "cccc", "four", widths="24% 24% 24% 28%")
    ded, oop = rng.choice((100000, 150000, 300000)), rng.choice((400000, 650000))
    bal = []
    for p in balances:
        a = rng.randrange(0, ded + 1, 137)
        b = min(oop, a + rng.randrange(5000, 120000, 211))
        bal += [[p.full, "Deductible (Network)", usd(ded), usd(a), usd(ded - a)], ["", "Out-of-Pocket Maximum (Network)", usd(oop), usd(b), usd(oop - b)]]
    one = (beside("<div class='logo'><span>U</span> United<br>Healthcare</div><div class='n'>UnitedHealthcare Insurance Company<br>PO BOX "
        "740800<br>ATLANTA GA "
                  f"30374-0800</div><div class='mail'>{who.mail}</div>",
                  f"<div class='n'>{say(sent, '%B %-d, %Y')}</div><div class='q'><b>Have questions about this statement?</b><br>Visit "
                  f"<b>www.myuhc.com</b> or call "
                  f"<b>{tel(rng)}</b> (TTY 711)<br>Monday &ndash; Friday 8 a.m. to 8 p.m.</div><div class='q'><b>Member/Patient Information</b>"
                  + facts([("Member:", who.full), ("Member ID:", member), ("Group:", esc(rng.choice(("HALVORSON FOODS INC", "CITY OF BRIARWOOD",
                      "TELCORE SYSTEMS")))),
                           ("Group #:", group)], "f") + "</div>", widths="54% 46%")
           + "<h1>Explanation of Benefits Statement</h1><p class='big'><b>This is not a bill. Do not pay.</b> This is to notify you that we "
               "processed your "
           f"claim(s).</p><p>Dear {who.first},</p><p>This document is called an Explanation of Benefits (EOB). It shows how your claim was "
           f"processed. You may receive a "
           "bill from your provider for the amount you owe.</p><h2>Claims Summary</h2>" + boxes
           + "<h2>Your Plan Balances</h2>" + f"<p class='n'>Balances as of {say(sent, '%m/%d/%Y')} for the plan year 01/01/2026 - 12/31/2026</p>"
           + table(["Patient", "", "Annual Amount", "Applied to Date", "Remaining"], bal, "llrrr", "t"))
    two = ("".join(parts) + "<p class='n'>**This amount may include any deductible, copay, coinsurance and/or non-covered charges. It does not "
        "reflect any amount you have "
           "already paid to the provider.</p><h3>Important Information About Your Appeal Rights</h3><p class='n'>If you disagree with how a claim "
           "was decided, you or "
           "someone you name may ask for a review. Send your request within 180 days of the date you received this notice to: UnitedHealthcare "
           "Appeals, P.O. Box 30432, "
           "Salt Lake City, UT 84130-0432. Include your name, ID number, the date of service and the claim number. You may have copies of all "
           "papers that bear on your "
           "claim free of charge. If you have an urgent situation, your review will be done within 72 hours. If we continue to deny the payment, "
           "you may have a right to "
           "an external review by an independent organization. Your plan may be governed by ERISA, and you may have the right to bring a civil "
           "action under section "
           "502(a). Call the Employee Benefits Security Administration at 1-866-444-EBSA (3272).</p><p class='n'><b>Help fight fraud.</b> If a "
           "service listed here was not "
           "given to you, call us at the number on page 1.</p><p class='n'>ATENCIÓN: si habla español, hay servicios de asistencia lingüística, sin "
           "cargo. "
           "Llame al número gratuito de su tarjeta de identificación.</p>")
    css = ("@page{@bottom-right{font:7.5pt 'Liberation Sans';content:'Page ' counter(page) ' of ' counter(pages)}}.logo{font:bold 15pt/1 "
        "'Liberation Sans';color:#002677}"
           ".logo span{color:#ff612b;border:2pt solid #002677;padding:0 "
           "4pt;float:left;margin-right:5pt}.n{font-size:7.6pt;margin-top:4pt}.mail{margin:30pt 0 16pt 16pt}"
           ".q{border:.8pt solid #99a;padding:4pt 7pt;margin-top:6pt;font-size:8.8pt}.f td{padding:.6pt 8pt .6pt "
           "0}h1{font-size:17pt;color:#002677;margin:8pt 0 3pt}.big{font-size:"
           "10.5pt}h2{font-size:11.5pt;color:#002677;margin:9pt 0 3pt}h3{font-size:9.5pt;margin:8pt 0 2pt}.four{width:100%;margin:3pt 0}.four "
           "td{border-left:.6pt solid "
           "#99a;font-size:8pt;padding:3pt 6pt}.four tr:first-child td{font-size:9.4pt;background:#eef1f8}.four "
           "b{font-size:13pt}.t{width:100%;font-size:7.6pt;margin:4pt 0}"
           ".t th{background:#e3e8f2;font-size:7.2pt;vertical-align:bottom;padding:2pt 3pt}.t td{border-bottom:.5pt solid #bbb;padding:2.6pt "
           "3pt}.claim{border-top:1.6pt "
           "solid #002677;margin-top:9pt}")
    return done(sheet(css, one, two, margin="0.5in", font="9.2pt 'Liberation Sans',Arial"), one_or_more(docs))
