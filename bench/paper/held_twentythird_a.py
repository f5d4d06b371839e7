"""held_twentythird_a.py: what the first share of the twenty-third set has in common: people, senders, how a plan splits a charge, pieces of a page."""
import datetime

from held_fifteenth_b import beside, done, esc, facts, number, only, sheet, table, total  # noqa: F401
from held_parts import bars, npi, paid, qr, say, tax_id  # noqa: F401

FIRST = ("Gabriela Leonard Simone Archie Teresita Douglas Imani Fernando Bernadette Kelvin Jocelyn Rashid Wilhelmina Scott Adaeze Clifford"
         " Lucinda Emmanuel Hye-Jin Raymond Consuelo Nathaniel Deborah Anh Roosevelt Katarzyna").split()
LAST = ("Abernethy Bouchard Cisneros Dandridge Eastman Figueroa Goldfarb Hutchins Inouye Jablonski Kirkpatrick Lockhart Mendenhall Nwosu"
        " Ostrowski Peralta Quigley Robichaux Stephanopoulos Tillman Underwood Vasquez-Thornton Wojcik Yarborough Zamora McGillicuddy").split()
CITIES = [("Modesto", "CA", "95354", "209"), ("Spokane", "WA", "99204", "509"), ("Midland", "MI", "48640", "989"), ("Amarillo", "TX", "79106", "806"),
          ("Ocala", "FL", "34471", "352"), ("Lancaster", "PA", "17603", "717"), ("Rockford", "IL", "61107", "815"), ("Medford", "OR", "97504", "541"),
          ("Valdosta", "GA", "31602", "229"), ("Worcester", "MA", "01604", "508"), ("Utica", "NY", "13502", "315"), ("Provo", "UT", "84604", "801"),
          ("Huntsville", "AL", "35801", "256"), ("Mansfield", "OH", "44903", "419"), ("Lafayette", "LA", "70503", "337"), ("Roanoke", "VA", "24014", "540")]
ROADS = ("Larkspur Ln,W Chestnut St,Sandstone Dr,E 41st St Apt 207,Old Ferry Rd,Cottonwood Cir,N Prospect Ave,Deer Hollow Trl,Garfield St,"
         "S Meridian Rd Lot 18,Primrose Path,Sunset View Ct").split(",")
OFFICES = "Healthcare Blvd,E Center St Ste 400,Medical Arts Pkwy,N Commerce Dr,Research Pl Ste 150,S University Ave,Hospital Way".split(",")
PLANS = ["Cascade Blue Cross", "Heritage National PPO", "Tidewater Health Choice", "Sierra Vista HMO", "United Pioneer Care", "Keystone First Choice",
         "Aurelia Health Select", "Golden Plains Medicaid"]


class Someone:
    """A patient or guarantor: the ways the name is printed, and where the mail goes."""

    def __init__(self, rng, young=21, old=86, last=None):
        self.first, self.middle, self.last = rng.choice(FIRST), rng.choice("ABCDEFGHJKLMNPRSTW"), last or rng.choice(LAST)
        self.born = datetime.date(2026 - rng.randint(young, old), rng.randint(1, 12), rng.randint(1, 28))
        self.plain, self.full = f"{self.first} {self.last}", f"{self.first} {self.middle} {self.last}"
        self.filed = f"{self.last}, {self.first} {self.middle}".upper()
        self.street, self.town = f"{rng.randint(12, 9700)} {rng.choice(ROADS)}", "{}, {} {}".format(*rng.choice(CITIES)[:3])
        self.post = f"{self.full}<br>{self.street}<br>{self.town}"
        self.mail = self.post.upper().replace("<BR>", "<br>")


class Sender:
    """Where a biller stands, where it wants its payments, and its telephones."""

    def __init__(self, rng):
        self.city, self.state, self.zip, self.area = rng.choice(CITIES)
        self.street, self.town = f"{rng.randint(100, 7900)} {rng.choice(OFFICES)}", f"{self.city}, {self.state} {self.zip}"
        self.address = f"{self.street}, {self.town}"
        self.box, self.far = f"PO Box {rng.randint(1010, 98900)}", "{}, {} {}".format(*rng.choice(CITIES)[:3])
        self.remit = f"{self.box}, {self.far}"
        self.tel = f"({self.area}) 555-{rng.randint(100, 199):04d}"
        self.dash = f"{self.area}-555-{rng.randint(100, 199):04d}"
        self.free = f"{rng.choice(('800', '833', '844', '855', '866', '877', '888'))}-555-{rng.randint(100, 199):04d}"


def day(rng, first=(2025, 2, 1), span=420):
    return datetime.date(*first) + datetime.timedelta(rng.randrange(span))


def plus(date, days):
    return date + datetime.timedelta(days)


def price(rng, low, high):
    """A charge: now in whole dollars, now not."""
    return rng.choice((rng.randint(low, high) * 100, rng.randint(low * 100, high * 100)))


def usd(cents, minus="-"):
    """$1,234.50; what is below nothing by `minus`: "-" before the sign of the dollar, "(" in parentheses."""
    text = f"${abs(cents) // 100:,}.{abs(cents) % 100:02d}"
    return text if cents >= 0 else f"({text})" if minus == "(" else f"{minus}{text}"


def bare(cents, minus="-"):
    return usd(cents, minus).replace("$", "")


def off(cents, style=usd):
    """What lowers a balance, with a minus; nothing as it is."""
    return style(-cents)


def doctor(rng, form="{} {}, {}", titles=("MD", "MD", "DO", "NP", "PA-C")):
    return form.format(rng.choice(FIRST), rng.choice(LAST), rng.choice(titles))


def shared(rng, charge, how=None):
    """(discount, plan's part, patient's part, what the patient's part is called) of a charge; the plan may leave all, some or none."""
    how = how or rng.choice(("deductible", "copay", "coinsurance", "coinsurance", "none"))
    allowed = round(charge * rng.uniform(0.3, 0.85))
    own = {"deductible": allowed, "copay": min(allowed, rng.choice((2000, 3000, 4500))), "coinsurance": round(allowed * rng.choice((0.1, 0.2,
    0.3)))}.get(how, 0)
    return charge - allowed, allowed - own, own, how


def payment(date, by, words, cents):
    """A payment or adjustment as the truth has it; `by` is patient, insurance or adjustment."""
    return {"date": date, "by": by, "description": words, "amount_cents": cents}


def cards(words="VISA MASTERCARD DISCOVER AMEX"):
    return " &nbsp; ".join(f"<span style='border:0.75pt solid #555;font-size:6pt'>&nbsp;&nbsp;</span> {x}" for x in words.split())


def above(pairs, name="above"):
    """Labels above their values, in a row of boxes."""
    return f"<table class='{name}'><tr>{''.join(f'<td><span>{k}</span><br>{v}</td>' for k, v in pairs)}</tr></table>"


def site(name):
    return "".join(c for c in name.lower() if c.isalnum()) + ".example"


__all__ = [name for name in dir() if not name.startswith("_")]
