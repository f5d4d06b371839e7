"""Scenes outside a hospital: offices, laboratories, imaging, therapy, ambulances.

Each function takes a Builder and says what was done; it is right by the tables (checked.py).
"""
from model import age_on, day_after

COMMON = [("I10", "E78.5"), ("E11.9", "I10"), ("K21.9",), ("J06.9",), ("M54.50",), ("R53.83",),
          ("J45.20",), ("E03.9",), ("F41.1",), ("M25.561",), ("N39.0",), ("R10.13",)]
LABS = ["80053", "85025", "83036", "80061", "82607", "82306", "82728", "86140", "83735", "81001"]


def visit_code(b):
    return b.rng.choices(["99212", "99213", "99214", "99215"], [1, 5, 5, 1])[0]


def labs(b, claim, many, place="11", day=None, pool=None):
    """A blood draw and some tests that do not hold one another."""
    b.line(claim, "36415", place=place, day=day)
    for code in b.rng.sample(pool or LABS, many):
        b.line(claim, code, place=place, day=day)


def office_labs(b):
    b.person()
    claim = b.claim("office", diagnoses=b.rng.choice(COMMON))
    b.line(claim, visit_code(b))
    labs(b, claim, b.rng.randint(2, 5))
    if b.chance(.25):
        b.line(claim, "84443")
        claim.services = [s for s in claim.services if s.code not in ("85025",)]


def office_only(b):
    """Two or three visits over some months to one doctor."""
    b.person()
    claim = b.claim("office", diagnoses=b.rng.choice(COMMON))
    code = visit_code(b)
    for number in range(b.rng.randint(1, 2)):
        b.line(claim, code, day=day_after(b.day, 24 * number))
    if b.chance(.4):
        b.line(claim, "93000")
        claim.services[0].mods = ["25"]


def checkup(b):
    b.person(40, 62)
    new = b.chance(.2)
    claim = b.claim("office", diagnoses=["Z00.00"])
    if b.senior:
        b.line(claim, "G0439", preventive=True)
    else:
        low = age_on(b.patient["birth_date"], b.day) < 40
        b.line(claim, ("99385" if low else "99386") if new else "99395" if low else "99396",
               preventive=True)
    if b.chance(.7):
        claim.services[0].mods = ["25"]
        claim.diagnoses.append("Z23")
        shots = b.rng.sample(["90686", "90715", "90750"], b.rng.randint(1, 2))
        for code in shots:
            b.line(claim, code, preventive=True).pointers = [2]
        b.line(claim, "90471", preventive=True).pointers = [2]
        if len(shots) > 1:
            b.line(claim, "90472", preventive=True).pointers = [2]
    if b.chance(.3):    # the blood sugar of a known diabetic is no screening
        claim.diagnoses.append("E11.9")
        for code in ("36415", "83036"):
            b.line(claim, code).pointers = [len(claim.diagnoses)]


def pediatric(b):
    b.person(1, 4)
    claim = b.claim("pediatrics", diagnoses=["Z00.129", "Z23"])
    b.line(claim, "99392", mods=["25"], preventive=True)
    b.line(claim, "90686", preventive=True).pointers = [2]
    b.line(claim, "90460", preventive=True).pointers = [2]


def joint_injection(b):
    b.person(45, 62)
    side = b.rng.choice([("RT", "M17.11"), ("LT", "M17.12")])
    claim = b.claim("orthopedics", diagnoses=[side[1]])
    b.line(claim, b.rng.choice(["99213", "99214"]), mods=["25"])
    b.line(claim, "20610", mods=[side[0]])
    b.drug(claim, "J3301", 4)
    b.line(claim, "73562", mods=[side[0]])


def shot_visit(b):
    b.person()
    claim = b.claim("office", diagnoses=["J20.9"])
    b.line(claim, "99213", mods=["25"])
    b.line(claim, "96372")
    b.drug(claim, *b.rng.choice([("J0696", 4), ("J1885", 4), ("J1100", 8)]))
    if b.chance(.5):
        b.line(claim, "71046")


def skin(b):
    b.person(50, 62)
    claim = b.claim("skin", diagnoses=["L57.0", "D48.5"])
    b.line(claim, b.rng.choice(["99212", "99213"]), mods=["25"])
    b.line(claim, "11102").pointers = [2]
    b.line(claim, "17000", mods=["59"])
    b.line(claim, "17003", units=b.rng.randint(2, 6))
    lab = b.claim("pathology", diagnoses=["D48.5"], visit="lab")
    b.line(lab, "88305", place="81")


