"""fourteenth_what_i_owe.py: a national carrier's EOB: a summary of one claim as a story of five sums, then "Claim detail" on a wide second page with ten amounts and heads of three lines, remarks by number."""
import held_fourteenth as t
from held_fourteenth import cols, esc, facts, money, say, table

NAME, KIND = "held14-what-i-owe", "eob"
SHOWN = ("charge_cents", "adjustment_cents", "noncovered_cents", "allowed_cents", "copay_cents", "deductible_cents", "plan_paid_cents", "coinsurance_cents", "patient_cents")
KEYS = ("date", "description", *SHOWN, "remarks")


def document(rng):
    payer, who, sent = rng.choice(("Corvane Health and Life Insurance Company", "Meridian Benefit Life Insurance Company", "Westbridge Healthcare")), t.Patient(rng), t.day(rng, "2026-03-01", "2026-09-20")
    member, claim, tel, date = t.number(rng, "U99999999 99"), t.number(rng, "9999999999999"), t.call(rng, "1.{}.{}.{}"), t.later(sent, -rng.randint(9, 40))
    group = t.number(rng, "9999999")
    giver, lines, rows = t.giver(rng), t.worked(rng, [date, date, t.later(date, 1)], rng.randint(2, 7), 0.15), []
    for x in lines:
        x["remarks"] = ["2"] if x["denied"] else ["1"] if x["adjustment_cents"] else None
        percent = 0 if x["denied"] or not x["plan_paid_cents"] else 80 if x["coinsurance_cents"] else 100
        rows.append([say(x["date"], "short"), esc(x["description"].upper()), *(money(x[k]) for k in SHOWN[:6]), money(x["plan_paid_cents"]), f"{percent}%", money(x["coinsurance_cents"]), money(x["patient_cents"]), (x["remarks"] or [""])[0]])
        x["description"] = x["description"].upper()
    z = t.sums(lines)
    rows.append(("tt", [("Total", 2), *(money(z[k]) for k in SHOWN[:7]), "", money(z["coinsurance_cents"]), money(z["patient_cents"]), ""]))
    story = [("Amount billed", z["charge_cents"], f"This was the amount that was billed for your visit on {say(date, 'short')}."), ("Discount", z["adjustment_cents"], "You saved this amount. We negotiate discounts with health care professionals and facilities to help you save money."), ("What my plan paid", z["plan_paid_cents"], f"We paid {esc(giver)} this amount."),
             ("What I owe", z["patient_cents"], "This is the amount you owe after your discount, what your plan paid, and what your accounts paid. People usually owe because they have a deductible, have to pay a percentage of the covered amount, or for care not covered by their plan.")]
    saved = z["adjustment_cents"] + z["plan_paid_cents"]
    body = (cols((62, f'<div class="lg">{esc(payer.split()[0])}</div><p class="small">{esc(payer)}<br>{", ".join(t.where(rng, True))}</p>'), (38, f'<p class="r"><b>Questions?</b> {tel}<br>{say(sent, "long")}</p>'))
            + cols((50, f'<div class="to">{who.mail}</div>'), (50, facts([("Customer name", esc(who.plain)), ("Patient name", esc(who.full)), ("Customer ID", member), ("Account number", group), ("Claim #", claim), ("Provider", esc(giver))])))
            + f'<h1>Explanation of benefits</h1><p class="k">for a claim received for {esc(who.first.upper())}, <u>THIS IS NOT A BILL</u>. Your health care professional may bill you directly for the amount you owe.</p><h2>Summary of a claim for services on {say(date, "long")}</h2>'
            + '<table class="w st">' + "".join(f'<tr class="{"ow" if at == 3 else ""}"><td class="nw">{name}</td><td class="r nw am">{money(value)}</td><td>{words}</td></tr>' for at, (name, value, words) in enumerate(story)) + "</table>"
            + f'<p class="sv">You saved <b>{saved * 100 // z["charge_cents"]}%</b> off the amount billed.</p><div class="break"></div><h2>Claim detail</h2><p>We received this claim on {say(t.later(date, 4), "long")} and processed it on {say(sent, "long")}.</p>'
            + table("vt w", "llrrrrrrrrrrc", [["Service<br>dates", "Type of service", "Amount<br>billed", "Discount", "Amount<br>not<br>covered", "Covered<br>amount", "Copay", "Deductible", "What<br>my plan<br>paid", "%<br>paid", "Co-<br>insurance<sup>*</sup>", "What<br>I owe<sup>*</sup>", "See<br>notes"]], rows)
            + '<p class="small"><sup>*</sup> After you have met your deductible, the costs of covered expenses are shared by you and your health plan. The percentage of covered expenses you are responsible for is called coinsurance.</p><h2>Notes</h2><p>1 - THIS IS THE DIFFERENCE BETWEEN THE BILLED AMOUNT AND THE CONTRACTED RATE. YOU ARE NOT RESPONSIBLE FOR IT.'
            + ("<br>2 - YOUR PLAN DOES NOT COVER THIS SERVICE. PLEASE SEE YOUR PLAN DOCUMENT." if any(x["denied"] for x in lines) else "") + "</p><h2>What if I don't agree?</h2><p>You can ask for a review in writing within 180 days after you get this explanation of benefits.</p>")
    css = "body{font:9.5pt 'Liberation Sans'}.lg{font:bold 23pt 'Liberation Sans Narrow','Liberation Sans';color:#0b6e4f}.to{margin:22pt 0 0 12pt}.fa td{padding:1pt 4pt}h1{font-size:17pt;color:#0b6e4f;margin:16pt 0 2pt}h2{font-size:12.5pt;border-bottom:2px solid #f68c2c;margin:14pt 0 4pt}.st td{border-bottom:1px solid #ccc;padding:6pt 4pt}.am{font-weight:bold;font-size:13pt}.ow{background:#fdebd8;font-weight:bold}.sv{text-align:center;font-size:13pt}.vt{font-size:8pt}.vt th{background:#0b6e4f;color:#fff;vertical-align:bottom;font-size:7.5pt}.vt td{border-bottom:1px solid #bbb}.tt td{font-weight:bold;background:#eef5f1}"
    return t.done(css, body, t.told(KIND, payer, who, member, claim, sent, giver, lines, KEYS, {"charges_cents": z["charge_cents"], "adjustments_cents": z["adjustment_cents"], "insurance_paid_cents": z["plan_paid_cents"], "balance_cents": z["patient_cents"]}, maybe={"account_number": group}), size="Letter landscape", margin="0.5in")
