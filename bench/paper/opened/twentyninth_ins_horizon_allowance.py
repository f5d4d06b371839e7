"""Horizon Blue Cross Blue Shield of New Jersey's explanation of benefits: one claim, its boxes of patient and provider, a table with a type of service
over the date, the charge, the allowance, other carrier, ineligible amount, deductible, copay, coinsurance, what Horizon paid and what is the member's;
messages by code."""
from held_twentyninth_b import *  # noqa: F403

NAME = "held29-horizon-allowance"
WORDS = {"visit": "MEDICAL VISIT", "lab": "LABORATORY", "test": "DIAGNOSTIC MEDICAL", "shot": "INJECTION", "drug": "INJECTABLE MEDICATION", "vaccine":
         "IMMUNIZATION/VACCINE", "xray": "RADIOLOGY - DIAGNOSTIC", "scan": "ADVANCED IMAGING", "therapy": "PHYSICAL THERAPY", "er": "EMERGENCY ROOM",
             "surgery": "SURGERY"}
SAYS = {"P042": "Your participating provider has agreed to accept our allowance as payment in full. You are not liable for the difference between the "
    "charge and "
                "our allowance.",
        "N318": "This service is not an eligible benefit under your contract. The patient is responsible.",
        "B610": "Payment for this service is included in the allowance of the primary procedure. The patient is not liable for this amount."}
COLS = "charge_cents allowed_cents noncovered_cents deductible_cents copay_cents coinsurance_cents plan_paid_cents patient_cents".split()


