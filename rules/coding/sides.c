/* sides.c: the side of the body: a service on one side with a diagnosis of the other, and both
   sides charged twice. */
#include "rules/coding/pairs.h"

#include "audit/services.h"
#include "rules/coding/parts.h"

/* ---- against the diagnosis ---- */

/* 'L', 'R', or 0 where the line names no side or both. */
static char side_of(const Audit *audit, LineRef at)
{
    bool left = audit_has_modifier(audit, at, S("LT")),
         right = audit_has_modifier(audit, at, S("RT"));
    return left == right ? 0 : left ? 'L' : 'R';
}

typedef struct Sides {
    bool same, other, both; /* diagnoses of the service's side, of the other, of both */
    Str code;
    RefSource source;
} Sides;

static bool sides_of(Audit *audit, const Group *one, char side, Sides *ret)
{
    enum { ROOM = 25 };
    Str codes[ROOM];
    int count = audit_diagnoses(audit, one->refs[0], codes, ROOM);
    if (!count)
        audit_not_checked(audit, one, "no diagnosis code is printed");
    for (int i = 0; i < count; i++) {
        RefRows rows;
        RefAnswer answer = audit_diagnosis_rows(audit, REF_ICD10, codes[i], one->day, &rows);
        if (!audit_answered(audit, one, REF_ICD10, answer, &rows.source)) {
            if (answer != REF_NONE)
                return false;
            continue;
        }
        KeyText is = ref_code(&rows, 0, FIELD_SIDE);
        ret->same |= is.text[0] == side;
        ret->both |= is.text[0] == 'B';
        if ((is.text[0] == 'L' || is.text[0] == 'R') && is.text[0] != side) {
            ret->other = true;
            ret->code = codes[i];
            ret->source = rows.source;
        }
    }
    return count > 0;
}

/* The claim has a diagnosis of the treated side, to which the line does not point. */
static bool is_on_claim(Audit *audit, const Group *one, char side)
{
    const Doc *doc = audit_doc(audit, one->refs[0].doc);
    for (int i = 0; i < doc->diagnosis_count; i++) {
        RefRows rows;
        if (audit_diagnosis_rows(audit, REF_ICD10, doc->diagnoses[i], one->day, &rows) ==
                REF_FOUND &&
            (ref_code_is(&rows, 0, FIELD_SIDE, (Str){&side, 1}) ||
             ref_code_is(&rows, 0, FIELD_SIDE, S("B"))))
            return true;
    }
    return false;
}

static void check_diagnosis(Audit *audit, const Group *one)
{
    char side = side_of(audit, one->refs[0]);
    Sides s = {0};
    if (!side) {
        audit_not_applicable(audit, one);
        return;
    }
    if (!sides_of(audit, one, side, &s) || !s.other || s.same || s.both)
        return;
    Draft *f = audit_find(audit, one);
    draft_text(f, "modifier", side == 'L' ? S("LT") : S("RT"));
    draft_text(f, "diagnosis", s.code);
    draft_cents(f, "charge", audit_line(audit, one->refs[0])->charge);
    draft_phrase(f, "sides", side == 'L' ? S("Left-service") : S("Right-service"));
    bool pointer = is_on_claim(audit, one, side);
    draft_phrase(f, "others", pointer ? S("Some-same") : S("None-same"));
    if (pointer)
        draft_at_most(f, CERTAINTY_ASK);
    draft_cite_ref(
        f, &s.source,
        arena_print(audit_arena(audit), "%.*s, side %c", STR_ARG(s.code), side == 'L' ? 'R' : 'L'));
}

CHECK(side_against_diagnosis, .each = EACH_LINE, .check = check_diagnosis,
      .needs = HAS_CODE | HAS_DAY, .on = ON_SERVICES, .not_without = WITH_MODIFIER)

/* ---- both sides twice ---- */

/* Whether the schedule prices both sides at once as one and a half; 0, 2, 3, 9: not so. */
static bool pays_both_sides(Audit *audit, const Group *same, Policy *p)
{
    return audit_policy(audit, same, same->code, p) && policy_is(p, FIELD_BILATERAL, S("1"));
}

static void tell(Audit *audit, const Group *same, const LineRef *lines, int count, const char *how,
                 const Policy *p)
{
    Draft *f = audit_find(audit, same);
    draft_lines(f, lines, count);
    draft_phrase(f, "how", str_of(how));
    for (int i = 0; i < count; i++) {
        const Line *l = audit_line(audit, lines[i]);
        if (count == 1)
            draft_take_charge(
                f, lines[i],
                cents_part_half_up(l->charge, line_units(l) - UNITS_ONE, line_units(l)));
        else if (!audit_has_modifier(audit, lines[i], S("50")))
            draft_take_line(f, lines[i]);
    }
    draft_cite_ref(f, &p->rows.source,
                   arena_print(audit_arena(audit), "%.*s, bilateral indicator %s",
                               STR_ARG(same->code),
                               ref_code(&p->rows, p->row, FIELD_BILATERAL).text));
}

/* A line for both sides (50), and others for one side each; or two units on the line for both. */
static void check_twice(Audit *audit, const Group *same)
{
    Policy p;
    LineRef *lines = arena_array(audit_arena(audit), LineRef, same->count + 1);
    int both = 0, count = 0;
    for (int i = 0; i < same->count; i++) {
        if (!line_is_charged(audit, same->refs[i]))
            continue;
        bool is_both = audit_has_modifier(audit, same->refs[i], S("50"));
        both += is_both;
        if (is_both || side_of(audit, same->refs[i]))
            lines[count++] = same->refs[i];
    }
    if (!both || !pays_both_sides(audit, same, &p)) {
        audit_not_applicable(audit, same);
        return;
    }
    if (count > both) {
        tell(audit, same, lines, count, "Sides-too", &p);
        return;
    }
    for (int i = 0; i < count; i++) {
        if (line_units(audit_line(audit, lines[i])) > UNITS_ONE)
            tell(audit, same, lines + i, 1, "Two-units", &p);
    }
}

static bool may_bear_both(Audit *audit, Str modifier)
{
    (void)audit;
    return str_equal(modifier, S("50"));
}

CHECK(both_sides_twice, .each = EACH_CODE_VISIT, .check = check_twice,
      .needs = HAS_CODE | HAS_DAY | HAS_CHARGE, .on = ON_SERVICES, .only_codes = true,
      .may_bear = may_bear_both, .shown_with = WITH_REPEATED)
