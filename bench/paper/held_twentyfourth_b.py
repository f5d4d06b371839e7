"""held_twentyfourth_b.py: what the insurers' papers of the twenty-fourth set share: its own people, towns, providers with the care each gives, how a
plan works a charge, and the truth of a claim; pieces of a page are those of the fifteenth set."""
import datetime

from held_fifteenth_b import beside, born, cents, day, done, esc, facts, later, npi, number, only, say, sheet, table, tax_id, total, usd  # noqa: F401

FIRST = """Marguerite Leon Theresa Dwight Catalina Bryce Rosemary Hector Evangeline Russell Nadia Franklin Lorraine Tyrone Imelda Patrick Kimberly Joaquin
Shirley Warren Anjali Eugene Bernadette Xavier""".split()
LAST = """Abernathy Bustamante
Cavanaugh Delgadillo Eberhardt Fontenot Gillespie Hollingsworth Inman Johansson Kaczmarek Landry McAllister Nguyen Oyelaran Prescott
Rosario Stavros Tennyson Ulrich Vasquez-Moreno Wainwright Yamada Zimmer""".split()
CITIES = [("Cedar Rapids", "IA", "52402"), ("Plano", "TX", "75075"), ("Rock Hill", "SC", "29730"), ("Canton", "OH", "44718"), ("Aurora", "CO", "80013"),
          ("Mesa", "AZ", "85205"), ("Norfolk", "VA", "23505"), ("Worcester", "MA", "01609"), ("Tacoma", "WA", "98406"), ("Murfreesboro", "TN", "37129"),
          ("Ocala", "FL", "34471"), ("Appleton", "WI", "54915")]
STREETS = """Laurel Creek Dr,N Maple St,Stonebridge Ln,Wildflower Ct,E 9th Ave Apt 12,Sherwood Rd,Timber Trail,Kensington Pl,Fairmont Blvd,
Cottonwood Cir,S Jefferson St Unit 5,Heritage Way""".replace("\n", "").split(",")
# code, what sort of care it is (each look has its own word for it), what was done in our own words, least and most dollars
OFFICE = [("99213", "visit", "Established patient office or other outpatient visit, 20-29 minutes", 118, 240),
          ("99214", "visit", "Established patient office or other outpatient visit, 30-39 minutes", 168, 345),
          ("99204", "visit", "New patient office or other outpatient visit, 45-59 minutes", 240, 470), ("36415", "lab",
          "Insertion of needle into vein for "
          "collection of blood sample", 9, 36), ("81003", "lab", "Automated urinalysis test", 9, 34), ("93000", "test",
          "Routine electrocardiogram (EKG) using at "
          "least 12 leads including interpretation and report", 48, 165), ("96372", "shot",
          "Injection beneath the skin or into muscle for therapy, diagnosis, or "
          "prevention", 32, 98), ("J3420", "drug", "Injection, vitamin B-12 cyanocobalamin, up to 1000 mcg", 5, 24), ("90471", "vaccine",
          "Administration of 1 "
          "vaccine", 26, 62), ("G0008", "vaccine", "Administration of influenza virus vaccine", 25, 48)]
LAB = [("80053", "lab", "Blood test, comprehensive group of blood chemicals", 38, 165), ("80061", "lab",
    "Blood test, lipids (cholesterol and triglycerides)", 40, 150),
       ("85025", "lab", "Complete blood cell count with automated white blood cells", 21, 90), ("84443", "lab",
       "Blood test, thyroid stimulating hormone (TSH)", 46, 172),
       ("83036", "lab", "Hemoglobin A1C level", 29, 108), ("82306", "lab", "Vitamin D-3 level", 62, 230), ("87086", "lab",
       "Bacterial colony count, urine", 24, 96)]
SCANS = [("71046", "xray", "X-ray of chest, 2 views", 60, 260), ("73030", "xray", "X-ray of shoulder, minimum of 2 views", 68, 240),
         ("72148", "mri", "MRI scan of lower spinal canal", 820, 2700), ("74177", "mri", "CT scan of abdomen and pelvis with contrast", 690, 2400),
         ("77067", "xray", "Mammography of both breasts", 190, 460), ("76830", "xray", "Ultrasound of pelvis through vagina", 210, 640)]
THERAPY = [("97110", "therapy", "Therapeutic exercise to develop strength, endurance, range of motion, and flexibility, each 15 minutes", 58, 145),
           ("97140", "therapy", "Manual (physical) therapy techniques to 1 or more regions, each 15 minutes", 56, 140),
           ("97162", "therapy", "Evaluation of physical therapy, typically 30 minutes", 140, 290)]
EMERGENCY = [("99284", "er", "Emergency department visit, problem of high severity", 640, 2300), ("96374", "shot",
    "Injection of drug or substance into vein", 150, 490),
             ("85025", "lab", "Complete blood cell count with automated white blood cells", 60, 240), ("84484", "lab",
             "Troponin (protein) analysis", 66, 310),
             ("70450", "mri", "CT scan of head or brain", 800, 2900), ("93005", "test", "Routine EKG tracing only", 90, 380),
             ("J2405", "drug", "Injection, ondansetron hydrochloride, per 1 mg", 6, 32)]
SURGEON = [("99203", "visit", "New patient office or other outpatient visit, 30-44 minutes", 165, 330), ("20610", "surgery",
    "Aspiration and/or injection of large "
           "joint or joint capsule", 140, 350), ("11102", "surgery", "Biopsy of single growth of skin, tangential", 130, 310), ("88305", "lab",
           "Pathology examination "
           "of tissue using a microscope, intermediate complexity", 110, 330), ("17000", "surgery", "Destruction of 1 skin growth", 92, 220),
           ("J1030", "drug",
           "Injection, methylprednisolone acetate, 40 mg", 14, 58), ("45385", "surgery",
           "Removal of polyps or growths of large bowel using an endoscope", 1200, 3600)]
