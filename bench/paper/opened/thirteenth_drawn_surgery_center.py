"""thirteenth_drawn_surgery_center.py: a surgery center's statement in serif letters, credits in parentheses; behind it a page of 6.5 point legal words in two columns that bills nothing."""
import held_thirteenth as t
from held_thirteenth import Pen, bare, money, say

NAME, KIND = "held13-drawn-surgery-center", "itemized_bill"
CASES = [[("29881", "Knee arthroscopy with meniscectomy, facility", 5200, 9800)], [("66984", "Cataract removal with lens, facility", 3900, 7200), ("V2632", "Intraocular lens, posterior chamber", 250, 600)], [("45385", "Colonoscopy with polyp removal, facility", 2400, 5100), ("45380", "Colonoscopy with biopsy, facility", 1400, 2600)], [("64721", "Carpal tunnel release, facility", 2600, 4900)], [("49505", "Inguinal hernia repair, facility", 4100, 8200), ("C1781", "Mesh, implantable", 400, 1500)]]
LEGAL = ["NOTICE OF NONDISCRIMINATION. We comply with federal civil rights laws and do not treat people differently because of race, color, national origin, age, disability or sex. We give free aids and services, such as interpreters and written information in other forms, to people whose first language is not English or who need them.",
         "FINANCIAL ASSISTANCE. Patients whose household income is at or below 200% of the federal poverty guidelines may have the whole balance forgiven; between 200% and 400% a discount may apply. An application must reach us within 240 days of the first bill after your procedure. A request does not stop interest where the law lets us charge it; we charge none in the first 120 days.",
         "RETURNED CHECKS. A charge of $30.00 is added to the account for a check that the bank returns. When you give a check, you allow us to make a one-time electronic transfer from your account.",
         "CREDIT REPORTING. We do not report balances under $500.00 to the credit bureaus, nor any balance before a year has gone by since the date of the first statement.",
         "YOUR RIGHTS ABOUT SURPRISE BILLS. When you have emergency care or are treated by an out-of-network provider at an in-network surgery center, you are protected from balance billing. You pay only your share as if the provider were in network. If you think you were billed wrongly, you may complain to the federal help desk.",
         "GOOD FAITH ESTIMATE. If you do not have or do not use insurance you have the right to an estimate of the cost before care. If your bill is at least $400.00 more than the estimate, you can dispute it within 120 days.",
         "PRIVACY. Our notice of privacy practices tells how health information about you may be used and shared. Ask for a copy at the front desk.",
         "DISPUTES. A payment of less than the full balance marked as paid in full must be sent to the attention of the business office manager at the address on the face of this statement. Any other payment so marked is taken without giving up the right to the rest."]


def document(rng):
    place, who = f"{t.city(rng)} {rng.choice(('Surgery Center', 'Ambulatory Surgical Center', 'Outpatient Surgery Center'))}, LLC", t.Patient(rng)
    acct, tel, box, giver, came, plan = t.number(rng, "999999-9"), t.call(rng, "({}) {}-{}"), t.where(rng), t.dr(rng), t.day(rng, "2026-01-05", "2026-05-20"), rng.choice(("Aetna", "UnitedHealthcare", "BCBS"))
    lines = [{"date": came, "code": code, "description": words, "charge_cents": t.price(rng, low, high)} for code, words, low, high in rng.choice(CASES)]
    deposit, charges = rng.choice((15000, 25000, 40000)), t.total(lines)
    paid, cut = round(charges * rng.uniform(0.2, 0.35)), round(charges * rng.uniform(0.45, 0.55))
    posted = t.later(came, rng.randint(25, 45))
    payments = [t.pay(came, "patient", "Deposit at check-in, Visa", deposit), t.pay(posted, "insurance", f"{plan} payment", paid), t.pay(posted, "adjustment", f"{plan} contractual allowance", cut)]
    owed, sent = charges - deposit - paid - cut, t.later(posted, rng.randint(4, 15))

    def draw(out):
        pen = Pen(out, font="Times-Roman", size=10.5)
        pen.mid(306, 60, place, "Times-Bold", 18)
        pen.mid(306, 76, f"{box[0]}  *  {box[1]}  *  {tel}", size=9.5)
        pen.rule(72, 84, 540)
        pen.left(72, 112, f"Statement of account as of {say(sent, 'long')}", "Times-Bold", 12)
        pen.lines(72, 146, who.mail)
        for at, (name, value) in enumerate((("Account", acct), ("Patient", who.plain), ("Surgeon", giver), ("Date of surgery", say(came, "us")))):
            pen.left(350, 146 + 14 * at, f"{name}:")
            pen.left(436, 146 + 14 * at, value)
        y = 238
        pen.lines(72, y, ["Date"], "Times-Italic")
        pen.left(140, y, "Code", "Times-Italic")
        pen.left(190, y, "Description", "Times-Italic")
        pen.right(540, y, "Amount", "Times-Italic")
        pen.rule(72, y + 4, 540)
        for row in [(x["date"], x["code"], x["description"], x["charge_cents"]) for x in lines] + [(p["date"], "", p["description"], -p["amount_cents"]) for p in payments]:
            y += 19
            pen.left(72, y, say(row[0], "us"))
            pen.left(140, y, row[1])
            pen.left(190, y, row[2])
            pen.right(540, y, bare(row[3], "({})"))
        pen.rule(470, y + 6, 540)
        pen.left(190, y + 22, "Balance due from patient", "Times-Bold")
        pen.right(540, y + 22, money(owed), "Times-Bold")
        pen.rule(470, y + 26, 540)
        pen.rule(470, y + 28, 540)
        pen.words(72, y + 70, "The surgeon, the anesthesia provider and the laboratory bill for themselves. Please pay within 30 days, or call us to set up payments. Important words about your rights are on the other side.", 468)
        pen.next()
        pen.left(60, 50, "IMPORTANT INFORMATION ABOUT YOUR ACCOUNT", "Times-Bold", 7.5)
        for half in (0, 1):
            y = 66
            for text in LEGAL[half * 4 : half * 4 + 4]:
                y = pen.words(60 + 254 * half, y, text, 236, size=6.5) + 5
        pen.save()

    return t.done(draw, {"document_type": KIND, "provider": {"name": place, "phone": tel}, "patient": {"name": who.plain}, "account_number": acct, "statement_date": sent, "maybe": {"admitted": came, "discharged": came}, "lines": lines, "payments": payments, "totals": {"balance_cents": owed}})
