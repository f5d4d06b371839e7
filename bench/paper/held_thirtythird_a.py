"""held_thirtythird_a.py: what the eight bills of the thirty-third set share: their own people, places, plans, money and days, how a charge is shared
between contract, plan and patient, and pieces of a statement; tables and sheets are the fifteenth's."""
import datetime

from held_fifteenth_b import beside, esc, facts, later, npi, number, sheet, table, tax_id, total
from held_parts import bars, qr
from kit import without_blanks

FIRST = ("Abigail Rogelio Denisha Warren Patrice Kenji Rosalie Clayton Maribel Thaddeus Latoya Irwin Chandra Felipe Gretchen Lionel Noelle Samir "
    "Vivian "
         "Dwight Estela Roderick Ivy Bernadette Quincy Loretta Mateo Sunita").split()
LAST = ("Applegate Bergstrom Cavazos Dempsey Eubanks Fontaine Goldsmith Hightower Ibarra Jorgensen Kirkpatrick Lattimore Mancini Nakagawa Ostrowski "
        "Pomeroy Redfern Swearingen Tolliver Uribe Vandenberg Winslow Yates Zamora Garcia-Whitfield D'Angelo Chaudhary Le").split()
TOWNS = [("Hattiesburg", "MS", "39402", "601"), ("Bend", "OR", "97701", "541"), ("Lima", "OH", "45805", "419"), ("Owensboro", "KY", "42303", "270"),
         ("Sioux City", "IA", "51106", "712"), ("Pocatello", "ID", "83201", "208"), ("Concord", "NH", "03301", "603"), ("Florence", "SC", "29501",
         "843"),
         ("Texarkana", "TX", "75503", "903"), ("Wausau", "WI", "54401", "715"), ("Visalia", "CA", "93277", "559"), ("Johnson City", "TN", "37604",
         "423"),
         ("Altoona", "PA", "16602", "814"), ("Grand Junction", "CO", "81501", "970"), ("Terre Haute", "IN", "47802", "812"), ("Salina", "KS", "67401",
         "785")]
STREETS = ("Persimmon Ln,N Elm St,Ridgecrest Dr,E Fulton Ave Apt 3,Copper Beech Ct,State Hwy 11,Lower Creek Rd,SE 9th Ave,Heritage Oaks Blvd,Vine St "
           "Unit 210,Windsor Pl,Prairie View Rd").split(",")
OFFICES = "Healthpark Blvd Ste 120,Professional Plaza,Hospital Dr,Commerce Pkwy Suite 4,Medical Arts Way,N Main St".split(",")
COMMERCIAL = ["Aetna", "Cigna", "UnitedHealthcare", "Anthem Blue Cross Blue Shield", "Humana", "Blue Cross Blue Shield", "UMR", "Ambetter",
    "Oscar Health"]
FEDERAL = ["Medicare Part B", "TRICARE East", "Aetna Medicare Advantage", "Humana Gold Plus", "UnitedHealthcare Medicare Advantage"]


class Person:
    def __init__(self, rng, youngest=19, oldest=85, like=None):
        self.first, self.middle = rng.choice(FIRST), rng.choice("ABCDEFGHJKLMNPRSTW")
        self.last = like.last if like else rng.choice(LAST)
        self.age = rng.randint(youngest, oldest)
        self.born = datetime.date(2025 - self.age, rng.randint(1, 12), rng.randint(1, 28))
        self.plain, self.full = f"{self.first} {self.last}", f"{self.first} {self.middle} {self.last}"
        self.dotted, self.comma = f"{self.first} {self.middle}. {self.last}", f"{self.last}, {self.first} {self.middle}"
        self.tight = f"{self.last},{self.first} {self.middle}".upper()
        town, state, code, _ = rng.choice(TOWNS)
        self.street, self.town = f"{rng.randint(12, 9700)} {rng.choice(STREETS)}", f"{town}, {state} {code}"
        if like:
            self.street, self.town = like.street, like.town

    def mail(self, upper=True, name=None, br="<br>"):
        parts = [name or self.full, self.street, self.town]
        return br.join(esc(x.upper() if upper else x) for x in parts)


class Office:
    """Where a practice stands, where money goes, its telephones and numbers."""

    def __init__(self, rng):
        self.city, self.state, self.zip, self.area = rng.choice(TOWNS)
        self.street, self.town = f"{rng.randint(101, 6900)} {rng.choice(OFFICES)}", f"{self.city}, {self.state} {self.zip}"
        far = rng.choice(TOWNS)
        self.box, self.far = f"PO Box {rng.randint(1100, 99400)}", f"{far[0]}, {far[1]} {far[2]}-{rng.randint(1001, 9990)}"
        self.address, self.remit = f"{self.street}, {self.town}", f"{self.box}, {self.far}"
        self.tel, self.fax = f"({self.area}) 555-{rng.randint(100, 149):04d}", f"({self.area}) 555-{rng.randint(150, 199):04d}"
        self.dash = self.tel.replace("(", "").replace(") ", "-")
        self.free = f"{rng.choice(('800', '833', '844', '855', '866', '877', '888'))}-555-{rng.randint(100, 199):04d}"
        self.ein = tax_id(rng)


def day(rng, first=(2025, 3, 3), span=420):
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


