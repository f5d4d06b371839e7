"""held_twentyninth_a.py: what eight bills of the twenty-ninth set share: invented people, senders, days, money; the pieces of a page are the fifteenth's."""
import datetime

from held_fifteenth_b import beside, done, esc, facts, sheet, table  # noqa: F401
from held_parts import bars, npi, qr, tax_id  # noqa: F401

FIRST = ("Annette Brandon Corinne Dwight Eileen Fernando Gwendolyn Harold Imani Jerome Katarina Leland Monique Nestor Odessa Preston Raquel Sherman "
         "Tamika Ulises Veronica Winston Xiomara Yvette Zachary Mary-Beth").split()
YOUNG = "Aiden Brooklyn Carter Delilah Easton Finley Gianna Hudson Isla Jaxon Kinsley Levi Maya Nolan Oakley Penelope".split()
LAST = ("Albright Bettencourt Cardenas Dellinger Eberhardt Fitzsimmons Gutierrez Holcomb Ingersoll Jankowski Krueger Lombardi Mancini Nguyen Ogletree "
        "Papadopoulos Rademacher Sizemore Tillman Ulrich Valdivia Wojciechowski Yates Zepeda St. Clair Smith-Haverford Oh").replace("St. C", "St._C").split()
TOWNS = [("Beckley", "WV", "25801", "304"), ("Conway", "AR", "72032", "501"), ("Dothan", "AL", "36301", "334"), ("Elko", "NV", "89801", "775"),
         ("Flagstaff", "AZ", "86001", "928"), ("Gaffney", "SC", "29340", "864"), ("Hibbing", "MN", "55746", "218"), ("Ithaca", "NY", "14850", "607"),
         ("Kokomo", "IN", "46901", "765"), ("Lancaster", "PA", "17603", "717"), ("Medford", "OR", "97504", "541"), ("New Bern", "NC", "28560", "252"),
         ("Ottumwa", "IA", "52501", "641"), ("Port Huron", "MI", "48060", "810"), ("Rapid City", "SD", "57701", "605"), ("Sulphur Springs", "TX", "75482",
         "903")]
HOMES = ("Larkspur Ln,N Walnut St,Stagecoach Rd,E 5th Ave Apt 12,County Line Rd,Whispering Pines Dr,Sunset Ter,Old Ferry Rd Lot 9,Chestnut St,"
         "SW Bramble Ct").split(",")
WORKS = "Medical Park Dr,W Broadway Ste 300,Hospital Way,Commerce Center Ct Ste B,N Main St,Cathedral Sq,Technology Dr Bldg 4,State Hwy 62 E".split(",")
BANKS = [("Cincinnati", "OH", "45274"), ("Atlanta", "GA", "30384"), ("Dallas", "TX", "75267"), ("Pittsburgh", "PA", "15251"), ("Carol Stream", "IL", "60197"),
         ("Philadelphia", "PA", "19182")]
INSURERS = ["Aetrion Choice POS II", "BlueCrest BlueShield of Ohio Valley", "Cygna Open Access Plus", "UnitedHarbor Choice Plus", "Humara Medicare Advantage",
            "Medicare", "Molinor Marketplace Silver", "Teamsters Local 41 Welfare Fund"]


class Human:
    def __init__(self, rng, youngest=21, oldest=86, last=None, child=False):
        self.first, self.middle = rng.choice(YOUNG if child else FIRST), rng.choice("ABCDEFGHJKLMNPRSTW")
        self.last = last or rng.choice(LAST).replace("_", " ")
        self.born = datetime.date(2025 - rng.randint(youngest, oldest), rng.randint(1, 12), rng.randint(1, 28))
        self.name, self.full = f"{self.first} {self.last}", f"{self.first} {self.middle} {self.last}"
        self.desk = f"{self.last},{self.first} {self.middle}".upper()
        self.street, town = f"{rng.randint(12, 9700)} {rng.choice(HOMES)}", rng.choice(TOWNS)
        self.town = f"{town[0]}, {town[1]} {town[2]}"

    def letter(self, name=None):
        return "<br>".join(x.upper() for x in (name or self.full, self.street, self.town))


