"""A Delta Dental explanation of benefits: window with return address, claim's block of names and numbers, one table of teeth, codes, fees and
payments, policy codes below, and what is used of the year's maximum and deductible."""
from held_thirtythird_b import *

NAME, KIND = "held33-ins-delta-dental", "eob"
SENDERS = [("Delta Dental of Michigan", "PO Box 9085", "Farmington Hills, MI 48333-9085"), ("Delta Dental of Ohio", "PO Box 9085",
    "Farmington Hills, MI "
           "48333-9085"), ("Delta Dental of Wisconsin", "PO Box 828", "Stevens Point, WI 54481-0828"), ("Delta Dental of Virginia", "PO Box 8640",
           "Roanoke, VA 24014-0640"), ("Delta Dental of Kansas", "PO Box 789769", "Wichita, KS 67278-9769")]
# code, our own words, dollars, the share that the plan pays, whether it has a tooth and how many surfaces
WORK = [("D0120", "Regular exam", 48, 78, 100, 0), ("D0150", "First full exam", 75, 130, 100, 0), ("D0274", "Bitewing x-rays, four", 58, 98, 100, 0),
        ("D0220", "X-ray of root, first", 26, 44, 100, 1), ("D1110", "Cleaning, adult", 88, 140, 100, 0), ("D1206", "Fluoride varnish", 32, 60, 100,
            0),
        ("D2391", "White filling, back tooth, 1 surface", 150, 240, 80, 2), ("D2392", "White filling, back tooth, 2 surfaces", 195, 310, 80, 3),
        ("D2331", "White filling, front tooth, 2 surfaces", 180, 270, 80, 3), ("D2740", "Crown, porcelain or ceramic", 1050, 1640, 50, 1),
        ("D2950", "Build-up of core under a crown", 230, 380, 50, 1), ("D4341", "Deep cleaning, one quadrant", 225, 360, 80, 4),
        ("D7140", "Pulling of a tooth that is out", 165, 300, 80, 1), ("D3330", "Root canal, molar", 1080, 1520, 50, 1), ("D9944",
            "Night guard, hard", 420,
        720, 0, 0), ("D4910", "Gum upkeep cleaning", 130, 205, 80, 0)]
CODES = {"1073": "The allowed amount is that of a silver filling, which your plan covers on back teeth. You pay the difference.",
         "2210": "Your plan does not cover this service.", "1145": "Your yearly maximum was reached, and no more can be paid for this benefit year.",
         "1042": "Your plan covers this service two times in a benefit year."}
HEADS = ["Tooth/<br>Area", "Sur-<br>face", "Date of<br>Service", "Procedure Code and<br>Description", "Submitted<br>Amount",
    "Maximum<br>Approved<br>Fee",
         "Contract<br>Dentist<br>Savings", "Allowed<br>Amount", "Deduct-<br>ible", "Co-Pay<br>%", "Payment", "Patient<br>Payment", "Pay<br>To",
         "Policy<br>Code"]
SURFACES = ["O", "B", "MO", "DO", "MOD"]


