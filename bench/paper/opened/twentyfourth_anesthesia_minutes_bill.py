"""An anesthesia group's statement: who gave it and who operated, each anesthesia with code, medical direction, minutes and charge, blocks and lines
beside it, insurance payments and allowances as rows with a running balance, ages of the balance, why the bill comes apart from the hospital's, a
coupon at the foot."""
from held_twentyfourth_a import *

NAME, KIND = "held24-anesthesia-minutes-bill", "itemized_bill"
CASES = [("00790", "ANESTH, SURG UPPER ABDOMEN", 7), ("00840", "ANESTH, SURG LOWER ABDOMEN", 6), ("01402", "ANESTH, KNEE ARTHROPLASTY", 7), ("01630",
    "ANESTH, SURGERY OF SHOULDER", 5),
         ("00812", "ANESTH, SCREEN COLONOSCOPY", 3), ("00731", "ANESTH, UPR GI NDSC NOS", 5), ("01967", "ANESTH/ANALG, VAG DELIVERY", 5), ("00142",
             "ANESTH, LENS SURGERY", 4),
         ("01961", "ANESTH, CS DELIVERY", 7), ("00320", "ANESTH, NECK ORGAN, 1 YR & OVER", 6)]
EXTRA = [("64447", ["59"], "NJX AA&/STRD FEMORAL NERVE", 320, 690), ("64415", ["59"], "NJX AA&/STRD BRACHIAL PLEXUS", 330, 720), ("76942", ["26"],
    "ECHO GUIDE FOR BIOPSY", 110, 290),
         ("36620", [], "INSERTION CATHETER, ARTERY", 140, 330), ("99100", [], "SPECIAL ANESTHESIA SERVICE, PATIENT UNDER 1 OR OVER 70", 90, 160)]
KINDS = {(m, c): " ".join(["n", "n"] + ["n"] * m + ["-"] + ["c"] * c + ["r", "r", "r"]) for m in (False, True) for c in (False, True)}
WHERE = ("MERCY LAKES HOSPITAL", "RIVERSIDE SURGERY CENTER LLC", "ENDOSCOPY CENTER OF THE VALLEY", "ST BONIFACE MEDICAL CTR")
SAYS = ("YOUR INSURANCE HAS PROCESSED THE CLAIM. THE BALANCE IS YOUR RESPONSIBILITY.",
        "PLEASE REMIT PAYMENT OR CALL OUR OFFICE TO DISCUSS PAYMENT ARRANGEMENTS.", "*** SECOND NOTICE ***")
ASK = ("Why am I receiving this bill?  Anesthesia services are provided by an independent group of physicians and nurse anesthetists. Our charges are "
    "not part of the bill from the "
       "hospital, surgery center or surgeon. Charges are based on the difficulty of the procedure and the time that anesthesia was given.")


