"""thirteenth_a_last_notice.py: a children's hospital's final notice: a letter with the account's sums in a ruled box, a warning of collection, no services at all, and a slip with boxes for the card."""
import held_thirteenth_a as t
from held_thirteenth_a import cols, esc, facts, money, say, table

NAME, KIND = "held13-a-last-notice", "summary_bill"


def document(rng):
    place, child, parent, date = f"{t.city(rng)} Children's Hospital", t.Patient(rng, 1, 15), t.Patient(rng, 27, 50), t.day(rng)
    parent.last = child.last
    acct, tel, box, plan, toll = t.number(rng, "H99999999"), t.call(rng, "({}) {}-{}"), t.where(rng, True), rng.choice(t.PLANS[:4]), t.number(rng, "FN9999")
    sent = t.later(date, rng.randint(100, 150))
    due, charges = t.later(sent, rng.choice((10, 15, 30))), t.price(rng, 700, 8800)
    paid, off, own = round(charges * rng.uniform(0.2, 0.4)), round(charges * rng.uniform(0.25, 0.4)), rng.choice((0, 5000, 7500))
    owed = charges - paid - off - own
    rows = [["Total charges", money(charges, "$ ")], [f"Less: paid by {plan}", f"({money(paid, '$ ')})"], ["Less: adjustments", f"({money(off, '$ ')})"], *([["Less: payments received from you", f"({money(own, '$ ')})"]] if own else []), ("tt", ["PAST DUE BALANCE", money(owed, "$ ")])]
    mail = f"TO THE PARENT OR GUARDIAN OF<br>{child.plain.upper()}<br>{parent.street.upper()}<br>{parent.town.upper()}"
    body = (f'<div class="lg">{esc(place)}</div><div class="ad">Patient Business Services &nbsp;|&nbsp; {box[0]} &nbsp;|&nbsp; {box[1]}</div><p>{say(sent, "long")}</p><div class="to">{mail}</div><div class="fn">FINAL NOTICE BEFORE COLLECTION REFERRAL</div>'
            + facts([("RE: Patient", esc(child.plain)), ("Account No.", acct), ("Date of Service", say(date, "long"))])
            + f'<p>Dear Parent or Guardian,</p><p>Despite our earlier statements, the balance below has not been paid. If payment in full, or an arrangement for payment, is not received by <b>{say(due, "long")}</b>, this account may be referred to an outside collection agency. We will not report it to a credit bureau within 180 days of your first bill.</p>'
            + table("bx", "lr", [], rows)
            + f'<p>If your family earns less than 400% of the federal poverty guidelines you may qualify for free or reduced care, and we will hold this account for 60 days while you apply. Call {tel} and refer to notice {toll}.</p><p>Sincerely,<br><br>{esc(t.dr(rng, "{} {}"))}<br>Manager, Patient Accounts</p><div class="cut">DETACH AND MAIL WITH PAYMENT</div>'
            + cols((45, facts([("Account No.", acct), ("Pay by", say(due, "long")), ("Amount due", money(owed, "$ "))])), (55, t.card_box())))
    css = "body{font:10.5pt 'Liberation Serif'}.lg{font-size:18pt;color:#b0402a}.ad{font-size:8.5pt;border-bottom:2px solid #b0402a}.to{margin:14pt 0}.fn{border:1.5px solid #b0402a;color:#b0402a;font-weight:bold;text-align:center;padding:4pt;margin-bottom:6pt}.bx{width:62%;margin:6pt auto}.bx td{border:.5px solid #666;padding:3pt 8pt}.tt td{font-weight:bold;background:#f6e8e5}.cut{border-top:1px dashed #444;font-size:7.5pt;text-align:center;margin:12pt 0 5pt}p{margin:7pt 0}"
    return t.done(css, body, {"document_type": KIND, "provider": {"name": place, "phone": tel}, "payer": {"name": plan}, "patient": {"name": child.plain}, "account_number": acct, "statement_date": sent, "due_date": due, "maybe": {"admitted": date, "discharged": date}, "lines": [], "totals": {"charges_cents": charges, "insurance_paid_cents": paid, "adjustments_cents": off, **({"patient_paid_cents": own} if own else {}), "balance_cents": owed}})
