"""held_twentyeighth_c.py: what the eight papers beside ordinary bills of the twenty-eighth set share: its own people, towns and telephones, how the
accounts of a hospital stand, bar codes; pieces of a page are those of the fifteenth set."""
import datetime

from held_fifteenth_b import beside, cents, day, done, esc, facts, later, npi, number, say, sheet, table, tax_id, total, usd  # noqa: F401

FIRST = """Bernice Malcolm Graciela Stanley Ondine Clifton Rosalba Emmett Tamsin Reginald Lucinda Dominic Verna Ignacio Philippa Rodney Maribel Clement
Winifred Jarvis Octavia Nelson Consuelo Barnaby""".split()
LAST = """Ashcombe Belarmino Crutchfield Dorrance Escamilla Fitzwater Grabowski Huddleston Ibarra Jankowski Kittredge Lockridge Maldonado Nordstrom Ogletree
Pickering Quesada Rutledge Stoddard Tomlinson Urrutia Van-Houten Whitcomb Yates""".split()
CITIES = [("Lima", "OH", "45801"), ("Rockford", "IL", "61104"), ("Laredo", "TX", "78041"), ("Yuma", "AZ", "85364"), ("Altoona", "PA", "16602"),
          ("Valdosta", "GA", "31602"), ("Eau Claire", "WI", "54703"), ("Kokomo", "IN", "46902"), ("Salina", "KS", "67401"), ("Utica", "NY", "13501"),
          ("Bakersfield", "CA", "93309"), ("Spartanburg", "SC", "29303")]
STREETS = """Chestnut Ridge Rd,N Monroe St,Old Ferry Rd,E Prospect Ave,Willow Bend Ct,County Rd 12,W 31st St Apt 7,Meridian Ave,Cardinal Ln,
S Washington Blvd,Linden Pl,Hickory Grove Dr""".replace("\n", "").split(",")


class Who:
    """A person and where the mail goes."""
    def __init__(self, rng, youngest=24, oldest=78):
        self.first, self.middle, self.last = rng.choice(FIRST), rng.choice("ABCDEFGHJKLMPRSTW"), rng.choice(LAST)
        self.born = datetime.date(2026 - rng.randint(youngest, oldest), rng.randint(1, 12), rng.randint(1, 28))
        self.plain, self.full = f"{self.first} {self.last}", f"{self.first} {self.middle} {self.last}"
        self.filed = f"{self.last}, {self.first} {self.middle}".upper()
        self.street, self.town = place(rng)
        self.mail = "<br>".join(x.upper() for x in (self.full, self.street, self.town))


def place(rng, box=False):
    town, state, code = rng.choice(CITIES)
    return (f"PO Box {rng.randint(1100, 98700)}" if box else f"{rng.randint(15, 9700)} {rng.choice(STREETS)}"), f"{town}, {state} {code}"


def tel(rng, form="({}) 555-{}"):
    return form.format(rng.choice("419 815 956 928 814 229 715 765 785 315 661 864".split()), f"{rng.randint(100, 199):04d}")


def free(rng, form="1-800-555-{}"):
    return form.format(f"{rng.randint(100, 199):04d}")


def account(rng, charge, insured=0.8):
    """How one account of a hospital stands: what the plan paid, what was taken off, what is left to the patient."""
    if rng.random() < insured:
        paid = round(charge * rng.uniform(0.2, 0.6)) if rng.random() < 0.85 else 0
        off = round((charge - paid) * rng.uniform(0.25, 0.75))
    else:
        paid, off = 0, round(charge * rng.choice((0, 0.2, 0.35)))
    return {"charge_cents": charge, "plan_paid_cents": paid, "adjustment_cents": off, "patient_cents": charge - paid - off}


def only(item, keys):
    return {k: item[k] for k in keys.split() if k in item}


def bars(rng, number_below, count=58, height=26):
    stripes = "".join(f'<i style="display:inline-block;height:{height}px;width:{rng.choice((1, 1, 2, 3))}px;background:#000;'
                      f'margin-right:{rng.choice((1, 2, 2, 3))}px"></i>' for _ in range(count))
    return f'<div style="white-space:nowrap;line-height:1.1;font-size:7.5pt">{stripes}<br>{number_below}</div>'


def cut(words):
    return f'<div class="cut">{words}</div>'


CUT = ".cut{border-top:1pt dashed #555;margin:9pt 0 5pt;text-align:center;font-size:7.5pt;color:#333;padding-top:2pt}"

__all__ = """datetime beside cents day done esc facts later npi number say sheet table tax_id total usd Who place tel free account only bars cut CUT
FIRST LAST CITIES""".split()
