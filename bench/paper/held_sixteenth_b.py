"""held_sixteenth_b.py: what the insurers and notices of the sixteenth set share: its own people, places and services, and how a plan works a claim; pieces of a page are those of the fifteenth."""
import datetime

import held_fifteenth_b as older
from held_fifteenth_b import beside, born, call, day, done, esc, facts, free, later, npi, number, only, say, sheet, table, tax_id, told, total, usd  # noqa: F401

FIRST = "Miriam Gerald Latoya Vincent Shanice Emilio Ruthann Dmitri Paulette Clifford Nadine Hector Winona Jerome Tamika Leland Soledad Roderick Ginger Anand Maureen Tyrell Beatriz Norman".split()
LAST = "Ackerman Blanchard Cisneros Dempsey Esposito Fontenot Gallegos Haverford Ishikawa Jefferies Kilpatrick Lombardi McAllister Norquist Oyelaran Peralta Rutledge Stavros Thibodeaux Urquhart Vasquez-Lamb Wojcik Yarborough Zambrano".split()
CITIES = [("Kalamazoo", "MI", "49007"), ("Lawton", "OK", "73501"), ("Rutland", "VT", "05701"), ("Bakersfield", "CA", "93301"), ("Roanoke", "VA", "24016"), ("Waterloo", "IA", "50703"), ("Hattiesburg", "MS", "39401"), ("Spokane", "WA", "99201"), ("Nashua", "NH", "03060"), ("Laredo", "TX", "78040"), ("Evansville", "IN", "47708"), ("Greeley", "CO", "80631")]
STREETS = "Prospect St,Chestnut Ridge Rd,N Franklin Ave,Cottonwood Dr Unit 12,State Highway 19,Fieldcrest Ln,W 8th St,Harrison Blvd Apt 3C,Maplewood Ter,Old Ferry Rd,E Juniper Way,Stonegate Ct".split(",")
HOSPITALS = ["Bellevista Medical Center", "St. Columba Hospital", "Three Forks Regional Hospital", "Good Shepherd Medical Center", "Wabash Valley General Hospital", "Harbor Point Hospital"]
GROUPS = ["Cedar Bluff Internal Medicine", "Neurology Consultants of the Plains", "Riverbend Bone & Joint PLLC", "Northside Womens Care", "Open MRI of the Midlands", "Skyline Skin Center PA", "Digestive Care Specialists LLC", "Little Oaks Pediatrics", "Peak Motion Physical Therapy", "Metro Heart and Vascular"]
# code, an insurer's kind of service, what was done in our own words, least and most dollars
CARE = [("99212", "Office visit", "Short office visit, known patient", 78, 145), ("99213", "Office visit", "Office visit, known patient", 120, 225), ("99204", "Office visit", "First office visit, 45 minutes", 230, 460), ("80048", "Lab", "Basic chemistry panel", 32, 120), ("80061", "Lab", "Cholesterol panel", 40, 130), ("83036", "Lab", "Three-month sugar test", 28, 96), ("84443", "Lab", "Thyroid hormone test", 45, 155), ("87880", "Lab", "Rapid strep test", 24, 70), ("36415", "Lab", "Blood draw from vein", 9, 34), ("73630", "X-ray", "Foot X-ray, three views", 70, 260), ("70551", "MRI", "Brain MRI without dye", 1100, 3100), ("74176", "CT scan", "Belly and pelvis CT, no dye", 980, 3400), ("76856", "Ultrasound", "Ultrasound of pelvis", 210, 690), ("95886", "Diagnostic test", "Needle nerve test of limb", 180, 520), ("93017", "Diagnostic test", "Treadmill stress tracing", 130, 420), ("43239", "Outpatient surgery", "Upper scope with biopsy", 980, 3200), ("11102", "Outpatient surgery", "Skin biopsy, shave", 130, 310), ("64483", "Outpatient surgery", "Steroid shot near spinal nerve", 620, 1900), ("97112", "Therapy", "Balance retraining, 15 minutes", 58, 140), ("97530", "Therapy", "Activity therapy, 15 minutes", 60, 150), ("90834", "Mental health", "Counseling, 45 minutes", 110, 220), ("99283", "Emergency room", "Emergency room visit, level 3", 410, 1250), ("A0425", "Ambulance", "Ambulance mileage", 14, 40), ("J1885", "Drug given", "Ketorolac shot", 8, 46), ("90686", "Vaccine", "Flu vaccine", 28, 62), ("99396", "Preventive", "Yearly checkup, age 40 to 64", 170, 330)]
TIMED = {"97112": (1, 2, 3), "97530": (1, 2, 3), "J1885": (1, 2, 4), "A0425": (6, 9, 14, 22)}
VISITS = ("99212", "99213", "99204", "99283", "99396")


