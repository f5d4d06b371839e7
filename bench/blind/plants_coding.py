"""Errors of coding: doubles, parts of a whole, visits, codes and modifiers."""

import datetime

from case import Bill
from registry import CODED, SHARED, WORDED, plant, right
from scenes import professional, smaller

LABS = "office emergency observation"


def add(case, bill, key, like=None, **more):
    """A line more on a bill, dated and placed as its neighbour."""
    like = like or bill.lines[0]
    line = case.line(key, datetime.date.fromisoformat(like["date"]), **more)
    if bill.kind == "practitioner":
        line.pop("revenue_code", None)
        line["place"] = like["place"]
        line.setdefault("diagnosis_pointers", [1])
    bill.lines.append(line)
    return line


def extra(case, family, anchor, key, **more):
    """Adds a line that the anchor includes."""
    bill, line = case.find(*anchor.split())
    if not line:
        return False
    new = add(case, bill, key, line, **more)
    case.record(family, [new["_id"]])
    return True


@plant("dup.exact", "office emergency observation inpatient surgical_stay imaging", WORDED)
def exact(case):
    bill = case.bills[0]
    line = case.rng.choice([ln for ln in bill.lines if ln["revenue_code"][:2] not in ("01",)]
                           if bill.kind == "facility" else bill.lines)
    new = case.again(line)
    bill.lines.insert(bill.lines.index(line) + case.rng.randint(1, 2), new)
    case.record("dup.exact", [line["_id"], new["_id"]], part=0.5)
    return True


@right("dup.exact", "emergency observation", WORDED)
def exact_repeat_91(case):
    bill, line = case.find("80053", "84484")
    new = case.again(line, modifiers=["91"])
    if line["code"] == "80053":
        new.update(code="82962", description="GLUCOSE FINGERSTICK", modifiers=[],
                   unit_price_cents=2400, charge_cents=2400)
        bill.lines.append(case.again(new, modifiers=["91"]))
    bill.lines.append(new)
    return True


@right("dup.exact", "ankle joint", CODED)
def exact_other_side(case):
    bill, line = case.find("73610", "73562")
    side = next(m for m in line["modifiers"] if m in ("RT", "LT"))
    bill.lines.append(case.again(line, modifiers=["LT" if side == "RT" else "RT"]))
    bill.dx += {"73610": ["S93.402A"], "73562": ["M17.0"]}[line["code"]]
    if "diagnosis_pointers" in line:
        bill.lines[-1]["diagnosis_pointers"] = [len(bill.dx)]
    return True


@right("dup.exact", "inpatient", WORDED)
def exact_next_day(case):
    bill = case.bills[0]
    line = bill.lines[-3]
    day = datetime.date.fromisoformat(line["date"]) + datetime.timedelta(1)
    bill.lines.append(case.again(line, date=day.isoformat()))
    return True


@plant("dup.repeat_mod", "emergency ankle imaging")
def repeat_mod(case):
    bill, line = case.find("74177", "73610", "72148", "70551", "73630")
    new = case.again(line)
    new["modifiers"] = ["76"] + line.get("modifiers", [])
    bill.lines.append(new)
    case.record("dup.repeat_mod", [new["_id"]])
    return True


@plant("dup.59_abuse", "scope")
def unbundled_59(case):
    bill = case.rng.choice(case.bills[:2])
    new = add(case, bill, "45380", mods=["59"])
    case.record("dup.59_abuse", [new["_id"]])
    return True


@plant("dup.facility_prof", "emergency ankle", "full claim words text bill")
def facility_prof(case):
    hospital, doctor = case.bills[:2]
    new = case.again(doctor.lines[0], revenue_code="0981", description="ER DOCTOR FEE")
    new.pop("place", None)
    hospital.lines.append(new)
    case.record("dup.facility_prof", [new["_id"], doctor.lines[0]["_id"]], amount=-2,
                pay=[new["_id"]])
    return True


@plant("dup.global_tc26", "imaging")
def global_and_26(case):
    bill = case.bills[0]
    line = bill.lines[0]
    new = case.again(line)
    new["modifiers"] = ["26"] + line.get("modifiers", [])
    smaller(case, new, 3000, 9000)
    if case.rng.random() < 0.5:
        bill.lines.append(new)
    else:
        case.bills.append(professional(case, "Radiology", [new], "11", bill.dx))
    case.record("dup.global_tc26", [new["_id"]])
    return True


