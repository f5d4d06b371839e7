"""held_twentythird_b.py: what these insurers' papers of the twenty-third set share: their own people, towns and providers, the care
each gives, how a plan works a charge, the truth of a claim; pieces of a page are those of the fifteenth set."""
import datetime

from held_fifteenth_b import beside, call, cents, day, done, esc, facts, free, later, npi, number, only, say, sheet, table, tax_id, total, usd

FIRST = ("Bernadette Elliott Rosario Kathleen Darnell Minh Gretchen Salvador Philippa Duane Shanice Leonard Estela Warren Imani Patrick "
         "Ofelia Gregory Suzanne Tyrell Wanda Roderick Beatriz Colleen").split()
LAST = ("Ackerman Barragan Costigan Delgadillo Ekstrom Fitzhugh Goldfarb Hathaway Ibarra Jorgensen Kaczmarek Lattimore Mendelsohn Nakagawa "
        "Oyelaran Prendergast Rutherford Schoonover Thibodeaux Uribe Vandenberg Washburn Yamashiro Zuckerman").split()
CITIES = [("Bakersfield", "CA", "93309"), ("Everett", "WA", "98208"), ("Harrisburg", "PA", "17110"), ("Towson", "MD", "21204"),
          ("Cedar Rapids", "IA", "52402"), ("Huntsville", "AL", "35801"), ("Johnson City", "TN", "37604"), ("Rochester", "NY", "14618"),
          ("Grand Rapids", "MI", "49506"), ("Akron", "OH", "44313"), ("Boise", "ID", "83704"), ("Saint Paul", "MN", "55105")]
STREETS = ("Larchmont Ave,SW Canyon Rd,Ridgeview Ter,N Broad St Apt 1207,Foxglove Ln,E Washington St,Turnpike Rd,Cobblestone Ct,"
           "Harbor View Dr,W 42nd Pl,Mulberry St,Twin Creeks Pkwy").split(",")
# code, an insurer's kind of service, what was done in our own words, least and most dollars
OFFICE = [("99213", "Office Visit", "Office visit, known patient, 20-29 min", 124, 252), ("99214", "Office Visit", "Office visit, known patient, 30-39 min",
    178, 366),
          ("99203", "Office Visit", "Office visit, new patient, 30-44 min", 172, 344), ("99395", "Preventive Care", "Yearly checkup, age 18-39", 190, 330),
          ("36415", "Laboratory", "Blood taken from a vein", 9, 36), ("81003", "Laboratory", "Urine strip test, by machine", 11, 34),
          ("87804", "Laboratory", "Flu test, quick, by eye", 26, 84), ("93000", "Diagnostic Service", "Heart tracing with reading", 47, 166),
          ("90471", "Immunization", "Vaccine given, first", 27, 66), ("90686", "Immunization", "Flu vaccine, no preservative", 27, 58),
          ("96372", "Injection", "Shot of medicine, skin or muscle", 31, 97), ("11102", "Surgery", "Skin biopsy, shaved", 135, 310)]
LAB = [("80053", "Laboratory", "Metabolic panel, full", 39, 172), ("80061", "Laboratory", "Blood fats panel", 43, 158), ("85025", "Laboratory",
    "Blood count with white cell kinds", 21, 94),
       ("84443", "Laboratory", "Thyroid hormone TSH", 46, 170), ("83036", "Laboratory", "Hemoglobin A1c", 29, 106), ("82306", "Laboratory", "Vitamin D level",
       66, 246),
       ("82607", "Laboratory", "Vitamin B-12 level", 34, 128), ("88305", "Pathology", "Tissue under the microscope", 120, 380), ("87086", "Laboratory",
       "Urine culture", 30, 110)]
HOSPITAL = [("99283", "Emergency Room", "Emergency room visit, level 3", 450, 1640), ("99284", "Emergency Room", "Emergency room visit, level 4", 700, 2440),
            ("80048", "Laboratory", "Metabolic panel, basic", 84, 345), ("85025", "Laboratory", "Blood count with white cell kinds", 62, 255),
            ("71046", "X-Ray", "X-ray, chest, two views", 175, 650), ("74176", "CT Scan", "CT scan, belly and pelvis, no dye", 1200, 4300),
            ("96361", "IV Therapy", "Fluids by vein, each added hour", 90, 310), ("J2405", "Drugs", "Ondansetron, per 1 mg", 5, 27),
            ("J1885", "Drugs", "Ketorolac, per 15 mg", 6, 38), ("93005", "Diagnostic Service", "Heart tracing, tracing alone", 90, 370)]
