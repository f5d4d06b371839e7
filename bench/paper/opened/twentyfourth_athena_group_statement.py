"""A multi-specialty group's statement out of athenahealth: amount due and access code in a box, then visit by visit what was charged, adjusted and
paid, each with its sum, the total, balances by age, messages, and below the fold a coupon with check boxes, account and the address to pay to."""
from held_twentyfourth_a import *

NAME, KIND = "held24-athena-group-statement", "itemized_bill"
CARE = [("99213", "OFFICE O/P EST LOW 20 MIN", 120, 230), ("99214", "OFFICE O/P EST MOD 30 MIN", 170, 330), ("99204", "OFFICE O/P NEW MOD 45 MIN", 260,
    440),
        ("99396", "PREV VISIT EST AGE 40-64", 190, 360), ("G0439", "PPPS, SUBSEQ VISIT", 160, 300), ("93000", "ELECTROCARDIOGRAM COMPLETE", 45, 140),
        ("36415", "COLL VENOUS BLD VENIPUNCTURE", 10, 30), ("80061", "LIPID PANEL", 40, 110), ("83036", "HEMOGLOBIN GLYCOSYLATED A1C", 28, 80),
            ("85025", "COMPLETE CBC W/AUTO DIFF WBC", 25, 70),
        ("17000", "DESTRUCT PREMALG LESION", 130, 260), ("20611", "DRAIN/INJ JOINT/BURSA W/US", 220, 480), ("J3301", "TRIAMCINOLONE ACET INJ NOS, 10 "
            "MG", 12, 40),
        ("90471", "IMMUNIZATION ADMIN", 28, 60), ("90677", "PNEUMOCOCCAL CONJ VACCINE, 20 VALENT, FOR INTRAMUSCULAR USE", 260, 390), ("76536",
            "US EXAM OF HEAD AND NECK", 210, 480),
        ("11102", "TANGNTL BX SKIN SINGLE LES", 150, 310), ("69210", "REMOVE IMPACTED EAR WAX UNI", 80, 170)]
PARTS = ("Internal Medicine", "Cardiology", "Dermatology", "Ear, Nose & Throat", "Family Medicine - Eastgate", "Orthopedics & Sports Medicine")
SAYS = ("Your insurance has processed these claims and has determined that you are responsible for the balance shown.",
        "Your account is past due. Please send your payment today or call us to set up a payment plan.",
        "Thank you for choosing our practice. Balances not paid within 90 days may be referred to an outside agency.")


