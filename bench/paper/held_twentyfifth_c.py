"""held_twentyfifth_c.py: what the payers' papers of the twenty-fifth set share: its own people, towns, givers of care and services, how a plan works a
charge, and the truth of a claim; the pieces of a page are those of the fifteenth set."""
import datetime

from held_fifteenth_b import beside, cents, day, done, facts, only, say, sheet, table, total, usd  # noqa: F401
from kit import esc, later, npi, number, tax_id  # noqa: F401

FIRST = """Marisol Clifford Jeanette Rafael Constance Duane Priscilla Emmanuel Gwendolyn Terrell Annika Rodney Beatriz Lowell Nanette Sanjay Colleen Marvin
Thuy Roland Estelle Darnell Philippa Augustine""".split()
LAST = """Albright Bellamy Castaneda Dombrowski Easterling Figueroa Grantham Hathaway Isenberg Jaramillo Kirkpatrick Lombardi Mukherjee Nakamura
Ostrowski Pennington Quintanilla Richardson-Boyd Schoenfeld Thibodeaux Umansky Van-Houten Westergaard Yarbrough""".split()
TOWNS = [("Dayton", "OH", "45402"), ("Amarillo", "TX", "79109"), ("Greenville", "SC", "29605"), ("Boise", "ID", "83704"), ("Lansing", "MI", "48911"),
         ("Sioux Falls", "SD", "57105"), ("Roanoke", "VA", "24016"), ("Spokane", "WA", "99205"), ("Little Rock", "AR", "72205"), ("Topeka", "KS", "66604"),
         ("Manchester", "NH", "03103"), ("Chico", "CA", "95926"), ("Oklahoma City", "OK", "73112"), ("San Bernardino", "CA", "92404")]
STREETS = ["Chestnut Hill Rd", "N 14th St", "Briarwood Ln", "Old Post Rd", "W Jackson Ave Apt 3B", "Larkspur Ct", "Mill Pond Dr", "S Main St",
    "Ridgecrest Blvd",
           "County Rd 22", "Poplar Ave", "Eagle Nest Way", "E Washington St Unit 210"]
OFFICE = [("99213", "visit", "Office/outpatient visit est 20 min", 120, 235), ("99214", "visit", "Office/outpatient visit est 30 min", 172, 338),
          ("99203", "visit", "Office/outpatient visit new 30 min", 180, 360), ("36415", "lab", "Routine venipuncture", 10, 35),
          ("81002", "lab", "Urinalysis nonauto w/o scope", 9, 30), ("93000", "test", "Electrocardiogram complete", 45, 160),
          ("96372", "shot", "Ther/proph/diag inj sc/im", 32, 96), ("J3420", "shot", "Vitamin B12 injection", 6, 26),
          ("90471", "shot", "Immunization admin", 25, 60), ("90662", "shot", "Flu vaccine high dose", 65, 130)]
LAB = [("80053", "lab", "Comprehen metabolic panel", 36, 150), ("80061", "lab", "Lipid panel", 38, 145), ("85025", "lab",
    "Complete CBC w/auto diff WBC", 22, 90),
       ("84443", "lab", "Assay thyroid stim hormone", 44, 168), ("83036", "lab", "Glycosylated hemoglobin test", 30, 110),
       ("82607", "lab", "Vitamin B-12", 48, 140), ("87086", "lab", "Urine culture/colony count", 24, 92)]
SCANS = [("71046", "xray", "X-ray exam chest 2 views", 62, 255), ("73562", "xray", "X-ray exam of knee 3", 70, 240),
         ("72148", "mri", "MRI lumbar spine w/o dye", 840, 2650), ("74177", "mri", "CT abd & pelvis w/contrast", 700, 2450),
         ("77067", "xray", "Screening mammography bi", 195, 450), ("76700", "xray", "US exam abdom complete", 230, 610)]
THERAPY = [("97110", "therapy", "Therapeutic exercises", 58, 140), ("97140", "therapy", "Manual therapy 1/> regions", 55, 138),
           ("97530", "therapy", "Therapeutic activities", 62, 150), ("97161", "therapy", "PT eval low complex 20 min", 140, 280)]
EMERGENCY = [("99284", "er", "Emergency dept visit mod mdm", 620, 2200), ("96374", "shot", "Ther/proph/diag inj iv push", 150, 480),
             ("85025", "lab", "Complete CBC w/auto diff WBC", 60, 230), ("84484", "lab", "Assay of troponin quant", 66, 300),
             ("70450", "mri", "CT head/brain w/o dye", 800, 2800), ("93005", "test", "Electrocardiogram tracing", 90, 370),
             ("J1885", "shot", "Ketorolac tromethamine inj", 8, 44)]
