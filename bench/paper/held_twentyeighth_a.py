"""held_twentyeighth_a.py: what eight bills of the twenty-eighth set share: people, senders, money and days; the sheet and its tables are the fifteenth's."""
import datetime

from held_fifteenth_b import beside, facts, later, npi, number, sheet, table, tax_id, total  # noqa: F401
from held_parts import bars, qr  # noqa: F401
from kit import without_blanks

FIRST = ("Monique Derek Patricia Anthony Kaitlyn Roberto Shirley Nathaniel Gwendolyn Xavier Amber Leonard Ximena Dwight Priscilla Omar Cheryl Byron "
         "Melinda Jerome Tabitha Enrique Constance Wesley Lakshmi Darnell Maryann Grant").split()
LAST = ("Applewhite Bergstrom Calloway Dominguez Eckhart Fitzsimmons Goldfarb Haskins Inouye Jaramillo Kincaid Lombardi McAllister Nakagawa Olmstead Prather "
        "Quesada Rutledge Schumacher Tolliver Underwood Vasquez-Moreno Winslow Yoder Zuniga O'Malley Sinclair VanHouten").split()
CITIES = [("Chillicothe", "OH", "45601", "740"), ("Tyler", "TX", "75701", "903"), ("Olympia", "WA", "98506", "360"), ("Visalia", "CA", "93277", "559"),
          ("La Crosse", "WI", "54601", "608"), ("Gastonia", "NC", "28054", "704"), ("Elmira", "NY", "14901", "607"), ("Lafayette", "IN", "47905", "765"),
          ("Ocala", "FL", "34471", "352"), ("Johnstown", "PA", "15904", "814"), ("Greeley", "CO", "80631", "970"), ("Battle Creek", "MI", "49015", "269"),
          ("Owensboro", "KY", "42301", "270"), ("Jonesboro", "AR", "72401", "870"), ("Hastings", "NE", "68901", "402"), ("Murfreesboro", "TN", "37129",
              "615")]
ROADS = ("Tanglewood Dr,N Church St,Briarwood Ct,E Franklin Ave Apt 12,Stonegate Ln,Cherry Hill Rd,Lakeview Ter,State Highway 64,W 32nd St Unit B,"
         "Deer Run Trl,Sunset Blvd,Magnolia Park Way").split(",")
OFFICES = ("Medical Park Dr Ste 300,N Main St,Wellness Way,College Ave Ste 12,Corporate Center Dr,Hospital Ave Bldg 2,Plaza Blvd Ste 405,Regency Ct").split(",")
PLANS = ["BLUE HARBOR CROSS PPO", "AETERNA CHOICE POS II", "UNITED PRAIRIE HEALTHCARE", "CYGNA OPEN ACCESS", "MEDICARE PART B OF THE LAKES",
    "HUMANARA GOLD HMO",
         "AMBETTERLY MARKETPLACE", "TRIWEST REGIONAL"]


class Person:
    def __init__(self, rng, youngest=19, oldest=86, last=None):
        self.first, self.middle, self.last = rng.choice(FIRST), rng.choice("ABCDEFGHJKLMNPRSTW"), last or rng.choice(LAST)
        self.born = datetime.date(2026 - rng.randint(youngest, oldest), rng.randint(1, 12), rng.randint(1, 28))
        self.plain, self.full = f"{self.first} {self.last}", f"{self.first} {self.middle} {self.last}"
        self.filed = f"{self.last}, {self.first} {self.middle}".upper()
        self.street, self.town = f"{rng.randint(11, 9800)} {rng.choice(ROADS)}", "{}, {} {}".format(*rng.choice(CITIES)[:3])

    def mail(self, upper=True):
        return "<br>".join(x.upper() if upper else x for x in (self.full, self.street, self.town))


class Sender:
    """Where it stands, where it wants its money, its telephones."""

    def __init__(self, rng):
        self.city, self.state, self.zip, self.area = rng.choice(CITIES)
        self.street, self.town = f"{rng.randint(100, 7900)} {rng.choice(OFFICES)}", f"{self.city}, {self.state} {self.zip}"
        self.address = f"{self.street}, {self.town}"
        away = rng.choice(CITIES)
        self.box, self.far = f"PO Box {rng.randint(1010, 99200)}", f"{away[0]}, {away[1]} {away[2]}-{rng.randint(1001, 9990)}"
        self.remit = f"{self.box}, {self.far}"
        self.tel, self.dash = (form.format(self.area, f"555-{rng.randint(100, 199):04d}") for form in ("({}) {}", "{}-{}"))
        self.free = f"{rng.choice(('800', '833', '844', '855', '866', '877', '888'))}-555-{rng.randint(100, 199):04d}"


def day(rng, first=(2026, 1, 8), span=280):
    return datetime.date(*first) + datetime.timedelta(rng.randrange(span))


def us(date):
    return f"{date:%m/%d/%Y}"


def two(date):
    return f"{date:%m/%d/%y}"


def thin(date):
    return f"{date.month}/{date.day}/{date.year}"


def word(date):
    return f"{date:%b} {date.day}, {date.year}"


def full(date):
    return f"{date:%B} {date.day}, {date.year}"


def usd(cents, sign="$"):
    return f"{'-' if cents < 0 else ''}{sign}{abs(cents) // 100:,}.{abs(cents) % 100:02d}"


def bare(cents):
    return usd(cents, "")


def price(rng, low, high):
    dollars = rng.uniform(low, high)
    return rng.choice((round(dollars) * 100, round(dollars) * 100, round(dollars * 4) * 25, round(dollars * 100)))


def doctor(rng, form="{} {}, {}", titles=("MD", "MD", "DO")):
    return form.format(rng.choice(FIRST), rng.choice(LAST), rng.choice(titles))


def shares(rng, charge, kinds=("copay", "coins", "coins", "ded", "none")):
    """Of a charge: what the contract takes off, what the plan pays, what is left to the patient."""
    allowed, kind = round(charge * rng.uniform(0.28, 0.7)), rng.choice(kinds)
    own = {"copay": min(allowed, rng.choice((2000, 3500, 5000))), "coins": round(allowed * rng.choice((0.1, 0.2, 0.3))), "ded": allowed, "none": 0}[kind]
    return charge - allowed, allowed - own, own


def pay(date, by, words, cents):
    return {"date": date, "by": by, "description": words, "amount_cents": cents}


def paid(payments, by):
    return sum(p["amount_cents"] for p in payments if p["by"] == by)


def done(html, **truth):
    return {"html": html, "truth": without_blanks(truth)}


def feet(words):
    """What stands at the foot of each page."""
    return f"@page{{@bottom-right{{font:7.5pt 'Liberation Sans';content:{words}}}}}"


PAGES = '"Page " counter(page) " of " counter(pages)'
__all__ = [name for name in dir() if not name.startswith("_") and name != "without_blanks"]
