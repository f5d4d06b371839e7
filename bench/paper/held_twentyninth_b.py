"""held_twentyninth_b.py: what the payers' papers of the twenty-ninth set share: its own people, towns, providers and the care they give, how a plan works
a charge (also one that is refused, packed into another, or only partly covered), and the truth of a claim; pieces of a page are those of the fifteenth set."""
import datetime

from held_fifteenth_b import beside, cents, day, done, esc, facts, later, npi, number, only, say, sheet, table, tax_id, total, usd  # noqa: F401

FIRST = """Adrienne Barnaby Celeste Damian Estelle Forrest Gwendolyn Hassan Isadora Jerome Katarina Lionel Mireille Nathaniel Odalys Preston Rowena Santiago
Tabitha Ulysses Winifred Zachary Ming-Na Thaddeus""".split()
LAST = """Alvarado Birnbaum Cordova Dalrymple Eastwick Fitzsimmons Goldfarb Haverford Ibarra Jankowski Kirkpatrick Lafontaine Mandelbaum Nakagawa Oppenheimer
Pettibone Radcliffe Saldana-Reyes Tillman Urquhart Vandenberg Wojcik Yarbrough St.Clair""".split()
CITIES = [("Lakeland", "FL", "33803"), ("Paramus", "NJ", "07652"), ("Dayton", "OH", "45409"), ("Lubbock", "TX", "79413"), ("Modesto", "CA", "95350"),
          ("Wausau", "WI", "54401"), ("Roanoke", "VA", "24018"), ("Albany", "GA", "31707"), ("Spokane", "WA", "99205"), ("Evansville", "IN", "47715"),
          ("Schenectady", "NY", "12304"), ("Kalamazoo", "MI", "49008")]
STREETS = """Cypress Point Dr,NW 42nd Ter,Oakhurst Ave,Ridgewood Rd Unit 3B,Tamarind Ct,W Chestnut St,Old Farm Ln,Larkspur Dr,Saddlebrook Way,
E Broadway Apt 207,Pleasant Valley Rd,Hillcrest Cir""".replace("\n", "").split(",")
# code, the sort of care (each look has its own word for it), the words of the procedure, least and most dollars
OFFICE = [("99213", "visit", "Office visit, established patient", 121, 248), ("99214", "visit", "Office visit, established, moderate", 172, 352),
          ("99203", "visit", "Office visit, new patient", 168, 340), ("36415", "lab", "Routine venipuncture", 8, 34),
          ("81002", "lab", "Urinalysis, dipstick", 8, 30), ("93000", "test", "Electrocardiogram, complete", 46, 160),
          ("96372", "shot", "Therapeutic injection", 31, 99), ("90471", "vaccine", "Immunization administration", 25, 64),
          ("90686", "vaccine", "Influenza vaccine", 24, 52), ("87880", "lab", "Strep test, rapid", 26, 72)]
LAB = [("80053", "lab", "Comprehensive metabolic panel", 36, 170), ("80061", "lab", "Lipid panel", 39, 156), ("85025", "lab", "Complete CBC with diff", 20, 96),
       ("84443", "lab", "Assay thyroid stim hormone", 44, 176), ("83036", "lab", "Glycosylated hemoglobin test", 28, 112),
       ("82306", "lab", "Vitamin D 25 hydroxy", 60, 236), ("82728", "lab", "Assay of ferritin", 38, 130), ("88305", "lab", "Tissue exam by pathologist", 110,
           345)]
SCANS = [("71046", "xray", "X-ray exam chest 2 views", 62, 265), ("73562", "xray", "X-ray exam of knee, 3 views", 66, 230),
         ("73721", "scan", "MRI joint of lower extremity", 790, 2650), ("70450", "scan", "CT head/brain w/o dye", 560, 1900),
         ("77067", "xray", "Screening mammography, bilateral", 188, 452), ("76700", "xray", "Ultrasound exam, abdomen, complete", 208, 660)]