@right("dup.global_tc26", "imaging")
def tc_and_26(case):
    bill = case.bills[0]
    line = bill.lines[0]
    new = case.again(line)
    new["modifiers"] = ["26"] + line.get("modifiers", [])
    line["modifiers"] = ["TC"] + line.get("modifiers", [])
    smaller(case, new, 3000, 9000)
    case.bills.append(professional(case, "Radiology", [new], "11", bill.dx))
    return True


@plant("dup.26_missing", "emergency ankle", "full codes claim text bill")
def no_26(case):
    line = case.bills[2].lines[0]
    line["modifiers"].remove("26")
    line["unit_price_cents"] = line["charge_cents"] = line["charge_cents"] * 4
    case.record("dup.26_missing", [line["_id"]], amount=-1)
    return True


@plant("dup.ecg_split", "office")
def ecg_split(case):
    return extra(case, "dup.ecg_split", "93000", case.rng.choice(["93005", "93010"]))


@right("dup.ecg_split", "observation")
def ecg_parts(case):
    return True  # the hospital's tracing and the doctor's reading are the two halves


@plant("unb.cmp_bmp", LABS, WORDED)
def cmp_bmp(case):
    return extra(case, "unb.cmp_bmp", "80053", "80048")


@right("unb.panel_parts", "observation")
def panel_member_later(case):
    bill, line = case.find("80053")
    add(case, bill, "84132", line, mods=["91"])
    return True


@plant("unb.panel_parts", LABS, WORDED)
def panel_member(case):
    return extra(case, "unb.panel_parts", "80053",
                 case.rng.choice(["82947", "84132", "82565", "82310"]))


@plant("unb.panel_parts", LABS)
def panel_split(case):
    bill, line = case.find("80053")
    bill.lines.remove(line)
    parts = [add(case, bill, key, line) for key in
             ("82310", "82374", "82435", "82565", "82947", "84132", "84295", "84520")]
    case.record("unb.panel_parts", [part["_id"] for part in parts], amount=-1)
    return True


@right("unb.panel_parts", LABS)
def panel_three_parts(case):
    bill, line = case.find("80053")
    bill.lines.remove(line)
    for key in ("82310", "82565", "84132"):
        add(case, bill, key, line)
    return True


@plant("unb.general_health", "office", payers="commercial marketplace uninsured")
def health_panel(case):
    bill, line = case.find("80053")
    bill.lines.remove(line)
    add(case, bill, "80050", line)
    bill.lines.remove(case.find("85025")[1])
    new = add(case, bill, case.rng.choice(["84443", "85025", "80053"]), bill.lines[0])
    case.record("unb.general_health", [new["_id"]])
    return True


@plant("unb.general_health", "office", payers="commercial marketplace uninsured")
def health_split(case):
    bill, line = case.find("80053")
    new = add(case, bill, "84443", line)
    case.record("unb.general_health", [new["_id"], line["_id"]], amount=-1)
    return True


@right("unb.general_health", "office", payers="medicare")
def health_split_medicare(case):
    bill, line = case.find("80053")
    add(case, bill, "84443", line)
    return True


@plant("unb.cbc", LABS, WORDED)
def cbc(case):
    return extra(case, "unb.cbc", "85025", case.rng.choice(["85027", "85018", "85014"]))


@plant("unb.ua", "emergency", WORDED)
def urine(case):
    return extra(case, "unb.ua", "81001", case.rng.choice(["81002", "81003"]))


@plant("unb.ncci_ptp", "office joint skin emergency infusion scope")
def pair(case):
    special = {"80048", "85027", "81002", "81003", "45378", "45380", "93005", "93010", "96360",
               "96365", "96374", "99211", "36000", "94760"}
    found = []
    for bill in case.bills:
        table = case.tables_pairs[bill.kind]
        have = {line.get("code") for line in bill.lines}
        found += [(bill, one, two) for (one, two) in table
                  if one in have and two not in have and two not in special
                  and not two.startswith(("99", "92")) and not one.startswith(("99", "92"))
                  and two not in case.tables.addons]
    if not found:
        return False
    bill, one, two = case.rng.choice(found)
    anchor = next(line for line in bill.lines if line.get("code") == one)
    new = add(case, bill, two, anchor)
    case.record("unb.ncci_ptp", [new["_id"], anchor["_id"]], amount=-2, pay=[new["_id"]])
    return True


