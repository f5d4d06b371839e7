"""ninth_dental_benefits.py: a dental insurer's EOB on a landscape sheet: one claim, heads stacked in three lines, amounts without a dollar sign, notes by number, the yearly maximum in a box."""
import held_ninth as n
from held_ninth import esc, money, say, tr

NAME, KIND = "held9-dental-benefits", "eob"
PAYERS = ["Delta Crest Dental of Ohio", "Guardwell Life Dental", "MetroLife Dental PPO", "Principal Oak Dental"]
WORK = [("D0120", "PERIODIC EXAM", 48, 85, 100), ("D1110", "CLEANING - ADULT", 88, 150, 100), ("D0274", "BITEWINGS FOUR", 60, 105, 100), ("D2392", "COMPOSITE TWO SURFACES", 190, 330, 80), ("D2740", "CROWN PORCELAIN", 1000, 1650, 50), ("D7140", "EXTRACTION", 160, 310, 80), ("D4341", "SCALE/ROOT PLANE 4+ TEETH", 200, 350, 80), ("D1206", "FLUORIDE VARNISH", 34, 62, 0)]
NOTES = {"01": "The charge is more than the fee your dentist agreed to accept. You do not owe the difference.", "14": "The deductible was applied to this service.", "52": "This service is not a benefit at the age of the patient."}


def document(rng):
    payer, who = rng.choice(PAYERS), n.Someone(rng)
    patient = who.full if rng.random() < 0.6 else f"{rng.choice(n.FIRST)} {who.last}"
    claim, member, date = n.number(rng, "2026999999999"), n.number(rng, "999999999-01"), n.day(rng, "2026-01-05", "2026-05-30")
    dentist, inside = f"{rng.choice(n.FIRST)} {rng.choice(n.LAST)} {rng.choice(('DDS', 'DMD'))}", rng.random() < 0.8
    sent, style, left, lines, rows, used = n.later(date, rng.randint(6, 20)), rng.choice(("us", "short")), rng.choice((0, 5000)), [], "", set()
    for code, words, low, high, level in sorted(rng.sample(WORK, rng.randint(2, 6))):
        charge = rng.randint(low, high) * 100
        allowed = round(charge * rng.uniform(0.6, 0.95)) if inside else charge
        first = min(left, allowed) if 0 < level < 100 else 0
        left -= first
        paid = (allowed - first) * level // 100
        marks = (["01"] if allowed < charge else []) + (["14"] if first else []) + (["52"] if not level else [])
        used |= set(marks)
        line = {"date": date, "code": code, "description": words, "charge_cents": charge, "allowed_cents": allowed, "deductible_cents": first, "plan_paid_cents": paid, "patient_cents": allowed - paid, "remarks": marks or None}
        tooth = str(rng.randint(2, 31)) if level == 50 or code in ("D2392", "D7140") else ""
        if tooth:
            line["teeth"] = [tooth]
        lines.append(line)
        rows += tr([say(date, style), tooth, code, words, *(money(line[key], "") for key in ("charge_cents", "allowed_cents", "deductible_cents")), f"{level}%", money(paid, ""), money(allowed - paid, ""), " ".join(marks)], "nw|c|||" + "r nw|r nw|r nw|c|r nw|r nw|c")
    charge, allowed, ded, paid, owed = (n.sums(lines, key) for key in ("charge_cents", "allowed_cents", "deductible_cents", "plan_paid_cents", "patient_cents"))
    rows += tr([("TOTALS", 4), money(charge, ""), money(allowed, ""), money(ded, ""), "", money(paid, ""), money(owed, ""), ""], "b|r nw|r nw|r nw|c|r nw|r nw|c", "z")
    heads = tr(["DATE OF<br>SERVICE", "TOOTH<br>NO.", "PROC.<br>CODE", "DESCRIPTION", "DENTIST'S<br>SUBMITTED<br>FEE", "APPROVED<br>AMOUNT", "DEDUCT-<br>IBLE", "CO-PAY<br>LEVEL", "PLAN<br>PAYS", "PATIENT<br>PAYS", "NOTE"], "|c|||r|r|r|c|r|r|c", tag="th")
    facts = n.facts([("Subscriber", esc(who.full)), ("Patient", esc(patient)), ("Member ID", member), ("Claim number", claim)], "", "", "b")
    more = n.facts([("Dentist", esc(dentist)), ("Network status", "Participating (in network)" if inside else "Out of network"), ("Date processed", say(sent, "us")), ("Group", f"{rng.choice(n.CITIES)[0]} School District")], "", "", "b")
    body = (f'<table class="w"><tr><td class="logo">{esc(payer)}</td><td class="r"><b>EXPLANATION OF BENEFITS</b><br>This is not a bill</td></tr></table><hr>{n.beside(facts, more, 50)}<table class="w d"><thead>{heads}</thead>{rows}</table>'
            + n.beside("".join(f"<p>{mark} &ndash; {NOTES[mark]}</p>" for mark in sorted(used)) or "&nbsp;", n.facts([("Annual maximum", "$1,500.00"), ("Used to date", "$612.40"), ("Remaining", "$887.60")], "box", "", "r"), 65)
            + f'<p class="small">A check for {money(paid)} was sent to {esc(dentist)}. If you disagree you may ask for a review within 180 days of this notice.</p>')
    css = ("body{font-size:9pt}.logo{font-size:17pt;font-weight:bold;color:#33691e}.d{margin:10pt 0;font-size:8.5pt}.d th{background:#e5efdc;font-size:7.5pt;vertical-align:bottom;border:1px solid #a5b99a}.d td{border:1px solid #d5dfcd}.z td{font-weight:bold}.box td{border:1px solid #a5b99a}p{margin:3pt 0}")
    truth = {"document_type": KIND, "provider": {"name": dentist}, "payer": {"name": payer}, "patient": {"name": patient, "member_id": member}, "claim_number": claim, "statement_date": sent, "network": "in" if inside else "out", "lines": lines,
             "totals": {"charges_cents": charge, "insurance_paid_cents": paid, "balance_cents": owed}}
    return n.close(css, body, truth, size="Letter landscape")
