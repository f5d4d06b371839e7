"""held_twentysecond_a.py: what the first part of the twenty-second set of held-back bills shares: people, senders, ways to write money and days, how a plan
works a charge; the sheet and its tables are the fifteenth's."""
import datetime
import random  # noqa: F401

from held_fifteenth_b import beside, done, esc, facts, later, number, sheet, table  # noqa: F401
from held_parts import bars, paid, qr, total  # noqa: F401
from kit import npi, tax_id  # noqa: F401

FIRST = """Deborah Kenneth Latoya Miguel Patrice Russell Soledad Theodore Beverly Gerald Hyun-Ju Irving Jolene Kareem Lucinda Matthew Nadine Orlando Phyllis
Raymond Siobhan Tyrone Ursula Vincent Wanda Xavier Yvette Zachary Cheryl Darnell Elizabeth Francisco Christopher Guadalupe""".split()
LAST = """Abernathy Bosworth Castaneda Delgado Eastwood Fontaine Grissom Huddleston Ibarra Jessup Kirkpatrick Lombardi McAllister Nguyen O'Donnell Petrosyan
Quarles Rosenthal Stallworth Tanaka Underwood Vasquez Wojciechowski Yarborough Zamora Smith-Hawkins Van-Buren Brown Lee Johnson Garcia-Montgomery""".split()
CITIES = [
    ("Chattanooga", "TN", "37403", "423"), ("Fort Wayne", "IN", "46802", "260"), ("Spokane", "WA", "99201", "509"), ("Lubbock", "TX", "79401", "806"),
    ("Bakersfield", "CA", "93301", "661"), ("Rockford", "IL", "61101", "815"), ("Savannah", "GA", "31401", "912"), ("Scranton", "PA", "18503", "570"),
    ("Lakeland", "FL", "33801", "863"), ("Topeka", "KS", "66603", "785"), ("Asheville", "NC", "28801", "828"), ("Utica", "NY", "13501", "315"),
    ("Billings", "MT", "59101", "406"), ("Lake Charles", "LA", "70601", "337"), ("Eau Claire", "WI", "54701", "715"), ("Mansfield", "OH", "44902", "419"),
    ("Columbia", "MO", "65201", "573"), ("St. George", "UT", "84770", "435"), ("Las Cruces", "NM", "88001", "575"), ("Roanoke", "VA", "24011", "540")]
FAR = [("Philadelphia", "PA", "19178-4012"), ("Cincinnati", "OH", "45264-0811"), ("Dallas", "TX", "75373-2206"), ("Atlanta", "GA", "30384-9114"),
       ("Chicago", "IL", "60677-3001"), ("Belfast", "ME", "04915-2039"), ("Los Angeles", "CA", "90074-5590"), ("Minneapolis", "MN", "55486-1733")]
ROADS = """Cypress Point Dr,S Jefferson St,Highland Ave Apt 3B,County Rd 88,Mockingbird Ln,E Franklin St,Hidden Valley Rd,Rosewood Ct,Camelback Trl,
W 22nd St Unit 7,Northshore Dr,Beech Tree Ln,Monroe Ave,State Route 54 Lot 12""".replace("\n", "").split(",")
AVENUES = "Medical Center Blvd,Hospital Dr,N Main St,Commerce Pkwy Ste 200,Professional Way,W Park Ave".split(",")
PLANS = ["Aetnova Choice POS II", "BlueMeridian PPO", "Cygnet Open Access Plus", "Humbrook Gold Plus HMO", "UnitedPlains Healthcare", "Anthelion Blue Access",
         "Medicare", "Tristate Select EPO", "Keystone Valley Health Plan", "Federal Employee Mutual"]


class Person:
    def __init__(self, rng, last=None, youngest=22, oldest=84):
        self.first, self.middle, self.last = rng.choice(FIRST), rng.choice("ABCDEFGHJKLMNPRSTW"), last or rng.choice(LAST)
        self.born = datetime.date(2026 - rng.randint(youngest, oldest), rng.randint(1, 12), rng.randint(1, 28))
        self.plain, self.full = f"{self.first} {self.last}", f"{self.first} {self.middle} {self.last}"
        self.comma, self.filed = f"{self.last}, {self.first}", f"{self.last},{self.first} {self.middle}".upper()
        city, state, code, self.area = rng.choice(CITIES)
        self.street, self.town = f"{rng.randint(12, 9700)} {rng.choice(ROADS)}", f"{city}, {state} {code}"
        self.home = f"{self.street}<br>{self.town}"


