"""held_twentyfourth_a.py: what seven looks of the twenty-fourth set share: people, senders, money and days; the pieces of a page are the fifteenth's."""
import datetime

from held_twentyfirst_a import bars, boxes, day, done, esc, facts, grid, later, npi, number, pay, price, qr, sides, tax_id, total, tr  # noqa: F401

FIRST = ("Jacqueline Marcus Danielle Ricardo Theresa Andre Kimberly Hassan Loretta Julian Bethany Craig Esperanza Vernon Nadia Phillip Savannah Tyrone "
         "Margaret Oleg Candace Isaiah Rosemary Duc Alejandra Wallace").split()
LAST = ("Abernathy Blankenship Cervantes Dombrowski Eastman Fontaine Galloway Hightower Ibarra Jefferies Kowalski Lattimore McElroy Nwosu Ostrander "
        "Pemberton Quinones Rosenthal Stallworth Tran Urquhart Vandenberg Whitfield Yarbrough Zamora Delgado-Pierce O'Rourke").split()
TOWNS = [("Terre Haute", "IN", "47802", "812"), ("Waco", "TX", "76710", "254"), ("Spokane Valley", "WA", "99206", "509"), ("Modesto", "CA", "95350", "209"),
         ("Eau Claire", "WI", "54701", "715"), ("Hickory", "NC", "28602", "828"), ("Utica", "NY", "13502", "315"), ("Mansfield", "OH", "44906", "419"),
         ("Lakeland", "FL", "33813", "863"), ("Altoona", "PA", "16602", "814"), ("Grand Junction", "CO", "81501", "970"), ("Midland", "MI", "48642", "989"),
         ("Paducah", "KY", "42003", "270"), ("Fort Smith", "AR", "72903", "479"), ("Kearney", "NE", "68847", "308"), ("Chattanooga", "TN", "37421", "423")]
ROADS = "Shady Oak Ln,S Maple St,Foxglove Ct,E Jackson St Apt 7B,Ridgecrest Dr,Old Mill Rd,Hillside Ave,County Road 312,W 9th St,Pebble Creek Way".split(",")
SUITES = "Professional Pkwy Ste 210,E Main St,Health Center Blvd,University Ave Ste 4,N Commerce Dr,Hospital Dr,Executive Park Ct Ste 120".split(",")
PLANS = ["Blue Ridge Cross PPO", "Ameritrust Choice POS II", "Cignet Open Access Plus", "UnityHealth Options PPO", "Humanity Gold Plus HMO", "Medicare Part B",
         "Tri-State Employees Health Plan", "Keystone Mutual"]


class Person:
    def __init__(self, rng, youngest=19, oldest=88):
        self.first, self.middle, self.last = rng.choice(FIRST), rng.choice("ABCDEFGHJKLMNPRSTW"), rng.choice(LAST)
        self.born = datetime.date(2026 - rng.randint(youngest, oldest), rng.randint(1, 12), rng.randint(1, 28))
        self.plain, self.full = f"{self.first} {self.last}", f"{self.first} {self.middle} {self.last}"
        self.filed = f"{self.last}, {self.first} {self.middle}".upper()
        self.street, self.town = f"{rng.randint(11, 9800)} {rng.choice(ROADS)}", "{}, {} {}".format(*rng.choice(TOWNS)[:3])

    def mail(self, upper=True):
        found = f"{self.full}\n{self.street}\n{self.town}"
        return (found.upper() if upper else found).replace("\n", "<br>")


class Sender:
    """Where it stands, where it wants its money, its telephones."""

    def __init__(self, rng):
        self.city, self.state, self.zip, self.area = rng.choice(TOWNS)
        self.street, self.town = f"{rng.randint(100, 7900)} {rng.choice(SUITES)}", f"{self.city}, {self.state} {self.zip}"
        self.address = f"{self.street}, {self.town}"
        away = rng.choice(TOWNS)
        self.box = f"PO Box {rng.randint(1010, 99200)}"
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


def word(date):
    return f"{date:%b} {date.day}, {date.year}"


def full(date):
    return f"{date:%B} {date.day}, {date.year}"


def usd(cents, sign="$"):
    return f"{'-' if cents < 0 else ''}{sign}{abs(cents) // 100:,}.{abs(cents) % 100:02d}"


def bare(cents):
    return usd(cents, "")


def less(cents, sign="$"):
    """What is taken off, with its minus; nothing is printed as nothing."""
    return usd(-cents, sign)


def site(name, end="example.com"):
    return "".join(c for c in name.lower() if c.isalnum()) + f".{end}"


def doctor(rng, form="{} {}, {}", titles=("MD", "MD", "MD", "DO")):
    return form.format(rng.choice(FIRST), rng.choice(LAST), rng.choice(titles))


def shares(rng, charge, kinds=("copay", "coins", "coins", "ded", "none")):
    """Of a charge: what the contract takes off, what the plan pays, what is left to the patient, and why."""
    allowed = round(charge * rng.uniform(0.25, 0.75))
    kind = rng.choice(kinds)
    own = {"copay": min(allowed, rng.choice((2500, 4000, 5000))), "coins": round(allowed * rng.choice((0.1, 0.2, 0.3))), "ded": allowed, "none": 0}[kind]
    return charge - allowed, allowed - own, own, kind


def spread(balance, sent, oldest, names):
    """The balance in the box of its age."""
    n = min(names - 1, (sent - oldest).days // 30)
    return [balance if i == n else 0 for i in range(names)]


__all__ = [name for name in dir() if not name.startswith("_") and name != "datetime"]
