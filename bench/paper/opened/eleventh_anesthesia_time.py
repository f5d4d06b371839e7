"""eleventh_anesthesia_time.py: an anesthesia practice's bill: start and stop time and minutes on a row below the anesthetic, the physician and the nurse anesthetist each a line with a modifier; insurer's parts across."""
import held_eleventh as t
from held_eleventh import bare, cols, esc, facts, money, say, table

NAME, KIND = "held11-anesthesia-time", "itemized_bill"
WORK = [("00790", "Anes, upper abdomen, laparoscopic", 80, 190), ("01402", "Anes, total knee replacement", 90, 170), ("00142", "Anes, lens surgery", 25, 50), ("00812", "Anes, screening colonoscopy", 20, 50), ("00400", "Anes, skin, trunk or extremity", 40, 110)]


def document(rng):
    group, who, date, plan = rng.choice(("Summit Anesthesia Providers", "Coastal Plain Anesthesia PLLC", "Three Rivers Anesthesiologists")), t.Patient(rng), t.day(rng), rng.choice(t.PLANS)
    number, tel, site = t.number(rng, "99999999"), t.call(rng), t.where(rng)
    code, words, low, high = rng.choice(WORK)
    minutes, start, sent, lines, rows = rng.randint(low, high), rng.randint(7 * 60, 14 * 60), t.later(date, rng.randint(30, 70)), [], []
    stop = start + minutes
    for mod, giver in ((("QK", t.dr(rng)), ("QX", t.dr(rng, "{} {}, CRNA"))) if rng.random() < 0.6 else (("AA", t.dr(rng)),)):
        p = t.share(rng, t.price(rng, 400, 800) + minutes * 600, ("ded", "coins", "both"))
        x = {"date": date, "code": code, "modifiers": [mod], "description": words, "minutes": minutes, **{k: p[k] for k in ("charge_cents", "allowed_cents", "plan_paid_cents", "patient_cents")}}
        lines.append(x)
        rows += [[say(date, "us"), f"{code}-{mod}", words, str(minutes), *(bare(x[k]) for k in ("charge_cents", "allowed_cents", "plan_paid_cents", "patient_cents"))], ("su", ["", "", (f"{esc(giver)} &nbsp; Start {start // 60:02d}:{start % 60:02d} Stop {stop // 60:02d}:{stop % 60:02d}", 2), "", "", "", ""])]
    z = {k: t.total(lines, k) for k in ("charge_cents", "allowed_cents", "plan_paid_cents", "patient_cents")}
    due = t.later(sent, 21)
    body = (cols((50, f'<div class="lg">{esc(group)}</div>{site[0]}<br>{site[1]}'), (50, f'<div class="am">PAY {money(z["patient_cents"])}<br><span>by {say(due, "us")}</span></div>'))
            + cols((50, f'<div class="to">{who.mail}</div>'), (50, facts([("Account", number), ("Statement date", say(sent, "us")), ("Patient", esc(who.full)), ("Insurance billed", plan), ("Surgeon", esc(t.dr(rng)))], "fx")))
            + table("vt w", "lllrrrrr", [["", "", "", "", ("Amounts", 1), ("Plan", 1), ("Plan", 1), ("You", 1)], ["Date", "Code", "Anesthesia service", "Min.", "billed", "allowed", "paid", "owe"]], rows + [("tt", [("Total", 4), *(money(z[k]) for k in ("charge_cents", "allowed_cents", "plan_paid_cents", "patient_cents"))])])
            + f'<p>A physician and a nurse anesthetist may both bill for the same operation; each is paid half. Call {tel} with new insurance.</p>')
    css = "body{font:9.5pt 'Liberation Sans'}.lg{font-size:15pt;font-weight:bold;color:#3b5d2a}.am{border:2px solid #3b5d2a;text-align:center;font-size:16pt;font-weight:bold;padding:4pt}.am span{font-size:9pt}.to{margin:30pt 0 30pt 14pt}.fx{margin:12pt 0}.vt thead tr:first-child th{padding-bottom:0}.vt thead tr:last-child th{padding-top:0;border-bottom:1.5px solid #3b5d2a}.su td{font-size:8pt;padding-top:0;border-bottom:.5px solid #ccc}.tt td{font-weight:bold}"
    return t.done(css, body, {"document_type": KIND, "provider": {"name": group, "phone": tel}, "payer": {"name": plan}, "patient": {"name": who.full}, "account_number": number, "statement_date": sent, "due_date": due, "lines": lines,
                              "totals": {"charges_cents": z["charge_cents"], "insurance_paid_cents": z["plan_paid_cents"], "balance_cents": z["patient_cents"]}})
