/* service_outside_stay.c: a hospital bill charges for a day on which the person was not there. */
#include "rules/stay/rooms.h"

#include "audit/care.h"
#include "audit/traits.h"
#include "know/code.h"

/* Days before the admission (negative) or after the discharge (positive); 0 within the stay. */
static int days_outside(const Line *l, const Stay *s)
{
    Date last = l->date_end == NO_DATE ? l->date : l->date_end;
    if (last < s->admitted)
        return last - s->admitted;
    return l->date > s->discharged ? l->date - s->discharged : 0;
}

/* A sample that is looked at after the patient has left. A blood test bears the day of the draw. */
static bool may_be_finished_later(const Audit *audit, const Line *l, int outside)
{
    if (outside < 1 || outside > window_days(audit_know(audit), S("late-result")))
        return false;
    Str kind = line_kind(audit_know(audit), l);
    const Table *t = know_table(audit_know(audit), S("late-results"));
    return kind.len && table_find(t, S("kind"), kind) >= 0;
}

/* Whether the stay began in the emergency room or in a watching bed: then the days before it are
   its first ones. */
static bool came_before(const Audit *audit, const Group *stay, const Stay *s, int window)
{
    static const Str cares[] = {S_INIT("emergency-room"), S_INIT("observation")};
    for (size_t i = 0; i < sizeof cares / sizeof *cares; i++) {
        int at = group_next_care(audit, stay, cares[i], 0);
        if (at >= 0 && audit_line(audit, stay->refs[at])->date <= s->admitted &&
            audit_line(audit, stay->refs[at])->date >= s->admitted - window)
            return true;
    }
    return false;
}

typedef enum Before { BEFORE_FINE, BEFORE_ASK, BEFORE_WRONG } Before;

/* Tests shortly before a stay belong to it; before an operation they may be weeks before. */
static Before before_stay(const Audit *audit, const Group *stay, const Stay *s, const Line *l)
{
    const Know *know = audit_know(audit);
    int days = s->admitted - l->date, window = window_days(know, S("before-admission"));
    bool test = line_is_care(know, l, S("before-operation"));
    if (days <= window)
        return test || came_before(audit, stay, s, window) ? BEFORE_FINE : BEFORE_ASK;
    bool prepared = test && days <= window_days(know, S("before-operation")) &&
                    group_has_care(audit, stay, S("operation"));
    return prepared ? BEFORE_ASK : BEFORE_WRONG;
}

static void tell(Audit *audit, const Group *stay, const Stay *s, LineRef at, int outside,
                 Before before)
{
    const Line *l = audit_line(audit, at);
    const Doc *d = audit_doc(audit, stay->doc);
    Draft *f = audit_find(audit, stay);
    draft_lines(f, &at, 1);
    draft_date(f, "admitted", s->admitted);
    draft_date(f, "discharged", s->discharged);
    draft_cents(f, "charge", l->charge);
    draft_count(f, "days", outside < 0 ? -outside : outside);
    draft_phrase(f, "when", outside < 0 ? S("Before") : S("After"));
    draft_take_line(f, at);
    bool late_claim = str_equal(doc_frequency_kind(audit_know(audit), d), S("late"));
    bool told = !s->from_paper && !s->room; /* whose bill it is has only been told */
    if (told || late_claim || before == BEFORE_ASK || may_be_finished_later(audit, l, outside))
        draft_at_most(f, CERTAINTY_ASK);
}

static void check(Audit *audit, const Group *stay)
{
    const Doc *d = audit_doc(audit, stay->doc);
    Stay s;
    if (!stay_of(audit, stay, &s))
        return;
    for (int i = 0; i < stay->count; i++) {
        const Line *l = audit_line(audit, stay->refs[i]);
        int outside = days_outside(l, &s);
        if (l->charge <= 0 || !outside || line_reversals(audit_know(audit), d, l))
            continue;
        Before before = outside < 0 ? before_stay(audit, stay, &s, l) : BEFORE_WRONG;
        if (before != BEFORE_FINE)
            tell(audit, stay, &s, stay->refs[i], outside, before);
    }
}

CHECK(service_outside_stay, .each = EACH_DOCUMENT, .check = check, .needs = HAS_DAY | HAS_CHARGE,
      .on = ON_SERVICES, .not_without = WITH_STAY)