IMAGING = [("72148", "MRI", "MRI, lower spine, no dye", 870, 2950), ("73721", "MRI", "MRI, joint of a leg, no dye", 840, 2750), ("70450", "CT Scan",
    "CT scan, head, no dye", 450, 1450),
           ("76700", "Ultrasound", "Ultrasound, belly, whole", 225, 720), ("73030", "X-Ray", "X-ray, shoulder, two views", 72, 265), ("77067", "Mammogram",
           "Mammogram, screening, both", 190, 480)]
THERAPY = [("97161", "Physical Therapy", "Therapy evaluation, low", 132, 295), ("97110", "Physical Therapy", "Exercises, each 15 minutes", 61, 152),
           ("97140", "Physical Therapy", "Hands-on treatment, each 15 minutes", 59, 148), ("97530", "Physical Therapy", "Daily activity training, 15 min", 63,
           158),
           ("97014", "Physical Therapy", "Electrical stimulation", 22, 58)]
MIND = [("90791", "Mental Health", "Diagnostic interview", 198, 410), ("90834", "Mental Health", "Talk therapy, 45 minutes", 114, 240), ("90837",
    "Mental Health", "Talk therapy, 60 minutes", 145, 295)]
BONES = [("99204", "Office Visit", "Office visit, new patient, 45-59 min", 255, 485), ("20610", "Surgery", "Shot into a big joint", 142, 360), ("73562",
    "X-Ray", "X-ray, knee, three views", 76, 274),
         ("J3301", "Drugs", "Triamcinolone, per 10 mg", 14, 66), ("29881", "Surgery", "Knee scope with cartilage trim", 1980, 5900), ("L1833",
         "Medical Supplies", "Knee brace, adjustable", 285, 730)]
TIMED = {"97110": (1, 2, 2, 3), "97140": (1, 1, 2), "97530": (1, 2), "J3301": (2, 4, 8), "J2405": (4, 4, 8), "J1885": (1, 2), "96361": (1, 1, 3)}
MODS = {"97110": ["GP"], "97140": ["59", "GP"], "97530": ["GP"], "97161": ["GP"], "97014": ["GP"], "20610": ["RT"], "73562": ["RT"],
        "29881": ["LT"], "72148": ["26"], "73721": ["LT"], "70450": ["26"], "99214": ["25"], "L1833": ["NU"]}
CARES = {"office": OFFICE, "lab": LAB, "hospital": HOSPITAL, "imaging": IMAGING, "therapy": THERAPY, "mind": MIND, "bones": BONES}
NAMES = {"office": ["Riverbend Family Physicians", "Northgate Internal Medicine PS", "Crestview Primary Care LLC", "Peninsula Urgent Care"],
         "lab": ["Paragon Reference Laboratories", "Keystone Pathology Associates PC", "Cascade Clinical Lab"],
         "hospital": ["Saint Bartholomew Medical Center", "Tri-County General Hospital", "Mercy Ridge Hospital", "University Hospital of the Valley"],
         "imaging": ["Clearview Imaging PLLC", "Metro Radiology Consultants", "Inland Open MRI"], "therapy": ["Stride Physical Therapy PC",
         "Lakeside Rehab Specialists"],
         "mind": ["Stillwater Counseling Group", "Open Door Behavioral Health"], "bones": ["Summit Orthopedic Specialists", "Capital Bone and Joint PC"]}
SUMS = {"charges_cents": "charge_cents", "adjustments_cents": "adjustment_cents", "insurance_paid_cents": "plan_paid_cents", "balance_cents": "patient_cents"}
PARTS = "adjustment_cents allowed_cents deductible_cents copay_cents coinsurance_cents noncovered_cents plan_paid_cents patient_cents".split()


def place(rng, box=False):
    town, state, code = rng.choice(CITIES)
    return (f"P.O. Box {rng.randint(1010, 98990)}" if box else f"{rng.randint(14, 9800)} {rng.choice(STREETS)}"), f"{town}, {state} {code}"


class Who:
    """A person as a plan writes the name: plain, with a letter between, in capitals last name first, and the address."""
    def __init__(self, rng, last=None, youngest=24, oldest=84):
        self.first, self.middle, self.last = rng.choice(FIRST), rng.choice("ABCDEFGHJKLMNPRSTW"), last or rng.choice(LAST)
        self.born = datetime.date(2026 - rng.randint(youngest, oldest), rng.randint(1, 12), rng.randint(1, 28))
        self.plain, self.full = f"{self.first} {self.last}", f"{self.first} {self.middle} {self.last}"
        self.filed = f"{self.last}, {self.first} {self.middle}".upper()
        self.street, self.town = place(rng)
        self.mail = "<br>".join(x.upper() for x in (self.full, self.street, self.town))


