"""The scenes by name, with the kinds of plan that fit and how often each comes."""
import scenes_hospital as hospital
import scenes_office as office

ALL = ("commercial", "marketplace", "medicare", "medicare_advantage", "medicaid", "none")
YOUNG = ("commercial", "marketplace", "medicaid", "none")

SCENES = {                                  # name: (function, plan kinds, weight)
    "office_labs": (office.office_labs, ALL, 10),
    "office_only": (office.office_only, ALL, 4),
    "checkup": (office.checkup, ALL, 5),
    "pediatric": (office.pediatric, YOUNG, 2),
    "joint_injection": (office.joint_injection, ALL, 4),
    "shot_visit": (office.shot_visit, ALL, 3),
    "skin": (office.skin, ALL, 3),
    "urgent": (office.urgent, ALL, 2),
    "small_cut": (office.small_cut, ALL, 2),
    "lab_only": (office.lab_only, ALL, 4),
    "imaging_only": (office.imaging_only, ALL, 3),
    "mammogram": (office.mammogram, ALL, 2),
    "therapy": (office.therapy, ALL, 4),
    "talk_therapy": (office.talk_therapy, ALL, 2),
    "psychiatry": (office.psychiatry, ALL, 2),
    "telehealth": (office.telehealth, ALL, 1),
    "eye_visit": (office.eye_visit, ALL, 1),
    "heart_visit": (office.heart_visit, ALL, 2),
    "ambulance": (office.ambulance, ALL, 2),
    "air_ambulance": (office.air_ambulance, YOUNG, 1),
    "wart": (office.wart, ALL, 1),
    "ear": (office.ear, ALL, 1),
    "emergency": (hospital.emergency, ALL, 10),
    "emergency_cut": (hospital.emergency_cut, ALL, 4),
    "observation": (hospital.observation, ALL, 3),
    "colonoscopy": (hospital.colonoscopy, ALL, 4),
    "knee_scope": (hospital.knee_scope, ALL, 3),
    "day_surgery": (hospital.day_surgery, ALL, 4),
    "spine_injection": (hospital.spine_injection, ALL, 2),
    "upper_scope": (hospital.upper_scope, ALL, 2),
    "inpatient": (hospital.inpatient, ALL, 6),
    "joint_replacement": (hospital.joint_replacement, ALL, 2),
    "delivery": (hospital.delivery, YOUNG, 2),
    "chemo": (hospital.chemo, ALL, 2),
    "infusion": (hospital.infusion, ALL, 2),
    "iv_drip": (hospital.iv_drip, ALL, 2),
    "dialysis": (hospital.dialysis, ALL, 2),
    "trauma": (hospital.trauma, ALL, 1),
}
