"""held_thirtyfourth_a.py: what eight bills of the thirty-fourth set share: their own people, senders, insurers, money and days, and a few pieces of
a page; the rest of the pieces are the fifteenth's."""
import datetime

from held_fifteenth_b import beside, esc, facts, later, npi, number, sheet, table, tax_id, total
from held_parts import bars, qr
from kit import without_blanks

FIRST = ("Adrienne Byron Claudette Darius Estelle Fernando Gwendolyn Harvey Imani Jerome Katrina Leland Maribel Nathaniel Odessa Percy Quentin "
         "Rosario "
         "Salvatore Tamara Ulysses Veronica Wallace Ximena Yusuf Zelda Bernadette Cornelius").split()
LAST = ("Applewhite Burkhalter Castaneda Dombrowski Eberhardt Fontenot Gallegos Hutchinson Ibarra Jorgensen Kaczmarek Lattimore McCullough Nguyen "
        "Ostrander Pacheco Quisenberry Rutherford Stallworth Treadwell Urbanski Valenzuela Whittaker Yarbrough Zimmerman "
        "Lopez-Harmon D'Angelo Ho").split()
TOWNS = [("Lafayette", "IN", "47905", "765"), ("Waterloo", "IA", "50702", "319"), ("Greenville", "NC", "27834", "252"), ("Casper", "WY", "82604",
    "307"),
         ("Modesto", "CA", "95350", "209"), ("Springfield", "MO", "65807", "417"), ("Tallahassee", "FL", "32308", "850"), ("Utica", "NY", "13502",
             "315"),
         ("Spartanburg", "SC", "29303", "864"), ("Longview", "TX", "75605", "903"), ("Altoona", "PA", "16602", "814"), ("Medford", "OR", "97504",
             "541"),
         ("Grand Junction", "CO", "81501", "970"), ("Hattiesburg", "MS", "39401", "601"), ("Lancaster", "OH", "43130", "740"), ("Salisbury", "MD",
             "21804", "410")]
ROADS = ("Larkspur Dr,E Jefferson St,Stonebridge Way,County Rd 325 N,Magnolia Ave Apt 7,Fox Hollow Ct,Riverside Ter,NW 38th Pl,Old Ferry "
         "Rd,Prospect St "
         "Unit 2B,State Hwy 14,Copper Beech Ln").split(",")
OFFICES = "Professional Pkwy,Hospital Dr Ste 210,E Broad St,Commerce Park Blvd,Wellness Way Suite 104,N Medical Center Dr".split(",")
PLANS = ["Aetna Choice POS II", "UnitedHealthcare Choice Plus", "Cigna Open Access Plus", "Humana Gold Plus HMO", "Anthem Blue Cross PPO",
         "BCBS Federal Employee Program", "Blue Shield of California", "Ambetter Balanced Care", "Medicare Part B", "Molina Marketplace"]
MARKS = {"Aetna Choice POS II": "Aetna", "UnitedHealthcare Choice Plus": "UnitedHealthcare", "Cigna Open Access Plus": "Cigna",
    "Humana Gold Plus HMO": "Humana",
         "Anthem Blue Cross PPO": "Anthem", "BCBS Federal Employee Program": "BCBS", "Blue Shield of California": "Blue Shield",
             "Medicare Part B": "Medicare",
         "Ambetter Balanced Care": "Ambetter", "Molina Marketplace": "Molina"}
MEMBERS = ("W999999999", "999999999", "AAA999A99999", "9AA9AA9AA99", "A99999999", "U9999999901")


class Person:
    def __init__(self, rng, youngest=20, oldest=85, like=None):
        self.first, self.middle = rng.choice(FIRST), rng.choice("ABCDEFGHJKLMNPRSTW")
        self.last = like.last if like else rng.choice(LAST)
        self.born = datetime.date(2026 - rng.randint(youngest, oldest), rng.randint(1, 12), rng.randint(1, 28))
        self.plain, self.full = f"{self.first} {self.last}", f"{self.first} {self.middle} {self.last}"
        self.filed = f"{self.last}, {self.first} {self.middle}".upper()
        town, state, code, _ = rng.choice(TOWNS)
        self.street, self.town, self.city = f"{rng.randint(12, 9700)} {rng.choice(ROADS)}", f"{town}, {state} {code}", town
        if like:
            self.street, self.town, self.city = like.street, like.town, like.city

    def mail(self, upper=True, name=None):
        found = f"{name or self.full}\n{self.street}\n{self.town}"
        return esc(found.upper() if upper else found).replace("\n", "<br>")


