"""A collector's first letter under Regulation F for several visits at one provider: the visits with what was owed on the itemization date, then interest, fees and credits since, rights in boxes, a slip."""
from held_sixteenth_a import *

NAME, KIND = "held16-debt-accounts", "collection_notice"


def document(rng):
    who, at = Patient(rng), Place(rng)
    collector = rng.choice(("Granite Bay Financial Services, LLC", "Allegiant Medical Recovery, Inc.", "Keystone Patient Accounts Bureau", "Rosslyn Field Associates"))
    creditor = f"{rng.choice(CITIES)[0]} {rng.choice(('Regional Health', 'Emergency Associates', 'Community Hospital', 'Orthopedic Group'))}"
    sent = day(rng, (2026, 1, 15), 200)
    item, until, ref = later(sent, -rng.randint(50, 150)), later(sent, rng.randint(35, 42)), number(rng, "9999999-9")
    lines, rows, theirs = [], [], []
    for date in sorted(later(item, -rng.randint(90, 400)) for _ in range(rng.choice((1, 1, 2, 3, 4)))):
        cents = rng.randint(4500, 160000)
        theirs.append(number(rng, "999999999"))
        lines.append({"date": date, "maybe": {"charge_cents": cents, "patient_cents": cents, "description": creditor}})
        rows.append(tr([theirs[-1], us(date), usd(cents)], "n n r"))
    principal = sum(x["maybe"]["charge_cents"] for x in lines)
    interest, fees, credit = rng.choice((0, 0, rng.randint(200, 6000))), 0, rng.choice((0, 0, rng.randint(10, principal // 200) * 100))
    now = principal + interest + fees - credit
    rows.append(tr([(f"Amount you owed on {long(item)}", 2), usd(principal)], "- r", "t"))
    since = grid([], [tr([k, v], "- r", row) for k, v, row in (("Interest charged since that date", f"+ {usd(interest)}", ""), ("Fees charged since that date", f"+ {usd(fees)}", ""), ("Payments and credits since that date", f"- {usd(credit)}", ""), ("Total amount of the debt now", usd(now), "t"))], kind="d since")
    day_words = long(until)
    body = (sides(f"<b class='h'>{collector}</b><br>{at.street}<br>{at.town}", f"Toll-free {at.free}<br>Monday - Friday, 8 a.m. to 7 p.m. Central<br>pay.example.com", widths=(60, 40), kind="hd")
            + sides(f"<p class='to'>{who.mail}</p>", facts([("Date", long(sent)), ("Our reference", ref), ("Creditor", creditor), ("Total debt now", usd(now))], "f bx"), widths=(55, 45))
            + f"<p>{collector} is a debt collector. We are trying to collect a debt that you owe to {creditor}. We will use any information you give us to help collect the debt.</p>"
            + f"<h3>Our information shows</h3><p>You received medical services from {creditor} on the date{'s' if len(lines) > 1 else ''} below. Itemization date: {long(item)}, the date of the last statement the creditor sent you.</p>"
            + grid(["Creditor's account number", "Date of service", "Balance"], rows, "n n r", "d acc") + since
            + sides(f"<b>To dispute the debt</b><br>Call or write to us by <b>{day_words}</b> to dispute all or part of it. If you do not, we will assume that our information is correct. If you write by that date, we must stop collection on any amount you dispute until we send you information that shows you owe it.", f"<b>To learn the original creditor</b><br>Write by <b>{day_words}</b> to ask for the name and address of the original creditor, if different from the current creditor. We must stop collection until we send it.", "<b>To know your rights</b><br>Go to www.cfpb.gov/debt-collection. You can stop or limit how we contact you. Ask about payment options, or whether the creditor's financial assistance applies. <i>Puede solicitar este aviso en espa&ntilde;ol.</i>", widths=(36, 32, 32), kind="rights")
            + f"<p class='s'>Notice: a medical debt under $500 is not reported by us to credit bureaus. {rng.choice(('North Carolina permit 100999.', 'New York City license 1299990.', 'Tennessee: licensed by the Collection Service Board.', 'This agency is licensed in Minnesota.'))} Calls may be recorded.</p>"
            + "<div class='cut'>Tear here and mail in the envelope</div>" + sides(f"&#9633; I dispute this debt: &#9633; not mine &nbsp; &#9633; wrong amount &nbsp; &#9633; other<br>&#9633; Send me the name of the original creditor<br>&#9633; I enclose $ ____________<br><br>{who.full}", facts([("Our reference", ref), ("Total debt now", usd(now))], "f") + f"{collector}<br>{at.box}<br>{at.far}", widths=(56, 44)))
    css = "body { font: 9.8pt 'Nimbus Roman', 'Liberation Serif' } .h { font-size: 15pt } .hd { border-bottom: 2pt double #000; margin-bottom: 8pt } .to { margin: 16pt 0 14pt 10pt } .bx td { border: 1px solid #777 } p { margin: 6pt 0 } h3 { font-size: 11pt; margin: 6pt 0 2pt } .acc, .since { width: 78%; margin: 4pt auto } .acc th { border-bottom: 1px solid #000; border-top: 1px solid #000 } .t td { font-weight: bold; border-top: 1px solid #000 } .rights { margin-top: 8pt; font-size: 9pt } .rights > tbody > tr > td { border: 1px solid #777; padding: 5pt }"
    return done(css, body, {"document_type": KIND, "collector": {"name": collector, "phone": at.free}, "provider": {"name": creditor}, "patient": {"name": who.full}, "account_number": ref, "maybe": {"original_account": theirs[0]}, "statement_date": sent, "itemization_date": item, "validation_end": until, "lines": lines,
                            "payments": [{"by": "patient", "amount_cents": credit}] if credit else None, "totals": {"principal_cents": principal, "interest_cents": interest, "fees_cents": fees, "patient_paid_cents": credit, "balance_cents": now}})