SURGEON = [("20610", "surgery", "Drain/inj joint/bursa w/o us", 140, 345), ("11102", "surgery", "Tangntl bx skin single les", 130, 300),
           ("88305", "lab", "Tissue exam by pathologist", 110, 320), ("17000", "surgery", "Destruct premalg lesion", 92, 215),
           ("45385", "surgery", "Colonoscopy w/lesion removal", 1200, 3500), ("99203", "visit", "Office/outpatient visit new 30 min", 180, 360)]
CARE = {"office": OFFICE, "lab": LAB, "scans": SCANS, "therapy": THERAPY, "emergency": EMERGENCY, "surgeon": SURGEON}
GIVERS = {"office": ["Harborview Family Physicians PLLC", "Cornerstone Internal Medicine", "Gateway Primary Care Associates PA"],
          "lab": ["Alliance Clinical Laboratories", "Bioreach Diagnostics Inc"], "scans": ["Tri-State Radiology Group PC", "Open View MRI & Imaging LLC"],
          "therapy": ["Back In Motion Physical Therapy LLC", "Riverbend Rehab & Sports Medicine"],
          "emergency": ["Saint Agnes Regional Hospital", "Good Shepherd Medical Center", "Hillcrest Community Hospital"],
          "surgeon": ["Orthopedic & Surgical Specialists of the Piedmont", "Valley Gastroenterology Consultants PA"]}
SUMS = {"charges_cents": "charge_cents", "adjustments_cents": "adjustment_cents", "insurance_paid_cents": "plan_paid_cents", "balance_cents": "patient_cents"}
ALL = "charges_cents adjustments_cents insurance_paid_cents balance_cents"


class Who:
    """A person and where the mail goes."""
    def __init__(self, rng, last=None, youngest=24, oldest=64):
        self.first, self.middle, self.last = rng.choice(FIRST), rng.choice("ABCDEFGHJKLMNPRSTW"), last or rng.choice(LAST)
        self.born = datetime.date(2026 - rng.randint(youngest, oldest), rng.randint(1, 12), rng.randint(1, 28))
        self.plain, self.full = f"{self.first} {self.last}", f"{self.first} {self.middle} {self.last}"
        self.street, self.town = place(rng)
        self.mail = "<br>".join(x.upper() for x in (self.full, self.street, self.town))


def household(rng):
    """The employee, a spouse, and a child, all of different first names."""
    own = Who(rng, youngest=30, oldest=62)
    people = [own]
    while len(people) < 3:
        one = Who(rng, own.last, *((30, 62), (2, 24))[len(people) - 1])
        if one.first not in [x.first for x in people]:
            people.append(one)
    return people


def place(rng):
    town, state, code = rng.choice(TOWNS)
    return f"{rng.randint(12, 9700)} {rng.choice(STREETS)}", f"{town}, {state} {code}"


def box(rng):
    """A post office box, in one line."""
    return f"PO Box {rng.randint(1010, 98990)}, {place(rng)[1]}"


def tel(rng, form="1-800-555-{:04d}"):
    return form.format(rng.randint(100, 199))


def doctor(rng, form="{} {} MD"):
    return form.format(rng.choice(FIRST), rng.choice(LAST))


def seen(rng, kinds="office office lab scans therapy emergency surgeon"):
    """Who gave care, and what such a one does."""
    kind = rng.choice(kinds.split())
    return (doctor(rng) if kind in ("office", "surgeon") and rng.random() < 0.45 else rng.choice(GIVERS[kind])), CARE[kind]


def worked(rng, charge, kind, least=0.35, most=0.85):
    """How a plan works one charge; `kind` says who bears what: ded, copay, coins, both, free or denied."""
    x = dict.fromkeys("adjustment_cents allowed_cents deductible_cents copay_cents coinsurance_cents noncovered_cents plan_paid_cents "
        "patient_cents".split(), 0)
    x |= {"charge_cents": charge, "kind": kind, "rate": 0 if kind == "denied" else 100}
    if kind == "denied":
        return x | {"noncovered_cents": charge, "patient_cents": charge}
    allowed = round(charge * rng.uniform(least, most))
    x |= {"allowed_cents": allowed, "adjustment_cents": charge - allowed}
    if kind in ("ded", "both"):
        x["deductible_cents"] = allowed if kind == "ded" else round(allowed * rng.uniform(0.2, 0.7))
    if kind == "copay":
        x["copay_cents"] = min(allowed, rng.choice((1500, 2000, 2500, 3000, 4000)))
    if kind in ("coins", "both"):
        x["rate"] = rng.choice((70, 80, 80, 90))
        x["coinsurance_cents"] = round((allowed - x["deductible_cents"]) * (100 - x["rate"]) / 100)
    x["patient_cents"] = x["deductible_cents"] + x["copay_cents"] + x["coinsurance_cents"]
    return x | {"plan_paid_cents": allowed - x["patient_cents"]}


