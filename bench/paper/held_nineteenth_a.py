"""held_nineteenth_a.py: what the nineteenth set of held-back bills shares: people, senders, services; the page itself is the fifteenth's."""
import datetime

from held_fifteenth_a import PAGES, bald, bare, bars, boxes, cards, day, done, esc, facts, grid, later, long, mon, npi, number, only, paid, pay, price, qr, short, sides, split, tax_id, total, tr, us, usd  # noqa: F401

FIRST = "Beatriz Clifford Danielle Ernest Francine Gustavo Harriet Isaiah Jeanette Kofi Lillian Maurice Nadia Orlando Paulette Quentin Ramona Sheldon Tamika Ulises Veronica Wallace Yolanda Arjun".split()
LAST = "Abbott Bellamy Cavanaugh Dominguez Esposito Fairbanks Greer Hollingsworth Ismail Jernigan Kucera Lattimore Menendez Nguyen Osborne Pruitt Ramirez Schaefer Tidwell Urbano Vickers Wozniak Youngblood Zamora O'Neal Ruiz-Kemp".split()
CITIES = [("Anderson", "IN", "46016", "765"), ("Lufkin", "TX", "75904", "936"), ("Wenatchee", "WA", "98801", "509"), ("Merced", "CA", "95340", "209"), ("Wausau", "WI", "54401", "715"), ("Hickory", "NC", "28602", "828"), ("Jamestown", "NY", "14701", "716"), ("Zanesville", "OH", "43701", "740"), ("Lewiston", "ID", "83501", "208"), ("Decatur", "AL", "35601", "256"), ("Hastings", "NE", "68901", "402"), ("Leominster", "MA", "01453", "978"), ("Rome", "GA", "30161", "706"), ("Sedalia", "MO", "65301", "660"), ("Sebring", "FL", "33870", "863"), ("Altoona", "PA", "16602", "814")]
ROADS = "Foxglove Ln,N Linden St,Quail Run Rd,E 19th Ave Apt 3B,Stone Creek Dr,Ferry Rd,Juniper Hill Ct,Lincoln Ave,W Bayshore Dr,Magnolia Way,Old Mill Rd,State Highway 38".split(",")
AVENUES = "Wellness Way,E Medical Plaza Dr,Commerce Park Dr Ste 210,Healthcare Blvd,N Clinic St Ste 4,Founders Pkwy,W Hospital Dr".split(",")
PLANS = ["Ridgeline Health PPO", "Meridian Blue Advantage Plus", "Copper State Health Plan", "Teamsters Welfare Fund 417", "Harborview HMO", "Longleaf Mutual", "Northern Lights Community Plan"]
SENIOR = ["Medicare Part B", "Bluebonnet Medicare Advantage", "Heritage Medicare PPO"]


class Patient:
    def __init__(self, rng, youngest=19, oldest=86, last=None):
        self.first, self.middle, self.last = rng.choice(FIRST), rng.choice("ABCDEFGHJKLMNPRSTVW"), last or rng.choice(LAST)
        self.born = datetime.date(2026 - rng.randint(youngest, oldest), rng.randint(1, 12), rng.randint(1, 28))
        self.plain, self.full = f"{self.first} {self.last}", f"{self.first} {self.middle} {self.last}"
        self.filed = f"{self.last}, {self.first} {self.middle}".upper()
        self.street, self.town = f"{rng.randint(14, 9400)} {rng.choice(ROADS)}", "{}, {} {}".format(*rng.choice(CITIES)[:3])
        self.mail = f"{self.full}<br>{self.street}<br>{self.town}".upper()


class Place:
    """A sender: where it stands, where it wants its payments, its telephones."""

    def __init__(self, rng):
        self.city, self.state, self.zip, self.area = rng.choice(CITIES)
        self.street, self.town = f"{rng.randint(100, 6200)} {rng.choice(AVENUES)}", f"{self.city}, {self.state} {self.zip}"
        self.address = f"{self.street}, {self.town}"
        self.box, self.far = f"PO Box {rng.randint(1100, 98700)}", "{}, {} {}".format(*rng.choice(CITIES)[:3])
        self.remit = f"{self.box}, {self.far}"
        self.tel = f"({self.area}) 555-{rng.randint(100, 199):04d}"
        self.free = f"{rng.choice(('800', '833', '844', '855', '866', '877', '888'))}-555-{rng.randint(100, 199):04d}"


def doctor(rng, form="{} {}, {}", titles=("MD", "MD", "DO", "NP", "PA-C")):
    return form.format(rng.choice(FIRST), rng.choice(LAST), rng.choice(titles))


def dash(date):
    return f"{date:%m-%d-%Y}"


def joined(date):
    """28-MAR-2026"""
    return f"{date:%d-%b-%Y}".upper()


def behind(cents):
    """Money with its minus behind."""
    return f"{bald(abs(cents))}{'-' if cents < 0 else ''}"


def round_bracket(cents):
    return f"({bald(abs(cents))})" if cents < 0 else bald(cents)


def aged(cents, sent, oldest, style=usd, names=5):
    """The balance in the box of its age."""
    box = min(names - 1, max(0, (sent - oldest).days) // 30)
    return [style(cents if n == box else 0) for n in range(names)]


__all__ = [name for name in dir() if not name.startswith("_") and name not in ("datetime",)]
