"""A pharmacy benefit manager's explanation of benefits: a statement of the prescriptions filled in a quarter or a month, for one person or a family,
with fill date, prescription number, drug with its National Drug Code, quantity and days, pharmacy, cost, plan's part and the member's, reversals in minus."""
from held_twentysixth_c import *  # noqa: F403

NAME = "held26-pharmacy-benefit-eob"
# name as printed, tier, quantity, days, least and most dollars
DRUGS = [("ATORVASTATIN CALCIUM 40 MG TABLET", "G", 90, 90, 9, 42), ("LISINOPRIL 20 MG TABLET", "G", 30, 30, 3, 14), ("METFORMIN HCL ER 500 MG TAB", "G",
    180, 90, 8, 60),
         ("AMOXICILLIN-CLAVULANATE POTASSIUM 875-125 MG TABLET", "G", 20, 10, 11, 46), ("ELIQUIS 5 MG TABLET", "P", 60, 30, 540, 640),
             ("OZEMPIC 0.25-0.5 MG/DOSE "
         "(2 MG/3 ML) PEN", "P", 3, 28, 900, 1020), ("ALBUTEROL SULFATE HFA 90 MCG INHALER", "G", 8.5, 25, 24, 62), ("TRULICITY 1.5 MG/0.5 ML PEN", "P", 2,
             28, 880, 1010),
         ("FLUTICASONE PROPIONATE 50 MCG NASAL SPRAY", "G", 16, 30, 8, 30), ("SERTRALINE HCL 100 MG TABLET", "G", 30, 30, 5, 22), ("VYVANSE 40 MG CAPSULE",
             "N", 30, 30,
         310, 400), ("LEVOTHYROXINE 75 MCG TABLET", "G", 90, 90, 12, 48), ("PREDNISONE 10 MG TABLET", "G", 21, 6, 4, 16), ("HUMIRA(CF) PEN 40 MG/0.4 ML",
             "S", 2, 28,
         6400, 7100), ("XIIDRA 5% EYE DROPS", "N", 60, 30, 640, 760), ("GABAPENTIN 300 MG CAPSULE", "G", 90, 30, 7, 34), ("TRI-LO-MARZIA TABLET", "F", 84,
             84, 26, 80)]
TIERS = {"G": "Generic", "P": "Preferred brand", "N": "Non-preferred brand", "S": "Specialty", "F": "Preventive"}
STORES = ["WALBROOK PHARMACY #04471", "HOME DELIVERY", "VALUMART PHARMACY 10-2288", "CORNER DRUG OF WESTBURY", "SPECIALTY PHARMACY - MEMPHIS"]
KEYS = "charge_cents plan_paid_cents deductible_cents copay_cents coinsurance_cents patient_cents".split()


def fill(rng, drug, date, met):
    """What one filled prescription cost and who bore it."""
    words, tier, quantity, span, low, high = drug
    cost = round(rng.uniform(low, high) * 100)
    x = dict.fromkeys(KEYS, 0) | {"charge_cents": cost, "date": date, "description": words, "units": quantity, "span": span, "tier": tier}
    if not met and tier != "F":
        x["deductible_cents"] = min(cost, 5000)
    left = cost - x["deductible_cents"]
    if tier == "G":
        x["copay_cents"] = min(left, 1000 if span < 80 else 2500)
    elif tier in "PN":
        x["copay_cents"] = min(left, {"P": 4000, "N": 8000}[tier])
    elif tier == "S":
        x["coinsurance_cents"] = round(left * 0.2)
    x["patient_cents"] = x["deductible_cents"] + x["copay_cents"] + x["coinsurance_cents"]
    return x | {"plan_paid_cents": cost - x["patient_cents"], "ndc": number(rng, "99999-0999-99"), "rx": number(rng, rng.choice(("9999999", "C9999999",
        "99999999999"))),
                "store": STORES[4] if tier == "S" else STORES[1] if span > 80 and rng.random() < 0.6 else rng.choice((STORES[0], STORES[2], STORES[3]))}