@right("unb.ncci_ptp", "scope")
def pair_59(case):
    add(case, case.bills[1], "45380", mods=["59"])
    return True


@plant("unb.mue", "office skin emergency infusion")
def over_mue(case):
    bill = case.bills[0]
    limits = case.tables.mue[bill.kind]
    lines = [ln for ln in bill.lines if limits.get(ln.get("code"), (99, 0))[0] < 6
             and ln["code"][:2] not in ("99", "36")]
    line = case.rng.choice(lines)
    limit = max(limits[line["code"]][0], case.tables.later_limits.get(line["code"], 0))
    line["units"] = limit + case.rng.randint(1, 3)
    line["charge_cents"] = line["unit_price_cents"] * line["units"]
    case.record("unb.mue", [line["_id"]], part=(line["units"] - limit) / line["units"])
    return True


@right("unb.mue", "office skin emergency infusion")
def at_mue(case):
    bill = case.bills[0]
    limits = case.tables.mue[bill.kind]
    line = case.find("11103", "J1885", "J1100", "83036")[1]
    line["units"] = limits[line["code"]][0]
    line["charge_cents"] = line["unit_price_cents"] * line["units"]
    return True


@plant("unb.addon_orphan", "skin")
def orphan(case):
    bill, line = case.find("11102")
    bill.lines.remove(line)
    addon = case.find("11103")[1]
    case.record("unb.addon_orphan", [addon["_id"]])
    return True


@plant("unb.surgical_tray", "joint skin", WORDED)
def tray(case):
    return extra(case, "unb.surgical_tray", "20610 11102", case.rng.choice(["A4550", "99070"]))


@plant("unb.injection_em", "joint")
def nurse_visit(case):
    bill = case.bills[0]
    bill.lines[:] = []
    base = case.line("96372")
    base.update(place="11", diagnosis_pointers=[1])
    base.pop("revenue_code")
    bill.lines += [base]
    drug = add(case, bill, "J1885", base, units=2)
    new = add(case, bill, "99211", base)
    drug["place"] = "11"
    case.record("unb.injection_em", [new["_id"]])
    return True


@plant("unb.venipuncture", "office emergency", WORDED)
def draw_twice(case):
    bill, line = case.find("36415")
    line["units"] = 2
    line["charge_cents"] = 2 * line["unit_price_cents"]
    case.record("unb.venipuncture", [line["_id"]], part=0.5)
    return True


@plant("unb.pulse_ox", "emergency ankle observation", WORDED)
def monitoring(case):
    return extra(case, "unb.pulse_ox", "99283 99284 99285",
                 case.rng.choice(["94760", "36000", "93041"]))


@plant("unb.closure", "skin")
def closure(case):
    bill, line = case.find("11102")
    bill.lines.remove(line)
    bill.lines.remove(case.find("11103")[1])
    first = add(case, bill, "11402", line)
    new = add(case, bill, "12001", line)
    case.find("88305")[1].update(units=1, charge_cents=case.find("88305")[1]["unit_price_cents"])
    case.record("unb.closure", [new["_id"], first["_id"]], amount=-2, pay=[new["_id"]])
    return True


@plant("unb.scope_diag", "knee scope", WORDED)
def diagnostic_scope(case):
    bill = case.rng.choice(case.bills[:2])
    line = bill.lines[0]
    key = "29870" if line["code"] == "29881" else "45378"
    new = add(case, bill, key, line, mods=line.get("modifiers", []))
    case.record("unb.scope_diag", [new["_id"]])
    return True


@right("unb.scope_diag", "knee")
def scope_other_knee(case):
    bill = case.bills[1]
    side = bill.lines[0]["modifiers"][0]
    add(case, bill, "29870", mods=["LT" if side == "RT" else "RT", "59"])
    bill.dx.append("M25.562" if side == "RT" else "M25.561")
    bill.lines[-1]["diagnosis_pointers"] = [2]
    return True


@plant("unb.colonoscopy_biopsy", "scope")
def biopsy(case):
    new = add(case, case.rng.choice(case.bills[:2]), "45380")
    case.record("unb.colonoscopy_biopsy", [new["_id"]])
    return True


