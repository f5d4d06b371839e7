"""More clean visits: those that look most like an error and are none."""

import datetime

from case import Bill
from scenes import anesthesia, later, outpatient, professional, scene, smaller, visit


def nights_of(case, key, first, count):
    lines = [case.line(key, later(case, first + night)) for night in range(count)]
    for line in lines:
        line["unit_price_cents"] = line["charge_cents"] = lines[0]["charge_cents"]
    return lines


def stay(case, nights, lines, dx, **more):
    out = later(case, nights)
    case.visit = {"kind": "inpatient", "admitted": case.day.isoformat(),
                  "discharged": out.isoformat()}
    return Bill(case.provider("Hospital"), "facility", lines, type="0111",
                admitted=case.day, discharged=out, dx=dx, **{"status": "01", **more})


@scene
def intensive(case):
    lines = nights_of(case, "icu", 0, 2) + nights_of(case, "stepdown", 2, 1) \
        + nights_of(case, "room", 3, 1)
    lines += [case.line("pharmacy"), case.line("lab"), case.line("supplies")]
    hospital = stay(case, 4, lines, ["A41.9", "J96.01"], drg="871")
    care = [case.line("99291", minutes=74), case.line("99291", later(case, 1), minutes=134),
            case.line("99292", later(case, 1), units=2)]
    first = [case.line("99223"), case.line("99232", later(case, 2)),
             case.line("99232", later(case, 3)), case.line("99238", later(case, 4))]
    heart = [case.line("99222"), case.line("93306", mods=["26"])]
    smaller(case, heart[1], 15000, 30000)
    case.bills = [hospital, professional(case, "Intensive Care", care, "21", ["J96.01"]),
                  professional(case, "Hospitalists", first, "21", ["A41.9"]),
                  professional(case, "Cardiology", heart, "21", ["I50.9"])]


@scene
def birth(case):
    case.sex, case.payer = "F", "commercial" if case.payer.startswith("medicare") else case.payer
    if case.plan["kind"].startswith("medicare"):
        case.plan = case.make_plan()
    case.birth = datetime.date(case.year - 29, 5, 9)
    case.name = "June " + case.name.split()[1]
    lines = nights_of(case, "maternity", 0, 2) + [case.line("delivery"), case.line("pharmacy"),
                                                  case.line("lab"), case.line("anesthesia")]
    case.bills = [stay(case, 2, lines, ["O80", "Z37.0"], drg="807"),
                  professional(case, "Women's Health", [case.line("59400")], "21", ["O80"])]


@scene
def dialysis(case):
    days = [later(case, n) for week in range(4) for n in (7 * week, 7 * week + 2, 7 * week + 4)]
    lines = [case.line("90999", day, mods=["G6"] if day == days[0] else []) for day in days]
    for line in lines:
        line["unit_price_cents"] = line["charge_cents"] = lines[0]["charge_cents"]
    case.visit = {"kind": "outpatient"}
    case.bills = [Bill(case.provider("Kidney Center"), "facility", lines, type="0721", status="30",
                       dx=["N18.6", "Z99.2"]),
                  professional(case, "Nephrology", [case.line("90960", later(case, 27))], "65",
                               ["N18.6"])]


@scene
def talking(case):
    case.visit = {"kind": "office", "established_patient": True}
    lines = [case.line("90837", later(case, 7 * n), mods=["95"], minutes=60) for n in range(4)]
    for line in lines:
        line["unit_price_cents"] = line["charge_cents"] = lines[0]["charge_cents"]
    case.bills = [professional(case, "Counseling", lines, "10", ["F41.1"])]


@scene
def mammogram(case):
    case.sex = "F"
    case.name = "Ruth " + case.name.split()[1]
    case.birth = datetime.date(case.year - 52, 3, 3)
    case.visit = {"kind": "imaging"}
    if case.payer in ("medicare", "advantage"):
        case.payer = "commercial"
        case.plan = case.make_plan()
    lines = [case.line("77067"), case.line("77063")]
    for line in lines:
        line["_free"] = case.insured
    case.bills = [professional(case, "Imaging Center", lines, "11", ["Z12.31"])]


@scene
def transfer(case):
    visit(case, "emergency", discharged=case.day.isoformat())
    lines = [case.line("99291"), case.line("80053"), case.line("84484"), case.line("70450"),
             case.line("93005")]
    case.bills = [Bill(lines=lines, dx=["I21.3"],
                       **{**outpatient(case), "status": "02"}),
                  professional(case, "Emergency Physicians", [case.line("99291", minutes=45)], "23",
                               ["I21.3"]),
                  professional(case, "Radiology", [case.line("70450", mods=["26"])], "23",
                               ["R51.9"])]
    smaller(case, case.bills[1].lines[0], 70000, 120000)
    smaller(case, case.bills[2].lines[0], 9000, 21000)


