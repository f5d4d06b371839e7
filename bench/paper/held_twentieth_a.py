"""held_twentieth_a.py: what the twentieth set of held-back bills shares: people, senders, services; the page itself is the fifteenth's."""
import datetime

from held_fifteenth_a import PAGES, bald, bare, bars, boxes, cards, day, done, esc, facts, grid, later, long, mon, npi, number, only, paid, pay, price, qr, short, sides, split, tax_id, total, tr, us, usd  # noqa: F401

FIRST = "Deborah Leonard Shanice Wallace Guadalupe Vernon Kimberly Arturo Beverly Trent Nadia Clifford Paulette Ramon Gwendolyn Ezra Luz Harvey Tamika Sanjay Lorraine Cody Mei Franklin Yolanda Preston".split()
LAST = "Abernathy Beltran Carmichael Dombrowski Espinoza Fairbanks Guerrero Holloman Ibarra Jorgensen Kirkpatrick Lattimore Mendez Nystrom Ocasio Pruitt Quigley Ridgeway Sorensen Tillman Urbina Vickers Wojcik Yarbrough O'Rourke Pham-Ellis".split()
CITIES = [("Findlay", "OH", "45840", "567"), ("Lufkin", "TX", "75904", "936"), ("Wenatchee", "WA", "98801", "509"), ("Merced", "CA", "95340", "209"), ("Wausau", "WI", "54401", "715"), ("Hickory", "NC", "28602", "828"), ("Oneonta", "NY", "13820", "607"), ("Valdosta", "GA", "31602", "229"), ("Pocatello", "ID", "83201", "208"), ("Decatur", "AL", "35601", "256"), ("Grand Island", "NE", "68803", "308"), ("Pittsfield", "MA", "01201", "413"), ("Sedalia", "MO", "65301", "660"), ("Sebring", "FL", "33870", "863"), ("Altoona", "PA", "16602", "814"), ("Terre Haute", "IN", "47802", "812")]
ROADS = "Larkspur Ln,N Walnut St,Shady Grove Rd,Kingsley Ave Apt 3B,Fox Hollow Ct,Mill Creek Rd,W Jefferson St,Cottonwood Dr,Ridgeview Ter,Old Stage Rd,SE 9th Ave,Harrison Blvd".split(",")
AVENUES = "Healthcare Way,E Hospital Dr,Medical Arts Blvd Ste 220,Commerce Park Dr,N College Ave,Doctors Dr Ste 4,Riverside Pkwy".split(",")
PLANS = ["Blue Meridian PPO", "Centennial Health Choice", "Foxglove Health Plan", "American Guild Life", "Evercrest HMO", "Tidewater Mutual Health", "Ironwood Community Plan"]
SENIOR = ["Medicare", "Silver Harbor Medicare Advantage"]
KINDS_OF_CARE = ("Emergency", "Outpatient", "Same Day Surgery", "Observation")

# charge groups of a hospital's summary, dollars
GROUPS = [("Laboratory", 80, 1500), ("Emergency Room", 800, 3200), ("Radiology - Diagnostic", 190, 700), ("CT Scan", 1500, 5600), ("Pharmacy", 15, 480), ("Medical/Surgical Supplies", 25, 520), ("EKG/ECG", 120, 420), ("IV Therapy", 150, 640), ("Ultrasound", 360, 1200), ("Respiratory Services", 90, 430), ("MRI", 1300, 4200), ("Cardiology", 300, 2700), ("Recovery Room", 500, 1800), ("Physical Therapy", 150, 640)]
# CPT, words as a practice's bill has them, dollars
OFFICE = [("99213", "Office Visit, Est Pt, Level 3", 112, 215), ("99214", "Office Visit, Est Pt, Level 4", 165, 325), ("99203", "Office Visit, New Pt, Level 3", 170, 300), ("36415", "Blood Draw (Venipuncture)", 9, 30), ("80053", "Comp Metabolic Panel", 30, 88), ("85025", "Complete Blood Count w/ Diff", 20, 60), ("81003", "Urinalysis, Auto, w/o Scope", 9, 26), ("93000", "Electrocardiogram, Complete", 45, 140), ("96372", "Injection, Sub-Q/IM", 30, 88), ("90471", "Vaccine Admin, 1st", 26, 58), ("90686", "Flu Vaccine, Single Dose", 28, 52), ("20610", "Drain/Inject Large Joint", 135, 300), ("J1030", "Methylprednisolone 40 mg", 10, 29), ("94760", "Oximetry, Single", 8, 24), ("73030", "X-Ray Shoulder, 2+ Views", 62, 160), ("87880", "Strep Test, Rapid", 24, 66), ("69210", "Ear Wax Removal", 60, 150), ("G0444", "Depression Screening, 15 Min", 22, 48)]