THERAPY = [("97110", "therapy", "Therapeutic exercises", 57, 144), ("97140", "therapy", "Manual therapy", 54, 138),
           ("97530", "therapy", "Therapeutic activities", 59, 149), ("97161", "therapy", "PT evaluation, low complexity", 138, 288)]
EMERGENCY = [("99284", "er", "Emergency dept visit", 660, 2350), ("96374", "shot", "Ther/proph/diag inj, IV push", 154, 495),
             ("96360", "shot", "Hydration IV infusion, init", 140, 460), ("85025", "lab", "Complete CBC with diff", 58, 246),
             ("84484", "lab", "Assay of troponin", 64, 316), ("74177", "scan", "CT abd & pelv w/contrast", 1400, 4800),
             ("93005", "test", "Electrocardiogram, tracing", 88, 386), ("J2405", "drug", "Ondansetron HCl injection", 6, 34)]
SURGEON = [("99204", "visit", "Office visit, new patient, moderate", 236, 470), ("20610", "surgery", "Drain/inject joint/bursa", 138, 356),
           ("J3301", "drug", "Triamcinolone acet inj", 14, 66), ("17000", "surgery", "Destruct premalg lesion", 92, 226),
           ("11102", "surgery", "Tangntl bx skin single les", 128, 312), ("45385", "surgery", "Colonoscopy w/lesion removal", 1180, 3550)]
PLACES = {"office": OFFICE, "lab": LAB, "scans": SCANS, "therapy": THERAPY, "emergency": EMERGENCY, "surgeon": SURGEON}
GIVERS = {"office": ["Palmetto Primary Care Associates PA", "Garden State Medical Group", "Riverfront Family Physicians LLC"],
          "lab": ["Beacon Reference Laboratories Inc", "Allied Pathology Services PC"],
          "scans": ["Bergen Valley Imaging Center LLC", "Open Sky Diagnostic Radiology of the Greater Lakes Region PLLC"],
          "therapy": ["Motion First Physical Therapy & Sports Medicine LLC", "Restore Rehab Inc"],
          "emergency": ["Holy Rosary Medical Center", "St Dunstan Regional Hospital", "University Hospital at Ridgewood"],
          "surgeon": ["Coastal Orthopaedic and Spine Specialists", "Gulf Digestive Health PLLC"]}
TIMED = "97110 97140 97530 J2405 J3301".split()
SUMS = {"charges_cents": "charge_cents", "adjustments_cents": "adjustment_cents", "insurance_paid_cents": "plan_paid_cents", "balance_cents": "patient_cents"}


class Who:
    """A person and where the mail goes."""
    def __init__(self, rng, last=None, youngest=24, oldest=64):
        self.first, self.middle, self.last = rng.choice(FIRST), rng.choice("ABCDEFGHJKLMNPRSTW"), last or rng.choice(LAST)
        self.born = datetime.date(2026 - rng.randint(youngest, oldest), rng.randint(1, 12), rng.randint(1, 28))
        self.plain, self.full = f"{self.first} {self.last}", f"{self.first} {self.middle} {self.last}"
        self.street, self.town = place(rng)
        self.mail = "<br>".join(x.upper() for x in (self.full, self.street, self.town))


def family(rng):
    """The one the plan is of, a husband or wife, and a child."""
    who = Who(rng, youngest=30, oldest=62)
    people = [who]
    while len(people) < 3:
        other = Who(rng, last=who.last, youngest=(30, 3)[len(people) - 1], oldest=(62, 24)[len(people) - 1])
        if other.first not in [p.first for p in people]:
            people.append(other)
    return people


def place(rng):
    town, state, code = rng.choice(CITIES)
    return f"{rng.randint(14, 9800)} {rng.choice(STREETS)}", f"{town}, {state} {code}"


def tel(rng, form="1-800-555-{:04d}"):
    return form.format(rng.randint(100, 199))


def doctor(rng, form="{} {} MD"):
    return form.format(rng.choice(FIRST), rng.choice(LAST))


