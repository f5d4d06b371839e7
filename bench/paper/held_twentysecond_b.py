"""held_twentysecond_b.py: what the insurers' papers of the twenty-second set share: its own people, towns, providers and care, how a plan works a charge,
the truth of a claim; pieces of a page are those of the fifteenth set."""
import datetime

from held_fifteenth_b import beside, call, cents, done, esc, facts, free, later, number, only, say, sheet, table, total, usd  # noqa: F401

FIRST = """Rebecca Anthony Shanice Gregory Monique Patrick Esperanza Douglas Kimberly Jerome Lakshmi Russell Bernadette Tyrone Guillermo Heather Nguyet
Franklin Rosario
Stephanie Ahmad Cheryl Vincent Katarzyna""".split()
LAST = """Abernathy Blankenship Cervantes Dziedzic Espinoza Fitzgerald Gustafson Hollingsworth Ibarra Jankowski Kavanagh Lattimore McCullough Northcutt Oyelaran
Petrosyan Rutherford Steinmetz Thibodeaux Valenzuela Washington Yamashiro Smith-Henriksen Ng""".split()
TOWNS = [("Rockford", "IL", "61107"), ("Plano", "TX", "75024"), ("Worcester", "MA", "01602"), ("Sarasota", "FL", "34231"), ("Kalamazoo", "MI", "49008"),
         ("Fayetteville", "NC", "28303"), ("Stockton", "CA", "95207"), ("Chattanooga", "TN", "37421"), ("Boise", "ID", "83704"), ("Wausau", "WI", "54401"),
         ("Topeka", "KS", "66604"), ("Albany", "NY", "12203")]
ROADS = """Maple Grove Rd,Sunset Ridge Dr,NW 42nd Ter,Old Stage Rd,Willow Bend Ct,E Washington St Apt 12,Heritage Oaks Blvd,Rural Route 3 Box 88,Kingsley Ave,
Fox Run Ln,S Division St,Lakewood Dr Unit B""".replace("\n", "").split(",")
# code, an insurer's kind of service, what was done in our own words, least and most dollars
OFFICE = [("99213", "Office Visit", "Office visit, established, 20-29 min", 125, 248), ("99214", "Office Visit",
          "Office visit, established, 30-39 min", 178, 362),
          ("99204", "Office Visit", "Office visit, new, 45-59 min", 240, 470), ("36415", "Lab Services", "Blood draw from a vein", 8, 36),
          ("83036", "Lab Services", "Hemoglobin A1c", 26, 98), ("81003", "Lab Services", "Urinalysis by machine", 9, 31), ("93000", "Diagnostic",
          "EKG with report", 45, 165),
          ("90471", "Immunization", "Vaccine administration", 27, 66), ("90686", "Immunization", "Influenza vaccine, preservative free", 24, 58),
          ("96372", "Injection", "Injection, under the skin or in a muscle", 31, 92), ("69210", "Surgery", "Removal of impacted ear wax", 78, 190),
          ("J1030", "Drugs", "Methylprednisolone 40 mg", 12, 48)]
HOSPITAL = [("99284", "Emergency Room", "Emergency visit, high severity", 780, 2600), ("99283", "Emergency Room",
            "Emergency visit, moderate severity", 480, 1500),
            ("80053", "Lab Services", "Comprehensive metabolic panel", 90, 410), ("85025", "Lab Services", "Blood count with differential", 60, 240),
            ("83690", "Lab Services", "Lipase", 55, 210), ("81001", "Lab Services", "Urinalysis with microscope", 30, 130),
            ("74177", "CT Scan", "CT of abdomen and pelvis with contrast", 1700, 6300), ("71046", "X-Ray", "X-ray of chest, 2 views", 180, 620),
            ("96374", "Injection", "IV push, first drug", 170, 540), ("96361", "Infusion", "IV fluids, each added hour", 85, 260),
            ("J2405", "Drugs", "Ondansetron per 1 mg", 5, 24), ("J1885", "Drugs", "Ketorolac per 15 mg", 9, 44)]
LAB = [("80061", "Lab Services", "Lipid panel", 44, 160), ("84443", "Lab Services", "Thyroid stimulating hormone", 48, 172), ("80048", "Lab Services",
       "Basic metabolic panel", 30, 120),
       ("82306", "Lab Services", "Vitamin D, 25-hydroxy", 66, 245), ("82728", "Lab Services", "Ferritin", 38, 130), ("87086", "Lab Services",
       "Urine culture with colony count", 30, 110),
       ("88305", "Pathology", "Tissue exam by a pathologist, level IV", 130, 410), ("84153", "Lab Services", "Prostate specific antigen, total", 55, 160)]
