"""held_twentyfifth_a.py: what the ten bills of the twenty-fifth set share: people, senders, money and days, how an insurer splits a charge; pieces of a page
are those of the twenty-fourth."""
import datetime

from held_twentyfourth_a import bars, boxes, day, done, esc, facts, grid, later, npi, number, pay, price, qr, sides, tax_id, total, tr  # noqa: F401

FIRST = ("Brandon Priscilla Jerome Shanelle Gustavo Marlene Keith Aaliyah Dwight Rosalinda Trevor Fatima Glenn Noelle Xavier Beatrice Donovan Misty Ramon "
         "Charlotte Elwood Soledad Kyle Winifred Hieu Anastasia").split()
LAST = ("Aldridge Bautista Coughlin Dimitriou Estrada Funderburk Grijalva Hollingsworth Inman Jaramillo Kessler Ledbetter Mahoney Nguyen Oyelaran Prescott "
        "Ramsey Schoonover Tillman Valdivia Wojcik Yoder Zeller O'Donnell Ramirez-Holt").split()
CITIES = [("Beaumont", "TX", "77702", "409"), ("Lansing", "MI", "48912", "517"), ("Roanoke", "VA", "24014", "540"), ("Boise", "ID", "83706", "208"),
          ("Peoria", "IL", "61614", "309"), ("Ocala", "FL", "34471", "352"), ("Topeka", "KS", "66606", "785"), ("Reno", "NV", "89509", "775"),
          ("Greenville", "SC", "29605", "864"), ("Visalia", "CA", "93277", "559"), ("Bowling Green", "KY", "42104", "270"), ("Scranton", "PA", "18503",
              "570"),
          ("Las Cruces", "NM", "88011", "575"), ("Appleton", "WI", "54915", "920")]
ROADS = ("Quail Hollow Dr,N 31st St,Larkspur Ln,E Buchanan Ave Apt 204,Stonegate Cir,FM 1960 Rd,Magnolia St,SE Carver Blvd,Timberline Trl,Cobblestone Way"
         ).split(",")
SITES = "Medical Plaza Dr,W Washington Blvd Ste 300,Hospital Way,Lakeside Pkwy Bldg C,S Main St,Corporate Center Dr Ste 1150".split(",")
PLANS = ["BLUECREST BCBS PPO", "UNITED HERITAGE CHOICE PLUS", "AETERNA OPEN CHOICE", "CIGMA OAP", "HUMALITY GOLD PLUS", "MEDICARE PART B",
         "AMBERGATE MEDICAID",
         "TRICOUNTY HEALTH PLAN"]


class Person:
    def __init__(self, rng, youngest=21, oldest=86, last=None):
        self.first, self.middle, self.last = rng.choice(FIRST), rng.choice("ABCDEGHJKLMNPRSTW"), last or rng.choice(LAST)
        self.born = datetime.date(2025 - rng.randint(youngest, oldest), rng.randint(1, 12), rng.randint(1, 28))
        self.plain, self.full = f"{self.first} {self.last}", f"{self.first} {self.middle} {self.last}"
        self.filed = f"{self.last}, {self.first} {self.middle}".upper()
        city = rng.choice(CITIES)
        self.street, self.town = f"{rng.randint(12, 9900)} {rng.choice(ROADS)}", f"{city[0]}, {city[1]} {city[2]}"

    def mail(self, upper=True):
        text = f"{self.full}\n{self.street}\n{self.town}"
        return (text.upper() if upper else text).replace("\n", "<br>")


class Office:
    """Where a sender stands, where checks go, its telephones."""

    def __init__(self, rng):
        self.city, self.state, self.zip, self.area = rng.choice(CITIES)
        self.street, self.town = f"{rng.randint(100, 8900)} {rng.choice(SITES)}", f"{self.city}, {self.state} {self.zip}"
        self.address = f"{self.street}, {self.town}"
        far = rng.choice(CITIES)
        self.box = f"{rng.choice(('PO Box', 'P.O. Box'))} {rng.randint(1040, 98800)}"
        self.far = f"{far[0]}, {far[1]} {far[2]}-{rng.randint(1001, 9990)}"
        self.remit = f"{self.box}, {self.far}"
        self.tel = f"({self.area}) 555-{rng.randint(100, 199):04d}"
        self.dash = f"{self.area}-555-{rng.randint(100, 199):04d}"
        self.free = f"{rng.choice(('800', '833', '844', '855', '866', '877', '888'))}-555-{rng.randint(100, 199):04d}"


def us(date):
    return f"{date:%m/%d/%Y}"


def two(date):
    return f"{date:%m/%d/%y}"


def thin(date):
    return f"{date.month}/{date.day}/{date.year}"


def mon(date):
    return f"{date:%b} {date.day}, {date.year}"


def full(date):
    return f"{date:%B} {date.day}, {date.year}"


def usd(cents, sign="$"):
    return f"{'-' if cents < 0 else ''}{sign}{abs(cents) // 100:,}.{abs(cents) % 100:02d}"


def bare(cents):
    return usd(cents, "")


def after(cents, sign=""):
    """The minus behind, as mainframes print it."""
    return f"{usd(abs(cents), sign)}{'-' if cents < 0 else ''}"


def doctor(rng, form="{} {}, {}", titles=("MD", "MD", "DO", "MD")):
    return form.format(rng.choice(FIRST), rng.choice(LAST), rng.choice(titles))


def worked(rng, charge, kinds=("coins", "coins", "ded", "copay", "full"), low=0.2, high=0.7):
    """Of a charge: what the contract takes off, what the plan pays, what is left, and why."""
    allowed, kind = round(charge * rng.uniform(low, high)), rng.choice(kinds)
    own = {"coins": round(allowed * rng.choice((0.1, 0.2, 0.2, 0.3))), "ded": allowed, "copay": min(allowed, rng.choice((2000, 3000, 5000, 7500))),
        "full": 0}[kind]
    return charge - allowed, allowed - own, own, kind


def proper(plan):
    """A plan's name in small letters, but for what is short for something."""
    return " ".join(word if word in ("BCBS", "PPO", "OAP", "HMO", "B", "II") else word.title() for word in plan.split())


def ages(balance, sent, oldest, count):
    """The balance in the box of its age, nothing in the others."""
    place = min(count - 1, max(0, (sent - oldest).days // 30))
    return [balance if n == place else 0 for n in range(count)]


def cards(words="IF PAYING BY CREDIT CARD, FILL OUT BELOW", kinds=("VISA", "MASTERCARD", "DISCOVER", "AMEX")):
    """The box for a card's number on a coupon."""
    top = "".join(f"<td>&#9744; {kind}</td>" for kind in kinds)
    return (f"<table class='cards'><tr><td colspan='{len(kinds)}' class='c' style='background:#ddd'><b>{words}</b></td></tr><tr>{top}</tr>"
            f"<tr><td colspan='{len(kinds) - 1}'>CARD NUMBER<br>&nbsp;</td><td>CVV CODE<br>&nbsp;</td></tr>"
            f"<tr><td colspan='{len(kinds) - 1}'>SIGNATURE<br>&nbsp;</td><td>EXP. DATE<br>&nbsp;</td></tr></table>")


__all__ = [name for name in dir() if not name.startswith("_") and name != "datetime"]
