"""held_plain.py: what the sixth set of held-back layouts shares: everyday names, services as insurers word them, and how a plan works a claim."""
from held_parts import after, digits, line

FIRST = "James Mary Robert Linda Michael Susan David Karen Carlos Maria Kevin Angela Brian Nicole Steven Tiffany Anthony Denise Gregory Latoya Paul Heather Minh Aisha".split()
LAST = "Carter Bennett Hughes Sanders Ramirez Patel Coleman Jenkins Foster Morales Reyes Simmons Bryant Nguyen Griffin Hayes Sullivan Wallace Warren Gibson Fisher Ortega".split()
CITY = ["Springfield, IL 62701", "Dayton, OH 45402", "Plano, TX 75024", "Mesa, AZ 85201", "Tampa, FL 33602", "Raleigh, NC 27601", "Fresno, CA 93721", "Omaha, NE 68102", "Albany, NY 12207"]
STREET = ["Main Street", "Oak Avenue", "Maple Drive", "Elm Street Apt 4B", "Park Blvd", "Washington Ave", "Lakeview Court", "Cedar Lane"]
PRACTICES = ["Lakeside Family Medicine", "Riverside Primary Care", "Valley Internal Medicine Associates", "Oakwood Pediatrics", "Main Street Medical Group", "Summit Orthopedic Specialists", "Northside Dermatology PC", "Coastal Cardiology Associates"]
HOSPITALS = ["Springfield General Hospital", "Mercy Regional Medical Center", "St. Anne Hospital", "Lakeview Medical Center", "University Hospital", "County Memorial Hospital"]
OTHERS = ["Clearpoint Imaging Center", "Allied Diagnostics Laboratory", "ActiveLife Physical Therapy", "QuickCare Urgent Care"]

# code, words, least and most dollars
VISITS = [("99213", "Office visit, established patient", 110, 210), ("99214", "Office visit, established patient, moderate complexity", 160, 310), ("99203", "Office visit, new patient", 150, 290), ("99204", "New patient office visit, 45 minutes", 220, 420),
          ("99396", "Preventive visit, age 40-64", 180, 330), ("36415", "Blood draw", 10, 38), ("80053", "Comprehensive metabolic panel", 38, 140), ("85025", "Complete blood count (CBC)", 24, 88), ("80061", "Lipid panel", 35, 130),
          ("83036", "Hemoglobin A1C", 28, 92), ("84443", "Thyroid (TSH) test", 42, 160), ("81003", "Urinalysis", 9, 34), ("93000", "Electrocardiogram", 48, 170), ("90471", "Immunization administration", 25, 62), ("90686", "Influenza vaccine", 24, 66),
          ("71046", "Chest X-ray, 2 views", 70, 260), ("73562", "X-ray of knee, 3 views", 68, 240), ("20610", "Joint injection, large joint", 130, 340), ("J3301", "Injection, triamcinolone, 10 mg", 8, 44), ("87880", "Strep test, rapid", 22, 72),
          ("97110", "Therapeutic exercises", 48, 120), ("97140", "Manual therapy", 46, 115), ("11102", "Skin biopsy", 120, 290), ("96372", "Therapeutic injection", 30, 95), ("87635", "COVID-19 test", 60, 160), ("90837", "Psychotherapy, 60 minutes", 130, 260)]
WARD = [("99284", "Emergency department visit, high severity", 780, 2400), ("99283", "Emergency room visit, moderate severity", 480, 1400), ("70450", "CT scan of head without contrast", 900, 2900), ("74177", "CT scan abdomen and pelvis with contrast", 1700, 5600), ("71046", "Chest X-ray, 2 views", 180, 560),
        ("80053", "Comprehensive metabolic panel", 90, 390), ("85025", "Complete blood count (CBC)", 60, 240), ("84484", "Troponin test", 90, 330), ("93005", "Electrocardiogram, tracing only", 120, 420), ("96374", "IV push, initial drug", 190, 490),
        ("96361", "IV hydration, each additional hour", 80, 240), ("J2405", "Ondansetron injection", 6, 48), ("J1885", "Ketorolac injection", 9, 60), ("36415", "Blood draw", 18, 70), ("72148", "MRI lumbar spine without contrast", 1100, 3600), ("45378", "Colonoscopy, diagnostic", 1400, 4200),
        ("12001", "Repair of simple wound", 320, 980), ("81001", "Urinalysis with microscopy", 34, 120)]
