"""third_law_letter.py: a law firm's demand for a hospital: no table at all, the reckoning is told in a sentence with interest from a day and costs, a RE block between the address and the greeting, other sums (court fee to come, offer) about it."""
from held_parts import STEM, TOWN, address, after, day, digits, e, money, natural, page, person, phone, say

NAME, KIND = "held3-law-letter", "collection_notice"
CSS = """body { font: 11pt 'Nimbus Roman' ; line-height: 1.25 } .h { text-align: center; font-size: 16pt; letter-spacing: 2px } .s { text-align: center; font-size: 9pt; border-bottom: 1px solid #000; padding-bottom: 6px; margin-bottom: 18px } .re { margin: 14px 0 14px 0.6in } .n { font-size: 9pt } p { margin: 9px 0 }"""


def document(rng):
    who, since, head = person(rng), day(rng), person(rng)
    firm = f"{head[2]} & {rng.choice(['Dunlap', 'Associates', 'Whitcombe', 'Rye'])}, {rng.choice(['P.C.', 'LLP', 'PLLC'])}"
    creditor = f"{rng.choice(STEM)} {rng.choice(['Memorial Hospital', 'Medical Center', 'Anesthesia Associates', 'Radiology Group'])}"
    ours, old = f"{digits(rng, 2)}-{digits(rng, 5)}", f"{rng.choice('HPV')}{digits(rng, 8)}"
    owed = rng.randint(60000, 1850000)
    interest, costs, less = round(owed * rng.choice([0.05, 0.062, 0.09])), rng.choice([0, 8500, 12250]), rng.choice([0, 10000, 25000])
    balance = owed + interest + costs - less
    sent, call, (street, town, _) = after(since, rng.randint(120, 400)), phone(rng, "({}) {}-{}"), address(rng)
    end, style = after(sent, 35), rng.choice(["long", "long", "us"])
    parts = [f"the principal sum of {money(owed)} as of {say(since, style)}", f"interest of {money(interest)}"]
    parts.append(f"costs of {money(costs)}" if costs else "no costs ($0.00)")
    told = ", ".join(parts) + (f", less payments of {money(less)} received since then" if less else ", with no payments ($0.00) received since then")
    html = page(CSS, f"""<div class="h">{e(firm).upper()}</div><div class="s">Attorneys at Law &nbsp;&bull;&nbsp; {street}, {town} &nbsp;&bull;&nbsp; Telephone {call} &nbsp;&bull;&nbsp; Fax (555) 555-0199</div><p>{say(sent, style)}</p><p>{natural(who)}<br>{address(rng)[0]}<br>{address(rng)[1]}</p><div
class="re"><b>RE:</b> &nbsp; Our client: {creditor}<br>Client account number: {old}<br>Our file number: {ours}<br>Balance due: {money(balance)}</div><p>Dear {who[0]} {who[2]}:</p><p>This firm has been retained by {creditor} to collect the debt named above. Our client's records show {told}. The amount of the debt is now <b>{money(balance)}</b>.</p><p>If you
cannot pay the whole, call us to arrange payments of at least {money(max(2500, balance // 18))} a month, or to learn whether our client's charity policy, open to households below $36,450.00, applies to you. If suit is filed in the county court of {rng.choice(TOWN)}, the filing fee of $281.00 and fees of service of about $75.00 may be asked for. No
decision to sue has been made, and no attorney with this firm has yet reviewed the particulars of your account.</p><p>Unless you notify this office by {say(end, style)} that you dispute the validity of this debt or any part of it, we will assume it is valid. If you notify us in writing by {say(end, style)}, we will obtain verification and mail it to you, and on written request the name and
address of the original creditor, if different.</p><p>This communication is from a debt collector. This is an attempt to collect a debt and any information obtained will be used for that purpose.</p><p>Very truly yours,<br><br><br>{natural(head)}</p><p class="n">{ours}/{rng.choice('abc')}{rng.choice('jkl')} &nbsp; Office hours 9:00 to 5:00. Payments by card carry no fee. Make checks payable to
&ldquo;{e(firm)} Trust Account&rdquo;.</p>""", sheet="size: Letter; margin: 0.9in 1in")
    return {"html": html, "truth": {
        "document_type": KIND, "provider": {"name": creditor}, "collector": {"name": firm, "phone": call}, "patient": {"name": natural(who)}, "account_number": ours, "original_account": old, "statement_date": sent.isoformat(), "itemization_date": since.isoformat(),
        "validation_end": end.isoformat(), "lines": [], "totals": {"principal_cents": owed, "interest_cents": interest, "fees_cents": costs, "patient_paid_cents": less, "balance_cents": balance}}}