def household(rng, youngest=28, oldest=63):
    """The one the plan is of, a husband or wife, and a child, each with 0, 1 or 2."""
    who = Who(rng, youngest=youngest, oldest=oldest)
    people = [(who, 0)]
    while len(people) < 3:
        ages = {"youngest": 28, "oldest": 63} if len(people) == 1 else {"youngest": 3, "oldest": 24}
        other = Who(rng, last=who.last, **ages)
        if other.first not in [p.first for p, _ in people]:
            people.append((other, len(people)))
    return who, people


def doctor(rng, form="{} {} MD"):
    return form.format(rng.choice(FIRST), rng.choice(LAST))


def seen(rng, kinds="office office lab hospital imaging therapy mind bones"):
    """Who gave care, and the care that such a one gives."""
    kind = rng.choice(kinds.split())
    own = kind in ("office", "bones", "mind") and rng.random() < 0.4
    return (doctor(rng) if own else rng.choice(NAMES[kind])), CARES[kind]


def worked(rng, charge, kinds, denied=0.0, rates=(70, 80, 80, 90), network=True):
    """How a plan works one charge: the discount, then what the member bears; of a denied one the member bears all."""
    x = dict.fromkeys(PARTS, 0) | {"charge_cents": charge, "denied": rng.random() < denied, "rate": 0}
    if x["denied"]:
        return x | {"noncovered_cents": charge, "patient_cents": charge}
    kind, x["rate"] = rng.choice(kinds), 100
    x["allowed_cents"] = left = round(charge * rng.uniform(0.3, 0.86)) if network else charge
    x["adjustment_cents"] = charge - left
    if kind in ("ded", "both"):
        x["deductible_cents"] = left if kind == "ded" else left // 3
    if kind == "copay":
        x["copay_cents"] = min(left, rng.choice((1500, 2500, 3000, 4000)))
    if kind in ("coins", "both"):
        x["rate"] = rng.choice(rates)
        x["coinsurance_cents"] = round((left - x["deductible_cents"]) * (100 - x["rate"]) / 100)
    x["patient_cents"] = x["deductible_cents"] + x["copay_cents"] + x["coinsurance_cents"]
    return x | {"plan_paid_cents": left - x["patient_cents"]}


def services(rng, least, most, dates, care, words=2, kinds=("ded", "copay", "coins", "coins", "both", "free"), **how):
    """The lines of a claim by day, never two visits in one, one copay a claim; `words` is which of the two wordings is printed."""
    found, visit, paid = [], False, False
    many = 1 if care is MIND else rng.randint(least, most)
    for item in rng.sample(care, len(care)):
        if len(found) == many or item[0][:2] == "99" and visit:
            continue
        visit = visit or item[0][:2] == "99"
        units = rng.choice(TIMED.get(item[0], (1,)))
        some = [k for k in kinds if k != "copay" or not paid] or ["free"]
        x = worked(rng, cents(rng, item[-2], item[-1]) * units, some, **how)
        paid = paid or bool(x["copay_cents"])
        found.append({"date": rng.choice(dates), "code": item[0], "description": item[words], "units": units, **x})
    return sorted(found, key=lambda x: (x["date"], x["code"][:2] != "99"))


def sums(lines, keys):
    return {k: total(lines, k) for k in keys.split()}


def claim_of(payer, patient, member, lines, provider, claim, sent, of="charges_cents adjustments_cents insurance_paid_cents balance_cents", **more):
    """The truth of one claim, of lines that hold what is printed already, and the sums named in `of`."""
    return {"document_type": "eob", "payer": {"name": payer}, "patient": {"name": patient, "member_id": member},
            "provider": {"name": provider}, "claim_number": claim, "statement_date": sent, "lines": lines,
            "totals": {k: total(lines, SUMS[k]) for k in of.split()}, **more}


def one_or_more(docs):
    return docs[0] if len(docs) == 1 else {"documents": docs}


def numbered(words="Page", of=True, at="bottom-right", size="8pt"):
    """The page's number at the foot or head."""
    more = " ' of ' counter(pages)" if of else ""
    return f"@page{{@{at}{{font:{size} 'Liberation Sans';content:'{words} ' counter(page){more}}}}}"


__all__ = ("datetime beside call cents day done esc facts free later npi number only say sheet table tax_id total usd place Who household doctor seen "
           "worked services sums claim_of one_or_more numbered OFFICE LAB HOSPITAL IMAGING THERAPY MIND BONES CARES NAMES FIRST LAST CITIES MODS TIMED").split()
