"""fourth_chain_summary.py: a hospital of a big for-profit chain: a letter-like summary of one stay or visit, charges by department in one narrow list, then discounts and payments as a reckoning, the offer of a plan, a slip at the foot placed by inches."""
from held_parts import (PLANS, STEM, address, after, day, digits, e, money, natural, page, payment, person, phone, say, total, tr)

NAME, KIND = "held4-chain-summary", "summary_bill"
CSS = """body { font: 10pt 'Nimbus Sans' } #p { position: relative; height: 9.7in; page-break-after: always } .a { position: absolute; white-space: nowrap } .a.w { white-space: normal } .logo { font-size: 16pt; color: #03173e; font-weight: bold } .logo b { color: #e05929 } .box { position: absolute; border: 1.5px solid #03173e; padding: 6px
10px; box-sizing: border-box } .box table, .l { width: 100% } .box td { padding: 1.5px 0 } .l td { padding: 1.5px 4px; font-size: 9.5pt } .l .h td { font-weight: bold; border-bottom: 1px solid #03173e; color: #03173e } .l .z td { font-weight: bold; border-top: 1px solid #03173e }
.note { font-size: 8.5pt } .line { position: absolute; left: 0; width: 7.4in; border-top: 1px dashed #000 }"""
INPATIENT = ["ROOM-BOARD/SEMI", "PHARMACY", "IV SOLUTIONS", "MED-SUR SUPPLIES", "LABORATORY OR LAB", "PATHOLOGY LAB", "DX X-RAY", "CT SCAN", "OR SERVICES", "ANESTHESIA", "RESPIRATORY SVC", "PHYSICAL THERP", "EMERG ROOM", "CARDIOLOGY", "RECOVERY ROOM", "EKG/ECG", "DRUGS/DETAIL CODE"]
VISIT = ["PHARMACY", "IV SOLUTIONS", "MED-SUR SUPPLIES", "LABORATORY OR LAB", "DX X-RAY", "CT SCAN", "EMERG ROOM", "EKG/ECG", "DRUGS/DETAIL CODE", "ULTRASOUND"]
DOLLARS = {"ROOM-BOARD/SEMI": (4800, 19000), "OR SERVICES": (9800, 41000), "CT SCAN": (4100, 11900), "EMERG ROOM": (1900, 9800), "PHARMACY": (90, 6400), "ANESTHESIA": (2100, 7900), "LABORATORY OR LAB": (800, 9400)}


