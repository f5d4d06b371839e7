"""A dermatology practice's statement, as its page "Understanding your statement" shows it: each procedure with code and charge, below it the insurance
adjustment and the insurance payment (also of $0.00) with the deductible said in words, and what is left; patient's balance, aging, coupon on top."""
from held_twentysecond_c import *

NAME, KIND = "held22-skin-practice", "itemized_bill"
SKIN = [("11102", "Tangential biopsy of skin, single lesion", 142, 296), ("17000", "Destruction premalignant lesion, first", 108, 232),
        ("17003", "Destruction premalignant lesions, 2-14, each", 16, 42), ("17110", "Destruction benign lesions, up to 14", 122, 284),
        ("11900", "Intralesional injection, up to 7", 84, 178), ("88305", "Level IV surgical pathology, gross and microscopic examination", 128, 320),
        ("J3301", "Kenalog, per 10 mg", 8, 26), ("96910", "Phototherapy, UVB with tar", 92, 180)]


def document(rng):
    who, at = Who(rng), Home(rng)
    name = rng.choice(("Signal Hill Dermatology, P.A.", "Advanced Skin & Mohs Surgery Center", "Premier Dermatology Associates, LLC"))
    boss, plan, acct = doctor(rng, titles=("MD", "MD", "PA-C")), rng.choice(INSURERS), number(rng, rng.choice(("99999", "999999.0", "AA9999")))
    dates = sorted({day(rng) for _ in range(rng.choice((1, 1, 2)))})
    sent = later(dates[-1], rng.randint(30, 75))
    lines, acts, rows = [], [], []
    for when in dates:
        goods = visit(rng, 1, when, new=when == dates[0]) + [
            {"date": when, "code": c, "description": w, "units": rng.choice((2, 3, 5)) if c in ("17003", "J3301") else 1, "each": price(rng, low, high)}
            for c, w, low, high in rng.sample(SKIN, rng.choice((0, 1, 2, 3)))]
        told = later(when, rng.randint(14, 28))
        for n, item in enumerate(goods):
            item.setdefault("charge_cents", item.pop("each", 0) * item["units"])
            item["modifiers"] = ["25"] if n == 0 and len(goods) > 1 else ["59"] if item["code"] == "17110" and rng.random() < 0.5 else []
            part = worked(rng, item["charge_cents"], ("ded", "ded", "copay", "coins", "free") if lines else ("ded", "coins", "copay"))
            code = "-".join([item["code"]] + item["modifiers"])
            rows.append([us(when), code, item["description"], item["units"], bald(item["charge_cents"]), "", ""])
            words = [f"Adjustment: {plan}", f"Payment: {plan}"]
            left = part["charge_cents"]
            for by, text, much in (("adjustment", words[0], part["adjustment_cents"]), ("insurance", words[1], part["plan_paid_cents"])):
                left -= much
                last = by == "insurance" and not (n == 0 and part["copay_cents"])
                rows.append([us(told), "", text, "", "", f"-{bald(much)}" if much else "0.00", bald(left) if last else ""])
                acts.append(pay(told, by, text, much))
            if part["deductible_cents"]:
                rows.append(["", "", f"<i>Deductible {usd(part['deductible_cents'])} - patient responsibility</i>", "", "", "", ""])
            if n == 0 and part["copay_cents"]:
                rows.append([us(when), "", "Payment: Patient copay (Visa)", "", "", f"-{bald(part['copay_cents'])}", bald(left - part["copay_cents"])])
                acts.append(pay(when, "patient", "Payment: Patient copay (Visa)", part["copay_cents"]))
            item["maybe"] = {"patient_cents": part["patient_cents"] - (part["copay_cents"] if n == 0 else 0),
            "deductible_cents": part["deductible_cents"] or None}
            lines.append(item)
    owed = total(lines) - total(acts, "amount_cents")
    age = min(4, (sent - dates[-1]).days // 30)
    ages = table(["Current", "31-60 days", "61-90 days", "91-120 days", "Over 120 days", "Total Balance"],
                 [[bald(owed if n == age else 0) for n in range(5)] + [bald(owed)]], "cccccc", "age")
    box = table(["STATEMENT DATE", "PAY THIS AMOUNT", "ACCT. #"], [[us(sent), usd(owed), acct]], "ccc", "box")
    card = ("<div class='card'>IF PAYING BY VISA, MASTERCARD, DISCOVER OR AMERICAN EXPRESS, FILL OUT BELOW<br>CARD NUMBER ____________________ EXP. DATE ______"
            "<br>SIGNATURE ________________________ AMOUNT $ ________</div>")
    top = beside(f"<b>{name}</b><br>{at.street}<br>{at.town}<br><br>Billing questions: {at.tel}<br><br><br>{who.mail}",
                 card + box + f"<p class='fine show'>SHOW AMOUNT PAID HERE $ ________________</p><br><b>REMIT TO:</b><br>{name.upper()}<br>{at.street.upper()}"
                 f"<br>{at.town.upper()}", widths="50% 50%")
    note = rng.choice(("Statements are due upon receipt. A late fee may be added to balances over 30 days.",
                       "Your insurance has paid its portion. The remaining balance is your responsibility.",
                       "Thank you for choosing our practice. Please call us to set up a payment plan."))
    heads = ["Date", "Code", "Description", "Qty", "Charge", "Credit", "Balance"]
    css = (".t{width:100%}.t th{background:#ececec;border:0.5pt solid #999}.t td{padding:1.4pt 4pt;font-size:8.8pt}.box{width:100%;margin-top:4pt}"
           ".box td,.box th,.age td,.age th{border:0.75pt solid #555}.age{width:100%;margin-top:8pt;font-size:8.5pt}.card{border:0.75pt solid "
           "#555;font-size:7pt;"
           "padding:4pt;line-height:1.8}.cut{padding-top:3pt;border-top:1pt dashed #555;text-align:center;font-size:7.5pt;margin:10pt "
           "0}.pay{text-align:right;font-size:12pt;"
           "font-weight:bold;margin-top:6pt}.show{margin-top:4pt}.rep{margin-bottom:4pt}")
    rep = f"<div class='rep'>Patient: <b>{who.plain}</b> &nbsp;&nbsp; Provider: {boss} &nbsp;&nbsp; Primary insurance: {plan}</div>"
    body = (top + "<div class='cut'>PLEASE DETACH AND RETURN TOP PORTION WITH YOUR PAYMENT</div>" + rep + table(heads, rows, "lllcrrr")
            + ages + f"<div class='pay'>PATIENT BALANCE DUE {usd(owed)}</div><p class='fine'>{note}</p>")
    return finish(sheet(css, body, *([back(rng)] if rng.random() < 0.4 else [])), {
        "document_type": KIND, "provider": {"name": name, "phone": at.tel, "address": at.address}, "payer": {"name": plan}, "patient": {"name": who.plain},
        "account_number": acct, "statement_date": sent, "lines": keep(lines, "date code modifiers description units charge_cents maybe"),
        "payments": acts, "totals": {"balance_cents": owed}})