def document(rng):
    who, at = Person(rng), Sender(rng)
    name = rng.choice(("Summit Anesthesia Consultants, P.A.", "Anesthesia Medical Group of Cass County", "Coastal Anesthesiology Associates LLC",
        "Heartland Anesthesia Partners, PLLC"))
    plan, say, sent = rng.choice(PLANS), rng.choice((us, two)), day(rng, (2025, 7, 1), 300)
    due, acct, case = later(sent, rng.choice((15, 25, 30))), number(rng, rng.choice(("999999", "A99999999", "99999-99"))), number(rng, "9999999")
    served = later(sent, -rng.randint(28, 140))
    modded, rate, clock = rng.random() < 0.8, rng.choice((8500, 9800, 11000, 12500, 14500)), rng.random() < 0.85
    lines, paid, rows, left = [], [], [], 0
    doc, nurse, surgeon = doctor(rng), doctor(rng, "{} {}, {}", ("CRNA",)), doctor(rng)
    code, words, base = rng.choice(CASES)
    minutes = rng.randint(18, 65) if base < 5 else rng.randint(48, 236)
    whole = -(-minutes // 15) + base
    team = rng.random() < 0.4
    items = []
    if team:
        for who_did, mod, share in ((doc, "QK", 2), (nurse, "QX", 2)):
            items.append((code, [mod, f"P{rng.randint(1, 3)}"] if mod == "QK" else [mod], f"{words}", minutes, whole * rate // share))
    else:
        items.append((code, ["AA", f"P{rng.randint(1, 4)}"] if rng.random() < 0.6 else ["QZ"], words, minutes, whole * rate))
    items += [(c, m, w, None, price(rng, lo, hi)) for c, m, w, lo, hi in rng.sample(EXTRA, rng.choice((0, 0, 0, 1, 2)))]
    for code, mods, words, time, charge in items:
        left += charge
        lines.append({"date": served, "code": code, "modifiers": mods if modded and mods else None, "description": words, "minutes": time
            if clock else None, "charge_cents": charge})
        rows.append(tr([say(served), code, " ".join(mods)][:2 + modded] + [words] + [str(time or "")] * clock + [bare(charge), "", bare(left)],
            KINDS[modded, clock]))
    charges, when = left, later(served, rng.randint(14, 26))
    off, ins, own, _ = shares(rng, charges, ("coins", "coins", "ded", "copay"))
    paid += [pay(when, "insurance", f"{rng.choice(('INS PMT', 'PAYMENT FROM'))} {plan.upper()}", ins)] * bool(ins)
    paid += [pay(when, "adjustment", rng.choice(("CONTRACTUAL ALLOWANCE", "PPO DISCOUNT", "INSURANCE ADJUSTMENT")), off)]
    if rng.random() < 0.2 and own > 9000:
        paid.append(pay(later(sent, -2), "patient", rng.choice(("PAYMENT - CHECK THANK YOU", "PATIENT PMT - ONLINE")), 5000))
    for p in paid:
        left -= p["amount_cents"]
        rows.append(tr([say(p["date"]), ""] + [""] * modded + [p["description"]] + [""] * clock + ["", bare(p["amount_cents"]), bare(left)],
            KINDS[modded, clock]))
    if left <= 0:
        return document(rng)
    heads = ["DATE", "CODE"] + ["MOD"] * modded + ["DESCRIPTION"] + ["MIN"] * clock + ["CHARGES", "CREDITS", "BALANCE"]
    tax, born, member = tax_id(rng), rng.random() < 0.5, number(rng, "AAA999999999")
    ages = spread(left, sent, when, 4)
    by = facts([("Anesthesiologist:", doc)] + [("Anesthetist:", nurse)] * team + [("Surgeon:", surgeon), ("Location:", rng.choice(WHERE))], "id")
    pat = facts([("Patient:", who.full.upper())] + [("DOB:", us(who.born))] * born + [("Case No.:", case), ("Insurance 1:", plan.upper()),
        ("Policy ID:", member)], "id")
    body = (sides(f"<div class='nm'>{name}</div>{at.box}<br>{at.far}<br>Billing Office {at.tel} &nbsp; Toll Free {at.free}<br>Office Hours: M-F "
        f"8:30-4:30 &nbsp; Fed. Tax ID {tax}",
                  facts([("Account No.", acct), ("Statement Date", say(sent)), ("Payment Due By", say(due)), ("Balance Due", usd(left))], "bx"),
                      widths=(64, 36))
            + f"<div class='ml'>{who.mail()}</div>" + sides(pat, by, widths=(50, 50), kind="tp") + grid(heads, rows, KINDS[modded, clock])
            + grid(["0 - 30 DAYS", "31 - 60 DAYS", "61 - 90 DAYS", "OVER 90 DAYS", "INSURANCE PENDING", "BALANCE DUE"],
                   [tr([bare(x) for x in ages] + [bare(0), f"<b>{usd(left)}</b>"], "c c c c c c")], "c c c c c c", "d ag")
            + f"<p class='q'>{rng.choice(SAYS)}</p>"
            + f"<p class='s'>{ASK}</p><div class='cut'>&#9986; Return this portion with your payment</div>"
            + sides(f"{who.mail()}<br><br>REMIT TO:<br><b>{name}</b><br>{at.box}<br>{at.far}",
                    facts([("Account No.", acct), ("Patient", who.full.upper()), ("Balance Due", usd(left)), ("Amount Enclosed", "$")], "bx")
                    + "<div class='s'>Circle one: &nbsp; VISA &nbsp; MC &nbsp; DISC &nbsp; AMEX<br>Card # ____________________________<br>Exp ______ "
                        "&nbsp; Signature _______________</div>", widths=(55, 45)))
    css = ("body { font: 9pt 'Liberation Serif' } .nm { font-weight: bold; font-size: 14pt } .bx { width: 100% } .bx td { border: 0.75pt solid #000; "
        "padding: 2.5pt 5pt } .bx td + td { text-align: "
           "right; font-weight: bold } .ml { margin: 24pt 0 20pt 26pt; font-size: 10pt } .id td { padding: 0.8pt 8pt 0.8pt 2pt } .tp { border-top: 1pt "
               "solid #000; border-bottom: 1pt solid #000; "
           "margin-bottom: 6pt } .d th { background: #e4e4e4; border: 0.5pt solid #000; font-size: 8pt } .d td { padding: 2pt 4pt } .d { border: 0.75pt "
               "solid #000 } .ag { margin-top: 12pt } "
           ".ag td { border: 0.5pt solid #000 } .q { font-weight: bold; text-align: center; margin: 10pt 0 4pt } .s { font-size: 8pt } .cut { "
               "margin-top: 80pt }")
    return done(css, body, {"document_type": KIND, "provider": {"name": name, "phone": at.tel, "address": at.remit, "tax_id": tax},
        "payer": {"name": plan.upper()},
                            "patient": {"name": who.full.upper(), "birth_date": who.born if born else None, "member_id": member},
                                "account_number": acct, "statement_date": sent,
                            "due_date": due, "lines": lines, "payments": paid, "totals": {"balance_cents": left}})
