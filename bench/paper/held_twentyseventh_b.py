"""held_twentyseventh_b.py: what the insurers' papers of the twenty-seventh set share: its own people, towns and providers, the care that each kind of
provider gives, how a plan works one charge, and the truth of a claim; pieces of a page (table, facts, beside, sheet) are those of the fifteenth set."""
import datetime

from held_fifteenth_b import beside, cents, day, done, esc, facts, later, npi, number, only, say, sheet, table, tax_id, total, usd  # noqa: F401

FIRST = """Geraldine Omar Ruthann Dominic Keisha Walter Esperanza Neil Tamika Gerald Lucinda Andre Phyllis Raymond Soledad Curtis Meredith Dinesh Roberta
Clifford Marta Jerome Delphine Harold""".split()
LAST = """Albright Barrientos Cunningham Devereaux Espinoza Fitzgerald Grimaldi Hutchinson Ibarra Jankowski Kessler Lombardi McCutcheon Novotny Ochoa
Patterson Quigley Reinhardt Schumacher Tran Underwood Valdez Whitaker Zapata-Flores""".split()
TOWNS = [("Kalamazoo", "MI", "49007"), ("Lubbock", "TX", "79410"), ("Scranton", "PA", "18503"), ("Salem", "OR", "97302"), ("Lakeland", "FL", "33803"),
         ("Peoria", "IL", "61604"), ("Winston Salem", "NC", "27104"), ("Provo", "UT", "84604"), ("Modesto", "CA", "95350"), ("Lynchburg", "VA", "24502"),
         ("Dayton", "OH", "45402"), ("Columbia", "MO", "65203")]
ROADS = """Chestnut Ridge Rd,N 3rd St Apt 204,Foxglove Ln,Ridgeview Dr,W Broadway,Creekside Ct,Old Church Rd,Sunset Ter,E Washington St,Indian Trail Rd,
Pebble Brook Way,State Highway 36 Lot 14""".replace("\n", "").split(",")
# code, the sort of care (each look has its own word for it), an official-sounding text in our own words, least and most dollars
VISITS = [("99213", "visit", "Established patient office visit, 20 to 29 minutes", 110, 235),
          ("99214", "visit", "Established patient office visit, 30 to 39 minutes", 160, 340),
          ("99203", "visit", "New patient office visit, 30 to 44 minutes", 165, 330),
          ("36415", "lab", "Collection of blood by needle in vein", 8, 34),
          ("83036", "lab", "Hemoglobin A1C level", 28, 104), ("81002", "lab", "Urinalysis without microscope", 8, 30),
          ("93000", "test", "Routine EKG using at least 12 leads with report", 46, 160),
          ("20610", "surgery", "Injection of large joint", 135, 345), ("96372", "shot", "Injection under skin or into muscle", 30, 96),
          ("J1885", "drug", "Injection, ketorolac tromethamine, per 15 mg", 4, 22), ("90471", "vaccine", "Administration of vaccine", 24, 60)]
BLOOD = [("80053", "lab", "Blood test panel, comprehensive metabolic", 36, 160), ("80061", "lab", "Blood test, lipids", 38, 148),
         ("85025", "lab", "Complete blood cell count with automated differential", 20, 88), ("84443", "lab", "Thyroid stimulating hormone level", 45, 170),
         ("82306", "lab", "Vitamin D-3 level", 60, 225), ("87086", "lab", "Urine culture, colony count", 22, 92),
         ("82607", "lab", "Vitamin B-12 level", 38, 140)]
PICTURES = [("71046", "xray", "X-ray of chest, 2 views", 58, 255), ("73562", "xray", "X-ray of knee, 3 views", 60, 230),
            ("72148", "mri", "MRI of lower spine without contrast", 800, 2650), ("76700", "xray", "Ultrasound of abdomen, complete", 220, 690),
            ("77067", "xray", "Screening mammography of both breasts", 185, 450), ("77080", "xray", "Bone density study using dual-energy X-ray", 120, 360)]
REHAB = [("97110", "therapy", "Therapeutic exercises, each 15 minutes", 56, 142), ("97140", "therapy", "Manual therapy techniques, each 15 minutes", 54, 138),
         ("97530", "therapy", "Therapeutic activities, each 15 minutes", 58, 150), ("97161", "therapy", "Evaluation of physical therapy, 20 minutes", 135, 280)]
