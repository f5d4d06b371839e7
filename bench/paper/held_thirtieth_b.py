"""held_thirtieth_b.py: what the six insurers' papers of the thirtieth set share: its own people, towns, givers of care with what each does, how a plan
works a charge, and the truth of one claim; the pieces of a page are those of the fifteenth set."""
import datetime

from held_fifteenth_b import beside, cents, day, done, esc, facts, later, npi, number, only, say, sheet, table, tax_id, total, usd  # noqa: F401

FIRST = """Adrienne Benito Claudette Darnell Esperanza Floyd Gwendolyn Hassan Ilse Jerome Katarzyna Lamont Maribel Nolan Odessa Preston Quiana Roderick
Savannah Thaddeus Ursula Vernon Winifred Zachary""".split()
LAST = """Applewhite Birdsong Cervantes Dubois Escamilla Fitzsimmons Gutierrez-Harmon Haverford Ibarra Jankowski Kirkpatrick Ledbetter Montgomery Nwosu
Oglesby Petrakis Quarles Ramaswamy Stubblefield Tran Urbina VanDerWal Whitaker Yoon""".split()
CITIES = [("Chesapeake", "VA", "23320"), ("Lakewood", "CO", "80226"), ("Fort Wayne", "IN", "46804"), ("Lexington", "KY", "40503"),
          ("Manchester", "NH", "03103"), ("Vancouver", "WA", "98661"), ("Kissimmee", "FL", "34744"), ("Baton Rouge", "LA", "70806"),
          ("Waukesha", "WI", "53186"), ("Visalia", "CA", "93277"), ("Dayton", "OH", "45419"), ("San Marcos", "TX", "78666")]
STREETS = """Wren Hollow Dr,E Chestnut St,Mulberry Ct Apt 2B,County Line Rd,SW 27th Ter,Prairie View Ln,Old Ferry Rd,Saddleback Way,N Franklin Ave,
Pebble Beach Blvd,Lot 44 Shady Acres,W Division St""".replace("\n", "").split(",")
# code, sort of care (each look has its own word for it), what was done, least and most dollars
OFFICE = [("99213", "visit", "OFFICE O/P EST LOW 20 MIN", 121, 236), ("99214", "visit", "OFFICE O/P EST MOD 30 MIN", 172, 352),
          ("99203", "visit", "OFFICE O/P NEW LOW 30 MIN", 168, 318), ("99396", "wellness", "PREV VISIT EST AGE 40-64", 186, 372),
          ("36415", "lab", "ROUTINE VENIPUNCTURE", 8, 34), ("87880", "lab", "STREP A ASSAY W/OPTIC", 24, 72), ("81002", "lab",
          "URINALYSIS NONAUTO W/O SCOPE", 8, 30),
          ("93000", "test", "ELECTROCARDIOGRAM COMPLETE", 46, 160), ("90471", "shot", "IMMUNIZATION ADMIN", 25, 64),
          ("90677", "shot", "PCV20 VACCINE IM", 262, 390), ("96372", "shot", "THER/PROPH/DIAG INJ SC/IM", 31, 96), ("J1100", "drug",
          "DEXAMETHASONE SODIUM PHOS", 3, 22)]
LAB = [("80053", "lab", "COMPREHEN METABOLIC PANEL", 36, 166), ("80061", "lab", "LIPID PANEL", 39, 152), ("85025", "lab",
          "COMPLETE CBC W/AUTO DIFF WBC", 20, 92),
       ("84443", "lab", "ASSAY THYROID STIM HORMONE", 45, 174), ("83036", "lab", "GLYCOSYLATED HEMOGLOBIN TEST", 28, 106),
       ("82306", "lab", "VITAMIN D 25 HYDROXY", 60, 232), ("82728", "lab", "ASSAY OF FERRITIN", 38, 128), ("84153", "lab", "ASSAY OF PSA TOTAL", 44, 144),
       ("87491", "lab", "CHLMYD TRACH DNA AMP PROBE", 68, 214)]
SCANS = [("71046", "xray", "X-RAY EXAM CHEST 2 VIEWS", 58, 262), ("73562", "xray", "X-RAY EXAM OF KNEE 3", 62, 244), ("72148", "mri",
          "MRI LUMBAR SPINE W/O DYE", 830, 2740),
         ("70551", "mri", "MRI BRAIN STEM W/O DYE", 790, 2500), ("77067", "xray", "SCR MAMMO BI INCL CAD", 188, 470), ("76830", "xray",
          "TRANSVAGINAL US NON-OB", 206, 630)]