class Sender:
    """Where a bill comes from, where it wants its payments, and its telephones."""

    def __init__(self, rng):
        self.city, self.state, self.zip, self.area = rng.choice(CITIES)
        self.street = f"{rng.randint(100, 7800)} {rng.choice(AVENUES)}"
        self.town = f"{self.city}, {self.state} {self.zip}"
        self.address = f"{self.street}, {self.town}"
        self.box, self.far = f"{rng.choice(('PO Box', 'P.O. Box'))} {rng.randint(1200, 98800)}", "{}, {} {}".format(*rng.choice(FAR))
        self.remit = f"{self.box}, {self.far}"
        self.local, self.free = call(rng, self.area), f"{rng.choice(('800', '844', '855', '866', '877', '888'))}-555-{rng.randint(100, 199):04d}"


def call(rng, area, form="({}) 555-{}"):
    return form.format(area, f"{rng.randint(100, 199):04d}")


def day(rng, first=(2025, 2, 3), span=420):
    return datetime.date(*first) + datetime.timedelta(rng.randrange(span))


def us(date):
    return date.strftime("%m/%d/%Y")


def short(date):
    return date.strftime("%m/%d/%y")


def bare(date):
    return date.strftime("%-m/%-d/%Y")


def mon(date):
    return date.strftime("%b %-d, %Y")


def long(date):
    return date.strftime("%B %-d, %Y")


def usd(cents, sign="$"):
    return f"{'-' if cents < 0 else ''}{sign}{abs(cents) // 100:,}.{abs(cents) % 100:02d}"


def bald(cents):
    return usd(cents, "")


def price(rng, low, high):
    """A charge as price lists have it: whole dollars, quarters or odd cents."""
    dollars = rng.uniform(low, high)
    return rng.choice((round(dollars) * 100, round(dollars) * 100, round(dollars * 4) * 25, round(dollars * 100)))


def worked(rng, charge, kind):
    """What a plan takes off a charge, what it pays, and what it leaves: for a deductible, a copay, coinsurance, nothing, or all (denied)."""
    if kind == "denied":
        return 0, 0, charge
    allowed = round(charge * rng.uniform(0.3, 0.8))
    own = {"deductible": min(allowed, rng.choice((150000, 300000, 500000, 870000))), "copay": min(allowed, rng.choice((2000, 3000, 4000, 5000))),
        "coinsurance": round(allowed * rng.choice((0.1, 0.2, 0.2, 0.3))),
           "nothing": 0}[kind]
    return charge - allowed, allowed - own, own


def pay(date, by, words, cents):
    return {"date": date, "by": by, "description": words, "amount_cents": cents}


def doctor(rng, form="{} {}, {}", titles=("MD", "MD", "MD", "DO", "NP", "PA-C")):
    return form.format(rng.choice(FIRST), rng.choice(LAST), rng.choice(titles))


def site(name, end="example.com"):
    return "".join(c for c in name.lower().split(" of ")[0] if c.isalnum()) + f".{end}"


def stacked(pairs, kind="st"):
    """Labels above their values, in a row of boxes."""
    return f"<table class='{kind}'><tr>" + "".join(f"<th>{k}</th>" for k, _ in pairs) + "</tr><tr>" + "".join(f"<td>{v}</td>" for _,
        v in pairs) + "</tr></table>"


def ages(balance, days, style=usd, names=5):
    """The balance in the box of its age, nothing in the others."""
    box = min(names - 1, max(0, days) // 30)
    return [style(balance if n == box else 0) for n in range(names)]


def cards(names, kind="cc"):
    """The part of a coupon where a card's number is written."""
    marks = " &nbsp; ".join(f"&#9744; {name}" for name in names.split(","))
    return (f"<table class='{kind}'><tr><td colspan='2'>IF PAYING BY CREDIT CARD, FILL OUT BELOW<br>{marks}</td></tr><tr><td>CARD NUMBER</td><td>CVV "
        f"CODE</td></tr>"
            "<tr><td>SIGNATURE</td><td>EXP. DATE</td></tr></table>")


COUPON = """.cc{width:100%;font-size:6.8pt}.cc td{border:.6pt solid #333;height:15pt;padding:1pt 3pt}
.cut{border-top:1pt dashed #444;margin:9pt 0 5pt;font-size:7.5pt;text-align:center}"""
__all__ = [name for name in dir() if not name.startswith("_")]
