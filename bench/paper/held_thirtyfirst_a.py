"""held_thirtyfirst_a.py: what eight bills of the thirty-first set share: their own people, senders, plans, money and days; pieces of a page
come from the fifteenth's module."""
import datetime

from held_fifteenth_b import beside, esc, facts, later, npi, number, sheet, table, tax_id, total
from held_parts import bars, qr
from kit import without_blanks

FIRST = ("Roberta Maurice Eileen Xavier Kathleen Trevor Simone Hector Bernadette Curtis Anjali Leonard Tamika Russell Vivian Armando Peggy Nathaniel "
         "Soledad Warren Constance Deshawn Marguerite Felipe Lorraine Clayton Mei Reginald").split()
LAST = ("Ashworth|Bellamy|Crespo|Dunleavy|Eberhardt|Fontaine|Gaither|Hennessey|Isaksen|Jaramillo|Kirkpatrick|Ledbetter|Mandeville|Nakagawa|Ostrowski|"
        "Pacheco|Rutledge|Standish|Thibodeaux|Vanderlinden|Whitacre|Yoder|"
        "McBride|De La Rosa|Hargis-Coleman|O'Rourke|Van Dyke|Subramanian").split("|")
TOWNS = [("Chillicothe", "OH", "45601", "740"), ("Battle Creek", "MI", "49015", "269"), ("Longview", "TX", "75601", "903"), ("Eau Claire", "WI",
    "54701", "715"),
         ("Spartanburg", "SC", "29303", "864"), ("Medford", "OR", "97504", "541"), ("Altoona", "PA", "16602", "814"), ("Pocatello", "ID", "83201",
             "208"),
         ("Hattiesburg", "MS", "39402", "601"), ("Cape Girardeau", "MO", "63701", "573"), ("Utica", "NY", "13502", "315"), ("Lakeland", "FL", "33801",
             "863"),
         ("Grand Forks", "ND", "58201", "701"), ("Jonesboro", "AR", "72401", "870"), ("Johnson City", "TN", "37604", "423"), ("Salinas", "CA",
             "93901", "831")]
ROADS = ("Thornapple Dr,E Jefferson St,Red Oak Cir,County Rd 27,N Sherman Ave Apt 208,Pheasant Run,Kingsbury Ct,W 41st St,Mulberry Ln,Turnpike Rd "
         "Lot 14,"
         "Stonegate Blvd,Vista del Sol,Old Church Rd,SE Powell Way").split(",")
OFFICES = "Healthcare Pkwy,Commerce Center Dr,Hospital Hill Rd,Executive Park Blvd Ste 110,N Medical Plaza,Professional Ct Bldg C".split(",")
PLANS = [("Aetna", "W999999999"), ("Cigna Healthcare", "U9999999901"), ("UnitedHealthcare", "999999999"), ("Blue Cross Blue Shield", "AAA999999999"),
         ("Humana", "H99999999"), ("Anthem Blue Cross", "AAA999A99999"), ("Medicare", "9AA9AA9AA99"), ("Molina Healthcare", "999999999999")]


class Human:
    """Somebody who was treated, or who answers for the bill of a child."""

    def __init__(self, rng, youngest=19, oldest=87, like=None):
        self.first, self.middle = rng.choice(FIRST), rng.choice("ABCDEFGHJKLMNPRSTW")
        self.last = like.last if like else rng.choice(LAST)
        self.born = datetime.date(2024 - rng.randint(youngest, oldest), rng.randint(1, 12), rng.randint(1, 28))
        town, state, code, _ = rng.choice(TOWNS)
        self.street, self.town = f"{rng.randint(14, 9800)} {rng.choice(ROADS)}", f"{town}, {state} {code}"
        if like:
            self.street, self.town = like.street, like.town
        self.plain, self.full = f"{self.first} {self.last}", f"{self.first} {self.middle} {self.last}"
        self.comma, self.tight = f"{self.last}, {self.first} {self.middle}", f"{self.last},{self.first} {self.middle}".upper()

    def mail(self, upper=True):
        found = f"{self.full}\n{self.street}\n{self.town}"
        return esc(found.upper() if upper else found).replace("\n", "<br>")


class Office:
    """Where a sender stands, the box that takes its money, its telephone."""

    def __init__(self, rng):
        self.city, self.state, self.zip, self.area = rng.choice(TOWNS)
        self.street, self.town = f"{rng.randint(100, 7900)} {rng.choice(OFFICES)}", f"{self.city}, {self.state} {self.zip}"
        self.box, self.boxed = f"PO Box {rng.randint(1200, 98700)}", f"{self.city}, {self.state} {self.zip}-{rng.randint(1001, 9990)}"
        self.remit = f"{self.box}, {self.boxed}"
        self.address = f"{self.street}, {self.town}"
        self.tel = f"({self.area}) 555-{rng.randint(100, 199):04d}"
        self.dash = self.tel.replace("(", "").replace(") ", "-")
        self.free = f"{rng.choice(('800', '833', '844', '855', '866', '877', '888'))}-555-{rng.randint(100, 199):04d}"


def day(rng, first=(2024, 8, 5), span=780):
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


def behind(cents):
    return f"{bare(abs(cents))}{'-' if cents < 0 else ''}"


def price(rng, low, high):
    dollars = rng.uniform(low, high)
    return rng.choice((round(dollars) * 100, round(dollars) * 100, round(dollars * 100), round(dollars * 2) * 50))


def plan(rng, none=0.2):
    """An insurer with a member number, or nobody."""
    if rng.random() < none:
        return None, None
    name, pattern = rng.choice(PLANS)
    return name, number(rng, pattern)


def split(rng, charge, kinds=("copay", "coins", "coins", "ded", "free")):
    """A charge under contract: what is taken off, what the plan pays, what is the patient's."""
    allowed, kind = round(charge * rng.uniform(0.28, 0.78)), rng.choice(kinds)
    own = {"copay": min(allowed, rng.choice((2000, 2500, 3500, 5000))), "coins": round(allowed * rng.choice((0.1, 0.2, 0.2, 0.3))), "ded": allowed,
        "free": 0}
    return charge - allowed, allowed - own[kind], own[kind]


def doctor(rng, form="{} {} {}, {}", titles=("MD", "MD", "DO")):
    return form.format(rng.choice(FIRST), rng.choice("ABCDEGHJKLMRST"), rng.choice(LAST), rng.choice(titles))


def pay(date, by, words, cents):
    return {"date": date, "by": by, "description": words, "amount_cents": cents}


def paid(payments, by):
    return sum(p["amount_cents"] for p in payments if p["by"] == by)


def aged(parts, sent, names):
    """Sums owed by how old they are, thirty days a step; parts are (day, cents)."""
    found = [0] * names
    for date, cents in parts:
        found[min(names - 1, max(0, (sent - date).days) // 30)] += cents
    return found


def done(html, kind, provider, patient, lines, totals, **more):
    return {"html": html, "truth": without_blanks({"document_type": kind, "provider": provider, "patient": patient, "lines": lines, "totals": totals,
                                                   **more})}


__all__ = ("bars beside esc facts later npi number qr sheet table tax_id total Human Office day us two thin word full usd bare behind price plan "
           "split "
           "doctor pay paid aged done datetime").split()