def document(rng):
    who, month = Who(rng), rng.randint(1, 10)
    wide = rng.choice((1, 1, 3))
    start = datetime.date(2026, min(month, 12 - wide), 1)
    end = later(datetime.date(2026, start.month + wide, 1), -1)
    sent = later(end, rng.randint(5, 14))
    people = list({id(p): p for p, _ in (kin(rng, who) for _ in range(rng.choice((1, 1, 3))))}.values())
    payer = rng.choice(("CareScript Rx", "Expedient Scripts", "OptimaRx Pharmacy Benefits", "Navigant PBM"))
    member, claims_no = number(rng, rng.choice(("999999999001", "AAA99999999"))), rng.random() < 0.4
    blocks, all_lines = [], []
    for person in people:
        lines, met = [], rng.random() < 0.6
        for drug in rng.sample(DRUGS, rng.choice((1, 2, 3, 4, 6))):
            date = later(start, rng.randint(0, (end - start).days - 6))
            x = fill(rng, drug, date, met)
            lines.append(x)
            met = met or x["deductible_cents"] == 5000
            if rng.random() < 0.08:  # not picked up: the whole fill is turned back
                lines.append(x | {k: -x[k] for k in KEYS} | {"units": -x["units"], "date": later(date, 5)})
        lines.sort(key=lambda x: x["date"])
        for x in lines:
            x |= {"patient_name": person.full.upper()} if len(people) > 1 else {}
        rows = [[say(x["date"], "%m/%d/%y"), x["rx"], f"<b>{esc(x['description'])}</b><br>NDC {x['ndc']} &nbsp; {TIERS[x['tier']]}<br>{x['store']}",
                 f"{x['units']:g}", x["span"], *(usd(x[k]) for k in KEYS)] for x in lines]
        sums = [(f"Subtotal for {esc(person.first)}", 5), *(usd(total(lines, k)) for k in KEYS)]
        blocks.append(f"<h3>{esc(person.full).upper()} <span class='n'>&nbsp; Date of birth {say(person.born)}</span></h3>"
                      + table(["Date<br>filled", "Rx number", "Prescription and pharmacy", "Qty", "Days<br>supply", "Total<br>cost", "Plan<br>paid",
                          "Applied to<br>deductible",
                               "Copay", "Coinsur-<br>ance", "Your<br>cost"], rows, "lllrrrrrrrr", "t", [sums], "7% 10% 29% 5% 5% 8% 8% 8% 7% 7% 8%"))
        all_lines += lines
    sums = {k: total(all_lines, k) for k in KEYS}
    ded, oop = rng.choice((25000, 50000)), rng.choice((600000, 800000))
    used = 5000 + rng.randint(0, ded - 5000)
    spent = used + max(0, sums["patient_cents"])
    body = (beside(f"<div class='logo'>{payer}</div>", f"<div class='h'>Prescription Explanation of Benefits</div><div class='rr'>Statement date: "
        f"{say(sent, '%B %-d, %Y')}<br>"
                   "<b>This is not a bill. Do not send payment.</b></div>", widths="42% 58%")
            + beside(f"<div class='mail'>{who.mail}</div>", facts([("Member", esc(who.full).upper()), ("Member ID", member), ("Rx Group", number(rng,
                "RX9999")),
                     ("RxBIN / PCN", "610" + number(rng, "999") + " / ADV"), ("Plan sponsor", rng.choice(("Westbury Foods Inc",
                         "State of Laramore Group Benefits", "TransMid Energy"))),
                     ("Statement period", f"{say(start)} - {say(end)}")], "f"), widths="52% 48%")
            + f"<p>Dear {esc(who.plain)},</p><p>Here is a summary of the prescriptions filled with your plan during this statement period. It shows the "
                "total cost of each "
            "prescription, what your plan paid, and your share of the cost, which you have normally paid at the pharmacy or by mail.</p>"
            + table(["Total prescription cost", "Plan paid", "Your cost"], [[usd(sums[k]) for k in ("charge_cents", "plan_paid_cents", "patient_cents")]],
                "ccc", "big")
            + "".join(blocks)
            + (table(None, [[("<b>TOTAL FOR ALL FAMILY MEMBERS</b>", 1), *(f"<b>{usd(sums[k])}</b>" for k in KEYS)]], "lrrrrrr", "t", (),
                "56% 8% 8% 8% 7% 7% 8%")
               if len(people) > 1 else "")
            + "<h3>Your plan limits</h3>" + table(["", "Plan year amount", "Met to date", "Remaining"], [["Prescription deductible (individual)", usd(ded),
                usd(used),
                    usd(ded - used)], ["Out-of-pocket maximum (family)", usd(oop), usd(spent), usd(oop - spent)]], "lrrr", "lim")
            + "<div class='tip'><b>Ways to save:</b> Ask your prescriber if a 90-day supply or a generic would be right for you. "
            f"Log in to price a medication, or call us 24 hours a day at {tel(rng)} (TTY 711).</div>"
            "<p class='fine'><b>Definitions.</b> <i>Total cost</i>: the price of the drug under your plan, including dispensing fee and sales tax. "
                "<i>Applied to deductible</i>: the amount "
            "you pay before the plan begins to share cost. <i>Your cost</i>: deductible, copayment and coinsurance together; it may include the difference "
                "between a brand and its "
            "generic. An amount with a minus sign is a prescription that was returned or reversed.</p>"
            "<p class='fine'><b>If you disagree</b> with how a prescription was covered, you or your doctor may appeal within 180 days. Write to: Clinical "
                "Appeals Department, "
            f"{', '.join(spot(rng))}. Include your name, member ID, the prescription number and the reason for your appeal. You may ask for a fast (72-hour) "
                "review.</p>")
    css = (".logo{font:bold 20pt 'Liberation Sans';color:#5b2c83}.h{font:bold 14pt 'Liberation "
        "Sans';text-align:right}.rr{text-align:right;font-size:8.6pt}.mail{margin:28pt 0}"
           ".f{font-size:8.6pt}.f td{padding:1pt 8pt 1pt 2pt}.f td+td{font-weight:bold}.big{width:100%;margin:6pt 0;background:#efe8f5}.big "
               "th{text-align:center;font-size:8.5pt}"
           ".big td{font:bold 14pt 'Liberation Sans';text-align:center}.t{width:100%;font-size:7.6pt;margin:3pt 0 6pt}.t "
               "th{background:#5b2c83;color:#fff;vertical-align:bottom;"
           "padding:2pt 3pt}.t td{border-bottom:.5pt solid #b9a;padding:2pt 3pt}.sum td{font-weight:bold}h3{font-size:10.5pt;margin:9pt 0 "
               "3pt;color:#5b2c83}.n{font-size:8pt;"
           "font-weight:normal}.lim{font-size:8.4pt;width:80%}.tip{border:1pt solid #5b2c83;padding:4pt 6pt;margin:8pt 0;font-size:8.6pt}")
    told = only(all_lines, "date ndc description units patient_name " + " ".join(KEYS))
    alone = people[0] if len(people) == 1 else who
    truth = truth_of("eob", payer, alone.full.upper(), member, None, None, sent, told, money(told, "charges_cents insurance_paid_cents balance_cents"))
    truth.pop("provider")
    if len(people) == 1:
        truth["patient"]["birth_date"] = alone.born
    return done(sheet(css, body, margin="0.5in", font="9pt 'Liberation Sans',Arial", title="Prescription EOB"), truth)
