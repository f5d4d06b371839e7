/* units_over_mue.c: more units of a code than CMS's limit for a line, or for a day. */
#include "audit/services.h"
#include "audit/tables.h"
#include "audit/traits.h"
#include "rules/coding/parts.h"

enum { MAI_LINE = 1, MAI_POLICY = 2, MAI_CUSTOM = 3 };

/* The limit of the group's code on its day; false where there is none, or it cannot be told. A
   limit of none says that Medicare does not pay the code so, which is no matter to other plans. */
static bool limit_of(Audit *audit, const Group *same, ClaimKind kind, Mue *ret)
{
    static const RefTable tables[] = {REF_MUE_PRACTITIONER, REF_MUE_HOSPITAL, REF_MUE_DME};
    RefAnswer answer = refs_mue(audit_refs(audit), kind, same->code, same->day, ret);
    if (!audit_answered(audit, same, tables[kind], answer, &ret->source))
        return false;
    return ret->units > 0 || audit_medicare(audit);
}

/* Units of one line on one day: a line of several days has them spread over the days. */
static Units units_a_day(const Audit *audit, LineRef at)
{
    const Line *l = audit_line(audit, at);
    int days =
        l->date_end != NO_DATE && l->date_end > l->date ? (int)(l->date_end - l->date) + 1 : 1;
    return line_units(l) / days;
}

/* The line once more, which the rule on duplicates tells. */
static bool is_told_as_twin(const Audit *audit, const LineRef *lines, int at)
{
    const Know *know = audit_know(audit);
    const Line *l = audit_line(audit, lines[at]);
    bool told = false;
    for (int i = 0; i < at && !told; i++)
        told = line_twin(know, audit_line(audit, lines[i]), l) != TWIN_NOT;
    return told && !line_is_again(know, l) && line_repeats_often(know, l) == REPEATS_NOT;
}

/* The line as it stands on another bill too, or one half of a service of which the group has the
   whole: other rules tell them, and they are no more units. */
static bool is_other_copy(const Audit *audit, const LineRef *lines, int count, LineRef at)
{
    const Know *know = audit_know(audit);
    const Line *l = audit_line(audit, at);
    bool copy = false;
    for (int i = 0; i < count && !copy; i++) {
        const Line *other = audit_line(audit, lines[i]);
        copy = !str_equal(line_component(know, l), line_component(know, other)) ||
               (lines[i].doc != at.doc && line_twin(know, other, l) != TWIN_NOT);
    }
    return copy;
}

/* Minutes, not services, are counted for anesthesia; what is once a day has a rule of its own. */
static bool is_told_elsewhere(const Audit *audit, Str code)
{
    return table_find_span(know_table(audit_know(audit), S("units-are-minutes")), code) >= 0 ||
           table_find(know_table(audit_know(audit), S("once-a-day")), S("code"), code) >= 0;
}

static void say_whom_it_binds(const Audit *audit, Draft *f, const Mue *mue)
{
    if (audit_medicare(audit))
        draft_phrase(f, "binds",
                     mue->mai == MAI_POLICY ? S("Binds-absolute") : S("Binds-medicare"));
    else
        draft_phrase(f, "binds", S("Binds-others"));
}

/* The units above the limit come off where a unit costs least, of equal ones off the later line: so
   much at least falls away. */
static void take_excess(Audit *audit, Draft *f, const LineRef *lines, int count, Units excess)
{
    bool *taken = arena_array(audit_arena(audit), bool, count + 1);
    for (int left = count; left && excess > 0; left--) {
        int least = -1;
        for (int i = 0; i < count; i++) {
            const Line *l = audit_line(audit, lines[i]);
            const Line *best = least < 0 ? l : audit_line(audit, lines[least]);
            if (!taken[i] && (least < 0 || l->charge * units_a_day(audit, lines[least]) <=
                                               best->charge * units_a_day(audit, lines[i])))
                least = i;
        }
        Units all = units_a_day(audit, lines[least]), some = excess < all ? excess : all;
        taken[least] = true;
        excess -= some;
        draft_take_charge(f, lines[least],
                          cents_part_half_up(audit_line(audit, lines[least])->charge, some, all));
    }
}

/* One unit for each side of what the schedule prices for both at once: Medicare wants them on one
   line, other plans on two, and the care is the same. */
static bool is_each_side_once(Audit *audit, const Group *same, const LineRef *lines, int count)
{
    Policy p;
    int left = 0, right = 0;
    for (int i = 0; i < count; i++) {
        bool one = line_units(audit_line(audit, lines[i])) == UNITS_ONE;
        left += one && audit_has_modifier(audit, lines[i], S("LT"));
        right += one && audit_has_modifier(audit, lines[i], S("RT"));
    }
    return count == 2 && left == 1 && right == 1 && audit_policy(audit, same, same->code, &p) &&
           (policy_is(&p, FIELD_BILATERAL, S("1")) || policy_is(&p, FIELD_BILATERAL, S("3")));
}

