"""held_thirtysecond_d.py: what five account bills of the thirty-second set share: their own people, senders, plans, money and days; the pieces of a
page are the fifteenth's."""
import datetime

from held_fifteenth_b import beside, esc, facts, later, npi, number, sheet, table, tax_id, total
from held_parts import bars, qr
from kit import without_blanks

FIRST = ("Adrienne Byron Cecily Damon Eloise Franklin Ginger Hector Imani Jerome Kathleen Lionel Marguerite Nathaniel Odessa Philip Quentin Roxanne "
         "Salvador Theresa Ulysses Vivian Warren Xiomara Yvette Zachary Alejandra Bryce Corinne Dwight").split()
KIDS = ("Ava Mason Lila Ethan Zoe Caleb Maya Owen Harper Elijah Nina Theo Camila Jude Ruby Isaac Willa Andre Stella Micah Penelope Ezra Alma "
        "Rowan").split()
LAST = ("Ackerman,Bellamy,Carrasco,Dempsey,Espinoza-Reid,Fontaine,Greenwald,Hutchins,Ibarra,Jessup,Kaminski,Littlejohn,Mulholland,Nakagawa,O'Connell,"
        "Pettigrew,Quarles,Rosenthal,Stanhope,Tafoya,Urbanek,Van Buren,Whitaker,Xiong,Yarbrough,Zuniga,De La Garza,Sutherland,McAllister").split(",")
TOWNS = [("Chattanooga", "TN", "37421", "423"), ("Peoria", "IL", "61614", "309"), ("Lake Charles", "LA", "70605", "337"), ("Bismarck", "ND", "58503",
                                        "701"),
         ("Salisbury", "MD", "21804", "410"), ("Olathe", "KS", "66062", "913"), ("Conway", "AR", "72034", "501"), ("Visalia", "CA", "93291", "559"),
         ("Greenville", "SC", "29607", "864"), ("Dubuque", "IA", "52001", "563"), ("Lancaster", "PA", "17601", "717"), ("Medford", "OR", "97504",
                                        "541"),
         ("Gainesville", "FL", "32605", "352"), ("Columbia", "MO", "65203", "573"), ("Flagstaff", "AZ", "86001", "928"), ("Nashua", "NH", "03063",
                                        "603"),
         ("Tupelo", "MS", "38804", "662"), ("Marquette", "MI", "49855", "906")]
ROADS = ("Larkspur Ln,E Madison St,Stonebridge Dr,Cypress Point Way,N Jefferson Ave Apt 203,Fox Hollow Rd,Pleasant Hill Rd,Rosewood Ct,W 41st St "
         "Unit B,"
         "County Highway M,Bluebird Trl,Grandview Ave").split(",")
OFFICES = "Hospital Dr,Medical Center Blvd,Professional Plaza Suite 210,E Parkway Ave,Health Campus Way,Commerce Park Dr Ste 400".split(",")
PLANS = ["Aetna", "Cigna Healthcare", "UnitedHealthcare", "Blue Cross Blue Shield of Illinois", "Humana", "Anthem Blue Cross and Blue Shield",
         "Florida Blue", "Ambetter", "Highmark Blue Shield", "Medica"]


class Person:
    """Somebody who is treated or who pays; a child of `parent` has the parent's last name and home."""

    def __init__(self, rng, youngest=21, oldest=84, parent=None, names=FIRST):
        self.first, self.middle = rng.choice(names), rng.choice("ABCDEFGHJKLMNPRSTW")
        self.last = parent.last if parent else rng.choice(LAST)
        self.age = rng.randint(youngest, oldest)
        self.born = datetime.date(2025 - self.age, rng.randint(1, 12), rng.randint(1, 28))
        self.plain, self.full = f"{self.first} {self.last}", f"{self.first} {self.middle} {self.last}"
        self.filed = f"{self.last}, {self.first} {self.middle}".upper()
        city, state, code, _ = rng.choice(TOWNS)
        self.street, self.town = f"{rng.randint(12, 9800)} {rng.choice(ROADS)}", f"{city}, {state} {code}"
        if parent:
            self.street, self.town = parent.street, parent.town

    def mail(self, name=None, upper=True):
        words = "\n".join((name or self.full, self.street, self.town))
        return esc(words.upper() if upper else words).replace("\n", "<br>")


