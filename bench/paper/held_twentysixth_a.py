"""held_twentysixth_a.py: what the ten bills of the twenty-sixth set share: people, senders, a plan's working of a charge; the pieces of a page are older."""
import datetime

from held_twentyfourth_a import (bars, bare, boxes, done, esc, facts, full, grid, later, less, npi, number, pay, price, qr, sides, site, tax_id,  # noqa: F401
                                 thin, total, tr, two, us, usd, word)

FIRST = ("Leticia Warren Gwendolyn Tomas Shanice Roland Mei-Ling Patrick Constance Amir Delphine Russell Beatriz Clifford Joanna Kwame Lucille Dmitri "
         "Pamela Stefan Arlene Javier Winifred Keith Maribel Earl Tabitha Cornelius").split()
LAST = ("Aldridge Barrientos Carmichael Delgadillo Espinoza Fitzsimmons Gruber Hollingsworth Ingersoll Janowski Kilpatrick Lundgren Macalister "
        "Nightingale Olmstead Prendergast Quarles Ridgeway Schumacher Tillman Umana Vickers Wojciechowski Xiong Yoder Zapata Saint-Clair O'Halloran "
        "Munoz-Ferreira").split()
CITIES = [("Galesburg", "IL", "61401", "309"), ("Sedalia", "MO", "65301", "660"), ("Minot", "ND", "58701", "701"), ("Dothan", "AL", "36303", "334"),
          ("Ardmore", "OK", "73401", "580"), ("Corvallis", "OR", "97330", "541"), ("Lufkin", "TX", "75904", "936"), ("Watertown", "NY", "13601", "315"),
          ("Bowling Green", "KY", "42104", "270"), ("Sheboygan", "WI", "53081", "920"), ("Twin Falls", "ID", "83301", "208"), ("Valdosta", "GA", "31602",
              "229"), ("Marietta", "OH", "45750", "740"), ("Las Cruces", "NM", "88005", "575"), ("Staunton", "VA", "24401", "540")]
ROADS = ("Cottonwood Dr,N 3rd Ave,Whispering Pines Ct,E Locust St Unit 12,Township Road 88,Laurel Hollow Rd,Rte 2 Box 117,S Walnut St,Heron Bay Cir,"
         "W Prospect Ave Apt 310").split(",")
OFFICES = ("Medical Center Dr,N Broadway,Clinic Dr Ste 100,Physicians Park Ste 3,W Main St,Lakeview Blvd Ste 204,County Line Rd,S Washington Ave").split(",")
INSURERS = ["BCBS PPO", "Aetna Choice POS II", "UHC Navigate", "Cigna OAP", "Humana Medicare Adv PPO", "Medicare", "Ambetter Balanced Care",
    "Anthem HealthKeepers",
            "Molina Marketplace", "Tricare East"]


class Patient:
    def __init__(self, rng, youngest=20, oldest=86, last=None):
        self.first, self.middle, self.last = rng.choice(FIRST), rng.choice("ABCDEFGHJKLMNPRSTW"), last or rng.choice(LAST)
        self.born = datetime.date(2026 - rng.randint(youngest, oldest), rng.randint(1, 12), rng.randint(1, 28))
        self.plain, self.full = f"{self.first} {self.last}", f"{self.first} {self.middle} {self.last}"
        self.filed = f"{self.last}, {self.first} {self.middle}".upper()
        self.street, self.town = f"{rng.randint(12, 9700)} {rng.choice(ROADS)}", "{}, {} {}".format(*rng.choice(CITIES)[:3])

    def mail(self, upper=True):
        found = "<br>".join((self.full, self.street, self.town))
        return found.upper().replace("<BR>", "<br>") if upper else found


class Office:
    """Where a sender stands, where it wants its money, its telephones."""

    def __init__(self, rng):
        self.city, self.state, self.zip, self.area = rng.choice(CITIES)
        self.street, self.town = f"{rng.randint(100, 6900)} {rng.choice(OFFICES)}", f"{self.city}, {self.state} {self.zip}"
        self.address = f"{self.street}, {self.town}"
        away = rng.choice(CITIES)
        self.box, self.far = f"PO Box {rng.randint(1010, 98900)}", f"{away[0]}, {away[1]} {away[2]}"
        self.remit = f"{self.box}, {self.far}"
        self.tel, self.dash = f"({self.area}) 555-{rng.randint(100, 199):04d}", f"{self.area}-555-{rng.randint(100, 199):04d}"
        self.free = f"{rng.choice(('800', '833', '844', '855', '866', '877', '888'))}-555-{rng.randint(100, 199):04d}"


def mailed(rng, first=(2026, 2, 2), span=290):
    """The day of a statement of this year."""
    return datetime.date(*first) + datetime.timedelta(rng.randrange(span))


def physician(rng, titles=("MD", "MD", "DO"), form="{} {}, {}"):
    return form.format(rng.choice(FIRST), rng.choice(LAST), rng.choice(titles))


def split(rng, charge, kinds=("copay", "coins", "coins", "ded", "none"), low=0.3, high=0.75):
    """Of a charge: what the contract takes off, what the plan pays, what is left to the patient."""
    allowed, kind = round(charge * rng.uniform(low, high)), rng.choice(kinds)
    own = {"copay": min(allowed, rng.choice((2000, 3000, 4500))), "coins": round(allowed * rng.choice((0.1, 0.2, 0.2, 0.3))), "ded": allowed, "none": 0}[kind]
    return charge - allowed, allowed - own, own


__all__ = [name for name in dir() if not name.startswith("_") and name != "datetime"]