/* One of several clinicians at an operation: the limit is for what each did, and what a group's
   assistant did is no second operation. */
static bool is_of_another_person(const Audit *audit, LineRef at)
{
    return audit_has_modifier_of(audit, at, S("own-person-modifiers"));
}

/* The line says itself that it was done again. A mark of a separate service (59) says so of one
   service, not of several units; one of a repeat (76, 91) of as many as stand beside it. */
static bool is_said_again(const Audit *audit, LineRef at)
{
    return line_is_again(audit_know(audit), audit_line(audit, at)) &&
           (units_a_day(audit, at) <= UNITS_ONE ||
            audit_has_modifier_of(audit, at, S("repeat-modifiers")));
}

/* Only what was done again is over the limit: the record may bear it out, and a limit by custom (3)
   is lifted then. */
static bool is_only_again(const Audit *audit, const LineRef *lines, int count, const Mue *mue)
{
    Units first = 0;
    for (int i = 0; i < count; i++)
        first += is_said_again(audit, lines[i]) ? 0 : units_a_day(audit, lines[i]);
    return mue->mai == MAI_CUSTOM && first <= mue->units * UNITS_ONE;
}

/* A finding on these lines, whose units are `units`. */
static void tell(Audit *audit, const Group *same, const LineRef *lines, int count, Units units,
                 const Mue *mue)
{
    Units limit = mue->units * UNITS_ONE;
    Draft *f = audit_find(audit, same);
    draft_lines(f, lines, count);
    draft_units(f, "units", units);
    draft_units(f, "limit", limit);
    draft_phrase(f, "scope", mue->mai == MAI_LINE ? S("Scope-line") : S("Scope-day"));
    draft_phrase(f, "lift", mue->mai == MAI_POLICY ? S("Lift-never") : S("Lift"));
    say_whom_it_binds(audit, f, mue);
    take_excess(audit, f, lines, count, units - limit);
    draft_cite_ref(f, &mue->source,
                   arena_print(audit_arena(audit), "%.*s, at most %d, indicator %d (%.*s)",
                               STR_ARG(same->code), mue->units, mue->mai == NO_COUNT ? 0 : mue->mai,
                               STR_ARG(mue->rationale)));
    if (is_each_side_once(audit, same, lines, count) || is_only_again(audit, lines, count, mue))
        draft_at_most(f, CERTAINTY_ASK);
}

/* A limit of the day is for the sum of all lines of one clinician. */
static void check_day(Audit *audit, const Group *same, const Mue *mue)
{
    Units units = 0, twins = 0, limit = mue->units * UNITS_ONE;
    int count = 0;
    LineRef *lines = arena_array(audit_arena(audit), LineRef, same->count + 1);
    for (int i = 0; i < same->count; i++) {
        Units more = units_a_day(audit, same->refs[i]);
        if (!line_is_charged(audit, same->refs[i]) || is_of_another_person(audit, same->refs[i]) ||
            is_other_copy(audit, lines, count, same->refs[i]))
            continue;
        units += more;
        lines[count++] = same->refs[i];
        twins += is_told_as_twin(audit, lines, count - 1) ? more : 0;
    }
    if (units > limit && (!twins || units - twins > limit))
        tell(audit, same, lines, count, units, mue);
}

/* One unit is over no limit but that of none; more units are always shown. */
static bool may(Audit *audit, Str code, Date day)
{
    for (ClaimKind kind = 0; kind <= CLAIM_EQUIPMENT; kind++) {
        Mue mue;
        RefAnswer answer = refs_mue(audit_refs(audit), kind, code, day, &mue);
        if (audit_may_be(audit, answer, &mue.source) && (answer != REF_FOUND || mue.units <= 0))
            return !is_told_elsewhere(audit, code);
    }
    return false;
}

static void check(Audit *audit, const Group *same)
{
    Mue mue;
    ClaimKind kind;
    if (!audit_edits(audit, same, &kind) || is_told_elsewhere(audit, same->code) ||
        !limit_of(audit, same, kind, &mue))
        return;
    if (mue.mai != MAI_LINE)
        check_day(audit, same, &mue);
    for (int i = 0; i < same->count; i++) {
        Units units = units_a_day(audit, same->refs[i]);
        bool alone = mue.mai == MAI_LINE || is_of_another_person(audit, same->refs[i]);
        if (alone && units > mue.units * UNITS_ONE && line_is_charged(audit, same->refs[i]))
            tell(audit, same, same->refs + i, 1, units, &mue);
    }
}

CHECK(units_over_mue, .each = EACH_CODE_VISIT, .check = check,
      .needs = HAS_CODE | HAS_DAY | HAS_UNITS | HAS_CHARGE, .on = ON_SERVICES,
      .not_without = WITH_EDITS, .may = may, .shown_with = WITH_TWO | WITH_UNITS)