IMAGING = [("77067", "Mammogram", "Screening mammogram, both breasts", 210, 470), ("72148", "MRI", "MRI of lumbar spine without contrast", 880, 2800),
           ("76856", "Ultrasound", "Ultrasound of pelvis", 210, 640), ("73562", "X-Ray", "X-ray of knee, 3 views", 76, 260), ("70553", "MRI",
           "MRI of brain, without then with contrast", 1400, 4200)]
THERAPY = [("97161", "Physical Therapy", "Therapy evaluation, low complexity", 130, 280), ("97110", "Physical Therapy",
           "Therapeutic exercise, 15 min", 62, 148),
           ("97140", "Physical Therapy", "Manual therapy, 15 min", 58, 140), ("97112", "Physical Therapy", "Neuromuscular re-education, 15 min", 62, 150),
           ("97035", "Physical Therapy", "Ultrasound treatment, 15 min", 26, 64)]
BOWEL = [("45385", "Surgery", "Colonoscopy with removal of polyp by snare", 1300, 3900), ("45380", "Surgery", "Colonoscopy with biopsy", 1100, 3400),
         ("00811", "Anesthesia", "Anesthesia for lower bowel endoscopy", 520, 1700), ("43239", "Surgery", "Upper endoscopy with biopsy", 900, 2600)]
JOINTS = [("99203", "Office Visit", "Office visit, new, 30-44 min", 170, 330), ("20610", "Surgery", "Injection into a large joint", 145, 350),
          ("J3301", "Drugs", "Triamcinolone per 10 mg", 14, 66), ("73030", "X-Ray", "X-ray of shoulder, 2 views", 70, 220),
          ("29826", "Surgery", "Shoulder arthroscopy, decompression", 1200, 3600), ("L3670", "Equipment", "Shoulder brace, prefabricated", 90, 240)]
TIMED = {"97110": (1, 2, 3), "97140": (1, 1, 2), "97112": (1, 2), "J3301": (2, 4), "J2405": (4, 4, 8), "J1885": (1, 2), "96361": (1, 2)}
VISITS = ("9920", "9921", "9928", "9716")
CARE = {"office": OFFICE, "hospital": HOSPITAL, "lab": LAB, "imaging": IMAGING, "therapy": THERAPY, "bowel": BOWEL, "joints": JOINTS}
NAMES = {"office": ["Maple Street Family Physicians", "Internal Medicine Associates of the Tri-County Area PLLC",
         "Southside Pediatrics & Adolescent Medicine", "Riverwalk Primary Care"],
         "hospital": ["St. Catherine Medical Center", "Baylis County Memorial Hospital", "Methodist Hospital of the Valley",
         "University Health System - North Campus"],
         "lab": ["Quantum Reference Laboratories Inc", "Keystone Pathology Associates", "LabPath of Southern Region"],
         "imaging": ["Advanced Radiology Consultants SC", "Womens Imaging Center", "Regional MRI LLC"],
         "therapy": ["Peak Form Physical Therapy", "Rehab Associates of Central County"],
         "bowel": ["Digestive Health Specialists PA", "Bay Area Endoscopy Center LLC"],
         "joints": ["Orthopaedic & Sports Medicine Clinic", "Bone & Joint Institute"]}
MARKS = {"99213": "25", "99214": "25", "97110": "GP", "97140": "59", "97112": "GP", "97161": "GP", "73562": "LT", "20610": "RT", "29826": "RT",
         "72148": "TC", "70553": "26", "45385": "33"}
SUMS = {"charges_cents": "charge_cents", "adjustments_cents": "adjustment_cents", "insurance_paid_cents": "plan_paid_cents", "balance_cents": "patient_cents"}
AMOUNTS = "adjustment_cents allowed_cents deductible_cents copay_cents coinsurance_cents noncovered_cents plan_paid_cents patient_cents".split()


class Who:
    """A person, as plans write the name: plain, with the letter between, and filed by last name."""
    def __init__(self, rng, last=None, youngest=24, oldest=64):
        self.first, self.middle, self.last = rng.choice(FIRST), rng.choice("ABCDEFGHJKLMNPRSTW"), last or rng.choice(LAST)
        self.born = datetime.date(2026 - rng.randint(youngest, oldest), rng.randint(1, 12), rng.randint(1, 28))
        self.plain, self.full = f"{self.first} {self.last}", f"{self.first} {self.middle} {self.last}"
        self.filed = f"{self.last}, {self.first} {self.middle}".upper()
        self.street, self.town = place(rng)
        self.mail = "<br>".join(x.upper() for x in (self.full, self.street, self.town))


def family(rng):
    """The one the plan is of, husband or wife, a child: each with 0, 1 or 2."""
    who = Who(rng, youngest=30, oldest=62)
    people = [(who, 0)]
    while len(people) < 3:
        other = Who(rng, last=who.last, youngest=(30, 3)[len(people) - 1], oldest=(62, 24)[len(people) - 1])
        if other.first not in [p.first for p, _ in people]:
            people.append((other, len(people)))
    return who, people