def usd(cents, sign="$", minus="-{}"):
    text = f"{sign}{abs(cents) // 100:,}.{abs(cents) % 100:02d}"
    return minus.format(text) if cents < 0 else text


def bare(cents, minus="-{}"):
    return usd(cents, "", minus)


def price(rng, low, high):
    dollars = rng.uniform(low, high)
    return rng.choice((round(dollars) * 100, round(dollars) * 100, round(dollars * 100), round(dollars * 4) * 25))


def plan_of(rng, who, none=0.15):
    if who.age >= 65:
        return rng.choice(FEDERAL)
    return None if rng.random() < none else rng.choice(COMMERCIAL)


def member_of(rng, plan):
    pattern = {"Aetna": "W999999999", "Cigna": "U99999999", "UnitedHealthcare": "999999999", "Humana": "H99999999", "UMR": "99999999",
        "Medicare Part B": "9AA9AA9AA99", "Anthem Blue Cross Blue Shield": "AAA999A99999", "Blue Cross Blue Shield": "AAA999999999"}
    return number(rng, pattern.get(plan, "9999999999"))


def shares(rng, charges, kind=None, copay=0):
    """For each charge of a claim: what the contract takes off, what the plan pays, what is left to the patient."""
    kind, found = kind or rng.choice(("ded", "coins", "coins", "copay", "ded")), []
    rate, part = rng.uniform(0.35, 0.78), rng.choice((0.1, 0.2, 0.2, 0.3))
    copay = copay or rng.choice((2500, 3500, 4000, 5000))
    for charge in charges:
        allowed = round(charge * min(0.95, rate * rng.uniform(0.85, 1.15)))
        own = {"ded": allowed, "coins": round(allowed * part), "copay": min(copay, allowed), "none": 0}[kind]
        copay -= own if kind == "copay" else 0
        found.append((charge - allowed, allowed - own, own))
    return found


def doctor(rng, titles=("MD", "MD", "DO"), form="{} {}, {}"):
    return form.format(rng.choice(FIRST), rng.choice(LAST), rng.choice(titles))


def pay(date, by, words, cents):
    return {"date": date, "by": by, "description": words, "amount_cents": cents}


def paid(payments, *by):
    return sum(p["amount_cents"] for p in payments if p["by"] in by)


def whole_of(payments):
    """What may be told of a sum of all receipts: it is a total of the contract only when they are all of one kind."""
    fields = {"insurance": "insurance_paid_cents", "adjustment": "adjustments_cents", "patient": "patient_paid_cents"}
    kinds = {p["by"] for p in payments}
    return {fields[kind]: paid(payments, kind) for kind in kinds} if len(kinds) == 1 else None


def ages(owed, sent, names=5):
    """Sums that are owed, each with its day, by their age in months; the last column holds what is older."""
    found = [0] * names
    for date, cents in owed:
        found[min(names - 1, max(0, (sent - date).days // 30))] += cents
    return found


def mark(kind, colour, second="#ffffff", side=44):
    """A small sign of a company."""
    shape = {
        "cross": f'<rect width="48" height="48" rx="9" fill="{colour}"/><path d="M19 8h10v11h11v10H29v11H19V29H8V19h11z" fill="{second}"/>',
        "wave": f'<circle cx="24" cy="24" r="23" fill="{colour}"/><path d="M4 28c8-9 14-9 20-2s12 7 20-2v8c-8 8-14 8-20 2s-12-6-20 1z" '
        f'fill="{second}"/>',
        "bone": f'<path d="M8 40L34 14m-4-6a6 6 0 1 1 10 10" stroke="{colour}" stroke-width="8" fill="none" stroke-linecap="round"/>'
                f'<circle cx="10" cy="36" r="6" fill="{second}"/><circle cx="14" cy="41" r="6" fill="{second}"/>',
        "leaf": f'<path d="M6 42C4 18 18 6 42 6c2 24-10 38-32 34" fill="{colour}"/><path d="M6 44C14 30 22 22 34 14" stroke="{second}" '
        f'stroke-width="3" '
                'fill="none"/>',
        "sun": f'<circle cx="24" cy="24" r="10" fill="{colour}"/>' + "".join(
            f'<rect x="22" y="2" width="4" height="9" fill="{second}" transform="rotate({a} 24 24)"/>' for a in range(0, 360, 45)),
        "bars": f'<path d="M4 44V20h8v24zM16 44V8h8v36zM28 44V14h8v30zM40 44V26h6v18z" fill="{colour}"/><path d="M2 46h46" stroke="{second}" '
                'stroke-width="2"/>',
    }[kind]
    return f'<svg width="{side}" height="{side}" viewBox="0 0 48 48">{shape}</svg>'


def cells(count, size="9pt"):
    return "".join(f'<span style="display:inline-block;width:{size};height:10pt;border:0.6pt solid #777;'
        f'margin-right:-0.6pt"></span>' for _ in range(count))


def done(html, kind, provider, patient, lines, totals, **more):
    return {"html": html, "truth": without_blanks({"document_type": kind, "provider": provider, "patient": patient, "lines": lines, "totals": totals,
        **more})}


__all__ = ("bars beside esc facts later npi number qr sheet table tax_id total Person Office day us two thin word full usd bare price plan_of "
    "member_of "
           "shares doctor pay paid whole_of ages mark cells done datetime FIRST LAST TOWNS").split()
