"""held_twentyseventh_a.py: what eight looks of the twenty-seventh set share: their own people, senders, plans, ways to write money and days."""
import datetime

from held_twentyfourth_a import bars, boxes, day, done, esc, facts, grid, later, npi, number, pay, price, qr, sides, tax_id, total, tr  # noqa: F401

FIRST = ("Gwendolyn Terrell Maribel Curtis Darlene Sergio Yvonne Clifford Priya Rodney Annette Emmanuel Lucille Brandon Xiomara Stanley Felicia Raymond "
         "Corinne Mohammed Beverly Travis Ingrid Leroy Soledad Nathaniel Hue Geraldine").split()
LAST = ("Applegate Broussard Castaneda Dunleavy Escobedo Fitzgerald Gunderson Hargrove Inouye Jankowski Kirkpatrick Lombardi Maldonado Nakamura "
        "Oyelaran Pruett Quigley Rutherford Sandoval Thibodeaux Underwood Valdivia Wojciechowski Yancey Ziegler St. Clair Van Houten Pham").split(" ")
TOWNS = [("Rockford", "IL", "61108", "815"), ("Amarillo", "TX", "79106", "806"), ("Bend", "OR", "97701", "541"), ("Visalia", "CA", "93291", "559"),
         ("La Crosse", "WI", "54601", "608"), ("Gastonia", "NC", "28054", "704"), ("Ithaca", "NY", "14850", "607"), ("Findlay", "OH", "45840", "419"),
         ("Ocala", "FL", "34471", "352"), ("Johnstown", "PA", "15904", "814"), ("Greeley", "CO", "80634", "970"), ("Jackson", "MI", "49201", "517"),
         ("Owensboro", "KY", "42303", "270"), ("Jonesboro", "AR", "72401", "870"), ("Salina", "KS", "67401", "785"), ("Cookeville", "TN", "38501", "931")]
ROADS = ("Larchmont Dr,N Chestnut St,Wagon Wheel Rd,SE 41st Ave,Timber Ridge Ct,Country Club Rd Apt 214,Lakeview Ter,Farm to Market 1585,"
         "W Walnut St,Cardinal Ln,Old Post Rd,Sunnyside Ave Unit B").split(",")
SUITES = "Medical Arts Blvd Ste 300,W Center St,Regional Plaza Dr,Airport Rd Ste 105,S Hospital Way,Corporate Woods Dr Ste 440,Wellness Way".split(",")
PLANS = ["Aetnova Choice POS II", "Blue Shield Anthemic PPO", "Cigma Open Access Plus", "United Harvest Choice Plus", "Humanix Medicare Advantage PPO",
         "Medicare Part B", "Ambler Better Health", "Tricore East Prime"]


class Person:
    def __init__(self, rng, youngest=19, oldest=88, last=None):
        self.first, self.middle, self.last = rng.choice(FIRST), rng.choice("ABCDEFGHJKLMNPRSTW"), last or rng.choice(LAST)
        if self.last in ("St.", "Clair", "Van", "Houten"):
            self.last = {"St.": "St. Clair", "Clair": "St. Clair"}.get(self.last, "Van Houten")
        self.born = datetime.date(2026 - rng.randint(youngest, oldest), rng.randint(1, 12), rng.randint(1, 28))
        self.plain, self.full = f"{self.first} {self.last}", f"{self.first} {self.middle} {self.last}"
        self.filed = f"{self.last}, {self.first} {self.middle}".upper()
        self.street, self.town = f"{rng.randint(11, 9800)} {rng.choice(ROADS)}", "{}, {} {}".format(*rng.choice(TOWNS)[:3])

    def mail(self, upper=True, sep="<br>"):
        found = f"{self.full}\n{self.street}\n{self.town}"
        return (found.upper() if upper else found).replace("\n", sep)


class Sender:
    """Where it stands, where it wants its money, its telephones."""

    def __init__(self, rng):
        self.city, self.state, self.zip, self.area = rng.choice(TOWNS)
        self.street, self.town = f"{rng.randint(100, 7900)} {rng.choice(SUITES)}", f"{self.city}, {self.state} {self.zip}"
        self.address = f"{self.street}, {self.town}"
        away = rng.choice(TOWNS)
        self.box = f"{rng.choice(('PO Box', 'P.O. Box'))} {rng.randint(1010, 99200)}"
        self.far = f"{away[0]}, {away[1]} {away[2]}" + (f"-{rng.randint(1001, 9990)}" if rng.random() < 0.4 else "")
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


def usd(cents, sign="$", minus="-{}"):
    text = f"{sign}{abs(cents) // 100:,}.{abs(cents) % 100:02d}"
    return minus.format(text) if cents < 0 else text


def bare(cents, minus="-{}"):
    return usd(cents, "", minus)


def site(name, end="example.com"):
    return "".join(c for c in name.lower() if c.isalnum()) + f".{end}"


def doctor(rng, form="{} {}, {}", titles=("MD", "MD", "MD", "DO")):
    return form.format(rng.choice(FIRST), rng.choice("Applegate Broussard Dunleavy Gunderson Lombardi Nakamura Quigley Sandoval Ziegler Pham".split()),
                       rng.choice(titles))


def worked(rng, charge, kinds=("copay", "coins", "coins", "ded", "none"), low=0.25, high=0.75):
    """Of a charge: what the contract takes off, what the plan pays, what is left to the patient, and why."""
    allowed, kind = round(charge * rng.uniform(low, high)), rng.choice(kinds)
    own = {"copay": min(allowed, rng.choice((2000, 3500, 4500))), "coins": round(allowed * rng.choice((0.1, 0.2, 0.2, 0.3))), "ded": allowed,
        "none": 0}[kind]
    return charge - allowed, allowed - own, own, kind


def sums(paid, by):
    return sum(p["amount_cents"] for p in paid if p["by"] == by)


__all__ = [name for name in dir() if not name.startswith("_") and name != "datetime"]