def services(rng, dates, care, most=5, kinds="ded copay coins coins both free", denied=0.07):
    """The lines of a claim by day; one visit and one copay in a claim."""
    found, visit, copay = [], False, False
    many = rng.randint(1, most)
    for code, sort, words, low, high in rng.sample(care, len(care)):
        if len(found) == many or sort in ("visit", "er") and visit:
            continue
        visit = visit or sort in ("visit", "er")
        kind = "denied" if rng.random() < denied else rng.choice([k for k in kinds.split() if k != "copay" or not copay])
        copay = copay or kind == "copay"
        units = rng.choice((1, 2, 2, 3)) if code in ("97110", "97140", "97530", "J1885") else 1
        found.append({"date": rng.choice(dates), "code": code, "sort": sort, "description": words, "units": units,
                      **worked(rng, cents(rng, low, high) * units, kind)})
    return sorted(found, key=lambda x: (x["date"], x["sort"] not in ("visit", "er")))


def claim_of(payer, patient, member, lines, keys, provider, claim, sent, sums=ALL, kind="eob", blank=(), **more):
    """The truth of one claim: of each line the printed keys (an amount of `blank` only when it is not nothing), and the sums that are printed."""
    return {"document_type": kind, "payer": {"name": payer}, "patient": {"name": patient, "member_id": member},
            "provider": provider if isinstance(provider, dict) else {"name": provider}, "claim_number": claim, "statement_date": sent,
            "lines": only(lines, keys, blank), "totals": {k: total(lines, SUMS[k]) for k in sums.split()}, **more}


def all_claims(docs):
    return docs[0] if len(docs) == 1 else {"documents": docs}


__all__ = """beside cents day done facts only say sheet table total usd esc later npi number tax_id datetime Who household place box tel doctor seen worked
services claim_of all_claims OFFICE LAB SCANS THERAPY EMERGENCY SURGEON CARE GIVERS FIRST LAST TOWNS SUMS ALL""".split()
# code, class of the plan (1 preventive, 2 basic, 3 major), words, has a tooth, least and most dollars
DENTAL = [("D0120", 1, "Periodic oral evaluation", "", 48, 78), ("D0150", 1, "Comprehensive oral evaluation", "", 82, 130), ("D1110", 1,
    "Prophylaxis - adult", "", 92, 148),
          ("D0274", 1, "Bitewings - four radiographic images", "", 62, 98), ("D0210", 1, "Intraoral - complete series of radiographic images", "", 135, 210),
          ("D1206", 1, "Topical application of fluoride varnish", "", 36, 62), ("D0140", 1, "Limited oral evaluation - problem focused", "", 70, 115),
          ("D2392", 2, "Resin-based composite - two surfaces, posterior", "MO", 215, 320), ("D2330", 2, "Resin-based composite - one surface, "
          "anterior", "F", 150, 230),
          ("D4341", 2, "Periodontal scaling and root planing - four or more teeth per quadrant", "quad", 230, 340),
          ("D7140", 2, "Extraction, erupted tooth or exposed root", "tooth", 165, 270), ("D2740", 3, "Crown - porcelain/ceramic", "tooth", 1150, 1700),
          ("D2950", 3, "Core buildup, including any pins when required", "tooth", 240, 370), ("D3330", 2, "Endodontic therapy, molar tooth", "tooth",
          1050, 1500),
          ("D9944", 3, "Occlusal guard - hard appliance, full arch", "", 480, 720)]

MOUTH = {"F": (6, 7, 8, 9, 10, 11, 22, 27), "MO": (2, 3, 5, 12, 14, 15, 18, 19, 20, 29, 30, 31), "tooth": (2, 3, 14, 15, 18, 19, 30, 31)}