@plant("unb.fluoro", "joint")
def guidance(case):
    bill = case.bills[0]
    line = case.find("20610")[1]
    case.find("73562")[0].lines.remove(case.find("73562")[1])
    line.update(code="20611", description="INJECT LARGE JOINT W ULTRASOUND")
    if case.rng.random() < 0.5:
        line.update(code="64483", description="SPINE INJECTION LUMBAR", modifiers=line["modifiers"])
        bill.dx[:] = ["M54.16"]
    new = add(case, bill, "76942" if line["code"] == "20611" else "77003", line)
    case.record("unb.fluoro", [new["_id"]])
    return True


@plant("glob.em_minor", "joint skin")
def no_25(case):
    bill, line = case.find("99213")
    line.pop("modifiers")
    case.record("glob.em_minor", [line["_id"]])
    return True


@plant("glob.em_major", "gallbladder")
def follow_up(case):
    surgeon = case.bills[1]
    day = case.day + datetime.timedelta(case.rng.randint(8, 60))
    new = case.line("99213", day)
    bill = professional(case, "Surgical Group", [new], "11", ["K80.20"])
    if case.rng.random() < 0.5:
        case.bills.append(bill)
    else:
        surgeon.lines.append(bill.lines[0])
    case.record("glob.em_major", [new["_id"]])
    return True


@right("glob.em_major", "gallbladder")
def follow_up_late(case):
    day = case.day + datetime.timedelta(95)
    case.bills.append(professional(case, "Surgical Group", [case.line("99213", day)], "11",
                                   ["K21.9"]))
    return True


@right("glob.em_major", "gallbladder")
def follow_up_24(case):
    day = case.day + datetime.timedelta(30)
    case.bills.append(professional(case, "Surgical Group", [case.line("99213", day, mods=["24"])],
                                   "11", ["K40.90"]))
    return True


@right("glob.em_major", "gallbladder")
def follow_up_elsewhere(case):
    day = case.day + datetime.timedelta(20)
    case.bills.append(professional(case, "Family Medicine", [case.line("99213", day)], "11",
                                   ["I10"]))
    return True


@plant("em.new_patient", "office joint skin")
def new_patient(case):
    bill, line = case.find("99213", "99214")
    words = case.line("99203")
    line.update(code="99203", description=words["description"])
    case.record("em.new_patient", [line["_id"]], amount=-1)
    return True


@right("em.new_patient", "office joint skin")
def really_new(case):
    bill, line = case.find("99213", "99214")
    line.update(code="99203", description="OFFICE VISIT NEW LEVEL 3")
    case.visit["established_patient"] = False
    return True


@plant("em.level_ed", "ankle")
def level_ed(case):
    hospital = case.bills[0]
    hospital.lines[:] = hospital.lines[:1]
    hospital.lines[0].update(code="99285", description="ER VISIT LEVEL 5")
    hospital.lines[0].pop("modifiers")
    case.bills[1].lines[0].update(code="99285", description="ER VISIT LEVEL 5")
    case.bills[:] = case.bills[:2]
    for bill in case.bills:
        bill.dx = ["J06.9"]
    case.record("em.level_ed", [hospital.lines[0]["_id"], case.bills[1].lines[0]["_id"]], amount=-1)
    return True


@plant("em.time_sum", "office")
def time_sum(case):
    bill, line = case.find("99213", "99214")
    line.update(code="99215", description="OFFICE VISIT EST LEVEL 5", minutes=22)
    case.record("em.time_sum", [line["_id"]], amount=-1)
    return True


@plant("em.two_visits", "office joint")
def two_visits(case):
    bill, line = case.find("99213", "99214")
    other = "99214" if line["code"] == "99213" else "99213"
    new = add(case, bill, other, line)
    case.record("em.two_visits", [new["_id"], line["_id"]], amount=-1)
    return True


@plant("em.prev_plus_problem", "physical", payers=SHARED)
def problem_too(case):
    bill = case.bills[0]
    new = add(case, bill, "99213", mods=["25"])
    bill.dx.append("I10")
    new["diagnosis_pointers"] = [3]
    case.record("em.prev_plus_problem", [new["_id"]])
    return True


@plant("em.critical_care_home", "ankle emergency")
def critical_home(case):
    for bill in case.bills[:2]:
        line = bill.lines[0]
        line.update(code="99291", description="CRITICAL CARE FIRST HOUR")
    ids = [bill.lines[0]["_id"] for bill in case.bills[:2]]
    case.record("em.critical_care_home", ids, amount=-1)
    return True


