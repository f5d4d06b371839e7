"""held_twentieth_b.py: what the insurers' papers of the twentieth set share: its own people, places, providers with the care each gives, how a plan works a charge, and the small print; pieces of a page are those of the fifteenth set."""
import datetime

from held_fifteenth_b import beside, born, call, cents, day, done, esc, facts, free, later, npi, number, only, say, sheet, table, tax_id, told, total, usd  # noqa: F401

FIRST = "Leonard Shanice Ingrid Mateo Bettina Clifford Anjelica Roderick Wilma Trevor Soledad Dominic Hyun Beverly Cornell Zahra Randall Guadalupe Francine Elliott Monique Stanley Ofelia Preston".split()
LAST = "Arellano Bancroft Cisneros Delgadillo Ellsworth Faulkner Gutierrez Hendricks Ingersoll Jablonski Kavanagh Ledbetter Maldonado Norquist Ordonez Petrakis Quigley Robideaux Sandoval Thibodeaux Underwood Valenzuela Wojcik Yarbrough".split()
CITIES = [("Plano", "TX", "75074"), ("Rockford", "IL", "61107"), ("Hagerstown", "MD", "21740"), ("Toms River", "NJ", "08753"), ("Durham", "NC", "27705"), ("Bakersfield", "CA", "93309"), ("Sarasota", "FL", "34232"), ("Akron", "OH", "44313"), ("Columbia", "MO", "65203"), ("Tempe", "AZ", "85282"), ("Olympia", "WA", "98502"), ("Huntsville", "AL", "35801")]
STREETS = "Chestnut Hill Rd,Lakewood Dr,SW 9th Ave,N Franklin St Apt 12,Bluebird Ln,County Line Rd,Spring Garden St,E Palmer Ave,Stonebridge Ct,Old Post Rd Unit 3,W Juniper St,Marigold Way".split(",")
# code, an insurer's kind of service, what was done in our own words, least and most dollars
OFFICE = [("99213", "Office Visit", "Office visit, return patient, low", 118, 240), ("99214", "Office Visit", "Office visit, return patient, moderate", 168, 350), ("99203", "Office Visit", "Office visit, new patient, low", 165, 330), ("99396", "Preventive Care", "Preventive exam, 40 to 64 years", 175, 345), ("36415", "Lab Work", "Blood draw from vein", 9, 38), ("93000", "Diagnostic Test", "Electrocardiogram, complete", 46, 170), ("90471", "Immunization", "Vaccine administration", 26, 64), ("90656", "Immunization", "Influenza vaccine, single dose", 24, 58), ("81002", "Lab Work", "Urine dip test", 9, 32), ("87880", "Lab Work", "Rapid strep test", 24, 74), ("96372", "Injection", "Shot under skin or in muscle", 32, 96), ("J1100", "Injection", "Dexamethasone, 1 mg", 4, 26), ("94010", "Diagnostic Test", "Breathing capacity test", 50, 165)]
LAB = [("80053", "Lab Work", "Comprehensive blood chemistry", 36, 168), ("80061", "Lab Work", "Cholesterol panel", 40, 150), ("85025", "Lab Work", "Complete blood count", 20, 90), ("84443", "Lab Work", "Thyroid hormone level", 44, 165), ("83036", "Lab Work", "Hemoglobin A1c", 28, 100), ("82607", "Lab Work", "Vitamin B12 level", 40, 140), ("82728", "Lab Work", "Ferritin level", 38, 130), ("36415", "Lab Work", "Blood draw from vein", 9, 30), ("88305", "Pathology", "Tissue exam, level IV", 120, 390), ("87086", "Lab Work", "Urine culture", 30, 120)]
HOSPITAL = [("99284", "Emergency Room", "Emergency department visit, level 4", 640, 2300), ("99283", "Emergency Room", "Emergency department visit, level 3", 420, 1500), ("80053", "Lab Work", "Comprehensive blood chemistry", 90, 420), ("85025", "Lab Work", "Complete blood count", 60, 240), ("71046", "X-Ray", "Chest X-ray, two views", 160, 620), ("74177", "Radiology", "CT of abdomen and pelvis with dye", 1700, 6400), ("70450", "Radiology", "CT of head without dye", 800, 3200), ("93005", "Diagnostic Test", "Heart tracing only", 80, 360), ("96374", "Drug Therapy", "IV push, first drug", 170, 520), ("96361", "Drug Therapy", "IV fluids, each extra hour", 90, 290), ("J2405", "Pharmacy", "Ondansetron, 1 mg", 5, 32), ("43239", "Surgery", "Upper scope with biopsy", 1200, 4100), ("45385", "Surgery", "Colonoscopy with polyp removal", 1400, 4800)]
IMAGING = [("72148", "Radiology", "MRI of lumbar spine without dye", 840, 2800), ("73721", "Radiology", "MRI of leg joint without dye", 820, 2600), ("77067", "Screening", "Screening mammogram, both breasts", 205, 460), ("77063", "Screening", "Breast 3-D imaging, add-on", 55, 140), ("76700", "Radiology", "Ultrasound of abdomen, complete", 220, 700), ("73562", "X-Ray", "X-ray of knee, three views", 72, 260), ("71046", "X-Ray", "Chest X-ray, two views", 80, 300), ("77080", "Radiology", "Bone density scan", 130, 380)]
THERAPY = [("97161", "Physical Therapy", "Therapy evaluation, low complexity", 130, 290), ("97110", "Physical Therapy", "Therapeutic exercise, 15 min", 60, 150), ("97140", "Physical Therapy", "Manual therapy, 15 min", 58, 145), ("97112", "Physical Therapy", "Balance and movement training, 15 min", 60, 150), ("97014", "Physical Therapy", "Electrical stimulation", 22, 60)]
MIND = [("90791", "Behavioral Health", "First psychiatric evaluation", 190, 390), ("90834", "Behavioral Health", "Psychotherapy, 45 minutes", 110, 230), ("90837", "Behavioral Health", "Psychotherapy, 60 minutes", 140, 285)]
BONES = [("99204", "Office Visit", "Office visit, new patient, moderate", 245, 470), ("20610", "Surgery", "Aspiration or injection, large joint", 140, 350), ("73030", "X-Ray", "X-ray of shoulder, two views or more", 70, 250), ("J3301", "Injection", "Triamcinolone, 10 mg", 14, 66), ("29881", "Surgery", "Knee scope with meniscus repair", 1900, 5700), ("L1830", "Equipment", "Knee brace, immobilizer", 90, 260)]
TIMED = {"97110": (1, 2, 2, 3), "97140": (1, 1, 2), "97112": (1, 2), "J3301": (2, 4, 8), "J1100": (4, 8), "J2405": (4, 4, 8), "96361": (1, 2, 3)}
PLACES = {"office": ("11", OFFICE), "lab": ("81", LAB), "hospital": ("22", HOSPITAL), "imaging": ("11", IMAGING), "therapy": ("11", THERAPY), "mind": ("11", MIND), "bones": ("11", BONES)}
NAMES = {"office": ["Hillcrest Family Medicine", "Primary Care Partners of Elm Grove", "Sunnyside Internal Medicine PA", "Kid Care Pediatrics LLC"], "lab": ["Meridian Diagnostics", "Unified Clinical Laboratories Inc", "Northway Pathology Associates"], "hospital": ["Saint Dominic Medical Center", "Mercy Falls Hospital", "Community Regional Medical Center", "Piedmont Lakes Hospital", "University Hospital at Weston"], "imaging": ["Bayview Imaging LLC", "Tri-County Radiology Associates PC", "Womens Imaging of Glenwood"], "therapy": ["Step Forward Physical Therapy", "Peak Motion Rehab PLLC"], "mind": ["Willow Bend Counseling", "Lighthouse Behavioral Group"], "bones": ["Advanced Orthopedics & Sports Medicine", "Bone and Joint Clinic of Weston"]}
SUMS = {"charges_cents": "charge_cents", "adjustments_cents": "adjustment_cents", "insurance_paid_cents": "plan_paid_cents", "balance_cents": "patient_cents"}