def document(rng):
    member, patient, kin = household(rng, 0.45)
    sent = day(rng)
    sender, box, town = rng.choice(SENDERS)
    dentist = rng.choice((doctor(rng, "{} {}, {}", ("DDS", "DDS", "DMD")), "Maple Grove Family Dentistry", "Bright Harbor Dental Group, P.C.",
                          "Associates in Restorative, Implant and Cosmetic Dentistry of the Tri-County Area, PLLC"))
    served, number_ = later(sent, -rng.randint(6, 30)), number(rng, rng.choice(("26999999999999", "20260999999-00")))
    ident, group, client = number(rng, "999999999"), rng.choice(EMPLOYERS), number(rng, "0009999-0001")
    picked = rng.sample(WORK, rng.choice((1, 2, 2, 3, 3, 4, 5)))
    if rng.random() < 0.3:
        picked = [x for x in picked if x[0] != "D4341"] + [WORK[11]] * rng.choice((2, 4))
    ded, network = rng.choice((0, 0, 5000)), rng.choice(("Delta Dental PPO", "Delta Dental PPO", "Delta Dental Premier"))
    lines, rows, quads = [], [], iter(("UR", "UL", "LL", "LR"))
    teeth = rng.sample(range(2, 32), 12)
    for code, words, low, high, share, kind in sorted(picked):
        charge = price(rng, low, high)
        approved = round(charge * rng.uniform(0.55, 0.93))
        allowed, notes = approved, []
        chance = rng.random()
        if share == 0:
            allowed, notes = 0, ["2210"]
        elif code in ("D2391", "D2392") and chance < 0.5:
            allowed, notes = round(approved * 0.72), ["1073"]
        elif chance < 0.05:
            allowed, notes = 0, [rng.choice(("1145", "1042"))]
        taken = min(ded, allowed) if share < 100 else 0
        ded -= taken
        pay = round((allowed - taken) * share / 100)
        x = {"date": served, "code": code, "description": words, "charge_cents": charge, "adjustment_cents": charge - approved,
            "allowed_cents": allowed,
             "deductible_cents": taken, "plan_paid_cents": pay, "patient_cents": approved - pay, "notes": notes}
        lines.append(x)
        tooth = next(quads) if kind == 4 else str(teeth.pop()) if kind else ""
        rows.append([tooth, rng.choice(SURFACES[:2] if kind == 2 else SURFACES[2:4]) if kind in (2, 3) else "", us(served), f"{code}<br>{words}",
            bare(charge),
                     bare(approved), bare(charge - approved), bare(allowed), bare(taken), f"{share}%", bare(pay), bare(approved - pay), "P",
                         " ".join(notes)])
    sums = {k: total(lines, f"{k}_cents") for k in "charge adjustment allowed deductible plan_paid patient".split()}
    foot = [[("TOTALS", 4, "r"), bare(sums["charge"]), bare(sums["charge"] - sums["adjustment"]), bare(sums["adjustment"]), bare(sums["allowed"]),
             bare(sums["deductible"]), "", bare(sums["plan_paid"]), bare(sums["patient"]), "", ""]]
    most = rng.choice((1000, 1500, 2000)) * 100
    used = min(most, sums["plan_paid"] + rng.choice((0, 0, 12000, 31500)))
    logo = "<svg width='30' height='28' viewBox='0 0 30 28'><path d='M15 1l14 25H1z' fill='none' stroke='#00873e' stroke-width='3.4'/></svg>"
    head = beside(f"<table><tr><td style='padding:0'>{logo}</td><td class='lg'>{sender}</td></tr></table><div class='from'>{box}<br>{town}</div>"
                  f"<div class='win'>{member.mail()}</div>",
                  "<h1>Explanation of Benefits</h1><div class='nb'>THIS IS NOT A BILL</div>"
                  + facts([("Issue Date:", us(sent)), ("Claim Number:", number_), ("Subscriber:", esc(member.plain)), ("Subscriber ID:", ident),
                           ("Group Name:", esc(group)), ("Group Number:", client)], "id"), widths="56% 44%")
    who = table([], [[f"<b>Patient:</b> {esc(patient.plain)}", f"<b>Date of Birth:</b> {us(patient.born)}", f"<b>Relationship:</b> "
                      f"{kin.title() if kin != 'self' else 'Subscriber'}"],
                     [f"<b>Dentist:</b> {esc(dentist)}", f"<b>License No.:</b> {number(rng, '999999')}", f"<b>Network:</b> {network}"]], "lll", "who")
    marks = sorted({n for x in lines for n in x["notes"]})
    rest = ("".join(f"<p class='pc'><b>{m}</b> &nbsp;{CODES[m]}</p>" for m in marks)
            + "<p class='fine'>Pay To: P = Provider &nbsp; S = Subscriber &nbsp; A = Alternate payee. &nbsp; Co-Pay %: the part of the allowed "
              "amount that your plan pays.</p>"
            + table(["Benefit year 01/01/2026 - 12/31/2026", "Amount", "Used to date", "Remaining"],
                    [["Individual annual maximum", usd(most), usd(used), usd(most - used)], ["Individual deductible", "$50.00", usd(5000 - ded),
                     usd(ded)]], "lrrr", "yr")
            + "<h3>Questions?</h3><p class='fine'>Visit the Member Portal on our web site to see your benefits, claims and ID card, or call "
                "Customer Service "
              f"at {free(rng)}. If you believe that this claim was decided in error, you may ask in writing for a review within 180 days of the day "
              f"you get "
              "this notice. Send the claim number, your reasons and any x-rays or records that support your request.</p><h3>Anti-fraud toll-free "
              "hotline</h3>"
              f"<p class='fine'>Insurance fraud raises everyone's costs. If you know of services billed that you did not get, call {free(rng)}. You "
              f"need not "
              "give your name.</p>")
    css = (".lg{font-size:14pt;font-weight:bold;color:#00873e;vertical-align:middle}.from{font-size:8pt;margin:3pt 0 30pt}.win{margin:0 0 18pt 26pt;"
           "min-height:44pt;font-size:10pt}h1{font-size:17pt;color:#00873e}.nb{font-weight:bold;margin-bottom:6pt}.id{width:100%}.id "
           "td{border:0.5pt solid #9cc9ae;padding:2.5pt 5pt;font-size:9pt}.id td:first-child{background:#e7f4ec;font-weight:bold;"
           "width:90pt}.who{width:100%;background:#e7f4ec;margin-bottom:6pt}.who td{padding:3pt 6pt}.t{width:100%;margin-bottom:6pt}.t "
           "th{background:#00873e;color:#fff;font-size:7.3pt;vertical-align:bottom;padding:3pt 2.5pt}.t td{font-size:8pt;border-bottom:0.5pt solid "
           "#9cc9ae;padding:3pt 2.5pt}.sum td{font-weight:bold;background:#e7f4ec}.pc{font-size:8.3pt;margin:1pt 0}.yr{width:70%;margin:8pt 0}.yr "
           "th{font-size:8.3pt;border-bottom:1pt solid #00873e}.yr td{font-size:8.6pt;border-bottom:0.5pt solid #ccc}h3{font-size:10pt;"
           "color:#00873e;margin:6pt 0 2pt}")
    truth = {"document_type": KIND, "payer": {"name": sender}, "provider": {"name": dentist}, "claim_number": number_, "statement_date": sent,
             "patient": {"name": patient.plain, "member_id": ident, "birth_date": patient.born}, "maybe": {"network": "in"},
             "lines": told(lines, "date code description charge_cents adjustment_cents allowed_cents deductible_cents plan_paid_cents patient_cents"),
             "totals": {"charges_cents": sums["charge"], "adjustments_cents": sums["adjustment"], "insurance_paid_cents": sums["plan_paid"],
                        "balance_cents": sums["patient"]}}
    return done(sheet(css, head + who + table(HEADS, rows, "ccllrrrrrcrrcl", "t", foot) + rest, size="Letter landscape", margin="0.45in",
                      title="Explanation of Benefits"), truth)
