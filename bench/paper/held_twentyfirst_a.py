"""held_twentyfirst_a.py: what the twenty-first set of held-back bills shares: people, senders, services; the page itself is the fifteenth's."""
import datetime

from held_fifteenth_a import PAGES, bald, bare, bars, boxes, cards, day, done, esc, facts, grid, later, long, mon, npi, number, only, paid, pay, price, qr, short, sides, split, tax_id, total, tr, us, usd  # noqa: F401

FIRST = "Annette Roderick Marisela Chester Felicia Bryant Kiyomi Leroy Shirley Esteban Denika Walter Corinne Ahmed Tabitha Lionel Rochelle Victor Ngozi Glenn Priscilla Dante Maureen Quincy Xiomara Herbert".split()
LAST = "Ashworth Baptiste Calloway Dziedzic Echeverria Fitzgerald Gutierrez Hendricks Izquierdo Jankowski Kendrick Lindholm Montoya Nakagawa Oglesby Pacheco Rutledge Salvatore Thibodeaux Unger Villarreal Westbrook Yamada Zielinski O'Malley St. Clair Reyes-Ford".split()
LAST = [x for x in LAST if x not in ("St.", "Clair")] + ["McCray"]
CITIES = [("Muncie", "IN", "47304", "765"), ("Tyler", "TX", "75701", "903"), ("Bellingham", "WA", "98225", "360"), ("Salinas", "CA", "93901", "831"), ("Janesville", "WI", "53545", "608"), ("Gastonia", "NC", "28054", "704"), ("Poughkeepsie", "NY", "12601", "845"), ("Lima", "OH", "45804", "419"), ("Helena", "MT", "59601", "406"), ("Dothan", "AL", "36301", "334"), ("Hastings", "NE", "68901", "402"), ("Brockton", "MA", "02301", "508"), ("Rome", "GA", "30161", "706"), ("Hannibal", "MO", "63401", "573"), ("Sarasota", "FL", "34239", "941"), ("Hazleton", "PA", "18201", "570"), ("Pueblo", "CO", "81003", "719"), ("Bay City", "MI", "48706", "989")]
ROADS = "Juniper Ridge Dr,N Elm St,Stonebridge Ct,W Broadway Apt 12,Hunters Run,Lincoln Way,Magnolia Blvd,Turkey Creek Rd,Oakmont Ave,E 7th St,Windsor Pl Unit 4,Bayview Ter".split(",")
AVENUES = "Medical Park Dr,W Hospital Rd,Clinic Dr Ste 101,Corporate Blvd,Wellness Way Ste 300,N State St,Parkview Plaza".split(",")
PLANS = ["Blue Sequoia PPO", "Allegiant Mutual Health", "Crestline Health Plan", "First Harbor Choice Plus", "Prairie Rose HMO", "Commonwealth Guild Life", "Sunfield Community Plan"]
SENIOR = ["Medicare", "Wellbrook Medicare Advantage"]

# CPT, words as a practice's bill has them, dollars
OFFICE = [("99213", "Office/outpatient visit, est, low", 118, 210), ("99214", "Office/outpatient visit, est, mod", 168, 318), ("99203", "Office/outpatient visit, new, low", 172, 302), ("36415", "Venous blood draw", 9, 31), ("80053", "Comprehensive chemistry panel", 30, 92), ("85025", "CBC with automated diff", 20, 62), ("81003", "Urinalysis by dipstick, automated", 9, 27), ("93000", "Electrocardiogram, tracing and report", 46, 140), ("96372", "Injection, under skin or muscle", 30, 84), ("90471", "Immunization, first", 27, 58), ("90686", "Influenza vaccine", 27, 54), ("20610", "Injection, shoulder/hip/knee joint", 138, 300), ("J3301", "Kenalog per 10 mg", 9, 28), ("94010", "Breathing test (spirometry)", 52, 140), ("87880", "Rapid strep test", 24, 66), ("69209", "Ear irrigation", 34, 90), ("11102", "Skin biopsy, tangential, first", 140, 280), ("17003", "Freezing of lesions, 2 to 14", 18, 60)]


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
        self.box, self.far = f"P.O. Box {rng.randint(1100, 98700)}", "{}, {} {}".format(*rng.choice(CITIES)[:3])
        self.remit = f"{self.box}, {self.far}"
        self.tel = f"({self.area}) 555-{rng.randint(100, 199):04d}"
        self.dash = f"{self.area}-555-{rng.randint(100, 199):04d}"
        self.free = f"{rng.choice(('800', '833', '844', '855', '866', '877', '888'))}-555-{rng.randint(100, 199):04d}"


def doctor(rng, form="{} {}, {}", titles=("MD", "MD", "DO", "NP", "PA-C")):
    return form.format(rng.choice(FIRST), rng.choice(LAST), rng.choice(titles))


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


def strip(pairs, kind="st"):
    """Labels above their values in a row of boxes."""
    return f"<table class='{kind}'><tr>{''.join(f'<td><span>{k}</span><br>{v}</td>' for k, v in pairs)}</tr></table>"


__all__ = [name for name in dir() if not name.startswith("_") and name not in ("datetime",)]