THERAPY = [("97110", "therapy", "THERAPEUTIC EXERCISES", 56, 146), ("97140", "therapy", "MANUAL THERAPY 1/> REGIONS", 54, 138),
           ("97530", "therapy", "THERAPEUTIC ACTIVITIES", 58, 150), ("97161", "therapy", "PT EVAL LOW COMPLEX 20 MIN", 132, 284)]
EMERGENCY = [("99284", "er", "EMERGENCY DEPT VISIT MOD MDM", 660, 2340), ("99285", "er", "EMERGENCY DEPT VISIT HI MDM", 940, 3400), ("96374", "shot",
          "THER/PROPH/DIAG INJ IV PUSH", 152, 494),
             ("96361", "shot", "HYDRATE IV INFUSION ADD-ON", 92, 310), ("84484", "lab", "ASSAY OF TROPONIN QUANT", 64, 320), ("80048", "lab",
          "METABOLIC PANEL TOTAL CA", 58, 290),
             ("74177", "mri", "CT ABD & PELV W/CONTRAST", 1480, 5200), ("93005", "test", "ELECTROCARDIOGRAM TRACING", 88, 390),
             ("J2405", "drug", "ONDANSETRON HCL INJECTION", 5, 36), ("J1885", "drug", "KETOROLAC TROMETHAMINE INJ", 7, 44)]
SURGERY = [("99204", "visit", "OFFICE O/P NEW MOD 45 MIN", 238, 462), ("20610", "surgery", "DRAIN/INJ JOINT/BURSA W/O US", 138, 356),
           ("11102", "surgery", "TANGNTL BX SKIN SINGLE LES", 128, 316), ("88305", "lab", "TISSUE EXAM BY PATHOLOGIST", 108, 336), ("17000", "surgery",
          "DESTRUCT PREMALG LESION", 90, 224),
           ("45385", "surgery", "COLONOSCOPY W/LESION REMOVAL", 1180, 3650), ("J3301", "drug", "TRIAMCINOLONE ACET INJ NOS", 14, 62)]
MIND = [("90837", "mind", "PSYTX W PT 60 MINUTES", 138, 276), ("90834", "mind", "PSYTX W PT 45 MINUTES", 110, 214), ("90791", "mind",
          "PSYCH DIAGNOSTIC EVALUATION", 186, 362)]
RIDE = [("A0429", "ride", "BLS-EMERGENCY", 720, 1740), ("A0425", "ride", "GROUND MILEAGE", 17, 34)]
CARE = {"office": OFFICE, "lab": LAB, "scans": SCANS, "therapy": THERAPY, "emergency": EMERGENCY, "surgery": SURGERY, "mind": MIND, "ride": RIDE}
GIVERS = {"office": ["Bayside Family Health Center", "Primary Care Partners of the Blue Ridge PLLC", "Elm Grove Internal Medicine PC"],
          "lab": ["Trident Clinical Laboratories", "Regional Pathology & Laboratory Services LLC", "BioPath Reference Labs Inc"],
          "scans": ["Open Sky Imaging LLC", "Associated Radiologists of Northern Kentucky PSC"],
          "therapy": ["Momentum Physical Therapy", "Back in Motion Sports Medicine and Rehabilitation Inc"],
          "emergency": ["Our Lady of Hope Hospital", "Tidewater General Medical Center", "Saint Anselm University Hospital & Clinics"],
          "surgery": ["Coastal Orthopaedic Specialists PA", "Skin Cancer & Dermatology Institute", "Gastro Associates of the Valley"],
          "mind": ["Stillwater Counseling Group", "Harmony Behavioral Health Services LLC"], "ride": ["Metro Fire District 9 EMS",
          "LifeLine Ambulance Service Inc"]}
TIMED = ("97110", "97140", "97530", "J2405", "J1885", "J3301", "J1100", "A0425")
SUMS = {"charges_cents": "charge_cents", "adjustments_cents": "adjustment_cents", "insurance_paid_cents": "plan_paid_cents", "balance_cents": "patient_cents"}


class Who:
    """A person and where the mail goes."""
    def __init__(self, rng, last=None, ages=(26, 62)):
        self.first, self.middle, self.last = rng.choice(FIRST), rng.choice("ABCDEGHJLMNPRST"), last or rng.choice(LAST)
        self.born = datetime.date(2026 - rng.randint(*ages), rng.randint(1, 12), rng.randint(1, 28))
        self.plain, self.full = f"{self.first} {self.last}", f"{self.first} {self.middle} {self.last}"
        self.street, self.town = place(rng)
        self.mail = "<br>".join(esc(x.upper()) for x in (self.full, self.street, self.town))


