"""held_twentysecond_c.py: what the twenty-second set's samples share: invented people, senders and services, how a plan works a charge, pieces of a page."""
import datetime

from held_fifteenth_b import beside, facts, sheet, table  # noqa: F401
from kit import esc, later, number, without_blanks  # noqa: F401

FIRST = ("Marguerite Tyrone Bernadette Clifford Soledad Nathaniel Ramona Garrett Consuelo Dwight Eleanor Jamal Patrice Wesley Guillermo Lorraine"
         " Sanjay Velma Ezekiel Christina Trevor Antoinette Rodolfo Meredith Byron Lakshmi Howard Josephine Darnell Ursula").split()
LAST = ("Abernethy Blankenship Crisostomo Delgadillo Eisenberg Faulkner Gustafson Hollingsworth Ibarra Jorgensen Kirkpatrick Lombardi Mendenhall"
        " Nordstrom Oyler Prendergast Quesada Ridgeway Stathopoulos Turnbull Uribe Vandenberg Wojciechowski Yarbrough Zamora Tran Poe").split()
CITIES = [("Boise", "ID", "83704", "208"), ("Chattanooga", "TN", "37404", "423"), ("Green Bay", "WI", "54301", "920"), ("Lubbock", "TX", "79410", "806"),
          ("Albany", "NY", "12208", "518"), ("Fort Wayne", "IN", "46805", "260"), ("Spokane", "WA", "99204", "509"), ("Wichita", "KS", "67214", "316"),
          ("Lansing", "MI", "48912", "517"), ("Norfolk", "VA", "23507", "757"), ("Dayton", "OH", "45409", "937"), ("Las Cruces", "NM", "88011", "575"),
          ("Shreveport", "LA", "71101", "318"), ("Sioux Falls", "SD", "57105", "605"), ("Worcester", "MA", "01605", "508"), ("Modesto", "CA", "95355", "209")]
ROADS = ("Cottonwood Ln,N 9th St,Edgewater Dr,Sunset Ridge Rd,Mockingbird Ct,S Harrison Ave Apt 3B,Old Stage Rd,Prairie View Cir,"
         "W Division St,Laurel Oak Way,Ferncliff Ave,Pine Knoll Dr Unit 7").split(",")
AVENUES = "Medical Plaza Dr,N University Blvd,Health Sciences Pkwy,W 5th Ave,Hospital Cir,E Grand Ave Ste 400,Corporate Woods Dr".split(",")
INSURERS = ["Meadowlark Blue Shield", "Continental Mutual PPO", "Silver Birch Health Plan", "Tri-Rivers HMO", "Great Lakes Benefit Life",
            "Everwell Choice", "Patriot Plains Benefit Administrators"]
# code, a practice's words, an insurer's type of service, least and most dollars
VISITS = [("99213", "Office Visit, Established Patient Level 3", "Office visit", 118, 228),
          ("99214", "Office Visit, Established Patient Level 4", "Office visit", 172, 341),
          ("99203", "Office Visit, New Patient Level 3", "Office visit", 176, 318), ("99204", "Office Visit, New Patient Level 4", "Office visit", 262, 470)]
WORK = [("36415", "Routine Venipuncture", "Lab services", 10, 36), ("80053", "Comprehensive Metabolic Panel", "Lab services", 34, 128),
        ("85025", "Complete CBC w/Auto Diff WBC", "Lab services", 22, 86), ("83036", "Glycosylated Hemoglobin Test", "Lab services", 26, 92),
        ("81003", "Urinalysis Auto w/o Scope", "Lab services", 9, 34), ("93000", "Electrocardiogram Complete", "Diagnostic test", 48, 168),
        ("71046", "X-Ray Exam Chest 2 Views", "X-ray", 72, 310), ("73562", "X-Ray Exam of Knee 3", "X-ray", 66, 240),
        ("20610", "Drain/Inj Joint/Bursa w/o US", "Surgery", 142, 360), ("96372", "Ther/Proph/Diag Inj SC/IM", "Injection", 30, 96),
        ("90471", "Immunization Admin", "Immunization", 26, 64), ("90686", "IIV4 Vacc No Prsv 0.5 ml IM", "Immunization", 26, 58),
        ("94010", "Breathing Capacity Test", "Diagnostic test", 54, 150), ("11102", "Tangntl Bx Skin Single Les", "Surgery", 138, 298),
        ("17000", "Destruct Premalg Lesion", "Surgery", 104, 236), ("88305", "Tissue Exam by Pathologist", "Pathology", 118, 330),
        ("97110", "Therapeutic Exercises", "Physical therapy", 62, 150), ("76700", "US Exam Abdom Complete", "Ultrasound", 180, 520)]


