"""held_eighteenth_a.py: what the eighteenth set of held-back bills shares: people, senders, services; the page itself is the fifteenth's."""
import datetime

from held_fifteenth_a import PAGES, bald, bare, bars, boxes, cards, day, done, esc, facts, grid, later, long, mon, npi, number, only, paid, pay, price, qr, short, sides, split, tax_id, total, tr, us, usd  # noqa: F401

FIRST = "Marjorie Clayton Alicia Reginald Teresa Norman Fatima Gerald Roxanne Emilio Constance Dwight Pilar Eugene Hannah Tyrone Adriana Milton Jocelyn Rajesh Sylvia Barrett Monique Duane".split()
LAST = "Applegate Barrientos Crenshaw Dunleavy Escobedo Farnsworth Galvan Huffman Inouye Jacobsen Kellerman Lozano McAllister Novak Olmstead Prescott Quarles Rosario Stapleton Tran Upshaw Valdez Winslow Yancey D'Amico Hart-Lowe".split()
CITIES = [("Kokomo", "IN", "46902", "765"), ("Waco", "TX", "76710", "254"), ("Spokane", "WA", "99208", "509"), ("Visalia", "CA", "93291", "559"), ("Oshkosh", "WI", "54904", "920"), ("Asheville", "NC", "28806", "828"), ("Elmira", "NY", "14901", "607"), ("Mansfield", "OH", "44906", "419"), ("Twin Falls", "ID", "83301", "208"), ("Florence", "AL", "35630", "256"), ("Kearney", "NE", "68845", "308"), ("Fitchburg", "MA", "01420", "978"), ("Albany", "GA", "31707", "229"), ("Cape Girardeau", "MO", "63703", "573"), ("Lakeland", "FL", "33803", "863"), ("Reading", "PA", "19606", "610")]
ROADS = "Willow Bend Dr,N Spruce St,Cherry Tree Ln,W 42nd Ave Apt 208,Meadowlark Ct,Pleasant Valley Rd,Hickory Knoll Dr,Franklin St,E Shore Blvd,Tamarack Way,Highland Park Ave,Rural Route 3".split(",")
AVENUES = "Physicians Pkwy,N Medical Dr Ste 105,Corporate Center Dr,Health Sciences Blvd,E Professional Ct Ste 3,Westgate Plaza,S Hospital Ave".split(",")
PLANS = ["BlueSpruce Health PPO", "Concordia Choice Plus", "Trailhead Health Plan", "National Guild Benefit Fund", "Silverline HMO", "Orchard Mutual Health", "Pathway Community Plan"]
SENIOR = ["Medicare Part B", "Evergreen Medicare Advantage", "Golden Path Advantage PPO"]

# code, words as a practice's bill has them, dollars
OFFICE = [("99213", "OFFICE VISIT EST PT LOW COMPLEXITY", 115, 215), ("99214", "OFFICE VISIT EST PT MODERATE COMPLEXITY", 165, 320), ("99203", "OFFICE VISIT NEW PT LOW COMPLEXITY", 175, 305), ("36415", "ROUTINE BLOOD DRAW", 10, 30), ("80053", "METABOLIC PANEL COMPREHENSIVE", 32, 90), ("83036", "HEMOGLOBIN A1C", 28, 75), ("81002", "URINE DIPSTICK", 9, 25), ("93000", "EKG 12 LEAD W/ INTERPRETATION", 45, 135), ("96372", "INJECTION SUBQ/IM", 32, 85), ("90471", "IMMUNIZATION ADMIN", 28, 60), ("90677", "PNEUMOCOCCAL VACCINE PCV20", 240, 340), ("20610", "INJECTION MAJOR JOINT", 140, 310), ("J3301", "TRIAMCINOLONE 10 MG", 9, 28), ("94760", "PULSE OXIMETRY", 8, 24), ("73562", "X-RAY KNEE 3 VIEWS", 68, 165), ("87804", "INFLUENZA RAPID TEST", 28, 75)]


class Patient:
    def __init__(self, rng, youngest=19, oldest=86):
        self.first, self.middle, self.last = rng.choice(FIRST), rng.choice("ABCDEFGHJKLMNPRSTVW"), rng.choice(LAST)
        self.born = datetime.date(2026 - rng.randint(youngest, oldest), rng.randint(1, 12), rng.randint(1, 28))
        self.plain, self.full = f"{self.first} {self.last}", f"{self.first} {self.middle} {self.last}"
        self.filed = f"{self.last}, {self.first} {self.middle}".upper()
        self.street, self.town = f"{rng.randint(14, 9400)} {rng.choice(ROADS)}", "{}, {} {}".format(*rng.choice(CITIES)[:3])
        self.mail = f"{self.full}<br>{self.street}<br>{self.town}".upper()


class Place:
    """A sender: where it stands, where it wants its payments, its telephones."""

    def __init__(self, rng):
        self.city, self.state, self.zip, self.area = rng.choice(CITIES)
        self.street, self.town = f"{rng.randint(100, 6200)} {rng.choice(AVENUES)}", f"{self.city}, {self.state} {self.zip}"
        self.address = f"{self.street}, {self.town}"
        self.box, self.far = f"PO Box {rng.randint(1100, 98700)}", "{}, {} {}".format(*rng.choice(CITIES)[:3])
        self.remit = f"{self.box}, {self.far}"
        self.tel = f"({self.area}) 555-{rng.randint(100, 199):04d}"
        self.free = f"{rng.choice(('800', '833', '844', '855', '866', '877', '888'))}-555-{rng.randint(100, 199):04d}"


def doctor(rng, form="{} {}, {}", titles=("MD", "MD", "DO", "NP", "PA-C")):
    return form.format(rng.choice(FIRST), rng.choice(LAST), rng.choice(titles))


def visit(rng, count, date, fresh=False):
    """What an office charged on one day: one visit, and what was done with it; only a `fresh` one is a new patient's."""
    first = rng.choice([x for x in OFFICE if x[0].startswith("9921") or fresh and x[0].startswith("9920")])
    rest = [x for x in OFFICE if not x[0].startswith("992")]
    return [{"date": date, "code": code, "description": words, "charge_cents": price(rng, low, high)} for code, words, low, high in [first] + rng.sample(rest, count - 1)]


def aged(balance, sent, oldest, style=usd, names=5):
    """The balance in the box of its age."""
    box = min(names - 1, (sent - oldest).days // 30)
    return [style(balance if n == box else 0) for n in range(names)]


def behind(cents):
    """Money with its minus behind."""
    return f"{bald(abs(cents))}{'-' if cents < 0 else ''}"


__all__ = [name for name in dir() if not name.startswith("_") and name not in ("datetime",)]
