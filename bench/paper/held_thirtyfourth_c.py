"""held_thirtyfourth_c.py: what six forms, notices and pages of the thirty-fourth set share: their own people, senders, plans, money and days, and a
way to put typed words at a place on a printed form."""
import datetime

from held_fifteenth_b import beside, esc, facts, later, npi, number, sheet, table, tax_id, total
from held_parts import bars, qr
from kit import without_blanks

FIRST = ("Beatriz Clarence Dawn Elliott Francine Gustavo Holly Isaiah Jeannette Kenneth Lourdes Mitchell Nadine Orlando Penelope Quentin Rochelle "
         "Santiago Theresa Ulysses Valerie Warren Ximena Zachary Nkechi Roland Ingeborg Hung").split()
LAST = ("Ashworth Bellamy Carrasco Dombrowski Eberhart Figueroa Gallagher Haverford Ibarra Jernigan Kirkpatrick Leblanc Marchetti Novotny Oyelaran "
        "Pettigrew Quesada Rutherford Stavros Thibodeaux Umstead Vandenberg Whitfield Yarborough Zamora Nguyen-Carter O'Keefe McAllister").split()
TOWNS = [("Grand Island", "NE", "68801", "308"), ("Owensboro", "KY", "42303", "270"), ("Altoona", "PA", "16602", "814"), ("Las Cruces", "NM",
    "88001", "575"),
         ("Wausau", "WI", "54403", "715"), ("Hattiesburg", "MS", "39402", "601"), ("Medford", "OR", "97504", "541"), ("Kokomo", "IN", "46902",
             "765"),
         ("Pittsfield", "MA", "01201", "413"), ("Sumter", "SC", "29150", "803"), ("Wichita Falls", "TX", "76308", "940"), ("Lakeland", "FL",
             "33801", "863"),
         ("Greeley", "CO", "80634", "970"), ("Elmira", "NY", "14901", "607"), ("Cape Girardeau", "MO", "63701", "573"), ("Lima", "OH", "45801",
             "419")]
ROADS = ("Larkspur Ln,N Walnut St,Timberline Dr,Old Ferry Rd,E 9th Ave Apt 4B,Heritage Ct,Fieldstone Way,SE Alder St,County Road 212,Mayflower Ave,"
         "Ridgecrest Blvd Unit 18,Stone Bridge Rd").split(",")
OFFICES = "Medical Plaza Dr,Harrison Ave Ste 210,Professional Pkwy,Clinic Way Suite B,N Main St,Wellness Blvd".split(",")


class Person:
    def __init__(self, rng, youngest=19, oldest=87, like=None):
        self.first, self.middle = rng.choice(FIRST), rng.choice("ABCDEFGHJKLMNPRSTW")
        self.last = like.last if like else rng.choice(LAST)
        self.born = datetime.date(2026 - rng.randint(youngest, oldest), rng.randint(1, 12), rng.randint(1, 28))
        self.sex = rng.choice("FM")
        self.plain, self.full = f"{self.first} {self.last}", f"{self.first} {self.middle} {self.last}"
        self.city, self.state, self.zip, self.area = rng.choice(TOWNS)
        self.street = f"{rng.randint(14, 9600)} {rng.choice(ROADS)}"
        if like:
            self.city, self.state, self.zip, self.area, self.street = like.city, like.state, like.zip, like.area, like.street
        self.town = f"{self.city}, {self.state} {self.zip}"

    def mail(self):
        return "<br>".join(esc(x.upper()) for x in (self.full, self.street, self.town))


class Sender:
    """Where a sender stands, its box for letters, and its telephones."""

    def __init__(self, rng):
        self.city, self.state, self.zip, self.area = rng.choice(TOWNS)
        self.street = f"{rng.randint(101, 4900)} {rng.choice(OFFICES)}"
        self.town, self.box = f"{self.city}, {self.state} {self.zip}", f"PO Box {rng.randint(1010, 98990)}"
        self.tel = f"({self.area}) 555-{rng.randint(100, 199):04d}"
        self.free = f"({rng.choice(('800', '833', '844', '855', '866', '888'))}) 555-{rng.randint(100, 199):04d}"


def day(rng, first=(2025, 9, 2), span=240):
    return datetime.date(*first) + datetime.timedelta(rng.randrange(span))


def us(date):
    return f"{date:%m/%d/%Y}"


def two(date):
    return f"{date:%m/%d/%y}"


def full(date):
    return f"{date:%B} {date.day}, {date.year}"


def usd(cents, sign="$"):
    return f"{'-' if cents < 0 else ''}{sign}{abs(cents) // 100:,}.{abs(cents) % 100:02d}"


def bare(cents):
    return usd(cents, "")


def price(rng, low, high):
    dollars = rng.uniform(low, high)
    return rng.choice((round(dollars) * 100, round(dollars * 100), round(dollars) * 100, round(dollars * 4) * 25))


def doctor(rng):
    return rng.choice(FIRST), rng.choice("ABCDEGHJKLMRST"), rng.choice(LAST)


def at(x, y, words, kind="", width=0, unit="in"):
    """Words at a place of the sheet, from its left upper corner; `r` right-aligned in the width, `c` in its middle."""
    wide = f"width:{width}{unit};" if width else ""
    return f'<div class="p {kind}" style="left:{x:.3f}{unit};top:{y:.3f}{unit};{wide}">{words}</div>'


def cell(x, y, width, height, label="", number_="", kind=""):
    """A box of a form with its number and small name."""
    name = f"<span><b>{number_}</b> {label}</span>" if number_ else f"<span>{label}</span>"
    return f'<div class="b {kind}" style="left:{x:.3f}in;top:{y:.3f}in;width:{width:.3f}in;height:{height:.3f}in">{name}</div>'


def form(css, *pages, title="Claim"):
    body = "".join(f'<div class="pg">{p}</div>' for p in pages)
    return (f"<!DOCTYPE html><html><head><meta charset='utf-8'><title>{title}</title><style>@page{{size:Letter;margin:0}}html,body{{margin:0;"
            "-webkit-print-color-adjust:exact}.pg{position:relative;width:8.5in;height:10.98in;overflow:hidden;page-break-after:always}"
            ".pg:last-child{page-break-after:auto}.p,.b,.l{position:absolute;white-space:nowrap;box-sizing:border-box}.p.r{text-align:right}"
            f".p.c{{text-align:center}}.b "
            f"span{{position:absolute;left:1.5pt;top:0.5pt;line-height:1}}{css}</style></head><body>{body}</body></html>")


def done(html, kind, provider, patient, lines, totals, **more):
    return {"html": html, "truth": without_blanks({"document_type": kind, "provider": provider, "patient": patient, "lines": lines, "totals": totals,
                                                   **more})}


__all__ = ("bars beside esc facts later npi number qr sheet table tax_id total Person Sender day us two full usd bare price doctor at cell form "
    "done "
           "without_blanks datetime").split()