PLACES = {"office": OFFICE, "lab": LAB, "scans": SCANS, "therapy": THERAPY, "emergency": EMERGENCY, "surgeon": SURGEON}
GIVERS = {"office": ["Stonebridge Family Practice PC", "Lakeview Internal Medicine Associates LLP", "Prime Care Physicians", "Northside Primary Care"],
          "lab": ["Pathway Diagnostics Inc", "Midwest Clinical Laboratories LLC", "Consolidated Reference Lab"],
          "scans": ["Radiology Consultants of the Tri-County Area PA", "Clearview Imaging Center LLC"],
          "therapy": ["Achieve Physical Therapy & Sports Rehab LLC",
          "Summit Rehabilitation Services"], "emergency": ["St Catherine Regional Medical Center", "Mercy Valley Hospital",
          "Baptist Memorial Hospital of Ashford"],
          "surgeon": ["Carolina Skin & Joint Surgical Associates", "Digestive and Surgical Specialists PLLC"]}
SUMS = {"charges_cents": "charge_cents", "adjustments_cents": "adjustment_cents", "insurance_paid_cents": "plan_paid_cents",
    "balance_cents": "patient_cents"}


class Who:
    """A person and where the mail goes."""
    def __init__(self, rng, last=None, youngest=24, oldest=64):
        self.first, self.middle, self.last = rng.choice(FIRST), rng.choice("ABCDEFGHJKLMNPRSTW"), last or rng.choice(LAST)
        self.born = datetime.date(2026 - rng.randint(youngest, oldest), rng.randint(1, 12), rng.randint(1, 28))
        self.plain, self.full = f"{self.first} {self.last}", f"{self.first} {self.middle} {self.last}"
        self.street, self.town = place(rng)
        self.mail = "<br>".join(x.upper() for x in (self.full, self.street, self.town))


def family(rng):
    """The one the plan is of, a husband or wife, and a child."""
    who = Who(rng, youngest=30, oldest=62)
    people = [who]
    while len(people) < 3:
        other = Who(rng, last=who.last, youngest=(30, 3)[len(people) - 1], oldest=(62, 24)[len(people) - 1])
        if other.first not in [p.first for p in people]:
            people.append(other)
    return people


def place(rng):
    town, state, code = rng.choice(CITIES)
    return f"{rng.randint(14, 9800)} {rng.choice(STREETS)}", f"{town}, {state} {code}"


def tel(rng, form="1-800-555-{:04d}"):
    return form.format(rng.randint(100, 199))


def doctor(rng, form="{} {} MD"):
    return form.format(rng.choice(FIRST), rng.choice(LAST))


def seen(rng, kinds="office office lab scans therapy emergency surgeon"):
    """Who gave care, and the care that such a one gives."""
    kind = rng.choice(kinds.split())
    return (doctor(rng) if kind in ("office", "surgeon") and rng.random() < 0.45 else rng.choice(GIVERS[kind])), PLACES[kind]


def worked(rng, charge, kind):
    """How a plan works one charge; `kind` is who bears what: ded, copay, coins, both, free, or denied (not covered), or part (some of it not covered)."""
    x = dict.fromkeys("adjustment_cents allowed_cents deductible_cents copay_cents coinsurance_cents noncovered_cents plan_paid_cents patient_cents".split(), 0)
    x |= {"charge_cents": charge, "kind": kind, "rate": 0 if kind == "denied" else 100}
    if kind == "denied":
        return x | {"noncovered_cents": charge, "patient_cents": charge}
    allowed = round(charge * rng.uniform(0.3, 0.86))
    x |= {"allowed_cents": allowed, "adjustment_cents": charge - allowed}
    if kind in ("ded", "both"):
        x["deductible_cents"] = allowed if kind == "ded" else allowed // 3
    if kind == "copay":
        x["copay_cents"] = min(allowed, rng.choice((2000, 3000, 4000, 6000)))
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
        units = rng.choice((1, 2, 2, 3)) if code in ("97110", "97140", "J2405") else 1
        found.append({"date": rng.choice(dates),
            "code": code, "sort": sort, "words": words, "units": units, **worked(rng, cents(rng, low, high) * units, kind)})
    return sorted(found, key=lambda x: (x["date"], x["sort"] not in ("visit", "er")))


def claim_of(payer, patient, member, lines, keys, provider, claim, sent, sums="charges_cents adjustments_cents insurance_paid_cents balance_cents", kind="eob",
             blank=(), **more):
    """The truth of one claim: of each line the printed keys (an amount of `blank` only when it is not nothing), and the sums that are printed."""
    return {"document_type": kind, "payer": {"name": payer}, "patient": {"name": patient, "member_id": member},
            "provider": provider if isinstance(provider, dict) else {"name": provider}, "claim_number": claim, "statement_date": sent,
            "lines": only(lines, keys, blank), "totals": {k: total(lines, SUMS[k]) for k in sums.split()}, **more}


def one_or_more(docs):
    return docs[0] if len(docs) == 1 else {"documents": docs}


def all_of(claims, key):
    return sum(total(lines, key) for lines in claims)


__all__ = """datetime born npi tax_id esc later
number Who family place tel doctor seen day say cents usd services worked total only table facts beside sheet done claim_of
one_or_more all_of OFFICE LAB SCANS THERAPY EMERGENCY SURGEON PLACES GIVERS FIRST LAST CITIES""".split()