@plant("em.critical_time", "emergency")
def critical_short(case):
    line = case.bills[1].lines[0]
    line.update(code="99291", description="CRITICAL CARE FIRST HOUR", minutes=20)
    case.record("em.critical_time", [line["_id"]])
    return True


@plant("em.critical_time", "inpatient")
def critical_more_short(case):
    bill = case.bills[1]
    first = add(case, bill, "99291", bill.lines[0])
    bill.lines.remove(bill.lines[0])
    first["minutes"] = 60
    new = add(case, bill, "99292", first, minutes=5)
    case.record("em.critical_time", [new["_id"]])
    return True


@plant("em.inpatient_initial_repeat", "inpatient")
def initial_twice(case):
    bill = case.bills[1]
    line = bill.lines[1]
    line.update(code="99223", description="FIRST HOSPITAL VISIT LEVEL 3")
    case.record("em.inpatient_initial_repeat", [line["_id"], bill.lines[0]["_id"]], amount=-1)
    return True


@plant("em.telehealth_facility", "office")
def telehealth(case):
    bill, line = case.find("99213", "99214")
    bill.lines[:] = [line]
    line.update(modifiers=["95"], place="10")
    key = case.rng.choice(["G0463", "Q3014"])
    new = case.line(key)
    case.bills.append(Bill(case.provider("Hospital"), "facility", [new], type="0131", status="01",
                           dx=list(bill.dx)))
    case.record("em.telehealth_facility", [new["_id"]])
    return True


@plant("em.office_facility_fee", "office")
def clinic_fee(case):
    bill, line = case.find("99213", "99214")
    bill.lines[:] = [line]
    line.update(place="19")
    line.pop("modifiers")
    new = case.line("G0463")
    case.bills.append(Bill(case.provider("Hospital"), "facility", [new], type="0131", status="01",
                           dx=list(bill.dx)))
    case.record("em.office_facility_fee", [new["_id"]])
    return True


@plant("code.invalid_cpt", "office joint imaging emergency")
def invalid_cpt(case):
    bill, line = case.find("83036", "73562", "72148", "70551", "73630", "81001")
    line["code"] = case.rng.choice(["99241", "97001", "82101", "93541", "80054"])
    case.record("code.invalid_cpt", [line["_id"]])
    return True


@plant("code.invalid_icd", "therapy joint office", "full codes claim")
def invalid_icd(case):
    bill = case.bills[0]
    bill.dx[0] = {"M54.50": "M54.5", "M17.11": "M17.1", "M17.12": "M17.1"}.get(bill.dx[0], "E11")
    case.record("code.invalid_icd", [line["_id"] for line in bill.lines], amount=-1, bill=0)
    return True


@plant("code.sex", "office", "full codes claim")
def sex(case):
    bill = case.bills[0]
    bill.dx[0] = "N40.1" if case.sex == "F" else "N80.9" if case.rng.random() < 0.5 else "O26.891"
    case.record("code.sex", [line["_id"] for line in bill.lines], amount=-1, bill=0)
    return True


@plant("code.age", "physical")
def age(case):
    line = case.bills[0].lines[0]
    line.update(code="99391", description="WELL VISIT EST INFANT")
    case.record("code.age", [line["_id"]], amount=-1)
    return True


@plant("code.age", "office", "full codes claim")
def age_diagnosis(case):
    bill = case.bills[0]
    bill.dx[0] = case.rng.choice(case.newborn)
    case.record("code.age", [line["_id"] for line in bill.lines], amount=-1, bill=0)
    return True


@plant("code.laterality", "joint knee", "full codes claim")
def laterality(case):
    bill, line = case.find("20610", "29881")
    bill = case.bills[0] if line["code"] == "20610" else case.bills[1]
    line = next(ln for ln in bill.lines if ln.get("code") == line["code"])
    side = "LT" if line["modifiers"] == ["RT"] else "RT"
    line["modifiers"] = [side]
    case.record("code.laterality", [line["_id"]], amount=-1)
    return True


@right("code.laterality", "joint")
def both_knees(case):
    case.bills[0].dx = ["M17.0"]
    return True


@plant("code.bilateral", "joint")
def bilateral(case):
    bill, line = case.find("20610")
    side = line["modifiers"][0]
    line.update(modifiers=["50"])
    case.bills[0].dx = ["M17.0"]
    new = add(case, bill, "20610", line, mods=[side])
    case.record("code.bilateral", [line["_id"], new["_id"]], amount=-2, pay=[new["_id"]])
    return True