class Who:
    """Somebody on a paper: names as they are written, birth, home."""

    def __init__(self, rng, youngest=22, oldest=84, last=None):
        self.first, self.middle, self.last = rng.choice(FIRST), rng.choice("ABCDEFGHJKLMNPRSTW"), last or rng.choice(LAST)
        self.born = datetime.date(2026 - rng.randint(youngest, oldest), rng.randint(1, 12), rng.randint(1, 28))
        self.plain, self.full = f"{self.first} {self.last}", f"{self.first} {self.middle} {self.last}"
        self.filed = f"{self.last}, {self.first} {self.middle}".upper()
        self.street, self.town = f"{rng.randint(12, 9700)} {rng.choice(ROADS)}", "{}, {} {}".format(*rng.choice(CITIES)[:3])
        self.post = f"{self.full}<br>{self.street}<br>{self.town}"
        self.mail = self.post.replace("<br>", "|").upper().replace("|", "<br>")


class Home:
    """A sender: where it stands, where its payments go, its telephones."""

    def __init__(self, rng):
        self.city, self.state, self.zip, self.area = rng.choice(CITIES)
        self.street, self.town = f"{rng.randint(100, 7900)} {rng.choice(AVENUES)}", f"{self.city}, {self.state} {self.zip}"
        self.address = f"{self.street}, {self.town}"
        self.box, self.far = f"PO Box {rng.randint(1010, 98990)}", "{}, {} {}".format(*rng.choice(CITIES)[:3])
        self.tel, self.dash = f"({self.area}) 555-{rng.randint(100, 199):04d}", f"{self.area}-555-{rng.randint(100, 199):04d}"
        self.free = f"{rng.choice('800 844 855 866 877 888'.split())}-555-{rng.randint(100, 199):04d}"


def doctor(rng, form="{} {}, {}", titles=("MD", "MD", "DO", "NP", "PA-C")):
    return form.format(rng.choice(FIRST), rng.choice(LAST), rng.choice(titles))


def day(rng, first=(2025, 9, 1), span=200):
    return datetime.date(*first) + datetime.timedelta(rng.randrange(span))


def us(date):
    return f"{date:%m/%d/%Y}"


def short(date):
    return f"{date:%m/%d/%y}"


def bare(date):
    return f"{date.month}/{date.day}/{date:%y}"


def long(date):
    return f"{date:%B} {date.day}, {date.year}"


def mon(date):
    return f"{date:%b} {date.day}, {date.year}"


def usd(cents, sign="$", minus="-{}"):
    text = f"{sign}{abs(cents) // 100:,}.{abs(cents) % 100:02d}"
    return minus.format(text) if cents < 0 else text


def bald(cents):
    return usd(cents, "")


def price(rng, low, high):
    return rng.choice((rng.randint(low, high) * 100, rng.randint(low * 100, high * 100), rng.randint(low * 4, high * 4) * 25))


def total(rows, key="charge_cents"):
    return sum(row.get(key, 0) for row in rows)


def paid(payments, by):
    return sum(p["amount_cents"] for p in payments if p["by"] == by)


def pay(date, by, words, cents):
    return {"date": date, "by": by, "description": words, "amount_cents": cents}


def visit(rng, count, date, words=1, new=False):
    """What an office did on one day: a visit, and what went with it; `words` says whose wording is printed."""
    goods = [rng.choice([x for x in VISITS if x[0][:4] == "9921" or new])] + rng.sample(WORK, count - 1)
    return [{"date": date, "code": x[0], "description": x[words], "units": 1, "charge_cents": price(rng, x[3], x[4])} for x in goods]


def worked(rng, charge, kinds=("ded", "copay", "coins", "coins", "both", "free"), denied=0.0, rates=(0.1, 0.2, 0.2, 0.3)):
    """A charge as a plan works it: discount, then the member's part of the allowed amount; of a denied charge all is the member's."""
    part = dict.fromkeys("adjustment_cents allowed_cents deductible_cents copay_cents coinsurance_cents noncovered_cents plan_paid_cents".split(), 0)
    kind = "denied" if rng.random() < denied else rng.choice(kinds)
    part["charge_cents"], part["kind"], part["rate"] = charge, kind, rng.choice(rates)
    if kind == "denied":
        part["noncovered_cents"] = part["patient_cents"] = charge
        return part
    part["allowed_cents"] = allowed = round(charge * rng.uniform(0.34, 0.86))
    part["adjustment_cents"] = charge - allowed
    if kind in ("ded", "both"):
        part["deductible_cents"] = allowed if kind == "ded" else allowed // 3
    if kind == "copay":
        part["copay_cents"] = min(allowed, rng.choice((1500, 2000, 3000, 4000, 5000)))
    if kind in ("coins", "both"):
        part["coinsurance_cents"] = round((allowed - part["deductible_cents"]) * part["rate"])
    part["patient_cents"] = part["deductible_cents"] + part["copay_cents"] + part["coinsurance_cents"]
    part["plan_paid_cents"] = allowed - part["patient_cents"]
    return part


