/* asked_modifiers.c: modifiers that claim a second time or a separate service, which only the
   record can show. */
#include "rules/coding/pairs.h"

#include "audit/services.h"
#include "audit/traits.h"
#include "rules/coding/parts.h"

/* ---- done again ---- */

/* Another line of the code that day, which this one repeats. */
static int first_time(const Audit *audit, const Group *same, int at)
{
    for (int i = 0; i < same->count; i++) {
        if (i != at && line_is_charged(audit, same->refs[i]) &&
            (i < at || !audit_has_modifier_of(audit, same->refs[i], S("repeat-modifiers"))))
            return i;
    }
    return -1;
}

static void check_repeat(Audit *audit, const Group *same)
{
    for (int i = 0; i < same->count; i++) {
        const Line *l = audit_line(audit, same->refs[i]);
        if (!line_is_charged(audit, same->refs[i]) || l->minutes ||
            line_repeats_often(audit_know(audit), l) == REPEATS_SILENT ||
            !audit_has_modifier_of(audit, same->refs[i], S("repeat-modifiers")))
            continue;
        int first = first_time(audit, same, i);
        LineRef both[2] = {same->refs[i], first >= 0 ? same->refs[first] : same->refs[i]};
        Draft *f = audit_find(audit, same);
        draft_lines(f, both, first >= 0 ? 2 : 1);
        draft_cents(f, "charge", l->charge);
        draft_take_line(f, same->refs[i]);
        draft_cite_table(f, S("repeat-modifiers"), l->code);
    }
}

CHECK(repeat_unproven, .each = EACH_CODE_VISIT, .check = check_repeat,
      .needs = HAS_CODE | HAS_DAY | HAS_CHARGE, .on = ON_SERVICES)

/* ---- a separate service ---- */

/* Nothing on the papers sets the two apart but the modifier: not the side, nor the diagnosis. */
static bool is_bare(const Audit *audit, LineRef a, LineRef b)
{
    enum { ROOM = 12 };
    Str x[ROOM], y[ROOM];
    const Line *one = audit_line(audit, a), *two = audit_line(audit, b);
    int m = audit_diagnoses(audit, a, x, ROOM), n = audit_diagnoses(audit, b, y, ROOM);
    bool differ = m != n;
    for (int i = 0; i < m && !differ; i++)
        differ = !str_equal(x[i], y[i]);
    bool pointed = one->pointer_count && two->pointer_count;
    return !lines_at_two_places(audit, a, b) && !(pointed && differ) && !one->minutes &&
           !two->minutes;
}

static bool tell_separate(Audit *audit, const Group *day, ClaimKind kind, LineRef at, LineRef other)
{
    Ptp p;
    LineRef both[2] = {at, other}, first = other, second = at;
    if (pair_look(audit, day, kind, first, second, &p) != PAIR_LIFTED) {
        first = at;
        second = other;
        if (pair_look(audit, day, kind, first, second, &p) != PAIR_LIFTED)
            return false;
    }
    if (p.modifier != 1 || !is_bare(audit, at, other))
        return false;
    Draft *f = audit_find(audit, day);
    draft_lines(f, both, 2);
    draft_text(f, "other", parts_text(audit, &other, 1));
    draft_cents(f, "charge", audit_line(audit, at)->charge);
    draft_take_line(f, at);
    draft_cite_pair(f, audit, &p, first, second);
    return true;
}

static void check_separate(Audit *audit, const Group *day)
{
    ClaimKind kind;
    if (day->count < 2 || !audit_edits(audit, day, &kind))
        return;
    for (int i = 0; i < day->count; i++) {
        bool told = !line_is_charged(audit, day->refs[i]) ||
                    !audit_has_modifier_of(audit, day->refs[i], S("separate-59"));
        for (int j = 0; j < day->count && !told; j++) {
            if (i != j && line_is_charged(audit, day->refs[j]))
                told = tell_separate(audit, day, kind, day->refs[i], day->refs[j]);
        }
    }
}

CHECK(separate_service_unproven, .each = EACH_VISIT_DAY, .check = check_separate,
      .needs = HAS_CODE | HAS_DAY | HAS_CHARGE, .on = ON_SERVICES)