def urgent(b):
    b.person()
    claim = b.claim("urgent", diagnoses=["J02.9"])
    b.line(claim, b.rng.choice(["99203", "99213"]), place="20")
    b.line(claim, "87880", place="20")
    if b.chance(.5):
        b.line(claim, "87804", place="20")


def small_cut(b):
    b.person()
    claim = b.claim("urgent", diagnoses=["S61.411A"])
    b.line(claim, "99203", mods=["25"], place="20")
    b.line(claim, "12001", place="20")


def lab_only(b):
    b.person()
    claim = b.claim("lab", diagnoses=b.rng.choice(COMMON), visit="lab")
    labs(b, claim, b.rng.randint(3, 6), "81")


def imaging_only(b):
    b.person()
    code, dx = b.rng.choice([("72148", "M54.16"), ("73721", "M25.561"), ("76700", "R10.11"),
                             ("70553", "R51.9"), ("71046", "R05.9"), ("73030", "M25.511")])
    claim = b.claim("imaging", diagnoses=[dx], visit="imaging")
    b.line(claim, code, mods=["RT"] if code in ("73721", "73030") else [])


def mammogram(b):
    b.person(42, 62, "F")
    claim = b.claim("imaging", diagnoses=["Z12.31"], visit="imaging")
    b.line(claim, "77067", preventive=True)
    b.line(claim, "77063", preventive=True)


def therapy(b):
    b.person()
    claim = b.claim("therapy", diagnoses=["M54.50"], visit="office")
    timed = b.chance(.6)
    b.line(claim, "97161", mods=["GP"])
    b.line(claim, "97110", 1, ["GP"], minutes=15 if timed else 0)
    for number in range(1, b.rng.randint(3, 7)):
        day = day_after(b.day, 3 * number)
        b.line(claim, "97110", 2, ["GP"], day=day, minutes=30 if timed else 0)
        b.line(claim, b.rng.choice(["97140", "97112"]), 1, ["GP"], day=day,
               minutes=15 if timed else 0)


def talk_therapy(b):
    b.person()
    claim = b.claim("psychiatry", diagnoses=["F33.1"])
    code, minutes = b.rng.choice([("90834", 45), ("90837", 60)])
    for number in range(b.rng.randint(1, 4)):
        b.line(claim, code, day=day_after(b.day, 7 * number), minutes=minutes)


def psychiatry(b):
    b.person()
    claim = b.claim("psychiatry", diagnoses=["F33.1", "F41.1"])
    if b.chance(.4):
        b.line(claim, "90791")
        return
    b.line(claim, b.rng.choice(["99213", "99214"]), mods=["25"])
    b.line(claim, "90833", minutes=30)


def telehealth(b):
    b.person()
    claim = b.claim("office", diagnoses=b.rng.choice(COMMON))
    b.line(claim, b.rng.choice(["99213", "99214"]), mods=["95"], place="10")


def eye_visit(b):
    b.person(50, 62)
    claim = b.claim("eye", diagnoses=["H35.3131"])
    b.line(claim, b.rng.choice(["92014", "92012"]))
    b.line(claim, "92134")


def heart_visit(b):
    b.person(45, 62)
    claim = b.claim("cardiology", diagnoses=["I25.10", "I10"])
    b.line(claim, "99214", mods=["25"])
    b.line(claim, "93000")
    if b.chance(.5):
        b.line(claim, "93306")


def ambulance(b):
    b.person()
    claim = b.claim("ambulance", diagnoses=["R55"], visit="ambulance", emergency=True)
    way = [b.rng.choice(["RH", "SH"])]
    b.line(claim, b.rng.choice(["A0427", "A0429"]), mods=way, place="41")
    b.line(claim, "A0425", b.rng.randint(3, 28), way, place="41")


def air_ambulance(b):
    b.person()
    claim = b.claim("air", diagnoses=["I63.9"], visit="ambulance", emergency=True)
    b.line(claim, "A0431", mods=["SH"], place="42")
    b.line(claim, "A0436", b.rng.randint(30, 90), ["SH"], place="42")


def wart(b):
    b.person()
    claim = b.claim("skin", diagnoses=["B07.9"])
    b.line(claim, "17110")


def ear(b):
    b.person()
    claim = b.claim("office", diagnoses=["H61.21"])
    b.line(claim, "99213", mods=["25"])
    b.line(claim, "69210", mods=["RT"])