class Who:
    """A person, as a plan writes the name: plain, with a letter between, in capitals last name first."""
    def __init__(self, rng, last=None, youngest=24, oldest=84):
        self.first, self.middle, self.last = rng.choice(FIRST), rng.choice("ABCDEFGHJKLMNPRSTW"), last or rng.choice(LAST)
        self.born = datetime.date(2026 - rng.randint(youngest, oldest), rng.randint(1, 12), rng.randint(1, 28))
        self.plain, self.full, self.filed = f"{self.first} {self.last}", f"{self.first} {self.middle} {self.last}", f"{self.last}, {self.first} {self.middle}".upper()
        self.street, self.town = place(rng)
        self.mail = "<br>".join(x.upper() for x in (self.full, self.street, self.town))


def household(rng, youngest=26, oldest=63):
    """The one the plan is of (twice as often), a husband or wife, and a child; each with 0, 1 or 2."""
    who = Who(rng, youngest=youngest, oldest=oldest)
    return who, [(who, 0), (who, 0), (Who(rng, last=who.last, youngest=26, oldest=63), 1), (Who(rng, last=who.last, youngest=1, oldest=24), 2)]


def place(rng, box=False):
    town, state, code = rng.choice(CITIES)
    return (f"P.O. Box {rng.randint(1010, 98990)}" if box else f"{rng.randint(14, 9800)} {rng.choice(STREETS)}"), f"{town}, {state} {code}"