PARTS = ["charge_cents", "allowed_cents", "adjustment_cents", "plan_paid_cents", "deductible_cents", "copay_cents", "coinsurance_cents", "noncovered_cents", "patient_cents"]


def someone(rng):
    return rng.choice(FIRST), rng.choice("ABCDEFGHJKLMNPRSTW"), rng.choice(LAST)


def home(rng):
    return f"{rng.randint(101, 9899)} {rng.choice(STREET)}", rng.choice(CITY)


def clinic(rng):
    """Who gave the service, and the kind of services there."""
    kind = rng.random()
    if kind < 0.3:
        who = someone(rng)
        return f"{who[0]} {who[1]}. {who[2]}, MD", VISITS
    if kind < 0.6:
        return rng.choice(PRACTICES), VISITS
    if kind < 0.75:
        return rng.choice(OTHERS), VISITS
    return rng.choice(HOSPITALS), WARD


def dollars(rng, low, high):
    """A charge: whole dollars mostly, odd cents at times."""
    return rng.randint(low, high) * 100 + rng.choice([0, 0, 0, 50, 25, rng.randint(1, 99)])


class Plan:
    """A plan that works one claim after another: what is left of the deductible, its rate and its copay."""

    def __init__(self, rng, inside=True):
        self.rng, self.inside = rng, inside
        self.deductible = rng.choice([50000, 100000, 150000, 200000, 300000])
        self.met = rng.choice([0, self.deductible, round(self.deductible * rng.random())])
        self.limit = rng.choice([300000, 450000, 600000, 850000])
        self.spent = min(self.limit - 100000, self.met + rng.randint(0, 60000))
        self.rate, self.copay, self.begun = rng.choice([10, 20, 20, 20, 30]), rng.choice([2000, 2500, 3000, 4000]), self.met

    def work(self, code, charge):
        """The parts of one charge, and why: paid, deductible, copay, coinsurance, free, bundled or denied."""
        rng, part = self.rng, dict.fromkeys(PARTS, 0)
        part["charge_cents"] = charge
        chance = rng.random()
        if chance < 0.06:
            part["noncovered_cents"] = part["patient_cents"] = charge
            return part, "denied"
        if chance < 0.11:
            part["adjustment_cents"] = charge
            return part, "bundled"
        allowed = round(charge * rng.uniform(0.3, 0.85)) if self.inside else charge
        part["allowed_cents"], part["adjustment_cents"] = allowed, charge - allowed
        if code in ("99396", "90471", "90686", "D0120", "D1110", "D0274", "D1206"):
            why = "free"
        elif code.startswith("992") and code < "99280" and self.inside:
            part["copay_cents"], why = min(self.copay, allowed), "copay"
        else:
            part["deductible_cents"] = min(self.deductible - self.met, allowed)
            self.met += part["deductible_cents"]
            part["coinsurance_cents"] = round((allowed - part["deductible_cents"]) * self.rate / 100)
            why = "deductible" if part["deductible_cents"] else "coinsurance"
        part["patient_cents"] = part["deductible_cents"] + part["copay_cents"] + part["coinsurance_cents"]
        part["plan_paid_cents"] = allowed - part["patient_cents"]
        self.spent += part["patient_cents"]
        return part, why


def worked(rng, plan, date, services, count, marks=None, keys=PARTS, **more):
    """Lines of one claim; marks names the remark of each reason; keys are the amounts that are printed."""
    pool = []
    while len(pool) < count:
        pool += rng.sample(services, len(services))
    lines = []
    for code, words, low, high in pool[:count]:
        part, why = plan.work(code, dollars(rng, low, high))
        item = line(date, (code, None, words), **{key: part[key] for key in keys}, **more)
        if marks and marks.get(why):
            item["remarks"] = list(marks[why])
        lines.append(item)
    return lines


def counts(rng, most=20):
    """How many lines each claim has: one claim or some, seldom a long one."""
    kind = rng.random()
    if kind < 0.4:
        return [rng.randint(1, 6)]
    if kind < 0.85:
        return [rng.randint(1, 4) for _ in range(rng.randint(2, 4))]
    return [rng.randint(9, most)]


def sequence(rng, first, count):
    """Days that go forward."""
    found = [first]
    while len(found) < count:
        found.append(after(found[-1], rng.randint(1, 12)))
    return found


def letters(rng, pattern):
    """9 becomes a digit, A a letter."""
    return "".join(digits(rng, 1) if c == "9" else rng.choice("ABCDEFGHJKMNPRSTUVWXYZ") if c == "A" else c for c in pattern)
