"""A hospital's itemized bill for one emergency visit: each charge with its day, revenue code, procedure code, modifier and quantity, in groups by
revenue code or by day, then what insurance and patient have paid, over one page or several."""
from held_thirtyfourth_a import *

NAME, KIND = "held34-bill-er-itemized", "itemized_bill"
HOUSES = [("Marrow Creek Regional Medical Center", "MC", "#0b5394"), ("St. Aldric Hospital", "SA", "#7a1f3d"), ("Tannery County Memorial Hospital",
    "TC", "#1d6b4f"),
          ("Heritage Plains Health System", "HP", "#27408b"), ("Wexler University Hospital - North Campus", "WU", "#5b2c83")]
GROUPS = {"0250": "PHARMACY", "0258": "IV SOLUTIONS", "0260": "IV THERAPY", "0270": "MED-SUR SUPPLIES", "0272": "STERILE SUPPLY",
    "0300": "LABORATORY",
          "0301": "LAB/CHEMISTRY", "0305": "LAB/HEMATOLOGY", "0306": "LAB/BACT-MICRO", "0307": "LAB/UROLOGY", "0320": "DX X-RAY",
              "0324": "DX X-RAY/CHEST",
          "0351": "CT SCAN/HEAD", "0352": "CT SCAN/BODY", "0402": "ULTRASOUND", "0410": "RESPIRATORY SVC", "0450": "EMERG ROOM",
              "0636": "DRUGS/DETAIL CODE",
          "0730": "EKG/ECG", "0255": "DRUGS/INCIDENT RAD"}
VISITS = [("99283", "HC ED VISIT LEVEL 3", 890, 1650), ("99284", "HC ED VISIT LEVEL 4", 1480, 2790), ("99285", "HC ED VISIT LEVEL 5", 2350, 4980)]
# code, revenue code, words, dollars from and to, most units
CHARGES = [("36415", "0300", "HC VENIPUNCTURE", 22, 61, 1), ("80053", "0301", "HC COMPREHENSIVE METABOLIC PNL", 168, 455, 1), ("83690", "0301",
    "HC LIPASE", 96, 240, 1),
           ("84484", "0301", "HC TROPONIN I HIGH SENSITIVITY", 148, 390, 2), ("83880", "0301", "HC BNP NATRIURETIC PEPTIDE", 210, 480, 1),
           ("83605", "0301", "HC LACTIC ACID", 90, 230, 1), ("85025", "0305", "HC CBC W AUTO DIFF", 92, 248, 1), ("85379", "0305",
               "HC D-DIMER QUANTITATIVE", 130, 340, 1),
           ("85610", "0305", "HC PROTHROMBIN TIME (PT/INR)", 48, 135, 1), ("87086", "0306", "HC CULTURE URINE W COLONY COUNT", 75, 220, 1),
           ("87637", "0306", "HC SARS-COV-2/FLU A&B/RSV AMP PROBE", 190, 420, 1), ("81001", "0307", "HC URINALYSIS AUTO W MICRO", 44, 128, 1),
           ("73610", "0320", "HC XR ANKLE 3+ VIEWS LEFT", 310, 690, 1), ("71046", "0324", "HC XR CHEST 2 VIEWS", 345, 720, 1),
           ("70450", "0351", "HC CT HEAD WO CONTRAST", 1680, 3350, 1), ("74177", "0352", "HC CT ABDOMEN & PELVIS W CONTRAST", 3450, 7280, 1),
           ("76705", "0402", "HC US ABDOMEN LIMITED", 540, 1290, 1), ("94640", "0410", "HC NEBULIZER TREATMENT INITIAL", 145, 330, 2),
           ("96374", "0450", "HC IV PUSH SINGLE/INITIAL DRUG", 290, 640, 1), ("96375", "0450", "HC IV PUSH EA ADDL NEW DRUG", 150, 395, 2),
           ("96361", "0260", "HC IV HYDRATION EA ADDL HR", 120, 290, 3), ("96360", "0260", "HC IV HYDRATION INITIAL 31-60 MIN", 280, 560, 1),
           ("93005", "0730", "HC ECG TRACING ONLY", 220, 495, 2), ("J1885", "0636", "KETOROLAC 30 MG/ML (1 ML) INJ SOLN", 9, 28, 2),
           ("J2405", "0636", "ONDANSETRON HCL (PF) 4 MG/2 ML INJ SOLN", 3, 14, 4), ("J2270", "0636", "MORPHINE 4 MG/ML INJ SYRINGE", 14, 46, 1),
           ("J0696", "0636", "CEFTRIAXONE 1 G INJ SOLR", 12, 44, 4), ("J7030", "0258", "SODIUM CHLORIDE 0.9 % IV SOLN 1,000 ML BAG", 78, 210, 2),
           ("Q9967", "0255", "IOHEXOL 350 MG IODINE/ML INJ, PER ML", 1, 4, 100), ("", "0250", "ACETAMINOPHEN 325 MG PO TABS", 2, 9, 2),
           ("", "0250", "FAMOTIDINE 20 MG/2 ML IV SOLN", 18, 55, 1), ("", "0250", "LIDOCAINE 2 % MM SOLN (VISCOUS) 15 ML UNIT DOSE CUP", 12, 39, 1),
           ("", "0270", "KIT IV START W TEGADERM", 21, 60, 1), ("", "0270", "SET IV PRIMARY W 2 NEEDLE-FREE Y-SITES 105 IN", 26, 84, 1),
           ("", "0272", "SPLINT ORTHOGLASS 4 IN PER FT", 31, 96, 3), ("12001", "0450", "HC SIMPLE REPAIR WOUND 2.5 CM OR LESS", 420, 980, 1)]
