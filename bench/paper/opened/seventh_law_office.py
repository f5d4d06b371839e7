"""seventh_law_office.py: a law office's first letter for a hospital or a doctor: attorneys down the side, the matter in a block, the sum in the sentences, thirty days in small words."""
from held_parts import day, e, money, page, phone, say
from held_plain import home, letters, someone

NAME = "held7-law-office"
KIND = "collection_notice"
CLIENTS = ["Vernon County Hospital", "Blackstone Valley Physicians, LLC", "Hill Country Orthopedics, P.A.", "Our Lady of the Pines Medical Center", "Midland Anesthesia Associates LLP"]
CSS = """body { font: 11.5pt 'Liberation Serif'; color: #000 } .w { width: 100% } .w > tbody > tr > td { vertical-align: top; padding: 0 } .lh { text-align: center; border-bottom: 1px solid #000; padding-bottom: 6px } .lh div { font: 18pt 'C059', 'Liberation Serif'; letter-spacing: 2px } .at { font-size: 8pt; width: 1.5in; padding-right: 12px !important; border-right: 1px solid #999 }
.bd { padding-left: 18px !important } .re td { padding: 1px 14px 1px 0; vertical-align: top } p { margin: 9px 0; text-align: justify } .it { margin: 8px 0 8px 30px } .it td { padding: 1px 20px 1px 0 }"""


def document(rng):
    partners, client, who = [someone(rng) for _ in range(3)], rng.choice(CLIENTS), someone(rng)
    firm = rng.choice(["Law Offices of {0}, {1} & {2}", "{0} {1} LLP", "{0} & {1}, P.C.", "The {0} Law Firm, PLLC"]).format(*(p[2] for p in partners))
    name, tel, file, original, (street, town), office = f"{who[0]} {who[2]}", phone(rng), letters(rng, rng.choice(["99-99999", "9999999", "A99999.999"])), letters(rng, rng.choice(["999999999", "AA99999"])), home(rng), home(rng)
    printed, served = day(rng, (2026, 1, 8), 150), day(rng, (2025, 2, 1), 200)
    principal = rng.randint(38000, 960000)
    interest, fees, credits = rng.choice([0, round(principal * 0.04)]), rng.choice([0, 0, 7500]), rng.choice([0, 0, principal // 8])
    balance = principal + interest + fees - credits
    title = rng.choice(["Mr.", "Ms."])
    html = f"""<div class=lh><div>{e(firm)}</div>Attorneys at Law<br><span style="font-size:9pt">{e(office[0])} &bull; {e(office[1])} &bull; Telephone {tel}</span></div><br>
<table class=w><tr><td class=at>{'<br><br>'.join(f'{e(p[0])} {p[1]}. {e(p[2])}' for p in partners)}<br><br><i>Licensed in {rng.choice(['Texas', 'Georgia', 'Ohio', 'Pennsylvania'])}</i></td><td class=bd>{say(printed, 'long')}<br><br>{e(name)}<br>{e(street)}<br>{e(town)}<br><br>
<table class=re><tr><td>Re:</td><td>Our Client and Creditor:</td><td>{e(client)}</td></tr><tr><td></td><td>Client's Account No.:</td><td>{original}</td></tr><tr><td></td><td>Our File No.:</td><td>{file}</td></tr><tr><td></td><td>Amount Due:</td><td>{money(balance)}</td></tr></table>
<p>Dear {title} {e(who[2])}:</p><p>This office has been retained by {e(client)} to collect the balance of your account for medical services. As of the date of this letter you owe {money(balance)}. At this time no attorney with this firm has personally reviewed the particular circumstances of your account.</p>
<p>Our client gives us this itemization of the debt:</p><table class=it><tr><td>Balance on {say(served, 'long')}, the date of the last statement</td><td class=r>{money(principal)}</td></tr><tr><td>Interest since that date</td><td class=r>{money(interest)}</td></tr><tr><td>Fees and costs since that date</td><td class=r>{money(fees)}</td></tr><tr><td>Payments since that date</td><td class=r>{money(credits)}</td></tr><tr><td>Amount due today</td><td class=r>{money(balance)}</td></tr></table>
<p>Unless you notify this office within thirty days after receiving this notice that you dispute the validity of this debt, or any part of it, this office will assume that it is valid. If you notify this office in writing within that time, we will obtain verification of the debt or a copy of a judgment and mail it to you. If you ask for it in writing within that time, we will give you the name and address of the original creditor, if different from the current one.</p>
<p>You may send a check payable to "{e(firm)}" with our file number on it, or call {tel}, to discuss the matter. If suit is filed, our client may ask the court for costs as the law allows.</p>
<p>This communication is from a debt collector. This is an attempt to collect a debt and any information obtained will be used for that purpose.</p><p>Very truly yours,</p><br>{e(firm)}</td></tr></table>"""
    truth = {"document_type": KIND, "collector": {"name": firm, "phone": tel}, "provider": {"name": client}, "patient": {"name": name}, "account_number": file, "original_account": original, "statement_date": printed.isoformat(), "itemization_date": served.isoformat(), "lines": [],
             "totals": {"principal_cents": principal, "interest_cents": interest, "fees_cents": fees, "patient_paid_cents": credits, "balance_cents": balance}}
    return {"html": page(CSS, html, "size: Letter; margin: 0.8in 0.7in"), "truth": truth}