def document(rng):
    who, first, plan, stem = person(rng), day(rng), rng.choice(PLANS), rng.choice(STEM)
    house, stay = f"{stem} {rng.choice(['Medical Center', 'Hospital', 'Regional Hospital'])}", rng.choice([0, 0, 1, 2, 3, 5])
    last, insured = after(first, stay), rng.random() < 0.7
    kinds = INPATIENT if stay else VISIT
    lines = [{"description": text, "charge_cents": rng.randint(*(100 * x for x in DOLLARS.get(text, (140, 3900))))} for text in kinds if rng.random() < 0.65 or text in ("PHARMACY", "EMERG ROOM")]
    for item in lines:
        item["maybe"] = {"date": first.isoformat(), **({"date_end": last.isoformat()} if stay else {})}
    gross, heard = total(lines, "charge_cents"), after(last, rng.randint(18, 36))
    if insured:
        off = round(gross * rng.uniform(0.6, 0.88))
        payments = [payment(None, "adjustment", "Insurance discounts and adjustments", off), payment(None, "insurance", "Insurance payments", round((gross - off) * rng.choice([0.5, 0.8, 0.7])))]
    else:
        payments = [payment(None, "adjustment", "Uninsured discount", round(gross * rng.uniform(0.5, 0.8)))]
    if rng.random() < 0.4:
        payments.append(payment(None, "patient", "Patient payments", rng.choice([5000, 15000, 30000])))
    owed, sent, account, call, (street, town, home), own = gross - sum(one["amount_cents"] for one in payments), after(heard, 6), digits(rng, 9), phone(rng), address(rng), address(rng)
    due = after(sent, 25)
    totals = {"charges_cents": gross, "balance_cents": owed, **{{"adjustment": "adjustments_cents", "insurance": "insurance_paid_cents", "patient": "patient_paid_cents"}[one["by"]]: one["amount_cents"] for one in payments}}
    rows = tr(["Total charges", money(gross)], ". r") + "".join(tr([one["description"], money(-one["amount_cents"])], ". r") for one in payments) + tr(["Amount you owe", money(owed)], ". r", "z")
    facts = [("Patient name", natural(who)), ("Account number", account), ("Date(s) of service", say(first, "us") if not stay else f"{say(first, 'us')} - {say(last, 'us')}"), ("Patient type", "Inpatient" if stay else "Emergency Room"), ("Primary insurance", plan if insured else "Self Pay")]
    why = ("Your insurance has processed your claim, and the balance below is your responsibility." if insured
           else "Our records show that you have no insurance. A discount for uninsured patients has been applied.")
    part = -(-owed // 2400) * 100
    html = page(CSS, f"""<div id="p"><div class="a logo" style="left:0;top:0">{stem}<b>&#9632;</b> {house[len(stem) + 1:]}</div><div class="a note" style="left:0;top:0.33in">A member of Crestline Healthcare</div><div class="a" style="left:0;top:0.95in">{natural(who).upper()}<br>{own[0].upper()}<br>{own[1].upper()}</div><div class="box" style="left:4in;top:0;width:3.4in"><table>{tr(["Statement date:", say(sent, "us")], ". r")}{tr(["Account number:", account], ". r")}
{tr(["Due date:", say(due, "us")], ". r")}{tr(["<b>Amount you owe:</b>", f"<b>{money(owed)}</b>"], ". r")}</table></div><div class="a" style="left:4in;top:1.2in">Pay online at {stem.lower()}.example/pay<br>Automated phone payments 24/7: {call}</div><div class="a w" style="left:0;top:1.9in;width:7.4in">Thank you for choosing {house}. This is a summary of the hospital services you received. {why}</div><div class="a" style="left:0;top:2.55in;width:3.4in"><table class="l">{tr([("Summary of charges", 2)], "", "h")}{"".join(tr([e(item["description"]), money(item["charge_cents"])], ". r") for item in lines)}</table></div><div class="a w" style="left:4in;top:2.55in;width:3.4in"><table
class="l">{tr([("Visit information", 2)], "", "h")}{"".join(tr(one, ". r") for one in facts)}</table><br><table class="l">{tr([("Account summary", 2)], "", "h")}{rows}</table><br><div class="note"><b>Can't pay in full?</b> You may be able to pay {money(part)} a month for 24 months, interest free. Call us to set it up.<br><br><b>Financial assistance</b> is available for those who qualify. An itemized statement is
available upon request.<br><br>Your physicians, including emergency physicians, radiologists, anesthesiologists and pathologists, bill separately.</div></div><div class="line" style="top:7.75in"></div><div class="a note" style="left:2.1in;top:7.8in">Please detach and return with your payment in the envelope provided</div><div class="a" style="left:0;top:8.2in">{house}<br>{street}<br>{town}</div><div class="a" style="left:3.6in;top:8.2in">Patient
name:<br>Account number:<br>Due date:<br>Amount you owe:<br>Amount enclosed:</div><div class="a" style="left:5.2in;top:8.2in">{natural(who)}<br>{account}<br>{say(due, "us")}<br>{money(owed)}<br>$</div></div><p class="note"><b>Notice of nondiscrimination.</b> {house} complies with applicable Federal civil rights laws. <b>Billing rights.</b> If you believe a charge is wrong, write to us within 30 days. An account
that stays unpaid for 120 days may be sent to a collection agency. <b>If you have changed your insurance:</b> company ________________ group no. ____________ member ID ________________ effective date __________</p>""", sheet="size: Letter; margin: 0.5in")
    return {"html": html, "truth": {
        "document_type": KIND, "provider": {"name": house, "phone": call, "address": home}, **({"payer": {"name": plan}} if insured else {}), "patient": {"name": natural(who)}, "account_number": account, "statement_date": sent.isoformat(), "due_date": due.isoformat(),
        "maybe": {"admitted": first.isoformat(), "discharged": last.isoformat()}, "lines": lines, "totals": totals}}
