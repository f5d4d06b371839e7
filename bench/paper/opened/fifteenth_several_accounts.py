"""A collector's letter of the older kind: several accounts of one hospital in a list, the sum of them, the sentence of the thirty days, a coupon."""
from held_fifteenth_b import *  # noqa: F403

NAME = "held15-several-accounts"


def document(rng):
    who = Who(rng)
    collector, creditor = rng.choice(("MID-STATES CREDIT BUREAU", "Medical Collection Associates, Inc.", "TRI COUNTY ADJUSTMENT CO")), rng.choice(HOSPITALS)
    tel, (street, town), ref, sent = call(rng), place(rng, True), number(rng, "A99999999"), day(rng, (2026, 1, 20), 150)
    lines, rows = [], []
    for _ in range(rng.randint(2, 7)):
        when, amount = later(sent, -rng.randint(150, 600)), rng.randint(2500, 190000)
        lines.append({"date": when, "charge_cents": amount})
    lines.sort(key=lambda x: x["date"])
    for x in lines:
        rows.append([number(rng, "H9999999"), esc(who.first.upper()), say(x["date"], "%m/%d/%y"), usd(x["charge_cents"])])
    owed = total(lines, "charge_cents")
    slip = facts([("Reference #:", ref), ("Balance due:", usd(owed)), ("Amount enclosed:", "$____________")])
    body = (f"<div class='c'><b class='big'>{esc(collector)}</b><br>{street} &#9679; {town}<br>Telephone {tel}</div><br>" + beside(who.mail, facts([("Date:", say(sent, "%B %-d, %Y")), ("Reference #:", ref), ("Creditor:", esc(creditor)), ("Total balance:", usd(owed))]))
            + f"<br><p>Dear {esc(who.plain)}:</p><p>The account(s) listed below have been placed with this office for collection by the above creditor. We ask that you send payment in full, or call us to make arrangements.</p>"
            + table(["CLIENT ACCT #", "PATIENT", "DATE OF SERVICE", "AMOUNT"], rows, "lllr", "t", [[("TOTAL BALANCE DUE", 3), usd(owed)]])
            + "<p>Unless you notify this office within 30 days after receiving this notice that you dispute the validity of this debt or any portion thereof, this office will assume this debt is valid. If you notify this office in writing within 30 days from receiving this notice that you dispute the validity of this debt or any portion thereof, this office will obtain verification of the debt or obtain a copy of a judgment and mail you a copy of such judgment or verification. If you request this office in writing within 30 days after receiving this notice, this office will provide you with the name and address of the original creditor, if different from the current creditor.</p>"
            + f"<p>This is an attempt to collect a debt. Any information obtained will be used for that purpose. This communication is from a debt collector.</p><p>Sincerely,</p><p>{esc(rng.choice(FIRST))} {esc(rng.choice(LAST))}<br>Collection Department</p><p class='fine'>A $25.00 service charge may be added for any returned check where the law allows. Calls may be monitored or recorded.</p>"
            + "<div class='cut'>DETACH AND RETURN WITH PAYMENT</div>" + beside(f"{who.mail}", slip + f"<br>Remit to:<br><b>{esc(collector)}</b><br>{street}<br>{town}"))
    return done(sheet(".c{text-align:center}.big{font-size:15pt}.t{width:86%;margin:8pt auto}.t th{border-bottom:1px solid #000;border-top:1px solid #000}.sum td{border-top:1px solid #000;font-weight:bold}.cut{border-top:1px dashed #000;text-align:center;font-size:8pt;margin:10pt 0}.f td{padding:1pt 12pt 1pt 0}p{margin:0 0 7pt}", body, font="10.5pt 'Liberation Serif','Times New Roman',serif", margin="0.75in"),
                {"document_type": "collection_notice", "collector": {"name": collector, "phone": tel}, "provider": {"name": creditor}, "patient": {"name": who.plain}, "account_number": ref, "statement_date": sent, "lines": lines, "totals": {"balance_cents": owed}})