def place(rng, box=False):
    town, state, code = rng.choice(TOWNS)
    return (f"P.O. Box {rng.randint(1010, 98990)}" if box else f"{rng.randint(14, 9800)} {rng.choice(ROADS)}"), f"{town}, {state} {code}"


def doctor(rng, form="{} {} MD"):
    return form.format(rng.choice(FIRST), rng.choice(LAST))


def day(rng, first=(2026, 2, 3), span=200):
    return datetime.date(*first) + datetime.timedelta(rng.randrange(span))


def seen(rng, kinds="office office hospital lab imaging therapy bowel joints"):
    """Who gave care, and the care such a one gives."""
    kind = rng.choice(kinds.split())
    return (doctor(rng) if kind in ("office", "bowel", "joints") and rng.random() < 0.4 else rng.choice(NAMES[kind])), CARE[kind]


def worked(rng, charge, kinds):
    """How a plan works one charge; `denied`: the member bears it all; `bundled`: nobody may bill it; `full`: no discount and paid whole."""
    x, kind = dict.fromkeys(AMOUNTS, 0) | {"charge_cents": charge}, rng.choice(kinds)
    x["kind_of"] = kind
    if kind == "denied":
        return x | {"noncovered_cents": charge, "patient_cents": charge}
    if kind == "bundled":
        return x | {"adjustment_cents": charge}
    left = charge if kind == "full" else round(charge * rng.uniform(0.28, 0.88))
    x |= {"allowed_cents": left, "adjustment_cents": charge - left}
    if kind in ("ded", "both"):
        x["deductible_cents"] = left if kind == "ded" else left // 3
    if kind == "copay":
        x["copay_cents"] = min(left, rng.choice((2000, 2500, 3000, 4000, 6000)))
    if kind in ("coins", "both"):
        x["coinsurance_cents"] = round((left - x["deductible_cents"]) * rng.choice((0.1, 0.2, 0.2, 0.3)))
    x["patient_cents"] = x["deductible_cents"] + x["copay_cents"] + x["coinsurance_cents"]
    return x | {"plan_paid_cents": left - x["patient_cents"]}


USUAL = ("ded", "ded", "copay", "coins", "coins", "both", "full", "paid", "paid", "bundled", "denied")


def services(rng, least, most, dates, care, words=2, kinds=USUAL):
    """The lines of a claim by day, one visit and one copay at most; `words` is which of the two wordings is printed."""
    found, visit, copay, many = [], False, False, rng.randint(least, most)
    for item in rng.sample(care, len(care)):
        if len(found) == many or item[0].startswith(VISITS) and visit:
            continue
        visit = visit or item[0].startswith(VISITS)
        units = rng.choice(TIMED.get(item[0], (1,)))
        x = worked(rng, cents(rng, item[-2], item[-1]) * units, [k for k in kinds if k != "copay" or not copay])
        copay = copay or bool(x["copay_cents"])
        marks = [MARKS[item[0]]] if item[0] in MARKS and rng.random() < 0.45 else []
        found.append({"date": rng.choice(dates), "code": item[0], "modifiers": marks, "kind": item[1], "description": item[words], "units": units, **x})
    return sorted(found, key=lambda x: (x["date"], x["code"][:2] != "99"))


def turned(line):
    """The same line taken back: every amount the other way."""
    return line | {k: -v for k, v in line.items() if k.endswith("_cents")}


def sums(lines, keys):
    return {k: total(lines, k) for k in keys.split()}


def claim(kind, payer, patient, lines, keys, of, provider=None, **more):
    """The truth of one claim: of each line the printed keys (none that are empty), and the printed sums."""
    kept = [{k: v for k, v in x.items() if v not in ([], None, "")} for x in only(lines, keys)]
    return {"document_type": kind, "payer": {"name": payer}, "patient": patient, "provider": provider or {}, "lines": kept,
            "totals": {k: total(lines, SUMS[k]) for k in of.split()}, **more}


def papers(docs):
    return docs[0] if len(docs) == 1 else {"documents": docs}


def all_of(docs, key):
    return sum(total(d["lines"], key) for d in docs)


def foot(words="Page", of=True, where="right", size=8):
    """The page's number at the foot."""
    return f"@page{{@bottom-{where}{{font:{size}pt 'Liberation Sans';content:'{words} ' counter(page)" + (" ' of ' counter(pages)" if of else "") + "}}"


def logo(words, color, size=20, mark="&#9670;"):
    return f"<div style=\"font:bold {size}pt 'Liberation Sans';color:{color}\"><span>{mark}</span> {words}</div>"


__all__ = """datetime esc later number Who family place call free doctor seen day say cents usd services turned sums total only table facts beside sheet
done claim papers
all_of foot logo worked USUAL OFFICE HOSPITAL LAB IMAGING THERAPY NAMES FIRST LAST TOWNS""".split()