class Who(older.Who):
    """A person of this set's names and towns."""
    def __init__(self, rng, last=None, youngest=24, oldest=84):
        self.first, self.middle, self.last = rng.choice(FIRST), rng.choice("ABCDEFGHJKLMNPRSTW"), last or rng.choice(LAST)
        self.born = datetime.date(2026 - rng.randint(youngest, oldest), rng.randint(1, 12), rng.randint(1, 28))
        self.plain, self.full, self.filed = f"{self.first} {self.last}", f"{self.first} {self.middle} {self.last}", f"{self.last}, {self.first} {self.middle}".upper()
        self.street, self.town = place(rng)
        self.mail = "<br>".join(x.upper() for x in (self.full, self.street, self.town))


def place(rng, box=False):
    town, state, code = rng.choice(CITIES)
    return (f"PO Box {rng.randint(1010, 98990)}" if box else f"{rng.randint(14, 9800)} {rng.choice(STREETS)}"), f"{town}, {state} {code}"


def doctor(rng, form="{} {}, MD"):
    return form.format(rng.choice(FIRST), rng.choice(LAST))


def giver(rng):
    return rng.choice((doctor(rng), rng.choice(GROUPS), rng.choice(GROUPS), rng.choice(HOSPITALS)))


def cents(rng, low, high):
    dollars = rng.uniform(low, high)
    return rng.choice((round(dollars) * 100, round(dollars * 100)))


def worked(rng, charge, kinds, denied, cut):
    """How a plan works one charge. A denied one is the member's; of one that is `cut` the plan counts only a part, and the rest is not covered."""
    part = dict.fromkeys("adjustment_cents allowed_cents deductible_cents copay_cents coinsurance_cents noncovered_cents plan_paid_cents patient_cents".split(), 0)
    part["rate"] = 0
    if rng.random() < denied:
        return {"charge_cents": charge, **part, "noncovered_cents": charge, "patient_cents": charge, "denied": True}
    fee = round(charge * rng.uniform(0.3, 0.88))
    over = round(fee * rng.uniform(0.1, 0.3)) if rng.random() < cut else 0
    allowed, kind, part["rate"] = fee - over, rng.choice(kinds), 100
    part.update(allowed_cents=allowed, adjustment_cents=charge - fee, noncovered_cents=over)
    if kind in ("ded", "both"):
        part["deductible_cents"] = allowed if kind == "ded" else allowed // 4
    if kind == "copay":
        part["copay_cents"] = min(allowed, rng.choice((1000, 2000, 3500, 4000)))
    if kind in ("coins", "both"):
        part["rate"] = rng.choice((90, 80, 80, 70))
        part["coinsurance_cents"] = (allowed - part["deductible_cents"]) - round((allowed - part["deductible_cents"]) * part["rate"] / 100)
    part["patient_cents"] = over + part["deductible_cents"] + part["copay_cents"] + part["coinsurance_cents"]
    part["plan_paid_cents"] = allowed + over - part["patient_cents"]
    return {"charge_cents": charge, **part, "denied": False}


def services(rng, least, most, dates, care=CARE, words=2, kinds=("ded", "copay", "coins", "coins", "both", "free"), denied=0.0, cut=0.0):
    """The lines of a claim by day; `words` is which of the two wordings is printed. Never two visits in one claim."""
    found, visit = [], False
    for item in rng.sample(care, len(care)):
        if item[0] in VISITS and visit:
            continue
        visit = visit or item[0] in VISITS
        units = rng.choice(TIMED.get(item[0], (1,)))
        found.append({"date": rng.choice(dates), "code": item[0], "description": item[words], "units": units, **worked(rng, cents(rng, item[-2], item[-1]) * units, kinds, denied, cut)})
    return sorted(found[: rng.randint(least, most)], key=lambda x: x["date"])


def sums(lines, keys):
    return {k: total(lines, k) for k in keys.split()}


__all__ = "npi tax_id esc later number Who place call free doctor giver day say cents usd worked services total sums only born datetime table facts beside sheet done told FIRST LAST CITIES HOSPITALS GROUPS CARE".split()