def dental(rng, dates, most=6, classes=((1, 100), (2, 80), (3, 50)), denied=0.08):
    """Lines of a dentist's claim: tooth, surface, the share that the plan bears, one deductible for all that is not preventive."""
    pays, left, found = dict(classes), rng.choice((0, 0, 2500, 5000)), []
    for code, sort, words, where, low, high in rng.sample(DENTAL, rng.randint(1, most)):
        tooth = rng.choice(("UR", "LR", "UL", "LL")) if where == "quad" else f"{rng.choice(MOUTH.get(where, MOUTH['MO'])):02d}" if where else ""
        x = worked(rng, cents(rng, low, high), "denied" if rng.random() < denied else "free", .6, .92)
        if x["kind"] != "denied":
            x["deductible_cents"] = min(left, x["allowed_cents"]) if sort > 1 else 0
            left -= x["deductible_cents"]
            x["rate"] = pays[sort]
            x["plan_paid_cents"] = round((x["allowed_cents"] - x["deductible_cents"]) * pays[sort] / 100)
            x["coinsurance_cents"] = x["allowed_cents"] - x["deductible_cents"] - x["plan_paid_cents"]
            x["patient_cents"] = x["allowed_cents"] - x["plan_paid_cents"]
        found.append({"date": rng.choice(dates), "code": code, "class": sort, "description": words, "tooth": tooth,
                      "surface": where if where in ("MO", "F") else "", **x})
        if tooth and where != "quad":
            found[-1]["maybe"] = {"teeth": [tooth.lstrip("0")]}
    return sorted(found, key=lambda x: (x["date"], x["code"]))


__all__ += ["DENTAL", "dental"]
MSN_CSS = ("@page{@bottom-right{font:8pt 'Liberation Sans';content:'Page ' counter(page) ' of ' counter(pages)}}.h1{font:bold 21pt 'Liberation "
    "Sans'}.h2{font:bold 15pt 'Liberation Sans'}"
           ".cms{text-align:right;font:bold 9pt 'Liberation Sans'}.not{font:bold 15pt 'Liberation Sans';margin:16pt 0 8pt}.mail{margin:30pt 0 26pt "
           "6pt}.bar{font:bold 12pt 'Liberation Sans';"
           "border-top:2pt solid #000;padding-top:3pt;margin:8pt 0 4pt}.f{width:100%}.f td{padding:2pt 4pt;border-bottom:.5pt solid #bbb}.f "
           "td+td{text-align:right;font-weight:bold}"
           ".nn td{border:0}.nn td+td{text-align:left;font-weight:normal}.run{font:bold 9pt 'Liberation Sans';border-bottom:.75pt solid;"
           "margin-bottom:8pt}.cl{margin-top:12pt}.t{width:100%;"
           "font-size:9.2pt;margin-top:4pt}.t th{font-size:8.4pt;vertical-align:bottom;background:#ececec;border-bottom:1pt solid}.t "
           "td{border-bottom:.5pt solid #aaa}"
           ".sum td{font-weight:bold;border-top:1pt solid}h3{font-size:11.5pt;margin:8pt 0 2pt}")


def msn_front(who, part, mbi, sent, span, met, denied, owed, listed, word, fold):
    """The first page of a Medicare Summary Notice: whose it is, the deductible, was all approved, who sent claims."""
    return (beside(f"<div class='h1'>Medicare Summary Notice</div><div class='h2'>{part}</div>The Official Summary of Your Medicare Claims from "
        f"the<br>Centers for Medicare &amp; "
                   "Medicaid Services", "<div class='cms'>CENTERS FOR MEDICARE &amp;<br>MEDICAID SERVICES</div>", widths="70% 30%") +
                   f"<div class='mail'>{who.mail}</div>"
            + "<div class='not'>THIS IS NOT A BILL</div>"
            + beside(f"<div class='bar'>Notice for {who.plain}</div>" + facts([("Medicare Number", mbi), ("Date of This Notice", say(sent, "%B %-d, %Y")),
                     ("Claims Processed Between", f"{say(span[0], '%B %-d')} &ndash;<br>{say(span[1], '%B %-d, %Y')}")]) +
                     f"<div class='bar'>Your Deductible Status</div>{met}"
                     + "<div class='bar'>Be Informed!</div><p>Register at Medicare.gov for direct access to your Original Medicare claims, track "
                     "your preventive services, "
                     "and print an &ldquo;On the Go&rdquo; report to share with your provider. Protect your Medicare Number.</p>",
                     "<div class='bar'>Your Claims &amp; Costs This Period</div>" + facts([("Did Medicare Approve All " + fold + "?", "NO" if denied
                     else "YES"),
                     (f"Number of {fold} Medicare Denied", denied), ("<b>Total You May Be Billed</b>", usd(owed))])
                     + (f"<p>See claims starting on page 3. Look for <b>NO</b> in the &ldquo;{fold[:-1]} Approved?&rdquo; column. See the last "
                     f"page for how to handle a denied claim.</p>"
                        if denied else "")
                     + f"<div class='bar'>{word} with Claims This Period</div>" + "".join(f"<p><b>{a}</b><br>{b}</p>" for a, b in listed), widths="50% 50%")
            + "<p class='fine'><br>&iquest;Sab&iacute;a que puede recibir este aviso y otro tipo de ayuda de Medicare en espa&ntilde;ol? Llame y "
            "hable con un agente en espa&ntilde;ol. "
            "1-800-MEDICARE (1-800-633-4227)</p>")


