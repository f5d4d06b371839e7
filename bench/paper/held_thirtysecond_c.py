"""held_thirtysecond_c.py: what seven other papers of the thirty-second set share: their own people, senders, services, money and days, and how a
printed form's boxes are set upon the sheet."""
import datetime

from held_fifteenth_b import beside, esc, facts, later, number, sheet, table, total
from held_parts import bars, qr
from kit import npi, tax_id, without_blanks

FIRST = ("Bernadette Curtis Imani Roland Theresa Quentin Adelina Wallace Noemi Stanley Ophelia Jerome Katarina Dwight Marguerite Alonzo Priscilla "
        "Fernando "
         "Loretta Byron Anjali Leonard Rosario Grady Philippa Demetrius Vivian Horace").split()
LAST = ("Ackerman Bellamy Carrington Delgado Eastwood Fontenot Granger Haverford Ibarra Joyner Kirkland Lafferty Maldonado Novotny Oglesby "
        "Pettigrew Quesada "
        "Rutledge Satterfield Thibodeaux Umberger Vasquez Wainwright Yarbrough Zamarripa Lopez-Brandt O'Rourke McElhaney Nguyen Strickland").split()
TOWNS = [("Chillicothe", "OH", "45601", "740"), ("Paducah", "KY", "42003", "270"), ("Wausau", "WI", "54403", "715"), ("Greeley", "CO", "80634",
    "970"),
         ("Florence", "SC", "29505", "843"), ("Muskogee", "OK", "74403", "918"), ("Hagerstown", "MD", "21742", "301"), ("Victoria", "TX", "77904",
             "361"),
         ("Bellingham", "WA", "98226", "360"), ("Jonesboro", "AR", "72404", "870"), ("Lewiston", "ME", "04240", "207"), ("Danville", "IL", "61832",
             "217"),
         ("Hattiesburg", "MS", "39402", "601"), ("Salina", "KS", "67401", "785"), ("Altoona", "PA", "16601", "814"), ("Visalia", "CA", "93291",
             "559")]
ROADS = ("Tulip Poplar Dr,E 9th St,Overlook Ct,Stonebridge Way,State Highway 27,Linden Ave Apt 3B,N Washington St,Foxglove Ln,Prairie Rose "
        "Cir,Cherry Hill "
         "Rd,SE Madrona St,Old Church Rd Lot 14,Franklin Ave Unit 208").split(",")
WAYS = "Health Center Dr,N Commerce Pkwy Suite 110,University Ave,Hospital Rd,Medical Arts Blvd,E Market St Ste 400".split(",")
MESES = "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre".split()


class Person:
    def __init__(self, rng, youngest=21, oldest=84, like=None):
        self.first, self.middle, self.last = rng.choice(FIRST), rng.choice("ABCDEFGHJKLMNPRSTW"), like.last if like else rng.choice(LAST)
        self.born = datetime.date(2026 - rng.randint(youngest, oldest), rng.randint(1, 12), rng.randint(1, 28))
        self.sex = rng.choice("MF")
        self.plain, self.full = f"{self.first} {self.last}", f"{self.first} {self.middle} {self.last}"
        self.filed = f"{self.last}, {self.first} {self.middle}".upper()
        town, state, code, area = rng.choice(TOWNS)
        self.street, self.city, self.state, self.zip = f"{rng.randint(15, 9600)} {rng.choice(ROADS)}", town, state, code
        self.tel = f"({area}) 555-{rng.randint(100, 199):04d}"
        if like:
            self.street, self.city, self.state, self.zip, self.tel = like.street, like.city, like.state, like.zip, like.tel
        self.town = f"{self.city}, {self.state} {self.zip}"

    def mail(self, upper=True):
        found = f"{self.full}\n{self.street}\n{self.town}"
        return esc(found.upper() if upper else found).replace("\n", "<br>")


class Sender:
    """Where a sender stands, where it wants its mail, and its telephones."""

    def __init__(self, rng, near=None):
        self.city, self.state, self.zip, self.area = (near.city, near.state, near.zip, near.tel[1:4]) if near else rng.choice(TOWNS)
        self.street = f"{rng.randint(100, 7400)} {rng.choice(WAYS)}"
        self.town = f"{self.city}, {self.state} {self.zip}"
        self.box, self.far = f"PO Box {rng.randint(1020, 98800)}", f"{self.city}, {self.state} {self.zip}-{rng.randint(1001, 9990)}"
        self.tel = f"({self.area}) 555-{rng.randint(100, 149):04d}"
        self.free = f"{rng.choice(('800', '833', '844', '855', '866', '877', '888'))}-555-{rng.randint(100, 199):04d}"