def doctor(rng, form="{} {} MD"):
    return form.format(rng.choice(FIRST), rng.choice(LAST))


def seen(rng, kinds="office office lab hospital imaging therapy mind bones"):
    """Who gave care, where (as the claim form numbers places), and the care that such a one gives."""
    kind = rng.choice(kinds.split())
    name = doctor(rng) if kind in ("office", "bones", "mind") and rng.random() < 0.45 else rng.choice(NAMES[kind])
    return name, *PLACES[kind]


def worked(rng, charge, kinds, denied):
    """How a plan works one charge: the discount, then what the member bears; of a denied one the member bears all."""
    x = dict.fromkeys("adjustment_cents allowed_cents deductible_cents copay_cents coinsurance_cents noncovered_cents plan_paid_cents patient_cents".split(), 0)
    x |= {"charge_cents": charge, "denied": rng.random() < denied, "rate": 0}
    if x["denied"]:
        return x | {"noncovered_cents": charge, "patient_cents": charge}
    kind, x["rate"] = rng.choice(kinds), 100
    x["allowed_cents"] = left = round(charge * rng.uniform(0.3, 0.85))
    x["adjustment_cents"] = charge - left
    if kind in ("ded", "both"):
        x["deductible_cents"] = left if kind == "ded" else left // 3
    if kind == "copay":
        x["copay_cents"] = min(left, rng.choice((2000, 3000, 4000, 5000)))
    if kind in ("coins", "both"):
        x["rate"] = rng.choice((70, 80, 80, 90))
        x["coinsurance_cents"] = round((left - x["deductible_cents"]) * (100 - x["rate"]) / 100)
    x["patient_cents"] = x["deductible_cents"] + x["copay_cents"] + x["coinsurance_cents"]
    return x | {"plan_paid_cents": left - x["patient_cents"]}


def services(rng, least, most, dates, care, words=2, kinds=("ded", "copay", "coins", "coins", "both", "free"), denied=0.0, mods=0.0):
    """The lines of a claim by day, never two visits in one; `words` is which of the two wordings is printed."""
    found, visit = [], False
    for item in rng.sample(care, len(care)):
        if item[0][:2] == "99" and visit:
            continue
        visit = visit or item[0][:2] == "99"
        units = rng.choice(TIMED.get(item[0], (1,)))
        mod = (["GP"] if item[0][:2] == "97" else ["25"] if item[0][:2] == "99" else ["RT"] if item[0][:3] in ("206", "730", "735") else ["TC"] if item[0][:1] == "7" else []) if rng.random() < mods else []
        found.append({"date": rng.choice(dates), "code": item[0], "modifiers": mod, "kind": item[1], "description": item[words], "units": units, **worked(rng, cents(rng, item[3], item[4]) * units, kinds, denied)})
    return sorted(found[: rng.randint(least, most)], key=lambda x: x["date"])


def sums(lines, keys):
    return {k: total(lines, k) for k in keys.split()}


def claim_of(payer, patient, member, lines, keys, provider, claim, sent, of="charges_cents adjustments_cents insurance_paid_cents balance_cents", kind="eob", blank=(), **more):
    """The truth of one claim: of each line the printed keys, and the sums that are printed."""
    return told(kind, payer, patient, member, [{k: v for k, v in x.items() if v != []} for x in only(lines, keys, blank)], {k: total(lines, SUMS[k]) for k in of.split()}, provider={"name": provider}, claim_number=claim, statement_date=sent, **more)


def one_or_more(docs):
    return docs[0] if len(docs) == 1 else {"documents": docs}


def used(docs, key):
    """What the lines of all claims come to."""
    return sum(total(d["lines"], key) for d in docs)


__all__ = "npi tax_id esc later number Who place call free doctor seen day say cents usd services total sums only born datetime table facts beside sheet done told claim_of one_or_more household used FIRST LAST CITIES".split()