def seen(rng, kinds="office office lab scans therapy emergency surgeon"):
    """Who gave care, and the care that such a one gives."""
    kind = rng.choice(kinds.split())
    return (doctor(rng) if kind in ("office", "surgeon") and rng.random() < 0.45 else rng.choice(GIVERS[kind])), PLACES[kind]


def worked(rng, charge, kind):
    """How a plan works one charge: who bears what is `kind`: ded, copay, coins, both, free; denied (the member bears all), packed (the provider does)."""
    x = dict.fromkeys("adjustment_cents allowed_cents deductible_cents copay_cents coinsurance_cents noncovered_cents plan_paid_cents patient_cents".split(), 0)
    x |= {"charge_cents": charge, "kind": kind, "rate": 0 if kind in ("denied", "packed") else 100}
    if kind == "denied":
        return x | {"noncovered_cents": charge, "patient_cents": charge}
    if kind == "packed":
        return x | {"adjustment_cents": charge}
    allowed = round(charge * rng.uniform(0.31, 0.87))
    x |= {"allowed_cents": allowed, "adjustment_cents": charge - allowed}
    if kind in ("ded", "both"):
        x["deductible_cents"] = allowed if kind == "ded" else round(allowed * 0.4)
    if kind == "copay":
        x["copay_cents"] = min(allowed, rng.choice((1500, 2500, 3500, 5000)))
    if kind in ("coins", "both"):
        x["rate"] = rng.choice((70, 80, 80, 90))
        x["coinsurance_cents"] = round((allowed - x["deductible_cents"]) * (100 - x["rate"]) / 100)
    x["patient_cents"] = x["deductible_cents"] + x["copay_cents"] + x["coinsurance_cents"]
    return x | {"plan_paid_cents": allowed - x["patient_cents"]}


def services(rng, dates, care, most=5, kinds="ded copay coins coins both free", denied=0.07, packed=0.05):
    """The lines of a claim by day; one visit and one copay in a claim."""
    found, visit, copay, many = [], False, False, rng.randint(1, most)
    for code, sort, words, low, high in rng.sample(care, len(care)):
        if len(found) == many or sort in ("visit", "er") and visit:
            continue
        visit = visit or sort in ("visit", "er")
        kind, lot = rng.choice([k for k in kinds.split() if k != "copay" or not copay]), rng.random()
        kind = "denied" if lot < denied else "packed" if lot < denied + packed and found else kind
        copay = copay or kind == "copay"
        units = rng.choice((1, 2, 2, 3)) if code in TIMED else 1
        found.append({"date": rng.choice(dates), "code": code, "sort": sort, "words": words, "units": units, **worked(rng, cents(rng, low, high) * units,
            kind)})
    return sorted(found, key=lambda x: (x["date"], x["sort"] not in ("visit", "er")))


def claim_of(payer, patient, member, lines, keys, provider, claim, sent, sums="charges_cents adjustments_cents insurance_paid_cents balance_cents", kind="eob",
             blank=(), born=None, **more):
    """The truth of one claim: of each line the printed keys (an amount of `blank` only when it is not nothing), and the sums that are printed."""
    return {"document_type": kind, "payer": {"name": payer}, "patient": {"name": patient, "member_id": member, "birth_date": born},
            "provider": provider if isinstance(provider, dict) else {"name": provider}, "claim_number": claim, "statement_date": sent,
            "lines": only(lines, keys, blank), "totals": {k: total(lines, SUMS[k]) for k in sums.split()}, **more}


def one_or_more(docs):
    return docs[0] if len(docs) == 1 else {"documents": docs}


def limit_over(met):
    """The plan's limit under which so much was met: the first that is not less."""
    return next(x for x in (100000, 150000, 200000, 300000, 400000, 500000, 650000, 870000, 1400000, 3000000) if x >= met)


def all_of(claims, key):
    return sum(total(lines, key) for lines in claims)


__all__ = """datetime npi tax_id esc later number Who family place tel doctor seen day say cents usd services worked total only table facts beside sheet done
claim_of one_or_more limit_over all_of OFFICE LAB SCANS THERAPY EMERGENCY SURGEON PLACES GIVERS FIRST LAST CITIES""".split()
