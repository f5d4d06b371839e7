"""second_medicaid_notice.py: a state Medicaid program's letter on what it paid: one row a service under the row of its provider, control numbers of 17 digits, only two amounts, questions to be ticked and sent back."""
from held_parts import (address, after, beside, day, digits, e, filed, line, money, natural, page, person, phone,
                        say, tr, when)

NAME, KIND = "held2-medicaid-notice", "eob"
CSS = """body { font: 11pt 'Liberation Serif' } .seal { border: 2px solid #333; border-radius: 40px; width: 66px; height: 46px;
text-align: center; font-size: 7pt; padding-top: 20px } h1 { font-size: 15pt; text-align: center; margin: 14px 0 4px } h2 {
font-size: 12pt; text-align: center; font-weight: normal; margin: 0 } table.s { width: 100%; margin: 14px 0 } .s th { border:
1px solid #333; background: #e8e8e8; font-size: 9.5pt; padding: 4px } .s td { border: 1px solid #333; padding: 4px; font-size:
10pt } .s .p td { background: #f4f4f4; font-weight: bold } .ask { border-top: 1px dashed; margin-top: 14px; padding-top: 8px;
page-break-inside: avoid }"""
# Who it was, and what such a one does: code, words, least and most cents for one unit
MAKERS = {
    "RIVERBEND HEALTH CENTER INC": [("T1015", "CLINIC VISIT, ALL-INCLUSIVE", 14000, 31000), ("90471", "SHOT GIVEN", 1900, 4200),
                                    ("85018", "HEMOGLOBIN", 900, 2800), ("H0004", "COUNSELING PER 15 MIN", 2600, 5200)],
    "ACORN PEDIATRICS PA": [("99392", "WELL CHILD CHECK, AGE 1-4", 14000, 26000), ("99213", "OFFICE VISIT", 9000, 19000),
                            ("90460", "CHILD SHOT WITH COUNSELING", 2400, 5100), ("87880", "STREP TEST", 2000, 4900)],
    "SMILE WAGON DENTAL LLC": [("D0150", "DENTAL EXAM, COMPREHENSIVE", 5200, 11000), ("D1208", "FLUORIDE", 2400, 5200),
                               ("D1120", "CHILD CLEANING", 5100, 9000), ("D1351", "SEALANT, EACH TOOTH", 3600, 6400)],
    "GO-RIGHT TRANSPORT": [("A0120", "NON-EMERGENCY RIDE, VAN", 2800, 6400), ("S0215", "MILES, NON-EMERGENCY RIDE", 140, 390)],
    "SECOND CREEK THERAPY SERVICES": [("92507", "SPEECH THERAPY", 7600, 18000), ("97530", "THERAPY ACTIVITIES PER 15 MIN", 3900, 7800),
                                      ("97110", "EXERCISE PER 15 MIN", 3600, 7200)],
    "COUNTY OF ALDEN HOME CARE": [("T1019", "PERSONAL CARE PER 15 MIN", 480, 890), ("S5125", "ATTENDANT CARE PER 15 MIN", 450, 820)],
    "ST ALOYSIUS MEDICAL CENTER": [("99283", "EMERGENCY ROOM VISIT", 61000, 148000), ("71046", "CHEST X-RAY", 21000, 52000),
                                   ("80053", "BLOOD CHEMISTRY", 9000, 33000)]}


def claim(rng, date, maker):
    lines = []
    for code, text, low, high in rng.sample(MAKERS[maker], rng.randint(1, len(MAKERS[maker]))):
        units = rng.choice([2, 4, 8, 12]) if "PER 15" in text or code == "S0215" else 1
        charge = rng.randint(low, high) * units
        lines.append(line(date, (code, None, text), units=units, charge_cents=charge,
                          plan_paid_cents=round(charge * rng.uniform(0.2, 0.7))))
    return {"provider": {"name": maker}, "claim_number": digits(rng, 17), "lines": lines}


def show(made):
    head = tr([(f"PROVIDER: {e(made['provider']['name'])} &nbsp; CLAIM CONTROL NUMBER: {made['claim_number']}", 6)], row="p")
    return head + "".join(tr([say(when(item), "us"), item["code"], e(item["description"]), str(item["units"]),
                              money(item["charge_cents"]), money(item["plan_paid_cents"])], "c c . c r r")
                          for item in made["lines"])


def document(rng):
    who, first, state = person(rng), day(rng), rng.choice(["Franklin", "Kanawha", "Superior", "Jefferson", "Deseret"])
    program = f"State of {state} Medicaid Program"
    claims = [claim(rng, after(first, 5 * number), maker)
              for number, maker in enumerate(rng.sample(sorted(MAKERS), rng.randint(1, 4)))]
    sent, member, call = after(first, 66), f"{digits(rng, 10)}", phone(rng, "1-{}-{}-{}")
    heads = ["DATE OF SERVICE", "PROCEDURE", "SERVICE", "UNITS", "AMOUNT BILLED", "MEDICAID PAID"]
    left = f"""<div class="seal">STATE<br>SEAL</div><br>{natural(who).upper()}<br>{address(rng)[0].upper()}<br>
{address(rng)[1].upper()}"""
    right = f"""Department of Health and Human Services<br>Division of Medical Assistance<br>PO Box {digits(rng, 4)}<br>Help line:
{call}<br><br>Date of letter: {say(sent, "long")}<br>Member: {filed(who)}<br>Medicaid ID: {member}"""
    html = page(CSS, f"""{beside(left, right)}<h1>{program}</h1><h2>EXPLANATION OF MEDICAL BENEFITS</h2><p><b>THIS IS NOT A
BILL.</b> Our records show that the services below were paid for you. You do not owe anything for them. Please see if you
received each one.</p><table class="s"><thead>{tr(heads, tag="th")}</thead>{"".join(map(show, claims))}</table><div
class="ask"><b>Did you receive all of the services above?</b> &nbsp; &#9633; Yes &nbsp; &#9633; No<br>Did you have to pay for
any of them? &nbsp; &#9633; Yes, $ ____________ &nbsp; &#9633; No<br>If a service was not given to you, tell us which: ______
____________________<p style="font-size:9pt">Return this page in the envelope, or call {call}. You may ask for a fair hearing
within 90 days. Form MA-EOMB (rev. 3/24)</p></div>""", sheet="size: Letter; margin: 0.8in 0.75in")
    shared = {"document_type": KIND, "payer": {"name": program}, "patient": {"name": filed(who), "member_id": member},
              "statement_date": sent.isoformat()}
    return {"html": html, "truth": {"documents": [{**shared, **one, "totals": {}} for one in claims]}}
