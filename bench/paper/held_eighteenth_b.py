"""held_eighteenth_b.py: what the insurers' papers of the eighteenth set share: its own people, places and services, and the lines of a claim; pieces of a page and how a plan works a charge are those of the sets before."""
import datetime

import held_seventeenth_b as older
from held_seventeenth_b import beside, born, call, cents, claim_of, day, done, esc, facts, free, later, npi, number, one_or_more, only, say, sheet, sums, table, tax_id, told, total, usd, worked  # noqa: F401

FIRST = "Rosemary Darnell Noemi Gilbert Latisha Owen Priscilla Ramon Eunice Chester Fatima Leroy Marguerite Dwight Alejandra Bernard Kiersten Nikolai Tabitha Russell Mei Salvador Gwendolyn Arturo".split()
LAST = "Aldridge Benavides Callahan Donahue Espinoza Fitzgerald Grantham Holloway Irizarry Jankowski Kessler Loera McKinney Nakagawa Oakley Pennington Quesada Rosario Stockton Tremblay Ulrich Villanueva Whitaker Yamada".split()
CITIES = [("Lansing", "MI", "48912"), ("Wichita Falls", "TX", "76301"), ("Salem", "OR", "97301"), ("Decatur", "IL", "62521"), ("Lakeland", "FL", "33801"), ("Springfield", "MA", "01103"), ("Augusta", "GA", "30901"), ("Grand Junction", "CO", "81501"), ("Lynchburg", "VA", "24504"), ("Green Bay", "WI", "54301"), ("Visalia", "CA", "93291"), ("Lima", "OH", "45801")]
STREETS = "Amherst Ave,Buckeye Rd,N Delaware St,Heather Glen Dr,W 17th St Apt 204,Rural Route 3,Cypress Point Ct,Jefferson St,Rolling Hills Ln,E Cambridge Way,Sawmill Rd Unit 5,Tamarack Dr".split(",")
HOSPITALS = ["Saint Raphael Hospital", "Blue River Regional Medical Center", "Cascade General Hospital", "Our Lady of Hope Medical Center", "Memorial Hospital of Lake County", "Wolverine Valley Hospital"]
GROUPS = ["Great Lakes Family Practice PC", "Capital Cardiology Associates", "Bluff City Orthopedic Clinic", "Womens Wellness Partners LLC", "Regional Imaging Center", "Desert Dermatology PLLC", "Midstate Gastroenterology", "Bright Start Pediatrics", "Agile Physical Therapy", "Clearview Diagnostics Laboratory", "Northern Neurology Institute PA"]
# code, an insurer's kind of service, what was done in our own words, least and most dollars
CARE = [("99213", "Medical Visit", "Office visit, known patient, 20 min", 122, 235), ("99214", "Medical Visit", "Office visit, known patient, 30 min", 172, 345), ("99204", "Medical Visit", "New patient visit, 45 min", 245, 470), ("99396", "Preventive Visit", "Yearly exam, age 40-64", 170, 340), ("99284", "Emergency Care", "Emergency room visit, level 4", 560, 1850), ("80053", "Lab Services", "Full metabolic blood panel", 36, 165), ("85025", "Lab Services", "Blood count, automated", 20, 88), ("84443", "Lab Services", "Thyroid blood test", 44, 160), ("83036", "Lab Services", "Average blood sugar (A1c)", 28, 98), ("87635", "Lab Services", "COVID-19 test, amplified", 70, 180), ("88305", "Pathology", "Tissue study, level 4", 125, 390), ("36415", "Lab Services", "Routine blood draw", 9, 36), ("71046", "Radiology", "Chest X-ray, 2 views", 82, 310), ("73030", "Radiology", "Shoulder X-ray, 2 views or more", 70, 260), ("72148", "Radiology", "Lower spine MRI without dye", 850, 2900), ("76830", "Radiology", "Ultrasound, inner pelvis", 220, 680), ("77067", "Preventive Screening", "Screening mammogram, both breasts", 205, 455), ("93000", "Diagnostic Test", "12-lead heart tracing", 46, 168), ("95810", "Diagnostic Test", "Overnight sleep study", 900, 2900), ("20610", "Surgery", "Large joint injection", 140, 345), ("11102", "Surgery", "Skin biopsy, first", 130, 320), ("45378", "Surgery", "Colonoscopy, diagnostic", 1050, 3300), ("29881", "Surgery", "Knee scope with meniscus trim", 1900, 5600), ("97110", "Therapy", "Therapeutic exercise, each 15 min", 60, 148), ("97140", "Therapy", "Manual therapy, each 15 min", 58, 142), ("90834", "Mental Health", "Talk therapy, 45 min", 112, 225), ("J3301", "Injectable Drug", "Triamcinolone, 10 mg", 14, 66), ("90677", "Immunization", "Pneumonia vaccine", 210, 330), ("E0601", "Medical Equipment", "CPAP device rental", 90, 220)]
TIMED = {"97110": (1, 2, 3, 4), "97140": (1, 1, 2), "J3301": (2, 4, 8)}


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


def doctor(rng, form="{} {} MD"):
    return form.format(rng.choice(FIRST), rng.choice(LAST))


def giver(rng):
    return rng.choice((doctor(rng), rng.choice(GROUPS), rng.choice(GROUPS), rng.choice(HOSPITALS)))


def services(rng, least, most, dates, care=CARE, words=2, kinds=("ded", "copay", "coins", "coins", "both", "free"), denied=0.0, cut=0.0):
    """The lines of a claim by day, never two visits in one; `words` is which of the two wordings is printed."""
    found, visit = [], False
    for item in rng.sample(care, len(care)):
        if item[0][:2] == "99" and visit:
            continue
        visit = visit or item[0][:2] == "99"
        units = rng.choice(TIMED.get(item[0], (1,)))
        found.append({"date": rng.choice(dates), "code": item[0], "kind": item[1], "description": item[words], "units": units, **worked(rng, cents(rng, item[-2], item[-1]) * units, kinds, denied, cut)})
    return sorted(found[: rng.randint(least, most)], key=lambda x: x["date"])


def household(rng, **ages):
    """The one the plan is of, a husband or wife, and a child, each with how the plan calls them."""
    who = Who(rng, **(ages or {"youngest": 26, "oldest": 63}))
    return who, [(who, 0), (who, 0), (Who(rng, last=who.last, youngest=26, oldest=63), 1), (Who(rng, last=who.last, youngest=1, oldest=24), 2)]


def dashed(x, keys):
    """A line where nothing is printed as a dash: the amount may be told as nothing, or not at all."""
    x["maybe"] = {**x.get("maybe", {}), **{k: 0 for k in keys if not x[k]}}
    return x


__all__ = "npi tax_id esc later number Who place call free doctor giver day say cents usd services total sums only born datetime table facts beside sheet done told claim_of one_or_more household dashed FIRST LAST CITIES HOSPITALS GROUPS CARE".split()