@plant("code.bilateral", "joint")
def bilateral_units(case):
    bill, line = case.find("20610")
    line.update(modifiers=["50"], units=2, charge_cents=2 * line["unit_price_cents"])
    case.bills[0].dx = ["M17.0"]
    case.record("code.bilateral", [line["_id"]], part=0.5)
    return True


@right("code.bilateral", "joint")
def two_sides(case):
    bill, line = case.find("20610")
    other = "LT" if line["modifiers"] == ["RT"] else "RT"
    case.bills[0].dx = ["M17.0"]
    add(case, bill, "20610", line, mods=[other])
    return True


@plant("code.multi_proc", "skin", "full codes claim eob", SHARED + " medicare")
def full_price_twice(case):
    bill = case.bills[0]
    new = add(case, bill, "17110", mods=["59"])
    bill.dx.append("B07.9")
    new["diagnosis_pointers"] = [3]
    case.record("code.multi_proc", [new["_id"]], amount=-1)
    return True


@plant("code.assistant", "scope", payers="medicare commercial")
def assistant(case):
    new = case.again(case.bills[1].lines[0], modifiers=[case.rng.choice(["80", "AS"])])
    smaller(case, new, 30000, 60000)
    case.bills.append(professional(case, "Surgical Assistants", [new], "22", ["K63.5"]))
    case.record("code.assistant", [new["_id"]])
    return True


@plant("code.rev_hcpcs", "emergency observation", "full claim")
def rev_hcpcs(case):
    bill, line = case.find("80053")
    line["revenue_code"] = case.rng.choice(["0450", "0360", "0636"])
    case.record("code.rev_hcpcs", [line["_id"]], amount=-1)
    return True


@plant("code.upcoded_drug_units", "emergency ankle", "full text bill")
def drug_units(case):
    bill, line = case.find("J2405", "J1885")
    if line["code"] == "J2405":
        line.update(description="ONDANSETRON 4 MG INJ", units=40)
        fair = 4
    else:
        line.update(description="KETOROLAC 30 MG INJ", units=30)
        fair = 2
    line["charge_cents"] = line["units"] * line["unit_price_cents"]
    case.record("code.upcoded_drug_units", [line["_id"]], part=1 - fair / line["units"])
    return True


@right("code.upcoded_drug_units", "emergency", "full text bill")
def drug_units_fit(case):
    line = case.find("J2405")[1]
    line.update(description="ONDANSETRON 8 MG INJ", units=8,
                charge_cents=8 * line["unit_price_cents"])
    return True


@plant("code.ndc", "emergency ankle", "full words text bill")
def unnamed_drug(case):
    new = case.line("pharmacy", charge_cents=248000, unit_price_cents=248000)
    case.bills[0].lines.append(new)
    case.record("code.ndc", [new["_id"]], amount=-1)
    return True


@plant("code.self_admin", "observation emergency", "full words text bill")
def self_admin(case):
    new = case.line("pharmacy", revenue_code="0637", description="SELF ADMINISTERED DRUGS",
                    charge_cents=14200, unit_price_cents=14200)
    case.bills[0].lines.append(new)
    case.record("code.self_admin", [new["_id"]], amount=-1)
    return True


@plant("code.modifier_conflict", "ankle imaging knee")
def modifiers(case):
    bill = case.bills[-1] if case.visit["kind"] == "imaging" else case.bills[0]
    line = next(ln for ln in bill.lines if ln.get("code", "")[:1] in "72")
    radiology = line["code"][0] == "7"
    line["modifiers"] = case.rng.choice([["26", "TC"], ["RT", "LT"]] if radiology
                                        else [["RT", "LT"], ["76", "77"]])
    case.record("code.modifier_conflict", [line["_id"]], amount=-1)
    return True


@plant("code.transposed", "emergency ankle imaging joint", "full codes claim text bill")
def transposed(case):
    """Two neighbouring digits change places, and another code that exists comes out."""
    fees = case.tables.fees
    for bill in case.bills:
        for line in bill.lines:
            code = line.get("code", "")
            for at in range(1, 4):
                other = code[:at] + code[at + 1:at + 2] + code[at:at + 1] + code[at + 2:]
                if other != code and fees.get((other, ""), {}).get("status") == "A":
                    line["code"] = other
                    case.record("code.transposed", [line["_id"]], amount=-1)
                    return True
    return False
