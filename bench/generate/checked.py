"""The generator's own check of a case's coding against the source tables.

A clean case breaks none of these; a planted case breaks those that were planted. It knows nothing
of Haggle: it is the second opinion that keeps the truth true.
"""
from collections import defaultdict

from model import PRACTITIONER, age_on
from tables import PTP_MODIFIERS

VISITS = ("992", "99381", "99385", "99386", "9939", "G0438", "G0439")


def groups(case):
    """(claims' kind, provider, day) -> services. Inpatient hospital claims stand outside the edits;
    so do dialysis claims."""
    found = defaultdict(list)
    for claim in case.claims:
        if claim.bill_type.startswith(("011", "072")):
            continue
        for service in claim.services:
            if service.code:
                found[claim.kind, claim.provider.npi, service.date].append(service)
    return found


def pair_violations(tables, kind, day, services):
    """(first, second) services whose codes are edited that day and no modifier lifts the edit."""
    for first in services:
        for second in services:
            if first is second or first.code == second.code:
                continue
            indicator = tables.pair(kind, first.code, second.code, day)
            if indicator is None:
                continue
            lifted = PTP_MODIFIERS.intersection(first.mods + second.mods)
            if indicator == "0" or not lifted:
                yield first, second, indicator


def unit_violations(case, tables, kind, services):
    """Services above the MUE, with the ceiling and its MAI: by line (1) or by day (2, 3)."""
    by_code = defaultdict(list)
    for service in services:
        if service.kind != "anes":
            by_code[service.code].append(service)
    for code, same in by_code.items():
        ceiling = tables.ceiling(kind, code)
        if ceiling is None:
            continue
        limit, mai = ceiling
        if limit == 0 and not case.plan.medicare:
            continue    # nought says that Medicare does not pay it so, not that it is too many
        if mai == 1:
            for service in same:
                if service.units > limit:
                    yield [service], limit, mai
        elif sum(service.units for service in same) > limit:
            yield same, limit, mai


def orphans(case, tables):
    """Add-on services with none of their primaries by the same provider on that day."""
    for claim in case.claims:
        for service in claim.services:
            primaries = tables.primaries(service.code)
            if primaries is None:
                continue
            if not any(other.code in primaries and other.date == service.date
                       for group in case.claims if group.provider is claim.provider
                       for other in group.services):
                yield service


def violations(case, tables):
    """[(family, services)] of all that the source tables object to."""
    found = []
    for (kind, _, day), services in groups(case).items():
        for first, second, _ in pair_violations(tables, kind, day, services):
            found.append(("unb.ncci_ptp", [first, second]))
        for same, _, _ in unit_violations(case, tables, kind, services):
            found.append(("unb.mue", same))
        codes = {service.code for service in services}
        if {"80053", "84443", "85025"} <= codes and case.plan.kind != "medicare":
            found.append(("unb.general_health", [s for s in services if s.code in
                                                 ("80053", "84443", "85025")]))
        found += repeated(services) + same_day_visits(kind, tables, services)
    found += [("unb.addon_orphan", [service]) for service in orphans(case, tables)]
    return found + wrong_codes(case, tables)


def repeated(services):
    """Two lines of a day that nothing tells apart."""
    seen, found = {}, []
    for service in services:
        key = (service.code, tuple(service.mods), service.revenue, service.units, service.words)
        if key in seen:
            found.append(("dup.exact", [seen[key], service]))
        seen[key] = service
    return found


def same_day_visits(kind, tables, services):
    """An office visit without 25 beside a minor procedure; two visits in a day."""
    visits = [s for s in services if s.code.startswith(VISITS) and not tables.primaries(s.code)]
    found = []
    if kind == PRACTITIONER:
        for visit in visits:
            for other in services:
                row = tables.rvu.get((other.code, ""), {})
                if row.get("global") in ("000", "010") and \
                        not {"25", "57"} & set(visit.mods) and other not in visits:
                    found.append(("glob.em_minor", [visit, other]))
        if len(visits) > 1 and not any("25" in visit.mods for visit in visits):
            found.append(("em.two_visits", visits))
    return found


def wrong_codes(case, tables):
    """Codes and diagnoses not valid on the day, or against the patient's age or sex."""
    found = []
    sex, birth = case.patient["sex"], case.patient["birth_date"]
    for claim in case.claims:
        for service in claim.services:
            if service.code and service.kind != "anes" and \
                    tables.known_code(service.code, service.date) is False:
                found.append(("code.invalid_cpt", [service]))
        for diagnosis in claim.diagnoses:
            if not tables.valid_icd(diagnosis):
                found.append(("code.invalid_icd", list(claim.services)))
            conflict = tables.icd_conflict(diagnosis, age_on(birth, claim.first_day), sex)
            if conflict:
                found.append(("code." + conflict, list(claim.services)))
    return found


def clean(case, tables):
    return not violations(case, tables)
