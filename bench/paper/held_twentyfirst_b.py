"""held_twentyfirst_b.py: what the insurers' papers of the twenty-first set share: its own people, towns, providers with the care each gives, how a plan works a charge, the truth of a claim, and small print; pieces of a page are those of the fifteenth set."""
import datetime

from held_fifteenth_b import beside, born, call, cents, day, done, esc, facts, free, later, npi, number, only, say, sheet, table, tax_id, total, usd  # noqa: F401

FIRST = "Annette Curtis Valentina Howard Keisha Milton Sabrina Emilio Dolores Wendell Priya Nathaniel Corinne Marcus Lucinda Gerald Tamika Ignacio Adele Raymond Mai Clinton Josefina Theodore".split()
LAST = "Ashworth Bellamy Cardenas Dougherty Eldridge Feliciano Garrity Hargrove Isaacson Jaramillo Kirkland Lockhart Merriweather Nolasco Ostrander Pemberton Quintana Redmond Saldana Tidwell Urbina Vandermeer Whitlock Zamora".split()
CITIES = [("Naperville", "IL", "60540"), ("Waco", "TX", "76710"), ("Greenville", "SC", "29607"), ("Dayton", "OH", "45429"), ("Lakewood", "CO", "80226"), ("Chandler", "AZ", "85224"), ("Roanoke", "VA", "24018"), ("Lowell", "MA", "01852"), ("Spokane", "WA", "99208"), ("Knoxville", "TN", "37919"), ("Clearwater", "FL", "33756"), ("Des Moines", "IA", "50312")]
STREETS = "Arbor Ridge Dr,W Oakdale Ave,Cedar Hollow Ln,N 14th St,Brookside Rd Apt 3C,Prairie View Ct,Summit Ave,Old Farm Rd,E Lexington Blvd,Hidden Valley Way,S Monroe St Unit 210,Glenwood Ter".split(",")
# code, an insurer's kind of service, what was done in our own words, least and most dollars
OFFICE = [("99213", "Office visit", "Office visit, established patient, short", 120, 245), ("99214", "Office visit", "Office visit, established patient, longer", 172, 355), ("99203", "Office visit", "Office visit, new patient", 168, 340), ("99215", "Office visit", "Office visit, established patient, longest", 235, 450), ("36415", "Lab test", "Collection of blood", 9, 38), ("81002", "Lab test", "Urine dip test, read by eye", 10, 32), ("87880", "Lab test", "Strep test, quick", 24, 78), ("93000", "Diagnostic test", "Electrocardiogram with report", 46, 170), ("90471", "Immunization", "Administration of one vaccine", 26, 64), ("90715", "Immunization", "Tetanus, diphtheria and whooping cough vaccine", 48, 96), ("96372", "Injection", "Injection of medicine, under skin or muscle", 30, 95), ("17000", "Surgery", "Freezing of first skin growth", 90, 230)]
LAB = [("80053", "Lab test", "Complete metabolic panel", 38, 170), ("80061", "Lab test", "Lipid panel", 42, 155), ("85025", "Lab test", "Blood count, automated with differential", 20, 92), ("84443", "Lab test", "TSH level", 45, 168), ("83036", "Lab test", "Glycated hemoglobin", 28, 104), ("82306", "Lab test", "Vitamin D, 25-hydroxy", 64, 240), ("84439", "Lab test", "Free thyroxine", 40, 140), ("82550", "Lab test", "Creatine kinase", 22, 80), ("36415", "Lab test", "Collection of blood", 9, 30)]
HOSPITAL = [("99283", "Emergency room", "Emergency room visit, moderate", 440, 1600), ("99284", "Emergency room", "Emergency room visit, high", 690, 2400), ("80048", "Lab test", "Basic metabolic panel", 80, 340), ("85025", "Lab test", "Blood count, automated with differential", 60, 250), ("84484", "Lab test", "Troponin level", 70, 330), ("71046", "X-ray", "X-ray of chest, two views", 170, 640), ("70450", "CT scan", "CT of head, no contrast", 850, 3100), ("96374", "Injection", "Medicine pushed into vein", 160, 520), ("J2405", "Drugs", "Ondansetron, 1 mg", 5, 26), ("G0378", "Observation", "Observation, each hour", 60, 150)]
IMAGING = [("72148", "MRI", "MRI lumbar spine, no contrast", 860, 2900), ("73721", "MRI", "MRI of a leg joint, no contrast", 830, 2700), ("71250", "CT scan", "CT of chest, no contrast", 480, 1500), ("76700", "Ultrasound", "Ultrasound of abdomen", 220, 710), ("73030", "X-ray", "X-ray of shoulder", 70, 260), ("77080", "Bone scan", "Bone density scan", 120, 390)]
THERAPY = [("97161", "Physical therapy", "Therapy evaluation, simple", 130, 290), ("97110", "Physical therapy", "Exercise with therapist, 15 min", 60, 150), ("97140", "Physical therapy", "Manual therapy, 15 min", 58, 146), ("97530", "Physical therapy", "Activities with therapist, 15 min", 62, 155), ("97012", "Physical therapy", "Traction by machine", 24, 62)]
MIND = [("90791", "Mental health", "Psychiatric evaluation", 195, 400), ("90834", "Mental health", "Psychotherapy, 45 minutes", 112, 235), ("90837", "Mental health", "Psychotherapy, 60 minutes", 142, 290)]
BONES = [("99204", "Office visit", "Office visit, new patient, longer", 250, 480), ("20610", "Surgery", "Injection into a large joint", 140, 355), ("73562", "X-ray", "X-ray of knee, three views", 74, 270), ("J3301", "Drugs", "Triamcinolone, 10 mg", 14, 66), ("29881", "Surgery", "Knee arthroscopy with meniscus trim", 1950, 5800), ("L1833", "Equipment", "Knee brace, adjustable", 280, 720)]
TIMED = {"97110": (1, 2, 2, 3), "97140": (1, 1, 2), "97530": (1, 2), "J3301": (2, 4, 8), "J2405": (4, 4, 8), "G0378": (6, 11, 19)}
KINDS = {"office": OFFICE, "lab": LAB, "hospital": HOSPITAL, "imaging": IMAGING, "therapy": THERAPY, "mind": MIND, "bones": BONES}
NAMES = {"office": ["Prairie Path Family Medicine", "Westlake Internal Medicine PC", "Oakhurst Primary Care", "Little Oaks Family Practice LLC", "Sterling Urgent Care"], "lab": ["Beacon Clinical Laboratories", "Accord Diagnostics Inc", "Tri-State Reference Lab"], "hospital": ["Saint Ambrose Hospital", "Fox Valley Medical Center", "Good Shepherd Regional Hospital", "Memorial Hospital of Brookfield", "Upstate University Hospital"], "imaging": ["Premier Radiology Group", "Open Sky MRI & Imaging", "Lakefront Imaging Associates PA"], "therapy": ["Momentum Physical Therapy", "Back in Step Rehab LLC"], "mind": ["Willow Tree Counseling", "Harbor Behavioral Health Associates"], "bones": ["Blue Ridge Orthopedics", "Midtown Bone & Joint Clinic PA"]}
SUMS = {"charges_cents": "charge_cents", "adjustments_cents": "adjustment_cents", "insurance_paid_cents": "plan_paid_cents", "balance_cents": "patient_cents"}


