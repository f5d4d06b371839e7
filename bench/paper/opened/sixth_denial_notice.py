"""sixth_denial_notice.py: a letter of adverse benefit determination about one service, a stay, or some: a "re:" block, the service told in a list of labels (one service) or a table (several), reason in prose with the plan's section, the steps of appeal, no sums unless there are several services."""
from held_parts import after, day, digits, e, line, money, page, phone, say, total, tr, when
from held_plain import HOSPITALS, OTHERS, PRACTICES, dollars, home, letters, someone

NAME, KIND = "held6-denial-notice", "denial_letter"
CSS = """body { font: 11pt 'Liberation Serif'; line-height: 1.3 } .hd { border-bottom: 2px solid #444; padding-bottom: 6px; margin-bottom: 14px } .hd b { font-size: 15pt } table.f { margin: 10px 0 10px 0.3in } .f td { padding: 1px 16px 1px 0; vertical-align: top } table.x { width: 100%; margin: 10px 0 } .x th, .x td { border: 1px solid #444; padding: 4px 6px; font-size: 10pt; text-align: left; vertical-align: top } .x th { background: #eee } .x td.r, .x th.r { text-align: right } p { margin: 9px 0 } h3 { font-size: 11.5pt; margin: 14px 0 4px } li { margin: 3px 0 } .n { font-size: 9pt }"""
WORK = [("72148", "MRI of the lumbar spine", 900, 3400), ("45378", "Colonoscopy", 1300, 4100), ("29881", "Knee arthroscopy", 3800, 9900), ("J1745", "Infliximab infusion", 2900, 8800), ("95810", "Sleep study", 1300, 3900), ("E0601", "CPAP machine", 600, 1400), ("97110", "Physical therapy", 60, 180), ("99285", "Emergency room visit", 1200, 4200), ("15823", "Upper eyelid surgery", 2100, 5200), ("81479", "Genetic testing", 1400, 4900), ("A0431", "Air ambulance transport", 18000, 52000), ("90837", "Psychotherapy, 60 minutes", 140, 260)]
WHY = ["it is not medically necessary for your condition as described in our Clinical Policy Bulletin", "prior authorization was required and was not obtained before the service", "it is considered experimental and investigational", "it is excluded from coverage under your plan", "the provider is not in your plan's network and no referral was on file"]


def document(rng):
    who, first, name, style = someone(rng), day(rng), rng.choice(["Evergreen National Health", "Cobalt Health Insurance Company", "Blue Ridge Shield of Tennessee", "Community First Health Plan"]), rng.choice(["long", "us"])
    maker, count, reason = rng.choice(PRACTICES + HOSPITALS + OTHERS), rng.choice([1, 1, 1, 2, 3, 5]), rng.choice(WHY)
    lines = []
    for code, words, low, high in rng.sample(WORK, count):
        charge = dollars(rng, low, high)
        lines.append(line(after(first, rng.choice([0, 0, 0, 2])), (code, None, words), charge_cents=charge))
    lines.sort(key=when)
    sent, claim, member, call = after(first, 24), letters(rng, "A99999999999"), letters(rng, "AAA999999999"), phone(rng, "1-{}-{}-{}")
    street, town = home(rng)
    patient = f"{who[0]} {who[1]}. {who[2]}"
    facts = [("Member:", patient), ("Member ID:", member), ("Group Number:", digits(rng, 7)), ("Claim Number:", claim), ("Provider:", e(maker))]
    totals = {}
    if count == 1:
        item = lines[0]
        item["maybe"] = {"noncovered_cents": item["charge_cents"]}
        facts += [("Date of Service:", say(when(item), style)), ("Service Denied:", e(item["description"])), ("Procedure Code:", item["code"]), ("Billed Amount:", money(item["charge_cents"]))]
        told, table = "the service listed above", ""
    else:
        told, whole = "the services listed below", total(lines, "charge_cents")
        for item in lines:
            item["noncovered_cents"] = item["charge_cents"]
        rows = "".join(tr([say(when(item), "us"), item["code"], e(item["description"]), money(item["charge_cents"]), money(item["noncovered_cents"])], ". . . r r") for item in lines)
        table = f'<table class="x"><thead>{tr(["Date of Service", "Procedure Code", "Service", "Amount Billed", "Amount Denied"], ". . . r r", tag="th")}</thead>{rows}{tr([("<b>Total</b>", 3), f"<b>{money(whole)}</b>", f"<b>{money(whole)}</b>"], ". r r")}</table>'
        totals = {"charges_cents": whole}
    html = page(CSS, f"""<div class="hd"><b>{name}</b><br><span class="n">Appeals and Grievances Department &bull; P.O. Box {digits(rng, 5)} &bull; {rng.choice(["Omaha, NE 68103", "Tampa, FL 33630"])} &bull; {call}</span></div><p>{say(sent, "long")}</p><p>{patient}<br>{street}<br>{town}</p><p><b>NOTICE OF ADVERSE BENEFIT DETERMINATION</b></p><table class="f">{"".join(tr([f"<b>{label}</b>", value]) for label, value in facts)}</table>
<p>Dear {who[0]} {who[2]},</p><p>We have completed our review of the claim submitted by {e(maker)}. After careful consideration, we are unable to approve coverage for {told}.</p>{table}<h3>Reason for our decision</h3><p>We denied this request because {reason}. Please refer to Section {rng.randint(4, 9)}.{rng.randint(1, 9)} of your Evidence of Coverage.</p>
<h3>Your appeal rights</h3><ul><li><b>Internal appeal.</b> You or your authorized representative may file an appeal within 180 days of receiving this letter. Mail it to the address above or call {call}.</li><li><b>Expedited appeal.</b> If waiting could seriously harm your health, ask for a decision within 72 hours.</li><li><b>External review.</b> If we uphold our decision, you may ask for an independent review within four months. There is no cost to you.</li></ul>
<p>You are entitled to receive, free of charge, copies of all documents relevant to your claim, including the clinical criteria, the diagnosis code and its meaning.</p><p>If you have questions, please call Member Services at {call}, Monday through Friday, 8 a.m. to 6 p.m.</p><p>Sincerely,</p><p>{" ".join(someone(rng))}, {rng.choice(["MD", "RN"])}<br>{rng.choice(["Medical Director", "Utilization Review"])}<br>{name}</p><p class="n">cc: {e(maker)}<br>Form AD-{digits(rng, 4)}</p>""", sheet="size: Letter; margin: 0.9in 1in")
    return {"html": html, "truth": {"document_type": KIND, "provider": {"name": maker}, "payer": {"name": name}, "patient": {"name": patient, "member_id": member}, "claim_number": claim, "statement_date": sent.isoformat(), "lines": lines, "totals": totals}}
