"""Scenes in and around a hospital: emergency, surgery, stays, infusion, dialysis."""
from model import FACILITY, day_after

ED_LABS = ["80053", "85025", "81001", "83690", "84703", "85610", "83605", "83735"]


def facility(b, diagnoses, visit, bill_type="0131", **more):
    return b.claim("hospital", FACILITY, diagnoses, visit, bill_type, **more)


def ed_labs(b, claim, many):
    pool = [code for code in ED_LABS if code != "84703" or b.patient["sex"] == "F"]
    b.line(claim, "36415")
    for code in b.rng.sample(pool, many):
        b.line(claim, code)


def emergency(b):
    """An emergency visit: hospital, emergency doctor, radiologist."""
    b.person()
    problem = b.rng.choice(["belly", "chest", "head"])
    dx = {"belly": ["R10.9", "R11.2"], "chest": ["R07.9"], "head": ["R51.9", "R42"]}[problem]
    scan = {"belly": "74177", "chest": "71046", "head": "70450"}[problem]
    level = b.rng.choice(["99284", "99284", "99285", "99283"])
    claim = facility(b, dx, "emergency", status="01", emergency=True)
    b.line(claim, level, mods=["25"])
    ed_labs(b, claim, b.rng.randint(2, 4))
    b.line(claim, scan)
    if scan == "74177":
        b.line(claim, "Q9967", b.rng.choice([80, 95, 100]))
    if problem == "chest":
        b.line(claim, "84484")
        b.line(claim, "93005")
    b.line(claim, "96374", mods=["59"] if scan == "74177" else [])
    b.drug(claim, "J2405", 4)
    if b.chance(.5):
        b.line(claim, "96375")
        b.drug(claim, "J1885", 2)
    if b.chance(.4):
        b.line(claim, "96361", mods=["59"])
        b.line(claim, "J7030", 1)
    doctor = b.claim("emergency", diagnoses=dx, visit="emergency", emergency=True)
    b.line(doctor, level, place="23")
    if problem == "chest":
        doctor.services[0].mods = ["25"]
        b.line(doctor, "93010", place="23")
    reader = b.claim("radiology", diagnoses=dx, visit="emergency", emergency=True)
    b.line(reader, scan, mods=["26"], place="23")


def emergency_cut(b):
    """A cut or a sprain in the emergency room."""
    b.person()
    if b.chance(.5):
        dx, procedure, mods, film = ["S61.412A", "W26.0XXA"], "12002", [], None
    else:
        dx, procedure, mods, film = ["S93.401A", "X50.1XXA"], "29515", ["RT"], "73610"
    claim = facility(b, dx, "emergency", status="01", emergency=True)
    b.line(claim, "99283", mods=["25"])
    b.line(claim, procedure, mods=mods, revenue="0450")
    if film:
        b.line(claim, film, mods=["RT"])
        reader = b.claim("radiology", diagnoses=dx, visit="emergency", emergency=True)
        b.line(reader, film, mods=["26", "RT"], place="23")
    doctor = b.claim("emergency", diagnoses=dx, visit="emergency", emergency=True)
    b.line(doctor, "99283", mods=["25"], place="23")
    b.line(doctor, procedure, mods=mods, place="23")


def observation(b):
    """A night in a watching bed."""
    b.person()
    claim = facility(b, ["R07.9", "I10"], "outpatient", admitted=b.day,
                     discharged=day_after(b.day, 1), status="01")
    b.line(claim, "99285", mods=["25"])
    b.line(claim, "G0378", b.rng.randint(12, 26))
    ed_labs(b, claim, 3)
    b.line(claim, "84484", day=b.day)
    b.line(claim, "93005")
    b.line(claim, "71046")
    reader = b.claim("radiology", diagnoses=["R07.9"], visit="outpatient")
    b.line(reader, "71046", mods=["26"], place="22")


