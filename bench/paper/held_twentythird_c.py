"""held_twentythird_c.py: what the small senders and the printed web pages of the twenty-third set share: people, places, ways to write, the
sheet and the browser's print."""
import datetime

from held_fifteenth_b import beside, cents, done, esc, facts, only, table, total  # noqa: F401
from held_parts import npi, tax_id  # noqa: F401
from kit import later, number  # noqa: F401

FIRST = ("Elspeth Ramiro Janelle Curtis Nadia Warren Imani Theodore Sunita Douglas Beatriz Nolan Cheyenne Arturo Lorraine Hyun Marguerite Jerome "
         "Tamsin Clifford Adaeze Russell".split())
LAST = ("Aldrich Bergstrom Carvalho DeWitt Eastman Figueroa Gallagher Hoang Ivanova Jorgensen Killeen Lattimore Mendoza Novotny Okonkwo "
        "Prescott Rosenthal".split())
LAST += "Stoltzfus Tidwell Vandenberg Whitaker Yoder O'Rourke Garcia-Lund".split()
CITIES = [("Decorah", "IA", "52101", "563"), ("Corvallis", "OR", "97330", "541"), ("Staunton", "VA", "24401", "540"), ("Brattleboro", "VT", "05301",
          "802"),
          ("Salida", "CO", "81201", "719"), ("Ithaca", "NY", "14850", "607"), ("Fergus Falls", "MN", "56537", "218"), ("Beaufort", "SC", "29902",
          "843"),
          ("Traverse City", "MI", "49684", "231"), ("Ruston", "LA", "71270", "318"), ("Sandpoint", "ID", "83864", "208"), ("Kerrville", "TX", "78028",
          "830"),
          ("Paducah", "KY", "42003", "270"), ("Marietta", "OH", "45750", "740"), ("Nacogdoches", "TX", "75961", "936"), ("Prescott", "AZ", "86301",
          "928")]
HOMES = ("Larkspur Ln,N 4th St,Cedar Bluff Rd,Mulberry St Apt 2B,W Chestnut Ave,Old Ferry Rd,Pheasant Run,Cottage Grove Ct,Ridgeline Dr,E Main "
         "St,County Rd 12".split(","))
OFFICES = ("S Court St Ste 2,Market Square,N Main St,College Ave Suite 204,W Front St,Depot St,Professional Dr Ste B,E Washington St,Bridge "
           "St,Park Ave #110".split(","))
PLANS = ("BlueRidge Cross PPO,Harbor Mutual Health,United Prairie Healthcare,Aetherna Choice POS II,Northern Lights Health Plan,Cignet "
         "Open Access Plus".split(","))


class Who:
    def __init__(self, rng, youngest=20, oldest=84, last=None):
        self.first, self.middle, self.last = rng.choice(FIRST), rng.choice("ABCDEGHJKLMNPRSTW"), last or rng.choice(LAST)
        self.born = datetime.date(2025 - rng.randint(youngest, oldest), rng.randint(1, 12), rng.randint(1, 28))
        self.plain, self.full = f"{self.first} {self.last}", f"{self.first} {self.middle} {self.last}"
        self.filed = f"{self.last}, {self.first} {self.middle}"
        self.street = f"{rng.randint(12, 4900)} {rng.choice(HOMES)}"
        self.town = "{}, {} {}".format(*rng.choice(CITIES)[:3])
        self.mail = f"{self.street}<br>{self.town}"


class Spot:
    """Where a sender has its office, and its telephones."""

    def __init__(self, rng):
        self.city, self.state, self.zip, self.area = rng.choice(CITIES)
        self.street, self.town = f"{rng.randint(1, 2900)} {rng.choice(OFFICES)}", f"{self.city}, {self.state} {self.zip}"
        self.address = f"{self.street}, {self.town}"
        self.tel, self.fax = self.call(rng), self.call(rng)

    def call(self, rng, form="({}) {}-{}"):
        return form.format(self.area, 555, f"{rng.randint(100, 199):04d}")


def free(rng, form="{}-555-{}"):
    return form.format(rng.choice("800 833 844 855 866 877 888".split()), f"{rng.randint(100, 199):04d}")


def doctor(rng, titles=("MD", "DO", "NP"), form="{} {}, {}"):
    return form.format(rng.choice(FIRST), rng.choice(LAST), rng.choice(titles))


def day(rng, first=(2025, 2, 3), span=420):
    return datetime.date(*first) + datetime.timedelta(rng.randrange(span))


def weekday(date):
    """The same day, or the Monday after a week's end."""
    return later(date, (7 - date.weekday()) % 7 if date.weekday() > 4 else 0)


us, short, bare, bare4 = "%m/%d/%Y", "%m/%d/%y", "%-m/%-d/%y", "%-m/%-d/%Y"
mon, long = "%b %-d, %Y", "%B %-d, %Y"


def say(date, form=us):
    return date.strftime(form)


def usd(value, sign="$", minus="-{}"):
    text = f"{sign}{abs(value) // 100:,}.{abs(value) % 100:02d}"
    return minus.format(text) if value < 0 else text


def bare_usd(value, minus="-{}"):
    return usd(value, "", minus)


def pay(date, by, words, amount):
    """A payment of the truth."""
    return {"date": date, "by": by, "description": words, "amount_cents": amount}


def paid(acts, by):
    return sum(x["amount_cents"] for x in acts if x["by"] == by)


def kept(lines, more=()):
    """The lines without what is empty, and without what only the page's maker needs."""
    return [{k: v for k, v in x.items() if v not in ("", None, []) and k not in more} for x in lines]


BASE = ("table{border-collapse:collapse}td,th{vertical-align:top;text-align:left;padding:2pt 4pt}tr{page-break-inside:avoid}"
        "thead{display:table-header-group}"
        ".r,td.r,th.r{text-align:right}.c{text-align:center}td.r{white-space:nowrap}td.c,th.c{text-align:center}.beside{width:100%}.beside>tbody>tr>"
        "td{padding:0 8pt 0 0}"
        "h1,h2,h3,p{margin:0 0 5pt}.next{page-break-before:always}.w{width:100%}.b{font-weight:bold}")


def sheet(css, body, margin="0.6in", font="10pt 'Liberation Sans',Arial,sans-serif", more="", title="Document", size="Letter"):
    return (f'<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>{title}</title><style>@page{{size:{size};margin:{margin};{more}}}'
            f"body{{margin:0;font:{font};color:#111;-webkit-print-color-adjust:exact}}{BASE}{css}</style></head><body>{body}</body></html>")


def web(css, body, title, address, when, hour, font="10pt 'Liberation Sans',Arial,sans-serif"):
    """A page as the browser prints it: the day and the title above, the address and the sheet's number below."""
    small = "font:7.5pt 'Liberation Sans',Arial,sans-serif;color:#000;white-space:nowrap"
    more = (f"@top-left{{content:'{when:%-m/%-d/%y}, {hour}';{small}}}@top-center{{content:'{title}';{small}}}"
            f"@bottom-left{{content:'{address}';{small}}}@bottom-right{{content:counter(page) '/' counter(pages);{small}}}")
    return sheet(css, body, "0.5in 0.45in", font, more, title)


def hour(rng):
    return f"{rng.randint(1, 12)}:{rng.randint(0, 59):02d} {rng.choice(('AM', 'PM', 'PM'))}"


def site(name, end="example"):
    return "".join(c for c in name.lower() if c.isalnum()) + f".{end}"


__all__ = [name for name in dir() if not name.startswith("_") and name not in ("datetime",)]
