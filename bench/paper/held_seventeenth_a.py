"""held_seventeenth_a.py: what the seventeenth set of held-back bills shares: people, senders, services; the page itself is the fifteenth's."""
import datetime

from held_fifteenth_a import PAGES, bald, bare, bars, boxes, cards, day, done, esc, facts, grid, later, long, mon, npi, number, only, paid, pay, price, qr, short, sides, split, tax_id, total, tr, us, usd  # noqa: F401

FIRST = "Lorraine Desmond Judith Alonzo Kimberly Stanley Ngozi Timothy Rosalie Vincent Camille Byron Esperanza Howard Ingrid Lamar Celeste Warren Sunita Derrick Magdalena Philip Adele Khalil".split()
LAST = "Ashworth Benavides Cromwell Delgado Ellington Fitzgibbon Gunderson Hollis Ibarra Jankowski Kirkland Lachance Montoya Norwood Oduya Pacheco Renfro Stavros Tillery Ulrich Villanueva Westbrook Yang Zielinski O'Brien St-Clair".split()
CITIES = [("Muncie", "IN", "47304", "765"), ("Tyler", "TX", "75701", "903"), ("Bellingham", "WA", "98225", "360"), ("Chico", "CA", "95926", "530"), ("Janesville", "WI", "53545", "608"), ("Gastonia", "NC", "28054", "704"), ("Binghamton", "NY", "13905", "607"), ("Lima", "OH", "45805", "419"), ("Pocatello", "ID", "83201", "208"), ("Dothan", "AL", "36303", "334"), ("Grand Island", "NE", "68803", "308"), ("Pittsfield", "MA", "01201", "413"), ("Valdosta", "GA", "31602", "229"), ("St. Joseph", "MO", "64506", "816")]
ROADS = "Ridgeway Dr,N Walnut St,Maple Hollow Rd,E 31st St Unit 6,Sunnyside Ave,Larkspur Ct,County Road 412,Jackson St,Harbor View Ter,SE Alder St,Oakmont Cir,Turnpike Rd".split(",")
AVENUES = "Medical Arts Dr,W Hospital Rd,Enterprise Way Ste 400,Parkview Blvd,Innovation Dr,Clinic Loop Ste 2B,S Broadway".split(",")
PLANS = ["Cornerstone Blue PPO", "Lakeside Health Partners", "Patriot Mutual Select", "Evercrest HMO", "Union Benefit Choice", "Granite State Health Plan", "Prairie Star Advantage"]

# code, words as a practice's bill has them, dollars
OFFICE = [("99213", "Office visit, established, level 3", 118, 220), ("99214", "Office visit, established, level 4", 170, 325), ("99203", "Office visit, new patient, level 3", 180, 310), ("36415", "Drawing of blood", 9, 30), ("87651", "Strep A test, amplified", 48, 120), ("87637", "COVID, flu and RSV test", 110, 240), ("81003", "Urinalysis, automated", 10, 30), ("93000", "Electrocardiogram, complete", 48, 140), ("96372", "Injection under skin or in muscle", 32, 90), ("J1030", "Methylprednisolone, 40 mg", 12, 36), ("90471", "Vaccine administration", 28, 62), ("90686", "Flu vaccine, preservative free", 28, 58), ("94640", "Breathing treatment", 36, 96), ("12001", "Repair of simple wound", 170, 380), ("29125", "Short arm splint", 95, 210), ("73130", "X-ray of hand, 3 views", 62, 150), ("69209", "Removal of ear wax by lavage", 48, 110)]


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
    return [{"date": date, "code": code, "description": words, "units": 1, "charge_cents": price(rng, low, high)} for code, words, low, high in [first] + rng.sample(rest, count - 1)]


def aged(balance, sent, oldest, style=usd):
    """The balance in the box of its age, under five names."""
    box = min(4, (sent - oldest).days // 30)
    return [style(balance if n == box else 0) for n in range(5)]


__all__ = [name for name in dir() if not name.startswith("_") and name not in ("datetime",)]