def keep(lines, keys, blank=()):
    """Of each line what the page prints; an amount of `blank` is not printed when it is nothing."""
    return [{k: x[k] for k in keys.split() if x.get(k) not in (None, "", []) and not (k in blank and not x[k])} for x in lines]


def site(name):
    return "".join(c for c in name.lower() if c.isalnum()) + ".example"


def strip(pairs, kind="strip"):
    """Labels above their values in a row of boxes."""
    return f'<table class="{kind}"><tr>{"".join(f"<th>{k}</th>" for k, _ in pairs)}</tr><tr>{"".join(f"<td>{v}</td>" for _, v in pairs)}</tr></table>'


def back(rng):
    """The reverse of a statement: what has changed of the address and the insurance, all to be filled in."""
    def form(head, fields):
        return f"<b>{head}</b><table class='w'>" + "".join(
            f"<tr>{''.join(f'<td>{x}<br>&nbsp;</td>' for x in row)}</tr>" for row in fields) + "</table>"

    about = form("ABOUT YOU:", [["YOUR NAME (Last, First, Middle Initial)", "MARITAL STATUS"], ["ADDRESS", "CITY / STATE / ZIP"],
                               ["TELEPHONE", "EMPLOYER'S NAME"]])
    plan = form("ABOUT YOUR INSURANCE:", [["YOUR PRIMARY INSURANCE COMPANY'S NAME", "EFFECTIVE DATE"],
                                          ["PRIMARY INSURANCE COMPANY'S ADDRESS", "PHONE"],
                                          ["POLICYHOLDER'S ID NUMBER", "GROUP PLAN NUMBER"], ["YOUR SECONDARY INSURANCE COMPANY'S NAME", "EFFECTIVE DATE"]])
    say_ = rng.choice(("IF ANY OF THE FOLLOWING HAS CHANGED SINCE YOUR LAST STATEMENT, PLEASE INDICATE...", "PLEASE COMPLETE IF YOUR INFORMATION HAS CHANGED"))
    style = "<style>.w{width:100%;margin:3pt 0 10pt}.w td{border:0.5pt solid #777;font-size:7pt;width:50%}</style>"
    return f"{style}<p><b>{say_}</b></p>" + beside(about, plan)


RIGHTS = """<h3>Your right to appeal</h3><p class='fine'>If you disagree with how this claim was processed, you or someone you name may ask for a review. Send
your request in writing within 180 days of the day you receive this notice and tell us your name, the member number, the claim number, the provider's
name and why you disagree. You may send comments, records and other information, and you may ask for copies, free of charge, of what we used to
decide. We will answer within 30 days for services not yet given, and within 60 days for services already given. If waiting could seriously harm your
health, ask for an expedited review by telephone; we answer within 72 hours. If we still say no, you may be able to have an independent organization
review the decision.</p><h3>Language assistance and nondiscrimination</h3><p class='fine'>We comply with applicable federal civil rights laws and do
not discriminate on the basis of race, color, national origin, age, disability or sex. ATENCI&Oacute;N: si habla espa&ntilde;ol, tiene a su
disposici&oacute;n servicios gratuitos de asistencia ling&uuml;&iacute;stica. CH&Uacute; &Yacute;: N&#7871;u b&#7841;n n&oacute;i Ti&#7871;ng
Vi&#7879;t, c&oacute; c&aacute;c d&#7883;ch v&#7909; h&#7895; tr&#7907; ng&ocirc;n ng&#7919; mi&#7877;n ph&iacute; d&agrave;nh cho b&#7841;n.
ATTENTION : si vous parlez fran&ccedil;ais, des services d'aide linguistique vous sont propos&eacute;s gratuitement. ACHTUNG: Wenn Sie Deutsch
sprechen, stehen Ihnen kostenlos sprachliche Hilfsdienstleistungen zur Verf&uuml;gung.</p>"""


def finish(html, truth, **more):
    return {"html": html, "truth": without_blanks(truth), **more}


__all__ = [name for name in dir() if not name.startswith("_") and name not in ("datetime",)]