def colonoscopy(b):
    """A colonoscopy: doctor, hospital outpatient, anesthesia, tissue."""
    b.person(46, 62)
    screening = b.chance(.5)
    dx = ["Z12.11", "D12.5"] if screening else ["K62.5", "D12.5"]
    extra = [] if not screening else ["PT"] if b.senior else ["33"]
    free = screening and b.kind != "medicare"
    doctor = b.claim("gi", diagnoses=dx, visit="surgery")
    house = facility(b, dx, "surgery")
    for claim in (doctor, house):
        b.line(claim, "45385", mods=extra, place="22", preventive=free)
        if b.chance(.5):
            b.line(claim, "45380", mods=["59"] + extra, place="22", preventive=free)
    sleep = b.claim("anesthesia", diagnoses=dx, visit="surgery")
    made = b.anesthesia(sleep, "00812" if screening and not b.senior else "00811",
                        b.rng.choice([30, 45]),
                        ["AA"] + (extra if b.senior else []))
    made.preventive = free
    tissue = b.claim("pathology", diagnoses=dx, visit="surgery")
    b.line(tissue, "88305", b.rng.randint(1, 3), ["26"] + (["33"] if free else []), "22",
           preventive=free)


def knee_scope(b):
    b.person(30, 60)
    mod, dx = b.rng.choice([("RT", "S83.241A"), ("LT", "S83.242A")])
    surgeon = b.claim("orthopedics", diagnoses=[dx], visit="surgery")
    b.line(surgeon, "29881", mods=[mod], place="22")
    house = facility(b, [dx], "surgery")
    b.line(house, "29881", mods=[mod])
    b.revenue(house, "0370", "Anesthesia supplies", 420)
    b.revenue(house, "0710", "Recovery room", 380)
    b.drug(house, "J3010", 2)
    b.drug(house, "J2405", 4)
    sleep = b.claim("anesthesia", diagnoses=[dx], visit="surgery")
    b.anesthesia(sleep, "01400", b.rng.choice([60, 75, 90]))


def day_surgery(b):
    """One operation in a day: hernia, gallbladder, wrist nerve, cataract."""
    b.person()
    code, sleep_code, mods, dx, minutes = b.rng.choice([
        ("49505", "00840", ["RT"], "K40.90", 75), ("47562", "00790", [], "K80.20", 90),
        ("64721", "01810", ["RT"], "G56.01", 45), ("66984", "00142", ["LT"], "H25.12", 30)])
    surgeon = b.claim("surgeon", diagnoses=[dx], visit="surgery")
    b.line(surgeon, code, mods=mods, place="22")
    house = facility(b, [dx], "surgery")
    b.line(house, code, mods=mods)
    b.revenue(house, "0710", "Recovery room", 380)
    sleep = b.claim("anesthesia", diagnoses=[dx], visit="surgery")
    b.anesthesia(sleep, sleep_code, minutes)


def spine_injection(b):
    b.person(35, 62)
    claim = b.claim("pain", diagnoses=["M54.16"], visit="surgery")
    if b.chance(.5):
        b.line(claim, "62323", place="24")
    else:
        b.line(claim, "64483", mods=["RT"], place="24")
        if b.chance(.5):
            b.line(claim, "64484", mods=["RT"], place="24")


def upper_scope(b):
    b.person(35, 62)
    doctor = b.claim("gi", diagnoses=["K21.00"], visit="surgery")
    b.line(doctor, "43239", place="22")
    house = facility(b, ["K21.00"], "surgery")
    b.line(house, "43239")
    sleep = b.claim("anesthesia", diagnoses=["K21.00"], visit="surgery")
    b.anesthesia(sleep, "00731", 30)


def inpatient(b):
    """Some nights for pneumonia or heart failure: room, medicine, tests, hospital doctor."""
    b.person(30, 62)
    nights = b.rng.randint(2, 5)
    dx = b.rng.choice([["J18.9", "I10"], ["I50.23", "I10"], ["N17.9", "E11.9"]])
    claim = facility(b, dx, "inpatient", "0111", admitted=b.day,
                     discharged=day_after(b.day, nights), status="01")
    b.room(claim, nights)
    for night in range(nights):
        day = day_after(b.day, night)
        if b.chance(.5):
            b.line(claim, "80048", day=day)
        b.revenue(claim, "0250", f"Pharmacy, day {night + 1}", 240 + 10 * night, day=day)
    b.line(claim, "85025")
    b.line(claim, "71046")
    if b.chance(.5):
        b.revenue(claim, "0410", "Breathing care", 210)
    doctor = b.claim("hospitalist", diagnoses=dx, visit="inpatient", admitted=b.day,
                     discharged=claim.discharged)
    b.line(doctor, b.rng.choice(["99222", "99223"]), place="21")
    for night in range(1, nights):
        b.line(doctor, "99232", place="21", day=day_after(b.day, night))
    b.line(doctor, b.rng.choice(["99238", "99239"]), place="21", day=claim.discharged)