ROOM = [("99284", "er", "Emergency department visit, moderately complex", 620, 2250), ("96374", "shot", "Injection of drug into vein", 145, 480),
        ("85025", "lab", "Complete blood cell count with automated differential", 58, 235),
         ("80053", "lab", "Blood test panel, comprehensive metabolic", 90, 410),
        ("74177", "mri", "CT scan of abdomen and pelvis with contrast", 1500, 5200), ("71046", "xray", "X-ray of chest, 2 views", 160, 610),
        ("J2405", "drug", "Injection, ondansetron hydrochloride, per 1 mg", 5, 30), ("93005", "test", "EKG tracing only", 88, 370)]
KNIFE = [("11102", "surgery", "Biopsy of single skin growth, tangential", 128, 305),
         ("88305", "lab", "Tissue examination by pathologist, intermediate", 108, 325),
         ("17000", "surgery", "Destruction of 1 precancerous skin growth", 90, 218), ("17003", "surgery", "Destruction of 2 to 14 skin growths, each", 18, 60),
         ("45380", "surgery", "Biopsy of large bowel using an endoscope", 1100, 3400),
         ("99203", "visit", "New patient office visit, 30 to 44 minutes", 165, 330)]
TALK = [("90837", "mental", "Psychotherapy, 60 minutes", 130, 265), ("90834", "mental", "Psychotherapy, 45 minutes", 105, 215)]
CARE = {"visits": VISITS, "blood": BLOOD, "pictures": PICTURES, "rehab": REHAB, "room": ROOM, "knife": KNIFE, "talk": TALK}
GIVERS = {"visits": ["Ridgeline Family Medicine PLLC", "Internal Medicine Specialists of West County", "Hometown Primary Care", "Valley Orthopaedic Clinic PA"],
          "blood": ["Summit Clinical Laboratories Inc", "Great Plains Reference Laboratory", "Diagnostic Labs of America"],
          "pictures": ["Regional Radiology Associates PC", "Openview Imaging of the Valley LLC"],
          "rehab": ["Motion First Physical Therapy LLC", "Back in Balance Rehabilitation Center"],
          "room": ["St Anselm Medical Center", "Bellmont County Memorial Hospital", "Holy Family Regional Hospital and Clinics"],
          "knife": ["Dermatology & Skin Surgery Center of Westfield", "Gastroenterology Consultants LTD"],
          "talk": ["Open Door Counseling Services", "Lighthouse Behavioral Health Group"]}
PARTS = "adjustment_cents allowed_cents deductible_cents copay_cents coinsurance_cents noncovered_cents plan_paid_cents patient_cents".split()
SUMS = {"charges_cents": "charge_cents", "adjustments_cents": "adjustment_cents", "insurance_paid_cents": "plan_paid_cents",
        "balance_cents": "patient_cents"}
FOUR = " ".join(SUMS)


class Who:
    """A person and where the mail goes."""
    def __init__(self, rng, last=None, youngest=24, oldest=64, but=()):
        self.first, self.middle = rng.choice([x for x in FIRST if x not in but]), rng.choice("ABCDEFGHJKLMNPRSTW")
        self.last, self.born = last or rng.choice(LAST), datetime.date(2026 - rng.randint(youngest, oldest), rng.randint(1, 12), rng.randint(1, 28))
        self.plain, self.full = f"{self.first} {self.last}", f"{self.first} {self.middle} {self.last}"
        self.street, self.town = home(rng)
        self.mail = "<br>".join(x.upper() for x in (self.full, self.street, self.town))


def family(rng):
    """The one the plan is of, a husband or wife, and a child."""
    who = Who(rng, youngest=32, oldest=61)
    spouse = Who(rng, who.last, 32, 61, [who.first])
    return [who, spouse, Who(rng, who.last, 4, 22, [who.first, spouse.first])]


def home(rng):
    town, state, code = rng.choice(TOWNS)
    return f"{rng.randint(12, 9700)} {rng.choice(ROADS)}", f"{town}, {state} {code}"


def tel(rng, form="1-800-555-{:04d}"):
    return form.format(rng.randint(100, 199))