class Sender:
    """Where a biller stands, where money is to be sent, and the one telephone of its billing office."""

    def __init__(self, rng):
        self.city, self.state, self.zip, self.area = rng.choice(TOWNS)
        self.street, self.town = f"{rng.randint(101, 7900)} {rng.choice(OFFICES)}", f"{self.city}, {self.state} {self.zip}"
        far = rng.choice(TOWNS)
        self.box, self.far = f"PO Box {rng.randint(1100, 98000)}", f"{far[0]}, {far[1]} {far[2]}-{rng.randint(1001, 9990)}"
        last = f"555-{rng.randint(100, 199):04d}"
        self.tel = f"({self.area}) {last}"
        self.free = f"{rng.choice(('800', '833', '844', '855', '866', '877', '888'))}-{last}"

    def remit(self, name):
        return f"{esc(name)}<br>{self.box}<br>{self.far}".upper()


def day(rng, first=(2024, 9, 3), span=720):
    return datetime.date(*first) + datetime.timedelta(rng.randrange(span))


def us(date):
    return f"{date:%m/%d/%Y}"


def two(date):
    return f"{date:%m/%d/%y}"


def thin(date):
    return f"{date.month}/{date.day}/{date.year}"


def full(date):
    return f"{date:%B} {date.day}, {date.year}"


def usd(cents, sign="$"):
    return f"{'-' if cents < 0 else ''}{sign}{abs(cents) // 100:,}.{abs(cents) % 100:02d}"


def bare(cents):
    return usd(cents, "")


def price(rng, low, high):
    dollars = rng.uniform(low, high)
    return rng.choice((round(dollars) * 100, round(dollars) * 100, round(dollars * 100), round(dollars * 4) * 25))


def shares(rng, charge, kinds=("copay", "coins", "coins", "ded", "none")):
    """What the contract takes off a charge, what the plan pays, what is left to the patient."""
    allowed, kind = round(charge * rng.uniform(0.28, 0.78)), rng.choice(kinds)
    own = {"copay": min(allowed, rng.choice((2000, 2500, 3500, 5000))), "coins": round(allowed * rng.choice((0.1, 0.2, 0.3))), "ded": allowed,
           "none": 0}[kind]
    return charge - allowed, allowed - own, own


def doctor(rng, form="{} {}, {}", titles=("MD", "MD", "DO")):
    return form.format(rng.choice(FIRST), rng.choice(LAST), rng.choice(titles))


def pay(date, by, words, cents):
    return {"date": date, "by": by, "description": words, "amount_cents": cents}


def paid(payments, by=None):
    return sum(p["amount_cents"] for p in payments if by in (None, p["by"]))


def strip(items, name="strip"):
    """A row of boxes: small heads above, amounts below."""
    return (f'<table class="{name}"><tr>' + "".join(f"<th>{head}</th>" for head, _ in items) + "</tr><tr>"
            + "".join(f"<td>{value}</td>" for _, value in items) + "</tr></table>")


def cells(count):
    return "".join('<span style="display:inline-block;width:9pt;height:11pt;border:0.5pt solid '
                   '#666;margin-right:-0.5pt"></span>' for _ in range(count))


def numbered(css):
    """The same styles for a paper whose pages are counted at the foot."""
    return css + ("@page{@bottom-right{content:'Page ' counter(page) ' of ' counter(pages);font:8pt 'Liberation Sans',Arial;color:#444}}")


def done(html, kind, provider, patient, lines, totals, wrong=(), **more):
    truth = {"document_type": kind, "provider": provider, "patient": patient, "lines": lines, "totals": totals, **more}
    made = {"html": html, "truth": without_blanks(truth)}
    return {**made, "wrong": list(wrong)} if wrong else made


__all__ = ("bars beside esc facts later npi number qr sheet table tax_id total Person Sender KIDS PLANS day us two thin full usd bare price shares "
           "doctor "
           "pay paid strip cells numbered done datetime").split()
