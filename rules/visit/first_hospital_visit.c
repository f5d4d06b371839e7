/* first_hospital_visit.c: the first visit of a hospital stay charged twice by one group. */
#include "audit/care.h"

#include "audit/traits.h"

/* The doctors' part, and of one practice. */
static bool is_of_practice(const Audit *audit, LineRef a, LineRef b)
{
    return audit_service_doc(audit, a.doc)->provider == audit_service_doc(audit, b.doc)->provider;
}

typedef enum Stays { STAYS_TWO, STAYS_MAYBE_ONE, STAYS_ONE } Stays;

/* The practice's visit on the day of discharge, between the two. */
static bool is_sent_home(const Audit *audit, const Group *all, LineRef early, LineRef late)
{
    Date a = audit_line(audit, early)->date, b = audit_line(audit, late)->date;
    for (int i = 0; i < all->count; i++) {
        const Line *l = audit_line(audit, all->refs[i]);
        if (is_of_practice(audit, all->refs[i], late) && l->date >= a && l->date <= b &&
            line_is_care(audit_know(audit), l, S("last-visit")))
            return true;
    }
    return false;
}

/* Whether both days lie in one stay; where no paper tells its days, visits close together may. */
static Stays stays_of(const Audit *audit, const Group *all, LineRef early, LineRef late)
{
    Date a = audit_line(audit, early)->date, b = audit_line(audit, late)->date;
    Date admitted, discharged;
    if (case_stay_on(audit, early.doc, a, &admitted, &discharged))
        return b <= discharged ? STAYS_ONE : STAYS_TWO;
    bool printed;
    if (audit_stay_days(audit, early.doc, &admitted, &discharged, &printed) && admitted <= a)
        return b <= discharged ? STAYS_ONE : STAYS_TWO;
    if (b - a <= 1 && !is_sent_home(audit, all, early, late))
        return STAYS_ONE; /* nobody left in between */
    return b - a <= window_days(audit_know(audit), S("one-stay")) ? STAYS_MAYBE_ONE : STAYS_TWO;
}

static bool is_first_visit(const Audit *audit, LineRef at)
{
    const Line *l = audit_line(audit, at);
    return l->charge > 0 && line_is_care(audit_know(audit), l, S("first-visit")) &&
           !line_reversals(audit_know(audit), audit_doc(audit, at.doc), l);
}

static void tell(Audit *audit, const Group *all, int late, int early, Stays stays)
{
    LineRef both[2] = {all->refs[late], all->refs[early]};
    const Line *a = audit_line(audit, both[1]), *b = audit_line(audit, both[0]);
    Draft *f = audit_find(audit, all);
    draft_lines(f, both, late == early ? 1 : 2);
    draft_cents(f, "charge", b->charge);
    draft_date(f, "earlier", a->date);
    if (late == early)
        draft_take_charge(f, both[0],
                          b->charge - cents_part_half_up(b->charge, UNITS_ONE, line_units(b)));
    else
        draft_take_line(f, both[0]);
    bool clinicians = a->provider_name.len && b->provider_name.len &&
                      !provider_same(a->provider_name, b->provider_name);
    if (clinicians || stays == STAYS_MAYBE_ONE)
        draft_at_most(f, CERTAINTY_ASK);
}

static void check(Audit *audit, const Group *all)
{
    int seen = 0;
    for (int i = 0; i < all->count; i++) {
        if (!is_first_visit(audit, all->refs[i]))
            continue;
        seen++;
        if (line_units(audit_line(audit, all->refs[i])) > UNITS_ONE)
            tell(audit, all, i, i, STAYS_ONE);
        for (int j = 0; j < i; j++) {
            Stays stays = is_first_visit(audit, all->refs[j]) &&
                                  is_of_practice(audit, all->refs[i], all->refs[j])
                              ? stays_of(audit, all, all->refs[j], all->refs[i])
                              : STAYS_TWO;
            if (stays == STAYS_TWO)
                continue;
            tell(audit, all, i, j, stays);
            break;
        }
    }
    if (!seen)
        audit_not_applicable(audit, all);
}

CHECK(first_hospital_visit, .each = EACH_PATIENT, .check = check, .needs = HAS_DAY | HAS_CHARGE,
      .on = ON_SERVICES, .only_codes = true)
