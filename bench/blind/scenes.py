"""Clean visits, as they are billed when nothing is wrong."""

import datetime

from case import Bill

SCENES = {}


def scene(function):
    SCENES[function.__name__] = function
    return function


def later(case, days):
    return case.day + datetime.timedelta(days)


def placed(lines, place):
    for line in lines:
        line["place"] = place
        line.pop("revenue_code", None)
    return lines


def outpatient(case, what="Hospital", **more):
    """A hospital's outpatient bill begins so."""
    return dict(provider=case.provider(what), kind="facility", type="0131", status="01", **more)


def visit(case, kind, **more):
    case.visit = {"kind": kind, "admitted": case.day.isoformat(), **more}


def professional(case, what, lines, place, dx=(), **more):
    for line in lines:
        line.setdefault("diagnosis_pointers", [1])
    return Bill(case.provider(what), "practitioner", placed(lines, place), dx=list(dx), **more)


def anesthesia(case, code, base, minutes):
    """Base units and one unit for each 15 minutes, at a price for the unit."""
    units = base + -(-minutes // 15)
    price = case.rng.randint(70, 130) * 100
    return case.line(code, units=units, mods=["AA"], minutes=minutes, unit_price_cents=price,
                     charge_cents=price * units)


@scene
def office(case):
    case.visit = {"kind": "office", "established_patient": True}
    lines = [case.line(case.rng.choice(["99213", "99214"]), mods=["25"]), case.line("36415"),
             case.line("80053"), case.line("85025"), case.line("83036"), case.line("93000")]
    case.bills = [professional(case, "Family Medicine", lines, "11", ["E11.9", "I10"])]


@scene
def joint(case):
    case.visit = {"kind": "office", "established_patient": True}
    side = case.rng.choice(["RT", "LT"])
    dx = "M17.11" if side == "RT" else "M17.12"
    lines = [case.line("99213", mods=["25"]), case.line("20610", mods=[side]),
             case.line("J3301", units=4), case.line("73562", mods=[side])]
    case.bills = [professional(case, "Orthopedics", lines, "11", [dx])]


@scene
def physical(case):
    case.visit = {"kind": "office", "established_patient": True}
    age = case.year - case.birth.year
    code = "99395" if age < 39 else "99396" if 41 <= age < 64 else "99397" if age > 65 else None
    if code is None:
        case.birth = case.birth.replace(year=case.year - 50)
        code = "99396"
    if case.payer == "medicare":
        code = "G0439"
    lines = [case.line(code, mods=["25"]), case.line("80061"), case.line("90686"), case.line("90471")]
    for line in lines:
        line["_free"] = case.payer != "uninsured"
        if line["code"] == "80061":
            line["modifiers"] = ["33"]
    case.bills = [professional(case, "Family Medicine", lines, "11", ["Z00.00", "Z23"])]


@scene
def therapy(case):
    case.visit = {"kind": "outpatient"}
    lines = []
    for week in range(3):
        day = later(case, 7 * week)
        lines += [case.line("97110", day, 2, ["GP"], minutes=30),
                  case.line("97112", day, 1, ["GP"], minutes=15)]
    case.bills = [professional(case, "Physical Therapy", lines, "11", ["M54.50"])]


@scene
def skin(case):
    case.visit = {"kind": "office", "established_patient": True}
    lines = [case.line("99213", mods=["25"]), case.line("11102"), case.line("11103", units=2),
             case.line("88305", units=3)]
    case.bills = [professional(case, "Dermatology", lines, "11", ["D48.5", "L82.1"])]


@scene
def gallbladder(case):
    visit(case, "surgery")
    surgery = case.line("47562")
    hospital = [case.line("or", units=1), case.line("anesthesia"), case.line("recovery", units=2),
                case.line("sterile"), case.line("pharmacy"), case.line("88305")]
    hospital[0].update(code="47562", description="GALLBLADDER REMOVAL BY SCOPE")
    case.bills = [
        Bill(lines=hospital, dx=["K80.20"], **outpatient(case)),
        professional(case, "Surgical Group", [surgery], "22", ["K80.20"]),
        professional(case, "Anesthesia", [anesthesia(case, "00790", 7, 90)],
                     "22", ["K80.20"])]


@scene
def imaging(case):
    case.visit = {"kind": "imaging"}
    lines = [case.line(case.rng.choice(["72148", "70551", "73630"]))]
    if lines[0]["code"] == "73630":
        lines[0]["modifiers"] = ["RT"]
    dx = {"72148": "M54.50", "70551": "G43.909", "73630": "M79.671"}[lines[0]["code"]]
    case.bills = [professional(case, "Imaging Center", lines, "11", [dx])]


@scene
def emergency(case):
    visit(case, "emergency", discharged=case.day.isoformat())
    lines = [case.line("99284", mods=["25"]), case.line("36415"), case.line("80053"),
             case.line("85025"), case.line("81001"), case.line("74177"),
             case.line("96374", mods=["59"]), case.line("96361", units=1), case.line("J2405", units=4),
             case.line("96375"), case.line("J1885", units=2)]
    case.bills = [
        Bill(lines=lines, dx=["K57.32", "R10.32"], **outpatient(case)),
        professional(case, "Emergency Physicians", [case.line("99284", charge_cents=0)], "23",
                     ["K57.32"]),
        professional(case, "Radiology", [case.line("74177", mods=["26"])], "23", ["K57.32"])]
    smaller(case, case.bills[1].lines[0], 60000, 140000)
    smaller(case, case.bills[2].lines[0], 20000, 42000)


def smaller(case, line, low, high):
    """The doctor's own price of a service that the hospital bills as well."""
    line["unit_price_cents"] = line["charge_cents"] = case.rng.randint(low, high)


@scene
def ankle(case):
    visit(case, "emergency", discharged=case.day.isoformat())
    lines = [case.line("99283", mods=["25"]), case.line("73610", mods=["RT"]),
             case.line("96372"), case.line("J1885", units=4)]
    case.bills = [
        Bill(lines=lines, dx=["S93.401A", "W01.0XXA"], **outpatient(case)),
        professional(case, "Emergency Physicians", [case.line("99283")], "23", ["S93.401A"]),
        professional(case, "Radiology", [case.line("73610", mods=["26", "RT"])], "23",
                     ["S93.401A"])]
    smaller(case, case.bills[1].lines[0], 40000, 90000)
    smaller(case, case.bills[2].lines[0], 3000, 9000)


@scene
def scope(case):
    visit(case, "outpatient")
    lines = [case.line("45385"), case.line("recovery", units=1), case.line("pharmacy"),
             case.line("88305", units=2)]
    case.bills = [
        Bill(lines=lines, dx=["K63.5", "K62.5"], **outpatient(case)),
        professional(case, "Gastroenterology", [case.line("45385")], "22", ["K63.5"]),
        professional(case, "Anesthesia", [anesthesia(case, "00811", 4, 35)],
                     "22", ["K63.5"]),
        professional(case, "Pathology", [case.line("88305", units=2, mods=["26"])], "22",
                     ["K63.5"])]


@scene
def infusion(case):
    visit(case, "outpatient")
    lines = [case.line("96413", minutes=60), case.line("96367", minutes=30),
             case.line("96375"), case.line("J9271", units=200, mods=["JZ"]),
             case.line("J1100", units=10), case.line("J2405", units=8), case.line("36591")]
    lines = lines[:-1] + [case.line("80053"), case.line("85025")]
    case.bills = [Bill(lines=lines, dx=["Z51.11", "C34.90"], **outpatient(case, "Cancer Center"))]


@scene
def knee(case):
    visit(case, "surgery")
    side = case.rng.choice(["RT", "LT"])
    dx = "S83.241A" if side == "RT" else "S83.242A"
    lines = [case.line("29881", mods=[side]), case.line("recovery", units=2),
             case.line("sterile"), case.line("pharmacy")]
    case.bills = [
        Bill(lines=lines, dx=[dx], **outpatient(case)),
        professional(case, "Orthopedics", [case.line("29881", mods=[side])], "22", [dx]),
        professional(case, "Anesthesia", [anesthesia(case, "01400", 4, 60)],
                     "22", [dx])]


@scene
def observation(case):
    visit(case, "outpatient", discharged=later(case, 1).isoformat())
    lines = [case.line("99285", mods=["25"]), case.line("36415"), case.line("80053"),
             case.line("84484"), case.line("84484", mods=["91"]), case.line("93005"),
             case.line("71046"), case.line("G0378", units=22)]
    case.bills = [
        Bill(lines=lines, dx=["R07.9", "I10"], admitted=case.day, discharged=later(case, 1),
             **outpatient(case)),
        professional(case, "Emergency Physicians", [case.line("99285")], "23", ["R07.9"]),
        professional(case, "Cardiology", [case.line("93010")], "23", ["R07.9"])]
    smaller(case, case.bills[1].lines[0], 90000, 160000)


@scene
def inpatient(case):
    nights = case.rng.randint(2, 5)
    out = later(case, nights)
    case.visit = {"kind": "inpatient", "admitted": case.day.isoformat(),
                  "discharged": out.isoformat()}
    lines = [case.line("room", later(case, night)) for night in range(nights)]
    for line in lines:
        line["unit_price_cents"] = line["charge_cents"] = lines[0]["charge_cents"]
    lines += [case.line("pharmacy"), case.line("lab"), case.line("xray"), case.line("supplies")]
    visits = [case.line("99222")]
    visits += [case.line("99232", later(case, day)) for day in range(1, nights)]
    visits += [case.line("99238", out)]
    for line in visits[2:-1]:
        line.update(unit_price_cents=visits[1]["charge_cents"],
                    charge_cents=visits[1]["charge_cents"])
    case.bills = [
        Bill(case.provider("Hospital"), "facility", lines, type="0111", status="01", drg="194",
             admitted=case.day, discharged=out, dx=["J18.9", "I10"]),
        professional(case, "Hospitalists", visits, "21", ["J18.9"])]


@scene
def surgical_stay(case):
    nights = case.rng.randint(2, 3)
    out = later(case, nights)
    case.visit = {"kind": "inpatient", "admitted": case.day.isoformat(),
                  "discharged": out.isoformat()}
    room = case.line("room", case.day, nights)
    lines = [room, case.line("or", units=1), case.line("anesthesia"), case.line("recovery"),
             case.line("sterile"), case.line("pharmacy"), case.line("lab"),
             case.line("therapy", later(case, 1))]
    lines.append(case.line("C1776", mods=[]))
    case.bills = [
        Bill(case.provider("Hospital"), "facility", lines, type="0111", status="01", drg="470",
             admitted=case.day, discharged=out, dx=["M17.11"]),
        professional(case, "Orthopedics", [case.line("27447", mods=["RT"])], "21", ["M17.11"]),
        professional(case, "Anesthesia", [anesthesia(case, "01400", 4, 110)],
                     "21", ["M17.11"])]