class Who:
    """A person, as a plan writes the name: plain, with a letter between, in capitals last name first."""
    def __init__(self, rng, last=None, youngest=24, oldest=84):
        self.first, self.middle, self.last = rng.choice(FIRST), rng.choice("ABCDEFGHJKLMNPRSTW"), last or rng.choice(LAST)
        self.born = datetime.date(2026 - rng.randint(youngest, oldest), rng.randint(1, 12), rng.randint(1, 28))
        self.plain, self.full, self.filed = f"{self.first} {self.last}", f"{self.first} {self.middle} {self.last}", f"{self.last}, {self.first} {self.middle}".upper()
        self.street, self.town = place(rng)
        self.mail = "<br>".join(x.upper() for x in (self.full, self.street, self.town))


def household(rng, youngest=28, oldest=63):
    """The one the plan is of, a husband or wife, and a child, each with 0, 1 or 2."""
    who = Who(rng, youngest=youngest, oldest=oldest)
    people = [(who, 0)]
    while len(people) < 3:
        other = Who(rng, last=who.last, **({"youngest": 28, "oldest": 63} if len(people) == 1 else {"youngest": 2, "oldest": 24}))
        if other.first not in [p.first for p, _ in people]:
            people.append((other, len(people)))
    return who, people


def place(rng, box=False):
    town, state, code = rng.choice(CITIES)
    return (f"PO Box {rng.randint(1010, 98990)}" if box else f"{rng.randint(14, 9800)} {rng.choice(STREETS)}"), f"{town}, {state} {code}"