def joint_replacement(b):
    """A knee or hip replaced, two nights."""
    b.person(50, 62)
    code, sleep_code, mod, dx = b.rng.choice([("27447", "01402", "RT", "M17.11"),
                                              ("27447", "01402", "LT", "M17.12")])
    nights = 2
    claim = facility(b, [dx], "inpatient", "0111", admitted=b.day,
                     discharged=day_after(b.day, nights), status="01")
    b.room(claim, nights)
    b.revenue(claim, "0360", "Operating room", 9800)
    b.revenue(claim, "0278", "Implant, knee set", 6200)
    b.revenue(claim, "0710", "Recovery room", 700)
    b.revenue(claim, "0250", "Pharmacy", 620)
    surgeon = b.claim("orthopedics", diagnoses=[dx], visit="inpatient", admitted=b.day,
                      discharged=claim.discharged)
    b.line(surgeon, code, mods=[mod], place="21")
    sleep = b.claim("anesthesia", diagnoses=[dx], visit="inpatient")
    b.anesthesia(sleep, sleep_code, b.rng.choice([105, 120]), place="21")


def delivery(b):
    b.person(21, 39, "F")
    claim = facility(b, ["O80", "Z37.0", "Z3A.39"], "inpatient", "0111", admitted=b.day,
                     discharged=day_after(b.day, 2), status="01")
    b.room(claim, 2, "0122", "Room and board, mothers, shared room")
    b.revenue(claim, "0722", "Delivery room", 3900)
    b.line(claim, "85025")
    b.line(claim, "86900")
    doctor = b.claim("ob", diagnoses=["O80", "Z37.0", "Z3A.39"], visit="inpatient")
    b.line(doctor, "59400", place="21")


def chemo(b):
    """An infusion day: visit, blood tests, chemotherapy."""
    b.person(45, 62)
    timed = b.chance(.5)
    claim = facility(b, ["Z51.11", "C34.11"], "outpatient")
    b.line(claim, "36415")
    b.line(claim, "80053")
    b.line(claim, "85025")
    b.line(claim, "96413", minutes=60 if timed else 0)
    b.line(claim, "96415", minutes=60 if timed else 0)
    b.line(claim, "96375")
    b.drug(claim, "J9271", 200)
    b.drug(claim, "J1100", 10)


def infusion(b):
    b.person()
    claim = b.claim("oncology", diagnoses=["K50.00"], visit="outpatient")
    timed = b.chance(.5)
    b.line(claim, "96413", minutes=60 if timed else 0)
    b.line(claim, "96415", minutes=60 if timed else 0)
    b.drug(claim, "J1745", b.rng.choice([40, 50, 60]))


def iv_drip(b):
    """Medicine and fluids by vein in a hospital's clinic."""
    b.person()
    claim = facility(b, ["L03.115"], "outpatient")
    timed = b.chance(.5)
    b.line(claim, "96365", minutes=60 if timed else 0)
    if b.chance(.6):
        b.line(claim, "96366", minutes=60 if timed else 0)
    b.drug(claim, "J0696", 8)


def dialysis(b):
    b.person(40, 62)
    claim = b.claim("dialysis", FACILITY, ["N18.6", "Z99.2"], "outpatient", "0721")
    for number in range(b.rng.randint(6, 13)):
        b.line(claim, "90999", mods=["V6"], day=day_after(b.day, 2 * number + number // 3))
    if b.chance(.5):
        doctor = b.claim("office", diagnoses=["N18.6", "Z99.2"])
        b.line(doctor, "90960", place="65", day=b.day)


def trauma(b):
    """Critical care, then a stay in intensive care."""
    b.person()
    claim = facility(b, ["S06.5X0A", "V43.52XA"], "inpatient", "0111", admitted=b.day,
                     discharged=day_after(b.day, 3), status="01", emergency=True)
    b.room(claim, 1, "0200", "Intensive care room", 4200)
    for night in (1, 2):
        b.revenue(claim, "0120", "Room and board, shared room", 1900, day=day_after(b.day, night),
                  kind="room")
    b.line(claim, "99291")
    b.line(claim, "70450")
    b.line(claim, "85025")
    doctor = b.claim("emergency", diagnoses=["S06.5X0A", "V43.52XA"], visit="emergency",
                     emergency=True)
    b.line(doctor, "99291", place="23", minutes=b.rng.choice([45, 60, 70]))
