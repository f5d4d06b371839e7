/* room_on_discharge_day.c: a night in a room is billed for the day the person went home. */
#include "rules/stay/rooms.h"

#include "audit/traits.h"

/* Rooms posted the morning after: no line on the day of admission, and no night too many. */
static bool posted_next_day(const Audit *audit, const Group *stay, const Stay *s, Str who)
{
    for (int i = 0; i < stay->count; i++) {
        const Line *l = audit_line(audit, stay->refs[i]);
        if (str_equal(line_room(audit_know(audit), l), who) && l->date <= s->admitted)
            return false;
    }
    return rooms_sum(audit, stay, who) <= s->nights * UNITS_ONE;
}

static void check(Audit *audit, const Group *stay)
{
    const Know *know = audit_know(audit);
    const Doc *d = audit_doc(audit, stay->doc);
    Stay s;
    if (!stay_of(audit, stay, &s))
        return;
    if (s.discharged == s.admitted || doc_stay_end(know, d).len) {
        audit_not_applicable(audit, stay);
        return;
    }
    for (int i = 0; i < stay->count; i++) {
        const Line *l = audit_line(audit, stay->refs[i]);
        Str who = line_room(know, l);
        if (!who.len || l->charge <= 0 || l->date != s.discharged || line_reversals(know, d, l) ||
            posted_next_day(audit, stay, &s, who))
            continue;
        Units billed = rooms_sum(audit, stay, who);
        Draft *f = audit_find(audit, stay);
        draft_lines(f, &stay->refs[i], 1);
        draft_date(f, "discharged", s.discharged);
        draft_date(f, "admitted", s.admitted);
        draft_cents(f, "charge", l->charge);
        draft_count(f, "nights", s.nights);
        draft_take_line(f, stay->refs[i]);
        if (billed == NO_UNITS || billed <= s.nights * UNITS_ONE)
            draft_at_most(f, CERTAINTY_ASK);
    }
}

CHECK(room_on_discharge_day, .each = EACH_DOCUMENT, .check = check, .needs = HAS_DAY,
      .on = ON_SERVICES, .not_without = WITH_STAY)