def msn_help(rng, who, ask, more=""):
    """The second page: how to check the notice, fraud, questions, messages."""
    return (f"<div class='run'>{who.plain} &nbsp; THIS IS NOT A BILL</div><div class='h2'>Making the Most of Your Medicare</div>" + beside(
        "<div class='bar'>How to Check This Notice</div><p>Do you recognize the name of each provider? Check the dates. Did you have an "
        "appointment that day?</p><p>Did you get the "
        "services listed? Do they match those listed on your receipts and bills?</p><p>If you already paid the bill, did you pay the right amount? "
        "Check the maximum you may be billed."
        "</p><div class='bar'>How to Report Fraud</div><p>If you think a provider or business is involved in fraud, call us at 1-800-MEDICARE "
        "(1-800-633-4227). You may qualify for a reward "
        "of up to $1,000.</p><p>Don&rsquo;t give your Medicare Number to anyone who calls you.</p>" + more,
        f"<div class='bar'>How to Get Help with Your Questions</div><p><b>1-800-MEDICARE (1-800-633-4227)</b><br>Ask for &ldquo;{ask}.&rdquo; Your "
        f"customer-service code is "
        f"{number(rng, '05999')}.</p><p>TTY 1-877-486-2048 (for hearing impaired)</p><p>Contact your State Health Insurance Assistance Program "
        f"(SHIP) for free, local health insurance "
        "counseling.</p><div class='bar'>Your Messages from Medicare</div><p>Flu shots are covered every flu season at no cost to you.</p><p>To "
        "report a change of address, call Social "
        "Security at 1-800-772-1213.</p><p>Want to see your claims right away? Access your Original Medicare claims at Medicare.gov, usually "
        "within 24 hours after Medicare processes the claim.</p>"))


def msn_appeal(rng, who, sent):
    """The last page: how to appeal, and the form."""
    line = "<br>______________________________</p>"
    return (f"<div class='run'>{who.plain} &nbsp; THIS IS NOT A BILL</div><div class='h2'>How to Handle Denied Claims or File an Appeal</div>" + beside(
        "<div class='bar'>Get More Details</div><p>If a claim was denied, call or write the provider and ask for an itemized statement for any "
        "claim. Make sure they sent in the right "
        "information. If they didn&rsquo;t, ask the provider to contact our claims office to correct the error.</p><div class='bar'>If You "
        "Disagree with a Coverage Decision, Payment "
        f"Decision, or Payment Amount on this Notice, You Can Appeal</div><p>Appeals must be filed in writing. Use the form to the right. Our "
        f"claims office must receive your appeal by:</p>"
        f"<h3>{say(later(sent, 125), '%B %-d, %Y')}</h3><p>If you need help filing your appeal, call 1-800-MEDICARE.</p>",
        "<div class='bar'>File an Appeal in Writing</div><p>1 &nbsp; Circle the service(s) or claim(s) you disagree with on this notice.</p><p>2 "
        "&nbsp; Explain in writing why you "
        "disagree. Include your explanation on this notice or, if you need more space, attach a separate page.</p><p>3 &nbsp; Fill in all of the "
        "following:</p>"
        f"<p>Your or your representative&rsquo;s full name (print){line}<p>Your telephone number{line}<p>Your complete Medicare number{line}"
        f"<p>4 &nbsp; Include any other information you have about your appeal.</p><p>5 &nbsp; Write your Medicare Number on all documents.</p><p>"
        f"6 &nbsp; Mail this notice to: Medicare Claims "
        f"Office, c/o Contractor Name, {box(rng)}</p>"))


__all__ += ["MSN_CSS", "msn_front", "msn_help", "msn_appeal"]