def doctor(rng, form="{} {} {}, MD"):
    return form.format(rng.choice(FIRST), rng.choice("ABCDEHJKLMRST"), rng.choice(LAST))


def seen(rng, kinds="visits visits blood pictures rehab room knife talk", form="{} {} {}, MD"):
    """Who gave care, and the care that such a one gives."""
    kind = rng.choice(kinds.split())
    name = doctor(rng, form) if kind in ("visits", "knife") and rng.random() < 0.5 else rng.choice(GIVERS[kind])
    return name, CARE[kind]


def worked(rng, charge, kind):
    """How a plan works one charge; `kind` is who bears what: ded, copay, coins, both, free, denied (the patient's), or bundled (the provider's)."""
    x = {"charge_cents": charge, "kind": kind, "rate": 0, **dict.fromkeys(PARTS, 0)}
    if kind == "denied":
        return x | {"noncovered_cents": charge, "patient_cents": charge}
    if kind == "bundled":
        return x | {"adjustment_cents": charge}
    allowed = round(charge * rng.uniform(0.3, 0.88))
    x |= {"allowed_cents": allowed, "adjustment_cents": charge - allowed, "rate": 100}
    if kind in ("ded", "both"):
        x["deductible_cents"] = allowed if kind == "ded" else allowed // 3
    if kind == "copay":
        x["copay_cents"] = min(allowed, rng.choice((2000, 2500, 3500, 5000)))
    if kind in ("coins", "both"):
        x["rate"] = rng.choice((70, 80, 80, 90))
        x["coinsurance_cents"] = round((allowed - x["deductible_cents"]) * (100 - x["rate"]) / 100)
    x["patient_cents"] = x["deductible_cents"] + x["copay_cents"] + x["coinsurance_cents"]
    return x | {"plan_paid_cents": allowed - x["patient_cents"]}


def services(rng, dates, care, most=5, kinds="ded copay coins coins both free", denied=0.07, bundled=0.04):
    """The lines of a claim by day; one visit and one copay in a claim."""
    found, visit, copay, many = [], False, False, rng.randint(1, most)
    for code, sort, words, low, high in rng.sample(care, len(care)):
        if len(found) == many or sort in ("visit", "er", "mental") and visit:
            continue
        visit, chance = visit or sort in ("visit", "er", "mental"), rng.random()
        kind = rng.choice([k for k in kinds.split() if k != "copay" or not copay])
        kind = "denied" if chance < denied else "bundled" if chance < denied + bundled else kind
        copay = copay or kind == "copay"
        units = rng.choice((1, 2, 2, 3)) if sort in ("therapy", "drug") and code != "97161" or code == "17003" else 1
        found.append({"date": rng.choice(dates), "code": code, "sort": sort, "words": words, "units": units,
                      **worked(rng, cents(rng, low, high) * units, kind)})
    return sorted(found, key=lambda x: (x["date"], x["sort"] not in ("visit", "er")))


def claim_of(payer, patient, member, lines, keys, provider, claim, sent, sums=FOUR, kind="eob", blank=(), **more):
    """The truth of one claim: of each line the printed keys (an amount of `blank` only when it is not nothing), and the sums that are printed."""
    return {"document_type": kind, "payer": {"name": payer}, "patient": {"name": patient, "member_id": member},
            "provider": provider if isinstance(provider, dict) else {"name": provider}, "claim_number": claim, "statement_date": sent,
            "lines": only(lines, keys, blank), "totals": {k: total(lines, SUMS[k]) for k in sums.split()}, **more}


def one_or_more(docs):
    return docs[0] if len(docs) == 1 else {"documents": docs}


def all_of(claims, key):
    return sum(total(lines, key) for lines in claims)


def used_marks(lines):
    """The remarks of the lines, each once, in the order of their first use."""
    return list(dict.fromkeys(k for x in lines for k in x.get("remarks", [])))


__all__ = """datetime npi tax_id esc later number Who family home tel doctor seen day say cents usd services worked total only table facts beside sheet done
claim_of one_or_more all_of used_marks CARE GIVERS VISITS BLOOD PICTURES REHAB ROOM KNIFE TALK FIRST LAST TOWNS FOUR""".split()
