"""held_thirtieth_a.py: what six bills of the thirtieth set share: their own people, senders, plans, money and days; pieces of a page are the fifteenth's."""
import datetime

from held_fifteenth_b import beside, esc, facts, later, npi, number, sheet, table, tax_id, total
from held_parts import bars, qr
from kit import without_blanks

FIRST = ("Lucille Darnell Monica Preston Shanice Gilbert Tabitha Enrique Colleen Rashad Winifred Dominic Leticia Bradford Keisha Norbert Miriam "
         "Francisco Delphine Clifford Ramona Tuan Geraldine Emmett Parvati Stephan Josephine Lamar").split()
LAST = ("Albright Baptiste Cunningham DeLaCruz Ellsworth Finnegan Guerrero Hollingsworth Ingersoll Jankowski Kessler Lombardi MacPherson Ndiaye "
        "Oberholtzer Patterson Ramachandran Schumacher Tillman Van Houten Wojciechowski Yamamoto Zapata Fitzgerald-Moore O'Hara St. Clair").replace(
            "Van Houten", "Van_Houten").replace("St. Clair", "St._Clair").split()
TOWNS = [("Bowling Green", "KY", "42101", "270"), ("Kalamazoo", "MI", "49007", "269"), ("Dothan", "AL", "36301", "334"), ("Rapid City", "SD", "57701", "605"),
         ("Roanoke", "VA", "24016", "540"), ("Topeka", "KS", "66604", "785"), ("Redding", "CA", "96001", "530"), ("Binghamton", "NY", "13901", "607"),
         ("Valdosta", "GA", "31602", "229"), ("Appleton", "WI", "54911", "920"), ("Idaho Falls", "ID", "83402", "208"), ("Zanesville", "OH", "43701", "740"),
         ("Lufkin", "TX", "75904", "936"), ("Ocala", "FL", "34471", "352"), ("Scranton", "PA", "18503", "570"), ("Rocky Mount", "NC", "27804", "252")]
ROADS = ("Wisteria Ln,N 7th St,Cobblestone Ct,Highway 62 E,Briarwood Dr Apt 12C,Chestnut St,Lakeview Ter,SW Fairlawn Rd,Deer Run Trl,Monroe Ave "
         "Unit 3,Rural Route 2 Box 88,Saddlebrook Way").split(",")
OFFICES = "Medical Park Dr,Corporate Center Ct Suite 300,W Broadway,Gateway Blvd,Physicians Way Ste B,S Main Street".split(",")


class Person:
    def __init__(self, rng, youngest=20, oldest=86, like=None):
        self.first, self.middle = rng.choice(FIRST), rng.choice("ABCDEFGHJKLMNPRSTW")
        self.last = like.last if like else rng.choice(LAST).replace("_", " ")
        self.born = datetime.date(2026 - rng.randint(youngest, oldest), rng.randint(1, 12), rng.randint(1, 28))
        self.plain, self.full = f"{self.first} {self.last}", f"{self.first} {self.middle} {self.last}"
        self.filed, self.tight = f"{self.last}, {self.first} {self.middle}".upper(), f"{self.last},{self.first} {self.middle}".upper()
        town, state, code, _ = rng.choice(TOWNS)
        self.street, self.town = f"{rng.randint(12, 9700)} {rng.choice(ROADS)}", f"{town}, {state} {code}"
        self.city, self.state, self.zip = town, state, code
        if like:
            self.street, self.town = like.street, like.town

    def mail(self, upper=True, name=None):
        found = f"{name or self.full}\n{self.street}\n{self.town}"
        return esc(found.upper() if upper else found).replace("\n", "<br>")


class Sender:
    """Where a biller stands, where it wants its money sent, and its telephones."""

    def __init__(self, rng):
        self.city, self.state, self.zip, self.area = rng.choice(TOWNS)
        self.street, self.town = f"{rng.randint(101, 6900)} {rng.choice(OFFICES)}", f"{self.city}, {self.state} {self.zip}"
        far = rng.choice(TOWNS)
        self.box, self.far = f"PO BOX {rng.randint(1100, 99400)}", f"{far[0].upper()}, {far[1]} {far[2]}-{rng.randint(1001, 9990)}"
        self.address, self.remit = f"{self.street}, {self.town}", f"{self.box}, {self.far}"
        self.tel, self.fax = (f"({self.area}) 555-{rng.randint(100, 149):04d}", f"({self.area}) 555-{rng.randint(150, 199):04d}")
        self.dash = self.tel.replace("(", "").replace(") ", "-")
        self.free = f"{rng.choice(('800', '833', '844', '855', '866', '877', '888'))}-555-{rng.randint(100, 199):04d}"


def day(rng, first=(2026, 1, 6), span=140):
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


def after(cents):
    """The minus behind, as mainframes print it."""
    return f"{bare(abs(cents))}{'-' if cents < 0 else ''}"


def price(rng, low, high):
    dollars = rng.uniform(low, high)
    return rng.choice((round(dollars) * 100, round(dollars * 100), round(dollars * 100), round(dollars * 4) * 25))


def shares(rng, charge, kinds=("copay", "coins", "ded", "ded")):
    """What the contract takes off a charge, what the plan pays, what is left to the patient."""
    allowed, kind = round(charge * rng.uniform(0.3, 0.8)), rng.choice(kinds)
    own = {"copay": min(allowed, rng.choice((2000, 3000, 4000))), "coins": round(allowed * rng.choice((0.1, 0.2, 0.25))), "ded": allowed, "none": 0}[kind]
    return charge - allowed, allowed - own, own


def doctor(rng, form="{} {}, {}", titles=("MD", "MD", "DO")):
    return form.format(rng.choice(FIRST), rng.choice(LAST).replace("_", " "), rng.choice(titles))


def pay(date, by, words, cents):
    return {"date": date, "by": by, "description": words, "amount_cents": cents}


def paid(payments, by):
    return sum(p["amount_cents"] for p in payments if p["by"] == by)


def ages(balance, sent, oldest, names):
    n = min(names - 1, max(0, (sent - oldest).days // 30))
    return [balance if i == n else 0 for i in range(names)]


def done(html, kind, provider, patient, lines, totals, **more):
    return {"html": html, "truth": without_blanks({"document_type": kind, "provider": provider, "patient": patient, "lines": lines, "totals": totals,
        **more})}


__all__ = ("bars beside esc facts later npi number qr sheet table tax_id total Person Sender day us two thin word full usd bare after price shares doctor "
           "pay paid ages done datetime").split()