def family(rng):
    """The subscriber, the spouse and a child, each of another first name."""
    people = [Who(rng, ages=(31, 62))]
    for ages in ((31, 62), (2, 23)):
        other = Who(rng, people[0].last, ages)
        while other.first in [p.first for p in people]:
            other = Who(rng, people[0].last, ages)
        people.append(other)
    return people


def place(rng):
    town, state, code = rng.choice(CITIES)
    return f"{rng.randint(12, 9900)} {rng.choice(STREETS)}", f"{town}, {state} {code}"


def tel(rng, form="1-800-555-{:04d}"):
    return form.format(rng.randint(100, 199))


def seen(rng, kinds="office office lab scans therapy emergency surgery mind", person="{} {}, MD"):
    """Who gave care, and what such a one does."""
    kind = rng.choice(kinds.split())
    own = kind in ("office", "surgery") and rng.random() < 0.5
    return (person.format(rng.choice(FIRST), rng.choice(LAST)) if own else rng.choice(GIVERS[kind])), CARE[kind]


def worked(rng, charge, kind):
    """How a plan works one charge; `kind` is who bears what: ded, copay, coins, both, free, denied (the member bears all), bundled (nobody pays it)."""
    x = dict.fromkeys("adjustment_cents allowed_cents deductible_cents copay_cents coinsurance_cents noncovered_cents plan_paid_cents patient_cents".split(), 0)
    x |= {"charge_cents": charge, "kind": kind, "rate": 0 if kind in ("denied", "bundled") else 100}
    if kind == "denied":
        return x | {"noncovered_cents": charge, "patient_cents": charge}
    if kind == "bundled":
        return x | {"adjustment_cents": charge}
    allowed = round(charge * rng.uniform(0.29, 0.88))
    x |= {"allowed_cents": allowed, "adjustment_cents": charge - allowed}
    if kind in ("ded", "both"):
        x["deductible_cents"] = allowed if kind == "ded" else round(allowed * rng.uniform(0.2, 0.7))
    if kind == "copay":
        x["copay_cents"] = min(allowed, rng.choice((1500, 2500, 3500, 5000)))
    if kind in ("coins", "both"):
        x["rate"] = rng.choice((70, 80, 80, 85, 90))
        x["coinsurance_cents"] = round((allowed - x["deductible_cents"]) * (100 - x["rate"]) / 100)
    x["patient_cents"] = x["deductible_cents"] + x["copay_cents"] + x["coinsurance_cents"]
    return x | {"plan_paid_cents": allowed - x["patient_cents"]}


def services(rng, dates, care, most=5, kinds="ded copay coins coins both free", denied=0.07, bundled=0.04):
    """The lines of a claim by day; one visit and one copay of a claim."""
    found, once, copay = [], False, False
    many = rng.randint(1, most)
    for code, sort, words, low, high in rng.sample(care, len(care)):
        one = sort in ("visit", "er", "wellness")
        if len(found) == many or one and once:
            continue
        once, fate = once or one, rng.random()
        kind = rng.choice([k for k in kinds.split() if k != "copay" or not copay])
        kind = "denied" if fate < denied else "bundled" if fate < denied + bundled and not one else "free" if sort == "wellness" else kind
        copay = copay or kind == "copay"
        units = rng.choice((1, 2, 2, 3, 4)) if code in TIMED else 1
        found.append({"date": rng.choice(dates), "code": code, "sort": sort, "words": words, "units": units,
                      **worked(rng, cents(rng, low, high) * units, kind)})
    return sorted(found, key=lambda x: (x["date"], x["sort"] not in ("visit", "er", "wellness")))


def claim_of(payer, patient, member, lines, keys, provider, claim, sent, sums="charges_cents adjustments_cents insurance_paid_cents balance_cents",
             blank=(), **more):
    """The truth of one claim: of each line the printed keys (an amount of `blank` only when it is not nothing), and the sums that are printed."""
    return {"document_type": "eob", "payer": {"name": payer}, "patient": {"name": patient, "member_id": member},
            "provider": provider if isinstance(provider, dict) else {"name": provider}, "claim_number": claim, "statement_date": sent,
            "lines": only(lines, keys, blank), "totals": {k: total(lines, SUMS[k]) for k in sums.split()}, **more}


def one_or_more(claims):
    return claims[0] if len(claims) == 1 else {"documents": claims}


def all_of(claims, key):
    return sum(total(lines, key) for lines in claims)


__all__ = """datetime npi tax_id esc later number day say cents usd total only table facts beside sheet done Who family place tel seen worked services
claim_of one_or_more all_of CARE GIVERS FIRST LAST CITIES""".split()
