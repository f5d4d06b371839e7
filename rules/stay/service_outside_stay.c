/* service_outside_stay.c: a hospital bill charges for a day on which the person was not there. */
#include "rules/stay/rooms.h"

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

static bool may_be_finished_later(const Audit *audit, const Line *l, int outside)
{
    if (outside < 1 || outside > window_days(audit_know(audit), S("late-result")))
        return false;
    Str kind = line_kind(audit_know(audit), l);
    const Table *t = know_table(audit_know(audit), S("late-results"));
    return kind.len && table_find(t, S("kind"), kind) >= 0;
}

static void tell(Audit *audit, const Group *stay, const Stay *s, LineRef at, int outside)
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
    if (!s->from_paper || late_claim || may_be_finished_later(audit, l, outside))
        draft_at_most(f, CERTAINTY_ASK);
}

static void check(Audit *audit, const Group *stay)
{
    int before = window_days(audit_know(audit), S("before-admission"));
    const Doc *d = audit_doc(audit, stay->doc);
    Stay s;
    if (!stay_of(audit, stay, &s))
        return;
    for (int i = 0; i < stay->count; i++) {
        const Line *l = audit_line(audit, stay->refs[i]);
        int outside = days_outside(l, &s);
        if (l->charge > 0 && (outside > 0 || outside < -before) &&
            !line_reversals(audit_know(audit), d, l))
            tell(audit, stay, &s, stay->refs[i], outside);
    }
}

CHECK(service_outside_stay, .each = EACH_DOCUMENT, .check = check, .needs = HAS_DAY | HAS_CHARGE,
      .on = ON_BILLS)