class Sender:
    """Where a biller stands, where it wants its money sent, and its telephones."""

    def __init__(self, rng):
        self.city, self.state, self.zip, self.area = rng.choice(TOWNS)
        self.street, self.town = f"{rng.randint(101, 6900)} {rng.choice(OFFICES)}", f"{self.city}, {self.state} {self.zip}"
        far = rng.choice(TOWNS)
        self.box, self.far = f"PO Box {rng.randint(1100, 99400)}", f"{far[0]}, {far[1]} {far[2]}-{rng.randint(1001, 9990)}"
        self.address, self.remit = f"{self.street}, {self.town}", f"{self.box}, {self.far}"
        self.tel, self.fax = (f"({self.area}) 555-{rng.randint(100, 149):04d}", f"({self.area}) 555-{rng.randint(150, 199):04d}")
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


def price(rng, low, high):
    dollars = rng.uniform(low, high)
    return rng.choice((round(dollars) * 100, round(dollars * 100), round(dollars * 100), round(dollars * 4) * 25))


def shares(rng, charge, kinds=("copay", "coins", "ded", "coins"), low=0.3, high=0.75):
    """What the contract takes off a charge, what the plan pays, what is left to the patient."""
    allowed, kind = round(charge * rng.uniform(low, high)), rng.choice(kinds)
    own = {"copay": min(allowed, rng.choice((2000, 3000, 4000))), "coins": round(allowed * rng.choice((0.1, 0.2, 0.2, 0.3))), "ded": allowed,
        "none": 0}[kind]
    return charge - allowed, allowed - own, own


def doctor(rng, titles=("MD", "MD", "DO")):
    return f"{rng.choice(FIRST)} {rng.choice(LAST)}, {rng.choice(titles)}"


def pay(date, by, words, cents):
    return {"date": date, "by": by, "description": words, "amount_cents": cents}


def paid(payments, by):
    return sum(p["amount_cents"] for p in payments if p["by"] == by)


def cards(words="IF PAYING BY CREDIT CARD, PLEASE FILL OUT BELOW", due="", account="", amount=""):
    """The box that a coupon has for a card, with what is owed below where it is told."""
    last = "".join(f"<td><small>{k}</small><br>{v}</td>" for k, v in (("STATEMENT DATE", due), ("PAY THIS AMOUNT", amount), ("ACCT. #", account))
        if v)
    foot = f'<tr class="own">{last}</tr>' if last else ""
    return (f'<table class="cards"><tr><td colspan="3" class="bar">{words}</td></tr><tr><td colspan="3">'
            '<small>CHECK CARD USING FOR PAYMENT</small><br>'
            '&#9744; VISA &nbsp; &#9744; MASTERCARD &nbsp; &#9744; DISCOVER &nbsp; &#9744; AMEX</td></tr>'
            '<tr><td colspan="2"><small>CARD NUMBER</small><br>&nbsp;</td>'
            '<td><small>EXP. DATE</small><br>&nbsp;</td></tr>'
            '<tr><td colspan="2"><small>SIGNATURE</small><br>&nbsp;</td><td><small>CVV CODE</small><br>&nbsp;</td></tr>'
            f"{foot}</table>")


CARDS = (".cards{width:100%}.cards td{border:0.75pt solid #444;font-size:8pt;padding:1.5pt 4pt}.cards small{font-size:6pt;color:#333}"
         ".cards .bar{background:#ddd;text-align:center;font-size:7pt;font-weight:bold}.cards .own "
         "td{font-weight:bold;font-size:9pt;text-align:center}")


def done(html, kind, provider, patient, lines, totals, **more):
    return {"html": html, "truth": without_blanks({"document_type": kind, "provider": provider, "patient": patient, "lines": lines, "totals": totals,
        **more})}


__all__ = ("bars beside esc facts later npi number qr sheet table tax_id total Person Sender PLANS MARKS MEMBERS FIRST LAST TOWNS day us two thin "
           "word full usd bare "
           "price shares doctor pay paid cards CARDS done datetime").split()