def document(rng):
    who, at = Person(rng), Sender(rng)
    name = rng.choice(("Piedmont Valley Medical Group, P.C.", "Lakeshore Physician Associates, LLC", "Premier Care Multispecialty Clinic PLLC",
        "Northern Hills Medical Partners"))
    plan = rng.choice([x for x in PLANS if x != "Medicare Part B"])
    say, codes, mods = rng.choice((us, two)), rng.random() < 0.75, rng.random() < 0.5
    sent = day(rng, (2025, 8, 1), 260)
    due = later(sent, rng.choice((14, 20, 21, 30)))
    visits = sorted(later(sent, -rng.randint(18, 150)) for _ in range(rng.choice((1, 1, 2, 2, 3, 4))))
    visits = sorted(set(visits))
    lines, paid, rows, boxed, owed = [], [], [], [0] * 5, 0
    for served in visits:
        doc, part = doctor(rng, "{} {}, {}", ("MD", "DO", "NP", "PA")), rng.choice(PARTS)
        rows.append(tr([(f"Visit on {say(served)} with {doc} &ndash; {part}", 3)], "-", "h"))
        first, known = rng.choice(CARE[:5]), len(paid)
        left = own_sum = off_sum = ins_sum = 0
        for code, words, lo, hi in [first] + rng.sample(CARE[5:], rng.choice((0, 0, 1, 2, 3))):
            charge = price(rng, lo, hi)
            mod = ["25"] if mods and codes and code == first[0] and rng.random() < 0.5 else None
            lines.append({"date": served, "code": code if codes else None, "modifiers": mod, "description": words, "charge_cents": charge})
            shown = f"{words} ({code}{' ' + mod[0] if mod else ''})" if codes else words
            rows.append(tr([say(served), shown, usd(charge)], "n i r"))
            off, ins, own, _ = shares(rng, charge)
            off_sum, ins_sum, own_sum, left = off_sum + off, ins_sum + ins, own_sum + own, left + charge
        when = later(served, rng.randint(9, max(10, (sent - served).days - 2)))
        for p in ([pay(when, "adjustment", f"Contractual adjustment - {plan}", off_sum)] if off_sum else []) + (
                [pay(when, "insurance", f"Insurance payment - {plan}", ins_sum)] if ins_sum else []):
            paid.append(p)
            left -= p["amount_cents"]
        if own_sum > 4000 and rng.random() < 0.35:
            paid.append(pay(served, "patient", rng.choice(("Copay payment - Visa ending in 4417", "Payment - check", "Time of service payment")),
                rng.choice((2500, 3000, 4000))))
            left -= paid[-1]["amount_cents"]
        for p in paid[known:]:
            rows.append(tr([say(p["date"]), p["description"], less(p["amount_cents"])], "n i r"))
        rows.append(tr([("Your balance for this visit", 2), usd(left)], "r r", "u"))
        boxed[min(4, (sent - served).days // 30)] += left
        owed += left
    if owed <= 0 or min(boxed) < 0:
        return document(rng)
    acct, code = number(rng, rng.choice(("999999", "99999", "9999999"))), number(rng, "AA9AA-99A9A")
    pat = rng.choice((f"Patient: <b>{who.plain}</b> (#{acct})", f"Patient: <b>{who.plain.upper()}</b> &nbsp; Account: <b>{acct}</b>"))
    web = site(name.split()[0] + "pay")
    body = (sides(f"<div class='nm'>{name}</div>{at.street}<br>{at.town}<div class='ml'>{who.mail()}</div>",
                  "<div class='st'>STATEMENT</div>" + facts([("Statement date", say(sent)), ("Account number", acct), ("Payment due", say(due)),
                      ("<b>Amount due</b>", f"<b>{usd(owed)}</b>")], "bx")
                  + f"<div class='wy'><b>Pay online</b><br>{web}<br>Access code: <b>{code}</b><br><b>Billing questions or pay by "
                      f"phone</b><br>{at.tel}<br>Mon-Fri 8:00am - 4:30pm</div>", widths=(58, 42))
            + f"<p>{pat} &nbsp; Insurance: {plan}</p>" + grid(["Date", "Description", "Amount"], rows + [tr([("Total amount due", 2), usd(owed)], "r r",
                "b")], "n - r")
            + grid(["Current", "31-60 days", "61-90 days", "91-120 days", "Over 120 days"], [tr([usd(x) for x in boxed], "r r r r r")], "r r r r r", "d ag")
            + f"<p class='me'>{rng.choice(SAYS)}</p>"
            + "<div class='cut'>Please detach and return with your payment</div>"
            + sides(f"&#9633; Check here if your address or insurance has changed and write the changes on the back<br><br><b>Make checks payable and "
                f"send to:</b><br>{name}<br>{at.box}<br>{at.far}",
                    facts([("Patient", who.plain), ("Account", acct), ("Statement date", say(sent)), ("Amount due", usd(owed)), ("Amount enclosed",
                        "$")], "bx")
                    + "<div class='s'>&#9633; Visa &nbsp; &#9633; MasterCard &nbsp; &#9633; Discover &nbsp; &#9633; Amex<br>Card no. "
                        "______________________ Exp. ______ CVV ____<br>Signature ____________________________</div>", widths=(55, 45)))
    css = ("body { font: 9.2pt 'Liberation Sans' } .nm { font-weight: bold; font-size: 13pt; color: #5a2d82 } .st { font-size: 15pt; color: #5a2d82; "
        "text-align: right } .bx { width: 100% } "
           ".bx td { border-bottom: 0.5pt solid #bbb; padding: 2.5pt 4pt } .bx td + td { text-align: right } .ml { margin: 26pt 0 10pt 24pt; font-size: "
               "10pt } .wy { font-size: 8.4pt; background: "
           "#f1ecf6; padding: 5pt; margin: 6pt 0 } .d th { color: #5a2d82; border-bottom: 1pt solid #5a2d82; font-size: 8.4pt } .d td { padding: 2pt 4pt "
               "} .h td { font-weight: bold; background: "
           "#f1ecf6; padding-top: 4pt } .i { padding-left: 10pt !important } .u td { border-top: 0.5pt solid #aaa; font-weight: bold } .b td { "
               "font-weight: bold; font-size: 11pt; border-top: "
           "1.5pt solid #5a2d82 } .ag { margin-top: 10pt } .ag td, .ag th { border: 0.5pt solid #bbb; width: 20% } .me { border-left: 3pt solid #5a2d82; "
               "padding-left: 6pt }")
    return done(css, body, {"document_type": KIND, "provider": {"name": name, "phone": at.tel, "address": at.remit}, "payer": {"name": plan},
        "patient": {"name": who.plain},
                            "account_number": acct, "statement_date": sent, "due_date": due, "lines": lines, "payments": paid,
                                "totals": {"balance_cents": owed}})
