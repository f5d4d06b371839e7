/* asked_modifiers.c: modifiers that claim a second time or a separate service, which only the
   record can show. */
#include "rules/coding/pairs.h"

#include "audit/services.h"
#include "audit/traits.h"
#include "rules/coding/parts.h"

/* ---- done again ---- */

/* "Chest X-ray again, 18:30": the paper itself shows when. */
static bool shows_hour(Str text)
{
    for (ptrdiff_t at = 1; at + 2 < text.len; at++) {
        if (text.ptr[at] == ':' && char_is_digit(text.ptr[at - 1]) &&
            char_is_digit(text.ptr[at + 1]) && char_is_digit(text.ptr[at + 2]))
            return true;
    }
    return false;
}

/* Said to be done again, by whom it was done: its reading, and what a stay holds, is no matter. */
static bool is_repeat(const Audit *audit, LineRef at)
{
    const Know *know = audit_know(audit);
    const Line *l = audit_line(audit, at);
    return audit_has_modifier_of(audit, at, S("repeat-modifiers")) && line_is_charged(audit, at) &&
           !l->minutes && !shows_hour(l->description) && !line_is_reading(know, l) &&
           line_repeats_often(know, l) != REPEATS_SILENT;
}

/* The other lines of the codes that are repeated, behind those. */
static int with_first_times(const Audit *audit, const Group *day, LineRef *lines, int repeats)
{
    int count = repeats;
    for (int i = 0; i < day->count; i++) {
        bool named = false;
        for (int j = 0; j < repeats && !named; j++)
            named =
                str_equal(audit_line(audit, lines[j])->code, audit_line(audit, day->refs[i])->code);
        if (named && line_is_charged(audit, day->refs[i]) && !is_repeat(audit, day->refs[i]))
            lines[count++] = day->refs[i];
    }
    return count;
}

/* All that is repeated on a day is one question. */
static void check_repeat(Audit *audit, const Group *day)
{
    int repeats = 0;
    Cents sum = 0;
    if (audit_service_doc(audit, day->refs[0].doc)->inpatient) {
        audit_not_applicable(audit, day);
        return;
    }
    LineRef *lines = arena_array(audit_arena(audit), LineRef, day->count + 1);
    for (int i = 0; i < day->count; i++) {
        if (!is_repeat(audit, day->refs[i]))
            continue;
        sum += audit_line(audit, day->refs[i])->charge;
        lines[repeats++] = day->refs[i];
    }
    if (!repeats)
        return;
    Draft *f = audit_find(audit, day);
    draft_lines(f, lines, with_first_times(audit, day, lines, repeats));
    draft_text(f, "again", parts_text(audit, lines, repeats));
    draft_cents(f, "charge", sum);
    for (int i = 0; i < repeats; i++)
        draft_take_line(f, lines[i]);
    draft_cite_table(f, S("repeat-modifiers"), audit_line(audit, lines[0])->code);
}

static bool may_bear_repeat(Audit *audit, Str modifier)
{
    return table_find(know_table(audit_know(audit), S("repeat-modifiers")), S("modifier"),
                      modifier) >= 0;
}

CHECK(repeat_unproven, .each = EACH_VISIT_DAY, .check = check_repeat,
      .needs = HAS_CODE | HAS_DAY | HAS_CHARGE, .on = ON_SERVICES, .not_without = WITH_OUTPATIENT,
      .may_bear = may_bear_repeat, .shown_with = WITH_REPEATED)

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

/* The second line is the part, whichever of the two bears the modifier. */
static bool tell_separate(Audit *audit, const Group *day, ClaimKind kind, LineRef first,
                          LineRef second)
{
    Ptp p;
    LineRef both[2] = {second, first};
    if (pair_look(audit, day, kind, first, second, &p) != PAIR_LIFTED || p.modifier != 1 ||
        !is_bare(audit, first, second))
        return false;
    Draft *f = audit_find(audit, day);
    draft_lines(f, both, 2);
    draft_text(f, "other", parts_text(audit, &first, 1));
    draft_cents(f, "charge", audit_line(audit, second)->charge);
    draft_take_line(f, second);
    draft_cite_pair(f, audit, &p, first, second);
    return true;
}

/* The other line that the modifier was put there for: one that this is a part of, else a part of
   it. Where no modifier could part the two, the rule on pairs tells of it. */
static void look_separate(Audit *audit, const Group *day, ClaimKind kind, LineRef at)
{
    bool told = false;
    for (int i = 0; i < day->count && !told; i++)
        told = pair_is_never(audit, day, day->refs[i], at);
    for (int turn = 0; turn < 2; turn++) {
        for (int i = 0; i < day->count && !told; i++) {
            LineRef other = day->refs[i];
            bool same = other.doc == at.doc && other.line == at.line;
            /* A visit beside work has modifiers of its own, which another rule reads. */
            bool visit = turn && line_is_visit(audit, audit_line(audit, other));
            if (!same && !visit && line_is_charged(audit, other))
                told = turn ? tell_separate(audit, day, kind, at, other)
                            : tell_separate(audit, day, kind, other, at);
        }
    }
}

static bool is_separate(const Audit *audit, LineRef at)
{
    return audit_has_modifier_of(audit, at, S("separate-59")) && line_is_charged(audit, at);
}

static bool any_is_separate(const Audit *audit, const Group *day)
{
    for (int i = 0; i < day->count; i++) {
        if (is_separate(audit, day->refs[i]))
            return true;
    }
    return false;
}

static void check_separate(Audit *audit, const Group *day)
{
    ClaimKind kind;
    if (!audit_edits(audit, day, &kind) || !any_is_separate(audit, day) ||
        !audit_has_table(audit, day, pair_table(kind)))
        return;
    for (int i = 0; i < day->count; i++) {
        if (is_separate(audit, day->refs[i]))
            look_separate(audit, day, kind, day->refs[i]);
    }
}

static bool may_bear_separate(Audit *audit, Str modifier)
{
    return table_find(know_table(audit_know(audit), S("separate-59")), S("modifier"), modifier) >=
           0;
}

CHECK(separate_service_unproven, .each = EACH_VISIT_DAY, .check = check_separate,
      .needs = HAS_CODE | HAS_DAY | HAS_CHARGE, .on = ON_SERVICES, .not_without = WITH_EDITS,
      .clean_without = WITH_TWO, .may_bear = may_bear_separate, .shown_with = WITH_REPEATED)