class Firm:
    """A sender: its own address, the lockbox it is paid at, its telephones."""

    def __init__(self, rng, name):
        self.name = name
        self.city, self.state, self.zip, self.area = rng.choice(TOWNS)
        self.street, self.town = f"{rng.randint(100, 8900)} {rng.choice(WORKS)}", f"{self.city}, {self.state} {self.zip}"
        self.address = f"{self.street}, {self.town}"
        bank = rng.choice(BANKS)
        self.box, self.far = f"P.O. Box {rng.randint(10110, 98900)}", f"{bank[0]}, {bank[1]} {bank[2]}-{rng.randint(1001, 9990)}"
        self.lockbox = f"{self.box}, {self.far}"
        self.phone = f"({self.area}) 555-{rng.randint(100, 199):04d}"
        self.other = f"{self.area}-555-{rng.randint(100, 199):04d}"
        self.free = f"{rng.choice((800, 833, 844, 855, 866, 877, 888))}-555-{rng.randint(100, 199):04d}"
        self.tax, self.npi = tax_id(rng), npi(rng)


def code(rng, pattern):
    """9 becomes a digit, A a letter, the rest stays."""
    return "".join(rng.choice("0123456789") if c == "9" else rng.choice("BCDFGHJKLMNPRTWX") if c == "A" else c for c in pattern)


def sent_day(rng):
    return datetime.date(2025, 9, 3) + datetime.timedelta(rng.randrange(330))


def after(date, days):
    return date + datetime.timedelta(days)


def mdy(date):
    return f"{date:%m/%d/%Y}"


def md2(date):
    return f"{date:%m/%d/%y}"


def mon(date):
    return f"{date:%b} {date.day}, {date.year}"


def full(date):
    return f"{date:%B} {date.day}, {date.year}"


def slim(date):
    return f"{date.month}/{date.day}/{date.year}"


def usd(cents, sign="$"):
    return f"{'-' if cents < 0 else ''}{sign}{abs(cents) // 100:,}.{abs(cents) % 100:02d}"


def num(cents):
    return usd(cents, "")


def behind(cents):
    """A minus behind the sum, as old systems print it."""
    return num(abs(cents)) + ("-" if cents < 0 else "")


def fee(rng, low, high):
    return rng.choice((rng.randint(low, high) * 100, rng.randint(low * 100, high * 100)))


def pay(date, by, words, cents):
    return {"date": date, "by": by, "description": words, "amount_cents": cents}


def add(rows, key="charge_cents"):
    return sum(x.get(key, 0) for x in rows)


def paid(payments, by):
    return sum(x["amount_cents"] for x in payments if x["by"] == by)


def physician(rng, titles=("MD", "MD", "DO")):
    return f"{rng.choice(FIRST)} {rng.choice('ABCDEHJKLMRST')} {rng.choice(LAST).replace('_', ' ')}, {rng.choice(titles)}"


def aged(balance, sent, oldest, boxes):
    place = min(boxes - 1, max(0, (sent - oldest).days // 30))
    return [balance if n == place else 0 for n in range(boxes)]


def settle(rng, charge, kinds=("coins", "coins", "copay", "ded", "none")):
    """Of a charge: the contract's discount, what the plan pays, what is left to the patient."""
    allowed, kind = round(charge * rng.uniform(0.3, 0.8)), rng.choice(kinds)
    left = {"coins": round(allowed * rng.choice((0.1, 0.2, 0.3))), "copay": min(allowed, rng.choice((2000, 3500, 5000))), "ded": allowed, "none": 0}[kind]
    return charge - allowed, allowed - left, left


def numbered(css, words='"Page " counter(page) " of " counter(pages)', place="bottom-right"):
    """The number of the page in the margin, beside the look's own styles."""
    return css + f"@page{{@{place}{{content:{words};font:7.5pt 'Liberation Sans'}}}}"


__all__ = [name for name in dir() if not name.startswith("_") and name != "datetime"]
