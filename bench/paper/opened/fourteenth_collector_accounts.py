"""fourteenth_collector_accounts.py: a collector's notice for several accounts of one hospital: a letter with a table of accounts (their number, date of service, what for, principal, interest, balance), offers of settlement, the federal notices, a tear-off."""
import held_fourteenth as t
from held_fourteenth import bare, cols, esc, facts, money, say, table

NAME, KIND = "held14-collector-accounts", "collection_notice"
VISITS = ("EMERGENCY ROOM", "OUTPATIENT LAB", "DIAGNOSTIC IMAGING", "OUTPATIENT SURGERY", "CARDIOLOGY", "CLINIC VISIT")


def document(rng):
    agency, who, sent = rng.choice(("Blackhawk Recovery Services, LLC", "Consolidated Medical Collections of Ohio, Inc.", "Summit Peak Account Management")), t.Patient(rng), t.day(rng, "2026-03-10", "2026-09-20")
    creditor, ref, tel, street, box = rng.choice(t.SYSTEMS), t.number(rng, "99-9999999"), t.call(rng, "({}) {}-{}"), t.where(rng), t.where(rng, True)
    lines, rows = [], []
    for words in rng.sample(VISITS, rng.randint(2, 4)):
        date, principal = t.later(sent, -rng.randint(200, 600)), t.price(rng, 60, 1600)
        interest = round(principal * rng.uniform(0.01, 0.06))
        lines.append({"date": date, "description": words, "principal": principal, "interest": interest, "patient_cents": principal + interest})
    lines.sort(key=lambda x: x["date"])
    for x in lines:
        x["theirs"] = t.number(rng, "HAR99999999")
        rows.append([x["theirs"], say(x["date"], "us"), x["description"], *(bare(x[k]) for k in ("principal", "interest", "patient_cents"))])
    principal, interest, owed = (t.total(lines, k) for k in ("principal", "interest", "patient_cents"))
    rows.append(("tt", [("TOTAL OF ALL ACCOUNTS", 3), money(principal), money(interest), money(owed)]))
    body = (f'<div class="lg">{esc(agency)}</div><div>{", ".join(street)}<br>Toll free {tel} &nbsp; Hours: Mon-Thu 8am-7pm, Fri 8am-5pm</div>' + cols((52, f'<div class="to">{who.mail}</div>'), (48, facts([("Date:", say(sent, "long")), ("Our file number:", ref), ("Creditor:", esc(creditor)), ("Total balance:", f"<b>{money(owed)}</b>")], "fa bx")))
            + f'<p>Dear {esc(who.plain)}:</p><p>The accounts listed below have been placed with this office by <b>{esc(creditor)}</b>. According to their records you are responsible for these balances, which your insurance did not pay.</p>'
            + table("vt w", "lllrrr", [["Creditor's Account No.", "Date of Service", "Service", "Principal", "Interest", "Balance"]], rows)
            + '<p>To pay in full, send your check or money order with the slip below, or call to pay by card. If you cannot pay the full amount today, call and one of our representatives will set up payments that you can afford. If you have insurance that was not billed, give us the name of the company and your policy number.</p><p>Unless you notify this office within 30 days after receiving this notice that you dispute the validity of this debt or any portion thereof, this office will assume this debt is valid. If you notify this office in writing within 30 days from receiving this notice, this office will obtain verification of the debt and mail you a copy. Upon your written request within 30 days this office will provide you with the name and address of the original creditor, if different from the current creditor.</p><p class="b">This is an attempt to collect a debt by a debt collector. Any information obtained will be used for that purpose.</p>'
            + '<div class="cut">- - - - - - - - - - - - - - - - - - - - Detach and return with payment - - - - - - - - - - - - - - - - - - - -</div>' + cols((50, f'{esc(agency)}<br>{"<br>".join(box)}'), (50, facts([("File number", ref), ("Balance", money(owed)), ("Amount paid", "$ __________________")]))))
    css = "body{font:10.5pt/1.3 'Liberation Serif'}.lg{font:bold 16pt 'Liberation Serif'}.to{margin:30pt 0 24pt 16pt}.bx{margin-top:16pt}.fa td{padding:1pt 5pt}.vt{font-size:9.5pt;margin:8pt 0}.vt th{border-bottom:1px solid #000;border-top:1px solid #000}.tt td{border-top:1px solid #000;font-weight:bold}.cut{text-align:center;font-size:8pt;margin:26pt 0 12pt;white-space:nowrap;overflow:hidden}p{margin:7pt 0}"
    told = [{**t.only(x, "date", "description", "patient_cents"), "maybe": {"charge_cents": x["principal"]}} for x in lines]
    return t.done(css, body, {"document_type": KIND, "provider": {"name": creditor}, "collector": {"name": agency, "phone": tel}, "patient": {"name": who.plain}, "account_number": ref, "statement_date": sent, "lines": told, "maybe": {"original_account": lines[0]["theirs"]}, "totals": {"principal_cents": principal, "interest_cents": interest, "balance_cents": owed}}, margin="0.75in")