IDEAS = ["R07.9", "R10.9", "S93.402A", "N39.0", "R55", "J18.9", "R51.9"]


def charged(rng, visit, came, went):
    code, words, low, high = rng.choice(VISITS)
    picked = [(code, "0450", words, low, high, 1)] + rng.sample(CHARGES, rng.choice((5, 8, 11, 14, 18, 24, 30)))
    lines = []
    push = any(c[0][:3] in ("963", "J18", "J24", "930") for c in picked[1:])
    for code, revenue, words, low, high, most in picked:
        units = rng.randint(1, most) if most < 50 else rng.choice((75, 80, 100))
        cents = price(rng, low, high) * units
        mods = ["25"] if code in ("99283", "99284",
            "99285") and push else ["LT"] if code == "73610" else ["59"] if code == "96361" and rng.random() < 0.3 else None
        again = 2 if code in ("84484", "93005") and units == 2 else 1
        for n in range(again):
            lines.append({"date": went if n or code == "96361" else came, "code": code, "modifiers": (["91"] if code == "84484" else ["76"]) if n
                else mods,
                "revenue_code": revenue, "description": words, "units": units // again, "charge_cents": cents // again})
    if rng.random() < 0.15:
        back = rng.choice([x for x in lines if x["revenue_code"] in ("0636", "0250", "0270", "0301", "0305", "0450") and x["code"] not in ("84484",)])
        lines += [{**back}, {**back, "units": -back["units"], "charge_cents": -back["charge_cents"]}]
    return sorted(lines, key=lambda x: (x["revenue_code"], x["date"]))


def document(rng):
    who, at = Person(rng, 19, 88), Sender(rng)
    house, mark, ink = rng.choice(HOUSES)
    served = day(rng)
    went = later(served, 1) if rng.random() < 0.35 else served
    sent = later(went, rng.randint(18, 75))
    account, record = number(rng, rng.choice(("4099999999", "99999999", "1000999999", "H00099999999"))), number(rng, "E9999999")
    ein = tax_id(rng)
    plan = rng.choice(PLANS + PLANS + [None, None])
    member = number(rng, rng.choice(MEMBERS)) if plan and rng.random() < 0.6 else None
    lines = charged(rng, None, served, went)
    charges = total(lines, "charge_cents")
    sign = rng.choice(("", "$"))
    less = (lambda c: f"-{usd(c, sign)}") if rng.random() < 0.6 else (lambda c: f"({usd(c, sign)})")
    payments, when = [], later(went, rng.randint(11, 17))
    if plan and rng.random() < 0.85:
        off, ins, own = shares(rng, charges, ("coins", "coins", "ded"), 0.2, 0.6)
        name = plan if rng.random() < 0.5 else MARKS[plan]
        payments += [pay(when, "insurance", f"INSURANCE PAYMENT - {name.upper()}", ins)] * bool(ins)
        payments += [pay(when, "adjustment", f"CONTRACTUAL ADJUSTMENT - {name.upper()}", off)]
    elif not plan and rng.random() < 0.7:
        payments += [pay(when, "adjustment", rng.choice(("UNINSURED DISCOUNT", "SELF-PAY DISCOUNT 35%")), round(charges * 0.35))]
    if rng.random() < 0.35:
        payments += [pay(served, "patient", rng.choice(("PATIENT PAYMENT - POINT OF SERVICE", "PATIENT PAYMENT - VISA")), rng.choice((5000, 10000,
            15000)))]
    payments.sort(key=lambda p: p["date"])
    owed = charges - sum(p["amount_cents"] for p in payments)
    if owed < 0:
        return document(rng)
    grouped = rng.random() < 0.6
    if not grouped:
        lines.sort(key=lambda x: x["date"])

    def row(x):
        return [us(x["date"]), x["revenue_code"], x["code"], " ".join(x["modifiers"] or []), esc(x["description"]), str(x["units"]),
                less(-x["charge_cents"]) if x["charge_cents"] < 0 else usd(x["charge_cents"], sign)]

    rows = []
    for n, x in enumerate(lines):
        rows.append(row(x))
        if grouped and (n + 1 == len(lines) or lines[n + 1]["revenue_code"] != x["revenue_code"]):
            some = total([y for y in lines if y["revenue_code"] == x["revenue_code"]], "charge_cents")
            rows.append([(f"<b>SUBTOTAL {x['revenue_code']} {GROUPS[x['revenue_code']]}</b>", 6, "r g"), f"<b>{usd(some, sign)}</b>"])
    logo = (f"<svg width='44' height='44' viewBox='0 0 44 44'><rect width='44' height='44' rx='8' fill='{ink}'/><path d='M18 "
            f"8h8v10h10v8h-10v10h-8v-10h-10v-8h10z' "
            "fill='#fff'/></svg>")
    head = beside(f"<table class='lg'><tr><td>{logo}</td><td><div class='nm'>{esc(house)}</div><div class='fine'>{at.street} &bull; "
                  f"{at.town}<br>Patient Financial "
                  f"Services: {at.free} &bull; Tax ID: {ein}</div></td></tr></table>", "<div class='ttl'>ITEMIZED BILL</div><div class='r "
                      "fine'>Detail of hospital "
                  "charges</div>", widths="66% 34%")
    about = [("Patient Name", esc(who.filed)), ("Account Number", account), ("Medical Record #", record), ("Date of Birth", us(who.born)),
        ("Statement Date", us(sent))]
    more = [("Admit Date", us(served)), ("Discharge Date", us(went)), ("Patient Class", "Emergency"), ("Primary Insurance", esc(plan or "SELF-PAY"))]
    more += [("Subscriber ID", member)] if member else []
    icd = rng.sample(IDEAS, rng.choice((1, 1, 2))) if rng.random() < 0.5 else None
    more += [("Diagnosis (ICD-10)", ", ".join(icd))] if icd else []
    block = beside(f"<div class='mail'>{who.mail()}</div>", facts(about, "on") , facts(more, "on"), widths="34% 33% 33%")
    heads = ["Service Date", "Rev Code", "CPT/HCPCS", "Mod", "Description", "Qty", "Amount"]
    detail = table(heads, rows, "lllllrr", "d", [[("TOTAL CHARGES", 6, "r"), usd(charges, sign)]], "11% 8% 11% 6% auto 7% 14%")
    pays = ""
    sums = {"charges_cents": charges, "balance_cents": owed}
    if payments:
        foot = []
        for by, words, key in (("insurance", "TOTAL INSURANCE PAYMENTS", "insurance_paid_cents"), ("adjustment", "TOTAL ADJUSTMENTS",
            "adjustments_cents"),
                               ("patient", "TOTAL PATIENT PAYMENTS", "patient_paid_cents")):
            if paid(payments, by):
                sums[key] = paid(payments, by)
                foot.append([(words, 2, "r"), less(sums[key])])
        pays = table(["Post Date", "Payments and Adjustments", "Amount"], [[us(p["date"]), esc(p["description"]), less(p["amount_cents"])]
            for p in payments], "llr", "d",
                     foot, "11% auto 14%")
    pays += f"<table class='bal'><tr><td>ACCOUNT BALANCE</td><td class='r'>{usd(owed)}</td></tr></table>"
    fine = ("<div class='box fine'><b>About this itemized bill.</b> You or your representative asked for a list of the hospital charges on this "
            "account. It does not "
            "include the fees of physicians who took part in your care, such as emergency physicians, radiologists and pathologists; they bill on "
            "their own. "
            "Charges posted after the date above will show on a later statement.<br><b>Financial Assistance.</b> Help with hospital bills is "
            "available for patients who "
            f"qualify. Ask for an application in person or at {at.free}, Monday through Friday, 8:00 a.m. to 5:00 p.m.; se habla "
            f"espa&ntilde;ol.<br><b>Payments.</b> Pay "
            f"online, by telephone, or by mail to {esc(house)}, {at.box}, {at.far}. Please write your account number on your check.</div>")
    css = (f".nm{{font-size:14pt;font-weight:bold;color:{ink}}}.lg td{{padding:0 6pt 0 "
           f"0}}.ttl{{font-size:15pt;font-weight:bold;text-align:right}}.r{{text-align:right}}"
           f".mail{{padding:20pt 0 16pt 10pt;line-height:1.35}}.on td{{padding:1pt 6pt 1pt 0;font-size:8.5pt}}.on "
           f"td:first-child{{color:#444;white-space:nowrap}}"
           f".d{{width:100%;margin:8pt 0 4pt}}.d th{{background:{ink};color:#fff;font-size:8pt;vertical-align:bottom}}.d "
           f"td{{font-size:8.2pt;border-bottom:0.4pt solid #ccc}}"
           ".d td.g{background:#f2f2f2}.sum td{font-weight:bold;border-top:1pt solid #333}"
           f".bal{{width:46%;margin:6pt 0 8pt 54%;page-break-inside:avoid}}.bal td{{border:1.2pt solid "
           f"{ink};font-weight:bold;font-size:11.5pt;padding:4pt 7pt}}"
           ".box{border:0.6pt solid #999;padding:5pt 7pt;line-height:1.4;page-break-inside:avoid}")
    keep = [{**x, "modifiers": x["modifiers"]} for x in lines]
    return done(sheet(css, head + "<hr>" + block + detail + pays + fine, margin="0.5in", font="9pt 'Liberation Sans',Arial", title="Itemized Bill"),
        KIND,
                {"name": house, "tax_id": ein}, {"name": who.filed, "birth_date": who.born, "member_id": member}, keep, sums,
                payer={"name": plan} if plan else None, account_number=account, statement_date=sent, admitted=served, discharged=went, diagnoses=icd,
                    payments=payments or None)