def day(rng, first=(2025, 9, 2), span=260):
    return datetime.date(*first) + datetime.timedelta(rng.randrange(span))


def us(date):
    return f"{date:%m/%d/%Y}"


def two(date):
    return f"{date:%m/%d/%y}"


def full(date):
    return f"{date:%B} {date.day}, {date.year}"


def es(date):
    return f"{date.day} de {MESES[date.month - 1]} de {date.year}"


def usd(cents, sign="$"):
    return f"{'-' if cents < 0 else ''}{sign}{abs(cents) // 100:,}.{abs(cents) % 100:02d}"


def bare(cents):
    return usd(cents, "")


def price(rng, low, high):
    dollars = rng.uniform(low, high)
    return rng.choice((round(dollars) * 100, round(dollars * 100), round(dollars) * 100, round(dollars * 20) * 5))


def pay(date, by, words, cents):
    return {"date": date, "by": by, "description": words, "amount_cents": cents}


def paid(payments, by):
    return sum(p["amount_cents"] for p in payments if p["by"] == by)


def done(html, *truths):
    """The page with its one truth, or with one for each claim."""
    found = [without_blanks(truth) for truth in truths]
    return {"html": html, "truth": found[0] if len(found) == 1 else {"documents": found}}


# Printed forms: boxes in inches from the corner of the sheet -------------------------------------

def put(x, y, text, kind=""):
    """What was typed into the form, beginning at this place, or ending there when its kind is `e`."""
    side = f"right:{8.5 - x:.3f}in" if kind == "e" else f"left:{x:.3f}in"
    return f'<div class="v" style="{side};top:{y:.3f}in">{text}</div>' if text not in ("", None) else ""


def frame(x, y, w, h, label="", kind=""):
    inner = f"<span>{label}</span>" if label else ""
    return f'<div class="k {kind}" style="left:{x:.3f}in;top:{y:.3f}in;width:{w:.3f}in;height:{h:.3f}in">{inner}</div>'


def small(x, y, text, kind=""):
    """A word of the form itself."""
    return f'<div class="s {kind}" style="left:{x:.3f}in;top:{y:.3f}in">{text}</div>'


def form(ink, pages, title, size="9pt", face="'Liberation Mono'"):
    body = "".join(f'<div class="sheet">{p}</div>' for p in pages)
    return (f'<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>{title}</title><style>@page{{size:Letter;'
            f'margin:0}}html,body{{margin:0}}'
            "body{display:flex;flex-direction:column;-webkit-print-color-adjust:exact}.sheet{position:relative;width:8.5in;height:10.96in;"
            "overflow:hidden;"
            "page-break-after:always}.sheet:last-child{page-break-after:auto}"
            f".v{{position:absolute;font:{size}/1 {face},monospace;color:#111;white-space:pre}}"
            f".k{{position:absolute;box-sizing:border-box;border:0.6pt solid {ink}}}.k span,.s{{font:4.9pt/1.05 'Liberation Sans',Arial;color:{ink}}}"
            ".k span{position:absolute;left:1.5pt;top:1pt;white-space:nowrap}.s{position:absolute;white-space:nowrap}"
            f".g{{background:{'#f6dcd8' if ink != '#222' else '#e2e2e2'}}}.n{{border:0}}.l{{border-width:0 0 0 0.6pt}}.t{{border-width:0.6pt 0 0 0}}"
            f".d{{border-width:0 0 0 0.6pt;border-style:dotted}}.big{{font:bold 10.5pt/1 'Liberation Sans',Arial;color:{ink}}}"
            f".mid{{font:6.3pt/1.1 'Liberation Sans',Arial;color:{ink}}}.thick{{border-width:1.3pt}}</style></head><body>{body}</body></html>")


def undotted(code):
    return code.replace(".", "")


__all__ = ("bars beside esc facts later npi number qr sheet table tax_id total Person Sender day us two full es usd bare price pay paid done put "
        "frame "
           "small form undotted datetime TOWNS FIRST LAST ROADS without_blanks").split()