@scene
def baby(case):
    case.birth = case.day - datetime.timedelta(125)
    case.payer = "commercial" if case.payer in ("medicare", "advantage") else case.payer
    if case.plan["kind"].startswith("medicare"):
        case.plan = case.make_plan()
    case.visit = {"kind": "office", "established_patient": True}
    lines = [case.line("99391", mods=["25"]), case.line("90698"), case.line("90670"),
             case.line("90460", units=2), case.line("90461", units=4)]
    for line in lines:
        line["_free"] = case.insured
    case.bills = [professional(case, "Pediatrics", lines, "11", ["Z00.129", "Z23"])]


@scene
def therapy_first(case):
    case.visit = {"kind": "outpatient"}
    lines = [case.line("97161", mods=["GP"]),
             case.line("97110", units=1, mods=["GP"], minutes=15),
             case.line("97530", later(case, 2), units=2, mods=["GP"], minutes=30),
             case.line("97140", later(case, 2), units=1, mods=["GP", "59"], minutes=12)]
    case.bills = [professional(case, "Physical Therapy", lines, "11", ["M25.511"])]


@scene
def eyes(case):
    visit(case, "surgery")
    first, second = case.day, later(case, 21)
    surgeon = [case.line("66984", first, mods=["RT"]), case.line("66984", second, mods=["LT", "79"])]
    sleep = [anesthesia(case, "00142", 4, 20)]
    hospital = [case.line("66984", first, mods=["RT"]), case.line("V2632", first),
                case.line("66984", second, mods=["LT"]), case.line("V2632", second)]
    case.bills = [Bill(lines=hospital, dx=["H25.11", "H25.12"], **outpatient(case)),
                  professional(case, "Eye Clinic", surgeon, "22", ["H25.11", "H25.12"]),
                  professional(case, "Anesthesia", sleep, "22", ["H25.11"])]
    surgeon[1]["diagnosis_pointers"] = [2]


@scene
def both_knees(case):
    case.visit = {"kind": "office", "established_patient": True}
    lines = [case.line("20610", mods=["50"]), case.line("J3301", units=8)]
    case.bills = [professional(case, "Orthopedics", lines, "11", ["M17.0"])]


@scene
def directed(case):
    visit(case, "surgery")
    doctor = anesthesia(case, "00790", 7, 90)
    nurse = case.again(doctor, modifiers=["QX"])
    doctor["modifiers"] = ["QK"]
    surgeon = case.line("47562")
    helper = case.again(surgeon, modifiers=["80"])
    smaller(case, helper, 60000, 110000)
    hospital = [case.line("47562"), case.line("recovery", units=2), case.line("sterile"),
                case.line("88305")]
    case.bills = [Bill(lines=hospital, dx=["K80.20"], **outpatient(case)),
                  professional(case, "Surgical Group", [surgeon], "22", ["K80.20"]),
                  professional(case, "Surgical Assistants", [helper], "22", ["K80.20"]),
                  professional(case, "Anesthesia", [doctor], "22", ["K80.20"]),
                  professional(case, "Nurse Anesthetists", [nurse], "22", ["K80.20"])]


@scene
def laboratory(case):
    case.visit = {"kind": "lab"}
    lines = [case.line(key) for key in ("80061", "84443", "83036", "82565", "82947", "85027")]
    case.bills = [professional(case, "Laboratories", lines, "81", ["E78.5", "E11.9"])]


@scene
def ride(case):
    case.visit = {"kind": "ambulance"}
    lines = [case.line("A0429", mods=["RH"]), case.line("A0425", units=9, mods=["RH"])]
    case.bills = [professional(case, "Ambulance", lines, "41", ["S72.001A"])]


@scene
def drips(case):
    """Hydration after the drug, an infusion of two hours, a push: one first service."""
    visit(case, "outpatient")
    lines = [case.line("96365", minutes=60), case.line("96366", minutes=60),
             case.line("96375"), case.line("96361", minutes=60, mods=["59"]),
             case.line("J0696", units=8), case.line("J2405", units=4), case.line("J7030")]
    case.bills = [Bill(lines=lines, dx=["L03.115"], **outpatient(case, "Infusion Center"))]


@scene
def family_day(case):
    """Two members of one family on one day, each with the same visit."""
    case.visit = {"kind": "office", "established_patient": True}
    lines = [case.line("99213"), case.line("87086")]
    case.bills = [professional(case, "Family Medicine", lines, "11", ["N39.0"])]