def document(rng):
    people = family(rng)
    n, who, sent = rng.randrange(3), people[0], day(rng, (2026, 2, 10), 240)
    patient, payer = people[n], "Horizon Blue Cross Blue Shield of New Jersey"
    member, claim = number(rng, "3HZN99999999"), number(rng, "9999A9999A999")
    (provider, care), first = seen(rng), later(sent, -rng.randint(8, 30))
    account, check = number(rng, rng.choice(("999999999", "AA9999999", "9-99999"))), number(rng, "0099999999")
    lines, rows, used = services(rng, [first] if care is not THERAPY else [first, later(first, 2), later(first, 5)], care, 7, packed=0.08), [], []
    for x in lines:
        x["description"], x["remarks"] = WORDS[x["sort"]], [{"denied": "N318", "packed": "B610"}.get(x["kind"], "P042")]
        used += [k for k in x["remarks"] if k not in used]
        rows.append([f"{esc(x['description'])}<br>{say(x['date'], '%m/%d/%Y')}", *(usd(x[k], "") for k in COLS[:2]), "0.00", *(usd(x[k], "") for k in COLS[2:]),
                     x["remarks"][0]])
        if x["kind"] == "packed":  # printed nowhere but as the whole charge, which no one owes
            x["maybe"] = {"adjustment_cents": x["charge_cents"]}
    t = {k: total(lines, k) for k in COLS}
    met = t["deductible_cents"] + rng.randint(5000, 60000)
    limit = limit_over(met)
    out, most = met + t["copay_cents"] + t["coinsurance_cents"] + 4550, limit_over(2 * met + 350000)
    paid_to = ("Payment has been made to the provider on " + say(sent) + f", check number {check}, in the amount of {usd(t['plan_paid_cents'])}."
               if t["plan_paid_cents"] else "No payment was made for this claim.")
    body = (beside("<div class='logo'>Horizon.</div><div class='n'>Blue Cross Blue Shield of New Jersey<br>P.O. Box 820, Newark, NJ 07101-0820</div><br><br>"
                   f"<div>{who.mail}</div><br>",
                   "<div class='ttl'>EXPLANATION OF BENEFITS</div><div class='box'><b>THIS IS NOT A BILL</b><br>Keep this for your records. You may "
                       "receive a bill "
                   "from your provider for the amount shown under Your Responsibility.</div>"
                   + facts([("Date:", say(sent)), ("Subscriber:", esc(who.full)), ("Identification Number:", member),
                            ("Group:", number(rng, "076999-99") + " " + rng.choice(("TURNPIKE LOGISTICS", "NJ SHBP LOCAL EDUCATION", "MEADOWLAND FOODS "
                                "INC")))]),
                   widths="54% 46%")
            + f"<p>Dear {esc(who.first)}: This explains how we processed the claim below. For questions, call Member Services at {tel(rng)} or visit "
              "HorizonBlue.com/members.</p>"
            + "<div class='bar'>CLAIM INFORMATION</div>"
            + beside(facts([("Patient Name", esc(patient.full)), ("Relationship", ("Self", "Spouse", "Dependent")[n]), ("Patient Account No.", account)]),
                     facts([("Claim Number", claim), ("Date Received", say(later(first, 4))), ("Date Processed", say(sent))]),
                     facts([("Provider of Service", esc(provider)), ("Provider Status", "In Network"), ("Payee", "Provider")]), widths="34% 29% 37%")
            + table(["Type of Service /<br>Service Date", "Provider<br>Charge", "Horizon<br>Allowance", "Other<br>Carrier Paid", "Ineligible<br>Amount",
                "Deductible",
                     "Copayment", "Co-<br>insurance", "Horizon<br>Paid", "Your<br>Responsi-<br>bility", "Msg<br>Code"], rows, "lrrrrrrrrrc", "t",
                    [["CLAIM TOTALS", *(usd(t[k]) for k in COLS[:2]), "$0.00", *(usd(t[k]) for k in COLS[2:]), ""]])
            + f"<p><b>{paid_to}</b></p><div class='bar'>MESSAGES</div>" + facts([(f"<b>{k}</b>", SAYS[k]) for k in used], "f n")
            + "<div class='bar'>BENEFIT ACCUMULATIONS AS OF " + say(sent) + "</div>"
            + table(["Benefit Period 01/01/2026 - 12/31/2026", "Contract Amount", "Applied", "Balance"],
                    [["In-Network Deductible - Individual", usd(limit), usd(met), usd(limit - met)],
                     ["In-Network Maximum Out of Pocket - Individual", usd(most), usd(out), usd(most - out)]], "lrrr", "acc")
            + "<div class='bar'>IF YOU DISAGREE</div><p class='n'>You, or your provider with your consent, may appeal this determination. A first level appeal "
              "has to be filed within 180 days from the date you got this notice. Write to: Horizon BCBSNJ Appeals Department, P.O. Box 10129, Newark, NJ "
                  "07101. "
              "You may ask for the diagnosis code and treatment code, and what they mean, free of charge. If your plan is subject to ERISA, you may have the "
              "right to bring a civil action. You may also contact the New Jersey Department of Banking and Insurance, Consumer Protection Services.</p>"
              "<p class='n'>Suspect fraud? If you did not have the services shown, please call our Fraud Hotline. Horizon Blue Cross Blue Shield of New "
                  "Jersey is an "
              "independent licensee of the Blue Cross and Blue Shield Association.</p>")
    css = (".logo{font:bold 24pt 'Liberation Sans';color:#0b3f91}.ttl{font:bold 14pt 'Liberation Sans';color:#0b3f91}.n{font-size:7.7pt}.box{border:1pt "
        "solid #0b3f91;"
           "padding:3pt 6pt;margin:3pt 0 6pt;font-size:8pt}.bar{border-bottom:1.6pt solid #0b3f91;color:#0b3f91;font-weight:bold;margin:8pt 0 3pt}"
           ".f td{padding:.6pt 8pt .6pt 0;font-size:8.2pt}.f td:first-child{color:#555;white-space:nowrap}.t{width:100%;font-size:7.7pt;margin:6pt 0}"
           ".t th{background:#0b3f91;color:#fff;font-size:6.9pt;vertical-align:bottom;padding:2pt 3pt}.t td{border:.4pt solid #aab;padding:2pt 3pt}"
           ".sum td{font-weight:bold;background:#eef1f8}.acc{width:88%;font-size:8.2pt}.acc td,.acc th{padding:1pt 4pt;border-bottom:.3pt solid #ccc}")
    truth = claim_of(payer, patient.full, member, lines, "date description remarks maybe " + " ".join(COLS), provider, claim, sent,
                     "charges_cents insurance_paid_cents balance_cents", network="in", account_number=account)
    return done(sheet(css, body, margin="0.5in", font="8.8pt 'Liberation Sans',Arial"), truth)
