"""held_nineteenth_b.py: what the insurers' papers of the nineteenth set share: its own people, places and services; pieces of a page and how a plan works a charge are those of the sets before."""
import datetime

import held_eighteenth_b as older
from held_eighteenth_b import beside, born, call, cents, claim_of, dashed, day, done, esc, facts, free, later, npi, number, one_or_more, only, say, sheet, sums, table, tax_id, told, total, usd  # noqa: F401
from held_seventeenth_b import worked

FIRST = "Loretta Emmanuel Saoirse Clifford Nadine Javier Bettina Roosevelt Pilar Angus Keisha Stanley Marisela Edmund Thandiwe Gregory Winifred Hamza Opal Dominic Rocio Lionel Suki Horace".split()
LAST = "Arceneaux Blackwood Carrillo Dietrich Escobedo Fontaine Gallagher Haverford Inglewood Jessup Kirkland Lozano Mulvaney Newcombe Ostrowski Palomino Ravenel Sepulveda Thibodeaux Umstead Vickers Wojcik Yarbrough Zamora".split()
CITIES = [("Dothan", "AL", "36301"), ("Roanoke", "VA", "24016"), ("Sioux City", "IA", "51101"), ("Bakersfield", "CA", "93301"), ("Utica", "NY", "13501"), ("Beaumont", "TX", "77701"), ("Kalamazoo", "MI", "49007"), ("Spokane", "WA", "99201"), ("Florence", "SC", "29501"), ("Evansville", "IN", "47708"), ("Manchester", "NH", "03101"), ("Las Cruces", "NM", "88001")]
STREETS = "Alder Creek Rd,E Jackson Blvd,Plum Tree Ln,N 9th Ave Apt 12,Fox Run Ct,Industrial Pkwy,Harbor View Dr,County Rd 22,S Elm St,Whispering Pines Way,W Olive Ave Unit 3,Old Stage Rd".split(",")
HOSPITALS = ["Bayfront Regional Medical Center", "Saint Ambrose Hospital", "Four Rivers Medical Center", "Good Samaritan Hospital of Iron County", "Tallgrass Memorial Hospital", "North Shore University Hospital at Dune Park"]
GROUPS = ["Crossroads Internal Medicine LLC", "Piedmont Heart Specialists PA", "Tri-State Bone and Joint PC", "Meridian Womens Care", "Open Door Imaging LLC", "Lakeview Skin Center", "Digestive Care of the Plains", "Little Sprouts Pediatrics PA", "Peak Motion Physical Therapy", "Unified Reference Labs", "Evergreen Counseling Center"]
# code, an insurer's kind of service, what was done in our own words, least and most dollars
CARE = [("99213", "Office Visit", "Return visit with doctor, 20 minutes", 120, 240), ("99214", "Office Visit", "Return visit with doctor, 30 minutes", 170, 350), ("99203", "Office Visit", "First visit with doctor, 30 minutes", 165, 340), ("99396", "Preventive Exam", "Routine physical, age 40 to 64", 170, 345), ("99283", "Emergency Room", "Emergency visit, moderate level", 430, 1350), ("80053", "Laboratory", "Blood chemistry, complete", 35, 160), ("85025", "Laboratory", "Blood cell count with differential", 19, 92), ("80061", "Laboratory", "Cholesterol panel", 36, 140), ("84443", "Laboratory", "Thyroid hormone level", 46, 165), ("81001", "Laboratory", "Urine test with microscope", 12, 58), ("87880", "Laboratory", "Rapid strep test", 26, 85), ("36415", "Laboratory", "Taking blood from a vein", 9, 38), ("88305", "Pathology", "Tissue looked at under microscope", 128, 395), ("71046", "X-Ray", "X-ray, chest, two views", 80, 325), ("73562", "X-Ray", "X-ray, knee, three views", 74, 240), ("73721", "MRI", "MRI, leg joint, without dye", 830, 2750), ("76700", "Ultrasound", "Ultrasound, abdomen", 225, 710), ("77067", "Mammogram", "Mammogram, screening", 205, 460), ("93000", "Diagnostic Test", "Electrocardiogram", 46, 172), ("93306", "Diagnostic Test", "Echocardiogram with flow", 760, 2250), ("20610", "Surgery", "Shot into a large joint", 138, 345), ("45385", "Surgery", "Colonoscopy, polyp taken out", 1180, 3500), ("17000", "Surgery", "Freezing of a skin spot", 98, 260), ("97110", "Physical Therapy", "Strength and motion exercises", 60, 150), ("97140", "Physical Therapy", "Manual treatment by therapist", 58, 144), ("90834", "Counseling", "Counseling session, 45 minutes", 115, 230), ("J1100", "Injection", "Dexamethasone, 1 mg", 6, 18), ("90471", "Immunization", "Giving of a shot", 25, 62)]
TIMED = {"97110": (1, 2, 3, 4), "97140": (1, 1, 2), "J1100": (4, 8, 10)}


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


def household(rng, youngest=26, oldest=63):
    """The one the plan is of, husband or wife, and a child, each with the kinship."""
    who = Who(rng, youngest=youngest, oldest=oldest)
    return who, [(who, 0), (Who(rng, last=who.last, youngest=26, oldest=63), 1), (Who(rng, last=who.last, youngest=1, oldest=24), 2)]


__all__ = "npi tax_id esc later number Who place call free doctor giver day say cents usd worked services total sums only born datetime table facts beside sheet done told claim_of one_or_more household dashed FIRST LAST CITIES HOSPITALS GROUPS CARE".split()