class Patient:
    def __init__(self, rng, youngest=20, oldest=85):
        self.first, self.middle, self.last = rng.choice(FIRST), rng.choice("ABCDEFGHJKLMNPRSTVW"), rng.choice(LAST)
        self.born = datetime.date(2026 - rng.randint(youngest, oldest), rng.randint(1, 12), rng.randint(1, 28))
        self.plain, self.full = f"{self.first} {self.last}", f"{self.first} {self.middle} {self.last}"
        self.filed = f"{self.last}, {self.first} {self.middle}".upper()
        self.street, self.town = f"{rng.randint(14, 9400)} {rng.choice(ROADS)}", "{}, {} {}".format(*rng.choice(CITIES)[:3])
        self.mail = f"{self.full}<br>{self.street}<br>{self.town}".upper()
        self.post = f"{self.full}<br>{self.street}<br>{self.town}"


class Place:
    """A sender: where it stands, where it wants its payments, its telephones."""

    def __init__(self, rng):
        self.city, self.state, self.zip, self.area = rng.choice(CITIES)
        self.street, self.town = f"{rng.randint(100, 6200)} {rng.choice(AVENUES)}", f"{self.city}, {self.state} {self.zip}"
        self.address = f"{self.street}, {self.town}"
        self.box, self.far = f"PO Box {rng.randint(1100, 98700)}", "{}, {} {}".format(*rng.choice(CITIES)[:3])
        self.remit = f"{self.box}, {self.far}"
        self.tel = f"({self.area}) 555-{rng.randint(100, 199):04d}"
        self.dots = f"{self.area}.555.{rng.randint(100, 199):04d}"
        self.free = f"{rng.choice(('800', '833', '844', '855', '866', '877', '888'))}-555-{rng.randint(100, 199):04d}"


def doctor(rng, form="{} {}, {}", titles=("MD", "MD", "DO", "NP", "PA-C")):
    return form.format(rng.choice(FIRST), rng.choice(LAST), rng.choice(titles))


def care(rng, count, date, groups=GROUPS):
    """Groups of a hospital's charges for one visit."""
    return [{"date": date, "description": words, "charge_cents": price(rng, low, high)} for words, low, high in sorted(rng.sample(groups, count))]


def visit(rng, count, date, fresh=False):
    """What an office charged on one day: one visit, and what was done with it; only a `fresh` one is a new patient's."""
    first = rng.choice([x for x in OFFICE if x[0].startswith("9921") or fresh and x[0].startswith("9920")])
    rest = [x for x in OFFICE if not x[0].startswith("992")]
    return [{"date": date, "code": code, "description": words, "charge_cents": price(rng, low, high)} for code, words, low, high in [first] + rng.sample(rest, count - 1)]


def ages(balance, sent, oldest, style=usd, names=5):
    """The balance in the box of its age."""
    box = min(names - 1, (sent - oldest).days // 30)
    return [style(balance if n == box else 0) for n in range(names)]


def minus(cents):
    """Money with its minus before the sign, and nothing printed as nothing."""
    return f"-{usd(cents)}" if cents else usd(0)


def site(name, end="example"):
    return "".join(c for c in name.lower() if c.isalnum()) + f".{end}"


__all__ = [name for name in dir() if not name.startswith("_") and name not in ("datetime",)]