def doctor(rng, form="{} {} MD"):
    return form.format(rng.choice(FIRST), rng.choice(LAST))


def seen(rng, kinds="office office lab hospital imaging therapy mind bones"):
    """Who gave care, and the care that such a one gives."""
    kind = rng.choice(kinds.split())
    return (doctor(rng) if kind in ("office", "bones", "mind") and rng.random() < 0.4 else rng.choice(NAMES[kind])), KINDS[kind]


def worked(rng, charge, kinds, denied):
    """How a plan works one charge: the discount, then what the member bears; of a denied one the member bears all."""
    x = dict.fromkeys("adjustment_cents allowed_cents deductible_cents copay_cents coinsurance_cents noncovered_cents plan_paid_cents patient_cents".split(), 0)
    x |= {"charge_cents": charge, "denied": rng.random() < denied, "rate": 0}
    if x["denied"]:
        return x | {"noncovered_cents": charge, "patient_cents": charge}
    kind, x["rate"] = rng.choice(kinds), 100
    x["allowed_cents"] = left = round(charge * rng.uniform(0.3, 0.86))
    x["adjustment_cents"] = charge - left
    if kind in ("ded", "both"):
        x["deductible_cents"] = left if kind == "ded" else left // 3
    if kind == "copay":
        x["copay_cents"] = min(left, rng.choice((2000, 2500, 3500, 5000)))
    if kind in ("coins", "both"):
        x["rate"] = rng.choice((70, 80, 80, 90))
        x["coinsurance_cents"] = round((left - x["deductible_cents"]) * (100 - x["rate"]) / 100)
    x["patient_cents"] = x["deductible_cents"] + x["copay_cents"] + x["coinsurance_cents"]
    return x | {"plan_paid_cents": left - x["patient_cents"]}


def services(rng, least, most, dates, care, words=2, kinds=("ded", "copay", "coins", "coins", "both", "free"), denied=0.0):
    """The lines of a claim by day, never two visits in one; `words` is which of the two wordings is printed; one copay a claim."""
    found, visit, paid = [], False, False
    many = 1 if care is MIND else rng.randint(least, most)
    for item in rng.sample(care, len(care)):
        if len(found) == many or item[0][:2] == "99" and visit:
            continue
        visit = visit or item[0][:2] == "99"
        units = rng.choice(TIMED.get(item[0], (1,)))
        x = worked(rng, cents(rng, item[-2], item[-1]) * units, [k for k in kinds if k != "copay" or not paid] or ["free"], denied)
        paid = paid or bool(x["copay_cents"])
        found.append({"date": rng.choice(dates), "code": item[0], "kind": item[1], "description": item[words], "units": units, **x})
    return sorted(found, key=lambda x: (x["date"], x["code"][:2] != "99"))


def sums(lines, keys):
    return {k: total(lines, k) for k in keys.split()}


def claim_of(payer, patient, member, lines, keys, provider, claim, sent, of="charges_cents adjustments_cents insurance_paid_cents balance_cents", kind="eob", **more):
    """The truth of one claim: of each line the printed keys, and the sums that are printed."""
    return {"document_type": kind, "payer": {"name": payer}, "patient": {"name": patient, "member_id": member}, "provider": {"name": provider}, "claim_number": claim, "statement_date": sent, "lines": only(lines, keys), "totals": {k: total(lines, SUMS[k]) for k in of.split()}, **more}


def one_or_more(docs):
    return docs[0] if len(docs) == 1 else {"documents": docs}


def all_of(docs, key):
    return sum(total(d["lines"], key) for d in docs)


def numbered(words="Page", of=True):
    """The page's number at the foot."""
    return f"@page{{@bottom-right{{font:8pt 'Liberation Sans';content:'{words} ' counter(page)" + (" ' of ' counter(pages)" if of else "") + "}}"


__all__ = "datetime npi tax_id esc later number Who household place call free doctor seen day say cents usd services sums total only born table facts beside sheet done claim_of one_or_more all_of numbered OFFICE LAB HOSPITAL IMAGING THERAPY MIND BONES KINDS NAMES FIRST LAST CITIES".split()
